"""Writes what people and programs get: per dossier report.json, report.html and 补正通知.docx; for the batch index.html,
summary.xlsx and batch.json. Every file whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from yushen.model import FindingOutcome, Passage, Problem, Report
from yushen.reports import words
from yushen.reports.comparison import COMPARE_PAGE, Comparison, compare_html, comparison_record
from yushen.reports.files import PRIVATE, write_whole
from yushen.reports.html import index_html, report_html
from yushen.reports.json import encode, report_json
from yushen.reports.mask import Masker
from yushen.reports.notice import NOTICE_NAME, needs_notice, notice_docx
from yushen.reports.office import Office
from yushen.reports.pictures import PageSource
from yushen.reports.summary import problem_count, summary_xlsx

BATCH_SCHEMA = "yushen.batch/1"


class BatchFinding(msgspec.Struct, frozen=True):
    """A finding across dossiers, as in batch.json."""

    code: str
    outcome: FindingOutcome
    message: str
    dossiers: tuple[str, ...]
    earlier: tuple[str, ...] = ()
    """Dossiers of earlier batches (``--against``)."""
    passages: tuple[Passage, ...] = ()
    """What the two texts have in common, side by side."""


class BatchFrame(msgspec.Struct, frozen=True):
    """What the batch knows beyond its dossiers."""

    standard: str
    as_of: str
    findings: tuple[BatchFinding, ...] = ()
    rows_without_folder: tuple[str, ...] = ()
    folders_without_row: tuple[str, ...] = ()
    loose_files: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    """Other standards and changed numbers, and their effect (``--compare``)."""


def write_dossier(report: Report, pages: PageSource, folder: Path, office: Office, number: int) -> None:
    """The outputs of one dossier into ``folder``; a notice of an earlier run goes when nothing is to be supplied any more.

    Raises OSError where nothing can be written."""
    write_whole(folder / "report.json", report_json(report), PRIVATE)
    write_whole(folder / "report.html", report_html(report, pages), PRIVATE)
    notice = folder / NOTICE_NAME
    if needs_notice(report):
        write_whole(notice, notice_docx(report, office, number))
    else:
        notice.unlink(missing_ok=True)


def write_outputs(outputs: Iterable[tuple[str, bytes, int]], folder: Path) -> None:
    """A dossier's outputs that another machine made (name, content, mode) into ``folder``, as ``write_dossier`` would have
    left it. Raises OSError."""
    names = set()
    for name, data, mode in outputs:
        write_whole(folder / name, data, mode)
        names.add(name)
    if NOTICE_NAME not in names:
        (folder / NOTICE_NAME).unlink(missing_ok=True)


def write_batch(reports: list[Report], exceptional: dict[str, bool], frame: BatchFrame, out: Path) -> None:
    """The outputs of the whole batch into ``out``. ``exceptional`` tells by dossier id who applies 破格."""
    batch = batch_record(reports, frame)
    write_whole(out / "batch.json", encode(batch))
    rows = [_row(report, exceptional.get(report.dossier.id, False)) for report in reports]
    write_whole(out / "index.html", index_html(batch, rows))
    compared = batch.get("comparisons", [])
    write_whole(out / "summary.xlsx", summary_xlsx(reports, exceptional, frame.standard, frame.as_of, compared))
    if compared:
        write_whole(out / COMPARE_PAGE, compare_html(batch))
    else:
        (out / COMPARE_PAGE).unlink(missing_ok=True)


def batch_record(reports: list[Report], frame: BatchFrame) -> dict[str, Any]:
    """batch.json as the contract has it; identity numbers masked."""
    mask = Masker(report.dossier.applicant.id_number or "" for report in reports)
    return {
        "schema": BATCH_SCHEMA,
        "standard": frame.standard,
        "as_of": frame.as_of,
        "dossiers": [
            {
                "id": report.dossier.id,
                "applicant": report.dossier.applicant.name,
                "level": report.dossier.level,
                "conclusion": report.conclusion.outcome,
                "problems": problem_count(report),
            }
            for report in reports
        ],
        "findings": [
            {
                "code": finding.code,
                "outcome": finding.outcome,
                "message": mask(finding.message),
                "dossiers": list(finding.dossiers),
                **_further(finding, mask),
            }
            for finding in frame.findings
        ],
        "roster": {
            "rows_without_folder": list(frame.rows_without_folder),
            "folders_without_row": list(frame.folders_without_row),
        },
        "loose_files": list(frame.loose_files),
        "problems": [{"code": problem.code, "message": mask(problem.message)} for problem in frame.problems],
        **_comparisons(reports, frame, mask),
    }


def _comparisons(reports: list[Report], frame: BatchFrame, mask: Masker) -> dict[str, Any]:
    """The key that only a batch with ``--compare`` has."""
    found = [comparison_record(one, reports, mask) for one in frame.comparisons]
    return {"comparisons": found} if found else {}


def _further(finding: BatchFinding, mask: Masker) -> dict[str, Any]:
    """Keys that only findings about earlier batches and common texts have."""
    found: dict[str, Any] = {}
    if finding.earlier:
        found["earlier"] = list(finding.earlier)
    if finding.passages:
        found["passages"] = [
            {**msgspec.to_builtins(passage), "first": mask(passage.first), "second": mask(passage.second)}
            for passage in finding.passages
        ]
    return found


def _row(report: Report, exceptional: bool) -> dict[str, Any]:
    mask = Masker.of(report)
    kinds = [words.kind_of(finding) for finding in report.findings]
    return {
        "id": report.dossier.id,
        "link": quote(report.dossier.id) + "/report.html",
        "applicant": report.dossier.applicant.name,
        "level": report.dossier.level,
        "exceptional": exceptional,
        "conclusion": report.conclusion.outcome,
        "why": mask(words.reasons(report.conclusion)),
        **{kind: kinds.count(kind) for kind in ("missing", "unknown", "fail")},
        "problems": problem_count(report),
    }
