"""summary.xlsx, the 审核一览表: a row a dossier, ready to print on A4 landscape."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from yushen.model import Report
from yushen.reports import words
from yushen.reports.comparison import CAUSES, change_words
from yushen.reports.mask import Masker

_MAIN_CLAUSE = ("1", "2", "3", "4", "5", "6", "7", "8", "G", "P")
_MARKS = {"satisfied": "√", "not_satisfied": "×", "undetermined": "？"}
HEADERS = (
    ("序号", 5),
    ("档案", 16),
    ("姓名", 9),
    ("身份证号", 21),
    ("申报级别", 12),
    ("破格", 5),
    ("申报专业", 12),
    ("工作单位", 22),
    ("结论", 14),
)
TAIL = (("缺少或待补", 36), ("需要核对", 36), ("核查不符", 36), ("文件问题", 8))


def top_clauses(reports: list[Report]) -> list[str]:
    """The clauses that stand as columns: required ones without a parent among them, in the standard's order."""
    seen: dict[str, None] = {}
    for report in reports:
        for clause in report.clauses:
            if clause.role == "required":
                seen.setdefault(clause.id)
    ids = list(seen)
    return sorted(
        (one for one in ids if not any(one != other and one.startswith(other + ".") for other in ids)), key=_clause_key
    )


def _clause_key(clause_id: str) -> tuple[int, str]:
    head = clause_id.split(".")[0]
    order = ("G", "A", *_MAIN_CLAUSE[:8], "P")
    return (order.index(head) if head in order else len(order), clause_id)


def summary_xlsx(
    reports: list[Report],
    exceptional: dict[str, bool],
    standard: str,
    as_of: str,
    comparisons: Sequence[dict[str, Any]] = (),
) -> bytes:
    """The spreadsheet; with ``comparisons`` (as in batch.json) a second sheet 标准比较. No cell is a formula or a link, whatever the texts begin with."""
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": "审核一览表", "author": "yushen", "created": datetime(2000, 1, 1)})
    sheet = book.add_worksheet("审核一览表")
    base: dict[str, Any] = {"font_name": "宋体", "font_size": 10, "border": 1, "valign": "vcenter", "text_wrap": True}
    formats = {
        "title": book.add_format({"font_name": "黑体", "font_size": 16, "align": "center", "valign": "vcenter"}),
        "note": book.add_format({"font_name": "宋体", "font_size": 9, "font_color": "#555555"}),
        "head": book.add_format({**base, "bold": True, "align": "center", "bg_color": "#E9EDF2"}),
        "text": book.add_format(base),
        "centre": book.add_format({**base, "align": "center"}),
        "ready": book.add_format({**base, "align": "center", "font_color": "#1C7A4A"}),
        "ineligible": book.add_format({**base, "align": "center", "font_color": "#B3261E", "bold": True}),
        "incomplete": book.add_format({**base, "align": "center", "font_color": "#8A5A00"}),
        "review": book.add_format({**base, "align": "center", "font_color": "#20507F"}),
        "satisfied": book.add_format({**base, "align": "center", "font_color": "#1C7A4A"}),
        "not_satisfied": book.add_format({**base, "align": "center", "font_color": "#B3261E", "bold": True}),
        "undetermined": book.add_format({**base, "align": "center", "font_color": "#8A5A00"}),
    }
    columns = top_clauses(reports)
    width = len(HEADERS) + len(columns) + len(TAIL)
    sheet.merge_range(0, 0, 0, width - 1, "职称申报材料审核一览表", formats["title"])
    sheet.set_row(0, 30)
    note = f"依据：{words.standard_title(standard)}　核对截止日：{as_of}　√ 已证明　× 不符合　？ 未定（缺材料、待确认或由评委会评议）"
    sheet.write_string(1, 0, note, formats["note"])
    heads = [*HEADERS, *((column, 6) for column in columns), *TAIL]
    for index, (title, size) in enumerate(heads):
        sheet.write_string(2, index, title, formats["head"])
        sheet.set_column(index, index, size)
    for number, report in enumerate(reports, start=1):
        _row(sheet, formats, 2 + number, number, report, columns, exceptional.get(report.dossier.id, False))
    sheet.freeze_panes(3, 3)
    sheet.autofilter(2, 0, 2 + len(reports), width - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(2)
    sheet.set_margins(0.4, 0.4, 0.5, 0.5)
    sheet.set_footer("&C第 &P 页 共 &N 页")
    if comparisons:
        _compared(book, formats, comparisons)
    book.close()
    return stream.getvalue()


COMPARED = (
    ("序号", 5),
    ("比较的标准或数值", 34),
    ("档案", 18),
    ("姓名", 9),
    ("申报级别", 12),
    ("现用标准的结论", 18),
    ("比较后的结论", 18),
    ("变化", 14),
    ("由哪些条款", 46),
    ("比较后的理由", 60),
)


_HIGHEST = 400
"""Points; a row of a spreadsheet is at most 409 high."""


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column so wide (in Latin letters; a Chinese one takes two)."""
    return sum(
        max(1, -(-sum(2 if ord(c) > 0x2E7F or c in "“”→·" else 1 for c in line) // (width - 1)))
        for line in text.split("\n")
    )


_FIRST = ("clauses", "reservations", "")


def _compared(book: Any, formats: dict[str, Any], comparisons: Sequence[dict[str, Any]]) -> None:
    """A row for each dossier under each alternative; dossiers whose conclusion changes first."""
    sheet = book.add_worksheet("标准比较")
    for index, (title, size) in enumerate(COMPARED):
        sheet.write_string(0, index, title, formats["head"])
        sheet.set_column(index, index, size)
    rows = [
        (one, row) for one in comparisons for row in sorted(one["dossiers"], key=lambda row: _FIRST.index(row["cause"]))
    ]
    for at, (one, row) in enumerate(rows, start=1):
        sheet.write_number(at, 0, at, formats["centre"])
        named = "；".join(one["changed_words"]) or one["title"]
        deciding = [change_words(change) for change in row["changes"] if change["decides"] or not row["cause"]]
        texts = (named, row["id"], row["applicant"] or "", words.LEVELS.get(row["level"] or "", ""))
        for index, text in enumerate(texts, start=1):
            sheet.write_string(at, index, text, formats["text"])
        for index, outcome in ((5, row["before"]), (6, row["after"])):
            sheet.write_string(at, index, words.CONCLUSIONS[outcome], formats[outcome])
        told = (CAUSES[row["cause"]], _joined(deciding), _joined(row["why"]))
        for index, text in enumerate(told, start=7):
            sheet.write_string(at, index, text, formats["text"])
        results = (words.CONCLUSIONS[row["before"]], words.CONCLUSIONS[row["after"]])
        lines = map(_lines, (*texts, *results, *told), (width for _, width in COMPARED[1:]))
        sheet.set_row(at, min(_HIGHEST, 14 * max(lines) + 2))
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, len(rows), len(COMPARED) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _row(
    sheet: Any, formats: dict[str, Any], at: int, number: int, report: Report, columns: list[str], exceptional: bool
) -> None:
    head, mask = report.dossier, Masker.of(report)
    sheet.write_number(at, 0, number, formats["centre"])
    texts = (
        head.id,
        head.applicant.name or "",
        mask(head.applicant.id_number or ""),
        words.LEVELS.get(head.level or "", ""),
        "是" if exceptional else "",
        head.specialty or "",
        head.employer or "",
    )
    for index, text in enumerate(texts, start=1):
        sheet.write_string(at, index, text, formats["text"])
    outcome = report.conclusion.outcome
    sheet.write_string(at, 8, words.CONCLUSIONS[outcome], formats[outcome])
    outcomes = {clause.id: clause for clause in report.clauses}
    for index, column in enumerate(columns, start=len(HEADERS)):
        clause = outcomes.get(column)
        if clause is None:
            sheet.write_string(at, index, "", formats["centre"])
        else:
            sheet.write_string(at, index, _MARKS[clause.outcome], formats[clause.outcome])
    tail = len(HEADERS) + len(columns)
    sheet.write_string(
        at, tail, _joined(finding_texts(report, "dossier.missing", ("fail", "unknown"))), formats["text"]
    )
    others = [f for f in report.findings if f.code != "dossier.missing"]
    sheet.write_string(
        at, tail + 1, _joined([mask(f.message) for f in others if f.outcome == "unknown"]), formats["text"]
    )
    sheet.write_string(at, tail + 2, _joined([mask(f.message) for f in others if f.outcome == "fail"]), formats["text"])
    sheet.write_number(at, tail + 3, problem_count(report), formats["centre"])


def finding_texts(report: Report, code: str, outcomes: tuple[str, ...]) -> list[str]:
    """The messages of findings of one code."""
    mask = Masker.of(report)
    return [mask(f.message) for f in report.findings if f.code == code and f.outcome in outcomes]


def problem_count(report: Report) -> int:
    """Problems of the dossier and of all its documents."""
    return len(report.problems) + sum(len(document.problems) for document in report.documents)


_CELL_LIMIT = 2000


def _joined(texts: list[str]) -> str:
    text = "\n".join(dict.fromkeys(texts))
    return text if len(text) <= _CELL_LIMIT else text[: _CELL_LIMIT - 1] + "…"
