"""Letters of acceptance: letter, form, e-mail print, system page, an old slip."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.seen_fourth.b_journals import TITLES, journal
from benchmarks.strangers.sheet import Sheet, layout


def _paper(rng: random.Random) -> tuple[str, list[str]]:
    return rng.choice(rng.choice(tuple(TITLES.values()))), w.people(rng, rng.randint(1, 4))


@layout("acceptance_letter.b_letter_with_seal")
def letter(rng: random.Random) -> Sheet:
    """The common letter: 尊敬的…老师, the title in angle quotes, the planned issue, office and date at the right."""
    title, authors = _paper(rng)
    name, _, number, cn = journal(rng)
    date = w.day(rng, 2010, 2025)
    html = f"""<html><style>@page {{ size: A4; margin: 30mm 28mm }} body {{ font-family: {w.font(rng, "song", "kai", "zenhei")}; font-size: 14pt }} p {{ line-height: 1.9; margin: 2mm 0 }} .in {{ text-indent: 2em }}</style>
    <h1 style="text-align:center;font-size:24pt;letter-spacing:3mm">{rng.choice(("录用通知书", "稿件录用通知", "用稿通知"))}</h1><p>尊敬的{"、".join(authors)}{rng.choice(("老师", "作者"))}：</p><p class=in>您好！</p>
    <p class=in>您投寄本刊的稿件《{title}》（稿件编号：{date[0]}{rng.randint(1000, 9999)}），经专家评审并由编辑部研究，决定录用，拟安排在{date[0] + (date[1] > 9)}年第{(date[1] + 2) % 12 + 1}期刊出。来稿请勿再投他刊。</p><p class=in>感谢您对本刊的支持！</p>
    <p style="text-align:right;margin-top:18mm">《{name}》编辑部<br>{w.cn(date)}</p><p style="font-size:9pt;border-top:0.2mm solid #888;margin-top:36mm">ISSN {number}&emsp;CN {cn}&emsp;电话：0351-{rng.randint(2000000, 8999999)}</p></html>"""
    truth = {"title": title, "authors": authors, "journal": name, "date": w.iso(date)}
    return Sheet(html, "acceptance_letter", truth)


@layout("acceptance_letter.b_ruled_form")
def form(rng: random.Random) -> Sheet:
    """A ruled form: number, title, authors, unit, result of review, fee, planned issue."""
    title, authors = _paper(rng)
    name, english, _, _ = journal(rng)
    date = w.day(rng, 2012, 2025)
    rows = (
        ("稿件编号", f"{rng.choice(('JX', 'DQ', 'A'))}{date[0]}-{rng.randint(100, 999)}"),
        ("论文题目", title),
        ("作　　者", "，".join(authors)),
        ("作者单位", w.company(rng)),
        ("审稿结论", "符合本刊发表要求，同意录用"),
        ("拟刊期次", f"{date[0] + 1}年第{rng.randint(1, 6)}期"),
        ("版 面 费", f"{rng.choice((800, 1200, 1800))}元"),
    )
    table = "".join(f"<tr><td class=k>{key}<td>{value}" for key, value in rows)
    html = f"""<html><style>@page {{ size: A4; margin: 25mm 22mm }} body {{ font-family: {w.font(rng, "hei", "song")}; font-size: 12pt }} table {{ border-collapse: collapse; width: 100%; margin-top: 6mm }} td {{ border: 0.3mm solid #222; padding: 4mm }} td.k {{ width: 34mm; text-align: center; background: #f2f2f2 }}</style>
    <div style="text-align:center"><div style="font-size:26pt;color:#23527c">{name}</div><div style="font:10pt 'Liberation Serif'">{english}</div><h2 style="letter-spacing:4mm">录用通知单</h2></div><table>{table}</table>
    <p style="line-height:1.8">请作者于收到本通知后十五日内寄回修改稿及版权转让协议，逾期视为自动放弃。</p><p style="text-align:right;margin-top:14mm">{w.seal(name + "<br>编辑部", 34)}<br>{w.cn(date, pad=True)}</p></html>"""
    truth = {"title": title, "authors": authors, "journal": name, "date": w.iso(date)}
    return Sheet(html, "acceptance_letter", truth)


@layout("acceptance_letter.b_printed_mail")
def mail(rng: random.Random) -> Sheet:
    """An e-mail printed: sender and time above, Dear author, the journal's name in the text."""
    title, authors = _paper(rng)
    name, _, _, _ = journal(rng)
    date = w.day(rng, 2015, 2025)
    html = f"""<html><style>@page {{ size: A4; margin: 16mm }} body {{ font-family: {w.font(rng, "zenhei", "hei")}; font-size: 10.5pt }} .h p {{ margin: 1mm 0; color: #555 }} p {{ line-height: 1.7 }}</style>
    <h3 style="margin:0 0 2mm">稿件录用通知（稿号{rng.randint(10**7, 10**8 - 1)}）</h3><div class=h><p>发件人：《{name}》编辑部 &lt;bjb{rng.randint(100, 999)}@163.com&gt;</p><p>收件人：{authors[0]} &lt;{rng.randint(10**7, 10**9)}@qq.com&gt;</p><p>时　间：{w.cn(date)} {rng.randint(8, 17)}:{rng.randint(10, 59)}</p></div><hr>
    <p>{authors[0]}作者：</p><p>　　您好！</p><p>　　您的稿件“{title}”已通过三审，同意在《{name}》录用发表。作者信息请核对：{"、".join(authors)}。如署名及顺序有误，请三日内回复本邮件，定稿后不再更改。</p><p>　　具体刊期以正式出版为准。</p><p>　　此致<br>敬礼</p><p>《{name}》编辑部</p></html>"""
    truth = {"title": title, "authors": authors, "journal": name, "date": w.iso(date)}
    return Sheet(html, "acceptance_letter", truth)


@layout("acceptance_letter.b_proof_of_acceptance")
def proof(rng: random.Random) -> Sheet:
    """录用证明: 兹证明 with unit and authors in one long sentence, 特此证明, date in Chinese figures."""
    title, authors = _paper(rng)
    name, _, number, cn = journal(rng)
    date = w.day(rng, 2008, 2024)
    unit = w.company(rng)
    html = f"""<html><style>@page {{ size: A4; margin: 36mm 30mm }} body {{ font-family: {w.font(rng, "kai", "ming", "song")}; font-size: 16pt }} p {{ line-height: 2.1; text-indent: 2em }}</style><h1 style="text-align:center;letter-spacing:6mm">录用证明</h1>
    <p>兹证明{unit}{"、".join(authors)}{f"等{len(authors)}位同志" if len(authors) > 2 else "同志"}撰写的论文《{title}》，已被《{name}》（ISSN {number}，CN {cn}）录用，将于近期发表。</p><p>特此证明。</p><p style="text-align:right;margin-top:20mm">{name}杂志社</p><p style="text-align:right">{w.hanzi(date)}</p></html>"""
    truth = {"title": title, "authors": authors, "journal": name, "date": w.iso(date)}
    return Sheet(html, "acceptance_letter", truth)


@layout("acceptance_letter.b_slip_1990s")
def slip(rng: random.Random) -> Sheet:
    """Unusual: a small printed slip of the nineties with underlined blanks filled in."""
    title, authors = _paper(rng)
    authors = authors[:1]
    name, _, _, _ = journal(rng)
    date = w.day(rng, 1990, 2001)
    html = f"""<html><style>@page {{ size: 184mm 130mm; margin: 14mm }} body {{ font-family: {w.font(rng, "ming", "kai")}; font-size: 13pt }} p {{ line-height: 2; margin: 0 }} u {{ text-decoration: none; border-bottom: 0.25mm solid #222; padding: 0 2mm }}</style>
    <h2 style="text-align:center;margin:0 0 4mm">《{name}》用稿通知</h2><p style="text-align:right;font-size:10pt">编号 {rng.randint(90, 99)}-{rng.randint(100, 999)}</p><p><u>{w.spaced(authors[0])}</u> 同志：</p><p style="text-indent:2em">大作 <u>{title}</u> 经审阅，拟在本刊 <u>{date[0] + 1}</u> 年第 <u>{rng.randint(1, 6)}</u> 期刊用。请勿一稿两投。</p><p style="text-indent:2em">此致</p><p>敬礼</p>
    <p style="text-align:right">编辑部（章）</p><p style="text-align:right"><u>{date[0]}</u> 年 <u>{date[1]}</u> 月 <u>{date[2]}</u> 日</p></html>"""
    truth = {"title": title, "authors": authors, "journal": name, "date": w.iso(date)}
    return Sheet(html, "acceptance_letter", truth)
