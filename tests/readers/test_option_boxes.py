"""A box that detection cut off from its word is found again; nothing else comes to a word, and no box where none is seen."""

from __future__ import annotations

import numpy as np
import pytest

from yushen.readers.ocr import options
from yushen.readers.ocr.engine import Glyphs
from yushen.readers.ocr.lines import Found


def found(text: str, x: float, y: float = 100.0) -> Found:
    width = 30.0 * len(text)
    quad = np.array([[x, y], [x + width, y], [x + width, y + 40], [x, y + 40]], np.float32)
    return Found(quad, Glyphs(text, 0.99, (), (0.99,) * len(text)))


class Reader:
    """Gives the texts one after the other."""

    def __init__(self, *texts: str) -> None:
        self.texts = list(texts)

    def recognise_line(self, _: object) -> Glyphs:
        text = self.texts.pop(0)
        return Glyphs(text, 0.9, (), (0.9,) * len(text))


def mended(monkeypatch: pytest.MonkeyPatch, row: list[Found], *texts: str) -> list[str]:
    monkeypatch.setattr(options, "reader", lambda: reader)
    reader = Reader(*texts)
    options.mend_boxes(np.full((400, 900, 3), 255, np.uint8), row)
    return [one.text for one in row]


def row(word: str = "合格", y: float = 100.0) -> list[Found]:
    return [found("□优秀", 100), found(word, 300, y), found("□基本合格", 450), found("□不合格", 650)]


def test_a_mark_seen_twice_and_never_otherwise_comes_back(monkeypatch):
    words = row()
    texts = mended(monkeypatch, words, "合格", "☑☑合格", "合格", "☑合格", "秀合格", "合格")
    assert texts == ["□优秀", "☑合格", "□基本合格", "□不合格"]
    assert words[1].ceiling == 0.85 and words[0].ceiling == 1.0


@pytest.mark.parametrize(
    "texts",
    [
        ("☑合格", *["合格"] * 5),  # once only
        ("☑合格", "□合格", "☑合格", *["合格"] * 3),  # marked or not
        ("☑合洛", "☑合洛", *["合格"] * 4),  # another word
        ("秀合格",) * 6,
    ],
)
def test_what_is_not_plain_is_left(monkeypatch, texts):
    assert mended(monkeypatch, row(), *texts)[1] == "合格"


def test_only_words_in_a_row_of_options_are_looked_at(monkeypatch):
    assert mended(monkeypatch, row(y=180.0))[1] == "合格"  # a line below: the reader is not asked
    assert mended(monkeypatch, [found("□优秀", 100), found("合格", 300)])[1] == "合格"


def line_of(text: str, gaps: dict[int, float]) -> Found:
    """Options in one line, 30 pixels a character, with gaps (in characters) before some of them."""
    x, centres = 0.0, []
    for number, _ in enumerate(text):
        x += gaps.get(number, 0.0) * 30
        centres.append(x + 15)
        x += 30
    quad = np.array([[20, 100], [20 + x, 100], [20 + x, 130], [20, 130]], np.float32)
    return Found(quad, Glyphs(text, 0.99, tuple(one / x for one in centres), (0.99,) * len(text)))


GRADES = "□优秀合格□基本合格□不合格"
GAPS = {3: 2.0, 5: 1.0, 10: 1.0}
"""Before 合格 a gap that holds a box."""


def test_a_box_left_out_within_a_line_is_put_back_in_its_place(monkeypatch):
    one = line_of(GRADES, GAPS)
    assert mended(monkeypatch, [one], "合格", "☑合格", "☑合格", *["合格"] * 3) == ["□优秀☑合格□基本合格□不合格"]
    assert len(one.glyphs.centres) == len(one.glyphs.scores) == len(one.text)
    assert list(one.glyphs.centres) == sorted(one.glyphs.centres)
    assert one.ceiling == 0.85


@pytest.mark.parametrize(
    "texts",
    [
        ("☑合格", *["合格"] * 5),  # once only
        ("☑合格", "□合格", "☑合格", *["合格"] * 3),  # marked or not
        ("秀合格",) * 6,
    ],
)
def test_no_box_comes_into_a_line_where_none_is_plain(monkeypatch, texts):
    one = line_of(GRADES, GAPS)
    assert mended(monkeypatch, [one], *texts) == [GRADES] and one.ceiling == 1.0


def test_a_line_with_all_its_boxes_or_with_one_is_not_read_again(monkeypatch):
    whole = "□优秀☑合格□不合格"
    assert mended(monkeypatch, [line_of(whole, {3: 1.0, 6: 1.0})]) == [whole]
    assert mended(monkeypatch, [line_of("□优秀合格", {3: 2.0})]) == ["□优秀合格"]
