"""Certificates of skill, old and newest."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import CRAFTS, HOUSES, apart, day, page, person, said, seal, square
from benchmarks.strangers.sheet import Sheet, credit_code, id_number, layout


@layout("skill_certificate.workers_grade_booklet")
def workers_grade(rng: random.Random) -> Sheet:
    """工人技术等级证书 of the eighties and nineties: a booklet's two inner leaves; the old name of the office, no identity number."""
    one, house = person(rng, 1950, 1966), rng.choice(HOUSES)
    year, month = rng.randint(1988, 1996), rng.randint(1, 12)
    trade = rng.choice(("电焊工", "车工", "钳工", "起重工", "维修电工", "热处理工"))
    word, level = rng.choice((("高级工", 3), ("中级工", 4)))
    office = rng.choice(("太原市劳动局", "大同市劳动局", "山西省劳动厅"))
    number = f"{rng.choice(('晋劳技字', '并劳工字'))}第{rng.randint(10000, 99999)}号"
    body = f"""<table style="border:0.6mm solid #933"><tr><td style="width:50%;border-right:0.3mm dashed #933;padding:8mm;height:130mm;vertical-align:top"><h2>工人技术等级证书</h2><div style="width:30mm;height:38mm;background:#ddd;margin:4mm auto"></div>
    <p class=c>（骑缝钢印）<p>{number}<td style="padding:8mm;vertical-align:top;line-height:2.3">姓　　名　<u>　{apart(one.name)}　</u><br>性　　别　<u>　{one.sex}　</u><br>出生年月　<u>　{said(one.birth[:7], "zh")}　</u><br>工作单位　<u>{house}</u><br>工　　种　<u>　{trade}　</u><br>
    技术等级　<u>　{word}　</u><br>应知成绩　<u>　{rng.randint(62, 95)}　</u>　应会成绩　<u>　{rng.randint(65, 96)}　</u><p class=in>经考核，达到上列技术等级标准，特发此证。<p class=r>{office}<br>{said(f"{year}-{month:02d}", "han")}</table>"""
    truth = {
        "name": one.name,
        "occupation": trade,
        "skill_level": level,
        "issue_date": f"{year}-{month:02d}",
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(page(rng, body, size="A4 landscape", fonts="ming kai"), "skill_certificate", truth)


@layout("skill_certificate.newest_electronic")
def newest(rng: random.Random) -> Sheet:
    """An electronic certificate as the national platform makes it: centred sentence, then English pairs; filing code of the body in small type."""
    one, (craft, _) = person(rng), rng.choice(CRAFTS)
    year = rng.randint(2022, 2024)
    level, word, english = rng.choice(
        (
            (3, "三级/高级工", "Level 3 / Senior Skilled Worker"),
            (2, "二级/技师", "Level 2 / Technician"),
            (1, "一级/高级技师", "Level 1 / Senior Technician"),
        )
    )
    number = f"S000014{rng.randint(1, 300):06d}{year % 100}{level}{rng.randint(1, 999999):06d}"
    body_name = rng.choice(("山西省机械工程学会", "太原市锐工职业技能评价中心", "山西焊培职业技能培训学校有限公司"))
    date = day(rng, year, year)
    body = f"""<div style="border:1mm solid #b08d3c;padding:10mm;height:236mm;position:relative"><p class=r class=s>证书信息查询：全国职业技能等级证书查询系统</p>
    <h1 style="color:#a4161a;font-size:27pt;margin:4mm 0 0">职业技能等级证书</h1><p class=c style="letter-spacing:1mm;font-size:9pt">OCCUPATIONAL SKILL LEVEL CERTIFICATE</p>
    <p class=c style="font-size:9.5pt">本证书由{body_name}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p>
    <div style="width:33mm;height:44mm;background:#e3e3e3;margin:4mm auto"></div><table style="line-height:1.35;width:130mm;margin:auto">
    {"".join(f"<tr><td>{a}<br><span class=s>{e}</span><td>{v}" for a, e, v in (("姓名", "Name", one.name), ("证件类型", "ID Type", "居民身份证"), ("证件号码", "ID No.", one.number), ("职业名称", "Occupation", craft), ("职业方向", "Job Direction", "----"), ("职业技能等级", "Skill Level", f"{word}<br><span class=s>{english}</span>"), ("证书编号", "Certificate No.", number)))}</table>
    <div style="position:absolute;left:14mm;bottom:12mm">{square(26)}</div><div style="position:absolute;right:14mm;bottom:14mm;text-align:center">发证机构：{body_name}<br><span class=s>Issued by（机构代码 S0000140{rng.randint(10000, 99999)}）</span><br>发证日期：{said(date, "zh0")}<br><span class=s>Date of Issue</span>{seal(body_name, "right:6mm;bottom:-3mm")}</div></div>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": craft,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
        "issuer": body_name,
    }
    return Sheet(page(rng, body, fonts="zenhei hei ming"), "skill_certificate", truth)


@layout("skill_certificate.employer_running_sentence")
def employer(rng: random.Random) -> Sheet:
    """A certificate of an employer's own assessment on its side: everything in one running sentence, credit code in the foot."""
    one, house, (craft, _), code = person(rng), rng.choice(HOUSES), rng.choice(CRAFTS), credit_code(rng)
    year = rng.randint(2019, 2024)
    level, word = rng.choice(
        ((3, "高级工（三级）"), (2, "技师（二级）"), (1, "高级技师（一级）"), ("special_technician", "特级技师"))
    )
    digit = level if isinstance(level, int) else "T"
    number = f"Y0000141{rng.randint(10000, 99999)}{year % 100}{digit}{rng.randint(1, 999999):06d}"
    date = day(rng, year, year)
    body = f"""<div style="background:#fffaf0;border:2mm ridge #c9a227;padding:8mm 20mm;height:150mm;position:relative"><h1 style="font-size:28pt;color:#8c1c13">职业技能等级证书</h1>
    <div style="font-size:16pt;line-height:2.2"><p class=in>{one.name}（身份证号码{one.number}）于{said(f"{year}-01-08", "zh")}至{said(f"{year}-01-20", "zh")}参加我单位组织的<b>{craft}</b>职业技能等级认定，理论、实操及业绩评审均合格，
    认定为<b>{word}</b>，享受相应待遇。</div><p>证书编号 {number}
    <div style="position:absolute;right:24mm;bottom:10mm;text-align:center;font-size:13pt">{house}<br>{said(date, rng.choice(("han", "zh")))}{seal(house, "right:14mm;bottom:-4mm")}</div>
    <p class=s style="position:absolute;left:20mm;bottom:6mm">评价机构统一社会信用代码：{code}　备案部门：{rng.choice(("运城市", "晋城市"))}人力资源和社会保障局　监督电话：12333</div>"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": craft,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
        "issuer": house,
        "credit_code": code,
    }
    return Sheet(page(rng, body, size="A4 landscape"), "skill_certificate", truth)


@layout("skill_certificate.zhuang_booklet")
def zhuang(rng: random.Random) -> Sheet:
    """A booklet of 广西: Chinese with Zhuang in Latin letters; centre and department each have a seal line, the old department's name."""
    name = rng.choice(("韦志坚", "覃丽萍", "黄忠诚", "蒙永福"))
    sex, birth = rng.choice("男女"), day(rng, 1968, 1985)
    number, year = id_number(rng, birth, sex), rng.randint(2002, 2008)
    trade = rng.choice(("维修电工", "汽车修理工", "电焊工", "铸造工"))
    level, word = rng.choice(((3, "高级技能"), (4, "中级技能"), (2, "技师")))
    serial = f"{year % 100:02d}20{rng.randint(10, 19)}0{rng.randint(1, 99):03d}{level}{rng.randint(1, 99999):05d}"
    date = day(rng, year, year)
    lines = (
        ("姓　　名", "Mingzcoh", name),
        ("性　　别", "Singqbied", sex),
        ("出生日期", "Ngoenz Seng", said(birth, "zh")),
        ("身份证号", "Sinhfwnceng Hauh", number),
        ("职业（工种）", "Cizyez", trade),
        ("等　　级", "Daengjgaep", word),
        ("发证日期", "Ngoenz Fatceng", said(date, "zh")),
    )
    rows = "".join(
        f"<tr><td>{a}<br><span class=s>{b}</span><td style='border-bottom:0.2mm solid #444'>{v}" for a, b, v in lines
    )
    body = f"""<div style="text-align:center;font-size:15pt">国家职业资格证书<br><span style="font-size:10pt">GUEKGYA CIZYEZ SWHGWZ CWNGSUH</span></div>
    <table><tr><td style="width:42%;vertical-align:top;padding:6mm" class=c><div style="width:34mm;height:46mm;background:#ddd;margin:8mm auto"></div>证书编号：{serial}<br><span class=s>Cwngsuh Bienhauh</span><td><table style="line-height:1.3">{rows}</table></table>
    <table style="margin-top:10mm"><tr><td>职业技能鉴定（指导）中心（印）<br><span class=s>Cizyez Gijnaengz Gamqdingh Cunghsinh</span><td class=r>广西壮族自治区劳动和社会保障厅（印）<br><span class=s>Gvangjsih Bouxcuengh Swcigih Lauzdung caeuq Sevei Baujcangdingh</span></table>"""
    truth = {
        "name": name,
        "id_number": number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": serial,
        "issuer": "广西壮族自治区劳动和社会保障厅",
    }
    return Sheet(page(rng, body, size="A4 landscape", fonts="ming zenhei"), "skill_certificate", truth, ("issuer",))


@layout("skill_certificate.technician_two_dates")
def technician(rng: random.Random) -> Sheet:
    """技师合格证书 of an old department: day of the board, then day of issue under the seal."""
    one, house = person(rng, 1955, 1968), rng.choice(HOUSES)
    year = rng.randint(1999, 2007)
    trade = rng.choice(("锻造工", "汽轮机检修工", "高炉炼铁工", "铣工"))
    word, level = rng.choice((("技师", 2), ("高级技师", 1)))
    passed, date = day(rng, year, year), day(rng, year + 1, year + 1)
    office = "山西省劳动和社会保障厅"
    number = f"晋技评{year}{rng.randint(1000, 9999)}"
    body = f"""<div style="width:120mm;margin:auto;border:0.8mm solid #1d5c3a;padding:9mm"><h1 style="color:#1d5c3a">{word}合格证书</h1><table style="line-height:2.2"><tr><td style="width:30mm">持证人<td>{one.name}　（{one.sex}）<tr><td>身份证号码<td>{one.number}<tr><td>单　位<td>{house}
    <tr><td>工　种<td>{trade}<tr><td>评审日期<td>{said(passed, "dot")}</table><p class=in>经山西省{word}考评委员会评审，{rng.choice(("具备", "符合"))}{word}任职资格，特发此证。<p>证号：{number}
    <div style="text-align:right;position:relative;margin-top:10mm">{office}<br>{said(date, "han")}{seal(office, "right:0;top:-14mm")}</div></div>
    <p class=c style="margin-top:20mm;border:0.4mm solid #36c;color:#36c;width:70mm">与原件核对无误<br>{house}人事处　{said(day(rng, 2021, 2024), "dot")}"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(page(rng, body), "skill_certificate", truth)
