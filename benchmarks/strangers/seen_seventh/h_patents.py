"""Patents: certificates of four ages, the register, a receipt."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import HOUSES, day, names, page, said, seal, square
from benchmarks.strangers.sheet import Sheet, layout, patent_number

THINGS = (
    "一种轴承座快速拆卸工装",
    "一种带有自清理功能的除尘滤袋架",
    "一种法兰坯料翻转夹具",
    "一种高炉风口小套更换装置",
    "一种电解铝阳极导杆校直机",
    "一种矿用电缆收放车",
    "一种管板自动焊接用定位机构",
)
KINDS = {1: ("发明", "invention"), 2: ("实用新型", "utility_model"), 3: ("外观设计", "design")}


def spaced(number: str) -> str:
    """ZL202010123456.2 as ``ZL 2020 1 0123456.2``."""
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


def filed(rng: random.Random, first: int, last: int, months: int) -> tuple[str, str]:
    """Days of filing and grant, so many months apart; a grant falls on a Tuesday or Friday in life, which is not kept here."""
    start = day(rng, first, last)
    month = int(start[:4]) * 12 + int(start[5:7]) - 1 + months
    return start, f"{month // 12}-{month % 12 + 1:02d}-{rng.randint(1, 28):02d}"


@layout("patent_certificate.one_page_now")
def one_page(rng: random.Random) -> Sheet:
    """The present one-page form: two numbers a row, those at filing below, the day of grant again under the seal."""
    kind = rng.choice((1, 2))
    word, code = KINDS[kind]
    thing, house, men = rng.choice(THINGS), rng.choice(HOUSES), names(rng, rng.randint(2, 6))
    start, grant = filed(rng, 2021, 2022, rng.randint(24, 30))
    number = patent_number(rng, int(start[:4]), kind)
    public = f"CN{1 if kind == 1 else 2}{rng.randint(10**7, 99999999)}{'B' if kind == 1 else 'U'}"
    serial = rng.randint(5700000, 7500000) if kind == 1 else rng.randint(18000000, 22900000)
    label = {1: "发 明 名 称", 2: "实用新型名称"}[kind]
    body = f"""<div style="border:1mm solid #9c7b34;padding:7mm;height:218mm;position:relative;font-size:10.5pt"><table><tr><td>证书号第{serial}号<td class=r>{square(20)}<br><span class=s>专利公告信息</span></table><h1 style="font-size:28pt">{word}专利证书</h1>
    <p>{label}：{thing}<p>专 利 权 人：{house}<p>地　　　址：045000 山西省阳泉市矿区桃北中路{rng.randint(1, 99)}号<p>发 明 人：{";".join(men)}<table><tr><td style="width:55%">专 利 号：{spaced(number)}<td>授权公告号：{public[:2]} {public[2:-1]} {public[-1]}<tr><td>专利申请日：{said(start, "zh0")}<td>授权公告日：{said(grant, "zh0")}</table>
    <p>申请日时申请人：{house}<br>申请日时发明人：{";".join(men)}<p class=in>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。<br>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。
    <div style="position:absolute;left:10mm;bottom:14mm">局长<br>申长雨</div><div style="position:absolute;right:10mm;bottom:12mm">{said(grant, "zh0")}{seal("国家知识产权局", "right:0;bottom:0")}</div></div><p class=c style="font-size:8pt">第 1 页（共 1 页）"""
    truth = {
        "patent_kind": code,
        "title": thing,
        "inventors": men,
        "patentees": [house],
        "inventors_at_filing": men,
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "publication_number": public,
        "certificate_serial": str(serial),
    }
    return Sheet(page(rng, body, fonts="song ming zenhei"), "patent_certificate", truth)


@layout("patent_certificate.one_side_before")
def one_side(rng: random.Random) -> Sheet:
    """A certificate of the years before 2018: no address, no number of publication, the fee's month and day in the text."""
    kind = rng.choice((1, 2, 2))
    word, code = KINDS[kind]
    thing, house, men = rng.choice(THINGS), rng.choice(HOUSES), names(rng, rng.randint(1, 5))
    start, grant = filed(rng, 2009, 2015, rng.randint(8, 26))
    number = patent_number(rng, int(start[:4]), kind)
    serial = rng.randint(800000, 6500000)
    mine = {1: "本发明", 2: "本实用新型"}[kind]
    body = f"""<p>证书号第 {serial} 号<h1 style="font-size:30pt;margin-top:16mm">{" ".join(word)} 专 利 证 书</h1><div style="font-size:13pt;line-height:2.1"><p>{word}名称：{thing}<p>发　明　人：{"；".join(men)}<p>专　利　号：{spaced(number)}<p>专利申请日：{said(start, "zh0")}<p>专 利 权 人：{house}<p>授权公告日：{said(grant, "zh0")}</div>
    <p class=in>{mine}经过本局依照中华人民共和国专利法进行{"审查" if kind == 1 else "初步审查"}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。
    <p class=in>本专利的专利权期限为{"二十" if kind == 1 else "十"}年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{start[5:7]}月{start[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。
    <p class=in>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。<table style="margin-top:10mm"><tr><td>局长　{"田力普" if grant < "2014" else "申长雨"}<td class=r>{said(grant, "zh0")}</table><p class=c class=s>第 1 页（共 1 页）"""
    truth = {
        "patent_kind": code,
        "title": thing,
        "inventors": men,
        "patentees": [house],
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "certificate_serial": str(serial),
    }
    return Sheet(page(rng, body), "patent_certificate", truth)


@layout("patent_certificate.design_two_owners")
def design(rng: random.Random) -> Sheet:
    """A design of 2019-2022 on two pages: address and number of publication on the front, those at filing on the back; two owners."""
    thing = rng.choice(("阀门手轮", "操作台（数控机床）", "焊接面罩", "仪表箱（防爆型）"))
    owners, men = rng.sample(HOUSES, 2), names(rng, rng.randint(2, 4))
    before_men = [*men, *names(rng, 1, *men)] if rng.random() < 0.4 else men
    start, grant = filed(rng, 2019, 2021, rng.randint(5, 9))
    number, serial = patent_number(rng, int(start[:4]), 3), rng.randint(5500000, 7900000)
    public = f"CN30{rng.randint(5500000, 7900000)}S"
    body = f"""<p>证书号第{serial}号　　　　　　　　　　　　　　　　　{square(18)}<h1 style="font-size:30pt">外观设计专利证书</h1><div style="line-height:2"><p>外观设计名称：{thing}<p>设　计　人：{"；".join(men)}<p>专　利　号：{spaced(number)}<p>专利申请日：{said(start, "zh0")}<p>专 利 权 人：{"；".join(owners)}
    <p>地　　　址：036800 山西省朔州市平鲁区北坪路<p>授权公告日：{said(grant, "zh0")}　　　　授权公告号：{public[:2]} {public[2:-1]} {public[-1]}</div><p class=in>国家知识产权局依照中华人民共和国专利法经过初步审查，决定授予专利权，颁发外观设计专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为十年，自申请日起算。
    <table style="margin-top:16mm"><tr><td>局长　申长雨<td class=r>{said(grant, "zh0")}</table><p class=c class=s>第 1 页（共 2 页）<p class=c style="color:#888;font-size:9pt">其他事项参见续页
    <div style="page-break-before:always"><p>证书号第{serial}号<p class=in>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{start[5:7]}月{start[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。<p>申请日时本专利记载的申请人、设计人信息如下：<br>申请人：<br>{"；".join(owners)}<p>设计人：<br>{"；".join(before_men)}<p class=c class=s>第 2 页（共 2 页）</div>"""
    truth = {
        "patent_kind": "design",
        "title": thing,
        "inventors": men,
        "patentees": owners,
        "inventors_at_filing": before_men,
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "publication_number": public,
        "certificate_serial": str(serial),
    }
    return Sheet(page(rng, body), "patent_certificate", truth)


@layout("patent_certificate.old_short_number")
def old(rng: random.Random) -> Sheet:
    """A certificate of about 1998: short number, 颁证日, the office's old name 中国专利局, owner with address."""
    from yushen.numbers import patent

    kind = 2
    thing, house, men = rng.choice(THINGS)[2:], rng.choice(HOUSES), names(rng, rng.randint(1, 3))
    start, grant = filed(rng, 1994, 1996, rng.randint(12, 20))
    stem = f"{start[2:4]}{kind}{rng.randint(1000, 49999):05d}"
    number = f"ZL{stem}.{patent.check_digit(stem)}"
    serial = rng.randint(200000, 330000)
    body = f"""<div style="border:3mm double #6b2d2d;padding:12mm;height:225mm"><p class=r>证书号　第{serial}号</p><h1 style="font-size:32pt;color:#6b2d2d">实用新型专利证书</h1><table style="font-size:13pt;line-height:2.3"><tr><td style="width:42mm">实用新型名称：<td>{thing}<tr><td>设　计　人：<td>{" ".join(men)}<tr><td>专　利　号：<td>ZL {stem[:2]} {stem[2]} {stem[3:]}.{number[-1]}<tr><td>国际专利主分类号：<td>B23P 19/0{rng.randint(2, 8)}<tr><td>专利申请日：<td>{said(start, "zh")}<tr><td>专利权人：<td>{house}<tr><td>授权公告日：<td>{said(grant, "zh")}</table>
    <p class=in>根据中华人民共和国专利法，本实用新型经过初步审查，决定授予专利权。本专利权的有效期限为十年，自申请日起算。<div style="margin-top:16mm;text-align:center">中华人民共和国专利局<br>局长　高卢麟</div></div>"""
    truth = {
        "patent_kind": "utility_model",
        "title": thing,
        "inventors": men,
        "patentees": [house],
        "patent_number": number,
        "application_date": start,
        "grant_date": grant,
        "certificate_serial": str(serial),
    }
    return Sheet(page(rng, body, fonts="ming kai"), "patent_certificate", truth)


@layout("patent_register.copy_with_entries")
def copy_with_entries(rng: random.Random) -> Sheet:
    """A copy of the register: a transfer among the entries changes the owner; the state and the fee's day stand at the foot."""
    kind = rng.choice((1, 2))
    thing, (old_house, house), men = rng.choice(THINGS), rng.sample(HOUSES, 2), names(rng, 3)
    start, grant = filed(rng, 2017, 2019, rng.randint(10, 20))
    number, to = patent_number(rng, int(start[:4]), kind), f"{int(start[:4]) + 7}{start[4:]}"
    moved, made = f"{int(grant[:4]) + 1}-05-17", f"{int(start[:4]) + 6}-{rng.randint(1, 12):02d}-{rng.randint(10, 28)}"
    body = f"""<h1>中华人民共和国国家知识产权局<br>专 利 登 记 簿 副 本</h1><table class=g><tr><td style="width:36mm">专利号<td>{number}<tr><td>发明创造名称<td>{thing}<tr><td>申请日<td>{said(start, "zh0")}<tr><td>授权公告日<td>{said(grant, "zh0")}<tr><td>发明人<td>{"、".join(men)}<tr><td>专利权人（现）<td>{house}</table>
    <p>登记事项：<table class=g><tr class=c><td>登记日<td>事项<td>内容<tr><td>{said(grant, "dot0")}<td>专利权授予<td>专利权人：{old_house}<tr><td>{said(moved, "dot0")}<td>专利权转移<td>变更前：{old_house}<br>变更后：{house}</table>
    <p>截至出具日，法律状态：专利权维持（有效）。年费缴纳至{said(to, "zh0")}。<div style="position:relative;text-align:right;margin-top:20mm">国家知识产权局专利局初审及流程管理部<br>出具日期：{said(made, "zh0")}{seal("国家知识产权局<br>证件专用章", "right:0;top:-14mm")}</div>"""
    truth = {
        "patent_number": number,
        "legal_status": "valid",
        "fee_paid_until": to,
        "patentees": [house],
        "issue_date": made,
    }
    return Sheet(page(rng, body), "patent_register", truth)


@layout("patent_fee_receipt.electronic_share_paid")
def electronic(rng: random.Random) -> Sheet:
    """The electronic bill: one row with the share paid; day of the bill and day of payment differ."""
    kind, nth, since = rng.choice((1, 2)), rng.randint(7, 9), rng.randint(2015, 2016)
    full = {1: {7: 2000, 8: 2000, 9: 2000}, 2: {7: 1200, 8: 1200, 9: 2000}}[kind][nth]
    share = rng.choice((1, 0.3, 0.15))
    fee = full * share
    number = patent_number(rng, since, kind)
    paid = day(rng, since + nth - 1, since + nth - 1)
    billed = f"{paid[:8]}{min(int(paid[8:]) + 2, 28):02d}"
    house = rng.choice(HOUSES)
    amount = f"{fee:,.2f}"
    words = {
        1200: "壹仟贰佰元整",
        2000: "贰仟元整",
        360: "叁佰陆拾元整",
        600: "陆佰元整",
        180: "壹佰捌拾元整",
        300: "叁佰元整",
    }[round(fee)]
    body = f"""<h1 style="font-size:17pt">中央非税收入统一票据（电子）</h1><table class=s><tr><td>票据代码：00010{rng.randint(100, 999)}<td class=r>票据号码：{rng.randint(10**9, 10**10 - 1)}<tr><td>交款人统一社会信用代码：<td class=r>校验码：{rng.randint(100000, 999999)}<tr><td>交款人：{house}<td class=r>开票日期：{billed}</table>
    <table class="g" style="margin-top:2mm"><tr class=c><td>项目编码<td>项目名称<td>单位<td>数量<td>标准<td>金额（元）<td>备注<tr><td>103044{rng.randint(100, 999)}<td>{KINDS[kind][0]}专利第{nth}年年费<td>元<td>{share:g}<td>{full:,.2f}<td>{amount}<td><tr><td colspan=4>金额合计（大写）{words}<td colspan=3>（小写）{amount}<tr><td style="height:16mm">其他信息<td colspan=6>申请号:{number[2:].replace(".", "")} 缴费日期:{paid} 缴费方式:网上支付 订单号:{rng.randint(10**11, 10**12 - 1)}</table>
    <p class=s>收款单位（章）：国家知识产权局专利局　　　　复核人：　　　　收款人：{names(rng, 1)[0]}"""
    truth = {"patent_number": number, "fee_year": nth, "amount": round(fee), "paid_date": paid}
    return Sheet(page(rng, body, size="A4 landscape"), "patent_fee_receipt", truth)
