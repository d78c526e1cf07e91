"""Certificates of vocational skill, old booklets and the newer sheets."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fa_words import (
    EMPLOYERS,
    TOWNS,
    code_square,
    day,
    digits,
    page,
    people,
    photo,
    seal,
    wide,
)
from benchmarks.strangers.sheet import Sheet, hanzi_number, id_number, layout

_TRADES = ("焊工", "电工", "钳工", "车工", "铸造工", "装配钳工", "行车工", "化学检验员")
_LEVELS = {5: "五级/初级工", 4: "四级/中级工", 3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}
_OLD = {4: "中级技能", 3: "高级技能", 2: "技师", 1: "高级技师"}


@layout("skill_certificate.booklet_spread")
def booklet(rng: random.Random) -> Sheet:
    """The two inner pages of the bilingual booklet on one landscape sheet."""
    sex = rng.choice("男男女")
    name = people(rng, 1, sex)[0]
    born, when = day(rng, 1965, 1979), day(rng, 2008, 2017)
    level, trade, town = (
        rng.choice((4, 3, 2, 1)),
        rng.choice(("维修电工", "电焊工", "工具钳工", "车工", "锅炉操作工")),
        rng.choice(TOWNS),
    )
    number = id_number(rng, born.iso, sex)
    certificate = f"{when.year % 100:02d}040100{rng.randint(10, 99)}{level}{digits(rng, 5)}"
    marks = [f"{rng.randint(60, 95)}.{rng.randint(0, 9)}" for _ in range(2)]
    rows = (
        ("姓　　名", "Name", name),
        ("性　　别", "Sex", sex),
        ("出生日期", "Birth Date", f"{born.year} 年 {born.month:02d} 月 {born.day:02d} 日"),
        ("文化程度", "Educational Level", rng.choice(("高中", "技校", "大专"))),
        ("发证日期", "Date of Issue", f"{when.year} 年 {when.month:02d} 月 {when.day:02d} 日"),
        ("证书编号", "Certificate No.", certificate),
        ("身份证号", "ID No.", number),
    )
    lines = "".join(f"<tr><td>{a}<br><i>{b}</i></td><td class=u>{c}</td></tr>" for a, b, c in rows)
    body = f"""<table><tr><td style="width:50%;vertical-align:top;border-right:0.3mm dashed #aaa"><p class=c>{photo(30, 40)}</p>
    <table class=x>{lines}</table></td><td style="vertical-align:top"><p>职业（工种）及等级<br><i>Occupation &amp; Skill Level</i></p><p class=c><span class=u>{trade}　{_OLD[level]}</span></p>
    <p>理论知识考试成绩 <span class=u>{marks[0]}</span><br><i>Result of Theoretical Knowledge Test</i></p>
    <p>操作技能考核成绩 <span class=u>{marks[1]}</span><br><i>Result of Operational Skill Test</i></p><p>评定成绩 <span class=u>{rng.choice(("合格", "良好"))}</span><br><i>Result of Test</i></p>
    <p class=r>{town}职业技能鉴定指导中心（印）<br><i>Seal of Occupational Skill Testing Authority</i></p><p class=r>劳动保障行政部门（印）</p></td></tr></table>"""
    css = "i { font-size: 7.5pt; font-style: normal; color: #555 } .u { font-family: 'AR PL UKai CN' } .x td { padding: 0.6mm 2mm; line-height: 1.25 } p { margin: 2mm 0 }"
    truth = {
        "name": name,
        "id_number": number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": when.iso,
        "certificate_number": certificate,
    }
    return Sheet(page(body, "song", css, "A4 landscape", "15mm"), "skill_certificate", truth, ("issuer",))


@layout("skill_certificate.level_sheet")
def level_sheet(rng: random.Random) -> Sheet:
    """The sheet of 2020: head sentence of the issuing body, labels with colons, seal over issuer and date."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    level, trade, when = rng.choice((5, 4, 3, 2, 1)), rng.choice(_TRADES), day(rng, 2020, 2024)
    number = id_number(rng, day(rng, 1970, 1999).iso, sex)
    issuer = rng.choice(EMPLOYERS)
    certificate = f"Y000014{digits(rng, 6)}{when.year % 100:02d}{level}{digits(rng, 6)}"
    body = f"""<h1 style="color:#a0121a;font-size:30pt">职业技能等级证书</h1><p class=in style="font-size:10.5pt">本证书由<b>{issuer}</b>颁发，
    表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p><table><tr><td style="width:48mm">{photo(35, 49)}</td><td>
    <p>姓　　名：{wide(name)}</p><p>证件类型：居民身份证</p><p>证件号码：{number}</p><p>职业名称：{trade}</p><p>工种/职业方向：——</p>
    <p>职业技能等级：{_LEVELS[level]}</p><p>证书编号：{certificate}</p></td></tr></table>
    <table><tr><td class=s>{code_square()}<br>全国联网查询：http://zscx.osta.org.cn</td><td class=r>发证机构：{issuer}<br>发证日期：{when.cn_padded}</td></tr></table>"""
    truth = {
        "name": name,
        "id_number": number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": when.iso,
        "certificate_number": certificate,
        "issuer": issuer,
    }
    return Sheet(page(body, rng.choice(("song", "hei"))), "skill_certificate", truth)


@layout("skill_certificate.electronic_pairs")
def electronic_pairs(rng: random.Random) -> Sheet:
    """A social body's electronic certificate: a table with two pairs a row, a direction given beside the occupation."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    level, when = rng.choice((4, 3, 2)), day(rng, 2021, 2025)
    trade, direction = rng.choice(
        (
            ("焊工", "电焊工"),
            ("铣工", "数控铣工"),
            ("起重装卸机械操作工", "桥式起重机司机"),
            ("化工总控工", "煤化工方向"),
        )
    )
    number = id_number(rng, day(rng, 1972, 1992).iso, sex)
    issuer = rng.choice(("山西晋匠职业技能评价中心", "太原市蓝领职业培训学校", "临汾鼎新职业技能鉴定有限公司"))
    certificate = f"S000014{digits(rng, 6)}{when.year % 100:02d}{level}{digits(rng, 6)}"
    body = f"""<p style="background:#12508c;color:#fff;font-size:22pt;text-align:center;padding:4mm">职业技能等级证书 <span style="font-size:11pt">（电子证书）</span></p>
    <table class=grid><tr><th>姓名</th><td>{name}</td><th>性别</th><td>{sex}</td><td rowspan=3 class=c>{photo(24, 32)}</td></tr>
    <tr><th>证件号码</th><td colspan=3>{number}</td></tr><tr><th>职业名称</th><td>{trade}</td><th>工种/职业方向</th><td>{direction}</td></tr>
    <tr><th>技能等级</th><td>{_LEVELS[level]}</td><th>发证日期</th><td colspan=2>{when.iso}</td></tr>
    <tr><th>证书编号</th><td colspan=4>{certificate}</td></tr><tr><th>评价机构</th><td colspan=4>{issuer}</td></tr>
    <tr><th>理论成绩</th><td>{rng.randint(62, 96)}</td><th>实操成绩</th><td colspan=2>{rng.randint(61, 97)}</td></tr></table>
    <table><tr><td>{code_square(20)}</td><td class=s>1. 本电子证书与纸质证书具有同等效力。<br>2. 可扫描二维码核验证书真伪，评价机构对证书质量负责。</td></tr></table>"""
    truth = {
        "name": name,
        "id_number": number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": when.iso,
        "certificate_number": certificate,
        "issuer": issuer,
    }
    return Sheet(page(body, "hei", "th { background: #eaf1f8 }"), "skill_certificate", truth, ("occupation",))


@layout("skill_certificate.workers_grade_nineties")
def workers_grade(rng: random.Random) -> Sheet:
    """A workers' technical grade certificate of the nineties, filled in by hand, Hanzi date, no identity number."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    when = day(rng, 1991, 1995)
    trade = rng.choice(("车工", "管道工", "天车工", "电焊工", "配电工"))
    level, word = rng.choice(((4, "中级"), (3, "高级"), (5, "初级")))
    office = rng.choice(TOWNS) + "劳动局"
    number = f"晋劳技字第{digits(rng, 6)}号"
    body = f"""<div class=f><p class=c style="font-size:21pt">工人技术等级证书</p><table><tr><td style="width:34mm">{photo(24, 32)}</td><td>
    <p>姓名 <u>{wide(name, "　")}</u>　性别 <u>{sex}</u></p><p>{when.year - rng.randint(22, 36)} 年 {rng.randint(1, 12)} 月出生</p><p>工作单位 <u>{rng.choice(("矿山机器厂", "第二热电厂", "化肥厂", "轧钢厂"))}</u></p></td></tr></table>
    <table class=grid><tr><td>考核工种</td><td>技术等级</td><td>应知成绩</td><td>应会成绩</td></tr><tr><td><u>{trade}</u></td><td><u>{word}</u></td>
    <td>{rng.randint(60, 95)}</td><td>{rng.randint(60, 95)}</td></tr></table><p>发证单位：{office}（章）</p><p>编　　号：{number}</p><p class=r>{when.hanzi(rng.choice("〇○"))}</p></div>"""
    css = ".f { width: 118mm; margin: auto; border: 0.5mm solid #844; padding: 6mm; background: #fbf6ea } u { font-family: 'AR PL UKai CN' }"
    truth = {
        "name": name,
        "occupation": trade,
        "skill_level": level,
        "issue_date": when.iso,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(page(body, "ming", css), "skill_certificate", truth)


@layout("skill_certificate.technician_sentence")
def technician_sentence(rng: random.Random) -> Sheet:
    """A technician's certificate as a sentence, level named before the occupation; the province's office signs."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    level, when = rng.choice((2, 1)), day(rng, 2001, 2009)
    trade = rng.choice(("镗工", "高压电工", "热处理工", "冷作钣金工"))
    born = day(rng, 1958, 1975)
    number = id_number(rng, born.iso, sex)
    issuer = "山西省劳动和社会保障厅"
    certificate = f"{when.year % 100:02d}040100{rng.randint(10, 99)}{level}{digits(rng, 5)}"
    body = f"""<h1 style="font-size:26pt;color:#8a1c1c">{_OLD[level]}职业资格证书</h1><p class=r>证书号码　{certificate}</p>
    <p class=in>{name}同志（{sex}，公民身份号码{number}），经{rng.choice(("山西省技师考评委员会", "全省统一"))}考评，成绩合格，{"一" if level == 1 else "二"}级，
    符合<b>{trade}</b>国家职业标准规定的条件，准予持有{_OLD[level]}职业资格。</p><p class=in>综合评审成绩：{hanzi_number(rng.randint(70, 95))}分。</p>
    <table style="margin-top:10mm"><tr><td>{photo(28, 38)}</td><td class=r>{seal(issuer)}<br>{when.hanzi()}</td></tr></table>
    <p class=c>中华人民共和国劳动和社会保障部印制</p>"""
    truth = {
        "name": name,
        "id_number": number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": when.iso,
        "certificate_number": certificate,
        "issuer": issuer,
    }
    return Sheet(page(body, "song", "p { font-size: 14pt }"), "skill_certificate", truth)
