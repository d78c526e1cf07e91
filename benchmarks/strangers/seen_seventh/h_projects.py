"""Projects accepted and what their results bring."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_awards import WORKS
from benchmarks.strangers.seen_seventh.h_common import HOUSES, day, names, page, said, seal, stacked
from benchmarks.strangers.seen_seventh.h_patents import THINGS
from benchmarks.strangers.sheet import Sheet, layout, patent_number


@layout("project_acceptance.appraisal_two_lists")
def appraisal(rng: random.Random) -> Sheet:
    """An appraisal certificate of several pages: cover, opinion, those who did it, the experts; days of meeting and of approval."""
    work, house, men = rng.choice(WORKS), rng.choice(HOUSES), names(rng, 4)
    experts = names(rng, 4, *men)
    year = rng.randint(2008, 2019)
    met = f"{year}-{rng.randint(3, 10):02d}-{rng.randint(1, 28):02d}"
    approved = f"{year}-12-{rng.randint(1, 28):02d}"
    jobs = ["项目负责、总体方案", *rng.sample(("结构设计", "现场调试", "工艺试验", "数据分析", "电气控制设计"), 3)]
    doers = "".join(
        f"<tr><td>{n}<td>{man}<td>{rng.choice('男女')}<td>{rng.randint(1962, 1985)}.{rng.randint(1, 12)}<td>{rng.choice(('高级技师', '技师', '工程师', '高级工程师'))}<td>{house}<td>{job}"
        for n, (man, job) in enumerate(zip(men, jobs, strict=True), 1)
    )
    jury = "".join(
        f"<tr><td>{'主任委员' if n == 0 else '委　　员'}<td>{man}<td>{rng.choice(('太原理工大学', '中北大学', '太钢集团'))}<td>{rng.choice(('教授', '教授级高工'))}<td>"
        for n, man in enumerate(experts)
    )
    body = f"""<p>成果登记号：914{year}Y{rng.randint(1, 2000):04d}<p class=r>晋科鉴字〔{year}〕第{rng.randint(10, 400)}号<h1 style="margin-top:20mm;font-size:26pt">科学技术成果鉴定证书</h1><table style="width:140mm;margin:30mm auto;font-size:13pt;line-height:2.4"><tr><td>成 果 名 称：<td>{work}<tr><td>完 成 单 位：<td>{house}<tr><td>鉴 定 形 式：<td>会议鉴定<tr><td>组织鉴定单位：<td>山西省科学技术厅（盖章）<tr><td>鉴 定 日 期：<td>{said(met, "zh")}<tr><td>鉴定批准日期：<td>{said(approved, "zh")}</table><p class=c>山西省科学技术厅<br>一九九四年制
    <div style="page-break-before:always"><p><b>鉴定意见</b><div style="border:0.3mm solid;padding:4mm"><p class=in>{said(met, "zh")}，山西省科学技术厅组织专家对“{work}”成果进行了鉴定。鉴定委员会听取了汇报，审阅了资料，经质询讨论，形成如下意见：<p class=in>1. 提供的技术资料齐全、规范，符合鉴定要求。<p class=in>2. 该成果结构合理，{rng.choice(("达到国内先进水平", "达到国内领先水平"))}。<p class=in>鉴定委员会一致同意通过鉴定。<p class=r>鉴定委员会主任：{experts[0]}</div>
    <p><b>主要研制人员名单</b><table class="g c" style="font-size:9.5pt"><tr><td>序号<td>姓名<td>性别<td>出生年月<td>技术职称<td>工作单位<td>对成果创造性贡献{doers}</table><p><b>鉴定委员会名单</b><table class="g c" style="font-size:9.5pt"><tr><td>鉴定会职务<td>姓名<td>工作单位<td>职称<td>签名{jury}</table></div>"""
    truth = {
        "project": work,
        "participants": men,
        "roles": jobs,
        "project_level": "provincial",
        "accepting_body": "山西省科学技术厅",
        "acceptance_date": met,
        "conclusion": "通过鉴定",
    }
    return Sheet(page(rng, body), "project_acceptance", truth, ("roles", "conclusion", "project_level"))


@layout("project_acceptance.works_report_row")
def works_report(rng: random.Random) -> Sheet:
    """A works' acceptance sheet: stacked labels, members with their tasks in one cell, the opinion and the conclusion ticked."""
    work, house, men = rng.choice(WORKS), rng.choice(HOUSES), names(rng, 4)
    started = rng.randint(2015, 2022)
    date = day(rng, started + 1, started + 1)
    jobs = ["组长", "设计", "加工制作", "安装调试"]
    body = f"""<h1>技术改造项目竣工验收单</h1><p>项目编号：JG{started}-{rng.randint(1, 60):02d}　　　验收日期：{said(date, "dash")}<table class=g><tr><td class=c style="width:28mm">项目名称<td colspan=3>{work}<tr><td class=c>立项级别<td>公司级<td class=c>实施时间<td>{started}.3—{started}.12<tr><td class=c>实施单位<td colspan=3>{house}机动部<tr><td class=c>{stacked("参加人员")}<td colspan=3>{"；".join(f"{man}（{job}）" for man, job in zip(men, jobs, strict=True))}
    <tr><td class=c>{stacked("验收内容")}<td colspan=3 style="height:40mm;vertical-align:top">1. 设备安装符合图纸要求；<br>2. 连续运行72小时无故障；<br>3. 各项技术指标达到合同规定值。<tr><td class=c>验收结论<td colspan=3>☑通过验收　　□整改后通过　　□不通过<tr><td class=c>验收组签字<td colspan=3>{"　　".join(names(rng, 3, *men))}<tr><td class=c>验收单位<td colspan=3 style="height:24mm;position:relative">{house}技术中心（盖章）</table>"""
    truth = {
        "project": work,
        "participants": men,
        "roles": jobs,
        "project_level": "enterprise",
        "accepting_body": f"{house}技术中心",
        "acceptance_date": date,
        "conclusion": "通过验收",
    }
    return Sheet(page(rng, body), "project_acceptance", truth, ("project_level", "accepting_body"))


@layout("project_acceptance.letter_of_bureau")
def bureau(rng: random.Random) -> Sheet:
    """A bureau's letter on a closed project: number of the plan, who led and who took part in one sentence, issued after the meeting; copy to another office."""
    work, house, men = rng.choice(WORKS), rng.choice(HOUSES), names(rng, 4)
    town = rng.choice(("运城市", "晋城市", "忻州市"))
    year = rng.randint(2013, 2022)
    met, made = (
        f"{year}-{rng.randint(2, 6):02d}-{rng.randint(1, 28):02d}",
        f"{year}-{rng.randint(7, 12):02d}-{rng.randint(1, 28):02d}",
    )
    body = f"""<h1 class=red>{town}科学技术局</h1><hr style="border:0.5mm solid #c00"><h2>科技计划项目结题验收证书</h2><p class=r>{town[:2]}科验字〔{year}〕{rng.randint(5, 90)}号<p class=in>由{house}承担的{town}科技计划项目“{work}”（计划编号：{year - 2}{rng.randint(1000, 9999)}），项目负责人{men[0]}，主要参加人员{men[1]}、{men[2]}、{men[3]}，
    已按任务书要求完成研究任务。{town}科学技术局于{said(met, "zh")}组织专家进行了验收，同意通过验收。<p class=in>特发此证。<div style="margin:20mm 0 0 90mm;text-align:center;position:relative">{town}科学技术局<br>{said(made, "zh")}{seal(town + "科学技术局", "left:20mm;top:-14mm")}</div><p style="border-top:0.3mm solid;margin-top:40mm">抄送：{town}财政局，{town}工业和信息化局"""
    truth = {
        "project": work,
        "participants": men,
        "roles": ["项目负责人", "主要参加人员", "主要参加人员", "主要参加人员"],
        "project_level": "municipal",
        "accepting_body": f"{town}科学技术局",
        "acceptance_date": met,
        "conclusion": "同意通过验收",
    }
    return Sheet(page(rng, body), "project_acceptance", truth, ("roles", "conclusion"))


@layout("benefit_proof.one_sum_sentence")
def one_sum(rng: random.Random) -> Sheet:
    """A user's letter: one sum of one kind in running text, in 万元; the user signs, the maker is named before."""
    work, (maker, user) = rng.choice(WORKS), rng.sample(HOUSES, 2)
    kind, code = rng.choice(
        (
            ("利税", "profit_and_tax"),
            ("利润", "profit"),
            ("产值", "output_value"),
            ("销售收入", "revenue"),
            ("成本", "saving"),
        )
    )
    money, year = rng.randint(40, 990) + rng.choice((0, 0.5)), rng.randint(2017, 2023)
    date = day(rng, year + 1, year + 1)
    verb = "节约" if kind == "成本" else "新增"
    body = f"""<h1>应 用 证 明</h1><p class=in>{maker}研制的“{work}”自{year}年1月在我公司投入使用以来，运行稳定可靠，解决了长期困扰生产的难题。经我公司财务部门核算，{year}年度累计{verb}{kind}{money:g}万元，经济效益显著。<p class=in>特此证明。<table style="margin-top:20mm"><tr><td>财务负责人：{names(rng, 1)[0]}<br>（财务专用章）<td class=r>应用单位（公章）：{user}<br>{said(date, "zh")}</table>"""
    truth = {
        "subject": work,
        "benefit_kind": code,
        "amount": int(money * 10000),
        "issuer": user,
        "date": date,
    }
    return Sheet(page(rng, body), "benefit_proof", truth)


@layout("benefit_proof.years_by_kinds")
def years_by_kinds(rng: random.Random) -> Sheet:
    """A table of years against kinds of benefit in 万元 and a row of sums; the way of reckoning below."""
    work, house = rng.choice(WORKS), rng.choice(HOUSES)
    first = rng.randint(2015, 2020)
    kinds = (("新增产值", "output_value"), ("新增利润", "profit"), ("新增税金", "tax"))
    table = [[rng.randint(200, 900), rng.randint(30, 190), rng.randint(10, 60)] for _ in range(3)]
    rows = "".join(f"<tr><td>{first + n}年{''.join(f'<td>{value}.00' for value in row)}" for n, row in enumerate(table))
    sums = "".join(f"<td>{sum(row[n] for row in table)}.00" for n in range(3))
    date = day(rng, first + 3, first + 3)
    body = f"""<h1>经济效益证明</h1><table class="g c"><tr><td>成果名称<td colspan=3>{work}<tr><td>应用单位<td colspan=3>{house}<tr><td colspan=4 class=r style="border-bottom:0">单位：万元（人民币）<tr><td>年　度{"".join(f"<td>{word}" for word, _ in kinds)}{rows}<tr><td>合　计{sums}<tr><td>计算依据<td colspan=3 style="text-align:left;height:30mm">新增产值按销量与单价计算；新增利润按单位利润计算；税金按实际缴纳数计列。<tr><td>{house}<br>财务专用章<td colspan=3 style="height:30mm;vertical-align:bottom" class=r>{house}（公章）<br>{said(date, "sp")}</table>"""
    items = [
        {"year": first + n, "benefit_kind": code, "amount": row[k] * 10000}
        for n, row in enumerate(table)
        for k, (_, code) in enumerate(kinds)
    ]
    truth = {"subject": work, "issuer": house, "date": date, "items": items}
    return Sheet(page(rng, body), "benefit_proof", truth, ("benefit_kind", "amount"))


@layout("benefit_proof.transformation_of_patent")
def transformation(rng: random.Random) -> Sheet:
    """A proof that a patent is in use: its number and name, revenue by two years in one sentence, in plain 元 with commas."""
    thing, house, man = rng.choice(THINGS), rng.choice(HOUSES), names(rng, 1)[0]
    year = rng.randint(2018, 2022)
    number = patent_number(rng, year - 3, 2)
    money = rng.randint(300, 1900) * 1000
    date = day(rng, year + 1, year + 1)
    body = f"""<p class=r>科管证〔{year + 1}〕{rng.randint(1, 30)}号<h1>专利成果转化证明</h1><p class=in>我公司职工{man}（第一发明人）的实用新型专利“{thing}”（专利号：{number}）于{year}年1月起在公司各分厂推广应用。{year}年全年节约检修费用人民币{money:,}元（含备件费、人工费），已由公司计财部审核确认。<p class=in>该专利目前处于有效状态，年费已缴。<div style="margin:18mm 0 0 90mm;text-align:center;position:relative">{house}<br>{said(date, "han")}{seal(house, "left:18mm;top:-16mm")}</div>"""
    truth = {
        "subject": thing,
        "benefit_kind": "saving",
        "amount": money,
        "issuer": house,
        "date": date,
    }
    return Sheet(page(rng, body), "benefit_proof", truth)
