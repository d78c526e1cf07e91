"""Checks: fields to findings. A check that was made and held is a finding too (``pass``)."""

from __future__ import annotations

from yushen.checks.across import (
    Comparison,
    CrossFinding,
    CrossRecord,
    across,
    comparison,
    numbers_only,
    sketched_anew,
)
from yushen.checks.case import Case
from yushen.checks.likeness import METHOD as COMPARE_METHOD
from yushen.checks.missing import missing
from yushen.checks.own_text import OwnText
from yushen.checks.table import CHECKS, ON_REQUEST
from yushen.model import Application, Finding, ReadDocument

__all__ = [
    "COMPARE_METHOD",
    "Comparison",
    "CrossFinding",
    "CrossRecord",
    "OwnText",
    "across",
    "check",
    "comparison",
    "missing",
    "numbers_only",
    "sketched_anew",
]


def check(
    application: Application, documents: tuple[ReadDocument, ...], *, copies_verified: bool = False
) -> tuple[Finding, ...]:
    """All findings on one dossier, in the order of the table.

    A finding is ``fail`` only on sure readings, otherwise ``unknown`` with what to do. A check whose document is not
    there gives none. ``copies_verified``: the office asks for 与原件相符 on every copy.
    """
    case = Case(application, documents)
    table = (*CHECKS, *ON_REQUEST) if copies_verified else CHECKS
    return tuple(finding for each in table for finding in each.run(case))
