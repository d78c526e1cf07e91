"""Patents: certificates of three generations, register copies, receipts of annual fees."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

from benchmarks.strangers.open.certificates import COMPANIES, colleagues, copy_stamp, day, seal, sheet, written
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, layout, patent_number

KINDS = {1: ("发明", "invention", "B"), 2: ("实用新型", "utility_model", "U"), 3: ("外观设计", "design", "S")}
TITLES = {
    1: ("一种大型轧机主传动万向接轴的对中方法", "高强度耐候钢及其焊接工艺", "煤矿井下供电短路电流的快速计算方法及系统"),
    2: (
        "一种便携式电缆剥皮装置",
        "一种用于T型接头焊接的工装夹具",
        "高炉出铁口泥炮的限位机构",
        "一种带有自清洁功能的除尘器",
    ),
    3: ("焊接机器人（六轴）", "矿用防爆操作台", "轧辊吊具", "电缆支架（可调式）"),
}
FOREIGN = "约翰·史密斯"


class Patent(NamedTuple):
    """What a patent's papers may print."""

    kind: int
    title: str
    owners: list[str]
    inventors: list[str]
    number: str
    filed: str
    granted: str

    @property
    def spaced(self) -> str:
        """The number as certificates print it."""
        return f"{self.number[:2]} {self.number[2:6]} {self.number[6]} {self.number[7:]}"


def _patent(rng: random.Random, first: int, last: int, kinds: tuple[int, ...] = (1, 2, 2, 3)) -> Patent:
    """A patent filed in these years."""
    kind = rng.choice(kinds)
    filed = day(rng, first, last)
    granted = day(rng, int(filed[:4]) + (2 if kind == 1 else 1), int(filed[:4]) + (2 if kind == 1 else 1))
    owners = rng.sample(COMPANIES, rng.choice((1, 1, 1, 2)))
    inventors = colleagues(rng, rng.randint(1, 9))
    if rng.random() < 0.1:
        inventors.append(FOREIGN)
    return Patent(
        kind, rng.choice(TITLES[kind]), owners, inventors, patent_number(rng, int(filed[:4]), kind), filed, granted
    )


def _truth(one: Patent, serial: str) -> dict[str, Any]:
    return {
        "patent_kind": KINDS[one.kind][1],
        "title": one.title,
        "inventors": one.inventors,
        "patentees": one.owners,
        "patent_number": one.number,
        "application_date": one.filed,
        "grant_date": one.granted,
        "certificate_serial": serial,
    }


def _wrapped(names: list[str], a_line: int) -> str:
    """Names with semicolons, broken into lines where the semicolon falls away."""
    return "<br>".join(";".join(names[at : at + a_line]) for at in range(0, len(names), a_line))


def _named(kind: int) -> str:
    return "发明名称" if kind == 1 else f"{KINDS[kind][0]}名称"


_FRAME = """.frame { border: 1.4mm double #3c7a52; padding: 10mm 14mm; height: 236mm; position: relative; box-sizing: border-box }
p { margin: 3.4mm 0 } .bar { height: 5mm; width: 52mm; background: repeating-linear-gradient(90deg, #222 0 1px, #fff 1px 3px) }"""


@layout("patent_certificate.single_green_page")
def single_green_page(rng: random.Random) -> Sheet:
    """Granted before the end of 2018: one side, no address, no publication number, term and day of the fee in prose."""
    one = _patent(rng, 2009, 2015)
    serial = str(rng.randint(600000, 7900000))
    who = "设　计　人" if one.kind == 3 else "发　明　人"
    term = {1: "二十年", 2: "十年", 3: "十年"}[one.kind]
    checked = "进行审查" if one.kind == 1 else "进行初步审查"
    short = KINDS[one.kind][0]
    u = rng.choice(("：", ":"))
    body = f"""<div class=frame><p>证书号第 {serial} 号<h1 style="font-size: 28pt; margin: 22mm 0 14mm">{short}专利证书</h1>
    <p>{_named(one.kind)}{u}{one.title}<p>{who}{u}{_wrapped(one.inventors, 5)}<p>专　利　号{u}{one.spaced}
    <p>专利申请日{u}{written(one.filed, "padded")}<p>专 利 权 人{u}{rng.choice((";", "；")).join(one.owners)}
    <p>授权公告日{u}{written(one.granted, "padded")}
    <p class=i>本{short}经过本局依照中华人民共和国专利法{checked}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。
    <p class=i>本专利的专利权期限为{term}，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年
    {one.filed[5:7]}月{one.filed[8:]}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。
    <p class=i>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项
    记载在专利登记簿上。<div class=bar></div><p style="margin-top: 8mm">局长<br>{"田力普" if one.granted < "2013-10" else "申长雨"}<p class=r style="margin: -8mm 14mm 0 0">
    {written(one.granted, "padded")}{seal("国家知识产权局", "104mm", "196mm")}
    <p class=c style="position: absolute; bottom: 0; left: 0; right: 0; font-size: 9pt">第 1 页（共 1 页）</div>
    {copy_stamp(rng, "left: 106mm; top: 12mm") if rng.random() < 0.4 else ""}"""
    css = _FRAME + ".i { text-indent: 2em; font-size: 10pt; line-height: 1.6; margin: 2mm 0 }"
    html = sheet(body, css, rng.choice(("song", "kai", "ming")), "size: A4; margin: 18mm 22mm")
    return Sheet(html, "patent_certificate", _truth(one, serial))


@layout("patent_certificate.front_and_back")
def front_and_back(rng: random.Random) -> Sheet:
    """2019 to 2023: address and publication number on the front, those of the filing day on the back, not always the same."""
    one = _patent(rng, 2018, 2021)
    serial = str(rng.randint(8_500_000, 19_900_000)) if one.kind == 2 else str(rng.randint(3_500_000, 6_900_000))
    who = "设　计　人" if one.kind == 3 else "发　明　人"
    digits = {1: "10", 2: "21", 3: "30"}[one.kind]
    publication = f"CN {digits}{rng.randint(1000000, 9999999)} {KINDS[one.kind][2]}"
    filing = list(one.inventors)
    if len(filing) > 2 and rng.random() < 0.4:
        filing[-1], filing[1] = filing[1], filing[-1]
        filing = filing[:-1] if rng.random() < 0.5 else filing
    term = {1: "二十年", 2: "十年", 3: "十年" if one.filed < "2021-06" else "十五年"}[one.kind]
    word = "设计人" if one.kind == 3 else "发明人"
    body = f"""<div class=frame><p>证 书 号 第 {serial} 号<div class=qr>二维码</div>
    <h1 style="margin: 20mm 0 12mm">{KINDS[one.kind][0]}专利证书</h1><p>{_named(one.kind)}：{one.title}
    <div class=d><span>{who}：</span><span>{_wrapped(one.inventors, 6)}</span></div><p>专　利　号：{one.spaced}
    <p>专利申请日：{written(one.filed, "padded")}<p>专 利 权 人：{";".join(one.owners)}<p>地　　　址：030024 山西省太原市万柏林区和平北路{rng.randint(1, 300)}号
    <div class=d><span>授权公告日：{written(one.granted, "padded")}</span><span style="margin-left: 12mm">授权公告号：{publication}</span></div>
    <p class=i>国家知识产权局依照中华人民共和国专利法经过{"审查" if one.kind == 1 else "初步审查"}，决定授予专利权，颁发{KINDS[one.kind][0]}
    专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{term}，自申请日起算。
    <p class=i>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。
    <div class=bar></div><p>局长<br>申长雨<p class=r>{written(one.granted, "long")}{seal("国家知识产权局", "106mm", "178mm")}
    <p class=f>第 1 页 (共 2 页)</div><p class=c style="font-size: 9pt">其他事项参见续页
    <div class="frame b"><p>证 书 号 第 {serial} 号<p class=i style="margin-top: 14mm">专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年
    {one.filed[5:7]} 月 {one.filed[8:]} 日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。
    <p class=i style="margin-top: 10mm">申请日时本专利记载的申请人、{word}信息如下：<p class=i>申请人：<p class=j>{"<br>".join(one.owners)}
    <p class=i style="margin-top: 12mm">{word}：<p class=j>{"; ".join(filing)}<p class=f>第 2 页 (共 2 页)</div>"""
    css = (
        _FRAME
        + """.i { text-indent: 2em; font-size: 10.5pt; line-height: 1.6 } .j { margin-left: 18mm } .d { display: flex; margin: 3.4mm 0 }
    .d > span:first-child { flex: none } .qr { position: absolute; right: 12mm; top: 12mm; width: 20mm; height: 20mm;
    border: .3mm dashed #999; font-size: 8pt; color: #aaa } .b { break-before: page }
    .f { position: absolute; bottom: 0; left: 0; right: 0; text-align: center; font-size: 9pt }"""
    )
    truth = {**_truth(one, serial), "publication_number": publication.replace(" ", ""), "inventors_at_filing": filing}
    html = sheet(body, css, rng.choice(("kai", "song")), "size: A4; margin: 18mm 22mm")
    return Sheet(html, "patent_certificate", truth)


@layout("patent_certificate.two_columns_of_2024")
def two_columns(rng: random.Random) -> Sheet:
    """The one page of today: owner above inventor, two pairs of labels a row, those of the filing day on the same page."""
    one = _patent(rng, 2023, 2023)
    serial = str(rng.randint(7_000_000, 23_000_000))
    word = "设计人" if one.kind == 3 else "发明人"
    publication = f"CN {({1: '11', 2: '22', 3: '30'})[one.kind]}{rng.randint(1000000, 9999999)} {KINDS[one.kind][2]}"
    filing = list(one.inventors) if rng.random() < 0.6 else [*one.inventors[:1], *reversed(one.inventors[1:])]
    owner_then = (
        one.owners if rng.random() < 0.7 else [rng.choice([name for name in COMPANIES if name not in one.owners])]
    )
    separator = rng.choice((";", "；"))
    rows = [
        (_named(one.kind), one.title),
        ("专 利 权 人", separator.join(one.owners)),
        ("地　　　址", f"037000 山西省大同市云冈区平泉路{rng.randint(1, 90)}号"),
        (f"{word[0]} {word[1]} {word[2]}", _wrapped(one.inventors, 5)),
    ]
    body = f"""<div class=frame><p>证书号第{serial}号<div class=qr>专利公告信息</div><h1 style="margin: 20mm 0 10mm">{KINDS[one.kind][0]}专利证书</h1>
    {"".join(f"<div class=d><span class=l>{label}：</span><span>{value}</span></div>" for label, value in rows)}
    <div class=d><span class=h>专　利　号：{one.spaced}</span><span>授权公告号：{publication}</span></div>
    <div class=d><span class=h>专利申请日：{written(one.filed, "padded")}</span><span>授权公告日：{written(one.granted, "padded")}</span></div>
    <p>申请日时申请人：{separator.join(owner_then)}<p>申请日时{word}：{separator.join(filing)}
    <p class=i>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。<br>　　专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。
    <p style="margin-top: 10mm">局长<br>申长雨<p class=r>{written(one.granted, "padded")}{seal("国家知识产权局", "104mm", "188mm")}
    <p style="position: absolute; bottom: 0; left: 0; right: 0; text-align: center; font-size: 9pt">第 1 页(共 1 页)</div>"""
    css = (
        _FRAME.replace("3c7a52", rng.choice(("3c7a52", "34609c", "9c7a34")))
        + """.d { display: flex; margin: 3.2mm 0 } .h { width: 78mm }
    .l { flex: none } .i { text-indent: 2em; margin-top: 10mm } .qr { position: absolute; right: 12mm; top: 12mm; width: 22mm; height: 22mm;
    border: .3mm dashed #999; font-size: 7pt; color: #888 } body { font-size: 11pt }"""
    )
    truth = {**_truth(one, serial), "publication_number": publication.replace(" ", ""), "inventors_at_filing": filing}
    html = sheet(body, css, rng.choice(("kai", "song", "hei")), "size: A4; margin: 18mm 22mm")
    return Sheet(html, "patent_certificate", truth)


def _years_on(date: str, years: int) -> str:
    return f"{int(date[:4]) + years}{date[4:]}"


@layout("patent_register.entries_in_time")
def register_entries(rng: random.Random) -> Sheet:
    """A register copy in paragraphs: data of the patent, then entries by date; a transfer leaves the old owner in print."""
    one = _patent(rng, 2014, 2020, (1, 2, 2))
    paid = _years_on(one.filed, rng.randint(5, 9))
    now = day(rng, int(paid[:4]) - 1, int(paid[:4]) - 1)
    new = rng.choice([name for name in COMPANIES if name not in one.owners])
    moved = rng.random() < 0.5
    change = (
        f"""<p class=e>{written(_years_on(one.granted, 1), "padded")}　专利权的转移<br>变更项目：专利权人<br>变更前：{"；".join(one.owners)}<br>
    变更后：{new}"""
        if moved
        else ""
    )
    body = f"""<p class=r style="font-size: 9pt">第 1 页　共 1 页<h1>专 利 登 记 簿 副 本</h1><p class=c>（{KINDS[one.kind][0]}专利）
    <p>专利号：{one.spaced}<p>{_named(one.kind)}：{one.title}<p>申请日：{written(one.filed, "padded")}　　授权公告日：{written(one.granted, "padded")}
    <p>发明人：{"；".join(one.inventors)}<p>专利权人：{new if moved else "；".join(one.owners)}
    <h3>登记事项</h3><p class=e>{written(one.granted, "padded")}　专利权的授予{change}<p class=e>{rng.choice(("年费缴纳情况：年费已缴纳至", "本专利年费缴至"))}
    {written(paid, "padded")}<p class=e>法律状态：{rng.choice(("专利权维持", "专利权有效", "有效"))}
    <p style="margin-top: 14mm">以上内容与专利登记簿一致。<p class=r>国家知识产权局（证件专用章）<br>{written(now, "padded")}
    {seal("国家知识产权局<br>证件专用章", "112mm", "196mm")}"""
    css = ".e { border-left: 1mm solid #999; padding-left: 4mm } p { margin: 3mm 0 } h3 { border-bottom: .3mm solid #555 }"
    truth = {
        "patent_number": one.number,
        "legal_status": "valid",
        "fee_paid_until": paid,
        "patentees": [new] if moved else one.owners,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "kai", "hei"))), "patent_register", truth, ("issue_date",))


@layout("patent_register.grid_with_ends")
def register_grid(rng: random.Random) -> Sheet:
    """A register copy as a grid, the year of the last fee in words; living, ended for fees unpaid, at its term, or void."""
    one = _patent(rng, 2008, 2014, (1, 2, 3))
    ended = rng.random() < 0.35 and one.kind != 1
    years = 10 if ended else rng.randint(5, 9)
    until = _years_on(one.filed, years)
    status, word, line = rng.choice(
        (
            ("valid", "专利权维持", "——"),
            ("lapsed", "专利权终止（未缴年费）", f"未缴年费终止，终止日 {until}"),
            (
                "invalid",
                "专利权全部无效",
                f"无效宣告请求审查决定：宣告专利权全部无效，决定日 {_years_on(one.granted, 2)}",
            ),
        )
    )
    if ended:
        status, word, line = "expired", "专利权终止（期限届满）", f"专利权有效期届满，届满日 {until}"
    out = f"{int(until[:4]) - 1}{until[4:7]}-28" if status == "valid" else day(rng, 2025, 2025)
    who = "设计人" if one.kind == 3 else "发明人"
    body = f"""<h1>专利登记簿副本</h1><p style="font-size: 9pt">编号：DJB{rng.randint(10**8, 10**9 - 1)}　　出具日期：{out}
    <table><tr><td class=l>专利号<td>{one.spaced}<td class=l>专利类型<td>{KINDS[one.kind][0]}<tr><td class=l>{_named(one.kind)}<td colspan=3>{one.title}
    <tr><td class=l>申请日<td>{one.filed}<td class=l>授权公告日<td>{one.granted}
    <tr><td class=l>专利<br>权人<td colspan=3>{"<br>".join(one.owners)}<tr><td class=l>{who}<td colspan=3>{"、".join(one.inventors)}
    <tr><td class=l>年费缴纳<br>情　　况<td>已缴纳至第{years}年度<td class=l>年费有效期至<td>{until}
    <tr><td class=l>法律状态<td colspan=3>{word}<tr><td class=l>专利权<br>转移<td colspan=3>无<tr><td class=l>质押、保全<td colspan=3>无
    <tr><td class=l>许可备案<td colspan=3>无<tr><td class=l>无效、终止<br>恢　　复<td colspan=3>{line}</table>
    <p class=r style="margin-top: 16mm">国家知识产权局{seal("证件专用章", "120mm", "196mm")}"""
    css = "td { border: .3mm solid #555; padding: 2.4mm 3mm; line-height: 1.4; font-size: 11pt } .l { width: 27mm; text-align: center }"
    truth = {"patent_number": one.number, "legal_status": status, "fee_paid_until": until, "patentees": one.owners}
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "zenhei"))), "patent_register", truth, ("issue_date",))


def _fee(kind: int, year: int) -> int:
    """The whole annual fee of a year."""
    bands = ((3, 900), (6, 1200), (9, 2000), (12, 4000), (15, 6000), (20, 8000))
    if kind != 1:
        bands = ((3, 600), (5, 900), (8, 1200), (10, 2000), (15, 3000), (20, 3000))
    return next(fee for last, fee in bands if year <= last)


def _big(amount: int) -> str:
    """A whole amount below ten thousand in the capital digits of receipts."""
    digits, units, text = "零壹贰叁肆伍陆柒捌玖", ("仟", "佰", "拾", ""), ""
    for digit, unit in zip(f"{amount:04d}", units, strict=True):
        text += digits[int(digit)] + unit if digit != "0" else "零"
    while "零零" in text:
        text = text.replace("零零", "零")
    return text.strip("零") + "元整"


@layout("patent_fee_receipt.electronic_bill")
def electronic_bill(rng: random.Random) -> Sheet:
    """The electronic bill since 2021: item rows with quantity below one; the day of paying stands among other remarks."""
    count = rng.choice((1, 1, 1, 2, 3))
    patents = [_patent(rng, 2016, 2019) for _ in range(count)]
    paid = day(rng, 2021, 2024)
    share = rng.choice((1, 0.3, 0.15))
    items, rows, total = [], "", 0
    for one in patents:
        year = max(2, int(paid[:4]) - int(one.filed[:4]))
        amount = round(_fee(one.kind, year) * share)
        total += amount
        items.append({"patent_number": one.number, "fee_year": year, "amount": amount})
        rows += f"<tr><td>1030102<td>{KINDS[one.kind][0]}专利第{year}年年费<td>元<td>{share:g}<td>{_fee(one.kind, year):,}.00<td>{amount:,}.00"
    bare = ",".join(one.number[2:].replace(".", "") for one in patents)
    payer, code = rng.choice(COMPANIES), credit_code(rng) if rng.random() < 0.5 else ""
    opened = f"{paid[:8]}{min(28, int(paid[8:]) + rng.randint(0, 6)):02d}"
    body = f"""<h2 class=c style="color: #8a3a1a">中央非税收入统一票据（电子）</h2><div class=h><div>票据代码：00010221<br>交款人统一社会信用代码：{code}<br>
    交款人：{payer}</div><div>票据号码：{rng.randint(10**9, 10**10 - 1)}<br>校验码：{rng.randint(100000, 999999)}<br>开票日期：{opened}</div></div>
    <table><tr><th>项目编码<th>项目名称<th>单位<th>数量<th>标准<th>金额（元）{rows}</table>
    <div class=h style="border: .3mm solid #8a3a1a; padding: 1mm 3mm"><div>金额合计（大写）{_big(total)}</div><div>（小写）{total:,}.00</div></div>
    <p class=o>其他信息　申请号:{bare}　缴费日期:{paid}　缴费方式:{rng.choice(("网上支付", "银行汇款"))}　订单号:{opened.replace("-", "")}{rng.randint(10**7, 10**8 - 1)}
    <div class=h><div>收款单位（章）：国家知识产权局专利局</div><div>复核人：张红</div><div>收款人：李芳</div></div>{seal("国家知识产权局专利局<br>财政票据专用章", "58mm", "96mm")}"""
    css = """td, th { border: .3mm solid #8a3a1a; padding: 1.4mm 2mm; font-size: 10.5pt; text-align: center } .o { font-size: 10pt;
    border: .3mm solid #8a3a1a; padding: 2mm 3mm; word-break: break-all } .h { display: flex; justify-content: space-between; font-size: 10.5pt; margin: 2mm 0 }"""
    truth: dict[str, Any] = {"amount": total, "paid_date": paid}
    truth |= {"items": items} if count > 1 else {key: items[0][key] for key in ("patent_number", "fee_year")}
    if code:
        truth["credit_code"] = code
    html = sheet(body, css, rng.choice(("song", "hei")), "size: 240mm 150mm; margin: 12mm 16mm")
    return Sheet(html, "patent_fee_receipt", truth, ("patent_number", "fee_year") if count > 1 else ())


@layout("patent_fee_receipt.paper_before_2020")
def paper_receipt(rng: random.Random) -> Sheet:
    """The paper receipt of earlier years: labels before blanks, kind and year of the fee in one cell, amounts in both writings."""
    one = _patent(rng, 2010, 2015)
    paid = day(rng, 2016, 2019)
    year = int(paid[:4]) - int(one.filed[:4])
    amount = round(_fee(one.kind, year) * rng.choice((1, 0.3)))
    bare = one.number[2:] if rng.random() < 0.5 else one.number[2:].replace(".", "")
    kind = rng.choice(
        (
            f"{KINDS[one.kind][0]}专利年费（第{year}年）",
            f"年费　第{hanzi_number(year)}年度",
            f"{KINDS[one.kind][0]}专利第{year}年年费",
        )
    )
    body = f"""<h2 class=c>国家知识产权局专利收费收据</h2><p class=r>No. {rng.randint(10**7, 10**8 - 1)}
    <table><tr><td class=l>申请号或专利号<td>{bare}<td class=l>{rng.choice(("缴费日期", "缴 费 日"))}<td>{written(paid, rng.choice(("long", "padded", "dots")))}
    <tr><td class=l>缴　费　人<td colspan=3>{rng.choice((*COMPANIES, "太原慧知专利代理事务所（普通合伙）"))}
    <tr><td class=l>发明创造名称<td colspan=3>{one.title}<tr><td class=l>费用种类<td>{kind}<td class=l>金　额<td>￥{amount}.00
    <tr><td class=l>合计人民币<br>（大写）<td colspan=3>{_big(amount)}</table>
    <p>收费单位（盖章）：国家知识产权局专利局　　　开票人：{rng.choice(("安全", "章程"))}　　　复核：谷 雨
    <p style="font-size: 9pt">第二联　收据联（交款人留存）　　手写无效{seal("国家知识产权局专利局<br>收费专用章", "60mm", "82mm")}
    {copy_stamp(rng, "left: 118mm; top: 98mm") if rng.random() < 0.6 else ""}"""
    css = "td { border: .3mm solid #444; padding: 2mm 3mm } .l { width: 32mm; text-align: center; line-height: 1.3 }"
    truth = {"patent_number": one.number, "fee_year": year, "amount": amount, "paid_date": paid}
    html = sheet(body, css, rng.choice(("song", "ming", "kai")), "size: 210mm 140mm; margin: 10mm 14mm")
    return Sheet(html, "patent_fee_receipt", truth)
