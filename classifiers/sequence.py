"""The documents in a row of pages: the most probable way to cut it, by dynamic programming over kinds of documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from yushen.classifiers.kinds import FLOOR, again, kinds, weights
from yushen.classifiers.labels import UNKNOWN

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


class Segment(msgspec.Struct, frozen=True):
    """Pages ``start`` to ``end`` (exclusive) of a row, and the probability of each kind for them."""

    start: int
    end: int
    kind: str
    """The most probable kind."""
    types: dict[str, float]
    """Probability of each contract type and of ``unknown``."""


def cut(probabilities: Sequence[Floats], odds: Sequence[float]) -> list[tuple[int, int]]:
    """First and last-but-one page of each document.

    ``probabilities`` are those of the labels, a row a page; ``odds[i]`` are the log-odds that page ``i`` begins a new
    document (``odds[0]`` is not used).
    """
    import numpy as np

    head, follow, after_cover = weights()
    count = len(kinds())
    covers = np.array([kind.cover if kind.cover is not None else -1 for kind in kinds()])
    best = np.full((len(probabilities), count), -np.inf)
    begins = np.zeros((len(probabilities), count), dtype=bool)
    came = np.zeros((len(probabilities), count), dtype=int)
    for place, row in enumerate(probabilities):
        start = np.log(head @ row + FLOOR * 0.2)
        if place == 0:
            best[0], begins[0] = start, True
            continue
        new = -_softplus(-odds[place])
        same = -_softplus(odds[place])
        before = probabilities[place - 1]
        covered = np.where(covers >= 0, before[covers], 0.0) * (begins[place - 1])
        going = np.log(((1 - covered)[:, None] * follow + covered[:, None] * after_cover) @ row + FLOOR)
        order = np.argsort(-best[place - 1], kind="stable")
        other = best[place - 1][order[0]] * np.ones(count)
        other[order[0]] = max(best[place - 1][order[1]], best[place - 1][order[0]] + again()[order[0]])
        came[place] = order[0]
        if best[place - 1][order[1]] > best[place - 1][order[0]] + again()[order[0]]:
            came[place, order[0]] = order[1]
        fresh = other + new + start
        goes_on = best[place - 1] + same + going
        begins[place] = fresh > goes_on
        best[place] = np.maximum(fresh, goes_on)
    ends: list[tuple[int, int]] = []
    end = len(probabilities)
    kind = int(best[-1].argmax()) if end else 0
    while end > 0:
        start_at = end - 1
        while not begins[start_at, kind]:
            start_at -= 1
        ends.append((start_at, end))
        end = start_at
        kind = int(came[start_at, kind])
    return ends[::-1]


def _softplus(value: float) -> float:
    import math

    return math.log1p(math.exp(-abs(value))) + max(value, 0.0)


def judge(probabilities: Sequence[Floats], start: int, end: int, prior: dict[str, float] | None = None) -> Segment:
    """The kind of the document on these pages: its first page counts once, the others together once more.

    ``prior`` adds log-odds to types (a hint of the file's name).
    """
    import numpy as np

    head, follow, after_cover = weights()
    first = probabilities[start]
    scores = np.log(head @ first + FLOOR * 0.2)
    if end - start > 1:
        rest = []
        for place in range(start + 1, end):
            table = after_cover if place == start + 1 else follow
            rest.append(np.log(table @ probabilities[place] + FLOOR))
        scores = scores + np.mean(rest, axis=0)
    for row, kind in enumerate(kinds()):
        scores[row] += (prior or {}).get(kind.type, 0.0)
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    types: dict[str, float] = {}
    for kind, share in zip(kinds(), shares, strict=True):
        types[kind.type] = types.get(kind.type, 0.0) + float(share)
    types.setdefault(UNKNOWN, 0.0)
    return Segment(start, end, kinds()[int(scores.argmax())].name, types)
