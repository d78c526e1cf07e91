"""Fields found against fields printed: precision, recall and F1 at four levels, and how far stated confidences hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from rapidfuzz.distance import Levenshtein

from yushen.model import Field

SURE = 0.8
"""Below it a value decides nothing (``evidence.values.CERTAIN``)."""
_FOLDED = str.maketrans("（）：，；〔〕［］", "():,;[][]", " \u3000")
NEAR = 0.9
"""Share of characters in common from which a text is nearly right."""


class Tally(msgspec.Struct):
    """Counts over fields. ``asked`` printed ones, ``given`` found ones; F1 of a level is over these two."""

    documents: int = 0
    types_right: int = 0
    asked: int = 0
    given: int = 0
    strict: int = 0
    soft: int = 0
    near: int = 0
    items_asked: int = 0
    items_given: int = 0
    items_right: int = 0
    whole: int = 0
    """Documents all of whose fields are right (soft), none beyond."""
    wrong_and_sure: int = 0
    bins: dict[int, tuple[int, int, float]] = msgspec.field(default_factory=dict)
    """Tenth of confidence → fields, right ones, sum of confidences."""

    def add(self, other: Tally) -> None:
        for name in self.__struct_fields__:
            if name != "bins":
                setattr(self, name, getattr(self, name) + getattr(other, name))
        for tenth, (count, right, total) in other.bins.items():
            mine = self.bins.get(tenth, (0, 0, 0.0))
            self.bins[tenth] = (mine[0] + count, mine[1] + right, mine[2] + total)

    def f1(self, level: str = "soft") -> float:
        """Harmonic mean of precision and recall at ``strict``, ``soft``, ``near`` or ``items``."""
        if level == "items":
            right, asked, given = self.items_right, self.items_asked, self.items_given
        else:
            right, asked, given = getattr(self, level), self.asked, self.given
        return 2 * right / (asked + given) if asked + given else 1.0

    @property
    def precision(self) -> float:
        return self.soft / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        return self.soft / self.asked if self.asked else 1.0

    @property
    def calibration_error(self) -> float:
        """Expected calibration error over ten equal bins."""
        count = sum(one[0] for one in self.bins.values())
        return sum(abs(right - total) for _, right, total in self.bins.values()) / count if count else 0.0


def folded(value: Any) -> Any:
    """Soft comparison: brackets and marks of either width are one, blanks are none, a number is its text."""
    if isinstance(value, str):
        return value.translate(_FOLDED).casefold()
    if isinstance(value, list | tuple):
        return [folded(one) for one in value]
    if isinstance(value, Mapping):
        return {key: folded(one) for key, one in value.items() if one is not None}
    return value


def score(fields: Iterable[Field], truth: Mapping[str, Any], free: Iterable[str] = ()) -> Tally:
    """The tally of one document. Fields in ``free`` are neither asked for nor held against it."""
    found = {field.name: field for field in fields if field.name not in set(free)}
    wanted = {name: value for name, value in truth.items() if name not in set(free) and value is not None}
    tally = Tally(documents=1, asked=len(wanted), given=len(found))
    for name, value in wanted.items():
        items = value if isinstance(value, list) else [value]
        tally.items_asked += len(items)
        if name in found:
            _compare(tally, found[name].value, value)
    for name, field in found.items():
        tally.items_given += len(field.value) if isinstance(field.value, list | tuple) else 1
        right = name in wanted and folded(field.value) == folded(wanted[name])
        tally.wrong_and_sure += not right and field.confidence >= SURE
        tenth = min(9, int(field.confidence * 10))
        count, good, total = tally.bins.get(tenth, (0, 0, 0.0))
        tally.bins[tenth] = (count + 1, good + right, total + field.confidence)
    tally.whole = int(tally.soft == tally.asked == tally.given)
    return tally


def differences(fields: Iterable[Field], truth: Mapping[str, Any], free: Iterable[str] = ()) -> list[str]:
    """A line for each field that is missed, wrong or beyond what is printed."""
    found = {field.name: field for field in fields if field.name not in set(free)}
    lines = []
    for name, value in truth.items():
        if name in found and folded(found[name].value) != folded(value):
            lines.append(f"    {name}: {value!r} read as {found[name].value!r} at {found[name].confidence}")
        elif name not in found and name not in set(free):
            lines.append(f"    {name}: {value!r} missed")
    return lines + [
        f"    + {name} = {one.value!r} at {one.confidence}" for name, one in found.items() if name not in truth
    ]


def _compare(tally: Tally, value: Any, truth: Any) -> None:
    tally.strict += value == truth or (isinstance(value, tuple) and list(value) == truth)
    tally.soft += folded(value) == folded(truth)
    tally.near += folded(value) == folded(truth) or (
        Levenshtein.normalized_similarity(str(folded(value)), str(folded(truth))) >= NEAR
    )
    left = [folded(one) for one in (value if isinstance(value, list | tuple) else [value])]
    for one in truth if isinstance(truth, list) else [truth]:
        if folded(one) in left:
            left.remove(folded(one))
            tally.items_right += 1
