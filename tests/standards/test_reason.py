"""What is told of alternatives none of which is certain."""

from __future__ import annotations

import pytest

from yushen.model import EvidenceRef
from yushen.standards import truth
from yushen.standards.reason import Reason, closest, held, unmet


def alternative(found: str, *records: str) -> Reason:
    """An alternative for which records are filed that may count."""
    filed = [Reason("要求", truth.CONFIRMATION, "存疑", record=record) for record in records]
    return Reason(found, truth.CONFIRMATION, found, tuple(filed))


@pytest.mark.parametrize(("third", "told"), [("奖二", ["甲", "乙"]), ("奖三", ["甲", "乙", "丙"])])
def test_what_is_filed_for_another_alternative_is_answered_once(third: str, told: list[str]):
    parts = (alternative("甲", "奖零", "奖一"), alternative("乙", "奖二"), alternative("丙", third))
    assert unmet(Reason("具备之一", truth.CONFIRMATION, parts=parts, alternatives=True)) == told


def test_what_the_committee_judges_stands_in_the_way_only_where_nothing_else_does():
    held, judged, open_ = (
        Reason(word, value, word)
        for word, value in (("甲", truth.YES), ("乙", truth.JUDGEMENT), ("丙", truth.CONFIRMATION))
    )
    assert unmet(Reason("均须", truth.JUDGEMENT, parts=(held, judged))) == ["乙"]
    assert unmet(Reason("均须", truth.JUDGEMENT & truth.CONFIRMATION, parts=(held, judged, open_))) == ["丙"]


def failing(name: str, *parts: int) -> Reason:
    """An alternative with one record of which so many things are asked, each with its truth."""
    asked = tuple(Reason("要求", one, name) for one in parts)
    return Reason(name, truth.NO, name, (Reason("要求", truth.NO, name, asked, record=name),))


@pytest.mark.parametrize(
    ("first", "second", "nearest"),
    [
        (failing("甲"), failing("乙", truth.YES, truth.NO), "乙"),
        (failing("甲", truth.NO, truth.NO), failing("乙"), "甲"),
        (failing("甲"), failing("乙", truth.NO, truth.NO), "甲"),
        (failing("甲", truth.YES, truth.NO), failing("乙", *[truth.YES] * 99, *[truth.NO] * 100), "甲"),
        (failing("甲"), Reason("乙", truth.NO, "乙"), "甲"),
        (Reason("甲", truth.NO, "甲"), failing("乙", truth.NO), "乙"),
    ],
)
def test_the_closest_fails_in_the_smallest_part_of_what_is_asked(first: Reason, second: Reason, nearest: str):
    assert closest((first, second)).asks == nearest


@pytest.mark.parametrize(
    ("names", "told"),
    [("甲乙", "两项：甲、乙"), ("甲乙丙丁", "两项：甲、乙、丙、丁"), ("甲乙丙丁戊", "两项：甲、乙、丙、丁等5项")],
)
def test_four_records_that_hold_are_named_and_of_more_their_number(names: str, told: str):
    parts = tuple(Reason("要求", truth.YES, record=name) for name in names)
    assert held(Reason("两项", truth.YES, "两项", (*parts, Reason("要求", truth.NO, record="己")))) == [told]


def test_a_place_is_shown_once_however_often_it_bears_a_reason_out():
    one, other = EvidenceRef("d1", "日期"), EvidenceRef("d2")
    for evidence in ((one, other, one), (one, one, other)):
        shown = Reason("要求", truth.YES, evidence=evidence).tree()["evidence"]
        assert shown == [{"document": "d1", "field": "日期"}, {"document": "d2", "field": None}]
