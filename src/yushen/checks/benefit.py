"""benefit.amount: the figures of a proof of benefit add up, and 利税 is 利润 plus 税金."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, ref
from yushen.model import Document, EvidenceRef, Field, Finding, Table
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
        added = [text for table in tables for text in _totals(table)]
        said = [*_sum(document, rows, amount), *_parts(rows), *_words(item.document, amount), *added]
        compared = [entry for entry in said if entry is not None]
        if not compared:
            continue
        refs: list[EvidenceRef] = [ref(document, field) for field in (amount, rows) if field is not None]
        wrong = [entry for entry in compared if entry]
        if not wrong:
            yield found(CODE, "pass", f"{at(document, amount)}各项金额相加与合计相符", *refs)
            continue
        unit = any(entry.endswith(_MIXED) for entry in wrong)
        misread = not exact and any(added)  # the cells of a picture are without a confidence of their own
        doubtful = [field for field in (amount, rows) if field is not None and set(wrong) - set(added)]
        outcome = "unknown" if unit or misread else failing(*doubtful)
        message = f"{at(document, amount)}{'；'.join(wrong)}，请核对原件"
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


_TOTAL = re.compile(r"(?:合计|总计|累计|小计|共计|总额)(?:金额)?(?:[(（].{1,6}[)）])?")
_FIGURE = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?")

_NOTE = re.compile(r"[(（][^()（）\d]{1,12}[)）]$")
"""What a total is, in brackets behind it: 580（新增利税合计）."""


def _totals(table: Table) -> list[str]:
    """A row of totals against the figures above it, column by column, in a table whose cells are told by exact text; '' where
    they agree. A column with anything but figures, and a table with several rows of totals, say nothing."""
    cells = {(cell.row, cell.column): squeeze(fold_for_match(cell.text)) for cell in table.cells}
    rows = sorted({row for row, _ in cells})
    sums = [row for row in rows if _TOTAL.fullmatch(cells.get((row, 0), ""))]
    if len(sums) != 1:
        return []
    said = []
    for column in sorted({column for _, column in cells} - {0}):
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


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def _is_year(figures: list[str]) -> bool:
    return all(re.fullmatch(r"(?:19|20)\d\d", text) for text in figures)


_CAPITALS = re.compile(
    r"[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[壹贰叁肆伍陆柒捌玖拾佰仟][零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆][零角分整正壹贰叁肆伍陆柒捌玖]*"
)
"""An amount in words, up to its 元; the 万元 behind figures (46万元) is none."""


def _words(document: Document, amount: Field | None) -> list[str]:
    """大写 beside the figures."""
    if amount is None or not isinstance(amount.value, int | float):
        return []
    capitals = _CAPITALS.search(squeeze(fold_for_match(amount.raw)))
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
