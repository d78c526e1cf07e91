"""Persons, employers, dates, seals and page frames of the dossiers of October 2026."""

from __future__ import annotations

import base64
import functools
import io
import math
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year
from samples import people
from samples.drawing import font_file
from yushen.numbers import patent as patent_rules

AS_OF = "2026-10-31"
JOBS = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
STEPS = {4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}
OLD_STEPS = {4: "中级", 3: "高级", 2: "技师", 1: "高级技师"}
_LETTERS = {"S": "satisfied", "N": "not_satisfied", "U": "undetermined"}


@dataclass(frozen=True)
class Man:
    """An applicant; the identity number follows from area, birth and order."""

    name: str
    sex: str
    born: str
    area: str
    order: int
    home: str

    @property
    def id(self) -> str:
        return people.identity_number(self.area, self.born, self.order)

    @property
    def short_id(self) -> str:
        """The number of 15 places, as before 1999."""
        return self.id[:6] + self.id[8:17]


@dataclass(frozen=True)
class Works:
    """An employer with what the roster says of it."""

    name: str
    seat: str
    body: str
    kind: str = "企业"
    size: str = ""

    @property
    def code(self) -> str:
        return people.company_code(self.body)


def verdicts(text: str) -> dict[str, str]:
    """``2.1:S 3.1:SU`` as clause and admissible outcomes."""
    pairs = (one.split(":") for one in text.split())
    return {clause: " ".join(_LETTERS[letter] for letter in letters) for clause, letters in pairs}


def row(p: Man, u: Works, title: str, subject: str, folder: str, exceptional: str = "否") -> dict[str, str]:
    """A row of the list of applicants."""
    return {
        "姓名": p.name,
        "身份证号": p.id,
        "申报级别": title,
        "申报专业": subject,
        "工作单位": u.name,
        "单位类型": u.kind,
        "企业规模": u.size,
        "是否破格": exceptional,
        "档案目录": folder,
    }


def day(date: str, form: str = "a") -> str:
    """a 2024年3月5日 · b 2024.03.05 · c 二〇二四年三月五日 · d 2024-03-05 · e 2024年03月05日 · f 2024 年 3 月 5 日 · m 2024年3月 · n 2024.03."""
    y, m, d = (int(one) for one in date.split("-"))
    match form:
        case "b":
            return f"{y}.{m:02}.{d:02}"
        case "c":
            return f"{hanzi_year(y)}年{hanzi_number(m)}月{hanzi_number(d)}日"
        case "d":
            return date
        case "e":
            return f"{y}年{m:02}月{d:02}日"
        case "f":
            return f"{y} 年 {m} 月 {d} 日"
        case "m":
            return f"{y}年{m}月"
        case "n":
            return f"{y}.{m:02}"
    return f"{y}年{m}月{d}日"


def patent_no(twelve: str) -> str:
    """A patent number from its first twelve places."""
    return f"ZL{twelve}.{patent_rules.check_digit(twelve)}"


def serial_no(seven: str) -> str:
    """An ISSN from seven digits."""
    rest = (11 - sum(int(one) * (8 - place) for place, one in enumerate(seven)) % 11) % 11
    return f"{seven[:4]}-{seven[4:]}{'X' if rest == 10 else rest}"


def chop(owner: str, note: str = "", shift: str = "margin-top:-20mm;margin-left:96mm", wide: float = 36) -> str:
    """A round seal as a picture, laid over the lines before it."""
    return f"<div style='height:{wide - 14}mm;{shift}'><img style='width:{wide}mm' src='data:image/png;base64,{_round(owner, note)}'></div>"


@functools.cache
def _round(owner: str, note: str) -> str:
    side, red = 420, (205, 30, 45, 165)
    plate = Image.new("RGBA", (side, side), (255, 255, 255, 0))
    pen, mid = ImageDraw.Draw(plate), side / 2
    pen.ellipse((6, 6, side - 6, side - 6), outline=red, width=10)
    points = [
        (mid + r * math.sin(math.pi * k / 5), mid - r * math.cos(math.pi * k / 5))
        for k, r in ((k, 58 if k % 2 == 0 else 23) for k in range(10))
    ]
    pen.polygon(points, fill=red)
    font = ImageFont.truetype(font_file("zenhei"), 46 if len(owner) < 13 else 38 if len(owner) < 17 else 31)
    span = min(290.0, 25.0 * (len(owner) - 1))
    for k, letter in enumerate(owner):
        turn = -span / 2 + span * k / max(1, len(owner) - 1)
        tile = Image.new("RGBA", (70, 70), (255, 255, 255, 0))
        ImageDraw.Draw(tile).text((35, 35), letter, font=font, fill=red, anchor="mm")
        tile = tile.rotate(-turn, resample=Image.Resampling.BICUBIC)
        place = (mid + 162 * math.sin(math.radians(turn)) - 35, mid - 162 * math.cos(math.radians(turn)) - 35)
        plate.alpha_composite(tile, (int(place[0]), int(place[1])))
    if note:
        pen.text((mid, 312), note, font=ImageFont.truetype(font_file("zenhei"), 32), fill=red, anchor="mm")
    stream = io.BytesIO()
    plate.save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


def page(body: str, font: str = "ming", pt: float = 12, paper: str = "A4", margin: str = "26mm 24mm") -> str:
    """HTML of a document: h1 title, ``.r`` right, ``.c`` middle, ``.n`` no indent, ``.k`` ruled table, ``.f`` table without rules, ``.x`` small."""
    return (
        f"<html><head><meta charset='utf-8'><style>@page{{size:{paper};margin:{margin}}}body{{font-family:{FONTS[font]},{FONTS['ming']};"
        f"font-size:{pt}pt;line-height:1.7;color:#151515}}h1{{text-align:center;font-size:1.7em;font-weight:normal;letter-spacing:.12em;margin:0 0 .8em}}"
        "h2{font-size:1.08em;margin:.7em 0 .2em}p{margin:.2em 0;text-indent:2em;text-align:justify}.n{text-indent:0}.r{text-align:right;text-indent:0;padding-right:8mm}"
        ".c{text-align:center;text-indent:0}.x{font-size:.78em}table{border-collapse:collapse;width:100%;margin:.4em 0}.k td{border:.6pt solid #222;padding:1.8mm 2mm}"
        ".f td{padding:1mm 0}tr{break-inside:avoid}.brk{page-break-before:always}sup{font-size:.6em}</style></head><body>"
        f"{body}</body></html>"
    )


def table(rows: list[list[str]], kind: str = "k") -> str:
    """A table; the last cell of a short row takes the rest of the width."""
    wide = max(len(one) for one in rows)
    lines = []
    for one in rows:
        cells = [f"<td>{cell}</td>" for cell in one[:-1]] + [f"<td colspan='{wide - len(one) + 1}'>{one[-1]}</td>"]
        lines.append("<tr>" + "".join(cells) + "</tr>")
    return f"<table class='{kind}'>{''.join(lines)}</table>"


def face(w: int = 25, h: int = 33) -> str:
    """The place of a portrait at the right."""
    return (
        f"<div style='float:right;width:{w}mm;height:{h}mm;background:#cfdbe8;border:.4pt solid #889;margin:1mm 0 2mm 4mm;overflow:hidden'>"
        f"<div style='width:12mm;height:14mm;border-radius:6mm;background:#8f7f74;margin:6mm auto 1mm'></div>"
        "<div style='width:21mm;height:20mm;border-radius:9mm;background:#3f4a5c;margin:0 auto'></div></div>"
    )
