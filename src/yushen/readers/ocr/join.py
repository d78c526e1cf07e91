"""Detections that belong together: doubles are dropped, a word or a date spread over a row in several boxes becomes one line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from yushen.model import Box
from yushen.readers.ocr import geometry
from yushen.readers.ocr.engine import Glyphs
from yushen.readers.ocr.lines import Found

if TYPE_CHECKING:
    from yushen.readers.ocr.geometry import Quad

_DATE_PART = re.compile(
    r"[\d〇○零一二三四五六七八九十O]{1,4}[年月日]?|[年月日]|[年月日]?[\d〇○零一二三四五六七八九十O]{1,4}[年月]?"
)
_WHOLE_DATE = re.compile(
    r"[\d〇○零一二三四五六七八九十O]{2,4}年(?:[\d一二三四五六七八九十]{0,3}月?)?(?:[\d一二三四五六七八九十]{0,3}日?)?"
)
_NEAR_WORD, _NEAR_DATE = 6.0, 3.0
"""A spread word's two characters stand at most so many heights apart, the pieces of a date so many."""
_SAME_PLACE = 0.7
_FRAMES, _FRAME = frozenset("日曰目口囗回田□▯"), 3.0
"""What an empty frame is read as, and from how many heights of the page's lines one is a frame: those of photographs have 5 and more."""


def without_doubles(found: list[Found]) -> list[Found]:
    """One reading a place: of two boxes that lie mostly on each other the better-read stays, the longer where both read."""
    kept: list[Found] = []
    boxes: list[Box] = []
    for one in sorted(found, key=lambda one: (-one.glyphs.score * min(8, len(one.text)), -len(one.text))):
        box = _box(one.quad)
        if any(geometry.within(box, other) > _SAME_PLACE and box.height > 0.4 * other.height for other in boxes):
            continue
        kept.append(one)
        boxes.append(box)
    order = {id(one): number for number, one in enumerate(found)}
    return sorted(kept, key=lambda one: order[id(one)])


def without_frames(found: list[Found]) -> list[Found]:
    """The lines without the frame of a photograph, which reads as 日 or 口 and is far higher than any line of the page."""
    heights = sorted(_box(one.quad).height for one in found if len(one.text.strip()) > 1 and not one.vertical)
    if not heights:
        return found
    least = _FRAME * heights[len(heights) // 2]
    return [one for one in found if one.text.strip() not in _FRAMES or _box(one.quad).height < least]


def join_spread(found: list[Found]) -> list[Found]:
    """``姓`` and ``名`` far apart become ``姓名``; ``二〇``, ``一九年`` over dotted lines become one date."""
    rows = _rows([one for one in found if not one.vertical and "seal" not in one.marks])
    gone: set[int] = set()
    new: list[Found] = []
    for row in rows:
        number = 0
        while number < len(row):
            singles = _singles(row[number:])
            run = row[number : number + 2] if singles == 2 else _date(row[number:])
            if len(run) > 1:
                gone.update(id(one) for one in run)
                new.append(_merged(run))
            number += max(singles, len(run))
    return [one for one in found if id(one) not in gone] + new


def _singles(row: list[Found]) -> int:
    """How many single Han characters follow each other from the first piece on: two are a spread word, more a row of boxes
    or of cells."""
    count = 0
    while count < len(row) and len(_plain(row[count])) == 1 and "\u3400" <= _plain(row[count]) <= "\u9fff":
        if count and not _near(row[count - 1], row[count], _NEAR_WORD):
            break
        count += 1
    if count > 1 and any(_DATE_PART.fullmatch(_plain(one)) for one in row[:count]):
        return 0
    return count if count > 1 else 0


def _date(row: list[Found]) -> list[Found]:
    """The first pieces of a row that are one date; only the first where they are not."""
    run = row[:1]
    while len(run) < len(row) and _DATE_PART.fullmatch(_plain(run[-1])) and _near(run[-1], row[len(run)], _NEAR_DATE):
        if not _DATE_PART.fullmatch(_plain(row[len(run)])):
            break
        run = row[: len(run) + 1]
    while len(run) > 1 and not _WHOLE_DATE.fullmatch("".join(_plain(one) for one in run)):
        run = run[:-1]
    return run


def _plain(one: Found) -> str:
    return re.sub(r"[\s_.…·。]", "", one.text)


def _near(one: Found, other: Found, heights: float) -> bool:
    a, b = _box(one.quad), _box(other.quad)
    return b.x0 - a.x1 < heights * min(a.height, b.height) and max(a.height, b.height) < 1.6 * min(a.height, b.height)


def _rows(found: list[Found]) -> list[list[Found]]:
    rows: list[list[Found]] = []
    for one in sorted(found, key=lambda one: _box(one.quad).cy):
        box = _box(one.quad)
        for row in rows[-3:]:
            other = _box(row[-1].quad)
            if min(box.y1, other.y1) - max(box.y0, other.y0) > 0.6 * min(box.height, other.height):
                row.append(one)
                break
        else:
            rows.append([one])
    for row in rows:
        row.sort(key=lambda one: _box(one.quad).x0)
    return rows


def _merged(run: list[Found]) -> Found:
    """One line from pieces side by side; the characters keep their places."""
    import numpy as np

    first, last = run[0].quad, run[-1].quad
    quad = np.array([first[0], last[1], last[2], first[3]], dtype=np.float32)
    whole = _box(quad)
    centres: list[float] = []
    scores: list[float] = []
    for one in run:
        box = _box(one.quad)
        centres += [(box.x0 + centre * box.width - whole.x0) / max(1e-6, whole.width) for centre in one.glyphs.centres]
        scores += one.glyphs.scores
    text = "".join(one.text for one in run)
    score = round(sum(one.glyphs.score for one in run) / len(run), 2)
    known = len(centres) == len(text)
    glyphs = Glyphs(text, score, tuple(centres) if known else (), tuple(scores) if known else ())
    left = run[0].ink[0] * _box(first).width / max(1e-6, whole.width)
    right = 1 - (1 - run[-1].ink[2]) * _box(last).width / max(1e-6, whole.width)
    marks = tuple(dict.fromkeys(mark for one in run for mark in one.marks))
    return msgspec.structs.replace(
        run[0],
        quad=quad,
        glyphs=glyphs,
        ink=(left, min(one.ink[1] for one in run), right, max(one.ink[3] for one in run)),
        marks=marks,
    )


def _box(quad: Quad) -> Box:
    """In pixels."""
    (x0, y0), (x1, y1) = quad.min(axis=0).tolist(), quad.max(axis=0).tolist()
    return Box(x0, y0, x1, y1)
