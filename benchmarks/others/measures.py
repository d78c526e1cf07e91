"""How wrong a page's text is: in the order read, in whatever order, and by the strings that must be right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rapidfuzz.distance import Levenshtein

from benchmarks.ocr import plain

__all__ = ["any_order", "in_order", "keys_read", "plain"]


def in_order(text: str, truth: str) -> float:
    """Character error rate as it is usually meant: least insertions, deletions and substitutions, as a part of the truth's length.

    Both are folded first (``plain``: NFKC, no white space, the stops of either width alike). Another reading order of columns or cells counts as errors.
    """
    wanted = plain(truth)
    return Levenshtein.distance(plain(text), wanted) / len(wanted) if wanted else 0.0


def any_order(text: str, truth: str, free: str = "") -> float:
    """The character error rate of the most favourable order: characters missing or characters too many, whichever are more.

    That is the least number of edits by which some arrangement of the text becomes the truth, so it never exceeds ``in_order`` (where nothing is free).
    Characters of ``free``, the writing of a seal, may be there or not.
    """
    wanted = plain(truth)
    if not wanted:
        return 0.0
    there, printed = Counter(plain(text)), Counter(wanted)
    missing = (printed - there).total()
    surplus = (there - printed - Counter(plain(free))).total()
    return max(missing, surplus) / len(wanted)


def keys_read(text: str, keys: Iterable[str]) -> int:
    """How many of the strings stand in the text character by character (after folding, line breaks left out)."""
    folded = plain(text)
    return sum(plain(key) in folded for key in keys)
