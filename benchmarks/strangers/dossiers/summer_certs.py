"""Diplomas, skill and title certificates of the summer batch in the layouts of their years and schools."""

from __future__ import annotations

from typing import Any

from benchmarks.strangers.dossiers.common import cn, hanzi
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.summer_sheets import (
    HEI,
    KAI,
    MING,
    blank,
    block,
    foot,
    html,
    photo,
    picture,
    qr,
    table,
)

FACE = f"<img src='{photo()}' style='width:28mm;float:right;margin:0 4mm 4mm 6mm'>"
YEARS = {2: "二", 3: "三", 4: "四", 5: "五"}


def diploma(
    p: Person, kind: str, school: str, major: str, start: str, end: str, number: str, *, mark: int = 0, name: str = ""
) -> Paper:
    """``kind``: university, college, adult (函授 专升本), self_study, vocational, completed (结业), and of 技工院校 technician and senior."""
    name = name or p.name
    y0, m0, y1, m1 = int(start[:4]), int(start[5:7]), int(end[:4]), int(end[5:7])
    years = YEARS[max(2, min(5, y1 - y0))]
    seal = picture(school, mark)
    fields: dict[str, Any] = {"name": name, "institution": school, "major": major, "graduation_date": end}
    if kind in ("university", "college", "completed"):
        level = "本科" if kind == "university" else "专科"
        done = (
            "完成教学计划规定的课程，部分课程成绩不合格，准予结业"
            if kind == "completed"
            else "修完教学计划规定的全部课程，成绩合格，准予毕业"
        )
        head = "结业证书" if kind == "completed" else "毕业证书"
        body = (
            f"<table><tr><td style='border:0;width:34%;text-align:center'><img src='{photo()}' style='width:32mm'><br><br>证书编号：{number}</td><td style='border:0'>"
            f"<p class=c style='font-size:1.15em'>普 通 高 等 学 校</p><h1 style='font-size:2.2em'>{head}</h1><p>学生<b>{name}</b>，性别{p.sex}，{hanzi(p.birth)}生，于{hanzi(start)[:-3].rsplit('月', 1)[0]}月至{hanzi(end).split('月')[0]}月在本校{major}专业{years}年制{level}学习，{done}。</p>"
            f"<p class=n style='margin-top:8mm'>校（院）长：<span style='font-family:{KAI};font-size:1.3em'>宁致远</span></p>{foot([school, hanzi(end)], seal, indent='40mm')}</td></tr></table><p class=c style='font-size:8pt'>中华人民共和国教育部学历证书查询网址：http://www.chsi.com.cn</p>"
        )
        fields |= {"education_level": "bachelor" if level == "本科" else "junior_college", "certificate_number": number}
        if kind == "completed":
            fields.pop("education_level")
            fields["completion"] = "completed"
        return Paper("diploma", html(body, font=MING, size=13.5, page="A4 landscape", margin="16mm"), fields)
    if kind == "adult":
        body = f"<p class=c>成人高等教育</p><h1>毕　业　证　书</h1>{FACE}<p>学生　{name}　，性别　{p.sex}　，{p.birth[:4]}年{int(p.birth[5:7])}月{int(p.birth[8:])}日生，于{y0}年{m0}月至{y1}年{m1}月在本校{major}专业函授学习，修完{years}年制专升本教学计划规定的全部课程，成绩合格，准予毕业。</p><p class=n style='margin-top:10mm'>校　名：{school}　　　　　　校（院）长：管崇礼</p><p class=n>批准文号：（84）教成字014号</p><p class=n>证书编号：{number}</p>{foot([cn(end)], seal)}"
        fields |= {"education_level": "bachelor", "certificate_number": number, "study_form": "correspondence"}
        return Paper("diploma", html(body, font=KAI, size=15), fields)
    if kind == "self_study":
        body = f"<p class=c>高等教育自学考试</p><h1>毕 业 证 书</h1>{FACE}<p>{name}　性别{p.sex}　身份证号{p.id}　参加{major}专业（专科）高等教育自学考试，全部课程成绩合格，经审定，准予毕业。</p><table style='margin-top:16mm'><tr><td style='border:0;text-align:center'>山西省高等教育自学考试委员会<br>（章）</td><td style='border:0;text-align:center'>主考学校：{school}<br>（章）</td></tr></table><img src='{picture('山西省高等教育自学考试委员会', mark)}' style='width:34mm;margin:-18mm 0 0 24mm'><img src='{seal}' style='width:34mm;margin:-18mm 0 0 50mm'><p class=r>{hanzi(end)}</p><p class=n>证书编号：{number}</p>"
        fields |= {"education_level": "junior_college", "certificate_number": number, "study_form": "self_study"}
        return Paper("diploma", html(body, font=MING, size=14), fields)
    if kind == "vocational":
        body = f"<p class=c>中等职业学校</p><h1>毕业证书</h1>{FACE}<p>学生{blank(name, 5)}性别{blank(p.sex, 2)}，{blank(p.birth[:4], 3)}年{blank(str(int(p.birth[5:7])), 2)}月{blank(str(int(p.birth[8:])), 2)}日生，于{blank(str(y0), 3)}年{blank(str(m0), 2)}月至{blank(str(y1), 3)}年{blank(str(m1), 2)}月在本校{blank(major, 9)}专业{blank(years, 2)}年制中专学习，修完全部课程，成绩合格，准予毕业。</p><p class=n style='margin-top:12mm'>学校（公章）：{school}</p><p class=n>校长：{blank('冀光明', 6)}</p><p class=n>编号：{number}</p>{foot([cn(end)], seal)}"
        fields |= {"education_level": "secondary_vocational"}
        return Paper("diploma", html(body, font=KAI, size=13.5, page="A5 landscape", margin="7mm 14mm"), fields)
    grade, value = {
        "senior": ("高级工班", "tech_senior"),
        "medium": ("中级工班", "tech_intermediate"),
        "technician": ("预备技师（技师）班", "tech_technician"),
    }[kind]
    title = (
        "技师学院毕业证书"
        if "技师学院" in school
        else "高级技工学校毕业证书"
        if "高级技工" in school
        else "技工学校毕业证书"
    )
    body = (
        f"<h1>{title}</h1>{FACE}"
        + table(
            [
                [("姓名", "class=l"), name, ("性别", "class=l"), p.sex],
                [("出生日期", "class=l"), p.birth.replace("-", "."), ("学制", "class=l"), f"{years}年"],
                [("专业名称", "class=l"), major, ("培养层次", "class=l"), grade],
                [("在校时间", "class=l"), (f"{y0}年{m0}月至{y1}年{m1}月", "colspan=3")],
            ],
            "width:68%",
        )
        + f"<p style='clear:both'>该生在我校学习期满，完成教学计划规定的课程和实习，考试合格，准予毕业。</p><p class=n>证书编号：{number}</p>{foot([school, '校（院）长：解世昌', cn(end)], seal)}<p class=n>验印机关：山西省人力资源和社会保障厅职业能力建设处</p>"
    )
    return Paper("diploma", html(body, font=HEI, size=13), fields | {"education_level": value})


def verification(
    p: Person,
    school: str,
    major: str,
    level: str,
    start: str,
    end: str,
    number: str,
    value: str,
    kind: str = "普通高等教育",
    form: str = "普通全日制",
) -> Paper:
    """教育部学历证书电子注册备案表 as printed in 2025: label above value, four a row."""

    def long(t: str) -> str:
        return f"{t[:4]}年{t[5:7]}月{t[8:]}日"

    small = "style='border:0;border-bottom:.4pt solid #bbb;color:#777;font-size:.8em'"
    big = "style='border:0;padding-bottom:3mm'"
    pairs = [
        (("姓名", p.name), ("性别", p.sex), ("出生日期", long(p.birth))),
        (("入学日期", long(start)), ("毕（结）业日期", long(end)), ("学制", "3年")),
        (("学校名称", school), ("专业", major), ("层次", level)),
        (("学历类别", kind), ("学习形式", form), ("毕（结）业", "毕业")),
        (("证书编号", number), ("校（院）长姓名", "武立诚"), ("在线验证码", "ABQ7 4KXW 19TL DM3E")),
    ]
    rows = [r for triple in pairs for r in ([(a, small) for a, _ in triple], [(b, big) for _, b in triple])]
    body = f"<h1>教育部学历证书电子注册备案表</h1><p class=n style='font-size:9pt'>更新日期：2025年07月02日<img src='{photo()}' style='width:22mm;float:right'></p>{table(rows)}<img src='{qr(number)}' style='width:24mm'><p class=n style='font-size:9pt'>有效期至：2025年12月30日</p><p class=n style='font-size:8.5pt'>注意事项：1.备案表是依据《高等学校学生学籍学历电子注册办法》（教学〔2014〕11号）对学历证书电子注册复核备案的结果。2.备案表在有效期内可免费在线验证。</p>"
    return Paper(
        "diploma_verification",
        html(body, font=HEI, size=11.5),
        {
            "name": p.name,
            "institution": school,
            "major": major,
            "education_level": value,
            "graduation_date": end,
            "certificate_number": number,
        },
    )


def skill(
    p: Person,
    style: int,
    job: str,
    level: str,
    value: int,
    number: str,
    date: str,
    issuer: str,
    *,
    mark: int = 0,
    ident: str = "",
    name: str = "",
    printed: bool = False,
) -> Paper:
    """Style 0 booklet opened, 1 booklet as cover and inside, 2 upright sheet of 2020 on, 3 e-certificate in two columns, 4 a printed card."""
    y, m, d = date.split("-")
    ident, name, seal = ident or p.id, name or p.name, picture(issuer, mark)
    fields: dict[str, Any] = {
        "name": name,
        "occupation": job,
        "skill_level": value,
        "issue_date": date,
        "certificate_number": number,
        "id_number": ident,
    }
    t = "<br><span style='font-size:7pt;color:#555'>{}</span>"
    if style in (0, 1):
        rows = [
            (f"姓　　名{t.format('Name')}", name),
            (f"性　　别{t.format('Sex')}", p.sex),
            (f"出生日期{t.format('Birth Date')}", cn(p.birth)),
            (f"文化程度{t.format('Educational Level')}", "大专"),
            (f"职业（工种）及等级{t.format('Occupation &amp; Skill Level')}", f"{job} {level}"),
            (f"理论知识考试成绩{t.format('Result of Theoretical Knowledge Test')}", "79"),
            (f"操作技能考核成绩{t.format('Result of Operational Skill Test')}", "88"),
            (f"评定成绩{t.format('Result of Test')}", "合格"),
        ]
        lines = "".join(
            f"<tr><td style='border:0;width:42%'>{a}</td><td style='border:0;border-bottom:.5pt solid #000'>{b}</td></tr>"
            for a, b in rows
        )
        left = f"<img src='{photo()}' style='width:27mm'><br><br>身份证号 ID No.<br>{ident}<br><br>证书编号 Certificate No.<br>{number}"
        stamp = f"<div style='position:relative;height:26mm'><img src='{seal}' style='width:30mm;position:absolute;right:12mm;top:-4mm'><p class=n>{'鉴定机构：' + issuer if printed else '职业技能鉴定（指导）中心（印）'}</p><p class=r>发证日期：{y} 年 {int(m)} 月 {int(d)} 日</p></div>"
        inside = f"<table><tr><td style='border:0;width:36%;text-align:center;vertical-align:top'>{left}</td><td style='border:0'><table>{lines}</table>{stamp}</td></tr></table>"
        cover = "<div style='background:#7b1616;color:#e9cf7d;text-align:center;height:112mm;padding-top:20mm;font-size:20pt;line-height:2.2'>中华人民共和国<br>职 业 资 格 证 书<br><span style='font-size:11pt'>人力资源和社会保障部印制</span></div><div class=new></div>"
        head = "<p class=c style='font-size:1.2em;letter-spacing:.3em'>职业资格证书</p>"
        body = (cover if style == 1 else head) + inside
        return Paper(
            "skill_certificate",
            html(
                body,
                font=(KAI, MING)[style],
                size=9.5,
                page="A5 landscape",
                margin="6mm 9mm",
                css="td{padding:1.2pt 3pt;line-height:1.25}",
            ),
            fields,
        )
    fields["issuer"] = issuer
    if style == 2:
        pairs = (
            ("姓名", "Name", name),
            ("证件类型", "ID Type", "居民身份证"),
            ("证件号码", "ID No.", ident),
            ("职业名称", "Occupation", job),
            ("工种 / 职业方向", "Job", "——"),
            ("职业技能等级", "Skill Level", level),
            ("证书编号", "Certificate No.", number),
        )
        lines = "".join(
            f"<p class=n style='margin:1.2mm 0 0 24mm;line-height:1.35'><span style='display:inline-block;width:36mm'>{a}<br><span style='font-size:7.5pt;color:#666'>{b}</span></span>{v}</p>"
            for a, b, v in pairs
        )
        body = f"<h1 style='font-size:2.1em;color:#8a1c1c'>职业技能等级证书</h1><p class=c style='font-size:9pt'>CERTIFICATE OF OCCUPATIONAL SKILL LEVEL</p><p>本证书由{issuer}颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。</p><p class=c><img src='{photo()}' style='width:25mm'></p>{lines}{foot([f'{issuer}', f'{y} 年 {m} 月 {d} 日'], seal)}<p class=c style='font-size:8pt'>证书信息查询：技能人才评价证书全国联网查询（zscx.osta.org.cn）</p>"
        return Paper("skill_certificate", html(body, font=MING, size=12, margin="14mm 20mm"), fields)
    if style == 3:
        pairs2 = [
            ("持 证 人", name, "证件号码", ident),
            ("职业名称", job, "工种名称", "/"),
            ("技能等级", level, "评价成绩", "合格"),
            ("证书编号", number, "发证日期", f"{y}.{m}.{d}"),
            ("发证机构", issuer, "机构备案号", number[1:13]),
        ]
        body = f"<div style='border:3pt double #987b3a;padding:6mm'><h1>职业技能等级证书<span style='font-size:.5em'>（电子证书）</span></h1><img src='{photo()}' style='width:24mm;float:left;margin-right:6mm'>{table([[(a, 'class=l'), b, (c, 'class=l'), e] for a, b, c, e in pairs2], 'width:80%', ('13%', '41%', '13%', '33%'))}<div style='clear:both'></div><p class=n style='font-size:9pt'><img src='{qr(number)}' style='width:18mm;vertical-align:middle'>　扫描二维码验证证书信息</p>{foot([issuer], seal, indent='150mm', width='34mm')}</div>"
        return Paper("skill_certificate", html(body, font=HEI, size=11, page="A4 landscape", margin="12mm"), fields)
    body = f"<div style='width:120mm;border:1pt solid #0a5;border-radius:3mm;padding:4mm 6mm'><p class=c style='font-size:1.25em'>职业技能等级证书</p><img src='{photo()}' style='width:22mm;float:right'><p class=n>姓名：{name}　性别：{p.sex}</p><p class=n>身份证号：{ident}</p><p class=n>职业：{job}</p><p class=n>等级：{level}</p><p class=n>证书号：{number}</p><p class=n>评价机构：{issuer}</p><p class=n>发证时间：{cn(date)}</p><img src='{seal}' style='width:28mm;margin:-16mm 0 -8mm 62mm;opacity:.8'></div>"
    return Paper("skill_certificate", html(body, font=HEI, size=11), fields)


def title_certificate(
    p: Person,
    title: str,
    value: str,
    specialty: str,
    date: str,
    issued: str,
    number: str,
    issuer: str,
    board: str,
    style: int,
) -> Paper:
    """职称证书: an e-certificate, or the booklet."""
    if style == 0:
        body = (
            f"<h1 style='color:#a01a1a'>职　称　证　书</h1><img src='{photo()}' style='width:28mm;float:right'>"
            + "".join(
                f"<p class=n style='margin:2.5mm 0'>{a}：{b}</p>"
                for a, b in (
                    ("姓　　名", p.name),
                    ("性　　别", p.sex),
                    ("身份证号", p.id),
                    ("职称名称", title),
                    ("专　　业", specialty),
                    ("评审组织", board),
                    ("取得时间", cn(date)),
                    ("证书编号", number),
                )
            )
            + f"<img src='{qr(number)}' style='width:22mm'>{foot([issuer, '签发日期：' + cn(issued)], picture(issuer))}"
        )
        page = html(body, font=MING, size=13)
    else:
        body = f"<table><tr><td style='border:0;width:38%;text-align:center'><img src='{photo()}' style='width:28mm'><br><br>编号：{number}</td><td style='border:0'><p class=c style='font-size:1.3em'>专业技术职务任职资格证书</p>{table([[('姓名', 'class=l'), p.name, ('性别', 'class=l'), p.sex], [('身份证号', 'class=l'), (p.id, 'colspan=3')], [('专业名称', 'class=l'), (specialty, 'colspan=3')], [('资格名称', 'class=l'), (title, 'colspan=3')], [('授予时间', 'class=l'), (cn(date), 'colspan=3')], [('评审组织', 'class=l'), (board, 'colspan=3')]])}{foot([issuer, '发证时间：' + cn(issued)], picture(issuer), indent='30mm', width='32mm')}</td></tr></table>"
        page = html(body, font=KAI, size=12, page="A4 landscape", margin="16mm")
    return Paper(
        "title_certificate",
        page,
        {
            "name": p.name,
            "id_number": p.id,
            "title": title,
            "specialty": specialty,
            "grant_date": date,
            "certificate_number": number,
        },
    )


def framed(text: str) -> str:
    """A certificate's golden frame."""
    return block(text, "border:4pt double #b08d2f;padding:10mm 14mm;min-height:150mm")
