"""Long writings of engineers: technical reports of several forms."""

from __future__ import annotations

import random
from collections.abc import Sequence

from benchmarks.strangers.seen_later.s2_help import (
    THINGS,
    arabic,
    chinese,
    chinese_month,
    company,
    day,
    firm,
    frame,
    iso,
    month_iso,
    person,
    persons,
    prose,
    seal,
    subject,
    wide,
    written,
)
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

COUNTS = ("character_count", "body_character_count", "sections")
CSS = "h2 { font-size: 14pt; margin: 4mm 0 2mm } h3 { font-size: 12pt; margin: 2mm 0 } p.cap { text-align: center; font-size: 9.5pt } "


def _text(rng: random.Random, paragraphs: int) -> str:
    return "".join(f"<p class=t>{prose(rng, rng.randint(4, 7))}</p>" for _ in range(paragraphs))


def _measurements(rng: random.Random, number: str) -> str:
    rows = "".join(
        f"<tr><td>{i}<td>{rng.randint(40, 95)}.{rng.randint(0, 9)}<td>{rng.randint(10, 39)}.{rng.randint(0, 9)}<td>{rng.choice(('达标', '合格'))}"
        for i in range(1, rng.randint(5, 8))
    )
    return f"<p class=cap>表{number}　改造前后测试数据</p><table style='font-size:10pt'><tr><th>测点<th>改造前<th>改造后<th>评价{rows}</table>"


def _figure(rng: random.Random, number: str) -> str:
    bars = "".join(
        f"<rect x={i * 36 + 10} y={90 - (h := rng.randint(20, 80))} width=22 height={h} fill='#79a'/>" for i in range(6)
    )
    return f"<div class=c><svg width=240 height=95 style='border:0.3mm solid #777'>{bars}</svg></div><p class=cap>图{number}　各月{rng.choice(('停机时间', '能耗'))}统计</p>"


def _chapters(rng: random.Random, headings: Sequence[str], number: str = "arabic", each: int = 2) -> str:
    """Chapters under numbered headings; a table in the third, a figure in the fourth."""
    parts = []
    for i, heading in enumerate(headings, 1):
        mark = {"arabic": f"{i}　", "hanzi": f"{hanzi_number(i)}、", "chapter": f"第{hanzi_number(i)}章　"}[number]
        parts.append(f"<h2>{mark}{heading}</h2>{_text(rng, each)}")
        parts.append(_measurements(rng, str(i)) if i == 3 else _figure(rng, str(i)) if i == 4 else "")
    return "".join(parts)


def _foot(rng: random.Random, text: str = "") -> str:
    """Page rule with a running head and page numbers."""
    number = rng.choice(
        ("counter(page)", '"- " counter(page) " -"', '"第 " counter(page) " 页 共 " counter(pages) " 页"')
    )
    head = f'@top-center {{ content: "{text}"; font-size: 9pt; border-bottom: 0.2mm solid #000 }}' if text else ""
    return f"size: A4; margin: 25mm 26mm; @bottom-center {{ content: {number}; font-size: 9pt }} {head}"


PARTS = ("概述", "存在的问题及原因分析", "试验数据", "改造方案", "实施过程", "效果与效益分析", "结论")


@layout("technical_report.s2_signoff_cover")
def signoff_cover(rng: random.Random) -> Sheet:
    """A cover with upright sign-off lines (batch, approval first), contents, chapters, references."""
    title, unit = subject(rng), company(rng)
    kind = rng.choice(("技术报告", "技术总结报告", "专题技术报告"))
    author, checker, approver, chief = persons(rng, 4)
    date = day(rng, 2015, 2024)
    lines = [
        ("批　准", approver),
        ("审　定", chief),
        ("审　核", checker),
        (rng.choice(("编　写", "编　制", "执　笔")), author),
    ]
    heads = rng.choice((PARTS, (*PARTS[:5], "结束语")))
    contents = "".join(f"<div>{i}　{one}{'…' * (26 - len(one))}{i + 2}</div>" for i, one in enumerate(heads, 1))
    body = f"""<p class=r>密级：内部</p><h1 style="margin-top:45mm;font-size:26pt">{title}</h1><h1 style="letter-spacing:6mm">{kind}</h1>
    <div style="margin:40mm 0 0 45mm;line-height:2.3">{"".join(f"<div>{label}：<u>　{wide(name)}　</u></div>" for label, name in lines)}</div>
    <p class=c style="margin-top:28mm">{unit}</p><p class=c>{rng.choice((chinese(date), arabic(date)))}</p>
    <div class=break><h1>目　　录</h1>{contents}</div><div class=break>{_chapters(rng, heads)}<h2>参考文献</h2>
    <p>[1] 成大先．机械设计手册[M]．北京：化学工业出版社，2008．</p><p>[2] 李军，王强．设备故障诊断实例[J]．设备管理与维修，2012(5)：33-35．</p></div>"""
    full = rng.random() < 0.5
    name = f"{title}{kind}" if full else title
    if full:
        body = body.replace(f'{title}</h1><h1 style="letter-spacing:6mm">{kind}', f"{title}{kind}")
    truth = {"title": name, "authors": [author], "organization": unit, "date": iso(date)}
    free = COUNTS if full else (*COUNTS, "title")
    return Sheet(frame(rng, body, CSS, _foot(rng), ("song", "ming", "kai")), "technical_report", truth, free)


@layout("technical_report.s2_work_method")
def work_method(rng: random.Random) -> Sheet:
    """工法: a first page with a table of the unit and its main authors, then eleven chapters in the order of the rule."""
    title, unit = f"{rng.choice(THINGS)}{rng.choice(('施工', '安装'))}工法", company(rng)
    authors, month = persons(rng, rng.randint(3, 5)), day(rng, 2014, 2023)
    heads = (
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
    body = f"""<h1 style="margin-top:20mm">{title}</h1><p class=c>（工法编号：{rng.choice(("SXGF", "QYGF"))}{month[0]}-{rng.randint(1, 120):03d}）</p>
    <table style="margin-top:18mm;line-height:2.2"><tr><td style="width:30%">完 成 单 位<td>{unit}<tr><td>主要完成人<td>{"　".join(wide(one) for one in authors)}
    <tr><td>申 报 时 间<td>{month[0]}年{month[1]}月<tr><td>推 荐 单 位<td>山西省建筑业协会</table>
    <div class=break>{_chapters(rng, heads, rng.choice(("arabic", "hanzi")))}</div>"""
    truth = {"title": title, "authors": authors, "organization": unit, "date": month_iso(month)}
    return Sheet(frame(rng, body, CSS, _foot(rng, title)), "technical_report", truth, COUNTS)


@layout("technical_report.s2_thesis_form")
def thesis_form(rng: random.Random) -> Sheet:
    """Like an article, no cover: title, unit and name in one line, abstract, key words, chapters; date in brackets at the end or none."""
    title, author, unit = subject(rng), person(rng), firm(rng)
    month = day(rng, 2016, 2024)
    dated = rng.random() < 0.6
    line = rng.choice(
        (f"{unit}　{wide(author)}", f"（{unit}）<br>{wide(author)}", f"{wide(author)}<br>（{unit}，山西 太原 030003）")
    )
    end = f"<p class=r>（{chinese_month(month)}）</p>" if dated else ""
    body = f"""<h1>{title}</h1><p class=c>{line}</p><p style="font-size:10.5pt"><b>【摘要】</b>{prose(rng, 4)}</p>
    <p style="font-size:10.5pt"><b>【关键词】</b>{rng.choice(("检修；改造；效果", "故障；分析；对策"))}</p>{_chapters(rng, ("引言", "现状调查", "数据与分析", "对策实施", "效果检查", "结语"), "hanzi", 3)}
    <p><b>参考文献：</b></p><p>［1］电力工业部．电业安全工作规程．北京：中国电力出版社，1991．</p>{end}"""
    truth = {"title": title, "authors": [author], "organization": unit}
    if dated:
        truth["date"] = month_iso(month)
    return Sheet(frame(rng, body, CSS, _foot(rng)), "technical_report", truth, COUNTS)


@layout("technical_report.s2_feasibility")
def feasibility(rng: random.Random) -> Sheet:
    """可行性研究报告 by a design house: code on the cover, a page of the people with their parts, chapters with sections."""
    unit = f"山西{rng.choice(('冶金', '电力', '煤矿', '化工'))}{rng.choice(('设计院有限公司', '工程咨询有限公司'))}"
    title = f"{company(rng)}{rng.choice(THINGS)}改造项目可行性研究报告"
    leader, *staff = persons(rng, 5)
    month = day(rng, 2015, 2023)
    heads = (
        "总论",
        "市场预测与建设规模",
        "技术方案",
        "公用工程",
        "节能与环境保护",
        "投资估算与资金筹措",
        "财务评价",
        "结论与建议",
    )
    sign = "".join(
        f"<tr><td>{part}<td>{wide(one)}" for part, one in zip(("工艺", "电气", "总图"), staff[:3], strict=True)
    )
    body = f"""<p class=r>项目编号：{unit[2]}K{month[0]}-{rng.randint(10, 99)}</p><h1 style="margin:50mm 0 90mm;font-size:24pt">{title}</h1>
    <p class=c style="font-size:15pt">{unit}</p><p class=c style="font-size:14pt">{chinese_month(month, rng.choice("〇○"))}</p>
    <div class=break style="position:relative"><p class=c style="font-size:14pt;margin-top:20mm">{title}</p><p style="margin-top:15mm">编制单位：{unit}</p><p>工程咨询资格证书编号：工咨甲1042007{rng.randint(1000, 9999)}</p>
    <p>总 经 理：{staff[3]}</p><p>编 制 人：{leader}</p><table style="width:70%;margin-top:10mm"><tr><th>专业<th>校核{sign}</table>{seal(unit, "left:90mm;top:48mm")}</div>
    <div class=break>{_chapters(rng, heads, "chapter", 3)}</div>"""
    truth = {"title": title, "authors": [leader], "organization": unit, "date": month_iso(month)}
    return Sheet(frame(rng, body, CSS, _foot(rng), ("song", "ming")), "technical_report", truth, COUNTS)


@layout("technical_report.s2_plan_document")
def plan_document(rng: random.Random) -> Sheet:
    """A scheme kept as a controlled document: a table at the head of page one, the writer and the day only after the last line."""
    title = f"{rng.choice(THINGS)}{rng.choice(('施工方案', '大修技术方案', '专项技术方案'))}"
    unit, author, checker = company(rng), person(rng), rng.choice(("段志刚", "樊小军"))
    date = day(rng, 2016, 2024)
    steps = "".join(f"<p class=t>（{i}）{prose(rng, 2)}</p>" for i in range(1, 9))
    body = f"""<table><tr><td rowspan=2 style="width:30%">{unit}<td rowspan=2 style="font-size:14pt">{title}<td style="width:14%">编号<td>JF-{rng.randint(100, 999)}
    <tr><td>版次<td>{rng.choice(("A/0", "B/1"))}</table>{_chapters(rng, ("编制依据", "工程概况", "施工准备", "进度计划"), "hanzi", 3)}<h2>五、操作步骤</h2>{steps}
    <h2>六、安全措施</h2>{_text(rng, 3)}<div style="margin-top:12mm;line-height:2.2"><div>编写：{author}</div><div>校对：{checker}</div><div>{written(rng, date)}</div></div>"""
    truth = {"title": title, "authors": [author], "organization": unit, "date": iso(date)}
    return Sheet(frame(rng, body, CSS, _foot(rng)), "technical_report", truth, COUNTS)
