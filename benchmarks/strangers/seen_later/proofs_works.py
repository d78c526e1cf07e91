"""Proofs of works: projects accepted or appraised, standards written."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.s2_help import (
    STEMS,
    THINGS,
    arabic,
    checked_copy,
    chinese,
    chinese_month,
    company,
    day,
    firm,
    frame,
    iso,
    paragraphs,
    person,
    persons,
    seal,
    subject,
    wide,
    written,
)
from benchmarks.strangers.sheet import Sheet, credit_code, layout

POSTS = ("高级工程师", "工程师", "技师", "高级技师", "正高级工程师", "助理工程师")


@layout("project_acceptance.s2_appraisal_booklet")
def appraisal_booklet(rng: random.Random) -> Sheet:
    """科学技术成果鉴定证书: cover with two dates, an opinion, the committee before the people who did the work."""
    everybody = persons(rng, 9)
    workers, experts = everybody[:4], everybody[4:]
    project, unit, year = subject(rng), company(rng), rng.randint(2012, 2019)
    body_name = rng.choice(("山西省科学技术厅", "山西省经济和信息化委员会", "河北省科学技术厅"))
    month, date = rng.randint(2, 10), rng.randint(3, 20)
    held, granted = (year, month, date), (year, month + 2, rng.randint(1, 28))
    tasks = ("项目负责、总体方案", "控制程序设计", "现场安装调试", "数据采集与分析")
    done = "".join(
        f"<tr><td>{i}<td nowrap>{wide(name)}<td>{rng.choice('男女')}<td>{rng.randint(1966, 1989)}.{rng.randint(1, 12)}<td>{rng.choice(POSTS)}"
        f"<td>{rng.choice(('本科', '大专', '硕士'))}<td>{unit if i == 1 else '同上'}<td>{task}"
        for i, (name, task) in enumerate(zip(workers, tasks, strict=True), 1)
    )
    judges = "".join(
        f"<tr><td>{i}<td>{('主任委员', '副主任委员', '委员', '委员', '委员')[i - 1]}<td>{wide(name)}"
        f"<td>{rng.choice(('太原理工大学', '中北大学', '省机械工程学会', '中国煤炭科工集团太原研究院'))}<td>{rng.choice(POSTS[:2])}<td>"
        for i, name in enumerate(experts, 1)
    )
    body = f"""<p class=r>成果登记号：9142{year}Y{rng.randint(10, 999):04d}</p><p class=r>晋科鉴字〔{year}〕第 {rng.randint(11, 400)} 号</p>
    <h1 style="margin:30mm 0;font-size:28pt;letter-spacing:3mm">科学技术成果<br>鉴　定　证　书</h1>
    <div style="margin-left:8mm;line-height:2.6"><div>成 果 名 称：{project}</div><div>完 成 单 位：{unit}</div><div>鉴 定 形 式：{rng.choice(("会议鉴定", "函审鉴定"))}</div>
    <div>组织鉴定单位：{body_name}（盖章）</div><div>鉴 定 日 期：{arabic(held)}</div><div>鉴定批准日期：{arabic(granted)}</div></div>
    {seal(body_name, "left:70mm;top:150mm")}<p class=c style="margin-top:22mm">国家科学技术委员会<br>一九九四年制</p>
    <div class=break><b>简要技术说明及主要性能指标</b>{paragraphs(rng, 3, 6)}<b>鉴定意见</b>
    <p class=t>受{body_name}委托，鉴定委员会听取了项目组的汇报，审阅了有关资料，并进行了质询和讨论，形成如下意见：</p>
    <p class=t>1. 提供的鉴定资料齐全、规范，符合鉴定要求。</p><p class=t>2. 该成果填补了省内空白，达到{rng.choice(("国内先进", "国内领先"))}水平。</p>
    <p class=t>鉴定委员会一致同意通过鉴定。</p><p class=r>主任委员：{experts[0]}　副主任委员：{experts[1]}</p><p class=r>{arabic(held)}</p></div>
    <div class=break style="font-size:10pt"><p class=c>鉴定委员会名单</p><table><tr><th>序号<th>鉴定会职务<th>姓名<th>工作单位<th>职称<th>签名{judges}</table>
    <p class=c style="margin-top:10mm">主要研制人员名单</p><table><tr><th>序<br>号<th>姓　名<th>性<br>别<th>出生<br>年月<th>技术<br>职称<th>文化<br>程度<th>工作单位
    <th>对成果创造性贡献{done}</table></div>"""
    truth = {
        "project": project,
        "participants": workers,
        "accepting_body": body_name,
        "acceptance_date": iso(held),
        "project_level": "provincial",
    }
    free = ("roles", "conclusion", "project_level")
    return Sheet(frame(rng, body, fonts=("song", "ming", "kai")), "project_acceptance", truth, free)


@layout("project_acceptance.s2_firm_form")
def firm_form(rng: random.Random) -> Sheet:
    """An enterprise's own acceptance form, one table, project members with their share."""
    members = persons(rng, rng.randint(3, 5))
    group, project, expert = (
        company(rng).replace("集团有限责任", "有限"),
        subject(rng),
        rng.choice(("赵学明", "孙立群")),
    )
    branch = rng.choice(("检修分厂", "机动部", "第二炼钢厂", "装备制造事业部"))
    date = day(rng, 2018, 2024)
    roles = ["项目负责人", *rng.sample(("技术方案", "设备调试", "程序编制", "现场施工", "资料整理"), len(members) - 1)]
    rows = "".join(
        f"<tr><td>{wide(name)}<td>{branch}<td>{rng.choice(POSTS)}<td>{role}"
        for name, role in zip(members, roles, strict=True)
    )
    level = rng.choice((("公司级", "enterprise"), ("厂级", "enterprise")))
    verdict = rng.choice(("通过验收", "验收合格", "同意验收"))
    body = f"""<h1>{group}<br>{rng.choice(("科技项目验收表", "技术创新项目验收证书"))}</h1><p>编号：KJ{date[0]}-{rng.randint(1, 60):02d}</p><table>
    <tr><td>项目名称<td colspan=3>{project}<tr><td>项目级别<td>{level[0]}<td>承担单位<td>{branch}
    <tr><td>起止时间<td>{date[0] - 1}.01—{date[0]}.{date[1]:02d}<td>项目经费<td>{rng.randint(8, 90)} 万元
    <tr><td rowspan={len(members) + 1}>项<br>目<br>组<br>成<br>员<td>姓名<td>单位<td>职称/等级<td style="display:none">{rows}
    </table>""".replace('<td style="display:none">', "<td>承担工作").replace(
        "<tr><td rowspan", "</table><table style='margin-top:-0.3mm'><tr><td rowspan"
    )
    body += f"""<table style="margin-top:-0.3mm"><tr><td style="width:18%">完成情况<td class=l>{"".join(paragraphs(rng, 1, 3))}
    <tr><td>验收组<br>成　员<td class=l>组长：{expert}　　成员：曹亮、武丽娟、岳川
    <tr><td>验收结论<td class=l>{verdict}<tr style="height:40mm"><td>验收部门<td style="position:relative" class=l>{group}科技部<br><br>
    （签章）　　　{written(rng, date)}{seal(group + "科技部", "right:10mm;top:0")}</table>"""
    truth = {
        "project": project,
        "participants": members,
        "roles": roles,
        "project_level": level[1],
        "accepting_body": f"{group}科技部",
        "acceptance_date": iso(date),
        "conclusion": verdict,
    }
    return Sheet(frame(rng, body, page="size: A4; margin: 18mm 20mm"), "project_acceptance", truth)


@layout("project_acceptance.s2_red_head_reply")
def red_head_reply(rng: random.Random) -> Sheet:
    """A letter with a red head that gives the result of acceptance; the people in a sentence by their parts."""
    head, one, two, three = persons(rng, 4)
    unit, project = company(rng), subject(rng)
    office = rng.choice(("太原市科学技术局", "晋中市工业和信息化局", "运城市科学技术局"))
    year = rng.randint(2019, 2023)
    met, signed = (year, rng.randint(2, 9), rng.randint(1, 28)), (year, rng.randint(10, 12), rng.randint(1, 28))
    body = f"""<div class=c style="color:#d00;font-size:30pt;font-weight:bold;letter-spacing:2mm">{office}文件</div>
    <p class=c>{office[:1]}科函〔{year}〕{rng.randint(5, 90)}号</p><hr style="border:0.5mm solid #d00">
    <h1 style="font-size:18pt">关于“{project}”项目<br>验收结果的{rng.choice(("批复", "通知"))}</h1><p>{unit}：</p>
    <p class=t>你单位{year - 2}年承担的市级科技计划项目“{project}”（合同编号：{year - 2}{rng.randint(1000, 9999)}）已完成任务书规定的内容。{arabic(met)}，
    我局组织专家在你单位召开了验收会，经质询和讨论，专家组一致同意该项目通过验收。</p>
    <p class=t>项目负责人为{head}，主要完成人为{one}、{two}和{three}。</p><p class=t>望你单位继续做好成果的推广应用，并按规定办理科技成果登记手续。</p>
    <div style="position:relative;margin-top:20mm">{seal(office, "right:10mm;top:-14mm")}<p class=r>{office}　　</p><p class=r>{arabic(signed)}　　</p></div>
    <p style="border-top:0.3mm solid #000;border-bottom:0.3mm solid #000;margin-top:30mm;font-size:10pt">{office}办公室　　　　　　　{arabic(signed)}印发</p>"""
    truth = {
        "project": project,
        "participants": [head, one, two, three],
        "project_level": "municipal",
        "accepting_body": office,
        "acceptance_date": iso(met),
        "roles": ["项目负责人", "主要完成人", "主要完成人", "主要完成人"],
    }
    return Sheet(frame(rng, body), "project_acceptance", truth, ("conclusion", "roles"))


def _standard(rng: random.Random) -> tuple[str, str, str]:
    """Number, name and level of a standard."""
    year = rng.randint(2016, 2023)
    number, level = rng.choice(
        (
            (f"GB/T {rng.randint(38000, 42000)}—{year}", "national"),
            (f"DB14/T {rng.randint(1100, 2900)}—{year}", "provincial"),
            (f"YB/T {rng.randint(4700, 6100)}—{year}", "industry_national"),
            (f"Q/{rng.choice(('TYHJ', 'JYZG', 'FHDL'))} {rng.randint(100, 900)}—{year}", "enterprise"),
        )
    )
    return number, rng.choice(THINGS) + rng.choice(("技术规范", "操作规程", "检修规程", "安全技术要求")), level


@layout("standard_drafting.s2_cover_foreword")
def cover_foreword(rng: random.Random) -> Sheet:
    """The standard itself: cover and foreword with its drafters."""
    number, name, level = _standard(rng)
    year = int(number[-4:])
    out, force = (year, rng.randint(1, 8), rng.randint(1, 28)), (year, rng.randint(9, 12), 1)
    kind, issuer = {
        "national": ("中华人民共和国国家标准", "国家市场监督管理总局　发布<br>国家标准化管理委员会"),
        "provincial": ("山西省地方标准", "山西省市场监督管理局　发布"),
        "industry_national": ("中华人民共和国黑色冶金行业标准", "中华人民共和国工业和信息化部　发布"),
        "enterprise": ("企 业 标 准", f"山西{rng.choice(STEMS)}重工有限公司　发布"),
    }[level]
    body = f"""<div>ICS {rng.randint(21, 77)}.{rng.randint(10, 99)}0<br>CCS {rng.choice("HJDK")} {rng.randint(10, 99)}</div>
    <h1 style="letter-spacing:2mm">{kind}</h1><p class=r style="border-bottom:0.6mm solid #000;font-size:14pt">{number}</p>
    <h1 style="margin:50mm 0 6mm;font-size:24pt">{name}</h1><p class=c>Technical specification for {rng.choice(("maintenance", "operation"))} of equipment</p>
    <div style="margin-top:60mm;border-bottom:0.5mm solid #000"><span>{iso(out)} 发布</span><span style="float:right">{iso(force)} 实施</span></div>
    <p class=c style="font-size:15pt">{issuer}</p><div class=break><h1 style="font-size:16pt;letter-spacing:8mm">前言</h1>
    <p class=t>本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。</p>
    <p class=t>请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。</p>
    <p class=t>本文件起草单位：{company(rng)}、{firm(rng)}。</p><p class=t>本文件主要起草人：{"、".join(persons(rng, 6))}。</p></div>
    <div class=break><h1 style="font-size:16pt">{name}</h1><p><b>1　范围</b></p>{paragraphs(rng, 1, 2)}<p><b>2　规范性引用文件</b></p>
    <p class=t>GB/T 3323—2005　金属熔化焊焊接接头射线照相</p><p><b>3　技术要求</b></p>{paragraphs(rng, 4, 4)}</div>"""
    truth = {"standard_name": name, "standard_level": level, "date": iso(out)}
    return Sheet(frame(rng, body, fonts=("song", "hei")), "standard_drafting", truth, ("name",))


@layout("standard_drafting.s2_employer_proof")
def employer_proof(rng: random.Random) -> Sheet:
    """A short proof in sentences, code of the firm in the foot."""
    number, name, level = _standard(rng)
    who, issuer, code = person(rng), company(rng), credit_code(rng)
    date = day(rng, 2024, 2025)
    body = f"""<h1>{rng.choice(("标准编写证明", "参编证明", "关于参与规程编制的证明"))}</h1><p class=t>{who}同志为我公司职工，{rng.choice(("作为主要起草人", "作为编写组成员"))}参加了
    《{name}》（{number}）的{rng.choice(("起草", "编制"))}工作，承担第{rng.randint(3, 5)}章、第{rng.randint(6, 8)}章的编写。该标准现已{rng.choice(("实施", "在全公司执行"))}。</p>
    <p class=t>特此证明。</p><div style="position:relative;margin-top:20mm">{seal(issuer, "right:10mm;top:-14mm")}<p class=r>证明单位：{issuer}</p>
    <p class=r>{written(rng, date)}</p></div><p style="margin-top:60mm;border-top:0.2mm solid #888;font-size:9pt">统一社会信用代码：{code}　　地址：太原市万柏林区西矿街{rng.randint(2, 90)}号</p>
    {checked_copy(rng, issuer, "left:0;top:150mm")}"""
    truth = {"name": who, "standard_name": name, "standard_level": level, "date": iso(date), "credit_code": code}
    return Sheet(frame(rng, body), "standard_drafting", truth)


@layout("standard_drafting.s2_landscape_certificate")
def landscape_certificate(rng: random.Random) -> Sheet:
    """标准起草人证书: a framed sheet on its side, label and value pairs in the middle."""
    who, name = person(rng), rng.choice(THINGS) + rng.choice(("安装规程", "施工及验收规范"))
    year = rng.randint(2018, 2023)
    date = (year, rng.randint(1, 12), rng.randint(1, 28))
    issuer = rng.choice(("山西省住房和城乡建设厅", "山西省市场监督管理局"))
    body = f"""<div style="border:1.5mm double #a60;padding:10mm 22mm;height:145mm;position:relative"><h1 style="font-size:28pt;letter-spacing:4mm">
    {rng.choice(("标准起草人证书", "地方标准编制证书"))}</h1><table style="line-height:2"><tr><td class=l style="border:0;width:26%">姓　　名<td class=l style="border:0">{wide(who)}
    <tr><td class=l style="border:0">标准名称<td class=l style="border:0">{name}<tr><td class=l style="border:0">标 准 号<td class=l style="border:0">DB{rng.choice(("14/T ", "J04/T "))}{rng.randint(300, 999)}-{year}
    <tr><td class=l style="border:0">标准级别<td class=l style="border:0">省级（地方标准）<tr><td class=l style="border:0">起草人排序<td class=l style="border:0">第{rng.randint(2, 9)}</table>
    <div style="position:absolute;right:24mm;bottom:12mm" class=c>{issuer}<br>{rng.choice((chinese(date), chinese_month(date)))}</div>
    {seal(issuer, "right:30mm;bottom:4mm")}</div>"""
    full = chinese(date) in body
    truth = {
        "name": who,
        "standard_name": name,
        "standard_level": "provincial",
        "date": iso(date) if full else iso(date)[:7],
    }
    return Sheet(frame(rng, body, page="size: A4 landscape; margin: 15mm"), "standard_drafting", truth)
