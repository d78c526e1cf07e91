"""公民身份号码 (GB 11643-1999): 18 places with a check, or 15 of the old cards (no longer valid since 2013-01-01)."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

import msgspec

from yushen.numbers.common import Validity, clean, digits_for, find, mod11
from yushen.text.dates import add_years, date_bounds

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"
REGIONS = frozenset(
    str(code)
    for span in ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65), (71, 71), (81, 83))
    for code in range(span[0], span[1] + 1)
)
"""First two places. Abolished codes and codes younger than the holder occur, so no finer table is used."""
LONG_TERM = "长期"

_FORM = re.compile(r"(\d{17}[\dX]|\d{15})")
_IN_TEXT = re.compile(
    r"(?<![0-9A-Za-z])(?:[1-9](?:[ \t\u3000\u00a0]?\d){16}[ \t\u3000\u00a0]?[\dXx]|[1-9](?:[ \t\u3000\u00a0]?\d){14})(?![0-9A-Za-z])"
)


class IdNumber(msgspec.Struct, frozen=True):
    """An identity number and what it says about its holder. ``birth_date`` is None where the places give no real day."""

    value: str
    validity: Validity
    why: str
    region: str
    birth_date: str | None
    sex: Literal["男", "女"]
    places: int


def parse(text: str) -> IdNumber | None:
    """None where the text is not 18 (or 15) places. Birth after today is the caller's to see: there is no clock here."""
    number = clean(text).upper().replace("-", "").replace(".", "")
    if not _FORM.fullmatch(number):
        return None
    long = len(number) == 18
    birth = _birth(number[6:14] if long else "19" + number[6:12])
    sex: Literal["男", "女"] = "男" if int(number[16] if long else number[14]) % 2 else "女"
    validity, why = _judge(number, birth)
    return IdNumber(number, validity, why, number[:6], birth, sex, len(number))


def check_digit(first17: str) -> str:
    """The 18th place for the first 17."""
    return CHECKS[mod11(first17, WEIGHTS)]


def to_18(number: str) -> str:
    """The 18-place form of a 15-place number (19 put before the year, check added); 18 places come back unchanged."""
    if len(number) != 15:
        return number
    body = number[:6] + "19" + number[6:]
    return body + check_digit(body)


def same_number(first: str, second: str) -> bool:
    """Equal, or one the 15-place form of the other."""
    one, two = parse(first), parse(second)
    if one is None or two is None:
        return clean(first).upper() == clean(second).upper()
    return to_18(one.value) == to_18(two.value)


def is_number(text: str) -> bool:
    """Whether a text is an identity number that holds: a credit code has 18 places, too, and now and then the same check digit."""
    record = parse(text)
    return record is not None and record.validity == "valid"


def find_all(text: str) -> list[tuple[IdNumber, int, int]]:
    """Numbers in a text that have the form: region known, a calendar date inside. The check digit may be wrong."""
    found = find(_IN_TEXT, text, parse)
    return [entry for entry in found if entry[0].birth_date and entry[0].region[:2] in REGIONS]


def repairs(text: str) -> IdNumber | None:
    """The number with letters that OCR put for digits undone, where that gives a valid one; else None."""
    number = clean(text).replace("-", "").replace(".", "")
    if len(number) != 18:
        return None
    digits = digits_for(number, last_may_be_x=True)
    if digits is None or digits == number.upper():
        return None
    record = parse(digits)
    return record if record is not None and record.validity == "valid" else None


def mask(number: str) -> str:
    """``140***********1234``: the writing of every output but report.json."""
    return number if len(number) < 8 else number[:3] + "*" * (len(number) - 7) + number[-4:]


def mask_in(text: str) -> str:
    """The text with every identity number in it masked, blanks inside them too."""
    out, at = [], 0
    for record, start, end in find(_IN_TEXT, text, parse):
        out += [text[at:start], mask(record.value)]
        at = end
    return "".join([*out, text[at:]])


def card_years(birth_date: str, issued: str) -> int | None:
    """Years a card issued on that day is valid, by 居民身份证法 5 条: 5, 10 or 20; None is 长期."""
    born, day = date_bounds(birth_date)[0], date_bounds(issued)[0]
    age = next(years for years in range(day.year - born.year, -2, -1) if add_years(born, years) <= day or years < 0)
    if age < 16:
        return 5
    return 10 if age <= 25 else 20 if age <= 45 else None


def _birth(places: str) -> str | None:
    if places[:2] not in ("18", "19", "20"):
        return None
    try:
        return date(int(places[:4]), int(places[4:6]), int(places[6:8])).isoformat()
    except ValueError:
        return None


def _judge(number: str, birth: str | None) -> tuple[Validity, str]:
    if birth is None:
        return "invalid", "号码中的出生日期不存在"
    if len(number) == 15:
        return "unknown", "15 位旧号码没有校验码"
    if number[17] != check_digit(number[:17]):
        return "invalid", "校验码不符"
    if number[:2] not in REGIONS:
        return "unknown", "号码开头的行政区划代码不在常用范围内"
    return "valid", "校验码相符"
