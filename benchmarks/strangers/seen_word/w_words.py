"""What the Word papers speak of: companies, people, dates in all writings, topics of work and sentences on them."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.sheet import hanzi_number, hanzi_year
from samples import people

COMPANIES = (
    "山西潞安环保能源开发股份有限公司常村煤矿",
    "太原重工股份有限公司矿山设备分公司",
    "中车永济电机有限公司",
    "晋能控股装备制造集团华昱能源有限公司",
    "山西建设投资集团有限公司安装工程分公司",
    "国网山西省电力公司阳泉供电公司",
    "阳煤忻州通用机械有限责任公司",
    "山西华翔集团股份有限公司",
    "运城关铝热电有限公司",
    "临汾市三元煤机修造厂",
    "中铁十二局集团第三工程有限公司",
    "大同煤矿集团机电装备制造有限公司",
    "山西太钢不锈钢股份有限公司热轧厂",
    "长治清华机械厂",
)
CITIES = ("太原市", "大同市", "长治市", "晋城市", "运城市", "临汾市", "阳泉市", "忻州市")
TRADES = (
    ("焊工", "焊接"),
    ("电工", "电气工程"),
    ("钳工", "机械制造"),
    ("车工", "机械制造"),
    ("矿井维修电工", "电气自动化"),
    ("起重工", "机械工程"),
    ("锅炉操作工", "热能动力"),
    ("测量放线工", "工程测量"),
)
LEVELS = {3: "高级工", 2: "技师", 1: "高级技师"}
TITLES = {"assistant_engineer": "助理工程师", "engineer": "工程师", "senior_engineer": "高级工程师"}
SCHOOLING = {
    "secondary_vocational": "中专",
    "junior_college": "大专",
    "bachelor": "大学本科",
}
TOPICS = (
    ("带式输送机", "滚筒轴承温升过高", "双密封加油脂自动补给"),
    ("轧机主传动齿轮箱", "高速轴漏油", "迷宫密封与回油槽加宽"),
    ("乳化液泵站", "卸载阀频繁动作", "蓄能器预充压力分级整定"),
    ("桥式起重机", "大车啃轨", "车轮水平偏斜的激光找正"),
    ("高压电动机", "启动电流冲击大", "固态软启动改造"),
    ("液压支架立柱", "内壁拉伤修复", "内孔熔铜堆焊"),
    ("循环流化床锅炉", "返料器结焦", "风帽布置与流化风量的匹配"),
    ("压力容器接管", "角焊缝根部未熔合", "氩弧焊打底加摆动焊"),
    ("数控落地镗床", "主轴热伸长", "分段补偿加工"),
    ("提升机制动系统", "贴闸油压波动", "比例阀控制回路改造"),
)


class When(NamedTuple):
    """A day, or with ``day`` 0 a month."""

    year: int
    month: int
    day: int = 0

    @property
    def iso(self) -> str:
        return f"{self.year}-{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")


def day(rng: random.Random, first: int, last: int) -> When:
    """A day in the years given."""
    return When(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def month(rng: random.Random, first: int, last: int) -> When:
    """A month in the years given."""
    return When(rng.randint(first, last), rng.randint(1, 12))


_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def says(when: When, how: str) -> str:
    """A date as ``han`` 二〇二一年六月三日 · ``cn`` · ``cn0`` with zeros · ``gap`` · ``wide`` · ``dot`` · ``dash``; to the month if it has no day."""
    y, m, d = when
    if how == "han":
        return f"{hanzi_year(y)}年{hanzi_number(m)}月" + (f"{hanzi_number(d)}日" if d else "")
    if how == "gap":
        return f"{y} 年 {m} 月" + (f" {d} 日" if d else "")
    if how == "dot":
        return f"{y}.{m}" + (f".{d}" if d else "") if d else f"{y}.{m:02d}"
    if how == "dash":
        return when.iso
    text = f"{y}年{m:02d}月" + (f"{d:02d}日" if d else "") if how == "cn0" else f"{y}年{m}月" + (f"{d}日" if d else "")
    return text.translate(_WIDE) if how == "wide" else text


def names(rng: random.Random, number: int) -> list[str]:
    """Different people."""
    found: list[str] = []
    while len(found) < number:
        one = people.name(rng)
        if one not in found:
            found.append(one)
    return found


def padded(name: str) -> str:
    """A name of two characters with a wide blank between them, as lists align it."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 else name


def topic(rng: random.Random) -> tuple[str, str, str]:
    """Machine, trouble, remedy."""
    return rng.choice(TOPICS)


_OPENINGS = (
    "{m}是生产线上的关键设备，自投入运行以来一直存在{t}的问题，每月平均停机{a}次，单次处理时间约{b}小时。",
    "随着产量逐年提高，{m}长期处于满负荷状态，{t}的现象越来越突出，严重影响了生产的连续性。",
    "针对{m}{t}这一多年未能解决的难题，车间成立了攻关小组，对现场数据进行了为期{a}个月的跟踪。",
)
_MIDDLES = (
    "现场测量表明，负荷达到额定值的{c}%时，温度由{d}度升至{e}度，超出规程允许的范围。",
    "经过对比分析，认为结构设计上的缺陷是主要原因，安装偏差和维护不到位是次要原因。",
    "先后提出三种改进设想，从可靠性、费用和施工周期三个方面打分比较，最终选定{s}方案。",
    "施工前编制了作业指导书，明确了工具、人员分工和安全措施，并对参加人员进行了技术交底。",
    "零件加工由机修车间完成，配合间隙控制在0.0{a}mm以内，表面粗糙度不低于Ra1.6。",
    "试运行分空载、半载和满载三个阶段进行，每个阶段连续运行不少于{b}小时，逐项记录电流、温度和振动。",
    "在实施过程中发现原有管路与新增支架干涉，现场将支架改为可拆卸式，既方便检修又节约了材料。",
    "采用{s}以后，故障间隔由原来的{a}天延长到{c}天，检修工时下降了{b}0%。",
    "为了防止问题重复发生，修订了点检标准，把检查周期由每周一次改为每班一次，并纳入班组考核。",
    "对拆下的旧件进行了金相检验，材质符合图纸要求，排除了材料方面的因素。",
    "电气部分增加了一套温度巡检装置，超过设定值时先报警后停机，避免了事故扩大。",
)
_ENDS = (
    "改造完成后设备运行平稳，各项指标达到设计要求，全年可减少停机{c}小时，节约费用约{e}万元。",
    "实践证明，{s}投资少、见效快，适合在同类设备上推广应用。",
    "该办法已在本单位{a}台设备上应用，没有再发生同类故障，取得了较好的效果。",
)


def prose(rng: random.Random, subject: tuple[str, str, str], sentences: int = 4, end: bool = False) -> str:
    """A paragraph on a topic."""
    machine, trouble, remedy = subject
    chosen = [rng.choice(_OPENINGS), *rng.sample(_MIDDLES, min(sentences, len(_MIDDLES)))]
    chosen += [rng.choice(_ENDS)] if end else []
    a, b = rng.randint(2, 8), rng.randint(3, 9)
    c, d = rng.randint(60, 95), rng.randint(35, 45)
    return "".join(chosen).format(m=machine, t=trouble, s=remedy, a=a, b=b, c=c, d=d, e=rng.randint(62, 98))


def issuer_number(rng: random.Random, year: int, word: str = "人字") -> str:
    """A document number of an office: 晋机人字〔2021〕15号."""
    return f"{rng.choice('晋潞并云临')}{rng.choice('机能建电')}{word}〔{year}〕{rng.randint(3, 160)}号"
