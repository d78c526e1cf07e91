"""Awards and honours."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import CRAFTS, HOUSES, apart, day, names, page, said, seal, square
from benchmarks.strangers.sheet import Sheet, hanzi_year, layout

WORKS = (
    "高炉煤气余压透平叶片修复技术",
    "大断面圆坯连铸机结晶器振动装置改造",
    "矿用隔爆变频器散热结构优化",
    "法兰环锻件余热淬火工艺研究",
    "火电机组空预器密封改造技术",
    "电解槽阴极钢棒焊接新工艺",
    "机车转向架构架焊接变形控制技术",
    "轴承套圈自动上下料装置研制",
)
RANKS = {"一等奖": "first", "二等奖": "second", "三等奖": "third"}


@layout("award_certificate.science_province_order")
def science(rng: random.Random) -> Sheet:
    """A province's science prize of one man: pairs in a frame, his place among those who did it, number by year and kind."""
    man, work, house = names(rng, 1)[0], rng.choice(WORKS), rng.choice(HOUSES)
    year = rng.randint(2012, 2023)
    rank = rng.choice(list(RANKS))
    order = rng.randint(1, 7)
    number = f"{year}-J-{rng.randint(1, 3)}-{rng.randint(10, 180):03d}-R{order:02d}"
    date = f"{year + 1}-{rng.randint(1, 6):02d}"
    body = f"""<div style="border:2mm double #b8860b;padding:12mm 22mm;height:155mm;position:relative"><h1 style="color:#b00;font-size:26pt">山西省科学技术奖励证书</h1>
    <p class=in style="font-size:14pt">为表彰山西省科学技术进步奖获得者，特颁发此证书。<table style="font-size:14pt;line-height:2.1"><tr><td style="width:34mm">项目名称：<td>{work}<tr><td>奖励等级：<td>{rank}<tr><td>获 奖 者：<td>{man}（第{order}完成人，{house}）<tr><td>证 书 号：<td>{number}</table>
    <div style="position:absolute;right:26mm;bottom:12mm;text-align:center;font-size:14pt">山西省人民政府<br>{said(date, "han")}{seal("山西省人民政府", "right:0;bottom:-2mm")}</div></div>"""
    truth = {
        "recipients": [man],
        "award_name": "山西省科学技术进步奖",
        "award_kind": "science_technology",
        "award_rank": RANKS[rank],
        "award_level": "provincial",
        "project": work,
        "issuer": "山西省人民政府",
        "issue_date": date,
        "certificate_number": number,
    }
    return Sheet(page(rng, body, size="A4 landscape"), "award_certificate", truth, ("place", "award_name"))


@layout("award_certificate.contest_three_houses")
def contest(rng: random.Random) -> Sheet:
    """A contest's place in a running sentence; three houses held it, the first of them a bureau, and all three sign."""
    man, house, (craft, _) = names(rng, 1)[0], rng.choice(HOUSES), rng.choice(CRAFTS)
    year, place = rng.randint(2013, 2023), rng.randint(1, 6)
    town = rng.choice(("阳泉市", "朔州市", "吕梁市"))
    event = rng.choice((f"{town}第{rng.choice('三五七九')}届职工职业技能大赛", f"{year}年{town}“晋工杯”职业技能竞赛"))
    number_word = "一二三四五六"[place - 1]
    date = f"{year}-{rng.randint(9, 12):02d}-{rng.randint(1, 28):02d}"
    signers = (f"{town}总工会", f"{town}人力资源和社会保障局", f"{town}科学技术协会")
    body = f"""<h1 style="font-size:34pt;color:#b00;letter-spacing:8mm;margin-top:14mm">荣誉证书</h1><div style="font-size:17pt;line-height:2.2;margin:6mm 16mm"><p style="margin:0">{apart(man, " ")} 同志：<p class=in>在{event}{craft}工种决赛中，代表{house}参赛，荣获个人第{number_word}名。特发此证，以资鼓励。</div>
    <table class=c style="margin-top:16mm"><tr>{"".join(f"<td>{one}" for one in signers)}</table><p class=r style="margin-right:20mm">{said(date, "zh")}"""
    truth = {
        "recipients": [man],
        "award_name": event,
        "award_kind": "contest",
        "place": place,
        "award_level": "municipal",
        "issuer": signers[0],
        "issue_date": date,
    }
    return Sheet(
        page(rng, body, size="A4 landscape", fonts="kai ming"),
        "award_certificate",
        truth,
        ("award_name", "award_rank", "issuer", "project"),
    )


@layout("award_certificate.model_worker_medal")
def model_worker(rng: random.Random) -> Sheet:
    """A labour medal: committee and year, no rank, number left below, date without day in Hanzi."""
    man = names(rng, 1)[0]
    year = rng.randint(2008, 2023)
    honour, issuer, level = rng.choice(
        (
            ("山西省五一劳动奖章", "山西省总工会", "provincial"),
            ("山西省劳动模范", "中共山西省委 山西省人民政府", "provincial"),
            ("长治市劳动模范", "长治市人民政府", "municipal"),
        )
    )
    number = f"{year}{rng.randint(100, 999)}"
    body = f"""<div style="text-align:center;border:3mm solid #c8102e;padding:16mm;height:220mm"><h1 style="font-size:36pt;color:#c8102e;margin-top:20mm">证　书</h1><div style="text-align:left;font-size:18pt;line-height:2.3;margin-top:20mm"><p class=in>{hanzi_year(year)}年，授予<u>　{man}　</u>同志{honour}{"荣誉称号" if honour.endswith("模范") else ""}。</div>
    <p style="text-align:left;margin-top:30mm">证书编号：{number}<p style="text-align:right;font-size:15pt">{"<br>".join(issuer.split())}<br>{said(f"{year}-04", "han")}</div>"""
    truth = {
        "recipients": [man],
        "award_name": honour,
        "award_kind": "honour",
        "award_level": level,
        "issuer": issuer.split()[-1],
        "issue_date": f"{year}-04",
        "certificate_number": number,
    }
    free = ("award_rank",) + (("issuer",) if " " in issuer else ())
    return Sheet(page(rng, body), "award_certificate", truth, free)


@layout("award_certificate.five_small_decision")
def five_small(rng: random.Random) -> Sheet:
    """A works' list of 五小 results, of which one row is meant: the row's number is circled by the sentence above."""
    house, man, others = rng.choice(HOUSES), *(lambda found: (found[0], found[1:]))(names(rng, 9))
    year = rng.randint(2014, 2023)
    works = rng.sample(WORKS, 4)
    mine = rng.randint(0, 3)
    ranks = sorted(rng.choice(list(RANKS)) for _ in works)
    ranks.sort(key=list(RANKS).index)
    teams = [others[2 * n : 2 * n + 2] for n in range(4)]
    teams[mine] = [man, *teams[mine]]
    date = day(rng, year + 1, year + 1)
    rows = "".join(
        f"<tr><td>{n}<td style='text-align:left'>{work}<td>{rank}<td>{'、'.join(team)}"
        for n, (work, rank, team) in enumerate(zip(works, ranks, teams, strict=True), 1)
    )
    body = f"""<h1>{house}<br>关于{year}年度职工“五小”成果评审结果的证明</h1><p class=in>兹证明{man}为第一完成人的“{works[mine]}”在公司{year}年度职工“五小”（小发明、小革新、小改造、小设计、小建议）竞赛活动中获{ranks[mine]}。获奖成果名单如下：
    <table class="g c"><tr><td>序号<td>成果名称<td>奖项<td>完成人{rows}</table><div style="margin:14mm 0 0 100mm;position:relative">{house}工会委员会<br>{said(date, "zh")}{seal(house + "工会委员会", "left:12mm;top:-16mm")}</div>"""
    truth = {
        "recipients": teams[mine],
        "award_kind": "five_small",
        "award_rank": RANKS[ranks[mine]],
        "project": works[mine],
        "issuer": f"{house}工会委员会",
        "issue_date": date,
    }
    return Sheet(page(rng, body), "award_certificate", truth, ("award_name", "award_level", "recipients", "place"))


@layout("award_certificate.association_bilingual_team")
def association(rng: random.Random) -> Sheet:
    """An industry association's certificate, English under Chinese; several winners on one line in fixed order."""
    team, work, house = names(rng, rng.randint(3, 5)), rng.choice(WORKS), rng.choice(HOUSES)
    year = rng.randint(2015, 2023)
    rank, english = rng.choice((("一等奖", "First Prize"), ("二等奖", "Second Prize"), ("三等奖", "Third Prize")))
    issuer = rng.choice(("中国煤炭工业协会", "中国设备管理协会", "中国机械工业联合会"))
    prize = {
        "中国煤炭工业协会": "煤炭行业职工技术创新成果奖",
        "中国设备管理协会": "全国设备管理与技术创新成果奖",
        "中国机械工业联合会": "机械工业科学技术奖",
    }[issuer]
    kind = {"中国机械工业联合会": "science_technology"}.get(issuer, "achievement")
    number = f"{rng.choice('MJSC')}{year}-{rank[0]}-{rng.randint(1, 300):03d}"
    date = day(rng, year, year)
    body = f"""<div style="border-top:4mm solid #1b3f73;border-bottom:4mm solid #1b3f73;padding:8mm 16mm"><h1 style="font-size:30pt;margin-bottom:0">获 奖 证 书</h1><p class=c style="margin:0">AWARD CERTIFICATE</p>
    <table style="font-size:13pt;margin-top:6mm;line-height:1.5">{"".join(f"<tr><td style='width:44mm'>{a}<br><span class=s>{b}</span><td>{v}" for a, b, v in (("奖项名称", "Award", prize), ("成果名称", "Project", work), ("获奖等级", "Grade", f"{rank} <span class=s>{english}</span>"), ("完成单位", "Organization", house), ("完 成 人", "Contributors", " ".join(team)), ("证书编号", "No.", number)))}</table>
    <table style="margin-top:8mm"><tr><td>{square(22)}<td class=r>{issuer}<br>{said(date, "dot0")}</table></div>"""
    truth = {
        "recipients": team,
        "award_name": prize,
        "award_kind": kind,
        "award_rank": RANKS[rank],
        "award_level": "industry_national",
        "project": work,
        "issuer": issuer,
        "issue_date": date,
        "certificate_number": number,
    }
    free = ("award_kind",) if kind == "achievement" else ()
    return Sheet(page(rng, body, size="A4 landscape"), "award_certificate", truth, (*free, "place"))


@layout("award_certificate.advanced_person_citation")
def citation(rng: random.Random) -> Sheet:
    """A vertical certificate of a works: name on a line of its own, running praise, both the party committee and the works sign."""
    man, house = names(rng, 1)[0], rng.choice(HOUSES)
    year = rng.randint(2009, 2023)
    honour, kind = rng.choice(
        (("先进生产工作者", "honour"), ("优秀共产党员", "honour"), ("安全生产先进个人", "honour"))
    )
    date = f"{year + 1}-{rng.choice(('01', '02', '03'))}"
    body = f"""<div style="background:#fff5f5;border:1mm solid #b00;height:170mm;padding:14mm;width:130mm;margin:auto"><h1 style="font-size:38pt;color:#b00;margin:0;letter-spacing:10mm">奖状</h1><p style="font-size:17pt;margin-top:14mm">{man}：<div style="font-size:16pt;line-height:2.1"><p class=in>在{hanzi_year(year)}年度各项工作中，爱岗敬业，成绩显著，被评为<br><b style="display:block;text-align:center;font-size:20pt">{honour}</b><p class=in>特颁此状，以示表彰。</div>
    <p class=r style="margin-top:16mm">{house}<br>{said(date, "han")}</div>"""
    truth = {
        "recipients": [man],
        "award_name": honour,
        "award_kind": kind,
        "issuer": house,
        "issue_date": date,
    }
    return Sheet(page(rng, body, fonts="kai ming song"), "award_certificate", truth, ("award_level", "award_rank"))
