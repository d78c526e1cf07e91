"""A label at half the height of its value of two lines, where nothing is ruled; and labels that only stand near other lines."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values
from yushen.model import Box, Line, Page


def sheet(*placed):
    lines = tuple(Line(text, Box(x0, y0, x1, y0 + 0.02), 1.0, "text", 14.0) for text, x0, x1, y0 in placed)
    return Page(1, 842, 595, lines, text_source="text")


HEAD = ("山西省科学技术进步奖", 0.33, 0.67, 0.13)
FOOT = (("山西省人民政府", 0.8, 0.92, 0.66), ("2021年6月30日", 0.79, 0.92, 0.71))


@pytest.mark.parametrize("below", [0.50, 0.495])
def test_the_label_goes_before_both_lines(below):
    got = values(
        "award_certificate",
        sheet(
            HEAD,
            ("杜文斌（第一完成人）、高志刚（第二完成人）、史建平（第三完成人）、宋丽娜（第四完成", 0.18, 0.91, 0.46),
            ("获 奖 者：", 0.09, 0.16, 0.48),
            ("人）", 0.18, 0.2, below),
            *FOOT,
        ),
    )
    assert got["recipients"] == ["杜文斌", "高志刚", "史建平", "宋丽娜"]


def test_lines_that_do_not_touch_the_label_are_not_its_value():
    got = values(
        "award_certificate",
        sheet(
            HEAD,
            ("李卫东为本次活动提供服务", 0.18, 0.5, 0.36),
            ("获 奖 者：", 0.09, 0.16, 0.48),
            ("王建国", 0.18, 0.26, 0.48),
            *FOOT,
        ),
    )
    assert got["recipients"] == ["王建国"]


def test_lines_with_labels_of_their_own_are_not_its_value():
    got = values(
        "award_certificate",
        sheet(
            HEAD,
            ("项目名称：减速器轴套修复", 0.18, 0.5, 0.462),
            ("获 奖 者：", 0.05, 0.12, 0.48),
            ("奖励等级：二等奖", 0.18, 0.4, 0.498),
            *FOOT,
        ),
    )
    assert got["project"] == "减速器轴套修复"
