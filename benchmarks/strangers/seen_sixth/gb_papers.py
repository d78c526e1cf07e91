"""Papers in journals and proceedings, front matter, and a letter of acceptance."""

from __future__ import annotations

import random

from benchmarks.strangers.sheet import FONTS, Sheet, layout

from .gb_words import (
    CITIES,
    EMPLOYERS,
    TOPICS,
    Topic,
    cn,
    day,
    dotted,
    hanzi,
    journal,
    names,
    paragraphs,
    sentences,
    sheet,
)

_PAGE = ".p { height: 262mm; position: relative; overflow: hidden } .p + .p { page-break-before: always } .f { position: absolute; bottom: 0; left: 0; right: 0 } .cols { columns: 2; column-gap: 8mm } h4 { margin: 2mm 0 1mm }"
_FREE = ("publication_form",)
_LATIN = {"侯": "HOU", "卫": "WEI", "尚": "SHANG", "乔": "QIAO", "樊": "FAN", "武": "WU", "畅": "CHANG", "雷": "LEI", "牛": "NIU", "贺": "HE", "常": "CHANG", "邢": "XING", "段": "DUAN", "祁": "QI", "郝": "HAO", "翟": "ZHAI", "原": "YUAN", "霍": "HUO", "阎": "YAN", "薛": "XUE", "温": "WEN", "安": "AN", "康": "KANG", "尹": "YIN", "孟": "MENG", "秦": "QIN", "柴": "CHAI", "戎": "RONG", "裴": "PEI", "申": "SHEN"}  # fmt: skip
_GIVEN = {"继红": "Jihong", "少峰": "Shaofeng", "瑞": "Rui", "一鸣": "Yiming", "艳萍": "Yanping", "志刚": "Zhigang", "昊天": "Haotian", "秀珍": "Xiuzhen", "维": "Wei", "丽娜": "Lina", "文博": "Wenbo", "占元": "Zhanyuan", "雪": "Xue", "俊杰": "Junjie", "晋生": "Jinsheng", "彦青": "Yanqing", "海燕": "Haiyan", "泽": "Ze", "立新": "Lixin", "向前": "Xiangqian"}  # fmt: skip


def _english(name: str) -> str:
    return f"{_LATIN[name[0]]} {_GIVEN[name[1:]]}"


def _title(rng: random.Random, topic: Topic) -> str:
    return rng.choice(
        (
            f"{topic.thing}{topic.part}{topic.fault}的原因分析与处理",
            f"{topic.remedy}在{topic.thing}中的应用",
            f"基于{topic.remedy}的{topic.thing}{topic.fault}治理",
            f"浅谈{topic.thing}{topic.part}的{topic.fault}及对策",
        )
    )


def _section(rng: random.Random, topic: Topic, number: str, head: str, count: int) -> str:
    return f"<h4>{number}　{head}</h4>{paragraphs(rng, topic, count)}"


@layout("paper.bilingual_two_columns")
def bilingual(rng: random.Random) -> Sheet:
    """A technical journal: header of issue, superscripts, English abstract, article number and DOI; two pages."""
    topic, one = rng.choice(TOPICS), journal(rng)
    title, people = _title(rng, topic), names(rng, 4)
    year, issue, start = rng.randint(2016, 2025), rng.randint(1, 6), rng.randint(11, 118)
    volume = year - 1984
    number = f"{one.issn}({year}){issue:02d}-{start:04d}-02"
    doi = f"10.{rng.randint(13000, 19999)}/j.cnki.{one.issn}.{year}.{issue:02d}.{start:03d}"
    marks = ("1", "1,2", "2", "1")
    by = "，".join(
        f"{name}<sup>{mark}{'*' if n == 3 else ''}</sup>"
        for n, (name, mark) in enumerate(zip(people, marks, strict=True))
    )
    html = sheet(
        _PAGE + "body { font-size: 9.5pt; line-height: 1.5 }",
        f"""<div class=p><table style="border-bottom:0.4mm solid"><tr><td>第 {volume} 卷 第 {issue} 期<td class=c>{one.name}<td class=r>Vol.{volume} No.{issue}<tr><td>{year} 年 {issue * 2} 月<td class=c>{one.english}<td class=r>{("Feb.", "Apr.", "Jun.", "Aug.", "Oct.", "Dec.")[issue - 1]} {year}</table>
        <p class=s>DOI：{doi}<h2 class=c>{title}</h2><p class=c style="font-family:{FONTS["kai"]};font-size:12pt">{by}<p class="c s">(1. {rng.choice(EMPLOYERS)}，山西 {rng.choice(CITIES)} 03{rng.randint(1000, 9999)}；2. 中北工业职业学院 机电系，山西 太原 030051)
        <p><b>摘　要：</b>{sentences(rng, topic, 4)}<p><b>关键词：</b>{topic.thing}；{topic.part}；{topic.fault}；{topic.remedy}
        <p><b>中图分类号：</b>TH{rng.randint(11, 89)}　<b>文献标志码：</b>A　<b>文章编号：</b>{number}
        <h3 class=c style="font-size:11pt">Cause Analysis and Treatment of a Typical Fault in Production Equipment</h3><p class=c>{", ".join(f"{_english(n)}<sup>{m}</sup>" for n, m in zip(people, marks, strict=True))}
        <p><b>Abstract:</b> The fault was studied on site, its causes were found and a remedy was carried out. The results show that the downtime was reduced by {rng.randint(20, 60)}%.<p><b>Key words:</b> equipment; fault; maintenance
        <div class=cols>{_section(rng, topic, "0", "引言", 1)}{_section(rng, topic, "1", "现状与问题", 2)}</div>
        <div class="f s"><hr style="width:40mm;margin-left:0">收稿日期：{year - 1}-0{rng.randint(5, 9)}-{rng.randint(10, 28)}<br>作者简介：{people[0]}（19{rng.randint(70, 92)}—），男，山西{rng.choice(CITIES)}人，工程师，主要从事{topic.specialty}工作。<br>*通信作者：{people[3]}，E-mail：jd{rng.randint(100, 999)}@163.com</div></div>
        <div class=p><table style="border-bottom:0.4mm solid"><tr><td>·{start + 1}·<td class=c>{one.name}<td class=r>第 {volume} 卷</table><div class=cols>{_section(rng, topic, "2", "改进方案", 3)}{_section(rng, topic, "3", "应用效果", 2)}{_section(rng, topic, "4", "结语", 1)}
        <h4>参考文献：</h4><p class=s>[1] 贾文.机械设备维修手册[M].北京：工业出版社，2009：33-41.<br>[2] 樊铁军，李一.设备故障的统计[J].矿山机电，2014，12(5)：20-23.</div></div>""",
        margin="16mm",
    )
    truth = {
        "title": title, "authors": people, "first_author": people[0], "journal": one.name, "issn": one.issn, "year": year, "volume": volume, "issue": issue,
        "pages": f"{start}-{start + 1}", "doi": doi, "article_number": number, "corresponding_authors": [people[3]],
    }  # fmt: skip
    return Sheet(html, "paper", truth, _FREE)


@layout("paper.monthly_magazine")
def magazine(rng: random.Random) -> Sheet:
    """A provincial monthly: column name, authors under the title with the unit in brackets, issue in the footer."""
    topic, one = rng.choice(TOPICS), journal(rng)
    title, people = _title(rng, topic), names(rng, rng.choice((1, 2)))
    year, issue, start = rng.randint(2007, 2015), rng.randint(1, 12), rng.randint(2, 40) * 2
    foot = f"《{one.name}》{year}年第{issue}期"
    html = sheet(
        _PAGE + "body { font-size: 10.5pt } .bar { background: #ddd; padding: 1mm 3mm; display: inline-block }",
        f"""<div class=p><div class=bar>◆ {rng.choice(("设备管理", "经验交流", "技术改造", "实践与探索"))}</div><h1 style="font-size:20pt;margin:6mm 0 2mm">{title}</h1><p>□ {"　".join(people)}<p class=s>（{rng.choice(EMPLOYERS)}　山西{rng.choice(CITIES)}　03{rng.randint(1000, 9999)}）
        <p style="font-family:{FONTS["kai"]}">[摘 要] {sentences(rng, topic, 3)}<br>[关键词] {topic.thing}　{topic.fault}　{topic.remedy}<br>[中图分类号] TD{rng.randint(40, 69)}　[文献标识码] B
        <div class=cols>{paragraphs(rng, topic, 1)}{_section(rng, topic, "一、", "问题的提出", 2)}{_section(rng, topic, "二、", "原因分析", 2)}</div><div class=f>{start}　　{foot}</div></div>
        <div class=p><div class=cols>{_section(rng, topic, "三、", "采取的措施", 3)}{_section(rng, topic, "四、", "效果", 2)}{_section(rng, topic, "五、", "结束语", 1)}<p class=s>（作者系该公司{rng.choice(("机修车间", "电气车间"))}技师　责任编辑：秦风）</div><div class="f r">{foot}　　{start + 1}</div></div>""",
        "ming",
        "17mm",
    )
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "journal": one.name,
        "year": year,
        "issue": issue,
        "pages": f"{start}-{start + 1}",
    }
    return Sheet(html, "paper", truth, _FREE)


@layout("paper.online_first_cover")
def online_first(rng: random.Random) -> Sheet:
    """The database's cover of an online first paper, and the manuscript page behind it."""
    topic, one = rng.choice(TOPICS), journal(rng)
    title, people = _title(rng, topic), names(rng, 3)
    received = day(rng, 2021, 2024)
    online = f"{int(received[:4]) + 1}-{rng.randint(1, 9):02d}-{rng.randint(1, 28):02d}"
    html = sheet(
        "td.k { width: 34mm; vertical-align: top } td { padding: 2mm 0 }",
        f"""<p style="font-size:20pt;border-bottom:1mm solid #2b5a97;color:#2b5a97"><b>《{one.name}》网络首发论文</b><br><span style="font-size:10pt">ISSN {one.issn}，{one.cn.replace("CN", "CN ")}</span></p><table style="margin-top:12mm"><tr><td class=k>题目：<td>{title}<tr><td class=k>作者：<td>{"，".join(people)}<tr><td class=k>收稿日期：<td>{received}<tr><td class=k>网络首发日期：<td>{online}
        <tr><td class=k>引用格式：<td>{"，".join(people)}．{title}[J/OL]．{one.name}. https://link.cnki.net/urlid/{one.cn[2:].replace("-", ".").replace("/", ".")}.{online.replace("-", "")}.{rng.randint(900, 1800):04d}.{rng.randint(2, 30):03d}</table>
        <p class="t s" style="margin-top:60mm">网络首发：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。<p class="t s">出版确认：编辑部与电子杂志社签约，以网络版形式出版的录用定稿视为正式出版。
        <div class=new><p class=s>网络首发时间：{online} 　　网络首发地址：https://link.cnki.net</p><h2 class=c>{title}</h2><p class=c>{"　".join(people)}<p class="c s">（{rng.choice(EMPLOYERS)}，{rng.choice(CITIES)}　03{rng.randint(1000, 9999)}）<p><b>摘要</b>　{sentences(rng, topic, 5)}<p><b>关键词</b>　{topic.thing}，{topic.part}，{topic.remedy}
        {_section(rng, topic, "1", "前言", 2)}{_section(rng, topic, "2", "试验方法", 2)}{_section(rng, topic, "3", "结果与讨论", 2)}</div>""",
        rng.choice(("song", "hei")),
    )
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "journal": one.name,
        "issn": one.issn,
        "cn_number": one.cn,
        "year": int(online[:4]),
        "publication_form": "online_first",
    }
    return Sheet(html, "paper", truth, ("year",))


@layout("paper.supplement_issue")
def supplement(rng: random.Random) -> Sheet:
    """A supplement number, by the header and by the S in 文章编号."""
    topic, one = rng.choice(TOPICS), journal(rng)
    title, people = _title(rng, topic), names(rng, 3)
    year, start = rng.randint(2009, 2020), rng.randint(60, 240)
    volume = year - 1978
    number = f"{one.issn}({year})S1-{start:04d}-02"
    html = sheet(
        _PAGE + "body { font-size: 10pt }",
        f"""<div class=p><table style="border-bottom:0.3mm solid"><tr><td>第{volume}卷　增刊1<td class=c>{"　".join(one.name)}<td class=r>Vol.{volume} Suppl.1<tr><td>{year}年{rng.choice((6, 10, 12))}月<td class=c>{one.english.upper()}<td class=r>{year}</table>
        <p>文章编号：{number}<h2 class=c>{title}</h2><p class=c>{", ".join(people)}<p class="c s">({rng.choice(EMPLOYERS)}, 山西 {rng.choice(CITIES)} 03{rng.randint(1000, 9999)})<p>摘　要: {sentences(rng, topic, 4)}<br>关键词: {topic.thing}; {topic.fault}; {topic.remedy}<br>中图分类号: TF3{rng.randint(10, 99)}　　文献标识码: B
        <div class=cols>{paragraphs(rng, topic, 2)}{_section(rng, topic, "1", "设备概况", 2)}{_section(rng, topic, "2", "故障分析", 1)}</div><div class="f s">收稿日期: {year}-0{rng.randint(1, 5)}-{rng.randint(10, 28)}; 修订日期: {year}-05-30<br>第一作者: {people[0]}(19{rng.randint(66, 88)}-), 工程师</div></div>
        <div class=p><p style="border-bottom:0.3mm solid">{start + 1}　　　　　　　　　{one.name}　　　　　　　　　{year}年增刊1<div class=cols>{_section(rng, topic, "3", "改造措施", 3)}{_section(rng, topic, "4", "结论", 2)}<p class=c>参考文献<p class=s>[1] 成大先. 机械设计[M]. 北京: 机械出版社, 2004.</div></div>""",
        "ming",
        "17mm",
    )
    truth = {
        "title": title, "authors": people, "first_author": people[0], "journal": one.name, "issn": one.issn, "year": year, "volume": volume, "issue": "S1",
        "pages": f"{start}-{start + 1}", "article_number": number, "publication_form": "supplement",
    }  # fmt: skip
    return Sheet(html, "paper", truth, ("issue",))


@layout("paper.annual_meeting")
def proceedings(rng: random.Random) -> Sheet:
    """A paper of the proceedings of a society's annual meeting: only a running head and a page number."""
    topic = rng.choice(TOPICS)
    title, people = _title(rng, topic), names(rng, rng.choice((2, 3)))
    year, start = rng.randint(2006, 2019), rng.randint(100, 400)
    meeting = f"{year}年华北地区{topic.specialty}学术年会论文集"
    html = sheet(
        _PAGE,
        f"""<div class=p><p class="c s" style="border-bottom:0.2mm solid">{meeting}<h2 class=c style="font-family:{FONTS["hei"]}">{title}</h2><p class=c>{"　".join(people)}<p class="c s">{rng.choice(EMPLOYERS)}
        <p style="margin:0 8mm"><b>摘要</b>：{sentences(rng, topic, 3)}<p style="margin:0 8mm"><b>关键词</b>：{topic.thing}，{topic.part}{_section(rng, topic, "1", "概述", 2)}{_section(rng, topic, "2", "主要问题", 2)}<p class="f c">— {start} —</div>
        <div class=p><p class="c s" style="border-bottom:0.2mm solid">{meeting}{_section(rng, topic, "3", "解决办法", 3)}<table class=b style="margin:3mm 0"><caption>表1　实施前后对比</caption><tr><th>项目<th>实施前<th>实施后<tr><td>停机次数/月<td>{rng.randint(6, 12)}<td>{rng.randint(0, 3)}<tr><td>维修费用/万元<td>{rng.randint(12, 30)}<td>{rng.randint(3, 9)}</table>{_section(rng, topic, "4", "结语", 1)}<p class="f c">— {start + 1} —</div>""",
        rng.choice(("song", "zenhei")),
        "17mm",
    )
    truth = {
        "title": title,
        "authors": people,
        "first_author": people[0],
        "journal": meeting,
        "year": year,
        "pages": f"{start}-{start + 1}",
        "publication_form": "proceedings",
    }
    return Sheet(html, "paper", truth, ("journal", "year"))


@layout("paper.equal_first_open_access")
def equal_first(rng: random.Random) -> Sheet:
    """A recent journal: numbers and licence in a side column, equal first authors marked #."""
    topic, one = rng.choice(TOPICS), journal(rng)
    title, people = _title(rng, topic), names(rng, 4)
    year, issue, start = rng.randint(2020, 2025), rng.randint(1, 12), rng.randint(30, 200)
    volume = year - 1999
    doi = f"10.{rng.randint(12000, 19900)}/j.issn.{one.issn}.{year}.{issue:02d}.{rng.randint(1, 30):03d}"
    by = f"{people[0]}<sup>1#</sup>, {people[1]}<sup>1#</sup>, {people[2]}<sup>2</sup>, {people[3]}<sup>2✉</sup>"
    html = sheet(
        _PAGE
        + ".side { width: 46mm; font-size: 8pt; vertical-align: top; background: #eef3f8; padding: 3mm } td { vertical-align: top }",
        f"""<div class=p><p class=s>{one.name}　{year}, {volume}({issue}): {start}-{start + 1}<table><tr><td class=side>引用本文：{people[0]}, {people[1]}, {people[2]}, 等. {title}[J]. {one.name}, {year}, {volume}({issue}): {start}-{start + 1}.
        <p>DOI: {doi}<p>ISSN {one.issn}<br>{one.cn.replace("CN", "CN ")}<p>收稿：{day(rng, year - 1, year - 1)}<br>责任编辑：柴 静<p># 共同第一作者<br>✉ 通信作者：{people[3]}<br>E-mail: gy{rng.randint(10, 99)}@126.com<p>© {year} 编辑部，CC BY-NC-ND 4.0
        <td style="padding-left:5mm"><p style="color:#2b5a97">研究论文<h2>{title}</h2><p>{by}<p class=s>1 {rng.choice(EMPLOYERS)}，{rng.choice(CITIES)} 03{rng.randint(1000, 9999)}<br>2 山西能源装备职业技术学院，太原 030006<p><b>摘要</b> {sentences(rng, topic, 5)}<p><b>关键词</b> {topic.thing}；{topic.part}；{topic.remedy}{_section(rng, topic, "1", "引言", 1)}</table></div>
        <div class=p><p class=s>{start + 1}　　{one.name}　第{volume}卷<div class=cols style="font-size:10pt">{_section(rng, topic, "2", "方法", 2)}{_section(rng, topic, "3", "结果", 2)}{_section(rng, topic, "4", "结论", 1)}<h4>作者贡献声明</h4><p class=s>{people[0]}：方案设计、论文撰写；{people[1]}：试验、数据处理；{people[2]}：论文审阅；{people[3]}：论文审阅。</div></div>""",
        "hei",
        "16mm",
    )
    truth = {
        "title": title, "authors": people, "first_author": people[0], "journal": one.name, "issn": one.issn, "cn_number": one.cn, "year": year, "volume": volume, "issue": issue,
        "pages": f"{start}-{start + 1}", "doi": doi, "corresponding_authors": [people[3]], "equal_first_authors": people[:2],
    }  # fmt: skip
    return Sheet(html, "paper", truth, _FREE)


@layout("journal_front_matter.contents_with_imprint")
def contents(rng: random.Random) -> Sheet:
    """The contents in two columns, the imprint in a narrow box beside them."""
    one = journal(rng)
    year, issue = rng.randint(2008, 2024), rng.randint(1, 12)
    rows, page = "", 1
    for head in ("专题综述", "设计与研究", "检测与维修", "应用实例"):
        rows += f"<p><b>· {head} ·</b>"
        for _ in range(4):
            rows += f"<p class=s>{_title(rng, rng.choice(TOPICS))}<span style='float:right'>{'　'.join(names(rng, rng.choice((1, 2, 3))))}（{page}）</span>"
            page += rng.randint(2, 5)
    html = sheet(
        "td { vertical-align: top } .i { width: 48mm; font-size: 8.5pt; border: 0.2mm solid; padding: 3mm } .s { clear: both }",
        f"""<table><tr><td class=i><p>{one.name}<p>（月刊　1983年创刊）<p>{year}年第{issue}期<br>（总第{(year - 1983) * 12 + issue}期）<p>主管单位：工业和信息化厅<p>主办单位：{one.sponsor}<p>编辑出版：《{one.name}》编辑部<p>主　　编：{names(rng, 1)[0]}<p>地　　址：解放路{rng.randint(3, 99)}号<p>刊　　号：ISSN {one.issn}<br>　　　　　{one.cn.replace("CN", "CN ")}<p>邮发代号：22-{rng.randint(10, 99)}<p>定　　价：10.00元<p>出版日期：每月20日
        <td style="padding-left:6mm"><h2 class=c>目　　次</h2>{rows}</table>""",
        rng.choice(("song", "zenhei")),
        "15mm",
    )
    return Sheet(
        html,
        "journal_front_matter",
        {
            "journal": one.name,
            "issn": one.issn,
            "cn_number": one.cn,
            "year": year,
            "issue": issue,
            "sponsor": one.sponsor,
        },
    )


@layout("journal_front_matter.front_cover")
def cover(rng: random.Random) -> Sheet:
    """A cover: big name, English name, issue as a great numeral, numbers at the foot."""
    one = journal(rng)
    year, issue = rng.randint(2010, 2025), rng.randint(1, 6)
    html = sheet(
        ".p { background: linear-gradient(#dfe9f2, #fff); height: 250mm; padding: 10mm; position: relative } h1 { font-size: 44pt; margin: 6mm 0 0; letter-spacing: 2mm }",
        f"""<div class=p><p class=s>ISSN {one.issn}<br>{one.cn.replace("CN", rng.choice(("CN ", "CN")))}<span style="float:right">{rng.choice(("中国核心期刊（遴选）数据库收录期刊", "中国学术期刊综合评价数据库来源期刊"))}</span><h1>{one.name}</h1><p style="font-size:13pt">{one.english.upper()}
        <p style="font-size:60pt;text-align:right;margin-top:60mm;line-height:1">{issue}<p class=r style="font-size:24pt">{year}<p class=r>（双月刊）<div style="position:absolute;bottom:10mm">{one.sponsor}　主办<br><span class=s>9 77{one.issn[0]} {one.issn[1:4]}{one.issn[5:8]} {issue:02d} &gt;</span></div></div>""",
        "hei",
        "12mm",
    )
    return Sheet(
        html,
        "journal_front_matter",
        {
            "journal": one.name,
            "issn": one.issn,
            "cn_number": one.cn,
            "year": year,
            "issue": issue,
            "sponsor": one.sponsor,
        },
    )


@layout("acceptance_letter.manuscript_number")
def acceptance(rng: random.Random) -> Sheet:
    """A letter on the office's paper: manuscript number, all authors, planned issue, page charge."""
    topic, one = rng.choice(TOPICS), journal(rng)
    title, people, date = _title(rng, topic), names(rng, rng.choice((2, 3))), day(rng, 2015, 2025)
    written = rng.choice((cn, hanzi, dotted))(date)
    html = sheet(
        "body { font-size: 12.5pt; line-height: 2 }",
        f"""<h1 class=c style="color:#b01818;border-bottom:0.8mm solid #b01818">《{one.name}》编辑部</h1><h2 class=c>{rng.choice(("稿 件 录 用 通 知 书", "用 稿 通 知", "录 用 证 明"))}</h2><p class=r style="font-size:10pt">稿件编号：{date[:4]}{rng.randint(1000, 9999)}<p>尊敬的 {"、".join(people)} 作者：<p class=t>您好！您投寄本刊的稿件“{title}”经初审、外审及编委会终审，符合本刊刊登要求，决定予以录用，拟安排在{int(date[:4]) + 1}年第{rng.randint(1, 6)}期发表。
        <p class=t>请您接到本通知后十五日内将版面费汇至本刊账户，逾期未汇视为自动放弃。文章见刊后免费寄送样刊一册。请勿一稿多投。<p class=t>感谢您对本刊工作的支持！<p class=r style="margin-top:20mm">《{one.name}》编辑部<p class=r>{written}<p style="font-size:9pt;border-top:0.2mm solid;margin-top:25mm">地址：建设北路{rng.randint(2, 200)}号　电话：0351-{rng.randint(3000000, 7999999)}　国际标准刊号：ISSN {one.issn}""",
        rng.choice(("song", "kai")),
    )
    return Sheet(html, "acceptance_letter", {"title": title, "authors": people, "journal": one.name, "date": date})
