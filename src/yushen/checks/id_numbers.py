"""id.*: what an identity number says of itself, and whether the card beside it agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from yushen.checks.case import Case, Check, at, bounds, failing, failing_by_itself, found, legible, ref, sure
from yushen.model import Document, EvidenceRef, Field, Finding
from yushen.numbers import id_card

_VERIFY = "请核对原件，必要时由单位人事部门核验身份证"

_READ_ALIKE = 3
"""On so many papers the same wrong number is what they print: a misread digit differs from paper to paper."""


def check_digits(case: Case) -> Iterator[Finding]:
    """The check digit of every identity number read."""
    code = "id.check_digit"
    right: list[EvidenceRef] = []
    read = Counter(
        str(field.value) for _, field in case.with_field("id_number") if legible(field) and field.note is None
    )
    for document, field in case.with_field("id_number"):
        written = str(field.value)
        if "*" in written:
            continue
        number = id_card.parse(written)
        shown = id_card.mask(written)
        if number is None:
            ask = "不是 18 位或 15 位，请核对原件"
            yield found(code, "unknown", f"{at(document, field)}身份证号 {shown} {ask}", ref(document, field))
        elif number.validity == "valid":
            right.append(ref(document, field))
        elif number.validity == "unknown":
            yield found(
                code, "unknown", f"{at(document, field)}身份证号 {shown}：{number.why}，{_VERIFY}", ref(document, field)
            )
        else:
            message = f"{at(document, field)}身份证号 {shown} 有误：{number.why}，{_VERIFY}"
            outcome = "fail" if read[written] >= _READ_ALIKE and legible(field) else failing_by_itself(field)
            yield found(code, outcome, message, ref(document, field), contradicts=True)
    if right:
        yield found(code, "pass", f"{len(right)}处身份证号的校验码均相符", *right)


def birth_dates(case: Case) -> Iterator[Finding]:
    """Birth date in the number against every printed one, and against the day of the review."""
    code = "id.birth_date"
    agreeing: list[EvidenceRef] = []
    for document, field in case.with_field("id_number"):
        number = id_card.parse(str(field.value))
        if number is not None and number.birth_date and number.birth_date > case.application.as_of:
            message = f"{at(document, field)}身份证号中的出生日期 {number.birth_date} 晚于审核日期，请核对原件"
            yield found(code, failing(field), message, ref(document, field))
    for document, printed in case.with_field("birth_date"):
        holder = _number_of(case, document)
        if holder is None or holder.number.birth_date is None or holder.number.birth_date > case.application.as_of:
            continue
        born = str(holder.number.birth_date)
        refs = (*holder.refs, ref(document, printed))
        if born.startswith(str(printed.value)):
            agreeing += refs
        else:
            outcome = failing(printed, *holder.fields) if holder.number.validity != "invalid" else "unknown"
            message = f"{at(document, printed)}出生日期 {printed.value}，{holder.said}身份证号中为 {born}，两者不一致，请核对原件"
            yield found(code, outcome, message, *refs, contradicts=True)
    if agreeing:
        yield found(code, "pass", "身份证号中的出生日期与所印出生日期一致", *agreeing)


def sexes(case: Case) -> Iterator[Finding]:
    """The 17th place against every printed sex."""
    code = "id.sex"
    agreeing: list[EvidenceRef] = []
    for document, field in case.with_field("sex"):
        holder = _number_of(case, document)
        if holder is None or field.value not in ("男", "女"):
            continue
        refs = (ref(document, field), *holder.refs)
        if holder.number.sex == field.value:
            agreeing += refs
        else:
            outcome = failing(field, *holder.fields) if holder.number.validity != "invalid" else "unknown"
            message = f"{at(document, field)}性别为“{field.value}”，{holder.said}身份证号表示为“{holder.number.sex}”，请核对原件"
            yield found(code, outcome, message, *refs)
    if agreeing:
        yield found(code, "pass", "身份证号表示的性别与所印性别一致", *agreeing)


class _Holder(msgspec.Struct, frozen=True):
    """The number to hold a paper's own words against, where it stands, and how a message names it."""

    number: id_card.IdNumber
    fields: tuple[Field, ...]
    refs: tuple[EvidenceRef, ...]
    said: str = ""


def _number_of(case: Case, document: Document) -> _Holder | None:
    """The number on the paper itself; where it has none that holds and is the applicant's own, the applicant's."""
    field = document.get("id_number")
    own = id_card.parse(str(field.value)) if field is not None else None
    if field is not None and own is not None and own.validity != "invalid":
        return _Holder(own, (field,), (ref(document, field),))
    if case.likeness(document.value("name")) == "same":
        for other, second in case.with_field("id_number", "id_card"):
            number = id_card.parse(str(second.value))
            right = number is not None and number.validity == "valid"
            if (
                number is not None
                and right
                and other.id != document.id
                and case.likeness(other.value("name")) == "same"
            ):
                return _Holder(number, (second,), (ref(other, second),), "居民身份证的")
        number = id_card.parse(case.application.applicant.id_number or "")
        if number is not None and number.validity == "valid":
            return _Holder(number, (), (), "申报人的")
    if field is not None and own is not None:
        return _Holder(own, (field,), (ref(document, field),))
    return None


def validities(case: Case) -> Iterator[Finding]:
    """The card is in force on the day of the review, for the years that its holder's age gives (居民身份证法 5 条)."""
    code = "id.validity"
    for item in case.of("id_card"):
        document = item.document
        until, since = document.get("valid_until"), document.get("valid_from")
        if until is None:
            message = f"{at(document)}没有读出有效期限，请补交身份证背面（国徽面）或核对原件"
            yield found(code, "unknown", message, ref(document))
            continue
        refs = tuple(ref(document, field) for field in (since, until) if field is not None)
        last = bounds(until.value)
        if last is not None and last[1] < case.as_of:
            message = f"{at(document, until)}有效期至 {until.value}，审核日期前已过期；身份仍可核对，请补交有效的身份证"
            yield found(code, failing(until), message, *refs)
            continue
        number = id_card.parse(str(document.value("id_number") or ""))
        if since is not None and number is not None and number.birth_date and bounds(since.value):
            years = id_card.card_years(number.birth_date, str(since.value))
            if not _fits(str(since.value), str(until.value), years):
                rule = "长期" if years is None else f"{years} 年"
                message = f"{at(document, until)}有效期 {since.value} 至 {until.value}，按签发时年龄应为{rule}，{'请核对原件' if sure(until) else '可能识别有误，请核对原件'}"
                yield found(code, "unknown", message, *refs)
                continue
        yield found(code, "pass", f"{at(document, until)}在审核日期仍有效（至 {until.value}）", *refs)


def _fits(since: str, until: str, years: int | None) -> bool:
    if until == id_card.LONG_TERM or years is None:
        return until == id_card.LONG_TERM and years is None
    return len(until) < 10 or len(since) < 10 or int(until[:4]) - int(since[:4]) == years


CHECKS = (
    Check(("id.check_digit",), check_digits),
    Check(("id.birth_date",), birth_dates),
    Check(("id.sex",), sexes),
    Check(("id.validity",), validities),
)
