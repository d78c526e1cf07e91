"""Findings across dossiers: one number in several, or texts that share most of what they say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from yushen.checks.likeness import METHOD, NEARLY_ALL, Sketch, sketch
from yushen.checks.near import Alike, near_duplicates
from yushen.checks.own_text import OwnText, own_text
from yushen.checks.passages import common_passages
from yushen.model import Application, Document, FindingOutcome, Passage, ReadDocument, Report
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
_AROUND = re.compile(r"^(?:(?:证书)?编号:?|No\.?:?|第(?=.*号$))|(?<=\d)号$", re.I)
"""What stands around a number and is none of it: 第2022-0117号 is 2022-0117."""
_SHORTEST = 6
"""Characters of the shortest number compared: 第1号 of two offices is no coincidence worth a look."""


class Number(msgspec.Struct, frozen=True):
    """A number of a document, with the people it lists (award, patent) or its one holder."""

    kind: str
    value: str
    document: str
    people: tuple[str, ...]
    joint: bool
    about: str = ""
    """The project of an award: each of those who completed it may hold a certificate that names him alone."""


class CrossRecord(msgspec.Struct, frozen=True):
    """What a dossier leaves for the comparison of the whole batch; neither text nor the applicant's identity number."""

    dossier: str
    applicant: str | None
    numbers: tuple[Number, ...]
    texts: tuple[Sketch, ...]
    batch: str = ""
    """The earlier batch it comes from (``--against``), in words; empty: this one."""

    @property
    def shown(self) -> str:
        return f"{self.batch}的档案 {self.dossier}" if self.batch else f"档案 {self.dossier}"


class Comparison(msgspec.Struct, frozen=True):
    """All that other dossiers, of this batch and of later ones, are compared with: compare.json."""

    record: CrossRecord
    texts: tuple[OwnText, ...]
    schema: str = "yushen.compare/1"
    method: str = METHOD

    def text(self, document: str) -> OwnText | None:
        """The text of a document."""
        return next((text for text in self.texts if text.document == document), None)


class CrossFinding(msgspec.Struct, frozen=True):
    """A finding across dossiers, as in batch.json."""

    code: str
    outcome: FindingOutcome
    message: str
    dossiers: tuple[str, ...]
    """Of this batch."""
    earlier: tuple[str, ...] = ()
    """Of earlier batches."""
    passages: tuple[Passage, ...] = ()


TextOf = Callable[[CrossRecord, str], OwnText | None]
"""Gives a document's text, by record and document id; None where it is lost."""


def comparison(application: Application, documents: Sequence[ReadDocument]) -> Comparison:
    """What of a dossier is compared with the others."""
    numbers = tuple(number for item in documents for number in _numbers(item.document))
    texts = tuple(text for item in documents if (text := own_text(item)) is not None)
    return Comparison(_record(application.id, application.applicant.name, numbers, texts), texts)


def numbers_only(report: Report) -> CrossRecord:
    """What an earlier report tells of itself where its texts were not kept."""
    numbers = tuple(number for document in report.documents for number in _numbers(document))
    return CrossRecord(report.dossier.id, report.dossier.applicant.name, numbers, ())


def sketched_anew(kept: Comparison) -> Comparison:
    """A comparison kept by another version, its texts sketched by ours."""
    record = kept.record
    return Comparison(_record(record.dossier, record.applicant, record.numbers, kept.texts), kept.texts)


def _record(dossier: str, applicant: str | None, numbers: tuple[Number, ...], texts: Iterable[OwnText]) -> CrossRecord:
    sketches = tuple(made for text in texts if (made := sketch(text)) is not None)
    return CrossRecord(dossier, applicant, numbers, sketches)


def across(records: Iterable[CrossRecord], text_of: TextOf) -> tuple[CrossFinding, ...]:
    """Findings across the dossiers of a batch and of earlier ones, in a stable order. They change no conclusion."""
    everything = sorted(records, key=lambda record: (record.batch, record.dossier))
    return (*_same_numbers(everything), *_near_duplicates(everything, text_of))


def _numbers(document: Document) -> Iterator[Number]:
    if document.type in ("patent_certificate", "patent_register"):
        parsed = patent.parse(str(document.value("patent_number") or ""))
        if parsed is not None and document.type == "patent_certificate":
            people = tuple(str(name) for name in document.value("inventors") or ())
            yield Number("专利号", parsed.value, document.id, people, True)
        return
    kind = NUMBERED.get(document.type)
    value = document.value("certificate_number")
    plain = _AROUND.sub("", fold_for_match(str(value or "")))
    if kind is None or len(plain) < _SHORTEST:
        return
    joint = document.type == "award_certificate"
    names = document.value("recipients") if joint else [document.value("name")]
    people = tuple(str(name) for name in names or () if name)
    about = fold_for_match(str(document.value("project") or "")) if joint else ""
    yield Number(kind, plain, document.id, people, joint, about)


def _same_numbers(records: Sequence[CrossRecord]) -> Iterator[CrossFinding]:
    where: dict[tuple[str, str], list[tuple[CrossRecord, Number]]] = defaultdict(list)
    for record in records:
        for number in record.numbers:
            where[number.kind, number.value].append((record, number))
    for (kind, value), entries in sorted(where.items(), key=lambda entry: entry[0]):
        now, before = _names(record for record, _ in entries)
        if not now or len(now) + len(before) < 2:
            continue
        judged = _same_number(entries, bool(before))
        if judged is None:
            continue
        shown = id_card.mask(value) if id_card.find_all(value) else value
        seen = list(dict.fromkeys(record.shown.removeprefix("档案 ") for record, _ in entries))
        head = f"{kind} {shown} 见于 {len(seen)} 份档案（{'、'.join(seen)}）"
        yield CrossFinding("cross.same_number", judged[0], f"{head}，{judged[1]}", now, before)


def _same_number(entries: Sequence[tuple[CrossRecord, Number]], before: bool) -> tuple[FindingOutcome, str] | None:
    """What one number in several dossiers means; None where it is natural: somebody applies again."""
    named = {record.applicant for record, _ in entries}
    if before and len(named) == 1 and None not in named:
        return None
    joint = entries[0][1].joint
    if joint and all(_lists(number, named) for _, number in entries):
        return "pass", "证书列有各申报人，属共同完成；请按各人名次和作用分别认定。"
    if joint and not all(number.people for _, number in entries):
        return "unknown", "未能读全证书所列人员，请核对各申报人是否都在其中。"
    if len(named - {None}) < 2:
        return "unknown", "申报人姓名相同或未知，请核对是否为同一人重复申报。"
    if joint and any(_lists(number, named) for _, number in entries):
        return "unknown", "其中有的列有各申报人，有的没有，所列人员不一致，请调取原件核对。"
    if entries[0][1].about and len({number.about for _, number in entries}) == 1:
        return "unknown", "项目相同而各列一人，可能是同一奖项分别发证，请核对各人名次。"
    return "fail", "而申报人不同，请调取原件核对，可能误放或误读。"


def _names(records: Iterable[CrossRecord]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The dossiers of this batch and of earlier ones among records."""
    listed = list(records)
    now = sorted({record.dossier for record in listed if not record.batch})
    before = sorted({record.dossier for record in listed if record.batch})
    return tuple(now), tuple(before)


def _lists(number: Number, applicants: set[str | None]) -> bool:
    """The document itself names every one of the applicants."""
    return all(
        applicant is not None and any(same_name(applicant, name) == "same" for name in number.people)
        for applicant in applicants
    )


def _near_duplicates(records: Sequence[CrossRecord], text_of: TextOf) -> Iterator[CrossFinding]:
    owners = [place for place, record in enumerate(records) for _ in record.texts]
    sketches = [text for record in records for text in record.texts]

    def text(place: int) -> OwnText | None:
        return text_of(records[owners[place]], sketches[place].document)

    def told(place: int) -> tuple[CrossRecord, Sketch]:
        return records[owners[place]], sketches[place]

    found = near_duplicates(sketches, owners, text, [not records[owner].batch for owner in owners])
    for alike in found.pairs:
        yield _pair(alike, told(alike.one), told(alike.two), _passages(text(alike.one), text(alike.two)))
    for members, clearest in found.groups:
        now, before = _names(told(place)[0] for place in members)
        if now:
            passages = _passages(text(clearest.one), text(clearest.two))
            yield CrossFinding(
                "cross.near_duplicate", "unknown", _group(clearest, told, now, before), now, before, passages
            )


def _passages(one: OwnText | None, two: OwnText | None) -> tuple[Passage, ...]:
    return common_passages(one, two) if one is not None and two is not None else ()


def _pair(
    alike: Alike, one: tuple[CrossRecord, Sketch], two: tuple[CrossRecord, Sketch], passages: tuple[Passage, ...]
) -> CrossFinding:
    (first, text), (second, other) = one, two
    joint = _wrote(first, text, other) and _wrote(second, text, other)
    same_person = first.applicant is not None and first.applicant == second.applicant
    if joint and not same_person:
        ask = "署名含双方，请核对各自撰写的部分。"
    elif same_person and (first.batch or second.batch):
        ask = "申报人同名，请核对是否为上次申报已使用的成果。"
    elif same_person:
        ask = "申报人同名，请核对是否为同一人重复申报。"
    else:
        ask = "请核对是否合写或抄录，合写的请说明分工。"
    message = (
        f"{first.shown}的《{text.title or text.document}》与{second.shown}的《{other.title or other.document}》"
        f"正文大部分相同（前者 {_percent(alike.share_one)}、后者 {_percent(alike.share_two)} 的文字共有），{ask}"
    )
    outcome: FindingOutcome = "fail" if alike.jaccard >= NEARLY_ALL and not (joint or same_person) else "unknown"
    return CrossFinding("cross.near_duplicate", outcome, message, *_names((first, second)), passages)


def _group(
    clearest: Alike, told: Callable[[int], tuple[CrossRecord, Sketch]], now: tuple[str, ...], before: tuple[str, ...]
) -> str:
    (first, _), (second, _) = told(clearest.one), told(clearest.two)
    share = _percent(max(clearest.share_one, clearest.share_two))
    return (
        f"{len(now) + len(before)} 份档案的报告、论文或教材正文大部分相同（例如{first.shown}与{second.shown}，{share} 的文字共有），"
        "可能出自同一模板或同一来源，请逐份核对各人自己撰写的部分。"
    )


def _percent(share: float) -> str:
    return f"{round(100 * share)}%"


def _wrote(record: CrossRecord, *texts: Sketch) -> bool:
    """The applicant is named as author of every one of the texts."""
    return record.applicant is not None and all(
        any(same_name(record.applicant, name) == "same" for name in text.authors) for text in texts
    )
