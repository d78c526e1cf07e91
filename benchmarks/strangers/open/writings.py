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
    seal,
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


def isbn(rng: random.Random) -> str:
    """An ISBN of 13 digits, right check digit, with hyphens."""
    middle, book = rng.choice(("111", "122", "5024", "5198")), ""
    book = f"{rng.randint(0, 10 ** (8 - len(middle)) - 1):0{8 - len(middle)}d}"
    digits = f"9787{middle}{book}"
    check = -sum(int(one) * (3 if index % 2 else 1) for index, one in enumerate(digits)) % 10
    return f"978-7-{middle}-{book}-{check}"


GRADES = ("高级", "技师、高级技师", "中级", "初级", "技师")


@layout("textbook.published")
def published(rng: random.Random) -> Sheet:
    """A book of a press: cover, imprint with CIP block and 字数, foreword, contents; authors as 编著 with a reviewer beside."""
    topic, day, grade = rng.choice(TOPICS), day_of(rng, 2010), rng.choice(GRADES)
    occupation = rng.choice(("焊工", "电工", "钳工", "数控车工", "锅炉运行值班员"))
    title, number = f"{occupation}操作技能培训教程", isbn(rng)
    reviewer, editor, *authors = people_of(rng, 5)
    press = rng.choice(("北方机械出版社", "三晋工业出版社"))
    words = rng.randint(120, 620)
    shown = "　".join(authors)
    html = f"""<html><style>@page {{ size: 185mm 260mm; margin: 22mm }} body {{ font: 10.5pt/1.7 {font(rng, "song", "ming")} }} .p {{ page-break-after: always; height: 214mm; position: relative }}
    .t {{ text-indent: 2em; margin: 0 }} h2 {{ text-align: center; font: bold 15pt {FONTS["hei"]} }}</style>
    <div class=p style="text-align:center"><p style="font-size:11pt">职业技能等级认定培训教材</p><p style="font:bold 26pt {FONTS["hei"]};margin-top:30mm">{title}</p><p style="font-size:16pt">（{grade}）</p>
    <p style="margin-top:24mm;font:14pt {FONTS["kai"]}">{shown}　{rng.choice(("编著", "编　著"))}</p><p style="position:absolute;bottom:0;width:100%">{press}</p></div>
    <div class=p style="font-size:9.5pt"><p>内 容 提 要</p><p class=t>本书按照国家职业技能标准编写，{prose(rng, topic, 2)}</p><p style="margin-top:18mm;font-size:8.5pt;border:.2mm solid #000;padding:3mm">图书在版编目（CIP）数据<br><br>
    {title}：{grade}／{authors[0]}，{authors[1]}，{authors[2]}编著．—北京：{press}，{day.year}.{day.month}<br>ISBN {number}<br><br>Ⅰ．①{title[0]}…　Ⅱ．①{authors[0][0]}…②{authors[1][0]}…　Ⅲ．①{occupation}—技术培训—教材　Ⅳ．①{topic.clc}<br><br>中国版本图书馆CIP数据核字（{day.year}）第{rng.randint(100000, 299999)}号</p>
    <p>责任编辑：{editor}　　主　审：{reviewer}　　封面设计：{rng.choice(("晨光", "墨工坊"))}<br>出版发行：{press}<br>开　　本：787mm×1092mm　1／16<br>印　　张：{rng.randint(10, 30)}.5<br>字　　数：{words}千字<br>版　　次：{day.year}年{day.month}月第1版<br>印　　次：{day.year}年{day.month}月第1次印刷<br>书　　号：ISBN {number}<br>定　　价：{rng.randint(28, 88)}.00元</p></div>
    <div class=p><h2>前　言</h2><p class=t>为配合{occupation}职业技能等级认定工作，我们编写了本书。</p>{paragraphs(rng, topic, 2)}<p class=t>本书第一章、第三章由{authors[0]}编写，第二章由{authors[1]}编写，其余由{authors[2]}编写，全书由{reviewer}审定。</p>
    <p style="text-align:right">编　者<br>{day.year}年{day.month}月</p></div><div><h2>目　录</h2>{"".join(f"<p style='margin:1mm 0'>第{'一二三四五'[index]}章　{name}{'…' * 14}{index * 23 + 1}</p>" for index, name in enumerate(("基础知识", "工具与设备", f"{topic.keys[0]}作业", "质量检验", "安全生产")))}</div></html>"""
    truth = {"title": title, "authors": authors, "isbn": number, "audience": grade}
    return Sheet(html, "textbook", truth, ("character_count", "body_character_count", "sections"))


@layout("textbook.in_house")
def in_house(rng: random.Random) -> Sheet:
    """An employer's own book (内部资料): cover, a page of the editorial board by office, a chapter; no number of any kind."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2008), company(rng)
    people = people_of(rng, 7)
    chief, deputies, writers, reviewer = people[0], people[1:3], people[3:6], people[6]
    title = f"{topic.thing}检修维护培训教材"
    audience = rng.choice(("技师", "高级工", "中级工"))
    rows = (
        ("主　　编", chief),
        ("副 主 编", "　".join(deputies)),
        ("编写人员", "　".join(writers)),
        ("主　　审", reviewer),
    )
    board = "".join(f"<tr><td>{name}：<td>{value}" for name, value in rows)
    html = f"""<html><style>{report_css(rng, title, '"— " counter(page) " —"')} .b td {{ padding: 3mm 5mm; font-size: 14pt; vertical-align: top }}</style>
    <div class=cover><p style="text-align:right">内部资料　注意保存</p><p style="font:bold 28pt {FONTS["hei"]};margin-top:40mm">{title}</p><p style="font-size:16pt">（适用于{audience}）</p>
    <p style="position:absolute;bottom:12mm;width:100%;font-size:15pt">{unit}人力资源部<br>{day.hanzi()[:7] if day.month < 10 else day.plain()[:5]}</p></div>
    <h2 style="text-align:center">编 审 委 员 会</h2><table class=b style="margin:auto">{board}</table><p class=t style="margin-top:15mm">说明：本教材供公司内部职工培训使用，对象为{topic.keys[0]}岗位{audience}。不当之处，请反馈至{unit}培训中心。</p>
    <div style="page-break-before:always"></div>{chapters(rng, topic, ("概述", "结构与原理", "常见故障", "检修工艺", "验收标准"), "第{}章　")}</html>"""
    truth = {"title": title, "authors": [chief, *deputies, *writers], "audience": audience}
    return Sheet(html, "textbook", truth, ("character_count", "body_character_count", "sections"))


@layout("acceptance_letter.red_head")
def red_head(rng: random.Random) -> Sheet:
    """An editorial office's letter: head in red, authors addressed by name, title in 《》, planned issue, seal and date; fees and notes below."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2015)
    journal = rng.choice(("现代焊接工程", "矿山装备学报", "北方冶金技术", "工矿技术与管理"))
    authors = people_of(rng, rng.randint(1, 3))
    title = f"{topic.means}在{topic.thing}中的应用研究"
    planned = f"{day.year + (day.month > 8)}年第{(day.month + 3) % 12 + 1}期"
    html = f"""<html><style>@page {{ size: A4; margin: 24mm 26mm }} body {{ font: 14pt/1.9 {font(rng, "song", "kai")} }} .t {{ text-indent: 2em; margin: 0 }}</style>
    <p style="text-align:center;color:#d00;font:bold 30pt {FONTS["song"]};margin:0">《{journal}》编辑部</p><div style="border-top:1mm double #d00;margin-bottom:8mm"></div>
    <p style="text-align:center;font:bold 20pt {FONTS["hei"]}">{rng.choice(("稿件录用通知书", "用稿通知", "录 用 通 知"))}</p><p>{"、".join(authors)} {rng.choice(("作者您好：", "作者：您好！", "先生（女士）：", "同志："))}</p>
    <p class=t>您的稿件《{title}》（稿件编号：{day.year}-{rng.randint(1000, 9999)}）经{rng.choice(("同行专家评审和编委会审定", "初审、外审和终审"))}，符合本刊刊载要求，决定录用，拟刊登于本刊{planned}。请勿一稿多投。</p>
    <p class=t>接到本通知后请于15日内将版面费{rng.randint(8, 30)}00元汇至编辑部账户，并寄回版权转让协议书，联系人：{people_of(rng, 1)[0]}，电话：0351-{rng.randint(4000000, 7999999)}。</p><p class=t>此致<br>敬礼</p>
    <div style="position:relative;text-align:right;padding:12mm 6mm 0;height:46mm">《{journal}》编辑部<br>{day.any(rng)}{seal(journal + "<br>编辑部", "right:12mm;top:4mm")}</div></html>"""
    return Sheet(html, "acceptance_letter", {"title": title, "authors": authors, "journal": journal, "date": day.iso})


@layout("acceptance_letter.slip")
def slip(rng: random.Random) -> Sheet:
    """A printed slip, landscape: label grid (稿件编号, 题目, 作者, 单位, 拟发期次, 审稿意见), stamp of the office, issue date at the foot."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2012), company(rng)
    journal = rng.choice(("汾河水利电力", "晋中机械与自动化", "华北工程教育"))
    authors = people_of(rng, rng.randint(2, 4))
    title = f"{topic.thing}{topic.fault}的分析与{topic.means}"
    number = rng.choice((f"JZ{day.year}{rng.randint(100, 999)}", f"{day.year}{rng.randint(10000, 99999)}"))
    html = f"""<html><style>@page {{ size: A5 landscape; margin: 12mm }} body {{ font: 10.5pt/1.4 {font(rng, "hei", "song", "zenhei")} }} table {{ width: 100%; border-collapse: collapse }}
    td {{ border: .3mm solid #000; padding: 1.6mm; text-align: center }} .l {{ width: 24mm }}</style><p style="text-align:center;font-size:16pt;margin:0 0 2mm">{rng.choice(("稿件采用通知单", "用稿通知单"))}</p>
    <p style="margin:0 0 1mm">刊名：{journal}<span style="float:right">№ {rng.randint(1000, 9999)}</span></p><div style="position:relative"><table><tr><td class=l>稿件编号<td>{number}<td class=l>收稿日期<td>{day.year - 1}.{rng.randint(1, 12)}.{rng.randint(1, 28)}
    <tr><td>论文题目<td colspan=3>{title}<tr><td>作　　者<td colspan=3>{rng.choice(("，", " ", "；")).join(authors)}<tr><td>作者单位<td colspan=3>{unit}<tr><td>拟发期次<td>{day.year}年第{rng.randint(1, 12)}期<td>文章类型<td>{rng.choice(("应用研究", "经验交流"))}
    <tr><td>终审意见<td colspan=3 style="text-align:left">经审核，同意刊用。请作者按格式要求修改后于一周内返回编辑部。　　主编：{people_of(rng, 1)[0]}<tr><td colspan=4 style="height:24mm;text-align:right;vertical-align:bottom">《{journal}》杂志社（章）　签发日期：{day.any(rng)}</table>{seal(journal + "<br>杂志社", "right:14mm;bottom:-6mm")}</div></html>"""
    return Sheet(html, "acceptance_letter", {"title": title, "authors": authors, "journal": journal, "date": day.iso})
