"""Skill and title certificates, appointments and application forms."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, layout

from .ga_words import COLLEGES, EMPLOYERS, TRADES, cn, day, dots, face, hz, padded, page, seal, who

LEVELS = (("三级/高级工", 3), ("二级/技师", 2), ("一级/高级技师", 1), ("四级/中级工", 4))


def employer_number(rng: random.Random, year: int, level: int, letter: str = "Y") -> str:
    """A 22-place number of a 职业技能等级证书 filed with a province."""
    area = rng.choice(("14", "41", "32", "37", "42"))
    return f"{letter}0000{area}{rng.randint(1, 400):06d}{year % 100:02d}{level}{rng.randint(1, 9999):06d}"


def booklet_number(rng: random.Random, year: int, level: int) -> str:
    """A 16-place number of a 国家职业资格证书."""
    return f"{year % 100:02d}{rng.randint(1, 30):02d}{rng.randint(0, 19):02d}{rng.choice('023')}{rng.randint(1, 99):03d}{level}{rng.randint(1, 9999):05d}"


@layout("skill_certificate.booklet_spread")
def booklet(rng: random.Random) -> Sheet:
    """The old booklet opened: photo and number on the left leaf, bilingual lines on the right."""
    one = who(rng, 1966, 1982)
    trade = rng.choice(TRADES)
    word, level = rng.choice((("三级/高级技能", 3), ("二级/技师", 2), ("四级/中级技能", 4)))
    date = day(rng, 2009, 2016)
    number = booklet_number(rng, int(date[:4]), level)
    lines = (
        ("姓　　名", "Name", one.name),
        ("性　　别", "Sex", one.sex),
        ("出生日期", "Birth Date", cn(one.birth)),
        ("文化程度", "Educational Level", rng.choice(("高中", "中专", "大专", "技校"))),
        ("发证日期", "Issue Date", cn(date)),
        ("证书编号", "Certificate No.", number),
        ("身份证号", "ID No.", one.number),
    )
    left = "".join(f"<p>{a} {c}<br><i>{b}</i>" for a, b, c in lines)
    marks = rng.randint(61, 89), rng.randint(61, 92)
    body = f"""<table><tr><td class=l><div class=pic></div>{left}<td class=r>
    <p>职业（工种）及等级 <span>{trade}　{word}</span><br><i>Occupation &amp; Skill Level</i>
    <p>理论知识考试成绩 <span>{marks[0]}</span><br><i>Result of Theoretical Knowledge Test</i>
    <p>操作技能考核成绩 <span>{marks[1]}</span><br><i>Result of Operational Skill Test</i>
    <p>评定成绩 <span>合格</span><br><i>Result of Test</i>
    <p style="margin-top:16mm">职业技能鉴定（指导）中心（印）<br><i>Seal of Occupational Skill Testing Authority</i><p style="text-align:right">{cn(date)}</table>"""
    css = """td { width: 50%; vertical-align: top; padding: 5mm 8mm } .l { border-right: 0.3mm solid #a88 } i { font-size: 8pt; color: #666 } p { margin: 1.5mm 0; line-height: 1.35 }
    .pic { width: 30mm; height: 40mm; background: #ddd; margin-bottom: 5mm } .r p { margin: 5mm 0 } span { border-bottom: 0.2mm solid #777; padding: 0 4mm }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
    }
    html = page(face(rng, "song", "ming"), css, body, "A4 landscape", "16mm")
    return Sheet(html, "skill_certificate", truth, ("issuer",))


@layout("skill_certificate.electronic_national")
def electronic(rng: random.Random) -> Sheet:
    """The electronic certificate in two languages, issuer under the seal."""
    one = who(rng, 1972, 1988)
    trade = rng.choice(TRADES)
    word, level = rng.choice(LEVELS)
    date = day(rng, 2020, 2024)
    issuer = rng.choice(EMPLOYERS)
    number = employer_number(rng, int(date[:4]), level)
    rows = (
        ("姓　名", "Name", one.name),
        ("证件类型", "ID Type", "居民身份证"),
        ("证件号码", "ID No.", one.number),
        ("职业名称", "Occupation", trade),
        ("工种/职业方向", "Job", "— —"),
        ("职业技能等级", "Skill Level", word),
        ("证书编号", "Certificate No.", number),
    )
    table = "".join(f"<tr><td class=k>{a}<br><i>{b}</i><td>{c}" for a, b, c in rows)
    body = f"""<h1>职业技能等级证书</h1><h4>Certificate of Occupational Skill Level</h4><p>　　本证书由<b>{issuer}</b>颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。
    <br><i>This is to certify that the bearer has demonstrated corresponding competence in the occupation.</i></p>
    <div class=pic></div><table style="width:115mm">{table}</table>
    <div class=foot>发证机构（盖章）<br><i>Issued by</i> {seal(issuer)} 发证日期　{padded(date)}<br><i>Date of Issue</i></div>
    <p class=q>证书信息查询网址：http://zscx.osta.org.cn　　技能人才评价证书全国联网查询"""
    css = """h1 { text-align: center; letter-spacing: 3mm; color: #135; margin: 0 } h4 { text-align: center; font-weight: normal; margin: 2mm } i { font-size: 8.5pt; color: #777 }
    .k { width: 42mm; line-height: 1.2 } td { padding: 1.6mm } .pic { float: right; width: 34mm; height: 46mm; background: #dde } .foot { text-align: right } .q { font-size: 8.5pt; text-align: center }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(page(face(rng, "hei", "song"), css, body, margin="18mm"), "skill_certificate", truth)


@layout("skill_certificate.provincial_card")
def provincial(rng: random.Random) -> Sheet:
    """A landscape certificate of a training and assessment body, sentence first, two columns of data below."""
    one = who(rng, 1974, 1991)
    trade = rng.choice(TRADES)
    word, level = rng.choice((("高级工（三级）", 3), ("技师（二级）", 2), ("中级工（四级）", 4)))
    date = day(rng, 2020, 2024)
    issuer = rng.choice(("郑州中原职业技能鉴定有限公司", "南通市通海职业培训学校", "临沂市沂蒙高级技工学校"))
    number = employer_number(rng, int(date[:4]), level, "S")
    body = f"""<h1>职业技能等级证书</h1><p class=t><b>{one.name}</b> 同志经考核评价，达到 <b>{trade}</b> 职业 <b>{word}</b> 技能水平，特发此证。</p>
    <table><tr><td>证书编号：{number}<td>身份证号：{one.number}<tr><td>理论成绩：{rng.randint(60, 95)}　　技能成绩：{rng.randint(60, 95)}<td>评价单位：{issuer}
    <tr><td>考评日期：{dots(date[:7])}<td>发证日期：{dots(date)}</table><p class=q>（评价单位印章）　　　　扫码可查验证书信息</p>"""
    css = """body { text-align: center } h1 { font-size: 30pt; color: #b22; letter-spacing: 4mm; margin-top: 15mm } .t { font-size: 18pt; margin: 14mm 10mm; line-height: 2 } td { text-align: left; padding: 3mm 6mm; font-size: 13pt }
    .q { margin-top: 14mm; font-size: 10pt; color: #777 }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": trade,
        "skill_level": level,
        "issue_date": date,
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(page(face(rng, "kai", "song"), css, body, "A4 landscape"), "skill_certificate", truth)


FIELDS = ("机械制造", "电气工程", "冶金工程", "化工工艺", "采矿工程", "建筑施工")


@layout("title_certificate.electronic_sheet")
def title_electronic(rng: random.Random) -> Sheet:
    """An electronic certificate of a province: labels right-aligned, query code below."""
    one = who(rng, 1970, 1984)
    title, field = rng.choice(("工程师", "助理工程师", "高级工程师")), rng.choice(FIELDS)
    date = day(rng, 2018, 2024)
    place = rng.choice(("河南省", "安徽省", "湖北省"))
    number = f"{rng.choice('BC')}{date[2:4]}{rng.randint(1000000, 99999999):09d}"
    body_name = f"{place}工程系列{field}专业职称评审委员会"
    office = f"{place}人力资源和社会保障厅"
    rows = (
        ("姓　　名：", one.name),
        ("性　　别：", one.sex),
        ("身份证号：", one.number),
        ("专业名称：", field),
        ("职称名称：", title),
        ("取得时间：", cn(date)),
        ("评审组织：", body_name),
        ("证书编号：", number),
    )
    table = "".join(f"<tr><td class=k>{a}<td>{b}" for a, b in rows)
    body = f"""<h1>{place}职称证书</h1><p>　　本证书表明持证人通过{place}职称评审，具备相应的专业技术水平和能力。</p><table>{table}</table>
    <div class=q><span></span><br>扫描二维码验证</div><p class=f>签发单位：{office}</p>"""
    css = """h1 { text-align: center; color: #722; font-size: 26pt } .k { text-align: right; width: 45mm; color: #555 } td { padding: 2.6mm 2mm; font-size: 13pt }
    .q { text-align: center; font-size: 9pt; margin-top: 10mm } .q span { display: inline-block; width: 24mm; height: 24mm; background: #222 } .f { text-align: right }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "title": title,
        "specialty": field,
        "grant_date": date,
        "certificate_number": number,
        "issuer": office,
    }
    return Sheet(page(face(rng, "song", "hei"), css, body, margin="28mm"), "title_certificate", truth)


@layout("title_certificate.booklet_inside")
def title_booklet(rng: random.Random) -> Sheet:
    """A booklet of around 2000: photo page and data page, ruled lines, approval and issue dates apart."""
    one = who(rng, 1952, 1966)
    title, field = rng.choice(("工程师", "助理工程师")), rng.choice(FIELDS)
    date = day(rng, 1996, 2006)
    issued = f"{date[:4]}-12-{rng.randint(10, 28)}" if date[5:7] != "12" else f"{int(date[:4]) + 1}-03-15"
    city = rng.choice(("洛阳市", "徐州市", "大同市", "宜昌市"))
    office = f"{city}人事局"
    number = f"{rng.randint(10000, 99999):07d}"
    body = f"""<table><tr><td class=l><div class=pic>贴照片处<br>（加盖钢印）</div><p>编号：{number}<p>发证单位：{office}<br>　　　　　（盖　章）<p>发证日期：{cn(issued)}
    <td class=r><h3>专业技术职务任职资格证书</h3><p>姓　　名<u>{one.name}</u><p>性　　别<u>{one.sex}</u><p>出生年月<u>{cn(one.birth[:7])}</u><p>专　　业<u>{field}</u><p>资格名称<u>{title}</u>
    <p>批准时间<u>{cn(date)}</u><p>评审机构<u>{city}工程系列{"中级" if title == "工程师" else "初级"}评委会</u></table>"""
    css = """td { width: 50%; padding: 8mm; border: 0.3mm solid #b99; vertical-align: top } .pic { width: 32mm; height: 42mm; border: 0.2mm solid #777; text-align: center; font-size: 9pt; padding-top: 14mm; box-sizing: border-box; margin: 6mm auto 16mm }
    u { padding: 0 8mm; margin-left: 3mm } h3 { text-align: center } .r p { margin: 4.5mm 0 }"""
    truth = {
        "name": one.name,
        "title": title,
        "specialty": field,
        "grant_date": date,
        "certificate_number": number,
        "issuer": office,
    }
    html = page(face(rng, "kai", "ming"), css, body, "A4 landscape", "18mm")
    return Sheet(html, "title_certificate", truth, ("issuer",))


@layout("appointment.letter_with_term")
def appointment_letter(rng: random.Random) -> Sheet:
    """A 聘书: one sentence with the term, the company and a Hanzi date below."""
    one = who(rng, 1966, 1981)
    issuer = rng.choice(EMPLOYERS)
    position = rng.choice(("设备维修技师", "焊接工艺工程师", "电气工程师", "首席钳工技师"))
    date = day(rng, 2012, 2023)
    year = int(date[:4])
    body = f"""<h1>聘　　书</h1><p class=n>（{year}）聘字第{rng.randint(3, 140)}号</p><p class=t><b>{one.name}</b>同志：</p><p class=t>　　兹聘任您为本公司<b>{position}</b>职务，
    聘期{rng.choice("三叁")}年，自{cn(date)}起至{cn(f"{year + 3}{date[4:]}")}止。</p><p class=t>　　此聘。</p><p class=r>{issuer}<br>法定代表人：（签章）<br>{hz(date)}</p>"""
    css = """h1 { text-align: center; font-size: 44pt; color: #c00; margin: 30mm 0 4mm } .n { text-align: center; font-size: 10.5pt } .t { font-size: 18pt; line-height: 2.2; margin: 2mm 0 } .r { text-align: right; font-size: 15pt; margin-top: 25mm }"""
    truth = {"name": one.name, "position": position, "issuer": issuer, "date": date}
    return Sheet(page(face(rng, "kai", "song"), css, body), "appointment", truth)


@layout("appointment.company_notice")
def appointment_notice(rng: random.Random) -> Sheet:
    """A company's red-headed notice on one person's post, with copy list at the foot."""
    one = who(rng, 1964, 1978)
    issuer = rng.choice(EMPLOYERS)
    position = rng.choice(("机修车间副主任", "生产技术科科长", "设备动力部部长", "检修工段工段长"))
    date = day(rng, 2010, 2023)
    word = rng.choice(("人", "干", "政"))
    body = f"""<h1>{issuer}文件</h1><p class=c>司{word}字〔{date[:4]}〕{rng.randint(3, 88)}号</p><hr><h2>关于{one.name}同志任职的通知</h2><p>各科室、车间：
    <p class=i>因工作需要，经公司党政联席会议研究决定：<p class=i>任命{one.name}同志为{position}，试用期一年。<p class=i>以上任职自发文之日起执行。<p class=i>特此通知。
    <p class=r>{issuer}<br>{cn(date)}<p class=x>主题词：人事　任职　通知<p class=x>抄送：公司领导，存档。<p class=x>{issuer}办公室　　　　　{cn(date)}印发"""
    css = """h1 { text-align: center; color: #d00; font-size: 25pt } .c { text-align: center } hr { border: 0; border-top: 0.8mm solid #d00 } h2 { text-align: center; font-size: 17pt } .i { text-indent: 2em } p { font-size: 14pt }
    .r { text-align: right; margin: 25mm 10mm 35mm 0 } .x { border-top: 0.2mm solid #000; margin: 0; font-size: 11pt; padding: 1mm }"""
    truth = {"name": one.name, "position": position, "issuer": issuer, "date": date}
    return Sheet(page(face(rng, "song", "ming"), css, body), "appointment", truth)


@layout("application_form.system_printout")
def application_system(rng: random.Random) -> Sheet:
    """The first page of a reporting system's printout: one dense grid, groups named in the first column."""
    one = who(rng, 1974, 1984)
    level, word = rng.choice((("engineer", "工程师"), ("assistant_engineer", "助理工程师")))
    skill, current = ("高级工", 3) if level == "assistant_engineer" else ("技师", 2)
    specialty, employer, trade = rng.choice(FIELDS), rng.choice(EMPLOYERS), rng.choice(TRADES)
    school = rng.choice(COLLEGES)[1]
    exceptional = rng.random() < 0.2
    year = rng.randint(2021, 2024)
    got = f"{year - rng.randint(5, 8)}-{rng.randint(3, 12):02d}"
    body = f"""<p class=a>打印时间：{year}-09-{rng.randint(10, 28)}　　申报编号：{year}{rng.randint(10000, 99999)}</p><h2>专业技术职称申报表</h2><table>
    <tr><th rowspan=5 class=v>基本信息<th>姓名<td>{one.name}<th>性别<td>{one.sex}<tr><th>身份证号码<td>{one.number}<th>出生日期<td>{one.birth}
    <tr><th>工作单位<td colspan=3>{employer}<tr><th>参加工作时间<td>{int(one.birth[:4]) + 21}-07<th>联系电话<td>13{rng.randint(100000000, 999999999)}
    <tr><th>现从事专业<td>{specialty}<th>从事年限<td>{rng.randint(8, 15)}
    <tr><th rowspan=2 class=v>学历<th>最高学历<td>大学专科<th>毕业院校<td>{school}<tr><th>毕业时间<td>{int(one.birth[:4]) + 21}-07<th>所学专业<td>机电一体化
    <tr><th class=v>现有资格<th>职业资格及等级<td>{trade}　{skill}<th>取得时间<td>{got}
    <tr><th rowspan=2 class=v>申报信息<th>申报职称<td>{word}<th>申报专业<td>{specialty}<tr><th>是否破格<td>{"是" if exceptional else "否"}<th>申报途径<td>高技能人才申报职称
    <tr><th class=v>单位意见<td colspan=4 class=big>经审核，申报材料真实，同意推荐。<br>　　　　　　　　　　　　　　　　　　（公章）　　　　{year}年9月　　日</table>"""
    css = """.a { font-size: 8.5pt; text-align: right } h2 { text-align: center } th, td { border: 0.2mm solid #333; padding: 2mm; font-size: 10.5pt; text-align: left; font-weight: normal } th { background: #f2f2f2 } .v { width: 12mm; text-align: center } .big { height: 35mm }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "level": level,
        "specialty": specialty,
        "employer": employer,
        "current_qualification": current,
        "exceptional": exceptional,
        "education_level": "junior_college",
    }
    return Sheet(page(face(rng, "hei", "song"), css, body, margin="15mm"), "application_form", truth, ("claims",))


@layout("application_form.cover_and_basics")
def application_cover(rng: random.Random) -> Sheet:
    """The common review form: a cover with its broken labels, then the table of the person."""
    one = who(rng, 1972, 1988)
    employer, specialty = rng.choice(EMPLOYERS), rng.choice(FIELDS)
    year = rng.randint(2019, 2024)
    school = rng.choice(COLLEGES)[1]
    end = int(one.birth[:4]) + 23
    word, level, now = rng.choice((("高级工程师", "senior_engineer", "工程师"), ("工程师", "engineer", "助理工程师")))
    body = f"""<p class=s>系列：工程技术</p><h1>专业技术职务任职资格<br>评　审　表</h1><table class=cover><tr><td>单　　　位：<td>{employer}<tr><td>姓　　　名：<td>{one.name}
    <tr><td>现任专业<br>技术职务：<td>{now}<tr><td>申报专业：<td>{specialty}<tr><td>评　　审<br>任职资格：<td>{word}</table><p class=d>填表时间：{year}年{rng.randint(6, 9)}月{rng.randint(1, 28)}日</p>
    <h3>基　本　情　况</h3><table class=g><tr><td rowspan=2>姓名<td>现　名<td>{one.name}<td>性别<td>{one.sex}<td>民族<td>汉<tr><td>曾用名<td>无<td>出生日期<td>{dots(one.birth)}<td>出生地<td>本市
    <tr><td colspan=2>参加工作时间<td>{end}.08<td>身体状况<td>健康<td>政治面貌<td>{rng.choice(("群众", "中共党员"))}<tr><td rowspan=2 colspan=2>最 高 学 历<td>毕业时间<td>学校<td>专业<td>学制<td>学位
    <tr><td>{end}.07<td>{school}<td>{specialty}<td>四年<td>本科、学士<tr><td colspan=3>现任专业技术职务及任职时间<td colspan=4>{now}　{year - 6}.12
    <tr><td colspan=3>现从事何种专业技术工作<td colspan=4>{specialty}技术管理</table>"""
    css = """.s { text-align: right } h1 { text-align: center; margin: 40mm 0 25mm; line-height: 1.8 } .cover { width: 130mm; margin: auto } .cover td { padding: 4mm; font-size: 14pt; line-height: 1.2 }
    .d { text-align: center; margin-top: 30mm } h3 { page-break-before: always; text-align: center } .g td { border: 0.2mm solid #000; padding: 3mm 1mm; text-align: center; font-size: 10.5pt; line-height: 1.3 }"""
    truth = {
        "name": one.name,
        "level": level,
        "specialty": specialty,
        "employer": employer,
        "current_qualification": now,
        "education_level": "bachelor",
    }
    free = ("claims", "exceptional")
    return Sheet(page(face(rng, "song", "ming"), css, body), "application_form", truth, free)
