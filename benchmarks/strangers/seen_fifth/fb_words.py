"""Words, names, dates and numbers for the layouts of series fb."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year

_FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
_GIVEN = [
    "建国",
    "志强",
    "海涛",
    "晓东",
    "文博",
    "永平",
    "丽娟",
    "国栋",
    "俊杰",
    "红霞",
    "思源",
    "启明",
    "春生",
    "立新",
    "雪梅",
    "卫东",
    "振华",
    "慧敏",
    "云飞",
    "少华",
    "润泽",
    "锦程",
    "培忠",
    "彦斌",
    "艳芳",
    "峰",
    "磊",
    "倩",
    "涛",
    "瑞",
    "刚",
    "静",
    "超",
    "鑫",
    "勇",
    "敏",
    "楠",
    "凯",
    "洁",
    "旭",
    "晨",
    "斌",
    "毅",
    "莹",
]
PINYIN = {
    "王": "WANG", "李": "LI", "张": "ZHANG", "刘": "LIU", "陈": "CHEN", "杨": "YANG", "赵": "ZHAO", "周": "ZHOU", "吴": "WU", "孙": "SUN",
    "峰": "Feng", "磊": "Lei", "涛": "Tao", "刚": "Gang", "静": "Jing", "超": "Chao", "勇": "Yong", "凯": "Kai", "旭": "Xu", "毅": "Yi",
    "建国": "Jianguo", "海涛": "Haitao", "晓东": "Xiaodong", "国栋": "Guodong", "俊杰": "Junjie", "丽娟": "Lijuan", "思源": "Siyuan",
}  # fmt: skip


def persons(rng: random.Random, count: int) -> list[str]:
    """So many different names."""
    out: list[str] = []
    while len(out) < count:
        name = rng.choice(_FAMILY) + rng.choice(_GIVEN)
        if name not in out and len(name) < 4:
            out.append(name)
    return out


def latin_persons(rng: random.Random, count: int) -> tuple[list[str], list[str]]:
    """Different names with their pinyin: ``["王磊"], ["WANG Lei"]``."""
    families = [key for key, value in PINYIN.items() if value.isupper()]
    given = [key for key, value in PINYIN.items() if not value.isupper()]
    pairs = list(zip(rng.sample(families, count), rng.sample(given, count), strict=True))
    return [a + b for a, b in pairs], [f"{PINYIN[a]} {PINYIN[b]}" for a, b in pairs]


def split(name: str) -> str:
    """A name of two characters set to the width of three."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 else name


COMPANIES = (
    "太原晋重机械制造有限公司", "大同云冈煤机有限责任公司", "阳泉华钧电力设备有限公司", "长治潞安矿山装备股份有限公司", "山西汾河化工集团有限公司", "晋城兰花铸造有限公司",
    "临汾尧都钢铁有限公司", "运城盐湖电机制造有限公司", "忻州通泰路桥工程有限公司", "晋中榆次液压件有限公司",
)  # fmt: skip
SCHOOLS = (
    "太原理工大学",
    "中北大学",
    "太原科技大学",
    "山西大同大学",
    "山西工程职业学院",
    "河南理工大学",
    "西安科技大学",
)


class Topic(NamedTuple):
    """A technical subject in both languages: title, thing, keywords, class number."""

    title: str
    english: str
    thing: str
    words: tuple[str, ...]
    latin: tuple[str, ...]
    number: str


TOPICS = (
    Topic("矿用带式输送机断带抓捕装置的改进设计", "Improved Design of Broken-belt Catching Device for Mine Belt Conveyor", "带式输送机", ("带式输送机", "断带抓捕", "改进设计"), ("belt conveyor", "broken-belt catching", "improved design"), "TD528"),
    Topic("Q345R厚板窄间隙埋弧焊工艺研究", "Study on Narrow Gap Submerged Arc Welding of Q345R Heavy Plate", "窄间隙埋弧焊", ("Q345R", "窄间隙", "埋弧焊", "焊接工艺"), ("Q345R", "narrow gap", "submerged arc welding"), "TG445"),
    Topic("330 MW机组凝结水泵变频改造及节能分析", "Frequency Conversion Retrofit and Energy Saving of Condensate Pump in 330 MW Unit", "凝结水泵", ("凝结水泵", "变频改造", "节能"), ("condensate pump", "frequency conversion", "energy saving"), "TM621"),
    Topic("数控车床主轴箱温升过高故障的诊断与处理", "Diagnosis of Excessive Temperature Rise in CNC Lathe Headstock", "主轴箱", ("数控车床", "主轴箱", "温升", "故障诊断"), ("CNC lathe", "headstock", "fault diagnosis"), "TG519.1"),
    Topic("高炉热风炉烧嘴结构优化与应用", "Optimization and Application of Burner Structure for Blast Furnace Hot Stove", "热风炉", ("高炉", "热风炉", "烧嘴", "结构优化"), ("blast furnace", "hot stove", "burner"), "TF578"),
    Topic("液压支架立柱密封失效分析及对策", "Failure Analysis and Countermeasures of Hydraulic Support Column Seal", "液压支架", ("液压支架", "立柱", "密封失效"), ("hydraulic support", "column", "seal failure"), "TD355"),
    Topic("10 kV配电线路单相接地故障定位方法", "Location Method of Single-phase Grounding Fault in 10 kV Distribution Lines", "配电线路", ("配电线路", "单相接地", "故障定位"), ("distribution line", "single-phase grounding", "fault location"), "TM755"),
    Topic("铝合金薄壁件铣削变形的控制", "Control of Milling Deformation of Aluminum Alloy Thin-walled Parts", "薄壁件", ("铝合金", "薄壁件", "铣削变形"), ("aluminum alloy", "thin-walled part", "milling deformation"), "TG54"),
    Topic("矿井提升机制动系统可靠性提升实践", "Practice of Improving Reliability of Mine Hoist Brake System", "提升机", ("矿井提升机", "制动系统", "可靠性"), ("mine hoist", "brake system", "reliability"), "TD534"),
    Topic("灰铸铁缸体气孔缺陷成因与防止", "Causes and Prevention of Blowhole Defects in Gray Iron Cylinder Blocks", "灰铸铁缸体", ("灰铸铁", "缸体", "气孔"), ("gray iron", "cylinder block", "blowhole"), "TG255"),
)  # fmt: skip


def invention(rng: random.Random) -> str:
    """A title as patents have them."""
    return rng.choice(("一种", "一种", "")) + rng.choice(
        ("矿用", "便携式", "可调式", "多工位", "液压驱动的", "防爆型", "自动对中")
    ) + rng.choice(("管道焊接夹具", "轴承拆卸装置", "皮带清扫器", "刀具对刀仪", "电缆盘收放装置", "联轴器找正工具", "阀门研磨机", "钻孔定位工装"))  # fmt: skip


def paragraphs(rng: random.Random, thing: str, count: int) -> list[str]:
    """Running technical text about a thing."""
    pool = [
        f"在{thing}的日常运行中，操作人员反映设备振动偏大，停机检查后发现局部磨损量达到{rng.randint(2, 9)}mm，已超过规程允许值。",
        f"为摸清{thing}的实际工况，连续{rng.randint(15, 60)}天记录了温度、压力与电流数据，共取得有效样本{rng.randint(200, 900)}组。",
        f"经比较三种改造方案，最终选用结构简单、检修方便的第二种方案，单台改造费用约{rng.randint(3, 28)}万元。",
        f"改造后{thing}的平均无故障运行时间由{rng.randint(200, 400)}h提高到{rng.randint(700, 1500)}h，维修人工减少约四成。",
        "计算时取安全系数为1.5，材料许用应力按手册查得，校核结果满足强度要求。",
        f"现场试验表明，参数调整后能耗下降{rng.randint(5, 18)}%，班产量略有提高，未出现异常停机。",
        "安装时应先检查基础螺栓的紧固情况，再按图样要求调整间隙，间隙值以塞尺四点测量的平均值为准。",
        f"由于原{thing}投运年限较长，备件采购周期超过{rng.randint(2, 6)}个月，自行改进成为较为现实的选择。",
        "从断口形貌可以看出，裂纹起源于表面应力集中处，并沿晶界逐步扩展，属于典型的疲劳失效。",
        "对照相关技术规范逐项核查，未发现新的隐患，该做法可在同类设备上推广。",
    ]
    out: list[str] = []
    while len(out) < count:
        rng.shuffle(pool)
        out += ["".join(pool[at : at + 2]) for at in range(0, len(pool), 2)]
    return out[:count]


class Day(NamedTuple):
    """A date with its notations."""

    year: int
    month: int
    day: int

    @property
    def iso(self) -> str:
        return f"{self.year}-{self.month:02d}-{self.day:02d}"

    @property
    def cn(self) -> str:
        return f"{self.year}年{self.month}月{self.day}日"

    @property
    def cn0(self) -> str:
        return f"{self.year}年{self.month:02d}月{self.day:02d}日"

    @property
    def dots(self) -> str:
        return f"{self.year}.{self.month}.{self.day}"

    @property
    def hanzi(self) -> str:
        return f"{self.hanzi_month}{hanzi_number(self.day)}日"

    @property
    def hanzi_month(self) -> str:
        return f"{hanzi_year(self.year)}年{hanzi_number(self.month)}月"

    @property
    def iso_month(self) -> str:
        return self.iso[:7]

    def after(self, years: int) -> Day:
        return Day(self.year + years, self.month, self.day)


def day(rng: random.Random, first: int, last: int) -> Day:
    """A day of those years (no 29th to 31st)."""
    return Day(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def issn(rng: random.Random) -> str:
    """With right check digit."""
    body = f"{rng.choice(('1000', '1003', '1006', '1671', '1672', '2095'))}{rng.randint(100, 999)}"
    check = (11 - sum(int(d) * w for d, w in zip(body, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{body[:4]}-{body[4:]}{'X' if check == 10 else check}"


def isbn(rng: random.Random) -> str:
    """ISBN-13 of a mainland publisher, hyphens in."""
    publisher, rest = rng.choice(("111", "122", "5045", "5167")), ""
    rest = f"{rng.randint(0, 10 ** (8 - len(publisher)) - 1):0{8 - len(publisher)}d}"
    body = f"9787{publisher}{rest}"
    check = -sum(int(d) * (3 if at % 2 else 1) for at, d in enumerate(body)) % 10
    return f"978-7-{publisher}-{rest}-{check}"


def cn_number(rng: random.Random, kind: str = "TH") -> str:
    """``14-1234/TH``. The country's letters CN are part of the number (GB/T 9999.1) and are printed before it and kept in the truth."""
    return f"{rng.choice(('14', '11', '21', '41', '61', '37'))}-{rng.randint(1001, 1999)}/{kind}"


def article_number(number: str, year: int, issue: int, first: int, count: int) -> str:
    """文章编号 of CAJ-CD."""
    return f"{number}({year}){issue:02d}-{first:04d}-{count:02d}"


def spaced_patent(number: str) -> str:
    """``ZL 2021 2 0345678.9``."""
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


def word_count(text: str) -> int:
    """字数 as Word counts it: a wide character is one, a run of others is one."""
    wide = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f“”‘’…—]")
    return len(wide.findall(text)) + len(wide.sub(" ", text).replace("\u3000", " ").split())


def plain(html: str) -> str:
    """Text of a piece of HTML without its tags."""
    return re.sub(r"&\w+;", " ", re.sub(r"<[^>]+>", "\n", html))


def font(rng: random.Random, *names: str) -> str:
    """One of these fonts, or of all."""
    return FONTS[rng.choice(names or tuple(FONTS))]


def page(css: str, body: str, size: str = "A4") -> str:
    """Whole HTML."""
    return f"<html><style>@page {{ size: {size}; margin: 20mm }} p {{ margin: 1.2mm 0 }} table {{ width: 100% }} td[align=right] {{ text-align: right }} td[align=center] {{ text-align: center }} {css}</style><body>{body}</body></html>"


def seal(text: str, left: str = "105mm", top: str = "-16mm") -> str:
    """A round red seal with its issuer inside, laid over what stands before it."""
    return (
        f"<div style='position:relative;height:0'><div style='position:absolute;left:{left};top:{top};width:30mm;height:30mm;border:0.6mm solid #d33;"
        f"border-radius:50%;color:#d33;text-align:center;font-size:8pt;opacity:.65;display:flex;align-items:center'><span style='width:100%'>★<br>{text}</span></div></div>"
    )


def rows(cells: Sequence[Sequence[object]], tag: str = "td") -> str:
    """Table rows."""
    return "".join("<tr>" + "".join(f"<{tag}>{one}</{tag}>" for one in row) + "</tr>" for row in cells)
