"""PDF text layers: boxes that lie on their ink, layers that lie, files that are locked or broken."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from yushen.model import Line, Page, Reading
from yushen.readers import read_file, render_page
from yushen.readers.textlayer import is_garbage, undo_rare_han


def pdf(path: Path, *texts: tuple[float, float, str], font: str = "Helvetica", size: float = 14, **options) -> Path:
    page = canvas.Canvas(str(path), pagesize=A4, **options)
    page.setFont(font, size)
    for x, y, text in texts:
        page.drawString(x, y, text)
    page.save()
    return path


def read(path: Path, tmp_path: Path, password: str | None = None) -> Reading:
    return read_file(path, path.name, password=password, scratch=tmp_path / "scratch")


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("shift", [(0, 0), (60, 40)])
def test_the_box_lies_on_its_word_in_the_page_picture(tmp_path, rotation, shift):
    source = pdf(tmp_path / "a.pdf", (150, 600, "EVIDENCE"), size=30)
    path = tmp_path / "b.pdf"
    with pikepdf.open(source) as document:
        page = document.pages[0]
        page.Rotate = rotation
        page.CropBox = pikepdf.Array([shift[0], shift[1], 595, 842])
        document.save(path)
    (line,) = read(path, tmp_path).pages[0].lines
    image = render_page(path, "b.pdf", 1, dpi=72, scratch=tmp_path)
    ink = np.asarray(image.convert("L")) < 128
    height, width = ink.shape
    x0, x1 = int(line.box.x0 * width), round(line.box.x1 * width)
    y0, y1 = int(line.box.y0 * height), round(line.box.y1 * height)
    inside = ink[max(0, y0 - 1) : y1 + 1, max(0, x0 - 1) : x1 + 1].sum()
    assert inside > 50 and inside == ink.sum()
    assert (x1 - x0) * (y1 - y0) < 0.2 * width * height


def test_a_font_without_tounicode_is_read_as_text(tmp_path):
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    path = pdf(tmp_path / "a.pdf", (80, 700, "山西省人力资源和社会保障厅"), font="STSong-Light")
    page = read(path, tmp_path).pages[0]
    assert page.text_source == "text" and page.lines[0].text == "山西省人力资源和社会保障厅"


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_an_empty_user_password_opens_in_silence(tmp_path, revision):
    source = pdf(tmp_path / "a.pdf", (80, 700, "open"))
    path = tmp_path / "b.pdf"
    with pikepdf.open(source) as document:
        document.save(
            path,
            encryption=pikepdf.Encryption(owner="x", user="", R=revision, aes=revision >= 4, metadata=revision >= 4),
        )
    reading = read(path, tmp_path)
    assert reading.problems == () and reading.pages[0].text == "open"


def test_a_password_really_needed_and_a_wrong_one_are_told_apart(tmp_path):
    source = pdf(tmp_path / "a.pdf", (80, 700, "secret"))
    path = tmp_path / "b.pdf"
    with pikepdf.open(source) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    needed, wrong = read(path, tmp_path).problems[0], read(path, tmp_path, "no").problems[0]
    assert needed.code == wrong.code == "document.encrypted"
    assert "请提供密码" in needed.message and "打不开" in wrong.message
    assert read(path, tmp_path, "u").pages[0].text == "secret"


def test_a_truncated_file_is_mended_or_named(tmp_path):
    data = pdf(tmp_path / "a.pdf", (80, 700, "text")).read_bytes()
    cut = tmp_path / "cut.pdf"
    cut.write_bytes(data[: len(data) - 200])
    reading = read(cut, tmp_path)
    assert (reading.pages and reading.pages[0].text == "text") or reading.problems[0].code == "document.unreadable"
    nothing = tmp_path / "nothing.pdf"
    nothing.write_bytes(b"%PDF-1.7\n")
    assert read(nothing, tmp_path).problems[0].code == "document.unreadable"


def test_a_word_drawn_twice_for_bold_comes_once_and_honest_doubles_stay(tmp_path):
    path = pdf(tmp_path / "a.pdf", (80, 700, "BOLD"), (80.4, 700, "BOLD"), (80, 600, "2002"))
    assert read(path, tmp_path).pages[0].text.split("\n") == ["BOLD", "2002"]


def test_superscripts_are_known(tmp_path):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    page.setFont("Helvetica", 14)
    page.drawString(80, 700, "Wang")
    page.setFont("Helvetica", 8)
    page.drawString(117, 706, "1")
    page.save()
    spans = [span for line in read(path, tmp_path).pages[0].lines for span in line.spans]
    assert [(span.text, span.raised) for span in spans] == [("Wang", False), ("1", True)]


def test_a_form_value_is_a_line_where_its_field_stands(tmp_path):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    page.drawString(80, 720, "Name")
    page.acroForm.textfield(name="n", x=150, y=700, width=200, height=30, value="ZhangSan")
    page.save()
    values = [line for line in read(path, tmp_path).pages[0].lines if line.method == "form"]
    assert [value.text for value in values] == ["ZhangSan"] and 0.24 < values[0].box.x0 < 0.27


def test_cells_of_a_ruled_table_hold_their_texts(tmp_path):
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    for x in (80, 200, 320):
        page.line(x, 600, x, 660)
    for y in (600, 630, 660):
        page.line(80, y, 320, y)
    for x, y, text in ((90, 640, "a"), (210, 640, "b"), (90, 610, "c"), (210, 610, "d")):
        page.drawString(x, y, text)
    for _ in range(4):
        page.line(80, 100, 90, 100)
    page.save()
    (table,) = read(path, tmp_path).pages[0].tables
    assert [(cell.row, cell.column, cell.text) for cell in table.cells] == [
        (0, 0, "a"),
        (0, 1, "b"),
        (1, 0, "c"),
        (1, 1, "d"),
    ]


def line(text: str) -> Line:
    return Line(text, None, 1.0, "text")


def test_the_rare_han_layer_is_undone_exactly_and_rare_names_stay():
    lying = [line("犜犺犲狅狉犲狋犻犮犪犾 犃狀犪犾狔狊犻狊"), line("１２犇犗犐"), line("结构可靠度")]
    assert [one.text for one in undo_rare_han(lying)] == ["Theoretical Analysis", "１２DOI", "结构可靠度"]
    honest = [line("劉犇先生"), line("犧牲與獎狀")]
    assert undo_rare_han(honest) == honest


GOOD = "采用新型刀具后加工效率明显提高，操作人员按照工艺规程进行焊接，产品合格率达到百分之九十八以上，取得了良好的经济效益。"


@pytest.mark.parametrize(
    ("text", "unmapped", "garbage"),
    [
        (GOOD, 0, False),
        ("".join(chr(ord(c) + 37) if "\u4e00" <= c <= "\u9fff" else c for c in GOOD), 0, True),
        (GOOD, 30, True),
        ("(cid:12)(cid:34)(cid:7)(cid:88)(cid:91)(cid:2)", 0, True),
        ("""!"#$%&'()*+,-./0123 !"#$% '()*$+ &'()*+,-""", 0, True),
        (
            "%,& 0RÁÂé## IJKL4MNOP(QR STU/012 -.$°D4%^00RÓ VWXY$ZL()%[>\\I]^_`ab e&%)&4'&ÁÂé#! 789:;()<=>?@AB4CDEF6G",
            0,
            True,
        ),
        ("for (i = 0; i < 10; i++) a[i] = b[i] * c[j]; printf abcdef 0123456789 while return switch default", 0, False),
        ("The quick brown fox jumps over the lazy dog. Results are shown in Table 1 (p < 0.05).", 0, False),
        ("12.5 13.0 14.25 99.1\n0.01 0.02 0.03 0.04\n1,024 2,048", 0, False),
        ("E = mc² ∑ α·β ≤ γ(x)", 0, False),
        ("臺灣鐵路管理局關於車輛檢修人員資格審查與訓練之規定應依本辦法辦理之並報請備查", 0, False),
        ("", 0, False),
    ],
)
def test_layers_that_lie_are_told_from_those_that_only_look_odd(text, unmapped, garbage):
    assert is_garbage(text, unmapped) is garbage


def test_a_scanner_s_footer_does_not_make_a_text_page(tmp_path, monkeypatch):
    from PIL import Image, ImageDraw

    from yushen.readers import ocr

    image = Image.new("RGB", (600, 800), "white")
    ImageDraw.Draw(image).rectangle((100, 100, 500, 140), fill="black")
    stream = io.BytesIO()
    image.save(stream, "PNG")
    (tmp_path / "i.png").write_bytes(stream.getvalue())
    path = tmp_path / "a.pdf"
    page = canvas.Canvas(str(path), pagesize=A4)
    page.drawImage(str(tmp_path / "i.png"), 0, 0, *A4)
    page.drawString(200, 10, "CamScanner")
    page.save()
    asked: list[object] = []

    def fake(image, *, dpi=None):
        asked.append(image.size)
        return ocr.OcrPage(lines=(), turned=0, width=image.size[0], height=image.size[1])

    monkeypatch.setattr(ocr, "read_page_image", fake)
    page_read: Page = read(path, tmp_path).pages[0]
    assert len(asked) == 1 and page_read.has_image
    assert [one.marks for one in page_read.lines] == [("stamp",)]


def test_rulings_that_cannot_be_read_are_told(tmp_path, monkeypatch):
    import pdfplumber
    from reportlab.pdfgen.canvas import Canvas

    from yushen.readers.pdf import read_pdf

    page = Canvas(str(tmp_path / "a.pdf"))
    for row in range(12):
        page.rect(60, 700 - 20 * row, 400, 20)
        page.drawString(64, 705 - 20 * row, f"label {row} of a form with a value beside it")
    page.save()
    whole = read_pdf(tmp_path / "a.pdf").pages[0]
    assert whole.tables and not whole.problems

    def damaged(*_, **__):
        raise RecursionError

    monkeypatch.setattr(pdfplumber, "open", damaged)
    read = read_pdf(tmp_path / "a.pdf").pages[0]
    assert [problem.code for problem in read.problems] == ["page.tables_unread"]
    assert read.tables == () and [line.text for line in read.lines] == [line.text for line in whole.lines]


def test_a_flat_glyph_and_the_mark_behind_it_are_one_line_and_a_lower_line_is_not():
    from yushen.readers.pdf_chars import Char, PageFrame, lines_of

    frame = PageFrame(0, 0, 595, 842, 0)
    heading = [
        Char("一", 63.2, 562.6, 74.0, 563.6),
        Char("、", 75.9, 557.0, 78.3, 559.4),
        Char("引", 87.7, 557.0, 96.2, 568.0),
        Char("言", 98.9, 557.0, 110.2, 568.8),
    ]
    assert [line.text for line in lines_of(list(heading), frame)] == ["一、引言"]
    lower = [Char(one.text, one.left + 60, one.bottom - 20, one.right + 60, one.top - 20) for one in heading[2:]]
    assert [line.text for line in lines_of([heading[0], *lower], frame)] == ["一", "引言"]
