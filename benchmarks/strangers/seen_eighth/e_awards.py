"""Awards and commendations."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import (
    FIRMS,
    TOWNS,
    Word,
    code,
    down,
    names,
    person,
    photo,
    seal,
    sheet,
    wide,
    write,
)
from benchmarks.strangers.sheet import Sheet, hanzi_number, hanzi_year, layout

_WORKS = (
    "大型铸钢件低应力焊接修复技术研究与应用",
    "中厚板轧机液压AGC系统国产化改造",
    "循环流化床锅炉水冷壁防磨喷涂工艺",
    "综采工作面刮板输送机链轮快速拆装装置",
    "铝电解槽阳极导杆在线焊接技术",
)
_RANKS = (("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"))


@layout("award_certificate.honour_addressed")
def honour(rng: random.Random) -> Sheet:
    """A certificate of honour: the person addressed, the quoted title, the town's body with its seal."""
    man, year, town = names(rng, 1)[0], rng.randint(2008, 2023), rng.choice(TOWNS)
    title, office = rng.choice(
        (
            ("劳动模范", f"{town}人民政府"),
            ("五一劳动奖章", f"{town}总工会"),
            ("优秀青年岗位能手", f"共青团{town}委员会"),
            ("职工职业道德标兵", f"{town}总工会"),
        )
    )
    date = f"{year}-0{rng.randint(4, 6)}"
    body = f"""<div style="background:#fff7e8;border:3mm solid #c8102e;padding:14mm;height:155mm;box-sizing:border-box"><h1 style="font-size:36pt;color:#c8102e;letter-spacing:10mm">荣誉证书</h1><p style="font-size:19pt">{wide(man, " ")} 同志：<p style="font-size:19pt;line-height:2;text-indent:2em">在{hanzi_year(year - 1)}年度工作中，勤奋敬业，成绩显著，荣获{town}“{title}”{"" if "奖章" in title else "称号"}，特发此证，以资鼓励。<div style="text-align:right;font-size:15pt;position:relative;margin-top:12mm">{office}<br>{write(date, "han")}{seal(office, "right:16mm;top:-12mm")}</div></div>"""
    truth = {
        "recipients": [man],
        "award_name": title,
        "award_kind": "honour",
        "award_level": "municipal",
        "issuer": office,
        "issue_date": date,
    }
    return Sheet(
        sheet(rng, body, size="A4 landscape", fonts="kai ming", margin="12mm"),
        "award_certificate",
        truth,
        ("award_name", "award_rank"),
    )


@layout("award_certificate.science_progress")
def science(rng: random.Random) -> Sheet:
    """A provincial science award: project, grade, winner with rank, number of decision as certificate number."""
    man, year = names(rng, 1)[0], rng.randint(2006, 2022)
    rank, code_ = rng.choice(_RANKS)
    prize = rng.choice(("山西省科学技术进步奖", "山西省科学技术奖（科技进步类）"))
    nth = rng.randint(1, 7)
    number = f"{year}-J-{rng.randint(1, 3)}-{rng.randint(1, 160):03d}-R{nth:02d}"
    date = f"{year + 1}-0{rng.randint(1, 6)}-{rng.randint(10, 28)}"
    work = rng.choice(_WORKS)
    body = f"""<div style="border:1mm solid #a8842c;padding:16mm;height:225mm;box-sizing:border-box"><h1 style="font-size:30pt;color:#b01">山西省科学技术奖励证书</h1><p style="font-size:14pt;text-indent:2em;margin-top:14mm">为表彰{prize}获得者，特颁发此证书。<table style="font-size:15pt;line-height:2.4;margin-top:8mm"><tr><td style="width:36mm">项目名称：<td>{work}<tr><td>奖励等级：<td>{rank}<tr><td>获 奖 者：<td>{man}（第{hanzi_number(nth)}完成人）<tr><td>证 书 号：<td>{number}</table><div style="text-align:right;margin-top:26mm;position:relative;font-size:14pt">山西省人民政府<br>{write(date)}{seal("山西省人民政府", "right:6mm;top:-14mm")}</div></div>"""
    truth = {
        "recipients": [man],
        "award_name": prize,
        "award_kind": "science_technology",
        "award_rank": code_,
        "place": nth,
        "award_level": "provincial",
        "project": work,
        "issuer": "山西省人民政府",
        "issue_date": date,
        "certificate_number": number,
    }
    return Sheet(sheet(rng, body, fonts="ming kai"), "award_certificate", truth, ("place", "award_name"))


@layout("award_certificate.skill_contest_place")
def contest(rng: random.Random) -> Sheet:
    """A contest: the craft, the place in words and the committee; several organisers over the seal."""
    one = person(rng, 1975, 1998)
    year, craft = rng.randint(2012, 2024), rng.choice(("焊工", "电工", "钳工", "数控车工", "化学检验工"))
    place = rng.randint(1, 6)
    event = f"{year}年山西省{rng.choice(('职工职业技能大赛', '“技能状元”大赛'))}"
    office = f"{event.removeprefix(f'{year}年')}组委会"
    number = f"SXJN{year}{rng.randint(100, 999)}"
    date = f"{year}-{rng.randint(9, 12):02d}"
    body = f"""<h1 style="font-size:32pt;color:#b30;letter-spacing:6mm;margin-top:10mm">获 奖 证 书</h1><p class=r>证书编号：{number}</p><p style="font-size:17pt;line-height:2.1;text-indent:2em">{one.name}（身份证号：{one.number}）在{event}<u> {craft} </u>决赛中，荣获第{hanzi_number(place)}名。<p style="font-size:17pt;text-indent:2em">特颁此证。<div style="text-align:right;font-size:14pt;position:relative;margin-top:14mm">{office}<br>{write(date, "han")}{seal(office, "right:18mm;top:-12mm")}</div>"""
    truth = {
        "recipients": [one.name],
        "award_name": event,
        "award_kind": "contest",
        "place": place,
        "award_level": "provincial",
        "issuer": office,
        "issue_date": date,
        "certificate_number": number,
        "id_number": one.number,
    }
    return Sheet(
        sheet(rng, body, size="A4 landscape", fonts="ming kai"),
        "award_certificate",
        truth,
        ("award_name", "award_rank", "project"),
    )


@layout("award_certificate.decision_list_word")
def decision(rng: random.Random) -> Sheet:
    """A red-headed decision as a Word file: one heading, a list of persons by department, a few collectives apart."""
    firm, men, year = rng.choice(FIRMS), names(rng, 9), rng.randint(2014, 2023)
    date = f"{year + 1}-01-{rng.randint(10, 28)}"
    file = Word("仿宋", 15)
    file.p(f"{firm}文件", "c", 26, True)
    file.p(f"{firm[2:4]}字〔{year + 1}〕{rng.randint(1, 30)}号", "c")
    file.p(f"关于表彰{year}年度先进个人的决定", "c", 20, True)
    file.p("各单位、各部门：")
    file.p(
        f"{year}年，公司广大干部职工团结拼搏、真抓实干，全面完成了各项生产经营任务，涌现出一批先进典型。经各单位推荐、公司研究，决定授予{men[0]}等{hanzi_number(len(men))}名同志“先进个人”荣誉称号，予以表彰奖励。",
        indent=True,
    )
    file.p("希望受表彰的同志珍惜荣誉、再接再厉，全体职工要以先进为榜样，为公司高质量发展作出新的贡献。", indent=True)
    file.p("附件：先进个人名单", indent=True)
    file.p(firm, "r")
    file.p(write(date), "r")
    file.leaf()
    file.p("附件")
    file.p(f"{year}年度先进个人名单", "c", 18, True)
    file.p(f"（共{len(men)}人）", "c")
    for shop, part in (("炼钢车间", men[:3]), ("机修车间", men[3:6]), ("机关各部室", men[6:])):
        file.p(f"{shop}：" + "　".join(part))
    truth = {"recipients": men, "award_name": "先进个人", "award_kind": "honour", "issuer": firm, "issue_date": date}
    return Sheet(
        "",
        "award_certificate",
        truth,
        ("award_kind", "award_level", "award_rank", "award_name", "certificate_number"),
        file.bytes(),
    )


@layout("award_certificate.five_small_result")
def five_small(rng: random.Random) -> Sheet:
    """A result of 五小: labelled lines, three makers, grade among the lines; the group's union gives it."""
    men, firm, year = names(rng, 3), rng.choice(FIRMS), rng.randint(2013, 2023)
    rank, code_ = rng.choice(_RANKS)
    work = rng.choice(_WORKS)
    office, level = rng.choice(((f"{rng.choice(TOWNS)}总工会", "municipal"), ("山西省总工会", "provincial")))
    date = f"{year}-{rng.randint(10, 12)}-{rng.randint(1, 28):02d}"
    number = f"WX-{year}-{rng.randint(1, 400):03d}"
    body = f"""<table><tr><td style="width:24mm;background:#c21;color:#fff;font-size:24pt;text-align:center;line-height:1.7">{down("荣誉证书")}<td style="padding-left:10mm"><h2 style="color:#c21;font-size:20pt">“五小”竞赛优秀成果</h2><table style="font-size:14pt;line-height:2.3"><tr><td style="width:34mm">成果名称<td>{work}<tr><td>获奖等级<td>{rank}<tr><td>完 成 人<td>{"、".join(men)}<tr><td>所在单位<td>{firm}<tr><td>证书编号<td>{number}</table><div style="text-align:right;position:relative;font-size:13pt">{office}<br>{write(date, "dot0")}{seal(office, "right:10mm;top:-12mm")}</div></table>"""
    truth = {
        "recipients": men,
        "award_name": "“五小”竞赛优秀成果",
        "award_kind": "five_small",
        "award_rank": code_,
        "award_level": level,
        "project": work,
        "issuer": office,
        "issue_date": date,
        "certificate_number": number,
    }
    return Sheet(sheet(rng, body, size="A4 landscape"), "award_certificate", truth, ("award_name",))


@layout("award_certificate.merit_nineties")
def merit(rng: random.Random) -> Sheet:
    """A paper of merit of the nineties in brush-like script: one sentence, works' name, Chinese date."""
    man, year = names(rng, 1)[0], rng.randint(1992, 2003)
    office, level = rng.choice(
        (("大同矿务局", "key_enterprise"), ("太原重型机器厂", "enterprise"), ("长治钢铁厂", "enterprise"))
    )
    word = rng.choice(("一等功", "二等功", "三等功"))
    date = f"{year}-{rng.randint(1, 12):02d}"
    body = f"""<div style="border:2.5mm solid #d33;padding:12mm;height:158mm;box-sizing:border-box;background:#fffaf0"><p class=c style="color:#d33;font-size:16pt">★　★　★</p><h1 style="font-size:40pt;color:#d33;letter-spacing:16mm">奖状</h1><p class=kai style="font-size:22pt;line-height:1.9;text-indent:2em">{man}同志在{hanzi_year(year)}年技术攻关活动中成绩突出，荣立{word}一次，特发此状，以资鼓励。</p>
    <p class=kai style="text-align:right;font-size:18pt;position:relative">{office}<br>{write(date, "han")}{seal(office, "right:20mm;top:-8mm")}</p></div>"""
    truth = {
        "recipients": [man],
        "award_name": word,
        "award_kind": "merit_citation",
        "award_level": level,
        "issuer": office,
        "issue_date": date,
    }
    return Sheet(
        sheet(rng, body, size="A4 landscape", fonts="kai", margin="10mm"),
        "award_certificate",
        truth,
        ("award_name", "award_rank", "award_level"),
    )


@layout("award_certificate.technical_expert_certificate")
def expert(rng: random.Random) -> Sheet:
    """A certificate of the province's 技术能手: photograph left, number and office of human resources right."""
    one, year = person(rng, 1970, 1992), rng.randint(2010, 2023)
    number = f"{year}{rng.randint(100, 399)}"
    date = f"{year}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    body = f"""<table style="border:1.5mm double #864"><tr><td style="width:60mm;text-align:center;padding:8mm">{photo(32, 44)}<p>编号：{number}<br>{code(18)}<td style="padding:8mm"><h1 style="font-size:27pt;color:#964">三晋技术能手证书</h1><p style="font-size:15.5pt;line-height:2.1;text-indent:2em">授予<u> {one.name} </u>“三晋技术能手”称号。<p class=r style="position:relative;font-size:13pt">山西省人力资源和社会保障厅<br>{write(date)}{seal("山西省人力资源和社会保障厅", "right:10mm;top:-12mm")}</table>"""
    truth = {
        "recipients": [one.name],
        "award_name": "三晋技术能手",
        "award_kind": "talent",
        "award_level": "provincial",
        "issuer": "山西省人力资源和社会保障厅",
        "issue_date": date,
        "certificate_number": number,
    }
    return Sheet(sheet(rng, body, size="A4 landscape"), "award_certificate", truth, ("award_rank",))
