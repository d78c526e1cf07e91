"""Known trap 16: OFD with annotations, templates, spread words, turned words, words drawn twice, scans; each read once and boxed right."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.readers.drawn import font, font_path
from tests.traps.ofd import text_object, write_ofd
from yushen.model import Page, Reading
from yushen.readers import ofd, ofd_draw, read_file, render_page

needs_font = pytest.mark.skipif(font_path("song") is None, reason="no Chinese font on this machine")


def _read(path: Path) -> Reading:
    return read_file(path, path.name, scratch=path.parent)


def _texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def test_page_template_and_annotation_are_one_page(tmp_path):
    path = write_ofd(
        tmp_path / "a.ofd",
        [[text_object(20, 60, 40, "王建军")], [text_object(21, 60, 40, "李小红")]],
        template=[text_object(60, 20, 40, "姓名")],
        annotations={1: [text_object(70, 20, 60, "与原件一致")]},
    )
    first, second = _read(path).pages
    assert _texts(first) == ["姓名", "王建军"]
    assert _texts(second) == ["姓名", "李小红", "与原件一致"]


def test_spread_words_have_their_width(tmp_path):
    path = write_ofd(
        tmp_path / "a.ofd",
        [[text_object(20, 20, 40, "工作单位", deltas="g 2 6.5 12")], [text_object(21, 20, 40, "工作单位")]],
    )
    spread, close = (page.lines[0] for page in _read(path).pages)
    assert spread.text == close.text == "工作单位"
    assert spread.box.width * 210 == pytest.approx(6.5 * 2 + 12 + 4, abs=0.05)
    assert close.box.width * 210 == pytest.approx(4 * 4, abs=0.05)


def test_turned_words_are_tall_and_upright_ones_wide(tmp_path):
    turned = text_object(20, 20, 0, "竖排文字", ctm="0 1 -1 0 100 40")
    stacked = (
        '<ofd:TextObject ID="21" Boundary="0 0 210 297" Font="2" Size="4"><ofd:TextCode X="150" Y="60" DeltaX="g 3 0" DeltaY="g 3 4.5">'
        "专业代码</ofd:TextCode></ofd:TextObject>"
    )
    page = _read(write_ofd(tmp_path / "a.ofd", [[turned, stacked, text_object(22, 20, 20, "横排文字")]])).pages[0]
    boxes = {line.text: line.box for line in page.lines}
    assert boxes["竖排文字"].height * 297 > 3 * boxes["竖排文字"].width * 210
    assert boxes["专业代码"].height * 297 > 3 * boxes["专业代码"].width * 210
    assert boxes["横排文字"].width * 210 > 3 * boxes["横排文字"].height * 297


def test_words_drawn_twice_come_once_and_honest_doubles_stay(tmp_path):
    bold = [text_object(20, 20, 40, "专利证书"), text_object(21, 20.1, 40, "专利证书")]
    honest = [text_object(22, 20, 60, "合格"), text_object(23, 60, 60, "合格"), text_object(24, 20, 80, "2002")]
    assert _texts(_read(write_ofd(tmp_path / "a.ofd", [[*bold, *honest]])).pages[0]) == [
        "专利证书",
        "合格",
        "合格",
        "2002",
    ]


_WHOLE_PICTURE = '<ofd:ImageObject ID="30" Boundary="0 0 210 297" ResourceID="40"/>'


def _scan() -> bytes:
    image = Image.new("RGB", (1654, 2339), "white")
    draw = ImageDraw.Draw(image)
    for number in range(8):
        draw.text((200, 300 + 120 * number), "山西某某机械有限公司技术总结", font=font("song", 52), fill="black")
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


@needs_font
def test_a_scanner_s_word_does_not_make_a_scan_a_text_page(tmp_path):
    path = write_ofd(
        tmp_path / "a.ofd", [[_WHOLE_PICTURE, text_object(20, 20, 290, "扫描全能王")]], pictures={"40": _scan()}
    )
    page = _read(path).pages[0]
    assert page.text_source in ("ocr", "mixed")
    assert sum("技术总结" in text for text in _texts(page)) == 8


@needs_font
def test_a_small_emblem_does_not_make_a_text_page_a_scan(tmp_path):
    picture = '<ofd:ImageObject ID="30" Boundary="90 10 30 30" ResourceID="40"/>'
    path = write_ofd(tmp_path / "a.ofd", [[picture, text_object(20, 20, 90, "获奖证书")]], pictures={"40": _scan()})
    assert _read(path).pages[0].text_source == "text"


@needs_font
@pytest.mark.parametrize("turn", ["", "0 1 -1 0 100 40"])
def test_the_box_lies_on_its_word_in_the_page_picture(tmp_path, turn):
    path = write_ofd(tmp_path / "a.ofd", [[text_object(20, 30, 60, "山西太原重型机械", ctm=turn)]])
    box = _read(path).pages[0].lines[0].box
    image = render_page(path, path.name, 1, dpi=150, scratch=tmp_path)
    ink = np.array(image.convert("L")) < 128
    height, width = ink.shape
    rows, columns = np.nonzero(ink)
    slack = 4
    assert rows.min() >= box.y0 * height - slack and rows.max() <= box.y1 * height + slack
    assert columns.min() >= box.x0 * width - slack and columns.max() <= box.x1 * width + slack
    assert ink[int(box.y0 * height) : int(box.y1 * height), int(box.x0 * width) : int(box.x1 * width)].mean() > 0.05


@needs_font
def test_without_a_font_a_page_of_words_has_no_picture_and_a_scan_has_one(tmp_path, monkeypatch):
    words = write_ofd(tmp_path / "a.ofd", [[text_object(20, 30, 60, "山西太原重型机械")]])
    scan = write_ofd(tmp_path / "b.ofd", [[_WHOLE_PICTURE]], pictures={"40": _scan()})
    for module in (ofd, ofd_draw):
        monkeypatch.setattr(module, "chinese_font", lambda: None)
    assert render_page(words, words.name, 1, dpi=50, scratch=tmp_path) is None
    assert render_page(scan, scan.name, 1, dpi=50, scratch=tmp_path) is not None


def test_a_page_whose_content_is_missing_is_named(tmp_path):
    import zipfile

    whole = write_ofd(tmp_path / "a.ofd", [[text_object(20, 20, 40, "第一页")], [text_object(21, 20, 40, "第二页")]])
    cut = tmp_path / "b.ofd"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(cut, "w") as target:
        for name in source.namelist():
            if "Page_1" not in name:
                target.writestr(name, source.read(name))
    first, second = _read(cut).pages
    assert _texts(first) == ["第一页"] and not first.problems
    assert [problem.code for problem in second.problems] == ["page.unreadable"]
