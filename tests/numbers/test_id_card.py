from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from yushen.numbers import id_card


@pytest.mark.parametrize(
    ("text", "sex", "birth"),
    [
        ("140105198503071236", "男", "1985-03-07"),
        ("14010519850307500x", "女", "1985-03-07"),
        ("１４０１０５１９８５０３０７１２３６", "男", "1985-03-07"),
        ("140105 19850307 1236", "男", "1985-03-07"),
        ("140105198503071244", "女", "1985-03-07"),
        ("140221196412310517", "男", "1964-12-31"),
        ("140602197906052260", "女", "1979-06-05"),
    ],
)
def test_valid(text: str, sex: str, birth: str) -> None:
    record = id_card.parse(text)
    assert record is not None
    assert (record.validity, record.sex, record.birth_date) == ("valid", sex, birth)


@pytest.mark.parametrize("text", ["140105198503071237", "140105198503017236", "140105198502301239"])
def test_invalid(text: str) -> None:
    record = id_card.parse(text)
    assert record is not None and record.validity == "invalid"


def test_unknown_region_is_not_invalid() -> None:
    body = "99010519850307123"
    record = id_card.parse(body + id_card.check_digit(body))
    assert record is not None and record.validity == "unknown"


def test_no_number() -> None:
    assert id_card.parse("14010519850307123") is None
    assert id_card.parse("") is None
    assert id_card.parse("199991201205000123") is not None  # 18 digits, but no birth date
    assert id_card.find_all("证书编号：199991201205000123") == []


def test_old_number() -> None:
    record = id_card.parse("140105850307123")
    assert record is not None and (record.validity, record.birth_date, record.sex) == ("unknown", "1985-03-07", "男")
    assert id_card.to_18("140105850307123") == "140105198503071236"
    assert id_card.same_number("140105850307123", "140105198503071236")
    assert not id_card.same_number("140105850307124", "140105198503071236")


def test_find_in_text() -> None:
    text = "兹证明 张三，身份证号 140105 19850307 1236，自2005年7月"
    [(record, start, end)] = id_card.find_all(text)
    assert record.value == "140105198503071236"
    assert text[start:end] == "140105 19850307 1236"


def test_repair_only_to_a_valid_number() -> None:
    repaired = id_card.repairs("14O1051985O3O7I236")
    assert repaired is not None and repaired.value == "140105198503071236"
    assert id_card.repairs("14O105198503071237") is None
    assert id_card.repairs("140105198503071237") is None
    kay = id_card.repairs("14010519850307500K")
    assert kay is not None and kay.value == "14010519850307500X"


def test_mask() -> None:
    assert id_card.mask("140105198503071236") == "140***********1236"
    assert id_card.mask_in("号 140105 19850307 1236 止") == "号 140***********1236 止"
    assert id_card.mask_in("编号 123456") == "编号 123456"


@pytest.mark.parametrize(
    ("birth", "issued", "years"),
    [
        ("1985-03-07", "2015-06-01", 20),
        ("1985-03-07", "2001-03-06", 5),
        ("1985-03-07", "2001-03-07", 10),
        ("1985-03-07", "2011-03-06", 10),
        ("1985-03-07", "2011-03-07", 20),
        ("1985-03-07", "2031-03-06", 20),
        ("1985-03-07", "2031-03-07", None),
    ],
)
def test_years_of_a_card(birth: str, issued: str, years: int | None) -> None:
    assert id_card.card_years(birth, issued) == years


@given(st.from_regex(r"1401[0-9]{2}19[5-9][0-9]0[1-9]1[0-9][0-9]{3}", fullmatch=True))
def test_check_digit_agrees_with_a_second_opinion(body: str) -> None:
    assert id_card.check_digit(body) == ric.calc_check_digit(body + "0")


@given(st.integers(0, 17), st.integers(1, 9))
def test_every_single_wrong_digit_is_caught(place: int, step: int) -> None:
    right = "140105198503071236"
    wrong = right[:place] + str((int(right[place]) + step) % 10) + right[place + 1 :]
    record = id_card.parse(wrong)
    assert record is None or record.validity != "valid"
