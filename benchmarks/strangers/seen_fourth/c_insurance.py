"""Social insurance: employers by row, a letter, a phone's list of months, a handbook of the nineties, months by kind of insurance."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import css, day, identity, person, seal, spread
from benchmarks.strangers.sheet import Sheet, layout


def chain(rng: random.Random, firms: list[str], first: int, last: int) -> list[dict[str, str]]:
    """Periods one after another, a gap of at least a month between two."""
    marks = sorted(rng.sample(range(first * 12, last * 12, 7), len(firms) * 2))
    return [
        {
            "from": f"{a // 12}-{a % 12 + 1:02d}",
            "to": f"{b // 12}-{b % 12 + 1:02d}",
            "employer": firm,
        }
        for firm, a, b in zip(firms, marks[::2], marks[1::2], strict=True)
    ]


def months(period: dict[str, str]) -> int:
    (a, b), (c, d) = (map(int, period[key].split("-")) for key in ("from", "to"))
    return (c - a) * 12 + d - b + 1


@layout("social_insurance.c_employers_by_row")
def employers_by_row(rng: random.Random) -> Sheet:
    """参保证明 of a city's web hall: holder above, the present unit, rows of units with first and last month."""
    sex = rng.choice("男女")
    born, number = identity(rng, rng.choice(("330702", "360702", "510502")), sex, 1974, 1990)
    name = person(rng, sex)
    given = day(rng, 2021, 2025)
    firms = rng.sample(
        [
            "金华市金正模具有限公司",
            "赣州好朋友科技有限公司",
            "浙江今飞凯达轮毂股份有限公司",
            "泸州长江机械有限公司",
            "浙江万里扬股份有限公司",
        ],
        rng.randint(2, 3),
    )
    periods = chain(rng, firms, max(2006, born.year + 19), given.year - 1)
    rows = "".join(
        f"<tr><td>{n}<td>{one['employer']}<td>{one['from'].replace('-', '')}<td>{one['to'].replace('-', '')}<td>{months(one)}"
        for n, one in enumerate(periods, 1)
    )
    city = rng.choice(("金华市", "赣州市", "泸州市"))
    html = f"""{css(rng.choice(("song", "hei")), 12, "size:A4;margin:20mm 18mm")}<h1 style="margin-bottom:4mm">{city}社会保险参保证明（个人专用）</h1><div style="display:flex;justify-content:space-between;font-size:9.5pt"><span>打印编号：{rng.randint(10**13, 10**14 - 1)}</span><span>验真码：{rng.randrange(16**8):08x}</span></div>
    <table class=r><tr><td style="width:18%">姓名<td>{name}<td style="width:18%">性别<td>{sex}<tr><td>社会保障号码<td>{number}<td>参保身份<td>企业职工<tr><td>当前参保单位<td colspan=3>{firms[-1]}</table><p style="margin:5mm 0 1mm">企业职工基本养老保险缴费情况
    <table class="r c"><tr><th>序号<th>单位名称<th>起始年月<th>终止年月<th>实缴月数{rows}<tr><td colspan=4>累计缴费月数<td>{sum(map(months, periods))}</table><p style="font-size:9.5pt;margin-top:4mm">备注：1.本证明由参保人自行打印，可扫码核验。2.本证明自打印之日起三个月内有效。<div class=sign style="margin-top:8mm">{seal(city + "社会保险<br>事业管理中心<br>业务专用章", "2mm", "-8mm")}{city}社会保险事业管理中心<br>打印时间：{given.iso} 09:{rng.randint(10, 59)}</div></html>"""
    return Sheet(
        html,
        "social_insurance",
        {"name": name, "id_number": number, "employer": firms[-1], "periods": periods},
    )


@layout("social_insurance.c_countys_letter")
def countys_letter(rng: random.Random) -> Sheet:
    """A county's office writes one sentence and sets its seal."""
    sex = rng.choice("男男女")
    born, number = identity(rng, rng.choice(("411523", "621123", "522601")), sex, 1970, 1988)
    name = person(rng, sex)
    given = day(rng, 2010, 2025)
    start, end = day(rng, max(1998, born.year + 18), given.year - 4), given.later(rng, -1, -1)
    place, firm = rng.choice(
        (
            ("新县", "新县羚锐制药有限责任公司"),
            ("渭源县", "渭源县圣源中药材有限公司"),
            ("凯里市", "凯里市黔东机械配件有限公司"),
        )
    )
    issuer = f"{place}社会保险事业管理局"
    html = f"""{css(rng.choice(("song", "kai", "ming")), 16)}<h1 style="margin:14mm 0 18mm;letter-spacing:.2em">{rng.choice(("参保证明", "社会保险参保缴费证明"))}</h1><p class=i>{name}，{sex}，身份证号码{number}，系{firm}职工，自{start.cn_month}至{end.cn_month}在我{place[-1]}参加企业职工基本养老保险，期间连续缴费，无欠费、断缴记录。<p class=i>特此证明。
    <div class=sign>{seal(issuer, "12mm", "-9mm")}{issuer}<br>{given.any(rng)}</div></html>"""
    return Sheet(
        html,
        "social_insurance",
        {
            "name": name,
            "id_number": number,
            "employer": firm,
            "periods": [{"from": start.iso_month, "to": end.iso_month, "employer": firm}],
        },
    )


@layout("social_insurance.c_phone_months")
def phone_months(rng: random.Random) -> Sheet:
    """A long page of a province's app: months of one year, base and both shares."""
    _, number = identity(rng, rng.choice(("350781", "441802", "450703")), "男", 1975, 1996)
    name = person(rng)
    year = rng.randint(2018, 2024)
    firm = rng.choice(("福建省南纸股份有限公司", "清远南玻节能新材料有限公司", "广西北部湾国际港务集团有限公司"))
    base = rng.randint(3800, 9900)
    rows = "".join(
        f"<tr><td>{year}{n:02d}<td>{base}<td>{base * 0.16:.2f}<td>{base * 0.08:.2f}<td>足额到账" for n in range(1, 13)
    )
    html = f"""{css(rng.choice(("hei", "zenhei")), 10, "size:120mm 240mm;margin:0;background:#f3f5f8", "table.r{font-size:8.5pt;background:#fff} table.r td,table.r th{border-color:#e3e7ec;padding:1mm}")}<div style="background:#1677ff;color:#fff;text-align:center;font-size:13pt;padding:5mm 0">养老保险缴费明细查询</div><div style="background:#fff;margin:4mm;padding:4mm;border-radius:2mm">
    <div>姓名　{name}</div><div>社会保障号　{number}</div><div>参保单位　{firm}</div><div>险种类型　城镇企业职工基本养老保险</div><div>查询区间　{year}-01 至 {year}-12</div></div><div style="margin:4mm"><table class="r c"><tr><th>费款所属期<th>缴费基数<th>单位缴纳<th>个人缴纳<th>到账情况{rows}</table></div><div style="text-align:center;color:#999;font-size:8pt">— 没有更多了 —</div></html>"""
    return Sheet(html, "social_insurance", {"name": name, "id_number": number, "employer": firm}, ("periods",))


@layout("social_insurance.c_handbook")
def handbook(rng: random.Random) -> Sheet:
    """职工养老保险手册 of the nineties: the holder's page and the page of yearly payments."""
    name = person(rng, rng.choice("男女"))
    first = rng.randint(1993, 1997)
    firm = rng.choice(("榆次液压件厂", "佳木斯造纸厂", "襄樊市棉纺织印染厂", "武进县柴油机厂"))
    rows = "".join(
        f"<tr><td>{first + n}<td>1—12<td>{rng.randint(180, 520) * 12}<td>{rng.randint(40, 260)}.{rng.randint(10, 99)}<td>{firm}"
        for n in range(rng.randint(5, 8))
    )
    html = f"""{css(rng.choice(("kai", "song")), 13, "size:210mm 148mm;margin:8mm", "body{display:flex} .h{width:95mm;padding:4mm;box-sizing:border-box} .h+.h{border-left:.3mm dashed #888} table.r{font-size:9pt}")}<div class=h><h1 style="font-size:17pt;margin-bottom:5mm">职工养老保险手册</h1><p>社会保险编号：{rng.randint(10**7, 10**8 - 1)}<p>姓　名：{spread(name)}<p>参加工作时间：{first - rng.randint(5, 20)}年{rng.randint(1, 12)}月<p>工作单位：{firm}<p>建立个人帐户时间：{first}年1月<div style="position:relative;text-align:right;margin-top:10mm">发放单位（章）{seal("社会劳动<br>保险公司", "2mm", "-12mm", 28)}</div></div>
    <div class=h><p class=c>养老保险费缴纳记录<table class="r c"><tr><th>年度<th>起止月份<th>缴费工资<th>个人缴费<th>缴费单位{rows}</table></div></html>"""
    return Sheet(html, "social_insurance", {"name": name, "employer": firm}, ("periods",))


@layout("social_insurance.c_months_by_kind")
def months_by_kind(rng: random.Random) -> Sheet:
    """权益记录单: units by row, and for each kind of insurance the months paid in that time; two stretches with one agency between."""
    sex = rng.choice("男女")
    born, number = identity(rng, rng.choice(("120112", "310112", "500103")), sex, 1976, 1992)
    name = person(rng, sex)
    given = day(rng, 2021, 2025)
    firms = rng.sample(
        [
            "天津钢管制造有限公司",
            "重庆大江智防特种装备有限公司",
            "上海外服（集团）有限公司",
            "天津滨海人力资源有限公司",
        ],
        2,
    )
    periods = chain(rng, firms, max(2008, born.year + 19), given.year - 1)
    rows = "".join(
        f"<tr><td>{one['from'].replace('-', '年')}月至{one['to'].replace('-', '年')}月<td>{one['employer']}<td>{months(one)}<td>{months(one)}<td>{months(one)}"
        for one in periods
    )
    html = f"""{css(rng.choice(("song", "zenhei", "ming")), 11.5, "size:A4 landscape;margin:16mm 18mm")}<h1 style="margin-bottom:3mm">参保人员社会保险个人权益记录单</h1><div style="display:flex;justify-content:space-between"><span>姓名：{name}</span><span>证件号码：{number}</span><span>个人编号：{rng.randint(10**9, 10**10 - 1)}</span></div>
    <table class="r c"><tr><th rowspan=2 style="width:30%">缴费起止时间<th rowspan=2>缴费单位<th colspan=3>实际缴费月数<tr><th>基本养老<th>失业<th>工伤{rows}<tr><td colspan=2>合　计<td>{sum(map(months, periods))}<td>{sum(map(months, periods))}<td>{sum(map(months, periods))}</table>
    <p style="font-size:10pt;margin-top:3mm">注：本单据不作为计算待遇的依据。<div class=sign style="margin-top:8mm">{seal("社会保险<br>个人权益记录<br>专用章", "4mm", "-8mm", 34)}经办机构（章）<br>{given.cn}</div></html>"""
    return Sheet(
        html,
        "social_insurance",
        {"name": name, "id_number": number, "periods": periods},
        ("employer",),
    )
