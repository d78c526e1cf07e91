from __future__ import annotations

from yushen.checks import missing
from yushen.model import Clause, ClauseOutcome, ClauseRole, Need


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
