"""What scanners, phones and narrow print do to a paper: torn rows, glued labels, halves of numbers, leaves read across."""

from __future__ import annotations

import pytest
from yushen.extractors.engine import shapes
from yushen.extractors.engine.posts import major
from yushen.extractors.engine.recognised import as_meant, with_brackets, without_ring

from tests.extractors.recipe import fields, values
from yushen.model import Box, Cell, Line, Page, Seal, Span, Table

HOLDER_ID = "14040219720502559", "2"
"""An identity number that passes its check, in two pieces."""


def line(text: str, x: float, y: float, *, height: float = 0.02, em: float = 0.018, ocr: bool = True) -> Line:
    box = Box(x, y, round(min(0.99, x + em * len(text)), 4), round(y + height, 4))
    return Line(text, box, 0.99 if ocr else 1.0, "ocr" if ocr else "text", 12.0)


def sheet(lines: list[Line], *, width: int = 595, height: int = 842, tables: tuple[Table, ...] = ()) -> Page:
    return Page(1, width, height, tuple(lines), tables=tables, text_source="ocr")


# two leaves


def spread(left: list[str]) -> Page:
    text = [
        "郝晓芳系河南省安阳市人，一九六二年六月生。自",
        "一九八一年九月至一九八五年七月在关中工业大学机械制",
        "造工艺及设备专业修业四年，学习成绩优良，根据《中华",
        "人民共和国学位条例》的规定，授予工学学士学位。",
        "一九八五年七月十五日",
    ]
    lines = [line(one, 0.5, 0.12 + 0.08 * n) for n, one in enumerate(text)]
    lines += [line(one, 0.14, 0.22 + 0.09 * n) for n, one in enumerate(left)]
    return sheet(sorted(lines, key=lambda one: one.box.y0 if one.box else 0), width=842, height=595)


def test_a_title_on_the_other_leaf_does_not_part_the_text():
    found = values("degree_certificate", spread(["学士学位", "证书", "（学位证书编号850865）"]))
    assert (found["major"], found["certificate_number"]) == ("机械制造工艺及设备", "850865")


def test_labels_on_the_other_side_keep_their_values_beside_them():
    rows = [line("姓名：", 0.2, 0.1), line("王建军", 0.62, 0.1), line("性别：", 0.2, 0.2), line("男", 0.62, 0.2)]
    found = values("degree_certificate", sheet(rows, width=842, height=595))
    assert found["name"] == "王建军"


# labels and values torn apart or run together


@pytest.mark.parametrize(
    ("rows", "ocr", "occupation"),
    [
        (["姓名：王建军", "职业工业机器人系统操作员", "等级高级技师"], 0.98, "工业机器人系统操作员"),
        (["姓名：王建军", "工种钳工"], 0.98, "钳工"),
        (["姓名：王建军", "职业技能等级证书样式"], 0.98, None),
        (["职业病防治知识"], 0.98, None),
    ],
)
def test_a_label_read_in_one_piece_with_its_value(rows, ocr, occupation):
    assert values("skill_certificate", rows, ocr=ocr).get("occupation") == occupation


def test_a_label_behind_the_figures_of_another_value():
    rows = ["证件号码|320506198011213017职业名称|铁路机车制修工", "工种/职业方向|电力机车电工"]
    assert values("skill_certificate", rows)["occupation"] == "铁路机车制修工"


def torn(years: list[str], grades: list[str]) -> Page:
    """A table of which the ruling holds only the first column: the other cells come after it."""
    lines, cells = [], []
    for number, year in enumerate(years):
        y = 0.3 + 0.04 * number
        lines.append(line(year, 0.16, y))
        cells.append(Cell(number, 0, year, box=Box(0.15, y - 0.01, 0.22, y + 0.03)))
    lines += [line(grade, 0.3, 0.3 + 0.04 * number) for number, grade in enumerate(grades) if grade]
    table = Table(tuple(cells), box=Box(0.15, 0.29, 0.22, 0.5))
    return sheet([line("近三年年度考核情况表", 0.3, 0.1), *lines], tables=(table,))


def test_a_year_takes_the_grade_of_its_own_level():
    found = fields("assessment_form", torn(["2021", "2022", "2023"], ["优秀", "合格", "优秀"]))["records"]
    assert found.value == [
        {"year": 2021, "grade": "excellent"},
        {"year": 2022, "grade": "qualified"},
        {"year": 2023, "grade": "excellent"},
    ]
    assert found.confidence > 0.9


def test_a_year_without_grade_makes_the_records_doubtful():
    rows = ["近三年年度考核情况表", "2021|优秀", "2022|合格", "2023|服从安排"]
    found = fields("assessment_form", rows, ocr=0.99)["records"]
    assert len(found.value) == 2 and found.confidence < 0.9 and found.note


# options


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("申报职称|□助理工程师|□工程师|√高级工程师", "senior_engineer"),
        ("申报职称|☑助理工程师|☐工程师", "assistant_engineer"),
        ("申报职称|□助理工程师|□工程师", None),
        ("申报职称|工程师", "engineer"),
    ],
)
def test_the_first_option_is_not_the_choice(text, level):
    assert values("application_form", ["职称申报表", text]).get("level") == level


# numbers


def test_an_identity_number_broken_over_two_lines_is_put_together_and_not_sure():
    head, tail = HOLDER_ID
    found = fields("id_card", ["姓名|年华", f"公民身份号码|{head}|有效期限|2021.01.11-长期", tail], ocr=0.99)[
        "id_number"
    ]
    assert found.value == head + tail and found.confidence < 0.9 and found.note


def test_pieces_that_fail_the_check_are_no_number():
    head, _ = HOLDER_ID
    assert "id_number" not in values("id_card", ["姓名|年华", f"公民身份号码|{head}|有效期限|2021.01.11-长期", "7"])


def test_a_year_of_a_watermark_before_the_number_is_no_part_of_it():
    found = values("id_card", ["姓名|仝小虎", "仅供2024|140105196803109903"], ocr=0.97)
    assert found["id_number"] == "140105196803109903"
    assert "id_number" not in values("id_card", ["姓名|仝小虎", "仅供2024|14010519680310990312345"], ocr=0.97)


@pytest.mark.parametrize(
    ("row", "number"),
    [
        ("文化程度|技校|并技字第06626号", "并技字第06626号"),
        ("日|晋劳技字第25989号", "晋劳技字第25989号"),
        ("阳劳考证字（94）43号", "阳劳考证字（94）43号"),
        ("证书编号：晋技字第458号", "晋技字第458号"),
    ],
)
def test_a_worded_number_begins_where_its_token_does(row, number):
    assert values("skill_certificate", ["技师合格证书", "姓名：王建军", row])["certificate_number"] == number


def test_the_number_of_a_decision_is_not_the_certificate_s():
    found = values("title_certificate", ["职称证书", "姓名|王建军", "批准文号|晋职改字第2016号"])
    assert "certificate_number" not in found


def test_a_short_number_needs_its_words():
    assert shapes.serial(5)("4558") is None and shapes.serial(5)("晋技字第4558号") is not None


def test_a_year_is_no_part_of_a_longer_number():
    rows = ["学时证明", "兹证明王建军同志（身份证号370105199002027912），2015", "年度参加继续教育学习，合计106学时。"]
    assert values("continuing_education", rows)["year"] == 2015


# persons


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("郝学锋，男，1983年4月出生，该同志作风端正，团结同志，服从分配。", "郝学锋"),
        ("经查，禚洪涛，男，居民身份证号140105198103068759，该同志廉洁自律。", "禚洪涛"),
        ("参加人员，男，1983年以前出生的，均可报名。", None),
    ],
)
def test_the_person_of_a_sentence_goes_before_a_verb_with_comrades(text, name):
    assert values("declaration", ["品德证明", text]).get("name") == name


# dates, schools, fields of study


def test_the_address_of_a_query_is_no_label_of_the_date_beside_it():
    rows = ["毕业证书", "学生王建军，1986年11月5日生，在本校机电专业学习，准予毕业。"]
    assert (
        values("diploma", [*rows, "查询网址：http://www.chsi.com.cn|2016年1月1日"])["graduation_date"] == "2016-01-01"
    )
    assert values("diploma", [*rows, "查询日期：|2026年1月1日"]).get("graduation_date") != "2026-01-01"


@pytest.mark.parametrize(
    ("school", "level"),
    [
        ("辽西冶金工业学校", "secondary_vocational"),
        ("辽西煤矿工业学校", "secondary_vocational"),
        ("辽西实验学校", None),
        ("辽西机械职工学校", None),
    ],
)
def test_a_trade_school_is_of_secondary_vocational_education(school, level):
    rows = ["毕业证书", "学生王建军，男，于一九九三年九月入本校机械制造专业学习，准予毕业。", school, "一九九七年七月"]
    found = fields("diploma", rows).get("education_level")
    assert (found.value if found else None) == level
    assert found is None or found.confidence < 0.8


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("电气工程领域工程硕士", "电气工程"),
        ("机械工程领域", "机械工程"),
        ("学科教学", "学科教学"),
        ("领域建模", "领域建模"),
    ],
)
def test_a_field_of_study_without_the_degree(text, value):
    hit = major()(text)
    assert hit is not None and hit.value == value


def test_a_seal_that_repeats_the_beginning_of_the_school_s_name():
    rows = ["毕业证书", "学生王建军，男，于本校财务会计专业学习，准予毕业。"]
    found = values("diploma", [*rows, "某某省冶金工某某省冶金工业学校", "一九九四年七月十五日"], ocr=0.97)
    assert found["institution"] == "某某省冶金工业学校"


@pytest.mark.parametrize(
    ("row", "school"), [("学|校：太行科技学院", "太行科技学院"), ("校|长：奚学院", None), ("校企合作", None)]
)
def test_a_label_of_two_letters_set_apart(row, school):
    rows = ["学士学位证书", "王建军，男，在我校电气工程专业业余本科毕业，授予工学学士学位。", row]
    assert values("degree_certificate", rows, ocr=0.98).get("institution") == school


# addresses


def card(lines: list[Line]) -> Page:
    return sheet([line("姓名", 0.28, 0.1), line("解学军", 0.36, 0.1), *lines])


def test_an_address_whose_label_stands_between_its_lines():
    lines = [line("某某省某某市某某区振兴", 0.36, 0.2), line("住址", 0.28, 0.212), line("中路30号1楼", 0.36, 0.224)]
    assert values("id_card", card(lines))["address"] == "某某省某某市某某区振兴中路30号1楼"


def test_a_line_under_the_date_of_birth_is_no_address():
    lines = [line("1995年2月10日", 0.36, 0.2), line("住址", 0.28, 0.224), line("某某市中路30号", 0.36, 0.224)]
    assert values("id_card", card(lines))["address"] == "某某市中路30号"


def test_an_address_that_ends_in_no_number_is_doubtful():
    whole = fields("id_card", ["住址|某某市潞州区迎新南一巷18号"], ocr=0.99)["address"]
    cut = fields("id_card", ["住址|某某市潞州区迎新"], ocr=0.99)["address"]
    assert whole.confidence > 0.9 > cut.confidence


def _spaced(first: str, second: str, x: float, y: float) -> Line:
    """A line whose label's two characters stand apart and the second at its value, as recognition gives it."""
    width = 0.016 * len(second)
    spans = (Span(first, Box(x, y, x + 0.014, y + 0.015)), Span(second, Box(x + 0.03, y, x + 0.03 + width, y + 0.015)))
    return Line(f"{first} {second}", Box(x, y, x + 0.03 + width, y + 0.015), 0.99, "ocr", 12.0, spans)


def _card(*lines: Line) -> Page:
    return Page(1, 595, 842, lines, text_source="ocr")


def test_a_label_whose_second_half_stands_at_its_value_is_the_label():
    other_side = line("签发机关 长治市公安局潞城分局", 0.13, 0.323)
    front = (_spaced("姓", "名冀晓燕", 0.455, 0.2), _spaced("住", "址山西省长治市潞城区中华大", 0.455, 0.294))
    card = _card(
        *front, other_side, line("街7号院", 0.455, 0.321), line("公民身份号码140481198811231265", 0.455, 0.353)
    )
    got = values("id_card", card)
    assert got["name"] == "冀晓燕" and got["address"] == "山西省长治市潞城区中华大街7号院"


def test_a_lone_character_before_a_word_that_makes_no_label_with_it_stays_apart():
    one = _spaced("李", "名下工作单位", 0.2, 0.2)
    assert [text for text, *_ in with_brackets(one, frozenset({"姓名", "住址"}))] == ["李", "名下工作单位"]
    assert [text for text, *_ in with_brackets(_spaced("住", "址山西", 0.2, 0.2), frozenset({"住址"}))] == ["住址山西"]


@pytest.mark.parametrize(
    ("text", "ring", "name"),
    [
        ("州忻州市总工会", "忻州市总工会", "忻州市总工会"),
        ("忻州市总工会工", "忻州市总工会", "忻州市总工会"),
        ("省忻州市总工会", "忻州市总工会", "省忻州市总工会"),  # no character of the ring
        ("忻州市忻州市总工会", "忻州市总工会", "忻州市忻州市总工会"),  # more than a seal leaves
        ("州忻州市总工会", None, "州忻州市总工会"),
        ("州市总工会", "忻州市总工会", "忻州市总工会"),  # the star hides the first character
        ("市总工会", "忻州市总工会", "市总工会"),  # two: it may be printed so
        ("忻州市总工", "忻州市总工会", "忻州市总工"),  # its end lies outside the seal
        ("州州市总工会", "州市总工", "州州市总工会"),  # a ring read in part
    ],
)
def test_what_a_seal_left_at_a_name_is_taken_away_and_nothing_else(text, ring, name):
    place = Box(0.66, 0.4, 0.8, 0.42)
    stamped = Line(text, place, 0.95, "ocr", 12.0, marks=("under_seal",))
    page = Page(1, 595, 842, (stamped,), seals=(Seal(Box(0.62, 0.39, 0.77, 0.5), "red", "round", ring),))
    assert without_ring(text, place, stamped, page)[0] == name
    beside = Page(1, 595, 842, (stamped,), seals=(Seal(Box(0.1, 0.39, 0.2, 0.5), "red", "round", ring),))
    assert without_ring(text, place, stamped, beside)[0] == text


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("2022年0)8月 31 日", "2022年08月 31 日"),
        ("2022年1|2月31日", "2022年12月31日"),
        ("2022年)8月", "2022年08月"),
        ("2022年1)8月", "2022年1)8月"),  # no month
        ("2022年（2月）", "2022年（2月）"),
    ],
)
def test_a_stroke_of_a_ring_within_a_month_is_no_bracket(read, meant):
    assert as_meant(read) == meant


def test_a_rule_about_whoever_a_label_asks_for_is_not_its_value():
    rows = [
        "实用新型专利证书",
        "专利权人：阳城析城陶瓷机械有限公司",
        "专利权人应当依照专利法及其实施细则规定缴纳年费。",
    ]
    got = fields("patent_certificate", rows)["patentees"]
    assert got.value == ["阳城析城陶瓷机械有限公司"] and got.confidence > 0.9 and got.note is None
    assert values("patent_certificate", [rows[0], "专利权人应县陶瓷机械有限公司"])["patentees"] == [
        "应县陶瓷机械有限公司"
    ]
