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
