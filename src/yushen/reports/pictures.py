"""Pictures for report.html: whole pages small enough to keep, and cut-outs with the place of a value.

A cut-out keeps the surroundings that a reader needs to recognise the place; the box itself is drawn by the page's style, as
fractions of the cut-out, so that it stays sharp in print.
"""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING, Protocol

import msgspec

from yushen.model import Box

if TYPE_CHECKING:
    from PIL.Image import Image

PAGE_WIDTH = 760
"""Pixels of a page picture in the documents part: text of 9 pt on A4 is still readable, about 60 KB a page."""
SMALL_PAGE_WIDTH = 420
MANY_PAGES = 120
"""From so many pages on the small width is used, so that a report of a whole archive still opens."""
CUT_WIDTH = 720
"""Pixels of a cut-out at most."""
_MARGIN_X, _MARGIN_Y = 0.10, 0.035
_MIN_WIDTH, _MIN_HEIGHT = 0.45, 0.06


class PageSource(Protocol):
    """Gives the upright picture of a page of a document (pages counted in the document's own way), or None."""

    def __call__(self, document_id: str, page: int) -> Image | None: ...


class Picture(msgspec.Struct, frozen=True):
    """An embedded picture with its size in pixels, and for a cut-out the box within it, in per cent."""

    data: str
    width: int
    height: int
    box: tuple[float, float, float, float] | None = None
    """left, top, width, height in per cent of the picture."""


def page_picture(image: Image, width: int) -> Picture:
    """A whole page, at most ``width`` pixels wide."""
    scale = min(1.0, width / image.width)
    small = image.convert("RGB").resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))))
    return Picture(_jpeg(small, 60), small.width, small.height)


def cut_out(image: Image, box: Box) -> Picture:
    """The surroundings of ``box`` on the page, with the box in per cent of the cut-out."""
    x0, x1 = _widen(box.x0 - _MARGIN_X, box.x1 + _MARGIN_X, _MIN_WIDTH)
    y0, y1 = _widen(box.y0 - _MARGIN_Y, box.y1 + _MARGIN_Y, _MIN_HEIGHT)
    left, top = int(x0 * image.width), int(y0 * image.height)
    right, bottom = max(left + 1, round(x1 * image.width)), max(top + 1, round(y1 * image.height))
    part = image.crop((left, top, right, bottom)).convert("RGB")
    scale = min(1.0, CUT_WIDTH / part.width)
    part = part.resize((max(1, round(part.width * scale)), max(1, round(part.height * scale))))
    across, down = right - left, bottom - top
    place = (
        100 * (box.x0 * image.width - left) / across,
        100 * (box.y0 * image.height - top) / down,
        100 * box.width * image.width / across,
        100 * box.height * image.height / down,
    )
    return Picture(_jpeg(part, 72), part.width, part.height, tuple(round(value, 2) for value in place))  # type: ignore[arg-type]


def _widen(low: float, high: float, least: float) -> tuple[float, float]:
    missing = least - (high - low)
    if missing > 0:
        low, high = low - missing / 2, high + missing / 2
    if low < 0:
        low, high = 0.0, high - low
    if high > 1:
        low, high = low - (high - 1), 1.0
    return max(0.0, low), min(1.0, high)


def _jpeg(image: Image, quality: int) -> str:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality, optimize=True)
    return "data:image/jpeg;base64," + base64.b64encode(stream.getvalue()).decode("ascii")
