"""Tables that close with their sum: 合计 in the first column, the figure in the column that is asked for."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate, Finder, Shape

from yushen.model import Field

_SUM = re.compile(
    r"(?:(?:本|全|该)?(?:年度?|周期|学年)|以上|各项|学习|培训|课程|学时|课时|实际)*(?:合计|总计|共计|累计|总和)(?:学时|课时|数|\([\u4e00-\u9fff]{1,4}\))*:?"
)
"""本年度合计, 学时总计, 累计; 小计 closes a part of a table only."""
_FIGURE = re.compile(r"\d+(?:\.\d+)?[\u4e00-\u9fff]{0,3}")
TOTAL = 1.02
"""Trust of a table's own sum: it goes before whatever a label finds in one of the rows above it."""
_ADDED = 0.975
"""Trust of what the rows add up to: above the first of them, below a total that a label or a sentence gives."""
_UNSURE = 0.75
_ADDED_NOTE = "表中未见合计，按各行相加，请核对"
_LEAST_ROWS = 2


def of_column(head: str, shape: Shape) -> Finder:
    """The sum in the column under a head (``head``: expression for the whole of it); of rows without one, what they add up to,
    for a person to look at. A sum row with a single figure needs no column."""
    wanted = re.compile(head)

    def find(view: View) -> list[Candidate]:
        for number, row in enumerate(view.rows):
            heads = [token for token in row.tokens if wanted.fullmatch(token.text)]
            if len(row.tokens) < _LEAST_ROWS or not heads:
                continue
            found = _under(view, number, heads[-1], shape)
            if found:
                return found
        return []

    return find


def less_sure_sum(fields: dict[str, Field], name: str) -> None:
    """A sum that nobody printed is for a person to look at."""
    field = fields.get(name)
    if field is not None and field.note == _ADDED_NOTE:
        fields[name] = msgspec.structs.replace(field, confidence=min(field.confidence, _UNSURE))


def _under(view: View, number: int, head: Token, shape: Shape) -> list[Candidate]:
    parts: list[tuple[float, int, int]] = []
    for row in view.rows[number + 1 :]:
        if row.page != head.page and not parts:
            return []
        total = any(_SUM.fullmatch(token.text) for token in row.tokens)
        cell = _cell(row, head, alone=total)
        hit = shape(cell[0].text) if cell is not None else None
        if cell is None or hit is None:
            if parts and len(row.tokens) < _LEAST_ROWS:
                break
            continue
        begin = cell[1]
        if total:
            return [Candidate(hit.value, begin + hit.start, begin + hit.end, TOTAL)]
        if not any("小计" in token.text for token in row.tokens):
            parts.append((hit.value, begin, begin + len(cell[0].text)))
    if len(parts) < _LEAST_ROWS:
        return []
    added = sum(value for value, _, _ in parts)
    return [Candidate(added, parts[0][1], parts[-1][2], _ADDED, _ADDED_NOTE)]


def _cell(row: Row, head: Token, *, alone: bool) -> tuple[Token, int] | None:
    """The figure of a row under a head; with ``alone`` also the only figure of the row, wherever it stands."""
    figures = [
        (token, start)
        for token, start in zip(row.tokens, row.starts, strict=True)
        if _FIGURE.fullmatch(token.text) and token.box.x1 > head.box.x0 - head.box.width
    ]
    under = [one for one in figures if min(one[0].box.x1, head.box.x1) - max(one[0].box.x0, head.box.x0) > 0]
    if under:
        return min(under, key=lambda one: abs(one[0].box.cx - head.box.cx))
    return figures[0] if alone and len(figures) == 1 else None
