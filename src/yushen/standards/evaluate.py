"""A pack applied to facts: every clause with its verdict and why, and the conclusion (contract, section 3)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import msgspec

from yushen.model import Clause, ClauseOutcome, ClauseRole, Conclusion, ConclusionOutcome, Need, Remedy
from yushen.standards import truth
from yushen.standards.case import Case
from yushen.standards.facts import Facts, read_facts
from yushen.standards.pack import ClauseRule, NotIncluded, Pack
from yushen.standards.reason import Reason, closeness, filed, held, nearness, unmet
from yushen.standards.remedies import remedies
from yushen.standards.words import CONFIDENCE, NOT_VERBATIM


class FactsError(Exception):
    """Facts that cannot be read; the message names every place."""


class Verdict(msgspec.Struct, frozen=True):
    """What a pack says of facts on a day."""

    clauses: tuple[Clause, ...]
    conclusion: Conclusion


class Decision(msgspec.Struct, frozen=True):
    """What a pack says of facts on a day, without words: outcome and needs of every clause that applies, and the conclusion."""

    clauses: dict[str, tuple[ClauseOutcome, tuple[Need, ...]]]
    conclusion: ConclusionOutcome
    roles: dict[str, ClauseRole]


class Judged(msgspec.Struct, frozen=True):
    """A clause that applies, with its truth and the role it plays in this application."""

    rule: ClauseRule
    truth: int
    role: ClauseRole


def evaluate(pack: Pack, facts: Mapping[str, Any] | Facts, as_of: str | datetime.date) -> Verdict:
    """The verdict on facts in plain data or as records. Raises FactsError where plain data cannot be read."""
    case = case_of(pack, facts, as_of, explained=True)
    judged = judge(case)
    by_id = {one.rule.id: one for one in judged}
    clauses = tuple(shown(case, one, by_id) for one in judged)
    return Verdict(clauses, conclude(case, judged))


def decide(pack: Pack, facts: Mapping[str, Any] | Facts, as_of: str | datetime.date) -> Decision:
    """The outcomes of ``evaluate`` alone, for many dossiers or many days. Raises FactsError as it does."""
    case = case_of(pack, facts, as_of)
    judged = judge(case)
    clauses = {one.rule.id: (truth.outcome(one.truth), _needs(one)) for one in judged}
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
    levels = {rule.level for rule in case.pack.clauses if rule.pathway == _pathway(case)} - {None}
    level = _stated(case, "level")
    if levels and level is not None and level not in levels:
        found.append("本标准没有所申报级别的条件，须人工确认。")
    single = case.facts.single("application")
    deciding = [single.values.get(key) for key in ("level", "pathway")] if single is not None else []
    if any(value is not None and value.trust != truth.YES for value in deciding):
        found.append("申报级别或方式存疑，适用的条款须人工确认。")
    if case.as_of < case.pack.effective:
        found.append(f"评审日期早于本标准施行之日{case.pack.effective.isoformat()}，是否适用须人工确认。")
    if unknown := [one.what for one in not_included(case)]:
        found.append(f"本标准包未收入：{'；'.join(unknown)}。须按原文核对后方能作出结论。")
    if weak := [one.rule.id for one in judged if one.role == "required" and one.rule.confidence in _UNSURE]:
        found.append(f"{'、'.join(weak)} 所据不是原文或权威发布，须核对原文。")
    return tuple(found)


_UNSURE = frozenset({"secondary", "unseen"})


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
    by_level = any(rule.level is not None and rule.pathway == _pathway(case) for rule in case.pack.clauses)
    return by_level and _stated(case, "level") is None


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


def conclude(case: Case, judged: list[Judged]) -> Conclusion:
    """The conclusion with its reasons, and what would make an incomplete dossier ready."""
    outcome, grounds = _weigh(case, judged)
    by_id = {one.rule.id: one for one in judged}
    lines = tuple(_line(case, one, by_id) for one in grounds)
    if outcome == "incomplete":
        if _unplaced(case):
            return Conclusion("incomplete", ("没有说明申报级别，无法逐条核对。",))
        lines += _still_open(judged)
        options = remedies(case, grounds)
        return Conclusion(
            "incomplete", lines, tuple(tuple(Remedy(clause, what) for clause, what in option) for option in options)
        )
    if outcome == "review":
        return Conclusion("review", (*_reservations(case, judged), *lines))
    if outcome == "ready":
        return Conclusion("ready", ("必备条件均有材料证明；属于评议的条款由评审委员会评议。",))
    return Conclusion("ineligible", lines)


def _line(case: Case, one: Judged, by_id: dict[str, Judged]) -> str:
    reason = case.reason(one.rule.condition, None)
    found = _of_choice(case, one, reason, by_id) if one.rule.children else _few(unmet(reason)) or reason.found
    doubt = f"（{_known_by(case, one.rule)}）" if one.rule.confidence in _UNSURE else ""
    return f"{one.rule.id} {one.rule.asks}：{(found or one.rule.asks).rstrip('。')}{doubt}"


def _known_by(case: Case, rule: ClauseRule) -> str:
    """Where the pack has a passage from whose text it has not."""
    titles = [source.title for source in case.pack.sources if source.id in rule.according_to]
    seen = f"，{CONFIDENCE[rule.confidence]}" if rule.confidence in _UNSURE else ""
    return f"本条据{'、'.join(titles)}归纳{seen}，须核对原文"


def _still_open(judged: list[Judged]) -> tuple[str, ...]:
    """What the papers that are wanting do not settle: required clauses that a person must look at besides."""
    open_ = [
        one.rule.id
        for one in judged
        if one.role == "required" and truth.complete(one.truth) and not truth.ready(one.truth)
    ]
    return (f"另有 {'、'.join(open_)} 须人工核对确认，补齐材料不能代替。",) if open_ else ()


def _few(texts: list[str], most: int = 4) -> str:
    return "；".join(texts[:most]) + (f"等{len(texts)}项" if len(texts) > most else "")


def shown(case: Case, one: Judged, by_id: dict[str, Judged]) -> Clause:
    """The clause with its verdict and why."""
    reason = case.reason(one.rule.condition, None)
    outcome = truth.outcome(one.truth)
    return Clause(
        id=one.rule.id,
        level=one.rule.level,
        text=one.rule.text if one.rule.verbatim else f"{NOT_VERBATIM}{one.rule.text}",
        role=one.role,
        outcome=outcome,
        needs=_needs(one),
        why=_why(case, one, reason, by_id) + ("" if one.rule.verbatim else f"{_known_by(case, one.rule)}。"),
        evidence=_evidence(reason),
        explanation=reason.tree(),
    )


def _needs(one: Judged) -> tuple[Need, ...]:
    """What the clause waits for. Where a person's confirmation of what is filed would be enough, no paper is wanting for a
    single clause; a choice among clauses names both ways, since another alternative could be supplied instead."""
    if truth.outcome(one.truth) != "undetermined":
        return ()
    needs = truth.needs(one.truth)
    if not one.rule.children and truth.complete(one.truth):
        return tuple(need for need in needs if need != "evidence")
    return needs


_MOST_EVIDENCE = 40


def _evidence(reason: Reason) -> tuple[Any, ...]:
    return reason.all_evidence()[:_MOST_EVIDENCE]


_GROUNDS = 8
"""Grounds of a clause that holds which its paragraph names; the tree has all."""


def _why(case: Case, one: Judged, reason: Reason, by_id: dict[str, Judged]) -> str:
    """A short paragraph: what the clause asks, what the dossier shows, what follows."""
    rule = one.rule
    if rule.children:
        shown = f"{_of_choice(case, one, reason, by_id)}。"
    elif one.truth == truth.YES:
        found = held(reason)
        shown = f"材料显示：{_few(found, _GROUNDS)}。" if found else "材料已证明。"
    else:
        lacking = _few(unmet(reason)) or reason.found
        shown = f"材料显示：{lacking.rstrip('。')}。"
    return f"本条要求：{rule.asks}。{shown}{_consequence(one)}"


def _of_choice(case: Case, one: Judged, reason: Reason, by_id: dict[str, Judged]) -> str:
    """What is shown of a clause with alternatives: how these stand, and what else the clause asks that is not proved."""
    alternatives = [by_id[child] for child in one.rule.children if child in by_id]
    others = [part for part in _beside(reason, one.rule.children) if part.truth != truth.YES]
    others = [part for part in others if part.truth == truth.NO] or others
    told = [_alternatives(case, alternatives)]
    if others:
        told.append(f"此外，{'；'.join(dict.fromkeys(_other(part) for part in others))}")
    return "。".join(told)


def _beside(reason: Reason, children: tuple[str, ...]) -> list[Reason]:
    """The parts of a clause's condition that are not its choice among alternatives."""
    if reason.alternatives:
        return []
    return [part for part in reason.parts if not any(inner.clause in children for inner in part.parts)]


def _other(part: Reason) -> str:
    if part.clause is None:
        return "；".join(unmet(part))
    return f"{part.clause}（{part.asks}）{_STATES[truth.outcome(part.truth)] or _waits(truth.needs(part.truth))}"


_STATES = {"satisfied": "已证明", "not_satisfied": "不符合", "undetermined": ""}
_SUPPLIED = 2
"""Alternatives of which it is told that what was filed does not count."""


def _alternatives(case: Case, judged: list[Judged]) -> str:
    """Of alternatives, which hold and by what; else which comes closest and what it lacks. Where nothing filed may count
    none is closer than another."""
    reasons = {one.rule.id: case.reason(one.rule.condition, None) for one in judged}
    proved = [one.rule for one in judged if one.truth == truth.YES]
    if proved:
        return f"其中{'；'.join(f'{rule.id}已证明（{_few(held(reasons[rule.id]), _GROUNDS)}）' for rule in proved)}"
    possible = [one for one in judged if one.truth != truth.NO]
    if not possible:
        return "所列各项均不具备：" + _few([f"{one.rule.id} {unmet(reasons[one.rule.id])[0]}" for one in judged])
    near = [one for one in possible if nearness(reasons[one.rule.id]) or truth.complete(one.truth)]
    if near:
        best = max(near, key=lambda one: closeness(reasons[one.rule.id]))
        needs = "、".join(_WANTING[need] for need in _needs(best))
        lacking = _few(unmet(reasons[best.rule.id]))
        return f"所列各项尚无一项确定；最接近的是{best.rule.id}（{best.rule.asks}），{needs}：{lacking}"
    failing = sorted(
        (one for one in judged if filed(reasons[one.rule.id])), key=lambda one: closeness(reasons[one.rule.id])
    )
    if not failing:
        return "所列各项均未见材料"
    least = closeness(reasons[failing[-1].rule.id])
    failing = [one for one in failing if closeness(reasons[one.rule.id]) == least][:_SUPPLIED]
    told = [f"{one.rule.id} {_few(unmet(reasons[one.rule.id]))}" for one in failing]
    rest = "；其余各项也未见符合的材料" if len(judged) > len(told) else ""
    return f"所列各项均未见符合的材料：{'；'.join(told)}{rest}"


_WANTING = {"evidence": "缺材料", "confirmation": "待人工确认", "judgement": "待评议"}
_WAITS = {"evidence": "须补充材料", "confirmation": "须人工核对确认", "judgement": "由评审委员会评议"}


def _waits(needs: tuple[Need, ...]) -> str:
    return "，并".join(_WAITS[need] for need in needs)


def _consequence(one: Judged) -> str:
    outcome = truth.outcome(one.truth)
    if outcome == "satisfied":
        return "本条已证明。"
    if outcome == "not_satisfied":
        return "本条不符合。"
    needs = _needs(one)
    if "evidence" in needs and truth.complete(one.truth):
        # One way or the other: what is filed, once confirmed, or another of the alternatives.
        return f"本条未定：{_waits(needs[1:])}；也可另补其他一项的材料。"
    return f"本条未定：{_waits(needs)}。"
