"""patent.fee: only a register or a receipt proves that a patent lives; a certificate, even a new one, proves the grant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from yushen.checks.case import Case, Check, at, bounds, failing, found, ref
from yushen.checks.patent import filing_date, numbers_of, without_certificate
from yushen.model import Document, EvidenceRef, Field, Finding
from yushen.numbers import patent, patent_terms

CODE = "patent.fee"
_ASK = "请提交审核年度的年费收据或专利登记簿副本"


class Proof(msgspec.Struct, frozen=True):
    """A paper that shows the fees paid up to a day."""

    until: date
    said: str
    field: Field
    ref: EvidenceRef
    late: str | None = None
    """The day of payment, where that lies behind the last chance for the fee."""


def fees(case: Case) -> Iterator[Finding]:
    """One finding for each patent whose certificate, or in its place whose register, is filed."""
    for item in (*case.of("patent_certificate"), *without_certificate(case)):
        document = item.document
        field = document.get("patent_number")
        if field is None:
            yield found(CODE, "unknown", f"{at(document)}没有读出专利号，无法核对年费，{_ASK}", ref(document))
            continue
        yield _state(case, document, field)


def _state(case: Case, document: Document, field: Field) -> Finding:
    name = str(field.value)
    own = ref(document, field)
    dead = _status(case, name)
    if dead is not None:
        return dead
    proofs = [*_register(case, name), *_receipts(case, document, name)]
    living = _living(case, name)
    if not proofs:
        if living is not None:
            return found(
                CODE, "unknown", f"专利登记簿副本记载 {name} 有效，但没有读出年费缴至何时，{_ASK}", own, living
            )
        undated = _undated_receipt(case, name)
        if undated is not None:
            return found(
                CODE, "unknown", f"{name} 有年费收据，但没有读出缴费年度或申请日，无法推算，请核对原件", own, undated
            )
        return found(CODE, "unknown", f"{name} 只有证书，不能证明专利权仍然有效，{_ASK}", own)
    best = max(proofs, key=lambda proof: proof.until)
    state = patent_terms.fee_state(best.until, case.as_of)
    if state == "paid" and best.late is not None:
        message = f"{name} 的{best.said}于 {best.late} 缴纳，滞纳期此前已届满，请提交专利登记簿副本或恢复权利的通知书"
        return found(CODE, "unknown", message, own, best.ref)
    if state == "paid":
        return found(CODE, "pass", f"{name} 年费已缴至 {best.until}（{best.said}），审核日期在此之内", own, best.ref)
    last = patent_terms.last_chance(best.until)
    if state == "grace":
        message = f"{name} 年费缴至 {best.until}（{best.said}），下一年度尚在 {last} 前的滞纳期内，{_ASK}"
        return found(CODE, "unknown", message, own, best.ref)
    message = (
        f"{name} 年费缴至 {best.until}（{best.said}），滞纳期已于 {last} 届满，"
        f"未见以后的缴费，专利权应自 {best.until} 起终止；如已缴费或恢复，{_ASK}"
    )
    return found(CODE, failing(best.field), message, own, best.ref)


def same_patent(one: str, two: str) -> bool:
    """Equal numbers; where one lacks its check digit the rest decides."""
    first, second = patent.parse(one), patent.parse(two)
    if first is None or second is None:
        return one == two
    if first.check is None or second.check is None:
        return first.value.split(".")[0] == second.value.split(".")[0]
    return first.value == second.value


def _of(case: Case, kind: str, name: str) -> Iterator[Document]:
    for item in case.of(kind):
        if any(same_patent(number, name) for number, _ in numbers_of(item.document)):
            yield item.document


def _status(case: Case, name: str) -> Finding | None:
    words = {"lapsed": "已终止", "expired": "期限届满", "invalid": "已被宣告无效"}
    for document in _of(case, "patent_register", name):
        status = document.get("legal_status")
        if status is not None and status.value in words:
            message = f"{at(document, status)}记载 {name} {words[status.value]}，请核对原件；如已恢复，请提交恢复通知书"
            return found(CODE, failing(status), message, ref(document, status))
    return None


def _living(case: Case, name: str) -> EvidenceRef | None:
    for document in _of(case, "patent_register", name):
        status = document.get("legal_status")
        if status is not None and status.value == "valid":
            return ref(document, status)
    return None


def _register(case: Case, name: str) -> Iterator[Proof]:
    for document in _of(case, "patent_register", name):
        field = document.get("fee_paid_until")
        days = bounds(field.value) if field is not None else None
        if field is not None and days is not None:
            yield Proof(days[0], "专利登记簿副本", field, ref(document, field))


def _receipts(case: Case, certificate: Document, name: str) -> Iterator[Proof]:
    filed = filing_date(certificate)[0]
    if filed is None:
        return
    for document in _of(case, "patent_fee_receipt", name):
        for year, field in _years(document, name):
            said = f"第 {year} 年度年费收据"
            until = patent_terms.paid_until(filed[0], year)
            yield Proof(until, said, field, ref(document, field), _too_late(document, filed[1], year))


def _years(document: Document, name: str) -> Iterator[tuple[int, Field]]:
    items, single = document.get("items"), document.get("fee_year")
    if items is not None:
        for item in items.value:
            if item.get("fee_year") and same_patent(str(item.get("patent_number")), name):
                yield int(item["fee_year"]), items
    elif single is not None:
        yield int(single.value), single


def _too_late(document: Document, filed: date, year: int) -> str | None:
    """The day of payment where it lies after the six months of surcharge; a register may tell of a 恢复."""
    paid = document.get("paid_date")
    days = bounds(paid.value) if paid is not None else None
    last = patent_terms.last_chance(patent_terms.fee_due(filed, year))
    return str(paid.value) if paid is not None and days is not None and days[0] > last else None


def _undated_receipt(case: Case, name: str) -> EvidenceRef | None:
    return next((ref(document) for document in _of(case, "patent_fee_receipt", name)), None)


CHECKS = (Check((CODE,), fees),)
