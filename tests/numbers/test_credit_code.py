from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc

from yushen.numbers import credit_code


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("91140100MA0ABC121K", "企业"),
        ("12140000405701235K", "事业单位"),
        ("91110000600037341L", "企业"),  # published
        ("91140100ma0abc121k", "企业"),
        ("9114 0100 MA0A BC12 1K", "企业"),
    ],
)
def test_valid(text: str, kind: str) -> None:
    record = credit_code.parse(text)
    assert record is not None
    assert (record.validity, record.kind) == ("valid", kind)


@pytest.mark.parametrize("text", ["91140100MA0ABC121L", "91140100MA0ABC122N", "91140100MAOABC121K"])
def test_invalid(text: str) -> None:
    record = credit_code.parse(text)
    assert record is not None and record.validity == "invalid"


def test_inner_code_is_checked_where_a_second_opinion_does_not() -> None:
    assert uscc.is_valid("91140100MA0ABC122N")
    record = credit_code.parse("91140100MA0ABC122N")
    assert record is not None and "组织机构代码" in record.why


def test_repair() -> None:
    repaired = credit_code.repairs("91140100MAOABC121K")
    assert repaired is not None and repaired.value == "91140100MA0ABC121K"
    assert credit_code.repairs("91140100MA0ABC121L") is None
    assert credit_code.repairs("9114O100MAOABC121L") is None


def test_find() -> None:
    text = "统一社会信用代码：91140100MA0ABC121K，证号 S000014000012212000345"
    [(record, start, end)] = credit_code.find_all(text)
    assert record.value == text[start:end] == "91140100MA0ABC121K"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10000018-X", "10000018-X"),
        ("100000040", "10000004-0"),
        ("MA0ABC12-1", "MA0ABC12-1"),
        ("73191846-4", "73191846-4"),
    ],
)
def test_organisation_code(text: str, value: str) -> None:
    record = credit_code.parse_organisation_code(text)
    assert record is not None and (record.value, record.validity) == (value, "valid")


def test_organisation_code_wrong() -> None:
    record = credit_code.parse_organisation_code("73191846-5")
    assert record is not None and record.validity == "invalid"
    assert credit_code.parse_organisation_code("7319184") is None


def test_registration_number() -> None:
    right, wrong = (
        credit_code.parse_registration_number("140100200012343"),
        credit_code.parse_registration_number("140100200012344"),
    )
    assert right is not None and right.validity == "valid"
    assert wrong is not None and wrong.validity == "invalid"
    assert credit_code.parse_registration_number("14010020001234") is None


@given(st.from_regex(r"91[0-9]{6}[0-9A-HJ-NP-RTUW-Y]{9}", fullmatch=True))
def test_check_digit_agrees_with_a_second_opinion(body: str) -> None:
    assert credit_code.check_digit(body) == uscc.calc_check_digit(body)
