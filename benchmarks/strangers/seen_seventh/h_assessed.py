"""Years' assessments."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_common import (
    DISTRICTS,
    HOUSES,
    day,
    names,
    page,
    person,
    said,
    seal,
    stacked,
)
from benchmarks.strangers.sheet import Sheet, layout

GRADES = {"优秀": "excellent", "合格": "qualified", "称职": "qualified", "基本合格": "basically_qualified"}


@layout("assessment_form.roll_of_section")
def roll(rng: random.Random) -> Sheet:
    """A proof for one person: header row with the years, his row among his colleagues' is given in the sentence above."""
    men, house = names(rng, 5), rng.choice(HOUSES)
    man = men[rng.randint(1, 3)]
    first = rng.randint(2018, 2021)
    years = range(first, first + 3)
    given = {one: [rng.choice(("优秀", "合格", "合格", "基本合格")) for _ in years] for one in men}
    post = rng.choice(("电工班班长", "焊工", "点检员", "轧机主操"))
    rows = "".join(
        f"<tr><td>{n}<td>{one}<td>{post if one == man else rng.choice(('操作工', '钳工', '检修工'))}"
        + "".join(f"<td>{g}" for g in given[one])
        for n, one in enumerate(men, 1)
    )
    body = f"""<h1>年度考核结果证明</h1><p class=in>兹证明我公司{rng.choice(("机修", "炼铁", "热轧"))}分厂职工{man}，近三年年度考核结果见下表（本表摘自分厂考核台账，同班组人员一并列示）：<table class="g c"><tr><td>序号<td>姓名<td>岗位{"".join(f"<td>{y}年度" for y in years)}{rows}</table>
    <p class=in>以上情况属实。<div style="position:relative;margin:16mm 0 0 95mm">{house}（人力资源部）<br>{said(day(rng, first + 3, first + 3), "zh")}{seal(house, "left:10mm;top:-14mm")}</div>"""
    truth = {
        "name": man,
        "position": post,
        "records": [{"year": y, "grade": GRADES[g]} for y, g in zip(years, given[man], strict=True)],
    }
    # Of a list of several the product gives ``persons``; whose row counts is known by the applicant only (evidence.own_rows).
    return Sheet(page(rng, body), "assessment_form", truth, ("name", "position", "records", "persons"))


@layout("assessment_form.stacked_opinions")
def opinions(rng: random.Random) -> Sheet:
    """One year's form with stacked labels; the chief proposes another grade than the committee gives at last."""
    one, house = person(rng), rng.choice(HOUSES)
    year = rng.randint(2018, 2023)
    post = rng.choice(("维修电工", "设备主管", "工艺技术员"))
    proposal, final = rng.choice((("优秀", "合格"), ("合格", "合格"), ("优秀", "优秀"), ("合格", "基本合格")))
    body = f"""<h1>职 工 年 度 考 核 登 记 表</h1><p class=c>（ {year} 年度）<table class="g"><tr class=c><td>姓名<td>{one.name}<td>性别<td>{one.sex}<td>出生年月<td>{said(one.birth[:7], "dot0")}<tr class=c><td>单位<td colspan=3>{house}<td>岗位<td>{post}
    <tr><td class=c>{stacked("个人总结")}<td colspan=5 style="height:62mm;vertical-align:top"><p class=in>一年来，本人遵守各项规章制度，完成检修任务{rng.randint(60, 300)}项，消除隐患{rng.randint(5, 40)}处，努力争取优秀成绩。上年度考核中指出的不足已改正。<p class=r>签名：{one.name}　{year + 1}年1月5日
    <tr><td class=c>{stacked("主管意见")}<td colspan=5>该同志工作认真负责，建议评为{proposal}等次。<p class=r>签名：{names(rng, 1, one.name)[0]}　{year + 1}年1月8日<tr><td class=c>{stacked("考核委员会意见")}<td colspan=5>经研究，确定考核等次为：{final}<p class=r>（盖章）　{year + 1}年1月{rng.randint(12, 28)}日
    <tr><td class=c>{stacked("本人意见")}<td colspan=5>同意。　　　签名：{one.name}</table>"""
    truth = {"name": one.name, "position": post, "records": [{"year": year, "grade": GRADES[final]}]}
    return Sheet(page(rng, body, fonts="ming zenhei"), "assessment_form", truth)


@layout("assessment_form.years_in_sentence")
def sentence(rng: random.Random) -> Sheet:
    """A short letter: three years and their grades in one sentence, two of them together."""
    man, house = names(rng, 1)[0], rng.choice(HOUSES)
    first = rng.randint(2017, 2021)
    odd, twin = rng.choice((("优秀", "称职"), ("称职", "优秀")))
    body = f"""<p class=r>{house[:2]}人证字第{rng.randint(10, 99)}号</p><h1>证　　明</h1><p class=in>{man}同志系我单位{rng.choice(DISTRICTS)}分公司在册职工。该同志{first}年度考核为{odd}，{first + 1}、{first + 2}年度考核均为{twin}。{rng.choice(("", "任职期间无安全责任事故。"))}<p class=in>特此证明
    <p class=r style="margin-top:16mm">{house}<br>{said(day(rng, first + 3, first + 3), rng.choice(("zh", "dot", "han")))}"""
    truth = {
        "name": man,
        "records": [
            {"year": first, "grade": GRADES[odd]},
            {"year": first + 1, "grade": GRADES[twin]},
            {"year": first + 2, "grade": GRADES[twin]},
        ],
    }
    return Sheet(page(rng, body), "assessment_form", truth, ("position",))
