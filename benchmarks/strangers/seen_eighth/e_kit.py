"""People, firms, dates, seals and Word files shared by the drawings of this series."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

FAMILY = tuple(
    "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任姚卢傅钟姜谭廖范汪石戴贾韦夏邱方侯邹熊孟秦江阎薛"
)
GIVEN = tuple(
    [
        "建国",
        "志强",
        "丽萍",
        "永红",
        "晓峰",
        "海燕",
        "文斌",
        "春生",
        "学军",
        "玉兰",
        "新民",
        "秀英",
        "立新",
        "伟",
        "静",
        "磊",
        "敏",
        "军",
        "勇",
        "艳",
        "涛",
        "明",
        "超",
        "霞",
        "平",
        "刚",
        "桂英",
        "俊峰",
        "瑞芳",
        "小龙",
        "宏伟",
        "志鹏",
        "亚男",
        "慧",
        "晓东",
        "建华",
        "振华",
        "雪梅",
        "少华",
        "子豪",
        "佳怡",
        "继承",
        "书琴",
        "国庆",
        "跃民",
        "素珍",
        "培林",
        "双喜",
        "来福",
        "凤鸣",
        "长青",
        "九龄",
        "乃文",
    ]
)
FIRMS = (
    "山西汾岳重型机械有限公司",
    "太原晋鼎不锈钢制品股份有限公司",
    "大同云冈电力设备检修有限责任公司",
    "长治潞城化工机械厂",
    "晋中榆次液压元件有限公司",
    "阳泉平定耐火材料集团有限公司",
    "临汾尧都铸锻有限公司",
    "山西沁源煤业有限责任公司",
    "运城河津铝材有限公司",
    "忻州原平水泥股份有限公司",
    "朔州右玉风电运维有限公司",
    "吕梁交城特种玻璃有限公司",
)
TRADES = (
    ("焊工", "焊接工艺"),
    ("维修电工", "电气自动化"),
    ("钳工", "机械制造"),
    ("车工", "机械加工"),
    ("铣工", "机械加工"),
    ("起重装卸机械操作工", "起重机械"),
    ("化工总控工", "化学工程"),
    ("变电站值班员", "电力系统及自动化"),
    ("汽轮机检修工", "热能与动力工程"),
    ("井下采掘机械操作工", "采矿工程"),
)
TOWNS = ("太原市", "大同市", "长治市", "晋中市", "临汾市", "运城市", "阳泉市", "吕梁市")
GAUGE = {"初级工": 5, "中级工": 4, "高级工": 3, "技师": 2, "高级技师": 1}
GRADE = {
    "优秀": "excellent",
    "合格": "qualified",
    "称职": "qualified",
    "基本合格": "basically_qualified",
    "基本称职": "basically_qualified",
    "不合格": "unqualified",
    "良好": "undetermined",
}


class Person(NamedTuple):
    """Someone invented: sex 男 or 女, birth ``YYYY-MM-DD``, an identity number that agrees."""

    name: str
    sex: str
    birth: str
    number: str


def names(rng: random.Random, count: int, *but: str) -> list[str]:
    """So many different names, none of those given."""
    found: list[str] = []
    while len(found) < count:
        one = rng.choice(FAMILY) + rng.choice(GIVEN)
        if one not in found and one not in but:
            found.append(one)
    return found


def person(rng: random.Random, first: int = 1968, last: int = 1990) -> Person:
    """Someone born between two years."""
    birth, sex = day(rng, first, last), rng.choice("男男男女")
    return Person(names(rng, 1)[0], sex, birth, id_number(rng, birth, sex))


def day(rng: random.Random, first: int, last: int) -> str:
    """A day of the years given, ISO."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def write(iso: str, how: str = "zh", zero: str = "〇") -> str:
    """A date, month or year in a notation: zh 2019年3月5日, zz 2019年03月05日, dot, dot0, dash, slash, bare, han."""
    year, *rest = iso.split("-")
    if how == "han":
        tail = "".join(hanzi_number(int(part)) + unit for part, unit in zip(rest, "月日", strict=False))
        return f"{hanzi_year(int(year), zero)}年{tail}"
    if how in ("zh", "zz", "gap"):
        gap = " " if how == "gap" else ""
        inner = "".join(
            f"{gap}{part if how == 'zz' else int(part)}{gap}{unit}" for part, unit in zip(rest, "月日", strict=False)
        )
        return f"{year}{gap}年{inner}"
    mark = {"dot": ".", "dot0": ".", "dash": "-", "slash": "/", "bare": ""}[how]
    return mark.join((year, *(str(int(part)) if how == "dot" else part for part in rest)))


def later(iso: str, years: int) -> str:
    """The same day so many years on."""
    return f"{int(iso[:4]) + years}{iso[4:]}"


def wide(text: str, gap: str = "　") -> str:
    """A word stretched with blanks."""
    return gap.join(text)


def down(text: str) -> str:
    """A word with its characters one below another."""
    return "<br>".join(text)


def sheet(
    rng: random.Random,
    body: str,
    css: str = "",
    size: str = "A4",
    fonts: str = "ming ming kai zenhei",
    margin: str = "18mm 20mm",
) -> str:
    """A whole document: the body in one of the faces named."""
    face = FONTS[rng.choice(fonts.split())]
    return f"""<html><meta charset=utf-8><style>@page {{ size: {size}; margin: {margin} }}
    body {{ font-family: {face}, 'AR PL UMing CN', 'DejaVu Sans'; font-size: {rng.choice((10.5, 11, 12))}pt; line-height: 1.6 }}
    h1, h2, h3 {{ text-align: center; font-weight: normal; margin: 3mm 0 }} .c {{ text-align: center }} .r {{ text-align: right }}
    .s {{ font-size: 8.5pt; color: #444 }} table {{ border-collapse: collapse; width: 100% }} td {{ vertical-align: middle }}
    .g td, .g th {{ border: 0.25mm solid #222; padding: 1.3mm 1.6mm; font-weight: normal }} .in {{ text-indent: 2em; margin: 1.5mm 0 }}
    .red {{ color: #c00 }} .kai {{ font-family: 'AR PL UKai CN' }} .hei {{ font-family: 'WenQuanYi Zen Hei' }} u {{ text-underline-offset: 0.6mm }}
    {css}</style><body>{body}</html>"""


def seal(text: str, where: str, foot: str = "") -> str:
    """A round red seal over the paper; ``where`` is CSS of its place."""
    return (
        f'<span style="display:block;position:absolute;{where};width:38mm;height:38mm;border:0.9mm solid #d22;border-radius:50%;color:#d22;'
        f'text-align:center;font-size:7pt;line-height:1.2;opacity:0.6;box-sizing:border-box;padding:6mm 3mm;text-indent:0">{text}<br>'
        f'<span style="font-size:15pt">★</span><br>{foot}</span>'
    )


def code(size: int = 22) -> str:
    """What stands for a two-dimensional code."""
    return (
        f'<span style="display:inline-block;width:{size}mm;height:{size}mm;border:0.8mm solid #000;'
        'background:repeating-linear-gradient(90deg,#000 0 0.8mm,#fff 0.8mm 1.7mm)"></span>'
    )


def photo(wide_: int = 26, high: int = 35, text: str = "") -> str:
    """Where the photograph of a holder is."""
    return f'<div style="width:{wide_}mm;height:{high}mm;background:#d8d8d8;border:0.2mm solid #999;font-size:8pt;color:#777;display:inline-block;text-align:center">{text}</div>'


def ticks(options: Sequence[str], chosen: str, on: str = "☑", off: str = "□", gap: str = "　") -> str:
    """Boxes of which one is marked."""
    return gap.join((on if one == chosen else off) + one for one in options)


_PIECES = re.compile("[\u3001-\u303f\u3400-\u9fff\uff00-\uffef]|[^\\s\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+")


class Word:
    """A Word file in the making: paragraphs and tables through python-docx."""

    def __init__(self, font: str = "宋体", size: float = 12, wide: bool = False) -> None:
        self.file = docx.Document()
        properties = self.file.core_properties
        properties.author, properties.comments, properties.title = "Administrator", "", ""
        normal = self.file.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        section = self.file.sections[0]
        section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))

    def p(self, text: str = "", align: str = "", size: float = 0, bold: bool = False, indent: bool = False) -> Any:
        """A paragraph; ``align`` c or r."""
        made = self.file.add_paragraph()
        run = made.add_run(text)
        run.bold = bold or None
        if size:
            run.font.size = Pt(size)
        if align:
            made.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT}[align]
        if indent:
            made.paragraph_format.first_line_indent = Pt(24)
        return made

    def h(self, text: str, level: int = 1) -> None:
        """A heading by style."""
        self.file.add_heading(text, level)

    def table(self, rows: Sequence[Sequence[str]], spans: Sequence[tuple[int, int, int, int]] = ()) -> Any:
        """A ruled table; ``spans`` are cells to merge as (row, column, last row, last column)."""
        made = self.file.add_table(len(rows), len(rows[0]))
        made.style = "Table Grid"
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                if text:
                    made.cell(at, column).text = text
        for top, left, bottom, right in spans:
            texts = [made.cell(y, x).text for y in range(top, bottom + 1) for x in range(left, right + 1)]
            merged = made.cell(top, left).merge(made.cell(bottom, right))
            merged.text = "".join(texts)
        return made

    def leaf(self) -> None:
        """A page break."""
        self.file.add_page_break()

    def foot(self, text: str) -> None:
        """A footer."""
        self.file.sections[0].footer.paragraphs[0].text = text

    def head(self, text: str) -> None:
        """A header."""
        self.file.sections[0].header.paragraphs[0].text = text

    def bytes(self) -> bytes:
        """The file."""
        stream = io.BytesIO()
        self.file.save(stream)
        return stream.getvalue()


def pieces(texts: Sequence[str]) -> int:
    """字数 of paragraphs: wide characters one each, an unbroken run of others one."""
    return sum(len(_PIECES.findall(text)) for text in texts)
