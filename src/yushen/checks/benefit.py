"""benefit.amount: the figures of a proof of benefit add up, and 利税 is 利润 plus 税金."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from yushen.checks.benefit_text import CAPITALS, profit_and_tax, summed, written_twice
from yushen.checks.case import Case, Check, at, failing, found, ref
from yushen.model import Document, EvidenceRef, Field, Finding, ReadDocument, Table
from yushen.text.fold import fold_for_match, squeeze
from yushen.text.numerals import parse_capital_amount

CODE = "benefit.amount"
ROUNDING = 0.005
"""Relative difference that rounding to 0.01 万元 in every row may leave in a sum."""
_WAN = 10_000
_MIXED = "，相差一万倍，疑为元与万元混用"


def amounts(case: Case) -> Iterator[Finding]:
    """One finding a proof that has more than one figure to compare."""
    for item in case.of("benefit_proof"):
        document = item.document
        rows, amount = document.get("items"), document.get("amount")
        exact = document.text_source == "text"
        tables = [table for page in item.pages for table in page.tables]
        added = [text for table in tables for text in (*_totals(table), *_across(table))]
        added += _told(item)
        whole = [agrees for table in tables if (agrees := _whole_total(table))]
        said = [
            *(_sum(document, rows, amount) if not whole else [""]),
            *_parts(rows),
            *_words(item.document, amount),
            *added,
        ]
        compared = [entry for entry in said if entry is not None]
        if not compared:
            continue
        refs: list[EvidenceRef] = [ref(document, field) for field in (amount, rows) if field is not None]
        wrong = [entry for entry in compared if entry]
        if not wrong:
            yield found(CODE, "pass", f"{at(document, amount)}各项金额、合计、大写小写相符", *refs)
            continue
        unit = any(entry.endswith(_MIXED) for entry in wrong)
        misread = not exact and any(added)  # the cells and lines of a picture are without a confidence of their own
        doubtful = [field for field in (amount, rows) if field is not None and not any(added)]
        outcome = "unknown" if unit or misread else failing(*doubtful)
        message = f"{at(document, amount)}{'；'.join(dict.fromkeys(wrong))}，请核对原件"
        yield found(CODE, outcome, message, *(refs or [ref(document)]))


def _sum(document: Document, rows: Field | None, amount: Field | None) -> list[str]:
    """The rows of the stated kind against the stated amount: '' where they agree; nothing where there is nothing to add."""
    if rows is None or amount is None or not isinstance(amount.value, int | float):
        return []
    kind = document.value("benefit_kind")
    entries = [
        row for row in rows.value if row.get("amount") is not None and (not kind or row.get("benefit_kind") == kind)
    ]
    if len(entries) < 2:
        return []
    total = sum(float(row["amount"]) for row in entries)
    return [
        _difference(total, float(amount.value), f"各行合计 {_yuan(total)} 与总额 {_yuan(float(amount.value))} 不符")
    ]


def _parts(rows: Field | None) -> list[str]:
    """利税 = 利润 + 税金, year by year."""
    if rows is None:
        return []
    years: dict[object, dict[str, float]] = defaultdict(dict)
    for row in rows.value:
        kind, amount = row.get("benefit_kind"), row.get("amount")
        if kind in ("profit_and_tax", "profit", "tax") and amount is not None:
            years[row.get("year")][kind] = years[row.get("year")].get(kind, 0.0) + float(amount)
    said = []
    for year, kinds in years.items():
        if len(kinds) == 3:
            total = kinds["profit"] + kinds["tax"]
            when = f"{year} 年" if year else ""
            text = f"{when}利润与税金之和 {_yuan(total)} 与利税 {_yuan(kinds['profit_and_tax'])} 不符"
            said.append(_difference(total, kinds["profit_and_tax"], text))
    return said


def _told(item: ReadDocument) -> list[str]:
    """What the text itself adds up or writes in words and in figures, '' where they agree."""
    text = squeeze(fold_for_match("".join(page.text for page in item.pages)))
    cells = [squeeze(fold_for_match(cell.text)) for page in item.pages for table in page.tables for cell in table.cells]
    said = []
    for words, figures, places in dict.fromkeys(pair for one in (text, *cells) for pair in written_twice(one)):
        shown = f"大写金额 {_yuan(float(words))} 与小写 {_yuan(float(figures))} 不符"
        said.append("" if abs(words - figures) <= places else _difference(float(words), float(figures), shown) or shown)
    for parts, total in profit_and_tax(text):
        shown = f"利润与税金之和 {_yuan(float(parts))} 与利税 {_yuan(float(total))} 不符"
        said.append(_difference(float(parts), float(total), shown))
    for parts, total in summed(text):
        shown = f"所列各项相加为 {_yuan(float(parts))}，所写合计为 {_yuan(float(total))}"
        said.append(_difference(float(parts), float(total), shown))
    return said


_TOTAL = re.compile(r"(?:以上|各项|[两二三四五\d]年)?(?:合计|总计|累计|小计|共计|总额)(?:金额)?(?:[(（].{1,6}[)）])?")
_FIGURE = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?")

_NOTE = re.compile(r"[(（][^()（）\d]{1,12}[)）]$")
"""What a total is, in brackets behind it: 580（新增利税合计）."""


def _totals(table: Table) -> list[str]:
    """A row of totals against the figures above it, column by column, in a table whose cells are told by exact text; '' where
    they agree. A column with anything but figures, and a table with several rows of totals, say nothing."""
    cells = _cells(table)
    rows = sorted({row for row, _ in cells})
    sums = [row for row in rows if _TOTAL.fullmatch(cells.get((row, 0), ""))]
    if len(sums) != 1:
        return []
    said = [""] if _whole_total(table) else []
    for column in () if said else sorted({column for _, column in cells} - {0}):
        stated = _FIGURE.fullmatch(_NOTE.sub("", cells.get((sums[0], column), "")))
        above = [cells[row, column] for row in rows if row < sums[0] and (row, column) in cells]
        figures = [text for text in above if _FIGURE.fullmatch(text)]
        heads = len(above) - len(figures)
        if stated is None or len(figures) < 2 or heads > 2 or above[heads:] != figures or _is_year(figures):
            continue
        total, shown = sum(map(_number, figures)), _number(stated[0])
        head = "".join(above[:heads])
        said.append(_difference(total, shown, f"“{head}”一列各行相加为 {total:g}，表中{cells[sums[0], 0]}为 {shown:g}"))
    return said


_YEAR_HEAD = re.compile(r"20\d\d年?度?")
_SUM_HEAD = re.compile(r"(?:利税|新增利税)?(?:合计|总计|小计|总额|共计|累计)?")


def _across(table: Table) -> list[str]:
    """A column of sums (合计, 利税) against the figures before it in its row, where heads leave no doubt what is added: years, or
    利润 and 税金."""
    cells = _cells(table)
    rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
    if len(rows) < 2 or len(columns) < 3:
        return []
    heads = {column: _NOTE.sub("", cells.get((rows[0], column), "")) for column in columns}
    sums = [column for column, head in heads.items() if head and _SUM_HEAD.fullmatch(head)]
    if len(sums) != 1:
        return []
    parts = _added(heads, sums[0])
    said = []
    for row in rows[1:] if parts else []:
        figures = [_FIGURE.fullmatch(cells.get((row, column), "")) for column in (*parts, sums[0])]
        if any(figure is None for figure in figures):
            continue
        *shown, stated = (_number(figure[0]) for figure in figures if figure is not None)
        name = cells.get((row, columns[0]), "")
        text = f"“{name}”一行各项相加为 {sum(shown):g}，表中{heads[sums[0]]}为 {stated:g}"
        said.append(_difference(sum(shown), stated, text))
    return said


def _added(heads: dict[int, str], total: int) -> list[int]:
    """The columns that a column of sums adds; none where that is not plain."""
    others = {column: head for column, head in heads.items() if column != total}
    years = [column for column, head in others.items() if column < total and _YEAR_HEAD.fullmatch(head)]
    if len(years) > 1:
        return years
    profit = [column for column, head in others.items() if "利润" in head and "税" not in head]
    tax = [column for column, head in others.items() if "税" in head and "利" not in head]
    money = [column for column, head in others.items() if re.search(r"产值|收入|节约|节支|销售|效益|成本", head)]
    if len(profit) == len(tax) == 1 and ("利税" in heads[total] or not money):
        return [*profit, *tax]
    return []


def _whole_total(table: Table) -> bool:
    """The row of totals has one figure, over several columns, and it is the sum of all of them (累计 of 利润 and 税收 together)."""
    cells = _cells(table)
    sums = [row for row, column in cells if column == 0 and _TOTAL.fullmatch(cells[row, column])]
    if len(sums) != 1:
        return False
    stated = {text for (row, column), text in cells.items() if row == sums[0] and column and _FIGURE.fullmatch(text)}
    above = [text for (row, column), text in cells.items() if row < sums[0] and column and _FIGURE.fullmatch(text)]
    columns = {column for (row, column), text in cells.items() if row < sums[0] and column and _FIGURE.fullmatch(text)}
    if len(stated) != 1 or len(columns) < 2:
        return False
    return _difference(sum(map(_number, above)), _number(stated.pop()), "x") == ""


def _cells(table: Table) -> dict[tuple[int, int], str]:
    """The folded text of each cell without blanks, by row and column."""
    return {(cell.row, cell.column): squeeze(fold_for_match(cell.text)) for cell in table.cells}


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def _is_year(figures: list[str]) -> bool:
    return all(re.fullmatch(r"(?:19|20)\d\d", text) for text in figures)


def _words(document: Document, amount: Field | None) -> list[str]:
    """大写 beside the figures."""
    if amount is None or not isinstance(amount.value, int | float):
        return []
    capitals = CAPITALS.search(squeeze(fold_for_match(amount.raw)))
    words = parse_capital_amount(capitals[0]) if capitals is not None else None
    if words is None or not any(character.isdigit() for character in amount.raw):
        return []
    return [
        _difference(
            float(words),
            float(amount.value),
            f"大写金额 {_yuan(float(words))} 与小写 {_yuan(float(amount.value))} 不符",
        )
    ]


def _difference(one: float, two: float, text: str) -> str:
    if abs(one - two) <= ROUNDING * max(abs(one), abs(two)):
        return ""
    larger, smaller = max(abs(one), abs(two)), min(abs(one), abs(two))
    mixed = smaller > 0 and abs(larger / smaller - _WAN) <= ROUNDING * _WAN
    return text + _MIXED if mixed else text


def _yuan(value: float) -> str:
    return f"{value / _WAN:g} 万元" if abs(value) >= _WAN and value % 100 == 0 else f"{value:g} 元"


CHECKS = (Check((CODE,), amounts),)
