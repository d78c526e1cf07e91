"""What a paper says of somebody's place: at the production line (G.scope), or away from it."""

from __future__ import annotations

import pytest

from yushen.evidence.words import production_line


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
