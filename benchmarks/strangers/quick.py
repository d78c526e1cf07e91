"""A change of text made on the lines as read instead of on the drawing: no typesetting, so that all sheets can be tried.

Boxes stay as they are; changes of the page, of rows and of style change nothing here.
"""

from __future__ import annotations

import html as escapes
import random
from collections.abc import Iterator

import msgspec

from benchmarks.strangers.changes import Change
from benchmarks.strangers.sheet import Sheet
from yushen.model import Line, Page, Reading, Table

_BETWEEN = "</p><p>"


def changed(sheet: Sheet, reading: Reading, change: Change, rng: random.Random) -> Reading | None:
    """The reading with the change in its lines and cells; None where it finds nothing to change."""
    said = [line.text for page in reading.pages for line in page.lines]
    cells = [cell.text for page in reading.pages for table in page.tables for cell in table.cells]
    html = _BETWEEN.join(escapes.escape(one, quote=False) for one in (*said, *cells))
    after = change(sheet._replace(html=f"<p>{html}</p>"), rng)
    parts = [escapes.unescape(one) for one in after.removeprefix("<p>").removesuffix("</p>").split(_BETWEEN)]
    if len(parts) != len(said) + len(cells) or parts == [*said, *cells]:
        return None
    lines, inside = iter(parts[: len(said)]), iter(parts[len(said) :])
    return msgspec.structs.replace(reading, pages=tuple(_page(page, lines, inside) for page in reading.pages))


def _page(page: Page, lines: Iterator[str], inside: Iterator[str]) -> Page:
    return msgspec.structs.replace(
        page,
        lines=tuple(_line(line, next(lines)) for line in page.lines),
        tables=tuple(
            Table(tuple(msgspec.structs.replace(cell, text=next(inside)) for cell in table.cells), table.box)
            for table in page.tables
        ),
    )


def _line(line: Line, text: str) -> Line:
    return line if text == line.text else msgspec.structs.replace(line, text=text, spans=(), sure=b"")
