"""What a page is: pages in foreign wordings, known confusables, reasons, and the rule that a doubtful page is unknown."""

from __future__ import annotations

import subprocess
import sys

import pytest
from yushen.classifiers import classify_page, explain, segment
from yushen.classifiers.labels import KNOWN_NO_TYPE, LABELS, TYPES, name_of, type_of
from yushen.classifiers.view import view_of

from tests.classifiers.recipe import page, reading, strangers
from yushen.model import Box, Cell, Document, Line, Page, Table


def told(rows: list[str], *, ocr: float | None = None, name: str = "x.pdf", paged: bool = True) -> Document:
    documents = segment([(name, reading(rows, ocr=ocr, paged=paged))])
    assert len(documents) == 1
    return documents[0].document


@pytest.mark.parametrize("ocr", [None, 0.95])
def test_foreign_pages_are_recognised_and_hardly_any_is_taken_for_another_type(ocr):
    pages = strangers()
    results = [(wanted, told(rows, ocr=ocr).type) for wanted, rows in pages]
    right = sum(wanted == got for wanted, got in results)
    wrong = [pair for pair in results if pair[0] != pair[1] and pair[1] != "unknown"]
    assert right >= 0.95 * len(results)
    assert len(wrong) <= 0.03 * len(results), wrong


def test_every_contract_type_stands_among_the_foreign_pages():
    assert {wanted for wanted, _ in strangers()} == {*TYPES, "unknown"}


def test_a_material_list_names_every_certificate_and_is_none():
    document = told(
        [
            "!职称申报材料目录",
            "1 居民身份证复印件|1页",
            "2 毕业证书、学位证书|2页",
            "3 职业技能等级证书|1页",
            "4 荣誉证书、专利证书|6页",
            "5 论文及期刊封面目录|8页",
            "6 诚信承诺书|1页",
            "7 年度考核登记表|3页",
        ]
    )
    assert document.type == "unknown"
    assert document.problems == ()


@pytest.mark.parametrize(
    "rows",
    [
        [
            "!营业执照",
            "统一社会信用代码 91140100MA0ABC121K",
            "名称 山西晋岳重工有限公司",
            "类型 有限责任公司",
            "法定代表人 张三",
            "注册资本 五千万元整",
        ],
        ["!职称评审材料", "姓名：王志远", "单位：山西晋岳重工有限公司", "申报级别：工程师", "2025年6月"],
        [
            "!公示情况证明",
            "我单位对王志远同志申报工程师的材料进行了公示，公示期五个工作日，无异议。",
            "特此证明",
            "山西晋岳重工有限公司",
        ],
    ],
)
def test_pages_known_to_belong_to_no_type_are_no_problem(rows):
    document = told(rows)
    assert document.type == "unknown"
    assert "document.type_unknown" not in [problem.code for problem in document.problems]


@pytest.mark.parametrize(
    "rows",
    [
        [
            "(19)国家知识产权局",
            "!(12)发明专利申请",
            "(10)申请公布号 CN 117241076 A",
            "(43)申请公布日 2023.12.15",
            "(21)申请号 202311156924.6",
            "(71)申请人 山西晋岳重工有限公司",
            "(72)发明人 王志远",
            "(54)发明名称 一种焊接夹具",
            "(57)摘要 本发明公开了一种焊接夹具，包括底座。",
        ],
        [
            "证书号：软著登字第1234567号",
            "!计算机软件著作权登记证书",
            "软件名称：焊接管理系统V1.0",
            "著作权人：山西晋岳重工有限公司",
            "登记号：2021SR0123456",
        ],
        [
            "!特种作业操作证",
            "证号 T140105198503071236",
            "姓名 王志远",
            "作业类别 焊接与热切割作业",
            "操作项目 熔化焊接",
            "应复审日期 2026-05-01",
        ],
    ],
)
def test_look_alikes_without_a_type_are_unknown_and_say_what_to_do(rows):
    document = told(rows)
    assert document.type == "unknown"
    assert [problem.code for problem in document.problems] == ["document.type_unknown"]
    assert "人工确认" in document.problems[0].message


def test_a_school_leaver_without_graduation_holds_a_diploma_a_course_does_not():
    school = [
        "!结业证书",
        "学生王志远性别男，一九八五年三月七日生，于二〇〇四年九月至二〇〇八年七月在本校焊接技术与工程专业四年制本科学习，",
        "修完教学计划规定的全部课程，因成绩不合格，准予结业。",
        "校长：李明",
        "证书编号：100081200805000123",
    ]
    course = [
        "!结业证书",
        "王志远同志于2022年5月参加全省班组长安全管理培训班，学习期满，成绩合格，准予结业。",
        "山西省总工会",
        "2022年5月20日",
    ]
    assert told(school).type == "diploma"
    assert told(course).type == "unknown"


def test_a_page_of_hardly_any_words_is_unknown():
    assert told(["!山西", "2024"]).type == "unknown"


def test_labels_in_two_boxes_and_without_colons_read_the_same():
    plain = [
        "!职业技能等级证书",
        "姓名：王志远",
        "证件号码：140105198503071236",
        "职业名称：焊工",
        "职业技能等级：三级/高级工",
        "证书编号：S000014000012213000345",
    ]
    boxed = [
        "!职 业 技 能 等 级 证 书",
        "姓 名|王志远",
        "证件号码|140105198503071236",
        "职业名称|焊工",
        "职业技能等级|三级/高级工",
        "证书编号|S000014000012213000345",
    ]
    assert told(plain).type == told(boxed).type == "skill_certificate"


def test_a_word_file_is_judged_as_a_whole():
    rows = [
        "提升机制动系统改造技术总结",
        "一、概述",
        *["改造前制动系统油压波动大，多次发生减速度超限，影响提升安全。" for _ in range(12)],
        "二、改造方案",
        *["采用双回路恒减速液压站，增加蓄能器，控制减速度在规定范围内。" for _ in range(12)],
        "三、结论",
        "改造后运行平稳。",
    ]
    assert told(rows, paged=False).type == "technical_report"


def test_the_file_name_hints_but_does_not_decide():
    award = [
        "!荣誉证书",
        "王志远同志：",
        "在2022年度工作中成绩突出，被评为先进个人。特发此证，以资鼓励。",
        "山西晋岳重工有限公司",
        "2023年1月",
    ]
    assert told(award, name="专利证书.pdf").type == "award_certificate"


def test_guess_and_reasons_of_one_page():
    guess = classify_page(page(["!荣誉证书", "王志远同志：", "被评为先进个人，特发此证，以资鼓励。"]))
    assert guess.type == "award_certificate"
    assert 0.5 < guess.confidence <= 1.0
    assert abs(sum(guess.probabilities.values()) - 1.0) < 0.05
    why = explain(page(["!荣誉证书", "王志远同志：", "被评为先进个人，特发此证，以资鼓励。"]))
    assert why.startswith("获奖或荣誉证书（award_certificate）") and "依据" in why


def test_labels_and_types_fit_together():
    assert {type_of(label) for label in LABELS} == {*TYPES, "unknown", None}
    assert all(type_of(label) == "unknown" for label in KNOWN_NO_TYPE)
    assert all(name_of(label) for label in LABELS)


def test_prediction_needs_neither_scikit_learn_nor_a_dictionary_cache(tmp_path):
    code = (
        "import sys, tempfile\n"
        f"tempfile.tempdir = {str(tmp_path)!r}\n"
        "from tests.classifiers.recipe import page\n"
        "from yushen.classifiers import classify_page\n"
        "assert classify_page(page(['!荣誉证书', '被评为先进个人'])).type == 'award_certificate'\n"
        "print([name for name in ('sklearn', 'scipy') if name in sys.modules])\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
    assert list(tmp_path.iterdir()) == []


VERIFIED = [
    "报告编号：76523125",
    "!中国高等教育学历认证报告",
    "姓　　名：霍守信",
    "经核查，霍守信于1993年9月至1997年7月在太原重型机械学院机械制造专业学习，学制4年，",
    "本科层次，普通全日制，于1997年7月26日毕业。其所持毕业证书（证书编号：074889）真实。",
    "特此认证。",
    "全国高等学校学生信息咨询与就业指导中心",
    "2019年12月14日",
    "本报告仅对所认证的学历证书负责。",
]


def test_a_verification_in_a_sentence_is_one_and_no_diploma():
    document = told(VERIFIED)
    assert document.type == "diploma_verification"


@pytest.mark.parametrize("title", ["中国高等教育学位在线验证报告", "教育部学籍在线验证报告"])
def test_a_verification_of_a_degree_or_of_being_a_student_is_of_no_type(title):
    rows = [f"!{title}", "姓名|霍守信", "院校|太原重型机械学院", "学籍状态|在籍", "在线验证码 AU9S5D30C41ZG6S9"]
    assert told(rows).type == "unknown"


def test_labels_broken_over_the_lines_of_their_cells_are_read_whole():
    def at(text: str, x: float, y: float) -> Line:
        return Line(text, Box(x, y, x + 0.02 * len(text), y + 0.014), 1.0, "text", 12.0)

    lines = (at("申报", 0.10, 0.20), at("现有职业", 0.40, 0.20), at("大专", 0.25, 0.21), at("专业", 0.10, 0.22), at("资格", 0.40, 0.22))  # fmt: skip
    boxes = (Box(0.08, 0.19, 0.22, 0.25), Box(0.22, 0.19, 0.38, 0.25), Box(0.38, 0.19, 0.55, 0.25))
    cells = tuple(Cell(0, place, "", box) for place, box in enumerate(boxes))
    form = Page(1, 595, 842, lines, text_source="text", tables=(Table(cells),))
    assert view_of(form).text == "申报专业现有职业资格大专"
    assert view_of(Page(1, 595, 842, lines, text_source="text")).text == "申报现有职业大专专业资格"


@pytest.mark.parametrize(
    ("rows", "type_"),
    [
        (
            ["!职称评审申报书", "（工程系列　高技能人才）", "姓　　名　霍守信", "工作单位　太行重机有限公司", "申报职称　工程师", "申报专业　电力工程", "申报类型　正常", "二〇二六年十月十二日"],
            "application_form",
        ),
        (
            ["!职称评审申报材料", "（工程系列）", "姓　　名：霍守信", "工作单位：太行重机有限公司", "申报职称：工程师", "共一册", "二〇二六年十月"],
            "unknown",
        ),
        (
            ["!申报助理工程师任职资格人员情况简表", "单位（盖章）：太行重机有限公司", "姓名|霍守信|身份证号|140105198503071236|从事专业|化学工程", "学历|本科|现职业资格|化工总控工（高级工）|取得年月|2011.09", "主要业绩|1.主持完成轧机液压系统改造；", "单位意见|同意申报助理工程师。", "填表人：江勇　注：本表一式20份"],
            "application_form",
        ),
        (
            ["!职业技能等级证书全国联网查询", "首页 ＞ 证书查询 ＞ 查询结果", "姓名：|霍守信", "证件号码：|140105198503071236", "证书编号：|S000014947620213034462", "职业名称：|铣工", "技能等级：|高级工（三级）", "评价机构：|太原市第一高级技工学校", "发证日期：|2021-11-05", "声明：查询数据由各评价机构上传，如有疑问请联系发证机构。"],
            "unknown",
        ),
        (
            ["!职业技能等级证书", "姓名：|霍守信", "证件号码：|140105198503071236", "职业名称：|铣工", "职业技能等级：|三级/高级工", "证书编号：|S000014947620213034462", "发证机构：|太原市第一高级技工学校", "发证日期：|2021年11月5日", "证书信息查询网址：http://zscx.osta.org.cn"],
            "skill_certificate",
        ),
    ],
)  # fmt: skip
def test_forms_and_what_only_looks_like_them(rows, type_):
    assert told(rows).type == type_
