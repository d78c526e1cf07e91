"""compare.json, which every dossier leaves for the comparison with others, and earlier batches taken as reference (``--against``)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from yushen.checks import COMPARE_METHOD, Comparison, CrossRecord, OwnText, numbers_only, sketched_anew
from yushen.intake import IntakeError
from yushen.model import Problem, Report
from yushen.reports import PRIVATE, write_whole

COMPARE_NAME = "compare.json"
_KEPT = 64
"""Comparisons kept at hand; pairs come in the order of dossiers."""
_JSON_BYTES = 256 * 2**20
"""Largest file read from an earlier batch: a dossier of ten textbooks has about 20 MB."""


class Reference(msgspec.Struct, frozen=True):
    """Earlier batches: what their dossiers left, where the files lie, and what could not be had."""

    records: tuple[CrossRecord, ...] = ()
    folders: dict[str, Path] = {}
    """By the batch's name as records carry it."""
    problems: tuple[Problem, ...] = ()


def write_comparison(comparison: Comparison, folder: Path) -> None:
    """Leaves compare.json in a dossier's output folder, for its owner only: it holds the texts."""
    write_whole(folder / COMPARE_NAME, msgspec.json.encode(comparison), PRIVATE)


def read_reference(folders: Iterable[Path], out: Path) -> Reference:
    """The earlier outputs. Raises IntakeError where one is no output of ``check``."""
    records: list[CrossRecord] = []
    places: dict[str, Path] = {}
    problems: list[Problem] = []
    for folder in folders:
        if folder.resolve() == out.resolve():
            raise IntakeError("--against 与 --out 是同一个文件夹：请把以前批次的结果放在另一个文件夹里。")
        head = _head(folder)
        name = _name(head, places)
        places[name] = folder
        lost = []
        for dossier in dossier_ids(head):
            record = _record(folder / dossier)
            if record is None:
                lost.append(dossier)
                continue
            if not (folder / dossier / COMPARE_NAME).is_file():
                problems.append(_textless(name, dossier))
            records.append(msgspec.structs.replace(record, dossier=dossier, batch=name))
        if lost:
            shown = "、".join(lost[:5]) + ("等" if len(lost) > 5 else "")
            message = f"{name}中 {len(lost)} 份档案（{shown}）的结果缺失或已损坏，未作比对。请找回该批次的完整结果。"
            problems.append(Problem("against.unreadable", message))
    return Reference(tuple(records), places, tuple(problems))


class Texts:
    """The texts of this batch's and of earlier dossiers, from their compare.json, when they are asked for."""

    def __init__(self, out: Path, reference: Reference) -> None:
        self._folders = {"": out, **reference.folders}
        self._read = lru_cache(maxsize=_KEPT)(_comparison)

    def __call__(self, record: CrossRecord, document: str) -> OwnText | None:
        kept = self._read(self._folders[record.batch] / record.dossier)
        return kept.text(document) if kept is not None else None


def _head(folder: Path) -> dict[str, Any]:
    try:
        data = (folder / "batch.json").read_bytes()
        head = msgspec.json.decode(data)
    except (OSError, msgspec.DecodeError) as error:
        raise IntakeError(f"--against {folder} 里没有 batch.json，不是 check 写出的结果。请核对路径。") from error
    if not isinstance(head, dict) or not isinstance(head.get("dossiers"), list):
        raise IntakeError(f"--against {folder} 里的 batch.json 不是批次结果。请核对路径。")
    return head


def _name(head: dict[str, Any], taken: dict[str, Path]) -> str:
    """How an earlier batch is called in messages: by its reference date, which the office knows it by."""
    base = f"以前批次（截止 {head.get('as_of', '不详')}）"
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}之{number}"
    return name


def dossier_ids(head: dict[str, Any]) -> list[str]:
    """The dossiers' folder names, only those that are one plain name: the file may come from anywhere."""
    ids = [str(entry.get("id", "")) for entry in head["dossiers"] if isinstance(entry, dict)]
    return [one for one in ids if one not in ("", ".", "..") and "/" not in one and "\\" not in one and "\0" not in one]


def _record(folder: Path) -> CrossRecord | None:
    kept = _comparison(folder)
    if kept is not None:
        return (kept if kept.method == COMPARE_METHOD else sketched_anew(kept)).record
    report = decoded(folder / "report.json", Report)
    return numbers_only(report) if report is not None else None


def _comparison(folder: Path) -> Comparison | None:
    return decoded(folder / COMPARE_NAME, Comparison)


def decoded(path: Path, kind: Any) -> Any:
    """A JSON file of ours; None where it is missing, too large or not what it should be."""
    try:
        if path.is_symlink() or path.stat().st_size > _JSON_BYTES:
            return None
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError):
        return None


def _textless(name: str, dossier: str) -> Problem:
    return Problem(
        "against.texts",
        f"{name}的档案 {dossier} 没有比对用的文字（{COMPARE_NAME}），只比对了证书、专利、获奖编号。请用本版本重新预审该批次后再比对。",
    )
