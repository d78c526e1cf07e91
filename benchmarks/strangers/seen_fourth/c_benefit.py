"""Proofs of benefit: a user's letter, three years with a sum, an annex of an award form, a saving reckoned by the accounts, a patent put to use."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import code, css, day, person, seal
from benchmarks.strangers.sheet import Sheet, layout


@layout("benefit_proof.c_users_letter")
def users_letter(rng: random.Random) -> Sheet:
    """A customer writes that a technique brought so much; prose, one figure in 万元."""
    given = day(rng, 2003, 2024)
    maker, issuer = rng.choice(
        (
            ("洛阳轴研科技股份有限公司", "新乡市万和滤清器有限公司"),
            ("大连华锐重工集团股份有限公司", "营口港务集团有限公司"),
            ("重庆川仪自动化股份有限公司", "攀枝花市中天冶金炉料有限公司"),
        )
    )
    subject = rng.choice(
        ("薄壁轴承套圈车削加工新方法", "散料装船机溜筒防堵装置", "矿热炉电极压放自动控制系统", "带式输送机智能巡检技术")
    )
    tenths = rng.randint(321, 9880)
    kind, word = rng.choice(
        (
            ("saving", "节约成本"),
            ("profit_and_tax", "新增利税"),
            ("output_value", "新增产值"),
            ("revenue", "新增销售收入"),
        )
    )
    html = f"""{css(rng.choice(("song", "hei", "ming")), 15)}<h1 style="letter-spacing:.3em;margin:10mm 0 16mm">{rng.choice(("经济效益证明", "应用效益证明", "效益证明"))}</h1>
    <div class=i><p>{maker}研发的“{subject}”自{given.year - 1}年1月起在我公司投入使用。该技术运行稳定、操作方便，减轻了工人的劳动强度，设备故障率明显下降。
    <p>经我公司财务部门核算，{given.year - 1}年1月至12月因应用该技术{word}{tenths / 10}万元，经济效益和社会效益显著。<p>特此证明。</div>
    <div class=sign>{seal(issuer[:8] + "<br>" + issuer[8:], "14mm", "-7mm")}{issuer}<br>{given.any(rng)}</div>
    <p style="margin-top:30mm;font-size:12pt">联系人：{person(rng, "女")}　　电话：0{rng.randint(311, 899)}-{rng.randint(2000000, 8999999)}</html>"""
    return Sheet(
        html,
        "benefit_proof",
        {
            "subject": subject,
            "benefit_kind": kind,
            "amount": tenths * 1000,
            "issuer": issuer,
            "date": given.iso,
        },
        ("items",),
    )


@layout("benefit_proof.c_years_with_sum")
def years_with_sum(rng: random.Random) -> Sheet:
    """Label lines, then years of one kind with their sum; the unit stands in the corner; two signatures and two seals."""
    first = rng.randint(2008, 2021)
    given = day(rng, first + 3, first + 3)
    issuer = rng.choice(("江苏亚太轻合金科技股份有限公司", "泸州老窖酿酒有限责任公司", "广东南方碱业股份有限公司"))
    subject = rng.choice(("余热锅炉给水系统优化", "挤压模具快速更换装置", "窖池自动起糟机械手"))
    kind, word = rng.choice(
        (("saving", "节支总额"), ("profit", "新增利润"), ("output_value", "新增产值"), ("tax", "新增税金"))
    )
    cents = [rng.randint(1200, 99999) for _ in range(3)]
    rows = "".join(
        f"<tr><td>{first + n}年度<td>{value / 100:.2f}<td>{'' if n else '试用后全面推广'}"
        for n, value in enumerate(cents)
    )
    html = f"""{css(rng.choice(("song", "zenhei")), 13)}<h1>技术创新成果经济效益证明</h1>
    <p>成果名称：{subject}<p>实施单位：{issuer}<p>实施起止时间：{first}年1月—{first + 2}年12月
    <div style="text-align:right;font-size:11pt">单位：万元</div><table class="r c"><tr><th style="width:30%">年　度<th style="width:35%">{word}<th>备　注{rows}<tr><td>合　计<td>{sum(cents) / 100:,.2f}<td></table>
    <p style="margin-top:5mm">计算依据：以实施前一年同期财务决算数据为基数，扣除材料、人工和设备折旧后得出。
    <div style="display:flex;justify-content:space-between;margin-top:14mm"><div style="position:relative">财务负责人：{person(rng, "女")}<br>（财务专用章）{seal("财务专用章", "0mm", "-8mm", 30)}</div>
    <div style="position:relative">单位负责人：{person(rng)}<br>（公　章）{seal(issuer[:6] + "<br>" + issuer[6:], "-4mm", "-8mm")}</div></div><p style="text-align:right;margin-top:16mm">{given.any(rng)}</html>"""
    return Sheet(
        html,
        "benefit_proof",
        {
            "subject": subject,
            "benefit_kind": kind,
            "amount": sum(cents) * 100,
            "items": [
                {"year": first + n, "benefit_kind": kind, "amount": value * 100} for n, value in enumerate(cents)
            ],
            "issuer": issuer,
            "date": given.iso,
        },
    )


@layout("benefit_proof.c_award_annex")
def award_annex(rng: random.Random) -> Sheet:
    """应用证明 as annexed to a science prize's form: one big ruled table with three kinds by year."""
    first = rng.randint(2012, 2021)
    given = day(rng, first + 2, first + 2)
    area, issuer, place = rng.choice(
        (
            ("610300", "宝鸡钛业股份有限公司", "陕西省宝鸡市高新区钛城路1号"),
            ("230200", "齐重数控装备股份有限公司", "黑龙江省齐齐哈尔市龙沙区通顺路8号"),
            ("450200", "广西柳工机械股份有限公司", "广西柳州市柳太路1号"),
        )
    )
    number = code(rng, area)
    subject = rng.choice(("大规格钛合金棒材径锻成形技术", "重型卧式车床静压主轴系统", "装载机变速箱壳体柔性加工线"))
    rows = ""
    for year in (first, first + 1):
        sales = rng.randint(900, 9000)
        rows += f"<tr class=c><td colspan=2>{year}<td>{sales}<td>{sales * rng.randint(11, 19) // 100}<td>{sales * rng.randint(4, 9) // 100}"
    html = f"""{css(rng.choice(("song", "ming")), 12, "size:A4;margin:22mm 20mm")}<p>附件{rng.randint(2, 6)}<h1 style="margin:2mm 0 5mm;letter-spacing:.4em">应用证明</h1>
    <table class=r><tr><td style="width:19%" class=c>项目名称<td colspan=4>{subject}<tr><td class=c>应用单位<td colspan=4>{issuer}
    <tr><td class=c>统一社会信用代码<td colspan=4>{number}<tr><td class=c>通讯地址<td colspan=4>{place}<tr><td class=c>应用起止时间<td colspan=4>{first}年1月1日至{first + 1}年12月31日
    <tr><td colspan=5 class=c>经济效益（单位：万元人民币）<tr class=c><td colspan=2>自然年<td>新增销售额<td>新增利润<td>新增税收{rows}
    <tr><td colspan=5 style="height:38mm;vertical-align:top">所列经济效益的有关说明及计算依据：<br>　　数据取自本单位经审计的年度财务报表，新增销售额为采用本项目技术的产品销售收入，税收为增值税、企业所得税及附加之和。
    <tr><td colspan=5 style="height:42mm;vertical-align:top">具体应用情况：<br>　　本项目技术于{first}年初在我公司投入应用，产品合格率由91.2%提高到97.6%，单件工时缩短三成以上，推动了本行业技术进步。
    <tr><td colspan=5 style="height:30mm"><div style="position:relative;text-align:right;padding-right:10mm">应用单位法定代表人（签章）：{person(rng)}　　　　应用单位（盖章）{seal(issuer, "2mm", "-12mm", 34)}<br>{given.cn}</div></table></html>"""
    return Sheet(
        html,
        "benefit_proof",
        {"subject": subject, "issuer": issuer, "date": given.iso, "credit_code": number},
        ("benefit_kind", "amount", "items"),
    )


@layout("benefit_proof.c_saving_by_accounts")
def saving_by_accounts(rng: random.Random) -> Sheet:
    """A rationalisation proposal: the accounts department reckons a year's saving in 元, in figures and in the reckoning only once."""
    given = day(rng, 1996, 2023)
    works = rng.choice(("安阳钢铁集团有限责任公司", "酒泉钢铁（集团）有限责任公司", "马鞍山万能达发电有限责任公司"))
    issuer = f"{works}财务部"
    subject = rng.choice(("烧结机台车栏板修复再利用", "循环水泵变频改造", "天车滑触线国产化替代", "废油回收过滤再生"))
    amount = rng.randint(18_000, 960_000)
    count, each = rng.randint(12, 60), rng.randint(300, 4000)
    html = f"""{css(rng.choice(("kai", "song", "hei")), 13, "size:A4;margin:24mm 22mm")}<h1>合理化建议（技术改进）效益核算证明书</h1>
    <table class=r><tr><td class=c style="width:20%">项目名称<td colspan=3>{subject}<tr><td class=c>实施部门<td>设备检修中心<td class=c>建议人<td>{person(rng)}
    <tr><td class=c>实施时间<td colspan=3>{given.year - 1}年{rng.randint(1, 5)}月<tr><td class=c style="height:44mm">核算过程<td colspan=3>原用备件每年更换{count}件，单价{each}元；改进后每年更换{count // 3}件，同时减少停机检修费用和人工费用。按实际发生额逐项核对凭证后汇总。
    <tr><td class=c>效益类别<td>节约成本<td class=c>年效益额<td>{amount:,}元<tr><td class=c>核算部门意见<td colspan=3 style="height:46mm;vertical-align:bottom"><div style="position:relative;text-align:right">以上数据属实，特此证明。<br>核算人：{person(rng, "女")}　审核：{person(rng)}<br>{issuer}（章）{seal(works[:4] + "<br>财务部", "2mm", "-2mm", 32)}<br>{given.any(rng)}</div></table></html>"""
    return Sheet(
        html,
        "benefit_proof",
        {"subject": subject, "benefit_kind": "saving", "amount": amount, "issuer": issuer, "date": given.iso},
        ("items",),
    )


@layout("benefit_proof.c_patent_in_use")
def patent_in_use(rng: random.Random) -> Sheet:
    """A patent's use: one year's output, profit and tax as numbered points under a headed letter."""
    given = day(rng, 2014, 2025)
    issuer = rng.choice(("青岛海西电气有限公司", "贵州航天乌江机电设备有限责任公司", "常州光洋轴承股份有限公司"))
    subject = rng.choice(("一种高压开关柜断路器检修平台", "一种超临界萃取釜快开密封结构", "一种轴承保持架自动装球机"))
    output = rng.randint(600, 5000)
    parts = (("output_value", "产值", output), ("profit", "利润", output // 8), ("tax", "税金", output // 21))
    points = "".join(f"<p>{n}．新增{word}：{value}万元；" for n, (_, word, value) in enumerate(parts, 1)).removesuffix(
        "；"
    )
    html = f"""{css(rng.choice(("hei", "song")), 14, more="header{border-bottom:.6mm solid #1c4f9c;color:#1c4f9c;font-size:17pt;margin-bottom:12mm}")}<header>{issuer}</header>
    <h1 style="font-size:20pt">专利实施转化效益证明</h1><div class=i><p>专利名称：{subject}<p>实施方式：自行实施<p>该专利技术自授权以来已应用于本公司系列产品的生产，{given.year - 1}年度取得的经济效益如下：{points}。<p>以上数据真实有效，我公司对其真实性负责。</div>
    <div class=sign>{seal(issuer[:7] + "<br>" + issuer[7:], "12mm", "-8mm")}{issuer}<br>{given.any(rng)}</div></html>"""
    return Sheet(
        html,
        "benefit_proof",
        {
            "subject": subject,
            "items": [
                {"year": given.year - 1, "benefit_kind": kind, "amount": value * 10000} for kind, _, value in parts
            ],
            "issuer": issuer,
            "date": given.iso,
        },
        ("benefit_kind", "amount"),
    )
