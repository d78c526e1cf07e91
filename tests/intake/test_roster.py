"""The 花名册: columns by header, every doubtful cell said aloud, rows matched to folders without guessing."""

from __future__ import annotations

import pytest
from openpyxl import Workbook

from yushen.intake import IntakeError, parse_level, read_roster
from yushen.intake.match import match_rows
from yushen.intake.records import RosterRow


def book(path, rows):
    workbook = Workbook()
    for row in rows:
        workbook.active.append(row)
    workbook.save(path)
    return path


def test_columns_are_found_by_header_below_a_title(tmp_path):
    path = book(
        tmp_path / "r.xlsx",
        [
            ["2025年度申报人员花名册"],
            ["序号", "申报级别", "姓 名", "身份证号（文本）", "是否破格", "企业规模", "档案目录"],
            [1, "高级工程师", "张 三", "14010519850307123x", "是", "省属大型骨干", "01-张三"],
            [2, "工程师", "李四", None, "否", None, None],
        ],
    )
    rows, problems = read_roster(path)
    assert problems == ()
    assert rows[0].name == "张三" and rows[0].level == "senior_engineer" and rows[0].exceptional is True
    assert rows[0].id_number == "14010519850307123X" and rows[0].enterprise_scale == "key"
    assert rows[1].exceptional is False and rows[1].id_number is None and rows[1].problems == ()


def test_a_number_cell_has_lost_digits(tmp_path):
    path = book(tmp_path / "r.xlsx", [["姓名", "申报级别", "身份证号"], ["张三", "工程师", 140105198503071236]])
    (row,), _ = read_roster(path)
    assert row.id_number is None and "丢失" in row.problems[0].message


def test_gbk_and_utf8_csv(tmp_path):
    for encoding in ("gbk", "utf-8-sig", "utf-8"):
        path = tmp_path / f"{encoding}.csv"
        path.write_bytes("申报级别,姓名\n助理工程师,王五\n".encode(encoding))
        (row,), _ = read_roster(path)
        assert (row.name, row.level) == ("王五", "assistant_engineer")


def test_a_sheet_without_the_columns_is_refused(tmp_path):
    with pytest.raises(IntakeError, match="申报级别"):
        read_roster(book(tmp_path / "r.xlsx", [["姓名", "单位"], ["张三", "厂"]]))
    with pytest.raises(IntakeError, match="打不开"):
        broken = tmp_path / "b.xlsx"
        broken.write_bytes(b"no spreadsheet")
        read_roster(broken)


def test_unreadable_cells_are_said_and_not_used(tmp_path):
    path = book(
        tmp_path / "r.xlsx",
        [["姓名", "申报级别", "是否破格"], ["张三", "正高级工程师", "也许"], [None, "工程师", "否"]],
    )
    (row,), problems = read_roster(path)
    assert row.level is None and row.exceptional is None and len(row.problems) == 2
    assert "没有姓名" in problems[0].message


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("助理工程师", "assistant_engineer"),
        ("机械高级工程师", "senior_engineer"),
        ("高级工程师（副高）", "senior_engineer"),
        ("工程师", "engineer"),
        ("正高级工程师", None),
        ("高级技师", "1"),
        ("二级/技师", "2"),
        ("三级/高级工", "3"),
        ("engineer", "engineer"),
        ("经济师", None),
    ],
)
def test_words_for_levels(text, level):
    assert parse_level(text) == level


def row(number, name, **more):
    return RosterRow(number=number, name=name, level="engineer", **more)


def test_folder_column_wins_over_name():
    rows = (row(1, "张三", folder="B"), row(2, "李四"))
    matched, unused = match_rows(["李四", "B"], ["李四", "B"], rows)
    assert [m.name for m in matched] == ["李四", "张三"] and unused == ()


def test_namesakes_are_not_guessed_apart():
    rows = (row(1, "张三"), row(2, "张三"))
    matched, unused = match_rows(["张三", "张三-焊工"], ["张三", "张三-焊工"], rows)
    assert matched == [None, None] and len(unused) == 2
    rows = (row(1, "张三", id_number="140105198503071236"), row(2, "李四"))
    matched, _ = match_rows(["张三140105198503071236", "02_李四"], ["a", "b"], rows)
    assert [m.number for m in matched] == [1, 2]


def test_a_name_inside_another_name_is_no_match():
    matched, unused = match_rows(["张三丰"], ["张三丰"], (row(1, "张三"),))
    assert matched == [None] and len(unused) == 1
