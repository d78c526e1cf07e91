"""One application of a pack to facts: what every condition is asked about."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from yushen.standards import truth
from yushen.standards.facts import Facts, Record, Value
from yushen.standards.names import plain_name
from yushen.standards.reason import Reason
from yushen.standards.vocabulary import KINDS, Key

if TYPE_CHECKING:
    from yushen.standards.conditions import Condition
    from yushen.standards.conditions_since import Window
    from yushen.standards.pack import Pack


class Case:
    """A pack, the facts of a dossier and the day they are judged as of. What was worked out is kept while it lives."""

    __slots__ = ("as_of", "clause_truths", "explained", "facts", "names", "pack", "parameters", "reasons", "windows")

    def __init__(self, pack: Pack, facts: Facts, as_of: datetime.date, explained: bool = False) -> None:
        self.explained = explained
        self.pack = pack
        self.facts = _as_of(facts, as_of)
        self.as_of = as_of
        self.parameters = pack.parameters_at(as_of)
        self.clause_truths: dict[str, int] = {}
        self.reasons: dict[tuple[int, int], Reason] = {}
        self.names: dict[int, str] = {}
        self.windows: dict[str, Window] = {}

    def clause(self, identity: str) -> int:
        """The truth of a clause of the pack, by its condition alone."""
        known = self.clause_truths.get(identity)
        if known is None:
            condition = self.pack.by_id[identity].condition
            known = self.reason(condition, None).truth if self.explained else condition.truth(self, None)
            self.clause_truths[identity] = known
        return known

    def reason(self, condition: Condition, record: Record | None) -> Reason:
        """The reason of a condition that is asked for more than once. A pack holds each condition once, however often it is
        written, and a record lives as long as the case: their identities tell whether the reason is known."""
        key = (id(condition), id(record))
        known = self.reasons.get(key)
        if known is None:
            known = self.reasons[key] = condition.reason(self, record)
        return known

    def name(self, record: Record) -> str:
        """The record as an explanation names it."""
        known = self.names.get(id(record))
        if known is None:
            known = self.names[id(record)] = record_name(record)
        return known

    def approved(self, left: str, right: str) -> bool:
        """The office's own table holds the two names to be the same or close."""
        table = self.facts.single("specialty_table")
        pairs = table.values.get("pairs") if table else None
        if pairs is None or pairs.trust != truth.YES:
            return False
        wanted = {plain_name(left), plain_name(right)}
        return any({plain_name(a), plain_name(b)} == wanted for a, b in pairs.value)

    def look(self, path: Path, record: Record | None) -> Value | None:
        """The value at a path: of the record at hand, or of a record that a dossier has one of; None: not stated."""
        if path.kind is None:
            return None if record is None else record.values.get(path.key)
        single = self.facts.single(path.kind)
        if single is None:
            return None
        value = single.values.get(path.key)
        if value is not None and single.trust != truth.YES:
            note = "；".join(dict.fromkeys(one for one in (value.note, single.note) if one)) or None
            return msgspec.structs.replace(value, trust=value.trust & single.trust, note=note)
        return value


def _as_of(facts: Facts, day: datetime.date) -> Facts:
    """The facts as they stand on the day: a record of what came about later is in doubt."""
    later = {
        name: tuple(_doubted(one, key) if _later(one, key, day) else one for one in records)
        for name, records in facts.records.items()
        if (key := KINDS[name].happened)
    }
    return msgspec.structs.replace(facts, records={**facts.records, **later})


def _later(record: Record, key: str, day: datetime.date) -> bool:
    value = record.values.get(key)
    return value is not None and value.value is not None and value.value.first > day


def _doubted(record: Record, key: str) -> Record:
    note = f"{KINDS[record.kind].keys[key].label}晚于评审日期，须人工核对"
    note = f"{record.note}；{note}" if record.note else note
    return msgspec.structs.replace(record, trust=record.trust & truth.CONFIRMATION, note=note)


C = TypeVar("C", bound="Condition")
Explain = Callable[[C, Case, Record | None], Reason]


def kept(reason: Explain[C]) -> Explain[C]:
    """Decorates the ``reason`` of a condition that several clauses ask of the same record: the case keeps it."""

    @wraps(reason)
    def known(self: C, case: Case, record: Record | None) -> Reason:
        key = (id(self), id(record))
        found = case.reasons.get(key)
        if found is None:
            found = case.reasons[key] = reason(self, case, record)
        return found

    return known


def kept_of_dossier(reason: Explain[C]) -> Explain[C]:
    """The same of a condition that is asked of the whole dossier, whatever record is at hand."""
    once = kept(reason)

    @wraps(once)
    def known(self: C, case: Case, record: Record | None) -> Reason:
        return once(self, case, None)

    return known


class Path(msgspec.Struct, frozen=True):
    """Where a fact stands: ``key`` of the record at hand (kind None), or of the single record of a kind."""

    kind: str | None
    key: str
    declared: Key

    @property
    def label(self) -> str:
        return self.declared.label


def word(declared: Key, value: Any) -> str:
    """A value as a person reads it."""
    if value is None:
        return "无法辨认"
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, tuple):
        return "、".join(declared.values.get(one, str(one)) for one in value)
    if isinstance(value, str):
        return declared.values.get(value, value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(getattr(value, "text", value))


def _marked(name: str, marks: tuple[str, str]) -> str:
    """The name in its marks; quotation marks within quotation marks are single ones (GB/T 15834-2011, 4.8)."""
    if marks == ("“", "”"):
        name = name.translate(_WITHIN)
    return marks[0] + name + marks[1]


_WITHIN = str.maketrans("“”", "‘’")


def record_name(record: Record) -> str:
    """A record as an explanation names it, with the documents it came from."""
    kind = KINDS[record.kind]
    for key in kind.title:
        value = record.values.get(key)
        if value is not None and value.value is not None:
            name = word(kind.keys[key], value.value)
            named = name if name.isdigit() else _marked(name, kind.marks)
            break
    else:
        named = kind.label if kind.single else f"第{record.number}{kind.unit}"
    documents = "、".join(dict.fromkeys(ref.document for ref in record.evidence))
    return f"{named}〔{documents}〕" if documents else named
