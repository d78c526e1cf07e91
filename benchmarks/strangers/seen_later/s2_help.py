"""What the modules of this half share: names, firms, dates as written, prose, seals and the frame of a page."""

from __future__ import annotations

import random
from collections.abc import Sequence

from benchmarks.strangers.sheet import FONTS, hanzi_number, hanzi_year

Day = tuple[int, int, int]

NAMES = [
    "高工",
    "任职",
    "常青",
    "年华",
    "安全",
    "章程",
    "成立",
    "石磊",
    "亓伟",
    "仝军",
    "逄春",
    "郝运来",
    "裴建忠",
    "冀晓峰",
    "靳文斌",
    "邸玉梅",
    "呼延海",
    "欧阳志远",
    "上官秋月",
    "尉迟明",
    "诸葛文杰",
    "阿依古丽·买买提",
    "巴特尔·苏和",
    "扎西·次仁",
    "乌兰其其格",
    "孟和",
    "仇国庆",
    "单立新",
    "查万里",
    "薄一鸣",
    "俎向东",
    "蔺相民",
    "郗慧",
    "车间红",
    "主任平",
    "梁栋材",
    "原平",
    "方案明",
    "华章",
    "万元",
    "时间海",
    "秦岭",
    "计划生",
    "武乡",
    "张国强",
    "李桂英",
    "王淑芬",
    "赵铁柱",
    "贾志明",
    "薛晓燕",
    "卫东",
    "侯马",
    "燕京生",
]
STEMS = (
    "恒泰",
    "晋源",
    "中冶华北",
    "同煤启明",
    "太行",
    "汾河",
    "北方天拓",
    "长治瑞丰",
    "鑫磊",
    "华远",
    "国电远景",
    "三晋通达",
)
TRADES = ("重型机械", "钢铁", "煤业", "电力", "建设工程", "化工", "轨道装备", "水务", "热力", "不锈钢")
PLACES = ("山西", "太原", "大同", "晋中", "运城", "河北", "陕西")
OCCUPATIONS = (
    "焊工",
    "电工",
    "钳工",
    "车工",
    "起重工",
    "化学检验员",
    "工业机器人系统操作员",
    "锅炉运行值班员",
    "采煤机司机",
)
THINGS = (
    "高炉热风炉余热回收系统",
    "120t转炉倾动减速机",
    "带式输送机断带保护装置",
    "厚壁不锈钢管道全位置自动焊",
    "综采工作面液压支架电控系统",
    "焦炉煤气管道带压封堵",
    "桥式起重机大车轨道找正",
    "变电站10kV母线快切装置",
    "空分装置冷箱内漏检测",
    "数控卧车刀架精度恢复",
    "矿井主排水泵无底阀启动",
    "锅炉四管防磨防爆",
    "水泵联轴器激光对中",
    "动车组转向架构架机器人焊接",
)
DEEDS = (
    "技术改造",
    "的研究与应用",
    "关键技术研究",
    "工艺优化",
    "故障分析与处理",
    "节能改造",
    "国产化改造",
    "的设计与实践",
)
_PROSE = (
    "{t}投运以来，由于工况变化频繁，{p}偏离设计值，平均每月影响生产{n}小时。",
    "为查清原因，技术人员连续{n}天对现场数据进行采集，共得到有效样本{m}组。",
    "测试表明，当{p}达到{m}.{n}时，系统的稳定裕度明显下降，这与理论计算结果基本吻合。",
    "在此基础上提出了三种改进方案，并从投资、工期和维护难度三个方面作了比较。",
    "方案二虽然一次性投入较高，但施工周期仅{n}天，对生产的影响最小，因此予以采用。",
    "改造中将原有的碳钢部件更换为06Cr19Ni10材质，壁厚由{n}mm增加到{n2}mm。",
    "安装时应先找正基准轴线，水平度偏差不大于0.0{n}mm/m，紧固力矩按{m}N·m控制。",
    "控制程序采用西门子S7-1500系列PLC编写，增加了{p}超限连锁和历史曲线功能。",
    "运行{n2}个月后复测，{p}的波动范围由±{n2}%缩小到±{n}%，达到预期目标。",
    "需要说明的是，环境温度低于-{n}℃时应提前投入伴热，否则容易引起误动作。",
    "从经济角度看，单台设备每年可减少检修{n}次，备件消耗同比下降{m}%。",
    "经过两个检修周期的检验，该装置没有再发生同类故障，操作人员反映良好。",
    "由图可见，随着负荷的增加，{p}先缓慢上升，到{m}%负荷以后急剧增大。",
    "根据能量守恒关系，忽略散热损失后可得到{p}与流量之间的近似线性关系。",
    "作业前必须办理停送电手续，挂牌上锁，并由专人监护，严禁单人操作。",
    "国内同类企业多采用进口部件，采购周期长达{n2}个月，价格也居高不下。",
    "焊接电流控制在{m}A左右，层间温度不高于150℃，焊后进行100%射线检测。",
    "上述问题的根源在于{t}的结构设计没有充分考虑热膨胀量的影响。",
    "现场共设置{n}个测点，采样频率为{m}Hz，数据通过工业以太网送入上位机。",
    "这一做法已写入车间作业指导书，并对{n2}名操作人员进行了专门培训。",
)
_PARAMETERS = (
    "振动幅值",
    "轴承温度",
    "出口压力",
    "母线电压",
    "焊缝余高",
    "泄漏量",
    "张力",
    "电机电流",
    "含水率",
    "转速",
)


def person(rng: random.Random) -> str:
    return rng.choice(NAMES)


def persons(rng: random.Random, count: int) -> list[str]:
    return rng.sample(NAMES, count)


def wide(name: str) -> str:
    """Names of two characters are set as wide as those of three."""
    return f"{name[0]}　{name[1]}" if len(name) == 2 else name


def firm(rng: random.Random) -> str:
    place, stem, trade = rng.choice(PLACES), rng.choice(STEMS), rng.choice(TRADES)
    return rng.choice(
        (
            f"{place}{stem}{trade}有限公司",
            f"{place}{stem}{trade}集团有限责任公司",
            f"{stem}{trade}（集团）股份有限公司{place}分公司",
            f"{place}市第二{trade}厂",
            f"{place}{trade}设计研究院有限公司",
            f"{place}省{trade}职业技术学院" if place in ("山西", "河北", "陕西") else f"{place}市{trade}技工学校",
            f"国网{place}省电力公司{stem[:2]}供电公司"
            if place in ("山西", "河北", "陕西")
            else f"{place}市市政工程管理处",
        )
    )


def company(rng: random.Random) -> str:
    """A firm that is an enterprise by its name."""
    place, stem, trade = rng.choice(PLACES), rng.choice(STEMS), rng.choice(TRADES)
    return rng.choice(
        (f"{place}{stem}{trade}有限公司", f"{place}{stem}{trade}集团有限责任公司", f"{stem}{trade}股份有限公司")
    )


def subject(rng: random.Random) -> str:
    return rng.choice(THINGS) + rng.choice(DEEDS)


def day(rng: random.Random, first: int, last: int) -> Day:
    return rng.randint(first, last), rng.randint(1, 12), rng.randint(1, 28)


def iso(when: Day) -> str:
    return "{}-{:02d}-{:02d}".format(*when)


def month_iso(when: Day) -> str:
    return iso(when)[:7]


def arabic(when: Day) -> str:
    return "{}年{}月{}日".format(*when)


def written(rng: random.Random, when: Day) -> str:
    """A day in one of the usual writings."""
    year, month, date = when
    zero = rng.choice("〇○零O")
    return rng.choice(
        (
            arabic(when),
            f"{year}年{month:02d}月{date:02d}日",
            f"{year}.{month:02d}.{date:02d}",
            f"{year}-{month:02d}-{date:02d}",
            f"{year} 年 {month} 月 {date} 日",
            chinese(when, zero),
        )
    )


def chinese(when: Day, zero: str = "〇") -> str:
    return f"{hanzi_year(when[0], zero)}年{hanzi_number(when[1])}月{hanzi_number(when[2])}日"


def chinese_month(when: Day, zero: str = "〇") -> str:
    return f"{hanzi_year(when[0], zero)}年{hanzi_number(when[1])}月"


def prose(rng: random.Random, sentences: int) -> str:
    """One paragraph."""
    thing = rng.choice(("该系统", "该装置", "原设备", "本机组", "该生产线"))
    picked = rng.sample(_PROSE, min(sentences, len(_PROSE)))
    return "".join(
        one.format(
            t=thing, p=rng.choice(_PARAMETERS), n=rng.randint(2, 9), n2=rng.randint(10, 24), m=rng.randint(30, 180)
        )
        for one in picked
    )


def paragraphs(rng: random.Random, count: int, sentences: int = 5) -> str:
    return "".join(f"<p class=t>{prose(rng, sentences)}</p>" for _ in range(count))


def seal(text: str, css: str) -> str:
    """A round red seal, laid over what stands there."""
    return (
        f'<div style="position:absolute;{css};width:38mm;height:38mm;border:0.8mm solid #d33;border-radius:50%;'
        f'color:#d33;opacity:.6;text-align:center;font-size:8.5pt;display:block">'
        f'<div style="padding:7mm 3mm 0">{text}</div><div style="font-size:16pt;line-height:1">★</div></div>'
    )


def checked_copy(rng: random.Random, employer: str, css: str) -> str:
    """The employer's mark that this is a true copy."""
    return (
        f'<div style="position:absolute;{css};color:#b33;border:0.4mm solid #b33;padding:1.5mm 3mm;font-size:9pt;'
        f'line-height:1.5">{rng.choice(("与原件一致", "经核对，与原件相符", "复印件与原件一致"))}<br>'
        f"核对人：{rng.choice(('吕芳', '段宏', '白建'))}　2024.{rng.randint(3, 9)}.{rng.randint(1, 28)}<br>{employer}</div>"
    )


def frame(
    rng: random.Random, body: str, css: str = "", page: str = "size: A4; margin: 24mm 25mm", fonts: Sequence[str] = ()
) -> str:
    """The whole HTML: page, font and size by chance, then the layout's own CSS."""
    font = FONTS[rng.choice(tuple(fonts) or ("song", "hei", "kai", "ming", "zenhei"))]
    size = rng.choice((11, 11.5, 12, 12.5))
    return (
        f"<html><meta charset=utf-8><style>@page {{ {page} }} body {{ font-family: {font}; font-size: {size}pt; "
        f"line-height: 1.7; position: relative }} h1 {{ text-align: center; font-size: 20pt; line-height: 1.4 }} "
        f"p {{ margin: 2mm 0 }} p.t {{ text-indent: 2em; margin: 1mm 0; text-align: justify }} u {{ padding: 0 2mm }} "
        f"table {{ border-collapse: collapse; width: 100% }} td, th {{ border: 0.3mm solid #000; padding: 1.6mm 2mm; "
        f"text-align: center; font-weight: normal }} .r {{ text-align: right }} .c {{ text-align: center }} "
        f"td[nowrap] {{ white-space: nowrap }} .l {{ text-align: left }} .break {{ break-before: page }} {css}</style><body>{body}</body></html>"
    )
