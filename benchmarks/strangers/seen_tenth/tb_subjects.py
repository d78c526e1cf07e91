"""Subjects of papers with enough running text, and things that were patented."""

from __future__ import annotations

import random
from typing import NamedTuple


class Subject(NamedTuple):
    title: str
    english: str
    thing: str
    way: str
    gauge: str
    words: tuple[str, ...]
    english_words: str
    group: str
    trade: str


SUBJECTS = (
    Subject(
        "球磨机中空轴漏浆原因分析及密封改造",
        "Cause Analysis of Slurry Leakage of Ball Mill Trunnion and Sealing Improvement",
        "中空轴密封",
        "迷宫加填料的组合密封",
        "漏浆量",
        ("球磨机", "中空轴", "密封", "漏浆"),
        "ball mill; trunnion; sealing; slurry leakage",
        "TD453",
        "矿山机械",
    ),
    Subject(
        "热连轧精轧机组活套振荡的抑制措施",
        "Suppression of Looper Oscillation in Hot Strip Finishing Mill",
        "活套控制系统",
        "带前馈的张力解耦控制",
        "张力波动幅值",
        ("热连轧", "活套", "张力", "解耦控制"),
        "hot strip rolling; looper; tension; decoupling control",
        "TG335.11",
        "钢铁",
    ),
    Subject(
        "35 kV变电站站用变压器高压侧熔断器频繁熔断的处理",
        "Treatment of Frequent Fusing of High Voltage Fuse of 35 kV Station Transformer",
        "站用变压器",
        "熔断器选型与接地方式调整",
        "熔断次数",
        ("站用变压器", "熔断器", "铁磁谐振"),
        "station transformer; fuse; ferroresonance",
        "TM406",
        "电力工程",
    ),
    Subject(
        "大断面巷道掘进机截割头截齿排布优化",
        "Optimization of Pick Arrangement of Roadheader Cutting Head for Large Section Roadway",
        "截割头",
        "变截线距的截齿排布",
        "截割比能耗",
        ("掘进机", "截割头", "截齿排布", "比能耗"),
        "roadheader; cutting head; pick arrangement; specific energy",
        "TD421.5",
        "煤业",
    ),
    Subject(
        "薄壁不锈钢管对接自动焊工艺试验研究",
        "Experimental Study on Automatic Butt Welding of Thin-walled Stainless Steel Pipe",
        "薄壁管对接接头",
        "脉冲钨极氩弧自动焊",
        "一次探伤合格率",
        ("薄壁管", "不锈钢", "脉冲焊", "接头性能"),
        "thin-walled pipe; stainless steel; pulsed welding; joint property",
        "TG444.74",
        "焊接设备",
    ),
    Subject(
        "城市污水厂二沉池污泥上浮的诊断与对策",
        "Diagnosis and Countermeasures of Sludge Floating in Secondary Settling Tank",
        "二沉池",
        "回流比与溶解氧联动调节",
        "出水悬浮物浓度",
        ("污水处理", "二沉池", "污泥上浮", "反硝化"),
        "wastewater treatment; secondary settling tank; sludge floating",
        "X703.1",
        "水务",
    ),
    Subject(
        "数控车床主轴热误差在线补偿方法",
        "On-line Compensation Method for Thermal Error of CNC Lathe Spindle",
        "车床主轴",
        "多点测温回归补偿",
        "径向热漂移",
        ("数控车床", "主轴", "热误差", "补偿"),
        "CNC lathe; spindle; thermal error; compensation",
        "TG519.1",
        "机床",
    ),
    Subject(
        "高寒地区沥青路面横向裂缝成因与养护",
        "Causes and Maintenance of Transverse Cracks of Asphalt Pavement in Cold Regions",
        "沥青路面",
        "开槽灌缝与应力吸收层",
        "裂缝间距",
        ("沥青路面", "横向裂缝", "养护", "灌缝"),
        "asphalt pavement; transverse crack; maintenance",
        "U418.6",
        "路桥工程",
    ),
    Subject(
        "循环流化床锅炉水冷壁防磨梁的应用",
        "Application of Anti-wear Beam on Water Wall of CFB Boiler",
        "水冷壁",
        "多阶式防磨梁",
        "管壁年减薄量",
        ("循环流化床", "水冷壁", "防磨梁", "磨损"),
        "CFB boiler; water wall; anti-wear beam; abrasion",
        "TK229.6",
        "热电",
    ),
    Subject(
        "动车组转向架构架焊缝返修工艺探讨",
        "Discussion on Weld Repair Process of EMU Bogie Frame",
        "转向架构架",
        "分段退焊加局部热处理",
        "返修变形量",
        ("转向架", "构架", "返修", "变形控制"),
        "bogie; frame; weld repair; deformation control",
        "U270.6",
        "轨道装备",
    ),
)

_SENTENCES = (
    "{thing}是整套装置中工作条件最为恶劣的部位，长期处于交变载荷和粉尘环境之中，其状态直接决定着生产线能否连续运行。",
    "现场统计表明，近{a}个月因{thing}故障造成的停机累计达{b} h，占全部非计划停机时间的{c}%，维修人工和备件费用居高不下。",
    "对拆检下来的零件进行测量，发现磨损集中在受力一侧，最大磨损深度为{d} mm，表面有明显的犁沟和疲劳剥落痕迹。",
    "综合比较几种方案的投资、工期和可维护性，最终选用{way}作为改进的技术路线，并先在一台设备上试用。",
    "试验按单因素法进行，每组参数重复{e}次，取平均值作为结果，以消除偶然误差的影响。",
    "从试验数据可以看出，随着参数的增大，{gauge}先减小后增大，在中间区域存在一个较为平缓的最优区间。",
    "采用{way}之后，{gauge}由原来的{b}（相对值）下降到{d}，下降幅度超过{c}%，达到了预期目标。",
    "安装时应先找正基准，再分层紧固，螺栓预紧力矩控制在{b} N·m左右，紧固后用塞尺检查间隙是否均匀。",
    "为便于点检人员掌握，将判断标准制成图表张贴在操作室，并纳入交接班检查内容。",
    "需要说明的是，上述结论是在本单位现有工况下得到的，当介质温度或负荷明显变化时，应重新核定有关参数。",
    "理论计算与现场实测的偏差在{e}%以内，说明所建立的简化模型能够满足工程需要。",
    "改造后连续运行{a}个月未发生同类故障，每年可减少检修{e}次，经济效益和安全效益均较为明显。",
    "由于原设计没有考虑温度变化引起的伸缩，投产后配合面逐渐松动，进而诱发振动，这是问题产生的根本原因。",
)


def fill(rng: random.Random, subject: Subject, count: int) -> str:
    """A paragraph of so many sentences on the subject."""
    chosen = rng.sample(_SENTENCES, min(count, len(_SENTENCES)))
    return "".join(
        one.format(
            thing=subject.thing,
            way=subject.way,
            gauge=subject.gauge,
            a=rng.randint(6, 18),
            b=rng.randint(40, 320),
            c=rng.randint(12, 58),
            d=f"{rng.randint(1, 9)}.{rng.randint(1, 9)}",
            e=rng.randint(3, 6),
        )
        for one in chosen
    )


def abstract(rng: random.Random, subject: Subject) -> str:
    return rng.choice(
        (
            f"针对{subject.thing}在使用中暴露出的问题，分析了产生原因，提出采用{subject.way}的改进方案，并进行了现场试验。结果表明，改进后{subject.gauge}明显降低，设备运行平稳，具有推广价值。",
            f"以某企业现场设备为对象，测试了不同工况下的{subject.gauge}，讨论了{subject.way}的机理和适用条件，给出了推荐的参数范围，可供同类企业参考。",
            f"为解决{subject.thing}故障率高的难题，结合多年检修经验，介绍了{subject.way}的设计要点、实施步骤和应用效果。",
        )
    )


def english_abstract(subject: Subject) -> str:
    return (
        "In view of the problems exposed in service, the causes were analyzed, an improved scheme was put forward and field tests were carried out. "
        f"The results show that the scheme is reliable and worth popularizing. The work on {subject.english_words.split(';')[0]} can be a reference for similar enterprises."
    )


HEADS = (
    ("0 引言", "1 问题的提出", "2 原因分析", "3 改进措施", "4 应用效果", "5 结语"),
    ("引　言", "1　试验材料与方法", "2　试验结果", "3　分析与讨论", "4　结　论"),
    ("1 概述", "2 结构与原理", "3 存在的问题", "4 解决办法", "5 效益分析"),
    ("一、前言", "二、现状调查", "三、原因查找", "四、采取的对策", "五、体会"),
)


def figure(rng: random.Random, subject: Subject) -> str:
    """A small curve with its caption."""
    points = " ".join(f"{20 + 20 * step},{rng.randint(15, 75)}" for step in range(8))
    return (
        "<div style='text-align:center;font-size:85%'><svg width='56mm' height='30mm' viewBox='0 0 180 95'>"
        "<polyline points='15,5 15,85 175,85' fill='none' stroke='#000'/>"
        f"<polyline points='{points}' fill='none' stroke='#000' stroke-width='1.5'/></svg><br>图1　{subject.gauge}的变化曲线</div>"
    )


def sections(
    rng: random.Random,
    subject: Subject,
    paragraphs: int = 2,
    sentences: int = 4,
    heading: str = "h4",
    style: int | None = None,
) -> str:
    heads = HEADS[rng.randrange(3) if style is None else style]
    parts = []
    for index, head in enumerate(heads):
        parts.append(f"<{heading}>{head}</{heading}>")
        if index == 2:
            parts.append(figure(rng, subject))
        parts.extend(f"<p class='t'>{fill(rng, subject, sentences)}</p>" for _ in range(paragraphs))
    return "".join(parts)


PATENTED = {
    1: (
        "一种高炉煤气余压透平机叶片积盐清洗方法",
        "一种含锌粉尘冷固结球团的制备方法",
        "基于振动信号的减速机齿轮早期故障诊断方法及系统",
        "一种耐磨堆焊药芯焊丝及其制备方法",
    ),
    2: (
        "一种皮带输送机用自调心托辊",
        "一种电缆沟盖板起吊装置",
        "一种可折叠的管道对口夹具",
        "矿用电机车受电弓滑板更换工具",
        "一种轴承加热器防护罩",
        "带除尘功能的砂轮切割机",
    ),
    3: ("手持式巡检终端", "电动扳手", "工业除尘器（立式）", "焊接面罩"),
}
