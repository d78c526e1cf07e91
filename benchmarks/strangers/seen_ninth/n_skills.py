"""Certificates of skill and of title, appointments, promises and hours of learning."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, layout

from . import n_kit as k


@layout("skill_certificate.railway_booklet")
def railway_booklet(rng: random.Random) -> Sheet:
    """An open booklet of a trade of the railway, level in the old words, marks of the two tests below."""
    one = k.who(rng, 1968, 1986)
    date = k.day(rng, 2006, 2015)
    number, word, _title = rng.choice(((3, "高级技能", "三级"), (2, "技师", "二级"), (4, "中级技能", "四级")))
    trade = rng.choice(("内燃机车钳工", "铁路信号工", "接触网工", "制动钳工"))
    code = f"{date[2:4]}{rng.choice(('71', '73'))}003{rng.randint(0, 999):03d}{number}{rng.randint(0, 99999):05d}"
    code = f"{code[:2]}{code[2:4]}{code[4:]}"
    issuer = rng.choice(("铁道部职业技能鉴定指导中心", "沈北铁路局职业技能鉴定站"))
    body = f"""<table class=o><tr><td class=lf><div class=ph></div><p class=c>（钢印）</p><p>证书编号<br>Certificate No.　<b>{code}</b></p><td class=rt>
    <p>姓　　名　<u>{one.name}</u>　　性　　别　<u>{one.sex}</u></p><p>出生日期　<u>{k.wide(one.birth)}</u></p><p>文化程度　<u>{rng.choice(("中专", "高中", "技校"))}</u></p><p>身份证号　<u>{one.number}</u></p><p>职业（工种）及等级　<u>{trade}　{word}</u></p><p>理论知识考试成绩　<u>{rng.randint(65, 95)}</u></p><p>操作技能考核成绩　<u>{rng.randint(65, 95)}</u></p><p>评定成绩　<u>合格</u></p>
    <p class=r>{issuer}（印）</p><p class=r>{k.wide(date)}</p></table>"""
    css = """.o td { vertical-align: top; width: 50% } .lf { border-right: 0.3mm solid #b55; padding-right: 10mm } .rt { padding-left: 10mm } .ph { width: 33mm; height: 45mm; border: 0.3mm solid #555; margin: 5mm auto } u { padding: 0 3mm; text-decoration: none; border-bottom: 0.2mm solid #444 } .r { text-align: right }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": trade,
        "skill_level": number,
        "issue_date": date,
        "certificate_number": code,
        "issuer": issuer,
    }
    return Sheet(k.page(rng, "song ming kai", css, body, "A4 landscape", "15mm"), "skill_certificate", truth)


@layout("skill_certificate.worker_grade_1990s")
def worker_grade(rng: random.Random) -> Sheet:
    """工人技术等级证书 of the nineties: typed blanks, a number of fifteen places, labour bureau of a city."""
    one = k.who(rng, 1958, 1972)
    unit = rng.choice(k.UNITS)
    date = f"{rng.randint(1993, 1999)}-{rng.randint(1, 12):02d}"
    old = one.number[:6] + one.number[8:17]
    trade = rng.choice(("车工", "铸造工", "管道工", "电焊工", "采煤机司机"))
    number, word = rng.choice(((4, "中级"), (3, "高级"), (5, "初级")))
    code = f"{unit.city[:1]}劳技证字第{rng.randint(10000, 99999)}号"
    issuer = f"{unit.city}劳动局"
    body = f"""<p class=c style='color:#a22;font-size:24pt;letter-spacing:3mm'>工人技术等级证书</p><table class=grid><tr><td class=f>姓　名<td>{k.spaced(one.name)}<td class=f>性　别<td>{one.sex}<td rowspan=4 class=ph>一寸<br>免冠<br>照片<tr><td class=f>工　种<td>{trade}<td class=f>等　级<td>{word}工
    <tr><td class=f>工作单位<td colspan=3>{unit.name}<tr><td class=f>身份证号<td colspan=3>{old}<tr><td class=f>应知成绩<td>{rng.randint(62, 95)}分<td class=f>应会成绩<td colspan=2>{rng.randint(62, 95)}分<tr><td class=f>证书编号<td colspan=4>{code}</table><p class=in>经考核，该同志达到上述工种{word}技术水平，特发此证。</p><p class=r>发证机关：{issuer}（盖章）<br>{k.hz(date, "○")}</p>"""
    css = """td { height: 10mm; text-align: center } .f { background: #f6eee0; width: 24mm } .ph { width: 30mm; color: #999 } .r { margin-top: 8mm; padding-right: 12mm }"""
    truth = {
        "name": one.name,
        "id_number": old,
        "occupation": trade,
        "skill_level": number,
        "issue_date": date,
        "certificate_number": code,
        "issuer": issuer,
    }
    return Sheet(k.page(rng, "kai ming", css, body, "B5 landscape", "15mm"), "skill_certificate", truth, ("id_number",))


@layout("skill_certificate.employer_electronic")
def employer_electronic(rng: random.Random) -> Sheet:
    """An electronic certificate of an employer who assesses its own workers, pairs at the left, code at the right."""
    one = k.who(rng, 1976, 1998)
    unit = rng.choice(k.UNITS)
    date = k.day(rng, 2020, 2025)
    number = rng.choice((5, 4, 3, 2, 1))
    grade, word = k.LEVELS[number]
    trade, branch = rng.choice((("电工", "维修电工"), ("焊工", "电焊工"), ("机床装调维修工", "数控机床机械装调维修工")))
    code = f"Y0000{rng.choice(('23', '62', '35'))}{rng.randint(0, 999999):06d}{date[2:4]}{number}{rng.randint(0, 999999):06d}"
    body = f"""<h1>职业技能等级证书</h1><p class=c style='font-size:10pt'>Certificate of Vocational Skill Level</p><p class=in>本证书由<b>{unit.name}</b>颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p>
    <div class=ph></div><table><tr><td>姓　　名<td>：{one.name}<tr><td>证件类型<td>：居民身份证<tr><td>证件号码<td>：{one.number}<tr><td>职业名称<td>：{trade}<tr><td>工种/职业方向<td>：{branch}<tr><td>职业技能等级<td>：{grade}/{word}<tr><td>证书编号<td>：{code}</table>
    <p class=r>发证机构（盖章）：{unit.name}</p><p class=r>发证日期：{k.cn0(date)}</p><p class=s>证书信息查询网址：http://zscx.osta.org.cn　　机构信息查询网址：http://pjjg.osta.org.cn</p>{k.seal(unit.name)}"""
    css = """table { width: 70% } td { padding: 2mm 0 } td:first-child { width: 32mm } .ph { float: right; width: 30mm; height: 40mm; border: 0.3mm solid #888 } .s { font-size: 9pt; margin-top: 14mm; color: #555 } .r { margin-top: 5mm } h1 { color: #a11; font-size: 26pt }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": trade,
        "skill_level": number,
        "issue_date": date,
        "certificate_number": code,
        "issuer": unit.name,
    }
    return Sheet(k.page(rng, "song hei kai", css, body), "skill_certificate", truth, ("occupation",))


@layout("skill_certificate.coal_technician_card")
def coal_card(rng: random.Random) -> Sheet:
    """A technician's certificate of a mining group on a small sheet, sentence with the trade, both seals named."""
    one = k.who(rng, 1964, 1982)
    unit = k.UNITS[0]
    date = k.day(rng, 2003, 2014)
    number, word = rng.choice(((2, "技师"), (1, "高级技师")))
    trade = rng.choice(("综采维修电工", "矿井维修钳工", "主提升机操作工", "瓦斯检查工"))
    code = f"{date[2:4]}7500{rng.randint(0, 9999):04d}"[:10] + f"{number}{rng.randint(0, 99999):05d}"
    issuer = "煤炭工业职业技能鉴定指导中心"
    body = f"""<div class=k><h2>{word}职业资格证书</h2><p class=in><u>{one.name}</u>同志（性别：{one.sex}，身份证号：{one.number}），经<u>{trade}</u>职业{word}考评委员会评审，具备<u>{word}</u>（国家职业资格{"二" if number == 2 else "一"}级）任职资格，特发此证。</p><p>编　　号：{code}</p><p>工作单位：{unit.name}</p><p>颁证单位：{issuer}</p><p>颁证日期：{k.dots(date)}</p></div>"""
    css = """.k { border: 0.8mm solid #226; padding: 8mm } u { padding: 0 2mm } .in { line-height: 2.1 }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "occupation": trade,
        "skill_level": number,
        "issue_date": date,
        "certificate_number": code,
        "issuer": issuer,
    }
    return Sheet(k.page(rng, "song kai zenhei", css, body, "A5 landscape", "10mm"), "skill_certificate", truth)


@layout("title_certificate.booklet_inner")
def title_booklet(rng: random.Random) -> Sheet:
    """Inner pages of a booklet of 专业技术职务任职资格, labels by dotted lines, the committee and its date."""
    one = k.who(rng, 1965, 1985)
    unit = rng.choice(k.UNITS)
    title, specialty = rng.choice((("助理工程师", "机电"), ("工程师", "电气"), ("工程师", "冶金"), ("技术员", "采矿")))
    granted = k.day(rng, 1999, 2016)
    code = f"{unit.province[:1]}职证字第{granted[:4]}{rng.randint(1000, 9999)}号"
    issuer = f"{unit.city}人事局" if granted < "2010" else f"{unit.city}人力资源和社会保障局"
    body = f"""<h2>专业技术职务任职资格证书</h2><table class=d><tr><td>姓　　　名<td>{one.name}<td rowspan=5 class=ph>相　片<tr><td>性　　　别<td>{one.sex}<tr><td>出生年月<td>{k.wide(one.birth[:7])}<tr><td>工作单位<td>{unit.name}<tr><td>专业名称<td>{specialty}<tr><td>资格名称<td colspan=2>{title}<tr><td>授予时间<td colspan=2>{k.wide(granted)}<tr><td>评审组织<td colspan=2>{unit.city}工程系列{"初" if title != "工程师" else "中"}级评审委员会<tr><td>证书编号<td colspan=2>{code}</table><p class=r>签发单位：{issuer}（盖章）</p>"""
    css = """.d td { padding: 3mm 1mm; border-bottom: 0.3mm dotted #555 } .d td:first-child { width: 28mm } .ph { width: 32mm; border: 0.3mm solid #888 !important; text-align: center } .r { margin-top: 12mm }"""
    truth = {
        "name": one.name,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": code,
        "issuer": issuer,
    }
    return Sheet(k.page(rng, "kai ming song", css, body, "A5", "14mm"), "title_certificate", truth, ("issuer",))


@layout("title_certificate.province_electronic")
def title_electronic(rng: random.Random) -> Sheet:
    """A province's electronic title certificate: pairs without rules, approval paper and date of issue too."""
    one = k.who(rng, 1978, 1995)
    unit = rng.choice(k.UNITS)
    title, specialty = rng.choice(
        (("工程师", "电力工程"), ("助理工程师", "机械制造"), ("高级工程师", "建筑材料"), ("工程师", "船舶工程"))
    )
    granted = k.day(rng, 2018, 2024)
    code = f"{rng.choice('ABG')}{granted[:4]}{rng.randint(10**7, 10**8 - 1)}"
    issuer = f"{unit.province}人力资源和社会保障厅"
    pairs = (
        ("姓　　名", one.name),
        ("性　　别", one.sex),
        ("身份证号", one.number),
        ("系　　列", "工程技术"),
        ("专　　业", specialty),
        ("资格名称", title),
        ("取得方式", rng.choice(("评审", "认定"))),
        ("取得时间", k.cn0(granted)),
        ("证书编号", code),
        ("批准文号", f"人社职〔{granted[:4]}〕{rng.randint(10, 99)}号"),
    )
    rows = "".join(f"<tr><td class=lb>{a}<td>{b}" for a, b in pairs)
    body = f"""<div class=k><h1>{unit.province}职称证书</h1><p class=c>（电子证书）</p><table>{rows}</table><p class=r>{issuer}</p><p class=s>本证书可通过“{unit.province}职称管理服务平台”扫描二维码验证。电子证书与纸质证书具有同等效力。</p></div>{k.seal(unit.province + "职称专用章")}"""
    css = """.k { border: 1mm solid #28a; padding: 10mm 14mm; height: 225mm } h1 { color: #16a } table { width: 80%; margin: 8mm auto } td { padding: 2.6mm } .lb { width: 30%; color: #346; text-align: right; padding-right: 6mm } .s { font-size: 9pt; margin-top: 30mm } .r { margin-top: 12mm }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "title": title,
        "specialty": specialty,
        "grant_date": granted,
        "certificate_number": code,
        "issuer": issuer,
    }
    return Sheet(k.page(rng, "song hei zenhei", css, body), "title_certificate", truth)


@layout("appointment.letter_of_engagement")
def engagement(rng: random.Random) -> Sheet:
    """聘书 in a frame, a post for three years."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    date = k.day(rng, 2010, 2023)
    post = rng.choice(("首席技师", "设备管理部主任工程师", "高级技师", "兼职培训教师"))
    body = f"""<div class=k><p class=no>编号：{date[:4]}-{rng.randint(1, 99):03d}</p><h1>聘　书</h1><p><b>{one}</b> 同志：</p><p class=in>根据公司《专业技术（技能）人员聘任管理办法》，经考核，现聘请您担任我公司<b>{post}</b>，聘期三年，自{k.cn(date)}起至{k.cn(f"{int(date[:4]) + 3}{date[4:]}")}止。</p><p class=in>此聘</p><p class=r>{unit.name}</p><p class=r>{k.hz(date)}</p></div>"""
    css = """.k { border: 2mm solid #c33; outline: 0.4mm solid #c33; outline-offset: 1.5mm; padding: 10mm 20mm } h1 { font-size: 40pt; color: #c22 } p { font-size: 16pt; line-height: 1.9 } .no { font-size: 10pt; text-align: right }"""
    return Sheet(
        k.page(rng, "kai song", css, body, "A4 landscape", "15mm"),
        "appointment",
        {"name": one, "position": post, "issuer": unit.name, "date": date},
    )


@layout("appointment.word_red_head")
def red_head(rng: random.Random) -> Sheet:
    """An appointment paper of a company as a Word file: head, number, the one appointed, copies."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    date = k.day(rng, 2008, 2024)
    post = rng.choice(("机修车间副主任", "安全环保部部长", "技术质量科科长", "生产技术部工艺主管"))
    word = k.Paper("仿宋", 15)
    word.say(f"{unit.name}文件", "center", 26, True).say(
        f"{unit.short}人字〔{date[:4]}〕{rng.randint(3, 68)}号", "center"
    )
    word.say(f"关于{one}同志职务任免的通知", "center", 20, True).say("公司各部门、各车间：")
    word.say("因工作需要，经公司党政联席会议研究决定：", indent=True).say(
        f"聘任{one}同志为{post}，试用期一年。", indent=True
    )
    word.say("以上任职时间自发文之日起计算。", indent=True).say(unit.name, "right").say(k.cn(date), "right")
    word.say("抄送：公司领导，工会。", size=12).say(f"综合办公室　　　　　　　　　　　　{k.cn(date)}印发", size=12)
    return Sheet(
        "", "appointment", {"name": one, "position": post, "issuer": unit.name, "date": date}, (), word.bytes()
    )


@layout("declaration.conduct_letter")
def conduct(rng: random.Random) -> Sheet:
    """A proof of conduct by the unit's party branch."""
    unit, one = rng.choice(k.UNITS), k.who(rng)
    date = k.day(rng, 2019, 2025)
    body = f"""<h1>职业道德证明</h1><p class=in>{one.name}，{one.sex}，身份证号{one.number}，系我单位{rng.choice(("动力分厂", "检修车间", "质量部"))}职工。该同志拥护党的路线方针政策，遵纪守法，爱岗敬业，诚实守信，任现职以来无违反职业道德行为，未受过党纪政纪处分，无学术不端问题。</p><p class=in>特此证明。</p><p class=r>中共{unit.name}委员会（章）</p><p class=r>{k.cn(date)}</p>"""
    css = "p { font-size: 16pt; line-height: 2.1 } h1 { margin: 20mm 0 14mm } .r { margin-top: 6mm }"
    return Sheet(
        k.page(rng, "song kai ming", css, body, margin="28mm"),
        "declaration",
        {"name": one.name, "date": date},
    )


@layout("declaration.numbered_promises")
def promises(rng: random.Random) -> Sheet:
    """个人诚信承诺书 with numbered promises, signature by a hand-like face."""
    one, date = k.names(rng, 1)[0], k.day(rng, 2020, 2025)
    items = rng.sample(
        (
            "本人提交的学历、资历、业绩材料真实有效，无伪造、涂改。",
            "所提交的论文、报告系本人独立或作为主要作者完成，不存在抄袭、代写。",
            "严格遵守职称评审纪律，不托关系、不打招呼。",
            "如有弄虚作假，自愿接受取消申报资格、三年内不得申报的处理。",
            "本人未在受处分影响期内。",
        ),
        4,
    )
    body = f"""<h2>职称申报个人诚信承诺书</h2><p class=in>本人自愿申报本年度工程系列职称，现郑重承诺如下：</p><ol>{"".join(f"<li>{item}" for item in items)}</ol><p class=in>以上承诺，请予监督。</p><table><tr><td>承诺人（签名并按手印）：<span class=h>{one}</span><td>日期：<span class=h>{".".join(str(int(part)) for part in date.split("-"))}</span></table><p class=s>（本承诺书一式两份，一份装入申报材料，一份单位留存）</p>"""
    css = "li { line-height: 2.2 } .h { font-family: 'AR PL UKai CN'; font-size: 18pt; font-style: oblique } table { margin-top: 20mm } .s { font-size: 9.5pt; margin-top: 10mm }"
    return Sheet(k.page(rng, "song zenhei", css, body), "declaration", {"name": one, "date": date})


@layout("continuing_education.online_completion")
def online_hours(rng: random.Random) -> Sheet:
    """A platform's yearly certificate: sentence with hours, a short table of the two kinds."""
    unit, one = rng.choice(k.UNITS), k.who(rng)
    year, public, special = rng.randint(2019, 2025), rng.choice((30, 32)), rng.choice((60, 62, 64))
    body = f"""<h2>{unit.province}专业技术人员继续教育合格证书</h2><p class=r>证书号：{year}JX{rng.randint(10**6, 10**7 - 1)}</p><p class=in>{one.name}（身份证号：{one.number}）于{year}年度参加专业技术人员继续教育学习，共完成 {public + special} 学时，经考核合格，特发此证。</p>
    <table class=grid><tr><th>类别<th>课程<th>学时<tr><td>公需科目<td>数字经济与产业转型<td>{public}<tr><td>专业科目<td>{rng.choice(("电气设备预防性试验", "机械故障诊断", "绿色建材"))}等<td>{special}</table><p class=r>{unit.city}专业技术人员继续教育管理中心</p><p class=r>{k.cn(f"{year}-12-{rng.randint(10, 30)}")}</p>"""
    css = ".in { font-size: 14pt; line-height: 2 } td, th { text-align: center } .r { margin-top: 8mm }"
    return Sheet(
        k.page(rng, "song kai hei", css, body),
        "continuing_education",
        {"name": one.name, "year": year, "hours": public + special},
    )


@layout("continuing_education.word_unit_proof")
def unit_hours(rng: random.Random) -> Sheet:
    """A unit's own proof of one year's training in a Word table with a line for the total."""
    unit, one = rng.choice(k.UNITS), k.names(rng, 1)[0]
    year = rng.randint(2017, 2024)
    hours = [rng.choice((8, 12, 16, 24)) for _ in range(4)]
    lessons = ("安全生产法规", "设备点检定修", "新工艺推广应用", "质量管理体系")
    rows: list[list[str | None]] = [["序号", "培训内容", "培训时间", "学时"]]
    rows += [
        [str(at), lesson, f"{year}.{at * 2 + 1}", str(h)]
        for at, (lesson, h) in enumerate(zip(lessons, hours, strict=True), 1)
    ]
    rows.append(["合计", None, None, str(sum(hours))])
    word = k.Paper("宋体", 14).say("继续教育学时证明", "center", 20, True)
    word.say(f"兹证明我单位{one}同志，{year}年度参加继续教育情况如下：", indent=True).table(rows)
    word.say("特此证明。", indent=True).say(f"{unit.name}教育培训中心", "right").say(
        k.cn(f"{year + 1}-01-{rng.randint(5, 25)}"), "right"
    )
    return Sheet("", "continuing_education", {"name": one, "year": year, "hours": sum(hours)}, (), word.bytes())
