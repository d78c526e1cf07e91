"""Retirement: a booklet, an approval form, an office's reply, a cadre's card, an electronic certificate."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.c_help import Day, css, day, identity, person, red_head, seal, spread
from benchmarks.strangers.sheet import Sheet, layout


@layout("retirement_certificate.c_workers_booklet")
def workers_booklet(rng: random.Random) -> Sheet:
    """职工退休证 of the nineties: cover left, label lines right, no identity number."""
    left = day(rng, 1991, 2006)
    name = person(rng, "男")
    employer = rng.choice(("阳泉矿务局二矿", "天津市第一机床总厂", "哈尔滨亚麻厂", "重庆钢铁公司"))
    body = rng.choice(("劳动部制", "劳动和社会保障部制"))
    html = f"""{css(rng.choice(("kai", "song", "ming")), 14, "size:200mm 140mm;margin:8mm", "body{display:flex} .h{width:90mm;padding:4mm;box-sizing:border-box} .a{background:#8b1a1a;color:#f3d06b;text-align:center;height:122mm}")}
    <div class="h a"><div style="margin-top:28mm;font-size:15pt">中华人民共和国</div><div style="font-size:28pt;letter-spacing:.2em">职工退休证</div><div style="margin-top:34mm;font-size:11pt">{body}</div></div>
    <div class=h style="line-height:1.6"><p>姓　　名：{spread(name)}<p>性　　别：男　　民　族：汉<p>出生年月：{left.year - 60}年{left.month}月<p>参加工作时间：{left.year - rng.randint(30, 40)}年{rng.randint(1, 12)}月<p>工作单位：{employer}<p>退休时间：{left.cn_month}<p>退休时职务（工种）：{rng.choice(("掘进工", "车工", "保管员"))}
    <p>养老金：{rng.randint(180, 900)}元/月<div style="position:relative;text-align:right">发证机关（盖章）{seal("劳动局", "2mm", "-10mm", 26)}</div></div></html>"""
    return Sheet(
        html,
        "retirement_certificate",
        {"name": name, "employer": employer, "retirement_date": left.iso_month},
    )


@layout("retirement_certificate.c_approval_form")
def approval_form(rng: random.Random) -> Sheet:
    """企业职工退休审批表: a dense ruled form; the day of retiring stands in its own cell, approvals bear other days."""
    sex = rng.choice("男男女")
    born, number = identity(rng, rng.choice(("410305", "370303", "142601", "211002")), sex, 1955, 1964)
    left = Day(born.year + (60 if sex == "男" else 50), born.month, 1)
    asked = Day(left.year, left.month, 3)
    name = person(rng, sex)
    employer = rng.choice(
        ("中国石化集团洛阳石油化工总厂", "淄博市博山水泥厂", "辽阳市第二建筑工程公司", "临汾市尧都区粮油加工厂")
    )
    worked = left.year - rng.randint(28, 40)
    html = f"""{css(rng.choice(("song", "zenhei", "hei")), 11.5, "size:A4;margin:16mm 16mm")}<h1 style="margin-bottom:3mm">企业职工退休审批表</h1><p>填报单位（章）：{employer}　　　　　　编号：{rng.randint(1000, 99999)}
    <table class="r c"><tr><td style="width:14%">姓名<td style="width:15%">{spread(name)}<td style="width:10%">性别<td style="width:9%">{sex}<td style="width:15%">出生年月<td>{born.dot_month}<tr><td>身份证号码<td colspan=3>{number}<td>退休类别<td>正常退休
    <tr><td>参加工作时间<td colspan=3>{worked}.{rng.randint(1, 12):02d}<td>工种（职务）<td>{rng.choice(("常减压操作工", "烧成工", "仓库保管", "混凝土工"))}<tr><td>连续工龄<td colspan=3>{left.year - worked}年<td>退休时间<td>{left.cn_month}
    <tr><td>家庭住址<td colspan=5>厂家属区{rng.randint(1, 30)}号楼{rng.randint(1, 5)}单元<tr><td rowspan=5>主要工作<br>经历<td colspan=2>起止年月<td colspan=3>在何单位从事何种工作<tr><td colspan=2>{worked}—{worked + 9}<td colspan=3>{employer} 工人<tr><td colspan=2>{worked + 9}—{left.year}<td colspan=3>{employer} 班组长<tr><td colspan=2>　<td colspan=3><tr><td colspan=2>　<td colspan=3>
    <tr><td style="height:28mm">本人意见<td colspan=5 style="vertical-align:bottom;text-align:right">同意。　签名：{name}　{asked.cn}<tr><td style="height:34mm">单位意见<td colspan=5 style="vertical-align:bottom"><div style="position:relative;text-align:right">经审核符合退休条件，同意上报。　（章）　{asked.cn}{seal(employer, "3mm", "-4mm", 30)}</div>
    <tr><td style="height:36mm">人力资源和<br>社会保障部门<br>审批意见<td colspan=5 style="vertical-align:bottom"><div style="position:relative;text-align:right">同意退休，自{left.year}年{left.month}月起执行。　（章）　{Day(left.year, left.month, 20).cn}{seal("养老保险<br>退休审批专用章", "3mm", "-4mm", 30)}</div></table></html>"""
    return Sheet(
        html,
        "retirement_certificate",
        {"name": name, "id_number": number, "employer": employer, "retirement_date": left.iso_month},
    )


@layout("retirement_certificate.c_offices_reply")
def offices_reply(rng: random.Random) -> Sheet:
    """A personnel bureau grants the retirement of one person in a public institution by a red-headed reply."""
    sex = rng.choice("男女")
    born, number = identity(rng, rng.choice(("622201", "450302", "360302")), sex, 1953, 1964)
    left = Day(born.year + (60 if sex == "男" else 55), born.month, 1).later(rng, 1, 1)
    left = Day(left.year, left.month, 1)
    name = person(rng, sex)
    body, short, employer = rng.choice(
        (
            ("张掖市甘州区人力资源和社会保障局", "甘区人社退", "张掖市甘州区农业机械化推广站"),
            ("桂林市人力资源和社会保障局", "市人社退", "桂林市机电职业技术学校"),
            ("萍乡市安源区人力资源和社会保障局", "安人社退", "萍乡市安源区水利工程管理站"),
        )
    )
    signed = Day(left.year, left.month, 1).later(rng, -1, -1)
    html = f"""{css(rng.choice(("song", "ming")), 16, "size:A4;margin:34mm 26mm")}{red_head(body, f"{short}〔{signed.year}〕{rng.randint(1, 200)}号", rng)}
    <h1 style="font-size:20pt">关于{name}同志退休的批复</h1><p>{employer}：<div class=i><p>你单位报送的《关于{name}同志退休的请示》收悉。经审核，{name}同志（身份证号码：{number}）符合国家规定的退休条件，同意该同志从{left.cn}起退休，退休后的待遇按有关规定执行。<p>此复。</div>
    <div class=sign>{seal(body[:-10] + "<br>人社局", "10mm", "-9mm", 38)}{body}<br>{signed.cn}</div><p style="margin-top:20mm;font-size:13pt">（此件主动公开）</html>"""
    return Sheet(
        html,
        "retirement_certificate",
        {"name": name, "id_number": number, "employer": employer, "retirement_date": left.iso},
    )


@layout("retirement_certificate.c_cadres_card")
def cadres_card(rng: random.Random) -> Sheet:
    """干部退休证: one small folded card, a photo, ruled lines, the organisation department's seal."""
    left = day(rng, 1986, 2012)
    sex = rng.choice("男女")
    name = person(rng, sex)
    employer = rng.choice(("绍兴市轻工业局", "大同市南郊区水利局", "铁道部第三工程局", "盐城市郊区农机公司"))
    label = rng.choice(("原工作单位", "退休前所在单位", "所在单位"))
    html = f"""{css(rng.choice(("song", "kai")), 12.5, "size:A4;margin:30mm 30mm", ".b{border:.5mm solid #555;border-radius:2mm;padding:6mm;width:130mm;margin:6mm auto} u{padding:0 2mm}")}
    <div class=b style="height:75mm;text-align:center;background:#7a1c22;color:#ecd28a"><div style="font-size:27pt;letter-spacing:.4em;margin-top:20mm">干部退休证</div></div>
    <div class=b><div style="float:right;width:25mm;height:34mm;border:.25mm solid;text-align:center;line-height:34mm;font-size:9pt">一寸照片</div><p>退休字第 {rng.randint(100, 9999)} 号<p>姓名 <u>{spread(name)}</u>　性别 <u>{sex}</u><p>籍贯 <u>{rng.choice(("浙江嵊县", "山西应县", "江苏建湖"))}</u><p>{label} <u>{employer}</u><p>原任职务 <u>{rng.choice(("科员", "工程师", "副科长"))}</u><p>批准退休时间 <u>{left.cn}</u><div style="position:relative;text-align:right">发证单位（章）{seal("人事局", "4mm", "-4mm", 24)}</div></div></html>"""
    return Sheet(html, "retirement_certificate", {"name": name, "employer": employer, "retirement_date": left.iso})


@layout("retirement_certificate.c_electronic")
def electronic(rng: random.Random) -> Sheet:
    """电子退休证 as saved from a phone: a picture-like card, two lines a field, a code below."""
    sex = rng.choice("男女")
    born, number = identity(rng, rng.choice(("320106", "330203", "440105")), sex, 1961, 1964)
    left = Day(born.year + (60 if sex == "男" else 55), born.month, 1)
    name = person(rng, sex)
    employer = rng.choice(("南京钢铁联合有限公司", "宁波海天精工股份有限公司", "广州市自来水有限公司"))
    fields = (
        ("姓名", name),
        ("性别", sex),
        ("证件号码", number),
        ("退休前工作单位", employer),
        ("参加工作时间", f"{born.year + 19}-09"),
        ("退休时间", left.iso_month),
        ("退休类别", "正常退休"),
    )
    lines = "".join(f"<div class=k>{label}</div><div class=v>{value}</div>" for label, value in fields)
    html = f"""{css(rng.choice(("hei", "zenhei")), 12, "size:110mm 220mm;margin:0;background:#e9f1fb", ".k{color:#7a8799;font-size:9pt;line-height:1.4;margin-top:2.5mm} .v{line-height:1.4}")}
    <div style="background:#2f6fd0;color:#fff;text-align:center;padding:5mm 0;font-size:14pt">{"‹　"}电子退休证</div><div style="background:#fff;border-radius:4mm;margin:6mm;padding:6mm"><div style="color:#b8272c;text-align:center;font-size:16pt;letter-spacing:.2em">退 休 证</div>{lines}
    <div style="border:.3mm solid #333;width:24mm;height:24mm;margin:6mm auto 1mm;text-align:center;line-height:24mm;font-size:8pt">二维码</div><div style="text-align:center;font-size:8pt;color:#888">证照编号 {rng.randint(10**11, 10**12 - 1)}<br>本证照由人力资源社会保障部门签发</div></div></html>"""
    return Sheet(
        html,
        "retirement_certificate",
        {"name": name, "id_number": number, "employer": employer, "retirement_date": left.iso_month},
    )
