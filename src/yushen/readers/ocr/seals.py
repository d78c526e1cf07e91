"""Stamps found by colour and shape, and the picture without them.

On prints with red seals the red channel alone reads 0.99 of the strings that the colour picture reads at 0.96, but words
printed *in* red fade in it: it is used for the lines that a seal touches, never for the whole page. A stamp is told from
printing of its colour (titles, emblems, ornaments) by its outline: a ring with little outside and not solid inside, or a frame.
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
_FRAME = 0.8
"""Square: colour stands along this part of every side."""
Colour = Literal["red", "blue"]
Shape = Literal["round", "oval", "square"]


def colour_masks(picture: Picture) -> dict[Colour, Mask]:
    """Where the picture (BGR) is red, and where blue: 255 and 0, on a smaller picture."""
    import cv2
    import numpy as np

    height, width = picture.shape[:2]
    scale = min(1.0, _SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    paper = np.maximum(60, np.percentile(small.reshape(-1, 3), 80, axis=0))
    blue, green, red = (np.minimum(255, small[:, :, channel] * 255 / paper[channel]) for channel in range(3))
    is_red = (red - green > _STRONGER) & (red - blue > _STRONGER * 0.6) & (red > 90)
    is_blue = (blue - red > _STRONGER) & (blue - green > 8) & (blue > 80)
    return {"red": is_red.astype(np.uint8) * 255, "blue": is_blue.astype(np.uint8) * 255}


def find_seals(masks: dict[Colour, Mask], besides: tuple[Box, ...] = ()) -> list[Seal]:
    """Stamps of the two colours, from the top left. ``besides``: boxes of what is none (QR codes)."""
    found: list[Seal] = []
    for colour, mask in masks.items():
        share = float((mask > 0).mean())
        if not 0.0005 <= share <= 0.6:
            continue
        parts = [*_components(mask), *_circles(mask)]
        for x, y, w, h, shape in _best(parts, mask.shape[1], mask.shape[0]):
            height, width = mask.shape
            box = Box(
                round(max(0, x) / width, 4),
                round(max(0, y) / height, 4),
                round(min(width, x + w) / width, 4),
                round(min(height, y + h) / height, 4),
            )
            if not any(_covers(other, box) for other in (*besides, *(seal.box for seal in found))):
                found.append(Seal(box, colour, shape))
    return sorted(found, key=lambda seal: seal.box)


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
        and sum(float((corner > 0).mean()) > 0.1 for corner in corners) >= 3
        and 0.12 <= filled <= 0.88
        and np.count_nonzero(inside) > 60
    )


def _circles(mask: Mask) -> list[_Part]:
    """Rings that touch other colour (two stamps overlapping, a stamp on a red frame): found by their circle alone."""
    import cv2
    import numpy as np

    scale = 0.5
    small = (cv2.resize(mask, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) > 60).astype(np.float32)
    height, width = small.shape
    longest = max(height, width)
    parts: list[_Part] = []
    spectrum = np.fft.rfft2(small, (2 * height, 2 * width))
    for radius in np.geomspace(0.05, 0.15, 14) * longest:
        radius = float(radius)
        if 2 * radius > min(height, width):
            break
        votes = _around(spectrum, small.shape, radius - 1.0, radius + 1.0)
        outside = _around(spectrum, small.shape, radius * 1.07 + 1, radius * 1.16 + 2)
        solid = _around(spectrum, small.shape, 0, radius * 0.92)
        score = np.where((outside < 0.5 * votes) & (solid < _RING_SOLID) & (solid > 0.06), votes - outside, 0)
        for _ in range(4):
            y, x = np.unravel_index(int(score.argmax()), score.shape)
            if score[y, x] < 0.5 or not _closes(small, int(x), int(y), radius):
                break
            parts.append(
                (
                    round((int(x) - radius) / scale),
                    round((int(y) - radius) / scale),
                    round(2 * radius / scale),
                    round(2 * radius / scale),
                    "round",
                )
            )
            score[max(0, y - int(radius)) : y + int(radius), max(0, x - int(radius)) : x + int(radius)] = 0
    return parts


def _around(spectrum: object, shape: tuple[int, ...], inner: float, outer: float) -> NDArray[np.float64]:
    """For every pixel the share of colour in the ring about it between two radii."""
    import numpy as np

    height, width = shape
    reach = int(outer) + 1
    ys, xs = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    distance = np.hypot(xs, ys)
    ring = ((distance >= inner) & (distance <= outer)).astype(np.float64)
    kernel = np.zeros((2 * height, 2 * width))
    kernel[: 2 * reach + 1, : 2 * reach + 1] = ring / ring.sum()
    product = np.fft.irfft2(spectrum * np.fft.rfft2(kernel), (2 * height, 2 * width))  # type: ignore[operator]
    result: NDArray[np.float64] = product[reach : reach + height, reach : reach + width]
    return result


def _closes(mask: NDArray[np.float32], x: int, y: int, radius: float) -> bool:
    """Whether colour stands along the circle at nearly all angles."""
    import numpy as np

    turns = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    hit = np.zeros(len(turns), dtype=bool)
    for step in (-1.5, -0.5, 0.5, 1.5):
        ys = np.clip(np.round(y + (radius + step) * np.sin(turns)).astype(int), 0, mask.shape[0] - 1)
        xs = np.clip(np.round(x + (radius + step) * np.cos(turns)).astype(int), 0, mask.shape[1] - 1)
        hit |= mask[ys, xs] > 0
    return float(hit.mean()) >= 0.75


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
    """The writing in that colour alone, dark on white."""
    import cv2
    import numpy as np

    blue, green, red = (picture[:, :, channel].astype(np.int16) for channel in range(3))
    strength = red - (green + blue) // 2 if colour == "red" else blue - (red + green) // 2
    top = max(40.0, float(np.percentile(strength, 98)))
    grey = (255 - np.clip(strength * (255 / top), 0, 255)).astype(np.uint8)
    result: Picture = cv2.merge([grey, grey, grey])
    return result


def printed_in(crop: Picture, colour: Colour) -> bool:
    """Whether the writing of a crop is itself in that colour: its contrast all but goes in the colour's channel."""
    import numpy as np

    same = crop[:, :, 2] if colour == "red" else crop[:, :, 0]
    other = crop[:, :, 1]
    contrast = float(np.percentile(other, 95) - np.percentile(other, 5))
    left = float(np.percentile(same, 95) - np.percentile(same, 5))
    return contrast > 40 and left < 0.45 * contrast
