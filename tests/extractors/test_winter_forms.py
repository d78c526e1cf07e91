"""Applications, diplomas, certificates and proofs as other offices print them: each kind with the other side of its line."""

from __future__ import annotations

import pytest
from yushen.extractors.engine import options

from tests.extractors.recipe import values
from tests.extractors.test_november_forms import without_places

IDENTITY = "140105198503071236"


@pytest.mark.parametrize(
    ("cells", "exceptional"),
    [
        ("是 □|否 ☑", False),
        ("是 ☑|否 □", True),
        ("是|□|否|☑", False),
        ("□ 是|☑ 否", False),
        ("是 □|否 □", None),
        ("是（ ）|否（√）", False),
        ("是（ ）", None),
        ("否", False),
    ],
)
def test_a_box_may_stand_behind_its_word_in_another_cell(cells, exceptional):
    form = ["职称申报审核表", "姓名|霍守信", f"是否破格|{cells}"]
    assert values("application_form", form).get("exceptional") is exceptional


def test_a_lone_empty_box_marks_nothing():
    assert options.ticked_word("工程师□", ["助理工程师", "工程师"]) == ("", 0, 0)
    assert options.ticked_word("□工程师", ["助理工程师", "工程师"]) == ("", 0, 0)
    assert options.ticked_word("工程师", ["助理工程师", "工程师"]) is None


def test_a_field_beside_the_title_asked_for_goes_with_it():
    form = ["破格申报审批表", "学历|大专（2011年毕业）|现有资格|技师"]
    assert values("application_form", [*form, "拟申报资格|工程师|专业|电气工程"])["specialty"] == "电气工程"
    assert "specialty" not in values("application_form", [*form, "毕业院校|太行工程学院|专业|电气工程"])
    assert "specialty" not in values("application_form", [*form, "申报资格|工程师|学位|学士|专业|电气工程"])
    assert "specialty" not in values("application_form", [*form, "现有职称|助理工程师|专业|电气工程"])


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("自2015年起在我单位从事电气维护工作，现岗位为工艺员。", "工艺员"),
        ("自2015年起在我单位从事电气维护工作，目前职务为工艺员。", "工艺员"),
        ("自2015年起在我单位从事电气维护工作。", "电气维护"),
        ("2021年度（岗位：工艺员）的考核等次确定为合格。", "工艺员"),
        ("2021年度（考核结果：合格）。", None),
    ],
)
def test_the_present_post_goes_before_the_work_once_taken_up(told, post):
    letter = ["考核证明", f"兹证明霍守信（身份证号：{IDENTITY}），{told}", "2022年度：合格；"]
    assert without_places("assessment_form", *letter).get("position") == post


@pytest.mark.parametrize("mark", ["——", "—", "……", "："])
def test_a_stroke_may_part_the_year_from_its_grade(mark):
    lines = [f"{year}年度考核等次{mark}{grade}；" for year, grade in ((2024, "优秀"), (2023, "合格"))]
    got = without_places("assessment_form", "考核证明", "兹证明霍守信同志近两年考核情况如下：", *lines)
    assert got["records"] == [{"year": 2023, "grade": "qualified"}, {"year": 2024, "grade": "excellent"}]


def test_a_stroke_between_years_is_a_span_and_a_number_no_grade():
    got = without_places("assessment_form", "考核证明", "霍守信同志2021—2023年度考核结果均为合格。")
    assert [one["year"] for one in got["records"]] == [2021, 2022, 2023]
    assert "records" not in without_places("assessment_form", "考核证明", "霍守信同志，档案编号2021-A。")


@pytest.mark.parametrize(
    ("printed", "major"),
    [
        ("成人高等教育（函授） 工商管理", "工商管理"),
        ("网络教育（专升本）工商管理", "工商管理"),
        ("机械工程（智能制造）", "机械工程（智能制造）"),
    ],
)
def test_the_way_of_study_with_a_note_is_no_part_of_the_field(printed, major):
    rows = ["学士学位证书", f"霍守信（男，1984年12月27日生）在渭滨工业大学修完{printed}专业", "本科教学计划，授予管理学学士学位。"]  # fmt: skip
    assert values("degree_certificate", rows)["major"] == major


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("9 3 学 证 字 2 6 7 0 0 号", "93学证字26700号"),
        ("（93）学位字第2670号", "(93)学位字第2670号"),
        ("根据晋教学字〔1993〕71号", None),
    ],
)
def test_an_old_number_stands_beside_who_signs(printed, number):
    rows = ["学士学位证书", "霍守信系河南新乡人，一九七○年十月生。在太行重型机械学院焊接", "专业学习四年，授予工学学士学位。", f"{printed}|院　　长", "一九九三年七月"]  # fmt: skip
    got = values("degree_certificate", rows).get("certificate_number")
    assert (got.replace("（", "(").replace("）", ")") if got else got) == number


@pytest.mark.parametrize("seal", ["（公章）", "（盖章）", "（学校印章）", "(钢印)", ""])
def test_the_place_of_the_seal_is_no_part_of_the_school(seal):
    rows = ["毕业证明书", "霍守信，男，于2002年9月至2005年7月在我校数控技术专业学习，成绩合格，准予毕业。", f"雁北煤炭职业技术学院{seal}"]  # fmt: skip
    assert values("diploma", rows)["institution"] == "雁北煤炭职业技术学院"


def test_a_branch_in_brackets_is_a_part_of_the_school():
    rows = ["毕业证书", "学生霍守信，性别男，在本校采矿工程专业学习，准予毕业。", "华北矿业大学（北京）"]
    assert values("diploma", rows)["institution"] == "华北矿业大学（北京）"


def test_the_day_of_an_inspection_is_not_that_of_the_diploma():
    rows = ["技师学院毕业证书", "姓名|霍守信", "培养层次|高级工班", "该生成绩合格，准予毕业。", "宝鸡铁路技师学院", "2020年7月7日"]  # fmt: skip
    seen = "验印机关：宝鸡市人力资源和社会保障局　验印日期：2020.7.28"
    assert values("diploma", [*rows, seen])["graduation_date"] == "2020-07-07"
    assert values("diploma", rows[:-1])["completion"] == "graduated"


PASS = ["技师合格证书", f"霍守信同志（男，身份证号码{IDENTITY}）经考核评审，具备铸造专业（工种）技师任职资格，特发此证。", "山西省劳动厅", "二○○一年十一月六日"]  # fmt: skip


def test_what_is_entered_later_comes_after_the_day_of_issue():
    later = ["任职资格复查登记", "复查时间|复查结果|复查单位（章）", "2004.11|合格|劳资处", "2007.12|合格|劳资处"]
    got = values("skill_certificate", [*PASS, *later])
    assert (got["issue_date"], got["issuer"], got["occupation"]) == ("2001-11-06", "山西省劳动厅", "铸造")
    assert values("skill_certificate", PASS)["issue_date"] == "2001-11-06"


@pytest.mark.parametrize(
    ("told", "occupation"),
    [
        ("该同志经 车工 工种工人技术等级考核，达到 高级 工技术等级标准。", "车工"),
        ("该同志经维修电工职业技能鉴定，达到高级工技术等级标准。", None),
        ("该同志经本工种工人技术等级考核，达到高级工技术等级标准。", None),
        ("该同志参加车工工人技术等级考核，达到高级工技术等级标准。", "车工"),
        ("该同志参加工人技术等级考核，达到高级工技术等级标准。", None),
    ],
)
def test_a_trade_stands_before_the_word_for_it(told, occupation):
    got = values("skill_certificate", ["工人技术等级证书", told, "发证机关：新乡市劳动局（章）"])
    assert got.get("occupation") == occupation


@pytest.mark.parametrize(
    ("told", "specialty"),
    [
        ("霍守信 通过 焊接 专业评审，具备 工程师 资格。", "焊接"),
        ("霍守信同志从事铸造专业工作，经初级专业技术职务评审委员会评审，具备助理工程师任职资格。", "铸造"),
        ("霍守信同志从事本专业工作满五年，经中级专业技术职务评审委员会评审，具备工程师任职资格。", None),
        ("霍守信同志经太原市机械专业技术职务评审委员会评审，具备工程师任职资格。", None),
    ],
)
def test_a_sentence_tells_the_field_that_was_examined(told, specialty):
    assert values("title_certificate", ["专业技术资格证书", told]).get("specialty") == specialty


def test_a_certificate_says_who_issued_it():
    office = "邯郸市人力资源和社会保障局"
    rows = ["专业技术资格证书", f"本证书由{office}批准颁发，证明霍守信具备工程师资格。", "批准日期：2017年9月11日"]
    assert values("title_certificate", rows)["issuer"] == office
    printed = ["专业技术资格证书", f"本证书由{office}统一印制。", "姓名|霍守信", "资格名称|工程师"]
    assert "issuer" not in values("title_certificate", printed)


def test_a_label_inside_a_name_is_a_part_of_it():
    board = "陕西省煤炭系列中级专业技术职务评审委员会"
    rows = ["专业技术职务任职资格", "姓名|霍守信", "专业名称|机械制造", "资格名称|工程师", f"评审组织|{board}"]
    got = values("title_certificate", rows)
    assert (got["issuer"], got["specialty"]) == (board, "机械制造")
    glued = values("diploma", ["毕业证书", "姓名霍守信性别男专业机械制造学制三年", "准予毕业"])
    assert glued["major"] == "机械制造"


def test_the_insurance_of_a_place_is_no_employer():
    told = f"兹证明 霍守信（公民身份号码：{IDENTITY}）系我市企业职工基本养老保险参保人员"
    firm = "恒泽水务集团有限公司"
    named = ["职工社会保险缴费情况证明", f"{told}，目前参保单位为 {firm} 。"]
    assert values("social_insurance", named)["employer"] == firm
    assert "employer" not in values("social_insurance", ["职工社会保险缴费情况证明", f"{told}。"])
    staff = ["参保证明", f"兹证明霍守信（公民身份号码：{IDENTITY}）系{firm}职工。"]
    assert values("social_insurance", staff)["employer"] == firm
