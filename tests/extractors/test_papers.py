"""Papers, journals and reports: folios, feet of magazines, bylines with signs and postcodes, titles in ruled heads; each with its other side."""

from __future__ import annotations

import pytest

from yushen.model import Box, Cell, Line, Page, Span, Table
from yushen.numbers import cn_number
from yushen.text.body import document_counts

from .recipe import fields, page, values

_TEXT = "针对设备不稳定的问题，现场必须按规定的周期进行检查，结果满足要求。"
_HEAD = [("风机轴承座的改造与应用研究", 20.0), "周强　李建军", "摘要：针对风机振动问题，提出改进方案，满足要求。"]


def _paper(*numbers: str, foot: str = "") -> dict[str, object]:
    pages = []
    for at, number in enumerate(numbers, start=1):
        head = _HEAD if at == 1 else []
        pages.append(page([number, *head, *[_TEXT] * 30, *([f"{foot}　{number}"] if foot else [])], number=at))
    return values("paper", *pages)


@pytest.mark.parametrize("numbers", [("33", "34", "35"), ("— 33 —", "— 34 —", "— 35 —"), ("", "34", "35")])
def test_pages_by_the_numbers_printed_on_them(numbers: tuple[str, ...]) -> None:
    assert _paper(*numbers)["pages"] == "33-35"


@pytest.mark.parametrize("numbers", [("1", "2", "3"), ("33",), ("33", "41", "45"), ("", "", "35")])
def test_no_pages_of_a_manuscript_a_single_page_or_numbers_out_of_step(numbers: tuple[str, ...]) -> None:
    assert "pages" not in _paper(*numbers)


def test_foot_of_a_magazine_with_a_wide_margin() -> None:
    found = _paper("", "", foot="2016年第7期　城市供水与供热")
    assert (found["journal"], found["year"], found["issue"]) == ("城市供水与供热", 2016, 7)


def test_the_second_line_of_a_reference_is_no_head() -> None:
    assert "issue" not in values(
        "paper", page([*_HEAD, *[_TEXT] * 3]), page(["", "", "2012，21(1)：11-41.", _TEXT], number=2)
    )


@pytest.mark.parametrize(
    "row",
    ["某某职业技术学院　（721000）　周强　李建军", "□ 某某电力（集团）股份有限公司　周强　李建军", "■ 周强　李建军"],
)
def test_bylines_with_a_body_before_the_names(row: str) -> None:
    found = values("paper", [("风机轴承座的改造与应用研究", 20.0), row, "摘要：针对风机振动问题。", *[_TEXT] * 4])
    assert found["authors"] == ["周强", "李建军"]


def test_a_body_and_its_town_are_no_byline() -> None:
    rows = [
        ("风机轴承座的改造与应用研究", 20.0),
        "某某职业技术学院　（721000）",
        "摘要：针对风机振动问题。",
        *[_TEXT] * 4,
    ]
    assert "authors" not in values("paper", rows)


def test_an_author_line_that_is_not_read_whole_is_not_sure() -> None:
    rows = [("风机轴承座的改造与应用研究", 20.0), "{}，李建军，王伟", "摘要：针对风机振动问题。", *[_TEXT] * 4]
    sure = fields("paper", [rows[0], str(rows[1]).format("周强"), *rows[2:]])["first_author"]
    unsure = fields("paper", [rows[0], str(rows[1]).format("车间红"), *rows[2:]])["first_author"]
    assert sure.confidence > 0.9
    assert unsure.confidence < 0.8


def test_equal_first_authors_by_their_mark() -> None:
    rows = [("风机轴承座的改造与应用研究", 20.0), "周强1†，李建军1†，王伟2*", "摘要：针对风机振动问题。", *[_TEXT] * 4]
    note = "†共同第一作者　*通信作者：王伟"
    assert values("paper", [*rows, note])["equal_first_authors"] == ["周强", "李建军"]
    assert "equal_first_authors" not in values("paper", rows)


def test_numbers_of_the_database_are_not_the_journal_s() -> None:
    statement = "《中国学术期刊（网络版）》（ISSN 2096-4188，CN 11-6037/Z）"
    rows = ["《北方机技术》网络首发论文", "DOI：10.19111/j.bfkj.issn1006-1231.20210527", statement, *_HEAD]
    assert values("paper", rows)["issn"] == "1006-1231"
    assert values("paper", [*rows, "ISSN 1671-4563"])["issn"] == "1671-4563"


def test_class_of_a_number_in_the_next_line() -> None:
    found = fields("journal_front_matter", ["ISSN 1006-1231，CN 14-1469/", "TH"])["cn_number"]
    assert found.value.replace(" ", "") == "CN14-1469/TH"
    assert fields("journal_front_matter", ["CN 14-1469/", "主办单位"])["cn_number"].confidence < 0.8


@pytest.mark.parametrize("row", ["（会议时间：2011年5月，西安）", "某某省自动化学术研讨会论文集2011·西安"])
def test_year_of_a_meeting(row: str) -> None:
    assert values("paper", [row, *_HEAD, *[_TEXT] * 4])["year"] == 2011
    assert "year" not in values("paper", ["某某省自动化学术研讨会论文集", *_HEAD, *[_TEXT] * 4])


def test_journal_over_two_lines_of_one_type() -> None:
    found = values("journal_front_matter", ["目录", ("江淮工业", 30.0), ("专科学校学报", 30.0), "1992年第4期"])
    assert found["journal"] == "江淮工业专科学校学报"
    other = values("journal_front_matter", [("现代机电工程", 30.0), ("探索改造之路", 18.0), "1992年第4期"])
    assert other["journal"] == "现代机电工程"


def test_issue_without_its_word_before_it() -> None:
    assert values("journal_front_matter", [("当代工人技术", 30.0), "32卷　3期", "二〇一七年"])["issue"] == 3
    assert "issue" not in values("journal_front_matter", [("当代工人技术", 30.0), "共12期", "二〇一七年"])


def test_sponsor_before_its_word_in_a_box_of_its_own() -> None:
    assert (
        values("journal_front_matter", [("现代机电", 30.0), "某某省机械工程学会|主办"])["sponsor"]
        == "某某省机械工程学会"
    )


def _ruled() -> Page:
    cells, lines = [], []
    for at, text in enumerate(("某某电力有限公司", "桥式起重机轨道大修技术方案", "编号JF-126")):
        box = Box(0.1 + 0.27 * at, 0.05, 0.1 + 0.27 * (at + 1), 0.09)
        lines.append(Line(text, Box(box.x0 + 0.01, 0.06, box.x1 - 0.01, 0.075), 1.0, "text", 12.0))
        cells.append(Cell(0, at, text, box))
    for at, text in enumerate(("编制：周强", "版次：A/0")):
        box = Box(0.1 + 0.4 * at, 0.09, 0.1 + 0.4 * (at + 1), 0.13)
        lines.append(Line(text, Box(box.x0 + 0.01, 0.1, box.x1 - 0.01, 0.115), 1.0, "text", 12.0))
        cells.append(Cell(1, at, text, box))
    body = page(["一、编制依据", *[_TEXT] * 6])
    moved = [
        Line(one.text, Box(0.1, one.box.y0 + 0.15, 0.9, one.box.y1 + 0.15), 1.0, "text", 12.0)
        for one in body.lines
        if one.box
    ]
    return Page(1, 595, 842, (*lines, *moved), text_source="text", tables=(Table(tuple(cells)),))


def test_title_in_a_ruled_head_is_its_own_cell() -> None:
    found = values("technical_report", _ruled())
    assert found["title"] == "桥式起重机轨道大修技术方案"
    assert found["authors"] == ["周强"]


def test_a_line_behind_the_kind_of_a_title_is_none_of_it() -> None:
    rows = [("图书管理系统技术报告", 22.0), ("第三技术小队", 22.0), *[_TEXT] * 3]
    assert values("technical_report", rows)["title"] == "图书管理系统技术报告"
    rows = [("提升机制动系统改造方案", 22.0), ("的应用与分析", 22.0), *[_TEXT] * 3]
    assert values("technical_report", rows)["title"] == "提升机制动系统改造方案的应用与分析"


def test_title_of_the_cover_before_its_subject() -> None:
    subject = ["项目名称：带式输送机集中控制改造项目", "编制单位：某某轴承有限公司", *[_TEXT] * 5]
    cover = [("带式输送机集中控制改造项目", 22.0), ("可行性研究报告", 22.0)]
    assert values("technical_report", cover, subject)["title"] == "带式输送机集中控制改造项目可行性研究报告"
    assert values("technical_report", [cover[1]], subject)["title"] == "带式输送机集中控制改造项目"


def test_date_of_writing_at_the_end_not_of_the_fault() -> None:
    rows = [("车床主轴箱故障分析报告", 20.0), "故障日期|2019年10月20日", *[_TEXT] * 70]
    assert values("technical_report", [*rows, "编写人|周强", "编写日期|2019年10月23日"])["date"] == "2019-10-23"


def test_the_last_line_of_a_cover_is_no_heading() -> None:
    cover = page([("带式输送机集中控制改造", 22.0), *[""] * 30, ("某某轴承有限公司", 15.0), ("二〇〇八年六月", 15.0)])
    text = page(["项目名称：带式输送机集中控制改造及电气保护装置", ("第一章　总论", 15.0), *[_TEXT] * 8], number=2)
    counted = document_counts([cover, text], True)
    assert counted.sections == ("总论",)
    assert counted.body.zi < counted.total.zi - 40


@pytest.mark.parametrize(
    ("row", "audience"),
    [
        ("（培训对象：电工高级工、技师）", "电工高级工、技师"),
        ("本书读者对象：从事焊工作业的技术工人。", "从事焊工作业的技术工人"),
    ],
)
def test_readers_in_words_of_their_own(row: str, audience: str) -> None:
    assert values("textbook", [("实操培训教程", 26.0), row, "主编：周强"])["audience"] == audience


def test_a_purpose_is_no_reader() -> None:
    assert "audience" not in values("textbook", [("实操培训教程", 26.0), "本书对象为各类机床。", "主编：周强"])


def test_two_words_of_four_characters_are_no_author() -> None:
    title = ("智能空气净化器技术报告", 22.0)
    assert "authors" not in values("technical_report", [title, "单元模块 设计", *[_TEXT] * 4])
    assert values("technical_report", [title, "欧阳志远 设计", *[_TEXT] * 4])["authors"] == ["欧阳志远"]


_AUTHORS_ROW = "周强1#，李建军1#，王海涛2"


def _beside(column: list[str], text: list[str | tuple[str, float]], *, right: bool = False, top: int = 0) -> Page:
    """An article's first page, its text 0.58 wide, with a narrow column on the left or on the right of it."""
    lines = []
    for at, row in enumerate(text):
        one, size = row if isinstance(row, tuple) else (row, 10.0)
        x, y = (0.08 if right else 0.36), 0.06 + 0.02 * at
        lines.append(Line(one, Box(x, y, min(x + 0.56, x + 0.0168 * len(one)), y + 0.014), 1.0, "text", size))
    for at, one in enumerate(column):
        x, y = (0.7 if right else 0.1), 0.06 + 0.018 * (at + top)
        lines.append(Line(one, Box(x, y, min(x + 0.21, x + 0.012 * len(one)), y + 0.012), 1.0, "text", 8.0))
    return Page(1, 595, 842, tuple(sorted(lines, key=lambda one: one.box.y0 if one.box else 0)), text_source="text")


_ARTICLE = [
    ("风机轴承座的改造与应用研究", 14.0),
    _AUTHORS_ROW,
    "1 某某电力有限公司，太原 030006",
    "摘要：针对风机振动问题，提出改进方案，结果满足要求。",
    *[_TEXT] * 12,
]
_CITATION = [
    "引用本文：周强，李建军，王海涛.",
    "风机轴承座的改造与应用研究[J].",
    "工业技术与应用，2021，22(3)：",
    "101-104.",
    "DOI：10.16058/j.issn.",
    "1671-6523.2021.03.023",
    "收稿日期：2020-10-05",
    "# 共同第一作者",
]
_NOTES = [
    "收稿日期：2020-10-05",
    "修回日期：2020-12-01",
    "基金项目：某省重点研发计划",
    "作者简介：赵丽华（1985—），女，",
    "工程师，从事设备管理。",
    "通信作者：周强",
]


@pytest.mark.parametrize("right", [False, True])
def test_a_column_beside_the_text_is_read_by_itself(right: bool) -> None:
    found = values("paper", _beside(_CITATION, _ARTICLE, right=right))
    assert found["title"] == "风机轴承座的改造与应用研究"
    assert found["authors"] == ["周强", "李建军", "王海涛"]
    assert found["equal_first_authors"] == ["周强", "李建军"]
    assert (found["year"], found["volume"], found["issue"], found["pages"]) == (2021, 22, 3, "101-104")
    assert found["doi"] == "10.16058/j.issn.1671-6523.2021.03.023"


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("top", [0, 1, 3])
def test_dates_and_lives_beside_the_text_are_no_authors(right: bool, top: int) -> None:
    found = values("paper", _beside(_NOTES, _ARTICLE, right=right, top=top))
    assert (found["title"], found["authors"]) == ("风机轴承座的改造与应用研究", ["周强", "李建军", "王海涛"])
    assert found["corresponding_authors"] == ["周强"]
    assert "year" not in found


def test_labels_in_a_column_of_their_own_stay_with_their_values() -> None:
    rows = [
        "关键词|风机；轴承座；振动；改造",
        "文章编号|1671-6523(2021)03-0101-04",
        "收稿日期|2020-10-05",
        "作者简介|周强（1985—），男，工程师",
    ]
    found = values(
        "paper", [("风机轴承座的改造与应用研究", 20.0), "周强　李建军", *rows, "摘要：针对风机振动问题。", *[_TEXT] * 4]
    )
    assert (found["authors"], found["article_number"]) == (["周强", "李建军"], "1671-6523(2021)03-0101-04")


@pytest.mark.parametrize(
    ("head", "rest", "doi"),
    [
        ("DOI：10.16058/j.issn.1671-", "6523.2021.03.023", "10.16058/j.issn.1671-6523.2021.03.023"),
        ("DOI：10.16058/j.issn.1671-6523.", "2021.03.023　中图分类号：TH4", "10.16058/j.issn.1671-6523.2021.03.023"),
        ("DOI：10.16058/", "j.cnki.gyjs.2021.03.023", "10.16058/j.cnki.gyjs.2021.03.023"),
        ("DOI：10.13436/j.mkjx.202103023", "33", "10.13436/j.mkjx.202103023"),
        ("DOI：10.16058/j.cnki.gyjs.2021.03.023.", "2021-03-05", "10.16058/j.cnki.gyjs.2021.03.023"),
        ("DOI：10.16058/j.cnki.gyjs.2021.03.023", "ISSN 1671-6523", "10.16058/j.cnki.gyjs.2021.03.023"),
    ],
)
def test_a_doi_over_two_lines_and_one_that_is_whole(head: str, rest: str, doi: str) -> None:
    assert values("paper", [head, rest, *_HEAD, *[_TEXT] * 4])["doi"] == doi


def test_a_doi_whose_rest_is_nowhere_is_not_sure() -> None:
    found = fields("paper", page(["DOI：10.16058/j.issn.1671-", *_HEAD, *[_TEXT] * 4]))
    assert found["doi"].confidence < 0.8


@pytest.mark.parametrize(
    ("head", "issue"),
    [
        ("工业技术与应用　2021，22(3)：101-104", 3),
        ("工业技术与应用　2021.3(上)", "3(上)"),
        ("工业技术与应用　2021，22(S1)：1-4", "S1"),
        ("工业技术与应用　2021，3", 3),
    ],
)
def test_the_number_before_a_bracket_is_the_volume(head: str, issue: object) -> None:
    assert values("paper", [head, *_HEAD, *[_TEXT] * 4])["issue"] == issue


def test_a_bare_note_behind_which_the_article_begins_names_nobody() -> None:
    rows = [
        "共同第一作者",
        ("风机轴承座的改造与应用研究", 20.0),
        "周强　李建军",
        "摘要：针对风机振动问题。",
        *[_TEXT] * 4,
    ]
    assert "equal_first_authors" not in values("paper", rows)


@pytest.mark.parametrize(
    "readers", ["各单位维修电工和钳工", "班组长、安全员", "采掘一线操作手", "检修车间中级工、高级工"]
)
def test_any_trade_behind_a_label_that_asks_for_readers(readers: str) -> None:
    found = values("textbook", [("实操培训教程", 26.0), f"适用对象：{readers}", "主编：周强"])
    assert found["audience"] == readers


@pytest.mark.parametrize("row", ["适用范围：石油化工", "适用对象：各类机床的施工", "使用：维修电工"])
def test_a_field_of_use_is_no_reader(row: str) -> None:
    assert "audience" not in values("textbook", [("实操培训教程", 26.0), row, "主编：周强"])


@pytest.mark.parametrize(
    ("under", "number"), [("2020-10-05", "1671-6523(2021)03-0101-04"), ("2020年10月5日", "1671-6523(2021)03-0101-04")]
)
def test_a_date_under_a_number_is_no_end_of_it(under: str, number: str) -> None:
    rows = [f"文章编号|{number}", f"收稿日期|{under}"]
    assert values("paper", [*_HEAD[:2], *rows, _HEAD[2], *[_TEXT] * 4])["article_number"] == number


@pytest.mark.parametrize(
    ("number", "told"), [("1671-6523(2021)03-0101-04", {"printed_year": 2022}), ("1671-6523(2022)03-0101-04", {})]
)
def test_a_head_that_prints_another_year_than_the_article_number(number: str, told: dict[str, object]) -> None:
    found = values("paper", ["山西机械　2022年第3期", *_HEAD, f"文章编号：{number}", *[_TEXT] * 20])
    assert {name: value for name, value in found.items() if name.startswith("printed_")} == told


def test_a_sponsor_whose_end_stands_in_the_next_line_of_its_column() -> None:
    below = ["主　　办：太原重工机械研究院有限|液压缸内泄漏的治理研究", "公司|改进"]
    assert values("journal_front_matter", [("晋冶技术", 30.0), *below])["sponsor"] == "太原重工机械研究院有限公司"
    lost = fields("journal_front_matter", [("晋冶技术", 30.0), "主　　办：太原重工机械研究院有限", "编辑出版：编辑部"])
    assert lost["sponsor"].confidence < 0.8
    whole = fields("journal_front_matter", [("晋冶技术", 30.0), "主　　办：太原重工机械研究院", "公司地址：太原市"])
    assert whole["sponsor"].value == "太原重工机械研究院" and whole["sponsor"].confidence > 0.8


@pytest.mark.parametrize("below", ["1 概述", "2023年的记录", "第一节"])
def test_the_article_number_ends_with_its_line(below: str) -> None:
    head = ["〔中图分类号〕TH17　〔文章编号〕1000-6311（2017）", "01-0005-02", below]
    found = values("paper", [*_HEAD, *head, *[_TEXT] * 20])
    assert (found["article_number"], found["pages"]) == ("1000-6311(2017)01-0005-02", "5-6")


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ("CN(HK)|44-1872/TU", "CN(HK)44-1872/TU"),
        ("CN(HK) 44-1872/TU", "CN(HK)44-1872/TU"),
        ("CN 44-1872/TU|(HK)", "CN44-1872/TU(HK)"),
        ("国内刊号 CN|44-1872/TU", "CN44-1872/TU"),
        ("邮发代号 22-123 CN 44-1872/TU", "CN44-1872/TU"),
    ],
)
def test_a_number_keeps_the_mark_of_another_area_beside_it(row: str, value: str) -> None:
    found = values("journal_front_matter", [("建筑工程世界", 30.0), "2025年第19期", "ISSN 1993-5803", row])
    assert found["cn_number"] == value
    record = cn_number.parse(value)
    assert record is not None and record.validity == ("invalid" if "HK" in value else "valid")


def _byline(raised: bool) -> Line:
    """``许明1，蒋超1*`` as a PDF gives it: the figures smaller and higher, where they are raised."""
    spans = (
        Span("许明", Box(0.4415, 0.2080, 0.4750, 0.2196), 9.7),
        Span("1", Box(0.4792, 0.2037, 0.4844, 0.2115), 6.5, raised),
        Span("，蒋超", Box(0.4937, 0.2074, 0.5413, 0.2194), 10.1),
        Span("1*", Box(0.5436, 0.2036, 0.5579, 0.2115), 6.5, raised),
    )
    return Line("许明1，蒋超1*", Box(0.4415, 0.2036, 0.5579, 0.2196), 1.0, "text", 9.7, spans)


def test_authors_keep_their_order_about_raised_figures() -> None:
    title = page([("轧机压下液压缸内泄漏故障处理与预防措施", 18.0)])
    below = Line("（1.某某重型机械有限公司）", Box(0.3, 0.24, 0.7, 0.25), 1.0, "text", 9.0)
    first = Page(1, 595, 842, (*title.lines, _byline(True), below), text_source="text")
    assert values("paper", first)["authors"] == ["许明", "蒋超"]
    apart = Line("3", Box(0.9, 0.2037, 0.905, 0.2115), 1.0, "text", 6.5)
    first = Page(1, 595, 842, (*title.lines, _byline(True), apart, below), text_source="text")
    assert values("paper", first)["authors"] == ["许明", "蒋超"]


@pytest.mark.parametrize("lower", [0.0, 0.0001, -0.0001])
def test_authors_apart_keep_their_order_whichever_figure_is_raised_higher(lower: float) -> None:
    """``于新晓¹ 刘洋晓²``: a gap between the two, and the second a hair higher or lower than the first."""
    spans = (
        Span("于新晓", Box(0.3979, 0.1568, 0.4626, 0.1719), 12.6),
        Span("1", Box(0.4639, 0.1534, 0.4696, 0.1591), 4.8, True),
        Span("刘洋晓", Box(0.5001, 0.1568 + lower, 0.5651, 0.1719 + lower), 12.9),
        Span("2", Box(0.5662, 0.1534 + lower, 0.5720, 0.1591 + lower), 4.9, True),
    )
    title = page([("钳工工艺改进与应用", 22.0)])
    authors = Line("于新晓1 刘洋晓2", Box(0.3979, 0.1530, 0.5720, 0.1727), 1.0, "text", 12.6, spans)
    below = Line("（太原晋岳重工有限公司，山西 太原 030000）", Box(0.33, 0.186, 0.67, 0.198), 1.0, "text", 9.0)
    found = values("paper", Page(1, 595, 842, (*title.lines, authors, below), text_source="text"))
    assert (found["authors"], found["first_author"]) == (["于新晓", "刘洋晓"], "于新晓")
