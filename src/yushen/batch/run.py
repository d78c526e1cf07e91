"""``yushen check``: a batch from its folder to its outputs, over several processes."""

from __future__ import annotations

import shutil
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from yushen.batch.application import Options
from yushen.batch.compare import Reference, Texts, read_reference, write_comparison
from yushen.batch.cpus import cores
from yushen.batch.dossier import PROBLEM_FINDINGS, report_on
from yushen.batch.leftovers import new_scratch, remove_dead_parts, remove_dead_scratch
from yushen.batch.pages import DossierPages
from yushen.batch.pool import Outcome, Workers
from yushen.batch.progress import Progress, progress
from yushen.batch.reading import read_source, reading_of
from yushen.batch.second import confirmed_documents
from yushen.checks import CrossRecord, across, comparison
from yushen.intake import Batch, Dossier, open_batch
from yushen.limits import LIMITS
from yushen.model import Problem, Reading, Report
from yushen.reports import BatchFinding, BatchFrame, Office, read_office, write_batch, write_dossier

EXIT_OK, EXIT_FAILED, EXIT_USAGE, EXIT_UNREAD = 0, 1, 2, 3
_UNREAD = frozenset({"document.unreadable", "document.encrypted"})
"""A document with one of these could not be read: exit code 3."""
_QUEUE = 3
"""Tasks a worker keeps waiting: enough never to idle, few enough that readings do not pile up."""


class CheckOptions(msgspec.Struct, frozen=True):
    """The arguments of ``yushen check``."""

    paths: tuple[Path, ...]
    out: Path
    application: Options
    one: bool = False
    roster: Path | None = None
    office: Path | None = None
    jobs: int | None = None
    cache: Path | None = None
    """Folder of the cache; None: nothing is kept."""
    against: tuple[Path, ...] = ()
    """Outputs of earlier batches that this one is compared with."""


class Done(msgspec.Struct, frozen=True):
    """What a finished dossier leaves for the batch's own outputs."""

    report: Report
    exceptional: bool
    cross: CrossRecord


@contextmanager
def private_scratch() -> Iterator[Path]:
    """A folder that only its owner can read, removed afterwards; those of runs that were killed are removed before."""
    remove_dead_scratch()
    folder = new_scratch()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def check_batch(options: CheckOptions) -> int:
    """Runs the batch and gives the exit code of the contract. Raises IntakeError and OfficeError for unusable input."""
    office = read_office(options.office) if options.office else Office()
    reference = read_reference(options.against, options.out)
    options.out.mkdir(parents=True, exist_ok=True)
    remove_dead_parts(options.out)
    with private_scratch() as scratch:
        batch = open_batch(options.paths, scratch=scratch / "archives", one=options.one, roster=options.roster)
        done, failed = _run(batch, options, office, scratch)
    reports = [item.report for item in done]
    frame = _frame(batch, options, done, reference)
    write_batch(reports, {d.report.dossier.id: d.exceptional for d in done}, frame, options.out)
    return _exit_code(reports, failed)


def _run(batch: Batch, options: CheckOptions, office: Office, scratch: Path) -> tuple[list[Done], list[str]]:
    """All dossiers through the workers; the finished ones in the batch's order, and the ids of those that failed."""
    show = progress()
    show.start(len(batch.dossiers), sum(file.size for dossier in batch.dossiers for file in dossier.files))
    done: dict[int, Done] = {}
    failed: list[str] = []
    with Workers(options.jobs or cores()) as workers:
        flow = _Flow(batch, options, office, scratch, workers, show)
        flow.fill()
        for key, outcome in workers.finished():
            kind, index, *rest = key
            if kind == "file":
                flow.file_done(index, rest[0], outcome)
            elif outcome.failure is None:
                done[index] = msgspec.msgpack.decode(outcome.result, type=Done)
                show.dossier_done()
            else:
                failed.append(batch.dossiers[index].id)
                print(f"档案 {batch.dossiers[index].id} 未能完成：{outcome.failure}\n{outcome.detail}", file=sys.stderr)
            flow.fill()
    show.close()
    return [done[index] for index in sorted(done)], failed


class _Flow:
    """Feeds the workers: files in the batch's order, a dossier's own work as soon as its last file is read."""

    def __init__(
        self, batch: Batch, options: CheckOptions, office: Office, scratch: Path, workers: Workers, show: Progress
    ) -> None:
        self._batch, self._options, self._office = batch, options, office
        self._scratch, self._workers, self._show = scratch, workers, show
        self._waiting = deque(
            (index, number) for index, dossier in enumerate(batch.dossiers) for number in range(len(dossier.files) or 1)
        )
        self._readings: dict[int, dict[int, Reading]] = {}
        self._open = 0

    def fill(self) -> None:
        """Submits files until every worker has enough waiting."""
        while self._waiting and self._open < _QUEUE * self._workers.jobs:
            index, number = self._waiting.popleft()
            dossier = self._batch.dossiers[index]
            if not dossier.files:
                self._finish(index)
                continue
            self._open += 1
            password = dossier.row.password if dossier.row else None
            cache = str(self._options.cache) if self._options.cache else None
            self._workers.submit(
                ("file", index, number),
                read_source,
                dossier.files[number],
                password,
                str(self._scratch),
                cache,
                seconds=LIMITS.reading_seconds(dossier.files[number].size),
            )

    def file_done(self, index: int, number: int, outcome: Outcome) -> None:
        """Takes a reading; with the last of its dossier the dossier goes on."""
        self._open -= 1
        dossier = self._batch.dossiers[index]
        if outcome.failure == "bug":
            print(f"读取 {dossier.id} 的第 {number + 1} 个文件时程序出错：\n{outcome.detail}", file=sys.stderr)
        reading = reading_of(dossier.files[number], outcome, self._scratch)
        self._show.file_done(len(reading.pages), dossier.files[number].size, len(reading.problems))
        self._readings.setdefault(index, {})[number] = reading
        if len(self._readings[index]) == len(dossier.files):
            self._finish(index)

    def _finish(self, index: int) -> None:
        dossier = self._batch.dossiers[index]
        taken = self._readings.pop(index, {})
        readings = [(file.path, taken[number]) for number, file in enumerate(dossier.files)]
        self._workers.submit(
            ("dossier", index),
            finish_dossier,
            dossier,
            msgspec.msgpack.encode(readings),
            self._options.application,
            self._office,
            index + 1,
            str(self._options.out / dossier.id),
            str(self._scratch),
            seconds=LIMITS.dossier_seconds,
        )


def finish_dossier(
    dossier: Dossier, encoded: bytes, options: Options, office: Office, number: int, folder: str, scratch: str
) -> bytes:
    """In a worker: a dossier's readings to its outputs; gives what the batch still needs, encoded."""
    readings = msgspec.msgpack.decode(encoded, type=list[tuple[str, Reading]])
    documents = confirmed_documents(dossier, readings, Path(scratch))
    report, application = report_on(dossier, documents, options)
    compared = comparison(application, documents)
    write_comparison(compared, Path(folder))
    write_dossier(report, DossierPages(dossier, documents, Path(scratch)), Path(folder), office, number)
    slim = msgspec.structs.replace(report, facts={})
    return msgspec.msgpack.encode(Done(slim, application.exceptional, compared.record))


def _frame(batch: Batch, options: CheckOptions, done: list[Done], reference: Reference) -> BatchFrame:
    records = [*(item.cross for item in done), *reference.records]
    findings = across(records, Texts(options.out, reference))
    return BatchFrame(
        standard=options.application.standard,
        as_of=options.application.as_of,
        findings=tuple(BatchFinding(f.code, f.outcome, f.message, f.dossiers, f.earlier, f.passages) for f in findings),
        rows_without_folder=tuple(row.name for row in batch.rows_without_folder),
        folders_without_row=batch.folders_without_row,
        loose_files=batch.loose_files,
        problems=(*batch.problems, *_row_problems(batch), *reference.problems),
    )


def _row_problems(batch: Batch) -> tuple[Problem, ...]:
    """Problems of roster rows that no dossier carries."""
    return tuple(problem for row in batch.rows_without_folder for problem in row.problems)


def _exit_code(reports: list[Report], failed: list[str]) -> int:
    unread = False
    for report in reports:
        for document in report.documents:
            for problem in document.problems:
                if problem.code in _UNREAD:
                    unread = True
                    print(f"{report.dossier.id}/{document.path}：{problem.message}", file=sys.stderr)
    if failed:
        return EXIT_FAILED
    return EXIT_UNREAD if unread else EXIT_OK


__all__ = ["EXIT_FAILED", "EXIT_OK", "EXIT_UNREAD", "EXIT_USAGE", "PROBLEM_FINDINGS", "CheckOptions", "check_batch"]
