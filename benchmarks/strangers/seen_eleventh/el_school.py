"""Diplomas, degrees, printouts of the register of diplomas, the identity card."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eleventh.el_kit import Word, cn, cn2, day, hz, name, page, person, rows, seal, signed
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout

MAJORS = (
    "机械设计制造及其自动化",
    "电气工程及其自动化",
    "材料成型及控制工程",
    "热能与动力工程",
    "采矿工程",
    "过程装备与控制工程",
)
SHORT = ("机电一体化技术", "焊接技术及自动化", "供热通风与空调工程技术", "数控技术", "煤矿开采技术")
SCHOOLS = (("汾河理工大学", "10991"), ("中原工业大学", "11992"), ("辽东科技学院", "12993"), ("秦岭工程学院", "13994"))
MONTHS = ("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")


@layout("diploma.el_blue_frame")
def blue_frame(rng: random.Random) -> Sheet:
    one = person(rng, 1984, 1993)
    school, code = rng.choice(SCHOOLS)
    major = rng.choice(MAJORS)
    year = int(one.birth[:4]) + 23
    date, number = f"{year}-07-01", f"{code}1{year}05{rng.randint(100, 5999):06d}"
    birth = [int(part) for part in one.birth.split("-")]
    body = (
        '<div style="border:5pt double #2a5caa;padding:9mm 14mm;position:relative;height:150mm"><h1 style="font-size:32pt;letter-spacing:10pt;color:#a11;margin:2mm 0">普通高等学校<br>毕业证书</h1>'
        '<div style="float:left;width:34mm;height:46mm;border:.6pt solid #888;margin-right:12mm" class="c s"><br><br>（照片）</div>'
        f'<p class="i" style="font-size:15pt;line-height:2.1">学生<u> {one.name} </u>性别<u> {one.sex} </u>，{hanzi_year(birth[0])}年{MONTHS[birth[1]]}月{hanzi_number(birth[2])}日生，于{hanzi_year(year - 4)}年九月至{hanzi_year(year)}年七月在本校<u> {major} </u>专业四年制本科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p>'
        f'<table style="margin-top:12mm"><tr><td>校　名：{school}</td><td>校（院）长：<span style="font-family:\'AR PL UKai CN\'">{name(rng)}</span></td></tr><tr><td>证书编号：{number}</td><td class="r">{hz(date)}</td></tr></table>{seal(school, "right:24mm;bottom:10mm")}'
        f'<p class="s" style="position:absolute;bottom:1mm">中华人民共和国教育部学历证书查询网址：http://www.chsi.example.cn　　　{school}监制</p></div>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth, "institution": school, "major": major, "education_level": "bachelor", "study_form": "full_time",
        "completion": "graduated", "graduation_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(body, frame="size:A4 landscape;margin:12mm 14mm"), "diploma", truth)


@layout("diploma.el_evening_college")
def evening(rng: random.Random) -> Sheet:
    one = person(rng, 1970, 1985)
    school, code = rng.choice(SCHOOLS)
    major = rng.choice(SHORT)
    year = rng.randint(2005, 2018)
    form, field = rng.choice((("函授", "correspondence"), ("业余", "part_time")))
    date, number = f"{year}-01-{rng.randint(10, 20)}", f"{code}5{year}06{rng.randint(100, 5999):06d}"
    body = (
        f'<div style="border:3pt solid #b33;outline:1pt solid #b33;outline-offset:3pt;padding:10mm"><p class="c" style="font-size:20pt">成 人 高 等 教 育</p><h1 style="font-size:34pt">毕 业 证 书</h1>'
        f'<p class="c" style="font-size:14pt;line-height:2.3">学 生　{one.name}　性别 {one.sex}，{cn(one.birth[:7])}生，于{year - 3}年3月至{year}年1月在本校<br>{major}　专业　{form}　学习，修完三年制专科教学计划规定的全部课程，<br>成绩合格，准予毕业。</p>'
        f'<div style="position:relative;margin:14mm 10mm 4mm;height:34mm"><div style="float:left;width:84mm">批准文号：（83）教成字002号<br>证书编号：{number}<br>查询网址：www.chsi.example.cn</div><div style="float:right;text-align:right">校（院）长：{name(rng)}<br>学　　　校：{school}<br>{cn2(date)}</div>{seal(school, "left:95mm;top:-4mm")}</div></div>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth[:7], "institution": school, "major": major, "education_level": "junior_college", "study_form": field,
        "completion": "graduated", "graduation_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(
        page(body, font=rng.choice(("kai", "song")), frame="size:A4 landscape;margin:14mm 18mm"), "diploma", truth
    )


@layout("diploma.el_technician_school")
def technician_school(rng: random.Random) -> Sheet:
    one = person(rng, 1988, 1999)
    school = rng.choice(("晋北高级技工学校", "潞城技师学院", "豫中机电技师学院"))
    major = rng.choice(("焊接加工", "数控加工（数控车工）", "电气自动化设备安装与维修"))
    year = int(one.birth[:4]) + 20
    word, level, years = rng.choice((("高级工班", "tech_senior", "五年"), ("中级工班", "tech_intermediate", "三年")))
    number, date = f"JX{year}{rng.randint(10000, 99999)}", f"{year}-07-{rng.randint(10, 20)}"
    lines = (
        ("姓　名", one.name, "性　别", one.sex), ("出生日期", cn(one.birth), "公民身份号码", one.number), ("专　业", major, "培养层次", word), ("学　制", years, "学习形式", "全日制"),
        ("入学时间", f"{year - (5 if years == '五年' else 3)}年9月", "毕业时间", cn(date)),
    )  # fmt: skip
    body = (
        f'<h2 style="font-size:26pt;font-family:\'AR PL UKai CN\'">{"高级技工学校" if "学校" in school else "技师学院"}毕业证书</h2><p class="r">编号：{number}</p><table class="g">{rows(*lines)}</table>'
        '<p class="i" style="margin-top:8mm">该生在我校学习期间，按教学计划修完全部课程，考核成绩合格，经审查符合毕业条件，准予毕业。</p>'
        f"{signed(school + '（章）<br>校长（院长）：' + name(rng), cn(date))}"
        '<p class="s" style="margin-top:22mm">验印机关：市人力资源和社会保障局　　经办人：（签章）<br>说明：本证书经人力资源和社会保障行政部门验印后有效，遗失不补。</p>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth, "id_number": one.number, "institution": school, "major": major, "education_level": level, "study_form": "full_time",
        "completion": "graduated", "graduation_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(body), "diploma", truth)


@layout("degree_certificate.el_red_cover")
def red_cover(rng: random.Random) -> Sheet:
    one = person(rng, 1985, 1996)
    school, code = rng.choice(SCHOOLS)
    major = rng.choice(MAJORS)
    year = int(one.birth[:4]) + 23
    date, number = f"{year}-06-{rng.randint(15, 30)}", f"{code}4{year}{rng.randint(100, 5999):06d}"
    birth = [int(part) for part in one.birth.split("-")]
    body = (
        f'<div style="border:8pt double #c9a23c;padding:14mm 20mm;position:relative"><h1 style="font-size:36pt;letter-spacing:14pt;color:#b00">学士学位证书</h1><p style="font-size:16pt;line-height:2.2;text-indent:2em">{one.name}，{one.sex}，{hanzi_year(birth[0])}年{MONTHS[birth[1]]}月{hanzi_number(birth[2])}日生。在<b>{school}</b>完成了<b>{major}</b>专业学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予<b>工学</b>学士学位。</p>'
        f'<table style="margin-top:10mm"><tr><td>{school}</td><td>校　　　　长<br>学位评定委员会主席　{name(rng)}</td></tr><tr><td>证书编号：{number}</td><td class="r">{hz(date)}</td></tr></table><p class="s">（普通高等教育本科毕业生）</p>{seal(school, "left:60mm;bottom:16mm")}</div>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth, "institution": school, "degree": "工学学士", "major": major, "grant_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(body, frame="size:A4 landscape;margin:12mm"), "degree_certificate", truth)


@layout("degree_certificate.el_master_bilingual")
def master(rng: random.Random) -> Sheet:
    one = person(rng, 1982, 1992)
    school, code = rng.choice(SCHOOLS)
    major = rng.choice(("机械工程", "电气工程", "材料工程", "动力工程"))
    year = int(one.birth[:4]) + 27
    date, number = f"{year}-07-{rng.randint(10, 20)}", f"Z{code}3{year}{rng.randint(100, 5999):06d}"
    body = (
        f'<h1 style="font-size:30pt;font-family:\'AR PL UKai CN\'">硕 士 学 位 证 书</h1><p class="c s">（专业学位）<br>CERTIFICATE FOR MASTER\'S DEGREE</p><table style="font-size:13pt;line-height:2.2;margin:10mm 0"><tr><td style="width:60mm">姓名 <span class="s">Name</span></td><td>{one.name}</td></tr><tr><td>性别 <span class="s">Sex</span></td><td>{one.sex}</td></tr>'
        f'<tr><td>出生日期 <span class="s">Date of Birth</span></td><td>{dot(one.birth)}</td></tr><tr><td>专业（领域）<span class="s">Field</span></td><td>{major}</td></tr><tr><td>所授学位 <span class="s">Degree Conferred</span></td><td>工程硕士</td></tr><tr><td>证书编号 <span class="s">Certificate No.</span></td><td>{number}</td></tr></table>'
        f'<p class="i">在本校攻读上述专业学位，通过课程考试和学位论文答辩，成绩合格，经学位评定委员会审议通过，授予相应学位。</p>{signed(school + "<br>学位评定委员会主席：" + name(rng), cn(date))}'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth, "institution": school, "degree": "工程硕士", "major": major, "grant_date": date, "certificate_number": number,
    }  # fmt: skip
    return Sheet(page(body, frame="size:A4;margin:26mm 28mm"), "degree_certificate", truth)


def dot(date: str) -> str:
    return date.replace("-", ".")


@layout("diploma_verification.el_register_table")
def register_table(rng: random.Random) -> Sheet:
    one = person(rng, 1984, 1996)
    school, code = rng.choice(SCHOOLS)
    major = rng.choice(MAJORS)
    year = int(one.birth[:4]) + 23
    start, end = f"{year - 4}-09-01", f"{year}-07-{rng.randint(10, 20)}"
    number = f"{code}1{year}05{rng.randint(100, 5999):06d}"
    verify = "A" + "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(15))
    grouped = " ".join(verify[at : at + 4] for at in range(0, 16, 4))
    lines = (
        ("姓名", one.name, "性别", one.sex), ("出生日期", cn2(one.birth), "入学日期", cn2(start)), ("毕（结）业日期", cn2(end), "层次", "本科"), ("学校名称", school, "专业", major), ("学历类别", "普通高等教育", "学制", "4 年"),
        ("学习形式", "普通全日制", "毕（结）业", "毕业"), ("证书编号", number, "校（院）长姓名", name(rng)),
    )  # fmt: skip
    body = (
        f'<h2 style="color:#147">教育部学历证书电子注册备案表</h2><p class="s">更新日期：{cn2(day(rng, 2024))}</p><table class="g">{rows(*lines)}</table><table style="margin-top:6mm"><tr><td style="width:34mm;height:34mm;border:1pt solid #000" class="c s">二维码</td><td style="padding-left:8mm">在线验证码<br><b style="font-size:15pt">{grouped}</b></td></tr></table>'
        '<p class="s"><b>注意事项：</b><br>1、备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。<br>2、备案表内容验证办法：①扫描二维码；②登录学信网在线验证系统，输入验证码。<br>3、备案表在有效期内免费验证，有效期由报告权属者设置，可延长。<br>4、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。</p>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth, "enrolment_date": start, "institution": school, "major": major, "education_level": "bachelor", "graduation_date": end,
        "certificate_number": number, "verification_code": verify,
    }  # fmt: skip
    return Sheet(page(body, font="hei"), "diploma_verification", truth)


@layout("diploma_verification.el_web_print")
def web_print(rng: random.Random) -> Sheet:
    one = person(rng, 1975, 1988)
    school, code = rng.choice(SCHOOLS)
    major = rng.choice(SHORT)
    year = rng.randint(2006, 2016)
    end, number = f"{year}-01-15", f"{code}5{year}06{rng.randint(100, 5999):06d}"
    verify = "".join(rng.choice("0123456789") for _ in range(12))
    pairs = (
        ("姓名：", one.name), ("性别：", one.sex), ("出生日期：", one.birth), ("入学日期：", f"{year - 3}-03-01"), ("毕(结)业日期：", end), ("学校名称：", school), ("专业：", major), ("学历类别：", "成人"), ("学制：", "2.5"), ("学习形式：", "函授"),
        ("层次：", "专科"), ("毕(结)业：", "毕业"), ("校(院)长姓名：", name(rng)), ("证书编号：", number),
    )  # fmt: skip
    body = (
        '<p class="s" style="border-bottom:1pt solid #999">学信档案　首页 &gt; 高等教育信息 &gt; 学历</p><h3>教育部学历证书电子注册备案表</h3><div style="background:#f4f8fb;padding:6mm">'
        f'<table>{"".join(f"<tr><td class=r style=width:45mm;color:#777>{one_}</td><td>{two}</td></tr>" for one_, two in pairs)}</table></div><p>在线验证码：<b>{verify}</b>　　有效期至：2025-0{rng.randint(1, 9)}-20</p><p class="s">提示：如对本信息有疑问，请与毕业院校联系。</p>'
    )
    css = "@page{@top-left{content:'2024/11/6 15:42';font-size:8pt} @top-right{content:'学信档案';font-size:8pt;font-family:'Noto Sans CJK SC'} @bottom-left{content:'https://my.chsi.example.cn/archive/xlReport.action';font-size:8pt} @bottom-right{content:counter(page) '/' counter(pages);font-size:8pt}}"
    truth = {
        "name": one.name, "sex": one.sex, "birth_date": one.birth, "enrolment_date": f"{year - 3}-03-01", "institution": school, "major": major, "education_level": "junior_college",
        "graduation_date": end, "certificate_number": number, "verification_code": verify,
    }  # fmt: skip
    return Sheet(page(body, css, "zenhei", "size:A4;margin:20mm"), "diploma_verification", truth)


@layout("id_card.el_two_sides")
def two_sides(rng: random.Random) -> Sheet:
    one = person(rng, 1975, 1994)
    place = rng.choice(
        (
            "山西省太原市小店区亲贤街19号楼3单元502号",
            "河南省郑州市中原区建设西路88号院6号",
            "陕西省西安市长安区韦曲镇北街24号",
        )
    )
    office = {"山": "太原市公安局小店分局", "河": "郑州市公安局中原分局", "陕": "西安市公安局长安分局"}[place[0]]
    start = f"{rng.randint(2021, 2023)}-{rng.randint(1, 12):02d}-{rng.randint(10, 28)}"
    age = int(start[:4]) - int(one.birth[:4]) - (start[5:] < one.birth[5:])
    until = "长期" if age >= 46 else f"{int(start[:4]) + 20}{start[4:]}"
    year, month, date = (int(part) for part in one.birth.split("-"))
    people = rng.choice(("汉", "回", "满"))
    card = "width:86mm;height:54mm;border:.8pt solid #88a;border-radius:4mm;margin:12mm auto;background:#eef4f8;position:relative;font-size:10pt"
    end = until if until == "长期" else dot(until)
    body = (
        f'<p class="c">身份证复印件（正反面）</p><div style="{card}"><div style="position:absolute;left:6mm;top:5mm;width:52mm"><span style="color:#36a">姓名</span>　{one.name}<br><span style="color:#36a">性别</span>　{one.sex}　　<span style="color:#36a">民族</span>　{people}<br><span style="color:#36a">出生</span>　{year} 年 {month} 月 {date} 日<br><span style="color:#36a">住址</span>　<span style="display:inline-block;width:40mm;vertical-align:top">{place}</span></div><div style="position:absolute;left:6mm;bottom:3mm"><span style="color:#36a">公民身份号码</span>　{one.number}</div></div>'
        f'<div style="{card}"><div class="c" style="padding-top:7mm;font-size:14pt">中华人民共和国<br><b style="font-size:18pt">居 民 身 份 证</b></div><div style="position:absolute;left:18mm;bottom:5mm">签发机关　{office}<br>有效期限　{dot(start)}-{end}</div></div>'
    )
    truth = {
        "name": one.name, "sex": one.sex, "ethnicity": people, "birth_date": one.birth, "address": place, "id_number": one.number, "issuing_authority": office, "valid_from": start, "valid_until": until,
    }  # fmt: skip
    return Sheet(page(body, font="hei"), "id_card", truth)


@layout("continuing_education.el_hours_list")
def hours_list(rng: random.Random) -> Sheet:
    one = person(rng)
    year = rng.randint(2018, 2024)
    a, b = rng.choice((30, 32)), rng.choice((60, 64, 72))
    doc = Word()
    doc.title("专业技术人员继续教育学时证明")
    doc.line(f"{one.name}同志（身份证号：{one.number}）系我单位职工，{year}年度参加继续教育学习情况如下：", "i")
    doc.table(
        ("序号", "科目类别", "学习内容", "学时"),
        (1, "公需科目", "数字经济与创新发展", a),
        (2, "专业科目", "焊接新工艺与质量控制", b),
        ("", "合计", "", a + b),
    )
    doc.line("以上学时已经审核登记，达到规定要求。特此证明。", "i")
    doc.line("运城市专业技术人员继续教育基地", "r")
    doc.line(cn(f"{year}-12-{rng.randint(10, 28)}"), "r")
    return Sheet(
        "",
        "continuing_education",
        {"name": one.name, "year": year, "hours": a + b, "id_number": one.number},
        (),
        doc.save(),
    )


@layout("continuing_education.el_card")
def card(rng: random.Random) -> Sheet:
    one = person(rng)
    year, hours = rng.randint(2015, 2023), rng.choice((90, 92, 96, 104))
    date = f"{year}-11-{rng.randint(10, 28)}"
    body = (
        f'<div style="border:4pt double #396;padding:8mm 12mm"><h1 style="color:#396">继续教育合格证书</h1><p class="c s">Certificate of Continuing Education</p><p style="font-size:14pt;line-height:2.2;text-indent:2em"><u>{one.name}</u>于 {year} 年度参加专业技术人员继续教育学习，完成公需课与专业课共计 <u>{hours}</u> 学时，经考核成绩合格，特发此证。</p>'
        f"<p>工作单位：太原钢联特种焊接有限公司<br>证书编号：JXJY{year}{rng.randint(10000, 99999)}</p>{signed('省专业技术人员继续教育中心', hz(date))}<br><br></div>"
    )
    return Sheet(
        page(body, font="kai", frame="size:A4 landscape;margin:14mm"),
        "continuing_education",
        {"name": one.name, "year": year, "hours": hours},
    )
