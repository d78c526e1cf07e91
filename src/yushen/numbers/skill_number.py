"""Numbers of 职业资格证书 (form A) and 职业技能等级证书 (B, pilot form C, D of 特级技师). No check digit in any.

The level digit: 5 初级工, 4 中级工, 3 高级工, 2 技师, 1 高级技师; smaller is higher. The 2-figure region of form A is not
GB/T 2260 and is not read.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from yushen.numbers.common import Validity, clean, digits_for, find

Form = Literal["A", "B", "C", "D"]
SkillLevel = int | Literal["special_technician", "chief_technician"]
LEVEL_NAMES: dict[SkillLevel, str] = {
    5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师",
    "special_technician": "特级技师", "chief_technician": "首席技师",
}  # fmt: skip
FIRST_YEAR_B = 2019
"""职业技能等级证书 exist since then."""
LAST_YEAR_A = 2020
"""水平评价类 职业资格 left the catalogue by the end of that year; 准入类 remain."""

_A = re.compile(r"(\d{2})\d{2}\d{2}\d\d{3}([1-5])\d{5}")
_B = re.compile(r"([YS])(\d{4})(\d{2})(\d{6})(\d{2})([1-5])(\d{6})")
_C = re.compile(r"R([GSCX])([NW])(\d{6})(\d{3})(\d{2})([1-5])(\d{5})")
_D = re.compile(r"([YS])(\d{4})(\d{2})(\d{6})(\d{2})([A-Z])(\d{6})|([YS])([A-Z])(\d{20})")
_IN_TEXT = re.compile(
    r"(?<![0-9A-Za-z])(?:[YS](?:[ ]?\d){14}[ ]?[0-9A-Z](?:[ ]?\d){6}|R[GSCX][NW](?:[ ]?\d){17})(?![0-9A-Za-z])"
)


class SkillNumber(msgspec.Struct, frozen=True):
    """What the number says; None where it says nothing. ``province`` by GB/T 2260, forms B and C only."""

    value: str
    validity: Validity
    why: str
    form: Form
    year: int | None
    level: SkillLevel | None
    province: str | None
    body: Literal["employer", "assessor"] | None
    """Form B, C: Y/N the employer itself, S/W an assessment body."""
    filed_with_ministry: bool = False


def parse(text: str) -> SkillNumber | None:
    """None where the text has none of the four forms: a free number, good for comparing only.

    Shanghai's 13 figures, padded with 000 to 16, read as form A.
    """
    number = clean(text).upper().replace("-", "")
    for read in (_form_a, _form_b, _form_c, _form_d):
        record = read(number)
        if record is not None:
            return record
    return None


def find_all(text: str) -> list[tuple[SkillNumber, int, int]]:
    """Numbers of forms B, C and D in a text. 16 bare figures (form A) need their label to be told from others."""
    return find(_IN_TEXT, text, parse)


def repairs(text: str) -> SkillNumber | None:
    """What OCR confuses undone: 5 for S and V for Y at the head, letters for digits; None where no one form results."""
    number = clean(text).upper().replace("-", "")
    if parse(number) is not None:
        return None
    if len(number) == 22:
        head = {"5": "S", "S": "S", "V": "Y", "Y": "Y"}.get(number[0])
        digits = digits_for(number[1:])
        return _form_b(head + digits) if head and digits else None
    digits = digits_for(number) if len(number) == 16 else None
    return _form_a(digits) if digits else None


def _form_a(number: str) -> SkillNumber | None:
    match = _A.fullmatch(number)
    if match is None:
        return None
    two = int(match[1])
    year = 1900 + two if two >= 90 else 2000 + two
    return SkillNumber(number, "valid", "职业资格证书编号（16 位）", "A", year, int(match[2]), None, None)


def _form_b(number: str) -> SkillNumber | None:
    match = _B.fullmatch(number)
    if match is None:
        return None
    body: Literal["employer", "assessor"] = "employer" if match[1] == "Y" else "assessor"
    ministry = match[2] != "0000"
    why = "职业技能等级证书编号（22 位）"
    return SkillNumber(number, "valid", why, "B", 2000 + int(match[5]), int(match[6]), match[3], body, ministry)


def _form_c(number: str) -> SkillNumber | None:
    match = _C.fullmatch(number)
    if match is None:
        return None
    body: Literal["employer", "assessor"] = "employer" if match[2] == "N" else "assessor"
    why = "试点时期的证书编号（20 位），规则只见于一处"
    return SkillNumber(
        number, "unknown", why, "C", 2000 + int(match[5]), int(match[6]), match[3][:2], body, match[1] == "G"
    )


def _form_d(number: str) -> SkillNumber | None:
    match = _D.fullmatch(number)
    if match is None:
        return None
    year = 2000 + int(match[5]) if match[5] else None
    return SkillNumber(
        number, "unknown", "特级技师、首席技师一类的编号，等级位的写法未经证实", "D", year, None, match[3], None
    )
