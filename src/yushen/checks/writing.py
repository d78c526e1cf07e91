"""report.length, report.structure, report.author and textbook.length."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, ref
from yushen.checks.own_text import letters
from yushen.model import Document, Field, Finding, ReadDocument
from yushen.text.body import body_text
from yushen.text.fold import is_cjk, squeeze
from yushen.text.wordcount import count_words

REPORT_LEAST = 2000
"""字数 of a technical report, 晋人社厅发〔2019〕55号 附件 六（三）."""
TEXTBOOK_LEAST = {"engineer": 3000, "senior_engineer": 10_000}
"""字数 of a textbook: 6.1.2 (for 高级工) and 6.2.2 (for 技师)."""
TOLERANCE = 0.03
"""Counts from OCR may be off by this much (domain notes, section 3): so near the line a person decides."""
OCR_READABLE = 0.8
"""Mean confidence of the lines below which a count from OCR proves nothing: lines are missing or broken."""
_REPEATED_LEAST = 30
"""Characters of the shortest paragraph that is padding when it comes again; formulas and table heads are shorter."""
_LONG = 100
"""Characters of the shortest paragraph whose figures are looked through: the rows of a log or of tests are shorter."""
_AGAIN_AND_AGAIN = 5
"""Times that one paragraph comes with other figures, from which it is padding."""
_COVER = 300
"""字数 of the longest cover or contents by itself: nothing of the text was filed with it, or it stands in another file."""
_PLACEHOLDER = re.compile(
    r"[X×Ｘ]{2,}(?:公司|项目|单位|厂|年|部|车间|工程)?|_{4,}|＿{3,}|(?:请在此|在此处)(?:填写|输入)"
)
_PLACEHOLDERS = 5
"""Blanks from which a text is a template that was not filled in; a form number or two has fewer."""
_CONCLUSION = re.compile(r"结论|结语|结束语|总结|小结|效果|效益|展望|应用")
_BEGINNING = re.compile(r"前言|引言|绪论|概述|概况|背景|简介|总论|问题|目的|依据|特点")
_SECTIONS = 3


def report_lengths(case: Case) -> Iterator[Finding]:
    """2000 字 and more. ``fail`` only where even the whole has fewer, ``pass`` only where the body has as many."""
    for item in case.of("technical_report"):
        yield from _length(item, "report.length", REPORT_LEAST, "技术报告")


def textbook_lengths(case: Case) -> Iterator[Finding]:
    """3000 or 10000 字 by the level applied for; other levels ask for no textbook."""
    least = TEXTBOOK_LEAST.get(str(case.application.level))
    if least is None:
        return
    for item in case.of("textbook"):
        yield from _length(item, "textbook.length", least, "培训教材")


def _length(item: ReadDocument, code: str, least: int, what: str) -> Iterator[Finding]:
    document = item.document
    whole, body = document.get("character_count"), document.get("body_character_count")
    if whole is None:
        yield found(
            code, "unknown", f"{at(document)}{what}没有读出文字，无法计算字数，请提交文字清晰的版本", ref(document)
        )
        return
    total = int(whole.value)
    inner = int(body.value) if body is not None else None
    refs = [ref(document, field) for field in (whole, body) if field is not None]
    scanned = document.text_source in ("ocr", "mixed")
    figures = (
        f"全文 {total} 字" + (f"，正文 {inner} 字" if inner is not None else "") + ("（由图像识别）" if scanned else "")
    )
    head = f"{at(document, whole)}{figures}，要求 {least} 字以上"
    margin = TOLERANCE * least if scanned else 0.0
    weak = scanned and whole.confidence < OCR_READABLE
    broken = any(problem.code.startswith("document.") for problem in document.problems)
    if total < least - margin and not (weak or broken):
        cover = total <= _COVER and inner == 0
        why = "只有封面、目录一类的页面，没有正文，请核对正文是否另交" if cover else "不足，请补充或另交"
        yield found(code, "fail", f"{head}，{why}", *refs)
    elif inner is not None and inner >= least + margin and not weak:
        repeated = _repeats(item)
        if repeated and inner - repeated < least:
            message = f"{head}，其中重复段落约 {repeated} 字，去除后约 {inner - repeated} 字，请核对原文"
            yield found(code, "unknown", message, *refs)
        else:
            yield found(code, "pass", head, *refs)
    else:
        why = "正文与全文在要求的两侧" if inner is not None and inner < least <= total else "接近要求，需人工核对"
        if weak or broken:
            why = "识别质量不足或有页面未读出"
        yield found(code, "unknown", f"{head}，{why}，请核对原文字数", *refs)


def _repeats(item: ReadDocument) -> int:
    """字数 of the body's longer paragraphs (on pages: lines) beyond their first standing. In paragraphs figures do not tell two apart
    where one comes again and again: padding changes them."""
    least = _REPEATED_LEAST // 2 if item.paged else _REPEATED_LEAST
    exact: set[str] = set()
    like: dict[str, list[int]] = {}
    total = 0
    for line in body_text(item.pages, item.paged).split("\n"):
        key, zi = squeeze(line), count_words(line).zi
        if len(key) < least:
            continue
        if key in exact:
            total += zi
        elif not item.paged and len(key) >= _LONG:
            like.setdefault(letters(line), []).append(zi)
        exact.add(key)
    return total + sum(sum(every[1:]) for every in like.values() if len(every) >= _AGAIN_AND_AGAIN)


def structures(case: Case) -> Iterator[Finding]:
    """Sections, a beginning and a conclusion; a template that was not filled in fails. The rest is the committee's."""
    code = "report.structure"
    for item in case.of("technical_report"):
        document = item.document
        sections = document.get("sections")
        text = squeeze("".join(page.text for page in item.pages))
        blanks = len(_PLACEHOLDER.findall(text))
        if blanks >= _PLACEHOLDERS and document.text_source == "text":
            message = f"{at(document)}有 {blanks} 处未填写的空白或代号（如 ××、____），似为范本，请提交写成的报告"
            yield found(code, "fail", message, ref(document))
            continue
        titles = [str(title) for title in sections.value] if sections is not None else []
        refs = [ref(document, sections)] if sections is not None else [ref(document)]
        lacking = []
        if len(titles) < _SECTIONS:
            lacking.append(f"只读出 {len(titles)} 个章节标题")
        if not any(_BEGINNING.search(title) for title in titles) and "摘要" not in text[:1500]:
            lacking.append("没有读出前言、背景一类的部分")
        if not any(_CONCLUSION.search(title) for title in titles):
            lacking.append("没有读出结论、效果一类的部分")
        if lacking:
            yield found(code, "unknown", f"{at(document)}{'，'.join(lacking)}，请核对是否按论文格式撰写", *refs)
        else:
            listed = "、".join(titles[:8])
            yield found(
                code, "pass", f"{at(document)}有 {len(titles)} 个部分（{listed}），含开头与结论，具论文格式", *refs
            )


def authors(case: Case) -> Iterator[Finding]:
    """The applicant among those who wrote the report; 审核 and 批准 do not write."""
    code = "report.author"
    if not case.name:
        return
    for item in case.of("technical_report"):
        document = item.document
        field = document.get("authors")
        if field is None or not field.value:
            message = f"{at(document)}没有读出编写人，请核对封面签署，或由单位证明申报人为撰写人"
            yield found(code, "unknown", message, ref(document))
            continue
        yield _author(case, document, field)


def _author(case: Case, document: Document, field: Field) -> Finding:
    likeness = case.best_likeness(field.value)
    listed = "、".join(map(str, field.value))
    where = at(document, field)
    if likeness == "same":
        return found("report.author", "pass", f"{where}编写人（{listed}）含申报人“{case.name}”", ref(document, field))
    if likeness in ("variant", "lookalike"):
        message = f"{where}编写人“{listed}”与申报人“{case.name}”写法相近，请核对原件是否为同一人"
        return found("report.author", "unknown", message, ref(document, field))
    unread = any(not all(map(is_cjk, str(name).replace("·", ""))) and not str(name).isascii() for name in field.value)
    message = f"{where}编写人为{listed}，没有申报人“{case.name}”，请核对原件，或由单位证明其撰写的部分"
    return found("report.author", "unknown" if unread else failing(field), message, ref(document, field))


CHECKS = (
    Check(("report.length",), report_lengths),
    Check(("report.structure",), structures),
    Check(("report.author",), authors),
    Check(("textbook.length",), textbook_lengths),
)
