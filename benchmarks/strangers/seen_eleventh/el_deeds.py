"""Awards, patents and what is paid for them."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eleventh.el_kit import (
    FIRMS,
    Word,
    cn,
    cn2,
    day,
    hz,
    name,
    names,
    page,
    person,
    rows,
    seal,
    signed,
)
from benchmarks.strangers.sheet import Sheet, layout, patent_number

WORKS = (
    "一种轧机轴承座拆装工装",
    "一种带式输送机滚筒清理装置",
    "一种用于锅炉管排的焊接定位夹具",
    "一种电缆沟盖板开启装置",
    "一种数控车床自动接料机构",
)


@layout("award_certificate.el_honour")
def honour(rng: random.Random) -> Sheet:
    who, firm, year = name(rng), rng.choice(FIRMS), rng.randint(2008, 2024)
    title, date = (
        rng.choice(("先进工作者", "劳动模范", "优秀共产党员", "安全生产标兵")),
        f"{year + 1}-01-{rng.randint(10, 28)}",
    )
    body = f'<div style="border:9pt double #d4a017;padding:14mm;position:relative"><h1 style="color:#c00;font-size:42pt;letter-spacing:20pt;margin:4mm 0">荣誉证书</h1><p style="font-size:19pt">{who}同志：</p><p class="i" style="font-size:19pt;line-height:1.9">在{year}年度工作中，成绩突出，被评为公司“{title}”。</p><p class="i" style="font-size:19pt">特发此证，以资鼓励。</p>{signed(firm, hz(date))}<br><br></div>'
    truth = {
        "recipients": [who],
        "award_name": title,
        "award_kind": "honour",
        "award_rank": "none",
        "award_level": "enterprise",
        "issuer": firm,
        "issue_date": date,
    }
    return Sheet(
        page(body, font="kai", frame="size:A4 landscape;margin:12mm"),
        "award_certificate",
        truth,
        ("award_rank", "award_level"),
    )


@layout("award_certificate.el_contest")
def contest(rng: random.Random) -> Sheet:
    who, firm = name(rng), rng.choice(FIRMS)
    city, year = rng.choice(("长治市", "运城市", "洛阳市", "宝鸡市")), rng.randint(2012, 2024)
    trade, place = rng.choice(("焊工", "钳工", "电工")), rng.randint(1, 6)
    date = f"{year}-{rng.randint(6, 11):02d}"
    body = (
        f'<h1 style="font-size:36pt;color:#b00">获 奖 证 书</h1><p class="i" style="font-size:16pt;line-height:2.1"><u>{firm}</u>选手 <b>{who}</b> 在{city}第{rng.choice("三四五六七八九")}届职工职业技能大赛<b>{trade}</b>项目决赛中，荣获第{"一二三四五六"[place - 1]}名。</p><p class="i" style="font-size:16pt">特颁此证。</p>'
        f'<table style="margin-top:20mm" class="c"><tr><td style="position:relative">{city}总工会</td><td>{city}人力资源和社会保障局</td></tr></table><p class="c">{cn(date)}</p>{seal(city + "总工会", "left:16mm;top:82mm")}{seal(city + "人力资源和社会保障局", "right:20mm;top:82mm")}'
    )
    truth = {
        "recipients": [who], "award_kind": "contest", "award_rank": "none", "place": place, "award_level": "municipal", "project": trade, "issuer": f"{city}总工会、{city}人力资源和社会保障局", "issue_date": date,
    }  # fmt: skip
    return Sheet(
        page(body, font="song", frame="size:A4;margin:26mm 24mm"),
        "award_certificate",
        truth,
        ("issuer", "project", "award_name", "award_rank"),
    )


@layout("award_certificate.el_science")
def science(rng: random.Random) -> Sheet:
    people = names(rng, rng.randint(3, 6))
    project, year = (
        rng.choice(
            ("厚煤层综采工作面设备健康诊断系统", "高炉煤气余压发电机组节能改造", "重载齿轮箱在线监测与故障预警技术")
        ),
        rng.randint(2010, 2023),
    )
    rank = rng.choice((("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third")))
    province = rng.choice(("河北省", "陕西省", "山西省"))
    number, date = f"{year}-J-{rng.randint(1, 3)}-{rng.randint(10, 199):03d}", f"{year + 1}-02-{rng.randint(10, 28)}"
    body = f'<div style="border:3pt double #a00;padding:14mm;position:relative"><h1 style="color:#a00">{province}科学技术进步奖<br>证　书</h1><p class="i">为表彰{province}科学技术进步奖获得者，特颁发此证书。</p><table style="font-size:14pt;line-height:2.3">{rows(("项目名称：", project), ("奖励等级：", rank[0]), ("获 奖 者：", "　".join(people)), ("证 书 号：", number))}</table>{signed(province + "人民政府", hz(date))}<br></div>'
    truth = {
        "recipients": people, "award_name": f"{province}科学技术进步奖", "award_kind": "science_technology", "award_rank": rank[1], "award_level": "provincial", "project": project, "issuer": f"{province}人民政府",
        "issue_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(body, "td:first-child{white-space:nowrap;width:34mm}"), "award_certificate", truth)


@layout("award_certificate.el_decision")
def decision(rng: random.Random) -> Sheet:
    people, firm, year = names(rng, 5), rng.choice(FIRMS), rng.randint(2014, 2024)
    date = f"{year}-12-{rng.randint(10, 28)}"
    doc = Word("仿宋", 14)
    doc.title(f"{firm}文件", 22)
    doc.line(f"公司发〔{year}〕{rng.randint(40, 99)}号", "c")
    doc.title(f"关于表彰{year}年度技术能手的决定", 18)
    doc.line("各分厂、部门：")
    doc.line(
        f"{year}年，公司广大职工立足岗位、钻研技术，涌现出一批技术过硬、业绩突出的先进典型。为树立榜样，激励职工走技能成才之路，经公司研究，决定授予{'、'.join(people)}等{len(people)}名同志“{year}年度公司技术能手”荣誉称号，并每人奖励人民币2000元。",
        "i",
    )
    doc.line("希望受表彰的同志珍惜荣誉，再接再厉。全体职工要以先进为榜样，为公司高质量发展作出新的贡献。", "i")
    doc.line(firm, "r")
    doc.line(cn(date), "r")
    doc.line(f"公司办公室　　　　　　　　　　{cn(date)}印发", size=11)
    truth = {
        "recipients": people, "award_name": f"{year}年度公司技术能手", "award_kind": "talent", "award_rank": "none", "award_level": "enterprise", "issuer": firm, "issue_date": date,
        "certificate_number": "",
    }  # fmt: skip
    truth.pop("certificate_number")
    return Sheet(
        "",
        "award_certificate",
        truth,
        ("award_kind", "award_name", "award_rank", "award_level", "certificate_number"),
        doc.save(),
    )


@layout("patent_certificate.el_old_side")
def old_side(rng: random.Random) -> Sheet:
    people, firm, title = names(rng, rng.randint(2, 5)), rng.choice(FIRMS), rng.choice(WORKS)
    year = rng.randint(2011, 2016)
    number = patent_number(rng, year, 2)
    filed, granted = (
        f"{year}-0{rng.randint(1, 6)}-{rng.randint(10, 28)}",
        f"{year}-1{rng.randint(0, 2)}-{rng.randint(10, 28)}",
    )
    serial = rng.randint(2000000, 5999999)
    month = f"{int(filed[5:7]):02d} 月 {filed[8:]} 日"
    body = (
        f'<div style="border:7pt double #8a6d3b;padding:10mm 14mm;position:relative;height:236mm"><p>证书号第{serial}号</p><h1 style="font-size:30pt;letter-spacing:6pt;margin:16mm 0 12mm">实用新型专利证书</h1><p>实用新型名称：{title}</p><p>发　明　人：{";".join(people)}</p><p>专　利　号：{spaced(number)}</p><p>专利申请日：{cn2(filed)}</p><p>专利权人：{firm}</p><p>授权公告日：{cn2(granted)}</p>'
        f'<p class="i s">本实用新型经过本局依照中华人民共和国专利法进行初步审查，决定授予专利权，颁发本证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。</p><p class="i s">本专利的专利权期限为十年，自申请日起算。专利权人应当依照专利法及其实施细则规定缴纳年费。本专利的年费应当在每年 {month} 前缴纳。未按照规定缴纳年费的，专利权自应当缴纳年费期满之日起终止。</p><p class="i s">专利证书记载专利权登记时的法律状况。专利权的转移、质押、无效、终止、恢复和专利权人的姓名或名称、国籍、地址变更等事项记载在专利登记簿上。</p>'
        f'<p style="margin-top:16mm">局长　<span style="font-family:\'AR PL UKai CN\';font-size:18pt">{name(rng)}</span></p>{signed("中华人民共和国国家知识产权局", cn2(granted))}<p class="c s" style="position:absolute;bottom:0;left:0;right:0">第 1 页（共 1 页）</p></div>'
    )
    truth = {
        "patent_kind": "utility_model", "title": title, "inventors": people, "patentees": [firm], "patent_number": number, "application_date": filed, "grant_date": granted, "certificate_serial": str(serial),
    }  # fmt: skip
    return Sheet(page(body, frame="size:A4;margin:16mm"), "patent_certificate", truth, ("certificate_serial",))


def spaced(number: str) -> str:
    """ZL202010123456.2 as ZL 2020 1 0123456.2."""
    digits = number.removeprefix("ZL")
    return f"ZL {digits[:4]} {digits[4]} {digits[5:]}"


@layout("patent_certificate.el_current")
def current(rng: random.Random) -> Sheet:
    people, firm = names(rng, rng.randint(2, 6)), rng.choice(FIRMS)
    title = rng.choice(WORKS).removesuffix("装置") + "控制方法"
    year = rng.randint(2020, 2023)
    number = patent_number(rng, year, 1)
    filed, granted = (
        f"{year}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}",
        f"{year + 2}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}",
    )
    serial, public = rng.randint(6000000, 7900000), f"CN{rng.randint(112000000, 119999999)}B"
    crowd = "；".join(people)
    body = (
        f'<div style="border:2pt solid #a9843d;padding:9mm 12mm;height:234mm;position:relative"><table><tr><td>证书号第{serial}号</td><td class="r"><span style="display:inline-block;border:.6pt solid #000;width:20mm;height:20mm" class="s c">二维码</span><br><span class="s">专利公告信息</span></td></tr></table><h1 style="font-size:28pt">发 明 专 利 证 书</h1>'
        f'<p>发 明 名 称：{title}</p><p>专 利 权 人：{firm}</p><p>地　　　址：{rng.randint(100000, 799999)} 高新技术产业开发区创业街12号</p><p>发 明 人：{crowd}</p><table style="line-height:2.2"><tr><td>专 利 号：{spaced(number)}</td><td>授权公告号：{public[:2]} {public[2:-1]} B</td></tr><tr><td>专利申请日：{cn2(filed)}</td><td>授权公告日：{cn2(granted)}</td></tr></table><p>申请日时申请人：{firm}</p><p>申请日时发明人：{crowd}</p>'
        f'<p class="i s" style="margin-top:12mm">国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，并予以公告。</p><p class="i s">专利权自授权公告之日起生效。专利权有效性及专利权人变更等法律信息以专利登记簿记载为准。</p><p style="margin-top:14mm">局长<br>{name(rng)}</p>{seal("国家知识产权局", "right:26mm;bottom:26mm")}<p class="r">{cn2(granted)}</p></div><p class="c s" style="margin:1mm">第 1 页(共 1 页)</p>'
    )
    truth = {
        "patent_kind": "invention", "title": title, "inventors": people, "patentees": [firm], "inventors_at_filing": people, "patent_number": number, "application_date": filed, "grant_date": granted,
        "publication_number": public, "certificate_serial": str(serial),
    }  # fmt: skip
    return Sheet(page(body, frame="size:A4;margin:14mm"), "patent_certificate", truth, ("certificate_serial",))


@layout("patent_register.el_copy")
def register_copy(rng: random.Random) -> Sheet:
    people, firm, title = names(rng, 3), rng.choice(FIRMS), rng.choice(WORKS)
    year = rng.randint(2017, 2021)
    number = patent_number(rng, year, 2)
    filed, granted = f"{year}-03-{rng.randint(10, 28)}", f"{year}-12-{rng.randint(10, 28)}"
    paid, issued = f"2026-{filed[5:]}", f"2025-0{rng.randint(4, 9)}-{rng.randint(10, 28)}"
    body = (
        f'<h2>专利登记簿副本</h2><p class="s r">制作日期：{cn2(issued)}</p><table class="g">{rows(("专利号", spaced(number)), ("专利类型", "实用新型"), ("实用新型名称", title), ("申请日", cn2(filed)), ("授权公告日", cn2(granted)), ("发明人", "、".join(people)), ("专利权人", firm), ("法律状态", "专利权维持"), ("年费缴纳情况", f"已缴纳至 {cn2(paid)}"))}</table>'
        '<h3 style="text-align:left">登记事项</h3><table class="g">'
        f"{rows(('序号', '登记日期', '登记事项'), (1, cn2(granted), '专利权授予'), (2, '', '以下空白'))}</table><p class='s'>本副本记载的内容以制作日专利登记簿的记载为准。</p>{signed('国家知识产权局<br>证件专用章', cn2(issued))}"
    )
    truth = {
        "patent_number": number, "legal_status": "valid", "fee_paid_until": paid, "patentees": [firm], "inventors": people, "issue_date": issued, "application_date": filed,
    }  # fmt: skip
    return Sheet(page(body), "patent_register", truth)


@layout("patent_register.el_lines")
def register_lines(rng: random.Random) -> Sheet:
    firms, title = rng.sample(FIRMS, 2), rng.choice(WORKS).replace("装置", "方法")
    year = rng.randint(2014, 2018)
    number = patent_number(rng, year, 1)
    filed, granted, moved, issued = (
        f"{at}-{rng.randint(1, 12):02d}-{rng.randint(10, 28)}" for at in (year, year + 3, year + 5, 2024)
    )
    body = (
        f'<p class="c" style="font-size:11pt">国家知识产权局</p><h2>专 利 登 记 簿 副 本</h2><p>专 利 号：{spaced(number)}<br>发明名称：{title}<br>申 请 日：{cn2(filed)}<br>授权公告日：{cn2(granted)}<br>国际专利主分类号：B23K 37/04<br>现专利权人：{firms[1]}</p><hr>'
        f'<p>【专利权的授予】　{cn2(granted)}　专利权人：{firms[0]}</p><p>【专利权的转移】　登记生效日：{cn2(moved)}<br>　　变更前权利人：{firms[0]}<br>　　变更后权利人：{firms[1]}</p><p>【质押、保全、实施许可】　无</p><p>【专利权的终止、无效】　无</p><hr><p>专利权状态：有效。年费已缴纳至第{2024 - year + 1}年度。</p><p class="r">{cn2(issued)}</p>{seal("国家知识产权局<br>证件专用章", "right:20mm;bottom:40mm")}'
    )
    truth = {
        "patent_number": number,
        "legal_status": "valid",
        "patentees": [firms[1]],
        "issue_date": issued,
        "application_date": filed,
    }
    return Sheet(page(body, font="ming"), "patent_register", truth, ("fee_paid_until",))


@layout("patent_fee_receipt.el_electronic")
def fee_electronic(rng: random.Random) -> Sheet:
    firm, year = rng.choice(FIRMS), rng.randint(2018, 2020)
    number = patent_number(rng, year, 2)
    fee_year, amount, capital = rng.choice(
        ((4, 135, "壹佰叁拾伍元整"), (5, 900, "玖佰元整"), (6, 1200, "壹仟贰佰元整"))
    )
    paid = f"{year + fee_year - 1}-0{rng.randint(2, 9)}-{rng.randint(10, 25)}"
    opened = f"{paid[:8]}{int(paid[8:]) + 2:02d}"
    full = {4: 900, 5: 900, 6: 1200}[fee_year]
    bare = number.removeprefix("ZL").replace(".", "")
    body = (
        f'<h2 style="color:#a33;border-bottom:1pt solid #a33">中央非税收入统一票据（电子）</h2><table class="s"><tr><td>票据代码：00010221</td><td>票据号码：{rng.randint(1000000000, 1999999999)}</td></tr><tr><td>交款人统一社会信用代码：</td><td>校验码：{rng.randint(100000, 999999)}</td></tr><tr><td>交款人：{firm}</td><td>开票日期：{opened}</td></tr></table>'
        f'<table class="g s c">{rows(("项目编码", "项目名称", "单位", "数量", "标准", "金额（元）", "备注"), ("103044501", f"实用新型专利第{fee_year}年年费", "元", f"{amount / full:.2f}", f"{full:,}.00", f"{amount:,}.00", ""))}<tr><td colspan=4>金额合计（大写）{capital}</td><td colspan=3>（小写）{amount:,}.00</td></tr></table><p class="s">其他信息　申请号:{bare}　缴费日期:{paid}　缴费方式:网上支付　订单号:{rng.randint(10**9, 9 * 10**9)}</p><table class="s"><tr><td>收款单位（章）：国家知识产权局专利局</td><td>复核人：{name(rng)}</td><td>收款人：{name(rng)}</td></tr></table>{seal("国家知识产权局专利局<br>财务专用", "left:40mm;top:62mm")}'
    )
    return Sheet(
        page(body, frame="size:210mm 120mm;margin:10mm 12mm"),
        "patent_fee_receipt",
        {"patent_number": number, "fee_year": fee_year, "amount": amount, "paid_date": paid},
    )


@layout("patent_fee_receipt.el_paper")
def fee_paper(rng: random.Random) -> Sheet:
    firm, year = rng.choice(FIRMS), rng.randint(2009, 2012)
    number = patent_number(rng, year, 1)
    fee_year, paid = 6, f"{year + 5}-{rng.randint(3, 11):02d}-{rng.randint(10, 28)}"
    body = (
        f'<h2>国家知识产权局专利收费收据</h2><table><tr><td>日期：{cn(paid)}</td><td class="r">№ {rng.randint(10000000, 49999999)}</td></tr></table><table class="g">{rows(("申请号或专利号", number.removeprefix("ZL")), ("缴费人", firm), ("费用种类", f"年费（第{fee_year}年）"), ("金额", "￥1200.00"), ("合计人民币（大写）", "壹仟贰佰元整"))}</table>'
        f'<table style="margin-top:4mm"><tr><td>收款单位（盖章有效）</td><td>开票人：{name(rng)}</td><td class="r">第二联　收据</td></tr></table><p class="s">注：本收据请妥善保管，遗失不补。缴费日以款项到账日为准。</p>{seal("国家知识产权局<br>专利收费专用章", "left:20mm;bottom:14mm")}'
    )
    return Sheet(
        page(body, font="kai", frame="size:A5 landscape;margin:14mm"),
        "patent_fee_receipt",
        {"patent_number": number, "fee_year": fee_year, "amount": 1200, "paid_date": paid},
    )


@layout("benefit_proof.el_table")
def benefit_table(rng: random.Random) -> Sheet:
    firm, subject, first = rng.choice(FIRMS), rng.choice(WORKS), rng.randint(2017, 2021)
    kinds = (("新增产值", "output_value"), ("新增利润", "profit"), ("新增税金", "tax"))
    items, lines = [], [("年　度", *(one for one, _ in kinds))]
    for year in (first, first + 1):
        values = (rng.randint(300, 900), rng.randint(60, 200), rng.randint(10, 50))
        lines.append((f"{year}年", *values))
        items += [
            {"year": year, "benefit_kind": kind, "amount": value * 10000}
            for (_, kind), value in zip(kinds, values, strict=True)
        ]
    date = f"{first + 2}-0{rng.randint(2, 5)}-{rng.randint(10, 28)}"
    body = f'<h2>专利实施经济效益证明</h2><p>专利名称：{subject}<br>实施单位：{firm}</p><p class="s r">单位：万元（人民币）</p><table class="g c">{rows(*lines)}</table><p class="i">本专利自{first}年1月起在我公司生产线上实施，显著降低了劳动强度，缩短了作业时间，取得了良好的经济效益，上表数据由财务部门核算得出。</p><table style="margin-top:10mm"><tr><td>财务负责人：{name(rng)}</td><td>单位负责人：{name(rng)}</td></tr></table>{signed(firm, cn(date))}{seal("财务专用章", "left:24mm;bottom:98mm")}'
    return Sheet(
        page(body),
        "benefit_proof",
        {"subject": subject, "issuer": firm, "date": date, "items": items},
        ("benefit_kind", "amount"),
    )


@layout("benefit_proof.el_letter")
def benefit_letter(rng: random.Random) -> Sheet:
    one, firm, year = person(rng), rng.choice(FIRMS), rng.randint(2015, 2023)
    subject, amount = (
        rng.choice(("空压机余热回收利用", "起重机电气系统改造", "铸件清理线自动化改造")),
        rng.randint(30, 180),
    )
    kind = rng.choice((("节约成本", "saving"), ("增加利润", "profit")))
    date = day(rng, year + 1, None, (2, 6))
    body = f'<h2>证　明</h2><p class="i">由我公司{one.name}同志主持完成的“{subject}”项目，于{year}年投入使用，运行稳定可靠。经财务部核算，该项目当年为公司{kind[0]}{amount}万元。</p><p class="i">特此证明。</p><p class="s" style="margin-top:8mm">（附：效益计算说明一份）</p>{signed(firm + "财务部", hz(date))}'
    return Sheet(
        page(body, font="ming"),
        "benefit_proof",
        {
            "subject": subject,
            "benefit_kind": kind[1],
            "amount": amount * 10000,
            "issuer": firm + "财务部",
            "date": date,
        },
        ("issuer",),
    )
