"""People, bodies, dates and prose for the layouts ``b_*``; counting of the words drawn."""

from __future__ import annotations

import html as html_entities
import random
import re
from collections.abc import Sequence

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year
from yushen.numbers import issn as issn_number

FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭鲁韦马苗方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
GIVEN = [
    "国栋",
    "志远",
    "建国",
    "春生",
    "玉兰",
    "海燕",
    "文博",
    "思远",
    "丽华",
    "晓明",
    "一鸣",
    "雨桐",
    "嘉豪",
    "德顺",
    "秀英",
    "凤山",
    "振宇",
    "立新",
    "宝林",
    "庆丰",
    "慧敏",
    "长河",
    "雪梅",
    "子涵",
    "俊杰",
    "守信",
    "兴邦",
    "永强",
    "桂芳",
    "明辉",
    "伟",
    "磊",
    "静",
    "勇",
    "军",
    "敏",
    "洁",
    "涛",
    "斌",
    "颖",
    "鑫",
    "琳",
    "帆",
    "凯",
    "莉",
    "旭",
    "毅",
    "楠",
]
CITIES = (
    ("河北", "唐山", "063000"),
    ("江苏", "无锡", "214000"),
    ("四川", "德阳", "618000"),
    ("辽宁", "鞍山", "114000"),
    ("湖南", "株洲", "412000"),
    ("陕西", "宝鸡", "721000"),
    ("山东", "潍坊", "261000"),
    ("山西", "长治", "046000"),
    ("安徽", "芜湖", "241000"),
    ("河南", "洛阳", "471000"),
    ("广东", "佛山", "528000"),
    ("甘肃", "天水", "741000"),
)
MAKES = ("重型机械", "轴承", "电缆", "水泥", "泵业", "工程机械", "精密铸造", "仪表", "钢管", "矿山设备", "化工装备")
STEMS = ("华岳", "金川", "永固", "恒达", "宏远", "东方", "中晟", "凯通", "长城", "新跃", "瑞丰")


def person(rng: random.Random, given: Sequence[str] = GIVEN) -> str:
    """A name of two to four characters."""
    family = rng.choice(FAMILY) if rng.random() < 0.95 else rng.choice(("欧阳", "上官", "司马", "诸葛"))
    return family + rng.choice(given)


def people(rng: random.Random, count: int) -> list[str]:
    """Names, no two alike."""
    names: list[str] = []
    while len(names) < count:
        one = person(rng)
        if one not in names:
            names.append(one)
    return names


def spaced(name: str, blank: str = "　") -> str:
    """A name of two characters set as wide as one of three."""
    return blank.join(name) if len(name) == 2 else name


def place(rng: random.Random) -> tuple[str, str, str]:
    """Province, city, postcode."""
    return rng.choice(CITIES)


def address(rng: random.Random) -> str:
    """Postcode, province and city, as before a street."""
    province, city, code = place(rng)
    return f"{code} {province}省{city}市"


def company(rng: random.Random, city: str | None = None) -> str:
    """A firm that is not there."""
    return f"{city or place(rng)[1]}{rng.choice(STEMS)}{rng.choice(MAKES)}{rng.choice(('有限公司', '有限责任公司', '股份有限公司'))}"


def day(rng: random.Random, first: int, last: int) -> tuple[int, int, int]:
    """Year, month, day."""
    return rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)


def iso(date: tuple[int, int, int]) -> str:
    return f"{date[0]}-{date[1]:02d}-{date[2]:02d}"


def cn(date: tuple[int, int, int], pad: bool = False) -> str:
    """2020年3月5日, or with the noughts."""
    return f"{date[0]}年{date[1]:02d}月{date[2]:02d}日" if pad else f"{date[0]}年{date[1]}月{date[2]}日"


def hanzi(date: tuple[int, int, int], zero: str = "〇") -> str:
    """二〇二〇年三月五日."""
    return f"{hanzi_year(date[0], zero)}年{hanzi_number(date[1])}月{hanzi_number(date[2])}日"


def dots(date: tuple[int, int, int]) -> str:
    return f"{date[0]}.{date[1]:02d}.{date[2]:02d}"


def issn(rng: random.Random) -> str:
    """A printed serial's number with right check digit."""
    first = f"{rng.choice(('100', '167', '200', '209'))}{rng.randint(1000, 9999)}"
    return f"{first[:4]}-{first[4:]}{issn_number.check_digit(first)}"


def cn_number(rng: random.Random, letters: str = "TH") -> str:
    """As ``CN 14-1105/TF``, without the letters CN."""
    return f"{rng.choice((11, 13, 14, 21, 32, 37, 41, 43, 51, 61))}-{rng.randint(1010, 1799)}/{letters}"


def font(rng: random.Random, *names: str) -> str:
    """One of the named fonts, or any."""
    return FONTS[rng.choice(names or tuple(FONTS))]


_CJK = re.compile(
    r"[\u2e80-\u303f\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_BLOCK = re.compile(r"</?(?:p|div|h\d|tr|td|th|table|br|li|caption|body)\b[^>]*>")


def words(markup: str) -> int:
    """字数 as Word counts it, of what a piece of HTML prints."""
    text = re.sub(r"<style.*?</style>", "", markup, flags=re.DOTALL)
    text = html_entities.unescape(re.sub(r"<[^>]+>", "", _BLOCK.sub("\n", text)))
    text = text.replace("\u3000", " ")
    return len(_CJK.findall(text)) + len(_CJK.sub(" ", text).split())


def page_count(markup: str) -> int:
    """How many pages a text makes when drawn."""
    import weasyprint

    return len(weasyprint.HTML(string=markup).render().pages)


def qr(rng: random.Random, millimetres: int = 18) -> str:
    """A square that looks like a code; it says nothing."""
    cells = "".join(
        f"<rect x={x} y={y} width=1 height=1 />" for x in range(21) for y in range(21) if rng.random() < 0.5
    )
    corners = "".join(
        f"<rect x={x} y={y} width=7 height=7 fill=white /><path d='M{x} {y}h7v7h-7zM{x + 1} {y + 1}v5h5v-5zM{x + 2} {y + 2}h3v3h-3z' fill-rule=evenodd />"
        for x, y in ((0, 0), (14, 0), (0, 14))
    )
    return f"<svg style='width:{millimetres}mm;height:{millimetres}mm' viewBox='0 0 21 21' xmlns='http://www.w3.org/2000/svg'>{cells}{corners}</svg>"


def seal(text: str, millimetres: int = 36) -> str:
    """A round seal with a star; the words are straight below the star, as a picture has no curved text."""
    return (
        f"<div style='width:{millimetres}mm;height:{millimetres}mm;border:0.8mm solid #d22;border-radius:50%;color:#d22;text-align:center;"
        f"font-size:8pt;line-height:1.2;opacity:.75;display:inline-block'><div style='font-size:22pt;margin-top:5mm;line-height:1'>★</div>{text}</div>"
    )
