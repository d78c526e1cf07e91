"""Letters of acceptance and proofs of scale in the wordings of short letters, with what must not be taken from them."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values

LABELLED = ["企业名称|辽河化工机械有限公司", "营业收入（{}）|52800"]
HEADED = ["单位名称|从业人员（人）|营业收入（{}）|划型", "辽河化工机械有限公司|388|52800|中型"]
ONCE = ["（单位：{}）", "企业名称|辽河化工机械有限公司", "营业收入|52800"]


@pytest.mark.parametrize("form", [LABELLED, HEADED, ONCE])
@pytest.mark.parametrize(("unit", "yuan"), [("元", 1), ("千元", 10**3), ("万元", 10**4), ("亿元", 10**8)])
def test_a_revenue_is_counted_in_the_unit_its_form_states(form, unit, yuan):
    rows = [("企业划型情况表", 22.0), *(line.format(unit) for line in form), "2023年2月20日"]
    assert values("enterprise_scale", rows)["revenue"] == 52800 * yuan


def test_a_figure_with_its_own_unit_keeps_it():
    rows = [("企业划型情况表", 22.0), "（单位：千元）", "企业名称|辽河化工机械有限公司", "营业收入|5280万元"]
    assert values("enterprise_scale", rows)["revenue"] == 52800000


def test_scale_in_short_letters():
    found = values(
        "enterprise_scale",
        [("证明", 22.0), "雁北焦煤集团有限责任公司系省国资委监管的省属重点骨干企业。", "2019年10月14日"],
    )
    assert found["scale"] == "key"
    found = values(
        "enterprise_scale",
        [
            "河津果汁有限公司是我镇招商引资企业，现有职工五十三名，上年销售收入约920万元，核定为小型企业。",
            "河津镇人民政府",
        ],
    )
    assert (found["employees"], found["revenue"], found["scale"]) == (53, 9200000, "small")
    own = ["本企业雁北节能设备有限公司，从业人员86人，属于小型企业。", "雁北节能设备有限公司", "2021年7月5日"]
    assert values("enterprise_scale", [("中小企业声明函", 22.0), *own])["enterprise"] == "雁北节能设备有限公司"


@pytest.mark.parametrize(
    ("line", "who"),
    [("巩建军作者：您好！", "巩建军"), ("巩芳女士：您的文章《乳化液泵站过滤精度的选择》我刊拟用。", "巩芳")],
)
def test_whom_a_letter_greets(line, who):
    rest = ["您的文章《乳化液泵站过滤精度的选择》已录用。", "《煤炭装备》编辑部", "2013年5月15日"]
    assert values("acceptance_letter", [("用稿通知", 22.0), line, *rest])["authors"] == [who]


@pytest.mark.parametrize("line", ["各位作者：您的文章将于近期刊出。", "编辑部老师：您好！"])
def test_who_is_no_author(line):
    rest = ["文章《乳化液泵站过滤精度的选择》已录用。", "《煤炭装备》编辑部", "2013年5月15日"]
    assert "authors" not in values("acceptance_letter", [("用稿通知", 22.0), line, *rest])


def test_the_year_of_the_issue_is_no_day_of_the_letter():
    body = "稿件《滴灌首部过滤器堵塞试验》复审意见为“录用”，排期为2023年第5期。"
    thanks = "感谢您对《旱区农业机械》的支持。"
    found = values("acceptance_letter", [thanks, body, "本通知由系统自动生成，签发日期2023-06-19。"])
    assert (found["journal"], found["date"]) == ("旱区农业机械", "2023-06-19")
    assert "date" not in values("acceptance_letter", [thanks, body])
    signed = values("acceptance_letter", [thanks, body, "《旱区农业机械》编辑部　 2023.6.1"])
    assert signed["date"] == "2023-06-01"


def test_owners_of_a_register_end_where_its_entries_begin():
    head = [("专利登记簿副本", 22.0), "专 利 号：ZL201530012344.9", "设 计 人：匡 明"]
    listed = [
        *head,
        "专利权人：匡明",
        "二、登记事项",
        "2015年12月30日　授予专利权",
        "2020年02月14日　专利权终止　未按规定缴纳年费",
    ]
    assert values("patent_register", listed)["patentees"] == ["匡明"]
    undivided = [*head, "专利权人：匡明", "2015年12月30日　授予专利权", "2020年02月14日　专利权终止　未按规定缴纳年费"]
    assert values("patent_register", undivided)["patentees"] == ["匡明"]
    two = [*head, "专利权人：雁北环保装备有限公司；", "太行理工大学", "2015年12月30日　授予专利权"]
    assert values("patent_register", two)["patentees"] == ["雁北环保装备有限公司", "太行理工大学"]


def test_an_owner_that_changed_is_the_one_after():
    rows = [
        "专利号 ZL201810346185.7",
        "著录事项变更：2022.07.15 专利权人由“吕志鹏”变更为“雁北环保装备有限公司”",
        "专利权状态 专利权有效",
    ]
    assert values("patent_register", [("专利登记簿副本", 22.0), *rows])["patentees"] == ["雁北环保装备有限公司"]
