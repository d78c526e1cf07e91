"""Rule packs: YAML in a small closed vocabulary, read into conditions. No code in a pack, unknown keys refused."""

from __future__ import annotations

import datetime
from importlib.metadata import entry_points
from importlib.resources import files
from pathlib import Path as FilePath
from typing import Any

import msgspec
import yaml

from yushen.standards.build import Builder, PackError
from yushen.standards.conditions import Condition
from yushen.standards.names import plain_name
from yushen.standards.supply import Supply

__all__ = ["ClauseRule", "Pack", "PackError", "available", "check_pack", "load"]


class ClauseRule(msgspec.Struct, frozen=True):
    """A clause: its verbatim text, its place, and what it asks."""

    id: str
    text: str
    asks: str
    condition: Condition
    role: str = "required"
    level: str | None = None
    pathway: str = "skill_to_title"
    when: Condition | None = None
    """Where this does not hold the clause does not apply and is left out."""
    exception_to: tuple[str, ...] = ()
    """Clauses that this one overrides: where it applies they, and their alternatives, are shown for information."""
    supply: tuple[Supply, ...] = ()
    """What would supply it."""
    children: tuple[str, ...] = ()
    source: str = ""
    also: tuple[str, ...] = ()
    """Further passages of the text, verbatim, that the condition rests on."""
    topic: str | None = None
    """What it is about (``words.TOPICS``): by this clauses of two standards are held against each other."""
    verbatim: bool = True
    """False: the pack tells what the passage says, since its text is not at hand."""
    confidence: str = "text"
    """How well the passage is known (``words.CONFIDENCE``)."""
    according_to: tuple[str, ...] = ()
    """Sources of the pack that the passage is told by."""


class Stage(msgspec.Struct, frozen=True):
    """A value of a parameter: from its day of effect on, with its legal reference and how well it is known."""

    start: datetime.date
    value: float | int | None
    reference: str
    confidence: str = "text"
    according_to: tuple[str, ...] = ()


class Parameter(msgspec.Struct, frozen=True):
    """A number of the standard: by day of effect, each value with its legal reference."""

    values: tuple[Stage, ...]
    label: str = ""
    unit: str = ""

    def at(self, day: datetime.date) -> float | int | None:
        found = None
        for stage in self.values:
            if stage.start <= day:
                found = stage.value
        return found


class Source(msgspec.Struct, frozen=True):
    """Where a pack without the text has its knowledge from."""

    id: str
    title: str
    kind: str
    published: datetime.date | None = None
    note: str = ""


class NotIncluded(msgspec.Struct, frozen=True):
    """What the standard says, or may say, and the pack does not know: named, never filled in."""

    what: str
    why: str
    decisive: bool = True
    """It may set a condition on the applicant, so that nothing is ``ready`` by this pack alone."""
    pathway: str = "both"
    level: str | None = None


class Pack(msgspec.Struct, frozen=True):
    """A standard as data."""

    id: str
    title: str
    number: str
    issuer: str
    effective: datetime.date
    clauses: tuple[ClauseRule, ...]
    parameters: dict[str, Parameter]
    definitions: dict[str, Condition]
    close: tuple[tuple[str, ...], ...] = ()
    """Groups of occupations and specialties that the pack proposes as close: never decisive."""
    no_condition: tuple[dict[str, str], ...] = ()
    """Passages of the text that set no condition on the applicant: ``place``, ``text`` (verbatim, where given), ``why``."""
    glossary: dict[str, str] = {}
    """Terms that the text itself defines, with the words in which it does."""
    notes: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    not_included: tuple[NotIncluded, ...] = ()
    by_id: dict[str, ClauseRule] = {}

    @property
    def topics(self) -> dict[str, str]:
        """Clause → what it is about; an alternative is about what the clause is that it belongs to."""
        found = {clause.id: clause.topic for clause in self.clauses if clause.topic}
        for clause in self.clauses:
            for child in clause.children if clause.id in found else ():
                found.setdefault(child, found[clause.id])
        return found

    def parameters_at(self, day: datetime.date) -> dict[str, float | int | None]:
        return {name: parameter.at(day) for name, parameter in self.parameters.items()}

    def proposes(self, left: str, right: str) -> bool:
        """Whether the pack's own table holds the two names for close."""
        names = {plain_name(left), plain_name(right)}
        return any(all(any(word in name for word in group) for name in names) for group in self.close)


def available() -> tuple[Pack, ...]:
    """All packs: ours and those of other packages (entry point group ``yushen.standards``), by id."""
    found = {path.name.removesuffix(".yaml"): path for path in _folder().iterdir() if path.name.endswith(".yaml")}
    for entry in entry_points(group="yushen.standards"):
        found.setdefault(entry.name, FilePath(str(entry.load())))
    return tuple(load(identifier) for identifier in sorted(found))


def _folder() -> Any:
    return files("yushen.standards").joinpath("packs")


_LOADED: dict[str, Pack] = {}
_PROVIDED: dict[str, str] = {}


def load(identifier: str | FilePath) -> Pack:
    """A pack by its id, or from a file. Raises PackError with file, line and reason."""
    key = str(identifier)
    if key not in _LOADED:
        _LOADED[key] = _read(identifier)
    return _LOADED[key]


def provide(identifier: str, text: str) -> None:
    """Makes ``load`` give the pack of this text under an identifier: that of a file which another machine has. Raises PackError."""
    if _PROVIDED.get(identifier) != text:
        _LOADED[identifier] = parse(text, FilePath(identifier).name)
        _PROVIDED[identifier] = text


def _read(identifier: str | FilePath) -> Pack:
    name = str(identifier)
    if name.endswith((".yaml", ".yml")):
        try:
            text = FilePath(name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise PackError(f"标准文件 {name} 读不出来（须为 UTF-8 的 YAML）。") from error
        return parse(text, FilePath(name).name)
    path = _folder().joinpath(f"{name}.yaml")
    if "/" in name or not path.is_file():
        for entry in entry_points(group="yushen.standards"):
            if entry.name == name:
                return _read(FilePath(str(entry.load())))
        known = "、".join(
            sorted(one.name.removesuffix(".yaml") for one in _folder().iterdir() if one.name.endswith(".yaml"))
        )
        raise PackError(f"没有代号为“{name}”的标准。可用的有：{known}。")
    return parse(path.read_text(encoding="utf-8"), path.name)


def parse(text: str, name: str) -> Pack:
    """A pack from its YAML text. Raises PackError."""
    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"第 {mark.line + 1} 行" if mark else ""
        raise PackError(f"{name} {line}：YAML 写法有误，{getattr(error, 'problem', '')}") from error
    return Builder(name).pack(node)


def check_pack(path: FilePath) -> list[str]:
    """What is wrong with a pack file; empty where nothing is."""
    try:
        load(path)
    except PackError as error:
        return [str(error)]
    return []
