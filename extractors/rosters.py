"""Tables with a person in each row: 考核结果名册, 聘任名单. Whose row counts is not known here: the applicant is another's matter
(``yushen.evidence.own_rows``), and the first row is as little the applicant's as any other."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine import shapes
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import Row, View

from yushen.text import names

PERSONS = "persons"
"""The further field of a document with rows of several persons: [{name, …the fields of the type as that row has them}]."""
_NAME_HEAD = re.compile(r"(?:职工|员工|人员|被考核人|受聘人|被聘人|拟聘人)?(?:员|人)?姓名")
_HEADS_BETWEEN = 2
"""Rows of further heads (2022年 | 2023年) under the row that says 姓名, at most."""
_ROWS_WITHOUT = 2
"""Rows without a name (the second line of a cell) after which a table is over."""
_APART = 0.09
"""Widths of the page from which a cell is not under a head any more, where the cells of a row are fewer than its heads."""


class Cell(msgspec.Struct, frozen=True):
    """A cell of a person's row, with the heads above it from the top down."""

    heads: tuple[Token, ...]
    token: Token
    start: int


class Member(msgspec.Struct, frozen=True):
    """A person's row. ``start`` and ``end`` are places of the view's text, ``above`` is where the row of heads begins."""

    name: str
    cells: tuple[Cell, ...]
    start: int
    end: int
    above: int


def members(view: View) -> list[Member]:
    """All rows with a person's name under a head 姓名, in reading order."""
    found: list[Member] = []
    for number, row in enumerate(view.rows):
        for low, high in _blocks(row):
            found += _under(view, number, low, high)
    return found


def _blocks(row: Row) -> list[tuple[int, int]]:
    """Which tokens of a row are the heads of a table of persons: all, or each half of one set twice side by side."""
    at = [index for index, token in enumerate(row.tokens) if _NAME_HEAD.fullmatch(token.text)]
    width = len(row.tokens)
    if not at or width < 2:
        return []
    following = row.tokens[at[0] + 1] if at[0] + 1 < width else None
    if following is not None and _is_name(following.text):
        return []  # 姓名 | 张三: a label beside its value
    if len(at) == 1:
        return [(0, width)]
    step = width // len(at)
    texts = [token.text for token in row.tokens]
    even = width % len(at) == 0 and all(texts[index] == texts[index % step] for index in range(width))
    return [(index * step, (index + 1) * step) for index in range(len(at))] if even else []


def _under(view: View, number: int, low: int, high: int) -> list[Member]:
    heads = list(view.rows[number].tokens[low:high])
    head = next(token for token in heads if _NAME_HEAD.fullmatch(token.text))
    lower: list[Token] = []
    found: list[Member] = []
    without = 0
    for row in view.rows[number + 1 :]:
        if row.page != head.page or any(_NAME_HEAD.fullmatch(token.text) for token in row.tokens):
            break
        cells = _cells(row, heads, lower, low, high, len(view.rows[number].tokens))
        name = next((one for one in cells if head in one.heads and _is_name(one.token.text)), None)
        if name is not None:
            without = 0
            start, end = cells[0].start, cells[-1].start + len(cells[-1].token.text)
            value = names.clean_name(name.token.text)
            found.append(Member(value, tuple(cells), start, end, view.rows[number].start))
        elif not found and len(lower) < _HEADS_BETWEEN * len(heads):
            lower += [token for token in row.tokens if _between(token, heads, high < len(view.rows[number].tokens))]
            without += 1
            if without > _HEADS_BETWEEN:
                break
        else:
            without += 1
            if without > _ROWS_WITHOUT:
                break
    return found


def _is_name(text: str) -> bool:
    hit = shapes.person()(text)
    return hit is not None and hit.value == names.clean_name(text) and hit.trust >= shapes.UNUSUAL


def _between(token: Token, heads: list[Token], part: bool) -> bool:
    """Of a table set side by side with another only what lies within its own heads."""
    return not part or heads[0].box.x0 - _APART < token.box.cx < heads[-1].box.x1 + _APART


def _cells(row: Row, heads: list[Token], lower: list[Token], low: int, high: int, width: int) -> list[Cell]:
    """The row's cells under their heads: by their number where every head has its cell, else by their place."""
    placed = list(zip(row.tokens, row.starts, strict=True))
    whole = len(placed) == width and not lower
    if whole:
        return [Cell((head,), token, start) for head, (token, start) in zip(heads, placed[low:high], strict=True)]
    cells = []
    for token, start in placed:
        if not _between(token, heads, high - low < width):
            continue
        above = [_nearest(token, some) for some in (heads, lower) if some]
        cells.append(Cell(tuple(one for one in above if one is not None), token, start))
    return cells


def _nearest(token: Token, heads: list[Token]) -> Token | None:
    nearest = min(heads, key=lambda head: abs(head.box.cx - token.box.cx))
    over = min(nearest.box.x1, token.box.x1) - max(nearest.box.x0, token.box.x0)
    return nearest if over > 0 or abs(nearest.box.cx - token.box.cx) < _APART else None
