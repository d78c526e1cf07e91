"""Conditions on the years of assessments, where no pack asks them so."""

from __future__ import annotations

import msgspec
import pytest

from yushen.standards import load, truth
from yushen.standards.case import Path
from yushen.standards.conditions import Any
from yushen.standards.conditions_years import Assessed, YearIs
from yushen.standards.evaluate import case_of
from yushen.standards.vocabulary import KINDS

PACK = load("shanxi-2019-55")
DAY = "2025-09-30"
KEYS = KINDS["assessments"].keys
YEAR = Path(None, "year", KEYS["year"])


def assessed():
    """The first condition on assessments of clause 7.1."""
    first = PACK.by_id["7.1"].condition.first
    assert isinstance(first, Assessed)
    return first


@pytest.mark.parametrize(
    ("back", "year", "wanted"), [(0, 2025, 1), (0, 2024, 0), (1, 2024, 1), (1, 2025, 0), (1, 2026, 0)]
)
def test_a_year_is_counted_back_from_the_year_of_judgement(back, year, wanted):
    case = case_of(PACK, {"assessments": [{"year": year}]}, DAY)
    condition, record = YearIs(YEAR, back), case.facts.of("assessments")[0]
    reason = condition.reason(case, record)
    assert condition.truth(case, record) == (truth.YES if wanted else truth.NO) == reason.truth
    assert reason.asks == f"{2025 - back}年度"


def test_of_a_year_is_told_what_holds_of_it():
    grades = (PACK.by_id["7.2"].condition.first.where, assessed().where.parts[0])
    condition = msgspec.structs.replace(assessed(), where=Any(grades, say="优秀，或合格以上"), years=1)
    case = case_of(PACK, {"assessments": [{"year": 2024, "grade": "qualified"}]}, DAY)
    first, second = (grade.reason(case, case.facts.of("assessments")[0]) for grade in grades)
    assert (first.truth, second.truth) == (truth.NO, truth.YES)
    assert condition.reason(case, None).found == f"2024年度{second.found}"


def test_years_whose_number_is_not_in_force_are_left_to_a_person():
    stage = msgspec.structs.replace(PACK.parameters["assessment_years"].values[0], value=None)
    ended = msgspec.structs.replace(PACK.parameters["assessment_years"], values=(stage,))
    pack = msgspec.structs.replace(PACK, parameters={**PACK.parameters, "assessment_years": ended})
    facts = {"assessments": [{"year": year, "grade": "excellent"} for year in (2022, 2023, 2024, 2025)]}
    case = case_of(pack, facts, DAY)
    reason = assessed().reason(case, None)
    assert assessed().truth(case, None) == truth.CONFIRMATION == reason.truth
    assert reason.found == "该日没有规定的数值"
    assert list(assessed().span(case)) == []
    assert list(assessed().span(case_of(PACK, facts, DAY))) == [2022, 2023, 2024]
