"""Ruled tables on a picture: long straight strokes, the cells they enclose, and where they part a line that was read across.

A cell is a white region that strokes enclose, so that merged cells come as they are drawn. Each table is first set square by
its own four corners: a leaning or slanting photograph needs nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from yushen.model import Box, Line, Table
from yushen.readers.ocr import geometry
from yushen.readers.tables import FEWEST_CELLS, table_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from yushen.readers.ocr.engine import Picture
    from yushen.readers.ocr.geometry import Matrix, Quad
    from yushen.readers.ocr.lines import Sheet

SIDE = 1400
"""Pixels of the longer side on which strokes are looked for (A4 at 120 dpi). On 120 drawn pages the cells are the same as at
1800, in two thirds of the time."""
_TINY = 24
"""Pixels; a narrower strip holds no table."""
_STROKE = 1 / 30
"""Shares of the shorter side that a stroke of a ruling has at least: strokes of characters are shorter, up to 40 pt type."""
_TYPE = 1.5
"""A stroke of a ruling is so much longer than the usual line of text is high: on a small slip type is large."""
_LEAST = 0.12, 0.025
"""Width and height that a table has at least, in shares of the picture."""
_SMALLEST = 0.008
"""Side of the smallest cell, in shares of the longer side; between double rules lies less."""
_FILLED = 0.72
"""Share of its rectangle that a cell fills; less is the white around a drawing."""
_MOST_CELLS = 800
_SQUARE = 0.9
"""Share of its quadrilateral that the strokes' hull fills where the outline of the table is one."""
_ONE_LINE = 0.7
"""Share of the strokes' height from which a line of text is as high as they are."""
_NEAR = 0.5
"""Edges within so much of the smallest cell are one line of the ruling, as thick and uneven as it may be."""
_STEPS = 60
"""Places along a line at which the cell below it is looked up."""


class Ruling(msgspec.Struct, frozen=True):
    """One ruled table: its cells as boxes in fractions of the squared table, and the way to and from the picture."""

    cells: tuple[Box, ...]
    into: Any
    """3×3, from the picture (pixels) to the squared table (fractions)."""
    back: Any
    """3×3, from the squared table to the picture."""

    def cell_at(self, x: float, y: float) -> int | None:
        """The number of the cell at a place of the squared table."""
        for number, box in enumerate(self.cells):
            if box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1:
                return number
        return None

    def corners(self, box: Box) -> Quad:
        """A box of the squared table as a quadrilateral on the picture."""
        import numpy as np

        square = np.array([[box.x0, box.y0], [box.x1, box.y0], [box.x1, box.y1], [box.x0, box.y1]], dtype=np.float32)
        return geometry.apply(self.back, square)


def find_rulings(picture: Picture, quads: Iterable[Quad] = ()) -> tuple[Ruling, ...]:
    """The ruled tables of a picture, from the top. ``quads``: where its lines of text are; strokes that one line of large type
    covers are that type's own."""
    import cv2
    import numpy as np

    scale = min(1.0, SIDE / max(picture.shape[:2]))
    if min(picture.shape[:2]) * scale < _TINY:
        return ()
    small = picture if scale == 1 else cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    lines = list(quads)
    strokes = _strokes(small, _TYPE * scale * _type_height(lines))
    height, width = strokes.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats(strokes, connectivity=8)
    found = []
    for number in range(1, count):
        left, top, across, down, _ = stats[number]
        if across < _LEAST[0] * width or down < _LEAST[1] * height:
            continue
        ruling = _ruling(np.ascontiguousarray(labels == number).astype(np.uint8), scale)
        if ruling is not None:
            found.append((top, left, ruling))
    ordered = (ruling for _, _, ruling in sorted(found, key=lambda one: one[:2]))
    return tuple(ruling for ruling in ordered if not any(_is_type(ruling, quad) for quad in lines))


def _is_type(ruling: Ruling, quad: Quad) -> bool:
    """The line stands where the strokes are and is nearly as high as they are; two rows of a table hold two lines."""
    x, y = geometry.apply(ruling.into, quad.mean(axis=0, keepdims=True))[0]
    if not (0 <= x <= 1 and 0 <= y <= 1):
        return False
    outline = ruling.corners(Box(0.0, 0.0, 1.0, 1.0))
    return geometry.sides(quad)[1] > _ONE_LINE * geometry.sides(outline)[1] and not geometry.is_tall(quad)


def _type_height(quads: list[Quad]) -> float:
    """Pixels of the usual line of text; 0 where there is none."""
    heights = sorted(geometry.sides(quad)[1] for quad in quads if not geometry.is_tall(quad))
    return heights[len(heights) // 2] if heights else 0.0


def _strokes(picture: Picture, least: float) -> Any:
    """Long level and upright strokes as a mask, gaps of a few pixels closed. Rules in colour count as well as black ones."""
    import cv2
    import numpy as np

    blue, green, red = cv2.split(picture)
    dark = cv2.min(cv2.min(blue, green), red)
    ink = cv2.adaptiveThreshold(dark, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 12)
    length = max(24, round(min(ink.shape) * _STROKE), round(least))
    level = _long(ink, (length, 1))
    upright = _long(ink, (1, length))
    result = cv2.dilate(level | upright, np.ones((3, 3), np.uint8))
    return result


def _long(ink: Any, kernel: tuple[int, int]) -> Any:
    """Strokes at least as long as the kernel. A stroke that leans steps aside by a pixel now and then: it is widened by one first."""
    import cv2
    import numpy as np

    aside = np.ones((3, 1) if kernel[1] == 1 else (1, 3), np.uint8)
    shape = cv2.getStructuringElement(cv2.MORPH_RECT, kernel)
    strokes = cv2.morphologyEx(cv2.dilate(ink, aside), cv2.MORPH_OPEN, shape)
    bridge = cv2.getStructuringElement(
        cv2.MORPH_RECT, (kernel[0] // 3 * 2 + 1, 1) if kernel[1] == 1 else (1, kernel[1] // 3 * 2 + 1)
    )
    return cv2.morphologyEx(strokes, cv2.MORPH_CLOSE, bridge)


def _ruling(strokes: Any, scale: float) -> Ruling | None:
    """The table of one connected set of strokes; None where they enclose too few cells."""
    import cv2
    import numpy as np

    corners = _corners(strokes)
    if corners is None:
        return None
    width, height = (max(8, round(side)) for side in geometry.sides(corners))
    edge = 6
    target = np.array(
        [[edge, edge], [width + edge, edge], [width + edge, height + edge], [edge, height + edge]], dtype=np.float32
    )
    matrix = cv2.getPerspectiveTransform(corners, target)
    square = cv2.warpPerspective(strokes * 255, matrix, (width + 2 * edge, height + 2 * edge)) > 90
    mask = np.ascontiguousarray(square).astype(np.uint8)
    cv2.rectangle(mask, (edge, edge), (width + edge, height + edge), 1, 2)  # sides that are not ruled
    boxes = _enclosed(mask, max(strokes.shape))
    if not FEWEST_CELLS <= len(boxes) <= _MOST_CELLS or not _stacked(boxes):
        return None
    across, down = width + 2 * edge, height + 2 * edge
    into: Matrix = np.diag([1 / across, 1 / down, 1.0]) @ matrix @ np.diag([scale, scale, 1.0])
    cells = tuple(Box(x / across, y / down, (x + w) / across, (y + h) / down) for x, y, w, h in boxes)
    return Ruling(cells, into, np.linalg.inv(into))


def _corners(strokes: Any) -> Quad | None:
    """The four corners of the strokes' outline, from the top left; those of the smallest rectangle around where it is none."""
    import cv2
    import numpy as np

    points = cv2.findNonZero(strokes)
    hull = cv2.convexHull(points)
    area = cv2.contourArea(hull)
    if area <= 0:
        return None
    reach = cv2.arcLength(hull, True)
    for share in (0.01, 0.02, 0.03, 0.05):
        outline = cv2.approxPolyDP(hull, share * reach, True)
        if len(outline) == 4 and cv2.contourArea(outline) > _SQUARE * area:
            return geometry.clockwise(outline.reshape(4, 2).astype(np.float32))
    return geometry.clockwise(cv2.boxPoints(cv2.minAreaRect(hull)).astype(np.float32))


def _enclosed(mask: Any, side: int) -> list[tuple[int, int, int, int]]:
    """Left, top, width and height of the white regions that the strokes enclose; regions at the edge are outside the table."""
    import cv2

    height, width = mask.shape
    count, _, stats, _ = cv2.connectedComponentsWithStats(1 - mask, connectivity=4)
    least = _SMALLEST * side
    boxes = []
    for number in range(1, count):
        x, y, w, h, area = (int(value) for value in stats[number])
        inside = x > 0 and y > 0 and x + w < width and y + h < height
        if inside and w >= least and h >= least and area >= _FILLED * w * h:
            boxes.append((x, y, w, h))
    return boxes


def _stacked(boxes: list[tuple[int, int, int, int]]) -> bool:
    """At least two rows: a row of white shapes alone is large type whose strokes touch."""
    return max(y for _, y, _, _ in boxes) >= min(y + h for _, y, _, h in boxes)


def cuts_of(quad: Quad, rulings: tuple[Ruling, ...]) -> tuple[float, ...]:
    """Where rules part a line: fractions of its quadrilateral's width at which one cell ends and the next begins."""
    import numpy as np

    start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    shares = (np.arange(_STEPS) + 0.5) / _STEPS
    points = (start + (end - start) * shares[:, None]).astype(np.float32)
    for ruling in rulings:
        places = geometry.apply(ruling.into, points)
        cells = [ruling.cell_at(float(x), float(y)) for x, y in places]
        if any(cell is not None for cell in cells):
            return _changes(cells, shares.tolist())
    return ()


def _changes(cells: list[int | None], shares: list[float]) -> tuple[float, ...]:
    """Between the last place in one cell and the first in another; the rule between them is in none."""
    cuts = []
    last: tuple[int, float] | None = None
    for cell, share in zip(cells, shares, strict=True):
        if cell is None:
            continue
        if last is not None and last[0] != cell:
            cuts.append(round((last[1] + share) / 2, 4))
        last = (cell, share)
    return tuple(cuts)


def tables_on(sheet: Sheet, rulings: tuple[Ruling, ...], lines: Sequence[Line]) -> tuple[Table, ...]:
    """The rulings as tables of the page, filled with the lines read."""

    def table(ruling: Ruling) -> Table | None:
        def words(box: Box) -> str:
            return text_of(sheet.box(ruling.corners(box)), lines)

        shown = [sheet.box(ruling.corners(box)) for box in ruling.cells]
        outline = sheet.box(ruling.corners(Box(0.0, 0.0, 1.0, 1.0)))
        near = _NEAR * min(box.width for box in ruling.cells), _NEAR * min(box.height for box in ruling.cells)
        return table_of(ruling.cells, words, outline, shown=shown, near=near)

    tables = [one for ruling in rulings if (one := table(ruling)) is not None]
    return tuple(one for one in tables if any(cell.text for cell in one.cells))
