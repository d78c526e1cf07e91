"""Receipts for annual fees and copies of the patent register."""

from __future__ import annotations

import random
from datetime import date, timedelta

from benchmarks.strangers.seen_tenth import tb_kit as kit
from benchmarks.strangers.seen_tenth.tb_subjects import PATENTED
from benchmarks.strangers.sheet import Sheet, credit_code, layout, patent_number

WORDS = {1: "发明专利", 2: "实用新型专利", 3: "外观设计专利"}
_DIGITS = "零壹贰叁肆伍陆柒捌玖"


def full_fee(kind: int, year: int) -> int:
    if kind == 1:
        bands = ((3, 900), (6, 1200), (9, 2000), (12, 4000), (15, 6000), (20, 8000))
    else:
        bands = ((3, 600), (5, 900), (8, 1200), (10, 2000), (15, 3000))
    return next(fee for last, fee in bands if year <= last)


def capital(amount: int) -> str:
    """1350 as 壹仟叁佰伍拾元整."""
    out, gap = "", False
    for index, digit in enumerate(text := str(amount)):
        if digit == "0":
            gap = bool(out)
            continue
        unit = ("", "拾", "佰", "仟", "万")[len(text) - 1 - index]
        out += ("零" if gap else "") + _DIGITS[int(digit)] + unit
        gap = False
    return out + "元整"


def add_years(when: date, years: int) -> date:
    return when.replace(year=when.year + years, day=min(when.day, 28))


@layout("patent_fee_receipt.tb_central_electronic")
def central_electronic(rng: random.Random) -> Sheet:
    """The electronic central non-tax receipt of 2021 on, one patent, reduced fee."""
    kind = rng.choice((1, 2))
    filed = kit.day(rng, 2019, 2020)
    number = patent_number(rng, filed.year, kind)
    year = rng.randint(4, 6)
    share = rng.choice((1, 0.3, 0.15))
    standard = full_fee(kind, year)
    amount = round(standard * share)
    paid = add_years(filed, year - 1) - timedelta(days=rng.randint(2, 40))
    issued = paid + timedelta(days=rng.randint(1, 6))
    payer = kit.firm(rng, kit.place(rng), rng.choice(("机电", "煤业", "化工")))
    code = credit_code(rng)
    order = f"{paid:%Y%m%d}{rng.randint(100000, 999999)}"
    body = (
        f"<div class='h'>中央非税收入统一票据（电子）</div><table class='n'><tr><td>票据代码：0001{rng.randint(1000, 9999)}</td><td>票据号码：{rng.randint(10**9, 10**10 - 1)}</td></tr>"
        f"<tr><td>交款人统一社会信用代码：{code}</td><td>校验码：{rng.choice('abcdef')}{rng.randint(10, 99)}{rng.choice('bdf')}{rng.randint(10, 99)}</td></tr><tr><td>交款人：{payer}</td><td>开票日期：{issued}</td></tr></table>"
        "<table class='g'><tr><th>项目编码</th><th>项目名称</th><th>单位</th><th>数量</th><th>标准</th><th>金额（元）</th><th>备注</th></tr>"
        f"<tr><td>1030{rng.randint(10000, 99999)}</td><td>{WORDS[kind]}第{year}年年费</td><td>元</td><td>{share:g}</td><td>{standard:,.2f}</td><td>{amount:,.2f}</td><td></td></tr><tr><td>&nbsp;</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>"
        f"<tr><td colspan=4>金额合计（大写）{capital(amount)}</td><td colspan=3>（小写）{amount:,.2f}</td></tr>"
        f"<tr><td colspan=7 class='o'>其他信息<br>申请号:{kit.bare(number)} 缴费日期:{paid} 缴费方式:网上支付 订单号:{order}</td></tr></table>"
        f"<div class='e'>收款单位（章）：国家知识产权局专利局　　复核人：{kit.person(rng)}　　收款人：{rng.choice(('网上支付', kit.person(rng)))}</div>{kit.seal('国家知识产权局专利局', '财务专用章', 'right:26mm;top:66mm', 34)}"
    )
    css = ".h{text-align:center;font-size:18pt;letter-spacing:3px;color:#9c2f1c} .n{width:100%;font-size:9.5pt} .g{width:100%;font-size:9.5pt;margin:2mm 0} .g td,.g th{border:1px solid #9c2f1c;padding:1.5mm;text-align:center} .g td.o{text-align:left} body{position:relative} .e{font-size:9.5pt}"
    truth = {
        "patent_number": number,
        "fee_year": year,
        "amount": amount,
        "paid_date": paid.isoformat(),
        "credit_code": code,
    }
    return Sheet(kit.page(body, css, "210mm 125mm", "10mm"), "patent_fee_receipt", truth)


@layout("patent_fee_receipt.tb_agency_handwritten")
def agency(rng: random.Random) -> Sheet:
    """A carbon-copy receipt of a provincial agency of the office before 2019."""
    kind = rng.choice((1, 2, 3))
    filed = kit.day(rng, 2006, 2012)
    number = patent_number(rng, filed.year, kind)
    year = rng.randint(3, 7)
    amount = round(full_fee(kind, year) * rng.choice((1, 0.3)))
    paid = add_years(filed, year - 1) - timedelta(days=rng.randint(1, 30))
    where = kit.place(rng)
    payer = rng.choice((kit.person(rng), kit.firm(rng, where, "矿山设备")))
    city = rng.choice(("济南", "沈阳", "西安", "成都", "郑州", "武汉", "长沙"))
    cells = "".join(f"<td>{one}</td>" for one in f"{amount:05d}".replace("0", "0") + "00")
    body = (
        f"<div class='t'>国家知识产权局专利收费收据</div><div class='s'>第二联　交款人收执　　　　No {rng.randint(1000000, 9999999):08d}</div>"
        f"<div class='s'>缴费日期：{paid.year} 年 {paid.month:02d} 月 {paid.day:02d} 日　　　代办处：{city}代办处</div>"
        f"<table><tr><td class='w'>缴费人</td><td colspan=8>{payer}</td></tr><tr><td>申请号或专利号</td><td colspan=8>{kit.bare(number)[:-1]}.{number[-1]}</td></tr>"
        f"<tr><td rowspan=2>费用种类</td><td rowspan=2>{WORDS[kind]}　年费（第 {year} 年）</td><td>万</td><td>千</td><td>百</td><td>十</td><td>元</td><td>角</td><td>分</td></tr><tr>{cells}</tr>"
        f"<tr><td>合计人民币（大写）</td><td colspan=8>{capital(amount)}</td></tr><tr><td>付款方式</td><td colspan=8>□邮局汇付　☑面交　□银行汇付　　　　汇款单号：</td></tr></table>"
        f"<div class='s'>收款单位：国家知识产权局专利局{city}代办处　　开票人：{kit.person(rng)}　　复核：{kit.person(rng)}</div><div class='m'>注：1.本收据手写、涂改无效；2.请核对申请号，有误请于十五日内提出意见陈述。</div>"
        f"{kit.seal('专利局' + city + '代办处', '收费专用章', 'right:18mm;top:50mm', 34)}"
    )
    css = "body{position:relative;color:#123a7a} .t{font-size:17pt;text-align:center;text-decoration:underline} .s{font-size:10pt;margin:1.5mm 0} table{width:100%} td{border:1px solid #123a7a;padding:1.3mm 2mm;font-size:10.5pt} .w{width:38mm} .m{font-size:8pt}"
    truth = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": paid.isoformat()}
    return Sheet(kit.page(body, css, "210mm 120mm", "10mm", rng.choice(("kai", "song"))), "patent_fee_receipt", truth)


@layout("patent_fee_receipt.tb_two_on_paper_2020")
def two_on_paper(rng: random.Random) -> Sheet:
    """The paper central receipt of 2020 with several patents, notes in a column of their own."""
    paid = kit.day(rng, 2020, 2020)
    items = []
    for _ in range(rng.randint(2, 4)):
        kind, filed = rng.choice((1, 2, 2, 3)), rng.randint(2014, 2017)
        number = patent_number(rng, filed, kind)
        year = 2020 - filed + 1
        items.append(
            (
                kind,
                {
                    "patent_number": number,
                    "fee_year": year,
                    "amount": round(full_fee(kind, year) * rng.choice((1, 0.15, 0.3))),
                },
            )
        )
    total = sum(one["amount"] for _, one in items)
    rows = "".join(
        f"<tr><td>{index}</td><td>{WORDS[kind][:4]}第{one['fee_year']}年年费</td><td>{kit.bare(one['patent_number'])}</td><td>{one['amount']:.2f}</td></tr>"
        for index, (kind, one) in enumerate(items, 1)
    )
    payer = kit.firm(rng, kit.place(rng), rng.choice(("电力工程", "焦化", "铝业")))
    body = (
        f"<h2>中 央 非 税 收 入 统 一 票 据</h2><p class='r'>执收单位编码：{rng.randint(100000, 999999)}　　（20）{rng.randint(10**7, 10**8 - 1)}</p><p>填制日期：{paid.year}年{paid.month:02d}月{paid.day:02d}日　　执收单位名称：国家知识产权局专利局</p>"
        f"<table><tr><td rowspan=2>付款人</td><td>全 称</td><td>{payer}</td><td rowspan=2>收款人</td><td>全 称</td><td>国家知识产权局专利局</td></tr><tr><td>账 号</td><td></td><td>账 号</td><td>7111 0101 8260 **** **</td></tr></table>"
        f"<table><tr><th>序</th><th>收入项目名称</th><th>申请号</th><th>金额(元)</th></tr>{rows}<tr><td></td><td>合　计</td><td>{capital(total)}</td><td>{total:.2f}</td></tr></table>"
        f"<p>备注：缴费日期 {paid:%Y/%m/%d}　　减缴情况见费减备案　　经办人：{kit.person(rng)}　复核：{kit.person(rng)}</p><p class='k'>第四联　收据</p>{kit.seal('国家知识产权局专利局', '财务专用章', 'right:14mm;bottom:2mm', 32)}"
    )
    css = "body{position:relative} h2{text-align:center;margin:0} .r{text-align:right;font-size:9pt} p{font-size:10pt} table{width:100%;margin-bottom:2mm} td,th{border:1px solid #444;padding:1mm 2mm;font-size:10pt} .k{writing-mode:horizontal-tb;font-size:9pt;text-align:center;margin-top:3mm}"
    truth = {
        "patent_number": items[0][1]["patent_number"],
        "fee_year": items[0][1]["fee_year"],
        "amount": total,
        "paid_date": paid.isoformat(),
        "items": [one for _, one in items],
    }
    return Sheet(
        kit.page(body, css, "210mm 130mm", "9mm", rng.choice(("song", "zenhei"))),
        "patent_fee_receipt",
        truth,
        ("patent_number", "fee_year", "amount"),
    )


@layout("patent_fee_receipt.tb_late_fee")
def late_fee(rng: random.Random) -> Sheet:
    """An electronic receipt laid out as label and value in an A4 printout, the fee paid late with surcharge."""
    kind = rng.choice((1, 2))
    filed = kit.day(rng, 2016, 2019)
    number = patent_number(rng, filed.year, kind)
    year = rng.randint(5, 8)
    base = full_fee(kind, year)
    months = rng.randint(1, 4)
    extra = base * 5 * months // 100
    due = add_years(filed, year - 1)
    paid = due + timedelta(days=30 * (months + 1) - rng.randint(2, 20))
    title = rng.choice(PATENTED[kind])
    owner = kit.firm(rng, kit.place(rng), rng.choice(("矿业", "建材")))
    body = (
        f"<p class='u'>https://cponline.cnipa.gov.cn/ 　票据查验打印　{paid + timedelta(days=rng.randint(8, 90))} {rng.randint(8, 17)}:{rng.randint(10, 59)}</p><h2>国家知识产权局 专利收费电子票据</h2><hr>"
        f"<dl><dt>票据号</dt><dd>{rng.randint(10**9, 10**10 - 1)}</dd><dt>交款人名称</dt><dd>{owner}</dd><dt>专利申请号</dt><dd>CN{kit.bare(number)[:-1]}.{number[-1]}</dd><dt>名称</dt><dd>{title}</dd>"
        f"<dt>收费明细</dt><dd>① {WORDS[kind]}第{year}年年费　{base}.00 元<br>② {WORDS[kind]}年费滞纳金（{5 * months}%）　{extra}.00 元</dd><dt>合计</dt><dd>￥{base + extra}.00（{capital(base + extra)}）</dd><dt>缴费日</dt><dd>{kit.zh(paid)}</dd><dt>支付渠道</dt><dd>{rng.choice(('对公账户网银', '支付宝', '银联在线'))}</dd></dl>"
        f"<p class='t'>温馨提示：专利权人应当在上一年度期满前缴纳下一年度年费。期满未缴纳的，可自应缴年费期满之日起六个月内补缴，同时缴纳滞纳金。上一期应缴日：{kit.zh(due)}。下一期应缴日：{kit.zh(add_years(due, 1))}。</p>{kit.seal('国家知识产权局专利局', '电子票据', 'right:30mm;top:150mm', 36)}<p class='u f'>第1页/共1页</p>"
    )
    css = ".u{font-size:8pt;color:#666} h2{margin:4mm 0 0} dl{margin:4mm 0} dt{color:#555;font-size:9.5pt;margin-top:3mm} dd{margin:0 0 0 6mm;font-size:12pt} .t{font-size:10pt;border:1px dotted #888;padding:3mm} .f{margin-top:60mm;text-align:center}"
    truth = {"patent_number": number, "fee_year": year, "amount": base + extra, "paid_date": paid.isoformat()}
    return Sheet(kit.page(body, css, font=rng.choice(("hei", "zenhei"))), "patent_fee_receipt", truth, ("amount",))


@layout("patent_fee_receipt.tb_old_yellow")
def old_yellow(rng: random.Random) -> Sheet:
    """A receipt printed by a needle printer around 2000, short patent number, figures only."""
    kind = rng.choice((1, 2))
    filed = kit.day(rng, 1995, 1999)
    number = kit.old_patent(rng, filed.year, kind)
    year = rng.randint(3, 5)
    amount = rng.choice((300, 450, 600) if kind == 2 else (400, 600, 900))
    paid = add_years(filed, year - 1) - timedelta(days=rng.randint(3, 50))
    owner = rng.choice((kit.person(rng), f"{kit.place(rng).city}市{rng.choice(('标准件厂', '水泵厂', '锻压机床厂'))}"))
    shown = f"{kit.bare(number)[:-1]}.{number[-1]}"
    body = (
        f"<table class='x'><tr><td class='v'>国<br>家<br>知<br>识<br>产<br>权<br>局</td><td><h3>专 利 费 用 收 据</h3><p class='n'>京财 {rng.randint(10, 99)} — {rng.randint(1000000, 9999999)}</p>"
        f"<p>今收到　<span>{owner}</span>　交来下列费用：</p><p>专利号　<span>{shown}</span></p><p>第　<span>{year}</span>　年度年费　人民币　<span>{amount}.00</span>　元</p>"
        f"<p>（大写：<span>{capital(amount)}</span>）</p><p>收费日　<span>{kit.dots(paid)}</span>　　收款人　<span>{kit.person(rng)}</span></p><p class='m'>本收据无收款单位印章无效　　咨询电话 010-6209****　</p></td></tr></table>{kit.seal('国家知识产权局', '收费专用章', 'right:20mm;top:34mm', 36)}"
    )
    css = "body{position:relative;background:#fbf3d0} .x{width:100%} .v{width:14mm;text-align:center;border-right:2px solid #744;color:#744;font-size:12pt} .x p{margin:2.5mm 5mm} h3{text-align:center;margin:0;font-size:17pt;color:#744} .n{text-align:right;color:#b22} span{border-bottom:1px solid #744;padding:0 3mm;font-family:'AR PL UMing CN'} .m{font-size:8pt}"
    truth = {"patent_number": number, "fee_year": year, "amount": amount, "paid_date": paid.isoformat()}
    return Sheet(kit.page(body, css, "190mm 105mm", "8mm", "ming"), "patent_fee_receipt", truth)


@layout("patent_register.tb_table_valid")
def register_table(rng: random.Random) -> Sheet:
    """A copy of the register as a ruled form with entries below."""
    kind = rng.choice((1, 2))
    filed = kit.day(rng, 2016, 2019)
    granted = kit.later(rng, filed, 300, 700)
    year = rng.randint(2022, 2024) - filed.year
    asked = add_years(filed, year - 1) + timedelta(days=rng.randint(20, 200))
    number = patent_number(rng, filed.year, kind)
    inventors = kit.persons(rng, rng.randint(2, 5))
    owner = kit.firm(rng, kit.place(rng), rng.choice(("装备制造", "能源")))
    until = add_years(filed, year)
    rows = (
        ("专利号", kit.number_spaced(number)),
        ("发明名称" if kind == 1 else "实用新型名称", rng.choice(PATENTED[kind])),
        ("申请日", kit.zh(filed, True)),
        ("授权公告日", kit.zh(granted, True)),
        ("发明人", "；".join(inventors)),
        ("专利权人", owner),
        ("法律状态", "专利权维持"),
        ("年费缴纳情况", f"年费已缴纳至 {kit.zh(until, True)}（第{year}年度）"),
        ("质押、保全", "无"),
        ("实施许可备案", "无"),
    )
    body = (
        f"<h1>专利登记簿副本</h1><p class='r'>编号：{asked.year}{rng.randint(100000, 999999)}</p><table>"
        + "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows)
        + f"</table><p class='t'>本登记簿副本依据《中华人民共和国专利法实施细则》的规定，经查阅国家知识产权局专利登记簿作出，所载内容截至出具之日。</p><p class='e'>国家知识产权局<br>{kit.zh(asked)}</p>{kit.seal('国家知识产权局', '证件专用章', 'right:34mm;bottom:46mm')}"
    )
    css = "h1{text-align:center;letter-spacing:8px} .r{text-align:right;font-size:10pt} table{width:100%} th,td{border:1px solid #000;padding:2.6mm 3mm;text-align:left} th{width:36mm;font-weight:normal;background:#f3f3f3} .t{text-indent:2em;margin:6mm 0} .e{text-align:right;margin:12mm 20mm;font-size:13pt}"
    truth = {
        "patent_number": number,
        "legal_status": "valid",
        "fee_paid_until": until.isoformat(),
        "patentees": [owner],
    }
    return Sheet(kit.page(body, css), "patent_register", truth)


@layout("patent_register.tb_entries_moved")
def register_entries(rng: random.Random) -> Sheet:
    """Entries in order of time: granted, transferred, lapsed for want of fees."""
    kind = rng.choice((1, 2))
    filed = kit.day(rng, 2010, 2013)
    granted = kit.later(rng, filed, 300, 900)
    moved = kit.later(rng, granted, 200, 500)
    year = rng.randint(6, 7)
    ended = add_years(filed, year - 1)
    asked = ended + timedelta(days=rng.randint(400, 800))
    number = patent_number(rng, filed.year, kind)
    old, new = kit.person(rng), kit.firm(rng, kit.place(rng), rng.choice(("耐火材料", "环保")))
    body = (
        f"<p class='c'>中华人民共和国国家知识产权局</p><h2>专 利 登 记 簿 副 本</h2><p>专利号：{kit.number_spaced(number)}　　　专利类型：{WORDS[kind]}</p><p>发明创造名称：{rng.choice(PATENTED[kind])}</p><p>专利申请日：{kit.dots(filed)}　　授权公告日：{kit.dots(granted)}　　证书号：{rng.randint(800000, 3900000)}</p>"
        f"<p>现专利权人：{new}</p><p>发明人：{'，'.join(kit.persons(rng, 3))}</p><h3>登 记 事 项</h3><ol><li>{kit.dots(granted)}　专利权的授予。授予时专利权人：{old}。</li><li>{kit.dots(moved)}　专利权的转移。变更前权利人：{old}；变更后权利人：{new}。登记生效日 {kit.dots(moved)}。</li>"
        f"<li>{kit.dots(ended + timedelta(days=rng.randint(250, 320)))}　专利权的终止。因未缴纳第 {year} 年年费，专利权于 {kit.dots(ended)} 终止。</li></ol><p>法律状态：专利权终止（未缴年费）</p><p class='d'>出具日期：{kit.hanzi(asked)}</p><p class='f'>本副本共 1 页　　经办：{kit.person(rng)}　　校对：{kit.person(rng)}</p>{kit.seal('国家知识产权局', '证件专用章', 'right:24mm;bottom:70mm')}"
    )
    css = "p{margin-bottom:4mm} .c,h2,h3{text-align:center} h2{font-size:22pt} ol li{margin-bottom:4mm} .d{text-align:right;margin:14mm 16mm 20mm} .f{font-size:9pt;border-top:1px solid #000}"
    truth = {"patent_number": number, "legal_status": "lapsed", "patentees": [new]}
    return Sheet(kit.page(body, css, font=rng.choice(("song", "kai"))), "patent_register", truth, ("fee_paid_until",))


@layout("patent_register.tb_two_pages_joint")
def register_two_pages(rng: random.Random) -> Sheet:
    """A long copy: bibliography in two columns, licences, fees year by year on the second page."""
    filed = kit.day(rng, 2014, 2018)
    granted = kit.later(rng, filed, 700, 1200)
    number = patent_number(rng, filed.year, 1)
    last = rng.randint(6, 7)
    until = add_years(filed, last)
    asked = add_years(filed, last - 1) + timedelta(days=rng.randint(5, 120))
    where, other = rng.sample(kit.PLACES, 2)
    owners = [kit.firm(rng, kit.Place(*where), "钢铁"), f"{other[0]}科技大学"]
    first = granted.year - filed.year + 1
    fees = "".join(
        f"<tr><td>第 {year} 年度</td><td>{full_fee(1, year)}</td><td>{kit.dots(max(add_years(filed, year - 1) - timedelta(days=rng.randint(3, 60)), granted - timedelta(days=50)))}</td></tr>"
        for year in range(first, last + 1)
    )
    user = kit.firm(rng, kit.place(rng), "特钢")
    licensed = kit.later(rng, granted, 60, 200)
    body = (
        f"<h2>专利登记簿副本</h2><p class='s'>（发明专利）　　　第 1 页 共 2 页</p><div class='k'><div><b>[专利号]</b><br>{kit.number_spaced(number)}</div><div><b>[发明名称]</b><br>{rng.choice(PATENTED[1])}</div><div><b>[申请日]</b><br>{kit.zh(filed, True)}</div><div><b>[授权公告日]</b><br>{kit.zh(granted, True)}</div>"
        f"<div><b>[专利权人]</b><br>{owners[0]}<br>{owners[1]}</div><div><b>[发明人]</b><br>{'<br>'.join(kit.persons(rng, 4))}</div><div><b>[优先权]</b><br>无</div><div><b>[代理机构]</b><br>{where[1]}方圆专利事务所（普通合伙）</div></div>"
        f"<h4>专利实施许可合同备案</h4><p>备案日 {kit.dots(licensed)}　许可种类：普通许可　被许可人：{user}　备案号：{licensed.year}14000{rng.randint(1000, 9999)}</p><h4>专利权质押登记 / 财产保全</h4><p>无记载。</p>"
        f"<div class='n'><p class='s'>{kit.number_spaced(number)}　　　第 2 页 共 2 页</p><h4>年费缴纳记载（单位：元）</h4><table><tr><th>年度</th><th>金额</th><th>缴费日</th></tr>{fees}</table><p>年费有效期至：{kit.zh(until, True)}</p><h4>法律状态</h4><p>截至 {kit.zh(asked)}，该专利权有效。</p><p class='d'>国家知识产权局专利局<br>{kit.zh(asked)}</p>{kit.seal('国家知识产权局', '证件专用章', 'right:20mm;top:100mm')}</div>"
    )
    css = "h2{text-align:center;margin-bottom:0} .s{text-align:center;font-size:10pt} .k{display:flex;flex-wrap:wrap} .k div{width:48%;margin:2mm 1%} h4{border-left:5px solid #446;padding-left:3mm;margin:6mm 0 2mm} .n{page-break-before:always;position:relative} td,th{border-bottom:1px solid #999;padding:1.5mm 8mm} .d{text-align:right;margin:14mm 10mm}"
    truth = {"patent_number": number, "legal_status": "valid", "fee_paid_until": until.isoformat(), "patentees": owners}
    return Sheet(kit.page(body, css, font=rng.choice(("hei", "song"))), "patent_register", truth)
