"""Proofs of employment: a bank's form, a letter of years, a table of posts, an old works' seniority slip, a self-service print-out."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import code, css, day, identity, person, seal
from benchmarks.strangers.sheet import Sheet, layout


@layout("employment_proof.c_years_letter")
def years_letter(rng: random.Random) -> Sheet:
    """One sentence: who, since when, at which work, how many years."""
    given = day(rng, 2014, 2025)
    sex = rng.choice("男男女")
    born, number = identity(rng, rng.choice(("340104", "371302", "430302", "520201")), sex, 1970, 1988)
    start = day(rng, born.year + 20, min(born.year + 26, given.year - 5))
    years = given.year - start.year - (1 if (given.month, given.day) < (start.month, start.day) else 0)
    name = person(rng, sex)
    firm = rng.choice(
        (
            "合肥锻压机床股份有限公司",
            "临沂市兰山区市政工程有限公司",
            "湘潭江麓机电有限公司",
            "六盘水双元铝业有限责任公司",
        )
    )
    post = rng.choice(("电焊工", "维修电工", "锅炉运行", "数控车工", "起重装卸机械操作工"))
    html = f"""{css(rng.choice(("song", "kai", "hei")), 16)}<h1 style="margin:14mm 0 18mm">{rng.choice(("工作年限证明", "从事本工种工作年限证明", "工作证明"))}</h1>
    <div class=i><p>兹证明{name}（身份证号：{number}）系我单位职工，自{start.cn_month}起一直在我单位从事{post}工作，至今已满{years}年。该同志遵纪守法，无违法违纪行为。<p>本单位对此证明的真实性负责。<p>特此证明。</div>
    <div class=sign>{seal(firm[:6] + "<br>" + firm[6:], "14mm", "-8mm")}{firm}<br>{given.any(rng)}</div></html>"""
    return Sheet(
        html,
        "employment_proof",
        {
            "name": name,
            "employer": firm,
            "start_date": start.iso_month,
            "position": post,
            "years": years,
            "issuer": firm,
            "issue_date": given.iso,
        },
        ("periods", "id_number"),
    )


@layout("employment_proof.c_bank_form")
def bank_form(rng: random.Random) -> Sheet:
    """A bank's form of 在职及收入证明: blanks filled in, ticks, the unit's address below."""
    given = day(rng, 2017, 2025)
    sex = rng.choice("男女")
    born, number = identity(rng, rng.choice(("350203", "440304", "510104")), sex, 1972, 1995)
    start = day(rng, born.year + 19, min(born.year + 24, given.year - 1))
    name = person(rng, sex)
    firm, address = rng.choice(
        (
            ("厦门金龙旅行车有限公司", "福建省厦门市海沧区新光路159号"),
            ("深圳市特发信息光网科技有限公司", "广东省深圳市龙华区清湖路2号"),
            ("成都飞亚航空设备应用研究所有限公司", "四川省成都市青羊区日月大道666号"),
        )
    )
    post = rng.choice(("装配班长", "质检员", "工艺技术员", "设备主管"))
    pay = rng.randint(38, 190) * 100
    html = f"""{css(rng.choice(("song", "hei")), 14, more="u{padding:0 4mm}")}<h1>在职及收入证明</h1><p>{rng.choice(("中国建设银行", "中国工商银行", "兴业银行"))}股份有限公司：<div class=i>
    <p>兹证明<u>{name}</u>，性别<u>{sex}</u>，证件号码<u>{number}</u>，自<u>{start.year}</u>年<u>{start.month}</u>月<u>{start.day}</u>日进入我单位工作，现任<u>{post}</u>职务，用工形式为：☑合同制　□劳务派遣　□临时聘用。
    <p>该员工近一年税后月平均收入为人民币（小写）<u>{pay}</u>元。<p>我单位保证上述内容真实有效，本证明仅用于该员工办理贷款，不作为我单位承担担保责任的依据。</div>
    <p style="margin-top:8mm">单位名称（公章）：{firm}<p>单位地址：{address}<p>联系电话：0{rng.randint(591, 899)}-{rng.randint(2000000, 8999999)}<div style="position:relative">人事部门经办人：{person(rng, "女")}{seal(firm[:6] + "<br>" + firm[6:], "40mm", "-14mm", 38)}</div><p>日期：{given.cn}</html>"""
    return Sheet(
        html,
        "employment_proof",
        {
            "name": name,
            "employer": firm,
            "start_date": start.iso,
            "position": post,
            "issuer": firm,
            "issue_date": given.iso,
        },
        ("periods", "place", "years", "id_number"),
    )


@layout("employment_proof.c_posts_table")
def posts_table(rng: random.Random) -> Sheet:
    """工作经历证明 with a row for each post held in one enterprise, the last to this day."""
    given = day(rng, 2016, 2025)
    first = rng.randint(1993, 2006)
    turns = sorted(rng.sample(range(first + 3, 2015), 2))
    months = [rng.randint(1, 12) for _ in range(3)]
    posts = rng.choice(
        (
            ("钳工学徒", "装配钳工", "钳工班长"),
            ("化工操作工", "主操", "值班长"),
            ("电气试验工", "继电保护工", "继电保护班技术员"),
        )
    )
    starts = [f"{year}-{month:02d}" for year, month in zip((first, *turns), months, strict=True)]
    ends = [*starts[1:], None]
    name = person(rng, rng.choice("男男女"))
    firm = rng.choice(("巨化集团有限公司", "国网新疆电力有限公司昌吉供电公司", "二重（德阳）重型装备有限公司"))
    rows = "".join(
        f"<tr><td>{a.replace('-', '.')}—{b.replace('-', '.') if b else '至今'}<td>{rng.choice(('一', '二'))}车间<td>{post}"
        for a, b, post in zip(starts, ends, posts, strict=True)
    )
    html = f"""{css(rng.choice(("song", "zenhei", "ming")), 14)}<h1>{rng.choice(("工作经历证明", "专业技术工作经历证明"))}</h1><p class=i>{name}同志为我公司在职职工，在我公司工作经历如下：
    <table class="r c"><tr><th style="width:38%">起止年月<th>部　门<th>岗　位{rows}</table><p class=i style="margin-top:5mm">以上情况属实，特此证明。
    <div class=sign>单位（盖章）：{firm}{seal(firm[:6] + "<br>" + firm[6:], "4mm", "-9mm")}<br>{given.any(rng)}</div></html>"""
    periods = [
        {"from": a, "position": post} | ({"to": b} if b else {}) for a, b, post in zip(starts, ends, posts, strict=True)
    ]
    return Sheet(
        html,
        "employment_proof",
        {
            "name": name,
            "employer": firm,
            "start_date": starts[0],
            "periods": periods,
            "issuer": firm,
            "issue_date": given.iso,
        },
        ("position", "years"),
    )


@layout("employment_proof.c_seniority_slip")
def seniority_slip(rng: random.Random) -> Sheet:
    """A slip of the late eighties or nineties torn from a block: 存根 left out, number, blanks filled by hand."""
    given = day(rng, 1986, 1999)
    start = day(rng, 1965, 1980)
    name = person(rng, rng.choice("男男女"))
    works = rng.choice(("太谷玛钢厂", "牡丹江市第二纺织厂", "国营七四四厂", "南通县农机修造厂"))
    post = rng.choice(("车工", "木模工", "细纱挡车工", "锻工"))
    html = f"""{css(rng.choice(("kai", "song")), 16, "size:190mm 130mm;margin:10mm 12mm", "u{color:#223a7a;padding:0 3mm}")}<h1 style="letter-spacing:.4em;margin:0 0 3mm">证 明 信</h1><p style="text-align:right;font-size:12pt">（{given.year}）劳字第{rng.randint(1, 300)}号
    <p class=i>兹有我厂职工<u>{name}</u>同志，<u>{start.cn_month}</u>参加工作，现任<u>{post}</u>工作，连续工龄<u>{given.year - start.year}</u>年。<p class=i>特此证明
    <div class=sign style="margin-top:8mm">{works}劳动工资科{seal(works + "<br>劳动工资科", "4mm", "-12mm", 30)}<br>{rng.choice((given.cn, given.hanzi))}</div></html>"""
    return Sheet(
        html,
        "employment_proof",
        {
            "name": name,
            "employer": works,
            "start_date": start.iso_month,
            "position": post,
            "years": given.year - start.year,
            "issue_date": given.iso,
        },
        ("periods", "issuer", "start_date"),
    )


@layout("employment_proof.c_self_service")
def self_service(rng: random.Random) -> Sheet:
    """A group's self-service portal prints it: label table, verification code, electronic seal."""
    given = day(rng, 2019, 2025)
    born, number = identity(rng, rng.choice(("120104", "210102", "420106")), "男", 1972, 1996)
    start = day(rng, born.year + 20, min(born.year + 25, given.year - 1))
    name = person(rng)
    firm, area, town = rng.choice(
        (
            ("中车唐山机车车辆有限公司", "130200", "河北省唐山市"),
            ("武汉船用机械有限责任公司", "420100", "湖北省武汉市"),
            ("沈阳飞机工业（集团）有限公司", "210100", "辽宁省沈阳市"),
        )
    )
    credit = code(rng, area)
    post = rng.choice(("焊接机器人操作员", "数控铣工", "总装钳工", "无损检测员"))
    html = f"""{css(rng.choice(("hei", "zenhei")), 12, "size:A4;margin:18mm 20mm", ".k{background:#eef2f7;width:22%} table.r td{border-color:#9ab}")}<div style="display:flex;justify-content:space-between;font-size:9pt;color:#667"><span>员工自助服务平台</span><span>验证码：{rng.randrange(16**10):010X}</span></div>
    <h1 style="font-size:19pt;margin:8mm 0 5mm">员工在职证明</h1><table class=r><tr><td class=k>姓名<td>{name}<td class=k>性别<td>男<tr><td class=k>身份证号<td colspan=3>{number}<tr><td class=k>单位名称<td colspan=3>{firm}<tr><td class=k>统一社会信用代码<td colspan=3>{credit}
    <tr><td class=k>入职日期<td>{start.iso}<td class=k>岗位名称<td>{post}<tr><td class=k>工作地点<td>{town}<td class=k>员工状态<td>在职<tr><td class=k>合同类型<td colspan=3>无固定期限劳动合同</table>
    <p style="margin-top:6mm;font-size:10.5pt">说明：1.本证明由员工本人通过自助服务平台打印，加盖电子印章，与纸质证明具有同等效力。2.可扫描二维码或登录平台输入验证码查验，有效期90天。
    <div class=sign>{seal(firm[:6] + "<br>" + firm[6:], "2mm", "-9mm")}出具单位：{firm}<br>打印日期：{given.iso}</div></html>"""
    return Sheet(
        html,
        "employment_proof",
        {
            "name": name,
            "employer": firm,
            "place": town,
            "start_date": start.iso,
            "position": post,
            "issuer": firm,
            "issue_date": given.iso,
            "credit_code": credit,
        },
        ("periods", "id_number"),
    )
