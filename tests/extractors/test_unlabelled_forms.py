"""Values that small forms print under a bare word, in a sentence or without any word; beside each the look-alike that is none."""

from __future__ import annotations

import pytest

from .recipe import fields, page, values


@pytest.mark.parametrize("label", ["项目", "课题", "成果"])
def test_a_project_beside_a_bare_word(label):
    got = values(
        "project_acceptance",
        ["项目评定验收报告单", f"{label}|梳棉机除尘管道改造|类别|技术革新项目", "评定意见|同意通过验收"],
    )
    assert got["project"] == "梳棉机除尘管道改造"


@pytest.mark.parametrize("row", ["项目|主要技术指标|完成情况", "项目|验收组成员意见", "项目|合计金额（万元）|备注"])
def test_a_bare_word_over_a_column_names_no_project(row):
    assert "project" not in values("project_acceptance", ["技术革新验收单", row, "评定意见|同意通过验收"])


@pytest.mark.parametrize(
    "opening", ["我叫{}，今年申报职称。", "本人姓名：{}，申报工程师。", "本人是{}，郑重承诺如下。"]
)
def test_who_promises_says_his_name(opening):
    rows = [
        "承诺书",
        "晋岳酒业有限公司人力资源部：",
        opening.format("令狐卫民"),
        "保证所交材料真实。",
        "二〇二六年十一月六日",
    ]
    assert values("declaration", rows)["name"] == "令狐卫民"


def test_a_name_alone_over_the_day_signs():
    rows = ["承诺书", "保证所交材料真实，如有虚假，责任自负。", "扈小峰", "2026年11月9日"]
    assert values("declaration", rows)["name"] == "扈小峰"


@pytest.mark.parametrize(
    "sentence", ["我是高级技师，长期在一线工作。", "我为人诚实，工作认真。", "本人是共产党员，遵纪守法。"]
)
@pytest.mark.parametrize("last", ["人力资源部", "第二名", "以上情况属实"])
def test_a_trade_or_a_department_signs_nothing(sentence, last):
    assert "name" not in values("declaration", ["承诺书", sentence, last, "2026年11月9日"])


@pytest.mark.parametrize(
    "state",
    [
        "因未按规定缴纳年费，专利权于2023年06月04日终止",
        "因未缴年费，专利权已于2023年6月4日终止",
        "专利权自2023.06.04起终止",
        "未按期缴纳年费终止",
        "逾期未缴纳年费，专利权终止",
    ],
)
@pytest.mark.parametrize("label", ["法律状态：", ""])
def test_a_patent_that_ended_on_a_day(state, label):
    assert values("patent_register", ["专利登记簿副本", label + state])["legal_status"] == "lapsed"


@pytest.mark.parametrize(
    "rule",
    [
        "未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。",
        "年费应当在每年6月4日前缴纳",
        "专利权将于2028年6月4日终止",
    ],
)
def test_a_rule_about_fees_ends_no_patent(rule):
    assert "legal_status" not in values("patent_register", ["专利登记簿副本", rule])
    assert values("patent_register", ["专利登记簿副本", rule, "法律状态：专利权维持"])["legal_status"] == "valid"


_BENEFIT = [
    "专利实施效益证明",
    "专利名称|一种阀杆防松组件",
    "效益（万元）|2023年：新增利润 18.20、2024年：新增利润 22.90、2025年：新增利润 25.40",
]


def test_years_in_one_cell_with_the_unit_in_its_label():
    got = fields("benefit_proof", [*_BENEFIT, "累计|66.50 万元"])
    assert [row["amount"] for row in got["items"].value] == [182000, 229000, 254000]
    assert got["amount"].value == 665000 and got["benefit_kind"].value == "profit" and got["amount"].confidence > 0.9


def test_a_sum_that_is_not_theirs_is_in_doubt():
    got = fields("benefit_proof", [*_BENEFIT, "累计|76.50 万元"])
    assert got["amount"].value == 765000 and got["amount"].confidence < 0.8 and "items" in got


def test_years_with_more_than_figures_are_no_list_of_amounts():
    rows = [*_BENEFIT[:2], "效益（万元）|2023年投产3台、2024年投产5台", "累计节约|12.5万元"]
    assert values("benefit_proof", rows).get("amount") == 125000


def test_the_winner_within_the_sentence_and_behind_his_works():
    rows = [
        "获奖证书",
        "晋岳通信建设有限公司代表队",
        "宫小峰　左小静",
        "在2019年晋中市职业技能大赛中，闻小彤获线务员（个人）",
        "第二名。",
    ]
    assert values("award_certificate", rows)["recipients"] == ["闻小彤"]
    rows = ["获奖证书", "长治市晋岳水泥有限公司薛小芬同志：", "你的成果《提升机止逆装置改进》获一等奖。"]
    assert values("award_certificate", rows)["recipients"] == ["薛小芬"]


def test_an_ordinal_is_no_winner():
    got = values(
        "award_certificate", ["获奖证书", "在2019年晋中市职业技能大赛中，成绩优异，荣获线务员（个人）", "第二名。"]
    )
    assert "recipients" not in got


@pytest.mark.parametrize("other", ["中央控制室操作员", "生料磨中控操作"])
def test_the_occupation_before_a_part_of_it(other):
    rows = [
        "职业技能等级证书",
        "姓名|薛小芬",
        "职业名称|水泥生产工",
        f"工种/职业方向|{other}",
        "职业技能等级|二级/技师",
    ]
    got = fields("skill_certificate", rows)["occupation"]
    assert got.value == "水泥生产工" and got.confidence > 0.9
    assert values("skill_certificate", [*rows[:2], *rows[3:]])["occupation"] == other


@pytest.mark.parametrize("verb", ["达到", "符合"])
def test_an_occupation_in_the_sentence_of_an_assessment(verb):
    rows = [
        "职业技能等级证书",
        f"闻小彤经职业技能等级认定，通信网络线务员职业{verb}　二级/技师　水平，准予",
        "颁发证书。",
    ]
    assert values("skill_certificate", rows)["occupation"] == "通信网络线务员"


def test_the_holder_and_level_of_an_old_sheet():
    rows = ["技师资格证书", "关小海，|男，|1972年9月25日生，", "经考核评审，具备锅炉运行值班员技师任职资格，特发此证。"]
    got = fields("skill_certificate", rows)
    assert got["name"].value == "关小海" and got["skill_level"].value == 2 and got["skill_level"].confidence > 0.8


@pytest.mark.parametrize("label", ["院　名　", "校（院）名：", "院名："])
def test_a_school_behind_its_label(label):
    rows = [
        "毕业证书",
        "秦小喜　男　1981年2月27日生，在我院矿山机电专业学习期满，准予毕业。",
        f"{label}晋岳煤炭职业技术学院",
        "2004年7月1日",
    ]
    assert values("diploma", rows)["institution"] == "晋岳煤炭职业技术学院"


def test_a_pupil_addressed_as_同学():
    rows = ["毕业证书", "苗小生同学（男，1993年1月19日生）于2008年9月至2011年7月在我院地质工程专业学习期满，准予毕业。"]
    assert values("diploma", rows)["name"] == "苗小生"
    assert "name" not in values("diploma", ["毕业证书", "同学们在我院地质工程专业学习期满，准予毕业。"])


def test_a_cover_of_labels_spaced_to_one_width():
    got = values(
        "project_acceptance",
        page(
            [
                "成果鉴定证书",
                "成 果 名 称：|短流程清洁制浆技术",
                "完 成 单 位：|晋岳纸业有限公司",
                "组织鉴定单位：|山西省科学技术厅",
            ]
        ),
    )
    assert got["project"] == "短流程清洁制浆技术" and got["accepting_body"] == "山西省科学技术厅"
