"""date.order along a life: what a person has to be old enough, schooled or certified for, on the person's own papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import msgspec

from yushen.checks.case import Case, Check, after, at, bounds, failing, found, ref
from yushen.model import Document, Field, Finding, FindingOutcome, ReadDocument
from yushen.numbers import diploma_number, id_card
from yushen.text.dates import add_years, find_dates
from yushen.text.fold import fold_for_match

End = tuple[Document, Field]
"""A date with the document it stands on."""

AGE_SAID = "其时不满"
"""Recognised from a picture, a certificate of a child is another date of the paper, or a figure misread: it accuses nobody."""
_YOUNGEST = 15
"""Years of age below which graduation, a certificate or work cannot be (domain notes, section 5)."""
_GROWN: dict[str, tuple[str, ...]] = {
    "diploma": ("graduation_date",),
    "diploma_verification": ("graduation_date",),
    "degree_certificate": ("grant_date",),
    "skill_certificate": ("issue_date",),
    "title_certificate": ("grant_date",),
    "employment_proof": ("start_date",),
    "appointment": ("date",),
    "retirement_certificate": ("retirement_date",),
}
"""Dates at which the holder is no child."""
_TITLES = ("技术员", "助理工程师", "工程师", "高级工程师", "正高级工程师")
_DEGREE_EARLY = timedelta(days=60)
"""A degree is granted with the graduation, at times some weeks before the diploma's date."""
_MASTERY = frozenset({"1", "2", "special_technician", "chief_technician"})
"""技师 and above: years of work lie before them, while 高级工 and below are taken at school, too."""


def ages(case: Case) -> Iterator[tuple[End, End, str]]:
    """Nobody graduates, is certified or works before 15; the birth date shifted by that stands as the early end."""
    birth = _birth(case)
    if birth is None:
        return
    document, field, day = birth
    for item in case.of(*_GROWN):
        if case.likeness(item.document.value("name")) not in ("same", None):
            continue
        for name in _GROWN[item.document.type]:
            late = item.document.get(name)
            if late is None or not bounds(late.value):
                continue
            shifted = msgspec.structs.replace(field, value=str(add_years(day, _YOUNGEST)))
            yield (document, shifted), (item.document, late), f"{AGE_SAID} {_YOUNGEST} 周岁，出生日期为 {day}"


def _birth(case: Case) -> tuple[Document, Field, Any] | None:
    for document, field in case.with_field("id_number"):
        number = id_card.parse(str(field.value))
        own = case.likeness(document.value("name")) in ("same", None)
        if number is not None and number.birth_date and number.validity != "invalid" and own:
            return document, field, bounds(number.birth_date)[0]  # type: ignore[index]
    for document, field in case.with_field("birth_date", "id_card"):
        days = bounds(field.value)
        if days is not None:
            return document, field, days[0]
    return None


def levels(case: Case) -> Iterator[tuple[End, End, str]]:
    """A lower skill level or title is not dated after a higher one (技师 before 高级工, 工程师 before 助理工程师)."""
    for lower, early in _own(case, "skill_certificate", "issue_date"):
        for higher, late in _own(case, "skill_certificate", "issue_date"):
            if _one_trade(lower, higher) and _step(lower) is not None and (_step(lower) or 0) > (_step(higher) or 9):
                yield (lower, early), (higher, late), "高一级证书的日期早于低一级证书"
    for lower, early in _own(case, "title_certificate", "grant_date"):
        for higher, late in _own(case, "title_certificate", "grant_date"):
            if 0 <= _title(lower) < _title(higher):
                yield (lower, early), (higher, late), "高一级职称的取得日期早于低一级职称"


def _one_trade(one: Document, two: Document) -> bool:
    """The same occupation, or one the kind of the other (钳工, 装配钳工)."""
    first, second = (fold_for_match(str(document.value("occupation") or "")) for document in (one, two))
    return first == second or (min(len(first), len(second)) >= 2 and (first.endswith(second) or second.endswith(first)))


def _step(document: Document) -> int | None:
    """The figure of a skill level, 5 to 1; None for words."""
    value = str(document.value("skill_level"))
    return int(value) if value.isdigit() else None


def _title(document: Document) -> int:
    value = fold_for_match(str(document.value("title")))
    return _TITLES.index(value) if value in _TITLES else -1


def degrees(case: Case) -> Iterator[tuple[End, End, str]]:
    """A 学士 degree is not granted before the graduation from the same school's 本科."""
    for diploma, graduated in _own(case, "diploma", "graduation_date"):
        for degree, granted in _own(case, "degree_certificate", "grant_date"):
            school = diploma.value("institution")
            bachelor = diploma.value("education_level") == "bachelor" and "学士" in str(degree.value("degree"))
            days = bounds(granted.value)
            if not bachelor or not school or school != degree.value("institution") or days is None:
                continue
            shifted = msgspec.structs.replace(granted, value=str(days[1] + _DEGREE_EARLY))
            said = "授予学位的日期早于毕业日期"
            yield (diploma, graduated), (degree, granted if after(graduated.value, shifted.value) else shifted), said


def before_school(case: Case) -> Iterator[Finding]:
    """A title, or 技师 and above, from before the earliest graduation where that is one of full-time study: to be explained.

    A part-time student may have held it long before; another, earlier diploma may not have been filed: hence never a ``fail``."""
    graduations = [
        (document, field)
        for document, field in (
            *_own(case, "diploma", "graduation_date"),
            *_own(case, "diploma_verification", "graduation_date"),
        )
        if bounds(field.value)
    ]
    if not graduations:
        return
    school, graduated = min(graduations, key=lambda one: bounds(one[1].value) or (date.max, date.max))
    if not _full_time(school):
        return
    mastery = [
        one for one in _own(case, "skill_certificate", "issue_date") if str(one[0].value("skill_level")) in _MASTERY
    ]
    for document, field in (*_own(case, "title_certificate", "grant_date"), *mastery):
        if after(graduated.value, field.value):
            message = (
                f"{at(document, field)}日期 {field.value} 早于所交最早的全日制毕业日期 {graduated.value}（{at(school, graduated)}），"
                "请核对原件，或补交此前的学历证书"
            )
            yield found("date.order", "unknown", message, ref(document, field), ref(school, graduated))


def _full_time(document: Document) -> bool:
    form = document.value("study_form")
    if form is not None:
        return bool(form == "full_time")
    number = diploma_number.parse(str(document.value("certificate_number") or ""))
    return number is not None and number.study_kind == "ordinary"


def fees_before_filing(case: Case) -> Iterator[tuple[End, End, str]]:
    """No fee of a patent is paid before it is applied for."""
    for document, filed in case.with_field("application_date", "patent_certificate", "patent_register"):
        number = document.value("patent_number")
        for receipt, paid in case.with_field("paid_date", "patent_fee_receipt"):
            if number is not None and receipt.value("patent_number") == number and bounds(filed.value):
                yield (document, filed), (receipt, paid), "缴费日期早于专利申请日"


def assessed_later(case: Case) -> Iterator[Finding]:
    """A proof does not tell the grade of a year that had not begun, nor, before autumn, that of the year it is written in."""
    for item in case.of("assessment_form"):
        document = item.document
        field, signed = document.get("records"), document.get("date")
        entries = field.value if field is not None else ()
        years = [int(entry["year"]) for entry in entries or () if str(entry.get("year", "")).isdigit()]
        days = bounds(signed.value) if signed is not None else None
        if field is None or signed is None or days is None or not years:
            continue
        last = max(years)
        if _latest_year(item) > days[1].year:
            continue  # forms of several years one after another: each has a day of its own
        early = last == days[1].year and days[1].month < _GRADES_FROM
        if last > days[1].year or early:
            outcome: FindingOutcome = "unknown" if early else failing(signed, field)
            message = f"{at(document, signed)}出具日期为 {signed.value}，却已有 {last} 年度的考核结果，请核对原件"
            yield found("date.order", outcome, message, ref(document, signed), ref(document, field))


def _latest_year(item: ReadDocument) -> int:
    """Of all days and months printed on the document."""
    days = find_dates("\n".join(page.text for page in item.pages))
    return max((int(value[:4]) for value, _, _ in days if len(value) > len("2024")), default=0)


_GRADES_FROM = 9
"""Grades of a year are given from its last months on; 学年 and half-years are told in summer."""


def awarded_early(case: Case) -> Iterator[Finding]:
    """An award dated before the year of the contest or the work that it names."""
    for item in case.of("award_certificate"):
        document = item.document
        issued = document.get("issue_date")
        days = bounds(issued.value) if issued is not None else None
        if issued is None or days is None:
            continue
        text = fold_for_match("".join(page.text for page in item.pages))
        named = [int(match[1]) for match in _YEAR_NAMED.finditer(text)]
        if named and max(named) > days[1].year:
            message = f"{at(document, issued)}颁发日期为 {issued.value}，所表彰的却是 {max(named)} 年的事项，请核对原件"
            yield found("date.order", "unknown", message, ref(document, issued))


_YEAR_NAMED = re.compile(
    r"(?:在|于|荣获|被评为|获得?|参加)(?:公司|集团|我省|全省|全国|全市|第[一二三四五六七八九十]{1,3}届)?((?:19|20)\d{2})年(?:度|的)?(?![初末]?以来)"
)
"""The year of what was done; 2021-2025年, 有效期至… are none."""


def _own(case: Case, type_: str, name: str) -> list[tuple[Document, Field]]:
    """The applicant's own documents of a type that have the field."""
    return [
        (document, field)
        for document, field in case.with_field(name, type_)
        if case.likeness(document.value("name")) in ("same", None)
    ]


CHECKS = (
    Check(("date.order",), before_school),
    Check(("date.order",), assessed_later),
    Check(("date.order",), awarded_early),
)
