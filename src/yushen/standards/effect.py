"""What another pack, or a changed number, would make of the same facts: which conclusion, and by which clause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

import msgspec

from yushen.model import Clause, ClauseOutcome, ClauseRole, Conclusion, ConclusionOutcome, Need
from yushen.standards.evaluate import case_of, conclude, grounds_of, judge, supplies_of
from yushen.standards.explain import Judged, shown
from yushen.standards.facts import Facts
from yushen.standards.pack import Pack
from yushen.standards.words import TOPICS

Cause = Literal["", "clauses", "reservations"]
"""Why a conclusion differs: it does not; by clauses; only since the other pack does not know all its standard asks."""


class ClauseState(msgspec.Struct, frozen=True):
    """A clause as one of the two packs judges it."""

    clause: str
    asks: str
    role: ClauseRole
    outcome: ClauseOutcome
    needs: tuple[Need, ...]
    why: str


class Change(msgspec.Struct, frozen=True):
    """A clause, or all clauses about one subject, before and after. An empty side: the pack asks nothing of the kind."""

    about: str
    before: tuple[ClauseState, ...]
    after: tuple[ClauseState, ...]
    decides: bool = False
    """The difference of the two conclusions lies in it."""


class Effect(msgspec.Struct, frozen=True):
    """The two conclusions on one dossier."""

    before: ConclusionOutcome
    after: ConclusionOutcome
    cause: Cause
    why: tuple[str, ...]
    """The reasons of the conclusion after."""
    changes: tuple[Change, ...]


class _View(msgspec.Struct, frozen=True):
    """One pack's view of the facts."""

    clauses: dict[str, ClauseState]
    conclusion: Conclusion
    grounds: frozenset[str]
    topics: dict[str, str]


_ASIDE = "region"
"""Another province's standard is held against the dossiers for what it asks, not for where it is in force."""
_ORDER: dict[ConclusionOutcome, int] = {"ineligible": 0, "incomplete": 1, "review": 2, "ready": 3}


def effect(base: Pack, other: Pack, facts: Mapping[str, Any] | Facts, as_of: str) -> Effect:
    """Facts under two packs. Raises FactsError where they cannot be read."""
    same = base.by_id.keys() == other.by_id.keys()
    if not same:
        kept = tuple(clause for clause in other.clauses if clause.topic != _ASIDE)
        other = msgspec.structs.replace(other, clauses=kept)
    before, after = _view(base, facts, as_of), _view(other, facts, as_of)
    deciding = _deciding(before, after)
    changes = tuple(_by_clause(before, after, deciding) if same else _by_subject(before, after, deciding))
    outcomes = before.conclusion.outcome, after.conclusion.outcome
    cause: Cause = ""
    if outcomes[0] != outcomes[1]:
        cause = "clauses" if any(change.decides for change in changes) else "reservations"
    return Effect(*outcomes, cause, after.conclusion.why, changes)


def _view(pack: Pack, facts: Mapping[str, Any] | Facts, as_of: str) -> _View:
    case = case_of(pack, facts, as_of, explained=True)
    judged = judge(case)
    by_id = {one.rule.id: one for one in judged}
    states = {one.rule.id: _state(one, shown(case, one, by_id)) for one in judged}
    return _View(
        states, conclude(case, judged, supplies_of(case, judged)), frozenset(grounds_of(case, judged)), pack.topics
    )


def _state(one: Judged, clause: Clause) -> ClauseState:
    return ClauseState(clause.id, one.rule.asks, clause.role, clause.outcome, clause.needs, clause.why)


def _deciding(before: _View, after: _View) -> tuple[frozenset[str], frozenset[str]]:
    """The clauses, on either side, that a change of the conclusion lies in: for the worse those that now stand against it,
    for the better those that no longer do."""
    change = _ORDER[after.conclusion.outcome] - _ORDER[before.conclusion.outcome]
    none: frozenset[str] = frozenset()
    return (before.grounds if change >= 0 else none, after.grounds if change <= 0 else none)


def _by_clause(before: _View, after: _View, deciding: tuple[frozenset[str], frozenset[str]]) -> Iterable[Change]:
    """Every clause whose outcome, needs or role differ."""
    grounds = deciding[0] | deciding[1]
    for identifier in dict.fromkeys((*before.clauses, *after.clauses)):
        one, other = before.clauses.get(identifier), after.clauses.get(identifier)
        if _marks(one) != _marks(other):
            yield Change(
                _subject(before.topics.get(identifier), identifier),
                () if one is None else (one,),
                () if other is None else (other,),
                identifier in grounds,
            )


def _marks(state: ClauseState | None) -> Any:
    return None if state is None else (state.outcome, state.needs, state.role)


def _by_subject(before: _View, after: _View, deciding: tuple[frozenset[str], frozenset[str]]) -> Iterable[Change]:
    """Every subject that the required clauses of the two packs judge differently as a whole."""
    sides: dict[str, tuple[list[ClauseState], list[ClauseState]]] = {}
    for side, view in enumerate((before, after)):
        for identifier, state in view.clauses.items():
            if state.role == "required":
                subject = _subject(view.topics.get(identifier), identifier)
                sides.setdefault(subject, ([], []))[side].append(state)
    for subject, (left, right) in sides.items():
        if _worst(left, before.grounds) != _worst(right, after.grounds):
            held = [one.clause in deciding[0] for one in left] + [one.clause in deciding[1] for one in right]
            yield Change(subject, tuple(left), tuple(right), any(held))


def _subject(topic: str | None, identifier: str) -> str:
    return TOPICS[topic] if topic else identifier


def _worst(states: list[ClauseState], grounds: frozenset[str]) -> int:
    """How the clauses stand together, the worse the lower; none asked is as good as all proved."""
    return min((_rank(state, state.clause in grounds) for state in states), default=_PROVED)


_PROVED = 4


def _rank(state: ClauseState, open_: bool) -> int:
    if state.outcome != "undetermined":
        return _PROVED if state.outcome == "satisfied" else 0
    if "evidence" in state.needs:
        return 1
    # What is the committee's by nature stands in no one's way, unless a choice rests on it.
    return 2 if "confirmation" in state.needs else 3 if open_ else _PROVED
