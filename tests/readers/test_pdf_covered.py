"""A date under a white box with another set upon it, at any size and place; beside it what only looks like that."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from yushen.model import Line
from yushen.readers import read_file

BOX = (378, 394, 110, 18)
"""Over the day alone, behind its label: left, bottom, width, height in points."""

Draw = Callable[[Canvas], None]


def canvas_on(path: Path | io.BytesIO) -> Canvas:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    sheet = Canvas(str(path) if isinstance(path, Path) else path, pagesize=(595, 842))
    sheet.setFont("STSong-Light", 14)
    return sheet


def box(sheet: Canvas, fill: tuple[float, float, float] = (1, 1, 1), alpha: float = 1.0) -> None:
    sheet.saveState()
    sheet.setFillColorRGB(*fill)
    sheet.setFillAlpha(alpha)
    sheet.rect(*BOX, stroke=0, fill=1)
    sheet.restoreState()


def write(sheet: Canvas, text: str, size: float = 14, dx: float = 0, dy: float = 0) -> None:
    sheet.setFont("STSong-Light", size)
    sheet.drawString(380 + dx, 400 + dy, text)


def certificate(sheet: Canvas) -> None:
    for text, y in (("职业技能等级证书", 700), ("姓名：张三", 600), ("职业名称：采煤机司机", 560)):
        sheet.drawString(100, y, text)
    sheet.drawString(310, 400, "发证日期：2023年10月12日")


def lines(path: Path) -> list[Line]:
    return [line for page in read_file(path, path.name, scratch=path.parent).pages for line in page.lines]


def drawn(path: Path, *draws: Draw) -> list[Line]:
    sheet = canvas_on(path)
    for draw in draws:
        draw(sheet)
    sheet.save()
    return lines(path)


def hidden(found: list[Line]) -> set[str]:
    return {line.text for line in found if "hidden" in line.marks}


def in_doubt(found: list[Line]) -> set[str]:
    return {line.text for line in found if "overwritten" in line.marks}


@pytest.mark.parametrize(
    "way",
    [{}, {"size": 8}, {"size": 9, "dy": -3}, {"size": 16, "dx": 6}, {"size": 11, "dx": 20, "dy": 2}],
    ids=["as it was", "smaller", "lower", "larger", "set in"],
)
def test_a_day_set_over_a_covered_one_is_what_is_read_and_both_are_in_doubt(
    tmp_path: Path, way: dict[str, float]
) -> None:
    found = drawn(tmp_path / "a.pdf", certificate, box, lambda sheet: write(sheet, "2022年10月12日", **way))
    assert hidden(found) == {"2023年10月12日"}
    assert {text.removeprefix("发证日期：").strip() for text in in_doubt(found)} == {"2023年10月12日", "2022年10月12日"}
    assert all((line.confidence < 0.8) == ("20" in line.text) for line in found)


def test_a_cover_in_a_form_of_its_own_is_one_too(tmp_path: Path) -> None:
    """As an editor saves it: the box and its words are a form set on the page, here at half its size."""
    page, over = io.BytesIO(), io.BytesIO()
    sheet = canvas_on(page)
    certificate(sheet)
    sheet.save()
    patch = canvas_on(over)
    patch.setPageSize((1190, 1684))
    patch.scale(2, 2)
    box(patch)
    write(patch, "2022年10月12日")
    patch.save()
    with pikepdf.open(page) as pdf, pikepdf.open(over) as top:
        pdf.pages[0].add_overlay(top.pages[0], pikepdf.Rectangle(0, 0, 595, 842))
        pdf.save(tmp_path / "a.pdf")
    found = lines(tmp_path / "a.pdf")
    assert hidden(found) == {"2023年10月12日"} and "2022年10月12日" in in_doubt(found)


def test_what_is_blotted_out_is_not_read_and_is_told(tmp_path: Path) -> None:
    found = drawn(tmp_path / "a.pdf", certificate, lambda sheet: box(sheet, (0, 0, 0)))
    assert hidden(found) == in_doubt(found) == {"2023年10月12日"}


def clipped_away(sheet: Canvas) -> None:
    sheet.saveState()
    path = sheet.beginPath()
    path.rect(0, 0, 50, 50)
    sheet.clipPath(path, stroke=0)
    box(sheet)
    sheet.restoreState()


@pytest.mark.parametrize(
    "draws",
    [
        (box, certificate),
        (certificate, lambda sheet: box(sheet, (1, 1, 0), 0.4)),
        (certificate, clipped_away),
        (certificate, box, lambda sheet: write(sheet, "2023年10月12日")),
        (certificate, box, certificate),
        (certificate, lambda sheet: sheet.rect(*BOX, stroke=1, fill=0)),
        (certificate, lambda sheet: sheet.rect(310, 396, 170, 1, stroke=0, fill=1)),
    ],
    ids=["ground", "marker", "clipped away", "drawn twice", "all drawn twice", "frame", "rule below"],
)
def test_what_hides_nothing_changes_nothing(tmp_path: Path, draws: tuple[Draw, ...]) -> None:
    found = drawn(tmp_path / "a.pdf", *draws)
    assert not hidden(found) and not in_doubt(found)
    assert "2023年10月12日" in "".join(line.text for line in found)
