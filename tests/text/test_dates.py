from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yushen.text.dates import add_months, add_years, date_bounds, find_dates, full_years, parse_date, parse_period


@pytest.mark.parametrize(
    "text",
    [
        "2015年6月30日",
        "2015年06月30日",
        "２０１５年６月３０日",
        "2015.6.30",
        "2015-06-30",
        "2015/6/30",
        "2015．6．30",
        "2015—06—30",
        "20150630",
        "2015 年 6 月 30 日",
        "2 0 1 5年6月3 0日",
        "2 o 1 5年6月30日",
        "二〇一五年六月三十日",
        "二○一五年六月三十日",
        "二◯一五年六月三十日",
        "二O一五年六月三十日",
        "二0一五年六月三十日",
        "二零一五年六月三十日",
        "贰零壹伍年陆月叁拾日",
        "二〇 一五 年 六月 三十 日",
        "二〇一五年六月卅日",
        "签发日期：2015年6月30日",
        "DateofIssue2015年6月30日",
        "2015年6月30号",
        "2015年6月30",
        "2015 6 30",
        "June 30, 2015",
        "30 June 2015",
        "有效期 2015.06.30-2035.06.30",
    ],
)
def test_every_way_of_writing_one_day(text: str) -> None:
    assert parse_date(text) == "2015-06-30"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2015年6月", "2015-06"),
        ("2015.06", "2015-06"),
        ("201506", "2015-06"),
        ("2015年6月 日", "2015-06"),
        ("2015年 月 日", "2015"),
        ("2015年度", "2015"),
        ("二〇一五年度", "2015"),
        ("2015", "2015"),
        ("二〇一五年元月", "2015-01"),
        ("二〇一五年十月", "2015-10"),
        ("二〇一五年一〇月", "2015-10"),
        ("二〇一五年十二月廿一日", "2015-12-21"),
        ("二O一七年六月三十日", "2017-06-30"),
        ("一九八五年三月七日生", "1985-03-07"),
        ("2020年3月Vol.40", "2020-03"),
        ("Mar.2020", "2020-03"),
        ("Vol.40 No.3 Mar. 2020", "2020-03"),
        ("2024年09月08日", "2024-09-08"),
        ("2020年2月29日", "2020-02-29"),
    ],
)
def test_as_precise_as_the_document(text: str, value: str) -> None:
    assert parse_date(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "2015年2月30日",
        "20150230",
        "2015.2.30",
        "2015年13月1日",
        "2015年6月0日",
        "2019年2月29日",
        "二〇一五年六月三十一日",
        "年 月 日",
        "",
        "第40卷",
        "3015年6月30日",
        "85.3.7",
        "140105198503071236",
        "201520",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "j.issn.1006-1231.2020.03.001",
        "2096-7896",
        "ZL202010123456.2",
        "140105198503071236",
        "第2015页，共2020页",
        "GB/T 20150630A",
        "2015-2018",
    ],
)
def test_numbers_that_only_look_like_dates(text: str) -> None:
    assert find_dates(text) == []


def test_spans_hold_in_the_text() -> None:
    text = "于二〇〇八年九月至二○一二年七月在本校，2012.7.1 发证"
    found = find_dates(text)
    assert [value for value, _, _ in found] == ["2008-09", "2012-07", "2012-07-01"]
    assert [text[start:end] for _, start, end in found] == ["二〇〇八年九月", "二○一二年七月", "2012.7.1"]


def test_an_impossible_day_does_not_become_its_month() -> None:
    assert find_dates("2015年2月30日，2015年3月1日") == [("2015-03-01", 11, 20)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2015.06.01-2035.06.01", ("2015-06-01", "2035-06-01")),
        ("2015.06.01-长期", ("2015-06-01", "至今")),
        ("自2005年7月至今", ("2005-07", "至今")),
        ("2005年7月至现在", ("2005-07", "至今")),
        ("202001-202412", ("2020-01", "2024-12")),
        ("2015年6月至8月", ("2015-06", "2015-08")),
        ("2015年6月1日至30日", ("2015-06-01", "2015-06-30")),
        ("2015年6月至2018年8月", ("2015-06", "2018-08")),
        ("2015.06—2018.08", ("2015-06", "2018-08")),
        ("2015-2018", ("2015", "2018")),
        ("2015年7月起", ("2015-07", None)),
        ("2015年7月", ("2015-07", None)),
        ("2015年7月至 年 月", ("2015-07", None)),
        ("二〇〇八年九月至二〇一二年七月", ("2008-09", "2012-07")),
    ],
)
def test_periods(text: str, period: tuple[str, str | None]) -> None:
    assert parse_period(text) == period


def test_no_period_where_no_date() -> None:
    assert parse_period("至今") is None


def test_bounds_by_precision() -> None:
    assert date_bounds("2015") == (date(2015, 1, 1), date(2015, 12, 31))
    assert date_bounds("2016-02") == (date(2016, 2, 1), date(2016, 2, 29))
    assert date_bounds("2016-02-03") == (date(2016, 2, 3), date(2016, 2, 3))
    with pytest.raises(ValueError):
        date_bounds("至今")


def test_a_leap_day_falls_back_to_the_28th() -> None:
    assert add_years(date(2020, 2, 29), 1) == date(2021, 2, 28)
    assert add_years(date(2020, 2, 29), 4) == date(2024, 2, 29)
    assert add_months(date(1970, 3, 31), 16) == date(1971, 7, 31)
    assert add_months(date(2019, 12, 31), 2) == date(2020, 2, 29)


def test_full_years_between_imprecise_dates() -> None:
    assert full_years("2015-06-30", "2025-06-30") == (10, 10)
    assert full_years("2015-06-30", "2025-06-29") == (9, 9)
    assert full_years("2015-06", "2025-06-15") == (9, 10)
    assert full_years("2015", "2025-06-15") == (9, 10)
    assert full_years("2026", "2025") == (0, 0)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_what_is_written_is_read(day: date) -> None:
    iso = day.isoformat()
    for written in (
        iso,
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日",
    ):
        assert parse_date(written) == iso
