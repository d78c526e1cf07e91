"""The evaluator: the same verdict with and without words, the same bytes as before."""

from __future__ import annotations

from pathlib import Path

import msgspec

from tests.standards.digests import KEPT, contents, digests
from yushen.standards import decide, evaluate, load, truth
from yushen.standards.conditions import Defined
from yushen.standards.conditions_count import Count, Source
from yushen.standards.evaluate import case_of, judge

PACK = load("shanxi-2019-55")
CASES = Path(__file__).parent / "shanxi-2019-55"


def cases():
    for path, content in contents():
        for case in content["cases"] if path.parent == CASES else ():
            yield case["name"], case["facts"], str(case.get("as_of", content["as_of"]))


def test_verdicts_and_explanations_are_byte_for_byte_those_kept():
    assert list(digests()) == KEPT.read_text(encoding="utf-8").split("\n")[:-1], (
        "if intended: python -m tests.standards.digests"
    )


def test_with_and_without_words_every_case_comes_to_the_same():
    for name, facts, day in cases():
        full, short = evaluate(PACK, facts, day), decide(PACK, facts, day)
        assert {c.id: (c.outcome, c.needs) for c in full.clauses} == short.clauses, name
        assert full.conclusion.outcome == short.conclusion, name


def test_the_truth_of_a_condition_and_of_its_reason_are_one_at_every_node():
    for name, facts, day in cases():
        plain, told = case_of(PACK, facts, day), case_of(PACK, facts, day, explained=True)
        assert [(one.rule.id, one.truth) for one in judge(plain)] == [(one.rule.id, one.truth) for one in judge(told)]
        seen = set()
        for clause in PACK.clauses:
            for condition in (clause.condition, clause.when):
                if condition is not None:
                    _agree(told, condition, None, seen, name)
        assert len(seen) > 100, name


def _agree(case, condition, record, seen, name):
    """The condition and all below it have one truth with and without words, for every record they are asked of."""
    key = (id(condition), id(record))
    if key in seen:
        return
    seen.add(key)
    assert condition.truth(case, record) == condition.reason(case, record).truth, (name, condition)
    if isinstance(condition, Defined):
        _agree(case, PACK.definitions[condition.term], record, seen, name)
    for field in condition.__struct_fields__:
        value = getattr(condition, field)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Source):
                if inner.where is not None:
                    for one in case.facts.of(inner.kind):
                        _agree(case, inner.where, one, seen, name)
            elif callable(getattr(inner, "truth", None)):
                for one in case.facts.of(condition.kind) if field == "where" else (record,):
                    _agree(case, inner, one, seen, name)


def test_records_that_name_each_other_are_one_object():
    report = {"title": "甲", "listed": True, "author_position": 1, "took_part": True, "role": "crew_leader"}
    report |= {"kind": "tackling_plan", "paper_form": True, "body_characters": 2400}
    pair = [{**report, "id": "a", "same_as": "b"}, {**report, "id": "b", "same_as": "a"}]
    for items, outcome in ((pair, "not_satisfied"), ([report, {**report, "title": "乙"}], "satisfied")):
        facts = {"application": {"level": "engineer"}, "reports": {"closed": True, "items": items}}
        assert decide(PACK, facts, "2025-09-30").clauses["6.1.1"][0] == outcome
        shown = next(one for one in evaluate(PACK, facts, "2025-09-30").clauses if one.id == "6.1.1")
        assert shown.outcome == outcome


def test_a_number_that_is_not_in_force_leaves_a_count_to_a_person():
    stage = msgspec.structs.replace(PACK.parameters["report_characters"].values[0], value=None)
    ended = msgspec.structs.replace(PACK.parameters["report_characters"], values=(stage,))
    pack = msgspec.structs.replace(PACK, parameters={**PACK.parameters, "report_characters": ended})
    case = case_of(pack, {"awards": [{"name": "甲"}] * 3}, "2025-09-30")
    count = Count((Source("awards"),), "report_characters")
    assert count.truth(case, None) == truth.CONFIRMATION == count.reason(case, None).truth
    assert "该日没有规定的数值" in count.reason(case, None).found
