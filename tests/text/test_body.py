from __future__ import annotations

from collections.abc import Sequence

import pytest

from yushen.model import Box, Line, Page
from yushen.text.body import body_text, document_counts, zones
from yushen.text.headings import heading_of, matter_of
from yushen.text.wordcount import count_words

PARAGRAPH = "本项目针对轧机主传动轴承温升过高的问题，改造了润滑系统，现场试验表明效果良好。"


def word(*texts: str, marks: dict[int, tuple[str, ...]] | None = None) -> tuple[Page, ...]:
    """A Word file: one page, a line a paragraph, no boxes."""
    lines = tuple(
        Line(text=text, box=None, confidence=1.0, method="text", marks=(marks or {}).get(place, ()))
        for place, text in enumerate(texts)
    )
    return (Page(number=1, width=595, height=842, lines=lines),)


def pdf(*pages: Sequence[str | tuple[float, str]]) -> tuple[Page, ...]:
    """Pages of lines set one under the other from 0.15 down; (y, text) puts a line elsewhere."""
    made = []
    for number, texts in enumerate(pages, 1):
        y, lines = 0.15, []
        for entry in texts:
            if isinstance(entry, tuple):
                top, text = entry
            else:
                top, text = y, entry
                y += 0.03
            box = Box(0.1, top, 0.9, top + 0.02)
            lines.append(Line(text=text, box=box, confidence=1.0, method="text"))
        made.append(Page(number=number, width=595, height=842, lines=tuple(lines)))
    return tuple(made)


def zi(*texts: str) -> int:
    return sum(count_words(text).zi for text in texts)


@pytest.mark.parametrize(
    "numbers",
    [
        ("一、前言", "二、实施过程", "三、结论"),
        ("1 前言", "2 实施过程", "3 结论"),
        ("1. 前言", "2. 实施过程", "3. 结论"),
        ("1、前言", "2、实施过程", "3、结论"),
        ("第一章　前言", "第二章　实施过程", "第三章　结论"),
        ("第1章 前言", "第2章 实施过程", "第3章 结论"),
        ("0 前言", "1 实施过程", "2 结论"),
        ("1前言", "2实施过程", "3结论"),
        ("前言", "实施过程", "结论"),
        ("（一）前言", "（二）实施过程", "（三）结论"),
    ],
)
def test_body_between_front_and_back_matter_in_every_numbering(numbers: tuple[str, str, str]) -> None:
    first, second, third = numbers
    body = (first, PARAGRAPH, second, PARAGRAPH, "表1 试验数据", third, PARAGRAPH)
    pages = word(
        "轧机主传动润滑系统改造技术报告", "编制：张三", "2024年3月", "摘要", PARAGRAPH, "关键词：轧机；润滑；轴承",
        "目录", f"{first}\t1", f"{second}\t3", f"{third}\t9", "参考文献\t10",
        *body, "参考文献", "[1] 李四. 轧机润滑[J]. 轧钢, 2019(3): 1-5.", "致谢", "感谢各位同事。", "附录A 数据", PARAGRAPH,
    )  # fmt: skip
    counts = document_counts(pages, paged=False)
    assert counts.body.zi == zi(*body)
    assert counts.headed
    assert counts.sections == ("前言", "实施过程", "结论")
    assert counts.total.zi > counts.body.zi


def test_contents_with_dotted_leaders_over_pages() -> None:
    contents = [
        "目　录",
        "1 前言........................ 1",
        "2 实施过程 ………………………… 3",
        "2.1 方案·················· 4",
        "3 结论 . . . . . . . . . 9",
    ]
    body = ["1 前言", PARAGRAPH, "2 实施过程", PARAGRAPH, "2.1 方案", PARAGRAPH, "3 结论", PARAGRAPH]
    counts = document_counts(pdf(["某改造技术报告"], contents, body), paged=True)
    assert counts.body.zi == zi(*body)
    assert counts.sections == ("前言", "实施过程", "结论")


def test_contents_without_leaders_or_numbers() -> None:
    body = ["一、概况", PARAGRAPH, "二、措施", PARAGRAPH]
    counts = document_counts(word("报告", "目录", "一、概况", "二、措施", *body), paged=False)
    assert counts.body.zi == zi(*body)


def test_running_headers_and_page_numbers_are_no_text() -> None:
    body = [[f"{n}、第{n}部分内容", PARAGRAPH, PARAGRAPH] for n in "一二三四"]
    made: list[list[str | tuple[float, str]]] = [
        [(0.04, "太原某某有限公司技术报告"), *texts, (0.95, f"第 {n} 页 共 4 页")] for n, texts in enumerate(body, 1)
    ]
    pages = pdf(*made)
    counts = document_counts(pages, paged=True)
    assert counts.total.zi == zi(*[text for texts in body for text in texts])


def test_a_line_of_text_near_the_edge_is_kept() -> None:
    pages = pdf(["一、概况", PARAGRAPH, (0.93, "图1 润滑系统改造前后对比")])
    assert document_counts(pages, paged=True).total.zi == zi("一、概况", PARAGRAPH, "图1 润滑系统改造前后对比")


def test_marked_headers_never_count() -> None:
    pages = word("页眉文字", "一、概况", PARAGRAPH, marks={0: ("header",)})
    assert document_counts(pages, paged=False).total.zi == zi("一、概况", PARAGRAPH)


def test_hidden_text_is_counted_apart() -> None:
    pages = word("一、概况", PARAGRAPH, PARAGRAPH, marks={2: ("hidden",)})
    counts = document_counts(pages, paged=False)
    assert counts.total.zi == zi("一、概况", PARAGRAPH)
    assert counts.hidden.zi == zi(PARAGRAPH)


def test_text_without_headings_starts_at_its_first_paragraph() -> None:
    counts = document_counts(word("技术总结", "张三", "2024年3月", PARAGRAPH, PARAGRAPH), paged=False)
    assert counts.body.zi == zi(PARAGRAPH, PARAGRAPH)
    assert not counts.headed


def test_references_in_the_middle_do_not_end_the_body() -> None:
    pages = word(
        "一、前言", PARAGRAPH, "参考文献", "[1] 李四. 轧机[J]. 轧钢, 2019.", "二、实施", PARAGRAPH, "三、结论", PARAGRAPH,
        "参考文献", "1. 王五. 润滑[M]. 北京, 2018.", "2. 赵六. 轴承[M]. 北京, 2019.",
    )  # fmt: skip
    counts = document_counts(pages, paged=False)
    assert counts.body.zi == zi("一、前言", PARAGRAPH, "二、实施", PARAGRAPH, "三、结论", PARAGRAPH)


def test_numbered_references_do_not_resume_a_numbered_body() -> None:
    pages = word(
        "1 前言", PARAGRAPH, "2 结论", PARAGRAPH, "参考文献", "1. 李四. 轧机. 轧钢, 2019", "2. 王五. 润滑. 北京, 2018",
        "3. 赵六. 轴承. 北京, 2019", "4. 钱七. 密封. 上海, 2020",
    )  # fmt: skip
    counts = document_counts(pages, paged=False)
    assert counts.body.zi == zi("1 前言", PARAGRAPH, "2 结论", PARAGRAPH)


def test_missed_first_heading_does_not_shrink_the_body() -> None:
    long = [PARAGRAPH] * 6
    counts = document_counts(word("技术报告", *long, "三、结论", PARAGRAPH), paged=False)
    assert counts.body.zi == zi(*long, "三、结论", PARAGRAPH)


def test_affiliations_are_no_heading() -> None:
    texts = (
        "某技术报告",
        "1.太原某某公司，山西 太原 030003",
        "摘要：" + PARAGRAPH,
        "关键词：轧机；润滑",
        "1 引言",
        PARAGRAPH,
    )
    assert document_counts(word(*texts), paged=False).body.zi == zi("1 引言", PARAGRAPH)


def test_english_abstract_after_the_chinese_one() -> None:
    texts = (
        "题目",
        "摘 要",
        PARAGRAPH,
        "关键词 轧机",
        "Abstract",
        "This is an abstract.",
        "Key words: mill",
        "1 引言",
        PARAGRAPH,
    )
    assert document_counts(word(*texts), paged=False).body.zi == zi("1 引言", PARAGRAPH)


def test_words_split_at_a_line_end_count_once() -> None:
    split = pdf(["一、概况", "电机转速为额定值，此时转速n=", "1500r/min，噪声合格，运行电流 120", "A，轴承温度合格。"])
    whole = zi("一、概况", "电机转速为额定值，此时转速n=1500r/min，噪声合格，运行电流 120 A，轴承温度合格。")
    assert document_counts(split, paged=True).total.zi == whole


def test_number_and_title_on_one_row() -> None:
    page = Page(
        number=1, width=595, height=842,
        lines=(
            Line(text="1", box=Box(0.1, 0.1, 0.12, 0.12), confidence=0.9, method="ocr"),
            Line(text="引言", box=Box(0.14, 0.1, 0.2, 0.12), confidence=0.9, method="ocr"),
            Line(text=PARAGRAPH, box=Box(0.1, 0.15, 0.9, 0.17), confidence=0.9, method="ocr"),
        ),
    )  # fmt: skip
    items = zones((page,), paged=True)
    assert [item.text for item in items] == ["1 引言", PARAGRAPH]
    assert body_text((page,), paged=True).startswith("1 引言")


@pytest.mark.parametrize(
    "text",
    [
        "2015年6月完成改造",
        "3. 检查各部位螺栓，确认紧固。",
        "120 mm",
        "1500 r/min",
        "3项成果获奖",
        "[1] 李四. 轧机[J]",
        "",
        "12",
        "张三",
        "10:30 开始",
    ],
)
def test_no_heading(text: str) -> None:
    assert heading_of(text) is None


def test_headings_keep_their_print() -> None:
    heading = heading_of("1、引言（Introduction）")
    assert heading is not None and heading.title == "引言（Introduction）"
    run_in = heading_of("一、概述。随着科技的发展，轧机的润滑越来越受到重视，本文就此进行了研究并取得了较好的效果。")
    assert run_in is not None and run_in.title == "概述"


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("目 录", "contents"),
        ("摘　要", "abstract"),
        ("摘要：本文介绍", "abstract"),
        ("【摘要】本文", "abstract"),
        ("【关键词】焊接", "keywords"),
        ("[摘要] 本文介绍了", "abstract"),
        ("ABSTRACT", "abstract"),
        ("关键词：焊接", "keywords"),
        ("Key words: welding", "keywords"),
        ("参考文献", "references"),
        ("参考文献：", "references"),
        ("6 参考文献", "references"),
        ("References", "references"),
        ("致 谢", "thanks"),
        ("附录A 试验数据", "appendix"),
        ("附件1", "appendix"),
        ("参考文献综述与评价", None),
        ("摘要中提到的方法", None),
        ("附件安装完成后应检查各部位的连接是否牢固可靠并做好记录以备查验。", None),
    ],
)
def test_matter(text: str, matter: str | None) -> None:
    assert matter_of(text) == matter
