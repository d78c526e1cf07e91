"""A page picture to its lines: find which way up it lies and how it leans, find lines, read them, read again under seals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from yushen.model import Code, Frame, Line, Problem, Seal, Table
from yushen.readers.ocr import geometry, orientation, seals
from yushen.readers.ocr.codes import find_codes
from yushen.readers.ocr.engine import page_done, reader
from yushen.readers.ocr.join import join_spread, without_doubles, without_frames
from yushen.readers.ocr.level import straighten
from yushen.readers.ocr.lines import Found, Sheet, ink_of, to_lines
from yushen.readers.ocr.mend import mend_dates
from yushen.readers.ocr.options import mend_boxes
from yushen.readers.ocr.paper import flatten
from yushen.readers.ocr.ring import ring_text
from yushen.readers.ocr.ruling import cuts_of, find_rulings, tables_on
from yushen.readers.ocr.script import unmix_scripts
from yushen.readers.ocr.under_seal import read_under_seals
from yushen.readers.order import reading_order

if TYPE_CHECKING:
    from PIL.Image import Image

    from yushen.readers.ocr.engine import Picture, Quads

MAX_SIDE = 4200
"""Pixels of the longest side that are read; a larger picture (A4 at 360 dpi) is made smaller first."""
_OFF_GROUND = 40
"""Levels of any channel by which a point is not the ground's."""
_PICTURED = 0.15
"""Share of such points on a picture of something; a written page has less than 0.12, a photograph of a person more than 0.3."""
NO_TEXT = Problem("page.no_text", "页面有图像，但没有识别出文字。请人工查看该页；如有文字，请提供更清晰的扫描件。")


class OcrPage(msgspec.Struct, frozen=True):
    """What OCR gives for one page picture. Boxes are fractions of the level page (``model.Page.frame``)."""

    lines: tuple[Line, ...]
    """In reading order."""
    turned: int
    """Degrees clockwise (0, 90, 180, 270) by which the picture was turned."""
    width: int
    """Pixels of the picture given, turned upright."""
    height: int
    seals: tuple[Seal, ...] = ()
    codes: tuple[Code, ...] = ()
    tables: tuple[Table, ...] = ()
    problems: tuple[Problem, ...] = ()
    frame: Frame | None = None
    """From the level page to the upright picture, as ``model.Page`` has it."""
    grey: bool = False
    """The picture has no colour at all."""
    pictured: bool = False
    """As ``model.Page`` has it."""


def read_page_image(image: Image, *, dpi: float | None = None) -> OcrPage:
    """The lines of a page picture in reading order, with seals and codes. Never raises about the picture's content.

    With ``dpi``, the picture's resolution, the lines' sizes are in points, else in pixels of ``image``.
    """
    picture = _bounded(geometry.picture_of(image))
    upright, turned = picture, 0
    quads = reader().detect(picture)
    turned = orientation.sideways(picture, quads)
    if turned:
        upright = geometry.turn_picture(picture, turned)
        quads = reader().detect(upright)
    sheet, quads = _straight(upright, quads)
    found = _read(sheet.picture, quads)
    if orientation.page_score(found) < orientation.PROBE and orientation.upside_down(sheet.picture, found):
        turned = (turned + 180) % 360
        upright = geometry.turn_picture(picture, turned)
        sheet, quads = _straight(upright, reader().detect(upright))
        found = _read(sheet.picture, quads)
    codes = find_codes(sheet.picture)
    masks = seals.masks_of(sheet.picture)
    stamps = seals.find_seals(masks, tuple(code.box for code in codes if code.box is not None))
    if stamps:
        found = read_under_seals(sheet.picture, found, stamps, masks)
    found = join_spread(without_frames(without_doubles(found)))
    mend_dates(sheet.picture, found)
    mend_boxes(sheet.picture, found)
    unmix_scripts(found)
    rulings = find_rulings(sheet.picture, (one.quad for one in found))
    for one in found:
        one.cuts = cuts_of(one.quad, rulings)
    page_done()
    unit = image.width / picture.shape[1] * (72 / dpi if dpi else 1.0)
    lines = tuple(reading_order([_sized(line, unit) for line in to_lines(found, sheet)]))
    return OcrPage(
        lines=lines,
        turned=turned,
        width=image.width if turned in (0, 180) else image.height,
        height=image.height if turned in (0, 180) else image.width,
        seals=tuple(_with_words(stamp, sheet.picture) for stamp in stamps),
        codes=codes,
        tables=tables_on(sheet, rulings, lines),
        problems=() if lines or not _has_ink(upright) else (NO_TEXT,),
        frame=sheet.frame,
        grey=masks.grey,
        pictured=_is_pictured(upright),
    )


def _bounded(picture: Picture) -> Picture:
    import cv2

    height, width = picture.shape[:2]
    scale = MAX_SIDE / max(height, width)
    if scale >= 1:
        return picture
    result: Picture = cv2.resize(
        picture, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    return result


def _straight(upright: Picture, quads: Quads) -> tuple[Sheet, Quads]:
    """The sheet of a slanting photograph made rectangular, and level where its lines lean, and the lines' places on it."""
    height, width = upright.shape[:2]
    picture, back = upright, None
    flat = flatten(picture, quads)
    if flat is not None:
        picture, back = flat
        quads = reader().detect(picture)
    level = straighten(picture, quads)
    if level is not None:
        picture, turned_back = level
        back = turned_back if back is None else geometry.after(back, turned_back)
        quads = reader().detect(picture)
    return Sheet(picture, width, height, back), quads


def _read(picture: Picture, quads: Quads) -> list[Found]:
    """Every quadrilateral read; columns of upright characters are laid out as lines first."""
    found = []
    for quad in quads:
        crop = geometry.crop(picture, quad)
        if not geometry.is_tall(quad):
            found.append(Found(quad, reader().recognise_line(crop), ink_of(crop)))
            continue
        options = [crop] if geometry.sides(quad)[1] < 2.6 * geometry.sides(quad)[0] else []
        options += [geometry.unstack(crop), geometry.turn_picture(crop, 270), geometry.turn_picture(crop, 90)]
        readings = reader().read(options)
        best = max(range(len(options)), key=lambda number: readings[number].score)
        if options[best] is crop:
            found.append(Found(quad, readings[best], ink_of(crop)))
        else:
            found.append(Found(quad, readings[best], vertical=True))
    return found


def _sized(line: Line, unit: float) -> Line:
    """Sizes in the unit of the caller: points, or pixels of the picture given."""
    spans = tuple(msgspec.structs.replace(span, size=round(span.size * unit, 1)) for span in line.spans)
    return msgspec.structs.replace(line, size=round(line.size * unit, 1), spans=spans)


def _with_words(stamp: Seal, picture: Picture) -> Seal:
    """The stamp with the words of its ring."""
    text = None if stamp.shape == "square" else ring_text(picture, stamp.box, stamp.colour)
    return msgspec.structs.replace(stamp, text=text)


def _is_pictured(picture: Picture) -> bool:
    """Whether a good part of the picture is neither its paper nor writing."""
    import numpy as np

    sample = picture[::8, ::8].astype(np.int16)
    ground = np.median(sample.reshape(-1, 3), axis=0)
    return float((np.abs(sample - ground).max(axis=2) > _OFF_GROUND).mean()) > _PICTURED


def _has_ink(picture: Picture) -> bool:
    import numpy as np

    grey = picture[::8, ::8].mean(axis=2)
    return float((grey < np.median(grey) - 60).mean()) > 0.003
