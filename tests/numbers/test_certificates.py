from __future__ import annotations

import pytest

from yushen.numbers import degree_number, diploma_number, document_number, skill_number, verification_code


@pytest.mark.parametrize(
    ("text", "kind", "year", "level"),
    [
        ("199991201205000123", "ordinary", 2012, "bachelor"),
        ("1999 9120 1205 0001 23", "ordinary", 2012, "bachelor"),
        ("19999520010600123", "adult", 2001, "junior_college"),
        ("199997201505000123", "network", 2015, "bachelor"),
        ("65149901211123450", "self_study", 2021, "bachelor"),
    ],
)
def test_diploma(text: str, kind: str, year: int, level: str) -> None:
    record = diploma_number.parse(text)
    assert record is not None
    assert (record.study_kind, record.year, record.level, record.validity) == (kind, year, level, "valid")


def test_diploma_of_unknown_form_is_not_invalid() -> None:
    record = diploma_number.parse("199993201205000123")
    assert record is not None and (record.validity, record.level) == ("unknown", None)
    assert diploma_number.parse("晋毕字第0123号") is None
    repaired = diploma_number.repairs("19999I2012O5000123")
    assert repaired is not None and repaired.value == "199991201205000123"
    assert diploma_number.repairs("199991201205000123") is None


def test_degree() -> None:
    record = degree_number.parse("1999942012000123")
    assert record is not None and (record.degree, record.year, record.kind) == ("bachelor", 2012, "普通")
    adult = degree_number.parse("C1999942012000123")
    assert adult is not None and adult.kind == "成人"
    assert degree_number.parse("199991201205000123") is None


@pytest.mark.parametrize(
    ("text", "form", "year", "level"),
    [
        ("1604010003300123", "A", 2016, 3),
        ("1604 0100 0330 0123", "A", 2016, 3),
        ("9804010003300123", "A", 1998, 3),
        ("S000014000012212000345", "B", 2021, 2),
        ("Y001214000345213000012", "B", 2021, 3),
        ("RSN14010000120200045", "C", 2020, 2),
        ("S00001400001221T000345", "D", 2021, None),
    ],
)
def test_skill(text: str, form: str, year: int, level: int | None) -> None:
    record = skill_number.parse(text)
    assert record is not None
    assert (record.form, record.year, record.level) == (form, year, level)


def test_skill_body_and_province() -> None:
    record = skill_number.parse("Y001214000345213000012")
    assert record is not None and (record.province, record.body, record.filed_with_ministry) == ("14", "employer", True)


def test_skill_free_number_and_repairs() -> None:
    assert skill_number.parse("晋技字 0123") is None
    for wrong in ("5000014000012212000345", "SOOOO14000012212000345"):
        repaired = skill_number.repairs(wrong)
        assert repaired is not None and repaired.value == "S000014000012212000345"
    assert skill_number.repairs("X000014000012212000345") is None
    assert skill_number.repairs("1604010003300123") is None
    text = "证书编号：S 0000 14 000012 21 2 000345 发证日期"
    assert [record.value for record, _, _ in skill_number.find_all(text)] == ["S000014000012212000345"]


def test_verification_code() -> None:
    for text, validity in (("1234 5678 9012", "valid"), ("AB12 CD34 EF56 GH78", "valid"), ("A" * 18, "unknown")):
        record = verification_code.parse(text)
        assert record is not None and record.validity == validity
    assert verification_code.parse("12345678") is None


def test_official_number() -> None:
    for text in (
        "晋人社厅发〔2019〕55号",
        "晋人社厅发[2019]55号",
        "晋人社厅发（2019）55 号",
        "晋人社厅发【2019】 第55号",
    ):
        record = document_number.parse_official(text)
        assert record is not None and record.value == "晋人社厅发〔2019〕55号"
    assert document_number.parse_official("2019年55号") is None
    text = "根据《…》（晋人社厅发〔2019〕55号）"
    assert [record.serial for record, _, _ in document_number.find_official(text)] == [55]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("GB/T 9999.1-2018", "national"),
        ("GB 11643—1999", "national"),
        ("YB/T 4001-2019", "industry_national"),
        ("DB14/T 123-2020", "provincial"),
        ("DB1401/T 12-2021", "municipal"),
        ("T/CISA 012-2020", "other"),
        ("Q/TG 0123-2021", "enterprise"),
    ],
)
def test_standard_level(text: str, level: str) -> None:
    record = document_number.parse_standard(text)
    assert record is not None and record.level == level


def test_no_standard() -> None:
    assert document_number.parse_standard("第3卷-2019") is None
    found = document_number.find_standards("执行 GB/T 9999.1—2018 和 DB14/T 123-2020 标准")
    assert [record.value for record, _, _ in found] == ["GB/T 9999.1-2018", "DB14/T 123-2020"]
