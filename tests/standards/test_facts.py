"""Facts from plain data: what is read, and everything that is wrong named with its place."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from yushen.model import EvidenceRef
from yushen.standards import truth
from yushen.standards.facts import Value, parse_value, read_facts
from yushen.standards.vocabulary import KINDS, Key

CHOICE = Key("等级", "choice", {"3": "高级工", "2": "技师"})
CHOICES = Key("适用对象", "choices", {"3": "高级工", "2": "技师"})
DATE, INTEGER, NUMBER = Key("日期", "date"), Key("字数", "integer"), Key("金额", "number")
FLAG, TEXT, PAIRS = Key("列名", "boolean"), Key("名称", "text"), Key("名称对", "pairs")


@pytest.mark.parametrize(
    ("key", "raw", "read"),
    [
        (CHOICE, "3", "3"),
        (CHOICE, 3, "3"),
        (CHOICE, 4, None),
        (CHOICE, "4", None),
        (CHOICE, True, None),
        (CHOICE, 3.0, None),
        (CHOICE, ["3"], None),
        (CHOICES, ["3", 2], ("3", "2")),
        (CHOICES, ("3",), ("3",)),
        (CHOICES, 3, ("3",)),
        (CHOICES, [], None),
        (CHOICES, ["3", "4"], None),
        (INTEGER, 0, 0),
        (INTEGER, 2000, 2000),
        (INTEGER, -1, None),
        (INTEGER, True, None),
        (INTEGER, 1.0, None),
        (INTEGER, "1", None),
        (NUMBER, 1, 1),
        (NUMBER, 0.5, 0.5),
        (NUMBER, -0.5, -0.5),
        (NUMBER, True, None),
        (NUMBER, "1", None),
        (FLAG, False, False),
        (FLAG, True, True),
        (FLAG, 0, None),
        (FLAG, "true", None),
        (TEXT, " 甲 ", "甲"),
        (TEXT, "  ", None),
        (TEXT, 1, None),
        (PAIRS, [["焊工", "焊接"], ("钳工", "机械")], (("焊工", "焊接"), ("钳工", "机械"))),
        (PAIRS, (), ()),
        (PAIRS, [["焊工"]], None),
        (PAIRS, [["焊工", "焊接", "机械"]], None),
        (PAIRS, [["焊工", 1]], None),
        (PAIRS, ["焊接"], None),
        (PAIRS, "焊接", None),
    ],
)
def test_a_value_is_of_its_type_or_none(key: Key, raw: Any, read: Any):
    found = parse_value(key, raw)
    assert (found, type(found)) == (read, type(read))


@pytest.mark.parametrize(
    ("raw", "first"),
    [
        ("2024-05", "2024-05-01"),
        (2024, "2024-01-01"),
        (datetime.date(2024, 5, 6), "2024-05-06"),
        (datetime.datetime(2024, 5, 6, 7, 8), "2024-05-06"),
        (True, None),
        ("5月", None),
        (None, None),
        (2024.5, None),
    ],
)
def test_a_date_is_read_as_text_number_or_day(raw: Any, first: str | None):
    found = parse_value(DATE, raw)
    assert (None if found is None else found.first.isoformat()) == first


AWARD = {"name": "甲", "date": "2020-01-01"}


@pytest.mark.parametrize(
    ("facts", "places"),
    [
        ([], ["（顶层）：应为键值结构"]),
        ({"schema": "yushen.facts/1"}, []),
        ({"schema": "yushen.facts/2"}, ["schema：应为 yushen.facts/1"]),
        ({"prizes": []}, ["prizes：没有这一类事实"]),
        ({1: []}, ["1：没有这一类事实"]),
        ({"awards": None, "application": None}, []),
        ({"application": []}, ["application：“申报”应为键值结构"]),
        ({"awards": "甲"}, ["awards：应为列表"]),
        ({"awards": {"items": "甲"}}, ["awards：应为列表"]),
        ({"awards": {"closed": "yes"}}, ["awards.closed：应为 true 或 false"]),
        ({"awards": {"shut": True}}, ["awards.shut：没有这个键"]),
        ({"awards": [AWARD, "乙"]}, ["awards[2]：“获奖、荣誉、竞赛、表彰”应为键值结构"]),
        ({"awards": [{"colour": "red"}]}, ["awards[1].colour：“获奖、荣誉、竞赛、表彰”没有这个键"]),
        ({"awards": [{1: "red"}]}, ["awards[1].1：“获奖、荣誉、竞赛、表彰”没有这个键"]),
        ({"awards": [{"date": "5月"}]}, ["awards[1].date：“颁发日期”应为 YYYY-MM-DD"]),
        ({"awards": [{"rank": "best"}]}, ["awards[1].rank：“等级”只能是 "]),
        ({"awards": [{"name": 1}]}, ["awards[1].name：“奖项（称号）名称”应为文字，不能是 1"]),
        ({"awards": [{"name": {"value": "甲", "trust": 1}}]}, ["awards[1].name.trust：没有这个键"]),
        (
            {"awards": [{"name": {"value": "甲", "doubt": "maybe"}}]},
            ["awards[1].name.doubt：只能是 evidence、confirmation"],
        ),
        ({"awards": [{**AWARD, "doubt": ["evidence", "judgement"]}]}, ["awards[1].doubt：只能是"]),
        ({"awards": [{**AWARD, "doubt": 1}]}, ["awards[1].doubt：只能是"]),
        ({"awards": [{**AWARD, "note": 1}]}, ["awards[1].note：应为文字"]),
        ({"awards": [{**AWARD, "evidence": "d1"}]}, ["awards[1].evidence：应为 ["]),
        ({"awards": [{**AWARD, "evidence": [{"field": "名称"}]}]}, ["awards[1].evidence：应为 ["]),
        ({"awards": [{**AWARD, "evidence": [{"document": "d1", "field": 1}]}]}, ["awards[1].evidence：应为 ["]),
        ({"awards": [{**AWARD, "evidence": [{"document": "d1", "page": 1}]}]}, ["awards[1].evidence：应为 ["]),
        ({"awards": [{**AWARD, "id": "a"}, {**AWARD, "id": "b", "same_as": "a"}]}, []),
        ({"awards": [{**AWARD, "id": "a"}, {**AWARD, "id": "a"}]}, ["id：“a” 用了不止一次"]),
        ({"awards": [{**AWARD, "id": "a"}, {**AWARD, "same_as": "c"}]}, ["awards[2].same_as：没有 id 为“c”的记录"]),
        ({"awards": [{**AWARD, "same_as": 1}]}, ["awards[1].same_as：“同一事物”应为文字"]),
        (
            {"diplomas": [{"technical_school": 1}], "benefits": [{"amount": "多"}]},
            [
                "diplomas[1].technical_school：“技工院校证书”应为 true 或 false",
                "benefits[1].amount：“金额（元）”应为数字",
            ],
        ),
        ({"reports": [{"body_characters": -1}]}, ["reports[1].body_characters：“正文字数”应为不小于 0 的整数"]),
        ({"specialty_table": {"pairs": ["焊工"]}}, ["specialty_table.pairs：“视为相同或相近的名称”应为成对的名称"]),
    ],
)
def test_what_is_wrong_is_named_with_its_place_and_nothing_else(facts: Any, places: list[str]):
    _, problems = read_facts(facts)
    assert len(problems) == len(places)
    for problem, place in zip(problems, places, strict=True):
        assert problem.message.startswith(f"事实文件 {place}"), problem.message
        assert problem.code == "facts.invalid"


def award(**more: Any) -> Any:
    (record,) = read_facts({"awards": [{**AWARD, **more}]})[0].of("awards")
    return record


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("甲", Value("甲")),
        ({"value": "甲"}, Value("甲")),
        ({"value": "甲", "doubt": "evidence"}, Value("甲", truth.EVIDENCE)),
        ({"value": "甲", "doubt": []}, Value("甲")),
        ({"value": "甲", "doubt": ("evidence", "confirmation")}, Value("甲", truth.EVIDENCE & truth.CONFIRMATION)),
        ({"value": None, "doubt": "confirmation"}, Value(None, truth.CONFIRMATION)),
        ({"value": None}, None),
        ({"value": 1, "doubt": "evidence"}, None),
        ({"value": "甲", "doubt": "maybe"}, Value("甲", truth.CONFIRMATION)),
        ({"value": "甲", "note": "字迹不清。"}, Value("甲", note="字迹不清")),
        ({"value": "甲", "note": 1}, Value("甲")),
        (None, None),
    ],
)
def test_a_value_keeps_its_doubt_and_its_note(raw: Any, read: Value | None):
    assert award(name=raw).values.get("name") == read


def test_a_record_keeps_what_is_said_of_it_as_a_whole():
    first = {**AWARD, "id": 7, "evidence": [{"document": "d1", "field": "名称"}, {"document": "d2"}]}
    second = {**AWARD, "same_as": {"value": "7", "doubt": "confirmation"}, "doubt": "evidence", "note": "复印件"}
    facts, problems = read_facts({"awards": [first, second]})
    assert not problems
    one, other = facts.of("awards")
    assert (one.id, one.same_as, one.same_trust, one.trust, one.note, one.number) == (
        "7",
        None,
        truth.YES,
        truth.YES,
        None,
        1,
    )
    assert one.evidence == (EvidenceRef("d1", "名称"), EvidenceRef("d2", None))
    assert (other.id, other.same_as, other.same_trust, other.trust) == (None, "7", truth.CONFIRMATION, truth.EVIDENCE)
    assert (other.note, other.evidence, other.number) == ("复印件", (), 2)
    assert award(evidence={"document": "d1"}).evidence == (EvidenceRef("d1", None),)


@pytest.mark.parametrize(
    ("content", "number", "closed"),
    [
        ([], 0, False),
        ((AWARD,), 1, False),
        ({"items": [AWARD]}, 1, False),
        ({"closed": True}, 0, True),
        ({"closed": False, "items": [AWARD]}, 1, False),
        ({"closed": True, "items": [AWARD, AWARD]}, 2, True),
        ({"closed": True, "items": [AWARD, "乙"]}, 1, False),
        ({"closed": "yes", "items": [AWARD]}, 1, False),
        ({"closed": True, "items": "甲"}, 0, False),
    ],
)
def test_a_collection_is_complete_only_where_it_says_so_and_all_of_it_was_read(content: Any, number: int, closed: bool):
    facts, _ = read_facts({"awards": content})
    assert (len(facts.of("awards")), "awards" in facts.closed) == (number, closed)


def test_what_was_not_spoken_of_is_told_from_what_is_none():
    facts, _ = read_facts({"awards": [], "papers": None, "application": None, "person": {}})
    assert set(facts.records) == {"awards", "person"}
    assert facts.of("papers") == () and facts.single("application") is None
    assert facts.single("awards") is None
    person = facts.single("person")
    assert person is not None and person.number == 1


def test_every_word_of_the_vocabulary_can_be_said_and_is_asked_for_by_its_form():
    said = {"date": "2024", "integer": 1, "number": 1, "boolean": True, "text": "甲", "pairs": [["甲", "乙"]]}
    for name, kind in KINDS.items():
        item = {key: said.get(one.type, next(iter(one.values), None)) for key, one in kind.keys.items()}
        facts, problems = read_facts({name: item if kind.single else [item]})
        assert not problems
        assert facts.of(name)[0].values.keys() == kind.keys.keys()
