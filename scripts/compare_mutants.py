"""Which changes of a pack that no case notices show on no records: ``python -m scripts.compare_mutants [PACK] [CASES] < LIST``.

LIST is what ``scripts.mutate_standards pack`` prints. For a clause that counts records of one kind every record is made that
its conditions can tell from another (each value that they treat alike once, nothing stated, in doubt); records on which all
counts agree are one. The clause and its changed self are held against each other on every choice of up to as many records as
its largest count asks for, the collection open and declared complete. ``alike``: no difference on any of them.

What is printed as ``differs`` is a gap in the cases, with the records that show it; ``hidden`` differs in a truth that shows the
same at the clause and may show in its parent; what is of another form (``other``) is left to the reader. Into the file CASES go
conformance cases that notice the gaps, with the outcomes that the pack gives: for a reader to hold against the standard.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from itertools import combinations_with_replacement, product
from pathlib import Path
from typing import Any

import msgspec
import yaml

from scripts.mutate_standards import PACKS, _changed_pack
from scripts.mutations_of_packs import Mutant, mutants_of_pack
from yushen.standards import decide, truth
from yushen.standards.build import Builder
from yushen.standards.case import Case, word
from yushen.standards.conditions import All, Confirmation, Judgement
from yushen.standards.conditions import Any as AnyOf
from yushen.standards.conditions_count import Count, bound
from yushen.standards.facts import Facts, Record, Value, read_facts
from yushen.standards.pack import Pack
from yushen.standards.vocabulary import KINDS

DAY = datetime.date(2025, 9, 30)
DATES = ("2000-01-01", "2012-01-01", "2024-06-01", "2025-09-30", "2026-06-01")
CONTEXT: dict[str, Any] = {
    "skill_certificates": [{"skill_level": level, "issue_date": "2015-03-01"} for level in ("3", "2")],
}
"""What the windows and the roles look at besides the record."""
KEPT: dict[str, dict[str, Any]] = {
    "5.3.2": {"stage": "granted", "grant_date": "2020-01-01", "role": "crew_leader"},
    "6.1.1": {"kind": "tackling_plan", "author_position": 1, "listed": True},
}
"""Keys that only stand as one more *and* beside the rest, the same in every alternative; they are kept at what holds."""
MOST_RECORDS = 400_000


def inside(condition: Any) -> Iterator[Any]:
    """The condition and all below it, but for the glossary."""
    yield condition
    for name in getattr(condition, "__struct_fields__", ()):
        value = getattr(condition, name)
        for one in value if isinstance(value, tuple) else (value,):
            if hasattr(one, "truth") and hasattr(one, "reason"):
                yield from inside(one)
            elif hasattr(one, "where"):
                yield from inside(one.where) if one.where is not None else ()


def paths(pack: Pack, condition: Any) -> Iterator[tuple[str, Any]]:
    """Every key of the record at hand that is asked for, with what asks."""
    for one in inside(condition):
        for name in ("path", "other", "left", "right"):
            path = getattr(one, name, None)
            if path is not None and path.kind is None:
                yield path.key, one
        if term := getattr(one, "term", None):
            yield from paths(pack, pack.definitions[term])


def values(kind: str, key: str, asked: list[Any]) -> list[Any]:
    """A value for each way in which the conditions can take the key."""
    declared = KINDS[kind].keys[key]
    doubts = [{"value": None, "doubt": doubt} for doubt in ("evidence", "confirmation")]
    if declared.type == "boolean":
        return [None, True, False, *doubts]
    if declared.values:
        alike: dict[Any, str] = {}
        for value in declared.values:
            alike.setdefault(tuple(_stands(one, value) for one in asked), value)
        return [None, *alike.values(), *doubts]
    if declared.type == "date":
        return [None, *DATES, *doubts]
    if declared.type in ("integer", "number"):
        return [None, 1, 2, 1999, 2000, *doubts]
    words = {word for one in asked for word in (*one.test.mentions, *one.test.mentions_all)}
    return [None, *sorted(words), "".join(sorted(words)), "别", *doubts]


def _stands(one: Any, value: str) -> Any:
    test = getattr(one, "test", None)
    if test is None:
        return None
    ranks = test.ranks and test.ranks[value] >= test.ranks[test.at_least]
    return (test.among is not None and value in test.among, value in one.confirm, value in one.evidence, ranks)


def records(pack: Pack, clause: str, conditions: list[Any]) -> tuple[str, list[Record]]:
    """The kind that is counted, and every record of it that the conditions can tell apart."""
    if not all(_countable(condition) for condition in conditions):
        raise ValueError("more than counts")
    (kind,) = {source.kind for condition in conditions for count in _counts(condition) for source in count.sources}
    asked: dict[str, list[Any]] = {}
    for condition in conditions:
        for key, one in paths(pack, condition):
            if key in KINDS[kind].keys:
                asked.setdefault(key, []).append(one)
    kept = KEPT.get(clause, {})
    ranges = {key: [kept[key]] if key in kept else values(kind, key, found) for key, found in asked.items()}
    total = 1
    for one in ranges.values():
        total *= len(one)
    if total > MOST_RECORDS:
        raise ValueError(f"{total} records")
    # Each value is read once; the records are put together from them.
    read = {key: [_value(kind, key, raw) for raw in found] for key, found in ranges.items()}
    made = []
    for number, chosen in enumerate(product(*read.values()), 1):
        stated = {key: value for key, value in zip(read, chosen, strict=True) if value is not None}
        made.append(Record(kind, number, stated))
    return kind, made


def _value(kind: str, key: str, raw: Any) -> Value | None:
    if raw is None:
        return None
    facts, problems = read_facts({kind: [{key: raw}]})
    assert not problems, problems
    return facts.of(kind)[0].values[key]


def _counts(condition: Any) -> Iterator[Count]:
    """The counts of the clause itself, not those within a record."""
    if isinstance(condition, Count):
        yield condition
        return
    for name in getattr(condition, "__struct_fields__", ()):
        value = getattr(condition, name)
        for one in value if isinstance(value, tuple) else (value,):
            if hasattr(one, "truth") and hasattr(one, "reason"):
                yield from _counts(one)


def _seen(value: int) -> Any:
    """What a report shows of a clause without children (``explain.needs_of``)."""
    needs = truth.needs(value)
    if truth.outcome(value) == "undetermined" and truth.complete(value):
        needs = tuple(need for need in needs if need != "evidence")
    return truth.outcome(value), needs if value not in (truth.YES, truth.NO) else ()


class Found(msgspec.Struct, frozen=True):
    """What a mutant comes to, and the facts that show it."""

    how: str
    kind: str = ""
    records: tuple[Record, ...] = ()
    closed: bool = False

    @property
    def told(self) -> str:
        stated = [
            {key: getattr(value.value, "text", value.value) for key, value in one.values.items()}
            for one in self.records
        ]
        return f"{self.how} on {'complete ' if self.closed else ''}{self.kind} {stated}" if self.kind else self.how


def _countable(condition: Any) -> bool:
    """The clause is made of counts alone, and of what a person judges or confirms."""
    if isinstance(condition, All | AnyOf):
        return all(_countable(part) for part in condition.parts)
    return isinstance(condition, Count | Confirmation | Judgement)


def differ(whole: Pack, changed: Pack, clause: str) -> Found:
    """``alike``, or what differs (``differs`` to the eye, ``hidden`` in a truth that shows the same) on which records."""
    hidden: Found | None = None
    before, after = whole.by_id[clause].condition, changed.by_id[clause].condition
    kind, made = records(whole, clause, [before, after])
    context, problems = read_facts(CONTEXT)
    assert not problems
    empty = Case(whole, context, DAY)
    counts = [*_counts(before), *_counts(after)]
    classes: dict[tuple[int, ...], Record] = {}
    for record in made:
        vector = tuple(
            source.where.truth(empty, record) if source.where is not None else truth.YES
            for count in counts
            for source in count.sources
        )
        classes.setdefault(vector, record)
    most = max(bound(empty, count.at_least) or 0 for count in counts)
    for size in range(most + 1):
        for chosen in combinations_with_replacement(classes.values(), size):
            for closed in (frozenset[str](), frozenset((kind,))):
                facts = Facts({**context.records, kind: chosen}, closed)
                one, other = before.truth(Case(whole, facts, DAY), None), after.truth(Case(changed, facts, DAY), None)
                if _seen(one) != _seen(other):
                    return Found("differs", kind, chosen, bool(closed))
                if one != other and hidden is None:
                    hidden = Found("hidden", kind, chosen, bool(closed))
    return hidden or Found("alike")


def main(identifier: str = "shanxi-2019-55", cases: str = "") -> int:
    """Compare each; print what is not alike."""
    wanted = {line.removeprefix("not noticed: ").strip() for line in sys.stdin if line.startswith("not noticed: ")}
    text = (PACKS / f"{identifier}.yaml").read_text(encoding="utf-8")
    builder = Builder(identifier)
    whole = builder.pack(yaml.compose(text, Loader=yaml.CSafeLoader))
    tally = dict.fromkeys(("alike", "differs", "hidden", "other"), 0)
    made: dict[str, dict[str, Any]] = {}
    for mutant in mutants_of_pack(text):
        if mutant.name not in wanted:
            continue
        found = _found(builder, whole, text, mutant)
        tally[found.how] += 1
        if found.how != "alike":
            print(f"{found.told}: {mutant.name}", flush=True)
        if found.how == "differs":
            case = _case(whole, mutant.clause, found)
            made.setdefault(case["name"], case)
    print(", ".join(f"{number} {how}" for how, number in tally.items()))
    if cases:
        content = {"as_of": DAY.isoformat(), "cases": list(made.values())}
        Path(cases).write_text(yaml.dump(content, Dumper=_Plain, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return 1 if tally["differs"] else 0


class _Plain(yaml.SafeDumper):
    """Every case in full, without anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _case(whole: Pack, clause: str, found: Found) -> dict[str, Any]:
    """The conformance case of what was found."""
    items = [{key: _plain(value) for key, value in one.values.items()} for one in found.records]
    kind = KINDS[found.kind]
    told = "；".join(
        "、".join(f"{kind.keys[k].label}{_told(kind.keys[k], v)}" for k, v in one.items()) or "均未写明"
        for one in items
    )
    rule = whole.by_id[clause]
    application = {"level": rule.level or "senior_engineer", "pathway": rule.pathway}
    if rule.when is not None:
        application["exceptional"] = True
    facts = {
        "application": application,
        **CONTEXT,
        found.kind: {"closed": True, "items": items} if found.closed else items,
    }
    decision = decide(whole, facts, DAY)
    outcome, needs = decision.clauses[clause]
    return {
        "name": f"{clause} {told}{'，已声明齐全' if found.closed else ''}",
        "facts": facts,
        "expect": {clause: {outcome: list(needs)} if needs else outcome},
    }


def _plain(value: Value) -> Any:
    bare = getattr(value.value, "text", value.value)
    if value.trust == truth.YES:
        return bare
    return {"value": bare, "doubt": list(truth.needs(value.trust))}


def _told(declared: Any, value: Any) -> str:
    if isinstance(value, dict):
        return "存疑"
    return word(declared, value)


def _found(builder: Builder, whole: Pack, text: str, mutant: Mutant) -> Found:
    """What the mutant comes to. The nodes are made anew, since a change stays in them."""
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    changed = _changed_pack(builder, whole, _elsewhere(mutant, root))
    if mutant.clause not in whole.by_id or mutant.clause not in changed.by_id:
        return Found("other")
    try:
        return differ(whole, changed, mutant.clause)
    except ValueError:
        return Found("other")


def _elsewhere(mutant: Mutant, root: yaml.Node) -> Mutant:
    """The same change in another copy of the nodes."""
    return Mutant(mutant.clause, mutant.name, root, mutant.path, mutant.change)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
