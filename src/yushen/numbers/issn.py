"""ISSN (GB/T 9999.2, ISO 3297): eight places, the last a check. It proves no licence to publish in China (that is CN)."""

from __future__ import annotations

import re

import msgspec

from yushen.numbers.common import Validity, clean, digits_for, find, mod11

WEIGHTS = (8, 7, 6, 5, 4, 3, 2)
_FORM = re.compile(r"(?:ISSN:?)?(\d{4})-?(\d{3})([\dX])")
_IN_TEXT = re.compile(
    r"(?:(?<![0-9A-Za-z.\-])|(?<=ISSN))\d{4}[ ]?-{1,2}[ ]?\d{3}[\dXx](?![0-9A-Za-z\-]|\.\d)"
    r"|(?<=ISSN)[ :]*\d{4}[ ]?-{0,2}[ ]?\d{3}[\dXx](?!\d)",
    re.I,
)


class Issn(msgspec.Struct, frozen=True):
    """``value`` is ``1006-1231``."""

    value: str
    validity: Validity
    why: str


def parse(text: str) -> Issn | None:
    """None where the text is not eight such places."""
    number = clean(text).upper().replace("--", "-")
    match = _FORM.fullmatch(number)
    if match is None:
        return None
    right = check_digit(match[1] + match[2]) == match[3]
    return Issn(
        f"{match[1]}-{match[2]}{match[3]}", "valid" if right else "invalid", "校验位相符" if right else "校验位不符"
    )


def check_digit(first7: str) -> str:
    """The eighth place."""
    return "0123456789X"[-mod11(first7, WEIGHTS) % 11]


def from_barcode(text: str) -> Issn | None:
    """The ISSN inside a bar code 977…; None where the code is none, or its own check digit is wrong."""
    digits = clean(text)
    if not re.fullmatch(r"977\d{10}(?:\d{2}|\d{5})?", digits) or not ean_is_valid(digits[:13]):
        return None
    return parse(digits[3:10] + check_digit(digits[3:10]))


def ean_is_valid(digits: str) -> bool:
    """The check digit of an EAN-13 (weights 1, 3) is right."""
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0


def find_all(text: str) -> list[tuple[Issn, int, int]]:
    """ISSN in a text: with the hyphen, or after the letters ISSN. A telephone number may look alike: see the check."""
    return find(_IN_TEXT, text, parse)


def repairs(text: str) -> Issn | None:
    """The number with letters that OCR put for digits undone, where that gives a valid one; else None."""
    number = re.sub(r"^ISSN:?", "", clean(text)).replace("-", "")
    if len(number) != 8:
        return None
    digits = digits_for(number, last_may_be_x=True)
    if digits is None or digits == number.upper():
        return None
    record = parse(digits)
    return record if record is not None and record.validity == "valid" else None
