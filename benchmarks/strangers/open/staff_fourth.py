"""Social insurance, other forms: handbook, transfer voucher, unit's proof, record of rights, phone cards; scale of enterprises."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import day, page, seal, stretched, written
from benchmarks.strangers.open.personnel_insurance import months_between, until_month
from benchmarks.strangers.open.personnel_more import cut, month_after
from benchmarks.strangers.open.personnel_posts import SCALES, in_ten_thousands, size
from benchmarks.strangers.open.staff_words import CITIES, FIRMS, compact, fellows, soul, town
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, layout


@layout("social_insurance.handbook_of_nineties")
def handbook(rng: random.Random) -> Sheet:
    """Two leaves of the old handbook: holder left, a row a year right, with months as words or spans, wages, initials of the clerk."""
    person, payer = (
        soul(rng, 1960, 1974),
        rng.choice(("兵器工业二四七厂", "黑龙江北大荒农机装备总厂", "洛阳中原轴承集团有限责任公司", "宁波北仑模具厂")),
    )
    first = rng.randint(1993, 1998)
    count = rng.randint(5, 9)
    begin = rng.choice((1, 1, 4, 7))
    rows, clerk = "", fellows(rng, 1, person.name)[0]
    for number in range(count):
        year = first + number
        start = begin if number == 0 else 1
        wage = 190 + 40 * number + rng.randint(0, 60)
        rows += f"<tr><td>{year}<td>{start}月至12月<td>{13 - start}<td>{wage}.00<td>{wage * 0.05 * (13 - start):.2f}<td>{clerk[0]}"
    last = first + count - 1
    body = f"""<div style="position:absolute;left:0;top:0;width:104mm"><p class=c style="font-size:17pt;letter-spacing:1mm;margin:6mm 0">
    职工养老保险手册</p><div style="line-height:2.3;margin-left:10mm">姓　　名　<u>{stretched(person.name)}</u><br>性　　别　<u>{person.sex}</u><br>
    公民身份号码　<u>{person.number}</u><br>工作单位　<u>{payer}</u><br>参加工作时间　<u>{first - rng.randint(5, 12)}年{rng.randint(1, 12)}月</u>
    <br>社会保险编号　<u>{rng.randint(10**7, 10**8)}</u></div><div style="margin:8mm 0 0 20mm;position:relative">发证机关：
    {town(rng.choice(CITIES))}社会保险事业管理局{seal("社会保险事业管理局", "left:40mm;top:-8mm")}</div></div>
    <div style="position:absolute;left:116mm;top:0;width:138mm"><p class=c style="margin:4mm 0 2mm">基本养老保险费缴纳记录</p>
    <table class=c style="font-size:9.5pt"><tr><td>年度<td>缴费月份<td>月数<td>月缴费工资（元）<td>个人缴费额（元）<td>经办人{rows}
    <tr><td colspan=2>合计月数<td>{13 - begin + 12 * (count - 1)}<td colspan=3>审核无误</table>
    <p style="font-size:9pt">注：本页记满后转次页；手册由单位保管，退休时交回。</p></div>"""
    truth = {
        "name": person.name, "id_number": person.number, "employer": payer,
        "periods": [{"from": f"{first}-{begin:02d}", "to": f"{last}-12", "employer": payer}],
    }  # fmt: skip
    return Sheet(page(rng, body, size="A4 landscape", font="song kai ming"), "social_insurance", truth)


@layout("social_insurance.transfer_voucher")
def transfer_voucher(rng: random.Random) -> Sheet:
    """The voucher for moving one's pension to another region: both offices, stretch and months in one grid, no employer named."""
    person, city = soul(rng, 1970, 1992), rng.choice(CITIES)
    start = f"{rng.randint(2003, 2012)}-{rng.randint(1, 12):02d}"
    end = f"{rng.randint(2015, 2022)}-{rng.randint(1, 12):02d}"
    style = rng.choice("pdn")
    joint = "　至　" if style == "n" else rng.choice((" 至 ", "—", "～"))
    span = f"{written(rng, start, style)}{joint}{written(rng, end, style)}"
    body = f"""<p class=r style="font-size:9.5pt">编号：{rng.randint(10**11, 10**12)}</p><h1 style="font-size:20pt">基本养老保险参保缴费凭证</h1>
    <table class=c style="font-size:10.5pt"><tr><td class=l>姓　名<td>{person.name}<td class=l>性　别<td>{person.sex}<tr><td class=l>公民身份号码
    <td>{person.number}<td class=l>户籍地址<td>{rng.choice(CITIES)}<tr><td class=l>参保缴费<br>起止时间<td>{span}<td class=l>实际缴费<br>月　　数
    <td>{months_between(start, end)}<tr><td class=l>个人账户<br>储存额（元）<td>{rng.randint(12000, 90000)}.{rng.randint(10, 99)}<td class=l>建立个人<br>账户时间
    <td>{written(rng, start, style)}<tr><td class=l>参保类型<td colspan=3>企业职工基本养老保险<tr><td class=l>备　　注<td colspan=3>该参保人员基本养老保险关系已中断，尚未转移。
    <tr><td class=l>社会保险<br>经办机构<td colspan=3 style="text-align:left;position:relative;height:44mm">名称：{city}社会保险服务中心<br>地址：{city}
    建设路{rng.randint(3, 180)}号　邮编：{rng.randint(200000, 800000)}<br>行政区划代码：{rng.randint(14, 62)}0{rng.randint(100, 900)}0<br>经办人：{fellows(rng, 1)[0]}　
    {written(rng, month_after(end, 2) + "-11", "pd")}{seal("社会保险服务中心<br>业务专用章", "right:16mm;top:4mm")}</table>
    <p style="font-size:9.5pt;line-height:1.5">说明：1.本凭证用于参保人员跨省流动就业转移接续养老保险关系。<br>2.到新就业地参保后，持本凭证向新参保地社保经办机构提出接续申请。
    <br>3.请妥善保管，遗失可向原参保地申请补办。</p>"""
    truth = {"name": person.name, "id_number": person.number, "periods": [{"from": start, "to": end, "employer": None}]}
    return Sheet(page(rng, body, ".l { width: 27mm }"), "social_insurance", truth, ("employer",))


@layout("social_insurance.unit_asks_for_one")
def unit_asks(rng: random.Random) -> Sheet:
    """A proof that the unit fetches: the unit and its code above, one line for the person across three kinds of insurance."""
    person, payer, code = soul(rng, 1970, 1986), rng.choice(FIRMS), credit_code(rng)
    start, end = f"{rng.randint(2005, 2017)}-{rng.randint(1, 12):02d}", until_month(rng)
    work, jobless = month_after(start, rng.randint(2, 20)), month_after(start, rng.randint(1, 9))
    city = rng.choice(CITIES)
    joint = rng.choice(("-", "至", "－"))

    def span(first: str) -> str:
        return f"{compact(first)}{joint}{compact(end)}"

    body = f"""<h1 style="font-size:19pt">{rng.choice(("社会保险参保缴费证明（单位）", "单位职工参保情况证明"))}</h1><div style="font-size:10.5pt;line-height:1.9">
    单位名称：{payer}<br>统一社会信用代码：{code}　　　单位社保编号：{rng.randint(10**6, 10**7)}<br>查询范围：{rng.choice(("指定人员", "单人"))}　　　　在保人数：{rng.randint(60, 2200)}</div><table class=c style="font-size:9.5pt;margin-top:2mm"><tr><td rowspan=2>序号<td rowspan=2>姓名
    <td rowspan=2>公民身份号码<td colspan=3>参保缴费时间<tr><td>城镇职工养老<td>失业<td>工伤<tr><td>1<td>{stretched(person.name)}<td>{person.number}
    <td>{span(start)}<td>{span(jobless)}<td>{span(work)}</table><p style="font-size:9.5pt">—— 以下无数据 ——</p>
    <p style="font-size:10pt">经查，上述人员在我中心参保情况属实，截至打印之日无中断。
    <div style="margin:16mm 0 0 170mm;position:relative">{town(city)}社会保险费征缴中心<br>{written(rng, month_after(end) + "-12", "pn")}
    {seal("社会保险费<br>征缴中心", "left:20mm;top:-12mm")}</div>"""
    truth = {
        "name": person.name, "id_number": person.number, "employer": payer, "credit_code": code,
        "periods": [{"from": start, "to": end, "employer": payer}],
    }  # fmt: skip
    return Sheet(page(rng, body, size="A4 landscape", font="song hei zenhei"), "social_insurance", truth)


@layout("social_insurance.record_of_rights")
def record_of_rights(rng: random.Random) -> Sheet:
    """A capital's record of rights: years of one's kinds of insurance across, and a second table that tells the unit of each stretch."""
    person = soul(rng, 1974, 1988)
    former, payer = rng.sample(FIRMS, 2)
    end = until_month(rng)
    change = f"{int(end[:4]) - rng.randint(3, 6)}-{rng.randint(2, 11):02d}"
    start = f"{int(change[:4]) - rng.randint(2, 7)}-{rng.randint(1, 12):02d}"
    years = ""
    for year in range(int(end[:4]) - 2, int(end[:4]) + 1):
        months = 12 if year < int(end[:4]) else int(end[5:])
        base = rng.randint(4200, 9800)
        years += f"<tr><td>{year}<td>{base}<td>{months}<td>{base}<td>{months}<td>{base}<td>{months}"
    before = month_after(change, -1)
    body = f"""<h1 style="font-size:18pt">{rng.choice(("北京市", "天津市", "上海市"))}社会保险个人权益记录<br><span style="font-size:12pt">（参保人员缴费信息）</span></h1>
    <table style="font-size:9.5pt"><tr><td class=n>姓名：{person.name}<td class=n>社会保障号码：{person.number}<tr><td class=n>性别：{person.sex}<td class=n>现缴费单位：{payer}
    <tr><td class=n>校验码：{rng.choice("abcdefgh")}{rng.randint(10000, 99999)}<td class=n>查询流水号：1101{compact(end)}{rng.randint(10**6, 10**7)}</table>
    <p style="margin:3mm 0 1mm;font-size:10.5pt">一、近三年缴费明细</p><table class=c style="font-size:9pt"><tr><td rowspan=2>年份<td colspan=2>企业职工基本养老保险
    <td colspan=2>失业保险<td colspan=2>基本医疗保险<tr><td>年缴费基数<td>月数<td>年缴费基数<td>月数<td>年缴费基数<td>月数{years}</table>
    <p style="margin:4mm 0 1mm;font-size:10.5pt">二、养老保险缴费单位变动</p><table class=c style="font-size:9pt"><tr><td>缴费起止年月<td>缴费单位<td>月数
    <tr><td>{start} 至 {before}<td>{former}<td>{months_between(start, before)}<tr><td>{change} 至 {end}<td>{payer}<td>{months_between(change, end)}</table>
    <p style="font-size:9pt;line-height:1.5">备注：1.如需鉴定真伪，请30日内登录社会保险网上服务平台，录入校验码和查询流水号进行甄别。<br>2.养老、失业、医疗缴费年限按实际缴费月数计算。</p>
    <div class=r style="position:relative;margin-top:10mm;font-size:10pt">社会保险基金管理中心<br>日期：{written(rng, month_after(end) + "-18", "pn")}
    {seal("社会保险基金<br>管理中心<br>权益记录专用章", "right:4mm;top:-12mm")}</div>"""
    truth = {
        "name": person.name, "id_number": person.number, "employer": payer,
        "periods": [{"from": start, "to": before, "employer": former}, {"from": change, "to": end, "employer": payer}],
    }  # fmt: skip
    return Sheet(page(rng, body, ".n { border: 0; width: 50% }", font="song hei zenhei"), "social_insurance", truth)


@layout("social_insurance.phone_cards")
def phone_cards(rng: random.Random) -> Sheet:
    """A long picture of the insurance app on a phone: a card for the person, then a card an employer, newest first, the present one still open."""
    person = soul(rng, 1974, 1986)
    units = rng.sample(FIRMS, rng.randint(1, 3))
    now = day(rng, 2023, 2025)
    marks = cut((2006, int(now[:4]) - 1), len(units), rng) if len(units) > 1 else ["2011-08", ""]
    periods, cards = [], ""
    for index, unit in enumerate(units):
        start = marks[index] if index == 0 else month_after(marks[index])
        end = None if index == len(units) - 1 else marks[index + 1]
        periods.append({"from": start, "to": end, "employer": unit})
        state = "正常参保" if end is None else "已停保"
        card = f"""<div class=k><b>{unit}</b><br><i>参保险种</i>职工基本养老保险<br><i>参保时间</i>{start.replace("-", ".")} - {end.replace("-", ".") if end else "至今"}
        <br><i>参保状态</i>{state}</div>"""
        cards = card + cards
    body = f"""<p style="font-size:8pt;margin:0">{rng.randint(8, 21):02d}:{rng.randint(10, 59)}<span style="float:right">5G　{rng.randint(20, 99)}%</span></p>
    <p class=c style="font-size:13pt;margin:2mm 0">&lt;　电子社保卡 · 参保记录</p><div class=k style="background:#e8f1ff"><b style="font-size:14pt">{person.name}</b>
    <br><i>社会保障号码</i>{person.number}<br><i>当前参保地</i>{rng.choice(CITIES)}</div>{cards}
    <p class=c style="font-size:8pt;color:#999">数据更新至{now}，仅供参考，以参保地社保经办机构为准</p>"""
    css = ".k { border: 0.2mm solid #ccd; border-radius: 3mm; padding: 4mm; margin: 4mm 0; font-size: 10.5pt } i { font-style: normal; color: #888; margin-right: 4mm } @page { margin: 8mm }"
    truth = {"name": person.name, "id_number": person.number, "employer": units[-1], "periods": periods}
    return Sheet(page(rng, body, css, "105mm 200mm", "hei zenhei"), "social_insurance", truth)


@layout("enterprise_scale.answer_of_statistics")
def answer_of_statistics(rng: random.Random) -> Sheet:
    """A bureau of statistics answers from its yearly returns: takings in thousands of yuan, period in the heading, numbered letter."""
    firm, (word, staff, taken) = rng.choice(FIRMS), size(rng)
    city = rng.choice(CITIES)
    bureau = f"{town(city)}统计局"
    issued = day(rng, 2020, 2024)
    year = int(issued[:4]) - 1
    body = f"""<div style="color:#c11;font-size:24pt;text-align:center;border-bottom:0.6mm solid #c11;padding-bottom:3mm">{bureau}</div>
    <p class=r style="font-size:11pt">{town(city)[0]}统函〔{issued[:4]}〕{rng.randint(3, 80)}号</p><h1 style="font-size:19pt;margin:8mm 0">关于{firm}<br>企业规模类型的复函</h1>
    <p>{firm}：<p style="text-indent:2em;line-height:2">你单位《关于申请出具企业规模证明的函》收悉。经查{year}年统计年报，主要指标如下：
    <table class=c style="width:120mm;margin:2mm auto"><tr><td>指标名称<td>计量单位<td>{year}年<tr><td>{rng.choice(("从业人员期末人数", "平均用工人数"))}<td>人<td>{staff}
    <tr><td>营业收入<td>千元<td>{taken // 1000}<tr><td>资产总计<td>千元<td>{taken // 1000 + rng.randint(10**4, 10**6)}</table>
    <p style="text-indent:2em;line-height:2">按照《统计上大中小微型企业划分办法（2017）》（国统字〔2017〕213号）标准，你单位为<b>{word}</b>工业企业。<p style="text-indent:2em">此复。
    <div style="margin:14mm 0 0 96mm;text-align:center;position:relative">{bureau}<br>{written(rng, issued, "ph")}{seal(bureau, "left:18mm;top:-12mm")}</div>
    <p style="font-size:10pt;margin-top:20mm">（联系人：{fellows(rng, 1)[0]}，工业统计科）</p>"""
    truth = {
        "enterprise": firm, "scale": SCALES[word], "employees": staff, "revenue": taken // 1000 * 1000, "issuer": bureau, "date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body, font="song ming kai"), "enterprise_scale", truth)


@layout("enterprise_scale.declaration_letter_of_buyer")
def declaration_letter(rng: random.Random) -> Sheet:
    """The declaration for public purchasing: long sentence with footnote, the enterprise names itself, people, takings, assets and scale."""
    firm, (word, staff, taken) = rng.choice(FIRMS), size(rng)
    word = "中型" if word == "大型" else word
    if word == "中型" and staff > 999:
        staff, taken = rng.randint(310, 900), rng.randint(2200, 39000) * 10000
    issued = day(rng, 2021, 2024)
    buyer = rng.choice(("晋中市教育局", "洛阳市公共交通管理处", "三明市中心医院"))
    assets = taken // 10000 + rng.randint(50, 8000)
    body = f"""<h1 style="margin:12mm 0 10mm">中小企业声明函（{rng.choice(("货物", "工程、服务"))}）</h1><p style="text-indent:2em;line-height:2.1">
    本公司郑重声明，根据《政府采购促进中小企业发展管理办法》（财库﹝2020﹞46号）的规定，本公司参加<u>{buyer}</u>的<u>{rng.choice(("设备采购及安装", "实训室改造"))}项目</u>
    采购活动，提供的货物全部由符合政策要求的中小企业制造。相关企业的具体情况如下：<p style="text-indent:2em;line-height:2.1">1.
    <u>{rng.choice(("成套电气设备", "实训台架", "水泵机组"))}</u>，属于<u>工业</u>行业；制造商为<u>{firm}</u>，从业人员<u>{staff}</u>人，营业收入为<u>{taken // 10000}</u>万元，
    资产总额为<u>{assets}</u>万元<sup>1</sup>，属于<u>{word}企业</u>；<p style="text-indent:2em;line-height:2.1">以上企业，不属于大企业的分支机构，不存在控股股东为大企业的情形，也不存在与大企业的负责人为同一人的情形。
    <p style="text-indent:2em">本企业对上述声明内容的真实性负责。如有虚假，将依法承担相应责任。<div style="margin:12mm 0 0 76mm;position:relative;line-height:2">
    企业名称（盖章）：{firm}<br>日　期：{written(rng, issued, "pbn")}{seal(firm, "left:30mm;top:-8mm")}</div>
    <p style="font-size:8.5pt;margin-top:26mm;border-top:0.2mm solid #333">1 从业人员、营业收入、资产总额填报上一年度数据，无上一年度数据的新成立企业可不填报。</p>"""
    truth = {
        "enterprise": firm, "scale": SCALES[word], "employees": staff, "revenue": taken, "issuer": firm, "date": issued,
    }  # fmt: skip
    return Sheet(page(rng, body), "enterprise_scale", truth)


@layout("enterprise_scale.group_about_subsidiary")
def group_about_subsidiary(rng: random.Random) -> Sheet:
    """A group writes about a firm of its own: the group's own size is named too; figures of the firm in a line, credit code of the firm."""
    group, firm = rng.choice(
        (
            ("洛阳中原轴承集团有限责任公司", "洛阳中原精密滚子有限公司"),
            ("河北邢州钢铁集团有限公司", "邢台德泰耐火材料有限公司"),
            ("陕西渭北煤业股份有限公司", "铜川渭北矿用电缆有限公司"),
        )
    )
    word, staff, taken = size(rng)
    while word == "大型":
        word, staff, taken = size(rng)
    code, issued = credit_code(rng), day(rng, 2021, 2024)
    total = rng.randint(12, 48) * 1000
    body = f"""<p class=r style="font-size:10pt">{group[2:4]}集团证〔{issued[:4]}〕{rng.randint(2, 60)}号</p><h1 style="margin-top:14mm;letter-spacing:4mm">证明</h1>
    <p style="text-indent:2em;line-height:2.1">我集团为国有大型企业，现有职工{total}人。{firm}系我集团{rng.choice(("全资", "控股"))}子公司，统一社会信用代码{code}，独立核算，自负盈亏。
    该公司{int(issued[:4]) - 1}年末从业人员{staff}人，全年实现营业收入{in_ten_thousands(rng, taken)}，对照工业企业划型标准，{rng.choice(("属", "应划为"))}{word}企业。
    <p style="text-indent:2em">特此证明。<p style="text-indent:2em;font-size:10.5pt">附：营业执照复印件、{int(issued[:4]) - 1}年度利润表
    <div style="margin:18mm 0 0 84mm;text-align:center;position:relative">{group}<br>{written(rng, issued, "ph")}{seal(group, "left:22mm;top:-12mm")}</div>"""
    truth = {
        "enterprise": firm, "scale": SCALES[word], "employees": staff, "revenue": taken, "issuer": group, "date": issued, "credit_code": code,
    }  # fmt: skip
    return Sheet(page(rng, body), "enterprise_scale", truth)


@layout("enterprise_scale.certificate_of_class")
def certificate_of_class(rng: random.Random) -> Sheet:
    """The certificate of the nineties: a firm is approved as large class one or two, or medium; landscape with a frame, several co-issuers."""
    firm = rng.choice(
        ("兵器工业二四七厂", "洛阳轴承总厂", "宁波北仑模具厂", "黑龙江北大荒农机装备总厂", "太原矿山机器厂")
    )
    word, scale = rng.choice(
        (("大型一档", "large"), ("大型二档", "large"), ("中型一档", "medium"), ("中型二档", "medium"))
    )
    issued = f"{rng.randint(1992, 1999)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    issuer = rng.choice(("国家经济贸易委员会", "山西省经济贸易委员会", "机械工业部"))
    body = f"""<div style="border:2.5mm double #a33;height:150mm;position:relative;padding:6mm 26mm"><p class=c style="font-size:30pt;color:#a33;margin:6mm 0;letter-spacing:3mm">
    {word[:2]}工业企业证书</p><div style="font-size:18pt;line-height:2.2"><b>{firm}</b>：<br>　　根据国家《大中小型工业企业划分标准》，经审核，批准你{rng.choice(("厂", "单位"))}为
    <u>{rng.choice(("国家", ""))}{word}</u>企业，特发此证。</div><p style="position:absolute;left:26mm;bottom:10mm;font-size:11pt">企证字第{rng.randint(100, 9999):04d}号</p>
    <div style="position:absolute;right:30mm;bottom:12mm;text-align:center;font-size:15pt">{issuer}<br>{written(rng, issued, "h")}</div>{seal(issuer, "right:34mm;bottom:6mm")}</div>"""
    truth = {"enterprise": firm, "scale": scale, "issuer": issuer, "date": issued}
    return Sheet(page(rng, body, "@page { margin: 15mm }", "A4 landscape", "song kai ming"), "enterprise_scale", truth)


@layout("enterprise_scale.audited_note")
def audited_note(rng: random.Random) -> Sheet:
    """An accountant's special note: the rule's thresholds in a table beside the firm's own figures, conclusion, two who sign, report number."""
    firm, (word, staff, taken), code = rng.choice(FIRMS), size(rng), credit_code(rng)
    issued = day(rng, 2020, 2024)
    house = rng.choice(
        ("山西晋信会计师事务所（普通合伙）", "衡阳湘诚会计师事务所有限公司", "福建闽审会计师事务所有限公司")
    )
    one, two = fellows(rng, 2)
    year = int(issued[:4]) - 1
    body = f"""<p class=r style="font-size:10pt">{house[2:4]}专审字〔{issued[:4]}〕第{rng.randint(10, 900):04d}号</p>
    <h1 style="font-size:18pt">关于企业规模认定情况的专项说明</h1><p>{firm}全体股东：<p style="text-indent:2em">我们接受委托，对贵公司（统一社会信用代码
    ：{code}）{year}年度与企业规模划分有关的指标进行了核实。划分标准及核实结果如下：<table class=c style="font-size:10pt"><tr><td>指标<td>大型<td>中型<td>小型<td>{year}年核实数
    <tr><td>从业人员（人）<td>≥1000<td>300～1000<td>20～300<td><b>{staff}</b><tr><td>营业收入（万元）<td>≥40000<td>2000～40000<td>300～2000<td><b>{taken // 10000:,}</b></table>
    <p style="text-indent:2em">我们认为，贵公司{year}年度符合{word}企业的划分标准。本说明仅供贵公司职工申报职称时使用，不作其他用途。
    <table style="margin-top:12mm"><tr><td class=n>{house}<td class=n>中国注册会计师：<span style="font-family:{FONTS["kai"]}">{one}</span><tr><td class=n>（盖章）
    <td class=n>中国注册会计师：<span style="font-family:{FONTS["kai"]}">{two}</span><tr><td class=n>中国·{town(rng.choice(CITIES))[:-1]}<td class=n>{written(rng, issued, "ph")}</table>
    {seal(house, "left:24mm;bottom:-8mm")}"""
    truth = {
        "enterprise": firm, "scale": SCALES[word], "employees": staff, "revenue": taken, "issuer": house, "date": issued, "credit_code": code,
    }  # fmt: skip
    return Sheet(page(rng, body, ".n { border: 0; width: 50% }"), "enterprise_scale", truth)
