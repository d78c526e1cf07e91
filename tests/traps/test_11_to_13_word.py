"""Known traps 11 to 13: Word's text boxes, content controls, tracked changes and merged cells, each text once and in its place.

The plain case of each is in tests/readers/test_docx.py; here are the less usual places, and the look-alikes."""

from __future__ import annotations

import pytest

from tests.traps.word import (  # fmt: skip
    BY,
    cell,
    cells,
    control,
    deleted,
    inserted,
    paragraph,
    row,
    run,
    table,
    text_box,
    texts,
    word_page,
)
from yushen.text.body import document_counts
from yushen.text.wordcount import count_words

PLAIN = ("前文", "后文")


def _around(block: str) -> tuple[str, str, str]:
    return paragraph(run(PLAIN[0])), block, paragraph(run(PLAIN[1]))


# 11: text boxes


def test_11_a_box_with_a_table_comes_once_where_it_is_anchored(tmp_path):
    inner = paragraph(run("框首")) + table(row("职务", "工长")) + paragraph(run("框尾"))
    page = word_page(tmp_path, *_around(paragraph(run("锚") + text_box(inner) + run("点"))))
    assert texts(page) == ["前文", "锚点", "框首", "职务", "工长", "框尾", "后文"]
    assert [line.text for line in page.lines if "textbox" in line.marks] == ["框首", "职务", "工长", "框尾"]
    assert cells(page) == [(0, 0, "职务", 1, 1), (0, 1, "工长", 1, 1)]


def test_11_a_box_in_a_box_and_a_box_in_a_cell_come_once(tmp_path):
    nested = paragraph(text_box(paragraph(run("外框") + text_box(paragraph(run("内框"))))))
    in_cell = table(row(cell(paragraph(text_box(paragraph(run("格中框"))))), "右格"))
    page = word_page(tmp_path, nested, in_cell)
    assert texts(page) == ["外框", "内框", "格中框", "右格"]
    assert cells(page) == [(0, 0, "格中框", 1, 1), (0, 1, "右格", 1, 1)]


def test_11_a_box_of_an_older_program_is_read_and_two_honest_boxes_of_one_text_stay_two(tmp_path):
    old = f"<w:r><w:pict><v:textbox><w:txbxContent>{paragraph(run('旧框'))}</w:txbxContent></v:textbox></w:pict></w:r>"
    two = text_box(paragraph(run("合格"))) + text_box(paragraph(run("合格")))
    assert texts(word_page(tmp_path, paragraph(old), paragraph(two))) == ["旧框", "合格", "合格"]


def test_11_boxes_are_counted_once(tmp_path):
    page = word_page(tmp_path, *_around(paragraph(run("锚点") + text_box(paragraph(run("框内四字"))))))
    assert document_counts([page], False).total.zi == len("前文锚点框内四字后文")


# 12: content controls


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (control(paragraph(run("整段"))), ["整段"]),
        (paragraph(run("姓名：") + control(run("王建军")) + run("。")), ["姓名：王建军。"]),
        (control(table(row("甲", "乙"))), ["甲", "乙"]),
        (table(row("甲", "乙"), control(row("丙", "丁"))), ["甲", "乙", "丙", "丁"]),
        (table(row("甲", control(cell("乙")), "丙")), ["甲", "乙", "丙"]),
        (control(control(paragraph(run("两层") + control(control(run("控件")))))), ["两层控件"]),
        (control(paragraph(run("一")) + table(row("二")) + paragraph(run("三"))), ["一", "二", "三"]),
    ],
    ids=["paragraph", "runs", "table", "row", "cell", "in one another", "several blocks"],
)
def test_12_each_control_is_read_in_its_place(tmp_path, block, expected):
    assert texts(word_page(tmp_path, *_around(block))) == ["前文", *expected, "后文"]


@pytest.mark.parametrize("wrapped", range(4))
def test_12_values_stay_under_their_headings_whichever_cell_is_a_control(tmp_path, wrapped):
    values = ["2021", "优秀", "工长", "机修车间"]
    made = [control(cell(value)) if place == wrapped else cell(value) for place, value in enumerate(values)]
    page = word_page(tmp_path, table(row("年度", "等次", "职务", "部门"), row(*made)))
    assert [(column, text) for at, column, text, *_ in cells(page) if at == 1] == list(enumerate(values))


def test_12_an_empty_control_is_no_text_and_keeps_its_column(tmp_path):
    page = word_page(tmp_path, table(row("甲", control(cell(paragraph(""))), "丙")))
    assert cells(page) == [(0, 0, "甲", 1, 1), (0, 1, "", 1, 1), (0, 2, "丙", 1, 1)]


# 13: tracked changes


def test_13_what_was_inserted_counts_and_what_was_deleted_does_not_in_runs_and_header(tmp_path):
    both = f"<w:ins {BY}>{deleted('增后又删')}{run('增')}</w:ins>"
    changed = run("原文") + deleted("删去") + inserted("补入") + both
    page = word_page(tmp_path, paragraph(changed), header=deleted("旧单位") + inserted("新单位"))
    assert texts(page) == ["新单位", "原文补入增"]
    assert [line.marks for line in page.lines] == [("header",), ()]


def test_13_whole_paragraphs_moved_count_where_they_went(tmp_path):
    away = paragraph(f"<w:moveFrom {BY}>{run('移动段')}</w:moveFrom>", "moveFrom")
    there = paragraph(f"<w:moveTo {BY}>{run('移动段')}</w:moveTo>", "moveTo")
    ends = '<w:moveFromRangeEnd w:id="7"/>'
    assert texts(word_page(tmp_path, away, ends, *_around(there))) == ["前文", "移动段", "后文"]


@pytest.mark.parametrize("between", ["", '<w:bookmarkEnd w:id="9"/>', '<w:bookmarkStart w:id="8" w:name="b"/><w:proofErr w:type="spellEnd"/>'])  # fmt: skip
@pytest.mark.parametrize("wrap", [lambda inner: inner, control], ids=["plain", "in a control"])
def test_13_paragraphs_whose_parting_was_deleted_are_one(tmp_path, between, wrap):
    blocks = [paragraph(run("前半"), "del"), wrap(paragraph(run("后半")))]
    marks = [f"{part}>" for part in between.split(">") if part]
    assert texts(word_page(tmp_path, blocks[0], *marks, blocks[1])) == ["前半后半"]


def test_13_a_deleted_parting_before_a_table_and_an_honest_one_join_nothing(tmp_path):
    page = word_page(
        tmp_path, paragraph(run("一"), "del"), table(row("格")), paragraph(run("二")), paragraph(run("三"))
    )
    assert texts(page) == ["一", "格", "二", "三"]
    assert texts(word_page(tmp_path, paragraph(run("二"), "ins"), paragraph(run("三")))) == ["二", "三"]


def test_13_deleted_rows_and_cells_go_and_inserted_ones_stay(tmp_path):
    page = word_page(
        tmp_path,
        table(
            row("年度", cell("旧栏", f"<w:cellDel {BY}/>"), cell("等次", f"<w:cellIns {BY}/>")),
            row("2020", cell("旧值", f"<w:cellDel {BY}/>"), "优秀", properties=f"<w:ins {BY}/>"),
            row(cell(paragraph(deleted("2019"))), cell(paragraph(deleted("合格"))), properties=f"<w:del {BY}/>"),
        ),
    )
    assert cells(page) == [(0, 0, "年度", 1, 1), (0, 1, "等次", 1, 1), (1, 0, "2020", 1, 1), (1, 1, "优秀", 1, 1)]
    assert texts(page) == ["年度", "等次", "2020", "优秀"]


def test_13_a_changed_format_changes_no_text(tmp_path):
    """The former properties of a run, a paragraph and a cell stand inside the present ones; they are no deletion."""
    formatted = (
        f"<w:p><w:pPr><w:pPrChange {BY}><w:pPr><w:jc w:val='center'/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/>"
        f"<w:rPrChange {BY}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>未删</w:t></w:r></w:p>"
    )
    changed = cell("在", f'<w:tcPrChange {BY}><w:tcPr><w:gridSpan w:val="3"/><w:cellDel {BY}/></w:tcPr></w:tcPrChange>')
    page = word_page(tmp_path, formatted, table(row(changed)))
    assert [(line.text, line.marks) for line in page.lines] == [("未删", ()), ("在", ("table",))]
    assert cells(page) == [(0, 0, "在", 1, 1)]


# 13: merged cells


def test_13_cells_merged_across_and_down_come_once_with_their_spans(tmp_path):
    page = word_page(
        tmp_path,
        table(
            row(cell("考核情况", '<w:gridSpan w:val="3"/>')),
            row(cell("近三年", '<w:vMerge w:val="restart"/>'), "2020", "优秀"),
            row(cell(paragraph(""), "<w:vMerge/>"), "2021", "合格"),
            row(cell(paragraph(""), '<w:vMerge w:val="continue"/>'), "2022", "合格"),
        ),
    )
    assert cells(page)[:2] == [(0, 0, "考核情况", 1, 3), (1, 0, "近三年", 3, 1)]
    assert [(at, column) for at, column, text, *_ in cells(page) if text == "合格"] == [(2, 2), (3, 2)]
    assert texts(page) == ["考核情况", "近三年", "2020", "优秀", "2021", "合格", "2022", "合格"]


def test_13_the_older_merge_across_and_a_tracked_merge_down_are_merges(tmp_path):
    older = row(cell("横并", '<w:hMerge w:val="restart"/>'), cell(paragraph(""), "<w:hMerge/>"), "尾")
    tracked = [
        row(cell("竖并", f'<w:cellMerge {BY} w:vMerge="rest"/>'), "一", ""),
        row(cell(paragraph(""), f'<w:cellMerge {BY} w:vMerge="cont"/>'), "二", ""),
    ]
    page = word_page(tmp_path, table(older), table(*tracked))
    assert cells(page) == [(0, 0, "横并", 1, 2), (0, 2, "尾", 1, 1)]
    assert cells(page, 1)[0] == (0, 0, "竖并", 2, 1)
    assert [(at, column, text) for at, column, text, *_ in cells(page, 1) if column == 1] == [
        (0, 1, "一"),
        (1, 1, "二"),
    ]


def test_13_equal_and_empty_cells_that_are_not_merged_stay(tmp_path):
    page = word_page(tmp_path, table(row("合格", "合格", ""), row("合格", "", "合格")))
    assert [text for *_, text, _, _ in cells(page)] == ["合格", "合格", "", "合格", "", "合格"]
    assert texts(page) == ["合格"] * 4


def test_13_a_table_in_a_cell_comes_once(tmp_path):
    inner = table(row("内甲", "内乙"))
    page = word_page(tmp_path, table(row(cell(paragraph(run("外")) + inner + paragraph("")), "右")))
    assert texts(page) == ["外", "内甲", "内乙", "右"]
    assert [text for *_, text, _, _ in cells(page)] == ["外\n内甲\t内乙", "右"] and len(page.tables) == 1


def test_13_the_pinyin_over_a_character_is_no_text(tmp_path):
    guide = "<w:r><w:ruby><w:rt><w:r><w:t>zhāng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>张</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    assert texts(word_page(tmp_path, paragraph(guide + run("三")))) == ["张三"]


def test_13_everything_together_is_counted_as_word_counts_it(tmp_path):
    """Headers, automatic numbers and what was deleted are not in Word's 字数; boxes, merged cells, insertions are, once."""
    blocks = [
        paragraph(run("采用新型刀具，") + deleted("原刀具不用。") + inserted("效率提高30%。")),
        table(row(cell("合并三列", '<w:gridSpan w:val="3"/>')), row("CO2", "120 A", cell(table(row("表中表")) + paragraph("")))),
        control(paragraph(run("控件") + text_box(paragraph(run("框内"))))),
        paragraph(deleted("整段删除"), "del"),
        paragraph(run("完")),
    ]  # fmt: skip
    page = word_page(tmp_path, *blocks, header=run("某厂内部资料"))
    body = ["采用新型刀具，效率提高30%。", "合并三列", "CO2", "120 A", "表中表", "控件", "框内", "完"]
    assert texts(page) == ["某厂内部资料", *body]
    assert document_counts([page], False).total == count_words("\n".join(body))
    assert document_counts([page], False).total.zi == 13 + 4 + 1 + 2 + 3 + 2 + 2 + 1
