"""Skill certificates and title certificates, drawn for the sealed half."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.certificates import (
    TOWNS,
    a_day,
    arabic,
    chinese,
    company,
    copy_stamp,
    dotted,
    font,
    page,
    person,
    qr,
    seal,
    sheet,
    spread_name,
    written,
)
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, id_number, layout

TRADES = [
    "焊工",
    "电工",
    "钳工",
    "锅炉操作工",
    "起重装卸机械操作工",
    "矿井维修电工",
    "数控车工",
    "化学检验员",
    "桥式起重机司机",
]
LEVELS = [
    ("3", "三级", "高级工", "高级技能"),
    ("2", "二级", "技师", "技师"),
    ("1", "一级", "高级技师", "高级技师"),
    ("4", "四级", "中级工", "中级技能"),
]
ENGINEERING = ["机械", "电气", "采矿", "安全", "冶金", "材料", "建筑施工", "热能动力"]
BOARDS = [
    "山西省工程系列高级职称评审委员会",
    "太原市工程技术中级专业技术职务评审委员会",
    "山西省冶金行业工程系列评审委员会",
    "大同市机电专业初级职务评审委员会",
]


def holder(rng: random.Random, last: int = 1995) -> tuple[str, str, str, str]:
    """Name, sex, birth date and identity number."""
    sex, birth = rng.choice("男女"), a_day(rng, last - 22, last)
    return person(rng), sex, birth, id_number(rng, birth, sex)


@layout("skill_certificate.s2_workers90s")
def workers(rng: random.Random) -> Sheet:
    """A worker's grade booklet of the nineties: page of the holder and page of the trade, old identity number or none."""
    name, sex, birth, identity = holder(rng, 1971)
    old = identity[:6] + identity[8:17]
    number, word, *_ = rng.choice((("3", "高级"), ("4", "中级"), ("5", "初级"), ("2", "技师")))
    trade, date = rng.choice(TRADES), a_day(rng, 1991, 1997)
    town = rng.choice(TOWNS)
    title = "技师合格证书" if number == "2" else rng.choice(("技术等级证书", "工人技术等级证书"))
    serial = f"{rng.choice(('晋', '并', '同'))}劳{rng.choice(('技', '考'))}字第{rng.randint(1000, 99999)}号"
    shows_id = rng.random() < 0.5
    left = [
        ("姓　名", spread_name(name)),
        ("性　别", sex),
        ("出　生", arabic(birth[:7], " ")),
        ("单　位", company(rng)),
    ]
    left += [("身份证号", old)] if shows_id else []
    right = [
        ("工　种", trade),
        ("等　级", word),
        ("应知成绩", f"{rng.randint(62, 96)}分"),
        ("应会成绩", f"{rng.randint(62, 96)}分"),
    ]
    grid = "".join(f"<p>{label}<u>　{value}　</u></p>" for label, value in left)
    body = f"""<div class=p><div class=ph>一寸<br>照片</div>{grid}<p class=s>{serial}</p></div><div class=p><h1>{title}</h1>
    {"".join(f"<p>{label}<u>　{value}　</u></p>" for label, value in right)}<p class=m>经考核合格，特发此证。</p>
    <p class=r>{rng.choice(("发证机关", "颁发机关"))}　{town}市劳动局</p><p class=r>{arabic(date, " ")}</p></div>
    {seal(f"{town}市劳动局工人考核专用章", "205mm", "88mm", 32)}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 13pt; height: 160mm }} .p {{ float: left; width: 108mm; height: 150mm;
    border: .3mm solid #888; padding: 6mm }} .ph {{ width: 25mm; height: 35mm; border: .2mm solid; text-align: center; font-size: 9pt }}
    h1 {{ text-align: center; font-size: 22pt; color: #a22 }} p {{ margin: 4.5mm 0 }} .r {{ text-align: right }} .s {{ font-size: 11pt }}
    .m {{ text-indent: 2em }}"""
    return sheet(
        "skill_certificate",
        page(css, body, "A4 landscape", "14mm"),
        name=name,
        id_number=old if shows_id else None,
        occupation=trade,
        skill_level=int(number),
        issue_date=date,
        certificate_number=serial,
        issuer=f"{town}市劳动局",
    )


@layout("skill_certificate.s2_bilingual")
def bilingual(rng: random.Random) -> Sheet:
    """The national booklet's inside on one upright sheet: English under every label, occupation and level in one value."""
    name, sex, birth, identity = holder(rng, 1982)
    number, step, word, skill = rng.choice(LEVELS)
    trade, date = rng.choice(TRADES), a_day(rng, 2003, 2016)
    serial = f"{date[2:4]}04{rng.randint(1, 30):02d}{rng.choice('0124')}{rng.randint(1, 90):03d}{number}{rng.randint(1, 99999):05d}"
    both = rng.choice(
        (f"{trade}　{step}/{skill}", f"{trade}（{word}）", f"{trade} {skill}", f"{trade}、国家职业资格{step}")
    )
    day = rng.choice((dotted(date), arabic(date), "{} 年 {} 月 {} 日".format(*date.split("-"))))
    rows = [
        ("姓　　名", "Name", spread_name(name)),
        ("性　　别", "Sex", sex),
        ("出生日期", "Birth Date", "{} 年 {} 月 {} 日".format(*birth.split("-"))),
        ("文化程度", "Educational Level", rng.choice(("高中", "技工学校", "大专", "初中"))),
        ("发证日期", "Date of Issue", day),
        ("证书编号", "Certificate No.", serial),
        ("身份证号", "ID No.", identity),
    ]
    rng.shuffle(rows)
    marks = [
        ("职业（工种）及等级", "Occupation & Skill Level", both),
        ("理论知识考试成绩", "Result of Theoretical Knowledge Test", rng.choice(("合格", "78", "83.5"))),
        ("操作技能考核成绩", "Result of Operational Skill Test", rng.choice(("合格", "81", "90"))),
        ("评定成绩", "Result of Test", rng.choice(("合格", "良好"))),
    ]
    lines = "".join(f"<tr><td class=l>{a}<br><small>{b}</small><td class=v>{c}" for a, b, c in rows)
    lines_b = "".join(f"<tr><td class=l>{a}<br><small>{b}</small><td class=v>{c}" for a, b, c in marks)
    office = f"山西省{rng.choice(TOWNS[:10])}市人力资源和社会保障局" if date > "2009" else "山西省劳动和社会保障厅"
    center = rng.choice(("山西省职业技能鉴定指导中心", "太原市职业技能鉴定中心"))
    body = f"""<h1>中华人民共和国<br>职业资格证书</h1><h2>OCCUPATIONAL QUALIFICATION CERTIFICATE</h2><table>{lines}</table>
    <hr><table>{lines_b}</table><table class=b><tr><td>{center}<br>职业技能鉴定（指导）中心（印）<br><small>Seal of Occupational Skill
    Testing Authority</small><td>{office}<br>劳动保障行政部门（印）<br><small>Seal of Labour and Social Security Administration</small></table>
    {seal(center, "26mm", "160mm", 32)}{copy_stamp(rng, "142mm", "24mm")}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 11.5pt; height: 262mm }} h1 {{ text-align: center; font-size: 19pt; margin: 0 }}
    h2 {{ text-align: center; font-size: 9pt; margin: 2mm }} .l {{ width: 62mm; line-height: 1.1 }} small {{ font-size: 7.5pt }}
    .v {{ border-bottom: .2mm solid #555; width: 80mm; text-align: center; font-family: {FONTS["kai"]} }} td {{ padding: 1.6mm 2mm }}
    .b td {{ text-align: center; width: 86mm; padding-top: 6mm }}"""
    return sheet(
        "skill_certificate",
        page(css, body, "A4", "15mm 18mm"),
        ("issuer",),
        name=name,
        id_number=identity,
        occupation=trade,
        skill_level=int(number),
        issue_date=date,
        certificate_number=serial,
    )


@layout("skill_certificate.s2_chief")
def chief(rng: random.Random) -> Sheet:
    """New e-certificate with the two highest levels among the ordinary; trade direction apart; employer as assessor."""
    name, _, _, identity = holder(rng)
    kind = rng.choice(("special_technician", "chief_technician", 2, 1, 3))
    word = {
        "special_technician": "特级技师",
        "chief_technician": "首席技师",
        2: "二级/技师",
        1: "一级/高级技师",
        3: "三级/高级工",
    }[kind]
    trade, direction = rng.choice(
        (
            ("焊工", "电焊工"),
            ("电工", "—"),
            ("锅炉操作工", "电站锅炉运行值班员"),
            ("起重装卸机械操作工", "桥式起重机司机"),
        )
    )
    date, employer = a_day(rng, 2022, 2024), company(rng)
    letters, place = ("YT", "T") if kind == "special_technician" else ("Y", str(kind)[0].upper())
    place = "S" if kind == "chief_technician" else place
    serial = f"{letters}000014{rng.randint(1, 999999):06d}{date[2:4]}{place}{rng.randint(1, 9999):06d}"
    code = credit_code(rng)
    pairs = [
        ("证件类型", "Certificate Type", "居民身份证"),
        ("证件号码", "Certificate No. (ID)", identity),
        ("职业名称", "Occupation", trade),
        ("工种/职业方向", "Job / Direction", direction),
        ("职业技能等级", "Skill Level", word),
        ("证书编号", "Serial No.", serial),
        ("发证日期", "Date of Issue", arabic(date, rng.choice(("", " ")), True)),
    ]
    rows = "".join(f"<tr><td class=k>{a}<br><small>{b}</small><td>{c}" for a, b, c in pairs)
    body = f"""<div class=fr><h1>职业技能等级证书</h1><p class=e>Certificate of Occupational Skill Level</p>
    <p class=t>本证书由{rng.choice(("", "经备案的评价机构 "))}<u>{employer}</u> 颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）
    相应技能等级水平。</p><div class=c><div class=ph></div><div class=n>{spread_name(name)}</div>{qr(rng, 24)}</div>
    <table>{rows}</table><p class=g>发证机构：{employer}<br>统一社会信用代码：{code}</p>{seal(employer, "100mm", "196mm", 38)}
    <p class=q>证书信息查询：http://zscx.osta.org.cn（技能人才评价证书全国联网查询）</p></div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 12pt }} .fr {{ border: 1.5mm double #b08d2e; padding: 6mm 12mm; height: 240mm;
    position: relative }} h1 {{ text-align: center; color: #b0202a; font-size: 27pt; margin: 2mm 0 }} .e {{ text-align: center }}
    .t {{ text-indent: 2em; line-height: 1.8 }} .c {{ text-align: center }} .ph {{ width: 26mm; height: 34mm; background: #d5e3f0;
    display: inline-block }} .n {{ font-size: 16pt; display: inline-block; margin: 0 12mm }} table {{ margin: 4mm auto; width: 130mm }}
    .k {{ width: 48mm; line-height: 1.1 }} small {{ font-size: 7.5pt; color: #777 }} td {{ padding: 1.8mm }} .g {{ margin-left: 14mm }}
    .q {{ font-size: 8pt; text-align: center; position: absolute; bottom: 2mm; left: 0; right: 0 }}"""
    return sheet(
        "skill_certificate",
        page(css, body, "A4", "18mm 16mm"),
        name=name,
        id_number=identity,
        occupation=trade,
        skill_level=kind,
        issue_date=date,
        certificate_number=serial,
        issuer=employer,
        credit_code=code,
    )


@layout("title_certificate.s2_spread")
def title_spread(rng: random.Random) -> Sheet:
    """Booklet, two pages on one: series and post, approving document and grant day left of the seal, a later issue date."""
    name, sex, birth, identity = holder(rng, 1977)
    field = rng.choice(ENGINEERING)
    title = rng.choice(("助理工程师", "工程师", "高级工程师"))
    grant = a_day(rng, 2002, 2017)
    issue = f"{int(grant[:4]) + 1}-{rng.randint(1, 5):02d}-{rng.randint(10, 28)}"
    board, office = (
        rng.choice(BOARDS),
        f"{rng.choice(TOWNS[:10])}市{'人事局' if grant < '2009' else '人力资源和社会保障局'}",
    )
    number = f"{rng.choice(('晋', '第'))}{grant[:4]}{rng.randint(10000, 99999)}号"
    shows_id = rng.random() < 0.5
    items = [
        ("姓　名", spread_name(name)),
        ("性　别", sex),
        ("出生年月", arabic(birth[:7])),
        ("工作单位", company(rng)),
    ]
    items += [("身份证号", identity)] if shows_id else []
    grants = [
        ("系列", "工程技术"),
        ("专　　业", field),
        (rng.choice(("资格名称", "任职资格")), title),
        (rng.choice(("取得资格时间", "授予时间", "评审通过时间")), written(rng, grant)),
        ("评审组织", board),
        ("批准文号", f"并人职〔{grant[:4]}〕{rng.randint(3, 90)}号"),
    ]
    draw_lines = lambda many: "".join(f"<p><span>{a}：</span>{b}</p>" for a, b in many)  # noqa: E731
    body = f"""<div class=p><h1>专业技术职务<br>任职资格证书</h1><div class=ph>照片</div>{draw_lines(items)}<p><span>证书编号：</span>{number}</p></div>
    <div class=p>{draw_lines(grants)}<p class=r>签发单位：{office}</p><p class=r>签发日期：{arabic(issue)}</p>
    <p class=f>此证表明持证人具备担任相应专业技术职务的水平</p></div>{seal(office + "职称专用章", "200mm", "80mm", 34)}
    {copy_stamp(rng, "140mm", "135mm")}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 12.5pt; height: 165mm }} .p {{ float: left; width: 112mm; height: 155mm; padding: 6mm;
    border: .2mm solid #aaa }} h1 {{ font-size: 19pt; text-align: center }} .ph {{ width: 24mm; height: 32mm; border: .2mm solid; margin: auto }}
    p {{ margin: 4mm 0 }} .r {{ margin-left: 20mm }} .f {{ font-size: 9pt }}"""
    return sheet(
        "title_certificate",
        page(css, body, "A4 landscape", "12mm"),
        name=name,
        id_number=identity if shows_id else None,
        title=title,
        specialty=field,
        grant_date=grant,
        certificate_number=number,
        issuer=office,
    )


@layout("title_certificate.s2_sentence")
def title_sentence(rng: random.Random) -> Sheet:
    """A4 e-certificate in one sentence, no labels but for the numbers, control number apart from certificate number."""
    name, _, _, identity = holder(rng)
    field = rng.choice(ENGINEERING)
    title = rng.choice(("工程师", "高级工程师", "正高级工程师", "助理工程师"))
    grant, board = a_day(rng, 2019, 2024), rng.choice(BOARDS)
    number = f"14{grant[:4]}{rng.choice(('Z', 'G', 'C'))}{rng.randint(100000, 999999)}"
    issuer = rng.choice(("山西省人力资源和社会保障厅", "太原市人力资源和社会保障局", "山西冶金集团有限公司"))
    said = rng.choice(("评审", "评审通过，公示无异议，确认"))
    text = (
        f"<b>{spread_name(name)}</b>（身份证号：{identity}）于{chinese(grant) if rng.random() < 0.4 else arabic(grant)}经{board}{said}，"
        f"具备<b>{field}</b>专业<b>{title}</b>任职资格。"
    )
    later = f"{int(grant[:4]) + 1}-01-{rng.randint(10, 28)}"
    body = f"""<div class=f><p class=w>电子证照</p><h1>职　称　证　书</h1><p class=t>{text}</p><p class=t>特发此证。</p>
    <p class=r>{issuer}</p><p class=r>{written(rng, later)}</p>{seal(issuer, "92mm", "118mm", 40)}<div class=q>{qr(rng, 26)}</div>
    <p class=b>证书编号：{number}<br>查验：山西省专业技术人才服务平台　手机扫描二维码核验证书真伪</p></div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 15pt }} .f {{ border: 1.2mm solid #1d5c9b; height: 225mm; padding: 10mm 14mm;
    position: relative }} h1 {{ text-align: center; font-size: 32pt; color: #1d5c9b; margin: 18mm 0 }} .t {{ text-indent: 2em; line-height: 2 }}
    .r {{ text-align: right; margin: 3mm 6mm }} .w {{ font-size: 9pt; color: #999; text-align: right }} .b {{ font-size: 10pt; position: absolute;
    bottom: 6mm; left: 14mm }} .q {{ position: absolute; bottom: 26mm; left: 14mm }} b {{ font-weight: normal; border-bottom: .2mm solid }}"""
    return sheet(
        "title_certificate",
        page(css, body),
        name=name,
        id_number=identity,
        title=title,
        specialty=field,
        grant_date=grant,
        certificate_number=number,
        issuer=issuer,
    )
