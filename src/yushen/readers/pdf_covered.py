"""Text of a PDF that a filled rectangle drawn later hides: a date covered with a white box, with another date set upon it.

A text layer tells both. Which of them a reader of the page sees follows from the order in which the page is drawn, and is proved by drawing the
page once as it is and once with the shapes made transparent.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from yushen.model import Box, Line
from yushen.readers.notes_of_use import is_note_of_use, lies_aslant
from yushen.readers.pdf_hidden import MARK as HIDDEN
from yushen.readers.pdf_hidden import fill_colour
from yushen.readers.pdf_overwritten import doubted
from yushen.text.fold import squeeze

if TYPE_CHECKING:
    import numpy as np

    from yushen.readers.pdf_chars import PageFrame

_MOST_SHAPES = 2000
"""A page with more filled shapes behind its text is a drawing; it is not gone through."""
_LEAST = 4.0
"""Points on each side: what is less is a rule."""
_LARGEST = 0.5
"""A shape over more of the page is a ground on which the page is drawn anew."""
_POINTS = (4, 5, 6)
"""Of a rectangle: with or without the way back to its beginning."""
_DPI = 100
_SEEN = 80
"""Grey levels (of 255) by which a place must change when the shapes are gone for something else to have been beneath: edges of the same
characters, drawn twice, change by up to 64."""

_THROUGH = 0.3
"""Share of a place's width that what is set upon it takes at least."""

_Bounds = tuple[float, float, float, float]


class Covered(msgspec.Struct, frozen=True):
    """The characters that shapes hide, by their number in PDFium's order, all others, and the shapes in the file's coordinates."""

    characters: frozenset[int] = frozenset()
    others: frozenset[int] = frozenset()
    shapes: tuple[_Bounds, ...] = ()


class _Shape(msgspec.Struct, frozen=True):
    order: int
    bounds: _Bounds
    item: Any


def covered_characters(page: Any, items: Sequence[Any], frame: PageFrame) -> Covered:
    """What filled, opaque rectangles of the page hide of the text drawn before them; ``items``: its objects as they are drawn."""
    shapes, orders = _shapes_over_text(page, items)
    if not shapes:
        return Covered()
    beneath = list(_beneath(page, shapes, orders))
    if not beneath:
        return Covered()
    changed = _changed(page, [shape.item for shape in shapes])
    hiding = {shape.order: shape.bounds for _, box, shape in beneath if _differs(changed, frame.box(*box))}
    characters = frozenset(index for index, _, shape in beneath if shape.order in hiding)
    return Covered(characters, _written(page) - characters, tuple(hiding.values())) if characters else Covered()


def _written(page: Any) -> frozenset[int]:
    import pypdfium2.raw as raw

    text_page = page.get_textpage()
    handle = text_page.raw
    try:
        count = raw.FPDFText_CountChars(handle)
        return frozenset(index for index in range(count) if raw.FPDFText_GetUnicode(handle, index) > 32)
    finally:
        text_page.close()


def with_covered(
    visible: Sequence[Line], unseen: Sequence[Line], shapes: Sequence[_Bounds], frame: PageFrame
) -> list[Line]:
    """The lines of a page and the hidden ones, marked; what stands on a shape in place of another text is in doubt. A text that is set
    once more over itself is the same text: of it nothing is told. A note of use beneath a card was no value of it."""
    boxes = [frame.box(*bounds) for bounds in shapes]
    lost = [
        line
        for line in unseen
        if not any(_stands_on(one, line) and squeeze(line.text) in squeeze(one.text) for one in visible)
    ]
    upright = frame.width, frame.height
    width, height = upright if frame.rotation in (0, 180) else upright[::-1]
    values = [line for line in lost if not is_note_of_use(line) and not lies_aslant(line, width, height)]
    places = [box for box in boxes if any(_lies_in(line, box) for line in values)]
    gone = [msgspec.structs.replace(line, marks=(*line.marks, HIDDEN)) for line in lost]
    return [
        *(doubted(line) if any(_crosses(line, box) for box in places) else line for line in visible),
        *(doubted(line) if of in values else line for line, of in zip(gone, lost, strict=True)),
    ]


def _lies_in(line: Line, place: Box) -> bool:
    box = line.box
    return box is not None and place.x0 <= box.cx <= place.x1 and place.y0 <= box.cy <= place.y1


def _crosses(line: Line, place: Box) -> bool:
    """Whether the line goes through the place at its height: what is set on a cover may go on behind the label before it."""
    box = line.box
    return box is not None and place.y0 <= box.cy <= place.y1 and _common(box, place) >= _THROUGH * place.width


def _stands_on(line: Line, lost: Line) -> bool:
    one, two = line.box, lost.box
    if one is None or two is None:
        return False
    return abs(one.cy - two.cy) <= max(one.height, two.height) / 2 and _common(one, two) >= _THROUGH * two.width


def _common(one: Box, two: Box) -> float:
    return min(one.x1, two.x1) - max(one.x0, two.x0)


def _shapes_over_text(page: Any, items: Sequence[Any]) -> tuple[list[_Shape], dict[int, int]]:
    """Opaque filled rectangles that meet a text drawn before them, and the order of all texts by their address."""
    import numpy as np
    import pypdfium2.raw as raw

    texts = [(order, item) for order, item in enumerate(items) if item.type == raw.FPDF_PAGEOBJ_TEXT]
    first = texts[0][0] if texts else len(items)
    later = [
        (order, item)
        for order, item in enumerate(items)
        if order > first and item.type == raw.FPDF_PAGEOBJ_PATH and _is_opaque_rectangle(item)
    ]
    if len(later) > _MOST_SHAPES:
        return [], {}
    width, height = page.get_size()
    large = _LARGEST * width * height
    shapes = [_Shape(order, _bounds_on_page(item), item) for order, item in later]
    shapes = [one for one in shapes if _is_a_cover(one.bounds, large)]
    if not shapes:
        return [], {}
    drawn = np.asarray([(order, *_bounds_on_page(item)) for order, item in texts])
    return [one for one in shapes if _meets(one, drawn)], {_address(item.raw): order for order, item in texts}


def _is_a_cover(bounds: _Bounds, large: float) -> bool:
    left, bottom, right, top = bounds
    return min(right - left, top - bottom) >= _LEAST and (right - left) * (top - bottom) <= large


def _meets(shape: _Shape, texts: np.ndarray) -> bool:
    """Whether it meets one of the texts drawn before: rows of order, left, bottom, right, top."""
    left, bottom, right, top = shape.bounds
    beside = (texts[:, 1] >= right) | (texts[:, 3] <= left) | (texts[:, 2] >= top) | (texts[:, 4] <= bottom)
    return bool((~beside & (texts[:, 0] < shape.order)).any())


def _address(handle: Any) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def _bounds_on_page(item: Any) -> _Bounds:
    """Bounds in the page's coordinates, also of what stands in a form drawn on the page."""
    left, bottom, right, top = item.get_bounds()
    container = item.container
    while container is not None:
        left, bottom, right, top = container.get_matrix().on_rect(left, bottom, right, top)
        container = container.container
    return left, bottom, right, top


def _is_opaque_rectangle(item: Any) -> bool:
    """By its few points: characters drawn as shapes lie over text of their own, and hide nothing."""
    import pypdfium2.raw as raw

    if raw.FPDFPath_CountSegments(item.raw) not in _POINTS:
        return False
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item.raw, mode, stroke) or mode.value == raw.FPDF_FILLMODE_NONE:
        return False
    if raw.FPDFPageObj_HasTransparency(item.raw):
        return False
    colour = fill_colour(item)
    return colour is not None and colour[3] == 255


def _beneath(page: Any, shapes: Sequence[_Shape], orders: dict[int, int]) -> Iterator[tuple[int, _Bounds, _Shape]]:
    """Characters whose middle lies in a shape that is drawn after them: number, box and the shape."""
    import pypdfium2.raw as raw

    text_page = page.get_textpage()
    handle = text_page.raw
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    try:
        for index in range(raw.FPDFText_CountChars(handle)):
            if raw.FPDFText_GetUnicode(handle, index) <= 32:
                continue
            raw.FPDFText_GetCharBox(handle, index, left, right, bottom, top)
            x, y = (left.value + right.value) / 2, (bottom.value + top.value) / 2
            holding = [s for s in shapes if s.bounds[0] <= x <= s.bounds[2] and s.bounds[1] <= y <= s.bounds[3]]
            if not holding:
                continue
            drawn = orders.get(_address(raw.FPDFText_GetTextObject(handle, index)))
            later = next((s for s in holding if drawn is not None and s.order > drawn), None)
            if later is not None:
                yield index, (left.value, bottom.value, right.value, top.value), later
    finally:
        text_page.close()


def _changed(page: Any, items: Sequence[Any]) -> np.ndarray:
    """By how much each point of the page (shape (height, width), grey levels) changes when the shapes are transparent."""
    import numpy as np
    import pypdfium2.raw as raw

    def drawn() -> np.ndarray:
        return np.asarray(page.render(scale=_DPI / 72).to_pil().convert("L")).astype(np.int16)

    before = drawn()
    colours = [(item, colour) for item in items if (colour := fill_colour(item)) is not None]
    try:
        for item, (red, green, blue, _) in colours:
            raw.FPDFPageObj_SetFillColor(item.raw, red, green, blue, 0)
        after = drawn()
    finally:
        for item, (red, green, blue, alpha) in colours:
            raw.FPDFPageObj_SetFillColor(item.raw, red, green, blue, alpha)
    return np.abs(after - before)


def _differs(changed: np.ndarray, box: Box) -> bool:
    height, width = changed.shape
    part = changed[int(box.y0 * height) : int(box.y1 * height) + 1, int(box.x0 * width) : int(box.x1 * width) + 1]
    return part.size > 0 and int(part.max()) >= _SEEN
