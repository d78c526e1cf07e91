"""Reading order of lines by their boxes: rows from the top, but columns one after the other where a page is set in columns.

Pure functions on boxes. Table rows and forms of label and value are not columns (known-traps 6): a column is told by lines
of running text that fill it.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from yushen.model import Box, Line

_GUTTERS = tuple(x / 100 for x in range(36, 65))
_MIN_COLUMN_LINES = 5
"""Fewer lines on a side are a form or a signature block, not a column."""
_FILLED = 0.62
"""A running-text line fills its column at least so far (median over the column)."""
_LONG = 8
"""Characters of a running-text line, median over a column: labels and table cells are shorter."""


def reading_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines in the order in which a person reads the page. Lines without box keep their places at the end."""
    placed = [line for line in lines if line.box is not None]
    loose = [line for line in lines if line.box is None]
    gutter = _gutter(placed)
    if gutter is None:
        return (*rows_in_order(placed), *loose)
    ordered: list[Line] = []
    band: list[Line] = []
    for line in sorted(placed, key=lambda one: (_box(one).y0, _box(one).x0)):
        if _crosses(_box(line), gutter):
            ordered += _band(band, gutter)
            ordered.append(line)
            band = []
        else:
            band.append(line)
    ordered += _band(band, gutter)
    return (*ordered, *loose)


def _box(line: Line) -> Box:
    assert line.box is not None
    return line.box


def _crosses(box: Box, x: float) -> bool:
    return box.x0 < x - 0.01 and box.x1 > x + 0.01


def _band(lines: list[Line], gutter: float) -> list[Line]:
    """Lines between two that span the page: column after column where both sides hold running text, else by rows."""
    left = [line for line in lines if _box(line).cx < gutter]
    right = [line for line in lines if _box(line).cx >= gutter]
    if _is_column(left) and _is_column(right):
        return [*rows_in_order(left), *rows_in_order(right)]
    return rows_in_order(lines)


def _is_column(lines: list[Line]) -> bool:
    if len(lines) < _MIN_COLUMN_LINES or 2 * sum(map(_is_label, lines)) > len(lines):
        return False
    x0, x1 = min(_box(line).x0 for line in lines), max(_box(line).x1 for line in lines)
    filled = median(_box(line).width for line in lines) / max(0.01, x1 - x0)
    return filled >= _FILLED and median(len("".join(line.text.split())) for line in lines) >= _LONG


def _is_label(line: Line) -> bool:
    """What a colon ends waits for its value on the right; labels spaced to one width (鉴 定 日 期：) fill a column like text."""
    return line.text.rstrip().endswith((":", "："))


def _gutter(lines: list[Line]) -> float | None:
    """Where a page of two columns is split; None for a page that is not."""
    best: tuple[int, float, float] | None = None
    for x in _GUTTERS:
        left = [line for line in lines if _box(line).x1 <= x + 0.01]
        right = [line for line in lines if _box(line).x0 >= x - 0.01]
        crossing = len(lines) - len(left) - len(right)
        if crossing > len(lines) * 0.4 or not (_is_column(left) and _is_column(right)):
            continue
        key = (crossing, abs(x - 0.5), x)
        if best is None or key < best:
            best = key
    return best[2] if best is not None else None


def rows_in_order(lines: Sequence[Line]) -> list[Line]:
    """Rows from the top, each from left to right."""
    return [line for row in rows(lines) for line in row]


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines grouped into rows: those whose heights overlap by half of the smaller."""
    grouped: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (_box(one).cy, _box(one).x0)):
        box = _box(line)
        for row in reversed(grouped[-4:]):
            other = _box(row[-1])
            common = min(box.y1, other.y1) - max(box.y0, other.y0)
            beside = all(
                min(box.x1, _box(one).x1) - max(box.x0, _box(one).x0) < 0.3 * min(box.width, _box(one).width) + 1e-6
                for one in row
            )
            if common > 0.5 * min(box.height, other.height) and beside:
                row.append(line)
                break
        else:
            grouped.append([line])
    for row in grouped:
        row.sort(key=lambda one: _box(one).x0)
    grouped.sort(key=lambda row: min(_box(line).cy for line in row))
    return grouped
