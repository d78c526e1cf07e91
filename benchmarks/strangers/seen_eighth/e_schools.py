"""Diplomas, degrees and the register's sheets."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import code, day, down, names, person, photo, seal, sheet, wide, write
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

_MAJORS = (
    "机械设计制造及其自动化",
    "电气工程及其自动化",
    "材料成型及控制工程",
    "采矿工程",
    "热能与动力工程",
    "化学工程与工艺",
)


@layout("diploma.secondary_nineties")
def secondary(rng: random.Random) -> Sheet:
    """A specialised secondary school of the nineties: upright leaf, native place, number with 字, numbers in Chinese."""
    one = person(rng, 1968, 1978)
    year = int(one.birth[:4]) + 19
    years = rng.choice((3, 4))
    school = rng.choice(("山西省机械工业学校", "太原冶金工业学校", "大同煤炭工业学校", "长治市第二工业学校"))
    major = rng.choice(("工业企业电气化", "机械制造", "焊接", "矿山机电", "化工工艺"))
    number = f"中专毕字第{year % 100:02d}{rng.randint(1000, 9999)}号"
    date = f"{year}-07"
    body = f"""<div style="border:1.2mm double #a22;padding:14mm;height:215mm"><h1 style="color:#a22;font-size:34pt;letter-spacing:8mm">毕业证书</h1><div style="float:right;margin:4mm">{photo(28, 38)}</div>
    <p class="in kai" style="font-size:17pt;line-height:2.2">学生 {one.name} 性别 {one.sex} 现年{hanzi_number(year - int(one.birth[:4]))}岁，山西省{rng.choice(("平遥", "洪洞", "襄垣", "阳高"))}县人，于{write(f"{year - years}-09", "han")}至{write(date, "han")}在本校 {major} 专业修业期满，学完规定的全部课程，成绩及格，准予毕业。
    <table style="margin-top:16mm;font-size:14pt;clear:both"><tr><td>{number}<td class=r style="position:relative">校　长　{names(rng, 1)[0]}<br>{school}<br>{write(date, "han")}{seal(school, "right:10mm;top:-12mm")}</table></div>"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "secondary_vocational",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
        "sex": one.sex,
    }
    return Sheet(
        sheet(rng, body, fonts="ming"),
        "diploma",
        truth,
        (
            "certificate_number",
            "study_form",
        ),
    )


@layout("diploma.regular_landscape_english_foot")
def regular(rng: random.Random) -> Sheet:
    """An ordinary university's leaf of the 2010s, all dates in Chinese numerals, web address at the foot."""
    one = person(rng, 1984, 1997)
    year = int(one.birth[:4]) + rng.choice((22, 23))
    level, word, years, digits = rng.choice((("bachelor", "本科", 4, "05"), ("junior_college", "专科", 3, "06")))
    school = {
        "bachelor": rng.choice((("中北大学", "10110"), ("太原科技大学", "10109"), ("河南理工大学", "10460"))),
        "junior_college": rng.choice((("山西工程职业技术学院", "12111"), ("承德石油高等专科学校", "11236"))),
    }[level]
    major = rng.choice(_MAJORS if level == "bachelor" else ("机电一体化技术", "焊接技术及自动化", "应用化工技术"))
    date = f"{year}-0{rng.choice((6, 7))}-{rng.choice(('01', '20', '30'))}"
    number = f"{school[1]}1{year}{digits}{rng.randint(1, 9999):06d}"
    zero = rng.choice("〇○")
    body = f"""<div style="border:2mm ridge #b58;padding:8mm 14mm;height:160mm;box-sizing:border-box"><h1 style="font-size:27pt">普通高等学校<br><span style="letter-spacing:9mm;font-size:32pt">毕业证书</span></h1><table><tr><td style="width:40mm;vertical-align:top">{photo(30, 40)}
    <td class=kai style="font-size:16pt;line-height:2"><p class=in>学生　{one.name}　性别 {one.sex}，{write(one.birth, "han", zero)}生，于{write(f"{year - years}-09", "han", zero)}至{write(date[:7], "han", zero)}在本校　{major}　专业{hanzi_number(years)}年制{word}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</table>
    <table style="font-size:13pt;margin-top:8mm"><tr><td>校　　名：{school[0]}<td>校（院）长：<span class=kai style="font-size:17pt">{names(rng, 1)[0]}</span><tr><td>证书编号：{number}<td>{write(date, "han", zero)}</table></div><p class="c s">查询网址：http://www.chsi.com.cn　　　　{school[0]}监制</p>"""
    truth = {
        "name": one.name,
        "institution": school[0],
        "major": major,
        "education_level": level,
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": one.birth,
    }
    return Sheet(
        sheet(rng, body, size="A4 landscape", fonts="ming", margin="15mm"),
        "diploma",
        truth,
        ("study_form",),
    )


@layout("diploma.technician_college_class")
def technician(rng: random.Random) -> Sheet:
    """A technicians' college: class and form of study in lines, photograph with the bureau's stamp of check."""
    one = person(rng, 1985, 2000)
    year = int(one.birth[:4]) + rng.choice((20, 21))
    klass, level, years = rng.choice(
        (("高级工班", "tech_senior", 3), ("预备技师班", "tech_technician", 4), ("中级工班", "tech_intermediate", 3))
    )
    school = rng.choice(("太原高级技工学校", "山西工程技师学院", "晋城技师学院", "大同煤炭高级技工学校"))
    major = rng.choice(("焊接加工", "电气自动化设备安装与维修", "数控加工（数控车工）", "化工工艺"))
    date = f"{year}-07-{rng.choice(('01', '10', '15'))}"
    number = f"14{year}{rng.randint(10, 99)}{rng.randint(100000, 999999)}"
    began = f"{year - years}-09"
    body = f"""<div style="border:1mm solid #2a6;padding:10mm"><h1 style="font-size:28pt;color:#185">技工院校毕业证书</h1><table style="font-size:13.5pt;line-height:2.1"><tr><td style="width:46mm;vertical-align:top">{photo(32, 44, "（验印）")}<p>证书编号<br>{number}
    <td><p class=in>{one.name}，{one.sex}，{write(one.birth)}生，公民身份号码{one.number}。{write(began)}入学，在我校 {major} 专业学习，学制{hanzi_number(years)}年，修完教学计划规定的全部课程，考核合格，准予毕业。<p>培养层次：{klass}<br>学习形式：{"全日制"}
    <tr><td><td class=r style="position:relative">{school}（章）<br>校（院）长：{names(rng, 1)[0]}<br>{write(date)}{seal(school, "right:6mm;top:-6mm")}</table><p class=s>验印单位：山西省人力资源和社会保障厅职业能力建设处　　中华人民共和国人力资源和社会保障部监制</p></div>"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": one.birth,
        "id_number": one.number,
    }
    return Sheet(sheet(rng, body, size=rng.choice(("A4", "B5"))), "diploma", truth)


@layout("diploma.open_university")
def open_university(rng: random.Random) -> Sheet:
    """An open university: 专科起点 named, birth and ends of study in figures, name of the branch beneath."""
    one = person(rng, 1974, 1992)
    year = rng.randint(2013, 2021)
    start, word, level, digits = rng.choice(
        (("专科起点", "本科", "bachelor", "05"), ("", "专科", "junior_college", "06"))
    )
    major = (
        rng.choice(("机械设计制造及其自动化", "工商管理", "土木工程"))
        if level == "bachelor"
        else rng.choice(("机电一体化技术", "工程造价", "煤矿开采技术"))
    )
    date = f"{year}-{rng.choice(('01-20', '07-31'))}"
    began = f"{year - 3}-{'03' if date[5:7] == '01' else '09'}"
    number = f"511611{year}{digits}{rng.randint(1, 999999):06d}"
    body = f"""<h1 style="font-size:30pt;color:#345;letter-spacing:6mm;margin-top:20mm">毕业证书</h1><div style="float:left;margin:0 8mm 4mm 0">{photo(30, 40)}</div><p style="font-size:15pt;line-height:2.1">学生 {one.name}，性别 {one.sex}，{write(one.birth, "zz")}出生，于 {write(began)} 至 {write(date[:7])} 在本校 {major} 专业（开放教育）{start}{word}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。
    <table style="margin-top:22mm;font-size:13pt;line-height:1.9"><tr><td>学　　校：国家开放大学<br>分　　部：国家开放大学山西分部<br>证书编号：{number}<td class=r style="position:relative">校　长：<span class=kai style="font-size:18pt">{names(rng, 1)[0]}</span><br>{write(date, "gap")}{seal("国家开放大学", "right:12mm;top:-8mm")}</table><p class=s style="margin-top:30mm">国家开放大学监制　　查询网址：http://www.chsi.com.cn　No.{rng.randint(1000000, 9999999)}</p>"""
    truth = {
        "name": one.name,
        "institution": "国家开放大学",
        "major": major,
        "education_level": level,
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": one.birth,
    }
    return Sheet(sheet(rng, body, fonts="ming kai"), "diploma", truth, ("study_form",))


@layout("degree_certificate.ordinary")
def ordinary(rng: random.Random) -> Sheet:
    """A bachelor's certificate of the school's own design, chairman and president one person."""
    one = person(rng, 1985, 1998)
    year = int(one.birth[:4]) + 23
    school, digits = rng.choice((("太原科技大学", "10109"), ("山西能源学院", "14101"), ("内蒙古科技大学", "10127")))
    degree, major = rng.choice((("工学学士", rng.choice(_MAJORS)), ("管理学学士", "工业工程")))
    date = f"{year}-{rng.choice(('06-22', '06-30', '07-01'))}"
    number = f"{digits}4{year}{rng.randint(1, 9999):06d}"
    head = names(rng, 1)[0]
    body = f"""<div style="border:3mm double #8a1538;padding:12mm;height:230mm;box-sizing:border-box;text-align:center"><h1 style="font-size:34pt;color:#8a1538">学士学位证书</h1><p class=s>BACHELOR'S DEGREE</p>{photo(30, 40)}
    <p style="font-size:16pt;line-height:2.2;text-align:left;text-indent:2em">{one.name}，{one.sex}，{write(one.birth, "zh")}生。在{school}{major}专业完成了本科学习计划，业已毕业。经审核，符合《中华人民共和国学位条例》的规定，授予{degree}学位。
    <p style="text-align:right;font-size:14pt;line-height:2">校　　　　　　　长<br>学位评定委员会主席　<span class=kai style="font-size:19pt">{head}</span><br>{school}<br>{write(date, "han")}<p style="text-align:left;font-size:12pt">证书编号：{number}</p></div>"""
    truth = {
        "name": one.name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": date,
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": one.birth,
    }
    return Sheet(sheet(rng, body, fonts="ming kai"), "degree_certificate", truth)


@layout("degree_certificate.adult_web_report")
def adult(rng: random.Random) -> Sheet:
    """A report of online verification of a degree, printed as table from the web: of no type, it is neither the certificate nor a
    verification of a diploma."""
    one = person(rng, 1978, 1992)
    year = rng.randint(2011, 2021)
    school, digits = rng.choice((("太原理工大学", "10112"), ("中国矿业大学", "10290"), ("北京科技大学", "10008")))
    degree, level, kind = rng.choice((("工学学士", "学士", "4"), ("工程硕士", "硕士", "3")))
    major = rng.choice(_MAJORS) if kind == "4" else rng.choice(("机械工程", "冶金工程", "矿业工程"))
    date = f"{year}-{rng.choice(('01-10', '06-28', '12-30'))}"
    number = f"{'C' if kind == '4' else 'Z'}{digits}{kind}{year}{rng.randint(1, 999999):06d}"
    pairs = (
        ("姓名", one.name),
        ("性别", one.sex),
        ("出生日期", write(one.birth, "zz")),
        ("学位授予单位", school),
        ("学位级别", level),
        ("所授学位", degree),
        ("学科/专业", major),
        ("获学位日期", write(date, "zz")),
        ("学位证书编号", number),
    )
    rows = "".join(f'<tr><td style="background:#f5f7f9;width:42mm">{a}<td>{b}' for a, b in pairs)
    seen = day(rng, 2023, 2025)
    body = f"""<table><tr><td style="font-size:15pt;color:#1b6">学信网<td class="r s">更新日期：{write(seen, "zh")}</table><h1 style="font-size:20pt">中国高等教育学位在线验证报告</h1><table><tr><td><table class=g style="width:125mm">{rows}</table><td style="text-align:center">{photo()}<p class=s>学位照片</p></table>
    <table style="margin-top:6mm"><tr><td>{code(26)}<td>在线验证码：{"".join(rng.choice("ABCDEFGHKLMNPQRSTUVW23456789") for _ in range(16))}<br><span class=s>①访问 https://www.chsi.com.cn/xlcx/bgcx.jsp 输入验证码查询；②使用学信网App扫描二维码。</span></table><p class=s>注意事项：1、报告内容如有修改，请以最新在线验证的内容为准。2、未经学位信息权属人同意，不得将报告用于违背权属人意愿之用途。</p>"""
    return Sheet(sheet(rng, body, fonts="zenhei"), "unknown", {})


def _registered(rng: random.Random) -> tuple[dict[str, str], dict[str, str]]:
    one = person(rng, 1980, 1998)
    year = rng.randint(2005, 2021)
    form = rng.choice(
        (("普通高等教育", "普通全日制", "1"), ("成人高等教育", "函授", "5"), ("网络教育", "网络教育", "7"))
    )
    level, word, digits, years = rng.choice(
        (("bachelor", "本科", "05", "4"), ("junior_college", "专科", "06", "3"), ("bachelor", "专升本", "05", "2.5"))
    )
    school, mark = rng.choice(
        (("山西大同大学", "10120"), ("太原工业学院", "14101"), ("东北大学", "10145"), ("郑州大学", "10459"))
    )
    major = (
        rng.choice(_MAJORS) if level == "bachelor" else rng.choice(("机电一体化技术", "供用电技术", "焊接技术及自动化"))
    )
    date = f"{year}-{rng.choice(('01-10', '07-01', '07-15'))}"
    key = "A" + "".join(rng.choice("ABCDEFGHKLMNPQRSTUVW23456789") for _ in range(15))
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "graduation_date": date,
        "certificate_number": f"{mark}{form[2]}{year}{digits}{rng.randint(1, 999999):06d}",
        "verification_code": key,
        "sex": one.sex,
        "birth_date": one.birth,
        "enrolment_date": f"{year - 3}-09-01",
    }
    return truth, {"form": form[0], "study": form[1], "word": word, "years": years}


@layout("diploma_verification.official_two_columns")
def official(rng: random.Random) -> Sheet:
    """The register's sheet as the site gives it: pairs in two columns beside the photograph."""
    truth, more = _registered(rng)
    cells = (
        ("姓名", truth["name"], "性别", truth["sex"]),
        ("出生日期", write(truth["birth_date"], "zz"), "入学日期", write(truth["enrolment_date"], "zz")),
        ("毕（结）业日期", write(truth["graduation_date"], "zz"), "毕（结）业", "毕业"),
        ("学历类别", more["form"], "层次", more["word"]),
        ("学校名称", truth["institution"], "学制", more["years"]),
        ("专业", truth["major"], "学习形式", more["study"]),
        ("证书编号", truth["certificate_number"], "校（院）长姓名", names(rng, 1)[0]),
    )
    rows = "".join(f'<tr><td style="color:#666">{a}<td>{b}<td style="color:#666">{c}<td>{d}' for a, b, c, d in cells)
    key = truth["verification_code"]
    body = f"""<p class="r s">更新日期：{write(day(rng, 2022, 2025))}</p><h1 style="font-size:21pt">教育部学历证书电子注册备案表</h1><table><tr><td><table class=g style="font-size:10pt">{rows}</table><td style="width:32mm;text-align:right">{photo()}</table>
    <div style="margin:8mm 0;border:0.3mm dashed #888;padding:4mm"><table><tr><td style="width:34mm">{code(28)}<td>在线验证码<br><b style="font-size:14pt">{" ".join(key[i : i + 4] for i in range(0, 16, 4))}</b><br><span class=s>在线验证有效期至 {write(day(rng, 2025, 2026), "zh")}</span></table></div>
    <p class=s>注意事项：<br>1、备案表是依据《高等学校学生学籍学历电子注册办法》（教学〔2014〕11号）对学历证书进行电子注册备案的记录。<br>2、备案表验证：登录学信网首页，点击“在线验证系统”，输入在线验证码。<br>3、备案表在线验证有效期由报告权属者设置（1~6个月），其在报告验证到期前可再次延长验证有效期。</p>"""
    return Sheet(
        sheet(rng, body, fonts="zenhei ming"),
        "diploma_verification",
        truth,
    )


@layout("diploma_verification.app_long_list")
def app(rng: random.Random) -> Sheet:
    """The same as a phone shows it, printed on a narrow leaf: grey label left, value right, one a line."""
    truth, more = _registered(rng)
    pairs = (
        ("姓名", truth["name"]),
        ("性别", truth["sex"]),
        ("出生日期", write(truth["birth_date"], "zz")),
        ("入学时间", write(truth["enrolment_date"], "zz")),
        ("毕业时间", write(truth["graduation_date"], "zz")),
        ("学校名称", truth["institution"]),
        ("专业名称", truth["major"]),
        ("学历层次", more["word"]),
        ("学习形式", more["study"]),
        ("学制", f"{more['years']}年"),
        ("毕（结）业结论", "毕业"),
        ("证书编号", truth["certificate_number"]),
    )
    rows = "".join(
        f'<tr style="border-bottom:0.2mm solid #ddd"><td style="color:#888;padding:1.6mm 0">{a}<td class=r>{b}'
        for a, b in pairs
    )
    body = f"""<p class=c style="font-size:9pt;color:#555">10:{rng.randint(10, 59)}　　　　　中国移动 5G　▮▮▮</p><p class=c style="font-size:13pt">〈　学历证书电子注册备案表</p><div class=c>{photo(22, 30)}</div><table style="font-size:10pt">{rows}</table>
    <p class=c style="margin-top:5mm">{code(24)}<br>在线验证码 {truth["verification_code"]}</p><p class=s>教育部学生服务与素质发展中心（原全国高等学校学生信息咨询与就业指导中心）</p>"""
    return Sheet(
        sheet(rng, body, size="110mm 250mm", fonts="zenhei", margin="7mm"),
        "diploma_verification",
        truth,
    )


@layout("diploma.adult_completion")
def adult_table(rng: random.Random) -> Sheet:
    """An adult college: stretched labels down the left, running text at the right, a correspondence course."""
    one = person(rng, 1970, 1986)
    year = rng.randint(2002, 2016)
    word, level, digits = rng.choice((("专升本", "bachelor", "05"), ("专科", "junior_college", "06")))
    form, study = rng.choice((("函授", "correspondence"), ("业余", "part_time")))
    school, mark = rng.choice((("太原理工大学", "10112"), ("辽宁工程技术大学", "10147"), ("西安建筑科技大学", "10703")))
    major = (
        rng.choice(_MAJORS)
        if level == "bachelor"
        else rng.choice(("机电一体化", "电力系统自动化技术", "工业分析与检验"))
    )
    done, wordy = "graduated", "准予毕业"
    date = f"{year}-{rng.choice(('01-15', '07-10'))}"
    began = f"{year - 3}-0{3 if date[5:7] == '01' else 9}"
    number = f"{mark}5{year}{digits}{rng.randint(1, 9999):06d}"
    body = f"""<h1 style="font-size:24pt">成人高等教育</h1><table><tr><td style="width:30mm;font-size:26pt;color:#a22;text-align:center;line-height:1.9">{down("毕业证书")}<td style="border-left:0.5mm solid #a22;padding-left:8mm"><p class=in style="font-size:15pt;line-height:2.2">学生{wide(one.name, " ")}，性别{one.sex}，{write(one.birth)}生，于{write(began)}至{write(date[:7])}在本校{major}专业{form}学习，修完三年制{word}教学计划规定的全部课程，成绩合格，{wordy}。
    <table style="line-height:2"><tr><td>{photo()}<td>校　　名：{school}<br>校　　长：{names(rng, 1)[0]}<br>批准文号：（84）教成字011号<br>证书编号：{number}<br>{write(date, "han", rng.choice("〇○"))}</table></table>"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": study,
        "completion": done,
        "graduation_date": date,
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": one.birth,
    }
    return Sheet(sheet(rng, body, size="A4 landscape", fonts="ming kai"), "diploma", truth)
