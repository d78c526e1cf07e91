from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import isbn as second_isbn
from stdnum import issn as second_issn

from yushen.numbers import article_number, cn_number, doi, isbn, issn


@pytest.mark.parametrize(
    "text",
    [
        "1006-1231",
        "2001-001X",
        "1004-3985",
        "1000-4106",
        "ISSN 1671-4563",
        "２０９６－７８９６",
        "1006—1231",
        "10061231",
        "2001-001x",
    ],
)
def test_issn_valid(text: str) -> None:
    record = issn.parse(text)
    assert record is not None and record.validity == "valid"


def test_issn_invalid_and_none() -> None:
    record = issn.parse("1006-1232")
    assert record is not None and record.validity == "invalid"
    assert issn.parse("1006-123") is None


def test_issn_found() -> None:
    text = "ISSN 1006-1231 CN 14-1105/TF 电话 0351-7020123 文章编号：1006-1231(2020)03-0039-07"
    assert [record.value for record, _, _ in issn.find_all(text)] == ["1006-1231", "1006-1231"]


def test_issn_repair_and_barcode() -> None:
    repaired = issn.repairs("1OO6-I231")
    assert repaired is not None and repaired.value == "1006-1231"
    assert issn.repairs("1OO6-1232") is None
    record = issn.from_barcode("9771006123031")
    assert record is not None and record.value == "1006-1231"
    assert issn.from_barcode("9771006123032") is None
    assert issn.from_barcode("9781006123031") is None


@given(st.from_regex(r"[0-9]{7}", fullmatch=True))
def test_issn_agrees_with_a_second_opinion(body: str) -> None:
    assert issn.check_digit(body) == second_issn.calc_check_digit(body)


@pytest.mark.parametrize(
    ("text", "value", "validity", "kind"),
    [
        ("CN 14-1105/TF", "CN14-1105/TF", "valid", "printed"),
        ("CN10-1234/TG", "CN10-1234/TG", "valid", "printed"),
        ("CN 62-1007/K", "CN62-1007/K", "valid", "printed"),  # published
        ("14-1105/TF", "CN14-1105/TF", "valid", "printed"),
        ("ＣＮ１４－１１０５／ＴＦ", "CN14-1105/TF", "valid", "printed"),
        ("CN 98-0315/G4", "CN98-0315/G4", "invalid", None),
        ("CN(HK)14-1105/TF", "CN(HK)14-1105/TF", "invalid", None),
        ("CN(H)39-7869/G", "CN(H)39-7869/G", "invalid", None),
        ("CN 14-7105/TF", "CN14-7105/TF", "unknown", "online"),
        ("CN 14-0012", "CN14-0012", "unknown", "newspaper"),
        ("CN 14-9012/TP", "CN14-9012/TP", "unknown", "disc"),
    ],
)
def test_cn(text: str, value: str, validity: str, kind: str | None) -> None:
    record = cn_number.parse(text)
    assert record is not None
    assert (record.value, record.validity, record.kind) == (value, validity, kind)


def test_cn_is_not_a_patent_publication() -> None:
    assert cn_number.parse("CN217573417U") is None


def test_cn_found() -> None:
    text = "国内统一刊号：CN 14-1105/TF　邮发代号 22-123 CN(HK)39-1234"
    assert [record.value for record, _, _ in cn_number.find_all(text)] == ["CN14-1105/TF", "CN(HK)39-1234"]


@pytest.mark.parametrize("text", ["978-7-111-00123-2", "ISBN 978-7-111-00123-2", "7-111-00101-X", "7-111-00123-0"])
def test_isbn_valid(text: str) -> None:
    record = isbn.parse(text)
    assert record is not None and record.validity == "valid" and record.mainland
    assert second_isbn.is_valid(record.digits)


def test_isbn_invalid_and_none() -> None:
    record = isbn.parse("978-7-111-00123-3")
    assert record is not None and record.validity == "invalid"
    assert isbn.parse("978-7-111-0012") is None
    assert [record.value for record, _, _ in isbn.find_all("书号：ISBN 978-7-111-00123-2 定价")] == [
        "978-7-111-00123-2"
    ]
    assert isbn.find_all("电话 03517020123 13800138000") == []
    repaired = isbn.repairs("978-7-111-OO123-2")
    assert repaired is not None and repaired.digits == "9787111001232"


def test_article_number() -> None:
    record = article_number.parse("1006-1231(2020)03-0039-07")
    assert record is not None
    assert (record.issn, record.year, record.issue, record.pages) == ("1006-1231", 2020, "03", "39-45")
    assert record.validity == "valid"


def test_article_number_in_all_widths() -> None:
    for text in (
        "文章编号：１００６－１２３１（２０２０）０３－００３９－０７",
        "文章编号: 1006 - 1231 ( 2020 ) 03 - 0039 - 07",
        "文章编号：1006—1231（2020）03—0039—07",
    ):
        [(record, _, _)] = article_number.find_all(text)
        assert record.value == "1006-1231(2020)03-0039-07"
    wrong = article_number.parse("1006-1232(2020)03-0039-07")
    assert wrong is not None and wrong.validity == "invalid"
    assert article_number.parse("1006-1231") is None
    one = article_number.parse("1006-1231(2020)03-0039-01")
    assert one is not None and one.pages == "39"


def test_doi() -> None:
    record = doi.parse("DOI：10.3969/j.issn.1006-1231.2020.03.001")
    assert record is not None
    assert (record.value, record.issn, record.year, record.issue) == (
        "10.3969/j.issn.1006-1231.2020.03.001",
        "1006-1231",
        2020,
        "03",
    )
    plain = doi.parse("https://doi.org/10.13700/j.bh.1001-5965.2019.0123")
    assert plain is not None and plain.issn is None
    assert doi.parse("10.39/x") is None
    text = "DOI: 10.3969/j.issn.1006-1231.2020.03.001 中图分类号"
    assert [record.value for record, _, _ in doi.find_all(text)] == ["10.3969/j.issn.1006-1231.2020.03.001"]
