"""Technical reports of employers: quality circles, small inventions as a form, schemes of construction."""

from __future__ import annotations

import random
from collections.abc import Sequence

from benchmarks.strangers.open.prose import copy_stamp, day_of, font, seal
from benchmarks.strangers.open.words_second import EMPLOYERS, JOBS, part, said, spread, staff
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

COUNTED = ("character_count", "body_character_count", "sections")


def grid(rows: Sequence[Sequence[object]], head: bool = True) -> str:
    """A ruled table of values; its first row is the head."""
    html = "<table class=n>"
    for at, row in enumerate(rows):
        tag = "th" if head and at == 0 else "td"
        html += "<tr>" + "".join(f"<{tag}>{cell}" for cell in row)
    return html + "</table>"


def word_css(rng: random.Random, page: str, extra: str = "", size: str = "12pt/1.55") -> str:
    return f"""@page {{ {page} }} body {{ font: {size} {font(rng, "song", "ming", "kai")} }} .t {{ text-indent: 2em; margin: 0 }}
    h2 {{ font: bold 14pt {FONTS["hei"]}; margin: 9pt 0 4pt }} h3 {{ font: bold 12pt {FONTS["hei"]}; margin: 6pt 0 2pt }}
    .n {{ border-collapse: collapse; margin: 4pt auto; font-size: 10pt; page-break-inside: avoid; line-height: 1.35 }}
    .n td, .n th {{ border: .3mm solid #000; padding: 1.2mm 2.5mm; text-align: center }}
    .m {{ text-align: center; font: 10.5pt {FONTS["hei"]}; margin: 5pt 0 2pt; page-break-after: avoid }} {extra}"""


def bars(rng: random.Random, names: tuple[str, ...]) -> str:
    """A Pareto chart out of boxes."""
    left, html = 100, "<div style='text-align:center;margin:3mm 0'>"
    for name in names:
        share = max(3, int(left * rng.uniform(0.45, 0.65)))
        left -= share
        html += (
            f"<span style='display:inline-block;width:24mm;vertical-align:bottom;font-size:9pt'>{share}%"
            f"<span style='display:block;background:#79a6d2;height:{share * 0.5:.0f}mm;margin:0 5mm'></span>{name}</span>"
        )
    return html + "</div>"


@layout("technical_report.quality_circle")
def quality_circle(rng: random.Random) -> Sheet:
    """QC成果报告: cover with circle and subject, table of members with what each does, Pareto, causes, 5W1H with names and days."""
    job, unit, day = rng.choice(JOBS), rng.choice(EMPLOYERS), day_of(rng, 2009, 2023)
    writer, *others = staff(rng, 7)
    leader = writer if rng.random() < 0.4 else others[0]
    rest = [one for one in (writer, *others) if one != leader]
    members = [leader, *rng.sample(rest, len(rest))]
    circle = f"{rng.choice(('攀登', '启航', '匠心', '火炬', '卓越'))}QC小组"
    title = rng.choice(
        (f"降低{job.plant}故障停机时间", f"减少{job.plant}{job.trouble}次数", f"提高{job.plant}检修一次合格率")
    )
    label = rng.choice(("撰写人", "执笔人", "报告编写", "编 写 人"))
    duties = ["组长", "副组长、方案设计", "数据收集", "现场实施", "效果检查", "技术指导", "资料整理"]
    table = grid(
        [["序号", "姓名", "性别", "年龄", "文化程度", "职称/技能等级", "组内分工"]]
        + [
            [at, spread(rng, one), rng.choice("男女"), rng.randint(25, 57), rng.choice(("大专", "本科", "中专")),
             rng.choice(("技师", "高级工", "工程师", "高级技师")), duties[at - 1]]
            for at, one in enumerate(members, 1)
        ]
    )  # fmt: skip
    plan = grid(
        [["要因", "对策", "目标", "措施", "地点", "负责人", "完成时间"]]
        + [
            [cause, "改进", f"≤{rng.randint(2, 9)}次/年", said(rng, job, "doing", 1), "现场", one,
             f"{day.year - 1}.{rng.randint(4, 9)}.{rng.randint(1, 28)}"]
            for cause, one in zip(("润滑不良", "间隙无标准"), others[1:3], strict=True)
        ]
    )  # fmt: skip
    heads = (
        "小组概况",
        "选题理由",
        "现状调查",
        "设定目标",
        "原因分析",
        "要因确认",
        "制定对策",
        "对策实施",
        "效果检查",
        "巩固措施",
        "总结和下一步打算",
    )
    bodies = (
        f"<p class=t>小组名称：{circle}；成立时间：{day.year - 3}年{rng.randint(1, 12)}月；注册号：QC-{day.year - 1}-{rng.randint(1, 60):02d}；"
        f"课题类型：{rng.choice(('攻关型', '现场型', '创新型'))}；活动次数：{rng.randint(12, 36)}次；出勤率：9{rng.randint(4, 9)}%。</p><p class=m>表1　小组成员一览表</p>{table}",
        part(rng, job, "ground", count=2),
        part(rng, job, "ground", "cause", count=1)
        + bars(rng, (job.trouble[:6], "电气", "操作", "其他"))
        + "<p class=m>图1　故障排列图</p>",
        f"<p class=t>将全年故障停机次数由{rng.randint(18, 30)}次降到{rng.randint(4, 9)}次以下。</p>",
        part(rng, job, "cause", count=2),
        part(rng, job, "cause", count=2),
        f"<p class=m>表2　对策表（5W1H）</p>{plan}",
        "".join(f"<p class=t><b>实施{'一二三'[at]}：</b></p>{part(rng, job, 'doing', count=2)}" for at in range(3)),
        part(rng, job, "result", count=2),
        part(rng, job, "result", "ahead", count=1),
        part(rng, job, "ahead", count=1),
    )
    body = "".join(
        f"<h2>{hanzi_number(at)}、{head}</h2>{text}"
        for at, (head, text) in enumerate(zip(heads, bodies, strict=True), 1)
    )
    month_only = rng.random() < 0.6
    when = f"{hanzi_year(day.year, rng.choice('〇○'))}年{hanzi_number(day.month)}月" if month_only else day.any(rng)
    cover = "size: A4; margin: 24mm 23mm; @bottom-center { content: counter(page) }"
    css = word_css(
        rng,
        cover,
        "@page f { @bottom-center { content: none } } .f { page: f; height: 240mm; position: relative; text-align: center }",
    )
    lines = [f"课题名称：{title}", f"小组名称：{circle}", f"单　　位：{unit}", f"{label}：{spread(rng, writer)}"]
    if rng.random() < 0.5:
        lines[1], lines[2] = lines[2], lines[1]
    html = f"""<html><style>{css}</style><div class=f><p style="font:bold 34pt {FONTS["hei"]};margin-top:36mm">QC小组活动成果报告</p>
    <div style="text-align:left;margin:34mm 8mm 0;font:15pt/2.6 {FONTS["song"]}">{"<br>".join(lines)}</div>
    <p style="position:absolute;bottom:6mm;width:100%;font-size:15pt">{when}</p></div>{body}</html>"""
    truth = {"title": title, "authors": [writer], "organization": unit, "date": day.iso[:7] if month_only else day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("technical_report.innovation_form")
def innovation_form(rng: random.Random) -> Sheet:
    """技术革新总结 in one ruled form: labels left (broken over lines), prose in tall cells, unit's opinion with seal at the foot."""
    job, unit, day = rng.choice(JOBS), rng.choice(EMPLOYERS), day_of(rng, 2008, 2024)
    writer, checker, *helpers = staff(rng, 5)
    title = f"{job.plant}{job.work}技术革新总结"
    small = f"{rng.choice(('机动科', '设备部', '检修车间', '动力分厂'))}"
    done = f"{day.year - 1}年{rng.randint(3, 12)}月"
    cells = (
        ("革新前<br>状　况", part(rng, job, "ground", count=2, low=4)),
        ("存　在<br>问　题", part(rng, job, "cause", count=2, low=4)),
        ("革　新<br>内　容<br>及过程", part(rng, job, "doing", count=4, low=4)),
        ("实　施<br>效　果", part(rng, job, "result", count=2, low=4)),
        ("推　广<br>价　值", part(rng, job, "ahead", count=1)),
    )
    tall = "".join(f"<tr><td class=l>{head}<td colspan=3>{text}" for head, text in cells)
    filled_in = rng.choice(("填报日期", "总结日期", "撰写日期"))
    opinion_day = min(28, day.day + 3)
    html = f"""<html><style>@page {{ size: A4; margin: 18mm 20mm; @bottom-right {{ content: "第" counter(page) "页"; font-size: 9pt }} }}
    body {{ font: 11pt/1.6 {font(rng, "song", "ming")} }} .t {{ text-indent: 2em; margin: 0 }}
    table.g {{ width: 100%; border-collapse: collapse }} .g td {{ border: .3mm solid #000; padding: 1.6mm 2.4mm; vertical-align: top }}
    .g td.l {{ width: 22mm; text-align: center; vertical-align: middle; font-family: {FONTS["hei"]} }}</style>
    <p style="text-align:center;font:bold 18pt {FONTS["hei"]};margin:0 0 3mm">{title}</p>
    <p style="margin:0 0 1mm">编号：GX{day.year}-{rng.randint(1, 99):02d}<span style="float:right">{filled_in}：{day.any(rng)}</span></p>
    <table class=g><tr><td class=l>所在单位<td>{unit}<td class=l>部　　门<td>{small}
    <tr><td class=l>{rng.choice(("撰 写 人", "总 结 人", "执 笔 人"))}<td>{spread(rng, writer)}<td class=l>协作人员<td>{"、".join(helpers)}
    <tr><td class=l>实施时间<td>{done}<td class=l>投入资金<td>{rng.randint(2, 40)}.{rng.randint(1, 9)}万元{tall}
    <tr style="page-break-inside:avoid"><td class=l>单　位<br>意　见<td colspan=3 style="position:relative;height:38mm">
    经审核，该项革新内容属实，效果明显，同意上报。<p style="text-align:right;margin:12mm 4mm 0">负责人：{checker}　　（盖章）<br>{day.year}年{day.month}月{opinion_day}日</p>
    {seal(unit[:10], "right:20mm;top:2mm")}</table></html>"""
    truth = {"title": title, "authors": [writer], "organization": unit, "date": day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("technical_report.construction_scheme")
def construction_scheme(rng: random.Random) -> Sheet:
    """专项施工方案: cover with underlined 编制, 审核, 审批; dotted contents; decimal clauses; standards, machines, a calculation."""
    job, day = rng.choice(JOBS), day_of(rng, 2011, 2024)
    unit = rng.choice(
        ("山西第五建筑安装工程公司", "太原汾东机电设备安装有限公司", "中晋电力建设集团有限公司第二工程处")
    )
    owner = rng.choice(EMPLOYERS[:6])
    writer, checker, approver, chief = staff(rng, 4)
    project = f"{rng.choice(('2×350MW扩建', '技术改造', '节能改造', '易地搬迁'))}工程"
    title = f"{project}{job.plant}安装{rng.choice(('专项施工方案', '吊装专项施工方案', '施工技术方案'))}"
    names = ("编制依据", "工程概况", "施工部署", "主要施工方法", "质量保证措施", "安全文明施工", "应急预案", "计算书")
    basis = "".join(
        f"<p class=t>（{at}）《{name}》{number}；</p>"
        for at, (name, number) in enumerate(
            (("建筑施工起重吊装工程安全技术规范", "JGJ 276-2012"), ("钢结构工程施工质量验收规范", "GB 50205-2001"),
             ("机械设备安装工程施工及验收通用规范", "GB 50231-2009"), ("施工图纸及设备厂家说明书", "")), 1)
    )  # fmt: skip
    machines = grid(
        [["序号", "名称", "规格", "单位", "数量", "备注"]]
        + [[at, one, spec, "台", rng.randint(1, 4), ""] for at, (one, spec) in enumerate(
            (("汽车吊", "QY70"), ("手拉葫芦", "10 t"), ("液压千斤顶", "50 t"), ("经纬仪", "J2"), ("逆变焊机", "ZX7-400")), 1)]
    )  # fmt: skip
    weight, factor = rng.randint(12, 38), rng.choice((1.1, 1.2))
    sums = f"""<p class=t>设备最大件重{weight} t，动载系数取{factor}，则计算载荷：</p><p style="text-align:center">Q = {weight} × {factor} = {weight * factor:.1f} t</p>
    <p class=t>查起重机性能表，幅度{rng.randint(8, 12)} m、臂长{rng.randint(24, 32)} m时额定起重量为{weight * factor * 1.3:.1f} t，满足要求。</p>"""
    texts = (
        basis,
        f"<h3>2.1 概述</h3><p class=t>本工程建设单位为{owner}，位于厂区东侧。</p>{part(rng, job, 'ground', count=1)}<h3>2.2 特点与难点</h3>{part(rng, job, 'cause', count=1)}",
        f"<h3>3.1 组织机构</h3><p class=t>项目经理：{chief}，全面负责；技术负责人由项目总工担任。</p><h3>3.2 机具计划</h3>{machines}",
        "".join(
            f"<h3>4.{at} {word}</h3>{part(rng, job, 'doing', count=2)}"
            for at, word in enumerate(("基础验收", "设备就位", "找正与灌浆", "试运转"), 1)
        ),
        part(rng, job, "doing", "result", count=2),
        part(rng, job, "doing", count=2),
        f"<p class=t>成立应急小组，组长{chief}，现场常备急救箱和担架。{said(rng, job, 'doing', 2)}</p>",
        sums,
    )
    body = "".join(f"<h2>{at} {name}</h2>{text}" for at, (name, text) in enumerate(zip(names, texts, strict=True), 1))
    toc = "".join(
        f"<p style='margin:1.5mm 0'>{at} {one}{'.' * (70 - 3 * len(one))}{at * 2 - 1}</p>"
        for at, one in enumerate(names, 1)
    )
    month_only = rng.random() < 0.5
    when = f"{hanzi_year(day.year, '〇')}年{hanzi_number(day.month)}月" if month_only else day.any(rng)
    css = word_css(
        rng,
        f'size: A4; margin: 26mm 24mm; @top-left {{ content: "{unit}"; font: 8.5pt {FONTS["song"]} }} @top-right {{ content: "{job.keys[0]}施工方案"; font: 8.5pt {FONTS["song"]} }} '
        '@bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font-size: 9pt }',
        "@page f { @top-left { content: none } @top-right { content: none } @bottom-center { content: none } } .f { page: f; height: 236mm; position: relative; text-align: center } "
        ".u { display: inline-block; width: 55mm; border-bottom: .3mm solid #000 }",
    )
    html = f"""<html><style>{css}</style><div class=f><p style="font:bold 26pt/1.6 {FONTS["hei"]};margin-top:30mm">{project}<br>{title[len(project) :]}</p>
    <div style="font-size:15pt;line-height:2.5;margin-top:44mm">{rng.choice(("编制人", "编　制"))}：<span class=u>{writer}</span><br>审　核：<span class=u>{checker}</span><br>审　批：<span class=u>{approver}</span></div>
    <p style="position:absolute;bottom:4mm;width:100%;font-size:16pt">{unit}<br>{when}</p></div>
    <div style="page-break-after:always"><p style="text-align:center;font:bold 16pt {FONTS["hei"]}">目　　录</p>{toc}</div>{body}
    {f'<div style="position:relative;height:36mm">{copy_stamp(rng, "right:0;top:4mm")}</div>' if rng.random() < 0.5 else ""}</html>"""
    truth = {"title": title, "authors": [writer], "organization": unit, "date": day.iso[:7] if month_only else day.iso}
    return Sheet(html, "technical_report", truth, COUNTED)
