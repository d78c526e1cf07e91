"""Papers of journals and magazines, their front matter, and letters of acceptance."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import FIRMS, Word, day, names, seal, sheet, wide, write
from benchmarks.strangers.seen_eighth.e_prose import issn, paragraph, paragraphs, theme
from benchmarks.strangers.sheet import Sheet, layout

_JOURNALS = (
    ("晋冶装备技术", "TF", "Jinye Equipment Technology"),
    ("北方煤机", "TD", "Northern Coal Machinery"),
    ("华晋机械工程", "TH", "Huajin Mechanical Engineering"),
    ("电力检修与试验", "TM", "Power Maintenance and Testing"),
    ("焊装工艺", "TG", "Welding and Assembly Process"),
)
_COLUMNS = "columns:2;column-gap:7mm;text-align:justify;font-size:10pt;line-height:1.45"


def _title(about: tuple[str, ...], rng: random.Random) -> str:
    return rng.choice(("{0}{1}原因分析及改进", "{0}{1}故障处理与预防措施", "{0}{1}的治理研究")).format(*about)


def _paper_body(rng: random.Random, about: tuple[str, ...], heads: tuple[str, ...]) -> str:
    return "".join(
        f"<p class=hei style='margin:2mm 0'>{head}</p>"
        + "".join(f"<p class=in>{p}" for p in paragraphs(rng, about, 2, 5))
        for head in heads
    )


@layout("paper.two_columns_with_english")
def two_columns(rng: random.Random) -> Sheet:
    """A technical quarterly: running head with volume, English block, number of the article and DOI, corresponding author starred."""
    about, (journal, klass, english), men = theme(rng), rng.choice(_JOURNALS), names(rng, rng.randint(2, 4))
    title, firm, year, number = _title(about, rng), rng.choice(FIRMS), rng.randint(2015, 2024), rng.randint(1, 6)
    volume, at, length, serial = year - 1978, rng.randint(12, 96), 2, issn(rng)
    article = f"{serial}({year}){number:02d}-{at:04d}-{length:02d}"
    doi = (
        f"10.{rng.randint(13000, 19999)}/j.cnki.{serial.replace('-', '')}.{year}.{number:02d}.{rng.randint(1, 30):03d}"
    )
    month = f"{year}-{number * 2:02d}"
    cn = f"14-{rng.randint(1000, 1399)}/{klass}"
    by = "，".join(f"{man}<sup>{'1*' if n == 1 else '1' if n < 2 else '2'}</sup>" for n, man in enumerate(men))
    body = f"""<table style="border-bottom:0.4mm double" class=s><tr><td>第{volume}卷 第{number}期<br>{write(month)}<td style="text-align:center;font-size:12pt">{wide(journal, " ")}<br><span class=s>{english}</span><td class=r>Vol.{volume} No.{number}<br>{("Feb.", "Apr.", "Jun.", "Aug.", "Oct.", "Dec.")[number - 1]} {year}</table><p class=s>DOI：{doi}</p><h1 style="font-size:18pt" class=hei>{title}</h1><p class="c kai">{by}<p class="c s">（1.{firm}，山西 太原 030{rng.randint(100, 999)}；2.山西工程技术学院，山西 阳泉 045000）
    <p style="font-size:9.5pt"><b class=hei>摘　要：</b>{paragraph(rng, about, 3)}<br><b class=hei>关键词：</b>{about[0]}；{about[1]}；改进<br><b class=hei>中图分类号：</b>{klass}4{rng.randint(10, 99)}　　<b class=hei>文献标志码：</b>B　　<b class=hei>文章编号：</b>{article}<h3 style="font-size:12pt">Analysis and Improvement of Equipment Failure in Production Line</h3><p style="font-size:9pt">Abstract: The failure of the equipment was analysed, and measures for improvement were put forward. The practice shows that the method is effective.<br>Key words: equipment; failure; improvement</p>
    <div style="{_COLUMNS}">{_paper_body(rng, about, ("0　引言", "1　故障现象", "2　原因分析", "3　改进措施", "4　结语"))}<p class=hei>参考文献：</p><p class=s>[1] 高文远．设备故障诊断技术[M]．北京：机械工业出版社，2009．<br>[2] 卢广元．{about[0]}检修实践[J]．设备管理与维修，{year - 3}（4）：21-23．<p class=s style="border-top:0.2mm solid">收稿日期：{year - 1}-{rng.randint(8, 12):02d}-{rng.randint(10, 28)}；修回日期：{year}-01-{rng.randint(10, 28)}<br>作者简介：{men[0]}（{rng.randint(1975, 1990)}—），男，工程师，主要从事设备管理工作。<br>*通信作者：{men[1]}，E-mail：abc{rng.randint(10, 99)}@163.com</div>"""
    css = f'@page :nth(1) {{ @bottom-center {{ content: "— {at} —" }} }} @page :nth(2) {{ @bottom-center {{ content: "— {at + 1} —" }} }} @page {{ @top-right {{ content: "ISSN {serial}　CN {cn}"; font-size: 8pt }} }}'
    truth = {
        "title": title,
        "authors": men,
        "first_author": men[0],
        "journal": journal,
        "issn": serial,
        "cn_number": f"CN{cn}",
        "year": year,
        "volume": volume,
        "issue": number,
        "pages": f"{at}-{at + length - 1}",
        "doi": doi,
        "article_number": article,
        "corresponding_authors": [men[1]],
        "publication_form": "regular",
    }
    return Sheet(sheet(rng, body, css, fonts="ming"), "paper", truth)


@layout("paper.magazine_short")
def magazine(rng: random.Random) -> Sheet:
    """A short piece in a monthly magazine: firm beside the name in brackets, no abstract, name and issue in the foot only."""
    about, men = theme(rng), names(rng, rng.choice((1, 1, 2)))
    journal = rng.choice(("设备管理与维护", "中国工人技术", "现代机电制造", "山西冶金信息"))
    title, firm, year, number, at = (
        _title(about, rng),
        rng.choice(FIRMS),
        rng.randint(2006, 2022),
        rng.randint(1, 12),
        rng.randint(20, 110),
    )
    body = f"""<p style="background:#dde6ee;display:inline-block;padding:1mm 4mm" class=hei>{rng.choice(("经验交流", "维修与改造", "技术园地"))}</p><h1 style="font-size:22pt" class=hei>{title}</h1><p class="c kai">{"　".join(men)}（{firm}）</p><div style="{_COLUMNS}">{"".join(f"<p class=in>{p}" for p in paragraphs(rng, about, 3, 6))}{_paper_body(rng, about, ("一、故障原因", "二、处理方法", "三、效果"))}<p class=r>（责任编辑：{names(rng, 1)[0]}）</p></div>"""
    css = "".join(
        f'@page :nth({n}) {{ @bottom-left {{ content: "{at + n - 1}　《{journal}》{year}年第{number}期"; font-size: 9pt }} }}'
        for n in (1, 2, 3)
    )
    truth = {
        "title": title,
        "authors": men,
        "first_author": men[0],
        "journal": journal,
        "year": year,
        "issue": number,
        "publication_form": "regular",
    }
    return Sheet(sheet(rng, body, css, fonts="ming"), "paper", truth, ("pages",))


@layout("paper.online_first_cover")
def online_first(rng: random.Random) -> Sheet:
    """A database's cover leaf of an article first put online, then the article's first page without issue or pages."""
    about, (journal, klass, _), men = theme(rng), rng.choice(_JOURNALS), names(rng, rng.randint(2, 4))
    title, serial, cn = _title(about, rng), issn(rng), f"14-{rng.randint(1000, 1399)}/{klass}"
    online = day(rng, 2020, 2025)
    doi = f"10.{rng.randint(13000, 19999)}/j.issn{serial}.{online.replace('-', '')}"
    body = f"""<div style="color:#27548a;font-size:18pt">网络首发</div><h2 style="font-size:20pt;margin:20mm 0 4mm">《{journal}》网络首发论文</h2><table style="line-height:2;font-size:11pt"><tr><td style="width:32mm;vertical-align:top">题目：<td>{title}<tr><td>作者：<td>{"，".join(men)}<tr><td>DOI：<td>{doi}<tr><td>收稿日期：<td>{int(online[:4]) - 1}-{rng.randint(1, 12):02d}-{rng.randint(10, 28)}<tr><td>网络首发日期：<td>{online}<tr><td style="vertical-align:top">引用格式：<td>{"，".join(men[:3])}{"，等" if len(men) > 3 else ""}．{title}[J/OL]．{journal}．https://doi.org/{doi}</table><p class=s style="margin-top:40mm"><b>网络首发</b>：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。整期汇编定稿指出版年、卷、期、页码均已确定的印刷或数字出版的整期汇编稿件。<br><b>出版确认</b>：纸质期刊编辑部通过与《中国学术期刊（光盘版）》电子杂志社有限公司签约，在《中国学术期刊（网络版）》出版传播平台上创办与纸质期刊内容一致的网络版。本刊网络版（ISSN {serial}，CN {cn}）网络首发论文视为正式出版。</p>
    <h1 style="page-break-before:always;font-size:17pt">{title}</h1><p class=c>{"，".join(men)}<p class="c s">（{rng.choice(FIRMS)}，山西 长治 046000）<p>摘要：{paragraph(rng, about, 4)}<p>关键词：{about[0]}；{about[1]}<div style="{_COLUMNS}">{_paper_body(rng, about, ("0 前言", "1 现状分析", "2 试验方法"))}</div>"""
    truth = {
        "title": title,
        "authors": men,
        "first_author": men[0],
        "journal": journal,
        "issn": serial,
        "cn_number": f"CN{cn}",
        "doi": doi,
        "publication_form": "online_first",
    }
    return Sheet(sheet(rng, body, fonts="ming zenhei"), "paper", truth, ("year",))


@layout("paper.college_journal_equal_authors")
def college(rng: random.Random) -> Sheet:
    """A college's journal in one column: fund, equal first authors by a mark, pages and issue in the running head."""
    about, men = theme(rng), names(rng, 4)
    journal, serial = rng.choice(("晋中工程职业学院学报", "太行机电学院学报（自然科学版）")), issn(rng)
    title, year, number, at = _title(about, rng), rng.randint(2012, 2023), rng.randint(1, 4), rng.randint(5, 80)
    length = 2
    article = f"{serial}（{year}）{number:02d}-{at:04d}-{length:02d}"
    body = f"""<table class=s style="border-bottom:0.3mm solid"><tr><td>{year}年第{number}期<td class=c>{journal}<td class=r>No.{number}，{year}<br>（总第{rng.randint(40, 120)}期）</table><h1 style="font-size:19pt;margin-top:8mm">{title}</h1><p class="c kai" style="font-size:13pt">{men[0]}<sup>#</sup>　{men[1]}<sup>#</sup>　{men[2]}　{men[3]}<p class="c s">（{rng.choice(FIRMS)} 技术中心，山西 临汾 041000）<p style="margin:3mm 8mm">〔摘　要〕{paragraph(rng, about, 4)}<br>〔关键词〕{about[0]}　{about[1]}　技术改造<br>〔中图分类号〕TH17　〔文献标识码〕A　〔文章编号〕{article}</p><div style="font-size:10.5pt;line-height:1.5">{_paper_body(rng, about, ("1 概述", "2 存在的问题", "3 技术方案", "4 应用效果", "5 结论"))}</div><p class=s style="border-top:0.2mm solid;margin-top:6mm">〔收稿日期〕{year - 1}-{rng.randint(7, 12):02d}-{rng.randint(10, 28)}<br>〔基金项目〕山西省高等学校科技创新项目（{year - 2}L{rng.randint(1000, 1200)}）<br>〔作者简介〕{men[0]}（{rng.randint(1976, 1990)}－），女，山西洪洞人，高级技师，研究方向：机电设备。<br><sup>#</sup>对本文有同等贡献，为共同第一作者。</p>"""
    css = f'@page :nth(1) {{ @bottom-right {{ content: "· {at} ·" }} }} @page :nth(2) {{ @bottom-right {{ content: "· {at + 1} ·" }} }}'
    truth = {
        "title": title,
        "authors": men,
        "first_author": men[0],
        "journal": journal,
        "issn": serial,
        "year": year,
        "issue": number,
        "pages": f"{at}-{at + length - 1}",
        "article_number": article.replace("（", "(").replace("）", ")"),
        "equal_first_authors": men[:2],
        "publication_form": "regular",
    }
    return Sheet(sheet(rng, body, css, fonts="ming"), "paper", truth)


@layout("journal_front_matter.copyright_and_contents")
def front(rng: random.Random) -> Sheet:
    """A leaf of imprint beside the contents with pages and authors."""
    journal, klass, english = rng.choice(_JOURNALS)
    year, number, serial = rng.randint(2013, 2024), rng.randint(1, 12), issn(rng)
    cn = f"14-{rng.randint(1000, 1399)}/{klass}"
    sponsor = rng.choice(("山西省机械工程学会", "太原重工机械研究院有限公司"))
    lines = "".join(
        f'<tr><td>{_title(theme(rng), rng)}<td style="text-align:right">{"　".join(names(rng, rng.randint(1, 3)))}（{3 + 4 * n}）'
        for n in range(13)
    )
    body = f"""<table><tr><td style="width:52mm;vertical-align:top;font-size:9pt;line-height:1.9;border-right:0.3mm solid;padding-right:4mm"><b style="font-size:15pt">{journal}</b><br>{english}<br>（月刊　1979年创刊）<br>{year}年第{number}期（总第{rng.randint(200, 400)}期）<br>{write(f"{year}-{number:02d}-{rng.randint(5, 25):02d}")}出版<br><br>主　　管：山西省工业和信息化厅<br>主　　办：{sponsor}<br>编辑出版：《{journal}》编辑部<br>主　　编：{names(rng, 1)[0]}<br>副 主 编：{"　".join(names(rng, 2))}<br>地　　址：太原市杏花岭区{rng.randint(2, 90)}号<br>邮政编码：030009<br>电　　话：0351-30{rng.randint(10000, 99999)}<br>国内发行：山西省报刊发行局<br>邮发代号：22-{rng.randint(10, 200)}<br>刊　　号：ISSN {serial}<br>　　　　　CN {cn}<br>广告许可证：140000400{rng.randint(100, 999)}<br>定　　价：15.00元<td style="padding-left:6mm;vertical-align:top"><h2 style="letter-spacing:8mm">目次</h2><table style="font-size:9.5pt;line-height:1.9">{lines}</table></table>"""
    truth = {
        "journal": journal,
        "issn": serial,
        "cn_number": f"CN{cn}",
        "year": year,
        "issue": number,
        "sponsor": sponsor,
    }
    return Sheet(sheet(rng, body, fonts="ming zenhei"), "journal_front_matter", truth)


@layout("journal_front_matter.cover_page")
def cover(rng: random.Random) -> Sheet:
    """A coloured cover: great name, volume, issue, numbers in a corner; the contents on the next leaf."""
    journal, klass, english = rng.choice(_JOURNALS)
    year, number, serial = rng.randint(2005, 2023), rng.randint(1, 6), issn(rng)
    cn = f"14-{rng.randint(1000, 1399)}/{klass}"
    lines = "".join(
        f"<p style='margin:1mm 0'>{_title(theme(rng), rng)} {'…' * 8} {'，'.join(names(rng, 2))} {'…' * 3}（{1 + 5 * n}）"
        for n in range(10)
    )
    body = f"""<div style="background:linear-gradient(#1b4f8a,#8fb7dd);height:255mm;padding:8mm;color:#fff;box-sizing:border-box"><table><tr><td class=s style="color:#fff">中国学术期刊综合评价数据库来源期刊<td class=r style="font-size:10pt">ISSN {serial}<br>CN {cn}</table><h1 style="font-size:44pt;letter-spacing:4mm;margin:20mm 0 2mm">{journal}</h1><p class=c>{english.upper()}<p style="font-size:40pt;text-align:right;margin:40mm 10mm 0 0">{number}<br><span style="font-size:20pt">{year}</span><p style="font-size:11pt;margin-top:50mm">第{year - 1984}卷　第{number}期　双月刊</p></div><div style="page-break-before:always"><h2>{journal}　{year}年第{number}期　目录</h2><p class=hei>试验研究</p>{lines}<p class=s>期刊基本参数：CN {cn}*1985*b*A4*{rng.randint(64, 112)}*zh*P*￥12.00*3000*{rng.randint(15, 25)}*{year}-0{number}</p></div>"""
    truth = {"journal": journal, "issn": serial, "cn_number": f"CN{cn}", "year": year, "issue": number}
    return Sheet(sheet(rng, body, fonts="zenhei ming"), "journal_front_matter", truth)


@layout("acceptance_letter.editorial_notice")
def notice(rng: random.Random) -> Sheet:
    """A notice of the editors with manuscript number, fee and planned issue; bank details below."""
    about, (journal, _, _), men = theme(rng), rng.choice(_JOURNALS), names(rng, rng.randint(1, 3))
    title, date = _title(about, rng), day(rng, 2020, 2025)
    body = f"""<h1 class=red style="font-size:26pt">《{journal}》编辑部</h1><hr style="border:0.5mm solid #c00"><h2>稿件录用通知书</h2><p>稿件编号：{date[:4]}{rng.randint(1000, 9999)}<p>尊敬的 {"、".join(men)} 作者：<p class=in>您好！您投寄我刊的论文《{title}》，经专家审阅和编委会终审，符合我刊录用要求，拟安排在{int(date[:4]) + (date[5:7] > "08")}年第{rng.randint(1, 12)}期发表。请收到本通知后一周内将版面费{rng.choice((800, 1200, 1600))}元汇至编辑部账户，并勿再投他刊。<p class=s>户名：{journal}杂志社　开户行：工商银行太原分行　账号：0502{rng.randint(10**11, 10**12 - 1)}<br>咨询电话：0351-{rng.randint(2000000, 8999999)}<div style="text-align:right;position:relative;margin-top:14mm">《{journal}》编辑部<br>{write(date)}{seal(f"{journal}编辑部", "right:6mm;top:-14mm")}</div>"""
    return Sheet(
        sheet(rng, body), "acceptance_letter", {"title": title, "authors": men, "journal": journal, "date": date}
    )


@layout("acceptance_letter.letter_word")
def letter(rng: random.Random) -> Sheet:
    """A certificate of use by a journal's office as a Word file, authors in a sentence."""
    about, (journal, _, _), men = theme(rng), rng.choice(_JOURNALS), names(rng, rng.randint(2, 3))
    title, date = _title(about, rng), day(rng, 2019, 2025)
    file = Word("宋体", 14)
    file.p("用 稿 证 明", "c", 22, True)
    file.p(
        f"兹有{men[0]}、{'、'.join(men[1:])}撰写的论文《{title}》，已通过我刊审稿，现处于排版阶段，将在我刊近期正式发表。该文未涉及保密内容，署名无争议。",
        indent=True,
    )
    file.p("特此证明。", indent=True)
    file.p(f"{journal}杂志社编辑部", "r")
    file.p(write(date, "gap"), "r")
    file.p("注：本证明不作为论文正式发表的依据。", size=10.5)
    return Sheet(
        "", "acceptance_letter", {"title": title, "authors": men, "journal": journal, "date": date}, (), file.bytes()
    )
