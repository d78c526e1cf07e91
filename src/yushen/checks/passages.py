"""The passages that two texts have in common, as printed in each."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate

from yushen.checks.likeness import SHINGLE
from yushen.checks.own_text import OwnText, letters
from yushen.model import Passage

LEAST = 20
"""Letters of the shortest passage shown: shorter runs are turns of phrase."""
SHOWN = 8
"""Passages shown of one pair, the longest ones; the share tells the rest."""
LONGEST = 400
"""Characters shown of one passage."""
_TRIES = 16
"""Places of a shingle that are tried; one that is everywhere (a formula) tells nothing."""


def common_passages(one: OwnText, two: OwnText) -> tuple[Passage, ...]:
    """The longest runs of letters that stand in both, in the order of the first text, each letter used once."""
    first, second = one.letters, two.letters
    runs = sorted(_runs(first, second), key=lambda run: (-run[2], run[0]))[:SHOWN]
    mine, other = _Places(one), _Places(two)
    return tuple(
        Passage(length, *mine.around(at, length), *other.around(to, length)) for at, to, length in sorted(runs)
    )


def _runs(first: str, second: str) -> Iterator[tuple[int, int, int]]:
    """Places in both and length of every common run, greedily from the left."""
    where: dict[str, list[int]] = defaultdict(list)
    for place in range(len(second) - SHINGLE + 1):
        found = where[second[place : place + SHINGLE]]
        if len(found) < _TRIES:
            found.append(place)
    at = 0
    while at <= len(first) - SHINGLE:
        places = where.get(first[at : at + SHINGLE], ())
        length, to = max(((_length(first, second, at, place), -place) for place in places), default=(0, 0))
        if length >= LEAST:
            yield at, -to, length
        at += max(1, length if length >= LEAST else 1)


def _length(first: str, second: str, at: int, to: int) -> int:
    length = SHINGLE
    while at + length < len(first) and to + length < len(second) and first[at + length] == second[to + length]:
        length += 1
    return length


class _Places:
    """Finds the printed text of a run of letters."""

    def __init__(self, text: OwnText) -> None:
        self._sentences = text.sentences
        self._starts = [0, *accumulate(len(letters(sentence.text)) for sentence in text.sentences)]

    def around(self, at: int, length: int) -> tuple[int, str]:
        """The page and the printed text of a run: whole sentences but for its first and last one, cut to the run."""
        first = bisect_right(self._starts, at) - 1
        last = bisect_right(self._starts, at + length - 1) - 1
        pieces = []
        for place in range(first, last + 1):
            printed = self._sentences[place].text
            start = _printed(printed, max(0, at - self._starts[place]))
            end = _printed(printed, at + length - self._starts[place]) if place == last else len(printed)
            pieces.append(printed[start:end])
        text = "".join(pieces).strip()
        return self._sentences[first].page, text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _printed(printed: str, count: int) -> int:
    """How far in the printed sentence its first ``count`` letters reach."""
    seen = 0
    for place, character in enumerate(printed):
        if seen == count:
            return place if count else 0
        seen += len(letters(character))
    return len(printed)
