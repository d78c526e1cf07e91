"""Persons, employers, dates, seals and pages of the dossiers of March 2026."""

from __future__ import annotations

import base64
import functools
import io
import math
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from benchmarks.strangers.sheet import hanzi_number, hanzi_year
from samples import people
from samples.drawing import font_file
from yushen.numbers import patent as patent_rules

AS_OF = "2026-03-20"
FACES = {"song": "'AR PL UMing CN'", "kai": "'AR PL UKai CN'", "hei": "'WenQuanYi Zen Hei'"}
TITLES = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
RANKS = {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}
WORDS = {"S": "satisfied", "N": "not_satisfied", "U": "undetermined"}


@dataclass(frozen=True)
class Who:
    """An applicant; ``id`` follows from area, birth date and order unless ``number`` is given."""

    name: str
    sex: str
    birth: str
    area: str
    order: int
    home: str
    number: str = ""

    @property
    def id(self) -> str:
        return self.number or people.identity_number(self.area, self.birth, self.order)


@dataclass(frozen=True)
class Unit:
    """An employer: its name, seat, kind and size as in the roster, and 16 places of its credit code."""

    name: str
    seat: str
    body: str
    kind: str = "企业"
    size: str = ""

    @property
    def code(self) -> str:
        return people.company_code(self.body)


def truth(text: str) -> dict[str, str]:
    """``2.1:S 3.1:SU`` as clause and admissible outcomes."""
    return {name: " ".join(WORDS[one] for one in kinds) for name, kinds in (one.split(":") for one in text.split())}


def roster(p: Who, u: Unit, title: str, specialty: str, folder: str, exceptional: str = "否") -> dict[str, str]:
    """A row of the list of applicants."""
    return {
        "档案目录": folder,
        "姓名": p.name,
        "身份证号": p.id,
        "工作单位": u.name,
        "单位类型": u.kind,
        "企业规模": u.size,
        "申报级别": title,
        "申报专业": specialty,
        "是否破格": exceptional,
    }


def at(date: str, style: str = "cn") -> str:
    """A date as printed: cn 2021年3月5日 · dot 2021.03.05 · han 二〇二一年三月五日 · iso · full 2021年03月05日 · slash 2021/3/5 · month 2021年3月 · run 20210305."""
    year, month, day = (int(one) for one in date.split("-"))
    return {
        "cn": f"{year}年{month}月{day}日",
        "dot": f"{year}.{month:02}.{day:02}",
        "han": f"{hanzi_year(year)}年{hanzi_number(month)}月{hanzi_number(day)}日",
        "ring": f"{hanzi_year(year, '○')}年{hanzi_number(month)}月{hanzi_number(day)}日",
        "iso": date,
        "full": f"{year}年{month:02}月{day:02}日",
        "slash": f"{year}/{month}/{day}",
        "month": f"{year}年{month}月",
        "dots": f"{year}.{month}",
        "run": f"{year}{month:02}{day:02}",
    }[style]


def zl(twelve: str, check: str = "") -> str:
    """A patent number from its first twelve places; another check digit where one is given."""
    return f"ZL{twelve}.{check or patent_rules.check_digit(twelve)}"


def spread(number: str) -> str:
    """``ZL 2021 2 0345678.9``."""
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


def issn(seven: str, check: str = "") -> str:
    """An ISSN from seven digits; another check digit where one is given."""
    rest = -sum(int(one) * (8 - place) for place, one in enumerate(seven)) % 11
    return f"{seven[:4]}-{seven[4:]}{check or ('X' if rest == 10 else rest)}"


def stamp(owner: str, below: str = "", right: float = 18, up: float = 30, grey: bool = False, size: float = 38) -> str:
    """A round seal over what stands above it; grey as on a photocopy."""
    return (
        f"<div style='text-align:right;padding-right:{right}mm;margin-top:-{up}mm;height:{up}mm'>"
        f"<img style='width:{size}mm' src='data:image/png;base64,{_ring(owner, below, grey)}'></div>"
    )


@functools.cache
def _ring(owner: str, below: str, grey: bool) -> str:
    ink, side = ((90, 90, 90, 150) if grey else (196, 24, 38, 150)), 400
    plate = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    pen, mid = ImageDraw.Draw(plate), side / 2
    pen.ellipse((5, 5, side - 5, side - 5), outline=ink, width=8)
    star = []
    for corner in range(10):
        reach, turn = (54 if corner % 2 == 0 else 21), math.pi * corner / 5
        star.append((mid + reach * math.sin(turn), mid - reach * math.cos(turn)))
    pen.polygon(star, fill=ink)
    face = ImageFont.truetype(font_file("zenhei"), 34 if len(owner) > 14 else 42)
    wide = min(280.0, 23.0 * (len(owner) - 1))
    for place, letter in enumerate(owner):
        angle = -wide / 2 + wide * place / max(len(owner) - 1, 1)
        cell = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
        ImageDraw.Draw(cell).text((30, 30), letter, font=face, fill=ink, anchor="mm")
        cell = cell.rotate(-angle, resample=Image.Resampling.BICUBIC)
        x, y = mid + 154 * math.sin(math.radians(angle)), mid - 154 * math.cos(math.radians(angle))
        plate.alpha_composite(cell, (int(x - 30), int(y - 30)))
    if below:
        pen.text((mid, 300), below, font=ImageFont.truetype(font_file("zenhei"), 30), fill=ink, anchor="mm")
    stream = io.BytesIO()
    plate.save(stream, "PNG", optimize=True)
    return base64.b64encode(stream.getvalue()).decode()


def leaf(
    body: str, face: str = "song", pt: float = 12, size: str = "A4", edge: str = "24mm 22mm", css: str = ""
) -> str:
    """A page as HTML; ``.t`` title, ``.e`` right, ``.m`` middle, ``.g`` grid table, ``.o`` open table, ``.u`` filled-in blank, ``.s`` small."""
    return (
        f"<html><head><meta charset=utf-8><style>@page{{size:{size};margin:{edge}}}"
        f"body{{font:{pt}pt/1.75 {FACES[face]};color:#111}}.t{{text-align:center;font-size:1.75em;margin:.2em 0 .8em;letter-spacing:.1em}}"
        "p{margin:.3em 0;text-indent:2em}.z{text-indent:0}.e{text-align:right;text-indent:0}.m{text-align:center;text-indent:0}"
        ".s{font-size:.75em}.g,.o{width:100%;border-collapse:collapse;margin:.4em 0}.g td,.g th{border:.5pt solid #333;padding:2mm;font-weight:normal}"
        ".o td{padding:1mm 1.5mm;vertical-align:top}.u{border-bottom:.5pt solid #444;padding:0 .6em}h3{font-size:1.1em;margin:.8em 0 .2em}"
        f"tr{{break-inside:avoid}}{css}</style></head><body>{body}</body></html>"
    )


def grid(lines: list[list[str]], kind: str = "g") -> str:
    """A table; the last cell of a short line spans what is left."""
    wide = max(len(one) for one in lines)
    out = ""
    for one in lines:
        rest = wide - len(one) + 1
        cells = "".join(f"<td>{text}</td>" for text in one[:-1])
        out += f"<tr>{cells}<td{f' colspan={rest}' if rest > 1 else ''}>{one[-1]}</td></tr>"
    return f"<table class={kind}>{out}</table>"


def photo(w: float = 26, h: float = 34, where: str = "float:right") -> str:
    """A frame for a portrait, with a grey head."""
    return (
        f"<div style='{where};width:{w}mm;height:{h}mm;border:.4pt solid #777;margin:2mm;background:#dfe6ee'>"
        f"<div style='width:{w * 0.5}mm;height:{w * 0.55}mm;border-radius:50%;background:#8b8f97;margin:{h * 0.22}mm auto 0'></div>"
        f"<div style='width:{w * 0.8}mm;height:{h * 0.3}mm;border-radius:8mm 8mm 0 0;background:#5f6672;margin:1mm auto 0'></div></div>"
    )
