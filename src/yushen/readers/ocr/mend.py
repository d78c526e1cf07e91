"""Dates that cannot be, read again in other sizes: a 〇 falls out of one reading and stands in the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from yushen.readers.ocr import geometry, seals
from yushen.readers.ocr.confidence import figures, impossible_date
from yushen.readers.ocr.engine import Glyphs, reader

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture
    from yushen.readers.ocr.lines import Found

_SIZES = (0.8, 0.9, 1.2)
"""Widths in which the line is read again; 〇 was seen to come back in 0.7 to 0.9 of the width."""
_READABLE, _VOTES = 0.8, 2
"""Score from which such a reading counts, and how many must agree."""
_CEILING, _GUESS = 0.85, 0.5
"""Confidence at most of a date in which only a zero came back, and of one that changed in another figure."""
_DATE = re.compile(r"(?<![\d〇○零一二三四五六七八九])[\d〇○零一二三四五六七八九O]{4}\s*年")


def mend_dates(picture: Picture, found: list[Found]) -> None:
    """Takes a reading with a date that can be, where the first has one that cannot; the first stands beside it."""
    for one in found:
        if one.vertical or "seal" in one.marks or not impossible_date(one.text):
            continue
        readings = _readings(picture, one)
        good = [
            glyphs
            for glyphs in readings
            if glyphs.score >= _READABLE and _DATE.search(glyphs.text) and not impossible_date(glyphs.text)
        ]
        if not good:
            continue
        votes: dict[str, int] = {}
        for glyphs in good:
            votes[glyphs.text] = votes.get(glyphs.text, 0) + 1
        best = max(good, key=lambda glyphs: (votes[glyphs.text], glyphs.score))
        if votes[best.text] < _VOTES:
            continue
        only_zeros = _without_zero(best.text) == _without_zero(one.text)
        one.other = None if only_zeros else one.text
        one.ceiling = min(one.ceiling, _CEILING if only_zeros else _GUESS)
        one.glyphs = best


def _without_zero(text: str) -> str:
    return re.sub(r"[〇○零O0]", "", figures(text))


def _readings(picture: Picture, one: Found) -> list[Glyphs]:
    import cv2

    crops = [geometry.crop(picture, one.quad)]
    crops += [seals.without(crops[0], "red")] if "under_seal" in one.marks else []
    more = []
    for crop in crops:
        height, width = crop.shape[:2]
        more.append(cv2.copyMakeBorder(crop, height // 5, height // 5, height // 2, height // 2, cv2.BORDER_REPLICATE))
        more += [cv2.resize(crop, (max(1, round(width * size)), height)) for size in _SIZES]
    return reader().read(more)
