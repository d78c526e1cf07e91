"""Records of diplomas from the national register, and proofs of continuing education."""

from __future__ import annotations

import random
import string

from benchmarks.strangers.seen_fifth.fa_words import (
    EMPLOYERS,
    TOWNS,
    code_square,
    day,
    digits,
    page,
    people,
    photo,
    seal,
)
from benchmarks.strangers.sheet import Sheet, id_number, layout

_SCHOOLS = (("太原理工大学", "10112"), ("山西大同大学", "10120"), ("北京科技大学", "10008"), ("华北理工大学", "10081"))
_MAJORS = ("机械电子工程", "电气工程及其自动化", "冶金工程", "安全工程", "化学工程与工艺")


def _code(rng: random.Random) -> str:
    return "A" + "".join(rng.choice(string.ascii_uppercase + string.digits) for _ in range(15))


@layout("diploma_verification.filing_single_column")
def filing(rng: random.Random) -> Sheet:
    """The record as the register prints it: label and value in two columns, notes below, code in groups."""
    sex = rng.choice("男女")
    name, head = people(rng, 2, sex)
    school, place = rng.choice(_SCHOOLS)
    major, end = rng.choice(_MAJORS), day(rng, 2005, 2021, (6, 7))
    born, seen = day(rng, end.year - 24, end.year - 22), day(rng, 2024, 2025)
    level, word, digit, years = rng.choice((("bachelor", "本科", "05", 4), ("junior_college", "专科", "06", 3)))
    number, code = f"{place}1{end.year}{digit}{digits(rng, 6)}", _code(rng)
    rows = (
        ("姓名", name),
        ("性别", sex),
        ("出生日期", born.cn_padded),
        ("入学日期", f"{end.year - years}年09月01日"),
        ("毕（结）业日期", end.cn_padded),
        ("学校名称", school),
        ("专业", major),
        ("学历类别", "普通高等教育"),
        ("学制", f"{years} 年"),
        ("学习形式", "普通全日制"),
        ("层次", word),
        ("毕（结）业", "毕业"),
        ("校（院）长姓名", head),
        ("证书编号", number),
        ("在线验证码", " ".join(code[i : i + 4] for i in range(0, 16, 4))),
    )
    lines = "".join(f"<tr><td class=a>{a}</td><td>{b}</td></tr>" for a, b in rows)
    body = f"""<p class=c style="font-size:19pt">教育部学历证书电子注册备案表</p><p class=r>更新日期：{seen.cn_padded}</p>
    <table><tr><td style="width:70%"><table class=x>{lines}</table></td><td class=c>{photo()}<br><br>{code_square()}<p class=s>扫码在线验证</p></td></tr></table>
    <p class=s>注意事项：<br>1. 备案表是依据《高等学校学生学籍学历电子注册办法》（教学〔2014〕11号）对学历证书的查询结果。<br>
    2. 备案表在线验证办法：登录学信网“在线验证系统”，输入在线验证码。<br>3. 备案表在线验证有效期由报告查看者设置（1~6个月），在有效期内可免费在线验证。<br>
    4. 未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。</p>"""
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": level,
        "graduation_date": end.iso,
        "certificate_number": number,
        "verification_code": code,
    }
    css = ".x td { border-bottom: 0.2mm solid #ccc; font-size: 11pt; padding: 1mm } .a { color: #777; width: 36mm; text-align: right }"
    return Sheet(page(body, "hei", css), "diploma_verification", truth)


@layout("diploma_verification.phone_view")
def phone_view(rng: random.Random) -> Sheet:
    """The record seen on a phone and printed: small grey label above each value, narrow page."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    school, place = rng.choice(_SCHOOLS)
    major, end = rng.choice(_MAJORS), day(rng, 2007, 2022, (1, 7))
    kind, digit, form = rng.choice(
        (("成人高等教育", "5", "函授"), ("网络教育", "7", "网络教育"), ("成人高等教育", "5", "业余"))
    )
    number, code = f"{place}{digit}{end.year}05{digits(rng, 6)}", _code(rng)
    pairs = (
        ("层次", "专升本"),
        ("专业", major),
        ("学历类别", kind),
        ("学习形式", form),
        ("学制", "2.5 年"),
        ("毕（结）业", "毕业"),
        ("入学日期", f"{end.year - (3 if end.month == 1 else 2)}-03-01"),
        ("毕（结）业日期", end.iso),
        ("证书编号", number),
        ("在线验证码", code),
    )
    cells = "".join(f"<div class=p><div>{a}</div>{b}</div>" for a, b in pairs)
    body = f"""<p class=c style="font-size:10pt">‹ 　教育部学历证书电子注册备案表　 ⋯</p><div class=h>{name}　<span style="font-size:10pt">{sex}</span><br>
    <span style="font-size:11pt">{school}</span></div>{cells}<p class=s>报告有效期至 {rng.randint(2025, 2026)}年{rng.randint(1, 12)}月{rng.randint(1, 28)}日<br>中国高等教育学生信息网（学信网）</p>"""
    css = """.h { background: #16b0a3; color: #fff; padding: 5mm; font-size: 17pt; border-radius: 2mm }
    .p { border-bottom: 0.2mm solid #ddd; padding: 1.6mm 2mm; font-size: 11pt } .p div { color: #999; font-size: 8.5pt }"""
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": "bachelor",
        "graduation_date": end.iso,
        "certificate_number": number,
        "verification_code": code,
    }
    return Sheet(page(body, "hei", css, "100mm 240mm", "7mm"), "diploma_verification", truth)


@layout("diploma_verification.recognition_report")
def recognition(rng: random.Random) -> Sheet:
    """The older report on a diploma that was held against the school's files: running text, a report number."""
    sex = rng.choice("男女")
    name = people(rng, 1, sex)[0]
    school = rng.choice(("太原重型机械学院", "山西矿业学院", "鞍山钢铁学院", "华北工学院"))
    major, end, born = rng.choice(_MAJORS), day(rng, 1993, 2000, (7,)), day(rng, 1968, 1974)
    level, word, years = rng.choice((("bachelor", "本科", 4), ("junior_college", "专科", 3)))
    number, report, made = digits(rng, 6), digits(rng, 8), day(rng, 2012, 2021)
    body = f"""<p class=r>报告编号：{report}</p><h1>中国高等教育学历认证报告</h1><table><tr><td><p>姓　　名：{name}<br>性　　别：{sex}<br>
    出生日期：{born.cn}</p></td><td class=r>{photo()}</td></tr></table><p class=in>经核查，{name}于{end.year - years}年9月至{end.cn_month}在{school}{major}专业学习，
    学制{years}年，{word}层次，普通全日制，于{end.cn}毕业。其所持《普通高等学校毕业证书》（证书编号：{number}）真实。</p>
    <p class=in>特此认证。</p><p class=r>{seal("全国高等学校学生信息<br>咨询与就业指导中心")}<br>{made.cn}</p>
    <p class=s>本报告仅对所认证的学历证书负责。查询网址：www.chsi.com.cn，凭报告编号及姓名查询。</p>"""
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": level,
        "graduation_date": end.iso,
        "certificate_number": number,
    }
    return Sheet(page(body, "song", "p { font-size: 13pt }"), "diploma_verification", truth, ("verification_code",))


@layout("continuing_education.yearly_certificate")
def yearly_certificate(rng: random.Random) -> Sheet:
    """A certificate for one year: hours of both kinds and their sum in a small table."""
    name = people(rng, 1)[0]
    year, public, special = rng.randint(2019, 2024), rng.choice((24, 30)), rng.choice((60, 62, 68))
    number = id_number(rng, day(rng, 1975, 1992).iso, "男")
    when, town = day(rng, year, year, (11, 12)), rng.choice(TOWNS)
    body = f"""<div style="border:1mm solid #27538a;padding:9mm"><h1>专业技术人员继续教育合格证书</h1><p class=in><u>{name}</u>（身份证号：{number}）参加
    <u>{year}</u> 年度专业技术人员继续教育学习，考核合格，特发此证。</p><table class=grid><tr><th>科目</th><th>学习内容</th><th>学时</th></tr>
    <tr><td>公需科目</td><td>{rng.choice(("数字经济与创新发展", "知识产权保护实务", "碳达峰碳中和基础"))}</td><td>{public}</td></tr>
    <tr><td>专业科目</td><td>{rng.choice(("先进制造技术", "焊接新工艺", "智能控制与电气安全"))}</td><td>{special}</td></tr>
    <tr><td colspan=2>合　计</td><td>{public + special}</td></tr></table>
    <table><tr><td>证书编号：JX{year}{digits(rng, 7)}<br>{code_square(20)}</td><td class=r>{town}专业技术人员继续教育基地<br>{when.cn}</td></tr></table></div>"""
    truth = {"name": name, "year": year, "hours": public + special}
    return Sheet(page(body, rng.choice(("song", "kai"))), "continuing_education", truth)


@layout("continuing_education.course_rows")
def course_rows(rng: random.Random) -> Sheet:
    """A learning platform's printout: head with the learner, a row a course, the sum in a sentence at the end."""
    name = people(rng, 1)[0]
    year, employer = rng.randint(2020, 2024), rng.choice(EMPLOYERS)
    courses = rng.sample(
        (
            "机械制图国家标准解读",
            "设备点检与状态监测",
            "职业道德与诚信建设",
            "PLC控制系统设计",
            "安全生产法解读",
            "工业机器人应用",
            "金属材料热处理",
        ),
        5,
    )
    hours = [rng.choice((8, 12, 16, 20, 24)) for _ in courses]
    rows = "".join(
        f"<tr><td>{n}</td><td>{c}</td><td>{'公需课' if n == 1 else '专业课'}</td><td>{h}</td><td>{day(rng, year, year).iso}</td><td>合格</td></tr>"
        for n, (c, h) in enumerate(zip(courses, hours, strict=True), 1)
    )
    body = f"""<p class=s>打印时间：{year + 1}-01-{rng.randint(4, 28):02d} 10:{rng.randint(10, 59)}　　专业技术人员继续教育服务平台 &gt; 个人中心 &gt; 学时证明</p>
    <p class=c style="font-size:17pt">继续教育学时证明</p><p>学员：{name}　　学习年度：{year}<br>工作单位：{employer}</p>
    <table><tr class=h><th>序号</th><th>课程名称</th><th>类别</th><th>学时</th><th>完成日期</th><th>考核</th></tr>{rows}</table>
    <p>以上共计 {sum(hours)} 学时，学习情况属实。</p><p class=r>（电子印章）</p>"""
    css = ".h { background: #dfe9f5 } td, th { border-bottom: 0.2mm solid #bbb; font-size: 10pt; text-align: left }"
    truth = {"name": name, "year": year, "hours": sum(hours)}
    return Sheet(page(body, "zenhei", css), "continuing_education", truth)
