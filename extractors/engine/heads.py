"""Rows of labels over rows of their values, as screens and printouts of systems set them: 专利权人 | 案件状态 over 张三 | 有效.

A label that nobody listed would pass for the value beside it. The page tells: somewhere two labels that are known stand side by
side, and this row's pieces begin where those do.
"""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.label_words import LABEL_LIKE
from yushen.extractors.engine.view import Row, View

from yushen.model import Box


class Found(msgspec.Struct, frozen=True):
    """A label in the view's text."""

    label: str
    start: int
    end: int


_HEAD = re.compile(r"[\u4e00-\u9fff()/]{2,10}")
_FIGURE = re.compile(r"\d[\d.\-/年月日]{3,}[Xx\d日月]")
_OF_TABLE = 3
"""Columns from which heads over figures are those of a table."""
_LEVEL = 0.012
"""Left edges of one column differ by less, in widths of the page."""
_NEAR = 3.0
"""So many heights lie at most between heads and their values in a ruled table."""
_CLOSE = 1.6
"""Values stand under their heads within so many heights."""


def in_head_row(view: View, number: int, everything: list[Found]) -> bool:
    """Whether a row holds nothing but labels, one of them in no list, with their values in the row below."""
    row = view.rows[number]
    if _over_figures(view, number, everything):
        return True
    if len(row.tokens) < 2 or not _over_values(view, number, everything):
        return False
    starts = {one.start for one in everything}
    if all(start in starts for start in row.starts):
        return False  # known labels end one another: no label can pass for a value
    if any(_beside_its_value(other, row, starts) for other in view.rows):
        return False
    return any(
        other.page == row.page
        and len(other.tokens) > 1
        and all(start in starts for start in other.starts)
        and all(_HEAD.fullmatch(token.text) for token in other.tokens)
        and _same_columns(row, other)
        and _over_values(view, place, everything)
        for place, other in enumerate(view.rows)
    )


def heads_alone(view: View, number: int) -> bool:
    """Whether a row holds nothing but words that end as labels do (项目名称 | 验收单位 | 验收日期), over a row of the same columns in
    which nothing does: what stands beside such a word is the next head, never its value."""
    row = view.rows[number]
    below = view.rows[number + 1] if number + 1 < len(view.rows) else None
    if below is None or below.page != row.page or len(row.tokens) < 2 or len(below.tokens) < 2:
        return False
    return (
        all(LABEL_LIKE.fullmatch(token.text) and not token.text.endswith(":") for token in row.tokens)
        and not any(":" in token.text or LABEL_LIKE.fullmatch(token.text) for token in below.tokens)
        and below.box.y0 - row.box.y1 < _NEAR * max(row.box.height, below.box.height)
        and all(any(_over(head.box, one.box) for head in row.tokens) for one in below.tokens)
    )


def _over(head: Box, value: Box) -> bool:
    """Whether a head and what is under it share their column."""
    return min(head.x1, value.x1) > max(head.x0, value.x0)


def _over_figures(view: View, number: int, everything: list[Found]) -> bool:
    """Short words over as many pieces of which one is a figure where a form of pairs would have its next label (开始日期 | 结束日期
    | 岗位 over 2004-03-01 | 2014-06-30 | 电工): the heads of a table, known or not."""
    row = view.rows[number]
    below = view.rows[number + 1] if number + 1 < len(view.rows) else None
    if below is None or len(row.tokens) < _OF_TABLE or len(below.tokens) != len(row.tokens) or below.page != row.page:
        return False
    end = below.starts[-1] + len(below.tokens[-1].text)
    return (
        all(_HEAD.fullmatch(token.text) for token in row.tokens)
        and any(_FIGURE.fullmatch(token.text) for token in below.tokens[::2])
        and below.box.y0 - row.box.y1 < _CLOSE * max(row.box.height, below.box.height)
        and not any(below.start <= one.start < end for one in everything)
    )


def _beside_its_value(other: Row, row: Row, starts: set[int]) -> bool:
    """Whether in another row of the same columns a label stands before what can be no label (证件号码 | 1424…): then a label's
    value stands beside it in this row, too, however the rows follow one another."""
    return (
        other.page == row.page
        and len(other.tokens) == len(row.tokens)
        and other.start in starts
        and not any(start in starts for start in other.starts[1:])
        and not all(_HEAD.fullmatch(token.text) for token in other.tokens[1:])
        and _same_columns(other, row)
    )


def under_head(view: View, number: int, start: int) -> tuple[int, int]:
    """What stands under the head that begins at ``start``, up to the column of the next head."""
    row, below = view.rows[number], view.rows[number + 1]
    place = max(index for index, begin in enumerate(row.starts) if begin <= start)
    if len(row.tokens) == len(below.tokens):
        return below.starts[place], below.starts[place] + len(below.tokens[place].text)
    left = row.tokens[place].box.x0 - _LEVEL
    right = row.tokens[place + 1].box.x0 - _LEVEL if place + 1 < len(row.tokens) else 1.0
    own = [
        (begin, begin + len(token.text))
        for token, begin in zip(below.tokens, below.starts, strict=True)
        if left <= token.box.x0 < right
    ]
    return own[0][0], own[-1][1]


def _over_values(view: View, number: int, everything: list[Found]) -> bool:
    """Short words, each with something under it that begins where it begins and is no label."""
    row = view.rows[number]
    below = view.rows[number + 1] if number + 1 < len(view.rows) else None
    if below is None or below.page != row.page or not all(_HEAD.fullmatch(token.text) for token in row.tokens):
        return False
    end = below.starts[-1] + len(below.tokens[-1].text)
    labelled = any(below.start <= one.start < end for one in everything)
    close = below.box.y0 - row.box.y1 < _CLOSE * max(row.box.height, below.box.height)
    return close and not labelled and _same_columns(row, below)


def _same_columns(row: Row, other: Row) -> bool:
    """Each piece of a row begins where one of the other's does."""
    return all(any(abs(token.box.x0 - one.box.x0) < _LEVEL for one in other.tokens) for token in row.tokens)
