from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yushen.text.numerals import parse_amount_yuan, parse_capital_amount, parse_numeral, to_numeral


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("三", 3),
        ("十", 10),
        ("十二", 12),
        ("三十五", 35),
        ("廿一", 21),
        ("一百零五", 105),
        ("二〇一五", 2015),
        ("叁佰贰拾", 320),
        ("一万二千", 12000),
        ("一亿零三百万", 103000000),
        ("128", 128),
        ("１２", 12),
        ("两千", 2000),
        ("零", 0),
    ],
)
def test_numerals(text: str, number: int) -> None:
    assert parse_numeral(text) == number


@pytest.mark.parametrize("text", ["", "三个", "abc", "三四十", "万"])
def test_what_is_no_numeral(text: str) -> None:
    assert parse_numeral(text) is None


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_numerals_there_and_back(number: int) -> None:
    assert parse_numeral(to_numeral(number)) == number


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("320.5万元", 3205000),
        ("￥900.00", 900),
        ("¥1,200.50元", 1200.5),
        ("1200", 1200),
        ("玖佰元整", 900),
        ("人民币壹仟贰佰元伍角整", 1200.5),
        ("1.2亿元", 120000000),
        ("五百万元", 5000000),
        ("新增利税 86 万元", 860000),
        ("-35万元", -350000),
        ("0.07元", 0.07),
        ("2020年第3批新增利税320.5万元", 3205000),
    ],
)
def test_amounts(text: str, amount: float) -> None:
    assert parse_amount_yuan(text) == amount


def test_a_unit_stated_elsewhere_holds_only_where_none_is_stated() -> None:
    assert parse_amount_yuan("320.5", unit="万元") == 3205000
    assert parse_amount_yuan("3205000元", unit="万元") == 3205000
    assert parse_amount_yuan("320.5万", unit="元") == 3205000


def test_no_amount() -> None:
    assert parse_amount_yuan("见附表") is None
    assert parse_amount_yuan("一般纳税人") is None
    assert parse_amount_yuan("2020年") is None
    assert parse_amount_yuan("") is None


def test_capital_amounts() -> None:
    assert parse_capital_amount("（大写）陆佰元整") == Decimal(600)
    assert parse_capital_amount("壹拾贰万叁仟肆佰伍拾陆元柒角捌分") == Decimal("123456.78")
    assert parse_capital_amount("壹仟元零伍分") == Decimal("1000.05")
    assert parse_capital_amount("元整") is None


@pytest.mark.parametrize(("text", "amount"), [("1000000000000000元", 10**15), ("1000000000000000.01元", None), ("9" * 40 + "元", None), ("-" + "9" * 40 + "万元", None)])  # fmt: skip
def test_digits_run_together_are_no_amount(text, amount):
    assert parse_amount_yuan(text) == amount
