"""DOI. No check digit; Chinese suffixes often hold ISSN, year and issue (``10.3969/j.issn.1006-1231.2020.03.001``)."""

from __future__ import annotations

import re

import msgspec

from yushen.numbers import issn as issn_numbers
from yushen.numbers.common import clean, even

_FORM = re.compile(r"10\.\d{4,9}/[!-~]+")
_IN_TEXT = re.compile(r"(?<![0-9A-Za-z])10\.\d{4,9}[ ]?/[ ]?[0-9A-Za-z][!-~]*")
_PARTS = re.compile(r"(?:issn|cnki)\.?(\d{4}-?\d{3}[\dXx])(?:\.((?:19|20)\d{2})(?:\.([0-9A-Z]{1,4}))?)?", re.I)


class Doi(msgspec.Struct, frozen=True):
    """``issn``, ``year`` and ``issue`` where the suffix holds them."""

    value: str
    issn: str | None
    year: int | None
    issue: str | None


def parse(text: str) -> Doi | None:
    """None where there is no DOI; a leading ``DOI:`` or address of the resolver is dropped."""
    number = re.sub(r"^(?:https?://)?(?:dx\.)?(?:doi\.org/)?(?:DOI:?)?", "", clean(text), flags=re.I)
    number = number.rstrip(".,;:)]}")
    if not _FORM.fullmatch(number):
        return None
    match = _PARTS.search(number)
    serial = issn_numbers.parse(match[1]) if match else None
    if match is None or serial is None or serial.validity != "valid":
        return Doi(number, None, None, None)
    return Doi(number, serial.value, int(match[2]) if match[2] else None, match[3])


def find_all(text: str) -> list[tuple[Doi, int, int]]:
    """DOIs in a text; a blank beside the slash is looked over, nothing else is joined."""
    found = []
    for match in _IN_TEXT.finditer(even(text)):
        record = parse(match.group(0))
        if record is not None:
            found.append((record, match.start(), match.end()))
    return found
