"""Persons, dates, numbers, seals and pages of the dossiers of late 2025."""

from __future__ import annotations

import base64
import functools
import io
import math
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year
from samples import people
from samples.drawing import font_file

OUTCOMES = {"S": "satisfied", "N": "not_satisfied", "U": "undetermined"}
LEVELS = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
GOOD = {2022: "合格", 2023: "合格", 2024: "合格"}


@dataclass(frozen=True)
class Person:
    """An applicant and the number that follows from place, birth date and order."""

    name: str
    sex: str
    birth: str
    area: str
    order: int
    home: str

    @property
    def id(self) -> str:
        return people.identity_number(self.area, self.birth, self.order)


@dataclass(frozen=True)
class Firm:
    """An employer: name, place, kind, and the first 16 places of its code."""

    name: str
    place: str
    body: str
    kind: str = "企业"

    @property
    def code(self) -> str:
        return people.company_code(self.body)


def clauses(text: str) -> dict[str, str]:
    """``2.1:S 3.1:U/N`` as clause and admissible outcomes."""
    pairs = (one.split(":") for one in text.split())
    return {name: " ".join(OUTCOMES[one] for one in kinds.split("/")) for name, kinds in pairs}


def day(date: str, style: int = 0) -> str:
    """A date as it is printed: 2021年3月5日 · 2021.03.05 · 二〇二一年三月五日 · 2021-03-05 · 2021年03月05日 · 2021/3/5."""
    year, month, number = (int(one) for one in date.split("-"))
    return (
        f"{year}年{month}月{number}日",
        f"{year}.{month:02}.{number:02}",
        f"{hanzi_year(year)}年{hanzi_number(month)}月{hanzi_number(number)}日",
        date,
        f"{year}年{month:02}月{number:02}日",
        f"{year}/{month}/{number}",
    )[style]


def issn(seven: str) -> str:
    """Seven digits with their check digit, as 1006-1231."""
    rest = (11 - sum(int(one) * weight for one, weight in zip(seven, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{seven[:4]}-{seven[4:]}{'X' if rest == 10 else rest}"


def patent(name: str, year: int, kind: int) -> str:
    """A patent number that belongs to a name."""
    return people.patent_number(random.Random(name), year, kind)


def seal(owner: str, kind: str = "", left: float = 96, lift: float = 26) -> str:
    """A round red seal over what stands above it, as a picture: its owner on the arc, a star, and its kind below."""
    return (
        f'<div style="margin-left:{left}mm;margin-top:-{lift}mm;height:36mm">'
        f'<img style="width:36mm;height:36mm" src="data:image/png;base64,{_stamp(owner, kind)}"></div>'
    )


@functools.cache
def _stamp(owner: str, kind: str) -> str:
    """The seal as PNG in base64; its letters are no text of the page."""
    red, side = (210, 30, 30, 165), 420
    middle = side / 2
    picture = Image.new("RGBA", (side, side), (255, 255, 255, 0))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((6, 6, side - 6, side - 6), outline=red, width=9)
    tips = (
        (middle + r * math.sin(math.pi * k / 5), middle - r * math.cos(math.pi * k / 5))
        for k in range(10)
        for r in ((58,) if k % 2 == 0 else (23,))
    )
    pen.polygon(list(tips), fill=red)
    font = ImageFont.truetype(font_file("zenhei"), 40 if len(owner) > 12 else 46)
    spread = min(270.0, 24.0 * max(len(owner) - 1, 1))
    for at, letter in enumerate(owner):
        turn = -spread / 2 + (spread * at / (len(owner) - 1) if len(owner) > 1 else 0)
        tile = Image.new("RGBA", (64, 64), (255, 255, 255, 0))
        ImageDraw.Draw(tile).text((32, 32), letter, font=font, fill=red, anchor="mm")
        tile = tile.rotate(-turn, resample=Image.Resampling.BICUBIC)
        x, y = middle + 160 * math.sin(math.radians(turn)), middle - 160 * math.cos(math.radians(turn))
        picture.alpha_composite(tile, (int(x - 32), int(y - 32)))
    if kind:
        small = ImageFont.truetype(font_file("zenhei"), 32)
        pen.text((middle, 318), kind, font=small, fill=red, anchor="mm")
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return base64.b64encode(stream.getvalue()).decode()


def page(
    body: str, font: str = "song", size: float = 12, paper: str = "A4", margin: str = "22mm", css: str = ""
) -> str:
    """A whole HTML page."""
    return (
        f"<html><head><meta charset='utf-8'><style>@page{{size:{paper};margin:{margin}}}"
        f"body{{font-family:{FONTS[font]};font-size:{size}pt;line-height:1.7}}"
        "h1{text-align:center;font-size:1.7em;letter-spacing:.12em;font-weight:bold;margin:.2em 0 .7em}"
        "h2{font-size:1.15em;margin:.8em 0 .2em}p{margin:.25em 0;text-indent:2em}.r{text-align:right;text-indent:0}"
        ".c{text-align:center;text-indent:0}.n{text-indent:0}table{border-collapse:collapse;width:100%;margin:.5em 0}"
        "td,th{border:.6pt solid #222;padding:2.2mm 1.6mm;font-weight:normal;vertical-align:middle}"
        "tr{break-inside:avoid}.k{text-align:center;white-space:nowrap}.bare td{border:0;padding:1.3mm 1mm}.s{font-size:.78em;color:#333}"
        f"{css}</style></head><body>{body}</body></html>"
    )


def rows(pairs: list[tuple[str, ...]], css: str = "") -> str:
    """A table of labels and values in turn; a row shorter than the longest spreads its last value."""
    wide = max(len(one) for one in pairs)
    made = ""
    for one in pairs:
        cells = ""
        for at, text in enumerate(one):
            span = f" colspan='{wide - len(one) + 1}'" if at == len(one) - 1 and len(one) < wide else ""
            cells += f"<td{' class=k' if at % 2 == 0 else ''}{span}>{text}</td>"
        made += f"<tr>{cells}</tr>"
    return f"<table class='{css}'>{made}</table>"
