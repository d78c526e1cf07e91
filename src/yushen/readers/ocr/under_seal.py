"""Lines that a stamp touches, read again without its colour; lines that only show there; the stamp's own words set apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yushen.model import Box, Seal
from yushen.readers.ocr import geometry, grey, seals
from yushen.readers.ocr.bridge import Under, mend_lines, replaced
from yushen.readers.ocr.combine import combine, contradicts
from yushen.readers.ocr.confidence import WEAK
from yushen.readers.ocr.engine import Glyphs, reader
from yushen.readers.ocr.lines import Found, ink_of

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture
    from yushen.readers.ocr.geometry import Quad

SECOND_SIDE = 1600
"""Detection about a stamp is made as on a page of so many pixels: 960 leaves out an issuer under a seal now and then."""
_BESIDE = 0.06
"""A line so near to a stamp (in parts of its size) is read again too: its end may lie under it."""
_CLEAR_BONUS = 0.1
"""The reading without the colour is believed unless it scores so much lower (0.993 against 0.954 of strings right)."""
_UNDER_GREY = 0.85
"""Confidence under a grey stamp at most: of 24 strings on drawn copies four were wrong, at scores up to 0.99. Lines that read
alike with the stamp lifted are held to no more than those under a coloured one: of 48 on 53 scans one was wrong, a mark that
is no word (2026-11-26)."""
_LONGER = 0.35
"""A line found without the colour takes the place of one found with it where it is so many heights longer."""


def read_under_seals(picture: Picture, found: list[Found], stamps: list[Seal], masks: seals.Masks) -> list[Found]:
    """The lines of the page with those about stamps read twice. ``stamps`` have boxes on ``picture``."""
    for colour in seals.COLOURS[:2]:
        areas = [_grown(stamp.box) for stamp in stamps if stamp.colour == colour]
        if areas:
            found = _about(Under(picture, seals.without(picture, colour), colour, masks.of(colour)), found, areas)
    return _under_grey(picture, found, [stamp.box for stamp in stamps if stamp.colour == "other"], masks)


def _about(under: Under, found: list[Found], areas: list[Box]) -> list[Found]:
    """The lines about stamps read again, new ones found, broken ones made whole."""
    for one in found:
        if any(geometry.common(under.box(one.quad), area) > 0 for area in areas):
            _again(one, under, areas)
    for area in _apart(areas):
        found = _fill(under, found, area)
        found = mend_lines(under, found, area)
    return found


def _under_grey(picture: Picture, found: list[Found], boxes: list[Box], masks: seals.Masks) -> list[Found]:
    """The same about grey stamps, where they are paler than the print. What lies under them is doubtful all the same, but
    for what both readings give alike."""
    import numpy as np

    areas = [_grown(box) for box in boxes]
    clear = grey.lifted(picture, boxes, areas) if boxes else None
    if clear is None:
        for box in boxes:
            _doubt(picture, found, box, {})
        return found
    first = {id(one): one.text for one in found}
    height, width = masks.dark.shape
    mask = np.zeros((height, width), np.uint8)
    for box in boxes:
        mask[int(box.y0 * height) : int(box.y1 * height) + 1, int(box.x0 * width) : int(box.x1 * width) + 1] = 255
    found = _about(Under(picture, clear, "other", mask), found, areas)
    for box in boxes:
        _doubt(picture, found, box, first)
    return found


def _doubt(picture: Picture, found: list[Found], area: Box, alike: dict[int, str]) -> None:
    """What lies under a grey stamp is doubtful, but for lines that read ``alike`` without it."""
    height, width = picture.shape[:2]
    for one in found:
        if geometry.common(geometry.box_of(one.quad, width, height), area) > 0 and "seal" not in one.marks:
            if "under_seal" not in one.marks:
                one.marks += ("under_seal",)
            if alike.get(id(one)) != one.text or one.other is not None:
                one.ceiling = min(one.ceiling, _UNDER_GREY)


def _grown(box: Box) -> Box:
    more_x, more_y = _BESIDE * box.width, _BESIDE * box.height
    return Box(
        max(0.0, box.x0 - more_x), max(0.0, box.y0 - more_y), min(1.0, box.x1 + more_x), min(1.0, box.y1 + more_y)
    )


def _again(one: Found, under: Under, areas: list[Box]) -> None:
    box = under.box(one.quad)
    if under.is_stamps_own(one.quad):
        if any(geometry.within(box, area) > 0.7 for area in areas):
            one.marks += ("seal",)
        return
    if seals.touched(under.mask, box):
        one.marks += ("under_seal",)
    crop = geometry.crop(under.clear, one.quad)
    again = reader().recognise_line(geometry.unstack(crop) if one.vertical else crop)
    _keep(one, again)
    if not one.vertical:
        one.ink = ink_of(crop)


def _keep(one: Found, again: Glyphs) -> None:
    """The two readings put together; one that differs and scores well stands beside them."""
    first = one.glyphs
    one.glyphs = combine(first, again, _CLEAR_BONUS)
    rivals = [glyphs for glyphs in (first, again) if contradicts(one.glyphs, glyphs)]
    if rivals:
        one.other = max(rivals, key=lambda glyphs: glyphs.score).text


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


def _fill(under: Under, found: list[Found], area: Box) -> list[Found]:
    """Lines about a stamp found a second time, closer and without the colour: new ones are added, a longer one takes the
    place of what was found of it before."""
    for quad in _closer(under, found, area):
        box = under.box(quad)
        if geometry.common(box, area) <= 0 or geometry.is_tall(quad):
            continue
        words = [one for one in found if "seal" not in one.marks and not one.vertical]
        shares = [(one, geometry.within(under.box(one.quad), box)) for one in words]
        inside = [one for one, share in shares if share > 0.5]
        if any(0.1 < share <= 0.5 for _, share in shares) or any(
            share <= 0.5 and geometry.within(box, under.box(one.quad)) > 0.5 for one, share in shares
        ):
            continue  # it cuts through another line
        if inside and geometry.sides(quad)[0] - sum(geometry.sides(one.quad)[0] for one in inside) < (
            _LONGER * geometry.sides(quad)[1]
        ):
            continue
        if not inside and under.is_stamps_own(quad):
            continue  # the stamp's own words
        new = under.line(quad)
        if new.glyphs.score < WEAK or len(new.text) <= sum(len(one.text) for one in inside):
            continue
        found = replaced(found, inside, new)
    return found


def _closer(under: Under, found: list[Found], area: Box) -> list[Quad]:
    """Lines found in the strip of the page beside a stamp, at the scale of a larger page."""
    import cv2

    height, width = under.clear.shape[:2]
    rows = [
        box
        for one in found
        if "seal" not in one.marks and min((box := under.box(one.quad)).y1, area.y1) > max(box.y0, area.y0)
    ]
    left = max(0, int((min([area.x0, *(box.x0 for box in rows)]) - 0.01) * width))
    right = int((max([area.x1, *(box.x1 for box in rows)]) + 0.01) * width)
    top = max(0, int((area.y0 - 0.01) * height))
    region = under.clear[top : int((area.y1 + 0.01) * height), left:right]
    if min(region.shape[:2]) < 16:
        return []
    scale = min(1.6, SECOND_SIDE / max(height, width))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    quads = reader().detect(cv2.resize(region, None, fx=scale, fy=scale, interpolation=how), SECOND_SIDE)
    return [quad / scale + (left, top) for quad in quads]
