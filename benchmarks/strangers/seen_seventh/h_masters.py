"""Masters and apprentices; a standard drafted."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import CRAFTS, HOUSES, apart, day, names, page, said, seal
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout


@layout("mentoring_proof.agreement_pairs")
def agreement(rng: random.Random) -> Sheet:
    """An agreement of two: party A and B, term in one article, duties, both sign; the union witnesses."""
    house, (master, pupil), (craft, _) = rng.choice(HOUSES), names(rng, 2), rng.choice(CRAFTS)
    start = f"{rng.randint(2012, 2020)}-{rng.randint(1, 12):02d}-01"
    end = f"{int(start[:4]) + 2}-{start[5:7]}-28"
    body = f"""<h1>“名师带高徒”师徒协议书</h1><p>甲方（师傅）：<u>　{apart(master)}　</u>　工种：{craft}　技能等级：高级技师<br>乙方（徒弟）：<u>　{apart(pupil)}　</u>　工种：{craft}　技能等级：{rng.choice(("中级工", "初级工"))}<p class=in>为发挥高技能人才传帮带作用，经双方自愿、单位同意，签订本协议：<p class=in>一、师带徒期限：自{said(start, "zh")}起至{said(end, "zh")}止。<p class=in>二、甲方责任：传授操作技能和安全知识，制定培养计划，每月授课不少于4学时。<p class=in>三、乙方责任：尊敬师傅，刻苦钻研，期满达到高级工水平。<p class=in>四、协议期满，由单位组织出师考核。
    <table style="margin-top:14mm;line-height:2.2"><tr><td>甲方签字：{master}<td>乙方签字：{pupil}<tr><td>见证单位：{house}工会<td>签订日期：{said(start, "dot")}</table>"""
    truth = {"mentor": master, "apprentices": [pupil], "start_date": start}
    return Sheet(page(rng, body), "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"))


@layout("mentoring_proof.pupils_grades_table")
def pupils(rng: random.Random) -> Sheet:
    """A proof with a table of pupils and what each became and when; below, the union and the works sign."""
    house, found, (craft, _) = rng.choice(HOUSES), names(rng, 5), rng.choice(CRAFTS)
    master, pupils_ = found[0], found[1 : 1 + rng.randint(3, 4)]
    start = f"{rng.randint(2008, 2014)}-{rng.randint(1, 12):02d}"
    levels = [rng.choice((3, 2, 1)) for _ in pupils_]
    words = {3: "高级工", 2: "技师", 1: "高级技师"}
    dates = [f"{rng.randint(2016, 2022)}-{rng.randint(1, 12):02d}" for _ in pupils_]
    rows = "".join(
        f"<tr><td>{n}<td>{one}<td>{craft}<td>{words[level]}<td>{said(date, 'dot0')}"
        for n, (one, level, date) in enumerate(zip(pupils_, levels, dates, strict=True), 1)
    )
    body = f"""<h1>师 带 徒 情 况 证 明</h1><p class=in>兹证明我公司{craft}高级技师{master}同志，自{said(start, "zh")}起承担师带徒任务，先后培养徒弟{hanzi_number(len(pupils_))}名，其徒弟取得职业资格情况如下：<table class="g c"><tr><td>序号<td>徒弟姓名<td>工种<td>取得等级<td>取证时间{rows}</table><p class=in>特此证明。<table style="margin-top:18mm" class=c><tr><td>{house}工会<br>（章）<td>{house}<br>{said(day(rng, 2023, 2024), "zh")}</table>"""
    truth = {
        "mentor": master,
        "apprentices": pupils_,
        "apprentice_levels": levels,
        "apprentice_dates": dates,
        "start_date": start,
    }
    return Sheet(page(rng, body), "mentoring_proof", truth)


@layout("mentoring_proof.two_in_running_text")
def two_in_text(rng: random.Random) -> Sheet:
    """A section's letter: two pupils, their grades and days in one sentence after the master's."""
    house, (master, one, two), (craft, _) = rng.choice(HOUSES), names(rng, 3), rng.choice(CRAFTS)
    start = f"{rng.randint(2010, 2014)}"
    first, second = (
        f"{rng.randint(2016, 2018)}-{rng.randint(1, 12):02d}",
        f"{rng.randint(2019, 2022)}-{rng.randint(1, 12):02d}",
    )
    body = f"""<h1>证　明</h1><p class=in>{master}，{house}动力分厂{craft}，{start}年起带徒授艺。所带徒弟{one}于{said(first, "zh")}取得{craft}技师职业资格，{two}于{said(second, "zh")}取得{craft}高级工职业资格，现均为班组骨干。<p class=in>以上情况属实，特此证明。<div style="margin:16mm 0 0 80mm">证明人：{names(rng, 1, master, one, two)[0]}（分厂厂长）<br>{house}动力分厂<br>{said(day(rng, 2023, 2024), "dot")}</div>"""
    truth = {
        "mentor": master,
        "apprentices": [one, two],
        "apprentice_levels": [2, 3],
        "apprentice_dates": [first, second],
        "start_date": start,
    }
    return Sheet(page(rng, body), "mentoring_proof", truth)


@layout("standard_drafting.committee_proof")
def committee(rng: random.Random) -> Sheet:
    """A committee's proof: standard's number and name, the man's place among the drafters, days of issue and of force in the text."""
    man, house = names(rng, 1)[0], rng.choice(HOUSES)
    prefix, level, body_name = rng.choice(
        (
            ("GB/T", "national", "全国焊接标准化技术委员会"),
            ("DB14/T", "provincial", "山西省机械标准化技术委员会"),
            ("JB/T", "industry_national", "机械工业锻压机械标准化技术委员会"),
        )
    )
    year = rng.randint(2014, 2023)
    number = f"{prefix} {rng.randint(1000, 39999)}—{year}"
    name = rng.choice(
        ("法兰锻件 技术条件", "矿用电缆连接装置 通用要求", "工业锅炉焊接工艺规程", "大型轴承座铸钢件验收规范")
    )
    date = day(rng, year + 1, year + 1)
    body = f"""<h1>标准起草人员证明</h1><p class=in>兹证明{house}<u>　{man}　</u>同志作为主要起草人（排名第{rng.randint(2, 6)}）参加了{number}《{name}》的起草工作。该标准已于{year}年{rng.randint(2, 9)}月正式发布实施。<p class=in>特此证明。<div class=r style="position:relative;margin-top:20mm">{body_name}<br>{said(date, "zh")}{seal(body_name, "right:2mm;top:-14mm")}"""
    truth = {"name": man, "standard_name": name, "standard_level": level, "date": date}
    return Sheet(page(rng, body), "standard_drafting", truth, ("date",))
