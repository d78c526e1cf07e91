"""Degree certificates and the register sheets that 学信网 gives out."""

from __future__ import annotations

import random

from benchmarks.strangers.open.certificates import MAJORS, copy_stamp, day, pick, seal, sheet, written
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

SCHOOLS = (("汾阳理工大学", "19871"), ("晋东科技大学", "19902"), ("太行工学院", "19744"), ("中国北岳矿业大学", "19011"))


@layout("degree_certificate.bachelor_sentence")
def bachelor_sentence(rng: random.Random) -> Sheet:
    """Bachelor's: the sentence of the state form, ordinary or adult; two who sign; no 准予毕业 in it."""
    shown, name, sex = pick(rng)
    school, code = rng.choice(SCHOOLS)
    year = rng.randint(2005, 2021)
    granted = day(rng, year, year, rng.choice((6, 7)))
    major = rng.choice(MAJORS)
    degree = rng.choice(("工学学士", "工学学士", "管理学学士"))
    adult = rng.random() < 0.4
    number = f"{'C' if adult else ''}{code}4{year}{rng.randint(1, 9999):06d}"
    zero = rng.choice(("〇", "○", "long"))
    done = "完成了本科学习计划，业已毕业" if not adult else "完成了成人高等教育本科教学计划规定的各项要求，业已毕业"
    body = f"""<div class=photo style="position: absolute; left: 0; top: 30mm">照 片</div><h1>学士学位证书</h1>
    <p class=t>{shown}，{sex}，{written(day(rng, year - 24, year - 21), zero)}生。在{rng.choice((school, "我校"))}
    {major}专业{done}，经审核符合《中华人民共和国学位条例》的规定，授予{degree}学位。
    <div class=f><p>{school}<p>校　长：席慕山<p>学位评定委员会主席：席慕山</div>
    <div class=g><span>证书编号：{number}</span><span>{written(granted, zero)}</span></div>
    <p style="position: absolute; top: 165mm; font-size: 9pt">（{"成人高等教育" if adult else "普通高等教育"}本科毕业生）
    {seal(school, "140mm", "96mm")}{copy_stamp(rng, "left: 0; top: 92mm") if rng.random() < 0.4 else ""}"""
    css = """.t { margin: 8mm 0 0 42mm; font-size: 16pt; text-indent: 2em; line-height: 2 } h1 { font-size: 30pt; margin: 6mm }
    .f { position: absolute; left: 112mm; top: 92mm; font-size: 13pt } .f p { margin: 1mm }
    .g { position: absolute; left: 0; right: 0; top: 150mm; display: flex; justify-content: space-between }"""
    truth = {
        "name": name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(
        sheet(body, css, rng.choice(("kai", "song", "ming")), "size: A4 landscape; margin: 15mm 24mm"),
        "degree_certificate",
        truth,
    )


@layout("degree_certificate.master_with_english")
def master_with_english(rng: random.Random) -> Sheet:
    """Master's or doctor's on an upright page, the school's own new form: Chinese above, English of the same below."""
    shown, name, sex = pick(rng)
    school, code = rng.choice(SCHOOLS)
    english = {"汾": "Fenyang University of Technology", "晋": "Jindong University of Science and Technology"}.get(
        school[0], "Taihang Institute of Technology" if school[0] == "太" else "Beiyue University of Mining, China"
    )
    year = rng.randint(2016, 2024)
    granted = day(rng, year, year, rng.choice((1, 6)))
    major = rng.choice(("机械工程", "材料科学与工程", "矿业工程", "电气工程", "安全科学与工程"))
    degree, word, digit = rng.choice(
        (("工学硕士", "Master of Science in Engineering", 3), ("工学博士", "Doctor of Engineering", 2))
    )
    number = f"{code}{digit}{year}{rng.randint(1, 9999):06d}"
    plan = "硕士" if digit == 3 else "博士"
    months = ["January", "February", "March", "April", "May", "June"]
    body = f"""<h1>{school}<br><span style="font-size: 30pt">{plan}学位证书</span></h1>
    <p class=t><b>{shown}</b>，{sex}，{written(day(rng, year - 32, year - 24), "long")}生。在我校 <b>{major}</b>
    学科（专业）已通过{plan}学位的课程考试和论文答辩，成绩合格。根据《中华人民共和国学位条例》的规定，授予 <b>{degree}</b> 学位。
    <p class=r>学位评定委员会主席　单于飞<br>{written(granted, rng.choice(("〇", "long")))}
    <p class=e>This is to certify that the above-named student, having completed the required courses and successfully
    defended the thesis, has been conferred the degree of <i>{word}</i> by the Academic Degree Committee of {english} on
    {months[int(granted[5:7]) - 1]} {int(granted[8:])}, {year}.
    <table><tr><td>证书编号<br><small>Certificate No.</small><td>{number}<td class=r>Chairman<br><i>Shan Yufei</i></table>
    {seal(school, "116mm", "118mm")}"""
    css = """.t { text-indent: 2em; font-size: 15pt; line-height: 2.1 } .e { font-family: 'Noto Serif CJK SC'; font-size: 10.5pt;
    margin-top: 16mm; line-height: 1.6 } h1 { margin: 14mm 0 } small { color: #777 } td { padding: 2mm }"""
    truth = {
        "name": name,
        "institution": school,
        "degree": degree,
        "major": major,
        "grant_date": granted,
        "certificate_number": number,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "kai", "hei"))), "degree_certificate", truth)


def _record(rng: random.Random) -> tuple[dict[str, str], dict[str, str]]:
    """What both register sheets print: cells by label, truth by field."""
    shown, name, sex = pick(rng)
    school, code = rng.choice(SCHOOLS)
    level, key, digit = rng.choice(
        (("本科", "bachelor", "05"), ("专科", "junior_college", "06"), ("专升本", "bachelor", "05"))
    )
    years = {"本科": 4, "专科": 3, "专升本": 2}[level]
    kind, form, place = rng.choice(
        (
            ("普通高等教育", "普通全日制", "1"),
            ("成人高等教育", "函授", "5"),
            ("成人高等教育", "业余", "5"),
            ("网络教育", "网络教育", "7"),
        )
    )
    year = rng.randint(2004, 2023)
    end = f"{year}-{'07' if place == '1' else '01'}-{rng.choice(('01', '10', '15'))}"
    number = f"{code}{place}{year}{digit}{rng.randint(1, 99999):06d}"
    major = rng.choice(MAJORS)
    cells = {
        "姓名": shown,
        "性别": sex,
        "出生日期": written(day(rng, year - 30, year - 22), "padded"),
        "入学日期": f"{year - years}年{'09' if place == '1' else '02'}月01日",
        "毕（结）业日期": written(end, "padded"),
        "学校名称": school,
        "专业": major,
        "学制": rng.choice((f"{years}年", hanzi_number(years), str(years))),
        "层次": level,
        "学历类别": kind,
        "学习形式": form,
        "毕（结）业": "毕业",
        "证书编号": number,
        "校（院）长姓名": rng.choice(("席慕山", "单于飞", "贾树仁", "雒 明")),
    }
    truth = {
        "name": name,
        "institution": school,
        "major": major,
        "education_level": key,
        "graduation_date": end,
        "certificate_number": number,
    }
    return cells, truth


def _code(rng: random.Random) -> tuple[str, str]:
    """A code for the online check as printed, and without blanks."""
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    code = (
        "A" + "".join(rng.choice(letters) for _ in range(15)) if rng.random() < 0.7 else f"{rng.randrange(10**12):012d}"
    )
    return (" ".join(code[at : at + 4] for at in range(0, len(code), 4)) if rng.random() < 0.6 else code), code


@layout("diploma_verification.register_grid")
def register_grid(rng: random.Random) -> Sheet:
    """The register sheet of 学信网: a grid of two label columns, photo at the right, code and notes below."""
    cells, truth = _record(rng)
    code, truth["verification_code"] = _code(rng)
    date = day(rng, 2022, 2025)
    order = [
        "性别",
        "出生日期",
        "入学日期",
        "毕（结）业日期",
        "学历类别",
        "层次",
        "学制",
        "学习形式",
        "毕（结）业",
        "校（院）长姓名",
    ]
    if rng.random() < 0.5:
        order[4:9] = ["层次", "学制", "学习形式", "学历类别", "毕（结）业"]
    rows = "".join(
        f"<tr><td class=l>{one}<td>{cells[one]}<td class=l>{two}<td>{cells[two]}"
        for one, two in zip(order[::2], order[1::2], strict=True)
    )
    body = f"""<h2 class=c>教育部学历证书电子注册备案表</h2><p class=r style="font-size: 9pt">更新日期：{written(date, "padded")}
    <table><tr><td class=l>姓名<td colspan=3>{cells["姓名"]}<td rowspan=6 class=c style="width: 32mm">照片{rows}
    <tr><td class=l>学校名称<td colspan=4>{cells["学校名称"]}<tr><td class=l>专业<td colspan=4>{cells["专业"]}
    <tr><td class=l>证书编号<td colspan=4>{cells["证书编号"]}
    <tr><td class=l>在线验证码<td colspan=3>{code}<td class=c style="height: 26mm">二维码</table>
    <div class=n><b>注意事项：</b><br>1、备案表是依据《高等学校学生学籍学历电子注册办法》（教学[2014]11号）对学历证书电子注册复核备案的结果。<br>
    2、备案表内容验证办法：①登录学信网在线验证；②扫描备案表中的二维码进行验证。<br>
    3、备案表在有效期内免费在线验证，有效期至{written(f"{int(date[:4]) + 1}{date[4:]}", "padded")}。<br>
    4、未经学历证书所有者同意，不得将备案表用于违背所有者意愿之用途。</div>
    {copy_stamp(rng, "left: 100mm; top: 205mm") if rng.random() < 0.5 else ""}"""
    css = """td { border: 0.3mm solid #888; padding: 2.6mm 1.5mm; font-size: 10pt; text-align: left } .l { width: 25mm; background: #f2f6fa }
    .n { font-size: 9pt; margin-top: 8mm; line-height: 1.9 }"""
    return Sheet(sheet(body, css, rng.choice(("hei", "song", "zenhei"))), "diploma_verification", dict(truth))


@layout("diploma_verification.lines_beside_code")
def lines_beside_code(rng: random.Random) -> Sheet:
    """The newer sheet without rules: two columns, each value below its grey label, the code in a blue band on top."""
    cells, truth = _record(rng)
    code, truth["verification_code"] = _code(rng)
    cells["毕业日期"] = cells.pop("毕（结）业日期")
    order = [
        "学校名称",
        "姓名",
        "专业",
        "性别",
        "证书编号",
        "出生日期",
        "入学日期",
        "毕业日期",
        "学历类别",
        "层次",
        "学习形式",
        "学制",
    ]
    order += ["毕（结）业", "校（院）长姓名"]
    if rng.random() < 0.5:
        order = order[1::2] + order[::2]
    items = "".join(f"<div class=i><span>{label}</span><br>{cells[label]}</div>" for label in order)
    date = day(rng, 2023, 2025)
    body = f"""<p style="font-size: 9pt; color: #777">学信网 · 学信档案　https://www.chsi.com.cn/xlcx/bg.do　打印时间：{date} 15:02
    <div class=band>在线验证码：{code}<span style="float: right">有效期：{rng.choice((30, 90, 180))}天</span></div>
    <h2 class=c>教育部学历证书电子注册备案表</h2><div class=photo style="margin: 0 auto 6mm"></div>
    <div class=g>{items}</div>
    <p class=n>本备案表由教育部学生服务与素质发展中心（原全国高等学校学生信息咨询与就业指导中心）依据学历注册数据自动生成，
    更新日期：{written(date, "padded")}。报告内容如有疑问，请与毕业学校联系。<p class=c style="font-size: 9pt">第 1 页 / 共 1 页"""
    css = """.band { background: #dfeaf6; padding: 2mm 4mm; font-size: 11pt } .g { display: flex; flex-wrap: wrap }
    .i { width: 50%; box-sizing: border-box; padding: 2mm 6mm; font-size: 11.5pt; line-height: 1.5 }
    .i span { color: #888; font-size: 9.5pt } .n { font-size: 9pt; color: #555; margin-top: 10mm }"""
    html = sheet(body, css, rng.choice(("hei", "zenhei")), "size: A4; margin: 14mm 20mm")
    return Sheet(html, "diploma_verification", dict(truth))
