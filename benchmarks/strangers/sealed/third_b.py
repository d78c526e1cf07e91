"""Unusual but real forms: certificates old and replaced, patents with a history, pension and study records, moral proofs."""

from __future__ import annotations

import random

from benchmarks.strangers.sealed.third_a import (
    FIRMS, INSTITUTES, JOBS, SPECIALTIES, birth, cn, day, hanzi, iso, page, person, spaced,
)  # fmt: skip
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_year, id_number, layout, patent_number


@layout("diploma.s3_replacement")
def replacement(rng: random.Random) -> Sheet:
    """毕业证明书 for a lost diploma: landscape, a sentence, the date of issue years after the graduation."""
    name, sex = person(rng)
    school, code = rng.choice((("太行工业大学", "19921"), ("河汾理工学院", "19935"), ("晋中机电职业技术学院", "19967")))
    junior = school.endswith("职业技术学院")
    level, digits, word, length = ("junior_college", "06", "专科", 3) if junior else ("bachelor", "05", "本科", 4)
    major = rng.choice(("机电一体化技术", "数控技术") if junior else ("机械设计制造及其自动化", "采矿工程", "电气工程及其自动化"))
    start = rng.randint(2003, 2010)
    end = start + length
    number = f"{code}1{end}{digits}{rng.randint(100, 99999):06d}"
    born = tuple(int(part) for part in birth(rng, start - 20, start - 18).split("-"))
    issued = day(rng, end + 4, end + 9)
    zero = rng.choice("〇○零")
    body = f"""<div style="border:1.2mm double #8a6d3b;padding:10mm 14mm;height:138mm;position:relative;box-sizing:border-box">
    <h1 style="font-size:26pt;letter-spacing:6mm">毕业证明书</h1><div style="float:right;width:30mm;height:40mm;border:.2mm solid #999;
    text-align:center;line-height:40mm;font-size:9pt;color:#999;margin-left:8mm">照　片</div>
    <p style="text-indent:2em;font-size:15pt;line-height:2">{rng.choice(("学生", "兹有学生"))} <u>{spaced(name, rng)}</u>，性别 <u>{sex}</u>，
    {hanzi(born, zero)}生，于{hanzi((start, 9), zero)}至{hanzi((end, 7), zero)}在本校 <u>{major}</u> 专业（普通全日制）学习，学制{"三" if junior else "四"}年，
    修完{word}教学计划规定的全部课程，成绩合格，准予毕业。因原毕业证书遗失，经本人申请，特发此证明书，与原毕业证书具有同等效力。</p>
    <table style="margin-top:6mm"><tr><td style="border:0" class=l>证明书编号：{number}<br>校（院）长：<span style="font-family:{FONTS["kai"]}">
    {person(rng)[0]}</span><td style="border:0" class=r>{school}（章）<br>{hanzi(issued, zero)}</table>
    <div class=seal style="right:20mm;bottom:4mm">{school}</div></div>"""
    truth = {
        "name": name, "institution": school, "major": major, "education_level": level, "study_form": "full_time",
        "completion": "graduated", "graduation_date": f"{end}-07", "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(rng, body, size="A4 landscape", fonts=("song", "kai")), "diploma", truth)


@layout("skill_certificate.s3_technician_1990s")
def technician(rng: random.Random) -> Sheet:
    """技师合格证书 of the early nineties: a booklet spread, occupation and body of judgement in written blanks."""
    name, sex = person(rng)
    firm = rng.choice(FIRMS)
    job = rng.choice(JOBS[:4])
    high = rng.random() < 0.3
    word = "高级技师" if high else "技师"
    date = day(rng, 1990, 1996)
    born = tuple(int(part) for part in birth(rng, 1948, 1962).split("-")[:2])
    office = rng.choice(("山西省劳动局", "太原市劳动局", "大同市劳动局"))
    number = f"{rng.choice(('晋技', '晋劳技', '并技'))}字第{rng.randint(101, 9899):05d}号"
    hand = f"font-family:{FONTS['kai']}"
    body = f"""<table style="table-layout:fixed"><tr><td style="border:0;border-right:.3mm dashed #bbb;vertical-align:top;padding:4mm 10mm">
    <h1 style="font-size:20pt">{word}合格证书</h1><div style="width:32mm;height:42mm;border:.2mm solid #777;margin:8mm auto;line-height:42mm;color:#888">相片</div>
    <p style="margin-top:10mm">{number}<p style="font-size:10pt">中华人民共和国劳动部制
    <td style="border:0;vertical-align:top;padding:4mm 10mm;position:relative" class=l>
    <p>姓　　名 <u style="{hand}">{name}</u><p>性　　别 <u style="{hand}">{sex}</u><p>出生年月 <u style="{hand}">{cn(born)}</u>
    <p>工作单位 <u style="{hand}">{firm}</u><p>工　　种 <u style="{hand}">{job}</u><p>文化程度 <u style="{hand}">{rng.choice(("初中", "高中", "技校"))}</u>
    <p style="text-indent:2em;margin-top:6mm">该同志经{firm[:2]}{word}考评委员会考核评审，符合<u style="{hand}">{word}</u>任职条件，成绩合格，特发此证。
    <p class=r style="margin-top:12mm">发证机关：{office}（章）<p class=r>{rng.choice((cn, hanzi))(date)}
    <div class=seal style="right:2mm;bottom:0">{office}</div></table>"""
    truth = {
        "name": name, "occupation": job, "skill_level": 1 if high else 2, "issue_date": iso(date),
        "certificate_number": number, "issuer": office,
    }  # fmt: skip
    return Sheet(page(rng, body, size="A4 landscape", fonts=("song", "ming")), "skill_certificate", truth)
