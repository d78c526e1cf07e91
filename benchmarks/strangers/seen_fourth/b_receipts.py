"""Receipts of annual fees: the office's paper receipt, the national bills on paper and electronic, a bureau's of old, a payment page."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.seen_fourth.b_patents import old_number
from benchmarks.strangers.sheet import Sheet, layout, patent_number

_SCALE = {
    1: ((3, 900), (6, 1200), (9, 2000), (12, 4000), (15, 6000), (20, 8000)),
    2: ((3, 600), (5, 900), (8, 1200), (10, 2000)),
}
_WORD = {1: "发明", 2: "实用新型"}
_DIGITS = "零壹贰叁肆伍陆柒捌玖"


def full(kind: int, year: int) -> int:
    """The fee of a patent year before any reduction."""
    return next(sum_ for last, sum_ in _SCALE[kind] if year <= last)


def capitals(amount: int) -> str:
    """Yuan in the capital figures of bills: 1250 as 壹仟贰佰伍拾元整."""
    said, nought = "", False
    for unit, digit in zip(("万", "仟", "佰", "拾", ""), f"{amount:05d}", strict=True):
        if digit == "0":
            nought = bool(said)
            continue
        said += ("零" if nought else "") + _DIGITS[int(digit)] + unit
        nought = False
    return said + "元整"


@layout("patent_fee_receipt.b_office_paper_2010s")
def office_paper(rng: random.Random) -> Sheet:
    """国家知识产权局专利收费收据, before 2020: blue rules, number above, fee names in rows, total in capitals."""
    kind, paid = rng.choice((1, 2)), w.day(rng, 2011, 2019)
    year = rng.randint(3, 9)
    number = patent_number(rng, paid[0] - year + 1, kind)
    amount = full(kind, year)
    html = f"""<html><style>@page {{ size: 230mm 130mm; margin: 8mm }} body {{ font-family: {w.font(rng, "song", "ming", "zenhei")}; font-size: 10.5pt; color: #223 }} h1 {{ text-align: center; font-size: 17pt; margin: 1mm; color: #1f4e9c; letter-spacing: 1mm }}
    table {{ border-collapse: collapse; width: 100%; margin-top: 2mm }} td {{ border: 0.3mm solid #1f4e9c; padding: 2mm; text-align: center }} .no {{ color: #b00; text-align: right }}</style><h1>国家知识产权局专利收费收据</h1><div class=no>No. {rng.randint(10**7, 10**8 - 1)}</div>
    <div>收费日期：{w.cn(paid, pad=True)}</div><table><tr><td>申请号（专利号）<td colspan=3>{number[2:]}<tr><td>缴费人<td colspan=3>{w.company(rng)}<tr><td>费用名称<td>年度<td>金额（元）<td>备注
    <tr><td>{_WORD[kind]}专利年费<td>第{year}年<td>{amount}.00<td>&nbsp;<tr><td>&nbsp;<td><td><td><tr><td>合计（大写）<td colspan=2>{capitals(amount)}<td>￥{amount}.00</table>
    <p>收款单位（章）：国家知识产权局专利局&emsp;&emsp;&emsp;复核：{w.person(rng)}&emsp;&emsp;收款人：{w.person(rng)}</p></html>"""
    truth = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": w.iso(paid)}
    return Sheet(html, "patent_fee_receipt", truth)


def _bill(
    rng: random.Random,
    title: str,
    rows: Sequence[tuple[str, float, int, float]],
    other: str,
    drawn: tuple[int, int, int],
    electronic: bool,
) -> str:
    total = sum(row[3] for row in rows)
    lines = "".join(
        f"<tr><td>{10301 + number}<td>{name}<td>元<td>{share:g}<td>{full_:,.2f}<td>{sum_:,.2f}"
        for number, (name, share, full_, sum_) in enumerate(rows)
    )
    return f"""<html><style>@page {{ size: 220mm {"140mm" if electronic else "150mm"}; margin: 9mm }} body {{ font-family: {w.font(rng, "song", "hei", "kai")}; font-size: 9.5pt; color: #5a2a18 }} h1 {{ text-align: center; font-size: 18pt; margin: 0 0 2mm }}
    table.g {{ border-collapse: collapse; width: 100%; color: #222 }} table.g td {{ border: 0.25mm solid #5a2a18; padding: 1.6mm }} .h td {{ width: 50%; padding: 0.6mm 0 }}</style><h1>{title}</h1>
    <table class=h style="width:100%"><tr><td>票据代码：0001{rng.randint(1000, 9999)}<td>票据号码：{rng.randint(10**9, 10**10 - 1)}<tr><td>交款人统一社会信用代码：<td>校验码：{rng.choice("abcdef")}{rng.randint(10000, 99999)}<tr><td>交款人：{w.company(rng)}<td>开票日期：{w.iso(drawn)}</table>
    <table class=g><tr><td>项目编码<td>项目名称<td>单位<td>数量<td>标准<td>金额（元）{lines}<tr><td colspan=4>金额合计（大写）{capitals(int(total))}<td colspan=2>（小写）{total:,.2f}<tr><td colspan=6>其他信息<br>{other}</table>
    <p>收款单位（章）：国家知识产权局专利局&emsp;&emsp;复核人：{w.person(rng)}&emsp;&emsp;收款人：{w.person(rng)}</p></html>"""


@layout("patent_fee_receipt.b_electronic_bill")
def electronic_bill(rng: random.Random) -> Sheet:
    """中央非税收入统一票据（电子）: one fee, often reduced, the number and the day of payment under 其他信息."""
    kind, paid = rng.choice((1, 2)), w.day(rng, 2021, 2024)
    year = rng.randint(3, 9)
    number = patent_number(rng, paid[0] - year + 1, kind)
    share = rng.choice((1, 0.3, 0.15))
    amount = round(full(kind, year) * share)
    drawn = (paid[0], paid[1], min(28, paid[2] + rng.randint(0, 3)))
    other = f"申请号：{number[2:].replace('.', '')}&ensp;缴费日期：{w.iso(paid)}&ensp;缴费方式：{rng.choice(('网上支付', '银行汇款'))}&ensp;订单号：{rng.randint(10**9, 10**10 - 1)}"
    rows = [(f"{_WORD[kind]}专利第{year}年年费", share, full(kind, year), amount)]
    html = _bill(rng, "中央非税收入统一票据（电子）", rows, other, drawn, True)
    truth = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": w.iso(paid)}
    return Sheet(html, "patent_fee_receipt", truth)


@layout("patent_fee_receipt.b_several_on_one_list")
def several(rng: random.Random) -> Sheet:
    """Unusual: a detailed list for several patents paid together, numbers in the rows, one total."""
    paid = w.day(rng, 2019, 2024)
    items: list[dict[str, Any]] = []
    for _ in range(rng.randint(3, 5)):
        kind, year = rng.choice((1, 2)), rng.randint(2, 8)
        items.append(
            {
                "patent_number": patent_number(rng, paid[0] - year + 1, kind),
                "fee_year": year,
                "amount": full(kind, year),
            }
        )
    lines = "".join(
        f"<tr><td>{place}<td>{one['patent_number'][2:]}<td>{_WORD[int(one['patent_number'][6])]}专利年费<td>第{one['fee_year']}年度<td>{one['amount']:.2f}"
        for place, one in enumerate(items, 1)
    )
    total = sum(one["amount"] for one in items)
    html = f"""<html><style>@page {{ size: A4; margin: 22mm 18mm }} body {{ font-family: {w.font(rng, "hei", "zenhei", "song")}; font-size: 11pt }} table {{ border-collapse: collapse; width: 100% }} td, th {{ border: 0.25mm solid #333; padding: 2.4mm; text-align: center }} h2 {{ text-align: center }}</style>
    <h2>国家知识产权局专利收费票据（缴费明细）</h2><p>票据号：{rng.randint(10**9, 10**10 - 1)}&emsp;&emsp;缴费人：{w.company(rng)}&emsp;&emsp;缴费日期：{w.dots(paid)}</p>
    <table><tr><th>序号<th>专利号<th>费用种类<th>年度<th>金额（元）{lines}<tr><td colspan=4>合计人民币（大写）：{capitals(total)}<td>{total:.2f}</table><p style="text-align:right;margin-top:10mm">{w.seal("国家知识产权局专利局<br>收费专用章", 34)}</p></html>"""
    truth = {"amount": total, "paid_date": w.iso(paid), "items": items}
    return Sheet(html, "patent_fee_receipt", truth, ("patent_number", "fee_year", "amount"))


@layout("patent_fee_receipt.b_agency_office_1990s")
def agency_office(rng: random.Random) -> Sheet:
    """中国专利局 of the nineties: a narrow slip filled by a needle printer, an eight-place number, reduced amount."""
    paid = w.day(rng, 1995, 1998)
    year = rng.randint(3, 5)
    number = old_number(rng, paid[0] - year + 1, 2)
    amount = rng.choice((100, 200, 300, 400))
    html = f"""<html><style>@page {{ size: 200mm 110mm; margin: 8mm 10mm }} body {{ font-family: {w.font(rng, "ming", "kai")}; font-size: 12pt }} p {{ margin: 2.6mm 0 }} u {{ text-decoration: none; border-bottom: 0.2mm solid #333; padding: 0 3mm; font-family: 'AR PL UMing CN' }}</style>
    <h2 style="text-align:center;margin:0 0 1mm;letter-spacing:2mm">中国专利局收费收据</h2><p style="text-align:right">{paid[0]} 年 {paid[1]} 月 {paid[2]} 日&emsp;&emsp;字第 {rng.randint(100000, 999999)} 号</p><p>今收到&ensp;<u>{w.place(rng)[1]}市阀门厂</u></p><p>专利号&ensp;<u>{number[2:]}</u>&ensp;专利第&ensp;<u>{year}</u>&ensp;年年费</p>
    <p>人民币（大写）&ensp;<u>{capitals(amount)}</u>&emsp;￥<u>{amount}.00</u></p><p>缴费方式&ensp;<u>{rng.choice(("邮局汇款", "现金", "支票"))}</u></p><p style="margin-top:6mm">收款单位（公章）&emsp;&emsp;&emsp;&emsp;会计&emsp;&emsp;&emsp;&emsp;&emsp;收款人 <u>{w.person(rng)}</u></p></html>"""
    truth = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": w.iso(paid)}
    return Sheet(html, "patent_fee_receipt", truth)


@layout("patent_fee_receipt.b_bill_on_paper_with_surcharge")
def paper_bill(rng: random.Random) -> Sheet:
    """中央非税收入统一票据 on paper of 2020: fee with 滞纳金 in a second row; the total is more than the fee."""
    kind, paid = 2, (2020, rng.randint(2, 11), rng.randint(1, 28))
    year = rng.randint(4, 8)
    number = patent_number(rng, paid[0] - year + 1, kind)
    fee = full(kind, year)
    late = fee * rng.choice((5, 10, 15)) // 100
    rows = [(f"实用新型专利第{year}年年费", 1, fee, fee), (f"实用新型专利第{year}年年费滞纳金", 1, late, late)]
    other = f"申请号:{number[2:].replace('.', '')} 缴费日期:{w.iso(paid)} 缴费方式:面交"
    html = _bill(rng, "中央非税收入统一票据", rows, other, paid, False)
    truth = {"patent_number": number, "fee_year": year, "paid_date": w.iso(paid)}
    return Sheet(html, "patent_fee_receipt", truth, ("amount", "items"))
