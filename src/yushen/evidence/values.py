"""From fields to fact values: what is certain stays plain, what is doubtful carries its doubt and the reason.

The only way into the facts: no value gets there without the document and field it came from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from yushen.checks import nameless
from yushen.checks import sure as sure_reading
from yushen.model import Application, Document, EvidenceRef, Field, Finding, ReadDocument
from yushen.text.fold import squeeze
from yushen.text.names import Likeness, same_name

CERTAIN = 0.8
"""A value read with less confidence decides nothing: it waits for a person (2026-11-25; of the critical strings that
docs/accuracy.md counts, the wrong ones lie below)."""
TYPE_CERTAIN = 0.5
"""A document whose type is less sure than this proves nothing by itself."""

CONTRADICTIONS = frozenset(
    {
        "identity.name_mismatch",
        "identity.id_mismatch",
        "identity.employer_mismatch",
        "document.edited",
        "document.signature",
        "seal.missing",
        "date.order",
        "id.check_digit",
        "id.birth_date",
        "diploma.number",
        "skill.number",
        "patent.check_digit",
        "patent.kind_mismatch",
        "paper.issn",
        "paper.cn_number",
        "credit_code.check_digit",
    }
)
"""Findings that, failing on a document, leave what rests on it to a person (contract, section 3)."""

Facts = dict[str, Any]
Record = dict[str, Any]


class Source(msgspec.Struct, frozen=True):
    """A document with what is already doubtful about it as a whole."""

    item: ReadDocument
    doubts: tuple[str, ...] = ()
    """Notes in Chinese; any makes every record from this document wait for confirmation."""

    @property
    def document(self) -> Document:
        return self.item.document

    @property
    def id(self) -> str:
        return self.item.document.id

    @property
    def text(self) -> str:
        """All lines without blanks, for words that no field holds (重点, 内部资料 …)."""
        return squeeze("".join(page.text for page in self.item.pages))

    def get(self, name: str) -> Field | None:
        return self.document.get(name)

    def plain(self, name: str) -> Any:
        """The bare value, for comparisons that need no evidence."""
        return self.document.value(name)

    def value(self, name: str, change: Callable[[Any], Any] | None = None, *, doubt: str | None = None) -> Any:
        """The field as a fact value, or None where it is not there or ``change`` gives None."""
        field = self.get(name)
        if field is None or field.value is None:
            return None
        value = field.value if change is None else change(field.value)
        if value is None:
            return None
        note = doubt or (weak_note(field) if field.confidence < CERTAIN else None)
        return told(value, (self.ref(name),), confirmation=note)

    def ref(self, name: str | None = None) -> EvidenceRef:
        return EvidenceRef(self.id, name)

    def record(self, **values: Any) -> Record:
        """A record of this document: values that are None are left out; its own doubts go with it."""
        record: Record = {key: value for key, value in values.items() if value is not None}
        record["evidence"] = [reference(self.ref())]
        if self.doubts:
            record["doubt"] = ["confirmation"]
            record["note"] = "；".join(self.doubts)
        return record


def weak_note(field: Field) -> str:
    """Why a weakly read value waits for a person."""
    return field.note or f"“{field.raw}”识别把握较低，请核对原件"


def told(
    value: Any, refs: tuple[EvidenceRef, ...], *, confirmation: str | None = None, evidence: str | None = None
) -> dict[str, Any]:
    """A fact value with where it came from; ``confirmation`` and ``evidence`` are the reasons for a doubt, in Chinese."""
    result: dict[str, Any] = {"value": value}
    doubts = [name for name, note in (("evidence", evidence), ("confirmation", confirmation)) if note]
    if doubts:
        result["doubt"] = doubts
        result["note"] = "；".join(note for note in (evidence, confirmation) if note)
    if refs:
        result["evidence"] = [reference(ref) for ref in refs]
    return result


def reference(ref: EvidenceRef) -> dict[str, str]:
    return {"document": ref.document} if ref.field is None else {"document": ref.document, "field": ref.field}


def bare(value: Any) -> Any:
    """The plain value of a fact value."""
    return value.get("value") if isinstance(value, dict) and "value" in value else value


def sure(value: Any) -> bool:
    """A value that is there without a doubt."""
    return value is not None and not (isinstance(value, dict) and value.get("doubt"))


def doubted(value: Any, note: str, kind: str = "confirmation") -> Any:
    """The same value with one more doubt."""
    if value is None:
        return None
    result = dict(value) if isinstance(value, dict) else {"value": value}
    result["doubt"] = sorted({*result.get("doubt", ()), kind})
    result["note"] = "；".join(part for part in (result.get("note"), note) if part)
    return result


def _in_doubt(finding: Finding, documents: dict[str, Document]) -> tuple[EvidenceRef, ...]:
    """The papers that a contradiction leaves in doubt: all of a ``fail``, of a doubtful one those that were read unsurely, all
    where none was."""
    if finding.outcome == "fail":
        return finding.evidence
    if not finding.doubtful:
        return ()
    return tuple(ref for ref in finding.evidence if _unsure(documents.get(ref.document), ref)) or finding.evidence


def _unsure(document: Document | None, ref: EvidenceRef) -> bool:
    """Whether the reading that a doubtful contradiction points to is the unsure one of them: its paper is in doubt, not the other."""
    field = document.get(ref.field) if document is not None and ref.field is not None else None
    return field is None or not sure_reading(field)


class Dossier:
    """The documents of one application by type, with the doubts that findings put on them."""

    def __init__(
        self, application: Application, documents: tuple[ReadDocument, ...], findings: tuple[Finding, ...]
    ) -> None:
        self.application = application
        self.name = application.applicant.name
        notes: dict[str, list[str]] = {}
        by_id = {item.document.id: item.document for item in documents}
        for finding in findings:
            if finding.code not in CONTRADICTIONS:
                continue
            for ref in _in_doubt(finding, by_id):
                notes.setdefault(ref.document, []).append(finding.message)
        self.sources = tuple(self._source(item, notes.get(item.document.id, [])) for item in documents)

    def _source(self, item: ReadDocument, notes: list[str]) -> Source:
        doubts = list(dict.fromkeys(notes))
        if nameless(item, self.name):
            doubts.append(f"材料上未读到姓名，也未见申报人姓名“{self.name}”，请核对是否本人材料")
        if item.document.type != "unknown" and item.document.type_confidence < TYPE_CERTAIN:
            doubts.append("材料类型判断把握较低，请核对原件")
        return Source(item, tuple(doubts))

    def of(self, *types: str) -> list[Source]:
        """The documents of these types, in the dossier's order."""
        return [source for source in self.sources if source.document.type in types]

    def likeness(self, name: Any) -> Likeness | None:
        """How a printed name compares with the applicant's; None where either is not known."""
        if not name or not self.name:
            return None
        return same_name(str(name), self.name)

    def own(self, source: Source, field: str = "name") -> str | None:
        """Whether a personal document is the applicant's: ``yes`` ``doubtful`` ``no``; None where it names nobody."""
        likeness = self.likeness(source.plain(field))
        if likeness is None:
            return None
        return {"same": "yes", "variant": "doubtful", "lookalike": "doubtful", "different": "no"}[likeness]

    def trades(self) -> frozenset[str]:
        """The occupations (职业、工种) of the applicant's own skill certificates against which nothing speaks."""
        held = [source for source in self.of("skill_certificate") if self.own(source) == "yes" and not source.doubts]
        return frozenset(squeeze(str(name)) for source in held if (name := source.plain("occupation")))

    def unread_in(self, source: Source) -> str | None:
        """Why a list of names without the applicant is not believed, in Chinese: it was recognised from a picture, and the
        paper has the applicant's name in another place. None where nothing speaks against the list."""
        if not self.name or source.document.text_source not in ("ocr", "mixed"):
            return None
        if squeeze(self.name) not in source.text:
            return None
        return f"材料中有“{self.name}”，识别出的名单中没有，请核对原件"

    def place_in(self, names: Any) -> tuple[int, str] | None:
        """Where the applicant stands in a list of names, from 0, and whether ``yes`` or ``doubtful``; None: not there."""
        best: tuple[int, str] | None = None
        for index, name in enumerate(names or ()):
            likeness = self.likeness(name)
            if likeness == "same":
                return index, "yes"
            if likeness in ("variant", "lookalike") and best is None:
                best = (index, "doubtful")
        return best
