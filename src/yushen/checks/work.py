"""work.overlap, work.years, mentoring.order: periods of work, and the order of 带徒."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import msgspec

from yushen.checks.case import Case, Check, after, at, bounds, failing, found, ref, sure
from yushen.checks.identity import part_of_body, same_body
from yushen.model import Document, EvidenceRef, Field, Finding, FindingOutcome
from yushen.text.dates import ONGOING, full_years
from yushen.text.names import same_name

OVERLAP = timedelta(days=62)
"""Change of employer takes up to two months of double entries in 社保; more is asked about."""


class Period(msgspec.Struct, frozen=True):
    """A stretch of work as the documents say it; the shortest reading of imprecise ends."""

    start: date
    end: date
    employer: str
    document: Document
    field: Field


def overlaps(case: Case) -> Iterator[Finding]:
    """Two employers at one time. Never a failure: 借调, 派遣 and late transfers are usual."""
    code = "work.overlap"
    periods = sorted(_periods(case), key=lambda period: (period.start, period.end, period.employer))
    clashes = 0
    for index, one in enumerate(periods):
        for two in periods[index + 1 :]:
            shared = min(one.end, two.end) - max(one.start, two.start)
            if shared <= OVERLAP or same_body(one.employer, two.employer) or part_of_body(one.employer, two.employer):
                continue
            clashes += 1
            first, last = max(one.start, two.start), min(one.end, two.end)
            message = (
                f"{at(one.document, one.field)}“{one.employer}”与{at(two.document, two.field)}“{two.employer}”"
                f"的工作时间重叠（{first:%Y-%m} 至 {last:%Y-%m}），请说明（借调、派遣等）或核对原件"
            )
            yield found(code, "unknown", message, ref(one.document, one.field), ref(two.document, two.field))
    if len(periods) > 1 and not clashes:
        refs = [ref(period.document, period.field) for period in periods]
        yield found(code, "pass", f"{len(periods)}段工作经历没有不同单位的重叠", *refs)


def years(case: Case) -> Iterator[Finding]:
    """Years of work as stated against the dates beside them."""
    code = "work.years"
    for document, field in case.with_field("years", "employment_proof"):
        start, issued = document.get("start_date"), document.get("issue_date")
        if start is None or not bounds(start.value) or not isinstance(field.value, int | float):
            continue
        left = document.get("left_date")
        last = left if left is not None and after(left.value, start.value) else issued
        end = str(last.value) if last is not None and bounds(last.value) else case.application.as_of
        least, most = full_years(str(start.value), end)
        refs = [ref(document, field), ref(document, start)]
        span = f"{at(document, field)}称工作 {field.value:g} 年，自 {start.value} 至 {end} 为 {least if least == most else f'{least}–{most}'} 年"
        if least - 1 <= field.value <= most + 1:  # 虚年 and 周年 are both usual
            yield found(code, "pass", span, *refs)
        else:
            yield found(code, failing(field, start), f"{span}，两者不符，请核对原件", *refs)


def mentoring(case: Case) -> Iterator[Finding]:
    """The apprentice's certificate comes after the agreement, and is not above the mentor's own."""
    code = "mentoring.order"
    for item in case.of("mentoring_proof"):
        document = item.document
        start, names, days, levels = (
            document.get(name) for name in ("start_date", "apprentices", "apprentice_dates", "apprentice_levels")
        )
        if names is None or not names.value:
            message = f"{at(document)}没有读出徒弟姓名，无法核对拜师与取得证书的先后"
            yield found(code, "unknown", message, ref(document))
            continue
        begun = document.get("apprentice_starts")
        refs = [ref(document, field) for field in (start, begun, names, days, levels) if field is not None]
        dated = list(_dated(case, names, days))
        faults = [*_early(_starts(names, start, begun), dated), *_above(case, document, names, levels)]
        faults += _taught_before_own(case, document, start)
        refs += [evidence for _, _, _, evidence in dated if evidence.document]
        if faults:
            outcome: FindingOutcome = "fail" if any(one == "fail" for one, _ in faults) else "unknown"
            message = f"{at(document, names)}{'；'.join(text for _, text in faults)}，请核对协议与徒弟的证书"
            yield found(code, outcome, message, *refs)
        elif start is None or not dated:
            message = f"{at(document, names)}没有读出协议起始日或徒弟取得证书的日期，无法核对先后，请补交徒弟的证书"
            yield found(code, "unknown", message, *refs)
        else:
            since = f"（{start.value}）" if begun is None else ""
            yield found(code, "pass", f"{at(document, names)}徒弟取得证书均在协议开始{since}之后", *refs)


def _dated(case: Case, names: Field, days: Field | None) -> Iterator[tuple[str, str, Field, EvidenceRef]]:
    """Each apprentice's day: as the proof says it, else the issue date of the highest of their own certificates filed."""
    for place, name in enumerate(names.value):
        stated = days.value[place] if days is not None and place < len(days.value) else None
        if stated and days is not None:
            yield str(name), str(stated), days, EvidenceRef("", days.name)
            continue
        own = [
            (str(document.value("skill_level")), document, field)
            for document, field in case.with_field("issue_date", "skill_certificate")
            if same_name(str(document.value("name") or ""), str(name)) == "same"
        ]
        for _, document, field in sorted(own, key=lambda entry: entry[0])[:1]:
            yield str(name), str(field.value), field, ref(document, field)


def _starts(names: Field, start: Field | None, begun: Field | None) -> dict[str, tuple[str, Field]]:
    """The day from which each apprentice learnt: his own where the proof tells it, else the one of the proof."""
    own = begun.value if begun is not None else ()
    days: dict[str, tuple[str, Field]] = {}
    for place, name in enumerate(names.value):
        if begun is not None and place < len(own) and own[place]:
            days[str(name)] = (str(own[place]), begun)
        elif start is not None:
            days[str(name)] = (str(start.value), start)
    return days


def _early(
    starts: dict[str, tuple[str, Field]], dated: list[tuple[str, str, Field, EvidenceRef]]
) -> Iterator[tuple[FindingOutcome, str]]:
    for name, day, field, _ in dated:
        start, source = starts.get(name, (None, field))
        if start is not None and after(start, day):
            yield failing(source, field), f"徒弟“{name}”的证书日期 {day} 早于协议开始日期 {start}"


def _above(case: Case, document: Document, names: Field, levels: Field | None) -> Iterator[tuple[FindingOutcome, str]]:
    if levels is None:
        return
    own = _mentor_level(case, document)
    for name, level in zip(names.value, levels.value, strict=False):
        if own is not None and str(level).isdigit() and int(str(level)) < own:
            yield "unknown", f"徒弟“{name}”的等级高于师傅的等级"


def _taught_before_own(case: Case, document: Document, start: Field | None) -> Iterator[tuple[FindingOutcome, str]]:
    """The mentor's own certificates are all younger than the agreement. He may have had others before: a person asks."""
    if start is None or case.likeness(document.value("mentor")) != "same":
        return
    own = [
        field
        for certificate, field in case.with_field("issue_date", "skill_certificate")
        if bounds(field.value) and case.likeness(certificate.value("name")) == "same"
    ]
    if own and all(after(field.value, start.value) for field in own):
        first = min(str(field.value) for field in own)
        yield "unknown", f"师傅的技能证书（{first}）晚于协议开始日期 {start.value}，其当时的技能等级未见证明"


def _mentor_level(case: Case, document: Document) -> int | None:
    """The best level among the mentor's own certificates in the dossier (1 is highest)."""
    if case.likeness(document.value("mentor")) != "same":
        return None
    levels = [
        int(str(field.value))
        for certificate, field in case.with_field("skill_level", "skill_certificate")
        if str(field.value).isdigit() and case.likeness(certificate.value("name")) == "same" and sure(field)
    ]
    return min(levels, default=None)


def _periods(case: Case) -> Iterator[Period]:
    for item in case.of("employment_proof", "social_insurance"):
        document = item.document
        field = document.get("periods")
        if field is not None:
            bodies = document.value("period_employers")
            for place, entry in enumerate(field.value):
                own = bodies[place] if bodies and place < len(bodies) else None
                if bodies and own is None:
                    continue  # others are named: this one was not read, or is a time of study
                yield from _period(case, document, field, entry, own or document.value("employer"))
            continue
        start, left = document.get("start_date"), document.get("left_date")
        if start is not None and document.value("employer"):
            until = left.value if left is not None and after(left.value, start.value) else None
            entry = {"from": start.value, "to": until or document.value("issue_date") or ONGOING}
            yield from _period(case, document, start, entry, document.value("employer"))


def _period(case: Case, document: Document, field: Field, entry: dict[str, Any], employer: Any) -> Iterator[Period]:
    body = entry.get("employer") or employer
    until = entry.get("to")
    if until in (None, ONGOING):  # goes on: to the day of leaving, or of the paper, or today
        left = document.value("left_date")
        until = left if left and after(left, entry.get("from")) else document.value("issue_date")
    begin, end = bounds(entry.get("from")), bounds(until)
    if begin is None or not body or (end is None and until is not None):
        return
    last = case.as_of if end is None else end[0]
    if last > begin[1]:
        yield Period(begin[1], last, str(body), document, field)


CHECKS = (
    Check(("work.overlap",), overlaps),
    Check(("work.years",), years),
    Check(("mentoring.order",), mentoring),
)
