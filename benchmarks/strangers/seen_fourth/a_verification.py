"""Printouts of the register of diplomas: today's form, those of 2013 and 2018, a phone's page, a browser's printout."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

from benchmarks.strangers.seen_fourth.a_stock import Who, cn, day, padded, page, who
from benchmarks.strangers.sheet import Sheet, layout

TITLE = "教育部学历证书电子注册备案表"
SCHOOLS = (
    ("中北工程大学", "19812"),
    ("河西机电职业技术学院", "19833"),
    ("华夏冶金学院", "19845"),
    ("东海开放大学", "59160"),
)


class Study(NamedTuple):
    person: Who
    school: str
    major: str
    level: str
    kind: str
    form: str
    years: str
    begin: str
    end: str
    number: str
    head: str


def study(rng: random.Random, years: tuple[int, int]) -> Study:
    """One entry of the register whose number agrees with year, level and kind."""
    end = rng.randint(*years)
    level, length, digit = rng.choice((("本科", 4, "05"), ("专科", 3, "06"), ("专升本", 3, "05")))
    school, code = rng.choice([one for one in SCHOOLS if level == "专科" or "职业技术" not in one[0]])
    kind, form, mark = (
        ("普通高等教育", "普通全日制", "1")
        if level != "专升本"
        else rng.choice((("成人高等教育", "函授", "5"), ("成人高等教育", "业余", "5")))
    )
    born = end - 22 if mark == "1" else end - rng.randint(26, 38)
    person = who(rng, (born - 1, born + 1))
    return Study(
        person,
        school,
        rng.choice(("机械电子工程", "机电一体化技术", "焊接技术与自动化", "电气工程及其自动化", "工业工程")),
        level,
        kind,
        form,
        f"{length}",
        f"{end - length}-09-01",
        day(rng, end, (6, 7)),
        f"{code}{mark}{end}{digit}{rng.randint(1, 8999):06d}",
        rng.choice(("曲仲文", "申保国", "苗素云")),
    )


def truth_of(one: Study, code: str | None) -> dict[str, Any]:
    truth: dict[str, Any] = {
        "name": one.person.name,
        "institution": one.school,
        "major": one.major,
        "education_level": "junior_college" if one.level == "专科" else "bachelor",
        "graduation_date": one.end,
        "certificate_number": one.number,
    }
    return truth | ({"verification_code": code} if code else {})


def letters(rng: random.Random) -> str:
    return "A" + "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(15))


@layout("diploma_verification.a_register_2024")
def register_2024(rng: random.Random) -> Sheet:
    """Photo at the right of the first rows, grey label cells, the code in groups of four beside a square code."""
    one = study(rng, (2012, 2024))
    code = letters(rng)
    shown = " ".join(code[at : at + 4] for at in range(0, 16, 4))
    rows = (
        ("性别", one.person.sex, "出生日期", padded(one.person.birth)),
        ("入学日期", padded(one.begin), "毕（结）业日期", padded(one.end)),
        ("学历类别", one.kind, "层次", one.level),
        ("学制", f"{one.years} 年", "学习形式", one.form),
        ("毕（结）业", "毕业", "校（院）长姓名", one.head),
    )
    body = f"""<h1>{TITLE}</h1><p class=small>更新日期：{cn(day(rng, 2025))}</p><table class=grid>
    <tr><td class=k>姓名<td colspan=2>{one.person.name}<td rowspan=3 style="width:32mm"><div class=photo></div><tr><td class=k>学校名称<td colspan=2>{one.school}
    <tr><td class=k>专业<td colspan=2>{one.major}
    {"".join(f"<tr><td class=k>{a}<td>{b}<td class=k>{c}<td>{d}" for a, b, c, d in rows)}
    <tr><td class=k>证书编号<td colspan=3>{one.number}<tr><td class=k>在线验证码<td colspan=2>{shown}<td><div class=code></div></table>
    <div class=small><p>注意事项：<br>1、备案表是教育部学历证书电子注册信息的记载，内容如有修改，以本网在线验证的最新内容为准。<br>
    2、点击在线验证页面或用学信网App扫描二维码，可在线验证内容是否真实。<br>3、未经学历信息权属人同意，不得将备案表用于违背权属人意愿之用途。<br>
    4、本表在线验证有效期由报告权属人设置（1～6个月），过期请重新申请。</div>"""
    css = "h1 { font-size: 20pt; color: #1b4f8f } .k { background: #eee; width: 32mm; text-align: center }"
    return Sheet(
        page(css, body, font=rng.choice(("hei", "song")), points=11.5), "diploma_verification", truth_of(one, code)
    )


@layout("diploma_verification.a_register_2013")
def register_2013(rng: random.Random) -> Sheet:
    """The form of the early years: labels and values without rules, a frame, twelve digits, term of the code in the foot."""
    one = study(rng, (2004, 2013))
    code = f"{rng.randint(10**11, 10**12 - 1)}"
    made = day(rng, rng.randint(2013, 2015), (7, 12))
    pairs = (
        ("姓　　名", one.person.name), ("性　　别", one.person.sex), ("出生日期", padded(one.person.birth)), ("入学时间", padded(one.begin)),
        ("毕（结）业时间", padded(one.end)), ("学历类型", one.kind), ("学历层次", one.level), ("毕业院校", one.school),
        ("专业名称", one.major), ("学习形式", one.form), ("毕（结）业证书编号", one.number), ("毕（结）业结论", "毕业"), ("校（院）长姓名", one.head),
    )  # fmt: skip
    body = f"""<div class=frame><h1>{TITLE}</h1><table><tr><td><table>{"".join(f"<tr><td class=k>{a}：<td>{b}" for a, b in pairs)}</table>
    <td class=p><div class=photo></div></table><hr><p>在线验证码：{code}</p>
    <p class=small>一、本表可登录 http://www.chsi.com.cn/xlcx/ 输入上述验证码进行网上验证。<br>二、在线验证有效期至：{padded(f"{int(made[:4]) + 1}{made[4:]}")}<br>
    三、本表由全国高等学校学生信息咨询与就业指导中心提供。&emsp;打印日期：{padded(made)}</div>"""
    css = ".frame { border: 1mm double #556; padding: 8mm } h1 { font-size: 18pt } .k { width: 46mm; text-align: right } .p { width: 34mm; vertical-align: top }"
    return Sheet(
        page(css, body, font=rng.choice(("song", "ming")), points=12), "diploma_verification", truth_of(one, code)
    )


@layout("diploma_verification.a_register_2018_wide")
def register_2018(rng: random.Random) -> Sheet:
    """Landscape, three pairs a row, thin rules below each, labels in blue, code printed below the square."""
    one = study(rng, (2008, 2018))
    code = letters(rng)
    cells = (
        ("姓名", one.person.name), ("性别", one.person.sex), ("出生日期", cn(one.person.birth)), ("学校", one.school), ("层次", one.level),
        ("专业", one.major), ("学制", f"{one.years}年"), ("类别", one.kind), ("形式", one.form), ("入学日期", cn(one.begin)),
        ("毕(结)业日期", cn(one.end)), ("毕(结)业", "毕业"),
    )  # fmt: skip
    table = "".join(
        "<tr>" + "".join(f"<td><i>{a}</i><br>{b}" for a, b in cells[at : at + 3]) for at in range(0, len(cells), 3)
    )
    body = f"""<p class=small>中国高等教育学生信息网（学信网）</p><h1>{TITLE}</h1><table><tr><td style="border:0;width:30mm"><div class=photo></div>
    <td style="border:0"><table>{table}</table><p><i>证书编号</i>&emsp;{one.number}&emsp;&emsp;<i>校（院）长</i>&emsp;{one.head}</p>
    <td style="border:0;width:48mm"><div class=code></div><p style="font-size:9pt"><i>在线验证码</i><br>{code}</p></table>
    <p class=small>此表经学信网在线验证后有效；内容若有变更，以在线验证结果为准。</p>"""
    css = "i { font-style: normal; color: #2a6db0; font-size: 9pt } td { border-bottom: 0.2mm solid #ccc; padding: 2mm; vertical-align: top } h1 { font-size: 19pt }"
    html = page(css, body, font=rng.choice(("hei", "zenhei")), size="A4 landscape", points=12)
    return Sheet(html, "diploma_verification", truth_of(one, code))


@layout("diploma_verification.a_phone_page")
def phone(rng: random.Random) -> Sheet:
    """A long narrow page as a phone keeps it: status bar, title, label left and value right."""
    one = study(rng, (2010, 2024))
    code = letters(rng)
    pairs = (
        ("姓名", one.person.name), ("性别", one.person.sex), ("出生日期", padded(one.person.birth)), ("学校名称", one.school), ("专业", one.major),
        ("层次", one.level), ("学历类别", one.kind), ("学习形式", one.form), ("学制", f"{one.years}年"), ("入学日期", padded(one.begin)),
        ("毕业日期", padded(one.end)), ("毕(结)业", "毕业"), ("校(院)长姓名", one.head), ("证书编号", one.number),
    )  # fmt: skip
    body = f"""<p class=bar>{rng.randint(7, 21)}:{rng.randint(10, 59)}&emsp;&emsp;&emsp;&emsp;5G&ensp;{rng.randint(20, 99)}%</p><p class=top>＜&emsp;在线验证报告</p>
    <p class=centre style="font-size:14pt">{TITLE}</p><div class=photo style="margin:0 auto 4mm"></div>
    <table>{"".join(f"<tr><td class=k>{a}<td class=right>{b}" for a, b in pairs)}</table>
    <div class=foot><p>在线验证码</p><p style="font-size:13pt">{code}</p><div class=code style="margin:0 auto"></div><p class=small>报告有效期至{padded(day(rng, 2026))}</p></div>"""
    css = """.bar { font-size: 8pt; margin: 0 } .top { background: #1aa; color: #fff; padding: 2mm } td { border-bottom: 0.2mm solid #ddd; padding: 1.5mm 0 }
    .k { color: #888; width: 30mm } .foot { text-align: center }"""
    html = page(css, body, font=rng.choice(("hei", "zenhei")), size="105mm 285mm", margin="5mm")
    return Sheet(html, "diploma_verification", truth_of(one, code))


@layout("diploma_verification.a_browser_printout")
def browser(rng: random.Random) -> Sheet:
    """The holder's own page printed from a browser: address and time in the head, the record as a card, no code."""
    one = study(rng, (2003, 2022))
    printed = day(rng, 2025)
    body = f"""<table class=small><tr><td>{printed.replace("-", "/")} {rng.randint(9, 17)}:{rng.randint(10, 59)}<td class=right>学信档案_高等教育学历信息</table>
    <p style="font-size:13pt;color:#187">学信档案 | 我的学历（1）</p><p class=tip>您好，{one.person.name}。以下为教育部学历证书电子注册备案信息，如有疑问请联系毕业院校。</p>
    <div class=box><p style="font-size:14pt">{one.level} - {one.school} - {one.major}</p><table>
    <tr><td>姓名：{one.person.name}<td>性别：{one.person.sex}<tr><td>出生日期：{padded(one.person.birth)}<td>学习形式：{one.form}
    <tr><td>入学日期：{padded(one.begin)}<td>毕(结)业日期：{padded(one.end)}<tr><td>学校名称：{one.school}<td>专业：{one.major}
    <tr><td>学历类别：{one.kind}<td>层次：{one.level}<tr><td>学制：{one.years} 年<td>毕(结)业：毕业<tr><td>证书编号：{one.number}<td>校(院)长姓名：{one.head}</table></div>
    <p>查看电子注册备案表&emsp;|&emsp;申请学历认证&emsp;|&emsp;学历翻译</p><p class=small>https://my.chsi.com.cn/archive/gdjy/xl/show.action&emsp;&emsp;1/1</p>"""
    css = ".box { border: 0.3mm solid #9cc; padding: 5mm } td { padding: 1.2mm } .tip { background: #f4f4e4; padding: 2mm }"
    return Sheet(
        page(css, body, font=rng.choice(("hei", "song")), margin="14mm"), "diploma_verification", truth_of(one, None)
    )
