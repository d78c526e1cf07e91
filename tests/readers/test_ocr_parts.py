"""The pure parts of OCR: confidences, readings put together, lines from characters, stamps by their outline."""

from __future__ import annotations

import numpy as np
import pytest

from yushen.model import Box
from yushen.readers.ocr import bridge, geometry
from yushen.readers.ocr.combine import combine, contradicts
from yushen.readers.ocr.confidence import character_confidences, impossible_date, line_confidence
from yushen.readers.ocr.engine import Glyphs
from yushen.readers.ocr.join import join_spread, without_doubles, without_frames
from yushen.readers.ocr.lines import Found, Sheet, to_lines
from yushen.readers.ocr.rapid import _decode
from yushen.readers.ocr.script import unmix_scripts
from yushen.readers.ocr.seals import Masks, find_seals, masks_of


def glyphs(text: str, score: float = 0.99, each: tuple[float, ...] = ()) -> Glyphs:
    return Glyphs(text, score, (), each or (score,) * len(text))


def quad(x0: float, y0: float, x1: float, y1: float) -> geometry.Quad:  # type: ignore[name-defined]
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], dtype=np.float32)


def placed(text: str, x0: float, y0: float, size: float, gaps: dict[int, float] | None = None) -> Found:
    """A line of full-width characters of ``size`` pixels, with gaps (in characters) before some of them."""
    x, centres = 0.0, []
    for number, _ in enumerate(text):
        x += (gaps or {}).get(number, 0.0) * size
        centres.append(x + size / 2)
        x += size
    return Found(
        quad(x0, y0, x0 + x, y0 + size),
        Glyphs(text, 0.99, tuple(centre / x for centre in centres), (0.99,) * len(text)),
    )


@pytest.mark.parametrize(
    ("text", "impossible"),
    [
        ("二二四年六月", True),
        ("二〇二四年六月", False),
        ("二五年八月", True),
        ("二〇二四年", False),
        ("九八年毕业", False),
        ("二四年级", False),
        ("第二十四年", False),
        ("221年12月", True),
        ("2021年12月", False),
        ("2021年13月", True),
        ("2021年2月31日", False),
        ("2021年2月32日", True),
        ("二〇二二年十十月", True),
        ("二〇二二年十二月三十一日", False),
        ("二〇二二年十二月三十二日", True),
        ("共十二个月", False),
        ("工龄30年", False),
    ],
)
def test_dates_that_cannot_be(text: str, impossible: bool) -> None:
    assert impossible_date(text) is impossible


def test_confidence_falls_with_one_bad_character_in_a_long_line() -> None:
    sure = line_confidence(glyphs("专利权人河北交通职业技术学院"))
    bad = line_confidence(Glyphs("专利权人河北交通职业技术学院", 0.96, (), (0.99,) * 13 + (0.5,)))
    assert sure > 0.95 and bad < 0.8


def test_confidence_is_bounded_by_what_is_known_besides() -> None:
    assert line_confidence(glyphs("二二四年六月", 1.0)) <= 0.5
    assert line_confidence(glyphs("王小明", 1.0), ("under_seal",)) <= 0.95
    assert line_confidence(glyphs("2021", 1.0), (), "2027") < line_confidence(glyphs("王小朋", 1.0), (), "王小明") < 0.8
    assert line_confidence(glyphs("王小明", 1.0), (), "王小明") == 0.99


def sure(text: str, part: str, *, other: str | None = None, **known: object) -> int:
    """The least sure character of a part of a line, in hundredths."""
    each = character_confidences(glyphs(text, 1.0), (), other, **known)  # type: ignore[arg-type]
    return min(each[text.index(part) : text.index(part) + len(part)])


def test_a_doubt_is_a_doubt_of_its_place_in_the_line() -> None:
    lost = "兰英同志在二二四年度工作中被评为先进个人"
    assert sure(lost, "兰英") == sure(lost, "先进个人") == 99
    assert sure(lost, "二二四年") <= 50
    differs, again = "三年制专科学习，成绩合格，准予毕业", "三年制专科学习，戍绩合格，准予毕业"
    assert sure(differs, "专科", other=again) == sure(differs, "毕业", other=again) == 99
    assert sure(differs, "成绩", other=again) <= 75
    assert sure(differs, "专科", other="三年制本科学习，成绩合格，准予毕业") <= 75
    assert sure("编号2021", "2021", other="编号2027") < 60


def test_what_holds_for_the_whole_line_bounds_every_character() -> None:
    assert max(character_confidences(glyphs("王小明", 1.0), ("under_seal",))) == 95
    assert max(character_confidences(glyphs("王小明", 1.0), (), None, 0.85)) == 85
    each = character_confidences(Glyphs("王小明", 0.9, (), (0.99, 0.5, 0.99)))
    assert list(each) == [94, 70, 94]
    assert character_confidences(glyphs("王小明", 1.0), (), "介休晋丰化工") == b""
    assert character_confidences(Glyphs("王小明", 1.0)) == b""


def test_the_circle_of_a_century_is_as_sure_as_its_neighbours_and_no_other_figure_is() -> None:
    def each(text: str, weak: int) -> int:
        scores = tuple(0.4 if at == weak else 1.0 for at in range(len(text)))
        return character_confidences(Glyphs(text, 1.0, (), scores))[weak]

    assert each("二〇二五年一月十六日", 1) == 99
    assert each("二〇二五年一月十六日", 0) == each("二〇二五年一月十六日", 2) == 70
    assert each("二〇二〇年一月", 3) == 70
    assert each("二〇二五号", 1) == 70
    assert each("2022年度", 0) == each("2022年度", 1) == 99
    assert each("2022年度", 2) == each("2022年度", 3) == each("202214号", 0) == 70


def test_characters_of_a_line_are_as_sure_as_they_were_read_wherever_it_is_cut() -> None:
    sheet = Sheet(np.zeros((100, 1000, 3), dtype=np.uint8), 1000, 100)
    found = placed("王树宝高菊芳", 100, 20, 30, {3: 1.0})
    found.glyphs = Glyphs(found.text, 0.99, found.glyphs.centres, (0.99, 0.99, 0.99, 0.6, 0.99, 0.99))
    (line,) = to_lines([found], sheet)
    assert line.text == "王树宝 高菊芳" and list(line.sure) == [99, 99, 99, 99, 80, 99, 99]
    wide = placed("姓名卢志刚性别男", 0, 20, 30, {5: 4.0})
    wide.other = "姓名卢志刚性别女"
    first, last = to_lines([wide], sheet)
    assert min(first.sure) == 99 and min(last.sure) == 75


def test_two_readings_are_put_together_by_their_characters() -> None:
    first = Glyphs("河北教育厅", 0.9, (0.1,) * 5, (0.99, 0.99, 0.95, 0.99, 0.9))
    second = Glyphs("河北省敦育厅", 0.92, (0.1,) * 6, (0.99, 0.99, 0.97, 0.55, 0.99, 0.99))
    assert combine(first, second).text == "河北省教育厅"
    assert combine(glyphs("王明", 0.5), glyphs("王小明", 0.98)).text == "王小明"
    assert combine(Glyphs("王明", 0.9), Glyphs("王小明", 0.8)).text == "王明"


def test_a_sure_difference_contradicts_and_a_weak_one_does_not() -> None:
    kept = glyphs("2021年6月")
    assert contradicts(kept, Glyphs("2027年6月", 0.97, (), (0.99, 0.99, 0.99, 0.9, 0.99, 0.99, 0.99)))
    assert not contradicts(kept, Glyphs("2027年6月", 0.9, (), (0.99, 0.99, 0.99, 0.4, 0.99, 0.99, 0.99)))
    assert not contradicts(kept, glyphs("2021年6月"))


def test_characters_keep_their_places_and_repeats_fall_away() -> None:
    symbols = ["", "王", "明", " "]
    steps = np.zeros((10, 4), dtype=np.float32)
    for column, symbol in enumerate([0, 1, 1, 0, 1, 0, 0, 2, 2, 0]):
        steps[column, symbol] = 0.9
    read = _decode(steps, symbols, 1.0)
    assert read.text == "王王明" and read.score == 0.9
    assert read.centres == (0.2, 0.45, 0.8)
    assert _decode(np.eye(1, 4, dtype=np.float32), symbols, 1.0) == Glyphs("", 0.0)


def test_a_gap_parts_a_line_into_spans_and_a_wide_one_into_lines() -> None:
    sheet = Sheet(np.zeros((100, 1000, 3), dtype=np.uint8), 1000, 100)
    (line,) = to_lines([placed("王树宝高菊芳", 100, 20, 30, {3: 1.0})], sheet)
    assert line.text == "王树宝 高菊芳"
    assert [span.text for span in line.spans] == ["王树宝", "高菊芳"]
    assert line.spans[1].box.x0 == pytest.approx((100 + 4 * 30) / 1000, abs=0.005)
    both = to_lines([placed("姓名卢志刚性别男", 0, 20, 30, {5: 4.0})], sheet)
    assert [line.text for line in both] == ["姓名卢志刚", "性别男"]
    (even,) = to_lines([placed("荣誉证书", 0, 20, 30, {1: 1.5, 2: 1.5, 3: 1.5})], sheet)
    assert even.text == "荣誉证书" and even.spans == ()
    (word,) = to_lines([placed("姓名", 0, 20, 30, {1: 2.5})], sheet)
    assert word.text == "姓名"


def test_pieces_of_a_word_and_of_a_date_are_joined_and_table_cells_are_not() -> None:
    def texts(found: list[Found]) -> list[str]:
        return sorted(one.text for one in join_spread(found))

    assert texts([placed("姓", 0, 0, 20), placed("名", 90, 0, 20), placed("王小明", 200, 0, 20)]) == ["姓名", "王小明"]
    assert texts([placed("优", 0, 0, 20), placed("良", 90, 0, 20), placed("中", 180, 0, 20)]) == ["中", "优", "良"]
    assert texts([placed("二〇", 0, 0, 20), placed("一九年", 70, 0, 20), placed("六月", 160, 0, 20)]) == [
        "二〇一九年六月"
    ]
    assert texts([placed("三", 0, 0, 20), placed("二〇一九年", 300, 0, 20)]) == ["三", "二〇一九年"]
    assert texts([placed("姓", 0, 0, 20), placed("名", 0, 60, 20)]) == ["名", "姓"]


def test_a_place_found_twice_counts_once() -> None:
    long, short = placed("山西省人力资源", 0, 0, 20), placed("人力资", 60, 1, 20)
    other = placed("太原市", 0, 40, 20)
    assert [one.text for one in without_doubles([short, long, other])] == ["山西省人力资源", "太原市"]


def test_a_part_of_a_leaning_quadrilateral_leans_too() -> None:
    leaning = np.array([[0, 0], [100, 10], [98, 30], [-2, 20]], dtype=np.float32)
    part = geometry.part_of(leaning, 0.5, 0.0, 1.0, 1.0)
    assert part[0].tolist() == [50, 5] and part[1].tolist() == [100, 10]


def test_a_lean_taken_away_can_be_led_back() -> None:
    picture = np.full((200, 300, 3), 255, dtype=np.uint8)
    level, back = geometry.rotate(picture, 7.0)
    assert level.shape[0] > 200 and level.shape[1] > 300
    middle = np.array([[level.shape[1] / 2, level.shape[0] / 2]], dtype=np.float32)
    assert geometry.apply(back, middle)[0] == pytest.approx([150, 100], abs=1.5)


def blank() -> np.ndarray:  # type: ignore[type-arg]
    return np.zeros((500, 700), dtype=np.uint8)


def circle(mask: np.ndarray, x: int, y: int, radius: int, *, width: float = 3, part: float = 1.0) -> None:  # type: ignore[type-arg]
    ys, xs = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]]
    distance = np.hypot(xs - x, ys - y)
    angle = (np.arctan2(ys - y, xs - x) + np.pi) / (2 * np.pi)
    mask[(abs(distance - radius) <= width / 2) & (angle <= part)] = 255


def stamp_mask(x: int, y: int, radius: int) -> np.ndarray:  # type: ignore[type-arg]
    mask = blank()
    circle(mask, x, y, radius)
    for turn in np.linspace(0.15, 1.85, 9) * np.pi:
        cx, cy = round(x + 0.75 * radius * np.sin(turn)), round(y + 0.75 * radius * np.cos(turn))
        mask[cy - 4 : cy + 4, cx - 4 : cx + 4 : 2] = 255
    mask[y - 8 : y + 8, x - 8 : x + 8] = 255
    return mask


def test_a_ring_with_words_is_a_stamp_and_a_disc_or_a_broken_arc_is_none() -> None:
    (seal,) = find_seals(Masks(stamp_mask(500, 350, 48), blank(), blank()))
    assert (seal.colour, seal.shape) == ("red", "round")
    assert seal.box.x0 == pytest.approx((500 - 48) / 700, abs=0.01)
    disc = blank()
    circle(disc, 300, 200, 25, width=50)
    arc = blank()
    circle(arc, 300, 200, 50, part=0.4)
    assert find_seals(Masks(disc, disc, disc)) == []
    assert find_seals(Masks(arc, arc, arc)) == []


def test_a_small_grey_ring_is_a_stamp_only_where_it_closes_with_nothing_about_it() -> None:
    ring = stamp_mask(360, 300, 32)
    (seal,) = find_seals(Masks(blank(), blank(), ring))
    assert seal.colour == "other" and seal.box.cx == pytest.approx(360 / 700, abs=0.01)
    crossed = ring.copy()
    crossed[330:333, 20:680] = 255  # the frame of a card
    assert len(find_seals(Masks(blank(), blank(), crossed))) == 1
    head = blank()
    circle(head, 360, 300, 32, part=0.88)
    head[332:400, 310:410] = 255  # shoulders
    assert find_seals(Masks(blank(), blank(), head)) == []


def test_a_picture_without_any_colour_is_grey() -> None:
    plain = np.full((400, 300, 3), 240, np.uint8)
    plain[100:110, 50:250] = 40
    coloured = plain.copy()
    coloured[200:240, 100:140] = (60, 60, 200)
    assert masks_of(plain).grey and not masks_of(coloured).grey


def test_two_overlapping_stamps_and_one_on_a_coloured_frame_are_found() -> None:
    both = np.maximum(stamp_mask(420, 350, 48), stamp_mask(490, 350, 48))
    assert len(find_seals(Masks(both, blank(), blank()))) == 2
    framed = stamp_mask(630, 420, 48)
    framed[460:470, 20:680] = 255
    framed[20:470, 670:680] = 255
    assert [seal.colour for seal in find_seals(Masks(framed, blank(), blank()))] == ["red"]


def test_a_code_is_no_stamp() -> None:
    mask = stamp_mask(500, 350, 48)
    assert find_seals(Masks(blank(), mask, blank()), (Box(0.6, 0.5, 0.85, 0.9),)) == []


def test_big_letters_of_a_title_are_no_stamps() -> None:
    mask = blank()
    for number in range(4):
        x = 120 + 110 * number
        for side in range(4):
            mask[60:130, x + side] = mask[60:130, x + 66 + side] = 255
            mask[60 + side, x : x + 70] = mask[126 + side, x : x + 70] = 255
    assert find_seals(Masks(mask, blank(), blank())) == []
    single = blank()
    single[60:130, 120:190] = mask[60:130, 120:190]
    single[85:105, 140:170] = 255
    assert [seal.shape for seal in find_seals(Masks(single, blank(), blank()))] == ["square"]


def drifted(text: str, score: float) -> Found:
    return Found(quad(0, 0, 20 * len(text), 20), Glyphs(text, score, (), (score,) * len(text)))


@pytest.mark.parametrize(
    ("text", "score", "page", "expected"),
    [
        ("專業技術資格证書", 0.7, "经评审委员会评审通过", "专业技术资格证书"),
        ("乔颖於二○一九年經評審委員會評審通過", 0.7, "经评审委员会评审通过", "乔颖于二○一九年经评审委员会评审通过"),
        ("加热炉氧化燒損控制浅谈", 0.7, "经评审委员会评审通过", "加热炉氧化烧损控制浅谈"),
        ("加热炉氧化燒損控制浅谈", 0.99, "经评审委员会评审通过", "加热炉氧化燒損控制浅谈"),
        ("王國強", 0.99, "经评审委员会评审通过", "王國強"),
        ("專業技術資格證書", 0.7, "經評審委員會評審通過", "專業技術資格證書"),
        ("专业技术资格证书", 0.7, "经评审委员会评审通过", "专业技术资格证书"),
    ],
)
def test_traditional_characters_of_a_blurred_line_on_a_simplified_page(text, score, page, expected):
    found = [drifted(text, score), drifted(page, 0.99)]
    unmix_scripts(found)
    assert [one.text for one in found] == [expected, page]
    assert found[0].glyphs.score == score


def _fragment(text: str, x0: float, y0: float, x1: float, y1: float) -> Found:
    return Found(quad(x0, y0, x1, y1), glyphs(text))


def test_a_lone_character_that_detection_cut_off_may_be_of_the_line_beside_it() -> None:
    rest = _fragment("阳杏花煤电有限公司", 130, 90, 500, 132)
    lone = _fragment("汾", 100, 97, 140, 125)
    assert bridge._alike(lone, rest)  # 28 and 42: one print
    place = bridge._around(lone, rest)
    assert place[0].tolist() == [100, 90] and place[2].tolist() == [500, 132]
    assert bridge._around(rest, _fragment("章", 490, 97, 520, 125))[1].tolist() == [520, 90]
    assert not bridge._alike(_fragment("汾", 100, 100, 124, 122), rest)  # smaller print
    assert not bridge._alike(_fragment("汾阳", 60, 97, 140, 125), rest)  # two characters are no lone one
    two = _fragment("汾阳", 60, 92, 140, 130)
    assert bridge._alike(two, rest) and bridge._around(two, rest)[0].tolist() == [60, 92]


def test_the_frame_of_a_photograph_is_no_character_and_a_large_one_of_a_title_is() -> None:
    rows = [_fragment("职业资格证书", 400, 100, 600, 125), _fragment("史文斌", 600, 150, 680, 175)]
    frame, figure = _fragment("日", 130, 130, 260, 360), _fragment("日", 700, 200, 720, 226)
    title = _fragment("奖", 130, 130, 330, 360)
    assert without_frames([*rows, frame, figure, title]) == [*rows, figure, title]
    assert without_frames([frame]) == [frame]
