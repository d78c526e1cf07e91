"""Skill and title certificates, appointments, yearly assessments."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, credit_code, layout

_LEVELS = {
    3: ("三级/高级工", "高级技能"),
    2: ("二级/技师", "技师"),
    1: ("一级/高级技师", "高级技师"),
    4: ("四级/中级工", "中级技能"),
}


@layout("skill_certificate.tw_old_booklet")
def old_booklet(rng: random.Random) -> Sheet:
    one, (work, _) = k.who(rng, 1965, 1985), k.job(rng)
    level = rng.choice((4, 3, 2, 1))
    day = k.workday(rng, rng.randint(2005, 2016))
    number = f"{day[0] % 100:02}04{rng.randint(1, 11):02}0{rng.randint(1, 40):03}{level}{rng.randint(1, 9999):05}"
    city = k.place(rng)
    pair = "<p style='margin-bottom:1.6mm'>{}<br><span style='font-size:7pt'>{}</span></p>"
    line = "border-bottom:0.5pt solid #000;display:inline-block;min-width:52mm;padding-left:3mm"

    def row(label: str, english: str, value: str) -> str:
        return pair.format(f"{label}　<span style='{line}'>{value}</span>", english)

    tail = "（" + _LEVELS[level][1] + "）"
    right = (
        "<div style='position:absolute;left:10mm;top:8mm;width:122mm;font-size:12pt;line-height:1.18'>"
        + row("姓　　名", "Name", one.name)
        + row("性　　别", "Sex", one.sex)
        + row("出生日期", "Birth Date", k.cn(one.birth))
        + row("文化程度", "Educational Level", rng.choice(("高中", "中专", "大专", "技校")))
        + row("身份证号", "ID No.", one.id)
        + row("发证日期", "Date of Issue", k.cn(day))
        + row("职业（工种）及等级", "Occupation &amp; Skill Level", work + tail)
        + row("理论知识考试成绩", "Result of Theoretical Knowledge Test", str(rng.randint(62, 95)))
        + row("操作技能考核成绩", "Result of Operational Skill Test", str(rng.randint(65, 96)))
        + row("评定成绩", "Result of Test", "合格")
        + "</div>"
    )
    left = (
        k.photo("left:46mm;top:18mm")
        + k.at(24, 62, f"证书编号　{number}", "font-size:12pt")
        + k.at(24, 68, "Certificate No.", "font-size:7.5pt")
        + k.at(20, 98, f"{city[0]}职业技能鉴定（指导）中心（印）", "font-size:11pt")
        + k.at(20, 104, "Seal of Occupational Skill Testing Authority", "font-size:7.5pt")
        + k.seal(f"{city[0]}职业技能鉴定指导中心", "left:52mm;top:86mm", size=36)
    )
    body = (
        f"<div style='position:absolute;left:10mm;top:32mm;width:277mm;height:138mm;border:0.8pt solid #777'></div>"
        f"<div style='position:absolute;left:10mm;top:32mm;width:138mm;height:138mm;border-right:0.6pt solid #bbb'>{left}</div>"
        f"<div style='position:absolute;left:148mm;top:32mm;width:138mm;height:138mm'>{right}</div>"
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "occupation": work,
        "skill_level": level,
        "issue_date": k.iso(day),
        "certificate_number": number,
        "issuer": f"{city[0]}职业技能鉴定（指导）中心",
        "sex": one.sex,
        "birth_date": k.iso(one.birth),
    }
    return Sheet(
        k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "song", "hei", "ming")),
        "skill_certificate",
        truth,
        ("issuer",),
    )


@layout("skill_certificate.tw_new_sheet")
def new_sheet(rng: random.Random) -> Sheet:
    one, (work, _) = k.who(rng, 1970, 1996), k.job(rng)
    level, where = rng.choice((3, 3, 2, 1, 4)), k.place(rng)
    day = k.workday(rng, rng.randint(2020, 2025))
    own = rng.random() < 0.5
    issuer = k.firm(rng, where) if own else f"{where[1][:-1]}{rng.choice(BODIES)}"
    number = f"{'Y' if own else 'S'}0000{k.CODES[where[0]]}{rng.randint(1, 999):06}{day[0] % 100:02}{level}{rng.randint(1, 9999):06}"
    body = (
        "<div style='position:absolute;left:14mm;top:14mm;width:182mm;height:269mm;border:2pt solid #3a6ea5'>"
        "<p class='c' style='margin-top:20mm;font-size:28pt;letter-spacing:4pt'>职业技能等级证书</p>"
        "<p class='c' style='font-size:10pt'>Occupational Skill Level Certificate</p>"
        + k.photo("left:76mm;top:56mm")
        + "<p class='i' style='position:absolute;left:26mm;top:100mm;width:132mm;font-size:12pt'>本证书由人力资源社会保障部门备案的评价机构颁发，表明持证人通过本机构组织的职业技能等级认定，"
        "具备该职业（工种）相应技能等级水平。</p><div style='position:absolute;left:30mm;top:128mm;font-size:14pt;line-height:1.95'>"
        + "".join(
            f"<p>{label}：{value}</p>"
            for label, value in (
                ("姓　　名", one.name),
                ("证件类型", "居民身份证"),
                ("证件号码", one.id),
                ("职业名称", work),
                ("工种/职业方向", rng.choice(("——", work))),
                ("职业技能等级", _LEVELS[level][0]),
                ("证书编号", number),
            )
        )
        + "</div>"
        + k.at(92, 218, f"发证机构：{issuer}", "font-size:12pt")
        + k.at(92, 228, f"发证日期：{k.cn0(day)}", "font-size:12pt")
        + "<div style='position:absolute;left:30mm;top:216mm;width:26mm;height:26mm;background:#333'></div>"
        + k.at(22, 250, "查询网址：职业技能等级证书全国联网查询系统（zscx.osta.org.cn）", "font-size:9.5pt")
        + k.seal(issuer, "left:116mm;top:206mm")
        + "</div>"
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "occupation": work,
        "skill_level": level,
        "issue_date": k.iso(day),
        "certificate_number": number,
        "issuer": issuer,
    }
    return Sheet(k.doc(body, margin="0", font=k.face(rng, "song", "hei", "ming")), "skill_certificate", truth)


BODIES = ("职业技能培训学校", "高级技工学校", "工业技师学院", "职业技能评价中心")


@layout("title_certificate.tw_booklet")
def title_booklet(rng: random.Random) -> Sheet:
    one, (_, specialty) = k.who(rng, 1968, 1988), k.job(rng)
    title, where = rng.choice(("助理工程师", "工程师", "高级工程师")), k.place(rng)
    passed = k.workday(rng, rng.randint(2008, 2021), 10, 12)
    issued = (passed[0] + 1, rng.randint(2, 5), rng.randint(1, 28))
    number = f"{where[0][0]}{passed[0]}{k.digits(rng, 6)}"
    employer = k.firm(rng, where)
    issuer = rng.choice((f"{where[1]}人力资源和社会保障局", f"{where[0]}人力资源和社会保障厅"))
    jury = f"{where[1]}工程系列{'高级' if title == '高级工程师' else '中级' if title == '工程师' else '初级'}专业技术职务任职资格评审委员会"
    line = "border-bottom:0.5pt solid #000;display:inline-block;width:72mm;padding-left:2mm"
    left = (
        k.photo("left:48mm;top:20mm")
        + k.at(18, 68, f"编号：{number}")
        + k.at(18, 82, f"发证机关：{issuer}")
        + k.at(18, 92, f"发证日期：{k.cn(issued)}")
        + k.seal(issuer, "left:52mm;top:76mm", size=38)
    )
    right = (
        "<div style='position:absolute;left:10mm;top:12mm;width:126mm;line-height:2.15;font-size:12.5pt'>"
        + "".join(
            f"<p>{label} <span style='{line}'>{value}</span></p>"
            for label, value in (
                ("姓　　名", one.name),
                ("性　　别", one.sex),
                ("出生年月", k.cnm(one.birth)),
                ("工作单位", f"<span style='font-size:10.5pt'>{employer}</span>"),
                ("专业名称", specialty),
                ("资格名称", title),
                ("授予时间", k.cn(passed)),
                ("批准文号", f"{where[1][0]}人社职字〔{issued[0]}〕{rng.randint(3, 60)}号"),
            )
        )
        + f"<p style='font-size:10.5pt'>评审组织：{jury}</p></div>"
    )
    body = (
        "<div style='position:absolute;left:10mm;top:36mm;width:277mm;height:130mm;border:0.8pt solid #555'></div>"
        f"<div style='position:absolute;left:10mm;top:36mm;width:138mm;height:130mm;border-right:0.6pt dashed #999'>{left}</div>"
        f"<div style='position:absolute;left:148mm;top:36mm;width:138mm;height:130mm'>{right}</div>"
    )
    truth = {
        "name": one.name,
        "title": title,
        "specialty": specialty,
        "grant_date": k.iso(passed),
        "certificate_number": number,
        "issuer": issuer,
        "sex": one.sex,
        "birth_date": k.month(one.birth),
    }
    return Sheet(
        k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "song", "kai", "ming", "hei"), pt=12.5),
        "title_certificate",
        truth,
    )


@layout("title_certificate.tw_electronic")
def title_electronic(rng: random.Random) -> Sheet:
    one, (_, specialty) = k.who(rng, 1975, 1994), k.job(rng)
    title, where = rng.choice(("助理工程师", "工程师", "高级工程师")), k.place(rng)
    passed = k.workday(rng, rng.randint(2019, 2024), 8, 12)
    issuer = f"{where[0]}人力资源和社会保障厅"
    number = f"{rng.choice(('ZC', 'ZZ'))}{passed[0]}{k.digits(rng, 9)}"
    grade = {"助理工程师": "初级", "工程师": "中级", "高级工程师": "副高级"}[title]
    body = (
        f"<p class='c' style='margin-top:16mm;font-size:30pt;letter-spacing:8pt'>{rng.choice(('职称证书', '职 称 电 子 证 书'))}</p>"
        f"<div style='position:relative;margin-top:16mm;height:150mm'>{k.photo('right:4mm;top:0')}<table style='width:118mm;line-height:2.3;font-size:14pt'>"
        + k.rows(
            ("姓名：", one.name),
            ("性别：", one.sex),
            ("身份证号：", one.id),
            ("职称系列：", "工程技术人员"),
            ("职称级别：", grade),
            ("职称名称：", title),
            ("专　业：", specialty),
            ("评审通过时间：", k.iso(passed)),
            ("管 理 号：", number),
        )
        + "</table></div>"
        + f"<p style='font-size:11pt'>　　本证书表明持证人已通过相应评审，具备{specialty}专业{title}任职资格。</p>"
        + k.signed(rng, issuer, "")
        + "<p style='margin-top:14mm;font-size:9.5pt'>可扫描二维码或登录人社政务服务平台查验证书真伪。</p>"
    )
    truth = {
        "name": one.name,
        "id_number": one.id,
        "title": title,
        "specialty": specialty,
        "grant_date": k.iso(passed),
        "certificate_number": number,
        "issuer": issuer,
        "sex": one.sex,
    }
    return Sheet(k.doc(body, margin="16mm 26mm", font=k.face(rng, "hei", "song", "zenhei")), "title_certificate", truth)


@layout("appointment.tw_red_header_list")
def appointment_file(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    day = k.workday(rng, rng.randint(2014, 2024))
    position = rng.choice(("机修车间主任", "设备管理部副部长", "电气工段工段长", "生产技术部部长", "维修车间副主任"))
    body = (
        f"<p class='c red' style='font-size:23pt;white-space:nowrap'>{employer}文件</p><p class='c' style='margin-top:6mm'>{employer[2:4]}人字〔{day[0]}〕{rng.randint(3, 90)}号</p>"
        "<div style='border-top:2pt solid #c8161d;margin:2mm 0 10mm'></div>"
        f"<p class='c' style='font-size:19pt'>关于{one.name}同志{rng.choice(('任职', '职务聘任', '任职职务'))}的{rng.choice(('通知', '决定'))}</p>"
        f"<p style='margin-top:7mm'>各部门、各车间：</p><p class='i'>根据工作需要，经{k.cnm(day)}{rng.choice(('总经理办公会', '党政联席会'))}研究，决定：</p>"
        f"<p class='i'>聘任{one.name}同志为{position}，试用期{rng.choice(('六个月', '一年'))}。</p><p class='i'>以上人员自发文之日起到任，原任职务自然免除。</p>"
        f"<p class='i'>特此{rng.choice(('通知', '行文'))}。</p>"
        + k.signed(rng, employer, k.cn(day))
        + f"<div style='margin-top:30mm;border-top:0.6pt solid #000;border-bottom:0.6pt solid #000;font-size:11.5pt'>抄送：公司领导，工会，存档。<br>"
        f"{employer}办公室　　　　{k.cn(day)}印发</div>"
    )
    truth = {"name": one.name, "position": position, "issuer": employer, "date": k.iso(day)}
    return Sheet(
        k.doc(body, font=k.face(rng), pt=14, margin="26mm 26mm", css="body{line-height:1.9}"), "appointment", truth
    )


@layout("appointment.tw_letter_of_hire")
def letter_of_hire(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    day = k.workday(rng, rng.randint(2010, 2023), 1, 4)
    work, _ = k.job(rng)
    position = f"{work}{rng.choice(('技师', '高级技师'))}"
    years = rng.choice((2, 3))
    number = f"PR{day[0]}{k.digits(rng, 3)}"
    until = f"{day[0] + years}年{day[1]}月"
    body = (
        "<div style='position:absolute;left:12mm;top:12mm;width:273mm;height:186mm;border:3pt solid #a33;background:#fffaf0'>"
        "<p class='c red' style='margin-top:18mm;font-size:44pt;letter-spacing:30pt'>聘书</p>"
        f"<p class='r' style='margin-right:26mm;font-size:12pt'>编号：{number}</p><div style='margin:6mm 34mm;font-size:20pt;line-height:2'>"
        f"<p>{one.name} 同志：</p><p class='i'>兹聘请您担任本公司 <b>{position}</b>，聘期自{k.cnm(day)}至{until}。享受公司规定的相应待遇。</p>"
        f"<p class='i'>此聘</p></div>"
        + k.at(150, 146, employer, "font-size:16pt")
        + k.at(166, 158, k.hz(day, rng.choice("〇○")), "font-size:16pt")
        + k.seal(employer, "left:168mm;top:128mm", size=44)
        + "</div>"
    )
    truth = {"name": one.name, "position": position, "issuer": employer, "date": k.iso(day)}
    return Sheet(
        k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "kai", "song", "ming")), "appointment", truth
    )


_GRADES = (("优秀", "excellent"), ("合格", "qualified"), ("合格", "qualified"), ("基本合格", "basically_qualified"))


@layout("assessment_form.tw_one_year_form")
def one_year(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    work, _ = k.job(rng)
    year = rng.randint(2016, 2024)
    printed, grade = rng.choice(
        (("优秀", "excellent"), ("称职", "qualified"), ("称职", "qualified"), ("基本称职", "basically_qualified"))
    )
    options = "　".join(("☑" if name == printed else "□") + name for name in ("优秀", "称职", "基本称职", "不称职"))
    day = k.workday(rng, year + 1, 1, 2)
    position = f"{work}班长"
    body = (
        f"<p class='c' style='font-size:19pt'>职工年度考核登记表</p><p class='c' style='margin-bottom:3mm'>（{year}年度）</p><table class='g' style='font-size:11.5pt'>"
        + k.rows(
            ("姓　名", one.name, "性　别", one.sex, "出生年月", k.cnm(one.birth)),
            ("政治面貌", rng.choice(("中共党员", "群众")), "文化程度", "大专", "职务（岗位）", position),
        )
        + f"<tr><td>单　位</td><td colspan='5'>{employer}</td></tr>"
        f"<tr><td style='height:64mm'>本人总结</td><td colspan='5' style='vertical-align:top;text-indent:2em'>一年来，本人严格遵守各项规章制度，认真完成{work}岗位工作任务，全年出勤"
        f"{rng.randint(270, 300)}天，处理设备故障{rng.randint(20, 60)}次，参与技术改造{rng.randint(1, 4)}项。不足之处是理论学习还不够系统，今后将加强学习，不断提高业务水平。"
        f"<p class='r'>签名：{one.name}</p></td></tr>"
        f"<tr><td style='height:34mm'>主管领导评语</td><td colspan='5' style='vertical-align:top'>该同志工作踏实，技术熟练，能带领班组完成任务。<p class='r'>签名：{k.name(rng)}　{k.cn(day)}</p></td></tr>"
        f"<tr><td style='height:30mm'>考核委员会（小组）确定等次</td><td colspan='5'>{options}<p class='r'>{employer}（章）　{k.cn(day)}</p></td></tr>"
        f"<tr><td style='height:16mm'>被考核人意见</td><td colspan='5'>同意。　　　　签名：{one.name}</td></tr></table>"
        + k.seal(employer, "right:10mm;top:172mm", size=38)
    )
    truth = {
        "name": one.name,
        "records": [{"year": year, "grade": grade}],
        "position": position,
        "date": k.iso(day),
        "employer": employer,
        "sex": one.sex,
        "birth_date": k.month(one.birth),
    }
    return Sheet(
        k.doc(body, font=k.face(rng), margin="20mm 20mm", css="body{position:relative}"), "assessment_form", truth
    )


@layout("assessment_form.tw_years_table")
def years_table(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    last = rng.randint(2019, 2024)
    count = rng.choice((3, 4, 5))
    marks = [rng.choice(_GRADES[:3]) for _ in range(count)]
    day = k.workday(rng, last + 1, 3, 9)
    position = rng.choice(("设备技术员", "电工班长", "焊接技师", "车间技术员"))
    lines = "".join(
        f"<tr><td>{n + 1}</td><td>{last - count + 1 + n}</td><td>{marks[n][0]}</td><td></td></tr>" for n in range(count)
    )
    body = (
        f"<p class='c hei' style='font-size:20pt;margin-bottom:8mm'>{rng.choice(('近年来年度考核情况证明', '年度考核结果证明', '任现职以来年度考核结果'))}</p>"
        f"<p class='i'>我单位职工{one.name}（身份证号{one.id}），现任{position}，近{'三四五'[count - 3]}年年度考核结果如下：</p>"
        f"<table class='g c' style='width:80%;margin:6mm auto'><tr><th>序号</th><th>考核年度</th><th>考核等次</th><th>备注</th></tr>{lines}</table>"
        f"<p class='i'>以上情况与职工档案记载一致。</p>"
        + k.signed(rng, employer, k.cn(day))
        + f"<p style='margin-top:20mm;font-size:11pt'>人事部门负责人：{k.name(rng)}　经办人：{k.name(rng, '女')}　电话：{k.phone(rng)}</p>"
    )
    truth = {
        "name": one.name,
        "records": [{"year": last - count + 1 + n, "grade": marks[n][1]} for n in range(count)],
        "position": position,
        "date": k.iso(day),
        "employer": employer,
        "id_number": one.id,
    }
    return Sheet(k.doc(body, font=k.face(rng), pt=14, margin="28mm 26mm"), "assessment_form", truth)


@layout("assessment_form.tw_sentence_letter")
def sentence_letter(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    last = rng.randint(2018, 2024)
    marks = [rng.choice(_GRADES) for _ in range(3)]
    day = k.workday(rng, last + 1, 2, 10)
    work, _ = k.job(rng)
    said = rng.choice(("；", "，")).join(f"{last - 2 + n}年度{marks[n][0]}" for n in range(3))
    code = credit_code(rng)
    body = (
        f"<p class='c' style='font-size:23pt;letter-spacing:14pt;margin:8mm 0 12mm'>证明</p><p class='i'>{one.name}，{one.sex}，系{employer}在册职工，从事{work}工作。"
        f"经我公司考核领导小组评定，该同志近三年年度考核等次分别为：{said}。</p><p class='i'>{rng.choice(('特此证明', '以上属实'))}。</p>"
        + k.signed(rng, employer, k.hz(day))
        + f"<p style='margin-top:30mm;font-size:10.5pt'>统一社会信用代码：{code}　地址：{k.place(rng)[1]}工业园区{rng.randint(1, 40)}号</p>"
    )
    truth = {
        "name": one.name,
        "records": [{"year": last - 2 + n, "grade": marks[n][1]} for n in range(3)],
        "position": work,
        "date": k.iso(day),
        "employer": employer,
        "sex": one.sex,
        "credit_code": code,
    }
    html = k.doc(body, font=k.face(rng), pt=16, margin="30mm 28mm", css="body{line-height:2.1}")
    return Sheet(html, "assessment_form", truth, ("position",))
