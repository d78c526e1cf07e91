"""More letters of acceptance (page of a submission site, two languages, proof to the employer) and front pages of journals."""

from __future__ import annotations

import random

from benchmarks.strangers.open.papers import JOURNALS, SPONSORS, cn_number, contents, english, title_of
from benchmarks.strangers.open.proofs_second import later
from benchmarks.strangers.open.prose import (
    TOPICS,
    company,
    copy_stamp,
    day_of,
    font,
    issn,
    padded,
    people_of,
    seal,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@layout("acceptance_letter.submission_site")
def submission_site(rng: random.Random) -> Sheet:
    """An author's page of a submission site as printed: manuscript's grid, course of handling with a day and time for each step, the office's notice in a box."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2015)
    journal, english_journal = rng.choice(JOURNALS)
    authors, title = people_of(rng, rng.randint(1, 4)), title_of(rng, topic)
    number = f"{rng.choice(('MS', 'KC', 'JX'))}{_before(day, 150)[:4]}{rng.randint(100, 9999):04d}"
    steps = [("投稿", -150), ("编辑初审", -141), ("外审", -120), ("作者退修", -66), ("终审", -9), ("录用", 0)]
    course = "".join(
        f"<tr><td>{index}<td>{name}<td>{later(day, ahead).iso if ahead == 0 else _before(day, -ahead)} {rng.randint(8, 21):02d}:{rng.randint(10, 59)}<td>{rng.choice(('完成', '已处理')) if ahead else '<b style=color:#080>录用</b>'}"
        for index, (name, ahead) in enumerate(steps, 1)
    )
    printed = later(day, rng.randint(5, 90))
    pairs = [("稿件编号", number), ("中文题名", title), ("英文题名", english(topic)), ("全部作者", "，".join(authors)), ("第一单位", company(rng)), ("栏目", rng.choice(("研究论文", "应用技术"))), ("稿件状态", "已录用（待排版）")]  # fmt: skip
    if rng.random() < 0.5:
        pairs[1:4] = [pairs[3], pairs[1], pairs[2]]
    grid = "".join(f"<tr><td class=k>{name}<td>{value}" for name, value in pairs)
    html = f"""<html><style>@page {{ size: A4; margin: 15mm 14mm; @top-right {{ content: "{journal} — 作者中心"; font: 8pt {FONTS["hei"]} }} @bottom-left {{ content: "http://{rng.choice(("tg", "journal", "cb"))}.example.com/Journalx/author/Manuscript.action?id={rng.randint(10**4, 10**5)}"; font-size: 8pt }} @bottom-right {{ content: "{printed.year}/{printed.month}/{printed.day}"; font-size: 8pt }} }}
    body {{ font: 10pt/1.6 {font(rng, "hei", "zenhei")} }} table {{ width: 100%; border-collapse: collapse; margin: 2mm 0 5mm }} td {{ border: .2mm solid #bbb; padding: 1.6mm 2mm }} .k {{ background: #f4f4f4; width: 26mm; color: #555 }}</style>
    <div style="background:#7a1f1f;color:#fff;padding:3mm 5mm"><span style="font-size:16pt">{journal}</span>　<small>{english_journal}</small><br><small>作者投稿查稿系统　|　{authors[0]}，您好　|　修改密码　|　退出</small></div><p style="color:#7a1f1f">■ 稿件详细信息</p><table style="margin-top:0">{grid}</table>
    <p style="color:#7a1f1f">■ 稿件处理过程</p><table><tr><td>序号<td>阶段<td>时间<td>状态{course}</table><div style="border:.4mm dashed #7a1f1f;padding:3mm">编辑部通知：您的稿件已被我刊{rng.choice(("正式录用", "录用"))}，预计刊出{day.year + 1}年第{rng.randint(1, 6)}期，请登录系统下载《录用通知》，并寄送版权转让协议。编辑：{people_of(rng, 1)[0]}</div></html>"""
    truth = {"title": title, "authors": authors, "journal": journal, "date": day.iso}
    return Sheet(html, "acceptance_letter", truth)


def _before(day: object, days: int) -> str:
    """So many days earlier, in months of 28 days."""
    year, month, number = day  # type: ignore[misc]
    count = (year * 12 + month - 1) * 28 + number - 1 - days
    months, rest = divmod(count, 28)
    return f"{months // 12}-{months % 12 + 1:02d}-{rest + 1:02d}"


@layout("acceptance_letter.two_languages")
def two_languages(rng: random.Random) -> Sheet:
    """A framed letter in English above and Chinese below: Chinese title and names only in the lower part, date once in English and once in Chinese form."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2014)
    journal, english_journal = rng.choice(JOURNALS[:4])
    authors, title = people_of(rng, rng.randint(2, 4)), title_of(rng, topic)
    number, chief = f"{rng.choice(('E', 'A', 'R'))}{rng.randint(10000, 99999)}", people_of(rng, 1)[0]
    html = f"""<html><style>@page {{ size: A4; margin: 16mm }} body {{ font: 12pt/1.65 {font(rng, "song", "kai")} }} .e {{ font: 11pt/1.5 'DejaVu Serif' }} .t {{ text-indent: 2em; margin: 0 }} p {{ margin: 2mm 0 }}</style>
    <div style="border:.8mm solid #244;outline:.3mm solid #244;outline-offset:1mm;padding:12mm 14mm;height:240mm;position:relative;box-sizing:border-box"><p style="text-align:center;font:bold 17pt 'DejaVu Serif';margin:0">{english_journal.replace("&", "&amp;")}</p><p style="text-align:center;font:14pt {FONTS["kai"]};margin:0">《{journal}》编辑委员会</p><hr>
    <p class=e style="text-align:right">{MONTHS[day.month - 1]} {day.day}, {day.year}</p><p class=e style="text-align:center"><b>Letter of Acceptance</b></p><p class=e>Dear Authors,<p class=e>We are pleased to inform you that your manuscript (No. {number}), entitled “{english(topic)}”, has been accepted for publication in <i>{english_journal.replace("&", "&amp;")}</i> after peer review.
    <p style="text-align:center;font:bold 15pt {FONTS["hei"]};margin-top:10mm">{rng.choice(("论文录用证明", "录用函", "论文接收函"))}</p><p>论文编号：{number}<br>论文题目：{title}<br>作　　者：{rng.choice(("，", "　", "、")).join(authors)}<p class=t>上述论文经同行评议，达到本刊发表要求，决定予以录用，将安排在第{rng.randint(20, 60)}卷刊出，具体期次以正式出版为准。</p><p class=t>本通知仅证明论文已被录用，{rng.choice(("最终以刊出为准。", "不作为已发表的依据。"))}</p>
    <div style="position:absolute;right:22mm;bottom:20mm;text-align:center">主编：<span style="font:17pt {FONTS["kai"]}">{chief}</span><br>《{journal}》编辑部<br>{rng.choice((day.hanzi("〇"), day.plain()))}</div>{seal(journal + "<br>编辑部", "right:24mm;bottom:14mm")}</div></html>"""
    truth = {"title": title, "authors": authors, "journal": journal, "date": day.iso}
    return Sheet(html, "acceptance_letter", truth)


@layout("acceptance_letter.proof_to_employer")
def proof_to_employer(rng: random.Random) -> Sheet:
    """用稿证明 addressed to the employer and not to the author: head with ISSN and CN, number and date in the head's line, issue planned, a box with the bank account."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2008)
    journal, unit = rng.choice(JOURNALS)[0], company(rng)
    authors, title = people_of(rng, rng.randint(1, 3)), title_of(rng, topic)
    who = authors[0] if len(authors) == 1 else "、".join(authors)
    first = rng.random() < 0.5
    dated = rng.choice((day.plain(), f"{day.year}.{day.month:02d}.{day.day:02d}", day.iso))
    tail = "" if first else f"<br>{day.any(rng)}"
    html = f"""<html><style>@page {{ size: A4; margin: 20mm 24mm }} body {{ font: 14pt/1.9 {font(rng, "song", "ming", "kai")} }} .t {{ text-indent: 2em; margin: 0 }}</style><table style="width:100%;border-bottom:.7mm solid #063;color:#063"><tr><td style="font:bold 25pt {FONTS["kai"]}">{journal}<td style="text-align:right;font:9pt/1.5 {FONTS["hei"]}">ISSN {issn(rng)}<br>CN {cn_number(rng, topic)}<br>邮发代号 22-{rng.randint(10, 99)}</table>
    <p style="font-size:10.5pt;margin:1mm 0">刊证字第{rng.randint(100, 999)}号{f'<span style="float:right">{dated}</span>' if first else ""}</p><p style="text-align:center;font:bold 21pt {FONTS["hei"]};margin:10mm 0">{rng.choice(("用稿证明", "论文录用证明", "采 用 稿 件 证 明"))}</p><p style="margin:0">{unit}：</p>
    <p class=t>贵单位{who}{rng.choice(("同志", "等同志" if len(authors) > 1 else "同志"))}撰写的论文《{title}》，经我刊编辑部审阅，已决定采用，拟于{day.year + 1}年第{rng.randint(1, 12)}期刊登，届时将寄赠样刊贰册。</p><p class=t>特此证明。</p>
    <div style="position:relative;text-align:right;padding:16mm 8mm 0;height:52mm">{journal}编辑部{tail}{seal(journal + "<br>编辑部", "right:8mm;top:4mm")}</div><div style="border:.3mm solid #063;padding:2mm 4mm;font-size:10pt">开户行：山西银行太原分行　户名：{journal}杂志社　账号：{rng.randint(10**15, 10**16 - 1)}<br>编辑部地址：太原市桃园南路{rng.randint(3, 90)}号　联系人：{people_of(rng, 1)[0]}</div></html>"""
    truth = {"title": title, "authors": authors, "journal": journal, "date": day.iso}
    return Sheet(html, "acceptance_letter", truth)


@layout("journal_front_matter.cover_upright_title")
def cover_upright_title(rng: random.Random) -> Sheet:
    """A coloured cover with the name set upright down the side, issue as ``2013·3`` in a disc, and the back cover with imprint as centred lines over the bar code."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2003, 2020)
    journal, english_journal = rng.choice(JOURNALS[:6])
    issue, number, cn, sponsor = rng.randint(1, 12), issn(rng), cn_number(rng, topic), rng.choice(SPONSORS)
    disc = rng.choice((f"{day.year}·{issue}", f"{issue}／{day.year}", f"{day.year}年第{issue}期"))
    tone = rng.choice(("#1d4f91", "#8a2b2b", "#2d6a4f"))
    upright = "<br>".join(journal)
    label = rng.choice(("主办单位", "主办"))
    lines = [
        f"{label}：{sponsor}",
        f"编辑：《{journal}》编辑部　主编：{padded(rng, people_of(rng, 1)[0])}",
        f"地址：太原市解放路{rng.randint(10, 300)}号　邮编：0300{rng.randint(10, 60)}",
        "印刷：山西科苑印刷厂　发行范围：公开",
        f"国内订阅：全国各地邮局　订阅代号：22-{rng.randint(20, 300)}",
        f"刊号：ISSN {number}　CN {cn}",
        f"定价：{rng.randint(5, 25)}.00元",
    ]
    html = f"""<html><style>@page {{ size: 210mm 285mm; margin: 0 }} body {{ margin: 0; font: 11pt/1.7 {font(rng, "hei", "song", "zenhei")} }} .p {{ height: 285mm; position: relative; page-break-after: always }}</style>
    <div class=p style="background:#f7f5ef"><div style="position:absolute;left:0;top:0;width:58mm;height:285mm;background:{tone};color:#fff;text-align:center;font:bold 36pt/1.25 {FONTS["kai"]}"><div style="padding-top:22mm">{upright}</div></div><div style="position:absolute;left:72mm;top:24mm;font-size:10pt;color:#555">{english_journal.upper().replace("&", "&amp;")}</div>
    <div style="position:absolute;left:110mm;top:90mm;width:60mm;height:60mm;border-radius:50%;background:{tone};color:#fff;font:bold 19pt/60mm {FONTS["hei"]};text-align:center">{disc}</div><div style="position:absolute;left:72mm;bottom:48mm;font-size:10pt">本期导读<br>{title_of(rng, topic)}　/{rng.randint(2, 60)}<br>{title_of(rng, rng.choice(TOPICS))}　/{rng.randint(61, 90)}</div><div style="position:absolute;left:72mm;bottom:20mm;font-size:13pt">{sponsor}　{rng.choice(("主办", "主 办"))}</div></div>
    <div style="height:285mm;position:relative;text-align:center"><div style="background:{tone};height:70mm"></div><p style="margin-top:80mm;font-size:15pt">{journal}</p><p style="font-size:10pt">（{rng.choice(("月刊", "1958年创刊　月刊"))}）　{day.year}年第{issue}期　{day.year}年{issue}月{rng.randint(5, 25)}日出版</p>{"".join(f"<p style='margin:0;font-size:9.5pt'>{one}</p>" for one in lines)}<div style="position:absolute;right:20mm;bottom:14mm;border:.3mm solid #000;padding:2mm;font:9pt 'DejaVu Sans'">ISSN {number}<br>▌▏▌▌▏▎▌▏▌▎▌▏▌<br>{issue:02d}&gt;</div></div></html>"""
    truth = {"journal": journal, "issn": number, "cn_number": f"CN {cn}", "year": day.year, "issue": issue}
    return Sheet(html, "journal_front_matter", truth | {"sponsor": sponsor})


@layout("journal_front_matter.bilingual_imprint")
def bilingual_imprint(rng: random.Random) -> Sheet:
    """A learned journal's inner cover: imprint in two facing columns, Chinese and English, then contents in Chinese and again in English."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2005)
    journal, english_journal = rng.choice((*JOURNALS[2:4], JOURNALS[6]))
    english_journal = english_journal.replace("&", "&amp;")
    issue, number, cn = rng.randint(1, 6), issn(rng), cn_number(rng, topic)
    volume, since, chief = rng.randint(12, 45), rng.randint(1956, 1995), people_of(rng, 1)[0]
    sponsor, foreign = rng.choice(
        (
            ("华北大学", "Huabei University"),
            ("北方冶金科技信息中心", "Northern Metallurgical Information Centre"),
            ("山西省机械工程学会", "Shanxi Society of Mechanical Engineering"),
        )
    )
    rows = [
        (f"{since}年创刊，双月刊", f"Started in {since}, bimonthly"),
        (f"{day.year}年{issue * 2}月　第{volume}卷第{issue}期", f"Vol.{volume} No.{issue}, {MONTHS[issue * 2 - 1][:3]}. {day.year}"),
        (f"主管单位　{rng.choice(('华北教育厅', '中国冶金科技协会'))}", "Administrated by the Competent Authority"),
        (f"主办单位　{sponsor}", f"Sponsored by {foreign}"),
        (f"编辑出版　《{journal}》编辑部", "Edited and Published by the Editorial Office"),
        (f"主　　编　{padded(rng, chief)}", "Editor-in-Chief WANG Wei"),
        ("国外发行　中国图书进出口总公司", "Distributed Abroad by China Books Import and Export"),
        (f"{'国内外公开发行'}　定价：{rng.randint(10, 40)}.00元", f"Code No. BM {rng.randint(300, 9000)}"),
    ]  # fmt: skip
    table = "".join(f"<tr><td>{chinese}<td class=e>{other}" for chinese, other in rows)
    codes = f"中国标准连续出版物号：<u>ISSN {number}</u>　<u>CN {cn}</u>"
    foot, head = (codes, "") if rng.random() < 0.5 else ("", codes)
    listing = "".join(
        f"<p style='margin:1.2mm 0'>{english(one)} <span style='float:right'>LI Jun, WANG Wei ({rng.randint(1, 99)})</span></p>"
        for one in rng.sample(TOPICS, 8)
    )
    html = f"""<html><style>@page {{ size: A4; margin: 20mm 18mm }} body {{ font: 10.5pt/1.6 {font(rng, "song", "ming")} }} .e {{ font: 9pt 'DejaVu Serif' }} .i {{ width: 100%; border-top: .5mm solid #000; border-bottom: .5mm solid #000; padding: 2mm 0 }} .i td {{ padding: 1mm 2mm; vertical-align: top }}</style><p style="text-align:center;font:bold 24pt {FONTS["kai"]};margin:0">{journal}</p><p class=e style="text-align:center">{english_journal}</p><p>{head}</p>
    <table class=i>{table}</table><p>{foot}</p><p style="text-align:center;font:bold 14pt {FONTS["hei"]};margin-top:8mm">目　次</p>{contents(rng, 8)}<p style="page-break-before:always;text-align:center" class=e><b>CONTENTS</b></p><div class=e>{listing}</div>{copy_stamp(rng, "right:20mm;bottom:30mm") if rng.random() < 0.5 else ""}</html>"""
    truth = {"journal": journal, "issn": number, "cn_number": f"CN {cn}", "year": day.year, "issue": issue}
    return Sheet(html, "journal_front_matter", truth | {"sponsor": sponsor})


@layout("journal_front_matter.supplement")
def supplement(rng: random.Random) -> Sheet:
    """Cover and imprint of a supplement or of an issue in parts: issue is no number (S1, 4(下)), permit of the supplement among the numbers, no contents."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2004)
    journal, english_journal = rng.choice(JOURNALS[:6])
    number, cn, sponsor = issn(rng), cn_number(rng, topic), rng.choice(SPONSORS)
    issue = rng.choice(("S1", "S2", "4(下)", "9(上)"))
    part = issue.startswith("S")
    mark = rng.choice(("增刊", "SUPPLEMENT", "学术会议专辑")) if part else "旬刊"
    permit = f"<tr><td>增刊许可证号<td>（晋）新出增字{day.year}第{rng.randint(10, 200)}号" if part else ""
    rows = f"""<tr><td>刊　　名<td>{journal}<tr><td>主　　管<td>山西省工业和信息化厅<tr><td>主　　办<td>{sponsor}<tr><td>协　　办<td>{company(rng)}<tr><td>主　　编<td>{people_of(rng, 1)[0]}<tr><td>期　　次<td>{day.year}年第{issue}期（总第{rng.randint(60, 400)}期）<tr><td>国际刊号<td>ISSN {number}<tr><td>国内刊号<td>CN {cn}{permit}<tr><td>出版日期<td>{day.plain()}<tr><td>印　　刷<td>太原新彩印刷有限公司"""
    html = f"""<html><style>@page {{ size: A4; margin: 20mm }} body {{ font: 12pt/1.6 {font(rng, "hei", "song", "kai")} }} .i td {{ padding: 2mm 4mm; border-bottom: .2mm dotted #000 }}</style><div style="height:250mm;page-break-after:always;position:relative;text-align:center"><div style="background:#e8c34a;padding:6mm 0"><span style="font:bold 38pt {FONTS["hei"]}">{journal}</span></div><p>{english_journal.replace("&", "&amp;")}</p><p style="font:bold 22pt {FONTS["kai"]};margin-top:40mm;color:#a33">{mark}</p><p style="font:bold 30pt {FONTS["hei"]}">{issue}</p><p style="font-size:18pt">{rng.choice((f"{day.year}", f"{day.year}年", hanzi_year(day.year) + "年"))}</p>
    <p style="position:absolute;bottom:20mm;left:0;right:0">{rng.choice(("中国学术期刊综合评价数据库来源期刊", "华北地区优秀期刊"))}</p></div><p style="text-align:center;font-size:15pt;margin-top:20mm">{rng.choice(("版　权　页", "版权信息"))}</p><table class=i style="margin:8mm auto;border-collapse:collapse">{rows}</table><p style="text-align:center;font-size:9pt">如有印装质量问题，请与编辑部联系调换。版权所有，未经许可不得转载。</p></html>"""
    truth = {"journal": journal, "issn": number, "cn_number": f"CN {cn}", "year": day.year, "issue": issue}
    return Sheet(html, "journal_front_matter", truth | {"sponsor": sponsor})


@layout("journal_front_matter.contents_over_strip")
def contents_over_strip(rng: random.Random) -> Sheet:
    """One contents page in two columns under sections, head in one running line, the imprint as a strip of small type at the foot, all items run on."""
    topic, day = rng.choice(TOPICS), day_of(rng, 1999, 2023)
    journal, _ = rng.choice(JOURNALS)
    issue, number, cn, sponsor = rng.randint(1, 12), issn(rng), cn_number(rng, topic), rng.choice(SPONSORS)
    gap = rng.choice(("　", " ★ ", "｜"))
    chinese = rng.random() < 0.4
    head = f"{hanzi_year(day.year)}年第{hanzi_number(issue)}期" if chinese else f"{day.year}年 第{issue}期"
    strip = [
        f"主管：{rng.choice(('山西省科学技术厅', '太行工矿集团有限公司'))}",
        f"主办：{sponsor}",
        f"社长：{people_of(rng, 1)[0]}",
        f"主编：{people_of(rng, 1)[0]}",
        f"本期责编：{people_of(rng, 1)[0]}",
        f"国际标准刊号：ISSN{number}",
        f"国内统一刊号：CN{cn}",
        f"邮发代号：22-{rng.randint(10, 300)}",
        "投稿邮箱：bjb@example.com",
        f"定价：{rng.randint(4, 20)}.80元",
    ]
    order = strip[:2] + rng.sample(strip[2:], len(strip) - 2) if rng.random() < 0.6 else strip
    sections = "".join(
        f"<p style='background:#333;color:#fff;padding:.5mm 2mm;margin:2mm 0'>{name}</p>{contents(rng, rng.randint(3, 5))}"
        for name in rng.sample(
            ("试验研究", "设计与计算", "设备与自动化", "经验交流", "节能环保", "技术改造", "综述"), 4
        )
    )
    html = f"""<html><style>@page {{ size: 210mm 285mm; margin: 14mm 13mm }} body {{ font: 9.5pt/1.5 {font(rng, "song", "hei", "zenhei")} }} .c {{ columns: 2; column-gap: 7mm; column-rule: .2mm solid #999 }}</style><p style="margin:0;border-bottom:.6mm solid #000"><span style="font:bold 20pt {FONTS["kai"]}">{journal}</span><span style="float:right;padding-top:3mm">{head}（总第{rng.randint(40, 500)}期）　{day.year}年{issue}月出版</span></p><p style="text-align:center;font:bold 14pt {FONTS["hei"]};letter-spacing:8mm;margin:3mm 0">目录</p>
    <div class=c>{sections}</div><div style="border:.3mm solid #000;padding:2mm;font-size:8.5pt;margin-top:6mm">{gap.join(order)}</div></html>"""
    truth = {"journal": journal, "issn": number, "cn_number": f"CN{cn}", "year": day.year, "issue": issue}
    return Sheet(html, "journal_front_matter", truth | {"sponsor": sponsor})
