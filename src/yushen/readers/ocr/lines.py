"""Readings to lines: places of characters become gaps, spans and boxes; pieces of one word spread over a row are joined."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from yushen.model import Box, Frame, Line, Span
from yushen.readers.ocr import geometry
from yushen.readers.ocr.confidence import WEAK, character_confidences, line_confidence
from yushen.readers.ocr.engine import Glyphs

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture
    from yushen.readers.ocr.geometry import Matrix, Quad

GARBAGE = 0.15
"""Below this score a detection holds no text (ornaments, hatching)."""
SPAN_EMS = 0.7
"""A gap of so many character widths parts a line into spans: two names are set one character apart."""
SPLIT_EMS = 3.0
"""A gap from which they are two lines (cells of a table), as in text layers."""
_RULE_MARKS = " \u3000|｜丨"
"""What a rule is read as."""
_BLANK = b"\x63"
"""The blank between two spans of a line is as sure as anything read."""
_HALF_WIDTH = 0.52
"""Width of a half-width character in ems."""


class Found(msgspec.Struct):
    """A line on its way: where it lies on the picture that is read, and what was read."""

    quad: Quad
    glyphs: Glyphs
    ink: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    """Where its writing lies inside the quadrilateral, in fractions."""
    vertical: bool = False
    marks: tuple[str, ...] = ()
    other: str | None = None
    cuts: tuple[float, ...] = ()
    """Where rules of a table part it, in fractions of its width."""
    ceiling: float = 1.0
    """The confidence is at most this: a date mended, a reading put together."""

    @property
    def text(self) -> str:
        return self.glyphs.text


def ink_of(crop: Picture) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of the writing in a crop, as fractions. Detection leaves a margin of a third of the height;
    where no writing stands out the whole crop is taken."""
    import cv2
    import numpy as np

    height, width = crop.shape[:2]
    if height < 6 or width < 6:
        return (0.0, 0.0, 1.0, 1.0)
    small_height = min(24, height)
    small = cv2.resize(
        cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY),
        (max(4, round(width * small_height / height)), small_height),
        interpolation=cv2.INTER_AREA,
    )
    _, mask = cv2.threshold(small, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    dark, light = small[mask == 1], small[mask == 0]
    if not len(dark) or not len(light) or float(light.mean()) - float(dark.mean()) < 25:
        return (0.0, 0.0, 1.0, 1.0)
    if mask.mean() > 0.5:
        mask = 1 - mask
    rows = np.flatnonzero(mask.mean(axis=1) > 0.015)
    columns = np.flatnonzero(mask.mean(axis=0) > 0.04)
    if not len(rows) or not len(columns):
        return (0.0, 0.0, 1.0, 1.0)
    most = min(0.3, 1.2 * small.shape[0] / small.shape[1])
    left = min(most, max(0.0, columns[0] - 0.5) / small.shape[1])
    right = max(1 - most, min(small.shape[1], columns[-1] + 1.5) / small.shape[1])
    top = min(0.35, max(0.0, rows[0] - 0.5) / small.shape[0])
    bottom = max(0.65, min(small.shape[0], rows[-1] + 1.5) / small.shape[0])
    return (round(float(left), 4), round(float(top), 4), round(float(right), 4), round(float(bottom), 4))


class Piece(msgspec.Struct):
    """A run of characters without a gap: indices into the text, and its edges as fractions of the quadrilateral."""

    start: int
    end: int
    left: float
    right: float


def pieces_of(found: Found) -> list[Piece]:
    """The runs of a line, parted at gaps; one run where the engine tells no places or the line is a spread word."""
    glyphs = found.glyphs
    whole = [Piece(0, len(glyphs.text), found.ink[0], found.ink[2])]
    if len(glyphs.centres) != len(glyphs.text) or found.vertical or len(glyphs.text) < 2:
        return whole
    width, height = geometry.sides(found.quad)
    em = (found.ink[3] - found.ink[1]) * height / max(1.0, width)
    inked = [index for index, character in enumerate(glyphs.text) if not character.isspace()]
    if len(inked) < 2:
        return whole

    def reach(index: int) -> float:
        return em * (_HALF_WIDTH if ord(glyphs.text[index]) < 0x2E80 else 1.0) / 2

    gaps = [glyphs.centres[b] - glyphs.centres[a] - reach(a) - reach(b) for a, b in pairwise(inked)]
    usual = max(0.0, sorted(gaps)[len(gaps) // 2]) if len(gaps) > 2 else 0.0
    cuts = [
        number
        for number, gap in enumerate(gaps)
        if gap > SPAN_EMS * em + 1.5 * usual or _parted(found, inked[number], inked[number + 1])
    ]
    if not cuts:
        return whole
    bounds = [0, *(number + 1 for number in cuts), len(inked)]
    runs = [inked[low:high] for low, high in pairwise(bounds)]
    padded = all(len(run) == 1 and ord(glyphs.text[run[0]]) >= 0x2E80 for run in runs) and len(runs) == 2
    if padded and not found.cuts:
        return whole  # `姓    名`
    pieces = []
    for number, run in enumerate(runs):
        left = found.ink[0] if number == 0 else max(found.ink[0], glyphs.centres[run[0]] - reach(run[0]))
        right = found.ink[2] if number == len(runs) - 1 else min(found.ink[2], glyphs.centres[run[-1]] + reach(run[-1]))
        pieces.append(Piece(run[0], run[-1] + 1, left, max(left + 0.001, right)))
    return pieces


def _parted(found: Found, index: int, following: int) -> bool:
    """Whether a rule stands between two characters."""
    centres = found.glyphs.centres
    return any(centres[index] < cut < centres[following] for cut in found.cuts)


class Sheet(msgspec.Struct):
    """The picture that is read (straightened, where the page leans or is photographed at a slant) and the upright page
    (``width`` × ``height`` pixels) it was made from; ``back`` leads from the first to the second, None where they are one."""

    picture: Picture
    width: int
    height: int
    back: Matrix | None = None

    def box(self, quad: Quad) -> Box:
        """On the picture that is read, where rows are level."""
        height, width = self.picture.shape[:2]
        return geometry.box_of(quad, width, height)

    @property
    def frame(self) -> Frame | None:
        """The way back in fractions of both, as ``model.Page`` has it."""
        height, width = self.picture.shape[:2]
        return None if self.back is None else geometry.frame_of(self.back, (width, height), (self.width, self.height))


def to_lines(found: list[Found], sheet: Sheet) -> list[Line]:
    """Every line with its boxes on the picture that was read. Nothing that was read is left out but detections without text."""
    return [
        _line(one, group, sheet)
        for one in found
        if one.glyphs.score >= GARBAGE and one.text.strip()
        for group in _cells(one)
    ]


def _cells(one: Found) -> list[list[Piece]]:
    """The pieces of a line, grouped: a wide gap or a rule makes another line."""
    pieces = pieces_of(one)
    width, height = geometry.sides(one.quad)
    wide = SPLIT_EMS * (one.ink[3] - one.ink[1]) * height / max(1.0, width)
    groups = [[pieces[0]]]
    for last, piece in pairwise(pieces):
        if piece.left - last.right > wide or _parted(one, last.end - 1, piece.start):
            groups.append([])
        groups[-1].append(piece)
    return groups


def _line(one: Found, pieces: list[Piece], sheet: Sheet) -> Line:
    around = _RULE_MARKS if one.cuts else None
    each = character_confidences(one.glyphs, one.marks, one.other, one.ceiling)
    stripped = [_stripped(one.text, piece, around) for piece in pieces]
    texts = [one.text[start:end] for start, end in stripped]
    across, down = geometry.sides(one.quad)
    size = across * (one.ink[2] - one.ink[0]) if one.vertical else down * (one.ink[3] - one.ink[1])
    start, end = pieces[0].start, pieces[-1].end
    glyphs = Glyphs(one.text[start:end], one.glyphs.score, scores=one.glyphs.scores[start:end])
    marks = one.marks
    if one.vertical and len(one.text.strip()) > 1:
        marks += ("vertical",)
    confidence = min(one.ceiling, line_confidence(glyphs, marks, one.other))
    if min(one.glyphs.score, confidence) < WEAK:
        marks += ("weak",)

    def box(left: float, right: float) -> Box:
        return sheet.box(geometry.part_of(one.quad, left, one.ink[1], right, one.ink[3]))

    spans: tuple[Span, ...] = ()
    if len(pieces) > 1:
        spans = tuple(
            Span(text, box(piece.left, piece.right), round(float(size), 1))
            for text, piece in zip(texts, pieces, strict=True)
        )
    return Line(
        text=" ".join(texts),
        box=box(pieces[0].left, pieces[-1].right),
        confidence=confidence,
        method="ocr",
        size=round(float(size), 1),
        spans=spans,
        marks=marks,
        other_reading=one.other,
        sure=_BLANK.join(each[start:end] for start, end in stripped) if each else b"",
    )


def _stripped(text: str, piece: Piece, around: str | None) -> tuple[int, int]:
    """Where a piece's characters begin and end without what stands ``around`` them."""
    run = text[piece.start : piece.end]
    start = piece.start + len(run) - len(run.lstrip(around))
    return start, max(start, piece.start + len(run.rstrip(around)))
