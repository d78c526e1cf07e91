"""A clause's verdict in words: what it asks, what the dossier shows, why the verdict follows."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from yushen.model import Clause, ClauseRole, Need
from yushen.standards import truth
from yushen.standards.case import Case
from yushen.standards.pack import ClauseRule
from yushen.standards.reason import Reason, closeness, filed, held, nearness, unmet
from yushen.standards.words import CONFIDENCE, NOT_VERBATIM


class Judged(msgspec.Struct, frozen=True):
    """A clause that applies, with its truth and the role it plays in this application."""

    rule: ClauseRule
    truth: int
    role: ClauseRole


def line(case: Case, one: Judged, by_id: dict[str, Judged]) -> str:
    """The clause as a reason of the conclusion."""
    reason = case.reason(one.rule.condition, None)
    found = _of_choice(case, one, reason, by_id) if one.rule.children else _few(unmet(reason)) or reason.found
    doubt = f"（{_known_by(case, one.rule)}）" if one.rule.confidence in UNSURE else ""
    return f"{one.rule.id} {one.rule.asks}：{(found or one.rule.asks).rstrip('。')}{doubt}"


def _known_by(case: Case, rule: ClauseRule) -> str:
    """Where the pack has a passage from whose text it has not."""
    titles = [source.title for source in case.pack.sources if source.id in rule.according_to]
    seen = f"，{CONFIDENCE[rule.confidence]}" if rule.confidence in UNSURE else ""
    return f"本条据{'、'.join(titles)}归纳{seen}，须核对原文"


def _few(texts: list[str], most: int = 4) -> str:
    return "；".join(texts[:most]) + (f"等{len(texts)}项" if len(texts) > most else "")


UNSURE = frozenset({"secondary", "unseen"})


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
        needs=needs_of(one),
        why=_why(case, one, reason, by_id) + ("" if one.rule.verbatim else f"{_known_by(case, one.rule)}。"),
        evidence=_evidence(reason),
        explanation=reason.tree(),
    )


def needs_of(one: Judged) -> tuple[Need, ...]:
    """What the clause waits for. Where a person's confirmation of what is filed would be enough, no paper is wanting for a
    single clause; a choice among clauses names both ways, since another alternative could be supplied instead."""
    return _needs(one.truth, bool(one.rule.children))


@cache
def _needs(value: int, choice: bool) -> tuple[Need, ...]:
    if truth.outcome(value) != "undetermined":
        return ()
    needs = truth.needs(value)
    if not choice and truth.complete(value):
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
    follows = _consequence(one.truth, bool(rule.children), one.role == "alternative")
    return f"本条要求：{rule.asks}。{shown}{follows}"


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
        needs = "、".join(_WANTING[need] for need in needs_of(best))
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


@cache
def _consequence(value: int, choice: bool, alternative: bool) -> str:
    outcome = truth.outcome(value)
    if outcome == "satisfied":
        return "本条已证明。"
    if outcome == "not_satisfied":
        return "本条不符合。"
    needs = _needs(value, choice)
    if "evidence" in needs and truth.complete(value):
        # One way or the other: what is filed, once confirmed, or another of the alternatives.
        return f"本条未定：{_waits(needs[1:])}；也可另补其他一项的材料。"
    # Of an alternative no paper is wanting where another is relied on.
    relied_on = "以本项申报的，" if alternative and "evidence" in needs else ""
    return f"本条未定：{relied_on}{_waits(needs)}。"
