"""ISBN of 13 (since 2007) and 10 places. Text books made in-house have none."""

from __future__ import annotations

import re

import msgspec

from yushen.numbers.common import Validity, clean, digits_for, even, mod11
from yushen.numbers.issn import ean_is_valid

_IN_TEXT = re.compile(r"(?<![0-9A-Za-z\-])(?:97[89][ \-]?)?\d(?:[ \-]?\d){8}[ \-]?[\dXx](?![0-9A-Za-z])")


class Isbn(msgspec.Struct, frozen=True):
    """``value`` keeps the printed hyphens; ``digits`` has none."""

    value: str
    validity: Validity
    why: str
    digits: str
    mainland: bool


def parse(text: str) -> Isbn | None:
    """None where the text is neither 10 nor 13 places."""
    value = re.sub(r"^ISBN(?:-1[03])?:?", "", clean(text).upper()).strip("-")
    digits = value.replace("-", "")
    if re.fullmatch(r"97[89]\d{10}", digits):
        right = ean_is_valid(digits)
    elif re.fullmatch(r"\d{9}[\dX]", digits):
        right = "0123456789X"[-mod11(digits[:9], tuple(range(10, 1, -1))) % 11] == digits[9]
    else:
        return None
    mainland = digits.startswith("9787") if len(digits) == 13 else digits.startswith("7")
    return Isbn(value, "valid" if right else "invalid", "校验位相符" if right else "校验位不符", digits, mainland)


def find_all(text: str) -> list[tuple[Isbn, int, int]]:
    """ISBN in a text: those that begin 978/979, and those of 10 places after the letters ISBN."""
    plain = even(text)
    found = []
    for match in _IN_TEXT.finditer(plain):
        record = parse(match.group(0))
        named = "ISBN" in plain[max(0, match.start() - 9) : match.start()].upper()
        if record is not None and (named or (len(record.digits) == 13 and "-" in record.value)):
            found.append((record, match.start(), match.end()))
    return found


def repairs(text: str) -> Isbn | None:
    """The number with letters that OCR put for digits undone, where that gives a valid one; else None."""
    digits = re.sub(r"^ISBN:?", "", clean(text)).replace("-", "")
    if len(digits) not in (10, 13):
        return None
    mended = digits_for(digits, last_may_be_x=len(digits) == 10)
    if mended is None or mended == digits.upper():
        return None
    record = parse(mended)
    return record if record is not None and record.validity == "valid" else None
