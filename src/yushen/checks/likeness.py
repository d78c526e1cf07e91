"""How much of their text two documents share: shingles of five 字, without what everybody writes."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from yushen.model import ReadDocument
from yushen.text.body import body_text
from yushen.text.fold import fold_for_match
from yushen.text.headings import heading_of, is_reference

SHINGLE = 5
LEAST_SHINGLES = 200
"""Texts shorter than that (about 200 字) share too much by chance and by form to be compared."""
PERMUTATIONS = 256
"""MinHash places: the estimate is then within 0.06 of the true share in 19 of 20 cases (1/√n)."""
SEED = 20190055
MOST = 0.5
"""Share of common shingles from which most of the text is common: with half of all different shingles shared, each of two
texts of one length is two thirds in the other."""
NEARLY_ALL = 0.8
_TEXTS = ("technical_report", "paper", "textbook")


class Sketch(msgspec.Struct, frozen=True):
    """A text as its MinHash: small enough to keep for every document of a batch, and not readable back."""

    document: str
    type: str
    title: str
    authors: tuple[str, ...]
    places: tuple[int, ...]


def compared(item: ReadDocument) -> bool:
    """Reports, papers and textbooks are compared."""
    return item.document.type in _TEXTS


def shingles(item: ReadDocument) -> frozenset[str]:
    """Runs of five characters of the body, headings and references left out (everybody's 经济效益分析 is alike)."""
    lines = [
        line
        for line in body_text(item.pages, item.paged).split("\n")
        if heading_of(line) is None and not is_reference(line)
    ]
    text = re.sub(r"[\W\d_]+", "", fold_for_match("".join(lines)))
    return frozenset(text[i : i + SHINGLE] for i in range(len(text) - SHINGLE + 1))


def sketch(item: ReadDocument) -> Sketch | None:
    """The MinHash of a document's text; None where it is too short to compare."""
    pieces = shingles(item)
    if len(pieces) < LEAST_SHINGLES:
        return None
    document = item.document
    authors = tuple(str(name) for name in document.value("authors") or ())
    return Sketch(document.id, document.type, str(document.value("title") or ""), authors, _minhash(pieces))


def _minhash(pieces: Iterable[str]) -> tuple[int, ...]:
    import rensa

    minhash = rensa.RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    minhash.update(sorted(pieces))
    return tuple(minhash.digest())


def estimated(one: Sketch, two: Sketch) -> float:
    """The estimated share of common shingles among all of both."""
    same = sum(a == b for a, b in zip(one.places, two.places, strict=True))
    return same / len(one.places)


def contained(one: frozenset[str], two: frozenset[str]) -> float:
    """The share of the shorter text that stands in the other."""
    return len(one & two) / max(1, min(len(one), len(two)))


def jaccard(one: frozenset[str], two: frozenset[str]) -> float:
    return len(one & two) / max(1, len(one | two))
