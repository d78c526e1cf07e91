"""What an applicant is asked for: enough, and nothing that is there already."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from benchmarks.standards import dossier
from yushen.standards import evaluate, load
from yushen.standards.pack import PackError
from yushen.standards.remedies import varied
from yushen.standards.supply import supplies

PACK = load("shanxi-2019-55")
DAY = "2025-09-30"


def asked(change: dict[str, Any], pack: Any = PACK) -> list[list[str]]:
    """The remedies of a dossier that is ready but for the change."""
    remedies = evaluate(pack, {**dossier(), **change}, DAY).conclusion.remedies
    return [[item.what for item in option] for option in remedies]


def report(title: str, **more: Any) -> dict[str, Any]:
    first = dossier()["reports"]["items"][0]
    return {**first, "title": title, **more}


def test_only_as_many_as_are_lacking_are_asked_for():
    none = asked({"reports": [], "papers": []})
    assert any(option[0].startswith("补交 2 篇本人以论文格式撰写、正文 2000 字以上") for option in none)
    one = asked({"reports": [report("甲")], "papers": []})
    assert any(option[0].startswith("补交 1 篇本人以论文格式撰写") for option in one)
    assert not any("补交 2 篇本人" in what for option in one for what in option)


def test_what_is_filed_and_wants_a_proof_is_named():
    without_proof = report("甲", evidence=[{"document": "d9"}])
    del without_proof["took_part"]
    found = [what for option in asked({"reports": [without_proof], "papers": []}) for what in option]
    assert any(what.endswith("（已提交的《甲》补齐所缺证明的，可以计入）") for what in found)
    short = [
        what for option in asked({"reports": [report("甲", body_characters=1000)], "papers": []}) for what in option
    ]
    assert not any("《甲》" in what for what in short)


def test_only_the_years_that_are_wanting_are_asked_for():
    grades = [{"year": year, "grade": "qualified"} for year in (2022, 2024)]
    assert asked({"assessments": grades}) == [["补交2023年度考核表或单位考核证明"]]
    assert asked({"assessments": []}) == [["补交2022年度、2023年度、2024年度考核表或单位考核证明"]]


def test_a_certificate_that_is_there_is_not_asked_for():
    work = "补交取得证书后从事技术技能工作的单位证明（写明岗位和起止时间）"
    assert asked({"employment": []}) == [[work]]
    both = asked({"employment": [], "skill_certificates": []})
    assert all(f"补交技师职业资格（技能等级）证书，并{work}" in option for option in both)


def test_the_number_is_the_one_in_force():
    stage = msgspec.structs.replace(PACK.parameters["report_characters"].values[0], value=3000)
    changed = msgspec.structs.replace(PACK.parameters["report_characters"], values=(stage,))
    pack = msgspec.structs.replace(PACK, parameters={**PACK.parameters, "report_characters": changed})
    assert any("正文 3000 字以上" in what for option in asked({"reports": [], "papers": []}, pack) for what in option)


def test_a_reader_of_the_pack_sees_whole_numbers():
    told = [what for rule in PACK.clauses for what in supplies(PACK, rule)]
    assert not any("{" in what for what in told)
    assert "补交 2 篇本人以论文格式撰写、正文 2000 字以上的专业技术报告，并附本人参与该项目的证明" in told


PACK_TEXT = """
id: x
title: 试
number: 试〔2020〕1号
issuer: 试
effective: 2020-01-01
clauses:
  - id: "1"
    text: 条
    asks: 有获奖
    source: 一
    supply: [{what: "%s", cost: 1%s}]
    condition: %s
"""


@pytest.mark.parametrize(
    ("what", "part", "condition", "said"),
    [
        ("补交 {missing} 项", "", "{count: {of: awards}}", "“{missing}”"),
        ("补交 {lacking} 项", "", "{judgement: 品德}", "“{lacking}”"),
        ("补交{years}考核表", "", "{count: {of: awards}}", "“{years}”"),
        ("补交证书", ", part: 3", "{all: [{count: {of: awards}}, {count: {of: papers}}]}", "part 应为 1 至 2"),
    ],
)
def test_words_that_cannot_be_filled_in_are_refused(tmp_path: Path, what: str, part: str, condition: str, said: str):
    path = tmp_path / "x.yaml"
    path.write_text(PACK_TEXT % (what, part, condition), encoding="utf-8")
    with pytest.raises(PackError) as refused:
        load(str(path))
    assert said in str(refused.value) and "x.yaml" in str(refused.value)


def test_papers_bring_a_choice_of_judgements_no_further_than_a_judgement():
    from yushen.standards import truth
    from yushen.standards.conditions import Any as AnyOf
    from yushen.standards.conditions import Judgement
    from yushen.standards.conditions_count import Count, Source
    from yushen.standards.evaluate import case_of
    from yushen.standards.remedies import ceiling

    case = case_of(PACK, {"application": {"level": "engineer"}}, DAY)
    judged, counted = Judgement("技艺"), Count((Source("awards"),))
    assert ceiling(case, AnyOf((judged,))) == truth.JUDGEMENT
    assert ceiling(case, AnyOf((judged,), choice=True)) == truth.CHOICE
    assert ceiling(case, AnyOf((judged, counted))) == truth.YES


@pytest.mark.parametrize(("level", "unplaced"), [("", False), ("\n    level: engineer", True)])
def test_a_level_is_missed_only_where_the_standard_has_conditions_by_level(tmp_path: Path, level: str, unplaced: bool):
    path = tmp_path / "x.yaml"
    path.write_text(PACK_TEXT % ("补交获奖证书", "", "{count: {of: awards}}" + level), encoding="utf-8")
    conclusion = evaluate(load(str(path)), {"awards": []}, DAY).conclusion
    assert conclusion.outcome == "incomplete"
    assert (conclusion.why == ("没有说明申报级别，无法逐条核对。",)) is unplaced


def named(level: str) -> list[list[str]]:
    """The clauses of each remedy of a dossier in which nothing is filed."""
    remedies = evaluate(PACK, {"application": {"level": level}}, DAY).conclusion.remedies
    return [[item.clause for item in option] for option in remedies]


@pytest.mark.parametrize(
    ("level", "choices"), [("senior_engineer", {"4.3": 5, "5.3": 5, "6.2": 3}), ("engineer", {"5.2": 4, "6.1": 3})]
)
def test_five_remedies_show_every_way_that_five_can(level: str, choices: dict[str, int]):
    options = named(level)
    assert len(options) == 5 and len({len(option) for option in options}) == 1
    for clause, number in choices.items():
        of_clause = [[one for one in option if one.startswith(f"{clause}.")] for option in options]
        assert all(len(one) == 1 for one in of_clause)
        assert len({one[0] for one in of_clause}) == number


def test_of_remedies_that_are_many_the_cheapest_is_first_and_the_order_stays():
    single = [(("1", "甲"), ("2", str(number))) for number in range(4)]
    sets = [*single, (("1", "乙"), ("2", "0")), (("1", "丙"), ("2", "4")), (("1", "丙"), ("2", "5"))]
    assert varied(sets[:5]) == sets[:5]
    assert varied(sets) == [*single, sets[5]]
    assert varied([]) == []


def test_a_reader_sees_the_latest_of_a_number_s_values():
    first = PACK.parameters["report_characters"].values[0]
    later = msgspec.structs.replace(first, value=3000)
    changed = msgspec.structs.replace(PACK.parameters["report_characters"], values=(first, later))
    pack = msgspec.structs.replace(PACK, parameters={**PACK.parameters, "report_characters": changed})
    told = [what for rule in pack.clauses for what in supplies(pack, rule)]
    assert any("正文 3000 字以上" in what for what in told) and not any("正文 2000 字" in what for what in told)


@pytest.mark.parametrize(
    ("names", "named"),
    [("甲", "《甲》"), ("甲乙丙", "《甲》、《乙》、《丙》"), ("甲乙丙丁", "《甲》、《乙》、《丙》等 4 项")],
)
def test_three_that_want_a_proof_are_named_and_of_more_their_number(names: str, named: str):
    items = [report(name) for name in names]
    for item in items:
        del item["took_part"]
    found = [what for option in asked({"reports": items, "papers": []}) for what in option]
    assert any(what.endswith(f"（已提交的{named}补齐所缺证明的，可以计入）") for what in found)


@pytest.mark.parametrize(("papers", "lacking"), [(0, 2), (1, 1), (2, 1), (3, 1)])
def test_at_least_one_is_asked_for_where_anything_is(tmp_path: Path, papers: int, lacking: int):
    path = tmp_path / "x.yaml"
    condition = "{all: [{count: {of: papers, at_least: 2}}, {count: {of: awards}}]}"
    path.write_text(PACK_TEXT % ("补交 {lacking} 篇及获奖证书", "", condition), encoding="utf-8")
    facts = {"papers": [{"title": str(number)} for number in range(papers)]}
    (option,) = evaluate(load(str(path)), facts, DAY).conclusion.remedies
    assert [item.what for item in option] == [f"补交 {lacking} 篇及获奖证书"]


@pytest.mark.parametrize(
    ("told", "cost", "order"), [("2", 1, ["2", "1"]), ("2", 3, ["1", "2"]), ("1", 1, ["1", "2"]), ("1", 3, ["2", "1"])]
)
def test_what_no_words_tell_how_to_supply_is_dearer_than_a_paper_and_cheaper_than_work(
    tmp_path: Path, told: str, cost: int, order: list[str]
):
    part = "\n  - {id: %r, text: 条, asks: 有, source: 一, role: information, condition: {count: {of: %s}}%s}"
    supply = {told: f", supply: [{{what: 补交, cost: {cost}}}]"}
    parts = "".join(part % (one, of, supply.get(one, "")) for one, of in (("1", "papers"), ("2", "awards")))
    text = PACK_TEXT.replace('id: "1"', 'id: "9"').replace('\n    supply: [{what: "%s", cost: 1%s}]', "")
    path = tmp_path / "x.yaml"
    path.write_text(text % "{all: [{clause: '1'}, {clause: '2'}]}" + parts.strip("\n") + "\n", encoding="utf-8")
    options = evaluate(load(str(path)), {}, DAY).conclusion.remedies
    assert [[item.clause for item in option] for option in options] == [[one] for one in order]


@pytest.mark.parametrize(("near", "first"), [(3, "6.1.1"), (5, "6.1.2")])
def test_a_step_of_cost_weighs_as_much_as_two_filed_records(monkeypatch: pytest.MonkeyPatch, near: int, first: str):
    """6.1.2 is a step dearer than 6.1.1 and 6.1.3: it comes first where more than two whole records are filed for it."""
    from yushen.standards import remedies
    from yushen.standards.case import Case
    from yushen.standards.facts import read_facts

    case = Case(PACK, read_facts({"application": {"level": "engineer"}})[0], datetime.date.fromisoformat(DAY))
    dearer = PACK.by_id["6.1.2"].condition
    monkeypatch.setattr(remedies, "nearness", lambda reason: near if reason is case.reason(dearer, None) else 0)
    ways = remedies._ways(case, PACK.by_id["6.1"])
    assert {clause for _, (clause, _) in ways} == {"6.1.1", "6.1.2", "6.1.3"}
    assert ways[0][1][0] == first


def test_a_clause_of_its_own_is_weighed_by_the_same_step():
    """So that in one list the sums tell a dossier's ways apart."""
    from yushen.standards import remedies
    from yushen.standards.case import Case
    from yushen.standards.facts import read_facts

    case = Case(PACK, read_facts({"application": {"level": "engineer"}})[0], datetime.date.fromisoformat(DAY))
    own = {cost for cost, _ in remedies._ways(case, PACK.by_id["7.1"])}
    assert own == {4 * supply.cost for supply in PACK.by_id["7.1"].supply}
