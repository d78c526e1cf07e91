"""An application form written like a letter: labels in lines, several things behind one label."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


def form(*rows):
    return values(
        "application_form", [("申 报 表", 18), "申报人：　王建国　　　公民身份号码：　140105198503071236", *rows]
    )


@pytest.mark.parametrize(
    ("row", "level"),
    [
        ("申报职称：　铁道工程专业 助理工程师", "assistant_engineer"),
        ("申报职称：铁道工程专业高级工程师", "senior_engineer"),
        ("拟申报职称：工程师（铁道工程）", "engineer"),
        ("申报级别及专业：工程系列铁道工程专业工程师", "engineer"),
    ],
)
def test_specialty_and_level_in_one_value(row, level):
    got = form(row)
    assert got["specialty"] == "铁道工程"
    assert got["level"] == level


@pytest.mark.parametrize("row", ["申报职称：工程师", "申报专业技术职务：高级工程师", "申报职称：高级工程师（副高级）"])
def test_a_level_without_a_specialty(row):
    got = form(row)
    assert got["level"] in ("engineer", "senior_engineer")
    assert got.get("specialty") in (None, "")


@pytest.mark.parametrize("note", ["（企业，山西省长治市潞城区）", "（国有企业）", "（以下简称甲方）"])
def test_what_is_told_of_an_employer_is_no_part_of_its_name(note):
    assert form(f"所在单位：　晋岳地方铁路有限责任公司　{note}")["employer"] == "晋岳地方铁路有限责任公司"


def test_brackets_of_a_name():
    assert form("所在单位：晋岳机械集团有限公司（太原）")["employer"] == "晋岳机械集团有限公司（太原）"


def test_claims_end_before_the_promise():
    got = form(
        "业绩简述",
        "（1）参与钢轨接头打磨小车的研制。",
        "（2）获得公司先进个人称号。",
        "本人自愿申报，并对材料真实性负责。",
        "申报人签名：王建国　2025年9月12日",
    )
    assert len(got["claims"]) == 2
