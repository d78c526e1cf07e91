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
        (["2022", "213", "53", "266"], "pass"),
        (["2022", "213", "53", "366"], "fail"),
        (["总计", "213", "53", "—"], "pass"),
    ],
)
def test_a_row_of_totals_is_added_up(last: list[str], outcome: str | None) -> None:
    assert [one.outcome for one in made("benefit.amount", proof([*TABLE, last]))] == ([outcome] if outcome else [])


def test_what_cannot_be_added_says_nothing() -> None:
    words = [["项目", "说明"], ["甲", "节电"], ["乙", "12"], ["合计", "30"]]
    twice = [row[:3] for row in [*TABLE, ["小计", "213", "54"], ["总计", "213", "54"]]]
    assert made("benefit.amount", proof(words)) == [] and made("benefit.amount", proof(twice)) == []


@pytest.mark.parametrize(("total", "outcome"), [("92.5", "pass"), ("98.5", "fail")])
def test_one_total_over_several_columns(total: str, outcome: str) -> None:
    rows = [["年度", "新增利润", "新增税收"], ["2022", "38.5", "6.2"], ["2023", "41", "6.8"], ["累计", total]]
    assert [one.outcome for one in made("benefit.amount", proof(rows))] == [outcome]


def test_cells_of_a_picture_never_accuse_and_are_looked_at() -> None:
    wrong, right = ([*TABLE, ["总计", "213", "53", last]] for last in ("366", "266"))
    assert [one.outcome for one in made("benefit.amount", proof(wrong, "ocr"))] == ["unknown"]
    assert [one.outcome for one in made("benefit.amount", proof(right, "ocr"))] == ["pass"]


def words_of(*lines: str, source: str = "text") -> ReadDocument:
    page = Page(1, 595, 842, tuple(Line(one, None, 1.0, "text") for one in lines))
    return ReadDocument(Document("d1", "效益.pdf", "", (1, 1), "benefit_proof", 1.0, source), (page,))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        (("核定金额 人民币（大写）：捌拾伍万肆仟元整　（小写）￥854,000.00元",), "pass"),
        (("核定金额 人民币（大写）：捌拾伍万肆仟元整　（小写）￥845,000.00元",), "fail"),
        (("效益共56.3万元（大写：伍拾陆万叁仟元整）",), "pass"),
        (("效益共65.3万元（大写：伍拾陆万叁仟元整）",), "fail"),
        (("单位：万元", "大写：伍拾陆万叁仟元整（小写：56.3）"), "pass"),
        (("效益人民币伍拾陆万叁仟元整（￥563,000.00），合同号2023，数量12台",), "pass"),
        (("1.节约电费：32.6万元；", "2.减少备件费用：18.4万元。", "以上两项合计：51万元"), "pass"),
        (("1.节约电费：32.6万元；", "2.减少备件费用：18.4万元。", "以上两项合计：61万元"), "fail"),
        (("①节约电费32.6万元；②减少备件费18.4万元；③降低工时费9万元，共计69万元",), "fail"),
        (("1.节约电费：32.6万元；", "2.减少备件费用：18.4万元。", "三项合计：61万元"), None),
        (("1.投资32.6万元；", "2.减少备件费用：18.4万元。", "合计效益：18.4万元"), None),
        (("2020年节约46.5万元，2021年节约58.2万元，两年累计节约104.7万元。",), "pass"),
        (("2020年节约46.5万元，2021年节约58.2万元，两年累计节约124.7万元。",), "fail"),
        (("2021年节约46.5万元，2023年节约58.2万元，累计节约300万元。",), None),
        (("2022年增加利润120.5万元，上缴税金36.2万元，利税合计156.7万元。",), "pass"),
        (("2022年增加利润120.5万元，上缴税金36.2万元，利税合计186.7万元。",), "fail"),
        (("2022年增加利润120.5万元。2023年上缴税金36.2万元，利税186.7万元。",), None),
        (("年节约电费163万元，另减少备件费18.4万元，其中密封条9.4万元，累计181.4万元。",), None),
    ],
)
def test_amounts_that_the_text_adds_up_or_writes_twice(lines: tuple[str, ...], outcome: str | None) -> None:
    assert [one.outcome for one in made("benefit.amount", words_of(*lines))] == ([outcome] if outcome else [])
    recognised = [one.outcome for one in made("benefit.amount", words_of(*lines, source="ocr"))]
    assert recognised == ([outcome.replace("fail", "unknown")] if outcome else [])


YEARS = ["项目", "2021年", "2022年", "合计"]


@pytest.mark.parametrize(
    ("heads", "row", "outcome"),
    [
        (YEARS, ["节约费用", "12", "15", "27"], "pass"),
        (YEARS, ["节约费用", "12", "15", "37"], "fail"),
        (["年度", "利润", "税金", "利税合计"], ["2022", "96.3", "25.7", "122"], "pass"),
        (["年度", "利润", "税金", "利税合计"], ["2022", "96.3", "25.7", "142"], "fail"),
        (["年度", "新增产值", "利润", "税金", "利税"], ["2022", "800", "96.3", "25.7", "142"], "fail"),
        (["年度", "产值", "利润", "税金", "合计"], ["2022", "800", "96.3", "25.7", "142"], None),
        (["序号", "数量", "单价", "合计"], ["1", "3", "20", "60"], None),
    ],
)
def test_a_column_of_sums_is_added_up(heads: list[str], row: list[str], outcome: str | None) -> None:
    assert [one.outcome for one in made("benefit.amount", proof([heads, row]))] == ([outcome] if outcome else [])


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
