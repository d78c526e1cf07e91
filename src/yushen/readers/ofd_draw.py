"""The picture of an OFD page: its pictures, shapes and words in their places, good enough to show where a value stands."""

from __future__ import annotations

import io
import math
import re
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from yushen.readers.ofd_objects import Content, Package, Picture, Shape, Word

if TYPE_CHECKING:
    from PIL.Image import Image

_MAX_SIDE = 4200
"""Pixels, as for PDF pages."""
_CURVE_STEPS = 12
_SHIFT = 4
"""Fractional bits of the coordinates given to OpenCV: sixteenths of a pixel."""
_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARGUMENTS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}
"""Numbers after each command of AbbreviatedData (GB/T 33190, 9.1)."""


def draw_page(package: Package, content: Content, box: tuple[float, float, float, float], dpi: float) -> Image:
    """The page whose box (x, y, width, height) is in millimetres, on white."""
    import numpy as np
    from PIL import Image as Pillow

    left, top, width, height = box
    scale = min(dpi / 25.4, _MAX_SIDE / max(width, height))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    image = Pillow.new("RGB", size, "white")
    for picture in content.pictures:
        _paste(image, package, picture, (left, top), scale)
    canvas = np.array(image)
    for shape in content.shapes:
        _draw_shape(canvas, shape, (left, top), scale)
    image = Pillow.fromarray(canvas)
    font = chinese_font()
    for word in content.words if font else ():
        _draw_word(image, word, font, (left, top), scale)
    return image


def _paste(image: Image, package: Package, picture: Picture, corner: tuple[float, float], scale: float) -> None:
    from PIL import Image as Pillow

    try:
        with Pillow.open(io.BytesIO(package.data(picture.member, package.limits.file_bytes))) as opened:
            if opened.width * opened.height > package.limits.image_pixels:
                return
            source = opened.convert("RGBA")
    except (OSError, ValueError, KeyError, SyntaxError, Pillow.DecompressionBombError):
        return  # the place stays white: the rest of the page is still shown
    a, b, c, d, e, f = picture.matrix
    # pixels of the picture → pixels of the page
    a, b = a * scale / source.width, b * scale / source.width
    c, d = c * scale / source.height, d * scale / source.height
    e, f = (e - corner[0]) * scale, (f - corner[1]) * scale
    determinant = a * d - b * c
    if abs(determinant) < 1e-12:
        return
    shrink = int(1 / max(1e-9, math.sqrt(abs(determinant))))
    if shrink >= 2:
        source = source.reduce(shrink)
        a, b, c, d = a * shrink, b * shrink, c * shrink, d * shrink
        determinant = a * d - b * c
    back = (
        d / determinant,
        -c / determinant,
        (c * f - d * e) / determinant,
        -b / determinant,
        a / determinant,
        (b * e - a * f) / determinant,
    )
    placed = source.transform(image.size, Pillow.Transform.AFFINE, back, Pillow.Resampling.BILINEAR)
    image.paste(placed, (0, 0), placed.getchannel("A"))


def _draw_shape(canvas: Any, shape: Shape, corner: tuple[float, float], scale: float) -> None:
    import cv2
    import numpy as np

    a, b, c, d, e, f = shape.matrix
    lines = []
    for line in contours(shape.data):
        points = np.array(line, dtype=np.float64)
        x = (a * points[:, 0] + c * points[:, 1] + e - corner[0]) * scale
        y = (b * points[:, 0] + d * points[:, 1] + f - corner[1]) * scale
        placed = np.clip(np.stack([x, y], axis=1), -8192, 8192) * (1 << _SHIFT)
        lines.append(placed.round().astype(np.int32))
    if not lines:
        return
    if shape.fill is not None:
        cv2.fillPoly(canvas, lines, shape.fill, cv2.LINE_AA, _SHIFT)
    if shape.stroke is not None:
        width = max(1, round(shape.width * scale))
        cv2.polylines(canvas, lines, False, shape.stroke, min(width, 200), cv2.LINE_AA, _SHIFT)


def contours(data: str) -> list[list[tuple[float, float]]]:
    """The lines of an AbbreviatedData, curves as short straight pieces; an arc as its chord. What cannot be read ends it.

    >>> contours("M 0 0 L 2 0 L 2 2 C")
    [[(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 0.0)]]
    """
    found: list[list[tuple[float, float]]] = []
    tokens = _TOKEN.findall(data)
    place = 0
    while place < len(tokens):
        command = tokens[place]
        count = _ARGUMENTS.get(command)
        if count is None or place + count >= len(tokens) + (count == 0):
            break
        try:
            numbers = [float(token) for token in tokens[place + 1 : place + 1 + count]]
        except ValueError:
            break
        place += 1 + count
        if command in "SM":
            found.append([(numbers[0], numbers[1])])
        elif found and command == "C":
            found[-1].append(found[-1][0])
        elif found:
            found[-1].extend(_towards(found[-1][-1], command, numbers))
    return [line for line in found if len(line) > 1]


def _towards(start: tuple[float, float], command: str, numbers: list[float]) -> list[tuple[float, float]]:
    points = [start, *zip(numbers[0::2], numbers[1::2], strict=False)]
    if command == "L":
        return points[1:]
    if command == "A":
        return [(numbers[5], numbers[6])]
    curve = []
    for step in range(1, _CURVE_STEPS + 1):
        t, u = step / _CURVE_STEPS, 1 - step / _CURVE_STEPS
        weights = (u * u, 2 * u * t, t * t) if command == "Q" else (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
        curve.append(
            (
                sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
                sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
            )
        )
    return curve


def _draw_word(image: Image, word: Word, font: str | None, corner: tuple[float, float], scale: float) -> None:
    from PIL import Image as Pillow
    from PIL import ImageDraw, ImageFont

    size = round(word.size * scale)
    if size < 2 or font is None:
        return
    face = ImageFont.truetype(font, min(size, 1000))
    draw = ImageDraw.Draw(image)
    for char, (x, y) in zip(word.text, word.places, strict=True):
        at = ((x - corner[0]) * scale, (y - corner[1]) * scale)
        if abs(word.angle) < 1:
            draw.text(at, char, font=face, fill="black", anchor="ls")
            continue
        tile = Pillow.new("L", (size * 4, size * 4), 0)
        ImageDraw.Draw(tile).text((size * 2, size * 2), char, font=face, fill=255, anchor="ls")
        tile = tile.rotate(-word.angle, Pillow.Resampling.BICUBIC)
        image.paste("black", (round(at[0]) - size * 2, round(at[1]) - size * 2), tile)


@lru_cache(maxsize=1)
def chinese_font() -> str | None:
    """The file of any Chinese font of this machine, or of the optional font package; None where there is none."""
    try:
        listed = subprocess.run(
            ["fc-list", ":lang=zh", "file"], capture_output=True, text=True, timeout=20, check=False
        ).stdout
        files = sorted(line.split(":")[0].strip() for line in listed.splitlines() if line.strip())
        if files:
            return next((file for file in files if "zenhei" in file.lower() or "sans" in file.lower()), files[0])
    except (OSError, subprocess.TimeoutExpired):
        pass  # no fontconfig on this machine: the font package is asked next
    try:
        import pylopdf_fonts_zh_cn
    except ImportError:
        return None
    return next((str(file) for file in sorted(Path(pylopdf_fonts_zh_cn.__file__).parent.rglob("*.[ot]t[fc]"))), None)
