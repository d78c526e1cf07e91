"""A row of several, a clause of several, a number with a word in it: all of it, and nothing of the neighbours'."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.recognised import without_repeat
from yushen.extractors.engine.shapes import body, serial

from tests.extractors.recipe import fields, values
from yushen.model import Box

HEADS = "序号|项目名称|获奖等级|主要完成人"
ROWS = [
    HEADS,
    "1|高炉煤气透平叶片修复|一等奖|樊晓婷、原雅琴",
    "2|转向架焊接变形控制|二等奖|郝晓婷、曲彦斌",
    "3|变频器散热结构优化|三等奖|邢文娟",
]
FOOT = ["山西华越阀门有限公司", "2020年5月21日"]


# results in rows


def test_the_row_of_the_person_spoken_of():
    head = ["证明", "我公司职工郝晓婷同志的成果在2019年度合理化建议评选中获奖，名单如下："]
    found = values("award_certificate", [*head, *ROWS, *FOOT])
    assert found["recipients"] == ["郝晓婷", "曲彦斌"]
    assert (found["award_rank"], found["project"]) == ("second", "转向架焊接变形控制")
    assert found["issuer"] == "山西华越阀门有限公司"


def test_of_a_list_that_speaks_of_nobody_each_has_his_row_and_the_first_is_not_everybody_s():
    found = values("award_certificate", ["关于表彰2019年度技术革新成果的决定", "现将获奖成果公布如下：", *ROWS, *FOOT])
    assert "award_rank" not in found
    assert "project" not in found
    persons = found["persons"]
    assert isinstance(persons, list)
    assert [one["name"] for one in persons] == ["樊晓婷", "原雅琴", "郝晓婷", "曲彦斌", "邢文娟"]
    assert persons[3] == {
        "name": "曲彦斌",
        "recipients": ["郝晓婷", "曲彦斌"],
        "award_rank": "second",
        "project": "转向架焊接变形控制",
    }


def test_a_certificate_of_one_result_has_no_rows():
    found = values("award_certificate", ["获奖证书", HEADS, ROWS[1], *FOOT])
    assert "persons" not in found


def test_words_that_announce_a_list_are_no_project():
    text = "郝晓婷同志的“转向架焊接变形控制”项目获二等奖。获奖成果名单如下：此略。"
    assert values("award_certificate", ["证明", text, *FOOT])["project"] == "转向架焊接变形控制"


# numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("S2022-三-155", "S2022-三-155"),
        ("晋煤科2019-机-015", "晋煤科2019-机-015"),
        ("A2021—三—008", "A2021—三—008"),
        ("晋-2019-0123", "晋-2019-0123"),
        ("2022-二-155-甲", "2022-二-155-甲"),
        ("KJ2019-0155\t山西省", "KJ2019-0155"),
        ("KJ2019-0155颁发", "KJ2019-0155"),
    ],
)
def test_a_number_with_words_between_its_strokes(text, number):
    hit = serial()(text)
    assert hit is not None
    assert (hit.value, hit.trust) == (number, 1.0)


def test_a_number_that_a_word_parts_without_strokes_is_not_sure():
    hit = serial()("2022三155号")
    assert hit is not None
    assert hit.value == "2022三155号"
    assert hit.trust < 0.8


def test_a_code_in_groups_with_a_group_of_letters():
    rows = ["教育部学历证书电子注册备案表", "姓名|李明", "在线验证码", "ABCD EFGH 1234 JK56", "① 在线验证"]
    assert values("diploma_verification", rows)["verification_code"] == "ABCDEFGH1234JK56"


# bodies


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("大同矿务局职称改革领导组", "大同矿务局职称改革领导组"),
        ("太原重型机械集团有限公司职称改革工作领导小组", "太原重型机械集团有限公司职称改革工作领导小组"),
        ("阳泉煤业集团李某技能大师工作室", "阳泉煤业集团李某技能大师工作室"),
        ("大同矿务局", "大同矿务局"),
        ("大同矿务局领导小组成员张三", "大同矿务局"),
    ],
)
def test_a_body_within_a_body(text, name):
    hit = body()(text)
    assert hit is not None
    assert hit.value == name


def test_cells_under_each_other_are_no_name_of_a_body():
    found = values("award_certificate", ["获奖证书", *ROWS, *FOOT])
    assert found["issuer"] == "山西华越阀门有限公司"


# the day of a grant


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("经太原市工程系列评审委员会2020年12月3日评审通过，具备机械专业工程师任职资格。", "2020-12-03"),
        ("经考核合格，具备机械专业工程师任职资格。", "2021-03-22"),
    ],
)
def test_the_day_that_the_sentence_tells_goes_before_the_letter_s(told, day):
    found = values("title_certificate", ["证书", f"张建国同志{told}", "太原市人力资源和社会保障局", "2021年3月22日"])
    assert found["grant_date"] == day


# several in clauses


def test_each_apprentice_of_clauses_with_what_he_became():
    text = "徒弟李明取得钳工技师资格、王海涛2019年取得钳工高级工资格、孙强于2020年3月晋升为高级工。"
    found = values("mentoring_proof", ["证明", "兹证明我公司钳工赵建平同志2015年5月起先后带徒。", text, *FOOT])
    assert (found["mentor"], found["start_date"]) == ("赵建平", "2015-05")
    assert found["apprentices"] == ["李明", "王海涛", "孙强"]
    assert found["apprentice_levels"] == [2, 3, 3]
    assert found["apprentice_dates"] == [None, "2019", "2020-03"]


def test_who_gained_something_and_is_called_no_apprentice_is_none():
    text = "2017年5月起担任李明的师傅，李明于2020年6月取得技师资格。"
    found = values(
        "mentoring_proof", ["证明", f"兹证明我公司钳工赵建平同志{text}", "张国栋于2001年取得技师资格。", *FOOT]
    )
    assert found["apprentices"] == ["李明"]


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("项目负责人王强，主要参加人员李明、赵四海，已按任务书完成。", ["王强", "李明", "赵四海"]),
        ("项目组成员李明、赵四海、王强共同完成了研究任务。", ["李明", "赵四海", "王强"]),
        ("项目负责人应按规定归档，专家组成员刘伟、张铁到会。", None),
    ],
)
def test_those_who_took_part_without_a_verb_before_them(told, people):
    found = values("project_acceptance", ["验收证书", f"“转炉倾动装置改造”{told}", "太原市科学技术局", "2020年3月4日"])
    assert found.get("participants") == people


# single values


def test_an_occupation_behind_who_held_the_test():
    text = "温秀芬同志参加太原钢铁集团2021年度组织的电工职业技能等级认定，成绩合格，认定为高级工（三级）。"
    assert values("skill_certificate", ["职业技能等级证书", text, "2021年3月4日"])["occupation"] == "电工"


def test_the_employer_right_over_the_day_signs_and_one_above_the_form_does_not():
    signed = [
        "在职证明",
        "兹证明王建军同志自2005年3月起从事电工工作至今。",
        "用人单位：山西华越阀门有限公司",
        "开具日期：2021年3月4日",
    ]
    assert values("employment_proof", signed)["issuer"] == "山西华越阀门有限公司"
    form = [
        "在职证明",
        "用人单位：山西华越阀门有限公司",
        "姓名：王建军",
        "岗位：电工",
        "特此证明。",
        "",
        "",
        "2021年3月4日",
    ]
    assert "issuer" not in values("employment_proof", form)


def test_whom_a_decision_removes_from_one_post_and_puts_into_another():
    text = "免去李明华同志钳工班班长职务，任命其为设备科点检长。"
    found = fields("appointment", ["关于干部任免的通知", text, *FOOT])
    assert found["name"].value == "李明华"
    assert found["position"].value == "设备科点检长"


def test_equal_first_authors_by_any_wording_of_the_note():
    rows = [
        ("轴承套圈自动上下料装置研制", 20.0),
        "李明#，王强#，赵海*",
        "# 两位作者对本文贡献相同　* 通信作者",
        "摘要：介绍了装置。",
    ]
    found = values("paper", rows)
    assert found["equal_first_authors"] == ["李明", "王强"]
    assert found["corresponding_authors"] == ["赵海"]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("运城盐池电机股份有限公司　曲 树 森　武 俊", ["曲树森", "武俊"]),
        ("运城盐池电机股份有限公司　技术 中心　第二 分厂", None),
    ],
)
def test_authors_behind_their_body_in_one_line(line, people):
    found = values("paper", [("轴承套圈自动上下料装置研制", 20.0), line, "摘要：为解决问题，介绍了装置。"])
    assert found.get("authors") == people


def test_an_evening_school_is_part_time():
    text = "学生李明，性别男，于一九九〇年九月至一九九三年七月在本校机械制造专业（夜大）学习，准予毕业。"
    assert (
        values("diploma", ["毕业证书", text, "太原重型机器厂职工大学", "一九九三年七月"])["study_form"] == "part_time"
    )


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("在2023年度各项工作中成绩显著，被评为先进生产工作者，特颁此状。", "先进生产工作者"),
        ("在2023年度各项工作中成绩显著，被评为优秀建设者，特颁此状。", "优秀建设者"),
        ("在2023年度各项工作中成绩显著，特颁此状。", None),
    ],
)
def test_an_honour_without_quotation_marks(told, name):
    assert values("award_certificate", ["奖状", "李明同志：", told, *FOOT]).get("award_name") == name


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("太原重型机器厂职工大学工大学", "太原重型机器厂职工大学"),
        ("太原重型机器厂职工大学", "太原重型机器厂职工大学"),
        ("大同市口泉口泉中学", "大同市口泉口泉中学"),
    ],
)
def test_a_name_whose_end_a_seal_repeats(read, name):
    text, box = without_repeat(read, Box(0.1, 0.1, 0.5, 0.12))
    assert text == name
    assert (box.x1 < 0.5) is (read != name)
