"""Papers of the person and the employer, second part: declarations, appointments, assessments, retirement, education."""

from __future__ import annotations

import random

from benchmarks.strangers.seen.personnel import (
    NAMES,
    TRADES,
    Truth,
    company,
    copy_stamp,
    day,
    page,
    person,
    said,
    seal,
    spread,
)
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

PROMISES = (
    "所提供的学历、资格、业绩、论文、获奖等申报材料及证明真实、准确、有效，无伪造、涂改、冒用他人成果的行为",
    "申报的专业技术成果均由本人完成或作为主要参加者完成，不存在抄袭、剽窃、侵吞他人劳动成果等情形",
    "严格遵守职称评审工作纪律，不以任何方式干扰评审工作，不弄虚作假，不暗箱操作",
    "近三年内未受过党纪政务处分，未发生本人负主要责任的安全生产事故",
    "自觉接受所在单位和社会监督，积极配合有关部门的核查工作",
)


@layout("declaration.numbered_promise")
def declaration_numbered(rng: random.Random) -> Sheet:
    """A promise with the particulars in a lead sentence, numbered points, signature and date to the right."""
    name, sex, _, _ = person(rng)
    date = day(rng, 2022, 2025)
    points = rng.sample(PROMISES, rng.randint(3, 5))
    rows = "".join(f"<p class=in>{hanzi_number(number)}、{text}。" for number, text in enumerate(points, 1))
    year = date[:4]
    body = f"""<h1>{rng.choice(("诚 信 承 诺 书", "个人诚信承诺书", "职称申报诚信承诺书"))}</h1>
    <p class=in>我是{company(rng)}职工{name}，{sex}，现申报{year}年度{rng.choice(("工程师", "高级工程师", "助理工程师"))}任职资格，
    郑重承诺如下：{rows}<p class=in>如违反上述承诺，自愿接受取消申报资格、撤销职称并记入诚信档案等处理。
    <p class=r>承诺人（签字、按手印）：<span style="font-family: 'AR PL UKai CN'; font-size: 17pt">{name}</span><br>
    {said(rng, date, rng.choice(("cn", "blank", "dot")))}"""
    return Sheet(page(rng, body), "declaration", {"name": name, "date": date})


@layout("declaration.unit_testimonial")
def declaration_testimonial(rng: random.Random) -> Sheet:
    """The unit testifies to conduct: prose about one person, party branch and unit both sign, dates apart."""
    name, sex, birth, number = person(rng)
    unit, date = company(rng), day(rng, 2023, 2025)
    praise = rng.choice(
        (
            "拥护中国共产党的领导，遵守国家法律法规，恪守职业道德，爱岗敬业，作风正派，团结同事",
            "政治立场坚定，工作踏实肯干，能吃苦耐劳，严格执行操作规程，群众基础好",
        )
    )
    body = f"""<h1>{rng.choice(("思想品德证明", "品 德 证 明", "职业道德鉴定证明"))}</h1>
    <p class=in>{rng.choice(("兹有我单位职工", "我单位"))}{name}{rng.choice(("同志", ""))}，{sex}，
    {said(rng, birth, "cn")}生，身份证号：{number}，自参加工作以来，{praise}，近五年未受过任何处分，无违法违纪记录。
    <p class=in>同意推荐其参加职称评审。特此证明。
    <div class=r style='margin-top: 20mm'>{seal(unit)}{unit}<br>{said(rng, date)}</div>
    <p style='margin-top: 20mm; font-size: 9pt'>证明人：{rng.choice(NAMES)}　电话：1380351{rng.randint(1000, 9999)}"""
    return Sheet(page(rng, body), "declaration", {"name": name, "date": date})


@layout("declaration.boxed_form")
def declaration_boxed(rng: random.Random) -> Sheet:
    """A boxed form: particulars in a grid, the text in one big cell with the signature in it, the unit's word below."""
    name, _, _, number = person(rng)
    unit, date = company(rng), day(rng, 2023, 2025)
    text = "；".join(rng.sample(PROMISES, 3))
    body = f"""<p>附件{rng.randint(3, 9)}</p><h2>申报材料真实性保证书</h2><table><tr class=c>
    <td style='width: 18%'>姓　名<td>{spread(rng, name)}<td style='width: 20%'>申报专业<td>{rng.choice(("机械", "电气", "焊接"))}
    <tr class=c><td>工作单位<td colspan=3>{unit}<tr class=c><td>身份证号<td colspan=3>{number}
    <tr class=c><td>个<br>人<br>保<br>证<td colspan=3 style='text-align: left'><p class=in>本人保证：{text}。
    <p class=in>以上保证如有不实，本人愿承担一切后果。<p style='text-align: right'>保证人签名：{name}　　{said(rng, date, "cn")}
    <tr class=c><td>单<br>位<br>意<br>见<td colspan=3 style='text-align: left; height: 30mm'><div style='position: relative'>
    {seal(unit, "right: 30mm; top: -6mm", 34)}
    经审核，该同志所提交材料属实。<br>负责人：{rng.choice(NAMES)}　（公章）</div></table>"""
    return Sheet(page(rng, body, font=rng.choice(("song", "ming"))), "declaration", {"name": name, "date": date})


@layout("appointment.letter_of_honour")
def appointment_letter(rng: random.Random) -> Sheet:
    """聘书 on a landscape sheet with a border; the term is named, the date in Chinese numerals."""
    name, unit, date = rng.choice(NAMES), company(rng), day(rng, 2012, 2023)
    post = rng.choice(("首席技师", "高级技师", "焊接专业技术带头人", "助理工程师", "设备主管工程师", "技师"))
    years = rng.choice((2, 3, 5))
    end = f"{int(date[:4]) + years}{date[4:]}"
    body = f"""<div style='border: 1.2mm double #a52; padding: 12mm 22mm; height: 130mm'><h1 style='font-size: 34pt'>聘　书</h1>
    <p style='font-size: 17pt'>{name}　同志：<p class=in style='font-size: 17pt'>{rng.choice(("兹聘任您为", "经研究，特聘请您担任"))}
    {rng.choice(("我公司", "本单位"))}　{post}　{rng.choice(("职务", ""))}，聘期{hanzi_number(years)}年
    （{said(rng, date, "dot")}—{said(rng, end, "dot")}）。<p class=in style='font-size: 17pt'>此聘
    <div class=r style='font-size: 15pt'>{seal(unit, "right: 20mm; top: -12mm", 42)}{unit}<br>
    {said(rng, date, "hanzi")}</div></div>"""
    truth: Truth = {"name": name, "position": post, "issuer": unit, "date": date}
    return Sheet(page(rng, body, size="A4 landscape", font=rng.choice(("kai", "song"))), "appointment", truth)


@layout("appointment.red_head_notice")
def appointment_notice(rng: random.Random) -> Sheet:
    """任免通知 with red head and number; one person is appointed and relieved of the former post; printing note below."""
    name, unit, date = rng.choice(NAMES), company(rng), day(rng, 2014, 2024)
    shop = rng.choice(("机动设备部", "铆焊车间", "检修中心", "技术质量部"))
    post = f"{shop}{rng.choice(('副部长', '主任工程师', '技术主管'))}"
    old = f"{rng.choice(('动力车间', '一分厂'))}{rng.choice(('技术员', '工段长'))}"
    year = date[:4]
    body = f"""<div style='color: #d00; font-size: 26pt; text-align: center; letter-spacing: 1mm'>{unit}文件</div>
    <p style='text-align: center'>{unit[2:4]}人字〔{year}〕{rng.randint(3, 90)}号
    <hr style='border: 0.5mm solid #d00'><h2>关于{name}同志{rng.choice(("职务任免", "任免职"))}的通知</h2>
    <p>各部门、各{rng.choice(("车间", "分厂", "单位"))}：<p class=in>根据工作需要，经公司党政联席会议研究决定：
    <p class=in>聘任{name}同志为{post}，试用期一年；<p class=in>免去其{old}职务。
    <p class=in>以上职务任免自发文之日起执行。<div class=r style='margin-top: 22mm'>{seal(unit)}{unit}<br>
    {said(rng, date, rng.choice(("cn", "hanzi")))}</div>
    <p style='margin-top: 30mm; border-top: 0.3mm solid #000; border-bottom: 0.3mm solid #000'>{unit}办公室　　　{said(rng, date, "cn")}印发"""
    truth: Truth = {"name": name, "position": post, "issuer": unit, "date": date}
    return Sheet(page(rng, body, "h2 { font-size: 16pt }", font=rng.choice(("song", "ming"))), "appointment", truth)


@layout("appointment.title_post_table")
def appointment_table(rng: random.Random) -> Sheet:
    """专业技术职务聘任表: a form with the post, the term, the qualification and its own date; the appointing unit signs."""
    name, sex, birth, _ = person(rng)
    unit, date = company(rng), day(rng, 2015, 2024)
    title = rng.choice(("助理工程师", "工程师", "技术员"))
    got = f"{int(date[:4]) - 1}-{rng.randint(9, 12)}"
    body = f"""<h2>专业技术职务聘任登记表</h2><table class=c><tr><td>姓名<td>{name}<td>性别<td>{sex}<td>出生年月<td>{said(rng, birth[:7], "dot")}
    <tr><td colspan=2>取得任职资格名称<td colspan=2>{title}<td>取得时间<td>{said(rng, got, "dot")}
    <tr><td colspan=2>拟聘专业<br>技术职务<td colspan=4>{title}
    <tr><td colspan=2>聘　　期<td colspan=4>{said(rng, date[:7], "cn")}至{said(rng, f"{int(date[:4]) + 3}{date[4:7]}", "cn")}
    <tr><td>聘<br>任<br>单<br>位<br>意<br>见<td colspan=5 style='height: 50mm; text-align: left'>
    <p class=in>经考核，同意聘任{name}同志为{title}，聘期三年。
    <div class=r>{seal("", "right: 16mm; top: -10mm", 36)}聘任单位（盖章）：{unit}<br>聘任日期：{said(rng, date, "cn")}</div>
    <tr><td>备注<td colspan=5>本表一式两份，单位、个人档案各存一份</table><br>{copy_stamp(rng, unit)}"""
    truth: Truth = {"name": name, "position": title, "issuer": unit, "date": date}
    return Sheet(page(rng, body), "appointment", truth)


GRADES = (("优秀", "excellent"), ("合格", "qualified"), ("基本合格", "basically_qualified"))
CIVIL = (("优秀", "excellent"), ("称职", "qualified"), ("基本称职", "basically_qualified"))


@layout("assessment_form.institution_yearly")
def assessment_yearly(rng: random.Random) -> Sheet:
    """年度考核登记表 of a public institution: summary prose, the chief's proposal, the final word with another grade."""
    name, sex, birth, _ = person(rng)
    year = rng.randint(2019, 2024)
    unit = rng.choice(("山西省机械产品质量检验研究所", "太原市水务工程质量安全站", "大同市第二高级技工学校"))
    post = rng.choice(("检验技师", "实训指导教师", "机修高级工", "电气维护"))
    words = rng.choice((GRADES, CIVIL))
    proposed, final = rng.choice(words[:2]), rng.choice(words[:2])
    body = f"""<h2>{rng.choice(("事业单位工作人员年度考核登记表", "事业单位工作人员年度考核表"))}</h2>
    <p style='text-align: center'>（ {year} 年度）<table class=c><tr><td>姓名<td>{spread(rng, name)}<td>性别<td>{sex}<td>出生年月<td>{said(rng, birth[:7], "dot")}
    <tr><td>政治面貌<td>{rng.choice(("中共党员", "群众"))}<td>学历<td>{rng.choice(("大专", "本科"))}<td>任现职时间<td>{year - 4}.03
    <tr><td>单位<td colspan=2>{unit}<td>职务（岗位）<td colspan=2>{post}
    <tr><td>本<br>人<br>总<br>结<td colspan=5 style='text-align: left'><p class=in>一年来，本人认真学习贯彻上级精神，立足本职岗位，
    全年完成设备点检{rng.randint(90, 300)}台次，处理故障{rng.randint(10, 60)}起，参与技术改造{rng.randint(1, 4)}项，
    带教新工{rng.randint(1, 3)}名。存在不足：理论学习不够系统，今后将努力达到优秀标准。
    <p style='text-align: right'>签名：{name}　{year}年12月{rng.randint(10, 20)}日
    <tr><td>主管领导<br>评语和考核<br>等次建议<td colspan=5 style='text-align: left'>该同志工作认真负责，建议考核等次为{proposed[0]}。
    <p style='text-align: right'>签名：{rng.choice(NAMES)}　{year}年12月{rng.randint(21, 28)}日
    <tr><td>单位负责人<br>或考核委员<br>会意见<td colspan=5 style='text-align: left'><div style='position: relative'>{seal(unit, "right: 12mm; top: -6mm", 34)}
    经考核委员会研究，确定为{final[0]}等次。<p style='text-align: right'>签名盖章　{year + 1}年1月{rng.randint(5, 20)}日</div>
    <tr><td>本人意见<td colspan=5 style='text-align: left'>同意。　签名：{name}　{year + 1}年1月{rng.randint(21, 28)}日
    <tr><td>未确定等次或不<br>参加考核情况说明<td colspan=5>无</table>"""
    truth: Truth = {"name": name, "position": post, "records": [{"year": year, "grade": final[1]}]}
    return Sheet(
        page(rng, body, "body { font-size: 10.5pt; line-height: 1.5 } td:first-child { width: 17% }", font="song"),
        "assessment_form",
        truth,
    )


@layout("assessment_form.three_years_proof")
def assessment_proof(rng: random.Random) -> Sheet:
    """A proof of grades: years as columns, grades below; what the trade is comes in the lead sentence."""
    name, _, _, number = person(rng)
    unit, trade, first = company(rng), rng.choice(TRADES), rng.randint(2018, 2021)
    words = rng.choice((GRADES, CIVIL))
    picks = [rng.choice((*words[:2], words[1])) for _ in range(rng.choice((3, 3, 5)))]
    years = [first + offset for offset in range(len(picks))]
    body = f"""<h1>{rng.choice(("年度考核情况证明", "历年考核结果证明"))}</h1>
    <p class=in>{name}同志（身份证号{number}）为我单位职工，现岗位：{trade}。近{hanzi_number(len(picks))}年年度考核结果如下：
    <table class=c><tr><td>考核年度{"".join(f"<td>{year}年" for year in years)}
    <tr><td>考核结果{"".join(f"<td>{grade[0]}" for grade in picks)}</table>
    <p class=in>特此证明。<div class=r style='margin-top: 18mm'>{seal(unit)}{unit}<br>人力资源部（章）<br>
    {said(rng, f"{years[-1] + 1}-0{rng.randint(2, 6)}-{rng.randint(10, 28)}")}</div>"""
    records = [{"year": year, "grade": grade[1]} for year, grade in zip(years, picks, strict=True)]
    return Sheet(page(rng, body), "assessment_form", {"name": name, "position": trade, "records": records})


@layout("assessment_form.tick_boxes")
def assessment_ticks(rng: random.Random) -> Sheet:
    """A firm's form: scores by item, then the grade as a row of boxes of which one is ticked; spans of years in the head."""
    name, unit, year = rng.choice(NAMES), company(rng), rng.randint(2020, 2024)
    post = rng.choice(("维修电工班长", "热处理工", "数控车工", "设备点检员"))
    chosen = rng.choice((GRADES[0], GRADES[1], GRADES[1], GRADES[2], ("不合格", "unqualified")))
    on, off = rng.choice((("☑", "□"), ("■", "□"), ("√", "□")))
    boxes = "　".join(f"{on if word == chosen[0] else off}{word}" for word in ("优秀", "合格", "基本合格", "不合格"))
    scores = [rng.randint(16, 25) for _ in range(4)]
    items = "".join(
        f"<tr><td>{item}<td>25<td>{score}<td>{rng.choice(NAMES)}"
        for item, score in zip(("工作业绩", "工作能力", "工作态度", "安全廉洁"), scores, strict=True)
    )
    body = f"""<p style='text-align: right; font-size: 9pt'>表号：HR-R-{rng.randint(10, 99)}　版本：A/0</p>
    <h2>{unit}<br>{year}年度员工考核表</h2><table class=c><tr><td>被考核人<td>{name}<td>岗位名称<td>{post}
    <tr><td>考核期间<td colspan=3>{year}年1月1日—{year}年12月31日
    <tr><th>考核项目<th>标准分<th>得分<th>评分人{items}<tr><td>合计<td>100<td>{sum(scores)}<td>
    <tr><td>考核等级<td colspan=3>{boxes}<tr><td>直接上级意见<td colspan=3 style='height: 18mm'>完成年度目标，望继续努力。
    <tr><td>人力资源部<br>审核<td colspan=3><div style='position: relative'>{seal("人事专用章", "left: 60mm; top: -8mm", 28)}
    情况属实。　{said(rng, f"{year + 1}-01-{rng.randint(8, 25):02d}", "dot")}</div></table>"""
    truth: Truth = {"name": name, "position": post, "records": [{"year": year, "grade": chosen[1]}]}
    return Sheet(page(rng, body, font=rng.choice(("hei", "song", "zenhei"))), "assessment_form", truth)


@layout("retirement_certificate.booklet_spread")
def retirement_booklet(rng: random.Random) -> Sheet:
    """退休证 as a spread: cover words and photo on the left, labels with underlined values on the right."""
    name, sex, birth, number = person(rng, 1953, 1963)
    date = f"{int(birth[:4]) + (60 if sex == '男' else 50)}{birth[4:7]}"
    unit, office = company(rng), f"{rng.choice(('太原', '大同', '长治'))}市人力资源和社会保障局"
    rows = [
        ("姓　　名", spread(rng, name)),
        ("性　　别", sex),
        ("出生年月", said(rng, birth[:7], "cn")),
        ("参加工作时间", f"{int(birth[:4]) + 20}年8月"),
        ("退休时间", said(rng, date, "cn")),
        ("身份证号码", number),
        ("退休前工作单位", unit),
        ("退休时职务(工种)", rng.choice(TRADES)),
    ]
    lines = "".join(f"<tr><td>{label}<td style='border-bottom: 0.2mm solid #333'>{value}" for label, value in rows)
    body = f"""<table><tr><td style='width: 44%; text-align: center; vertical-align: top'><p style='font-size: 26pt'>退 休 证
    <div style='width: 30mm; height: 40mm; background: #ddd; margin: 8mm auto'></div>
    <p>证字第 {rng.randint(10000, 99999)} 号<p style='font-size: 9pt'>凭此证享受国家规定的退休待遇<td><table>{lines}</table>
    <div class=r style='margin-top: 8mm'>{seal(office, "right: 10mm; top: -12mm", 34)}发证机关：{office}<br>
    {said(rng, f"{date}-{rng.randint(16, 28)}", "cn")}</div></table>"""
    truth: Truth = {"name": name, "id_number": number, "employer": unit, "retirement_date": date}
    return Sheet(page(rng, body, "table td { border: none }", "A4 landscape"), "retirement_certificate", truth)


@layout("retirement_certificate.approval_form")
def retirement_form(rng: random.Random) -> Sheet:
    """企业职工退休审批表: a grid with vertical labels, the unit's, the department's and the office's opinions and dates."""
    name, sex, birth, number = person(rng, 1953, 1963)
    date = f"{int(birth[:4]) + (60 if sex == '男' else 55)}{birth[4:7]}"
    unit = company(rng)
    early = f"{date}-{rng.randint(2, 9):02d}"
    body = f"""<h2>{rng.choice(("企业职工退休审批表", "山西省企业职工退休（退职）审批表"))}</h2><p style='font-size: 10pt'>单位编码：140{rng.randint(10000, 99999)}
    <table class=c><tr><td rowspan=4>个<br>人<br>情<br>况<td>姓名<td>{name}<td>性别<td>{sex}
    <tr><td>社会保障号码<td>{number}<td>出生时间<td>{said(rng, birth, "cn")}<tr><td>单位名称<td colspan=3>{unit}
    <tr><td>参加工作时间<td>{int(birth[:4]) + 19}年10月<td>职务或工种<td>{rng.choice(TRADES)}
    <tr><td rowspan=3>退休<br>情况<td>退休类别<td>{rng.choice(("正常退休", "特殊工种退休"))}<td>累计缴费年限<td>{rng.randint(30, 38)}年{rng.randint(1, 11)}个月
    <tr><td>批准退休时间<td colspan=3>{said(rng, date, "cn")}<tr><td>待遇起始年月<td colspan=3>{said(rng, _next(date), "cn")}
    <tr><td>单位<br>意见<td colspan=4 style='text-align: left'>该同志符合退休条件，同意上报。　　　负责人：{rng.choice(NAMES)}　{said(rng, early, "cn")}
    <tr><td>主管<br>部门<br>意见<td colspan=4 style='text-align: left; height: 18mm'>同意。
    <tr><td>审批<br>部门<br>意见<td colspan=4 style='text-align: left'><div style='position: relative'>
    {seal("退休审批专用章", "right: 26mm; top: -8mm", 32)}经审核，同意该职工按规定办理退休手续。<p style='text-align: right'>
    {said(rng, f"{date}-{rng.randint(12, 25)}", "cn")}</div></table>"""
    truth: Truth = {"name": name, "id_number": number, "employer": unit, "retirement_date": date}
    return Sheet(page(rng, body, font=rng.choice(("song", "hei"))), "retirement_certificate", truth)


def _next(month: str) -> str:
    """The month after YYYY-MM."""
    year, number = (int(part) for part in month.split("-"))
    return f"{year + number // 12}-{number % 12 + 1:02d}"


@layout("retirement_certificate.notice_letter")
def retirement_notice(rng: random.Random) -> Sheet:
    """退休通知书: a letter to the retired person; the unit's name in the address, the day from which it holds in the text."""
    name, sex, birth, number = person(rng, 1953, 1963)
    unit = company(rng)
    date = f"{int(birth[:4]) + (60 if sex == '男' else 50)}{birth[4:]}"
    body = f"""<h1>退 休 通 知 书</h1><p>编号：{date[:4]}-{rng.randint(1, 60):03d}<p>{name} 同志：
    <p class=in>根据国家有关规定，您（身份证号码 {number}）已达到法定退休年龄，经{rng.choice(("市人社局", "上级主管部门"))}批准，
    从{said(rng, date, "cn")}起退休，退休金自次月起由社会保险经办机构发放。
    <p class=in>感谢您多年来为{unit}作出的贡献，祝您健康长寿！
    <div class=r style='margin-top: 20mm'>{seal("", "right: 15mm; top: -12mm")}{unit}<br>{said(rng, date[:7], "hanzi")}</div>
    <p style='border-top: 0.2mm dashed #333; margin-top: 30mm; font-size: 10pt'>存根：{name}　退休　经办人 {rng.choice(NAMES)}"""
    truth: Truth = {"name": name, "id_number": number, "employer": unit, "retirement_date": date}
    return Sheet(page(rng, body), "retirement_certificate", truth)


SUBJECTS = ("专业技术人员职业道德与创新能力", "数字经济与人工智能应用", "公共安全与应急管理", "乡村振兴与绿色发展")
COURSES = (
    "焊接新工艺与自动化装备",
    "电气设备预防性试验",
    "矿山机电设备故障诊断",
    "智能制造与工业机器人",
    "特种设备安全技术",
)


@layout("continuing_education.hours_table")
def education_table(rng: random.Random) -> Sheet:
    """学时证明 of a province's platform: courses with their hours, sums by kind, a total, query address at the foot."""
    name, _, _, number = person(rng)
    year = rng.randint(2019, 2024)
    common, own = rng.choice((30, 36)), [rng.choice((12, 20, 24)) for _ in range(3)]
    rows = f"<tr><td>公需科目<td>{rng.choice(SUBJECTS)}<td>{common}" + "".join(
        f"<tr><td>专业科目<td>{course}<td>{hours}" for course, hours in zip(rng.sample(COURSES, 3), own, strict=True)
    )
    total = common + sum(own)
    body = f"""<h2>{rng.choice(("专业技术人员继续教育学时证明", "山西省专业技术人员继续教育证明"))}</h2>
    <table class=c><tr><td>姓　名<td>{name}<td>证件号码<td>{number}<tr><td>工作单位<td colspan=3>{company(rng)}
    <tr><td>学习年度<td>{year}年<td>证明编号<td>JXJY{year}{rng.randint(100000, 999999)}</table><br>
    <table class=c><tr><th>科目类别<th>课程名称<th>学时{rows}<tr><td colspan=2>合　计<td>{total}</table>
    <div class=r style='margin-top: 12mm'>{seal("继续教育专用章", "right: 12mm; top: -10mm", 34)}山西省专业技术人员继续教育管理中心<br>
    {said(rng, f"{year}-12-{rng.randint(10, 28)}", "dash")}</div>
    <p style='font-size: 9pt; margin-top: 20mm'>查询网址：http://jxjy.example.org.cn/verify　本证明由系统自动生成，第 1 页 共 1 页"""
    return Sheet(page(rng, body), "continuing_education", {"name": name, "year": year, "hours": total})


@layout("continuing_education.certificate_sentence")
def education_certificate(rng: random.Random) -> Sheet:
    """A landscape certificate: a sentence with the name before it, subject of the course, dates, hours reached."""
    name, year, hours = rng.choice(NAMES), rng.randint(2018, 2024), rng.choice((24, 40, 72, 80, 90, 96))
    host = f"{rng.choice(('太原', '大同', '晋城'))}市{rng.choice(('专业技术人员继续教育基地', '职工培训中心'))}"
    month = rng.randint(4, 10)
    body = f"""<div style='border: 1.5mm solid #2b6; padding: 10mm 20mm; height: 132mm'>
    <h1>{rng.choice(("专业技术人员继续教育证书", "继续教育合格证书"))}</h1><p style='text-align: right; font-size: 10pt'>证书编号：{year}{rng.randint(1000, 9999)}
    <p style='font-size: 15pt'><u>　{name}　</u>同志：<p class=in style='font-size: 15pt'>于{year}年{month}月8日至{month}月{rng.randint(14, 28)}日参加了
    {year}年度“{rng.choice(COURSES)}”{rng.choice(("高级研修班", "知识更新培训"))}学习，完成{hours}学时，考核合格，特发此证。
    <div class=r>{seal(host, "right: 20mm; top: -10mm")}{host}<br>{said(rng, f"{year}-{month + 1:02d}", "hanzi")}</div></div>"""
    truth: Truth = {"name": name, "year": year, "hours": hours}
    return Sheet(page(rng, body, size="A4 landscape"), "continuing_education", truth)


@layout("continuing_education.register_of_unit")
def education_register(rng: random.Random) -> Sheet:
    """继续教育登记表 kept by the unit: one year, dated rows of study, hours asked for beside hours reached."""
    name, sex, _, _ = person(rng)
    year, unit = rng.randint(2019, 2024), company(rng)
    parts = [rng.choice((16, 24, 30, 32)) for _ in range(3)]
    rows = "".join(
        f"<tr><td>{year}.{3 * number - 1:02d}<td>{course}<td>{rng.choice(('面授', '网络', '函授'))}<td>{hours}<td>{rng.choice(NAMES)}"
        for number, (course, hours) in enumerate(zip(rng.sample(COURSES, 3), parts, strict=True), 1)
    )
    body = f"""<h2>{year}年度专业技术人员继续教育登记表</h2><p>单位（盖章）：{unit}
    <table class=c><tr><td>姓名<td>{spread(rng, name)}<td>性别<td>{sex}<td>{rng.choice(("助理工程师", "技师"))}
    <tr><th>时间<th>学习内容<th>学习形式<th>学时<th>登记人{rows}</table>
    <p>本年度应完成学时：90学时　　实际完成学时：{sum(parts)}学时
    <p>人事部门审核意见：{rng.choice(("情况属实", "已审核"))}　审核人：{rng.choice(NAMES)}
    <div style='position: relative'>{seal(unit, "left: 60mm; top: -16mm", 34)}　　　　{said(rng, f"{year}-12-20", "cn")}</div>"""
    truth: Truth = {"name": name, "year": year, "hours": sum(parts)}
    return Sheet(page(rng, body, font=rng.choice(("song", "kai", "ming"))), "continuing_education", truth)
