"""Diplomas, certificates of skill and of title."""

from __future__ import annotations

from benchmarks.strangers.dossiers.frost_base import OLD_STEPS, STEPS, Man, chop, day, face, page, table
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.sheet import hanzi_number

LEVELS = {"bachelor": "本科", "junior_college": "专科"}


def college(
    p: Man,
    school: str,
    major: str,
    level: str,
    since: str,
    until: str,
    number: str,
    style: int = 0,
    *,
    name: str = "",
    way: str = "",
) -> Paper:
    """A diploma of higher education: style 0 ordinary, 1 ordinary with English labels below, 2 adult (``way`` as 函授)."""
    holder, term = name or p.name, int(until[:4]) - int(since[:4])
    word = LEVELS[level]
    if style == 0:
        text = face() + f"<h1 style='padding-top:6mm'>普通高等学校毕业证书</h1><p>学生　{holder}　性别　{p.sex}，{day(p.born, 'c')}生，于{day(since, 'm')}至{day(until, 'm')}在本校　{major}　专业{hanzi_number(term)}年制{word}学习，修完教学计划规定的全部课程，成绩合格，准予毕业。</p><p class=n style='padding-top:6mm'>证书编号：{number}</p><p class=r>校（院）长：韩慕云</p><p class=r>{school}</p><p class=r>{day(until, 'c')}</p>"  # fmt: skip
    elif style == 1:
        text = (
            face()
            + "<h1>毕 业 证 书</h1>"
            + table(
                [
                    ["姓名", holder],
                    ["性别", p.sex],
                    ["出生日期", day(p.born)],
                    ["专业", major],
                    ["学制", f"{hanzi_number(term)}年"],
                    ["层次", word],
                ],
                "f",
            )
            + f"<p>在本校学习期满（{day(since, 'm')}入学），学完规定课程，成绩合格，准予毕业。</p><p class=n>学校名称：{school}　　院长：穆怀远</p><p class=n>证书编号：{number}　　　　{day(until)}</p>"
        )
    else:
        text = face() + f"<h1>成人高等教育<br>毕业证书</h1><p>学生{holder}，{p.sex}，{day(p.born)}生，于{day(since, 'm')}至{day(until, 'm')}在本校{major}专业{way}学习，修完{word}教学计划规定的全部课程，成绩合格，准予毕业。</p><p class=n>批准文号：教成〔1995〕7号　　证书编号：{number}</p><p class=r>{school}</p><p class=r>校长：韦清源　　{day(until)}</p>"  # fmt: skip
    text += chop(school, shift="margin-top:-30mm;margin-left:172mm")
    fields = {"name": holder, "institution": school, "major": major, "education_level": level, "graduation_date": until, "certificate_number": number}  # fmt: skip
    return Paper("diploma", page(text, ("kai", "ming", "ming")[style], 14, "A4 landscape", "22mm 28mm"), fields)


def school(p: Man, name: str, major: str, kind: str, since: str, until: str, number: str) -> Paper:
    """A certificate of a school: kind secondary_vocational 中专 · tech_intermediate 技校中级工班 · senior_high 高中."""
    term = hanzi_number(int(until[:4]) - int(since[:4]))
    spell = f"于{day(since, 'm')}至{day(until, 'm')}"
    head, told = {
        "secondary_vocational": ("普通中等专业学校毕业证书", f"{spell}在本校{major}专业学习，学制{term}年，修业期满，学完教学计划规定的全部课程，成绩合格，准予毕业。"),
        "tech_intermediate": ("技工学校毕业证书", f"{spell}在本校{major}专业中级工班学习，学制{term}年，学完规定的全部课程，考核合格，准予毕业。"),
        "senior_high": ("普通高级中学毕业证书", f"{spell}在本校高中部学习，学制{term}年，修业期满，各科会考成绩合格，准予毕业。"),
    }[kind]  # fmt: skip
    text = face() + f"<h1 style='padding-top:5mm'>{head}</h1><p>学生{p.name}，性别{p.sex}，{day(p.born)}生，{told}</p><p class=n style='padding-top:8mm'>证书号：{number}</p><p class=r>{name}</p><p class=r>{day(until)}</p>{chop(name, shift='margin-top:-26mm;margin-left:168mm')}"  # fmt: skip
    fields = {"name": p.name, "institution": name, "education_level": kind, "graduation_date": until}
    if kind != "senior_high":
        fields["major"] = major
    return Paper("diploma", page(text, "kai", 14, "A4 landscape", "22mm 28mm"), fields)


def booklet(
    p: Man,
    trade: str,
    step: int,
    number: str,
    date: str,
    centre: str,
    style: int = 0,
    *,
    ident: str = "",
    marks: str = "82 86",
) -> Paper:
    """The state's booklet, opened: portrait and number at the left, labels at the right. ``ident`` as printed (15 places on an old one)."""
    theory, practice = marks.split()
    rank = f"{hanzi_number(step)}级／{OLD_STEPS[step]}{'技能' if step > 2 else ''}" if style == 0 else OLD_STEPS[step]
    lines = [
        ["姓　名<br><span class=x>Name</span>", p.name],
        ["性　别<br><span class=x>Sex</span>", p.sex],
        ["出生日期<br><span class=x>Birth Date</span>", day(p.born, "f")],
        ["身份证号<br><span class=x>ID No.</span>", ident or p.id],
        ["职业（工种）及等级<br><span class=x>Occupation &amp; Skill Level</span>", f"{trade}　{rank}"],
        ["理论知识考试成绩", theory],
        ["操作技能考核成绩", practice],
        ["评定成绩", "合格" if style == 0 else "合 格"],
    ]
    left = f"<div style='width:40%;float:left'>{face(28, 38).replace('float:right', 'margin-left:34mm')}<p class=c style='padding-top:6mm'>证书编号<br>{number}</p><p class=c style='padding-top:4mm'>发证日期　{day(date, 'f')}<br><span class=x>Date of Issue</span></p></div>"
    right = f"<div style='width:57%;float:right'>{table(lines, 'f')}<p class=n style='padding-top:5mm'>职业技能鉴定（指导）中心（印）　{centre}</p></div>"
    head = (
        "<p class=c style='font-size:1.5em'>中华人民共和国<br>职业资格证书</p>"
        if style == 0
        else "<p class=c style='font-size:1.3em'>职业资格证书</p><p class=c x>劳动和社会保障部印制</p>"
    )
    text = (
        head
        + left
        + right
        + f"<div style='clear:both'></div>{chop(centre, shift='margin-top:-30mm;margin-left:176mm')}"
    )
    fields = {"name": p.name, "id_number": ident or p.id, "occupation": trade, "skill_level": step, "issue_date": date, "certificate_number": number, "issuer": centre}  # fmt: skip
    if ident:
        del fields["id_number"]
    return Paper("skill_certificate", page(text, ("ming", "kai")[style], 10.5, "A4 landscape", "12mm 20mm"), fields)


def graded(p: Man, trade: str, step: int, number: str, date: str, centre: str, style: int = 0) -> Paper:
    """A certificate of the levels in force since 2019."""
    if style == 0:
        text = (
            "<h1 style='color:#8a1c1c;font-size:2em;padding-top:8mm'>职业技能等级证书</h1>"
            + face(24, 32)
            + f"<p>本证书由{centre}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p>"
            + "".join(
                f"<p class=n>{a}：{b}</p>"
                for a, b in (
                    ("姓　　名", p.name),
                    ("证件类型", "居民身份证"),
                    ("证件号码", p.id),
                    ("职业名称", trade),
                    ("工种/职业方向", "——"),
                    ("职业技能等级", STEPS[step]),
                    ("证书编号", number),
                )
            )
            + f"<p class=r style='padding-top:10mm'>发证机构：{centre}</p><p class=r>发证日期：{day(date)}</p>{chop(centre)}<p class=x style='text-indent:0'>查询网址：职业技能等级证书全国联网查询</p>"
        )
        sheet = "A4"
    else:
        text = (
            "<p class=c style='letter-spacing:.5em;font-size:1.7em'>职业技能等级证书</p><p class=c x>Certificate of Vocational Skill Level</p>"
            + table(
                [
                    ["姓名 Name", p.name, "证件号码 ID No.", p.id],
                    ["职业 Occupation", trade, "等级 Level", STEPS[step]],
                    ["证书编号 No.", number, "发证日期 Date", day(date, "e")],
                ]
            )
            + f"<p class=n style='padding-top:6mm'>本证书由{centre}颁发，表明持证人具备相应职业技能。</p><p class=r>评价机构（盖章）：{centre}</p>{chop(centre, shift='margin-top:-20mm;margin-left:170mm')}"
        )
        sheet = "A4 landscape"
    fields = {"name": p.name, "id_number": p.id, "occupation": trade, "skill_level": step, "issue_date": date, "certificate_number": number, "issuer": centre}  # fmt: skip
    return Paper("skill_certificate", page(text, ("zenhei", "ming")[style], 13, sheet), fields)


def title(p: Man, rank: str, subject: str, granted: str, issued: str, number: str, board: str) -> Paper:
    """A certificate of a title: the day of the grant and the day of issue."""
    text = face() + f"<p class=c style='font-size:1.2em'>山西省专业技术职务任职资格</p><h1>职 称 证 书</h1><p class=n>姓　　名：{p.name}</p><p class=n>身份证号：{p.id}</p><p class=n>专业名称：{subject}</p><p class=n>资格名称：{rank}</p><p class=n>授予时间：{day(granted)}</p><p class=n>评审组织：{board}</p><p class=n>证书编号：{number}</p><p class=r>签发日期：{day(issued)}</p><p class=c x>山西省人力资源和社会保障厅监制</p>{chop(board)}"  # fmt: skip
    fields = {"name": p.name, "id_number": p.id, "title": rank, "specialty": subject, "grant_date": granted, "certificate_number": number}  # fmt: skip
    return Paper("title_certificate", page(text, "kai", 13.5), fields)


def skill_form(p: Man, firm: str, trade: str, step: str, held: str, years: int, date: str, since: str) -> Paper:
    """An application for the evaluation of skill by one who holds a title."""
    text = (
        "<h1>专业技术人才参加职业技能评价申报表</h1>"
        + table(
            [
                ["姓名", p.name, "性别", p.sex],
                ["身份证号", p.id, "参加工作时间", day(since, "m")],
                ["工作单位", firm],
                ["现有职称", held, "累计从事本职业年限", f"{years}年"],
                ["申报职业（工种）", trade, "申报等级", step],
                ["本人意见", f"自愿申报。　签名：{p.name}　{day(date)}"],
                ["单位意见", f"同意申报。（公章）　{day(date)}"],
            ]
        )
        + chop(firm)
    )
    return Paper("application_form", page(text, "ming", 12), {"name": p.name, "id_number": p.id})
