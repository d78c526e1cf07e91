"""A grey stamp, as copies without colour have it, lifted from the print: its ink is paler than the printer's.

No channel parts the two, but their darkness does, where it differs enough. How dark the stamp is, its ring says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from yushen.model import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from yushen.readers.ocr.engine import Picture

_PALER = 45
"""By so much (of 255) the ring is paler than the print; nearer to it the print would be lifted too."""
_BAND = 0.88, 1.06
"""Where the ring is looked for, in radii of the stamp's box."""
_ANGLES, _RADII = 180, 24
_PRINT_LEAST = 200
"""Pixels of print on the page from which its darkness is known."""
_DARKEST = 10
"""Percentile of thin print at which its strokes are as dark as they get; a portrait on the page moves the median, too."""
_WHITE, _PALE = 250.0, 220.0
"""What the stamp's grey becomes: white; only pale where none but the darkest strokes stand out from it, since the edges of thin
print are as grey as the stamp. Of three dates on small grey copies white left one with a wrong figure, pale read all three
(2026-11-26); at 180 a figure was lost again."""


def lifted(picture: Picture, stamps: list[Box], areas: list[Box]) -> Picture | None:
    """The picture with the grey of ``stamps`` lifted in ``areas`` (boxes around them, in fractions): to white, or only made pale
    where thin print has grey edges; None where a stamp is not paler than the print."""
    import cv2
    import numpy as np

    grey = np.ascontiguousarray(picture.max(axis=2))
    result = picture.copy()
    for stamp, area in zip(stamps, areas, strict=True):
        levels = _levels(grey, stamp)
        if levels is None:
            return None
        pale, ink, white = levels
        greys = np.arange(256.0)
        table = ink + (greys - ink) * ((white - ink) / (pale - ink))
        if white < _WHITE:
            beyond = white + (greys - pale) * ((_WHITE - white) / (_WHITE - pale))
            table = np.where(greys > pale, beyond, table)
        y0, y1, x0, x1 = _pixels(grey, area)
        clear = cv2.LUT(grey[y0:y1, x0:x1], np.clip(table, 0, 255).astype(np.uint8))
        result[y0:y1, x0:x1] = np.minimum(255, np.maximum(result[y0:y1, x0:x1], clear[:, :, None]))
    return result


def _levels(grey: NDArray[Any], stamp: Box) -> tuple[float, float, float] | None:
    """How dark the stamp's strokes are at their darkest, and the print, and what the stamp's grey is to become; None where the
    two do not differ enough."""
    import numpy as np

    height, width = grey.shape
    turns = np.linspace(0, 2 * np.pi, _ANGLES, endpoint=False)[:, None]
    radii = np.linspace(*_BAND, _RADII)[None, :]
    xs = (stamp.cx + stamp.width / 2 * radii * np.cos(turns)) * width
    ys = (stamp.cy + stamp.height / 2 * radii * np.sin(turns)) * height
    ring = grey[np.clip(ys.astype(int), 0, height - 1), np.clip(xs.astype(int), 0, width - 1)].min(axis=1)
    level = float(np.median(ring))
    print_ = grey[grey < level - _PALER / 2]
    if print_.size < _PRINT_LEAST:
        return None
    for percentile, white in ((50, _WHITE), (_DARKEST, _PALE)):
        ink = float(np.percentile(print_, percentile))
        own = ring[ring > (level + ink) / 2]
        pale = float(np.percentile(own, 10)) if own.size else level
        if pale - ink >= _PALER:
            return pale, ink, white
    return None


def _pixels(grey: NDArray[Any], box: Box) -> tuple[int, int, int, int]:
    height, width = grey.shape
    return int(box.y0 * height), int(box.y1 * height) + 1, int(box.x0 * width), int(box.x1 * width) + 1


def is_lifted(crop: Picture, clear: Picture, least: float) -> bool:
    """Whether of the strokes in a crop less than ``least`` are left where the stamp is lifted: they were its own."""
    import cv2
    import numpy as np

    before, after = np.ascontiguousarray(crop.max(axis=2)), clear.max(axis=2)
    paper = float(np.percentile(before, 90))
    if paper - float(np.percentile(before, 5)) < 40:
        return False
    level, _ = cv2.threshold(before, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    strokes = after[before <= level]
    return strokes.size > 0 and float((strokes < (paper + level) / 2).mean()) < least
