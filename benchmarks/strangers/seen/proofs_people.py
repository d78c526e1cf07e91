"""Masters and apprentices, and who wrote a standard."""

from __future__ import annotations

import datetime
import random

from benchmarks.strangers.seen.stock import (
    CITIES,
    SEAL,
    SUBJECTS,
    Writer,
    arabic,
    company,
    copy_stamp,
    css,
    day,
    hanzi_date,
    people,
    seal,
    wide,
    written,
)
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, id_number, layout

PROSE = "p { margin: 0.5em 0 } .t { text-indent: 2em; text-align: justify; line-height: 1.75; margin: 0 } table { border-collapse: collapse } .g { width: 100% } .g td, .g th { border: 0.3mm solid #000; padding: 1.6mm; text-align: center; font-weight: normal } .g .w { white-space: nowrap }"
OCCUPATIONS = ("焊工", "电工", "钳工", "矿井维修钳工", "锅炉检修工", "测量放线工", "炼焦工", "车工")
LEVELS = (("技师", 2), ("二级/技师", 2), ("高级工", 3), ("三级/高级工", 3), ("高级技师", 1), ("一级/高级技师", 1))


@layout("mentoring_proof.agreement_with_parties")
def agreement(rng: random.Random) -> Sheet:
    """A 师徒协议: parties in either order with numbers of identity, term, duties as articles, signatures at the foot."""
    (mentor, *others), employer, occupation, start = (
        people(rng, 4),
        company(rng),
        rng.choice(OCCUPATIONS),
        day(rng, 2013, 2022),
    )
    apprentices = others[: rng.randint(1, 2)]
    signed, end = (
        start - datetime.timedelta(days=rng.randint(2, 9)),
        start.replace(year=start.year + rng.randint(1, 3)) - datetime.timedelta(days=1),
    )
    sides = ("甲方", "乙方")
    master_side, pupil_side = sides if rng.random() < 0.7 else sides[::-1]
    word, pupil = rng.choice((("师傅", "徒弟"), ("导师", "学员"), ("师父", "徒弟")))
    with_ids = rng.random() < 0.5
    ids = [
        f"　身份证号：{id_number(rng, f'{year}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}', '男')}" if with_ids else ""
        for year in (1972, 1991, 1993)
    ]
    master = (
        f"<p>{master_side}（{word}）：<u>　{mentor}　</u>　　职业技能等级：{rng.choice(('技师', '高级技师'))}{ids[0]}"
    )
    pupils = f"<p>{pupil_side}（{pupil}）：" + "、".join(
        f"<u>　{one}　</u>{number}" for one, number in zip(apprentices, ids[1:], strict=False)
    )
    parties = master + pupils if master_side == "甲方" else pupils + master
    term = rng.choice(
        (
            f"自 {start.year} 年 {start.month} 月 {start.day} 日起至 {end.year} 年 {end.month} 月 {end.day} 日止",
            f"{start.year}.{start.month:02d}.{start.day:02d}—{end.year}.{end.month:02d}.{end.day:02d}",
        )
    )
    duties = rng.sample(
        (
            "言传身教，把本工种的应知应会和操作绝活毫无保留地传授给对方",
            "每月至少进行两次现场指导，并如实填写带教记录",
            "教育对方遵守劳动纪律和安全操作规程，杜绝“三违”",
            "制订培养计划，按季度检查学习进度",
        ),
        3,
    )
    articles = "".join(f"<p class=t>{number}. {one}。" for number, one in enumerate(duties, 1))
    write = Writer(rng, rng.choice(SUBJECTS))
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 24mm 25mm }} {css(rng, "song kai hei", 23, 25)} {PROSE} {SEAL} p {{ line-height: 1.7 }}</style>
    <p style="text-align: center; font-size: 20pt; margin: 2mm 0 7mm"><b>{rng.choice(("师 带 徒 协 议 书", "名师带徒合同", "师徒结对协议书"))}</b>{parties}<p>工　　种：{occupation}<p>所在单位：{employer}
    <p class=t>为发挥高技能人才的传帮带作用，加快青年职工成长，经双方协商，自愿结为师徒，订立如下协议：<p>一、培养期限：{term}。<p>二、培养目标：期满时{pupil}能独立完成{occupation}的日常作业，达到高级工水平。
    <p>三、{master_side}职责{articles}<p>四、{pupil_side}职责<p class=t>1. 尊敬{word}，虚心好学，勤于实践。<p class=t>2. 按时完成布置的作业，每季度写出不少于800字的学习小结。<p>五、其他<p class=t>{write.sentence()}<p class=t>本协议一式三份，双方各执一份，人力资源部存档一份，自签订之日起生效。
    <table style="width: 100%; margin-top: 9mm; line-height: 2"><tr><td>{word}（签字）：{mentor}<td>{pupil}（签字）：{"　".join(apprentices)}<tr><td>人力资源部（盖章）<td style="position: relative">签订日期：{arabic(signed)}{seal(employer, "left: -30mm; top: -12mm")}</table></html>"""
    truth = {"mentor": mentor, "apprentices": apprentices, "start_date": start.isoformat()}
    return Sheet(html, "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"))


@layout("mentoring_proof.table_of_pupils")
def table_of_pupils(rng: random.Random) -> Sheet:
    """An employer's proof: a sentence on the master, a table of pupils with level reached and its day, one of them without."""
    (mentor, *others), employer, occupation, start = (
        people(rng, 6),
        company(rng),
        rng.choice(OCCUPATIONS),
        day(rng, 2012, 2018),
    )
    apprentices = others[: rng.randint(2, 4)]
    rows, levels, dates = "", list[int | None](), list[str | None]()
    for number, one in enumerate(apprentices, 1):
        if number == len(apprentices) and rng.random() < 0.4:
            levels.append(None)
            dates.append(None)
            word, shown, certificate = "—", "—", "在培"
        else:
            word, level = rng.choice(LEVELS)
            shown, value = written(rng, day(rng, start.year + 2, 2023), 0.4)
            levels.append(level)
            dates.append(value)
            certificate = (
                f"{rng.choice('SY')}00001400{rng.randint(1000, 9999)}{value[2:4]}{level}{rng.randint(1, 999999):06d}"
            )
        rows += f"<tr><td>{number}<td class=w>{wide(one)}<td>{occupation}<td>{word}<td>{shown}<td style='font-size: 80%'>{certificate}"
    code, with_code, date = credit_code(rng), rng.random() < 0.4, day(rng, 2024, 2024)
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 28mm 22mm }} {css(rng, "song hei zenhei kai", 24, 26)} {PROSE} {SEAL} .t {{ line-height: 2 }}</style><p style="text-align: center; font-size: 22pt; margin: 0 0 8mm"><b>{rng.choice(("师带徒证明", "名师带徒情况证明", "传授技艺证明"))}</b>
    <p class=t>兹证明我单位{rng.choice(("职工", "员工", ""))} {mentor}{rng.choice(("同志", ""))}，系{occupation}{rng.choice(("高级技师", "技师"))}，自{start.year}年{start.month}月起承担带徒工作，先后培养徒弟{len(apprentices)}名，具体情况如下：
    <table class=g style="margin: 6mm 0"><tr><th>序号<th>徒弟姓名<th>职业（工种）<th>现技能等级<th>取得时间<th>证书编号{rows}</table><p class=t>以上情况属实，特此证明。
    <div style="position: relative; text-align: right; margin-top: 16mm; line-height: 1.9">{employer}（盖章）{f"<br>统一社会信用代码：{code}" if with_code else ""}<br>{hanzi_date(date)}{seal(employer, "right: 12mm; top: -12mm", "人力资源部")}</div>
    <p style="font-size: 85%; margin-top: 10mm">经办人：{people(rng, 1)[0]}　　联系电话：0352-{rng.randint(2000000, 7999999)}</html>"""
    truth = {
        "mentor": mentor,
        "apprentices": apprentices,
        "apprentice_levels": levels,
        "apprentice_dates": dates,
        "start_date": f"{start:%Y-%m}",
    }
    return Sheet(html, "mentoring_proof", truth | ({"credit_code": code} if with_code else {}))


@layout("mentoring_proof.pairing_card")
def pairing_card(rng: random.Random) -> Sheet:
    """A 师徒结对证书 as a landscape spread with a frame: pair at the left, term and aims at the right."""
    (mentor, apprentice), employer, start = people(rng, 2), company(rng), day(rng, 2015, 2023)
    (shown, value), months = written(rng, start, 0.3), rng.choice((12, 24, 36))
    pair = [("师　傅", mentor), ("徒　弟", apprentice)]
    if rng.random() < 0.4:
        pair.reverse()
    listed = "".join(
        f"<tr><td style='padding: 3mm'>{label}<td style='border-bottom: 0.3mm solid #a33; width: 55mm; text-align: center'>{wide(name)}"
        for label, name in pair
    )
    html = f"""<!doctype html><html><style>@page {{ size: 260mm 180mm; margin: 10mm }} {css(rng, "kai song", 27, 29)} {SEAL} .h {{ position: absolute; top: 8mm; width: 103mm; height: 140mm }}</style>
    <div style="border: 1mm double #a33; height: 156mm; position: relative"><div class=h style="left: 8mm"><p style="text-align: center; font-size: 24pt; color: #a33; margin: 14mm 0">师徒结对证书<table style="margin: 0 auto">{listed}<tr><td style="padding: 3mm">工　种<td style="border-bottom: 0.3mm solid #a33; text-align: center">{rng.choice(OCCUPATIONS)}</table>
    <p style="text-align: center; font-size: 10pt; margin-top: 14mm">编号：ST{start.year}{rng.randint(1, 99):03d}</div><div style="position: absolute; left: 120mm; top: 8mm; height: 140mm; border-left: 0.3mm dashed #a33"></div>
    <div class=h style="left: 126mm"><p style="margin-top: 18mm">结对日期：{shown}<p>培养期限：{months}个月<p style="line-height: 1.8">培养内容：{Writer(rng, rng.choice(SUBJECTS)).sentence()}<div style="text-align: right; margin: 22mm 4mm 0 0; position: relative">{employer}<br>工会委员会{seal(employer, "right: 10mm; top: -14mm", "工会")}</div></div></div></html>"""
    truth = {"mentor": mentor, "apprentices": [apprentice], "start_date": value}
    return Sheet(html, "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"))


def standard(rng: random.Random) -> tuple[str, str, str, int]:
    """A standard's number, name, level and year."""
    subject, year, number = rng.choice(SUBJECTS), rng.randint(2012, 2023), rng.randint(101, 3999)
    name = f"{subject.thing}{rng.choice(('技术规范', '检修规程', '安全操作规程', '验收规范'))}"
    code, level = rng.choice(
        (
            ("DB14/T", "provincial"),
            ("GB/T", "national"),
            ("DB1401/T", "municipal"),
            ("MT/T", "industry_national"),
            ("YB/T", "industry_national"),
        )
    )
    return f"{code} {number}—{year}", name, level, year


@layout("standard_drafting.cover_and_foreword")
def cover_and_foreword(rng: random.Random) -> Sheet:
    """The standard itself, provincial or of an enterprise: cover with ICS, two days, publisher; foreword with its drafter or drafters."""
    (number, name, level, year), (first, *rest), units = standard(rng), people(rng, 6), [company(rng) for _ in range(3)]
    if level not in ("provincial", "municipal"):
        number, level = f"Q/{rng.choice(('TZ', 'JNKJ', 'LCRL'))} {rng.randint(10, 300)}—{year}", "enterprise"
    kind = {"provincial": "山西省地方标准", "municipal": "太原市地方标准", "enterprise": "企业标准"}[level]
    publisher = {"provincial": "山西省市场监督管理局", "municipal": "太原市市场监督管理局", "enterprise": units[0]}[
        level
    ]
    day_of = datetime.date(year, rng.randint(1, 9), rng.randint(1, 28))
    begins, drafters = day_of + datetime.timedelta(days=rng.randint(30, 90)), [first, *rest[: rng.choice((0, 3, 5))]]
    write, this, rules = Writer(rng, rng.choice(SUBJECTS)), *(("本文件", 2020) if year > 2019 else ("本标准", 2009))
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 22mm 24mm; @top-right {{ content: "{number}"; font-size: 9pt }} @bottom-right {{ content: counter(page, upper-roman); font-size: 9pt }} }} @page :first {{ @top-right {{ content: none }} @bottom-right {{ content: none }} }} {css(rng, "song hei", 21, 23)} {PROSE}</style>
    <p style="line-height: 1.5">ICS {rng.randint(13, 93)}.{rng.randint(10, 99)}<br>CCS {rng.choice("DHJKP")} {rng.randint(10, 99)}<p style="text-align: right; font-size: 40pt; font-family: {FONTS["hei"]}; margin: 0">{number.split(" ")[0].removesuffix("/T")}<p style="text-align: center; font-size: 26pt; font-family: {FONTS["hei"]}; letter-spacing: 4mm; margin: 6mm 0">{kind}
    <p style="text-align: right; font-size: 13pt; border-bottom: 0.4mm solid #000">{number}<p style="text-align: center; font-size: 24pt; font-family: {FONTS["hei"]}; margin: 45mm 0 75mm">{name}<table style="width: 100%; border-bottom: 0.4mm solid #000; font-size: 12.5pt"><tr><td>{day_of}　发布<td style="text-align: right">{begins}　实施</table>
    <p style="text-align: center; font-size: 16pt; letter-spacing: 1mm">{publisher}　　发 布<div style="page-break-before: always"><p style="text-align: center; font-size: 15pt; font-family: {FONTS["hei"]}; margin: 8mm 0">前　　言
    <p class=t>{this}按照GB/T 1.1—{rules}给出的规则起草。<p class=t>请注意{this}的某些内容可能涉及专利。{this}的发布机构不承担识别专利的责任。<p class=t>{this}由{company(rng)}提出。
    <p class=t>{this}起草单位：{"、".join(units)}。<p class=t>{this}主要起草人：{"、".join(drafters)}。</div>
    <div style="page-break-before: always"><p style="text-align: center; font-size: 15pt">{name}<p><b>1　范围</b><p class=t>{this}规定了{name[:-4]}的术语和定义、基本要求、作业程序和检验方法。<p><b>2　规范性引用文件</b><p class=t>GB 50205　钢结构工程施工质量验收标准<p class=t>JB/T 5000.3　重型机械通用技术条件　第3部分：焊接件<p><b>3　要求</b>{write.paragraphs(4)}</div></html>"""
    truth = {"name": first, "standard_name": name, "standard_level": level, "date": day_of.isoformat()}
    return Sheet(html, "standard_drafting", truth, ("name",) if len(drafters) > 1 else ())


@layout("standard_drafting.running_proof")
def running_proof(rng: random.Random) -> Sheet:
    """A proof by the unit in charge, for one of several drafters: number and name of the standard within a sentence."""
    (number, name, level, year), (person,), issuer = standard(rng), people(rng, 1), company(rng)
    date = datetime.date(year + 1, rng.randint(1, 12), rng.randint(1, 28))
    shown, value = written(rng, date)
    employer, code, with_code = company(rng), credit_code(rng), rng.random() < 0.4
    birth = f"{rng.randint(1968, 1992)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    who = rng.choice(
        (f"{employer}{person}同志", f"{person}（身份证号：{id_number(rng, birth, '男')}），系{employer}职工，")
    )
    part = rng.choice(
        ("负责第4章、第5章及附录A的编写", "承担试验验证和条文编写工作", "主要负责工艺参数部分的起草，排名第三")
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 30mm 28mm }} {css(rng, "song kai hei zenhei", 27, 30)} {PROSE} {SEAL} .t {{ line-height: 2.1 }}</style><body style="position: relative"><p style="text-align: center; font-size: 23pt; margin: 10mm 0 14mm"><b>{rng.choice(("标准编写证明", "参与标准编制证明", "证　　明"))}</b>
    <p class=t>兹证明{who}参加了{rng.choice(("标准", ""))}《{name}》（{number}）的编制工作，{part}。该标准由我单位主编，现已批准发布。<p class=t>特此证明。
    <div style="position: relative; text-align: right; margin-top: 35mm; line-height: 2">主编单位：{issuer}{f"<br>统一社会信用代码：{code}" if with_code else ""}<br>{shown}{seal(issuer, "right: 8mm; top: -10mm")}</div>{copy_stamp(rng, employer, day(rng, 2024, 2024), "left: 0; top: 205mm") if rng.random() < 0.6 else ""}</html>"""
    truth = {"name": person, "standard_name": name, "standard_level": level, "date": value}
    return Sheet(html, "standard_drafting", truth | ({"credit_code": code} if with_code else {}))


@layout("standard_drafting.drafter_certificate")
def drafter_certificate(rng: random.Random) -> Sheet:
    """A technical committee's certificate, landscape with a frame: labels of both languages, a rank, number of the certificate."""
    (number, name, level, _), (person,), date = standard(rng), people(rng, 1), day(rng, 2023, 2024)
    committee = f"{rng.choice(('全国', '山西省', '煤炭行业'))}{rng.choice(('矿山机械', '焊接', '建材装备', '给水排水'))}标准化技术委员会"
    rows = [
        ("姓　　名<br><i>Name</i>", wide(person)),
        ("工作单位<br><i>Organization</i>", company(rng)),
        ("标准名称<br><i>Title of Standard</i>", name),
        ("标准编号<br><i>Standard No.</i>", number),
        ("排　　名<br><i>Rank</i>", f"第{hanzi_number(rng.randint(1, 9))}起草人"),
    ]
    if rng.random() < 0.5:
        rows = rows[2:4] + rows[:2] + rows[4:]
    listed = "".join(f"<tr><td class=k>{label}<td>{text}" for label, text in rows)
    html = f"""<!doctype html><html><style>@page {{ size: A4 landscape; margin: 12mm }} {css(rng, "song kai ming", 26, 28)} {SEAL} td {{ padding: 2mm 4mm }} .k {{ line-height: 1.1 }} i {{ font-size: 8pt; color: #666 }}</style><div style="border: 1.6mm double #b8860b; height: 180mm; position: relative; padding: 0 25mm">
    <p style="text-align: center; font-size: 30pt; font-family: {FONTS["hei"]}; margin: 10mm 0 1mm; color: #a00">标准起草人证书</p><p style="text-align: center; font-size: 10pt; margin: 0 0 5mm">CERTIFICATE OF STANDARD DRAFTER　　No. BZ{date.year}-{rng.randint(1, 900):04d}</p><table>{listed}</table>
    <p style="text-indent: 2em; line-height: 1.7; margin: 4mm 0">感谢您为标准化事业作出的贡献，特发此证。<div style="position: absolute; right: 25mm; bottom: 14mm; text-align: center; line-height: 1.8">{committee}<br>{hanzi_date(date, rng.choice("〇○零"))}{seal(committee, "left: 6mm; top: -12mm")}</div>
    <div style="position: absolute; left: 25mm; bottom: 12mm; font-size: 9pt">查询网址：www.bzqc-{rng.randint(10, 99)}.org.cn　{rng.choice(CITIES)}</div></div></html>"""
    return Sheet(
        html,
        "standard_drafting",
        {"name": person, "standard_name": name, "standard_level": level, "date": date.isoformat()},
    )
