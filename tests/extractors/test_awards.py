"""Awards: names before 同志 whole, names of awards without their winners, lists behind a blank; each with its other side."""

from __future__ import annotations

import pytest
from yushen.extractors.award_name import award_name

from yushen.text.names import is_person_name

from .recipe import fields, values


def _award(*rows: str) -> dict[str, object]:
    return values("award_certificate", ["荣誉证书", *rows, "某某省总工会", "2020年5月1日"])


@pytest.mark.parametrize(
    ("rows", "winners", "name"),
    [
        (("授予田志刚同志三晋技术能手称号。",), ["田志刚"], "三晋技术能手"),
        (("授予 田志刚 同志“三晋技术能手”称号",), ["田志刚"], "三晋技术能手"),
        (("授予田志刚三晋技术能手荣誉称号。",), ["田志刚"], "三晋技术能手"),
        (("授予田志三晋技术能手荣誉称号。",), ["田志"], "三晋技术能手"),
        (("授予李强、靳文龙、欧阳明远同志“技术能手”称号",), ["李强", "靳文龙", "欧阳明远"], "技术能手"),
        (("奖给", "元子涵", "同志", "一九九二年度", "先进生产者"), ["元子涵"], "先进生产者"),
        (("靳文龙同志 被授予2019年度先进个人",), ["靳文龙"], "2019年度先进个人"),
    ],
)
def test_winner_whole_and_name_without_winner(rows: tuple[str, ...], winners: list[str], name: str) -> None:
    found = _award(*rows)
    assert (found["recipients"], found["award_name"]) == (winners, name)


def test_title_behind_the_label_of_a_page_of_a_platform() -> None:
    assert _award("姓名 周强", "荣誉称号 山东省技术能手")["award_name"] == "山东省技术能手"
    assert "award_name" not in _award("周强同志：", "荣誉称号，特发此证，以资鼓励。")


@pytest.mark.parametrize("text", ["特发此证", "三晋性别男技术能手"])
def test_words_of_a_closing_and_of_labels_are_no_award(text: str) -> None:
    assert award_name(text) is None
    assert award_name("三晋技术能手") is not None


def test_names_behind_a_label_and_a_blank() -> None:
    assert _award("主要设计人 孔雪梅　曹伟　于思远")["recipients"] == ["孔雪梅", "曹伟", "于思远"]


def test_the_department_under_a_winner_is_no_winner() -> None:
    assert _award("提出人|周强", "所在部门|李家班")["recipients"] == ["周强"]


def test_who_led_a_team_and_his_employer_do_not_sign() -> None:
    found = _award("周强在2020年技能大赛中荣获第四名", "领队", "白雪　某某轨道交通装备有限责任公司")
    assert found["issuer"] == "某某省总工会"


def test_project_in_title_marks_and_no_rule() -> None:
    assert (
        _award("《提升机液压制动系统改造》（立项编号2012-50）经评定，获一等奖")["project"] == "提升机液压制动系统改造"
    )
    assert "project" not in _award("根据《技能人才评选表彰办法》，经研究，授予周强同志技术能手称号")


def test_a_body_behind_a_name_with_a_dot_is_no_name() -> None:
    assert is_person_name("阿不都热合曼·肉孜")
    assert not is_person_name("买买提·艾力某某公路发展中心")


def test_names_of_two_characters_set_wide_among_others():
    rows = [
        "获奖证书",
        "项目名称：高炉煤气余压发电优化",
        "主要完成人：王秀珍　李　维　乔立峰　钱一鸣",
        "晋钢集团有限公司",
        "2022年12月",
    ]
    assert values("award_certificate", rows)["recipients"] == ["王秀珍", "李维", "乔立峰", "钱一鸣"]


def test_what_is_left_of_a_list_of_winners_is_no_name_of_an_award():
    told = "经研究，决定授予郝志刚、薛建国、裴海燕等3名同志2023年度“先进个人”荣誉称号。"
    name = values("award_certificate", ["关于表彰的决定", told, "2024年1月18日"])["award_name"]
    assert "先进个人" in str(name) and "薛建国" not in str(name) and "等3名" not in str(name)


def test_a_team_that_is_addressed_is_sure():
    found = fields(
        "award_certificate", ["荣誉证书", "炼钢厂甲班：", "被评为先进班组。", "晋钢集团有限公司", "2023年1月"]
    )
    assert found["recipients"].value == ["炼钢厂甲班"] and found["recipients"].confidence >= 0.9


def test_a_unit_that_won_where_no_person_stands():
    head = ["科技进步奖证书", "获奖项目：矿井通风智能化", "获奖单位：山西同德机械有限公司"]
    foot = ["晋中市人民政府", "2021年12月"]
    assert values("award_certificate", [*head, *foot])["recipients"] == ["山西同德机械有限公司"]
    assert values("award_certificate", [*head, "获奖者：王建国、李维", *foot])["recipients"] == ["王建国", "李维"]


_DECISION = ("关于表彰2020年度先进个人的决定", "经研究，决定授予梁春生等三名同志“先进个人”荣誉称号。")


def test_the_list_of_a_decision_by_units_and_as_a_table() -> None:
    units = ["2020年度先进个人名单", "（共3人）", "炼钢车间：梁春生　周佳怡", "机修车间：程涛"]
    found = fields("award_certificate", [*_DECISION, "某某铸锻有限公司", "2021年1月26日", "附件", *units])
    assert found["recipients"].value == ["梁春生", "周佳怡", "程涛"]
    assert found["issue_date"].value == "2021-01-26"  # no year of what is told
    table = ["“某某市首席技师”名单", "序号|姓名|工作单位", "1|邓来福|某某厂", "2|韩志强|某某矿"]
    assert _award(*table)["recipients"] == ["邓来福", "韩志强"]
    others = fields("award_certificate", [*_DECISION, "某某铸锻有限公司", "2021年1月26日"])["recipients"]
    assert others.value == ["梁春生"] and others.confidence < 0.8  # two are not named here
    collective = fields("award_certificate", [*_DECISION, "附件", "先进集体名单", "炼钢车间：梁春生　周佳怡"])
    assert collective["recipients"].value == ["梁春生"]


def test_who_is_given_a_merit_and_what_stands_in_brackets_behind_a_name() -> None:
    assert _award("电缆运维班景海龙同志表现突出。", "决定给景海龙同志记个人三等功一次。")["recipients"] == ["景海龙"]
    assert _award("电缆运维班景海龙同志在保电任务中荣立三等功。")["recipients"] == ["景海龙"]
    assert _award("欧阳海龙同志在保电任务中荣立三等功。")["recipients"] == ["欧阳海龙"]
    number = "140602197901122290"
    assert _award(f"苏建国（身份证号：{number}）在2019年技能大赛中荣获第一名。")["recipients"] == ["苏建国"]
    assert "recipients" not in _award("炼钢一班（共六人）在2019年技能大赛中荣获第一名。")


def test_a_title_behind_its_winner_stands_without_its_quotation_marks() -> None:
    assert _award("授予 吴长青 “三晋技术能手”称号。")["award_name"] == "三晋技术能手"
    assert _award("授予吴长青“五一”劳动奖章。")["award_name"] == "“五一”劳动奖章"


def test_a_list_that_is_part_of_another_is_no_doubt_of_it() -> None:
    part = fields("award_certificate", ["奖励证书", "完成人：任慧敏、田宝林、孔祥", "获奖者：田宝林（第二完成人）"])
    assert part["recipients"].confidence > 0.8
    other = fields("award_certificate", ["奖励证书", "完成人：任慧敏、田宝林、孔祥", "获奖者：郝志亮（第二完成人）"])
    assert other["recipients"].confidence < 0.8
