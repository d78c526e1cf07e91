"""Forms first met in the summer batch: booklets with a second column, notes of acceptance, awards that begin or end otherwise."""

from __future__ import annotations

import pytest
from yushen.extractors import extract
from yushen.extractors.engine.name_lists import read_list
from yushen.extractors.skill_certificate import _occupation

from yushen.model import Box, Document, Line, Page, ReadDocument

from .recipe import values


def _placed(type_: str, *lines: tuple[float, float, str]) -> dict[str, object]:
    """Values of a page of lines, each with its left edge, its top and its text; type of 12 pt."""
    rows = tuple(Line(text, Box(x, y, x + 0.02 * len(text), y + 0.015), 1.0, "text", size=12.0) for x, y, text in lines)
    page = Page(1, 595.0, 842.0, lines=rows, text_source="text")
    document = Document("d1", "a.pdf", "", (1, 1), type_, 1.0, "text")
    return {field.name: field.value for field in extract(ReadDocument(document, (page,)))}


def test_a_value_beside_the_translation_with_another_columns_line_at_its_level():
    found = _placed(
        "skill_certificate",
        (0.38, 0.121, "姓　　名"),
        (0.63, 0.134, "史文斌"),
        (0.38, 0.157, "Name"),
        (0.38, 0.369, "职业（工种）及等级"),
        (0.63, 0.384, "车工 三级/高级技能"),
        (0.15, 0.387, "身份证号 ID No."),
        (0.38, 0.406, "Occupation & Skill Level"),
        (0.14, 0.419, "140723198709034110"),
    )
    assert (found["name"], found["occupation"], found["skill_level"]) == ("史文斌", "车工", 3)


def test_the_next_label_of_the_same_column_keeps_its_own_value():
    found = _placed(
        "skill_certificate",
        (0.1, 0.100, "姓名"),
        (0.1, 0.120, "性别"),
        (0.3, 0.120, "王女"),
        (0.1, 0.140, "职业名称"),
        (0.3, 0.140, "焊工"),
    )
    assert "name" not in found and found["occupation"] == "焊工"


@pytest.mark.parametrize(
    ("text", "occupation"),
    [
        ("本机构组织的", None),
        ("人力资源和社会保障部印制", None),
        ("相应技能", None),
        ("焊工", "焊工"),
        ("工业机器人系统操作员三级", "工业机器人系统操作员"),
    ],
)
def test_what_is_no_occupation(text, occupation):
    hit = _occupation(text)
    assert (hit.value if hit else None) == occupation


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("薛永明，技术骨干；冀文辉，操作。", [("薛永明", "技术骨干"), ("冀文辉", "操作")]),
        (
            "任建业，技术骨干，负责工艺试验；谢宝林，焊接操作",
            [("任建业", "技术骨干、工艺试验"), ("谢宝林", "焊接操作")],
        ),
        ("史文斌，技术骨干；姚志军，程序编制。", [("史文斌", "技术骨干"), ("姚志军", "程序编制")]),
        ("张三，李四；王五，赵六", [("张三", None), ("李四", None), ("王五", None), ("赵六", None)]),
        ("张三、李四，王五", [("张三", None), ("李四", None), ("王五", None)]),
    ],
)
def test_parts_behind_commas_are_no_persons(text, people):
    assert read_list(text).people == people


@pytest.mark.parametrize(
    "row",
    ["项目成员及分工|赵俊文（组长）；白雪峰（操作试验）", "参加完成该项目的人员：赵俊文，组长；白雪峰，操作试验。"],
)
def test_members_with_their_parts(row):
    found = values(
        "project_acceptance", ["技术攻关（革新）项目验收单", "项目名称 砂轮主轴动平衡装置改进", row, "验收结论 通过"]
    )
    assert found["participants"] == ["赵俊文", "白雪峰"] and found["roles"] == ["组长", "操作试验"]


@pytest.mark.parametrize(
    ("row", "winner"),
    [
        ("授予：曹淑芳 同志", ["曹淑芳"]),
        ("授予 邓海军 同志：", ["邓海军"]),
        ("刁建国同志的“法兰自动堆焊架”荣获2020年度山西省职工“五小”创新成果三等奖。", ["刁建国"]),
    ],
)
def test_winners(row, winner):
    assert values("award_certificate", ["证 书", row, "先进工作者荣誉称号。", "山西省总工会"])["recipients"] == winner


def test_words_before_a_comrade_that_are_no_name():
    assert "recipients" not in values(
        "award_certificate", ["证 书", "全体职工同志的“好作风”获得好评。", "山西省总工会"]
    )
