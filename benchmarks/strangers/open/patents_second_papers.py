"""More papers after the grant: registers in numbered parts, by office and in a sentence; bills of 2020, check pages, annexed lists."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import copy_stamp, day, seal, sheet, written
from benchmarks.strangers.open.patents_second import KINDS, STREETS, Patent, later, patent
from benchmarks.strangers.open.words_second import EMPLOYERS, staff
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, layout


def _register(rng: random.Random) -> tuple[Patent, str, int, str]:
    """A living patent, the day until which its fee is paid, the last year paid, the day of the copy."""
    one = patent(rng, 2012, 2017, (1, 2, 2, 3), 5)
    years = rng.randint(6, 8)
    paid = later(one.filed, years)
    out = later(one.filed, years - 1)
    return one, paid, years, f"{out[:5]}{min(12, int(out[5:7]) + 1):02d}-{rng.randint(1, 28):02d}"


def _truth(one: Patent, paid: str, owners: list[str], status: str = "valid") -> dict[str, Any]:
    return {"patent_number": one.number, "legal_status": status, "fee_paid_until": paid, "patentees": owners}


@layout("patent_register.numbered_parts")
def numbered_parts(rng: random.Random) -> Sheet:
    """A copy over two leaves in numbered parts: data, changes of name with before and after, pledge entered and struck, fees year by year with the last line the latest."""
    one, paid, years, out = _register(rng)
    old = rng.choice([name for name in EMPLOYERS if name not in one.owners])
    renamed = rng.random() < 0.6
    first = rng.randint(2, 4)
    fees = "".join(
        f"<tr><td>第{at}年度<td>{later(one.filed, at - 1)[:8]}{rng.randint(1, 28):02d}<td>{later(one.filed, at - 1)} 至 {later(one.filed, at)}"
        for at in range(first, years + 1)
    )
    change = (
        f"<p>变更类型：专利权人的姓名或者名称、地址的变更　　登记生效日：{later(one.granted, 1)}</p><p>变更前：{old}</p><p>变更后：{one.owners[0]}</p>"
        if renamed
        else "<p>无。</p>"
    )
    pledge = (
        f"<p>登记号：Y{rng.randint(2016, 2020)}14{rng.randint(10**6, 10**7 - 1)}　出质人：{one.owners[0]}　质权人：{rng.choice(('晋商银行股份有限公司', '三晋担保有限公司'))}</p><p>质押登记注销日：{later(one.granted, 2)}</p>"
        if rng.random() < 0.5
        else "<p>无。</p>"
    )
    status = rng.choice(("专利权维持", "有效", "专利权有效"))
    body = f"""<p class=r style="font-size: 9pt; margin: 0">出具文号：{out[:4]}{rng.randint(10**7, 10**8 - 1)}</p><h1>专利登记簿副本</h1><p><b>一、著录项目</b></p><p>发明创造名称：{one.title}</p><p>专利类型：{KINDS[one.kind][0]}　　专利号：{one.spaced}</p><p>申请日：{one.filed}　　授权公告日：{one.granted}</p>
    <p>专利权人：{"；".join(one.owners)}</p><p>地址：{rng.choice(STREETS)}</p><p>{one.makers}：{"；".join(one.inventors)}</p><p>专利代理机构：{rng.choice(("太原慧知专利代理事务所（普通合伙）", "——"))}</p>
    <p><b>二、著录项目变更</b></p>{change}<p><b>三、专利权质押、保全、许可备案</b></p>{pledge}<p class=c style="font-size: 9pt">第 1 页 共 2 页</p>
    <div style="break-before: page"><p><b>四、年费缴纳</b></p><table><tr><th>年度<th>缴费日<th>有效期间{fees}</table><p>年费有效期至：{paid}</p><p><b>五、法律状态</b></p><p>{status}</p><p style="margin-top: 14mm">本副本内容截至出具日止，以专利登记簿为准。</p><p class=r>国家知识产权局<br>{written(out, rng.choice(("long", "padded")))}</p><p class=c style="font-size: 9pt">第 2 页 共 2 页</p></div>"""
    css = "p { margin: 2.4mm 0 } td, th { border: .3mm solid #777; padding: 1.2mm 3mm; font-size: 11pt; text-align: center } h1 { font-size: 21pt }"
    return Sheet(
        sheet(body, css, rng.choice(("song", "kai", "hei"))),
        "patent_register",
        _truth(one, paid, one.owners),
        ("issue_date",),
    )


@layout("patent_register.events_from_the_system")
def events(rng: random.Random) -> Sheet:
    """An electronic copy: labels in grey above values, a coloured word of state, then events newest first; one may have ended or been given up to the other filing."""
    one, paid, years, out = _register(rng)
    status, word, last = rng.choice((
        ("valid", "专利权维持", f"第{years}年度年费缴纳，年费有效至{paid}"), ("valid", "专利权有效", f"第{years}年度年费缴纳，年费有效至{paid}"),
        ("lapsed", "专利权终止", f"未缴纳年费，专利权自{paid}起终止（年费已缴至{paid}）"),
    ))  # fmt: skip
    seller = rng.choice([name for name in EMPLOYERS if name not in one.owners])
    moved = rng.random() < 0.4
    rows = [(one.granted, "授权", "公告授予专利权")]
    if moved:
        rows.append((later(one.granted, 1), "专利权转移", f"转让人：{seller}　受让人：{'、'.join(one.owners)}"))
    if rng.random() < 0.4:
        rows.append((later(one.granted, 2), "实施许可备案", f"被许可人：{rng.choice(EMPLOYERS)}　普通许可"))
    rows.append(
        (
            later(paid, -1 if status == "valid" else 0),
            "年费" if status == "valid" else "终止",
            last,
        )
    )
    rows.sort(reverse=True)
    table = "".join(f"<tr><td>{at}<td>{what}<td>{text}" for at, what, text in rows)
    if status == "lapsed":
        out = day(rng, 2025, 2025)
    colour = "#0a7" if status == "valid" else "#b33"
    cells = [
        ("专利号", one.spaced),
        (one.named, one.title),
        ("申请日", one.filed),
        ("授权公告日", one.granted),
        ("专利权人", "<br>".join(one.owners)),
        (one.makers, "、".join(one.inventors)),
    ]
    if rng.random() < 0.5:
        cells[2:] = [*cells[4:], *cells[2:4]]
    grid = "".join(f"<div class=i><small>{a}</small><br>{b}</div>" for a, b in cells)
    body = f"""<div style="display: flex; justify-content: space-between; font-size: 9pt; color: #777"><span>专利业务办理系统 · 电子版专利登记簿副本</span><span>业务编号 {out.replace("-", "")}{rng.randint(10**5, 10**6 - 1)}</span></div><h1 style="font-size: 20pt">专利登记簿副本</h1>
    <p style="text-align: right"><span style="background: {colour}; color: #fff; padding: 1mm 4mm">法律状态：{word}</span></p><div class=g>{grid}</div><p style="font-weight: bold">登记事项（由近及远）</p><table><tr><th>日期<th>事项<th>内容{table}</table>
    <p style="font-size: 9pt; color: #666">出具时间：{out} 10:{rng.randint(10, 59)}　　电子印章：国家知识产权局证件专用章　　验证码：{rng.randint(10**7, 10**8 - 1)}</p>{seal("国家知识产权局<br>证件专用章", "112mm", "196mm")}"""
    css = ".g { display: flex; flex-wrap: wrap } .i { width: 50%; box-sizing: border-box; padding: 1.5mm 2mm; font-size: 11.5pt; line-height: 1.5 } small { color: #888; font-size: 9pt } td, th { border-bottom: .2mm solid #aaa; padding: 2mm; font-size: 10.5pt }"
    return Sheet(
        sheet(body, css, rng.choice(("hei", "song", "zenhei"))),
        "patent_register",
        _truth(one, paid, one.owners, status),
        ("issue_date",),
    )


@layout("patent_register.certified_in_a_sentence")
def in_a_sentence(rng: random.Random) -> Sheet:
    """An older copy: data as running lines, then one sentence that says who holds it, until when the fee is paid and what state it is in; asked for by an agent."""
    one = patent(rng, 2006, 2014, (1, 2, 2, 3), 4)
    years = rng.randint(4, 8)
    paid = later(one.filed, years)
    asked = later(one.filed, years - 1)
    out = f"{asked[:4]}-{min(12, int(asked[5:7]) + 1):02d}-{rng.randint(1, 28):02d}"
    form = rng.choice(("long", "padded", "〇"))
    owners = "、".join(one.owners)
    state = rng.choice(("专利权有效", "专利权处于有效状态", "处于专利权维持状态"))
    main = rng.choice((
        f"经核查专利登记簿，截至{written(out, form)}，上述专利权人为{owners}，年费已缴至{written(paid, form)}，{state}。",
        f"根据专利登记簿记载，该专利的专利权人为{owners}；{state}；年费缴纳至第{years}年度，有效期至{written(paid, form)}。",
    ))  # fmt: skip
    head = [
        f"专利号：{one.spaced}",
        f"{one.named}：{one.title}",
        f"申请日：{written(one.filed, form)}",
        f"授权公告日：{written(one.granted, form)}",
        f"{one.makers}：{'　'.join(one.inventors)}",
        f"请求人：{rng.choice(('太原慧知专利代理事务所（普通合伙）', staff(rng, 1)[0]))}",
    ]
    if rng.random() < 0.5:
        head[1:5] = rng.sample(head[1:5], 4)
    body = f"""<div style="border: .6mm solid #557; padding: 10mm 14mm; height: 222mm"><p class=c style="font-size: 12pt; margin: 0">中华人民共和国国家知识产权局</p><h1 style="font-size: 24pt; margin: 8mm 0">专利登记簿副本</h1><p class=r style="font-size: 10pt">No. {rng.randint(10**6, 10**7 - 1)}</p>
    {"".join(f"<p>{one_line}</p>" for one_line in head)}<p style="text-indent: 2em; margin-top: 10mm; line-height: 2">{main}</p><p style="text-indent: 2em">特此证明。</p><p class=r style="margin-top: 22mm">国家知识产权局<br>{written(out, form)}</p></div>{seal("国家知识产权局<br>证件专用章", "112mm", "178mm")}{copy_stamp(rng, "left: 8mm; top: 196mm") if rng.random() < 0.5 else ""}"""
    css = "body { font-size: 13.5pt } p { margin: 2.6mm 0 }"
    return Sheet(
        sheet(body, css, rng.choice(("song", "kai", "ming"))),
        "patent_register",
        _truth(one, paid, one.owners),
        ("issue_date",),
    )


def _fee(kind: int, year: int) -> int:
    """The whole annual fee of a year."""
    bands = ((3, 900), (6, 1200), (9, 2000), (12, 4000), (15, 6000), (20, 8000))
    other = ((3, 600), (5, 900), (8, 1200), (10, 2000), (15, 3000))
    return next(fee for last, fee in (bands if kind == 1 else other) if year <= last)


def _big(amount: int) -> str:
    """An amount below a hundred thousand in the capital digits of receipts."""
    text, zero = "", False
    for digit, unit in zip(f"{amount:05d}", ("万", "仟", "佰", "拾", ""), strict=True):
        if digit == "0":
            zero = bool(text)
            continue
        text += ("零" if zero else "") + "零壹贰叁肆伍陆柒捌玖"[int(digit)] + unit
        zero = False
    return text + "元整"


@layout("patent_fee_receipt.printed_bill_of_2020")
def bill_of_2020(rng: random.Random) -> Sheet:
    """The paper bill of 2020, typed by a needle printer without rules: values at places, name of the fee and number in one line, two days, three names."""
    one = patent(rng, 2012, 2017, (1, 2, 3), 2)
    year = 2020 - int(one.filed[:4])
    share = rng.choice((1, 0.3, 0.15))
    amount = round(_fee(one.kind, year) * share)
    month = rng.randint(1, 11)
    paid = f"2020-{month:02d}-{rng.randint(1, 20):02d}"
    opened = f"2020-{month:02d}-{rng.randint(21, 28)}"
    bare = one.number[2:].replace(".", "")
    a, b = staff(rng, 2)
    item = rng.choice(
        (
            f"{KINDS[one.kind][0]}专利第{year}年年费",
            f"{KINDS[one.kind][0]}专利年费第{hanzi_number(year)}年",
            f"第{year}年年费（{KINDS[one.kind][0]}）",
        )
    )
    body = f"""<div class=p style="left: 62mm; top: 0; font-size: 16pt; color: #933">中央非税收入统一票据</div><div class=p style="left: 0; top: 12mm">票据代码：00010120</div><div class=p style="left: 60mm; top: 12mm">开票日期：{written(opened, rng.choice(("long", "dashes")))}</div><div class=p style="left: 128mm; top: 12mm">NO {rng.randint(10**9, 10**10 - 1)}</div>
    <div class=p style="left: 0; top: 22mm">交款人：{rng.choice(EMPLOYERS)}</div><div class=p style="left: 128mm; top: 22mm">交款方式：{rng.choice(("银行转账", "邮局汇款", "现金"))}</div>
    <div class=p style="left: 0; top: 34mm; color: #933">项目名称</div><div class=p style="left: 84mm; top: 34mm; color: #933">单位</div><div class=p style="left: 104mm; top: 34mm; color: #933">收缴标准</div><div class=p style="left: 134mm; top: 34mm; color: #933">数量</div><div class=p style="left: 154mm; top: 34mm; color: #933">金额</div>
    <div class=p style="left: 0; top: 43mm">{item}</div><div class=p style="left: 84mm; top: 43mm">元</div><div class=p style="left: 104mm; top: 43mm">{_fee(one.kind, year)}.00</div><div class=p style="left: 134mm; top: 43mm">{share:g}</div><div class=p style="left: 154mm; top: 43mm">{amount}.00</div>
    <div class=p style="left: 0; top: 70mm">合计（大写）：{_big(amount)}</div><div class=p style="left: 128mm; top: 70mm">（小写）￥{amount}.00</div><div class=p style="left: 0; top: 80mm">备注：申请号 {bare}　缴费日 {written(paid, rng.choice(("dashes", "dots")))}　批号 {rng.randint(10**5, 10**6 - 1)}</div>
    <div class=p style="left: 0; top: 92mm">执收单位（公章）：国家知识产权局专利局</div><div class=p style="left: 100mm; top: 92mm">复核人：{a}</div><div class=p style="left: 140mm; top: 92mm">收款人：{b}</div>{seal("国家知识产权局专利局<br>财务专用章", "46mm", "76mm")}"""
    css = ".p { position: absolute; font-size: 11.5pt; white-space: nowrap; line-height: 1.3 }"
    truth = {"patent_number": one.number, "fee_year": year, "amount": amount, "paid_date": paid}
    html = sheet(body, css, rng.choice(("ming", "song", "kai")), "size: 210mm 130mm; margin: 10mm 14mm")
    return Sheet(html, "patent_fee_receipt", truth)


@layout("patent_fee_receipt.check_page_of_ministry")
def check_page(rng: random.Random) -> Sheet:
    """The ministry's page for checking electronic bills, printed: the result's keys and values over a small bill, times of checking that are no days of paying."""
    one = patent(rng, 2014, 2019, (1, 2, 3), 2)
    paid = day(rng, 2021, 2024)
    year = max(2, int(paid[:4]) - int(one.filed[:4]))
    share = rng.choice((1, 1, 0.3, 0.15))
    amount = round(_fee(one.kind, year) * share)
    opened = f"{paid[:8]}{min(28, int(paid[8:]) + rng.randint(1, 5)):02d}"
    payer = rng.choice(EMPLOYERS)
    code = credit_code(rng) if rng.random() < 0.6 else ""
    serial = str(rng.randint(10**9, 10**10 - 1))
    checked = day(rng, 2025, 2025)
    keys = [
        ("票据代码", "00010221"),
        ("票据号码", serial),
        ("校验码", str(rng.randint(100000, 999999))),
        ("开票日期", opened),
        ("开票单位", "国家知识产权局专利局"),
        ("交款人", payer),
        ("总金额", f"{amount:,}.00元"),
        ("票据状态", rng.choice(("正常", "未入账"))),
    ]
    if code:
        keys.insert(6, ("交款人代码", code))
    if rng.random() < 0.5:
        keys = [*keys[4:7], *keys[:4], *keys[7:]]
    grid = "".join(f"<div class=i><span>{a}</span>{b}</div>" for a, b in keys)
    body = f"""<p style="font-size: 8.5pt; color: #777; margin: 0">{checked} {rng.randint(8, 18):02d}:{rng.randint(10, 59)}　　财政票据查验　　http://pjcy.example.gov.cn/billcheck</p><div style="background: #c0392b; color: #fff; padding: 2mm 4mm; font-size: 14pt">全国财政电子票据查验平台</div><p>查验结果：<b>一致</b>　查验次数：第{rng.randint(1, 4)}次　首次查验时间：{checked}</p><div class=g>{grid}</div>
    <p style="font-weight: bold; margin-top: 6mm">票据明细</p><table><tr><th>项目编码<th>项目名称<th>数量<th>标准<th>金额<tr><td>1030102<td>{KINDS[one.kind][0]}专利第{year}年年费<td>{share:g}<td>{_fee(one.kind, year):,}.00<td>{amount:,}.00</table>
    <p style="word-break: break-all">其他信息：申请号:{one.number[2:].replace(".", "")} 缴费日期:{paid} 缴费方式:{rng.choice(("网上支付", "银联在线", "银行汇款"))} 订单号:{paid.replace("-", "")}{rng.randint(10**9, 10**10 - 1)}</p><p style="font-size: 9pt; color: #777">免责声明：查验结果仅供参考，以开票单位留存数据为准。　1/1</p>{copy_stamp(rng, "left: 100mm; top: 212mm") if rng.random() < 0.5 else ""}"""
    css = ".g { display: flex; flex-wrap: wrap; border: .3mm solid #ccc } .i { width: 49%; box-sizing: border-box; padding: 2mm 3mm; font-size: 11pt } .i span { display: inline-block; width: 26mm; color: #888 } td, th { border: .2mm solid #bbb; padding: 1.6mm 2mm; font-size: 10.5pt }"
    truth: dict[str, Any] = {"patent_number": one.number, "fee_year": year, "amount": amount, "paid_date": paid}
    if code:
        truth["credit_code"] = code
    return Sheet(sheet(body, css, rng.choice(("hei", "song", "zenhei"))), "patent_fee_receipt", truth)


@layout("patent_fee_receipt.bill_with_annexed_list")
def annexed_list(rng: random.Random) -> Sheet:
    """One bill for several patents: above it only the total and 详见清单, below it the list with a row a patent, its year and sum; owner and name in the row too."""
    patents = [patent(rng, 2013, 2019, (1, 2, 2, 3), 2) for _ in range(rng.randint(2, 5))]
    paid = day(rng, 2021, 2024)
    opened = f"{paid[:8]}{min(28, int(paid[8:]) + rng.randint(0, 4)):02d}"
    share = rng.choice((1, 0.3))
    items: list[dict[str, Any]] = []
    rows = ""
    dotted = rng.random() < 0.5
    for at, one in enumerate(patents, 1):
        year = max(2, int(paid[:4]) - int(one.filed[:4]))
        amount = round(_fee(one.kind, year) * share)
        items.append({"patent_number": one.number, "fee_year": year, "amount": amount})
        shown = one.number[2:] if dotted else one.number[2:].replace(".", "")
        rows += f"<tr><td>{at}<td>{shown}<td>{one.title}<td>{KINDS[one.kind][0]}专利第{year}年年费<td>{amount}.00"
    total = sum(item["amount"] for item in items)
    payer, agent = rng.choice(EMPLOYERS), staff(rng, 1)[0]
    body = f"""<div class=bill><h2 class=c style="margin: 0; color: #8a3a1a">中央非税收入统一票据（电子）</h2><div class=h><span>票据代码：00010222</span><span>票据号码：{rng.randint(10**9, 10**10 - 1)}</span><span>开票日期：{opened}</span></div><div class=h><span>交款人：{payer}</span><span>校验码：{rng.randint(10**5, 10**6 - 1)}</span></div>
    <table><tr><th>项目编码<th>项目名称<th>单位<th>数量<th>金额<tr><td>1030102<td>专利收费（详见清单）<td>件<td>{len(items)}<td>{total}.00</table><div class=h><span>金额合计（大写）{_big(total)}</span><span>（小写）{total}.00</span></div><div class=h><span>收款单位：国家知识产权局专利局</span><span>复核人：{agent}</span><span>收款人：系统</span></div></div>
    <p class=c style="margin: 8mm 0 2mm; font-size: 14pt">专利缴费清单</p><p style="margin: 0; font-size: 10.5pt">缴费日期：{paid}　　缴费人：{payer}　　费减比例：{"无" if share == 1 else "70%"}</p><table><tr><th>序号<th>{rng.choice(("申请号/专利号", "专利号"))}<th>发明创造名称<th>费用种类<th>金额（元）{rows}<tr><td colspan=4>合计<td>{total}.00</table>{seal("财政票据专用章", "106mm", "44mm")}"""
    css = ".bill { border: .4mm solid #8a3a1a; padding: 4mm 5mm } .h { display: flex; justify-content: space-between; font-size: 10.5pt; margin: 2mm 0 } td, th { border: .3mm solid #777; padding: 1.6mm 2mm; font-size: 10.5pt; text-align: center }"
    truth: dict[str, Any] = {"amount": total, "paid_date": paid, "items": items}
    return Sheet(
        sheet(body, css, rng.choice(("song", "hei", "kai")), "size: A4; margin: 18mm 20mm"),
        "patent_fee_receipt",
        truth,
        ("patent_number", "fee_year"),
    )
