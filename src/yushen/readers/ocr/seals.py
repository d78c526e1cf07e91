"""Stamps found by colour and shape, and the picture without them.

On prints with red seals the red channel alone reads 0.99 of the strings that the colour picture reads at 0.96, but words
printed *in* red fade in it: it is used for the lines that a seal touches, never for the whole page. A stamp is told from
printing of its colour (titles, emblems, ornaments) by its outline: a ring with little outside and not solid inside, or a frame.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from yushen.model import Box, Seal

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from yushen.readers.ocr.engine import Picture

    Mask = NDArray[Any]

_SIDE = 700
"""Longest side of the picture on which colours are looked at."""
_LEAST_SIDE, _MOST_SIDE = 0.04, 0.45
"""A stamp's side as a part of the page's longer side: a 42 mm seal on A4 is 0.14, a name stamp of 14 mm 0.047."""
_LEAST_ROUND = 0.06
_STRONGER = 32
"""By so much (of 255) a pixel's red exceeds its green and blue, the paper being white; faded stamps have 45."""
_RINGS = ((0.9, 0.06), (0.72, 0.02), (0.62, 0.005))
"""Round: the ring closes for this part of its angles while at most so much of the colour lies outside it. On 22 real pictures
stamps have 0.92-1.00 and 0.00, emblems 0.75 and 0.025, characters of titles at most 0.69 and 0.017 or more."""
_RING_SOLID = 0.67
"""Round: colour fills at most so much (stamps 0.14-0.64, emblems 0.69, photographs on blue 0.95)."""
_CIRCLE_SIDE = 350
_RADII, _VOTES = (0.05, 0.15), 0.5
"""Circles are looked for between these radii (parts of the longer side); a ring is coloured for at least this part."""
_CLOSES = 0.75
"""Colour stands along a circle at so many of its angles."""
_SMALL, _SMALL_CLOSES, _SMALL_BEYOND = (0.042, 0.046), 0.95, 0.12
"""Smaller ones, a stamp of 25 mm on A4, are believed only where the ring closes for nearly all of its angles with nearly nothing
beyond it: such stamps have 1.0 and 0.03, heads and shoulders of portraits 0.87-0.92 and 0.18 or more (120 scanned pages, 2026-11-26)."""
_FRAME = 0.8
"""Square: colour stands along this part of every side."""
_BROAD, _GROUND = 0.14, 0.06
"""Square: at most this part of it (second) may be colour broader than this part of its side (first)."""
_COLOURED, _COLOURLESS = 24, 0.0002
"""A picture is grey where less than this part (second) of it has channels that differ by so much (first)."""
_DARKER = 28
"""Grey strokes of a copied stamp are darker than the paper by so much, of 255."""
BLACK = 0.12
"""Words printed in a stamp's colour: of their strokes at most this part is dark in the colour's own channel."""
Colour = Literal["red", "blue", "other"]
"""``other`` is the grey of black-and-white copies."""
COLOURS: tuple[Colour, ...] = ("red", "blue", "other")
Shape = Literal["round", "oval", "square"]


class Masks(msgspec.Struct, frozen=True):
    """Where a picture is red, where blue, where dark without colour: 255 and 0, on a smaller picture."""

    red: Mask
    blue: Mask
    dark: Mask
    grey: bool = False
    """The picture has no colour at all, as a copy made in grey: what was red on it is red no more."""

    def of(self, colour: Colour) -> Mask:
        return {"red": self.red, "blue": self.blue, "other": self.dark}[colour]


def masks_of(picture: Picture) -> Masks:
    """The masks of a picture (BGR). Colours are judged against the paper, which may be tinted or badly lit."""
    import cv2
    import numpy as np

    height, width = picture.shape[:2]
    scale = min(1.0, _SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    paper = np.maximum(60, np.percentile(small[::2, ::2].reshape(-1, 3), 80, axis=0))
    lit = np.minimum(255, small * (255 / paper).astype(np.float32)).astype(np.int16)
    blue, green, red = lit[:, :, 0], lit[:, :, 1], lit[:, :, 2]
    is_red = (red - green > _STRONGER) & (red - blue > _STRONGER * 0.6) & (red > 90)
    is_blue = (blue - red > _STRONGER) & (blue - green > 8) & (blue > 80)
    plain = small.max(axis=2)
    around = cv2.medianBlur(cv2.dilate(plain, np.ones((9, 9), np.uint8)), 21)
    is_dark = cv2.subtract(around, plain) > _DARKER
    coloured = float((lit.max(axis=2) - lit.min(axis=2) > _COLOURED).mean())
    red_, blue_, dark_ = (mask.astype(np.uint8) * 255 for mask in (is_red, is_blue, is_dark))
    return Masks(red_, blue_, dark_, coloured < _COLOURLESS)


def find_seals(masks: Masks, besides: tuple[Box, ...] = ()) -> list[Seal]:
    """Stamps of the two colours and grey ones of copies, from the left. ``besides``: boxes of what is none (QR codes)."""
    found: list[Seal] = []
    for colour in COLOURS:
        mask = masks.of(colour)
        height, width = mask.shape
        parts = _components(mask) if colour != "other" else []
        if _could_hold_a_ring(mask, parts):
            parts += _circles(mask)
        for x, y, w, h, shape in _best(parts, width, height):
            box = Box(
                round(max(0, x) / width, 4),
                round(max(0, y) / height, 4),
                round(min(width, x + w) / width, 4),
                round(min(height, y + h) / height, 4),
            )
            if not any(_covers(other, box) for other in (*besides, *(seal.box for seal in found))):
                found.append(Seal(box, colour, shape))
    return sorted(found, key=lambda seal: seal.box)


def _could_hold_a_ring(mask: Mask, parts: list[_Part]) -> bool:
    """Whether enough of the colour lies outside the stamps found by then."""
    import numpy as np

    share = float((mask > 0).mean())
    if not 0.0005 <= share <= 0.6:
        return False
    rest = np.count_nonzero(mask)
    for x, y, w, h, _ in parts:
        rest -= np.count_nonzero(mask[y : y + h, x : x + w])
    return rest > 2 * np.pi * _RADII[0] * max(mask.shape) * 1.5


_Part = tuple[int, int, int, int, Shape]


def _components(mask: Mask) -> list[_Part]:
    """Connected colour with a stamp's size and outline."""
    import cv2

    height, width = mask.shape
    longest = max(height, width)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (max(3, longest // 110),) * 2)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    boxes = [
        (x, y, w, h)
        for x, y, w, h, _ in stats[1:].tolist()
        if _LEAST_SIDE * longest <= max(w, h) <= _MOST_SIDE * longest and min(w, h) >= 0.5 * max(w, h)
    ]
    parts: list[_Part] = []
    for x, y, w, h in boxes:
        if _in_a_row((x, y, w, h), boxes):
            continue
        inside = mask[y : y + h, x : x + w]
        if max(w, h) >= _LEAST_ROUND * longest and _is_ring(inside):
            parts.append((x, y, w, h, "oval" if max(w, h) > 1.25 * min(w, h) else "round"))
        elif _is_frame(inside):
            parts.append((x, y, w, h, "square"))
    return parts


def _in_a_row(box: tuple[int, int, int, int], boxes: list[tuple[int, int, int, int]]) -> bool:
    """Whether two more of the same size stand beside it: letters of a title, not stamps."""
    x, y, w, h = box
    beside = [
        other
        for other in boxes
        if other != box
        and abs(other[1] + other[3] / 2 - y - h / 2) < 0.3 * h
        and 0.6 < other[3] / h < 1.6
        and abs(other[0] - x) < 6 * w
    ]
    return len(beside) >= 2


def _is_ring(inside: Mask) -> bool:
    """A closed outline along the ellipse of the box, little beyond it, and not solid."""
    import numpy as np

    height, width = inside.shape
    ys, xs = np.nonzero(inside)
    if not len(xs):
        return False
    u, v = (xs + 0.5) / width * 2 - 1, (ys + 0.5) / height * 2 - 1
    rho = np.hypot(u, v)
    outside = float((rho > 1.07).mean())
    rim = (rho > 0.8) & (rho < 1.07)
    angles = ((np.arctan2(v[rim], u[rim]) + np.pi) / (2 * np.pi) * 72).astype(int) % 72
    closed = len(np.unique(angles)) / 72
    filled = float((rho <= 1).sum()) / (np.pi / 4 * width * height)
    outlined = any(closed >= least and outside <= most for least, most in _RINGS)
    return outlined and 0.06 <= filled <= _RING_SOLID


def _is_frame(inside: Mask) -> bool:
    """Colour along all four sides."""
    import numpy as np

    height, width = inside.shape
    band_y, band_x = max(2, height // 7), max(2, width // 7)
    filled = float((inside > 0).mean())
    sides = (
        (inside[:band_y] > 0).any(axis=0).mean(),
        (inside[-band_y:] > 0).any(axis=0).mean(),
        (inside[:, :band_x] > 0).any(axis=1).mean(),
        (inside[:, -band_x:] > 0).any(axis=1).mean(),
    )
    corners = (
        inside[:band_y, :band_x],
        inside[:band_y, -band_x:],
        inside[-band_y:, :band_x],
        inside[-band_y:, -band_x:],
    )
    return bool(
        min(sides) >= _FRAME
        and not _has_ground(inside)
        and sum(float((corner > 0).mean()) > 0.1 for corner in corners) >= 3
        and 0.12 <= filled <= 0.88
        and np.count_nonzero(inside) > 60
    )


def _has_ground(inside: Mask) -> bool:
    """Whether the colour lies in broad areas: the ground of a portrait. A stamp is made of strokes, cut in or cut out."""
    import cv2
    import numpy as np

    side = max(3, round(min(inside.shape) * _BROAD))
    kept = cv2.erode(inside, np.ones((side, side), np.uint8))
    return bool(np.count_nonzero(kept) > _GROUND * inside.size)


def _circles(mask: Mask) -> list[_Part]:
    """Rings that touch other colour (two stamps overlapping, a stamp on a red frame): found by their circle alone."""
    import cv2
    import numpy as np

    scale = _CIRCLE_SIDE / max(mask.shape)
    size = (max(1, round(mask.shape[1] * scale)), max(1, round(mask.shape[0] * scale)))
    small = (cv2.resize(mask, size, interpolation=cv2.INTER_AREA) > 60).astype(np.float32)
    height, width = small.shape
    parts: list[_Part] = []
    for size in (*_SMALL, *np.geomspace(*_RADII, 14)):
        radius = float(size) * max(height, width)
        if 2 * radius > min(height, width):
            break
        votes = cv2.filter2D(small, cv2.CV_32F, _ring(radius - 1, radius + 1), borderType=cv2.BORDER_CONSTANT)
        for _ in range(6):
            y, x = (int(place) for place in np.unravel_index(int(votes.argmax()), votes.shape))
            if votes[y, x] < _VOTES:
                break
            if _is_circle(small, x, y, radius, float(votes[y, x])):
                left, top, side = round((x - radius) / scale), round((y - radius) / scale), round(2 * radius / scale)
                parts.append((left, top, side, side, "round"))
            reach = int(radius / 2)
            votes[max(0, y - reach) : y + reach, max(0, x - reach) : x + reach] = 0
    return parts


@lru_cache(maxsize=256)
def _ring(inner: float, outer: float) -> NDArray[Any]:
    """A kernel of weight 1 between two radii."""
    import numpy as np

    reach = int(outer) + 1
    ys, xs = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    distance = np.hypot(xs, ys)
    ring = ((distance >= inner) & (distance <= outer)).astype(np.float32)
    kernel: NDArray[Any] = ring / ring.sum()
    return kernel


def _is_circle(small: NDArray[Any], x: int, y: int, radius: float, votes: float) -> bool:
    """Whether a ring stands out from what lies beyond it, closes, and is not solid."""

    def share(inner: float, outer: float) -> float:
        kernel = _ring(round(inner, 1), round(outer, 1))
        reach = kernel.shape[0] // 2
        low_y, low_x = max(0, y - reach), max(0, x - reach)
        part = small[low_y : y + reach + 1, low_x : x + reach + 1]
        cut = kernel[low_y - y + reach :, low_x - x + reach :][: part.shape[0], : part.shape[1]]
        return float((part * cut).sum())

    beyond = share(radius * 1.07 + 1, radius * 1.16 + 2)
    solid = share(0, radius * 0.92)
    is_small = radius < _RADII[0] * max(small.shape)
    return (
        beyond < (_SMALL_BEYOND if is_small else 0.5 * votes)
        and votes - beyond >= _VOTES
        and 0.06 < solid < _RING_SOLID
        and _closes(small, x, y, radius) >= (_SMALL_CLOSES if is_small else _CLOSES)
    )


def _closes(mask: NDArray[Any], x: int, y: int, radius: float) -> float:
    """At how many of its angles, as a part, colour stands along the circle."""
    import numpy as np

    turns = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    hit = np.zeros(len(turns), dtype=bool)
    for step in (-1.5, -0.5, 0.5, 1.5):
        ys = np.clip(np.round(y + (radius + step) * np.sin(turns)).astype(int), 0, mask.shape[0] - 1)
        xs = np.clip(np.round(x + (radius + step) * np.cos(turns)).astype(int), 0, mask.shape[1] - 1)
        hit |= mask[ys, xs] > 0
    return float(hit.mean())


def _best(parts: list[_Part], width: int, height: int) -> list[_Part]:
    """Without those that lie on an earlier one; connected shapes come before circles."""
    kept: list[_Part] = []
    for part in parts:
        x, y, w, h, _ = part
        cx, cy = x + w / 2, y + h / 2
        inside_page = -0.25 * w <= x and x + w <= width + 0.25 * w and -0.25 * h <= y and y + h <= height + 0.25 * h
        near = any(
            abs(cx - other[0] - other[2] / 2) < 0.45 * max(w, other[2])
            and abs(cy - other[1] - other[3] / 2) < 0.45 * max(h, other[3])
            for other in kept
        )
        if inside_page and not near:
            kept.append(part)
    return kept


def _covers(one: Box, other: Box) -> bool:
    from yushen.readers.ocr.geometry import within

    return within(other, one) > 0.5


def touched(mask: Mask, box: Box, least: float = 0.02) -> bool:
    """Whether a line's box holds some of the colour."""
    height, width = mask.shape
    part = mask[
        int(box.y0 * height) : max(int(box.y0 * height) + 1, round(box.y1 * height)),
        int(box.x0 * width) : max(int(box.x0 * width) + 1, round(box.x1 * width)),
    ]
    return part.size > 0 and float((part > 0).mean()) >= least


def without(picture: Picture, colour: Colour) -> Picture:
    """The picture as its channel in which that colour is nearly white, as three equal channels; what the colour leaves
    there (a dark red, a bad print) is lifted to white."""
    import cv2
    import numpy as np

    channel = picture[:, :, 2] if colour == "red" else picture[:, :, 0]
    others = np.maximum(picture[:, :, 1], picture[:, :, 0] if colour == "red" else picture[:, :, 2])
    stamp = channel[::2, ::2][(channel[::2, ::2].astype(np.int16) - others[::2, ::2]) > 60]
    if stamp.size > 50:
        level = max(120.0, float(np.percentile(stamp, 15)))
        table = np.clip(np.arange(256) * (250.0 / level), 0, 255).astype(np.uint8)
        channel = cv2.LUT(np.ascontiguousarray(channel), table)
    result: Picture = cv2.merge([channel, channel, channel])
    return result


def only(picture: Picture, colour: Colour) -> Picture:
    """The writing in that colour alone, dark on white; of a grey stamp the picture as it is."""
    import cv2
    import numpy as np

    if colour == "other":
        return picture
    blue, green, red = (picture[:, :, channel].astype(np.int16) for channel in range(3))
    strength = red - (green + blue) // 2 if colour == "red" else blue - (red + green) // 2
    top = max(40.0, float(np.percentile(strength, 98)))
    grey = (255 - np.clip(strength * (255 / top), 0, 255)).astype(np.uint8)
    result: Picture = cv2.merge([grey, grey, grey])
    return result


def printed_in(crop: Picture, colour: Colour) -> bool:
    """Whether the writing of a crop is itself in that colour: hardly any of its strokes are dark in the colour's channel."""
    import cv2
    import numpy as np

    same = crop[:, :, 2] if colour == "red" else crop[:, :, 0]
    green = np.ascontiguousarray(crop[:, :, 1])
    paper = float(np.percentile(green, 90))
    contrast = paper - float(np.percentile(green, 5))
    if contrast < 40:
        return False
    level, _ = cv2.threshold(green, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    strokes = same[green <= level]
    return strokes.size > 0 and float((strokes < paper - 0.62 * contrast).mean()) < BLACK
