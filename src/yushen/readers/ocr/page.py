"""A page picture to its lines: find the page's orientation and lean, find lines, read them, read again under seals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from yushen.model import Box, Code, Line, Problem, Seal
from yushen.readers.ocr import geometry, seals
from yushen.readers.ocr.codes import find_codes
from yushen.readers.ocr.engine import Reading, reader
from yushen.readers.order import reading_order

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    from yushen.readers.ocr.engine import Picture

    Quads = NDArray[np.float32]

MAX_SIDE = 4200
"""Pixels of the longest side that are read; a larger picture (A4 at 360 dpi) is made smaller first."""
WEAK = 0.6
"""Below this score a line is shown as weak; rapidocr by itself would drop it in silence below 0.5."""
GARBAGE = 0.15
"""Below this a detection holds no text (ornaments, hatching)."""
PROBE = 0.85
"""A page whose mean score is lower may be turned (upright pages: at least 0.98, turned ones at most 0.75)."""
_PROBE_LINES = 6
SKEW = 0.6
"""Degrees of lean from which the picture is set straight before reading."""
MAX_SKEW = 12.0
_AGREED, _DISAGREED = 0.03, 0.25
"""What a second reading adds to a confidence, or takes from it."""


class OcrPage(msgspec.Struct, frozen=True):
    """What OCR gives for one page picture. Boxes are fractions of the upright picture (turned, not straightened)."""

    lines: tuple[Line, ...]
    turned: int
    width: int
    height: int
    seals: tuple[Seal, ...] = ()
    codes: tuple[Code, ...] = ()
    problems: tuple[Problem, ...] = ()
    skew: float = 0.0
    """Degrees clockwise by which the page leans."""


class _Found(msgspec.Struct):
    quad: object
    reading: Reading
    vertical: bool = False
    marks: tuple[str, ...] = ()
    other: str | None = None


def read_page_image(image: Image, *, dpi: float | None = None) -> OcrPage:
    """The lines of a page picture in reading order, with seals and codes. Never raises about the picture's content."""
    import numpy as np

    picture = np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])
    picture = _bounded(picture)
    quads = reader().detect(picture)
    turned = _sideways(picture, quads)
    if turned:
        picture = geometry.turn_picture(picture, turned)
        quads = reader().detect(picture)
    height, width = picture.shape[:2]
    skew = geometry.skew_of(quads)
    straight, back = picture, None
    if SKEW <= abs(skew) <= MAX_SKEW:
        straight, back = geometry.rotate(picture, skew)
        quads = reader().detect(straight)
    else:
        skew = 0.0
    found = _read(straight, quads)
    if _mean(found) < PROBE and _upside_down(straight, found):
        turned = (turned + 180) % 360
        picture = geometry.turn_picture(picture, 180)
        straight, back = geometry.rotate(picture, skew) if skew else (picture, None)
        found = _read(straight, reader().detect(straight))
    masks = seals.colour_masks(straight)
    stamps = seals.find_seals(masks)
    found = _under_seals(straight, found, stamps, masks)
    lines = tuple(
        _line(one, width, height, back) for one in found if one.reading.score >= GARBAGE and one.reading.text.strip()
    )
    ordered = _ordered(found, lines, width, height)
    stamps = [_with_text(stamp, ordered) for stamp in stamps]
    problems = () if lines or not _has_ink(picture) else (NO_TEXT,)
    return OcrPage(
        lines=ordered,
        turned=turned,
        width=width,
        height=height,
        seals=tuple(stamps),
        codes=find_codes(picture),
        problems=problems,
        skew=round(skew, 2),
    )


NO_TEXT = Problem("page.no_text", "页面有图像，但没有识别出文字。请人工查看该页；如有文字，请提供更清晰的扫描件。")


def _bounded(picture: Picture) -> Picture:
    import cv2

    height, width = picture.shape[:2]
    scale = MAX_SIDE / max(height, width)
    if scale >= 1:
        return picture
    result: Picture = cv2.resize(picture, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    return result


def _sideways(picture: Picture, quads: Quads) -> int:
    """90 or 270 where tall boxes prevail and their lines read well that way round; else 0."""
    tall = [quad for quad in quads if geometry.is_tall(quad) and min(geometry.sides(quad)) > 4]
    wide = [quad for quad in quads if not geometry.is_tall(quad)]
    reach = sum(geometry.sides(quad)[1] for quad in tall)
    if len(tall) < 2 or reach <= 1.2 * sum(
        geometry.sides(quad)[0] for quad in wide if geometry.sides(quad)[0] > 2 * geometry.sides(quad)[1]
    ):
        return 0
    longest = sorted(tall, key=lambda quad: -geometry.sides(quad)[1])[:_PROBE_LINES]
    crops = [geometry.crop(picture, quad) for quad in longest]
    scores = {
        degrees: _score(reader().recognise([geometry.turn_picture(crop, degrees) for crop in crops]))
        for degrees in (90, 270)
    }
    stacked = _score(reader().recognise([geometry.unstack(crop) for crop in crops]))
    best = max(scores, key=lambda degrees: scores[degrees])
    if scores[best] < 0.6 or stacked >= scores[best] or scores[best] - min(scores.values()) < 0.1:
        return 0
    return best


def _upside_down(picture: Picture, found: list[_Found]) -> bool:
    """Whether the longest lines read clearly better turned by 180°."""
    longest = sorted((one for one in found if not one.vertical), key=lambda one: -geometry.sides(one.quad)[0])[
        :_PROBE_LINES
    ]  # type: ignore[arg-type]
    if not longest:
        return False
    crops = [geometry.turn_picture(geometry.crop(picture, one.quad), 180) for one in longest]  # type: ignore[arg-type]
    upright = sum(one.reading.score for one in longest) / len(longest)
    return _score(reader().recognise(crops)) > upright + 0.15


def _score(readings: list[Reading]) -> float:
    return sum(reading.score for reading in readings if reading.text.strip()) / max(1, len(readings))


def _mean(found: list[_Found]) -> float:
    total = sum(len(one.reading.text) for one in found)
    return sum(one.reading.score * len(one.reading.text) for one in found) / total if total else 1.0


def _read(picture: Picture, quads: Quads) -> list[_Found]:
    """Every quadrilateral read; columns of upright characters are laid out as lines first."""
    wide = [quad for quad in quads if not geometry.is_tall(quad)]
    tall = [quad for quad in quads if geometry.is_tall(quad)]
    found = [
        _Found(quad, reading)
        for quad, reading in zip(wide, reader().recognise([geometry.crop(picture, q) for q in wide]), strict=True)
    ]
    for quad in tall:
        column = geometry.crop(picture, quad)
        options = reader().recognise(
            [geometry.unstack(column), geometry.turn_picture(column, 270), geometry.turn_picture(column, 90)]
        )
        found.append(_Found(quad, max(options, key=lambda reading: reading.score), vertical=True))
    return found


def _under_seals(
    picture: Picture, found: list[_Found], stamps: list[Seal], masks: dict[seals.Colour, seals.Mask]
) -> list[_Found]:
    """Lines that a stamp touches, read a second time without its colour; the stamp's own writing is told apart."""
    height, width = picture.shape[:2]
    for colour in ("red", "blue"):
        areas = [stamp.box for stamp in stamps if stamp.colour == colour]
        if not areas:
            continue
        clear = seals.without(picture, colour)  # type: ignore[arg-type]
        for one in found:
            box = geometry.box_of(one.quad, width, height)  # type: ignore[arg-type]
            if any(_common(box, area) > 0 for area in areas) and seals.touched(masks[colour], box):  # type: ignore[index]
                _read_again(one, picture, clear, colour, areas, box)  # type: ignore[arg-type]
        found += _missed(clear, found, areas)
    return found


def _read_again(
    one: _Found, picture: Picture, clear: Picture, colour: seals.Colour, areas: list[Box], box: Box
) -> None:
    original = geometry.crop(picture, one.quad)  # type: ignore[arg-type]
    inside = any(_common(box, area) > 0.7 * box.width * box.height for area in areas)
    if seals.printed_in(original, colour):
        one.marks += ("seal",) if inside else ()
        return
    again = reader().recognise([_upright(geometry.crop(clear, one.quad), one.vertical)])[0]  # type: ignore[arg-type]
    one.marks += ("under_seal",)
    if again.text == one.reading.text:
        one.reading = Reading(again.text, min(1.0, round(max(again.score, one.reading.score), 2)))
        return
    kept, other = (again, one.reading) if again.score >= one.reading.score - 0.1 else (one.reading, again)
    one.other = other.text
    one.reading = Reading(
        kept.text, round(max(0.0, min(kept.score, 0.95) - _DISAGREED * _distance(kept.text, other.text)), 2)
    )


def _upright(crop: Picture, vertical: bool) -> Picture:
    return geometry.unstack(crop) if vertical else crop


def _distance(one: str, other: str) -> float:
    """Share of characters in which two readings differ, 0..1, but at least half where a digit does."""
    from rapidfuzz.distance import Levenshtein

    share = Levenshtein.normalized_distance(one, other)
    digits = [re.sub(r"\D", "", text) for text in (one, other)]
    return max(share, 0.5) if digits[0] != digits[1] and any(digits) else share


def _missed(clear: Picture, found: list[_Found], areas: list[Box]) -> list[_Found]:
    """Lines that only show when the stamp's colour is gone."""
    height, width = clear.shape[:2]
    taken = [geometry.box_of(one.quad, width, height) for one in found if "seal" not in one.marks]  # type: ignore[arg-type]
    new = []
    for quad in reader().detect(clear):
        box = geometry.box_of(quad, width, height)
        if not any(_common(box, area) > 0 for area in areas) or geometry.is_tall(quad):
            continue
        if any(_common(box, other) > 0.3 * box.width * box.height for other in taken):
            continue
        new.append(quad)
    readings = reader().recognise([geometry.crop(clear, quad) for quad in new])
    return [
        _Found(quad, reading, marks=("under_seal",))
        for quad, reading in zip(new, readings, strict=True)
        if reading.score >= WEAK
    ]


def _common(one: Box, other: Box) -> float:
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.y1, other.y1) - max(one.y0, other.y0)
    return across * down if across > 0 and down > 0 else 0.0


def _line(one: _Found, width: int, height: int, back: object) -> Line:
    quad = one.quad if back is None else geometry.apply(back, one.quad)  # type: ignore[arg-type]
    text = _tidy(one.reading.text)
    marks = one.marks + (("vertical",) if one.vertical and len(text) > 1 else ())
    if one.reading.score < WEAK:
        marks += ("weak",)
    across, down = geometry.sides(quad)  # type: ignore[arg-type]
    return Line(
        text=text,
        box=geometry.box_of(quad, width, height),  # type: ignore[arg-type]
        confidence=_confidence(text, one.reading.score),
        method="ocr",
        size=round(across if one.vertical else down, 1),
        marks=marks,
        other_reading=one.other,
    )


_SHORT_YEAR = re.compile(r"(?<![〇○零一二三四五六七八九十])[二一][〇○零O0]?[〇○零一二三四五六七八九]{0,2}年")


def _confidence(text: str, score: float) -> float:
    """A line's score, lowered where the text itself is doubtful: a year of too few figures scores 0.99 (a dropped 〇)."""
    match = _SHORT_YEAR.search(text)
    if match is not None and len(match[0]) < 5:
        return min(score, 0.5)
    return round(score, 2)


def _tidy(text: str) -> str:
    return text.replace("\u3000", " ").strip()


def _ordered(found: list[_Found], lines: tuple[Line, ...], width: int, height: int) -> tuple[Line, ...]:
    """Reading order is judged on the straightened picture, where rows are level."""
    kept = [one for one in found if one.reading.score >= GARBAGE and one.reading.text.strip()]
    level = [
        msgspec.structs.replace(line, box=geometry.box_of(one.quad, width, height))  # type: ignore[arg-type]
        for one, line in zip(kept, lines, strict=True)
    ]
    place = {id(line): index for index, line in enumerate(level)}
    return tuple(lines[place[id(line)]] for line in reading_order(level))


def _with_text(stamp: Seal, lines: tuple[Line, ...]) -> Seal:
    parts = [
        line.text
        for line in lines
        if "seal" in line.marks and line.box is not None and _common(line.box, stamp.box) > 0
    ]
    return msgspec.structs.replace(stamp, text="".join(parts) or None)


def _has_ink(picture: Picture) -> bool:
    import numpy as np

    grey = picture[::8, ::8].mean(axis=2)
    return float((grey < np.median(grey) - 60).mean()) > 0.003
