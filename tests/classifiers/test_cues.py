"""What joins two pages and what parts them: attachments, covers and their insides, numbers that both bear."""

from __future__ import annotations

import msgspec
from yushen.classifiers import segment
from yushen.classifiers.cues import new_document, page_number
from yushen.classifiers.published import odds_of
from yushen.classifiers.view import view_of

from tests.classifiers.recipe import AWARD, page, reading
from yushen.model import Box, Cell, Line, Page, Table

DECISION = [
    "!阳泉市人民政府", "!关于表彰2022年度节能工作先进集体和先进个人的决定", "各县（区）人民政府，市直有关单位：",
    "2022年，全市节能工作取得明显成效，涌现出一批成绩突出的集体和个人。经评选和公示，决定对",
    "阳泉重机厂等2个先进集体、高海燕等3名先进个人予以表彰。", "附件：节能工作先进集体和先进个人名单", "阳泉市人民政府", "2023年3月1日",
]  # fmt: skip
NAMES = [
    "附件", "!节能工作先进集体和先进个人名单", "一、先进集体（2个）", "阳泉重机厂", "盂县水泥有限公司", "二、先进个人（3名）", "高海燕 李国梁 王建军",
]  # fmt: skip
PROMISE = [
    "附件2",
    "!诚信承诺书",
    "本人承诺所提交的材料真实有效，如有弄虚作假，愿承担一切责任。",
    "承诺人：王志远",
    "2025年6月1日",
]


def odds(one: list[str], two: list[str]) -> float:
    before, now = page(one), page(two)
    return new_document(before, now, view_of(before), view_of(now))


def told(*pages: list[str]) -> list[tuple[str, tuple[int, int]]]:
    return [(item.document.type, item.document.pages) for item in segment([("a.pdf", reading(*pages))])]


def test_the_list_of_names_belongs_to_the_decision_that_announces_it():
    assert told(DECISION, NAMES) == [("award_certificate", (1, 2))]


def test_a_form_headed_as_an_attachment_is_its_own_behind_a_page_that_announces_none():
    assert told(AWARD, PROMISE) == [("award_certificate", (1, 1)), ("declaration", (2, 2))]
    announced = [*AWARD, "附件：诚信承诺书"]
    assert odds(announced, PROMISE) < odds(AWARD, PROMISE) - 2


def test_the_title_of_a_cover_over_the_next_page_joins_them_and_the_name_of_an_employer_hardly():
    body = ["一段正文内容继续说明情况" for _ in range(20)]
    cover = ["!高炉热风炉检修工艺", "!培训教材", "山西晋岳重工有限公司", "2024年5月"]
    plain = odds(cover, ["第一讲 安全知识", *body])
    assert (
        odds(cover, ["高炉热风炉检修工艺培训教材", *body]) < plain - 2
        or odds(cover, ["高炉热风炉检修工艺", *body]) < plain - 2
    )
    firm = ["!山西晋岳重工有限公司", "荣誉证书", "2024年5月"]
    assert odds(firm, ["山西晋岳重工有限公司", *body]) > odds(firm, ["第一讲 安全知识", *body]) - 1


def test_a_number_of_the_report_on_both_pages_joins_them_and_another_number_does_not():
    body = ["一段正文内容继续说明情况" for _ in range(10)]
    first = ["报告编号：JC-2021-0733", "!制动系统检测报告", *body]
    assert odds(first, ["报告编号：JC-2021-0733", *body]) < odds(first, ["报告编号：JC-2021-0911", *body]) - 2


def test_a_second_page_of_five_goes_on_behind_a_cover_without_a_number_and_a_first_page_does_not():
    cover = ["!制动系统改造", "!技术报告", "编制：王志远", "2024年5月"]
    body = ["一段正文内容继续说明情况" for _ in range(42)]
    assert odds(cover, [*body, "第 2 页 共 5 页"]) < odds(cover, [*body, "-"]) - 2
    assert odds(cover, [*body, "第 1 页 共 5 页"]) > odds(cover, [*body, "-"])


def _article(header: str, *, front: bool, number: int) -> list[str]:
    """A full page of an article, ``!`` a larger line: a left or right page with its header, or the first with its front matter."""
    head = [header, f"{number}"] + (
        ["!某某轴承故障诊断方法综述", "摘要：本文综述故障诊断方法。", "关键词：轴承；诊断"] if front else []
    )
    own = header[:2] + "甲乙丙丁"[number % 4]
    return [
        *head,
        *[f"{own}{chr(0x6C34 + n)}部件在连续运行后温度升高且振动幅值逐渐增大需要进一步分析" for n in range(30)],
    ]


LEFT, RIGHT = "某某大学学报自然科学版", "王志远等基于知识的故障诊断"


def _odds_of_three(third: list[str]) -> float:
    pages = [
        page(one) for one in (_article(LEFT, front=True, number=97), _article(RIGHT, front=False, number=98), third)
    ]
    views = [view_of(one) for one in pages]
    return new_document(pages[1], pages[2], views[1], views[2], views[0])


def test_a_left_page_goes_on_and_another_article_of_the_same_journal_does_not():
    inner = _odds_of_three(_article(LEFT, front=False, number=99))
    other = _odds_of_three(_article(LEFT, front=True, number=99))
    assert inner <= other - 2.0
    assert _odds_of_three(_article("另一刊物的页眉文字", front=False, number=12)) > inner + 2.0


def test_the_running_header_of_an_earlier_page_is_no_title_though_it_looks_large():
    large = _article("!" + LEFT, front=False, number=99)
    assert _odds_of_three(large) <= _odds_of_three(_article("!另一刊物的页眉文字", front=False, number=99)) - 1.5


def test_two_forms_with_the_same_large_title_are_two():
    one, two = (
        [
            "!事业单位工作人员年度考核登记表",
            *[f"{year}年{chr(0x6C34 + n)}项考核内容完成良好并经单位确认" for n in range(start, start + 12)],
        ]
        for year, start in ((2021, 0), (2022, 40))
    )
    assert odds(one, two) > -1.0


def test_a_cover_and_the_page_that_names_its_journal_are_one():
    cover = ["!三晋机电", "二〇二〇年第三期", "季刊·秋", "山西省机械工程学会　主办"]
    rest = [
        "主办：山西省机械工程学会",
        "社长：叶毅　主编：郭倩",
        "地址：太原市迎泽大街225号",
        "印数：1500册　开本：大16开",
    ]
    other = odds(cover, ["《汾河科技》　2020年第3期（季刊）", *rest])
    assert odds(cover, ["《三晋机电》　2020年第3期（季刊）", *rest]) <= other - 2
    assert odds(cover, ["三晋机电2020年第3期", *rest]) <= other - 2
    assert odds(cover, ["!三晋机电", "二〇二一年第一期", *rest]) > other - 1


_ARTICLE = [
    "!矿井提升机制动系统可靠性提升", "太原晋重机械制造有限公司　田建国", "摘要：安装前应先检查基础螺栓的紧固情况，再按图样要求调整间隙。",
    "关键词：提升机；制动；可靠性", "一、引言", "改造后运行平稳，未出现异常停机的情况，维修人工减少约四成。", "二、结束语", "该做法可在同类设备上推广。",
]  # fmt: skip


def test_what_a_journal_adds_parts_a_paper_from_a_report():
    def against(*rows: str) -> dict[str, float]:
        return odds_of([view_of(page([*rows, *_ARTICLE]))])

    assert set(against()) == {"paper"} and against()["paper"] < 0
    for printed in (
        "第36卷 第5期　工业技术与应用",
        "第六届全国矿山机电技术交流会论文集",
        "文章编号：1006-1231(2020)05-0039-03",
        "太原理工大学学报",
    ):
        assert set(against(printed)) == {"technical_report"}
    cited = [*_ARTICLE, "参考文献", "[1] 王强. 高炉热风炉烧嘴结构优化[J]. 山西冶金, 2011年第2期: 15-17."]
    assert set(odds_of([view_of(page(cited))])) == {"paper"}


def test_a_register_as_a_system_prints_it():
    first = [
        "国家知识产权局　专利业务办理系统　　专利登记簿副本（电子件）", "请求人：李明　　出具日期：2024-03-05", "专利号|专利类型", "202021234567.8|实用新型",
        "申请日|授权公告日", "2020-06-25|2021-01-12", "实用新型名称|发明人", "一种夹具|李明", "专利权人|案件状态", "李明|专利权有效", "第 1 页 / 共 2 页",
    ]  # fmt: skip
    fees = [
        "著录事项变更：无", "年费缴纳情况", "年度|应缴金额（元）|实缴金额（元）|缴费日", "第2年|600.00|90.00|2022-06-25", "年费已缴纳至第 2 年度。",
        "质押、保全、许可、无效宣告：无记录。", "第 2 页 / 共 2 页",
    ]  # fmt: skip
    assert told(first, fees) == [("patent_register", (1, 2))]
    insured = [
        "社会保险个人缴费明细",
        "姓名：李明　　险种：企业职工基本养老保险",
        "缴费年月|缴费基数|个人缴费|单位缴费",
        "202203|3500.00|280.00|560.00",
        "202204|3500.00|280.00|560.00",
    ]
    assert told(insured)[0][0] == "social_insurance"


def test_the_volume_of_a_meeting_is_the_cover_of_its_paper_and_a_journal_is_not():
    volume = ["!第九届全国矿山机电技术交流会", "!论文集", "机械工业出版社", "2017年8月　ISBN 978-7-111-06867-0"]
    assert told(volume, ["第九届全国矿山机电技术交流会论文集", *_ARTICLE]) == [("paper", (1, 2))]
    journal = ["!山西机电技术", "2020 第3期", "主办　山西省机械工程学会", "ISSN 1006-1231　CN 14-1105/TH"]
    assert (
        told(journal, ["第36卷 第3期　山西机电技术　2020年6月", "文章编号：1006-1231(2020)03-0039-03", *_ARTICLE])[0][0]
        == "journal_front_matter"
    )


def test_a_foreword_goes_with_the_cover_of_its_book_and_not_with_a_certificate():
    cover = ["!焊工高级工培训教材", "（适用于高级工）", "主编：张三", "某某机械有限公司培训中心"]
    certificate = ["!荣誉证书", "张三同志：", "被评为先进个人。", "某某机械有限公司"]
    foreword = [
        "!前言",
        "本教材供高级工使用，由张三编写。",
        "!第一章 基础知识",
        *["焊接前应清理坡口两侧的油污和锈迹。"] * 12,
    ]
    assert odds(cover, foreword) < odds(certificate, foreword) - 2
    assert told(cover, foreword) == [("textbook", (1, 2))]


FULL = [
    "!在职证明",
    *[f"兹证明王志远同志系我公司职工，自2010年{month}月起从事钳工岗位工作。" for month in range(1, 30)],
]


def test_what_had_no_room_on_a_full_page_belongs_to_it():
    whole = told(FULL, ["联系电话：0351-5686196", "2024年5月6日"])
    assert [pages for _, pages in whole] == [(1, 2)]
    assert odds(FULL, ["联系电话：0351-5686196"]) < odds(FULL[:6], ["联系电话：0351-5686196"]) - 5


def test_a_titled_page_behind_a_full_one_is_its_own():
    assert len(told(FULL, PROMISE)) == 2
    assert odds(FULL, ["!荣誉证书", "王志远", "2024年5月6日"]) > odds(FULL, ["王志远", "2024年5月6日"]) + 3


def test_chapters_that_go_on_join_two_pages_and_a_first_chapter_parts_them():
    text = ["减速器是生产线上的关键设备，其运行状态直接影响全线的稳定，经过比较决定更换轴承。"] * 12
    third = ["第二章　建设必要性", *text, "第三章　技术方案", *text]
    going_on, again = ["第四章　投资估算", *text], ["第一章　总论", *text]
    assert odds(third, going_on) <= odds(third, ["第六章　投资估算", *text]) - 2.5
    assert odds(third, going_on) < odds(third, again) - 3


TITLE_PAGE = ["职业技能培训系列教材", "!维修电工（高级）实训教程", "主编　武晓东　牛倩"]
IMPRINT = [
    "图书在版编目（CIP）数据", "维修电工（高级）实训教程/武晓东，牛倩主编．—沈阳：江岸工业出版社，2010.6", "ISBN 978-7-5165-8241-1",
    "中国版本图书馆CIP数据核字（2010）第289389号", "开本：787mm×1092mm|1/16|印张：21.5|字数：511千字", "2010年8月第1版　定价：37.00元",
]  # fmt: skip


def test_the_size_of_a_leaf_is_no_number_of_a_page():
    assert page_number(page(IMPRINT)) is None
    other = page_number(page(["检验报告", "样品合格。", "1/16"]))
    assert other is not None
    assert (other.number, other.total) == (1, 16)


def test_a_press_alone_is_the_foot_of_the_title_page_before_it():
    assert told(TITLE_PAGE, ["江岸工业出版社"], IMPRINT) == [("textbook", (1, 3))]
    assert told(AWARD, ["!诚信承诺书", *PROMISE[2:]])[1] == ("declaration", (2, 2))


def test_the_name_of_the_cover_behind_书名_is_that_books_imprint():
    cover = ["!桥梁工岗位技能培训教材", "（供技师、高级技师使用）", "河东泵阀制造有限公司", "职工教育培训中心 编"]
    imprint = ["书名|桥梁工岗位技能培训教材", "主编|严晓东", "字数|15.1万字", "编印时间|2019年3月"]
    other = ["书名|装配钳工岗位技能培训教材", *imprint[1:]]
    assert odds(cover, imprint) <= odds(cover, other) - 4.0


def test_a_chapter_that_the_contents_list_goes_on_with_them_and_an_article_of_an_issue_does_not():
    contents = ["目　录", "第一章　基础知识 ………… 1", "第二章　工艺准备 ………… 26", "制动系统故障的分析 ………… 58"]
    body = ["一段正文内容继续说明情况" for _ in range(20)]
    other = odds(contents, ["第五章　别的内容", *body])
    assert odds(contents, ["第一章　基础知识", *body]) < other - 3
    assert odds(contents, ["制动系统故障的分析", *body]) > odds(contents, ["别的文章的题目", *body]) - 1


def ruled(lines: list[str], top: float, foot: float, left: float = 0.1) -> Page:
    """A page whose ruled table lies between two heights, its lines inside."""
    made = page(lines)
    step = (foot - top) / len(lines)
    put = tuple(
        msgspec.structs.replace(line, box=Box(0.15, top + at * step, 0.4, top + at * step + 0.012))
        for at, line in enumerate(made.lines)
    )
    return msgspec.structs.replace(
        made, lines=put, tables=(Table((Cell(0, 0, ""),), Box(left, top - 0.01, 0.9, foot)),)
    )


def test_a_table_that_goes_on_at_the_head_of_the_next_page_joins_them():
    rows = ["姓名", "王志远", "学校名称", "晋北大学", "层次", "本科"]
    upper, lower = ruled(rows, 0.2, 0.9), ruled(["证书编号", "190811201405002236"], 0.08, 0.2)
    joined = new_document(upper, lower, view_of(upper), view_of(lower))
    other = ruled(["证书编号", "190811201405002236"], 0.08, 0.2, left=0.2)
    assert new_document(upper, other, view_of(upper), view_of(other)) > joined + 3
    short = ruled(rows, 0.2, 0.5)
    assert new_document(short, lower, view_of(short), view_of(lower)) > joined + 3
    headed = msgspec.structs.replace(
        lower, lines=(Line("学历证书电子注册备案表", Box(0.3, 0.02, 0.7, 0.04), 1.0, "text"), *lower.lines)
    )
    assert new_document(upper, headed, view_of(upper), view_of(headed)) > joined + 3
