"""Known traps 6 to 9 on boxes alone: columns, forms that are none, labels spread out and glued together. Seals and turned pages are in tests/readers."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import fields
from yushen.model import Box, Line
from yushen.readers.order import reading_order


def _line(text: str, x: float, y: float, width: float | None = None) -> Line:
    width = 0.016 * len(text) if width is None else width
    return Line(text, Box(x, y, min(1.0, x + width), y + 0.012), 1.0, "text", 10.0)


def _column(prefix: str, count: int, x: float, top: float) -> list[Line]:
    return [_line(f"{prefix}{n}段落文字足够长以填满一栏的宽度", x, top + 0.02 * n, 0.4) for n in range(count)]


def _order(lines: list[Line]) -> list[str]:
    """In PDFium's own order rows go across the gutter: so are the lines given."""
    across = sorted(lines, key=lambda one: (round(one.box.y0, 3), one.box.x0))
    return [line.text for line in reading_order(across)]


TITLE = [_line("基于转矩前馈的双电机功率平衡控制方法", 0.2, 0.05, 0.6), _line("杜明远，卢志刚", 0.4, 0.09)]
ABSTRACT = [_line("摘要：" + "全文摘要" * 12, 0.08, 0.13 + 0.02 * n, 0.84) for n in range(3)]


def test_06_columns_of_unequal_length_below_title_and_abstract():
    left, right = _column("左", 20, 0.08, 0.22), _column("右", 12, 0.52, 0.22)
    assert _order([*TITLE, *ABSTRACT, *left, *right]) == [line.text for line in (*TITLE, *ABSTRACT, *left, *right)]


def test_06_a_table_across_both_columns_cuts_them():
    upper_left, upper_right = _column("左上", 8, 0.08, 0.22), _column("右上", 8, 0.52, 0.22)
    table = [_line("表 1  试验前后各项参数的对照以及测量的位置和仪器", 0.2, 0.42, 0.6)]
    lower_left, lower_right = _column("左下", 8, 0.08, 0.5), _column("右下", 8, 0.52, 0.5)
    note = [
        _line(
            "收稿日期：2020-03-12；作者简介：杜明远（1986—），男，山西太原人，高级技师，从事矿山机电设备检修工作",
            0.08,
            0.9,
            0.84,
        )
    ]
    expected = [*TITLE, *upper_left, *upper_right, *table, *lower_left, *lower_right, *note]
    assert _order(expected) == [line.text for line in expected]


def test_06_a_booklet_spread_is_read_page_after_page():
    left, right = _column("左页", 14, 0.05, 0.2), _column("右页", 14, 0.55, 0.2)
    assert _order([*left, *right]) == [line.text for line in (*left, *right)]


def test_06_a_form_of_two_label_columns_is_read_by_rows():
    rows = [
        ("姓名", "卢志刚", "性别", "男"),
        ("出生日期", "1986年04月17日", "民族", "汉族"),
        ("学历", "大学本科", "职务", "车间主任"),
    ]
    rows += [
        ("职业名称", "焊工", "等级", "一级/高级技师"),
        ("证书编号", "1704001003100216", "发证日期", "2017年11月09日"),
    ]
    rows += [("工作单位", "晋源重型机械有限责任公司", "联系电话", "0351-0000000")]
    lines = [
        _line(text, x, 0.1 + 0.04 * n)
        for n, row in enumerate(rows)
        for x, text in zip((0.08, 0.25, 0.52, 0.7), row, strict=True)
    ]
    assert _order(lines) == [text for row in rows for text in row]


def test_06_rows_of_a_table_are_not_columns():
    rows = [(f"20{15 + n}年度", "优秀" if n % 2 else "合格", f"考核小组意见第{n}号记录") for n in range(8)]
    lines = [
        _line(text, x, 0.2 + 0.03 * n)
        for n, row in enumerate(rows)
        for x, text in zip((0.1, 0.4, 0.6), row, strict=True)
    ]
    assert _order(lines) == [text for row in rows for text in row]


@pytest.mark.parametrize(
    "rows",
    [
        ["毕业证书", "姓    名|张晓光", "专    业|焊接技术", "学历层次|大专", "毕业时间|二〇一九年七月一日"],
        ["毕业证书", "姓名张晓光", "专业焊接技术学历层次大专", "毕业时间二〇一九年七月一日"],
        ["毕业证书", "姓名：张晓光 专业：焊接技术", "学历层次：大专", "毕业时间：二〇 一九 年 七 月 一 日"],
        ["毕业证书", "姓|名|张 晓 光", "专|业|焊接技术", "学 历 层 次|大 专", "毕 业 时 间|二〇一九年|七月|一日"],
    ],
    ids=["spread", "glued", "blanks inside", "pieces"],
)
def test_09_the_same_values_in_all_spellings(rows):
    found = {name: field.value for name, field in fields("diploma", rows).items()}
    assert found["name"] == "张晓光"
    assert found["major"] == "焊接技术"
    assert found["education_level"] == "junior_college"
    assert found["graduation_date"] == "2019-07-01"


def test_09_words_that_hold_a_label_are_no_label():
    found = fields("diploma", ["毕业证书", "姓名：性晓专", "专业技术学校颁发", "专业：专业设备维修"])
    assert (found["name"].value, found["major"].value) == ("性晓专", "专业设备维修")
