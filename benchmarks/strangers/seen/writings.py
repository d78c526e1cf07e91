"""Technical reports and papers."""

from __future__ import annotations

import random

from benchmarks.strangers.seen.stock import (
    SUBJECTS,
    Subject,
    Writer,
    company,
    css,
    day,
    hanzi_date,
    people,
    wide,
    written,
)
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

COUNTED = ("character_count", "body_character_count", "sections")
PROSE = "p { margin: 0.6em 0 } .t { text-indent: 2em; text-align: justify; line-height: 1.7; margin: 0 } table { border-collapse: collapse }"


def results(rng: random.Random, subject: Subject, number: str = "1") -> str:
    """A table of measurements with its caption."""
    rows = "".join(
        f"<tr><td>{row}<td>{rng.uniform(12, 60):.1f}<td>{rng.uniform(60, 99):.1f}<td>{rng.choice(('合格', '良好', '—'))}"
        for row in range(1, rng.randint(5, 8))
    )
    return f"""<p style="text-align: center; font-size: 90%">表{number}　{subject.effect}对比试验数据
    <table class=data><tr><th>序号<th>改造前<th>改造后<th>备注{rows}</table>"""


DATA = ".data { margin: 1mm auto 4mm; width: 80%; font-size: 90% } .data td, .data th { border: 0.2mm solid #222; text-align: center; padding: 1mm }"


def references(rng: random.Random, subject: Subject, count: int = 4) -> str:
    """A list of literature: other people's titles and journals."""
    items = []
    for number in range(1, count + 1):
        writers = ", ".join(people(rng, rng.randint(1, 3)))
        where = rng.choice(
            (
                f"[J]. {rng.choice(('中国机械工程', '工矿自动化', '煤炭技术'))}, {rng.randint(2001, 2016)}, {rng.randint(12, 40)}({rng.randint(1, 12)}): {rng.randint(20, 60)}-{rng.randint(61, 90)}.",
                f"[M]. 北京: {rng.choice(('机械工业出版社', '冶金工业出版社', '中国电力出版社'))}, {rng.randint(1995, 2015)}.",
            )
        )
        title = f"{subject.thing}{rng.choice(('故障分析', '设计手册', '可靠性研究', '维修技术'))}"
        items.append(f"<p style='margin: 0; font-size: 88%'>[{number}] {writers}. {title}{where}")
    return "".join(items)


@layout("technical_report.cover_underlines")
def cover_underlines(rng: random.Random) -> Sheet:
    """A 职称 report: cover with underlined values, contents, abstract, decimal headings, references."""
    subject, (author, *others) = rng.choice(SUBJECTS), people(rng, 4)
    title = subject.thing + rng.choice(
        (f"{subject.method}技术研究与应用", f"{subject.fault}的原因分析及对策", f"{subject.method}改造实践")
    )
    employer, (date, date_value), write = company(rng), written(rng, day(rng), 0.4), Writer(rng, subject)
    heads = [
        "概述",
        "存在问题及原因分析",
        rng.choice(("技术方案的确定", "方案设计与计算")),
        "实施过程",
        "应用效果",
        "结论",
    ]
    rows = [
        ("题　　目", title),
        (rng.choice(("申 报 人", "撰 写 人", "作　　者")), wide(author)),
        ("工作单位", employer),
        ("申报专业", subject.trade),
        ("申报级别", rng.choice(("工程师", "高级工程师"))),
        (rng.choice(("完成时间", "日　　期")), date),
    ]
    if rng.random() < 0.5:
        rows[1], rows[2] = rows[2], rows[1]
    grid = "".join(f"<tr><td class=l>{label}：<td class=v>{value}" for label, value in rows)
    contents = "".join(f"<p class=c>{n}　{head} {'.' * rng.randint(50, 60)} {n + 1}" for n, head in enumerate(heads, 1))
    body = ""
    for number, head in enumerate(heads, 1):
        body += f"<h2>{number}　{head}</h2>"
        if number in (2, 4):
            body += f"<h3>{number}.1　{rng.choice(('现状调查', '基本情况'))}</h3>{write.paragraphs(2)}<h3>{number}.2　{rng.choice(('要点', '分析'))}</h3>"
        body += write.paragraphs(rng.randint(2, 4)) + (results(rng, subject) if number == 5 else "")
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 25mm 26mm; @bottom-center {{ content: counter(page); font-size: 9pt }}
    @top-center {{ content: "{title}"; font-size: 8.5pt; vertical-align: bottom; padding-bottom: 3mm }} }} @page :first {{ @top-center {{ content: none; border: none }} @bottom-center {{ content: none }} }}
    {css(rng, "song hei zenhei")} {PROSE} {DATA} h1 {{ text-align: center; font-size: 26pt; margin: 8mm 0 40mm; letter-spacing: 3mm }}
    .cover {{ font-size: 15pt; margin: 0 auto; width: 145mm }} .l {{ width: 30mm; padding: 3mm 0; vertical-align: bottom }} .v {{ border-bottom: 0.3mm solid #000; text-align: center; vertical-align: bottom }}
    h2 {{ font-size: 14pt }} h3 {{ font-size: 12pt }} .c {{ margin: 1mm 0; white-space: nowrap; overflow: hidden }}</style>
    <p style="text-align: center; font-size: 16pt; margin-top: 25mm">{rng.choice(("山西省工程系列职称申报", "高技能人才申报工程技术职称", "专业技术职务任职资格评审材料"))}
    <h1>专业技术报告</h1><table class=cover>{grid}</table>
    <div style="page-break-before: always"><p style="text-align: center; font-size: 16pt">目　录{contents}<p class=c>参考文献 {"." * 52} 8</div>
    <div style="page-break-before: always"><p style="text-align: center; font-size: 16pt"><b>{title}</b>
    <p><b>摘　要：</b>{write.sentence()}{write.sentence()}{write.sentence()}<p><b>关键词：</b>{subject.thing}；{subject.fault}；{subject.effect}
    {body}<h2>参考文献</h2>{references(rng, subject)}<h2>致　谢</h2><p class=t>在本报告的编写中得到{others[0]}高级工程师和{others[1]}工段长的指导，在此一并致谢。</div></html>"""
    return Sheet(
        html,
        "technical_report",
        {"title": title, "authors": [author], "organization": employer, "date": date_value},
        COUNTED,
    )


@layout("technical_report.method_sign_grid")
def method_sign_grid(rng: random.Random) -> Sheet:
    """A 施工工法 without cover: a document head with 编制, 审核 and 批准 in a grid, chapters in Chinese numerals."""
    subject = rng.choice(SUBJECTS)
    writers, (checker, approver, leader) = people(rng, rng.randint(1, 3)), people(rng, 3)
    title, employer, date = (
        f"{subject.thing}{subject.method}{rng.choice(('施工工法', '作业工法', '检修施工方案'))}",
        company(rng),
        day(rng),
    )
    while {checker, approver, leader} & set(writers):
        checker, approver, leader = people(rng, 3)
    shown, value = written(rng, date)
    write, blank = Writer(rng, subject), rng.choice(("　", ""))
    heads = [
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
    ]
    body = ""
    for number, head in enumerate(heads, 1):
        body += f"<h3>{hanzi_number(number)}、{head}</h3>"
        if head.startswith("施工"):
            body += "<p class=t>工艺流程：施工准备→测量放线→基面清理→组对安装→过程检测→验收移交。"
            body += "".join(
                f"<p class=t>（{hanzi_number(step)}）{write.sentence()}{write.sentence()}" for step in range(1, 6)
            ) + results(rng, subject, "5-1")
        elif head == "材料与设备":
            items = rng.sample(
                ["手拉葫芦", "超声波探伤仪", "逆变焊机", "激光对中仪", "空压机", "扭矩扳手", "红外测温枪"], 5
            )
            body += (
                "<table class=data><tr><th>名称<th>规格<th>单位<th>数量"
                + "".join(
                    f"<tr><td>{one}<td>{rng.choice('ABCD')}-{rng.randint(10, 400)}<td>台<td>{rng.randint(1, 6)}"
                    for one in items
                )
                + "</table>"
            )
        else:
            body += write.paragraphs(rng.randint(1, 3))
    marks = (
        ("编　制", "、".join(wide(one, blank) for one in writers)),
        ("审　核", wide(checker)),
        ("批　准", wide(approver)),
        ("编制日期", shown),
    )
    grid = (
        "".join(f"<td class=k>{label}<td>{value_}" for label, value_ in marks[:2])
        + "<tr>"
        + "".join(f"<td class=k>{label}<td>{value_}" for label, value_ in marks[2:])
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 22mm 24mm; @bottom-right {{ content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font-size: 9pt }} }}
    {css(rng, "song ming zenhei")} {PROSE} {DATA} .head {{ width: 100% }} .head td {{ border: 0.3mm solid #000; padding: 1.5mm; text-align: center }} .k {{ width: 22mm; background: #eee }} h3 {{ font-size: 12.5pt }}</style>
    <table class=head><tr><td rowspan=2 class=k style="width: 30mm">企业标识<td colspan=2 style="font-size: 13pt">{employer}<td>编号：{rng.choice(("GF", "JS", "SG"))}-{date.year}-{rng.randint(1, 40):02d}
    <tr><td colspan=2 style="font-size: 14pt; font-weight: bold">{title}<td>版本：{rng.choice("AB")}/0<tr>{grid}</table>
    {body}<p style="text-align: right; margin-top: 8mm">项目负责人：{leader}</html>"""
    return Sheet(
        html, "technical_report", {"title": title, "authors": writers, "organization": employer, "date": value}, COUNTED
    )


@layout("technical_report.feasibility_two_covers")
def feasibility(rng: random.Random) -> Sheet:
    """A feasibility report: red-lined cover with company and month below, a title page with signatures, chapters 第N章."""
    subject, names = rng.choice(SUBJECTS), people(rng, 7)
    employer, date, write = company(rng), day(rng), Writer(rng, subject)
    title = f"{subject.thing}{subject.method}{rng.choice(('改造', '升级', '应用'))}项目可行性研究报告"
    writers = names[: rng.randint(1, 2)]
    heads = [
        "总论",
        "市场与需求分析",
        "技术方案",
        "环境保护与节能",
        "组织机构与进度安排",
        "投资估算与资金筹措",
        "效益分析",
        "结论与建议",
    ]
    body = ""
    for number, head in enumerate(heads, 1):
        body += f"<h2>第{hanzi_number(number)}章　{head}</h2><h3>第一节　{rng.choice(('概况', '依据', '原则'))}</h3>{write.paragraphs(2)}<h3>第二节　主要内容</h3>{write.paragraphs(rng.randint(1, 3))}"
        if head.startswith("投资"):
            body += (
                f"<p class=t>本项目总投资{rng.randint(80, 900)}.{rng.randint(10, 99)}万元，其中设备购置费{rng.randint(30, 70)}万元，资金全部由企业自筹。"
                + results(rng, subject, "6-1")
            )
    lines = (
        ("批　准", names[3]),
        ("审　定", names[4]),
        ("审　核", names[5]),
        (rng.choice(("编　制", "执　笔", "编制人")), "　".join(writers)),
    )
    signs = "".join(
        f"<tr><td>{label}：<td class=u>{value}" for label, value in (lines if rng.random() < 0.6 else lines[::-1])
    )
    html = f"""<!doctype html><html><style>@page {{ size: A4; margin: 28mm 25mm 22mm; @bottom-center {{ content: "- " counter(page) " -"; font-size: 9pt }} }} @page :first {{ @bottom-center {{ content: none }} }}
    {css(rng, "song hei kai")} {PROSE} {DATA} h2 {{ text-align: center; font-size: 15pt; margin-top: 8mm }} h3 {{ font-size: 12.5pt }} .u {{ border-bottom: 0.3mm solid #000; width: 70mm; text-align: center; padding: 4mm 0 0 }}</style>
    <div style="border-top: 1.2mm solid #b00; border-bottom: 1.2mm solid #b00; padding: 14mm 0; margin-top: 35mm; text-align: center; font-size: 20pt; line-height: 1.6"><b>{title.replace("项目可", "项目<br>可")}</b></div>
    <p style="text-align: center; font-size: 16pt; margin-top: 75mm; line-height: 2">{employer}<br>{hanzi_date(date, "〇○"[date.day % 2], False)}
    <div style="page-break-before: always; text-align: center"><p style="font-size: 16pt; margin-top: 15mm">{title}<table style="font-size: 14pt; margin: 20mm auto">{signs}</table>
    <p style="text-align: left; margin: 10mm 20mm; line-height: 1.8">参加人员：{"、".join(names[1:3] + names[6:])}<br>工程咨询资格：{rng.choice("甲乙丙")}级　　编制依据：{rng.choice(STANDARDS)}</div>
    <div style="page-break-before: always">{body}</div></html>"""
    return Sheet(
        html,
        "technical_report",
        {"title": title, "authors": writers, "organization": employer, "date": f"{date:%Y-%m}"},
        COUNTED,
    )


STANDARDS = (
    "《投资项目可行性研究指南》（试用版）",
    "GB 50016—2014《建筑设计防火规范》",
    "国家发展改革委《产业结构调整指导目录》",
)
