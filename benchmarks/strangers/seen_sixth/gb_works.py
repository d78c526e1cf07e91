"""Reports, teaching books, acceptances of projects, and a proof of drafting a standard."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, layout

from .gb_words import EMPLOYERS, TOPICS, Topic, cn, day, dotted, hanzi, names, paragraphs, sentences, sheet

_COUNTS = ("character_count", "body_character_count", "sections")


def _chapters(rng: random.Random, topic: Topic, heads: tuple[str, ...], form: str, count: int = 3) -> str:
    marks = "一二三四五六七八九十"
    return "".join(
        f"<h3>{form.format(n=n + 1, z=marks[n])}{head}</h3>{paragraphs(rng, topic, count)}"
        for n, head in enumerate(heads)
    )


@layout("technical_report.cover_and_contents")
def cover_report(rng: random.Random) -> Sheet:
    """Cover with underlined items, contents, abstract, decimal headings, a table of figures."""
    topic, firm, date = rng.choice(TOPICS), rng.choice(EMPLOYERS), day(rng, 2015, 2025)[:7]
    title, author = f"{topic.thing}{topic.fault}问题的研究与解决", names(rng, 1)[0]
    heads = ("绪论", f"{topic.thing}的工作原理", f"{topic.fault}的成因", f"{topic.remedy}方案", "实施过程", "结论")
    body = "".join(
        f"<h3>{n}　{head}</h3><h4>{n}.1　{('背景', '组成', '调查', '选型', '步骤', '成果')[n - 1]}</h4>{paragraphs(rng, topic, 2)}<h4>{n}.2　{('意义', '特点', '分析', '计算', '调试', '展望')[n - 1]}</h4>{paragraphs(rng, topic, 2)}"
        for n, head in enumerate(heads, 1)
    )
    html = sheet(
        "@page { @bottom-center { content: counter(page); font-size: 9pt } } @page :first { @bottom-center { content: none } } u { text-decoration: none; border-bottom: 0.3mm solid; display: inline-block; width: 80mm; text-align: center }",
        f"""<h1 class=c style="margin-top:40mm;font-size:26pt">专业技术报告</h1><p class=c style="font-size:17pt;margin:14mm 0 60mm">题目：{title}<div style="font-size:14pt;margin-left:25mm;line-height:2.2">单　　位：<u>{firm}</u><br>姓　　名：<u>{author}</u><br>申报专业：<u>{topic.specialty}</u><br>完成时间：<u>{cn(date)}</u></div>
        <div class=new><h2 class=c>目　录</h2>{"".join(f"<p>{n}　{head} …………………………………… {n // 2 + 3}" for n, head in enumerate(heads, 1))}<p>参考文献 …………………………………… 7</div>
        <div class=new><h2 class=c>{title}</h2><p><b>摘要：</b>{sentences(rng, topic, 5)}<p><b>关键词：</b>{topic.thing}；{topic.part}；{topic.fault}</div>{body}
        <table class=b><caption>表1　实施前后数据对比</caption><tr><th>序号<th>实施前/{topic.unit}<th>实施后/{topic.unit}{"".join(f"<tr><td>{n}<td>{rng.randint(120, 300)}<td>{rng.randint(40, 100)}" for n in (1, 2, 3, 4))}</table><h3>参考文献</h3><p>[1] 检修技术手册编写组.检修技术手册[M].北京:机械出版社,2010.""",
        rng.choice(("song", "zenhei")),
        "25mm",
    )
    return Sheet(
        html, "technical_report", {"title": title, "authors": [author], "organization": firm, "date": date}, _COUNTS
    )


@layout("technical_report.work_scheme")
def scheme(rng: random.Random) -> Sheet:
    """A scheme of work: the signing table on the cover names who wrote, checked and approved; header on every page."""
    topic, firm, date = rng.choice(TOPICS), rng.choice(EMPLOYERS), day(rng, 2010, 2024)
    title = f"{rng.choice((1, 2, 3))}号{topic.thing}{topic.part}更换施工方案"
    writer, checker, approver, safe = names(rng, 4)
    html = sheet(
        f"@page {{ @top-left {{ content: '{firm}'; font-size: 9pt }} @top-right {{ content: '编号：JX-{date[:4]}-{rng.randint(10, 99)}'; font-size: 9pt }} @bottom-center {{ content: '第 ' counter(page) ' 页 共 ' counter(pages) ' 页'; font-size: 9pt }} }}",
        f"""<h1 class=c style="margin:45mm 15mm 50mm">{title}</h1><table class=b style="width:120mm;margin:0 auto"><tr><td class=c>编　制<td>{writer}<td>{dotted(date)}<tr><td class=c>审　核<td>{checker}<td><tr><td class=c>安全会签<td>{safe}<td><tr><td class=c>批　准<td>{approver}<td></table>
        <p class=c style="margin-top:25mm">{firm}<br>{cn(date)}</p><div class=new>{_chapters(rng, topic, ("编制依据", "工程概况", "施工准备及人员分工", "施工步骤及技术要求", "质量验收标准", "安全措施及应急预案"), "{z}、")}</div>""",
        rng.choice(("song", "hei")),
        "24mm",
    )
    return Sheet(
        html, "technical_report", {"title": title, "authors": [writer], "organization": firm, "date": date}, _COUNTS
    )


@layout("technical_report.summary_by_line")
def summary(rng: random.Random) -> Sheet:
    """A technical summary without a cover: unit and name under the title, the date at the end in Hanzi."""
    topic, firm, date = rng.choice(TOPICS), rng.choice(EMPLOYERS), day(rng, 2008, 2023)
    title, authors = f"{topic.remedy}技术总结", names(rng, 2)
    html = sheet(
        "body { font-size: 14pt; line-height: 1.9 } h3 { font-size: 15pt; font-weight: normal; margin: 1mm 0; text-indent: 2em }",
        f"""<h2 class=c style="font-size:20pt">{title}</h2><p class=c style="font-family:{FONTS["kai"]}">{firm}　{"　".join(authors)}</p>{paragraphs(rng, topic, 1)}{_chapters(rng, topic, ("项目背景", "技术原理", "主要做法", "取得的成效", "存在的不足和下一步打算"), "{z}、", 2)}<p class=r style="margin-top:12mm">{hanzi(date, rng.choice("〇○"))}""",
        rng.choice(("ming", "kai")),
        "28mm",
    )
    return Sheet(
        html, "technical_report", {"title": title, "authors": authors, "organization": firm, "date": date}, _COUNTS
    )


@layout("technical_report.construction_method")
def method(rng: random.Random) -> Sheet:
    """A 工法 in the order of its usual chapters, persons in a table of the first page."""
    topic, firm, date = rng.choice(TOPICS), rng.choice(EMPLOYERS), day(rng, 2012, 2024)[:7]
    title, authors = f"{topic.thing}{topic.part}{rng.choice(('整体安装', '快速检修', '现场修复'))}工法", names(rng, 3)
    heads = (
        "前言",
        "工法特点",
        "适用范围",
        "工艺原理",
        "施工工艺流程及操作要点",
        "材料与设备",
        "质量控制",
        "安全措施",
        "环保措施",
        "效益分析",
        "应用实例",
    )
    body = "".join(
        f"<h3>{n}　{head}</h3>{paragraphs(rng, topic, 3 if n == 5 else 1, 7)}" for n, head in enumerate(heads, 1)
    )
    html = sheet(
        "@page { @bottom-right { content: '- ' counter(page) ' -'; font-size: 9pt } }",
        f"""<h2 class=c>{title}</h2><p class=c>工法编号：SXGF{date[:4]}-{rng.randint(1, 99):03d}</p><table class=b><tr><td width=25%>完成单位<td>{firm}<tr><td>主要完成人<td>{"　".join(authors)}<tr><td>编写时间<td>{date.replace("-", ".")}</table>{body}""",
        rng.choice(("song", "ming")),
        "24mm",
    )
    return Sheet(
        html, "technical_report", {"title": title, "authors": authors, "organization": firm, "date": date}, _COUNTS
    )


def _isbn(rng: random.Random) -> str:
    body = f"9787111{rng.randint(0, 99999):05d}"
    check = -sum(int(d) * (3 if n % 2 else 1) for n, d in enumerate(body)) % 10
    return f"978-7-111-{body[7:]}-{check}"


@layout("textbook.cover_and_cip")
def published(rng: random.Random) -> Sheet:
    """A published book: cover, and the page of imprint with CIP data."""
    topic, (author, editor) = rng.choice(TOPICS), names(rng, 2)
    title, isbn, year = (
        f"{topic.specialty}{rng.choice(('检修实训教程', '基础与技能训练', '操作技能培训教材'))}",
        _isbn(rng),
        rng.randint(2010, 2024),
    )
    words = rng.randint(160, 420)
    html = sheet(
        "",
        f"""<p class=c>职业技能培训系列教材<h1 class=c style="font-size:34pt;margin-top:50mm">{title}</h1><p class=c style="font-size:15pt;margin-top:20mm">{author}　主编<p class=c style="margin-top:110mm;font-size:14pt">机械工业技术出版社
        <div class=new><p><b>图书在版编目（CIP）数据</b><p class=t>{title} / {author}主编. -- 北京：机械工业技术出版社，{year}.{rng.randint(1, 9)}<p class=t>职业技能培训系列教材<p class=t>ISBN {isbn}<p class=t>Ⅰ. ①{title[:2]}… Ⅱ. ①{author[0]}… Ⅲ. ①{topic.specialty}－技术培训－教材 Ⅳ. ①TH{rng.randint(10, 90)}<p class=t>中国版本图书馆 CIP 数据核字（{year}）第 {rng.randint(10000, 290000):06d} 号
        <p style="margin-top:50mm">机械工业技术出版社（北京市百万庄大街22号　邮政编码100037）<p>策划编辑：{editor}　责任编辑：{editor}<p>{year}年{rng.randint(5, 11)}月第1版第1次印刷<p>184mm×260mm · {words / 24:.2f}印张 · {words}千字<p>标准书号：ISBN {isbn}<p>定价：{rng.randint(29, 59)}.00元</div>""",
        rng.choice(("song", "hei")),
        "25mm",
    )
    return Sheet(html, "textbook", {"title": title, "authors": [author], "isbn": isbn}, ("character_count", "audience"))


@layout("textbook.in_house")
def in_house(rng: random.Random) -> Sheet:
    """A firm's own training book: cover, preface, editors in a box, first chapter."""
    topic, firm, people = rng.choice(TOPICS), rng.choice(EMPLOYERS), names(rng, 3)
    title = f"{topic.thing}维护与检修培训教材"
    audience = rng.choice(("检修车间中级工、高级工", "新入职员工及转岗人员", "各单位维修电工和钳工"))
    heads = ("概述", "结构与原理", "常见故障及处理", "安全操作要点")
    body = "".join(
        f"<h2>第{'一二三四'[n]}章　{head}</h2>{paragraphs(rng, topic, 4)}<p>思考题：1. 简述{topic.part}的作用。2. {topic.fault}应如何处理？"
        for n, head in enumerate(heads)
    )
    html = sheet(
        "@page { @bottom-center { content: counter(page); font-size: 9pt } }",
        f"""<p>内部资料　注意保存<h1 class=c style="margin-top:60mm">{title}</h1><p class=c>适用对象：{audience}<p class=c style="margin-top:90mm">{firm}<br>人力资源部　{rng.randint(2009, 2024)}年{rng.randint(1, 12)}月
        <div class=new><h2 class=c>前　言</h2><p class=t>为提高职工技能水平，公司组织编写了本教材。全书共四章，可供岗位培训使用。由于水平有限，书中不妥之处请读者指正。<table class=b style="margin:5mm 0"><tr><td width=25%>编　写　人<td>{"　".join(people)}</table></div>
        <div class=new><h2 class=c>目　录</h2>{"".join(f"<p>第{'一二三四'[n]}章　{head}……………………{n // 2 + 4}" for n, head in enumerate(heads))}</div><div class=new>{body}</div>""",
        rng.choice(("song", "zenhei", "ming")),
        "25mm",
    )
    return Sheet(html, "textbook", {"title": title, "authors": people, "audience": audience}, ("character_count",))


@layout("project_acceptance.appraisal_certificate")
def appraisal(rng: random.Random) -> Sheet:
    """The national appraisal certificate: cover, opinion, makers, committee."""
    topic, firm, people = rng.choice(TOPICS), rng.choice(EMPLOYERS), names(rng, 9)
    project, date = f"{topic.thing}{topic.remedy}技术研究", day(rng, 2006, 2016)
    made, experts = people[:4], people[4:]
    work = ("总体方案设计", "结构设计与计算", "现场试验", "数据整理")
    html = sheet(
        "td.k { width: 40mm } .big { font-size: 13pt; line-height: 2.4 }",
        f"""<p class=r>晋科鉴字[{date[:4]}]第{rng.randint(10, 400)}号<h1 class=c style="margin:25mm 0;letter-spacing:2mm">科学技术成果鉴定证书</h1><div class=big>成 果 名 称：{project}<br>完 成 单 位：{firm}<br>鉴 定 形 式：会议鉴定<br>组织鉴定单位：山西省科学技术厅（盖章）<br>鉴 定 日 期：{cn(date)}</div><p class=c style="margin-top:50mm">中华人民共和国科学技术部<br>二〇〇〇年制
        <div class=new><h3 class=c>鉴 定 意 见</h3><p class=t>{date[:4]}年{int(date[5:7])}月{int(date[8:])}日，山西省科学技术厅组织有关专家对“{project}”进行了鉴定。鉴定委员会听取了研制报告，审查了技术资料，经质询和讨论，形成如下意见：<p class=t>一、提供的资料齐全、数据可靠，符合鉴定要求。<p class=t>二、{sentences(rng, topic, 2)}<p class=t>三、该成果整体技术达到国内{rng.choice(("领先", "先进"))}水平。<p class=t>鉴定委员会一致同意通过鉴定。<p class=r>鉴定委员会主任：{experts[0]}</div>
        <div class=new><h3 class=c>主 要 研 制 人 员 名 单</h3><table class=b><tr><th>序号<th>姓　名<th>性别<th>出生年月<th>技术职称<th>工作单位<th>对成果创造性贡献{"".join(f"<tr><td>{n + 1}<td nowrap style=white-space:nowrap>{one}<td>男<td>{rng.randint(1960, 1985)}.{rng.randint(1, 12)}<td>{rng.choice(('工程师', '高级工程师', '技师'))}<td>{firm}<td>{work[n]}" for n, one in enumerate(made))}</table>
        <h3 class=c style="margin-top:15mm">鉴 定 委 员 会 名 单</h3><table class=b><tr><th>序号<th>鉴定会职务<th>姓　名<th>工作单位<th>职称<th>签名{"".join(f"<tr><td>{n + 1}<td>{'主任' if n == 0 else '委员'}<td>{one}<td>太原科技工程学院<td>教授<td>" for n, one in enumerate(experts))}</table></div>""",
        "song",
    )
    truth = {
        "project": project, "participants": made, "roles": list(work), "project_level": "provincial", "accepting_body": "山西省科学技术厅", "acceptance_date": date, "conclusion": "通过鉴定",
    }  # fmt: skip
    return Sheet(html, "project_acceptance", truth, ("roles", "conclusion", "project_level"))


@layout("project_acceptance.company_form")
def company_acceptance(rng: random.Random) -> Sheet:
    """A firm's one-page form for its technical projects, members with their share of work."""
    topic, firm, people = rng.choice(TOPICS), rng.choice(EMPLOYERS), names(rng, 8)
    project, date = f"{topic.thing}{topic.part}技术改造", day(rng, 2013, 2025)
    roles = ["项目负责人", "图纸设计", "安装调试", "电气施工"]
    rows = "".join(
        f"<tr><td>{one}<td>{rng.choice(('设备部', '检修车间', '技术中心'))}<td>{role}"
        for one, role in zip(people, roles, strict=False)
    )
    html = sheet(
        "",
        f"""<h2 class=c>技术改造项目竣工验收单</h2><p>编号：JG{date[:4]}-{rng.randint(1, 60):03d}</p><table class=b><tr><td width=22%>项目名称<td colspan=3>{project}<tr><td>立项文号<td>技改〔{int(date[:4]) - 1}〕{rng.randint(1, 30)}号<td width=18%>投资（万元）<td>{rng.randint(15, 260)}
        <tr><td rowspan=5>项目组成员<td>姓名<td>部门<td>分工{rows}"""
        + f"""<tr><td>实施内容<td colspan=3>{sentences(rng, topic, 3)}<tr><td>验收组<td colspan=3>{"、".join(people[4:])}<tr><td>验收结论<td colspan=3>通过验收<br>各项指标达到任务书要求，同意投入使用。<tr><td>验收部门<td colspan=3>{firm}技术中心（章）<br>{cn(date)}</table>""",
        rng.choice(("song", "hei", "zenhei")),
    )
    truth = {
        "project": project, "participants": people[:4], "roles": roles, "project_level": "enterprise", "accepting_body": f"{firm}技术中心", "acceptance_date": date, "conclusion": "通过验收",
    }  # fmt: skip
    return Sheet(html, "project_acceptance", truth, ("project_level",))


@layout("standard_drafting.letter_of_technical_committee")
def drafting(rng: random.Random) -> Sheet:
    """A letter by the committee's secretariat: who took part, as which drafter, number and date of issue."""
    topic, firm, name, date = rng.choice(TOPICS), rng.choice(EMPLOYERS), names(rng, 1)[0], day(rng, 2020, 2025)
    issued = f"{int(date[:4]) - 1}-{date[5:]}"
    title = f"{topic.thing}{rng.choice(('安全检测技术规范', '维护检修规程', '运行管理规范'))}"
    number = f"DB14/T {rng.randint(1200, 2900)}—{issued[:4]}"
    html = sheet(
        "body { font-size: 14pt; line-height: 2.1 }",
        f"""<h1 class=c style="margin-top:20mm">证　明</h1><p>{firm}：<p class=t>你单位{name}同志参加了山西省地方标准《{title}》（{number}）的起草工作，承担第{rng.randint(4, 6)}章的编写，为该标准主要起草人（排名第{rng.choice("二三四五")}）。该标准由山西省市场监督管理局于{cn(issued)}批准发布。<p class=t>特此证明。<p class=r style="margin-top:25mm">山西省{topic.specialty}标准化技术委员会秘书处<p class=r>{rng.choice((cn, hanzi))(date)}""",
        rng.choice(("song", "kai", "ming")),
        "28mm",
    )
    return Sheet(
        html,
        "standard_drafting",
        {"name": name, "standard_name": title, "standard_level": "provincial", "date": date},
        ("date",),
    )
