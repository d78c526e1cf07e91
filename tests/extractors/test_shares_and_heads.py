"""Proofs and tables as they were met at the end of November 2026: what each is told of, and what stands under which head."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values
from tests.extractors.test_november_forms import without_places
from tests.extractors.test_october_forms import laid_out


@pytest.mark.parametrize(
    ("told", "levels", "days"),
    [
        ("经考试分别取得高级工、技师证书，时间分别为2016年6月、2016年12月。", [3, 2], ["2016-06", "2016-12"]),
        ("分别于2016年6月、2017年12月取得技师资格。", [2, 2], ["2016-06", "2017-12"]),
        ("分别取得高级工、技师证书。", [3, 2], None),
    ],
)
def test_levels_told_one_by_one_go_to_the_names_in_their_order(told, levels, days):
    rows = ["师带徒证明", "师傅汤勇与徒弟严亮、邢建平于2014年12月3日签订师徒协议。", f"徒弟严亮、邢建平{told}"]
    got = values("mentoring_proof", rows)
    assert (got["apprentices"], got["start_date"]) == (["严亮", "邢建平"], "2014-12-03")
    assert (got.get("apprentice_levels"), got.get("apprentice_dates")) == (levels, days)


def test_levels_that_are_not_as_many_as_the_names_go_to_nobody():
    rows = ["师带徒证明", "师傅汤勇与徒弟严亮、邢建平于2014年12月3日签订师徒协议。"]
    got = values("mentoring_proof", [*rows, "徒弟严亮、邢建平分别取得高级工、技师、高级技师证书。"])
    assert "apprentice_levels" not in got
    aim = values("mentoring_proof", [*rows, "徒弟严亮、邢建平的目标是分别取得高级工、技师证书。"])
    assert "apprentice_levels" not in aim


HEADS = (
    ("开始日期", 0.05, 0.3),
    ("结束日期", 0.25, 0.3),
    ("部门", 0.45, 0.3),
    ("岗位", 0.65, 0.3),
    ("变动类型", 0.85, 0.3),
)


def career(*rows):
    """A printout of a career: heads, then rows set a little off their heads."""
    pieces = [
        (text, 0.055 + 0.2 * place, 0.32 + 0.02 * number)
        for number, row in enumerate(rows)
        for place, text in enumerate(row)
    ]
    person = (("员工", 0.05, 0.16), ("工号", 0.35, 0.16), ("证件号码", 0.65, 0.16))
    values_ = (("邢建平", 0.05, 0.18), ("973467", 0.35, 0.18), ("14060219790813290X", 0.65, 0.18))
    days = (("用工单位", 0.05, 0.22), ("参加工作", 0.45, 0.22), ("入司日期", 0.75, 0.22))
    of_days = (("河东泵阀制造有限公司", 0.05, 0.24), ("2003-12-01", 0.45, 0.24), ("2004-03-01", 0.75, 0.24))
    return laid_out(
        "employment_proof", ("员工任职履历证明", 0.4, 0.1), *person, *values_, *days, *of_days, *HEADS, *pieces
    )


def test_heads_over_figures_are_those_of_a_table_and_two_days_of_their_own_no_period():
    got = career(
        ("2004-03-01", "2014-06-30", "运行部", "维修电工", "入职"), ("2014-07-01", "至今", "维护部", "仪表工", "调整")
    )
    assert (got["name"], got["position"]) == ("邢建平", "仪表工")
    assert [one["from"] for one in got["periods"]] == ["2004-03-01", "2014-07-01"]


def test_two_days_under_heads_of_begin_and_end_are_a_period():
    got = laid_out(
        "employment_proof",
        ("工作经历证明", 0.4, 0.1),
        *(("入职日期", 0.05, 0.3), ("离职日期", 0.35, 0.3), ("岗位", 0.65, 0.3)),
        *(("2004-03-01", 0.05, 0.32), ("2014-06-30", 0.35, 0.32), ("维修电工", 0.65, 0.32)),
    )
    assert got["periods"] == [{"from": "2004-03-01", "to": "2014-06-30", "position": "维修电工"}]


def test_a_form_of_pairs_has_its_values_beside_its_labels():
    got = laid_out(
        "employment_proof",
        ("在职证明", 0.4, 0.1),
        *(("姓名", 0.05, 0.3), ("邢建平", 0.25, 0.3), ("岗位", 0.45, 0.3), ("维修电工", 0.65, 0.3)),
        *(("来厂", 0.05, 0.32), ("2010-01-01", 0.25, 0.32), ("班次", 0.45, 0.32), ("2012-01-01", 0.65, 0.32)),
    )
    assert (got["name"], got["position"]) == ("邢建平", "维修电工")


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("在我单位供电所工作，任数控铣工一职。", "数控铣工"),
        ("在我单位从事数控铣工职业（工种）工作。", "数控铣工"),
        ("在我单位铸造车间工作，任造型工职务。", "造型工"),
        ("在我单位供电所工作。", None),
    ],
)
def test_where_somebody_works_is_no_post(told, post):
    got = values("employment_proof", ["工作经历证明", f"严亮同志，男，于1993年4月至2008年10月{told}", "特此证明。"])
    assert got["periods"] == [{"from": "1993-04", "to": "2008-10", "position": post}]
    assert got.get("position") == post


def test_the_lines_of_a_seal_that_shortens_a_name_sign_nothing_more():
    whole, short = "河东泵阀制造有限公司人事处", ("河东泵阀制造", "人事处")
    letter = (("工作经历证明", 0.4, 0.1), ("严亮同志系我单位在职职工。", 0.1, 0.2), ("2022年9月25日", 0.6, 0.48))
    seal = ((short[0], 0.6, 0.44), (short[1], 0.6, 0.46))
    got = laid_out("employment_proof", *letter, (f"人事部门（盖章）：{whole}", 0.1, 0.42), *seal)
    assert got["issuer"] == whole


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("甲方聘任乙方为 工艺工程师 。", "工艺工程师"),
        ("甲方安排乙方从事 电焊工 。", "电焊工"),
        ("工艺工程师", "工艺工程师"),
    ],
)
def test_the_post_of_a_contract_is_what_its_clause_appoints_to(printed, post):
    rows = ["聘约合同书", "受聘人（乙方）：严亮", f"一、聘任岗位：{printed}", "签订日期：2020年12月5日"]
    assert values("appointment", rows)["position"] == post


def test_the_day_from_which_a_post_is_held_is_not_that_of_the_paper():
    told = "经研究，同意严亮同志任二分厂技术副厂长，任职时间自2017年11月起算。"
    letter = ["关于严亮同志任职的批复", "机电分公司：", told, "河东泵阀制造有限公司", "二〇一七年十一月七日"]
    assert without_places("appointment", *letter)["date"] == "2017-11-07"
    assert values("appointment", ["聘书", "姓名：严亮", "聘任时间：2017年11月7日"])["date"] == "2017-11-07"


def test_the_unit_of_a_figure_is_no_label():
    told = "严亮（学员）参加2024年度继续教育培训，完成课程，共计 72 学时，其中公需科目30学时，专业科目42学时。"
    assert values("continuing_education", ["继续教育证书", told])["hours"] == 72
    behind = "严亮（学员）参加2024年度继续教育，完成公需科目30学时、专业科目42学时，共计72学时，考核合格。"
    assert values("continuing_education", ["继续教育证书", behind])["hours"] == 72
    assert values("continuing_education", ["继续教育证书", "姓名：严亮", "学时：30"])["hours"] == 30


def test_a_table_of_savings_has_the_kind_of_its_head_in_every_row():
    head = "序号|节约项目|计算说明|金额（万元）"
    rows = ["1|电费|节电量×0.52元|12", "2|备件费|同比减少额|6", "3|检修费|减少外委次数|30", "合计|48"]
    got = values("benefit_proof", ["节约价值证明", head, *rows, "河东泵阀制造有限公司", "2023年11月6日"])
    assert (got["benefit_kind"], got["amount"]) == ("saving", 480000)
    own = ["1|新增利润|增产|12", "2|税金|增产|6"]
    assert "items" in values("benefit_proof", ["证明", "序号|节约项目|计算说明|金额（万元）", *own, "2023年11月6日"])


def test_who_chairs_the_judges_is_none_of_those_who_did_the_work():
    rows = ["验收意见", "项目负责人：严晓东", "项目组成员：汤勇、丁琳、易雨桐", "验收组组长：邢建平　　副组长：文国栋"]
    assert values("project_acceptance", rows)["participants"] == ["严晓东", "汤勇", "丁琳", "易雨桐"]
    own = ["验收意见", "项目组成员：汤勇、丁琳", "副组长：文国栋"]
    assert "文国栋" in values("project_acceptance", own)["participants"]


@pytest.mark.parametrize(
    ("opinion", "conclusion"),
    [
        ("受市科技局委托，专家组对该项目进行了验收。专家组同意该项目通过验收。", "专家组同意该项目通过验收"),
        ("受市科技局委托，专家组对该项目进行了验收。", None),
        ("验收合格，同意投入使用。", "验收合格，同意投入使用"),
    ],
)
def test_that_an_acceptance_was_held_is_no_verdict(opinion, conclusion):
    assert values("project_acceptance", ["验收证书", f"验收意见：{opinion}"]).get("conclusion") == conclusion


def test_the_number_of_a_standard_may_stand_before_its_name():
    told = "严亮同志参加了JB/T 33153—2021《带式输送机安全操作规程》的制定工作，为主要起草人。"
    assert values("standard_drafting", ["标准起草人证明", told])["standard_level"] == "industry_national"
    cited = "严亮同志按照GB/T 1.1—2020《标准化工作导则》参加了《班组交接班规定》的制定工作。"
    assert "standard_level" not in values("standard_drafting", ["标准起草人证明", cited])


@pytest.mark.parametrize("office", ["技术部", "总师办", "热工室"])
def test_the_department_beside_an_author_wrote_nothing(office):
    rows = [
        "35CrMo主轴调质裂纹分析报告",
        " |姓名|部门|日期",
        f"拟制|金德胜|{office}|2020-03-18",
        f"审核|汤静|{office}|2020-03-21",
    ]
    assert values("technical_report", rows)["authors"] == ["金德胜"]
