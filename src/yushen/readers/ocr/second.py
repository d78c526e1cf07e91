"""A second reading of one place for values that matter: a closer crop, the same engine, and tesseract where it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from yushen.model import Box
from yushen.readers.ocr import geometry, seals
from yushen.readers.ocr.engine import reader, second_reader
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


def reread(image: Image, box: Box) -> tuple[str, float] | None:
    """Text and confidence of a place on the upright page picture, read again by the same engine; None where nothing reads there.

    ``image`` is best rendered at 300 dpi or more; boxes are its fractions."""
    crop = _without_seal(image, box)
    if crop is None:
        return None
    readings = [reader().recognise_line(option) for option in (crop, _tight(crop))]
    best = max(readings, key=lambda glyphs: glyphs.score)
    if not best.text.strip():
        return None
    agreed = len({glyphs.text.replace(" ", "") for glyphs in readings}) == 1
    return best.text, round(best.score if agreed else min(best.score, 0.8), 2)


def read_independently(image: Image, box: Box, kind: Kind = "text") -> tuple[str, float] | None:
    """The same place by the second reader with other models; None where it is not installed or gave nothing in time."""
    second = second_reader()
    crop = None if second is None else _without_seal(image, box)
    if second is None or crop is None:
        return None
    other = second.recognise_line(crop, _WHITELISTS.get(kind, ""))
    return (other.text, other.score) if other.text.strip() else None


def _without_seal(image: Image, box: Box) -> Picture | None:
    """The place's crop, without the ink of a coloured seal that lies over it."""
    crop = _cut(image, box)
    if crop is None:
        return None
    for colour in seals.COLOURS[:2]:
        mask = seals.masks_of(crop).of(colour)
        if float((mask > 0).mean()) > 0.02 and not seals.printed_in(crop, colour):
            return seals.without(crop, colour)
    return crop


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
