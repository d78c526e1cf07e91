"""Technical reports."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, layout

_FREE = ("character_count", "body_character_count", "sections")
_CSS = "h2{font-size:15pt;margin:5mm 0 2mm;line-height:1.4} .t td{border:0.6pt solid #000;text-align:center;padding:1mm} @page { @bottom-center { content: counter(page); font-size: 10pt } } @page :first { @bottom-center { content: none } }"


def _table(shown: dict[str, str], caption: str) -> str:
    return (
        f"<div style='page-break-inside:avoid'><p class='c' style='font-size:11pt;margin-top:3mm'>{caption}</p><table class='t' style='font-size:11pt'><tr><td>指标</td><td>改造前</td><td>改造后</td></tr>"
        f"<tr><td>{shown['quantity']}（{shown['unit']}）</td><td>{shown['hi']}</td><td>{shown['lo']}</td></tr><tr><td>月停机时间（小时）</td><td>{shown['a2']}</td><td>{shown['a3']}</td></tr>"
        f"<tr><td>设备完好率（%）</td><td>{float(shown['q']) - 9.5:.1f}</td><td>{shown['q']}</td></tr></table></div>"
    )


def _parts(parts: list[tuple[str, list[str]]], heads: tuple[str, ...], shown: dict[str, str], caption: str) -> str:
    text = ""
    for (kind, paragraphs), head in zip(parts, heads, strict=True):
        text += f"<h2>{head}</h2>" + "".join(f"<p class='i'>{one.replace('本文', '本报告')}</p>" for one in paragraphs)
        if kind == "效果":
            text += _table(shown, caption)
    return text


@layout("technical_report.tw_cover_and_contents")
def cover_contents(rng: random.Random) -> Sheet:
    theme, employer = rng.choice(k.THEMES), k.firm(rng)
    shown, parts = k.prose(rng, theme)
    title = f"{theme.thing}{theme.fault}治理技术报告"
    author, checker, boss = k.names(rng, 3)
    day = k.workday(rng, int(shown["y1"]) + 2, 1, 11)
    heads = ("1 前言", "2 设备现状", "3 原因分析", "4 技术方案与实施", "5 应用效果", "6 结论")
    line = "border-bottom:0.6pt solid #000;display:inline-block;width:70mm;text-align:center"
    cover = (
        f"<p class='r'>编号：{k.digits(rng, 6)}</p><p class='c hei' style='font-size:26pt;line-height:1.6;margin-top:56mm'>{title}</p><div style='margin:62mm 0 0 34mm;font-size:15pt;line-height:2.3'>"
        f"<p>编　　制：<span style='{line}'>{author}</span></p><p>审　　核：<span style='{line}'>{checker}</span></p><p>批　　准：<span style='{line}'>{boss}</span></p></div>"
        f"<p class='c' style='font-size:16pt;margin-top:30mm'>{employer}</p><p class='c' style='font-size:15pt'>{rng.choice((k.cn, k.hz))(day)}</p><div style='page-break-after:always'></div>"
    )
    contents = (
        "<p class='c' style='font-size:18pt;margin-bottom:6mm'>目　录</p>"
        + "".join(
            f"<p>{head}<span style='float:right'>{n}</span></p>"
            for head, n in zip(heads, (3, 3, 3, 4, 4, 5), strict=True)
        )
        + "<div style='page-break-after:always'></div>"
    )
    body = cover + contents + _parts(parts, heads, shown, "表5-1　改造前后指标对比")
    truth = {"title": title, "authors": [author], "organization": employer, "date": k.iso(day)}
    return Sheet(
        k.doc(body, _CSS, margin="26mm 25mm", font=k.face(rng, "song", "ming"), pt=13.5),
        "technical_report",
        truth,
        _FREE,
    )


@layout("technical_report.tw_title_block")
def title_block(rng: random.Random) -> Sheet:
    theme, employer = rng.choice(k.THEMES), k.firm(rng)
    shown, parts = k.prose(rng, theme)
    title = rng.choice((f"{theme.thing}{theme.part}技术改造总结", f"关于{theme.thing}{theme.fault}的技术攻关总结"))
    people = k.names(rng, rng.randint(1, 2))
    day = k.workday(rng, int(shown["y1"]) + 1, 1, 12)
    numerals = "一二三四五六"
    heads = tuple(
        f"{numerals[n]}、{one}"
        for n, one in enumerate(("项目背景", "存在问题", "问题成因", "主要做法", "取得成效", "几点认识"))
    )
    body = (
        f"<p class='c' style='font-size:21pt;line-height:1.4;margin-bottom:3mm'>{title}</p><p class='c' style='font-size:13pt'>{employer}　{'　'.join(people)}</p>"
        f"<p class='c' style='font-size:12pt;margin-bottom:4mm'>（{k.cn(day)}）</p>"
        + _parts(parts, heads, shown, "改造前后情况对比表")
    )
    truth = {"title": title, "authors": people, "organization": employer, "date": k.iso(day)}
    return Sheet(k.doc(body, _CSS, margin="25mm 25mm", font=k.face(rng), pt=13), "technical_report", truth, _FREE)


@layout("technical_report.tw_scheme_with_sign_table")
def scheme(rng: random.Random) -> Sheet:
    theme, employer = rng.choice(k.THEMES), k.firm(rng)
    shown, parts = k.prose(rng, theme)
    kind = rng.choice(("技术方案", "技术改造实施报告", "改造专项技术总结报告"))
    title = f"{theme.thing}{theme.measures[1]}{kind}"
    if kind == "技术改造实施报告":
        title = f"{theme.thing}{theme.part}{kind}"
    people = k.names(rng, 5)
    writers, checker, boss = people[: rng.randint(1, 3)], people[3], people[4]
    day = k.workday(rng, int(shown["y1"]) + 1, 3, 12)
    heads = (
        "第一章　总论",
        "第二章　现状调查",
        "第三章　原因研究",
        "第四章　技术措施",
        "第五章　效益与效果",
        "第六章　结论与建议",
    )
    department = rng.choice(("设备管理部", "技术中心", "生产技术部"))
    cover = (
        f"<p class='c' style='margin-top:30mm;font-size:16pt'>{employer}</p><p class='c hei' style='font-size:24pt;line-height:1.6;margin:30mm 0 40mm'>{title}</p>"
        "<table class='t' style='width:70%;margin:0 auto;font-size:13pt;line-height:2'>"
        + k.rows(("编写", "、".join(writers), k.dot(day)), ("校核", checker, k.dot(day)), ("审定", boss, k.dot(day)))
        + f"</table><p class='c' style='margin-top:40mm;font-size:14pt'>{department}<br>{k.cnm(day)}</p><div style='page-break-after:always'></div>"
    )
    abstract = (
        f"<p class='c hei' style='font-size:15pt'>摘　要</p><p class='i'>本报告针对{theme.thing}{theme.fault}问题，调查现状，分析原因，提出{theme.measures[0]}等措施，并对实施效果进行了评价。</p>"
        f"<p style='margin-bottom:4mm'>关键词：{theme.thing}；{theme.fault}；{theme.part}</p>"
    )
    tail = "<h2>参考文献</h2><p>[1] 机械设计手册编委会. 机械设计手册. 北京: 机械工业出版社, 2007.</p><p>[2] 设备随机技术文件及历年检修记录.</p>"
    body = cover + abstract + _parts(parts, heads, shown, "表1　主要技术经济指标") + tail
    truth = {"title": title, "authors": writers, "organization": employer, "date": k.iso(day)}
    return Sheet(
        k.doc(body, _CSS, margin="25mm 26mm", font=k.face(rng, "song", "ming", "hei"), pt=13),
        "technical_report",
        truth,
        (*_FREE, "date"),
    )
