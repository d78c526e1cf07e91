"""The words on a stamp's ring: the ring is unrolled to a straight line and read. They are the seal's, never a line's."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from yushen.model import Box
from yushen.readers.ocr import seals
from yushen.readers.ocr.engine import Glyphs, reader

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture

_BANDS = ((0.62, 0.95), (0.55, 0.9))
"""Inner and outer edge of the writing as parts of the radius: official seals, and those with a wide rim."""
_HOPEFUL = 0.75
"""A ring that reads worse in the first band is not tried in the second."""
_UNEVEN, _ASKEW = 1.5, 0.6
"""Distances of the characters against the middle one; how far first and last may lie uneven about the top, in steps."""
_LEAST_PIXELS = 110
"""Width of a stamp below which its words are too small to read (10 pixels a character)."""
_READABLE, _LEAST_CHARACTERS = 0.9, 4
"""On drawn stamps words read wrong score up to 0.88 (`晋岳坚丁股份有公司`); a name that is not read misleads nobody."""


def ring_text(picture: Picture, box: Box, colour: seals.Colour) -> str | None:
    """Words of the ring, from the lower left around to the lower right; None where they do not read."""
    height, width = picture.shape[:2]
    across, down = box.width * width, box.height * height
    if min(across, down) < _LEAST_PIXELS:
        return None
    x0, y0 = max(0, int(box.x0 * width)), max(0, int(box.y0 * height))
    part = picture[y0 : int(box.y1 * height) + 1, x0 : int(box.x1 * width) + 1]
    writing = seals.only(part, colour)
    best: tuple[float, str] = (0.0, "")
    for inner, outer in _BANDS:
        reading = reader().recognise_line(_unroll(writing, inner, outer))
        text = _whole(reading)
        if sum("\u3400" <= character <= "\u9fff" for character in text) >= _LEAST_CHARACTERS:
            best = max(best, (reading.score, text))
        if best[0] >= _READABLE or reading.score < _HOPEFUL:
            break
    return best[1] if best[0] >= _READABLE else None


def _whole(reading: Glyphs) -> str:
    """The words, if none is missing: a ring's characters stand at even distances and evenly about the top."""
    inked = [
        (character, centre)
        for character, centre in zip(reading.text, reading.centres, strict=False)
        if "\u3400" <= character <= "\u9fff" or character in "（）()·"
    ]
    centres = [centre for _, centre in inked]
    steps = sorted(b - a for a, b in pairwise(centres))
    if not steps or steps[-1] > _UNEVEN * steps[len(steps) // 2]:
        return ""
    if abs(centres[0] + centres[-1] - 1) > _ASKEW * steps[len(steps) // 2]:
        return ""
    return "".join(character for character, _ in inked)


def _unroll(part: Picture, inner: float, outer: float) -> Picture:
    """The ring between two radii as a line, clockwise from the bottom; the outer edge on top."""
    import cv2
    import numpy as np

    height, width = part.shape[:2]
    radius = (width + height) / 4
    length = round(np.pi * (inner + outer) * radius)
    thick = max(8, round((outer - inner) * radius))
    turns = np.pi / 2 + np.linspace(0, 2 * np.pi, length, endpoint=False)
    rho = np.linspace(outer, inner, thick)[:, None]
    xs = ((width - 1) / 2 * (1 + rho * np.cos(turns))).astype(np.float32)
    ys = ((height - 1) / 2 * (1 + rho * np.sin(turns))).astype(np.float32)
    result: Picture = cv2.remap(part, xs, ys, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return result
