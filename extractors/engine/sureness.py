"""How sure a part of a recognised line is: by its own characters, not by the worst of the line it stands in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from yushen.extractors.engine.tokens import Token

from yushen.model import Line

_BESIDE = 2
"""Characters on both sides of a value that a second reading has to give alike, too: the same word elsewhere in it says nothing."""


def sureness(token: Token, raw: str) -> float:
    """The confidence of what is printed as ``raw`` in a token: of its characters where the reader tells theirs, at the least sure of
    the places where it may stand; else of the whole line."""
    line = token.line
    if len(line.sure) != len(line.text):
        return token.confidence
    known = [line.sure[at] for place in _places(line, raw) for at in place if not _is_mark(line.text[at])]
    return min(known) / 100 if known else token.confidence


def reads_alike(line: Line, raw: str) -> bool:
    """Whether the second reading of a line has a part of it with its neighbours as the first has, wherever it may stand."""
    other = _bare(line.other_reading or "")
    text, kept = _bare(line.text), [at for at, character in enumerate(line.text) if not character.isspace()]
    around = [
        text[max(0, kept.index(place[0]) - _BESIDE) : kept.index(place[-1]) + 1 + _BESIDE]
        for place in _places(line, raw)
    ]
    return bool(around) and all(part in other for part in around)


def _places(line: Line, raw: str) -> Iterator[list[int]]:
    """The indices of the characters of ``raw`` wherever it stands in the line, blanks aside."""
    kept = [at for at, character in enumerate(line.text) if not character.isspace()]
    text, part = _bare(line.text), _bare(raw)
    at = text.find(part) if part else -1
    while at >= 0:
        yield kept[at : at + len(part)]
        at = text.find(part, at + 1)


def _is_mark(character: str) -> bool:
    """Whether it is a punctuation mark, the raised figure of a footnote or a box: those score low and mean little (of 48 boxes on
    photographs all were right, ticked ones down to 0.52). A box misread leaves none or two of its row ticked, and none is taken."""
    return unicodedata.category(character) in ("No", "So", "Sm") or unicodedata.category(character).startswith("P")


def _bare(text: str) -> str:
    return "".join(character for character in text if not character.isspace())
