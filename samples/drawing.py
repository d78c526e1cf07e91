"""A page as a list of things drawn on it, and its two renderings: text PDF and picture (clean, scanned, photographed).

Coordinates are points from the top left of an A4 page.
"""

from __future__ import annotations

import io
import math
import random
import subprocess
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

WIDTH, HEIGHT = 595, 842
NOTE = "虚构样例，仅供测试"


@dataclass(frozen=True)
class Text:
    x: float
    y: float
    text: str
    size: float = 12
    colour: str = "#101010"


@dataclass(frozen=True)
class Rule:
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True)
class Stamp:
    x: float
    y: float
    radius: float
    text: str
    colour: str = "#d02020"


@dataclass
class Drawing:
    """One page."""

    items: list[Text | Rule | Stamp] = field(default_factory=list)
    font: str = "zenhei"

    def text(self, x: float, y: float, text: str, size: float = 12, colour: str = "#101010") -> None:
        self.items.append(Text(x, y, text, size, colour))

    def centred(self, y: float, text: str, size: float, colour: str = "#101010") -> None:
        self.text((WIDTH - width_of(text, size)) / 2, y, text, size, colour)

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.items.append(Rule(x0, y0, x1, y1))

    def stamp(self, x: float, y: float, text: str, radius: float = 55, colour: str = "#d02020") -> None:
        self.items.append(Stamp(x, y, radius, text, colour))


def width_of(text: str, size: float) -> float:
    """Width in points: a full-width character as wide as high, a half-width one about half."""
    return sum(0.5 if ord(character) < 0x2E80 else 1.0 for character in text) * size


FONTS = {"zenhei": "wqy-zenhei.ttc", "uming": "uming.ttc", "ukai": "ukai.ttc"}


@lru_cache(maxsize=8)
def font_file(name: str) -> str:
    """Where a font lies on this machine. Raises RuntimeError, saying what to install."""
    listed = subprocess.run(["fc-list", ":lang=zh", "file"], capture_output=True, text=True, check=False).stdout
    for line in listed.splitlines():
        path = line.split(":")[0].strip()
        if path.endswith(FONTS[name]):
            return path
    for folder in ("/usr/share/fonts", "/usr/local/share/fonts"):
        for path in Path(folder).rglob(FONTS[name]):
            return str(path)
    raise RuntimeError(f"font {FONTS[name]} is missing: run scripts/system-packages.sh")


def to_pdf(pages: list[Drawing], pictures: dict[int, bytes] | None = None) -> bytes:
    """A PDF whose text is text; the pages in ``pictures`` (by index) are that picture instead."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas

    stream = io.BytesIO()
    sheet = canvas.Canvas(stream, pagesize=(WIDTH, HEIGHT), invariant=1)
    for index, page in enumerate(pages):
        if pictures and index in pictures:
            sheet.drawImage(ImageReader(io.BytesIO(pictures[index])), 0, 0, WIDTH, HEIGHT)
            sheet.showPage()
            continue
        if page.font not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(page.font, font_file(page.font), subfontIndex=0))
        for item in page.items:
            if isinstance(item, Text):
                sheet.setFillColor(item.colour)
                sheet.setFont(page.font, item.size)
                sheet.drawString(item.x, HEIGHT - item.y - item.size, item.text)
            elif isinstance(item, Rule):
                sheet.setStrokeColor("#404040")
                sheet.line(item.x0, HEIGHT - item.y0, item.x1, HEIGHT - item.y1)
            else:
                sheet.setStrokeColor(item.colour)
                sheet.setLineWidth(2)
                sheet.circle(item.x, HEIGHT - item.y, item.radius)
                sheet.setLineWidth(1)
        sheet.setFillColor("#9a9a9a")
        sheet.setFont(page.font, 7)
        sheet.drawString(WIDTH - 110, 14, NOTE)
        sheet.showPage()
    sheet.save()
    return stream.getvalue()


def to_picture(page: Drawing, dpi: int = 150) -> Image.Image:
    """The clean page as a picture."""
    scale = dpi / 72
    image = Image.new("RGB", (round(WIDTH * scale), round(HEIGHT * scale)), "white")
    draw = ImageDraw.Draw(image)
    for item in page.items:
        if isinstance(item, Text):
            draw.text(
                (item.x * scale, item.y * scale), item.text, fill=item.colour, font=_face(page.font, item.size * scale)
            )
        elif isinstance(item, Rule):
            draw.line(
                [item.x0 * scale, item.y0 * scale, item.x1 * scale, item.y1 * scale],
                fill="#404040",
                width=max(1, round(scale)),
            )
    for item in page.items:
        if isinstance(item, Stamp):
            _stamp(image, item, scale, page.font)
    draw.text(((WIDTH - 110) * scale, (HEIGHT - 22) * scale), NOTE, fill="#9a9a9a", font=_face(page.font, 7 * scale))
    return image


@lru_cache(maxsize=256)
def _face(name: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_file(name), max(4, round(size)))


def _stamp(image: Image.Image, stamp: Stamp, scale: float, font: str) -> None:
    """A round seal, half transparent: ring, star, ring text."""
    radius = round(stamp.radius * scale)
    layer = Image.new("RGBA", (2 * radius + 4, 2 * radius + 4), (0, 0, 0, 0))
    draw = ImageDraw.Draw(layer)
    red = (*_rgb(stamp.colour), 150)
    draw.ellipse((2, 2, 2 * radius, 2 * radius), outline=red, width=max(2, radius // 16))
    points = []
    for k in range(10):
        reach = radius * (0.28 if k % 2 == 0 else 0.11)
        angle = math.pi * k / 5 - math.pi / 2
        points.append((radius + reach * math.cos(angle), radius + reach * math.sin(angle)))
    draw.polygon(points, fill=red)
    face = _face(font, max(7, stamp.radius * 0.23) * scale)
    count = len(stamp.text)
    for index, character in enumerate(stamp.text):
        angle = math.radians(-120 + 240 * (index + 0.5) / max(1, count))
        glyph = Image.new("RGBA", (radius // 2, radius // 2), (0, 0, 0, 0))
        ImageDraw.Draw(glyph).text((radius // 4, radius // 4), character, fill=red, font=face, anchor="mm")
        glyph = glyph.rotate(-math.degrees(angle), resample=Image.Resampling.BICUBIC)
        x = radius + 0.76 * radius * math.sin(angle) - radius // 4
        y = radius - 0.76 * radius * math.cos(angle) - radius // 4
        layer.alpha_composite(glyph, (max(0, round(x)), max(0, round(y))))
    place = (round(stamp.x * scale) - radius, round(stamp.y * scale) - radius)
    base = image.convert("RGBA")
    base.alpha_composite(layer, (max(0, place[0]), max(0, place[1])))
    image.paste(base.convert("RGB"))


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def scanned(image: Image.Image, rng: random.Random, *, harsh: bool = False) -> Image.Image:
    """As an office scanner gives it: a little skew, blur, noise and shade; grey at times."""
    angle = rng.uniform(-2.2, 2.2) if harsh else rng.uniform(-0.7, 0.7)
    image = image.rotate(angle, fillcolor="white", resample=Image.Resampling.BICUBIC)
    image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.9 if harsh else 0.5)))
    if rng.random() < 0.25:
        image = image.convert("L").convert("RGB")
    noise = Image.effect_noise(image.size, rng.uniform(4, 14 if harsh else 7)).convert("RGB")
    return Image.blend(image, noise, 0.06)


def photographed(image: Image.Image, rng: random.Random) -> Image.Image:
    """As a phone takes it: on a table, in perspective, under a shadow."""
    width, height = image.size
    table = Image.new("RGB", (round(width * 1.12), round(height * 1.1)), rng.choice(["#8b7355", "#6e6e72", "#a08a6a"]))
    dx = [rng.uniform(0.0, 0.035) * width for _ in range(4)]
    dy = [rng.uniform(0.0, 0.03) * height for _ in range(4)]
    corners = [(-dx[0], -dy[0]), (-dx[1], height + dy[1]), (width + dx[2], height + dy[2]), (width + dx[3], -dy[3])]
    page = image.transform(
        image.size,
        Image.Transform.QUAD,
        [v for point in corners for v in point],
        Image.Resampling.BICUBIC,
        fillcolor="#8b7355",
    )
    table.paste(page, (round(width * 0.06), round(height * 0.05)))
    shade = Image.linear_gradient("L").resize(table.size).rotate(rng.choice([0, 90, 180]))
    dark = Image.blend(table, Image.new("RGB", table.size, "#202020"), 0.28)
    return Image.composite(table, dark, shade.resize(table.size).point(lambda value: min(255, value + 70)))


def jpeg(image: Image.Image, quality: int = 72, dpi: int = 150) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality, dpi=(dpi, dpi))
    return stream.getvalue()
