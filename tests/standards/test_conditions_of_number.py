"""Conditions that count and add up, where no pack asks them so."""

from __future__ import annotations

import msgspec
import pytest

from yushen.standards import load, truth
from yushen.standards.case import Path
from yushen.standards.conditions_count import Sum
from yushen.standards.evaluate import case_of
from yushen.standards.vocabulary import KINDS

PACK = load("shanxi-2019-55")
AMOUNT = Path(None, "amount", KINDS["benefits"].keys["amount"])
SUM = Sum("benefits", AMOUNT, ("subject", "year"), "kind", 500)


def benefits(*amounts, doubt=None):
    record = {"subject": "甲", "year": 2023, "kind": "profit", "doubt": doubt}
    return {"benefits": [{**record, "amount": amount} for amount in amounts]}


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        (benefits(500), truth.CONFIRMATION),
        (benefits(499), truth.EVIDENCE),
        (benefits(500, doubt="evidence"), truth.EVIDENCE & truth.CONFIRMATION),
        ({}, truth.EVIDENCE),
    ],
)
def test_a_sum_that_only_confirms_never_holds_by_itself(facts, wanted):
    case, condition = case_of(PACK, facts, "2025-09-30"), msgspec.structs.replace(SUM, only_confirms=True)
    assert condition.truth(case, None) == wanted == condition.reason(case, None).truth


def test_a_sum_whose_number_is_not_in_force_is_left_to_a_person():
    stage = msgspec.structs.replace(PACK.parameters["benefit_yuan"].values[0], value=None)
    ended = msgspec.structs.replace(PACK.parameters["benefit_yuan"], values=(stage,))
    pack = msgspec.structs.replace(PACK, parameters={**PACK.parameters, "benefit_yuan": ended})
    condition = msgspec.structs.replace(SUM, at_least="benefit_yuan")
    case = case_of(pack, benefits(5_000_000), "2025-09-30")
    reason = condition.reason(case, None)
    assert condition.truth(case, None) == truth.CONFIRMATION == reason.truth
    assert (reason.asks, reason.found) == ("成果转化效益合计不少于规定的金额", "该日没有规定的数值")
    in_force = case_of(PACK, benefits(5_000_000), "2025-09-30")
    assert condition.truth(in_force, None) == truth.YES == condition.reason(in_force, None).truth
