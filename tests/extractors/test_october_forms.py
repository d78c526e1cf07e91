"""Papers of persons and employers as they were first met in October 2026: each kind with the other side of its line."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import fields, page, values
from yushen.model import Box, Line, Page, Span

IDENTITY = "140105198503071236"
SIGNED = ("晋岳重工有限公司（公章）", "2022.04.18")


def laid_out(type_, *pieces):
    """A page of pieces ``(text, x, y)`` in type of 12 points."""
    lines = tuple(Line(text, Box(x, y, x + 0.02 * len(text), y + 0.014), 1.0, "text", 12.0) for text, x, y in pieces)
    return {name: one.value for name, one in fields(type_, Page(1, 842, 595, lines, text_source="text")).items()}


def test_a_number_under_its_label_is_not_that_of_the_label_beside():
    left, right = ("证书编号", 0.22, 0.39), ("身份证号", 0.44, 0.39)
    booklet = (("职业资格证书", 0.44, 0.1), left, right, (IDENTITY, 0.63, 0.405), ("1304060003300218", 0.20, 0.43))
    got = laid_out("skill_certificate", *booklet)
    assert (got["certificate_number"], got["id_number"]) == ("1304060003300218", IDENTITY)
    alone = laid_out("skill_certificate", ("职业资格证书", 0.44, 0.1), left, ("1304060003300218", 0.63, 0.405))
    assert alone["certificate_number"] == "1304060003300218"


def run(text, low, high):
    """A line of a label and a run of another type behind it."""
    box = Box(low, 0.6, high, 0.62)
    spans = (
        Span("证书编号：", Box(low, 0.6, low + 0.09, 0.62), 12.0),
        Span(text, Box(low + 0.09, 0.6, high, 0.62), 12.0),
    )
    return Line(f"证书编号：{text}", box, 1.0, "text", 12.0, spans=spans)


@pytest.mark.parametrize(
    ("text", "number", "date"),
    [
        ("137861200706000518　　　　2007年7月1日", "137861200706000518", "2007-07-01"),
        ("1378 6120 0706 0005 18", "137861200706000518", None),
    ],
)
def test_wide_blanks_part_a_run_and_narrow_ones_do_not(text, number, date):
    head = page(["毕业证书", "学生王建国，性别男，于2004年9月在本校机械专业专科学习，成绩合格，准予毕业。"])
    got = fields("diploma", Page(1, 595, 842, (*head.lines, run(text, 0.1, 0.8)), text_source="text"))
    assert got["certificate_number"].value == number
    assert (got["graduation_date"].value if "graduation_date" in got else None) == date


@pytest.mark.parametrize("label", ["公民身份号码", "身份证号", "身份证号码："])
def test_an_identity_number_is_no_diploma_number(label):
    got = values("diploma", ["技工院校毕业证书", f"王建国，男，{label}{IDENTITY}。2008年9月入学，学习期满，准予毕业。"])
    assert "certificate_number" not in got
    bare = values("diploma", ["毕业证书", "学生王建国，男，学习期满，准予毕业。", "137861200706000518"])
    assert bare["certificate_number"] == "137861200706000518"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("邹亚男，性别男", "邹亚男"),
        ("陈胜男，女", "陈胜男"),
        ("王建国性别男", "王建国"),
        ("王建国，男，汉族", "王建国"),
    ],
)
def test_a_name_may_end_in_the_character_of_a_sex(words, name):
    assert (
        values("diploma", ["毕业证书", f"学生{words}，1992年6月7日生，在本校机械专业学习，准予毕业。"])["name"] == name
    )


def test_a_title_down_the_side_is_no_part_of_the_text():
    def sheet(characters):
        text = (
            "学生王建国，性别男，于2000年9月至2003年7月在本校工业分析",
            "与检验专业函授学习，修完三年制专科教学计划",
            "规定的全部课程，成绩合格，准予毕业。",
        )
        lines = [(one, 0.2, 0.3 + 0.04 * place) for place, one in enumerate(text)]
        side = [(one, 0.92, 0.28 + 0.03 * place) for place, one in enumerate(characters)]
        return laid_out("diploma", *sorted([*lines, *side], key=lambda one: one[2]))

    assert sheet("毕业证书")["major"] == "工业分析与检验"


@pytest.mark.parametrize(
    ("school", "level"),
    [("普通高级中学", "senior_high"), ("职业高级中学", "secondary_vocational"), ("初级中学", "junior_high")],
)
def test_the_level_of_a_middle_school(school, level):
    got = values(
        "diploma", [f"{school}毕业证书", "学生王建国，男，在本校学习期满，成绩合格，准予毕业。", "阳泉市第九中学校"]
    )
    assert got["education_level"] == level


@pytest.mark.parametrize(
    ("words", "occupation"),
    [
        ("具备化工总控工技师任职资格", "化工总控工"),
        ("取得电工职业（工种）首席技师职业资格", "电工"),
        ("具备国家职业资格二级技师资格", None),
    ],
)
def test_a_trade_before_the_rank_of_a_qualification(words, occupation):
    got = values(
        "skill_certificate", ["技师资格证书", f"王建国同志（男，身份证号码：{IDENTITY}），经评审，{words}，特发此证。"]
    )
    assert got.get("occupation") == occupation


def letter(*rows):
    return values("employment_proof", ["工作年限证明", *rows, *SIGNED])


def test_the_employer_is_that_of_the_period_that_goes_on():
    told = letter(
        "王建国，男。",
        "2004年7月至2009年5月，在大同云冈机修有限责任公司从事钳工工作；",
        "2009年6月至今，在晋岳重工有限公司从事钳工工作。",
    )
    assert told["employer"] == "晋岳重工有限公司"
    assert told["period_employers"] == ["大同云冈机修有限责任公司", "晋岳重工有限公司"]
    ended = letter("王建国，男。", "2004年7月至2009年5月，在大同云冈机修有限责任公司从事钳工工作。")
    assert ended["employer"] == "大同云冈机修有限责任公司"


def test_a_union_that_signs_too_is_no_second_employer():
    rows = ("王建国同志，1989年7月参加工作，一直在我公司生产一线钳工岗位工作，一线工作年限已达30年。", "特此证明")
    got = values(
        "employment_proof",
        ["工作证明", *rows, "沁源煤业有限责任公司（公章）", "沁源煤业有限责任公司工会委员会（公章）", "2019年10月19日"],
    )
    assert (got["employer"], got["position"]) == ("沁源煤业有限责任公司", "钳工")
    assert got["periods"] == [{"from": "1989-07", "to": None, "position": "钳工"}]
    left = values(
        "employment_proof",
        [
            "工作证明",
            "王建国同志，1989年7月参加工作，在我公司钳工岗位工作，2010年3月调离。",
            "沁源煤业有限责任公司",
            "2019年10月19日",
        ],
    )
    assert "periods" not in left


def test_a_post_behind_the_employer_in_one_cell():
    got = values(
        "assessment_form",
        [
            "年度考核登记表",
            "（2024年度）",
            "姓名|王建国",
            "单位及职务|阳泉市特种设备检验所　检修班班长",
            "考核等次|合格",
        ],
    )
    assert got["position"] == "检修班班长"
    alone = values(
        "assessment_form",
        ["年度考核登记表", "（2024年度）", "姓名|王建国", "单位及职务|阳泉市特种设备检验所", "考核等次|合格"],
    )
    assert "position" not in alone


def test_an_employee_named_so():
    assert (
        values(
            "assessment_form",
            ["员工年度绩效考核表", "员工姓名|曹慧|岗位|机加工段长", "考核年度|2021年", "考核等级|合格"],
        )["name"]
        == "曹慧"
    )


def test_a_period_over_the_end_of_its_line():
    body = (
        "兹有参保职工王建国，公民身份号码140105198503071236，于2010年10",
        "月至2021年12月由河津铝材有限公司为其缴纳企业职工基本养老保险",
        "费，实际缴费135个月。",
    )
    got = values("social_insurance", ["养老保险缴费证明", *body, "平定县社会保险中心", "2022年2月23日"])
    assert got["periods"] == [{"from": "2010-10", "to": "2021-12", "employer": "河津铝材有限公司"}]
    other = values(
        "social_insurance",
        [
            "养老保险缴费证明",
            "兹有参保职工王建国，2010年10月参保，2021年12月由河津铝材有限公司办理减员。",
            "平定县社会保险中心",
        ],
    )
    assert "periods" not in other


def test_a_value_of_two_lines_around_its_label_and_colon():
    def cover(*pieces):
        return laid_out("application_form", ("职称申报评审表", 0.4, 0.2), *pieces)

    rows = (("平定耐火材料集团有限公", 0.45, 0.420), ("单位名称", 0.2, 0.430), ("：", 0.4, 0.430), ("司", 0.45, 0.440))
    assert cover(*rows)["employer"] == "平定耐火材料集团有限公司"
    assert "employer" not in cover(("单位名称", 0.2, 0.430), ("：", 0.4, 0.430))


def test_a_bare_specialty_under_a_row_of_studies_is_what_was_studied():
    head = ("职称申报表", "姓名|王建国|性别|男")
    studied = values(
        "application_form", [*head, "毕业院校|山西电力学院|学历|大专", "专业|发电厂及电力系统|职业工种|电工"]
    )
    assert "specialty" not in studied
    asked = values("application_form", [*head, "申报级别|工程师|申报类型|正常", "专业|电力工程|职业工种|电工"])
    assert asked["specialty"] == "电力工程"
