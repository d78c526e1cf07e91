"""Papers of other journals: colleges, databases' print-outs, one in English, popular weeklies, the nineties, ten-day issues, supplements."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.prose import copy_stamp, day_of, font, issn
from benchmarks.strangers.open.words_second import EMPLOYERS, INSTITUTES, JOBS, Job, part, said, spread, staff
from benchmarks.strangers.sheet import FONTS, Sheet, layout

MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec.")
CLUBS = (
    "山西晋源工业职业技术学院机电工程系",
    "汾州大学材料科学与工程学院",
    "太原煤电高级技工学校",
    *INSTITUTES,
    *EMPLOYERS,
)


def heading(rng: random.Random, job: Job) -> str:
    return rng.choice(
        (
            f"{job.plant}{job.trouble}原因分析及处理",
            f"浅析{job.plant}的{job.work}",
            f"{job.plant}{job.work}技术探讨",
            f"{job.work}在{job.plant}中的实践",
            f"{job.plant}{job.trouble}的改进措施",
        )
    )


def sections(rng: random.Random, job: Job, marks: tuple[str, ...], count: int = 2) -> str:
    names = ("前言", "存在问题及原因", "改进方法", "应用效果", "结语")
    kinds = ("ground", "cause", "doing", "result", "ahead")
    return "".join(
        f"<p class=h>{mark}{name}</p>{part(rng, job, kind, count=1 if at in (0, 4) else count)}"
        for at, (mark, name, kind) in enumerate(zip(marks, names, kinds, strict=True))
    )


def references(rng: random.Random, job: Job, year: int) -> str:
    """Three entries that name other people, journals and years."""
    a, b, c, d = staff(rng, 4)
    return f"""[1] {a}, {b}. {job.keys[0]}{job.keys[1]}机理研究[J]. 机械强度分析, {year - 4}, {rng.randint(10, 30)}({rng.randint(1, 6)}): {rng.randint(20, 60)}-{rng.randint(61, 90)}.<br>
    [2] {c}. {job.keys[0]}使用与维护[M]. 北京: 北方机械出版社, {year - 9}: {rng.randint(40, 200)}.<br>
    [3] {d}, 等. 一种{job.keys[1]}装置: CN2{rng.randint(10000000, 19999999)}U[P]. {year - 2}-05-1{rng.randint(0, 9)}."""


def base_css(body_font: str, page: str, size: str = "10.5pt/1.5") -> str:
    return f"""@page {{ {page} }} body {{ font: {size} {body_font}; margin: 0 }} .t {{ text-indent: 2em; margin: 0; text-align: justify }}
    .h {{ font: bold 11.5pt {FONTS["hei"]}; margin: 5pt 0 3pt }} .two {{ columns: 2; column-gap: 7mm }} p {{ margin: 2pt 0 }}"""


@layout("paper.college_journal")
def college(rng: random.Random) -> Sheet:
    """A college's journal: masthead in three lines of the left corner, units below each other, full-width 文章编号, English at the very end after the references."""
    job, day = rng.choice(JOBS), day_of(rng, 2006, 2023)
    journal, english = rng.choice((("晋源工业职业技术学院学报", "Journal of Jinyuan Vocational College of Industry"), ("吕梁高等专科学校学报", "Journal of Lüliang Higher College"), ("山西电力职工大学学报", "Journal of Shanxi Electric Power Workers' University")))  # fmt: skip
    authors, title, number = staff(rng, rng.randint(1, 3)), heading(rng, job), issn(rng)
    volume, issue, first = rng.randint(8, 35), rng.randint(1, 6), rng.randint(10, 92)
    units = rng.sample(CLUBS, len(authors))
    article = f"{number}({day.year}){issue:02d}-{first:04d}-02"
    printed = article.replace("-", rng.choice(("-", "－", "—")))
    if rng.random() < 0.5:
        printed = printed.replace("(", "（").replace(")", "）")
    one_unit = len(authors) == 1 or rng.random() < 0.4
    by = "，".join(f"{spread(rng, one)}{'' if one_unit else f'<sup>{at}</sup>'}" for at, one in enumerate(authors, 1))
    where = f"（{units[0]}，山西　临汾　0410{rng.randint(10, 60)}）" if one_unit else "<br>".join(f"（{at}．{unit}，山西　太原　0300{at}1）" for at, unit in enumerate(units, 1))  # fmt: skip
    about = f"[收稿日期]{day.year}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}　[作者简介]{authors[0]}（{rng.randint(1963, 1990)}-），{rng.choice('男女')}，山西襄汾人，{rng.choice(('讲师', '工程师', '实习指导教师'))}，研究方向：{job.keys[0]}。"
    css = base_css(
        font(rng, "song", "ming"),
        'size: 205mm 285mm; margin: 22mm 19mm; @bottom-center { content: "— " counter(page) " —"; font-size: 9pt }',
    )
    html = f"""<html><style>{css} @page :first {{ counter-reset: page {first} }}</style>
    <div style="font-size:9pt;border-bottom:.3mm solid #000"><span style="float:right;text-align:right">{MONTHS[issue * 2 - 1]} {day.year}<br>Vol.{volume}　No.{issue}<br>{english}</span>{day.year}年{issue * 2}月<br>第{volume}卷　第{issue}期<br>{journal}</div>
    <h1 style="text-align:center;font:bold 19pt {FONTS["song"]};margin:9mm 0 3mm">{title}</h1><p style="text-align:center;font:13pt {FONTS["kai"]}">{by}</p><p style="text-align:center;font-size:9pt">{where}</p>
    <p style="margin:3mm 9mm 0;font:9.5pt/1.5 {FONTS["kai"]}">[摘　要]{said(rng, job, "result", 2)}{said(rng, job, "ahead", 1)}<br>[关键词]{"；".join(job.keys)}<br>[中图分类号]{job.clc}　　[文献标识码]{rng.choice("AB")}　　[文章编号]{printed}</p>
    <div class=two style="margin-top:4mm">{sections(rng, job, rng.choice((("一、", "二、", "三、", "四、", "五、"), ("1　", "2　", "3　", "4　", "5　"))))}<p class=h>[参考文献]</p><div style="font-size:8.5pt">{references(rng, job, day.year)}</div></div>
    <div style="page-break-inside:avoid"><p style="text-align:center;margin-top:5mm"><b>Analysis and Treatment of {job.english.title()}</b><br>{", ".join(("ZHANG Jian-guo", "LI Xiao", "WU Ding")[: len(authors)])}</p><p style="font-size:9pt"><b>Abstract:</b> The causes of trouble with {job.english} are studied on site and a simple remedy is given which has worked well since {day.year - 1}. <b>Key words:</b> {job.english}; maintenance</p></div>
    <p style="font-size:8.5pt;border-top:.2mm solid #000">{about}</p></html>"""
    truth = {"title": title, "authors": authors, "first_author": authors[0], "journal": journal, "issn": number, "year": day.year, "volume": volume, "issue": issue, "pages": f"{first}-{first + 1}", "article_number": article}  # fmt: skip
    return Sheet(html, "paper", truth, ("publication_form",))


@layout("paper.database_print")
def database_print(rng: random.Random) -> Sheet:
    """As a database gives it: DOI at the upper edge, issue and 总第 in the masthead, grey copyright foot; the last page carries another article's tail."""
    job, other, day = *rng.sample(JOBS, 2), day_of(rng, 2012, 2024)
    journal, english = rng.choice(
        (
            ("晋冀化工装备", "Jinji Chemical Equipment"),
            ("机电工程师之友", "Mechanical Engineer's Companion"),
            ("煤电节能", "Coal Power Saving"),
        )
    )
    authors, unit, title = staff(rng, rng.randint(1, 2)), rng.choice(EMPLOYERS), heading(rng, job)
    issue, total, first = rng.randint(1, 12), rng.randint(90, 320), rng.randint(20, 150)
    key = issn(rng)
    doi = f"10.{rng.randint(16000, 19999)}/j.cnki.cn14-{rng.randint(1100, 1390)}/{rng.choice(('n', 'tf', 'tm'))}.{day.year}.{issue:02d}.{rng.randint(1, 60):03d}"
    lapse = f"（C）1994-{day.year + 1} China Academic Journal Electronic Publishing House. All rights reserved.　　http://www.cnki.net"
    head = f'<td style="width:35%">总第{total}期<td style="text-align:center;font:bold 12pt {FONTS["hei"]}">{journal}<br><small>{english}</small><td style="width:35%;text-align:right">Total {total}'
    second = f"<td>{day.year}年第{issue}期<td><td style='text-align:right'>No.{issue}, {day.year}"
    if rng.random() < 0.5:
        head, second = (
            second.replace("<td><td", f"<td style='text-align:center'><b>{journal}</b><td"),
            f"<td>（总第{total}期）<td><td style='text-align:right'>{english}",
        )
    css = base_css(font(rng, "song", "ming"), f'size: A4; margin: 20mm 17mm 22mm; @top-left {{ content: "DOI:{doi}"; font: 8pt {FONTS["song"]} }} @bottom-center {{ content: "{lapse}"; font: 7.5pt {FONTS["song"]}; color: #888 }}')  # fmt: skip
    html = f"""<html><style>{css}</style><table style="width:100%;font-size:9pt;border-bottom:.5mm solid #000;line-height:1.3"><tr>{head}<tr>{second}</table>
    <p style="font:10pt {FONTS["hei"]};margin-top:3mm">{rng.choice(("试验研究", "节能减排", "设备管理", "技术改造"))}</p><h1 style="text-align:center;font:bold 20pt {FONTS["hei"]};margin:5mm 0 3mm">{title}</h1>
    <p style="text-align:center;font-size:12pt">{rng.choice(("，", " ", "　")).join(spread(rng, one) for one in authors)}</p><p style="text-align:center;font-size:9pt">（{unit}，山西　忻州　034000）</p>
    <p style="margin:3mm 8mm;font-size:9.5pt"><b>摘要：</b>{said(rng, job, "result", 3)}<br><b>关键词：</b>{" ".join(job.keys)}<br><b>中图分类号：</b>{job.clc}　<b>文献标识码：</b>A　<b>文章编号：</b>{key}（{day.year}）{issue:02d}-{first:04d}-02</p>
    <div class=two>{sections(rng, job, ("1 ", "2 ", "3 ", "4 ", "5 "))}<p class=h>参考文献</p><div style="font-size:8.5pt">{references(rng, job, day.year)}</div>
    <p style="font-size:9pt;text-align:right">（编辑：{staff(rng, 1)[0]}）</p><p style="font-size:8.5pt;border-top:.2mm solid #000">收稿日期：{day.year - 1}-12-{rng.randint(10, 28)}<br>第一作者简介：{authors[0]}，{rng.choice("男女")}，{rng.randint(1970, 1993)}年生，{rng.choice(("助理工程师", "工程师"))}，毕业于华北工学院，从事{job.keys[0]}工作。</p>
    <p style="border-top:.5mm double #000;margin-top:3mm">（上接第{first - 3}页）</p>{part(rng, other, "result", "ahead", count=2)}<p class=h>参考文献</p><div style="font-size:8.5pt">{references(rng, other, day.year)}</div></div></html>"""
    truth: dict[str, Any] = {"title": title, "authors": authors, "first_author": authors[0], "journal": journal, "issn": key, "year": day.year, "issue": issue, "pages": f"{first}-{first + 1}", "doi": doi, "article_number": f"{key}({day.year}){issue:02d}-{first:04d}-02"}  # fmt: skip
    return Sheet(html, "paper", truth, ("publication_form", "cn_number"))


@layout("paper.in_english")
def in_english(rng: random.Random) -> Sheet:
    """A Chinese university's journal in English: running volume line, authors with stars, Received and Accepted, keywords, ISSN and DOI above."""
    job, day = rng.choice(JOBS), day_of(rng, 2014, 2024)
    journal = rng.choice(
        (
            "Journal of North China Engineering University (English Edition)",
            "Chinese Journal of Heavy Machinery",
            "High Technology and Manufacturing Letters",
        )
    )
    pool = [
        "Weiguo Wang",
        "Xiaoyan Li",
        "Zhijun Ouyang",
        "Hao Lü",
        "Guoqiang Niu",
        "Aili Maimaiti",
        "Peng Chen",
        "Yongmei Qiao",
    ]
    if rng.random() < 0.5:
        pool = [f"{one.split()[1].upper()} {one.split()[0]}" for one in pool]
    authors = rng.sample(pool, rng.randint(2, 4))
    best = rng.choice(authors)
    volume, issue, first, number = rng.randint(9, 40), rng.randint(1, 6), rng.randint(101, 620), issn(rng)
    doi = f"10.{rng.randint(1005, 21000)}/{rng.choice(('s42', 'hml.', 'j.hm.'))}{rng.randint(10000, 99999)}-0{day.year % 100}-0{rng.randint(1000, 9999)}-{rng.randint(1, 9)}"
    title = rng.choice(
        (
            f"Fault diagnosis and improvement of {job.english} under heavy load",
            f"A practical repair method for {job.english} in steel and power plants",
        )
    )
    shown = ", ".join(f"{one}<sup>{rng.randint(1, 2)}{',*' if one == best else ''}</sup>" for one in authors)
    text = (
        "The equipment has been in service for more than fifteen years and unplanned stops have become frequent. ",
        "Measurements were taken at four points with dial indicators and repeated three times under the same load. ",
        "It is found that the bending moment caused by uneven settlement is the dominant factor. ",
        "The proposed method shortens the repair time from 24 h to 6 h and needs no special tools. ",
        "Compared with the original design, the vibration velocity drops from 6.8 mm/s to 1.9 mm/s. ",
        "The temperature of the bearing remains below 62 °C during a test run of 72 hours. ",
        "These results agree well with the finite element model within an error of five percent. ",
        "Further work will focus on the transient behaviour during start-up and on on-line monitoring. ",
    )
    body = "".join(f"<p class=h>{at} {name}</p>" + "".join(f"<p class=e>{''.join(rng.sample(text, 5))}</p>" for _ in range(2)) for at, name in enumerate(("Introduction", "Method", "Results and discussion", "Field application", "Conclusions"), 1))  # fmt: skip
    css = base_css("'DejaVu Serif'", f'size: A4; margin: 22mm 19mm; @top-center {{ content: "{authors[0]} et al. / {title[:40]}..."; font: italic 8pt \'DejaVu Serif\' }} @bottom-center {{ content: counter(page); font-size: 9pt }}', "9pt/1.5")  # fmt: skip
    html = f"""<html><style>{css} @page :first {{ counter-reset: page {first}; @top-center {{ content: none }} }} .e {{ text-indent: 1.2em; margin: 0; text-align: justify }}</style>
    <div style="border-bottom:.4mm solid #357;color:#357"><p style="font-size:12pt"><b>{journal}</b></p><p>Vol. {volume}, No. {issue} ({day.year}) {first}–{first + 1}　　ISSN {number}</p><p>https://doi.org/{doi}</p></div>
    <h1 style="font-size:18pt;line-height:1.3;margin:7mm 0 3mm">{title}</h1><p style="font-size:11pt">{shown}</p><p style="font-size:8pt"><sup>1</sup> School of Mechanical Engineering, North China Engineering University, Taiyuan 030024, China<br><sup>2</sup> Hutuo Iron and Steel Group Co., Ltd., Xinzhou 034000, China</p>
    <p style="font-size:8pt"><sup>*</sup> Corresponding author: {best}. E-mail: {rng.choice(("wgw", "nchd_2", "repair"))}@example.edu.cn</p><p style="font-size:8pt">Received: {rng.randint(1, 28)} March {day.year - 1} / Accepted: {rng.randint(1, 28)} November {day.year - 1} / Published online: 12 January {day.year}</p>
    <p style="background:#eef3f8;padding:2mm"><b>Abstract</b> {"".join(rng.sample(text, 4))}<br><b>Keywords</b> {job.english} · fault diagnosis · repair · vibration</p><div class=two>{body}<p class=h>References</p><p style="font-size:7.5pt">1. Zhao M, Qin L (20{rng.randint(10, 13)}) Wear of rollers under load. Wear Eng 31(2):11–19<br>2. Smith J (2009) Rotating machinery. Northern Press, London</p></div></html>"""
    truth = {"title": title, "authors": authors, "first_author": authors[0], "journal": journal, "issn": number, "year": day.year, "volume": volume, "issue": issue, "pages": f"{first}-{first + 1}", "doi": doi, "corresponding_authors": [best]}  # fmt: skip
    return Sheet(html, "paper", truth, ("publication_form",))


@layout("paper.popular_weekly")
def popular(rng: random.Random) -> Sheet:
    """A thick popular weekly: black bar with column and issue, no abstract's number, no volume; name of the journal only in the running head; two articles on the page."""
    job, other, day = *rng.sample(JOBS, 2), day_of(rng, 2009, 2020)
    journal = rng.choice(("科技创新与生产", "中小企业管理与技术", "城市建设与机电", "科学与实践"))
    authors, unit, title = staff(rng, rng.randint(1, 2)), rng.choice(EMPLOYERS), heading(rng, job)
    issue, page = rng.randint(5, 36), rng.randint(60, 280)
    mark = rng.choice((f"{day.year}年第{issue}期", f"{day.year} 年 第 {issue} 期", f"{day.year}·第{issue}期"))
    css = base_css(font(rng, "song", "zenhei"), f'size: A4; margin: 20mm 15mm 16mm; @top-left {{ content: "{journal}"; font: bold 12pt {FONTS["hei"]} }} @top-right {{ content: "{mark}"; font: 9pt {FONTS["hei"]} }} @bottom-right {{ content: counter(page); font-size: 9pt }}', "9.5pt/1.45")  # fmt: skip
    where = rng.choice((f"（{unit} 山西 阳泉 045000）", f"{unit}", f"（作者单位：{unit}）"))
    by = f"<p style='text-align:center;font:11pt {FONTS['kai']}'>{'　'.join(spread(rng, one) for one in authors)}</p>"
    foot = f"<p style='font-size:8.5pt'>{where}</p>" if where.startswith("（作者单位") else ""
    above = "" if foot else f"<p style='text-align:center;font-size:8.5pt'>{where}</p>"
    others = staff(rng, 1)[0]
    next_one = f"""<div style="border-top:.8mm solid #000;margin-top:3mm"></div><p style="font:bold 15pt {FONTS["hei"]};text-align:center">{heading(rng, other)}</p><p style="text-align:center">{others}</p><div class=two>{part(rng, other, "ground", count=2)}<p>（下转第{page + 40}页）</p></div>"""
    html = f"""<html><style>{css} @page :first {{ counter-reset: page {page} }}</style><div style="background:#000;color:#fff;padding:1mm 4mm;font:11pt {FONTS["hei"]}">◆ {rng.choice(("工程技术", "工业技术", "机电研究", "应用科技"))}</div>
    <h1 style="text-align:center;font:bold 20pt {FONTS["hei"]};margin:6mm 0 2mm">{title}</h1>{by}{above}<p style="margin:2mm 0"><b>【摘　要】</b>{said(rng, job, "ground", 2)}</p><p><b>【关键词】</b>{"；".join(job.keys[:3])}</p>
    <div class=two>{sections(rng, job, ("", "一、", "二、", "三、", "四、"), 3)}<p><b>参考文献：</b></p><div style="font-size:8.5pt">{references(rng, job, day.year)}</div>{foot}</div>{next_one if rng.random() < 0.5 else ""}</html>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "year": day.year,
        "issue": issue,
    }
    return Sheet(html, "paper", truth, ("publication_form", "pages"))


@layout("paper.of_the_nineties")
def nineties(rng: random.Random) -> Sheet:
    """Typeset in the nineties: one line of masthead, names over their units in groups, 主题词, 分类号, no number of the article, footnote of receipt."""
    job, year = rng.choice(JOBS), rng.randint(1991, 1999)
    journal = rng.choice(("华北冶金学院学报", "山西机械", "煤矿机电设备", "电站辅机技术"))
    authors, title = staff(rng, rng.randint(2, 3)), heading(rng, job)
    units = rng.sample(EMPLOYERS, 2)
    volume, issue = rng.randint(6, 26), rng.randint(1, 4)
    groups = f"<td>{'　'.join(spread(rng, one) for one in authors[:-1])}<br><small>（{units[0]}）</small><td>{spread(rng, authors[-1])}<br><small>（{units[1]}）</small>"
    star = "*" if rng.random() < 0.5 else ""
    fund = f"<br>* 煤炭工业部“八五”科技攻关项目（85-2{rng.randint(10, 30)}-0{rng.randint(1, 9)}）" if star else ""
    stamp = copy_stamp(rng, "right:0;top:2mm") if rng.random() < 0.6 else ""
    css = base_css(
        font(rng, "ming", "song"),
        "size: 184mm 260mm; margin: 20mm 18mm; @bottom-center { content: counter(page) }",
        "10.5pt/1.6",
    )
    page = rng.randint(11, 70)
    html = f"""<html><style>{css} @page :first {{ counter-reset: page {page} }}</style><table style="width:100%;font-size:9pt;border-bottom:.3mm solid #000;line-height:1.4"><tr><td>第{volume}卷第{issue}期<td style="text-align:center;letter-spacing:1mm">{journal}<td style="text-align:right">Vol.{volume}, No.{issue}
    <tr><td>{year}年{issue * 3}月<td><td style="text-align:right">{MONTHS[issue * 3 - 1]} {year}</table><h1 style="text-align:center;font:bold 18pt {FONTS["song"]};margin:9mm 0 4mm">{title}{f"<sup>{star}</sup>" if star else ""}</h1>
    <table style="margin:auto;text-align:center;font-size:12pt"><tr>{groups.replace("<td>", "<td style='padding:0 6mm'>")}</table><p style="font-size:9.5pt;margin-top:4mm"><b>提　要</b>　{said(rng, job, "cause", 2)}</p><p style="font-size:9.5pt"><b>主题词</b>　{"，".join(job.keys)}</p><p style="font-size:9.5pt"><b>分类号</b>　{job.clc}</p>
    {sections(rng, job, ("0　", "1　", "2　", "3　", "4　"))}<p style="text-align:center;font:bold 11pt {FONTS["hei"]}">参　考　文　献</p><p style="font-size:9pt">1　{staff(rng, 1)[0]}．机械原理．北京：北方机械出版社，19{rng.randint(79, 90)}<br>2　{staff(rng, 1)[0]}，等．{job.keys[0]}的设计．矿山装备，19{rng.randint(86, 90)}，（{rng.randint(1, 6)}）：{rng.randint(10, 50)}</p>
    <div style="position:relative;min-height:26mm"><p style="font-size:8.5pt;border-top:.2mm solid #000;width:60mm">收稿日期　{year - 1}-{rng.randint(10, 12)}-{rng.randint(10, 28)}{fund}</p>{stamp}</div></html>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "issue": issue,
    }
    return Sheet(html, "paper", truth, ("publication_form", "pages"))


@layout("paper.ten_day_issue")
def ten_days(rng: random.Random) -> Sheet:
    """A trade weekly in three issues a month: 2013.NO.4(下) at the side, title at the left edge with posts and photo, author's note in a grey box."""
    job, day = rng.choice(JOBS), day_of(rng, 2010, 2020)
    journal = rng.choice(("设备管理与检修", "现代工业技术", "冶金与能源装备"))
    authors, unit, title, number = staff(rng, rng.randint(1, 3)), rng.choice(EMPLOYERS), heading(rng, job), issn(rng)
    issue = f"{rng.randint(1, 12)}({rng.choice('上中下')})"
    mark = rng.choice((f"{day.year}.NO.{issue}", f"{day.year}年第{issue}期", f"{journal} {day.year} №{issue}"))
    cn = f"{rng.choice((11, 14, 13))}-{rng.randint(1100, 5900)}/{job.clc[:2]}"
    side = f"""<div style="background:#e8e8e8;padding:3mm;font-size:8.5pt;margin-bottom:3mm"><b>作者信息</b><br>{"<br>".join(f"{one}　{post}" for one, post in zip(authors, ("高级技师", "工程师", "主任"), strict=False))}<br>{unit}</div>"""
    css = base_css(font(rng, "hei", "song", "zenhei"), f'size: 210mm 285mm; margin: 18mm 14mm 18mm; @bottom-left {{ content: counter(page) "　{journal}　{mark if journal not in mark else ""}"; font: 8.5pt {FONTS["hei"]} }} @bottom-right {{ content: "ISSN {number}　CN {cn}"; font: 8.5pt {FONTS["hei"]} }}', "9.5pt/1.55")  # fmt: skip
    html = f"""<html><style>{css} @page :first {{ counter-reset: page {rng.randint(20, 130)} }}</style><p style="text-align:right;color:#a33;font-size:11pt;border-bottom:.8mm solid #a33">{mark}　{rng.choice(("改造与更新", "维护与修理", "诊断"))}</p>
    <h1 style="font:bold 23pt/1.25 {FONTS["hei"]};margin:5mm 0 3mm">{title}</h1><p style="font-size:12pt">{"/".join(authors) if rng.random() < 0.5 else "　".join(authors)}</p><p style="border-left:1.2mm solid #a33;padding-left:3mm;margin:3mm 0">{said(rng, job, "ground", 2)}</p>
    <div class=two>{side}{sections(rng, job, ("■ ", "■ ", "■ ", "■ ", "■ "), 3)}<p style="text-align:right">W{day.year % 100}.{rng.randint(1, 12):02d}-{rng.randint(10, 60)}</p><p style="text-align:right;font-size:8.5pt">〔编辑　{staff(rng, 1)[0]}〕</p></div></html>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "issn": number,
        "cn_number": f"CN {cn}",
        "year": day.year,
        "issue": issue,
    }
    return Sheet(html, "paper", truth, ("publication_form", "pages"))


@layout("paper.supplement_numbered")
def supplement(rng: random.Random) -> Sheet:
    """A supplement with number S1 of an academic journal: 第40卷增刊1, Suppl.1, equal authors and star explained at the foot of the first page, 引用格式 in a box."""
    job, day = rng.choice(JOBS), day_of(rng, 2010, 2024)
    journal, english = rng.choice(
        (("重型装备学报", "Acta Heavy Equipment"), ("华北能源工程", "Energy Engineering of North China"))
    )
    authors, title, number = staff(rng, rng.randint(3, 5)), heading(rng, job), issn(rng)
    volume, nth, first = rng.randint(12, 46), rng.randint(1, 2), rng.randint(30, 260)
    doi = f"10.{rng.randint(3321, 16000)}/j.issn.{number}.{day.year}.S{nth}.{rng.randint(1, 60):03d}"
    best, equal = authors[-1], rng.random() < 0.5
    shown = "，".join(
        f"{one}<sup>{rng.randint(1, 2)}{',†' if equal and at < 2 else ''}{',*' if one == best else ''}</sup>"
        for at, one in enumerate(authors)
    )
    notes = (
        f"<b>*通信作者：</b>{best}，{rng.choice('男女')}，教授级高级工程师。E-mail：hb{rng.randint(10, 99)}@example.com"
        + (f"<br>†{authors[0]}和{authors[1]}对本文有同等贡献，为并列第一作者" if equal else "")
    )
    css = base_css(
        font(rng, "song"),
        f'size: A4; margin: 23mm 18mm; @top-center {{ content: "增刊{nth}　　　　{authors[0]}，等：{title}"; font: 8.5pt {FONTS["song"]} }} @bottom-right {{ content: counter(page) }}',
    )
    html = f"""<html><style>{css} @page :first {{ counter-reset: page {first}; @top-center {{ content: none }} }}</style><table style="width:100%;font-size:9pt;border-bottom:.3mm solid #000"><tr><td>第{volume}卷　增刊{nth}<td style="text-align:center">{journal}<td style="text-align:right">Vol. {volume}　Suppl. {nth}<tr><td>{day.year}年{day.month}月<td style="text-align:center">{english}<td style="text-align:right">{MONTHS[day.month - 1]} {day.year}</table>
    <p style="font-size:9pt">DOI: {doi}</p><h1 style="text-align:center;font:bold 19pt {FONTS["hei"]}">{title}</h1><p style="text-align:center;font:13pt {FONTS["kai"]}">{shown}</p><p style="text-align:center;font-size:9pt">(1. {rng.choice(CLUBS[:3])}, 太原 030024; 2. {rng.choice(EMPLOYERS)}, 大同 037001)</p>
    <div style="border:.3mm solid #999;padding:2mm;font-size:9.5pt"><b>摘要：</b>{said(rng, job, "result", 3)}<br><b>关键词：</b>{"；".join(job.keys)}<br><b>中图分类号：</b>{job.clc}　　<b>文献标志码：</b>A<br><b>引用格式：</b>{", ".join(authors[:3])}{", 等" if len(authors) > 3 else ""}. {title}[J]. {journal}, {day.year}, {volume}(S{nth}): {first}-{first + 1}.</div>
    <div class=two style="margin-top:3mm">{sections(rng, job, ("0 ", "1 ", "2 ", "3 ", "4 "))}<p class=h>参考文献</p><div style="font-size:8.5pt">{references(rng, job, day.year)}</div></div><p style="font-size:8.5pt;border-top:.2mm solid #000"><b>收稿日期：</b>{day.year}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}<br>{notes}</p></html>"""
    truth: dict[str, Any] = {"title": title, "authors": authors, "first_author": authors[0], "journal": journal, "issn": number, "year": day.year, "volume": volume, "issue": f"S{nth}", "pages": f"{first}-{first + 1}", "doi": doi, "corresponding_authors": [best], "publication_form": "supplement"}  # fmt: skip
    if equal:
        truth["equal_first_authors"] = authors[:2]
    return Sheet(html, "paper", truth, ("issue",))
