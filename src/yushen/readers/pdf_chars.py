"""Characters of a PDF page to lines with boxes, by PDFium's own text page.

One loop over characters with two native calls each: text and boxes some ten times as fast as a Python PDF parser
(benchmarks). Boxes come in the file's own coordinates and are turned here onto the upright page as a viewer shows it.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable, Container
from typing import Any

import msgspec

from yushen.model import Box, Line, Span

SPLIT_EMS = 3.0
"""A gap of so many character heights parts a line in two (cells of a table, columns)."""
SPAN_EMS = 0.9
"""A gap from which the parts of a line are known by themselves."""
_MARKS = frozenset("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ*†‡#,()①②③④⑤⑥⑦⑧⑨")
_RAISED_SIZE, _RAISED_BY = 0.8, 0.18
"""A superscript is smaller than the line's type and stands higher by a part of it."""


class Char(msgspec.Struct, gc=False):
    """A character with its box in the file's coordinates (y upwards)."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class PageFrame(msgspec.Struct, frozen=True):
    """How the file's coordinates lie on the upright page: its visible rectangle and /Rotate."""

    left: float
    bottom: float
    width: float
    height: float
    rotation: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Fractions of the upright page, origin top left."""
        u, v = (x - self.left) / self.width, (y - self.bottom) / self.height
        return {0: (u, 1 - v), 90: (v, u), 180: (1 - u, v), 270: (1 - v, 1 - u)}[self.rotation]

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        ax, ay = self.point(left, bottom)
        bx, by = self.point(right, top)
        low_x, high_x, low_y, high_y = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)

        def within(value: float) -> float:
            return round(min(1.0, max(0.0, value)), 5)

        return Box(within(low_x), within(low_y), within(high_x), within(high_y))


def frame_of(page: Any) -> PageFrame:
    """The frame of a pypdfium2 page: its bounding box (CropBox within MediaBox) and rotation."""
    import pypdfium2.raw as raw

    rectangle = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page.raw, rectangle)
    width, height = rectangle.right - rectangle.left, rectangle.top - rectangle.bottom
    return PageFrame(rectangle.left, rectangle.bottom, max(1e-6, width), max(1e-6, height), page.get_rotation() % 360)


def page_chars(page: Any, leave_out: Container[int] = ()) -> tuple[list[Char | None], int]:
    """The page's characters in PDFium's order, None where PDFium ends a line; and how many had no Unicode mapping.

    ``leave_out``: numbers of characters that are not given."""
    import pypdfium2.raw as raw

    text_page = page.get_textpage()
    handle = text_page.raw
    count = raw.FPDFText_CountChars(handle)
    unicode_at, box_at = _by_address()
    address = ctypes.cast(handle, ctypes.c_void_p).value
    corners = (ctypes.c_double * 4)()
    # FPDFText_GetCharBox gives left, right, bottom, top, in this order.
    left, right, bottom, top = (
        ctypes.addressof(corners) + number * ctypes.sizeof(ctypes.c_double) for number in range(4)
    )
    chars: list[Char | None] = []
    high = unmapped = 0
    for index in range(count):
        if index in leave_out:
            continue
        code = unicode_at(address, index)
        if not 32 <= code < 0xD800:
            if code in (10, 13):
                if chars and chars[-1] is not None:
                    chars.append(None)
                continue
            if code < 32 or 0xFFF0 <= code <= 0xFFFF or 0xE000 <= code <= 0xF8FF:
                # 0x02 is a hyphen at a line's end; everything else here is a glyph without a meaning.
                unmapped += (code != 2 and raw.FPDFText_HasUnicodeMapError(handle, index) != 0) or code == 0xFFFD
                if code < 32:
                    if code != 2:
                        continue
                    code = 45
            elif code < 0xDC00:
                high = code
                continue
            elif code < 0xE000:
                code, high = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00), 0
        box_at(address, index, left, right, bottom, top)
        from_left, to_right, from_bottom, to_top = corners[:]
        chars.append(Char(chr(code), from_left, from_bottom, to_right, to_top))
    text_page.close()
    return chars, unmapped


@functools.cache
def _by_address() -> tuple[Callable[[int | None, int], int], Callable[[int | None, int, int, int, int, int], int]]:
    """PDFium's FPDFText_GetUnicode and FPDFText_GetCharBox, called with plain addresses: converting typed pointers takes as long as
    the calls themselves, twice for every character."""
    import pypdfium2.raw as raw

    place, number = ctypes.c_void_p, ctypes.c_int
    unicode_at = ctypes.CFUNCTYPE(ctypes.c_uint, place, number)
    box_at = ctypes.CFUNCTYPE(number, place, number, place, place, place, place)
    return (
        unicode_at(ctypes.cast(raw.FPDFText_GetUnicode, place).value or 0),
        box_at(ctypes.cast(raw.FPDFText_GetCharBox, place).value or 0),
    )


def lines_of(chars: list[Char | None], frame: PageFrame) -> list[Line]:
    """Lines from left to right and top to bottom as PDFium orders them, split at wide gaps and at jumps."""
    lines: list[Line] = []
    run: list[Char] = []
    upright = frame.rotation in (0, 180)
    for char in chars:
        if char is None:
            _flush(run, frame, lines, upright)
            run = []
        else:
            run.append(char)
    _flush(run, frame, lines, upright)
    return lines


def _flush(run: list[Char], frame: PageFrame, lines: list[Line], upright: bool) -> None:
    for piece in _pieces(run):
        line = _line(piece, frame)
        if line is not None:
            lines.append(line)


def _pieces(run: list[Char]) -> list[list[Char]]:
    """Splits a run where the writing jumps: a wide gap, back to the left, or to another height."""
    pieces: list[list[Char]] = []
    current: list[Char] = []
    last: Char | None = None
    for char in run:
        left, right, bottom, top = char.left, char.right, char.bottom, char.top
        if right <= left or char.text == " ":
            if current:
                current.append(char)
            continue
        if last is not None:
            height = top - bottom
            if last.top - last.bottom > height:
                height = last.top - last.bottom
            if height < 1.0:
                height = 1.0
            gap = left - last.right
            apart = (top if top < last.top else last.top) - (bottom if bottom > last.bottom else last.bottom)
            if apart < -0.6 * height:
                height = max(height, _em(char), _em(last))
            if gap > SPLIT_EMS * height or gap < -3 * height or apart < -0.6 * height:
                pieces.append(current)
                current = []
        current.append(char)
        last = char
    if current:
        pieces.append(current)
    return pieces


def _em(char: Char) -> float:
    """The size of a square glyph by its wider side (the box of 一 is flat, and the mark behind it in 一、 is small and low); 0 of
    others, whose width tells nothing."""
    return max(char.right - char.left, char.top - char.bottom) if char.text >= "\u2e80" else 0.0


def _line(chars: list[Char], frame: PageFrame) -> Line | None:
    while chars and chars[-1].text == " ":
        chars.pop()
    inked = [char for char in chars if char.text != " " and char.right > char.left]
    text = "".join(char.text for char in chars)
    if not text.strip():
        return None
    if not inked:
        return None
    heights = sorted(char.top - char.bottom for char in inked)
    size = heights[(3 * len(heights)) // 4]
    box = _around(inked, frame)
    if _plain(inked, size):
        spans: tuple[Span, ...] = (Span(text, box, round(size, 1)),)
    else:
        spans = _spans(chars, size, frame)
    return Line(
        text=text,
        box=box,
        confidence=1.0,
        method="text",
        size=round(size, 1),
        spans=spans,
    )


def _plain(inked: list[Char], size: float) -> bool:
    """Nothing in the line is known by itself: no gap, nothing small that could be raised (most lines, told quickly)."""
    gap, small = SPAN_EMS * max(size, 1.0), _RAISED_SIZE * size
    right = inked[0].right
    high = sorted([char.bottom for char in inked])[len(inked) // 2] + _RAISED_BY * size
    for char in inked:
        if char.left - right > gap or (char.bottom > high and char.top - char.bottom < small and char.text in _MARKS):
            return False
        right = char.right
    return True


def _around(chars: list[Char], frame: PageFrame) -> Box:
    return frame.box(
        min(char.left for char in chars),
        min(char.bottom for char in chars),
        max(char.right for char in chars),
        max(char.top for char in chars),
    )


def _spans(chars: list[Char], size: float, frame: PageFrame) -> tuple[Span, ...]:
    """The parts of a line at gaps, and its superscripts; one span where it has no parts."""
    base = sorted(char.bottom for char in chars if char.right > char.left)
    ground = base[len(base) // 2] if base else 0.0
    groups: list[tuple[bool, list[Char]]] = []
    last: Char | None = None
    for char in chars:
        if char.text == " " or char.right <= char.left:
            if groups:
                groups[-1][1].append(char)
            continue
        height = char.top - char.bottom
        # Glyph boxes are tight: 一 is as low as a superscript is small, so only letters, digits and marks are asked.
        raised = char.text in _MARKS and height < _RAISED_SIZE * size and char.bottom > ground + _RAISED_BY * size
        if last is None or raised != groups[-1][0] or char.left - last.right > SPAN_EMS * max(size, 1.0):
            groups.append((raised, []))
        groups[-1][1].append(char)
        last = char
    spans = []
    for raised, group in groups:
        inked = [char for char in group if char.text != " " and char.right > char.left]
        text = "".join(char.text for char in group).strip()
        if text and inked:
            height = max(char.top - char.bottom for char in inked)
            spans.append(Span(text, _around(inked, frame), round(height, 1), raised))
    return tuple(spans)


Renamer = Callable[[str], str]
