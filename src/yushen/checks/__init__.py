"""Checks: fields to findings. A check that was made and held is a finding too (``pass``)."""

from __future__ import annotations

from collections.abc import Callable

from yushen.checks.across import (
    Comparison,
    CrossFinding,
    CrossRecord,
    across,
    comparison,
    numbers_only,
    sketched_anew,
)
from yushen.checks.case import Case, Check, sure
from yushen.checks.issuer import without_power
from yushen.checks.likeness import METHOD as COMPARE_METHOD
from yushen.checks.missing import missing
from yushen.checks.nameless import nameless
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
    "nameless",
    "numbers_only",
    "sketched_anew",
    "sure",
    "without_power",
]


BugTold = Callable[[str, Exception], None]
"""Takes what was being done and the error."""


def check(
    application: Application,
    documents: tuple[ReadDocument, ...],
    *,
    copies_verified: bool = False,
    on_bug: BugTold | None = None,
) -> tuple[Finding, ...]:
    """All findings on one dossier, in the order of the table.

    A finding is ``fail`` only on sure readings, otherwise ``unknown`` with what to do. A check whose document is not
    there gives none. ``copies_verified``: the office asks for 与原件相符 on every copy. With ``on_bug``, a check that fails by
    a fault of its own is told there and stands as ``unknown``; without it the fault is raised.
    """
    case = Case(application, documents)
    table = (*CHECKS, *ON_REQUEST) if copies_verified else CHECKS
    return tuple(finding for each in table for finding in _made(each, case, on_bug))


def _made(each: Check, case: Case, on_bug: BugTold | None) -> tuple[Finding, ...]:
    try:
        return tuple(each.run(case))
    except Exception as error:
        if on_bug is None:
            raise
        on_bug(f"核查“{each.codes[0]}”", error)
        return (Finding(each.codes[0], "unknown", "该项核查时程序出错，未作判断，请人工核对。"),)
