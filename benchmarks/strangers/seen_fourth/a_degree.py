"""Degree certificates: before and after the schools printed their own, professional, adult, of the eighties, two languages."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth.a_stock import cn, day, hanzi, page, spaced, who
from benchmarks.strangers.sheet import Sheet, hanzi_year, layout

SCHOOLS = (("中原装备工业大学", "19871"), ("雁北理工大学", "19865"), ("滹沱大学", "19874"))
MAJORS = (
    ("机械设计制造及其自动化", "工学"),
    ("金属材料工程", "工学"),
    ("工业设计", "工学"),
    ("电子信息科学与技术", "理学"),
)


@layout("degree_certificate.a_bachelor_state_form")
def state_form(rng: random.Random) -> Sheet:
    """The state's form to 2015: heading in wide letters, text in numerals of Chinese, number at the foot left."""
    year = rng.randint(2006, 2015)
    person = who(rng, (year - 23, year - 22))
    school, code = rng.choice(SCHOOLS)
    major, field = rng.choice(MAJORS)
    granted = day(rng, year, (6, 7))
    number = f"{code}4{year}{rng.randint(1, 9999):06d}"
    zero = rng.choice("〇○")
    body = f"""<h1>学士学位证书</h1><table><tr><td style="width:40mm"><div class=photo></div><td>
    <p class=text>{spaced(person.name)}，{person.sex}，{hanzi(person.birth, zero)}生。在{school}&ensp;{major}&ensp;专业完成了本科学习计划，业已毕业，
    经审核符合《中华人民共和国学位条例》的规定，授予{field}学士学位。</p></table>
    <table class=foot><tr><td>{school}<td>{rng.choice(("校　　　　长", "校长"))}<br>学位评定委员会主席&emsp;{rng.choice(("陆怀远", "葛汝成"))}
    <tr><td>证书编号：{number}<td>{hanzi(granted, zero)}</table><p class="small right">（普通高等教育本科毕业生）</p>"""
    css = "h1 { font-size: 32pt; letter-spacing: 6mm } .text { text-indent: 2em; line-height: 2.2 } .foot { margin-top: 12mm } td { vertical-align: top; padding: 2mm }"
    html = page(css, body, font=rng.choice(("kai", "song")), size="A4 landscape", points=15)
    truth = {
        "name": person.name,
        "institution": school,
        "degree": f"{field}学士",
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(html, "degree_certificate", truth)


@layout("degree_certificate.a_professional_master")
def professional(rng: random.Random) -> Sheet:
    """硕士学位证书（专业学位） upright, one centred column, the field of the degree named, number with Z."""
    year = rng.randint(2012, 2023)
    person = who(rng, (year - 38, year - 27))
    school, code = rng.choice(SCHOOLS)
    degree, field = rng.choice((("工程硕士", "机械工程"), ("工程硕士", "冶金工程"), ("工程管理硕士", "")))
    granted = day(rng, year, (6, 12))
    number = f"Z{code}3{year}{rng.randint(1, 999):06d}"
    where = f"{field}领域" if field else ""
    body = f"""<div class=photo style="margin:0 auto"></div><h1>硕士学位证书</h1><p class=centre>（专业学位）</p>
    <p class=text>{person.name}，{person.sex}，{cn(person.birth)}生。在我校已通过{degree}{where}专业学位的课程考试和论文答辩，成绩合格，根据《中华人民共和国学位条例》的规定，
    授予{degree}专业学位。</p><p class=sign>{school}</p><p class=sign>校&emsp;长：{rng.choice(("韩照临", "孟一平"))}</p><p class=sign>学位评定委员会主席：{rng.choice(("韩照临", "贾思远"))}</p>
    <table style="margin-top:18mm"><tr><td>证书编号：{number}<td class=right>{cn(granted)}</table>"""
    css = "h1 { font-size: 30pt; margin: 8mm 0 2mm } .text { text-indent: 2em; line-height: 2.2; margin: 12mm 4mm } .sign { margin-left: 80mm }"
    truth = {
        "name": person.name,
        "institution": school,
        "degree": degree,
        "grant_date": granted,
        "certificate_number": number,
    }
    if field:
        truth["major"] = field
    html = page(css, body, font=rng.choice(("song", "hei", "kai")), points=14)
    return Sheet(html, "degree_certificate", truth, ("degree", "major"))


@layout("degree_certificate.a_adult_booklet")
def adult(rng: random.Random) -> Sheet:
    """学士学位证书（成人高等教育） as an opened booklet: photo and number left; the conferring body comes after the text."""
    year = rng.randint(2005, 2020)
    person = who(rng, (year - 38, year - 25))
    school, code = rng.choice(SCHOOLS)
    major, field = rng.choice(MAJORS)
    granted = f"{year}-{rng.choice(('01-10', '06-30', '12-28'))}"
    number = f"{rng.choice(('C', ''))}{code}4{year}{rng.randint(1, 999):06d}"
    body = f"""<table><tr><td class=l><div class=photo style="margin:14mm auto"></div><p class=centre>证书编号 {number}</p><p class="small centre">国务院学位委员会办公室监制</p>
    <td class=r><h1>学 士 学 位 证 书</h1><p class=centre style="margin:0">（成人高等教育）</p><p class=text>{person.name}，{person.sex}，{cn(person.birth, " ")}生。
    自 {year - 3} 年 {rng.choice((3, 9))} 月至 {year} 年 {rng.choice((1, 6))} 月在 {school} {major} 专业（{rng.choice(("函授", "业余"))}）完成了本科学习计划，业已毕业。
    经审核，符合《中华人民共和国学位条例》的规定，授予 <b>{field}学士</b> 学位。</p><p class=right>{school}学位评定委员会</p><p class=right>主席：{rng.choice(("葛汝成", "鲍启明"))}</p><p class=right>{cn(granted, " ")}</p></table>"""
    css = ".l { width: 42%; border-right: 0.3mm dashed #999; vertical-align: top } .r { padding-left: 10mm; vertical-align: top } h1 { font-size: 22pt } .text { text-indent: 2em; line-height: 2.1 }"
    html = page(css, body, font=rng.choice(("song", "ming")), size="A4 landscape", margin="18mm", points=13)
    truth = {
        "name": person.name,
        "institution": school,
        "degree": f"{field}学士",
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(html, "degree_certificate", truth)


@layout("degree_certificate.a_school_two_languages")
def two_languages(rng: random.Random) -> Sheet:
    """A school's own form since 2016: Chinese left, English right, number and date below both."""
    year = rng.randint(2017, 2024)
    person = who(rng, (year - 23, year - 22))
    school, english, code = rng.choice(
        (("雁北理工大学", "Yanbei University of Technology", "19865"), ("滹沱大学", "Hutuo University", "19874"))
    )
    major, in_english = rng.choice(
        (("机械工程", "Mechanical Engineering"), ("材料成型及控制工程", "Material Forming and Control Engineering"))
    )
    granted = day(rng, year, (6, 6))
    number = f"{code}4{year}{rng.randint(1, 9999):06d}"
    body = f"""<table><tr><td class=h><h1>学士学位证书</h1><p class=text>{person.name}&ensp;{person.sex}&ensp;{cn(person.birth)}生，在本校机电学院完成{major}专业本科培养方案规定的学业，
    成绩合格。根据《中华人民共和国学位条例》，经学位评定委员会审议，授予工学学士学位。</p><p>校长、学位评定委员会主席<br>{rng.choice(("韩照临", "孟一平"))}</p><p>{school}</p>
    <td class=h><h1 class=e>Bachelor's Degree Certificate</h1><p class=e>This is to certify that the student named herein has completed the undergraduate programme in {in_english}
    and, upon the decision of the Academic Degrees Committee, is hereby awarded the degree of Bachelor of Engineering.</p><p class=e>{english}<br>June {int(granted[8:])}, {year}</p></table>
    <table><tr><td>学位证书编号 No. {number}<td class=right>{cn(granted)}</table>"""
    css = ".h { width: 50%; padding: 4mm 8mm; vertical-align: top; height: 105mm } .e { font-family: 'Liberation Serif' } h1 { font-size: 22pt } h1.e { font-size: 17pt } .text { line-height: 2; text-indent: 2em }"
    html = page(css, body, font=rng.choice(("song", "kai", "hei")), size="A4 landscape", points=13)
    truth = {
        "name": person.name,
        "institution": school,
        "degree": "工学学士",
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(html, "degree_certificate", truth)


@layout("degree_certificate.a_eighties")
def eighties(rng: random.Random) -> Sheet:
    """A small certificate of the eighties: two sheets of a booklet, number by hand in Chinese words, no division of the school named."""
    year = rng.randint(1984, 1991)
    person = who(rng, (year - 24, year - 22))
    school = rng.choice(("晋北机械学院", "淮海冶金学院", "关中工业大学"))
    major = rng.choice(("机械制造工艺及设备", "金属压力加工", "矿山机械"))
    granted = f"{year}-07-{rng.choice((1, 10, 15)):02d}"
    number = f"{year % 100}{rng.randint(1, 999):04d}"
    ages = hanzi_year(year - 4)
    body = f"""<table><tr><td class=l><h1>学士学位<br>证　　书</h1><p class=centre>（学位证书编号 {number}）</p><td class=r>
    <p class=text>{spaced(person.name)} 系{rng.choice(("山西省运城县", "河南省安阳市", "陕西省宝鸡市"))}人，{hanzi(person.birth[:7])}生。自{ages}年九月至{hanzi_year(year)}年七月在{school}{major}专业修业四年，
    学习成绩优良，根据《中华人民共和国学位条例》的规定，授予工学学士学位。</p><p class=right>院（校）长&emsp;{rng.choice(("罗士俊", "钟维城"))}</p><p class=right>学位评定委员会主席&emsp;{rng.choice(("罗士俊", "钟维城"))}</p>
    <p class=right>{hanzi(granted, "〇", "&ensp;")}</p></table>"""
    css = ".l { width: 42%; vertical-align: middle } .r { border-left: 0.4mm solid #b66; padding-left: 7mm } h1 { color: #a33; font-size: 24pt } .text { text-indent: 2em; line-height: 2.1 }"
    html = page(css, body, font=rng.choice(("kai", "ming")), size="A5 landscape", margin="10mm", points=11.5)
    truth = {
        "name": person.name,
        "institution": school,
        "degree": "工学学士",
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(html, "degree_certificate", truth)
