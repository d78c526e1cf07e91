"""Certificates of skill from four decades, and of title."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import (
    FIRMS,
    GAUGE,
    TOWNS,
    TRADES,
    code,
    day,
    down,
    names,
    person,
    photo,
    seal,
    sheet,
    wide,
    write,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout

_ORDINAL = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}


@layout("skill_certificate.workers_grade_nineties")
def nineties(rng: random.Random) -> Sheet:
    """A workers' grade certificate of the nineties: a small green booklet, grade and marks in words, province's labour office."""
    one = person(rng, 1958, 1972)
    craft = rng.choice(("电焊工", "内外线电工", "装配钳工", "车工", "锅炉工"))
    word, level = rng.choice((("中级工", 4), ("高级工", 3)))
    date = f"{rng.randint(1993, 1999)}-{rng.randint(1, 12):02d}"
    number = f"晋劳技字第{rng.randint(10000, 99999)}号"
    office = rng.choice(("太原市劳动局", "大同市劳动局", "晋东南地区劳动局"))
    line = "border-bottom:0.2mm solid #333"
    rows = (
        ("姓　　名", one.name),
        ("性　　别", one.sex),
        ("出生年月", write(one.birth[:7])),
        ("工作单位", rng.choice(FIRMS[:6])),
        ("工　　种", craft),
        ("技术等级", word),
        ("应知成绩", str(rng.randint(70, 95))),
        ("应会成绩", rng.choice(("良", "优", "合格"))),
    )
    lines = "".join(f'<tr><td style="width:24mm">{a}<td style="{line}" class=kai>{b}' for a, b in rows)
    body = f"""<table><tr><td style="width:46%;background:#1d5a3a;color:#e8d48a;text-align:center;height:120mm"><p style="font-size:14pt">中华人民共和国<p style="font-size:22pt">工人技术等级证书</p><p>劳动部印制<td style="padding:0 6mm"><div class=c>{photo(18, 24, "钢印")}</div><p class=c>{number}</p><table style="line-height:1.55">{lines}</table>
    <p style="position:relative">发证机关：{office}{seal(office, "right:0;top:-12mm")}<br>发证日期：{write(date)}</table>"""
    truth = {
        "name": one.name,
        "occupation": craft,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(
        sheet(rng, body, size="A5 landscape", fonts="ming", margin="8mm"),
        "skill_certificate",
        truth,
        ("certificate_number",),
    )


@layout("skill_certificate.bilingual_spread")
def bilingual(rng: random.Random) -> Sheet:
    """The booklet of the two-thousands, both leaves on a sheet, English under each label."""
    one, (craft, _) = person(rng), rng.choice(TRADES)
    word, level = rng.choice((("高级技能", 3), ("技师", 2), ("高级技师", 1)))
    date = day(rng, 2004, 2016)
    number = f"{date[2:4]}040{rng.randint(1, 9)}{rng.choice('0234')}{rng.randint(1, 199):03d}{level}{rng.randint(1, 99999):05d}"
    office, centre = rng.choice(
        (
            ("山西省人力资源和社会保障厅", "山西省职业技能鉴定指导中心"),
            ("太原市人力资源和社会保障局", "太原市职业技能鉴定中心"),
        )
    )
    if date < "2009-06":
        office = office.replace("人力资源和社会保障", "劳动和社会保障")
    pairs = (
        ("姓　　名", "Name", one.name),
        ("性　　别", "Sex", one.sex),
        ("出生日期", "Birth Date", write(one.birth, "gap")),
        ("文化程度", "Educational Level", rng.choice(("高中", "中专", "大专"))),
        ("发证日期", "Date of Issue", write(date, "gap")),
        ("证书编号", "Certificate No.", number),
        ("身份证号", "ID No.", one.number),
    )
    left = "".join(
        f'<tr><td style="width:34mm;line-height:1.15">{a}<br><span style="font-size:7pt">{e}</span><td style="border-bottom:0.2mm solid #555">{b}'
        for a, e, b in pairs
    )
    right = (
        ("职业（工种）及等级", "Occupation & Skill Level", f"{craft}　{_ORDINAL[level]}/{word}"),
        ("理论知识考试成绩", "Result of Theoretical Knowledge Test", f"{rng.randint(62, 95)}.0"),
        ("操作技能考核成绩", "Result of Operational Skill Test", f"{rng.randint(62, 95)}.5"),
        ("评 定 成 绩", "Result of Test", rng.choice(("合格", "良好", "优秀"))),
    )
    lines = "".join(
        f'<tr><td style="width:42mm;line-height:1.15">{a}<br><span style="font-size:7pt">{e}</span><td style="border-bottom:0.2mm solid #555">{b}'
        for a, e, b in right
    )
    body = f"""<table style="border:0.4mm solid #944"><tr><td style="width:50%;padding:6mm;vertical-align:top"><div class=c>{photo()}</div><table style="line-height:2">{left}</table><td style="padding:6mm;vertical-align:top;border-left:0.3mm solid #caa"><table style="line-height:2.4">{lines}</table><p style="margin-top:12mm">职业技能鉴定（指导）中心（印）<br><span style="font-size:7pt">Seal of Occupational Skill Testing Authority</span><br>　　{centre}<p style="position:relative">劳动保障行政部门（印）<br><span style="font-size:7pt">Seal of Labour and Social Security Administration</span><br>　　{office}{seal(office, "left:40mm;top:-2mm")}<p class=r>{write(date, "gap")}</table>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": craft,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(
        sheet(rng, body, size="A4 landscape", fonts="ming zenhei", margin="12mm"),
        "skill_certificate",
        truth,
        ("issuer",),
    )


@layout("skill_certificate.electronic_employer")
def employer(rng: random.Random) -> Sheet:
    """An e-certificate by an employer of record: head sentence, stretched labels, its credit code and the site below."""
    one, (craft, _) = person(rng, 1975, 1999), rng.choice(TRADES)
    word = rng.choice(("高级工", "技师", "高级技师"))
    level, date, firm, number = GAUGE[word], day(rng, 2020, 2024), rng.choice(FIRMS), credit_code(rng)
    serial = f"Y{rng.randint(0, 1)}{rng.randint(0, 999):03d}14{rng.randint(0, 999999):06d}{date[2:4]}{level}{rng.randint(1, 99999):06d}"
    rows = (
        ("姓名", one.name),
        ("证件类型", "居民身份证"),
        ("证件号码", one.number),
        ("职业名称", craft),
        ("工种/职业方向", rng.choice((craft, "——", "无"))),
        ("职业技能等级", f"{_ORDINAL[level]}/{word}"),
        ("证书编号", serial),
    )
    lines = "".join(
        f'<tr><td style="width:40mm;text-align-last:justify">{a}<td style="width:6mm">：<td>{b}' for a, b in rows
    )
    body = f"""<div style="border:1.5mm solid #c7a45a;padding:12mm;height:235mm;box-sizing:border-box"><h1 style="font-size:30pt;color:#8c5a10">职业技能等级证书</h1><p class=in style="font-size:12pt">本证书由{firm}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p><div class=c style="margin:4mm">{photo(28, 38)}</div>
    <table style="font-size:13pt;line-height:2.1;width:140mm;margin:auto">{lines}</table><table style="margin-top:10mm"><tr><td>{code()}<td class=r style="position:relative">发证机构：{firm}<br>机构信用代码：{number}<br>发证日期：{write(date, "zz")}{seal(firm, "right:20mm;top:-10mm")}</table><p class="c s">该证书信息可在“技能人才评价工作网”查询 http://zscx.osta.org.cn</p></div>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": craft,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": serial,
        "issuer": firm,
        "credit_code": number,
    }
    return Sheet(sheet(rng, body), "skill_certificate", truth)


@layout("skill_certificate.query_page")
def query(rng: random.Random) -> Sheet:
    """A result page of the national query printed by a browser: address above, table of label and value, printed day in the corner.
    It supports a certificate and is none."""
    one, (craft, _) = person(rng, 1975, 1999), rng.choice(TRADES)
    word = rng.choice(("高级工", "技师", "高级技师"))
    level, date = GAUGE[word], day(rng, 2020, 2024)
    body_ = rng.choice(("山西职业技能评价中心有限公司", "太原市第一高级技工学校", "山西省焊接协会"))
    serial = f"S000014{rng.randint(0, 999999):06d}{date[2:4]}{level}{rng.randint(1, 99999):06d}"
    printed = day(rng, 2025, 2025)
    rows = (
        ("姓名", one.name),
        ("证件号码", one.number),
        ("证书编号", serial),
        ("职业名称", craft),
        ("工种名称", "--"),
        ("技能等级", f"{word}（{_ORDINAL[level]}）"),
        ("评价机构", body_),
        ("机构编码", f"S000014{rng.randint(0, 999999):06d}"),
        ("发证日期", write(date, "dash")),
        ("理论成绩", rng.randint(60, 95)),
        ("实操成绩", rng.randint(60, 95)),
    )
    lines = "".join(f'<tr><td style="width:45mm;background:#eef3fa;text-align:right">{a}：<td>{b}' for a, b in rows)
    body = f"""<table class=s><tr><td>{write(printed, "slash")} {rng.randint(8, 18):02d}:{rng.randint(0, 59):02d}<td class=r>技能人才评价证书全国联网查询</table><div style="background:#2464b4;color:#fff;padding:4mm;font-size:16pt">技能人才评价证书全国联网查询</div><p>首页 ＞ 证书查询 ＞ 职业技能等级证书 ＞ 查询结果<table class=g>{lines}</table><p class=s>声明：查询数据由各评价机构上传，如有疑问请联系发证机构。未查询到的证书，请与评价机构所在地人社部门联系。</p><p class=s>主办单位：人力资源和社会保障部　承办：中国就业培训技术指导中心　京ICP备{rng.randint(10000000, 19999999)}号<br>http://zscx.osta.org.cn/ecms/jndj/result　　1/1</p>"""
    return Sheet(sheet(rng, body, fonts="zenhei"), "unknown", {})


@layout("skill_certificate.technician_of_works")
def technician(rng: random.Random) -> Sheet:
    """A technician's certificate of the early two-thousands with the board's decision as a sentence and the office's document number."""
    one, (craft, _) = person(rng, 1960, 1976), rng.choice(TRADES)
    word = rng.choice(("技师", "高级技师"))
    passed = day(rng, 2000, 2006)
    number = f"{passed[2:4]}04{rng.randint(10, 99)}4{rng.randint(1, 99):03d}{GAUGE[word]}{rng.randint(1, 99999):05d}"
    office = rng.choice(("山西省劳动和社会保障厅", "山西省煤炭工业局", "山西省机械电子工业行业管理办公室"))
    body = f"""<h1 style="font-size:28pt;color:#a11;margin-top:16mm">{wide(word)}资格证书</h1><div style="float:left;margin-right:10mm">{photo(32, 42, "持证人照片")}</div><p style="font-size:15pt;line-height:2.2">{one.name}同志（{one.sex}，身份证号码：{one.number}），经考评委员会评审，具备 {craft} {word}任职资格，特发此证。<p style="clear:both">编　　号：{number}<br>批准文号：晋劳社职鉴字[{passed[:4]}]{rng.randint(10, 90)}号<div style="margin:20mm 0 0 80mm;position:relative;font-size:14pt">发证机关：{office}<br>发证日期：{write(passed, "gap")}{seal(office, "left:30mm;top:-12mm")}</div>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": craft,
        "skill_level": GAUGE[word],
        "issue_date": passed,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(sheet(rng, body, fonts="ming kai"), "skill_certificate", truth)


@layout("title_certificate.ministry_booklet")
def ministry(rng: random.Random) -> Sheet:
    """A booklet of the personnel ministry: board's day of passing, then the office's own day; stacked title at left."""
    one, (_, field) = person(rng, 1960, 1980), rng.choice(TRADES)
    title = rng.choice(("助理工程师", "工程师", "高级工程师"))
    passed = f"{rng.randint(2000, 2012)}-{rng.randint(9, 12):02d}-{rng.randint(5, 25):02d}"
    out = f"{int(passed[:4]) + 1}-0{rng.randint(1, 5)}-{rng.randint(10, 28)}"
    town = rng.choice(TOWNS)
    office = f"{town}{'人事局' if passed < '2009' else '人力资源和社会保障局'}"
    number = f"{rng.choice(('B', 'C', ''))}{passed[:4]}{rng.randint(10000, 99999)}"
    rows = (
        ("姓名", one.name),
        ("性别", one.sex),
        ("出生年月", write(one.birth[:7], "dot0")),
        ("专业名称", field),
        ("资格名称", title),
        ("授予时间", write(passed, "gap")),
        ("评审组织", f"{town}工程技术中级职务评审委员会"),
        ("证书编号", number),
    )
    lines = "".join(
        f'<tr><td style="width:28mm;text-align-last:justify">{a}<td style="border-bottom:0.2mm solid">　{b}'
        for a, b in rows
    )
    body = f"""<table><tr><td style="width:26mm;background:#7a1020;color:#f5d98a;font-size:17pt;text-align:center;line-height:1.5">{down("专业技术资格证书")}<td style="padding:0 10mm"><table><tr><td>{photo()}<td class=s>本证书由中华人民共和国人事部批准颁发，它表明持证人具有相应专业技术资格水平。</table><table style="line-height:2.1;font-size:13pt">{lines}</table><p class=r style="position:relative">签发单位盖章：{office}<br>签发日期：{write(out, "gap")}{seal(office, "right:30mm;top:-10mm")}</table>"""
    truth = {
        "name": one.name,
        "title": title,
        "specialty": field,
        "grant_date": passed,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(sheet(rng, body, fonts="ming kai"), "title_certificate", truth)


@layout("title_certificate.group_self_assessed")
def group(rng: random.Random) -> Sheet:
    """A recent certificate of a group that assesses for itself, label above value in a grid, QR code with query lines."""
    one, (_, field) = person(rng, 1980, 1996), rng.choice(TRADES)
    title = rng.choice(("助理工程师", "工程师"))
    passed = day(rng, 2019, 2024)
    firm = rng.choice(FIRMS)
    number = f"ZC{passed[:4]}{rng.randint(100000, 999999)}"
    cells = (
        (("姓名", one.name), ("性别", one.sex), ("证件号码", one.number)),
        (("职称系列", "工程"), ("专业", field), ("职称名称", title)),
        (
            ("评委会名称", f"{firm}工程系列职称评审委员会"),
            ("评审通过时间", write(passed, "dash")),
            ("证书编号", number),
        ),
    )
    rows = "".join(
        "<tr>" + "".join(f'<td style="padding:3mm"><span class=s>{a}</span><br>{b}' for a, b in row) for row in cells
    )
    body = f"""<h1 style="font-size:30pt;margin-top:10mm">职称证书</h1><div class=c>{photo()}</div><table class=g style="margin:8mm 0">{rows}</table><table><tr><td>{code(26)}<br><span class=s>扫码核验证书真伪</span><td class=r style="position:relative">发证单位：{firm}<br>{seal(firm, "right:20mm;top:-8mm")}</table><p class=s>查询网址：https://rsj.example.gov.cn/zc　　咨询电话：0351-{rng.randint(2000000, 7999999)}</p>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "title": title,
        "specialty": field,
        "grant_date": passed,
        "certificate_number": number,
        "issuer": firm,
    }
    return Sheet(sheet(rng, body, fonts="zenhei ming"), "title_certificate", truth)


@layout("title_certificate.approval_notice")
def notice(rng: random.Random) -> Sheet:
    """A confirmation form of title for graduates: the office confirms from a day, printed as sentence over the seal."""
    one, (_, field) = person(rng, 1980, 1994), rng.choice(TRADES)
    title = rng.choice(("技术员", "助理工程师"))
    passed, office = day(rng, 2008, 2018), f"{rng.choice(TOWNS)}人力资源和社会保障局"
    number = f"初字{passed[:4]}第{rng.randint(100, 999)}号"
    body = f"""<p class=r>证书编号：{number}</p><h1 style="font-size:26pt">专业技术职务资格证书</h1><p style="font-size:14pt;line-height:2.2;text-indent:2em">兹确认{one.name}同志自{write(passed)}起具备<b>{field}</b>专业<b>{title}</b>专业技术职务任职资格。<p style="font-size:12pt">身份证号码：{one.number}<br>学　　　历：大学专科<br>工 作 单 位：{rng.choice(FIRMS)}<div style="text-align:right;margin-top:24mm;position:relative;font-size:13pt">{office}<br>（发证机关印章）{seal(office, "right:10mm;top:-16mm", "职称专用章")}</div><p class=s style="margin-top:30mm">填发人：{names(rng, 1)[0]}　　校对：{names(rng, 1)[0]}</p>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "title": title,
        "specialty": field,
        "grant_date": passed,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(sheet(rng, body, fonts="ming kai"), "title_certificate", truth, ("certificate_number",))
