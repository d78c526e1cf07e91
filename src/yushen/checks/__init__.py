"""Checks: fields to findings. A check that was made and held is a finding too (``pass``)."""

from __future__ import annotations

from yushen.checks.across import CrossFinding, CrossRecord, across, cross_record
from yushen.checks.case import Case
from yushen.checks.missing import missing
from yushen.checks.table import CHECKS, ON_REQUEST
from yushen.model import Application, Finding, ReadDocument

__all__ = ["CrossFinding", "CrossRecord", "across", "check", "cross_record", "missing"]


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
