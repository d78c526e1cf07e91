"""Technical reports, with and without a cover. Counts of characters and the shape of sections are left free: readers differ by a few."""

from __future__ import annotations

import random
from collections.abc import Sequence

from benchmarks.strangers.seen_fifth.fb_words import (
    COMPANIES,
    TOPICS,
    day,
    font,
    page,
    paragraphs,
    persons,
    plain,
    rows,
    split,
    word_count,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout

COUNTED = ("character_count", "body_character_count", "sections")


def _body(rng: random.Random, thing: str, heads: Sequence[str], each: int, tag: str = "h3") -> str:
    """Sections; the third one carries a table of measured values."""
    out = ""
    for at, head in enumerate(heads):
        out += f"<{tag}>{head}</{tag}>" + "".join(f"<p class=t>{one}" for one in paragraphs(rng, thing, each))
        if at == 2:
            pairs = [(rng.randint(60, 95), rng.randint(25, 55)) for _ in range(4)]
            cells = [(f"测点{n}", a, b, f"{(a - b) / a:.0%}") for n, (a, b) in enumerate(pairs, 1)]
            out += f"<p style='text-align:center;font-size:90%'>表1　改造前后对比</p><table class=v>{rows([('测点', '改造前', '改造后', '降幅'), *cells])}</table>"
    return out


CSS = ".t { text-indent: 2em; text-align: justify } .v { border-collapse: collapse } .v td { border: 0.2mm solid #000; padding: 1mm; text-align: center } .n { break-before: page } "


@layout("technical_report.fb_cover_and_signatures")
def cover_and_signatures(rng: random.Random) -> Sheet:
    """Cover with 编制 审核 批准 in a ruled block, contents on page two, numbered chapters."""
    topic, unit, when = rng.choice(TOPICS), rng.choice(COMPANIES), day(rng, 2016, 2025)
    author, checked, approved = persons(rng, 3)
    title = topic.title + "技术报告"
    heads = ("1　项目背景", "2　总体方案", "3　试验与数据", "4　实施过程", "5　经济效益", "6　结论")
    body = _body(rng, topic.thing, heads, 4)
    html = page(
        CSS
        + f"@page {{ @bottom-center {{ content: counter(page); font-size: 9pt }} }} body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 12pt; line-height: 1.7 }} .s td {{ border-bottom: 0.2mm solid #000; padding: 3mm; text-align: center }}",
        f"""<p>编号：{when.year}-JS-{rng.randint(1, 60):02d}　　<span style="float:right">密级：内部</span><h1 style="margin-top:45mm;text-align:center;font-size:26pt;font-family:{FONTS["hei"]}">{title}</h1>
        <table class=s style="width:90mm;margin:50mm auto 0">{rows([("编　制", split(author)), ("审　核", split(checked)), ("批　准", split(approved))])}</table><p style="text-align:center;margin-top:20mm">{unit}<p style="text-align:center">{when.hanzi_month}
        <div class=n><h2 style="text-align:center">目　录</h2>{"".join(f"<p>{one} …………………………………………… {at // 2 + 3}" for at, one in enumerate(heads))}</div><div class=n>{body}</div>""",
    )
    truth = {
        "title": title,
        "authors": [author],
        "organization": unit,
        "date": when.iso_month,
        "character_count": word_count(plain(html.split("<body>")[1])),
        "body_character_count": word_count(plain(body)),
        "sections": list(heads),
    }
    return Sheet(html, "technical_report", truth, free=COUNTED)


@layout("technical_report.fb_without_cover")
def without_cover(rng: random.Random) -> Sheet:
    """Begins with the title, author and unit in one line, abstract and keywords; references at the end."""
    topic, unit, when = rng.choice(TOPICS), rng.choice(COMPANIES), day(rng, 2017, 2025)
    author = persons(rng, 1)[0]
    heads = ("一、引言", "二、故障现象及原因", "三、技术措施", "四、实施效果", "五、结束语")
    body = _body(rng, topic.thing, heads, 4, "h4")
    html = page(
        CSS + f"body {{ font-family: {font(rng, 'song', 'hei', 'kai')}; font-size: 12pt; line-height: 1.75 }}",
        f"""<h2 style="text-align:center">{topic.title}</h2><p style="text-align:center">{unit}　{split(author)}<p style="text-align:center;font-size:10.5pt">（{when.cn}）<p class=t><b>摘要：</b>{paragraphs(rng, topic.thing, 1)[0]}<p class=t><b>关键词：</b>{"；".join(topic.words)}{body}
        <h4>参考文献</h4><p>[1] {persons(rng, 1)[0]}. 机械设计手册[M]. 北京：化学工业出版社，2008.<p>[2] {persons(rng, 1)[0]}. {topic.thing}使用与维修[M]. 北京：机械工业出版社，2012.""",
    )
    truth = {
        "title": topic.title,
        "authors": [author],
        "organization": unit,
        "date": when.iso,
        "character_count": word_count(plain(html.split("<body>")[1])),
        "body_character_count": word_count(plain(body)),
        "sections": list(heads),
    }
    return Sheet(html, "technical_report", truth, free=COUNTED)


@layout("technical_report.fb_construction_method")
def construction_method(rng: random.Random) -> Sheet:
    """An enterprise's 工法: number of the method, 完成单位 and 主要完成人, eleven chapters, header on each page."""
    thing = rng.choice(("高边坡锚索", "大直径顶管", "钢结构网架整体提升", "预应力混凝土连续箱梁悬臂浇筑"))
    title, unit, people = (
        f"{thing}施工工法",
        rng.choice(("山西省第三建筑工程有限公司", "忻州通泰路桥工程有限公司", "山西宏厦建设有限公司")),
        persons(rng, 4),
    )
    year, month = rng.randint(2014, 2024), rng.randint(1, 12)
    heads = tuple(
        f"{at}. {one}"
        for at, one in enumerate(
            (
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
            ),
            1,
        )
    )
    body = _body(rng, thing, heads, 1)
    html = page(
        CSS
        + f"@page {{ @top-right {{ content: '企业工法'; font-size: 9pt }} @bottom-right {{ content: '第 ' counter(page) ' 页'; font-size: 9pt }} }} body {{ font-family: {font(rng, 'zenhei', 'song')}; font-size: 11.5pt; line-height: 1.7 }} h3 {{ font-size: 12pt; margin: 3mm 0 1mm }}",
        f"""<div style="border:0.4mm solid #000;padding:5mm;text-align:center"><p style="font-size:20pt">{title}</p><p>工法编号：{unit[2:4]}GF{year}-{rng.randint(1, 40):02d}</p><p>完成单位：{unit}</p><p>主要完成人：{"　".join(people)}</p><p>{year}年{month}月</p></div>{body}""",
    )
    truth = {
        "title": title,
        "authors": people,
        "organization": unit,
        "date": f"{year}-{month:02d}",
        "character_count": word_count(plain(html.split("<body>")[1])),
        "body_character_count": word_count(plain(body)),
        "sections": list(heads),
    }
    return Sheet(html, "technical_report", truth, free=("authors", *COUNTED))


@layout("technical_report.fb_feasibility")
def feasibility(rng: random.Random) -> Sheet:
    """A feasibility study: cover, a page of those who took part by role, chapters, an appendix."""
    topic, year, month = rng.choice(TOPICS), rng.randint(2015, 2025), rng.randint(1, 12)
    owner, unit = (
        rng.choice(COMPANIES),
        rng.choice(("山西省机械设计研究院有限公司", "太原工业规划设计院", "华北工程咨询有限公司")),
    )
    title = f"{topic.thing}技术改造项目可行性研究报告"
    lead, *writers, approver = persons(rng, 5)
    heads = (
        "第一章 总论",
        "第二章 建设必要性",
        "第三章 技术方案",
        "第四章 环境保护与节能",
        "第五章 投资估算",
        "第六章 结论与建议",
    )
    body = _body(rng, topic.thing, heads, 3, "h2")
    html = page(
        CSS
        + f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 12.5pt; line-height: 1.8 }} h2 {{ font-size: 15pt; text-align: center }}",
        f"""<div style="text-align:center"><p style="margin-top:30mm;font-size:16pt">{owner}<p style="font-size:26pt;margin-top:10mm">{topic.thing}技术改造项目<br>可行性研究报告<p style="margin-top:95mm;font-size:15pt">编制单位：{unit}<p>{year} 年 {month:02d} 月</div>
        <div class=n><h2>编制人员名单</h2><table style="width:110mm;margin:10mm auto">{rows([("院长", approver), ("项目负责人", lead), ("编写人员", "　".join(writers)), ("工程咨询证书", f"工咨乙1042007{rng.randint(1000, 9999)}")])}</table></div><div class=n>{body}<h2>附件</h2><p class=t>附件1　设备清单；附件2　平面布置图。</div>""",
    )
    truth = {
        "title": title,
        "authors": writers,
        "organization": unit,
        "date": f"{year}-{month:02d}",
        "character_count": word_count(plain(html.split("<body>")[1])),
        "body_character_count": word_count(plain(body)),
        "sections": list(heads),
    }
    return Sheet(html, "technical_report", truth, free=("authors", *COUNTED))
