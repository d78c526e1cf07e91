"""Certificates of skill and title, assessments, appointments, forms of application."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eleventh.el_kit import (
    FIRMS,
    TRADES,
    Word,
    cn,
    cn2,
    day,
    dot,
    hz,
    name,
    names,
    page,
    person,
    rows,
    seal,
    signed,
    wide,
)
from benchmarks.strangers.sheet import Sheet, layout

LEVELS = {
    5: ("五级", "初级工", "初级技能"),
    4: ("四级", "中级工", "中级技能"),
    3: ("三级", "高级工", "高级技能"),
    2: ("二级", "技师", "技师"),
    1: ("一级", "高级技师", "高级技师"),
}


@layout("skill_certificate.el_booklet")
def booklet(rng: random.Random) -> Sheet:
    one = person(rng, 1968, 1982)
    trade, level = rng.choice(TRADES), rng.choice((5, 4, 3, 2))
    year = rng.randint(max(2004, int(one.birth[:4]) + 33 - 4 * (level - 1)), 2016)
    date = f"{year}-{rng.randint(3, 12):02d}-{rng.randint(10, 28)}"
    number = f"{year % 100:02d}04{rng.randint(0, 12):02d}{rng.randint(0, 3)}{rng.randint(1, 60):03d}{level}{rng.randint(100, 9999):05d}"
    lines = (
        ("姓　名", "Name", one.name), ("性　别", "Sex", one.sex), ("出生日期", "Birth Date", cn(one.birth)), ("文化程度", "Educational Level", rng.choice(("高中", "中专", "大专"))), ("身份证号", "ID No.", one.number),
        ("发证日期", "Date of Issue", cn(date)), ("职业（工种）及等级", "Occupation & Skill Level", f"{trade}　{LEVELS[level][0]}/{LEVELS[level][2]}"),
        ("理论知识考试成绩", "Result of Theoretical Knowledge Test", rng.randint(65, 95)), ("操作技能考核成绩", "Result of Operational Skill Test", rng.randint(70, 96)), ("评定成绩", "Result of Test", rng.choice(("合格", "良好"))),
    )  # fmt: skip
    right = "".join(
        f'<tr><td style="line-height:1.15;padding:2.2pt 0">{a}<br><span style="font-size:7pt">{b}</span></td><td style="border-bottom:.6pt solid #000;padding-left:6pt">{c}</td></tr>'
        for a, b, c in lines
    )
    body = (
        f'<table><tr><td style="width:48%;vertical-align:top;text-align:center"><div style="width:33mm;height:44mm;border:.6pt solid #666;margin:8mm auto 4mm"></div><p>证书编号：{number}<br><span class="s">Certificate No.</span></p><p style="font-family:\'AR PL UKai CN\'">职业技能鉴定（指导）中心（印）<br><br>劳动保障行政部门（印）</p></td>'
        f'<td style="padding-left:8mm;border-left:.6pt dashed #999"><table>{right}</table></td></tr></table>{seal("山西省职业技能鉴定指导中心", "left:72mm;top:74mm")}'
    )
    truth = {
        "name": one.name, "id_number": one.number, "sex": one.sex, "birth_date": one.birth, "occupation": trade, "skill_level": level, "issue_date": date, "certificate_number": number,
        "issuer": "山西省职业技能鉴定指导中心",
    }  # fmt: skip
    return Sheet(page(body, frame="size:A4 landscape;margin:16mm"), "skill_certificate", truth, ("issuer",))


@layout("skill_certificate.el_ecertificate")
def ecertificate(rng: random.Random) -> Sheet:
    one = person(rng, 1975, 1988)
    trade, level = rng.choice(TRADES), rng.choice((4, 3, 2, 1))
    year = rng.randint(2020, 2024)
    date = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(10, 28)}"
    number = f"S000014{rng.randint(1, 80):06d}{year % 100}{level}{rng.randint(1, 3000):06d}"
    issuer = rng.choice(("山西晋匠职业技能评价有限公司", "阳泉市机电职业培训学校", "晋中市锐达职业技能培训学校"))
    pairs = (
        ("姓　　名", wide(one.name)), ("证件类型", "居民身份证"), ("证件号码", one.number), ("职业名称", trade), ("工种/职业方向", "——"), ("职业技能等级", f"{LEVELS[level][0]}/{LEVELS[level][1]}"), ("证书编号", number),
    )  # fmt: skip
    body = (
        '<div style="border:2pt solid #b88a2a;padding:10mm 14mm"><h1 style="font-size:30pt;color:#a11">职业技能等级证书</h1><p class="c s">Certificate of Occupational Skill Level</p><p class="i">本证书由本评价机构颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p>'
        f'<table style="margin:8mm 0;line-height:2">{"".join(f"<tr><td style=width:40mm>{a}：</td><td>{b}</td></tr>" for a, b in pairs)}</table><table><tr><td style="width:30mm;height:28mm;border:.6pt solid #444" class="c s">二维码</td><td class="r">发证机构（盖章）：{issuer}<br>发证日期：{cn2(date)}</td></tr></table><p class="s c" style="margin-top:6mm">机构信息查询及证书查验请登录职业技能等级证书全国联网查询系统</p></div>'
        f"{seal(issuer, 'right:20mm;top:158mm')}"
    )
    truth = {
        "name": one.name, "id_number": one.number, "occupation": trade, "skill_level": level, "issue_date": date, "certificate_number": number, "issuer": issuer,
    }  # fmt: skip
    return Sheet(page(body, font="hei", frame="size:A4;margin:20mm"), "skill_certificate", truth)


@layout("skill_certificate.el_employer_level")
def employer_level(rng: random.Random) -> Sheet:
    one = person(rng, 1970, 1990)
    trade, level = rng.choice(TRADES), rng.choice((3, 2))
    firm, year = rng.choice(FIRMS), rng.randint(2021, 2024)
    date = f"{year}-{rng.randint(5, 12):02d}-{rng.randint(10, 28)}"
    number = f"Y0{rng.randint(1, 200):03d}14{rng.randint(1, 60):06d}{year % 100}{level}{rng.randint(1, 900):06d}"
    body = (
        f'<h2 style="font-size:24pt">职业技能等级证书</h2><p class="r s">编号 {number}</p><p class="i" style="font-size:15pt;line-height:2.2">持证人 <u>{one.name}</u>（身份证件号码 <u>{one.number}</u>），于{year}年{int(date[5:7])}月参加本单位组织的 <u>{trade}</u> 职业技能等级认定，理论考试、技能考核'
        f'{"及综合评审" if level == 2 else ""}成绩合格，达到 <u>{LEVELS[level][1]}（{LEVELS[level][0]}）</u> 水平，特发此证。</p><p class="s">本单位已在人力资源社会保障部门备案。查询网址：http://zscx.osta.example.cn</p>{signed(f"评价机构：{firm}", hz(date))}'
    )
    truth = {
        "name": one.name, "id_number": one.number, "occupation": trade, "skill_level": level, "issue_date": date, "certificate_number": number, "issuer": firm,
    }  # fmt: skip
    return Sheet(page(body, "", rng.choice(("kai", "ming"))), "skill_certificate", truth)


@layout("title_certificate.el_green_book")
def green_book(rng: random.Random) -> Sheet:
    one = person(rng, 1970, 1988)
    title = rng.choice(("工程师", "助理工程师", "高级工程师"))
    field = rng.choice(("机械", "电气", "化工机械", "采矿"))
    grant = day(rng, 2008, 2022, (10, 12))
    number = f"{grant[:4]}{rng.randint(100000, 999999)}"
    issue = f"{int(grant[:4]) + 1}-03-{rng.randint(10, 28)}"
    pairs = (
        ("姓　　名", one.name), ("性　　别", one.sex), ("出生年月", cn(one.birth[:7])), ("专业名称", field), ("资格名称", title), ("授予时间", cn(grant)), ("评审组织", "山西省工程系列评审委员会"), ("批准文号", f"晋职改字〔{issue[:4]}〕{rng.randint(5, 40)}号"), ("证书编号", number),
    )  # fmt: skip
    body = (
        f'<h2 style="color:#063">专业技术职务任职资格证书</h2><table><tr><td style="width:50mm;vertical-align:top"><div style="border:.6pt solid #555;width:34mm;height:46mm"></div><p class="s">（加盖钢印有效）</p></td><td><table style="line-height:1.9">{"".join(f"<tr><td style=width:30mm>{a}</td><td style=border-bottom:.5pt_solid>{b}</td></tr>" for a, b in pairs)}</table></td></tr></table>'
        f"{signed('签发单位：山西省人力资源和社会保障厅', '签发日期：' + cn(issue))}"
    ).replace("pt_solid", "pt")
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth[:7], "title": title, "specialty": field, "grant_date": grant, "certificate_number": number, "issuer": "山西省人力资源和社会保障厅",
    }  # fmt: skip
    return Sheet(page(body), "title_certificate", truth)


@layout("title_certificate.el_electronic")
def electronic(rng: random.Random) -> Sheet:
    one = person(rng, 1976, 1994)
    title = rng.choice(("工程师", "高级工程师"))
    field = rng.choice(("机械制造", "电力工程技术", "焊接工艺"))
    grant = day(rng, 2019, 2024, (9, 12))
    area, issuer = rng.choice((("3701", "山东省人力资源和社会保障厅"), ("4101", "河南省人力资源和社会保障厅")))
    number = f"{area}{grant[:4]}{rng.randint(1000000, 9999999)}"
    body = (
        f'<div style="border:3pt solid #258;padding:12mm"><h1 style="letter-spacing:8pt">职 称 证 书</h1><p class="i" style="font-size:14pt;line-height:2">{one.name}，{one.sex}，身份证号 {one.number}，经评审委员会评审通过，具备 <b>{field}</b> 专业 <b>{title}</b> 职称，级别为{"高级" if "高级" in title else "中级"}。</p>'
        f"<table class='g' style='margin-top:8mm'>{rows(('评审委员会', '工程技术职务评审委员会'), ('取得时间', cn2(grant)), ('证书编号', number), ('工作单位', rng.choice(FIRMS)), ('发证机关', issuer))}</table><p class='s'>本证书为电子证书，与纸质证书具有同等效力，可扫描二维码核验。打印时间：2025-03-{rng.randint(10, 28)}</p></div>"
    )
    truth = {
        "name": one.name, "sex": one.sex, "id_number": one.number, "title": title, "specialty": field, "grant_date": grant, "certificate_number": number, "issuer": issuer,
    }  # fmt: skip
    return Sheet(page(body, font="hei"), "title_certificate", truth)


@layout("assessment_form.el_register")
def register(rng: random.Random) -> Sheet:
    one = person(rng, 1972, 1992)
    year, firm, post = (
        rng.randint(2016, 2024),
        rng.choice(("大同市供热服务中心", "晋城市机关事务保障中心", "吕梁市公路养护中心")),
        rng.choice(("维修工", "电气技术员", "设备管理员")),
    )
    grade, value = rng.choice((("合格", "qualified"), ("合格", "qualified"), ("优秀", "excellent")))
    body = (
        f'<h2>事业单位工作人员年度考核登记表</h2><p class="c">（ {year} 年度）</p><table class="g" style="font-size:10.5pt">'
        f"<tr><td>姓名</td><td>{one.name}</td><td>性别</td><td>{one.sex}</td><td>出生年月</td><td>{dot(one.birth[:7])}</td></tr><tr><td>政治面貌</td><td>{rng.choice(('中共党员', '群众'))}</td><td>学历</td><td>大专</td><td>岗位</td><td>{post}</td></tr><tr><td>单位</td><td colspan=5>{firm}</td></tr>"
        '<tr><td>本人总结</td><td colspan=5 style="height:52mm;vertical-align:top">一年来，本人认真学习业务知识，严格遵守各项规章制度，较好完成了全年设备检修和日常维护任务。共参加检修126次，排除隐患17处，参与技术改造2项；同时积极带教新职工，全年无责任事故。今后将在理论学习方面继续努力，争取更大进步。</td></tr>'
        f"<tr><td>主管领导评语</td><td colspan=5>该同志工作踏实，业务熟练，团结同事。建议等次：{grade}。　　　　签名：{name(rng)}　　{year + 1}年1月5日</td></tr><tr><td>考核委员会意见</td><td colspan=5>经研究，确定为<b>{grade}</b>等次。<br>　　　　　　　　　　　　（盖章）　{year + 1}年1月{rng.randint(10, 25)}日</td></tr>"
        f'<tr><td>本人意见</td><td colspan=5>同意。　　　签名：{one.name}　　{year + 1}年1月28日</td></tr><tr><td>未确定等次或不参加考核情况说明</td><td colspan=5 style="height:12mm"></td></tr></table>'
    )
    truth = {
        "name": one.name,
        "sex": one.sex,
        "birth_date": one.birth[:7],
        "records": [{"year": year, "grade": value}],
        "position": post,
        "employer": firm,
    }
    return Sheet(page(body, frame="size:A4;margin:20mm 22mm"), "assessment_form", truth, ("date",))


@layout("assessment_form.el_three_years")
def three_years(rng: random.Random) -> Sheet:
    one = person(rng)
    firm, first, post = (
        rng.choice(FIRMS),
        rng.randint(2018, 2022),
        rng.choice(("焊接班班长", "电气检修工", "数控操作工")),
    )
    marks = [rng.choice((("称职", "qualified"), ("优秀", "excellent"), ("称职", "qualified"))) for _ in range(3)]
    date = f"{first + 3}-03-{rng.randint(10, 28)}"
    lines = [("年　度", "考核结果", "备　注"), *((f"{first + at}年", mark[0], "") for at, mark in enumerate(marks))]
    doc = Word("仿宋")
    doc.title("近三年年度考核情况证明")
    doc.line(f"{one.name}，{one.sex}，现任我公司{post}。根据公司年度绩效考核档案，该同志近三年考核结果如下：", "i")
    doc.table(*lines)
    doc.line("特此证明。", "i")
    doc.line(f"{firm}人力资源部", "r")
    doc.line(cn(date), "r")
    doc.line(f"经办人：{name(rng)}　　联系电话：0351-8000123", size=10)
    truth = {
        "name": one.name, "sex": one.sex, "records": [{"year": first + at, "grade": mark[1]} for at, mark in enumerate(marks)], "position": post, "date": date,
    }  # fmt: skip
    return Sheet("", "assessment_form", truth, ("employer",), doc.save())


@layout("assessment_form.el_sentence_letter")
def sentence_letter(rng: random.Random) -> Sheet:
    one = person(rng)
    firm, first = rng.choice(FIRMS), rng.randint(2017, 2022)
    marks = [
        rng.choice(
            (("合格", "qualified"), ("优秀", "excellent"), ("基本合格", "basically_qualified"), ("合格", "qualified"))
        )
        for _ in range(3)
    ]
    date = f"{first + 3}-0{rng.randint(2, 6)}-{rng.randint(10, 28)}"
    text = "，".join(f"{first + at}年度考核等次为“{mark[0]}”" for at, mark in enumerate(marks))
    body = (
        f'<div style="color:#c00;border-bottom:2pt solid #c00;font-size:20pt" class="c">{firm}</div><h2 style="margin-top:14mm">考 核 证 明</h2><p class="i">职称评审委员会：</p><p class="i">我单位职工{one.name}同志（身份证号码{one.number}），任职以来能够履行岗位职责。其中{text}。</p>'
        f'<p class="i">以上情况属实，如有虚假，我单位愿承担相应责任。</p><p class="i">特此证明</p>{signed(firm, hz(date))}<p class="s" style="margin-top:20mm">地址：工业园区创业路6号　　联系人：{name(rng)}</p>'
    )
    truth = {
        "name": one.name,
        "id_number": one.number,
        "records": [{"year": first + at, "grade": mark[1]} for at, mark in enumerate(marks)],
        "employer": firm,
        "date": date,
    }
    return Sheet(page(body, "", rng.choice(("song", "ming"))), "assessment_form", truth)


@layout("appointment.el_letter")
def letter(rng: random.Random) -> Sheet:
    one = person(rng)
    firm, year = rng.choice(FIRMS), rng.randint(2012, 2022)
    post, date = rng.choice(("首席焊工技师", "设备部副部长", "检修车间技术主管")), f"{year}-01-{rng.randint(10, 28)}"
    body = (
        '<div style="border:6pt double #c33;padding:16mm;height:130mm;position:relative"><h1 style="font-size:44pt;letter-spacing:30pt;color:#c00;font-family:\'AR PL UKai CN\'">聘书</h1>'
        f'<p style="font-size:18pt">{one.name} 同志：</p><p class="i" style="font-size:18pt;line-height:2">兹聘请您担任我公司{post}，聘期三年（自{cn(f"{year}-02-01")}至{cn(f"{year + 3}-01-31")}）。</p><p class="i" style="font-size:18pt">此聘</p>{signed(firm, hz(date))}</div>'
    )
    return Sheet(
        page(body, frame="size:A4 landscape;margin:14mm"),
        "appointment",
        {"name": one.name, "position": post, "issuer": firm, "date": date},
    )


@layout("appointment.el_red_head")
def red_head(rng: random.Random) -> Sheet:
    who, other = names(rng, 2)
    firm, year, number = rng.choice(FIRMS), rng.randint(2010, 2023), rng.randint(8, 60)
    post, old = (
        rng.choice((("机修车间主任", "机修车间副主任"), ("生产技术科科长", "生产技术科副科长"))),
        f"{year}-0{rng.randint(3, 9)}-{rng.randint(10, 28)}",
    )
    body = (
        f'<h1 style="color:#d00;font-size:26pt">{firm}文件</h1><p class="c">司人字〔{year}〕{number}号</p><hr style="border:1.2pt solid #d00"><h2>关于{who}同志职务任免的通知</h2><p>各科室、车间：</p><p class="i">根据工作需要，经公司党政联席会议研究，决定：</p><p class="i">聘任{who}同志为{post[0]}，试用期一年，免去其{post[1]}职务。</p>'
        f'<p class="i">以上决定自发文之日起执行。</p>{signed(firm, cn(old))}<div style="margin-top:24mm;border-top:.7pt solid #000;border-bottom:.7pt solid #000" class="s">抄送：集团公司人力资源部。　　拟稿：{other}<br>公司办公室　　　　　　　　　　　　　　　　　　{cn(old)}印发</div>'
    )
    return Sheet(page(body), "appointment", {"name": who, "position": post[0], "issuer": firm, "date": old})
