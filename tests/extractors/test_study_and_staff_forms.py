"""Studies, degrees and papers of staff in wordings met in November 2026: each kind with the other side of its line."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


@pytest.mark.parametrize(
    ("words", "major"),
    [
        ("在我校修读电气工程专业（专科开放教育）", "电气工程"),
        ("在本校函授学院大学专科班党政管理专业学习", "党政管理"),
        ("在本校函授分院本科班经济管理专业学习", "经济管理"),
        ("在本校专科教育管理专业学习", "教育管理"),
        ("在本校学院管理专业学习", "学院管理"),
    ],
)
def test_what_stands_before_a_field_of_study_is_no_part_of_it(words, major):
    got = values("diploma", ["毕业证书", f"学生王建国，性别男，于2004年9月至2007年7月{words}，成绩合格，准予毕业。"])
    assert got["major"] == major


@pytest.mark.parametrize(
    ("words", "level"),
    [("焊接专业（工种）中级工班学习", "tech_intermediate"), ("焊接专业学习，工种等级中级工", None)],
)
def test_the_class_behind_its_trade(words, level):
    got = values("diploma", ["技工学校毕业证书", f"王建国，男，于1995年9月在本校{words}，学制三年，准予毕业。"])
    assert got.get("education_level") == level


@pytest.mark.parametrize(
    ("below", "number"),
    [
        (("2009年12月30日", "65620301092822911"), "65620301092822911"),
        (("2009年12月30日",), None),
        (("2009年6562号",), "2009年6562号"),
    ],
)
def test_a_day_under_the_label_of_a_number_is_none(below, number):
    body = "王建国，男，参加高等教育自学考试会计专业（本科）全部课程考试，成绩合格，准予毕业。"
    assert values("diploma", ["毕业证书", body, "证书编号：", *below]).get("certificate_number") == number


@pytest.mark.parametrize(
    ("words", "major"),
    [
        ("在我校材料工程领域已通过硕士学位的课程考试", "材料工程"),
        ("在我校已通过硕士学位的课程考试", None),
    ],
)
def test_a_degree_for_a_profession_is_no_field_of_study(words, major):
    body = f"王建国，男，1980年6月7日出生。{words}和论文答辩，成绩合格，授予工程硕士专业学位。"
    assert values("degree_certificate", ["硕士学位证书", body]).get("major") == major


def test_the_post_for_which_somebody_is_engaged():
    def form(label):
        rows = ["年度考核登记表", "（2024年度）", "姓名|王建国", f"{label}|助理工程师", "考核等次|合格"]
        return values("assessment_form", rows).get("position")

    assert form("所聘岗位") == "助理工程师"
    assert form("所聘岗位等级") is None


@pytest.mark.parametrize(
    ("rows", "grade"),
    [
        (("同意评为合格等次。", "单位考核委员会意见"), "qualified"),
        (("经研究不同意评为优秀等次。", "单位考核委员会意见"), None),
        (("单位考核委员会意见：未确定等次。",), "undetermined"),
    ],
)
def test_a_grade_agreed_to_beside_a_label_that_asks_for_none(rows, grade):
    head = ("事业单位工作人员年度考核登记表", "（2023年度）", "姓名|王建国")
    got = values("assessment_form", [*head, *rows, "被考核人意见 同意", "未确定等次或", "不参加考核情况说明"])
    assert got.get("records") == ([{"year": 2023, "grade": grade}] if grade else None)


@pytest.mark.parametrize(
    ("board", "occupation"),
    [
        ("瓦斯检查工职业技师考评委员会", "瓦斯检查工"),
        ("山西省煤炭行业综采维修电工高级技师评审委员会", "综采维修电工"),
        ("山西省高级技师考评委员会", None),
        ("公司职工技能鉴定委员会", None),
        ("省工程师评审委员会", None),
    ],
)
def test_the_trade_of_a_board(board, occupation):
    words = f"王建国同志（性别：男），经{board}评审，具备技师（国家职业资格二级）任职资格，特发此证。"
    assert values("skill_certificate", ["技师职业资格证书", words]).get("occupation") == occupation


def test_who_signs_below_the_pairs_that_hold_the_only_date():
    def sheet(*foot):
        pairs = ("姓名|王建国", "资格名称|工程师", "取得时间|2018年04月26日", "证书编号|B201876535717")
        return values("title_certificate", ["职称证书", *pairs, "批准文号|人社职〔2018〕29号", *foot]).get("issuer")

    assert sheet("山西省人力资源和社会保障厅", "山西省职称专用章") == "山西省人力资源和社会保障厅"
    assert sheet("工作单位|晋岳重工有限公司") is None
    assert sheet("本证书由山西省人力资源和社会保障厅监制") is None


@pytest.mark.parametrize(("who", "name"), [("公司职工钱海燕", "钱海燕"), ("公司电工钱海燕工作站", None)])
def test_a_name_that_makes_a_word_with_the_staff_before_it(who, name):
    rows = (f"兹有浙江钱塘泵阀有限{who}，公民身份号码", "140105198503071236，在我中心参加企业职工基本养老保险。")
    assert (
        values("social_insurance", ["参保缴费证明", *rows, "温州市社会保险服务中心", "2023年9月17日"]).get("name")
        == name
    )
