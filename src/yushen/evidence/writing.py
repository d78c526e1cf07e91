"""Open collections of what was written: reports, papers, textbooks, standards."""

from __future__ import annotations

import re
from typing import Any

from yushen.evidence import words
from yushen.evidence.roles import SAME_SUBJECT, overlap, subject_role
from yushen.evidence.values import CERTAIN, Dossier, Record, Source, doubted, reference, sure, told, weak_note
from yushen.model import Finding
from yushen.numbers import cn_number

MARGIN = 0.03
"""Counts from OCR may be wrong by so much (domain.md 3): within it of a line they decide nothing."""
LINES = {"technical_report": (2000,), "textbook": (3000, 10_000)}
"""The lines that the standard draws for each (annex 六)."""
_DUPLICATE = "cross.near_duplicate"


_LENGTHS = ("report.length", "textbook.length")


def _doubted_lengths(findings: tuple[Finding, ...]) -> dict[str, str]:
    """The documents of which a check says that their length is for a person to look at (padding), with what it says."""
    return {
        ref.document: finding.message
        for finding in findings
        if finding.code in _LENGTHS and finding.outcome == "unknown"
        for ref in finding.evidence
    }


def _count(source: Source, name: str, doubts: dict[str, str]) -> Any:
    """A count of 字; from OCR and within 3 % of one of the standard's lines, or padded, it waits for a person."""
    field = source.get(name)
    if field is None or not isinstance(field.value, int):
        return None
    body = source.plain("body_character_count")
    least = min(LINES.get(source.document.type, (0,)))
    if source.id in doubts and isinstance(body, int) and body >= least:  # a shorter one decides by itself
        return told(field.value, (source.ref(name),), confirmation=doubts[source.id])
    near = any(abs(field.value - line) <= MARGIN * line for line in LINES.get(source.document.type, ()))
    if source.document.text_source != "text" and near:
        return told(
            field.value,
            (source.ref(name),),
            confirmation=f"字数 {field.value} 由图像识别统计，在界线的 3% 以内，请核对原文",
        )
    return told(field.value, (source.ref(name),))


def reports(dossier: Dossier, findings: tuple[Finding, ...]) -> list[Record]:
    """Technical reports with author, form, length, and whether the applicant took part in what they tell of."""
    records: list[Record] = []
    doubts = _doubted_lengths(findings)
    for source in dossier.of("technical_report"):
        title = str(source.plain("title") or "")
        role, more = subject_role(dossier, title, source.plain("date"))
        record = source.record(
            title=source.value("title"),
            kind=words.first_kind(words.REPORT_KINDS, title),
            body_characters=_count(source, "body_character_count", doubts),
            total_characters=_count(source, "character_count", doubts),
            paper_form=source.value("sections", lambda sections: paper_form(sections, source.text)),  # noqa: B023
            took_part=_took_part(dossier, title),
            role=role,
            date=source.value("date"),
            **_authorship(dossier, source),
        )
        record["id"] = source.id
        record["evidence"] += [ref for ref in more if ref not in record["evidence"]]
        records.append(record)
    return _with_twins(records, findings)


_BEFORE_BODY = 1500
"""Characters of a text in which its abstract stands."""
_SITUATION = re.compile(r"情况|现象|问题|简介|介绍|意义|目的|由来|必要性")
"""What a first heading opens with, though it be no 前言: 故障情况, 存在的问题."""


def paper_form(sections: Any, text: str = "") -> bool | None:
    """论文格式: an opening (an abstract before the body counts), a body and a close; None where the headings do not tell."""
    heads = "".join(str(section) for section in sections or ())
    opening = (
        re.search(r"摘要|前言|引言|绪论|概述|背景|概况|总论|问题(?:的)?提出|现状", heads) is not None
        or "摘要" in text[:_BEFORE_BODY]
        or (bool(sections) and _SITUATION.search(str(sections[0])) is not None)
    )
    close = re.search(r"结论|结语|结束语|总结|小结|效果|效益|展望|体会", heads)
    return True if opening and close and len(sections or ()) >= 3 else None


def _authorship(dossier: Dossier, source: Source) -> Record:
    field = source.get("authors")
    if field is None or not field.value:
        return {}
    place = dossier.place_in(field.value)
    weak = "作者识别把握较低，请核对原件" if field.confidence < CERTAIN else None
    refs = (source.ref("authors"),)
    if place is None:
        return {"listed": told(False, refs, confirmation=weak or dossier.unread_in(source))}
    note = "作者姓名与申报人不完全一致，请核对" if place[1] == "doubtful" else weak
    return {
        "listed": told(True, refs, confirmation=note),
        "author_position": told(place[0] + 1, refs, confirmation=note),
    }


def _took_part(dossier: Dossier, title: str) -> Any:
    """A project paper or award of the same subject that lists the applicant; one that lists them for certain comes first."""
    found = []
    for type_, names, subjects in _SHOW_PART:
        for source in dossier.of(type_):
            subject = next((str(source.plain(name)) for name in subjects if source.plain(name)), "")
            field, place = source.get(names), dossier.place_in(source.plain(names))
            if field is None or place is None or overlap(title, subject) < SAME_SUBJECT:
                continue
            note = "名单中的姓名与申报人不完全一致，请核对" if place[1] == "doubtful" else None
            if note is None and field.confidence < CERTAIN:
                note = weak_note(field)
            found.append(told(True, (source.ref(names),), confirmation=note))
    return next((one for one in found if sure(one)), found[0] if found else None)


_SHOW_PART = (
    ("project_acceptance", "participants", ("project",)),
    ("award_certificate", "recipients", ("project", "award_name")),
)
"""Types that show who took part: the field with the names, and the fields that tell in what."""


def papers(dossier: Dossier, findings: tuple[Finding, ...]) -> list[Record]:
    """Published papers, with their journal's front matter; acceptance letters stand as accepted only."""
    records = []
    for source in dossier.of("paper"):
        title = str(source.plain("title") or "")
        role, _ = subject_role(dossier, title, None)
        record = source.record(
            title=source.value("title"),
            status="published",
            equal_first=_equal_first(dossier, source),
            circulation=_circulation(dossier, source),
            publication_form=source.value("publication_form"),
            journal=source.value("journal"),
            in_specialty=_in_specialty(dossier, source),
            role=role,
            date=source.value("year", lambda year: str(year)),
            **_authorship(dossier, source),
        )
        record["id"] = source.id
        records.append(record)
    for source in dossier.of("acceptance_letter"):
        title = str(source.plain("title") or "")
        if any(overlap(title, str((r.get("title") or {}).get("value") or "")) >= SAME_SUBJECT for r in records):
            continue
        record = source.record(
            title=source.value("title"),
            status="accepted",
            journal=source.value("journal"),
            **_authorship(dossier, source),
        )
        record["id"] = source.id
        records.append(record)
    return _with_twins(records, findings)


_OTHER_FIELDS = re.compile(
    r"小学|中学|初中|高中|幼儿|语文|德育|班主任|课堂教学|教学改革|思政|党建|党支部|思想政治|工会工作|"
    r"护理|临床|患者|中医|诊疗|药物治疗|会计|审计|财务管理|税务|金融|文学|小说|诗歌|音乐|美术|舞蹈|体育教学|法学|法律适用"
)
"""Subjects of papers that no engineering specialty has. What they are not found in says nothing: 本专业 is the committee's."""


def _in_specialty(dossier: Dossier, source: Source) -> Any:
    """A paper whose title names another field than the applicant's waits for a person; of others nothing is said."""
    field = source.get("title")
    match = _OTHER_FIELDS.search(str(field.value)) if field is not None else None
    if match is None or match[0] in (dossier.application.specialty or ""):
        return None
    note = f"题目中有“{match[0]}”，可能不属申报专业，请核对"
    return told(False, (source.ref("title"),), confirmation=note)


def _equal_first(dossier: Dossier, source: Source) -> Any:
    place = dossier.place_in(source.plain("equal_first_authors"))
    first = dossier.place_in(source.plain("authors"))
    if place is None or (first is not None and first[0] == 0):
        return None
    return told(True, (source.ref("equal_first_authors"),))


def _circulation(dossier: Dossier, source: Source) -> Any:
    """公开发行 by a CN number, of the paper or of its journal's front matter; 内部 by the document's own words."""
    if re.search(r"内部资料|准印证|内资准字|内部刊物|内部交流", source.text):
        return told("internal", (source.ref(),))
    journal = str(source.plain("journal") or "")
    issn = source.plain("issn")
    for candidate in [source, *dossier.of("journal_front_matter")]:
        if candidate is not source:
            same = journal and journal == str(candidate.plain("journal") or "")
            same_issn = issn and issn == candidate.plain("issn")
            if not (same or same_issn):
                continue
            if re.search(r"内部资料|准印证|内资准字", candidate.text):
                return told("internal", (candidate.ref(),))
        field = candidate.get("cn_number")
        parsed = cn_number.parse(str(field.value)) if field is not None else None
        if parsed is not None and field is not None and parsed.validity == "valid":
            weak = "刊号识别把握较低，请核对原件" if field.confidence < CERTAIN else None
            return told("public", (candidate.ref("cn_number"),), confirmation=weak)
    return None


def textbooks(dossier: Dossier, findings: tuple[Finding, ...]) -> list[Record]:
    """Training textbooks with audience, authors and length."""
    records = []
    doubts = _doubted_lengths(findings)
    for source in dossier.of("textbook"):
        authors = source.plain("authors") or ()
        place = dossier.place_in(authors)
        field = source.get("authors")
        weak = "编写人识别把握较低，请核对原件" if field is not None and field.confidence < CERTAIN else None
        listed = None
        if authors:
            note = "编写人姓名与申报人不完全一致，请核对" if place is not None and place[1] == "doubtful" else weak
            note = note or (dossier.unread_in(source) if place is None else None)
            listed = told(place is not None, (source.ref("authors"),), confirmation=note)
        record = source.record(
            title=source.value("title"),
            audience=source.value("audience", _audience),
            author_count=source.value("authors", len),
            listed=listed,
            body_characters=_count(source, "body_character_count", doubts),
            total_characters=_count(source, "character_count", doubts),
        )
        record["id"] = source.id
        records.append(record)
    return _with_twins(records, findings)


_AUDIENCE = (
    ("1", r"高级技师|一级"),
    ("2", r"(?<!高级)技师|二级"),
    ("3", r"高级工|三级|[（(]高级[）)]|(?<!副)高级(?![工技])"),
    ("4", r"中级工|四级|中级"),
    ("5", r"初级工|五级|初级"),
)


def _audience(value: Any) -> list[str] | None:
    """The skill levels that an audience names; numbers pass as they are."""
    values = value if isinstance(value, list | tuple) else [value]
    levels: list[str] = []
    for one in values:
        text = str(one)
        if text in ("1", "2", "3", "4", "5"):
            levels.append(text)
            continue
        levels.extend(level for level, pattern in _AUDIENCE if re.search(pattern, text))
    return list(dict.fromkeys(levels)) or None


def standards_drafted(dossier: Dossier) -> list[Record]:
    """Standards, specifications and procedures that name the applicant among the drafters."""
    records = []
    for source in dossier.of("standard_drafting"):
        field = source.get("name")
        names = (
            field.value
            if field is not None and isinstance(field.value, list | tuple)
            else [field.value]
            if field
            else []
        )
        place = dossier.place_in(names)
        drafter = None
        if names:
            doubt = "编写人姓名与申报人不完全一致，请核对" if place is not None and place[1] == "doubtful" else None
            if doubt is None and field is not None and field.confidence < CERTAIN:
                doubt = weak_note(field)
            doubt = doubt or (dossier.unread_in(source) if place is None else None)
            drafter = told(place is not None, (source.ref("name"),), confirmation=doubt)
        draft = re.search(r"征求意见稿|送审稿|报批稿|草案", source.text)
        record = source.record(
            name=source.value("standard_name"),
            level=source.value("standard_level"),
            drafter=drafter,
            status="draft" if draft else "issued",
            date=source.value("date"),
        )
        records.append(record)
    return records


def _with_twins(records: list[Record], findings: tuple[Finding, ...]) -> list[Record]:
    """Two texts that share most of what they say are one object (standard-notes 1.6)."""
    known = {record["id"] for record in records}
    first: dict[str, str] = {}
    for finding in findings:
        if finding.code != _DUPLICATE or finding.outcome == "pass":
            continue
        ids = sorted({ref.document for ref in finding.evidence})
        for other in ids[1:]:
            first.setdefault(other, ids[0])
    for record in records:
        target = first.get(record["id"])
        if target is not None and record["id"] in known:
            record["same_as"] = target
    return records


__all__ = ["doubted", "paper_form", "papers", "reference", "reports", "standards_drafted", "textbooks"]
