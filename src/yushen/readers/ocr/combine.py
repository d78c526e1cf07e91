"""Two readings of one place put together, character by character, by their scores."""

from __future__ import annotations

from difflib import SequenceMatcher

from yushen.readers.ocr.engine import Glyphs

_SURE = 0.7
"""A character that only one reading has is kept from this score on."""
_RIVAL = 0.8
"""Mean score from which the differing characters of a second reading are a doubt."""
_CLEARLY = 0.15
"""A reading that scores so much better as a whole is taken as it is."""


def combine(first: Glyphs, second: Glyphs, bonus: float = 0.0) -> Glyphs:
    """Where the readings differ the better-scored characters are taken, those of ``second`` with a ``bonus``. Without
    scores of characters the better-scored reading as a whole."""
    if first.text == second.text or not first.scores or not second.scores:
        return second if second.score + bonus >= first.score else first
    if abs(second.score - first.score) > _CLEARLY:
        return max(first, second, key=lambda glyphs: glyphs.score)
    text: list[str] = []
    scores: list[float] = []
    centres: list[float] = []

    def take(source: Glyphs, low: int, high: int) -> None:
        text.extend(source.text[low:high])
        scores.extend(source.scores[low:high])
        centres.extend(source.centres[low:high])

    for kind, a0, a1, b0, b1 in SequenceMatcher(None, first.text, second.text, autojunk=False).get_opcodes():
        if kind == "equal":
            better = first if _mean(first, a0, a1) > _mean(second, b0, b1) else second
            take(better, *((a0, a1) if better is first else (b0, b1)))
        elif kind == "replace":
            for source, low, high in _better(first, (a0, a1), second, (b0, b1), bonus):
                take(source, low, high)
        elif kind == "delete" and _mean(first, a0, a1) >= _SURE + bonus:
            take(first, a0, a1)
        elif kind == "insert" and _mean(second, b0, b1) >= _SURE - bonus:
            take(second, b0, b1)
    if not text:
        return second
    return Glyphs("".join(text), round(sum(scores) / len(scores), 2), tuple(centres), tuple(scores))


def _better(
    first: Glyphs, a: tuple[int, int], second: Glyphs, b: tuple[int, int], bonus: float
) -> list[tuple[Glyphs, int, int]]:
    """Of two runs that stand for each other the better-scored; of unequal lengths the longer one, its worst characters
    replaced by those of the shorter one where these are better (`敦` in `省敦` by `教`)."""
    if a[1] - a[0] == b[1] - b[0]:
        first_wins = _mean(first, *a) > _mean(second, *b) + bonus
        return [(first, *a) if first_wins else (second, *b)]
    long, long_run, short, short_run = (first, a, second, b) if a[1] - a[0] > b[1] - b[0] else (second, b, first, a)
    worst = sorted(range(*long_run), key=lambda index: (long.scores[index], index))[: short_run[1] - short_run[0]]
    instead = dict(zip(sorted(worst), range(*short_run), strict=True))
    parts: list[tuple[Glyphs, int, int]] = []
    for index in range(*long_run):
        other = instead.get(index)
        if other is not None and short.scores[other] > long.scores[index]:
            parts.append((short, other, other + 1))
        elif long.scores[index] >= _SURE or other is not None:
            parts.append((long, index, index + 1))
    return parts


def contradicts(kept: Glyphs, other: Glyphs) -> bool:
    """Whether the other reading is sure of characters that the kept one has differently."""
    if not other.scores:
        return other.text != kept.text
    for kind, _, _, low, high in SequenceMatcher(None, kept.text, other.text, autojunk=False).get_opcodes():
        if kind in ("replace", "insert") and other.text[low:high].strip() and _mean(other, low, high) >= _RIVAL:
            return True
    return False


def _mean(glyphs: Glyphs, low: int, high: int) -> float:
    return sum(glyphs.scores[low:high]) / max(1, high - low)
