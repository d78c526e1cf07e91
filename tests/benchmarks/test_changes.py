"""Changes of drawn documents: what each touches, and that values stay as they are."""

from __future__ import annotations

import random

import pytest

from benchmarks.strangers.changes import CHANGES
from benchmarks.strangers.sheet import Sheet

HTML = (
    "<html><style>p { font-size: 12pt }</style><body><p>姓　名：王明</p><p>发证日期：2019年3月5日</p>"
    "<p>王明同志在工作单位表现优秀，完成了“甲：乙”项目。</p>"
    "<table><tr><td>等级</td><td>三级</td><td>职业</td><td>焊工</td></tr><tr><td>发证机关</td><td>某局</td></tr></table></body></html>"
)
SHEET = Sheet(HTML, "skill_certificate", {"name": "王明", "project": "甲：乙"})


def changed(name: str, sheet: Sheet = SHEET) -> str:
    return CHANGES[name](sheet, random.Random("1"))


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_names_stay_and_the_same_seed_gives_the_same(name):
    assert "王明" in changed(name)
    assert changed(name) == changed(name)


def test_colons_in_values_stay():
    html = changed("colons_half")
    assert "：王明" not in html and "“甲：乙”" in html


def test_labels_are_changed_where_they_are_labels_only():
    html = changed("synonyms")
    assert "发证日期" not in html and "工作单位表现" in html
    assert "姓名：" in changed("labels_together")
    assert "姓　名　王明" in changed("colons_out") or "姓　名\u00a0\u00a0王明" in changed("colons_out")


def test_dates_in_other_forms():
    assert "2019-03-05" in changed("dates_dash")
    assert "二〇一九年三月五日" in changed("dates_hanzi")
    assert changed("dates_dash", SHEET._replace(html="<p>2019年3月至2020年5月</p>")) == "<p>2019年3月至2020年5月</p>"


def test_rows_are_turned_where_all_are_labels_with_values():
    turned = changed("rows_turned")
    assert turned.index("发证机关") < turned.index("等级")
    roster = SHEET._replace(
        html="<table><tr><td>姓名</td><td>工种</td><td>级</td></tr><tr><td>王明</td><td>焊工</td><td>3</td></tr></table>"
    )
    assert changed("rows_turned", roster) == roster.html
