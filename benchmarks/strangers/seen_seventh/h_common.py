"""People, houses, dates and paper shared by the drawings of this series."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

FAMILY = (*tuple("郝阎苗卫冀侯薛乔武温岳康崔白邢樊霍贺段尹雷靳芦曲景燕原解"), "欧阳", "上官", "令狐", "尉迟")
GIVEN = (
    *(
        [
            "树森",
            "跃进",
            "桂枝",
            "海龙",
            "雅琴",
            "志刚",
            "润生",
            "文娟",
            "保国",
            "云鹏",
            "秀芬",
            "凯",
            "铮",
            "晓婷",
            "思远",
            "一鸣",
            "卫东",
            "春燕",
            "栋",
            "玥",
            "俊杰",
            "爱莲",
        ]
    ),
    *(
        [
            "泽宇",
            "福旺",
            "银虎",
            "兆瑞",
            "佩",
            "鑫",
            "忠义",
            "建业",
            "慧敏",
            "旭东",
            "国柱",
            "晨曦",
            "琳",
            "天佑",
            "满仓",
            "彦斌",
            "红霞",
            "逸飞",
        ]
    ),
)
HOUSES = (
    "阳泉华越阀门制造有限公司",
    "山西潞阳煤化工集团有限责任公司",
    "临汾汾河冶金设备厂",
    "朔州神泉发电有限公司",
    "忻州定襄法兰锻造集团有限公司",
    "运城盐池电机股份有限公司",
    "晋城泽源铸造有限责任公司",
    "吕梁孝河铝业有限公司",
    "大同塞北机车车辆有限公司",
    "长治漳泽轴承（集团）有限公司",
)
CRAFTS = (
    ("焊工", "焊接技术"),
    ("电工", "电气工程"),
    ("装配钳工", "机械制造"),
    ("数控车工", "机械工程"),
    ("锅炉运行值班员", "热能动力"),
    ("轧钢工", "材料成型"),
    ("矿井维修电工", "矿山机电"),
    ("模具工", "模具设计与制造"),
    ("铸造工", "铸造"),
)
DISTRICTS = ("城区", "矿区", "郊区")


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


def person(rng: random.Random, first: int = 1968, last: int = 1992) -> Person:
    """Someone born between two years."""
    birth, sex = day(rng, first, last), rng.choice("男男女")
    return Person(names(rng, 1)[0], sex, birth, id_number(rng, birth, sex))


def day(rng: random.Random, first: int, last: int) -> str:
    """A day of the years given, ISO."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def said(iso: str, style: str) -> str:
    """A date (or month) in a notation: zh, zh0, sp, dot, dot0, dash, slash, bare, han."""
    year, month, *rest = iso.split("-")
    last = rest[0] if rest else ""
    if style == "han":
        return f"{hanzi_year(int(year))}年{hanzi_number(int(month))}月" + (
            f"{hanzi_number(int(last))}日" if last else ""
        )
    if style in ("zh", "zh0", "sp"):
        gap = " " if style == "sp" else ""
        keep = (lambda text: text) if style == "zh0" else (lambda text: str(int(text)))
        return f"{year}{gap}年{gap}{keep(month)}{gap}月" + (f"{gap}{keep(last)}{gap}日" if last else "")
    mark = {"dot": ".", "dot0": ".", "dash": "-", "slash": "/", "bare": ""}[style]
    parts = [month, last] if last else [month]
    if style == "dot":
        parts = [str(int(one)) for one in parts]
    return mark.join((year, *parts))


def apart(text: str, gap: str = "　") -> str:
    """A word stretched with blanks: 姓　名."""
    return gap.join(text)


def stacked(text: str) -> str:
    """A word with its characters one below another."""
    return "<br>".join(text)


def page(rng: random.Random, body: str, css: str = "", size: str = "A4", fonts: str = "song ming kai zenhei") -> str:
    """A whole document: body in a font drawn from those named."""
    face = FONTS[rng.choice(fonts.split())]
    return f"""<html><meta charset=utf-8><style>@page {{ size: {size}; margin: 18mm 20mm }}
    body {{ font-family: {face}, 'AR PL UMing CN', 'DejaVu Sans'; font-size: {rng.choice((11, 11.5, 12))}pt; line-height: 1.6 }}
    h1, h2 {{ text-align: center; font-weight: normal }} .c {{ text-align: center }} .r {{ text-align: right }} .s {{ font-size: 8.5pt; color: #555 }}
    table {{ border-collapse: collapse; width: 100% }} .g td, .g th {{ border: 0.25mm solid #222; padding: 1.2mm 1.5mm; font-weight: normal }}
    .in {{ text-indent: 2em; margin: 1mm 0 }} .red {{ color: #c00 }}
    {css}</style><body>{body}</html>"""


def seal(text: str, where: str) -> str:
    """A round red seal that lies over the paper; ``where`` is CSS such as ``right:30mm;bottom:20mm``."""
    return (
        f'<div style="position:absolute;{where};width:36mm;height:36mm;border:0.8mm solid #d22;border-radius:50%;color:#d22;'
        f'text-align:center;font-size:7pt;line-height:1.2;opacity:0.65;box-sizing:border-box;padding:7mm 3mm">{text}<br>'
        '<span style="font-size:16pt">★</span></div>'
    )


def square(size: int = 24) -> str:
    """What stands for a two-dimensional code."""
    return (
        f'<span style="display:inline-block;width:{size}mm;height:{size}mm;border:1mm solid #000;'
        'background:repeating-linear-gradient(45deg,#000 0 1mm,#fff 1mm 2mm)"></span>'
    )
