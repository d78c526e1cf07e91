"""Decisions and acceptances in short sentences: who is honoured, what for, who held the acceptance."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "县委、县政府决定对田家旺、韦少芬、莫日新三名优秀科技工作者予以表彰，并各奖励2000元。",
            ["田家旺", "韦少芬", "莫日新"],
        ),
        ("为表彰先进，公司决定给予史国强同志通令嘉奖一次，并颁发奖金5000元。", ["史国强"]),
    ],
)
def test_whom_a_decision_honours(sentence, people):
    assert values("award_certificate", [("决定", 22.0), sentence, "2021年8月6日"])["recipients"] == people


def test_units_are_no_persons_and_a_publication_is_nobody():
    found = values("award_certificate", [("决定", 22.0), "公司决定对炼钢车间等五个单位予以表彰。", "2021年8月6日"])
    assert "recipients" not in found
    found = values(
        "award_certificate",
        [("通知", 22.0), "经推荐、评审、公示，确定下列同志为某某省首席技师，管理期四年。", "2015年6月15日"],
    )
    assert found.get("recipients") != ["公示"]


def test_the_edition_before_a_quoted_name():
    found = values(
        "award_certificate",
        [("命名证书", 22.0), "倪金海：", "经专家评议，您被命名为第三届“滨海工匠”。", "2020年5月1日"],
    )
    assert found["award_name"] == "滨海工匠"


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("组织鉴定：陕西省机械工业厅", "陕西省机械工业厅"),
        ("验收组织：辽东钢铁有限公司科技部", "辽东钢铁有限公司科技部"),
        ("该项目已于2020年11月12日通过滨海市水务局组织的验收。", "滨海市水务局"),
        ("本项目已于2017年5月19日由湖滨市科学技术局组织验收，验收合格。", "湖滨市科学技术局"),
    ],
)
def test_who_held_an_acceptance(line, body):
    found = values(
        "project_acceptance", [("验收证书", 22.0), "项目名称：泵站机组增效改造", line, "完成单位：滨海水利勘测设计院"]
    )
    assert found["accepting_body"] == body
