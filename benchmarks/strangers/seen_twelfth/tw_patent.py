"""Patent certificates, copies of the register, and fee receipts."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, layout, patent_number

_NAMES = {
    1: (
        "一种矿用减速机故障诊断方法及系统",
        "一种耐磨堆焊焊丝及其制备方法",
        "一种高压开关柜局部放电在线监测方法",
        "一种低氮燃烧器的控制方法",
    ),
    2: (
        "一种皮带机自动纠偏装置",
        "一种管道焊接用固定夹具",
        "一种电缆敷设放线架",
        "一种数控车床用排屑装置",
        "一种液压支架立柱拆装机",
        "一种煤仓清堵装置",
        "一种轴承拆卸工具",
    ),
    3: ("配电柜（智能型）", "焊接面罩", "手持式测温仪", "工具车（多层）"),
}
_KIND = {1: ("发明", "invention"), 2: ("实用新型", "utility_model"), 3: ("外观设计", "design")}


def _printed(number: str) -> str:
    """ZL202220345678.0 with the blanks of a certificate."""
    body = number[2:]
    return f"ZL {body[:4]} {body[4]} {body[5:]}"


def _publication(rng: random.Random, kind: int) -> str:
    return f"CN{ {1: 1, 2: 2, 3: 3}[kind] }{rng.randint(8000000, 23999999):08}{ {1: 'B', 2: 'U', 3: 'S'}[kind] }"


@layout("patent_certificate.tw_two_columns")
def certificate_now(rng: random.Random) -> Sheet:
    kind = rng.choice((1, 2, 2, 3))
    word, value = _KIND[kind]
    filed = k.workday(rng, rng.randint(2021, 2023))
    granted = (filed[0] + (2 if kind == 1 else 1), rng.randint(1, 12), rng.randint(1, 28))
    number, title = patent_number(rng, filed[0], kind), rng.choice(_NAMES[kind])
    people, owner, where = k.names(rng, rng.randint(2, 6)), k.firm(rng), k.place(rng)
    serial, published = k.digits(rng, 8), _publication(rng, kind)
    who = "设 计 人" if kind == 3 else "发 明 人"
    filing = "；".join(people)
    address = f"{rng.randint(30000, 75000):06} {where[0]}{where[1]}{where[2]}工业大道{rng.randint(1, 99)}号"
    line = "margin-bottom:5.2mm"
    body = (
        "<div style='position:absolute;left:12mm;top:12mm;width:186mm;height:266mm;border:5pt double #b9975b'>"
        + k.at(12, 14, f"证书号第 {serial} 号", "font-size:11pt")
        + "<div style='position:absolute;right:12mm;top:12mm;width:22mm;height:22mm;background:#333'></div>"
        + k.at(150, 36, "专利公告信息", "font-size:8pt")
        + f"<div style='position:absolute;top:46mm;width:186mm;text-align:center;font-size:27pt;letter-spacing:4pt'>{word}专利证书</div>"
        + "<div style='position:absolute;left:20mm;top:76mm;width:148mm;font-size:12pt;line-height:1.5'>"
        f"<p style='{line}'>{word}名称：{title}</p><p style='{line}'>专 利 权 人：{owner}</p><p style='{line}'>地　　　址：{address}</p>"
        f"<p style='{line}'>{who}：{'；'.join(people)}</p><table style='margin-bottom:5mm'><tr><td style='width:50%;padding:0'>专 利 号：{_printed(number)}</td><td>授权公告号：{published[:2]} {published[2:-1]} {published[-1]}</td></tr>"
        f"<tr><td style='padding:4mm 0 0'>专利申请日：{k.cn0(filed)}</td><td style='padding:4mm 0 0'>授权公告日：{k.cn0(granted)}</td></tr></table>"
        f"<p style='{line}'>申请日时申请人：{owner}</p><p style='{line}'>申请日时{who.replace(' ', '')}：{filing}</p>"
        "<p class='i' style='font-size:11pt'>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。</p>"
        "<p class='i' style='font-size:11pt'>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p></div>"
        + k.at(20, 224, "局长", "font-size:13pt")
        + k.at(20, 232, f"<span class='kai'>{k.name(rng)}</span>", "font-size:16pt")
        + k.at(118, 240, k.cn0(granted), "font-size:12pt")
        + k.seal("国家知识产权局", "left:112mm;top:214mm", size=44)
        + k.at(80, 258, "第 1 页 (共 1 页)", "font-size:9pt")
        + "</div>"
    )
    truth = {
        "patent_kind": value,
        "title": title,
        "inventors": people,
        "patentees": [owner],
        "inventors_at_filing": people,
        "patent_number": number,
        "application_date": k.iso(filed),
        "grant_date": k.iso(granted),
        "publication_number": published,
        "certificate_serial": serial,
    }
    return Sheet(k.doc(body, margin="0", font=k.face(rng, "song", "ming", "hei")), "patent_certificate", truth)


@layout("patent_certificate.tw_older")
def certificate_old(rng: random.Random) -> Sheet:
    kind = rng.choice((1, 2, 2))
    word, value = _KIND[kind]
    filed = k.workday(rng, rng.randint(2008, 2016))
    granted = (filed[0] + (2 if kind == 1 else 1), rng.randint(1, 10), rng.randint(1, 28))
    number, title = patent_number(rng, filed[0], kind), rng.choice(_NAMES[kind])
    people, owner = k.names(rng, rng.randint(1, 5)), k.firm(rng)
    serial = k.digits(rng, 7)
    term = "二十" if kind == 1 else "十"
    sep = rng.choice((";", "；", "、"))
    body = (
        "<div style='position:absolute;left:14mm;top:14mm;width:182mm;height:264mm;border:3pt solid #8c6d3f'>"
        + k.at(16, 16, f"证书号第{serial}号")
        + f"<div style='position:absolute;top:40mm;width:182mm;text-align:center;font-size:32pt;letter-spacing:6pt'>{word}专利证书</div>"
        + "<div style='position:absolute;left:22mm;top:76mm;width:140mm;font-size:13pt;line-height:2.4'>"
        f"<p>{'发明' if kind == 1 else '实用新型'}名称：{title}</p><p>发　明　人：{sep.join(people)}</p><p>专　利　号：{_printed(number)}</p>"
        f"<p>专利申请日：{k.cn0(filed)}</p><p>专 利 权 人：{owner}</p><p>授权公告日：{k.cn0(granted)}</p></div>"
        f"<div style='position:absolute;left:22mm;top:158mm;width:140mm;font-size:11pt;line-height:1.7'><p class='i'>本{word}经过本局依照中华人民共和国专利法进行{'' if kind == 1 else '初步'}审查，"
        "决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p>"
        f"<p class='i'>本专利的专利权期限为{term}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[1]:02}月{filed[2]:02}日前缴纳。"
        "未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p><p class='i'>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、"
        "地址变更等事项记载在专利登记簿上。</p></div>"
        + k.at(24, 226, "局长")
        + k.at(24, 234, f"<span class='kai' style='font-size:16pt'>{k.name(rng)}</span>")
        + k.at(116, 240, k.cn0(granted))
        + k.seal("中华人民共和国国家知识产权局", "left:110mm;top:216mm", size=42)
        + k.at(78, 256, "第 1 页（共 1 页）", "font-size:9pt")
        + "</div>"
    )
    truth = {
        "patent_kind": value,
        "title": title,
        "inventors": people,
        "patentees": [owner],
        "patent_number": number,
        "application_date": k.iso(filed),
        "grant_date": k.iso(granted),
        "certificate_serial": serial,
    }
    return Sheet(k.doc(body, margin="0", font=k.face(rng, "song", "kai", "ming")), "patent_certificate", truth)


@layout("patent_register.tw_table")
def register_table(rng: random.Random) -> Sheet:
    kind = rng.choice((1, 2))
    filed = k.workday(rng, rng.randint(2017, 2020))
    granted = (filed[0] + (2 if kind == 1 else 1), rng.randint(1, 10), rng.randint(1, 28))
    number, title = patent_number(rng, filed[0], kind), rng.choice(_NAMES[kind])
    people, owner = k.names(rng, rng.randint(2, 5)), k.firm(rng)
    issued = k.workday(rng, 2024, 3, 11)
    until = (2025, filed[1], min(filed[2], 28))
    if (issued[1], issued[2]) < (filed[1], filed[2]):
        until = (2024, *until[1:])
    printed = (until[0], filed[1], filed[2])
    body = (
        "<p class='c' style='font-size:22pt;letter-spacing:4pt'>专利登记簿副本</p>"
        f"<p class='r' style='font-size:10pt'>副本编号：{k.digits(rng, 10)}　出具日期：{k.cn(issued)}</p><table class='g' style='font-size:11.5pt;line-height:1.9'>"
        + "".join(
            f"<tr><td style='width:34mm'>{label}</td><td>{shown}</td></tr>"
            for label, shown in (
                ("专利号", _printed(number)),
                (f"{_KIND[kind][0]}名称", title),
                ("专利申请日", k.cn(filed)),
                ("授权公告日", k.cn(granted)),
                ("发明人", "、".join(people)),
                ("专利权人", owner),
                ("法律状态", rng.choice(("专利权维持", "专利权有效"))),
                ("年费缴纳情况", f"年费已缴至{k.cn(printed)}"),
                ("著录事项变更", "无"),
                ("质押、保全、许可", "无"),
            )
        )
        + "</table><p style='margin-top:5mm;font-size:10.5pt'>本副本仅反映出具日专利登记簿记载的内容。</p>"
        + k.signed(rng, "国家知识产权局", k.cn(issued), under="证件专用章")
    )
    truth = {
        "patent_number": number,
        "legal_status": "valid",
        "fee_paid_until": k.iso(printed),
        "patentees": [owner],
        "issue_date": k.iso(issued),
        "application_date": k.iso(filed),
        "inventors": people,
    }
    return Sheet(k.doc(body, margin="26mm 24mm", font=k.face(rng, "song", "hei", "ming")), "patent_register", truth)


@layout("patent_register.tw_entries")
def register_entries(rng: random.Random) -> Sheet:
    kind = rng.choice((1, 2))
    lapsed = rng.random() < 0.35
    filed = k.workday(rng, rng.randint(2013, 2015) if lapsed else rng.randint(2016, 2018))
    granted = (filed[0] + (2 if kind == 1 else 1), rng.randint(1, 10), rng.randint(1, 28))
    number, title = patent_number(rng, filed[0], kind), rng.choice(_NAMES[kind])
    owner = [k.firm(rng)]
    if rng.random() < 0.4:
        owner.append(f"{k.place(rng)[1][:-1]}{rng.choice(('理工学院', '职业技术学院'))}")
    issued = k.workday(rng, rng.randint(2023, 2025), 2, 11)
    ended = (filed[0] + rng.randint(4, 5), filed[1], filed[2])
    year = issued[0] - filed[0] + 1
    state = (
        f"<p>{k.dot0((ended[0] + 1, ended[1], ended[2]))}　因未缴年费，专利权终止，终止日为{k.cn(ended)}。</p><p><b>当前法律状态：专利权终止（未缴年费）</b></p>"
        if lapsed
        else f"<p>第{year}年度年费已按期缴纳。</p><p><b>当前法律状态：专利权有效</b></p>"
    )
    body = (
        "<p class='c'>中华人民共和国国家知识产权局</p><p class='c hei' style='font-size:20pt;margin:2mm 0 8mm'>专利登记簿副本</p>"
        f"<p>一、著录项目</p><p class='i'>专利号：{_printed(number)}</p><p class='i'>发明创造名称：{title}</p><p class='i'>申请日：{k.dot0(filed)}　　授权公告日：{k.dot0(granted)}</p>"
        f"<p class='i'>专利权人：{'；'.join(owner)}</p><p style='margin-top:5mm'>二、登记事项</p><div style='padding-left:2em'><p>{k.dot0(granted)}　授予专利权。</p>{state}</div>"
        f"<p style='margin-top:6mm'>三、说明</p><p class='i'>本副本由国家知识产权局专利局代办处出具，与登记簿内容一致。</p>"
        + k.signed(rng, "国家知识产权局专利局", k.hz(issued))
    )
    truth: dict[str, object] = {
        "patent_number": number,
        "legal_status": "lapsed" if lapsed else "valid",
        "patentees": owner,
        "issue_date": k.iso(issued),
        "application_date": k.iso(filed),
    }
    return Sheet(
        k.doc(body, margin="28mm 26mm", font=k.face(rng), pt=13), "patent_register", truth, ("fee_paid_until",)
    )


_FULL = ((1, 3, 900, 600), (4, 6, 1200, 900), (7, 9, 2000, 1200), (10, 10, 4000, 2000))


def _fee(kind: int, year: int) -> int:
    return next(first if kind == 1 else other for low, high, first, other in _FULL if low <= year <= high)


@layout("patent_fee_receipt.tw_electronic_bill")
def electronic_bill(rng: random.Random) -> Sheet:
    kind, year = rng.choice((1, 2, 3)), rng.randint(4, 9)
    share = rng.choice((1, 0.15, 0.3))
    full = _fee(kind, year)
    amount = round(full * share)
    paid = k.workday(rng, rng.randint(2021, 2025))
    number = patent_number(rng, paid[0] - year + 1, kind)
    bare = number[2:].replace(".", "")
    made = (paid[0], paid[1], min(28, paid[2] + rng.randint(0, 3)))
    payer = k.firm(rng)
    body = (
        "<p class='c red' style='font-size:19pt'>中央非税收入统一票据（电子）</p><table style='font-size:10pt;margin:3mm 0'>"
        + k.rows(
            (f"票据代码：{k.digits(rng, 8)}", f"票据号码：{k.digits(rng, 10)}"),
            ("交款人统一社会信用代码：", f"校验码：{k.digits(rng, 6)}"),
            (f"交款人：{payer}", f"开票日期：{k.iso(made)}"),
        )
        + "</table><table class='g c' style='font-size:10pt'>"
        + k.rows(
            ("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注"),
            (
                k.digits(rng, 6),
                f"{_KIND[kind][0]}专利第{year}年年费",
                "元",
                f"{share}",
                f"{full:,}.00",
                f"{amount:,}.00",
                "",
            ),
        )
        + f"<tr><td colspan='4'>金额合计（大写）{k.capital(amount)}</td><td colspan='3'>（小写）{amount:,}.00</td></tr></table>"
        f"<div style='border:0.6pt solid #000;border-top:0;padding:2mm;font-size:10pt'>其他信息：申请号:{bare} 缴费日期:{k.iso(paid)} 缴费方式:网上支付 订单号:{k.digits(rng, 12)}</div>"
        f"<p style='font-size:10pt;margin-top:2mm'>收款单位（章）：国家知识产权局专利局　　复核人：{k.name(rng)}　　收款人：{k.name(rng, '女')}</p>"
        + k.seal("国家知识产权局专利局", "left:34mm;top:72mm", under="财务专用章", size=34)
    )
    truth = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": k.iso(paid)}
    return Sheet(
        k.doc(
            body,
            size="A4 landscape",
            margin="24mm 30mm",
            font=k.face(rng, "song", "ming"),
            css="body{position:relative}",
        ),
        "patent_fee_receipt",
        truth,
    )


@layout("patent_fee_receipt.tw_old_receipt_several")
def old_receipt(rng: random.Random) -> Sheet:
    paid = k.workday(rng, rng.randint(2013, 2019))
    count = rng.choice((2, 3))
    items: list[dict[str, object]] = []
    lines = ""
    for number in range(1, count + 1):
        kind, year = rng.choice((1, 2, 2)), rng.randint(4, 8)
        one, amount = patent_number(rng, paid[0] - year + 1, kind), _fee(kind, year)
        items.append({"patent_number": one, "fee_year": year, "amount": amount})
        lines += f"<tr><td>{number}</td><td>{one[2:]}</td><td>{_KIND[kind][0]}专利年费（第{year}年度）</td><td>{amount}.00</td></tr>"
    total = sum(int(str(one["amount"])) for one in items)
    body = (
        f"<p class='c' style='font-size:18pt'>国家知识产权局专利收费收据</p><p style='font-size:11pt;margin:4mm 0'>缴费人：{k.firm(rng)}<span style='float:right'>No.{k.digits(rng, 8)}</span></p>"
        f"<p style='font-size:11pt;margin-bottom:3mm'>缴费日期：{k.cn(paid)}　　缴费方式：银行汇款</p><table class='g c'><tr><th>序号</th><th>申请号或专利号</th><th>费用种类</th><th>金额（元）</th></tr>"
        f"{lines}<tr><td colspan='3'>合计人民币（大写）：{k.capital(total)}</td><td>¥{total}.00</td></tr></table>"
        f"<p style='font-size:11pt;margin-top:5mm'>收款单位：国家知识产权局专利局　　　经办：{k.name(rng)}　　　第二联：交款人收执</p>"
        + k.seal("国家知识产权局专利局", "right:24mm;top:84mm", under="收费专用章", size=36)
    )
    truth = {"items": items, "paid_date": k.iso(paid)}
    html = k.doc(body, margin="30mm 24mm", font=k.face(rng, "song", "hei", "kai"), css="body{position:relative}")
    return Sheet(html, "patent_fee_receipt", truth, ("patent_number", "fee_year", "amount"))
