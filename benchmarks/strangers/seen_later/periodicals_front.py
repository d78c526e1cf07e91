"""What else journals print: covers, imprints, contents; letters to authors."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.periodicals import JOURNALS, cn_number, issn
from benchmarks.strangers.seen_later.s2_help import (
    STEMS,
    arabic,
    chinese,
    company,
    day,
    frame,
    iso,
    person,
    persons,
    seal,
    subject,
    wide,
    written,
)
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

SPONSORS = (
    "山西省机械工程学会",
    "太原重型机械集团有限公司",
    "中国金属学会",
    "山西省能源研究所",
    "华北电力科学研究院有限责任公司",
)


@layout("journal_front_matter.s2_imprint")
def imprint(rng: random.Random) -> Sheet:
    """版权页: a column of labels, prices, post codes; the name above, founded in another year."""
    journal, english, group = rng.choice(JOURNALS)
    code, number, sponsor = issn(rng), rng.randint(1, 6), rng.choice(SPONSORS)
    cn, year = cn_number(rng, group), rng.randint(2012, 2023)
    rows = [
        ("主　　管", rng.choice(("山西省科学技术协会", "中国机械工业联合会"))),
        ("主　　办", sponsor),
        ("编辑出版", f"《{journal}》编辑部"),
        ("主　　编", wide(person(rng))),
        ("副 主 编", "　".join(wide(one) for one in persons(rng, 2))),
        ("地　　址", f"太原市胜利街{rng.randint(10, 300)}号（邮编 030009）"),
        ("电　　话", f"（0351）{rng.randint(3000000, 4999999)}"),
        ("国际标准连续出版物号", f"ISSN {code}"),
        ("国内统一连续出版物号", cn),
        ("邮发代号", f"22-{rng.randint(10, 199)}"),
        ("印　　刷", f"山西{rng.choice(STEMS)}印刷有限公司"),
        ("发行范围", "公开发行"),
        ("广告发布登记", f"14010040{rng.randint(10000, 99999)}"),
        ("定　　价", f"{rng.choice((10, 12, 15))}.00元"),
        ("出版日期", f"{year}年{number * 2}月{rng.choice((10, 15, 25))}日"),
    ]
    if rng.random() < 0.5:
        rows[5:7] = []
    body = f"""<h1 style="text-align:left;font-size:24pt">{journal}</h1><p style="font-size:9pt">{english.upper()}</p>
    <p>（双月刊　{year - rng.randint(30, 45)}年创刊）</p><p><b>{year}年第{number}期</b>　总第{rng.randint(90, 260)}期</p>
    <div style="margin-top:8mm;border-top:0.4mm solid #000;padding-top:3mm;width:115mm;font-size:10pt">
    {"".join(f"<div>{label}：{value}</div>" for label, value in rows)}</div>
    <p style="margin-top:12mm;font-size:8pt;width:115mm">本刊已许可中国知网以数字化方式复制、汇编、发行本刊全文。所有署名作者向本刊提交文章发表之行为视为同意上述声明。</p>"""
    truth = {"journal": journal, "issn": code, "cn_number": cn, "year": year, "issue": number, "sponsor": sponsor}
    return Sheet(frame(rng, body), "journal_front_matter", truth)


@layout("journal_front_matter.s2_contents_columns")
def contents_columns(rng: random.Random) -> Sheet:
    """目次 in two columns under rubrics, numbers of the journal in the foot, no sponsor."""
    journal, english, group = rng.choice(JOURNALS)
    code, cn = issn(rng), cn_number(rng, group)
    number, year = rng.randint(1, 12), rng.randint(2010, 2024)
    page, entries = 1, ""
    for rubric in rng.sample(("试验研究", "设计与计算", "技术改造", "故障诊断", "生产实践", "经验交流"), 4):
        entries += f"<p><b>·{rubric}·</b></p>"
        for _ in range(rng.randint(4, 5)):
            people = persons(rng, rng.randint(1, 3))
            by = f"{people[0]} 等" if len(people) == 3 else "，".join(people)
            entries += f"<p style='margin:0.6mm 0'>{subject(rng)} …… {by}（{page}）</p>"
            page += rng.randint(2, 5)
    body = f"""<table style="margin-bottom:4mm"><tr><td style="border:0;font-size:26pt" class=l>{journal}<td style="border:0" class=r>{rng.choice(("月刊", "Monthly"))}<br>
    {year}年第{number}期<br>（第{year - 1972}卷 总第{(year - 1972) * 12 + number}期）</table><h1>{rng.choice(("目　　次", "目　录", "CONTENTS"))}</h1>
    <div style="column-count:2;column-gap:8mm;font-size:9pt;line-height:1.5">{entries}</div>
    <p style="margin-top:8mm;border-top:0.3mm solid #000;font-size:8.5pt">期刊基本参数：{cn} * {year - 1972 + 1972 - 40} * m * A4 * {page + 3} * zh * P * ￥12.00 * 3000 * {rng.randint(20, 30)} * {year}-{number:02d}<br>
    ISSN {code}　　{english}</p>"""
    truth = {"journal": journal, "issn": code, "cn_number": cn, "year": year, "issue": number}
    return Sheet(frame(rng, body, page="size: A4; margin: 18mm"), "journal_front_matter", truth)


@layout("journal_front_matter.s2_cover_colour")
def cover_colour(rng: random.Random) -> Sheet:
    """Cover on a colour: big name, year over issue as a fraction, numbers at the upper edge, the sponsor at the lower."""
    journal, english, group = rng.choice(JOURNALS)
    code, cn, sponsor = issn(rng), cn_number(rng, group), rng.choice(SPONSORS)
    number, year = rng.randint(1, 12), rng.randint(2014, 2024)
    issue = rng.choice(
        (f"{year}/{number:02d}", f"{year}年 第{number}期", f"{number:02d} <span style='font-size:14pt'>{year}</span>")
    )
    body = f"""<div style="background:{rng.choice(("#dce9f5", "#f5e6d8", "#e3f0dd"))};height:255mm;padding:6mm;position:relative"><div style="font-size:9pt">
    <span style="float:right">{cn}</span>ISSN {code}</div><div style="font-size:44pt;margin-top:14mm;line-height:1.2">{journal}</div>
    <div style="letter-spacing:0.5mm">{english.upper()}</div><p class=r style="font-size:30pt">{issue}</p><p style="font-size:10pt">中国期刊全文数据库收录期刊<br>万方数据—数字化期刊群入网期刊</p>
    <div style="position:absolute;bottom:8mm;left:6mm;right:6mm" class=c>{sponsor}　主办</div></div>"""
    truth = {"journal": journal, "issn": code, "cn_number": cn, "year": year, "issue": number, "sponsor": sponsor}
    return Sheet(frame(rng, body, page="size: A4; margin: 12mm"), "journal_front_matter", truth)


@layout("acceptance_letter.s2_editor_letter")
def editor_letter(rng: random.Random) -> Sheet:
    """A letter on the journal's paper: manuscript, planned issue, fee; all authors in the address."""
    journal, english, group = rng.choice(JOURNALS)
    title, authors = subject(rng), persons(rng, rng.randint(1, 3))
    date = day(rng, 2019, 2024)
    body = f"""<p class=c style="font-size:22pt;color:#a00">《{journal}》编辑部</p><p class=c style="font-size:8.5pt;border-bottom:0.5mm solid #a00">
    {english}　ISSN {(code := issn(rng))}　{(cn := cn_number(rng, group))}</p><h1>{rng.choice(("录用通知书", "稿件录用通知", "用 稿 通 知"))}</h1>
    <p>尊敬的{"、".join(authors)}{rng.choice(("作者", "先生/女士", "老师"))}：</p><p class=t>您好！大作《{title}》（稿件编号：{date[0]}{rng.randint(1000, 9999)}）经专家审稿和编辑部审定，
    符合本刊要求，拟安排在{date[0] + 1}年第{rng.randint(1, 8)}期刊出。请您于收到本通知后{hanzi_number(rng.randint(5, 10))}日内将修改稿和版权转让协议寄回编辑部，
    并汇寄版面费{rng.randint(8, 24)}00元。</p><p class=t>请勿一稿多投。感谢您对本刊的支持！</p>
    <div style="position:relative;margin-top:22mm">{seal(f"《{journal}》编辑部", "right:8mm;top:-14mm")}<p class=r>《{journal}》编辑部</p><p class=r>{written(rng, date)}</p></div>"""
    truth = {"title": title, "authors": authors, "journal": journal, "date": iso(date)}
    assert code and cn
    return Sheet(frame(rng, body), "acceptance_letter", truth, ("issn", "cn_number"))


@layout("acceptance_letter.s2_slip_table")
def slip_table(rng: random.Random) -> Sheet:
    """A slip as a small table with a stub to send back, first author and further authors in cells of their own."""
    journal, _, _ = rng.choice(JOURNALS)
    title, authors = subject(rng), persons(rng, 3)
    date = day(rng, 2016, 2024)
    body = f"""<h1>{journal}杂志社<br>{rng.choice(("稿件采用通知单", "论文录用通知单"))}</h1><p class=r>No. {rng.randint(100000, 999999)}</p><table>
    <tr><td style="width:24%">论文题目<td colspan=3>{title}<tr><td>第一作者<td>{wide(authors[0])}<td>其他作者<td>{"，".join(wide(one) for one in authors[1:])}
    <tr><td>作者单位<td colspan=3>{company(rng)}<tr><td>审稿结论<td>{rng.choice(("同意录用", "修改后录用"))}<td>拟刊期次<td>{date[0] + 1}年第{rng.randint(1, 12)}期
    <tr><td>备　　注<td colspan=3 class=l>1. 本单仅作录用凭证，以正式出版为准。<br>2. 查询电话：010-6{rng.randint(1000000, 9999999)}。</table>
    <div style="position:relative;margin-top:12mm">{seal(f"{journal}杂志社", "right:8mm;top:-10mm")}<p class=r>{journal}杂志社（章）</p><p class=r>签发日期：{arabic(date)}</p></div>
    <p class=c style="margin-top:20mm;border-top:0.3mm dashed #000">回　执</p><p>本人确认该文未在其他刊物发表。　　作者签字：＿＿＿＿＿＿　　日期：　　年　　月　　日</p>"""
    truth = {"title": title, "authors": authors, "journal": journal, "date": iso(date)}
    return Sheet(frame(rng, body), "acceptance_letter", truth)


@layout("acceptance_letter.s2_system_mail")
def system_mail(rng: random.Random) -> Sheet:
    """A mail of the manuscript system, printed from a browser with head and foot lines."""
    journal, english, _ = rng.choice(JOURNALS)
    title, author = subject(rng), person(rng)
    date, clock = day(rng, 2020, 2025), f"{rng.randint(8, 17):02d}:{rng.randint(10, 59)}"
    site = "".join(one[0] for one in english.split() if one[0].isalpha()).lower()
    shown = f"{date[0]}/{date[1]}/{date[2]} {clock}"
    body = f"""<p style="font-size:8pt"><span style="float:right">邮箱 - 稿件录用</span>{date[0]}/{date[1]}/{date[2]}</p><p style="font-size:15pt"><b>《{journal}》稿件录用通知</b></p>
    <div style="background:#eef3f8;padding:2mm 4mm;font-size:9.5pt">发件人：{journal}编辑部 &lt;editor@{site}.net.cn&gt;<br>时　间：{shown}<br>收件人：{author} &lt;{rng.randint(10000000, 99999999)}@qq.com&gt;</div>
    <p>{author}：</p><p>　　您投给本刊的论文</p><p class=c><b>“{title}”</b></p><p>　　已通过终审，决定录用。目前进入排版阶段，{rng.choice(("刊期待定", f"预计{date[0] + 1}年上半年出版"))}，届时将网络首发。
    请登录投稿系统查看进度，版面费发票将寄至通讯地址。</p><p>　　祝工作顺利！</p><p>{journal}编辑部<br>{chinese(date) if rng.random() < 0.4 else iso(date)}</p>
    <p style="font-size:8pt;margin-top:60mm;color:#666">https://mail.qq.com/cgi-bin/readmail?mailid=ZC{rng.randint(1000, 9999)}-&amp;mode=print<span style="float:right">1/1</span></p>"""
    truth = {"title": title, "authors": [author], "journal": journal, "date": iso(date)}
    return Sheet(frame(rng, body, fonts=("hei", "zenhei")), "acceptance_letter", truth)
