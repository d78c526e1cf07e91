"""Names, days, ruled tables and seals of this module's papers (no layout here)."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year
from samples import people

SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
MEN = [
    "建军",
    "志强",
    "国庆",
    "卫东",
    "海涛",
    "文斌",
    "永刚",
    "占魁",
    "俊峰",
    "子昂",
    "德明",
    "春生",
    "铁柱",
    "晓亮",
    "宏伟",
    "世杰",
    "立新",
    "凯",
    "磊",
    "鹏程",
    "玉山",
    "守义",
    "保平",
    "振华",
    "继东",
    "长贵",
    "贵生",
    "昊",
    "彦龙",
    "兴旺",
]
WOMEN = [
    "秀英",
    "桂兰",
    "丽娟",
    "红霞",
    "晓燕",
    "玉梅",
    "春花",
    "美玲",
    "雪",
    "婷婷",
    "慧敏",
    "淑珍",
    "爱萍",
    "雅琴",
    "翠莲",
    "佳怡",
    "素芳",
    "燕",
    "巧云",
    "静",
]


def person(rng: random.Random, sex: str = "男") -> str:
    """A name of two to three characters."""
    return rng.choice(SURNAMES) + rng.choice(MEN if sex == "男" else WOMEN)


def persons(rng: random.Random, count: int) -> list[str]:
    """Different names, mostly of men."""
    found: list[str] = []
    while len(found) < count:
        one = person(rng, rng.choice("男男男女"))
        if one not in found:
            found.append(one)
    return found


def spread(name: str, blank: str = "　") -> str:
    """A name of two characters with the blank that offices put inside it."""
    return blank.join(name) if len(name) == 2 else name


class Day(NamedTuple):
    """A day and the ways in which offices write it."""

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
    def wide(self) -> str:
        return f"{self.year} 年 {self.month:02d} 月 {self.day:02d} 日"

    @property
    def cn_month(self) -> str:
        return f"{self.year}年{self.month}月"

    @property
    def dot(self) -> str:
        return f"{self.year}.{self.month}.{self.day}"

    @property
    def dot_month(self) -> str:
        return f"{self.year}.{self.month:02d}"

    @property
    def slash(self) -> str:
        return f"{self.year}/{self.month}/{self.day}"

    @property
    def hanzi(self) -> str:
        return f"{hanzi_year(self.year)}年{hanzi_number(self.month)}月{hanzi_number(self.day)}日"

    @property
    def hanzi_month(self) -> str:
        return f"{hanzi_year(self.year)}年{hanzi_number(self.month)}月"

    def any(self, rng: random.Random) -> str:
        """One of the ways in which a signature is dated."""
        return rng.choice((self.cn, self.hanzi, self.wide))

    def later(self, rng: random.Random, low: int, high: int) -> Day:
        """A day so many months later."""
        months = self.year * 12 + self.month - 1 + rng.randint(low, high)
        return Day(months // 12, months % 12 + 1, rng.randint(1, 28))


def day(rng: random.Random, first: int, last: int) -> Day:
    return Day(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def identity(rng: random.Random, area: str, sex: str, first: int, last: int) -> tuple[Day, str]:
    """A birth day and the number of 18 places that goes with it."""
    born = day(rng, first, last)
    return born, people.identity_number(area, born.iso, rng.randrange(0, 400) * 2 + (1 if sex == "男" else 2))


def code(rng: random.Random, area: str, kind: str = "91") -> str:
    """A unified social credit code of an area, check characters right."""
    return people.company_code(f"{kind}{area}{rng.randint(10_000_000, 79_999_999)}")


def seal(text: str, right: str = "28mm", bottom: str = "-6mm", size: int = 36) -> str:
    """A round red seal over the signature; the place that holds it must be ``position: relative``."""
    return f"""<div style="position:absolute;right:{right};bottom:{bottom};width:{size}mm;height:{size}mm;box-sizing:border-box;
    border:0.8mm solid rgba(205,30,30,.75);border-radius:50%;color:rgba(205,30,30,.75);text-align:center;font-size:8pt;line-height:1.25;
    padding:{size // 5}mm 3mm 0 3mm;text-indent:0">{text}<br><span style="font-size:16pt">★</span></div>"""


def css(font: str, size: float = 14, page: str = "size:A4;margin:25mm 26mm", more: str = "") -> str:
    """The head of a page: font by ``FONTS``, ruled tables with class ``r``, right-hand signature with class ``sign``."""
    return f"""<html><meta charset=utf-8><style>@page{{{page}}} body{{font-family:{FONTS[font]};font-size:{size}pt;line-height:1.75;margin:0}}
    h1{{text-align:center;font-weight:bold;font-size:1.6em;margin:0 0 8mm}} p{{margin:0 0 2mm}} .i p,p.i{{text-indent:2em}}
    table.r{{border-collapse:collapse;width:100%}} table.r td,table.r th{{border:0.25mm solid #000;padding:1.5mm 2mm;font-weight:normal;line-height:1.4}}
    .c,.c td,.c th{{text-align:center}} .sign{{position:relative;text-align:right;margin-top:14mm;padding-right:8mm}} u{{text-decoration:none;border-bottom:0.25mm solid #000;padding:0 3mm}}
    {more}</style>"""


def red_head(issuer: str, number: str, rng: random.Random) -> str:
    """The red head of an official paper: name of the office, number, and the line below."""
    gap = rng.choice(("0", "0.15em"))
    return f"""<div style="text-align:center;color:#d00;font-size:30pt;font-weight:bold;letter-spacing:{gap};line-height:1.3">{issuer}</div>
    <div style="text-align:center;margin-top:7mm;font-size:15pt">{number}</div><hr style="border:0;border-top:0.7mm solid #d00;margin:2mm 0 10mm">"""
