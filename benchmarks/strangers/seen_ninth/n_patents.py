"""Patent certificates, copies of the register and receipts of fees."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, credit_code, layout, patent_number

from . import n_kit as k

TITLES = (
    "一种带式输送机托辊拆装工具",
    "一种电解槽阴极刮板装置",
    "一种高压电缆故障定位仪",
    "一种泵体水压试验工装",
    "一种轧辊轴承座清洗机",
    "一种水轮机导叶间隙测量装置",
)


def _spread(number: str) -> str:
    """ZL202120345678.9 as the certificate spaces it."""
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


@layout("patent_certificate.two_page_2019")
def two_page(rng: random.Random) -> Sheet:
    """A certificate of 2019-2022 with address and number of publication, the names at filing on its back."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 5)
    year = rng.randint(2018, 2021)
    kind, digit = rng.choice((("发明", 1), ("实用新型", 2), ("实用新型", 2)))
    number = patent_number(rng, year, digit)
    filed = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    granted = f"{year + 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    public = f"CN {digit}{rng.randint(10**7, 10**8 - 1)} {'B' if digit == 1 else 'U'}"
    serial, title = str(rng.randint(3500000, 16000000)), rng.choice(TITLES)
    body = f"""<p>证书号第{serial}号</p><h1>{kind}专利证书</h1><p class=f>{"发 明" if digit == 1 else "实用新型"}名称：{title}</p><p class=f>发　　明　　人：{";".join(people)}</p><p class=f>专　　利　　号：{_spread(number)}</p><p class=f>专利申请日：{k.cn0(filed)}</p><p class=f>专 利 权 人：{unit.name}</p><p class=f>地　　　　址：{rng.randint(110000, 830000)} {unit.province}{unit.city}工业大道{rng.randint(1, 99)}号</p><p class=f>授权公告日：{k.cn0(granted)}　　　　授权公告号：{public}</p>
    <p class=in>国家知识产权局依照中华人民共和国专利法{"进行审查" if digit == 1 else "经过初步审查"}，决定授予专利权，颁发{kind}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{"二十" if digit == 1 else "十"}年，自申请日起算。</p><p class=in>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p><table style='margin-top:12mm'><tr><td>局长<td class=r>{k.cn0(granted)}</table><p class=c>第 1 页（共 2 页）</p>
    <div style='page-break-before:always'><p>证书号第{serial}号</p><p class=in>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p><p>申请日时本专利记载的申请人、发明人信息如下：</p><p>申请人：<br>{unit.name}</p><p>发明人：<br>{";".join(people)}</p><p class=c>第 2 页（共 2 页）</p></div>"""
    css = ".f { font-size: 12.5pt; margin: 3mm 0 } h1 { font-size: 28pt; color: #a30 } "
    truth = {
        "patent_kind": "invention" if digit == 1 else "utility_model",
        "title": title,
        "inventors": people,
        "patentees": [unit.name],
        "inventors_at_filing": people,
        "patent_number": number,
        "application_date": filed,
        "grant_date": granted,
        "publication_number": public.replace(" ", ""),
        "certificate_serial": serial,
    }
    return Sheet(k.page(rng, "song kai", css, body), "patent_certificate", truth, ("certificate_serial",))


@layout("patent_certificate.one_side_2008")
def one_side(rng: random.Random) -> Sheet:
    """A one-sided certificate of the years before 2018, no address and no publication number."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 3)
    year = rng.randint(2006, 2015)
    number, title = patent_number(rng, year, 2), rng.choice(TITLES)
    filed = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    granted = f"{year + 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    serial = str(rng.randint(900000, 4900000))
    body = f"""<div class=k><p>证 书 号 第 {serial} 号</p><h1>实用新型专利证书</h1><p>实用新型名称：{title}</p><p>发　明　人：{"；".join(people)}</p><p>专　利　号：{_spread(number)}</p><p>专利申请日：{k.wide(filed)}</p><p>专 利 权 人：{unit.name}</p><p>授权公告日：{k.wide(granted)}</p><p class=in>本实用新型经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><p class=in>本专利的专利权期限为十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。</p><p>局长<span style='float:right'>中华人民共和国国家知识产权局</span></p><p class=c>第 1 页（共 1 页）</p></div>"""
    css = ".k { border: 2mm groove #b96; padding: 8mm 12mm } h1 { color: #b20; font-size: 26pt }"
    truth = {
        "patent_kind": "utility_model",
        "title": title,
        "inventors": people,
        "patentees": [unit.name],
        "patent_number": number,
        "application_date": filed,
        "grant_date": granted,
        "certificate_serial": serial,
    }
    return Sheet(k.page(rng, "kai ming song", css, body), "patent_certificate", truth, ("certificate_serial",))


@layout("patent_certificate.design_current")
def design(rng: random.Random) -> Sheet:
    """A design's certificate of today, two pairs on a line, designers wrapped."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 4)
    year = rng.randint(2022, 2024)
    number = patent_number(rng, year, 3)
    title = rng.choice(("电动葫芦", "配电箱", "离心泵（立式）", "检修工具车"))
    filed = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    granted = f"{year + 1}-{rng.randint(1, 7):02d}-{rng.randint(1, 28):02d}"
    public, serial = f"CN {rng.randint(307000000, 309999999)} S", str(rng.randint(7500000, 9400000))
    body = f"""<p>证书号第{serial}号<span style='float:right'>专利公告信息</span></p><h1>外观设计专利证书</h1><p>外观设计名称：{title}</p><p>专　利　权　人：{unit.name}</p><p>地　　　　　址：{rng.randint(110000, 830000)} {unit.province}{unit.city}开发区{rng.randint(1, 99)}号</p><p>设　　计　　人：{"；".join(people)}</p><table><tr><td>专　利　号：{_spread(number)}<td>授权公告号：{public}<tr><td>专利申请日：{k.cn0(filed)}<td>授权公告日：{k.cn0(granted)}</table><p>申请日时申请人：{unit.name}</p><p>申请日时设计人：{"；".join(people)}</p><p class=in>国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，并予以公告。</p><p class=in>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p><p style='margin-top:20mm'>局长<span style='float:right'>{k.cn0(granted)}</span></p><p class=c>第 1 页（共 1 页）</p>"""
    truth = {
        "patent_kind": "design",
        "title": title,
        "inventors": people,
        "patentees": [unit.name],
        "inventors_at_filing": people,
        "patent_number": number,
        "application_date": filed,
        "grant_date": granted,
        "publication_number": public.replace(" ", ""),
        "certificate_serial": serial,
    }
    return Sheet(
        k.page(rng, "song hei", "h1 { color: #933 } p { margin: 3.5mm 0 } td { padding: 1.5mm 0 }", body),
        "patent_certificate",
        truth,
    )


@layout("patent_register.entries_table")
def register_table(rng: random.Random) -> Sheet:
    """A copy of the register: pairs, then entries in time order with a change of the owner."""
    unit, old, people = *rng.sample(k.UNITS, 2), k.names(rng, 2)
    year = rng.randint(2015, 2020)
    number, title = patent_number(rng, year, 2), rng.choice(TITLES)
    filed = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    granted = f"{year + 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    until = f"{year + rng.randint(7, 9)}{filed[4:]}"
    made = f"{int(until[:4]) - 1}-12-{rng.randint(1, 28):02d}" if filed[5:7] < "11" else f"{int(until[:4]) - 1}-12-30"
    body = f"""<p class=r>国家知识产权局</p><h1>专利登记簿副本</h1><table class=grid><tr><td>专利号<td>{number}<td>专利类型<td>实用新型<tr><td>发明名称<td colspan=3>{title}<tr><td>申请日<td>{filed}<td>授权公告日<td>{granted}<tr><td>发明人<td colspan=3>{",".join(people)}<tr><td>专利权人<td colspan=3>{unit.name}<tr><td>法律状态<td>专利权有效<td>年费缴纳至<td>{k.cn0(until)}</table><h3>登记事项</h3><table class=grid><tr><th>登记日<th>事项<th>内容<tr><td>{granted}<td>专利权的授予<td>授权公告<tr><td>{int(granted[:4]) + 2}-{rng.randint(1, 12):02d}-15<td>专利权的转移<td>变更前：{old.name}<br>变更后：{unit.name}</table><p class=r>出具日期：{made}　　（证件副本专用章）</p>"""
    truth = {
        "patent_number": number,
        "legal_status": "valid",
        "fee_paid_until": until,
        "patentees": [unit.name],
    }
    return Sheet(k.page(rng, "song zenhei", "td, th { font-size: 11pt } ", body), "patent_register", truth)


@layout("patent_register.lapsed_lines")
def register_lapsed(rng: random.Random) -> Sheet:
    """A copy of the register of a patent that ended for want of fees, lines without rules."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 3)
    year = rng.randint(2010, 2016)
    number = patent_number(rng, year, 2)
    filed = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    ended = f"{year + rng.randint(3, 5)}{filed[4:]}"
    body = f"""<h2>专　利　登　记　簿　副　本</h2><p>专利号：{_spread(number)}</p><p>申请日：{k.cn0(filed)}</p><p>授权公告日：{k.cn0(f"{year + 1}-{rng.randint(1, 12):02d}-18")}</p><p>名称：{rng.choice(TITLES)}</p><p>发明人：{" ".join(people)}</p><p>专利权人：{unit.name}</p><p>法律状态：专利权终止</p><p>终止原因：未缴年费　　终止日：{k.cn0(ended)}</p><hr><p class=r>国家知识产权局<br>{k.cn0(f"{int(ended[:4]) + 2}-05-{rng.randint(1, 28):02d}")}</p>"""
    truth = {
        "patent_number": number,
        "legal_status": "lapsed",
        "patentees": [unit.name],
    }
    return Sheet(
        k.page(rng, "kai song", "p { line-height: 2.1 }", body),
        "patent_register",
        truth,
        ("fee_paid_until", "issue_date"),
    )


def _capital(amount: int) -> str:
    figures = "零壹贰叁肆伍陆柒捌玖"
    units = ("", "拾", "佰", "仟")
    text = "".join(
        (figures[int(digit)] + units[len(str(amount)) - at - 1]) if digit != "0" else "零"
        for at, digit in enumerate(str(amount))
    )
    while "零零" in text:
        text = text.replace("零零", "零")
    return text.rstrip("零") + "元整"


@layout("patent_fee_receipt.electronic_bill")
def electronic_bill(rng: random.Random) -> Sheet:
    """中央非税收入统一票据（电子） with the number in the further information."""
    unit, code = rng.choice(k.UNITS), credit_code(rng)
    nth = rng.randint(3, 6)
    year = rng.randint(2021, 2024) - nth + 1
    number = patent_number(rng, year, 2)
    full = 600 if nth <= 3 else 900
    paid = f"{year + nth - 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 26):02d}"
    billed = f"{paid[:8]}{int(paid[8:]) + 2:02d}"
    amount = full * 3 // 10
    body = f"""<h2 style='color:#844'>中央非税收入统一票据（电子）</h2><table class=t><tr><td>票据代码：000101{rng.randint(10, 99)}<td>票据号码：{rng.randint(10**9, 10**10 - 1)}<tr><td>交款人统一社会信用代码：{code}<td>校验码：{rng.choice("abcdef")}{rng.randint(10000, 99999)}<tr><td>交款人：{unit.name}<td>开票日期：{billed}</table><table class=grid><tr><th>项目编码<th>项目名称<th>单位<th>数量<th>标准<th>金额（元）<th>备注<tr><td>103044103<td>实用新型专利第{nth}年年费<td>元<td>0.3<td>{full}.00<td>{amount}.00<td></table><p>金额合计（大写）：{_capital(amount)}　　　　（小写）：{amount}.00</p><p>其他信息：申请号:{number[2:].replace(".", "")} 缴费日期:{paid} 缴费方式:网上支付 订单号:{rng.randint(10**13, 10**14 - 1)}</p><p class=t>收款单位（章）：国家知识产权局专利局　　复核人：系统　　收款人：网上缴费</p>"""
    css = ".t, .t td { font-size: 10pt } .grid td, .grid th { font-size: 10pt; text-align: center; border-color: #844 } p { font-size: 10.5pt }"
    truth = {"patent_number": number, "fee_year": nth, "amount": amount, "paid_date": paid, "credit_code": code}
    return Sheet(
        k.page(rng, "song zenhei", css, body, "A4 landscape", "18mm"),
        "patent_fee_receipt",
        truth,
    )


@layout("patent_fee_receipt.old_printed")
def old_receipt(rng: random.Random) -> Sheet:
    """国家知识产权局专利收费收据 of the years before 2020, a printed slip with kinds of fee in lines."""
    unit = rng.choice(k.UNITS)
    year = rng.randint(2009, 2014)
    number, nth = patent_number(rng, year, 1), rng.choice((4, 5, 6))
    paid = f"{year + nth - 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    body = f"""<p class=c style='font-size:15pt'>国家知识产权局专利收费收据</p><p class=r>No {rng.randint(10**7, 10**8 - 1)}</p><p>申请号/专利号：{number[2:]}　　　　缴费日期：{k.cn(paid)}</p><p>缴费人：{unit.name}</p><table class=grid><tr><th>费用种类<th>金额（元）<tr><td>发明专利年费（第{nth}年）<td>1200.00<tr><td>合计（大写）：壹仟贰佰元整<td>¥1200.00</table><p>收费单位：国家知识产权局（收费专用章）　　　收款人：{k.names(rng, 1)[0]}</p>"""
    truth = {"patent_number": number, "fee_year": nth, "amount": 1200, "paid_date": paid}
    return Sheet(
        k.page(rng, "song ming", "p { margin: 3mm 0 }", body, "A5 landscape", "14mm"), "patent_fee_receipt", truth
    )


@layout("patent_fee_receipt.list_of_several")
def several(rng: random.Random) -> Sheet:
    """A firm's receipt with a list of its patents, one line each, and the sum in capitals."""
    unit = rng.choice(k.UNITS)
    paid_year = rng.randint(2021, 2025)
    items, rows = [], ""
    for at in range(1, rng.choice((3, 4)) + 1):
        nth = rng.randint(4, 6)
        number = patent_number(rng, paid_year - nth + 1, 2)
        items.append({"patent_number": number, "fee_year": nth, "amount": 900})
        rows += f"<tr><td>{at}<td>{number[2:].replace('.', '')}<td>{rng.choice(TITLES)}<td>实用新型专利第{nth}年年费<td>900.00"
    total = 900 * len(items)
    paid = f"{paid_year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    body = f"""<h2>中央非税收入统一票据（电子）清单</h2><p>交款人：{unit.name}　　票据号码：{rng.randint(10**9, 10**10 - 1)}</p><table class=grid><tr><th>序号<th>申请号<th>名称<th>收费项目<th>金额（元）{rows}<tr><td colspan=4>合计：{_capital(total)}<td>{total:.2f}</table><p>缴费日期：{paid}　　缴费方式：对公汇款</p><p class=r>收款单位：国家知识产权局专利局</p>"""
    truth = {"paid_date": paid, "items": items}
    return Sheet(
        k.page(rng, "song zenhei", "td, th { font-size: 10.5pt; text-align: center }", body),
        "patent_fee_receipt",
        truth,
        ("patent_number", "fee_year", "amount"),
    )
