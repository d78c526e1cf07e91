"""Names, dates, journals and running text shared by this series."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year

_FAMILY = "侯卫尚乔樊武畅雷牛贺常邢段祁郝翟原霍阎薛温安康尹孟秦柴戎裴申"
_GIVEN = (
    "继红",
    "少峰",
    "瑞",
    "一鸣",
    "艳萍",
    "志刚",
    "昊天",
    "秀珍",
    "维",
    "丽娜",
    "文博",
    "占元",
    "雪",
    "俊杰",
    "晋生",
    "彦青",
    "海燕",
    "泽",
    "立新",
    "向前",
)


class Topic(NamedTuple):
    """A subject of works: its things, and a title for each kind of writing."""

    thing: str
    part: str
    fault: str
    remedy: str
    unit: str
    specialty: str


TOPICS = (
    Topic("带式输送机", "驱动滚筒", "包胶脱落", "陶瓷包胶修复", "kW", "机械工程"),
    Topic("中厚板埋弧焊", "焊缝根部", "未熔合", "坡口尺寸优化", "A", "焊接"),
    Topic("10kV开关柜", "母线触头", "温升超限", "无线测温改造", "V", "电气工程"),
    Topic("高炉热风炉", "燃烧器", "煤气压力波动", "双回路自动控制", "kPa", "冶金工程"),
    Topic("数控龙门铣床", "主轴轴承", "异常振动", "预紧力调整", "r/min", "机械制造"),
    Topic("矿井提升机", "液压制动系统", "残压偏高", "恒减速控制改造", "MPa", "矿山机电"),
)

EMPLOYERS = (
    "山西汾河机电制造有限公司",
    "阳泉桃河矿用设备有限公司",
    "运城盐湖电力检修有限公司",
    "临汾尧都钢铁有限公司",
    "晋城丹河化工机械有限公司",
    "朔州平鲁热电有限公司",
)
CITIES = ("太原", "大同", "长治", "晋中", "临汾", "运城", "阳泉")


def names(rng: random.Random, count: int) -> list[str]:
    """Different invented persons."""
    found: list[str] = []
    while len(found) < count:
        one = rng.choice(_FAMILY) + rng.choice(_GIVEN)
        if one not in found:
            found.append(one)
    return found


def day(rng: random.Random, first: int, last: int) -> str:
    """A date of these years as ``YYYY-MM-DD``."""
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def cn(date: str) -> str:
    """2019-03-07 as 2019年3月7日, 2019-03 as 2019年3月."""
    year, month, *rest = date.split("-")
    return f"{year}年{int(month)}月" + (f"{int(rest[0])}日" if rest else "")


def padded(date: str) -> str:
    """2019-03-07 as 2019年03月07日."""
    year, month, number = date.split("-")
    return f"{year}年{month}月{number}日"


def hanzi(date: str, zero: str = "〇") -> str:
    """2019-03-07 as 二〇一九年三月七日; without a day, without."""
    year, month, *rest = date.split("-")
    text = f"{hanzi_year(int(year), zero)}年{hanzi_number(int(month))}月"
    return text + (f"{hanzi_number(int(rest[0]))}日" if rest else "")


def dotted(date: str) -> str:
    """2019-03-07 as 2019.3.7."""
    return ".".join(str(int(one)) for one in date.split("-"))


def issn(rng: random.Random) -> str:
    """A journal number with right check digit."""
    body = f"{rng.choice(('100', '167', '209'))}{rng.randint(0, 9999):04d}"
    check = (11 - sum(int(d) * w for d, w in zip(body, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{body[:4]}-{body[4:]}{'X' if check == 10 else check}"


class Journal(NamedTuple):
    """A journal; ``cn`` is written as the truth wants it (``CN14-1105/TF``)."""

    name: str
    english: str
    issn: str
    cn: str
    sponsor: str


def journal(rng: random.Random) -> Journal:
    """An invented journal with numbers of the right form."""
    name, english, place, kind, sponsor = rng.choice(
        (
            ("机电装备与维修", "Electromechanical Equipment and Maintenance", "14", "TH", "山西省机械工程学会"),
            ("煤炭机电技术", "Coal Electromechanical Technology", "41", "TD", "中原煤炭科学研究院有限公司"),
            ("焊接工艺与材料", "Welding Process and Materials", "23", "TG", "北方焊接研究院"),
            ("冶金设备与自动化", "Metallurgical Equipment and Automation", "11", "TF", "北京冶金自动化研究所"),
            ("电气技术应用", "Electrical Technology Application", "37", "TM", "山东省电工技术学会"),
        )
    )
    return Journal(name, english, issn(rng), f"CN{place}-{rng.randint(1001, 1899)}/{kind}", sponsor)


def sentences(rng: random.Random, topic: Topic, count: int) -> str:
    """One paragraph of so many sentences on the topic."""
    t, n = topic, rng.randint
    pool = [
        f"{t.thing}是生产线上的关键环节，其{t.part}的状态直接影响设备的连续运行时间。",
        f"据统计，{n(2006, 2014)}年以来因{t.fault}造成的非计划停机占全部停机时间的{n(18, 46)}%。",
        f"现场测得{t.part}处的数值在{n(20, 60)}～{n(80, 300)} {t.unit}之间波动，超出了设计允许的范围。",
        f"造成{t.fault}的原因主要有三个方面：一是安装精度不足，二是日常点检不到位，三是原结构存在缺陷。",
        f"为此提出了{t.remedy}的方案，并在{n(2, 9)}台设备上先行试用。",
        f"试用{n(3, 12)}个月后，{t.fault}的发生次数由每月{n(5, 11)}次降至{n(0, 2)}次。",
        "实施前应切断电源并挂牌上锁，由专人监护，确认无误后方可进入下一道工序。",
        f"拆检时发现，{t.part}的磨损量达到{n(2, 7)}.{n(1, 9)} mm，表面有明显的划痕。",
        f"与改造前相比，单台年维修费用下降约{n(8, 40)}.{n(1, 9)}万元，备件更换周期延长了{n(2, 5)}倍。",
        f"该方法不需要更换主体设备，投资少、见效快，适合在同类{t.thing}上推广。",
        "图纸会审时各专业人员对关键尺寸逐一复核，形成了统一的作业标准。",
        f"通过对比{n(3, 6)}组试验数据可以看出，参数取中间值时效果最好，继续增大则趋于稳定。",
        "数据由现场仪表每隔十分钟记录一次，剔除开停机阶段的异常点后取平均值。",
        f"计算表明，安全系数为{n(1, 3)}.{n(10, 95)}，满足相关规程的要求。",
    ]
    return "".join(rng.sample(pool, min(count, len(pool))))


def paragraphs(rng: random.Random, topic: Topic, count: int, length: int = 5) -> str:
    """So many ``<p>`` of running text."""
    return "".join(f"<p class=t>{sentences(rng, topic, length)}</p>" for _ in range(count))


def sheet(css: str, body: str, font: str = "song", margin: str = "22mm", size: str = "A4") -> str:
    """The whole HTML of a document."""
    return f"""<html><style>@page {{ size: {size}; margin: {margin} }}
    body {{ font-family: {FONTS[font]}; font-size: 11pt; line-height: 1.6 }} p {{ margin: 1.5mm 0 }}
    p.t {{ text-indent: 2em; text-align: justify; margin: 0 }} table {{ border-collapse: collapse; width: 100% }}
    .b td, .b th {{ border: 0.25mm solid #222; padding: 1.2mm 2mm; font-weight: normal }} .c {{ text-align: center }} .r {{ text-align: right }}
    .new {{ page-break-before: always }} .s {{ font-size: 8.5pt }}
    {css}</style>{body}</html>"""
