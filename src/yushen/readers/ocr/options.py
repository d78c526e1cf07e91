"""Boxes before printed options (□优秀 ☑合格): one that detection cut off or recognition left out is looked for beside its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yushen.readers.ocr import geometry
from yushen.readers.ocr.engine import Glyphs, reader
from yushen.readers.ocr.lines import Found, Piece, ink_of, pieces_of

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture

BOXES = "□☐☑☒√✓■"
_MATES = 2
"""So many words of the row have their box: it is a row of options."""
_LEVEL, _ALIKE, _NEAR = 0.5, 1.4, 14.0
"""A row's words lie so level and are so alike in height, and the nearest stand so near, in heights."""
_LONGEST = 8
"""Characters of an option at most."""
_WIDER, _HIGHER = (0.6, 0.9, 1.1), (0.0, 0.06)
"""How much further to the left the word is read, and above and below, in heights of its place."""
_SHARES, _BEYOND = (0.7, 0.85, 1.0), 0.15
"""Of a word within a line: shares of the gap before it that are read with it, and what is added behind it, in heights."""
_AGREE = 2
"""A small box is dropped or read by a pixel more or less: so many of the readings have to show it, and none another one."""
_CEILING = 0.85


def mend_boxes(picture: Picture, found: list[Found]) -> None:
    """Words without a box in a row of words with boxes, read again with what stands before them; only a box may come to it."""
    for one in found:
        if sum(one.text.count(box) for box in BOXES) >= _MATES and not one.vertical and not one.marks:
            _mend_within(picture, one)
    boxed = [one for one in found if one.text[:1] in BOXES and one.text.strip() and not one.vertical]
    if len(boxed) < _MATES:
        return
    for one in found:
        if _may_be_option(one) and sum(_in_a_row(one, other) for other in boxed) >= _MATES:
            _read_wider(picture, one)


def _may_be_option(one: Found) -> bool:
    text = one.text.strip()
    return not one.vertical and not one.marks and 1 < len(text) <= _LONGEST and _is_han(text)


def _is_han(text: str) -> bool:
    return all("\u4e00" <= character <= "\u9fff" for character in text)


def _in_a_row(one: Found, other: Found) -> bool:
    """Whether two lines stand side by side in one size."""
    high, low = geometry.sides(one.quad)[1], geometry.sides(other.quad)[1]
    level = abs(float(one.quad[:, 1].mean() - other.quad[:, 1].mean())) < _LEVEL * min(high, low)
    gap = max(
        float(other.quad[:, 0].min() - one.quad[:, 0].max()), float(one.quad[:, 0].min() - other.quad[:, 0].max())
    )
    return level and max(high, low) < _ALIKE * min(high, low) and gap < _NEAR * high


def _mend_within(picture: Picture, one: Found) -> None:
    """Words without a box among words with boxes that stand in one line (□优秀 合格 □基本合格), from the last to the first."""
    pieces = pieces_of(one)
    boxed = {number for number, piece in enumerate(pieces) if one.text[piece.start] in BOXES}
    if len(boxed) < _MATES:
        return
    for number in range(len(pieces) - 1, 0, -1):
        before, piece = pieces[number - 1], pieces[number]
        word = one.text[piece.start : piece.end].replace(" ", "")
        if {number - 1, number + 1} & boxed and 1 < len(word) <= _LONGEST and _is_han(word):
            _read_gap(picture, one, before, piece)


def _read_gap(picture: Picture, one: Found, before: Piece, piece: Piece) -> None:
    """A word in a line read with the gap before it; a box that is seen there is put into the line."""
    import msgspec

    width = geometry.sides(one.quad)[0]
    height = geometry.sides(one.quad)[1] / max(1.0, width)
    gap = piece.left - before.right
    word = one.text[piece.start : piece.end].replace(" ", "")
    seen: list[str] = []
    for share in _SHARES:
        for higher in _HIGHER:
            left, right = piece.left - share * gap, min(1.0, piece.right + _BEYOND * height)
            crop = geometry.crop(picture, geometry.part_of(one.quad, left, -higher, right, 1.0 + higher))
            text = reader().recognise_line(crop).text.replace(" ", "")
            boxes = text.removesuffix(word)
            if boxes and boxes + word == text and set(boxes) <= set(BOXES):
                seen.append(boxes)
    if len(seen) < _AGREE or len({character for boxes in seen for character in boxes}) != 1:
        return
    glyphs, at = one.glyphs, piece.start
    centre = round(max(before.right, piece.left - gap / 3), 4)
    one.glyphs = msgspec.structs.replace(
        glyphs,
        text=glyphs.text[:at] + seen[0][0] + glyphs.text[at:],
        centres=(*glyphs.centres[:at], centre, *glyphs.centres[at:]),
        scores=(*glyphs.scores[:at], _CEILING, *glyphs.scores[at:]) if glyphs.scores else (),
    )
    one.ceiling = min(one.ceiling, _CEILING)


def _read_wider(picture: Picture, one: Found) -> None:
    import numpy as np

    width, height = geometry.sides(one.quad)
    word = one.text.replace(" ", "")
    shown: list[tuple[str, Glyphs, geometry.Quad]] = []
    for more in _WIDER:
        for higher in _HIGHER:
            place = geometry.part_of(one.quad, -more * height / max(1.0, width), -higher, 1.0, 1.0 + higher)
            quad = np.maximum(0, place)
            glyphs = reader().recognise_line(geometry.crop(picture, quad))
            boxes = glyphs.text.replace(" ", "").removesuffix(word)
            if boxes and boxes + word == glyphs.text.replace(" ", "") and set(boxes) <= set(BOXES):
                shown.append((boxes, glyphs, quad))
    said = {character for boxes, _, _ in shown for character in boxes}
    single = [(glyphs, quad) for boxes, glyphs, quad in shown if len(boxes) == 1]
    if len(shown) < _AGREE or len(said) != 1 or not single:
        return
    one.glyphs, one.quad = max(single, key=lambda each: each[0].score)
    one.ink = ink_of(geometry.crop(picture, one.quad))
    one.ceiling = min(one.ceiling, _CEILING)
