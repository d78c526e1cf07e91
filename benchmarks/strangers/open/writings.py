"""Technical reports, textbooks and letters of acceptance."""

from __future__ import annotations

import random

from benchmarks.strangers.open.prose import (
    TOPICS,
    Topic,
    company,
    copy_stamp,
    day_of,
    font,
    padded,
    paragraphs,
    people_of,
    prose,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout

COUNTED = ("character_count", "body_character_count", "sections")


def numbers_table(rng: random.Random, caption: str) -> str:
    """A small table of measured values under its caption."""
    heads = rng.choice(
        (
            ("序号", "改造前", "改造后", "备注"),
            ("试样", "电流/A", "电压/V", "结果"),
            ("测点", "实测值", "允许值", "判定"),
        )
    )
    rows = "".join(
        f"<tr><td>{row}<td>{rng.randint(100, 900) / 10}<td>{rng.randint(100, 900) / 10}<td>{rng.choice(('合格', '—', '优'))}"
        for row in range(1, rng.randint(4, 7))
    )
    return f"<p class=c>{caption}</p><table class=n><tr>{''.join(f'<th>{one}' for one in heads)}{rows}</table>"


def report_css(rng: random.Random, header: str, footer: str) -> str:
    return f"""@page {{ size: A4; margin: 28mm 26mm 24mm; @top-center {{ content: "{header}"; font: 9pt {FONTS["song"]} }}
    @bottom-center {{ content: {footer}; font: 9pt {FONTS["song"]} }} }}
    @page cover {{ @top-center {{ content: none }} @bottom-center {{ content: none }} }}
    body {{ font: 12pt/1.6 {font(rng, "song", "ming", "zenhei")} }} .t {{ text-indent: 2em; margin: 0; text-align: justify }}
    .c {{ text-align: center; font-size: 10.5pt; margin: 4pt 0; page-break-after: avoid }} h1, h2, h3 {{ font-family: {FONTS["hei"]} }}
    h2 {{ font-size: 15pt; margin: 10pt 0 4pt }} h3 {{ font-size: 12.5pt; margin: 6pt 0 2pt }} .n {{ border-collapse: collapse;
    margin: auto; font-size: 10.5pt; page-break-inside: avoid }} .n td, .n th {{ border: 0.3mm solid #000; padding: 1pt 12pt; text-align: center }}
    .cover {{ page: cover; page-break-after: always; text-align: center; position: relative; height: 240mm }}"""


def chapters(rng: random.Random, topic: Topic, names: tuple[str, ...], number: str = "{} ") -> str:
    """Numbered chapters, some with numbered sections, one with a table."""
    html = ""
    for index, name in enumerate(names, 1):
        html += f"<h2>{number.format(index)}{name}</h2>"
        if rng.random() < 0.4 and number == "{} ":
            for sub, word in enumerate(rng.sample(("总体思路", "主要参数", "结构改进", "操作步骤", "现场条件"), 2), 1):
                html += f"<h3>{index}.{sub} {word}</h3>{paragraphs(rng, topic, 1)}"
        else:
            html += paragraphs(rng, topic, rng.randint(1, 3))
        if index == len(names) - 2:
            html += numbers_table(rng, f"表{rng.choice(('1', ' 1', f'{index}-1'))} {topic.keys[0]}实测数据")
    return html


@layout("technical_report.cover_signatures")
def cover_signatures(rng: random.Random) -> Sheet:
    """Cover with number and a table of 编制, 审核, 批准; contents with dots; decimal chapters; references."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng), company(rng)
    author, checker, approver = people_of(rng, 3)
    title = f"{topic.thing}{topic.means}{rng.choice(('技术研究报告', '技术方案', '应用技术报告'))}"
    names = ("概述", "问题分析", "技术方案", "实施过程", "试验数据与分析", "效益分析", "结论")
    listing = "".join(
        f"<p style='margin:2pt 0'>{index} {name}{'…' * (30 - len(name))}{index * 2 - 1}</p>"
        for index, name in enumerate(names, 1)
    )
    month_only = rng.random() < 0.4
    printed = rng.choice((f"{day.year}年{day.month}月", f"{day.year}.{day.month:02d}")) if month_only else day.any(rng)
    html = f"""<html><style>{report_css(rng, unit, '"第 " counter(page) " 页"')} .s {{ margin: 20mm auto 0; border-collapse: collapse }}
    .s td {{ border: 0.3mm solid #000; padding: 3mm 8mm; font-size: 13pt }}</style><div class=cover>
    <p style="text-align:left">编号：{rng.choice(("JS", "JF-JS", "Q/BG"))}-{day.year}-{rng.randint(1, 60):03d}<br>密级：内部</p>
    <h1 style="margin-top:35mm;font-size:24pt;line-height:1.5">{topic.thing}<br>{title[len(topic.thing) :]}</h1>
    <table class=s><tr><td>编&emsp;制<td>{padded(rng, author)}<td>{printed}<tr><td>审&emsp;核<td>{padded(rng, checker)}<td>
    <tr><td>批&emsp;准<td>{padded(rng, approver)}<td></table><p style="margin-top:28mm;font-size:16pt">{unit}</p></div>
    <h2 style="text-align:center">目&emsp;录</h2>{listing}<div style="page-break-before:always"></div>
    {chapters(rng, topic, names)}<h2>参考文献</h2>
    <p style="margin:0;font-size:10.5pt">[1] {people_of(rng, 1)[0]}. {topic.keys[0]}工艺手册[M]. 北京: 冶金工业出版社, {day.year - 6}.<br>
    [2] GB/T {rng.randint(3000, 33000)}—{day.year - 4}, {topic.keys[1]}技术条件[S].</p></html>"""
    truth = {
        "title": title,
        "authors": [author],
        "organization": unit,
        "date": day.iso[:7] if month_only else day.iso,
    }
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("technical_report.construction_method")
def construction_method(rng: random.Random) -> Sheet:
    """A 工法 without cover: number at the top, units and people in lines, the eleven chapters, no date but in the head."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng), company(rng)
    people = people_of(rng, rng.randint(3, 5))
    title = f"{topic.thing}{topic.means}施工工法"
    names = (
        "前言", "工法特点", "适用范围", "工艺原理", "施工工艺流程及操作要点", "材料与设备",
        "质量控制", "安全措施", "环保措施", "效益分析", "应用实例",
    )  # fmt: skip
    gap = rng.choice(("、", "　", "  "))
    html = f"""<html><style>{report_css(rng, "", "counter(page)")}</style>
    <p style="text-align:right;font-family:{FONTS["hei"]}">工法编号：SXGF{day.year % 100:02d}-{rng.randint(10, 99)}-{day.year}</p>
    <h1 style="text-align:center;font-size:20pt">{title}</h1><p style="text-align:center;margin:2pt">完成单位：{unit}</p>
    <p style="text-align:center;margin:2pt">主要完成人：{gap.join(people)}</p>
    <p style="text-align:center;margin:2pt">（{day.plain() if rng.random() < 0.5 else day.hanzi(rng.choice("〇○"))}）</p>
    {chapters(rng, topic, names, rng.choice(("{}. ", "{}　", "{}.0 ")))}</html>"""
    return Sheet(
        html, "technical_report", {"title": title, "authors": people, "organization": unit, "date": day.iso}, COUNTED
    )


@layout("technical_report.summary_by_hand")
def summary_by_hand(rng: random.Random) -> Sheet:
    """Word text with Chinese numerals as headings; unit and author under the title, date under the last line."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng), company(rng)
    author = people_of(rng, 1)[0]
    title = rng.choice(
        (
            f"浅谈{topic.means}在{topic.thing}中的应用",
            f"{topic.thing}{topic.fault}的原因分析与处理",
            f"关于{topic.fault}问题的技术总结",
        )
    )
    names = ("项目背景", "存在的主要问题", "采取的措施", "实施效果", "体会与建议")
    numerals = "一二三四五"
    body = "".join(
        f"<p class=h>{numerals[index]}、{name}</p>"
        + (f"<p class=t>（一）{rng.choice(('人的因素', '设备因素'))}</p>" if index == 1 else "")
        + paragraphs(rng, topic, rng.randint(1, 2), 4, 7)
        for index, name in enumerate(names)
    )
    signed = rng.random() < 0.5
    under = (
        f"{unit}　{padded(rng, author, ' ')}"
        if signed
        else f"{unit}<br>{rng.choice(('撰写人', '执笔', '作者', '报告人'))}：{padded(rng, author, ' ')}"
    )
    html = f"""<html><style>@page {{ size: A4; margin: 25mm 28mm; @bottom-right {{ content: "- " counter(page) " -" }} }}
    body {{ font: 14pt/1.75 {font(rng, "song", "kai", "ming")} }} .t {{ text-indent: 2em; margin: 0 }}
    .h {{ font-family: {FONTS["hei"]}; text-indent: 2em; margin: 0 }}</style>
    <p style="text-align:center;font:bold 20pt {FONTS["hei"]};margin:0 0 4mm">{title}</p>
    <p style="text-align:center;margin:0 0 4mm">{under}</p>
    <p class=t><b>摘要：</b>{prose(rng, topic, 2)}</p><p class=t><b>关键词：</b>{"；".join(topic.keys)}</p>{body}
    <div style="page-break-inside:avoid"><p class=t>{prose(rng, topic, 3)}</p>
    <div style="position:relative;text-align:right;margin-top:6mm;height:38mm">{day.hanzi(rng.choice("〇○零O")) if rng.random() < 0.6 else day.plain()}
    {copy_stamp(rng, "left:0;bottom:0;text-align:left") if rng.random() < 0.6 else ""}</div></div></html>"""
    return Sheet(
        html, "technical_report", {"title": title, "authors": [author], "organization": unit, "date": day.iso}, COUNTED
    )
