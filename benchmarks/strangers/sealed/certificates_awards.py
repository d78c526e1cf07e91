"""Awards: honours, science prizes, contests, red-head decisions, 五小, design prizes, 技术能手, merit citations."""

from __future__ import annotations

import random

from benchmarks.strangers.sealed.certificates import (
    MEN, PLACES, STEMS, TRADES, WOMEN, a_day, arabic, copied, firm, hanzi, month, padded, page, people, person, qr, seal, serial,
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
CONTEST_JOBS = "焊工 电工 钳工 数控车工 起重装卸机械操作工 桥式起重机司机 管工".split()


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
    honour = rng.choice(("先进个人", "优秀共产党员", "安全生产先进个人", "劳动模范", "五一劳动奖章获得者", "先进生产（工作）者", "十佳员工", "优秀班组长"))
    city = rng.choice(PLACES[:7])
    issuer, level = rng.choice(((firm_, ""), (f"{firm_}工会委员会", ""), (f"中共{city}市委&ensp;{city}市人民政府", "municipal"), (f"{city}市总工会", "municipal")))
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
    date = hanzi(day, rng, when == "whole") if rng.random() < 0.7 else f"{day.year}年{day.month}月" + (f"{day.day}日" if when == "whole" else "")
    inner = f"""{f"<p style='text-align:right;font-size:10pt;margin:0'>证书编号：{number}</p>" if number else ""}{title("荣誉证书", rng)}
      <p style="font-size:20pt;margin:6mm 0">{padded(name, rng)}{call}</p><p style="font-size:18pt;text-indent:2em;line-height:1.9">{why}{quote}，{end}</p>
      <div class=r style="font-size:16pt;margin-top:10mm">{issuer}<br>{date}</div>"""
    body = frame(inner) + seal(rng, issuer, "right:34mm;top:118mm", 40)
    body += copied(rng, "left:18mm;bottom:10mm") if rng.random() < 0.6 else ""
    truth = {
        "recipients": [name], "award_name": honour, "award_kind": "honour", "issuer": issuer.replace("&ensp;", " "),
        "issue_date": day.isoformat() if when == "whole" else month(day),
    } | ({"certificate_number": number} if number else {}) | ({"award_level": level} if level else {})  # fmt: skip
    free = ("award_rank", "certificate_number") + (() if level else ("award_level",)) + (("issuer",) if "&ensp;" in issuer else ())
    return Sheet(page(rng, body, "", "A4 landscape", "14mm", rng.choice(("kai", "song", "hei"))), "award_certificate", truth, free)


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
    number = f"{year}-J-{rng.randint(1, 240):03d}-{'123'[('first', 'second', 'third').index(key)]}-{rng.randint(1, 10):02d}-R{rng.randint(1, 9):02d}"
    order = rng.randint(1, 9)
    who = rng.choice((f"{padded(name, rng)}（第{hanzi_number(order)}完成人）", f"{padded(name, rng)}&emsp;（{order}/9）", padded(name, rng)))
    rows = [("项目名称", project), ("奖励等级", rank), ("获奖者", who)] + ([("完成单位", firm_)] if rng.random() < 0.4 else [])
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
    return Sheet(page(rng, body, css, margin="15mm", font=rng.choice(("song", "kai", "ming"))), "award_certificate", truth)


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
    return Sheet(page(rng, body, "", "A4 landscape", "10mm", rng.choice(("hei", "zenhei", "song"))), "award_certificate", truth, free)


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
    listed = f"<table class=n>{grid}</table>" if rng.random() < 0.6 else f"<p class=t>{rng.choice(('、', '&emsp;')).join(names)}</p>"
    teams = f"<p class=t>一、先进集体（3个）</p><p class=t>{rng.choice(STEMS)}分厂焊接一班、动力车间运行乙班、质量检测中心</p><p class=t>二、{honour}（{len(names)}名）</p>"
    head = teams if group else f"<p class=t>附件：{day.year - 1}年度“{honour}”名单（共{len(names)}名，排名不分先后）</p>"
    what = f"先进集体和{honour}" if group else f"“{honour}”"
    body = f"""<p class=c style="color:#d0161b;font-size:27pt;margin:6mm 0">{company}文件</p><p class=c style="margin:0">{rng.choice(STEMS)}字〔{day.year}〕{rng.randint(3, 60)}号</p>
      <hr style="border:0.7mm solid #d0161b"><p class=c style="font-size:17pt;font-weight:bold">关于表彰{day.year - 1}年度{what}的决定</p>
      <p>公司所属各单位、机关各部室：</p><p class=t>{day.year - 1}年，公司广大职工围绕年度目标任务，扎实工作，{rng.choice(("安全生产形势保持平稳", "各项经济技术指标再创新高", "技术攻关取得新的突破"))}，涌现出一批先进典型。
      为弘扬劳模精神、工匠精神，经各单位推荐、公司研究并公示，决定对以下{"集体和个人" if group else "同志授予“" + honour + "”称号，"}予以表彰。</p>
      <p class=t>希望受表彰的{"集体和个人" if group else "同志"}珍惜荣誉、再接再厉。全体职工要以他们为榜样，为公司高质量发展作出新的贡献。</p>{head}{listed}
      <div class=r style="margin-top:8mm;margin-right:10mm">{company}<br>{rng.choice((arabic(day, rng), hanzi(day, rng)))}</div>
      <p style="border-top:0.3mm solid #333;border-bottom:0.3mm solid #333;margin-top:12mm;font-size:11pt">抄送：公司党委、纪委、工会。<br>{company}办公室&emsp;&emsp;{day.year}年{day.month}月{day.day}日印发</p>
      {seal(rng, company, "right:14mm;bottom:44mm", 40)}"""
    truth = {
        "recipients": names, "award_name": honour, "award_kind": "honour", "issuer": company, "issue_date": day.isoformat(),
    }  # fmt: skip
    css = ".t { text-indent:2em; margin:1mm 0 } .n td { text-align:center; padding:0.6mm }"
    free = ("award_kind", "award_level", "award_rank") + (("award_name",) if group else ())
    return Sheet(page(rng, body, css, margin="18mm 24mm", font=rng.choice(("song", "ming"))), "award_certificate", truth, free)
