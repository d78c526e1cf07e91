"""Copies of the patent register: a table, typed lines, a transfer, an ended right, an electronic copy."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.seen_fourth.b_patents import KIND, TITLES, months_on, parted
from benchmarks.strangers.sheet import Sheet, layout, patent_number


def _patent(rng: random.Random, first: int, last: int) -> dict:
    kind = rng.choice((1, 2))
    filed = w.day(rng, first, last)
    return {
        "kind": kind,
        "word": KIND[kind][1],
        "filed": filed,
        "granted": months_on(filed, 30 if kind == 1 else 9, rng.randint(1, 28)),
        "number": patent_number(rng, filed[0], kind),
        "title": rng.choice(TITLES[kind]),
        "owner": w.company(rng),
        "makers": w.people(rng, rng.randint(1, 5)),
    }


def _years_on(date: tuple[int, int, int], years: int) -> tuple[int, int, int]:
    return date[0] + years, date[1], date[2]


@layout("patent_register.b_table_of_two_columns")
def table(rng: random.Random) -> Sheet:
    """A ruled table: bibliographic data above, state and fee below, seal and date at the foot."""
    one = _patent(rng, 2015, 2020)
    paid = _years_on(one["filed"], rng.randint(4, 6))
    issued = (paid[0] - 1, 12, rng.randint(1, 28))
    html = f"""<html><style>@page {{ size: A4; margin: 22mm 18mm }} body {{ font-family: {w.font(rng, "song", "hei")}; font-size: 11pt }} table {{ border-collapse: collapse; width: 100% }} td {{ border: 0.3mm solid #222; padding: 3mm }} td.k {{ width: 32mm; text-align: center }}
    h1 {{ text-align: center; letter-spacing: 3mm; font-size: 24pt }}</style><h1>专利登记簿副本</h1><table><tr><td class=k>专利号<td>{parted(one["number"])}<td class=k>专利类型<td>{one["word"]}<tr><td class=k>{one["word"]}名称<td colspan=3>{one["title"]}
    <tr><td class=k>申请日<td>{w.cn(one["filed"])}<td class=k>授权公告日<td>{w.cn(one["granted"])}<tr><td class=k>专利权人<td colspan=3>{one["owner"]}<tr><td class=k>发明人<td colspan=3>{"、".join(one["makers"])}
    <tr><td class=k>法律状态<td>{rng.choice(("有效", "专利权有效", "专利权维持"))}<td class=k>年费缴纳至<td>{w.cn(paid)}<tr><td class=k>著录事项变更<td colspan=3>无<tr><td class=k>质押、许可备案<td colspan=3>无</table>
    <p style="line-height:1.8">本副本记载事项与专利登记簿一致。</p><p style="text-align:right;margin-top:16mm">国家知识产权局<br>{w.cn(issued)}</p></html>"""
    truth = {
        "patent_number": one["number"],
        "legal_status": "valid",
        "fee_paid_until": w.iso(paid),
        "patentees": [one["owner"]],
    }
    return Sheet(html, "patent_register", truth)


@layout("patent_register.b_typed_lines_2005")
def typed(rng: random.Random) -> Sheet:
    """Typed on white paper: numbered items with colons, the state as a sentence, no date of the fee but the year."""
    one = _patent(rng, 2004, 2009)
    nth = rng.randint(4, 7)
    issued = _years_on(one["filed"], nth - 1)
    issued = months_on(issued, 2, 11)
    items = (
        f"一、专利号：{one['number']}",
        f"二、{one['word']}名称：{one['title']}",
        f"三、申请日：{w.cn(one['filed'])}",
        f"四、授权公告日：{w.cn(one['granted'])}",
        f"五、专利权人：{one['owner']}",
        f"六、{'发明人' if one['kind'] == 1 else '发明人（设计人）'}：{'、'.join(one['makers'])}",
        f"七、年费缴纳情况：已缴纳第{nth}年度年费",
        f"八、法律状态：截至{w.cn(issued)}，该专利权有效。",
    )
    html = f"""<html><style>@page {{ size: A4; margin: 30mm 28mm }} body {{ font-family: {w.font(rng, "ming", "song", "kai")}; font-size: 15pt }} p {{ line-height: 1.9; margin: 2mm 0; padding-left: 2em; text-indent: -2em }} h1 {{ text-align: center; font-size: 26pt; font-weight: normal; margin-bottom: 14mm }}</style>
    <h1>专 利 登 记 簿 副 本</h1>{"".join(f"<p>{item}</p>" for item in items)}<div style="text-align:right;margin-top:22mm">{w.seal("国家知识产权局<br>证件专用章")}<br>{w.cn(issued)}</div></html>"""
    truth = {"patent_number": one["number"], "legal_status": "valid", "patentees": [one["owner"]]}
    return Sheet(html, "patent_register", truth, ("fee_paid_until",))


@layout("patent_register.b_transfer_in_time_order")
def transfer(rng: random.Random) -> Sheet:
    """Entries in the order of time; the owner changed on the way, the present one named again at the end."""
    one = _patent(rng, 2012, 2017)
    new = w.company(rng)
    moved = months_on(one["granted"], rng.randint(10, 24), rng.randint(1, 28))
    paid = _years_on(one["filed"], moved[0] - one["filed"][0] + 2)
    events = (
        (one["granted"], "授权", f"授予专利权，专利权人：{one['owner']}"),
        (moved, "专利权人变更", f"变更前：{one['owner']}<br>变更后：{new}"),
        (months_on(moved, 3, 9), "许可备案", "无"),
    )
    rows = "".join(
        f"<tr><td>{w.dots(date)}<td>{what}<td style='text-align:left'>{text}" for date, what, text in events[:2]
    )
    html = f"""<html><style>@page {{ size: A4; margin: 18mm; @bottom-center {{ content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font: 9pt 'WenQuanYi Zen Hei' }} }} body {{ font-family: {w.font(rng, "hei", "zenhei")}; font-size: 10.5pt }} table {{ border-collapse: collapse; width: 100%; margin: 3mm 0 8mm }}
    td, th {{ border: 0.2mm solid #444; padding: 2.4mm; text-align: center }} h1 {{ text-align: center; font-size: 20pt }} h3 {{ margin: 2mm 0 }} .b td {{ border: 0; text-align: left; padding: 1mm 2mm }}</style><h1>专利登记簿副本</h1>
    <table class=b><tr><td>专利号：{parted(one["number"])}<td>副本编号：{rng.randint(10**9, 10**10 - 1)}<tr><td>名称：{one["title"]}<td>专利类别：{one["word"]}<tr><td>申请日：{w.dots(one["filed"])}<td>授权公告日：{w.dots(one["granted"])}<tr><td colspan=2>发明人：{"；".join(one["makers"])}</table>
    <h3>登记事项</h3><table><tr><th style="width:28mm">登记日期<th style="width:34mm">事项<th>内容{rows}</table><h3>当前状态</h3><table class=b><tr><td>当前专利权人：{new}<tr><td>法律状态：专利权维持<tr><td>年费已缴至：{w.dots(paid)}</table>
    <p style="text-align:right">国家知识产权局专利局<br>初审及流程管理部<br>{w.cn((paid[0] - 1, paid[1], min(28, paid[2])))}</p></html>"""
    truth = {"patent_number": one["number"], "legal_status": "valid", "fee_paid_until": w.iso(paid), "patentees": [new]}
    return Sheet(html, "patent_register", truth)


@layout("patent_register.b_ended_for_fee")
def ended(rng: random.Random) -> Sheet:
    """Unusual: the right has ended because the fee was not paid; told in a box under the data."""
    one = _patent(rng, 2010, 2016)
    stop = _years_on(one["filed"], rng.randint(4, 6))
    issued = months_on(stop, 14, rng.randint(1, 28))
    html = f"""<html><style>@page {{ size: A4; margin: 25mm 22mm }} body {{ font-family: {w.font(rng, "song", "ming")}; font-size: 12pt }} td {{ padding: 2.2mm 3mm; border-bottom: 0.2mm solid #999 }} table {{ width: 100%; border-collapse: collapse }} td.k {{ width: 40mm; color: #333 }} h1 {{ text-align: center; font-size: 22pt }}
    .box {{ border: 0.4mm solid black; padding: 5mm; margin-top: 8mm; line-height: 1.8 }}</style><p style="text-align:right;font-size:10pt">查询日期：{w.iso(issued)}</p><h1>中华人民共和国国家知识产权局<br>专利登记簿副本</h1>
    <table><tr><td class=k>专利申请号<td>{one["number"][2:]}<tr><td class=k>{one["word"]}名称<td>{one["title"]}<tr><td class=k>专利申请日<td>{w.iso(one["filed"])}<tr><td class=k>授权公告日<td>{w.iso(one["granted"])}<tr><td class=k>专利权人<td>{one["owner"]}<tr><td class=k>发明人<td>{" ".join(one["makers"])}</table>
    <div class=box>法律状态：未缴年费专利权终止<br>终止日：{w.iso(stop)}</div><p style="text-align:right;margin-top:30mm">{w.seal("国家知识产权局<br>证件专用章", 34)}<br>{w.iso(issued)}</p></html>"""
    truth = {"patent_number": one["number"], "legal_status": "lapsed", "patentees": [one["owner"]]}
    return Sheet(html, "patent_register", truth, ("fee_paid_until",))


@layout("patent_register.b_electronic_with_code")
def electronic(rng: random.Random) -> Sheet:
    """The electronic copy: a code and check number above, sections with grey bars, owners and inventors with country."""
    one = _patent(rng, 2018, 2022)
    paid = _years_on(one["filed"], rng.randint(4, 6))
    owners = [one["owner"], *([w.company(rng)] if rng.random() < 0.4 else [])]
    issued = months_on((paid[0] - 1, paid[1], paid[2]), 1, 15)

    def bar(text: str) -> str:
        return f"<div style='background:#e4e4e4;padding:1.6mm 3mm;margin-top:5mm'>{text}</div>"

    html = f"""<html><style>@page {{ size: A4; margin: 16mm 18mm }} body {{ font-family: {w.font(rng, "zenhei", "hei")}; font-size: 10pt }} p {{ margin: 2.2mm 3mm }} .w {{ display: inline-block; width: 80mm }}</style>
    <div style="float:right;text-align:center;font-size:7pt">{w.qr(rng, 20)}<br>校验码：{rng.randint(10**11, 10**12 - 1)}</div><h1 style="font-size:20pt;padding-left:50mm">专利登记簿副本</h1><p>（电子件）</p>{bar("著录项目")}
    <p><span class=w>专利号：{one["number"]}</span><span class=w>专利类型：{one["word"]}专利</span><p>发明创造名称：{one["title"]}<p><span class=w>申请日：{w.iso(one["filed"])}</span><span class=w>授权公告日：{w.iso(one["granted"])}</span>
    {bar("专利权人")}{"".join(f"<p>{owner}　中国" for owner in owners)}{bar("发明人")}<p>{"；".join(one["makers"])}{bar("费用信息")}<p>年费已缴纳至：{w.iso(paid)}{bar("法律状态")}<p>案件状态：专利权维持<p>登记簿副本出具日：{w.iso(issued)}
    {bar("质押、许可、保全信息")}<p>无</p><p style="text-align:right;margin-top:12mm">{w.seal("国家知识产权局<br>证件专用章", 32)}</p></html>"""
    truth = {
        "patent_number": one["number"],
        "legal_status": "valid",
        "fee_paid_until": w.iso(paid),
        "patentees": owners,
    }
    return Sheet(html, "patent_register", truth)
