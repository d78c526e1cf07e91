from __future__ import annotations

from yushen.batch.dossier import wanting
from yushen.checks import missing
from yushen.model import Clause, ClauseOutcome, ClauseRole, Need, Remedy
from yushen.standards import evaluate, load


def clause(
    id_: str, outcome: ClauseOutcome, *needs: Need, role: ClauseRole = "required", why: str = "缺毕业证书"
) -> Clause:
    return Clause(id=id_, level=None, text="", role=role, outcome=outcome, needs=needs, why=why)


def test_a_required_clause_that_lacks_evidence_is_named() -> None:
    [finding] = missing((clause("2.2", "undetermined", "evidence"),))
    assert (finding.code, finding.outcome) == ("dossier.missing", "fail")
    assert "2.2" in finding.message and "毕业证书" in finding.message


def test_what_is_there_or_only_to_be_judged_is_not_missing() -> None:
    clauses = (
        clause("1", "satisfied"),
        clause("2.2", "not_satisfied"),
        clause("4.3", "undetermined", "judgement"),
        clause("5.2.1", "undetermined", "evidence", role="alternative"),
    )
    assert missing(clauses) == ()


def test_a_head_is_not_named_beside_its_parts() -> None:
    findings = missing(iter((clause("4.3", "undetermined", "evidence"), clause("4.3.1", "undetermined", "evidence"))))
    assert [finding.message.split()[1] for finding in findings] == ["4.3.1"]


def test_the_same_thing_once() -> None:
    assert len(missing((clause("7.1", "undetermined", "evidence"), clause("7.1", "undetermined", "evidence")))) == 1


def test_a_clause_is_wanting_where_supplies_name_it_or_its_alternatives() -> None:
    lacking, choice = clause("7.1", "undetermined", "evidence"), clause("5.2", "undetermined", "evidence")
    waits = clause("6.1", "undetermined", "confirmation")
    supplies = (
        (Remedy("7.1", "补交考核表"), Remedy("5.2.1", "补交奖状")),
        (Remedy("7.1", "补交考核表"), Remedy("5.2.3", "补交通报")),
    )
    told = missing(wanting((lacking, choice, waits), supplies))
    assert [finding.message for finding in told] == [
        "第 7.1 条缺少材料：补交考核表",
        "第 5.2 条缺少材料：补交奖状；或者补交通报",
    ]
    assert missing(wanting((lacking,), ())) == ()


def test_an_ineligible_dossier_has_no_remedy_but_what_it_lacks_is_known() -> None:
    facts = {
        "application": {"level": "engineer", "pathway": "skill_to_title", "specialty": "焊接", "occupation": "焊接"},
        "diplomas": [{"education_level": "junior_high", "completion": "graduated", "graduation_date": "2001-07-01"}],
        "assessments": [],
    }
    verdict = evaluate(load("shanxi-2019-55"), facts, "2025-09-30")
    assert verdict.conclusion.outcome == "ineligible" and verdict.conclusion.remedies == ()
    told = [finding.message.split()[1] for finding in missing(wanting(verdict.clauses, verdict.supplies))]
    assert "7.1" in told and "2.2" not in told
