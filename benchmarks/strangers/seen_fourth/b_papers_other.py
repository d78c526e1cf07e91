"""Papers of magazines, of the nineties, published first online, and of a conference."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_paper_parts as pp
from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.seen_fourth.b_papers_journal import truth_of
from benchmarks.strangers.sheet import Sheet, layout


@layout("paper.b_magazine_three_columns")
def magazine(rng: random.Random) -> Sheet:
    """A trade magazine: a coloured column name, unit and name under the title, small print in three columns, the issue in the foot."""
    one = pp.parts(rng, 2010, 2024, rng.randint(1, 2))
    column = rng.choice(("工艺与装备", "设备维修", "经验交流", "技术改造"))
    html = f"""<html><style>@page {{ size: 210mm 285mm; margin: 22mm 15mm 20mm; font: 8.5pt {w.font(rng, "hei", "zenhei")}; @top-right {{ content: "{column}"; color: #1c6d5a; font-size: 13pt }} @bottom-left {{ content: "{counter_text(one)}" }} @bottom-right {{ content: counter(page) }} }}
    body {{ font-family: {w.font(rng, "song", "zenhei")}; font-size: 9pt }} {pp.CSS} .cols {{ column-count: 3; column-gap: 5mm; column-rule: 0.1mm solid #aaa }}</style><h1 style="font-size:22pt;color:#1c6d5a;margin:6mm 0 3mm">{one.title}</h1><p class=c>{one.units[0][0]}　（{one.units[0][3]}）　{"　".join(w.spaced(name) for name in one.names)}</p>
    <p style="margin:3mm 0;text-indent:0;background:#eaf4f1;padding:2mm"><b>摘　要</b>　{pp.abstract(rng, one)}<br><b>关键词</b>　{pp.keywords(rng, one, "　")}</p><div class=cols>{pp.sections(rng, one, ("问题的提出", "原因分析", "改进办法", "使用效果"), 170, "{1}", tables=False)}{pp.references(rng, 3, one.year)}<p style="text-indent:0;margin-top:2mm;text-align:right">（收稿日期：{one.year}-01-{rng.randint(10, 28)}）</p></div></html>"""
    html, last = pp.numbered(html, one.first)
    return Sheet(html, "paper", truth_of(one, last, issue=one.issue), ("publication_form",))


def counter_text(one: pp.Parts) -> str:
    """The foot of a magazine's page."""
    return f"《{one.journal}》{one.year}年第{one.issue}期"


@layout("paper.b_single_column_1990s")
def nineties(rng: random.Random) -> Sheet:
    """A journal of the nineties: one column of 明体, name with unit in brackets, 提要 and 主题词, no numbers but year and issue."""
    one = pp.parts(rng, 1988, 1999, rng.randint(1, 2))
    issue = one.issue % 4 + 1
    html = f"""<html><style>@page {{ size: 185mm 260mm; margin: 22mm 20mm; font: 9pt 'AR PL UMing CN'; @top-left {{ content: "{one.year}年第{issue}期" }} @top-right {{ content: "{one.journal}" }} @bottom-center {{ content: "— " counter(page) " —" }} }} body {{ font-family: 'AR PL UMing CN'; font-size: 10.5pt }} {pp.CSS}</style>
    <h1 style="font-size:18pt;font-weight:normal;font-family:'WenQuanYi Zen Hei'">{one.title}</h1><p class=c>{"　".join(w.spaced(name) for name in one.names)}</p><p class=c>（{one.units[0][0]}）</p><div class=a style="font-family:'AR PL UKai CN'"><p>提要　{pp.abstract(rng, one)}</p><p>主题词：{pp.keywords(rng, one, "　")}</p></div>
    {pp.sections(rng, one, ("一、概述", "二、存在的问题", "三、改进方法", "四、结束语"), 190, "{1}")}{pp.references(rng, 3, one.year)}</html>"""
    html, last = pp.numbered(html, one.first)
    return Sheet(html, "paper", truth_of(one, last, issue=issue), ("publication_form",))


@layout("paper.b_online_first_cover")
def online_first(rng: random.Random) -> Sheet:
    """Published first online: the data base's cover page with dates and 引用格式, then the paper without volume and page."""
    one = pp.parts(rng, 2018, 2025, rng.randint(2, 4))
    online = w.day(rng, one.year, one.year)
    received = (one.year - 1, rng.randint(6, 12), rng.randint(1, 28))
    doi = f"10.{rng.randint(13000, 19999)}/j.issn{one.issn}.{one.year}{rng.randint(1000, 9999)}"
    cn = one.cn
    cover = f"""<div style="text-align:right;font-size:13pt;color:#1a5c9e">网络首发</div><div style="border-bottom:0.5mm solid #1a5c9e;height:3mm"></div><table style="font-size:11.5pt;margin-top:10mm" class=k><tr><td>题目：<td>{one.title}<tr><td>作者：<td>{"，".join(one.names)}<tr><td>DOI：<td>{doi}<tr><td>收稿日期：<td>{w.iso(received)}<tr><td>网络首发日期：<td>{w.iso(online)}<tr><td>引用格式：<td>{"，".join(one.names[:3])}{"，等" if len(one.names) > 3 else ""}．{one.title}[J/OL]．{one.journal}. https://doi.org/{doi}</table>
    <p style="margin-top:40mm;font-size:10pt;text-indent:2em">网络首发：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿网络首发稿件内容必须符合《出版管理条例》和《期刊出版管理规定》的有关规定。</p><p style="font-size:10pt;text-indent:2em">出版确认：《{one.journal}》（ISSN {one.issn}，CN {cn}）编辑部通过网络首发平台，以单篇论文方式在网络版上发布的论文视为正式出版。</p>"""
    html = f"""<html><style>@page {{ size: A4; margin: 22mm 20mm; font: 8.5pt {w.font(rng, "hei", "song")}; @top-center {{ content: "网络首发时间：{w.iso(online)} {rng.randint(8, 17)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}　{one.journal}" }} }} @page :first {{ @top-center {{ content: none }} @top-left {{ content: "《{one.journal}》" ; font-size: 12pt }} }}
    body {{ font-family: {w.font(rng, "hei", "song", "zenhei")}; font-size: 10pt }} {pp.CSS} .k td {{ padding: 2.4mm 3mm; vertical-align: top }} .k td:first-child {{ width: 34mm }} .n {{ page-break-before: always }}</style>{cover}<div class=n><h1 style="font-size:18pt">{one.title}</h1><p class=c>{"，".join(f"{name}<sup>{1 if place == 0 else 2}</sup>" for place, name in enumerate(one.names))}</p><p class=c style="font-size:9pt">（1. {one.units[0][0]}，{one.units[0][2]} {one.units[0][3]}；2. {one.units[1][0]}，{one.units[1][2]} {one.units[1][3]}）</p>
    <div class=a><p><b>摘要：</b>{pp.abstract(rng, one)}</p><p><b>关键词：</b>{pp.keywords(rng, one, "；")}</p></div><div class=en><h1 style="font-size:13pt">{one.english}</h1><p class=c>{", ".join(one.pinyin)}</p></div></div><div class=cols>{pp.sections(rng, one, ("", "试验条件", "试验结果", "讨论", "结论"), 190)}{pp.references(rng, 6, one.year)}</div></html>"""
    truth = {
        "title": one.title,
        "authors": one.names,
        "first_author": one.names[0],
        "journal": one.journal,
        "issn": one.issn,
        "cn_number": f"CN {cn}",
        "doi": doi,
        "publication_form": "online_first",
    }
    return Sheet(html, "paper", truth, ("year",))


@layout("paper.b_conference_volume")
def conference(rng: random.Random) -> Sheet:
    """Unusual: from the volume of a yearly meeting; its name in the header, authors below the title by commas, a picture frame."""
    one = pp.parts(rng, 2004, 2020, rng.randint(2, 3))
    meeting = f"{one.year}年全国{one.trade}技术学术会议论文集"
    figure = "<div style='border:0.2mm solid #444;height:36mm;margin:2mm 4mm'></div><p class=cap>图1 试验装置示意图</p>"
    body = pp.sections(rng, one, ("引言", "试验装置", "数据处理", "结论"), 190, "{0}. {1}").replace(
        "</h3><p>", f"</h3>{figure}<p>", 1
    )
    html = f"""<html><style>@page {{ size: A4; margin: 26mm 22mm; font: 9pt {w.font(rng, "kai", "song")}; @top-center {{ content: "{meeting}"; border-bottom: 0.2mm solid; width: 100% }} @bottom-center {{ content: counter(page) }} }} body {{ font-family: {w.font(rng, "kai", "song", "ming")}; font-size: 10.5pt }} {pp.CSS}</style>
    <h1 style="font-size:18pt">{one.title}</h1><p class=c>{"，".join(one.names)}</p><p class=c style="font-size:9.5pt">{one.units[0][0]}，{one.units[0][1]}省{one.units[0][2]}市，{one.units[0][3]}</p><div class=a><p><b>摘要</b> {pp.abstract(rng, one)}</p><p><b>关键词</b> {pp.keywords(rng, one, "，")}</p></div>{body}{pp.references(rng, 5, one.year)}</html>"""
    html, last = pp.numbered(html, one.first)
    truth = truth_of(one, last, publication_form="proceedings")
    truth.pop("journal")
    return Sheet(html, "paper", truth, ("journal",))
