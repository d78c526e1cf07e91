"""Findings across dossiers: one number in several, or texts that share most of what they say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from yushen.checks.likeness import MOST, NEARLY_ALL, Sketch, compared, estimated, sketch
from yushen.model import Application, Document, FindingOutcome, ReadDocument
from yushen.numbers import id_card, patent
from yushen.text.fold import fold_for_match
from yushen.text.names import same_name

NUMBERED: dict[str, str] = {
    "diploma": "毕业证书编号",
    "diploma_verification": "毕业证书编号",
    "degree_certificate": "学位证书编号",
    "skill_certificate": "技能证书编号",
    "title_certificate": "职称证书编号",
    "award_certificate": "获奖证书编号",
}
_SHORTEST = 6
"""Characters of the shortest number compared: 第1号 of two offices is no coincidence worth a look."""
_BANDS = 64
"""MinHash places are compared in bands of four: texts that share half (MOST) meet in one with certainty 0.98."""


class Number(msgspec.Struct, frozen=True):
    """A number of a document, with the people it lists (award, patent) or its one holder."""

    kind: str
    value: str
    document: str
    people: tuple[str, ...]
    joint: bool


class CrossRecord(msgspec.Struct, frozen=True):
    """What a dossier leaves for the comparison of the whole batch; no text, no identity number."""

    dossier: str
    applicant: str | None
    numbers: tuple[Number, ...]
    texts: tuple[Sketch, ...]


class CrossFinding(msgspec.Struct, frozen=True):
    """A finding across dossiers, as in batch.json."""

    code: str
    outcome: FindingOutcome
    message: str
    dossiers: tuple[str, ...]


def cross_record(application: Application, documents: Sequence[ReadDocument]) -> CrossRecord:
    """What of a dossier is compared with the others."""
    numbers = [number for item in documents for number in _numbers(item.document)]
    sketches = [made for item in documents if compared(item) and (made := sketch(item)) is not None]
    return CrossRecord(application.id, application.applicant.name, tuple(numbers), tuple(sketches))


def across(records: Iterable[CrossRecord]) -> tuple[CrossFinding, ...]:
    """Findings across the dossiers of a batch, in a stable order. They change no conclusion."""
    everything = sorted(records, key=lambda record: record.dossier)
    return (*_same_numbers(everything), *_near_duplicates(everything))


def _numbers(document: Document) -> Iterator[Number]:
    if document.type in ("patent_certificate", "patent_register"):
        parsed = patent.parse(str(document.value("patent_number") or ""))
        if parsed is not None and document.type == "patent_certificate":
            people = tuple(str(name) for name in document.value("inventors") or ())
            yield Number("专利号", parsed.value, document.id, people, True)
        return
    kind = NUMBERED.get(document.type)
    value = document.value("certificate_number")
    if kind is None or value is None or len(fold_for_match(str(value))) < _SHORTEST:
        return
    joint = document.type == "award_certificate"
    names = document.value("recipients") if joint else [document.value("name")]
    yield Number(kind, fold_for_match(str(value)), document.id, tuple(str(name) for name in names or () if name), joint)


def _same_numbers(records: Sequence[CrossRecord]) -> Iterator[CrossFinding]:
    where: dict[tuple[str, str], list[tuple[CrossRecord, Number]]] = defaultdict(list)
    for record in records:
        for number in record.numbers:
            where[number.kind, number.value].append((record, number))
    for (kind, value), entries in sorted(where.items(), key=lambda entry: entry[0]):
        dossiers = tuple(sorted({record.dossier for record, _ in entries}))
        if len(dossiers) < 2:
            continue
        shown = id_card.mask(value) if id_card.find_all(value) else value
        head = f"{kind} {shown} 见于 {len(dossiers)} 份档案（{'、'.join(dossiers)}）"
        if entries[0][1].joint and _lists_everybody(entries):
            message = f"{head}，证书列有各申报人，属共同完成；请按各人名次和作用分别认定。"
            yield CrossFinding("cross.same_number", "pass", message, dossiers)
            continue
        named = {record.applicant for record, _ in entries if record.applicant}
        if entries[0][1].joint and not all(number.people for _, number in entries):
            message = f"{head}，未能读全证书所列人员，请核对各申报人是否都在其中。"
            yield CrossFinding("cross.same_number", "unknown", message, dossiers)
        elif len(named) < 2:
            message = f"{head}，申报人姓名相同或未知，请核对是否为同一人重复申报。"
            yield CrossFinding("cross.same_number", "unknown", message, dossiers)
        else:
            message = f"{head}，而申报人不同，请调取原件核对，可能误放或误读。"
            yield CrossFinding("cross.same_number", "fail", message, dossiers)


def _lists_everybody(entries: Sequence[tuple[CrossRecord, Number]]) -> bool:
    people = [name for _, number in entries for name in number.people]
    return all(
        record.applicant is not None and any(same_name(record.applicant, name) == "same" for name in people)
        for record, _ in entries
    )


def _near_duplicates(records: Sequence[CrossRecord]) -> Iterator[CrossFinding]:
    texts = [(record, text) for record in records for text in record.texts]
    buckets: dict[tuple[int, tuple[int, ...]], list[int]] = defaultdict(list)
    for index, (_, text) in enumerate(texts):
        size = len(text.places) // _BANDS
        for band in range(_BANDS):
            buckets[band, text.places[band * size : (band + 1) * size]].append(index)
    pairs = {
        (one, two)
        for bucket in buckets.values()
        for position, one in enumerate(bucket)
        for two in bucket[position + 1 :]
        if texts[one][0].dossier != texts[two][0].dossier
    }
    for one, two in sorted(pairs):
        share = estimated(texts[one][1], texts[two][1])
        if share < MOST:
            continue
        (first, text), (second, other) = texts[one], texts[two]
        joint = _wrote(first, text, other) and _wrote(second, text, other)
        ask = "署名含双方，请核对各自撰写的部分。" if joint else "请核对是否合写或抄录，合写的请说明分工。"
        message = (
            f"档案 {first.dossier} 的《{text.title or text.document}》与档案 {second.dossier} 的"
            f"《{other.title or other.document}》正文大部分相同（不同片段中约 {round(100 * share)}% 共有），{ask}"
        )
        outcome: FindingOutcome = "fail" if share >= NEARLY_ALL and not joint else "unknown"
        yield CrossFinding("cross.near_duplicate", outcome, message, (first.dossier, second.dossier))


def _wrote(record: CrossRecord, *texts: Sketch) -> bool:
    """The applicant is named as author of every one of the texts."""
    return record.applicant is not None and all(
        any(same_name(record.applicant, name) == "same" for name in text.authors) for text in texts
    )
