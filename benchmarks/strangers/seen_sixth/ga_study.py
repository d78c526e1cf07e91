"""Identity cards and papers of study."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, layout

from .ga_words import COLLEGES, cn, day, dots, face, hz, padded, page, who

HOMES = (
    ("河南省济源市荆梁南街", "1号院3号楼2单元502室", "济源市公安局"),
    ("江苏省常州市武进区湖塘", "镇花园街18号乙单元301室", "常州市公安局武进分局"),
    ("四川省自贡市大安区和平", "路57号附12号", "自贡市公安局大安分局"),
    ("辽宁省本溪市平山区解放", "南路20栋4-2", "本溪市公安局平山分局"),
)


@layout("id_card.copy_emblem_first")
def emblem_first(rng: random.Random) -> Sheet:
    """A photocopy: the side with the emblem above, a written note of use below, an employer's copy stamp."""
    one = who(rng, 1970, 1985)
    year, month, date = one.birth.split("-")
    first, second, office = rng.choice(HOMES)
    since = f"{rng.randint(2012, 2015)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    until = f"{int(since[:4]) + 20}{since[4:]}"
    people = rng.choice(("汉", "汉", "回", "满"))
    body = f"""<div class=card><h3>中华人民共和国</h3><h2>居民身份证</h2>
    <p class=in><b>签发机关</b>　{office}<p class=in><b>有效期限</b>　{dots(since)}-{dots(until)}</div>
    <div class=card><div class=pic></div><p><b>姓名</b>　{one.name}<p><b>性别</b>　{one.sex}　　<b>民族</b>　{people}
    <p><b>出生</b>　{year}<b> 年 </b>{int(month)}<b> 月 </b>{int(date)}<b> 日</b><p><b>住址</b>　{first}<br>　　　 {second}
    <p class=no><b>公民身份号码</b>　{one.number}</div>
    <p class=note>此复印件仅供{rng.choice(("2023", "2024"))}年度申报职称使用，他用无效"""
    css = """.card { width: 88mm; height: 56mm; border: 0.2mm solid #888; border-radius: 3mm; margin: 6mm auto;
    padding: 4mm 5mm; box-sizing: border-box; font-size: 10pt; line-height: 1.2; position: relative } .card p { margin: 1.6mm 0 }
    b { font-weight: normal; font-size: 8.5pt; color: #555 } h2, h3 { text-align: center; margin: 1mm; letter-spacing: 2mm }
    .in { padding: 2mm 0 0 14mm } .pic { position: absolute; right: 5mm; top: 7mm; width: 24mm; height: 30mm; background: #bbb }
    .no { position: absolute; bottom: 3mm } .note { text-align: center; color: #333; font-size: 15pt }"""
    truth = {
        "name": one.name,
        "sex": one.sex,
        "ethnicity": people,
        "birth_date": one.birth,
        "address": first + second,
        "id_number": one.number,
        "issuing_authority": office,
        "valid_from": since,
        "valid_until": until,
    }
    return Sheet(page(face(rng, "hei", "zenhei"), css, body), "id_card", truth)


@layout("id_card.side_by_side_long")
def side_by_side(rng: random.Random) -> Sheet:
    """A scan on a landscape sheet, both sides next to each other, valid for life."""
    one = who(rng, 1962, 1968)
    year, month, date = (int(part) for part in one.birth.split("-"))
    first, second, office = rng.choice(HOMES)
    since = day(rng, 2016, 2022)
    body = f"""<h4>身份证复印件（正反面）</h4><table><tr><td><div class=card><p>姓 名 <b>{one.name}</b><p>性 别 <b>{one.sex}</b> 民 族 <b>汉</b>
    <p>出 生 <b>{year}</b> 年 <b>{month}</b> 月 <b>{date}</b> 日<p>住 址 <b>{first}{second}</b>
    <p style="margin-top:7mm">公民身份号码 <b class=wide>{one.number}</b></div>
    <td><div class=card><p class=mid>中华人民共和国<p class="mid big">居 民 身 份 证<p style="margin-top:12mm">签发机关 <b>{office}</b>
    <p>有效期限 <b>{dots(since)}-长期</b></div></table><p class=foot>经核对，与原件一致。　核对人：　　　　　　　人力资源部（章）"""
    css = """.card { width: 100mm; height: 64mm; border: 0.3mm solid #444; border-radius: 4mm; padding: 4mm 6mm; box-sizing: border-box;
    color: #456; font-size: 10.5pt; line-height: 1.35 } .card p { margin: 1.5mm 0 } b { font-weight: normal; color: #000; font-size: 12pt; padding: 0 1mm }
    .wide { letter-spacing: 0.6mm } .mid { text-align: center } .big { font-size: 18pt } .foot { margin-top: 15mm; font-size: 11pt }"""
    truth = {
        "name": one.name,
        "sex": one.sex,
        "ethnicity": "汉",
        "birth_date": one.birth,
        "address": first + second,
        "id_number": one.number,
        "issuing_authority": office,
        "valid_from": since,
        "valid_until": "长期",
    }
    return Sheet(page(face(rng, "song", "hei"), css, body, "A4 landscape"), "id_card", truth)


@layout("diploma.ordinary_left_photo")
def ordinary(rng: random.Random) -> Sheet:
    """普通高等学校 on a landscape sheet: photo at the left, running text at the right, Hanzi dates."""
    one = who(rng, 1982, 1992)
    code, school = rng.choice(COLLEGES)
    major = rng.choice(
        ("机械设计制造及其自动化", "电气工程及其自动化", "材料成型及控制工程", "应用化工技术", "土木工程")
    )
    short = major == "应用化工技术"
    length, level, kind = ("三", "专科", "06") if short else ("四", "本科", "05")
    end = int(one.birth[:4]) + 22
    start = end - (3 if short else 4)
    number = f"{code}1{end}{kind}{rng.randint(100, 9999):06d}"
    zero = rng.choice("〇○")
    date = f"{end}-07-01" if rng.random() < 0.5 else f"{end}-06-30"
    body = f"""<h1>普通高等学校<br><span>毕 业 证 书</span></h1><table><tr><td class=pic>照<br>片<td class=text>
    学生 <u>{one.name}</u>，性别 <u>{one.sex}</u>，{hz(one.birth, zero)}生，于{hz(f"{start}-09", zero)}至{hz(date[:7], zero)}在本校
    <u>{major}</u>专业{length}年制{level}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。
    <p class=r>校　　名：{school}<p class=r>校　　长：{rng.choice(("李正平", "王书田", "杜长江"))}</table>
    <table class=foot><tr><td>证书编号：{number}<td style="text-align:right">{hz(date, zero)}</table>
    <p class=q>查询网址：http://www.chsi.com.cn　　　　　{school}监制"""
    css = """h1 { text-align: center; font-size: 19pt; font-weight: normal; color: #a11 } h1 span { font-size: 30pt } .pic { width: 38mm; height: 52mm;
    border: 0.2mm solid #999; text-align: center } .text { padding-left: 10mm; font-size: 15pt; text-indent: 2em; line-height: 2 } u { text-underline-offset: 3px }
    .r { margin: 1mm 0 0 70mm; text-indent: 0 } .foot { margin-top: 8mm } .q { font-size: 9pt; text-align: center; color: #777 }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "junior_college" if short else "bachelor",
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(page(face(rng, "kai", "song"), css, body, "A4 landscape", "15mm"), "diploma", truth)


@layout("diploma.adult_correspondence")
def adult(rng: random.Random) -> Sheet:
    """成人高等教育, portrait, the form of study in the sentence, number under the photo."""
    one = who(rng, 1970, 1980)
    code, school = rng.choice(COLLEGES)
    major = rng.choice(("机电一体化技术", "会计学", "电力系统自动化技术", "工程管理", "机械工程及自动化"))
    form, value = rng.choice((("函授", "correspondence"), ("业余", "part_time")))
    words, years, level, kind, span = rng.choice(
        (("专升本科", "三", "bachelor", "05", 3), ("专科", "三", "junior_college", "06", 3))
    )
    end = rng.randint(2005, 2016)
    month, date = rng.choice((("01", f"{end}-01-10"), ("07", f"{end}-07-05")))
    start = f"{end - span}-{'03' if month == '01' else '09'}"
    number = f"{code}5{end}{kind}{rng.randint(1, 9999):06d}"
    body = f"""<p class=top>成人高等教育</p><h1>毕业证书</h1><div class=pic></div><p class=no>证书编号 {number}</p>
    <p class=t>学生 {one.name}　性别 {one.sex}，{cn(one.birth[:7])}出生，于{cn(start)}至{cn(date[:7])}在本校{major}专业{form}学习，
    修完{years}年制{words}教学计划规定的全部课程，成绩合格，准予毕业。</p>
    <p class=s>学　校：{school}（章）</p><p class=s>校（院）长：{rng.choice(("陈一鸣", "方志远", "何秉义"))}</p><p class=s>{cn(date)}</p>
    <hr><p class=q>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</p>"""
    css = """.top { text-align: center; letter-spacing: 4mm; font-size: 16pt } h1 { text-align: center; letter-spacing: 8mm; font-size: 32pt; margin: 2mm 0 8mm }
    .pic { width: 33mm; height: 45mm; border: 0.3mm dashed #777; margin: 0 auto } .no { text-align: center; font-size: 10pt }
    .t { font-size: 16pt; text-indent: 2em; line-height: 2.1 } .s { margin: 2mm 0 2mm 75mm; font-size: 14pt } .q { font-size: 8.5pt }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": value,
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(page(face(rng, "song", "ming"), css, body), "diploma", truth)


@layout("diploma.technician_school")
def technician_school(rng: random.Random) -> Sheet:
    """技工院校: a small table of person and class above the sentence."""
    one = who(rng, 1993, 1998)
    school, place = rng.choice(
        (("常德市高级技工学校", "湘"), ("洛北技师学院", "豫"), ("烟台港城高级技工学校", "鲁"), ("运城市技工学校", "晋"))
    )
    major, group = rng.choice(
        (("数控加工", "机械类"), ("焊接加工", "机械类"), ("电气自动化设备安装与维修", "电工电子类"))
    )
    if school == "运城市技工学校":
        stage, level, years = "中级工班", "tech_intermediate", 3
    else:
        stage, level, years = rng.choice((("高级工班", "tech_senior", 5), ("中级工班", "tech_intermediate", 3)))
    end = int(one.birth[:4]) + 16 + years
    number = f"{place}技毕字{end}{rng.randint(1000, 99999):06d}"
    date = f"{end}-07-{rng.choice(('01', '10', '15'))}"
    body = f"""<h1>技工院校毕业证书</h1><table><tr><th>姓名<td>{one.name}<th>性别<td>{one.sex}<td rowspan=4 class=pic>（照片）
    <tr><th>出生年月<td>{dots(one.birth[:7])}<th>学制<td>{"叁" if years == 3 else "伍"}年<tr><th>专业类别<td>{group}<th>专业名称<td>{major}
    <tr><th>培养层次<td>{stage}<th>证书编号<td>{number}</table>
    <p>　　该生于{end - years}年9月至{end}年7月在我校学习，学制期满，德、智、体考核合格，准予毕业。
    <table class=two><tr><td>学校（公章）：{school}<td>验印机关：人力资源和社会保障局<tr><td>校长：{rng.choice(("胡本立", "鲍春林"))}<td>（验印专用章）
    <tr><td>　<td>{cn(date)}</table>"""
    css = """h1 { text-align: center; font-size: 26pt } th, td { border: 0.2mm solid #555; padding: 2mm; text-align: center; font-size: 11.5pt }
    th { font-weight: normal; background: #eef } .pic { width: 32mm; height: 44mm; color: #aaa } .two td { border: 0; text-align: left; padding: 4mm 0 } p { margin: 12mm 0; font-size: 14pt }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "completion": "graduated",
        "graduation_date": date,
        "certificate_number": number,
    }
    return Sheet(page(face(rng, "kai", "ming"), css, body), "diploma", truth, ("study_form",))


DEGREES = (
    ("工学学士", "机械工程"),
    ("工学学士", "采矿工程"),
    ("管理学学士", "工程管理"),
    ("理学学士", "应用化学"),
)


@layout("degree_certificate.plain_text")
def degree_plain(rng: random.Random) -> Sheet:
    """学士学位证书: running text, chairman, number at the foot."""
    one = who(rng, 1978, 1992)
    code, school = rng.choice(COLLEGES)
    degree, major = rng.choice(DEGREES)
    end = int(one.birth[:4]) + 22
    date = f"{end}-{rng.choice(('06-28', '07-01', '06-20'))}"
    number = f"{code}4{end}{rng.randint(100, 9999):06d}"
    body = f"""<h1>学士学位证书</h1><div class=pic></div><p class=t>　　{one.name}，{one.sex}，{cn(one.birth)}生。在{school}{major}专业完成了本科学习计划，业已毕业，经审核符合
    《中华人民共和国学位条例》的规定，授予{degree}学位。</p><p class=r>{school}<br>学位评定委员会主席　{rng.choice(("曾广益", "石云舟"))}</p>
    <p class=l>证书编号：{number}<br>{hz(date)}</p><p class=x>（普通高等教育本科毕业生）</p>"""
    css = """h1 { text-align: center; font-size: 30pt; letter-spacing: 5mm; color: #036 } .pic { width: 32mm; height: 42mm; background: #ddd; margin: 0 0 8mm 0 }
    .t { font-size: 16pt; line-height: 2.2 } .r { text-align: right; font-size: 14pt } .l { margin-top: 15mm } .x { text-align: center; font-size: 10pt; color: #555 }"""
    truth = {
        "name": one.name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": date,
        "certificate_number": number,
    }
    return Sheet(page(face(rng, "kai", "song"), css, body), "degree_certificate", truth)


@layout("degree_certificate.adult_landscape")
def degree_adult(rng: random.Random) -> Sheet:
    """A degree of an adult graduate, two halves of a landscape sheet: photo and number left, text right."""
    one = who(rng, 1970, 1981)
    code, school = rng.choice(COLLEGES)
    degree, major = rng.choice(DEGREES)
    date = day(rng, 2008, 2020)
    number = f"C{code}4{date[:4]}{rng.randint(1, 999):06d}"
    body = f"""<table><tr><td class=left><div class=pic></div>编号：{number}<td><h1>学 士 学 位 证 书</h1><h3>（成人高等教育本科毕业生）</h3>
    <p><u>　{one.name}　</u>　<u>　{one.sex}　</u>，<u>{padded(one.birth)}</u>生。自学完成<u>　{major}　</u>专业成人高等教育本科学习计划，业已毕业，经审核符合
    《中华人民共和国学位条例》的规定，授予<u>　{degree}　</u>学位。<div class=foot>{school}　　　校　长：{rng.choice(("冯守正", "袁学仁"))}<br>
    学位评定委员会主席：{rng.choice(("冯守正", "袁学仁"))}<br>{padded(date)}</div></table>"""
    css = """.left { width: 60mm; vertical-align: bottom; font-size: 9.5pt; border-right: 0.3mm solid #caa } .pic { width: 35mm; height: 48mm; border: 0.2mm solid #777; margin-bottom: 25mm }
    td { padding: 6mm } h1 { color: #900; text-align: center } h3 { text-align: center; font-weight: normal } p { text-indent: 2em; font-size: 15pt; line-height: 2 } .foot { margin: 10mm 0 0 45mm }"""
    truth = {
        "name": one.name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": date,
        "certificate_number": number,
    }
    return Sheet(page(face(rng, "song", "ming"), css, body, "A4 landscape", "14mm"), "degree_certificate", truth)


@layout("diploma_verification.record_table")
def record_table(rng: random.Random) -> Sheet:
    """The registration record of the ministry's site, in a table with photo and QR field."""
    one = who(rng, 1983, 1995)
    code, school = rng.choice(COLLEGES)
    major = rng.choice(("机械电子工程", "自动化", "安全工程", "冶金工程"))
    end = int(one.birth[:4]) + 22
    number = f"{code}1{end}05{rng.randint(100, 9999):06d}"
    check = "A" + "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(15))
    printed = " ".join(check[i : i + 4] for i in range(0, 16, 4))
    made = day(rng, 2022, 2025)
    rows = (
        (("姓名", one.name), ("性别", one.sex)),
        (("出生日期", padded(one.birth)), ("入学日期", f"{end - 4}年09月01日")),
        (("毕（结）业日期", f"{end}年07月01日"), ("学校名称", school)),
        (("专业", major), ("学制", "4 年")),
        (("层次", "本科"), ("学历类别", "普通高等教育")),
        (("学习形式", "普通全日制"), ("毕（结）业", "毕业")),
        (("证书编号", number), ("校（院）长姓名", rng.choice(("梁启新", "赵伯涛")))),
    )
    table = "".join("<tr>" + "".join(f"<th>{a}<td>{b}" for a, b in row) for row in rows)
    body = f"""<h2>教育部学历证书电子注册备案表</h2><p class=m>更新日期：{padded(made)}</p><table>{table}</table>
    <p><b>在线验证码</b>　{printed}　<span class=qr></span></p><ol><li>备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。
    <li>备案表内容验证办法：①点击在线验证，输入在线验证码；②扫描二维码。<li>备案表在报告在线验证有效期内可免费查验。<li>未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。</ol>"""
    css = """h2, .m { text-align: center } th, td { border: 0.2mm solid #9ab; padding: 2.4mm; font-size: 11pt; text-align: left } th { background: #eef4fa; font-weight: normal; width: 30mm }
    .qr { display: inline-block; width: 22mm; height: 22mm; background: #333; vertical-align: top; margin-left: 20mm } ol { font-size: 8.5pt; margin-top: 12mm; color: #555 } b { font-weight: normal }"""
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "bachelor",
        "graduation_date": f"{end}-07-01",
        "certificate_number": number,
        "verification_code": check,
    }
    return Sheet(page(face(rng, "hei", "song"), css, body), "diploma_verification", truth)
