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
            if _mean(second, b0, b1) + bonus >= _mean(first, a0, a1):
                take(second, b0, b1)
            else:
                take(first, a0, a1)
        elif kind == "delete" and _mean(first, a0, a1) >= _SURE + bonus:
            take(first, a0, a1)
        elif kind == "insert" and _mean(second, b0, b1) >= _SURE - bonus:
            take(second, b0, b1)
    if not text:
        return second
    return Glyphs("".join(text), round(sum(scores) / len(scores), 2), tuple(centres), tuple(scores))


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
