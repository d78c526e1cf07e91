"""id.*: what an identity number says of itself, and whether the card beside it agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, bounds, failing, failing_by_itself, found, legible, ref, sure
from yushen.model import EvidenceRef, Finding
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
    """Birth date in the number against the printed one, and against the day of the review."""
    code = "id.birth_date"
    agreeing: list[EvidenceRef] = []
    for document, field in case.with_field("id_number"):
        number = id_card.parse(str(field.value))
        if number is None or number.birth_date is None:
            continue
        if number.birth_date > case.application.as_of:
            message = f"{at(document, field)}身份证号中的出生日期 {number.birth_date} 晚于审核日期，请核对原件"
            yield found(code, failing(field), message, ref(document, field))
            continue
        printed = document.get("birth_date")
        if printed is None:
            continue
        refs = (ref(document, field), ref(document, printed))
        if str(number.birth_date).startswith(str(printed.value)):
            agreeing += refs
        else:
            right = number.validity != "invalid"
            outcome = failing(field, printed) if right else "unknown"
            message = f"{at(document, printed)}出生日期 {printed.value}，身份证号中为 {number.birth_date}，两者不一致，请核对原件"
            yield found(code, outcome, message, *refs, contradicts=True)
    if agreeing:
        yield found(code, "pass", "身份证号中的出生日期与所印出生日期一致", *agreeing)


def sexes(case: Case) -> Iterator[Finding]:
    """The 17th place against the printed sex."""
    code = "id.sex"
    agreeing: list[EvidenceRef] = []
    for document, field in case.with_field("sex"):
        stated = document.get("id_number")
        number = id_card.parse(str(stated.value)) if stated is not None else None
        if number is None or stated is None or field.value not in ("男", "女"):
            continue
        refs = (ref(document, field), ref(document, stated))
        if number.sex == field.value:
            agreeing += refs
        else:
            outcome = failing(field, stated) if number.validity != "invalid" else "unknown"
            message = f"{at(document, field)}性别为“{field.value}”，身份证号表示为“{number.sex}”，请核对原件"
            yield found(code, outcome, message, *refs)
    if agreeing:
        yield found(code, "pass", "身份证号表示的性别与所印性别一致", *agreeing)


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
