"""Words of closed values that a blank or the end of a narrow line parts (基本 合格, 不 over 称职): one token.

Left in pieces the last of them would be taken for another value, and a worse grade for a better one.
"""

from __future__ import annotations

from collections.abc import Collection

from yushen.extractors.engine.tokens import Token, together

_BESIDE = 2.5
"""Widest gap in heights of the type between two pieces on one level: the word may be set in spaced characters."""
_BELOW = (-0.45, 0.95)
"""Gap between two lines of one cell in heights of the lower, as with labels."""


def whole_words(tokens: list[Token], words: Collection[str], ratio: float) -> list[Token]:
    """The tokens with the pieces of each such word joined at the place of its first; ``ratio`` is the page's height by its
    width."""
    beginnings = {word[:length] for word in words for length in range(1, len(word))}
    taken: set[int] = set()
    joined: dict[int, Token] = {}
    for index, token in enumerate(tokens):
        chain, text = [index], token.text
        while index not in taken and text in beginnings:
            following = _next(tokens, chain, taken, ratio)
            if following is None:
                break
            chain, text = [*chain, following], text + tokens[following].text
        if len(chain) > 1 and text in words:
            taken.update(chain[1:])
            joined[index] = together([tokens[one] for one in chain])
    return [joined.get(index, token) for index, token in enumerate(tokens) if index not in taken]


def _next(tokens: list[Token], chain: list[int], taken: set[int], ratio: float) -> int | None:
    """The nearest piece to the right on the level, else the one below in the column."""
    last = tokens[chain[-1]]
    rest = [index for index in range(len(tokens)) if index not in taken and index not in chain]
    beside = [index for index in rest if 0 <= _gap_beside(last, tokens[index]) / ratio < _BESIDE]
    if beside:
        return min(beside, key=lambda index: tokens[index].box.x0)
    below = [index for index in rest if _is_below(last, tokens[index])]
    return min(below, key=lambda index: tokens[index].box.y0, default=None)


def _gap_beside(one: Token, other: Token) -> float:
    """The gap between two tokens of one level in heights of the first, in units of y; less than nothing where they are not."""
    common = min(one.box.y1, other.box.y1) - max(one.box.y0, other.box.y0)
    if common < 0.5 * min(one.box.height, other.box.height) or other.box.x0 < one.box.x0:
        return -1.0
    return max(0.0, other.box.x0 - one.box.x1) / one.box.height


def _is_below(one: Token, other: Token) -> bool:
    gap = (other.box.y0 - one.box.y1) / other.box.height
    over = min(one.box.x1, other.box.x1) - max(one.box.x0, other.box.x0)
    return _BELOW[0] <= gap <= _BELOW[1] and over > 0.5 * min(one.box.width, other.box.width)
