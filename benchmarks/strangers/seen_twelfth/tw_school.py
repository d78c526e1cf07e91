"""Diplomas, degrees, their registration sheets, and continuing education."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, layout

_UNIS = (
    ("太原科技大学", "10109"),
    ("中北大学", "10110"),
    ("河南理工大学", "10460"),
    ("西安科技大学", "10704"),
    ("辽宁工程技术大学", "10147"),
    ("河北工程大学", "10076"),
    ("兰州理工大学", "10731"),
    ("安徽理工大学", "10361"),
)
_MAJORS = (
    "机械设计制造及其自动化",
    "电气工程及其自动化",
    "焊接技术与工程",
    "采矿工程",
    "化学工程与工艺",
    "安全工程",
    "土木工程",
    "热能与动力工程",
)
_COLLEGE_MAJORS = ("机电一体化技术", "煤矿开采技术", "数控技术", "应用化工技术", "电气自动化技术", "焊接技术及自动化")


@layout("diploma.tw_adult_correspondence")
def adult(rng: random.Random) -> Sheet:
    one = k.who(rng, 1972, 1988)
    school, code = rng.choice(_UNIS)
    upper = rng.random() < 0.5
    major = rng.choice(_MAJORS if upper else _COLLEGE_MAJORS)
    end = one.birth[0] + rng.randint(27, 33)
    month, day = rng.choice((1, 7)), rng.choice((1, 10, 15))
    began = (end - 3, 3 if month == 1 else 9, 1)
    done = (end, month, day)
    kind, form = rng.choice((("函授", "correspondence"), ("业余", "part_time")))
    number = f"{code}5{end}{'05' if upper else '06'}{rng.randint(100, 9999):06}"
    body = (
        "<div style='position:absolute;left:10mm;top:10mm;width:277mm;height:190mm;border:3pt double #b08a3c'>"
        "<div class='c' style='margin-top:14mm;font-size:13pt;letter-spacing:5pt'>成人高等教育</div>"
        "<div class='c' style='font-size:38pt;letter-spacing:14pt;margin-top:2mm'>毕业证书</div>"
        "<div style='margin:8mm 26mm 0 76mm;font-size:17pt;line-height:2'>"
        f"<p class='i'>学生 <b>{one.name}</b>，性别 <b>{one.sex}</b>，{k.cn(one.birth)}生，于 {k.cnm(began)}至 {k.cnm(done)}在本校 <b>{major}</b> 专业 {kind} 学习，"
        f"修完 三年制 {'专升本科' if upper else '专科'} 教学计划规定的全部课程，成绩合格，准予毕业。</p></div>"
        + k.photo("left:28mm;top:64mm;width:33mm;height:48mm;line-height:48mm")
        + k.at(26, 140, f"校　　名：{school}", "font-size:14pt")
        + k.at(150, 140, f"校（院）长：<span class='kai'>{k.name(rng)}</span>", "font-size:14pt")
        + k.at(26, 154, f"批准文号：（{rng.randint(81, 92)}）教高三字{rng.randint(1, 40):03}号", "font-size:12pt")
        + k.at(26, 163, f"证书编号：{number}", "font-size:12pt")
        + k.at(180, 158, k.hz(done), "font-size:15pt")
        + k.at(26, 177, "中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn", "font-size:10pt")
        + k.seal(school, "left:178mm;top:126mm", size=44)
        + "</div>"
    )
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "bachelor" if upper else "junior_college",
        "study_form": form,
        "completion": "graduated",
        "graduation_date": k.iso(done),
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": k.iso(one.birth),
    }
    return Sheet(
        k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "song", "kai", "ming")), "diploma", truth
    )


@layout("diploma.tw_technician_booklet")
def technician_school(rng: random.Random) -> Sheet:
    one, where = k.who(rng, 1985, 1996), k.place(rng)
    school = f"{where[1][:-1]}{rng.choice(('工业', '煤炭', '机电', '冶金'))}{rng.choice(('技师学院', '高级技工学校'))}"
    level, klass, term = rng.choice(
        (
            ("tech_senior", "高级工班", "五年"),
            ("tech_technician", "预备技师班", "六年"),
            ("tech_intermediate", "中级工班", "三年"),
        )
    )
    span = {"五年": 5, "六年": 6, "三年": 3}[term]
    major = rng.choice(("焊接加工", "电气自动化设备安装与维修", "数控加工", "机床切削加工", "矿山机电"))
    end = one.birth[0] + 16 + span
    done = (end, 7, rng.choice((1, 5, 10)))
    number = f"{rng.choice(('技', '技字'))}{end}{rng.randint(1000, 99999):06}"
    line = "border-bottom:0.5pt solid #333;display:inline-block;width:56mm;text-align:center"
    left = (
        k.photo("left:40mm;top:24mm")
        + k.at(20, 74, f"编号：{number}", "font-size:12pt")
        + k.at(20, 86, f"学校验印号：{k.digits(rng, 5)}", "font-size:11pt")
        + k.at(20, 118, f"{where[0]}人力资源和社会保障厅监制", "font-size:10pt")
    )
    right = (
        "<div style='position:absolute;left:14mm;top:14mm;width:114mm;font-size:14pt;line-height:2.1'>"
        f"<p class='c' style='font-size:20pt;letter-spacing:4pt'>毕业证书</p>"
        f"<p>姓　　名 <span style='{line}'>{one.name}</span></p><p>性　　别 <span style='{line}'>{one.sex}</span></p>"
        f"<p>出生年月 <span style='{line}'>{k.cnm(one.birth)}</span></p><p>所学专业 <span style='{line}'>{major}</span></p>"
        f"<p>培养层次 <span style='{line}'>{klass}（全日制{term}）</span></p>"
        f"<p class='i' style='margin-top:3mm'>该生于{end - span}年9月至{end}年7月在我校学习，修业期满，成绩合格，准予毕业。</p></div>"
        + k.at(56, 128, school, "font-size:14pt")
        + k.at(62, 138, k.cn(done), "font-size:14pt")
        + k.seal(school, "left:62mm;top:112mm")
    )
    body = (
        "<div style='position:absolute;left:8mm;top:22mm;width:280mm;height:160mm;border:1pt solid #888'></div>"
        f"<div style='position:absolute;left:8mm;top:22mm;width:140mm;height:160mm;border-right:0.8pt dashed #aaa'>{left}</div>"
        f"<div style='position:absolute;left:148mm;top:22mm;width:140mm;height:160mm'>{right}</div>"
    )
    truth = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "study_form": "full_time",
        "completion": "graduated",
        "graduation_date": k.iso(done),
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": k.month(one.birth),
    }
    return Sheet(k.doc(body, size="A4 landscape", margin="0", font=k.face(rng, "song", "hei", "kai")), "diploma", truth)


_DEGREES = {
    "机械设计制造及其自动化": "工学",
    "电气工程及其自动化": "工学",
    "安全工程": "工学",
    "工商管理": "管理学",
    "应用化学": "理学",
}


@layout("degree_certificate.tw_sentence")
def degree_sentence(rng: random.Random) -> Sheet:
    one = k.who(rng, 1980, 1996)
    school, code = rng.choice(_UNIS)
    major = rng.choice(list(_DEGREES))
    end = one.birth[0] + 23
    done = (end, rng.choice((6, 7)), rng.choice((1, 20, 30)))
    number = f"{code}4{end}{rng.randint(100, 9999):06}"
    body = (
        "<div style='position:absolute;left:12mm;top:12mm;width:186mm;height:273mm;border:2.4pt solid #7a1b1b'>"
        "<p class='c' style='margin-top:30mm;font-size:34pt;letter-spacing:8pt'>学士学位证书</p>"
        + k.photo("left:76mm;top:62mm;width:33mm;height:45mm;line-height:45mm")
        + f"<div style='position:absolute;left:24mm;top:122mm;width:138mm;font-size:17pt;line-height:2.1'><p class='i'>{one.name}，{one.sex}，"
        f"{k.cn(one.birth)}生。在{school}{major}专业完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予{_DEGREES[major]}学士学位。</p></div>"
        + k.at(24, 206, f"{school}", "font-size:15pt")
        + k.at(24, 217, f"校长、学位评定委员会主席　<span class='kai'>{k.name(rng)}</span>", "font-size:14pt")
        + k.at(24, 240, f"证书编号：{number}", "font-size:12pt")
        + k.at(108, 236, k.hz(done), "font-size:15pt")
        + k.at(24, 250, "（普通高等教育本科毕业生）", "font-size:11pt")
        + k.seal(school, "left:112mm;top:210mm", size=42)
        + "</div>"
    )
    truth = {
        "name": one.name,
        "institution": school,
        "degree": f"{_DEGREES[major]}学士",
        "major": major,
        "grant_date": k.iso(done),
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": k.iso(one.birth),
    }
    return Sheet(k.doc(body, margin="0", font=k.face(rng, "song", "kai", "ming")), "degree_certificate", truth)


@layout("degree_certificate.tw_query_report")
def degree_query(rng: random.Random) -> Sheet:
    one = k.who(rng, 1980, 1994)
    school, code = rng.choice(_UNIS)
    degree, major, digit = rng.choice(
        (
            ("工程硕士", "机械工程", "3"),
            ("工学学士", "采矿工程", "4"),
            ("工程硕士", "安全工程", "3"),
            ("工学学士", "自动化", "4"),
        )
    )
    end = one.birth[0] + (30 if digit == "3" else 23)
    done = (end, rng.choice((6, 12)), rng.choice((20, 25, 30)))
    number = f"{'Z' if digit == '3' else ''}{code}{digit}{end}{rng.randint(100, 9999):06}"
    code16 = "A" + "".join(rng.choice("ABCDEFGHJKLMNPQRTUWXY0123456789") for _ in range(15))
    seen = k.workday(rng, 2024)
    body = (
        "<p class='c hei' style='font-size:20pt'>中国高等教育学位在线验证报告</p>"
        f"<p style='font-size:10pt;margin:4mm 0'>更新日期：{k.cn0(seen)}<span style='float:right'>有效期：6个月</span></p>"
        f"<div style='position:relative'>{k.photo('right:2mm;top:2mm')}<table style='width:128mm;line-height:2'>"
        + "".join(
            f"<tr><td style='width:40mm;color:#555'>{label}</td><td style='border-bottom:0.4pt solid #bbb'>{value}</td></tr>"
            for label, value in (
                ("姓名", one.name),
                ("性别", one.sex),
                ("出生日期", k.cn0(one.birth)),
                ("获学位日期", k.cn0(done)),
                ("学位授予单位", school),
                ("所授学位", degree),
                ("学科/专业", major),
                ("学位证书编号", number),
                ("在线验证码", " ".join(code16[n : n + 4] for n in range(0, 16, 4))),
            )
        )
        + "</table></div><div style='margin-top:12mm;font-size:10pt;line-height:1.8'><p>注意事项：</p><p>1. 本报告为学位授予信息的在线验证报告，由学位网提供，"
        "可登录网站输入验证码或扫描二维码核实。</p><p>2. 报告在有效期内可免费在线验证，请妥善保管。</p><p>3. 报告内容如有修改，以最新在线验证的内容为准。</p></div>"
        "<div style='margin:8mm auto;width:34mm;height:34mm;background:#333;color:#fff;text-align:center;line-height:34mm;font-size:9pt'>　</div>"
        "<p class='c' style='font-size:9.5pt'>教育部学生服务与素质发展中心</p>"
    )
    truth = {
        "name": one.name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": k.iso(done),
        "certificate_number": number,
        "sex": one.sex,
        "birth_date": k.iso(one.birth),
    }
    return Sheet(
        k.doc(body, margin="24mm 24mm", font=k.face(rng, "hei", "song", "zenhei"), pt=12), "degree_certificate", truth
    )


def _registration(rng: random.Random) -> tuple[dict[str, str], dict[str, object]]:
    one = k.who(rng, 1980, 1992)
    school, code = rng.choice(_UNIS)
    upper = rng.random() < 0.6
    major = rng.choice(_MAJORS if upper else _COLLEGE_MAJORS)
    kind, digit, form = rng.choice(
        (
            ("普通高等教育", "1", "普通全日制"),
            ("成人高等教育", "5", "函授"),
            ("成人高等教育", "5", "业余"),
            ("网络教育", "7", "网络教育"),
        )
    )
    end = one.birth[0] + (23 if digit == "1" else 29)
    span = (4 if upper else 3) if digit == "1" else 3
    done = (end, rng.choice((1, 7)), rng.choice((1, 5, 10))) if digit != "1" else (end, 7, 1)
    begin = (end - span, 9 if digit == "1" else 3, 1)
    number = f"{code}{digit}{end}{'05' if upper else '06'}{rng.randint(100, 9999):06}"
    code16 = "A" + "".join(rng.choice("ABCDEFGHJKLMNPQRTUWXY0123456789") for _ in range(15))
    level = ("本科" if digit == "1" else "专升本") if upper else "专科"
    shown = {
        "姓名": one.name,
        "性别": one.sex,
        "出生日期": k.cn0(one.birth),
        "入学日期": k.cn0(begin),
        "毕（结）业日期": k.cn0(done),
        "学校名称": school,
        "专业": major,
        "学制": f"{span}年",
        "层次": level,
        "学历类别": kind,
        "学习形式": form,
        "毕（结）业": "毕业",
        "证书编号": number,
        "校（院）长姓名": k.name(rng),
        "在线验证码": " ".join(code16[n : n + 4] for n in range(0, 16, 4)),
    }
    truth: dict[str, object] = {
        "name": one.name,
        "institution": school,
        "major": major,
        "education_level": "bachelor" if upper else "junior_college",
        "graduation_date": k.iso(done),
        "certificate_number": number,
        "verification_code": code16,
        "enrolment_date": k.iso(begin),
        "sex": one.sex,
        "birth_date": k.iso(one.birth),
    }
    return shown, truth


_NOTES = (
    "《教育部学历证书电子注册备案表》是对学历证书注册信息的电子呈现，可用于求职、升学等场合。",
    "备案表内容可登录学信网在线核实，验证期由申请人自行设置，过期后需延长验证有效期。",
    "如备案表信息有更新，以在线验证的最新内容为准。",
    "未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。",
)


@layout("diploma_verification.tw_four_columns")
def verification_table(rng: random.Random) -> Sheet:
    shown, truth = _registration(rng)
    names = (
        "姓名",
        "性别",
        "出生日期",
        "入学日期",
        "毕（结）业日期",
        "层次",
        "学历类别",
        "学习形式",
        "学制",
        "毕（结）业",
    )
    lines = "".join(
        f"<tr><td class='l'>{one}</td><td>{shown[one]}</td><td class='l'>{two}</td><td>{shown[two]}</td></tr>"
        for one, two in zip(names[::2], names[1::2], strict=True)
    )
    wide = "".join(
        f"<tr><td class='l'>{one}</td><td colspan='3'>{shown[one]}</td></tr>"
        for one in ("学校名称", "专业", "证书编号", "校（院）长姓名", "在线验证码")
    )
    seen = k.workday(rng, rng.randint(2023, 2025))
    body = (
        "<p class='c hei' style='font-size:19pt'>教育部学历证书电子注册备案表</p>"
        f"<p class='r' style='font-size:10pt;margin:3mm 0'>更新日期：{k.cn(seen)}</p><table class='g'>{lines}{wide}</table>"
        "<div style='margin:8mm 0 0 4mm;width:30mm;height:30mm;background:#444'></div>"
        "<div style='font-size:10pt;margin-top:8mm'>"
        + "".join(f"<p>{n}、{text}</p>" for n, text in enumerate(_NOTES, 1))
        + "</div>"
    )
    css = ".l{background:#f0f0f0;width:30mm} td{line-height:1.9}"
    return Sheet(
        k.doc(body, css, margin="26mm 22mm", font=k.face(rng, "hei", "song", "zenhei"), pt=11.5),
        "diploma_verification",
        truth,
    )


@layout("diploma_verification.tw_label_above")
def verification_stacked(rng: random.Random) -> Sheet:
    shown, truth = _registration(rng)
    seen = k.workday(rng, rng.randint(2023, 2025))
    order = (
        "姓名",
        "性别",
        "出生日期",
        "学校名称",
        "层次",
        "专业",
        "学制",
        "学历类别",
        "学习形式",
        "入学日期",
        "毕（结）业日期",
        "毕（结）业",
        "校（院）长姓名",
    )
    cells = "".join(
        f"<div style='display:inline-block;width:58mm;margin-bottom:5mm;vertical-align:top'><div style='font-size:9pt;color:#777'>{one}</div>"
        f"<div style='font-size:12.5pt'>{shown[one]}</div></div>"
        for one in order
    )
    body = (
        "<p style='font-size:11pt;color:#2a7'>学信网　中国高等教育学生信息网</p><p class='c hei' style='font-size:18pt;margin:6mm 0 10mm'>教育部学历证书电子注册备案表</p>"
        f"<div style='position:relative;padding-right:36mm'>{k.photo('right:0;top:0')}{cells}</div>"
        f"<div style='border-top:0.6pt solid #999;border-bottom:0.6pt solid #999;padding:3mm 0'>证书编号：{shown['证书编号']}<br>在线验证码：<b>{shown['在线验证码']}</b></div>"
        f"<p style='font-size:10pt;margin-top:4mm'>报告更新日期：{k.cn0(seen)}　　有效期至：{k.cn0((seen[0] + 1, seen[1], seen[2]))}</p>"
        "<div style='font-size:9.5pt;margin-top:10mm;color:#444'>"
        + "".join(f"<p>{n}. {text}</p>" for n, text in enumerate(_NOTES[:3], 1))
        + "</div>"
    )
    return Sheet(k.doc(body, margin="20mm 24mm", font=k.face(rng, "hei", "song"), pt=12), "diploma_verification", truth)


@layout("continuing_education.tw_year_certificate")
def education_certificate(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    year = rng.randint(2016, 2024)
    public, own = 30, rng.choice((60, 62, 66, 72))
    city = k.place(rng)[1]
    done, number = k.workday(rng, year, 11, 12), f"{year}{k.digits(rng, 7)}"
    body = (
        "<div style='border:4pt double #2c5a8c;height:166mm;padding:8mm 16mm;position:relative'>"
        "<p class='c' style='font-size:26pt;letter-spacing:5pt'>专业技术人员继续教育合格证书</p>"
        f"<p class='r' style='font-size:11pt'>证书编号：{number}</p><div style='font-size:16pt;line-height:2.1;margin-top:5mm'>"
        f"<p class='i'>{one.name}（身份证号：{one.id}），工作单位：{employer}，于{year}年度参加专业技术人员继续教育学习，其中公需科目{public}学时，"
        f"专业科目{own}学时，合计完成 <b>{public + own}</b> 学时，考核合格，特发此证。</p></div>"
        + k.at(150, 126, f"{city}专业技术人员继续教育基地", "font-size:14pt")
        + k.at(178, 138, k.cn(done), "font-size:14pt")
        + k.seal(f"{city}专业技术人员继续教育基地", "right:22mm;top:112mm")
        + "</div>"
    )
    truth = {"name": one.name, "year": year, "hours": public + own, "id_number": one.id}
    return Sheet(
        k.doc(body, size="A4 landscape", margin="12mm", font=k.face(rng, "song", "kai", "ming")),
        "continuing_education",
        truth,
    )


@layout("continuing_education.tw_hours_register")
def education_register(rng: random.Random) -> Sheet:
    one, employer = k.who(rng), k.firm(rng)
    year = rng.randint(2018, 2025)
    public = [("习近平新时代中国特色社会主义思想", 12), ("数字经济与创新能力", 10), ("知识产权保护实务", 8)]
    own = [
        (text, rng.choice((12, 16, 18, 20)))
        for text in rng.sample(
            ("焊接自动化技术", "设备故障诊断", "安全生产标准化", "电气节能技术", "智能制造导论", "特种设备法规"), 4
        )
    ]
    total = sum(hours for _, hours in public + own)
    title = rng.choice(("专业技术人员继续教育学时登记表", "年度继续教育学时证明", "继续教育学习情况登记（学时）"))
    lines = "".join(
        f"<tr><td>{n}</td><td>{'公需科目' if n <= 3 else '专业科目'}</td><td>{text}</td><td>{rng.choice(('网络', '面授'))}</td><td>{hours}</td><td>合格</td></tr>"
        for n, (text, hours) in enumerate(public + own, 1)
    )
    body = (
        f"<p class='c hei' style='font-size:18pt;margin-bottom:5mm'>{title}</p><p>姓名：{one.name}　　性别：{one.sex}　　学习年度：{year}年</p>"
        f"<p>单位：{employer}</p><p style='margin-bottom:3mm'>身份证号码：{one.id}</p><table class='g c'>"
        "<tr><th>序号</th><th>科目类别</th><th>课程（培训）名称</th><th>方式</th><th>学时</th><th>考核结果</th></tr>"
        + lines
        + f"<tr><td colspan='4'>总学时</td><td>{total}</td><td></td></tr></table><p style='margin-top:4mm;font-size:11pt'>审验意见：学时达到规定要求，予以认定。</p>"
        + k.signed(rng, f"{employer}人力资源部", k.cn(k.workday(rng, year, 12, 12)))
    )
    truth = {"name": one.name, "year": year, "hours": total, "id_number": one.id, "sex": one.sex}
    return Sheet(k.doc(body, margin="24mm 20mm", font=k.face(rng), pt=12), "continuing_education", truth)
