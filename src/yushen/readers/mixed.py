"""A page read twice, from its text and from its picture: exact lines stay, and replace what OCR read in their places."""

from __future__ import annotations

from collections.abc import Sequence

from yushen.model import Line, TextSource
from yushen.readers.order import reading_order


def put_together(recognised: Sequence[Line], exact: Sequence[Line]) -> tuple[tuple[Line, ...], TextSource | None]:
    """All lines in reading order, and what they came from."""
    left = [line for line in recognised if not any(covered(line, other) for other in exact)]
    if not exact:
        return tuple(left), "ocr" if left else None
    return reading_order([*left, *exact]), "mixed" if left else "text"


def covered(line: Line, other: Line) -> bool:
    """Half of the line's box or more lies in the other's."""
    if line.box is None or other.box is None:
        return False
    across = min(line.box.x1, other.box.x1) - max(line.box.x0, other.box.x0)
    down = min(line.box.y1, other.box.y1) - max(line.box.y0, other.box.y0)
    return across > 0 and down > 0 and across * down > 0.5 * line.box.width * line.box.height
