"""Awards: honours, prizes of science, contests, decisions with lists, small inventions of workers."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.certificates import COMPANIES, colleagues, copy_stamp, day, pick, seal, sheet, written
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

TRADES = ("焊工", "钳工", "电工", "数控车工", "起重机司机", "桥式起重机操作")
TOPICS = (
    *(
        "高炉炉前泥炮液压系统可靠性提升",
        "厚板窄间隙埋弧焊工艺研究与应用",
        "带式输送机断带保护装置的研制",
        "煤矿主通风机在线监测系统",
    ),
    *(
        "大型铸件冷裂纹控制关键技术",
        "一种快换式轧辊轴承座拆装工装",
        "220kV变电站二次回路智能校验方法",
        "综采工作面端头支护优化",
    ),
)
RANKS = (("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"))


@layout("award_certificate.honour_addressee_first")
def honour(rng: random.Random) -> Sheet:
    """荣誉证书 across: the person with a colon on a line of his own, the honour in quotation marks, issuer under a seal."""
    shown, name, _ = pick(rng)
    year = rng.randint(2010, 2024)
    issuers: tuple[tuple[str, str | None], ...] = (
        ("山西省人民政府", "provincial"),
        ("太原市总工会", "municipal"),
        ("山西省总工会", "provincial"),
        ("大同机车配件厂", "enterprise"),
        ("长治钢锐特种材料股份有限公司", None),
    )
    issuer, level = rng.choice(issuers)
    honours = {
        "provincial": (("山西省劳动模范", "honour"), ("三晋技术能手", "talent"), ("山西省五一劳动奖章", "honour")),
        "municipal": (("太原市五一劳动奖章", "honour"), ("太原市职工技术创新标兵", "honour")),
    }
    award, kind = rng.choice(
        honours.get(level or "", (("先进生产工作者", "honour"), ("劳动模范", "honour"), ("优秀共产党员", "honour")))
    )
    issued = day(rng, year + 1, year + 1, rng.choice((1, 4, 5)))
    form = rng.choice(("〇", "○", "零", "O", "long"))
    date = issued[:7] if rng.random() < 0.4 else issued
    number = f"荣字第{rng.randint(1, 999):03d}号" if rng.random() < 0.4 else ""
    reason = rng.choice(
        (f"在{year}年度安全生产工作中成绩显著", f"在{year}年度各项工作中表现突出", "在本职岗位上刻苦钻研、勇于创新")
    )
    verb = rng.choice(("被评为", "特授予", "荣获"))
    tail = rng.choice(("荣誉称号", "称号"))
    body = f"""<div class=frame><h1>荣 誉 证 书</h1><p>{shown}{rng.choice(("同志：", " 同志:", "："))}
    <p class=i>{reason}，{verb}“{award}”{tail if verb != "被评为" else ""}。<p class=i>特发此证，以资{rng.choice(("鼓励", "表彰"))}。
    <p class=r>{issuer}<br>{written(date, form)}{f"<p class=n>{number}" if number else ""}</div>
    {seal(issuer, "182mm", "104mm")}{copy_stamp(rng, "left: 30mm; top: 112mm") if rng.random() < 0.4 else ""}"""
    css = """.frame { border: 1.2mm double #b8860b; padding: 8mm 22mm; height: 148mm; font-size: 18pt } h1 { color: #b00; font-size: 34pt;
    margin: 4mm } .i { text-indent: 2em } .n { font-size: 10pt; position: absolute; left: 30mm; top: 150mm } .frame p { margin: 3mm 0 }"""
    truth: dict[str, Any] = {
        "recipients": [name],
        "award_name": award,
        "award_kind": kind,
        "issuer": issuer,
        "issue_date": date,
    }
    if level:
        truth["award_level"] = level
    if number:
        truth["certificate_number"] = number
    html = sheet(body, css, rng.choice(("kai", "song")), "size: A4 landscape; margin: 16mm 20mm")
    return Sheet(html, "award_certificate", truth, ("award_rank",) if level else ("award_rank", "award_level"))


@layout("award_certificate.science_prize_lines")
def science_prize(rng: random.Random) -> Sheet:
    """A prize of science and technology: one copy for a person with his place among the authors, or one for the team."""
    shown, name, _ = pick(rng)
    rank, key = rng.choice(RANKS)
    issuer, award, level, free = rng.choice(
        (
            ("山西省人民政府", "山西省科学技术进步奖", "provincial", ()),
            ("太原市人民政府", "太原市科学技术奖", "municipal", ()),
            ("中国冶金装备工业协会", "冶金装备科学技术奖", "industry_national", ()),
            ("晋北煤业集团有限责任公司", "晋北煤业集团科技进步奖", "enterprise", ("award_level",)),
        )
    )
    year = rng.randint(2008, 2023)
    number = rng.choice(
        (
            f"{year}-J-{rng.randint(1, 3)}-{rng.randint(1, 90):03d}-R{rng.randint(2, 7):02d}",
            f"{year}{rng.randint(1000, 9999)}",
        )
    )
    issued = day(rng, year + 1, year + 1, rng.choice((3, 11, 12)))
    project = rng.choice(TOPICS)
    person = rng.random() < 0.5
    names = [name] if person else [name, *(one for one in colleagues(rng, 5) if one != name)]
    nth = f"（第{hanzi_number(rng.randint(1, 7))}完成人）" if person else ""
    label = rng.choice(("获 奖 者", "获奖人")) if person else rng.choice(("主要完成人", "完 成 人"))
    units = "" if rng.random() < 0.4 else f"<p><b>完成单位：</b>{rng.choice(COMPANIES)}"
    written_names = shown + nth if person else rng.choice(("、", "　", " ")).join(names)
    lines = [
        f"<p><b>项目名称：</b>{project}",
        f"<p><b>奖励等级：</b>{rank}",
        f"<p><b>{label}：</b>{written_names}",
    ]
    if rng.random() < 0.5:
        lines[1:] = lines[:0:-1]
    body = f"""<h1 style="font-size: 28pt; margin-top: 20mm">{award}<br>{"证　书" if rng.random() < 0.7 else "获奖证书"}</h1>
    <p class=i>为表彰{award}获得者，特颁发此证书。<div class=b>{"".join(lines)}{units}</div>
    <p class=r style="margin-top: 24mm">{issuer}<p class=r>{written(issued, rng.choice(("long", "〇", "O")))}
    <p>证书号：{number}{seal(issuer, "120mm", "162mm")}"""
    css = ".i { text-indent: 2em; font-size: 16pt; margin: 14mm 0 } .b p { font-size: 15pt; margin: 4mm 0 }"
    truth = {
        "recipients": names,
        "award_name": award,
        "award_kind": "science_technology",
        "award_rank": key,
        "award_level": level,
        "project": project,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    return Sheet(sheet(body, css, rng.choice(("song", "kai", "hei"))), "award_certificate", truth, free)


@layout("award_certificate.contest_blanks_two_seals")
def contest(rng: random.Random) -> Sheet:
    """A contest: values on lines in a sentence, 第二名 or 二等奖 or both, two bodies that sign beside each other."""
    shown, name, _ = pick(rng)
    year = rng.randint(2012, 2024)
    area, first, second, level = rng.choice(
        (
            ("山西省", "山西省人力资源和社会保障厅", "山西省总工会", "provincial"),
            ("太原市", "太原市人力资源和社会保障局", "太原市总工会", "municipal"),
            ("平定县", "平定县总工会", "平定县人力资源和社会保障局", "county"),
        )
    )
    contest_name = f"{year}年{area}第{hanzi_number(rng.randint(3, 19))}届职工职业技能大赛"
    trade = rng.choice(TRADES)
    place = rng.randint(1, 8)
    prize = rng.choice((None, *RANKS, ("优秀奖", "merit")))
    shown_prize = f"（{prize[0]}）" if prize else ""
    issued = f"{year}-{rng.randint(8, 12):02d}" if rng.random() < 0.5 else day(rng, year, year, 11)
    unit = f"（{rng.choice(COMPANIES)}）" if rng.random() < 0.5 else ""
    body = f"""<h1 style="color: #b00; font-size: 32pt; letter-spacing: 8mm">获奖证书</h1>
    <p class=t><span class=u>{shown}</span>同志{unit}：<p class=t>　　在<span class=u>{contest_name}</span>中，荣获<span class=u>{trade}</span>
    {rng.choice(("项目", "工种比赛", "职业（工种）决赛"))}第<span class=u>{hanzi_number(place)}</span>名{shown_prize}。特发此证，以资鼓励。
    <div class=s><span>{first}</span><span>{second}</span></div><p class=c>{written(issued, rng.choice(("long", "〇")))}
    {seal(first, "46mm", "112mm")}{seal(second, "158mm", "112mm")}"""
    css = ".t { font-size: 18pt; line-height: 2 } .s { display: flex; justify-content: space-around; font-size: 15pt; margin-top: 22mm }"
    truth: dict[str, Any] = {
        "recipients": [name],
        "award_name": contest_name,
        "award_kind": "contest",
        "award_rank": prize[1] if prize else "none",
        "place": place,
        "award_level": level,
        "issuer": f"{first}、{second}",
        "issue_date": issued,
    }
    html = sheet(body, css, rng.choice(("kai", "song", "ming")), "size: A4 landscape; margin: 18mm 26mm")
    return Sheet(html, "award_certificate", truth, ("project",))


@layout("award_certificate.decision_with_lists")
def decision(rng: random.Random) -> Sheet:
    """A red-head decision to commend: prose, then collectives and persons in lists; the number is the letter's own."""
    names = colleagues(rng, rng.randint(6, 10))
    year = rng.randint(2014, 2023)
    issuer, word, level = rng.choice(
        (
            ("长治市人民政府", "长政发", "municipal"),
            ("山西省人力资源和社会保障厅", "晋人社函", "provincial"),
            ("太原市安全生产委员会", "并安委发", "municipal"),
        )
    )
    award = rng.choice(("安全生产先进个人", "技术创新先进个人", "职业技能提升行动先进个人"))
    issued = day(rng, year + 1, year + 1, rng.choice((1, 2, 3)))
    units = rng.sample(COMPANIES, 3)
    table = rng.random() < 0.5
    if table:
        rows = "".join(f"<tr><td>{at}<td>{one}<td>{rng.choice(COMPANIES)}" for at, one in enumerate(names, 1))
        people = f"<table><tr><th>序号<th>姓名<th>工作单位{rows}</table>"
    else:
        people = "<p>" + "　　".join(one if len(one) > 2 else "　".join(one) for one in names)
    topic = award.removesuffix("先进个人")
    body = f"""<div class=head>{issuer}文件</div><p class=c>{word}〔{year + 1}〕{rng.randint(2, 60)}号<hr>
    <h2 class=c>{issuer}<br>关于表彰{year}年度{topic}<br>先进集体和先进个人的决定</h2><p>各县（区）人民政府，各有关单位：
    <p class=i>{year}年，各单位认真落实{topic}工作部署，压实责任、狠抓落实，涌现出一批成绩突出的集体和个人。为树立典型、激励先进，
    经{rng.choice(("研究", "评选、公示"))}决定，对{units[0]}等3个先进集体、{names[0]}等{len(names)}名先进个人予以表彰。
    <p class=i>希望受到表彰的集体和个人珍惜荣誉、再接再厉，为全面推进各项工作作出新的更大贡献。
    <p class=i>附件：{year}年度{topic}先进集体和先进个人名单<p class=r>{issuer}<br>{written(issued, "long")}{seal(issuer, "116mm", "172mm")}
    <div class=new><p>附件<h3 class=c>{year}年度{topic}先进集体和先进个人名单</h3><p><b>一、先进集体（3个）</b>
    <p>{"<br>".join(units)}<p><b>二、{award}（{len(names)}名）</b>{people}</div>"""
    css = """.head { color: #d00; font-size: 30pt; text-align: center; font-weight: bold } hr { border: 0; border-top: .8mm solid #d00 }
    .i { text-indent: 2em } .new { break-before: page } td, th { border: .3mm solid #555; padding: 1mm 3mm } p { line-height: 1.9 }"""
    truth = {
        "recipients": names,
        "award_name": award,
        "award_level": level,
        "issuer": issuer,
        "issue_date": issued,
    }
    html = sheet(body, css, rng.choice(("song", "ming")), "size: A4; margin: 28mm 26mm")
    return Sheet(
        html, "award_certificate", truth, ("award_rank", "award_kind", "certificate_number", "award_name", "project")
    )


@layout("award_certificate.five_small_grid")
def five_small(rng: random.Random) -> Sheet:
    """Small inventions of a works: result, prize and makers in a grid; the unit of the makers is not who gives the prize."""
    names = colleagues(rng, rng.randint(2, 5))
    rank, key = rng.choice((*RANKS, ("优秀奖", "merit")))
    year = rng.randint(2011, 2024)
    issuer = rng.choice(
        ("晋北煤业集团有限责任公司工会", "长治钢锐特种材料股份有限公司", "大同机车配件厂", "太原市总工会")
    )
    award = rng.choice((f"{year}年度职工“五小”创新成果", "第三届职工“五小”竞赛优秀成果", f"{year}年“五小”活动优秀成果"))
    project = rng.choice(TOPICS)
    number = f"WX{year}-{rng.randint(1, 120):03d}"
    issued = day(rng, year, year, 12)
    body = f"""<h1>“五小”成果获奖证书</h1><p class=r>编号：{number}
    <table><tr><td class=l>成果名称<td colspan=3>{project}<tr><td class=l>成果类别<td>{
        rng.choice(("小革新", "小改造", "小发明"))
    }
    <td class=l>获奖等级<td>{rank}<tr><td class=l>主　　要<br>创 造 人<td colspan=3>{
        rng.choice(("、", "，", " ")).join(names)
    }<tr><td class=l>所在单位<td colspan=3>{rng.choice(("机修车间", "炼钢分厂", "综采二队", "动力车间"))}</table>
    <p class=i>该成果被评为{award}{rank}，特颁此证。<p class=r>{issuer}<br>{
        written(issued, rng.choice(("long", "〇", "dots")))
    }
    {seal(issuer, "186mm", "98mm")}{copy_stamp(rng, "left: 6mm; top: 120mm") if rng.random() < 0.6 else ""}"""
    css = """td { border: .3mm solid #777; padding: 2.5mm 4mm } .l { width: 30mm; text-align: center } h1 { color: #a00 }
    .i { font-size: 15pt; text-indent: 2em }"""
    truth: dict[str, Any] = {
        "recipients": names,
        "award_name": award,
        "award_kind": "five_small",
        "award_rank": key,
        "project": project,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    free: tuple[str, ...] = ()
    if issuer == "太原市总工会":
        truth["award_level"] = "municipal"
    elif issuer == "大同机车配件厂":
        truth["award_level"] = "enterprise"
    else:
        free = ("award_level",)
    html = sheet(body, css, rng.choice(("song", "hei", "kai")), "size: A4 landscape; margin: 18mm 26mm")
    return Sheet(html, "award_certificate", truth, free)


@layout("award_certificate.plaque_of_studio")
def plaque(rng: random.Random) -> Sheet:
    """An approved master's studio: a photographed plaque, the leader's name inside the title, no addressee, month only."""
    _, name, _ = pick(rng)
    issuer, level = rng.choice(
        (("山西省人力资源和社会保障厅", "provincial"), ("晋中市人力资源和社会保障局", "municipal"))
    )
    area = issuer[:3]
    year = rng.randint(2013, 2024)
    issued = f"{year}-{rng.randint(3, 12):02d}"
    award = f"{area}{rng.choice(('技能大师工作室', '首席技师工作室'))}"
    body = f"""<div class=p><p style="font-size: 30pt; color: #a00; margin: 12mm 0 4mm">{award}</p>
    <p style="font-size: 17pt">{rng.choice(("领办人", "领衔人", "工作室带头人"))}：{name}</p>
    <p style="font-size: 14pt">依托单位：{rng.choice(COMPANIES)}</p><p style="font-size: 14pt; margin-top: 14mm">{issuer}　授<br>
    {written(issued, rng.choice(("〇", "○", "long")))}</p></div><p style="font-size: 9pt">（牌匾照片，与批复文件原件一并核验）"""
    css = """.p { border: 2mm solid #caa24a; background: #f6ecd0; text-align: center; padding: 6mm; margin-top: 20mm; height: 96mm }"""
    truth = {
        "recipients": [name],
        "award_name": award,
        "award_kind": "talent",
        "award_level": level,
        "issuer": issuer,
        "issue_date": issued,
    }
    return Sheet(sheet(body, css, rng.choice(("hei", "song", "zenhei"))), "award_certificate", truth, ("award_rank",))
