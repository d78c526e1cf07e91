"""A dossier, its files and documents, and what is true of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Paper:
    """One document as HTML with its type and the key fields by the contract's names; only fields that no reader disputes."""

    type: str
    html: str
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class File:
    """One file of a dossier: its path in the dossier's folder and the documents in it, one after another.

    ``kind`` pdf, docx (``data`` where it is made already), or images (the first page as a picture); raw: ``data`` as it is."""

    path: str
    papers: tuple[Paper, ...] = ()
    kind: Literal["pdf", "images", "docx", "raw"] = "pdf"
    data: bytes = b""
    alter: Callable[[bytes], bytes] | None = None
    """What happens to the finished PDF (signed and changed, covered over, encrypted); such a file stays text in every mode."""
    type: str = ""
    """What the file is found as where its documents cannot be read (locked); a raw file is ``unknown`` without it."""


@dataclass(frozen=True)
class Plant:
    """A finding that has to be told of a file (None: of any), with the outcomes that tell it."""

    code: str
    file: str | None = None
    outcomes: tuple[str, ...] = ("fail",)


@dataclass(frozen=True)
class Dossier:
    """A dossier with its truth. ``clauses`` and ``conclusion`` give the admissible outcomes, separated by blanks."""

    name: str
    level: str
    conclusion: str
    clauses: Mapping[str, str]
    files: tuple[File, ...]
    plants: tuple[Plant, ...] = ()
    consequences: tuple[str, ...] = ()
    """Codes that may fail besides, as a consequence of what was planted."""
    roster: Mapping[str, str] | None = None
    loose: bool = False
    """Nothing is said of false alarms of ``dossier.missing``: the dossier is incomplete by intent."""


@dataclass(frozen=True)
class Batch:
    """Dossiers checked in one run."""

    name: str
    as_of: str
    dossiers: tuple[Dossier, ...]
    roster: Literal["xlsx", "csv", None] = None
    specialties: tuple[tuple[str, str], ...] = ()
    cross: tuple[str, ...] = ()
    """Codes across dossiers that have to fail in batch.json; no others may."""
    pathway: str = ""
    """As ``--pathway``, where it is not the default."""
