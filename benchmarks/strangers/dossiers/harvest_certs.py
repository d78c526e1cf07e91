"""Diplomas, their registration, and skill certificates old and new."""

from __future__ import annotations

from benchmarks.strangers.dossiers.harvest_base import Person, day, page, rows, seal
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.sheet import hanzi_number, hanzi_year

WORDS = {"junior_college": "专科", "bachelor": "本科", "secondary_vocational": "中专"}
CLASSES = {"tech_intermediate": "中级工班", "tech_senior": "高级工班", "tech_technician": "预备技师班"}


def _month(date: str) -> str:
    year, month = date.split("-")[:2]
    return f"{hanzi_year(int(year))}年{hanzi_number(int(month))}月"


def diploma(
    p: Person, school: str, major: str, level: str, start: str, end: str, number: str, style: int = 0, head: str = "赵永胜",
) -> Paper:  # fmt: skip
    """A diploma: 0 full-time, 1 adult, 2 self-study, 3 secondary school, 4 skilled-workers' school."""
    born = day(p.birth, 2)
    span = f"于{_month(start)}至{_month(end)}"
    years = hanzi_number(int(end[:4]) - int(start[:4]))
    sign = f"<p class=n>校　名：{school}　　　　　　校（院）长：{head}</p>"
    foot = f"<p class=n>证书编号：{number}　　　　　　{day(end, 2)}</p>"
    if style == 0:
        text = f"学生 <b>{p.name}</b>　性别 {p.sex} ，{born}生，{span}在本校 <b>{major}</b> 专业 {years}年制{WORDS[level]}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。"
        body = f"<h1 style='font-size:30pt'>普通高等学校<br>毕 业 证 书</h1><p>{text}</p>{sign}{foot}{seal(school, '', 150, 34)}<p class='s n'>查询网址：http://www.chsi.com.cn　　{school}监制</p>"
        html, form = page(body, "kai", 16, "A4 landscape"), "full_time"
    elif style == 1:
        text = f"学生 {p.name}，性别{p.sex}，{born}生，{span}在本校{major}专业函授学习，修完{years}年制{'专升本' if level == 'bachelor' else '专科'}教学计划规定的全部课程，成绩合格，准予毕业。"
        body = f"<h1>成人高等教育<br>毕业证书</h1><p>{text}</p><br><p class=n>校　　名：{school}</p><p class=n>校（院）长：{head}</p><p class=n>证书编号：{number}</p><p class=r>{day(end, 2)}</p>{seal(school, '', 110, 24)}<p class=s>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</p>"
        html, form = page(body, "song", 14, "A4"), "correspondence"
    elif style == 2:
        text = f"{p.name}，{p.sex}，{born}出生，身份证号 {p.id}，参加{major}专业{WORDS[level]}高等教育自学考试，全部课程成绩合格，经审定，准予毕业。"
        body = f"<h1>高等教育自学考试毕业证书</h1><p>{text}</p><br><table class=bare><tr><td>山西省高等教育自学考试委员会</td><td>主考学校：{school}</td></tr></table><p class=n>证书编号：{number}</p><p class=r>{day(end, 2)}</p>{seal('山西省高等教育自学考试委员会', '', 150, 34)}"
        html, form = page(body, "ming", 14, "A4 landscape"), "self_study"
    elif style == 3:
        body = f"<h1>中等职业学校毕业证书</h1>{rows([('姓名', p.name, '性别', p.sex), ('出生日期', day(p.birth), '专业', major), ('学习时间', f'{day(start)[:-2]} 至 {day(end)}', '学制', f'{years}年')])}<p>该生在校修业期满，德育、文化、专业技能考核合格，准予毕业。</p><p class=r>{school}（章）　校长：{head}</p><p class=r>{day(end)}</p>{seal(school)}<p class=n>证书编号 {number}　　山西省教育厅验印</p>"
        html, form = page(body, "hei", 13), ""
    else:
        text = f"学生{p.name}，{p.sex}，{day(p.birth)}出生，于{day(start)}至{day(end)}在我校{major}专业（{CLASSES[level]}）全日制学习，学制{years}年，学业期满，成绩合格，准予毕业。"
        kind = {"tech_intermediate": "技工学校", "tech_senior": "高级技工学校", "tech_technician": "技师学院"}[level]
        body = f"<h1>{kind}毕业证书</h1><p>{text}</p>{rows([('培养层次', CLASSES[level], '专业', major), ('证书编号', number, '学习形式', '全日制')])}<p class=n>学校（盖章）：{school}　　　校（院）长：{head}</p><p class=n>验印机关：山西省人力资源和社会保障厅　　　　{day(end)}</p>{seal(school, '', 40, 20)}"
        html, form = page(body, "zenhei", 13, "A4 landscape"), "full_time"
    fields = {
        "name": p.name,
        "institution": school,
        "major": major,
        "education_level": level,
        "completion": "graduated",
    }
    fields |= {"graduation_date": end if style != 9 else end[:7], "certificate_number": number}
    if form:
        fields["study_form"] = form
    return Paper("diploma", html, fields)


def registered(
    p: Person,
    school: str,
    major: str,
    level: str,
    start: str,
    end: str,
    number: str,
    code: str,
    form: str = "普通全日制",
) -> Paper:
    """教育部学历证书电子注册备案表."""
    table = rows(
        [
            ("姓名", p.name, "性别", p.sex),
            ("出生日期", day(p.birth, 4), "入学日期", day(start, 4)),
            ("毕（结）业日期", day(end, 4), "毕（结）业", "毕业"),
            ("学校名称", school, "专业", major),
            ("学历类别", "普通高等教育" if form == "普通全日制" else "成人高等教育", "学习形式", form),
            ("层次", WORDS[level], "学制", f"{int(end[:4]) - int(start[:4])}年"),
            ("证书编号", number, "校（院）长姓名", "赵永胜"),
        ]
    )
    body = f"<p class='n s'>更新日期：2025年08月21日</p><h1 style='font-size:17pt'>教育部学历证书电子注册备案表</h1>{table}<p class=n>在线验证码　{code}</p><p class='s n'>注意事项：1、备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书进行备案的结果。2、未经权利人同意不得将备案表用于违背权利人意愿之用途。3、报告在线验证有效期由报告权利人设置（1~6个月）。</p>"
    fields = {"name": p.name, "institution": school, "major": major, "education_level": level}
    fields |= {"graduation_date": end, "certificate_number": number, "verification_code": code.replace(" ", "")}
    return Paper("diploma_verification", page(body, "hei", 11), fields)


LEVEL = {3: ("三级/高级工", "高级技能"), 2: ("二级/技师", "技师"), 1: ("一级/高级技师", "高级技师")}


def booklet(
    p: Person, occupation: str, level: int, number: str, when: str, office: str, style: int = 0, holder: str = ""
) -> Paper:
    """The old 国家职业资格证书: 0 spread with bilingual lines, 1 labels under a photo, in one column."""
    label = {3: "高级技能（国家职业资格三级）", 2: "技师（国家职业资格二级）", 1: "高级技师（国家职业资格一级）"}[level]
    if style == 0:
        lines = [
            ("姓　　名", "Name", p.name),
            ("性　　别", "Sex", p.sex),
            ("出生日期", "Birth Date", day(p.birth)),
            ("文化程度", "Educational Level", "大专"),
            ("发证日期", "Date of Issue", day(when)),
            ("证书编号", "Certificate No.", number),
            ("身份证号", "ID No.", holder or p.id),
        ]
        left = (
            "<table class=bare>"
            + "".join(f"<tr><td>{a}<br><span class=s>{b}</span></td><td>{c}</td></tr>" for a, b, c in lines)
            + "</table>"
        )
        right = f"<p class=n>职业（工种）及等级<br><span class=s>Occupation &amp; Skill Level</span></p><p class=c><b>{occupation}　{label}</b></p><p class=n>理论知识考试成绩 <span class=s>Result of Theoretical Knowledge Test</span>　82</p><p class=n>操作技能考核成绩 <span class=s>Result of Operational Skill Test</span>　86</p><p class=n>评定成绩 <span class=s>Result of Test</span>　合格</p><br><p class=n>{office}（印）</p>{seal(office, '', 30, 20)}"
        body = f"<p class=c>中华人民共和国　职业资格证书<br><span class=s>Certificate of Occupational Qualification, P.R.China</span></p><table><tr><td style='width:50%;vertical-align:top'>{left}</td><td style='vertical-align:top'>{right}</td></tr></table><p class='s c'>中华人民共和国人力资源和社会保障部印制</p>"
        html = page(body, "song", 11, "A4 landscape", "15mm")
    else:
        body = f"<h1>职业资格证书</h1><p class=c>（劳动和社会保障部门颁发）</p><div style='border:1pt solid #555;width:24mm;height:27mm;margin:1mm auto;text-align:center'>相片</div><p class=c>编号：{number}</p>{rows([('姓名', p.name), ('性别', p.sex), ('身份证号码', holder or p.id), ('职业（工种）', occupation), ('技能等级', label), ('发证日期', day(when, 1)), ('鉴定机构', office)], 'bare')}<p class=n>　　　　　　　　　　　　　发证机关（印）</p>{seal(office, '职业资格证书专用章', 80, 14)}"
        html = page(body, "ming", 11.5, "A5", "11mm")
    fields = {
        "name": p.name,
        "occupation": occupation,
        "skill_level": level,
        "issue_date": when,
        "certificate_number": number,
    }
    return Paper("skill_certificate", html, fields | {"id_number": holder or p.id})


def grade(
    p: Person, occupation: str, level: int, number: str, when: str, issuer: str, style: int = 0, holder: str = ""
) -> Paper:
    """A 职业技能等级证书: 0 paper, 1 e-certificate in two columns, 2 in a sentence, 3 an employer's own."""
    name = LEVEL[level][0]
    who = holder or p.id
    head = "<h1 style='font-size:24pt;letter-spacing:.3em'>职业技能等级证书</h1>"
    if style == 0:
        body = f"{head}<p>本证书由评价机构按照国家职业技能标准和有关规定考核合格后颁发，表明持证人具备相应的职业技能水平。</p>{rows([('姓　　名：', p.name), ('证件类型：', '居民身份证'), ('证件号码：', who), ('职业名称：', occupation), ('职业技能等级：', name), ('证书编号：', number), ('发证机构：', issuer), ('发证日期：', day(when))], 'bare')}{seal(issuer, '', 100, 24)}<p class='s n'>证书信息查询网址：职业技能等级证书全国联网查询 zscx.osta.org.cn</p>"
        html = page(body, "song", 13)
    elif style == 1:
        body = f"{head}<p class=c><span class=s>Certificate of Occupational Skill Level</span></p>{rows([('姓名', p.name, '性别', p.sex), ('证件类型', '身份证', '证件号码', who), ('职业名称', occupation, '工种/职业方向', '——'), ('技能等级', name, '证书编号', number), ('评价机构', issuer, '机构代码', number[1:13]), ('发证日期', day(when, 4), '证书状态', '有效')])}{seal(issuer, '电子证书专用章', 120, 20)}"
        html = page(body, "hei", 12, "A4 landscape")
    elif style == 2:
        body = f"{head}<p class=n>证书编号：{number}</p><p>{p.name}（身份证号码：{who}）参加{issuer}组织的职业技能等级认定，理论知识、技能考核成绩合格，取得 <b>{occupation}</b> 职业 <b>{name}</b> 等级，特发此证。</p><br><p class=r>发证机构：{issuer}</p><p class=r>发证日期：{day(when)}</p>{seal(issuer, '', 100, 22)}"
        html = page(body, "kai", 15, "A4 landscape")
    else:
        body = f"<p class=c>企业自主评价</p>{head}<table class=bare><tr><td style='width:34mm'><div style='border:1pt solid #888;height:40mm;text-align:center'>照片</div></td><td>{rows([('持证人', p.name), ('身份证号', who), ('职　业', occupation), ('等　级', name), ('证书编号', number)], 'bare')}</td></tr></table><p>该职工经本企业职业技能等级认定合格。</p><p class=r>用人单位评价机构：{issuer}</p><p class=r>{day(when, 2)}</p>{seal(issuer, '职业技能评价专用章', 100, 22)}"
        html = page(body, "zenhei", 13)
    fields = {"name": p.name, "id_number": who, "occupation": occupation, "skill_level": level, "issue_date": when}
    return Paper("skill_certificate", html, fields | {"certificate_number": number, "issuer": issuer})
