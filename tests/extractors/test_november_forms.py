"""Letters, proofs and certificates as they were met in November 2026: each kind with the other side of its line."""

from __future__ import annotations

import msgspec
import pytest
from yushen.extractors import extract

from tests.extractors.recipe import page, values
from tests.extractors.test_october_forms import laid_out
from yushen.model import Document, ReadDocument


def without_places(type_, *rows):
    """A Word file of paragraphs."""
    lines = tuple(msgspec.structs.replace(line, box=None, size=None) for line in page(list(rows)).lines)
    document = Document("d1", "a.docx", "", (1, 1), type_, 1.0, "text")
    read = ReadDocument(document, (msgspec.structs.replace(page([]), lines=lines),), paged=False)
    return {field.name: field.value for field in extract(read)}


TITLE = "矿井主通风机在线监测系统的设计与应用"


def test_without_places_nothing_stands_beside_the_second_line_of_a_title():
    got = without_places("acceptance_letter", "用稿通知书", f"论文题目：{TITLE}", "作者：严晓东，邢建平")
    assert got["title"] == TITLE
    first, second = "基于多源传感与边缘计算的矿井主通风机", "在线监测系统的设计与应用"
    lifted = laid_out("acceptance_letter", (first, 0.3, 0.2), ("论文题目：", 0.1, 0.216), (second, 0.3, 0.216))
    assert lifted["title"] == first + second


@pytest.mark.parametrize(
    ("greeting", "people"),
    [
        ("尊敬的作者 汤勇、丁琳、易雨桐：", ["汤勇", "丁琳", "易雨桐"]),
        ("尊敬的汤勇作者：", ["汤勇"]),
        ("尊敬的作者：", None),
        ("尊敬的作者朋友：", None),
    ],
)
def test_the_word_for_an_author_may_stand_before_the_names(greeting, people):
    letter = ["《南方设备管理》稿件录用通知", greeting, f"您好！您的来稿《{TITLE}》经专家评审，决定录用。"]
    assert values("acceptance_letter", letter).get("authors") == people


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("编号：湘江电机五小字（2023）055号", "湘江电机五小字（2023）055号"),
        ("编号：湖南湘江电机制造公司五小字〔2023〕第055号", "湖南湘江电机制造公司五小字〔2023〕第055号"),
        ("编号：五小字（2023）055号", "五小字（2023）055号"),
    ],
)
def test_a_number_keeps_the_whole_name_before_its_word(printed, number):
    got = values("award_certificate", ["获奖证书", "汤帆同志：", "你完成的《阀门研磨机改进》荣获二等奖。", printed])
    assert got["certificate_number"] == number


def test_a_decision_in_a_sentence_is_cited_and_no_number_is_taken_from_before_it():
    rows = ["获奖证书", "汤帆同志：", "根据某某机电五小字（2023）055号，你荣获二等奖。"]
    assert "certificate_number" not in values("award_certificate", rows)


@pytest.mark.parametrize("heading", ["企业规模说明", "企业类型证明", "企业规模声明", "企业划型情况"])
def test_no_firm_is_named_over_the_heading(heading):
    firm = "浙江钱塘泵阀有限公司"
    rows = [heading, f"{firm}（统一社会信用代码：", "91140100MA1ET1037N），属工业企业，我公司属于大型企业。"]
    assert values("enterprise_scale", rows)["enterprise"] == firm
    assert values("enterprise_scale", [f"{firm}属于大型企业。"])["enterprise"] == firm


def test_who_is_told_of_beside_figures_does_not_sign():
    firm, office = "湖南湘江电机制造股份有限公司", "湘潭市工业和信息化局"
    head = "企业名称\t从业人员（人）\t营业收入（万元）\t企业类型"
    rows = ["企业类型证明", head, f"{firm}\t411\t27,138\t中型企业", office, "2024年6月2日"]
    assert without_places("enterprise_scale", *rows)["issuer"] == office
    both = ["企业类型证明", "经核实，属中型企业。", firm, office, "2024年6月2日"]
    assert without_places("enterprise_scale", *both)["issuer"] == f"{firm}、{office}"
