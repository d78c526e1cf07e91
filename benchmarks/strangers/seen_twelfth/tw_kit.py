"""Persons, offices, dates, seals and paper for the ``tw_`` layouts."""

from __future__ import annotations

import base64
import calendar
import io
import math
import random
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year, id_number

Date = tuple[int, int, int]

SURNAMES = "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严魏陶姜谢邹喻苏潘葛范彭鲁马苗方任袁柳史唐薛雷贺倪汤罗郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛米贝明成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯莫房解应宗丁邓郁单洪包左石崔吉龚程邢裴陆荣翁靳侯段焦武符刘景詹龙叶郜白蒲卓蔺池乔温庄晏柴瞿连向古易廖耿匡文寇聂晁敖冷辛简饶曾关查荆游"
GIVEN_M = [
    "建国",
    "志刚",
    "永强",
    "海涛",
    "俊峰",
    "文斌",
    "晓东",
    "国栋",
    "振华",
    "立新",
    "宏伟",
    "玉林",
    "晋生",
    "保平",
    "学军",
    "鹏飞",
    "浩然",
    "明亮",
    "卫东",
    "春生",
    "思远",
    "兆祥",
    "庆丰",
    "家骏",
    "维民",
    "昊",
    "磊",
    "斌",
    "勇",
    "杰",
    "涛",
    "凯",
    "锋",
    "毅",
    "松林",
    "秉义",
    "继宏",
    "广田",
    "长河",
    "瑞祥",
]
GIVEN_F = [
    "秀英",
    "桂兰",
    "丽娟",
    "晓燕",
    "雪梅",
    "文静",
    "慧敏",
    "玉洁",
    "爱萍",
    "红霞",
    "丹",
    "婷婷",
    "春玲",
    "艳芳",
    "琳",
    "雅琴",
    "淑贞",
    "佳怡",
    "彩霞",
    "改莲",
]

PLACES = (
    ("山西省", "长治市", "潞城区"),
    ("山西省", "大同市", "云冈区"),
    ("山西省", "晋城市", "泽州县"),
    ("山西省", "运城市", "河津市"),
    ("河北省", "邯郸市", "峰峰矿区"),
    ("河南省", "平顶山市", "石龙区"),
    ("陕西省", "铜川市", "耀州区"),
    ("山东省", "济宁市", "任城区"),
    ("江苏省", "徐州市", "铜山区"),
    ("辽宁省", "鞍山市", "千山区"),
    ("甘肃省", "白银市", "平川区"),
    ("四川省", "攀枝花市", "仁和区"),
)
CODES = {
    "山西省": 14,
    "河北省": 13,
    "河南省": 41,
    "陕西省": 61,
    "山东省": 37,
    "江苏省": 32,
    "辽宁省": 21,
    "甘肃省": 62,
    "四川省": 51,
}
BRANDS = [
    "恒岳",
    "宏泰",
    "鑫达",
    "晋阳",
    "华旭",
    "天信",
    "金盾",
    "远腾",
    "汇丰源",
    "众合",
    "兴隆",
    "瑞通",
    "博创",
    "昌源",
    "海威",
    "国兴",
    "东盛",
    "凯祥",
    "永利达",
    "泰和",
    "坤能",
    "正源",
]
TRADES = [
    "机械制造",
    "重型装备",
    "煤业",
    "电力工程",
    "化工",
    "冶金设备",
    "轨道装备",
    "建筑安装",
    "水泥",
    "矿山机械",
    "铸锻",
    "热力",
]
JOBS = (
    ("焊工", "焊接"),
    ("电工", "电气工程"),
    ("钳工", "机械工程"),
    ("车工", "机械制造"),
    ("铣工", "机械加工"),
    ("起重装卸机械操作工", "起重运输机械"),
    ("锅炉运行值班员", "热能动力"),
    ("采煤机司机", "采矿工程"),
    ("变电设备检修工", "电力系统"),
    ("化学检验员", "化学工程"),
    ("汽车维修工", "车辆工程"),
    ("工程测量员", "测绘工程"),
)


class Who(NamedTuple):
    name: str
    sex: str
    birth: Date
    id: str


def name(rng: random.Random, sex: str = "男") -> str:
    return rng.choice(SURNAMES) + rng.choice(GIVEN_M if sex == "男" else GIVEN_F)


def names(rng: random.Random, count: int) -> list[str]:
    """So many different names."""
    found: list[str] = []
    while len(found) < count:
        one = name(rng, rng.choice("男男男女"))
        if one not in found:
            found.append(one)
    return found


def who(rng: random.Random, first: int = 1965, last: int = 1988) -> Who:
    sex = rng.choice("男男男女")
    birth = date(rng, first, last)
    return Who(name(rng, sex), sex, birth, id_number(rng, iso(birth), sex))


def place(rng: random.Random) -> tuple[str, str, str]:
    return rng.choice(PLACES)


def firm(rng: random.Random, where: tuple[str, str, str] | None = None) -> str:
    province, city, _ = where or place(rng)
    head = rng.choice((province[:-1], city[:-1]))
    tail = rng.choice(("有限公司", "有限责任公司", "股份有限公司", "集团有限公司"))
    return f"{head}{rng.choice(BRANDS)}{rng.choice(TRADES)}{tail}"


def job(rng: random.Random) -> tuple[str, str]:
    return rng.choice(JOBS)


def date(rng: random.Random, first: int, last: int) -> Date:
    year, month = rng.randint(first, last), rng.randint(1, 12)
    return year, month, rng.randint(1, calendar.monthrange(year, month)[1])


def workday(rng: random.Random, year: int, first: int = 1, last: int = 12) -> Date:
    """A weekday of that year between two months."""
    while True:
        month = rng.randint(first, last)
        day = rng.randint(1, 28)
        if calendar.weekday(year, month, day) < 5:
            return year, month, day


def iso(day: Date) -> str:
    return f"{day[0]}-{day[1]:02}-{day[2]:02}"


def month(day: Date) -> str:
    return f"{day[0]}-{day[1]:02}"


def cn(day: Date) -> str:
    return f"{day[0]}年{day[1]}月{day[2]}日"


def cn0(day: Date) -> str:
    return f"{day[0]}年{day[1]:02}月{day[2]:02}日"


def cnm(day: Date) -> str:
    return f"{day[0]}年{day[1]}月"


def dot(day: Date) -> str:
    return f"{day[0]}.{day[1]}.{day[2]}"


def dot0(day: Date) -> str:
    return f"{day[0]}.{day[1]:02}.{day[2]:02}"


def hz(day: Date, zero: str = "〇") -> str:
    return f"{hanzi_year(day[0], zero)}年{hanzi_number(day[1])}月{hanzi_number(day[2])}日"


def hzm(day: Date, zero: str = "〇") -> str:
    return f"{hanzi_year(day[0], zero)}年{hanzi_number(day[1])}月"


def spaced(text: str, gap: str = "　") -> str:
    return gap.join(text)


def phone(rng: random.Random) -> str:
    return f"0{rng.randint(310, 399)}-{rng.randint(2000000, 8999999)}"


def digits(rng: random.Random, count: int) -> str:
    return str(rng.randint(1, 9)) + "".join(rng.choice("0123456789") for _ in range(count - 1))


def capital(amount: int) -> str:
    """An amount in 元 in the capital numerals of receipts."""
    text, numerals = "", "零壹贰叁肆伍陆柒捌玖"
    for power, unit in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = amount // power % 10
        if digit:
            text += numerals[digit] + unit
        elif text and not text.endswith("零"):
            text += "零"
    return text.rstrip("零") + "元整"


def issn(rng: random.Random) -> str:
    body = f"{rng.choice(('1000', '1001', '1003', '1671', '1672', '2095'))}{rng.randint(100, 999)}"
    check = (11 - sum(int(one) * (8 - at) for at, one in enumerate(body)) % 11) % 11
    return f"{body[:4]}-{body[4:]}{'X' if check == 10 else check}"


def isbn(rng: random.Random) -> str:
    publisher = rng.choice(("111", "122", "121"))
    body = f"9787{publisher}{rng.randint(10000, 59999)}"
    check = -sum(int(one) * (3 if at % 2 else 1) for at, one in enumerate(body)) % 10
    return f"978-7-{publisher}-{body[7:]}-{check}"


# --- paper ---


def face(rng: random.Random, *kinds: str) -> str:
    """A font family of those kinds (any ordinary one where none is named)."""
    kind = rng.choice(kinds or ("song", "song", "hei", "ming", "zenhei", "kai"))
    return f"{FONTS[kind]}, 'AR PL UMing CN', sans-serif"


def doc(
    body: str, css: str = "", size: str = "A4", margin: str = "24mm", font: str = FONTS["song"], pt: float = 13
) -> str:
    return (
        f"<!DOCTYPE html><html lang='zh'><head><meta charset='utf-8'><style>@page {{ size: {size}; margin: {margin} }}"
        f" body {{ font-family: {font}; font-size: {pt}pt; line-height: 1.7; margin: 0 }}"
        " .c { text-align: center } .r { text-align: right } p { margin: 0 } .i { text-indent: 2em; text-align: justify }"
        " .at { position: absolute; white-space: nowrap } table { border-collapse: collapse; width: 100% }"
        " .g td, .g th { border: 0.6pt solid #000; padding: 1.2mm 2mm; font-weight: normal }"
        " .u { border-bottom: 0.6pt solid #000; padding: 0 2mm; display: inline-block; text-align: center }"
        f" .hei {{ font-family: {FONTS['hei']}, {FONTS['zenhei']} }} .kai {{ font-family: {FONTS['kai']} }} .red {{ color: #c8161d }}"
        f" {css}</style></head><body>{body}</body></html>"
    )


def at(left: float, top: float, text: str, style: str = "") -> str:
    """A piece of text at a place of the page (mm from the corner of its containing block)."""
    return f"<div class='at' style='left:{left}mm;top:{top}mm;{style}'>{text}</div>"


def rows(*lines: list[str] | tuple[str, ...], head: bool = False) -> str:
    out = ""
    for number, line in enumerate(lines):
        tag = "th" if head and number == 0 else "td"
        out += "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in line) + "</tr>"
    return out


@lru_cache(maxsize=256)
def _seal(text: str, under: str) -> str:
    side = 420
    image = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    red = (205, 30, 40, 205)
    draw.ellipse((6, 6, side - 6, side - 6), outline=red, width=9)
    star = [
        (side / 2 + r * math.sin(k * math.pi / 5), side / 2 - r * math.cos(k * math.pi / 5))
        for k in range(10)
        for r in (58 if k % 2 == 0 else 23,)
    ]
    draw.polygon(star, fill=red)
    files = sorted(Path("/usr/share/fonts").rglob("uming.ttc")) or sorted(
        Path("/usr/share/fonts").rglob("*erif*CJK*.ttc")
    )
    if files:
        font = ImageFont.truetype(str(files[0]), 50 if len(text) < 14 else 40)
        span = min(250, 19 * len(text))
        for number, one in enumerate(text):
            angle = -span / 2 + span * (number + 0.5) / len(text)
            cell = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
            ImageDraw.Draw(cell).text((32, 32), one, font=font, fill=red, anchor="mm")
            cell = cell.rotate(-angle, resample=Image.Resampling.BICUBIC)
            x = side / 2 + 158 * math.sin(math.radians(angle)) - 32
            y = side / 2 - 158 * math.cos(math.radians(angle)) - 32
            image.alpha_composite(cell, (round(x), round(y)))
        if under:
            font = ImageFont.truetype(str(files[0]), 34)
            draw.text((side / 2, side / 2 + 105), under, font=font, fill=red, anchor="mm")
    out = io.BytesIO()
    image.save(out, "PNG")
    return base64.b64encode(out.getvalue()).decode()


def seal(text: str, style: str, under: str = "", size: float = 40) -> str:
    """A round red seal, placed by ``style`` (left/top/right/bottom)."""
    picture = f"data:image/png;base64,{_seal(text, under)}"
    return f"<img src='{picture}' style='position:absolute;width:{size}mm;height:{size}mm;{style}'>"


def signed(rng: random.Random, office: str, when: str, with_seal: bool = True, under: str = "") -> str:
    """Office and date at the right below the text, with the seal over them."""
    mark = seal(office, f"right:{rng.randint(18, 34)}mm;top:-12mm", under) if with_seal else ""
    return (
        f"<div style='position:relative;margin-top:16mm;text-align:right'>{mark}"
        f"<p>{office}</p><p style='padding-right:{rng.randint(0, 3)}em'>{when}</p></div>"
    )


def photo(style: str, text: str = "照片") -> str:
    return (
        f"<div style='position:absolute;width:26mm;height:35mm;border:0.5pt solid #666;background:#e4e4e4;"
        f"text-align:center;line-height:35mm;font-size:9pt;color:#999;{style}'>{text}</div>"
    )


def words(text: str) -> int:
    """字数 as a word processor counts it (of plain text)."""
    count, running = 0, False
    for one in text:
        if one.isspace():
            running = False
        elif ord(one) >= 0x2E80 or one in "“”‘’…—·":
            count, running = count + 1, False
        elif not running:
            count, running = count + 1, True
    return count


# --- running text of papers and reports ---


class Theme(NamedTuple):
    title: str
    english: str
    thing: str
    part: str
    fault: str
    causes: tuple[str, str, str]
    measures: tuple[str, str, str]
    quantity: str
    unit: str
    span: tuple[int, int]


THEMES = (
    Theme(
        "大型带式输送机跑偏原因分析与治理",
        "Cause Analysis and Treatment of Deviation of Large Belt Conveyor",
        "带式输送机",
        "托辊组",
        "输送带跑偏",
        ("托辊轴线与输送带中心线不垂直", "落料点偏离带面中心", "机架基础不均匀沉降"),
        ("重新找正托辊支架", "在落料管内加装可调导料板", "增设自动调心托辊"),
        "跑偏量",
        "mm",
        (12, 95),
    ),
    Theme(
        "高强钢中厚板焊接冷裂纹的成因与防止",
        "Formation and Prevention of Cold Cracks in High Strength Steel Welding",
        "厚板焊接生产线",
        "对接焊缝热影响区",
        "焊接冷裂纹",
        ("焊缝扩散氢含量偏高", "板厚大、拘束应力集中", "预热温度和层间温度不足"),
        ("选用超低氢焊条并严格烘干", "采用对称分段退焊减小拘束", "焊前预热、焊后立即后热保温"),
        "探伤返修率",
        "%",
        (1, 18),
    ),
    Theme(
        "循环流化床锅炉水冷壁磨损及防磨改造",
        "Wear of Water Wall in CFB Boiler and Its Anti-wear Retrofit",
        "循环流化床锅炉",
        "水冷壁管",
        "管壁磨损减薄",
        ("烟气流速过高", "床料粒度分布不合理", "让管部位形成涡流"),
        ("降低一次风率并优化配风", "增设防磨梁与导流板", "对密相区管壁进行超音速喷涂"),
        "壁厚减薄量",
        "mm",
        (1, 4),
    ),
    Theme(
        "矿井提升机变频调速系统的改造与应用",
        "Retrofit and Application of Variable Frequency Drive for Mine Hoist",
        "矿井提升机",
        "电控系统",
        "调速性能差",
        ("转子串电阻调速能耗大", "接触器触点频繁烧损", "低速段制动冲击大"),
        ("采用四象限变频器替代原调速装置", "以PLC双机冗余实现行程控制", "优化S形速度给定曲线"),
        "单次提升电耗",
        "kWh",
        (9, 38),
    ),
    Theme(
        "大型减速机齿轮断齿失效分析及修复",
        "Failure Analysis and Repair of Gear Tooth Fracture in Large Reducer",
        "大型减速机",
        "输出级齿轮",
        "齿根疲劳断裂",
        ("齿根存在磨削烧伤", "润滑油清洁度不合格", "负载冲击频繁"),
        ("更换渗碳淬火齿轮并严格探伤", "加装在线过滤和油温监测", "在输入端增设液力偶合器"),
        "振动速度",
        "mm/s",
        (2, 11),
    ),
    Theme(
        "10kV配电网单相接地故障选线方法研究",
        "Research on Single-phase Grounding Fault Line Selection of 10kV Distribution Network",
        "10kV配电网",
        "选线装置",
        "单相接地故障",
        ("中性点经消弧线圈接地使零序电流变小", "电缆线路对地电容电流增大", "零序互感器极性接反"),
        ("采用暂态零序电流比幅比相法", "统一校核零序互感器极性和变比", "增设并联中电阻投切装置"),
        "零序电流",
        "A",
        (3, 46),
    ),
)

_INTRO = (
    "{thing}是企业生产系统中的关键设备，其运行状况直接关系到产量、成本和安全。",
    "近年来，随着生产规模不断扩大，{thing}的负荷逐年提高，{fault}问题日益突出。",
    "据统计，某厂{y}年因{fault}造成的停机时间累计达{a}小时，直接经济损失约{b}万元。",
    "国内许多单位对此开展了研究，但多数只从单一因素入手，治理效果不够稳定。",
    "为此，本文以该厂{thing}为对象，从{part}入手，对{fault}的成因进行了较为系统的分析，并提出相应的改进措施。",
    "实践表明，这些措施简便易行，投资较少，具有一定的推广价值。",
)
_STATE = (
    "该{thing}于{y0}年投入运行，设计能力满足当时的生产要求，至今已连续使用{n}年。",
    "现场检查发现，{part}存在明显异常，停机后复测，{quantity}达到{hi}{unit}，超过了规程规定的允许值。",
    "调阅近三年的检修台账，同类缺陷共发生{c}次，平均每{d}天就需要处理一次，检修人员工作强度很大。",
    "值得注意的是，故障多发生在满负荷运行和启停阶段，空载时则很少出现，说明载荷变化对其有显著影响。",
    "此外，冬季发生的次数约为夏季的{e}倍，环境温度也是不可忽视的因素。",
    "综合以上情况，初步判断{fault}并非偶然，而是设计、安装和维护等多方面原因共同作用的结果。",
)
_CAUSE = (
    "（1）{c0}。现场测量表明，偏差集中在{part}附近，且随运行时间的延长而逐渐加大，这与缺陷的分布位置基本吻合。",
    "（2）{c1}。对{m}组数据进行统计后发现，该因素出现时{quantity}平均增加{p}%，两者之间存在明显的相关性。",
    "（3）{c2}。由于该问题较为隐蔽，日常点检难以发现，往往在缺陷发展到一定程度后才引起重视。",
    "上述三方面原因并不是孤立的，前者为后者创造了条件，后者又使前者进一步恶化，最终导致{fault}反复出现。",
    "为验证这一判断，选取两台同型号设备进行了对比观察，其中一台只消除第一项原因，另一台同时消除三项原因。",
    "运行{d}天后，前者的{quantity}下降{p2}%，后者下降{p3}%，证明只有综合治理才能取得理想效果。",
)
_MEASURE = (
    "（1）{m0}。施工前对基准重新进行测量放线，用水准仪和钢丝线控制安装精度，误差不大于{g}mm。",
    "（2）{m1}。该部分利用检修时间分两次完成，所用材料均有质量证明书，安装后逐项检查并做好记录。",
    "（3）{m2}。投用前进行了{h}小时空载试验和{n}小时带载试验，各测点数据均在正常范围之内。",
    "同时修订了点检标准，将{part}列为重点部位，每班检查一次，每周测量一次{quantity}，发现异常及时处理。",
    "为保证措施落实，对操作和维护人员进行了{k}次专题培训，使其掌握缺陷的早期特征和处理方法。",
    "改造过程中坚持边施工、边检测、边调整的原则，没有因改造影响正常生产。",
)
_RESULT = (
    "改造完成后，于{y1}年{mo}月至次年{mo}月进行了为期一年的跟踪测试，主要结果见表1。",
    "由表1可知，{quantity}由改造前的{hi}{unit}降至{lo}{unit}，降幅明显，且长期保持稳定。",
    "故障停机时间由每月{a2}小时减少到{a3}小时，设备完好率提高到{q}%以上。",
    "按年运行{r}小时计算，每年可减少停产损失{b2}万元，节约备件和人工费用{b3}万元，扣除改造投入{b4}万元，当年即可收回投资。",
    "现场操作人员反映，改造后设备启停平稳，劳动强度明显减轻，现场环境也得到改善。",
    "该方法随后在同类设备上推广应用{s}台，均取得了预期效果，未再发生因{fault}引起的非计划停机。",
)
_END = (
    "（1）{thing}{fault}的主要原因是{c0}、{c1}以及{c2}。",
    "（2）采取{m0}、{m1}和{m2}等综合措施后，{quantity}降至{lo}{unit}，达到了预期目标。",
    "（3）该方案投资少、见效快、便于实施，可供同类企业借鉴。",
    "（4）今后还应进一步积累运行数据，开展在线监测和状态检修的研究，不断提高设备管理水平。",
)


def prose(rng: random.Random, theme: Theme) -> tuple[dict[str, str], list[tuple[str, list[str]]]]:
    """The numbers of a story about a theme, and its parts, each with its kind and two or three paragraphs."""
    low, high = theme.span
    lo, hi = rng.randint(low, (low * 2 + high) // 3), rng.randint((low + high * 2 + 2) // 3, high)
    year = rng.randint(2008, 2020)
    facts = {
        "thing": theme.thing,
        "part": theme.part,
        "fault": theme.fault,
        "quantity": theme.quantity,
        "unit": theme.unit,
        "lo": lo,
        "hi": hi,
        "c0": theme.causes[0],
        "c1": theme.causes[1],
        "c2": theme.causes[2],
        "m0": theme.measures[0],
        "m1": theme.measures[1],
        "m2": theme.measures[2],
        "y": year,
        "y0": year - rng.randint(6, 15),
        "y1": year + 1,
        "a": rng.randint(80, 260),
        "b": rng.randint(35, 160),
        "n": rng.randint(24, 72),
        "c": rng.randint(11, 40),
        "d": rng.randint(18, 60),
        "e": f"{rng.randint(14, 29) / 10}",
        "m": rng.randint(20, 90),
        "p": rng.randint(15, 45),
        "p2": rng.randint(18, 33),
        "p3": rng.randint(60, 86),
        "g": rng.choice(("0.5", "1.0", "1.5", "2.0")),
        "h": rng.choice((4, 8, 12)),
        "k": rng.randint(2, 5),
        "mo": rng.randint(1, 12),
        "a2": rng.randint(12, 30),
        "a3": rng.randint(1, 5),
        "q": f"{rng.randint(960, 992) / 10}",
        "r": rng.choice((5500, 6600, 7200, 7900)),
        "b2": rng.randint(40, 180),
        "b3": rng.randint(8, 40),
        "b4": rng.randint(10, 45),
        "s": rng.randint(3, 12),
    }
    shown = {key: str(value) for key, value in facts.items()}
    parts = []
    for kind, bank in (
        ("引言", _INTRO),
        ("现状", _STATE),
        ("原因", _CAUSE),
        ("措施", _MEASURE),
        ("效果", _RESULT),
        ("结论", _END),
    ):
        told = [one.format_map(shown) for one in bank]
        if kind == "现状":
            told[0] = told[0].replace(f"{shown['n']}年", f"{int(shown['y']) - int(shown['y0'])}年")
        if kind in ("原因", "措施", "结论"):
            paragraphs = [*told[:3], "".join(told[3:])]
        else:
            cut = rng.randint(2, 4)
            paragraphs = ["".join(told[:cut]), "".join(told[cut:])]
        parts.append((kind, paragraphs))
    return shown, parts
