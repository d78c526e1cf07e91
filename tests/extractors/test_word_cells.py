"""Word tables: cells with several labels, tables within cells, translations; labels in brackets; names a sentence announces."""

from __future__ import annotations

import pytest
from yushen.extractors import extract
from yushen.extractors.engine.bilingual import without_translation

from tests.extractors.recipe import values
from yushen.model import Cell, Document, Line, Page, ReadDocument, Table


def word(type_, *rows, header=None, foot=()):
    """The values of a Word document of one table, each row a list of cells."""
    cells = tuple(Cell(number, column, text) for number, row in enumerate(rows) for column, text in enumerate(row))
    lines = [Line(header, None, 1.0, "text", marks=("header",))] if header else []
    lines += [
        Line(text, None, 1.0, "text", marks=("table",))
        for cell in cells
        for line in cell.text.split("\n")
        for text in line.split("\t")
    ]
    lines += [Line(text, None, 1.0, "text") for text in foot]
    made = Page(1, 0, 0, tuple(lines), tables=(Table(cells),) if cells else ())
    document = ReadDocument(Document("d1", "a.docx", "", (1, 1), type_, 1.0, "text"), (made,), paged=False)
    return {field.name: field.value for field in extract(document)}


def test_labels_in_one_cell_end_the_values_before_them():
    got = word("application_form", ["拟评职称：工程师\t拟评专业：焊接\n现职业技能等级：焊工技师\t发证时间：2016年5月"])
    assert (got["level"], got["specialty"], got["current_qualification"]) == ("engineer", "焊接", 2)


def test_a_label_broken_over_lines_of_its_cell_is_one():
    assert word("application_form", ["现任专业\n技术职务", "工程师"], ["申报\n专业", "焊接"])["specialty"] == "焊接"


def test_a_translation_below_a_label_is_no_value():
    got = word("application_form", ["工作单位 Employer", "申报专业\nSpecialty"], ["晋岳重工有限公司", "电气自动化"])
    assert got["specialty"] == "电气自动化" and got["employer"] == "晋岳重工有限公司"


@pytest.mark.parametrize(
    ("text", "kept"), [("申报专业 Specialty", "申报专业"), ("焊接 CO2", "焊接 CO2"), ("张三 Q235", "张三 Q235")]
)
def test_what_is_a_translation(text, kept):
    assert without_translation(text) == kept


def test_a_date_below_an_opinion_in_its_cell():
    got = word("declaration", ["姓名", "许勇"], ["鉴定意见", "该同志遵纪守法。\n党组织（盖章）\n2022年9月6日"])
    assert got["date"] == "2022-09-06"


def test_a_label_in_brackets_ends_with_them():
    said = "公司研究决定，聘任郑磊同志为高级技师（工种：焊工），聘期三年，享受相应待遇。"
    got = values("appointment", ["关于聘任郑磊同志为高级技师的通知", said, "晋岳重工有限公司", "2018年4月13日"])
    assert got["position"] == "高级技师"


def test_names_below_a_sentence_that_announces_them():
    said = "经评审，决定授予下列四名同志“长治市技术能手”称号："
    got = values(
        "award_certificate",
        ["关于授予张海伟等4名同志“长治市技术能手”称号的决定", said, "张海伟|梁然霞", "高明|余辉", "希望再接再厉。"],
    )
    assert got["recipients"] == ["张海伟", "梁然霞", "高明", "余辉"]
    other = values("award_certificate", ["决定授予下列四个集体“先进集体”称号：", "张海伟|梁然霞"])
    assert other.get("recipients") != ["张海伟", "梁然霞"]


def test_hours_behind_a_note_in_brackets():
    rows = ["继续教育学时登记卡", "公需科目|32", "专业科目|64", "本年度合计（应修90学时）|96"]
    assert values("continuing_education", rows)["hours"] == 96
