"""More proofs of standards drafted: certificate of a society, notice of release with annex, register sheet of a drafter, page of the national platform, controlled document."""

from __future__ import annotations

import random

from benchmarks.strangers.open.proofs import page
from benchmarks.strangers.open.proofs_second import later
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
from benchmarks.strangers.sheet import FONTS, Sheet, layout


def rules_of(rng: random.Random, topic: Topic) -> str:
    return f"{topic.thing}{rng.choice((topic.means, '运行维护', '检修'))}{rng.choice(('技术规程', '操作规程', '技术规范', '作业指导规范'))}"


@layout("standard_drafting.certificate_of_society")
def certificate_of_society(rng: random.Random) -> Sheet:
    """A landscape certificate in two languages for a drafter of a 团体标准: the Chinese left, the English right, number and rank in the sentence."""
    topic, day, name = rng.choice(TOPICS), day_of(rng, 2019), people_of(rng, 1)[0]
    body, short = rng.choice(
        (("山西省装备制造业协会", "SXZBZZ"), ("太原市焊接学会", "TYHJ"), ("山西省职工技术协会", "SXZJX"))
    )
    title, released = rules_of(rng, topic), Day(day.year, max(1, day.month - 2), day.day)
    number = f"T/{short} {rng.randint(1, 60):03d}—{released.year}"
    rank = rng.choice(("第二起草人", "主要起草人", "主要起草人（排名第4）"))
    text = f"""<div style="border:1mm solid #2a6f5b;height:165mm;box-sizing:border-box;padding:8mm 10mm;position:relative"><h1 style="font:30pt {FONTS["kai"]};color:#2a6f5b;margin:2mm 0">{rng.choice(("标准起草人证书", "团体标准起草证书", "标 准 编 制 证 书"))}</h1><p style="text-align:center;font-size:10pt;letter-spacing:2pt;color:#777">CERTIFICATE OF STANDARD DRAFTING</p>
    <table style="width:100%;margin-top:5mm"><tr><td style="width:56%;vertical-align:top;padding-right:7mm;border-right:.3mm solid #2a6f5b"><p><u>　{padded(rng, name, " ")}　</u>：<p class=i>您参与编制的团体标准《{title}》（{number}）已于{released.plain()}由{body}批准发布，您为该标准的{rank}，特颁此证。
    <td style="vertical-align:top;padding-left:7mm;font:11pt/1.6 'DejaVu Serif'"><p>This is to certify that the holder of this certificate has taken part in drafting the group standard {number.replace("—", "-")}, <i>Technical code for {topic.english}</i>.</table>
    <p style="position:absolute;left:10mm;bottom:6mm;font-size:10pt">证书编号 No.：{short}-{day.year}-{rng.randint(1, 300):04d}</p><div style="position:absolute;right:24mm;bottom:14mm;text-align:center">{body}<br>{rng.choice((day.hanzi("〇"), day.hanzi("○"), day.plain()))}</div>{seal(body, "right:28mm;bottom:8mm")}</div>"""
    truth = {"name": name, "standard_name": title, "date": day.iso}
    html = page(rng, "@page { margin: 14mm 16mm }", text, "A4 landscape", "15pt/1.8")
    return Sheet(html, "standard_drafting", truth, ("standard_level", "issuer"))


@layout("standard_drafting.notice_of_release")
def notice_of_release(rng: random.Random) -> Sheet:
    """An employer's red-head notice that brings a Q/ standard into force; its annex is a table in which only the one drafter is named beside reviewer and approver."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2011), company(rng)
    drafter, checker, approver, printer = people_of(rng, 4)
    title, force = rules_of(rng, topic), later(day, rng.randint(10, 40))
    number = f"Q/{rng.choice(('JY', 'THZ', 'FHJ', 'BYZ'))} {rng.randint(100, 900)}—{day.year}"
    label = rng.choice(("起草人", "执笔人", "编写人"))
    text = f"""<p style="text-align:center;font:bold 27pt {FONTS["song"]};color:#d00;margin:0">{unit}文件</p><p style="text-align:center">{unit[:2]}技字〔{day.year}〕{rng.randint(1, 120)}号</p><div style="border-top:.8mm solid #d00;margin-bottom:6mm"></div><h1 style="font-size:18pt">关于发布企业标准《{title}》的通知</h1><p>各{rng.choice(("部门、车间", "分厂、处室", "单位"))}：
    <p class=i>《{title}》（{number}）已经公司{rng.choice(("标准化委员会", "总经理办公会"))}审定，现予发布，自{force.plain()}起施行，原有规定同时废止。请认真组织学习，遵照执行。<p class=i>附：标准编制情况表<div style="position:relative;text-align:right;height:38mm;padding:8mm 6mm 0 0">{unit}<br>{day.hanzi("〇") if rng.random() < 0.4 else day.plain()}{seal(unit, "right:10mm;top:0")}</div>
    <p style="font-size:11pt">附：<p style="text-align:center;font:bold 13pt {FONTS["hei"]}">标准编制情况表</p><table class=g style="font-size:11pt"><tr><td style="width:26mm">标准编号<td>{number}<td style="width:26mm">标准级别<td>企业标准<tr><td>{label}<td>{padded(rng, drafter)}<td>审核人<td>{padded(rng, checker)}<tr><td>批准人<td>{padded(rng, approver)}<td>实施日期<td>{force.iso}</table>
    <p style="font-size:10.5pt;border-top:.3mm solid #000;margin-top:8mm">{rng.choice(("综合办公室", "总经理办公室"))}　　　{later(day, 1).plain()}印发　　　校对：{printer}　　　共印{rng.randint(10, 60)}份</p>"""
    truth = {"name": drafter, "standard_name": title, "standard_level": "enterprise", "date": day.iso}
    return Sheet(page(rng, "", text, base="14pt/1.65"), "standard_drafting", truth, ("issuer",))


@layout("standard_drafting.register_of_drafter")
def register_of_drafter(rng: random.Random) -> Sheet:
    """参与标准制定情况登记表 of one person: portrait's place, personal rows, chapters written with 字数, opinions of group and unit, only the last one dated in full."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2014), company(rng)
    name, head = people_of(rng, 2)
    occupation = rng.choice(("焊工", "变配电运行值班员", "锅炉运行值班员", "数控车工", "矿井通风工"))
    title, level, word = rng.choice(
        (
            (f"国家职业技能标准·{occupation}", "national", "国家级"),
            (f"山西省{occupation}职业技能鉴定规范", "provincial", "省级"),
            (f"{topic.thing}检修规程", "enterprise", "企业级"),
            (f"煤炭行业{occupation}职业技能评价规范", "industry_national", "全国行业级"),
        )
    )
    chapters = rng.sample(("第3章“工作要求”", "第5章“检修周期与项目”", "附录A", "“鉴定要求”部分", "理论知识权重表"), 2)
    text = f"""<h1 style="font-size:20pt">{rng.choice(("参与标准（规程）编写情况登记表", "标准规范编制人员登记表", "规程编写人员情况证明表"))}</h1><div style="position:relative"><table class=g><tr><td style="width:24mm">姓　　名<td style="width:34mm">{padded(rng, name)}<td style="width:24mm">性　　别<td>{rng.choice("男女")}<td rowspan=3 style="width:28mm">照　片<tr><td>出生年月<td>{rng.randint(1963, 1988)}.{rng.randint(1, 12):02d}<td>职业工种<td>{occupation}<tr><td>技术等级<td>{rng.choice(("技师", "高级技师"))}<td>联系电话<td>0351-{rng.randint(2000000, 7999999)}
    <tr><td>工作单位<td colspan=4>{unit}<tr><td>标准、规程<br>名　　　称<td colspan=4>{title}<tr><td>标准级别<td>{word}<td>编写年度<td colspan=2>{day.year - 1}—{day.year}<tr><td>承担章节<br>及字数<td colspan=4 class=l>{chapters[0]}、{chapters[1]}，约{rng.randint(8, 60) / 10}万字<tr><td>主要工作<td colspan=4 class=l style="height:34mm;vertical-align:top">{prose(rng, topic, 2)}
    <tr><td>编写组<br>意　见<td colspan=4 class=l style="height:24mm">情况属实。<p style="text-align:right">组长：<span style="font:14pt {FONTS["kai"]}">{head}</span>　　{day.month}月</p><tr><td>编制单位<br>意　　见<td colspan=4 class=l style="height:34mm">{name}同志参加了该标准的编写，情况属实。<p style="text-align:right;margin-top:10mm">（盖章）　　{day.any(rng)}</p></table>{seal(unit, "right:10mm;bottom:0")}</div><p style="font-size:10pt">说明：本表由编写人员填写，编制单位盖章后有效，涂改无效。"""
    truth = {"name": name, "standard_name": title, "standard_level": level, "date": day.iso}
    return Sheet(page(rng, "", text, base="12pt/1.55"), "standard_drafting", truth, ("issuer",))


@layout("standard_drafting.platform_page")
def platform_page(rng: random.Random) -> Sheet:
    """A page of the standards' information site as printed: number, state, days of issue and force in one row, units and drafters as long lists."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2014, 2022)
    level, kind, number, office = rng.choice(
        (
            ("national", "推荐性国家标准", f"GB/T {rng.randint(20000, 43000)}-{day.year}", "国家标准化管理委员会"),
            ("industry_national", "行业标准", f"MT/T {rng.randint(600, 1200)}-{day.year}", "国家能源局"),
            ("provincial", "地方标准", f"DB14/T {rng.randint(700, 3000)}-{day.year}", "山西省市场监督管理局"),
        )
    )
    title, force, people = rules_of(rng, topic), later(day, 90), people_of(rng, rng.randint(6, 11))
    seen = later(force, rng.randint(60, 400))
    rows = [
        ("标准类别", kind),
        ("中国标准分类号", f"{topic.clc[0]}{rng.randint(10, 98)}"),
        ("国际标准分类号", f"{rng.randint(21, 77)}.{rng.randint(10, 160)}"),
        ("归口单位", "全国矿山机械标准化技术委员会" if level != "provincial" else "山西省机械标准化技术委员会"),
        ("主管部门", office),
    ]
    rng.shuffle(rows)
    listed = "".join(
        f"<div style='display:inline-block;width:50%'><b>{name}</b>　{value}</div>" for name, value in rows
    )
    html = f"""<html><style>@page {{ size: A4; margin: 14mm 12mm 16mm; @top-left {{ content: "{seen.year}/{seen.month}/{seen.day} 上午{rng.randint(8, 11)}:{rng.randint(10, 59)}"; font: 8pt {FONTS["hei"]} }} @top-center {{ content: "标准信息公共服务平台"; font: 8pt {FONTS["hei"]} }}
    @bottom-left {{ content: "https://std.example.gov.cn/gb/search/gbDetailed?id={rng.randint(10**9, 10**10):X}"; font-size: 8pt }} @bottom-right {{ content: "1/1"; font-size: 8pt }} }} body {{ font: 10.5pt/1.7 {font(rng, "hei", "zenhei")}; color: #333 }} h3 {{ font-size: 12pt; border-bottom: .3mm solid #0a7; margin: 5mm 0 2mm }} b {{ color: #666 }}</style>
    <p style="color:#0a7;font-size:13pt">标准信息公共服务平台　<small>首页　国家标准　行业标准　地方标准　团体标准</small></p><div style="background:#f3f8f6;padding:4mm"><span style="font-size:17pt">{title}</span>　<span style="background:#0a7;color:#fff;padding:0 2mm;font-size:9pt">现行</span><br><small>Technical code for {topic.english}</small></div>
    <h3>基础信息</h3><div style="background:#fafafa;padding:2mm 4mm"><b>标准号</b>　{number}<span style="float:right"><b>发布日期</b>　{day.iso}　　<b>实施日期</b>　{force.iso}</span></div><div style="margin-top:2mm">{listed}</div><h3>起草单位</h3><p>{company(rng)}　{company(rng)}　{company(rng)}</p><h3>{rng.choice(("起草人", "主要起草人"))}</h3><p>{"　".join(padded(rng, one, " ") for one in people)}</p>
    <h3>相近标准（计划）</h3><p style="font-size:9.5pt">GB/T {rng.randint(3000, 19000)}-{day.year - 8}　{topic.keys[0]}通用技术条件<br>JB/T {rng.randint(3000, 14000)}-{day.year - 3}　{topic.keys[1]}检验方法</p>{copy_stamp(rng, "right:14mm;bottom:24mm") if rng.random() < 0.6 else ""}</html>"""
    truth = {"standard_name": title, "standard_level": level, "date": day.iso}
    return Sheet(html, "standard_drafting", truth, ("name", "issuer"))


@layout("standard_drafting.controlled_document")
def controlled_document(rng: random.Random) -> Sheet:
    """First pages of an employer's rules as a controlled document: box of number, edition and page on each page, 编写 审核 批准 in columns, table of revisions."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2009), company(rng)
    writer, checker, approver, old = people_of(rng, 4)
    title, number = rules_of(rng, topic), f"Q/{rng.choice(('HY', 'JMJ', 'LXT'))}-SB-{rng.randint(1, 80):02d}"
    edition = rng.choice("ABC")
    box = f"""<table class=g style="font-size:10pt;margin-bottom:8mm"><tr><td rowspan=3 style="width:44mm">{unit}<td rowspan=3><b>{title}</b><td style="width:24mm">文件编号<td style="width:34mm">{number}<tr><td>版本/修订<td>{edition}/{rng.randint(0, 3)}<tr><td>受控状态<td>受控</table>"""
    order = [("编　写", writer), ("审　核", checker), ("批　准", approver)]
    if rng.random() < 0.4:
        order.reverse()
    changes = "".join(
        f"<tr><td>{index}<td>{clause}<td>{rng.choice(('增加联锁要求', '修改检修周期', '删去旧型号内容'))}<td>{old}<td>{day.year - 4 + index}.{rng.randint(1, 12):02d}.{rng.randint(10, 28)}"
        for index, clause in enumerate(("4.2", "5.1.3"), 1)
    )
    clauses = "".join(
        f"<p><b>{index}　{name}</b><p class=i>{prose(rng, topic, 2)}" for index, name in enumerate(("范围", "职责", "操作要求", "异常处理"), 1)
    )  # fmt: skip
    text = f"""<div style="page-break-after:always">{box}<p style="text-align:center;font:bold 26pt {FONTS["hei"]};margin:30mm 0 6mm">{title}</p><p style="text-align:center">（企业标准）</p><table class=g style="margin-top:28mm"><tr>{"".join(f"<td>{label}" for label, _ in order)}<tr>{"".join(f"<td style='height:14mm;font:15pt {FONTS['kai']}'>{one}" for _, one in order)}</table>
    <p style="margin-top:14mm;text-align:center;font-size:13pt">发布日期：{day.any(rng)}　　　　实施日期：{later(day, 20).plain()}</p><p style="text-align:center;font-size:15pt;margin-top:16mm">{unit}　发布</p></div>{box}<p style="text-align:center;font-size:13pt">修 订 记 录</p><table class=g style="font-size:10.5pt"><tr><td>序号<td>修订条款<td>修订内容<td>修订人<td>修订日期{changes}</table><div style="margin-top:6mm">{clauses}</div>"""
    truth = {"name": writer, "standard_name": title, "standard_level": "enterprise", "date": day.iso}
    return Sheet(page(rng, "", text), "standard_drafting", truth, ("issuer",))
