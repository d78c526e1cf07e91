"""Words shared by the drawings of this series: persons, days, schools, employers and the frame of a page."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

__all__ = [
    "CITIES",
    "COLLEGES",
    "EMPLOYERS",
    "TRADES",
    "Who",
    "cn",
    "day",
    "dots",
    "face",
    "hz",
    "padded",
    "page",
    "seal",
    "who",
]

SURNAMES = "赵钱孙周吴郑冯陈蒋沈韩杨朱秦许何吕张孔曹严魏陶姜谢邹章潘葛范彭鲁韦苗方任袁柳唐薛雷贺罗郝常于傅康余顾孟黄萧尹姚邵汪毛狄贝宋庞熊纪舒项祝董梁杜阮席"
GIVEN = (
    *("建国", "志强", "海波", "卫东", "晓燕", "丽华", "振宇", "文涛", "国栋", "雪梅", "俊杰", "桂兰", "永刚", "玉霞"),
    *(
        "立新",
        "明辉",
        "春生",
        "慧敏",
        "宏伟",
        "静",
        "磊",
        "鹏飞",
        "艳",
        "超",
        "洋",
        "小军",
        "向阳",
        "秀英",
        "浩然",
        "凯",
    ),
)
TRADES = ("焊工", "电工", "钳工", "车工", "铣工", "汽车维修工", "锅炉操作工", "化学检验员", "起重装卸机械操作工")
EMPLOYERS = (
    "河南豫光金铅股份有限公司",
    "江苏恒远重型机械有限公司",
    "湖北三环锻造有限公司",
    "山东鲁北化工集团有限公司",
    "山西晋阳煤化工有限责任公司",
    "四川川南电力设备有限公司",
    "陕西秦岭水泥制造有限公司",
    "安徽皖江轴承有限公司",
    "辽宁沈北机床有限责任公司",
    "河北冀中管道装备有限公司",
)
CITIES = {
    **{"河南": "济源市", "江苏": "常州市", "湖北": "宜昌市", "山东": "滨州市", "山西": "晋中市"},
    **{"四川": "自贡市", "陕西": "渭南市", "安徽": "马鞍山市", "辽宁": "本溪市", "河北": "沧州市"},
}
"""A city of each employer's province, by the first two characters of its name."""
COLLEGES = (
    ("10450", "豫西理工大学"),
    ("10293", "江淮工业大学"),
    ("10116", "晋中工程学院"),
    ("10712", "渭北工业大学"),
    ("10527", "湘中科技大学"),
    ("10433", "鲁南理工学院"),
)


class Who(NamedTuple):
    """A person: the birth day is ISO."""

    name: str
    sex: str
    birth: str
    number: str


def who(rng: random.Random, first: int = 1968, last: int = 1992) -> Who:
    """A person born in these years."""
    sex = rng.choice("男男女")
    birth = day(rng, first, last)
    return Who(rng.choice(SURNAMES) + rng.choice(GIVEN), sex, birth, id_number(rng, birth, sex))


def day(rng: random.Random, first: int, last: int) -> str:
    """A working day's date, ISO."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def cn(date: str) -> str:
    """2015-06-30 as 2015年6月30日, 2015-06 as 2015年6月."""
    parts = [int(part) for part in date.split("-")]
    return "".join(f"{part}{unit}" for part, unit in zip(parts, "年月日", strict=False))


def padded(date: str) -> str:
    """2015-06-30 as 2015年06月30日."""
    return "".join(f"{part}{unit}" for part, unit in zip(date.split("-"), "年月日", strict=False))


def dots(date: str) -> str:
    """2015-06-30 as 2015.06.30."""
    return date.replace("-", ".")


def hz(date: str, zero: str = "〇") -> str:
    """2015-06-30 as 二〇一五年六月三十日."""
    year, *rest = (int(part) for part in date.split("-"))
    tail = "".join(f"{hanzi_number(part)}{unit}" for part, unit in zip(rest, "月日", strict=False))
    return f"{hanzi_year(year, zero)}年{tail}"


def face(rng: random.Random, *names: str) -> str:
    """One of these fonts, by chance."""
    return FONTS[rng.choice(names or ("song", "kai", "ming"))]


def page(font: str, css: str, body: str, size: str = "A4", margin: str = "22mm") -> str:
    """Whole HTML."""
    return (
        f"<html><style>@page {{ size: {size}; margin: {margin} }} body {{ font-family: {font}; font-size: 12pt;"
        f" line-height: 1.7 }} table {{ border-collapse: collapse; width: 100% }} {css}</style>{body}</html>"
    )


def seal(words: str, colour: str = "#d33") -> str:
    """A red ring with a star over the words of its office, standing at the right."""
    return (
        f"<div style='width:36mm;height:36mm;border:0.8mm solid {colour};border-radius:18mm;color:{colour};"
        f"text-align:center;font-size:8pt;line-height:1.3;margin-left:auto;padding-top:5mm;box-sizing:border-box'>"
        f"<svg width=34 height=34 viewBox='0 0 24 24'><path fill='{colour}' d='M12 2l3 7 7 .6-5.3 4.7 1.6 7.2-6.3-3.9"
        f"-6.3 3.9 1.6-7.2L2 9.6 9 9z'/></svg><br><span style='display:block;padding:0 3mm'>{words}</span></div>"
    )
