"""What the sealed writings and proofs are made of: people, companies, dates, seals, and engineers' prose."""

from __future__ import annotations

import datetime
import random
from typing import NamedTuple

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year

PEOPLE = (
    *[
        "高工",
        "任职",
        "常青",
        "年华",
        "安全",
        "章程",
        "成立",
        "金奖",
        "程序",
        "方案",
        "钱程",
        "万元",
        "时间",
        "张伟",
        "李娜",
        "赵志刚",
        "王建军",
    ],
    *[
        "欧阳修文",
        "司马聪",
        "上官云飞",
        "诸葛明",
        "尉迟恒",
        "皇甫嵩岳",
        "令狐晓东",
        "阿依古丽·买买提",
        "扎西·多吉",
        "巴特尔",
        "买买提江·吐尔逊",
    ],
    *[
        "郗慧敏",
        "亓官超",
        "佘爱国",
        "逄锦涛",
        "仝立新",
        "郄红梅",
        "逯海波",
        "靳小平",
        "乜文斌",
        "冀春生",
        "卫东",
        "牛犇",
        "武艺",
        "白雪峰",
        "郝思佳",
        "闫丽萍",
    ],
    *[
        "田野",
        "柴进宝",
        "薄一帆",
        "吉庆",
        "药建新",
        "弓志强",
        "降龙",
        "续鹏飞",
        "要文杰",
        "解忧",
        "员晓燕",
        "晋阳",
        "秘玉珍",
        "景向阳",
        "苗润泽",
        "丛林",
        "燕双鹰",
    ],
)
STEMS = [
    "晋源",
    "汾阳湖",
    "恒岳",
    "太重锻造",
    "北方铭泰",
    "龙城",
    "潞华",
    "云冈",
    "双塔",
    "平朔",
    "雁门",
    "霍州",
    "并钢",
    "昌源",
    "丰喜",
    "建邦",
]
TRADES = [
    "重型机械",
    "煤业",
    "焦化",
    "特钢",
    "电力",
    "建筑安装",
    "轨道装备",
    "化工",
    "水务",
    "热力",
    "路桥",
    "精密铸造",
]
CITIES = ["太原", "大同", "长治", "阳泉", "晋城", "朔州", "运城", "临汾", "吕梁", "晋中"]


class Subject(NamedTuple):
    """What a writing is about."""

    thing: str
    fault: str
    method: str
    trade: str
    effect: str


SUBJECTS = tuple(
    Subject(*line.split("|"))
    for line in (
        "刮板输送机链轮轴组|轴端漏油|迷宫与浮动油封组合密封|矿山机械|密封寿命",
        "中厚板轧机主传动扁头套|磨损超限|激光熔覆修复|金属压力加工|更换周期",
        "循环流化床锅炉水冷壁|防磨层脱落|超音速电弧喷涂|热能动力|连续运行时间",
        "岩溶地区桥梁桩基|漏浆塌孔|钢护筒跟进成孔|路桥施工|成桩合格率",
        "矿用提升机恒减速制动系统|制动油压波动|双回路液压冗余控制|机电|制动可靠度",
        "城镇污水厂生化池|总氮超标|分段进水多级AO工艺|给排水|脱氮率",
        "高压厚壁压力容器环缝|延迟裂纹|窄间隙埋弧焊|焊接|一次探伤合格率",
        "沥青路面重载车道|车辙病害|高模量抗车辙混合料|道路工程|动稳定度",
        "大倾角综采工作面|支架下滑|调斜防倒成套技术|采矿|日循环数",
        "焦炉集气管|压力失衡|模糊解耦控制|自动化|荒煤气回收率",
        "10kV配电网架空线路|雷击跳闸|差异化防雷改造|电气|供电可靠率",
        "薄壁铝合金支架|加工变形|真空夹具与分层对称铣削|数控加工|尺寸合格率",
    )
)

SENTENCES = (
    "{thing}是生产系统中的关键环节，其运行状态直接影响全线的产量和安全。",
    "自{y}年投用以来，{thing}多次出现{fault}，年均停机{a}次，单次处理时间约{b}小时。",
    "通过现场跟踪{a}个班次，收集有效数据{c}组，初步确定{fault}与载荷突变关系密切。",
    "现场拆检发现，配合面粗糙度达到Ra{d}，明显高于图纸规定值。",
    "常规的处理办法是整体更换备件，费用高、周期长，且不能消除根源。",
    "针对上述情况，提出采用{method}的思路，并对三种方案进行了比较。",
    "方案一投资最少，但对操作人员水平要求较高；方案二结构复杂，维护不便；综合考虑后选用方案三。",
    "{method}的基本原理是改变原有受力状态，使局部应力由{c}MPa降低到{a}MPa以下。",
    "计算时取安全系数1.{d}，工作温度按{c}℃考虑，介质压力为0.{c}MPa。",
    "为验证计算结果，在同等工况下做了{d}组对比试验，每组重复不少于3次。",
    "由表中数据可以看出，改进后的{effect}较原来提高了{b}.{d}%，离散程度也有所减小。",
    "试验过程中严格控制升温速度，每小时不超过{c}℃，到温后保温{d}小时。",
    "施工前应对作业人员进行技术交底，检查工器具是否完好，确认联锁装置投入。",
    "操作要点有三：一是基准面必须清理干净；二是对称进行，避免累积误差；三是逐层检查，不合格不得进入下道工序。",
    "考虑到现场空间狭小，吊装采用{a}t手拉葫芦配合移动支架的办法。",
    "在调试阶段曾出现误动作，经排查为接地电阻偏大所致，重新敷设接地线后恢复正常。",
    "质量检验按照国家现行标准执行，关键尺寸由专职检验员逐件测量并记录。",
    "{method}实施以后，连续运行{c}天未再发生{fault}，岗位人员劳动强度明显下降。",
    "与改造前同期相比，备件消耗减少约{b}%，电耗下降{d}.{d}%。",
    "需要指出的是，{method}对原材料的批次稳定性较为敏感，入库前应当复验。",
    "从断口形貌看，裂纹起源于次表面夹杂，属于典型的疲劳破坏。",
    "班组利用检修间隙分{d}次完成了全部改造工作，没有占用正常生产时间。",
    "为便于今后维护，编制了点检表，规定每{d}天检查一次紧固件的预紧力。",
    "{effect}是衡量改造效果的主要指标，其统计口径与集团公司报表保持一致。",
    "国内同类单位多采用国外进口部件，价格昂贵，供货周期在{a}周以上。",
    "经过半年的运行考核，各项参数均在设计范围之内，达到了预期目标。",
    "当负荷低于{b}%时，系统自动切换到节能模式，避免空载损耗。",
    "该做法简单可靠，投资少、见效快，适合在同类设备上推广使用。",
    "由于缺少长期数据，{fault}的发展规律还需要继续观察。",
    "图中横坐标为运行时间，纵坐标为{effect}，虚线为改造前的平均水平。",
    "根据{trade}专业的一般经验，该参数宜控制在{a}～{c}之间。",
    "本次工作得到了车间领导和各工段同志的大力支持。",
)


class Writer:
    """Paragraphs about a subject; a sentence comes again only when all have been used."""

    def __init__(self, rng: random.Random, subject: Subject) -> None:
        self.rng, self.subject, self.pool = rng, subject, list[str]()

    def sentence(self) -> str:
        if not self.pool:
            self.pool = self.rng.sample(SENTENCES, len(SENTENCES))
        rng = self.rng
        numbers = {"a": rng.randint(4, 38), "b": rng.randint(11, 46), "c": rng.randint(50, 95), "d": rng.randint(2, 9)}
        return self.pool.pop().format(**self.subject._asdict(), **numbers, y=rng.randint(2005, 2014))

    def paragraph(self, least: int = 3, most: int = 5) -> str:
        return "<p class=t>" + "".join(self.sentence() for _ in range(self.rng.randint(least, most)))

    def paragraphs(self, count: int, least: int = 3, most: int = 5) -> str:
        return "".join(self.paragraph(least, most) for _ in range(count))


def people(rng: random.Random, count: int) -> list[str]:
    return rng.sample(PEOPLE, count)


def wide(name: str, blank: str = "　") -> str:
    """A two-character name padded to three places, as Chinese lists do."""
    return blank.join(name) if len(name) == 2 else name


def company(rng: random.Random) -> str:
    """The full name of an enterprise, an institute or a school."""
    stem, trade, city = rng.choice(STEMS), rng.choice(TRADES), rng.choice(CITIES)
    return rng.choice(
        (
            f"山西{stem}{trade}有限责任公司",
            f"{city}{stem}{trade}股份有限公司",
            f"山西{stem}{trade}集团有限公司{rng.choice(('机修分公司', '第二分公司', f'{city}分公司'))}",
            f"{city}市{stem}{trade}厂",
            f"山西省{trade}设计研究院有限公司",
            f"{city}市政工程养护中心" if rng.random() < 0.5 else f"{city}职业技术学院",
            f"中国{stem}{trade}集团{city}有限公司",
            f"山西{stem}（集团）{trade}有限公司",
        )
    )


def day(rng: random.Random, first: int = 2014, last: int = 2024) -> datetime.date:
    return datetime.date(rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28))


def hanzi_date(date: datetime.date, zero: str = "〇", with_day: bool = True) -> str:
    text = f"{hanzi_year(date.year, zero)}年{hanzi_number(date.month)}月"
    return text + (f"{hanzi_number(date.day)}日" if with_day else "")


def arabic(date: datetime.date, blank: str = "") -> str:
    return f"{date.year}{blank}年{blank}{date.month}{blank}月{blank}{date.day}{blank}日"


def written(rng: random.Random, date: datetime.date, month_only: float = 0.0) -> tuple[str, str]:
    """A date in one of its writings, and as the contract wants it."""
    if rng.random() < month_only:
        month = rng.choice(
            (f"{date.year}年{date.month}月", hanzi_date(date, rng.choice("〇○零O"), False), f"{date:%Y.%m}")
        )
        return month, f"{date:%Y-%m}"
    return rng.choice(
        (
            arabic(date),
            arabic(date, " "),
            hanzi_date(date, rng.choice("〇○零O")),
            f"{date.year}.{date.month}.{date.day}",
            f"{date:%Y-%m-%d}",
        )
    ), date.isoformat()


def seal(text: str, style: str, second: str = "") -> str:
    """A red round seal, its ring text in lines within the circle."""
    third = -(-len(text) // 3)
    rows = "<br>".join(text[start : start + third] for start in range(0, len(text), third))
    return f'<div class=seal style="{style}"><br>{rows}<br>★<br>{second}</div>'


SEAL = """.seal { position: absolute; width: 34mm; height: 34mm; border: 0.8mm solid #d22; border-radius: 50%; color: #d22;
font-size: 7.5pt; line-height: 1.25; text-align: center; opacity: 0.55 }"""


def copy_stamp(rng: random.Random, employer: str, date: datetime.date, style: str) -> str:
    """与原件一致, as an employer's checker stamps it."""
    words = rng.choice(("经核对，与原件一致", "与原件相符", "复印件与原件一致"))
    return (
        f'<div style="position: absolute; {style}; color: #2a3fb0; border: 0.4mm solid #2a3fb0; padding: 1mm 3mm; '
        f'font-size: 8.5pt; line-height: 1.5">{words}<br>核对人：{people(rng, 1)[0]}<br>{arabic(date)}<br>{employer}</div>'
    )


def css(rng: random.Random, fonts: str = "song hei kai ming zenhei", low: int = 21, high: int = 25) -> str:
    """The rule for the body: a font and a size (in half points) by chance."""
    return f"body {{ font-family: {FONTS[rng.choice(fonts.split())]}; font-size: {rng.randint(low, high) / 2}pt }}"


def issn(rng: random.Random) -> str:
    digits = f"{rng.choice(('100', '167', '209'))}{rng.randint(0, 9999):04d}"
    check = (11 - sum(int(one) * weight for one, weight in zip(digits, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{digits[:4]}-{digits[4:]}{'X' if check == 10 else check}"


def isbn(rng: random.Random) -> str:
    digits = f"9787{rng.choice(('111', '502', '122'))}{rng.randint(10000, 99999)}"
    check = -sum(int(one) * (1, 3)[place % 2] for place, one in enumerate(digits)) % 10
    return f"{digits[:3]}-{digits[3]}-{digits[4:7]}-{digits[7:]}-{check}"
