"""Pages to documents: where one ends and the next begins, several files of one document, problems, ids."""

from __future__ import annotations

import itertools

from yushen.classifiers import segment

from tests.classifiers.recipe import AWARD, page, reading
from yushen.model import Page, Problem, ReadDocument, Reading

OTHER_AWARD = [
    "!获奖证书",
    "王志远：",
    "在第五届职工技能大赛焊工项目中荣获二等奖。特发此证。",
    "太原市总工会",
    "2021年9月",
]
DECLARATION = [
    "!诚信承诺书",
    "本人承诺所提交的材料真实有效，如有弄虚作假，愿承担一切责任。",
    "承诺人：王志远",
    "2025年6月1日",
]
FRONT = [
    "姓名 王志远",
    "性别 男 民族 汉",
    "出生 1985年3月7日",
    "住址 山西省太原市小店区晋阳街1号",
    "公民身份号码 140105198503071236",
]
BACK = ["中华人民共和国", "!居民身份证", "签发机关 太原市公安局小店分局", "有效期限 2015.06.01-2035.06.01"]
COVER = ["!提升机制动系统改造", "!技术报告", "编制单位：山西晋岳重工有限公司", "编制人：王志远", "2024年5月"]
SENTENCES = (
    "制动系统在运行中油压波动较大，多次发生减速度超限现象，影响提升安全。",
    "经分析，主要原因是比例阀响应滞后和蓄能器容积不足，油液污染也有一定影响。",
    "改造中更换了比例阀，增设两台蓄能器，并对管路进行了冲洗和打压试验。",
    "试验数据表明，改造后减速度稳定在每秒一点五米以内，满足规程要求。",
)


def text_page(first: str, *, foot: str | None = None) -> list[str]:
    rows = [first, *itertools.islice(itertools.cycle(SENTENCES), 24)]
    return [*rows, foot] if foot else rows


def told(documents: list[ReadDocument]) -> list[tuple[str, tuple[int, int]]]:
    return [(item.document.type, item.document.pages) for item in documents]


def test_a_dossier_scanned_into_one_file_comes_apart():
    pages = [[*FRONT, *BACK], COVER, text_page("一、概述"), text_page("二、方案"), AWARD, OTHER_AWARD, DECLARATION]
    assert told(segment([("全部.pdf", reading(*pages, ocr=0.97))])) == [
        ("id_card", (1, 1)),
        ("technical_report", (2, 4)),
        ("award_certificate", (5, 5)),
        ("award_certificate", (6, 6)),
        ("declaration", (7, 7)),
    ]


def test_both_sides_of_an_identity_card_on_two_pages_are_one_document():
    assert told(segment([("身份证.pdf", reading(FRONT, BACK))])) == [("id_card", (1, 2))]


def test_a_blank_page_belongs_to_the_document_before_it():
    documents = segment([("a.pdf", reading(AWARD, [], DECLARATION))])
    assert told(documents) == [("award_certificate", (1, 2)), ("declaration", (3, 3))]
    assert [one.number for one in documents[0].pages] == [1, 2]


def test_blank_pages_before_everything_belong_to_the_first_document():
    assert told(segment([("a.pdf", reading([], AWARD))])) == [("award_certificate", (1, 2))]


def test_a_file_without_any_words_is_one_unknown_document():
    documents = segment([("a.pdf", reading([], []))])
    assert told(documents) == [("unknown", (1, 2))]
    assert documents[0].document.text_source is None or documents[0].document.text_source == "text"


def test_two_reports_in_a_row_are_two():
    pages = [
        COVER,
        text_page("一、概述"),
        text_page("二、方案"),
        ["!主通风机变频改造", "!技术总结", "编制：李明", "2023年8月"],
        text_page("一、背景"),
    ]
    assert told(segment([("报告.pdf", reading(*pages))])) == [
        ("technical_report", (1, 3)),
        ("technical_report", (4, 5)),
    ]


def test_page_numbers_keep_the_pages_of_a_certificate_together():
    first = [
        "证书号第1234567号",
        "!实用新型专利证书",
        "实用新型名称：一种焊接夹具",
        "发明人：王志远",
        "专利号：ZL 2021 2 0345678.9",
        "专利申请日：2021年3月15日",
        "专利权人：山西晋岳重工有限公司",
        "授权公告日：2021年12月3日",
        "第 1 页（共 2 页）",
    ]
    second = [
        "证书号第1234567号",
        "申请日时本专利记载的申请人、发明人信息如下：",
        "山西晋岳重工有限公司",
        "王志远",
        "第 2 页（共 2 页）",
    ]
    assert told(segment([("专利.pdf", reading(first, second))])) == [("patent_certificate", (1, 2))]


def test_one_form_filled_in_twice_is_two_documents():
    def booklet(level: str, number: str) -> list[str]:
        labels = [
            "姓　　名",
            "Name",
            "性　　别",
            "Sex",
            "出生日期",
            "Birth Date",
            "文化程度",
            "Educational Level",
            "职业（工种）及等级",
        ]
        return [
            "职 业 资 格 证 书",
            *labels,
            f"电工 {level}",
            "Occupation & Skill Level",
            "理论知识考试成绩",
            "操作技能考核成绩",
            "评定成绩",
            "证书编号 Certificate No.",
            number,
            "职业技能鉴定（指导）中心（印）",
        ]

    pages = [booklet("二级/技师", "1004010003200037"), booklet("一级/高级技师", "1804010003100020")]
    assert told(segment([("a.pdf", reading(*pages))])) == [("skill_certificate", (1, 1)), ("skill_certificate", (2, 2))]


def test_a_table_that_goes_on_with_its_heads_is_one_document():
    heads = ["社会保险缴费明细", "姓名：王志远", "单位名称", "缴费起止年月", "险种", "缴费基数", "个人缴费", "单位缴费"]
    rows = [
        [f"2020{month:02d} 山西晋岳重工有限公司 4{month}00 320" for month in range(1, 13)],
        [f"2021{month:02d} 山西晋岳重工有限公司 5{month}00 320" for month in range(1, 13)],
    ]
    assert len(segment([("a.pdf", reading(*([*heads, *row] for row in rows)))])) == 1


def test_every_page_belongs_to_exactly_one_document():
    pages = [AWARD, [], COVER, text_page("一、概述"), ["3"], FRONT, BACK, [], DECLARATION]
    documents = segment([("a.pdf", reading(*pages))])
    covered = [number for item in documents for number in range(item.document.pages[0], item.document.pages[1] + 1)]
    assert covered == list(range(1, len(pages) + 1))


def picture(rows: list[str]) -> Reading:
    return reading(rows, kind="image", ocr=0.96)


def test_a_report_photographed_page_by_page_is_one_document_in_natural_order():
    files = [
        ("报告/10.jpg", picture(text_page("五、结论"))),
        ("报告/2.jpg", picture(text_page("一、概述"))),
        ("报告/1.jpg", picture(COVER)),
        ("报告/3.jpg", picture(text_page("二、方案"))),
    ]
    documents = segment(files)
    assert told(documents) == [("technical_report", (1, 4))]
    parts = documents[0].document.parts
    assert [part.path for part in parts] == ["报告/1.jpg", "报告/2.jpg", "报告/3.jpg", "报告/10.jpg"]
    assert all(part.pages == (1, 1) for part in parts)
    assert documents[0].document.path == "报告/1.jpg"
    assert [one.number for one in documents[0].pages] == [1, 2, 3, 4]


def test_certificates_named_by_number_stay_apart():
    files = [("1.jpg", picture(AWARD)), ("2.jpg", picture(OTHER_AWARD)), ("3.jpg", picture(DECLARATION))]
    documents = segment(files)
    assert told(documents) == [("award_certificate", (1, 1)), ("award_certificate", (1, 1)), ("declaration", (1, 1))]
    assert all(item.document.parts == () for item in documents)


def test_front_and_back_in_two_pictures_are_one():
    documents = segment([("身份证反面.jpg", picture(BACK)), ("身份证正面.jpg", picture(FRONT))])
    assert [item.document.type for item in documents] == ["id_card"]
    assert len(documents[0].document.parts) == 2


def test_pictures_of_other_folders_are_never_joined():
    documents = segment([("甲/身份证正面.jpg", picture(FRONT)), ("乙/身份证反面.jpg", picture(BACK))])
    assert len(documents) == 2


def test_ids_count_in_the_order_of_the_paths():
    files = [("b.pdf", reading(AWARD)), ("a10.pdf", reading(DECLARATION)), ("a2.pdf", reading(OTHER_AWARD))]
    documents = segment(files)
    assert [(item.document.id, item.document.path) for item in documents] == [
        ("d1", "a2.pdf"),
        ("d2", "a10.pdf"),
        ("d3", "b.pdf"),
    ]


def test_a_file_that_cannot_be_read_is_one_document_with_its_problem():
    problem = Problem("document.encrypted", "文件加了打开密码，无法读取。")
    documents = segment([("密.pdf", Reading("pdf", "1" * 64, problems=(problem,)))])
    document = documents[0].document
    assert (document.type, document.pages, document.text_source) == ("unknown", (1, 1), None)
    assert document.problems == (problem,)


def test_problems_of_a_page_go_to_its_document_only():
    bad = Problem("page.unreadable", "第 2 页无法读取。")
    one, two = page(AWARD), page(DECLARATION, number=2)
    two = Page(2, two.width, two.height, two.lines, text_source="text", problems=(bad,))
    documents = segment([("a.pdf", Reading("pdf", "0" * 64, (one, two)))])
    assert [item.document.problems for item in documents] == [(), (bad,)]


def test_text_source_of_a_document_that_is_part_text_part_scan():
    one, two = page(COVER), page(text_page("一、概述"), number=2, ocr=0.95)
    documents = segment([("a.pdf", Reading("pdf", "0" * 64, (one, two)))])
    assert told(documents) == [("technical_report", (1, 2))]
    assert documents[0].document.text_source == "mixed"


def test_the_same_readings_give_the_same_documents():
    files = [("全部.pdf", reading([*FRONT, *BACK], COVER, text_page("一、概述"), AWARD, DECLARATION))]
    assert segment(files) == segment(list(files))
    assert segment([]) == []


def wordless(*, pictured: bool, width: float = 413, height: float = 579, problems: tuple[Problem, ...] = ()) -> Reading:
    """A picture on which OCR found no writing."""
    only = Page(1, width, height, has_image=True, pictured=pictured, problems=problems)
    return Reading("image", "0" * 64, (only,))


def test_a_photograph_of_a_person_needs_no_word_and_an_empty_sheet_does():
    (person,) = segment([("照片.jpg", wordless(pictured=True))])
    assert person.document.type == "unknown" and not person.document.problems
    for sheet in (wordless(pictured=False), wordless(pictured=False, width=1240, height=1754), reading([])):
        (blank,) = segment([("扫描.jpg", sheet)])
        (problem,) = blank.document.problems
        assert problem.code == "document.type_unknown" and "空白页" in problem.message
    (wide,) = segment([("现场.jpg", wordless(pictured=True, width=1600, height=900))])
    assert [problem.code for problem in wide.document.problems] == ["document.type_unknown"]
    assert "空白页" not in wide.document.problems[0].message


def _told(*rows: str) -> str:
    return segment([("a.pdf", reading(list(rows)))])[0].document.type


def test_a_decision_that_gives_a_person_a_merit_is_an_award_and_a_rule_about_merits_none():
    head = ["!某某输变电工程有限公司文件", "榆电〔2023〕96号"]
    foot = ["某某输变电工程有限公司", "2023年11月28日"]
    given = [
        "关于给全运会保电先进人员记功的决定",
        "各部门、各工区：",
        "电缆运维班王志远同志在2023年保电任务中连续排除三处电缆隐患，表现",
        "突出。经研究，决定给王志远同志记个人三等功一次。",
    ]
    assert _told(*head, *given, *foot) == "award_certificate"
    rule = [
        "关于印发记功奖励办法的通知",
        "各部门、各工区：",
        "现将《记功奖励办法》印发给你们，请认真执行。对在保电任务中表现突出的职工，",
        "经总经理办公会研究，可以给予记功奖励，并发给奖金。",
    ]
    assert _told(*head, *rule, *foot) != "award_certificate"


POSTED = "你公司《关于严亮同志任职的请示》收悉。经研究，同意严亮同志任二分厂技术副厂长，任职时间自2017年11月起算。"


def test_a_reply_that_puts_a_person_into_a_post_is_an_appointment_and_a_request_for_it_none():
    foot = [
        "请按规定办理有关手续，并做好工作交接。",
        "此复。",
        "河东泵阀制造有限公司人力资源部",
        "二〇一七年十一月七日",
    ]
    reply = ["!关于严亮同志任职的批复", "机电设备分公司：", POSTED, *foot]
    assert _told(*reply) == "appointment"
    asked = "因工作需要，拟请严亮同志任二分厂技术副厂长，当否，请批示。"
    request = ["!关于严亮同志任职的请示", "公司：", asked, "机电设备分公司", "二〇一七年十一月一日"]
    assert _told(*request) != "appointment"


def test_a_letter_that_asks_for_a_fee_is_no_receipt_for_it():
    head = "专利号|名称|待缴项目|官费/元|截止日"
    row = "ZL201617360911.9|一种球团的制备方法|发明专利第6年年费|1200|2021.05.01"
    told = "贵单位委托我所监控年费的下列专利即将到期，请确认是否继续维持，并将费用汇至我所账户。"
    reminder = ["!专利年费缴纳提醒函", "华凯重工有限公司：", told, head, row, "正源专利代理事务所"]
    assert _told(*reminder) == "unknown"
