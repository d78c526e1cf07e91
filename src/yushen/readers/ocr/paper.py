"""The sheet of paper in a photograph: its four corners against the table it lies on."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from yushen.readers.ocr import geometry

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from yushen.readers.ocr.engine import Picture, Quads
    from yushen.readers.ocr.geometry import Matrix, Quad

_SIDE = 640
"""Pixels of the longer side on which the paper is looked for: its edges are long, and the table's grain vanishes."""
_LEAST_SIDE = 64
"""Pixels of the shorter side (of ``_SIDE``); a narrower strip shows no table around a sheet."""
_LEAST_AREA = 0.2
"""Share of the picture that a sheet takes at least; smaller ones are cards among other things, or a box of a form."""
_LEAST_SOLID = 0.96
"""Share of the four-cornered outline that the sheet fills: a hand over the edge or a curled corner take more away."""
_MARGIN = 0.02
"""Of the picture's sides: how far a line may stick out of a sheet that holds all the writing."""
_EDGE = 2
"""Pixels from the picture's rim (of ``_SIDE``) in which a sheet's corner is no corner but where the photograph ends."""
_SLANT = 2.0
"""Degrees by which a corner is off the right angle from which flattening changes rows and columns: below it nothing is gained."""
_MOST_SLANT = 30.0
"""Degrees off the right angle beyond which an outline is no sheet held by a person who wanted it read."""


def flatten(picture: Picture, quads: Quads) -> tuple[Picture, Matrix] | None:
    """The sheet alone, rectangular, and the 3×3 matrix back to the picture; None where no slanting sheet is seen that holds all lines.

    ``quads`` are the lines found on the picture, shape (n, 4, 2): a sheet that leaves some of them out is a box on a page, not the page."""
    import cv2
    import numpy as np

    corners = find(picture)
    if corners is None or not _SLANT <= slant(corners) <= _MOST_SLANT or not _holds(corners, quads, picture):
        return None
    width, height = (round(side) for side in geometry.sides(corners))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    there = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(picture, there, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return flat, np.linalg.inv(there)


def find(picture: Picture) -> Quad | None:
    """The corners of the largest sheet that lies wholly in the picture, shape (4, 2), clockwise from the top left; None for none."""
    import cv2
    import numpy as np

    scale = _SIDE / max(picture.shape[:2])
    if min(picture.shape[:2]) * min(1.0, scale) < _LEAST_SIDE:
        return None
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    scale = min(1.0, scale)
    best: tuple[float, Quad] | None = None
    for mask in _masks(small):
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in outlines:
            found = _sheet(outline, mask.shape)
            if found is not None and (best is None or found[0] > best[0]):
                best = found
    return None if best is None else (best[1] / np.float32(scale)).astype(np.float32)


def slant(corners: Quad) -> float:
    """The most degrees by which a corner is off the right angle."""
    most = 0.0
    for place in range(4):
        back, ahead = corners[place - 1] - corners[place], corners[(place + 1) % 4] - corners[place]
        cosine = float(back @ ahead) / max(1e-6, math.hypot(*back) * math.hypot(*ahead))
        most = max(most, abs(90.0 - math.degrees(math.acos(max(-1.0, min(1.0, cosine))))))
    return most


def _masks(small: Picture) -> list[NDArray[Any]]:
    """What may be paper: the lighter part of the picture, and the less coloured one, holes of writing closed."""
    import cv2
    import numpy as np

    blurred = cv2.medianBlur(small, 5)
    grey = cv2.cvtColor(blurred, cv2.COLOR_BGR2GRAY)
    colour = blurred.max(axis=2) - blurred.min(axis=2)
    kernel = np.ones((9, 9), dtype=np.uint8)
    masks = []
    for channel, kind in ((grey, cv2.THRESH_BINARY), (colour, cv2.THRESH_BINARY_INV)):
        _, mask = cv2.threshold(channel, 0, 255, kind + cv2.THRESH_OTSU)
        masks.append(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel))
    return masks


def _sheet(outline: NDArray[Any], shape: tuple[int, ...]) -> tuple[float, Quad] | None:
    """Area and corners of an outline with four straight sides within the picture."""
    import cv2

    height, width = shape[:2]
    hull = cv2.convexHull(outline)
    area = cv2.contourArea(hull)
    if area < _LEAST_AREA * width * height:
        return None
    around = cv2.arcLength(hull, True)
    for part in (0.01, 0.02, 0.03, 0.05):
        corners = cv2.approxPolyDP(hull, part * around, True).reshape(-1, 2)
        if len(corners) <= 4:
            break
    if len(corners) != 4 or cv2.contourArea(outline) < _LEAST_SOLID * cv2.contourArea(corners):
        return None
    inside = (
        (corners >= _EDGE).all() and (corners[:, 0] < width - _EDGE).all() and (corners[:, 1] < height - _EDGE).all()
    )
    return (float(area), geometry.clockwise(corners.astype("float32"))) if inside else None


def _holds(corners: Quad, quads: Quads, picture: Picture) -> bool:
    """Whether all lines lie within the corners."""
    import cv2

    reach = _MARGIN * max(picture.shape[:2])
    return all(cv2.pointPolygonTest(corners, tuple(map(float, quad.mean(axis=0))), True) >= -reach for quad in quads)
