"""Reports, textbooks, projects, standards, letters of acceptance."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eleventh.el_kit import (
    FIRMS,
    TRADES,
    Word,
    cn,
    day,
    hz,
    isbn,
    name,
    names,
    page,
    person,
    rows,
    seal,
    signed,
)
from benchmarks.strangers.seen_eleventh.el_papers import FILL, TOPICS
from benchmarks.strangers.sheet import Sheet, layout

COUNTS = ("character_count", "body_character_count", "sections")


def text(rng: random.Random, count: int) -> str:
    return "".join(f'<p class="i">{"".join(rng.sample(FILL, 3))}</p>' for _ in range(count))


@layout("technical_report.el_cover")
def cover(rng: random.Random) -> Sheet:
    topic, firm, who = rng.choice(TOPICS)[0], rng.choice(FIRMS), name(rng)
    date = f"{rng.randint(2018, 2024)}-{rng.randint(1, 12):02d}"
    title = f"{topic}技术报告"
    heads = (
        "1　前言",
        "2　设备现状与存在问题",
        "3　技术方案",
        "4　实施过程",
        "5　试验数据分析",
        "6　经济效益",
        "7　结论",
    )
    body = (
        f'<div style="height:230mm"><h1 style="margin-top:60mm;font-size:25pt">{title}</h1><table style="width:60%;margin:70mm auto 0;font-size:14pt;line-height:2">{rows(("编　制：", who), ("审　核：", name(rng)), ("批　准：", name(rng)))}</table><p class="c" style="font-size:15pt">{firm}<br>{hz(date)}</p></div>'
        f"{''.join(f'<h3 style=text-align:left>{head}</h3>{text(rng, 3)}' for head in heads)}<h3>参考文献</h3><p class='s'>[1] 机械工程手册编委会. 机械工程手册[M]. 2版. 北京：机电出版社，1997.</p>"
    )
    css = f"@page{{@top-center{{content:'{title}';font-family:'Noto Serif CJK SC';font-size:8.5pt}} @bottom-center{{content:counter(page);font-size:9pt}}}} @page:first{{@top-center{{content:''}} @bottom-center{{content:''}}}}"
    return Sheet(
        page(body, css),
        "technical_report",
        {"title": title, "authors": [who], "organization": firm, "date": date},
        COUNTS,
    )


@layout("technical_report.el_word_summary")
def word_summary(rng: random.Random) -> Sheet:
    topic, firm, who = rng.choice(TOPICS)[0], rng.choice(FIRMS), name(rng)
    date = day(rng, 2019, 2024)
    doc = Word()
    doc.title(topic)
    doc.line("——专业技术工作总结报告", "c")
    doc.line(f"{firm}　　{who}", "c")
    doc.line(f"摘要：{FILL[2]}", "i")
    doc.line("关键词：检修；改造；效果", "i")
    for head in ("一、项目背景", "二、技术难点", "三、解决方案", "四、实施效果", "五、体会与建议"):
        doc.line(head, bold=True)
        for _ in range(3):
            doc.line("".join(rng.sample(FILL, 3)), "i")
    doc.line("表1　改造前后对比", "c")
    doc.table(("项目", "改造前", "改造后"), ("停机时间/h", 36, 14), ("合格率/%", 82.5, 97.1))
    doc.line(f"撰写日期：{cn(date)}", "r")
    return Sheet(
        "",
        "technical_report",
        {"title": topic, "authors": [who], "organization": firm, "date": date},
        (*COUNTS, "title"),
        doc.save(),
    )


@layout("acceptance_letter.el_office")
def office(rng: random.Random) -> Sheet:
    topic, people = rng.choice(TOPICS)[0], names(rng, 2)
    journal, date = rng.choice(("华北焊接技术", "现代制造技术与应用", "矿山装备与检修")), day(rng, 2023, 2025, (1, 9))
    body = f'<h1 style="color:#036;font-size:24pt">《{journal}》编辑部</h1><hr style="border:1pt solid #036"><h2>稿件录用通知书</h2><p>尊敬的{people[0]}、{people[1]}作者：</p><p class="i">您好！您们的来稿《{topic}》（稿件编号：{date[:4]}{rng.randint(1000, 9999)}）经编辑部初审、专家评审，符合本刊要求，决定录用，拟安排在本刊{int(date[:4]) + (int(date[5:7]) > 6)}年第{rng.randint(10, 12) if int(date[5:7]) <= 6 else rng.randint(1, 4)}期刊出。</p><p class="i">请勿再投他刊。如有作者顺序变更，须在收到本通知七日内提出书面申请。</p><p class="i">感谢您对本刊的支持！</p>{signed(journal + "编辑部", cn(date))}'
    return Sheet(page(body), "acceptance_letter", {"title": topic, "authors": people, "journal": journal, "date": date})


@layout("acceptance_letter.el_mail_form")
def mail_form(rng: random.Random) -> Sheet:
    topic, people = rng.choice(TOPICS)[0], names(rng, rng.randint(1, 3))
    journal, date = rng.choice(("中原电气工程", "数控加工实践", "石化设备技术与安全")), day(rng, 2022, 2025)
    body = (
        f'<h3>用 稿 通 知</h3><table class="g">{rows(("论文题目", topic), ("作　　者", "　".join(people)), ("稿　　号", f"ZY-{rng.randint(1000, 9999)}"), ("录用刊物", f"《{journal}》"), ("审稿意见", "选题有实际意义，数据可靠，同意发表。"), ("版面费", "1600元，请于两周内汇至本刊账户，开具发票。"))}</table>'
        f'<p class="s">注：1.本通知仅作录用凭证。2.样刊将于出版后寄出，请核对收件地址。3.文责自负。</p><p class="r">{journal}杂志社　　{dot_date(date)}</p>{seal(journal + "杂志社", "right:20mm;top:80mm")}'
    )
    return Sheet(
        page(body, font="hei"),
        "acceptance_letter",
        {"title": topic, "authors": people, "journal": journal, "date": date},
    )


def dot_date(date: str) -> str:
    return date.replace("-", ".")


@layout("textbook.el_title_pages")
def title_pages(rng: random.Random) -> Sheet:
    trade, who, number = rng.choice(TRADES), name(rng), isbn(rng)
    level, year = rng.choice(("初级", "中级", "高级")), rng.randint(2008, 2022)
    title = f"{trade}（{level}）"
    others = names(rng, 3)
    body = (
        f'<div style="height:225mm"><p class="c">国家职业技能培训教材</p><h1 style="margin-top:40mm;font-size:34pt">{title}</h1><p class="c" style="margin-top:16mm">主　编　{who}</p><p class="c" style="margin-top:90mm">晋塔工业出版社</p></div>'
        f'<div style="page-break-before:always" class="s"><p><b>图书在版编目（CIP）数据</b></p><p>{title}/{who}主编.—太原：晋塔工业出版社，{year}.3<br>ISBN {number}</p><p>Ⅰ.①{trade[0]}…　Ⅱ.①{who[0]}…　Ⅲ.①{trade}－技术培训－教材　Ⅳ.①TG</p><p>中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 99999):06d}号</p><hr><p>责任编辑：{others[0]}　　责任校对：{others[1]}　　封面设计：{others[2]}</p><p>787mm×1092mm　16开本　14印张　326千字<br>{year}年3月第1版第1次印刷　定价：32.00元</p><p style="font-size:12pt">前　言</p><p class="i">本书依据国家职业技能标准{trade}（{level}）的知识与技能要求编写，供{level}{trade}职业技能培训与鉴定考核使用。全书共七章，包括基础知识、工艺准备、操作技能、质量检验等内容。</p><p class="i">限于编者水平，书中不足之处恳请读者批评指正。</p></div>'
        f'<div style="page-break-before:always"><h3>目　录</h3><p>第一章　基础知识 ………… 1<br>第二章　工艺准备 ………… 26<br>第三章　基本操作 ………… 58<br>第四章　设备的维护 ………… 97<br>第五章　质量检验 ………… 131<br>第六章　缺陷与返修 ………… 160<br>第七章　安全生产 ………… 188</p></div><div style="page-break-before:always"><h2>第一章　基础知识</h2><h3>第一节　概述</h3>{text(rng, 3)}<h3>第二节　常用材料</h3>{text(rng, 3)}</div>'
    )
    truth = {"title": title, "authors": [who], "isbn": number}
    return Sheet(page(body), "textbook", truth, ("character_count", "body_character_count", "audience"))


@layout("textbook.el_inhouse")
def inhouse(rng: random.Random) -> Sheet:
    trade, people, firm = rng.choice(TRADES), names(rng, 2), rng.choice(FIRMS)
    title = f"{trade}岗位技能培训教材"
    body = (
        f'<p class="r">内部资料　注意保存</p><h1 style="margin-top:50mm;font-size:28pt">{title}</h1><p class="c">（供公司技师、高级工培训使用）</p><p class="c" style="margin-top:30mm">编　者：{people[0]}　{people[1]}</p><p class="c" style="margin-top:70mm">{firm}培训中心　编印<br>{hz(f"{rng.randint(2010, 2023)}-05")}</p>'
        f"<div style='page-break-before:always'><h3>目　录</h3><p>第一章　安全与防护<br>第二章　常用设备与工具<br>第三章　操作工艺<br>第四章　常见故障处理</p></div><div style='page-break-before:always'><h3>第一章　安全与防护</h3>{text(rng, 5)}<h3>第二章　常用设备与工具</h3>{text(rng, 5)}</div>"
    )
    return Sheet(
        page(body, font="ming"),
        "textbook",
        {"title": title, "authors": people},
        ("character_count", "body_character_count", "audience"),
    )


@layout("project_acceptance.el_appraisal")
def appraisal(rng: random.Random) -> Sheet:
    project, firm, people, experts = rng.choice(TOPICS)[0], rng.choice(FIRMS), names(rng, 4), names(rng, 3)
    date = day(rng, 2008, 2016)
    body = (
        f'<p>晋科鉴字〔{date[:4]}〕第{rng.randint(10, 400)}号</p><h1 style="margin-top:30mm">科学技术成果鉴定证书</h1><table style="margin:30mm 0;line-height:2.4;font-size:13pt">{rows(("成　果　名　称：", project), ("完　成　单　位：", firm), ("鉴　定　形　式：", "会议鉴定"), ("组织鉴定单位：", "山西省科学技术厅"), ("鉴　定　日　期：", cn(date)))}</table>'
        f'<div style="page-break-before:always"><h3>鉴 定 意 见</h3><p class="i">{FILL[2]}鉴定委员会认为，提供的技术资料齐全、规范，符合鉴定要求；成果达到国内先进水平，一致同意通过鉴定。</p><p class="r">鉴定委员会主任：{experts[0]}</p><h3>主要研制人员名单</h3><table class="g c">{rows(("序号", "姓名", "职称", "对成果创造性贡献"), *((at + 1, who, rng.choice(("工程师", "技师", "高级工程师")), ("项目负责人", "方案设计", "现场试验", "数据整理")[at]) for at, who in enumerate(people)))}</table><h3>鉴定委员会名单</h3><table class="g c">{rows(("鉴定会职务", "姓名", "工作单位"), ("主任", experts[0], "汾河理工大学"), ("委员", experts[1], "省机械研究院"), ("委员", experts[2], "省煤炭学会"))}</table></div>'
    )
    truth = {
        "project": project, "participants": people, "roles": ["项目负责人", "方案设计", "现场试验", "数据整理"], "project_level": "provincial", "accepting_body": "山西省科学技术厅", "acceptance_date": date,
    }  # fmt: skip
    return Sheet(page(body), "project_acceptance", truth, ("conclusion", "roles", "project_level"))


@layout("project_acceptance.el_company_form")
def company_form(rng: random.Random) -> Sheet:
    project, firm, people = rng.choice(TOPICS)[0], rng.choice(FIRMS), names(rng, 3)
    date = day(rng, 2015, 2024)
    body = f'<h2>{firm}<br>科技项目验收单</h2><table class="g"><tr><td style="width:32mm">项目名称</td><td colspan=3>{project}</td></tr><tr><td>立项编号</td><td>KJ{date[:4]}-{rng.randint(1, 40):02d}</td><td>项目级别</td><td>公司级</td></tr><tr><td>项目负责人</td><td>{people[0]}</td><td>参加人员</td><td>{people[1]}、{people[2]}</td></tr><tr><td>项目主要内容</td><td colspan=3>{FILL[1]}{FILL[2]}</td></tr><tr><td>验收结论</td><td colspan=3 style="height:26mm">项目完成了任务书规定的全部内容，达到预期指标，同意通过验收。</td></tr><tr><td>验收组签字</td><td colspan=3>组长：{name(rng)}　　成员：{name(rng)}　{name(rng)}</td></tr><tr><td>验收单位</td><td>{firm}科技管理部</td><td>验收日期</td><td>{cn(date)}</td></tr></table>{seal(firm + "科技管理部", "left:40mm;bottom:70mm")}'
    truth = {
        "project": project, "participants": people, "roles": ["项目负责人", None, None], "project_level": "enterprise", "accepting_body": f"{firm}科技管理部", "acceptance_date": date,
    }  # fmt: skip
    return Sheet(page(body), "project_acceptance", truth, ("conclusion", "roles"))


@layout("standard_drafting.el_foreword")
def foreword(rng: random.Random) -> Sheet:
    people = names(rng, rng.randint(4, 6))
    title = rng.choice(("带式输送机滚筒现场修复技术规范", "工业锅炉节能运行管理规程", "数控机床预防性维护通则"))
    year, number = rng.randint(2021, 2024), rng.randint(2300, 3100)
    made = f"{year}-0{rng.randint(3, 8)}-{rng.randint(10, 28)}"
    body = (
        f'<table><tr><td class="s">ICS 25.160<br>CCS J 33</td><td class="r" style="font-size:34pt;font-weight:bold">DB14</td></tr></table><h2 style="letter-spacing:14pt">山西省地方标准</h2><p class="r">DB14/T {number}—{year}</p><hr><h1 style="margin-top:36mm;font-size:26pt">{title}</h1><p class="c s">Technical specification</p><table style="margin-top:70mm"><tr><td>{made} 发布</td><td class="r">{year}-12-01 实施</td></tr></table><hr><h3>山西省市场监督管理局　发布</h3>'
        f'<div style="page-break-before:always"><h3>前　　言</h3><p class="i">本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。</p><p class="i">请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。</p><p class="i">本文件由山西省工业和信息化厅提出、组织实施和监督检查。</p><p class="i">本文件起草单位：{"、".join(rng.sample(FIRMS, 2))}。</p><p class="i">本文件主要起草人：{"、".join(people)}。</p></div>'
    )
    truth = {"name": people, "standard_name": title, "standard_level": "provincial", "date": made}
    return Sheet(page(body), "standard_drafting", truth, ("name",))


@layout("standard_drafting.el_proof")
def proof(rng: random.Random) -> Sheet:
    one, firm = person(rng), rng.choice(FIRMS)
    title, date = rng.choice(("设备点检作业标准", "焊接材料管理规程", "高压电气设备检修规程")), day(rng, 2015, 2024)
    body = f'<h2>参与编写企业标准证明</h2><p class="i">我公司{one.name}同志作为主要起草人之一，参加了公司企业标准《{title}》（Q/JX {rng.randint(10, 99)}—{date[:4]}）的编写工作，承担第三章、第五章内容的起草。该标准已在全公司范围内发布实施。</p><p class="i">特此证明。</p>{signed(firm + "标准化办公室", hz(date))}'
    return Sheet(
        page(body, font="kai"),
        "standard_drafting",
        {"name": one.name, "standard_name": title, "standard_level": "enterprise", "date": date},
        ("standard_level",),
    )
