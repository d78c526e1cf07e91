"""Patent certificates of four eras, register copies and receipts."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import FIRMS, TOWNS, code, later, names, seal, sheet, write
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout, patent_number

_THINGS = (
    "一种液压缸密封圈安装工具",
    "一种带式输送机托辊更换装置",
    "轧辊轴承座翻转机",
    "一种高压电机定子线圈绝缘修复方法",
    "一种铝电解槽打壳锤头",
    "多工位管板焊接夹具",
    "一种钢包滑动水口快换机构",
)
_KINDS = {1: ("发明", "invention"), 2: ("实用新型", "utility_model"), 3: ("外观设计", "design")}


def _filed(rng: random.Random, first: int, last: int, months: int) -> tuple[str, str]:
    start = f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    total = int(start[:4]) * 12 + int(start[5:7]) - 1 + months
    return start, f"{total // 12}-{total % 12 + 1:02d}-{rng.randint(1, 28):02d}"


def _spaced(number: str) -> str:
    return f"{number[:2]} {number[2:6]} {number[6]} {number[7:]}"


@layout("patent_certificate.red_ribbon_2005")
def early(rng: random.Random) -> Sheet:
    """A certificate of about 2006: one leaf, labels with colons, the fee sentence with its day, commissioner's name."""
    kind = rng.choice((1, 2))
    word, kind_code = _KINDS[kind]
    start, grant = _filed(rng, 2004, 2008, 26 if kind == 1 else 13)
    number, thing, man, owner = (
        patent_number(rng, int(start[:4]), kind),
        rng.choice(_THINGS),
        names(rng, rng.choice((1, 2, 3))),
        rng.choice(FIRMS),
    )
    serial = rng.randint(200000, 999999)
    body = f"""<div style="border:3mm double #9a7b2d;padding:12mm;height:245mm;box-sizing:border-box"><p>证书号 第 {serial} 号</p><h1 style="font-size:34pt;color:#a11">{word}专利证书</h1><div style="font-size:13.5pt;line-height:2.3;margin-top:14mm">{"发明名称" if kind == 1 else "实用新型名称"}：{thing}<br>{"发 明 人"}：{"；".join(man)}<br>专 利 号：{_spaced(number)}<br>专利申请日：{write(start)}<br>专 利 权 人：{owner}<br>授权公告日：{write(grant)}</div>
    <p class=in>本{word}经过本局依照中华人民共和国专利法进行{"审查" if kind == 1 else "初步审查"}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。<p class=in>本专利的专利权期限为{"二十" if kind == 1 else "十"}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。缴纳本专利年费的期限是每年{start[5:7]}月{start[8:]}日前一个月内。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。<p class=in>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。
    <table style="margin-top:12mm"><tr><td>局长　<span class=kai style="font-size:20pt">{names(rng, 1)[0]}</span><td class=r style="position:relative">{write(grant)}{seal("中华人民共和国国家知识产权局", "right:4mm;top:-14mm")}</table><p class="c s">第 1 页（共 1 页）</p></div>"""
    truth = {
        "patent_kind": kind_code,
        "title": thing,
        "inventors": man,
        "patentees": [owner],
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "certificate_serial": str(serial),
    }
    return Sheet(sheet(rng, body, fonts="ming kai", margin="14mm"), "patent_certificate", truth)


@layout("patent_certificate.design_2013")
def design(rng: random.Random) -> Sheet:
    """A design's certificate of the 2010s with designers; two owners, a bar of digits at the foot."""
    start, grant = _filed(rng, 2011, 2016, 7)
    number, man, owners = patent_number(rng, int(start[:4]), 3), names(rng, rng.randint(2, 4)), rng.sample(FIRMS, 2)
    thing = rng.choice(("配电箱（防爆型）", "焊枪手柄", "液压扳手", "矿用本安型电话机"))
    serial = rng.randint(1800000, 4200000)
    body = f"""<div style="border:2mm solid #b89b4c;padding:12mm;height:250mm;box-sizing:border-box"><p class=hei>证书号第{serial}号</p><p class=c style="font-size:11pt">▤▤▤</p><h1 style="font-size:30pt;letter-spacing:3mm">外观设计专利证书</h1><table style="font-size:13pt;line-height:2.2;margin-top:10mm"><tr><td style="width:42mm">外观设计名称：<td>{thing}<tr><td>设　 计　 人：<td>{";".join(man)}<tr><td>专　 利　 号：<td>{_spaced(number)}<tr><td>专利申请日：<td>{write(start, "zz")}<tr><td>专 利 权 人：<td>{";".join(owners)}<tr><td>授权公告日：<td>{write(grant, "zz")}</table>
    <p class=in>本外观设计经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。<p class=in>本专利的专利权期限为十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{start[5:7]}月{start[8:]}日前缴纳。<table style="margin-top:10mm"><tr><td>|||||||||||||||||||||||||||<br>局长<br><span class=kai style="font-size:16pt">{names(rng, 1)[0]}</span><td class=r style="position:relative">{write(grant, "zz")}{seal("中华人民共和国国家知识产权局", "right:6mm;top:-16mm")}</table><p class="c s">第 1 页 （共 1 页）</p></div>"""
    truth = {
        "patent_kind": "design",
        "title": thing,
        "inventors": man,
        "patentees": owners,
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "certificate_serial": str(serial),
    }
    return Sheet(sheet(rng, body, fonts="ming", margin="14mm"), "patent_certificate", truth)


@layout("patent_certificate.front_and_back_2019")
def front_back(rng: random.Random) -> Sheet:
    """Front and back of 2019–2021: address and publication number in front, parties at filing behind."""
    kind = rng.choice((1, 2))
    word, kind_code = _KINDS[kind]
    start, grant = _filed(rng, 2017, 2019, 25 if kind == 1 else 16)
    number, thing, man, owner = (
        patent_number(rng, int(start[:4]), kind),
        rng.choice(_THINGS),
        names(rng, rng.randint(3, 6)),
        rng.choice(FIRMS),
    )
    serial = rng.randint(4000000, 9000000)
    public = f"CN{rng.randint(108000000, 112999999) if kind == 1 else rng.randint(208000000, 212999999)}{'B' if kind == 1 else 'U'}"
    body = f"""<div style="border:2.5mm ridge #c9a;padding:11mm;height:248mm;box-sizing:border-box"><table><tr><td>证书号第{serial}号<td class=r>{code(22)}</table><h1 style="font-size:32pt">{word}专利证书</h1><div style="font-size:12.5pt;line-height:2.2">{"发 明 名 称" if kind == 1 else "实用新型名称"}：{thing}<br>发　明　人：{";".join(man)}<br>专　利　号：{_spaced(number)}<br>专利申请日：{write(start, "zz")}<br>专 利 权 人：{owner}<br>地　　　址：0{rng.randint(30000, 48999)} 山西省{rng.choice(TOWNS)}工业园区{rng.randint(1, 90)}号<br>授权公告日：{write(grant, "zz")}　　授权公告号：{public[:2]} {public[2:-1]} {public[-1]}</div>
    <p class=in>国家知识产权局依照中华人民共和国专利法经过{"" if kind == 1 else "初步"}审查，决定授予专利权，颁发{word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{"二十" if kind == 1 else "十"}年，自申请日起算。<p class=in>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。<table style="margin-top:8mm"><tr><td>局长<br>{names(rng, 1)[0]}<td class=r style="position:relative">{write(grant, "zz")}{seal("国家知识产权局", "right:6mm;top:-14mm")}</table><p class="c s">第 1 页 （共 2 页）<br>其他事项参见续页</p></div>
    <div style="page-break-before:always"><p>证书号第{serial}号</p><p class=in>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年 {start[5:7]} 月 {start[8:]} 日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。<p class=in>申请日时本专利记载的申请人、发明人信息如下：<br>申请人：<br>　　{owner}<br>发明人：<br>　　{";".join(man)}<p class="c s" style="margin-top:150mm">第 2 页 （共 2 页）</div>"""
    truth = {
        "patent_kind": kind_code,
        "title": thing,
        "inventors": man,
        "patentees": [owner],
        "inventors_at_filing": man,
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "publication_number": public,
        "certificate_serial": str(serial),
    }
    return Sheet(sheet(rng, body, fonts="ming zenhei", margin="13mm"), "patent_certificate", truth)


@layout("patent_certificate.electronic_2023")
def electronic(rng: random.Random) -> Sheet:
    """The one-leaf e-certificate: two pairs a line, parties at filing below."""
    kind = rng.choice((1, 2))
    word, kind_code = _KINDS[kind]
    start, grant = _filed(rng, 2021, 2023, 20 if kind == 1 else 9)
    number, thing, owner = patent_number(rng, int(start[:4]), kind), rng.choice(_THINGS), rng.choice(FIRMS)
    man = names(rng, rng.randint(3, 5))
    serial = rng.randint(6000000, 7500000) if kind == 1 else rng.randint(18000000, 21500000)
    public = f"CN{rng.randint(114000000, 118999999) if kind == 1 else rng.randint(217000000, 220999999)}{'B' if kind == 1 else 'U'}"
    label = {1: "发明名称", 2: "实用新型名称"}[kind]
    body = f"""<div style="border:1.4mm solid #b8963e;padding:10mm;height:245mm;box-sizing:border-box"><table><tr><td>证书号第{serial}号<td class=r>{code(20)}<br><span class=s>专利公告信息</span></table><h1 style="font-size:31pt;margin:10mm 0">{word}专利证书</h1><p>{label}：{thing}<p>专 利 权 人：{owner}<p>地　　　址：04{rng.randint(1000, 8999)} 山西省{rng.choice(TOWNS)}<p>发　明　人：{";".join(man)}<table><tr><td>专　利　号：{_spaced(number)}<td>授权公告号：{public[:2]} {public[2:-1]} {public[-1]}<tr><td>专利申请日：{write(start, "zz")}<td>授权公告日：{write(grant, "zz")}</table><p>申请日时申请人：{owner}<p>申请日时发明人：{";".join(man)}
    <p class=in style="margin-top:14mm">国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。<p class=in>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。<table style="margin-top:14mm"><tr><td>局长<br>{names(rng, 1)[0]}<td class=r style="position:relative">{write(grant, "zz")}{seal("国家知识产权局", "right:8mm;top:-14mm")}</table><p class="c s">第 1 页 (共 1 页)</p></div>"""
    truth = {
        "patent_kind": kind_code,
        "title": thing,
        "inventors": man,
        "patentees": [owner],
        "inventors_at_filing": man,
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "publication_number": public,
        "certificate_serial": str(serial),
    }
    return Sheet(sheet(rng, body, fonts="ming zenhei", margin="13mm"), "patent_certificate", truth)


@layout("patent_register.long_form")
def register(rng: random.Random) -> Sheet:
    """A copy of the register in two blocks: items of the grant, then fees and state on the day of the copy."""
    kind = rng.choice((1, 2))
    start, grant = _filed(rng, 2015, 2020, 20 if kind == 1 else 11)
    number, thing, owner, men = (
        patent_number(rng, int(start[:4]), kind),
        rng.choice(_THINGS),
        rng.choice(FIRMS),
        names(rng, 3),
    )
    nth = rng.randint(4, 6)
    copied = f"{int(start[:4]) + nth - 1}-{start[5:7]}-{min(28, int(start[8:]) + 3):02d}"
    body = f"""<p class=r>登记簿副本编号：{rng.randint(10**10, 10**11 - 1)}</p><h1 style="font-size:24pt">专利登记簿副本</h1><p>一、著录事项<table class=g><tr><td style="width:42mm">专利号<td>{_spaced(number)}<tr><td>专利类型<td>{_KINDS[kind][0]}<tr><td>发明创造名称<td>{thing}<tr><td>专利申请日<td>{write(start)}<tr><td>授权公告日<td>{write(grant)}<tr><td>专利权人<td>{owner}<br>地址：山西省{rng.choice(TOWNS)}<tr><td>发明人<td>{"；".join(men)}</table><p>二、法律状态<table class=g><tr><td style="width:42mm">当前法律状态<td>专利权维持<tr><td>年费缴纳情况<td>年费已缴至第{nth}年度，缴费有效期至{write(later(start, nth))}<tr><td>质押、许可备案<td>无<tr><td>权利转移<td>无</table><p class=in>本副本记载的内容与专利登记簿一致。<div style="position:relative;text-align:right;margin-top:18mm">国家知识产权局<br>{write(copied)}{seal("国家知识产权局", "right:4mm;top:-14mm", "证件专用章")}</div>"""
    truth = {
        "patent_number": number,
        "legal_status": "valid",
        "fee_paid_until": later(start, nth),
        "patentees": [owner],
        "inventors": men,
        "application_date": start,
        "issue_date": copied,
    }
    return Sheet(sheet(rng, body), "patent_register", truth)


@layout("patent_register.lapsed_entries")
def lapsed(rng: random.Random) -> Sheet:
    """A copy in running lines: entries in the order of time, the last one that the right has ended for unpaid fees."""
    start, grant = _filed(rng, 2012, 2016, 8)
    number, thing, owner = patent_number(rng, int(start[:4]), 2), rng.choice(_THINGS), rng.choice(FIRMS)
    end = later(start, rng.randint(4, 7))
    copied = f"{int(end[:4]) + 2}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    body = f"""<h1>中华人民共和国国家知识产权局</h1><h2>专 利 登 记 簿 副 本</h2><div style="line-height:2.1"><p>专利号：{number}　　申请日：{write(start, "dot0")}　　授权公告日：{write(grant, "dot0")}<p>实用新型名称：{thing}<p>专利权人：{owner}<p>国籍或注册国家：中国　　邮政编码：0{rng.randint(30000, 46999)}</div><hr><p>登记事项（按登记日先后）<p>1. {write(grant, "dot0")}　授予专利权<p>2. {write(end, "dot0")}　专利权终止（未缴年费）<p>　　终止日：{write(end, "dot0")}<hr><p class=r style="position:relative">（盖章）　{write(copied, "dot0")}{seal("专利登记簿副本专用章", "right:4mm;top:-6mm")}</p><p class=s style="margin-top:40mm">本副本共 1 页。对登记事项有疑问的，请向国家知识产权局查询，电话：010-62356655</p>"""
    truth = {
        "patent_number": number,
        "legal_status": "lapsed",
        "patentees": [owner],
        "application_date": start,
        "issue_date": copied,
    }
    return Sheet(sheet(rng, body, fonts="ming kai"), "patent_register", truth, ("fee_paid_until",))


_FEES = {
    1: (900, 900, 900, 1200, 1200, 1200, 2000, 2000, 2000, 4000),
    2: (600, 600, 600, 900, 900, 1200, 1200, 1200, 2000, 2000),
}
_UPPER = {
    "180": "壹佰捌拾",
    "270": "贰佰柒拾",
    "135": "壹佰叁拾伍",
    "600": "陆佰",
    "900": "玖佰",
    "1200": "壹仟贰佰",
    "360": "叁佰陆拾",
    "90": "玖拾",
}


@layout("patent_fee_receipt.electronic_single")
def receipt(rng: random.Random) -> Sheet:
    """The electronic unified receipt for one year's fee: reduced by quantity, the paying day among other information."""
    kind = rng.choice((1, 2))
    nth = rng.randint(3, 6) if kind == 1 else rng.randint(2, 5)
    full = _FEES[kind][nth - 1]
    share = rng.choice((1, 0.3, 0.15))
    amount = round(full * share, 2)
    amount = int(amount) if amount == int(amount) else amount
    paid = f"{rng.randint(2021, 2025)}-{rng.randint(1, 12):02d}-{rng.randint(1, 24):02d}"
    number = patent_number(rng, int(paid[:4]) - nth, kind)
    upper = _UPPER.get(str(amount), "")
    body = f"""<h2 style="color:#a33">中央非税收入统一票据（电子）</h2><table class=s><tr><td>票据代码：00010{rng.randint(100, 999)}<td>票据号码：{rng.randint(10**9, 10**10 - 1)}<tr><td>交款人统一社会信用代码：<td>校验码：{rng.randint(100000, 999999)}<tr><td>交款人：{rng.choice(FIRMS)}<td>开票日期：{paid[:8]}{int(paid[8:]) + 3:02d}</table><table class="g c" style="font-size:9.5pt"><tr><td>项目编码<td>项目名称<td>单位<td>数量<td>标准<td>金额（元）<td>备注<tr><td>103{rng.randint(1000, 9999)}<td>{_KINDS[kind][0]}专利第{nth}年年费<td>元<td>{share:g}<td>{full:,.2f}<td>{amount:,.2f}<td><tr><td colspan=7 style="text-align:left">金额合计（大写）{upper + "元整" if upper else ""}　　　（小写）{amount:,.2f}<tr><td>其他信息<td colspan=6 style="text-align:left">申请号:{number[2:].replace(".", "")} 缴费日期:{paid} 缴费方式:网上支付 订单号:{rng.randint(10**13, 10**14 - 1)}</table><table class=s><tr><td style="position:relative">收款单位（章）：国家知识产权局专利局{seal("财务专用章", "left:20mm;top:-10mm")}<td>复核人：{names(rng, 1)[0]}<td>收款人：{names(rng, 1)[0]}</table>"""
    truth = {"patent_number": number, "fee_year": nth, "amount": amount, "paid_date": paid}
    return Sheet(sheet(rng, body, size="A5 landscape", fonts="ming zenhei", margin="10mm"), "patent_fee_receipt", truth)


@layout("patent_fee_receipt.paper_before_2020")
def paper_receipt(rng: random.Random) -> Sheet:
    """The office's own receipt before 2020: pressed number, one row, sum in capitals, day and clerk below."""
    nth = rng.randint(2, 3)
    paid = f"{rng.randint(2012, 2019)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    number = patent_number(rng, int(paid[:4]) - nth, 2)
    amount = rng.choice((180, 90, 600))
    body = f"""<table><tr><td class=s>国财 01701<td class=r style="color:#c00">№ {rng.randint(10**7, 10**8 - 1)}</table><h2>国家知识产权局专利收费收据</h2><p class=c>{write(paid, "gap")}<table class="g c"><tr><td>申请号（专利号）<td>{number[2:]}<td>缴费人<td>{rng.choice(FIRMS)}<tr><td>费用种类<td colspan=3>实用新型专利第{hanzi_number(nth)}年年费<tr><td>金额（大写）<td>{_UPPER[str(amount)]}元整<td>￥<td>{amount:.2f}<tr><td>备注<td colspan=3>{"已减缓" if amount < 600 else ""}</table><table class=s><tr><td style="position:relative">收款单位：国家知识产权局专利局（盖章）{seal("收费专用章", "left:26mm;top:-10mm")}<td>经手人：{names(rng, 1)[0]}<td class=r>第二联　收据</table>"""
    truth = {"patent_number": number, "fee_year": nth, "amount": amount, "paid_date": paid}
    return Sheet(sheet(rng, body, size="A5 landscape", fonts="ming kai", margin="10mm"), "patent_fee_receipt", truth)
