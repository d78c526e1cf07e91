"""Known traps 7 and 8: pages turned by a model that is wrong, seals over words. More of both is in tests/readers/test_ocr.py."""

from __future__ import annotations

import re

import pytest
from PIL import Image, ImageDraw

from tests.readers import drawn
from yushen.model import Line
from yushen.readers.ocr import OcrPage, read_page_image

pytestmark = pytest.mark.skipif(
    drawn.font_path("song") is None, reason="no Chinese font on this machine to draw pages with"
)
RED, BLUE = (215, 40, 45), (45, 60, 190)


def _plain(text: str) -> str:
    return text.replace(" ", "").replace("○", "〇")


def _words(page: OcrPage) -> list[str]:
    """Texts of the lines that are the page's, not a seal's."""
    return [_plain(line.text) for line in page.lines if "seal" not in line.marks]


def _sheet(
    size: tuple[int, int], *texts: tuple[float, float, str], height: int = 30, kind: str = "song"
) -> Image.Image:
    """White, with texts from these places (fractions)."""
    sheet = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(sheet)
    for x, y, text in texts:
        draw.text((x * size[0], y * size[1]), text, font=drawn.font(kind, height), fill="black")
    return sheet


# 7: turned pages


def _wide() -> Image.Image:
    """An upright panorama: two lines over a page four times as wide as high."""
    return _sheet((1500, 360), (0.05, 0.2, "矿用隔爆型永磁变频调速装置的研制与应用"), (0.05, 0.6, "晋源重型机械有限责任公司技术中心"), height=44)  # fmt: skip


def _wide_kai() -> Image.Image:
    """The script that the direction classifier turned upside down."""
    return _sheet((1200, 300), (0.05, 0.35, "特发此证以资鼓励"), height=60, kind="kai")


def _few() -> Image.Image:
    return _sheet((700, 950), (0.35, 0.4, "证明"), (0.1, 0.5, "卢志刚同志系我单位职工。"), height=34)


def _alone() -> Image.Image:
    return _sheet((300, 700), (0.35, 0.4, "奖"), height=90)


def _tall_one() -> Image.Image:
    """A lone character much higher than wide, as 丨 卜 and the figure 1 are."""
    return _sheet((300, 500), (0.4, 0.3, "卜"), height=120)


def _landscape_table() -> Image.Image:
    sheet = Image.new("RGB", (1100, 520), "white")
    draw = ImageDraw.Draw(sheet)
    rows = [("序号", "姓名", "年度", "等次"), ("1", "卢志刚", "2020", "优秀"), ("2", "杜明远", "2021", "合格"), ("3", "王树宝", "2022", "优秀")]  # fmt: skip
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            x, y = 40 + 255 * column, 40 + 110 * number
            draw.rectangle((x, y, x + 255, y + 110), outline="black", width=2)
            draw.text((x + 70, y + 36), text, font=drawn.font("song", 34), fill="black")
    return sheet


def _stamps() -> Image.Image:
    sheet = Image.new("RGB", (900, 700), "white")
    sheet = drawn.stamp(sheet, (0.3, 0.4), text="太原市机械工程学会", size=0.22)
    return drawn.stamp(sheet, (0.72, 0.62), text="王建军印", size=0.1, shape="square")


UPRIGHT = {
    "a wide page": _wide,
    "a wide page in kai": _wide_kai,
    "few lines": _few,
    "one character": _alone,
    "one tall character": _tall_one,
    "a landscape table": _landscape_table,
    "stamps only": _stamps,
}


@pytest.mark.parametrize("name", UPRIGHT)
def test_07_an_upright_page_is_never_turned(name):
    picture = UPRIGHT[name]()
    page = read_page_image(picture)
    assert (page.turned, page.width, page.height) == (0, *picture.size)


@pytest.mark.parametrize("turned", [90, 180, 270])
@pytest.mark.parametrize("name", ["a wide page", "few lines", "a landscape table"])
def test_07_a_turned_page_is_found_and_its_boxes_and_order_follow(name, turned):
    picture = UPRIGHT[name]()
    upright, page = read_page_image(picture), read_page_image(picture.rotate(turned, expand=True))
    assert (page.turned, page.width, page.height) == (turned, *picture.size)
    assert _words(page) == _words(upright) and len(page.lines) >= 2
    for line, other in zip(page.lines, upright.lines, strict=True):
        assert line.box is not None and other.box is not None
        for edge in ("x0", "y0", "x1", "y1"):
            assert getattr(line.box, edge) == pytest.approx(getattr(other.box, edge), abs=0.02)


# 8: seals over words

NAME, DATE, UNIT = "持证人：卢志刚", "二〇二一年十二月三十日", "太原重工技工学校"
RING = "大同机车技师学院"


def _sealed(dpi: int, colour: tuple[int, int, int]) -> Image.Image:
    """A slip as an office writes it, name, unit and date below one another, the seal of another unit over all three."""
    width, height = round(4.6 * dpi), round(2.6 * dpi)
    sheet = Image.new("RGB", (width, height), (253, 252, 249))
    draw = ImageDraw.Draw(sheet)
    normal = drawn.font("song", round(dpi * 0.19))
    draw.text((width * 0.08, height * 0.14), "证书编号：SXZG-2021-0386", font=normal, fill="black", anchor="lm")
    for text, y in ((NAME, 0.42), (UNIT, 0.6), (DATE, 0.78)):
        draw.text((width * 0.5, height * y), text, font=normal, fill="black", anchor="lm")
    sheet = drawn.stamp(sheet, (0.7, 0.6), text=RING, size=1.5 / 4.6, colour=colour, alpha=128)
    return drawn.scan(sheet, quality=75)


_MARKS = re.compile(r"[：:。，.,]")


def _line(page: OcrPage, words: str) -> Line | None:
    """The line with these words. A colon under a seal may come out as another mark, as the processor rounds: it is no word."""
    return next((line for line in page.lines if _MARKS.sub("", words) in _MARKS.sub("", _plain(line.text))), None)


@pytest.mark.parametrize("dpi", [150, 300])
@pytest.mark.parametrize("colour", [RED, BLUE], ids=["red", "blue"])
def test_08_words_under_a_seal_are_read_and_marked_and_the_rings_are_the_seals(dpi, colour):
    page = read_page_image(_sealed(dpi, colour), dpi=dpi)
    assert [seal.colour for seal in page.seals] == ["red" if colour == RED else "blue"]
    for words in (NAME, UNIT, DATE):
        line = _line(page, words)
        assert line is not None and "under_seal" in line.marks and 0.5 < line.confidence <= 0.95
    clean = _line(page, "SXZG-2021-0386")
    assert clean is not None and clean.marks == () and clean.confidence > 0.9
    everything = "".join(_words(page))
    assert not any(piece in everything for piece in ("大同", "机车", "技师", "学院"))


def test_08_the_same_slip_without_a_seal_is_sure_and_unmarked():
    sheet = _sheet((690, 390), (0.08, 0.1, NAME), (0.08, 0.4, UNIT), (0.08, 0.7, DATE), height=28)
    page = read_page_image(sheet)
    assert page.seals == ()
    for words in (NAME, UNIT, DATE):
        line = _line(page, words)
        assert line is not None and line.marks == () and line.confidence > 0.9


def test_08_a_name_that_a_seal_hides_is_not_completed():
    """Solid ink over the middle of a date: what nobody can see is not read with certainty."""
    sheet = _sheet((900, 240), (0.06, 0.3, "发证日期：二〇二一年十二月三十日"), height=40)
    ImageDraw.Draw(sheet).ellipse((430, 40, 590, 200), fill=RED)
    page = read_page_image(sheet)
    whole = [line for line in page.lines if "二〇二一年十二月三十日" in _plain(line.text)]
    assert all(line.confidence < 0.8 for line in whole)
