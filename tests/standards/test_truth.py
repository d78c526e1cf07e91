"""Truths held against what they mean: which sets of things, once there, would be enough."""

from __future__ import annotations

from itertools import combinations

import pytest

from yushen.standards import truth

THINGS = (1, 2, 4, 8)
SETS = range(16)
NAMED = {"evidence": 1, "confirmation": 2, "judgement": 4}


def wanting(*ways: int) -> int:
    """The truth for which one of the ways (sets of things) is enough."""
    return sum(1 << s for s in SETS if any(way & ~s == 0 for way in ways))


EVERY = sorted({wanting(*ways) for number in range(4) for ways in combinations(SETS, number)})
"""The truths that have up to three ways; most of the 168."""


def test_each_need_holds_in_the_sets_that_contain_it():
    named = (truth.EVIDENCE, truth.CONFIRMATION, truth.JUDGEMENT, truth.CHOICE)
    assert named == tuple(wanting(thing) for thing in THINGS) == tuple(truth._needing(thing) for thing in THINGS)
    assert (wanting(0), wanting()) == (truth.YES, truth.NO)


@pytest.mark.parametrize(
    ("ways", "needs"),
    [
        ((1,), ("evidence",)),
        ((2,), ("confirmation",)),
        ((4,), ("judgement",)),
        ((8,), ("judgement",)),
        ((1, 2), ("evidence", "confirmation")),
        ((3,), ("evidence", "confirmation")),
        ((5,), ("evidence",)),
        ((6,), ("confirmation",)),
        ((9,), ("evidence", "judgement")),
        ((10, 1), ("evidence", "confirmation", "judgement")),
        ((), ()),
        ((0,), ()),
    ],
)
def test_what_a_truth_waits_for(ways: tuple[int, ...], needs: tuple[str, ...]):
    assert truth.needs(wanting(*ways)) == needs


def test_a_truth_is_told_from_its_ways():
    for value in EVERY:
        assert truth.outcome(value) == {truth.YES: "satisfied", truth.NO: "not_satisfied"}.get(value, "undetermined")
        assert truth.ready(value) == (value >> 4 & 1 == 1)
        assert truth.complete(value) == (value >> 14 & 1 == 1)
        assert truth.negation(value) == {truth.YES: truth.NO, truth.NO: truth.YES}.get(value, value)
    assert truth.ready(truth.JUDGEMENT) and not truth.ready(truth.CHOICE)
    assert truth.complete(truth.CONFIRMATION & truth.CHOICE & truth.JUDGEMENT) and not truth.complete(truth.EVIDENCE)


def test_as_a_choice_a_judgement_is_one_that_the_choice_rests_on():
    for ways in combinations(SETS, 2):
        turned = [way & ~4 | (8 if way & 4 else 0) for way in ways]
        assert truth.as_choice(wanting(*ways)) == wanting(*turned)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_at_least_so_many_hold_where_one_choice_of_so_many_does(number: int):
    kinds = (truth.YES, truth.NO, truth.EVIDENCE, truth.CONFIRMATION, truth.CHOICE)
    for truths in [*combinations(kinds * 2, 4), *combinations(kinds, 2), ()]:
        expected = truth.NO
        for chosen in combinations(truths, number):
            together = truth.YES
            for one in chosen:
                together &= one
            expected |= together
        assert truth.at_least(number, truths) == expected
        assert truth.at_least(0, truths) == truth.YES


@pytest.mark.parametrize("names", [(), ("evidence",), ("confirmation", "evidence"), ("judgement",)])
def test_needs_are_wanted_together(names: tuple[str, ...]):
    assert truth.of_needs(names) == wanting(sum(NAMED[name] for name in names))
