"""Seals on text pages: a viewer's eye, not the text layer, tells them."""

from __future__ import annotations

import base64
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.colors import Color, blue, red
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.strangers.dossiers import sheets
from yushen.model import Seal
from yushen.readers.pdf import read_pdf

CERTIFICATE = "王志远同志在二〇二三年度工作中成绩突出，被评为先进个人，特发此证，以资鼓励。"


@pytest.fixture
def canvas(tmp_path: Path) -> Canvas:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    page = Canvas(str(tmp_path / "a.pdf"), pagesize=(210 * mm, 297 * mm))
    page.setFont("STSong-Light", 14)
    for row in range(6):
        page.drawString(25 * mm, (200 - 8 * row) * mm, CERTIFICATE)
    page.drawString(120 * mm, 120 * mm, "山西晋岳重工有限公司")
    return page


def seals_of(page: Canvas) -> tuple[Seal, ...]:
    page.showPage()
    page.save()
    read = read_pdf(Path(page._filename)).pages[0]
    assert read.text_source == "text"
    return read.seals


def ring(page: Canvas, colour: Color, width: float = 1.2) -> None:
    page.setStrokeColor(colour)
    page.setFillColor(colour)
    page.setLineWidth(width * mm)
    page.circle(150 * mm, 120 * mm, 20 * mm)
    page.setFont("STSong-Light", 22)
    page.drawCentredString(150 * mm, 117 * mm, "★")


def stamp_picture(inside: str = "ring", ink: tuple[int, int, int, int] = (220, 30, 30, 200)) -> ImageReader:
    picture = Image.new("RGBA", (400, 400), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    if inside == "ring":
        draw.ellipse((10, 10, 390, 390), outline=ink, width=14)
        draw.polygon([(200, 130), (250, 260), (150, 260)], fill=ink)
    else:
        draw.rectangle((0, 0, 400, 400), fill=(60, 110, 200, 255))
        draw.ellipse((120, 60, 280, 260), fill=(230, 200, 180, 255))
    data = BytesIO()
    picture.save(data, "PNG")
    return ImageReader(data)


@pytest.mark.parametrize(("colour", "told"), [(red, "red"), (blue, "blue")])
def test_a_ring_drawn_with_lines_is_a_seal(canvas, colour, told):
    ring(canvas, colour)
    (seal,) = seals_of(canvas)
    assert (seal.colour, seal.shape) == (told, "round")
    assert seal.box.x0 == pytest.approx(130 / 210, abs=0.02) and seal.box.y0 == pytest.approx(157 / 297, abs=0.02)


def test_a_thin_faint_ring_is_one_too(canvas):
    ring(canvas, Color(0.9, 0.2, 0.2, alpha=0.6), width=0.6)
    assert [seal.colour for seal in seals_of(canvas)] == ["red"]


def test_a_picture_with_a_transparent_ground_is_a_seal(canvas):
    canvas.drawImage(stamp_picture(), 130 * mm, 100 * mm, 42 * mm, 42 * mm, mask="auto")
    assert [(seal.colour, seal.shape) for seal in seals_of(canvas)] == [("red", "round")]


@pytest.mark.parametrize(("ink", "found"), [((120, 120, 120, 230), 1), ((0, 0, 0, 255), 0)])
def test_a_grey_seal_of_a_copy_counts_and_a_black_ring_does_not(canvas, ink, found):
    canvas.drawImage(stamp_picture(ink=ink), 130 * mm, 60 * mm, 42 * mm, 42 * mm, mask="auto")
    assert len(seals_of(canvas)) == found


def test_a_seal_inside_a_form_is_found(canvas):
    canvas.beginForm("seal")
    ring(canvas, red)
    canvas.endForm()
    canvas.doForm("seal")
    assert [seal.colour for seal in seals_of(canvas)] == ["red"]


def test_red_titles_rules_frames_and_photographs_are_none(canvas):
    canvas.setFillColor(red)
    canvas.setStrokeColor(red)
    canvas.setFont("STSong-Light", 36)
    canvas.drawCentredString(105 * mm, 250 * mm, "荣 誉 证 书")
    canvas.rect(12 * mm, 12 * mm, 186 * mm, 273 * mm)
    canvas.line(20 * mm, 240 * mm, 190 * mm, 240 * mm)
    canvas.drawImage(stamp_picture("portrait"), 160 * mm, 60 * mm, 26 * mm, 36 * mm)
    assert seals_of(canvas) == ()


def test_a_black_ring_is_an_ornament(canvas):
    ring(canvas, Color(0, 0, 0))
    assert seals_of(canvas) == ()


def test_a_page_of_plain_text_is_not_even_drawn(canvas, monkeypatch):
    def never(*_):
        raise AssertionError("drawn")

    monkeypatch.setattr("yushen.readers.drawn_seals.seals_in", never)
    assert seals_of(canvas) == ()


def test_the_words_of_a_ring_are_read_and_none_are_made_up(canvas):
    """A firm's seal beside another firm's name; of a ring without words nothing is said."""
    picture = Image.open(BytesIO(base64.b64decode(sheets.seal("吕梁汾河建筑安装有限公司").partition(",")[2])))
    canvas.drawImage(ImageReader(picture), 60 * mm, 40 * mm, 40 * mm, 40 * mm, mask="auto")
    ring(canvas, red)
    assert {seal.text for seal in seals_of(canvas)} == {"吕梁汾河建筑安装有限公司", None}
