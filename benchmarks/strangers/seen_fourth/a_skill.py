"""Skill certificates: the ministry's booklet, two of the new kind, an old grade certificate, a chief technician's."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import cn, day, hanzi, padded, page, spaced, who
from benchmarks.strangers.sheet import Sheet, credit_code, layout

TRADES = (
    ("焊工", ("电焊工", "气焊工")),
    ("电工", ("维修电工", "厂用电安装运维工")),
    ("钳工", ("工具钳工", "机修钳工")),
    ("车工", ("数控车工", "普通车床操作工")),
)
WORDS = {5: ("五级", "初级工", "初级技能"), 4: ("四级", "中级工", "中级技能"), 3: ("三级", "高级工", "高级技能"), 2: ("二级", "技师", "技师"), 1: ("一级", "高级技师", "高级技师")}  # fmt: skip


@layout("skill_certificate.a_booklet_spread")
def booklet(rng: random.Random) -> Sheet:
    """中华人民共和国职业资格证书 opened: photo and number left, lines in two languages right, two issuers at the foot."""
    year = rng.randint(2009, 2017)
    person = who(rng, (year - 45, year - 24))
    level = rng.choice((4, 3, 3, 2, 1))
    job = rng.choice(("维修电工", "电焊工", "装配钳工", "车工", "工具钳工"))
    issued = day(rng, year)
    number = f"{year % 100:02d}04{rng.randint(1, 11):02d}{rng.randint(0, 3)}{rng.randint(1, 40):03d}{level}{rng.randint(1, 9999):05d}"
    body = f"""<table><tr><td class=l><div class=photo style="margin:16mm auto 8mm"></div><p class=centre style="line-height:1.2">证书编号<br><span class=e>Certificate No.</span>&ensp;{number}</p>
    <p class=centre style="margin-top:20mm;line-height:1.3">{rng.choice(("太行", "河东", "雁门"))}职业技能鉴定指导中心（印）<br><span class=e>Seal of Occupational Skill Testing Authority</span></p>
    <td class=r><table><tr><td>姓名<br><span class=e>Name</span><td>{person.name}<td>性别<br><span class=e>Sex</span><td>{person.sex}
    <tr><td>出生日期<br><span class=e>Birth Date</span><td>{cn(person.birth)}<td>文化程度<br><span class=e>Educational Level</span><td>{rng.choice(("中专", "大专", "技校", "高中"))}</table>
    <p>职业（工种）及等级 <span class=e>Occupation &amp; Skill Level</span></p><p class=v>{job}&emsp;{rng.choice((f"{WORDS[level][0]}/{WORDS[level][2]}", f"国家职业资格{WORDS[level][0]}（{WORDS[level][1]}）"))}</p>
    <p>理论知识考试成绩 <span class=e>Result of Theoretical Knowledge Test</span>&emsp;{rng.randint(60, 95)}</p>
    <p>操作技能考核成绩 <span class=e>Result of Operational Skill Test</span>&emsp;{rng.randint(60, 95)}</p>
    <p>评定成绩 <span class=e>Result of Test</span>&emsp;{rng.choice(("合格", "良好"))}</p><p>身份证号 <span class=e>ID No.</span>&emsp;{person.id_number}</p>
    <table style="margin-top:6mm"><tr><td>发证日期<br><span class=e>Date of Issue</span><td>{cn(issued, " ")}</table></table>"""
    css = """.l { width: 42%; border-right: 0.3mm solid #c99; vertical-align: top } .r { padding-left: 8mm; vertical-align: top } .e { font-family: 'Liberation Serif'; font-size: 7.5pt }
    p { margin: 1.6mm 0 } .v { font-size: 14pt; margin-left: 8mm } .r td { line-height: 1.2; padding: 1mm 1mm 1mm 0; vertical-align: top }"""
    html = page(css, body, font=rng.choice(("song", "hei")), size="A4 landscape", margin="15mm", points=11)
    truth = {
        "name": person.name,
        "id_number": person.id_number,
        "occupation": job,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
    }
    return Sheet(html, "skill_certificate", truth, ("issuer",))


@layout("skill_certificate.a_society_2022")
def society(rng: random.Random) -> Sheet:
    """职业技能等级证书 upright with a sentence by the assessing body, particulars in one column, square code and site."""
    year = rng.randint(2020, 2025)
    person = who(rng, (1972, year - 24))
    level = rng.choice((4, 3, 3, 2, 1))
    job, directions = rng.choice(TRADES)
    issued = day(rng, year)
    issuer = rng.choice(("河东机电职业培训学校", "汾阳技能人才评价中心", "上党冶金高级技工学校"))
    number = f"S000014{rng.randint(1, 400):06d}{year % 100}{level}{rng.randint(1, 99999):06d}"
    rows = (
        ("姓　　名", person.name), ("证件类型", "居民身份证"), ("证件号码", person.id_number), ("职业名称", job), ("工种/职业方向", rng.choice((rng.choice(directions), "——"))),
        ("职业技能等级", f"{WORDS[level][0]}/{WORDS[level][1]}"), ("证书编号", number),
    )  # fmt: skip
    body = f"""<h1>职业技能等级证书</h1><p class=lead>本证书由{issuer}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p>
    <table><tr><td><table>{"".join(f"<tr><td class=k>{a}：<td>{b}" for a, b in rows)}</table><td style="width:32mm"><div class=photo></div></table>
    <table style="margin-top:14mm"><tr><td class=right>发证机构：{issuer}（印章）<tr><td class=right>发证日期：{padded(issued)}</table>
    <table style="margin-top:8mm"><tr><td style="width:30mm"><div class=code></div><td class=small>证书信息查询网址：技能人才评价工作网<br>http://www.osta.org.cn</table>"""
    css = "h1 { font-size: 27pt; color: #a52 } .lead { text-indent: 2em; margin: 8mm 0 } .k { width: 36mm; color: #555 } td { padding: 1.6mm; vertical-align: top }"
    html = page(css, body, font=rng.choice(("song", "hei", "kai")), points=13)
    truth = {
        "name": person.name,
        "id_number": person.id_number,
        "occupation": job,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "skill_certificate", truth)


@layout("skill_certificate.a_employer_wide")
def employer(rng: random.Random) -> Sheet:
    """An employer's own assessment, landscape, pairs of labels in two languages in ruled cells, code of the enterprise printed."""
    year = rng.randint(2020, 2025)
    person = who(rng, (1970, year - 25))
    level = rng.choice((3, 2, 1))
    job, directions = rng.choice(TRADES)
    issued = day(rng, year)
    issuer = rng.choice(("晋北重型轧辊股份有限公司", "关中电力检修集团有限公司", "太行机车车辆配件有限公司"))
    number = f"Y001414{rng.randint(1, 90):06d}{year % 100}{level}{rng.randint(1, 9999):06d}"
    code = credit_code(rng)
    body = f"""<h1>职业技能等级证书</h1><p class="centre e">Certificate of Occupational Skill Level</p><table class=grid>
    <tr><td class=p rowspan=4><div class=photo></div><td class=k>姓名<br><span class=e>Name</span><td>{spaced(person.name)}<td class=k>性别<br><span class=e>Sex</span><td>{person.sex}
    <tr><td class=k>证件号码<br><span class=e>ID No.</span><td>{person.id_number}<td class=k>职业<br><span class=e>Occupation</span><td>{job}
    <tr><td class=k>工种<br><span class=e>Type of Work</span><td>{rng.choice(directions)}<td class=k>等级<br><span class=e>Level</span><td>{WORDS[level][1]}（{WORDS[level][0]}）
    <tr><td class=k>证书编号<br><span class=e>Certificate No.</span><td>{number}<td class=k>发证日期<br><span class=e>Date of Issue</span><td>{issued}</table>
    <table style="margin-top:8mm"><tr><td>用人单位（评价机构）：{issuer}<br>统一社会信用代码：{code}<td class=right><div class=seal style="float:right;padding-top:9mm">评价专用章</div></table>"""
    css = "h1 { font-size: 24pt; margin-bottom: 0 } .e { font-family: 'Liberation Sans'; font-size: 8pt } .k { width: 30mm; text-align: center; line-height: 1.2 } .p { width: 32mm; text-align: center }"
    html = page(css, body, font=rng.choice(("hei", "zenhei", "song")), size="A4 landscape", points=12)
    truth = {
        "name": person.name,
        "id_number": person.id_number,
        "occupation": job,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
        "credit_code": code,
    }
    return Sheet(html, "skill_certificate", truth)


@layout("skill_certificate.a_grade_1996")
def grade_1996(rng: random.Random) -> Sheet:
    """技术等级证书 of the nineties: two narrow leaves, trade and grade as words, marks, the labour bureau and a date in Chinese words."""
    year = rng.randint(1991, 2000)
    person = who(rng, (year - 40, year - 22))
    level, word = rng.choice(((5, "初级工"), (4, "中级工"), (3, "高级工")))
    job = rng.choice(("电焊工", "车工", "钳工", "维修电工", "铣工"))
    issued = f"{year}-{rng.randint(1, 12):02d}"
    issuer = rng.choice(("河东市劳动局", "太行地区劳动局", "晋北矿务局劳动工资处"))
    number = f"{rng.choice(('晋', '冀', '劳'))}技字第{rng.randint(1001, 98999)}号"
    body = f"""<table><tr><td class=l><h1>技术等级证书</h1><div class=photo style="margin:6mm auto"></div><p class=centre>证书编号：{number}</p>
    <td class=r><table><tr><td class=k>姓　　名<td>{spaced(person.name)}<tr><td class=k>性　　别<td>{person.sex}<tr><td class=k>出生年月<td>{hanzi(person.birth[:7])}
    <tr><td class=k>工作单位<td>{rng.choice(("太行机床厂", "晋北矿务局机电总厂", "河东电机厂"))}<tr><td class=k>工　　种<td>{job}<tr><td class=k>技术等级<td>{word}
    <tr><td class=k>应知成绩<td>{rng.randint(61, 96)} 分<tr><td class=k>应会成绩<td>{rng.randint(61, 96)} 分</table>
    <p>经考核，已达到上列技术等级标准，特发此证。</p><p class=right>{issuer}（盖章）<br>{hanzi(issued, rng.choice("〇○"), " ")}</p></table>"""
    css = ".l { width: 44%; vertical-align: middle } .r { border-left: 0.3mm solid #955; padding-left: 6mm } h1 { font-size: 20pt; color: #933 } .k { width: 24mm; color: #777 } .r td { border-bottom: 0.15mm solid #bbb }"
    html = page(css, body, font=rng.choice(("kai", "ming")), size="A5 landscape", margin="10mm", points=11)
    truth = {
        "name": person.name,
        "occupation": job,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "skill_certificate", truth)


@layout("skill_certificate.a_chief_2024")
def chief(rng: random.Random) -> Sheet:
    """A special or chief technician's: awarded by the employer, running text, then particulars below; no digit of the level printed."""
    year = rng.randint(2022, 2025)
    person = who(rng, (1968, 1985))
    level, word = rng.choice((("special_technician", "特级技师"), ("chief_technician", "首席技师")))
    job = rng.choice(("焊工", "电工", "钳工", "车工"))
    issued = day(rng, year)
    issuer = rng.choice(("晋北重型轧辊股份有限公司", "关中电力检修集团有限公司", "太行机车车辆配件有限公司"))
    number = f"YT{rng.randint(1, 9999):04d}{rng.choice(('14', '61', '13'))}{rng.randint(1, 99999):06d}{year % 100}1{rng.randint(1, 99999):05d}"
    body = f"""<h2>职业技能等级证书</h2><h1>{word}</h1><p class=text>{person.name}同志（身份证号码：{person.id_number}），经本单位{word}评聘程序考核评审，并报人力资源社会保障部门备案，
    认定其{job}职业技能等级为{word}。特发此证。</p><table style="margin-top:10mm"><tr><td>职业（工种）：{job}<td>等级：{word}<tr><td>证书编号：{number}<td>发证日期：{cn(issued)}</table>
    <p class=right style="margin-top:20mm">发证单位：{issuer}</p>"""
    css = "body { border: 1mm double #b8860b; padding: 10mm } h1 { font-size: 28pt } .text { text-indent: 2em; line-height: 2.2 }"
    html = page(css, body, font=rng.choice(("kai", "song")), size="A4 landscape", margin="14mm", points=14)
    truth = {
        "name": person.name,
        "id_number": person.id_number,
        "occupation": job,
        "skill_level": level,
        "issue_date": issued,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(html, "skill_certificate", truth)
