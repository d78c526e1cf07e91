"""Papers of an employer about its people: replies, slips, forms with seals; each rule with what it must leave alone."""

from __future__ import annotations

import pytest
from yushen.extractors.engine import shapes

from tests.extractors.recipe import fields, values


def retired(*rows):
    return values("retirement_certificate", list(rows))


def employed(*rows):
    return values("employment_proof", list(rows))


REPLY = (
    ("清源区人力资源和社会保障局", 18),
    "关于王建国同志退休的批复",
    "清源区农业机械推广站：",
    "你单位报送的《关于王建国同志退休的请示》收悉。经审核，同意该同志从2021年5月1日起退休。",
    "清源区人力资源和社会保障局",
    "2021年4月21日",
)


def test_a_reply_is_addressed_to_the_employer():
    got = retired(*REPLY)
    assert got["employer"] == "清源区农业机械推广站"
    assert got["name"] == "王建国"


def test_a_letter_of_the_employers_own_is_addressed_to_an_office():
    got = retired(
        "退休申请",
        "清源区人力资源和社会保障局：",
        "我单位职工王建国同志，符合退休条件，拟从2021年5月1日起退休，请你局审批。",
        "晋岳重工有限公司",
        "2021年4月21日",
    )
    assert got.get("employer") != "清源区人力资源和社会保障局"


@pytest.mark.parametrize("name", ["孙婷", "孙婷婷"])
def test_a_word_before_a_name_is_no_part_of_it(name):
    assert retired("退休批复", f"关于{name}同志退休的批复")["name"] == name


def test_a_name_that_begins_like_such_a_word():
    assert retired("退休通知", "于洋同志：您于2021年5月1日起退休。")["name"] == "于洋"


@pytest.mark.parametrize("label", ["退休前所在单位", "原工作单位", "填报单位（章）", "申报单位", "现所在单位名称"])
def test_labels_of_the_employer(label):
    assert retired("退休审批表", f"{label}|晋岳重工有限公司", "姓名|王建国")["employer"] == "晋岳重工有限公司"


@pytest.mark.parametrize("label", ["审批单位", "主管单位", "单位负责人"])
def test_labels_of_others(label):
    assert "employer" not in retired("退休审批表", f"{label}|清源区农业机械局", "姓名|王建国")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("西山矿务局二矿", "西山矿务局二矿"),
        ("晋岳建筑工程公司三处", "晋岳建筑工程公司三处"),
        ("晋岳重工有限公司", "晋岳重工有限公司"),
        ("晋岳重工有限公司三处损坏", "晋岳重工有限公司"),
    ],
)
def test_a_part_of_a_body_with_a_number(text, name):
    assert shapes.body()(text).value == name


@pytest.mark.parametrize(
    ("text", "name"), [("苏和巴特尔", "苏和巴特尔"), ("王建国电焊工", "王建国"), ("阿古拉", "阿古拉")]
)
def test_names_written_by_their_sound(text, name):
    assert shapes.person()(text).value == name


def test_approval_tells_the_month_of_retiring():
    got = retired("退休审批表", "姓名|王建国", "审批意见|批准2019年9月退休，2019年10月起领取养老金。", "2019年9月25日")
    assert got["retirement_date"] == "2019-09"


def test_the_post_somebody_holds_now():
    assert (
        employed("证明信", "兹有我厂职工王建国同志，1980年1月参加工作，现任细纱挡车工工作。")["position"]
        == "细纱挡车工"
    )
    assert "position" not in employed("证明信", "兹有我厂职工王建国同志，1980年1月参加工作，责任心强，任职合格。")


def test_posts_of_periods_without_a_noun_behind():
    got = employed(
        "证明",
        "王建国同志在我公司工作期间：",
        "一、1998年2月至2000年11月，任清河大桥项目经理部安全员；（项目经理：李强）",
        "二、2000年12月至2020年4月，担任东山泵站项目经理部工程部部长；（项目经理：张明）",
        "晋岳重工有限公司",
        "2024年4月23日",
    )
    assert [one["position"] for one in got["periods"]] == ["安全员", "工程部部长"]


def test_the_post_behind_a_works_name_in_one_cell():
    got = employed(
        "档案摘抄证明",
        "姓名：王建国",
        "2008.08—2019.01|河东钢铁集团有限公司炼铁厂　架线工",
        "2019.02—现在|晋岳水利工程总公司　制冷工",
    )
    assert [one["position"] for one in got["periods"]] == ["架线工", "制冷工"]


def test_the_day_of_printing_serves_only_where_no_other_stands():
    rows = ("员工在职证明", "姓名|王建国", "岗位名称|数控铣工", "出具单位：晋岳重工有限公司")
    assert employed(*rows, "打印日期：2023-05-23")["issue_date"] == "2023-05-23"
    assert employed(*rows, "出具日期：2023-05-20", "打印日期：2023-05-23")["issue_date"] == "2023-05-20"


def test_use_of_a_paper_is_nobodys_name():
    assert "name" not in employed("证明", "本证明仅用于申报职称，我单位对其真实性负责。", "2023年5月1日")


def test_a_sealed_name_behind_the_signature():
    got = employed("证明", "王建国同志在我院工作。", "负责人签字：李强　　晋阳职业技术学院（公章）", "2023年10月20日")
    assert got["issuer"] == "晋阳职业技术学院"
    other = employed("证明", "王建国同志在我院工作。", "负责人签字：李强　　公章", "2023年10月20日")
    assert "issuer" not in other


def test_the_printed_name_under_a_seal_is_kept():
    got = fields(
        "employment_proof",
        [
            "证明",
            "王建国同志在我公司从事电焊工工作。",
            "晋岳特种",
            "钢有限公司",
            "晋岳特种钢有限公司",
            ("★", 12.5),
            "2024年1月25日",
        ],
    )
    assert got["issuer"].value == "晋岳特种钢有限公司"


def test_a_post_of_a_grade_keeps_its_noun():
    assert shapes.post()("专业技术十级岗位").value == "专业技术十级岗位"
    assert shapes.post()("电焊工岗位").value == "电焊工"
    got = values("appointment", ["岗位聘用审批表", "姓名|王建国", "原聘岗位|技术工四级岗位|拟聘岗位|技术工三级岗位"])
    assert got["position"] == "技术工三级岗位"


def test_an_office_of_a_works_signs_for_it():
    got = employed("证明信", "兹有我厂职工王建国同志，现任锻工工作。", "太谷玛钢厂劳动工资科", "1999年1月12日")
    assert got["employer"] == "太谷玛钢厂"
    assert "issuer" not in employed("证明信", "兹有我厂职工王建国同志，现任锻工工作。", "证明信第二联", "1999年1月12日")


def test_the_next_head_of_a_table_is_no_employer_and_its_periods_name_him():
    rows = [
        "社会保险个人参保缴费证明",
        "姓名：王建国",
        "险种|缴费单位|开始年月　截止年月　缴费状态",
        "企业职工基本养老保险|晋岳劳务派遣有限公司|201503|202507",
    ]
    assert values("social_insurance", rows).get("employer") in (None, "晋岳劳务派遣有限公司")
