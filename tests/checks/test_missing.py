from __future__ import annotations

from yushen.batch.dossier import wanting
from yushen.checks import missing
from yushen.model import Clause, ClauseOutcome, ClauseRole, Conclusion, Need, Remedy


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


def test_what_an_ineligible_dossier_lacks_is_told_too() -> None:
    lacking = clause("7.1", "undetermined", "evidence", why="2023年度材料中未见年度考核结果")
    failed = clause("2.2", "not_satisfied")
    told = missing(wanting((failed, lacking), Conclusion("ineligible", ("学历不够",))))
    assert [finding.message for finding in told] == ["第 7.1 条缺少材料：2023年度材料中未见年度考核结果"]
    waits = Conclusion("incomplete", ("缺考核表",), ((Remedy("7.1", "补交考核表"),),))
    assert [finding.message for finding in missing(wanting((failed, lacking), waits))] == [
        "第 7.1 条缺少材料：补交考核表"
    ]
    assert missing(wanting((lacking,), Conclusion("review", ("须核对",)))) == ()
