"""Tokens: pieces of lines with their places, and pieces that were put together because they are one label or one cell."""

from __future__ import annotations

import re

import msgspec

from yushen.model import Box, Line, Method
from yushen.text.fold import fold_radicals, fold_width, is_blank

_FIXED = str.maketrans(
    {"：": ":", "（": "(", "）": ")", "，": ",", "；": ";", "［": "[", "］": "]", "﹕": ":", "∶": ":", "︰": ":"}
    | {"「": "“", "」": "”", "『": "“", "』": "”"}
)


class Token(msgspec.Struct, frozen=True):
    """A piece of a line with its place; ``text`` is folded and without blanks, ``raw`` as printed."""

    text: str
    raw: str
    page: int
    box: Box
    confidence: float
    method: Method
    size: float
    line: Line
    raised: bool = False
    parts: tuple[Token, ...] = ()
    """Of a label or cell that is broken over lines: its pieces in order; their texts make up ``text``."""
    in_cell: bool = False
    """Stands in a ruled cell, so that what is below belongs to another."""


def around(boxes: list[Box]) -> Box:
    """The smallest box around all."""
    return Box(
        min(box.x0 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.x1 for box in boxes),
        max(box.y1 for box in boxes),
    )


def together(parts: list[Token], *, extra: list[Token] | None = None, in_cell: bool = False) -> Token:
    """Several pieces as one token, in their order; ``extra`` only widens its box (a translation under a label)."""
    first = parts[0]
    flat = [piece for part in parts for piece in (part.parts or (part,))]
    return Token(
        text="".join(part.text for part in parts),
        raw=" ".join(part.raw.strip() for part in parts),
        page=first.page,
        box=around([part.box for part in [*parts, *(extra or [])]]),
        confidence=min(part.confidence for part in parts),
        method="ocr" if any(part.method == "ocr" for part in parts) else first.method,
        size=first.size,
        line=first.line,
        parts=tuple(flat),
        in_cell=in_cell,
    )


def pieces_within(token: Token, low: int, high: int) -> list[tuple[Token, int, int]]:
    """The printed pieces behind characters ``low`` to ``high`` of a token, each with its own indices."""
    if not token.parts:
        return [(token, low, high)]
    found = []
    begin = 0
    for part in token.parts:
        first, last = max(low, begin), min(high, begin + len(part.text))
        if first < last:
            found.append((part, first - begin, last - begin))
        begin += len(part.text)
    return found


def tidy(text: str) -> str:
    """Width folded, brackets and colons even, no blanks: the form in which labels and values are compared."""
    folded = fold_width(fold_radicals(text)).translate(_FIXED)
    return "".join(character for character in folded if not is_blank(character) and character not in "\n\r\t_＿")


def raw_part(token: Token, low: int, high: int) -> str:
    """The printed characters behind characters ``low`` to ``high`` of a token's text; none behind an empty range."""
    if low >= high:
        return ""
    if low == 0 and high == len(token.text):
        return token.raw.strip()
    places = [index for index, character in enumerate(token.raw) if tidy(character)]
    if len(places) != len(token.text):
        return token.text[low:high]
    return token.raw[places[low] : places[high - 1] + 1].strip()


_APART = re.compile(r"\S+(?:\s{1,2}\S+)*")
_FAR_APART = re.compile(r"\S+(?:(?!\u3000{3}|[^\S\n]{6})[^\S\n]+\S+)*")
"""Printed text may have a few blanks inside a value; three of a character's width part two (证书编号：1409…　　　　二〇一五年七月一日)."""


def far_apart(text: str, *, recognised: bool) -> list[tuple[int, int]]:
    """Where the pieces of a line begin and end that wide blanks part; OCR sets fewer blanks than stand on the page."""
    return [match.span() for match in (_APART if recognised else _FAR_APART).finditer(text)]
