"""Diplomas of colleges, adult courses, vocational schools and schools of workers; the registration print and degrees."""

from __future__ import annotations

from benchmarks.strangers.dossiers.bloom_base import HEI, KAI, MING, Who, dt, foot, grid, portrait, seal, sheet
from benchmarks.strangers.dossiers.model import Paper

_LEVEL = {"bachelor": "本科", "junior_college": "专科"}


def college(
    p: Who, school: str, major: str, level: str, since: str, until: str, number: str, way: int, form: str = "full_time", name: str = "", day: str = ""
) -> Paper:  # fmt: skip
    """0 the landscape sheet of today, 1 adult course, 2 of the nineties with a border, 3 self-study, 4 portrait copy."""
    who, word = name or p.name, _LEVEL[level]
    until_day = day or until
    fields = {"name": who, "institution": school, "major": major, "education_level": level, "study_form": form, "completion": "graduated", "graduation_date": until_day, "certificate_number": number}  # fmt: skip
    years = {3: "三", 4: "四", 2: "两"}.get(round(int(until[:4]) - int(since[:4])), "三")
    if way == 0:
        body = (
            f"<div style='border:2pt solid #b08d3c;padding:9mm 12mm;height:142mm;position:relative'><h1 style='font-size:26pt;letter-spacing:.3em'>普通高等学校毕业证书</h1>{portrait('float:left;margin:4mm 9mm 0 0', 30, 40)}"
            f"<p style='font-size:15pt;line-height:2'>学生　<b>{who}</b>　性别 {p.sex}，{dt(p.born, 'hanym')}生，于{dt(since, 'hanym')}至{dt(until, 'hanym')}在本校　<b>{major}</b>　专业{years}年制{word}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p>"
            f"<div style='position:absolute;left:12mm;bottom:8mm'>证书编号：{number}<br><span class='s'>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</span></div>"
            f"<div style='position:absolute;right:14mm;bottom:12mm;width:86mm;height:34mm'><p class='n'>校　　名：{school}</p><p class='n'>校（院）长：<span style='font-family:{KAI}'>贺承业</span></p><p class='r'>{dt(until_day, 'han')}</p>{seal(school, 'right:4mm;top:-6mm')}</div></div>"
        )
        return Paper("diploma", sheet(body, MING, 12, "A4 landscape", "12mm"), fields)
    if way == 1:
        mode = {"correspondence": "函授", "part_time": "业余"}[form]
        body = (
            f"<div style='border:1.4pt double #933;padding:10mm'><p class='m' style='font-size:22pt'>成人高等教育</p><p class='m' style='font-size:26pt;letter-spacing:.4em'>毕 业 证 书</p>"
            f"<table class='o' style='margin-top:9mm'><tr><td style='width:42mm;vertical-align:top'>{portrait('', 30, 40)}<div class='s' style='margin-top:4mm'>编号 {number}</div></td>"
            f"<td style='font-size:14pt;line-height:2.1'>　　学生{who}，性别{p.sex}，生于{dt(p.born, 'cn')}，于{dt(since, 'ym')}至{dt(until, 'ym')}在我校{major}专业{mode}学习，修完{years}年制{word}教学计划规定的全部课程，成绩合格，准予毕业。</td></tr></table>"
            f"<div style='position:relative;height:40mm;margin-top:8mm'><p class='r'>{school}</p><p class='r'>校长　<span style='font-family:{KAI}'>段汝霖</span></p><p class='r'>{dt(until_day, 'cn')}</p>{seal(school, 'right:12mm;top:-8mm')}</div></div>"
        )
        return Paper("diploma", sheet(body, MING, 12, "A4 landscape", "14mm"), fields)
    if way == 2:
        body = (
            f"<div style='border:3pt solid #b33;padding:3mm'><div style='border:.8pt solid #b33;padding:14mm 12mm;height:205mm'><h1 style='font-family:{KAI};font-size:40pt;color:#a11'>毕业证书</h1>{portrait('margin:6mm auto 10mm', 30, 38)}"
            f"<p style='font-family:{KAI};font-size:16pt;line-height:2.1'>学生 {who} 系 {p.home[:6]} 人，现年 {int(until[:4]) - int(p.born[:4])} 岁，于 {dt(since, 'ym')} 至 {dt(until, 'ym')} 在我校 {major} 专业修业 {years} 年，学完{word}全部课程，成绩及格，准予毕业。</p>"
            f"<div style='position:relative;height:44mm;margin-top:12mm'><p class='r'>校长：霍秉钧</p><p class='r'>{school}</p><p class='r'>{dt(until_day, 'cn')}</p>{seal(school, 'right:18mm;top:-4mm')}</div><p class='n'>毕字第 {number} 号</p></div></div>"
        )
        fields.pop("study_form")  # a paper of those years prints none
        fields["certificate_number"] = f"毕字第{number}号"
        return Paper("diploma", sheet(body, MING, 12, edge="14mm"), fields)
    if way == 3:
        host = "山西省高等教育自学考试委员会"
        body = (
            f"<h1 style='font-size:24pt'>高等教育自学考试毕业证书</h1><table class='o'><tr><td style='width:40mm'>{portrait('', 28, 36)}</td><td style='line-height:2.2;font-size:14pt'>　　{who}，{p.sex}，{dt(p.born, 'cn')}生，参加　{major}　专业{word}高等教育自学考试，全部课程成绩合格，经审定，准予毕业。</td></tr></table>"
            f"<div style='position:relative;height:46mm;margin-top:14mm'><p style='text-indent:0'>{host}</p><p style='text-indent:0'>主考院校：{school}</p><p style='text-indent:0'>{dt(until_day, 'cn')}</p>{seal(host, 'left:20mm;top:-12mm')}{seal(school, 'left:90mm;top:-6mm')}</div><p class='n'>证书编号 {number}</p>"
        )
        fields["study_form"] = "self_study"
        return Paper("diploma", sheet(body, MING, 12, "A4 landscape", "18mm"), fields)
    body = (
        f"<p class='n s'>（复印件，与原件核对无误）</p><h1 style='font-size:30pt'>毕 业 证 书</h1><p class='m'>证书编号：{number}</p>{portrait()}"
        f"<p style='line-height:2.4;font-size:14pt'>{who}　{p.sex}　{dt(p.born)}生，于{dt(since, 'ym')}入学，在我院<u>{major}</u>专业（全日制{word}，学制{years}年）学习期满，学完规定课程，德、智、体全面考核合格，准予毕业。</p>"
        f"<div style='position:relative;height:44mm;margin-top:20mm'><p class='r'>院　名　{school}</p><p class='r'>院　长　苗树声</p><p class='r'>{dt(until_day)}</p>{seal(school, 'right:14mm;top:-8mm')}</div>"
    )
    return Paper("diploma", sheet(body, MING, 12.5), fields)


def vocational(p: Who, school: str, major: str, level: str, since: str, until: str, number: str, way: int) -> Paper:
    """Schools below the colleges: 0 中专 as a sentence, 1 workers' school with a table and the class, 2 workers' school as a sentence, 3 中专 old."""
    fields = {"name": p.name, "institution": school, "major": major, "education_level": level, "graduation_date": until, "certificate_number": number, "completion": "graduated"}  # fmt: skip
    cls = {"tech_senior": "高级工班", "tech_intermediate": "中级工班", "tech_technician": "预备技师班"}.get(level, "")
    if way == 0:
        body = f"<p class='m' style='font-size:20pt'>中等职业学校（普通中专）</p><h1 style='font-size:32pt'>毕 业 证 书</h1>{portrait()}<p style='font-size:14pt;line-height:2.2'>学生　{p.name}　性别　{p.sex}　，{dt(p.born)}出生，于{dt(since, 'ym')}至{dt(until, 'ym')}在本校　{major}　专业学习，修业期满，成绩合格，准予毕业。</p>{foot(school, until, 0)}<p class='n'>学校审核备案章　　　　　毕业证号：{number}</p>"
        return Paper("diploma", sheet(body, KAI, 12), fields)
    if way == 1:
        body = (
            f"<h1 style='font-family:{HEI};font-size:24pt'>技工院校毕业证书</h1>{portrait()}"
            + grid([["姓名", p.name, "性别", p.sex], ["出生日期", dt(p.born, "iso")], ["专业名称", major], ["培养层次", cls, "学制", "五年" if level == "tech_senior" else "三年"], ["学习形式", "全日制"], ["入学时间", dt(since, "iso"), "毕业时间", dt(until, "iso")]])
            + f"<p>该生在校期间完成规定的全部学习任务，成绩合格，准予毕业。</p><p class='n'>证书编号：{number}</p>"
            + foot(school, until, 1)
        )  # fmt: skip
        return Paper("diploma", sheet(body, MING, 12), fields)
    if way == 2:
        body = f"<h1 style='font-family:{KAI};font-size:30pt'>毕业证书</h1><p class='m'>技师学院</p><p style='font-size:15pt;line-height:2.1'>{p.name}同学（{p.sex}，{dt(p.born)}生）于{dt(since, 'ym')}至{dt(until, 'ym')}在我院{major}专业{cls}学习期满，德育、文化、专业理论和操作技能考核合格，准予毕业。</p>{portrait('margin:8mm 0', 28, 36)}<p class='n'>编号：{number}</p>{foot(school, until, 3, 'han')}"
        return Paper("diploma", sheet(body, MING, 12, "A4 landscape"), fields)
    body = f"<div style='border:2pt solid #a33;padding:12mm'><h1 style='font-size:30pt'>中等专业学校毕业证书</h1><p style='font-size:15pt;line-height:2.2'>学生{p.name}，{p.sex}，{int(until[:4]) - int(p.born[:4])}岁，于{dt(since, 'hanym')}至{dt(until, 'hanym')}在本校{major}专业（三年制）学习期满，各科成绩及格，准予毕业。</p>{foot(school, until, 0, 'han')}<p class='n'>（中专）字第 {number} 号</p></div>"
    return Paper("diploma", sheet(body, MING, 12, edge="18mm"), fields)


def registered(
    p: Who, school: str, major: str, level: str, since: str, until: str, number: str, code: str, way: int, **other: str
) -> Paper:
    """The print of the register: 0 table of two pairs a row, 1 one pair a row."""
    word = {"bachelor": "本科", "junior_college": "专科"}[level]
    mode = other.get("mode", "普通全日制")
    pairs = [("姓名", p.name), ("性别", p.sex), ("出生日期", dt(p.born, "pad")), ("入学日期", dt(since, "pad")), ("毕（结）业日期", dt(until, "pad")), ("学校名称", school), ("专业", major), ("学制", "3年"), ("层次", word), ("学历类别", other.get("kind", "普通高等教育")), ("学习形式", mode), ("毕（结）业", "毕业"), ("证书编号", number), ("校（院）长姓名", "贺承业")]  # fmt: skip
    rows = [[*pairs[k], *pairs[k + 1]] for k in range(0, len(pairs), 2)] if way == 0 else [list(one) for one in pairs]
    body = (
        f"<h1 style='font-size:18pt;color:#1b4f8f'>教育部学历证书电子注册备案表</h1><p class='r s'>更新日期：2026年10月12日</p>{portrait('margin:0 auto 4mm', 26, 34)}"
        + grid(rows)
        + f"<p class='n'>在线验证码　<b>{code}</b></p><p class='n s'>注意事项：1.备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。2.备案表内验证码可登录 https://www.chsi.com.cn 验证。3.备案表在报告有效期内可免费在线验证。4.未经学历证书所有者本人同意，不得将备案表用于违背权属人意愿之用途。</p>"
    )
    fields = {"name": p.name, "institution": school, "major": major, "education_level": level, "graduation_date": until, "certificate_number": number, "verification_code": code.replace(" ", "")}  # fmt: skip
    return Paper("diploma_verification", sheet(body, HEI, 11), fields)


def degree(p: Who, school: str, kind: str, major: str, date: str, number: str) -> Paper:
    """A bachelor's degree, that is no diploma."""
    body = f"<h1 style='font-size:30pt'>学士学位证书</h1>{portrait()}<p style='font-size:14pt;line-height:2.2'>{p.name}，{p.sex}，{dt(p.born)}生。在{school}完成了{major}专业学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予{kind}学士学位。</p>{foot(school, date, 0, 'han')}<p class='n'>学位评定委员会主席：贺承业　　证书编号：{number}</p>"
    return Paper(
        "degree_certificate",
        sheet(body, MING, 12, "A4 landscape"),
        {"name": p.name, "institution": school, "grant_date": date, "certificate_number": number},
    )
