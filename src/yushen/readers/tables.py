"""Ruled cells put into rows and columns: one way for rulings drawn in a PDF and for those seen on a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from yushen.model import Box, Cell, Line, Table

FEWEST_CELLS = 4
"""Fewer boxes are a frame, not a table."""
NEAR = 0.004
"""Edges so close together, in fractions of the page, are one line of a ruling that was drawn exactly."""


def table_of(
    boxes: Sequence[Box],
    text_in: Callable[[Box], str],
    outline: Box,
    *,
    shown: Sequence[Box] | None = None,
    near: tuple[float, float] = (NEAR, NEAR),
) -> Table | None:
    """The boxes of a ruling as a table; None where they are too few. Rows and columns are told from ``boxes``; ``shown`` are
    the same cells as they stand on the page, where that leans and ``boxes`` do not. Edges within ``near`` (across, down) are
    one."""
    if len(boxes) < FEWEST_CELLS:
        return None
    xs = _edges([box.x0 for box in boxes] + [box.x1 for box in boxes], near[0])
    ys = _edges([box.y0 for box in boxes] + [box.y1 for box in boxes], near[1])
    cells = []
    for box, place in zip(boxes, shown or boxes, strict=True):
        row, column = _nearest(ys, box.y0), _nearest(xs, box.x0)
        row_span, column_span = max(1, _nearest(ys, box.y1) - row), max(1, _nearest(xs, box.x1) - column)
        cells.append(Cell(row, column, text_in(box), place, row_span, column_span))
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return Table(tuple(cells), outline)


def text_of(box: Box, lines: Sequence[Line]) -> str:
    """The words whose middle lies in the box, line after line; of a line in several runs those runs."""
    parts = []
    for line in lines:
        runs = [(span.box, span.text) for span in line.spans]
        if not runs and line.box is not None:
            runs = [(line.box, line.text)]
        for place, text in runs:
            if box.x0 <= place.cx <= box.x1 and box.y0 <= place.cy <= box.y1:
                parts.append(text)
    return " ".join(parts)


def _edges(values: list[float], near: float) -> list[float]:
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > near:
            edges.append(value)
    return edges


def _nearest(edges: list[float], value: float) -> int:
    return min(range(len(edges)), key=lambda index: abs(edges[index] - value))
