"""What a paper says of somebody's place: at the production line (G.scope), or away from it."""

from __future__ import annotations

import pytest

from yushen.evidence.words import production_line, said_skill_work, skill_work


@pytest.mark.parametrize(
    "text",
    [
        "该同志一直在生产一线岗位",
        "属于生产一线技能岗位",
        "在生产现场从事设备检修工作",
        "2008年分配到生产一线岗位",
    ],
)
def test_a_paper_that_says_so_places_somebody_at_the_line(text):
    assert production_line("管理员", text) is True


@pytest.mark.parametrize(
    "text",
    [
        "该同志不在生产一线岗位",
        "未在生产一线工作",
        "2019年调离生产一线岗位",
        "不再从事生产一线工作",
        "离开生产现场岗位多年",
        "经常深入生产现场工作",
    ],
)
def test_a_paper_that_says_the_contrary_proves_nothing_even_for_a_trade(text):
    assert production_line("管理员", text) is None
    assert production_line("钳工", text) is None


def test_an_office_is_not_at_the_line_and_a_trade_is_without_words():
    assert production_line("办公室主任", "在生产一线岗位") is False
    assert production_line("钳工") is True
    assert production_line("管理员") is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("该岗位属于☑生产一线 □管理岗", True),
        ("该岗位属于□生产一线☑管理岗", None),
        ("该岗位属于 □ 生产一线、☑ 管理岗", None),
        ("岗位性质：☐生产一线岗位；√管理岗位", None),
        ("该岗位属于□生产一线□管理岗", None),
    ],
)
def test_an_option_whose_box_is_empty_is_not_said(text, line):
    assert production_line("技术员", text) is line
    managing = any(mark in text for mark in ("☑管理", "☑ 管理", "√管理"))
    assert production_line("今，" + text, text) is (False if managing else line)


def test_of_kinds_of_work_only_the_chosen_one_is_said():
    assert said_skill_work("技术员", "□属技能操作岗位 ☑属管理类") is None
    assert said_skill_work("技术员", "☑属技能操作岗位 □属管理类") is True
    assert skill_work("□管理岗☑维修电工") is True
    assert skill_work("☑管理岗□维修电工") is False


def test_a_paper_that_names_the_own_occupation_as_the_work_says_skill_work():
    text = "自2008年8月起在我单位 锅炉运行值班员 岗位工作至今，该岗位属于☑生产一线 □管理岗位"
    assert said_skill_work("今，该岗位属于☑生产一线", text, {"锅炉运行值班员"}) is True
    assert said_skill_work("今，该岗位属于☑生产一线", text, {"汽轮机运行值班员"}) is None
    for other in (
        "不再在锅炉运行值班员岗位工作",
        "曾在我单位锅炉运行值班员岗位工作至2015年",
        "不再从事锅炉运行值班员岗位",
    ):
        assert said_skill_work("技术员", other, {"锅炉运行值班员"}) is None
    assert said_skill_work("办公室主任", text, {"锅炉运行值班员"}) is False
