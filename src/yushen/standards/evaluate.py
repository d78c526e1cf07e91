"""A pack applied to facts: every clause with its verdict and why, and the conclusion (contract, section 3)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import msgspec

from yushen.model import Clause, ClauseOutcome, ClauseRole, Conclusion, ConclusionOutcome, Need, Remedy
from yushen.standards import truth
from yushen.standards.case import Case
from yushen.standards.explain import UNSURE, Judged, line, needs_of, shown
from yushen.standards.facts import Facts, read_facts
from yushen.standards.pack import NotIncluded, Pack
from yushen.standards.remedies import remedies


class FactsError(Exception):
    """Facts that cannot be read; the message names every place."""


class Verdict(msgspec.Struct, frozen=True):
    """What a pack says of facts on a day."""

    clauses: tuple[Clause, ...]
    conclusion: Conclusion
    supplies: tuple[tuple[Remedy, ...], ...] = ()
    """The smallest sets of papers that would settle the required clauses in want of one. Of an incomplete dossier they are the
    conclusion's remedies; an ineligible one has no remedy, but what it lacks is told all the same (contract, section 5)."""


class Decision(msgspec.Struct, frozen=True):
    """What a pack says of facts on a day, without words: outcome and needs of every clause that applies, and the conclusion."""

    clauses: dict[str, tuple[ClauseOutcome, tuple[Need, ...]]]
    conclusion: ConclusionOutcome
    roles: dict[str, ClauseRole]


def evaluate(pack: Pack, facts: Mapping[str, Any] | Facts, as_of: str | datetime.date) -> Verdict:
    """The verdict on facts in plain data or as records. Raises FactsError where plain data cannot be read."""
    case = case_of(pack, facts, as_of, explained=True)
    judged = judge(case)
    by_id = {one.rule.id: one for one in judged}
    clauses = tuple(shown(case, one, by_id) for one in judged)
    supplies = supplies_of(case, judged)
    return Verdict(clauses, conclude(case, judged, supplies), supplies)


def decide(pack: Pack, facts: Mapping[str, Any] | Facts, as_of: str | datetime.date) -> Decision:
    """The outcomes of ``evaluate`` alone, for many dossiers or many days. Raises FactsError as it does."""
    case = case_of(pack, facts, as_of)
    judged = judge(case)
    clauses = {one.rule.id: (truth.outcome(one.truth), needs_of(one)) for one in judged}
    return Decision(clauses, _weigh(case, judged)[0], {one.rule.id: one.role for one in judged})


def case_of(pack: Pack, facts: Mapping[str, Any] | Facts, as_of: str | datetime.date, explained: bool = False) -> Case:
    """The application of a pack to facts; ``explained``: with the reasons at once, where they will be asked for anyway."""
    if not isinstance(facts, Facts):
        read, problems = read_facts(facts)
        if problems:
            raise FactsError("\n".join(problem.message for problem in problems))
        facts = read
    day = as_of if isinstance(as_of, datetime.date) else datetime.date.fromisoformat(as_of)
    return Case(pack, facts, day, explained)


def judge(case: Case) -> list[Judged]:
    """The clauses that apply to this application, in the pack's order, each with its truth and role."""
    level, pathway = _stated(case, "level"), _pathway(case)
    rules = [
        rule
        for rule in case.pack.clauses
        if rule.pathway in ("both", pathway)
        and rule.level in (None, level)
        and (rule.when is None or rule.when.truth(case, None) != truth.NO)
    ]
    overridden = {one for rule in rules for one in rule.exception_to}
    overridden |= {child for one in overridden for child in case.pack.by_id[one].children}
    return [
        Judged(rule, case.clause(rule.id), "information" if rule.id in overridden else rule.role)  # type: ignore[arg-type]
        for rule in rules
    ]


def _stated(case: Case, key: str) -> Any:
    single = case.facts.single("application")
    value = single.values.get(key) if single is not None else None
    return value.value if value is not None else None


def _pathway(case: Case) -> str:
    return _stated(case, "pathway") or "skill_to_title"


def _reservations(case: Case, judged: list[Judged]) -> tuple[str, ...]:
    """What forbids ``ready`` though every clause that applies holds: which clauses apply is itself in doubt, or the pack
    does not know all that the standard asks, or not from its text."""
    found = []
    level = _stated(case, "level")
    if level is not None and not _level_of(case.pack, _pathway(case), level):
        found.append("本标准没有所申报级别的条件，须人工确认。")
    single = case.facts.single("application")
    deciding = [single.values.get(key) for key in ("level", "pathway")] if single is not None else []
    if any(value is not None and value.trust != truth.YES for value in deciding):
        found.append("申报级别或方式存疑，适用的条款须人工确认。")
    if case.as_of < case.pack.effective:
        found.append(f"评审日期早于本标准施行之日{case.pack.effective.isoformat()}，是否适用须人工确认。")
    if unknown := [one.what for one in not_included(case)]:
        found.append(f"本标准包未收入：{'；'.join(unknown)}。须按原文核对后方能作出结论。")
    if weak := [one.rule.id for one in judged if one.role == "required" and one.rule.confidence in UNSURE]:
        found.append(f"{'、'.join(weak)} 所据不是原文或权威发布，须核对原文。")
    return tuple(found)


def _level_of(pack: Pack, pathway: str, level: str) -> bool:
    """The pack has conditions for the level, or none by level at all."""
    levels = [rule.level for rule in pack.clauses if rule.level is not None and rule.pathway == pathway]
    return level in levels or not levels


def not_included(case: Case) -> list[NotIncluded]:
    """What the pack does not know and what may set a condition on this application."""
    level, pathway = _stated(case, "level"), _pathway(case)
    return [
        one
        for one in case.pack.not_included
        if one.decisive and one.pathway in ("both", pathway) and one.level in (None, level)
    ]


def _unplaced(case: Case) -> bool:
    """The standard has conditions by level, and no level is stated."""
    if _stated(case, "level") is not None:
        return False
    return any(rule.level is not None and rule.pathway == _pathway(case) for rule in case.pack.clauses)


def _weigh(case: Case, judged: list[Judged]) -> tuple[ConclusionOutcome, list[Judged]]:
    """The first that holds: ineligible, incomplete, review, ready; and the required clauses that make it so."""
    required = [one for one in judged if one.role == "required"]
    if contradicted := [one for one in required if one.truth == truth.NO]:
        return "ineligible", contradicted
    wanting = [one for one in required if not truth.complete(one.truth)]
    if wanting or _unplaced(case):
        return "incomplete", wanting
    open_ = [one for one in required if not truth.ready(one.truth)]
    return ("review" if open_ or _reservations(case, judged) else "ready"), open_


def grounds_of(case: Case, judged: list[Judged]) -> tuple[str, ...]:
    """The required clauses that make the conclusion what it is; of ``ready`` none."""
    return tuple(one.rule.id for one in _weigh(case, judged)[1])


def supplies_of(case: Case, judged: list[Judged]) -> tuple[tuple[Remedy, ...], ...]:
    """``Verdict.supplies``."""
    wanting = [
        one for one in judged if one.role == "required" and one.truth != truth.NO and not truth.complete(one.truth)
    ]
    if not wanting or _unplaced(case):
        return ()
    return tuple(tuple(Remedy(clause, what) for clause, what in option) for option in remedies(case, wanting))


def conclude(case: Case, judged: list[Judged], supplies: tuple[tuple[Remedy, ...], ...]) -> Conclusion:
    """The conclusion with its reasons, and what would make an incomplete dossier ready."""
    outcome, grounds = _weigh(case, judged)
    by_id = {one.rule.id: one for one in judged}
    lines = tuple(line(case, one, by_id) for one in grounds)
    if outcome == "incomplete":
        if _unplaced(case):
            return Conclusion("incomplete", ("没有说明申报级别，无法逐条核对。",))
        return Conclusion("incomplete", (*lines, *_still_open(judged)), supplies)
    if outcome == "review":
        return Conclusion("review", (*_reservations(case, judged), *lines))
    if outcome == "ready":
        return Conclusion("ready", ("必备条件均有材料证明；属于评议的条款由评审委员会评议。",))
    return Conclusion("ineligible", lines)


def _still_open(judged: list[Judged]) -> tuple[str, ...]:
    """What the papers that are wanting do not settle: required clauses that a person must look at besides."""
    open_ = [
        one.rule.id
        for one in judged
        if one.role == "required" and truth.complete(one.truth) and not truth.ready(one.truth)
    ]
    return (f"另有 {'、'.join(open_)} 须人工核对确认，补齐材料不能代替。",) if open_ else ()
