"""Papers in rarer forms: supplement, online first, proceedings, sub-edition, an old journal."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_papers import LEAF, leaf, text
from benchmarks.strangers.seen_fifth.fb_words import (
    COMPANIES,
    SCHOOLS,
    TOPICS,
    cn_number,
    day,
    font,
    isbn,
    issn,
    page,
    paragraphs,
    persons,
    split,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout


@layout("paper.fb_online_first")
def online_first(rng: random.Random) -> Sheet:
    """The database's cover of an online first paper, then its first page with neither issue nor page number."""
    topic = rng.choice(TOPICS)
    people = persons(rng, 3)
    journal, number, cn = (
        rng.choice(("热加工技术与装备", "制造工艺与液压", "工业制造技术")),
        issn(rng),
        cn_number(rng, "TG"),
    )
    got, out = day(rng, 2021, 2022), day(rng, 2023, 2025)
    html = page(
        LEAF
        + f"body {{ font-family: {FONTS['song']}; font-size: 10.5pt; line-height: 1.6 }} dt {{ float: left; width: 28mm; color: #555 }} dd {{ margin: 0 0 3mm 28mm }} h4 {{ margin: 1mm 0 }}",
        leaf(
            f"<div style='background:#b22;color:#fff;padding:2mm;font-family:{FONTS['hei']}'>网络首发论文</div><p style='color:#b22'>{journal}<br>ISSN {number}，CN {cn}<h1 style='margin-top:18mm;font-family:{FONTS['hei']};font-size:19pt'>《{journal}》网络首发论文</h1>"
            f"<dl><dt>题目：<dd>{topic.title}<dt>作者：<dd>{'，'.join(people)}<dt>收稿日期：<dd>{got.iso}<dt>网络首发日期：<dd>{out.iso}<dt>引用格式：<dd>{'，'.join(people)}．{topic.title}[J/OL]．{journal}. https://link.cnki.net/urlid/{cn.replace('/', '.')}.{out.iso.replace('-', '')}.{rng.randint(1000, 1800)}.{rng.randint(2, 90):03d}</dl>",
            "<p style='font-size:8.5pt;border-top:0.2mm solid #999'>网络首发：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。<br>出版确认：纸质期刊编辑部通过与电子期刊出版单位签约，在网络出版平台上创办与纸质期刊内容一致的网络版，以单篇或整期出版形式，在印刷出版之前刊发论文的录用定稿，视为正式出版。",
        )
        + leaf(
            f"<p style='font-size:9pt;color:#555'>网络首发时间：{out.iso} {rng.randint(8, 17):02d}:{rng.randint(10, 59)}:{rng.randint(10, 59)}<h2 style='text-align:center'>{topic.title}</h2><p style='text-align:center'>{'，'.join(f'{one}<sup>{at % 2 + 1}</sup>' for at, one in enumerate(people))}<p style='text-align:center;font-size:9pt'>（1. {rng.choice(COMPANIES)}；2. {rng.choice(SCHOOLS)}）<p><b>摘要：</b>{paragraphs(rng, topic.thing, 1)[0]}<p><b>关键词：</b>{'；'.join(topic.words)}{text(rng, topic.thing, ('1 前言', '2 试验'), 2)}",
            f"<p style='font-size:8.5pt'>作者简介：{people[0]}（{rng.randint(1982, 1996)}-），女，高级工程师。",
        ),
    )
    truth = {
        "title": topic.title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "issn": number,
        "cn_number": f"CN {cn}",
        "publication_form": "online_first",
    }
    return Sheet(html, "paper", truth, free=("year",))


@layout("paper.fb_supplement")
def supplement(rng: random.Random) -> Sheet:
    """A supplement: 增刊 in the header, S1 in the citation, structured 作者简介 with a picture's place."""
    topic = rng.choice(TOPICS)
    people = persons(rng, 2)
    journal = rng.choice(("煤炭工程与设计", "内燃机与配件研究", "冶金能源与环保"))
    year, first, s = rng.randint(2013, 2022), rng.randint(12, 210), rng.randint(1, 2)
    volume = year - 1981
    html = page(
        LEAF
        + f"body {{ font-family: {font(rng, 'ming', 'song')}; font-size: 10pt; line-height: 1.5 }} h4 {{ margin: 1mm 0 }} .pic {{ float: left; width: 18mm; height: 24mm; background: #ccc; margin-right: 3mm }}",
        leaf(
            f"<p style='display:flex;justify-content:space-between;border-bottom:0.3mm solid #000'><span>第{volume}卷 增刊{s}</span><span>{journal}</span><span>Vol.{volume} Supp.{s}</span></p><p style='font-size:9pt'>{year}年12月<h1 style='text-align:center;font-size:17pt'>{topic.title}</h1><p style='text-align:center'>{'　'.join(split(one) for one in people)}<p style='text-align:center;font-size:9pt'>({rng.choice(COMPANIES)})<p><b>[摘　要]</b> {paragraphs(rng, topic.thing, 1)[0]}<p><b>[关键词]</b> {', '.join(topic.words)}<p style='font-size:9pt'>引用本文：{people[0]}, {people[1]}. {topic.title}[J]. {journal}, {year}, {volume}(S{s}): {first}-{first + 2}.<div class=two>{text(rng, topic.thing, ('1. 前言', '2. 现状', '3. 措施'), 2)}</div>",
            f"<div class=pic></div><p style='font-size:9pt'>作者简介<br>{people[0]}，{rng.randint(1974, 1991)}年生，{rng.choice(('工程师', '高级技师', '技师'))}，主要从事{topic.thing}维护。<br>收稿日期：{day(rng, year - 1, year - 1).dots}<p style='clear:both;text-align:center'>— {first} —",
        ),
    )
    truth = {
        "title": topic.title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "issue": f"S{s}",
        "pages": f"{first}-{first + 2}",
        "publication_form": "supplement",
    }
    return Sheet(html, "paper", truth)


@layout("paper.fb_proceedings")
def proceedings(rng: random.Random) -> Sheet:
    """A paper of a society's annual meeting, cover of the volume first."""
    topic = rng.choice(TOPICS)
    people = persons(rng, rng.randint(1, 3))
    year, first = rng.randint(2011, 2023), rng.randint(35, 320)
    meeting = rng.choice(
        (
            f"第{rng.choice('五六七八九')}届全国矿山机电技术交流会",
            f"{year}年华北地区焊接学术年会",
            f"山西省机械工程学会{year}年学术年会",
        )
    )
    number = isbn(rng)
    html = page(
        LEAF + f"body {{ font-family: {font(rng, 'song', 'zenhei')}; font-size: 11pt; line-height: 1.6 }}",
        leaf(
            f"<h1 style='margin-top:60mm;text-align:center;font-size:26pt'>{meeting}<br>论文集</h1><p style='text-align:center;margin-top:60mm'>{rng.choice(('机械工业出版社', '冶金工业出版社', '煤炭工业出版社'))}<br>{year}年{rng.randint(7, 12)}月　ISBN {number}"
        )
        + leaf(
            f"<p style='border-bottom:0.2mm solid #000;font-size:9pt'>{meeting}论文集<h2 style='text-align:center'>{topic.title}</h2><p style='text-align:center'>{'、'.join(people)}<p style='text-align:center;font-size:9.5pt'>{rng.choice(COMPANIES)}<p><b>摘要</b>　{paragraphs(rng, topic.thing, 1)[0]}<p><b>关键词</b>　{'　'.join(topic.words)}{text(rng, topic.thing, ('一、概述', '二、方案', '三、结束语'), 1)}",
            f"<p style='text-align:center'>{first}",
        ),
    )
    truth = {
        "title": topic.title,
        "authors": people,
        "first_author": people[0],
        "year": year,
        "publication_form": "proceedings",
    }
    return Sheet(html, "paper", truth, free=("journal", "pages", "issn"))


@layout("paper.fb_sub_edition")
def sub_edition(rng: random.Random) -> Sheet:
    """A magazine that appears thrice a month: issue with 下, author and unit in one line, column title at the side."""
    topic = rng.choice(TOPICS)
    author, unit = persons(rng, 1)[0], rng.choice(COMPANIES)
    journal = rng.choice(("科学与技术应用", "中国设备与维修", "工程技术创新"))
    year, issue, part, first = rng.randint(2014, 2023), rng.randint(1, 12), rng.choice("上中下"), rng.randint(15, 240)
    number, cn = issn(rng), cn_number(rng, "N")
    html = page(
        LEAF
        + f"body {{ font-family: {font(rng, 'hei', 'zenhei')}; font-size: 9.5pt; line-height: 1.5 }} .three {{ column-count: 3; column-gap: 5mm }} .side {{ float: right; writing-mode: vertical-rl; background: #267; color: #fff; padding: 3mm 1mm }} h4 {{ margin: 1mm 0; color: #267 }}",
        leaf(
            f"<div style='color:#267;font-size:9pt'>{journal} {year}年 第{issue}期({part})　|　ISSN {number}　CN {cn}</div><div style='float:right;background:#267;color:#fff;padding:1mm 3mm'>设备管理</div><h1 style='font-size:20pt;margin:10mm 0 3mm'>{topic.title}</h1><p style='font-size:11pt'>文/{author}　{unit}<p style='border:0.2mm solid #267;padding:3mm'>【摘要】{paragraphs(rng, topic.thing, 1)[0]}<br>【关键词】{'；'.join(topic.words)}<div class=three>{text(rng, topic.thing, ('一、问题的提出', '二、解决的办法', '三、几点体会'), 3)}</div>",
            f"<p>作者单位：{unit}　（责任编辑：{persons(rng, 1)[0]}）<p style='background:#267;color:#fff;width:14mm;text-align:center'>{first}",
        ),
    )
    truth = {
        "title": topic.title,
        "authors": [author],
        "first_author": author,
        "journal": journal,
        "issn": number,
        "cn_number": f"CN {cn}",
        "year": year,
        "issue": f"{issue}({part})",
    }
    return Sheet(html, "paper", truth, free=("publication_form", "pages"))


@layout("paper.fb_old_quarterly")
def old_quarterly(rng: random.Random) -> Sheet:
    """A quarterly of the nineties: no ISSN on the page, received date in the text, names apart by blanks, page at the top."""
    topic = rng.choice(TOPICS)
    people = persons(rng, 2)
    journal = rng.choice(("太原重型机械学院学报", "山西矿业学院学报", "华北工学院学报"))
    year, issue, first = rng.randint(1992, 1999), rng.randint(1, 4), rng.randint(210, 390)
    volume = year - 1979
    months = ("3", "6", "9", "12")[issue - 1]
    html = page(
        LEAF
        + f"body {{ font-family: {FONTS['ming']}; font-size: 11pt; line-height: 1.6 }} p {{ text-indent: 2em }} h4 {{ margin: 2mm 0 }}",
        leaf(
            f"<table width=100%><tr><td>第{volume}卷第{issue}期<td align=center>{'　'.join(journal)}<td align=right>Vol. {volume} No. {issue}<tr><td>{year}年{months}月<td align=center style='font-size:8pt'>JOURNAL OF SHANXI INSTITUTE<td align=right>{year}</table><hr><h1 style='text-align:center;font-size:18pt;font-weight:normal'>{topic.title}</h1><p style='text-align:center'>{'　　'.join(split(one) for one in people)}<p style='text-align:center;font-size:9.5pt'>（机械工程系）<p style='font-size:9.5pt'>摘　要　{paragraphs(rng, topic.thing, 1)[0]}<p style='font-size:9.5pt'>关键词　{'，'.join(topic.words)}{text(rng, topic.thing, ('0　前　言', '1　理论分析'), 2)}",
            f"<hr style='width:40mm;margin-left:0'><p style='font-size:9pt'>本文{year - 1}年{rng.randint(2, 11)}月{rng.randint(2, 28)}日收到　　第一作者：{people[0]}，男，{rng.randint(1940, 1965)}年生，副教授",
        )
        + leaf(
            f"<table width=100%><tr><td>{first + 1}<td align=center>{journal}<td align=right>{year}年</table><hr>{text(rng, topic.thing, ('2　试验结果', '3　结　论'), 3)}<h4>参　考　文　献</h4><p>1　{persons(rng, 1)[0]}．机械原理．北京：高等教育出版社，1986"
        ),
    )
    truth = {
        "title": topic.title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "issue": issue,
    }
    return Sheet(html, "paper", truth, free=("publication_form", "pages"))
