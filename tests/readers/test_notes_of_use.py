"""Notes of use over and under the text of a copy are no sign of editing; a value under a cover, or over another, still is."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from yushen.model import Line
from yushen.readers import read_file
from yushen.readers.notes_of_use import is_note_of_use

NOTES = (
    "仅供2026年职称申报使用",
    "仅限职称评审使用，再次复印无效",
    "再次复印无效",
    "本复印件仅供职称评审用",
    "此件与原件一致",
    "（复印件，与原件核对无误）",
    "供职称评审专用，他用无效",
)


def doubts(path: Path, note: str, *, turned: float = 0.0, value: str = "", card: bool = True) -> set[str]:
    """A card drawn over a note (as programs lay positioned layers), and ``value`` set on a line of it; the texts in doubt."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    sheet = Canvas(str(path), pagesize=(595, 842))
    sheet.setFont("STSong-Light", 15)
    sheet.saveState()
    sheet.translate(150, 640)
    sheet.rotate(turned)
    sheet.drawString(0, 0, note)
    sheet.restoreState()
    if card:
        sheet.setFillColorRGB(1, 1, 1)
        sheet.rect(80, 560, 260, 180, stroke=0, fill=1)
        sheet.setFillColorRGB(0, 0, 0)
    sheet.setFont("STSong-Light", 12)
    for text, y in (("姓名　郝连生", 700), ("出生　1980年3月8日", 670), ("住址　山西省阳泉市矿区桃北西街", 640)):
        sheet.drawString(110, y, text)
    if value:
        sheet.drawString(110 + 36, 670, value)
    sheet.save()
    pages = read_file(path, path.name, scratch=path.parent).pages
    return {line.text for page in pages for line in page.lines if "overwritten" in line.marks}


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("turned", [0.0, 14.0, 35.0])
@pytest.mark.parametrize("card", [True, False])
def test_a_note_of_use_is_no_other_text(tmp_path: Path, note: str, turned: float, card: bool) -> None:
    assert doubts(tmp_path / "a.pdf", note, turned=turned, card=card) == set()


def test_any_words_that_run_aslant_under_a_card_are_no_value(tmp_path: Path) -> None:
    assert doubts(tmp_path / "a.pdf", "阳泉桃北热电有限公司人事部", turned=20.0) == set()


def test_a_value_under_a_cover_is_one_whatever_else_lies_there(tmp_path: Path) -> None:
    assert "山西省太原市杏花岭区" in doubts(tmp_path / "a.pdf", "山西省太原市杏花岭区")


def test_a_value_over_another_is_one_beside_a_note(tmp_path: Path) -> None:
    found = doubts(tmp_path / "a.pdf", NOTES[0], turned=14.0, value="1986年3月8日", card=False)
    assert "1986年3月8日" in found and not any("仅供" in text for text in found)


@pytest.mark.parametrize(
    "text", ["合格", "2026年10月12日", "姓名：仅存", "郝连生", "阳泉市公安局", "发证日期：2020年1月1日仅供申报使用"]
)
def test_a_value_is_no_note(text: str) -> None:
    assert not is_note_of_use(Line(text, None, 1.0, "text"))
