"""Forms and certificates of persons in the wordings of many offices: applications, diplomas, degrees, titles, skills, hours."""

from __future__ import annotations

from tests.extractors.recipe import values


def test_items_with_numbers_before_their_labels():
    found = values(
        "application_form",
        ["专业技术职务申报表", "1. 姓名 裴志刚", "2. 单位 沁源路桥工程处", "3、现任职务 技术员，任职时间2001年7月", "（四）申报职务 助理工程师"],
    )  # fmt: skip
    assert (found["name"], found["employer"]) == ("裴志刚", "沁源路桥工程处")
    assert (found["current_qualification"], found["level"]) == ("技术员", "assistant_engineer")


def test_the_specialty_asked_for_goes_before_the_work_somebody_does():
    rows = ["职称申报表", "姓名|裴志刚|现从事专业|矿井通风", "申报专业|安全工程|申报资格|工程师"]
    assert values("application_form", rows)["specialty"] == "安全工程"
    assert values("application_form", [*rows[:2], "申报资格|工程师"])["specialty"] == "矿井通风"


def test_a_bare_specialty_under_the_title_asked_for():
    rows = ["姓名：裴志刚", "文化程度：大专　专业：内燃机", "呈报业务职务：工程师", "专业：热能动力"]
    found = values("application_form", ["业务职务呈报表", *rows])
    assert (found["specialty"], found["level"]) == ("热能动力", "engineer")
    studied = values("application_form", ["业务职务呈报表", "毕业学校：晋阳工学院", "专业：内燃机"])
    assert "specialty" not in studied


def test_which_specialty_and_which_title_in_one_label():
    found = values("application_form", ["申报人员情况表", "申报何专业何资格　采矿工程专业　高级工程师"])
    assert found["specialty"] == "采矿工程"


def test_a_title_with_its_day_is_held_and_one_without_is_not():
    held = values("application_form", ["申报人员情况表", "专业技术资格　工程师（2014.9）"])
    assert held["current_qualification"] == "工程师"
    assert "current_qualification" not in values("application_form", ["申报人员情况表", "专业技术资格　工程师"])


def test_a_change_to_another_series():
    rows = [
        "转评申请表",
        "申请人：裴志刚",
        "原系列及资格：经济师（经济系列，2015年）",
        "拟转评系列及资格：工程系列 助理工程师",
    ]
    found = values("application_form", [*rows, "拟转评专业：质量工程", "学历学位：研究生、工学硕士"])
    assert (found["current_qualification"], found["level"]) == ("经济师", "assistant_engineer")
    assert (found["specialty"], found["education_level"]) == ("质量工程", "master")
