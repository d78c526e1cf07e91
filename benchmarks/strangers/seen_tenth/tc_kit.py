"""Persons, units, days, page frame and Word paragraphs for these drawings."""

from __future__ import annotations

import datetime
import io
import random
from typing import NamedTuple

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

FAMILY = tuple(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
MALE = (
    "建国",
    "志强",
    "海军",
    "永刚",
    "晓东",
    "文斌",
    "德胜",
    "占魁",
    "保平",
    "庆丰",
    "伟",
    "磊",
    "鹏飞",
    "振华",
    "立新",
    "国栋",
    "铁柱",
    "子轩",
    "少波",
    "云龙",
)
FEMALE = (
    "秀兰",
    "丽娟",
    "晓燕",
    "雪梅",
    "桂芳",
    "静",
    "敏",
    "玉珍",
    "慧敏",
    "春霞",
    "佳怡",
    "红艳",
    "淑琴",
    "海燕",
    "文静",
    "亚楠",
    "小莉",
    "倩",
)
UNITS = (
    "晋北煤业集团有限责任公司",
    "太行重型机械股份有限公司",
    "汾源化工有限公司",
    "河东电力设备制造有限公司",
    "中铁二十六局集团第七工程有限公司",
    "潞安新城热力有限公司",
    "江淮精密轴承有限公司",
    "鲁中钢铁集团有限公司",
    "渭南恒力建设工程有限公司",
    "苏州科锐自动化技术有限公司",
    "滨海港务机械有限公司",
    "湘江有色金属冶炼厂",
)
TRADES = (
    "焊工",
    "电工",
    "钳工",
    "车工",
    "锅炉操作工",
    "起重装卸机械操作工",
    "矿井维修电工",
    "铸造工",
    "数控铣工",
    "变电检修工",
    "化学检验员",
    "汽车维修工",
)
TOPICS = (
    "矿用带式输送机断带抓捕装置改造",
    "高炉热风炉余热回收系统优化",
    "大型减速机齿轮箱现场修复工艺",
    "循环流化床锅炉低氮燃烧改造",
    "双相不锈钢管道焊接变形控制",
    "变电站二次回路绝缘在线监测",
    "桥式起重机啃轨故障治理",
    "数控落地镗铣床主轴精度恢复",
    "污水处理厂曝气系统节能改造",
    "井下排水泵房无人值守改造",
)


class Person(NamedTuple):
    name: str
    sex: str
    birth: str
    id: str


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
    def cn_month(self) -> str:
        return f"{self.year}年{self.month}月"

    @property
    def dots(self) -> str:
        return f"{self.year}.{self.month}.{self.day}"

    @property
    def hanzi(self) -> str:
        return f"{hanzi_year(self.year)}年{hanzi_number(self.month)}月{hanzi_number(self.day)}日"

    @property
    def hanzi_month(self) -> str:
        return f"{hanzi_year(self.year)}年{hanzi_number(self.month)}月"

    def later(self, days: int) -> Day:
        one = datetime.date(self.year, self.month, self.day) + datetime.timedelta(days=days)
        return Day(one.year, one.month, one.day)


def day(rng: random.Random, first: int, last: int) -> Day:
    return Day(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def person(rng: random.Random, first: int = 1968, last: int = 1992, sex: str = "") -> Person:
    sex = sex or rng.choice("男男女")
    birth = day(rng, first, last).iso
    return Person(
        rng.choice(FAMILY) + rng.choice(MALE if sex == "男" else FEMALE), sex, birth, id_number(rng, birth, sex)
    )


def people(rng: random.Random, number: int, first: int = 1968, last: int = 1992) -> list[Person]:
    """Persons of different names."""
    found: list[Person] = []
    while len(found) < number:
        one = person(rng, first, last)
        if one.name not in {other.name for other in found}:
            found.append(one)
    return found


def wide(name: str) -> str:
    """A name of two characters with a blank between, as in lists."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 else name


def page(body: str, font: str = "song", size: str = "12pt", css: str = "", at: str = "size:A4;margin:25mm 26mm") -> str:
    return (
        f"<html><head><meta charset=utf-8><style>@page{{{at}}} body{{font-family:{FONTS[font]};font-size:{size};line-height:1.8}}"
        "p{margin:0 0 4pt;text-indent:2em} h1{font-size:20pt;text-align:center;font-weight:bold;margin:6pt 0 12pt} .r{text-align:right;text-indent:0} .c{text-align:center;text-indent:0} .n{text-indent:0}"
        "table{border-collapse:collapse;width:100%} .g td,.g th{border:.7pt solid #000;padding:4pt 5pt} u{padding:0 8pt;text-underline-offset:3pt}"
        ".seal{position:relative;height:0} .seal span{position:absolute;display:block;box-sizing:border-box;width:38mm;height:38mm;border:2pt solid #d22;border-radius:50%;color:#d22;opacity:.6;"
        f"text-align:center;font-size:9pt;line-height:1.3;padding:13mm 3mm 0;text-indent:0}} .break{{page-break-before:always}} {css}</style></head><body>{body}</body></html>"
    )


def seal(text: str, right: str = "10mm", top: str = "-22mm") -> str:
    return f"<div class=seal><span style='right:{right};top:{top}'>{text}</span></div>"


def rows(*lines: tuple[object, ...], head: bool = False) -> str:
    """Rows of a table; the first may be its head."""
    out = ""
    for number, line in enumerate(lines):
        tag = "th" if head and not number else "td"
        out += "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in line) + "</tr>"
    return out


class Word:
    """A Word file, paragraph by paragraph."""

    def __init__(self, font: str = "宋体", size: float = 12) -> None:
        self.doc = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name = font
        normal.font.size = Pt(size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)

    def put(self, text: str, align: str = "", bold: bool = False, size: float = 0) -> Word:
        paragraph = self.doc.add_paragraph()
        run = paragraph.add_run(text)
        run.bold = bold
        if size:
            run.font.size = Pt(size)
        if align:
            paragraph.alignment = {"c": 1, "r": 2}[align]
        return self

    def title(self, text: str, size: float = 20) -> Word:
        return self.put(text, "c", True, size)

    def head(self, text: str, level: int = 1) -> Word:
        self.doc.add_heading(text, level)
        return self

    def text(self, *paragraphs: str) -> Word:
        for one in paragraphs:
            self.put("　　" + one)
        return self

    def table(self, *lines: tuple[object, ...]) -> Word:
        table = self.doc.add_table(len(lines), len(lines[0]))
        table.style = "Table Grid"
        for row, line in zip(table.rows, lines, strict=True):
            for cell, value in zip(row.cells, line, strict=True):
                cell.text = str(value)
        return self

    def turn(self) -> Word:
        self.doc.add_page_break()
        return self

    def bytes(self) -> bytes:
        out = io.BytesIO()
        self.doc.save(out)
        return out.getvalue()
