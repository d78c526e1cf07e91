"""Two leaves side by side on one page: a booklet laid open, a card's two sides. Each is read by itself, the left one first."""

from __future__ import annotations

from statistics import median

from yushen.extractors.engine.tokens import Token

from yushen.model import Box, Page

_BAND = tuple(x / 100 for x in range(40, 61))
"""Where the fold may be, as a fraction of the width."""
_CLEAR = 0.025
"""Free of writing on both sides of the fold, as a fraction of the width."""
_CLEAR_OF_PROSE = 0.012
"""The same where full lines of running text end at the fold: they are set up to the edge of their leaf."""
_LANDSCAPE = 1.2
_LEAST = 4
"""Tokens on each side; fewer are a seal or a signature beside a text."""
_LABEL = 6
"""Labels alone are shorter (median of a side's tokens): then the other side holds their values."""
_PROSE, _LINE = 3, 14
"""Lines of running text, and characters of each, that make a leaf of text."""
_HEAD = 0.2
"""A title across both leaves stands so high at most."""


def leaves(tokens: list[Token], page: Page) -> list[list[Token]]:
    """The tokens of the left leaf and of the right one, or all together where the page is no spread."""
    if page.tables or page.ratio * _LANDSCAPE > 1:
        return [tokens]
    heads = [token for token in tokens if token.box.y1 < _HEAD and token.box.x0 < 0.45 < 0.55 < token.box.x1]
    rest = [token for token in tokens if token not in heads]
    for fold in _folds(rest, _CLEAR):
        left, right = _sides(rest, fold)
        if _is_leaf(left) and _is_leaf(right):
            return [part for part in (heads, left, right) if part]
    for fold in _folds(rest, _CLEAR_OF_PROSE):
        left, right = _sides(rest, fold)
        if _beside_prose(left, right) or _beside_prose(right, left):
            return [part for part in (heads, left, right) if part]
    return [tokens]


def _folds(tokens: list[Token], clear: float) -> list[float]:
    """Where the fold may be, the nearest to the middle first."""
    free = [x for x in _BAND if not any(token.box.x0 < x + clear and token.box.x1 > x - clear for token in tokens)]
    return sorted(free, key=lambda x: abs(x - 0.5))


def _sides(tokens: list[Token], fold: float) -> tuple[list[Token], list[Token]]:
    return [token for token in tokens if token.box.x1 <= fold], [token for token in tokens if token.box.x0 >= fold]


def _is_leaf(tokens: list[Token]) -> bool:
    return len(tokens) >= _LEAST and median(len(token.text) for token in tokens) >= _LABEL and _rows(tokens) >= _LEAST


def _beside_prose(few: list[Token], many: list[Token]) -> bool:
    """One leaf is running text, and what stands on the other (title and number, photo and stamp) is no label of it."""
    prose = [token for token in many if sum("\u4e00" <= one <= "\u9fff" for one in token.text) >= _LINE]
    if len(prose) < _PROSE or len(few) < 2 or _rows(few) < 2 or _rows(few) > _rows(many):
        return False
    between = [token for token in few if prose[0].box.y0 <= token.box.cy <= prose[-1].box.y1]
    return bool(between) and not any(token.text.endswith(":") for token in few)


_FOREIGN_LINES = 3


def without_foreign_column(tokens: list[Token], dropped: list[Box]) -> tuple[list[Token], list[Token]]:
    """The tokens, and apart from them those without a Chinese character (a number, a day) that stand in a column of lines in
    another language (``dropped``): level with the Chinese lines beside it, they would part their sentences."""
    if len(dropped) < _FOREIGN_LINES:
        return tokens, []
    x0, x1 = min(box.x0 for box in dropped), max(box.x1 for box in dropped)
    y0, y1 = min(box.y0 for box in dropped), max(box.y1 for box in dropped)
    chinese = [token for token in tokens if any("\u4e00" <= one <= "\u9fff" for one in token.text)]
    if any(min(token.box.x1, x1) > max(token.box.x0, x0) and y0 < token.box.cy < y1 for token in chinese):
        return tokens, []
    apart = [token for token in tokens if token not in chinese and x0 <= token.box.cx <= x1]
    return [token for token in tokens if token not in apart], apart


def _rows(tokens: list[Token]) -> int:
    """How many levels the tokens stand on."""
    count, bottom = 0, -1.0
    for token in sorted(tokens, key=lambda one: one.box.cy):
        if token.box.cy > bottom:
            count, bottom = count + 1, token.box.y1
    return count
