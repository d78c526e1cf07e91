"""Packs beside the Shanxi one: data alone, each number with its source, what is not known named and never ``ready``."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
import yaml

from tests.standards.broken import assert_refused
from yushen.standards import available, evaluate, load
from yushen.standards.conformance import run_cases
from yushen.standards.coverage import quotations
from yushen.standards.words import NOT_VERBATIM, TOPICS

CASES = Path(__file__).parent
OTHERS = [pack for pack in available() if pack.sources]
DAY = "2025-09-30"
TEXT = files("yushen.standards").joinpath("packs/shandong-2020-16.yaml").read_text(encoding="utf-8")


def test_there_are_two_national_packs_and_at_least_two_of_provinces():
    ids = {pack.id for pack in OTHERS}
    assert {"national-2018-74", "national-2020-96"} <= ids and len(ids) >= 4


@pytest.mark.parametrize("pack", OTHERS, ids=lambda pack: pack.id)
def test_conformance(pack):
    results = run_cases(pack, CASES / pack.id)
    assert results and [result.message for result in results if not result.passed] == []


@pytest.mark.parametrize("pack", OTHERS, ids=lambda pack: pack.id)
def test_every_clause_has_cases_on_both_sides(pack):
    seen: dict[str, set[str]] = {}
    for path in (CASES / pack.id).glob("*.yaml"):
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))["cases"]:
            for clause, wanted in (case.get("expect") or {}).items():
                seen.setdefault(clause, set()).add(wanted if isinstance(wanted, str) else next(iter(wanted)))
    never_satisfied = {"M.merit", "B.conduct", "C.training"}
    for clause in pack.clauses:
        wanted = {"undetermined"} | (set() if clause.id in never_satisfied else {"satisfied"})
        assert wanted <= seen.get(clause.id, set()), clause.id


@pytest.mark.parametrize("pack", OTHERS, ids=lambda pack: pack.id)
def test_every_number_and_clause_says_where_it_is_from_and_what_is_not_known_is_named(pack):
    known = {source.id for source in pack.sources}
    for clause in pack.clauses:
        assert not clause.verbatim and clause.confidence != "text" and set(clause.according_to) <= known
        assert clause.according_to and clause.topic in TOPICS
    for parameter in pack.parameters.values():
        assert parameter.label and parameter.unit
        for stage in parameter.values:
            assert stage.confidence != "text" and stage.according_to and stage.reference
    assert any(one.decisive for one in pack.not_included) and all(one.why for one in pack.not_included)
    assert quotations(pack) == []


def test_what_is_told_and_not_quoted_says_so_and_nothing_is_ready_by_an_incomplete_pack():
    pack = load("national-2018-74")
    facts = {
        "application": {"level": "engineer"},
        "post": {"production_line": True, "skill_work": True},
        "skill_certificates": [{"skill_level": "2", "issue_date": "2022-09-30"}],
        "employment": [{"from": "2010-01-01", "skill_work": True}],
        "assessments": [{"year": year, "grade": "qualified"} for year in (2022, 2023, 2024)],
    }
    verdict = evaluate(pack, facts, DAY)
    assert verdict.conclusion.outcome == "review"
    assert any("未收入" in line and "业绩" in line for line in verdict.conclusion.why)
    assert any("A.years" in line for line in verdict.conclusion.why)
    clauses = {clause.id: clause for clause in verdict.clauses}
    assert clauses["S.engineer"].outcome == "satisfied"
    assert all(clause.text.startswith(NOT_VERBATIM) for clause in verdict.clauses)
    assert "未见原文" in clauses["A.years"].why and "未见原文" not in clauses["S.engineer"].why
    path_two = evaluate(pack, {"application": {"level": "3", "pathway": "title_to_skill"}}, DAY)
    assert not any("业绩" in line for line in path_two.conclusion.why)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("    gist: 具有高级工及以上", "    text: 具有高级工及以上", "confidence"),
        ("    gist: 具有高级工及以上", "    title: 具有高级工及以上", "gist"),
        ("    confidence: public\n", "", "confidence"),
        ("    confidence: public\n", "    confidence: sure\n", "sure"),
        ("    according_to: [zaozhuang]\n", "", "according_to"),
        ("according_to: [peoples-daily]", "according_to: [nobody]", "nobody"),
        (", confidence: public, according_to: [zaozhuang]}", "}", "years_assistant"),
        ("topic: training", "topic: weather", "weather"),
        ("kind: official", "kind: rumour", "rumour"),
        ("why: 所见材料未摘录", "because: 所见材料未摘录", "why"),
        ("level: principal_engineer", "level: principal_engineer\n    text: 原文", "只写其一"),
    ],
)
def test_a_pack_that_hides_where_it_knows_from_is_refused(tmp_path, old, new, word):
    assert_refused(tmp_path, TEXT, old, new, word)
