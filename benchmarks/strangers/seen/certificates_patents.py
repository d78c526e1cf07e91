"""Patent certificates of three generations, copies of the register and receipts of fees."""

from __future__ import annotations

import datetime
import random

from benchmarks.strangers.seen.certificates import (
    MEN,
    WOMEN,
    a_day,
    arabic,
    copied,
    firm,
    page,
    people,
    person,
    qr,
    seal,
    serial,
)  # fmt: skip
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, layout, patent_number

KINDS = {
    1: ("发明", "invention", "发明名称", "发明人", "B", "二十年"), 2: ("实用新型", "utility_model", "实用新型名称", "发明人", "U", "十年"),
    3: ("外观设计", "design", "外观设计名称", "设计人", "S", "十年"),
}  # fmt: skip
THINGS = {
    1: ("一种异种钢接头的焊接方法", "一种基于图像识别的皮带跑偏检测方法及系统", "高强度低合金钢厚板的焊接工艺", "一种露天矿用挖掘机回转机构的润滑控制方法"),
    2: ("一种管道对口夹具", "一种可调式焊接变位机", "一种煤矿用液压支架立柱拆装装置", "一种起重机吊钩防脱装置", "轧辊轴承座拆卸工装", "一种防尘电控柜"),
    3: ("焊枪支架（可调式）", "巡检机器人", "控制柜（KX-2）", "电缆盘"),
}  # fmt: skip
ADDRESSES = (
    "030024 山西省太原市万柏林区玉河街53号",
    "037038 山西省大同市云冈区西韩岭工业园8号",
    "046000 山西省长治市潞州区城北东街111号",
)
FEES = {1: ((1, 900), (4, 1200), (7, 2000), (10, 4000), (13, 6000), (16, 8000)), 2: ((1, 600), (4, 900), (6, 1200), (9, 2000)), 3: ((1, 600), (4, 900), (6, 1200), (9, 2000))}  # fmt: skip
HANZI_DIGITS = "零壹贰叁肆伍陆柒捌玖"


class Patent:
    """A granted patent, by chance."""

    def __init__(self, rng: random.Random, first: int, last: int, kind: int = 0) -> None:
        self.kind = kind or rng.choice((1, 2, 2, 3))
        self.word, self.key, self.label, self.maker, letter, self.term = KINDS[self.kind]
        self.grant = a_day(rng, first, last)
        self.filed = self.grant - datetime.timedelta(
            days=rng.randint(700, 1300) if self.kind == 1 else rng.randint(150, 330)
        )
        if self.kind == 3 and self.filed >= datetime.date(2021, 6, 1):
            self.term = "十五年"
        self.number = patent_number(rng, self.filed.year, self.kind)
        bare = self.number.removeprefix("ZL")
        self.printed = f"ZL {bare[:4]} {bare[4]} {bare[5:]}"
        self.bare = bare.replace(".", "")
        self.title = rng.choice(THINGS[self.kind])
        self.publication = f"CN {self.kind}{rng.randint(10, 19)}{serial(rng, 6)} {letter}"
        self.serial = str(rng.randint(1_200_000, 21_000_000))
        self.owners = [firm(rng)]
        self.makers = people(rng, rng.choice((1, 2, 3, 5, 8, 11)))


def fee(kind: int, year: int) -> int:
    return [amount for start, amount in FEES[kind] if start <= year][-1]


def spelled(amount: int) -> str:
    """Money in the hanzi of banks: 1350 as 壹仟叁佰伍拾元整."""
    text, gap = "", False
    for place, unit in zip((1000, 100, 10, 1), "仟佰拾 ", strict=True):
        digit = amount // place % 10
        if digit:
            text += ("零" if gap and text else "") + HANZI_DIGITS[digit] + unit.strip()
        gap = not digit
    return text + "元整"


def plain(day: datetime.date) -> str:
    return f"{day.year}年{day.month:02d}月{day.day:02d}日"


def certificate_truth(patent: Patent, **more: object) -> dict[str, object]:
    return {
        "patent_kind": patent.key, "title": patent.title, "inventors": patent.makers, "patentees": patent.owners,
        "patent_number": patent.number, "application_date": patent.filed.isoformat(), "grant_date": patent.grant.isoformat(),
        "certificate_serial": patent.serial, **more,
    }  # fmt: skip


@layout("patent_certificate.before_2018")
def before_2018(rng: random.Random) -> Sheet:
    """One side, until 2018: inventors first, term and fee day in the sentence, no number of publication, owner last but one."""
    patent = Patent(rng, 2009, 2018)
    if rng.random() < 0.3:
        patent.owners = [*patent.owners, firm(rng)]
    names = rng.choice((";", "；", "、")).join(patent.makers)
    owners = ";".join(patent.owners)
    rows = [
        (patent.label, patent.title),
        (" ".join(patent.maker), names),
        ("专 利 号", patent.printed),
        ("专利申请日", plain(patent.filed)),
        ("专 利 权 人", owners),
        ("授权公告日", plain(patent.grant)),
    ]
    lines = "".join(f"<tr><td class=l>{label}：<td>{value}" for label, value in rows)
    examined = "进行审查" if patent.kind == 1 else "经过初步审查"
    body = f"""<div style="border:1mm double #3d7a5a;padding:10mm 14mm;height:240mm;position:relative"><p>证书号第{patent.serial}号</p>
      <p class=c style="font-size:30pt;margin:14mm 0 8mm">{patent.word}专利证书</p><table class=g>{lines}</table>
      <p class=t>本{patent.word}经过本局依照中华人民共和国专利法{examined.replace("经过", "")}，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p>
      <p class=t>本专利的专利权期限为{patent.term}，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{patent.filed.month:02d}月{patent.filed.day:02d}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>
      <p class=t>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>
      <p style="margin-top:10mm">局长<br>申长雨</p><p class=c style="position:absolute;bottom:2mm;left:0;right:0">第 1 页（共 1 页）</p></div>
      {seal(rng, "中华人民共和国<br>国家知识产权局", "right:24mm;top:196mm", 42)}{copied(rng, "left:6mm;bottom:-6mm") if rng.random() < 0.5 else ""}"""
    css = ".l { width:40mm; vertical-align:top } .g td { padding:1.6mm 0; font-size:12pt } .t { text-indent:2em; font-size:10.5pt; line-height:1.6 }"
    return Sheet(
        page(rng, body, css, margin="14mm", font=rng.choice(("song", "ming"))),
        "patent_certificate",
        certificate_truth(patent),
    )


@layout("patent_certificate.two_sides")
def two_sides(rng: random.Random) -> Sheet:
    """Front and back of 2018 to 2023: address and publication on the front, those of the filing date on the back, changed in a third."""
    patent = Patent(rng, 2019, 2023)
    filed = list(patent.makers)
    if rng.random() < 0.35:
        filed = [*filed, rng.choice([one for one in MEN + WOMEN if one not in filed])]
    names = "".join(f"{one}{'' if one == patent.makers[-1] else ';'}" for one in patent.makers)
    rows = [(patent.label, patent.title), (" ".join(patent.maker), names), ("专 利 号", patent.printed), ("专利申请日", plain(patent.filed)), ("专 利 权 人", patent.owners[0]),
            ("地 址", rng.choice(ADDRESSES)), ("授权公告日", f"{plain(patent.grant)}&emsp;&emsp;授权公告号：{patent.publication}")]  # fmt: skip
    lines = "".join(f"<tr><td class=l>{label}：<td>{value}" for label, value in rows)
    body = f"""<div class=f><table><tr><td>证书号第{patent.serial}号<td class=r>{qr(rng, 20)}</table><p class=c style="font-size:30pt;margin:4mm 0 10mm">{patent.word}专利证书</p><table class=g>{lines}</table>
      <p class=t>国家知识产权局依照中华人民共和国专利法{"进行审查" if patent.kind == 1 else "经过初步审查"}，决定授予专利权，颁发{patent.word}专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。专利权期限为{patent.term}，自申请日起算。</p>
      <p class=t>专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>
      <p style="margin-top:16mm">局长<br>申长雨</p><p style="position:absolute;right:16mm;bottom:26mm">{plain(patent.grant)}</p><p class=p>第 1 页 (共 2 页)</p>{seal(rng, "国家知识产权局", "right:14mm;bottom:18mm", 42)}</div>
      <div class=f style="page-break-before:always"><p>证书号第{patent.serial}号</p><p class=t>专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年{patent.filed.month:02d}月{patent.filed.day:02d}日前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p>
      <p style="margin-top:30mm">申请日时本专利记载的申请人、{patent.maker}信息如下：</p><p>申请人：</p><p>{patent.owners[0]}</p><p>{patent.maker}：</p><p>{";".join(filed)}</p><p class=p>第 2 页 (共 2 页)</p></div>"""
    css = """.f { border:1mm double #6b8e6b; padding:10mm 14mm; height:240mm; position:relative } .l { width:40mm; vertical-align:top } .g td { padding:1.6mm 0 }
      .t { text-indent:2em; font-size:10.5pt; line-height:1.6 } .p { position:absolute; bottom:2mm; left:0; right:0; text-align:center; font-size:10pt }"""
    truth = certificate_truth(patent, inventors_at_filing=filed, publication_number=patent.publication)
    return Sheet(
        page(rng, body, css, margin="14mm", font=rng.choice(("song", "ming", "hei"))), "patent_certificate", truth
    )


@layout("patent_certificate.since_2024_pairs")
def since_2024(rng: random.Random) -> Sheet:
    """One page since 2024: two pairs on a line, names broken over lines without a mark, barcode under the frame, copy stamp."""
    patent = Patent(rng, 2024, 2025)
    per = rng.choice((3, 4, 5))
    groups = [patent.makers[i : i + per] for i in range(0, len(patent.makers), per)]
    names = "<br>".join(";".join(group) for group in groups)
    if rng.random() < 0.3:
        patent.owners = [patent.owners[0], rng.choice((f"{firm(rng)}", "晋阳理工大学"))]
    owners = "<br>".join(patent.owners)
    label = patent.maker
    body = f"""<div style="border:1mm double #4a6ea8;padding:8mm 14mm;height:244mm;position:relative"><table><tr><td style="vertical-align:top">证 书 号 第{patent.serial}号<td class=r style="font-size:8pt">{qr(rng, 18)}<br>专利公告信息</table>
      <p class=c style="font-size:30pt;margin:0 0 8mm">{patent.word}专利证书</p><p>{patent.label}：{patent.title}</p>
      <table class=g><tr><td class=l>专&ensp;利&ensp;权&ensp;人：<td colspan=3>{owners}<tr><td class=l>地&emsp;&emsp;&emsp;址：<td colspan=3>{rng.choice(ADDRESSES)}<tr><td class=l>{"&ensp;".join(label)}：<td colspan=3>{names}
      <tr><td class=l>专&emsp;利&emsp;号：<td>{patent.printed}<td class=l>授权公告号：<td>{patent.publication}<tr><td class=l>专利申请日：<td>{plain(patent.filed)}<td class=l>授权公告日：<td>{plain(patent.grant)}
      <tr><td class=l>申请日时申请人：<td colspan=3>{owners}<tr><td class=l>申请日时{label}：<td colspan=3>{names}</table>
      <p class=t>国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。<br>专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p>
      <table style="position:absolute;bottom:24mm;left:14mm;width:150mm"><tr><td>局长<br>申长雨<td class=r>{plain(patent.grant)}</table><p class=c style="position:absolute;bottom:0;left:0;right:0;font-size:9pt">第 1 页(共 1 页)</p></div>
      {seal(rng, "国家知识产权局", "right:16mm;top:202mm", 42)}{copied(rng, "left:30mm;top:176mm") if rng.random() < 0.5 else ""}"""
    css = ".l { width:34mm; vertical-align:top; white-space:nowrap } .g td { padding:1.5mm 0; font-size:11pt } .t { font-size:10.5pt; line-height:1.7; text-indent:2em }"
    truth = certificate_truth(patent, inventors_at_filing=patent.makers, publication_number=patent.publication)
    return Sheet(page(rng, body, css, margin="14mm", font=rng.choice(("song", "hei"))), "patent_certificate", truth)


@layout("patent_register.entries_table")
def register_entries(rng: random.Random) -> Sheet:
    """登记簿副本: bibliographic grid, then entries in time order; the owner of the filing date is not the owner now in some."""
    patent, copy = Patent(rng, 2013, 2021), a_day(rng, 2023, 2025)
    now = list(patent.owners)
    entries = [(patent.grant, "授予", f"{patent.word}专利权授予，专利权人：{patent.owners[0]}")]
    if rng.random() < 0.5:
        buyer = firm(rng)
        moved = patent.grant + datetime.timedelta(days=rng.randint(200, 600))
        now = [buyer]
        entries.append((moved, "专利权的转移", f"变更事项：专利权人<br>变更前：{patent.owners[0]}<br>变更后：{buyer}"))
    state, status = rng.choice(
        (("专利权有效", "valid"), ("专利权有效", "valid"), ("专利权因未缴年费终止", "lapsed"), ("专利权维持", "valid"))
    )
    until = datetime.date(
        copy.year + (0 if (patent.filed.month, patent.filed.day) > (copy.month, copy.day) else 1),
        patent.filed.month,
        patent.filed.day,
    )
    if status == "lapsed":
        ended = datetime.date(copy.year - 1, patent.filed.month, patent.filed.day)
        entries.append((ended, "专利权终止", f"未按时缴纳年费，专利权于{plain(ended)}终止"))
    grid = [
        ("专利号", patent.printed),
        (patent.label, patent.title),
        ("申请日", plain(patent.filed)),
        ("授权公告日", plain(patent.grant)),
        (patent.maker, "、".join(patent.makers)),
        ("专利权人", now[0]),
    ]
    if rng.random() < 0.5:
        grid = [grid[1], grid[0], *grid[2:4], grid[5], grid[4]]
    cells = "".join(f"<tr><td class=l>{label}<td colspan=2>{value}" for label, value in grid)
    logs = "".join(f"<tr><td>{plain(day)}<td>{kind}<td>{text}" for day, kind, text in entries)
    paid = f"<p>年费缴纳情况：年费已缴纳至{plain(until)}。</p>" if status == "valid" else ""
    body = f"""<p class=c style="font-size:22pt;letter-spacing:3mm;margin:6mm 0">专利登记簿副本</p><table class=b>{cells}</table>
      <p style="margin:4mm 0 1mm"><b>登记事项</b></p><table class=b><tr><th style="width:34mm">登记日<th style="width:32mm">事项<th>内容{logs}</table>
      <p>法律状态：{state}</p>{paid}<div class=r style="position:relative;margin-top:10mm">{seal(rng, "国家知识产权局<br>证件专用章", "right:4mm;top:-8mm", 38)}国家知识产权局<br>出具日期：{plain(copy)}</div>
      <p style="font-size:9pt">本副本记载内容为出具之日专利登记簿记载的法律状况。</p>{copied(rng, "left:4mm;bottom:4mm") if rng.random() < 0.4 else ""}"""
    truth = {"patent_number": patent.number, "legal_status": status, "patentees": now} | (
        {"fee_paid_until": until.isoformat()} if paid else {}
    )  # fmt: skip
    return Sheet(
        page(rng, body, ".l { width:34mm }", font=rng.choice(("song", "hei"))),
        "patent_register",
        truth,
        ("issue_date",),
    )


@layout("patent_register.numbered_lines")
def register_lines(rng: random.Random) -> Sheet:
    """Electronic copy of the register: numbered items in lines, two owners, fee by year of the term, licence and pledge below."""
    patent, copy = Patent(rng, 2014, 2022), a_day(rng, 2024, 2025)
    patent.owners = [firm(rng), rng.choice(("晋阳理工大学", "中晟集团有限公司", person(rng)[0]))]
    year = copy.year - patent.filed.year
    status, words = rng.choice(
        (
            ("valid", "有效"),
            ("valid", "维持有效"),
            ("lapsed", "终止（未缴年费）"),
            ("expired", "终止（期限届满）"),
            ("invalid", "宣告全部无效"),
        )
    )
    if status == "expired" and (patent.kind != 2 or copy.year - patent.filed.year < 11):
        status, words = "valid", "有效"
    items = [
        f"{patent.label}：{patent.title}", f"专利号：{patent.printed}", f"专利申请日：{plain(patent.filed)}", f"授权公告日：{plain(patent.grant)}&emsp;授权公告号：{patent.publication}",
        f"专利权人：{rng.choice((';', '；', '、')).join(patent.owners)}", f"{patent.maker}：{'；'.join(patent.makers)}", f"专利权状态：{words}",
    ]  # fmt: skip
    if status == "valid":
        items.append(
            f"年费缴纳情况：已缴至第{year + 1}年度，下次缴费截止日为{plain(datetime.date(copy.year + 1, patent.filed.month, patent.filed.day))}"
        )
    items += [rng.choice(("专利实施许可备案：无", "专利权质押登记：无")), "专利权保全：无"]
    if rng.random() < 0.5:
        items[4], items[6] = items[6], items[4]
    lines = "".join(f"<p style='margin:2.2mm 0'>{index}. {text}</p>" for index, text in enumerate(items, 1))
    body = f"""<table><tr><td>编号：{copy.year}{serial(rng, 9)}<td class=r>{qr(rng, 18)}</table>
      <p class=c style="font-size:20pt;margin:2mm 0 6mm">中华人民共和国国家知识产权局<br>专利登记簿副本</p>
      <p style="text-indent:2em">根据请求人的请求，依照《中华人民共和国专利法实施细则》的规定，出具以下专利的登记簿副本。</p>{lines}
      <div class=r style="position:relative;margin-top:14mm">{seal(rng, "国家知识产权局<br>专利事务服务专用章", "right:0;top:-10mm", 38)}{plain(copy)}</div>"""
    truth = {"patent_number": patent.number, "legal_status": status, "patentees": patent.owners}
    return Sheet(
        page(rng, body, font=rng.choice(("song", "hei", "zenhei"))),
        "patent_register",
        truth,
        ("fee_paid_until", "issue_date"),
    )


@layout("patent_fee_receipt.electronic_bill")
def electronic_bill(rng: random.Random) -> Sheet:
    """中央非税收入统一票据（电子）: rows of items, quantity below one where the fee is reduced, two dates, three persons of the office."""
    patent = Patent(rng, 2014, 2022)
    year = rng.randint(2, 10)
    paid = datetime.date(patent.filed.year + year - 1, patent.filed.month, rng.randint(1, 28))
    bill = paid + datetime.timedelta(days=rng.randint(1, 9))
    share = rng.choice((1, 1, 0.3, 0.15))
    full = fee(patent.kind, year)
    amount = round(full * share)
    late = rng.random() < 0.25
    total = amount + (45 if late else 0)
    payer = rng.choice((firm(rng), person(rng)[0], "太原晋科知识产权代理有限公司"))
    code = credit_code(rng) if rng.random() < 0.5 and not payer.endswith(tuple(MEN + WOMEN)) else ""
    extra = (
        f"<tr><td>10304470{rng.randint(1, 9)}<td>{patent.word}专利年费滞纳金<td>元<td>1<td>45.00<td>45.00<td>"
        if late
        else ""
    )
    body = f"""<p class=c style="font-size:17pt;color:#a33;margin:0">中央非税收入统一票据（电子）</p><table class=h><tr><td>票据代码：000{serial(rng, 5)}<td>票据号码：{serial(rng, 10)}
      <tr><td>交款人统一社会信用代码：{code}<td>校验码：{serial(rng, 6)}<tr><td>交款人：{payer}<td>开票日期：{rng.choice((bill.isoformat(), plain(bill)))}</table>
      <table class=b><tr><th>项目编码<th>项目名称<th>单位<th>数量<th>标准<th>金额（元）<th>备注
      <tr><td>10304470{rng.randint(1, 9)}<td>{patent.word}专利第{year}年年费<td>元<td>{share}<td>{full:,.2f}<td>{amount:,.2f}<td>{extra}
      <tr><td colspan=4>金额合计（大写）{spelled(total)}<td colspan=3>（小写）{total:,.2f}
      <tr><td colspan=7 class=o>其他信息：申请号:{patent.bare} 缴费日期:{paid.isoformat()} 缴费方式:{rng.choice(("网上支付", "银行汇款"))} 订单号:{serial(rng, 18)}</table>
      <table class=h><tr><td>收款单位（章）：国家知识产权局专利局<td>复核人：{rng.choice(WOMEN)}<td>收款人：{rng.choice(MEN)}</table>{seal(rng, "国家知识产权局<br>专利局财务专用章", "left:40mm;top:72mm", 32)}"""
    truth = {
        "patent_number": patent.number, "fee_year": year, "amount": amount, "paid_date": paid.isoformat(),
    } | ({"credit_code": code} if code else {})  # fmt: skip
    css = ".h td { font-size:10pt; padding:0.6mm } .b td, .b th { font-size:9.5pt; font-weight:normal } .o { font-size:9pt; word-break:break-all }"
    sheet = page(rng, body, css, "241mm 140mm", "10mm", rng.choice(("song", "zenhei")))
    return Sheet(sheet, "patent_fee_receipt", truth, ("amount",) if late else ())


@layout("patent_fee_receipt.paper_until_2019")
def paper_receipt(rng: random.Random) -> Sheet:
    """国家知识产权局专利收费收据 from a dot printer: labels without marks, number without ZL or dot, amount spelled and in figures."""
    patent = Patent(rng, 2008, 2015)
    year = rng.randint(1, 8)
    paid = datetime.date(min(patent.filed.year + year, 2019), patent.filed.month, rng.randint(1, 28))
    share = rng.choice((1, 0.3, 0.15))
    amount = round(fee(patent.kind, year) * share)
    number = rng.choice((patent.bare, f"{patent.bare[:-1]}.{patent.bare[-1]}"))
    item = rng.choice((f"第{year}年年费", f"年费（第{year}年度）", f"{patent.word}专利年费 第{year}年度"))
    body = f"""<p class=c style="font-size:17pt;margin:0">国家知识产权局专利收费收据</p><p class=r style="margin:0">No. {serial(rng, 8)}</p>
      <table class=b><tr><td class=l>缴费人<td colspan=3>{rng.choice((firm(rng), person(rng)[0]))}<tr><td class=l>申请号或<br>专利号<td>{number}<td class=l>{rng.choice(("缴费日期", "缴费日"))}<td>{rng.choice((plain(paid), arabic(paid, rng)))}
      <tr><td class=l>费用种类<td>{item}<td class=l>金额<td>￥{amount:.2f}<tr><td class=l>合计人民币<br>（大写）<td>{spelled(amount)}<td class=l>收费方式<td>{rng.choice(("邮局汇款", "面交", "银行汇付"))}</table>
      <p style="font-size:10pt">收款单位：国家知识产权局专利局{rng.choice(("太原代办处", "收费处"))}&emsp;&emsp;收费人：{rng.choice(WOMEN)}&emsp;&emsp;审核人：{rng.choice(MEN)}</p>
      <p style="font-size:9pt">第二联&emsp;收据联&emsp;（财政部监制）&emsp;{patent.label}：{patent.title}</p>{seal(rng, "国家知识产权局<br>收费专用章", "right:20mm;top:58mm", 32)}"""
    truth = {"patent_number": patent.number, "fee_year": year, "amount": amount, "paid_date": paid.isoformat()}
    css = f".l {{ width:30mm }} td {{ font-family:{FONTS[rng.choice(('ming', 'zenhei'))]} }}"
    return Sheet(page(rng, body, css, "210mm 120mm", "12mm"), "patent_fee_receipt", truth)


@layout("patent_fee_receipt.several_patents")
def several_patents(rng: random.Random) -> Sheet:
    """A bill with the year fees of several patents: numbers in the remark column, one sum, one day of payment."""
    count = rng.randint(2, 4)
    patents = [Patent(rng, 2014, 2021) for _ in range(count)]
    paid = a_day(rng, 2022, 2025)
    items, rows, total = [], "", 0
    for patent in patents:
        year = min(paid.year - patent.filed.year + 1, 10)
        amount = round(fee(patent.kind, year) * (share := rng.choice((1, 0.3, 0.15))))
        items.append({"patent_number": patent.number, "fee_year": year, "amount": amount})
        total += amount
        rows += f"<tr><td>{patent.word}专利第{year}年年费<td>元<td>{share}<td>{fee(patent.kind, year):,.2f}<td>{amount:,.2f}<td>{patent.bare}"
    bill = paid + datetime.timedelta(days=rng.randint(1, 6))
    payer, code = firm(rng), credit_code(rng)
    body = f"""<p class=c style="font-size:17pt;margin:0">中央非税收入统一票据（电子）</p>
      <table class=h><tr><td>票据代码：000{serial(rng, 5)}<td>票据号码：{serial(rng, 10)}<td>校验码：{serial(rng, 6)}<tr><td colspan=2>交款人：{payer}<td>开票日期：{bill.isoformat()}<tr><td colspan=3>交款人统一社会信用代码：{code}</table>
      <table class=b><tr><th>项目名称<th>单位<th>数量<th>标准<th>金额（元）<th>备注（申请号）{rows}<tr><td colspan=6>金额合计（大写）{spelled(total)}&emsp;&emsp;（小写）{total:,.2f}
      <tr><td colspan=6>其他信息：缴费日期:{paid.isoformat()} 缴费方式:网上支付 共{count}笔</table>
      <table class=h><tr><td>收款单位（章）：国家知识产权局专利局<td>复核人：{rng.choice(WOMEN)}<td>收款人：{rng.choice(MEN)}</table>{copied(rng, "right:2mm;bottom:0") if rng.random() < 0.5 else ""}"""
    truth = {"items": items, "paid_date": paid.isoformat(), "credit_code": code}
    css = ".h td { font-size:10pt } .b td, .b th { font-size:10pt; font-weight:normal }"
    sheet = page(rng, body, css, "241mm 150mm", "10mm", rng.choice(("song", "hei")))
    return Sheet(sheet, "patent_fee_receipt", truth, ("patent_number", "fee_year", "amount"))
