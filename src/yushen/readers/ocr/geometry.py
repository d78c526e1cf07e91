"""Quadrilaterals, crops and turns: how lines found on a picture become boxes on the upright page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from yushen.model import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from yushen.readers.ocr.engine import Picture

    Quad = NDArray[np.float32]

TALL = 1.5
"""A quadrilateral so much higher than wide is an upright column or a line of a turned page."""


def sides(quad: Quad) -> tuple[float, float]:
    """Width and height in pixels."""
    width = max(math.dist(quad[0], quad[1]), math.dist(quad[3], quad[2]))
    height = max(math.dist(quad[0], quad[3]), math.dist(quad[1], quad[2]))
    return width, height


def is_tall(quad: Quad) -> bool:
    width, height = sides(quad)
    return height > TALL * width


def crop(picture: Picture, quad: Quad) -> Picture:
    """The line cut out and set straight, without turning."""
    import cv2
    import numpy as np

    width, height = (max(1, round(side)) for side in sides(quad))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(np.asarray(quad, dtype=np.float32), target)
    result: Picture = cv2.warpPerspective(
        picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return result


def unstack(column: Picture) -> Picture:
    """An upright column of characters laid out as a line: cut into squares from the top, set side by side."""
    import numpy as np

    height, width = column.shape[:2]
    count = max(2, round(height / width))
    step = height / count
    cells = [column[round(i * step) : round((i + 1) * step)] for i in range(count)]
    least = min(cell.shape[0] for cell in cells)
    result: Picture = np.concatenate([cell[:least] for cell in cells], axis=1)
    return result


def turn_picture(picture: Picture, degrees: int) -> Picture:
    """Turned clockwise by 0, 90, 180 or 270 degrees."""
    import numpy as np

    return np.ascontiguousarray(np.rot90(picture, k=-(degrees // 90))) if degrees else picture


def skew_of(quads: NDArray[np.float32]) -> float:
    """Degrees clockwise by which the lines lean, the median of the longer ones; 0 where there are too few to tell."""
    import numpy as np

    angles = []
    for quad in quads:
        width, height = sides(quad)
        if width > 5 * height:
            dx, dy = quad[1] - quad[0]
            angles.append(math.degrees(math.atan2(float(dy), float(dx))))
    return float(np.median(angles)) if len(angles) >= 3 else 0.0


def rotate(picture: Picture, degrees: float) -> tuple[Picture, NDArray[np.float64]]:
    """The picture turned anticlockwise by a small angle about its centre, same size, and the matrix that undoes it."""
    import cv2

    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return turned, cv2.invertAffineTransform(matrix)


def apply(matrix: NDArray[np.float64], points: Quad) -> Quad:
    """Points of shape (n, 2) through a 2×3 affine or 3×3 perspective matrix."""
    import numpy as np

    homogeneous = np.concatenate([points, np.ones((len(points), 1), dtype=np.float32)], axis=1) @ matrix.T
    if matrix.shape[0] == 3:
        homogeneous = homogeneous[:, :2] / homogeneous[:, 2:]
    return homogeneous.astype(np.float32)


def box_of(quad: Quad, width: int, height: int) -> Box:
    """The upright rectangle around a quadrilateral, as fractions, within the page."""
    x0, y0 = quad.min(axis=0)
    x1, y1 = quad.max(axis=0)

    def part(value: float, whole: int) -> float:
        return round(min(1.0, max(0.0, float(value) / whole)), 5)

    return Box(part(x0, width), part(y0, height), part(x1, width), part(y1, height))


def weights(text: str) -> list[float]:
    """Relative widths of characters: a full-width one 1, a half-width one about half."""
    return [0.55 if ord(character) < 0x2E80 else 1.0 for character in text]


def part_box(box: Box, text: str, start: int, end: int) -> Box:
    """The part of a line's box that its characters ``start`` to ``end`` take, by their widths."""
    shares = weights(text)
    total = sum(shares) or 1.0
    before, within = sum(shares[:start]) / total, sum(shares[start:end]) / total
    return Box(round(box.x0 + before * box.width, 5), box.y0, round(box.x0 + (before + within) * box.width, 5), box.y1)
