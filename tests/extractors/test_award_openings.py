"""Certificates whose text goes on behind the person addressed, or names the person before the work; and what is no person."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


def winners(*rows, number="证书编号：JF-2025-017"):
    return values("award_certificate", [number, ("荣誉证书", 30), *rows, "晋岳重工有限公司", "2025年1月10日"]).get(
        "recipients"
    )


@pytest.mark.parametrize(
    "row",
    [
        "王建国 同志：在二〇二四年度工作中成绩显著，授予“先进个人”荣誉称号。",
        "王建国：在公司2022年职工技能竞赛焊工比赛中成绩优异，获得第二名，特发此证。",
        "王建国同志：被评为2024年度先进个人，特发此证。",
        "授予 王建国　完成的“化验废液分类回收小装置”",
        "奖给王建国研制的《焊枪防护罩》",
    ],
)
def test_a_person_at_the_opening(row):
    assert winners(row, "特发此证，以资鼓励。") == ["王建国"]


def test_several_persons_at_the_opening():
    assert winners("王建国、李卫东同志：在二〇二四年度工作中成绩显著，授予“先进个人”荣誉称号。") == ["王建国", "李卫东"]


@pytest.mark.parametrize(
    "row",
    [
        "项目组：完成的“焊枪防护罩”荣获二等奖",
        "安全部：在2024年度工作中成绩突出，被评为先进集体。",
        "时间：自2024年1月起",
    ],
)
def test_words_before_a_colon_that_are_no_persons(row):
    assert not winners(row) or all(len(name) > 4 for name in winners(row))
