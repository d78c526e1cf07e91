"""patent.check_digit, kind_mismatch, term, inventor: what certificate, register and receipts say of one patent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from yushen.checks.case import Case, Check, at, bounds, failing, found, ref
from yushen.model import Document, EvidenceRef, Field, Finding, ReadDocument
from yushen.numbers import patent, patent_terms
from yushen.text.fold import fold_for_match, squeeze
from yushen.text.names import is_person_name

VERIFY = "可在国家知识产权局网站或专利登记簿核验"
TYPES = ("patent_certificate", "patent_register", "patent_fee_receipt")


def numbers_of(document: Document) -> list[tuple[str, Field]]:
    """The patent numbers a document names, with the field each stands in; a receipt may name several."""
    found_numbers = []
    field = document.get("patent_number")
    if field is not None:
        found_numbers.append((str(field.value), field))
    items = document.get("items")
    if items is not None and document.type == "patent_fee_receipt":
        for item in items.value:
            number = item.get("patent_number")
            if number and all(number != known for known, _ in found_numbers):
                found_numbers.append((str(number), items))
    return found_numbers


def check_digits(case: Case) -> Iterator[Finding]:
    """The place after the dot of every patent number."""
    code = "patent.check_digit"
    for item in case.of(*TYPES):
        document = item.document
        for number, field in numbers_of(document):
            where = f"{at(document, field)}专利号 {number}"
            parsed = patent.parse(number)
            if parsed is None:
                repaired = patent.repairs(field.raw) or patent.repairs(number)
                hint = f"，似应为 {repaired.value}" if repaired else ""
                yield found(
                    code, "unknown", f"{where} 不是已知的号码形式{hint}，请核对原件，{VERIFY}", ref(document, field)
                )
            elif parsed.validity == "valid":
                yield found(code, "pass", f"{where} 校验位相符，{VERIFY}", ref(document, field))
            elif parsed.validity == "unknown":
                yield found(code, "unknown", f"{where}：{parsed.why}，请核对原件，{VERIFY}", ref(document, field))
            else:
                message = f"{where} 有误：{parsed.why}，请核对原件，{VERIFY}"
                yield found(code, failing(field), message, ref(document, field), contradicts=True)


def kinds(case: Case) -> Iterator[Finding]:
    """Kind digit, title of the certificate and publication number say one kind; A is no grant."""
    code = "patent.kind_mismatch"
    for item in case.of("patent_certificate"):
        document = item.document
        number, printed, published = (document.get(n) for n in ("patent_number", "patent_kind", "publication_number"))
        parsed = patent.parse(str(number.value)) if number else None
        publication = patent.parse_publication(str(published.value)) if published else None
        said: list[tuple[str, str, Field]] = []
        if number and parsed and parsed.kind:
            said.append((parsed.kind, f"专利号 {parsed.value} 表示{patent.KIND_NAMES[parsed.kind]}", number))
        if printed and printed.value in patent.KIND_NAMES:
            said.append((str(printed.value), f"证书为{patent.KIND_NAMES[str(printed.value)]}专利证书", printed))
        if published and publication and publication.validity == "valid":
            name = patent.KIND_NAMES[publication.kind]
            said.append((publication.kind, f"公告号 {publication.value} 表示{name}", published))
        refs = [ref(document, field) for _, _, field in said]
        if published and publication and not publication.granted:
            message = (
                f"{at(document, published)}{publication.value} 是专利申请的公布号，不证明已授权，请补交授权的专利证书"
            )
            yield found(code, failing(published), message, ref(document, published))
        elif len({kind for kind, _, _ in said}) > 1:
            outcome = failing(*(field for _, _, field in said))
            texts = "，".join(text for _, text, _ in said)
            message = f"{at(document)}专利类型不一致：{texts}，请核对原件，{VERIFY}"
            yield found(code, outcome, message, *refs, contradicts=True)
        elif len(said) > 1:
            yield found(code, "pass", f"{at(document)}专利号、证书名称与公告号表示的类型一致", *refs)
        elif said:
            yield found(code, "unknown", f"{at(document)}专利类型只有一处可读，无法互相核对", *refs)
    for item in case.of("patent_register", "patent_fee_receipt"):
        yield from _kind_in_words(item)


_KIND_WORDS = re.compile(
    r"(发明|实用新型|外观设计)专利(?=第?\d{1,2}年|年费|登记簿)|专利(?:类型|类别|种类):?(发明|实用新型|外观设计)"
)
_KINDS_BY_NAME = {name: kind for kind, name in patent.KIND_NAMES.items()}


def _kind_in_words(item: ReadDocument) -> Iterator[Finding]:
    """A register or receipt that calls the patent by another kind than its number; one that names several patents is left."""
    listed = numbers_of(item.document)
    text = squeeze(fold_for_match("".join(page.text for page in item.pages)))
    called = {match[1] or match[2] for match in _KIND_WORDS.finditer(text)}
    parsed = patent.parse(listed[0][0]) if len(listed) == 1 else None
    if parsed is None or parsed.kind is None or parsed.validity == "invalid" or len(called) != 1:
        return
    word = called.pop()
    number = listed[0][1]
    if _KINDS_BY_NAME.get(word) == parsed.kind:
        return
    outcome = failing(number) if item.document.text_source == "text" else "unknown"
    message = f"{at(item.document, number)}写作{word}专利，专利号 {parsed.value} 表示{patent.KIND_NAMES[parsed.kind]}，请核对原件，{VERIFY}"
    yield found("patent.kind_mismatch", outcome, message, ref(item.document, number), contradicts=True)


def without_certificate(case: Case) -> Iterator[ReadDocument]:
    """Registers of patents whose certificate is not in the dossier: they stand for it."""
    filed = {str(item.document.value("patent_number")) for item in case.of("patent_certificate")}
    for item in case.of("patent_register"):
        number = item.document.value("patent_number")
        if number is not None and str(number) not in filed:
            yield item


def terms(case: Case) -> Iterator[Finding]:
    """The term from the filing date (专利法 42 条): in force while the day of the review is before the anniversary."""
    code = "patent.term"
    registers = list(without_certificate(case))
    for item in (*case.of("patent_certificate"), *registers):
        document = item.document
        filed, refs = filing_date(document)
        kind = kind_of(document)
        if item in registers and (filed is None or kind is None):
            continue  # a register is filed for the state of the fees
        if filed is None or kind is None:
            lacking = "申请日" if filed is None else "专利类型"
            yield found(
                code, "unknown", f"{at(document)}没有读出{lacking}，无法计算专利权期限，请核对原件", ref(document)
            )
            continue
        earliest, latest = (patent_terms.term_end(kind, day) for day in filed)
        name, years = patent.KIND_NAMES[kind], patent_terms.term_years(kind, filed[1])
        span = f"{name}专利权期限 {years} 年，自申请日 {_said(filed)} 起算"
        if case.as_of < earliest:
            yield found(code, "pass", f"{at(document)}{span}，至 {earliest} 届满，审核日期尚在期限内", *refs)
        elif case.as_of >= latest:
            outcome = failing(document.get("application_date"), _number_or_kind(document))
            # 期限补偿 is for inventions alone (专利法 42 条).
            ask = "请核对原件" + ("；如有期限补偿，请提交专利登记簿副本" if kind == "invention" else "")
            yield found(code, outcome, f"{at(document)}{span}，已于 {latest} 届满，{ask}", *refs)
        else:
            yield found(code, "unknown", f"{at(document)}{span}，审核日期前后届满，请核对申请日", *refs)


def inventors(case: Case) -> Iterator[Finding]:
    """The applicant among the inventors or designers; a patentee who is no inventor does not count."""
    code = "patent.inventor"
    if not case.name:
        return
    for item in (*case.of("patent_certificate"), *without_certificate(case)):
        document = item.document
        if document.type == "patent_register" and document.get("inventors") is None:
            continue
        listed, at_filing, owners = (document.get(n) for n in ("inventors", "inventors_at_filing", "patentees"))
        names = list(listed.value) if listed else []
        likeness = case.best_likeness(names)
        where = at(document, listed or at_filing)
        if likeness == "same" and listed:
            place = next(index for index, name in enumerate(names, 1) if case.likeness(name) == "same")
            yield found(
                code,
                "pass",
                f"{where}发明人（设计人）含申报人“{case.name}”，列第 {place} 位，共 {len(names)} 人",
                ref(document, listed),
            )
        elif likeness in ("variant", "lookalike") and listed:
            near = next(name for name in names if case.likeness(name) == likeness)
            message = f"{where}发明人“{near}”与申报人“{case.name}”写法相近，请核对原件是否为同一人"
            yield found(code, "unknown", message, ref(document, listed))
        elif at_filing and case.best_likeness(at_filing.value) in ("same", "variant", "lookalike"):
            message = f"{where}申报人“{case.name}”只见于申请日时的发明人名单，请核对证书正面的发明人"
            yield found(code, "unknown", message, ref(document, at_filing))
        elif not listed:
            message = f"{at(document)}没有读出发明人（设计人），请核对原件或补交载有发明人的证书页"
            yield found(code, "unknown", message, ref(document))
        else:
            owner = case.best_likeness(owners.value) if owners else None
            hint = "；申报人只是专利权人，专利权人不等于发明人" if owner in ("same", "variant") else ""
            message = (
                f"{where}发明人（设计人）为{'、'.join(map(str, names))}，没有申报人“{case.name}”{hint}，请核对原件"
            )
            refs = [ref(document, field) for field in (listed, owners if hint else None) if field]
            readable = all(is_person_name(str(name), known_surname=False) for name in names)
            yield found(code, failing(listed) if readable else "unknown", message, *refs)


def number_years(case: Case) -> Iterator[Finding]:
    """The year in the number is that of 受理: never before the filing date; after it for posted papers and 分案."""
    code = "date.order"
    for item in case.of("patent_certificate"):
        document = item.document
        number, filed = document.get("patent_number"), document.get("application_date")
        parsed = patent.parse(str(number.value)) if number else None
        if number is None or filed is None or parsed is None or parsed.validity == "invalid":
            continue
        year = int(str(filed.value)[:4])
        refs = (ref(document, number), ref(document, filed))
        if parsed.year < year:
            message = f"{at(document, number)}专利号 {parsed.value} 的年份早于申请日 {filed.value}，请核对原件"
            yield found(code, failing(number, filed), message, *refs, contradicts=True)
        elif parsed.year > year:
            message = (
                f"{at(document, number)}专利号 {parsed.value} 的年份晚于申请日 {filed.value}，"
                "可能为分案申请或年末邮寄受理，请核对原件"
            )
            yield found(code, "unknown", message, *refs)


def filing_date(document: Document) -> tuple[tuple[date, date] | None, list[EvidenceRef]]:
    """First and last day the filing can have been: from the printed date, else from the year in the number."""
    printed = document.get("application_date")
    if printed is not None:
        return bounds(printed.value), [ref(document, printed)]
    number = document.get("patent_number")
    parsed = patent.parse(str(number.value)) if number else None
    if number is None or parsed is None or parsed.validity == "invalid":
        return None, []
    # a divided application keeps the filing date of its parent, so the number gives the latest year only
    return None, [ref(document, number)]


def kind_of(document: Document) -> patent.PatentKind | None:
    """The kind that number or certificate states; None where they state none or two."""
    number, printed = document.get("patent_number"), document.get("patent_kind")
    parsed = patent.parse(str(number.value)) if number else None
    kinds_said = {kind for kind in (parsed.kind if parsed else None, printed.value if printed else None) if kind}
    return kinds_said.pop() if len(kinds_said) == 1 else None


def _number_or_kind(document: Document) -> Field | None:
    return document.get("patent_kind") or document.get("patent_number")


def _said(filed: tuple[date, date]) -> str:
    return str(filed[0]) if filed[0] == filed[1] else f"{filed[0]} 至 {filed[1]} 之间"


CHECKS = (
    Check(("patent.check_digit",), check_digits),
    Check(("patent.kind_mismatch",), kinds),
    Check(("patent.term",), terms),
    Check(("patent.inventor",), inventors),
    Check(("date.order",), number_years),
)

__all__ = ["CHECKS", "TYPES", "filing_date", "kind_of", "numbers_of", "without_certificate"]
