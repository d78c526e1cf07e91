"""Benefit proofs in other forms: tables either way round, forms with boxes, sentences with lists; amounts that are no benefit."""

from __future__ import annotations

from tests.extractors.recipe import fields, page, values
from yushen.model import Box, Line, Page


def found(*rows):
    return values("benefit_proof", list(rows))


def item(year, kind, amount):
    return {"year": year, "benefit_kind": kind, "amount": amount}


def test_kinds_down_years_across():
    got = found(
        "经济效益证明",
        "项目名称|辊道电机防护技术",
        "单位：万元",
        "项目|2021年|2022年|合计",
        "新增利润|12.5|20|32.5",
        "新增税收|3|4.2|7.2",
    )
    assert got["items"] == [
        item(2021, "profit", 125000),
        item(2022, "profit", 200000),
        item(2021, "tax", 30000),
        item(2022, "tax", 42000),
    ]


def test_years_down_with_the_unit_in_the_head():
    got = found(
        "应用证明",
        "成果名称：辊道电机防护技术",
        "年度|新增产值（万元）|新增利税（万元）",
        "2021|300|50",
        "2022|400|60",
        "合计|700|110",
        "应用单位（盖章）：晋岳重工有限公司",
        "2023年3月1日",
    )
    assert got["benefit_kind"] == "profit_and_tax"
    assert got["amount"] == 1_100_000
    assert got["issuer"] == "晋岳重工有限公司"
    assert len(got["items"]) == 4


def test_costs_before_and_after_are_no_benefit():
    got = found(
        "节约费用核算表",
        "成果名称|辊道电机防护技术",
        "金额单位：元",
        "序号|费用|改造前|改造后|节约额",
        "1|电费|50,000|20,000|30,000",
        "2|备件费|40,000|15,000|25,000",
        "合计|55,000",
    )
    assert got["benefit_kind"] == "saving"
    assert got["amount"] == 55000
    assert "items" not in got


def test_a_sum_that_differs_is_not_given_for_sure():
    got = fields(
        "benefit_proof",
        page(["效益证明", "单位：万元", "年度|新增利润", "2021年|10", "2022年|20", "合计|45"]),
    )
    assert got["amount"].confidence < 0.8


def test_the_marked_kind_in_a_form():
    got = found(
        "“五小”成果效益认定单",
        "成果名称|辊道电机防护",
        "效益类型|□节约成本 ☑增加产值 □其他",
        "认定金额|¥120,000元（大写）壹拾贰万元整",
    )
    assert got["benefit_kind"] == "output_value"
    assert got["amount"] == 120000


def test_amounts_in_order_of_the_years_named_before():
    got = found(
        "效益证明",
        "“辊道电机防护技术”应用以来，2020年、2021年、2022年分别节约成本85万元、88万元、74万元。",
    )
    assert got["items"] == [item(2020, "saving", 850000), item(2021, "saving", 880000), item(2022, "saving", 740000)]
    assert got["amount"] == 2_470_000


def test_kinds_in_order():
    got = found("效益证明", "“辊道电机防护技术”2022年新增产值、利税分别为300万元、50万元。")
    assert {(one["benefit_kind"], one["amount"]) for one in got["items"]} == {
        ("output_value", 3_000_000),
        ("profit_and_tax", 500_000),
    }


def test_a_sum_over_years_with_its_parts():
    got = found(
        "效益证明",
        "“辊道电机防护技术”两年累计新增利税110万元，其中2021年50万元，2022年60万元。",
    )
    assert got["amount"] == 1_100_000
    assert [one["amount"] for one in got["items"]] == [500_000, 600_000]


def test_capital_figures_and_the_kind_behind_the_amount():
    assert found("证明", "“辊道电机防护技术”取得转让收入人民币伍拾万元整（¥500,000.00）。")["amount"] == 500_000
    got = found("证明", "“辊道电机防护技术”每年可为公司带来60万元的利润。")
    assert (got["benefit_kind"], got["amount"]) == ("profit", 600_000)


def test_investment_price_and_cost_are_no_benefit():
    got = found("证明", "“辊道电机防护技术”项目总投资320万元，设备购置费200万元，合同金额150万元，运行良好。")
    assert "amount" not in got
    got = found("证明", "“辊道电机防护技术”总投资320万元，投运后2022年节约电费40万元。")
    assert (got["benefit_kind"], got["amount"]) == ("saving", 400_000)


def test_a_period_is_no_year():
    got = found("证明", "“辊道电机防护技术”自2021年1月至2022年12月，累计新增利税216万元。")
    assert got["amount"] == 2_160_000
    assert "items" not in got


def test_who_proves_and_when():
    got = found(
        "用户使用报告",
        "产品名称|辊道电机防护罩",
        "研制单位|晋岳重工有限公司",
        "使用单位|汾河焦化集团有限公司",
        "经济效益|年节约费用15万元",
        "使用单位意见：情况属实。（公章）2022年9月8日",
    )
    assert got["issuer"] == "汾河焦化集团有限公司"
    assert got["date"] == "2022-09-08"
    assert got["amount"] == 150_000


def test_the_end_of_a_period_is_no_year():
    got = found("证明", "“辊道电机防护技术”自2020年8月起实施，截至2022年12月，累计新增利润210万元，新增税收38万元。")
    assert got["items"] == [item(None, "profit", 2_100_000), item(None, "tax", 380_000)]


def test_quantities_are_no_money():
    got = found("证明", "“风机变频改造”实施后，年节电120万kWh，折合人民币66万元。")
    assert (got["benefit_kind"], got["amount"]) == ("saving", 660_000)
    assert "amount" not in found("证明", "“风机变频改造”实施后，年节电120万kWh。")


def test_parts_and_their_sum_in_a_list():
    got = found(
        "核算说明",
        "1. 节约煤气：年节约煤气费用230万元；",
        "2. 减少检修：年减少检修费用18万元；",
        "合计年创经济效益248万元。",
    )
    assert (got["benefit_kind"], got["amount"]) == ("saving", 2_480_000)


def test_a_value_ends_where_an_unknown_label_begins():
    got = found("成果登记表", "成果名称|辊道电机防护|成果水平|国内领先", "应用单位：晋岳重工有限公司", "所在地：太原市")
    assert got["subject"] == "辊道电机防护"
    assert got["issuer"] == "晋岳重工有限公司"


def test_the_year_that_announces_a_listing():
    rows = ("1．新增产值：3256万元；", "2．新增利润：407万元；", "以上数据真实。", "2015年5月10日")
    got = found("专利实施效益证明", "该专利应用于本公司产品，2014年度取得的经济效益如下：", *rows)
    assert {one["year"] for one in got["items"]} == {2014}
    got = found("专利实施效益证明", "该专利自2012年投产以来，2012年至2014年取得的经济效益如下：", *rows)
    assert {one["year"] for one in got["items"]} == {None}


def test_the_kind_a_form_states_and_who_seals():
    got = found(
        "合理化建议效益核算证明书",
        "项目名称|循环水泵变频改造",
        "实施部门|设备检修中心",
        "效益类别|节约成本",
        "年效益额|65,969元",
        "晋岳发电有限责任公司财务部（章）",
        "2015年12月27日",
    )
    assert got["benefit_kind"] == "saving"
    assert got["amount"] == 65969
    assert got["issuer"] == "晋岳发电有限责任公司财务部"


def test_a_unit_with_its_name_goes_before_the_foot():
    got = found("应用证明", "应用单位|东风机械有限公司", "新增利润|12万元", "晋岳重工有限公司", "2015年12月27日")
    assert got["issuer"] == "东风机械有限公司"


def test_a_label_whose_bracket_parts_it():
    def line(text: str, x0: float, x1: float) -> Line:
        return Line(text, Box(x0, 0.2, x1, 0.22), 1.0, "text", 12.0)

    name = "（专利）名称：一种减速箱轴承压装工装（ZL201520678341.4）"
    for gap, subject in ((0.02, "一种减速箱轴承压装工装（ZL201520678341.4）"), (0.3, None)):
        lines = (line("项目", 0.1, 0.14), line(name, 0.14 + gap, 0.75 + gap * 0.5))
        got = values("benefit_proof", Page(1, 595, 842, lines, text_source="text"))
        assert got.get("subject") == subject


def test_a_capital_amount_beside_its_figures():
    got = found("效益证明", "该项目2023年新增利润人民币肆拾陆万元整（￥460000.00元）。")
    assert got["amount"] == 460_000 and got["benefit_kind"] == "profit"


def taxes(total):
    return fields(
        "benefit_proof",
        [
            "成果转化经济效益证明",
            "项目名称：壳型铸造工艺",
            "单位：万元",
            "年度|项目|金额",
            "2023|新增利润|196",
            "2023|新增税金|92",
            "2024|新增利润|142",
            "2024|新增税金|50",
            f"合计| |{total}",
        ],
    )


def test_a_total_of_profit_and_tax_that_its_parts_make():
    got = taxes("480（新增利税合计）")
    assert (got["benefit_kind"].value, got["amount"].value) == ("profit_and_tax", 4800000)
    assert got["amount"].confidence > 0.9
    assert [one["amount"] for one in got["items"].value] == [1960000, 920000, 1420000, 500000]


def test_a_total_of_profit_and_tax_that_its_parts_do_not_make_is_not_believed():
    got = taxes("580（新增利税合计）")
    assert got["benefit_kind"].value == "profit_and_tax"
    assert got["amount"].confidence < 0.8
    assert all(one["amount"] != 5800000 for one in got["items"].value)
