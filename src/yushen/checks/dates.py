"""date.future and date.order: nothing after the day of the review, and nothing before what it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from yushen.checks import life, printed_days
from yushen.checks.case import Case, Check, after, at, bounds, failing, found, ref
from yushen.checks.printed_order import printed_order
from yushen.model import Document, EvidenceRef, Field, Finding, FindingOutcome
from yushen.numbers import credit_code, skill_number
from yushen.text.dates import ONGOING, add_months, parse_date
from yushen.text.fold import fold_for_match, squeeze

EVENTS: dict[str, tuple[str, ...]] = {
    "id_card": ("birth_date", "valid_from"),
    "diploma": ("graduation_date",),
    "diploma_verification": ("graduation_date",),
    "degree_certificate": ("grant_date",),
    "skill_certificate": ("issue_date",),
    "title_certificate": ("grant_date",),
    "award_certificate": ("issue_date",),
    "patent_certificate": ("application_date", "grant_date"),
    "patent_register": ("issue_date",),
    "patent_fee_receipt": ("paid_date",),
    "technical_report": ("date",),
    "paper": ("year",),
    "acceptance_letter": ("date",),
    "project_acceptance": ("acceptance_date",),
    "benefit_proof": ("date",),
    "mentoring_proof": ("start_date",),
    "standard_drafting": ("date",),
    "appointment": ("date",),
    "employment_proof": ("start_date", "issue_date"),
    "retirement_certificate": ("retirement_date",),
    "enterprise_scale": ("date",),
    "declaration": ("date",),
    "continuing_education": ("year",),
    "assessment_form": ("date",),
}
"""Fields that tell of something that has happened. A validity end, a fee paid ahead, a planned term is no event."""


class Pair(msgspec.Struct, frozen=True):
    """``early`` may not come after ``late``; both fields of one document."""

    type: str
    early: str
    late: str
    said: str


PAIRS = (
    Pair("patent_certificate", "application_date", "grant_date", "申请日晚于授权公告日"),
    Pair("diploma_verification", "enrolment_date", "graduation_date", "入学日期晚于毕业日期"),
    Pair("id_card", "birth_date", "valid_from", "出生日期晚于有效期起始日"),
    Pair("id_card", "valid_from", "valid_until", "有效期起始日晚于截止日"),
    Pair("employment_proof", "start_date", "issue_date", "工作起始日晚于证明出具日"),
)


def future(case: Case) -> Iterator[Finding]:
    """Every date of an event lies on or before the day of the review."""
    code = "date.future"
    held: list[EvidenceRef] = []
    for document, field, value in _events(case):
        days = bounds(value)
        if days is None:
            continue
        if days[0] > case.as_of:
            message = f"{at(document, field)}日期 {value} 晚于审核日期 {case.as_of}，请核对原件"
            yield found(code, failing(field), message, ref(document, field))
        else:
            held.append(ref(document, field))
    if held:
        yield found(code, "pass", f"{len(held)}处日期均不晚于审核日期 {case.as_of}", *held)


def order(case: Case) -> Iterator[Finding]:
    """Dates in one document, against the birth date, and between certificates of one person."""
    code = "date.order"
    held: list[EvidenceRef] = []
    for early, late, said in (
        *_inside(case),
        *life.ages(case),
        *life.levels(case),
        *life.degrees(case),
        *life.fees_before_filing(case),
    ):
        refs = (ref(*early), ref(*late))
        if after(early[1].value, late[1].value):
            message = f"{at(*late)}{said}（{early[1].value} 与 {late[1].value}），请核对原件"
            misread = said.startswith(life.AGE_SAID) and late[1].method == "ocr"
            outcome: FindingOutcome = "unknown" if misread else failing(early[1], late[1])
            yield found(code, outcome, message, *(refs[1:] if misread else refs), contradicts=True)
        else:
            held += refs
    yield from _periods(case)
    yield from _studies(case)
    if held:
        yield found(code, "pass", "材料内和材料间的日期先后相符", *held)


def eras(case: Case) -> Iterator[Finding]:
    """Forms, codes and names of offices that did not exist yet, or no longer, at the date of the document."""
    code = "date.order"
    for item in case.items:
        document = item.document
        day = _issued(document)
        if day is None:
            continue
        for fault in _era_faults(document, day, squeeze("".join(page.text for page in item.pages))):
            yield found(
                code, "unknown", f"{at(document, day)}日期为 {day.value}，{fault}，请核对原件", ref(document, day)
            )


def _events(case: Case) -> Iterator[tuple[Document, Field, Any]]:
    for item in case.items:
        document = item.document
        for name in EVENTS.get(document.type, ()):
            field = document.get(name)
            if field is not None and field.value is not None:
                yield document, field, field.value
        for name, key in (("apprentice_dates", None), ("apprentice_starts", None), ("records", "year")):
            field = document.get(name)
            for entry in field.value if field is not None else ():
                value = entry.get(key) if key and isinstance(entry, dict) else entry
                if field is not None and value:
                    yield document, field, value


_End = tuple[Document, Field]


def _inside(case: Case) -> Iterator[tuple[_End, _End, str]]:
    for pair in PAIRS:
        for item in case.of(pair.type):
            early, late = item.document.get(pair.early), item.document.get(pair.late)
            if early is not None and late is not None and bounds(early.value) and bounds(late.value):
                yield (item.document, early), (item.document, late), pair.said


def _periods(case: Case) -> Iterator[Finding]:
    for document, field in case.with_field("periods", "employment_proof", "social_insurance"):
        for period in field.value:
            begin, end = period.get("from"), period.get("to")
            if begin and end and end != ONGOING and after(begin, end):
                message = f"{at(document, field)}起止时间 {begin} 至 {end} 颠倒，请核对原件"
                yield found("date.order", failing(field), message, ref(document, field), contradicts=True)


_STUDY = re.compile(
    r"(?:[于自从]|起止[年日]?[月期]?:?)(.{6,14}?)(?:起|开始)?(?:至|到|—|–|-|~)(.{6,14}?)(?:止|在|期间|于|,|，|。|$)"
)


_ZEROS_LOST = re.compile(r"(?<![\d〇○零一二三四五六七八九十])二[〇○零0oO]?([三四五六七八九])年(?=\S{1,2}月)")
"""二〇〇五年 of which a circle or both were not read, as at the end of a line. What follows from it is only ever looked at.
二〇一年 may as well be 二〇一〇年: of it nothing follows."""


_EARLY = 2
"""Months by which a diploma may be dated before the end of study that its sentence names."""
_BY_FAR = 12
"""Months beyond which it contradicts it; less may be the planned end of studies that were finished early, for a person to look at."""


def _studies(case: Case) -> Iterator[Finding]:
    """The years of study that a diploma names in its sentence: 于…年…月至…年…月在本校学习."""
    for item in case.of("diploma"):
        text = squeeze(fold_for_match("".join(page.text for page in item.pages)))
        if item.document.text_source != "text":
            text = _ZEROS_LOST.sub(r"二〇〇\1年", text)
        for match in _STUDY.finditer(text):
            begin, end = parse_date(match[1]), parse_date(match[2])
            if begin is None or end is None:
                continue
            field = item.document.get("graduation_date")
            outcome: FindingOutcome = "fail" if item.document.text_source == "text" else "unknown"
            graduated = bounds(field.value) if field is not None else None
            contradicts = True
            if after(begin, end):
                message = f"{at(item.document, field)}学习起止时间 {begin} 至 {end} 颠倒，请核对原件"
            elif field is not None and graduated is not None and after(end, str(add_months(graduated[1], _EARLY))):
                message = f"{at(item.document, field)}毕业日期 {field.value} 早于学习结束时间 {end}，请核对原件"
                contradicts = after(end, str(add_months(graduated[1], _BY_FAR)))
                outcome = failing(field) if contradicts and outcome == "fail" else "unknown"
            else:
                continue
            yield found("date.order", outcome, message, ref(item.document, field), contradicts=contradicts)


def _issued(document: Document) -> Field | None:
    for name in ("issue_date", "grant_date", "graduation_date", "date", "acceptance_date"):
        field = document.get(name)
        if field is not None and bounds(field.value):
            return field
    return None


def _era_faults(document: Document, day: Field, text: str) -> Iterator[str]:
    last = bounds(day.value)[1]  # type: ignore[index]
    first = bounds(day.value)[0]  # type: ignore[index]
    if document.type == "skill_certificate":
        number = skill_number.parse(str(document.value("certificate_number") or ""))
        new_form = (number is not None and number.form == "B") or "职业技能等级证书" in text
        if new_form and last.year < skill_number.FIRST_YEAR_B:
            yield "而职业技能等级证书自 2019 年起才有"
        if number is not None and number.form == "A" and not new_form and first.year > skill_number.LAST_YEAR_A:
            yield "而水平评价类职业资格 2020 年底已退出目录，请确认该职业是否为准入类"
    if document.get("credit_code") is not None and str(last) < credit_code.FIRST_USED:
        yield "而统一社会信用代码自 2015-10-01 起才有"
    if re.search(r"人力资源和?社会保障(?:部|厅|局)", text) and last.year < 2008:
        yield "而人力资源和社会保障部门 2008 年才以此名称设立"


CHECKS = (
    Check(("date.future",), future),
    Check(("date.order",), order),
    Check(("date.order",), eras),
    Check(("date.order",), printed_order),
    *life.CHECKS,
    *printed_days.CHECKS,
)
