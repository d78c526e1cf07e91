"""A fourth set of awards: state allowances, 奖状 of the eighties, works of quality, patents, proposals with ticks, stages of contests, papers, special projects."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.open.awards_second import RANKS, TRADES, WORKS, leveled
from benchmarks.strangers.open.certificates import copy_stamp, day, seal, sheet, written
from benchmarks.strangers.open.words_second import EMPLOYERS, JOBS, filled, spread, staff
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout, patent_number


@layout("award_certificate.allowance_of_state")
def allowance(rng: random.Random) -> Sheet:
    """The allowance of the State Council: no addressee's line with a colon after the number, an order with from-when; a province's own is like it."""
    name = staff(rng, 1)[0]
    year = rng.randint(1993, 2022)
    issuer, award, level = rng.choice((
        ("中华人民共和国国务院", "政府特殊津贴", "national"), ("山西省人民政府", "省政府特殊津贴", "provincial"), ("长治市人民政府", "市政府特殊津贴", "municipal"),
    ))  # fmt: skip
    issued = day(rng, year, year, rng.choice((2, 10, 12)))
    number = f"{award}第{rng.choice(('', f'（{year}）'))}{rng.randint(1000, 9999)}{rng.randint(100, 999):04d}号"
    trade = rng.choice(("工程技术", "高技能人才培养", "煤炭科学技术", "冶金技术"))
    zero = rng.choice(("〇", "○", "O", "long"))
    since = f"{year}-{rng.choice(('01', '07', '10'))}"
    body = f"""<div class=fr><p class=c style="color: #b8860b; font-size: 30pt; margin: 4mm">★</p><h1 style="font-size: 30pt; letter-spacing: 8mm; margin: 0 0 10mm">证　书</h1>
    <p>{spread(rng, name)} {rng.choice(("同志：", "同志", "先生："))}</p><p class=i>为了表彰您为发展{"我国" if level == "national" else "我省" if level == "provincial" else "我市"}{trade}事业做出的突出贡献，特决定{rng.choice((f"从{written(since, zero)}起", ""))}发给{award}并颁发证书。</p>
    <p class=r style="margin-top: 20mm">{issuer}<br>{written(issued, zero)}</p><p style="font-size: 12pt">{number}</p></div>{seal(issuer, "104mm", "142mm")}{copy_stamp(rng, "left: 8mm; top: 216mm") if rng.random() < 0.5 else ""}"""
    truth = {
        "recipients": [name],
        "award_name": award,
        "award_kind": "talent",
        "award_level": level,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    css = ".fr { border: 2mm solid #a11; padding: 6mm 12mm; height: 196mm; font-size: 17pt } .i { text-indent: 2em; line-height: 2 }"
    return Sheet(sheet(body, css, rng.choice(("kai", "song"))), "award_certificate", truth, ("award_rank",))


@layout("award_certificate.given_to_of_eighties")
def given_to(rng: random.Random) -> Sheet:
    """奖状 of the seventies to nineties under flags: 奖给, the title, the name, the works, all centred; year only in hanzi at times."""
    name = staff(rng, 1)[0]
    issuer, level = rng.choice(
        (
            *WORKS[:3],
            ("阳泉市总工会", "municipal"),
            ("平定县人民政府", "county"),
            ("山西省煤炭工业管理局", "provincial"),
            ("大同矿务局", None),
        )
    )
    year = rng.randint(1976, 1996)
    honour = rng.choice(("先进生产者", "劳动模范", "新长征突击手", "三八红旗手", "安全生产标兵", "先进工作者"))
    issued = rng.choice(
        (f"{year + 1}-0{rng.randint(1, 5)}", f"{year + 1}", day(rng, year + 1, year + 1, rng.choice((1, 2, 5))))
    )
    zero = rng.choice("〇○零")
    term = rng.choice(
        (f"一九{hanzi_number(year // 10 % 10)}{'〇' if year % 10 == 0 else hanzi_number(year % 10)}年度", "年度")
    )
    term = "" if term == "年度" else term
    order = rng.random() < 0.5
    who = f'<p style="font-size: 34pt; letter-spacing: 4mm">{spread(rng, name)}{rng.choice(("", " 同志"))}</p>'
    what = f'<p style="font-size: 26pt; color: #b00">{term}{honour}</p>'
    given = f'<p style="font-size: 20pt">{rng.choice(("奖　给", "奖给", "授予"))}</p>'
    middle = f"{given}{what}{who}" if order else f"{given}{who}{what}"
    when = written(issued, zero)
    body = f"""<div class=fr><p style="color: #d00; font-size: 16pt; margin: 2mm">⚑⚑⚑　★　⚑⚑⚑</p><p style="font: 52pt {FONTS["kai"]}; color: #d00; letter-spacing: 16mm; margin: 0">奖状</p>{middle}
    <p style="text-align: right; font-size: 17pt; padding-right: 24mm; margin-top: 6mm">{issuer}<br>{when}</p></div>{seal(issuer, "178mm", "112mm")}{copy_stamp(rng, "left: 14mm; top: 124mm") if rng.random() < 0.5 else ""}"""
    truth: dict[str, Any] = {
        "recipients": [name],
        "award_name": honour,
        "award_kind": "honour",
        "issuer": issuer,
        "issue_date": issued,
    }
    truth, free = leveled(truth, level, ("award_rank", "award_name"))
    css = ".fr { border: 2mm double #d60; outline: .6mm solid #e9b; outline-offset: 1.6mm; background: #fffaf0; text-align: center; height: 158mm; padding: 2mm } .fr p { margin: 2mm 0 } .fr { line-height: 1.35 }"
    html = sheet(body, css, rng.choice(("kai", "ming", "song")), "size: A4 landscape; margin: 18mm 22mm")
    return Sheet(html, "award_certificate", truth, free)


@layout("award_certificate.works_of_quality_person")
def works_of_quality(rng: random.Random) -> Sheet:
    """Prize of a society of builders for a work: the builder's firm and the man's post in it between the lines, number of the prize and batch."""
    name, other = staff(rng, 2)
    year = rng.randint(2005, 2023)
    issuer, prize, level = rng.choice((
        ("山西省建筑业协会", "山西省建设工程“汾水杯”质量奖", "industry_provincial"), ("中国冶金建设协会", "冶金行业优质工程奖", "industry_national"),
        ("太原市住房和城乡建设局", "太原市优质工程“晋阳杯”", "municipal"), ("山西省住房和城乡建设厅", "山西省优良工程", "provincial"),
    ))  # fmt: skip
    firm = rng.choice(("山西第五建筑安装工程公司", "晋冶建设集团有限公司", "汾河水利水电工程局有限公司"))
    project = f"{rng.choice(EMPLOYERS)}{rng.choice(('余热发电工程', '炼焦除尘改造工程', '110kV变电站工程', '职工培训中心综合楼'))}"
    post = rng.choice(("项目经理", "项目技术负责人", "建造师", "质检员"))
    number = f"{rng.choice(('FS', 'YJ', 'YZ'))}-{year}-{rng.randint(1, 90):03d}-{rng.randint(1, 6)}"
    issued = f"{year + 1}-{rng.randint(3, 12):02d}"
    span = f"{year}～{year + 1}年度" if rng.random() < 0.5 else f"{year}年度"
    rows = [
        ("工程名称", project),
        ("承建单位", firm),
        ("姓　　名", name),
        ("担任职务", post),
        ("建设单位", rng.choice(EMPLOYERS)),
    ]
    if rng.random() < 0.5:
        rows.insert(0, rows.pop(2))
    lines = "".join(f"<p><span class=k>{a}</span>{b}</p>" for a, b in rows)
    body = f"""<div class=cup>★</div><div class=w><p style="font-size: 26pt; margin: 0; color: #846">{prize}</p><p style="margin: 0 0 5mm">（{span}）个人荣誉证书</p>{lines}
    <p style="margin-top: 4mm; text-indent: 2em">{rng.choice(("该工程荣获", "上述工程被评为"))}{prize}，{rng.choice(("持证人为该工程主要参建人员。", "特向主要参建人员颁发此证。"))}</p></div>
    <div class=ft><span>证书编号：{number}</span><span>{"会长" if "协会" in issuer else "签发人"}（签章）：{other}</span><span>{issuer}<br>{written(issued, rng.choice(("long", "〇", "dots")))}</span></div>{seal(issuer, "196mm", "118mm")}"""
    truth = {
        "recipients": [name],
        "award_name": prize,
        "award_kind": "engineering",
        "award_level": level,
        "project": project,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    css = """.cup { position: absolute; left: 0; top: 0; width: 34mm; height: 150mm; background: #ede3c8; text-align: center; font-size: 40pt; padding-top: 20mm; box-sizing: border-box } .w { margin-left: 44mm; font-size: 15pt } .w p { margin: 2mm 0 }
    .k { display: inline-block; width: 32mm; color: #777 } .ft { position: absolute; left: 44mm; right: 0; top: 126mm; display: flex; justify-content: space-between; font-size: 12pt }"""
    html = sheet(body, css, rng.choice(("song", "hei", "kai")), "size: A4 landscape; margin: 20mm 22mm")
    return Sheet(html, "award_certificate", truth, ("award_rank",))


@layout("award_certificate.prize_for_patent")
def prize_for_patent(rng: random.Random) -> Sheet:
    """A prize for a patent: the patent's number and owner printed below its name, inventors as winners, the prize's own number in a corner."""
    names = staff(rng, rng.randint(1, 6))
    kind = rng.choice((1, 1, 2))
    filed = rng.randint(2010, 2018)
    patent = patent_number(rng, filed, kind)
    year = rng.randint(filed + 3, 2024)
    rank, key = rng.choice((("金奖", "first"), ("银奖", "second"), ("优秀奖", "merit"), *RANKS))
    issuer, award, level = rng.choice((("山西省人民政府", f"第{hanzi_number(rng.randint(2, 9))}届山西省专利奖", "provincial"), ("国家知识产权局", f"第{hanzi_number(rng.randint(14, 25))}届中国专利奖", "national"), ("太原市人民政府", f"{year}年度太原市专利奖", "municipal")))  # fmt: skip
    job = rng.choice(JOBS)
    title = f"一种{job.keys[0]}{rng.choice(('装置', '用夹具', '的检测方法'))}"
    issued = day(rng, year, year)
    number = f"{year}-{rng.choice(('ZL', 'J'))}-{rng.randint(1, 60):03d}"
    rows = [
        ("专利名称", title),
        ("专 利 号", patent),
        ("专利权人", rng.choice(EMPLOYERS)),
        (rng.choice(("发 明 人", "获 奖 者")), rng.choice(("、", "；", "　")).join(names)),
    ]
    if rng.random() < 0.4:
        rows.insert(0, rows.pop())
    lines = "".join(f"<p><b>{a}：</b>{b}</p>" for a, b in rows)
    body = f"""<p class=r style="font-size: 10pt">证书编号：{number}</p><p class=c style="font: bold 30pt {FONTS["song"]}; color: #174; margin: 12mm 0 2mm">{rng.choice(("专利奖证书", "获奖证书"))}</p><div style="border-top: 1mm solid #174; margin: 0 30mm 10mm"></div>{lines}
    <p style="text-indent: 2em; margin-top: 8mm">{rng.choice(("经评审，该专利荣获", "上述专利荣获"))}<b>{award}{rank}</b>。特发此证。</p><p class=r style="margin-top: 24mm">{issuer}<br>{written(issued, rng.choice(("〇", "long", "padded")))}</p>{seal(issuer, "116mm", "164mm")}"""
    truth = {
        "recipients": names,
        "award_name": award,
        "award_rank": key,
        "award_level": level,
        "project": title,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    html = sheet(body, "body { font-size: 15pt } p { margin: 3mm 0 }", rng.choice(("song", "kai", "hei")))
    return Sheet(html, "award_certificate", truth, ("award_kind",))


@layout("award_certificate.proposal_with_ticks")
def proposal(rng: random.Random) -> Sheet:
    """合理化建议获奖凭证 of a works: who proposed, content, three ticks for the department's and three for the committee's grade; the committee's counts."""
    issuer, level = rng.choice(WORKS)
    names = staff(rng, rng.randint(1, 3))
    leader, clerk = staff(rng, 2)
    job, year = rng.choice(JOBS), rng.randint(2009, 2024)
    final = rng.randrange(3)
    proposed = rng.randrange(3)
    on, off = rng.choice((("☑", "□"), ("■", "□"), ("√", "□")))

    def boxes(at: int) -> str:
        return "　".join(f"{on if one == at else off}{word}" for one, (word, _) in enumerate(RANKS))

    project = f"{job.plant}{rng.choice(('改进', '节能', '防护'))}建议"
    issued = day(rng, year, year)
    number = f"HJ{year}-{rng.randint(1, 400):03d}"
    award = f"{year}年度合理化建议奖"
    body = f"""<p class=c style="font-size: 13pt; margin: 0">{issuer}</p><h1 style="font-size: 21pt; margin: 2mm">{award}证书</h1><p class=r style="font-size: 10pt; margin: 0">编号：{number}</p>
    <table><tr><td class=l>建议名称<td colspan=3>{project}<tr><td class=l>{rng.choice(("建 议 人", "提 出 人"))}<td>{rng.choice(("、", "　")).join(names)}<td class=l>所在部门<td>{rng.choice(("机动科", "运行三值", "铸造车间"))}
    <tr><td class=l>内容摘要<td colspan=3>{filled(rng, job, "针对{plant}存在的{trouble}问题，建议实施{work}，预计年节约费用{a}万元，减少停机{b}小时。")}
    <tr><td class=l>部门初评<td colspan=3>建议等级：{boxes(proposed)}　　负责人：{leader}<tr><td class=l>评审委员<br>会 意 见<td colspan=3>经评审，评定等级：{boxes(final)}<br>奖金：{(800, 500, 300)[final]}元　　　　记录：{clerk}</table>
    <p style="text-indent: 2em">凭本证书到财务部门领取奖金，并记入个人业绩档案。</p><p class=r>{issuer}<br>{written(issued, rng.choice(("long", "dots", "dashes")))}</p>{seal(issuer, "116mm", "116mm")}"""
    truth: dict[str, Any] = {
        "recipients": names,
        "award_name": award,
        "award_rank": RANKS[final][1],
        "project": project,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    truth, free = leveled(truth, level, ("award_kind",))
    css = "td { border: .3mm solid #555; padding: 2.6mm 3mm; font-size: 12pt } .l { width: 24mm; text-align: center }"
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "ming"))), "award_certificate", truth, free)


@layout("award_certificate.stage_of_contest")
def stage(rng: random.Random) -> Sheet:
    """A selection round of a national contest: the stage decides the level; winners' names after the unit, League and office sign one below the other."""
    names = staff(rng, rng.choice((1, 1, 2, 3)))
    year = rng.randint(2014, 2024)
    nth = hanzi_number(rng.randint(5, 20))
    contest, stage_words, issuers, level = rng.choice((
        (f"第{nth}届“振兴杯”全国青年职业技能大赛", "山西省选拔赛", ("共青团山西省委员会", "山西省人力资源和社会保障厅"), "provincial"),
        (f"第{nth}届全国数控技能大赛", "山西赛区预选赛", ("山西省人力资源和社会保障厅", "山西省总工会"), "provincial"),
        (f"{year}年全省煤矿职工技能竞赛", "晋城市选拔赛", ("晋城市总工会", "晋城市能源局"), "municipal"),
        (f"第{nth}届全国职工职业技能大赛", "全国总决赛", ("中华全国总工会", "人力资源和社会保障部"), "national"),
    ))  # fmt: skip
    place = rng.randint(1, 30)
    prize = (
        rng.choice((("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third"), ("优胜奖", "merit")))
        if rng.random() < 0.6
        else None
    )
    single = len(names) == 1
    issued = f"{year}-{rng.randint(6, 12):02d}" if rng.random() < 0.6 else day(rng, year, year, 12)
    result = prize[0] if prize else f"{'个人' if single else '团体'}第{rng.choice((str(place), hanzi_number(place)))}名"
    trade = f"（{rng.choice(TRADES)}）" if rng.random() < 0.6 else ""
    unit = rng.choice(EMPLOYERS)
    who = f"{unit}　{spread(rng, names[0])}" if single else unit
    members = (
        ""
        if single
        else f"<p class=c style='font-size: 13pt'>参赛选手：{rng.choice(('　', '、', ' / ')).join(names)}</p>"
    )
    body = f"""<div style="background: linear-gradient(#dce9f7, #fff); padding: 8mm 20mm; height: 150mm; border: .4mm solid #6a8"><p class=c style="font-size: 30pt; color: #14508c; margin: 0">{rng.choice(("荣誉证书", "获奖证书"))}</p>
    <p class=c style="font-size: 18pt; margin: 6mm 0 2mm"><b>{who}</b></p>{members}<p class=c style="font-size: 16pt">在{contest}<br>{stage_words}{trade}中{rng.choice(("荣获", "获得", "取得"))}</p><p class=c style="font: bold 28pt {FONTS["hei"]}; color: #b00; margin: 3mm">{result}</p>
    <div style="display: flex; justify-content: space-between; margin-top: 8mm; font-size: 14pt"><span style="font-size: 10pt">证书验证：赛事官网<br>裁判长：{staff(rng, 1)[0]}</span><span class=r>{"<br>".join(issuers)}<br>{written(issued, rng.choice(("〇", "long", "dots")))}</span></div></div>{seal(issuers[0], "160mm", "104mm")}{seal(issuers[1], "200mm", "106mm")}"""
    truth: dict[str, Any] = {
        "recipients": names,
        "award_name": f"{contest}{stage_words}",
        "award_kind": "contest",
        "award_rank": prize[1] if prize else "none",
        "award_level": level,
        "issuer": "、".join(issuers),
        "issue_date": issued,
    }
    if not prize:
        truth["place"] = place
    html = sheet(body, "", rng.choice(("song", "hei", "kai")), "size: A4 landscape; margin: 18mm 20mm")
    return Sheet(html, "award_certificate", truth, ("award_name", "project"))


@layout("award_certificate.paper_prize_of_society")
def paper_prize(rng: random.Random) -> Sheet:
    """A society's prize for papers: title and authors above the sentence without labels, journal named in brackets, number beside a hologram's place."""
    names = staff(rng, rng.randint(1, 4))
    year = rng.randint(2008, 2023)
    job = rng.choice(JOBS)
    rank, key = rng.choice((*RANKS, ("优秀奖", "merit")))
    issuer, event, level = rng.choice((("山西省机械工程学会", "山西省机械工程学会优秀学术论文", "industry_provincial"), ("中国煤炭装备学会", "全国煤矿机电优秀论文评选", "industry_national"), ("大同市科学技术协会", "大同市自然科学优秀学术论文", "municipal")))  # fmt: skip
    title = f"{job.plant}{job.trouble}原因分析及{job.work}"
    issued = day(rng, year, year) if rng.random() < 0.6 else f"{year}-{rng.randint(5, 12):02d}"
    number = f"LW{year}{rng.randint(1, 3)}{rng.randint(10, 400):03d}"
    authors = rng.choice(("　", "、", "，")).join(names)
    lead = f"<p class=c style='font-size: 16pt'>《{title}》</p><p class=c>作者：{authors}</p>"
    if rng.random() < 0.5:
        lead = f"<p>{authors}：</p><p style='text-indent: 2em'>您撰写的论文《{title}》</p>"
    source = f"（原载《机电与装备》{year - 1}年第{rng.randint(1, 6)}期）" if rng.random() < 0.5 else ""
    body = f"""<div style="text-align: center; font-size: 11pt; color: #777">{issuer}</div><h1 style="font-size: 27pt; color: #663; margin: 3mm 0 8mm">优秀论文证书</h1>{lead}
    <p style="text-indent: 2em">{source}{rng.choice(("经专家评审，荣获", "在评选中被评为"))}{event}<b style="color: #b00">{rank}</b>，特发此证。</p>
    <div style="display: flex; justify-content: space-between; margin-top: 16mm"><span style="border: .3mm dashed #aaa; padding: 6mm; font-size: 9pt; color: #888">防伪标识<br>编号：{number}</span><span class=r>{issuer}<br>{written(issued, rng.choice(("〇", "long", "○")))}</span></div>{seal(issuer, "196mm", "106mm")}
    {copy_stamp(rng, "left: 70mm; top: 118mm") if rng.random() < 0.5 else ""}"""
    truth = {
        "recipients": names,
        "award_name": event,
        "award_rank": key,
        "award_level": level,
        "project": title,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    html = sheet(
        body, "body { font-size: 15pt }", rng.choice(("song", "kai", "ming")), "size: A4 landscape; margin: 18mm 24mm"
    )
    return Sheet(
        html, "award_certificate", truth, ("award_kind", "award_level") if "科学技术协会" in issuer else ("award_kind",)
    )


@layout("award_certificate.special_project_with_shares")
def special_project(rng: random.Random) -> Sheet:
    """A group's prize for a special project of science: people in a table with place, unit and share of the money; approving board and date above, number below."""
    issuer, level = rng.choice(
        (
            ("忻州滹沱钢铁集团有限公司", None),
            ("国电晋北第二发电有限责任公司", None),
            ("北方九二三机械厂", "enterprise"),
            ("山西省科学技术厅", "provincial"),
        )
    )
    names = staff(rng, rng.randint(3, 7))
    experts = staff(rng, 2)
    job, year = rng.choice(JOBS), rng.randint(2011, 2024)
    rank, key = rng.choice(RANKS)
    project = f"{job.plant}{job.work}技术研究"
    award = rng.choice(("科技重大专项奖", "科技创新专项奖", "重点科技专项奖"))
    issued = day(rng, year + 1, year + 1, rng.choice((1, 2, 3)))
    number = f"{rng.choice(('KJZX', 'ZX'))}[{year}]{rng.randint(1, 30):02d}"
    total = rng.choice((20000, 30000, 50000))
    cut = "".join(
        f"<tr><td>{at}<td>{spread(rng, one)}<td>{rng.choice(('技术中心', '生产部', '检修公司', '质量部'))}<td>{max(4, 40 // (at + 1))}%"
        for at, one in enumerate(names, 1)
    )
    body = f"""<h1 style="font-size: 24pt; margin: 4mm 0 1mm; color: #1a3d6d">{award}证书</h1><p class=c style="margin: 0 0 5mm; font-size: 11pt">（{year}年度）</p>
    <p style="text-indent: 2em">《{project}》{rng.choice(("（项目编号", "（立项编号"))} {year - 2}-{rng.randint(10, 60)}）经{issuer}科学技术委员会评定，获{year}年度{award}{rank}，奖金{total}元。</p>
    <p style="margin: 3mm 0">获奖人员：</p><table><tr><th>排名<th>姓名<th>所在部门<th>奖金比例{cut}</table><p style="font-size: 11pt">评审专家组组长：{experts[0]}　　财务复核：{experts[1]}</p>
    <div style="display: flex; justify-content: space-between; margin-top: 12mm"><span>证书号：{number}</span><span class=r>{issuer}<br>{written(issued, rng.choice(("long", "padded", "〇")))}</span></div>{seal(issuer, "118mm", f"{118 + 10 * len(names)}mm")}"""
    truth: dict[str, Any] = {
        "recipients": names,
        "award_name": award,
        "award_kind": "special_project",
        "award_rank": key,
        "project": project,
        "issuer": issuer,
        "issue_date": issued,
        "certificate_number": number,
    }
    truth, free = leveled(truth, level, ("award_name",))
    css = "td, th { border: .3mm solid #555; padding: 1.6mm 3mm; font-size: 12pt; text-align: center } body { font-size: 13.5pt }"
    return Sheet(sheet(body, css, rng.choice(("song", "hei", "kai"))), "award_certificate", truth, free)
