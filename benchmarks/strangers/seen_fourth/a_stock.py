"""What the layouts of this part share: people, days in the forms they are printed in, page frames. No layout here."""

from __future__ import annotations

import random
import re
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

SURNAMES = (
    "裴",
    "侯",
    "武",
    "乔",
    "郝",
    "岳",
    "崔",
    "申",
    "耿",
    "牛",
    "米",
    "卫",
    "景",
    "樊",
    "靳",
    "邢",
    "贺",
    "阎",
    "欧阳",
)
MEN = ("振国", "保平", "学锋", "建斌", "卫东", "晓峰", "宏亮", "志刚", "永胜", "文彬", "毅", "旭东", "俊杰", "恒")
WOMEN = ("秀兰", "慧", "雪梅", "丽萍", "春燕", "晓芳", "雅琴", "婷婷", "爱莲", "颖", "淑贞", "改花")


class Who(NamedTuple):
    name: str
    sex: str
    birth: str
    id_number: str


def who(rng: random.Random, born: tuple[int, int] = (1970, 1990), sex: str | None = None) -> Who:
    """A person with a number of identity that fits sex and day of birth."""
    sex = sex or rng.choice("男男女")
    name = rng.choice(SURNAMES) + rng.choice(MEN if sex == "男" else WOMEN)
    birth = day(rng, rng.randint(*born))
    return Who(name, sex, birth, id_number(rng, birth, sex))


def day(rng: random.Random, year: int, months: tuple[int, int] = (1, 12)) -> str:
    """A day of the year as ``YYYY-MM-DD``."""
    return f"{year}-{rng.randint(*months):02d}-{rng.randint(1, 28):02d}"


def cn(date: str, gap: str = "") -> str:
    """2012-07-01 as 2012年7月1日, of a month 2012年7月; ``gap`` stands around the numbers."""
    marks = "年月日"
    return gap.join(f"{int(part)}{gap}{mark}" for part, mark in zip(date.split("-"), marks, strict=False))


def padded(date: str) -> str:
    """2012-07-01 as 2012年07月01日."""
    return "".join(f"{part}{mark}" for part, mark in zip(date.split("-"), "年月日", strict=False))


def hanzi(date: str, zero: str = "〇", gap: str = "") -> str:
    """2012-07-21 as 二〇一二年七月二十一日."""
    parts = date.split("-")
    words = [hanzi_year(int(parts[0]), zero), *(hanzi_number(int(part)) for part in parts[1:])]
    return gap.join(f"{word}{gap}{mark}" for word, mark in zip(words, "年月日", strict=False))


def spaced(name: str, blank: str = "　") -> str:
    """A name of two characters with a blank between, as printed in tables."""
    return blank.join(name) if len(name) == 2 else name


def page(css: str, body: str, *, font: str = "song", size: str = "A4", margin: str = "22mm", points: float = 11) -> str:
    """Whole HTML with page size, family and a few classes for photo, code and seal. Breaks of the source are no blanks in print."""
    body = re.sub(r"(?<![A-Za-z,])\n\s*", "", body)
    return f"""<html><head><meta charset="utf-8"><style>@page {{ size: {size}; margin: {margin} }}
body {{ font-family: {FONTS[font]}; font-size: {points}pt; line-height: 1.6; margin: 0 }}
table {{ border-collapse: collapse; width: 100% }} h1, h2 {{ text-align: center; font-weight: normal }}
.grid td, .grid th {{ border: 0.3mm solid #333; padding: 1.6mm 2mm; font-weight: normal }}
.right {{ text-align: right }} .centre {{ text-align: center }} .small {{ font-size: 8.5pt; color: #555 }}
.photo {{ width: 26mm; height: 35mm; border: 0.3mm solid #999; background: #eef }}
.code {{ width: 22mm; height: 22mm; background: #ccc; border: 1.2mm dotted #222; box-sizing: border-box}}
.seal {{ color: #c33; border: 0.6mm solid #c33; border-radius: 50%; width: 30mm; height: 30mm; font-size: 8pt;
 text-align: center; opacity: 0.7 }}
{css}</style></head><body>{body}</body></html>"""
