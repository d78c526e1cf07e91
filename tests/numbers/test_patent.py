from __future__ import annotations

from datetime import date

import pytest

from yushen.numbers import patent
from yushen.numbers import patent_terms as terms


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("ZL 2020 1 0123456.2", "ZL202010123456.2", "invention"),
        ("2021203456789", "ZL202120345678.9", "utility_model"),
        ("202330098765.3", "ZL202330098765.3", "design"),
        ("ZL201480012345.7", "ZL201480012345.7", "invention"),
        ("202210500006.X", "ZL202210500006.X", "invention"),
        ("ZL 95 1 15608.X", "ZL95115608.X", "invention"),
        ("98203417.2", "ZL98203417.2", "utility_model"),
        ("03134567.0", "ZL03134567.0", "invention"),
        ("97101765.4", "ZL97101765.4", "invention"),  # published
        ("ＺＬ２０２０１０１２３４５６．２", "ZL202010123456.2", "invention"),
        ("ZL 2020 1 0123456 .2", "ZL202010123456.2", "invention"),
        ("zl202010123456.2", "ZL202010123456.2", "invention"),
    ],
)
def test_valid(text: str, value: str, kind: str) -> None:
    record = patent.parse(text)
    assert record is not None
    assert (record.value, record.validity, record.kind) == (value, "valid", kind)


def test_before_1989_there_is_no_check_digit() -> None:
    record = patent.parse("88100001")
    assert record is not None and (record.validity, record.year, record.kind) == ("unknown", 1988, "invention")


def test_invalid() -> None:
    wrong = patent.parse("ZL202310123456.7")
    assert wrong is not None and wrong.validity == "invalid" and "应为 6" in wrong.why
    kind = patent.parse("ZL202040123456.2")
    assert kind is not None and (kind.validity, kind.kind) == ("invalid", None)


def test_textbook_example_of_1989_is_not_failed() -> None:
    record = patent.parse("89103229.2")
    assert record is not None and record.validity == "unknown"


def test_no_patent_number() -> None:
    assert patent.parse("20201012345") is None
    assert patent.parse("50100001.2") is None
    assert patent.parse("") is None


def test_publication_numbers() -> None:
    granted = patent.parse_publication("CN 217573417 U")
    assert granted is not None and (granted.value, granted.kind, granted.granted) == (
        "CN217573417U",
        "utility_model",
        True,
    )
    application = patent.parse_publication("CN 199999999 A")
    assert application is not None and not application.granted
    mixed = patent.parse_publication("CN 117573417 U")
    assert mixed is not None and mixed.validity == "invalid"
    old = patent.parse_publication("CN1234567C")
    assert old is not None and (old.validity, old.granted) == ("valid", True)
    assert patent.parse_publication("CN 14-1105/TF") is None


def test_find() -> None:
    text = "专 利 号：ZL 2020 1 0123456.2，申请号:2021203456789 缴费日期:2021-03-17 订单号:2021031712345"
    found = patent.find_all(text)
    assert [record.value for record, _, _ in found] == ["ZL202010123456.2", "ZL202120345678.9"]
    assert text[found[0][1] : found[0][2]] == "ZL 2020 1 0123456.2"


def test_find_keeps_a_wrong_number_that_says_it_is_one() -> None:
    assert [record.validity for record, _, _ in patent.find_all("专利号 ZL 2023 1 0123456.7")] == ["invalid"]
    assert patent.find_all("1401051985030712360 2020111122223") == []


def test_find_publications() -> None:
    text = "授权公告号：CN 217573417 U，刊号 CN 14-1105/TF"
    assert [record.value for record, _, _ in patent.find_publications(text)] == ["CN217573417U"]


def test_repair() -> None:
    for text in ("Z1 2020 1 0123456.2", "21 2020 1 0123456.2", "2L202O1O123456.2", "ZL2O2O1O123456.2"):
        repaired = patent.repairs(text)
        assert repaired is not None and repaired.value == "ZL202010123456.2"
    assert patent.repairs("ZL2O2O1O123456.7") is None
    assert patent.repairs("ZL202010123456.3") is None


def test_terms() -> None:
    assert terms.term_end("invention", date(2020, 2, 29)) == date(2040, 2, 29)
    assert terms.term_end("utility_model", date(2021, 3, 15)) == date(2031, 3, 15)
    assert terms.term_end("design", date(2021, 5, 31)) == date(2031, 5, 31)
    assert terms.term_end("design", date(2021, 6, 1)) == date(2036, 6, 1)


def test_annual_fees() -> None:
    filed = date(1997, 6, 3)
    assert terms.patent_year(filed, date(2001, 8, 1)) == 5
    assert terms.fee_due(filed, 6) == date(2002, 6, 3)
    assert terms.last_chance(date(2002, 6, 3)) == date(2002, 12, 3)
    assert terms.fee_due(date(2020, 2, 29), 2) == date(2021, 2, 28)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2025, 3, 15), "paid"),
        (date(2025, 3, 16), "grace"),
        (date(2025, 8, 31), "grace"),
        (date(2025, 9, 15), "grace"),
        (date(2025, 9, 16), "ended"),
    ],
)
def test_fee_state(day: date, state: str) -> None:
    until = terms.paid_until(date(2021, 3, 15), 4)
    assert until == date(2025, 3, 15)
    assert terms.fee_state(until, day) == state


def test_full_fees() -> None:
    assert terms.full_fee("invention", 10) == 4000
    assert terms.full_fee("design", 10) == 2000
    assert terms.full_fee("design", 15) == 3000
    assert terms.full_fee("utility_model", 11) is None
