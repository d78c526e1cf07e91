"""Lines broken by a stamp made whole: fragments on both sides read as one, ends that stop short under it read further."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from yushen.model import Box
from yushen.readers.ocr import geometry, grey, seals
from yushen.readers.ocr.engine import reader
from yushen.readers.ocr.lines import Found, ink_of

if TYPE_CHECKING:
    from yushen.readers.ocr.engine import Picture
    from yushen.readers.ocr.geometry import Quad

_APART, _OVER = 5.0, -2.0
"""Fragments of one line under a stamp stand at most so many heights apart; detections may also overlap."""
_ALIKE, _ALIKE_LONE = 1.4, 1.7
"""Their heights differ by less; a lone character's box is lower by nature, 1.44 times for equal print."""
_READS = 0.75
"""Score from which fragments read as one line are believed."""
_REACH = 2.2
"""A line is tried so many heights further on, where writing follows its end."""
_FURTHER_READS, _STEPS = 0.9, 3
_INK = 0.05
"""Part of the place behind a line's end that is dark where writing goes on."""


class Under(msgspec.Struct):
    """The stamps of one colour on a page and the page without that colour."""

    picture: Picture
    clear: Picture
    colour: seals.Colour
    mask: seals.Mask

    def box(self, quad: Quad) -> Box:
        height, width = self.picture.shape[:2]
        return geometry.box_of(quad, width, height)

    def is_stamps_own(self, quad: Quad) -> bool:
        """Whether the writing at a place is the stamp's: it is of its colour, or goes with its grey."""
        crop = geometry.crop(self.picture, quad)
        if self.colour == "other":
            return grey.is_lifted(crop, geometry.crop(self.clear, quad), seals.BLACK)
        return seals.printed_in(crop, self.colour)

    def line(self, quad: Quad) -> Found:
        """A line read from the page without the colour."""
        crop = geometry.crop(self.clear, quad)
        marks = ("under_seal",) if seals.touched(self.mask, self.box(quad)) else ()
        return Found(quad, reader().recognise_line(crop), ink_of(crop), marks=marks)


def mend_lines(under: Under, found: list[Found], area: Box) -> list[Found]:
    """The lines with those about the stamp at ``area`` made whole where that reads well."""
    found = _bridge(under, found, area)
    for one in found:
        if "under_seal" in one.marks and not one.vertical and geometry.common(under.box(one.quad), area) > 0:
            for side in (0, 1):
                for _ in range(_STEPS):
                    if not _further(under, one, found, area, side):
                        break
    return found


def _bridge(under: Under, found: list[Found], area: Box) -> list[Found]:
    """Two fragments of a line with a stamp between them, read as one where that reads well and keeps both."""
    import numpy as np

    words = [one for one in found if "seal" not in one.marks and not one.vertical]
    words.sort(key=lambda one: float(one.quad[0, 0]))
    for one in words:
        for other in words:
            (ax, ah), (bx, bh) = (float(one.quad[1, 0]), _height(one)), (float(other.quad[0, 0]), _height(other))
            level = abs(float(one.quad[:, 1].mean() - other.quad[:, 1].mean())) < 0.3 * min(ah, bh)
            if not (_OVER < (bx - ax) / min(ah, bh) < _APART and level and _alike(one, other)):
                continue
            quad = _around(one, other)
            if bx < ax and float(other.quad[1, 0]) <= ax:
                continue
            gap = np.array([one.quad[1], other.quad[0], other.quad[3], one.quad[2]], dtype=np.float32)
            if bx >= ax and (geometry.within(under.box(gap), area) < 0.5 or not _inked(under, gap, one.quad)):
                continue
            new = under.line(quad)
            text = new.text.replace(" ", "")
            left, right = one.text.replace(" ", ""), other.text.replace(" ", "")
            least = max(len(left), len(right)) if bx < ax else len(left) + len(right)
            if (
                new.glyphs.score >= _READS
                and len(text) > least
                and text.startswith(left[:2])
                and text.endswith(right[-2:])
            ):
                return _bridge(under, replaced(found, [one, other], new), area)
    return found


def _alike(one: Found, other: Found) -> bool:
    """Whether two fragments may be of one line by their heights. Detection widens a box by its area over its outline, a single
    character so by half of what it widens a line by."""
    most = _ALIKE_LONE if 1 in (len(one.text), len(other.text)) else _ALIKE
    return max(_height(one), _height(other)) < most * min(_height(one), _height(other))


def _around(one: Found, other: Found) -> Quad:
    """The place of two fragments, the first of them left: as high as both, or as the longer one beside a lone character."""
    import numpy as np

    if len(one.text) > 1 and len(other.text) > 1:
        return np.array([one.quad[0], other.quad[1], other.quad[2], one.quad[3]], dtype=np.float32)
    whole = max(one, other, key=_height).quad
    left, width = float(whole[0, 0]), max(1.0, float(whole[1, 0] - whole[0, 0]))
    ends = (float(one.quad[0, 0]) - left) / width, (float(other.quad[1, 0]) - left) / width
    result: Quad = np.maximum(0, geometry.part_of(whole, min(0.0, ends[0]), 0.0, max(1.0, ends[1]), 1.0))
    return result


def _height(one: Found) -> float:
    return geometry.sides(one.quad)[1]


def _further(under: Under, one: Found, found: list[Found], area: Box, side: int) -> bool:
    """Reads the line further to the left (0) or right (1), where writing goes on from an end that lies at the stamp."""
    import numpy as np

    width, height = geometry.sides(one.quad)
    more = _REACH * height / max(1.0, width)
    end = under.box(
        geometry.part_of(one.quad, 1 - more / 3, 0, 1, 1) if side else geometry.part_of(one.quad, 0, 0, more / 3, 1)
    )
    if geometry.common(end, area) <= 0:
        return False
    strip = (
        geometry.part_of(one.quad, 1.0, 0.1, 1 + more, 0.9) if side else geometry.part_of(one.quad, -more, 0.1, 0, 0.9)
    )
    taken = any(
        other is not one
        and "seal" not in other.marks
        and geometry.within(under.box(strip), under.box(other.quad)) > 0.1
        for other in found
    )
    if taken or not _inked(under, strip, one.quad):
        return False
    new = under.line(
        np.maximum(0, geometry.part_of(one.quad, 0.0 if side else -more, 0.0, 1 + more if side else 1.0, 1.0))
    )
    old, text = one.text.replace(" ", ""), new.text.replace(" ", "")
    kept = text.startswith(old[:-1]) if side else text.endswith(old[1:])
    if not (kept and len(text) > len(old) and new.glyphs.score >= max(_FURTHER_READS, one.glyphs.score - 0.1)):
        return False
    one.quad, one.glyphs, one.ink = new.quad, new.glyphs, new.ink
    return True


def _inked(under: Under, place: Quad, line: Quad) -> bool:
    """Whether a place holds writing as dark as a line's."""
    import numpy as np

    beyond = geometry.crop(under.clear, np.maximum(0, place)).min(axis=2)
    body = geometry.crop(under.clear, line).min(axis=2)
    if not beyond.size or not body.size:
        return False
    level = (float(np.percentile(body, 5)) + float(np.percentile(body, 90))) / 2
    return float((beyond < level).mean()) >= _INK


def replaced(found: list[Found], old: list[Found], new: Found) -> list[Found]:
    gone = {id(one) for one in old}
    return [one for one in found if id(one) not in gone] + [new]
