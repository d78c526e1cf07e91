"""What intake gives: a batch, its dossiers, their files, the roster's rows."""

from __future__ import annotations

from pathlib import Path

import msgspec

from yushen.model import Problem


class SourceFile(msgspec.Struct, frozen=True):
    """One file of a dossier.

    ``path`` is relative to the dossier, with ``/``; a member of an archive is ``a.zip!/b.pdf``.
    ``location`` is where its bytes lie now (the original, or a member unpacked to scratch); None where they
    could not be had, and then ``problem`` says why.
    """

    path: str
    location: str | None
    size: int
    problem: Problem | None = None


class RosterRow(msgspec.Struct, frozen=True):
    """A row of the 花名册. Texts are None where the cell is empty."""

    number: int
    """Row number in the sheet, from 1."""
    name: str
    level: str | None
    id_number: str | None = None
    specialty: str | None = None
    employer: str | None = None
    unit_type: str | None = None
    enterprise_scale: str | None = None
    exceptional: bool | None = None
    password: str | None = None
    folder: str | None = None
    problems: tuple[Problem, ...] = ()


class Dossier(msgspec.Struct, frozen=True):
    """One applicant's materials. ``id`` is also the name of its folder in the output, unique in the batch."""

    id: str
    files: tuple[SourceFile, ...]
    system_files: tuple[str, ...] = ()
    """Files a computer left behind (Thumbs.db, .DS_Store …): named once, not read, no problem."""
    row: RosterRow | None = None


class Batch(msgspec.Struct, frozen=True):
    """All dossiers of a run, sorted, with what did not fit into any."""

    dossiers: tuple[Dossier, ...]
    loose_files: tuple[str, ...] = ()
    rows_without_folder: tuple[RosterRow, ...] = ()
    folders_without_row: tuple[str, ...] = ()
    has_roster: bool = False
    problems: tuple[Problem, ...] = ()


class IntakeError(Exception):
    """The input path or the roster cannot be used at all (exit code 2). The message is Chinese."""


def as_path(file: SourceFile) -> Path:
    """Where the bytes lie. Raises ValueError for a file that has none."""
    if file.location is None:
        raise ValueError(file.path)
    return Path(file.location)
