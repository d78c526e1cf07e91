"""Parts of papers: authors with pinyin, English titles, sections, references, and the numbering of pages."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.seen_fourth import b_prose
from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.seen_fourth.b_journals import TITLES, journal

_FAMILY = {
    "赵": "ZHAO",
    "钱": "QIAN",
    "孙": "SUN",
    "周": "ZHOU",
    "郑": "ZHENG",
    "冯": "FENG",
    "沈": "SHEN",
    "韩": "HAN",
    "许": "XU",
    "曹": "CAO",
    "欧阳": "OUYANG",
    "贺": "HE",
    "郝": "HAO",
    "薛": "XUE",
}
_GIVEN = {
    "国栋": "Guodong",
    "志远": "Zhiyuan",
    "海燕": "Haiyan",
    "文博": "Wenbo",
    "晓明": "Xiaoming",
    "振宇": "Zhenyu",
    "立新": "Lixin",
    "慧敏": "Huimin",
    "永强": "Yongqiang",
    "伟": "Wei",
    "磊": "Lei",
    "静": "Jing",
    "斌": "Bin",
    "毅": "Yi",
}
_ENGLISH = {
    "低合金高强钢厚板多层多道焊工艺试验": "Experiment on Multi-layer Welding of High Strength Steel Plates",
    "薄壁不锈钢管自动焊接参数的优化": "Optimization of Automatic Welding Parameters for Thin-walled Stainless Pipes",
    "挖掘机液压系统温升原因分析与改进": "Analysis and Improvement of Temperature Rise in Excavator Hydraulic System",
    "大流量换向阀冲击现象的试验研究": "Experimental Study on Shock of Large Flow Directional Valve",
    "变频调速在矿井提升机中的应用": "Application of Frequency Conversion in Mine Hoist",
    "低压配电柜谐波治理方案的比较": "Comparison of Harmonic Control Schemes for Distribution Cabinets",
    "球墨铸铁轮毂缩孔缺陷的防止措施": "Prevention of Shrinkage in Ductile Iron Hubs",
    "树脂砂铸造大型床身的工艺改进": "Process Improvement of Large Beds Cast in Resin Sand",
    "近距离煤层回采巷道支护参数设计": "Support Design of Roadways in Contiguous Coal Seams",
    "带式输送机自动纠偏装置的研制": "Development of Automatic Correction Device for Belt Conveyor",
    "细长轴车削变形的控制方法": "Control of Deformation in Turning Slender Shafts",
    "数控铣床夹具的快速换装设计": "Quick-change Fixture Design for CNC Milling Machine",
    "回转窑窑尾密封的技术改造": "Reconstruction of Kiln Inlet Seal",
    "立磨选粉效率影响因素的探讨": "Discussion on Factors of Classification Efficiency of Vertical Mill",
}
MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."]
CLASS = {
    "焊接": "TG44",
    "液压": "TH137",
    "电气": "TM921",
    "铸造": "TG250",
    "采矿": "TD353",
    "机加工": "TG51",
    "水泥": "TQ172",
}
CSS = """p { margin: 0; text-indent: 2em; line-height: 1.55; text-align: justify } .cols { column-count: 2; column-gap: 7mm } h1 { text-align: center } h3 { font-size: 11pt; margin: 2mm 0 1mm } h4 { font-size: 10pt; margin: 1mm 0; font-weight: normal }
.c { text-align: center; text-indent: 0 } .a { font-size: 9pt; margin: 0 7mm } .a p { text-indent: 0 } .cap { text-align: center; text-indent: 0; font-size: 8.5pt; margin-top: 2mm } .data { border-collapse: collapse; margin: 0 auto 2mm; font-size: 8.5pt; border-top: 0.4mm solid; border-bottom: 0.4mm solid }
.data th { border-bottom: 0.2mm solid; padding: 0.6mm 4mm; font-weight: normal } .data td { padding: 0.6mm 4mm; text-align: center } .ref p { text-indent: -2em; padding-left: 2em; font-size: 8.5pt; word-break: break-all } .en { font-family: 'Liberation Serif' } sup { font-size: 60%; line-height: 0 }"""


class Parts(NamedTuple):
    """What most papers have. ``names`` in print order, ``pinyin`` as in ``ZHANG Guodong``; ``issn`` and ``cn`` are the journal's."""

    trade: str
    title: str
    english: str
    names: list[str]
    pinyin: list[str]
    journal: str
    journal_english: str
    issn: str
    cn: str
    year: int
    issue: int
    volume: int
    first: int
    units: list[tuple[str, str, str, str]]
    """Body, province, city, postcode."""


def parts(rng: random.Random, first_year: int, last_year: int, count: int) -> Parts:
    trade = rng.choice(tuple(TITLES))
    title = rng.choice(TITLES[trade])
    people: dict[str, str] = {}
    for family, given in zip(rng.sample(tuple(_FAMILY), count), rng.sample(tuple(_GIVEN), count), strict=True):
        people[family + given] = f"{_FAMILY[family]} {_GIVEN[given]}"
    name, english, issn, cn = journal(rng)
    units = []
    for province, city, code in rng.sample(w.CITIES, 2):
        units.append(
            (
                rng.choice((w.company(rng, city), f"{city}职业技术学院", f"{province}工业大学机械工程学院")),
                province,
                city,
                code,
            )
        )
    return Parts(
        trade,
        title,
        _ENGLISH[title],
        list(people),
        list(people.values()),
        name,
        english,
        issn,
        cn,
        rng.randint(first_year, last_year),
        rng.randint(1, 12),
        rng.randint(12, 48),
        rng.randint(3, 140),
        units,
    )


def abstract(rng: random.Random, one: Parts) -> str:
    things = b_prose.THINGS[one.trade]
    return f"针对{things[0]}不稳定、{things[3]}波动较大的问题，{b_prose.text(rng, one.trade, 90)}结果表明，改进方案能够满足生产要求。"


def keywords(rng: random.Random, one: Parts, mark: str) -> str:
    return mark.join(rng.sample(b_prose.THINGS[one.trade], 4))


def sections(
    rng: random.Random, one: Parts, heads: tuple[str, ...], length: int, number: str = "{} {}", tables: bool = True
) -> str:
    """An introduction without a heading where the first head is empty, then headed sections; a table in the third."""
    said = ""
    for place, head in enumerate(heads):
        said += f"<h3>{number.format(place, head)}</h3>" if head else ""
        said += b_prose.paragraphs(rng, one.trade, 3, length)
        if tables and place == 2:
            said += b_prose.table(rng, "表1 测量结果", ("编号", "改进前", "改进后"), 5)
    return said


def references(rng: random.Random, count: int, year: int, head: str = "参考文献") -> str:
    rows = "".join(
        f"<p>[{place}] {'，'.join(w.people(rng, rng.randint(1, 3)))}.{rng.choice(('设备故障诊断', '工艺改进实例', '现场试验总结', '参数优化方法研究'))}[J].{rng.choice(('机械与电子', '工程技术研究', '装备制造'))}，{year - rng.randint(1, 9)}，{rng.randint(10, 40)}({rng.randint(1, 6)})：{rng.randint(10, 40)}-{rng.randint(41, 60)}.</p>"
        for place in range(1, count + 1)
    )
    return f"<div class=ref><h3>{head}</h3>{rows}</div>"


def quoted(*lines: str) -> str:
    """Lines as the content of a margin box (with ``white-space: pre-wrap``)."""
    return '"' + "\\A ".join(lines) + '"'


def numbered(markup: str, first: int) -> tuple[str, int]:
    """The markup with its pages counted from ``first`` and ``§§``, ``§L`` (count in two places, last page) filled in; and the last page."""
    count = w.page_count(markup)
    last = first + count - 1
    start = f"<style>@page :first {{ counter-reset: page {first}; }}</style>"
    return markup.replace("§§", f"{count:02d}").replace("§L", str(last)).replace("<html>", f"<html>{start}", 1), last
