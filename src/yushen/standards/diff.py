"""What differs between two packs, in Chinese: numbers, terms and clauses, those held against each other that mean the same.

A number means what another does where both stand in clauses of one subject and level, in conditions of one kind; else where
they have one name. A clause means what another does where both are the only ones on a subject for a level, or bear one id.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from yushen.standards.describe import not_included, trees
from yushen.standards.pack import ClauseRule, Pack, Parameter
from yushen.standards.words import CONFIDENCE, ROLES, TOPICS, level_word

_ALIKE = 0.5
"""Texts that have at least this share in common (difflib) are shown as one with its changes, others one after the other."""


def diff(first: Pack, second: Pack) -> str:
    """The differences as text; what is the same is only counted."""
    lines = [f"甲 {first.id}《{first.title}》{first.number}", f"乙 {second.id}《{second.title}》{second.number}"]
    for title, found in (
        ("数值", _numbers(first, second)),
        ("术语", _terms(first, second)),
        ("条款", _clauses(first, second)),
        ("未收入（不比较）", _unknown(first, second)),
    ):
        told = list(found)
        lines += ["", title, *(f"  {line}" for line in told)] if told else []
    if len(lines) == 2:
        lines += ["", "没有差别。"]
    return "\n".join(lines)


def _numbers(first: Pack, second: Pack) -> Iterator[str]:
    pairs = _pairs_of_numbers(first, second)
    same = 0
    for left, right in pairs:
        one, other = first.parameters.get(left or ""), second.parameters.get(right or "")
        if one is not None and other is not None and _values(one) == _values(other):
            same += 1
            continue
        held = one or other
        assert held is not None
        label = f"{held.label} " if held.label else ""
        name = left if left == right or right is None else right if left is None else f"{left} / {right}"
        unit = f"（{held.unit}）" if held.unit else ""
        yield f"{label}{name}：{_values(one)} → {_values(other)}{unit}{_known(one)}{_known(other)}"
    if same:
        yield f"另有 {same} 项数值相同"


def _values(parameter: Parameter | None) -> str:
    if parameter is None:
        return "无"
    if len(parameter.values) == 1:
        return str(parameter.values[0].value)
    return "、".join(f"{stage.value}（自{stage.start.isoformat()}）" for stage in parameter.values)


def _known(parameter: Parameter | None) -> str:
    known = (
        {CONFIDENCE[s.confidence] for s in parameter.values if s.confidence in ("secondary", "unseen")}
        if parameter
        else ()
    )
    return f"［{'、'.join(sorted(known))}］" if known else ""


def _pairs_of_numbers(first: Pack, second: Pack) -> list[tuple[str | None, str | None]]:
    uses, others = _uses(first), _uses(second)
    by_use = {use: name for name, use in others.items() if use and list(others.values()).count(use) == 1}
    alone = {name for name, use in uses.items() if use and list(uses.values()).count(use) == 1}
    pairs: list[tuple[str | None, str | None]] = []
    taken: set[str] = set()
    for name in first.parameters:
        other = by_use.get(uses[name]) if name in alone else None
        if other is None and name in second.parameters and not _elsewhere(name, others, alone, uses):
            other = name
        if other in taken:
            other = None
        if other is not None:
            taken.add(other)
        pairs.append((name, other))
    return pairs + [(None, name) for name in second.parameters if name not in taken]


def _elsewhere(name: str, others: dict[str, frozenset[Any]], alone: set[str], uses: dict[str, frozenset[Any]]) -> bool:
    """The other pack's number of that name means what a further number of this pack does."""
    return any(uses[one] == others[name] for one in alone if one != name)


def _uses(pack: Pack) -> dict[str, frozenset[Any]]:
    """Parameter → the subjects, levels and kinds of condition that it stands in."""
    topics = pack.topics
    found: dict[str, set[Any]] = {name: set() for name in pack.parameters}
    for clause in pack.clauses:
        for kind, name in _named(clause.condition, pack):
            found[name].add((topics.get(clause.id, clause.id), clause.level, kind))
    return {name: frozenset(use) for name, use in found.items()}


def _named(value: Any, pack: Pack) -> Iterator[tuple[str, str]]:
    """Every parameter that a condition names, with the kind of condition."""
    if isinstance(value, tuple | list):
        for item in value:
            yield from _named(item, pack)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            inner = getattr(value, field)
            if field in ("years", "at_least") and isinstance(inner, str) and inner in pack.parameters:
                yield type(value).__name__, inner
            else:
                yield from _named(inner, pack)


def _terms(first: Pack, second: Pack) -> Iterator[str]:
    for term in dict.fromkeys((*first.glossary, *second.glossary)):
        left, right = first.glossary.get(term), second.glossary.get(term)
        if left != right:
            yield f"“{term}”只在{'甲' if right is None else '乙'}" if None in (left, right) else f"“{term}”的定义不同"
        elif first.definitions.get(term) != second.definitions.get(term):
            yield f"“{term}”的条件不同"


def _clauses(first: Pack, second: Pack) -> Iterator[str]:
    same = 0
    subject = None
    for topic, left, right in _pairs_of_clauses(first, second):
        told = list(_clause(first, second, left, right))
        if not told:
            same += 1
            continue
        if topic != subject:
            subject = topic
            yield f"【{TOPICS.get(topic, '其他')}】"
        yield from told
    if same:
        yield f"另有 {same} 条相同"


def _pairs_of_clauses(first: Pack, second: Pack) -> list[tuple[str, ClauseRule | None, ClauseRule | None]]:
    """Clauses that mean the same, side by side, by subject in the order of the subjects."""
    topics, others = first.topics, second.topics
    taken: set[str] = set()
    pairs: list[tuple[str, ClauseRule | None, ClauseRule | None]] = []
    for clause in first.clauses:
        topic = topics.get(clause.id, "")
        other = second.by_id.get(clause.id)
        if other is not None and others.get(other.id, "") != topic:
            other = None
        if other is None:
            left = _of(first.clauses, topics, topic, clause)
            right = _of(second.clauses, others, topic, clause)
            if topic and len(left) == len(right) == 1 and right[0].id not in first.by_id:
                other = right[0]
        if other is not None:
            taken.add(other.id)
        pairs.append((topic, clause, other))
    pairs += [(others.get(one.id, ""), None, one) for one in second.clauses if one.id not in taken]
    order = ["", *TOPICS]
    return sorted(pairs, key=lambda pair: (pair[0] == "", order.index(pair[0])))


def _of(clauses: Iterable[ClauseRule], topics: dict[str, str], topic: str, like: ClauseRule) -> list[ClauseRule]:
    """The clauses on a subject, of the level and role of the one."""
    return [one for one in clauses if topics.get(one.id) == topic and one.level == like.level and one.role == like.role]


def _clause(first: Pack, second: Pack, left: ClauseRule | None, right: ClauseRule | None) -> Iterator[str]:
    if left is None or right is None:
        held = left or right
        assert held is not None
        yield f"  {held.id} 只在{'甲' if right is None else '乙'}（{_head(held)}）：{held.asks}"
        return
    told = [*_heads(left, right), *_texts(left, right), *_conditions(first, second, left, right)]
    if told:
        name = left.id if left.id == right.id else f"{left.id} ↔ {right.id}"
        level = f"（{level_word(left.level)}）" if left.level else ""
        yield f"  {name}{level} {left.asks}{'' if left.asks == right.asks else ' → ' + right.asks}"
        yield from (f"      {line}" for line in told)


def _head(clause: ClauseRule) -> str:
    return "，".join([ROLES[clause.role], *([level_word(clause.level)] if clause.level else [])])


def _heads(left: ClauseRule, right: ClauseRule) -> Iterator[str]:
    if left.role != right.role:
        yield f"性质：{ROLES[left.role]} → {ROLES[right.role]}"
    if left.level != right.level:
        yield f"级别：{level_word(left.level) or '各级'} → {level_word(right.level) or '各级'}"


def _texts(left: ClauseRule, right: ClauseRule) -> Iterator[str]:
    if left.text == right.text:
        return
    matcher = difflib.SequenceMatcher(None, left.text, right.text, autojunk=False)
    if left.verbatim and right.verbatim and matcher.ratio() >= _ALIKE:
        yield f"原文：{''.join(_marked(matcher, left.text, right.text))}"
        return
    for side, clause in (("甲", left), ("乙", right)):
        yield f"{side}{'原文' if clause.verbatim else '要点（' + CONFIDENCE[clause.confidence] + '）'}：{clause.text}"


def _marked(matcher: Any, left: str, right: str) -> Iterator[str]:
    """The text once, with what differs as ``【甲的｜乙的】``."""
    for tag, a, b, c, d in matcher.get_opcodes():
        yield left[a:b] if tag == "equal" else f"【{left[a:b]}｜{right[c:d]}】"


def _conditions(first: Pack, second: Pack, left: ClauseRule, right: ClauseRule) -> Iterator[str]:
    """The lines of the trees that only one side has."""
    one, other = (
        [line for _, tree in trees(p, c) for line in tree.lines()] for p, c in ((first, left), (second, right))
    )
    for line in difflib.ndiff(one, other):
        if line[:2] in ("- ", "+ "):
            yield f"条件 {'甲' if line[0] == '-' else '乙'}：{line[2:].strip()}"


def _unknown(first: Pack, second: Pack) -> Iterator[str]:
    for side, pack in (("甲", first), ("乙", second)):
        yield from (f"{side}：{line}" for line in not_included(pack))
