"""Rarer forms of writings and of proofs of works: a masthead of the nineties, a plain issue, a closing certificate, a user's letter."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.periodicals import JOURNALS, NARROW, SMALL, _columns, cn_number, issn
from benchmarks.strangers.seen_later.s2_help import (
    OCCUPATIONS,
    THINGS,
    arabic,
    chinese,
    company,
    day,
    firm,
    frame,
    iso,
    month_iso,
    person,
    persons,
    prose,
    seal,
    subject,
    wide,
    written,
)
from benchmarks.strangers.seen_later.textbooks import HEADINGS, isbn
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout


@layout("paper.s2_nineties_masthead")
def nineties(rng: random.Random) -> Sheet:
    """An article of the nineties: volume and number in Chinese numerals, author under the title with the unit, no keywords."""
    journal, english, _ = rng.choice(JOURNALS)
    year, number, page = rng.randint(1992, 1999), rng.randint(1, 4), rng.randint(10, 60)
    volume, title, authors = year - 1978, subject(rng), persons(rng, 2)
    run = lambda at: f'<div class="foot c">· {at} ·</div>'  # noqa: E731
    body = f"""<section><table class=head><tr><td style="border:0" class=l>第{hanzi_number(volume)}卷　第{hanzi_number(number)}期<td style="border:0;letter-spacing:2mm">{journal}
    <td style="border:0" class=r>Vol.{volume} No.{number}<tr><td style="border:0" class=l>{hanzi_year(year, "○")}年{hanzi_number(number * 3)}月<td style="border:0">{english.upper()}
    <td style="border:0" class=r>{("Mar.", "Jun.", "Sep.", "Dec.")[number - 1]} {year}</table><h1 style="margin-top:10mm">{title}</h1>
    <p class=c>{"　　".join(wide(one) for one in authors)}</p><p class=c style="font-size:9.5pt">（{company(rng)}）</p><p class=abs><b>提　要</b>　{prose(rng, 3)}</p>
    {_columns(rng, 2, 3, ("问题的提出", "原理与计算"))}{run(page)}</section><section><p class="head c">{journal}　　{year}年</p>
    {_columns(rng, 2, 4, ("现场试验", "讨论"), 3)}<p><b>参 考 文 献</b></p><p style="font-size:8.5pt">〔1〕徐灏．机械设计手册．北京：机械工业出版社，1991</p>
    <p class=r style="font-size:9pt">（{year - 1}年{rng.randint(3, 11)}月收稿）</p>{run(page + 1)}</section>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "issue": number,
        "pages": f"{page}-{page + 1}",
    }
    return Sheet(frame(rng, body, SMALL, NARROW, ("song", "ming")), "paper", truth, ("pages", "publication_form"))


@layout("paper.s2_plain_issue_doi")
def plain_issue(rng: random.Random) -> Sheet:
    """An ordinary issue: DOI and 文章编号 on one line above the title, biography and fund below, quotation form at the end."""
    journal, english, _ = rng.choice(JOURNALS)
    year, number, page = rng.randint(2013, 2024), rng.randint(1, 12), rng.randint(10, 160)
    volume, title, authors, code = year - 1969, subject(rng), persons(rng, 3), issn(rng)
    doi = f"10.16{rng.randint(100, 999)}/j.{code.replace('-', '')}.{year}.{number:02d}.{rng.randint(1, 40):03d}"
    article = rng.choice((f"{code}({year}){number:02d}-{page:04d}-02", f"{code}（{year}）{number:02d}－{page:04d}－02"))
    folded = f"{code}({year}){number:02d}-{page:04d}-02"
    body = f"""<section><p class=head><span style="float:right">· {page} ·</span>{year}年第{number}期（第{volume}卷）　　　　{journal}　{english}</p>
    <p style="font-size:8.5pt"><span style="float:right">文章编号：{article}</span>DOI：{doi}</p><h1>{title}</h1><p class=c>{"，".join(wide(one) for one in authors)}</p>
    <p class=c style="font-size:9pt">（{company(rng)}，河北 邯郸 056015）</p><p class=abs>[摘　要]　{prose(rng, 3)}</p><p class=abs>[关键词]　设备改造；可靠性</p>
    <p class=abs>[中图分类号] TF806　[文献标识码] B</p>{_columns(rng, 2, 4, ("工程概况", "方案比选"), 1)}<div class=foot style="border-top:0.2mm solid #000">
    [收稿日期] {year - 1}-{rng.randint(10, 12)}-{rng.randint(10, 28)}　[基金项目] 山西省重点研发计划项目（{year - 2}03D{rng.randint(100000, 999999)}）<br>[作者简介] {authors[0]}（{rng.randint(1972, 1993)}—），女，技师。
    [通讯作者] {authors[1]}。</div></section><section><p class="head">{year}年第{number}期　　　　{authors[0]}等：{title}<span style="float:right">· {page + 1} ·</span></p>
    {_columns(rng, 2, 4, ("现场实施", "结语"), 3)}<p style="font-size:8.5pt">引用本文：{"，".join(authors)}．{title}[J]．{journal}，{year}，{volume}（{number}）：{page}-{page + 1}．</p></section>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "issn": code,
        "year": year,
        "volume": volume,
        "issue": number,
        "pages": f"{page}-{page + 1}",
        "doi": doi,
        "article_number": folded,
        "corresponding_authors": [authors[1]],
    }
    return Sheet(frame(rng, body, SMALL, NARROW, ("song", "hei", "zenhei")), "paper", truth, ("publication_form",))


@layout("journal_front_matter.s2_supplement_title_page")
def supplement_title_page(rng: random.Random) -> Sheet:
    """Title page of a quarterly: start of the run in brackets, centred lines, numbers in the box below, sponsor with its edition office."""
    journal, english, group = rng.choice(JOURNALS)
    code, cn, sponsor = issn(rng), cn_number(rng, group), firm(rng)
    number, year = rng.randint(1, 4), rng.randint(2008, 2020)
    body = f"""<div class=c style="margin-top:30mm"><p style="font-size:36pt">{journal}</p><p>JIKAN　{english}</p><p>（季刊）</p><p>{year - 1985}卷　　{number}期</p>
    <p>{hanzi_year(year, "〇")}年</p><p>{rng.randint(1985, 1990)}年创刊</p></div><table style="margin-top:70mm;font-size:10pt"><tr><td>主办单位<td>{sponsor}<td>刊号<td style="text-align:left">ISSN {code}<br>{cn}
    <tr><td>编辑部主任<td>{person(rng)}<td>出版日期<td>每季末月20日<tr><td>印刷单位<td>太原市印刷二厂<td>国外代号<td>BM{rng.randint(1000, 9999)}</table>"""
    truth = {"journal": journal, "issn": code, "cn_number": cn, "year": year, "issue": number, "sponsor": sponsor}
    return Sheet(frame(rng, body), "journal_front_matter", truth)


@layout("textbook.s2_published_board")
def published_board(rng: random.Random) -> Sheet:
    """A published text with a chief editor, a deputy, contributors and a referee; count of characters in the imprint block."""
    trade = rng.choice(OCCUPATIONS)
    title = rng.choice((f"{trade}技师培训教材", f"{trade}（高级）", f"{trade}考评读本"))
    chief, deputy, one, two, referee = persons(rng, 5)
    code, count, year = isbn(rng), rng.choice((218, 306, 425)), rng.randint(2009, 2021)
    body = f"""<h1 style="margin-top:40mm;font-size:30pt">{title}</h1><div style="margin:30mm 0 0 55mm;line-height:2.2"><div>主　编　{wide(chief)}</div><div>副主编　{wide(deputy)}</div>
    <div>参　编　{wide(one)}　{wide(two)}</div><div>主　审　{wide(referee)}</div></div><p class=c style="margin-top:70mm">煤炭工业出版社<br>· 北　京 ·</p>
    <div class=break style="font-size:10pt"><p><b>内　容　提　要</b></p><p class=t>{prose(rng, 3)}本书可供{rng.choice(("企业培训高级工以上人员", "技工院校师生"))}使用。</p>
    <table style="margin-top:60mm;font-size:9.5pt"><tr><td>书　　名<td class=l>{title}<tr><td>出版发行<td class=l>煤炭工业出版社（北京市朝阳区芍药居35号　100029）
    <tr><td>开　　本<td class=l>787mm×1092mm 1/16<tr><td>字　　数<td class=l>{count} 千字<tr><td>版　　次<td class=l>{year}年{rng.randint(1, 12)}月第1版<tr><td>书　　号<td class=l>ISBN {code}</table></div>
    <div class=break><h1>目　次</h1>{"".join(f"<div>{hanzi_number(i)}、{one_} …… {i * 31}</div>" for i, one_ in enumerate(HEADINGS, 1))}</div>"""
    truth = {"title": title, "authors": [chief, deputy, one, two], "character_count": count * 1000, "isbn": code}
    return Sheet(frame(rng, body), "textbook", truth, ("character_count", "audience", "authors"))


@layout("project_acceptance.s2_closing_certificate")
def closing_certificate(rng: random.Random) -> Sheet:
    """结题证书 on its side: pairs of label and value in two halves, the group's people in one cell."""
    project, unit, people = subject(rng), firm(rng), persons(rng, 4)
    office = rng.choice(("山西省科学技术厅", "山西省总工会", "河北省工业和信息化厅"))
    date = day(rng, 2016, 2024)
    verdict = rng.choice(("通过验收", "验收通过", "准予结题"))
    cell = "td.k { border: 0; width: 34mm; text-align: left } td.v { border: 0; text-align: left; border-bottom: 0.2mm solid #555 }"
    body = f"""<div style="border:1mm solid #b22;padding:9mm 16mm;height:150mm;position:relative"><h1 style="font-size:27pt">科技计划项目{rng.choice(("结题证书", "验收证书"))}</h1>
    <p class=r>证书编号：{date[0]}{rng.randint(1000, 9999)}</p><table><tr><td class=k>项目名称<td class=v>{project}<tr><td class=k>项目级别<td class=v>省级<tr><td class=k>承担单位<td class=v>{unit}
    <tr><td class=k>项目负责人<td class=v>{wide(people[0])}<tr><td class=k>项目组成员<td class=v>{"　".join(wide(one) for one in people[1:])}<tr><td class=k>验收意见<td class=v>{verdict}</table>
    <div style="position:absolute;right:22mm;bottom:14mm" class=c>{office}<br>{rng.choice((arabic(date), chinese(date)))}</div>{seal(office, "right:28mm;bottom:5mm")}</div>"""
    truth = {
        "project": project,
        "participants": people,
        "project_level": "provincial",
        "accepting_body": office,
        "acceptance_date": iso(date),
        "conclusion": verdict,
    }
    return Sheet(frame(rng, body, cell, "size: A4 landscape; margin: 14mm"), "project_acceptance", truth, ("roles",))


@layout("benefit_proof.s2_users_letter")
def users_letter(rng: random.Random) -> Sheet:
    """A user's letter to the maker: each year's saving in words, the sum after 累计."""
    user, maker, thing = company(rng), company(rng), rng.choice(THINGS)
    first = rng.randint(2016, 2021)
    amounts = [rng.randint(1000, 30000) for _ in range(2)]
    date = day(rng, first + 2, first + 3)
    body = f"""<h1>{rng.choice(("用户使用效益证明", "使用单位经济效益证明"))}</h1><p>{maker}：</p><p class=t>我公司自{first}年1月采用贵单位研制的“{thing}”技术成果，经两年运行考核，效果显著。
    其中：{first}年节约费用{amounts[0] / 100:.2f}万元，{first + 1}年节约费用{amounts[1] / 100:.2f}万元，累计节约费用{sum(amounts) / 100:.2f}万元。</p>
    <p class=t>{prose(rng, 2)}</p><p class=t>特此证明，供{rng.choice(("评审", "申报职称"))}使用。</p><div style="position:relative;margin-top:16mm">{seal(user, "right:10mm;top:-12mm")}
    <p class=r>使用单位：{user}</p><p class=r>{written(rng, date)}</p></div>"""
    truth = {
        "subject": thing,
        "benefit_kind": "saving",
        "amount": sum(amounts) * 100,
        "issuer": user,
        "date": iso(date),
        "items": [{"year": first + i, "benefit_kind": "saving", "amount": one * 100} for i, one in enumerate(amounts)],
    }
    return Sheet(frame(rng, body), "benefit_proof", truth)


@layout("technical_report.s2_summary_two_cells")
def summary_two_cells(rng: random.Random) -> Sheet:
    """A report for the examination of technicians: a cover with lines for the candidate, the teacher named beside, month only."""
    title, author, guide = subject(rng), person(rng), rng.choice(("闫秀梅", "薄志强"))
    unit, trade, month = firm(rng), rng.choice(OCCUPATIONS), day(rng, 2015, 2024)
    rows = (
        ("论文题目", title),
        ("姓　　名", wide(author)),
        ("职　　业", trade),
        ("单　　位", unit),
        ("指导教师", guide),
    )
    lines = "".join(
        f"<tr><td style='border:0;width:30mm'>{label}<td style='border:0;border-bottom:0.3mm solid #000'>{value}"
        for label, value in rows
    )
    heads = ("项目背景", "技术原理", "主要做法", "试验与数据", "应用效果", "结论")
    text = "".join(
        f"<p><b>{i}. {one}</b></p>" + "".join(f"<p class=t>{prose(rng, 6)}</p>" for _ in range(3))
        for i, one in enumerate(heads, 1)
    )
    body = f"""<p class=c>{rng.choice(("技师综合评审", "高级技师评审材料"))}</p><h1 style="font-size:30pt;margin:25mm 0">专业技术报告</h1><table style="line-height:2.4">{lines}</table>
    <p class=c style="margin-top:40mm">{month[0]}年{month[1]}月</p><div class=break><h1>{title}</h1><p><b>摘要：</b>{prose(rng, 3)}</p><p><b>关键词：</b>改造　效益　安全</p>{text}</div>"""
    truth = {"title": title, "authors": [author], "organization": unit, "date": month_iso(month)}
    free = ("character_count", "body_character_count", "sections")
    return Sheet(frame(rng, body), "technical_report", truth, free)


@layout("standard_drafting.s2_issue_notice")
def issue_notice(rng: random.Random) -> Sheet:
    """A firm's notice that puts a standard in force; one drafter is named, the day of force differs from the day of the notice."""
    unit, who, name = company(rng), person(rng), rng.choice(THINGS) + rng.choice(("检修作业标准", "技术操作规程"))
    year = rng.randint(2016, 2024)
    date = (year, rng.randint(1, 10), rng.randint(1, 28))
    body = f"""<div class=c style="color:#d00;font-size:24pt">{unit}文件</div><p class=c>技字〔{year}〕{rng.randint(3, 120)}号</p><hr style="border:0.5mm solid #d00">
    <h1 style="font-size:18pt">关于发布《{name}》企业标准的通知</h1><p>各单位、部室：</p><p class=t>由{who}同志执笔起草的企业标准《{name}》（Q/{rng.choice(("HTGS", "TXZG"))} {rng.randint(100, 900)}-{year}）
    已经公司标准化委员会审查通过，现予发布，自{year + 1}年1月1日起实施。原有规定同时废止。</p><div style="position:relative;margin-top:18mm">{seal(unit, "right:8mm;top:-12mm")}
    <p class=r>{unit}</p><p class=r>{arabic(date)}</p></div>"""
    truth = {"name": who, "standard_name": name, "standard_level": "enterprise", "date": iso(date)}
    return Sheet(frame(rng, body), "standard_drafting", truth)
