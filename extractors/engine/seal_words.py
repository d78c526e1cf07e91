"""Seals that are drawn as text: short lines one under the other whose words repeat a body's name that is printed beside them.

Of scans the reader sets a seal's words apart by its colour; a PDF made by a program may hold them as ordinary text, in the middle
of what the seal covers.
"""

from __future__ import annotations

import re

from yushen.extractors.engine.tokens import Token

STAR = "★"
"""The middle of a company's seal."""
_PURPOSE = re.compile(r"(?:[\u4e00-\u9fff]{0,4}专用章|电子印章|公章|印章)$")
_BODY_END = re.compile(r"[司厂局厅院校所会心府部处室团队站社行段委党馆]$")
_PIECE, _LEAST = 13, 6
"""Characters of one line at most, and of a whole name at least."""
_NEAR = 0.14
"""The printed name stands so close to its seal, as a fraction of the page's height."""
_STACK = 5
_SIZE = 0.1
_STEP = 1.4
"""From one line of a seal to the next, in heights of their boxes; a box of more than ``_TALL`` of the page is no line of one."""
_TALL = 0.05


def without_seals(tokens: list[Token]) -> list[Token]:
    """The tokens without the words of seals."""
    dropped: set[int] = set()
    printed: set[int] = set()
    for number in sorted({token.page for token in tokens}):
        placed = sorted((token for token in tokens if token.page == number), key=lambda one: one.box.cy)
        for index, token in enumerate(placed):
            if id(token) in dropped or id(token) in printed or len(token.text) > _PIECE:
                continue
            stack = _stack(placed, index)
            if _is_seal(stack, placed):
                printed.update(id(one) for one in stack if _is_printed(one, placed))
                dropped.update(id(one) for one in stack if id(one) not in printed)
    return [token for token in tokens if id(token) not in dropped]


def _stack(placed: list[Token], index: int) -> list[Token]:
    """The token at ``index`` and those right under it, of its size and about its middle; ``placed`` is a page from the top."""
    first = placed[index]
    stack = [first]
    for token in placed[index + 1 :]:
        if len(stack) == _STACK or STAR in stack[-1].text:
            break
        upper = stack[-1]
        step = token.box.cy - upper.box.cy
        if step >= _STEP * max(upper.box.height, _TALL):
            break
        close = 0 < step < _STEP * max(token.box.height, upper.box.height)
        if close and _same_size(token, first) and abs(token.box.cx - first.box.cx) < 0.02:
            stack.append(token)
    return stack


def _is_printed(token: Token, placed: list[Token]) -> bool:
    """The name that the seal was put upon, by chance of the seal's size or its star's: too long for a line of a seal, or all that
    the seal's other lines say together."""
    if len(token.text) > _PIECE:
        return True
    lines = [one for one in placed if one is not token and abs(one.box.cy - token.box.cy) < _NEAR]
    parts = [one.text for one in lines if len(one.text) < len(token.text) and one.text in token.text]
    return len(token.text) >= _LEAST and len(parts) > 1 and "".join(parts) == token.text


def _same_size(one: Token, two: Token) -> bool:
    """By the type's size where the reader knows it: a seal set askew has boxes of any height."""
    if one.size and two.size:
        return abs(one.size - two.size) <= _SIZE * two.size
    return abs(one.box.height - two.box.height) <= _SIZE * two.box.height


def _is_seal(stack: list[Token], tokens: list[Token]) -> bool:
    words = "".join(token.text for token in stack)
    if STAR in words:
        return len(stack) > 1 or len(words) <= _PIECE
    name = _PURPOSE.sub("", words)
    if (
        len(stack) < 2
        or len(name) < _LEAST
        or not _BODY_END.search(name)
        or any(len(one.text) > _PIECE for one in stack)
    ):
        return False
    top, bottom = stack[0].box.y0 - _NEAR, stack[-1].box.y1 + _NEAR
    others = [one for one in tokens if one.page == stack[0].page and top < one.box.cy < bottom and one not in stack]
    return name in "".join(one.text for one in others)
