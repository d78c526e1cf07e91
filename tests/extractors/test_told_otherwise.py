"""What booklets, small forms and proofs tell in other places than behind their labels: both sides of each line."""

from __future__ import annotations

import pytest
from yushen.extractors.award_name import award_name

from tests.classifiers.recipe import reading
from tests.extractors.recipe import values
from yushen.batch.dossier import documents_of

HOLDER = "郭永亮　　男　　1986.10.09出生"
AWARDED = "经山西省煤炭行业职业技能鉴定中心鉴定，成绩合格，核发 矿井通风工 国家职业资格"


def booklet(*rows):
    return values("skill_certificate", [("职业资格证书", 18), *rows, "发证日期：二〇一五年十二月四日"])


def test_a_booklet_in_a_sentence_tells_holder_and_trade():
    got = booklet(HOLDER, "身份证件号码　140431198610094336", AWARDED, "三级／高级技能 证书。")
    assert (got["name"], got["occupation"], got["skill_level"]) == ("郭永亮", "矿井通风工", 3)


def test_what_stands_before_a_sex_without_a_birth_date_and_no_name_is_none():
    got = booklet("人员　　男　　1986.10.09出生", "成绩合格，核发国家职业资格三级证书。")
    assert "name" not in got and "occupation" not in got


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("兹证明我单位信息通信网络线务员岗位职工丁保国年度考核结果如下：", "丁保国"),
        ("我公司职工丁保国近三年考核情况如下：", "丁保国"),
        ("我公司对全体职工年度考核结果公布如下：", None),
    ],
)
def test_whose_assessments_a_sentence_tells(row, name):
    got = values(
        "assessment_form", [("年度考核情况证明", 16), row, "2024年度考核结果为优秀。", "2025年度考核结果为合格。"]
    )
    assert got.get("name") == name


def test_a_work_before_the_award_is_the_project_and_no_part_of_its_name():
    got = values(
        "award_certificate",
        [
            ("荣誉证书", 20),
            "闫俊杰 同志完成的“双层蝶阀压力平衡装置”在山西省职工“五小”竞赛",
            "中荣获三等奖，特发此证。",
            "山西省总工会",
            "2024年10月25日",
        ],
    )
    assert got["recipients"] == ["闫俊杰"]
    hit = award_name("完成的“双层蝶阀压力平衡装置”在山西省职工“五小”竞赛")
    assert hit is not None and hit.value == "山西省职工“五小”竞赛"
    assert (got["project"], got["award_rank"]) == ("双层蝶阀压力平衡装置", "third")


def test_an_applied_project_has_a_label_and_the_title_of_the_proof_is_none():
    rows = [
        "应用单位 大同雁北重型机床有限公司",
        "2024年新增利润31.5万元。",
        "应用单位（章）：大同雁北重型机床有限公司",
        "2025年02月18日",
    ]
    title = ("专利（成果）转化应用证明", 16)
    assert (
        values("benefit_proof", [title, "应用项目 一种立柱导轨防护罩拆装工具", *rows])["subject"]
        == "一种立柱导轨防护罩拆装工具"
    )
    assert "subject" not in values("benefit_proof", [title, *rows])


def test_a_seal_of_a_department_is_no_part_of_who_signs():
    got = values(
        "benefit_proof",
        [
            ("经济效益证明", 16),
            "“供热改造”新增利润356.2万元。",
            "阳泉桃河发电有限责任公司（财务专用章）",
            "2025年3月6日",
        ],
    )
    assert got["issuer"] == "阳泉桃河发电有限责任公司"


def test_a_school_stands_before_its_head():
    rows = [("毕 业 证 书", 20), "学生贾晓燕，性别女，在本校给排水工程专业学习，学制三年，准予毕业。"]
    signed = "二〇一一年七月五日"
    assert values("diploma", [*rows, "运城市建设学校　　校长（签章）", signed])["institution"] == "运城市建设学校"
    assert "institution" not in values("diploma", [*rows, "校长（签章）", signed])


@pytest.mark.parametrize(
    ("boxes", "exceptional"), [("□是 ☑否", False), ("☑是 □否", True), ("□是 □否", None), ("☑是 ☑否", None)]
)
def test_boxes_behind_the_word_itself(boxes, exceptional):
    got = values("application_form", [("职称评审简表", 18), "姓名 王建国", f"破格：{boxes}"])
    assert got.get("exceptional") is exceptional


def test_a_bare_profession_is_what_is_applied_for_unless_studies_are_told():
    rows = [("职称评审简表", 18), "姓名 王建国", "申报资格 助理工程师"]
    assert values("application_form", [*rows, "专业|通信工程"])["specialty"] == "通信工程"
    assert "specialty" not in values("application_form", [*rows, "毕业学校|太原学院|专业|通信工程"])


def test_two_numbers_are_two_certificates():
    first = [
        "!职业资格证书",
        HOLDER,
        AWARDED,
        "三级／高级技能 证书。",
        "证书编号：1104010004300218",
        "发证日期：二〇一一年六月二十四日",
    ]
    other = [
        "!职业资格证书",
        "姓名 郭永亮",
        "职业（工种）及等级 炼焦工 二级／技师",
        "证书编号：1804000011200067",
        "发证日期 2018年10月15日",
    ]
    same = [row.replace("1804000011200067", "1104010004300218") for row in other]
    assert [one.document.pages for one in documents_of([("a.pdf", reading(first, other))])] == [(1, 1), (2, 2)]
    assert len(documents_of([("a.pdf", reading(first, same))])) <= 2
