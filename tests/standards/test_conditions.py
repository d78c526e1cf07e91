"""Conditions one by one: the truth, the same with its reason, and the words of both sides."""

from __future__ import annotations

import datetime
from typing import Any

import msgspec
import pytest

from yushen.standards import load, truth
from yushen.standards.case import Case
from yushen.standards.conditions import Any as AnyOf
from yushen.standards.conditions import ConfirmIf, Judgement
from yushen.standards.facts import Facts, Record
from yushen.standards.reason import Reason

PACK = load("shanxi-2019-55")
CASE = Case(PACK, Facts({}), datetime.date(2025, 9, 30))


class Given(msgspec.Struct, frozen=True):
    """A condition whose truth and words are given."""

    value: int
    asks: str = "有处分"
    found: str = ""
    parts: tuple[Any, ...] = ()

    def truth(self, case: Case, record: Record | None) -> int:
        return self.value

    def reason(self, case: Case, record: Record | None) -> Reason:
        return Reason(self.asks, self.value, self.found, tuple(one.reason(case, record) for one in self.parts))


@pytest.mark.parametrize(
    ("parts", "choice", "value"),
    [
        ((Judgement("技艺"),), False, truth.JUDGEMENT),
        ((Judgement("技艺"),), True, truth.CHOICE),
        ((Judgement("技艺"), Given(truth.EVIDENCE)), True, truth.CHOICE | truth.EVIDENCE),
        ((Judgement("技艺"), Given(truth.EVIDENCE)), False, truth.JUDGEMENT | truth.EVIDENCE),
        ((Given(truth.NO), Given(truth.NO)), True, truth.NO),
        ((Given(truth.NO), Given(truth.YES)), True, truth.YES),
        ((Given(truth.YES), Judgement("技艺")), False, truth.YES),
    ],
)
def test_a_judgement_among_alternatives_is_one_that_the_choice_rests_on(parts: Any, choice: bool, value: int):
    condition = AnyOf(parts, choice)
    assert condition.truth(CASE, None) == condition.reason(CASE, None).truth == value


@pytest.mark.parametrize(
    ("say", "part", "value", "told"),
    [
        (None, Given(truth.NO), truth.YES, "未见“有处分”的材料"),
        ("有处分的", Given(truth.NO), truth.YES, "未见“有处分的”的材料"),
        (None, Given(truth.YES, found="记过"), truth.CONFIRMATION, "记过，须人工核对"),
        ("有处分的", Given(truth.YES, found="记过"), truth.CONFIRMATION, "有处分的：记过，须人工核对"),
        ("有处分的", Given(truth.YES, found="有处分的"), truth.CONFIRMATION, "有处分的，须人工核对"),
        ("有处分的", Given(truth.EVIDENCE), truth.CONFIRMATION, "有处分的，须人工核对"),
        (None, Given(truth.YES), truth.CONFIRMATION, "有处分，须人工核对"),
        (
            None,
            Given(
                truth.YES,
                parts=(
                    Given(truth.YES, found="记过"),
                    Given(truth.NO, found="无"),
                    Given(truth.EVIDENCE, found="警告"),
                ),
            ),
            truth.CONFIRMATION,
            "记过；警告，须人工核对",
        ),
    ],
)
def test_what_a_dossier_shows_is_told_once_with_what_was_asked(say: str | None, part: Given, value: int, told: str):
    condition = ConfirmIf(part, say)
    reason = condition.reason(CASE, None)
    assert (condition.truth(CASE, None), reason.truth, reason.found) == (value, value, told)
