"""Three values, with the reasons of the third kept apart.

A truth is an ``int`` of 16 bits. There are four things that may still be wanting: evidence, confirmation, the
judgement of the committee by nature of the clause, and a judgement that a required choice rests on. Bit *s* of a
truth is set when having the set *s* of them would be enough. So satisfied is all bits, not satisfied is none, and
everything between is undetermined; ``&`` and ``|`` are Kleene's *and* and *or*, with the reasons carried along
and never mixed. (A lattice of monotone functions: 168 truths in all, hence the small tables.)
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterable
from functools import cache

from yushen.model import ClauseOutcome, Need

_EVIDENCE, _CONFIRMATION, _JUDGEMENT, _CHOICE = 1, 2, 4, 8
NO = 0
YES = 0xFFFF
_SETS = range(16)
"""The sets of the four things."""


def _needing(bit: int) -> int:
    return sum(1 << subset for subset in _SETS if subset & bit)


EVIDENCE = _needing(_EVIDENCE)
CONFIRMATION = _needing(_CONFIRMATION)
JUDGEMENT = _needing(_JUDGEMENT)
"""A judgement head: the clause is the committee's by nature; it alone never blocks ``ready``."""
CHOICE = _needing(_CHOICE)
"""A judgement that a required choice rests on (5.3 on 5.3.1): a person must look first."""

BY_NEED: dict[str, int] = {"evidence": EVIDENCE, "confirmation": CONFIRMATION, "judgement": JUDGEMENT}


@cache
def outcome(truth: int) -> ClauseOutcome:
    """The outcome in the contract's words."""
    if truth == YES:
        return "satisfied"
    return "not_satisfied" if truth == NO else "undetermined"


@cache
def needs(truth: int) -> tuple[Need, ...]:
    """What an undetermined truth waits for, in the order in which an office works.

    The judgement of a head comes after everything else and is named only when nothing else is open: the committee
    judges a complete file. A judgement that a choice rests on is always named.
    """
    found: list[Need] = []
    if _depends(truth, _EVIDENCE):
        found.append("evidence")
    if _depends(truth, _CONFIRMATION):
        found.append("confirmation")
    if _depends(truth, _CHOICE) or (_depends(truth, _JUDGEMENT) and not found):
        found.append("judgement")
    return tuple(found)


@cache
def as_choice(truth: int) -> int:
    """The truth as one of several alternatives: its judgement becomes one that the choice rests on."""
    result = 0
    for subset in _SETS:
        asked = subset & ~_JUDGEMENT | (_JUDGEMENT if subset & _CHOICE else 0)
        if truth >> asked & 1:
            result |= 1 << subset
    return result


@cache
def ready(truth: int) -> bool:
    """Nothing is open but what is judgement by nature."""
    return bool(truth >> _JUDGEMENT & 1)


@cache
def complete(truth: int) -> bool:
    """No evidence is wanting: a person's confirmation or judgement would be enough."""
    return bool(truth >> (_CONFIRMATION | _JUDGEMENT | _CHOICE) & 1)


def negation(truth: int) -> int:
    """Kleene's *not*; what is undetermined stays so, for the same reasons."""
    if truth == YES:
        return NO
    return YES if truth == NO else truth


def at_least(number: int, truths: Iterable[int]) -> int:
    """Whether at least ``number`` of the truths hold: certain ones count, doubtful ones may."""
    if number == 1:
        return functools.reduce(operator.or_, truths, NO)
    reached = [YES] + [NO] * number
    for truth in truths:
        if truth:
            for i in range(number, 0, -1):
                reached[i] |= reached[i - 1] & truth
    return reached[number]


def of_needs(names: Iterable[str]) -> int:
    """A truth that waits for all of the named needs; satisfied for none."""
    truth = YES
    for name in names:
        truth &= BY_NEED[name]
    return truth


def _depends(truth: int, bit: int) -> bool:
    return any((truth >> s & 1) != (truth >> (s | bit) & 1) for s in _SETS if not s & bit)
