"""summary.xlsx: the 审核一览表, a row a dossier on A3 landscape, and a sheet with everything an officer must act on."""

from __future__ import annotations

import io
import unicodedata
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
    ("档案", 14),
    ("姓名", 8),
    ("身份证号", 20),
    ("申报级别", 11),
    ("破格", 5),
    ("申报专业", 11),
    ("工作单位", 18),
    ("结论", 14),
)
TAIL = (("说明", 52), ("缺少", 5), ("待核", 5), ("不符", 5), ("文件问题", 6))
DETAILS = (("序号", 5), ("档案", 16), ("姓名", 9), ("类别", 10), ("内容", 76), ("所在文件", 34))
KINDS = {"missing": "缺少或待补", "fail": "核查不符", "unknown": "需要核对", "problem": "文件问题"}
A3, A4 = 8, 9
"""Paper sizes by their number in the format."""
LINE_HEIGHT = 13.5
"""Points of one line of 10 pt type. Heights are written, since not every program works them out for wrapped cells."""


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
    formats = _formats(book)
    _overview(book.add_worksheet("审核一览表"), formats, reports, exceptional, standard, as_of)
    _details(book.add_worksheet("问题明细"), formats, reports)
    if comparisons:
        _compared(book.add_worksheet("标准比较"), formats, comparisons)
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
_FIRST = ("clauses", "reservations", "")
"""Causes of a change in the order of rows."""


def _compared(sheet: Any, formats: dict[str, Any], comparisons: Sequence[dict[str, Any]]) -> None:
    """A row for each dossier under each alternative; dossiers whose conclusion changes first."""
    _head(sheet, formats, 0, list(COMPARED))
    rows = [
        (one, row) for one in comparisons for row in sorted(one["dossiers"], key=lambda row: _FIRST.index(row["cause"]))
    ]
    for at, (one, row) in enumerate(rows, start=1):
        deciding = [change_words(change) for change in row["changes"] if change["decides"] or not row["cause"]]
        cells: list[Cell] = [
            (at, "centre"),
            ("；".join(one["changed_words"]) or one["title"], "text"),
            (row["id"], "text"),
            (row["applicant"] or "", "text"),
            (words.LEVELS.get(row["level"] or "", ""), "text"),
            (words.CONCLUSIONS[row["before"]], row["before"]),
            (words.CONCLUSIONS[row["after"]], row["after"]),
            (CAUSES[row["cause"]], "text"),
            ("\n".join(dict.fromkeys(deciding)), "text"),
            ("\n".join(dict.fromkeys(row["why"])), "text"),
        ]
        _write(sheet, formats, at, cells, list(COMPARED))
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, len(rows), len(COMPARED) - 1)
    _for_print(sheet, A4, 0)


def _formats(book: Any) -> dict[str, Any]:
    base: dict[str, Any] = {"font_name": "宋体", "font_size": 10, "border": 1, "valign": "vcenter", "text_wrap": True}
    centre = {**base, "align": "center"}
    green, red, brown, blue = "#1C7A4A", "#B3261E", "#8A5A00", "#20507F"
    return {
        "title": book.add_format({"font_name": "黑体", "font_size": 16, "align": "center", "valign": "vcenter"}),
        "note": book.add_format({"font_name": "宋体", "font_size": 9, "font_color": "#555555"}),
        "head": book.add_format({**centre, "bold": True, "bg_color": "#E9EDF2"}),
        "text": book.add_format(base),
        "centre": book.add_format(centre),
        "ready": book.add_format({**centre, "font_color": green}),
        "ineligible": book.add_format({**centre, "font_color": red, "bold": True}),
        "incomplete": book.add_format({**centre, "font_color": brown}),
        "review": book.add_format({**centre, "font_color": blue}),
        "satisfied": book.add_format({**centre, "font_color": green}),
        "not_satisfied": book.add_format({**centre, "font_color": red, "bold": True}),
        "undetermined": book.add_format({**centre, "font_color": brown}),
    }


def _overview(
    sheet: Any, formats: dict[str, Any], reports: list[Report], exceptional: dict[str, bool], standard: str, as_of: str
) -> None:
    """A row a dossier; A3 landscape, as an office hangs it up or hands it to the committee."""
    columns = top_clauses(reports)
    heads = [*HEADERS, *((words.CLAUSE_HEADS.get(column, column), 6) for column in columns), *TAIL]
    sheet.merge_range(0, 0, 0, len(heads) - 1, "职称申报材料审核一览表", formats["title"])
    sheet.set_row(0, 30)
    note = f"依据：{words.standard_title(standard)}　核对截止日：{as_of}　√ 已证明　× 不符合　？ 未定（缺材料、待确认或由评委会评议）"
    sheet.write_string(1, 0, note, formats["note"])
    _head(sheet, formats, 2, heads)
    for number, report in enumerate(reports, start=1):
        cells = _row(number, report, columns, exceptional.get(report.dossier.id, False))
        _write(sheet, formats, 2 + number, cells, heads)
    sheet.freeze_panes(3, 3)
    sheet.autofilter(2, 0, 2 + len(reports), len(heads) - 1)
    _for_print(sheet, A3, 2)


def _details(sheet: Any, formats: dict[str, Any], reports: list[Report]) -> None:
    """A row for everything that is missing, contradicted, to be checked or could not be read."""
    _head(sheet, formats, 0, list(DETAILS))
    at = 0
    for number, report in enumerate(reports, start=1):
        mask = Masker.of(report)
        for kind, text, paths in _issues(report):
            at += 1
            cells: list[Cell] = [
                (number, "centre"),
                (mask(report.dossier.id), "text"),
                (report.dossier.applicant.name or "", "text"),
                (KINDS[kind], "centre"),
                (mask(text), "text"),
                (mask("\n".join(paths)), "text"),
            ]
            _write(sheet, formats, at, cells, list(DETAILS))
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, at, len(DETAILS) - 1)
    _for_print(sheet, A4, 0)


def _issues(report: Report) -> list[tuple[str, str, list[str]]]:
    """What an officer must act on, by kind, with the files concerned: missing things first, then what does not hold."""
    paths = {document.id: document.path for document in report.documents}
    found: list[tuple[str, str, list[str]]] = []
    for finding in report.findings:
        kind = words.kind_of(finding)
        if kind == "pass":
            continue
        places = dict.fromkeys(paths[ref.document] for ref in finding.evidence if ref.document in paths)
        found.append((kind, words.spoken(finding.message), list(places)))
    found += [("problem", problem.message, []) for problem in report.problems]
    known = {text for _, text, _ in found}
    for document in report.documents:
        found += [("problem", one.message, [document.path]) for one in document.problems if one.message not in known]
    return sorted(found, key=lambda one: list(KINDS).index(one[0]))


Cell = tuple[str | int, str]
"""What stands in a cell, and the name of its format."""


def _row(number: int, report: Report, columns: list[str], exceptional: bool) -> list[Cell]:
    head, mask = report.dossier, Masker.of(report)
    outcome = report.conclusion.outcome
    cells: list[Cell] = [(number, "centre"), (mask(head.id), "text"), (head.applicant.name or "", "text")]
    cells += [
        (mask(head.applicant.id_number or ""), "text"),
        (words.LEVELS.get(head.level or "", ""), "text"),
        ("是" if exceptional else "", "centre"),
        (head.specialty or "", "text"),
        (head.employer or "", "text"),
        (words.CONCLUSIONS[outcome], outcome),
    ]
    outcomes = {clause.id: clause.outcome for clause in report.clauses}
    for column in columns:
        known = outcomes.get(column)
        cells.append(("", "centre") if known is None else (_MARKS[known], known))
    cells.append((mask(words.reasons(report.conclusion)), "text"))
    issues = [kind for kind, _, _ in _issues(report)]
    cells += [(issues.count(kind), "centre") for kind in ("missing", "unknown", "fail")]
    return [*cells, (problem_count(report), "centre")]


def _head(sheet: Any, formats: dict[str, Any], at: int, heads: list[tuple[str, int]]) -> None:
    for index, (title, width) in enumerate(heads):
        sheet.write_string(at, index, title, formats["head"])
        sheet.set_column(index, index, width)
    sheet.set_row(at, 2 * LINE_HEIGHT + 4)


def _write(sheet: Any, formats: dict[str, Any], at: int, cells: list[Cell], heads: list[tuple[str, int]]) -> None:
    """One row, as high as its fullest cell."""
    lines = 1
    for index, ((value, style), (_, width)) in enumerate(zip(cells, heads, strict=True)):
        if isinstance(value, int):
            sheet.write_number(at, index, value, formats[style])
            continue
        text = value if len(value) <= _CELL_LIMIT else value[: _CELL_LIMIT - 1] + "…"
        sheet.write_string(at, index, text, formats[style])
        lines = max(lines, sum(-(-_width(line) // (width - 1)) or 1 for line in text.split("\n")))
    sheet.set_row(at, min(_HIGHEST_ROW, lines * LINE_HEIGHT + 6))


def _width(text: str) -> int:
    """The width of a text in half-width characters, the unit of column widths."""
    return sum(2 if unicodedata.east_asian_width(character) in "WFA" else 1 for character in text)


def _for_print(sheet: Any, paper: int, head: int) -> None:
    sheet.set_landscape()
    sheet.set_paper(paper)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(head)
    sheet.set_margins(0.4, 0.4, 0.5, 0.5)
    sheet.set_footer("&C第 &P 页 共 &N 页")


def problem_count(report: Report) -> int:
    """Problems of the dossier and of all its documents."""
    return len(report.problems) + sum(len(document.problems) for document in report.documents)


_CELL_LIMIT = 2000
_HIGHEST_ROW = 409
"""Points; the format allows no more."""
