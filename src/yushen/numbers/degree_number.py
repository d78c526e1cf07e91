"""学位证书编号 since 2005: 5 school + level + 4 year + 6 serial, with letters before or inside. No check digit."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from yushen.numbers.common import Validity, clean

Degree = Literal["doctor", "master", "bachelor"]
DEGREES: dict[str, Degree] = {"2": "doctor", "3": "master", "4": "bachelor"}
PREFIXES = {"": "普通", "C": "成人", "Z": "专业学位", "T": "同等学力"}
_FORM = re.compile(r"([CZT]?)(\d{5})([234])((?:19|20)\d{2})([ZSE]?)(\d{5,6})")


class DegreeNumber(msgspec.Struct, frozen=True):
    """What the number says. ``kind``: 普通, 成人, 专业学位, 同等学力."""

    value: str
    validity: Validity
    why: str
    school: str
    degree: Degree
    year: int
    kind: str


def parse(text: str) -> DegreeNumber | None:
    """None where the text does not have that form (older numbers are free)."""
    number = clean(text).upper().replace("-", "")
    match = _FORM.fullmatch(number)
    if match is None or len(match[5] + match[6]) != 6:
        return None
    return DegreeNumber(
        number, "valid", "学位证书编号", match[2], DEGREES[match[3]], int(match[4]), PREFIXES[match[1]]
    )  # fmt: skip
