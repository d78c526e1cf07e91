"""Persons, units, dates, numbers, subjects and page frames for the drawings of this family."""

from __future__ import annotations

import io
import random
from datetime import date, timedelta
from typing import NamedTuple

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year

SURNAMES = dict(
    zip(
        "汪邹柏喻章葛奚范彭郎鲁韦马苗凤花方任袁柳鲍史唐费廉岑薛雷贺倪汤滕罗毕郝邬安常于时傅卞齐康伍余顾孟黄穆萧尹姚邵",
        [
            "Wang",
            "Zou",
            "Bai",
            "Yu",
            "Zhang",
            "Ge",
            "Xi",
            "Fan",
            "Peng",
            "Lang",
            "Lu",
            "Wei",
            "Ma",
            "Miao",
            "Feng",
            "Hua",
            "Fang",
            "Ren",
            "Yuan",
            "Liu",
            "Bao",
            "Shi",
            "Tang",
            "Fei",
            "Lian",
            "Cen",
            "Xue",
            "Lei",
            "He",
            "Ni",
            "Tang",
            "Teng",
            "Luo",
            "Bi",
            "Hao",
            "Wu",
            "An",
            "Chang",
            "Yu",
            "Shi",
            "Fu",
            "Bian",
            "Qi",
            "Kang",
            "Wu",
            "Yu",
            "Gu",
            "Meng",
            "Huang",
            "Mu",
            "Xiao",
            "Yin",
            "Yao",
            "Shao",
        ],
        strict=True,
    )
)
GIVEN = dict(
    zip(
        "志远建平海涛文博晓燕雪梅国庆永胜宏亮秀兰玉珍立新春生子轩思雨佳琪俊杰明辉丽娟振华卫东学锋宝山少波慧敏克勤",
        [
            "zhi",
            "yuan",
            "jian",
            "ping",
            "hai",
            "tao",
            "wen",
            "bo",
            "xiao",
            "yan",
            "xue",
            "mei",
            "guo",
            "qing",
            "yong",
            "sheng",
            "hong",
            "liang",
            "xiu",
            "lan",
            "yu",
            "zhen",
            "li",
            "xin",
            "chun",
            "sheng",
            "zi",
            "xuan",
            "si",
            "yu",
            "jia",
            "qi",
            "jun",
            "jie",
            "ming",
            "hui",
            "li",
            "juan",
            "zhen",
            "hua",
            "wei",
            "dong",
            "xue",
            "feng",
            "bao",
            "shan",
            "shao",
            "bo",
            "hui",
            "min",
            "ke",
            "qin",
        ],
        strict=True,
    )
)
_PAIRS = [
    "志远",
    "建平",
    "海涛",
    "文博",
    "晓燕",
    "雪梅",
    "国庆",
    "永胜",
    "宏亮",
    "秀兰",
    "玉珍",
    "立新",
    "春生",
    "子轩",
    "思雨",
    "佳琪",
    "俊杰",
    "明辉",
    "丽娟",
    "振华",
    "卫东",
    "学锋",
    "宝山",
    "少波",
    "慧敏",
    "克勤",
    "涛",
    "燕",
    "博",
    "胜",
    "亮",
    "梅",
    "辉",
    "敏",
    "锋",
    "波",
    "杰",
    "远",
    "华",
    "平",
    "琪",
    "轩",
]


def person(rng: random.Random) -> str:
    return rng.choice(list(SURNAMES)) + rng.choice(_PAIRS)


def persons(rng: random.Random, count: int) -> list[str]:
    names: list[str] = []
    while len(names) < count:
        name = person(rng)
        if name not in names:
            names.append(name)
    return names


def pinyin(name: str, capitals: bool = True) -> str:
    """汪志远 as WANG Zhiyuan (or Wang Zhi-yuan)."""
    family = SURNAMES[name[0]]
    rest = [GIVEN[one] for one in name[1:]]
    if capitals:
        return f"{family.upper()} {''.join(rest).capitalize()}"
    return f"{family} {'-'.join(rest).capitalize()}"


PLACES = (
    ("江苏", "徐州", "221006"),
    ("辽宁", "鞍山", "114002"),
    ("四川", "德阳", "618000"),
    ("河南", "洛阳", "471003"),
    ("湖北", "襄阳", "441004"),
    ("山东", "淄博", "255022"),
    ("安徽", "淮南", "232001"),
    ("陕西", "宝鸡", "721013"),
    ("河北", "唐山", "063000"),
    ("湖南", "湘潭", "411101"),
    ("山西", "长治", "046011"),
    ("甘肃", "白银", "730900"),
)
_FIRM_WORDS = ["恒泽", "鼎盛源", "中岳", "华凯", "祥瑞", "北苑", "金石川", "远洲", "宏图", "泰和", "凌云峰", "汇川"]


class Place(NamedTuple):
    province: str
    city: str
    post: str


def place(rng: random.Random) -> Place:
    return Place(*rng.choice(PLACES))


def firm(rng: random.Random, where: Place, trade: str) -> str:
    ending = rng.choice(("有限公司", "有限责任公司", "股份有限公司", "集团有限公司"))
    return f"{rng.choice((where.province, where.city, where.city + '市'))}{rng.choice(_FIRM_WORDS)}{trade}{ending}"


def day(rng: random.Random, first: int, last: int) -> date:
    start = date(first, 1, 5)
    return start + timedelta(days=rng.randrange((date(last, 12, 24) - start).days))


def later(rng: random.Random, start: date, low: int, high: int) -> date:
    return start + timedelta(days=rng.randint(low, high))


def zh(when: date, padded: bool = False) -> str:
    return f"{when:%Y年%m月%d日}" if padded else f"{when.year}年{when.month}月{when.day}日"


def zh_month(when: date) -> str:
    return f"{when.year}年{when.month}月"


def dots(when: date) -> str:
    return f"{when:%Y.%m.%d}"


def hanzi(when: date, zero: str = "〇") -> str:
    return f"{hanzi_year(when.year, zero)}年{hanzi_number(when.month)}月{hanzi_number(when.day)}日"


def spaced(text: str, gap: str = " ") -> str:
    return gap.join(text)


def issn(rng: random.Random) -> str:
    body = f"{rng.choice((1000, 1001, 1002, 1003, 1006, 1007, 1008, 1009, 1671, 1672, 1673, 1674, 2095, 2096))}{rng.randint(100, 999)}"
    rest = (11 - sum(int(digit) * weight for digit, weight in zip(body, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{body[:4]}-{body[4:]}{'X' if rest == 10 else rest}"


def serial_number(rng: random.Random, group: str) -> str:
    area = rng.choice((11, 12, 14, 21, 31, 32, 37, 41, 42, 51, 61, 62))
    return f"CN {area}-{rng.randint(1010, 1790)}/{group}"


def old_patent(rng: random.Random, year: int, kind: int) -> str:
    """A number of before October 2003 as ZL96203417.2."""
    body = f"{year % 100:02d}{kind}{rng.randint(1000, 49999):05d}"
    rest = sum(int(digit) * weight for digit, weight in zip(body, range(2, 10), strict=True)) % 11
    return f"ZL{body}.{'X' if rest == 10 else rest}"


def number_spaced(number: str) -> str:
    """ZL202010123456.2 as ZL 2020 1 0123456.2."""
    body = number[2:]
    if len(body) == 14:
        return f"ZL {body[:4]} {body[4]} {body[5:]}"
    return f"ZL {body[:2]} {body[2]} {body[3:]}"


def bare(number: str) -> str:
    return number[2:].replace(".", "")


def page(body: str, css: str = "", size: str = "A4", margin: str = "22mm", font: str = "song") -> str:
    return (
        "<html><head><meta charset='utf-8'><style>"
        f"@page{{size:{size};margin:{margin}}} body{{font-family:{FONTS[font]};font-size:11pt;line-height:1.6;margin:0}}"
        f"p{{margin:0}} table{{border-collapse:collapse}} {css}</style></head><body>{body}</body></html>"
    )


def seal(upper: str, lower: str = "", style: str = "right:20mm;bottom:20mm", size: int = 38) -> str:
    """A round red seal over what lies below it; its text runs along the upper half."""
    step = min(20.0, 250 / max(len(upper), 1))
    first = -step * (len(upper) - 1) / 2
    letters = "".join(
        f"<text x='0' y='-37' font-size='10.5' text-anchor='middle' transform='rotate({first + index * step:.1f})'>{one}</text>"
        for index, one in enumerate(upper)
    )
    return (
        f"<div style='position:absolute;{style};opacity:.62'><svg width='{size}mm' height='{size}mm' viewBox='-53 -53 106 106'>"
        f"<g fill='#d22' font-family='WenQuanYi Zen Hei'><circle r='50' fill='none' stroke='#d22' stroke-width='2.4'/>"
        "<polygon points='0,-14 3.4,-4.6 13.3,-4.3 5.4,1.8 8.2,11.3 0,5.7 -8.2,11.3 -5.4,1.8 -13.3,-4.3 -3.4,-4.6'/>"
        f"{letters}<text x='0' y='32' font-size='9' text-anchor='middle'>{lower}</text></g></svg></div>"
    )


def squares(rng: random.Random, size: str = "22mm", style: str = "") -> str:
    """A pattern that looks like a two-dimensional code and holds nothing."""
    cells = "".join(
        f"<rect x='{x}' y='{y}' width='1' height='1'/>" for x in range(21) for y in range(21) if rng.random() < 0.48
    )
    corner = "".join(
        f"<rect x='{x}' y='{y}' width='7' height='7' fill='#fff'/><rect x='{x + 0.5}' y='{y + 0.5}' width='6' height='6' fill='none' stroke='#000'/>"
        f"<rect x='{x + 2}' y='{y + 2}' width='3' height='3'/>"
        for x, y in ((0, 0), (14, 0), (0, 14))
    )
    return f"<svg style='{style}' width='{size}' height='{size}' viewBox='0 0 21 21'>{cells}{corner}</svg>"


def new_document(font: str = "宋体", size: float = 12):
    document = Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    return document


def saved(document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()
