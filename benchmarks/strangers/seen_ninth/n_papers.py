"""Papers, front matter, letters of acceptance and textbooks."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import Sheet, layout

from . import n_kit as k

TOPICS = (
    (
        "矿井主通风机在线监测系统的设计与应用",
        "TD724",
        "通风机；在线监测；振动；故障预警",
        "Design and Application of On-line Monitoring System for Main Mine Fans",
    ),
    (
        "大型电机转子断条故障的诊断与处理",
        "TM307",
        "异步电动机；断条；频谱分析；检修",
        "Diagnosis and Treatment of Broken Rotor Bars in Large Motors",
    ),
    (
        "回转窑托轮瓦发热原因分析及改进",
        "TQ172.6",
        "回转窑；托轮；润滑；温升",
        "Cause Analysis and Improvement of Supporting Roller Bush Heating in Rotary Kiln",
    ),
    (
        "高强钢厚板焊接残余应力的控制措施",
        "TG404",
        "高强钢；厚板；残余应力；预热",
        "Control Measures of Welding Residual Stress in Thick High-Strength Steel Plates",
    ),
    (
        "水轮发电机组振动超标的现场处理",
        "TV738",
        "水轮机；振动；动平衡；导轴承",
        "Field Treatment of Excessive Vibration of Hydro-generator Sets",
    ),
    (
        "离心泵机械密封泄漏的改进设计",
        "TH311",
        "离心泵；机械密封；泄漏；弹簧比压",
        "Improved Design of Mechanical Seal Leakage of Centrifugal Pump",
    ),
)
JOURNALS = (
    ("陇原机电", "62", "TH", "甘肃省机械工程学会"),
    ("闽北理工学院学报（自然科学版）", "35", "N", "闽北理工学院"),
    ("南方设备管理", "45", "TB", "广西设备管理协会"),
    ("湘中电气", "43", "TM", "湖南省电工技术学会"),
    ("龙江煤炭技术", "23", "TD", "黑龙江省煤炭学会"),
)
PARTS = (
    "设备投入运行以来，随着产量逐年提高，原有系统的缺陷逐渐暴露，表现为温度偏高、振动增大、检修周期缩短，严重影响生产的连续性。",
    "现场测试采用便携式测振仪，在驱动端和非驱动端各布置水平、垂直、轴向三个测点，连续采集七天，取其有效值进行比较。",
    "由测试结果可知，振动的主要成分为工频，其次为二倍频，说明存在不平衡与对中不良的共同作用，与检修记录吻合。",
    "改进后，轴承温度由原来的七十八摄氏度下降到五十五摄氏度以下，运行半年未发生停机故障，年节约检修费用约二十万元。",
    "上述措施投资少、见效快，对同类设备具有借鉴意义。今后还应加强润滑管理，建立状态监测档案。",
)


def _pinyin(rng: random.Random, count: int) -> str:
    return ", ".join(rng.sample(("ZHAI Jun", "LIU Bo", "HAN Xue", "SHI Lei", "BAI Yan", "WU Tao", "QIU Min"), count))


def _cn(rng: random.Random, area: str, letter: str) -> str:
    return f"{area}-{rng.randint(1001, 1399)}/{letter}"


@layout("paper.university_journal")
def university(rng: random.Random) -> Sheet:
    """A university's journal: running head, bilingual title block, two columns, notes at the foot of the page."""
    journal, _area, _letter, _ = JOURNALS[1]
    title, clc, words, english = rng.choice(TOPICS)
    people, (unit, _other) = k.names(rng, 3), rng.sample(k.UNITS, 2)
    year, issue, number = rng.randint(2010, 2023), rng.randint(1, 6), k.issn(rng)
    volume, first, count = year - 1987, rng.randint(11, 92), rng.randint(4, 7)
    article = f"{number}({year}){issue:02d}-{first:04d}-{count:02d}"
    doi = f"10.{rng.randint(3969, 19999)}/j.issn.{number}.{year}.{issue:02d}.{rng.randint(1, 20):03d}"
    body = f"""<table class=h><tr><td>第{volume}卷第{issue}期<br>{year}年{issue * 2}月<td class=c>{journal}<br><i>Journal of Minbei Institute of Technology (Natural Science)</i><td class=r>Vol.{volume} No.{issue}<br>{("Feb.", "Apr.", "June", "Aug.", "Oct.", "Dec.")[issue - 1]} {year}</table>
    <p class=s>文章编号：{article}　　　DOI：{doi}</p><h2>{title}</h2><p class=c>{people[0]}<sup>1</sup>，{people[1]}<sup>2*</sup>，{people[2]}<sup>1</sup></p><p class=c s>（1.{unit.name}，{unit.province} {unit.city}；2.闽北理工学院 机械工程系，福建 南平 353000）</p><p class=s><b>摘　要：</b>{PARTS[0]}{PARTS[3]}</p><p class=s><b>关键词：</b>{words}</p><p class=s>中图分类号：{clc}　　　文献标志码：A</p>
    <h3 class=e>{english}</h3><p class="c e">{_pinyin(rng, 3)}</p><p class="s e"><b>Abstract:</b> The causes of the fault were analysed by field tests, and an improved scheme was put forward and verified in operation.</p><div class=col><p><b>0　引言</b></p>{"".join(f"<p class=in>{part}</p>" for part in PARTS[:2])}<p><b>1　现场测试</b></p>{"".join(f"<p class=in>{part}</p>" for part in PARTS[1:4])}<p><b>2　结论</b></p><p class=in>{PARTS[4]}</p></div>
    <p class=ft>收稿日期：{year - 1}-{rng.randint(6, 12):02d}-{rng.randint(1, 28):02d}<br>基金项目：福建省教育厅科技项目（JA{rng.randint(10000, 99999)}）<br>作者简介：{people[0]}（{rng.randint(1970, 1988)}－），{rng.choice("男女")}，工程师。*通信作者：{people[1]}。</p>"""
    css = "body { font-size: 10pt; line-height: 1.45 } .h { border-bottom: 0.6mm double #000 } .h td { width: 33% } .s { font-size: 9pt } .col { column-count: 2; column-gap: 8mm } .ft { border-top: 0.2mm solid #000; font-size: 8pt; margin-top: 5mm } .e { font-family: serif }"
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "issn": number,
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{first + count - 1}",
        "doi": doi,
        "article_number": article,
        "corresponding_authors": [people[1]],
    }
    return Sheet(k.page(rng, "song ming", css, body, margin="18mm"), "paper", truth, ("publication_form", "pages"))


@layout("paper.trade_magazine")
def magazine(rng: random.Random) -> Sheet:
    """A trade magazine: coloured bar with its name, title, author and firm, no DOI, page number at the foot."""
    journal, _area, _letter, _ = rng.choice((JOURNALS[0], *JOURNALS[2:]))
    title, _, words, _ = rng.choice(TOPICS)
    people, unit = k.names(rng, rng.choice((1, 2))), rng.choice(k.UNITS)
    year, issue, first = rng.randint(2005, 2022), rng.randint(1, 12), rng.randint(20, 90)
    body = f"""<div class=bar><b>{journal}</b>　{year}年第{issue}期<span>技术交流</span></div><h2>{title}</h2><p class=c>{" ".join(people)}</p><p class=c>（{unit.name}　{unit.city}）</p><p class=s>[摘　要] {PARTS[0]}</p><p class=s>[关键词] {words}</p><div class=col><p><b>一、问题的提出</b></p>{"".join(f"<p class=in>{part}</p>" for part in PARTS[:3])}<p><b>二、改进措施</b></p>{"".join(f"<p class=in>{part}</p>" for part in PARTS[2:])}<p><b>三、结束语</b></p><p class=in>{PARTS[4]}</p><p>（责任编辑：{k.names(rng, 1)[0]}）</p></div><p class=pg>· {first} ·</p>"""
    css = ".bar { background: #247; color: #fff; padding: 1.5mm 4mm } .bar span { float: right } .s { font-size: 10pt; font-family: 'AR PL UKai CN' } .col { column-count: 2; column-gap: 7mm; column-rule: 0.2mm solid #999; font-size: 10.5pt } .pg { text-align: center; margin-top: 8mm }"
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "year": year,
        "issue": issue,
    }
    return Sheet(k.page(rng, "song zenhei", css, body, "A4", "17mm"), "paper", truth, ("publication_form", "pages"))


@layout("paper.online_first_cover")
def online_first(rng: random.Random) -> Sheet:
    """The sheet a database puts before a paper shown first on the net, then its first page."""
    journal, area, letter, _ = rng.choice(JOURNALS[:1] + JOURNALS[2:])
    title, clc, words, _ = rng.choice(TOPICS)
    people, unit = k.names(rng, 4), rng.choice(k.UNITS)
    day = k.day(rng, 2019, 2025)
    number, cn = k.issn(rng), _cn(rng, area, letter)
    body = f"""<div class=cv><p class=lg>中国知识网络首发平台</p><p class=b>《{journal}》网络首发论文<br>ISSN {number}，CN {cn}</p><table><tr><td class=f>题目：<td>{title}<tr><td class=f>作者：<td>{"，".join(people)}<tr><td class=f>收稿日期：<td>{int(day[:4]) - 1}-11-{rng.randint(10, 28)}<tr><td class=f>网络首发日期：<td>{day}<tr><td class=f>引用格式：<td>{"，".join(people[:3])}，等．{title}[J/OL]．{journal}．</table><p class=n>网络首发：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿网络首发稿件内容必须符合《出版管理条例》的有关规定，不得随意修改。</p></div>
    <h2>{title}</h2><p class=c>{"，".join(people)}</p><p class=c>（{unit.name}，{unit.city}）</p><p>摘要：{PARTS[0]}</p><p>关键词：{words}</p><p>中图分类号：{clc}</p>{"".join(f"<p class=in>{part}</p>" for part in PARTS[1:])}"""
    css = ".cv { page-break-after: always } .lg { color: #28b; font-size: 15pt } .b { background: #eef4fa; padding: 3mm } .f { width: 34mm; vertical-align: top } td { padding: 2.5mm 0 } .n { font-size: 9.5pt; margin-top: 45mm; border-top: 0.3mm solid #28b }"
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "issn": number,
        "cn_number": f"CN{cn}",
        "publication_form": "online_first",
    }
    return Sheet(k.page(rng, "hei song", css, body), "paper", truth, ("year",))


@layout("paper.supplement_issue")
def supplement(rng: random.Random) -> Sheet:
    """A paper of a supplement, word 增刊 in its running head, English below the Chinese abstract."""
    journal, _area, _letter, _ = rng.choice(JOURNALS[2:])
    title, _clc, words, english = rng.choice(TOPICS)
    people, unit = k.names(rng, 2), rng.choice(k.UNITS)
    year = rng.randint(2004, 2018)
    volume, first = year - 1979, rng.randint(30, 150)
    body = f"""<p class=h>· {first} ·<span>{journal}</span><em>{year}年增刊　第{volume}卷</em></p><h2>{title}</h2><p class=c>{people[0]}　　{people[1]}</p><p class=c>（{unit.name}）</p><p><b>提　要</b>　{PARTS[0]}{PARTS[4]}</p><p><b>主题词</b>　{words.replace("；", "　")}</p><p class=e><b>{english}</b></p><p class=e>{_pinyin(rng, 2)}</p><p><b>1　概况</b></p>{"".join(f"<p class=in>{part}</p>" for part in PARTS[:2])}<p><b>2　原因分析</b></p><p class=in>{PARTS[2]}</p><p><b>3　效果</b></p>{"".join(f"<p class=in>{part}</p>" for part in PARTS[3:])}"""
    css = ".h { border-bottom: 0.3mm solid #000; text-align: center } .h span { padding: 0 30mm } em { font-style: normal } .e { font-family: serif; text-align: center }"
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "publication_form": "supplement",
    }
    return Sheet(k.page(rng, "ming song", css, body, "190mm 265mm", "18mm"), "paper", truth, ("pages", "issue"))


@layout("journal_front_matter.cover_and_masthead")
def masthead(rng: random.Random) -> Sheet:
    """A magazine's cover and the page of its publishers."""
    journal, area, letter, sponsor = rng.choice(JOURNALS)
    year, issue, number, cn = rng.randint(2008, 2024), rng.randint(1, 12), k.issn(rng), _cn(rng, area, letter)
    body = f"""<div class=cv><p>ISSN {number}<br>CN {cn}</p><h1>{journal}</h1><p class=big>{year}　第{issue}期</p><p class=c>中国核心期刊（遴选）数据库收录期刊</p></div><h3>{journal}</h3><p class=c>（月刊　1982年创刊）</p><p>{year}年第{issue}期（总第{(year - 1982) * 12 + issue}期）</p><p>主管单位：{rng.choice(("省科学技术协会", "省教育厅"))}</p><p>主办单位：{sponsor}</p><p>编辑出版：《{journal}》编辑部</p><p>主　　编：{k.names(rng, 1)[0]}</p><p>国际标准连续出版物号：ISSN {number}</p><p>国内统一连续出版物号：CN {cn}</p><p>邮发代号：{rng.randint(10, 80)}-{rng.randint(10, 300)}　定价：{rng.choice((8, 10, 15))}.00元</p><p>印刷：{rng.choice(k.UNITS).city}新华印刷厂</p>"""
    css = ".cv { page-break-after: always; background: #dfe9f0; height: 220mm; padding: 8mm } .cv h1 { font-size: 34pt; margin-top: 30mm } .big { font-size: 20pt; text-align: center }"
    truth = {
        "journal": journal,
        "issn": number,
        "cn_number": f"CN{cn}",
        "year": year,
        "issue": issue,
        "sponsor": sponsor,
    }
    return Sheet(k.page(rng, "hei song", css, body), "journal_front_matter", truth)


@layout("journal_front_matter.contents_page")
def contents(rng: random.Random) -> Sheet:
    """A contents page with rubric, dots and numbers; the journal's data at its head."""
    journal, *_ = rng.choice(JOURNALS)
    year, issue, number = rng.randint(2006, 2023), rng.randint(1, 6), k.issn(rng)
    at, rows = 1, ""
    for title, *_ in rng.sample(TOPICS, len(TOPICS)):
        rows += f"<tr><td>{title}<td class=r>{' '.join(k.names(rng, rng.choice((1, 2))))}（{at}）"
        at += rng.randint(3, 6)
    body = f"""<p class=h>{journal}<span style='float:right'>双月刊</span></p><p class=c>{year}年　第{issue}期　　ISSN {number}</p><h2>目　次</h2><p><b>设计与研究</b></p><table>{rows}</table><p class=s>期刊基本参数：大16开，{rng.randint(64, 96)}页，定价12.00元</p>"""
    css = ".h { font-size: 20pt; border-bottom: 0.8mm solid #000 } td { border-bottom: 0.2mm dotted #888; padding: 2.5mm 0 } .s { font-size: 9pt; margin-top: 20mm }"
    return Sheet(
        k.page(rng, "song hei", css, body),
        "journal_front_matter",
        {"journal": journal, "issn": number, "year": year, "issue": issue},
    )


@layout("acceptance_letter.editor_notice")
def notice(rng: random.Random) -> Sheet:
    """稿件录用通知单 with the number of the manuscript and the fee."""
    journal, *_ = rng.choice(JOURNALS)
    people, title = k.names(rng, rng.choice((1, 2, 3))), rng.choice(TOPICS)[0]
    date = k.day(rng, 2015, 2025)
    issue = rng.randint(1, 12)
    body = f"""<h2>《{journal}》稿件录用通知</h2><p class=r>稿件编号：{date[:4]}-{rng.randint(100, 999)}</p><p>尊敬的作者 {"、".join(people)}：</p><p class=in>您好！您的来稿《{title}》经专家评审，符合我刊要求，决定录用，拟安排在{int(date[:4]) + 1}年第{issue}期发表。请于收到通知后十日内将版面费{rng.choice((800, 1200, 1600))}元汇至我刊，并勿一稿多投。</p><p class=r>《{journal}》编辑部</p><p class=r>{k.cn(date)}</p>"""
    return Sheet(
        k.page(rng, "song kai", "p { font-size: 14pt; line-height: 2 }", body),
        "acceptance_letter",
        {"title": title, "authors": people, "journal": journal, "date": date},
    )


@layout("acceptance_letter.word_pairs")
def word_pairs(rng: random.Random) -> Sheet:
    """A letter of acceptance as a Word file, pairs before the sentence."""
    journal, *_ = rng.choice(JOURNALS)
    people, title = k.names(rng, 2), rng.choice(TOPICS)[0]
    date = k.day(rng, 2016, 2025)
    paper = (
        k.Paper("宋体", 13)
        .say("用 稿 通 知 书", "center", 22, True)
        .say(f"论文题目：{title}")
        .say(f"作　　者：{'，'.join(people)}")
        .say(f"作者单位：{rng.choice(k.UNITS).name}")
    )
    paper.say("经本刊编委会三审，上述论文达到发表水平，同意刊用。特此通知。", indent=True).say(
        f"{journal}编辑部", "right"
    ).say(k.cn0(date), "right").say(f"编辑部电话：0{rng.randint(310, 999)}-{rng.randint(2000000, 8999999)}", size=10)
    return Sheet(
        "",
        "acceptance_letter",
        {"title": title, "authors": people, "journal": journal, "date": date},
        (),
        paper.bytes(),
    )


@layout("textbook.title_and_cip")
def cip(rng: random.Random) -> Sheet:
    """A printed textbook's title page and the page of CIP data."""
    title = rng.choice(("维修电工（高级）实训教程", "焊工技能培训教材", "矿山机电设备检修", "水轮发电机组运行与检修"))
    people, number = k.names(rng, 2), k.isbn(rng)
    year = rng.randint(2008, 2023)
    thousand = rng.randint(180, 520)
    press = rng.choice(("江岸工业出版社", "北岭能源出版社"))
    body = f"""<div class=cv><p class=c>职业技能培训系列教材</p><h1>{title}</h1><p class=c>主编　{"　".join(people)}</p><p class=ft>{press}</p></div><p><b>图书在版编目（CIP）数据</b></p><p class=in>{title} / {"，".join(people)}主编．—{rng.choice(("北京", "沈阳"))}：{press}，{year}.{rng.randint(1, 12)}</p><p class=in>ISBN {number}</p><p class=in>Ⅰ.①{title[:2]}… Ⅱ.①{people[0][:1]}…②{people[1][:1]}… Ⅲ.①技术培训—教材 Ⅳ.①TM07</p><p>中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 299999):06d}号</p><hr><p>责任编辑：{k.names(rng, 1)[0]}　　封面设计：{k.names(rng, 1)[0]}</p><p>开本：787mm×1092mm　1/16　印张：{rng.randint(12, 25)}.5　字数：{thousand}千字</p><p>{year}年{rng.randint(1, 12)}月第1版　定价：{rng.randint(28, 68)}.00元</p>"""
    css = ".cv { page-break-after: always } .cv h1 { font-size: 28pt; margin: 40mm 0 12mm } .ft { margin-top: 70mm; text-align: center }"
    return Sheet(
        k.page(rng, "song hei", css, body, "A5", "16mm"),
        "textbook",
        {"title": title, "authors": people, "isbn": number},
        ("audience", "character_count"),
    )


@layout("textbook.inhouse_preface")
def inhouse(rng: random.Random) -> Sheet:
    """An in-house course book of a firm: cover, preface with the writers, beginning of the contents."""
    unit, people = rng.choice(k.UNITS), k.names(rng, 4)
    title = rng.choice(("桥式起重机安全操作与维护", "变频器应用与维修", "钳工基本技能", "化验室分析操作"))
    body = f"""<div class=cv><p class=r>内部资料　注意保存</p><h1>{title}</h1><p class=c>（培训教材）</p><p class=c>编写：{"、".join(people[:3])}</p><p class=ft>{unit.name}职工培训中心<br>{rng.randint(2009, 2023)}年{rng.randint(1, 12)}月</p></div><h3>前　言</h3><p class=in>为提高岗位工人的操作水平，结合公司设备实际，我们组织编写了本教材。全书分四章，内容简明实用，可供本公司职工培训使用。</p><p class=in>本书由{people[3]}审定。由于水平有限，不足之处请批评指正。</p><p class=r>编　者</p><h3>目　录</h3><p>第一章　基础知识……………………………1</p><p>第二章　结构与原理…………………………15</p><p>第三章　操作方法……………………………38</p><p>第四章　常见故障……………………………61</p>"""
    css = ".cv { page-break-after: always } .cv h1 { margin-top: 50mm; font-size: 26pt } .ft { margin-top: 80mm; text-align: center; font-size: 14pt }"
    return Sheet(
        k.page(rng, "kai song", css, body),
        "textbook",
        {"title": title, "authors": people[:3]},
        ("audience", "character_count"),
    )


@layout("paper.society_proceedings")
def proceedings(rng: random.Random) -> Sheet:
    """A paper in the collection of a province's yearly meeting: the meeting's name over it, no serial number."""
    title, _, words, _ = rng.choice(TOPICS)
    people, unit = k.names(rng, 3), rng.choice(k.UNITS)
    year, at = rng.randint(2007, 2023), rng.randint(40, 220)
    society = rng.choice(("机械工程学会", "电机工程学会", "煤炭学会", "硅酸盐学会"))
    body = f"""<p class=h>{unit.province}{society}{year}年学术年会论文集</p><h2>{title}</h2><p class=c>{"　".join(people)}</p><p class=c>（{unit.name}，{unit.city}）</p><p><b>摘要</b>　{PARTS[0]}</p><p><b>关键词</b>　{words}</p><h4>1　前言</h4><p class=in>{PARTS[1]}</p><h4>2　分析与处理</h4>{"".join(f"<p class=in>{part}</p>" for part in PARTS[2:4])}<h4>3　结论</h4><p class=in>{PARTS[4]}</p><p class=r>{at}</p>"""
    css = ".h { border-bottom: 0.5mm solid #000; text-align: center; font-size: 10.5pt } h4 { margin: 3mm 0 }"
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "year": year,
        "publication_form": "proceedings",
    }
    return Sheet(k.page(rng, "kai song", css, body, "A4", "24mm"), "paper", truth, ("journal", "pages"))
