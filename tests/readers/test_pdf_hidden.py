"""Text that nobody sees is marked and counted nowhere; what can be seen, however small or pale on its ground, is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.lib.colors import Color, black, white
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from yushen.readers.pdf import read_pdf
from yushen.text.body import document_counts

SENTENCE = "制动系统在运行中油压波动较大，多次发生减速度超限现象，影响提升安全。"


def hidden(tmp_path: Path, size: float, colour: Color, ground: Color | None = None) -> tuple[list[str], int]:
    """Marked lines of a page with five sentences to be seen and two as told; and the 字数 of the whole."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    page = Canvas(str(tmp_path / "a.pdf"), pagesize=(210 * mm, 297 * mm))
    page.setFont("STSong-Light", 12)
    for row in range(5):
        page.drawString(20 * mm, (250 - 8 * row) * mm, SENTENCE)
    if ground is not None:
        page.setFillColor(ground)
        page.rect(18 * mm, 195 * mm, 170 * mm, 15 * mm, stroke=0, fill=1)
    page.setFillColor(colour)
    page.setFont("STSong-Light", size)
    for row in range(2):
        page.drawString(20 * mm, (205 - 6 * row) * mm, SENTENCE)
    page.save()
    reading = read_pdf(tmp_path / "a.pdf")
    lines = [line.text for one in reading.pages for line in one.lines if "hidden" in line.marks]
    return lines, document_counts(reading.pages, True).total.zi


@pytest.mark.parametrize(
    ("size", "colour", "ground", "marked"),
    [
        (12, white, None, 2),
        (12, Color(0.98, 0.98, 0.98), None, 2),
        (12, Color(0, 0, 0, alpha=0.01), None, 2),
        (2, black, None, 2),
        (12, white, Color(0.1, 0.2, 0.5), 0),
        (12, Color(0.6, 0.6, 0.6), None, 0),
        (6, black, None, 0),
    ],
)
def test_what_is_not_seen(tmp_path, size, colour, ground, marked):
    lines, count = hidden(tmp_path, size, colour, ground)
    assert len(lines) == marked
    assert count == (7 - marked) * 34
