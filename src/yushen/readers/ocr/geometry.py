"""Quadrilaterals, crops and turns: how lines found on a picture become boxes on the upright page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from yushen.model import Box, Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

    from yushen.readers.ocr.engine import Picture, Quads

    Quad = NDArray[Any]
    """Corners of one line, shape (4, 2), clockwise from the top left, in pixels."""
    Matrix = NDArray[Any]
    """2×3 (affine) or 3×3 (perspective): from the picture read to the upright picture."""

TALL = 1.5
"""A quadrilateral so much higher than wide is an upright column or a line of a turned page."""
_SAME_ROW = 10
"""Pixels by which two lines of one row may differ at the top, when boxes are put in a first order."""


def picture_of(image: Image) -> Picture:
    """A Pillow picture as BGR pixels."""
    import numpy as np

    return np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])


def sides(quad: Quad) -> tuple[float, float]:
    """Width and height in pixels."""
    width = max(math.dist(quad[0], quad[1]), math.dist(quad[3], quad[2]))
    height = max(math.dist(quad[0], quad[3]), math.dist(quad[1], quad[2]))
    return width, height


def is_tall(quad: Quad) -> bool:
    width, height = sides(quad)
    return height > TALL * width


def clockwise(corners: Quad) -> Quad:
    """Four corners from the top left on: the two on the left and the two on the right, each from the top."""
    import numpy as np

    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    left = left[np.argsort(left[:, 1], kind="stable")]
    right = right[np.argsort(right[:, 1], kind="stable")]
    return np.array([left[0], right[0], right[1], left[1]], dtype=np.float32)


def from_the_top(quads: Quads) -> Quads:
    """Rows from the top, each from the left, judged by the top left corners."""
    import numpy as np

    if len(quads) < 2:
        return quads
    by_y = quads[np.argsort(quads[:, 0, 1], kind="stable")]
    row = np.concatenate([[0], np.cumsum(np.diff(by_y[:, 0, 1]) >= _SAME_ROW)])
    result: Quads = by_y[np.lexsort((by_y[:, 0, 0], row))]
    return result


def crop(picture: Picture, quad: Quad) -> Picture:
    """The line cut out and set straight, without turning."""
    import cv2
    import numpy as np

    width, height = (max(1, int(side)) for side in sides(quad))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    low = np.maximum(0, np.floor(quad.min(axis=0)).astype(int) - 2)
    high = np.ceil(quad.max(axis=0)).astype(int) + 3
    part = np.ascontiguousarray(picture[low[1] : high[1], low[0] : high[0]])
    matrix = cv2.getPerspectiveTransform((quad - low).astype(np.float32), target)
    result: Picture = cv2.warpPerspective(
        part, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return result


def part_of(quad: Quad, x0: float, y0: float, x1: float, y1: float) -> Quad:
    """The part of a quadrilateral between fractions of its width and height."""
    import numpy as np

    def point(u: float, v: float) -> Quad:
        top = quad[0] + (quad[1] - quad[0]) * u
        bottom = quad[3] + (quad[2] - quad[3]) * u
        return top + (bottom - top) * v

    return np.array([point(x0, y0), point(x1, y0), point(x1, y1), point(x0, y1)], dtype=np.float32)


def unstack(column: Picture) -> Picture:
    """An upright column of characters laid out as a line: cut into cells from the top, set side by side.

    How many characters there are is told by where the cuts meet least writing."""
    import cv2
    import numpy as np

    width = column.shape[1]
    grey = cv2.cvtColor(column, cv2.COLOR_BGR2GRAY)
    _, mask = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    rows = mask.mean(axis=1)
    inked = np.flatnonzero(rows > 0.02)
    top, bottom = (int(inked[0]), int(inked[-1]) + 1) if len(inked) else (0, len(rows))
    height = bottom - top
    least, most = max(2, round(0.85 * height / width)), max(2, round(1.9 * height / width))

    def cost(count: int) -> float:
        cuts = top + np.round(np.arange(1, count) * height / count).astype(int)
        return float(np.mean([rows[max(0, cut - 1) : cut + 2].mean() for cut in cuts]))

    count = min(range(least, most + 1), key=lambda number: (round(cost(number), 2), number))
    step = height / count
    side = max(1, round(max(step, width)))
    cells = []
    for number in range(count):
        cell = column[top + round(number * step) : top + round((number + 1) * step)]
        more = max(0, side - cell.shape[0])
        cells.append(cv2.copyMakeBorder(cell, more // 2, more - more // 2, 0, 0, cv2.BORDER_REPLICATE)[:side])
    result: Picture = np.concatenate(cells, axis=1)
    return result


def turn_picture(picture: Picture, degrees: int) -> Picture:
    """Turned clockwise by 0, 90, 180 or 270 degrees."""
    import numpy as np

    return np.ascontiguousarray(np.rot90(picture, k=-(degrees // 90))) if degrees else picture


def skew_of(quads: Quads) -> float:
    """Degrees clockwise by which the lines lean, the median of the longer ones; 0 where there are too few to tell."""
    import numpy as np

    angles = []
    for quad in quads:
        width, height = sides(quad)
        if width > 5 * height:
            dx, dy = quad[1] - quad[0]
            angles.append(math.degrees(math.atan2(float(dy), float(dx))))
    return float(np.median(angles)) if len(angles) >= 3 else 0.0


def rotate(picture: Picture, degrees: float) -> tuple[Picture, Matrix]:
    """The picture turned anticlockwise by a small angle on a canvas that holds all of it, and the matrix that undoes it."""
    import cv2

    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    lean = abs(math.sin(math.radians(degrees)))
    more_x, more_y = math.ceil(height * lean / 2), math.ceil(width * lean / 2)
    matrix[:, 2] += (more_x, more_y)
    size = (width + 2 * more_x, height + 2 * more_y)
    turned = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return turned, cv2.invertAffineTransform(matrix)


def apply(matrix: Matrix | None, points: Quad) -> Quad:
    """Points of shape (n, 2) through a matrix; None changes nothing."""
    import numpy as np

    if matrix is None:
        return points
    homogeneous = np.concatenate([points, np.ones((len(points), 1), dtype=np.float32)], axis=1) @ matrix.T
    if matrix.shape[0] == 3:
        homogeneous = homogeneous[:, :2] / homogeneous[:, 2:]
    result: Quad = homogeneous.astype(np.float32)
    return result


def after(later: Matrix, sooner: Matrix) -> Matrix:
    """One 3×3 matrix for the 2×3 ``sooner`` and then the 3×3 ``later``."""
    import numpy as np

    result: Matrix = later @ np.vstack([sooner, [0.0, 0.0, 1.0]])
    return result


def frame_of(matrix: Matrix, read: tuple[int, int], page: tuple[int, int]) -> Frame:
    """A matrix between pictures of these widths and heights in pixels as one between their fractions."""
    import numpy as np

    square = matrix if matrix.shape[0] == 3 else np.vstack([matrix, [0.0, 0.0, 1.0]])
    whole = np.diag([1 / page[0], 1 / page[1], 1.0]) @ square @ np.diag([read[0], read[1], 1.0])
    a, b, c, d, e, f, g, h, i = (round(float(value), 9) for value in (whole / whole[2, 2]).ravel())
    return Frame((a, b, c, d, e, f, g, h, i), round(read[1] / read[0], 5))


def box_of(quad: Quad, width: int, height: int) -> Box:
    """The upright rectangle around a quadrilateral, as fractions, within the page."""
    x0, y0 = quad.min(axis=0)
    x1, y1 = quad.max(axis=0)

    def part(value: float, whole: int) -> float:
        return round(min(1.0, max(0.0, float(value) / whole)), 5)

    return Box(part(x0, width), part(y0, height), part(x1, width), part(y1, height))


def common(one: Box, other: Box) -> float:
    """The area that two boxes share."""
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.y1, other.y1) - max(one.y0, other.y0)
    return across * down if across > 0 and down > 0 else 0.0


def within(one: Box, other: Box) -> float:
    """The share of the first box that lies in the second."""
    area = one.width * one.height
    return common(one, other) / area if area > 0 else 0.0


def weights(text: str) -> list[float]:
    """Relative widths of characters: a full-width one 1, a half-width one about half."""
    return [0.55 if ord(character) < 0x2E80 else 1.0 for character in text]


def part_box(box: Box, text: str, start: int, end: int) -> Box:
    """The part of a line's box that its characters ``start`` to ``end`` take, by their widths."""
    shares = weights(text)
    total = sum(shares) or 1.0
    before, inside = sum(shares[:start]) / total, sum(shares[start:end]) / total
    return Box(round(box.x0 + before * box.width, 5), box.y0, round(box.x0 + (before + inside) * box.width, 5), box.y1)
