"""专利申请号 / 专利号 (ZC 0006-2003) and 公告号 (ZC 0007 / ZC 0008)."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from yushen.numbers.common import Validity, clean, digits_for, find, mod11

PatentKind = Literal["invention", "utility_model", "design"]
WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
KIND_OF_DIGIT: dict[str, PatentKind] = {
    "1": "invention", "2": "utility_model", "3": "design", "8": "invention", "9": "utility_model",
}  # fmt: skip
"""8 and 9 came by PCT and print as 发明 and 实用新型."""
KIND_NAMES: dict[str, str] = {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}

_LONG = re.compile(r"(ZL|CN)?((?:20[0-9]{2})([0-9])([0-9]{7}))(?:\.?([0-9X]))?")
_SHORT = re.compile(r"(ZL|CN)?(([089][0-9])([0-9])([0-9]{5}))(?:\.?([0-9X]))?")
_GAP = r"[ \t\u3000\u00a0]*"
_PREFIX = rf"(?:[ZＺzｚ]{_GAP}[LＬlｌ]|[CＣcｃ]{_GAP}[NＮnｎ]){_GAP}"
_IN_TEXT = re.compile(
    rf"{_PREFIX}[.:]?{_GAP}\d(?:{_GAP}\d){{7,11}}(?:{_GAP}\.?{_GAP}[0-9Xx])?(?![0-9A-Za-z])"
    rf"|(?<![0-9A-Za-z.\-])20\d\d{_GAP}[12389]{_GAP}\d{{7}}{_GAP}\.{_GAP}[0-9Xx](?![0-9A-Za-z])"
    r"|(?<![0-9A-Za-z.\-])20\d\d[12389]\d{7}[0-9X](?![0-9A-Za-z])"
    r"|(?<![0-9A-Za-z.\-])(?:8[5-9]|9\d|0[0-3])[123]\d{5}\.[0-9Xx](?![0-9A-Za-z])"
)
_PUBLICATION = re.compile(r"CN([123])(\d{6}|\d{8})([ABCUYSD])")
_PUBLICATION_IN_TEXT = re.compile(
    r"(?<![A-Za-z])[Cc]\s?[Nn]\s?[123](?:\s?\d){6}(?:(?:\s?\d){2})?\s?[ABCUYSD](?![A-Za-z0-9])"
)
_GRANTED = {"1": "BC", "2": "UY", "3": "SD"}


class PatentNumber(msgspec.Struct, frozen=True):
    """``value`` is ``ZL202010123456.2``. ``check`` is None where the number prints none. ``prefix`` is as printed."""

    value: str
    validity: Validity
    why: str
    kind: PatentKind | None
    pct: bool
    year: int
    prefix: str
    check: str | None


class PublicationNumber(msgspec.Struct, frozen=True):
    """``value`` is ``CN217573417U``. ``granted`` is False for a published application (A): no proof of a grant."""

    value: str
    validity: Validity
    why: str
    kind: PatentKind
    granted: bool


def parse(text: str) -> PatentNumber | None:
    """Numbers of all eras, with or without ZL, blanks or dot. None where the places do not fit.

    A wrong check digit in a number of 1989-1992 is ``unknown``: examples printed in textbooks of that time fail it.
    """
    number = clean(text).upper().replace("-", "").lstrip(".:")
    number = re.sub(r"^(ZL|CN)[.:]+", r"\1", number)
    match = _LONG.fullmatch(number) or _SHORT.fullmatch(number)
    if match is None:
        return None
    long = match.re is _LONG
    prefix, body, check = match[1] or "", match[2], match.groups()[-1]
    kind_digit = body[4] if long else body[2]
    year = int(body[:4]) if long else _short_year(body[:2])
    if year is None:
        return None
    value = f"ZL{body}" + (f".{check}" if check else "")
    kind = KIND_OF_DIGIT.get(kind_digit)
    validity, why = _judge(body, check, year, kind)
    return PatentNumber(value, validity, why, kind, kind_digit in "89", year, prefix, check)


def check_digit(body: str) -> str:
    """The place after the dot, for 12 (or 8) digits."""
    return "0123456789X"[mod11(body, WEIGHTS)]


def parse_publication(text: str) -> PublicationNumber | None:
    """授权公告号 or 申请公布号. ``invalid`` where letter and first digit belong to different kinds."""
    number = clean(text).upper().replace("-", "").replace(".", "")
    match = _PUBLICATION.fullmatch(number)
    if match is None:
        return None
    kind = KIND_OF_DIGIT[match[1]]
    letter = match[3]
    if letter == "A":
        fits = match[1] == "1"
        return PublicationNumber(number, "valid" if fits else "invalid", "这是申请公布号，不证明授权", kind, False)
    fits = letter in _GRANTED[match[1]]
    why = "公告号形式相符" if fits else f"公告号首位表示{KIND_NAMES[kind]}，与末位字母 {letter} 不符"
    return PublicationNumber(number, "valid" if fits else "invalid", why, kind, True)


def find_all(text: str) -> list[tuple[PatentNumber, int, int]]:
    """Numbers in a text: with a prefix, with a dot before the check digit, or 13 bare digits whose check is right."""
    found = find(_IN_TEXT, text, parse)
    return [
        entry for entry in found if entry[0].prefix or "." in text[entry[1] : entry[2]] or entry[0].validity == "valid"
    ]


def find_publications(text: str) -> list[tuple[PublicationNumber, int, int]]:
    """Publication numbers in a text."""
    return find(_PUBLICATION_IN_TEXT, text, parse_publication)


def repairs(text: str) -> PatentNumber | None:
    """The number with what OCR confuses undone (Z1 2L 21 for ZL; letters for digits), where that gives a valid one."""
    number = clean(text).upper().replace("-", "")
    candidates = set()
    for start in ("ZL", "Z1", "2L", "21", "ZI", "CN", "GN", "CM", ""):
        if not number.startswith(start):
            continue
        body = number[len(start) :].replace(".", "")
        if len(body) not in (9, 13):
            continue
        digits = digits_for(body, last_may_be_x=True)
        record = parse(f"ZL{digits[:-1]}.{digits[-1]}") if digits else None
        if record is not None and record.validity == "valid":
            candidates.add(record.value)
    if len(candidates) != 1 or (parse(number) is not None):
        return None
    return parse(candidates.pop())


def _short_year(two: str) -> int | None:
    year = int(two)
    if year >= 85:
        return 1900 + year
    return 2000 + year if year <= 3 else None


def _judge(body: str, check: str | None, year: int, kind: PatentKind | None) -> tuple[Validity, str]:
    if kind is None:
        return "invalid", "号码中没有这一种类代码（应为 1、2、3、8、9）"
    if year < 1989:
        return "unknown", "1989 年以前的号码没有校验位"
    if check is None:
        return "unknown", "号码没有印校验位"
    if check == check_digit(body):
        return "valid", "校验位相符"
    if year <= 1992:
        return "unknown", "校验位不符，但 1989–1992 年的号码不据此判断"
    return "invalid", f"校验位不符：按号码计算应为 {check_digit(body)}，所印为 {check}"
