"""What joins two pages and what parts them: attachments, covers and their insides, numbers that both bear."""

from __future__ import annotations

from yushen.classifiers import segment
from yushen.classifiers.cues import new_document
from yushen.classifiers.view import view_of

from tests.classifiers.recipe import page, reading

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
AWARD = [
    "!荣誉证书",
    "王志远同志：",
    "在2022年度工作中成绩突出，被评为先进个人。特发此证，以资鼓励。",
    "山西晋岳重工有限公司",
    "2023年1月",
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
