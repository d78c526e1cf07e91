"""Technical reports: cover and numbered sections, a 工法, a signed summary, a fault report on a form, a feasibility study."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_prose
from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.sheet import Sheet, layout

SUBJECTS = (
    ("水泥", "3号回转窑窑尾密封改造"),
    ("采矿", "2201工作面带式输送机集中控制改造"),
    ("液压", "1500吨压力机液压系统降温改造"),
    ("铸造", "球铁轮毂铸件缩孔缺陷攻关"),
    ("电气", "空压机站变频节能改造"),
    ("焊接", "储罐底板焊接变形控制"),
)
BASE = "p {{ line-height: 1.7; text-indent: 2em; margin: 0.6mm 0 }} .cap {{ text-align: center; text-indent: 0; font-size: 10pt }} .data {{ border-collapse: collapse; margin: 1mm auto 3mm; font-size: 10pt }} .data td, .data th {{ border: 0.25mm solid #222; padding: 1mm 5mm; text-align: center }} .n {{ page-break-before: always }}".replace(
    "{{", "{"
).replace("}}", "}")


def _counts(front: str, body: str, back: str = "") -> dict[str, int]:
    return {"character_count": w.words(front + body + back), "body_character_count": w.words(body)}


@layout("technical_report.b_cover_contents_numbers")
def numbered(rng: random.Random) -> Sheet:
    """Cover with 编制 / 审核 / 批准, contents, numbered sections with a table, references; a running header."""
    trade, subject = rng.choice(SUBJECTS)
    title = f"{subject}技术报告"
    author, checker, chief = w.people(rng, 3)
    unit, year, month = w.company(rng), rng.randint(2008, 2025), rng.randint(1, 12)
    heads = ("项目背景", "存在问题分析", "改造方案", "实施过程", "运行效果", "结论")
    body = ""
    for place, head in enumerate(heads, 1):
        body += f"<h2>{place} {head}</h2>{b_prose.paragraphs(rng, trade, rng.randint(2, 4), 150)}"
        if place == 3:
            body += f"<h3>3.1 主要参数</h3>{b_prose.paragraphs(rng, trade, 1, 110)}" + b_prose.table(
                rng, "表1 改造前后参数对比", ("序号", "改造前", "改造后"), 5
            )
    toc = "".join(
        f"<tr><td>{place} {head}<td style='text-align:right'>{3 + place // 2}" for place, head in enumerate(heads, 1)
    )
    front = f"""<div style="text-align:center"><h1 style="margin-top:60mm;font-size:26pt">{title}</h1><div style="font-size:15pt;line-height:2.4;margin-top:45mm"><div>编制：{author}</div><div>审核：{checker}</div><div>批准：{chief}</div></div>
    <div style="font-size:15pt;margin-top:30mm;line-height:2"><div>{unit}</div><div>{year}年{month}月</div></div></div><div class=n><h2 style="text-align:center">目录</h2><table style="width:100%">{toc}</table></div><div class=n></div>"""
    back = f"<h2>参考文献</h2><p>[1] {w.person(rng)}.机械设计手册[M].北京：工业技术出版社，{year - 6}.</p><p>[2] {w.person(rng)}.设备改造实例[J].设备管理，{year - 2}(4)：31-33.</p>"
    html = f"""<html><style>@page {{ size: A4; margin: 26mm 28mm; @top-center {{ content: "{title}"; font: 9pt 'AR PL UMing CN' }} @bottom-center {{ content: counter(page); font-size: 9pt }} }} @page :first {{ @top-center {{ content: none }} @bottom-center {{ content: none }} }} body {{ font-family: {w.font(rng, "song", "ming")}; font-size: 12pt }} {BASE}</style>{front}{body}{back}</html>"""
    truth = {
        "title": title,
        "authors": [author],
        "organization": unit,
        "date": f"{year}-{month:02d}",
        **_counts(front, body, back),
    }
    return Sheet(html, "technical_report", truth, ("sections",))


@layout("technical_report.b_construction_method")
def method(rng: random.Random) -> Sheet:
    """A 工法: a head of four lines, the prescribed eleven sections with sub-numbers, no cover."""
    trade, title = rng.choice(
        (
            ("焊接", "大直径薄壁管道全位置焊接施工工法"),
            ("电气", "高压电缆沟内敷设施工工法"),
            ("水泥", "回转窑筒体整体更换施工工法"),
            ("液压", "大型设备液压同步顶升施工工法"),
        )
    )
    authors, unit = w.people(rng, rng.randint(2, 5)), w.company(rng).replace("有限", "安装工程有限")
    date = w.day(rng, 2007, 2023)
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
    body = ""
    for place, head in enumerate(heads, 1):
        body += f"<h2>{place}　{head}</h2>"
        if place in (2, 5, 7):
            body += "".join(f"<p>{place}.{sub}　{b_prose.text(rng, trade, 70)}</p>" for sub in range(1, 4))
        else:
            body += b_prose.paragraphs(rng, trade, rng.randint(1, 2), 120)
        if place == 6:
            body += b_prose.table(rng, "表6　主要机具", ("序号", "数量", "功率"), 4)
    front = f"<h1>{title}</h1><div class=h>完成单位：{unit}</div><div class=h>主要完成人：{'　'.join(authors)}</div><div class=h>编制日期：{w.cn(date)}</div>"
    html = f"""<html><style>@page {{ size: A4; margin: 24mm; @bottom-right {{ content: "- " counter(page) " -"; font-size: 9pt }} }} body {{ font-family: {w.font(rng, "hei", "zenhei", "kai")}; font-size: 11pt }} {BASE} h1 {{ text-align: center; font-size: 20pt }} .h {{ text-align: center; line-height: 1.9 }} h2 {{ font-size: 13pt }}</style>{front}{body}</html>"""
    truth = {"title": title, "authors": authors, "organization": unit, "date": w.iso(date), **_counts(front, body)}
    return Sheet(html, "technical_report", truth, ("sections",))


@layout("technical_report.b_signed_summary")
def summary(rng: random.Random) -> Sheet:
    """专业技术总结 in the way of an office paper: unit and name under the title, 一、二、三, signed with day at the end."""
    trade, subject = rng.choice(SUBJECTS)
    title = f"{subject}技术总结"
    author, unit, date = w.person(rng), w.company(rng), w.day(rng, 1998, 2025)
    heads = ("概况", "原因分析", "采取的技术措施", "取得的效果", "体会与建议")
    body = "".join(
        f"<p class=b>{'一二三四五'[place]}、{head}</p>" + b_prose.paragraphs(rng, trade, rng.randint(3, 4), 170)
        for place, head in enumerate(heads)
    )
    front = f"<h1>{title}</h1><div style='text-align:center'>{unit}　{author}</div>"
    back = f"<div style='text-align:right;margin-top:12mm'>{w.cn(date)}</div>"
    html = f"<html><style>@page {{ size: A4; margin: 34mm 27mm }} body {{ font-family: {w.font(rng, 'ming', 'kai', 'song')}; font-size: 15pt }} {BASE} h1 {{ text-align: center; font-size: 22pt; font-weight: normal }} .b {{ font-weight: bold }}</style>{front}{body}{back}</html>"
    truth = {
        "title": title,
        "authors": [author],
        "organization": unit,
        "date": w.iso(date),
        **_counts(front, body, back),
    }
    return Sheet(html, "technical_report", truth, ("sections", "body_character_count"))


@layout("technical_report.b_fault_report_on_a_form")
def fault(rng: random.Random) -> Sheet:
    """Unusual: 故障分析报告 on a works' ruled form, all sections in the cells of a table, the writer at the foot."""
    trade, what = rng.choice(
        (
            ("液压", "冶炼厂1号卷扬机"),
            ("电气", "选煤厂主井提升机"),
            ("机加工", "C6140车床主轴箱"),
            ("水泥", "原料立磨减速机"),
        )
    )
    title = f"{what}故障分析报告"
    writer, checker = w.people(rng, 2)
    unit, date = w.company(rng), w.day(rng, 2006, 2024)
    rows = "".join(
        f"<tr><td class=k>{head}<td colspan=3 style='text-align:left'>{b_prose.paragraphs(rng, trade, 3, 130)}"
        for head in ("故障现象", "检查情况", "原因分析", "处理措施", "预防对策")
    )
    front = f"""<div style="text-align:center;font-size:13pt">{unit}</div><h1>{title}</h1>"""
    body = f"""<table class=g><tr><td class=k>报告编号<td>SB{date[0]}{rng.randint(10, 99)}<td class=k>故障日期<td>{w.cn((date[0], date[1], max(1, date[2] - 3)))}<tr><td class=k>停机时间<td>{rng.randint(3, 30)}小时<td class=k>设备类别<td>A类{rows}<tr><td class=k>编写人<td>{writer}<td class=k>审核人<td>{checker}<tr><td class=k>编写日期<td colspan=3>{w.cn(date)}</table>"""
    html = f"<html><style>@page {{ size: A4; margin: 18mm }} body {{ font-family: {w.font(rng, 'song', 'hei', 'zenhei')}; font-size: 11pt }} {BASE} h1 {{ text-align: center; font-size: 19pt; margin: 2mm 0 4mm }} .g {{ border-collapse: collapse; width: 100% }} .g > tr > td, .g td {{ border: 0.3mm solid #222; padding: 2mm; text-align: center }} .g td.k {{ width: 24mm }}</style>{front}{body}</html>"
    truth = {
        "title": title,
        "authors": [writer],
        "organization": unit,
        "date": w.iso(date),
        "character_count": w.words(front + body),
    }
    return Sheet(html, "technical_report", truth, ("sections", "body_character_count"))


@layout("technical_report.b_feasibility_chapters")
def feasibility(rng: random.Random) -> Sheet:
    """可行性研究报告: cover, a leaf of signatures (编写 several, others check), chapters 第一章, sections 第一节."""
    trade, subject = rng.choice(SUBJECTS)
    title = f"{subject}项目可行性研究报告"
    authors = w.people(rng, rng.randint(2, 3))
    chief, checker = w.people(rng, 2)
    while {chief, checker} & set(authors):
        chief, checker = w.people(rng, 2)
    unit, year, month = w.company(rng), rng.randint(2003, 2024), rng.randint(1, 12)
    heads = ("总论", "建设的必要性", "技术方案", "投资估算", "效益分析", "结论与建议")
    body = ""
    for place, head in enumerate(heads):
        body += f"<h2 class='{'n' if place else ''}'>第{'一二三四五六'[place]}章 {head}</h2>"
        body += "".join(
            f"<h3>第{'一二'[part]}节 {w_}</h3>{b_prose.paragraphs(rng, trade, 2, 140)}"
            for part, w_ in enumerate(("基本情况", "分析说明"))
        )
        if place == 3:
            body += b_prose.table(rng, "表4-1 投资估算表（万元）", ("序号", "设备费", "安装费"), 4)
    date = f"二〇{w.hanzi((year, month, 1))[2:].removesuffix('一日')}"
    front = f"""<div style="text-align:center"><h1 style="margin-top:50mm;font-size:24pt">{title}</h1><div style="margin-top:110mm;font-size:16pt;line-height:2">{unit}<br>{date}</div></div>
    <div class=n style="font-size:14pt;line-height:2.6;padding-top:30mm"><div>项目名称：{subject}项目</div><div>编制单位：{unit}</div><div>批　　准：{chief}</div><div>审　　核：{checker}</div><div>编　　写：{"　".join(authors)}</div></div><div class=n></div>"""
    html = f"<html><style>@page {{ size: A4; margin: 28mm 26mm; @bottom-center {{ content: counter(page); font-size: 9pt }} }} body {{ font-family: {w.font(rng, 'song', 'hei', 'ming')}; font-size: 13pt }} {BASE} h2 {{ text-align: center }}</style>{front}{body}</html>"
    truth = {
        "title": title,
        "authors": authors,
        "organization": unit,
        "date": f"{year}-{month:02d}",
        **_counts(front, body),
    }
    return Sheet(html, "technical_report", truth, ("sections",))
