"""Other packs and changed numbers on the same facts: what is asked for, and what changes by which clause."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
import yaml

from yushen.standards import PackError, alternative, effect, evaluate, load
from yushen.standards.pack import parse

HERE = Path(__file__).parent
PACK = load("shanxi-2019-55")
DAY = "2025-09-30"
CASES = yaml.safe_load((HERE / "shanxi-2019-55/08-conclusions.yaml").read_text(encoding="utf-8"))["cases"]
FACTS = {case["name"]: case["facts"] for case in CASES}
READY, LOW = FACTS["工程师齐备"], FACTS["学历不够"]


def _told(found):
    return [
        (change.about, [s.clause for s in change.before], [s.clause for s in change.after])
        for change in found.changes
        if change.decides
    ]


def test_a_number_put_higher_changes_the_conclusion_on_one_side_of_its_line_only():
    other = alternative("years_engineer=4", PACK, DAY)
    assert [one.words for one in other.changed] == ["取得技师后从事技术技能工作的年限（工程师）由 3 年改为 4 年"]
    found = effect(PACK, other.pack, READY, DAY)
    assert (found.before, found.after, found.cause) == ("ready", "ineligible", "clauses")
    assert _told(found) == [("资历", ["3.2"], ["3.2"])]
    assert (found.changes[0].before[0].outcome, found.changes[0].after[0].outcome) == ("satisfied", "not_satisfied")
    older = copy.deepcopy(READY)
    older["skill_certificates"][0]["issue_date"] = "2021-09-30"
    found = effect(PACK, other.pack, older, DAY)
    assert (found.before, found.after, found.cause, found.changes) == ("ready", "ready", "", ())
    older["skill_certificates"][0]["issue_date"] = "2021-10-01"
    assert effect(PACK, other.pack, older, DAY).after == "ineligible"


def test_a_number_put_lower_names_the_clause_that_no_longer_stands_against():
    young = copy.deepcopy(READY)
    young["skill_certificates"][0]["issue_date"] = "2022-10-01"
    found = effect(PACK, alternative(":years_engineer=2", PACK, DAY).pack, young, DAY)
    assert (found.before, found.after) == ("ineligible", "ready") and _told(found) == [("资历", ["3.2"], ["3.2"])]


def test_a_change_that_leaves_the_conclusion_still_shows_its_clauses():
    found = effect(PACK, alternative("shanxi-2019-55:years_engineer=4", PACK, DAY).pack, LOW, DAY)
    assert (found.before, found.after, found.cause) == ("ineligible", "ineligible", "")
    assert [change.after[0].clause for change in found.changes] == ["3.2"]


def test_another_pack_is_held_against_by_subject_and_what_it_does_not_know_is_no_clause():
    other = alternative("national-2018-74", PACK, DAY).pack
    found = effect(PACK, other, LOW, DAY)
    assert (found.before, found.after, found.cause) == ("ineligible", "review", "clauses")
    assert _told(found) == [("学历", ["2.2"], [])]
    found = effect(PACK, other, READY, DAY)
    assert (found.before, found.after, found.cause) == ("ready", "review", "reservations")
    assert _told(found) == [] and any("未收入" in line for line in found.why)


def test_where_another_province_s_standard_is_in_force_is_set_aside_and_only_in_the_comparison():
    other = load("sichuan-2021")
    assert evaluate(other, READY, DAY).conclusion.outcome == "ineligible"
    found = effect(PACK, other, READY, DAY)
    assert found.after == "review" and "适用地域" not in [change.about for change in found.changes]


def test_both_sides_are_what_evaluate_says():
    other = alternative("assessment_years=2", PACK, DAY).pack
    for facts in FACTS.values():
        found = effect(PACK, other, facts, DAY)
        assert found.before == evaluate(PACK, facts, DAY).conclusion.outcome
        after = evaluate(other, facts, DAY)
        assert found.after == after.conclusion.outcome and found.why == after.conclusion.why
        outcomes = {clause.id: clause.outcome for clause in after.clauses}
        assert all(outcomes[s.clause] == s.outcome for change in found.changes for s in change.after)
        assert (found.cause == "") == (found.before == found.after)


def test_a_draft_of_the_same_standard_is_held_against_clause_by_clause(tmp_path):
    source = Path(__file__).parents[2] / "src/yushen/standards/packs/shanxi-2019-55.yaml"
    draft = tmp_path / "draft.yaml"
    old = "is: [junior_college, bachelor, master, doctor, tech_senior, tech_technician]"
    text = source.read_text(encoding="utf-8")
    assert text.count(old) == 1
    draft.write_text(text.replace(old, f"is: [secondary_vocational, {old[5:]}"), encoding="utf-8")
    found = effect(PACK, alternative(str(draft), PACK, DAY).pack, LOW, DAY)
    assert (found.before, found.after) == ("ineligible", "ready") and _told(found) == [("学历", ["2.2"], ["2.2"])]


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("nowhere", "nowhere"),
        ("nowhere:years_engineer=2", "nowhere"),
        ("years_engineer", "years_engineer"),
        ("years_engineer=", "写法"),
        ("years_engineer=2,", "写法"),
        ("years_engineer=two", "two"),
        ("years_engineer=-1", "-1"),
        ("years_engineer=2.5", "2.5"),
        ("years_engineer=101", "101"),
        ("years_nobody=2", "years_nobody"),
        ("national-2020-96:report_characters=2", "report_characters"),
        ("shanxi-2019-55", "相同"),
        ("years_engineer=3", "相同"),
    ],
)
def test_what_cannot_be_compared_with_is_refused_in_chinese(asked, word):
    with pytest.raises(PackError) as refused:
        alternative(asked, PACK, DAY)
    assert word in str(refused.value) and any("\u4e00" <= c <= "\u9fff" for c in str(refused.value))


def test_several_numbers_of_another_pack_and_a_day_on_which_a_number_was_not_yet_in_force():
    other = alternative("national-2018-74:years_senior=5,years_engineer=100", PACK, DAY)
    assert other.pack.parameters_at(PACK.effective) | {"years_senior": 5, "years_engineer": 100} == (
        other.pack.parameters_at(PACK.effective)
    )
    (changed,) = alternative("years_engineer=3", PACK, "2019-10-07").changed
    assert changed.before is None and "没有规定" in changed.words


def test_a_pack_without_subjects_is_held_against_clause_by_clause_under_its_ids():
    text = """
id: plain
title: 草案
issuer: 某厅
effective: 2020-01-01
clauses:
  - {id: "9", text: 须有论文。, asks: 论文, condition: {count: {of: papers}}}
"""
    found = effect(PACK, parse(text, "plain.yaml"), {**READY, "papers": []}, DAY)
    assert "9" in [change.about for change in found.changes] and found.after == "incomplete"
