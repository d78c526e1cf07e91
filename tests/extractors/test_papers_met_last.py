"""Kinds met in the eleventh series of unread layouts: each with what it must not take in."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


@pytest.mark.parametrize(
    ("told", "recipients"),
    [
        ("山西汾源重型机械有限公司选手张宏伟在洛阳市第四届职工职业技能大赛电工项目决赛中，荣获第一名。", ["张宏伟"]),
        ("山西汾源重型机械有限公司在洛阳市第四届职工职业技能大赛中，荣获优秀组织奖。", None),
    ],
)
def test_a_contestant_behind_his_company(told, recipients):
    assert values("award_certificate", ["获奖证书", told]).get("recipients") == recipients


@pytest.mark.parametrize("whose", ["公司", "我公司", "集团公司年度", ""])
def test_an_honour_of_the_company(whose):
    found = values(
        "award_certificate", ["荣誉证书", "贾俊杰同志：", f"在2012年度工作中，成绩突出，被评为{whose}“安全生产标兵”。"]
    )
    assert found["award_name"] == "安全生产标兵"


def test_the_title_behind_a_specialty_in_a_sentence_with_blanks_is_no_specialty():
    rows = ["职称证书", "经评审委员会评审通过，具备|采矿机电|专业|高级工程师", "职称，级别为高级。"]
    assert values("title_certificate", rows).get("specialty") in ("采矿机电", None)
    assert values("title_certificate", ["职称证书", "专业|采矿机电", "资格名称|工程师"])["specialty"] == "采矿机电"


def test_a_qualification_with_a_note_behind_its_label():
    rows = ["职称申报表", "申报人|邱文斌", "已取得职业资格（技能等级）|技师", "取得时间|2012年5月22日"]
    assert values("application_form", rows)["current_qualification"] == 2
    assert "current_qualification" not in values("application_form", ["职称申报表", "已取得职业资格证书编号|1201401"])


@pytest.mark.parametrize(("word", "count"), [("缴费时间", 1), ("证明有效", 0)])
def test_a_period_behind_its_word_in_a_letter_whose_lines_break_it(word, count):
    letter = [
        "参保证明",
        f"兹有参保人喻晓东，参保单位为河南中豫起重设备有限公司，{word}为2013",
        "年1月至2023年8月，期间无欠费。",
    ]
    assert len(values("social_insurance", letter).get("periods", [])) == count


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        ("项目名称|验收单位|验收日期", "热风炉节能改造|山西省科学技术厅|2023年9月12日"),
        ("验收日期|项目名称|验收单位", "2023年9月12日|热风炉节能改造|山西省科学技术厅"),
    ],
)
def test_heads_over_their_values(heads, row):
    found = values("project_acceptance", ["项目验收证书", heads, row])
    assert (found["project"], found["accepting_body"]) == ("热风炉节能改造", "山西省科学技术厅")


def test_labels_beside_their_values_are_no_heads():
    rows = [
        "项目验收证书",
        "项目名称|热风炉节能改造|验收日期|2023年9月12日",
        "验收单位|山西省科学技术厅|验收结论|通过验收",
    ]
    found = values("project_acceptance", rows)
    assert (found["project"], found["accepting_body"]) == ("热风炉节能改造", "山西省科学技术厅")


def test_labels_one_after_the_other_in_a_sentence():
    row = "师傅：张建国，徒弟：王明，签订日期：2020年3月1日。"
    assert values("mentoring_proof", ["师带徒协议书", row])["mentor"] == "张建国"
    row = "姓名：张建国，职业名称：焊工，取证日期：2021年6月15日。"
    assert values("skill_certificate", ["职业技能等级证书", row])["occupation"] == "焊工"


def test_a_class_at_the_beginning_of_a_line_is_no_specialty():
    rows = [
        "学生鲁晓红，性别女，1990年12月8日生，于2006年9月至2009年7月在本校环境保护与检测",
        "专业中级工班学习，学制三年，准予毕业。",
    ]
    assert values("diploma", ["技工学校毕业证书", *rows]).get("major") in ("环境保护与检测", None)
