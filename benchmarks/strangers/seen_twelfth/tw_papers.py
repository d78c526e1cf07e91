"""Papers of journals."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.seen_twelfth.tw_journal import JOURNALS
from benchmarks.strangers.sheet import Sheet, layout

_REFERENCES = (
    "成大先. 机械设计手册[M]. 6版. 北京: 化学工业出版社, 2016.",
    "王志强, 李建华. 大型设备故障诊断技术及应用[J]. 设备管理与维修, 2014(6): 22-24.",
    "陈国平. 工业设备状态监测与维修决策[M]. 北京: 机械工业出版社, 2010.",
    "刘海涛. 设备技术改造的经济评价方法[J]. 机械工程与自动化, 2015(2): 201-203.",
    "张永红, 马俊. 现场测试数据的处理[J]. 煤矿机械, 2012, 33(9): 118-120.",
)


def _table(shown: dict[str, str], number: str = "表1") -> str:
    return (
        f"<div style='page-break-inside:avoid;break-inside:avoid'><p class='c hei' style='font-size:9pt;margin-top:2mm'>{number}　改造前后主要指标对比</p><table class='t' style='font-size:8.5pt'>"
        f"<tr><td>项目</td><td>改造前</td><td>改造后</td></tr><tr><td>{shown['quantity']}/{shown['unit']}</td><td>{shown['hi']}</td><td>{shown['lo']}</td></tr>"
        f"<tr><td>月停机时间/h</td><td>{shown['a2']}</td><td>{shown['a3']}</td></tr><tr><td>设备完好率/%</td><td>{float(shown['q']) - 9.5:.1f}</td><td>{shown['q']}</td></tr></table></div>"
    )


_T = ".t{border-top:1pt solid #000;border-bottom:1pt solid #000;text-align:center;margin:1mm 0 3mm} .t tr:first-child td{border-bottom:0.5pt solid #000} sup{font-size:65%;line-height:1} h2{font-size:12pt;margin:3mm 0 1mm;line-height:1.4} .i{margin-bottom:0.6mm}"
_FREE = ("character_count", "body_character_count", "sections")


def _abstract(rng: random.Random, theme: k.Theme, shown: dict[str, str]) -> str:
    return rng.choice(
        (
            f"针对{theme.thing}在运行中出现的{theme.fault}问题，结合现场实际对其成因进行了分析，提出了{theme.measures[0]}、{theme.measures[1]}等改进措施。应用结果表明，改造后{theme.quantity}降至{shown['lo']}{theme.unit}，效果显著。",
            f"介绍了{theme.thing}{theme.fault}的表现形式，分析了{theme.causes[0]}、{theme.causes[1]}等主要原因，给出了相应的治理方法，并通过一年的运行实践验证了其有效性。",
        )
    )


def _keywords(theme: k.Theme) -> list[str]:
    return [theme.thing, theme.fault, theme.part, "技术改造"]


@layout("paper.tw_two_columns_classic")
def two_columns(rng: random.Random) -> Sheet:
    theme, (journal, klass) = rng.choice(k.THEMES), rng.choice(JOURNALS)
    shown, parts = k.prose(rng, theme)
    issn = k.issn(rng)
    year, issue = int(shown["y1"]) + 2, rng.randint(1, 12)
    volume = year - rng.randint(1972, 1990)
    first = rng.randint(11, 130)
    last = first + 1
    people = k.names(rng, rng.randint(2, 4))
    where = k.place(rng)
    employer, second = k.firm(rng, where), f"{where[1][:-1]}职业技术学院"
    article = f"{issn}（{year}）{issue:02}－{first:04}－{last - first + 1:02}"
    born = rng.randint(1970, 1988)
    heads = ("引言", "设备现状", "原因分析", "改进措施", "应用效果", "结论")
    text = ""
    for number, ((kind, paragraphs), head) in enumerate(zip(parts, heads, strict=True)):
        text += f"<h2>{number}　{head}</h2>" + "".join(f"<p class='i'>{one}</p>" for one in paragraphs)
        if kind == "效果":
            text += _table(shown)
    authors = "，".join(f"{one}<sup>{1 if n == 0 or n > 1 else 2}</sup>" for n, one in enumerate(people))
    body = (
        f"<div style='border-bottom:1.2pt solid #000;font-size:9.5pt;margin-bottom:6mm'>第{volume}卷第{issue}期<span style='float:right'>Vol.{volume} No.{issue}</span><div class='c'>{journal}　{year}年{issue}月</div></div>"
        f"<p class='c hei' style='font-size:19pt;line-height:1.4'>{theme.title}</p><p class='c kai' style='font-size:12.5pt;margin:3mm 0 1mm'>{authors}</p>"
        f"<p class='c' style='font-size:9.5pt'>（1. {employer}，{where[0][:-1]} {where[1][:-1]} {rng.randint(30000, 75000):06}；2. {second}，{where[0][:-1]} {where[1][:-1]} {rng.randint(30000, 75000):06}）</p>"
        f"<div style='font-size:9.5pt;margin:3mm 6mm'><p><b>摘　要：</b>{_abstract(rng, theme, shown)}</p><p><b>关键词：</b>{'；'.join(_keywords(theme))}</p>"
        f"<p>中图分类号：{klass}{rng.randint(30, 560)}　文献标志码：{rng.choice('AB')}　文章编号：{article}</p></div>"
        f"<div style='column-count:2;column-gap:7mm;font-size:10.5pt;line-height:1.55;text-align:justify'>{text}<p class='hei' style='margin-top:3mm'>参考文献：</p>"
        + "".join(f"<p style='font-size:9pt'>[{n}] {one}</p>" for n, one in enumerate(rng.sample(_REFERENCES, 3), 1))
        + f"<p style='font-size:9pt;border-top:0.5pt solid #000;margin-top:4mm'>收稿日期：{year - 1}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}</p>"
        f"<p style='font-size:9pt'>作者简介：{people[0]}（{born}—），男，{where[0][:-1]}{where[1][:-1]}人，工程师，主要从事设备技术管理工作。</p></div>"
    )
    truth = {
        "title": theme.title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "issn": issn,
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{last}",
        "article_number": f"{issn}({year}){issue:02}-{first:04}-{last - first + 1:02}",
        "publication_form": "regular",
    }
    css = (
        _T
        + f" @page {{ @bottom-center {{ content: counter(page); font-size: 9pt }} }} @page :first {{ counter-reset: page {first} }}"
    )
    return Sheet(k.doc(body, css, margin="20mm 17mm 18mm", font=k.face(rng, "song", "ming")), "paper", truth, _FREE)


@layout("paper.tw_doi_corresponding")
def doi_paper(rng: random.Random) -> Sheet:
    theme, (journal, klass) = rng.choice(k.THEMES), rng.choice(JOURNALS)
    shown, parts = k.prose(rng, theme)
    issn, where = k.issn(rng), k.place(rng)
    year, issue = int(shown["y1"]) + 3, rng.randint(1, 6)
    volume = year - rng.randint(1980, 2000)
    first = rng.randint(20, 160)
    last = first + 2
    people = k.names(rng, 3)
    mail = rng.randint(1, 2)
    doi = f"10.{rng.randint(13000, 19999)}/j.issn{issn}.{year}.{issue:02}.{rng.randint(1, 30):03}"
    cn = f"CN {k.CODES[where[0]]}-{rng.randint(1000, 1799)}/{klass}"
    heads = ("0　引　言", "1　运行现状", "2　机理与原因", "3　治理方案", "4　效果分析", "5　结束语")
    text = ""
    for (kind, paragraphs), head in zip(parts, heads, strict=True):
        text += f"<h2>{head}</h2>" + "".join(f"<p class='i'>{one}</p>" for one in paragraphs)
        if kind == "效果":
            text += _table(shown)
    authors = "，".join(one + ("<sup>*</sup>" if n == mail else "") for n, one in enumerate(people))
    body = (
        f"<table style='font-size:9pt;border-bottom:0.8pt solid #000'><tr><td>{journal}</td><td class='c'>{year}年 第{volume}卷 第{issue}期</td><td class='r'>ISSN {issn}　{cn}</td></tr></table>"
        f"<p style='font-size:9pt;margin-top:2mm'>DOI：{doi}</p><p class='c' style='font-size:20pt;margin:7mm 0 3mm;line-height:1.4'>{theme.title}</p><p class='c' style='font-size:13pt'>{authors}</p>"
        f"<p class='c' style='font-size:9.5pt;margin-bottom:3mm'>（{k.firm(rng, where)}，{where[0]} {where[1]} {rng.randint(30000, 75000):06}）</p>"
        f"<div style='font-size:10pt;border:0.5pt solid #777;padding:2mm 4mm'><p>【摘要】{_abstract(rng, theme, shown)}</p><p>【关键词】{'，'.join(_keywords(theme)[:3])}</p></div>"
        f"<p class='c' style='font-size:11pt;margin:3mm 0'><b>{theme.english}</b></p>"
        f"<div style='font-size:11pt;line-height:1.65;text-align:justify'>{text}<p style='margin-top:3mm'>参考文献</p>"
        + "".join(f"<p style='font-size:9.5pt'>[{n}] {one}</p>" for n, one in enumerate(rng.sample(_REFERENCES, 3), 1))
        + f"</div><p style='font-size:9pt;border-top:0.5pt solid #000;margin-top:4mm'>收稿日期：{year - 1}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}；修回日期：{year - 1}-{rng.randint(10, 12)}-{rng.randint(10, 28)}</p>"
        f"<p style='font-size:9pt'>* 通信作者：{people[mail]}，E-mail：{rng.choice(('sbgl', 'jxwx', 'kycx'))}{rng.randint(10, 999)}@163.com</p>"
    )
    truth = {
        "title": theme.title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "issn": issn,
        "cn_number": cn,
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{last}",
        "doi": doi,
        "corresponding_authors": [people[mail]],
        "publication_form": "regular",
    }
    css = (
        _T
        + f" @page {{ @bottom-right {{ content: '· ' counter(page) ' ·'; font-size: 9pt }} }} @page :first {{ counter-reset: page {first} }}"
    )
    return Sheet(
        k.doc(body, css, margin="20mm 22mm 18mm", font=k.face(rng, "song", "ming", "hei")),
        "paper",
        truth,
        (*_FREE, "pages"),
    )


@layout("paper.tw_small_journal_single_author")
def small_journal(rng: random.Random) -> Sheet:
    theme, (journal, _) = rng.choice(k.THEMES), rng.choice(JOURNALS)
    shown, parts = k.prose(rng, theme)
    year, issue = int(shown["y1"]) + 1, rng.randint(1, 24)
    people = [k.name(rng)]
    employer = k.firm(rng)
    text = ""
    for number, (kind, paragraphs) in enumerate(parts[1:], 1):
        head = {"现状": "问题的提出", "原因": "原因分析", "措施": "解决办法", "效果": "实施效果", "结论": "体会"}[kind]
        text += f"<h2>{'一二三四五'[number - 1]}、{head}</h2>" + "".join(
            f"<p class='i'>{one}</p>" for one in paragraphs
        )
        if kind == "效果":
            text += _table(shown, "表 1")
    header = rng.choice((f"《{journal}》{year}年第{issue}期", f"{journal} {year}年第{issue}期"))
    body = (
        f"<p class='c hei' style='font-size:22pt;line-height:1.4;margin:4mm 0'>{theme.title}</p><p class='c' style='font-size:12pt'>{people[0]}</p><p class='c' style='font-size:10.5pt;margin-bottom:4mm'>（{employer}）</p>"
        f"<p style='font-size:10.5pt'>[摘　要] {_abstract(rng, theme, shown)}</p><p style='font-size:10.5pt;margin-bottom:4mm'>[关键词] {'　'.join(_keywords(theme)[:3])}</p>"
        f"<div style='column-count:2;column-gap:8mm;column-rule:0.4pt solid #999;font-size:11pt;line-height:1.55;text-align:justify'>{text}<p class='hei'>参考文献</p>"
        + "".join(f"<p style='font-size:9.5pt'>[{n}] {one}</p>" for n, one in enumerate(rng.sample(_REFERENCES, 2), 1))
        + f"<p class='r' style='font-size:10pt'>（责任编辑：{k.name(rng, '女')}）</p></div>"
    )
    truth = {
        "title": theme.title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "year": year,
        "issue": issue,
        "publication_form": "regular",
    }
    css = (
        _T
        + f" @page {{ @top-left {{ content: '设备与技术'; font-size: 9pt }} @top-right {{ content: '{header}'; font-size: 9pt }} @bottom-center {{ content: '- ' counter(page) ' -'; font-size: 9pt }} }} @page :first {{ counter-reset: page {rng.randint(30, 200)} }}"
    )
    return Sheet(
        k.doc(body, css, margin="22mm 19mm", font=k.face(rng, "song", "ming", "zenhei")),
        "paper",
        truth,
        (*_FREE, "pages"),
    )
