"""Degree certificates, and what the national registers print about diplomas."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_tenth.ta_kit import day, digits, dot, han, other, page, person, photo, qr, seal, zh
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

_SCHOOLS = ("并州理工大学", "太行工程学院", "河东科技大学", "渭滨工业大学", "齐岳理工学院")
_MAJORS = ("焊接技术与工程", "机械设计制造及其自动化", "电气工程及其自动化", "材料成型及控制工程", "采矿工程", "自动化")


@layout("degree_certificate.ta_bachelor_wide")
def bachelor_wide(rng: random.Random) -> Sheet:
    who = person(rng, 1978, 1999)
    school, major = rng.choice(_SCHOOLS), rng.choice(_MAJORS)
    end = int(who.birth[:4]) + 22
    date = f"{end}-{rng.choice(('06-30', '07-01', '06-22'))}"
    number = f"{rng.randint(10101, 14990)}4{end}{digits(rng, 6)}"
    b = [int(x) for x in who.birth.split("-")]
    head = rng.choice(("校　　　　长", "院　　　　长"))
    body = (
        "<div class=rel style='border:2.5pt solid #b08a2a;outline:.6pt solid #b08a2a;outline-offset:2mm;height:166mm;padding:8mm 20mm'>"
        "<h1 style='font-size:38pt;letter-spacing:12pt;color:#9b1c1c;margin-bottom:2mm'>学士学位证书</h1><p class=c style='font-size:11pt;color:#777'>（普通高等教育本科毕业生）</p>"
        f"<p class=i style='font-size:19pt;line-height:2.1;margin-top:8mm;font-family:{FONTS['kai']}'>{who.name}，{who.sex}，{hanzi_year(b[0])}年{hanzi_number(b[1])}月{hanzi_number(b[2])}日生。在{school}{major}专业完成了本科学习计划，业已毕业，"
        "经审核符合《中华人民共和国学位条例》的规定，授予工学学士学位。</p>"
        f"<div class=abs style='left:22mm;bottom:12mm'>{photo()}</div>"
        f"<div class=abs style='left:70mm;bottom:34mm;font-size:15pt'>{head}　<span style='font-family:{FONTS['kai']};font-size:19pt'>{other(rng)}</span><br>学位评定委员会主席</div>"
        f"<div class=abs style='left:70mm;bottom:12mm;font-size:13pt'>证书编号：{number}</div><div class=abs style='right:24mm;bottom:12mm;font-size:15pt'>{han(date)}</div>"
        + seal(school, "right:26mm;bottom:14mm")
        + "</div>"
    )
    truth = {
        "name": who.name,
        "institution": school,
        "degree": "工学学士",
        "major": major,
        "grant_date": date,
        "certificate_number": number,
    }
    return Sheet(page(body, size="A4 landscape", margin="16mm"), "degree_certificate", truth)


@layout("degree_certificate.ta_adult_upright")
def adult_upright(rng: random.Random) -> Sheet:
    who = person(rng, 1975, 1990)
    school, major = rng.choice(_SCHOOLS), rng.choice(("土木工程", "电气工程及其自动化", "机械工程及自动化", "工商管理"))
    end = int(who.birth[:4]) + rng.randint(29, 32)
    field = "管理学学士" if major == "工商管理" else "工学学士"
    date = f"{end}-{rng.choice(('06-18', '12-20', '01-09'))}"
    number = f"C{rng.randint(10101, 14990)}4{end}{digits(rng, 6)}"
    body = (
        "<div class=rel style='border:4pt double #1c3f7a;padding:14mm;height:225mm'>"
        f"<p class=r>编号 {number}</p><h1 style='font-size:30pt'>成人高等教育<br>学士学位证书</h1>"
        + photo("margin:8mm auto")
        + f"<p class=i style='font-size:17pt;line-height:2.1'><u>{who.name}</u>（<u>{who.sex}</u>，<u>{zh(who.birth)}</u>生）在<u>{school}</u>修完成人高等教育（{rng.choice(('函授', '业余'))}）<u>{major}</u>专业本科教学计划，成绩优良，已准毕业。"
        f"经本校学位评定委员会审查，授予<b>{field}</b>学位。</p>"
        f"<table style='margin-top:18mm;font-size:14pt'><tr><td>学位评定委员会主席：{other(rng)}</td><td class=r>{school}</td></tr><tr><td></td><td class=r>{zh(date)}</td></tr></table>"
        + seal(school, "right:18mm;bottom:30mm")
        + "</div>"
    )
    truth = {
        "name": who.name,
        "institution": school,
        "degree": field,
        "major": major,
        "grant_date": date,
        "certificate_number": number,
    }
    return Sheet(page(body, margin="18mm", font=rng.choice(("song", "hei"))), "degree_certificate", truth)


@layout("degree_certificate.ta_master_bilingual")
def master_bilingual(rng: random.Random) -> Sheet:
    who = person(rng, 1978, 1990)
    school, english = rng.choice(
        (
            ("渭滨工业大学", "Weibin University of Technology"),
            ("河东科技大学", "Hedong University of Science and Technology"),
        )
    )
    end = int(who.birth[:4]) + rng.randint(27, 33)
    major, english_major = rng.choice(
        (
            ("机械工程", "Mechanical Engineering"),
            ("电气工程", "Electrical Engineering"),
            ("材料工程", "Materials Engineering"),
        )
    )
    date = f"{end}-{rng.choice(('06', '12'))}-{rng.randint(10, 28)}"
    number = f"Z{rng.randint(10101, 14990)}3{end}{digits(rng, 6)}"
    body = (
        "<h1 style='font-size:29pt;letter-spacing:8pt;margin-bottom:0'>硕士专业学位证书</h1><p class=c style='font-size:13pt'>Certificate for Professional Master's Degree</p>"
        f"<table style='margin-top:8mm;font-size:14pt'><tr><td style='width:54%;vertical-align:top;padding-right:8mm'><p class=i style='line-height:2'>{who.name}，{who.sex}，{zh(who.birth)}生。在我校已通过{major}领域工程硕士专业学位的课程考试和论文答辩，成绩合格。根据《中华人民共和国学位条例》的规定，授予工程硕士专业学位。</p></td>"
        f"<td style='font-size:11pt;vertical-align:top;border-left:.5pt solid #999;padding-left:8mm'>This is to certify that the bearer, having passed all examinations and the thesis defence in the field of {english_major} at {english}, is hereby awarded the degree of Master of Engineering in accordance with the Regulations of the People's Republic of China on Academic Degrees.<br><br>Date of issue: {dot(date, '-')}</td></tr></table>"
        f"<table style='margin-top:10mm;font-size:14pt'><tr><td style='width:34mm'>{photo()}</td><td style='vertical-align:bottom'>证书编号<br>Certificate No.　{number}</td><td class=r style='vertical-align:bottom'>{school}<br>校长、学位评定委员会主席　{other(rng)}<br>{zh(date)}</td></tr></table>"
        + seal(school, "right:30mm;top:118mm")
    )
    truth = {
        "name": who.name,
        "institution": school,
        "degree": "工程硕士",
        "major": major,
        "grant_date": date,
        "certificate_number": number,
    }
    return Sheet(page(body, size="A4 landscape", margin="18mm 22mm"), "degree_certificate", truth, ("degree",))


@layout("degree_certificate.ta_old_booklet")
def old_booklet(rng: random.Random) -> Sheet:
    who = person(rng, 1970, 1979)
    school, major = (
        rng.choice(("太行重型机械学院", "汾阳矿业学院", "并州工学院")),
        rng.choice(("机械制造工艺与设备", "矿山机电", "焊接工艺及设备", "工业自动化")),
    )
    end = int(who.birth[:4]) + rng.choice((22, 23))
    number = rng.choice((f"学位字第{end}{digits(rng, 4)}号", f"{end % 100}学证字{digits(rng, 5)}号"))
    zero = rng.choice("〇○")
    birth = hanzi_year(int(who.birth[:4]), zero)
    body = (
        "<table style='height:120mm;font-size:15pt'><tr><td style='width:45%;border:1pt solid #555;text-align:center;vertical-align:middle'>"
        f"{photo('margin:0 auto 8mm', '相　片')}<div style='letter-spacing:3pt'>{number}</div></td>"
        f"<td style='border:1pt solid #555;padding:8mm;vertical-align:top'><h2 style='font-size:23pt'>学　士　学　位　证　书</h2><p class=i style='line-height:2'>{who.name}系{rng.choice(('山西大同', '河南新乡', '河北邯郸'))}人，{birth}年{hanzi_number(int(who.birth[5:7]))}月生。在{school}<b>{major}</b>专业学习四年，完成了教学计划规定的各项学业，经审核授予工学学士学位。</p>"
        f"<p class=r>院　　长<br>学位评定委员会主席　{other(rng)}</p><p class=r>{hanzi_year(end, zero)}年七月</p></td></tr></table>"
        + seal(school, "right:14mm;top:88mm", mm=36)
    )
    truth = {
        "name": who.name,
        "institution": school,
        "degree": "工学学士",
        "major": major,
        "grant_date": f"{end}-07",
        "certificate_number": number,
    }
    return Sheet(
        page(body, size="A4 landscape", margin="20mm", font=rng.choice(("ming", "kai"))), "degree_certificate", truth
    )


def _study(rng: random.Random):
    who = person(rng, 1980, 1994)
    school, major = rng.choice(_SCHOOLS), rng.choice(_MAJORS)
    adult = rng.random() < 0.4
    end = int(who.birth[:4]) + (30 if adult else 22)
    word, level, code = rng.choice((("本科", "bachelor", "05"), ("专科", "junior_college", "06")))
    if adult and word == "本科":
        word = "专升本"
    done = f"{end}-07-{rng.randint(1, 12):02d}"
    begin = f"{end - (4 if word == '本科' else 3)}-09-{rng.randint(1, 10):02d}"
    number = f"{rng.randint(10101, 14990)}{5 if adult else 1}{end}{code}{digits(rng, 6)}"
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "graduation_date": done,
        "certificate_number": number,
    }
    return who, adult, word, done, begin, truth


@layout("diploma_verification.ta_register_table")
def register_table(rng: random.Random) -> Sheet:
    who, adult, word, done, begin, truth = _study(rng)
    code = "A" + "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(15))
    grouped = " ".join(code[i : i + 4] for i in range(0, 16, 4)) if rng.random() < 0.5 else code
    made = day(rng, 2025, 2025, (2, 8))
    rows = (
        ("姓名", who.name, "性别", who.sex),
        ("出生日期", zh(who.birth, True), "入学日期", zh(begin, True)),
        ("毕（结）业日期", zh(done, True), "学历类别", "成人" if adult else "普通"),
        ("学校名称", truth["institution"], "层次", word),
        ("专业", truth["major"], "学制", f"{3 if adult or word == '专科' else 4} 年"),
        ("学习形式", rng.choice(("函授", "业余")) if adult else "全日制", "毕（结）业", "毕业"),
        ("证书编号", truth["certificate_number"], "校（院）长姓名", other(rng)),
    )
    table = "".join(
        "<tr>"
        + "".join(f"<td{' style=background:#f2f2f2' if i % 2 == 0 else ''}>{v}</td>" for i, v in enumerate(r))
        + "</tr>"
        for r in rows
    )
    body = (
        f"<h1 style='font-size:20pt;margin-top:6mm'>教育部学历证书电子注册备案表</h1><p class='r s'>更新日期：{zh(made, True)}</p>"
        f"<div style='text-align:center'>{photo('margin:3mm auto')}</div><table class=g style='font-size:10.5pt'>{table}</table>"
        f"<table style='margin-top:8mm'><tr><td style='width:30mm'>{qr(rng)}</td><td>在线验证码　<b style='letter-spacing:1pt'>{grouped}</b><br><span class=s>在线验证网址 https://www.chsi.com.cn/xlcx/bgcx.jsp</span></td></tr></table>"
        "<div class=s style='margin-top:14mm;border-top:.5pt solid #999'><p>注意事项：<br>1、备案表是依据《高等学校学生学籍管理规定》对学历证书进行电子注册的结果。<br>2、备案表内容如有修改，请以最新在线验证的内容为准。<br>"
        "3、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。<br>4、报告在线验证有效期由报告权属人设置（1～6个月），报告过期后可重新申请或延长验证有效期。</p></div>"
    )
    truth["verification_code"] = code
    return Sheet(page(body, margin="20mm", font="hei", pt=11), "diploma_verification", truth)


@layout("diploma_verification.ta_older_list")
def older_list(rng: random.Random) -> Sheet:
    """The older report printed from a browser: labels above one another, twelve digits."""
    who, adult, word, done, begin, truth = _study(rng)
    code = digits(rng, 12)
    grouped = " ".join(code[i : i + 4] for i in range(0, 12, 4))
    rows = (
        ("姓　　名", who.name),
        ("性　　别", who.sex),
        ("出生日期", zh(who.birth)),
        ("入学日期", zh(begin)),
        ("毕（结）业日期", zh(done)),
        ("院校名称", truth["institution"]),
        ("专业名称", truth["major"]),
        ("学历层次", word),
        ("学历类别", "成人高等教育" if adult else "普通高等教育"),
        ("毕结业结论", "毕业"),
        ("证书编号", truth["certificate_number"]),
    )
    table = "".join(f"<tr><td style='width:42mm;color:#555;padding:1.6mm'>{a}：</td><td>{b}</td></tr>" for a, b in rows)
    made = f"{int(done[:4]) + 1}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}"
    body = (
        f"<div class=s style='border-bottom:.5pt solid #888'>中国高等教育学生信息网（学信网）　　　　　　　打印时间：{made} {rng.randint(9, 17)}:{rng.randint(10, 59)}</div>"
        "<h2 style='font-size:18pt;margin-top:10mm'>教育部学历证书电子注册备案表</h2>"
        f"<table><tr><td style='vertical-align:top'><table style='font-size:12pt'>{table}</table></td><td style='width:34mm;vertical-align:top'>{photo()}<div style='margin-top:5mm'>{qr(rng, 26)}</div></td></tr></table>"
        f"<p style='margin-top:10mm;background:#eef3f8;padding:3mm'>在线验证码：<b>{grouped}</b>　有效期至：{zh(f'{int(made[:4])}-{min(12, int(made[5:7]) + 3):02d}-{made[8:]}')}</p>"
        "<p class=s>验证办法：①登录 www.chsi.com.cn “在线验证系统”输入验证码；②扫描二维码。本表由全国高等学校学生信息咨询与就业指导中心提供。</p>"
        "<div class=s style='margin-top:40mm;color:#666'>https://my.chsi.com.cn/archive/xlarchive.action　　　　　　　　　　　　　　第1页/共1页</div>"
    )
    truth["verification_code"] = code
    return Sheet(page(body, margin="16mm 20mm", font=rng.choice(("zenhei", "song"))), "diploma_verification", truth)


@layout("diploma_verification.ta_accreditation_report")
def accreditation_report(rng: random.Random) -> Sheet:
    """中国高等教育学历认证报告: for a graduation before the register; a report number and no code."""
    who = person(rng, 1970, 1977)
    school, major = (
        rng.choice(("太行重型机械学院", "汾阳矿业学院", "并州工学院")),
        rng.choice(("机械制造工艺与设备", "矿山机电", "工业自动化")),
    )
    end = int(who.birth[:4]) + 23
    word, level = rng.choice((("本科", "bachelor"), ("专科", "junior_college")))
    number = f"{end % 100}{digits(rng, 5)}"
    made = day(rng, 2015, 2022)
    done = f"{end}-07"
    body = (
        f"<p class=r>报告编号：{digits(rng, 8)}</p><h1 style='font-size:22pt;margin:8mm 0'>中国高等教育学历认证报告</h1>"
        f"<p style='font-size:13pt'>{who.name} 申请认证的学历证书内容如下：</p>"
        "<table class=g style='font-size:12pt;line-height:1.9'>"
        f"<tr><td>姓名：{who.name}</td><td>性别：{who.sex}</td><td rowspan=4 style='width:32mm'>{photo()}</td></tr>"
        f"<tr><td>出生日期：{zh(who.birth)}</td><td>学制：{4 if level == 'bachelor' else 3}年</td></tr>"
        f"<tr><td>入学时间：{end - (4 if level == 'bachelor' else 3)}年9月</td><td>毕业时间：{zh(done)}</td></tr>"
        f"<tr><td>毕业院校：{school}</td><td>学历层次：{word}</td></tr>"
        f"<tr><td>专业：{major}</td><td colspan=2>学历类别：普通高等教育</td></tr><tr><td colspan=3>毕业证书编号：{number}</td></tr></table>"
        "<p class=i style='margin-top:8mm;font-size:13pt'>经查，该证书所载内容与学校存档的毕业生名册及录取材料相符。</p><p class=i style='font-size:13pt'>认证结论：所提交的学历证书属实，国家承认其学历。</p>"
        f"<p class=r style='margin-top:16mm'>全国高等学校学生信息咨询与就业指导中心<br>学历认证专用章<br>{zh(made)}</p>"
        + seal("全国高等学校学生信息咨询与就业指导中心", "right:30mm;top:165mm", "学历认证专用章")
        + "<p class=s style='margin-top:26mm'>说明：本报告复印无效。涂改无效。本报告仅对所附学历证书复印件负责。</p>"
    )
    truth = {
        "name": who.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "graduation_date": done,
        "certificate_number": number,
    }
    return Sheet(page(body), "diploma_verification", truth, ("verification_code",))
