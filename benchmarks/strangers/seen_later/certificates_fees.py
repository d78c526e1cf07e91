"""Patent registers and fee receipts, drawn for the sealed half."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.certificates import (
    a_day,
    arabic,
    chinese,
    company,
    copy_stamp,
    dotted,
    font,
    page,
    person,
    persons,
    seal,
    sheet,
)
from benchmarks.strangers.seen_later.certificates_patent import KINDS, apart, gaps, owners, patent
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, layout, patent_number


def entries(rng: random.Random, one: dict[str, str], moved: list[str], state: str) -> list[tuple[str, str]]:
    lines = [
        (one["granted"], "专利权授予"),
        *([(f"{int(one['granted'][:4]) + 1}-05-14", f"专利权转移　变更后权利人：{';'.join(moved)}")] if moved else []),
    ]
    return [*lines, *([("2024-11-20", "未缴年费专利权终止")] if state == "lapsed" else [])]


@layout("patent_register.s2_ledger")
def ledger(rng: random.Random) -> Sheet:
    """A ledger: bibliographic grid above, events by day below, a transfer changes the owner, state and fee at the foot."""
    kind = rng.choice((1, 2))
    one = patent(rng, 2016, 2020, kind)
    before = owners(rng)
    moved = [company(rng)] if rng.random() < 0.5 else []
    state = rng.choice(("valid", "valid", "lapsed"))
    paid = f"{rng.randint(2025, 2026) if state == 'valid' else 2023}{one['filed'][4:]}"
    words = {"valid": rng.choice(("专利权维持", "专利权有效")), "lapsed": "专利权终止"}[state]
    grid = [
        ("专利号", gaps(one["number"])),
        ("专利类型", KINDS[kind][1]),
        ("发明创造名称", one["title"]),
        ("申请日", arabic(one["filed"])),
        ("授权公告日", arabic(one["granted"])),
        ("发明人", "；".join(persons(rng, 4))),
        ("专利权人", "；".join(moved or before)),
    ]
    if moved:
        grid.append(("授权时专利权人", "；".join(before)))
    rows = "".join(f"<tr><th>{label}<td>{value}" for label, value in grid)
    events = "".join(f"<tr><td>{dotted(day)}<td>{what}" for day, what in entries(rng, one, moved, state))
    body = f"""<h1>专利登记簿副本</h1><p class=r>国家知识产权局　出具日期：{arabic(a_day(rng, 2025, 2025))}</p><table>{rows}</table>
    <h3>登记事项</h3><table><tr><th>登记日<th>事项{events}</table><table class=x><tr><th>法律状态<td>{words}<tr><th>年费缴纳至<td>{arabic(paid)}</table>
    <p class=n>本副本所载内容以出具之日专利登记簿记载为准。</p>{seal("国家知识产权局证件专用章", "120mm", "190mm", 38)}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 11.5pt; height: 245mm }} h1 {{ text-align: center; letter-spacing: 2mm }} table {{ width: 100%;
    margin-bottom: 4mm }} td, th {{ border: .25mm solid #444; padding: 2mm; text-align: left; font-weight: normal }} th {{ width: 36mm;
    background: #f2f2f2 }} h3 {{ font-size: 12pt; margin: 2mm 0 }} .r, .n {{ font-size: 10pt }}"""
    return sheet(
        "patent_register",
        page(css, body),
        patent_number=one["number"],
        legal_status=state,
        fee_paid_until=paid,
        patentees=moved or before,
    )


@layout("patent_register.s2_letter")
def letter(rng: random.Random) -> Sheet:
    """Numbered lines without a grid, an expired design or invalidated model among them; owner last, fee by year and day."""
    kind = rng.choice((1, 2, 3))
    state = rng.choice(("valid", "expired", "invalid")) if kind != 1 else "valid"
    one = patent(rng, *((2010, 2012) if state == "expired" else (2017, 2020)), kind)
    whose = owners(rng)
    end = {"valid": 2026, "invalid": 2024, "expired": int(one["filed"][:4]) + 10}[state]
    paid = f"{end}{one['filed'][4:]}"
    words = {
        "valid": "截至本副本出具之日，该专利权有效。",
        "expired": "该专利权因期限届满而终止。",
        "invalid": "该专利权被宣告全部无效。",
    }[state]
    maker = "设计人" if kind == 3 else "发明人"
    fee = f"年费已缴纳至第{end - int(one['filed'][:4])}年度，即{arabic(paid)}。"
    lines = [
        f"发明创造名称：{one['title']}",
        f"专利号：{gaps(one['number'])}",
        f"申请日：{arabic(one['filed'])}",
        f"{maker}：{'、'.join(persons(rng, 3))}",
        f"授权公告日：{arabic(one['granted'])}，授权公告号：{apart(one['published'])}",
        f"专利权人：{'、'.join(whose)}",
        f"费用信息：{fee}",
        f"法律状态：{words}",
    ]
    body = f"""<p class=h>国家知识产权局</p><h1>专 利 登 记 簿 副 本</h1><ol>{"".join(f"<li>{line}" for line in lines)}</ol>
    <p class=r>{chinese(a_day(rng, 2025, 2025))}</p>{seal("国家知识产权局专利登记簿专用章", "110mm", "158mm", 40)}<p class=f>第 1 页 共 1 页</p>
    {copy_stamp(rng, "10mm", "205mm")}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 13pt; height: 245mm }} h1, .h {{ text-align: center }} li {{ line-height: 2.1 }}
    .r {{ text-align: right; margin: 14mm 20mm }} .f {{ position: absolute; bottom: 0; left: 0; right: 0; text-align: center; font-size: 9pt }}"""
    return sheet(
        "patent_register",
        page(css, body, "A4", "22mm"),
        patent_number=one["number"],
        legal_status=state,
        fee_paid_until=paid,
        patentees=whose,
    )


def fee_of(kind: int, year: int) -> int:
    steps = (
        ((3, 900), (6, 1200), (9, 2000), (12, 4000), (15, 6000))
        if kind == 1
        else ((3, 600), (5, 900), (8, 1200), (10, 2000))
    )
    return next(amount for last, amount in steps if year <= last)


@layout("patent_fee_receipt.s2_electronic")
def electronic(rng: random.Random) -> Sheet:
    """Central non-tax receipt, one to three patents; bare numbers below, payment day before the issue day, reductions."""
    payer, many = company(rng), rng.choice((1, 1, 2, 3))
    code = credit_code(rng) if rng.random() < 0.6 else None
    paid = f"{rng.randint(2021, 2024)}-{rng.randint(1, 12):02d}-{rng.randint(1, 24):02d}"
    items, rows, notes = [], [], []
    for _ in range(many):
        kind, year = rng.choice((1, 2, 3)), rng.randint(2, 9)
        number, share = patent_number(rng, int(paid[:4]) - year + 1, kind), rng.choice((1, 0.15, 0.3))
        full = fee_of(kind, year)
        amount = round(full * share, 2)
        rows.append(
            f"<tr><td>1032{rng.randint(10, 99)}<td>{KINDS[kind][1]}专利第{year}年年费<td>元<td>{share:g}<td>{full:,.2f}<td>{amount:,.2f}"
        )
        items.append(
            {"patent_number": number, "fee_year": year, "amount": int(amount) if amount == int(amount) else amount}
        )
        notes.append(
            f"申请号:{number[2:].replace('.', '')} 第{year}年年费 {amount:.2f}元"
            if many > 1
            else f"申请号:{number[2:].replace('.', '')}"
        )
    total = sum(float(item["amount"]) for item in items)
    later = f"{paid[:8]}{int(paid[8:]) + rng.randint(1, 4):02d}"
    body = f"""<div class=f><h1>中央非税收入统一票据（电子）</h1><table class=n><tr><td>票据代码：00010{rng.randint(100, 999)}<td>票据号码：{rng.randint(10**9, 10**10 - 1)}
    <tr><td>交款人统一社会信用代码：{code or ""}<td>校验码：{rng.randint(100000, 999999)}<tr><td>交款人：{payer}<td>开票日期：{later}</table>
    <table class=g><tr><th>项目编码<th>项目名称<th>单位<th>数量<th>标准<th>金额（元）{"".join(rows)}
    <tr><td colspan=6>金额合计　（小写）{total:,.2f}</table><p>其他信息：{"；".join(notes)}<br>缴费日期:{paid} 缴费方式:{rng.choice(("网上支付", "银行汇款"))} 订单号:{rng.randint(10**11, 10**12)}</p>
    <p>收款单位（章）：国家知识产权局专利局　　复核人：{person(rng)}　　收款人：{person(rng)}</p>{seal("国家知识产权局专利局收费专用章", "90mm", "78mm", 30)}</div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 9.5pt }} .f {{ position: relative; height: 115mm }} h1 {{ text-align: center; font-size: 16pt; color: #8a4b12 }}
    table {{ width: 100% }} .g td, .g th {{ border: .2mm solid #8a4b12; padding: 1.4mm; font-weight: normal }} .n td {{ padding: 1mm }}"""
    single = items[0] if many == 1 else {}
    return sheet(
        "patent_fee_receipt",
        page(css, body, "210mm 140mm", "10mm 12mm"),
        () if many == 1 else ("patent_number", "fee_year", "amount"),
        paid_date=paid,
        credit_code=code,
        items=items if many > 1 else None,
        **single,
    )


@layout("patent_fee_receipt.s2_paper")
def paper(rng: random.Random) -> Sheet:
    """The office's own receipt until 2019: boxes for digits, capital amount, surcharge row in some, day in three columns."""
    kind, year = rng.choice((1, 2)), rng.choice((2, 3, 4, 6, 7))
    paid = a_day(rng, 2013, 2019)
    number = patent_number(rng, int(paid[:4]) - year + 1, kind)
    share = rng.choice((1, 0.3, 0.15))
    amount = round(fee_of(kind, year) * share)
    digits = "零壹贰叁肆伍陆柒捌玖"
    units = "仟佰拾元"[-len(str(amount)) :]
    capital = "".join(digits[int(d)] + unit for d, unit in zip(str(amount), units, strict=True))
    capital = (
        capital.replace("零拾零元", "元").replace("零佰元", "元").replace("零元", "元").replace("零拾", "零") + "整"
    )
    payer = rng.choice((company(rng), person(rng)))
    body = f"""<div class=f><h1>国家知识产权局专利收费收据</h1><p class=r>No. {rng.randint(10**7, 10**8 - 1)}　　{" ".join(f"{part} {unit}" for part, unit in zip(paid.split("-"), "年月日", strict=True))}</p>
    <table><tr><td class=k>缴费人<td colspan=3>{payer}<tr><td class=k>申请号（专利号）<td>{number[2:]}<td class=k>国际申请号<td>—
    <tr><td class=k>费用名称<td>{KINDS[kind][1]}专利第{year}年年费<td class=k>金额（元）<td>{amount:.2f}
    <tr><td class=k>合计人民币（大写）<td colspan=3>{capital}　　￥{amount:.2f}</table>
    <p>缴费日期：{dotted(paid)}　　缴费方式：{rng.choice(("面交", "邮局汇款", "银行电汇"))}　　收费员：{person(rng)}　　复核：{person(rng)}</p>
    {seal("国家知识产权局收费专用章", "125mm", "58mm", 30)}<p class=n>本收据涂改无效　　第二联　交缴费人</p></div>"""
    css = f"""body {{ font-family: {FONTS[rng.choice(("song", "kai", "ming"))]}; font-size: 11pt }} .f {{ position: relative; height: 105mm }} h1 {{ text-align: center;
    font-size: 18pt }} table {{ width: 100% }} td {{ border: .3mm solid #246; padding: 2.6mm }} .k {{ width: 34mm }} .r {{ text-align: right; font-size: 10pt }}
    .n {{ font-size: 8.5pt }}"""
    return sheet(
        "patent_fee_receipt",
        page(css, body, "210mm 130mm", "10mm 14mm"),
        patent_number=number,
        fee_year=year,
        amount=amount,
        paid_date=paid,
    )
