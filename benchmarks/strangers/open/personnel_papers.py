"""Retirement certificates, declarations and proofs of continuing education."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import (
    COMPANIES,
    CRAFTS,
    INSTITUTES,
    PLACES,
    SPECIALTIES,
    copy_stamp,
    day,
    others,
    page,
    seal,
    someone,
    stretched,
    upright,
    written,
)
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, layout


@layout("retirement_certificate.booklet_spread")
def booklet_spread(rng: random.Random) -> Sheet:
    """The red booklet open: photo and number left, facts on dotted lines right, issue date beside the date of retiring."""
    person, employer = someone(rng, 1958, 1964), rng.choice(COMPANIES)
    retired = f"{int(person.birth[:4]) + (60 if person.sex == '男' else 55)}-{person.birth[5:7]}"
    issued = f"{int(retired[:4]) + 1}-01-{rng.randint(4, 28)}"
    rows = [
        ("姓　　名", stretched(person.name)), ("性　　别", person.sex), ("出生年月", written(rng, person.birth[:7], "pb")), ("身份证号", person.number),
        ("参加工作时间", f"{int(person.birth[:4]) + 19}年{rng.randint(1, 12)}月"), ("退休时间", written(rng, retired, "pb")), ("原工作单位", employer),
        ("退休前职务<br>（工种）", rng.choice(CRAFTS)),
    ]  # fmt: skip
    lines = "".join(f"<tr><td class=l>{label}<td class=v>{value}" for label, value in rows)
    body = f"""<div style="position:absolute;left:0;top:8mm;width:118mm;text-align:center">
    <div style="width:33mm;height:45mm;border:0.3mm solid #777;
    margin:0 auto;line-height:45mm;color:#999">照片</div><p>编号：{rng.choice("晋并同长")}退字第{rng.randint(10000, 99999)}号
    <p style="margin-top:16mm">发证机关（盖章）
    <br>{rng.choice(PLACES)[0]}人力资源和社会保障局<p>{written(rng, issued, "ph")}
    </div>{seal("劳动保障<br>退休审批专用章", "left:44mm;top:60mm")}
    <div style="position:absolute;left:130mm;top:0;width:120mm">
    <p class=c style="font-size:17pt;letter-spacing:5mm;margin:0 0 5mm">退休证</p><table>{lines}</table></div>"""
    truth = {"name": person.name, "id_number": person.number, "employer": employer, "retirement_date": retired}
    css = "td { border: 0 } .l { width: 36mm; text-align: right } .v { border-bottom: 0.2mm dotted #333 }"
    return Sheet(page(rng, body, css, "A4 landscape"), "retirement_certificate", truth)


@layout("retirement_certificate.approval_table")
def approval_table(rng: random.Random) -> Sheet:
    """The approval form of enterprises: many dates (work, insurance, application), the approved one in the office's opinion."""
    person, employer, code = someone(rng, 1959, 1964), rng.choice(COMPANIES), credit_code(rng)
    retired = f"{int(person.birth[:4]) + (60 if person.sex == '男' else 50)}-{person.birth[5:7]}"
    year, month = retired.split("-")
    start = int(person.birth[:4]) + 20
    body = f"""<h1>{rng.choice(("企业职工退休审批表", "职工正常退休审批表"))}</h1><p style="margin:0">单位名称：{employer}
    <span style="float:right">单位编号：{rng.randint(10**6, 10**7)}</span>
    <p style="margin:0 0 2mm">统一社会信用代码：{code}</p><table class=c style="font-size:10.5pt"><tr><td style="width:24mm">姓　名
    <td>{person.name}<td>性　别<td>{person.sex}<td>民　族
    <td>{person.ethnicity}<tr><td>公民身份<br>号　　码<td colspan=3>{person.number}<td>出生时间
    <td>{written(rng, person.birth, "d")}<tr><td>参加工作<br>时　　间
    <td>{start}.{rng.randint(1, 12)}<td>连续工龄<td>{int(year) - start}年<td>从事工种<td>{rng.choice(CRAFTS)}<tr><td>退休类别
    <td colspan=3>正常退休<td>视同缴费年限
    <td>{max(1992 - start, 0)}年{rng.randint(1, 11)}个月<tr><td>{upright("单位意见")}
    <td colspan=5 style="text-align:left;height:36mm;position:relative">该同志已达到法定退休年龄，
    符合退休条件，同意申报。<p class=r>{int(year)}年{max(int(month) - 1, 1)}月{rng.randint(2, 20)}日
    </p>{seal(employer, "right:30mm;top:1mm")}
    <tr><td>{upright("审批机关意见")}<td colspan=5 style="text-align:left;height:50mm;position:relative">经审核，{person.name}同志符
    合退休条件，同意自 {int(year)} 年 {int(month)} 月
    起退休，从次月起按月领取基本养老金。<p class=r>经办人：{others(rng, 1, person.name)[0]}　　审核人：{others(rng, 1, person.name)[0]}
    <p class=r>{int(year)}年{int(month)}月{rng.randint(20, 28)}日
    </p>{seal("人力资源和社会保障局<br>退休审批专用章", "right:22mm;top:12mm")}</table>"""
    truth = {
        "name": person.name, "id_number": person.number, "employer": employer, "retirement_date": retired, "credit_code": code,
    }  # fmt: skip
    return Sheet(page(rng, body), "retirement_certificate", truth)


@layout("retirement_certificate.electronic")
def electronic(rng: random.Random) -> Sheet:
    """An electronic certificate of a province's platform: a centred card of values in a few lines, full date, no photo."""
    person, employer = someone(rng, 1957, 1964), rng.choice(COMPANIES + INSTITUTES)
    retired = f"{int(person.birth[:4]) + (60 if person.sex == '男' else 55)}{person.birth[4:]}"
    body = f"""<div style="border:1.2mm double #b33;padding:10mm 12mm;height:150mm;position:relative">
    <p class=c style="color:#b33;font-size:24pt;margin:0;letter-spacing:4mm">
    电子退休证</p><p class=c style="font-size:9pt;margin:0">（山西省人力资源和社会保障厅监制）</p>
    <div style="line-height:2.2;margin:8mm 0 0 15mm"><b>{person.name}</b>　{person.sex}　{person.ethnicity}族<br>
    社会保障号码：{person.number}<br>退休日期：{written(rng, retired, "pns")}<br>{rng.choice(("退休时所在单位", "原单位名称"))}：{employer}<br>养
    老保险待遇发放机构：
    {rng.choice(PLACES)[0]}社会保险中心</div><p style="position:absolute;left:12mm;bottom:4mm;font-size:8.5pt;color:#555">证照编
    号：14{rng.randint(10**9, 10**10)}　生成时间：{day(rng, 2023, 2024)} 09:{rng.randint(10, 59)}:12
    <br>本证照与纸质退休证具有同等效力，可扫码核验。</p>{seal("社会保险中心<br>业务专用章", "right:14mm;bottom:12mm")}</div>"""
    truth = {"name": person.name, "id_number": person.number, "employer": employer, "retirement_date": retired}
    return Sheet(page(rng, body, font="song hei kai"), "retirement_certificate", truth)


PROMISES = (
    "所提交的学历、技能等级证书、业绩成果、论文著作等申报材料均真实、准确、有效；", "不存在弄虚作假、剽窃他人成果、伪造证件等行为；", "严格遵守职称评审工作纪律，不以任何方式干扰评审；",
    "如有不实，自愿接受取消申报资格、撤销所获职称等处理，三年内不再申报；", "对专利、获奖等成果中本人的排名和作用如实填写；", "同意将失信行为记入个人诚信档案。",
)  # fmt: skip


@layout("declaration.numbered_promise")
def numbered_promise(rng: random.Random) -> Sheet:
    """The applicant's promise in numbered points, signed below; name also in the opening sentence or not."""
    person, employer = someone(rng), rng.choice(COMPANIES + INSTITUTES)
    signed = day(rng, 2022, 2024)
    points = "".join(
        f'<p style="text-indent:2em;margin:2mm 0">{number}{text}'
        for number, text in zip(
            rng.choice(("一、 二、 三、 四、", "1. 2. 3. 4.", "（一） （二） （三） （四）")).split(),
            rng.sample(PROMISES, 4),
            strict=True,
        )
    )
    opening = rng.choice(
        (
            f"本人{person.name}，系{employer}职工，现申报{rng.choice(SPECIALTIES)}专业工程师职称，郑重承诺如下：",
            f"本人现任职于{employer}，自愿参加{signed[:4]}年度职称评审，现就有关事项承诺：",
        )
    )
    foot = rng.choice(
        (
            f"承诺人（签名）：{person.name}<br>{written(rng, signed, 'pb')}",
            f"承 诺 人：<u>{stretched(person.name)}</u><br>承诺日期：{written(rng, signed, 'pdn')}",
            f'签字（按手印）：<span style="font-family:{FONTS["kai"]};font-size:16pt">{person.name}</span><br>日　　期：{written(rng, signed, "pdh")}',
        )
    )
    body = f"""<h1 style="margin:15mm 0 10mm">{rng.choice(("诚信承诺书", "个人诚信承诺书", "申报材料真实性承诺书", "专业技术人员职称申报诚信承诺书"))}</h1>
    <p style="text-indent:2em">{opening}{points}<p style="text-indent:2em">特此承诺。
    <div style="margin:18mm 0 0 85mm;line-height:2">{foot}</div>"""
    return Sheet(page(rng, body), "declaration", {"name": person.name, "date": signed})


@layout("declaration.conduct_by_unit")
def conduct_by_unit(rng: random.Random) -> Sheet:
    """The employer's proof of conduct: a testimonial in prose, sealed by party committee and unit."""
    person, employer = someone(rng), rng.choice(COMPANIES + INSTITUTES)
    issued = day(rng, 2022, 2024)
    praise = rng.sample((
        "拥护中国共产党的领导，遵守国家法律法规", "爱岗敬业，作风正派，团结同事", "恪守职业道德和行业规范，无违法违纪记录", "工作踏实，热心传授技艺，受到职工好评",
        "任现职以来未发生安全质量责任事故",
    ), 4)  # fmt: skip
    body = f"""<h1 style="margin-top:22mm;letter-spacing:2mm">{rng.choice(("思想品德证明", "职业道德证明", "政治表现及职业操守证明"))}</h1>
    <p style="text-indent:2em;line-height:2.1">
    {person.name}同志，{person.sex}，{person.ethnicity}族，{written(rng, person.birth[:7], "p")}出生，系我单位{rng.choice(CRAFTS)}。该
    同志{"；".join(praise)}。<p style="text-indent:2em">特此证明。
    <div style="margin:20mm 0 0 80mm;text-align:center;position:relative;line-height:1.9">中共{employer}委员会<br>{employer}
    <br>{written(rng, issued, "phb")}
    {seal(employer, "left:40mm;top:-4mm")}</div>"""
    truth = {"name": person.name, "date": issued}
    return Sheet(page(rng, body), "declaration", truth)


@layout("declaration.double_promise")
def double_promise(rng: random.Random) -> Sheet:
    """One page with two frames: the person's promise above, the unit's below, each with its date."""
    person, employer = someone(rng), rng.choice(COMPANIES)
    year, month = rng.randint(2022, 2024), rng.randint(4, 9)
    mine, theirs = f"{year}-{month:02d}-{rng.randint(1, 12):02d}", f"{year}-{month:02d}-{rng.randint(13, 28):02d}"
    style = rng.choice("pbd")
    body = f"""<p>附件{rng.randint(2, 8)}</p><h1 style="font-size:17pt">职称申报诚信承诺书（个人、单位）</h1><table><tr>
    <td class=c style="width:14mm">{upright("个人承诺")}
    <td style="height:88mm;padding:4mm">1.本人已认真阅读{year}年度职称评审文件，了解申报条件和要求。<br>2.本人提供的个人信息、证件、论文、业绩等材料真实可靠。<br>3.如违反上述承诺
    ，本人愿承担一切后果。
    <p class=r style="line-height:2.2">承诺人签名：{person.name}　　<br>身份证号：{person.number}　　<br>{written(rng, mine, style)}　　
    <tr><td class=c>{upright("单位承诺")}
    <td style="height:88mm;padding:4mm;position:relative">我单位已对{person.name}同志的申报材料进行了审查核实，并于{year}年{month}月在单位内部公示5个工作
    日，未收到异议。如有弄虚作假，自愿承担审核责任。
    <p class=r style="line-height:2.2">单位负责人签名：{others(rng, 1, person.name)[0]}　　<br>{employer}（公章）　　
    <br>{written(rng, theirs, style)}　　{seal(employer, "right:12mm;top:38mm")}</table>"""
    return Sheet(page(rng, body), "declaration", {"name": person.name, "date": mine}, ("id_number",))


@layout("declaration.blank_unsigned")
def blank_unsigned(rng: random.Random) -> Sheet:
    """The template as downloaded, nobody signed it: nothing to be found."""
    year = rng.randint(2021, 2024)
    points = "".join(f'<p style="text-indent:2em;margin:2mm 0">{text}' for text in rng.sample(PROMISES, 3))
    line = rng.choice(("________________", "　　　　　　　　", "（手写）________"))
    body = f"""<h1 style="margin:15mm 0 10mm">申报人员诚信承诺书</h1><p style="text-indent:2em">本人申报{year}年度专业技术职称，现郑重承诺：{points}
    <div style="margin:20mm 0 0 80mm;line-height:2.2">承诺人签名：{line}<br>身份证号码：{line}<br>　　　　年　　月　　日</div>"""
    return Sheet(page(rng, body), "declaration", {})


COURSES = (
    "碳达峰碳中和基础知识", "职业道德与科学精神", "智能制造技术与应用", "数控加工工艺优化", "特种焊接方法新进展", "电力系统继电保护", "质量管理小组活动方法", "机械故障诊断技术",
    "安全生产法律法规", "工业互联网概论", "绿色矿山建设技术规范",
)  # fmt: skip


@layout("continuing_education.e_certificate")
def e_certificate(rng: random.Random) -> Sheet:
    """A landscape e-certificate of a public course: one sentence, one figure of hours, number and seal."""
    person, year = someone(rng), rng.randint(2019, 2024)
    hours = rng.choice((24, 30, 32))
    issued = f"{year}-{rng.randint(6, 11):02d}-{rng.randint(1, 28):02d}"
    body = f"""<div style="border:1.5mm solid #b8924a;height:150mm;padding:8mm 20mm;position:relative">
    <p class=c style="font-size:23pt;color:#8a6420;margin:4mm 0">
    专业技术人员继续教育{rng.choice(("公需科目", ""))}合格证书</p>
    <p style="text-indent:2em;font-size:15pt;line-height:2.1;margin-top:8mm"><u>{stretched(person.name)}</u>（身份证号
    ：{person.number}）参加
    {year}年度专业技术人员继续教育公需科目“{rng.choice(COURSES)}”学习，{rng.choice(("共计", "完成"))} <u>{hours}
    </u> {rng.choice(("学时", "课时"))}，考核合格，特发此证。</p>
    <p style="position:absolute;left:20mm;bottom:8mm;font-size:10pt">证书编号：GX{year}{rng.randint(100000, 999999)}<br>查询网址
    ：https://example.org/jxjy</p>
    <div style="position:absolute;right:24mm;bottom:14mm;text-align:center">山西省专业技术人员继续教育基地
    <br>{written(rng, issued, "ph")}</div>{seal("继续教育基地", "right:32mm;bottom:8mm")}</div>"""
    truth = {"name": person.name, "year": year, "hours": hours}
    return Sheet(page(rng, body, size="A4 landscape", font="song hei kai"), "continuing_education", truth)


@layout("continuing_education.hours_table")
def hours_table(rng: random.Random) -> Sheet:
    """A proof with courses in a table, public and professional hours apart, the sum below; the rule of 90 hours is in the notes."""
    person, employer, year = someone(rng), rng.choice(COMPANIES + INSTITUTES), rng.randint(2019, 2023)
    public, parts = rng.choice((24, 30)), [rng.choice((12, 16, 20, 24)) for _ in range(3)]
    names = rng.sample(COURSES, 4)
    total = public + sum(parts)
    kinds = [
        ("公需科目", names[0], public),
        *(("专业科目", one, hours) for one, hours in zip(names[1:], parts, strict=True)),
    ]
    rows = "".join(
        f"<tr><td>{number}<td>{kind}<td>{course}<td>{rng.choice(('网络', '面授', '自学'))}<td>{hours}"
        for number, (kind, course, hours) in enumerate(kinds, 1)
    )
    body = f"""<h1>{year}年度继续教育学时证明</h1><table class=c><tr><td>姓　名<td>{stretched(person.name)}<td>身份证号
    <td>{person.number}<tr><td>工作单位<td colspan=3>{employer}</table>
    <table class=c style="margin-top:3mm"><tr><td>序号<td>科目类别<td>学习内容<td>形式<td>学时{rows}<tr>
    <td colspan=4>{rng.choice(("合　计", "总学时"))}<td>{total}</table>
    <div style="margin:12mm 0 0 85mm;text-align:center;position:relative">{employer}
    <br>{written(rng, f"{year + 1}-01-{rng.randint(4, 28):02d}", "pd")}{seal(employer, "left:25mm;top:-12mm")}</div>
    <p style="margin-top:28mm;font-size:9pt">注：按照《专业技术人员继续教育规定》，专业技术人员每年参加继续教育的时间累计应不少于90学时，其中专业科目一般不少于三分之二。</p>"""
    return Sheet(page(rng, body), "continuing_education", {"name": person.name, "year": year, "hours": total})


@layout("continuing_education.register_booklet")
def register_booklet(rng: random.Random) -> Sheet:
    """Two pages of the green booklet: holder's facts left, one year's entries with stretches of days and the body's seal right."""
    person, employer, year = someone(rng), rng.choice(COMPANIES), rng.randint(2017, 2022)
    rows, total = "", 0
    for number, course in enumerate(rng.sample(COURSES, 3)):
        hours = rng.choice((24, 28, 32, 40))
        total += hours
        rows += f"<tr><td>{year}.{3 * number + 2}.{rng.randint(1, 12)}<br>—{year}.{3 * number + 2}.{rng.randint(14, 27)}<td>{course}<td>{hours}<td>{rng.choice(('合格', '良好'))}"
    body = f"""<div style="position:absolute;left:0;top:0;width:108mm"><p class=c style="font-size:15pt">专业技术人员继续教育证书
    </p><div style="line-height:2.3;margin-left:12mm">姓　　名　{person.name}
    <br>性　　别　{person.sex}<br>出生年月　{written(rng, person.birth[:7], "pd")}<br>工作单位　{employer}<br>专业技术职务
    　{rng.choice(("助理工程师", "工程师", "技术员"))}<br>证书编号　JX{rng.randint(10**7, 10**8)}
    </div></div><div style="position:absolute;left:122mm;top:0;width:130mm">
    <p class=c>{rng.choice((f"{year}年度学习情况登记", f"继续教育登记（{year}年）"))}</p><table class=c style="font-size:10pt"><tr><td>起
    止时间<td>学习内容<td>学时
    <td>考核结果{rows}<tr><td colspan=4 style="text-align:left;height:30mm;position:relative">全年累计学时：{total}　　审验意见：合格<br>审验
    单位（盖章）{seal("继续教育<br>审验专用章", "right:8mm;top:-2mm")}</table></div>"""
    truth = {"name": person.name, "year": year, "hours": total}
    return Sheet(page(rng, body, size="A4 landscape"), "continuing_education", truth)


@layout("continuing_education.record_query")
def record_query(rng: random.Random) -> Sheet:
    """A platform's printout of labels and values in one column, hours of public and professional subjects and all of them."""
    person, employer, year = someone(rng), rng.choice(COMPANIES + INSTITUTES), rng.randint(2020, 2024)
    public, special = rng.choice((24, 30)), rng.choice((60, 62, 66, 72))
    rows = [
        ("年度", f"{year}"),
        ("公需科目学时", f"{public}"),
        ("专业科目学时", f"{special}"),
        ("总学时", f"{public + special}"),
        ("审核状态", "审核通过"),
    ]
    lines = "".join(
        f"<tr><td class=g>{label}<td>{value}"
        for label, value in [("姓名", person.name), ("证件号码", person.number), ("所在单位", employer), *rows]
    )
    body = f"""<p style="font-size:8pt;color:#888">https://example.gov.cn/jxjy/record?id={rng.randint(10**6, 10**7)}
    <span style="float:right">{year}/12/{rng.randint(10, 30)}</span></p>
    <h1 style="font-size:16pt">专业技术人员继续教育学时{rng.choice(("登记表", "审核记录", "证明"))}</h1>
    <table style="width:120mm;margin:auto">{lines}</table><p class=c style="font-size:9pt">以上信息由山西省专业技术人员继续教育管理平台生成</p>
    {copy_stamp(rng, employer, year + 1, "left:105mm;top:120mm")}"""
    truth = {"name": person.name, "year": year, "hours": public + special}
    return Sheet(
        page(rng, body, ".g { width: 42mm; background: #eee }", font="song hei zenhei"), "continuing_education", truth
    )
