"""Grades of several years that are marked in boxes or columns, and what must not be taken for a mark."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import fields, values


def years(*rows):
    records = values("assessment_form", ["职工年度考核情况表", "姓名：王建国", *rows]).get("records") or []
    return {one["year"]: one["grade"] for one in records}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2022 年度：　□优秀　☑合格　□基本合格　□不合格", "2023 年度：　☑优秀　□合格　□基本合格　□不合格"),
        ("2022年度考核等次：优秀□ 合格☑ 基本合格□ 不合格□", "2023年度考核等次：优秀☑ 合格□ 基本合格□ 不合格□"),
        ("2022年：优秀（ ） 合格（√） 不合格（ ）", "2023年：优秀（√） 合格（ ） 不合格（ ）"),
        ("2022|□优秀 √合格 □不合格", "2023|√优秀 □合格 □不合格"),
    ],
)
def test_a_row_of_boxes_a_year(first, second):
    assert years(first, second) == {2022: "qualified", 2023: "excellent"}


def test_a_mark_under_the_head_of_a_grade():
    got = years("年度|优秀|合格|不合格", "2022年度| |√| ", "2023年度|√| | ")
    assert got == {2022: "qualified", 2023: "excellent"}


def test_a_year_with_two_marks_has_no_grade_and_the_others_are_less_sure():
    got = fields(
        "assessment_form",
        [
            "职工年度考核情况表",
            "2021年度：□优秀 ☑合格 □不合格",
            "2022年度：☑优秀 ☑合格 □不合格",
            "2023年度：☑优秀 □合格 □不合格",
        ],
    )["records"]
    assert got.value == [{"year": 2021, "grade": "qualified"}, {"year": 2023, "grade": "excellent"}]
    assert got.confidence < 0.85 and got.note


def test_the_boxes_of_one_years_form_are_those_of_its_opinions():
    got = values(
        "assessment_form",
        ["2023年度考核登记表", "姓名：王建国", "考核结果|□优秀 ☑合格 □不合格", "2024年1月15日"],
    )
    assert got["records"] == [{"year": 2023, "grade": "qualified"}]


def test_a_date_before_boxes_is_no_assessed_year():
    assert years(
        "2022年度：□优秀 ☑合格 □不合格", "2023年度：☑优秀 □合格 □不合格", "2024年1月15日审核：☑同意 □不同意"
    ) == {
        2022: "qualified",
        2023: "excellent",
    }


def test_a_year_whose_mark_was_lost_is_told_with_a_doubt_and_is_not_missing():
    rows = ["2023年度：☑优秀 □合格 □基本合格 □不合格", "2024年度：□优秀 合格 □基本合格 □不合格"]
    got = fields("assessment_form", ["职工年度考核情况表", *rows], ocr=0.99)["records"]
    assert got.value == [{"year": 2023, "grade": "excellent"}, {"year": 2024, "grade": "qualified"}]
    assert got.confidence < 0.8 and "勾选未识别" in (got.note or "")


@pytest.mark.parametrize("row", ["2024年度：□优秀 □合格 □基本合格 □不合格", "2024年度：优秀 合格 □基本合格 □不合格"])
def test_a_year_without_a_mark_or_with_two_words_bare_has_no_grade(row):
    assert years("2022年度：□优秀 ☑合格 □不合格", "2023年度：☑优秀 □合格 □不合格", row) == {
        2022: "qualified",
        2023: "excellent",
    }
