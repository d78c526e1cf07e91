"""Technical reports: firms' summaries with tables of approval, construction methods, studies of feasibility."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, layout

from . import n_kit as k

FREE = ("character_count", "body_character_count", "sections")
TEXT = (
    "该设备建成于上世纪九十年代，经过多年运行，主要部件磨损严重，备件采购困难，每年故障停机时间超过一百二十小时，已不能满足生产要求。",
    "改造前对传动、润滑、控制三个部分进行了全面检查，记录了各工况下的电流、温度和振动数据，作为方案比较的依据。",
    "经比较，决定保留原基础和机壳，更换主轴和轴承座，增设稀油站，控制部分改为可编程控制器，并设置触摸屏显示参数。",
    "施工安排在年度检修期间，工期十二天。拆除、清洗、测量、安装、找正各工序均编制了作业指导书，实行三级检验。",
    "试车结果表明，轴承温度稳定在五十度左右，空载电流下降百分之八，噪声符合要求，达到了设计目标。",
    "投运一年来，未发生计划外停机，减少维修费用三十余万元，取得了较好的经济效益和安全效益。",
)
TITLES = (
    "球磨机主轴承润滑系统改造技术总结",
    "提升机电控系统升级改造技术总结",
    "均热炉步进机构检修技术总结",
    "压滤机自动化改造技术总结",
    "110kV变电站综合自动化改造技术总结",
)


def _chapters(rng: random.Random, names: tuple[str, ...], numbered: str) -> str:
    out = ""
    for at, name in enumerate(names):
        mark = f"{'一二三四五六七八九'[at]}、" if numbered == "hz" else f"{at + 1}　"
        out += f"<h4>{mark}{name}</h4>" + "".join(
            f"<p class=in>{TEXT[(at + step) % len(TEXT)]}</p>" for step in range(2)
        )
    return out


@layout("technical_report.approval_cover")
def approval_cover(rng: random.Random) -> Sheet:
    """A firm's summary: table of who wrote, checked and approved on the cover, then chapters with a table."""
    unit, people, title = rng.choice(k.UNITS), k.names(rng, 3), rng.choice(TITLES)
    date = k.day(rng, 2009, 2024)
    body = f"""<div class=cv><p class=r>文件编号：{unit.short}-JS-{date[:4]}-{rng.randint(1, 99):02d}</p><p class=c>{unit.name}</p><h1>{title}</h1><table class=grid><tr><td>编　制<td>{people[0]}<td>{k.dots(date)}<tr><td>审　核<td>{people[1]}<td><tr><td>批　准<td>{people[2]}<td></table><p class=c style='margin-top:40mm'>{k.cn(date[:7])}</p></div>{_chapters(rng, ("概述", "存在问题", "改造方案", "实施过程", "试车结果", "效益分析", "结论"), "hz")}<p class=c>表1　改造前后对比</p><table class=grid><tr><td>项目<td>改造前<td>改造后<tr><td>轴承温度/℃<td>{rng.randint(70, 80)}<td>{rng.randint(45, 55)}<tr><td>年停机/h<td>{rng.randint(100, 160)}<td>{rng.randint(5, 20)}</table>"""
    css = ".cv { page-break-after: always } .cv h1 { margin: 35mm 0 50mm } .grid td { text-align: center }"
    return Sheet(
        k.page(rng, "song ming", css, body),
        "technical_report",
        {"title": title, "authors": people[:1], "organization": unit.name, "date": date},
        (*FREE, "date"),
    )


@layout("technical_report.construction_method")
def method(rng: random.Random) -> Sheet:
    """A 工法: title, firm, writers, then numbered chapters of the usual names."""
    unit, people = k.UNITS[rng.choice((6, 10, 3))], k.names(rng, 4)
    title = rng.choice(
        ("大直径压力钢管现场自动焊施工工法", "高落差输电线路张力架线施工工法", "大型水泵整体吊装施工工法")
    )
    chapters = (
        "前言",
        "工法特点",
        "适用范围",
        "工艺原理",
        "施工工艺流程及操作要点",
        "材料与设备",
        "质量控制",
        "安全措施",
        "环保措施",
        "效益分析",
        "应用实例",
    )
    text = "".join(
        f"<h4>{at}　{name}</h4>" + f"<p>{at}.1　{TEXT[at % 6]}</p><p>{at}.2　{TEXT[(at + 1) % 6]}</p>"
        for at, name in enumerate(chapters, 1)
    )
    body = f"<h2>{title}</h2><p class=c>{unit.name}</p><p class=c>{'　'.join(people)}</p>{text}"
    return Sheet(
        k.page(rng, "song kai", "h4 { margin: 3mm 0 } p { margin: 1mm 0 }", body),
        "technical_report",
        {"title": title, "authors": people, "organization": unit.name},
        FREE,
    )


@layout("technical_report.word_feasibility")
def feasibility(rng: random.Random) -> Sheet:
    """A study of feasibility as a Word file: cover with project leader and makers, chapters in Word's headings."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 4)
    title = rng.choice(
        ("空压机余热回收利用项目可行性研究报告", "煤场封闭改造项目可行性研究报告", "水处理站扩容改造项目可行性研究报告")
    )
    date = f"{rng.randint(2012, 2024)}-{rng.randint(1, 12):02d}"
    paper = (
        k.Paper("宋体", 12)
        .say(title, "center", 24, True)
        .say(f"编制单位：{unit.name}", size=14)
        .say(f"编 制 人：{people[0]}　{people[1]}", size=14)
        .say(f"审 核 人：{people[2]}", size=14)
        .say(f"审 定 人：{people[3]}", size=14)
        .say(k.hz(date), "center", 14)
        .turn()
    )
    for at, name in enumerate(("总论", "市场与能源现状", "技术方案", "投资估算", "经济评价", "结论与建议"), 1):
        paper.head(f"第{'一二三四五六'[at - 1]}章 {name}")
        for step in range(3):
            paper.say(TEXT[(at + step) % 6], indent=True)
    paper.table(
        [
            ["序号", "费用名称", "金额（万元）"],
            ["1", "设备购置", str(rng.randint(100, 300))],
            ["2", "安装工程", str(rng.randint(20, 80))],
        ]
    )
    return Sheet(
        "",
        "technical_report",
        {"title": title, "authors": people[:2], "organization": unit.name, "date": date},
        FREE,
        paper.bytes(),
    )


@layout("technical_report.word_personal_summary")
def personal(rng: random.Random) -> Sheet:
    """A short report signed below its title, headings in Chinese figures, references at the end."""
    unit, one, title = rng.choice(k.UNITS), k.names(rng, 1)[0], rng.choice(TITLES).replace("总结", "报告")
    paper = k.Paper("仿宋", 14).say(title, "center", 20, True).say(f"{unit.name}　{one}", "center")
    paper.say(f"摘要：{TEXT[0]}", size=12).say("关键词：改造；润滑；检修；效益", size=12)
    for at, name in enumerate(("前言", "原因分析", "技术措施", "运行效果", "结束语")):
        paper.say(f"{'一二三四五'[at]}、{name}", bold=True).say(TEXT[at], indent=True).say(TEXT[at + 1], indent=True)
    paper.say("参考文献", bold=True).say("[1] 机械设计手册编委会．机械设计手册[M]．江岸工业出版社，2010．", size=11)
    return Sheet(
        "", "technical_report", {"title": title, "authors": [one], "organization": unit.name}, FREE, paper.bytes()
    )
