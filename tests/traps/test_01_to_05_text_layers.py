"""Known traps 1 to 5: fonts without maps, layers that lie, layers of somebody else, radicals for ideographs, two coordinate frames."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from tests.readers.drawn import font, font_path
from yushen.model import Page, Reading
from yushen.readers import read_file, render_page

needs_font = pytest.mark.skipif(font_path("song") is None, reason="no Chinese font on this machine")
PROSE = (
    "针对综采工作面刮板输送机驱动部在重载启动时冲击电流大的问题",
    "提出一种基于转矩前馈的双电机功率平衡控制方法并进行工业性试验",
    "试验结果表明启动电流峰值明显下降两台电机功率不平衡度降低",
    "链条平均使用寿命延长每年节约维修费用取得良好的经济效益",
)


def _read(path: Path) -> Reading:
    return read_file(path, path.name, scratch=path.parent)


def _song() -> str:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    return "STSong-Light"


def _text_page(page: canvas.Canvas, lines: tuple[str, ...], top: float = 760) -> None:
    page.setFont(_song(), 14)
    for number, line in enumerate(lines):
        page.drawString(60, top - 28 * number, line)


def _picture(lines: tuple[str, ...]) -> Image.Image:
    image = Image.new("RGB", (1654, 2339), "white")
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines):
        draw.text((140, 200 + 90 * number), line, font=font("song", 44), fill="black")
    return image


def _scan_page(page: canvas.Canvas, lines: tuple[str, ...], folder: Path, name: str = "scan.png") -> None:
    _picture(lines).save(folder / name)
    page.drawImage(str(folder / name), 0, 0, *A4)


# 1 and 2: fonts of the GBK family named, not embedded, with or without a map to Unicode


def _gbk_pdf(path: Path, honest: tuple[str, ...], lying: tuple[str, ...] = (), shift: int = 0) -> Path:
    """Lines in a font without ToUnicode, and lines in one whose ToUnicode gives characters ``shift`` code points off."""
    document = pikepdf.new()
    document.add_blank_page(page_size=A4)
    page = document.pages[0]
    page.Resources = pikepdf.Dictionary(
        Font=pikepdf.Dictionary(
            F1=document.make_indirect(_gbk_font(document)),
            F2=document.make_indirect(_gbk_font(document, _wrong_map("".join(lying), shift))),
        )
    )
    parts = []
    for number, (face, line) in enumerate([("F1", one) for one in honest] + [("F2", one) for one in lying]):
        words = line.encode("gbk").hex().upper()
        parts.append(f"BT /{face} 14 Tf 60 {760 - 28 * number} Td <{words}> Tj ET")
    page.Contents = document.make_stream("\n".join(parts).encode())
    document.save(path)
    return path


def _gbk_font(document: pikepdf.Pdf, to_unicode: str | None = None) -> pikepdf.Dictionary:
    name = pikepdf.Name("/SimSun")
    descendant = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType0,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("GB1"), Supplement=2
        ),
        DW=1000,
    )
    face = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type0,
        BaseFont=name,
        Encoding=pikepdf.Name("/GBK-EUC-H"),
        DescendantFonts=pikepdf.Array([document.make_indirect(descendant)]),
    )
    if to_unicode is not None:
        face.ToUnicode = document.make_stream(to_unicode.encode())
    return face


def _wrong_map(text: str, shift: int) -> str:
    pairs = [f"<{char.encode('gbk').hex()}> <{ord(char) + shift:04x}>" for char in sorted(set(text))]
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Map def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(pairs)} beginbfchar\n" + "\n".join(pairs) + "\nendbfchar endcmap end end"
    )


def test_01_a_gbk_font_without_map_or_file_is_text(tmp_path):
    read = _read(_gbk_pdf(tmp_path / "a.pdf", ("山西省人民政府文件",))).pages[0]
    assert (read.text_source, read.text) == ("text", "山西省人民政府文件")


@needs_font
def test_02_a_map_to_wrong_characters_is_read_by_ocr(tmp_path):
    read = _read(_gbk_pdf(tmp_path / "a.pdf", (), PROSE, 1000)).pages[0]
    assert read.text_source == "ocr"
    assert [line.text for line in read.lines] == list(PROSE)


def test_02_a_right_map_is_text(tmp_path):
    read = _read(_gbk_pdf(tmp_path / "a.pdf", (), PROSE, 0)).pages[0]
    assert read.text_source == "text" and [line.text for line in read.lines] == list(PROSE)


@needs_font
def test_02_one_lying_font_among_honest_lines_is_read_by_ocr_and_the_others_stay_exact(tmp_path):
    read = _read(_gbk_pdf(tmp_path / "a.pdf", (*PROSE, *PROSE, *PROSE), PROSE, 1000)).pages[0]
    assert read.text_source == "mixed"
    assert [line.text for line in read.lines] == [*PROSE, *PROSE, *PROSE, *PROSE]
    assert [line.method for line in read.lines] == ["text"] * 12 + ["ocr"] * 4


# 3


@needs_font
def test_03_a_text_page_does_not_make_a_whole_file_text(tmp_path):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    _text_page(page, PROSE)
    page.showPage()
    _scan_page(page, PROSE[:2], tmp_path)
    page.showPage()
    page.save()
    first, second = _read(path).pages
    assert (first.text_source, second.text_source) == ("text", "ocr")
    assert [line.text for line in second.lines] == list(PROSE[:2])


@needs_font
def test_03_an_invisible_layer_of_somebody_else_is_never_believed(tmp_path):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    _scan_page(page, (*PROSE, "证书编号1704001003100216"), tmp_path)
    layer = page.beginText(60, 700)
    layer.setTextRenderMode(3)
    layer.setFont(_song(), 14)
    for line in (*PROSE, *PROSE, "证书编号1704001008100276"):
        layer.textLine(line)
    page.drawText(layer)
    page.save()
    read = _read(path).pages[0]
    assert "1704001003100216" in read.text and "1704001008100276" not in read.text
    assert all(line.method == "ocr" and line.confidence < 1 for line in read.lines)


def test_03_visible_text_beside_a_small_picture_is_believed(tmp_path):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    Image.new("RGB", (100, 100), "red").save(tmp_path / "logo.png")
    page.drawImage(str(tmp_path / "logo.png"), 400, 700, 60, 60)
    _text_page(page, PROSE)
    page.save()
    read = _read(path).pages[0]
    assert read.text_source == "text" and [line.text for line in read.lines] == list(PROSE)


# 4


def test_04_radicals_are_folded_for_matching_and_kept_in_the_text():
    from yushen.text.fold import fold_for_match, fold_radicals

    assert fold_radicals("⼯程师⾼级⻋间⻓") == "工程师高级车间长"
    assert fold_radicals("高工（车）：１") == "高工（车）：１"
    assert fold_for_match("⾼级⼯程师") == fold_for_match("高级工程师")


def test_04_honest_repetition_stays(tmp_path):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    _text_page(page, ("2002年人人李木木",))
    page.save()
    assert _read(path).pages[0].text == "2002年人人李木木"


def test_04_a_value_written_with_radicals_is_found_under_its_label():
    from tests.extractors.recipe import fields

    found = fields("skill_certificate", ["职业技能等级证书", "姓名：⾼建⻓", "职业名称：焊⼯", "等级：三级/⾼级⼯"])
    assert (found["name"].value, found["skill_level"].value) == ("高建长", 3)
    assert found["name"].raw == "⾼建⻓"


# 5


@pytest.mark.parametrize("unit", [1.0, 2.0])
@pytest.mark.parametrize("rotation", [0, 90])
def test_05_boxes_lie_on_their_words_whatever_the_user_unit(tmp_path, unit, rotation):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    page.setFont("Helvetica", 30)
    page.drawString(150, 600, "EVIDENCE")
    page.save()
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.pages[0].UserUnit = unit
        document.pages[0].Rotate = rotation
        document.save(path)
    (line,) = _read(path).pages[0].lines
    _ink_lies_in(path, line.box, tmp_path)


@needs_font
@pytest.mark.parametrize("rotation", [0, 90])
def test_05_boxes_of_ocr_lines_lie_on_their_words_too(tmp_path, rotation):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    _scan_page(page, PROSE[:1], tmp_path)
    page.save()
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.pages[0].Rotate = rotation
        document.save(path)
    read: Page = _read(path).pages[0]
    (line,) = read.lines
    assert line.method == "ocr"
    _ink_lies_in(path, line.box, tmp_path, turned=read.turned, slack=6)


def _ink_lies_in(path: Path, box, folder: Path, *, turned: int = 0, slack: int = 2) -> None:
    image = render_page(path, path.name, 1, dpi=72, turned=turned, scratch=folder)
    ink = np.asarray(image.convert("L")) < 128
    height, width = ink.shape
    rows, columns = np.nonzero(ink)
    assert len(rows) > 50
    assert rows.min() >= box.y0 * height - slack and rows.max() <= box.y1 * height + slack
    assert columns.min() >= box.x0 * width - slack and columns.max() <= box.x1 * width + slack
    assert box.width * box.height < 0.2
