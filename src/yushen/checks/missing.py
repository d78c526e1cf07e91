"""dossier.missing: one finding for each thing that a required clause lacks."""

from __future__ import annotations

from collections.abc import Iterable

from yushen.model import Clause, Finding

CODE = "dossier.missing"


def missing(clauses: Iterable[Clause]) -> tuple[Finding, ...]:
    """For every required clause that is open for want of evidence, what it lacks; the same thing once."""
    listed = tuple(clauses)
    findings: dict[str, Finding] = {}
    for clause in listed:
        if clause.role != "required" or clause.outcome != "undetermined" or "evidence" not in clause.needs:
            continue
        if _has_open_part(clause, listed):
            continue
        message = f"第 {clause.id} 条缺少材料：{clause.why}" if clause.why else f"第 {clause.id} 条缺少材料，请补交"
        findings.setdefault(message, Finding(CODE, "fail", message, clause.evidence))
    return tuple(findings.values())


def _has_open_part(clause: Clause, listed: Iterable[Clause]) -> bool:
    """A clause whose own parts say what is lacking is not named beside them."""
    prefix = f"{clause.id}."
    return any(
        part.id.startswith(prefix)
        and part.role == "required"
        and part.outcome == "undetermined"
        and "evidence" in part.needs
        for part in listed
    )
