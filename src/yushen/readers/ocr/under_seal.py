"""Lines that a stamp touches, read again without its colour; lines that only show there; the stamp's own words set apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yushen.model import Box, Seal
from yushen.readers.ocr import geometry, seals
from yushen.readers.ocr.confidence import WEAK, figures, impossible_date
from yushen.readers.ocr.engine import Glyphs, reader
from yushen.readers.ocr.lines import Found, ink_of

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture

SECOND_SIDE = 1600
"""Detection about a stamp is made as on a page of so many pixels: 960 leaves out an issuer under a seal now and then."""
_BESIDE = 0.06
"""A line so near to a stamp (in parts of its size) is read again too: its end may lie under it."""
_CLEAR_WINS = 0.1
"""The reading without the colour is kept unless it scores so much lower (0.993 against 0.954 of strings right)."""


def read_under_seals(
    picture: Picture, found: list[Found], stamps: list[Seal], masks: dict[seals.Colour, seals.Mask]
) -> list[Found]:
    """The lines of the page with those about stamps read twice. ``stamps`` have boxes on ``picture``."""
    height, width = picture.shape[:2]
    for colour in ("red", "blue"):
        areas = [_grown(stamp.box) for stamp in stamps if stamp.colour == colour]
        if not areas:
            continue
        clear = seals.without(picture, colour)  # type: ignore[arg-type]
        for one in found:
            box = geometry.box_of(one.quad, width, height)
            if any(geometry.common(box, area) > 0 for area in areas):
                _again(one, picture, clear, colour, areas, box, masks[colour])  # type: ignore[arg-type,index]
        for area in _apart(areas):
            found = _fill(clear, found, area, masks[colour])  # type: ignore[index]
    for stamp in stamps:
        if stamp.colour == "other":
            for one in found:
                box = geometry.box_of(one.quad, width, height)
                if geometry.common(box, stamp.box) > 0 and "under_seal" not in one.marks:
                    one.marks += ("under_seal",)
    return found


def _grown(box: Box) -> Box:
    more_x, more_y = _BESIDE * box.width, _BESIDE * box.height
    return Box(
        max(0.0, box.x0 - more_x), max(0.0, box.y0 - more_y), min(1.0, box.x1 + more_x), min(1.0, box.y1 + more_y)
    )


def _again(
    one: Found, picture: Picture, clear: Picture, colour: seals.Colour, areas: list[Box], box: Box, mask: seals.Mask
) -> None:
    original = geometry.crop(picture, one.quad)
    if seals.printed_in(original, colour):
        if any(geometry.within(box, area) > 0.7 for area in areas):
            one.marks += ("seal",)
        return
    crop = geometry.crop(clear, one.quad)
    again = reader().recognise_line(geometry.unstack(crop) if one.vertical else crop)
    if seals.touched(mask, box):
        one.marks += ("under_seal",)
    _keep(one, again)
    if not one.vertical:
        one.ink = ink_of(crop)


def _keep(one: Found, again: Glyphs) -> None:
    """The better of two readings; the other one stands beside it where they differ."""
    first = one.glyphs
    if again.text == first.text:
        one.glyphs = max(again, first, key=lambda glyphs: glyphs.score)
        return
    kept, other = (again, first) if again.score >= first.score - _CLEAR_WINS else (first, again)
    if impossible_date(kept.text) and not impossible_date(other.text) and figures(other.text):
        kept, other = other, kept
    one.glyphs = kept
    if other.score >= WEAK and other.text.replace(" ", "") != kept.text.replace(" ", ""):
        one.other = other.text


def _apart(areas: list[Box]) -> list[Box]:
    """Overlapping areas made one."""
    joined: list[Box] = []
    for area in areas:
        for index, other in enumerate(joined):
            if geometry.common(area, other) > 0:
                joined[index] = Box(
                    min(area.x0, other.x0), min(area.y0, other.y0), max(area.x1, other.x1), max(area.y1, other.y1)
                )
                break
        else:
            joined.append(area)
    return joined


def _fill(clear: Picture, found: list[Found], area: Box, mask: seals.Mask) -> list[Found]:
    """Lines about a stamp found a second time, closer and without the colour: new ones are added, a whole one takes the
    place of its fragments."""
    import cv2

    height, width = clear.shape[:2]
    boxes = {id(one): geometry.box_of(one.quad, width, height) for one in found}
    rows = [
        boxes[id(one)]
        for one in found
        if "seal" not in one.marks and min(boxes[id(one)].y1, area.y1) > max(boxes[id(one)].y0, area.y0)
    ]
    x0 = min([area.x0, *(box.x0 for box in rows)]) - 0.01
    x1 = max([area.x1, *(box.x1 for box in rows)]) + 0.01
    left, top = max(0, int(x0 * width)), max(0, int((area.y0 - 0.01) * height))
    region = clear[top : int((area.y1 + 0.01) * height), left : int(x1 * width)]
    if min(region.shape[:2]) < 16:
        return found
    scale = min(1.0, SECOND_SIDE / max(height, width))
    small = cv2.resize(region, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else region
    quads = reader().detect(small, SECOND_SIDE) / scale
    for quad in quads:
        quad += (left, top)
        box = geometry.box_of(quad, width, height)
        if geometry.common(box, area) <= 0 or geometry.is_tall(quad):
            continue
        inside = [one for one in found if "seal" not in one.marks and geometry.within(boxes[id(one)], box) > 0.5]
        around = any("seal" not in one.marks and geometry.within(box, boxes[id(one)]) > 0.5 for one in found)
        reach = sum(boxes[id(one)].width for one in inside)
        if around or (len(inside) < 2 and reach > 0.8 * box.width):
            continue
        crop = geometry.crop(clear, quad)
        glyphs = reader().recognise_line(crop)
        before = "".join(one.text for one in sorted(inside, key=lambda one: boxes[id(one)].x0))
        if glyphs.score < WEAK or len(glyphs.text) <= len(before):
            continue
        marks = ("under_seal",) if seals.touched(mask, box) else ()
        new = Found(quad, glyphs, ink_of(crop), marks=marks)
        boxes[id(new)] = box
        gone = {id(one) for one in inside}
        found = [one for one in found if id(one) not in gone] + [new]
    return found
