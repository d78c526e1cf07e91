"""Words shared by the drawings of this series: persons, days, units of ten provinces, frames of pages and plain Word files."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from typing import Any, NamedTuple

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

SURNAMES = "丁白石邱侯段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢"
GIVEN = [
    "保国",
    "跃进",
    "根生",
    "志刚",
    "艳红",
    "秀兰",
    "俊峰",
    "晓东",
    "丽娟",
    "学军",
    "海燕",
    "建平",
    "玉珍",
    "长林",
    "红霞",
    "振华",
    "爱民",
    "新民",
    "佳琪",
    "宇航",
    "思远",
    "梦瑶",
    "一鸣",
    "雨桐",
    "旭",
    "斌",
    "涛",
    "莉",
    "倩",
    "帆",
    "琳",
    "勇",
    "福来",
    "兴旺",
    "占军",
    "喜梅",
    "克勤",
]


class Unit(NamedTuple):
    """An employer with its province and city."""

    name: str
    short: str
    province: str
    city: str
    field: str


UNITS = (
    Unit("黑龙江龙北煤业集团东山煤矿", "东山煤矿", "黑龙江省", "鹤岗市", "采矿"),
    Unit("甘肃陇原有色冶炼有限责任公司", "陇原公司", "甘肃省", "白银市", "冶金"),
    Unit("湖南湘江电机制造股份有限公司", "湘江电机", "湖南省", "湘潭市", "电气"),
    Unit("浙江钱塘泵阀有限公司", "钱塘泵阀", "浙江省", "温州市", "机械"),
    Unit("广西桂中水泥有限公司", "桂中水泥", "广西壮族自治区", "柳州市", "建材"),
    Unit("福建闽东船舶修造有限公司", "闽东船舶", "福建省", "宁德市", "船舶"),
    Unit("云南滇西水电建设有限公司", "滇西水电", "云南省", "大理市", "水利"),
    Unit("吉林松原石油装备有限责任公司", "松原装备", "吉林省", "松原市", "机械"),
    Unit("山西汾河机车车辆有限公司", "汾河机车", "山西省", "太原市", "机械"),
    Unit("江西赣江钢铁有限责任公司", "赣江钢铁", "江西省", "新余市", "冶金"),
    Unit("新疆天北输变电工程有限公司", "天北公司", "新疆维吾尔自治区", "昌吉市", "电气"),
)
TRADES = (
    "焊工",
    "电工",
    "钳工",
    "装配钳工",
    "变电站值班员",
    "铣工",
    "起重工",
    "桥式起重机司机",
    "锻造工",
    "化学检验员",
)
LEVELS = {
    5: ("五级", "初级工"),
    4: ("四级", "中级工"),
    3: ("三级", "高级工"),
    2: ("二级", "技师"),
    1: ("一级", "高级技师"),
}


class Who(NamedTuple):
    """A person: the birth day is ISO."""

    name: str
    sex: str
    birth: str
    number: str


def names(rng: random.Random, count: int) -> list[str]:
    """So many different names."""
    found: list[str] = []
    while len(found) < count:
        one = rng.choice(SURNAMES) + rng.choice(GIVEN)
        if one not in found:
            found.append(one)
    return found


def day(rng: random.Random, first: int, last: int) -> str:
    """A date within these years, ISO."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def who(rng: random.Random, first: int = 1970, last: int = 1992) -> Who:
    """A person born in these years."""
    sex = rng.choice("男男女")
    birth = day(rng, first, last)
    return Who(names(rng, 1)[0], sex, birth, id_number(rng, birth, sex))


def cn(date: str) -> str:
    """2015-06-03 as 2015年6月3日."""
    return "".join(f"{int(part)}{unit}" for part, unit in zip(date.split("-"), "年月日", strict=False))


def cn0(date: str) -> str:
    """2015-06-03 as 2015年06月03日."""
    return "".join(f"{part}{unit}" for part, unit in zip(date.split("-"), "年月日", strict=False))


def wide(date: str) -> str:
    """2015-06-03 as 2015 年 6 月 3 日."""
    return " ".join(f"{int(part)} {unit}" for part, unit in zip(date.split("-"), "年月日", strict=False))


def dots(date: str) -> str:
    """2015-06-03 as 2015.06.03."""
    return date.replace("-", ".")


def hz(date: str, zero: str = "〇") -> str:
    """2015-06-03 as 二〇一五年六月三日."""
    year, *rest = (int(part) for part in date.split("-"))
    tail = "".join(f"{hanzi_number(part)}{unit}" for part, unit in zip(rest, "月日", strict=False))
    return f"{hanzi_year(year, zero)}年{tail}"


def spaced(name: str) -> str:
    """A name of two characters with a blank between, as forms align it."""
    return "　".join(name) if len(name) == 2 else name


def issn(rng: random.Random) -> str:
    """An ISSN with its check digit."""
    body = f"{rng.choice(('10', '16', '20'))}{rng.randint(0, 99999):05d}"
    check = -sum(int(digit) * weight for digit, weight in zip(body, range(8, 1, -1), strict=True)) % 11
    return f"{body[:4]}-{body[4:]}{'X' if check == 10 else check}"


def isbn(rng: random.Random) -> str:
    """An ISBN of thirteen places with its check digit."""
    press, title = rng.choice(("5083", "122", "5165")), ""
    title = f"{rng.randint(0, 10 ** (8 - len(press)) - 1):0{8 - len(press)}d}"
    body = f"9787{press}{title}"
    check = -sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(body)) % 10
    return f"978-7-{press}-{title}-{check}"


def page(rng: random.Random, fonts: str, css: str, body: str, size: str = "A4", margin: str = "22mm") -> str:
    """Whole HTML; ``fonts`` names some of the fonts, one is taken by chance."""
    font = FONTS[rng.choice(fonts.split())]
    return (
        f"<html><style>@page {{ size: {size}; margin: {margin} }} body {{ font-family: {font}; font-size: 12pt; line-height: 1.7; margin: 0 }}"
        f" h1, h2, h3 {{ text-align: center; margin: 4mm 0 }} p {{ margin: 2mm 0 }} table {{ border-collapse: collapse; width: 100% }}"
        f" .c {{ text-align: center }} .r {{ text-align: right }} .in {{ text-indent: 2em }} .grid td, .grid th {{ border: 0.25mm solid #000; padding: 2mm }}"
        f" {css}</style><body>{body}</body></html>"
    )


def seal(words: str, colour: str = "#d22", shift: str = "right: 25mm; bottom: 40mm") -> str:
    """A round seal at a fixed place of the page: star and words below it."""
    return (
        f"<div style='position:absolute;{shift};width:38mm;height:38mm;box-sizing:border-box;border:0.9mm solid {colour};border-radius:19mm;"
        f"color:{colour};opacity:.75;text-align:center;font-size:7.5pt;line-height:1.25;padding:6mm 4mm 0'>"
        f"<svg width=30 height=30 viewBox='0 0 24 24'><path fill='{colour}' d='M12 2l3 7 7 .6-5.3 4.7 1.6 7.2-6.3-3.9"
        f"-6.3 3.9 1.6-7.2L2 9.6 9 9z'/></svg><br>{words}</div>"
    )


class Paper:
    """A plain Word document, written from the top."""

    def __init__(self, font: str = "仿宋", size: float = 14) -> None:
        self.file = docx.Document()
        normal: Any = self.file.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        self.file.core_properties.author, self.file.core_properties.comments = "user", ""
        section = self.file.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)

    def say(self, text: str, align: str = "left", size: float = 0, bold: bool = False, indent: bool = False) -> Paper:
        """A paragraph."""
        one = self.file.add_paragraph()
        run = one.add_run(text)
        run.bold = bold
        if size:
            run.font.size = Pt(size)
        if indent:
            one.paragraph_format.first_line_indent = Pt((size or 14) * 2)
        one.alignment = getattr(WD_ALIGN_PARAGRAPH, align.upper())
        return self

    def head(self, text: str, level: int = 1) -> Paper:
        """A heading in Word's own style."""
        self.file.add_heading(text, level)
        return self

    def table(self, rows: Sequence[Sequence[str | None]], size: float = 0) -> Paper:
        """A ruled table; None joins a cell to the one before it."""
        table = self.file.add_table(len(rows), max(len(row) for row in rows), style="Table Grid")
        for at, row in enumerate(rows):
            kept = table.cell(at, 0)
            for column, text in enumerate(row):
                cell = table.cell(at, column)
                if text is None:
                    kept.merge(cell)
                    continue
                kept = cell
            start = 0
            for column, text in enumerate(row):
                if text is None:
                    continue
                start = column
                cell = table.cell(at, start)
                for extra in cell.paragraphs[1:]:
                    extra._element.getparent().remove(extra._element)
                run = cell.paragraphs[0].add_run(text)
                if size:
                    run.font.size = Pt(size)
        return self

    def turn(self) -> Paper:
        """A new page."""
        self.file.add_page_break()
        return self

    def bytes(self) -> bytes:
        """The file."""
        stream = io.BytesIO()
        self.file.save(stream)
        return stream.getvalue()
