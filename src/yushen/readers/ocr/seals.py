"""Stamps found by colour and shape, and the picture without them.

On prints with red seals the red channel alone reads 0.99 of the strings that the colour picture reads at 0.96, but words
printed *in* red fade in it: it is used for the lines that a seal touches, never for the whole page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from yushen.model import Box, Seal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from yushen.readers.ocr.engine import Picture

    Mask = NDArray[np.uint8]

_SIDE = 700
"""Longest side of the picture on which colours are looked at."""
_MIN_PART, _MAX_PART = 0.045, 0.45
"""A stamp's side as a part of the page's longer side: a 42 mm seal on A4 is 0.14, a name stamp 0.05."""
_MIN_SHARE, _MAX_SHARE = 0.06, 0.75
"""How much of its rectangle a stamp's colour fills: a ring with text about a quarter, a solid picture nearly all."""
Colour = Literal["red", "blue"]


def colour_masks(picture: Picture) -> dict[Colour, Mask]:
    """Where the picture (BGR) is red, and where blue: 255 and 0, on a smaller picture."""
    import cv2

    height, width = picture.shape[:2]
    scale = min(1.0, _SIDE / max(height, width))
    small = cv2.resize(
        picture, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    hsv = cv2.cvtColor(small, cv2.COLOR_BGR2HSV)
    red = cv2.inRange(hsv, (0, 55, 70), (12, 255, 255)) | cv2.inRange(hsv, (165, 55, 70), (180, 255, 255))
    blue = cv2.inRange(hsv, (100, 70, 60), (132, 255, 255))
    return {"red": red, "blue": blue}


def find_seals(masks: dict[Colour, Mask]) -> list[Seal]:
    """Stamps by colour: connected colour of a stamp's size, about as wide as high (oval to 2:1), neither thin nor solid."""
    import cv2

    seals = []
    for colour, mask in masks.items():
        share = float((mask > 0).mean())
        if share < 0.0008 or share > 0.5:
            continue
        height, width = mask.shape
        longest = max(height, width)
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (max(3, longest // 90),) * 2)
        joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
        _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
        for x, y, w, h, _ in stats[1:].tolist():
            inside = mask[y : y + h, x : x + w]
            filled = float((inside > 0).mean())
            small = min(w, h) < _MIN_PART * longest * 0.6
            if small or not _MIN_PART * longest <= max(w, h) <= _MAX_PART * longest:
                continue
            ratio = max(w, h) / max(1, min(w, h))
            if ratio > 2.2 or not _MIN_SHARE <= filled <= _MAX_SHARE:
                continue
            box = Box(round(x / width, 4), round(y / height, 4), round((x + w) / width, 4), round((y + h) / height, 4))
            seals.append(Seal(box, colour, _shape(inside, ratio)))
    return sorted(seals, key=lambda seal: seal.box)


def _shape(mask: Mask, ratio: float) -> Literal["round", "oval", "square"]:
    """By the corners: colour in them is a square stamp's."""
    height, width = mask.shape
    cut_y, cut_x = max(1, height // 7), max(1, width // 7)
    corners = (mask[:cut_y, :cut_x], mask[:cut_y, -cut_x:], mask[-cut_y:, :cut_x], mask[-cut_y:, -cut_x:])
    coloured = sum(float((corner > 0).mean()) > 0.12 for corner in corners)
    if coloured >= 3:
        return "square"
    return "oval" if ratio > 1.2 else "round"


def touched(mask: Mask, box: Box, least: float = 0.02) -> bool:
    """Whether a line's box holds some of the colour."""
    height, width = mask.shape
    part = mask[
        int(box.y0 * height) : max(int(box.y0 * height) + 1, round(box.y1 * height)),
        int(box.x0 * width) : max(int(box.x0 * width) + 1, round(box.x1 * width)),
    ]
    return part.size > 0 and float((part > 0).mean()) >= least


def without(picture: Picture, colour: Colour) -> Picture:
    """The picture as its channel in which that colour is nearly white, as three equal channels."""
    import cv2

    channel = picture[:, :, 2] if colour == "red" else picture[:, :, 0]
    result: Picture = cv2.merge([channel, channel, channel])
    return result


def printed_in(crop: Picture, colour: Colour) -> bool:
    """Whether the writing of a crop is itself in that colour: its contrast all but goes in the colour's channel."""
    import numpy as np

    same = crop[:, :, 2] if colour == "red" else crop[:, :, 0]
    other = crop[:, :, 1]
    contrast = float(np.percentile(other, 95) - np.percentile(other, 5))
    left = float(np.percentile(same, 95) - np.percentile(same, 5))
    return contrast > 40 and left < 0.45 * contrast
