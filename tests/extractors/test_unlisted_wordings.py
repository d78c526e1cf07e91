"""Forms and letters in wordings that no list has: another script, labels nobody listed, sentences for a form; and what must be left."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.schooling import education
from yushen.extractors.engine.scripts import chinese_pieces, labels_apart

from tests.extractors.recipe import fields, page, values
from yushen.model import Box, Cell, Document, Line, Page, ReadDocument, Table


def pieces(text: str, cut=chinese_pieces) -> list[str]:
    return [text[low:high].strip() for low, high in cut(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("民族 민족 朝鲜 조선", ["民族", "朝鲜"]),
        ("出生 1970 年 년 12 月 월 3 日 일", ["出生 1970 年", "12 月", "3 日"]),
        ("姓名（ئىسمى）：艾力", ["姓名", "：艾力"]),
        ("性别 ཕོ་མོ། 男", ["性别", "男"]),
        ("姓名 Name 张三", ["姓名 Name 张三"]),
        ("全长 3μm、Ф20 的 α 相", ["全长 3μm、Ф20 的 α 相"]),
    ],
)
def test_another_script_beside_the_chinese(text, parts):
    assert pieces(text) == parts


def test_a_card_in_two_scripts():
    found = values(
        "id_card",
        ["姓名 성명|崔哲洙", "性别 성별 男 남　民族 민족 朝鲜 조선", "出生 출생 1970 年 년 12 月 월 3 日 일", "住址 주소 吉林省延吉市北山街572号",
         "公民身份号码 공민신분번호 370105197012033495", "签发机关 발급기관", "延吉市公安局", "有效期限 유효기한 2021.12.21-长期"],
    )  # fmt: skip
    assert found == {
        "name": "崔哲洙",
        "sex": "男",
        "ethnicity": "朝鲜",
        "birth_date": "1970-12-03",
        "address": "吉林省延吉市北山街572号",
        "id_number": "370105197012033495",
        "issuing_authority": "延吉市公安局",
        "valid_from": "2021-12-21",
        "valid_until": "长期",
    }


def test_a_card_with_latin_letters_beside():
    found = values("id_card", ["性别 Singqbied 男 Sai|民族 Minzcuz 壮 Cuengh", "住址 Deihcij 广西南宁市某路5号"])
    assert (found["sex"], found["ethnicity"], found["address"]) == ("男", "壮", "广西南宁市某路5号")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("被考核人：王建国　　岗位：钳工　　工号：31349", ["被考核人：王建国", "岗位：钳工", "工号：31349"]),
        ("部门：机修 班组：钳工班", ["部门：机修", "班组：钳工班"]),
        ("姓　名：王建国", ["姓　名：王建国"]),
        ("联系　　电话：0351", ["联系　　电话：0351"]),
        ("成员：王伟、 组长：李红", ["成员：王伟、 组长：李红"]),
        ("姓名：王 伟", ["姓名：王 伟"]),
    ],
)
def test_labels_wide_apart_in_one_line(text, parts):
    assert pieces(text, labels_apart) == parts


def test_an_empty_label_does_not_take_the_next_labels_value():
    rows = ["姓名：李建国　　岗位：　　　　工号：电3221", "2019年度|合格"]
    found = values("assessment_form", ["年度考核结果", *rows])
    assert found["name"] == "李建国"
    assert "position" not in found


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("专科起点本科", "bachelor"),
        ("高中起点专科", "junior_college"),
        ("本科（专科起点）", "bachelor"),
        ("高起专", "junior_college"),
        ("专接本", "bachelor"),
        ("大学", "bachelor"),
        ("高中毕业", "senior_high"),
        ("太原某某大学", None),
        ("专科", "junior_college"),
    ],
)
def test_the_level_finished_is_not_the_level_begun_from(text, level):
    hit = education()(text.replace("（", "(").replace("）", ")"))
    assert (hit.value if hit else None) == level


def test_an_examination_is_no_field_of_study():
    told = "王建国，男，1981年7月出生，参加山西省高等教育自学考试会计专业本科，全部课程考试成绩合格，准予毕业。"
    assert values("diploma", ["毕业证书", told])["major"] == "会计"


VERIFIED = (
    "中国高等教育学历认证报告",
    "经核查，霍守信于1993年9月至1997年7月在太原重型机械学院电气工程及其自动化专业学习，学制4年，本科层次，",
    "普通全日制，于1997年7月26日毕业。其所持《普通高等学校毕业证书》（证书编号：074889）真实。",
    "2019年12月14日",
)


def test_a_verification_in_a_sentence():
    found = values("diploma_verification", list(VERIFIED))
    assert found == {
        "name": "霍守信",
        "institution": "太原重型机械学院",
        "major": "电气工程及其自动化",
        "education_level": "bachelor",
        "graduation_date": "1997-07-26",
        "certificate_number": "074889",
    }


def test_a_verification_of_a_paper_held():
    told = "经核实，李小红（女，1975年3月4日生）所持太原机械学院1997年7月10日颁发的机械制造专业本科毕业证书（证书编号：970123）真实有效。"
    found = values("diploma_verification", ["学历认证书", told])
    assert (found["institution"], found["major"], found["certificate_number"]) == ("太原机械学院", "机械制造", "970123")
    assert "graduation_date" not in found  # the day of issue is not said to be that of graduation


@pytest.mark.parametrize(
    ("sentence", "records"),
    [
        ("二〇一九年度考核结果为合格，二零二〇年度考核结果为优秀。", [(2019, "qualified"), (2020, "excellent")]),
        ("二〇一九、二〇二〇年度考核结果均为合格。", [(2019, "qualified"), (2020, "qualified")]),
        ("2019年度考核结果为合格，二○二○年度考核结果为优秀。", [(2019, "qualified"), (2020, "excellent")]),
    ],
)
def test_years_in_chinese_digits(sentence, records):
    found = values("assessment_form", ["考核证明", f"李建国同志系我公司化验员。{sentence}"])
    assert [(one["year"], one["grade"]) for one in found["records"]] == records
    assert found["position"] == "化验员"


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("兹证明李建国同志系我公司维修电工，2003年7月参加工作。", "维修电工"),
        ("兹证明李建国同志系我公司正式员工，2003年7月参加工作。", None),
        ("兹证明我公司员工李建国同志，2003年7月参加工作。", None),
        ("兹证明我厂维修电工李建国同志，2003年7月参加工作。", "维修电工"),
        ("李建国同志，2003年7月至今在我公司机修车间工作，任钳工班长。", "钳工班长"),
    ],
)
def test_the_post_a_sentence_gives_somebody(sentence, post):
    assert values("employment_proof", ["工作证明", sentence]).get("position") == post


def test_posts_of_periods_at_the_end_of_a_sentence_and_not_departments():
    told = "李建国同志，2003年7月至2010年6月在我公司机修车间工作，2010年7月至今在我公司任钳工技师。"
    found = values("employment_proof", ["工作证明", told])["periods"]
    assert [one["position"] for one in found] == [None, "钳工技师"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (["学员：薛倩　　学习年度：2023"], "薛倩"),
        (["职工 薛倩，2023年度完成继续教育72学时。"], "薛倩"),
        (["薛 倩：", "参加2023年度公需科目培训，计30学时。"], "薛倩"),
        (["薛倩　女", "2023年度"], "薛倩"),
        (["学员|课程|学时", "数控|安全|24"], None),
        (["学员须知：请带好证件"], None),
        (["有关单位：", "请组织2023年度培训，计30学时。"], None),
    ],
)
def test_whom_a_paper_is_about(rows, name):
    assert values("continuing_education", ["学时证明", *rows]).get("name") == name


def test_an_employer_named_before_is_not_named_by_that_employer():
    told = "经查询，王建国（公民身份号码：140105197501011234）系山西某某重工有限公司参保职工，于二〇〇三年一月至2023年12月由该单位为其缴纳基本养老保险。"
    found = values("social_insurance", ["参保证明", told])
    assert found["name"] == "王建国"
    assert found["periods"] == [{"from": "2003-01", "to": "2023-12", "employer": "山西某某重工有限公司"}]


@pytest.mark.parametrize(
    ("sentence", "occupation"),
    [
        ("符合维修电工国家职业技能标准规定的条件，准予持有高级技师职业资格。", "维修电工"),
        ("达到车工工人技术等级标准高级工水平。", "车工"),
        ("达到国家职业标准规定的要求。", None),
        ("符合相应职业标准。", None),
    ],
)
def test_an_occupation_by_its_standard(sentence, occupation):
    assert (
        values("skill_certificate", ["技师合格证书", f"李小红同志经考评，{sentence}"]).get("occupation") == occupation
    )


def test_the_day_of_a_title_in_its_sentence_goes_before_that_of_signing():
    told = "薛倩同志经工程系列中级评审委员会评审，于二〇一二年十二月具备机械专业工程师任职资格。"
    assert values("title_certificate", ["资格证书", told, "2013年1月5日"])["grant_date"] == "2012-12"


@pytest.mark.parametrize(
    ("told", "levels"),
    [
        ("先后带徒王建国、李小红二人，现均取得高级工资格。", [3, 3]),
        ("先后带徒王建国、李小红，王建国现取得高级工，李小红取得技师。", [3, 2]),
        ("先后带徒王建国和李小红，均已取得中级工证书，其中李小红后晋升技师。", [4, 2]),
        ("先后带徒王建国、李小红，李小红现取得高级工。", [None, 3]),
    ],
)
def test_what_is_said_of_all_apprentices(told, levels):
    found = values("mentoring_proof", ["师带徒证明", f"兹证明我公司钳工高级技师薛倩，自2015年3月起{told}"])
    assert found["apprentice_levels"] == levels


def celled(type_: str, cells: list[tuple[tuple[float, float, float, float], list[str]]]) -> dict[str, object]:
    """A page with one table of a cell a row, each with its lines from the left."""
    lines, boxes = [], []
    for number, ((x0, y0, x1, y1), texts) in enumerate(cells):
        boxes.append(Cell(number, 0, " ".join(texts), Box(x0, y0, x1, y1)))
        for place, text in enumerate(texts):
            y = y0 + 0.01 + 0.025 * place
            box = Box(x0 + 0.01, y, x0 + 0.01 + 0.02 * len(text), y + 0.014)
            lines.append(Line(text, box, 1.0, "text", 12.0))
    made = Page(1, 595, 842, tuple(lines), text_source="text", tables=(Table(tuple(boxes)),))
    from yushen.extractors import extract

    document = ReadDocument(Document("d1", "a.pdf", "", (1, 1), type_, 1.0, "text"), (made,))
    return {field.name: field.value for field in extract(document)}


def test_a_label_over_its_value_in_one_cell():
    found = celled(
        "diploma_verification",
        [
            ((0.05, 0.10, 0.95, 0.17), ["秦俊峰 男", "山西大同大学"]),
            ((0.05, 0.17, 0.95, 0.24), ["层次", "专升本"]),
            ((0.05, 0.24, 0.95, 0.31), ["专业", "化学工程与工艺"]),
            ((0.05, 0.31, 0.95, 0.38), ["证书编号", "101205202105186527"]),
        ],
    )
    assert found == {
        "name": "秦俊峰",
        "institution": "山西大同大学",
        "education_level": "bachelor",
        "major": "化学工程与工艺",
        "certificate_number": "101205202105186527",
    }


def test_a_label_broken_over_the_lines_of_its_cell_stays_one():
    found = celled(
        "diploma_verification",
        [((0.05, 0.10, 0.25, 0.17), ["毕业", "院校"]), ((0.05, 0.17, 0.35, 0.24), ["姓名", "秦俊峰"])],
    )
    assert found == {"name": "秦俊峰"}


def test_the_other_side_of_a_card_does_not_end_an_address():
    def at(text: str, x: float, y: float) -> Line:
        return Line(text, Box(x, y, x + 0.014 * len(text), y + 0.016), 1.0, "text", 12.0)

    lines = (at("住址", 0.53, 0.25), at("山西省阳泉市矿区", 0.58, 0.25), at("桃北中路73号8号楼", 0.58, 0.285),
             at("签发机关", 0.10, 0.316), at("阳泉市公安局", 0.18, 0.316), at("3单元1202号", 0.58, 0.316),
             at("公民身份号码", 0.53, 0.353), at("140402198109241206", 0.65, 0.353))  # fmt: skip
    found = values("id_card", Page(1, 842, 595, lines, text_source="text"))
    assert found["address"] == "山西省阳泉市矿区桃北中路73号8号楼3单元1202号"
    below = values("id_card", page(["住址|山西省阳泉市矿区", "签发机关|阳泉市公安局"]))
    assert below["address"] == "山西省阳泉市矿区"


def test_a_value_in_the_middle_of_the_next_line():
    rows = (Line("职业（工种）及等级", Box(0.51, 0.10, 0.64, 0.12), 1.0, "text", 12.0),
            Line("电焊工　技师", Box(0.68, 0.18, 0.76, 0.20), 1.0, "text", 12.0))  # fmt: skip
    found = values("skill_certificate", Page(1, 842, 595, rows, text_source="text"))
    assert (found["occupation"], found["skill_level"]) == ("电焊工", 2)


def test_a_bracket_that_closes_the_clause_is_no_part_of_a_number():
    found = fields("degree_certificate", ["学位证书", "其学位证书（证书编号：1010942007000123）真实。"])
    assert found["certificate_number"].value == "1010942007000123"


def _bilingual(english: list[str]) -> Page:
    def at(text: str, x: float, y: float, width: float) -> Line:
        return Line(text, Box(x, y, x + width, y + 0.02), 1.0, "text", 12.0)

    chinese = [
        "牛春花，女，1984年10月21日生。在我校材料加工工程学科（专",
        "业）已通过硕士学位的课程考试和论文答辩，成绩合格。",
        "授予工学硕士学位。",
    ]
    lines = [line for number, text in enumerate(chinese) for line in (
        at(text, 0.07, 0.40 + 0.034 * number, 0.44), at(english[number], 0.53, 0.402 + 0.034 * number, 0.38))]  # fmt: skip
    return Page(1, 842, 595, tuple(lines), text_source="text")


def test_a_number_in_the_english_column_does_not_part_the_chinese_sentence():
    english = [
        "This is to certify that the holder of this paper",
        "No. 1046032016088116",
        "has been awarded the degree of Master",
    ]
    more = Line("of Engineering on July 5 2016 by the university", Box(0.53, 0.51, 0.91, 0.53), 1.0, "text", 12.0)
    page_ = _bilingual(english)
    bilingual = Page(1, 842, 595, (*page_.lines, more), text_source="text")
    found = values("degree_certificate", bilingual)
    assert (found["major"], found["certificate_number"]) == ("材料加工工程", "1046032016088116")


def test_a_number_beside_chinese_lines_alone_stays_where_it_stands():
    found = values("degree_certificate", page(["证书编号：|1046032016088116", "2016年7月5日"]))
    assert found["certificate_number"] == "1046032016088116"
