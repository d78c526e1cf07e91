"""paper.first_author, issn, cn_number, not_published, specialty: a paper and the pages of its journal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, ref, sure
from yushen.model import Document, EvidenceRef, Field, Finding, FindingOutcome
from yushen.numbers import article_number, cn_number, doi, issn
from yushen.text.fold import fold_for_match, squeeze

_NEWSPAPER_OR_INNER = re.compile(r"内部资料|准印证|内资准字|内部刊物|内部交流")
_MOST_ISSUES = 53
"""A weekly has 53 at most; a higher printed number cannot be an issue of one year."""
_JOURNAL_PAGES = ("paper", "journal_front_matter")
_SERIAL = ("article_number", "issn", "cn_number")
"""Fields that only a serial prints; proceedings have an ISBN or nothing."""
_VERIFY_JOURNAL = "可在国家新闻出版署“从业机构和产品查询”核验"


def first_authors(case: Case) -> Iterator[Finding]:
    """The applicant printed first, or alone; equal contribution printed second is the office's to judge."""
    code = "paper.first_author"
    if not case.name:
        return
    for item in case.of("paper"):
        document = item.document
        listed, first = document.get("authors"), document.get("first_author")
        field = listed if listed is not None and listed.value else first
        if field is None or not field.value:
            message = f"{at(document)}没有读出作者，请核对论文首页"
            yield found(code, "unknown", message, ref(document))
            continue
        names = list(field.value) if isinstance(field.value, list) else [field.value]
        yield _first(case, document, field, names)
    if not case.of("paper"):
        for document, field in case.with_field("authors", "acceptance_letter"):
            message = f"{at(document, field)}只有录用通知，作者次序以刊出的论文为准，请提交刊出的论文"
            yield found(code, "unknown", message, ref(document, field))


def _first(case: Case, document: Document, field: Field, names: list[str]) -> Finding:
    code = "paper.first_author"
    where, evidence = at(document, field), ref(document, field)
    likeness = case.likeness(names[0])
    if likeness == "same":
        role = "独立作者" if len(names) == 1 and field.name == "authors" else "第一作者"
        return found(code, "pass", f"{where}{role}为申报人“{case.name}”（共 {len(names)} 位作者）", evidence)
    if likeness in ("variant", "lookalike"):
        message = f"{where}第一作者“{names[0]}”与申报人“{case.name}”写法相近，请核对原件是否为同一人"
        return found(code, "unknown", message, evidence)
    place = next((index for index, name in enumerate(names, 1) if case.likeness(name) not in ("different", None)), None)
    equal = document.get("equal_first_authors")
    if equal is not None and case.best_likeness(equal.value) in ("same", "variant", "lookalike"):
        message = f"{where}申报人“{case.name}”标为共同第一作者，但印在第 {place or '?'} 位，是否认可请由评审机构确定"
        return found(code, "unknown", message, evidence, ref(document, equal))
    stands = f"申报人“{case.name}”列第 {place} 位" if place else f"作者中没有申报人“{case.name}”"
    message = f"{where}第一作者为“{names[0]}”，{stands}，请核对论文首页，或另交本人独立、第一作者的论文"
    return found(code, failing(field), message, evidence)


def issns(case: Case) -> Iterator[Finding]:
    """The check digit of every ISSN; ISSN of page, 文章编号, DOI and front matter agree. None printed is no fault."""
    code = "paper.issn"
    for item in case.of(*_JOURNAL_PAGES):
        document = item.document
        field = document.get("issn")
        if field is None:
            if document.type == "paper" and _front(case, document, "issn") is None:
                message = f"{at(document)}没有印 ISSN（多数期刊不印在论文页上），请补交期刊封面、版权页"
                yield found(code, "unknown", message, ref(document))
            continue
        parsed = issn.parse(str(field.value))
        where = f"{at(document, field)}ISSN {field.value}"
        if parsed is None or parsed.validity == "invalid":
            repaired = issn.repairs(field.raw) if parsed is None else None
            hint = f"（似应为 {repaired.value}）" if repaired else ""
            outcome: FindingOutcome = failing(field) if parsed is not None else "unknown"
            yield found(
                code,
                outcome,
                f"{where} 校验位不符{hint}，请核对期刊封面、版权页，{_VERIFY_JOURNAL}",
                ref(document, field),
            )
            continue
        clash = next(_issn_elsewhere(case, document, parsed.value), None)
        if clash is not None:
            said, other, evidence = clash
            message = f"{where} 与{said}不一致，请核对期刊封面、版权页"
            yield found(code, "fail" if sure(field, other) else "unknown", message, ref(document, field), evidence)
        else:
            yield found(code, "pass", f"{where} 校验位相符，{_VERIFY_JOURNAL}", ref(document, field))


def _issn_elsewhere(case: Case, document: Document, value: str) -> Iterator[tuple[str, Field, EvidenceRef]]:
    number = document.get("article_number")
    parsed = article_number.parse(str(number.value)) if number else None
    if number is not None and parsed is not None and parsed.validity == "valid" and parsed.issn != value:
        yield f"文章编号中的 {parsed.issn}", number, ref(document, number)
    written = document.get("doi")
    inner = doi.parse(str(written.value)) if written else None
    if written is not None and inner is not None and inner.issn and inner.issn != value:
        yield f" DOI 中的 {inner.issn}", written, ref(document, written)
    front = _front(case, document, "issn")
    if front is not None and issn.parse(str(front[1].value)) and str(front[1].value) != value:
        yield f"{at(*front)}的 {front[1].value}", front[1], ref(*front)


def cn_numbers(case: Case) -> Iterator[Finding]:
    """The form of every CN; a paper whose journal shows none proves no 公开发行 in China."""
    code = "paper.cn_number"
    for item in case.of(*_JOURNAL_PAGES):
        document = item.document
        field = document.get("cn_number")
        if field is None:
            if document.type == "paper" and _front(case, document, "cn_number") is None:
                message = (
                    f"{at(document)}没有读出国内统一刊号（CN），只有 ISSN 不能证明在国内公开发行，请补交期刊版权页"
                )
                yield found(code, "unknown", message, ref(document))
            continue
        parsed = cn_number.parse(str(field.value))
        where = f"{at(document, field)}CN 刊号 {field.value}"
        if parsed is None:
            yield found(
                code, "unknown", f"{where} 不是已知的格式，请核对期刊版权页，{_VERIFY_JOURNAL}", ref(document, field)
            )
        elif parsed.validity == "valid":
            yield found(code, "pass", f"{where} 格式相符，{_VERIFY_JOURNAL}", ref(document, field))
        else:
            outcome = failing(field) if parsed.validity == "invalid" else "unknown"
            yield found(
                code, outcome, f"{where}：{parsed.why}，请核对期刊版权页，{_VERIFY_JOURNAL}", ref(document, field)
            )


def publications(case: Case) -> Iterator[Finding]:
    """Whether the paper has appeared in a journal: letters, online first, supplements and proceedings have not, or not so."""
    code = "paper.not_published"
    titles = [fold_for_match(str(item.document.value("title") or "")) for item in case.of("paper")]
    for item in case.of("acceptance_letter"):
        document = item.document
        title = document.get("title")
        if title is not None and fold_for_match(str(title.value)) in titles:
            continue
        message = f"{at(document, title)}录用通知不等于已发表，请提交刊出的论文及期刊封面、版权页、目录"
        yield found(code, "fail", message, ref(document, title))
    for item in case.of("paper"):
        text = squeeze("".join(page.text for page in item.pages[:2]))
        yield _publication(case, item.document, text)


def _publication(case: Case, document: Document, text: str) -> Finding:
    code = "paper.not_published"
    form, where = document.get("publication_form"), at(document)
    value = str(form.value) if form is not None else "regular"
    evidence = ref(document, form)
    if value == "proceedings":
        serial = next((field for name in _SERIAL if (field := document.get(name)) is not None), None)
        if serial is not None:  # Proceedings of … is also the English name of journals
            message = f"{where}标为论文集，但印有 {serial.value}，请核对是期刊还是论文集"
            return found(code, "unknown", message, evidence, ref(document, serial))
        message = f"{where}刊于论文集，不是期刊论文，请另交期刊论文，或请评审机构确定"
        return found(code, failing(form), message, evidence)
    if value == "online_first":
        return found(code, "unknown", f"{where}为网络首发，尚无卷期页码，请提交刊出后的版本", evidence)
    if value == "supplement":
        return found(code, "unknown", f"{where}刊于增刊，是否认可请由评审机构确定，并请提交增刊许可证号", evidence)
    inner = _NEWSPAPER_OR_INNER.search(text)
    if inner is not None:
        message = f"{where}印有“{inner.group(0)}”，似为内部资料，不属公开发行的期刊，请核对期刊版权页"
        return found(code, "unknown", message, ref(document))
    year, issue, pages = (document.get(name) for name in ("year", "issue", "pages"))
    front_year = year or _front_field(case, document, "year")
    front_issue = issue or _front_field(case, document, "issue")
    clash = _clash(document)
    if clash is not None:
        said, fields = clash
        outcome: FindingOutcome = "fail" if sure(*fields) else "unknown"
        message = f"{where}{said}，请核对论文页眉、期刊目录"
        return found(code, outcome, message, *(ref(document, field) for field in fields))
    other = _other_issue(case, document)
    if other is not None:
        said, refs = other
        return found(code, "unknown", f"{where}{said}，请核对是否为同一期，或补交刊登该文的一期", *refs)
    if issue is not None and str(issue.value).isdigit() and int(issue.value) > _MOST_ISSUES:
        message = f"{where}期号 {issue.value} 超出一年可能的期数，请核对期刊封面、版权页"
        return found(code, "unknown", message, ref(document, issue))
    if front_year is not None and (front_issue is not None or document.get("volume") is not None):
        shown = (
            f"{front_year.value} 年第 {front_issue.value} 期" if front_issue is not None else f"{front_year.value} 年"
        )
        where_pages = f"，第 {pages.value} 页" if pages is not None else ""
        refs = [ref(document, field) for field in (year, issue, pages) if field is not None]
        return found(code, "pass", f"{where}刊于 {shown}{where_pages}，请与期刊目录核对", *(refs or [ref(document)]))
    return found(code, "unknown", f"{where}没有读出年、期，无法确认已刊出，请补交期刊封面、版权页、目录", ref(document))


def _clash(document: Document) -> tuple[str, list[Field]] | None:
    """Year, issue and pages in 文章编号 against the page header."""
    number = document.get("article_number")
    parsed = article_number.parse(str(number.value)) if number else None
    if number is None or parsed is None or parsed.validity != "valid":
        return None
    pages = document.get("pages")
    year, issue = (document.get(f"printed_{name}") or document.get(name) for name in ("year", "issue"))
    if year is not None and str(year.value).isdigit() and int(year.value) != parsed.year:
        return f"年份 {year.value} 与文章编号 {parsed.value} 中的 {parsed.year} 不一致", [year, number]
    if (
        issue is not None
        and str(issue.value).isdigit()
        and parsed.issue.isdigit()
        and int(issue.value) != int(parsed.issue)
    ):
        return f"期号 {issue.value} 与文章编号 {parsed.value} 中的 {parsed.issue} 不一致", [issue, number]
    first = re.match(r"\d+", str(pages.value)) if pages is not None else None
    if pages is not None and first is not None and int(first.group(0)) != parsed.first_page:
        return f"起始页 {first.group(0)} 与文章编号 {parsed.value} 中的 {parsed.first_page} 不一致", [pages, number]
    return None


def _other_issue(case: Case, paper: Document) -> tuple[str, list[EvidenceRef]] | None:
    """All pages of this journal that are filed are of other issues than the paper says of itself."""
    journal, own = fold_for_match(str(paper.value("journal") or "")), _issue_of(paper)
    told = [
        (item.document, _issue_of(item.document))
        for item in case.of("journal_front_matter")
        if fold_for_match(str(item.document.value("journal") or "")) == journal
    ]
    if not journal or own is None or not told or any(issue in (None, own) for _, issue in told):
        return None
    document, issue = told[0]
    assert issue is not None
    said = f"为 {own[0]} 年第 {own[1]} 期，{at(document)}为 {issue[0]} 年第 {issue[1]} 期"
    return said, [ref(one, name) for one in (paper, document) for name in ("year", "issue")]


def _issue_of(document: Document) -> tuple[int, int] | None:
    year, issue = str(document.value("year")), str(document.value("issue"))
    return (int(year), int(issue)) if year.isdigit() and issue.isdigit() else None


def specialties(case: Case) -> Iterator[Finding]:
    """Words of the applicant's specialty in the title or opening: only a hint, the committee judges 本专业."""
    code = "paper.specialty"
    specialty = fold_for_match(case.application.specialty or "")
    parts = {specialty[i : i + 2] for i in range(len(specialty) - 1)} - _COMMON
    if not parts:
        return
    for item in case.of("paper"):
        document = item.document
        title = document.get("title")
        opening = _BODIES.sub("", squeeze(item.pages[0].text))
        text = fold_for_match(str(title.value) if title else "") + opening[:1200]
        hits = sorted(part for part in parts if part in text)
        if hits and len(hits) * 2 >= len(parts):
            message = f"{at(document, title)}题目、摘要含申报专业“{case.application.specialty}”的用词，是否本专业论文由评委会认定"
            yield found(code, "pass", message, ref(document, title))
        else:
            message = f"{at(document, title)}题目、摘要未见申报专业“{case.application.specialty}”的用词，请核对是否为本专业论文"
            yield found(code, "unknown", message, ref(document, title))


_BODIES = re.compile(
    r"[\u4e00-\u9fff()]{2,30}?(?:有限责任公司|股份有限公司|有限公司|公司|集团|厂|矿|学院|大学|学校|研究[院所]|设计院|中心)"
    r"(?:[\u4e00-\u9fff]{1,8}(?:厂|车间|处|科|部|室|队|分公司))?"
)
"""Where the authors work says nothing of what they write about (某炼铁有限公司)."""
_COMMON = frozenset(("工程", "技术", "专业", "与工", "及工", "应用", "管理", "程技", "和工"))
"""Pairs of characters that stand in the name of nearly every specialty."""


def _front(case: Case, paper: Document, name: str) -> tuple[Document, Field] | None:
    """The field on the journal pages of this paper: same journal, or the only journal filed beside the only paper."""
    journal = fold_for_match(str(paper.value("journal") or ""))
    fronts = case.of("journal_front_matter")
    for item in fronts:
        field = item.document.get(name)
        named = fold_for_match(str(item.document.value("journal") or ""))
        alone = len(fronts) == 1 and len(case.of("paper")) == 1 and not (journal and named)
        if field is not None and ((journal and journal == named) or alone):
            return item.document, field
    return None


def _front_field(case: Case, paper: Document, name: str) -> Field | None:
    front = _front(case, paper, name)
    return front[1] if front is not None else None


CHECKS = (
    Check(("paper.first_author",), first_authors),
    Check(("paper.issn",), issns),
    Check(("paper.cn_number",), cn_numbers),
    Check(("paper.not_published",), publications),
    Check(("paper.specialty",), specialties),
)
