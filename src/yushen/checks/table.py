"""All checks in one table: a finding code is given by the checks that name it, and by no other."""

from __future__ import annotations

from yushen.checks import (
    assessment,
    award,
    benefit,
    credit_codes,
    dates,
    diploma,
    duplicates,
    id_numbers,
    identity,
    integrity,
    issuer,
    paper,
    patent,
    patent_fee,
    skill,
    work,
    writing,
)
from yushen.checks.case import Check

CHECKS: tuple[Check, ...] = (
    *id_numbers.CHECKS,
    *identity.CHECKS,
    *integrity.CHECKS,
    *dates.CHECKS,
    *diploma.CHECKS,
    *skill.CHECKS,
    *credit_codes.CHECKS,
    *issuer.CHECKS,
    *patent.CHECKS,
    *patent_fee.CHECKS,
    *writing.CHECKS,
    *paper.CHECKS,
    *assessment.CHECKS,
    *award.CHECKS,
    *benefit.CHECKS,
    *work.CHECKS,
    *duplicates.CHECKS,
)
ON_REQUEST: tuple[Check, ...] = integrity.ON_REQUEST
ELSEWHERE = frozenset(
    {"document.unreadable", "document.encrypted", "document.type_unknown", "dossier.missing", "cross.same_number"}
)
"""Codes of the contract that no check of one dossier gives: problems of reading, what clauses lack, the batch."""
