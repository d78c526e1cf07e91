"""Stamps on text pages: drawn as pictures, as paths or as the face of an electronic signature, seen as a viewer shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

    from yushen.model import Seal

DPI = 100
"""Of the picture in which stamps are looked for: a ring one point wide is more than a pixel."""
_LEAST, _MOST = 0.04, 0.45
"""Sides of what may be a stamp, as parts of the page's longer side (``ocr.seals`` has the same bounds)."""
_COLOURED = 40
"""By so much (of 255) the strongest channel of a colour exceeds the weakest."""


def seals_in(picture: Image) -> tuple[Seal, ...]:
    """Red and blue stamps of a page drawn from its file. Grey ones are not looked for: a program's grey ring is an ornament."""
    import numpy as np

    from yushen.readers.ocr.seals import find_seals, masks_of

    pixels = np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])
    return tuple(seal for seal in find_seals(masks_of(pixels)) if seal.colour != "other")


def pdf_page_may_hold_one(page: Any) -> bool:
    """Whether a picture, a shading, a coloured path or an annotation of a stamp's size lies on the page: drawing the page costs
    more than reading its text, and most text pages have none."""
    import pypdfium2.raw as raw

    if raw.FPDFPage_GetAnnotCount(page.raw):
        return True
    width, height = page.get_size()
    longest = max(width, height, 1.0)
    for found in page.get_objects(max_depth=4):
        if found.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = found.get_bounds()
            if _LEAST <= max(right - left, top - bottom) / longest <= _MOST:
                return True
        elif found.type == raw.FPDF_PAGEOBJ_SHADING or (found.type == raw.FPDF_PAGEOBJ_PATH and _coloured(found.raw)):
            return True
    return False


def _coloured(path: Any) -> bool:
    from ctypes import c_uint

    import pypdfium2.raw as raw

    for told in (raw.FPDFPageObj_GetStrokeColor, raw.FPDFPageObj_GetFillColor):
        red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint()
        if told(path, red, green, blue, alpha):
            channels = (red.value, green.value, blue.value)
            if alpha.value and max(channels) - min(channels) > _COLOURED:
                return True
    return False
