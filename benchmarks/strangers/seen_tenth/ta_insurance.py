"""Social insurance: a province's e-proof, a yearly account, a monthly record."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.ta_kit import CITIES, FIRMS, day, digits, dot, page, person, qr, seal, zh
from benchmarks.strangers.sheet import Sheet, credit_code, layout


@layout("social_insurance.ta_e_proof")
def e_proof(rng: random.Random) -> Sheet:
    """参保缴费证明: who, where now, then a table of kinds of insurance with first and last month."""
    who, town, firm = person(rng), rng.choice(CITIES), rng.choice(FIRMS)
    since, until = f"{rng.randint(2008, 2018)}-{rng.randint(1, 12):02d}", f"2025-{rng.randint(2, 8):02d}"
    made = f"2025-09-{rng.randint(1, 28):02d}"
    months = (int(until[:4]) - int(since[:4])) * 12 + int(until[5:]) - int(since[5:]) + 1
    kinds = ("企业职工基本养老保险", "失业保险", "工伤保险")
    table = "".join(
        f"<tr><td>{k}</td><td>{since.replace('-', '')}</td><td>{until.replace('-', '')}</td><td>{months}</td><td>参保缴费</td></tr>"
        for k in kinds
    )
    office = f"{town[1]}市社会保险事业服务中心"
    body = (
        f"<h1 style='font-size:21pt'>{town[0]}省社会保险参保缴费证明</h1><p class=s>校验码：{digits(rng, 16)}　　　　　　　　打印渠道：民生{town[0]}APP</p>"
        f"<table class=g style='font-size:11pt'><tr><td>姓　名</td><td>{who.name}</td><td>性　别</td><td>{who.sex}</td></tr><tr><td>社会保障号码</td><td>{who.id}</td><td>个人编号</td><td>{digits(rng, 10)}</td></tr><tr><td>现参保单位</td><td colspan=3>{firm}</td></tr><tr><td>参保经办机构</td><td colspan=3>{office}</td></tr></table>"
        f"<p style='margin-top:6mm'>参保缴费情况：</p><table class=g style='font-size:11pt;text-align:center'><tr><td>险　种</td><td>本单位缴费起始年月</td><td>缴费截止年月</td><td>实际缴费月数</td><td>参保状态</td></tr>{table}</table>"
        f"<table style='margin-top:8mm'><tr><td style='width:30mm'>{qr(rng, 25)}</td><td class=s>备注：1.本证明可通过扫描二维码或登录社会保险网上服务大厅输入校验码验证，有效期三个月；2.本证明涉及个人信息，因保管不当引起的后果由参保人承担；3.如对信息有异议，请到经办机构核实。</td></tr></table>"
        f"<p class=r style='margin-top:12mm'>{office}<br>打印日期：{zh(made)}</p>"
        + seal(office, "right:14mm;top:150mm", "业务专用章")
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "employer": firm,
        "periods": [{"from": since, "to": until, "employer": firm}],
    }
    return Sheet(page(body, margin="20mm", font=rng.choice(("song", "hei")), pt=11), "social_insurance", truth)


@layout("social_insurance.ta_career_table")
def career_table(rng: random.Random) -> Sheet:
    """Periods by employer, one below the other, with the printing clerk and a sentence above."""
    who, town = person(rng, 1970, 1985), rng.choice(CITIES)
    firms = rng.sample(FIRMS, 3)
    cut, later = rng.randint(2008, 2012), rng.randint(2014, 2019)
    months = [
        f"{rng.randint(2001, 2004)}-{rng.randint(1, 12):02d}",
        f"{cut}-{rng.randint(2, 6):02d}",
        f"{cut}-{rng.randint(8, 12):02d}",
        f"{later}-{rng.randint(1, 5):02d}",
        f"{later}-{rng.randint(6, 12):02d}",
        f"2025-{rng.randint(3, 8):02d}",
    ]
    periods = [{"from": months[2 * i], "to": months[2 * i + 1], "employer": firms[i]} for i in range(3)]
    sign = rng.choice((".", "-"))
    table = "".join(
        f"<tr><td>{i + 1}</td><td style='text-align:left'>{p['employer']}</td><td>{dot(p['from'], sign)}—{dot(p['to'], sign)}</td><td>{rng.choice(('正常缴费', '正常缴费', '补缴'))}</td></tr>"
        for i, p in enumerate(periods)
    )
    office, made = f"{town[1]}市养老保险管理服务中心", day(rng, 2025, 2025, (9, 9))
    body = (
        f"<p class='r s'>编号：{town[1][0]}社保证（2025）{digits(rng, 6)}</p><h1 style='font-size:23pt;margin:8mm 0'>职工社会保险缴费情况证明</h1>"
        f"<p class=i style='font-size:13pt'>兹证明<u>{who.name}</u>（公民身份号码：<u>{who.id}</u>）系我市企业职工基本养老保险参保人员，目前参保单位为<u>{firms[2]}</u>。其历年缴费情况如下：</p>"
        f"<table class=g style='text-align:center;margin-top:4mm'><tr class=b><td style='width:12mm'>序号</td><td>缴费单位名称</td><td>缴费时段</td><td>备注</td></tr>{table}</table>"
        "<p class=i style='margin-top:5mm'>1992年以前的连续工龄视同缴费，以档案审核认定为准，不在本表列示。本证明仅用于职称申报，不作待遇领取依据。</p>"
        f"<table style='margin-top:24mm;font-size:12pt'><tr><td>经办人：{rng.choice(('柳敏', '仝芳', '原野'))}　　复核：{rng.choice(('景涛', '晋阳'))}</td><td class=r>{office}（盖章）<br>{zh(made, True)}</td></tr></table>"
        + seal(office, "right:18mm;top:148mm", "证明专用章")
    )
    truth = {"name": who.name, "id_number": who.id, "employer": firms[2], "periods": periods}
    return Sheet(page(body, font=rng.choice(("song", "ming"))), "social_insurance", truth)


@layout("social_insurance.ta_monthly_record")
def monthly_record(rng: random.Random) -> Sheet:
    """个人缴费明细: a line a month of one year at one employer, code of the employer above."""
    who, town, firm = person(rng), rng.choice(CITIES), rng.choice(FIRMS)
    code, first, last = credit_code(rng), rng.randint(1, 3), rng.randint(7, 9)
    year, base = 2025, rng.randint(42, 91) * 100
    lines = "".join(
        f"<tr><td>{year}{m:02d}</td><td>企业养老</td><td>{base}.00</td><td>{base * 0.16:.2f}</td><td>{base * 0.08:.2f}</td><td>已到账</td><td>{firm}</td></tr>"
        for m in range(first, last + 1)
    )
    office = f"{town[1]}市社会保险局"
    body = (
        f"<h2 style='font-size:17pt'>{town[1]}市社会保险个人缴费明细表（单位打印）</h2>"
        f"<table style='font-size:10.5pt'><tr><td>单位名称：{firm}</td><td>统一社会信用代码：{code}</td></tr><tr><td>姓名：{who.name}　　性别：{who.sex}</td><td>证件号码：{who.id}</td></tr><tr><td>查询区间：{year}年{first}月 至 {year}年{last}月</td><td>人员状态：在职参保</td></tr></table>"
        f"<table class=g style='font-size:10pt;text-align:center;margin-top:3mm'><tr style='background:#eee'><td>费款所属期</td><td>险种类型</td><td>缴费基数</td><td>单位缴费</td><td>个人缴费</td><td>到账标志</td><td>缴费单位</td></tr>{lines}"
        f"<tr><td>合计</td><td colspan=2>{last - first + 1} 个月</td><td>{base * 0.16 * (last - first + 1):.2f}</td><td>{base * 0.08 * (last - first + 1):.2f}</td><td colspan=2></td></tr></table>"
        f"<p class=s style='margin-top:5mm'>注：金额单位为元。本表由参保单位通过网上服务系统自助打印，信息更新至打印前一工作日。</p><p class=r style='margin-top:10mm'>{office}<br>打印时间：{year}-{last + 1:02d}-{rng.randint(10, 20)} {rng.randint(9, 16)}:{rng.randint(10, 59)}</p>"
        + seal(office, "right:12mm;top:118mm", "网办专用章", 36)
    )
    truth = {
        "name": who.name,
        "id_number": who.id,
        "employer": firm,
        "credit_code": code,
        "periods": [{"from": f"{year}-{first:02d}", "to": f"{year}-{last:02d}", "employer": firm}],
    }
    return Sheet(
        page(body, size=rng.choice(("A4", "A4 landscape")), margin="16mm", font=rng.choice(("song", "hei")), pt=11),
        "social_insurance",
        truth,
    )
