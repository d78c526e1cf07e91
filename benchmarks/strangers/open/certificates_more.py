"""Skill certificates from the booklets of the nineties to the electronic ones of today, and title certificates."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import COMPANIES, copy_stamp, day, pick, seal, sheet, written
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, id_number, layout

OCCUPATIONS = (
    "焊工",
    "电工",
    "钳工",
    "车工",
    "起重装卸机械操作工",
    "高炉炼铁工",
    "综采维修电工",
    "锅炉运行值班员",
    "铣工",
)
LEVELS = {5: "初级工", 4: "中级工", 3: "高级工", 2: "技师", 1: "高级技师"}


def _person(rng: random.Random, first: int = 1966, last: int = 1992) -> tuple[str, str, str, str, str]:
    """Name as printed, name, sex, birth date, identity number."""
    shown, name, sex = pick(rng)
    birth = day(rng, first, last)
    return shown, name, sex, birth, id_number(rng, birth, sex)


@layout("skill_certificate.booklet_spread")
def booklet_spread(rng: random.Random) -> Sheet:
    """The booklet of 职业资格证书 lying open: number below the photo, two languages, occupation and level on one line."""
    shown, name, sex, birth, ident = _person(rng)
    level = rng.choice((5, 4, 3, 3, 2, 1))
    occupation = rng.choice(OCCUPATIONS)
    issued = day(rng, 2002, 2017)
    number = f"{issued[2:4]}0401{rng.choice('0123')}{rng.randint(1, 400):03d}{level}{rng.randint(1, 3000):05d}"
    old = {5: "初级技能", 4: "中级技能", 3: "高级技能", 2: "技师", 1: "高级技师"}[level]
    grade = rng.choice((f"{hanzi_number(level)}级／{old}", f"{old}（国家职业资格{hanzi_number(level)}级）"))
    lines = [
        ("姓　名", "Name", shown),
        ("性　别", "Sex", sex),
        ("出生日期", "Birth Date", written(birth, "long")),
        ("文化程度", "Educational Level", rng.choice(("高中", "中专", "大专", "技校"))),
        ("身份证号", "ID No.", ident),
        ("职业（工种）及等级", "Occupation & Skill Level", f"{occupation}　{grade}"),
        ("理论知识考试成绩", "Result of Theoretical Knowledge Test", str(rng.randint(60, 95))),
        ("操作技能考核成绩", "Result of Operational Skill Test", str(rng.randint(60, 95))),
        ("评定成绩", "Result of Test", rng.choice(("合格", "良好"))),
    ]
    if level < 3:
        lines.insert(8, ("综合评审成绩", "Result of Comprehensive Evaluation", str(rng.randint(60, 90))))
    rows = "".join(f"<tr><td>{label}<br><small>{english}</small><td class=v>{value}" for label, english, value in lines)
    ministry, office = ("人力资源和社会保障部", "山西省人力资源和社会保障厅")
    if issued < "2009":
        ministry, office = ("劳动和社会保障部", "山西省劳动和社会保障厅")
    body = f"""<div class=half><div class=photo style="margin: 6mm auto">照片</div><p>证书编号<br><small>No.</small>
    {number}<p>发证日期<br><small>Date of Issue</small>　{written(issued, rng.choice(("long", "〇", "padded")))}
    <p class=c style="margin-top: 16mm; font-size: 9pt">中华人民共和国<br>{ministry}印制</div>
    <div class="half right"><h1 style="font-size: 15pt; margin: 0">中华人民共和国职业资格证书</h1><table>{rows}</table>
    <div class=two><p>职业技能鉴定（指导）中心（印）<br><small>Seal of Occupational Skill Testing Authority</small>
    <p>劳动保障行政部门（印）<br><small>Seal of Labour Administrative Department</small></div></div>
    {seal("山西省职业技能鉴定中心", "130mm", "128mm")}{seal(office, "188mm", "128mm")}
    {copy_stamp(rng, "left: 10mm; top: 140mm") if rng.random() < 0.5 else ""}"""
    css = """.half { position: absolute; left: 0; top: 0; width: 105mm } .half p { margin: 3mm 10mm } small { font-size: 7.5pt;
    color: #555 } .right { left: 122mm; width: 122mm } td { padding: .6mm 1mm; line-height: 1.25; width: 50% }
    .v { border-bottom: 0.2mm solid #666 } .two { display: flex; font-size: 9.5pt; margin-top: 4mm } .right p { margin: 1mm 2mm }"""
    truth: dict[str, Any] = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
    }
    html = sheet(body, css, rng.choice(("song", "kai")), "size: A4 landscape; margin: 18mm 24mm")
    return Sheet(html, "skill_certificate", truth, ("issuer",))


@layout("skill_certificate.electronic_lines")
def electronic_lines(rng: random.Random) -> Sheet:
    """The form of 2019: head sentence, labels stretched, direction of the occupation below it, query address and code."""
    shown, name, sex, _, ident = _person(rng)
    level = rng.choice((4, 3, 3, 2, 2, 1, 0))
    occupation = rng.choice(OCCUPATIONS)
    issued = day(rng, 2020, 2025)
    code = f"S0000140000{rng.randint(1, 60):02d}{issued[2:4]}{level or 'S'}{rng.randint(1, 9000):06d}"
    word = "特级技师" if level == 0 else f"{hanzi_number(level)}级/{LEVELS[level]}"
    issuer = rng.choice(
        ("山西晋材职业培训评价有限公司", "太原市职业技能鉴定中心", "晋中机电技师学院", "大同市恒安职业技能评价中心")
    )
    lines = [
        ("姓　　名", shown),
        ("证件类型", "居民身份证"),
        ("证件号码", ident),
        ("职业名称", occupation),
        ("工种/职业方向", rng.choice(("——", occupation, "/"))),
        ("职业技能等级", word),
        ("证书编号", " ".join((code[:5], code[5:13], code[13:])) if rng.random() < 0.3 else code),
    ]
    if rng.random() < 0.4:
        lines.insert(1, ("性　　别", sex))
    rows = "".join(f"<p><span class=l>{label}</span>：{value}" for label, value in lines)
    body = f"""<h1 style="letter-spacing: 3mm">职业技能等级证书</h1><p class=c style="font-size: 9pt">Certificate of Occupational Skill Level
    <p class=h>本证书由{issuer}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。
    <div style="display: flex"><div class=b>{rows}</div><div><div class=photo>照片</div><div class=qr>二维码</div></div></div>
    <div class=f><p>发证机构（盖章）：{issuer}<p>发证日期：{written(issued, rng.choice(("padded", "long", "dashes")))}</div>
    {seal(issuer, "110mm", "178mm")}<p class=q>职业技能等级证书全国联网查询网址：http://zscx.osta.org.cn<br>本证书信息同时可通过
    “技能人才评价工作网”查询　　人力资源和社会保障部监制</p>"""
    css = """.l { display: inline-block; width: 34mm; text-align: justify } .h { text-indent: 2em; margin: 12mm 0 }
    .b { width: 128mm } .b p { margin: 3.6mm 0 } .qr { width: 26mm; height: 26mm; border: .3mm dashed #999; margin-top: 8mm;
    text-align: center; line-height: 26mm; color: #aaa } .f { margin: 20mm 0 0 64mm } .q { font-size: 9pt; margin-top: 28mm }"""
    truth = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level or "special_technician",
        "issue_date": issued,
        "certificate_number": code,
        "issuer": issuer,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "kai"))), "skill_certificate", truth)


@layout("skill_certificate.employer_grid")
def employer_grid(rng: random.Random) -> Sheet:
    """An employer's own evaluation: landscape grid, two label columns, the employer's code, unit at work as a cell."""
    shown, name, sex, birth, ident = _person(rng)
    level = rng.choice((4, 3, 2, 1))
    occupation = rng.choice(OCCUPATIONS)
    issuer = rng.choice(COMPANIES[:9])
    issued = day(rng, 2020, 2025)
    number = f"Y0000140000{rng.randint(10, 99)}{issued[2:4]}{level}{rng.randint(1, 900):06d}"
    code = credit_code(rng) if rng.random() < 0.6 else ""
    word = rng.choice((f"{LEVELS[level]}（{hanzi_number(level)}级）", f"{hanzi_number(level)}级/{LEVELS[level]}"))
    body = f"""<h1>职业技能等级证书<span style="font-size: 12pt; font-weight: normal">（用人单位自主评价）</span></h1>
    <table><tr><td class=l>证书编号<td colspan=3>{number}<td rowspan=4 class=c style="width: 34mm">一寸<br>免冠照片
    <tr><td class=l>姓<br>名<td>{shown}<td class=l>性　别<td>{sex}<tr><td class=l>身份证<br>号　码<td>{ident}
    <td class=l>出　生<br>年　月<td>{written(birth[:7], "dots")}
    <tr><td class=l>职业<br>（工种）<td>{occupation}<td class=l>技能<br>等级<td>{word}
    <tr><td class=l>理论成绩<td>{rng.randint(62, 96)}<td class=l>实操成绩<td colspan=2>{rng.randint(62, 96)}　　综合评定：合格
    <tr><td class=l>评价<br>机构<td colspan=2>{issuer}<td class=l>发证日期<td>{written(issued, rng.choice(("dots", "long")))}</table>
    <p style="font-size: 10pt">{f"评价机构统一社会信用代码：{code}　　" if code else ""}备案回执号：晋技评备〔{issued[:4]}〕{rng.randint(1, 80)}号
    <p style="font-size: 10pt">查询网址：http://jndj.osta.org.cn　　本证书加盖评价机构印章后有效。{seal(issuer, "150mm", "112mm")}
    {copy_stamp(rng, "left: 20mm; top: 142mm") if rng.random() < 0.6 else ""}"""
    css = "td { border: .3mm solid #777; padding: 2mm 3mm; height: 11mm; line-height: 1.3 } .l { width: 26mm; text-align: center }"
    truth = {
        "name": name,
        "id_number": ident,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    if code:
        truth["credit_code"] = code
    html = sheet(body, css, rng.choice(("hei", "song", "zenhei")), "size: A4 landscape; margin: 16mm 26mm")
    return Sheet(html, "skill_certificate", truth)


@layout("skill_certificate.technician_of_nineties")
def technician_of_nineties(rng: random.Random) -> Sheet:
    """技师合格证书 before the national booklet: a small page, a sentence, number of the kind 字第 号, unit below the photo."""
    shown, name, sex = pick(rng)
    level = rng.choice((2, 1))
    occupation = rng.choice(("车工", "电焊工", "维修电工", "铸造工", "锻工"))
    issued = day(rng, 1990, 1999)
    employer = rng.choice(("大同机车配件厂", "阳泉华越矿山装备厂", "临汾铁路工程段"))
    issuer = rng.choice(("山西省劳动厅", "太原市劳动局", "山西省劳动人事厅"))
    number = f"晋{rng.choice('技工')}证字第{rng.randint(100, 9800):05d}号"
    zero = rng.choice(("〇", "○", "long"))
    body = f"""<h1 style="font-size: 26pt">{LEVELS[level]}合格证书</h1><div style="display: flex"><div class=c>
    <div class=photo>相片</div><p style="font-size: 10pt; width: 34mm">工作单位<br>{employer}</div>
    <div class=t><p>　　{shown}同志，{sex}，{written(day(rng, 1948, 1962)[:7], zero)}出生，经{rng.choice(("考核、评审", "技师考评委员会考评"))}，
    具备<span class=u>{occupation}</span>工种<span class=u>{LEVELS[level]}</span>任职资格，特发此证。
    <p class=r>发证机关：{issuer}<p class=r>{written(issued, zero)}</div></div><p>{number}
    {seal(issuer, "88mm", "84mm")}{copy_stamp(rng, "left: 10mm; top: 150mm") if rng.random() < 0.5 else ""}"""
    css = ".t { margin-left: 8mm; font-size: 13pt; line-height: 2.1 } h1 { letter-spacing: 2mm; margin: 4mm 0 10mm }"
    truth = {
        "name": name,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    html = sheet(body, css, rng.choice(("kai", "ming")), "size: A5 portrait; margin: 14mm 12mm")
    return Sheet(html, "skill_certificate", truth)


def _title(rng: random.Random) -> tuple[str, str]:
    """A title and a specialty that goes with it."""
    return (
        rng.choice(("工程师", "助理工程师", "高级工程师", "助理工程师")),
        rng.choice(("机械制造", "电气工程", "冶金", "采矿工程", "建筑施工", "水利水电工程", "焊接")),
    )


@layout("title_certificate.booklet_two_dates")
def title_booklet(rng: random.Random) -> Sheet:
    """A booklet lying open: labels at the left page, at the right approval by whom and when, and below it the issue."""
    shown, name, sex, birth, ident = _person(rng)
    title, specialty = _title(rng)
    granted = day(rng, 2004, 2018, rng.choice((11, 12)))
    issued = f"{int(granted[:4]) + 1}-{rng.randint(2, 5):02d}-{rng.randint(1, 28):02d}"
    offices = (
        ("山西省人事厅", "太原市人事局")
        if issued < "2009"
        else ("晋中市人力资源和社会保障局", "太原市人力资源和社会保障局")
    )
    issuer = rng.choice((*offices, "长治市职称改革工作领导小组办公室"))
    number = f"{rng.choice(('晋工', 'Z', '14'))}{granted[:4]}{rng.randint(10000, 99999)}"
    has_id = rng.random() < 0.6
    form = rng.choice(("long", "dots", "〇"))
    body = f"""<div class=half><div class=photo style="margin: 4mm auto 8mm">照片</div><p>姓　　名　{shown}<p>性　　别　{sex}
    <p>出生年月　{written(birth[:7], form)}{f"<p>身份证号　{ident}" if has_id else ""}<p>工作单位　{rng.choice(COMPANIES)}
    <p>管 理 号　{number}</div><div class="half right"><h1 style="font-size: 18pt">专业技术职务任职资格证书</h1>
    <p>专业名称　<span class=u>{specialty}</span><p>资格名称　<span class=u>{title}</span>
    <p>{rng.choice(("授予时间", "通过时间", "评审通过时间"))}　<span class=u>{written(granted, form)}</span>
    <p>批准文号　<span class=u>{rng.choice(("晋人职字", "并人职发"))}〔{issued[:4]}〕{rng.randint(3, 90)}号</span>
    <p style="margin-top: 14mm">签发单位（印章）：{issuer}<p>签发日期：{written(issued, form)}</div>{seal(issuer, "176mm", "78mm")}
    {copy_stamp(rng, "left: 128mm; top: 140mm") if rng.random() < 0.5 else ""}"""
    css = (
        ".half { position: absolute; left: 0; top: 0; width: 110mm } .half p { margin: 3.4mm 0 } .right { left: 128mm }"
    )
    truth = {
        "name": name,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    if has_id:
        truth["id_number"] = ident
    html = sheet(body, css, rng.choice(("song", "kai", "ming")), "size: A4 landscape; margin: 20mm 26mm")
    return Sheet(html, "title_certificate", truth)


@layout("title_certificate.electronic_sentence")
def title_sentence(rng: random.Random) -> Sheet:
    """An electronic certificate that says it in one sentence, the committee's name in it, numbers and query line at the foot."""
    shown, name, sex, _, ident = _person(rng)
    title, specialty = _title(rng)
    granted = day(rng, 2019, 2024, rng.choice((9, 11, 12)))
    issuer = rng.choice(("山西省人力资源和社会保障厅", "大同市人力资源和社会保障局", "晋北煤业集团有限责任公司"))
    committee = f"{rng.choice(('山西省机械行业', '大同市工程系列', '晋北煤业集团工程系列'))}{title[:-3] or '中级'}职称评审委员会"
    number = f"14{granted[:4]}{rng.randint(10**7, 10**8 - 1)}"
    body = f"""<div class=qr>二维码</div><h1 style="font-size: 30pt; letter-spacing: 6mm">职称证书</h1><div class=photo style="margin: 0 auto"></div>
    <p class=t>{shown}（{rng.choice(("身份证号", "身份证号码", "证件号码"))}：{ident}），{sex}，于{written(granted, "long")}经{committee}评审通过，
    具备<b>{specialty}</b>专业<b>{title}</b>职称。<p class=t>特发此证。
    <p class=r style="margin-top: 18mm">{issuer}{rng.choice(("", "（电子印章）"))}
    <p style="margin-top: 32mm; font-size: 10pt">证书编号：{number}<br>
    查询验证：https://rst.shanxi.gov.cn/zyjsryzc　|　山西省人力资源和社会保障厅统一监制　|　打印日期：{day(rng, 2025, 2025)}
    {seal(issuer, "118mm", "148mm")}"""
    css = """.t { text-indent: 2em; font-size: 16pt; line-height: 2.1; margin: 8mm 0 0 } h1 { margin: 16mm 0 8mm }
    .qr { position: absolute; right: 0; top: 0; width: 24mm; height: 24mm; border: .3mm dashed #999; line-height: 24mm;
    text-align: center; color: #999; font-size: 9pt }"""
    truth = {
        "name": name,
        "id_number": ident,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(sheet(body, css, rng.choice(("kai", "song", "hei"))), "title_certificate", truth)
