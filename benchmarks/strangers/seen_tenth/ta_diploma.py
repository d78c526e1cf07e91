"""Diplomas: universities, technician colleges, adult, self-study and open education, old ones, a reissued proof."""

from __future__ import annotations

import io
import random

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from benchmarks.strangers.seen_tenth.ta_kit import (
    CITIES,
    day,
    digits,
    dot,
    han,
    other,
    page,
    person,
    photo,
    seal,
    stamp,
    zh,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

_SCHOOLS = ("并州理工大学", "太行工程学院", "河东科技大学", "渭滨工业大学", "齐岳理工学院")
_MAJORS = ("焊接技术与工程", "机械设计制造及其自动化", "电气工程及其自动化", "材料成型及控制工程", "采矿工程", "自动化")
_COLLEGES = ("晋阳职业技术学院", "漳河机电职业技术学院", "雁北煤炭职业技术学院")
_SHORT = ("机电一体化技术", "数控技术", "焊接技术及自动化", "电气自动化技术", "煤矿开采技术")


@layout("diploma.ta_photo_left")
def photo_left(rng: random.Random) -> Sheet:
    """A university's full-time diploma across the page, photograph at the left."""
    level = rng.choice(("本科", "本科", "专科"))
    who = person(rng, 1980, 1998)
    school, major = (
        (rng.choice(_SCHOOLS), rng.choice(_MAJORS)) if level == "本科" else (rng.choice(_COLLEGES), rng.choice(_SHORT))
    )
    years = 4 if level == "本科" else 3
    end = int(who.birth[:4]) + rng.choice((22, 23))
    done = f"{end}-{rng.choice(('06-30', '07-01', '07-05', '06-20'))}"
    number = f"{rng.randint(10101, 14990)}1{end}{'05' if level == '本科' else '06'}{digits(rng, 6)}"
    zero = rng.choice("〇○")
    word = f"{hanzi_number(years)}年制{level}"
    b = who.birth.split("-")
    birth = f"{hanzi_year(int(b[0]), zero)}年{hanzi_number(int(b[1]))}月{hanzi_number(int(b[2]))}日"
    head = rng.choice(("校　长", "院　长"))
    body = (
        "<div style='border:3pt double #7a1f1f;height:168mm;position:relative;padding:10mm 16mm'>"
        "<h1 style='font-size:34pt;letter-spacing:6pt;color:#7a1f1f;margin:2mm 0 8mm'>"
        + rng.choice(("普通高等学校", ""))
        + "<br>毕业证书</h1>"
        + photo("position:absolute;left:16mm;top:62mm")
        + f"<div style='margin-left:48mm;font-size:17pt;line-height:2.05'><p class=i>学生　<b>{who.name}</b>　性别 {who.sex}，{birth}生，于{hanzi_year(end - years, zero)}年九月至{hanzi_year(end, zero)}年{hanzi_number(int(done[5:7]))}月在本校"
        f"　<b>{major}</b>　专业{word}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p></div>"
        f"<div class=abs style='left:48mm;bottom:26mm;font-size:15pt'>校　名：{school}</div>"
        f"<div class=abs style='right:20mm;bottom:26mm;font-size:15pt'>{head}：<span style='font-family:{FONTS['kai']};font-size:19pt'>{other(rng)}</span></div>"
        f"<div class=abs style='left:48mm;bottom:13mm;font-size:13pt'>证书编号：{number}</div>"
        f"<div class=abs style='right:20mm;bottom:13mm;font-size:14pt'>{han(done, zero)}</div>"
        "<div class=abs style='left:16mm;bottom:3mm;font-size:8pt'>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</div>"
        + seal(school, "right:52mm;bottom:10mm")
        + "</div>"
    )
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": "bachelor" if level == "本科" else "junior_college",
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": done,
        "certificate_number": number,
    }
    return Sheet(
        page(body, size="A4 landscape", margin="14mm", font=rng.choice(("song", "kai"))),
        "diploma",
        truth,
        ("study_form",),
    )


@layout("diploma.ta_technician_college")
def technician_college(rng: random.Random) -> Sheet:
    """A technician college's diploma as a ruled list, with the class and the labour office's check."""
    who = person(rng, 1984, 2000)
    town = rng.choice(CITIES)
    school = f"{town[1]}{rng.choice(('机械', '冶金', '高级', '铁路'))}技师学院"
    major = rng.choice(
        ("焊接加工", "数控加工（数控车工）", "电气自动化设备安装与维修", "机床切削加工（车工）", "机电设备安装与维修")
    )
    tier, level, years = rng.choice(
        (
            ("高级工班", "tech_senior", "五年"),
            ("中级工班", "tech_intermediate", "三年"),
            ("预备技师班", "tech_technician", "六年"),
        )
    )
    end = int(who.birth[:4]) + 21
    done = f"{end}-07-{rng.randint(1, 15):02d}"
    number = f"{rng.randint(14, 61)}{end % 100:02d}{digits(rng, 8)}"
    rows = (
        ("姓　　名", who.name, "性　　别", who.sex),
        ("出生年月", zh(who.birth[:7]), "入学时间", f"{end - {'五': 5, '三': 3, '六': 6}[years[0]]}年9月"),
        ("所学专业", major, "学　　制", years),
        ("培养层次", tier, "学习形式", "全日制"),
    )
    table = "".join("<tr>" + "".join(f"<td style='padding:3.5mm'>{one}</td>" for one in row) + "</tr>" for row in rows)
    body = (
        "<div class=rel style='border:1.5pt solid #1d5a3a;padding:12mm;height:225mm'>"
        f"<h1 style='font-size:30pt;letter-spacing:4pt'>技师学院毕业证书</h1><p class=r>证书编号　{number}</p>"
        + photo("margin:4mm auto 8mm")
        + f"<table class=g style='font-size:13pt'>{table}</table>"
        "<p class=i style='margin-top:9mm;font-size:15pt;line-height:2'>该生在校期间修完教学计划规定的全部课程，考试（考核）成绩合格，准予毕业。</p>"
        f"<div class=abs style='left:16mm;bottom:32mm;font-size:13pt'>校（院）长：{other(rng)}</div>"
        f"<div class=abs style='right:18mm;bottom:24mm;font-size:14pt;text-align:center'>{school}<br>{zh(done)}</div>"
        f"<div class=abs style='left:16mm;bottom:10mm;font-size:10pt'>验印机关：{town[1]}市人力资源和社会保障局　验印日期：{end}.7.{rng.randint(18, 28)}</div>"
        + seal(school, "right:25mm;bottom:14mm")
        + "</div>"
    )
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": done,
        "certificate_number": number,
    }
    return Sheet(page(body, margin="18mm", font=rng.choice(("song", "hei"))), "diploma", truth)


@layout("diploma.ta_adult_spread")
def adult_spread(rng: random.Random) -> Sheet:
    """成人高等教育, two facing pages: photograph and number at the left, the sentence at the right."""
    who = person(rng, 1972, 1990)
    form, value = rng.choice((("函授", "correspondence"), ("业余", "part_time"), ("函授", "correspondence")))
    tier, level, code = rng.choice((("专科起点本科", "bachelor", "05"), ("专科", "junior_college", "06")))
    school, major = rng.choice(_SCHOOLS), rng.choice(_MAJORS)
    end = int(who.birth[:4]) + rng.randint(28, 33)
    done = f"{end}-{rng.choice(('01', '07'))}-{rng.randint(1, 20):02d}"
    years = "二年半" if level == "bachelor" else "三年"
    begin = f"{end - 3}-{'03' if done[5:7] == '01' else '09'}"
    number = f"{rng.randint(10101, 14990)}5{end}{code}{digits(rng, 6)}"
    left = (
        f"<div style='text-align:center;padding-top:22mm'>{photo('margin:auto')}<p style='margin-top:12mm'>（学校钢印）</p>"
        f"<p style='margin-top:25mm;font-size:12pt'>证书编号<br>{number}</p><p class=s>注册网址：www.chsi.com.cn</p></div>"
    )
    right = (
        "<h1 style='font-size:27pt;margin-top:10mm'>成人高等教育<br>毕业证书</h1>"
        f"<p class=i style='font-size:15.5pt;line-height:2.2'>学生<u>{who.name}</u>性别<u>{who.sex}</u>，<u>{zh(who.birth)}</u>生，于<u>{zh(begin)}</u>至<u>{zh(done[:7])}</u>在本校<u>{major}</u>专业{form}学习，"
        f"修完<u>{years}</u>制<u>{tier}</u>教学计划规定的全部课程，成绩合格，准予毕业。</p>"
        f"<p style='margin-top:12mm;font-size:14pt'>校　　名：{school}</p><p style='font-size:14pt'>校（院）长：{other(rng)}</p><p class=r style='font-size:14pt'>{zh(done)}</p>"
    )
    body = (
        f"<table style='height:165mm'><tr><td style='width:36%;border:1pt solid #345;vertical-align:top'>{left}</td>"
        f"<td style='border:1pt solid #345;vertical-align:top;padding:0 12mm'>{right}</td></tr></table>"
        + seal(school, "right:22mm;top:118mm")
    )
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": value,
        "completion": "graduated",
        "graduation_date": done,
        "certificate_number": number,
    }
    return Sheet(
        page(body, size="A4 landscape", margin="15mm", font=rng.choice(("song", "hei", "ming"))), "diploma", truth
    )


@layout("diploma.ta_self_study")
def self_study(rng: random.Random) -> Sheet:
    """高等教育自学考试: the examination committee and the host university sign together."""
    who = person(rng, 1970, 1988)
    province = rng.choice(("山西", "河北", "陕西", "河南"))
    host = rng.choice(_SCHOOLS)
    tier, level, code = rng.choice((("本科", "bachelor", "5"), ("专科", "junior_college", "6")))
    major = rng.choice(("机电一体化工程", "工业自动化", "建筑工程", "计算机及应用", "采矿工程"))
    end = int(who.birth[:4]) + rng.randint(24, 32)
    half = rng.choice(("06-30", "12-30"))
    area = {"山西": "14", "河北": "13", "陕西": "61", "河南": "41"}[province]
    number = f"6{code}{area}01{rng.randint(1, 9):02d}{end % 100:02d}{1 if half < '07' else 2}{digits(rng, 6)}"
    zero = rng.choice("〇○0")
    body = (
        "<div class=rel style='padding:6mm 10mm;border:2pt solid #8a6d1f;height:235mm'>"
        "<h1 style='font-size:25pt;margin-top:12mm;letter-spacing:3pt'>高等教育自学考试</h1><h1 style='font-size:32pt;letter-spacing:14pt'>毕业证书</h1>"
        + photo("margin:6mm auto 10mm", "贴照片处")
        + f"<p class=i style='font-size:16pt;line-height:2.1'>{who.name}，{who.sex}，身份证号{who.id}，参加<b>{major}</b>专业{tier}高等教育自学考试，全部课程成绩合格，经审定，准予毕业。</p>"
        "<table style='margin-top:14mm;font-size:13pt'><tr>"
        f"<td class=c style='width:50%'>{province}省高等教育自学考试委员会<br>（印章）</td><td class=c>主考学校：{host}<br>（印章）</td></tr></table>"
        f"<p class=c style='margin-top:12mm;font-size:14pt'>{han(f'{end}-{half}', zero)}</p>"
        f"<p class='abs s' style='left:10mm;bottom:4mm'>证书编号：{number}　　国务院学位与自学考试主管部门监制</p>"
        + seal(province + "省高等教育自学考试委员会", "left:24mm;bottom:30mm", mm=38)
        + seal(host, "right:24mm;bottom:30mm", mm=38)
        + "</div>"
    )
    truth = {
        "name": who.name,
        "institution": host,
        "major": major,
        "education_level": level,
        "study_form": "self_study",
        "completion": "graduated",
        "graduation_date": f"{end}-{half}",
        "certificate_number": number,
    }
    return Sheet(page(body, margin="18mm", font=rng.choice(("song", "kai"))), "diploma", truth, ("institution",))


@layout("diploma.ta_open_university")
def open_university(rng: random.Random) -> Sheet:
    """国家开放大学 (earlier 中央广播电视大学) as a photocopy stamped by the employer."""
    who = person(rng, 1974, 1994)
    end = int(who.birth[:4]) + rng.randint(26, 30)
    done = f"{end}-{rng.choice(('01-20', '07-31', '01-31', '07-10'))}"
    school = "中央广播电视大学" if end < 2013 else "国家开放大学"
    tier, level, code = rng.choice((("本科", "bachelor", "05"), ("专科", "junior_college", "06")))
    major = (
        rng.choice(("机械设计制造及其自动化", "土木工程", "水利水电工程"))
        if level == "bachelor"
        else rng.choice(("数控技术", "机电一体化技术", "建筑施工与管理"))
    )
    number = f"51161{rng.choice('57')}{end}{code}{digits(rng, 6)}"
    tail = f"专业{tier}（专科起点）" if level == "bachelor" else f"专业{tier}"
    body = (
        "<div class=rel style='height:180mm;margin-top:6mm;border:1pt solid #999;padding:10mm 14mm;filter:grayscale(1)'>"
        "<h1 style='font-size:30pt;letter-spacing:16pt'>毕业证书</h1>"
        "<p class=c style='font-size:11pt'>（开放教育）</p>"
        f"<table><tr><td style='vertical-align:top;font-size:15pt;line-height:2.1'>学生　{who.name}，{who.sex}，{zh(who.birth, True)}生。于{end - rng.choice((2, 3))}年{rng.choice(('春', '秋'))}季入学，在我校学习，修完<br>{major}{tail}教学计划规定的全部课程，成绩合格，准予毕业。</td>"
        f"<td style='width:32mm;vertical-align:top'>{photo()}</td></tr></table>"
        f"<div class=abs style='left:14mm;bottom:18mm;font-size:12pt'>证书编号：<br>{number}</div>"
        f"<div class=abs style='right:20mm;bottom:18mm;font-size:14pt;text-align:center'>{school}<br>校长　{other(rng)}<br>{zh(done)}</div>"
        + seal(school, "right:22mm;bottom:14mm")
        + "</div>"
        + stamp(rng, school, "left:20mm;top:200mm")
    )
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "completion": "graduated",
        "graduation_date": done,
        "certificate_number": number,
    }
    return Sheet(page(body, margin="20mm", font=rng.choice(("song", "ming"))), "diploma", truth, ("study_form",))


@layout("diploma.ta_nineties_booklet")
def nineties_booklet(rng: random.Random) -> Sheet:
    """A booklet of the nineties: 中等专业学校 or 大专, 毕字第 …号, values written into blanks."""
    who = person(rng, 1970, 1977)
    vocational = rng.random() < 0.6
    end = int(who.birth[:4]) + (20 if vocational else 22)
    town = rng.choice(CITIES)
    school = f"{town[0]}省{rng.choice(('机械', '煤炭', '电力', '冶金工业'))}{'学校' if vocational else '高等专科学校'}"
    major = rng.choice(("机械制造", "工业企业电气化", "焊接", "矿山机电", "热能动力"))
    years = rng.choice("三四") if vocational else "三"
    serial = f"{rng.randint(10, 999):04d}"
    done = f"{end}-07"
    kind = "中等专业学校" if vocational else "专科"
    begin = end - {"三": 3, "四": 4}[years]
    number = f"({str(end)[2:]})毕字第{serial}号"
    body = (
        "<div class=rel style='border:1pt solid #444;border-radius:4mm;padding:10mm 12mm;height:128mm'>"
        f"<div style='text-align:center;font-size:24pt;letter-spacing:10pt'>{'中等专业学校毕业证书' if vocational else '毕业证书'}</div>"
        f"<p class=r style='font-size:11pt'>{number}</p>"
        + photo("position:absolute;right:12mm;top:40mm", "相片")
        + f"<div style='width:165mm;font-size:16pt;line-height:2.15'><p class=i>学生<u> {who.name} </u>，性别<u> {who.sex} </u>，现年<u> {end - int(who.birth[:4])} </u>岁，<u>{town[0]}</u>省<u>{town[1]}</u>市人，于<u>{hanzi_year(begin)}</u>年九月至"
        f"<u>{hanzi_year(end)}</u>年七月在本校<u> {major} </u>专业学习，学制<u>{years}</u>年，修完{kind}教学计划规定的全部课程，成绩及格，准予毕业。</p></div>"
        f"<div class=abs style='right:16mm;bottom:8mm;font-size:14pt;text-align:center'>{school}<br>校长　{other(rng)}<br>{hanzi_year(end)}年七月　日</div>"
        + seal(school, "right:30mm;bottom:4mm", mm=36)
        + "</div>"
    )
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": "secondary_vocational" if vocational else "junior_college",
        "completion": "graduated",
        "graduation_date": done,
        "certificate_number": number,
    }
    return Sheet(
        page(body, size="A4 landscape", margin="22mm", font=rng.choice(("kai", "ming"))),
        "diploma",
        truth,
        ("study_form",),
    )


@layout("diploma.ta_reissued_proof")
def reissued_proof(rng: random.Random) -> Sheet:
    """毕业证明书: the school's letter for a lost diploma, as a Word file."""
    who = person(rng, 1978, 1990)
    school, major = rng.choice(_COLLEGES), rng.choice(_SHORT)
    end = int(who.birth[:4]) + 22
    done = f"{end}-07-01"
    lost = f"{rng.randint(10101, 14990)}1{end}06{digits(rng, 6)}"
    made = day(rng, 2023, 2024)
    file = Document()
    file.styles["Normal"].font.size = Pt(14)
    head = file.add_heading("毕 业 证 明 书", 0)
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    file.add_paragraph(f"编号：{made[:4]}{rng.randint(1, 60):03d}").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    file.add_paragraph(
        f"    {who.name}，{who.sex}，{zh(who.birth)}出生，身份证号码：{who.id}。于{end - 3}年9月至{end}年7月在我校{major}专业（普通全日制专科，学制三年）学习，"
        f"修完教学计划规定的全部课程，成绩合格，准予毕业，毕业时间为{zh(done)}。"
    )
    file.add_paragraph(
        f"    原毕业证书编号为：{lost}。因本人不慎将原毕业证书遗失，根据教育部有关规定，经本人申请、我校审核，特补发此毕业证明书，与原毕业证书具有同等效力。"
    )
    for line in (school + "（公章）", f"校（院）长：{other(rng)}", "补发日期：" + dot(made, rng.choice("./-"))):
        file.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    out = io.BytesIO()
    file.save(out)
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": "junior_college",
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": done,
        "certificate_number": lost,
    }
    return Sheet("", "diploma", truth, ("certificate_number",), word=out.getvalue())
