"""Papers: a two-column journal, a trade magazine, an online-first print with its cover, a conference volume."""

from __future__ import annotations

import datetime
import random
from typing import NamedTuple

import weasyprint

from benchmarks.strangers.seen.stock import (
    CITIES,
    SUBJECTS,
    Subject,
    Writer,
    company,
    copy_stamp,
    css,
    day,
    issn,
    people,
    wide,
)
from benchmarks.strangers.seen.writings import DATA, references, results
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout


class Journal(NamedTuple):
    """A journal that does not exist."""

    name: str
    english: str
    letters: str
    code: str


JOURNALS = (
    Journal("北方矿机技术", "Northern Mining Machinery Technology", "bfkj", "TD"),
    Journal("焊接工艺与装备", "Welding Process & Equipment", "hjgy", "TG"),
    Journal("能源动力工程学报", "Journal of Energy and Power Engineering Studies", "nydl", "TK"),
    Journal("华北道路与桥梁", "North China Roads and Bridges", "hbdl", "U"),
    Journal("晋冶科技", "Jin Metallurgical Science", "jykj", "TF"),
    Journal("机电工程实践", "Practice in Mechanical and Electrical Engineering", "jdgc", "TH"),
)
MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."]
CLASSES = ("TD528.3", "TG457.11", "TK223.1+3", "U445.55", "TP273", "TM863")
STYLE = f"""p {{ margin: 0.5em 0 }} .t {{ text-indent: 2em; text-align: justify; line-height: 1.55; margin: 0 }} table {{ border-collapse: collapse }}
{DATA} sup {{ font-size: 65% }} h3 {{ font-size: 105%; margin: 0.8em 0 0.3em }} .en {{ font-family: 'Noto Serif', serif; text-align: center }}"""


def paper_title(rng: random.Random, subject: Subject) -> str:
    return rng.choice(
        (
            f"{subject.thing}{subject.fault}的原因分析与处理",
            f"{subject.method}在{subject.thing}中的应用",
            f"基于{subject.method}的{subject.thing}改造研究",
            f"浅谈{subject.thing}{subject.fault}问题及其防治措施",
            f"{subject.thing}{subject.effect}影响因素的试验研究",
        )
    )


def spaced(name: str) -> str:
    return " ".join(name)


def columns(rng: random.Random, subject: Subject, amount: int, numbering: str = "arabic") -> str:
    """The running text of a paper with headings from 0 or 1, or in Chinese numerals, and its literature."""
    write = Writer(rng, subject)
    heads = ["引言", "问题的提出", "方案设计", "试验与结果", "应用效果", "结语"]
    body = ""
    for number, head in enumerate(heads):
        label = f"{hanzi_number(number + 1)}、" if numbering == "chinese" else f"{number} "
        body += f"<h3>{label}{head}</h3>" + write.paragraphs(1 if number in (0, 5) else amount)
        body += results(rng, subject) if number == 3 else ""
    return body + f"<h3>参考文献：</h3>{references(rng, subject, 5)}"


def page_count(html: str) -> int:
    return len(weasyprint.HTML(string=html).render().pages)


def life(rng: random.Random, name: str) -> str:
    """The short biography below an article."""
    return (
        f"{name}（{rng.randint(1972, 1995)}—），{rng.choice('男女')}，{rng.choice(('山西', '河北', '陕西'))}{rng.choice(('太原', '忻州', '保定', '绥德'))}人，"
        f"{rng.choice(('工程师', '高级技师', '助理工程师', '高级工程师'))}，从事{rng.choice(('设备维修', '工艺技术', '施工管理'))}工作"
    )


@layout("paper.journal_two_columns")
def journal_two_columns(rng: random.Random) -> Sheet:
    """Masthead in three parts over a double rule, superscripts, English block, two columns, notes at the foot of page one."""
    subject, journal, date = rng.choice(SUBJECTS), rng.choice(JOURNALS), day(rng, 2012, 2023)
    title, writers, number = paper_title(rng, subject), people(rng, rng.randint(2, 5)), issn(rng)
    volume, issue, first = rng.randint(9, 45), (date.month + 1) // 2, rng.randint(12, 180)
    month, chief = datetime.date(date.year, issue * 2, 1), rng.randrange(len(writers))
    equal = len(writers) > 2 and rng.random() < 0.3
    marks = [
        f"{1 + place % 2}{'#' if equal and place < 2 else ''}{',*' if place == chief else ''}"
        for place in range(len(writers))
    ]
    places = [
        f"{place}. {company(rng)}，{rng.choice(('山西', '河北'))} {rng.choice(CITIES)} 03{rng.randint(0, 9)}00{rng.randint(0, 9)}"
        for place in (1, 2)
    ]
    doi = (
        f"10.{rng.randint(3969, 19344)}/j.issn.{number}.{date.year}.{issue:02d}.{rng.randint(1, 30):03d}"
        if rng.random() < 0.7
        else ""
    )
    note = [
        f"收稿日期：{date.year - 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}；修回日期：{date.year}-01-{rng.randint(1, 28):02d}"
    ]
    note += (
        [f"基金项目：山西省重点研发计划项目（2016{rng.randint(10, 99)}D{rng.randint(10000, 99999)}）"]
        if rng.random() < 0.5
        else []
    )
    note += [
        f"作者简介：{life(rng, writers[0])}。",
        f"*通信作者：{life(rng, writers[chief])}。E-mail: {rng.choice(('wx', 'lgd', 'sxty'))}{rng.randint(10, 999)}@163.com",
    ]
    note += ["#：共同第一作者"] if equal else []
    state = rng.getstate()

    def draw(count: int) -> str:
        rng.setstate(state)
        article = f"{number}({date.year}){issue:02d}-{first:04d}-{count:02d}"
        return f"""<!doctype html><html><style>@page {{ size: A4; margin: 24mm 19mm 20mm; @top-center {{ content: "{journal.name}　　　第{volume}卷"; font-size: 9pt; border-bottom: 0.2mm solid; vertical-align: bottom }}
        @bottom-center {{ content: "· " counter(page) " ·"; font-size: 9pt }} }} @page :first {{ counter-reset: page {first}; margin-top: 15mm; @top-center {{ content: none; border: none }} }}
        {css(rng, "song ming", 18, 20)} {STYLE} .m {{ width: 100%; border-bottom: 1mm double #000; font-size: 9.5pt }} .m td {{ width: 33% }} .a {{ column-count: 2; column-gap: 7mm }}
        .f {{ font-size: 85%; float: footnote }} .f::footnote-call, .f::footnote-marker {{ content: '' }}</style><body>
        <table class=m><tr><td>第{volume}卷　第{issue}期<br>{date.year}年{issue * 2}月<td style="text-align: center; font-size: 13pt">{"　".join(journal.name) if rng.random() < 0.4 else journal.name}<br><span style="font-size: 8pt">{journal.english}</span>
        <td style="text-align: right">Vol.{volume} No.{issue}<br>{MONTHS[month.month - 1]} {date.year}</table>
        {f'<p style="font-size: 85%">DOI：{doi}' if doi else ""}<h1 style="text-align: center; font-size: 17pt; font-family: {FONTS["hei"]}; margin: 4mm 0">{title}</h1>
        <p style="text-align: center; font-size: 12pt; font-family: {FONTS["kai"]}">{"，".join(f"{wide(name)}<sup>{mark}</sup>" for name, mark in zip(writers, marks, strict=True))}
        <p style="text-align: center; font-size: 90%">（{"；".join(places)}）
        <p><b>摘　要：</b>{"".join(Writer(rng, subject).sentence() for _ in range(4))}<p><b>关键词：</b>{subject.thing}；{subject.method}；{subject.effect}
        <p><b>中图分类号：</b>{rng.choice(CLASSES)}　　<b>文献标志码：</b>{rng.choice("AB")}　　<b>文章编号：</b>{article}
        <p class=en><b>Study on Application of New Process to Key Equipment in Production</b><p class=en style="font-size: 90%">(1. Technical Center, Taiyuan 030000, China; 2. School of Engineering, Datong 037000, China)
        <p style="font-family: 'Noto Serif', serif"><b>Abstract:</b> The failure of the equipment was investigated on site, and a new process was put forward. Results show that the service life was increased by {rng.randint(20, 60)}%.
        <b>Key words:</b> equipment; failure analysis; process<div class=f>{"<br>".join(note)}</div><div class=a>{columns(rng, subject, 3)}</div></html>"""

    count = page_count(draw(4))
    truth = {
        "title": title,
        "authors": writers,
        "first_author": writers[0],
        "journal": journal.name,
        "issn": number,
        "year": date.year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{first + count - 1}",
        "doi": doi or None,
        "article_number": f"{number}({date.year}){issue:02d}-{first:04d}-{count:02d}",
        "corresponding_authors": [writers[chief]],
        "equal_first_authors": writers[:2] if equal else None,
        "publication_form": "regular",
    }
    return Sheet(draw(count), "paper", {name: value for name, value in truth.items() if value is not None})


@layout("paper.trade_magazine")
def trade_magazine(rng: random.Random) -> Sheet:
    """A trade magazine: total number at the left, one or two authors between blanks, no article number, stamps of a database."""
    subject, journal, date = rng.choice(SUBJECTS), rng.choice(JOURNALS), day(rng, 2009, 2022)
    title, writers, total = paper_title(rng, subject), people(rng, rng.randint(1, 2)), rng.randint(98, 320)
    form, issue = rng.choice(
        (("regular", date.month), ("regular", f"{date.month}(下)"), ("supplement", "S1"), ("regular", date.month))
    )
    shown = f"{issue}期{'（增刊）' if form == 'supplement' else ''}"
    first, place = (
        rng.randint(3, 140),
        f"{company(rng)}，{rng.choice(('山西', '河北'))} {rng.choice(CITIES)} 03{rng.randint(0, 9)}00{rng.randint(0, 9)}",
    )
    line = rng.choice(
        ("　".join(wide(one, " ") for one in writers), "，".join(writers), "　".join(wide(one) for one in writers))
    )
    stamp = (
        copy_stamp(
            rng, company(rng), day(rng, 2023, 2024), "right: -4mm; bottom: 6mm; background: rgba(255,255,255,0.5)"
        )
        if rng.random() < 0.5
        else ""
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 17mm 20mm 22mm; @bottom-left {{ content: "万方数据"; color: #888; font-size: 9pt }} @bottom-right {{ content: "—{journal.letters.upper()} " counter(page) "—"; font-size: 9pt }} }}
    @page :first {{ counter-reset: page {first} }} {css(rng, "song ming zenhei", 19, 21)} {STYLE} .m td {{ padding: 1mm 2mm }}</style><body style="position: relative">
    <table class=m style="width: 100%; border-top: 0.6mm solid; border-bottom: 0.3mm solid"><tr><td>总第 {total} 期<br>{date.year}年第{shown}<td style="text-align: center; font-family: {FONTS["kai"]}; font-size: 19pt">{spaced(journal.name)}<br>
    <span style="font-size: 8pt">{journal.english.upper()}</span><td style="text-align: right">Total {total}<br>{f"No.{date.month}，{date.year}" if form == "regular" else f"Suppl.，{date.year}"}</table>
    <table style="margin: 5mm 0 0"><tr><td style="border: 0.3mm solid #000; padding: 1mm 3mm; font-size: 90%">{rng.choice(("试验研究", "生产实践", "经验交流", "设备管理"))}</table>
    <p style="text-align: center; font-size: 18pt; font-weight: bold; margin: 5mm 0 3mm">{title}<p style="text-align: center; font-size: 12pt">{line}<p style="text-align: center">（{place}）
    <p style="margin: 3mm 8mm"><b>摘　要</b>：{"".join(Writer(rng, subject).sentence() for _ in range(3))}<p style="margin: 3mm 8mm"><b>关键词</b>：{subject.thing}　{subject.fault}　{subject.effect}
    <p style="margin: 3mm 8mm 5mm"><b>中图分类号</b>：{rng.choice(CLASSES)}　　<b>文献标识码</b>：B　　<b>收稿日期</b>：{date.year - 1}-11-{rng.randint(1, 28):02d}
    <div style="column-count: 2; column-gap: 8mm">{columns(rng, subject, 2, "chinese")}<p style="font-size: 90%">（责任编辑：{people(rng, 1)[0]}）<p style="font-size: 88%">第一作者简介：{life(rng, writers[0])}。</div>{stamp}</html>"""
    truth = {
        "title": title,
        "authors": writers,
        "first_author": writers[0],
        "journal": journal.name,
        "year": date.year,
        "issue": issue,
        "publication_form": form,
    }
    return Sheet(html, "paper", truth, ("pages",))


@layout("paper.online_first_cover")
def online_first_cover(rng: random.Random) -> Sheet:
    """A database's print of an accepted paper: cover with labels and the database's own ISSN and CN, then a page with a blank masthead."""
    subject, journal, date = rng.choice(SUBJECTS), rng.choice(JOURNALS), day(rng, 2018, 2024)
    title, writers, number = paper_title(rng, subject), people(rng, rng.randint(2, 4)), issn(rng)
    doi = f"10.{rng.randint(11799, 19344)}/j.{journal.letters}.issn{number}.{date.year}{rng.randint(101, 799):04d}"
    received = date - datetime.timedelta(days=rng.randint(40, 200))
    address = f"https://kns.cnki.net/kcms/detail/14.{rng.randint(1010, 1380)}.{journal.code}.{date:%Y%m%d}.{rng.randint(900, 1700):04d}.{rng.randint(2, 28):03d}.html"
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 20mm 19mm; }} {css(rng, "song hei", 20, 21)} {STYLE} .l {{ width: 32mm; vertical-align: top; font-weight: bold; padding: 2mm 0 }} .v {{ padding: 2mm 0 }}</style>
    <p style="text-align: right; color: #1a5a9a; font-size: 15pt">CNKI 中国知网<br><span style="font-size: 9pt">www.cnki.net</span>
    <p style="font-size: 20pt; margin: 18mm 0 12mm"><b>《{journal.name}》网络首发论文</b><table style="font-size: 12.5pt; width: 165mm">
    <tr><td class=l>题目：<td class=v>{title}<tr><td class=l>作者：<td class=v>{"，".join(writers)}<tr><td class=l>DOI：<td class=v>{doi}<tr><td class=l>收稿日期：<td class=v>{received}<tr><td class=l>网络首发日期：<td class=v>{date}
    <tr><td class=l>引用格式：<td class=v>{"，".join(writers[:3])}{"，等" if len(writers) > 3 else ""}．{title}[J/OL]．{journal.name}．<br>https://doi.org/{doi}</table>
    <div style="margin-top: 55mm; border-top: 0.3mm solid #999; padding-top: 3mm; font-size: 9pt; line-height: 1.6"><b>网络首发</b>：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。排版定稿指录用定稿按照期刊特定版式（包括网络呈现版式）排版后的稿件，可暂不确定出版年、卷、期和页码。
    <p><b>出版确认</b>：纸质期刊编辑部通过与《中国学术期刊（光盘版）》电子杂志社有限公司签约，在《中国学术期刊（网络版）》出版传播平台上创办与纸质期刊内容一致的网络版，以单篇或整期出版形式，在印刷出版之前刊发论文的录用定稿、排版定稿、整期汇编定稿。因为《中国学术期刊（网络版）》是国家新闻出版广电总局批准的网络连续型出版物（ISSN 2096-4188，CN 11-6037/Z），所以签约期刊的网络版上网络首发论文视为正式出版。</div>
    <div style="page-break-before: always"><p style="font-size: 8.5pt; color: #444">网络首发时间：{date} {rng.randint(9, 17)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}<br>网络首发地址：{address}
    <table style="width: 100%; border-bottom: 0.8mm double #000"><tr><td>第　　卷　第　　期<td style="text-align: center; font-size: 13pt">{journal.name}<td style="text-align: right">Vol.　　No.</table>
    <p style="text-align: center; font-size: 17pt; margin: 6mm 0 3mm"><b>{title}</b><p style="text-align: center">{"，".join(f"{one}<sup>{1 if place else '1,2'}</sup>" for place, one in enumerate(writers))}
    <p style="text-align: center; font-size: 90%">(1．{company(rng)}，{rng.choice(CITIES)} 030000；2．{company(rng)}，{rng.choice(CITIES)} 037000)
    <p><b>摘要：</b>{"".join(Writer(rng, subject).sentence() for _ in range(4))}<p><b>关键词：</b>{subject.thing}；{subject.method}；{subject.effect}<p>中图分类号：{rng.choice(CLASSES)}　文献标志码：A
    <div style="column-count: 2">{columns(rng, subject, 3)}</div></div></html>"""
    truth = {
        "title": title,
        "authors": writers,
        "first_author": writers[0],
        "journal": journal.name,
        "issn": number,
        "doi": doi,
        "publication_form": "online_first",
    }
    return Sheet(html, "paper", truth, ("cn_number", "year"))


@layout("paper.conference_volume")
def conference_volume(rng: random.Random) -> Sheet:
    """An article of a conference volume: the volume's name in the running head, an affiliation under each author."""
    subject, date = rng.choice(SUBJECTS), day(rng, 2010, 2023)
    title, writers, first = paper_title(rng, subject), people(rng, rng.randint(1, 3)), rng.randint(20, 460)
    meeting = f"第{hanzi_number(rng.randint(3, 19))}届{rng.choice(('全国', '华北地区', '山西省'))}{subject.trade}学术{rng.choice(('年会', '研讨会', '交流会'))}论文集"
    by = "".join(
        f"<td style='padding: 0 6mm; text-align: center'>{wide(one)}<br><span style='font-size: 85%'>{company(rng)}</span>"
        for one in writers
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 25mm 22mm 22mm; @top-left {{ content: "{meeting}"; font-size: 9pt; width: 75% }} @top-right {{ content: "{date.year}·{rng.choice(CITIES)}"; font-size: 9pt }} @bottom-center {{ content: counter(page); font-size: 9pt }} }}
    @page :first {{ counter-reset: page {first} }} {css(rng, "song kai hei", 20, 21)} {STYLE}</style>
    <p style="text-align: center; font-size: 18pt; margin: 8mm 0">{title}</p><table style="margin: 0 auto 6mm"><tr>{by}</table>
    <p style="margin: 2mm 10mm">【摘要】{"".join(Writer(rng, subject).sentence() for _ in range(3))}<p style="margin: 2mm 10mm 6mm">【关键词】{subject.thing}　{subject.method}
    {columns(rng, subject, 2, "chinese")}</html>"""
    truth = {
        "title": title,
        "authors": writers,
        "first_author": writers[0],
        "year": date.year,
        "publication_form": "proceedings",
    }
    return Sheet(html, "paper", truth, ("journal", "pages"))
