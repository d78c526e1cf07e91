"""Ids of clauses that no standard prints are for programs: an officer reads what the clause is called."""

from __future__ import annotations

import pytest

from yushen.model import Conclusion
from yushen.reports import words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("第 G.specialty 条缺少材料：补交证书", "“专业一致”一项缺少材料：补交证书"),
        ("G.retired 未退休：已办理退休", "未退休：已办理退休"),
        ("6.1 三项之一：缺；P.years 年限：不足", "6.1 三项之一：缺；年限：不足"),
        ("第 6.1 条缺少材料", "第 6.1 条缺少材料"),
        ("文件 G.retired.pdf 第1页", "文件 G.retired.pdf 第1页"),
    ],
)
def test_ids_without_a_number(text, told):
    assert words.spoken(text) == told


def test_reasons_are_spoken():
    assert words.reasons(Conclusion("ineligible", ("G.retired 未退休：已办理退休〔d8〕。",))) == "未退休：已办理退休"
