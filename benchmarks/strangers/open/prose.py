"""Words for the drawn writings and proofs: people, employers, subjects, running prose, dates, seals, stamps."""

from __future__ import annotations

import random
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year

_NAMES = (
    "高工 任职 常青 年华 安全 章程 成立 计量 程度 白描 方圆 时光 金属 毛坯 王伟 韦化 石韦 冀强 逯平 仝亮 郇勇 昝峰 "
    "牛建国 郝志刚 李晓燕 阎海生 靳小军 武丽萍 弓永红 薛改莲 贾效忠 侯保卫 樊振邦 乔润生 亢雪峰 呼延杰 令狐安 "
    "欧阳晓东 尉迟建军 上官文斌 司马春兰 皇甫志明 买买提·艾力 阿依古丽·吐尔逊 扎西多吉 巴特尔 斯琴高娃 朴正浩 "
    "刘卫东 张俊鹏 陈喆 赵昇 孙鉴 周冶 吴侯军 郑祎 冯垚 蒋旭东 沈昊天 韩瑞芳 杨柳青 朱红兵 秦有余 何况 "
    "严格 魏鑫 陶冶 姜一帆 戚文化 苗圃 余晖 佘海龙 祁连山 栗广田 晋文公"
)
NAMES = tuple(_NAMES.split())
_STEMS = "晋源 汾河 恒岳 太行 吕梁山 平遥古城 云冈 北岳 潞安塬 霍州湾 雁门关 黄河湾 五台 绛州 上党"
STEMS = tuple(_STEMS.split())
KINDS = (
    "重型机械有限责任公司",
    "特种钢股份有限公司",
    "煤机装备制造有限公司",
    "焦化集团有限公司焦油分公司",
    "矿业（集团）有限责任公司机电厂",
    "电力工程第三分公司",
    "轴承厂",
    "化工设计研究院有限公司",
    "机车车辆配件总厂",
    "水泥有限公司",
    "供热技术服务中心",
    "职业技术学院",
    "技师学院",
    "建筑安装集团股份有限公司",
    "热电厂",
)


class Topic(NamedTuple):
    """A field of work: what is treated, by what means, on what, and words around it."""

    thing: str
    means: str
    fault: str
    keys: tuple[str, ...]
    clc: str
    english: str


TOPICS = (
    Topic("大型减速机箱体", "数控镗铣复合加工", "轴承孔同轴度超差", ("箱体", "镗削", "同轴度", "工装"), "TG533", "gearbox housings"),
    Topic("Q345R压力容器环焊缝", "窄间隙埋弧焊", "根部未熔合", ("压力容器", "埋弧焊", "未熔合", "线能量"), "TG445", "pressure vessel welds"),
    Topic("带式输送机驱动滚筒", "激光熔覆修复", "胶面早期剥落", ("带式输送机", "滚筒", "激光熔覆", "耐磨性"), "TD528", "conveyor drums"),
    Topic("110 kV变电站综合自动化系统", "冗余通信改造", "遥信误发", ("变电站", "通信", "遥信", "可靠性"), "TM764", "substation automation"),
    Topic("循环流化床锅炉水冷壁", "超音速电弧喷涂", "局部磨损爆管", ("流化床", "水冷壁", "喷涂", "磨损"), "TK229", "CFB boiler walls"),
    Topic("采煤机摇臂行星机构", "齿面渗碳淬火工艺优化", "齿面点蚀", ("采煤机", "行星轮", "渗碳", "点蚀"), "TD421", "shearer arms"),
    Topic("深井泵站电机", "变频调速节能控制", "启动冲击电流过大", ("泵站", "变频器", "节能", "软启动"), "TM921", "pump motors"),
    Topic("薄壁不锈钢弯管", "内高压成形", "外侧减薄开裂", ("不锈钢", "弯管", "内高压", "减薄率"), "TG306", "thin-walled tubes"),
    Topic("高炉热风炉管系", "红外在线监测", "波纹管过热", ("热风炉", "红外", "监测", "波纹管"), "TF578", "hot blast stoves"),
    Topic("铁路货车制动梁", "相控阵超声检测", "焊趾疲劳裂纹", ("制动梁", "相控阵", "疲劳裂纹", "检出率"), "U272", "brake beams"),
)  # fmt: skip

_SENTENCES = (
    "现场统计表明，{thing}在连续运行{a}个月后，{fault}的比例达到{b}%，成为影响生产节拍的主要因素。",
    "针对{fault}问题，班组先后走访了{c}家同类企业，收集运行记录{d}份，逐项进行比对。",
    "采用{means}后，单件工时由{d} min降至{e} min，返修率下降了{b}个百分点。",
    "试验在室温（{a}±2）℃下进行，取样{c}组，每组{a}件，测量结果取算术平均值。",
    "由表可见，当主要参数控制在{c}~{a}之间时，质量最为稳定，超过这一范围则波动明显增大。",
    "考虑到现场空间狭窄、吊装不便，方案中将原有整体结构改为分体结构，用{c}个M{a}螺栓连接。",
    "为验证{means}的有效性，选取{a}台设备作为对比对象，分别记录改造前后的电流、温升和振动值。",
    "操作人员应先检查冷却水压力不低于0.{c} MPa，确认联锁投入后方可启动。",
    "与国内同类做法相比，本方法投资少、见效快，对操作者的技能要求也不高，便于推广。",
    "从断口形貌看，裂纹起源于表面划伤处，随后沿晶扩展，属于典型的疲劳失效。",
    "改造分{c}个阶段实施，每一阶段完成后都由设备、工艺、安全三方共同确认。",
    "计算时忽略摩擦热的影响，材料弹性模量取2{a} GPa，泊松比取0.3。",
    "值得注意的是，{thing}的历史档案不全，早期数据只能由点检记录反推，存在一定误差。",
    "按每年运行{d}天、每天{a} h计算，年节约电费约{e}万元，投资回收期不足{c}年。",
    "检修中曾因备件规格不符而延误{a} h，此后统一了编码，问题未再发生。",
)


def prose(rng: random.Random, topic: Topic, sentences: int, without: str = "") -> str:
    """One paragraph of so many sentences on a subject, none twice, none that has the word ``without``."""
    chosen = rng.sample([one for one in _SENTENCES if not without or without not in one], sentences)
    return "".join(
        one.format(
            thing=topic.thing,
            means=topic.means,
            fault=topic.fault,
            a=rng.randint(6, 24),
            b=rng.randint(3, 38),
            c=rng.randint(2, 5),
            d=rng.randint(120, 330),
            e=rng.randint(28, 96),
        )
        for one in chosen
    )


def paragraphs(rng: random.Random, topic: Topic, count: int, low: int = 3, high: int = 6) -> str:
    """So many paragraphs as HTML."""
    return "".join(f"<p class=t>{prose(rng, topic, rng.randint(low, high))}</p>" for _ in range(count))


def people_of(rng: random.Random, count: int) -> list[str]:
    return rng.sample(NAMES, count)


def padded(rng: random.Random, name: str, blank: str = "　") -> str:
    """A name of two characters with a blank inside, as tables print it, now and then."""
    return blank.join(name) if len(name) == 2 and rng.random() < 0.5 else name


def company(rng: random.Random) -> str:
    return rng.choice(("山西", "太原", "大同市", "")) + rng.choice(STEMS) + rng.choice(KINDS)


class Day(NamedTuple):
    year: int
    month: int
    day: int

    @property
    def iso(self) -> str:
        return f"{self.year}-{self.month:02d}-{self.day:02d}"

    def hanzi(self, zero: str = "〇") -> str:
        return f"{hanzi_year(self.year, zero)}年{hanzi_number(self.month)}月{hanzi_number(self.day)}日"

    def plain(self) -> str:
        return f"{self.year}年{self.month}月{self.day}日"

    def any(self, rng: random.Random) -> str:
        """The day in one of the usual writings."""
        return rng.choice(
            (
                self.plain(),
                f"{self.year} 年 {self.month:02d} 月 {self.day:02d} 日",
                f"{self.year}.{self.month}.{self.day}",
                self.iso,
                self.hanzi(rng.choice("〇○零O")),
            )
        )


def day_of(rng: random.Random, first: int = 2012, last: int = 2024) -> Day:
    return Day(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def font(rng: random.Random, *names: str) -> str:
    return FONTS[rng.choice(names or tuple(FONTS))]


def seal(text: str, style: str = "right:12mm;bottom:6mm") -> str:
    """A round red seal; its holder must be ``position: relative``."""
    return (
        f'<div style="position:absolute;{style};width:34mm;height:34mm;border:0.8mm solid #d22;border-radius:50%;'
        'color:#d22;opacity:.55;text-align:center;font-size:8pt;line-height:1.25;box-sizing:border-box;padding:7mm 3mm 0">'
        f"{text}<br>★</div>"
    )


def copy_stamp(rng: random.Random, style: str) -> str:
    """The employer's stamp on a copy, with checker and a date of its own; or none."""
    checker, when = rng.choice(NAMES), day_of(rng, 2025, 2025)
    words = rng.choice(("经核对，与原件一致", "与原件相符", "此件与原件一致，仅供职称申报使用"))
    return (
        f'<div style="position:absolute;{style};border:0.5mm solid #36c;color:#36c;font-size:8.5pt;padding:1.5mm">'
        f"{words}<br>核对人：{checker}<br>{company(rng)}<br>{when.any(rng)}</div>"
    )


def issn(rng: random.Random) -> str:
    """An ISSN with right check digit."""
    digits = f"{rng.choice((1002, 1004, 1006, 1671, 1674, 2095))}{rng.randint(100, 999)}"
    rest = (11 - sum(int(one) * weight for one, weight in zip(digits, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{digits[:4]}-{digits[4:]}{'X' if rest == 10 else rest}"
