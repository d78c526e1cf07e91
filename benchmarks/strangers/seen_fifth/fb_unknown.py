"""Papers of patents and writing that belong to no type of the contract."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import (
    COMPANIES,
    TOPICS,
    day,
    font,
    invention,
    page,
    paragraphs,
    persons,
    rows,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout, patent_number


@layout("unknown.fb_patent_filing_notice")
def filing_notice(rng: random.Random) -> Sheet:
    """专利申请受理通知书: an application received, nothing granted."""
    when = day(rng, 2018, 2025)
    number = patent_number(rng, when.year, 1)[2:]
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'zenhei')}; font-size: 11pt; line-height: 1.7 }} .b {{ border: 0.3mm solid #000; padding: 3mm }}",
        f"""<h1 style="text-align:center;letter-spacing:3mm">国家知识产权局</h1><table><tr><td class=b>030024<br>太原市万柏林区和平北路131号　山西专利事务所<br>{persons(rng, 1)[0]}（0351-{rng.randint(4000000, 7000000)}）<td align=right>发文日：<br><br>{when.cn}</table><p>申请号或专利号：{number}　　　发文序号：{when.iso.replace("-", "")}00{rng.randint(100000, 999999)}<h2 style="text-align:center">专利申请受理通知书</h2>
        <p style="text-indent:2em">根据专利法第28条及其实施细则第38条、第39条的规定，申请人提出的专利申请已由国家知识产权局受理。现将确定的申请号、申请日、申请人和发明创造名称通知如下：<p>申请号：{number}<p>申请日：{when.cn}<p>申请人：{rng.choice(COMPANIES)}<p>发明创造名称：{invention(rng)}<p>经核实，国家知识产权局确认收到文件如下：权利要求书 1 份 2 页；说明书 1 份 5 页；说明书附图 1 份 2 页；实质审查请求书 1 份 1 页。
        <p style="font-size:9.5pt">提示：1. 申请人收到专利申请受理通知书之后，认为其记载的内容与申请人所提交的相应内容不一致时，可以向国家知识产权局请求更正。2. 申请人收到本通知书后，再办理各种手续时，均应当准确、清晰地写明申请号。<p>审查员：自动受理　　　　审查部门：专利局初审及流程管理部<p style="font-size:9pt">200101　纸件申请，回函请寄：100088 北京市海淀区蓟门桥西土城路6号 国家知识产权局受理处收""",
    )
    return Sheet(html, "unknown", {})


@layout("unknown.fb_published_application")
def published_application(rng: random.Random) -> Sheet:
    """Front page of a published application with INID codes; number ends in A."""
    when = day(rng, 2017, 2024)
    people = persons(rng, 4)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'hei')}; font-size: 10.5pt; line-height: 1.7 }} .two {{ column-count: 2; column-gap: 8mm }}",
        f"""<p>(19)国家知识产权局<h2 style="font-family:{FONTS["hei"]}">(12)发明专利申请</h2><p style="text-align:right">(10)申请公布号 CN {rng.randint(107000000, 119000000)} A<br>(43)申请公布日 {when.iso.replace("-", ".")}<hr><div class=two><p>(21)申请号 {patent_number(rng, when.year - 1, 1)[2:]}<p>(22)申请日 {when.year - 1}.{when.month:02d}.{rng.randint(1, 28):02d}<p>(71)申请人 {rng.choice(COMPANIES)}<br>地址 030024 山西省太原市和平北路131号<p>(72)发明人 {"　".join(people)}<p>(74)专利代理机构 太原市科瑞专利代理有限公司 14101<br>代理人 {persons(rng, 1)[0]}<p>(51)Int.Cl.<br>B23P 19/04(2006.01)</div><p style="text-align:right">权利要求书1页　说明书4页　附图2页<p style="font-size:14pt">(54)发明名称<br>{invention(rng)}及其使用方法<p style="font-size:12pt">(57)摘要<br>本发明公开了一种用于设备检修的装置，包括底座、立柱和夹紧机构，立柱固定在底座上，夹紧机构与立柱滑动连接。{paragraphs(rng, "该装置", 1)[0]}""",
    )
    return Sheet(html, "unknown", {})


@layout("unknown.fb_similarity_report")
def similarity_report(rng: random.Random) -> Sheet:
    """A similarity check of a paper: title and author named, shares of copied text, list of sources."""
    topic, author, when = rng.choice(TOPICS), persons(rng, 1)[0], day(rng, 2018, 2025)
    share = rng.randint(30, 180) / 10
    sources = [
        (
            at,
            f"{rng.choice(TOPICS).title}",
            f"{persons(rng, 1)[0]}",
            f"{rng.randint(2008, when.year)}",
            f"{rng.randint(3, 40) / 10}%",
        )
        for at in range(1, 6)
    ]
    html = page(
        f"body {{ font-family: {font(rng, 'hei', 'zenhei')}; font-size: 10.5pt }} table {{ border-collapse: collapse; margin: 3mm 0 }} td {{ border-bottom: 0.2mm solid #999; padding: 2mm }}",
        f"""<h2 style="background:#357;color:#fff;padding:4mm">文本复制检测报告单（简洁）</h2><p>№ ADBD{when.year}R_{when.iso.replace("-", "")}{rng.randint(10**8, 10**9 - 1)}　　检测时间：{when.iso} {rng.randint(8, 18):02d}:{rng.randint(10, 59)}:{rng.randint(10, 59)}<table>{rows([("检测文献", topic.title), ("作者", author), ("检测范围", "中国学术期刊网络出版总库；中国专利全文数据库；互联网资源"), ("时间范围", f"1900-01-01至{when.iso}")])}</table>
        <p style="font-size:14pt">总文字复制比：<b style="color:#c33">{share}%</b>　　去除引用文献复制比：{max(share - 2, 0.5):.1f}%　　去除本人已发表文献复制比：{share}%<p>重复字数：[{rng.randint(100, 900)}]　总字数：[{rng.randint(3000, 6000)}]　单篇最大重复字数：[{rng.randint(50, 100)}]<table>{rows([("序号", "相似文献", "作者", "年份", "复制比"), *sources])}</table>
        <p style="font-size:9pt">说明：1. 总文字复制比：被检测论文总重合字数在总字数中所占的比例。2. 本报告单仅对您所选择比对资源范围内检测结果负责。""",
    )
    return Sheet(html, "unknown", {})
