"""Two different texts in one place of a page: what was covered with a white box and written over stays in the file."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from yushen.model import Box, Line
from yushen.readers.notes_of_use import is_note_of_use

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
        (
            index
            for index, line in enumerate(lines)
            if line.box is not None and _says(line.text) and MARK not in line.marks and not is_note_of_use(line)
        ),
        key=lambda index: (lines[index].box.x0, lines[index].box.y0),  # type: ignore[union-attr]
    )
    found: set[int] = set()
    for at, index in enumerate(places):
        for other in places[at + 1 :]:
            if lines[other].box.x0 - lines[index].box.x0 > _SAME_START:  # type: ignore[union-attr]
                break
            if _one_place(lines[index], lines[other]):
                found |= {index, other}
    found |= _inside(lines)
    return [doubted(line) if number in found else line for number, line in enumerate(lines)]


_ALIGNED = 0.25
"""Heights by which the middles of a line and of what is set into it differ at most: a watermark lies anywhere."""
_AS_LONG = (0.6, 1.6)
"""Length of what replaces a part of a line against the part."""
_SAME_KIND = 0.4
"""By so much their shares of figures differ at most: a date is replaced by a date, a name by a name."""


_LIKE_FIGURES, _MOSTLY = 1.6, 0.5
"""Figures are two thirds as high as the characters of a line that holds both."""


def _inside(lines: Sequence[Line]) -> set[int]:
    """Lines that lie on a part of a longer one and say something else than that part: 发证日期：2021-09-01 of which the date alone is
    covered."""
    order = sorted(
        (
            index
            for index, line in enumerate(lines)
            if line.box is not None
            and _says(line.text)
            and not {"stamp", MARK} & set(line.marks)
            and not is_note_of_use(line)
        ),
        key=lambda index: lines[index].box.cy,  # type: ignore[union-attr]
    )
    found: set[int] = set()
    for at, index in enumerate(order):
        for other in order[at + 1 :]:
            one, two = lines[index], lines[other]
            assert one.box is not None and two.box is not None
            if two.box.cy - one.box.cy > _ALIGNED * max(one.box.height, two.box.height):
                break
            longer, part = (one, two) if one.box.width >= two.box.width else (two, one)
            if _replaces(longer, part):
                found |= {index, other}
    return found


def _replaces(longer: Line, part: Line) -> bool:
    assert longer.box is not None and part.box is not None
    low, high = sorted((longer.box.height, part.box.height))
    alike = high <= (_LIKE_FIGURES if _figures(part.text) >= _MOSTLY else _LIKE) * low
    lies_on = longer.box.x0 <= part.box.x0 + _SAME_START and part.box.x1 <= longer.box.x1 + 2 * _SAME_START
    if not lies_on or not alike or abs(longer.box.cy - part.box.cy) > _ALIGNED * high:
        return False
    beneath = _beneath(longer, part.box)
    above = "".join(part.text.split())
    if not _says(beneath) or above in "".join(longer.text.split()):
        return False
    kind = abs(_figures(beneath) - _figures(above)) <= _SAME_KIND
    return kind and _AS_LONG[0] <= len(above) / len(beneath) <= _AS_LONG[1]


def _beneath(line: Line, box: Box) -> str:
    """The characters of a line whose middles lie over a box, by their usual widths."""
    assert line.box is not None
    widths = [1.0 if character >= "\u2e80" else 0.5 for character in line.text]
    step = line.box.width / (sum(widths) or 1.0)
    left, kept = line.box.x0, []
    for character, width in zip(line.text, widths, strict=True):
        if box.x0 <= left + width * step / 2 <= box.x1:
            kept.append(character)
        left += width * step
    return "".join("".join(kept).split())


def _figures(text: str) -> float:
    return sum(character.isdigit() for character in text) / max(1, len(text))


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


def doubted(line: Line) -> Line:
    """The line with the mark, no surer than ``DOUBT``."""
    return msgspec.structs.replace(line, marks=(*line.marks, MARK), confidence=min(line.confidence, DOUBT))
