"""统一社会信用代码 (GB 32100-2015), the 组织机构代码 inside it (GB 11714) and the 注册号 before it (GS15-2006)."""

from __future__ import annotations

import re

import msgspec

from yushen.numbers.common import DIGIT_FOR, Validity, clean, find

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
KINDS = {
    "11": "机关", "12": "事业单位", "13": "群众团体", "51": "社会团体", "52": "民办非企业单位", "53": "基金会",
    "91": "企业", "92": "个体工商户", "93": "农民专业合作社",
}  # fmt: skip
FIRST_USED = "2015-10-01"
"""In force since then: a document dated earlier cannot carry one."""

_FORM = re.compile(rf"[1-9ANY][{ALPHABET}]\d{{6}}[{ALPHABET}]{{10}}")
_LOOSE = re.compile(r"[1-9ANY][0-9A-Z][0-9A-Z]{6}[0-9A-Z]{10}")
_IN_TEXT = re.compile(r"(?<![0-9A-Za-z])[1-9ANY][0-9A-Z](?:[ \t\u3000]?[0-9A-Z]){16}(?![0-9A-Za-z])")
_ORGANISATION = re.compile(r"([0-9A-Z]{8})-?([0-9X])")


class CreditCode(msgspec.Struct, frozen=True):
    """A code of a body. ``kind`` in Chinese where places 1-2 name a usual one; ``region`` is the registering office's."""

    value: str
    validity: Validity
    why: str
    kind: str | None
    region: str


class OrganisationCode(msgspec.Struct, frozen=True):
    value: str
    validity: Validity
    why: str


def parse(text: str) -> CreditCode | None:
    """None where the text is not 18 such places."""
    code = clean(text).upper().replace("-", "")
    if not _LOOSE.fullmatch(code):
        return None
    if not _FORM.fullmatch(code):
        return CreditCode(
            code, "invalid", "含有代码中不使用的字母（I O S V Z）或区划不是数字", KINDS.get(code[:2]), code[2:8]
        )
    outer = code[17] == check_digit(code[:17])
    inner = code[16] == organisation_check(code[8:16])
    if outer and inner:
        validity: Validity = "valid"
        why = "两个校验码相符"
    else:
        validity = "invalid"
        why = "校验码不符" if not outer else "第 9–17 位组织机构代码的校验码不符"
    return CreditCode(code, validity, why, KINDS.get(code[:2]), code[2:8])


def check_digit(first17: str) -> str:
    """The 18th place."""
    total = sum(ALPHABET.index(character) * weight for character, weight in zip(first17, WEIGHTS, strict=True))
    return ALPHABET[-total % 31]


def organisation_check(first8: str) -> str:
    """The 9th place of an 组织机构代码; letters count A=10 … Z=35, unlike in the outer code."""
    total = sum(int(character, 36) * weight for character, weight in zip(first8, ORGANISATION_WEIGHTS, strict=True))
    return "0123456789X0"[11 - total % 11]


def parse_organisation_code(text: str) -> OrganisationCode | None:
    """``73191846-4``; None where the text is no such code."""
    match = _ORGANISATION.fullmatch(clean(text).upper())
    if match is None:
        return None
    right = organisation_check(match[1]) == match[2]
    return OrganisationCode(
        f"{match[1]}-{match[2]}", "valid" if right else "invalid", "校验码相符" if right else "校验码不符"
    )


def parse_registration_number(text: str) -> OrganisationCode | None:
    """营业执照注册号, 15 digits, check by MOD 11,10; None where the text is no such number."""
    number = clean(text)
    if not (len(number) == 15 and number.isascii() and number.isdigit()):
        return None
    right = number[14] == registration_check(number[:14])
    return OrganisationCode(number, "valid" if right else "invalid", "校验码相符" if right else "校验码不符")


def registration_check(first14: str) -> str:
    """The 15th digit of a 注册号."""
    product = 10
    for digit in first14:
        product = (((product + int(digit)) % 10) or 10) * 2 % 11
    return str((11 - product) % 10)


def find_all(text: str) -> list[tuple[CreditCode, int, int]]:
    """Codes in a text: of the form, with at least one right check digit, or all but the letters right."""
    return [
        entry
        for entry in find(_IN_TEXT, text, parse)
        if entry[0].validity == "valid" or (entry[0].kind is not None and entry[0].region.isdigit())
    ]


def repairs(text: str) -> CreditCode | None:
    """The code with letters that cannot stand in it (O for 0, I for 1, Z for 2, S for 5; in the region any) undone."""
    code = clean(text).upper().replace("-", "")
    if len(code) != 18:
        return None
    mended = "".join(
        DIGIT_FOR.get(character, character)
        if character not in ALPHABET or (2 <= place < 8 and not character.isdigit())
        else character
        for place, character in enumerate(code)
    )
    if mended == code:
        return None
    record = parse(mended)
    return record if record is not None and record.validity == "valid" else None
