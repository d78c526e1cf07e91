"""What a case looks up, what it keeps, and how it names what it speaks of."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from yushen.standards import load, truth
from yushen.standards.case import Case, Path, kept, kept_of_dossier, record_name, word
from yushen.standards.facts import Record, Value, read_facts
from yushen.standards.reason import Reason
from yushen.standards.vocabulary import KINDS

PACK = load("shanxi-2019-55")
DAY = datetime.date(2025, 9, 30)


def case_of(facts: dict[str, Any]) -> Case:
    read, problems = read_facts(facts)
    assert not problems
    return Case(PACK, read, DAY)


def path(kind: str | None, key: str, of: str = "") -> Path:
    return Path(kind, key, KINDS[kind or of].keys[key])


@pytest.mark.parametrize(
    ("value", "record", "trust", "note"),
    [
        ("焊工", {}, truth.YES, None),
        ("焊工", {"doubt": "evidence", "note": "复印件"}, truth.EVIDENCE, "复印件"),
        ({"value": "焊工", "note": "字迹不清"}, {"doubt": "evidence"}, truth.EVIDENCE, "字迹不清"),
        (
            {"value": "焊工", "doubt": "confirmation", "note": "字迹不清"},
            {"doubt": "evidence", "note": "复印件"},
            truth.EVIDENCE & truth.CONFIRMATION,
            "字迹不清；复印件",
        ),
        (
            {"value": "焊工", "doubt": "evidence", "note": "复印件"},
            {"doubt": "evidence", "note": "复印件"},
            truth.EVIDENCE,
            "复印件",
        ),
        # The note of a record that is not in doubt says nothing of why one of its values is.
        (
            {"value": "焊工", "doubt": "confirmation", "note": "字迹不清"},
            {"note": "网上填报"},
            truth.CONFIRMATION,
            "字迹不清",
        ),
    ],
)
def test_a_value_of_a_record_in_doubt_is_in_doubt(value: Any, record: dict[str, Any], trust: int, note: str | None):
    found = case_of({"application": {"occupation": value, **record}}).look(path("application", "occupation"), None)
    assert found == Value("焊工", trust, note)


def test_what_is_not_stated_is_none_and_a_record_at_hand_is_looked_at_by_its_own_key():
    case = case_of({"application": {"doubt": "evidence"}, "awards": [{"name": "甲"}]})
    assert case.look(path("application", "occupation"), None) is None
    assert case.look(path("person", "sex"), None) is None
    (award,) = case.facts.of("awards")
    assert case.look(path(None, "name", "awards"), award) == Value("甲")
    assert case.look(path(None, "level", "awards"), award) is None
    assert case.look(path(None, "name", "awards"), None) is None


PAIRS = [["焊工", "焊接工程"], ["钳工", "机械"]]


@pytest.mark.parametrize(
    ("table", "left", "right", "approved"),
    [
        (None, "焊工", "焊接工程", False),
        ({"source": "对照表"}, "焊工", "焊接工程", False),
        ({"pairs": PAIRS}, "焊工", "焊接工程", True),
        ({"pairs": PAIRS}, "焊接工程专业", "焊工", True),
        ({"pairs": PAIRS}, "机械", "钳工", True),
        ({"pairs": PAIRS}, "焊工", "机械", False),
        ({"pairs": {"value": PAIRS, "doubt": "confirmation"}}, "焊工", "焊接工程", False),
    ],
)
def test_the_office_s_table_holds_two_names_to_be_close_in_either_order(
    table: dict[str, Any] | None, left: str, right: str, approved: bool
):
    assert case_of({} if table is None else {"specialty_table": table}).approved(left, right) is approved


@pytest.mark.parametrize(
    ("award", "trust", "note"),
    [
        ({"date": "2025-09-30"}, truth.YES, None),
        ({"date": "2025-09"}, truth.YES, None),
        ({"date": "2025"}, truth.YES, None),
        ({}, truth.YES, None),
        ({"date": {"value": None, "doubt": "evidence"}}, truth.YES, None),
        ({"date": "2025-10-01"}, truth.CONFIRMATION, "颁发日期晚于评审日期，须人工核对"),
        ({"date": "2026", "note": "复印件"}, truth.CONFIRMATION, "复印件；颁发日期晚于评审日期，须人工核对"),
        (
            {"date": "2025-10", "doubt": "evidence"},
            truth.EVIDENCE & truth.CONFIRMATION,
            "颁发日期晚于评审日期，须人工核对",
        ),
    ],
)
def test_what_came_about_after_the_day_is_in_doubt(award: dict[str, Any], trust: int, note: str | None):
    case = case_of({"awards": [award, {"date": "2020-01-01"}], "assessments": [{"year": 2030}]})
    one, other = case.facts.of("awards")
    assert (one.trust, one.note) == (trust, note)
    assert (other.trust, other.note) == (truth.YES, None)
    assert case.facts.of("assessments")[0].trust == truth.YES


@pytest.mark.parametrize(
    ("kind", "key", "raw", "told"),
    [
        ("application", "first_time", True, "是"),
        ("application", "first_time", False, "否"),
        ("application", "level", "engineer", "工程师"),
        ("application", "field", "冶金", "冶金"),
        ("benefits", "amount", 30000.0, "30000"),
        ("benefits", "amount", 0.5, "0.5"),
        ("benefits", "amount", 3, "3"),
        ("awards", "date", "2024-05", "2024-05"),
        ("textbooks", "audience", ["3", "2"], "高级工、技师"),
        ("application", "level", {"value": None, "doubt": "evidence"}, "无法辨认"),
    ],
)
def test_a_value_is_told_as_a_person_reads_it(kind: str, key: str, raw: Any, told: str):
    item = {key: raw}
    value = read_facts({kind: item if KINDS[kind].single else [item]})[0].of(kind)[0].values[key]
    assert word(KINDS[kind].keys[key], value.value) == told


@pytest.mark.parametrize(
    ("kind", "item", "name"),
    [
        ("awards", {"name": "甲"}, "“甲”"),
        ("awards", {"name": "“五小”竞赛"}, "“‘五小’竞赛”"),
        ("awards", {}, "第1项"),
        ("awards", {"name": {"value": None, "doubt": "evidence"}}, "第1项"),
        ("awards", {"name": "第二届竞赛"}, "“第二届竞赛”"),
        (
            "awards",
            {"name": "甲", "evidence": [{"document": "d1"}, {"document": "d2"}, {"document": "d1"}]},
            "“甲”〔d1、d2〕",
        ),
        ("papers", {"title": "论“五小”"}, "《论“五小”》"),
        ("assessments", {"year": 2024}, "2024"),
        ("employment", {"employer": "某厂"}, "某厂"),
        ("employment", {"position": "焊工"}, "焊工"),
        ("diplomas", {"major": "焊接"}, "焊接"),
        ("person", {"sex": "男"}, "个人情况"),
        ("person", {"sex": "男", "evidence": [{"document": "d1"}]}, "个人情况〔d1〕"),
    ],
)
def test_a_record_bears_its_name_in_its_marks_and_its_documents(kind: str, item: dict[str, Any], name: str):
    (record,) = read_facts({kind: item if KINDS[kind].single else [item]})[0].of(kind)
    assert record_name(record) == name


class Asked:
    """A condition that counts how often its reason is worked out."""

    def __init__(self) -> None:
        self.times: list[Record | None] = []

    def truth(self, case: Case, record: Record | None) -> int:
        return truth.YES

    def reason(self, case: Case, record: Record | None) -> Reason:
        self.times.append(record)
        return Reason("要求", truth.YES, str(len(self.times)))


def test_a_reason_is_worked_out_once_for_each_record_of_a_case():
    case = case_of({"awards": [{"name": "甲"}, {"name": "乙"}]})
    one, other = case.facts.of("awards")
    for times, reason in ((3, kept(Asked.reason)), (1, kept_of_dossier(Asked.reason))):
        asked = Asked()
        told = [reason(asked, case, record) for record in (one, other, None, one, other, None)]
        assert len(asked.times) == times and all(isinstance(reason, Reason) for reason in told)
        assert told[:3] == told[3:] and len(set(map(id, told))) == times
    asked = Asked()
    assert case.reason(asked, one) is case.reason(asked, one) is not case.reason(asked, other)
    assert asked.times == [one, other]


def test_names_and_clauses_are_worked_out_once():
    case = case_of({"awards": [{"name": "甲"}, {"name": "乙"}]})
    one, other = case.facts.of("awards")
    assert case.name(one) is case.name(one)
    assert (case.name(one), case.name(other)) == ("“甲”", "“乙”")
    for explained in (False, True):
        of = Case(PACK, case.facts, DAY, explained)
        assert {rule.id: of.clause(rule.id) for rule in PACK.clauses} == of.clause_truths
        assert bool(of.reasons) is explained
        of.clause_truths["1"] = 77
        assert of.clause("1") == 77
