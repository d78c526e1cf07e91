"""Grey stamps of copies: lifted where they are paler than the print, left where they are not."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from tests.readers import drawn
from tests.readers.test_ocr import DATE, ISSUER, line_with, text_of
from yushen.model import Box
from yushen.readers.ocr import geometry, grey, read_page_image

PRINT, PAPER = 30, 245


def page(stamp: int) -> np.ndarray:
    """A bar of print under a ring of that grey, on a page with more print."""
    import cv2

    picture = np.full((600, 600, 3), PAPER, np.uint8)
    cv2.circle(picture, (300, 300), 100, (stamp,) * 3, 6)
    cv2.rectangle(picture, (150, 290), (450, 310), (PRINT,) * 3, -1)
    cv2.rectangle(picture, (50, 50), (550, 70), (PRINT,) * 3, -1)
    return picture


STAMP = Box(197 / 600, 197 / 600, 403 / 600, 403 / 600)
AREA = Box(0.3, 0.3, 0.7, 0.7)


@pytest.mark.parametrize("stamp", [110, 140, 180])
def test_a_paler_ring_goes_and_the_print_stays(stamp: int) -> None:
    picture = page(stamp)
    clear = grey.lifted(picture, [STAMP], [AREA])
    assert clear is not None
    assert clear[200, 300].min() >= 240 and picture[200, 300].max() == stamp
    assert clear[300, 300].max() <= PRINT + 15
    outside = clear.copy()
    outside[180:421, 180:421] = picture[180:421, 180:421]
    assert (outside == picture).all()


@pytest.mark.parametrize("stamp", [PRINT, 60])
def test_a_ring_as_dark_as_the_print_is_left(stamp: int) -> None:
    assert grey.lifted(page(stamp), [STAMP], [AREA]) is None


def test_of_thin_print_with_grey_edges_the_ring_is_only_made_pale() -> None:
    import cv2

    picture = page(100)
    picture[picture == PRINT] = 66  # most of the print: a portrait, the edges of strokes
    cv2.rectangle(picture, (50, 100), (550, 110), (40,) * 3, -1)
    clear = grey.lifted(picture, [STAMP], [AREA])
    assert clear is not None
    assert 205 <= clear[200, 300].min() <= 235
    assert clear[300, 300].max() <= 150 < clear[200, 300].min()
    flat = picture.copy()
    flat[flat == 40] = 66  # nothing on the page is clearly darker than the ring
    assert grey.lifted(flat, [STAMP], [AREA]) is None


def test_the_stamps_own_words_are_told_from_the_print() -> None:
    picture = page(140)
    clear = grey.lifted(picture, [STAMP], [AREA])
    assert clear is not None
    ring = np.array([[280, 190], [320, 190], [320, 215], [280, 215]], np.float32)
    bar = np.array([[250, 280], [350, 280], [350, 320], [250, 320]], np.float32)
    for quad, own in ((ring, True), (bar, False)):
        assert grey.is_lifted(geometry.crop(picture, quad), geometry.crop(clear, quad), 0.12) is own


def copied(alpha: int) -> Image.Image:
    """A certificate with a stamp, copied without colour; ``alpha``: how strongly it was stamped."""
    whole = drawn.certificate("song", 150, issuer=ISSUER, date=DATE)
    whole = drawn.stamp(whole, (0.7, 0.83), text="大同机车技师学院", colour=(120, 120, 120), alpha=alpha)
    return drawn.scan(whole, quality=75).convert("L").convert("RGB")


def test_words_under_a_pale_stamp_are_read_and_its_own_are_kept_apart() -> None:
    found = read_page_image(copied(230))
    assert [seal.colour for seal in found.seals] == ["other"]
    for words in (ISSUER, DATE):
        assert "under_seal" in line_with(found, words).marks
        assert line_with(found, words).confidence <= 0.95
    assert "大同" not in text_of(found) and "技师学院" not in text_of(found)
