"""OCR of page pictures: read right, upright exactly once, boxes on the ink, stamps apart from words."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.readers import drawn
from yushen.model import Box, Line
from yushen.readers.ocr import OcrPage, engine, engine_version, geometry, read_independently, read_page_image, reread
from yushen.readers.ocr.engine import second_reader

pytestmark = pytest.mark.skipif(
    drawn.font_path("song") is None, reason="no Chinese font on this machine to draw pages with"
)

ISSUER, DATE = "晋岳重工股份有限公司", "二〇二一年十二月三十日"


def text_of(page: OcrPage) -> str:
    joined = "".join(line.text for line in page.lines if "seal" not in line.marks)
    return joined.replace(" ", "").replace("○", "〇")


def line_with(page: OcrPage, words: str) -> Line:
    found = [line for line in page.lines if words in line.text.replace(" ", "").replace("○", "〇")]
    assert found, (words, [line.text for line in page.lines])
    return found[0]


def ink_inside(picture: Image.Image, box: Box) -> tuple[float, float]:
    """Part of dark pixels inside a box, and in a rim of half its height about it."""
    dark = np.asarray(picture.convert("L")) < 128
    height, width = dark.shape
    x0, y0, x1, y1 = (round(v) for v in (box.x0 * width, box.y0 * height, box.x1 * width, box.y1 * height))
    more = max(2, (y1 - y0) // 4)
    around = dark[max(0, y0 - more) : y1 + more, max(0, x0 - more) : x1 + more]
    inside = dark[y0:y1, x0:x1]
    return float(inside.mean()), float((around.sum() - inside.sum()) / max(1, around.size - inside.size))


@pytest.fixture(scope="module")
def certificate() -> Image.Image:
    return drawn.certificate("song", 110, issuer=ISSUER, date=DATE)


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_page_in_any_position_is_read_upright(certificate: Image.Image, turned: int) -> None:
    page = read_page_image(certificate.rotate(turned, expand=True))
    assert page.turned == turned
    assert (page.width, page.height) == certificate.size
    assert "SXZG-2021-0386" in text_of(page) and DATE in text_of(page)
    inside, rim = ink_inside(certificate, line_with(page, ISSUER).box)  # type: ignore[arg-type]
    assert inside > 0.08 and rim < 0.01


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_table_of_short_words_and_years_is_turned_by_its_words(turned: int) -> None:
    table = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(table)
    for row in range(6):
        for column, text in enumerate(("年度", "等次", "职务") if row == 0 else (str(2012 + row), "优秀", "工长")):
            draw.text((60 + 280 * column, 30 + 62 * row), text, font=drawn.font("song", 26), fill="black")
    assert read_page_image(table.rotate(turned, expand=True)).turned == turned


def test_upright_look_alikes_are_not_turned() -> None:
    stamp_alone = drawn.stamp(Image.new("RGB", (800, 1100), "white"), (0.5, 0.5), text=ISSUER, size=0.2)
    column = Image.new("RGB", (500, 900), "white")
    draw = ImageDraw.Draw(column)
    for number in range(9):
        draw.text((200, 60 + number * 85), str(number), font=drawn.font("song", 42), fill="black")
    vertical = Image.new("RGB", (700, 900), "white")
    draw = ImageDraw.Draw(vertical)
    for number, text in enumerate(("关于矿用变频装置的研究", "针对输送机启动冲击问题")):
        for place, character in enumerate(text):
            draw.text((500 - 130 * number, 60 + 62 * place), character, font=drawn.font("song", 44), fill="black")
    assert read_page_image(stamp_alone).turned == 0
    assert read_page_image(column).turned == 0
    page = read_page_image(vertical)
    assert page.turned == 0
    assert "关于矿用变频装置的研究" in text_of(page) and "vertical" in line_with(page, "关于矿用").marks


@pytest.mark.parametrize("lean", [-9.0, 4.0])
def test_boxes_of_a_leaning_page_are_level_and_lead_back_to_the_leaning_picture(
    certificate: Image.Image, lean: float
) -> None:
    leaning = certificate.rotate(-lean, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    page = read_page_image(leaning)
    assert page.turned == 0 and page.frame is not None
    assert (page.width, page.height) == leaning.size
    assert "SXZG-2021-0386" in text_of(page)
    inside, _ = ink_inside(leaning, page.frame.on_picture(line_with(page, "二等奖").box))  # type: ignore[arg-type]
    assert inside > 0.05
    assert page.frame.ratio == pytest.approx(certificate.height / certificate.width, rel=0.3)
    order = [line_with(page, words) for words in ("荣誉证书", "杜明远", "二等奖", ISSUER)]
    assert [page.lines.index(line) for line in order] == sorted(page.lines.index(line) for line in order)


@pytest.mark.parametrize("slant", [0.05, 0.16])
def test_rows_of_a_slanting_photograph_are_level_and_lead_back_to_it(slant: float) -> None:
    photo = drawn.photo(drawn.form("song", 110), slant=slant, shadow=0.2)
    page = read_page_image(photo)
    assert page.frame is not None
    for name, value, *_ in drawn.FORM[3:6]:
        label, beside = line_with(page, name.replace(" ", "")), line_with(page, value)
        assert abs(label.box.cy - beside.box.cy) < 0.25 * label.box.height  # type: ignore[union-attr]
        again = reread(photo, page.frame.on_picture(beside.box))  # type: ignore[arg-type]
        assert again is not None and again[0].replace(" ", "") == value


def test_a_level_photograph_stays_as_it_is() -> None:
    """A sheet whose corners are right needs no new picture; nor does a page without a table around it."""
    assert read_page_image(drawn.photo(drawn.form("song", 110), slant=0.0, shadow=0.2)).frame is None
    assert read_page_image(drawn.form("song", 110)).frame is None


def test_a_photograph_with_a_shadow_and_a_slant_is_read() -> None:
    page = read_page_image(drawn.photo(drawn.certificate("hei", 130, issuer=ISSUER, date=DATE)))
    for words in ("杜明远", "二等奖", "SXZG-2021-0386", ISSUER, DATE):
        assert words in text_of(page)


@pytest.mark.parametrize("colour", [(215, 40, 45), (45, 60, 190)])
def test_words_under_a_stamp_are_read_and_its_own_are_kept_apart(colour: tuple[int, int, int]) -> None:
    picture = drawn.certificate("song", 150, issuer=ISSUER, date=DATE)
    picture = drawn.scan(drawn.stamp(picture, (0.7, 0.83), text="大同机车技师学院", colour=colour), quality=75)
    page = read_page_image(picture)
    assert [(seal.colour, seal.shape) for seal in page.seals] == [("red" if colour[0] > 100 else "blue", "round")]
    box = page.seals[0].box
    assert box.x0 < 0.7 < box.x1 and box.y0 < 0.83 < box.y1 and 0.1 < box.width < 0.2
    for words in (ISSUER, DATE):
        assert "under_seal" in line_with(page, words).marks
        assert line_with(page, words).confidence <= 0.95
    assert "大同" not in text_of(page) and "技师学院" not in text_of(page)


def test_ring_words_are_the_seals_text() -> None:
    picture = drawn.stamp(Image.new("RGB", (1600, 1100), "white"), (0.5, 0.5), text="太原市机械工程学会", size=0.22)
    assert [seal.text for seal in read_page_image(picture).seals] == ["太原市机械工程学会"]


def test_words_printed_in_red_are_no_stamp_and_stay() -> None:
    page = read_page_image(drawn.certificate("hei", 130, issuer=ISSUER, date=DATE, ink=(200, 30, 30)))
    assert page.seals == ()
    assert line_with(page, "二等奖").marks == () and line_with(page, "二等奖").confidence > 0.9


@pytest.mark.parametrize(
    ("colour", "most"),
    [
        ((215, 40, 45), 0.95),  # paler than the print: lifted, and what reads alike with and without it is as under red
        ((30, 30, 30), 0.85),  # as dark as the print: nothing takes it away
    ],
)
def test_a_grey_stamp_of_a_copy_is_found_and_casts_doubt(colour: tuple[int, int, int], most: float) -> None:
    plain = drawn.certificate("hei", 150, issuer=ISSUER, date=DATE)
    picture = drawn.stamp(plain, (0.72, 0.83), text=ISSUER, colour=colour, alpha=185 if most > 0.9 else 255)
    page = read_page_image(drawn.scan(picture).convert("L").convert("RGB"))
    assert [seal.colour for seal in page.seals] == ["other"]
    box = page.seals[0].box
    doubtful = [
        line
        for line in page.lines
        if line.box is not None and geometry.common(line.box, box) > 0 and "seal" not in line.marks
    ]
    assert doubtful and all("under_seal" in line.marks and line.confidence <= most for line in doubtful)
    assert all(line.text in (ISSUER, DATE) for line in doubtful if line.confidence > 0.85)


def test_a_form_without_colour_has_no_grey_stamp() -> None:
    plain = read_page_image(drawn.scan(drawn.form("song", 110)).convert("L").convert("RGB"))
    assert plain.seals == ()


def test_label_and_value_in_one_line_have_boxes_of_their_own() -> None:
    picture = Image.new("RGB", (1000, 120), "white")
    draw = ImageDraw.Draw(picture)
    font = drawn.font("song", 32)
    draw.text((50, 40), "指导教师：王树宝", font=font, fill="black")
    draw.text((50 + 32 * 9.2, 40), "高菊芳", font=font, fill="black")
    page = read_page_image(picture)
    spans = [span for line in page.lines for span in (line.spans or ())]
    whole = " ".join(line.text for line in page.lines)
    assert "王树宝 高菊芳" in whole
    if spans:
        last = spans[-1]
        assert last.text == "高菊芳" and abs(last.box.x0 * 1000 - (50 + 32 * 9.2)) < 16


def test_a_spread_word_and_a_spread_date_are_one_line() -> None:
    picture = Image.new("RGB", (1100, 260), "white")
    draw = ImageDraw.Draw(picture)
    font = drawn.font("song", 34)
    for x, text in ((60, "姓"), (200, "名"), (420, "卢志刚")):
        draw.text((x, 40), text, font=font, fill="black")
    for x, text in ((400, "二〇"), (510, "一九年"), (680, "六月")):
        draw.text((x, 160), text, font=font, fill="black")
    page = read_page_image(picture)
    texts = [line.text.replace(" ", "").replace("○", "〇") for line in page.lines]
    assert "姓名" in texts and "卢志刚" in texts
    assert any(text.startswith("二〇一九年六月") for text in texts)


def test_weak_lines_reach_us_as_weak() -> None:
    picture = Image.new("RGB", (900, 300), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((60, 60), "证书编号：2021-0386", font=drawn.font("song", 34), fill="black")
    draw.text((60, 190), "赵鑫灏提出复核", font=drawn.font("song", 34), fill="black")
    strokes = np.random.default_rng(0).integers((60, 190, -30, -20), (300, 225, 30, 20), (45, 4))
    for x, y, across, down in strokes.tolist():
        draw.line((x, y, x + across, y + down), fill="black", width=2)
    page = read_page_image(picture)
    clean, scribbled = line_with(page, "2021-0386"), line_with(page, "复核")
    assert clean.marks == () and clean.confidence > 0.95
    assert scribbled.marks == ("weak",) and scribbled.confidence < 0.6


def test_an_empty_page_is_silent_and_ink_without_text_is_a_problem() -> None:
    assert read_page_image(Image.new("RGB", (600, 800), "white")) == OcrPage((), 0, 600, 800, grey=True)
    picture = Image.new("RGB", (600, 800), "white")
    draw = ImageDraw.Draw(picture)
    for y in range(-300, 800, 60):
        draw.line((0, y, 600, y + 300), fill="black", width=9)
    page = read_page_image(picture)
    assert page.lines == () and [problem.code for problem in page.problems] == ["page.no_text"]


def test_a_strip_and_a_speck_do_not_fail() -> None:
    for size in ((1, 1), (3000, 3), (4, 2500), (33, 31)):
        assert read_page_image(Image.new("RGB", size, "white")).lines == ()


def test_a_code_is_read_where_it_stands() -> None:
    zxing = pytest.importorskip("zxingcpp")
    picture = Image.new("RGB", (900, 700), "white")
    code = zxing.create_barcode("https://zscx.example/q?n=2021-0386", zxing.BarcodeFormat.QRCode)
    picture.paste(Image.fromarray(np.asarray(code.to_image(scale=6))).convert("RGB"), (600, 400))
    page = read_page_image(picture)
    assert [found.text for found in page.codes] == ["https://zscx.example/q?n=2021-0386"]
    box = page.codes[0].box
    assert box is not None and box.x0 > 0.6 and box.y0 > 0.5
    assert page.seals == ()


def test_the_same_picture_gives_the_same_page(certificate: Image.Image) -> None:
    assert read_page_image(certificate) == read_page_image(certificate)


def test_sizes_are_points_where_the_resolution_is_known(certificate: Image.Image) -> None:
    in_pixels = line_with(read_page_image(certificate), "杜明远").size
    in_points = line_with(read_page_image(certificate, dpi=110), "杜明远").size
    assert in_points == pytest.approx(in_pixels * 72 / 110, abs=0.2)
    assert in_points == pytest.approx(0.22 * 72, rel=0.25)


def test_a_place_is_read_again_closer(certificate: Image.Image) -> None:
    page = read_page_image(certificate)
    line = line_with(page, "SXZG-2021-0386")
    assert line.box is not None
    again = reread(certificate, line.box)
    assert again is not None and "SXZG-2021-0386" in again[0] and again[1] > 0.8
    assert reread(certificate, Box(0.01, 0.01, 0.05, 0.03)) is None
    other = read_independently(certificate, line.box, "number")
    assert (other is None) == (second_reader() is None)
    if other is not None:
        assert "2021" in other[0]


def test_engines_by_name(certificate: Image.Image) -> None:
    lines = engine("rapidocr").recognise(certificate)
    assert any("SXZG-2021-0386" in line.text for line in lines)
    assert all(line.method == "ocr" and line.box is not None for line in lines)
    with pytest.raises(LookupError):
        engine("no such engine")
    assert "rapidocr" in engine_version()


def test_tesseract_is_an_engine_where_it_is_installed(certificate: Image.Image) -> None:
    if second_reader() is None:
        with pytest.raises(LookupError):
            engine("tesseract")
        return
    from yushen.readers.ocr.geometry import picture_of

    box = line_with(read_page_image(certificate), "SXZG").box
    assert box is not None
    corners = (box.x0 * certificate.width - 9, box.y0 * certificate.height - 9)
    crop = certificate.crop(
        (*map(round, corners), round(box.x1 * certificate.width + 9), round(box.y1 * certificate.height + 9))
    )
    assert "0386" in engine("tesseract").recognise_line(picture_of(crop)).text  # type: ignore[attr-defined]
    assert isinstance(engine("tesseract").recognise(crop), list)


def test_openvino_reads_the_same_without_its_telemetry() -> None:
    pytest.importorskip("openvino", reason="the extra `fast` is not installed")
    code = (
        "import sys\n"
        "from tests.readers import drawn\n"
        "from yushen.readers.ocr import read_page_image\n"
        "page = read_page_image(drawn.certificate('song', 100))\n"
        "assert 'SXZG-2021-0386' in ''.join(line.text for line in page.lines), page\n"
        "assert sys.modules['openvino_telemetry'] is None and 'onnxruntime' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "YUSHEN_OCR_RUNTIME": "openvino"})


def test_openvino_of_several_workers_is_not_bound_to_one_core() -> None:
    """Bound as it is by default, two workers share the first core and the second idles."""
    pytest.importorskip("openvino", reason="the extra `fast` is not installed")
    code = (
        "import openvino\n"
        "from tests.readers import drawn\n"
        "from yushen.readers.ocr import read_page_image\n"
        "compile_model, compiled = openvino.Core.compile_model, []\n"
        "openvino.Core.compile_model = lambda *given: compiled.append(compile_model(*given)) or compiled[-1]\n"
        "read_page_image(drawn.certificate('song', 80))\n"
        "assert len(compiled) >= 2\n"
        "assert not any(one.get_property('ENABLE_CPU_PINNING') for one in compiled)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "YUSHEN_OCR_RUNTIME": "openvino"})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_memory_does_not_creep_with_page_sizes() -> None:
    def megabytes() -> int:
        with open("/proc/self/statm", encoding="ascii") as numbers:
            return int(numbers.read().split()[1]) * 4096 // 2**20

    page = drawn.certificate("hei", 80)
    sizes = [(300 + 37 * number % 400, 200 + 53 * number % 300) for number in range(16)]
    rounds = []
    for _ in range(3):
        seen = []
        for width, height in sizes:
            read_page_image(page.crop((0, 0, width, height)))
            seen.append(megabytes())
        rounds.append(min(seen[8:]))
    assert rounds[2] - rounds[0] < 80, rounds


def test_importing_the_door_loads_no_engine() -> None:
    code = (
        "import sys, yushen.readers.ocr\n"
        "heavy = {'cv2', 'onnxruntime', 'rapidocr', 'openvino', 'numpy', 'pytesseract'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_picture_of_something_is_told_from_paper() -> None:
    """A sheet scanned from its wrong side is no photograph of a person."""
    sheet = Image.new("RGB", (620, 877), (249, 249, 250))
    person = Image.new("RGB", (413, 579), (251, 252, 252))
    pen = ImageDraw.Draw(person)
    pen.ellipse((120, 120, 290, 340), fill=(235, 200, 175))
    pen.pieslice((110, 90, 300, 300), 180, 360, fill=(20, 20, 20))
    pen.polygon([(40, 579), (120, 400), (290, 400), (370, 579)], fill=(30, 30, 50))
    assert read_page_image(person).pictured
    assert not read_page_image(sheet).pictured
    assert not read_page_image(drawn.certificate("song", 80)).pictured
