"""Values for the slots of training wordings: fictitious people, bodies, dates, numbers and technical sentences. Training only."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from yushen.classifiers.wording import say

FOLDER = Path(__file__).parent / "training"
_CN = "〇一二三四五六七八九"


@lru_cache(maxsize=1)
def lexicon() -> dict[str, tuple[str, ...]]:
    """The lists of ``training/lexicon.txt``: a name in ``==`` lines, below it one wording a line."""
    lists: dict[str, list[str]] = {}
    name = ""
    for line in (FOLDER / "lexicon.txt").read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if text.startswith("=="):
            name = text.strip("= ")
            lists.setdefault(name, [])
        elif text and not text.startswith("#!"):
            lists[name].append(text)
    return {key: tuple(values) for key, values in lists.items()}


class Filler:
    """Fills slots for one document: a person named twice is the same person, other values are new each time."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._kept: dict[str, str] = {}
        year = rng.randint(1992, 2025)
        self._year = year

    def __call__(self, name: str) -> str:
        """The value of a slot. ``name+`` is a new one each time; raises KeyError for a slot that does not exist."""
        fresh = name.endswith("+")
        key = name.rstrip("+")
        if not fresh and key in self._kept:
            return self._kept[key]
        maker = _MAKERS.get(key)
        value = maker(self._rng, self._year) if maker else say(self._rng.choice(lexicon()[key]), self._rng, self)
        if key in _SAME:
            self._kept[key] = value
        return value


_SAME = frozenset({"person", "id", "company", "school", "journal", "subject"})


def _person(rng: random.Random, year: int) -> str:
    del year
    surname = rng.choice(lexicon()["surname"])
    given = "".join(rng.choice(lexicon()["given"]) for _ in range(rng.choice((1, 2, 2))))
    blank = rng.choice(("", "", "", " ", "　")) if len(given) == 1 else ""
    return surname + blank + given


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def _date(rng: random.Random, year: int) -> str:
    y, m, d = year + rng.choice((0, 0, 0, -1, 1)), rng.randint(1, 12), rng.randint(1, 28)
    style = rng.randrange(8)
    if style == 0:
        return f"{y}-{m:02}-{d:02}"
    if style == 1:
        return f"{y}.{m}.{d}"
    if style == 2:
        return f"{y}年{m}月"
    if style == 3:
        return f"{_figures(y)}年{_small(m)}月{_small(d)}日"
    if style == 4:
        return f"{y} 年 {m} 月 {d} 日"
    return f"{y}年{m}月{d}日"


def _figures(number: int) -> str:
    return "".join(_CN[int(digit)] for digit in str(number))


def _small(number: int) -> str:
    ten, one = divmod(number, 10)
    return ("" if not ten else ("十" if ten == 1 else _CN[ten] + "十")) + (_CN[one] if one else "")


def _patent(rng: random.Random, year: int) -> str:
    number = f"{year}{rng.choice('123')}{_digits(rng, 7)}.{rng.choice('0123456789X')}"
    spaced = f"{number[:4]} {number[4]} {number[5:]}"
    return rng.choice((f"ZL {spaced}", f"ZL{number}", spaced, number))


_MAKERS: dict[str, Callable[[random.Random, int], str]] = {
    "person": _person,
    "id": lambda rng, year: (
        f"14{_digits(rng, 4)}19{rng.randint(60, 99)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}{_digits(rng, 3)}{rng.choice('0123456789X')}"
    ),
    "date": _date,
    "year": lambda rng, year: str(year + rng.choice((0, 0, -1, 1))),
    "cyear": lambda rng, year: _figures(year),
    "cdate": lambda rng, year: f"{_figures(year)}年{_small(rng.randint(1, 12))}月{_small(rng.randint(1, 28))}日",
    "month": lambda rng, year: f"{year}年{rng.randint(1, 12)}月",
    "ym": lambda rng, year: f"{year}{rng.randint(1, 12):02}",
    "n": lambda rng, year: str(rng.randint(1, 12)),
    "nn": lambda rng, year: str(rng.randint(10, 300)),
    "d4": lambda rng, year: _digits(rng, 4),
    "d6": lambda rng, year: _digits(rng, 6),
    "d8": lambda rng, year: _digits(rng, 8),
    "d10": lambda rng, year: _digits(rng, 10),
    "d16": lambda rng, year: _digits(rng, 16),
    "d18": lambda rng, year: _digits(rng, 18),
    "skillno": lambda rng, year: rng.choice("SY") + _digits(rng, 21),
    "uscc": lambda rng, year: "91" + _digits(rng, 6) + "MA0" + _digits(rng, 6) + rng.choice("XKL1"),
    "patent": _patent,
    "phone": lambda rng, year: "0351-" + _digits(rng, 7),
    "amount": lambda rng, year: f"{rng.randint(1, 9999)}.{_digits(rng, 2)}",
    "cn": lambda rng, year: _CN[rng.randint(1, 9)],
    "issn": lambda rng, year: f"{_digits(rng, 4)}-{_digits(rng, 4)}",
}
