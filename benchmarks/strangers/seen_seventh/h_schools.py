"""Diplomas of the less usual roads, an electronic register and a degree in two scripts."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import apart, day, names, page, person, said, seal, square, stacked
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout


@layout("diploma.self_taught_two_seals")
def self_taught(rng: random.Random) -> Sheet:
    """Higher education by self-study: the committee of the province and the host university both sign."""
    one = person(rng, 1966, 1981)
    level, code = rng.choice((("专科", "junior_college"), ("本科", "bachelor")))
    major = rng.choice(("机电一体化工程", "机械制造及自动化", "电力系统及其自动化", "工业电气自动化技术"))
    host = rng.choice(("太原理工大学", "中北大学", "山西大学"))
    year, half = rng.randint(2003, 2016), rng.choice((6, 12))
    number = f"6{5 if level == '本科' else 6}14{rng.randint(10, 30)}{rng.randint(10, 30)}{year % 100:02d}{1 if half == 6 else 2}{rng.randint(0, 999999):06d}"
    birth = said(one.birth, "han")
    body = f"""<div style="border:1.5mm solid #8a6d3b;padding:9mm 14mm;height:158mm;position:relative"><h1 style="font-size:24pt;color:#a00">高等教育自学考试毕业证书</h1>
    <div style="position:absolute;left:14mm;top:48mm;width:30mm;height:40mm;background:#ddd;text-align:center;padding-top:14mm">照 片</div>
    <div style="margin-left:42mm;font-size:15pt;line-height:2.1"><p class=in>{apart(one.name, " ")}，{one.sex}，{birth}生，参加　{major}　专业{level}高等教育自学考试，全部课程成绩合格，经审定，准予毕业。</div>
    <p style="margin:4mm 0 4mm 42mm">证书编号：{number}　　　身份证号：{one.number}
    <table style="margin-top:18mm"><tr><td>山西省高等教育自学考试委员会（盖章）<td class=r>主考学校：{host}（盖章）<tr><td><td class=r>{said(f"{year}-{half:02d}-30", "han")}</table></div>"""
    truth = {
        "name": one.name,
        "major": major,
        "education_level": code,
        "study_form": "self_study",
        "completion": "graduated",
        "graduation_date": f"{year}-{half:02d}-30",
        "certificate_number": number,
        "institution": host,
    }
    return Sheet(page(rng, body, size="A4 landscape"), "diploma", truth, ("institution",))


@layout("diploma.evening_workers_college")
def evening(rng: random.Random) -> Sheet:
    """A paper of the nineties: a workers' spare-time college, number before the text, no day in the date."""
    man, head = names(rng, 2)
    sex, year, years = rng.choice("男女"), rng.randint(1988, 2000), rng.choice((3, 4))
    college = rng.choice(("太原钢铁职工大学", "大同矿务局职工大学", "太原重型机器厂职工大学", "阳泉职工大学"))
    major = rng.choice(("机械制造工艺与设备", "工业企业电气化", "轧钢", "矿山机电"))
    number = f"{rng.choice(('职毕字第', '毕证字第', '成教字'))}{year % 100}{rng.randint(100, 999)}号"
    birth = f"{year - rng.randint(23, 34)}"
    word = rng.choice(("业余", "夜大"))
    body = f"""<div style="background:#fdf8e8;border:2mm double #b33;padding:10mm 18mm"><p class=r>{number}</p><h1 style="font-size:30pt;letter-spacing:12mm">毕业证书</h1>
    <div style="font-size:15pt;line-height:2"><p class=in>学生{man}系{rng.choice(("山西省太原市", "山西省平定县", "河北省井陉县"))}人，性别{sex}，现年{hanzi_number(year - int(birth))}岁，自{hanzi_year(year - years)}年九月至{hanzi_year(year)}年七月
    在本校{major}专业（{word}）{hanzi_number(years)}年制专科学习，修业期满，学完教学计划规定的全部课程，考试成绩及格，准予毕业。</div>
    <div style="position:relative;margin:8mm 0 0 120mm;font-size:13pt;text-align:center">{college}<br>校长　{head}<br>{hanzi_year(year)}年七月{seal(college, "right:10mm;top:-8mm")}</div></div>"""
    truth = {
        "name": man,
        "institution": college,
        "major": major,
        "education_level": "junior_college",
        "study_form": "part_time",
        "completion": "graduated",
        "graduation_date": f"{year}-07",
        "certificate_number": number,
    }
    return Sheet(page(rng, body, size="A4 landscape"), "diploma", truth)


@layout("diploma.skilled_workers_school")
def skilled(rng: random.Random) -> Sheet:
    """A school of skilled workers: the class trained is in a table beside the sentence; the office that stamped it stands below."""
    one = person(rng, 1972, 1998)
    class_, code = rng.choice(
        (("中级工班", "tech_intermediate"), ("高级工班", "tech_senior"), ("预备技师班", "tech_technician"))
    )
    school = rng.choice(("山西冶金高级技工学校", "大同煤炭技师学院", "长治市高级技工学校", "阳泉技师学院"))
    major = rng.choice(("焊接加工", "机床切削加工（车工）", "电气自动化设备安装与维修", "矿山机电"))
    year = int(one.birth[:4]) + 20
    number = f"{rng.choice(('晋技毕字', '技校毕字'))}〔{year}〕第{rng.randint(1000, 99999):05d}号"
    body = f"""<h1 style="font-size:22pt">技 工 院 校 毕 业 证 书</h1><p class=c>（山西省人力资源和社会保障厅统一印制）
    <table class=g style="margin-top:8mm"><tr><td rowspan=4 style="width:36mm;height:46mm" class=c>相<br><br>片<td>姓　　名<td>{one.name}<td>性　别<td>{one.sex}<tr><td>出生日期<td colspan=3>{said(one.birth, "zh")}
    <tr><td>所学专业<td colspan=3>{major}<tr><td>培养层次<td>{class_}<td>学　制<td>{rng.choice(("三年", "四年", "五年"))}
    <tr><td class=c>{stacked("毕业情况")}<td colspan=4 style="padding:5mm"><p class=in>该生于{year - 3}年9月入校全日制学习，至{year}年7月修完规定的全部课程，思想品德鉴定合格，学业成绩合格，准予毕业。</table>
    <table style="margin-top:12mm;line-height:2"><tr><td>证书编号：{number}<br>验印单位：{rng.choice(("长治市", "大同市"))}人力资源和社会保障局（验印章）<td class=r>学校：{school}<br>{year}年7月10日</table>"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": code,
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": f"{year}-07-10",
        "certificate_number": number,
    }
    return Sheet(page(rng, body), "diploma", truth)


@layout("diploma.open_university_electronic")
def open_university(rng: random.Random) -> Sheet:
    """The open university: English below each sentence, query address, number in the foot."""
    one = person(rng, 1974, 1988)
    year = rng.randint(2013, 2023)
    level, code, digit = rng.choice((("专科", "junior_college", "06"), ("本科", "bachelor", "05")))
    major = (
        rng.choice(("机械设计制造及其自动化", "电气工程及其自动化"))
        if level == "本科"
        else rng.choice(("机电一体化技术", "供用电技术"))
    )
    month = rng.choice((1, 7))
    number = f"51161{rng.choice('57')}{year}{digit}{rng.randint(1, 999999):06d}"
    house = "国家开放大学"
    start = f"{hanzi_year(year - 3)}年{'九' if month == 1 else '三'}月"
    body = f"""<h1 style="font-size:26pt;margin-top:14mm">普 通 高 等 教 育</h1><h1 style="font-size:30pt;margin-top:0">毕 业 证 书</h1>
    <div style="font-size:14pt;line-height:2.3;margin-top:8mm"><p class=in>学生　<u>{one.name}</u>　性别　<u>{one.sex}</u>，　<u>{said(one.birth, "han")}</u>　生，于{start}至{hanzi_year(year)}年{hanzi_number(month)}月在本校　<u>{major}</u>　专业（开放教育）
    {level}{"（专科起点）" if level == "本科" else ""}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</div>
    <p class=s>This is to certify that the above student, having completed all the courses in the teaching plan, is qualified to graduate.</p>
    <table style="margin-top:14mm;line-height:2.2;font-size:12.5pt"><tr><td>校　　名：{house}<br>证书编号：{number}<td>校　长：{names(rng, 1, one.name)[0]}<br>{said(f"{year}-{month:02d}-{rng.choice((10, 20, 31))}", "han")}</table>
    <p class=s>国家开放大学监制　　学历证书查询网址：http://www.chsi.com.cn"""
    body = body.replace("普 通 高 等 教 育", "高 等 教 育")
    date = next(f"{year}-{month:02d}-{d}" for d in ("10", "20", "31") if said(f"{year}-{month:02d}-{d}", "han") in body)
    truth = {
        "name": one.name,
        "institution": house,
        "major": major,
        "education_level": code,
        "study_form": "other",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(page(rng, body), "diploma", truth, ("study_form",))


@layout("diploma_verification.register_table")
def register(rng: random.Random) -> Sheet:
    """The electronic register: two pairs a row, the code in groups of four, days of renewal and end."""
    one = person(rng, 1982, 1997)
    year = int(one.birth[:4]) + 23
    level, code, digit, years = rng.choice((("专科", "junior_college", "06", 3), ("本科", "bachelor", "05", 4)))
    kind, kind_digit, form = rng.choice((("普通高等教育", 1, "普通全日制"), ("成人高等教育", 5, "函授")))
    school, prefix = rng.choice((("中北大学", "10110"), ("太原科技大学", "10109"), ("山西工程职业学院", "13698")))
    major = rng.choice(("机械设计制造及其自动化", "材料成型与控制技术", "矿山机电"))
    number = f"{prefix}{kind_digit}{year}{digit}{rng.randint(1, 999999):06d}"
    secret = "A" + "".join(rng.choice("BCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(15))
    out, now = f"{year}-07-{rng.choice(('01', '10', '15'))}", day(rng, 2023, 2024)
    rows = (
        ("姓名", one.name, "性别", one.sex),
        ("出生日期", said(one.birth, "zh0"), "入学日期", f"{year - years}年09月01日"),
        ("毕（结）业日期", said(out, "zh0"), "学校名称", school),
        ("专业", major, "层次", level),
        ("学历类别", kind, "学制", f"{years} 年"),
        ("学习形式", form, "毕（结）业", "毕业"),
        ("证书编号", number, "校（院）长姓名", names(rng, 1)[0]),
    )
    table = "".join(
        f"<tr><td style='color:#888;width:30mm'>{a}<td>{b}<td style='color:#888;width:30mm'>{c}<td>{d}"
        for a, b, c, d in rows
    )
    body = f"""<h1 style="font-size:19pt">教育部学历证书电子注册备案表</h1><p class=r style="color:#666">更新日期：{said(now, "zh0")}</p><table style="line-height:2.4;border-top:0.4mm solid #3a8;border-bottom:0.4mm solid #3a8">{table}</table>
    <table style="margin-top:6mm"><tr><td>{square(28)}<td>在线验证码<br><b style="font-size:15pt">{" ".join(secret[i : i + 4] for i in range(0, 16, 4))}</b><br>① 在线验证：登录 https://www.chsi.com.cn/xlcx/bgcx.jsp 输入在线验证码；② 扫码验证。</table>
    <p class=s>注意事项：<br>1、备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。<br>2、报告内容如有修改，请以最新在线验证的内容为准。<br>3、未经学历信息权属人同意，不得将报告用于违背权属人意愿之用途。<br>4、报告在线验证有效期由报告权属人设置（1～6个月），可延长验证有效期。"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": code,
        "graduation_date": out,
        "certificate_number": number,
        "verification_code": secret,
    }
    return Sheet(page(rng, body, fonts="zenhei hei"), "diploma_verification", truth)


@layout("degree_certificate.uyghur_bilingual")
def uyghur(rng: random.Random) -> Sheet:
    """A bachelor's degree of 新疆: Uyghur lines above the Chinese sentence, chairman and number below."""
    name = rng.choice(("阿迪力·买买提", "古丽娜尔·艾合买提", "热合曼江·吐尔逊", "努尔艾力·阿不都拉"))
    sex, birth = rng.choice("男女"), day(rng, 1980, 1996)
    year = int(birth[:4]) + 23
    degree, major = rng.choice(
        (("工学学士", "机械工程及自动化"), ("工学学士", "电气工程及其自动化"), ("管理学学士", "工业工程"))
    )
    number = f"107554{year}{rng.randint(1, 999999):06d}"
    out = f"{year}-06-{rng.choice(('18', '25', '30'))}"
    body = f"""<div style="text-align:center"><p dir=rtl style="font-family:'DejaVu Sans';font-size:17pt;margin:4mm 0">باكالاۋرلىق ئۇنۋانى گۇۋاھنامىسى</p><h1 style="margin:0;font-size:27pt">学 士 学 位 证 书</h1></div>
    <p dir=rtl style="font-family:'DejaVu Sans';font-size:11pt">شىنجاڭ ئۇنىۋېرسىتېتى ئوقۇش پىلانىدىكى دەرسلەرنى تاماملىدى</p>
    <div style="font-size:14.5pt;line-height:2.2"><p class=in>{name}，{sex}，{said(birth, "zh")}生。在　新疆大学　{major}　专业完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予　{degree}　学位。</div>
    <table style="line-height:2.1;margin-top:6mm"><tr><td>新疆大学<br>证书编号：{number}<td class=r>校　　　　长　{names(rng, 1)[0]}<br>学位评定委员会主席　{names(rng, 1)[0]}<br>{said(out, "han")}</table><p class=c class=s>（普通高等教育本科毕业生）"""
    truth = {
        "name": name,
        "institution": "新疆大学",
        "degree": degree,
        "major": major,
        "grant_date": out,
        "certificate_number": number,
    }
    return Sheet(page(rng, body, size="A4 landscape"), "degree_certificate", truth)
