"""Stamps on text pages: drawn as pictures, as paths or as the face of an electronic signature, seen as a viewer shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

    from yushen.model import Seal

DPI = 100
"""Of the picture in which stamps are looked for: a ring one point wide is more than a pixel."""
WORDS_DPI = 200
"""Of the picture in which the words of their rings are read: of a seal 38 mm wide a character is some 20 pixels."""
_LEAST, _MOST = 0.04, 0.45
"""Sides of what may be a stamp, as parts of the page's longer side (``ocr.seals`` has the same bounds)."""
_RIM, _INK, _BLACK = 0.85, 225, 80
"""Of a grey stamp: its rim begins so far from the middle, its ink is darker than the second, black is darker than the third."""
_COLOURED = 40
"""By so much (of 255) the strongest channel of a colour exceeds the weakest."""


def seals_in(picture: Image) -> tuple[Seal, ...]:
    """Red and blue stamps of a page drawn from its file, and grey ones; a ring as black as the print is an ornament."""
    import numpy as np

    from yushen.readers.ocr.seals import find_seals, masks_of

    pixels = np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])
    return tuple(
        seal for seal in find_seals(masks_of(pixels)) if seal.colour != "other" or _is_pale(pixels.min(axis=2), seal)
    )


def with_words(seals: tuple[Seal, ...], picture: Image) -> tuple[Seal, ...]:
    """Round stamps in colour with the words of their rings, as far as these read; ``picture`` is the page at ``WORDS_DPI``."""
    import msgspec
    import numpy as np

    from yushen.readers.ocr.ring import ring_text

    pixels = np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])
    return tuple(
        msgspec.structs.replace(seal, text=ring_text(pixels, seal.box, seal.colour))
        if seal.shape == "round" and seal.colour != "other" and seal.text is None
        else seal
        for seal in seals
    )


def _is_pale(grey: Any, seal: Seal) -> bool:
    """Whether the rim of a stamp is paler than print."""
    import numpy as np

    height, width = grey.shape
    box = seal.box
    part = grey[int(box.y0 * height) : int(box.y1 * height) + 1, int(box.x0 * width) : int(box.x1 * width) + 1]
    ys, xs = np.mgrid[0 : part.shape[0], 0 : part.shape[1]]
    across, down = max(1, part.shape[1] - 1), max(1, part.shape[0] - 1)
    rim = part[np.hypot(xs / across * 2 - 1, ys / down * 2 - 1) > _RIM]
    ink = rim[rim < _INK]
    return bool(ink.size > 20 and np.median(ink) > _BLACK)


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
