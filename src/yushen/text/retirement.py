"""Statutory retirement by birth, sex and post: decision of the NPC Standing Committee of 2024-09-13, from 2025-01-01.

The date reached never proves that a person is retired (later by up to three years is possible), nor does a date ahead
disprove it (earlier by up to three): only a retirement document decides.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from yushen.text.dates import add_months

Post = Literal["man", "woman_55", "woman_50"]
FLEXIBLE_MONTHS = 36
"""Retirement may come earlier (not below the old age) or later by up to this."""


class Retirement(msgspec.Struct, frozen=True):
    """``age_months`` is the statutory age in months, ``delay`` how many of them the decision of 2024 added."""

    reached: date
    age_months: int
    delay: int
    earliest: date
    latest: date


class _Rule(msgspec.Struct, frozen=True):
    old_age: int
    base_year: int
    months_per_step: int
    most: int


_RULES: dict[Post, _Rule] = {
    "man": _Rule(60, 1965, 4, 36),
    "woman_55": _Rule(55, 1970, 4, 36),
    "woman_50": _Rule(50, 1975, 2, 60),
}


def retirement(born: date, post: Post) -> Retirement:
    """When a person reaches the statutory age. ``woman_55``: 管理/技术岗位, ``woman_50``: 工人岗位; 特殊工种 is not here."""
    rule = _RULES[post]
    months = (born.year - rule.base_year) * 12 + born.month - 1
    delay = 0 if months < 0 else min(months // rule.months_per_step + 1, rule.most)
    age = rule.old_age * 12 + delay
    return Retirement(
        reached=add_months(born, age),
        age_months=age,
        delay=delay,
        earliest=add_months(born, max(age - FLEXIBLE_MONTHS, rule.old_age * 12)),
        latest=add_months(born, age + FLEXIBLE_MONTHS),
    )


def posts_of(sex: str | None) -> tuple[Post, ...]:
    """The rules that may hold: a woman's post is rarely in the dossier, so both."""
    if sex == "男":
        return ("man",)
    return ("woman_50", "woman_55") if sex == "女" else ("woman_50", "woman_55", "man")
