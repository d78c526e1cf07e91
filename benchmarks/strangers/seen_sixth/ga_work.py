"""Proofs of employment, insurance records, assessments, training hours and retirement."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.sheet import Sheet, layout

from .ga_words import CITIES, EMPLOYERS, TRADES, cn, day, dots, face, hz, padded, page, who

GRADES = (("优秀", "excellent"), ("合格", "qualified"), ("合格", "qualified"), ("称职", "qualified"))


@layout("employment_proof.one_sentence")
def employment_sentence(rng: random.Random) -> Sheet:
    """A letter of the personnel office: person, number, first month, trade and years in one sentence."""
    one = who(rng, 1966, 1980)
    employer, trade = rng.choice(EMPLOYERS), rng.choice(TRADES)
    date = day(rng, 2020, 2024)
    since = f"{int(date[:4]) - rng.randint(8, 20)}-{int(date[5:7]):02d}"
    years = int(date[:4]) - int(since[:4])
    body = f"""<h1>工作年限证明</h1><p class=t>　　兹证明{one.name}同志（身份证号：{one.number}），自{cn(since)}起至今一直在我单位从事{trade}工作，累计从事本职业满{years}年，在岗期间遵纪守法，无违反职业道德行为。</p>
    <p class=t>　　我单位对本证明的真实性负责。</p><p class=t>　　特此证明。</p><p class=r>单位（盖章）：{employer}<br>经办人：　　　　　　　　　　　　　<br>{cn(date)}</p><p class=b>联系电话：0{rng.randint(310, 999)}-{rng.randint(2000000, 8999999)}</p>"""
    css = """h1 { text-align: center; margin: 20mm 0 15mm; letter-spacing: 2mm } .t { font-size: 15pt; line-height: 2.1; margin: 0 } .r { text-align: right; margin-top: 30mm; font-size: 14pt; line-height: 2 } .b { margin-top: 20mm; font-size: 11pt }"""
    truth = {
        "name": one.name,
        "employer": employer,
        "start_date": since,
        "position": trade,
        "years": years,
        "issuer": employer,
        "issue_date": date,
    }
    return Sheet(page(face(rng, "song", "kai"), css, body), "employment_proof", truth, ("periods",))


@layout("employment_proof.periods_table")
def employment_table(rng: random.Random) -> Sheet:
    """A proof with a table of the posts held one after another, to the month, and the sum of years."""
    one = who(rng, 1964, 1976)
    employer, trade = rng.choice(EMPLOYERS), rng.choice(TRADES)
    end = rng.randint(2019, 2023)
    first = end - rng.randint(18, 22)
    middle, last = first + rng.randint(4, 6), first + rng.randint(10, 13)
    posts = (trade, f"{trade}班班长", "设备管理员")
    spans = (
        (f"{first}-07", f"{middle}-03"),
        (f"{middle}-04", f"{last}-12"),
        (f"{last + 1}-01", f"{end}-06"),
    )
    shops = rng.sample(("铸造车间", "动力车间", "机修车间", "装配一车间"), 3)
    rows = "".join(
        f"<tr><td>{number}<td>{dots(a)}—{dots(b)}<td>{shop}<td>{post}<td>{rng.choice(('王主任', '李主任', '宋主任'))}"
        for number, ((a, b), shop, post) in enumerate(zip(spans, shops, posts, strict=True), 1)
    )
    years = end - first
    issued = f"{end}-07-{rng.randint(10, 28)}"
    body = f"""<h2>从事专业技术（技能）工作经历证明</h2><p>姓名：{one.name}　　性别：{one.sex}　　身份证号码：{one.number}</p><table><tr><th>序号<th>起止年月<th>所在部门<th>工作岗位<th>证明人{rows}</table>
    <p>合计从事相关工作 <b>{years}</b> 年。以上情况属实，如有虚假，由我单位承担相应责任。<p class=r>工作单位（人事部门公章）<br>{employer}<br>{padded(issued)}"""
    css = """h2 { text-align: center; margin-bottom: 12mm } th, td { border: 0.2mm solid #000; padding: 3mm 2mm; text-align: center; font-size: 11.5pt } p { font-size: 13pt; margin: 6mm 0 } .r { text-align: right; margin-top: 25mm; line-height: 2 }"""
    truth = {
        "name": one.name,
        "employer": employer,
        "start_date": spans[0][0],
        "years": years,
        "periods": [{"from": a, "to": b, "position": post} for (a, b), post in zip(spans, posts, strict=True)],
        "issuer": employer,
        "issue_date": issued,
    }
    return Sheet(page(face(rng, "ming", "song"), css, body), "employment_proof", truth, ("place", "position"))


@layout("social_insurance.web_statement")
def insurance_web(rng: random.Random) -> Sheet:
    """A person's statement from a province's service site: header block, table of kinds, notes and a code."""
    one = who(rng, 1970, 1986)
    employer = rng.choice(EMPLOYERS)
    place = f"{employer[:2]}省"
    made = day(rng, 2022, 2025)
    start = f"{rng.randint(2008, 2016)}{rng.randint(1, 12):02d}"
    stop = f"{int(made[:4]) - 1}12"
    months = (int(stop[:4]) - int(start[:4])) * 12 + int(stop[4:]) - int(start[4:]) + 1
    kinds = ("企业职工基本养老保险", "失业保险", "工伤保险")
    rows = "".join(f"<tr><td>{kind}<td>{start}<td>{stop}<td>{months}<td>{employer}" for kind in kinds)
    body = f"""<h2>{place}社会保险个人参保证明</h2><p class=m>（{made[:4]}年）　　　　　　　　　　单位：月</p><table><tr><td>姓名<td colspan=2>{one.name}<td>社会保障号码<td>{one.number}
    <tr><td>参保地<td colspan=2>{place}市本级<td>参保状态<td>正常参保</table><br><table><tr><th>险种<th>起始年月<th>截止年月<th>实际缴费月数<th>缴费单位{rows}</table>
    <p class=n>备注：1.本证明由参保人在{place}社会保险网上服务平台打印，查验码：{rng.randint(10**11, 10**12 - 1)}。<br>2.本证明涉及个人信息，请妥善保管，有效期三个月。</p><p class=r>{place}社会保险事业管理局（电子专用章）<br>打印日期：{made}</p>"""
    css = """h2 { text-align: center } .m { text-align: right; font-size: 9.5pt } th, td { border: 0.2mm solid #666; padding: 2mm; font-size: 10.5pt; text-align: center } th { background: #eee; font-weight: normal } .n { font-size: 9pt } .r { text-align: right; margin-top: 12mm }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "employer": employer,
        "periods": [{"from": f"{start[:4]}-{start[4:]}", "to": f"{stop[:4]}-{stop[4:]}", "employer": employer}],
    }
    return Sheet(page(face(rng, "hei", "song"), css, body, margin="18mm"), "social_insurance", truth)


@layout("social_insurance.two_payers")
def insurance_payers(rng: random.Random) -> Sheet:
    """A city's record of the pension insurance by payer, one line a span, signed by the office's hall."""
    one = who(rng, 1966, 1984)
    second = rng.choice(EMPLOYERS)
    city = CITIES[second[:2]]
    first = (
        f"{city}{rng.choice(('永兴', '宏达', '利民'))}{rng.choice(('建筑安装工程', '农业机械制造', '纺织'))}有限公司"
    )
    start, change, end = rng.randint(2005, 2010), rng.randint(2012, 2016), rng.randint(2020, 2024)
    a, b, c, d = f"{start}-{rng.randint(1, 9):02d}", f"{change}-06", f"{change}-07", f"{end}-{rng.randint(3, 9):02d}"
    made = f"{end}-10-{rng.randint(8, 28)}"

    def line(number: int, one_from: str, one_to: str, payer: str) -> str:
        return f"<tr><td>{number}<td class=l>{payer}<td>{cn(one_from)}<td>{cn(one_to)}<td>{rng.randint(2000, 5200)}.00<td>已到账"

    body = f"""<p class=top>{city}社会保险服务中心</p><h2>职工基本养老保险缴费证明</h2><p>　　参保人 <u>{one.name}</u>，{one.sex}，公民身份号码 <u>{one.number}</u>，在我市参加企业职工基本养老保险，缴费情况如下：</p>
    <table><tr><th>序号<th>单位名称<th>缴费起始<th>缴费终止<th>末月缴费基数<th>到账情况{line(1, a, b, first)}{line(2, c, d, second)}</table><p>　　现参保单位：{second}。特此证明。</p>
    <table class=f><tr><td>经办人：{rng.choice(("刘 敏", "高 倩"))}<td>服务大厅（业务专用章）<tr><td>&nbsp;<td>{padded(made)}</table>"""
    css = """.top { border-bottom: 0.5mm solid #06a; color: #06a } h2 { text-align: center; font-weight: normal } th, td { border: 0.2mm dotted #333; padding: 2.5mm 1mm; text-align: center; font-size: 11pt } .l { text-align: left }
    .f { margin-top: 20mm } .f td { border: 0; text-align: left } u { padding: 0 2mm }"""
    truth = {
        "name": one.name,
        "id_number": one.number,
        "employer": second,
        "periods": [
            {"from": a, "to": b, "employer": first},
            {"from": c, "to": d, "employer": second},
        ],
    }
    return Sheet(page(face(rng, "song", "ming"), css, body), "social_insurance", truth)


@layout("assessment_form.year_register")
def year_register(rng: random.Random) -> Sheet:
    """年度考核登记表 of a public institution: summary, the leader's proposal, the final grade."""
    one = who(rng, 1970, 1987)
    year = rng.randint(2012, 2023)
    word, grade = rng.choice(GRADES[:3])
    position = rng.choice(("电气技术员", "助理工程师", "设备管理岗", "技师"))
    unit = rng.choice(("济源市水利工程管理处", "宜昌市公路养护中心", "徐州市环境监测站", "绵阳市城市供排水管理所"))
    body = f"""<h2>事业单位工作人员年度考核登记表</h2><p class=m>（　{year}　年度）</p><table><tr><td>姓　名<td>{one.name}<td>性　别<td>{one.sex}<td>出生年月<td>{dots(one.birth[:7])}
    <tr><td>政治面貌<td>群众<td>文化程度<td>大专<td>参加工作时间<td>{int(one.birth[:4]) + 22}.07<tr><td>单　位<td colspan=3>{unit}<td>现任岗位<td>{position}
    <tr><td class=v>个<br>人<br>总<br>结<td colspan=5 class=t>　　一年来，本人认真学习业务知识，服从领导安排，按时完成各项检修和运行任务，参加安全培训四次，全年无责任事故。在工作中注意总结经验，积极参加班组技术改造。不足之处是理论学习还不够系统，今后将努力改进。
    <tr><td>主管领导<br>评语<td colspan=5 class=t>　　该同志工作认真负责，技术熟练，团结同事。建议评定为{word}等次。<br><span>签名：　　　　　{year}年12月20日</span>
    <tr><td>考核委员会<br>（小组）意见<td colspan=5 class=t>　　经考核小组研究，确定该同志{year}年度考核结果为：<b>{word}</b>。<br><span>（盖章）　　　　{year + 1}年1月10日</span><tr><td>本人意见<td colspan=5 class=t>同意。<span>签名：　　　　{year + 1}年1月12日</span></table>"""
    css = """h2, .m { text-align: center; margin: 1mm } td { border: 0.2mm solid #000; text-align: center; padding: 2.5mm 1mm; font-size: 11pt } .t { text-align: left; height: 26mm; padding: 3mm } .v { height: 70mm } span { float: right }"""
    truth = {"name": one.name, "position": position, "records": [{"year": year, "grade": grade}]}
    return Sheet(page(face(rng, "song", "ming"), css, body, margin="18mm"), "assessment_form", truth)


@layout("assessment_form.years_letter")
def years_letter(rng: random.Random) -> Sheet:
    """A company's proof of three years' grades, year by year in running text."""
    one = who(rng, 1972, 1994)
    employer = rng.choice(EMPLOYERS)
    last = rng.randint(2019, 2024)
    taken = [(year, *rng.choice(GRADES[:3])) for year in range(last - 2, last + 1)]
    text = "，".join(f"{year}年度考核结果为{word}" for year, word, _ in taken)
    body = f"""<p class=h>{employer}　人力资源部</p><h1>年度考核情况证明</h1><p class=t>省工程系列职称评审委员会：</p><p class=t>　　我公司职工{one.name}同志近三年年度考核情况如下：{text}。</p>
    <p class=t>　　情况属实，特此证明。</p><p class=r>{employer}<br>（公章）<br>{hz(f"{last + 1}-0{rng.randint(3, 8)}-{rng.randint(10, 28)}")}</p>"""
    css = """.h { font-size: 10pt; border-bottom: 0.2mm solid #999 } h1 { text-align: center; font-size: 22pt; margin: 25mm 0 15mm } .t { font-size: 15pt; line-height: 2; margin: 3mm 0 } .r { margin: 30mm 0 0 80mm; text-align: center; font-size: 14pt }"""
    records = [{"year": year, "grade": grade} for year, _, grade in taken]
    truth = {"name": one.name, "records": records}
    return Sheet(page(face(rng, "kai", "song"), css, body), "assessment_form", truth)


@layout("assessment_form.tick_boxes")
def tick_boxes(rng: random.Random) -> Sheet:
    """A factory's own form with boxes to tick for the grade, scores above."""
    one = who(rng, 1975, 1995)
    year = rng.randint(2016, 2024)
    employer, trade = rng.choice(EMPLOYERS), rng.choice(TRADES)
    grades = (
        ("优秀", "excellent"),
        ("称职", "qualified"),
        ("基本称职", "basically_qualified"),
        ("不称职", "unqualified"),
    )
    chosen = rng.choices(range(4), (3, 6, 1, 0))[0]
    ticks = "　　".join(f"{'☑' if number == chosen else '□'}{word}" for number, (word, _) in enumerate(grades))
    asked = ("工作态度", "技术水平", "完成任务", "安全生产", "劳动纪律")
    low = 88 - 10 * chosen
    scores = [rng.randint(low, low + 8) for _ in asked]
    rows = "".join(f"<tr><td>{word}<td>100<td>{score}<td>" for word, score in zip(asked, scores, strict=True))
    body = f"""<div class=h><b>{employer}</b><span>表号：HR-{rng.randint(10, 99)}-0{rng.randint(1, 9)}</span></div><h2>{year}年员工年度考核表</h2>
    <div class=g>员工姓名：{one.name}</div><div class=g>岗位（工种）：{trade}</div><div class=g>所在班组：{rng.choice(("甲班", "乙班", "维修班"))}</div><div class=g>工　　号：{rng.randint(10000, 99999)}</div>
    <table><tr><th>考核项目<th>满分<th>得分<th>备注{rows}</table><p>考核等级（打√）：{ticks}</p><p>车间负责人：　　　　　　　　人力资源部：　　　　　　　　被考核人：</p><p>考核日期：{year}.12.{rng.randint(18, 30)}</p>"""
    css = """.h { border-bottom: 0.6mm double #000 } .h span { float: right; font-size: 9pt } h2 { text-align: center } .g { display: inline-block; width: 48%; margin: 1.5mm 0 } th, td { border: 0.2mm solid #555; padding: 2.2mm; text-align: center } p { margin: 8mm 0 }"""
    truth: dict[str, Any] = {
        "name": one.name,
        "position": trade,
        "records": [{"year": year, "grade": grades[chosen][1]}],
    }
    return Sheet(page(face(rng, "zenhei", "song"), css, body), "assessment_form", truth)


@layout("continuing_education.hours_sheet")
def hours_sheet(rng: random.Random) -> Sheet:
    """A yearly sheet of hours: courses by kind, the sum at the end."""
    one = who(rng, 1975, 1995)
    year = rng.randint(2017, 2024)
    employer = rng.choice(EMPLOYERS)
    place = f"{employer[:2]}省"
    public = rng.choice((24, 30))
    special = (rng.choice((24, 28)), rng.choice((20, 24)), rng.choice((16, 20)))
    names = rng.sample(("智能制造技术应用", "特种设备安全管理", "工业节能与减排", "电气设备故障诊断", "焊接新工艺"), 3)
    rows = "".join(f"<tr><td>专业科目<td>{name}<td>{hours}<td>合格" for name, hours in zip(names, special, strict=True))
    body = f"""<h2>{place}专业技术人员继续教育学时证明</h2><p>证明编号：{year}{rng.randint(100000, 999999)}</p><p>姓名：<b>{one.name}</b>　　证件号码：{one.number[:6]}********{one.number[-4:]}<br>年度：<b>{year}</b>　　单位：{employer}</p>
    <table><tr><th>科目类别<th>学习内容<th>学时<th>结果<tr><td>公需科目<td>{rng.choice(("生态文明建设", "职业道德与创新能力"))}<td>{public}<td>合格{rows}<tr><td colspan=2>本年度合计<td>{public + sum(special)}<td>合格</table>
    <p class=r>{place}专业技术人员继续教育基地<br>{cn(f"{year}-12-{rng.randint(10, 28)}")}</p>"""
    css = """h2 { text-align: center; color: #147 } th { background: #147; color: #fff; font-weight: normal } th, td { border-bottom: 0.2mm solid #147; padding: 3mm; text-align: center } .r { text-align: right; margin-top: 25mm }"""
    truth = {"name": one.name, "year": year, "hours": public + sum(special)}
    return Sheet(page(face(rng, "hei", "song"), css, body), "continuing_education", truth)


@layout("retirement_certificate.approval_form")
def approval_form(rng: random.Random) -> Sheet:
    """职工退休审批表: person's data, kind of retirement, opinions, the approved month."""
    one = who(rng, 1958, 1963)
    employer = rng.choice(EMPLOYERS)
    age = 60 if one.sex == "男" else 50
    year, month = int(one.birth[:4]) + age, one.birth[5:7]
    due = f"{year}-{month}"
    body = f"""<h2>企业职工退休审批表</h2><p class=m>单位：{employer}</p><table><tr><td>姓名<td>{one.name}<td>性别<td>{one.sex}<td>民族<td>汉<tr><td>身份证号码<td colspan=3>{one.number}<td>出生时间<td>{cn(one.birth)}
    <tr><td>参加工作时间<td colspan=2>{int(one.birth[:4]) + 20}年3月<td>连续工龄<td colspan=2>{year - int(one.birth[:4]) - 20}年<tr><td>工作岗位<td colspan=2>{rng.choice(TRADES)}<td>退休类别<td colspan=2>正常退休
    <tr><td>批准退休时间<td colspan=5>{cn(due)}<tr><td>单位意见<td colspan=5 class=o>该职工已达到法定退休年龄，同意按规定办理退休手续。<br><span>（公章）　　{cn(due)}</span>
    <tr><td>主管部门意见<td colspan=5 class=o>同意。<span>（公章）</span><tr><td>人社部门<br>审批意见<td colspan=5 class=o>经审核，符合退休条件，同意从{cn(due)}起退休，次月起享受养老待遇。<br><span>（审批专用章）</span></table><p class=m>注：本表一式三份，存入本人档案一份。</p>"""
    css = """h2 { text-align: center } .m { font-size: 10pt } td { border: 0.3mm solid #000; padding: 3mm 2mm; text-align: center; font-size: 11pt } .o { text-align: left; height: 26mm } span { float: right }"""
    truth = {"name": one.name, "id_number": one.number, "employer": employer, "retirement_date": due}
    return Sheet(page(face(rng, "ming", "kai"), css, body), "retirement_certificate", truth)
