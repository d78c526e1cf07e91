"""Patent papers: certificates of three times, a register copy, two receipts."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, layout, patent_number

from .gb_words import EMPLOYERS, TOPICS, cn, day, names, padded, sheet


def _printed(number: str) -> str:
    """ZL202010123456.2 as on the certificate."""
    return f"ZL {number[2:6]} {number[6]} {number[7:]}"


def _later(date: str, years: int, rng: random.Random) -> str:
    return f"{int(date[:4]) + years}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


@layout("patent_certificate.electronic_one_page")
def electronic(rng: random.Random) -> Sheet:
    """The one-page certificate of today: number and publication in one row, persons at filing below."""
    topic = rng.choice(TOPICS)
    title = f"一种{topic.thing.removeprefix('10 kV')}用{topic.part}{rng.choice(('检测', '拆装', '防护'))}装置"
    filed = day(rng, 2022, 2023)
    granted = f"2024-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    people, owner = names(rng, rng.choice((3, 4, 6))), rng.choice(EMPLOYERS)
    number, serial, published = (
        patent_number(rng, int(filed[:4]), 2),
        str(rng.randint(20200000, 22800000)),
        f"CN{rng.randint(220000000, 222999999)}U",
    )
    listed = ";".join(people)
    html = sheet(
        ".k { display: inline-block; width: 38mm } .w { border: 0.6mm double #9a7b3c; padding: 12mm; height: 225mm; position: relative } h1 { text-align: center; letter-spacing: 3mm }",
        f"""<div class=w><p>证书号第{serial}号<span style="float:right" class=s>专利公告信息</span><h1>实用新型专利证书</h1>
        <p style="margin-top:14mm"><span class=k>实用新型名称：</span>{title}<p><span class=k>专 利 权 人：</span>{owner}
        <p><span class=k>地　　　　址：</span>030{rng.randint(100, 999)} 山西省太原市尖草坪区迎新街{rng.randint(2, 88)}号<p><span class=k>发　明　人：</span>{listed}
        <table style="margin:4mm 0"><tr><td>专　利　号：{_printed(number)}<td>授权公告号：{published[:2]} {published[2:-1]} U
        <tr><td>专利申请日：{padded(filed)}<td>授权公告日：{padded(granted)}</table>
        <p><span class=k>申请日时申请人：</span>{owner}<p><span class=k>申请日时发明人：</span>{listed}
        <p class=t style="margin-top:9mm">国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。
        <p class=t>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。
        <div style="position:absolute;bottom:14mm;left:12mm">局长<br>申长雨</div><div style="position:absolute;bottom:14mm;right:16mm">{padded(granted)}</div></div>
        <p class="c s">第 1 页（共 1 页）""",
        rng.choice(("song", "ming")),
        "18mm",
    )
    truth = {
        "patent_kind": "utility_model", "title": title, "inventors": people, "patentees": [owner], "inventors_at_filing": people,
        "patent_number": number, "application_date": filed, "grant_date": granted, "publication_number": published, "certificate_serial": serial,
    }  # fmt: skip
    return Sheet(html, "patent_certificate", truth, ("certificate_serial",))


@layout("patent_certificate.front_and_back")
def front_and_back(rng: random.Random) -> Sheet:
    """2019 to 2022: invention, two owners, fee day named; the persons at filing on the back."""
    topic = rng.choice(TOPICS)
    title = f"{topic.thing}{topic.part}的{rng.choice(('在线监测方法及系统', '加工方法', '装配工艺'))}"
    filed, granted = day(rng, 2017, 2018), day(rng, 2019, 2021)
    people, owners = names(rng, 5), rng.sample(EMPLOYERS, 2)
    now = people[: rng.choice((4, 5))]
    number, serial, published = (
        patent_number(rng, int(filed[:4]), 1),
        str(rng.randint(3300000, 4800000)),
        f"CN{rng.randint(106000000, 109999999)}B",
    )
    html = sheet(
        "td.k { width: 30mm; vertical-align: top; white-space: nowrap } td { padding: 1.6mm 0 } h1 { text-align: center; font-size: 25pt; margin: 12mm 0 }",
        f"""<p>证书号第 {serial} 号<h1>发 明 专 利 证 书</h1><table><tr><td class=k>发 明 名 称：<td>{title}<tr><td class=k>发　明　人：<td>{"；".join(now)}
        <tr><td class=k>专　利　号：<td>{_printed(number)}<tr><td class=k>专利申请日：<td>{padded(filed)}<tr><td class=k>专 利 权 人：<td>{"；".join(owners)}
        <tr><td class=k>地　　　址：<td>043000 山西省临汾市尧都区滨河西路{rng.randint(1, 60)}号<tr><td class=k>授权公告日：<td>{padded(granted)}　　授权公告号：{published[:2]} {published[2:-1]} B</table>
        <p class=t>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发发明专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为二十年，自申请日起算。
        <p class=t>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。
        <p style="margin-top:22mm">局长<br>申长雨<p class=r>{padded(granted)}<p class="c s">第 1 页（共 2 页）
        <div class=new><p>证书号第 {serial} 号<p class=t>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。
        <p style="margin-top:10mm">申请日时本专利记载的申请人、发明人信息如下：<p>申请人：<br>{owners[0]}；{owners[1]}<p>发明人：<br>{"；".join(people)}<p class="c s" style="margin-top:120mm">第 2 页（共 2 页）</div>""",
        "song",
    )
    truth = {
        "patent_kind": "invention", "title": title, "inventors": now, "patentees": owners, "inventors_at_filing": people,
        "patent_number": number, "application_date": filed, "grant_date": granted, "publication_number": published, "certificate_serial": serial,
    }  # fmt: skip
    return Sheet(html, "patent_certificate", truth, ("certificate_serial",))


@layout("patent_certificate.before_2018")
def before_2018(rng: random.Random) -> Sheet:
    """One side, no publication number; a design (设计人) or a utility model."""
    design = rng.random() < 0.4
    topic = rng.choice(TOPICS)
    title = (
        f"{rng.choice(('焊接', '检修', '吊装'))}工装架"
        if design
        else f"{topic.part}专用{rng.choice(('拉拔器', '对中仪', '夹具'))}"
    )
    filed = day(rng, 2008, 2015)
    granted = _later(filed, 1, rng)
    people, owner = names(rng, rng.choice((1, 2, 3))), rng.choice(EMPLOYERS)
    number, serial = patent_number(rng, int(filed[:4]), 3 if design else 2), str(rng.randint(1100000, 5200000))
    kind, maker = ("外观设计", "设　计　人") if design else ("实用新型", "发　明　人")
    html = sheet(
        "h1 { text-align: center; font-size: 26pt; margin: 20mm 0 14mm; letter-spacing: 2mm } body { font-size: 13pt; line-height: 2 }",
        f"""<p style="font-size:10pt">证书号 第{serial}号</p><h1>{kind}专利证书</h1><p>{kind}名称：{title}<p>{maker}：{rng.choice((";", "、")).join(people)}<p>专　利　号：{_printed(number)}
        <p>专利申请日：{padded(filed)}<p>专 利 权 人：{owner}<p>授权公告日：{padded(granted)}<div style="font-size:10.5pt;line-height:1.6"><p class=t>本{kind}经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。
        <p class=t>本专利的专利权期限为十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{filed[5:7]}月{filed[8:]}日前缴纳。</div>
        <p>局长　{"田力普" if granted < "2013-06" else "申长雨"}<p class=r>{padded(granted)}<p class=c style="font-size:9pt">第 1 页 （共 1 页）""",
        rng.choice(("ming", "kai", "song")),
        "28mm",
    )
    truth = {
        "patent_kind": "design" if design else "utility_model", "title": title, "inventors": people, "patentees": [owner],
        "patent_number": number, "application_date": filed, "grant_date": granted, "certificate_serial": serial,
    }  # fmt: skip
    return Sheet(html, "patent_certificate", truth, ("certificate_serial",))


@layout("patent_register.copy_with_changes")
def register(rng: random.Random) -> Sheet:
    """Items first, then entries by date: a change of the owner's name, the fee paid."""
    topic = rng.choice(TOPICS)
    filed = day(rng, 2016, 2019)
    granted = _later(filed, 1, rng)
    old, new = rng.sample(EMPLOYERS, 2)
    people = names(rng, 3)
    number = patent_number(rng, int(filed[:4]), 2)
    issued = f"2024-{rng.randint(1, 3):02d}-{rng.randint(1, 28):02d}"
    paid = f"{2024 if filed[5:] > '03-28' else 2025}-{filed[5:]}"
    change = f"2021年{rng.randint(2, 11)}月{rng.randint(1, 28)}日"
    html = sheet(
        "td { vertical-align: top }",
        f"""<h2 class=c>专 利 登 记 簿 副 本</h2><table class=b><tr><td width=24%>专利号<td colspan=3>{_printed(number)}<tr><td>实用新型名称<td colspan=3>一种{topic.part}辅助装置
        <tr><td>申请日<td>{cn(filed)}<td>授权公告日<td>{cn(granted)}<tr><td>主分类号<td>B66B {rng.randint(1, 9)}/{rng.randint(10, 40)}<td>专利权期限<td>10年，自申请日起算
        <tr><td>发明人<td colspan=3>{"，".join(people)}<tr><td>专利权人<td colspan=3>{new}</table>
        <p>登记事项<table class=b><tr><th>序号<th>登记日<th>事　项<tr><td>1<td>{cn(granted)}<td>授予专利权<tr><td>2<td>{change}<td>专利权人变更　变更前：{old}　变更后：{new}<tr><td>3<td>{cn(issued)}<td>年费缴至：{cn(paid)}</table>
        <p>法律状态：{rng.choice(("专利权维持", "专利权有效"))}<p>以下空白<p class=r style="margin-top:24mm">国家知识产权局<br>（证件专用章）<br>{cn(issued)}<p class=s>本副本仅反映出具之日专利登记簿的记载内容。""",
        rng.choice(("song", "hei")),
    )
    return Sheet(
        html,
        "patent_register",
        {"patent_number": number, "legal_status": "valid", "fee_paid_until": paid, "patentees": [new]},
    )


@layout("patent_fee_receipt.electronic_several")
def receipt_several(rng: random.Random) -> Sheet:
    """The electronic unified receipt with three patents in its rows."""
    paid = day(rng, 2021, 2025)
    rows, total = "", 0
    items: list[dict[str, object]] = []
    for kind, word, year, full in rng.sample(
        [
            (1, "发明专利", 5, 1200),
            (2, "实用新型专利", 3, 600),
            (2, "实用新型专利", 4, 900),
            (3, "外观设计专利", 2, 600),
            (1, "发明专利", 7, 2000),
        ],
        3,
    ):
        number = patent_number(rng, int(paid[:4]) - year + 1, kind)
        fee = full * 15 // 100
        total += fee
        items.append({"patent_number": number, "fee_year": year, "amount": fee})
        rows += f"<tr><td>1039020{rng.randint(10, 99)}<td>{word}第{year}年年费<br>{number[2:]}<td>元<td>0.15<td class=r>{full:,}.00<td class=r>{fee}.00"
    html = sheet(
        "body { font-size: 9.5pt }",
        f"""<h2 class=c>中央非税收入统一票据（电子）</h2><table><tr><td>票据代码：00010{rng.randint(100, 299)}<td>票据号码：{rng.randint(10**9, 2 * 10**9)}
        <tr><td>交款人统一社会信用代码：<td>校验码：{rng.choice("abcdef")}{rng.randint(10000, 99999)}<tr><td>交款人：{names(rng, 1)[0]}<td>开票日期：{paid}</table>
        <table class=b><tr><th>项目编码<th>项目名称<th>单位<th>数量<th>标准<th>金额（元）{rows}<tr><td colspan=6>金额合计（小写）：{total}.00</table>
        <p>其他信息：缴费日期：{paid}　缴费方式：网上支付　订单号：{paid.replace("-", "")}{rng.randint(10**7, 10**8)}
        <p>收款单位（章）：国家知识产权局专利局　　复核人：{names(rng, 1)[0]}　　收款人：网上缴费""",
        rng.choice(("song", "hei")),
        "14mm",
        "A4 landscape",
    )
    return Sheet(
        html,
        "patent_fee_receipt",
        {"items": items, "paid_date": paid, "amount": total},
        ("patent_number", "fee_year", "amount"),
    )


@layout("patent_fee_receipt.counter_slip")
def receipt_slip(rng: random.Random) -> Sheet:
    """The paper receipt of the counter, before 2020."""
    paid = day(rng, 2011, 2018)
    year, fee, word = rng.choice(((3, 600, "陆佰元整"), (4, 900, "玖佰元整"), (6, 1200, "壹仟贰佰元整")))
    number = patent_number(rng, int(paid[:4]) - year + 1, 2)
    html = sheet(
        "",
        f"""<h3 class=c>国家知识产权局专利收费收据</h3><p class=r>№ {rng.randint(10**7, 10**8)}<br>{cn(paid)}<table class=b><tr><td>申请号（专利号）<td>{number[2:]}<td>缴费人<td>{rng.choice(EMPLOYERS)}
        <tr><td>费用种类<td colspan=2>实用新型专利第{year}年年费<td class=r>￥{fee}.00<tr><td>合计人民币（大写）<td colspan=2>{word}<td class=r>￥{fee}.00<tr><td>缴费方式<td>现金<td>缴费日期<td>{paid.replace("-", "/")}</table>
        <p>收款单位（盖章）　国家知识产权局专利局太原代办处　　　收款人：{names(rng, 1)[0]}<p class=s>第二联　收据联　　手写无效""",
        rng.choice(("song", "zenhei")),
        "15mm",
        "A5 landscape",
    )
    return Sheet(
        html, "patent_fee_receipt", {"patent_number": number, "fee_year": year, "amount": fee, "paid_date": paid}
    )
