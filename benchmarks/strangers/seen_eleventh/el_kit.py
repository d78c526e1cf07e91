"""Persons, units, dates and the frame of a page for the drawings el_*."""

from __future__ import annotations

import io
import random
from typing import NamedTuple

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

SURNAMES = "赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹喻柏窦章潘葛范彭鲁马方任袁柳鲍史唐薛雷贺倪汤罗毕郝安常傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛米戴宋庞熊纪项祝董梁杜阮蓝季贾路江童颜郭梅林徐邱骆高夏蔡田樊胡凌霍"
MALE = (
    "建国",
    "志强",
    "海涛",
    "永刚",
    "文斌",
    "俊杰",
    "晓东",
    "国栋",
    "立军",
    "振华",
    "鹏飞",
    "宏伟",
    "瑞",
    "磊",
    "浩然",
    "世杰",
    "庆丰",
    "卫民",
    "成林",
    "思远",
    "博",
    "铁柱",
)
FEMALE = (
    "丽娟",
    "秀英",
    "晓燕",
    "雅琴",
    "婷",
    "海霞",
    "玉洁",
    "春梅",
    "慧敏",
    "佳怡",
    "雪",
    "静",
    "艳红",
    "彩虹",
    "淑芬",
    "梦瑶",
    "倩",
    "文静",
)
FIRMS = (
    "山西汾源重型机械有限公司", "江苏锐沃精密制造股份有限公司", "河南中豫起重设备有限责任公司", "大同云岗热力有限公司", "陕西秦恒电力检修有限公司",
    "晋城丹河铸业有限公司", "湖北江汉石化装备有限公司", "山东鲁拓轨道车辆有限公司", "河北燕北轴承集团有限公司", "太原钢联特种焊接有限公司",
    "辽宁海城矿山设备股份有限公司", "四川蜀安水泥有限公司", "长治潞川煤化有限责任公司", "浙江甬越模具科技有限公司",
)  # fmt: skip
TRADES = ("焊工", "电工", "车工", "钳工", "铣工", "装配钳工", "汽车维修工", "数控车工", "起重工", "锅炉操作工")


class Person(NamedTuple):
    name: str
    sex: str
    birth: str
    number: str


def name(rng: random.Random, sex: str = "") -> str:
    sex = sex or rng.choice("男男女")
    return rng.choice(SURNAMES) + rng.choice(MALE if sex == "男" else FEMALE)


def names(rng: random.Random, count: int) -> list[str]:
    """So many different names."""
    found: list[str] = []
    while len(found) < count:
        one = name(rng)
        if one not in found:
            found.append(one)
    return found


def person(rng: random.Random, first: int = 1970, last: int = 1992) -> Person:
    sex = rng.choice("男男女")
    birth = day(rng, first, last)
    return Person(name(rng, sex), sex, birth, id_number(rng, birth, sex))


def day(rng: random.Random, first: int, last: int | None = None, months: tuple[int, int] = (1, 12)) -> str:
    """A date YYYY-MM-DD between two years."""
    return f"{rng.randint(first, last or first)}-{rng.randint(*months):02d}-{rng.randint(1, 28):02d}"


def cn(date: str) -> str:
    """2015-06-30 as 2015年6月30日, 2015-06 as 2015年6月."""
    parts = [int(one) for one in date.split("-")]
    return "".join(f"{one}{mark}" for one, mark in zip(parts, "年月日", strict=False))


def cn2(date: str) -> str:
    """The same with two digits: 2015年06月30日."""
    return "".join(f"{one}{mark}" for one, mark in zip(date.split("-"), "年月日", strict=False))


def hz(date: str, zero: str = "〇") -> str:
    """二〇一五年六月三十日."""
    parts = [int(one) for one in date.split("-")]
    return hanzi_year(parts[0], zero) + "年" + "".join(
        f"{hanzi_number(one)}{mark}" for one, mark in zip(parts[1:], "月日", strict=False)
    )  # fmt: skip


def dot(date: str, mark: str = ".") -> str:
    return date.replace("-", mark)


def wide(text: str, gap: str = "　") -> str:
    """A name of two characters set wide."""
    return gap.join(text) if len(text) == 2 else text


def page(body: str, css: str = "", font: str = "song", frame: str = "size:A4;margin:24mm 26mm") -> str:
    return (
        f"<html><head><meta charset=utf-8><style>@page{{{frame}}} body{{font-family:{FONTS[font]};font-size:12pt;line-height:1.7;margin:0}} "
        "table{border-collapse:collapse;width:100%} .g td,.g th{border:0.7pt solid #222;padding:4pt 6pt} h1,h2,h3{text-align:center;font-weight:bold} "
        ".c{text-align:center} .r{text-align:right} .i{text-indent:2em;margin:0} .s{font-size:9pt;line-height:1.4} u{padding:0 6pt} "
        ".seal{position:absolute;border:2.2pt solid #d22;border-radius:50%;color:#d22;opacity:.62;width:36mm;height:36mm;text-align:center;font-size:8.5pt;line-height:1.25} "
        f".seal b{{display:block;font-size:20pt;line-height:1;margin:4mm 0 1mm}} .seal div{{padding:6mm 4mm 0}} {css}</style></head><body>{body}</body></html>"
    )


def seal(text: str, place: str) -> str:
    """A round red seal at a place (CSS)."""
    return f'<div class="seal" style="{place}"><div>{text}</div><b>★</b></div>'


def signed(unit: str, date: str, low: str = "") -> str:
    """Unit and date at the right with the seal over them."""
    owner = unit if "专用章" in unit else unit.split("<br>")[0].split("：")[-1].split("（")[0]
    return f'<div style="position:relative;margin-top:14mm;text-align:right">{unit}<br>{date}{seal(owner + low, "right:8mm;top:-10mm")}</div>'


def rows(*lines: tuple[object, ...], first: str = "td") -> str:
    """Rows of a table; the first may be of th."""
    made = []
    for index, line in enumerate(lines):
        tag = first if index == 0 else "td"
        made.append("<tr>" + "".join(f"<{tag}>{one}</{tag}>" for one in line) + "</tr>")
    return "".join(made)


def issn(rng: random.Random) -> str:
    digits = f"{rng.choice(('1000', '1001', '1003', '1006', '1671', '1673', '2095'))}{rng.randint(100, 999)}"
    check = (11 - sum(int(one) * weight for one, weight in zip(digits, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{digits[:4]}-{digits[4:]}{'X' if check == 10 else check}"


def isbn(rng: random.Random) -> str:
    middle = f"{rng.choice(('111', '122', '121'))}{rng.randint(10000, 99999)}"
    digits = "9787" + middle
    check = -sum(int(one) * (3 if index % 2 else 1) for index, one in enumerate(digits)) % 10
    return f"978-7-{middle[:3]}-{middle[3:]}-{check}"


class Word:
    """A Word file made line by line."""

    def __init__(self, font: str = "宋体", size: float = 12) -> None:
        self.file = Document()
        style = self.file.styles["Normal"]
        style.font.name = font
        style.font.size = Pt(size)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), font)

    def line(self, text: str = "", place: str = "", size: float = 0, bold: bool = False) -> None:
        paragraph = self.file.add_paragraph()
        run = paragraph.add_run(text)
        run.bold = bold
        if size:
            run.font.size = Pt(size)
        if place == "c":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif place == "r":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        elif place == "i":
            paragraph.paragraph_format.first_line_indent = Pt(24)

    def title(self, text: str, size: float = 18) -> None:
        self.line(text, "c", size, True)

    def table(self, *lines: tuple[object, ...]) -> None:
        made = self.file.add_table(rows=0, cols=max(len(one) for one in lines))
        made.style = "Table Grid"
        for one in lines:
            cells = made.add_row().cells
            for cell, text in zip(cells, one, strict=False):
                cell.text = str(text)

    def save(self) -> bytes:
        out = io.BytesIO()
        self.file.save(out)
        return out.getvalue()
