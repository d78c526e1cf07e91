"""Titles written down the side of the text, a character a line: 毕 业 证 书 beside the sentence of a certificate.

Each character stands level with, or between, two lines of the text and would be read into it (工业分析毕与检验专业).
"""

from __future__ import annotations

import re

from yushen.extractors.engine.tokens import Token, together

_TITLE = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8})?(?:毕业|结业|肄业|学位|荣誉|奖励|获奖|资格|等级|职称|聘任|培训|合格)证明?书?|(?:证明|聘|证)书"
)
_LEAST = 4
"""Characters of such a title."""
_COLUMN = 0.6
"""Widths of a character by which its middle may be off the column's."""
_BESIDE = 2
"""Lines of the text, at least, that stand level with the title."""
_TEXT_LINE = 12
"""Characters of a line of text."""


def without_upright(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens of a page without titles down its side, and each such title as one token."""
    alone = [
        token for token in tokens if len(token.text) == 1 and "\u4e00" <= token.text <= "\u9fff" and not token.in_cell
    ]
    titles, taken = [], set[int]()
    for first in alone:
        if id(first) in taken:
            continue
        column = sorted(
            (one for one in alone if abs(one.box.cx - first.box.cx) <= _COLUMN * first.box.width),
            key=lambda one: one.box.y0,
        )
        text = "".join(one.text for one in column)
        if len(text) < _LEAST or _TITLE.fullmatch(text) is None:
            continue
        low, high = column[0].box.y0, column[-1].box.y1
        beside = [one for one in tokens if len(one.text) >= _TEXT_LINE and low < one.box.cy < high]
        if len(beside) >= _BESIDE:
            titles.append(together(column))
            taken.update(map(id, column))
    return ([one for one in tokens if id(one) not in taken], titles) if titles else (tokens, [])
