"""Persons, firms, numbers, dates, seals and sheets of the dossiers of November 2026."""

from __future__ import annotations

import base64
import functools
import io
import math
import subprocess
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

AS_OF = "2026-11-20"
TITLES = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
MING, KAI, HEI = "'AR PL UMing CN'", "'AR PL UKai CN'", "'WenQuanYi Zen Hei'"
_WORDS = {"S": "satisfied", "N": "not_satisfied", "U": "undetermined"}
_DIGITS = "〇一二三四五六七八九"


def id_check(first: str) -> str:
    """The last place of an identity number."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(first, weights, strict=True)) % 11]


@dataclass(frozen=True)
class Who:
    """A person; the number follows from area, birth and order."""

    name: str
    sex: str
    born: str
    area: str
    seq: int
    home: str = ""
    folk: str = "汉"

    @property
    def id(self) -> str:
        first = f"{self.area}{self.born.replace('-', '')}{self.seq:03d}"
        return first + id_check(first)


@dataclass(frozen=True)
class Firm:
    """An employer as the roster and its own papers tell it; ``body``: the first sixteen places of its code."""

    name: str
    seat: str
    body: str
    kind: str = "企业"
    size: str = "中型"

    @property
    def code(self) -> str:
        org = self.body[8:]
        inner = 11 - sum(int(c, 36) * w for c, w in zip(org, (3, 7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
        first = self.body + {10: "X", 11: "0"}.get(inner, str(inner))
        letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        rest = sum(letters.index(c) * pow(3, k, 31) for k, c in enumerate(first)) % 31
        return first + letters[(31 - rest) % 31]


def patent_no(twelve: str) -> str:
    """``ZL`` number with its check digit."""
    rest = sum(int(a) * b for a, b in zip(twelve, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), strict=True)) % 11
    return f"ZL{twelve}.{'X' if rest == 10 else rest}"


def issn_no(seven: str) -> str:
    """An ISSN from seven digits."""
    rest = (11 - sum(int(a) * b for a, b in zip(seven, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{seven[:4]}-{seven[4:]}{'X' if rest == 10 else rest}"


def truth(text: str) -> dict[str, str]:
    """``2.1:S 3.1:SU`` as clause and admissible outcomes."""
    return {
        clause: " ".join(_WORDS[one] for one in letters) for clause, letters in (p.split(":") for p in text.split())
    }


def listed(p: Who, u: Firm, level: str, subject: str, folder: str, exceptional: str = "否") -> dict[str, str]:
    """A row of the roster."""
    return {
        "档案目录": folder,
        "姓名": p.name,
        "身份证号": p.id,
        "工作单位": u.name,
        "单位类型": u.kind,
        "企业规模": u.size,
        "申报级别": TITLES[level],
        "申报专业": subject,
        "是否破格": exceptional,
    }


def num(n: int) -> str:
    """1 to 99 in characters."""
    if n < 10:
        return _DIGITS[n]
    return ("" if n < 20 else _DIGITS[n // 10]) + "十" + (_DIGITS[n % 10] if n % 10 else "")


def dt(date: str, form: str = "cn") -> str:
    """A date: cn 2024年3月5日 · dot 2024.3.5 · dots 2024.03.05 · han 二〇二四年三月五日 · iso · pad 2024年03月05日 · gap 2024 年 3 月 5 日 · ym 2024年3月 · sl 2024/3/5."""
    y, m, d = (int(one) for one in date.split("-"))
    forms = {
        "cn": f"{y}年{m}月{d}日",
        "dot": f"{y}.{m}.{d}",
        "dots": f"{y}.{m:02}.{d:02}",
        "han": f"{''.join(_DIGITS[int(c)] for c in str(y))}年{num(m)}月{num(d)}日",
        "hanym": f"{''.join(_DIGITS[int(c)] for c in str(y))}年{num(m)}月",
        "iso": date,
        "pad": f"{y}年{m:02}月{d:02}日",
        "gap": f"{y} 年 {m} 月 {d} 日",
        "ym": f"{y}年{m}月",
        "yms": f"{y}.{m:02}",
        "sl": f"{y}/{m}/{d}",
        "bare": f"{y}{m:02}{d:02}",
    }
    return forms[form]


@functools.cache
def font_path(family: str) -> str:
    """Where the system keeps a font."""
    return subprocess.run(["fc-match", "-f", "%{file}", family], capture_output=True, text=True, check=True).stdout


@functools.cache
def _plate(owner: str, note: str, oval: bool) -> str:
    wide, high, ink = 480, 340 if oval else 480, (214, 24, 38, 170)
    plate = Image.new("RGBA", (wide, high), (255, 255, 255, 0))
    pen, cx, cy = ImageDraw.Draw(plate), wide / 2, high / 2
    pen.ellipse((8, 8, wide - 8, high - 8), outline=ink, width=9)
    if not oval:
        tips = [
            (
                cx + (66 if k % 2 == 0 else 26) * math.sin(math.pi * k / 5),
                cy - (66 if k % 2 == 0 else 26) * math.cos(math.pi * k / 5),
            )
            for k in range(10)
        ]
        pen.polygon(tips, fill=ink)
    size = max(27, min(50, 640 // max(8, len(owner))))
    font = ImageFont.truetype(font_path("AR PL UMing CN"), size)
    span = min(300.0, 23.0 * (len(owner) - 1))
    for k, letter in enumerate(owner):
        turn = -span / 2 + span * k / max(1, len(owner) - 1)
        tile = Image.new("RGBA", (80, 80), (255, 255, 255, 0))
        ImageDraw.Draw(tile).text((40, 40), letter, font=font, fill=ink, anchor="mm", stroke_width=1, stroke_fill=ink)
        tile = tile.rotate(-turn, resample=Image.Resampling.BICUBIC)
        rx, ry = (wide / 2 - 50, high / 2 - 48)
        plate.alpha_composite(
            tile,
            (int(cx + rx * math.sin(math.radians(turn)) - 40), int(cy - ry * math.cos(math.radians(turn)) - 40)),
        )
    if note:
        pen.text(
            (cx, high * 0.76), note, font=ImageFont.truetype(font_path("AR PL UMing CN"), 34), fill=ink, anchor="mm"
        )
    stream = io.BytesIO()
    plate.save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


def seal(owner: str, place: str = "right:14mm;top:-14mm", note: str = "", wide: int = 38, oval: bool = False) -> str:
    """A red seal laid over what stands in the block around it."""
    return f"<img style='position:absolute;{place};width:{wide}mm' src='data:image/png;base64,{_plate(owner, note, oval)}'>"


def foot(
    issuer: str, date: str, way: int = 0, form: str = "cn", sealed: bool = True, note: str = "", stamp: str = ""
) -> str:
    """Who signs and when: 0 right, 1 middle right with a label, 2 in one line, 3 date first, 4 left."""
    mark = (
        seal(
            stamp or issuer,
            ("right:16mm;top:-12mm", "right:32mm;top:-13mm", "left:66mm;top:-15mm", "right:10mm;top:-14mm", "left:22mm;top:-12mm")[way],
            note,
        )
        if sealed
        else ""
    )  # fmt: skip
    when = dt(date, form)
    lines = (
        f"<p class='r'>{issuer}</p><p class='r'>{when}</p>",
        f"<p style='text-indent:0;padding-left:70mm'>单位（公章）：{issuer}</p><p style='text-indent:0;padding-left:92mm'>{when}</p>",
        f"<p style='text-indent:0'>发证单位：{issuer}　　　　　日期：{when}</p>",
        f"<p class='r'>{when}</p><p class='r'>{issuer}（盖章）</p>",
        f"<p style='text-indent:0'>{issuer}</p><p style='text-indent:0'>{when}</p>",
    )[way]
    return f"<div style='position:relative;margin-top:11mm;height:30mm'>{lines}{mark}</div>"


def sheet(body: str, face: str = MING, pt: float = 12, size: str = "A4", edge: str = "24mm 23mm", css: str = "") -> str:
    """A whole document as HTML."""
    return (
        f"<html><head><meta charset='utf-8'><style>@page{{size:{size};margin:{edge}}}body{{font-family:{face},{MING};font-size:{pt}pt;line-height:1.75;color:#111}}"
        "h1{text-align:center;font-size:1.75em;font-weight:normal;margin:0 0 .7em}h2{font-size:1.12em;margin:.8em 0 .3em}h3{font-size:1em;margin:.5em 0 .2em}"
        "p{margin:.15em 0;text-indent:2em;text-align:justify}.n{text-indent:0}.r{text-align:right;text-indent:0;padding-right:6mm}.m{text-align:center;text-indent:0}"
        ".s{font-size:.8em}table{border-collapse:collapse;width:100%;margin:.5em 0}td,th{font-weight:normal}.g td,.g th{border:.7pt solid #222;padding:1.6mm 2mm;text-align:center}"
        ".o td{padding:1.2mm .5mm}.l td{border-bottom:.5pt solid #666;padding:1.6mm 1mm}tr{break-inside:avoid}.pb{page-break-before:always}u{text-decoration:none;border-bottom:.6pt solid #333;padding:0 3mm}"
        f"sup{{font-size:.65em}}{css}</style></head><body>{body}</body></html>"
    )


def grid(rows: list[list[str]], kind: str = "g", widths: str = "") -> str:
    """A table; the last cell of a short row takes what is left of the width."""
    most = max(len(one) for one in rows)
    cols = "".join(f"<col style='width:{w}%'>" for w in widths.split()) if widths else ""
    lines = "".join(
        "<tr>"
        + "".join(
            f"<td{f' colspan={most - len(one) + 1}' if k == len(one) - 1 and len(one) < most else ''}>{cell}</td>"
            for k, cell in enumerate(one)
        )
        + "</tr>"
        for one in rows
    )
    return f"<table class='{kind}'>{cols}{lines}</table>"


def portrait(style: str = "float:right;margin:0 0 2mm 5mm", w: int = 26, h: int = 34) -> str:
    """A grey head and shoulders."""
    return (
        f"<div style='{style};width:{w}mm;height:{h}mm;background:#dfe6ee;border:.5pt solid #777;overflow:hidden'>"
        f"<div style='width:11mm;height:13mm;border-radius:6mm;background:#a58c7c;margin:{h // 6}mm auto 1mm'></div>"
        f"<div style='width:{w - 5}mm;height:20mm;border-radius:10mm;background:#39435a;margin:0 auto'></div></div>"
    )


def old_no(date: str, level: int, serial: int, place: str = "01", house: str = "0003") -> str:
    """A number of sixteen digits of the years to 2019."""
    return f"{date[2:4]}04{place}{house}{level}{serial:05}"


def new_no(date: str, level: int, serial: int, house: str = "000021") -> str:
    """A number of twenty-two places of the years since."""
    return f"S000014{house}{date[2:4]}{level}{serial:06}"
