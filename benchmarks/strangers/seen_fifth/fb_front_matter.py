"""Covers, copyright and contents pages of journals; letters of acceptance."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import (
    TOPICS,
    Day,
    cn_number,
    day,
    font,
    issn,
    page,
    persons,
    rows,
    seal,
    split,
)
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout


def _contents(rng: random.Random, count: int) -> list[tuple[str, str, int]]:
    """Title, authors and page of so many papers."""
    at, out = rng.randint(1, 6), []
    for topic in rng.sample(TOPICS, count):
        out.append((topic.title, "　".join(split(one) for one in persons(rng, rng.randint(1, 3))), at))
        at += rng.randint(2, 6)
    return out


@layout("journal_front_matter.fb_cover_with_numbers")
def cover(rng: random.Random) -> Sheet:
    """A cover alone: big name, issue in a circle, numbers along the foot."""
    journal, number, cn = (
        rng.choice(("设备管理与维修技术", "山西化工技术", "电力安全与检修")),
        issn(rng),
        cn_number(rng, "TB"),
    )
    year, issue = rng.randint(2014, 2025), rng.randint(1, 12)
    html = page(
        f"body {{ font-family: {font(rng, 'hei', 'zenhei')} }} .top {{ background: {rng.choice(('#1b4f72', '#7b241c', '#145a32'))}; color: #fff; padding: 14mm 8mm }} .pic {{ height: 120mm; background: linear-gradient(#cde, #9ab); margin: 6mm 0 }}",
        f"""<div class=top><span style="font-size:34pt;letter-spacing:2mm">{journal}</span><br><small>月刊　　1981年创刊</small></div>
        <p style="text-align:right;font-size:44pt;font-weight:bold">{issue:02d}<p style="text-align:right;font-size:16pt">{year}<div class=pic></div>
        <p>中国学术期刊（光盘版）全文收录　万方数据数字化期刊群入网期刊<table><tr><td>ISSN {number}<br>CN {cn}<td align=right>主办　山西省{rng.choice(("机电", "化工", "电力"))}学会</table>""",
    )
    sponsor = "山西省" + html.split("主办　山西省")[1].split("<")[0]
    return Sheet(
        html,
        "journal_front_matter",
        {"journal": journal, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue, "sponsor": sponsor},
    )


@layout("journal_front_matter.fb_masthead")
def masthead(rng: random.Random) -> Sheet:
    """A copyright page: labels at the left, editorial board in small type, total number beside the issue."""
    journal, number, cn = rng.choice(("铸造设备与工艺", "煤矿现代技术", "轻合金加工")), issn(rng), cn_number(rng, "TG")
    year, issue, sponsor = (
        rng.randint(2010, 2024),
        rng.randint(1, 6),
        rng.choice(("太原科技大学", "中北大学", "山西省煤炭学会")),
    )
    lines = [
        ("主管单位", "山西省教育厅"), ("主办单位", sponsor), ("编辑出版", f"《{journal}》编辑部"), ("主　　编", persons(rng, 1)[0]), ("副 主 编", "　".join(persons(rng, 3))),
        ("国际标准连续出版物号", f"ISSN {number}"), ("国内统一连续出版物号", f"CN {cn}"), ("邮发代号", f"22-{rng.randint(10, 190)}"), ("广告许可证", f"140000400{rng.randint(1000, 9999)}"),
        ("印　　刷", "山西新华印业有限公司"), ("国内发行", "山西省报刊发行局"), ("出版日期", Day(year, issue * 2, 20).cn), ("定　　价", f"{rng.randint(8, 20)}.00 元"),
    ]  # fmt: skip
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 11pt }} .l {{ display: inline-block; width: 48mm; color: #333 }} p {{ margin: 2.2mm 0 }}",
        f"""<h1 style="font-family:{FONTS["kai"]};font-size:30pt;margin-bottom:0">{journal}</h1><p>（双月刊　1979 年创刊）<p style="border-bottom:0.5mm solid #000">{year} 年　第 {issue} 期　（总第 {rng.randint(150, 260)} 期）
        {"".join(f"<p><span class=l>{a}：</span>{b}" for a, b in lines)}<p style="margin-top:10mm;font-size:9pt">编委会委员（以姓氏笔画为序）：{"　".join(split(one) for one in persons(rng, 18))}<p style="font-size:8.5pt">本刊已许可中国知网以数字化方式复制、汇编、发行、信息网络传播本刊全文。作者向本刊提交文章发表的行为即视为同意上述声明。""",
    )
    return Sheet(
        html,
        "journal_front_matter",
        {"journal": journal, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue, "sponsor": sponsor},
    )


@layout("journal_front_matter.fb_contents_two_languages")
def contents_two_languages(rng: random.Random) -> Sheet:
    """目次 with dotted lines on the first page, English contents on the second."""
    journal, number = (
        rng.choice(
            (("起重运输机械技术", "Hoisting and Conveying Technology"), ("矿业装备研究", "Mining Equipment Research"))
        ),
        issn(rng),
    )
    year, issue, volume = rng.randint(2016, 2024), rng.randint(1, 12), rng.randint(30, 52)
    listed = _contents(rng, 8)
    english = {one.title: one.english for one in TOPICS}
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'zenhei')}; font-size: 10.5pt }} .i {{ display: flex; margin: 2.5mm 0 }} .d {{ flex: 1; border-bottom: 0.3mm dotted #444; margin: 0 1mm 1mm }} .e {{ break-before: page }}",
        f"""<p style="display:flex;justify-content:space-between"><span>{journal[0]}</span><span>第{volume}卷第{issue}期　{year}年{issue}月</span></p><h2 style="text-align:center;letter-spacing:12mm">目次</h2><p><b>·设计与研究·</b>
        {"".join(f"<div class=i><span>{a}</span><span class=d></span><span>{b}（{c}）</span></div>" for a, b, c in listed[:5])}<p><b>·使用与维修·</b>{"".join(f"<div class=i><span>{a}</span><span class=d></span><span>{b}（{c}）</span></div>" for a, b, c in listed[5:])}
        <p style="margin-top:8mm;font-size:9pt;border-top:0.2mm solid #000">[期刊基本参数] ISSN {number}*{year - 40}*m*A4*96*zh*P*￥15.00*3000*20*{year}-{issue:02d}
        <div class=e><h3>{journal[1]}</h3><p>Vol.{volume} No.{issue} {year}<h2 style="text-align:center">CONTENTS</h2>{"".join(f"<div class=i><span>{english[a]}</span><span class=d></span><span>({c})</span></div>" for a, _, c in listed)}</div>""",
    )
    return Sheet(html, "journal_front_matter", {"journal": journal[0], "issn": number, "year": year, "issue": issue})


@layout("journal_front_matter.fb_cover_copyright_contents")
def three_pages(rng: random.Random) -> Sheet:
    """Cover, copyright block and contents on three pages, contents in columns with page before title."""
    journal, number, cn = rng.choice(("山西焊接", "三晋机电", "汾河科技")), issn(rng), cn_number(rng, "TK")
    year, issue, sponsor = (
        rng.randint(2012, 2023),
        rng.randint(1, 4),
        rng.choice(("山西省焊接学会", "山西省机械工程学会", "山西省科学技术情报研究所")),
    )
    season = "春夏秋冬"[issue - 1]
    listed = _contents(rng, 7)
    html = page(
        f"body {{ font-family: {font(rng, 'kai', 'song', 'hei')}; font-size: 12pt }} .n {{ break-before: page }} td {{ padding: 2mm; vertical-align: top }}",
        f"""<div style="border:2mm solid #246;height:235mm;text-align:center"><p style="margin-top:40mm;font-size:46pt">{"　".join(journal)}<p style="font-size:18pt;margin-top:30mm">{hanzi_year(year)}年　第{hanzi_number(issue)}期<p>季刊·{season}<p style="margin-top:70mm">{sponsor}　主办</div>
        <div class=n><p style="margin-top:150mm;border-top:0.3mm solid #000">《{journal}》　{year}年第{issue}期（季刊）<p>主办：{sponsor}<p>社长：{persons(rng, 1)[0]}　主编：{persons(rng, 1)[0]}　责任编辑：{persons(rng, 1)[0]}<p>地址：太原市迎泽大街{rng.randint(100, 390)}号　邮编：030001<p>刊号：ISSN {number}／CN {cn}<p>印数：1500册　开本：大16开</div>
        <div class=n><h2>目 录　CONTENTS</h2><table>{rows([(c, f"<b>{a}</b><br><small>{b}</small>") for a, b, c in listed])}</table></div>""",
    )
    return Sheet(
        html,
        "journal_front_matter",
        {"journal": journal, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue, "sponsor": sponsor},
    )


@layout("journal_front_matter.fb_university_back_cover")
def university_back(rng: random.Random) -> Sheet:
    """The back cover of a university's journal: bilingual table of publication data."""
    school, english = rng.choice(
        (
            ("太原理工大学", "Taiyuan University of Technology"),
            ("西安科技大学", "Xi'an University of Science and Technology"),
        )
    )
    journal, number, cn = f"{school}学报", issn(rng), cn_number(rng, "N")
    year, issue = rng.randint(2013, 2025), rng.randint(1, 6)
    html = page(
        f"body {{ font-family: {FONTS['song']}; font-size: 10pt }} td {{ width: 50%; padding: 1.5mm 2mm; vertical-align: top }}",
        f"""<table style="margin-top:90mm;border-top:0.6mm solid #000"><tr><td>{journal}<br>Taiyuan Ligong Daxue Xuebao<br>（双月刊，1957 年创刊）<br>第 {year - 1969} 卷 第 {issue} 期（总 {rng.randint(180, 290)} 期）{year} 年 {issue * 2 - 1} 月<td>JOURNAL OF {english.upper()}<br>(Bimonthly, Started in 1957)<br>Vol. {year - 1969} No. {issue} (Sum {rng.randint(180, 290)}) {year}
        <tr><td>主　管：教育厅<td>Administrated by Education Department<tr><td>主　办：{school}<td>Sponsored by {english}<tr><td>出　版：{journal}编辑部<td>Published by Editorial Department<tr><td>主　编：{persons(rng, 1)[0]}<td>Editor-in-Chief<tr><td>国内发行：邮局　国外发行：中国国际图书贸易集团有限公司（北京399信箱）<td>Distributed Abroad by China International Book Trading Corporation</table>
        <p style="border-top:0.6mm solid #000">ISSN {number}　　CN {cn}　　国内邮发代号 22-27　　国外代号 BM{rng.randint(100, 999)}　　国内定价 {rng.randint(10, 30)}.00 元""".replace(
            "Taiyuan Ligong", "Taiyuan Ligong" if school.startswith("太") else "Xi'an Keji"
        ),
    )
    return Sheet(
        html,
        "journal_front_matter",
        {"journal": journal, "issn": number, "cn_number": f"CN {cn}", "year": year, "issue": issue, "sponsor": school},
    )


@layout("acceptance_letter.fb_letter")
def letter(rng: random.Random) -> Sheet:
    """A letter with running text; all authors in the salutation."""
    topic, people = rng.choice(TOPICS), persons(rng, rng.randint(2, 3))
    journal, when = rng.choice(("煤矿机电与自动化", "山西科技创新", "电气技术与应用")), day(rng, 2018, 2025)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'kai', 'ming')}; font-size: 13.5pt; line-height: 2 }}",
        f"""<h1 style="text-align:center;color:#b11">《{journal}》编辑部</h1><hr style="border:0.5mm solid #b11"><h2 style="text-align:center">稿 件 录 用 通 知</h2><p>尊敬的{"、".join(people)}作者：<p style="text-indent:2em">您好！您的来稿《{topic.title}》（稿件编号：{when.year}{rng.randint(1000, 9999)}）经本刊三审，符合刊用要求，现决定录用，拟安排在{when.year + 1}年第{rng.randint(1, 6)}期刊出。请于收到本通知后十日内办理版面费事宜，并勿再投他刊。
        <p style="text-indent:2em">感谢您对本刊的支持！<p style="text-align:right">《{journal}》编辑部　　<p style="text-align:right">{when.cn}　　{seal(journal + "<br>编辑部", "125mm")}<p style="font-size:10pt;margin-top:22mm;border-top:0.2mm solid #000">电话：0351-{rng.randint(4000000, 7999999)}　传真同号""",
    )
    return Sheet(
        html, "acceptance_letter", {"title": topic.title, "authors": people, "journal": journal, "date": when.iso}
    )


@layout("acceptance_letter.fb_slip")
def slip(rng: random.Random) -> Sheet:
    """A system's notice as a table with manuscript number, section and result."""
    topic, people = rng.choice(TOPICS), persons(rng, 3)
    journal, when = rng.choice(("制造技术与装备", "能源与节能技术")), day(rng, 2020, 2025)
    html = page(
        f"body {{ font-family: {font(rng, 'hei', 'zenhei')}; font-size: 11pt }} table {{ border-collapse: collapse }} td {{ border: 0.2mm solid #888; padding: 3mm }} td:first-child {{ width: 35mm; background: #f0f0f0 }}",
        f"""<h2>录用通知书　Notice of Acceptance</h2><table>{rows([("稿　　号", f"{journal[0]}-{rng.randint(10000, 99999)}"), ("论文题目", topic.title), ("作　　者", "; ".join(people)), ("投稿栏目", "应用研究"), ("投稿日期", day(rng, when.year - 1, when.year - 1).iso), ("审稿结果", "录用"), ("拟刊期", f"{when.year + 1}年上半年")])}</table>
        <p>以上稿件已通过《{journal}》审稿流程，特此通知。本通知仅证明稿件已被录用，最终以正式刊出为准。<p style="text-align:right">期刊采编中心<br>{when.iso}""",
    )
    return Sheet(
        html, "acceptance_letter", {"title": topic.title, "authors": people, "journal": journal, "date": when.iso}
    )


@layout("acceptance_letter.fb_proof_of_use")
def proof_of_use(rng: random.Random) -> Sheet:
    """A certificate 用稿证明 for one author in one sentence, date in Hanzi numerals."""
    topic, author = rng.choice(TOPICS), persons(rng, 1)[0]
    journal, when = rng.choice(("晋能学刊", "山西工程职业学院学报", "技能人才研究")), day(rng, 2017, 2024)
    html = page(
        f"body {{ font-family: {font(rng, 'kai', 'song')}; font-size: 16pt; line-height: 2.2 }} .b {{ border: 1mm double #999; padding: 15mm; margin-top: 15mm }}",
        f"""<div class=b><div style="text-align:center;font-size:26pt">用 稿 证 明</div><p style="text-indent:2em">兹有{author}同志撰写的论文《{topic.title}》，经我刊编委会审定，同意采用，将刊登于《{journal}》{hanzi_year(when.year + 1)}年第{hanzi_number(rng.randint(1, 4))}期。特此证明。<p style="text-align:right">《{journal}》编辑部（章）<p style="text-align:right">{when.hanzi}</div>""",
    )
    return Sheet(
        html, "acceptance_letter", {"title": topic.title, "authors": [author], "journal": journal, "date": when.iso}
    )
