"""What the drawings of this series share: people, days in their notations, bodies, a page."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year

_SURNAMES = [
    "郇",
    "郝",
    "武",
    "阎",
    "薛",
    "康",
    "樊",
    "侯",
    "段",
    "雷",
    "尹",
    "常",
    "翟",
    "乔",
    "申",
    "霍",
    "原",
    "贺",
    "牛",
    "温",
    "冀",
    "秦",
    "畅",
    "解",
    "柴",
    "令狐",
    "欧阳",
    "上官",
]
_MEN = [
    "建中",
    "志刚",
    "跃",
    "海龙",
    "晋生",
    "铁柱",
    "宏宇",
    "永胜",
    "瑞",
    "泽民",
    "秉义",
    "学锋",
    "立新",
    "俊峰",
    "继业",
    "元",
    "效忠",
    "振宇",
    "保平",
    "守信",
]
_WOMEN = [
    "晓燕",
    "慧",
    "丽萍",
    "秀珍",
    "雅琴",
    "文娟",
    "彩霞",
    "倩",
    "素梅",
    "佳",
    "润香",
    "巧玲",
    "爱萍",
    "静怡",
    "宝莲",
    "雪",
    "春花",
    "毓敏",
    "凤仙",
    "瑾",
]

EMPLOYERS = (
    "山西汾河重型机械制造有限公司",
    "阳泉桃河煤机有限责任公司",
    "运城盐湖电气股份有限公司",
    "忻州云中水泥有限公司",
    "晋城泽州铸造集团有限公司",
    "临汾尧都钢铁有限责任公司",
    "朔州平鲁发电有限公司",
    "吕梁离石化工设备厂",
)
TOWNS = ("太原市", "阳泉市", "运城市", "忻州市", "晋城市", "临汾市", "朔州市", "吕梁市", "长治市", "大同市")


def people(rng: random.Random, count: int, sex: str = "") -> list[str]:
    """Names of different people, no surname twice (both sexes unless one is asked for)."""
    given = _MEN if sex == "男" else _WOMEN if sex == "女" else _MEN + _WOMEN
    return [a + b for a, b in zip(rng.sample(_SURNAMES, count), rng.sample(given, count), strict=True)]


def wide(name: str, gap: str = "　") -> str:
    """A name of two characters set apart, as forms print it."""
    return gap.join(name) if len(name) == 2 else name


class Day(NamedTuple):
    year: int
    month: int
    day: int

    @property
    def iso(self) -> str:
        return f"{self.year}-{self.month:02d}-{self.day:02d}"

    @property
    def iso_month(self) -> str:
        return f"{self.year}-{self.month:02d}"

    @property
    def cn(self) -> str:
        return f"{self.year}年{self.month}月{self.day}日"

    @property
    def cn_padded(self) -> str:
        return f"{self.year}年{self.month:02d}月{self.day:02d}日"

    @property
    def cn_month(self) -> str:
        return f"{self.year}年{self.month}月"

    @property
    def dots(self) -> str:
        return f"{self.year}.{self.month:02d}.{self.day:02d}"

    @property
    def dots_month(self) -> str:
        return f"{self.year}.{self.month:02d}"

    @property
    def slashes(self) -> str:
        return f"{self.year}/{self.month}/{self.day}"

    @property
    def packed(self) -> str:
        return f"{self.year}{self.month:02d}{self.day:02d}"

    def hanzi(self, zero: str = "〇") -> str:
        return f"{self.hanzi_month(zero)}{hanzi_number(self.day)}日"

    def hanzi_month(self, zero: str = "〇") -> str:
        return f"{hanzi_year(self.year, zero)}年{hanzi_number(self.month)}月"


def day(rng: random.Random, first: int, last: int, months: tuple[int, ...] = tuple(range(1, 13))) -> Day:
    """A day of the years from first to last (both within)."""
    return Day(rng.randint(first, last), rng.choice(months), rng.randint(1, 28))


def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def page(body: str, font: str = "song", css: str = "", size: str = "A4", margin: str = "22mm") -> str:
    """Whole HTML; ``css`` may overrule what stands before it."""
    return (
        f"<html><meta charset=utf-8><style>@page {{ size: {size}; margin: {margin} }}"
        f" body {{ font-family: {FONTS[font]}; font-size: 12pt; line-height: 1.7 }}"
        " h1 { text-align: center; font-size: 20pt; font-weight: normal } table { border-collapse: collapse; width: 100% }"
        " td, th { padding: 1.6mm 2mm; font-weight: normal; vertical-align: middle }"
        " .grid td, .grid th { border: 0.3mm solid #222 } .r { text-align: right } .c { text-align: center }"
        " .s { font-size: 9pt; color: #444 } .in { text-indent: 2em } .new { page-break-before: always }"
        f" {css}</style><body>{body}</body></html>"
    )


def seal(words: str, colour: str = "#c33") -> str:
    """A round seal with its words across."""
    return (
        f"<span style='display:inline-block;width:34mm;height:34mm;border:0.7mm solid {colour};border-radius:50%;"
        f"color:{colour};font-size:8.5pt;line-height:1.35;text-align:center;box-sizing:border-box;padding:10mm 2.5mm 0'>"
        f"{words}</span>"
    )


def photo(width: int = 26, height: int = 35) -> str:
    """An empty place of a portrait."""
    return (
        f"<div style='width:{width}mm;height:{height}mm;border:0.2mm solid #777;background:#dde6ee;"
        "display:inline-block'></div>"
    )


def code_square(side: int = 24) -> str:
    """Something like a two-dimensional code: squares, no words."""
    dots = random.Random(side)
    cells = "".join(
        f"<rect x='{x}' y='{y}' width='1' height='1'/>" for x in range(21) for y in range(21) if dots.random() < 0.5
    )
    return f"<svg viewBox='0 0 21 21' style='width:{side}mm;height:{side}mm'>{cells}</svg>"
