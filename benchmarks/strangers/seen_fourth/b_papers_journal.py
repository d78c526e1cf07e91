"""Papers of journals with the full apparatus: header in three parts, numbers, footnotes, English block."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_paper_parts as pp
from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.sheet import Sheet, layout

HEADS = ("", "结构与工作原理", "试验方法", "结果与分析", "应用效果", "结论")


def truth_of(one: pp.Parts, last: int, **more: object) -> dict[str, object]:
    return {
        "title": one.title,
        "authors": one.names,
        "first_author": one.names[0],
        "journal": one.journal,
        "year": one.year,
        "pages": f"{one.first}-{last}",
        **more,
    }


@layout("paper.b_two_column_footnote")
def two_column(rng: random.Random) -> Sheet:
    """Header in three parts, superscript affiliations, the English block under the Chinese, footnotes of date, fund and first author."""
    one = pp.parts(rng, 2006, 2023, rng.randint(2, 4))
    marks = [1, *(rng.choice((1, 2)) for _ in one.names[1:-1]), 2]
    number = f"{one.issn}({one.year})0{one.issue % 6 + 1}-{one.first:04d}-§§"
    issue = one.issue % 6 + 1
    month = issue * 2
    units = "；".join(
        f"{place}. {unit}，{province} {city} {code}" for place, (unit, province, city, code) in enumerate(one.units, 1)
    )
    foot = pp.quoted(
        f"收稿日期：{one.year - 1}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}",
        f"基金项目：{one.units[0][1]}省科技攻关计划项目（{one.year - 2}{rng.randint(100, 999)}）",
        f"作者简介：{one.names[0]}（{one.year - rng.randint(28, 50)}-），男，{one.units[0][2]}人，工程师，主要从事{one.trade}技术工作。",
    )
    html = f"""<html><style>@page {{ size: 210mm 285mm; margin: 24mm 18mm 20mm; font: 8.5pt {w.font(rng, "song", "ming")}; @top-left {{ content: "第{one.issue}期" }} @top-center {{ content: "{one.names[0]}等：{one.title}"; width: 70% }} @top-right {{ content: counter(page) }} }}
    @page :first {{ margin-bottom: 40mm; @top-left {{ content: "第{one.volume}卷 第{issue}期\\A {one.year}年{month}月"; white-space: pre }} @top-center {{ content: "{one.journal}\\A {one.journal_english}"; white-space: pre; text-align: center }} @top-right {{ content: "Vol.{one.volume} No.{issue}\\A {pp.MONTHS[month - 1]} {one.year}"; white-space: pre }}
    @bottom-left {{ content: {foot}; white-space: pre-wrap; width: 100%; border-top: 0.2mm solid #333; vertical-align: top; text-align: left; padding-top: 1mm }} }}
    body {{ font-family: {w.font(rng, "song", "ming", "hei")}; font-size: 10pt }} {pp.CSS}</style>
    <p style="text-indent:0;font-size:9pt">文章编号：{number}</p><h1 style="font-size:19pt;margin:4mm 0">{one.title}</h1><p class=c style="font-size:12pt">{"，".join(f"{name}<sup>{mark}</sup>" for name, mark in zip(one.names, marks, strict=True))}</p><p class=c style="font-size:9pt">（{units}）</p>
    <div class=a><p><b>摘要：</b>{pp.abstract(rng, one)}</p><p><b>关键词：</b>{pp.keywords(rng, one, "；")}</p><p><b>中图分类号：</b>{pp.CLASS[one.trade]}&emsp;&emsp;<b>文献标志码：</b>A</p></div>
    <div class=en><h1 style="font-size:13pt;margin:4mm 0 2mm">{one.english}</h1><p class=c>{", ".join(f"{name}<sup>{mark}</sup>" for name, mark in zip(one.pinyin, marks, strict=True))}</p><div class=a><p><b>Abstract:</b> In view of the unstable state of the equipment, measurements were carried out and an improved scheme was put into use. The results show that the scheme meets the needs of production.</p><p><b>Key words:</b> improvement; measurement; equipment</p></div></div>
    <div class=cols style="margin-top:5mm">{pp.sections(rng, one, HEADS, 190)}{pp.references(rng, rng.randint(6, 10), one.year)}</div></html>"""
    html = html.replace(f'content: "第{one.issue}期"', f'content: "第{issue}期"')
    html, last = pp.numbered(html, one.first)
    truth = truth_of(
        one,
        last,
        volume=one.volume,
        issue=issue,
        issn=one.issn,
        article_number=number.replace("§§", f"{last - one.first + 1:02d}"),
    )
    return Sheet(html, "paper", truth, ("publication_form",))


@layout("paper.b_doi_citation_corresponding")
def citation(rng: random.Random) -> Sheet:
    """A core journal of recent years: DOI on top, 引用格式 in two languages, corresponding author by a star with e-mail in the footnote."""
    one = pp.parts(rng, 2015, 2025, rng.randint(3, 5))
    star = rng.randint(1, len(one.names) - 1)
    doi = f"10.{rng.randint(13200, 19999)}/j.cnki.issn{one.issn}.{one.year}.{one.issue:02d}.{rng.randint(1, 30):03d}"
    corresponding = one.names[star]
    byline = "，".join(
        f"{name}<sup>{1 if place < 2 else 2}{',*' if place == star else ''}</sup>"
        for place, name in enumerate(one.names)
    )
    foot = pp.quoted(
        f"收稿日期：{one.year - 1}-{rng.randint(10, 12)}-{rng.randint(10, 28)}　修回日期：{one.year}-01-{rng.randint(10, 28)}",
        f"第一作者：{one.names[0]}（{one.year - 33}—），男，工程师。",
        f"*通信作者：{corresponding}（{one.year - 45}—），男，教授。E-mail: {corresponding and 'zx'}{rng.randint(1000, 9999)}@126.com",
    )
    html = f"""<html><style>@page {{ size: A4; margin: 25mm 17mm 18mm; font: 8.5pt {w.font(rng, "hei", "song")}; @top-left {{ content: "{one.journal}" }} @top-right {{ content: "{one.year}年第{one.issue}期（第{one.volume}卷）" }} @bottom-center {{ content: counter(page) }} }}
    @page :first {{ margin-bottom: 42mm; @bottom-left {{ content: {foot}; white-space: pre-wrap; text-align: left; width: 90%; vertical-align: top; border-top: 0.2mm solid }} @bottom-center {{ content: none }} @bottom-right {{ content: counter(page); width: 10% }} }}
    body {{ font-family: {w.font(rng, "hei", "song", "zenhei")}; font-size: 9.5pt }} {pp.CSS}</style><table style="width:100%;font-size:8.5pt;border-bottom:0.3mm solid"><tr><td>DOI：{doi}<td style="text-align:right">ISSN {one.issn}　CN {one.cn}</table>
    <h1 style="font-size:20pt;margin:7mm 0 4mm;text-align:left">{one.title}</h1><p style="text-indent:0;font-size:12pt">{byline}</p><p style="text-indent:0;font-size:8.5pt">1 {one.units[0][0]}，{one.units[0][2]} {one.units[0][3]}；2 {one.units[1][0]}，{one.units[1][2]} {one.units[1][3]}</p>
    <div style="background:#eef2f5;padding:3mm;margin:4mm 0;font-size:9pt"><b>摘　要</b>　{pp.abstract(rng, one)}<br><b>关键词</b>　{pp.keywords(rng, one, "；")}<br><b>中图分类号</b>　{pp.CLASS[one.trade]}　　<b>文献标识码</b>　A</div>
    <p style="text-indent:0;font-size:8.5pt">引用格式：{"，".join(one.names[:3])}{"，等" if len(one.names) > 3 else ""}.{one.title}[J].{one.journal}，{one.year}，{one.volume}({one.issue})：{one.first}-§L.</p>
    <div class=en style="margin:4mm 0"><b style="font-size:12pt">{one.english}</b><br>{", ".join(one.pinyin)}<br><b>Abstract</b> The causes of the trouble were analysed on the site and tests were made for several months. After the change the equipment runs smoothly.<br><b>Keywords</b> test; improvement; operation</div>
    <div class=cols>{pp.sections(rng, one, ("引言", *HEADS[1:]), 200)}{pp.references(rng, rng.randint(8, 12), one.year, "参 考 文 献")}</div></html>"""
    html, last = pp.numbered(html, one.first)
    truth = truth_of(
        one,
        last,
        volume=one.volume,
        issue=one.issue,
        issn=one.issn,
        cn_number=f"CN {one.cn}",
        doi=doi,
        corresponding_authors=[corresponding],
    )
    return Sheet(html, "paper", truth, ("publication_form",))


@layout("paper.b_college_bulletin_equal_authors")
def bulletin(rng: random.Random) -> Sheet:
    """A college bulletin: header by volume, two first authors by a dagger, the English block on the last page."""
    one = pp.parts(rng, 2008, 2024, rng.randint(3, 4))
    issue = one.issue % 4 + 1
    month = issue * 3
    name = f"{one.units[0][2]}理工学院学报（自然科学版）"
    number = f"{one.issn}({one.year}){issue:02d}-{one.first:04d}-§§"
    byline = "　".join(f"{who}<sup>{'1†' if place < 2 else '2'}</sup>" for place, who in enumerate(one.names))
    html = f"""<html><style>@page {{ size: 206mm 280mm; margin: 24mm 20mm 20mm; font: 9pt {w.font(rng, "ming", "song")}; @top-left {{ content: "{one.year}年" }} @top-center {{ content: "{name}" ; width: 70% }} @top-right {{ content: "第{issue}期" }} @bottom-center {{ content: "· " counter(page) " ·" }} }}
    @page :first {{ @top-left {{ content: "第{one.volume}卷第{issue}期\\A {one.year}年{month}月"; white-space: pre }} @top-center {{ content: "{name}\\A Journal of Institute of Technology (Natural Science)"; white-space: pre; text-align: center; width: 70% }} @top-right {{ content: "Vol.{one.volume} No.{issue}\\A {pp.MONTHS[month - 1]} {one.year}"; white-space: pre }} }}
    body {{ font-family: {w.font(rng, "ming", "song", "kai")}; font-size: 10.5pt }} {pp.CSS}</style><p style="text-indent:0;font-size:9pt">文章编号：{number}</p><h1 style="font-size:20pt">{one.title}</h1><p class=c>{byline}</p><p class=c style="font-size:9pt">（1.{one.units[0][0]}，{one.units[0][1]}{one.units[0][2]}{one.units[0][3]}；2.{one.units[1][0]}，{one.units[1][1]}{one.units[1][2]}{one.units[1][3]}）</p>
    <div class=a><p><b>摘　要：</b>{pp.abstract(rng, one)}</p><p><b>关键词：</b>{pp.keywords(rng, one, "；")}</p><p><b>中图分类号：</b>{pp.CLASS[one.trade]}　<b>文献标识码：</b>A</p></div><p style="text-indent:0;font-size:8.5pt;border-bottom:0.2mm solid;margin:2mm 0">†共同第一作者：{one.names[0]}、{one.names[1]}</p>
    {pp.sections(rng, one, HEADS, 210)}{pp.references(rng, 7, one.year, "参考文献：")}
    <div class=en style="margin-top:6mm"><h1 style="font-size:13pt">{one.english}</h1><p class=c>{", ".join(one.pinyin)}</p><p><b>Abstract:</b> Tests were made on the site and the data were analysed. The method is simple and of use to similar works.</p><p><b>Key words:</b> test; data; method</p></div></html>"""
    html, last = pp.numbered(html, one.first)
    truth = truth_of(
        one,
        last,
        volume=one.volume,
        issue=issue,
        issn=one.issn,
        article_number=number.replace("§§", f"{last - one.first + 1:02d}"),
    )
    truth |= {"journal": name, "equal_first_authors": one.names[:2]}
    return Sheet(html, "paper", truth, ("publication_form",))


@layout("paper.b_supplement_s1")
def supplement(rng: random.Random) -> Sheet:
    """A supplement: S1 in the header of every page, 增刊 in the footer, no number of the article."""
    one = pp.parts(rng, 2007, 2022, rng.randint(1, 3))
    html = f"""<html><style>@page {{ size: A4; margin: 24mm 20mm; font: 9pt {w.font(rng, "song", "hei")}; @top-left {{ content: "{one.journal}" }} @top-center {{ content: "{one.year}年增刊" }} @top-right {{ content: "Vol.{one.volume} No.S1" }} @bottom-right {{ content: counter(page) }} }}
    body {{ font-family: {w.font(rng, "song", "zenhei", "ming")}; font-size: 10pt }} {pp.CSS}</style><h1 style="font-size:18pt">{one.title}</h1><p class=c>{"、".join(one.names)}</p><p class=c style="font-size:9pt">（{one.units[0][0]}，{one.units[0][1]}{one.units[0][2]}，{one.units[0][3]}）</p><div class=a><p>[摘　要] {pp.abstract(rng, one)}</p><p>[关键词] {pp.keywords(rng, one, "；")}</p><p>[中图分类号] {pp.CLASS[one.trade]} [文献标识码] B</p></div>
    <div class=cols style="margin-top:4mm">{pp.sections(rng, one, ("前言", "现状", "改进措施", "效果", "结束语"), 170)}{pp.references(rng, 4, one.year)}<p style="font-size:8.5pt;margin-top:3mm;text-indent:0">[作者简介] {one.names[0]}，{rng.choice("男女")}，工程师，{one.units[0][0]}。</p></div></html>"""
    html, last = pp.numbered(html, one.first)
    truth = truth_of(one, last, volume=one.volume, issue="S1", publication_form="supplement")
    return Sheet(html, "paper", truth, ("issue",))
