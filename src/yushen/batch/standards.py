"""``--compare``: a batch under other standards or changed numbers, from the facts that were gathered once.

Also of a batch that was checked before: its report.json carry the facts, so that no file is read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from yushen.batch.compare import decoded, dossier_ids
from yushen.intake import IntakeError
from yushen.model import Problem, Report
from yushen.reports import BatchFinding, BatchFrame, Comparison, write_batch
from yushen.standards import Alternative, Effect, alternative, effect, load


def alternatives(asked: Sequence[str], standard: str, as_of: str) -> tuple[Alternative, ...]:
    """The standards to compare with. Raises PackError."""
    return tuple(alternative(one, load(standard), as_of) for one in asked)


def effects_on(report: Report, others: Iterable[Alternative]) -> tuple[Effect | None, ...]:
    """What each of them makes of a dossier; None where it states no level, so that nothing was judged."""
    head = report.dossier
    base = load(head.standard)
    return tuple(None if head.level is None else effect(base, one.pack, report.facts, head.as_of) for one in others)


def comparisons(asked: Iterable[Alternative], effects: dict[str, tuple[Effect | None, ...]]) -> tuple[Comparison, ...]:
    """By alternative what was found by dossier."""
    return tuple(
        Comparison(one, {dossier: found[index] for dossier, found in effects.items()})
        for index, one in enumerate(asked)
    )


def compare_folder(folder: Path, asked: Sequence[str]) -> list[str]:
    """Writes compare.html and renews batch.json, index.html and summary.xlsx of an output of ``check``; gives the dossiers
    whose report.json is missing or broken. Raises IntakeError where the folder is no such output, PackError."""
    batch = decoded(folder / "batch.json", dict[str, Any])
    if batch is None or not isinstance(batch.get("dossiers"), list) or not batch.get("standard"):
        raise IntakeError(f"{folder} 里没有 batch.json，不是 check 写出的结果。请核对路径。")
    others = alternatives(asked, batch["standard"], batch["as_of"])
    reports, lost = [], []
    for dossier in dossier_ids(batch):
        report = decoded(folder / dossier / "report.json", Report)
        if report is None:
            lost.append(dossier)
        else:
            reports.append(report)
    if lost:
        # The batch's own lists must not lose a dossier because its report cannot be had.
        return lost
    effects = {report.dossier.id: effects_on(report, others) for report in reports}
    exceptional = {report.dossier.id: _exceptional(report) for report in reports}
    frame = msgspec.structs.replace(_frame(batch), comparisons=comparisons(others, effects))
    write_batch(reports, exceptional, frame, folder)
    return []


def _exceptional(report: Report) -> bool:
    value = report.facts.get("application", {}).get("exceptional")
    return bool(value.get("value") if isinstance(value, dict) else value)


def _frame(batch: dict[str, Any]) -> BatchFrame:
    """What batch.json says beyond its dossiers, as it was."""
    roster = batch.get("roster", {})
    return BatchFrame(
        standard=batch["standard"],
        as_of=batch["as_of"],
        findings=msgspec.convert(batch.get("findings", []), tuple[BatchFinding, ...]),
        rows_without_folder=tuple(roster.get("rows_without_folder", ())),
        folders_without_row=tuple(roster.get("folders_without_row", ())),
        loose_files=tuple(batch.get("loose_files", ())),
        problems=msgspec.convert(batch.get("problems", []), tuple[Problem, ...]),
    )
