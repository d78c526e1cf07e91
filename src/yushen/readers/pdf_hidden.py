"""Text of a PDF that nobody sees: in type too small to read, or in the paper's own colour. It is kept, marked, and counts nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from yushen.model import Line
from yushen.text.fold import is_cjk

if TYPE_CHECKING:
    from yushen.readers.pdf_chars import PageFrame

MARK = "hidden"
TINY = 3.0
"""Points; the smallest print that people set to be read (notes under tables, marks of companies) has 4."""
_FEW = 3
"""Chinese characters that a line has at least whose type is judged: of other writing the size is that of its low letters."""
_PALE = 240
"""Each channel of a colour that is as good as white."""
_DPI = 72
_EVEN = 12
"""Where grey differs by no more (of 255) there is nothing to see: pale text on a dark ground differs."""


def mark_hidden(lines: Sequence[Line], pale: Sequence[tuple[float, float]], page: Any) -> list[Line]:
    """The lines, those that cannot be seen marked. ``pale``: where text in a colour near white lies (``pale_place``); the page is
    drawn only where there is some."""
    tiny = [0 < line.size < TINY and sum(map(is_cjk, line.text)) >= _FEW for line in lines]
    suspect = [
        any(_holds(line, place) for place in pale) and not small for line, small in zip(lines, tiny, strict=True)
    ]
    unseen = _unseen(lines, suspect, page) if any(suspect) else suspect
    return [
        msgspec.structs.replace(line, marks=(*line.marks, MARK)) if small or gone else line
        for line, small, gone in zip(lines, tiny, unseen, strict=True)
    ]


def pale_place(item: Any, frame: PageFrame) -> tuple[float, float] | None:
    """The middle of a text object filled with a colour near white or with none, as fractions of the upright page."""
    colour = fill_colour(item)
    if colour is None or (min(colour[:3]) < _PALE and colour[3] > 255 - _PALE):
        return None
    box = frame.box(*item.get_bounds())
    return box.cx, box.cy


def fill_colour(item: Any) -> tuple[int, int, int, int] | None:
    """Red, green, blue and opacity (0..255) with which a page object is filled; None where PDFium tells none."""
    from ctypes import c_uint

    import pypdfium2.raw as raw

    parts = [c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(item.raw, *parts):
        return None
    red, green, blue, opacity = (part.value for part in parts)
    return red, green, blue, opacity


def _holds(line: Line, place: tuple[float, float]) -> bool:
    box = line.box
    return box is not None and box.x0 <= place[0] <= box.x1 and box.y0 <= place[1] <= box.y1


def _unseen(lines: Sequence[Line], suspect: Sequence[bool], page: Any) -> list[bool]:
    """Of the suspect lines those whose place on the drawn page is even."""
    import numpy as np

    grey = np.asarray(page.render(scale=_DPI / 72).to_pil().convert("L"))
    height, width = grey.shape
    found = []
    for line, asked in zip(lines, suspect, strict=True):
        if not asked or line.box is None:
            found.append(False)
            continue
        box = line.box
        part = grey[int(box.y0 * height) : int(box.y1 * height) + 1, int(box.x0 * width) : int(box.x1 * width) + 1]
        found.append(part.size > 0 and int(part.max()) - int(part.min()) <= _EVEN)
    return found
