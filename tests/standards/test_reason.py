"""What is told of alternatives none of which is certain."""

from __future__ import annotations

import pytest

from yushen.standards import truth
from yushen.standards.reason import Reason, unmet


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
