"""Conditions that measure time, where no pack asks them so: what is said, and a number that is not in force."""

from __future__ import annotations

import msgspec
import pytest

from yushen.standards import load, truth
from yushen.standards.case import Path
from yushen.standards.conditions_time import HeldFor, Within, Worked
from yushen.standards.evaluate import case_of
from yushen.standards.reason import held
from yushen.standards.vocabulary import KINDS

PACK = load("shanxi-2019-55")
DAY = "2025-09-30"
APPLIED = Path(None, "application_date", KINDS["patents"].keys["application_date"])


def patent(stated):
    """A case, and its patent."""
    case = case_of(PACK, {"patents": [stated]}, DAY)
    return case, case.facts.of("patents")[0]


@pytest.mark.parametrize(
    ("stated", "told"), [({"application_date": "2024-01-01"}, 1), ({"grant_date": "2024-06-01"}, 0)]
)
def test_a_term_of_which_nothing_is_stated_is_nothing_found(stated, told):
    case, record = patent(stated)
    reason = Within(APPLIED, 2, unstated=truth.YES).reason(case, record)
    assert reason.truth == truth.YES
    assert len(held(reason)) == told


@pytest.mark.parametrize(
    "condition", [Within(APPLIED, "years_engineer"), HeldFor("2", "years_engineer"), Worked("years_engineer", "2")]
)
def test_years_that_are_not_in_force_are_left_to_a_person_and_none_is_named(condition):
    stage = msgspec.structs.replace(PACK.parameters["years_engineer"].values[0], value=None)
    ended = msgspec.structs.replace(PACK.parameters["years_engineer"], values=(stage,))
    pack = msgspec.structs.replace(PACK, parameters={**PACK.parameters, "years_engineer": ended})
    for one, found in ((PACK, None), (pack, "该日没有规定的数值")):
        facts = {
            "patents": [{"application_date": "2015-01-01"}],
            "skill_certificates": [{"skill_level": "2", "issue_date": "2024-01-01"}],
            "employment": [{"from": "2014-01-01", "skill_work": True}],
        }
        case = case_of(one, facts, DAY)
        record = case.facts.of("patents")[0]
        reason = condition.reason(case, record)
        assert reason.truth == condition.truth(case, record)
        assert "None" not in reason.asks + reason.found
        if found is None:
            assert reason.truth != truth.CONFIRMATION
        else:
            assert (reason.truth, reason.found) == (truth.CONFIRMATION, found)
