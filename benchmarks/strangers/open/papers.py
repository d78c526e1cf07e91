"""Papers in journals, and the covers, imprints and contents of these."""

from __future__ import annotations

import random

from benchmarks.strangers.open.prose import (
    TOPICS,
    Topic,
    company,
    copy_stamp,
    day_of,
    font,
    issn,
    padded,
    paragraphs,
    people_of,
    prose,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout

JOURNALS = (
    ("晋中机械与自动化", "Jinzhong Machinery & Automation"),
    ("现代焊接工程", "Modern Welding Engineering"),
    ("北方冶金技术", "Northern Metallurgical Technology"),
    ("矿山装备学报", "Journal of Mining Equipment"),
    ("汾河水利电力", "Fenhe Hydro and Power"),
    ("工矿技术与管理", "Industrial Technology & Management"),
    ("华北大学学报（自然科学版）", "Journal of Huabei University (Natural Science)"),
)
SPONSORS = (
    "晋中市机械工程学会",
    "北方冶金科技信息中心",
    "华北工矿研究院有限公司",
    "汾河水利职业学院",
    "全国焊接信息网",
)


def english(topic: Topic) -> str:
    return f"Study on {topic.english}: causes and a practical method"


def cn_number(rng: random.Random, topic: Topic) -> str:
    return f"{rng.choice((14, 11, 12, 31, 61))}-{rng.randint(1000, 5600)}/{topic.clc[:2]}"


def pinyin(count: int) -> str:
    return ", ".join(("WANG Wei", "LI Jun", "ZHANG Hua-min", "OUYANG Xiao", "AILI Mai")[:count])


def title_of(rng: random.Random, topic: Topic) -> str:
    return rng.choice(
        (
            f"{topic.thing}{topic.fault}的机理与控制",
            f"基于{topic.means}的{topic.thing}{topic.fault}治理研究",
            f"{topic.means}在{topic.thing}上的试验研究",
        )
    )


def body(rng: random.Random, topic: Topic, numbers: tuple[str, ...]) -> str:
    heads = ("引言", "试验方法", "结果与讨论", "现场应用", "结论")
    return "".join(
        f"<p class=h>{number}　{head}</p>{paragraphs(rng, topic, rng.randint(1, 2))}"
        for number, head in zip(numbers, heads, strict=True)
    )


@layout("paper.classic_two_columns")
def classic(rng: random.Random) -> Sheet:
    """The usual first page: volume, name and month over a rule, superscripts, 文章编号 and DOI, two columns, foot with dates and author."""
    topic = rng.choice(TOPICS)
    journal, english_journal = rng.choice(JOURNALS)
    authors, day = people_of(rng, rng.randint(2, 4)), day_of(rng, 2010)
    volume, issue, first, count = rng.randint(18, 48), rng.randint(1, 12), rng.randint(11, 140), 2
    number, title = issn(rng), title_of(rng, topic)
    doi = f"10.{rng.randint(3969, 19999)}/j.issn.{number}.{day.year}.{issue:02d}.{rng.randint(1, 30):03d}"
    dash = rng.choice(("-", "－", "—"))
    article = f"{number}({day.year}){issue:02d}-{first:04d}-{count:02d}"
    corresponding = authors[-1] if rng.random() < 0.5 else None
    shown = "，".join(
        f"{padded(rng, one)}<sup>{1 if index == 0 else rng.randint(1, 2)}{',*' if one == corresponding else ''}</sup>"
        for index, one in enumerate(authors)
    )
    unit, other = company(rng), company(rng)
    when = f"{day.year}年{issue}月"
    foot = f"""收稿日期：{day.year - 1}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}；修回日期：{day.year}-01-{rng.randint(5, 28)}<br>
    基金项目：山西省重点研发计划资助项目（20{rng.randint(10, 22)}03D{rng.randint(100000, 199999)}）<br>
    作者简介：{authors[0]}（{rng.randint(1968, 1992)}—），{rng.choice("男女")}，山西太原人，高级工程师，主要从事{topic.keys[0]}方面的工作。"""
    if corresponding:
        foot += f"<br>通信作者：{corresponding}，E-mail：abc{rng.randint(10, 99)}@example.com"
    pages = f"""@page {{ size: A4; margin: 24mm 18mm 20mm; @top-center {{ content: "{authors[0]}，等：{title}"; font: 9pt {FONTS["song"]} }} @bottom-center {{ content: "· " counter(page) " ·"; font: 9pt {FONTS["song"]} }} }}
    @page :first {{ counter-reset: page {first}; @top-center {{ content: none }} }}"""
    html = f"""<html><style>{pages} body {{ font: 10.5pt/1.5 {font(rng, "song", "ming")} }} .t {{ text-indent: 2em; margin: 0 }}
    .h {{ font: bold 12pt {FONTS["hei"]}; margin: 5pt 0 }} .two {{ columns: 2; column-gap: 8mm; text-align: justify }}
    .top td {{ font-size: 9pt; width: 33% }} .f {{ font-size: 8.5pt; border-top: .2mm solid #000; margin-top: 3mm }}</style>
    <table class=top style="width:100%;border-bottom:.6mm double #000"><tr><td>第{volume}卷　第{issue}期<br>{when}
    <td style="text-align:center;font-size:11pt">{journal}<br><span style="font-size:8.5pt">{english_journal}</span>
    <td style="text-align:right">Vol.{volume} No.{issue}<br>{("Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec.")[issue - 1]} {day.year}</table>
    <p style="font-size:9pt">{rng.choice(("文章编号：", "文章编号:", "【文章编号】"))}{article.replace("-", dash)}
    <span style="float:right">DOI：{doi}</span></p><h1 style="text-align:center;font:bold 20pt {FONTS["hei"]}">{title}</h1>
    <p style="text-align:center;font:14pt {FONTS["kai"]}">{shown}</p>
    <p style="text-align:center;font-size:9pt">（1. {unit}，山西 太原 0300{rng.randint(10, 60)}；2. {other}，山西 大同 037003）</p>
    <p style="font-size:9.5pt;margin:2pt 8mm"><b>摘　要：</b>{prose(rng, topic, 3)}</p>
    <p style="font-size:9.5pt;margin:2pt 8mm"><b>关键词：</b>{"；".join(topic.keys)}</p>
    <p style="font-size:9.5pt;margin:2pt 8mm">中图分类号：{topic.clc}　　文献标{rng.choice("志识")}码：A</p>
    <p style="text-align:center;font-size:10.5pt"><b>{english(topic)}</b><br>{pinyin(len(authors))}</p>
    <div class=two>{body(rng, topic, rng.choice((("0", "1", "2", "3", "4"), ("1", "2", "3", "4", "5"))))}</div>
    <div class=f>{foot}</div></html>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "issn": number,
        "year": day.year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{first + count - 1}",
        "doi": doi,
        "article_number": article,
    }
    if corresponding:
        truth["corresponding_authors"] = [corresponding]
    return Sheet(html, "paper", truth, ("publication_form",))


@layout("paper.trade_magazine")
def trade_magazine(rng: random.Random) -> Sheet:
    """A trade magazine: column name in a coloured bar, posts of the authors beside the names, no 文章编号; name and issue in the foot; 增刊 now and then."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2008)
    journal, _ = rng.choice(JOURNALS)
    authors = people_of(rng, rng.randint(1, 3))
    title, unit = title_of(rng, topic), company(rng)
    supplement = rng.random() < 0.35
    issue: object = "增刊" if supplement else rng.randint(1, 24)
    mark = rng.choice((f"{day.year}年增刊", f"{day.year}年 增刊")) if supplement else f"{day.year}年第{issue}期"
    first = rng.randint(30, 160)
    html = f"""<html><style>@page {{ size: 210mm 285mm; margin: 20mm 16mm; @bottom-left {{ content: "{journal} {mark}"; font: 9pt {FONTS["hei"]} }}
    @bottom-right {{ content: counter(page); font: 10pt {FONTS["hei"]} }} }} @page :first {{ counter-reset: page {first} }}
    body {{ font: 10pt/1.55 {font(rng, "song", "zenhei", "hei")} }} .t {{ text-indent: 2em; margin: 0 }} .h {{ font-weight: bold; margin: 4pt 0; color: #06c }}
    .cols {{ columns: 3; column-gap: 6mm }}</style><div style="background:#06c;color:#fff;padding:2mm 4mm;font-size:13pt">{rng.choice(("技改与创新", "经验交流", "工艺与装备", "检测与维修"))}　　<small>TECHNOLOGY</small></div>
    <h1 style="font:bold 22pt {FONTS["hei"]};margin:6mm 0 3mm">{title}</h1>
    <p style="font-size:11pt"><b>◎ 文／</b>{"　".join(authors)}　<small>{unit}</small></p>
    <p style="background:#eee;padding:2mm">{rng.choice(("编者按", "导读", "【摘要】"))}：{prose(rng, topic, 2)}</p>
    <div class=cols>{body(rng, topic, ("一、", "二、", "三、", "四、", "五、")) + paragraphs(rng, topic, 2)}</div>
    <p style="font:9pt {FONTS["kai"]};border-top:.2mm solid #999">（责任编辑：{people_of(rng, 1)[0]}）</p></html>"""
    truth = {"title": title, "authors": authors, "first_author": authors[0], "journal": journal, "year": day.year}
    if supplement:
        return Sheet(html, "paper", truth | {"publication_form": "supplement"}, ("issue", "pages"))
    return Sheet(html, "paper", truth | {"issue": issue}, ("publication_form", "pages"))


@layout("paper.online_first_cover")
def online_first(rng: random.Random) -> Sheet:
    """A database cover sheet of a 网络首发 paper (label grid), then the paper with blank volume and issue and equal first authors."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2018)
    journal, english_journal = rng.choice(JOURNALS[:4])
    authors, number, title = people_of(rng, rng.randint(3, 4)), issn(rng), title_of(rng, topic)
    cn, unit = cn_number(rng, topic), company(rng)
    doi = f"10.{rng.randint(13000, 19999)}/j.cnki.{number}.{day.year}{day.month:02d}{day.day:02d}.{rng.randint(1, 9)}"
    later = min(28, day.day + 2)
    stamp = copy_stamp(rng, "right:0;bottom:8mm") if rng.random() < 0.5 else ""
    html = f"""<html><style>@page {{ size: A4; margin: 22mm 20mm }} @page paper {{ @top-right {{ content: "网络首发时间：{day.year}-{day.month:02d}-{later:02d} 1{rng.randint(0, 9)}:{rng.randint(10, 59)}:08"; font: 8pt {FONTS["song"]} }} }}
    body {{ font: 10.5pt/1.6 {font(rng, "song", "hei")} }} .g td {{ padding: 2.5mm 2mm; vertical-align: top }} .g td:first-child {{ white-space: nowrap; color: #444 }}
    .t {{ text-indent: 2em; margin: 0 }} .h {{ font: bold 12pt {FONTS["hei"]}; margin: 5pt 0 }} .two {{ columns: 2; column-gap: 8mm }}</style>
    <div style="page-break-after:always;position:relative;height:250mm"><p style="font:bold 22pt {FONTS["kai"]};border-bottom:.5mm solid #000">{journal}<br>
    <span style="font:10pt {FONTS["song"]}">{english_journal}<br>ISSN {number}，CN {cn}</span></p>
    <p style="font:bold 14pt {FONTS["hei"]};margin-top:12mm">《{journal}》网络首发论文</p><table class=g>
    <tr><td>题目：<td>{title}<tr><td>作者：<td>{"，".join(authors)}<tr><td>收稿日期：<td>{day.year - 1}-11-{rng.randint(10, 28)}
    <tr><td>网络首发日期：<td>{day.year}-{day.month:02d}-{later:02d}<tr><td>引用格式：<td>{"，".join(authors)}．{title}[J/OL]．{journal}.<br>https://doi.example.org/{doi}</table>
    <p style="font-size:8.5pt;margin-top:20mm;border-top:.2mm dashed #000;padding-top:3mm"><b>网络首发</b>：在编辑部工作流程中，稿件从录用到出版要经历录用定稿、排版定稿、整期汇编定稿等阶段。
    录用定稿指内容已经确定，且通过同行评议、主编终审同意刊用的稿件。录用定稿网络首发后，不得修改论文题目、作者、机构名称和学术内容，只可基于编辑规范进行少量文字的修改。</p>{stamp}</div>
    <div style="page:paper"><p style="font-size:9pt;border-bottom:.4mm solid #000">第　卷 第　期　　　　　　　{journal}　　　　　　　Vol.　 No.　</p>
    <p style="font-size:9pt">DOI：{doi}</p><h1 style="text-align:center;font:bold 18pt {FONTS["hei"]}">{title}</h1>
    <p style="text-align:center;font-size:13pt">{authors[0]}<sup>#</sup>，{authors[1]}<sup>#</sup>，{"，".join(authors[2:])}<sup>*</sup></p>
    <p style="text-align:center;font-size:9pt">({unit}，太原　030024)</p><p style="font-size:9.5pt"><b>摘要</b>　{prose(rng, topic, 4)}</p>
    <p style="font-size:9.5pt"><b>关键词</b>　{"，".join(topic.keys)}　　<b>中图分类号</b>　{topic.clc}</p>
    <div class=two>{body(rng, topic, ("1", "2", "3", "4", "5"))}</div>
    <p style="font-size:8.5pt;border-top:.2mm solid #000"><sup>#</sup> {authors[0]}、{authors[1]}为共同第一作者；<sup>*</sup> 通信作者：{authors[-1]}</p></div></html>"""
    truth = {
        "title": title,
        "authors": authors,
        "first_author": authors[0],
        "journal": journal,
        "issn": number,
        "cn_number": f"CN {cn}",
        "doi": doi,
        "corresponding_authors": [authors[-1]],
        "equal_first_authors": authors[:2],
        "publication_form": "online_first",
    }
    return Sheet(html, "paper", truth, ("year",))


def contents(rng: random.Random, rows: int) -> str:
    """Lines of a contents page: title, dots, authors, page."""
    page, html = rng.randint(1, 5), ""
    for topic in rng.sample(TOPICS, min(rows, len(TOPICS))):
        names = " ".join(people_of(rng, rng.randint(1, 3)))
        html += f"<p style='margin:1.5mm 0'>{title_of(rng, topic)}{'…' * rng.randint(4, 9)}{names}（{page}）</p>"
        page += rng.randint(3, 7)
    return html


@layout("journal_front_matter.three_pages")
def three_pages(rng: random.Random) -> Sheet:
    """Cover in large type, imprint as a column of labels, contents with columns of sections."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2009)
    journal, english_journal = rng.choice(JOURNALS)
    issue, number, cn, sponsor = rng.randint(1, 12), issn(rng), cn_number(rng, topic), rng.choice(SPONSORS)
    chief, deputy = people_of(rng, 2)
    imprint = [
        f"主管单位：{rng.choice(('山西省科学技术协会', '北方工矿集团有限公司'))}",
        f"主办单位：{sponsor}",
        f"编辑出版：《{journal}》编辑部",
        f"主　　编：{padded(rng, chief)}　副主编：{padded(rng, deputy)}",
        f"国际标准连续出版物号：ISSN {number}",
        f"国内统一连续出版物号：CN {cn}",
        f"邮发代号：22-{rng.randint(100, 300)}　国外代号：BM{rng.randint(1000, 9000)}",
        f"广告经营许可证：140000400{rng.randint(1000, 9999)}",
        f"出版日期：{day.year}年{issue}月{rng.randint(5, 25)}日　定价：{rng.randint(8, 30)}.00元",
    ]
    if rng.random() < 0.5:
        rng.shuffle(imprint)
    frequency = rng.choice(("月刊", "月　刊", "Monthly"))
    html = f"""<html><style>@page {{ size: A4; margin: 18mm }} body {{ font: 11pt/1.6 {font(rng)} }} .p {{ page-break-after: always; height: 250mm; position: relative }}</style>
    <div class=p style="text-align:center"><p style="text-align:right;font-size:9pt">ISSN {number}<br>CN {cn}</p>
    <p style="font:bold 44pt {FONTS[rng.choice(("hei", "kai"))]};margin:20mm 0 2mm">{journal.split("（")[0]}</p>
    <p>{"（" + journal.split("（")[1] if "（" in journal else ""} {english_journal}</p>
    <p style="font-size:40pt;margin-top:60mm">{issue}</p><p style="font-size:16pt">{day.year}年 第{issue}期　总第{rng.randint(60, 300)}期　{frequency}</p>
    <p style="margin-top:50mm;font-size:10pt">{rng.choice(("中国核心期刊（遴选）数据库收录期刊", "全国优秀科技期刊"))}</p></div>
    <div class=p><p style="text-align:center;font-size:15pt">版 权 页</p>{"".join(f"<p style='margin:2mm 10mm'>{one}</p>" for one in imprint)}
    {copy_stamp(rng, "right:10mm;bottom:20mm")}</div><div><p style="text-align:center;font-size:16pt">目　次</p>
    <p style="font-size:9pt">{journal}　{day.year}年第{issue}期（{day.year}年{issue}月出版）</p>{contents(rng, 10)}</div></html>"""
    truth = {
        "journal": journal,
        "issn": number,
        "cn_number": f"CN {cn}",
        "year": day.year,
        "issue": issue,
        "sponsor": sponsor,
    }
    return Sheet(html, "journal_front_matter", truth)


@layout("journal_front_matter.contents_with_masthead")
def masthead(rng: random.Random) -> Sheet:
    """One page: imprint in a narrow side column with labels on their own lines, contents beside it; English months."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2009)
    journal, english_journal = rng.choice(JOURNALS)
    issue, number, cn, sponsor = rng.randint(1, 6), issn(rng), cn_number(rng, topic), rng.choice(SPONSORS)
    volume = rng.randint(10, 50)
    names = people_of(rng, 9)
    since = rng.randint(1975, 1999)
    side = f"""<b>双月刊　{since}年创刊</b><br>第{volume}卷第{issue}期<br>（总第{rng.randint(70, 300)}期）<br>{day.year}年{issue * 2}月<p>
    <i>主　管</i><br>{rng.choice(("华北教育厅", "晋中市科学技术协会"))}<p><i>主　办</i><br>{sponsor}<p><i>主编</i><br>{names[0]}<p><i>编委会</i><br>{"　".join(names[1:])}<p>
    <i>出版</i><br>《{journal}》编辑部<br>（晋中市榆次区迎宾街 {rng.randint(10, 300)} 号　030600）<br>电话：0354-{rng.randint(2000000, 3999999)}<p>
    <i>刊　号</i><br>ISSN {number}<br>CN{cn}<p><i>印刷</i><br>山西新彩印务有限公司<p><i>发行</i><br>国内外公开发行<p>定价 {rng.randint(8, 20)}.00 元"""
    html = f"""<html><style>@page {{ size: A4; margin: 15mm }} body {{ font: 9.5pt/1.55 {font(rng, "song", "hei", "zenhei")} }} i {{ font-style: normal; color: #936 }}
    p {{ margin: 2mm 0 }}</style><p style="font:bold 26pt {FONTS["kai"]}">{journal}<small style="font:9pt {FONTS["song"]}">　{english_journal}</small></p>
    <div style="background:#936;height:1mm"></div><table><tr><td style="width:52mm;vertical-align:top;padding-right:5mm;border-right:.3mm solid #936">{side}
    <td style="vertical-align:top;padding-left:5mm"><p style="font:bold 15pt {FONTS["hei"]}">目　录　<small>CONTENTS</small></p>{contents(rng, 9)}
    <p>期刊基本参数：CN {cn}*{since}*b*A4*{rng.randint(96, 160)}*zh*P*¥{rng.randint(8, 20)}.00*{rng.randint(800, 5000)}*{rng.randint(18, 28)}*{day.year}-{issue * 2:02d}</p></table></html>"""
    truth = {
        "journal": journal,
        "issn": number,
        "cn_number": f"CN{cn}",
        "year": day.year,
        "issue": issue,
        "sponsor": sponsor,
    }
    return Sheet(html, "journal_front_matter", truth)
