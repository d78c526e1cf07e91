"""First pages of papers: journals of universities and of industry."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_journals import number
from benchmarks.strangers.seen_tenth.tb_subjects import SUBJECTS, abstract, english_abstract, fill, sections
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout


def folio(first: int, mark: str = "") -> str:
    """Page numbers at the foot from the first page of the paper on."""
    return f"@page{{@bottom-center{{content:'{mark} ' counter(page) ' {mark}';font-size:9pt}}}} @page:first{{counter-reset:page {first}}}"


BASE = "p.t{text-indent:2em} h4{margin:2mm 0 1mm} .c{text-align:center} sup{font-size:65%}"


@layout("paper.tb_university_two_columns")
def university(rng: random.Random) -> Sheet:
    """A university journal: bilingual head, numbered affiliations, two columns, footnotes."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "学报", 2012, 2023)
    authors = kit.persons(rng, rng.randint(3, 5))
    corresponding = authors[-1]
    where = kit.place(rng)
    school = issue.journal.split("学报")[0]
    firm = kit.firm(rng, where, subject.trade)
    marks = ["1", *["2" if index % 2 else "1" for index in range(1, len(authors) - 1)], "1*"]
    got = kit.day(rng, issue.year - 1, issue.year - 1)
    body = (
        f"<table class='hd'><tr><td>第{issue.volume}卷 第{issue.issue}期<br>Vol.{issue.volume} No.{issue.issue}</td><td class='c'>{issue.journal}<br>{issue.english}</td><td class='r'>{issue.year}年{issue.month}月<br>{issue.month:02d}. {issue.year}</td></tr></table>"
        f"<p class='s'>文章编号：{issue.article}　　　DOI：{issue.doi}</p><h1>{subject.title}</h1><p class='c a'>{'，'.join(f'{name}<sup>{mark}</sup>' for name, mark in zip(authors, marks, strict=True))}</p>"
        f"<p class='c s'>（1. {school} 机械工程学院，{where.province} {where.city} {where.post}；2. {firm}，{where.province} {where.city} {where.post}）</p>"
        f"<p class='b'><b>摘　要：</b>{abstract(rng, subject)}</p><p class='b'><b>关键词：</b>{'；'.join(subject.words)}</p><p class='b'><b>中图分类号：</b>{subject.group}　　　<b>文献标志码：</b>A</p>"
        f"<h3>{subject.english}</h3><p class='c s'>{', '.join(f'{kit.pinyin(name)}<sup>{mark}</sup>' for name, mark in zip(authors, marks, strict=True))}</p><p class='b'><b>Abstract: </b>{english_abstract(subject)}</p><p class='b'><b>Key words: </b>{subject.english_words}</p>"
        f"<div class='two'>{''.join(f'<p class=t>{fill(rng, subject, 6)}</p>' for _ in range(2))}<h4>1 测试方案</h4><p class='t'>{fill(rng, subject, 7)}</p></div>"
        f"<div class='fn'>收稿日期：{got}<br>基金项目：{where.province}省自然科学基金资助项目（{issue.year - 2}0{rng.randint(1000, 9999)}）<br>作者简介：{authors[0]}（{rng.randint(1975, 1992)}—），男，{where.province}{where.city}人，工程师，硕士，主要从事{subject.words[0]}方面的研究。<br>*通信作者：{corresponding}，教授，E-mail：{kit.pinyin(corresponding, False).split()[0].lower()}{rng.randint(10, 99)}@163.com</div>"
    )
    css = (
        f"@page{{margin:16mm 18mm}} body{{font-size:9.5pt}} {BASE} .hd{{width:100%;border-bottom:1.5px solid #000;font-size:9pt}} .r{{text-align:right}} h1{{text-align:center;font-size:17pt;margin:4mm 0 2mm}} .a{{font-size:12pt}} h3{{text-align:center;font-size:11pt;margin:3mm 0 1mm}} .s{{font-size:8.5pt}} .b{{font-size:9pt;margin:.6mm 6mm}}"
        ".two{columns:2;column-gap:7mm;text-align:justify;margin-top:3mm} .fn{border-top:.6px solid #000;width:100%;font-size:8pt;margin-top:3mm;line-height:1.4}"
    )
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "corresponding_authors": [corresponding],
        "journal": issue.journal,
        "issn": issue.issn,
        "year": issue.year,
        "volume": issue.volume,
        "issue": issue.issue,
        "pages": issue.pages,
        "doi": issue.doi,
        "article_number": issue.article,
    }
    return Sheet(kit.page(body, css, margin="16mm 18mm"), "paper", truth, ("publication_form",))


@layout("paper.tb_industry_plain")
def industry(rng: random.Random) -> Sheet:
    """A technical magazine: running head with name and number, author with unit in brackets."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 2003, 2016)
    authors = kit.persons(rng, rng.randint(1, 3))
    where = kit.place(rng)
    firm = kit.firm(rng, where, subject.trade)
    gap = rng.choice(("　", "，", " "))
    body = (
        f"<div class='hd'><span>· {rng.choice(('使用与维护', '技术改造', '经验交流', '应用技术'))} ·</span><span>《{issue.journal}》{issue.year}年第{issue.issue}期</span></div>"
        f"<h1>{subject.title}</h1><p class='c k'>{gap.join(authors)}</p><p class='c'>（{firm}　{where.city}　{where.post}）</p>"
        f"<p class='b'><b>[摘要]</b>　{abstract(rng, subject)}</p><p class='b'><b>[关键词]</b>　{'　'.join(subject.words)}</p><p class='b'>[中图分类号] {subject.group}　　[文献标识码] B　　[文章编号] {issue.article}</p>"
        f"<div class='two'>{sections(rng, subject, 1, 4, style=0)}</div>"
    )
    css = f"{folio(issue.first, chr(8212))} body{{font-size:10pt}} {BASE} .hd{{display:flex;justify-content:space-between;border-bottom:3px double #000;font-size:9pt}} h1{{text-align:center;font-size:19pt;margin:6mm 0 3mm}} .k{{font-size:13pt}} .b{{margin:1mm 8mm;font-size:9.5pt}} .two{{columns:2;column-rule:.5px solid #999;margin-top:4mm}} .n{{text-align:center;font-size:9pt}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "journal": issue.journal,
        "issn": issue.issn,
        "year": issue.year,
        "issue": issue.issue,
        "pages": issue.pages,
        "article_number": issue.article,
    }
    return Sheet(
        kit.page(body, css, margin="18mm", font=rng.choice(("song", "ming"))), "paper", truth, ("publication_form",)
    )


@layout("paper.tb_nineties")
def nineties(rng: random.Random) -> Sheet:
    """Letterpress of the 1990s: one column, no abstract in English, no article number."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 1993, 1999)
    authors = kit.persons(rng, rng.randint(1, 2))
    where = kit.place(rng)
    body = (
        f"<p class='hd'>{issue.year}年　第 {issue.issue} 期（总第 {rng.randint(60, 110)} 期）　　　　　　　　　　　　{kit.spaced(issue.journal, ' ')}</p><h2>{subject.title}</h2>"
        f"<p class='c'>{where.city}{rng.choice(('钢铁公司', '矿务局', '机械厂', '电业局'))}　{'　'.join('　'.join((name[0], name[1:])) if len(name) == 2 else name for name in authors)}</p>"
        f"<p class='z'>内容提要　{abstract(rng, subject)}</p>{sections(rng, subject, 1, 3, style=1)}<p class='e'>（收稿日期　{issue.year - 1}—{rng.randint(3, 12)}—{rng.randint(1, 28)}）</p>"
    )
    css = f"{folio(issue.first, chr(183))} body{{font-size:11pt;line-height:1.6}} {BASE} .hd{{border-bottom:1px solid #000;font-size:10pt}} h2{{text-align:center;font-size:20pt;margin:12mm 0 6mm;font-weight:normal}} .z{{margin:4mm 10mm;font-size:10.5pt}} .e{{text-align:right}} .n{{text-align:center}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "journal": issue.journal,
        "year": issue.year,
        "issue": issue.issue,
    }
    return Sheet(kit.page(body, css, "185mm 260mm", "18mm", "ming"), "paper", truth, ("publication_form", "pages"))


@layout("paper.tb_network_first")
def network_first(rng: random.Random) -> Sheet:
    """The cover that a database puts before a paper published online first, then its first page."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "学报", 2019, 2025)
    authors = kit.persons(rng, rng.randint(3, 6))
    got = kit.day(rng, issue.year, issue.year)
    shown = kit.later(rng, got, 3, 120)
    doi = f"10.{rng.randint(13000, 19999)}/j.cnki.{issue.issn}.{shown.year}.{rng.randint(100, 999)}"
    where = kit.place(rng)
    school = issue.journal.split("学报")[0]
    body = (
        f"<div class='cv'><p class='lg'>网络首发论文</p><div class='q'>{kit.squares(rng, '24mm')}</div><h2>{issue.journal}</h2><p>{issue.english}</p><p>ISSN {issue.issn},　{issue.cn}</p><hr><p class='bt'>《{issue.journal}》网络首发论文</p><table>"
        f"<tr><td>题目：</td><td>{subject.title}</td></tr><tr><td>作者：</td><td>{'，'.join(authors)}</td></tr><tr><td>DOI：</td><td>{doi}</td></tr><tr><td>收稿日期：</td><td>{got}</td></tr><tr><td>网络首发日期：</td><td>{shown}</td></tr>"
        f"<tr><td>引用格式：</td><td>{'，'.join(authors[:3])}{'，等' if len(authors) > 3 else ''}．{subject.title}[J/OL]．{issue.journal}. https://doi.org/{doi}</td></tr></table>"
        "<p class='nt'><b>网络首发</b>：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。录用定稿网络首发稿件内容必须符合《出版管理条例》和《期刊出版管理规定》的有关规定。</p><p class='nt'><b>出版确认</b>：本刊编辑部与《中国学术期刊（光盘版）》电子杂志社有限公司签约，在其网络版上创办与纸质期刊内容一致的网络版，以单篇或整期出版形式，在印刷出版之前刊发论文的录用定稿、排版定稿、整期汇编定稿。</p></div>"
        f"<div class='pg'><p class='rh'>网络首发时间：{shown} {rng.randint(8, 18)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}　网络首发地址：https://link.cnki.net/urlid/{rng.randint(10, 62)}.{rng.randint(1000, 1999)}.T.{shown:%Y%m%d}.{rng.randint(1000, 1999)}.002</p><h2>{subject.title}</h2><p class='c'>{'，'.join(authors)}</p><p class='c s'>（{school} 能源与动力学院，{where.province} {where.city} {where.post}）</p><p class='s'><b>摘要：</b>{abstract(rng, subject)}</p><p class='s'><b>关键词：</b>{'；'.join(subject.words)}</p>{sections(rng, subject, 1, 4, style=1)}</div>"
    )
    css = f"{BASE} .cv{{text-align:left}} .lg{{float:left;border:2px solid #a33;color:#a33;padding:2mm 5mm;font-size:15pt}} .q{{float:right}} .cv h2{{clear:both;padding-top:8mm;text-align:center;margin:0}} .cv>p{{text-align:center}} .cv p.nt{{text-align:left;font-size:9pt;margin-top:5mm}} .bt{{font-size:13pt;margin:4mm}} td{{padding:1.6mm;vertical-align:top}} td:first-child{{white-space:nowrap}} .pg{{page-break-before:always;font-size:10pt}} .rh{{font-size:7.5pt;border-bottom:.5px solid #777}} .pg h2{{text-align:center}} .s{{font-size:9pt}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "journal": issue.journal,
        "issn": issue.issn,
        "cn_number": issue.cn,
        "doi": doi,
        "publication_form": "online_first",
    }
    return Sheet(kit.page(body, css, font=rng.choice(("song", "hei"))), "paper", truth, ("year",))


@layout("paper.tb_supplement")
def supplement(rng: random.Random) -> Sheet:
    """A supplement issue, S1 or 增刊, marks of joint first authors."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 2008, 2022)
    authors = kit.persons(rng, 4)
    which = rng.randint(1, 2)
    where = kit.place(rng)
    firm = kit.firm(rng, where, subject.trade)
    body = (
        f"<div class='hd'><div>Vol.{issue.volume} S{which}<br>{issue.year}</div><div class='c big'>{issue.journal}<br><span>{issue.english}</span></div><div class='r'>第{issue.volume}卷 增刊{which}<br>{issue.year}年{issue.month}月</div></div>"
        f"<h1>{subject.title}</h1><p class='c'>{authors[0]}<sup>†</sup>、{authors[1]}<sup>†</sup>、{authors[2]}、{authors[3]}<sup>✉</sup></p><p class='c s'>{firm}，{where.province}{where.city}　{where.post}</p>"
        f"<table class='ab'><tr><td><b>摘　要</b><br>{abstract(rng, subject)}</td></tr><tr><td><b>关键词</b>　{'，'.join(subject.words)}</td></tr></table><div class='two'>{sections(rng, subject, 1, 4, style=2)}</div>"
        f"<p class='fn'>†共同第一作者（对本文有同等贡献）；✉通信作者。　DOI：{issue.doi.replace(f'.{issue.issue:02d}.', f'.s{which}.')}　　增刊许可证号：{rng.choice('京沪冀鲁')}新出增准字（{issue.year}）第{rng.randint(10, 99)}号</p><p class='fn'>页码：{issue.first}～{issue.last}</p>"
    )
    css = f"body{{font-size:10pt}} {BASE} .hd{{display:flex;justify-content:space-between;border-top:2px solid #000;border-bottom:2px solid #000;font-size:9pt;padding:1mm 0}} .big{{font-size:13pt}} .big span{{font-size:8pt}} .r{{text-align:right}} h1{{text-align:center;font-size:18pt}} .s{{font-size:9pt}} .ab{{border:1px solid #888;margin:3mm 0;width:100%}} .ab td{{padding:1mm 3mm;font-size:9.5pt}} .two{{columns:2}} .fn{{font-size:8pt;border-top:.5px solid #000;margin-top:1mm}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "equal_first_authors": authors[:2],
        "corresponding_authors": [authors[3]],
        "journal": issue.journal,
        "issn": issue.issn,
        "year": issue.year,
        "volume": issue.volume,
        "issue": f"S{which}",
        "pages": issue.pages,
        "doi": issue.doi.replace(f".{issue.issue:02d}.", f".s{which}."),
        "publication_form": "supplement",
    }
    return Sheet(kit.page(body, css, margin="17mm"), "paper", truth, ("issue", "issn"))


@layout("paper.tb_proceedings")
def proceedings(rng: random.Random) -> Sheet:
    """A paper in the volume of a society's annual meeting."""
    subject = rng.choice(SUBJECTS)
    year = rng.randint(2005, 2021)
    authors = kit.persons(rng, rng.randint(2, 3))
    where = kit.place(rng)
    first = rng.randint(100, 420)
    volume = f"{year}年全国{subject.words[0]}技术交流会论文集"
    body = (
        f"<p class='hd'>{volume}　　　　　{where.city}·{hanzi_number(rng.randint(5, 11))}月</p><h1>{subject.title}</h1><p class='c'>{'　　'.join(authors)}</p><p class='c'>（{kit.firm(rng, where, subject.trade)}，{where.city}，{where.post}）</p>"
        f"<p class='z'><b>摘要</b>：{abstract(rng, subject)}</p><p class='z'><b>关键词</b>：{'，'.join(subject.words)}</p>{sections(rng, subject, 1, 3, style=1)}"
    )
    css = f"{folio(first)} {BASE} .hd{{font-size:9pt;border-bottom:1px solid #000;text-align:center}} h1{{text-align:center;font-size:18pt;font-family:'WenQuanYi Zen Hei'}} .z{{margin:2mm 8mm}} .n{{text-align:right}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "year": year,
        "publication_form": "proceedings",
    }
    return Sheet(kit.page(body, css, font=rng.choice(("song", "ming"))), "paper", truth, ("journal", "pages"))
