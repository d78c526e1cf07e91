"""Rows of a document without places (DOCX)."""

from __future__ import annotations

import re

from yushen.extractors.engine.bilingual import without_translation
from yushen.extractors.engine.notes import is_note
from yushen.extractors.engine.scripts import labels_apart
from yushen.extractors.engine.tokens import Token, tidy

from yushen.model import Box, Cell, Line, Page
from yushen.text import dates

LEFT_OUT = frozenset({"stamp", "seal", "hidden", "header", "footer"})
"""Marks of lines that are no text of the document."""
_HEIGHT = 0.002
_LEFT, _WIDTH = 0.1, 0.8
_BROKEN = 60
"""Characters of a cell up to which its lines may be one label or value that is broken; what is longer keeps its lines."""
_BROKEN_LINES = 4
_OF_ITS_OWN = re.compile(r"[\u4e00-\u9fff()、/]{2,14}:.*|.*\((?:盖章|公章|签章|签字|签名)\).*")
"""A line of a cell that is broken nowhere: a label with its value, a place to sign or seal."""
_LETTERHEAD = re.compile(
    r"[\u4e00-\u9fff()]{3,30}(?:公司|集团|厂|矿|局|厅|委员会|办公室|院|所|站|中心|协会|学会|政府|工会|学校|大学|学院)(?:文件)?"
)


def docx_rows(page: Page, *, english: bool = True) -> list[list[Token]]:
    """A document without places: paragraphs one under the other, a table's cells side by side in their columns.

    ``english``: Latin words are text of their own; else a translation beside a Chinese label or value is left out, and the name
    of a body in the page's header is the paper's letterhead, as it stands when printed.
    """
    tables = list(page.tables)
    rows: list[list[Token]] = []
    y = 0.0
    index = 0
    while index < len(page.lines):
        line = page.lines[index]
        if "table" in line.marks and tables:
            cells = tables.pop(0).cells
            index += _count(cells, page.lines[index:])
            for row in _table_rows(cells, line, page.number, y, english):
                rows.append(row)
            y += 1.5 * _HEIGHT * len({cell.row for cell in cells})
            y = max(y, rows[-1][0].box.y1 + 0.5 * _HEIGHT if rows else y)
            continue
        index += 1
        clean = tidy(line.text)
        if LEFT_OUT & set(line.marks) and (english or not _is_letterhead(line, clean)):
            continue
        if clean and not is_note(clean):
            parts = [part for part in re.split(r"\t+|\s{3,}", line.text) if tidy(part)]
            parts = [part[low:high] for part in parts for low, high in labels_apart(part)]
            rows.append(_row(parts, line, page.number, (_LEFT, _LEFT + _WIDTH), y, english))
        y += 1.5 * _HEIGHT
    return rows


def _is_letterhead(line: Line, clean: str) -> bool:
    return "header" in line.marks and _LETTERHEAD.fullmatch(clean) is not None


def _count(cells: tuple[Cell, ...], lines: tuple[Line, ...]) -> int:
    """How many lines a table has: as many as hold its characters."""
    length = sum(len(tidy(cell.text)) for cell in cells)
    count = 0
    for line in lines:
        if length <= 0 and tidy(line.text):
            break
        length -= len(tidy(line.text))
        count += 1
    return max(1, count)


def _table_rows(cells: tuple[Cell, ...], line: Line, page: int, y: float, english: bool) -> list[list[Token]]:
    columns = max((cell.column + cell.column_span for cell in cells), default=1)
    rows: list[list[Token]] = []
    for number in sorted({cell.row for cell in cells}):
        inner: list[list[Token]] = []
        for cell in (one for one in cells if one.row == number):
            span = (
                _LEFT + _WIDTH * cell.column / columns,
                _LEFT + _WIDTH * (cell.column + cell.column_span) / columns,
            )
            for place, words in enumerate(_lines_of(cell.text)):
                if place == len(inner):
                    inner.append([])
                inner[place] += _row(words, line, page, span, y + 1.5 * _HEIGHT * place, english)
        y += 1.5 * _HEIGHT * max(1, len(inner))
        rows += [row for row in inner if row]
    return rows


def _lines_of(text: str) -> list[list[str]]:
    """The lines of a cell, each in its parts; one line where it is a label or value that is broken over several."""
    lines = [line for line in text.split("\n") if tidy(line)]
    apart = len(tidy(text)) > _BROKEN or (len(lines) > _BROKEN_LINES and any(len(tidy(line)) > 1 for line in lines))
    apart |= any("\t" in line for line in lines)
    apart |= sum(_OF_ITS_OWN.fullmatch(tidy(line)) is not None for line in lines) > 1
    if not apart:
        whole = len(lines)
        while whole > 1 and _stands_alone(lines[whole - 1]):
            whole -= 1
        return [["\n".join(lines[:whole])], *([line] for line in lines[whole:])] if lines else []
    return [[part for part in line.split("\t") if tidy(part)] for line in lines]


def _stands_alone(line: str) -> bool:
    """A date or a place to sign at the end of a cell."""
    clean = tidy(line)
    found = dates.find_dates(clean)
    return (bool(found) and found[0][1:] == (0, len(clean))) or _OF_ITS_OWN.fullmatch(clean) is not None


def _row(parts: list[str], line: Line, page: int, span: tuple[float, float], y: float, english: bool) -> list[Token]:
    """Words side by side in a stretch of the page's width."""
    width = (span[1] - span[0]) / max(1, len(parts))
    row = []
    for number, part in enumerate(parts):
        kept = part if english else without_translation(part)
        clean = tidy(kept)
        if clean:
            left = span[0] + width * number
            box = Box(left, y, left + width, y + _HEIGHT)
            row.append(Token(clean, kept, page, box, line.confidence, line.method, line.size, line))
    return row
