"""Facts: what a standard is applied to, each value with its doubt and its evidence.

A facts file is a user's input: everything wrong in it is a ``Problem`` that names the place, none an exception.
The words are in ``yushen.standards.vocabulary``; the form is:

* a *value* is plain, or ``{value, doubt: [evidence | confirmation …], note, evidence: [{document, field}]}``;
  ``value: null`` with a doubt is "there is something, but it cannot be told", a plain null is the same as absent;
* a *record* is a mapping of values, with ``id``, ``same_as`` (the id of a record of the same object),
  ``doubt`` and ``note`` about the record as a whole, and ``evidence``;
* a *collection* is a list of records, or ``{closed: true, items: [...]}`` where the dossier is declared complete.

Absent, doubtful, zero and an empty list are four different things, and stay so.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import msgspec

from yushen.model import EvidenceRef, Problem
from yushen.standards import truth
from yushen.standards.dates import parse_days
from yushen.standards.vocabulary import KINDS, Key, Kind

SCHEMA = "yushen.facts/1"
_RECORD_KEYS = frozenset({"id", "same_as", "doubt", "note", "evidence"})
_VALUE_KEYS = frozenset({"value", "doubt", "note", "evidence"})
_DOUBTS = ("evidence", "confirmation")


class Value(msgspec.Struct, frozen=True, gc=False):
    """A value of a fact. ``value`` is str, int, float, bool, ``Days`` or a tuple; None: it cannot be told."""

    value: Any
    trust: int = truth.YES
    """``truth.YES``, or what must come before the value may be relied on."""
    note: str | None = None
    evidence: tuple[EvidenceRef, ...] = ()


class Record(msgspec.Struct, frozen=True, gc=False):
    """One object the dossier speaks of: an award, a certificate, a report."""

    kind: str
    number: int
    """Position in its collection, from 1 (of a single record: 1)."""
    values: dict[str, Value]
    trust: int = truth.YES
    note: str | None = None
    evidence: tuple[EvidenceRef, ...] = ()
    id: str | None = None
    same_as: str | None = None
    same_trust: int = truth.YES
    """How sure it is that ``same_as`` is the same object."""


class Facts(msgspec.Struct, frozen=True):
    """All facts of one dossier. A kind that is not a key was not spoken of at all."""

    records: dict[str, tuple[Record, ...]]
    closed: frozenset[str] = frozenset()
    """Kinds whose collection the facts declare complete."""

    def of(self, kind: str) -> tuple[Record, ...]:
        """The records of a kind; empty where nothing was said."""
        return self.records.get(kind, ())

    def single(self, kind: str) -> Record | None:
        """The record of a kind that has at most one."""
        found = self.records.get(kind)
        return found[0] if found else None


def read_facts(data: Any) -> tuple[Facts, tuple[Problem, ...]]:
    """Facts from plain data (YAML or JSON as loaded), and everything that is wrong with it.

    A value or record that has a problem is left out of the facts, so that nothing unreadable decides anything.
    """
    reader = _Reader()
    facts = reader.facts(data)
    return facts, tuple(reader.problems)


class _Reader:
    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def problem(self, path: str, message: str) -> None:
        self.problems.append(Problem("facts.invalid", f"事实文件 {path}：{message}"))

    def facts(self, data: Any) -> Facts:
        if not isinstance(data, Mapping):
            self.problem("（顶层）", "应为键值结构，例如 application、awards 等")
            return Facts({})
        records: dict[str, tuple[Record, ...]] = {}
        closed = set()
        for name, content in data.items():
            if name == "schema":
                if content != SCHEMA:
                    self.problem("schema", f"应为 {SCHEMA}")
                continue
            kind = KINDS.get(name) if isinstance(name, str) else None
            if kind is None:
                self.problem(str(name), "没有这一类事实，请对照 docs/facts.md 更正名称")
            elif content is None:
                continue
            elif kind.single:
                record = self.record(name, kind, content, name, 1)
                if record is not None:
                    records[name] = (record,)
            else:
                items, is_closed = self.collection(name, kind, content)
                records[name] = items
                if is_closed:
                    closed.add(name)
        self.check_ids(records)
        return Facts(records, frozenset(closed))

    def collection(self, name: str, kind: Kind, content: Any) -> tuple[tuple[Record, ...], bool]:
        closed = False
        items = content
        if isinstance(content, Mapping):
            for key in content:
                if key not in ("closed", "items"):
                    self.problem(f"{name}.{key}", "没有这个键；集合只写 items 和 closed")
            closed = content.get("closed", False)
            if not isinstance(closed, bool):
                self.problem(f"{name}.closed", "应为 true 或 false")
                closed = False
            items = content.get("items", [])
        if not isinstance(items, list | tuple):
            self.problem(name, "应为列表，或 {closed: true, items: [...]}")
            return (), False
        read = (self.record(name, kind, item, f"{name}[{i}]", i) for i, item in enumerate(items, 1))
        records = tuple(record for record in read if record is not None)
        # Where a record could not be read, the collection cannot be relied on as complete.
        return records, closed and len(records) == len(items)

    def check_ids(self, records: Mapping[str, tuple[Record, ...]]) -> None:
        everything = [record for kind in records.values() for record in kind]
        ids = [record.id for record in everything if record.id is not None]
        for twice in sorted({i for i in ids if ids.count(i) > 1}):
            self.problem("id", f"“{twice}” 用了不止一次")
        for record in everything:
            if record.same_as is not None and record.same_as not in ids:
                self.problem(f"{record.kind}[{record.number}].same_as", f"没有 id 为“{record.same_as}”的记录")

    def record(self, name: str, kind: Kind, content: Any, path: str, number: int) -> Record | None:
        if not isinstance(content, Mapping):
            self.problem(path, f"“{kind.label}”应为键值结构")
            return None
        values: dict[str, Value] = {}
        for key, raw in content.items():
            if key in _RECORD_KEYS:
                continue
            declared = kind.keys.get(key) if isinstance(key, str) else None
            if declared is None:
                self.problem(f"{path}.{key}", f"“{kind.label}”没有这个键，请对照 docs/facts.md 更正名称")
            elif (value := self.value(declared, raw, f"{path}.{key}")) is not None:
                values[key] = value
        same = content.get("same_as")
        same_value = None if same is None else self.value(Key("同一事物", "text"), same, f"{path}.same_as")
        identity = content.get("id")
        return Record(
            kind=name,
            number=number,
            values=values,
            trust=self.trust(content.get("doubt"), path),
            note=self.note(content.get("note"), path),
            evidence=self.evidence(content.get("evidence"), path),
            id=None if identity is None else str(identity),
            same_as=None if same_value is None else same_value.value,
            same_trust=truth.YES if same_value is None else same_value.trust,
        )

    def value(self, declared: Key, raw: Any, path: str) -> Value | None:
        if raw is None:
            return None
        if not isinstance(raw, Mapping):
            parsed = self.parse(declared, raw, path)
            return None if parsed is None else Value(parsed)
        for key in raw:
            if key not in _VALUE_KEYS:
                self.problem(f"{path}.{key}", "没有这个键；一个值只写 value、doubt、note、evidence")
        trust = self.trust(raw.get("doubt"), path)
        inner = raw.get("value")
        parsed = None if inner is None else self.parse(declared, inner, path)
        if parsed is None and (inner is not None or trust == truth.YES):
            return None
        return Value(parsed, trust, self.note(raw.get("note"), path), self.evidence(raw.get("evidence"), path))

    def trust(self, raw: Any, path: str) -> int:
        if raw is None:
            return truth.YES
        doubts = [raw] if isinstance(raw, str) else raw
        if not isinstance(doubts, list | tuple) or any(doubt not in _DOUBTS for doubt in doubts):
            self.problem(f"{path}.doubt", f"只能是 {'、'.join(_DOUBTS)}")
            return truth.CONFIRMATION
        return truth.of_needs(doubts)

    def note(self, raw: Any, path: str) -> str | None:
        if raw is None:
            return None
        if isinstance(raw, str):
            return raw.rstrip("。").replace("。；", "；")  # it stands within a sentence
        self.problem(f"{path}.note", "应为文字")
        return None

    def evidence(self, raw: Any, path: str) -> tuple[EvidenceRef, ...]:
        if raw is None:
            return ()
        refs = []
        for item in raw if isinstance(raw, list | tuple) else [raw]:
            if (
                isinstance(item, Mapping)
                and isinstance(item.get("document"), str)
                and set(item) <= {"document", "field"}
                and isinstance(item.get("field"), str | None)
            ):
                refs.append(EvidenceRef(item["document"], item.get("field")))
            else:
                self.problem(f"{path}.evidence", "应为 [{document: 材料编号, field: 字段名}]")
        return tuple(refs)

    def parse(self, declared: Key, raw: Any, path: str) -> Any:
        parsed = parse_value(declared, raw)
        if parsed is None:
            self.problem(path, f"“{declared.label}”{_expected(declared)}，不能是 {raw!r}")
        return parsed


def parse_value(declared: Key, raw: Any) -> Any:
    """The value of a key from plain data, or None where it is none of its type.

    Integers stand for the closed values that are numerals (技能等级 3), and what YAML made a date is a date.
    """
    match declared.type:
        case "choice":
            text = str(raw)
            return text if text in declared.values else None
        case "choices":
            one = Key(declared.label, "choice", declared.values)
            read = [parse_value(one, item) for item in (raw if isinstance(raw, list | tuple) else [raw])]
            return None if not read or None in read else tuple(read)
        case "date":
            return parse_days(raw.isoformat()[:10] if isinstance(raw, datetime.date) else str(raw))
        case "integer":
            return raw if isinstance(raw, int) and not isinstance(raw, bool) and raw >= 0 else None
        case "number":
            return raw if isinstance(raw, int | float) and not isinstance(raw, bool) else None
        case "boolean":
            return raw if isinstance(raw, bool) else None
        case "text":
            return raw.strip() or None if isinstance(raw, str) else None
        case "pairs":
            ok = isinstance(raw, list | tuple) and all(
                isinstance(p, list | tuple) and len(p) == 2 and all(isinstance(x, str) for x in p) for p in raw
            )
            return tuple((p[0], p[1]) for p in raw) if ok else None


def _expected(declared: Key) -> str:
    match declared.type:
        case "choice" | "choices":
            return "只能是 " + "、".join(declared.values)
        case "date":
            return "应为 YYYY-MM-DD、YYYY-MM 或 YYYY"
        case "integer":
            return "应为不小于 0 的整数"
        case "number":
            return "应为数字"
        case "boolean":
            return "应为 true 或 false"
        case "pairs":
            return "应为成对的名称，例如 [[焊工, 焊接工程]]"
        case _:
            return "应为文字"
