"""The narrow column beside the text on an article's first page: how to cite it, its dates, its numbers, its authors, its licence.

Level with title, authors and abstract, its lines would be read into theirs; it is read by itself, before them.
"""

from __future__ import annotations

import re
from statistics import median

from yushen.extractors.engine.tokens import Token

_CUE = re.compile(
    r"[#*†‡✉☆△]?(?P<cue>引用(?:本文|格式)|(?:本文)?引文(?:格式|信息)?|[收修投]稿|收到|修[回改]|录用|接[收受]|(?:网络)?出版|(?:资助|基金)(?:项目)?|(?:第一|通[信讯])?作者(?:简介|介绍|信息)?|"
    r"通[信讯]作者|责任编辑|编辑|文章编号|中图分类号?|文献标[志识]码|关键[词字]|DOI|doi|ISSN|CN\d|E-?mail|Received|Revised|Accepted|Keywords|©|开放科学|版权)(?P<rest>.*)"
)
_OWN = re.compile(r"引用|引文|[收修投]稿|收到|基金|资助|作者|DOI|doi|Received|©|责任编辑")
"""Cues that only such a column holds; a column of key words alone is not told from a table's."""
_WIDEST = 0.36
"""The column is at most so wide, in fractions of what is written on the page."""
_LEAST, _CUES = 4, 2
"""Lines of such a column, and different cues at the heads of them."""
_TEXT_LINE = 10
"""Characters of a line of the text beside it (median): the values of a form are shorter."""
_GAP = 0.008
"""Free of writing between the column and the text, as a fraction of the page's width."""
_APART = 4.0
"""Heights of a line from which what stands below belongs to the column no more."""


def without_aside(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens of a page without its narrow column, and those of the column, from the top."""
    if not tokens:
        return tokens, []
    low, high = min(token.box.x0 for token in tokens), max(token.box.x1 for token in tokens)
    widest = _WIDEST * (high - low)
    heads = [token for token in tokens if _CUE.match(token.text)]
    edges_left = sorted({t.box.x1 for t in tokens if t.box.x1 <= low + widest}, reverse=True)
    edges_right = sorted({t.box.x0 for t in tokens if t.box.x0 >= high - widest})
    for edge in edges_left:
        found = _column(tokens, [one for one in heads if one.box.x1 <= edge], edge, left=True)
        if found:
            return _apart(tokens, found)
    for edge in edges_right:
        found = _column(tokens, [one for one in heads if one.box.x0 >= edge], edge, left=False)
        if found:
            return _apart(tokens, found)
    return tokens, []


def _apart(tokens: list[Token], found: list[Token]) -> tuple[list[Token], list[Token]]:
    taken = {id(token) for token in found}
    return [token for token in tokens if id(token) not in taken], sorted(
        found, key=lambda one: (one.box.y0, one.box.x0)
    )


def _column(tokens: list[Token], heads: list[Token], edge: float, *, left: bool) -> list[Token]:
    """The column that ends (begins, where it stands on the right) at ``edge``, from its first cue down to where a line crosses it."""
    if len(heads) < _CUES:
        return []
    top = min(one.box.y0 for one in heads)
    side = [one for one in tokens if (one.box.x1 <= edge if left else one.box.x0 >= edge) and one.box.y0 >= top - 1e-6]
    ids = {id(one) for one in side}
    rest = [one for one in tokens if id(one) not in ids and one.box.y1 > top]
    crossing = [one.box.y0 for one in rest if (one.box.x0 < edge + _GAP if left else one.box.x1 > edge - _GAP)]
    side = _together([one for one in side if one.box.y1 <= min(crossing, default=1.0) + 1e-6])
    if len(side) < _LEAST:
        return []
    bottom = max(one.box.y1 for one in side)
    beside = [one for one in rest if one.box.y0 < bottom]
    return side if _is_aside(side) and _is_text(beside) else []


def _together(side: list[Token]) -> list[Token]:
    """The lines of the column one under the other, without what stands far below (the page's number)."""
    kept: list[Token] = []
    bottom = 0.0
    for token in sorted(side, key=lambda one: one.box.y0):
        if kept and token.box.y0 - bottom > _APART * max(token.box.height, kept[-1].box.height):
            break
        kept.append(token)
        bottom = max(bottom, token.box.y1)
    return kept


def _is_aside(side: list[Token]) -> bool:
    """Several cues, with what they say behind them or in lines of their own below; the labels of a form stand there bare."""
    found = [match for one in side if (match := _CUE.match(one.text)) is not None]
    if len({match["cue"] for match in found}) < _CUES or not any(_OWN.match(match["cue"]) for match in found):
        return False
    said = sum(len(match["rest"].strip(":")) > 2 for match in found)
    return 2 * said >= len(found) or len(side) >= 3 * len(found)


def _is_text(beside: list[Token]) -> bool:
    longer = [len(one.text) for one in beside if not one.raised]
    return len(longer) >= _LEAST and median(longer) >= _TEXT_LINE
