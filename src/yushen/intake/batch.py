"""What lies under a path: a batch, one dossier, or an archive of either (contract, section 2)."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

import msgspec

from yushen.intake.archive import Budget, is_archive, unpack
from yushen.intake.match import match_rows
from yushen.intake.names import (
    ARCHIVE_SUFFIXES,
    disk_name,
    folder_name,
    is_system_path,
    natural_key,
    without_archive_suffix,
)
from yushen.intake.records import Batch, Dossier, IntakeError, RosterRow, SourceFile
from yushen.intake.roster import read_roster
from yushen.limits import LIMITS, Limits
from yushen.model import Problem

ROSTER_NAMES = ("roster.xlsx", "roster.csv")


class _Found(msgspec.Struct):
    """A dossier before its roster row and its final id are known."""

    name: str
    source: Path | None
    files: list[SourceFile]


class _Gathered(msgspec.Struct):
    found: list[_Found]
    loose: list[str]
    roster: Path | None = None


def open_batch(
    paths: Iterable[Path],
    *,
    scratch: Path,
    one: bool = False,
    roster: Path | None = None,
    limits: Limits = LIMITS,
) -> Batch:
    """All dossiers under ``paths``, sorted by id, archives unpacked below ``scratch``.

    Raises IntakeError where a path or the roster cannot be used at all. Everything else that is wrong with a file is
    a problem on that file.
    """
    gathered = _Gathered([], [])
    for path in paths:
        if not path.exists():
            raise IntakeError(f"找不到 {path}。请核对路径。")
        _look(path, one, scratch, limits, gathered)
    roster = roster or gathered.roster
    if roster is not None and not roster.is_file():
        raise IntakeError(f"找不到花名册 {roster}。请核对路径。")
    rows: tuple[RosterRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    if roster is not None:
        rows, problems = read_roster(roster, limits)
    names = _unique_names(gathered.found)
    matched, unused = match_rows([found.name for found in gathered.found], names, rows)
    dossiers = []
    for found, name, row in zip(gathered.found, names, matched, strict=True):
        files = _files_of(found, scratch / folder_name(name), row, limits)
        dossiers.append(_dossier(name, files, row, limits))
    dossiers.sort(key=lambda dossier: natural_key(dossier.id))
    return Batch(
        dossiers=tuple(dossiers),
        loose_files=tuple(sorted(gathered.loose, key=natural_key)),
        rows_without_folder=unused,
        folders_without_row=tuple(d.id for d in dossiers if d.row is None) if rows else (),
        has_roster=roster is not None,
        problems=problems,
    )


def _look(path: Path, one: bool, scratch: Path, limits: Limits, gathered: _Gathered) -> None:
    """Adds what ``path`` is: a batch's dossiers, or one dossier."""
    name = disk_name(path.resolve().name)
    if path.is_file():
        if is_archive(path) and not one:
            _look_archive(path, name, scratch, limits, gathered)
        else:
            gathered.found.append(_Found(without_archive_suffix(name) if is_archive(path) else name, path, []))
        return
    if not path.is_dir():
        raise IntakeError(f"{path} 不是文件夹，也不是文件。请核对路径。")
    entries = _entries(path)
    roster = next((entry for entry in entries if entry.name.lower() in ROSTER_NAMES and entry.is_file()), None)
    visible = [entry for entry in entries if not is_system_path(entry.name) and entry != roster]
    if one or not (roster or (visible and all(_is_container(entry) for entry in visible))):
        gathered.found.append(_Found(name, path, []))
        return
    gathered.roster = gathered.roster or roster
    for entry in visible:
        if _is_container(entry):
            shown = disk_name(entry.name)
            gathered.found.append(_Found(shown if entry.is_dir() else without_archive_suffix(shown), entry, []))
        else:
            gathered.loose.append(disk_name(entry.name))


def _look_archive(path: Path, name: str, scratch: Path, limits: Limits, gathered: _Gathered) -> None:
    """An archive is judged by what it holds, as a folder would be: with a roster, or with nothing at its top but
    folders and archives, it is a batch, else one dossier."""
    inside = scratch / "_archives" / folder_name(name)
    files = _without_outer(list(unpack(path, name, inside, limits=limits, nested=False)), name)
    kept = [file for file in files if not is_system_path(file.path)]
    tops = {file.path.split("/", 1)[0] for file in kept}
    if len(tops) == 1 and any(file.path.split("/", 1)[-1].lower() in ROSTER_NAMES for file in kept):
        wrapper = tops.pop() + "/"
        kept = [msgspec.structs.replace(file, path=file.path.removeprefix(wrapper)) for file in kept]
    rosters = [file for file in kept if file.path.lower() in ROSTER_NAMES and file.location]
    members = [file for file in kept if file not in rosters]
    if not rosters and not (members and all("/" in file.path or _holds_files(file) for file in members)):
        gathered.found.append(_Found(without_archive_suffix(name), path, []))
        return
    if rosters and gathered.roster is None:
        gathered.roster = Path(str(rosters[0].location))
    groups: dict[str, list[SourceFile]] = {}
    for file in members:
        top, _, rest = file.path.partition("/")
        if rest:
            groups.setdefault(top, []).append(msgspec.structs.replace(file, path=rest))
        elif _holds_files(file):
            gathered.found.append(_Found(without_archive_suffix(top), Path(str(file.location)), []))
        else:
            gathered.loose.append(top)
    gathered.found.extend(_Found(top, None, grouped) for top, grouped in groups.items())


def _holds_files(file: SourceFile) -> bool:
    return file.location is not None and is_archive(Path(file.location))


def _is_container(entry: Path) -> bool:
    if entry.is_symlink():
        return False
    if entry.is_dir():
        return True
    return entry.is_file() and (is_archive(entry) or entry.name.lower().endswith(ARCHIVE_SUFFIXES))


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir(), key=lambda entry: natural_key(disk_name(entry.name)))
    except OSError as error:
        raise IntakeError(f"打不开文件夹 {folder}：没有读取权限或已被移走。") from error


def _unique_names(found: list[_Found]) -> list[str]:
    """The output folder of each dossier; where two would be equal, the later in sorted order gets ``-2``."""
    order = sorted(range(len(found)), key=lambda i: (natural_key(found[i].name), str(found[i].source)))
    names = [""] * len(found)
    taken: set[str] = set()
    for index in order:
        base = folder_name(found[index].name)
        name, number = base, 1
        while name.casefold() in taken:
            number += 1
            name = f"{base}-{number}"
        taken.add(name.casefold())
        names[index] = name
    return names


def _files_of(found: _Found, scratch: Path, row: RosterRow | None, limits: Limits) -> list[SourceFile]:
    """All files of a dossier, archives inside it unpacked; natural order."""
    budget = Budget.of(limits)
    password = row.password if row else None
    source = found.source
    if source is None:
        files: list[SourceFile] = []
        for file in found.files:
            if _holds_files(file):
                files.extend(
                    unpack(
                        Path(str(file.location)), file.path, scratch, password=password, limits=limits, budget=budget
                    )
                )
            else:
                files.append(file)
        return _sorted(files)
    if source.is_file():
        if is_archive(source):
            shown = disk_name(source.name)
            files = list(unpack(source, shown, scratch, password=password, limits=limits, budget=budget))
            return _sorted(_without_outer(files, shown))
        return [SourceFile(disk_name(source.name), str(source), source.stat().st_size)]
    files = []
    for location, shown in _walk(source):
        files.extend(_one_file(location, shown, scratch, password, limits, budget))
        if len(files) > limits.dossier_files:
            message = f"档案内文件超过 {limits.dossier_files} 个，其余未读取。请按申报人分开提交。"
            files = [*files[: limits.dossier_files], SourceFile("…", None, 0, Problem("document.unreadable", message))]
            break
    return _sorted(files)


def _one_file(
    location: Path, shown: str, scratch: Path, password: str | None, limits: Limits, budget: Budget
) -> list[SourceFile]:
    try:
        status = location.lstat()
    except OSError:
        return [_unreadable(shown, "该文件读不到，可能已被移走。请核对后重新运行。")]
    if stat.S_ISLNK(status.st_mode):
        return [_unreadable(shown, "这是一个链接（快捷方式），没有跟随读取。请放入文件本身。")]
    if not stat.S_ISREG(status.st_mode):
        return [_unreadable(shown, "这不是普通文件，未读取。请放入文件本身。")]
    if is_system_path(shown):
        return [SourceFile(shown, None, status.st_size)]
    if status.st_size > limits.file_bytes:
        return [
            _unreadable(
                shown, f"文件超过 {limits.file_bytes // 2**20} MB，未读取。请压缩图像或拆分后提交。", status.st_size
            )
        ]
    if not os.access(location, os.R_OK):
        return [_unreadable(shown, "没有读取该文件的权限。请调整权限后重新运行。", status.st_size)]
    if is_archive(location):
        return list(unpack(location, shown, scratch, password=password, limits=limits, budget=budget))
    return [SourceFile(shown, str(location), status.st_size)]


def _walk(folder: Path) -> Iterable[tuple[Path, str]]:
    for root, folders, names in os.walk(folder, followlinks=False):
        folders.sort(key=natural_key)
        base = Path(root)
        linked = [name for name in folders if (base / name).is_symlink()]
        for name in sorted([*names, *linked], key=natural_key):
            location = base / name
            relative = location.relative_to(folder)
            yield location, "/".join(disk_name(part) for part in relative.parts)


def _without_outer(files: list[SourceFile], archive: str) -> list[SourceFile]:
    """Inside a dossier that *is* an archive, paths are told from the archive's root, as for a folder."""
    prefix = f"{archive}!/"
    return [
        msgspec.structs.replace(file, path=file.path[len(prefix) :]) if file.path.startswith(prefix) else file
        for file in files
    ]


def _sorted(files: list[SourceFile]) -> list[SourceFile]:
    return sorted(files, key=lambda file: natural_key(file.path))


def _unreadable(shown: str, message: str, size: int = 0) -> SourceFile:
    return SourceFile(shown, None, size, Problem("document.unreadable", message))


def _dossier(name: str, files: list[SourceFile], row: RosterRow | None, limits: Limits) -> Dossier:
    system = tuple(file.path for file in files if is_system_path(file.path))
    kept = tuple(file for file in files if not is_system_path(file.path))
    return Dossier(id=name, files=kept, system_files=system, row=row)
