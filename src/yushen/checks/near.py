"""Texts of many dossiers that share most of what they say: MinHash and bands give candidates, the texts themselves decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING

import msgspec

from yushen.checks.likeness import (
    MOST,
    NEARLY_ALL,
    PERMUTATIONS,
    Signature,
    Sketch,
    contained,
    jaccard,
    long_sentence,
    shingles,
    signature,
)
from yushen.checks.own_text import OwnText, letters

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COMMON_DOSSIERS = 8
"""A sentence that stands in so many dossiers belongs to nobody: a form, a usual paragraph. Copies among fewer people
are compared pair by pair; among so many, texts that consist of such sentences are told as one group."""
_ROWS = 3
"""Places of a band. With 85 bands of three, texts that share half of their shingles (MOST) meet with certainty 0.9999, a third 0.95."""
_WINDOW = 8
"""Neighbours that are paired where many texts have one band in common: enough to join a group, not every pair of it."""
_MARGIN = 0.1
"""The estimate may lie so far below the true share and still be a candidate: five times its spread."""
_KEPT = 512
"""Texts kept at hand while pairs are compared."""
_CHUNK = 1 << 16

TextOf = Callable[[int], OwnText | None]


class Alike(msgspec.Struct, frozen=True):
    """Two texts that share most: their places in the list, and the share of each that stands in the other."""

    one: int
    two: int
    share_one: float
    share_two: float
    jaccard: float

    @property
    def inside(self) -> float:
        """The share of the shorter text that stands in the other."""
        return max(self.share_one, self.share_two)


class Likenesses(msgspec.Struct, frozen=True):
    """What was found: pairs, and groups of very many dossiers with the pair that shows it best."""

    pairs: tuple[Alike, ...]
    groups: tuple[tuple[tuple[int, ...], Alike], ...]


def near_duplicates(
    sketches: Sequence[Sketch], owners: Sequence[int], text_of: TextOf, current: Sequence[bool]
) -> Likenesses:
    """Texts of different owners (dossiers) of which one at least is ``current``. ``text_of`` gives the text of a place in
    the list, None where it is lost; it is asked for candidates only. Cost grows with the texts, not with their pairs."""
    if len(sketches) < 2:
        return Likenesses((), ())
    texts = _Texts(sketches, owners, text_of)
    joined = _Components(owners)
    found: list[Alike] = []
    for one, two in candidates(texts.places, texts.sizes):
        if owners[one] == owners[two] or not (current[one] or current[two]) or joined.settled(one, two):
            continue
        alike = texts.compare(one, two)
        if alike is not None:
            found.append(alike)
            joined.join(one, two)
    groups: dict[int, list[Alike]] = {}
    pairs = []
    for alike in found:
        root = joined.root(alike.one)
        if joined.dossiers(root) >= COMMON_DOSSIERS:
            groups.setdefault(root, []).append(alike)
        else:
            pairs.append(alike)
    return Likenesses(tuple(pairs), tuple((joined.members(root), _clearest(every)) for root, every in groups.items()))


def _clearest(pairs: Sequence[Alike]) -> Alike:
    return max(pairs, key=lambda alike: (alike.inside, -alike.one, -alike.two))


def candidates(places: NDArray[np.uint32], sizes: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Pairs that meet in a band and whose estimated share is near enough, in order."""
    import numpy as np

    total = len(places)
    codes = [np.zeros(0, dtype=np.int64)]
    for band in range(PERMUTATIONS // _ROWS):
        key = np.zeros(total, dtype=np.uint64)
        for row in range(_ROWS):
            key = key * np.uint64(0x9E3779B97F4A7C15) + places[:, band * _ROWS + row]
            key ^= key >> np.uint64(32)
        order = np.argsort(key, kind="stable")
        ordered = key[order]
        for step in range(1, _WINDOW + 1):
            same = np.flatnonzero(ordered[step:] == ordered[:-step])
            if not len(same):
                break
            codes.append(order[same] * total + order[same + step])
    pairs = np.unique(np.concatenate(codes))
    for start in range(0, len(pairs), _CHUNK):
        one, two = np.divmod(pairs[start : start + _CHUNK], total)
        share = (places[one] == places[two]).mean(axis=1)
        inside = share * (sizes[one] + sizes[two]) / (1 + share) / np.maximum(1, np.minimum(sizes[one], sizes[two]))
        near = (share >= MOST - _MARGIN) | (inside >= NEARLY_ALL - _MARGIN)
        yield from zip(one[near].tolist(), two[near].tolist(), strict=True)


class _Texts:
    """Sketches and texts without the sentences that belong to nobody."""

    def __init__(self, sketches: Sequence[Sketch], owners: Sequence[int], text_of: TextOf) -> None:
        import numpy as np

        self._text_of = text_of
        self._nobodys = _nobodys(sketches, owners)
        self._trimmed: dict[int, frozenset[int]] = {}
        self._pieces: dict[int, frozenset[str]] = {}
        for place, common in enumerate(_common(sketches, self._nobodys)):
            lengths = np.frombuffer(sketches[place].lengths, dtype="<u2")
            if common.any() and 2 * int(lengths[common].sum(dtype=np.int64)) < int(lengths.sum(dtype=np.int64)):
                self._trimmed[place] = frozenset(np.flatnonzero(common).tolist())
        kept = [self._signature(place, each) for place, each in enumerate(sketches)]
        self.sizes = np.array([each.shingles for each in kept], dtype=np.int64)
        self.places = np.frombuffer(b"".join(each.places for each in kept), dtype="<u4").reshape(-1, PERMUTATIONS)

    def _signature(self, place: int, made: Sketch) -> Signature:
        """The MinHash without nobody's sentences, where these are the lesser part of the text."""
        own = signature(self._letters(place)) if place in self._trimmed else None
        return own or Signature(made.shingles, made.places)

    def _letters(self, place: int) -> str:
        """The letters of a text as they are compared; nothing where the text is lost."""
        text = self._text_of(place)
        if text is None:
            return ""
        parts = [letters(each.text) for each in text.sentences]
        nobodys = self._trimmed.get(place)
        if nobodys is None:
            return "".join(parts)
        number = count()
        return "".join(part for part in parts if not (long_sentence(part) and next(number) in nobodys))

    def compare(self, one: int, two: int) -> Alike | None:
        """The exact shares of two texts; None where neither most of both nor nearly all of one is common."""
        first, second = self._shingles(one), self._shingles(two)
        if not first or not second:
            return None
        share = jaccard(first, second)
        if share < MOST and contained(first, second) < NEARLY_ALL:
            return None
        common = len(first & second)
        return Alike(one, two, common / len(first), common / len(second), share)

    def _shingles(self, place: int) -> frozenset[str]:
        if place not in self._pieces:
            while len(self._pieces) >= _KEPT:
                self._pieces.pop(next(iter(self._pieces)))
            self._pieces[place] = shingles(self._letters(place))
        return self._pieces[place]


def _nobodys(sketches: Sequence[Sketch], owners: Sequence[int]) -> NDArray[np.uint64]:
    """Hashes of the sentences that stand in very many dossiers."""
    import numpy as np

    hashes = np.frombuffer(b"".join(each.sentences for each in sketches), dtype="<u8")
    owner = np.repeat(np.asarray(owners, dtype=np.int64), [len(each.sentences) // 8 for each in sketches])
    order = np.lexsort((owner, hashes))
    hashes, owner = hashes[order], owner[order]
    once = np.ones(len(hashes), dtype=bool)
    once[1:] = (hashes[1:] != hashes[:-1]) | (owner[1:] != owner[:-1])
    hashes = hashes[once]
    apart = COMMON_DOSSIERS - 1
    later, sooner = hashes[apart:], hashes[: max(0, len(hashes) - apart)]
    found: NDArray[np.uint64] = np.unique(later[later == sooner])
    return found


def _common(sketches: Sequence[Sketch], nobodys: NDArray[np.uint64]) -> list[NDArray[np.bool_]]:
    """For every text, which of its sentences are nobody's; empty where nothing is."""
    import numpy as np

    if not len(nobodys):
        return []
    hashes = np.frombuffer(b"".join(each.sentences for each in sketches), dtype="<u8")
    ends = np.cumsum([len(each.sentences) // 8 for each in sketches])
    return np.split(np.isin(hashes, nobodys), ends[:-1])


class _Components:
    """Texts that hang together over pairs (union-find)."""

    def __init__(self, owners: Sequence[int]) -> None:
        self._owners = owners
        self._parent = list(range(len(owners)))
        self._members: dict[int, list[int]] = {}

    def root(self, place: int) -> int:
        while self._parent[place] != place:
            self._parent[place] = self._parent[self._parent[place]]
            place = self._parent[place]
        return place

    def members(self, root: int) -> tuple[int, ...]:
        return tuple(sorted(self._members.get(root, [root])))

    def dossiers(self, root: int) -> int:
        return len({self._owners[place] for place in self.members(root)})

    def join(self, one: int, two: int) -> None:
        first, second = sorted((self.root(one), self.root(two)))
        if first != second:
            self._parent[second] = first
            self._members[first] = [*self.members(first), *self.members(second)]
            self._members.pop(second, None)

    def settled(self, one: int, two: int) -> bool:
        """Both are known to belong to one large group: comparing them would tell nothing new."""
        root = self.root(one)
        return root == self.root(two) and self.dossiers(root) >= COMMON_DOSSIERS
