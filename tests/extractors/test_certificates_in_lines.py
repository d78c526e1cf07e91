"""Certificates whose lines hold several things far apart, and booklets that set a value away from its label."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import fields, values


def test_a_date_far_behind_the_number_in_one_line():
    got = values(
        "diploma",
        [
            ("毕业证书", 30),
            "学生王建国，性别男，一九九四年二月八日生，于二〇一二年九月至二〇一五年七月在本校",
            "煤矿机电专业三年制专科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。",
            "",
            "",
            "校　名：长治职业技术学院　　　　　　校（院）长：赵永胜",
            "证书编号：140911201506001285　　　　　　二〇一五年七月一日",
        ],
    )
    assert got["graduation_date"] == "2015-07-01"
    assert got["certificate_number"] == "140911201506001285"
    assert got["institution"] == "长治职业技术学院"


def test_one_or_two_blanks_part_nothing():
    got = values("skill_certificate", ["职业资格证书", "职业（工种）：工业机器人　系统操作员", "姓名：王　　建国"])
    assert got["name"] == "王建国"
    assert got["occupation"] == "工业机器人系统操作员"


def test_a_school_before_its_stamp_and_head():
    got = values(
        "diploma",
        [
            "中等职业学校毕业证书",
            "姓名|王建国",
            "该生在校修业期满，准予毕业。",
            "太原铁路机械学校（章）　校长：赵永胜",
            "2007年7月1日",
        ],
    )
    assert got["institution"] == "太原铁路机械学校"


@pytest.mark.parametrize(
    ("row", "occupation", "level"),
    [
        ("矿山电工　技师（国家职业资格二级）", "矿山电工", 2),
        ("焊工　高级技师（国家职业资格一级）", "焊工", 1),
        ("化学检验员 高级技能（国家职业资格三级）", "化学检验员", 3),
    ],
)
def test_an_occupation_before_its_level_away_from_the_label(row, occupation, level):
    got = values(
        "skill_certificate",
        [
            "职业资格证书",
            "姓　名|王建国",
            "职业（工种）及等级",
            "Occupation & Skill Level",
            f" | |{row}",
            "发证日期|2016年10月21日",
        ],
    )
    assert (got["occupation"], got["skill_level"]) == (occupation, level)


def test_who_held_the_assessment_is_no_occupation():
    got = values(
        "skill_certificate",
        [
            "职业技能等级证书",
            "王建国（身份证号码：140105198503071236）参加长治市技师学院组织的职业技能等级认定，理论知",
            "识、技能考核成绩合格，取得 数控车工 职业 二级/技师 等级，特发此证。",
        ],
    )
    assert (got["occupation"], got["skill_level"]) == ("数控车工", 2)


def _in_sentence(*rows):
    got = fields("skill_certificate", ["职业技能等级证书", *rows], ocr=0.93)
    return got["skill_level"].value, got["skill_level"].confidence


def test_a_level_told_by_numeral_and_word_is_sure_and_one_told_once_or_among_others_is_not():
    value, sure = _in_sentence("王建国参加职业技能等级认定，成绩合格，取得化工总控工职业三级/高级工等级。")
    assert value == 3 and sure >= 0.8
    for blurred in (0.7, 0.5):
        rows = ["职业技能等级证书", "职业|焊工", "等级|三级/高级工"]
        assert fields("skill_certificate", rows, ocr=blurred)["skill_level"].confidence == 0.88
        rows[-1] = "等级|高级工"
        assert fields("skill_certificate", rows, ocr=blurred)["skill_level"].confidence < 0.8
    _, once = _in_sentence("王建国参加职业技能等级认定，成绩合格，取得化工总控工职业高级工等级。")
    _, unlike = _in_sentence("王建国参加职业技能等级认定，成绩合格，取得化工总控工职业三级/技师等级。")
    _, two = _in_sentence("王建国持有四级/中级工证书，经考核合格，取得化工总控工职业三级/高级工等级。")
    assert max(once, unlike, two) < 0.8


def test_notes_on_levels_name_no_occupation():
    got = values(
        "skill_certificate",
        [
            "职业资格证书",
            "姓名|王建国",
            "注：本证书分为初级技能（国家职业资格五级）、中级技能（国家职业资格四级）、高级技能（国家职业资格三级）",
        ],
    )
    assert "occupation" not in got
