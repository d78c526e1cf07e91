"""What whole dossiers lose in a copy: parts of a ruling, the mark of a box, a word under a seal, a dash read as a numeral."""

from __future__ import annotations

import msgspec
import pytest
from yushen.extractors.engine import options, shapes
from yushen.extractors.engine.torn import is_torn, with_sound_tables

from tests.extractors.recipe import fields, values
from tests.extractors.test_reading_damage import line, sheet
from yushen.model import Box, Cell, Line, Span, Table

GRADES = ["优秀", "基本合格", "不合格", "合格"]


def cell(row: int, column: int, text: str, y0: float, y1: float) -> Cell:
    return Cell(row, column, text, Box(0.1 if column == 0 else 0.3, y0, 0.3 if column == 0 else 0.9, y1))


FORM = [
    line("技术革新成果验收表", 0.35, 0.05),
    line("项目名称", 0.12, 0.11),
    line("燃嘴改造及余热利用", 0.35, 0.11),
    line("参加人员", 0.12, 0.16),
    line("郝瑞林、邢俊", 0.35, 0.16),
    line("验收意见", 0.12, 0.21),
    line("资料完整，验收通过。", 0.35, 0.21),
]
"""A form of three rows; the middle cell's lower edge lies under a seal."""
OUTLINE = Box(0.1, 0.1, 0.9, 0.25)
LABELS = [
    cell(n, 0, text, 0.1 + 0.05 * n, 0.15 + 0.05 * n) for n, text in enumerate(("项目名称", "参加人员", "验收意见"))
]
WHOLE = Table(
    (
        *LABELS,
        cell(0, 1, "燃嘴改造", 0.1, 0.15),
        cell(1, 1, "郝瑞林、邢俊", 0.15, 0.2),
        cell(2, 1, "验收通过", 0.2, 0.25),
    ),
    OUTLINE,
)
RUN_TOGETHER = Table(
    (*LABELS, cell(0, 1, "燃嘴改造 郝瑞林、邢俊", 0.1, 0.195), cell(2, 1, "验收通过", 0.2, 0.25)), OUTLINE
)
IN_PART = Table((*LABELS, cell(2, 1, "验收通过", 0.2, 0.25)), OUTLINE)


def test_a_ruling_with_cells_run_together_or_missing_is_torn_and_a_whole_one_is_not():
    assert is_torn(RUN_TOGETHER, tuple(FORM)) and is_torn(IN_PART, tuple(FORM))
    assert not is_torn(WHOLE, tuple(FORM))


LINES_TO_WRITE_ON = [
    ("性别", "男"),
    ("文化程度", "大专"),
    ("职业（工种）及等级", "车工三级/高级技能"),
    ("评定成绩", "合格"),
]


def test_a_ruling_with_one_column_written_in_is_no_table():
    rows = [(label, value, 0.2 + 0.06 * n) for n, (label, value) in enumerate(LINES_TO_WRITE_ON)]
    cells = [Cell(n, 0, value, Box(0.6, y - 0.03, 0.9, y + 0.03)) for n, (_, value, y) in enumerate(rows)]
    empty = [Cell(n, 1, "", Box(0.9, y - 0.03, 0.96, y + 0.03)) for n, (_, _, y) in enumerate(rows)]
    outline = Box(0.6, 0.17, 0.96, 0.41)
    lines = [one for label, value, y in rows for one in (line(label, 0.38, y - 0.016), line(value, 0.62, y + 0.002))]
    torn = Table((*cells, *empty), outline)
    assert is_torn(torn, tuple(lines))
    assert not is_torn(
        Table((*cells, *(msgspec.structs.replace(one, text="√") for one in empty)), outline), tuple(lines)
    )
    assert not is_torn(Table(tuple(cells), Box(0.6, 0.17, 0.9, 0.41)), tuple(lines))
    read = values("skill_certificate", sheet([line("职业资格证书", 0.4, 0.06), *lines], tables=(torn,)))
    assert read["occupation"] == "车工" and read["skill_level"] == 3


def test_a_cell_over_two_rows_and_a_heading_between_two_tables_tear_nothing():
    merged = msgspec.structs.replace(cell(0, 1, "燃嘴改造 郝瑞林、邢俊", 0.1, 0.2), row_span=2)
    assert not is_torn(Table((*LABELS, merged, cell(2, 1, "", 0.2, 0.25)), OUTLINE), tuple(FORM))
    headed = Table(WHOLE.cells, Box(0.1, 0.1, 0.9, 0.3))
    assert not is_torn(headed, (*FORM, line("单位推荐意见", 0.4, 0.27)))


def test_rulings_drawn_in_a_file_are_believed():
    page = sheet([line(one.text, one.box.x0, one.box.y0, ocr=False) for one in FORM if one.box], tables=(IN_PART,))
    assert with_sound_tables(page).tables == (IN_PART,)


@pytest.mark.parametrize("table", [WHOLE, RUN_TOGETHER, IN_PART])
def test_the_names_of_a_form_are_read_whatever_is_left_of_its_ruling(table):
    found = values("project_acceptance", sheet(FORM, tables=(table,)))
    assert found["participants"] == ["郝瑞林", "邢俊"]
    assert "验收通过" in found["conclusion"]


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ("□优秀合格□基本合格□不合格", "合格"),
        ("优秀□合格□基本合格□不合格", "优秀"),
        ("□优秀□合格□基本合格不合格", "不合格"),
        ("□优秀□合格□基本合格□不合格", None),  # nothing marked
        ("优秀合格基本合格不合格", None),  # options without boxes
        ("□优秀合格☑基本合格□不合格", None),  # the mark is there
        ("□优秀合格", None),  # no row of options
    ],
)
def test_the_only_option_without_a_box(row, word):
    found = options.unboxed_word(row, GRADES)
    assert (found[0] if found else None) == word
    if found:
        assert row[found[1] : found[2]] == word


def test_a_grade_whose_mark_was_not_read_is_doubtful_and_one_that_is_marked_is_not():
    def form(options: str) -> object:
        rows = [line("年度考核登记表", 0.4, 0.05), line("（2023年度）", 0.42, 0.1), line("单位考核意见", 0.1, 0.2)]
        return fields("assessment_form", sheet([*rows, line(options, 0.3, 0.2)]))["records"]

    lost, marked = form("□优秀 合格 □基本合格 □不合格"), form("□优秀 ☑合格 □基本合格 □不合格")
    assert lost.value == marked.value == [{"year": 2023, "grade": "qualified"}]
    assert lost.confidence < 0.8 and "勾选" in lost.note
    assert marked.confidence >= 0.9 and marked.note is None


def test_a_grade_with_words_of_the_seal_behind_it_is_doubtful():
    def proof(last: str, *marks: str) -> object:
        rows = [line("年度考核结果证明", 0.4, 0.05)]
        for n, (year, grade) in enumerate((("2022", "称职"), ("2023", "称职"), ("2024", last))):
            y = 0.15 + 0.05 * n
            rows += [line(year, 0.1, y), line("任鹏飞", 0.25, y), line("电工", 0.45, y), line(grade, 0.6, y)]
        rows[-1] = msgspec.structs.replace(rows[-1], marks=marks)
        return fields("assessment_form", sheet(rows))["records"]

    stamped = proof("优秀业集团", "under_seal")
    assert stamped.value[-1] == {"year": 2024, "grade": "excellent"}
    assert stamped.confidence < 0.8 and "印章" in stamped.note
    assert proof("优秀").confidence >= 0.9
    assert len(proof("优秀业集团").value) == 2  # no seal there: not a grade
    assert proof("电工合格", "under_seal").value[-1] == {"year": 2024, "grade": "qualified"}
    for cell in (
        "电合格",
        "电工合格",
        "木合格",
    ):  # of a grey copy one character may be a seal's, unless 不 is read like it
        found = proof(cell)
        assert (len(found.value) == 3 and found.confidence < 0.8) == (cell == "电合格")


@pytest.mark.parametrize(
    ("text", "start"),
    [("2009年9月一至今", "2009-09"), ("2009.09一2025.03", "2009-09"), ("2009年9月1日一2025年3月", "2009-09-01")],
)
def test_a_dash_read_as_the_numeral_is_a_dash(text, start):
    rows = [line("工作年限证明", 0.4, 0.05), line("起止年月", 0.1, 0.2), line("岗位（工种）", 0.6, 0.2)]
    found = values("employment_proof", sheet([*rows, line(text, 0.1, 0.25), line("钳工", 0.6, 0.25)]))
    assert found["periods"][0]["from"] == start


def test_the_name_of_a_certificate_is_no_body():
    assert shapes.body()("中华人民共和国职业资格证书") is None
    assert shapes.body()("山西省职业技能鉴定指导中心").value == "山西省职业技能鉴定指导中心"


@pytest.mark.parametrize(
    ("label", "value", "exceptional"),
    [("破格申报", "□是 ☑否", False), ("破格申报", "是", True), ("是否破格", "不破格", False)],
)
def test_the_ways_a_form_asks_for_an_exception(label, value, exceptional):
    rows = [line("职称评审申报表", 0.4, 0.05), line(label, 0.1, 0.2), line(value, 0.4, 0.2)]
    assert values("application_form", sheet(rows))["exceptional"] is exceptional


def test_the_title_of_a_form_for_exceptions_is_no_answer_to_no():
    rows = [line("职称评审申报表", 0.4, 0.05), line("破格申报条件见附件", 0.1, 0.2)]
    assert "exceptional" not in values("application_form", sheet(rows))


def test_what_stands_in_brackets_after_a_blank_belongs_to_the_name_before_it():
    def lead(gap: float) -> dict:
        whole = line("项目负责人：贾永胜 （班组长）", 0.1, 0.2)
        first, second = (
            Span("项目负责人：贾永胜", Box(0.1, 0.2, 0.3, 0.22)),
            Span("（班组长）", Box(0.3 + gap, 0.2, 0.45, 0.22)),
        )
        members = line("参加人员：吕彦龙（焊工）、范志刚（焊工）", 0.1, 0.25)
        rows = [line("项目验收意见", 0.4, 0.05), msgspec.structs.replace(whole, spans=(first, second)), members]
        return values("project_acceptance", sheet(rows))

    for gap in (0.0, 0.012):
        assert lead(gap)["participants"][0] == "贾永胜"
        assert "班组长" in lead(gap)["roles"][0]


def test_a_ruling_that_leans_otherwise_than_its_outline_is_torn():
    """A row of years over a row of grades, of which one cell was counted into the row above."""
    years = [
        Cell(0, n, year, Box(0.1 + 0.2 * n, 0.1, 0.3 + 0.2 * n, 0.12))
        for n, year in enumerate(("年度", "2022", "2023"))
    ]
    grades = [
        Cell(1, n, text, Box(0.1 + 0.2 * n, 0.12, 0.3 + 0.2 * n, 0.14))
        for n, text in enumerate(("等次", "合格", "合格"))
    ]
    lines = tuple(line(one.text, one.box.x0 + 0.02, one.box.y0) for one in (*years, *grades) if one.box)
    even = Table((*years, *grades), Box(0.1, 0.1, 0.7, 0.14))
    slipped = msgspec.structs.replace(even, cells=(*years, *grades[:2], msgspec.structs.replace(grades[2], row=2)))
    assert is_torn(slipped, lines) and not is_torn(even, lines)


@pytest.mark.parametrize(("foot", "issued"), [("2023-10-", None), ("2023-10-20", "2023-10-20")])
def test_the_start_of_work_is_not_the_day_of_a_proof_whose_own_was_not_read(foot, issued):
    rows = [
        line("工作经历证明", 0.4, 0.05),
        line("起始时间", 0.1, 0.2),
        line("终止时间", 0.3, 0.2),
        line("岗位", 0.6, 0.2),
    ]
    rows += [line("2002年8月", 0.1, 0.25), line("至今", 0.3, 0.25), line("焊工", 0.6, 0.25), line(foot, 0.7, 0.4)]
    found = values("employment_proof", sheet(rows))
    assert found["start_date"] == "2002-08" and found.get("issue_date") == issued


# booklets whose date is lost under a stamp

BOOKLET = [
    line("职业资格证书", 0.43, 0.057),
    line("身份证号 ID No.", 0.15, 0.383),
    line("140522197902117194", 0.14, 0.413),
    line("出生日期", 0.386, 0.243),
    line("1979年2月11日", 0.626, 0.26),
    line("Birth Date", 0.383, 0.279, height=0.012),
    line("职业（工种）及等级", 0.383, 0.368),
    line("钳工 二级/技师", 0.624, 0.386),
    line("职业技能鉴定（指导）中心（印）", 0.376, 0.624),
]
"""Values stand half a line below their labels, beside the translations."""
SIGNED = line("发证日期：2014年9月19日", 0.73, 0.657)


def test_the_birth_date_is_not_taken_where_the_date_of_issue_was_not_read():
    torn = [line("发证", 0.728, 0.657), line("月 19 日", 0.886, 0.664)]
    assert "issue_date" not in values("skill_certificate", sheet([*BOOKLET, *torn]))
    year = fields("skill_certificate", sheet([*BOOKLET, *torn, line("期：2014", 0.768, 0.66, em=0.01)]))["issue_date"]
    assert year.value == "2014" and year.confidence < 0.8 and year.note is not None
    assert values("skill_certificate", sheet([*BOOKLET, SIGNED]))["issue_date"] == "2014-09-19"


def test_a_lone_date_of_the_day_in_the_identity_number_is_no_date_of_signing():
    rows = [line("职业技能等级证书", 0.4, 0.1), line("证件号码 140522197902117194", 0.2, 0.3)]
    born, signed = line("1979年2月11日", 0.6, 0.7), line("2014年9月19日", 0.6, 0.7)
    assert "issue_date" not in values("skill_certificate", sheet([*rows, born]))
    assert values("skill_certificate", sheet([*rows, signed]))["issue_date"] == "2014-09-19"


def test_a_label_a_line_above_or_of_the_signing_takes_no_date_away():
    rows = [line("技能证书", 0.4, 0.1), line("参加工作时间", 0.2, 0.6), line("2014年9月19日", 0.6, 0.66)]
    assert values("skill_certificate", sheet(rows))["issue_date"] == "2014-09-19"


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("发证日期：2022年)8月31日", "2022-08-31"),  # 18 is no month: the cut figure was 0
        ("发证日期：2022年 )5 月 20日", "2022-05-20"),
        ("发证日期：2022年)1月20日", "2022"),  # 01 or 11
        ("发证日期：201.7年10月27日", "2017-10-27"),
        ("发证日期：2017年10月27日", "2017-10-27"),
    ],
)
def test_a_date_with_a_figure_cut_by_the_ring_of_a_seal(printed, value):
    assert (
        values("skill_certificate", sheet([line("职业技能等级证书", 0.4, 0.1), line(printed, 0.5, 0.6)]))["issue_date"]
        == value
    )


def test_what_an_exact_text_prints_is_not_touched():
    rows = [line("职业技能等级证书", 0.4, 0.1, ocr=False), line("发证日期：2022年)8月31日", 0.5, 0.6, ocr=False)]
    assert values("skill_certificate", sheet(rows))["issue_date"] == "2022"


def test_a_date_whose_year_sign_was_not_read_waits_for_a_person():
    rows = [line("职业技能等级证书", 0.4, 0.1), line("2023", 0.61, 0.69), line(")9 月 01 日", 0.7, 0.69)]
    found = fields("skill_certificate", sheet(rows))["issue_date"]
    assert found.value == "2023-09-01" and found.confidence < 0.8 and "年" in str(found.note)
    quantity = [line("职业技能等级证书", 0.4, 0.1), line("2023", 0.61, 0.69), line("合格", 0.7, 0.69)]
    assert "issue_date" not in values("skill_certificate", sheet(quantity))


def spread_label(text: str, second: str) -> list[Line]:
    """A line of two runs."""
    box = Box(0.4, 0.5, 0.6, 0.52)
    runs = (Span(text, Box(0.4, 0.5, 0.42, 0.52)), Span(second, Box(0.47, 0.5, 0.6, 0.52)))
    return [Line(f"{text} {second}", box, 0.99, "ocr", 12.0, runs)]


def test_a_label_set_wide_apart_is_one_word():
    cover = [line("液压支架底座焊接变形控制方案", 0.25, 0.27)]
    found = values("technical_report", sheet([*cover, *spread_label("作", "者：任建业")]))
    assert found["authors"] == ["任建业"]
    assert "authors" not in values("technical_report", sheet([*cover, *spread_label("甲", "项目：任建业")]))


@pytest.mark.parametrize(
    ("other", "settled"),
    [("2020年07月17日", True), ("202007月17日", True), ("2020年01月17日", False), ("2020年0月17日", False)],
)
def test_two_readings_that_can_only_mean_one_date_agree(other, settled):
    date = msgspec.structs.replace(line("2020年)7月17日", 0.6, 0.69), confidence=0.55, other_reading=other)
    found = fields("skill_certificate", sheet([line("职业技能等级证书", 0.4, 0.1), date]))["issue_date"]
    assert found.value == "2020-07-17"
    assert (found.note is None) is settled and (found.confidence > 0.55) is settled
