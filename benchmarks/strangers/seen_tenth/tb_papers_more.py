"""Papers as databases, magazines and newspapers of a trade print them."""

from __future__ import annotations

import random

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_journals import number
from benchmarks.strangers.seen_tenth.tb_papers import BASE
from benchmarks.strangers.seen_tenth.tb_subjects import HEADS, SUBJECTS, abstract, english_abstract, fill, sections
from benchmarks.strangers.sheet import Sheet, layout


def references(rng: random.Random, count: int) -> str:
    lines = []
    for index in range(1, count + 1):
        names = kit.persons(rng, rng.randint(1, 3))
        subject = rng.choice(SUBJECTS)
        other = number(rng, "工程", 1996, 2010)
        lines.append(
            f"<p>[{index}] {'，'.join(names)}．{subject.words[0]}{rng.choice(('研究进展', '故障分析', '设计探讨'))}[J]．{other.journal}，{other.year}（{other.issue}）：{other.first}-{other.last}．</p>"
        )
    return "".join(lines)


@layout("paper.tb_database_print")
def database_print(rng: random.Random) -> Sheet:
    """A page taken from a database with its stamp at head and foot; the head of the magazine above the title."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "综合", 2009, 2018)
    authors = kit.persons(rng, rng.randint(1, 2))
    where = kit.place(rng)
    body = (
        f"<p class='wm'>{rng.choice(('万方数据　http://www.wanfangdata.com.cn', '维普资讯 http://www.cqvip.com'))}</p><div class='bar'>{rng.choice(('工业技术', '机械与电子', '能源与环保'))}　{issue.journal}</div>"
        f"<h1>{subject.title}</h1><p class='a'>■ {'　'.join(authors)}　{kit.firm(rng, where, subject.trade)}　{where.post}</p><div class='three'><p class='g'><b>摘 要：</b>{abstract(rng, subject)}</p><p class='g'><b>关键词：</b>{' '.join(subject.words)}</p><p class='g'>中图分类号：{subject.group.split('.')[0]}　文献标识码：A<br>文章编号：{issue.article}</p>{sections(rng, subject, 1, 4, style=1)}</div>"
        f"<p class='ft'><span>{issue.first}</span><span>{issue.journal} {issue.year}.{issue.issue:02d}</span></p><p class='wm'>?1994-{issue.year + 2} China Academic Journal Electronic Publishing House. All rights reserved.</p>"
    )
    css = f"body{{font-size:9pt;line-height:1.5}} {BASE} .wm{{text-align:center;color:#999;font-size:8pt}} .bar{{background:#2a5a7a;color:#fff;padding:1mm 4mm;text-align:right}} h1{{font-size:20pt;margin:5mm 0 1mm}} .a{{border-bottom:1px dotted #000;margin-bottom:3mm}} .three{{columns:3;column-gap:5mm;text-align:justify}} .g{{font-family:'AR PL UKai CN'}} .ft{{border-top:1px solid #2a5a7a;margin-top:4mm}} .ft span{{margin-right:6mm}}"
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
    return Sheet(kit.page(body, css, margin="14mm", font="hei"), "paper", truth, ("publication_form",))


@layout("paper.tb_left_margin_notes")
def margin_notes(rng: random.Random) -> Sheet:
    """A current magazine with a narrow left column for dates, authors and citation, bilingual."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 2018, 2025)
    authors = kit.persons(rng, rng.randint(3, 5))
    where = kit.place(rng)
    got = kit.day(rng, issue.year - 1, issue.year - 1)
    corresponding = authors[rng.choice((0, 1))]
    cited = "，".join(authors[:3]) + ("，等" if len(authors) > 3 else "")
    english = ", ".join(kit.pinyin(name) for name in authors[:3]) + (", et al." if len(authors) > 3 else ".")
    body = (
        f"<div class='top'><b>{issue.journal}</b>　{issue.year}, {issue.volume}({issue.issue}): {issue.pages}　　<span>{issue.english}</span></div><div class='w'><div class='l'><p>收稿日期<br>{got}</p><p>修回日期<br>{kit.later(rng, got, 30, 70)}</p><p>通讯作者<br>{corresponding}</p><p>DOI<br>{issue.doi}</p><p>ISSN {issue.issn}<br>{issue.cn}</p>"
        f"<p>引文格式<br>{cited}. {subject.title}[J]. {issue.journal}, {issue.year}, {issue.volume}({issue.issue}): {issue.pages}.<br>{english} {subject.english}[J]. {issue.english}, {issue.year}, {issue.volume}({issue.issue}): {issue.pages}.</p><p>开放科学标识码<br>{kit.squares(rng, '18mm')}</p></div>"
        f"<div class='m'><h1>{subject.title}</h1><p class='k'>{'　'.join(authors)}</p><p class='s'>{kit.firm(rng, where, subject.trade)}，{where.province} {where.city} {where.post}</p><p class='s'><b>摘　要</b>　{abstract(rng, subject)}{fill(rng, subject, 2)}</p><p class='s'><b>关键词</b>　{' | '.join(subject.words)}</p><h2>{subject.english}</h2><p class='s'>{', '.join(kit.pinyin(name) for name in authors)}</p><p class='s'><b>ABSTRACT</b>　{english_abstract(subject)}</p><p class='s'><b>KEYWORDS</b>　{subject.english_words}</p><h4>{HEADS[1][0]}</h4><p class='t'>{fill(rng, subject, 7)}</p><p class='t'>{fill(rng, subject, 5)}</p></div></div>"
    )
    css = f"body{{font-size:9.5pt}} {BASE} .top{{border-bottom:4px solid #b5481f;padding-bottom:1mm;font-size:9pt}} .w{{display:flex}} .l{{width:44mm;font-size:7.5pt;padding-right:4mm;color:#333;line-height:1.45}} .l p{{margin-bottom:4mm}} .m{{width:134mm}} h1{{font-size:17pt;margin:5mm 0 2mm}} h2{{font-size:11pt;margin:3mm 0 1mm}} .k{{font-size:12pt;font-family:'AR PL UKai CN'}} .s{{font-size:9pt;margin-bottom:1mm}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "corresponding_authors": [corresponding],
        "journal": issue.journal,
        "issn": issue.issn,
        "cn_number": issue.cn,
        "year": issue.year,
        "volume": issue.volume,
        "issue": issue.issue,
        "pages": issue.pages,
        "doi": issue.doi,
    }
    return Sheet(
        kit.page(body, css, margin="15mm 16mm", font=rng.choice(("hei", "song"))), "paper", truth, ("publication_form",)
    )


@layout("paper.tb_newspaper_like")
def newspaper_like(rng: random.Random) -> Sheet:
    """A trade magazine set like a newspaper: deck, by-line 文/…, no abstract, small pieces of others beside it."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "综合", 2006, 2015)
    authors = kit.persons(rng, rng.randint(1, 2))
    where = kit.place(rng)
    other = kit.persons(rng, 1)[0]
    body = (
        f"<div class='hd'><span class='j'>{issue.journal}</span><span>{issue.year}年{issue.month}月　第{issue.issue}期　　国内统一刊号 {issue.cn}　　国际刊号 ISSN {issue.issn}</span></div><p class='col'>● {rng.choice(('现场课堂', '班组园地', '技术沙龙'))}</p><h1>{subject.title}</h1>"
        f"<p class='by'>文／{'　'.join(authors)}　　{kit.firm(rng, where, subject.trade)}</p><div class='three'>{''.join(f'<p class=t>{fill(rng, subject, 6)}</p>' for _ in range(3))}<h5>对策与成效</h5>{''.join(f'<p class=t>{fill(rng, subject, 5)}</p>' for _ in range(2))}<p class='re'>（责任编辑：{other}）</p></div>"
        f"<div class='box'><b>读编往来</b>　本栏目欢迎生产一线的职工来稿，稿件以三千字以内为宜，请注明姓名、单位、邮编和联系电话。</div><p class='n'>{issue.first}　{issue.journal}</p>"
    )
    css = f"body{{font-size:10pt}} {BASE} .hd{{border-bottom:2px solid #000;display:flex;justify-content:space-between;font-size:8.5pt}} .j{{font-size:15pt;font-weight:bold}} .col{{color:#a22;margin-top:3mm}} h1{{font-size:25pt;line-height:1.25;margin:3mm 0;text-align:center}} .by{{text-align:center;font-family:'AR PL UKai CN';font-size:12pt;margin-bottom:3mm}} .three{{columns:3;column-rule:1px solid #bbb}} .re{{text-align:right}} .box{{border:1.5px solid #a22;padding:2mm;margin-top:4mm;font-size:9pt}} .n{{margin-top:2mm;font-size:9pt}} h5{{margin:2mm 0;font-size:11pt}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "journal": issue.journal,
        "issn": issue.issn,
        "cn_number": issue.cn,
        "year": issue.year,
        "issue": issue.issue,
    }
    return Sheet(kit.page(body, css, "210mm 285mm", "14mm"), "paper", truth, ("publication_form", "pages"))


@layout("paper.tb_two_pages_refs")
def two_pages(rng: random.Random) -> Sheet:
    """Both pages of a short paper, heads alternating, references and the author's note at the end."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 2004, 2014)
    issue.last = issue.first + 1
    authors = kit.persons(rng, 3)
    where, other = rng.sample(kit.PLACES, 2)
    body = (
        f"<div class='hd'><span>{issue.first}</span><span>{issue.journal}</span><span>第{issue.volume}卷</span></div><p class='s'>{issue.year}年第{issue.issue}期　　{issue.cn}</p><h1>{subject.title}</h1><p class='c'>{authors[0]}<sup>1</sup>　{authors[1]}<sup>1</sup>　{authors[2]}<sup>2</sup></p><p class='c s'>（1.{kit.firm(rng, kit.Place(*where), subject.trade)}，{where[0]} {where[2]}；2.{other[0]}职业技术学院，{other[0]} {other[2]}）</p>"
        f"<p class='z'>摘　要　{abstract(rng, subject)}</p><p class='z'>关键词　{'；'.join(subject.words)}</p><div class='two'>{''.join(f'<h4>{head}</h4><p class=t>{fill(rng, subject, 5)}</p>' for head in HEADS[2][:3])}</div>"
        f"<div class='pg'><div class='hd'><span>{issue.year}年第{issue.issue}期</span><span>{authors[0]}等：{subject.title}</span><span>{issue.last}</span></div><div class='two'>{''.join(f'<h4>{head}</h4><p class=t>{fill(rng, subject, 5)}</p>' for head in HEADS[2][3:])}<table class='d'><tr><th>项目</th><th>改造前</th><th>改造后</th></tr><tr><td>{subject.gauge}</td><td>{rng.randint(60, 99)}</td><td>{rng.randint(11, 40)}</td></tr><tr><td>检修周期/d</td><td>30</td><td>{rng.randint(60, 120)}</td></tr></table><h4>参考文献</h4><div class='rf'>{references(rng, 5)}</div></div>"
        f"<p class='s fn'>{authors[0]}　{rng.choice(('男', '女'))}，{rng.randint(1966, 1984)}年生，{rng.choice(('工程师', '高级工程师', '助理工程师'))}，现从事{subject.trade}设备管理工作。联系电话：0{rng.randint(310, 939)}-{rng.randint(2000000, 8999999)}<br>（收稿日期：{issue.year}-01-{rng.randint(10, 28)}　编辑：{kit.person(rng)}）</p></div>"
    )
    css = f"body{{font-size:10pt}} {BASE} .hd{{display:flex;justify-content:space-between;border-bottom:1px solid #000;font-size:9pt}} h1{{font-size:18pt;text-align:center;margin:5mm 0 2mm}} .s{{font-size:9pt}} .z{{margin:1mm 8mm}} .two{{columns:2;margin-top:3mm}} .pg{{page-break-before:always}} .d td,.d th{{border-top:1px solid #000;border-bottom:1px solid #000;padding:.5mm 3mm;font-size:9pt}} .rf{{font-size:8.5pt}} .fn{{border-top:.5px solid #000;margin-top:4mm}}"
    truth = {
        "title": subject.title,
        "authors": authors,
        "first_author": authors[0],
        "journal": issue.journal,
        "cn_number": issue.cn,
        "year": issue.year,
        "volume": issue.volume,
        "issue": issue.issue,
        "pages": issue.pages,
    }
    return Sheet(
        kit.page(body, css, margin="17mm", font=rng.choice(("song", "ming"))), "paper", truth, ("publication_form",)
    )


@layout("paper.tb_structured_abstract")
def structured(rng: random.Random) -> Sheet:
    """An agricultural journal: abstract in brackets with aim, method, result; unit and correspondence at the foot."""
    crop, about = rng.choice(
        (("设施番茄", "基质含水量"), ("冬小麦", "叶面积指数"), ("苹果幼树", "新梢生长量"), ("谷子", "穗粒重"))
    )
    treat = rng.choice(("微喷灌溉", "生物炭施用", "缓释肥减量", "覆膜方式"))
    title = f"{treat}对{crop}{about}及产量的影响"
    issue = number(rng, "学报", 2014, 2024, "S")
    issue.journal = rng.choice(("晋南农业科学", "西部园艺研究", "旱作农业通报"))
    authors = kit.persons(rng, rng.randint(4, 6))
    where = kit.place(rng)
    day = kit.day(rng, issue.year - 1, issue.year - 1)
    body = (
        f"<div class='hd'>{issue.journal} {issue.year}，{issue.volume}（{issue.issue}）：{issue.first}－{issue.last}<br><i>Journal of Dryland Agricultural Research</i></div><p class='d'>doi：{issue.doi}</p><h1>{title}</h1><p class='a'>{'，'.join(authors[:-1])}，{authors[-1]}<sup>*</sup></p>"
        f"<p class='z'>【目的】明确{treat}条件下{crop}的生长响应，为当地轻简化栽培提供依据。【方法】于{issue.year - 3}—{issue.year - 2}年在{where.city}试验站采用随机区组设计，设{rng.randint(3, 6)}个处理，测定{about}、干物质积累和产量构成。【结果】与对照相比，各处理{about}提高{rng.randint(6, 18)}.{rng.randint(1, 9)}%，产量增加{rng.randint(4, 15)}.{rng.randint(1, 9)}%，差异达显著水平（<i>P</i>＜0.05）。【结论】适量{treat}可促进{crop}生长，以中等水平效果最好。</p><p class='z'>关键词：{crop}；{treat}；{about}；产量</p><p class='z'>中图分类号：S{rng.randint(311, 699)}　　文献标识码：A　　文章编号：{issue.article}</p>"
        f"<div class='two'><p class='t'>【研究意义】{crop}是当地农民增收的主要作物之一，近年来水肥投入偏高、利用率偏低的问题比较突出。前人围绕{treat}开展了不少工作，但多集中于单一年份，缺少对{about}动态变化的系统观测。</p><h4>1　材料与方法</h4><p class='t'>试验地土壤为壤质褐土，耕层有机质含量{rng.randint(11, 19)}.{rng.randint(1, 9)} g/kg，碱解氮{rng.randint(48, 92)} mg/kg，有效磷{rng.randint(9, 26)} mg/kg。小区面积{rng.randint(20, 40)} m²，重复3次，四周设保护行。田间管理同当地大田。</p><h4>2　结果与分析</h4><p class='t'>由表1可以看出，随着用量的增加，{about}呈先升后降的变化趋势，开花期达到峰值，之后缓慢下降。处理间差异在生育前期不显著，中后期达到显著水平。方差分析表明，年份与处理的交互作用不显著，说明结果较为稳定。</p><p class='t'>产量结果与{about}的变化规律一致。中等用量处理产量最高，两年平均比对照增产一成左右，继续增加用量增产幅度反而减小。</p><h4>3　讨论与结论</h4><p class='t'>本研究表明，{treat}通过改善根区环境促进了{crop}的养分吸收，这与多数报道一致。生产上应结合土壤墒情灵活掌握，避免一次用量过大。</p></div>"
        f"<div class='fn'>收稿日期：{day}；修订日期：{kit.later(rng, day, 40, 90)}<br>基金项目：{where.province}省重点研发计划项目（{issue.year - 3}0{rng.randint(1000, 9999)}）<br>作者单位：{where.province}省农业科学院{where.city}分院，{where.city} {where.post}（{authors[0]}、{authors[1]}、{authors[-1]}）；{where.city}市农业技术推广站（其余作者）<br>第一作者：{authors[0]}，农艺师；*通信作者：{authors[-1]}，研究员</div>"
    )
    css = f"body{{font-size:9.5pt}} {BASE} .hd{{text-align:center;border-bottom:.8px solid #000;font-size:9pt}} .d{{font-size:8.5pt}} h1{{text-align:center;font-size:17pt;margin:5mm 0 3mm}} .a{{text-align:center;font-size:12pt;margin-bottom:3mm}} .z{{margin:1mm 7mm;font-size:9pt}} .two{{columns:2;margin-top:3mm;text-align:justify}} .fn{{border-top:.5px solid #000;font-size:8pt;margin-top:5mm}}"
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "corresponding_authors": [authors[-1]],
        "journal": issue.journal,
        "issn": issue.issn,
        "year": issue.year,
        "volume": issue.volume,
        "issue": issue.issue,
        "pages": issue.pages,
        "doi": issue.doi,
        "article_number": issue.article,
    }
    return Sheet(kit.page(body, css, margin="17mm"), "paper", truth, ("publication_form",))


@layout("paper.tb_word_typed_copy")
def typed_copy(rng: random.Random) -> Sheet:
    """The author's typed copy of a printed paper as a Word file, with the source in the header and below the title."""
    subject = rng.choice(SUBJECTS)
    issue = number(rng, "工程", 2011, 2022)
    authors = kit.persons(rng, rng.randint(1, 3))
    where = kit.place(rng)
    document = kit.new_document(rng.choice(("宋体", "仿宋")), 10.5)
    document.sections[0].header.paragraphs[
        0
    ].text = f"《{issue.journal}》{issue.year}年第{issue.issue}期　第{issue.first}—{issue.last}页"
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = head.add_run(subject.title)
    run.bold, run.font.size = True, Pt(18)
    for line in (
        "　".join(authors),
        f"（{kit.firm(rng, where, subject.trade)}　{where.province}{where.city}　{where.post}）",
    ):
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph(f"【摘　要】{abstract(rng, subject)}")
    document.add_paragraph(f"【关键词】{'；'.join(subject.words)}")
    document.add_paragraph(f"【中图分类号】{subject.group}　【文献标识码】B　【文章编号】{issue.article}")
    for title in HEADS[0]:
        document.add_heading(title, 2)
        for _ in range(2):
            document.add_paragraph("　　" + fill(rng, subject, 4))
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("指标", "改进前", "改进后"), strict=True):
        cell.text = text
    for label in (subject.gauge, "月均停机/h", "备件费用/万元"):
        for cell, text in zip(
            table.add_row().cells, (label, str(rng.randint(30, 60)), str(rng.randint(5, 25))), strict=True
        ):
            cell.text = text
    document.add_paragraph("参考文献")
    document.add_paragraph(
        f"[1] {kit.person(rng)}．{subject.words[0]}维修手册[M]．北京：机械工业出版社，{issue.year - 6}．"
    )
    document.add_paragraph(
        f"作者简介：{authors[0]}，{rng.choice(('技师', '高级技师', '工程师'))}，长期从事{subject.trade}现场技术工作。"
    )
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
    return Sheet("", "paper", truth, ("publication_form",), kit.saved(document))
