"""Awards: honours, science prizes, contests, red-head decisions, 五小, design prizes, 技术能手, merit citations."""

from __future__ import annotations

import random

from benchmarks.strangers.seen.certificates import (
    MEN,
    PLACES,
    STEMS,
    TRADES,
    WOMEN,
    a_day,
    arabic,
    copied,
    firm,
    hanzi,
    month,
    padded,
    page,
    people,
    person,
    qr,
    seal,
    serial,
    wide,
)  # fmt: skip
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, hanzi_year, id_number, layout

PROJECTS = (
    "大型矿用挖掘机斗杆焊接变形控制技术研究与应用", "超临界锅炉联箱异种钢焊接工艺优化", "铁路货车轮对压装在线检测装置", "煤矿井下皮带机智能巡检系统开发",
    "低温储罐T形接头免清根焊接技术", "高速线材轧机导卫装置改进", "焦炉煤气管道带压堵漏工装", "起重机主梁数字化拼装平台", "桥梁钢箱梁横隔板机器人焊接技术",
)  # fmt: skip
SMALL = (
    "自制行车轨道清扫小车", "电机轴承拆卸专用工具", "液压站油温自动控制改造", "焊条烘干箱余热利用", "水泵机械密封改型", "切割平台除尘风道改进",
)  # fmt: skip
RANKS = (("特等奖", "special"), ("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"), ("优秀奖", "merit"))
CONTEST_JOBS = ["焊工", "电工", "钳工", "数控车工", "起重装卸机械操作工", "桥式起重机司机", "管工"]


def frame(inner: str, colour: str = "#a8322a", height: int = 168) -> str:
    """The border of a certificate on a landscape page."""
    return f'<div style="border:1.6mm double {colour};height:{height}mm;padding:8mm 18mm;position:relative;box-sizing:border-box">{inner}</div>'


def title(text: str, rng: random.Random) -> str:
    return f'<p class=c style="font-size:{rng.choice((32, 36, 40))}pt;color:#b3201b;margin:2mm 0;letter-spacing:4mm">{text}</p>'


@layout("award_certificate.honour_letter")
def honour_letter(rng: random.Random) -> Sheet:
    """荣誉证书: addressee on a line of its own, running sentence, quoted name of the honour, issuer and Chinese date."""
    (name, _), firm_ = person(rng), firm(rng)
    day = a_day(rng, 2008, 2024, (1, 2, 4, 12))
    honour = rng.choice(
        (
            "先进个人",
            "优秀共产党员",
            "安全生产先进个人",
            "劳动模范",
            "五一劳动奖章获得者",
            "先进生产（工作）者",
            "十佳员工",
            "优秀班组长",
        )
    )
    city = rng.choice(PLACES[:7])
    issuer, level = rng.choice(
        (
            (firm_, ""),
            (f"{firm_}工会委员会", ""),
            (f"中共{city}市委&ensp;{city}市人民政府", "municipal"),
            (f"{city}市总工会", "municipal"),
        )
    )
    year = day.year - 1
    why = rng.choice((
        f"在{year}年度工作中，爱岗敬业，成绩突出，被评为", f"在{year}年度生产经营工作中表现优异，荣获", f"工作积极，业绩显著，被授予{year}年度",
        f"在{hanzi_year(year)}年度“安康杯”竞赛活动中成绩突出，经研究，评为",
    ))  # fmt: skip
    quote = rng.choice(("“{}”", "“{}”荣誉称号", "“{}”称号")).format(honour)
    call = rng.choice(("同志：", "&ensp;同志", "："))
    end = rng.choice(("特发此证，以资鼓励。", "特颁此证。", "予以表彰。"))
    number = f"NO.{serial(rng, 6)}" if rng.random() < 0.4 else ""
    when = rng.choice(("whole", "month"))
    date = (
        hanzi(day, rng, when == "whole")
        if rng.random() < 0.7
        else f"{day.year}年{day.month}月" + (f"{day.day}日" if when == "whole" else "")
    )
    inner = f"""{f"<p style='text-align:right;font-size:10pt;margin:0'>证书编号：{number}</p>" if number else ""}{title("荣誉证书", rng)}
      <p style="font-size:20pt;margin:6mm 0">{padded(name, rng)}{call}</p><p style="font-size:18pt;text-indent:2em;line-height:1.9">{why}{quote}，{end}</p>
      <div class=r style="font-size:16pt;margin-top:10mm">{issuer}<br>{date}</div>"""
    body = frame(inner) + seal(rng, issuer, "right:34mm;top:118mm", 40)
    body += copied(rng, "left:18mm;bottom:10mm") if rng.random() < 0.6 else ""
    truth = {
        "recipients": [name], "award_name": honour, "award_kind": "honour", "issuer": issuer.replace("&ensp;", " "),
        "issue_date": day.isoformat() if when == "whole" else month(day),
    } | ({"certificate_number": number} if number else {}) | ({"award_level": level} if level else {})  # fmt: skip
    free = ("award_rank",) + (() if level else ("award_level",)) + (("issuer",) if "&ensp;" in issuer else ())
    return Sheet(
        page(rng, body, "", "A4 landscape", "14mm", rng.choice(("kai", "song", "hei"))),
        "award_certificate",
        truth,
        free,
    )


@layout("award_certificate.science_prize")
def science_prize(rng: random.Random) -> Sheet:
    """科技进步奖 portrait: labels in a column, person with the order among those who did it, number of the prize in its own style."""
    (name, _), project, firm_ = person(rng), rng.choice(PROJECTS), firm(rng)
    rank, key = rng.choice(RANKS[1:4])
    day = a_day(rng, 2008, 2024)
    year = day.year - 1
    body_of, issuer, level = rng.choice((
        ("山西省科学技术进步奖", "山西省人民政府", "provincial"), ("国家科学技术进步奖", "中华人民共和国国务院", "national"),
        ("大同市科学技术进步奖", "大同市人民政府", "municipal"),
    ))  # fmt: skip
    order = rng.randint(1, 9)
    number = f"{year}-J-{rng.randint(1, 240):03d}-{'123'[('first', 'second', 'third').index(key)]}-{rng.randint(1, 10):02d}-R{order:02d}"
    who = rng.choice(
        (
            f"{padded(name, rng)}（第{hanzi_number(order)}完成人）",
            f"{padded(name, rng)}&emsp;（{order}/9）",
            padded(name, rng),
        )
    )
    rows = [("项目名称", project), ("奖励等级", rank), ("获奖者", who)] + (
        [("完成单位", firm_)] if rng.random() < 0.4 else []
    )
    if rng.random() < 0.4:
        rows = [rows[0], rows[2], rows[1], *rows[3:]]
    lines = "".join(f"<tr><td class=l>{label}：<td>{value}" for label, value in rows)
    body = f"""<div style="border:1.2mm solid #c49a3a;padding:14mm 16mm;height:226mm;position:relative"><p class=c style="font-size:34pt;color:#b3201b;margin:8mm 0">{wide("证书", rng)}</p>
      <p style="text-indent:2em;font-size:15pt">为表彰{rng.choice(("在推动科学技术进步、促进经济社会发展中做出突出贡献者", f"{body_of}获得者"))}，特颁发{rng.choice(("此证书", f"{body_of}证书"))}，以资鼓励。</p>
      <p class=c style="font-size:13pt">奖种：{body_of}</p><table class=g style="font-size:14pt;margin-top:6mm">{lines}</table>
      <div class=r style="position:absolute;right:16mm;bottom:34mm;font-size:14pt">{issuer}<br>{rng.choice((hanzi(day, rng), arabic(day, rng)))}</div>
      <p style="position:absolute;left:16mm;bottom:8mm">证书号：{number}</p></div>{seal(rng, issuer, "right:20mm;top:196mm", 40)}"""
    truth = {
        "recipients": [name], "award_name": body_of, "award_kind": "science_technology", "award_rank": key, "award_level": level,
        "project": project, "issuer": issuer, "issue_date": day.isoformat(), "certificate_number": number,
    }  # fmt: skip
    css = ".l { width:32mm; vertical-align:top } .g td { padding:2.4mm 0 }"
    return Sheet(
        page(rng, body, css, margin="15mm", font=rng.choice(("song", "kai", "ming"))), "award_certificate", truth
    )


@layout("award_certificate.contest_two_halves")
def contest_two_halves(rng: random.Random) -> Sheet:
    """技能大赛: name of the contest left, contestants with their units and the coach right; 名次 or 奖次, never both meant alike."""
    city = rng.choice(PLACES[:7])
    session = hanzi_number(rng.randint(2, 16))
    stage, issuer, level = rng.choice((
        (f"第{session}届全国工程建设行业职业技能竞赛总决赛", "中国施工企业协会竞赛组委会", "national"),
        (f"第{session}届山西省职业技能大赛", "山西省职业技能大赛组委会", "provincial"),
        (f"{city.replace('山西', '太原')}市第{session}届职工职业技能大赛", f"{city.replace('山西', '太原')}市总工会", "municipal"),
    ))  # fmt: skip
    job, day = rng.choice(CONTEST_JOBS), a_day(rng, 2010, 2025, (5, 6, 9, 10, 11))
    team = rng.random() < 0.4
    names = people(rng, rng.randint(2, 3) if team else 1)
    coach = rng.choice([one for one in MEN + WOMEN if one not in names])
    unit = firm(rng)
    placed = rng.random() < 0.5
    rank, key = rng.choice((*RANKS[1:], ("金奖", "first"), ("银奖", "second"), ("铜奖", "third")))
    place = rng.randint(1, 9)
    result = f"第{hanzi_number(place)}名" if placed else rng.choice((rank, "&ensp;".join(rank)))
    number = rng.choice((f"JN{day.year}{serial(rng, 7)}", f"ET{serial(rng, 8)}A{serial(rng, 3)}"))
    shown = rng.random() < 0.3 and not team
    idn = id_number(rng, a_day(rng, 1970, 2000).isoformat(), "男") if shown else ""
    people_ = "".join(f"<p style='margin:1mm 0'>{padded(one, rng)}&emsp;{unit}</p>" for one in names)
    group = rng.choice(("职工组", "企业组", "团体赛" if team else "个人赛"))
    body = f"""<p style="position:absolute;left:12mm;top:8mm">证书编号：{number}</p>
      <div style="position:absolute;left:12mm;top:44mm;width:128mm;text-align:center"><p style="font-size:19pt">{stage}</p>
      <p style="font-size:22pt">{job}{rng.choice(("项目", "赛项", ""))}&emsp;{group}</p><p style="font-size:34pt;color:#a3181e;margin:4mm 0">{result}</p></div>
      <div style="position:absolute;left:156mm;top:34mm;width:104mm"><p><b>{rng.choice(("获奖选手", "参赛选手"))}</b></p>{people_}{f"<p>证件号码：{idn}</p>" if shown else ""}
      <p style="margin-top:6mm"><b>{rng.choice(("指导教师", "教练", "领队"))}</b></p><p>{coach}&emsp;{unit}</p>
      <div class=c style="margin-top:16mm">{issuer}<br>{rng.choice((hanzi(day, rng, False), f"{day.year}年{day.month}月"))}</div></div>
      <div style="position:absolute;left:12mm;top:150mm">{qr(rng, 20)}</div>{seal(rng, issuer, "left:186mm;top:112mm")}"""
    truth = {
        "recipients": names, "award_name": stage, "award_kind": "contest", "award_level": level, "issuer": issuer, "issue_date": month(day),
        "certificate_number": number, "award_rank": "none" if placed else key,
    } | ({"place": place} if placed else {})  # fmt: skip
    free = ("award_name", "project") + (("award_level",) if level == "national" else ())
    return Sheet(
        page(rng, body, "", "A4 landscape", "10mm", rng.choice(("hei", "zenhei", "song"))),
        "award_certificate",
        truth,
        free,
    )


@layout("award_certificate.red_head_decision")
def red_head_decision(rng: random.Random) -> Sheet:
    """表彰决定 with a list: document number, reasons, names in columns, collectives before them in half of the draws, 抄送 below."""
    company = f"{rng.choice(PLACES)}{rng.choice(STEMS)}{rng.choice(TRADES)}集团有限公司"
    day = a_day(rng, 2012, 2024, (1, 2, 3))
    honour = rng.choice(("安全生产先进个人", "优秀技术工人", "先进个人", "节能降耗标兵"))
    names = people(rng, rng.randint(6, 12))
    group = rng.random() < 0.5
    columns = rng.choice((3, 4))
    cells = [f"<td>{padded(one, rng)}" for one in names]
    grid = "".join("<tr>" + "".join(cells[i : i + columns]) for i in range(0, len(cells), columns))
    listed = (
        f"<table class=n>{grid}</table>"
        if rng.random() < 0.6
        else f"<p class=t>{rng.choice(('、', '&emsp;')).join(names)}</p>"
    )
    teams = f"<p class=t>一、先进集体（3个）</p><p class=t>{rng.choice(STEMS)}分厂焊接一班、动力车间运行乙班、质量检测中心</p><p class=t>二、{honour}（{len(names)}名）</p>"
    head = (
        teams if group else f"<p class=t>附件：{day.year - 1}年度“{honour}”名单（共{len(names)}名，排名不分先后）</p>"
    )
    what = f"先进集体和{honour}" if group else f"“{honour}”"
    body = f"""<p class=c style="color:#d0161b;font-size:27pt;margin:6mm 0">{company}文件</p><p class=c style="margin:0">{rng.choice(STEMS)}字〔{day.year}〕{rng.randint(3, 60)}号</p>
      <hr style="border:0.7mm solid #d0161b"><p class=c style="font-size:17pt;font-weight:bold">关于表彰{day.year - 1}年度{what}的决定</p>
      <p>公司所属各单位、机关各部室：</p><p class=t>{day.year - 1}年，公司广大职工围绕年度目标任务，扎实工作，{rng.choice(("安全生产形势保持平稳", "各项经济技术指标再创新高", "技术攻关取得新的突破"))}，涌现出一批先进典型。
      为弘扬劳模精神、工匠精神，经各单位推荐、公司研究并公示，决定对以下{"集体和个人" if group else "同志授予“" + honour + "”称号，"}予以表彰。</p>
      <p class=t>希望受表彰的{"集体和个人" if group else "同志"}珍惜荣誉、再接再厉。全体职工要以他们为榜样，为公司高质量发展作出新的贡献。</p>{head}{listed}
      <div class=r style="margin-top:8mm;margin-right:10mm;position:relative">{seal(rng, company, "right:4mm;top:-7mm", 40)}{company}<br>{rng.choice((arabic(day, rng), hanzi(day, rng)))}</div>
      <p style="border-top:0.3mm solid #333;border-bottom:0.3mm solid #333;margin-top:12mm;font-size:11pt">抄送：公司党委、纪委、工会。<br>{company}办公室&emsp;&emsp;{day.year}年{day.month}月{day.day}日印发</p>"""
    truth = {
        "recipients": names, "award_name": honour, "award_kind": "honour", "issuer": company, "issue_date": day.isoformat(),
    }  # fmt: skip
    css = ".t { text-indent:2em; margin:1mm 0 } .n td { text-align:center; padding:0.6mm }"
    free = ("award_kind", "award_level", "award_rank") + (("award_name",) if group else ())
    return Sheet(
        page(rng, body, css, margin="18mm 24mm", font=rng.choice(("song", "ming"))), "award_certificate", truth, free
    )


@layout("award_certificate.five_small_table")
def five_small_table(rng: random.Random) -> Sheet:
    """“五小”成果 of a factory: Word-made table with those who did it in a cell, main and other hands, rank ticked among boxes."""
    names, project, company = people(rng, rng.randint(1, 5)), rng.choice(SMALL), firm(rng)
    day = a_day(rng, 2010, 2024)
    chosen = rng.randrange(3)
    rank, key = (("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"))[chosen]
    marks = rng.choice(("□☑", "□■", "○●"))
    boxes = "&emsp;".join(f"{marks[index == chosen]}{word}奖" for index, word in enumerate(("一等", "二等", "三等")))
    ticked = rng.random() < 0.5
    number = f"WX{day.year}-{serial(rng, 3)}"
    award = rng.choice(("“五小”竞赛优秀成果", "职工“五小”创新成果"))
    join = rng.choice(("、", "&emsp;", "，", "<br>"))
    rows = [("成果名称", project), ("成果类别", rng.choice(("小改造", "小发明", "小革新", "小设计", "小建议"))), (rng.choice(("主创人员", "完成人", "获奖人员")), join.join(names)),
            ("所在部门", rng.choice(("焊接车间", "维修二班", "动力分厂", "铸锻公司"))), ("奖励等级", boxes if ticked else rank), ("证书编号", number)]  # fmt: skip
    if rng.random() < 0.5:
        rows = [rows[2], *rows[:2], *rows[3:]]
    cells = "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows)
    body = f"""{title("获奖证书", rng)}<p style="text-indent:2em;font-size:14pt">你（们）完成的下列成果，在{company}{day.year}年度职工“五小”（小发明、小革新、小改造、小设计、小建议）竞赛中被评为{award}，特发此证。</p>
      <table class=b>{cells}</table><div class=r style="position:relative;margin:8mm 16mm 0">{seal(rng, company, "right:0;top:-8mm")}{company}<br>{arabic(day, rng)}</div>
      {copied(rng, "left:4mm;bottom:0") if rng.random() < 0.5 else ""}"""
    truth = {
        "recipients": names, "award_kind": "five_small", "award_rank": key, "project": project, "issuer": company,
        "issue_date": day.isoformat(), "certificate_number": number, "award_name": award,
    }  # fmt: skip
    css = ".l { width:36mm; text-align:center; background:#f6f1e4 } .b td { padding:2mm 3mm }"
    return Sheet(
        page(rng, body, css, rng.choice(("A4", "A4 landscape")), "16mm 24mm"),
        "award_certificate",
        truth,
        ("award_level", "award_name"),
    )


@layout("award_certificate.design_prize_bilingual")
def design_prize(rng: random.Random) -> Sheet:
    """Prize of an association for a design or a project: English beside, winning unit and main designers listed in order, year as date."""
    names, unit = people(rng, rng.randint(3, 8)), firm(rng)
    place = rng.choice(PLACES[:5])
    project = rng.choice(
        (
            f"{place}南站站房钢结构工程",
            f"{place}220kV输变电工程",
            f"{place}市滨河大桥工程",
            "年产60万吨甲醇装置空分单元",
            "矿井主通风系统改造工程",
        )
    )
    rank, key, english = rng.choice(
        (("一等奖", "first", "First Prize"), ("二等奖", "second", "Second Prize"), ("三等奖", "third", "Third Prize"))
    )
    year = rng.randint(2009, 2023)
    award, issuer = rng.choice((
        ("山西省优秀工程勘察设计奖", "山西省勘察设计协会"), ("山西省优质工程奖", "山西省建筑业协会"), ("全国冶金行业优秀设计奖", "中国冶金建设协会"),
    ))  # fmt: skip
    number = f"{year}{rng.choice('SKG')}{serial(rng, 4)}"
    who = rng.choice(("主要设计人", "主要完成人员", "获奖人员"))
    listed = "&emsp;".join(padded(one, rng) for one in names)
    day = a_day(rng, year + 1, year + 1)
    only_year = rng.random() < 0.4
    date = (
        f"{hanzi_year(day.year)}年"
        if only_year
        else rng.choice((hanzi(day, rng, False), f"{day.year}年{day.month:02d}月"))
    )
    level = "industry_provincial" if issuer.startswith("山西") else "industry_national"
    inner = f"""<table><tr><td style="font-size:10pt">No.{number}<td class=r style="font-size:10pt">{year}年度</table>
      <p class=c style="font-size:24pt;margin:2mm">{award}</p><p class=c style="font-size:10pt;margin:0">AWARD FOR EXCELLENT ENGINEERING PROJECT</p>
      <p class=c style="font-size:26pt;color:#a8322a;margin:3mm">{rank}<span style="font-size:11pt">&emsp;{english}</span></p>
      <table class=g><tr><td class=l>获奖项目<td>{project}<tr><td class=l>获奖单位<td>{unit}<tr><td class=l>{who}<td>{listed}</table>
      <div class=c style="position:absolute;right:20mm;bottom:10mm">{issuer}<br>{date}</div>"""
    truth = {
        "recipients": names, "award_name": award, "award_kind": "engineering", "award_rank": key, "project": project, "issuer": issuer,
        "issue_date": str(day.year) if only_year else month(day), "certificate_number": number, "award_level": level,
    }  # fmt: skip
    body = frame(inner, "#2d5f8a", 160) + seal(rng, issuer, "right:30mm;top:118mm")
    css = ".l { width:36mm; vertical-align:top; color:#444 } .g td { padding:1.6mm 2mm }"
    return Sheet(page(rng, body, css, "A4 landscape", "16mm"), "award_certificate", truth, ("award_level",))


@layout("award_certificate.talent_co_issuers")
def talent_co_issuers(rng: random.Random) -> Sheet:
    """技术能手: conferring words first, then the name in large type; several bodies in a row below, document of the decision named."""
    (name, sex), day = person(rng), a_day(rng, 2009, 2024)
    honour, bodies, level = rng.choice((
        ("三晋技术能手", ["山西省人力资源和社会保障厅"], "provincial"), ("全国技术能手", ["中华人民共和国人力资源和社会保障部"], "national"),
        ("山西省技术能手", ["山西省人力资源和社会保障厅", "山西省总工会"], "provincial"), ("大同市首席技师", ["大同市人力资源和社会保障局", "大同市财政局"], "municipal"),
    ))  # fmt: skip
    number = rng.choice((f"第{day.year}{serial(rng, 4)}号", f"{day.year}-JN-{serial(rng, 4)}", f"{serial(rng, 8)}"))
    unit = rng.random() < 0.5
    body = f"""<div style="border:1mm solid #b08d3c;height:210mm;padding:14mm;position:relative">{title(rng.choice(("荣誉证书", "证书")), rng)}
      <p style="font-size:15pt;text-indent:2em;line-height:2">{rng.choice(("为表彰在技能岗位上做出突出贡献的高技能人才", "根据《技能人才评选表彰办法》"))}，{rng.choice(("经评审和公示", "经研究"))}，
      决定授予（人社发〔{day.year}〕{rng.randint(5, 60)}号）：</p><p class=c style="font-size:26pt;margin:10mm 0">{padded(name, rng)}&ensp;<span style="font-size:14pt">{rng.choice(("同志", f"（{sex}）"))}</span></p>
      <p class=c style="font-size:22pt;color:#b3201b">“{honour}”{rng.choice(("", "荣誉称号", "称号"))}</p>{f"<p class=c>工作单位：{firm(rng)}</p>" if unit else ""}
      <table class=c style="margin-top:16mm"><tr>{"".join(f"<td>{one}" for one in bodies)}</table><p class=c>{rng.choice((hanzi(day, rng), hanzi(day, rng, True, "〇")))}</p>
      <p style="position:absolute;left:14mm;bottom:6mm;font-size:10pt">证书编号：{number}</p></div>{seal(rng, bodies[0], "left:40mm;top:134mm", 38)}"""
    truth = {
        "recipients": [name], "award_name": honour, "award_kind": "talent", "award_level": level, "issuer": "、".join(bodies),
        "issue_date": day.isoformat(), "certificate_number": number,
    }  # fmt: skip
    free = ("award_rank",) + (("issuer",) if len(bodies) > 1 else ())
    return Sheet(
        page(rng, body, "", margin="18mm", font=rng.choice(("kai", "song", "hei"))), "award_certificate", truth, free
    )


@layout("award_certificate.merit_citation")
def merit_citation(rng: random.Random) -> Sheet:
    """立功证书: small booklet page of labels broken over lines, deed in a cell, order of the command with its number."""
    (name, sex), company = person(rng), firm(rng)
    day = a_day(rng, 2005, 2023)
    grade = rng.choice(("一等功", "二等功", "三等功"))
    code = credit_code(rng) if rng.random() < 0.4 else ""
    deed = rng.choice((
        "在重点工程建设立功竞赛活动中，带领班组连续奋战，提前十二天完成主体结构焊接任务，质量一次验收合格。", "在抗洪抢险中不畏艰险，连续奋战三昼夜，确保设备安全运行。",
        f"在“{day.year - 1}年度创新创效劳动竞赛”中，完成技术革新三项，降低成本显著。",
    ))  # fmt: skip
    issuer = rng.choice((company, f"{company}劳动竞赛委员会"))
    number = f"功字第{serial(rng, 4)}号"
    body = f"""<p class=c style="font-size:22pt;color:#b3201b;letter-spacing:6mm;margin:2mm">立功证书</p><table class="b c"><tr><td style="width:18mm">{wide("姓名", rng)}<td>{padded(name, rng)}<td style="width:18mm">性别<td>{sex}
      <tr><td>立功<br>等级<td>{grade}<td>证书<br>编号<td>{number}<tr><td>主要<br>事迹<td colspan=3 style="text-align:left;height:34mm">{deed}
      <tr><td>批准<br>机关<td colspan=3>{issuer}{f"<br>统一社会信用代码：{code}" if code else ""}<tr><td>批准<br>日期<td colspan=3>{arabic(day, rng)}</table>
      <p class=c>经批准，给{name}同志记{rng.choice(("个人", ""))}{grade}一次，特发此证。</p>{seal(rng, issuer, "right:8mm;top:88mm", 32)}"""
    truth = {
        "recipients": [name], "award_kind": "merit_citation", "issuer": issuer, "issue_date": day.isoformat(), "certificate_number": number,
        "award_name": grade,
    } | ({"credit_code": code} if code else {})  # fmt: skip
    free = ("award_level", "award_rank", "award_name")
    return Sheet(page(rng, body, "", "148mm 210mm", "12mm"), "award_certificate", truth, free)
