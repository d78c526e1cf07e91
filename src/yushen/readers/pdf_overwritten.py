"""Two different texts in one place of a page: what was covered with a white box and written over stays in the file."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from yushen.model import Line

MARK = "overwritten"
DOUBT = 0.6
"""Confidence of either text: which one a reader of the page sees, the text layer does not tell."""
_SAME_START = 0.006
"""Fractions of the page within which both begin: what replaces a value is set where the value stood. Watermarks and the words
of seals lie across a line and begin elsewhere."""
_COMMON = 0.8
"""Share of the lower one's height that they have in common."""
_LIKE = 1.25
"""Heights differ at most by this factor."""


def mark_overwritten(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that lie in one place with another text marked and in doubt. A text drawn twice (bold) is one text, and a
    line that only holds the other is drawn in two pieces."""
    places = sorted(
        (index for index, line in enumerate(lines) if line.box is not None and _says(line.text)),
        key=lambda index: (lines[index].box.x0, lines[index].box.y0),  # type: ignore[union-attr]
    )
    found: set[int] = set()
    for at, index in enumerate(places):
        for other in places[at + 1 :]:
            if lines[other].box.x0 - lines[index].box.x0 > _SAME_START:  # type: ignore[union-attr]
                break
            if _one_place(lines[index], lines[other]):
                found |= {index, other}
    return [_doubted(line) if number in found else line for number, line in enumerate(lines)]


def _says(text: str) -> bool:
    """A word or a number; of formulas pieces lie over each other as a matter of course."""
    return sum(1.0 if "\u4e00" <= c <= "\u9fff" else 0.5 if c.isdigit() else 0.0 for c in text) >= 2


def _one_place(one: Line, two: Line) -> bool:
    assert one.box is not None and two.box is not None
    first, second = "".join(one.text.split()), "".join(two.text.split())
    if first.startswith(second) or second.startswith(first):
        return (
            False  # both begin in one place: 合格 over 基本合格 is another text, 基本 over 基本合格 a piece of the same
        )
    low, high = sorted((one.box.height, two.box.height))
    common = min(one.box.y1, two.box.y1) - max(one.box.y0, two.box.y0)
    return low > 0 and high <= _LIKE * low and common >= _COMMON * low


def _doubted(line: Line) -> Line:
    return msgspec.structs.replace(line, marks=(*line.marks, MARK), confidence=min(line.confidence, DOUBT))
