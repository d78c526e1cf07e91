"""Rarer forms of writings and proofs: feasibility study, proceedings, e-mail, works completed, apprentice's final test, finance memo."""

from __future__ import annotations

import random

from benchmarks.strangers.open.papers import body as paper_body
from benchmarks.strangers.open.papers import title_of
from benchmarks.strangers.open.proofs import LEVELS, OCCUPATIONS, page
from benchmarks.strangers.open.prose import (
    TOPICS,
    Day,
    company,
    copy_stamp,
    day_of,
    font,
    padded,
    people_of,
    prose,
    seal,
)
from benchmarks.strangers.open.writings import COUNTED, chapters, report_css
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout


@layout("technical_report.feasibility_study")
def feasibility(rng: random.Random) -> Sheet:
    """可行性研究报告 of an institute: bound cover with file number, a page of 院长, 总工, 项目负责人 and 编制人员, 章 as headings."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2011)
    unit = rng.choice(("山西汾河工程设计研究院有限公司", "太原恒岳咨询设计院", "北方冶金设计研究总院"))
    names = people_of(rng, 7)
    title = f"{topic.thing}{topic.means}项目可行性研究报告"
    offices = (("院　　长", names[0]), ("总工程师", names[1]), ("审　　定", names[2]), ("审　　核", names[3]))
    if rng.random() < 0.5:
        offices = offices[:2]
    board = "".join(f"<tr><td>{label}：<td>{name}" for label, name in offices)
    people = rng.choice(("　", "、")).join(names[4:])
    parts = ("总论", "市场与需求", "建设条件", "技术方案", "环境保护与节能", "投资估算", "结论与建议")
    html = f"""<html><style>{report_css(rng, title, '"第 " counter(page) " 页  共 " counter(pages) " 页"')} .b td {{ padding: 3mm 6mm; font-size: 14pt }}</style>
    <div class=cover style="border:1mm double #000;height:232mm"><p style="text-align:left;margin:6mm">档案号：{rng.choice(("K", "F"))}{day.year % 100:02d}-{rng.randint(100, 999)}<br>工程咨询单位资信证书：甲{rng.randint(10000, 99999)}</p>
    <p style="font:bold 24pt {FONTS["hei"]};margin:38mm 12mm 0">{topic.thing}<br>{topic.means}项目</p><p style="font:30pt {FONTS["kai"]};letter-spacing:4pt">可行性研究报告</p>
    <p style="position:absolute;bottom:12mm;left:0;right:0;font-size:16pt">{unit}<br>{f"{hanzi_year(day.year)}年{hanzi_number(day.month)}月" if rng.random() < 0.5 else f"{day.year} 年 {day.month} 月"}</p></div>
    <p style="text-align:center;font-size:17pt;margin-top:18mm">{title}</p><table class=b style="margin:12mm auto">{board}<tr><td>编制人员：<td>{people}</table>
    <p style="text-align:center">{unit}</p><div style="page-break-before:always"></div>{chapters(rng, topic, parts, "第{}章 ")}</html>"""
    truth = {"title": title, "authors": names[4:], "organization": unit, "date": day.iso[:7]}
    return Sheet(html, "technical_report", truth, COUNTED)


@layout("paper.proceedings")
def proceedings(rng: random.Random) -> Sheet:
    """One column in the volume of a meeting: name of the volume in the running head, abstract in a box, page number above."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2006)
    society = rng.choice(("山西省机械工程学会", "华北五省焊接学会", "全国煤炭机电专业委员会"))
    volume = f"{society}{day.year}年学术年会论文集"
    authors, unit, title = people_of(rng, rng.randint(1, 4)), company(rng), title_of(rng, topic)
    html = f"""<html><style>@page {{ size: A4; margin: 26mm 24mm; @top-left {{ content: "{volume}"; font: 9pt {FONTS["kai"]} }} @top-right {{ content: counter(page); font: 9pt {FONTS["song"]} }} }}
    @page :first {{ counter-reset: page {rng.randint(20, 300)} }} body {{ font: 10.5pt/1.6 {font(rng, "song", "ming", "zenhei")} }} .t {{ text-indent: 2em; margin: 0 }} .h {{ font: bold 12pt {FONTS["hei"]} }}</style>
    <h1 style="text-align:center;font:bold 18pt {FONTS["hei"]}">{title}</h1><p style="text-align:center">{"　".join(padded(rng, one, " ") for one in authors)}<br><span style="font-size:9pt">{unit}</span></p>
    <div style="border:.2mm solid #000;padding:3mm;font:10pt {FONTS["kai"]}">[摘　要] {prose(rng, topic, 3)}<br>[关键词] {"　".join(topic.keys)}</div>
    {paper_body(rng, topic, ("1", "2", "3", "4", "5"))}<p class=h>参考文献</p><p style="font-size:9pt">[1] {people_of(rng, 1)[0]}, {people_of(rng, 1)[0]}. {topic.keys[1]}原理[J]. 现代焊接工程, {day.year - 5}, 12(3): 15-18.
    <br>[2] {people_of(rng, 1)[0]}. {topic.keys[0]}设计手册[M]. 北京: 北方机械出版社, {day.year - 9}.</p></html>"""
    truth = {"title": title, "authors": authors, "first_author": authors[0], "year": day.year}
    return Sheet(html, "paper", truth | {"publication_form": "proceedings"}, ("journal", "pages"))


@layout("acceptance_letter.e_mail")
def e_mail(rng: random.Random) -> Sheet:
    """A web mail printed from the browser: head with sender and time, greeting, bare signature, foot with address."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2016)
    journal = rng.choice(("现代焊接工程", "矿山装备学报", "工矿技术与管理"))
    author = people_of(rng, 1)[0]
    title = f"{topic.thing}{topic.fault}的预防措施"
    html = f"""<html><style>@page {{ size: A4; margin: 16mm 18mm; @bottom-left {{ content: "https://mail.example.com/js6/main.jsp?sid={rng.randint(10**7, 10**8)}"; font-size: 8pt }} @bottom-right {{ content: "第 1 页 共 1 页"; font: 8pt {FONTS["hei"]} }} }}
    body {{ font: 11pt/1.7 {font(rng, "hei", "zenhei")} }} .m td {{ font-size: 9.5pt; color: #555; padding: 0 3mm 0 0 }}</style><p style="font:bold 15pt {FONTS["hei"]}">【{journal}】录用通知</p>
    <table class=m><tr><td>发件人：<td>{journal}编辑部 &lt;editor@example.org&gt;<tr><td>收件人：<td>{author} &lt;u{rng.randint(100, 999)}@example.com&gt;<tr><td>时　间：<td>{day.plain()} 1{rng.randint(0, 7)}:{rng.randint(10, 59)}<tr><td>附　件：<td>2 个（版权协议.doc，修改意见.pdf）</table><hr>
    <p>{rng.choice(("尊敬的", ""))}{author}{rng.choice(("老师", "作者"))}：<p>　　您好！<p>　　您投给《{journal}》的论文“{title}”（编号 {day.year}{rng.randint(1000, 9999)}）已通过{rng.choice(("终审", "专家审稿"))}，现正式通知您论文被录用，预计刊出时间为{day.year + 1}年第{rng.randint(1, 6)}期，请按附件修改后{rng.choice(("两周内", "于10日内"))}上传。
    <p>　　祝 工作顺利！<p>《{journal}》编辑部<br>地址：太原市迎泽区新建路{rng.randint(10, 200)}号　邮编：030002　<br>{day.iso}</html>"""
    truth = {"title": title, "authors": [author], "journal": journal, "date": day.iso}
    return Sheet(html, "acceptance_letter", truth)


@layout("project_acceptance.works_completed")
def works_completed(rng: random.Random) -> Sheet:
    """单位工程竣工验收证明书: several dates (start, completion, acceptance), four parties' places for seals in a row, project manager and workers named."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2010), company(rng)
    owner, designer = company(rng), "太原恒岳咨询设计院"
    lead, *others = people_of(rng, 4)
    start, done = Day(day.year - 1, 3, rng.randint(1, 28)), Day(day.year, day.month, max(1, day.day - 6))
    project = f"{rng.choice(('二期', '东区', '3号系统'))}{topic.thing}安装工程"
    signs = "".join(
        f"<td style='height:34mm;vertical-align:top;position:relative'>{party}<br>（公章）<br><br>{day.plain()}"
        for party in ("建设单位", "监理单位", "施工单位", "设计单位")
    )
    text = f"""<h1 style="font-size:20pt">{rng.choice(("单位工程竣工验收证明书", "工程竣工验收证书"))}</h1><table class=g><tr><td style="width:24mm">工程名称<td colspan=3>{project}<tr><td>建设单位<td>{owner}<td>施工单位<td>{unit}<tr><td>设计单位<td>{designer}<td>工程造价<td>{rng.randint(80, 900)}万元
    <tr><td>开工日期<td>{start.plain()}<td>竣工日期<td>{done.plain()}<tr><td>项目经理<td>{padded(rng, lead)}<td>主要施工<br>人　　员<td>{"、".join(others)}<tr><td>验收范围<br>及数量<td colspan=3 class=l>{topic.thing}安装及{topic.means}全部内容。
    <tr><td>验收意见<td colspan=3 class=l>工程资料齐全，{prose(rng, topic, 2, "万元")}各参加单位{rng.choice(("同意验收", "一致同意通过验收"))}，质量评定为合格。<tr><td>验收日期<td colspan=3>{day.any(rng)}</table><table class=g style="border-top:0"><tr>{signs}</table>{copy_stamp(rng, "left:0;bottom:0")}"""
    truth = {"project": project, "participants": [lead, *others], "acceptance_date": day.iso}
    css = "body { position: relative; height: 250mm } .g { font-size: 11pt }"
    free = ("roles", "project_level", "accepting_body", "conclusion")
    return Sheet(page(rng, css, text), "project_acceptance", truth, free)


@layout("mentoring_proof.final_test")
def final_test(rng: random.Random) -> Sheet:
    """出师考核表: the apprentice first, the mentor below, term as from-to, marks, opinions with dates of their own."""
    unit, start = company(rng), day_of(rng, 2010, 2021)
    apprentice, mentor, chief = people_of(rng, 3)
    end, occupation = Day(start.year + 2, start.month, start.day), rng.choice(OCCUPATIONS)
    word, level = rng.choice(LEVELS)
    tested = Day(end.year + 1, 1, 12) if end.month > 10 else Day(end.year, end.month + 1, 20)
    text = f"""<h1 style="font-size:19pt">{unit}<br>{rng.choice(("徒弟出师考核表", "名师带徒出师考核鉴定表", "师带徒出师考核表"))}</h1><div style="position:relative"><table class=g><tr><td rowspan=2 style="width:12mm">徒<br>弟<td>姓名<td>{padded(rng, apprentice)}<td>年龄<td>{rng.randint(20, 32)}<tr><td>工种<td>{occupation}<td>现技能等级<td>{word}
    <tr><td rowspan=2>师<br>傅<td>姓名<td>{padded(rng, mentor)}<td>年龄<td>{rng.randint(42, 58)}<tr><td>工种<td>{occupation}<td>技能等级<td>高级技师<tr><td colspan=2>带徒期限<td colspan=3>{start.year}.{start.month:02d}.{start.day:02d}－{end.year}.{end.month:02d}.{end.day:02d}
    <tr><td colspan=2>理论考试<td>{rng.randint(70, 98)}分<td>实际操作<td>{rng.randint(70, 98)}分<tr><td colspan=2>徒弟<br>学习小结<td colspan=3 class=l style="height:34mm;vertical-align:top">跟随师傅学习以来，我掌握了设备结构和常见故障的处理方法，能独立完成日常检修。<p style="text-align:right">签字：<span style="font-family:{FONTS["kai"]}">{apprentice}</span>
    <tr><td colspan=2>师傅意见<td colspan=3 class=l style="height:22mm">同意出师。<p style="text-align:right">签字：<span style="font-family:{FONTS["kai"]}">{mentor}</span>　{tested.plain()}
    <tr><td colspan=2>单位考核<br>意　　见<td colspan=3 class=l style="height:36mm">经考核，{rng.choice(("成绩合格，准予出师", "达到出师标准"))}。<p style="text-align:right">负责人：{chief}　（盖章）<br>{tested.plain()}</table>{seal(unit, "right:8mm;bottom:0")}</div>"""
    truth = {"mentor": mentor, "apprentices": [apprentice], "apprentice_levels": [level], "start_date": start.iso}
    return Sheet(page(rng, "", text), "mentoring_proof", truth, ("apprentice_dates",))


@layout("benefit_proof.finance_memo")
def finance_memo(rng: random.Random) -> Sheet:
    """A finance department's memo: lines year by year for one kind in 元 with their total; issued by a department."""
    topic, day, unit = rng.choice(TOPICS), day_of(rng, 2017), company(rng)
    word, kind = rng.choice((("利税", "profit_and_tax"), ("节约成本", "saving"), ("利润", "profit")))
    subject = f"{topic.thing}{topic.means}项目"
    years = [day.year - 3, day.year - 2, day.year - 1]
    amounts = [rng.randint(11, 99) * 10000 for _ in years]
    lines = "".join(
        f"<p class=i>{hanzi_number(index)}、{year}年度：{word}{amount:,}.00元；"
        for index, (year, amount) in enumerate(zip(years, amounts, strict=True), 1)
    )
    items = [
        {"year": year, "benefit_kind": kind, "amount": amount} for year, amount in zip(years, amounts, strict=True)
    ]
    text = f"""<p style="text-align:right;font-size:10pt">财证〔{day.year}〕{rng.randint(1, 60)}号</p><h1 style="font-size:20pt">关于“{subject}”经济效益的证明</h1><p class=i>“{subject}”由我公司{rng.choice(("李姓技师团队", "检修攻关组"))}自主完成，{years[0]}年投用至今运行正常。经核算，三年效益如下：
    {lines}<p class=i>合计：{sum(amounts):,}.00元。<p class=i>以上数据与财务账目一致，特此证明。<div style="position:relative;text-align:right;padding-top:14mm;height:44mm">{unit}财务部<br>{day.any(rng)}{seal(unit + "<br>财务专用章", "right:2mm;top:4mm")}</div><p style="font-size:11pt">制表：{people_of(rng, 1)[0]}　　复核：{people_of(rng, 1)[0]}</p>"""
    truth = {"subject": subject, "benefit_kind": kind, "amount": sum(amounts), "date": day.iso, "items": items}
    return Sheet(page(rng, "", text, base="14pt/1.9"), "benefit_proof", truth, ("issuer",))
