"""Proofs of social insurance."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import EMPLOYERS, TOWNS, code_square, day, digits, page, people, seal
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout


@layout("social_insurance.stays_landscape")
def stays(rng: random.Random) -> Sheet:
    """The province's printout: a row a stay with an employer, months as six digits, three kinds of insurance."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    number = id_number(rng, day(rng, 1972, 1985).iso, sex)
    old, firm = rng.sample(EMPLOYERS, 2)
    start, turn, end = rng.randint(2005, 2010), rng.randint(2012, 2017), rng.randint(2023, 2024)
    month, change = rng.randint(1, 12), rng.randint(2, 12)
    spans = [
        (f"{start}-{month:02d}", f"{turn}-{change - 1:02d}", old),
        (f"{turn}-{change:02d}", f"{end}-{rng.randint(8, 12):02d}", firm),
    ]
    rows = ""
    for a, b, employer in spans:
        count = (int(b[:4]) - int(a[:4])) * 12 + int(b[5:]) - int(a[5:]) + 1
        rows += f"<tr><td>企业职工基本养老保险</td><td>{a.replace('-', '')}</td><td>{b.replace('-', '')}</td><td>{count}</td><td>{employer}</td><td>正常缴费</td></tr>"
    body = f"""<h1>山西省社会保险参保缴费证明（个人）</h1><p>姓名：{name}　　社会保障号码：{number}　　性别：{sex}　　个人编号：{digits(rng, 10)}</p>
    <p>现参保单位：{firm}　　参保状态：参保缴费　　查询验证码：{digits(rng, 4)}{rng.choice("ABCDEF")}{digits(rng, 7)}</p>
    <table class=grid><tr><th>险种</th><th>开始年月</th><th>终止年月</th><th>实缴月数</th><th>缴费单位</th><th>缴费标志</th></tr>{rows}</table>
    <table><tr><td class=s>1. 本证明由参保人自助打印，自打印之日起三个月内有效。<br>2. 可通过扫描二维码或在省社会保险公共服务网验证。</td>
    <td>{code_square()}</td><td class=r>山西省社会保险局<br>打印日期：{end + 1}-01-{rng.randint(10, 28)}</td></tr></table>"""
    truth = {
        "name": name,
        "id_number": number,
        "employer": firm,
        "periods": [{"from": a, "to": b, "employer": employer} for a, b, employer in spans],
    }
    return Sheet(page(body, "song", "td, th { font-size: 10.5pt }", "A4 landscape", "15mm"), "social_insurance", truth)


@layout("social_insurance.half_year_months")
def half_year(rng: random.Random) -> Sheet:
    """A detail of one half-year or year, a row a month with base and both shares, one employer in the head."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    number, code = id_number(rng, day(rng, 1972, 1994).iso, sex), credit_code(rng)
    firm, town, year, count = rng.choice(EMPLOYERS), rng.choice(TOWNS), rng.randint(2022, 2024), rng.choice((6, 12))
    base = rng.randint(4200, 9800)
    rows = "".join(
        f"<tr><td>{n}</td><td>{year}年{n:02d}月</td><td>{base}.00</td><td>{base * 0.16:.2f}</td><td>{base * 0.08:.2f}</td><td>已到账</td></tr>"
        for n in range(1, count + 1)
    )
    body = f"""<p class=c style="font-size:17pt">{town}城镇职工养老保险个人缴费明细</p><table class=h><tr><td>姓名</td><td>{name}</td><td>证件号码</td><td>{number}</td></tr>
    <tr><td>单位名称</td><td>{firm}</td><td>统一社会信用代码</td><td>{code}</td></tr><tr><td>查询时段</td><td colspan=3>{year}年01月 至 {year}年{count:02d}月</td></tr></table><br>
    <table class=d><tr><th>序号</th><th>费款所属期</th><th>缴费基数</th><th>单位缴纳</th><th>个人缴纳</th><th>到账情况</th></tr>{rows}
    <tr><td colspan=3>合计（{count}个月）</td><td>{base * 0.16 * count:.2f}</td><td>{base * 0.08 * count:.2f}</td><td></td></tr></table>
    <p class=r>{town}社会保险事业服务中心<br>业务专用章</p>"""
    css = ".h td { border: 0.2mm solid #aaa; font-size: 10pt } .d td, .d th { border-bottom: 0.2mm dotted #555; font-size: 10pt; text-align: right }"
    truth = {
        "name": name,
        "id_number": number,
        "employer": firm,
        "periods": [{"from": f"{year}-01", "to": f"{year}-{count:02d}", "employer": firm}],
        "credit_code": code,
    }
    return Sheet(page(body, "zenhei", css), "social_insurance", truth)


@layout("social_insurance.window_letter")
def window_letter(rng: random.Random) -> Sheet:
    """A counter's proof in one sentence with the span of payments, seal of the bureau."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    number = id_number(rng, day(rng, 1970, 1982).iso, sex)
    firm, town = rng.choice(EMPLOYERS), rng.choice(TOWNS)
    first, last = day(rng, 2002, 2014), day(rng, 2023, 2025)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    body = f"""<h1>参 保 证 明</h1><p>编号：（{last.year}）第{digits(rng, 6)}号</p><p class=in>经查询，{name}（公民身份号码：{number}）系{firm}参保职工，
    于{first.cn_month}至{last.cn_month}由该单位为其缴纳企业职工基本养老保险，累计缴费{count}个月，其间无中断。</p><p class=in>特此证明。</p>
    <p class=r style="margin-top:14mm">{seal(town + "社会保险<br>基金管理服务中心")}<br>经办人：{people(rng, 1)[0]}<br>{last._replace(day=28).cn}</p>
    <p class=s>（本证明涂改无效）</p>"""
    truth = {
        "name": name,
        "id_number": number,
        "employer": firm,
        "periods": [{"from": first.iso_month, "to": last.iso_month, "employer": firm}],
    }
    return Sheet(page(body, rng.choice(("song", "ming")), "p { font-size: 14pt }"), "social_insurance", truth)
