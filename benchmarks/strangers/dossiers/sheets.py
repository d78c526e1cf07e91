"""A short notation for printed pages, and the marks that stand on them: seals, photographs, QR codes.

A line is a paragraph; ``# `` a title, ``## `` a second title, ``### `` a heading, ``= `` a centred line, ``> `` one at the right,
``: `` one without indent, ``| a | b |`` a row of a table (``a^3`` spans three columns), ``---`` a new page, ``@seal NAME``, ``@photo``, ``@qr``.
"""

from __future__ import annotations

import base64
import functools
import html
import io
import math
import random
import re
from collections.abc import Iterable

from PIL import Image, ImageDraw, ImageFont

from samples.drawing import font_file

KAI, MING, HEI = "'AR PL UKai CN'", "'AR PL UMing CN'", "'WenQuanYi Zen Hei'"


def sheet(
    text: str, *, font: str = MING, size: float = 12, css: str = "", page: str = "A4", margin: str = "24mm 22mm"
) -> str:
    """The text in the notation above as a whole HTML page with its own CSS."""
    body = "\n".join(_blocks(text.strip("\n").split("\n")))
    return (
        f"<html><head><meta charset='utf-8'><style>@page{{size:{page};margin:{margin}}}"
        f"body{{font-family:{font};font-size:{size}pt;line-height:1.75;margin:0}}h1{{text-align:center;font-size:1.75em;font-weight:normal;margin:.4em 0 .7em}}"
        "h2{text-align:center;font-size:1.25em;font-weight:normal;margin:.3em 0}h3{font-size:1.08em;margin:.7em 0 .2em}p{margin:.25em 0;text-indent:2em;text-align:justify}"
        "p.c{text-align:center;text-indent:0}p.r{text-align:right;text-indent:0;padding-right:2em}p.n{text-indent:0}"
        "table{border-collapse:collapse;width:100%;margin:.5em 0;font-size:.92em}td{border:.7pt solid #222;padding:3pt 5pt;line-height:1.45}"
        ".seal{float:right;width:38mm;margin:-27mm 12mm -13mm 0;opacity:.8}.photo{float:right;width:27mm;margin:0 0 4mm 6mm}.qr{float:right;width:22mm;margin:0 0 0 4mm}"
        f".br{{break-before:page}}{css}</style></head><body>{body}</body></html>"
    )


def _blocks(lines: Iterable[str]) -> Iterable[str]:
    table: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            table.append("<tr>" + "".join(_cell(one) for one in line.strip().strip("|").split("|")) + "</tr>")
            continue
        if table:
            yield "<table>" + "".join(table) + "</table>"
            table = []
        yield _line(line)


def _cell(text: str) -> str:
    found = re.fullmatch(r"(.*?)\^(\d+)\s*", text, re.S)
    text, span = (found[1], f" colspan={found[2]}") if found else (text, "")
    return f"<td{span}>{_inline(text.strip())}</td>"


def _inline(text: str) -> str:
    return (
        html.escape(text, quote=False)
        .replace("&lt;br&gt;", "<br>")
        .replace("^{", "<sup>")
        .replace("}^", "</sup>")
        .replace("  ", "\u3000")
    )


def _line(line: str) -> str:
    if line == "---":
        return "<div class=br></div>"
    if line.startswith("@seal "):
        return f"<img class=seal src='{seal(line[6:].strip())}'>"
    if line == "@photo":
        return f"<img class=photo src='{photo()}'>"
    if line.startswith("@qr"):
        return f"<img class=qr src='{qr(line)}'>"
    for mark, tag in (("### ", "h3"), ("## ", "h2"), ("# ", "h1")):
        if line.startswith(mark):
            return f"<{tag}>{_inline(line[len(mark) :])}</{tag}>"
    for mark, name in (("= ", "c"), ("> ", "r"), (": ", "n")):
        if line.startswith(mark):
            return f"<p class={name}>{_inline(line[2:])}</p>"
    return f"<p>{_inline(line)}</p>" if line.strip() else "<div style='height:.6em'></div>"


def _uri(image: Image.Image) -> str:
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()


@functools.lru_cache(maxsize=256)
def seal(name: str) -> str:
    """A round red seal with the body's name on its ring; after ``/`` the words below the star."""
    ring, _, below = name.partition("/")
    size, red = 460, (205, 30, 35, 215)
    image = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((8, 8, size - 8, size - 8), outline=red, width=12)
    star = [
        (size / 2 + r * math.sin(math.pi * k / 5), size / 2 - r * math.cos(math.pi * k / 5))
        for k, r in enumerate([62, 24] * 5)
    ]
    draw.polygon(star, fill=red)
    face = ImageFont.truetype(font_file("uming"), max(26, min(52, 900 // len(ring))))
    for index, character in enumerate(ring):
        angle = math.radians(-130 + 260 * (index + 0.5) / len(ring))
        glyph = Image.new("RGBA", (90, 90), (0, 0, 0, 0))
        ImageDraw.Draw(glyph).text(
            (45, 45), character, fill=red, font=face, anchor="mm", stroke_width=1, stroke_fill=red
        )
        glyph = glyph.rotate(-math.degrees(angle), resample=Image.Resampling.BICUBIC)
        image.alpha_composite(
            glyph, (round(size / 2 + 172 * math.sin(angle) - 45), round(size / 2 - 172 * math.cos(angle) - 45))
        )
    if below:
        draw.text(
            (size / 2, size * 0.76),
            below,
            fill=red,
            font=ImageFont.truetype(font_file("uming"), 38),
            anchor="mm",
            stroke_width=1,
        )
    return _uri(image)


@functools.lru_cache(maxsize=1)
def photo() -> str:
    """A portrait that shows nobody."""
    image = Image.new("RGB", (260, 350), "#7fa6cf")
    draw = ImageDraw.Draw(image)
    draw.ellipse((80, 70, 180, 200), fill="#e3c3a5")
    draw.pieslice((75, 60, 185, 170), 180, 360, fill="#222")
    draw.ellipse((20, 220, 240, 480), fill="#33405a")
    return _uri(image)


@functools.lru_cache(maxsize=64)
def qr(word: str) -> str:
    """A square that looks like a QR code and holds nothing."""
    rng = random.Random(word)
    image = Image.new("L", (29, 29), 255)
    for x in range(2, 27):
        for y in range(2, 27):
            image.putpixel((x, y), rng.choice((0, 255)))
    for x, y in ((2, 2), (20, 2), (2, 20)):
        image.paste(255, (x - 1, y - 1, x + 8, y + 8))
        image.paste(0, (x, y, x + 7, y + 7))
        image.paste(255, (x + 1, y + 1, x + 6, y + 6))
        image.paste(0, (x + 2, y + 2, x + 5, y + 5))
    return _uri(image.resize((232, 232), Image.Resampling.NEAREST).convert("RGB"))
