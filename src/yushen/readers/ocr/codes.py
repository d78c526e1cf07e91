"""QR and bar codes on a page picture. What they say is compared with what is printed; nothing is ever fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yushen.model import Box, Code

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture

_SIDE = 1700
"""Longest side for the search: codes of a certificate are still 60 pixels and more."""
_LEAST = 4
"""A bar code of fewer characters is a chance pattern of lines."""


def find_codes(picture: Picture) -> tuple[Code, ...]:
    """Codes on a picture (BGR), from the top, boxes as fractions."""
    import cv2
    import zxingcpp

    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    height, width = grey.shape
    scale = min(1.0, _SIDE / max(height, width))
    if scale < 1:
        grey = cv2.resize(
            grey, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
        )
        height, width = grey.shape
    codes = []
    for found in zxingcpp.read_barcodes(grey):
        if len(found.text) < _LEAST:
            continue
        at = found.position
        xs = [point.x for point in (at.top_left, at.top_right, at.bottom_left, at.bottom_right)]
        ys = [point.y for point in (at.top_left, at.top_right, at.bottom_left, at.bottom_right)]
        box = Box(
            round(max(0, min(xs)) / width, 4),
            round(max(0, min(ys)) / height, 4),
            round(min(width, max(xs)) / width, 4),
            round(min(height, max(ys)) / height, 4),
        )
        codes.append((box, Code(str(found.format).rsplit(".", 1)[-1], found.text, box)))
    return tuple(code for _, code in sorted(codes, key=lambda pair: (pair[0].y0, pair[0].x0, pair[1].text)))
