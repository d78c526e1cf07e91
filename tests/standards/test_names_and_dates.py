"""Names in the form in which they are compared, and days that are full."""

from __future__ import annotations

import datetime

import pytest

from yushen.standards.dates import add_months, add_years, parse_days
from yushen.standards.names import folded, plain_name, same_name


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("焊接工程", "焊接工程", True),
        ("焊接工程专业", "焊接工程", True),
        ("“焊接” 工程", "《焊接》工程", True),
        ("ＡＢＣ工程", "abc工程", True),
        ("焊接工程", "焊工", False),
        ("专业", "专业", True),
        ("专业", "焊接专业", False),
        ("专业焊接", "焊接", False),
    ],
)
def test_equal_names_are_equal_whatever_their_width_marks_and_ending(left: str, right: str, same: bool):
    assert same_name(left, right) is same is same_name(right, left)


def test_a_name_that_is_nothing_but_the_word_stays():
    assert plain_name("专业") == "专业"
    assert folded("Ａ·“b” 丙") == "ab丙"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2023-12", "2023-12-01", "2023-12-31"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
    ],
)
def test_a_date_is_the_days_that_it_may_be(text: str, first: str, last: str):
    days = parse_days(text)
    assert days is not None
    assert (days.first.isoformat(), days.last.isoformat(), days.text) == (first, last, text)
    assert days.exact is (first == last)


@pytest.mark.parametrize(
    "text",
    ["", "2023-02-29", "2024-13", "2024-00", "2024-00-01", "0000", "0000-01", "24-01", "2024-1", "2024年", "２０２４"],
)
def test_what_is_no_date_is_none(text: str):
    assert parse_days(text) is None


@pytest.mark.parametrize(
    ("day", "months", "full"),
    [
        ("2020-01-31", 1, "2020-02-29"),
        ("2020-02-29", 12, "2021-02-28"),
        ("2020-02-29", 48, "2024-02-29"),
        ("2020-02-28", 12, "2021-02-28"),
        ("2019-03-29", -1, "2019-02-28"),
        ("2020-12-30", 1, "2021-01-30"),
        ("2020-12-15", 0, "2020-12-15"),
        ("2020-11-30", 1, "2020-12-30"),
        ("2020-01-15", -1, "2019-12-15"),
        ("9998-12-30", 12, "9999-12-30"),
        ("9999-12-01", 1, "9999-12-31"),
        ("0002-01-02", -12, "0001-01-02"),
        ("0001-01-15", -1, "0001-01-01"),
    ],
)
def test_the_corresponding_day_or_the_last_of_its_month(day: str, months: int, full: str):
    assert add_months(datetime.date.fromisoformat(day), months).isoformat() == full


def test_a_year_has_twelve_months():
    assert add_years(datetime.date(2020, 2, 29), 5) == datetime.date(2025, 2, 28)
    assert add_years(datetime.date(2020, 5, 1), -5) == datetime.date(2015, 5, 1)
