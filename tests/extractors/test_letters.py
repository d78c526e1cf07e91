"""Letters of acceptance: lists broken over lines, names of journals under office words, titles in blanks; each with its other side."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.roles import listed_names

from .recipe import fields, values


def _letter(*rows: str | tuple[str, float]) -> dict[str, object]:
    return values("acceptance_letter", list(rows))


def test_all_authors_of_a_bracket_broken_over_lines_not_whom_the_letter_greets() -> None:
    found = _letter(
        "周强等作者：", "您好！贵稿《风机轴承座的改造》（作者：周强，李建军，上官云", "帆）已通过终审，决定录用。"
    )
    assert found["authors"] == ["周强", "李建军", "上官云帆"]


def test_list_of_a_sentence_goes_before_the_addressee() -> None:
    rows = ["收件人：周强", "周强作者：", "稿件“风机轴承座的改造”拟录用。作者信息请核对：周强、李建军、方庆。"]
    assert _letter(*rows)["authors"] == ["周强", "李建军", "方庆"]
    assert _letter(*rows[:2], "稿件“风机轴承座的改造”拟录用。作者信息请核对：如有误请回复。")["authors"] == ["周强"]


@pytest.mark.parametrize(("said", "sure"), [("等3位", True), ("等", False), ("等5位", False)])
def test_others_are_none_where_the_number_is_that_of_the_names(said: str, sure: bool) -> None:
    field = fields(
        "acceptance_letter",
        [f"兹证明某某电缆股份有限公司周强、李建军、方庆{said}同志撰写的论文《风机轴承座的改造》已录用。"],
    )["authors"]
    assert field.value == ["周强", "李建军", "方庆"]
    assert (field.confidence >= 0.8) is sure


def test_journal_over_its_office_on_two_lines() -> None:
    assert _letter("稿件题目：风机轴承座的改造", "矿山机电技术", "编辑部", "2023年5月6日")["journal"] == "矿山机电技术"
    assert "journal" not in _letter("稿件题目：风机轴承座的改造", "同意录用", "编辑部", "2023年5月6日")


@pytest.mark.parametrize("name", ["铸锻与热处理", "电力系统自动化"])
def test_journals_whose_names_hold_words_of_letters(name: str) -> None:
    assert _letter("稿件“风机轴承座的改造”录用。", f"《{name}》编辑部")["journal"] == name


def test_name_of_a_submission_system_is_no_journal() -> None:
    assert "journal" not in _letter("稿件“风机轴承座的改造”录用。", "《网上投稿系统》编辑部")


def test_slip_with_the_title_written_into_its_blank() -> None:
    found = _letter(
        "《现代水泥工程》用稿通知", "周强 同志：", "大作 薄壁钢管焊接参数的优化 经审阅，拟在本刊2000年第6期刊用。"
    )
    assert found["title"] == "薄壁钢管焊接参数的优化"
    assert found["journal"] == "现代水泥工程"
    assert "title" not in _letter("周强 同志：", "大作已收到，经审阅，拟在本刊2000年第6期刊用。")


def test_semicolons_between_names_part_them_and_end_a_list_before_other_words() -> None:
    assert listed_names("周强；李建军；方庆") == (("周强", "李建军", "方庆"), True)
    assert listed_names("周强；审核意见另附")[0] == ("周强",)
