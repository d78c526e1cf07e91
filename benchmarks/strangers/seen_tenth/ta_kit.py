"""Persons, units, dates, seals and page frames that these drawings share."""

from __future__ import annotations

import base64
import io
import math
import random
from functools import lru_cache
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

_FAMILY = "郝段尚阎裴栗冀贾武薛温霍卢柴庞牛樊申苗董祝齐褚葛邢翟冯彭孟康"
_MALE = ("建平", "志刚", "永强", "海龙", "国栋", "晋生", "俊杰", "宏伟", "文斌", "跃进", "小军", "亮", "鹏飞", "振华")
_FEMALE = ("秀兰", "晓燕", "丽娟", "慧敏", "雪梅", "春霞", "爱萍", "婷", "玉洁", "淑芳", "静怡", "海英")

CITIES = (("山西", "太原"), ("山西", "大同"), ("河北", "邯郸"), ("陕西", "宝鸡"), ("山东", "淄博"), ("河南", "新乡"))
FIRMS = (
    "晋原重型锻压有限责任公司",
    "北屯煤业集团洗选分公司",
    "汾河机床股份有限公司",
    "同辉电力检修有限公司",
    "太岳轨道装备制造有限公司",
    "中晟化工集团有限公司",
    "恒泽水务集团有限公司",
    "鸿基建设工程有限公司",
)
TRADES = ("焊工", "电工", "钳工", "车工", "铣工", "起重装卸机械操作工", "锅炉运行值班员", "化学检验员")
FIELDS = ("机械制造", "焊接", "电气工程", "采矿机电", "冶金", "化工工艺", "建筑施工", "给水排水")


class Person(NamedTuple):
    name: str
    sex: str
    birth: str
    id: str


def person(rng: random.Random, low: int = 1970, high: int = 1992) -> Person:
    sex = rng.choice("男男女")
    name = rng.choice(_FAMILY) + rng.choice(_MALE if sex == "男" else _FEMALE)
    birth = day(rng, low, high)
    return Person(name, sex, birth, id_number(rng, birth, sex))


def other(rng: random.Random) -> str:
    return rng.choice("沈陆蒋傅顾邵汤") + rng.choice(("维民", "立新", "学文", "培元", "正华", "克俭", "明"))


def day(rng: random.Random, low: int, high: int | None = None, months: tuple[int, int] = (1, 12)) -> str:
    return f"{rng.randint(low, high or low)}-{rng.randint(*months):02d}-{rng.randint(1, 28):02d}"


def zh(date: str, pad: bool = False) -> str:
    """2015-06-30 as 2015年6月30日 (or as far as given)."""
    parts = [one if pad else str(int(one)) for one in date.split("-")]
    return "".join(one + word for one, word in zip(parts, "年月日", strict=False))


def dot(date: str, sign: str = ".") -> str:
    return sign.join(date.split("-"))


def han(date: str, zero: str = "〇") -> str:
    """2015-06-30 as 二〇一五年六月三十日."""
    year, *rest = date.split("-")
    return (
        hanzi_year(int(year), zero)
        + "年"
        + "".join(hanzi_number(int(n)) + w for n, w in zip(rest, "月日", strict=False))
    )


def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def page(body: str, css: str = "", size: str = "A4", margin: str = "24mm", font: str = "song", pt: float = 12) -> str:
    return (
        f"<html><head><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}"
        f"body{{font-family:{FONTS[font]};font-size:{pt}pt;line-height:1.6;margin:0}}"
        "table{border-collapse:collapse;width:100%}.g td,.g th{border:.6pt solid #000;padding:4pt 5pt;font-weight:normal}"
        ".c{text-align:center}.r{text-align:right}.b{font-weight:bold}.s{font-size:80%}"
        "u{text-decoration:none;border-bottom:.6pt solid #000;padding:0 6pt}p{margin:0 0 .5em}"
        ".i{text-indent:2em}.abs{position:absolute}.rel{position:relative}.pb{page-break-before:always}"
        f"h1,h2,h3{{font-weight:bold;text-align:center;margin:.3em 0 .6em}}{css}</style></head><body>{body}</body></html>"
    )


def photo(style: str = "", word: str = "照片") -> str:
    return (
        f"<div style='width:26mm;height:34mm;border:.5pt solid #888;background:#dfe6ee;text-align:center;"
        f"line-height:34mm;color:#888;font-size:9pt;{style}'>{word}</div>"
    )


def _uri(image: Image.Image) -> str:
    out = io.BytesIO()
    image.save(out, "PNG")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


@lru_cache(maxsize=400)
def _ring(text: str, below: str) -> str:
    size, red = 330, (205, 30, 30, 165)
    image = Image.new("RGBA", (size, size), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((6, 6, size - 6, size - 6), outline=red, width=8)
    face = "/usr/share/fonts/truetype/arphic/uming.ttc"
    font = ImageFont.truetype(face, 38 if len(text) < 15 else 30)
    span = min(270, 21 * len(text))
    for number, sign in enumerate(text):
        turn = -span / 2 + span * number / max(1, len(text) - 1)
        glyph = Image.new("RGBA", (60, 60), (255, 255, 255, 0))
        ImageDraw.Draw(glyph).text((30, 30), sign, font=font, fill=red, anchor="mm", stroke_width=1, stroke_fill=red)
        glyph = glyph.rotate(-turn, resample=Image.Resampling.BICUBIC)
        x, y = size / 2 + 125 * math.sin(math.radians(turn)), size / 2 - 125 * math.cos(math.radians(turn))
        image.alpha_composite(glyph, (int(x - 30), int(y - 30)))
    star = []
    for k in range(10):
        radius, angle = (50 if k % 2 == 0 else 20), math.radians(36 * k)
        star.append((size / 2 + radius * math.sin(angle), size / 2 - radius * math.cos(angle)))
    draw.polygon(star, fill=red)
    if below:
        draw.text((size / 2, 245), below, font=ImageFont.truetype(face, 28), fill=red, anchor="mm")
    return _uri(image)


def seal(text: str, style: str, below: str = "", mm: int = 40) -> str:
    """A round red seal as a picture, put where the style says."""
    return f"<img src='{_ring(text, below)}' style='position:absolute;width:{mm}mm;height:{mm}mm;{style}'>"


def qr(rng: random.Random, mm: int = 22, style: str = "") -> str:
    image = Image.new("1", (29, 29), 1)
    for x in range(29):
        for y in range(29):
            image.putpixel((x, y), rng.randint(0, 1))
    for x0, y0 in ((0, 0), (22, 0), (0, 22)):
        for x in range(7):
            for y in range(7):
                dark = x in (0, 6) or y in (0, 6) or (1 < x < 5 and 1 < y < 5)
                image.putpixel((x0 + x, y0 + y), 0 if dark else 1)
    big = image.convert("L").resize((290, 290), Image.Resampling.NEAREST)
    return f"<img src='{_uri(big)}' style='width:{mm}mm;height:{mm}mm;{style}'>"


def stamp(rng: random.Random, unit: str, style: str) -> str:
    """The employer's line on a copy."""
    who, when = other(rng), day(rng, 2025, 2025, (2, 9))
    words = rng.choice(("经核对，与原件一致", "与原件相符", "复印件与原件核对无误"))
    return (
        f"<div class=abs style='color:#1a3c9c;border:.8pt solid #1a3c9c;padding:2mm 3mm;font-size:10pt;{style}'>"
        f"{words}<br>核对人：{who}　{dot(when)}</div>"
    )
