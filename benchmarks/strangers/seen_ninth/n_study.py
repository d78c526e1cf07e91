"""Diplomas of several kinds of schools, their registrations, degrees and identity cards."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

from . import n_kit as k

SCHOOLS = (
    ("11231", "辽东冶金高等专科学校", "辽宁"),
    ("10389", "闽北理工学院", "福建"),
    ("10733", "陇东工业大学", "甘肃"),
    ("10599", "桂西师范学院", "广西"),
    ("10184", "松江化工学院", "吉林"),
    ("10338", "浙西科技大学", "浙江"),
)


@layout("diploma.radio_tv_university")
def radio_tv(rng: random.Random) -> Sheet:
    """A broadcasting and television university's diploma of the years about 2000, running text, double seal."""
    one = k.who(rng, 1968, 1980)
    year = rng.randint(2003, 2011)
    place = rng.choice(("黑龙江", "湖南", "江西", "云南"))
    school, major = (
        f"{place}广播电视大学",
        rng.choice(("机械设计制造及其自动化", "电气工程及其自动化", "工商管理", "数控技术")),
    )
    level, word, digit = rng.choice((("junior_college", "专科", "06"), ("bachelor", "专升本科", "05")))
    years = 3
    number = f"5{rng.randint(1000, 9999)}5{year}{digit}{rng.randint(0, 999999):06d}"
    date = f"{year}-{rng.choice(('01', '07'))}-{rng.choice((20, 31))}"
    body = f"""<div class=box><h1>毕 业 证 书</h1><p class=in>学生 <b>{one.name}</b>，性别 {one.sex}，{k.hz(one.birth[:7], "○")}生，于{k.hz(f"{year - years}-09", "○")}至{k.hz(date[:7], "○")}
    在我校修读 <b>{major}</b> 专业（{word}开放教育），修满规定学分，各科成绩合格，准予毕业。</p>
    <table class=foot><tr><td>校　　名：{school}<td>校　　长：{rng.choice(("秦 怀 远", "费 学 礼"))}<tr><td>证书编号：{number}<td>{k.hz(date, "○")}</table>
    <p class=s>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn　　　　中央广播电视大学监制</p></div>"""
    css = """.box { border: 2mm double #946; padding: 12mm 18mm } h1 { font-size: 30pt; color: #922 } .in { font-size: 16pt; line-height: 2.1 } .foot { margin-top: 14mm; font-size: 13pt } .s { font-size: 9pt; margin-top: 8mm }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(
        k.page(rng, "kai ming song", css, body, "A4 landscape", "15mm"), "diploma", truth, ("study_form", "institution")
    )


@layout("diploma.self_taught")
def self_taught(rng: random.Random) -> Sheet:
    """高等教育自学考试毕业证书: examination committee and host school, no course of years."""
    one = k.who(rng, 1970, 1990)
    _code, school, place = rng.choice(SCHOOLS)
    year, half = rng.randint(2004, 2020), rng.choice((1, 2))
    level, word, digit = rng.choice((("junior_college", "专科", 6), ("bachelor", "本科", 5)))
    major = rng.choice(("机电一体化工程", "计算机及应用", "采矿工程", "会计", "建筑工程"))
    number = f"6{digit}{rng.choice(('33', '62', '45', '22'))}{rng.randint(0, 9999):04d}{year % 100:02d}{half}{rng.randint(0, 999999):06d}"
    date = f"{year}-{'06' if half == 1 else '12'}-30"
    body = f"""<p class=no>No. {rng.randint(1000000, 9999999)}</p><h2>高等教育自学考试</h2><h1>毕业证书</h1><div class=ph>照片</div>
    <div class=t>{one.name}，{one.sex}，{k.cn(one.birth)}出生，身份证号 {one.number}，参加高等教育自学考试 {major} 专业（{word}）全部课程考试，成绩合格，经思想品德鉴定，准予毕业。</div>
    <table><tr><td>主考学校：{school}<br>（印）<td>{place}省高等教育自学考试委员会<br>（印）<tr><td>证书编号：{number}<td>{k.cn(date)}</table>"""
    css = """h2 { letter-spacing: 2mm } h1 { letter-spacing: 6mm; font-size: 28pt } .no { text-align: right; color: #888 } .ph { float: right; width: 30mm; height: 40mm; border: 0.3mm solid #666; text-align: center; padding-top: 16mm; box-sizing: border-box; margin-left: 6mm }
    .t { font-size: 14.5pt; line-height: 2.2; text-indent: 2em; margin-top: 10mm } td { padding: 12mm 2mm 0; vertical-align: top; font-size: 12.5pt }"""
    truth = {
        "name": one.name,
        "major": major,
        "education_level": level,
        "study_form": "self_study",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(k.page(rng, "song ming zenhei", css, body, "B5", "20mm"), "diploma", truth, ("institution",))


@layout("diploma.party_school")
def party_school(rng: random.Random) -> Sheet:
    """A provincial party school's diploma by correspondence, characters in columns of a frame, old numbering 字第."""
    one = k.who(rng, 1962, 1975)
    year = rng.randint(1996, 2008)
    place = rng.choice(("中共甘肃省委党校", "中共福建省委党校", "中共山西省委党校", "中共吉林省委党校"))
    major = rng.choice(("经济管理", "法律", "行政管理", "党政管理"))
    level, word = rng.choice((("junior_college", "大学专科"), ("bachelor", "大学本科")))
    number = f"函字第{year % 100:02d}{rng.randint(10000, 99999)}号"
    start, date = f"{year - 3}-08", f"{year}-{rng.choice(('06', '12'))}-{rng.choice((18, 20, 30))}"
    body = f"""<div class=a><div class=b><h1>毕业证书</h1><p class=in>学员{one.name}系{rng.choice(("河西县", "临江市", "安丰县", "青石镇"))}人，{one.sex}性，生于{k.hz(one.birth[:7])}。自{k.hz(start)}至{k.hz(date[:7])}在本校函授学院{word}班{major}专业学习，学制三年，修完全部课程，考核成绩合格，准予毕业。</p>
    <p class=n>证书编号：{number}</p><p class=r>{place}</p><p class=r>校　长　{rng.choice(("温世昌", "贺启明"))}</p><p class=r>{k.hz(date)}</p></div></div>"""
    css = """.a { border: 1mm solid #b33; padding: 2mm } .b { border: 0.3mm solid #b33; padding: 14mm 20mm } h1 { font-size: 34pt; letter-spacing: 8mm; color: #b22 } .in { font-size: 17pt; line-height: 2 } .n { font-size: 12pt } .r { font-size: 14pt; padding-right: 10mm }"""
    truth = {
        "name": one.name,
        "institution": place,
        "major": major,
        "education_level": level,
        "study_form": "correspondence",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(k.page(rng, "kai song", css, body, "A4 landscape", "12mm"), "diploma", truth)


@layout("diploma.railway_trade_school")
def trade_school(rng: random.Random) -> Sheet:
    """A railway technical school's certificate with a data table at the left and the sentence at the right."""
    one = k.who(rng, 1974, 1996)
    year = int(one.birth[:4]) + rng.choice((18, 19, 20))
    school = rng.choice(("柳北铁路运输技工学校", "陇海铁路高级技工学校", "龙江煤炭技工学校", "湘中机电技师学院"))
    major = rng.choice(("内燃机车钳工", "电力机车驾驶与检修", "焊接加工", "机电设备安装与维修"))
    level, word, years = rng.choice((("tech_intermediate", "中级工班", "三"), ("tech_senior", "高级工班", "五")))
    number = f"{rng.choice(('桂', '甘', '黑', '湘'))}技校毕字第{year}{rng.randint(1000, 9999)}号"
    start = f"{year - (3 if years == '三' else 5)}-09-01"
    date = f"{year}-07-{rng.choice((1, 5, 10)):02d}"
    body = f"""<table class=two><tr><td class=left><div class=ph>（照片骑缝钢印）</div><table class=grid><tr><td>姓名<td>{k.spaced(one.name)}<tr><td>性别<td>{one.sex}<tr><td>出生年月<td>{k.dots(one.birth[:7])}<tr><td>籍贯<td>{rng.choice(("河池", "定西", "鸡西", "邵阳"))}<tr><td>编号<td>{number}</table>
    <td class=right><h1>技工学校毕业证书</h1><p class=in>该生于{k.cn(start)}入学，在本校{major}专业（工种）{word}学习，学制{years}年，现已学完教学计划规定的全部课程，成绩及格，准予毕业。</p><p class=r>{school}（章）<br>校长：{rng.choice(("单志远", "阎宝山"))}<br>{k.cn(date)}</p><p class=s>验印机关：{rng.choice(("省劳动和社会保障厅", "省人力资源和社会保障厅"))}</p></table>"""
    css = """.two td { vertical-align: top } .left { width: 38%; padding-right: 8mm; border-right: 0.3mm dashed #777 } .right { padding-left: 8mm } .ph { width: 32mm; height: 42mm; border: 0.3mm solid #444; margin: 0 auto 6mm; font-size: 9pt; text-align: center }
    .in { font-size: 14pt; line-height: 2 } h1 { font-size: 20pt } .s { font-size: 10pt; margin-top: 8mm } .r { margin-top: 12mm }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(k.page(rng, "ming kai", css, body, "A4 landscape", "16mm"), "diploma", truth, ("study_form",))


@layout("diploma.completed_only")
def completed_only(rng: random.Random) -> Sheet:
    """An ordinary college's 结业证书: the course was ended without graduation."""
    one = k.who(rng, 1985, 1998)
    code, school, _ = rng.choice(SCHOOLS)
    year = int(one.birth[:4]) + 22
    major = rng.choice(("材料成型及控制工程", "自动化", "过程装备与控制工程", "土木工程"))
    number = f"{code}1{year}05{rng.randint(0, 999999):06d}"
    date = f"{year}-06-{rng.choice((20, 25, 30))}"
    body = f"""<div class=k><p class=top>普通高等学校</p><h1>结 业 证 书</h1><p class=in>学生{one.name}，性别{one.sex}，{k.cn(one.birth)}生，于{k.cn(f"{year - 4}-09")}至{k.cn(date[:7])}在本校 {major} 专业四年制本科学习，修完教学计划规定的全部课程，有{hanzi_number(rng.randint(1, 3))}门课程成绩不合格，准予结业。</p>
    <p>校　名：{school}　　　　　　校（院）长：{rng.choice(("栾明德", "戚广文"))}</p><p>证书编号：{number}　　　　　　{k.cn(date)}</p><p class=s>（结业后一年内可申请重修补考一次，合格者换发毕业证书）</p></div>"""
    css = """.k { border: 1.2mm ridge #477; padding: 10mm 16mm } .top { text-align: center; letter-spacing: 3mm } h1 { font-size: 28pt } .in { font-size: 15pt; line-height: 2.2; margin: 8mm 0 } .s { font-size: 9.5pt }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "bachelor",
        "completion": "completed",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(k.page(rng, "song kai ming", css, body, "A4 landscape", "18mm"), "diploma", truth, ("study_form",))


@layout("diploma_verification.current_sheet")
def verification(rng: random.Random) -> Sheet:
    """教育部学历证书电子注册备案表 with three columns of pairs, a grouped code, notes."""
    one = k.who(rng, 1980, 1997)
    code, school, _ = rng.choice(SCHOOLS)
    year = int(one.birth[:4]) + 22
    major = rng.choice(("机械电子工程", "电气工程及其自动化", "金属材料工程"))
    number = f"{code}1{year}05{rng.randint(0, 999999):06d}"
    date = f"{year}-07-01"
    raw = "A" + "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(15))
    made = k.day(rng, 2023, 2025)
    cells = (
        ("姓名", one.name, "性别", one.sex),
        ("出生日期", k.cn0(one.birth), "入学日期", f"{year - 4}年09月01日"),
        ("毕（结）业日期", k.cn0(date), "学校名称", school),
        ("专业", major, "学历类别", "普通高等教育"),
        ("学制", "4", "学习形式", "普通全日制"),
        ("层次", "本科", "毕（结）业", "毕业"),
        ("校（院）长姓名", rng.choice(("栾明德", "费学礼")), "证书编号", number),
    )
    rows = "".join(
        "<tr>" + "".join(f"<td class={'lb' if at % 2 == 0 else 'v'}>{text}" for at, text in enumerate(row))
        for row in cells
    )
    body = f"""<h2>教育部学历证书电子注册备案表</h2><p class=u>更新日期：{k.cn0(made)}</p><table>{rows}<tr><td class=lb>在线验证码<td class=v colspan=3><b>{" ".join(raw[at : at + 4] for at in range(0, 16, 4))}</b></table>
    <div class=nt><b>注意事项：</b><br>1. 备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。<br>2. 备案表内容可通过访问学信网“在线验证”栏目，输入在线验证码查验。<br>3. 备案表在报告验证有效期内可免费在线验证，如需延长可在有效期内申请。<br>4. 未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。</div><p class=r>报告在线验证有效期至 {int(made[:4]) + 1}年01月15日（学信网）</p>"""
    css = """.u { text-align: right; font-size: 10pt; color: #666 } td { padding: 3.5mm 2mm; border-bottom: 0.2mm solid #ccc } .lb { color: #888; width: 20% } .nt { font-size: 9.5pt; margin-top: 18mm; color: #555 }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "bachelor",
        "graduation_date": date,
        "certificate_number": number,
        "verification_code": raw,
    }
    return Sheet(k.page(rng, "zenhei hei", css, body), "diploma_verification", truth)


@layout("diploma_verification.adult_print")
def verification_adult(rng: random.Random) -> Sheet:
    """An older print of the registration of an adult course, label column at the left, twelve digits of code."""
    one = k.who(rng, 1972, 1986)
    code, school, _ = rng.choice(SCHOOLS)
    year = rng.randint(2008, 2016)
    major, form = rng.choice(("机电一体化技术", "工程造价", "安全工程")), rng.choice(("函授", "业余"))
    number = f"{code}5{year}06{rng.randint(0, 999999):06d}"
    date, check = f"{year}-01-{rng.choice((10, 15, 20))}", f"{rng.randint(10**11, 10**12 - 1)}"
    pairs = (
        ("姓　　名", one.name),
        ("性　　别", one.sex),
        ("出生日期", k.cn0(one.birth)),
        ("入学时间", f"{year - 3}年03月01日"),
        ("毕业时间", k.cn0(date)),
        ("学历类型", "成人高等教育"),
        ("学历层次", "专科"),
        ("毕业院校", school),
        ("专业名称", major),
        ("学习形式", form),
        ("学　　制", "3年"),
        ("毕结业结论", "毕业"),
        ("证书编号", number),
        ("在线验证码", check),
    )
    rows = "".join(f"<tr><td class=lb>{label}：<td>{value}" for label, value in pairs)
    body = f"""<p class=hd>全国高等学校学生信息咨询与就业指导中心</p><h2>教育部学历证书电子注册备案表</h2><table>{rows}</table><p class=s>打印日期：{k.day(rng, 2018, 2022)}　　　查询网址：https://www.chsi.com.cn/xlcx/</p>"""
    css = """.hd { color: #06c; border-bottom: 0.6mm solid #06c } table { width: 75%; margin: 6mm auto } td { padding: 1.8mm } .lb { text-align: right; width: 35%; color: #444 } .s { font-size: 9pt }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "junior_college",
        "graduation_date": date,
        "certificate_number": number,
        "verification_code": check,
    }
    return Sheet(k.page(rng, "song zenhei", css, body), "diploma_verification", truth)


@layout("degree_certificate.adult_bachelor")
def degree_adult(rng: random.Random) -> Sheet:
    """A bachelor's degree for an adult student, number with the letter C, chairman and date below."""
    one = k.who(rng, 1975, 1990)
    code, school, _ = rng.choice(SCHOOLS)
    date = f"{rng.randint(2008, 2020)}-{rng.choice(('06', '12'))}-{rng.choice((20, 28, 30))}"
    degree, major = rng.choice((("工学学士", "机械工程"), ("管理学学士", "工程管理"), ("工学学士", "矿物加工工程")))
    number = f"C{code}4{date[:4]}{rng.randint(0, 999999):06d}"
    body = f"""<div class=k><h1>学士学位证书</h1><p class=g>（成人高等教育本科毕业生）</p><p class=in>{one.name}，{one.sex}，{k.cn(one.birth)}生。在{school}完成了{major}专业本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予{degree}学位。</p>
    <p class=r>{school}　　　　学位评定委员会主席　{rng.choice(("季 伯 年", "翁 维 国"))}</p><p>证书编号：{number}<span style='float:right'>{k.hz(date)}</span></p></div>"""
    css = """.k { border: 3mm double #c90; padding: 14mm 20mm; height: 135mm } h1 { font-size: 32pt; letter-spacing: 4mm } .g { text-align: center } .in { font-size: 17pt; line-height: 2; margin: 10mm 0 }"""
    truth = {
        "name": one.name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": date,
        "certificate_number": number,
    }
    return Sheet(k.page(rng, "kai song", css, body, "A4 landscape", "12mm"), "degree_certificate", truth)


@layout("degree_certificate.master_two_tongues")
def degree_master(rng: random.Random) -> Sheet:
    """A professional master's degree, Chinese at the left and an English page at the right."""
    one = k.who(rng, 1980, 1994)
    code, school, _place = rng.choice(SCHOOLS)
    date = f"{int(one.birth[:4]) + 27}-06-{rng.choice((18, 26, 30))}"
    major = rng.choice(("机械工程", "电气工程", "材料工程", "控制工程"))
    number = f"Z{code}3{date[:4]}{rng.randint(0, 999999):06d}"
    english = {"01": "January"}.get(date[5:7], "June")
    body = f"""<table><tr><td class=a><h2>硕士学位证书</h2><p class=in><b>{one.name}</b> {one.sex}，{k.hz(one.birth, "零")}出生。在我校 <b>{major}</b> 领域已通过硕士学位的课程考试和论文答辩，成绩合格，授予 <b>工程硕士</b> 专业学位。</p><p>{school}<br>校　长<br>学位评定委员会主席</p><p>{k.hz(date, "零")}</p><p class=s>证书编号：{number}</p>
    <td class=e><h3>CERTIFICATE OF DEGREE</h3><p>This is to certify that the holder of this certificate, having completed the programme and passed the defence of the thesis, is hereby conferred the degree of</p><p class=c><b>Master of Engineering</b></p><p>Given this {int(date[8:])}th day of {english}, {date[:4]}.</p><p>President ______________</p></table>"""
    css = """td { width: 50%; vertical-align: top; padding: 8mm } .a { border-right: 0.3mm solid #999 } .in { line-height: 2.1; font-size: 14pt } .e { font-family: serif } .s { font-size: 10pt }"""
    truth = {
        "name": one.name,
        "institution": school,
        "degree": "工程硕士",
        "major": major,
        "grant_date": date,
        "certificate_number": number,
    }
    return Sheet(
        k.page(rng, "song ming", css, body, "A4 landscape", "15mm"),
        "degree_certificate",
        truth,
    )


def _card(rng: random.Random) -> tuple[k.Who, dict[str, str], str, str]:
    one = k.who(rng, 1968, 1995)
    town = rng.choice(("甘肃省白银市白银区", "湖南省湘潭市岳塘区", "福建省宁德市蕉城区"))
    lane = rng.choice(("建设路", "东风街", "滨河南路", "工农新村"))
    issued = f"{rng.randint(2014, 2021)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    age = int(issued[:4]) - int(one.birth[:4]) - (issued[5:] < one.birth[5:])
    until = "长期" if age >= 46 else f"{int(issued[:4]) + (20 if age >= 26 else 10)}{issued[4:]}"
    truth = {
        "name": one.name,
        "sex": one.sex,
        "ethnicity": rng.choice("汉汉汉回苗"),
        "birth_date": one.birth,
        "address": f"{town}{lane}{rng.randint(2, 199)}号{rng.randint(1, 12)}栋{rng.randint(1, 6)}0{rng.randint(1, 4)}室",
        "id_number": one.number,
        "issuing_authority": f"{town[3:6]}公安局{town[6:]}分局",
        "valid_from": issued,
        "valid_until": until,
    }
    return one, truth, issued, until


@layout("id_card.photocopy_two_sides")
def card_copy(rng: random.Random) -> Sheet:
    """Both sides on one A4 copy, the emblem's side first, stamped by the personnel office as agreeing with the original."""
    one, t, issued, until = _card(rng)
    y, m, d = (int(part) for part in one.birth.split("-"))
    address = t["address"]
    end = until if until == "长期" else k.dots(until)
    body = f"""<div class=card><p class=e>中华人民共和国<br><b>居民身份证</b></p><p class=w>签发机关　{t["issuing_authority"]}</p><p class=w>有效期限　{k.dots(issued)}-{end}</p></div>
    <div class=card><p><i>姓　名</i>　{one.name}</p><p><i>性　别</i>　{one.sex}　　<i>民　族</i>　{t["ethnicity"]}</p><p><i>出　生</i>　{y}　年　{m}　月　{d}　日</p><p><i>住　址</i>　{address[:12]}<br>　　　　{address[12:]}</p><p class=n><i>公民身份号码</i>　{one.number}</p></div>
    <p class=st>与原件一致　核对人：{k.names(rng, 1)[0]}　{k.day(rng, 2022, 2024).replace("-", ".")}<br>人力资源部</p>"""
    css = """.card { width: 86mm; height: 54mm; border: 0.4mm solid #888; border-radius: 4mm; margin: 12mm auto; padding: 5mm; box-sizing: border-box; font-size: 10pt } .card p { margin: 1.2mm 0 } i { font-style: normal; color: #36a; font-size: 8.5pt } .e { text-align: center; font-size: 14pt; line-height: 1.5 } .w { padding-left: 8mm } .n { margin-top: 4mm !important } .st { color: #c22; border: 0.4mm solid #c22; width: 90mm; margin-left: 60mm; padding: 2mm; font-size: 10pt }"""
    return Sheet(k.page(rng, "zenhei hei", css, body), "id_card", t)


@layout("id_card.phone_pages")
def card_phone(rng: random.Random) -> Sheet:
    """Front and back as two wide pages of a telephone's scan, a line of permitted use across."""
    one, t, issued, until = _card(rng)
    y, m, d = (int(part) for part in one.birth.split("-"))
    address = t["address"]
    end = until if until == "长期" else k.dots(until)
    body = f"""<div class=p1><div class=l>姓名</div><div class=v>{one.name}</div><div class=l>性别</div><div class=v>{one.sex} <span class=l2>民族</span> {t["ethnicity"]}</div><div class=l>出生</div><div class=v>{y} 年 {m} 月 {d} 日</div><div class=l>住址</div><div class=v>{address[:14]}<br>{address[14:]}</div><div class=l>公民身份号码</div><div class=v>{one.number}</div></div>
    <div class=p2><p class=c style='font-size:22pt'>中华人民共和国</p><p class=c style='font-size:28pt'>居民身份证</p><p>签发机关　　{t["issuing_authority"]}</p><p>有效期限　　{k.dots(issued)}－{end}</p><p class=use>仅供职称申报使用</p></div>"""
    css = """.p1 { page-break-after: always; padding: 4mm } .l { float: left; clear: left; width: 42mm; color: #27a } .v { margin-left: 44mm; margin-bottom: 4mm } .l2 { color: #27a; margin: 0 4mm 0 10mm } body { font-size: 16pt } .use { color: #aaa; font-size: 14pt; text-align: right }"""
    return Sheet(k.page(rng, "zenhei hei", css, body, "200mm 126mm", "12mm"), "id_card", t)
