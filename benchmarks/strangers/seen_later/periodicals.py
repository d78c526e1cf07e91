"""What journals print: articles, front matter, letters to authors."""

from __future__ import annotations

import random
from collections.abc import Sequence

from benchmarks.strangers.seen_later.s2_help import (
    company,
    firm,
    frame,
    iso,
    persons,
    prose,
    subject,
    wide,
)
from benchmarks.strangers.sheet import Sheet, layout

JOURNALS = (
    ("山西冶金技术", "Shanxi Metallurgical Technology", "TF"),
    ("机械工程与自动化应用", "Mechanical Engineering & Automation Application", "TH"),
    ("煤矿机电", "Colliery Electromechanics", "TD"),
    ("华北电力工程", "North China Electric Power Engineering", "TM"),
    ("化工设备与管道维护", "Process Equipment and Piping Maintenance", "TQ"),
    ("当代工人技术", "Contemporary Worker Technology", "T"),
    ("焊接研究与生产", "Welding Research and Production", "TG"),
)


def issn(rng: random.Random) -> str:
    digits = f"{rng.choice((1002, 1004, 1006, 1671, 1672, 2095))}{rng.randint(100, 999)}"
    check = (11 - sum(int(one) * weight for one, weight in zip(digits, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{digits[:4]}-{digits[4:]}{'X' if check == 10 else check}"


def cn_number(rng: random.Random, group: str) -> str:
    return f"CN {rng.choice((11, 14, 21, 41, 42))}-{rng.randint(1000, 5900)}/{group}"


def _columns(rng: random.Random, count: int, sentences: int, headings: Sequence[str], first: int = 1) -> str:
    """So many columns of prose with numbered headings."""
    text = "".join(
        f"<b>{number}　{heading}</b>" + "".join(f"<p class=t>{prose(rng, sentences)}</p>" for _ in range(3))
        for number, heading in enumerate(headings, first)
    )
    return f'<div style="column-count:{count};column-gap:7mm;font-size:9.5pt;line-height:1.55">{text}</div>'


NARROW = "size: A4; margin: 16mm 18mm"
SMALL = "p.t { font-size: 9.5pt; line-height: 1.55; margin: 0 } .abs { font-size: 9pt; margin: 1mm 8mm } .head { font-size: 9pt; "
SMALL += "border-bottom: 0.3mm solid #000 } .foot { position: absolute; top: 243mm; font-size: 8pt; left: 0; right: 0 } section { "
SMALL += "position: relative; height: 262mm } section + section { break-before: page }"


@layout("paper.s2_supplement_bilingual")
def supplement(rng: random.Random) -> Sheet:
    """A supplement: marks for equal and corresponding authors, English below, three pages with numbers."""
    journal, english, _ = rng.choice(JOURNALS)
    authors = persons(rng, 4)
    title, year = subject(rng), rng.randint(2016, 2022)
    volume, page, number = year - 1979, rng.randint(20, 230), rng.choice((1, 2))
    code, month = issn(rng), rng.choice((6, 12))
    article = f"{code}({year})S{number}-{page:04d}-03"
    sups = ("1†", "1†", "2", "1*")
    line = "，".join(f"{wide(one)}<sup>{sup}</sup>" for one, sup in zip(authors, sups, strict=True))
    head = f"""<table class=head><tr><td style="border:0" class=l>第{volume}卷　增刊{number}<br>{year}年{month}月<td style="border:0;font-size:12pt">{journal}<br>
    <span style="font-size:8pt">{english}</span><td style="border:0" class=r>Vol.{volume} Suppl.{number}<br>{("Jun.", "Dec.")[month // 12]} {year}</table>"""
    body = f"""<section>{head}<p style="font-size:9pt">文章编号：{article}</p><h1>{title}</h1><p class=c>{line}</p>
    <p class=c style="font-size:9pt">（1．{company(rng)}，山西 太原 0300{rng.randint(10, 53)}；2．太原理工大学 机械与运载工程学院，山西 太原 030024）</p>
    <p class=abs><b>摘　要：</b>{prose(rng, 3)}</p><p class=abs><b>关键词：</b>{rng.choice(("振动；诊断；维修", "节能；余热；改造"))}；现场应用</p>
    <p class=abs><b>中图分类号：</b>TH17　　<b>文献标志码：</b>{rng.choice("AB")}</p><p class=c><b>Study on Field Application and Improvement of the Equipment</b></p>
    <p class=c style="font-size:9pt">(1. Shanxi Heavy Industry Co., Ltd., Taiyuan 030003, China; 2. Taiyuan University of Technology, Taiyuan 030024, China)</p>
    <p class=abs><b>Abstract:</b> In order to solve the frequent failures of the equipment, the operating data were analysed and an improved scheme was put forward.
    The field test shows that the scheme is feasible.</p>{_columns(rng, 2, 3, ("引言",), 0)}
    <div class=foot style="border-top:0.2mm solid #000">收稿日期：{year}-0{rng.randint(1, 4)}-{rng.randint(10, 28)}<br>†共同第一作者　*通信作者：{authors[3]}，E-mail：tg{rng.randint(100, 999)}@163.com<br>
    <span style="display:block;text-align:center">{page}</span></div></section>"""
    for extra, heads in ((1, ("存在问题", "改进方案", "实施过程")), (2, ("效果分析", "结论"))):
        tail = (
            "<p><b>参考文献</b></p><p style='font-size:8.5pt'>[1] 李明，张华．起重机械故障诊断[J]．起重运输机械，2014(3)：12-15．</p>"
            if extra == 2
            else ""
        )
        body += f"""<section><p class=head style="text-align:center">{journal}　　　　　第{volume}卷</p>{_columns(rng, 2, 5, heads, 1 if extra == 1 else 4)}{tail}
        <div class="foot c">{page + extra}</div></section>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "issn": code,
        "year": year,
        "volume": volume,
        "issue": f"S{number}",
        "pages": f"{page}-{page + 2}",
        "article_number": article,
        "corresponding_authors": [authors[3]],
        "equal_first_authors": authors[:2],
        "publication_form": "supplement",
    }
    return Sheet(frame(rng, body, SMALL, NARROW, ("song", "ming")), "paper", truth, ("issue",))


@layout("paper.s2_trade_magazine")
def trade_magazine(rng: random.Random) -> Sheet:
    """A trade monthly: column name, unit and author on one line below the title, no abstract, no numbers but the page's."""
    journal = rng.choice(("中国设备管理", "工友之家·技术版", "现代工业装备", "城市供水与供热"))
    year, number, page = rng.randint(2012, 2023), rng.randint(1, 12), rng.randint(30, 120)
    title, authors, unit = subject(rng), persons(rng, rng.choice((1, 1, 2))), firm(rng)
    mark = rng.choice(("■", "◎ ", "文/", "□ "))
    foot = lambda at: f'<div class="foot c" style="font-size:9pt">{year}年第{number}期　{journal}　{at}</div>'  # noqa: E731
    body = f"""<section><p style="background:#ddd;padding:1mm 3mm;font-size:10pt">{rng.choice(("技术与应用", "革新改造", "维修与保养"))}　<span style="letter-spacing:1mm">JISHU</span></p>
    <h1 style="text-align:left;font-size:24pt">{title}</h1><p>{mark}{unit}　{"　".join(authors)}</p>{_columns(rng, 3, 3, ("故障现象", "原因查找", "改造办法"))}{foot(page)}</section>
    <section>{_columns(rng, 3, 5, ("改后效果", "几点体会"), 4)}<p class=r style="font-size:9pt">（{rng.choice(("责任编辑：苏芮", "编辑 丁宁"))}）</p>{foot(page + 1)}</section>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "year": year,
        "issue": number,
        "pages": f"{page}-{page + 1}",
    }
    return Sheet(frame(rng, body, SMALL, NARROW), "paper", truth, ("pages", "publication_form"))


@layout("paper.s2_online_first_cover")
def online_first(rng: random.Random) -> Sheet:
    """网络首发 with the database's cover sheet before the manuscript's first page."""
    journal, english, group = rng.choice(JOURNALS)
    authors, title = persons(rng, 3), subject(rng)
    code, year = issn(rng), rng.randint(2020, 2024)
    came, shown = (year, rng.randint(1, 3), rng.randint(10, 28)), (year, rng.randint(5, 11), rng.randint(10, 28))
    cn = cn_number(rng, group)
    doi = f"10.13{rng.randint(100, 999)}/j.cnki.issn{code}.{year}.{rng.randint(1000, 9999)}"
    rows = (
        ("题目", title),
        ("作者", "，".join(authors)),
        ("DOI", doi),
        ("收稿日期", iso(came)),
        ("网络首发日期", iso(shown)),
        ("引用格式", f"{'，'.join(authors)}．{title}[J/OL]．{journal}．https://doi.org/{doi}"),
    )
    body = f"""<section><p style="color:#06c;font-size:13pt">www.cnki.net　中国知网　<b>网络首发</b></p><div style="border:0.5mm solid #06c;padding:6mm;line-height:2.1">
    <h1>《{journal}》网络首发论文</h1>{"".join(f"<div>{label}：{value}</div>" for label, value in rows)}</div>
    <p class=t style="margin-top:8mm">网络首发：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。</p>
    <p class=t>出版确认：纸质期刊编辑部通过与《中国学术期刊（光盘版）》电子杂志社有限公司签约，在《中国学术期刊（网络版）》出版传播平台上创办与纸质期刊内容一致的网络版，
    以单篇或整期出版形式，在印刷出版之前刊发论文的录用定稿。因为《中国学术期刊（网络版）》是国家新闻出版广电总局批准的网络连续型出版物（ISSN 2096-4188，CN 11-6037/Z），
    所以签约期刊的网络版上网络首发论文视为正式出版。</p></section>
    <section><p class=head>{journal}　{english}　　ISSN {code}，{cn}</p><h1>{title}</h1><p class=c>{"，".join(f"{one}<sup>{1 if i < 2 else 2}</sup>" for i, one in enumerate(authors))}</p>
    <p class=c style="font-size:9pt">（1. {company(rng)}，山西 大同 037003；2. 中北大学 能源与动力工程学院，山西 太原 030051）</p><p class=abs><b>摘　要：</b>{prose(rng, 4)}</p>
    <p class=abs><b>关键词：</b>可靠性；数据采集；状态监测</p><p class=abs>中图分类号：TK17　文献标识码：A</p>{_columns(rng, 2, 4, ("引言", "系统组成", "试验研究"), 0)}
    <div class=foot>收稿日期：{iso(came)}<br>作者简介：{authors[0]}（{rng.randint(1975, 1992)}—），男，山西{rng.choice(("代县", "平遥"))}人，高级工程师，主要从事设备技术管理工作。</div></section>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "issn": code,
        "cn_number": cn,
        "doi": doi,
        "publication_form": "online_first",
    }
    return Sheet(frame(rng, body, SMALL, NARROW, ("song", "hei")), "paper", truth, ("year",))


@layout("paper.s2_proceedings_single_column")
def proceedings(rng: random.Random) -> Sheet:
    """A conference volume: single column, running head, affiliation with e-mail, no serial numbers at all."""
    book = f"第{rng.choice('八九十')}届全国{rng.choice(('冶金设备', '电站焊接', '矿山机电'))}学术年会论文集"
    year, page = rng.randint(2010, 2021), rng.randint(101, 480)
    title, authors = subject(rng), persons(rng, 2)
    run = lambda at: f'<p class=head><span style="float:right">{at}</span>{book}</p>'  # noqa: E731
    body = f"""<section>{run(page)}<h1>{title}</h1><p class=c>{"　".join(wide(one) for one in authors)}</p>
    <p class=c style="font-size:9pt">{company(rng)}　山西　长治　046000<br>E-mail: jd{rng.randint(10, 99)}@126.com</p><p class=abs><b>[摘要]</b> {prose(rng, 4)}</p>
    <p class=abs><b>[关键词]</b> 设备管理 点检 润滑</p><p><b>一、前言</b></p><p class=t>{prose(rng, 6)}</p><p class=t>{prose(rng, 6)}</p><p><b>二、设备概况</b></p>
    <p class=t>{prose(rng, 6)}</p></section><section>{run(page + 1)}<p><b>三、处理措施</b></p><p class=t>{prose(rng, 7)}</p><p class=t>{prose(rng, 7)}</p>
    <p><b>四、结束语</b></p><p class=t>{prose(rng, 3)}</p><p><b>参考文献</b></p><p style="font-size:8.5pt">1　机械设计手册编委会．机械设计手册．北京：机械工业出版社，2007</p>
    <p style="font-size:9pt">（会议时间：{year}年{rng.randint(5, 10)}月，{rng.choice(("西安", "太原", "包头"))}）</p></section>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": book,
        "year": year,
        "pages": f"{page}-{page + 1}",
        "publication_form": "proceedings",
    }
    return Sheet(frame(rng, body, SMALL, NARROW), "paper", truth, ("journal", "pages"))
