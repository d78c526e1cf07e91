"""Figures that a table adds up itself, years of study in a sentence, numbers that their own check digit contradicts."""

from __future__ import annotations

import pytest

from yushen.checks import check
from yushen.model import Applicant, Application, Cell, Document, Field, Finding, Line, Page, ReadDocument, Table

APPLICATION = Application("a", Applicant("张三"), "engineer", "skill_to_title", "2025-09-30", "shanxi-2019-55")


def made(code: str, item: ReadDocument) -> list[Finding]:
    return [one for one in check(APPLICATION, (item,)) if one.code == code]


def proof(rows: list[list[str]], source: str = "text") -> ReadDocument:
    cells = tuple(Cell(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row))
    page = Page(1, 595, 842, (Line("经济效益证明", None, 1.0, "text"),), tables=(Table(cells),))
    amount = Field("amount", 2_130_000, "213", 1, None, 0.95, "text")
    return ReadDocument(Document("d1", "效益.pdf", "", (1, 1), "benefit_proof", 1.0, source, (amount,)), (page,))  # type: ignore[arg-type]


TABLE = [["年份", "新增利润", "新增税金", "合计"], ["2019", "62", "15", "77"], ["2020", "70", "18", "88"], ["2021", "81", "20", "101"]]  # fmt: skip


@pytest.mark.parametrize(
    ("last", "outcome"),
    [
        (["总计", "213", "53", "266"], "pass"),
        (["总计", "213", "53", "366"], "fail"),
        (["合计（万元）", "213", "53", "366"], "fail"),
        (["总计", "213", "53", "266.4"], "pass"),
        (["合计", "213", "53", "366（新增利税合计）"], "fail"),
        (["合计", "213", "53", "266（新增利税合计）"], "pass"),
        (["合计", "213", "53", "366（其中2021年101）"], "pass"),
        (["2022", "213", "53", "366"], None),
        (["总计", "213", "53", "—"], "pass"),
    ],
)
def test_a_row_of_totals_is_added_up(last: list[str], outcome: str | None) -> None:
    assert [one.outcome for one in made("benefit.amount", proof([*TABLE, last]))] == ([outcome] if outcome else [])


def test_what_cannot_be_added_says_nothing() -> None:
    words = [["项目", "说明"], ["甲", "节电"], ["乙", "12"], ["合计", "30"]]
    twice = [*TABLE, ["小计", "213", "53", "366"], ["总计", "213", "53", "366"]]
    assert made("benefit.amount", proof(words)) == [] and made("benefit.amount", proof(twice)) == []


def test_cells_of_a_picture_never_accuse_and_are_looked_at() -> None:
    wrong, right = ([*TABLE, ["总计", "213", "53", last]] for last in ("366", "266"))
    assert [one.outcome for one in made("benefit.amount", proof(wrong, "ocr"))] == ["unknown"]
    assert [one.outcome for one in made("benefit.amount", proof(right, "ocr"))] == ["pass"]


def diploma(sentence: str, source: str = "text") -> ReadDocument:
    page = Page(1, 595, 842, (Line(sentence, None, 1.0, "text"),))
    day = Field("graduation_date", "2008-07-01", "二〇〇八年七月一日", 1, None, 0.95, "text")
    return ReadDocument(Document("d1", "毕业证.pdf", "", (1, 1), "diploma", 1.0, source, (day,)), (page,))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "source", "outcome"),
    [
        ("学生张三，一九八五年八月八日生，于二〇〇五年九月至二〇〇三年七月在本校学习", "text", "fail"),
        ("学生张三，于二〇〇五年九月至二〇〇八年七月在本校学习", "text", None),
        ("学生张三，于2005年9月至2003年7月在本校学习", "ocr", "unknown"),
        ("学生张三，于2005年9月至2005年9月在本校学习", "text", None),
        ("学生张三，于二五年九月至二〇〇三年七月在本校学习", "ocr", "unknown"),  # the circles were not read
        ("学生张三，于二○五年九月至二〇〇三年七月在本校学习", "ocr", "unknown"),
        ("学生张三，于二五年九月至二〇〇八年七月在本校学习", "ocr", None),
        ("学生张三，于二〇〇七年九月至二○一年七月在本校学习", "ocr", None),  # 二〇一〇年 at the end of a line
        ("学生张三，于二五年九月至二〇〇三年七月在本校学习", "text", None),  # exact text has lost nothing
    ],
)
def test_years_of_study_go_forward(sentence: str, source: str, outcome: str | None) -> None:
    told = [one.outcome for one in made("date.order", diploma(sentence, source)) if "学习起止" in one.message]
    assert told == ([outcome] if outcome else [])


@pytest.mark.parametrize(
    ("confidence", "method", "outcome"),
    [(0.83, "text", "fail"), (0.7, "text", "unknown"), (0.83, "ocr", "unknown"), (0.95, "ocr", "fail")],
)
@pytest.mark.parametrize(
    ("code", "name", "value"),
    [("id.check_digit", "id_number", "140602198406183513"), ("credit_code.check_digit", "credit_code", "91140500MA0KQ3187A")],
)  # fmt: skip
def test_a_number_in_exact_text_that_its_check_digit_contradicts_fails(code, name, value, confidence, method, outcome):
    field = Field(name, value, value, 1, None, confidence, method)
    page = Page(1, 595, 842, (Line("工作证明", None, 1.0, "text"),))
    item = ReadDocument(Document("d1", "a.pdf", "", (1, 1), "employment_proof", 1.0, "text", (field,)), (page,))
    assert [one.outcome for one in made(code, item)] == [outcome]
