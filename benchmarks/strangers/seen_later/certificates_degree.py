"""Degree certificates and registration records of diplomas, drawn for the sealed half."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.certificates import (
    MAJORS,
    SCHOOLS,
    TOWNS,
    a_day,
    arabic,
    chinese,
    copy_stamp,
    dotted,
    font,
    page,
    person,
    qr,
    seal,
    sheet,
    spread_name,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout


@layout("degree_certificate.s2_parallel")
def degree_parallel(rng: random.Random) -> Sheet:
    """A spread: Chinese at the left, its English at the right, the number under each; master of a profession or bachelor."""
    name, major = person(rng), rng.choice(MAJORS)
    school = rng.choice([one for one in SCHOOLS if "职业" not in one])
    date = f"{rng.randint(2009, 2023)}-{rng.choice(('06', '07', '12'))}-{rng.randint(10, 30)}"
    degree, place, english = rng.choice(
        (
            ("工学学士", "4", "Bachelor of Engineering"),
            ("工学硕士", "3", "Master of Engineering"),
            ("工程硕士", "Z", "Master of Engineering (Professional)"),
        )
    )
    number = (
        f"Z1{rng.randint(1000, 9999)}3{date[:4]}" if place == "Z" else f"1{rng.randint(1000, 9999)}{place}{date[:4]}"
    )
    number += f"{rng.randint(1, 9999):06d}"
    kind = f"{degree}专业学位" if place == "Z" else f"{degree}学位"
    birth = a_day(rng, 1978, 1998)
    verb = "完成了本科教学计划规定的各项要求" if place == "4" else "通过硕士学位的课程考试和论文答辩"
    body = f"""<div class=h><h1>{degree[-2:]}学位证书</h1><div class=ph></div><p>　　{name}，{rng.choice("男女")}，{arabic(birth)}生。在
    {school}{major}{rng.choice(("专业", "学科"))}{verb}，成绩合格，根据《中华人民共和国学位条例》的规定，授予{kind}。</p>
    <p class=c>{school}　　学位评定委员会主席　{person(rng)}</p><p>证书编号　{number}</p><p class=c>{chinese(date)}</p></div>
    <div class=h><h1 class=e>CERTIFICATE OF DEGREE</h1><p class=e>This is to certify that the bearer, born on {birth}, having
    fulfilled the requirements of the prescribed programme of study, is hereby conferred the degree of</p>
    <h2>{english}</h2><p class=e>Chairman, Academic Degree Evaluation Committee</p><p class=e>Certificate No. {number}</p>
    <p class=e>{date}</p></div>{seal(school, "60mm", "118mm")}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 13pt; height: 165mm }} .h {{ float: left; width: 116mm; margin: 0 6mm;
    line-height: 1.9 }} h1 {{ text-align: center; font-size: 23pt; letter-spacing: 1.5mm }} .e {{ font-family: 'DejaVu Serif';
    font-size: 11pt; letter-spacing: 0; text-align: center }} h2 {{ text-align: center; font-size: 15pt }} .c {{ text-align: center }}
    .ph {{ width: 26mm; height: 36mm; border: .2mm solid; margin: 0 auto 4mm }}"""
    return sheet(
        "degree_certificate",
        page(css, body, "A4 landscape", "16mm"),
        name=name,
        institution=school,
        degree=degree,
        major=major,
        grant_date=date,
        certificate_number=number,
    )


@layout("degree_certificate.s2_adult")
def degree_adult(rng: random.Random) -> Sheet:
    """Adult bachelor: the sentence names two schools of thought (course and degree); number with a letter, words for date."""
    name, major = spread_name(person(rng)), rng.choice(MAJORS)
    school = rng.choice([one for one in SCHOOLS if "职业" not in one])
    date = f"{rng.randint(2005, 2022)}-{rng.choice(('01', '06', '12'))}-{rng.choice((10, 20, 30))}"
    degree = rng.choice(("工学学士", "管理学学士", "理学学士"))
    number = f"C1{rng.randint(1000, 9999)}4{date[:4]}{rng.randint(1, 9999):06d}"
    second = rng.random() < 0.4
    lines = [
        f"<p class=t>{name}　{rng.choice('男女')}　系{rng.choice(TOWNS)}人　{chinese(a_day(rng, 1968, 1990)[:7])}生。自"
        f"{arabic(f'{int(date[:4]) - 3}-03')}在我校<u>{major}</u>专业{rng.choice(('函授', '业余', '网络教育'))}本科毕业，"
        f"经审核符合《中华人民共和国学位条例》规定，授予<u>{degree}</u>学位"
        f"{'（第二学士学位）' if second else ''}。</p>",
        f"<p class=o>学　校：{school}</p><p class=o>校　长：{person(rng)}</p><p class=o>学位评定委员会主席：{person(rng)}</p>",
        f"<p class=o>证书编号：{number}</p><p class=o>颁发日期：{chinese(date, '○')}</p>",
    ]
    body = f"""<div class=f><p class=a>（成人高等教育本科毕业生）</p><h1>学士学位证书</h1><div class=ph>相片<br>（骑缝钢印）</div>
    {"".join(lines)}{seal(school, "92mm", "155mm", 42)}</div>{copy_stamp(rng, "8mm", "232mm")}"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 14pt }} .f {{ border: 1mm solid #27496d; padding: 8mm 14mm;
    height: 214mm; position: relative }} h1 {{ text-align: center; font-size: 30pt; color: #27496d }} .a {{ text-align: center;
    font-size: 11pt }} .ph {{ border: .2mm dashed #555; width: 34mm; height: 40mm; text-align: center; font-size: 10pt }}
    .t {{ line-height: 2.1; text-indent: 2em }} .o {{ margin: 2.5mm 0 0 10mm; font-size: 13pt }}"""
    return sheet(
        "degree_certificate",
        page(css, body),
        name=name.replace("　", ""),
        institution=school,
        degree=degree,
        major=major,
        grant_date=date,
        certificate_number=number,
    )


def registration(rng: random.Random) -> dict[str, str]:
    """The values of one registration record, as printed, in no order."""
    college = rng.random() < 0.4
    end = f"{rng.randint(2004, 2024)}-{rng.choice(('01-10', '06-30', '07-01', '07-10'))}"
    kind, digit, form = rng.choice(
        (("普通", 1, "普通全日制"), ("成人", 5, "函授"), ("成人", 5, "业余"), ("网络教育", 7, "网络教育"))
    )
    number = f"1{rng.randint(1000, 9999)}{digit}{end[:4]}{'06' if college else '05'}{rng.randint(1, 99999):06d}"
    school = rng.choice([one for one in SCHOOLS if college or "职业" not in one])
    return {
        "name": person(rng),
        "sex": rng.choice("男女"),
        "birth": a_day(rng, 1975, 2000),
        "end": end,
        "school": school,
        "start": f"{int(end[:4]) - (3 if college else 4)}-09-01",
        "major": rng.choice(MAJORS),
        "kind": kind,
        "form": form,
        "level": "专科" if college else rng.choice(("本科", "专升本")),
        "years": "3" if college else "4",
        "number": number,
        "head": person(rng),
        "code": "A" + "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(15)),
        "today": a_day(rng, 2024, 2025),
    }


def registered(record: dict[str, str], html: str, code: bool = True) -> Sheet:
    return sheet(
        "diploma_verification",
        html,
        name=record["name"],
        institution=record["school"],
        major=record["major"],
        education_level="junior_college" if record["level"] == "专科" else "bachelor",
        graduation_date=record["end"],
        certificate_number=record["number"],
        verification_code=record["code"] if code else None,
    )


@layout("diploma_verification.s2_browser")
def browser(rng: random.Random) -> Sheet:
    """Printed from a browser: its own head and foot, four columns, the code in groups of four, notes below."""
    one = registration(rng)
    if rng.random() < 0.4:
        one["code"] = "".join(rng.choice("0123456789") for _ in range(12))
    groups = " ".join(one["code"][at : at + 4] for at in range(0, len(one["code"]), 4))
    cells = [
        ("姓名", one["name"]),
        ("性别", one["sex"]),
        ("出生日期", arabic(one["birth"], "", True)),
        ("入学日期", arabic(one["start"], "", True)),
        ("毕(结)业日期", arabic(one["end"], "", True)),
        ("学校名称", one["school"]),
        ("专业", one["major"]),
        ("学制", f"{one['years']} 年"),
        ("层次", one["level"]),
        ("学历类别", one["kind"]),
        ("学习形式", one["form"]),
        ("毕(结)业", "毕业"),
        ("证书编号", one["number"]),
        ("校(院)长姓名", one["head"]),
    ]
    rows = "".join(
        "<tr>" + "".join(f"<th>{label}<td>{value}" for label, value in cells[at : at + 2])
        for at in range(0, len(cells), 2)
    )
    notes = (
        "备案表是依据《高等学校学生学籍学历电子注册办法》（教学〔2014〕11号）对学历进行电子注册备案的书面结果。",
        "报告内容如有修改，请以最新在线验证的内容为准。未经学历信息权属人同意，不得将报告用于违背权属人意愿之用途。",
        "报告在线验证有效期由报告权属人设置（1～6个月），报告权属人可登录后延长。",
    )
    body = f"""<div class=top><span>{dotted(one["today"], "/")} 09:{rng.randint(10, 59)}</span><b>教育部学历证书电子注册备案表 - 学信档案</b></div>
    <h1>教育部学历证书电子注册备案表</h1><p class=u>更新日期：{arabic(one["today"])}</p><table><tr><td colspan=3 class=nb><td class=nb>
    <div class=ph>学历照片</div>{rows}</table><p class=v>在线验证码　<b>{groups}</b>　　{qr(rng, 20)}</p>
    <ol>{"".join(f"<li>{note}" for note in notes)}</ol><p class=u>有效期至：{arabic(f"{int(one['today'][:4]) + 1}-01-15")}</p>
    <div class=bot>https://www.chsi.com.cn/xlcx/bg.do?srcid=bgcx&vcode={one["code"]}　　1/1</div>"""
    css = f"""body {{ font-family: {font(rng)}; font-size: 11pt; height: 265mm }} .top {{ font-size: 8pt }} .top b {{ float: right;
    font-weight: normal }} h1 {{ text-align: center; font-size: 18pt }} table {{ width: 100% }} th {{ width: 18%; font-weight: normal;
    color: #666; background: #f4f4f4 }} td, th {{ border: .2mm solid #aaa; padding: 3mm 2mm }} .nb {{ border: 0 }} .u {{ font-size: 9pt;
    text-align: right }} .v {{ text-align: center }} li {{ font-size: 9pt }} .bot {{ position: absolute; bottom: 0; font-size: 7pt }}
    .ph {{ width: 22mm; height: 30mm; background: #e3e3ee; font-size: 8pt }}"""
    return registered(one, page(css, body, "A4", "12mm 15mm"))


@layout("diploma_verification.s2_phone")
def phone(rng: random.Random) -> Sheet:
    """A telephone's narrow page: grey labels above values, name and photo first, number and code at the end."""
    one = registration(rng)
    items = [
        ("院校", one["school"]),
        ("专业", one["major"]),
        ("层次", one["level"]),
        ("学历类别", one["kind"]),
        ("学习形式", one["form"]),
        ("学制", f"{one['years']}年"),
        ("入学日期", dotted(one["start"])),
        ("毕业日期", dotted(one["end"])),
        ("毕（结）业", "毕业"),
        ("校（院）长", one["head"]),
        ("证书编号", one["number"]),
    ]
    split = rng.randint(2, 4)
    items = items[split:-1] + items[:split] + items[-1:]
    rows = "".join(f"<div class=i><i>{label}</i><span>{value}</span></div>" for label, value in items)
    body = f"""<div class=bar>9:{rng.randint(10, 59)}　　　　　学历证书电子注册备案表　　　　　5G</div><div class=hd><b>{one["name"]}</b><br>
    {one["sex"]}　{arabic(one["birth"], "", True)}生</div>{rows}<div class=code>在线验证码<br>{one["code"]}<br>{qr(rng, 26)}</div>
    <p class=nt>本表为教育部学历证书电子注册备案表，请使用学信网 App 扫一扫或访问 www.chsi.com.cn 在线验证。</p>"""
    css = f"""body {{ font-family: {FONTS[rng.choice(("hei", "zenhei"))]}; font-size: 10pt }} .bar {{ font-size: 8pt; text-align: center }}
    .hd {{ background: #e8f4f2; padding: 4mm; margin: 3mm 0; font-size: 11pt }} .hd b {{ font-size: 15pt }} .i {{ padding: 2mm 3mm;
    border-bottom: .1mm solid #ddd }} i {{ font-style: normal; color: #999; display: inline-block; width: 26mm }} .code {{ text-align: center;
    margin: 4mm }} .nt {{ font-size: 7.5pt; color: #888 }}"""
    return registered(one, page(css, body, "100mm 210mm", "5mm 6mm"))
