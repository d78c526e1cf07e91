"""Rows of a document without places (DOCX)."""

from __future__ import annotations

import re

from yushen.extractors.engine.notes import is_note
from yushen.extractors.engine.scripts import labels_apart
from yushen.extractors.engine.tokens import Token, tidy

from yushen.model import Box, Page

LEFT_OUT = frozenset({"stamp", "seal", "hidden", "header", "footer"})
"""Marks of lines that are no text of the document."""


def docx_rows(page: Page) -> list[list[Token]]:
    """A document without places: paragraphs one under the other, a table's cells side by side in their columns."""
    tables = list(page.tables)
    rows: list[list[Token]] = []
    height = 0.002
    y = 0.0
    waiting = [line for line in page.lines]
    index = 0
    while index < len(waiting):
        line = waiting[index]
        if "table" in line.marks and tables:
            table = tables.pop(0)
            count = sum(len([text for text in cell.text.split("\n") if text.strip()]) for cell in table.cells)
            columns = max((cell.column + cell.column_span for cell in table.cells), default=1)
            for number in sorted({cell.row for cell in table.cells}):
                row = []
                for cell in (one for one in table.cells if one.row == number):
                    clean = tidy(cell.text)
                    if clean:
                        box = Box(
                            0.1 + 0.8 * cell.column / columns,
                            y,
                            0.1 + 0.8 * (cell.column + cell.column_span) / columns,
                            y + height,
                        )
                        row.append(
                            Token(clean, cell.text, page.number, box, line.confidence, line.method, line.size, line)
                        )
                y += 1.5 * height
                if row:
                    rows.append(row)
            index += max(1, count)
            continue
        index += 1
        if LEFT_OUT & set(line.marks):
            continue
        clean = tidy(line.text)
        if clean and not is_note(clean):
            parts = [part for part in re.split(r"\t+|\s{3,}", line.text) if tidy(part)]
            parts = [part[low:high] for part in parts for low, high in labels_apart(part)]
            row = []
            for number, part in enumerate(parts):
                box = Box(0.1 + 0.8 * number / len(parts), y, 0.1 + 0.8 * (number + 1) / len(parts), y + height)
                row.append(Token(tidy(part), part, page.number, box, line.confidence, line.method, line.size, line))
            rows.append(row)
        y += 1.5 * height
    return rows
