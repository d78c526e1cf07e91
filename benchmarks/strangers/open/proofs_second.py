"""More acceptances of projects: evaluation by a society, closing certificate, opinion with sign-in, platform record, folded spread, OA form."""

from __future__ import annotations

import random

from benchmarks.strangers.open.proofs import page
from benchmarks.strangers.open.prose import (
    TOPICS,
    Day,
    Topic,
    company,
    copy_stamp,
    day_of,
    font,
    padded,
    people_of,
    prose,
    seal,
)
from benchmarks.strangers.sheet import FONTS, Sheet, credit_code, hanzi_number, hanzi_year, layout

SHARES = ("总体方案设计", "工艺参数试验", "现场安装调试", "图纸绘制", "数据采集与分析", "程序编制", "工装制作")
UNIVERSITIES = ("山西理工大学", "华北工程大学", "晋阳工学院", "太行矿业研究总院", "汾河水利职业学院")
FIELDS = ("机械制造", "焊接", "自动化", "材料加工", "采矿机电", "热能工程", "财务管理")


def later(day: Day, days: int) -> Day:
    """So many days on, in months of 28 days (never a day that is not there)."""
    count = day.day - 1 + days
    month = day.month - 1 + count // 28
    return Day(day.year + month // 12, month % 12 + 1, count % 28 + 1)


def project_of(rng: random.Random, topic: Topic) -> str:
    return rng.choice(
        (
            f"{topic.thing}{topic.means}技术研究",
            f"基于{topic.means}的{topic.thing}升级改造",
            f"{topic.thing}{topic.fault}治理",
            f"{topic.means}在{topic.thing}上的开发与应用",
        )
    )


@layout("project_acceptance.society_evaluation")
def society_evaluation(rng: random.Random) -> Sheet:
    """科技成果评价报告 of a society: cover in lines, statement, one grid where people stand as a numbered run, experts in a table at the end."""
    topic, met, unit = rng.choice(TOPICS), day_of(rng, 2017), company(rng)
    body = rng.choice(("山西省机械工程学会", "山西省科技成果转化促进会", "晋中市技术经济学会", "中国矿用装备工业协会"))
    report, project = later(met, rng.randint(4, 20)), project_of(rng, topic)
    people = people_of(rng, 12)
    makers, experts = people[: rng.randint(4, 7)], people[7:]
    run = rng.choice(("{1}（{0}）", "{0}.{1}", "（{0}）{1}"))
    shown = rng.choice(("　", "；", "  ")).join(run.format(rank, one) for rank, one in enumerate(makers, 1))
    rows = "".join(
        f"<tr><td>{'组长' if rank == 0 else '副组长' if rank == 1 else '成员'}<td>{one}<td>{rng.choice(UNIVERSITIES)}<td>{rng.choice(('教授', '正高级工程师', '研究员'))}<td>{rng.choice(FIELDS)}"
        for rank, one in enumerate(experts)
    )
    kind = rng.choice(("科学技术成果评价报告", "科技成果评价报告"))
    text = f"""<div style="height:250mm;page-break-after:always;position:relative;border:.4mm solid #357;padding:10mm;box-sizing:border-box"><p style="text-align:right">报告编号：{rng.choice(("晋科评", "JKPJ"))}字〔{report.year}〕第{rng.randint(11, 300):04d}号</p>
    <h1 style="font-size:27pt;margin-top:32mm;color:#135">{kind}</h1><table style="margin:34mm auto 0;font-size:14pt;border-spacing:0 5mm"><tr><td style="white-space:nowrap;vertical-align:top">成果名称：<td>{project}<tr><td>委托单位：<td>{unit}<tr><td>评价机构：<td>{body}<tr><td>评价形式：<td>{rng.choice(("会议评价", "网络视频评价"))}<tr><td>评价日期：<td>{met.any(rng)}</table>
    <p style="position:absolute;bottom:16mm;left:0;right:0;text-align:center;font-size:14pt">{body}<br>{rng.choice((f"{hanzi_year(report.year)}年{hanzi_number(report.month)}月", f"{report.year}年{report.month}月"))}</p>{seal(body, "right:30mm;bottom:8mm")}</div>
    <p style="text-align:center;font:bold 15pt {FONTS["hei"]}">声　明</p><p class=i>本报告依据《科技评估工作规定》，由评价机构组织同行专家独立、客观作出。未经评价机构书面同意，不得摘录本报告用于商业宣传。评价结论不替代产品质量检验，不作为项目审批的唯一依据。
    <table class=g style="margin-top:6mm"><tr><td style="width:26mm">成果简介<td class=l>{prose(rng, topic, 3)}<tr><td>关键技术<br>及创新点<td class=l>1. {prose(rng, topic, 1)}<br>2. {prose(rng, topic, 1)}<tr><td>成果<br>完成单位<td class=l>{unit}<tr><td>成果<br>完成人<td class=l>{shown}
    <tr><td>综合评价<br>结　　论<td class=l>专家组查阅了资料，质询讨论后认为：该成果资料齐全，{rng.choice(("总体技术达到国内先进水平", "整体处于国内领先水平", "具有较好的推广前景，达到省内领先水平"))}。</table>
    <p style="text-align:center;font:bold 13pt {FONTS["hei"]};margin-top:8mm">评价专家组名单</p><table class=g style="font-size:10.5pt"><tr><th>分工<th>姓　名<th>单　　位<th>职　称<th>专业{rows}</table><p style="font-size:10pt">评价负责人：{people_of(rng, 1)[0]}　　校核：{people_of(rng, 1)[0]}</p>"""
    truth = {"project": project, "participants": makers, "accepting_body": body, "acceptance_date": met.iso}
    return Sheet(page(rng, "", text), "project_acceptance", truth, ("roles", "project_level", "conclusion"))


@layout("project_acceptance.closing_certificate")
def closing_certificate(rng: random.Random) -> Sheet:
    """A landscape 结题证书: small lines of number and class, one sentence with blanks underlined, members in brackets, seal and Chinese date."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2012), company(rng)
    body, level, series = rng.choice(
        (
            ("山西省职业技能教学研究室", "provincial", "省级职业技能研究课题"),
            ("太原市总工会", "municipal", "市级职工技术创新课题"),
            ("山西省煤炭工业厅", "provincial", "山西省煤炭行业技术攻关项目"),
        )
    )
    leader, *members = people_of(rng, rng.randint(3, 6))
    project, number = (
        project_of(rng, topic),
        f"{day.year - 2}-{rng.choice(('ZJ', 'KT', 'B'))}-{rng.randint(1, 240):03d}",
    )
    dated = rng.choice((day.plain(), day.hanzi("〇"), day.hanzi("○")))
    title, word = rng.choice((("结　题　证　书", "结题"), ("课 题 结 题 证 书", "结题"), ("项目结项证书", "结项")))
    text = f"""<div style="border:1.6mm double #a67c2e;height:162mm;padding:8mm 20mm;box-sizing:border-box;position:relative"><p style="font-size:10.5pt;text-align:right">证书编号：{number}J{rng.randint(10, 99)}</p><h1 style="font:34pt {FONTS[rng.choice(("kai", "hei"))]};color:#a22;margin:4mm 0 10mm">{title}</h1>
    <p class=i><u>　{leader}　</u>同志主持承担的{series}<u>《{project}》</u>（编号：{number}），经专家评审，研究工作已按计划完成，{rng.choice(("准予", "同意"))}{word}，特发此证。</p>
    <p class=i>{rng.choice(("课题组成员", "主要参加人", "参与人员"))}：{rng.choice(("　", "、")).join(members)}<p class=i>所在单位：{unit}<div style="position:absolute;right:26mm;bottom:12mm;text-align:center">{body}<br>{dated}</div>{seal(body, "right:26mm;bottom:6mm")}
    <div style="position:absolute;left:20mm;bottom:10mm;font-size:9pt"><div style="width:18mm;height:18mm;border:.5mm dashed #555"></div>扫码查验</div></div>"""
    truth = {
        "project": project,
        "participants": [leader, *members],
        "project_level": level,
        "accepting_body": body,
        "acceptance_date": day.iso,
    }
    css = "@page { margin: 14mm 16mm }"
    html = page(rng, css, text, "A4 landscape", "17pt/1.75")
    return Sheet(html, "project_acceptance", truth, ("roles", "conclusion"))


@layout("project_acceptance.opinion_with_attendance")
def opinion_with_attendance(rng: random.Random) -> Sheet:
    """A meeting's 验收意见 in prose with names by hand, then a sign-in table in which experts and project team share the columns."""
    topic, met, unit = rng.choice(TOPICS), day_of(rng, 2010), company(rng)
    body = rng.choice(
        ("吕梁市科学技术局", "山西省国有资产监督管理委员会", "长治市工业和信息化局", "山西省科学技术协会")
    )
    project, names = project_of(rng, topic), people_of(rng, 14)
    experts, team, guests = names[:5], names[5 : 9 + rng.randint(0, 2)], names[12:]
    hand = f"font:15pt {FONTS['kai']}"

    def block(label: str, members: list[str], where: str) -> str:
        side = f"<td rowspan={len(members)}>{'<br>'.join(label)}"
        return "".join(
            f"<tr>{side if index == 0 else ''}<td style='{hand}'>{one}<td>{where or rng.choice(UNIVERSITIES)}<td>{rng.choice(('高级工程师', '工程师', '教授', '技师'))}<td>{rng.choice((13, 15, 18))}{rng.randint(0, 9)}****{rng.randint(1000, 9999)}"
            for index, one in enumerate(members)
        )

    blocks = [block("验收专家", experts, ""), block("项目组", team, unit), block("主持单位", guests, body)]
    if rng.random() < 0.5:
        blocks = [blocks[2], blocks[0], blocks[1]]
    conclusion = rng.choice(("通过验收", "同意通过验收", "一致同意通过验收"))
    closing = "验收组组长签字" if rng.random() < 0.5 else "专家组组长"
    text = f"""<h1 style="font-size:19pt">“{project}”<br>项目验收意见</h1><p class=i>{met.plain()}，{body}在{rng.choice(("太原", "吕梁", "该公司会议室"))}主持召开了由{unit}承担的“{project}”项目验收会。验收专家组（名单附后）听取了项目组的汇报，考察了现场，审查了技术文件，形成如下意见：
    <p class=i>一、提交的验收资料完整、规范，符合项目验收要求。<p class=i>二、{prose(rng, topic, 2)}<p class=i>三、{prose(rng, topic, 2)}<p class=i>四、经费使用符合合同和有关财务规定。<p class=i>建议：进一步完善操作手册，扩大应用范围。
    <p class=i>验收结论：{conclusion}。<div style="margin-top:10mm;padding-left:60mm">{closing}：<span style="{hand}">{experts[0]}</span><p>副组长：<span style="{hand}">{experts[1]}</span><p>{met.any(rng)}</div>
    <p style="page-break-before:always;text-align:center;font:bold 17pt {FONTS["hei"]}">{rng.choice(("项目验收会签到表", "验收会参会人员签名表"))}</p><p>会议名称：{project}验收会　　　时间：{met.month}月{met.day}日</p><table class=g style="font-size:10.5pt"><tr><td style="width:10mm">类别<td style="width:34mm">姓　名<td>工作单位<td style="width:26mm">职称/职务<td style="width:34mm">联系电话{"".join(blocks)}</table>"""
    truth = {
        "project": project,
        "participants": team,
        "accepting_body": body,
        "acceptance_date": met.iso,
        "conclusion": conclusion,
    }
    html = page(rng, "", text, base=rng.choice(("14pt/1.8", "13pt/1.75")))
    return Sheet(html, "project_acceptance", truth, ("roles", "project_level"))


@layout("project_acceptance.platform_record")
def platform_record(rng: random.Random) -> Sheet:
    """A page printed from a province's plan-management site: browser head and foot, tabs, key-value pairs two on a line, members with shares of work."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2018), company(rng)
    body, level, series = rng.choice(
        (
            ("山西省科学技术厅", "provincial", "山西省重点研发计划（工业）"),
            ("大同市科学技术局", "municipal", "大同市重点研发计划"),
            ("榆次区科学技术局", "county", "榆次区科技创新计划"),
        )
    )
    start, printed = Day(day.year - 2, rng.randint(1, 9), 1), later(day, rng.randint(30, 300))
    project, code = project_of(rng, topic), credit_code(rng)
    members = people_of(rng, rng.randint(3, 6))
    roles = ["项目负责人", *rng.choices(SHARES, k=len(members) - 1)]
    rows = "".join(
        f"<tr><td>{index}<td>{one}<td>{rng.choice('男女')}<td>{rng.choice(('本科', '大专', '硕士研究生'))}<td>{rng.choice(('工程师', '技师', '高级技师', '高级工程师'))}<td>{role}<td>{rng.randint(4, 24)}"
        for index, (one, role) in enumerate(zip(members, roles, strict=True), 1)
    )
    pairs = [
        ("项目编号", f"{start.year}02030{rng.randint(10**5, 10**6 - 1)}"),
        ("计划类别", series),
        ("承担单位", unit),
        ("统一社会信用代码", code),
        ("起止时间", f"{start.iso[:7]} 至 {day.iso[:7]}"),
        ("主管部门", "山西省工业和信息化厅" if level == "provincial" else "—"),
        ("项目经费（万元）", f"{rng.randint(20, 300)}.00"),
        ("当前状态", "已归档"),
    ]
    passed = rng.choice(("通过验收", "通过"))
    result = [
        ("组织验收单位", body),
        ("验收方式", rng.choice(("会议验收", "现场验收"))),
        ("验收时间", day.iso),
        ("验收结论", passed),
    ]
    if rng.random() < 0.5:
        result.reverse()

    def grid(cells: list[tuple[str, str]]) -> str:
        return "".join(
            ("<tr>" if index % 2 == 0 else "") + f"<td class=k>{name}<td>{value}"
            for index, (name, value) in enumerate(cells)
        )

    html = f"""<html><style>@page {{ size: A4; margin: 15mm 12mm; @top-left {{ content: "{printed.year}/{printed.month}/{printed.day} {rng.randint(8, 17)}:{rng.randint(10, 59)}"; font-size: 8pt }} @top-right {{ content: "科技计划管理信息系统"; font: 8pt {FONTS["hei"]} }}
    @bottom-left {{ content: "http://kjjh.example.gov.cn/proj/view?id={rng.randint(10**6, 10**7)}"; font-size: 8pt }} @bottom-right {{ content: counter(page) "/" counter(pages); font-size: 8pt }} }} body {{ font: 10pt/1.5 {font(rng, "hei", "zenhei")}; color: #222 }}
    table {{ width: 100%; border-collapse: collapse; margin-bottom: 4mm }} td, th {{ border: .2mm solid #cfd8e3; padding: 1.8mm; font-weight: normal }} .k, th {{ background: #eef4fb; color: #456; width: 28mm }} .b {{ border-left: 1.2mm solid #1e6fd9; padding-left: 2mm; font-size: 11.5pt; color: #1e6fd9 }}</style>
    <div style="background:#1e6fd9;color:#fff;font-size:14pt;padding:3mm">{body[:3]}科技计划项目管理平台<span style="float:right;font-size:9pt">欢迎您，{people_of(rng, 1)[0]}　[退出]</span></div><p style="color:#777;font-size:9pt">首页 &gt; 项目管理 &gt; 结题验收 &gt; 查看　　<u>基本信息</u>｜任务书｜中期检查｜<b>验收信息</b>｜附件</p>
    <p style="font-size:13pt;text-align:center">{project}</p><p class=b>基本信息</p><table><tr><td class=k>项目名称<td colspan=3>{project}{grid(pairs)}</table><p class=b>项目组成员</p><table><tr><th>序号<th>姓名<th>性别<th>学历<th>职称/等级<th>项目分工<th>投入（月）{rows}</table>
    <p class=b>验收信息</p><table>{grid(result)}<tr><td class=k>验收意见<td colspan=3>{prose(rng, topic, 2)}</table><p style="text-align:center;color:#fff"><span style="background:#1e6fd9;padding:1.5mm 6mm">打 印</span>　<span style="background:#999;padding:1.5mm 6mm">返 回</span></p></html>"""
    truth = {
        "project": project,
        "participants": members,
        "roles": roles,
        "project_level": level,
        "accepting_body": body,
        "acceptance_date": day.iso,
        "conclusion": passed,
        "credit_code": code,
    }
    return Sheet(html, "project_acceptance", truth)


@layout("project_acceptance.folded_spread")
def folded_spread(rng: random.Random) -> Sheet:
    """An A3 sheet folded: on the left the project and its ranked people with duties, on the right committee, conclusion by a circle, three opinions with dates."""
    topic, met, unit = rng.choice(TOPICS), day_of(rng, 1998, 2008), company(rng)
    bureau, level = rng.choice(
        (("山西省经济委员会", "provincial"), ("太原市经济委员会", "municipal"), ("山西省煤炭工业局", "provincial"))
    )
    signed, project = later(met, rng.randint(8, 30)), project_of(rng, topic)
    names = people_of(rng, 11)
    makers, judges = names[: rng.randint(3, 5)], names[6:]
    roles = [rng.choice(SHARES) for _ in makers]
    rows = "".join(
        f"<tr><td>{rank}<td>{padded(rng, one)}<td>{rng.randint(28, 57)}<td>{rng.choice(('技师', '工程师', '助理工程师'))}<td>{role}<td>"
        for rank, (one, role) in enumerate(zip(makers, roles, strict=True), 1)
    )
    rows += "".join(f"<tr><td>{rank}<td><td><td><td><td>" for rank in range(len(makers) + 1, 8))
    board = "".join(
        f"<tr><td>{'主任' if rank == 0 else '委员'}<td style='font:13pt {FONTS['kai']}'>{one}<td>{rng.choice(UNIVERSITIES)}<td>{rng.choice(('教授', '高级工程师'))}"
        for rank, one in enumerate(judges)
    )
    ring = "<span style='border:.5mm solid #00c;border-radius:50%;padding:0 1mm'>"
    words = ["通过验收", "基本通过", "暂缓验收", "不予通过"]
    title = rng.choice(("技术改造项目验收证书", "新技术推广项目验收证书", "工业性试验项目鉴定验收书"))

    def opinion(label: str, office: str, text: str, when: Day) -> str:
        return f"<tr><td>{label}<td colspan=3 class=l style='height:27mm;vertical-align:top'>{text}<p style='text-align:right;margin:7mm 2mm 0'>{office}（盖章）<br>{when.year}　年　{when.month}　月　{when.day}　日"

    left = f"""<h1 style="font-size:22pt;margin:0">{title}</h1><p style="text-align:center">晋经技验〔{met.year}〕{rng.randint(10, 200)}号</p><table class=g><tr><td colspan=2>项目名称<td colspan=4>{project}<tr><td colspan=2>下达单位<td colspan=4>{bureau}<tr><td colspan=2>承担单位<td colspan=4>{unit}<tr><td colspan=2>计划文号<td colspan=4>晋经技字〔{met.year - 2}〕{rng.randint(20, 400)}号
    <tr><td colspan=2>计划完成时间<td>{met.year - 1}年12月<td>实际完成<td colspan=2>{met.year}年{max(1, met.month - 1)}月<tr><td colspan=6 class=l style="height:52mm;vertical-align:top">主要技术内容：<br>{prose(rng, topic, 3)}<tr><td colspan=6>主　要　完　成　人　员<tr><td style="width:11mm">排名<td style="width:26mm">姓　名<td style="width:13mm">年龄<td style="width:24mm">技术职务<td>承担的主要工作<td style="width:20mm">本人签字{rows}</table>"""
    right = f"""<table class=g><tr><td colspan=4>验　收　委　员　会<tr><td style="width:20mm">职务<td style="width:30mm">签　名<td>工作单位<td style="width:28mm">职　称{board}<tr><td>验收结论<td colspan=3>{"　".join(f"{ring}{one}</span>" if index == 0 else one for index, one in enumerate(words))}<tr><td>验收日期<td colspan=3>{met.any(rng)}
    {opinion("承担单位<br>意　　见", unit, "同意上报。", later(met, 3))}{opinion("组织验收<br>单位意见", bureau, "同意验收委员会意见。", signed)}</table>{seal(bureau, "right:6mm;bottom:0")}"""
    text = f"""<table style="width:100%;border-spacing:0"><tr><td style="width:48%;vertical-align:top;padding-right:8mm">{left}<td style="vertical-align:top;padding-left:8mm"><div style="position:relative">{right}</div></table>"""
    truth = {
        "project": project,
        "participants": makers,
        "roles": roles,
        "project_level": level,
        "accepting_body": bureau,
        "acceptance_date": met.iso,
        "conclusion": "通过验收",
    }
    css = "@page { margin: 15mm 18mm }"
    return Sheet(page(rng, css, text, "A3 landscape", "11.5pt/1.45"), "project_acceptance", truth)


@layout("project_acceptance.oa_flow")
def oa_flow(rng: random.Random) -> Sheet:
    """An office system's 结项审批单 printed out: blue labels, manager and members in separate cells, the flow of opinions with names and times below."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2019), company(rng)
    project, names = project_of(rng, topic), people_of(rng, 10)
    manager, members = names[0], names[1 : rng.randint(3, 6)]
    office = rng.choice(("科技创新部", "生产技术部", "技术中心", "设备动力处"))
    conclusion = rng.choice(("同意结项", "验收合格", "通过"))
    nodes = (
        "部门负责人审核",
        rng.choice(("财务审核", "预算科审核")),
        "质量部会签",
        rng.choice(("分管领导审批", "总工程师审批")),
    )
    flow = "".join(
        f"<tr><td>{node}<td>{one}<td class=l>{rng.choice(('同意', '同意。', '已阅，同意结项', '请按程序办理'))}<td>{later(day, index * 2 + 1).iso} {rng.randint(8, 17):02d}:{rng.randint(10, 59)}"
        for index, (node, one) in enumerate(zip(nodes, names[6:], strict=True))
    )
    split = rng.choice((";", "；", ",", " "))
    shade = rng.choice(("#e8f1e4", "#dfe9f5", "#f2efe2"))
    text = f"""<p style="font-size:9pt">流水号：{unit[:2]}-XMYS-{day.year}{rng.randint(1, 999):04d}<span style="float:right">打印人：{names[9]}　打印时间：{later(day, 40).iso} 09:{rng.randint(10, 59)}:17</span></p><h1 style="font-size:16pt;margin:2mm">{unit}项目结项（验收）审批单</h1><table class="g o"><tr><td class=k>申请人<td>{manager}<td class=k>申请部门<td>{rng.choice(("机动科", "检修中心", "二车间"))}<tr><td class=k>项目名称<td colspan=3 class=l>{project}
    <tr><td class=k>项目级别<td>公司级<td class=k>立项日期<td>{day.year - 1}-{rng.randint(1, 12):02d}-{rng.randint(10, 28)}<tr><td class=k>项目经理<td>{manager}<td class=k>预算执行率<td>{rng.randint(80, 100)}%<tr><td class=k>项目成员<td colspan=3 class=l>{split.join(members)}<tr><td class=k>完成情况说明<td colspan=3 class=l>{prose(rng, topic, 3)}
    <tr><td class=k>验收部门<td>{office}<td class=k>验收日期<td>{day.iso}<tr><td class=k>验收结论<td>{conclusion}<td class=k>验收人员<td>{split.join(names[6:8])}<tr><td class=k>附件<td colspan=3 class=l>技术总结.docx（{rng.randint(200, 900)}K）　现场照片.zip</table>
    <p style="font-weight:bold;margin-top:6mm">流转意见</p><table class="g o"><tr><td class=k>节点<td class=k>办理人<td class=k>意见<td class=k>办理时间{flow}</table>{copy_stamp(rng, "right:0;bottom:0") if rng.random() < 0.6 else ""}"""
    truth = {
        "project": project,
        "participants": [manager, *members],
        "project_level": "enterprise",
        "accepting_body": office,
        "acceptance_date": day.iso,
        "conclusion": conclusion,
    }
    css = f"body {{ position: relative; height: 235mm }} .k {{ background: {shade}; color: #246; white-space: nowrap }} .o td {{ border-color: #8aa }}"
    return Sheet(page(rng, css, text, base="10.5pt/1.5"), "project_acceptance", truth, ("roles",))
