"""What the numbers have in common: cleaning, finding in a text, undoing what OCR confuses."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, TypeVar

from yushen.text.fold import fold_dashes, fold_dots, fold_radicals, fold_width, squeeze

Validity = Literal["valid", "invalid", "unknown"]
Record = TypeVar("Record")

DIGIT_FOR = {
    "O": "0", "o": "0", "D": "0", "Q": "0", "〇": "0", "○": "0", "零": "0",
    "l": "1", "I": "1", "|": "1", "丨": "1", "i": "1",
    "Z": "2", "z": "2",
    "S": "5", "s": "5",
    "b": "6", "G": "6",
    "B": "8",
    "g": "9", "q": "9",
}  # fmt: skip
"""The digit that OCR read as another character. Digits taken for digits (3/8, 1/7) are not here: a check digit cannot
say which place is wrong, so they are not guessed."""


def clean(text: str) -> str:
    """Half-width, dashes to ``-``, dots between digits to ``.``, no blanks. The raw string is the caller's to keep."""
    return squeeze(even(text))


def even(text: str) -> str:
    """As :func:`clean`, but blanks stay: same length as the text, so that places hold."""
    return fold_dots(fold_dashes(fold_width(fold_radicals(text))))


def find(pattern: re.Pattern[str], text: str, parse: Callable[[str], Record | None]) -> list[tuple[Record, int, int]]:
    """All (record, start, end) that the pattern finds in the evened text and ``parse`` accepts; no overlaps."""
    found = []
    for match in pattern.finditer(even(text)):
        record = parse(match.group(0))
        if record is not None:
            found.append((record, match.start(), match.end()))
    return found


def digits_for(text: str, *, places: slice | None = None, last_may_be_x: bool = False) -> str | None:
    """The text with every non-digit (in ``places``) replaced by the digit OCR confuses it with; None where one has none.

    ``last_may_be_x``: the last place may be X, which OCR reads as × or K.
    """
    characters = list(text)
    wanted = range(*(places or slice(None)).indices(len(characters)))
    for place in wanted:
        character = characters[place]
        if character.isascii() and character.isdigit():
            continue
        if last_may_be_x and place == len(characters) - 1 and character in "XxＸ×Kk":
            characters[place] = "X"
            continue
        digit = DIGIT_FOR.get(character)
        if digit is None:
            return None
        characters[place] = digit
    return "".join(characters)


def mod11(digits: str, weights: tuple[int, ...]) -> int:
    """Weighted sum of the digits modulo 11."""
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False)) % 11


SPACED_DIGIT = r"\d[ \t\u3000\u00a0]*"
"""A digit with the blanks that print may put behind it."""
