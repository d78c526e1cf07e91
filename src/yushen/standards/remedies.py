"""The smallest sets of things that, if supplied, would make a dossier ready; cheapest first, at most five.

Where there are more than five the cheapest is told and beside it those that have least in common, so that the five show
as many ways as five can: with five alternatives of one clause and five of another each is named, not one ten times.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from yushen.standards import truth
from yushen.standards.case import Case
from yushen.standards.conditions import All, ClauseIs, Condition, Confirmation, Judgement
from yushen.standards.conditions import Any as AnyOf
from yushen.standards.reason import nearness
from yushen.standards.supply import asked

if TYPE_CHECKING:
    from yushen.standards.explain import Judged
    from yushen.standards.pack import ClauseRule

MOST = 5
_STEP = 4
"""What a step of ``cost`` weighs beside ``nearness``: as much as two filed records that hold."""

Thing = tuple[str, str]
"""The clause and what to supply, in words."""


def remedies(case: Case, wanting: list[Judged]) -> list[tuple[Thing, ...]]:
    """One set for each way of supplying what the wanting clauses lack; each set has one thing a clause."""
    choices = [_ways(case, one.rule) for one in wanting]
    sets: list[tuple[int, tuple[Thing, ...]]] = []
    for combination in product(*choices):
        things: dict[Thing, None] = {}
        for _, thing in combination:
            things.setdefault(thing)
        sets.append((sum(cost for cost, _ in combination), tuple(things)))
    sets.sort(key=lambda one: (len(one[1]), one[0]))
    return varied(list(dict.fromkeys(things for _, things in sets)))


def varied(sets: list[tuple[Thing, ...]]) -> list[tuple[Thing, ...]]:
    """At most ``MOST`` of the sets, in their order: the first, then each time the one of which least has been named."""
    chosen: list[int] = []
    named: set[Thing] = set()
    while len(chosen) < min(MOST, len(sets)):
        rest = (index for index in range(len(sets)) if index not in chosen)
        chosen.append(min(rest, key=lambda index: len(named.intersection(sets[index]))))
        named.update(sets[chosen[-1]])
    return [sets[index] for index in sorted(chosen)]


def _ways(case: Case, rule: ClauseRule) -> list[tuple[int, Thing]]:
    """How a clause could be supplied, cheapest first: by the clauses it names that still lack something, by one of its
    alternatives where none is proved, else by itself. What is nearly there is cheaper."""
    ways: list[tuple[int, Thing]] = []
    chosen = truth.NO
    for child in rule.children:
        chosen |= truth.as_choice(case.clause(child))
    if rule.children and not truth.complete(chosen):
        for child in rule.children:
            other = case.pack.by_id[child]
            if case.clause(child) != truth.NO and truth.ready(truth.as_choice(ceiling(case, other.condition))):
                ways += [
                    (cost * _STEP - nearness(case.reason(other.condition, None)), (child, what))
                    for what, cost in asked(case, other)
                ]
    elif not rule.children:
        ways += [(cost * _STEP, (rule.id, what)) for what, cost in asked(case, rule)]
    if not ways:
        below = [case.pack.by_id[one] for one in _named(rule) if not truth.complete(case.clause(one))]
        for other in below:
            ways += _ways(case, other)
    if not ways:
        ways = [(2 * _STEP, (rule.id, f"补充能够证明“{rule.asks}”的材料"))]
    return sorted(ways)[:MOST]


def ceiling(case: Case, condition: Condition) -> int:
    """The most that papers alone can bring a condition to: what rests on judgement or leaves the text open stays so."""
    if isinstance(condition, Judgement | Confirmation):
        return condition.truth(case, None)
    if isinstance(condition, ClauseIs):
        return ceiling(case, case.pack.by_id[condition.clause].condition)
    if isinstance(condition, All):
        result = truth.YES
        for part in condition.parts:
            result &= ceiling(case, part)
        return result
    if isinstance(condition, AnyOf):
        result = truth.NO
        for part in condition.parts:
            result |= ceiling(case, part)
        return truth.as_choice(result) if condition.choice else result
    return truth.YES


def _named(rule: ClauseRule) -> list[str]:
    parts = rule.condition.parts if isinstance(rule.condition, All) else (rule.condition,)
    return [part.clause for part in parts if isinstance(part, ClauseIs)]
