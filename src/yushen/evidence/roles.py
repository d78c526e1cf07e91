"""What the applicant was in a project: by the project's own list of people, else by a post held at the time."""

from __future__ import annotations

import re
from typing import Any

from yushen.evidence import words
from yushen.evidence.values import CERTAIN, Dossier, Source, reference, told
from yushen.text.dates import parse_period
from yushen.text.fold import squeeze

_LEADING = frozenset({"crew_leader", "trade_leader"})
_GENERIC = re.compile(r"项目|工程|技术|研究|应用|报告|总结|方案|证明|证书|的|及其?|与|和|在|中|基于|实施|关于|一种")


def overlap(first: str, second: str) -> float:
    """How far two names speak of the same thing: share of common bigrams of the shorter, generic words aside."""
    one, two = (_pairs(text) for text in (first, second))
    smaller = min(len(one), len(two))
    return len(one & two) / smaller if smaller >= 2 else 0.0


def _pairs(text: str) -> set[str]:
    bare = _GENERIC.sub("", re.sub(r"[^\w]", "", squeeze(text)))
    return {bare[i : i + 2] for i in range(len(bare) - 1)}


SAME_SUBJECT = 0.5
"""From this overlap two papers speak of the same project (2026-11-25: titles of different projects of one trade stay below 0.35)."""


def project_role(dossier: Dossier, source: Source) -> Any:
    """The role on a project's own paper: ``none`` where a list of people has not the applicant; None where there is no list."""
    participants = source.get("participants")
    if participants is None or not participants.value:
        return None
    place = dossier.place_in(participants.value)
    weak = participants.confidence < CERTAIN
    refs = (source.ref("participants"),)
    if place is None:
        return told(
            "none", refs, confirmation="人员名单识别把握较低，请核对原件" if weak else dossier.unread_in(source)
        )
    index, how = place
    roles = source.plain("roles") or ()
    printed = roles[index] if index < len(roles) else None
    role = words.role_of(printed) or "participant"
    if role not in _LEADING:
        role = _stronger(role, post_role(dossier, source.plain("acceptance_date")))
    note = None
    if how == "doubtful":
        note = "人员名单中的姓名与申报人不完全一致，请核对"
    elif weak:
        note = "人员名单识别把握较低，请核对原件"
    return told(role, refs, confirmation=note)


def _stronger(role: str, post: Any) -> str:
    """A participant who was 班组长 or 工种带头人 at the time is one by the annex's definition."""
    if role in ("participant", "backbone") and isinstance(post, dict) and not post.get("doubt"):
        return str(post["value"])
    return role


def post_role(dossier: Dossier, day: Any) -> Any:
    """班组长 or 工种带头人 by an appointment or proof that was in force on ``day``; None where no paper says so."""
    for source in dossier.of("appointment"):
        if dossier.own(source) == "no":
            continue
        role = words.role_of(str(source.plain("position") or "")) if source.plain("position") else None
        if role in _LEADING:
            begun, ended = _term(source)
            if day and ((begun and begun > str(day)) or (ended and str(day)[: len(ended)] > ended)):
                continue
            note = None if day and begun else "任职时间与该成果的先后看不出来，请核对"
            return told(role, (source.ref("position"),), confirmation=note)
    for source in dossier.of("employment_proof"):
        if dossier.own(source) == "no":
            continue
        found = _proved_post(source, str(day) if day else None)
        if found is not None:
            return found
    return None


_TERM = re.compile(r"(?:聘期|聘任期限|任期|任职时间|任职期限)[为自从:：]*(.{6,40})")


def _term(source: Source) -> tuple[str | None, str | None]:
    """From when to when an appointment is: its own term, else from its day on."""
    printed = _TERM.search(squeeze(source.text))
    period = parse_period(printed[1]) if printed is not None else None
    if period is not None:
        return period
    date = source.plain("date")
    return (None if date is None else str(date)), None


_AT_PRESENT = re.compile(r"(?:现任|现为|现担任|现聘任|目前任|目前担任|现岗位|现职务|现任职务)[为是:：]*$")


def _only_at_present(source: Source, post: str) -> bool:
    """The proof gives the post as the present one (现任…), and not for the time that it tells."""
    text, name = squeeze(source.text), squeeze(post)
    found = [text[: match.start()] for match in re.finditer(re.escape(name), text)]
    return bool(found) and all(_AT_PRESENT.search(before) for before in found)


def _proved_post(source: Source, day: str | None) -> Any:
    for entry in source.plain("periods") or ():
        role = (
            words.role_of(str(entry.get("position") or ""))
            if isinstance(entry, dict) and entry.get("position")
            else None
        )
        if role in _LEADING:
            begins, ends = str(entry.get("from") or ""), str(entry.get("to") or "9999")
            if day is not None and not (begins[: len(day)] <= day and day[: len(ends)] <= ends):
                continue
            return told(
                role, (source.ref("periods"),), confirmation=None if day else "任职时间与该成果的先后看不出来，请核对"
            )
    role = words.role_of(str(source.plain("position") or "")) if source.plain("position") else None
    if role in _LEADING and not source.plain("periods"):
        begun = source.plain("start_date")
        if day is not None and begun and str(begun)[: len(day)] > day:
            return None
        present = _only_at_present(source, str(source.plain("position")))
        note = "证明写的是现任，取得该成果时是否在任看不出来，请核对" if present else None
        return told(role, (source.ref("position"),), confirmation=note)
    return None


def subject_role(dossier: Dossier, subject: str, day: Any) -> tuple[Any, list[dict[str, str]]]:
    """The role in the project that a report, patent or award is about, and the papers that show it.

    The best matching project paper decides; without one, a post held at the time."""
    best: tuple[float, Source] | None = None
    for source in dossier.of("project_acceptance"):
        share = overlap(subject, str(source.plain("project") or ""))
        if share >= SAME_SUBJECT and (best is None or share > best[0]):
            best = (share, source)
    if best is not None:
        role = project_role(dossier, best[1])
        if role is not None:
            return role, [reference(best[1].ref())]
    return post_role(dossier, day), []
