"""Registers as entries in time, owners beside other columns, receipts with several patents; each with its other side."""

from __future__ import annotations

import pytest
from yushen.extractors.patent_certificate import owners

from .recipe import fields, values

_NUMBER = "专利号：ZL202220345678.0"


def _register(*rows: str) -> dict[str, object]:
    return values("patent_register", ["专利登记簿副本", _NUMBER, *rows])


@pytest.mark.parametrize(
    ("rows", "state"),
    [
        (["2019.03.01|授予专利权", "2021.04.01|未缴年费专利权终止", "2022.05.01|专利权恢复"], "valid"),
        (["2022.05.01|专利权恢复", "2021.04.01|未缴年费专利权终止", "2019.03.01|授予专利权"], "valid"),
        (["2023.06.01|未缴年费专利权终止", "2022.05.01|专利权恢复", "2021.04.01|专利权终止"], "lapsed"),
        (["2021.04.01|专利权恢复", "2023.06.01|宣告专利权全部无效"], "invalid"),
        (["2023.06.01|宣告专利权部分无效", "法律状态：专利权有效"], "valid"),
    ],
)
def test_the_latest_entry_tells_the_state_whichever_way_the_list_runs(rows: list[str], state: str) -> None:
    assert _register("登记事项", *rows)["legal_status"] == state


def test_states_without_order_are_not_sure() -> None:
    field = fields("patent_register", ["专利登记簿副本", _NUMBER, "专利权恢复", "未缴年费专利权终止"])["legal_status"]
    assert field.confidence < 0.8
    assert field.note
    assert fields("patent_register", ["专利登记簿副本", _NUMBER, "未缴年费专利权终止"])["legal_status"].confidence > 0.9


def test_a_request_for_restoration_restores_nothing() -> None:
    assert _register("2021.04.01|未缴年费专利权终止", "2021.06.01|请求恢复专利权")["legal_status"] == "lapsed"


def test_present_owners_before_those_of_entries() -> None:
    entry = "2018.07.21|授权|授予专利权，专利权人：某某化工装备有限公司"
    assert _register(entry, "当前专利权人：某某水泥有限公司")["patentees"] == ["某某水泥有限公司"]
    assert _register(entry)["patentees"] == ["某某化工装备有限公司"]


def test_owner_after_the_transfer_where_the_head_names_the_one_before_it() -> None:
    change = "2019.08.25|专利权转移|变更前专利权人：某某化工装备有限公司；变更后专利权人：某某水泥有限公司；"
    assert _register("专利权人：某某化工装备有限公司", change)["patentees"] == ["某某水泥有限公司"]
    assert _register("专利权人：某某水泥有限公司", change)["patentees"] == ["某某水泥有限公司"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("某某机械有限公司中国\n某某钢管厂中国", ["某某机械有限公司", "某某钢管厂"]),
        ("某某钢铁集团轧钢厂;处于专利权维持状态;年费缴纳至第4年度", ["某某钢铁集团轧钢厂"]),
        ("某某检测中心\t苗润生、司徒志强、常\n规", ["某某检测中心"]),
        ("某某铸造有限公司\n8.年费缴纳情况:已缴至第8年度", ["某某铸造有限公司"]),
        ("某某检测中心;苗润生", ["某某检测中心", "苗润生"]),
    ],
)
def test_owners_without_nation_state_and_the_next_column(text: str, expected: list[str]) -> None:
    hit = owners(text)
    assert hit is not None
    assert hit.value == expected


@pytest.mark.parametrize(
    "row",
    [
        "年费已缴纳至第5年度，即2024年2月8日。",
        "年费缴纳至第5年度，有效期至二〇二四年二月八日。",
        "年费有效至2024-02-08",
    ],
)
def test_paid_until_behind_the_year_of_the_fee(row: str) -> None:
    assert _register(row)["fee_paid_until"] == "2024-02-08"


def test_of_several_years_paid_the_latest() -> None:
    assert _register("年费缴纳至：2023-02-08", "年费缴纳至：2024-02-08")["fee_paid_until"] == "2024-02-08"


def test_a_fee_year_alone_is_no_day() -> None:
    assert "fee_paid_until" not in _register("年费缴纳情况：已缴纳第7年度年费")


_BILL = [
    "序号|专利号|费用种类|金额（元）",
    "1|201213776062.1|发明专利第8年年费|2000.00",
    "2|201513368821.4|发明专利第5年年费|1200.00",
]


def test_items_of_a_list_with_running_numbers() -> None:
    found = fields("patent_fee_receipt", [*_BILL, "合计人民币（大写）：叁仟贰佰元整　￥3200.00"])
    assert found["items"].value == [
        {"patent_number": "ZL201213776062.1", "fee_year": 8, "amount": 2000},
        {"patent_number": "ZL201513368821.4", "fee_year": 5, "amount": 1200},
    ]
    assert found["items"].confidence > 0.9


@pytest.mark.parametrize(("more", "sure"), [((), False), (("年费滞纳金|200.00",), True)])
def test_items_that_do_not_add_up_are_not_sure_unless_a_surcharge_is_among_them(
    more: tuple[str, ...], sure: bool
) -> None:
    found = fields("patent_fee_receipt", [*_BILL, *more, "合计人民币（大写）：叁仟肆佰元整　￥3400.00"])
    assert (found["items"].confidence > 0.8) is sure


@pytest.mark.parametrize(("figures", "sure"), [("￥ 400.00", True), ("￥ 900.00", False)])
def test_sum_in_words_and_figures(figures: str, sure: bool) -> None:
    field = fields("patent_fee_receipt", ["专利号 94222008.0 专利第5年年费", f"人民币（大写） 肆佰元整 {figures}"])[
        "amount"
    ]
    assert (field.confidence > 0.8) is sure


def test_inventors_at_filing_go_on_in_the_next_line_and_end_at_the_page_s_number() -> None:
    rows = ["申请日时本专利记载的申请人、发明人信息如下：", "发明人：张建国；李强；钱志", "强", "第2页（共2页）"]
    assert values("patent_certificate", rows)["inventors_at_filing"] == ["张建国", "李强", "钱志强"]


def test_a_word_between_names_is_a_name_and_by_itself_is_none() -> None:
    assert values("patent_certificate", ["发明人：李卫东；荣誉；景致"])["inventors"] == ["李卫东", "荣誉", "景致"]
    assert "inventors" not in values("patent_certificate", ["发明人：荣誉"])


def test_the_day_of_application_among_other_days_in_one_line() -> None:
    row = "专利号：ZL201224341626.0　　申请日|：2012.05.10　　授权公告日|：2013.01.18"
    assert values("patent_register", ["专利登记簿副本", row])["application_date"] == "2012-05-10"
    assert "application_date" not in values("patent_register", ["专利登记簿副本", "优先权日：2011.05.10"])
