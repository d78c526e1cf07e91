"""A second reading of one place for values that matter: a closer crop, the same engine, and tesseract where it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from yushen.model import Box
from yushen.readers.ocr import geometry, seals
from yushen.readers.ocr.engine import Glyphs, reader, second_reader
from yushen.readers.ocr.lines import ink_of

if TYPE_CHECKING:
    from PIL.Image import Image

    from yushen.readers.ocr.engine import Picture

Kind = Literal["number", "date", "name", "text"]
_WHITELISTS = {"number": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-/()"}
_MARGIN = 0.35
"""White about the place, in parts of its height: half a character lost at the edge is what is looked for."""
_HEIGHT = 64
"""Pixels of a crop's height, at least, so that thin strokes survive the way to the engine's 48."""


class SecondReading(msgspec.Struct, frozen=True):
    """Two further readings of a place; ``independent`` is None without tesseract or where it gave nothing in time."""

    text: str
    confidence: float
    independent: str | None = None
    independent_confidence: float = 0.0


def reread(image: Image, box: Box, kind: Kind = "text") -> tuple[str, float] | None:
    """Text and confidence of a place on the upright page picture, read again; None where nothing reads there."""
    again = reread_both(image, box, kind)
    return (again.text, again.confidence) if again is not None else None


def reread_both(image: Image, box: Box, kind: Kind = "text") -> SecondReading | None:
    """The same with the independent reading. ``image`` is best rendered at 300 dpi or more; boxes are its fractions."""
    crop = _cut(image, box)
    if crop is None:
        return None
    options = [crop]
    for colour in seals.COLOURS[:2]:
        mask = seals.masks_of(crop).of(colour)
        if float((mask > 0).mean()) > 0.02 and not seals.printed_in(crop, colour):
            options = [seals.without(crop, colour)]
            break
    readings = [reader().recognise_line(option) for option in (*options, _tight(options[0]))]
    best = max(readings, key=lambda glyphs: glyphs.score)
    if not best.text.strip():
        return None
    second = second_reader()
    other = Glyphs("", 0.0) if second is None else second.recognise_line(options[0], _WHITELISTS.get(kind, ""))
    agreed = len({glyphs.text.replace(" ", "") for glyphs in readings}) == 1
    return SecondReading(
        best.text,
        round(best.score if agreed else min(best.score, 0.8), 2),
        other.text or None,
        other.score,
    )


def _cut(image: Image, box: Box) -> Picture | None:
    import cv2

    height = box.height * image.height
    more = _MARGIN * height
    corners = (
        max(0, int(box.x0 * image.width - more)),
        max(0, int(box.y0 * image.height - more)),
        min(image.width, int(box.x1 * image.width + more) + 1),
        min(image.height, int(box.y1 * image.height + more) + 1),
    )
    if corners[2] - corners[0] < 4 or corners[3] - corners[1] < 4:
        return None
    crop = geometry.picture_of(image.crop(corners))
    if crop.shape[0] < _HEIGHT:
        scale = _HEIGHT / crop.shape[0]
        crop = cv2.resize(crop, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    return crop


def _tight(crop: Picture) -> Picture:
    """The same crop close about its writing."""
    height, width = crop.shape[:2]
    _, y0, _, y1 = ink_of(crop)
    return crop[max(0, int((y0 - 0.06) * height)) : int((y1 + 0.06) * height) + 1, :width]
