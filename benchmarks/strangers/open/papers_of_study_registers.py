"""Sheets of 学信网 in other forms: a phone's screens, a grid in two languages."""

from __future__ import annotations

import random

from benchmarks.strangers.open.certificates import MAJORS, copy_stamp, day, sheet, written
from benchmarks.strangers.open.papers_of_study import LETTERS, SCHOOLS, someone
from benchmarks.strangers.open.words_second import staff
from benchmarks.strangers.sheet import Sheet, layout


def _code(rng: random.Random) -> str:
    return (
        "A" + "".join(rng.choice(LETTERS) for _ in range(15)) if rng.random() < 0.7 else f"{rng.randrange(10**12):012d}"
    )


@layout("diploma_verification.phone_screens")
def phone_screens(rng: random.Random) -> Sheet:
    """Screens of a phone, one below the other on a narrow page: dark head, grey labels left, values at the right edge, the code between them."""
    shown, name, sex = someone(rng)
    school, _, code = rng.choice(SCHOOLS)
    year = rng.randint(2005, 2024)
    level, key, digits, years = rng.choice((("本科", "bachelor", "05", 4), ("专科(高职)", "junior_college", "06", 3), ("硕士研究生", "master", "02", 3)))  # fmt: skip
    end = f"{year}-{rng.choice(('06', '07'))}-{rng.choice(('20', '30', '01'))}"
    number, verification = f"{code}1{year}{digits}{rng.randint(1, 9999):06d}", _code(rng)
    major = rng.choice(MAJORS)
    first = [("姓名", shown), ("性别", sex), ("出生日期", written(day(rng, year - 29, year - 22), "padded"))]
    second = [("学校名称", school), ("专业", major), ("层次", level), ("学历类别", "普通高等教育"), ("学习形式", rng.choice(("普通全日制", "全日制"))), ("学制", f"{years}年"), ("入学日期", f"{year - years}年09月01日"),
              ("毕（结）业日期", written(end, "padded")), ("毕（结）业", "毕业"), ("证书编号", number), ("校（院）长姓名", staff(rng, 1)[0])]  # fmt: skip
    if rng.random() < 0.5:
        second[1:6] = rng.sample(second[1:6], 5)
    shown_code = " ".join(verification[at : at + 4] for at in range(0, len(verification), 4))
    date = day(rng, 2023, 2025)
    line = "<div class=d><span>{}</span><b>{}</b></div>".format
    code_box = f"<div class=k>在线验证码<br><b>{rng.choice((shown_code, verification))}</b><br><small>有效期至 {written(f'{int(date[:4]) + 1}{date[4:]}', 'dashes')}</small></div>"
    parts = ["".join(line(*one) for one in first), "".join(line(*one) for one in second)]
    parts.insert(rng.choice((1, 2)), code_box)
    body = f"""<div class=h><span>{rng.randint(8, 21):02d}:{rng.randint(10, 59)}</span><span>学历信息</span><span>⋯</span></div><p class=c style="font-size: 12pt; margin: 3mm">教育部学历证书电子注册备案表</p>
    <div class=photo style="margin: 0 auto 3mm; width: 20mm; height: 26mm; line-height: 26mm">照片</div>{"".join(parts)}<p style="font-size: 7.5pt; color: #888">更新日期：{written(date, "padded")}　数据来源：教育部学生服务与素质发展中心　本页面内容由学信网APP生成</p>"""
    css = """body { font-size: 10pt } .h { background: #0a7d8c; color: #fff; display: flex; justify-content: space-between; padding: 2mm 3mm } .d { display: flex; justify-content: space-between; border-bottom: .2mm solid #ddd; padding: 1.6mm 1mm }
    .d span { color: #888 } .d b { font-weight: normal } .k { background: #eef7f8; text-align: center; margin: 3mm 0; padding: 2mm }"""
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": key,
        "graduation_date": end,
        "certificate_number": number,
        "verification_code": verification,
    }
    html = sheet(body, css, rng.choice(("hei", "zenhei")), "size: 100mm 240mm; margin: 4mm 5mm")
    return Sheet(html, "diploma_verification", truth)


@layout("diploma_verification.labels_in_two_languages")
def two_languages(rng: random.Random) -> Sheet:
    """An older grid with English under every label and the name in letters below the name; a sentence above, code and validity in the frame's foot."""
    pairs = (("欧阳晓东", "Ouyang Xiaodong"), ("牛 犇", "Niu Ben"), ("王秀兰", "Wang Xiulan"), ("年 华", "Nian Hua"), ("亓玉成", "Qi Yucheng"), ("吕建军", "Lyu Jianjun"))  # fmt: skip
    shown, pinyin = rng.choice(pairs)
    school, english, code = rng.choice(SCHOOLS)
    year = rng.randint(2003, 2021)
    level, words, key, digits, years = rng.choice((("专升本", "Bachelor (from associate)", "bachelor", "05", 3), ("专科", "Associate", "junior_college", "06", 3), ("本科", "Bachelor", "bachelor", "05", 5)))  # fmt: skip
    form, form_words = rng.choice((("函授", "Correspondence"), ("业余", "Part-time"), ("脱产", "Full-time")))
    end = f"{year}-{rng.choice(('01', '03'))}-{rng.choice(('05', '10', '15', '20'))}"
    number, verification = f"{code}5{year}{digits}{rng.randint(1, 99999):06d}", _code(rng)
    major, date = rng.choice(MAJORS), day(rng, 2015, 2023)
    rows = [
        ("姓名", "Name", f"{shown}<br><small>{pinyin}</small>"), ("性别", "Gender", rng.choice("男女")), ("学校名称", "Institution", f"{school}<br><small>{english}</small>"), ("专业", "Major", major),
        ("层次", "Level", f"{level} <small>{words}</small>"), ("学习形式", "Form of Study", f"{form} <small>{form_words}</small>"), ("学制", "Length", f"{years}"), ("入学日期", "Date of Enrollment", written(f"{year - years}-02-20", "padded")),
        ("毕（结）业日期", "Date of Completion", written(end, "padded")), ("毕（结）业", "Status", "毕业 <small>Graduated</small>"), ("证书编号", "Certificate No.", number), ("校（院）长姓名", "President", staff(rng, 1)[0]),
    ]  # fmt: skip
    if rng.random() < 0.5:
        rows[2:6] = rng.sample(rows[2:6], 4)
    table = "".join(f"<tr><td class=l>{label}<br><small>{word}</small><td>{value}" for label, word, value in rows)
    body = f"""<h2 class=c style="margin: 0">教育部学历证书电子注册备案表</h2><p class=c style="margin: 0; font-size: 9pt">Online Verification Report of Higher Education Qualification Certificate</p>
    <p class=r style="font-size: 9pt">更新日期 Updated：{written(date, "padded")}</p><p style="font-size: 10pt; text-indent: 2em">经查询，下列学历证书已在中国高等教育学生信息网（学信网）电子注册备案。</p>
    <div style="display: flex"><table style="width: 126mm; flex: none">{table}</table><div style="margin-left: 8mm" class=c><div class=photo>Photo</div><p style="font-size: 8pt">图像校对后采用</p></div></div>
    <div style="border: .3mm solid #777; padding: 2mm 4mm; margin-top: 4mm; font-size: 10.5pt">在线验证码 Verification Code：<b>{verification}</b><br>验证有效期 Valid until：{written(f"{int(date[:4]) + 1}{date[4:]}", "padded")}　网址 https://www.chsi.com.cn</div>
    <p style="font-size: 8.5pt">1. 报告内容以学信网在线查验结果为准。2. 外文译文仅供参考，以中文为准。The Chinese text shall prevail.</p>{copy_stamp(rng, "left: 112mm; top: 168mm") if rng.random() < 0.5 else ""}"""
    css = "td { border: .3mm solid #999; padding: 1mm 2mm; font-size: 11pt; line-height: 1.3 } .l { width: 40mm; background: #f4f4f4 } small { font-size: 8pt; color: #666 }"
    truth = {
        "name": shown.replace(" ", ""),
        "institution": school,
        "major": major,
        "education_level": key,
        "graduation_date": end,
        "certificate_number": number,
        "verification_code": verification,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "hei"))), "diploma_verification", truth)
