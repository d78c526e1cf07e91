"""``yushen check``: a batch from its folder to its outputs, over several processes or machines."""

from __future__ import annotations

import sys
from collections import deque
from pathlib import Path

import msgspec

from yushen.batch.application import Options
from yushen.batch.compare import Reference, Texts, read_reference
from yushen.batch.cpus import cores
from yushen.batch.crew import Crew, LocalCrew
from yushen.batch.dossier import PROBLEM_FINDINGS
from yushen.batch.finish import Done
from yushen.batch.kept import KeptDossiers
from yushen.batch.leftovers import private_scratch, remove_dead_parts
from yushen.batch.pool import Outcome
from yushen.batch.progress import Progress, progress
from yushen.batch.reading import CHANGED, GONE, reading_of
from yushen.batch.standards import alternatives, comparisons
from yushen.checks import across
from yushen.intake import Batch, open_batch
from yushen.model import Problem, Reading, Report
from yushen.reports import BatchFinding, BatchFrame, Office, read_office, write_batch

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
    cluster: str | None = None
    """Address of a Dask scheduler; None: processes of this machine."""
    against: tuple[Path, ...] = ()
    """Outputs of earlier batches that this one is compared with."""


def check_batch(options: CheckOptions) -> int:
    """Runs the batch and gives the exit code of the contract. Raises IntakeError, OfficeError and ClusterError for unusable
    input, ClusterLost where the cluster goes away meanwhile."""
    office = read_office(options.office) if options.office else Office()
    asked = msgspec.structs.replace(options.application, copies_verified=office.copies_verified)
    options = msgspec.structs.replace(options, application=asked)
    reference = read_reference(options.against, options.out)
    with private_scratch() as scratch, _crew(options, scratch) as crew:
        options.out.mkdir(parents=True, exist_ok=True)
        remove_dead_parts(options.out)
        batch = open_batch(options.paths, scratch=scratch / "archives", one=options.one, roster=options.roster)
        with KeptDossiers(options.cache, options.out, options.application, office) as kept:
            done, failed = _run(batch, options, office, crew, kept)
    reports = [item.report for item in done]
    frame = _frame(batch, options, done, reference)
    write_batch(reports, {d.report.dossier.id: d.exceptional for d in done}, frame, options.out)
    return _exit_code(reports, failed)


def _crew(options: CheckOptions, scratch: Path) -> Crew:
    if options.cluster is None:
        return LocalCrew(options.jobs or cores(), scratch, options.cache, options.out)
    from yushen.batch.cluster import ClusterCrew

    return ClusterCrew(options.cluster, options.cache, options.out)


def _run(
    batch: Batch, options: CheckOptions, office: Office, crew: Crew, kept: KeptDossiers
) -> tuple[list[Done], list[str]]:
    """All dossiers through the crew, but those that are as they were; the finished ones in the batch's order, and the ids of
    those that failed."""
    show = progress()
    show.start(len(batch.dossiers), sum(file.size for dossier in batch.dossiers for file in dossier.files))
    unchanged = kept.unchanged(batch.dossiers, crew.jobs)
    done = {index: msgspec.msgpack.decode(data, type=Done) for index, data in unchanged.items()}
    for index in done:
        for file in batch.dossiers[index].files:
            show.file_done(0, file.size, 0)
        show.dossier_done()
    failed: list[str] = []
    flow = _Flow(batch, options, office, crew, show, skipped=frozenset(done))
    flow.fill()
    for key, outcome in crew.finished():
        kind, index, *rest = key
        if kind == "file":
            flow.file_done(index, rest[0], outcome)
        elif outcome.failure is None:
            done[index] = msgspec.msgpack.decode(outcome.result, type=Done)
            contents = flow.contents(index)
            if contents is not None:
                kept.keep(batch.dossiers[index], index + 1, contents, outcome.result)
            show.dossier_done()
        else:
            failed.append(batch.dossiers[index].id)
            print(f"档案 {batch.dossiers[index].id} 未能完成：{outcome.failure}\n{outcome.detail}", file=sys.stderr)
        flow.fill()
    show.close()
    return [done[index] for index in sorted(done)], failed


class _Flow:
    """Feeds the crew: files in the batch's order, a dossier's own work as soon as its last file is read."""

    def __init__(
        self,
        batch: Batch,
        options: CheckOptions,
        office: Office,
        crew: Crew,
        show: Progress,
        skipped: frozenset[int] = frozenset(),
    ) -> None:
        self._batch, self._options, self._office = batch, options, office
        self._crew, self._show = crew, show
        self._waiting = deque(
            (index, number)
            for index, dossier in enumerate(batch.dossiers)
            if index not in skipped
            for number in range(len(dossier.files) or 1)
        )
        self._readings: dict[int, dict[int, Reading]] = {}
        self._unsound: set[int] = set()
        """Dossiers with a file that another run may read otherwise: stopped, or changed meanwhile."""
        self._contents: dict[int, list[str]] = {}
        self._open = 0

    def contents(self, index: int) -> list[str] | None:
        """SHA-256 of the files of a finished dossier, in their order; None where its readings may not be kept."""
        contents = self._contents.pop(index, None)
        return None if index in self._unsound else contents

    def fill(self) -> None:
        """Submits files until every worker has enough waiting."""
        while self._waiting and self._open < _QUEUE * self._crew.jobs:
            index, number = self._waiting.popleft()
            dossier = self._batch.dossiers[index]
            if not dossier.files:
                self._finish(index)
                continue
            self._open += 1
            password = dossier.row.password if dossier.row else None
            self._crew.read(("file", index, number), dossier.files[number], password)

    def file_done(self, index: int, number: int, outcome: Outcome) -> None:
        """Takes a reading; with the last of its dossier the dossier goes on."""
        self._open -= 1
        dossier = self._batch.dossiers[index]
        if outcome.failure == "bug":
            print(f"读取 {dossier.id} 的第 {number + 1} 个文件时程序出错：\n{outcome.detail}", file=sys.stderr)
        reading = reading_of(dossier.files[number], outcome, self._crew.scratch)
        if outcome.failure is not None or any(problem.message in (CHANGED, GONE) for problem in reading.problems):
            self._unsound.add(index)
        self._show.file_done(len(reading.pages), dossier.files[number].size, len(reading.problems))
        self._readings.setdefault(index, {})[number] = reading
        if len(self._readings[index]) == len(dossier.files):
            self._finish(index)

    def _finish(self, index: int) -> None:
        dossier = self._batch.dossiers[index]
        taken = self._readings.pop(index, {})
        readings = [(file.path, taken[number]) for number, file in enumerate(dossier.files)]
        self._contents[index] = [
            reading.sha256 if file.location else "" for file, (_, reading) in zip(dossier.files, readings, strict=True)
        ]
        encoded = msgspec.msgpack.encode(readings)
        self._crew.finish(("dossier", index), dossier, encoded, self._options.application, self._office, index + 1)


def _frame(batch: Batch, options: CheckOptions, done: list[Done], reference: Reference) -> BatchFrame:
    records = [*(item.cross for item in done), *reference.records]
    findings = across(records, Texts(options.out, reference))
    asked = alternatives(options.application.compare, options.application.standard, options.application.as_of)
    effects = {item.report.dossier.id: item.effects for item in done}
    return BatchFrame(
        standard=options.application.standard,
        as_of=options.application.as_of,
        findings=tuple(BatchFinding(f.code, f.outcome, f.message, f.dossiers, f.earlier, f.passages) for f in findings),
        rows_without_folder=tuple(row.name for row in batch.rows_without_folder),
        folders_without_row=batch.folders_without_row,
        loose_files=batch.loose_files,
        problems=(*batch.problems, *_row_problems(batch), *reference.problems),
        comparisons=comparisons(asked, effects),
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
