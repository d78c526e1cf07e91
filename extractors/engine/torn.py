"""Rulings that a scan or photograph gave in part: where a seal or a picture lies over them, cells are missing or run together."""

from __future__ import annotations

import msgspec

from yushen.model import Box, Cell, Line, Page, Table

_OUTSIDE = 0.2
"""Share of a table's lines in none of its cells from which its ruling is torn (2026-11-26: of 58 rulings of scanned dossiers,
51 held all lines or all but one; of the torn ones 0.5 to 0.7 of the lines were in no cell)."""
_FEWEST_OUTSIDE = 2
"""A single line may be a heading between two tables."""
_FEWEST_CELLS = 4
"""Cells of a form of two rows: one of them may be empty yet."""
_ON_LEVEL = 0.75
"""Of the higher cell's height two neighbours of one row have so much in common."""
_LEFT_OUT = frozenset({"seal", "under_seal", "stamp"})


def with_sound_tables(page: Page) -> Page:
    """The page without those of its recognised tables whose ruling is torn: what stands on one level tells more than they do."""
    if not page.tables or not any(line.method == "ocr" for line in page.lines):
        return page
    sound = tuple(table for table in page.tables if not is_torn(table, page.lines))
    return page if len(sound) == len(page.tables) else msgspec.structs.replace(page, tables=sound)


def is_torn(table: Table, lines: tuple[Line, ...]) -> bool:
    """Cells of different rows stand on one level, many of the lines in the outline are in no cell, or all but one of several
    columns are empty: lines to write on, closed by the paper's edge, with their labels outside."""
    cells = [cell for cell in table.cells if cell.box is not None]
    columns = {cell.column for cell in cells}
    if (
        len(columns) > 1
        and len({cell.column for cell in cells if cell.text.strip()}) == 1
        and len(cells) > _FEWEST_CELLS
    ):
        return True
    if any(_crosses(one, other) or _slipped(one, other) for one in cells for other in cells):
        return True
    if table.box is None:
        return False
    held = [line.box for line in lines if line.box is not None and not _LEFT_OUT & set(line.marks)]
    held = [box for box in held if _in(box, table.box)]
    outside = sum(not any(cell.box is not None and _in(box, cell.box) for cell in cells) for box in held)
    return outside >= _FEWEST_OUTSIDE and outside > _OUTSIDE * len(held)


def _crosses(one: Cell, other: Cell) -> bool:
    """The middle of one cell lies on the level of another that has no row in common with it."""
    if one.box is None or other.box is None:
        return False
    apart = one.row + one.row_span <= other.row or other.row + other.row_span <= one.row
    return apart and other.box.y0 < one.box.cy < other.box.y1


def _slipped(one: Cell, other: Cell) -> bool:
    """Neighbours that stand on one level begin in different rows: the ruling leans otherwise than its outline."""
    if one.box is None or other.box is None or one.row == other.row or one.column + one.column_span != other.column:
        return False
    common = min(one.box.y1, other.box.y1) - max(one.box.y0, other.box.y0)
    return common > _ON_LEVEL * max(one.box.height, other.box.height)


def _in(inner: Box, outer: Box) -> bool:
    return outer.x0 < inner.cx < outer.x1 and outer.y0 < inner.cy < outer.y1
