"""Retirement and continuing education, other forms: notice, workers' booklet, pension sheet; seminar, audit, screen, training card."""

from __future__ import annotations

import random

from benchmarks.strangers.open.personnel import page, seal, stretched, upright, written
from benchmarks.strangers.open.personnel_more import month_after
from benchmarks.strangers.open.personnel_papers import COURSES
from benchmarks.strangers.open.staff_words import (
    BODIES,
    CITIES,
    FIRMS,
    JOBS,
    OFFICES,
    SCHOOLS,
    any_employer,
    fellows,
    soul,
    town,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_year, layout


@layout("retirement_certificate.notice_with_thanks")
def notice_with_thanks(rng: random.Random) -> Sheet:
    """An institution's notice of retirement: warm words, the decision's date is earlier than the day from which one is retired."""
    person, employer = soul(rng, 1958, 1964), rng.choice(SCHOOLS + BODIES)
    age = 60 if person.sex == "男" else 55
    retired = f"{int(person.birth[:4]) + age}-{person.birth[5:7]}"
    decided = f"{month_after(retired, -1)}-{rng.randint(5, 26):02d}"
    style = rng.choice("pb")
    body = f"""<p class=r style="font-size:10.5pt">{employer[:2]}退〔{decided[:4]}〕{rng.randint(1, 30)}号</p><h1 style="margin:10mm 0;font-size:22pt">退休通知书</h1>
    <p><b>{person.name}</b>同志：<p style="text-indent:2em;line-height:2.1">您（公民身份号码：{person.number}）于{int(person.birth[:4]) + 20}年参加工作，至今已满{age - 20}年。根据国发〔1978〕104号文件规定，
    经报{town(rng.choice(CITIES))}人力资源和社会保障局批准，同意您自<u>{written(rng, retired, style)}</u>起退休，从次月起由社会保险经办机构发放养老金。
    <p style="text-indent:2em;line-height:2.1">感谢您多年来为单位发展作出的贡献，望您退休后继续关心和支持单位工作，祝您身体健康、晚年幸福！
    <div style="margin:16mm 0 0 86mm;text-align:center;position:relative">{employer}<br>{written(rng, decided, "ph")}{seal(employer, "left:20mm;top:-12mm")}</div>
    <p style="margin-top:24mm;font-size:10pt">抄送：{rng.choice(("财务科、离退休管理科", "组织人事科、工会"))}"""
    truth = {"name": person.name, "id_number": person.number, "employer": employer, "retirement_date": retired}
    return Sheet(page(rng, body, font="song kai ming"), "retirement_certificate", truth)


@layout("retirement_certificate.workers_booklet_of_eighties")
def workers_booklet(rng: random.Random) -> Sheet:
    """The worker's retirement booklet of old, two small leaves: hanzi dates, pay as a share of wages, no identity number, trade union's words."""
    person = soul(rng, 1930, 1940)
    employer = rng.choice(("兵器工业二四七厂", "黑龙江北大荒农机装备总厂", "太原矿山机器厂", "山西省轻工业学校"))
    year = int(person.birth[:4]) + (60 if person.sex == "男" else 50)
    retired = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    issued = month_after(retired[:7], 1)
    start = year - rng.randint(28, 38)
    body = f"""<div style="position:absolute;left:4mm;top:6mm;width:108mm;border:0.5mm solid #a22;height:140mm;text-align:center;color:#a22"><p style="font-size:14pt;margin-top:26mm">
    中华人民共和国</p><p style="font-size:28pt;letter-spacing:6mm;margin:8mm 0">工人退休证</p><p style="margin-top:40mm">{rng.choice(("劳动人事部制", "山西省劳动局制", "中华全国总工会监制"))}</div>
    <div style="position:absolute;left:122mm;top:6mm;width:128mm;line-height:2.1;font-size:12.5pt"><p class=r style="margin:0;font-size:10.5pt">字第{rng.randint(100, 9999)}号</p>
    姓名：{stretched(person.name)}　　性别：{person.sex}　　民族：{person.ethnicity}<br>出生年月：{written(rng, person.birth[:7], "h")}<br>籍贯：{rng.choice(CITIES)}<br>
    参加工作时间：{hanzi_year(start)}年{rng.choice("三五七九")}月<br>原工作单位及工种：{employer}　{rng.choice(JOBS)}<br>退休时间：{written(rng, retired, "h")}<br>
    连续工龄：{year - start}年　　退休费标准：本人标准工资的{rng.choice((75, 80, 90))}％<br>居住地点：{rng.choice(CITIES)}<div style="margin:8mm 0 0 56mm;text-align:center;position:relative;line-height:1.7">发证单位（章）<br>
    {written(rng, issued, "h")}{seal(employer, "left:18mm;top:-14mm")}</div></div>"""
    truth = {"name": person.name, "employer": employer, "retirement_date": retired}
    return Sheet(page(rng, body, size="A4 landscape", font="song kai ming"), "retirement_certificate", truth)


@layout("retirement_certificate.pension_worked_out")
def pension_worked_out(rng: random.Random) -> Sheet:
    """A sheet on which the pension is worked out: many dates and figures in four columns, day of retiring among them, first month of pay."""
    person, employer = soul(rng, 1959, 1965), rng.choice(FIRMS)
    retired = f"{int(person.birth[:4]) + (60 if person.sex == '男' else 50)}{person.birth[4:]}"
    start = f"{int(person.birth[:4]) + 19}-{rng.randint(1, 12):02d}"
    years = int(retired[:4]) - 1996
    style = rng.choice("nd")
    cells = [
        ("参加工作时间", written(rng, start, style)), ("建账时间", "1996-01"), ("退休时间", written(rng, retired, style)),
        ("待遇开始享受月", month_after(retired[:7]).replace("-", "")), ("视同缴费年限", f"{1996 - int(start[:4])}年"), ("实际缴费年限", f"{years}年"),
        ("平均缴费指数", f"{rng.randint(70, 180) / 100:.4f}"), ("计发月数", "139" if person.sex == "男" else "195"), ("基础养老金", f"{rng.randint(1100, 2400)}.{rng.randint(10, 99)}"),
        ("个人账户养老金", f"{rng.randint(300, 900)}.{rng.randint(10, 99)}"), ("过渡性养老金", f"{rng.randint(200, 700)}.{rng.randint(10, 99)}"), ("退休类别", "正常退休"),
    ]  # fmt: skip
    rng.shuffle(cells)
    rows = "".join(
        f"<tr><td class=g>{a}<td>{b}<td class=g>{c}<td>{d}"
        for (a, b), (c, d) in zip(cells[::2], cells[1::2], strict=True)
    )
    body = f"""<p style="font-size:8.5pt;color:#666">企业职工基本养老保险信息系统<span style="float:right">打印：{month_after(retired[:7])}-{rng.randint(10, 28)} 操作员：{rng.randint(1000, 9999)}</span></p>
    <h1 style="font-size:17pt">{rng.choice(("职工退休待遇核定表", "企业职工基本养老金计发审核表", "退休人员养老待遇核准表"))}</h1><table style="font-size:10pt"><tr><td class=g>单位名称<td colspan=3>{employer}
    <tr><td class=g>姓名<td>{person.name}<td class=g>社会保障号码<td>{person.number}<tr><td class=g>性别<td>{person.sex}<td class=g>出生日期<td>{written(rng, person.birth, style)}{rows}
    <tr><td class=g>月养老金合计（元）<td colspan=3>{rng.randint(2100, 4800)}.{rng.randint(10, 99)}<tr><td class=g>备注<td colspan=3>&nbsp;</table>
    <p style="font-size:10pt">初审：{fellows(rng, 1)[0]}　　　复审：{fellows(rng, 1)[0]}　　　本人签字：<span style="font-family:{FONTS["kai"]}">{person.name}</span>
    <div class=r style="position:relative;margin-top:12mm">{town(rng.choice(CITIES))}社会保险中心{seal("社会保险中心<br>待遇核定专用章", "right:10mm;top:-12mm")}</div>"""
    truth = {"name": person.name, "id_number": person.number, "employer": employer, "retirement_date": retired}
    return Sheet(
        page(rng, body, ".g { background: #f2f2f2; width: 36mm }", font="song hei zenhei"),
        "retirement_certificate",
        truth,
    )


@layout("continuing_education.seminar_closing")
def seminar_closing(rng: random.Random) -> Sheet:
    """A closing certificate of an advanced seminar: from-to days within a year, hours, organiser and host both named, number at the foot."""
    person, year = soul(rng, 1970, 1996), rng.randint(2016, 2024)
    month, first = rng.randint(3, 11), rng.randint(2, 20)
    last, hours = first + rng.randint(3, 6), rng.choice((24, 32, 36, 40, 48))
    host = rng.choice(
        ("湘西民族职业技术学院", "太原工业技师学院", "中国机械冶金职工技术协会", "兰州石化职业技术大学继续教育学院")
    )
    theme = rng.choice(
        (
            "工业机器人系统集成与运维",
            "特种作业焊接新技术",
            "煤矿智能化综采装备",
            "变配电设备状态检修",
            "增材制造关键技术",
        )
    )
    kind = rng.choice(("高级研修班", "高技能人才研修班", "知识更新工程专题研修班"))
    span = rng.choice(
        (
            f"{year}年{month}月{first}日至{last}日",
            f"{year}年{month}月{first}日—{month}月{last}日",
            f"{year}.{month}.{first}-{year}.{month}.{last}",
        )
    )
    body = f"""<div style="border:1.2mm solid #7a1f1f;height:150mm;position:relative;padding:6mm 24mm"><p class=c style="font-size:32pt;letter-spacing:10mm;color:#7a1f1f;margin:5mm 0">
    {rng.choice(("结业证书", "研修证书"))}</p><div style="font-size:15pt;line-height:2.1"><u>{stretched(person.name)}</u>同志于{span}参加由{rng.choice(("人力资源社会保障部", "山西省人力资源和社会保障厅", "湖南省工业和信息化厅"))}
    主办、{host}承办的“{theme}{kind}”学习，完成规定的全部课程，计继续教育{rng.choice(("专业科目", ""))}<u> {hours} </u>{rng.choice(("学时", "课时"))}，考核合格，准予结业。</div>
    <p style="position:absolute;left:24mm;bottom:6mm;font-size:10pt">证书编号：{year}{rng.randint(10, 99)}{rng.randint(1000, 9999)}<br>工作单位：{any_employer(rng)}</p>
    <div style="position:absolute;right:24mm;bottom:8mm;text-align:center;font-size:13pt">{host}<br>{written(rng, f"{year}-{month:02d}-{last:02d}", "ph")}</div>{seal(host, "right:36mm;bottom:6mm")}</div>"""
    truth = {"name": person.name, "year": year, "hours": hours}
    return Sheet(
        page(rng, body, "@page { margin: 15mm }", "A4 landscape", "song kai ming"), "continuing_education", truth
    )


@layout("continuing_education.audit_of_year")
def audit_of_year(rng: random.Random) -> Sheet:
    """An office's certificate that a year's study was audited: three lines of hours, sum last or first, holder's post, number, QR beside."""
    person, employer, year = soul(rng), any_employer(rng), rng.randint(2018, 2024)
    public, special, chosen = rng.choice((24, 30)), rng.choice((42, 48, 60)), rng.choice((0, 12, 18))
    total = public + special + chosen
    parts = [f"公需科目　{public}　学时", f"专业科目　{special}　学时"] + (
        [f"个人选修科目　{chosen}　学时"] if chosen else []
    )
    rng.shuffle(parts)
    whole = f"<p style='margin:2mm 0 2mm 30mm'><b>{rng.choice(('合计', '共计', '全年总计'))}　{total}　学时</b>"
    lines = "".join(f"<p style='margin:2mm 0 2mm 30mm'>{part}" for part in parts)
    lines = lines + whole if rng.random() < 0.6 else whole + "<p style='margin:2mm 0 0 24mm'>其中：" + lines
    office = f"{town(rng.choice(CITIES))}人力资源和社会保障局"
    body = f"""<div style="width:24mm;height:24mm;border:0.3mm solid #777;float:right;font-size:8pt;text-align:center;line-height:24mm">二维码</div>
    <p style="font-size:9.5pt">No.{year}{rng.randint(10**6, 10**7)}</p><h1 style="font-size:21pt;margin:22mm 0 4mm">专业技术人员继续教育<br>{rng.choice(("学习证明", "验证合格证", "年度审验证明"))}</h1>
    <p class=c>（{rng.choice((f"{year}年度", hanzi_year(year) + "年度"))}）<p style="text-indent:2em;line-height:2.1;margin-top:10mm">{person.name}，{person.sex}，{employer}{rng.choice(("工程师", "助理工程师", "技术员"))}，身份证件号码{person.number}。
    按照《专业技术人员继续教育规定》要求，本年度参加继续教育情况如下：{lines}<p style="text-indent:2em;margin-top:6mm">经审验，{rng.choice(("符合规定要求", "予以合格"))}。
    <div style="margin:14mm 0 0 84mm;text-align:center;position:relative">{office}<br>{written(rng, f"{year}-12-{rng.randint(10, 31)}", "pn")}{seal("继续教育<br>审验专用章", "left:22mm;top:-12mm")}</div>"""
    truth = {"name": person.name, "year": year, "hours": total}
    return Sheet(page(rng, body), "continuing_education", truth, ("id_number",))


@layout("continuing_education.learning_screen")
def learning_screen(rng: random.Random) -> Sheet:
    """A learning site's page of the year: courses with progress, some not finished and counting nothing, hours got as a big number on top."""
    person, year = soul(rng, 1974, 1998), rng.randint(2020, 2025)
    rows, got = "", 0
    for course in rng.sample(COURSES, rng.randint(4, 6)):
        hours, done = rng.choice((6, 8, 10, 12, 24)), rng.random() < 0.75
        got += hours if done else 0
        rows += f"<tr><td>{course}<td>{hours}<td>{'100%' if done else f'{rng.randint(10, 85)}%'}<td>{rng.randint(70, 99) if done else '--'}<td>{'已完成' if done else '学习中'}"
    if not got:
        got = 6
        rows += "<tr><td>保密常识<td>6<td>100%<td>90<td>已完成"
    body = f"""<div style="background:#0a7d5a;color:#fff;padding:3mm 6mm;font-size:13pt">专业技术人员继续教育网络学习平台<span style="float:right;font-size:9pt">欢迎您，{person.name}　退出</span></div>
    <p style="font-size:9pt;color:#888">首页 &gt; 个人中心 &gt; 学习档案</p><div style="border:0.2mm solid #cce;padding:4mm 8mm"><b style="font-size:14pt">{person.name}</b>　{person.number[:6]}********{person.number[-4:]}
    <br>学习年度：{year}　　　已获学时：<span style="font-size:20pt;color:#0a7d5a">{got}</span>　　　应修学时：90</div><table class=c style="font-size:9.5pt;margin-top:5mm"><tr style="background:#eef7f3"><td>课程名称<td>课程学时
    <td>学习进度<td>考试成绩<td>状态{rows}</table><p style="font-size:8.5pt;color:#888">说明：课程学习进度达到100%且考试合格后，方可计入年度学时。　第1页/共1页</p>"""
    truth = {"name": person.name, "year": year, "hours": got}
    return Sheet(
        page(rng, body, size=rng.choice(("A4", "A4 landscape")), font="hei zenhei"),
        "continuing_education",
        truth,
        ("id_number",),
    )


@layout("continuing_education.training_card_of_firm")
def training_card(rng: random.Random) -> Sheet:
    """A firm's card of training: dated lessons with lecturers and sign-offs, holder above with staff number, sum and verdict of the year below."""
    person, firm, year = soul(rng, 1970, 1998), rng.choice(FIRMS), rng.randint(2017, 2024)
    rows, total = "", 0
    count = rng.randint(5, 7)
    for month, course in zip(sorted(rng.sample(range(1, 13), count)), rng.sample(COURSES, count), strict=True):
        hours = rng.choice((4, 8, 8, 16))
        total += hours
        rows += f"<tr><td>{month}月{rng.randint(1, 28)}日<td>{course}<td>{fellows(rng, 1)[0]}<td>{hours}<td>{rng.choice(('合格', '86分', '92分'))}<td>√"
    body = f"""<h1 style="font-size:17pt">{firm}<br>职工教育培训卡</h1><table style="font-size:10pt"><tr><td class=n>姓名：{stretched(person.name)}<td class=n>岗位：{rng.choice(JOBS + OFFICES)}<td class=n>职工编号：{rng.randint(1000, 9999)}
    <td class=n>年度：{year}</table><table class=c style="font-size:10pt"><tr><td rowspan=20 style="width:9mm">{upright("培训记录")}<td>时间<td>培训内容<td>授课人<td>课时<td>考核<td>签到{rows}</table>
    <p>年度累计培训课时：<u> {total} </u>　　年度评价：{rng.choice(("达标", "合格"))}　　培训主管：{fellows(rng, 1, person.name)[0]}
    <div class=r style="position:relative;margin-top:8mm">{firm}教育培训中心　　<br>{written(rng, f"{year}-12-{rng.randint(20, 31)}", "pd")}　　{seal(firm + "<br>教育培训中心", "right:20mm;top:-10mm")}</div>"""
    truth = {"name": person.name, "year": year, "hours": total}
    return Sheet(page(rng, body, ".n { border: 0 }"), "continuing_education", truth)
