"""The small language in which phrases and training wordings are written.

``(a|b)`` is a choice, ``[a]``, ``[a|b]`` and ``(a)?`` may be missing, ``{name}`` is a slot, ``…`` up to twelve characters.
Round brackets without ``|`` are meant as they stand, as in 毕(结)业日期.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache

import msgspec

from yushen.text.fold import fold_for_match

GAP = 12
"""Longest run that ``…`` stands for in a phrase."""


class Choice(msgspec.Struct, frozen=True):
    """One of several; with ``optional`` also none."""

    ways: tuple[tuple[Part, ...], ...]
    optional: bool = False


class Slot(msgspec.Struct, frozen=True):
    """A value to be filled in."""

    name: str


Part = str | Choice | Slot


@lru_cache(maxsize=20000)
def parse(written: str) -> tuple[Part, ...]:
    """The parts of a wording. Raises ValueError where brackets do not match."""
    parts, end = _sequence(written, 0, "")
    if end != len(written):
        raise ValueError(f"unmatched bracket at {end} in {written!r}")
    return parts


def _sequence(written: str, start: int, stop: str) -> tuple[tuple[Part, ...], int]:
    parts: list[Part] = []
    place = start
    while place < len(written):
        character = written[place]
        if stop and character in (stop, "|"):
            break
        if character in "([":
            group, after, ways = _group(written, place)
            if written[after : after + 1] == "?":
                parts.append(Choice(tuple(ways), optional=True))
                after += 1
            elif group is None:
                inner = ways[0]
                parts.extend(("(", *inner, ")"))
            else:
                parts.append(group)
            place = after
        elif character == "{":
            close = written.index("}", place)
            parts.append(Slot(written[place + 1 : close]))
            place = close + 1
        else:
            parts.append(character)
            place += 1
    return tuple(parts), place


def _group(written: str, start: int) -> tuple[Choice | None, int, list[tuple[Part, ...]]]:
    stop = ")" if written[start] == "(" else "]"
    ways: list[tuple[Part, ...]] = []
    place = start + 1
    while True:
        way, place = _sequence(written, place, stop)
        ways.append(way)
        if place >= len(written):
            raise ValueError(f"bracket at {start} is never closed in {written!r}")
        place += 1
        if written[place - 1] == stop:
            break
    if stop == "]":
        return Choice(tuple(ways), optional=True), place, ways
    if len(ways) == 1:
        return None, place, ways
    return Choice(tuple(ways)), place, ways


def pattern_of(written: str) -> str:
    """The regular expression of a phrase, for text folded by ``fold_for_match``."""
    return "".join(_pattern(part) for part in parse(written))


def _pattern(part: Part) -> str:
    if isinstance(part, Choice):
        ways = "|".join("".join(_pattern(inner) for inner in way) for way in part.ways)
        return f"(?:{ways})" + ("?" if part.optional else "")
    if isinstance(part, Slot):
        return f".{{1,{GAP}}}?"
    if part == "…":
        return f".{{0,{GAP}}}?"
    return "".join(re.escape(character) for character in fold_for_match(part))


def say(written: str, rng: random.Random, fill: Callable[[str], str] | None = None) -> str:
    """One of the things a wording can say. ``fill`` gives the value of a slot."""
    return "".join(_say(part, rng, fill) for part in parse(written))


def _say(part: Part, rng: random.Random, fill: Callable[[str], str] | None) -> str:
    if isinstance(part, Choice):
        if part.optional and rng.random() < 0.5:
            return ""
        return "".join(_say(inner, rng, fill) for inner in rng.choice(part.ways))
    if isinstance(part, Slot):
        return fill(part.name) if fill else ""
    return part


def all_ways(written: str, most: int) -> list[str] | None:
    """Everything a wording can say, folded; None where that is more than ``most``, or holds a gap or a slot."""
    ways = [""]
    for part in parse(written):
        ends = _ends(part, most)
        if ends is None or len(ways) * len(ends) > most:
            return None
        ways = [way + end for way in ways for end in ends]
    return [fold_for_match(way) for way in ways]


def _ends(part: Part, most: int) -> list[str] | None:
    if isinstance(part, Slot) or part == "…":
        return None
    if isinstance(part, str):
        return [part]
    ends = [""] if part.optional else []
    for way in part.ways:
        heads = [""]
        for inner in way:
            tails = _ends(inner, most)
            if tails is None or len(heads) * len(tails) > most:
                return None
            heads = [head + tail for head in heads for tail in tails]
        ends.extend(heads)
    return ends
