"""In what a table of benefits counts: the unit it states, not the first character of a firm; columns of goods are no money."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values

TITLE = ("节能效益核算表", 22.0)
ROWS = ["年份|节约金额", "2020年|358400", "2021年|430400", "三年合计|788800"]


@pytest.mark.parametrize("firm", ["万安锻造厂能源科", "元氏水泥厂", "亿隆焦化厂"])
def test_a_firm_that_begins_like_a_unit(firm):
    for heading in (
        [f"编制单位：{firm}　　单位：元"],
        [f"编制单位：{firm}", "单位：元"],
        [f"填报单位：{firm}|金额单位：元"],
    ):
        assert values("benefit_proof", [TITLE, *heading, *ROWS])["amount"] == 788800


@pytest.mark.parametrize(("unit", "yuan"), [("元", 1), ("千元", 10**3), ("万元", 10**4)])
def test_the_unit_of_a_table(unit, yuan):
    for heading in (f"单位：{unit}", f"金额单位：人民币{unit}", f"（单位：{unit}）"):
        assert values("benefit_proof", [TITLE, heading, *ROWS])["amount"] == 788800 * yuan


def test_a_column_of_goods_is_no_money():
    rows = ["年份|节约天然气（m³）|节约金额（元）", "2020年|112000|358400", "2021年|134500|430400"]
    items = values("benefit_proof", [TITLE, *rows])["items"]
    assert [one["amount"] for one in items] == [358400, 430400]
