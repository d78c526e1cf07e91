"""A value covered with a white box and written over; beside it what lies over other text by nature."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from yushen.checks import check
from yushen.model import Applicant, Application, Document, ReadDocument
from yushen.readers import read_file


def drawn(path: Path, *, over: str = "", dx: float = 0, dy: float = 0, size: float = 12) -> ReadDocument:
    """An assessment with 基本合格 at one place, and ``over`` drawn there. The box between them, that ``test_pdf_covered`` has, is left out, as where
    a picture of it was."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    sheet = canvas.Canvas(str(path))
    sheet.setFont("STSong-Light", 12)
    for text, y in (("年度考核结果证明", 760), ("姓名：张三　岗位：电机装配工，系本单位职工", 730), ("2022年度", 700)):
        sheet.drawString(80, y, text)
    sheet.drawString(300, 700, "基本合格")
    if over:
        sheet.setFont("STSong-Light", size)
        sheet.drawString(300 + dx, 700 + dy, over)
    sheet.save()
    reading = read_file(path, path.name, scratch=path.parent)
    document = Document("d1", path.name, "", (1, 1), "assessment_form", 1.0, "text")
    return ReadDocument(document, reading.pages)


def marked(item: ReadDocument) -> set[str]:
    return {line.text for page in item.pages for line in page.lines if "overwritten" in line.marks}


def test_a_text_written_over_another_leaves_both_in_doubt_and_is_told(tmp_path: Path) -> None:
    item = drawn(tmp_path / "a.pdf", over="优秀")
    assert marked(item) == {"基本合格", "优秀"}
    assert all(line.confidence < 0.8 for page in item.pages for line in page.lines if line.text in marked(item))
    application = Application("a", Applicant("张三"), "engineer", "skill_to_title", "2025-09-30", "shanxi-2019-55")
    [told] = [one for one in check(application, (item,)) if one.code == "document.edited"]
    assert told.outcome == "fail" and "“优秀”" in told.message


@pytest.mark.parametrize(
    "way",
    [{}, {"over": "基本合格"}, {"over": "优秀", "dx": 60}, {"over": "优秀", "dy": -14}, {"over": "仅供职称申报使用", "size": 26}],
    ids=["nothing", "bold", "beside", "below", "watermark"],
)  # fmt: skip
def test_what_lies_elsewhere_or_is_the_same_is_left_alone(tmp_path: Path, way: dict[str, object]) -> None:
    item = drawn(tmp_path / "a.pdf", **way)  # type: ignore[arg-type]
    assert marked(item) == set()
    assert all(line.confidence == 1.0 for page in item.pages for line in page.lines)


@pytest.mark.parametrize("over", ["合格", "优秀"])
def test_a_better_grade_written_over_a_worse_one_of_the_same_words_is_told(tmp_path: Path, over: str) -> None:
    assert marked(drawn(tmp_path / "a.pdf", over=over)) == {"基本合格", over}


def test_the_first_words_of_a_text_drawn_once_more_are_no_other_text(tmp_path: Path) -> None:
    assert marked(drawn(tmp_path / "a.pdf", over="基本")) == set()


def line_with(path: Path, over: str, *, at: str = "发证日期：", size: float = 12) -> set[str]:
    """A label and its value in one piece, and ``over`` drawn where the words behind ``at`` begin."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    sheet = canvas.Canvas(str(path))
    sheet.setFont("STSong-Light", 12)
    sheet.drawString(80, 760, "职业技能等级证书")
    sheet.drawString(80, 700, "发证日期：2021年09月01日")
    sheet.setFont("STSong-Light", size)
    sheet.drawString(80 + pdfmetrics.stringWidth(at, "STSong-Light", 12), 700, over)
    sheet.save()
    document = Document("d1", path.name, "", (1, 1), "skill_certificate", 1.0, "text")
    return marked(ReadDocument(document, read_file(path, path.name, scratch=path.parent).pages))


def test_a_value_behind_its_label_written_over_is_seen(tmp_path: Path) -> None:
    assert line_with(tmp_path / "a.pdf", "2019年09月01日") == {"发证日期：2021年09月01日", "2019年09月01日"}


@pytest.mark.parametrize(
    ("over", "size"),
    [("2021年09月01日", 12), ("仅供申报", 12), ("2019年09月01日", 22)],
    ids=["the same words, bold", "words over figures", "of another size"],
)
def test_other_words_over_a_line_are_no_change(tmp_path: Path, over: str, size: float) -> None:
    assert line_with(tmp_path / "a.pdf", over, size=size) == set()
