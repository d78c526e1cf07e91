"""Still more awards: craftsmen of a company, places in contests by labels, bilingual honours, merits as good news, prizes for designs."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.awards_second import RANKS, TRADES, WORKS, leveled
from benchmarks.strangers.open.certificates import copy_stamp, day, seal, sheet, written
from benchmarks.strangers.open.words_second import EMPLOYERS, INSTITUTES, JOBS, spread, staff
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, id_number, layout


@layout("award_certificate.craftsman_in_the_middle")
def craftsman(rng: random.Random) -> Sheet:
    """Company's honour without a sentence: head, title of the year, the name huge in the middle, party committee and company sign."""
    issuer, level = rng.choice(WORKS)
    name, year = staff(rng, 1)[0], rng.randint(2012, 2024)
    honour = rng.choice(("金牌工匠", "十佳员工", "首席创新能手", "劳动模范", "最美一线职工"))
    two = rng.random() < 0.5
    party = f"中共{issuer}委员会"
    issued = day(rng, year + 1, year + 1, rng.choice((1, 2, 5)))
    date = issued[:7] if rng.random() < 0.5 else issued
    signs = f"{party}<br>{issuer}" if two else issuer
    number = f"{year}{rng.randint(1, 60):03d}" if rng.random() < 0.5 else ""
    when = f'<p style="font-size: 20pt; margin: 3mm">{rng.choice((f"{year}年度", f"（{year}年度）"))}</p>'
    what = f'<p style="font: bold 30pt {FONTS["hei"]}; color: #c00; margin: 2mm">{honour}</p>'
    who = f'<p style="font: 40pt {FONTS["kai"]}; margin: 5mm">{spread(rng, name)}</p>'
    parts = (when, who, what) if rng.random() < 0.5 else (what, who, when)
    body = f"""<div style="background: #fbf3df; border: 1.5mm solid #c00; height: 158mm; text-align: center; padding: 6mm 14mm"><p style="font-size: 34pt; color: #c00; letter-spacing: 10mm; margin: 2mm">荣誉证书</p>
    <p style="font-size: 9pt; letter-spacing: 2mm; margin: 0">HONORARY CREDENTIAL</p>{"".join(parts)}<p style="text-align: right; font-size: 15pt; line-height: 1.5; margin: 5mm 10mm 0">{signs}<br>{written(date, rng.choice(("〇", "long", "dots")))}</p>
    {f'<p style="text-align: left; font-size: 10pt; margin: 0">证书编号：{number}</p>' if number else ""}</div>{seal(issuer, "206mm", "100mm")}"""
    truth: dict[str, Any] = {
        "recipients": [name],
        "award_name": honour,
        "award_kind": "honour",
        "issuer": f"{party}、{issuer}" if two else issuer,
        "issue_date": date,
    }
    if number:
        truth["certificate_number"] = number
    truth, free = leveled(
        truth, level, ("award_rank", "award_kind") if honour[-2:] in ("工匠", "能手") else ("award_rank",)
    )
    html = sheet(body, "", rng.choice(("song", "kai")), "size: A4 landscape; margin: 14mm 18mm")
    return Sheet(html, "award_certificate", truth, free)


@layout("award_certificate.contest_e_certificate_labels")
def contest(rng: random.Random) -> Sheet:
    """Electronic certificate of a contest: name of the contest above, labels with identity number, group, score and 名次; adviser is no winner; address to verify."""
    name, adviser = staff(rng, 2)
    year, sex = rng.randint(2016, 2024), rng.choice("男女")
    nth = hanzi_number(rng.randint(2, 18))
    issuer, title, level = rng.choice(
        (
            ("中国冶金装备工业协会", f"第{nth}届全国冶金装备行业职业技能竞赛", "industry_national"),
            ("山西省职工技术协会", f"第{nth}届山西省煤炭行业职工技术比武", "industry_provincial"),
            ("临汾市总工会", f"临汾市第{nth}届职工职业技能大赛", "municipal"),
            ("高平市人力资源和社会保障局", f"{year}年高平市职业技能竞赛", "county"),
        )
    )
    place = rng.randint(1, 12)
    prize = ("一等奖", "first") if place == 1 else ("二等奖", "second") if place < 4 else ("三等奖", "third")
    shown = rng.random() < 0.6
    issued = day(rng, year, year)
    number = f"{rng.choice(('JN', 'SKC', 'ZS'))}{year}{rng.randint(1000, 99999):06d}"
    trade = rng.choice(TRADES)
    rows = [
        ("姓　　名", name),
        ("证件号码", id_number(rng, day(rng, 1968, 1999), sex)),
        ("参赛单位", rng.choice(EMPLOYERS)),
        ("参赛职业", f"{trade}（职工组）"),
        ("决赛成绩", f"{rng.randint(78, 96)}.{rng.randint(1, 9)}分"),
        ("名　　次", rng.choice((f"第{hanzi_number(place)}名", f"第 {place} 名", f"第{place}名"))),
    ]
    if rng.random() < 0.5:
        rows.insert(4, ("指导教师", adviser))
    if shown:
        rows.append(("获奖等次", prize[0]))
    lines = "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows)
    body = f"""<div style="background: #1769aa; height: 16mm"></div><p style="text-align: right; font-size: 10pt; margin: 1mm">证书编号 {number}</p><h1 style="font-size: 22pt; color: #1769aa; margin: 6mm 0 2mm">{title}</h1>
    <p class=c style="font-size: 28pt; letter-spacing: 6mm; margin: 0 0 6mm">获奖证书</p><table style="width: 150mm; margin: 0 auto">{lines}</table>
    <p class=r style="margin-top: 10mm; font-size: 15pt">{rng.choice((issuer, f"颁发机构：{issuer}"))}<br>{rng.choice(("", "发证日期："))}{written(issued, rng.choice(("long", "dashes", "padded")))}</p>{seal(issuer, "116mm", "170mm")}
    <div style="position: absolute; bottom: 2mm; left: 0; font-size: 8.5pt; color: #666"><span style="border: .3mm solid #999; padding: 4mm 2mm">二维码</span>　扫码或登录 http://jn.example.org.cn/query 验证真伪</div>"""
    truth: dict[str, Any] = {
        "recipients": [name],
        "award_name": title,
        "award_kind": "contest",
        "award_rank": prize[1] if shown else "none",
        "place": place,
        "award_level": level,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    css = ".l { width: 34mm; color: #555 } td { padding: 2.6mm 3mm; font-size: 14pt; border-bottom: .2mm solid #ccc } .r { line-height: 1.8 }"
    return Sheet(sheet(body, css, rng.choice(("hei", "song", "zenhei"))), "award_certificate", truth, ("project",))


@layout("award_certificate.bilingual_two_columns")
def bilingual(rng: random.Random) -> Sheet:
    """Chinese left, English right, of a joint venture or a society; the English says name, honour, issuer and day over again."""
    name, english = rng.choice(
        (("欧阳晓东", "OUYANG Xiaodong"), ("王秀兰", "WANG Xiulan"), ("石英", "SHI Ying"), ("努尔兰·哈山", "Nurlan Hasan"), ("牛犇", "NIU Ben"), ("吕建军", "LÜ Jianjun"))
    )  # fmt: skip
    issuer, issuer_english, level = rng.choice(
        (
            ("晋德轨道车辆制动系统有限公司", "Jinde Rail Brake Systems Co., Ltd.", None),
            ("太原富康精密制造有限公司", "Taiyuan Fukang Precision Manufacturing Co., Ltd.", None),
            ("中国焊接与切割装备学会", "Chinese Society of Welding and Cutting Equipment", "industry_national"),
        )
    )
    honour, honour_english = rng.choice(
        (
            ("优秀员工", "Outstanding Employee"),
            ("年度创新之星", "Innovation Star of the Year"),
            ("先进个人", "Advanced Individual"),
        )
    )
    year = rng.randint(2010, 2024)
    issued = day(rng, year, year, 12)
    _, m, d = issued.split("-")
    month = {"12": "December"}[m]
    number = f"HR-AW-{year}-{rng.randint(1, 90):03d}"
    chinese = f"""<p style="font-size: 24pt; color: #7a1f1f; text-align: center">荣誉证书</p><p>{name}{rng.choice(("先生/女士：", " 同志：", "："))}<p style="text-indent: 2em">鉴于您在{year}年度工作中业绩突出，{rng.choice(("特授予", "授予"))}您“{honour}”{rng.choice(("荣誉称号", "称号"))}，特发此证，以资鼓励。<p class=r style="margin-top: 18mm">{issuer}<br>{written(issued, rng.choice(("long", "〇", "dots")))}"""
    other = f"""<p style="font-size: 20pt; color: #7a1f1f; text-align: center">Certificate of Honor</p><p>This is to certify that <b>{english}</b> has been awarded the title of <i>{honour_english}</i> for {rng.choice(("remarkable", "excellent"))} performance in the year {year}.</p><p style="margin-top: 22mm; text-align: right">{issuer_english}<br>{month} {int(d)}, {year}</p>"""
    body = f"""<p style="font-size: 9pt; margin: 0">编号 No.: {number}</p><div style="display: flex; border: .8mm solid #7a1f1f; height: 140mm"><div style="width: 120mm; padding: 8mm; border-right: .3mm solid #7a1f1f">{chinese}</div><div style="flex: 1; padding: 8mm">{other}</div></div>
    {seal(issuer, "84mm", "84mm")}{copy_stamp(rng, "left: 8mm; top: 112mm") if rng.random() < 0.4 else ""}"""
    truth: dict[str, Any] = {
        "recipients": [name],
        "award_name": honour,
        "award_kind": "honour",
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    truth, free = leveled(truth, level, ("award_rank",))
    html = sheet(body, "body { font-size: 15pt }", rng.choice(("song", "kai")), "size: A4 landscape; margin: 16mm")
    return Sheet(html, "award_certificate", truth, free)


@layout("award_certificate.merit_good_news")
def merit(rng: random.Random) -> Sheet:
    """立功喜报 to the family: red border, printed sentence with blanks for name, deed and class of merit; competition of the trade union as reason."""
    name, year = staff(rng, 1)[0], rng.randint(2008, 2023)
    issuer, level = rng.choice((*WORKS, ("山西省总工会", "provincial"), ("朔州市总工会", "municipal")))
    grade = rng.choice(("一等功", "二等功", "三等功"))
    issued = day(rng, year + 1, year + 1, rng.choice((1, 4)))
    cause = rng.choice(
        (
            f"{year}年“建功立业”劳动竞赛",
            f"{rng.choice(JOBS).plant}大修会战",
            f"{year}年重点工程劳动竞赛",
        )
    )
    form = rng.choice(("立功证书", "喜　　报", "记功证书"))
    number = f"功字第{rng.randint(10, 999):04d}号"
    top = f"<p>{rng.choice(('', '尊敬的'))}<span class=u>{name}</span>{rng.choice(('同志：', '同志及家属：'))}"
    sentence = f"<p style='text-indent: 2em'>在<span class=u>{cause}</span>中，成绩显著，贡献突出，经研究决定，{rng.choice(('给予记', '为您记'))}<span class=u>{grade}</span>一次。特此{rng.choice(('报喜', '发证'))}，以资鼓励。"
    body = f"""<div style="border: 3mm solid #d00; outline: .5mm solid #e8b000; padding: 8mm 12mm; height: 215mm"><p style="text-align: center; color: #d00; font: bold 44pt {FONTS["kai"]}; margin: 10mm 0 4mm">{form}</p><p class=r style="font-size: 11pt">{number}</p>
    <div style="font-size: 20pt; line-height: 2.1">{top}{sentence}</div><p class=r style="font-size: 17pt; margin-top: 30mm">{issuer}<br>{written(issued, rng.choice(("〇", "○", "long")))}</p></div>{seal(issuer, "104mm", "168mm")}"""
    truth: dict[str, Any] = {
        "recipients": [name],
        "award_name": grade,
        "award_kind": "merit_citation",
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    truth, free = leveled(truth, level, ("award_rank", "project", "award_name"))
    return Sheet(
        sheet(body, "", rng.choice(("kai", "song")), "size: A4; margin: 20mm 22mm"), "award_certificate", truth, free
    )


@layout("award_certificate.design_prize_team")
def design(rng: random.Random) -> Sheet:
    """Prize for an excellent design, upright: rank large under the name, project, institute, makers in rows of four by order; giver and day in a corner."""
    year, unit = (
        rng.randint(2007, 2023),
        rng.choice((*INSTITUTES, "山西恒岳建筑设计研究院", "汾河规划勘测设计院有限公司")),
    )
    names = staff(rng, rng.randint(4, 11))
    rank, key = rng.choice(RANKS)
    issuer, award, level = rng.choice(
        (
            ("山西省勘察设计协会", f"{year}年度山西省优秀工程勘察设计奖", "industry_provincial"),
            ("中国有色装备建设协会", f"{year}年度全国有色装备行业优秀工程设计奖", "industry_national"),
            ("山西省住房和城乡建设厅", f"{year}年度山西省优秀工程设计奖", "provincial"),
        )
    )
    project = f"{rng.choice(EMPLOYERS)}{rng.choice(JOBS).plant}改造工程设计"
    issued = day(rng, year + 1, year + 1)
    date = issued[:7] if rng.random() < 0.5 else issued
    number = f"{year}-{rng.choice(('SJ', 'KC'))}-{1 + RANKS.index((rank, key))}-{rng.randint(10, 99)}"
    rows = [names[at : at + 4] for at in range(0, len(names), 4)]
    table = "".join("<tr>" + "".join(f"<td>{spread(rng, one)}" for one in row) for row in rows)
    heads = [
        f"<p><b>项目名称</b>　{project}",
        f"<p><b>{rng.choice(('获奖单位', '设计单位', '完成单位'))}</b>　{unit}",
    ]
    if rng.random() < 0.4:
        heads.reverse()
    body = f"""<div style="border: .6mm solid #3a7; padding: 8mm 12mm; height: 236mm"><h1 style="font-size: 22pt; color: #276; margin: 14mm 0 0">{award}</h1><p class=c style="font: bold 30pt {FONTS["hei"]}; color: #b00; margin: 4mm">{rank}</p><p class=c style="font-size: 18pt; letter-spacing: 6mm">获奖证书</p>
    {"".join(heads)}<p><b>{rng.choice(("主要设计人", "主要人员", "主要完成人员"))}</b></p><table style="width: 130mm; margin: 0 auto">{table}</table>
    <div style="display: flex; justify-content: space-between; margin-top: 26mm"><span>证书号：{number}</span><span>{issuer}<br>{written(date, rng.choice(("long", "〇")))}</span></div></div>{seal(issuer, "116mm", "186mm")}"""
    truth = {
        "recipients": names,
        "award_name": award,
        "award_kind": "engineering",
        "award_rank": key,
        "award_level": level,
        "project": project,
        "issuer": issuer,
        "issue_date": date,
        "certificate_number": number,
    }
    css = "td { padding: 1.5mm 2mm; font-size: 14pt } body { font-size: 14pt } p { margin: 3mm 0 }"
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "kai"))), "award_certificate", truth)
