"""Articles, what stands before them in an issue, and an editor's letter."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_seventh.h_awards import WORKS
from benchmarks.strangers.seen_seventh.h_common import FAMILY, GIVEN, HOUSES, apart, day, names, page, said, seal
from benchmarks.strangers.seen_seventh.h_reports import prose
from benchmarks.strangers.sheet import Sheet, layout

JOURNALS = (
    ("晋北冶金", "TF", "Jinbei Metallurgy"),
    ("矿山机电技术", "TD", "Mine Electromechanical Technology"),
    ("铸锻工程", "TG", "Casting and Forging Engineering"),
    ("华北电力设备", "TM", "North China Power Equipment"),
    ("设备维护与改造", "TH", "Equipment Maintenance and Reform"),
)


def issn(rng: random.Random) -> str:
    """An ISSN with its check digit."""
    stem = f"1{rng.randint(0, 9)}{rng.randint(10000, 99999)}"
    rest = (11 - sum(int(d) * w for d, w in zip(stem, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{stem[:4]}-{stem[4:]}{'X' if rest == 10 else rest}"


LATIN = dict(
    zip(
        "郝阎苗卫冀侯薛乔武温岳康崔白邢樊霍贺段尹雷靳芦曲景燕原解",
        [
            "Hao",
            "Yan",
            "Miao",
            "Wei",
            "Ji",
            "Hou",
            "Xue",
            "Qiao",
            "Wu",
            "Wen",
            "Yue",
            "Kang",
            "Cui",
            "Bai",
            "Xing",
            "Fan",
            "Huo",
            "He",
            "Duan",
            "Yin",
            "Lei",
            "Jin",
            "Lu",
            "Qu",
            "Jing",
            "Yan",
            "Yuan",
            "Xie",
        ],
        strict=True,
    ),
    欧阳="Ouyang",
    上官="Shangguan",
    令狐="Linghu",
    尉迟="Yuchi",
) | dict(
    zip(
        GIVEN,
        [
            "Shusen",
            "Yuejin",
            "Guizhi",
            "Hailong",
            "Yaqin",
            "Zhigang",
            "Runsheng",
            "Wenjuan",
            "Baoguo",
            "Yunpeng",
            "Xiufen",
            "Kai",
            "Zheng",
            "Xiaoting",
            "Siyuan",
            "Yiming",
            "Weidong",
            "Chunyan",
            "Dong",
            "Yue",
            "Junjie",
            "Ailian",
            "Zeyu",
            "Fuwang",
            "Yinhu",
            "Zhaorui",
            "Pei",
            "Xin",
            "Zhongyi",
            "Jianye",
            "Huimin",
            "Xudong",
            "Guozhu",
            "Chenxi",
            "Lin",
            "Tianyou",
            "Mancang",
            "Yanbin",
            "Hongxia",
            "Yifei",
        ],
        strict=True,
    )
)


def latin(name: str) -> str:
    """The name as an English line prints it: HAO Shusen."""
    cut = 2 if name[:2] in LATIN and name[:2] in FAMILY else 1
    return f"{LATIN[name[:cut]].upper()} {LATIN[name[cut:]]}"


@layout("paper.two_columns_english_tail")
def two_columns(rng: random.Random) -> Sheet:
    """Several pages: two columns, marked authors and houses, a footnote with the day received; the English half page comes last."""
    journal, letter, english = rng.choice(JOURNALS)
    work, men, (first, second) = rng.choice(WORKS), names(rng, 3), rng.sample(HOUSES, 2)
    year, number, at, length = rng.randint(2014, 2023), rng.randint(1, 6), rng.randint(12, 90), 3
    code, volume = issn(rng), year - 1982
    article = f"{code}（{year}）{number:02d}-{at:04d}-{length:02d}"
    doi = f"10.{rng.randint(10000, 19999)}/j.cnki.issn{code}.{year}.{number:02d}.{rng.randint(1, 30):03d}"
    body = f"""<table class=s style="border-bottom:0.3mm solid"><tr><td>第{volume}卷　第{number}期<br>{year}年{number * 2}月<td class=c style="font-size:13pt">{apart(journal, " ")}<br><span style="font-size:8pt">{english}</span><td class=r>Vol.{volume}　No.{number}<br>{("Feb", "Apr", "Jun", "Aug", "Oct", "Dec")[number - 1]}. {year}</table>
    <p class=s>DOI：{doi}<h1 style="font-size:19pt">{work}</h1><p class=c>{men[0]}<sup>1</sup>，{men[1]}<sup>2</sup>，{men[2]}<sup>1*</sup><br><span class=s>（1. {first}，山西 阳泉 045000；2. {second}，山西 太原 030003）</span>
    <p style="font-size:9.5pt"><b>摘要：</b>针对现场设备在长期运行中出现的问题，分析了失效机理并提出改进措施，现场应用表明效果良好。<br><b>关键词：</b>失效分析；改进；应用<br>中图分类号：{letter}{rng.randint(10, 90)}　　文献标志码：B　　文章编号：{article}
    <div style="columns:2;column-gap:7mm;font-size:10pt"><h3>0 引言</h3>{prose(rng, 5)}<p style="border-top:0.2mm solid;font-size:8pt">收稿日期：{year - 1}-{rng.randint(7, 12):02d}-{rng.randint(10, 28)}；修回日期：{year}-01-{rng.randint(10, 28)}<br>作者简介：{men[0]}（{rng.randint(1970, 1988)}—），男，山西平定人，技师，从事设备检修工作。<br>*通信作者：{men[2]}，E-mail：yjz{rng.randint(100, 999)}@163.com<h3>1 问题分析</h3>{prose(rng, 14)}<h3>2 改进措施</h3>{prose(rng, 16)}<h3>3 结语</h3>{prose(rng, 2)}
    <h3>参考文献</h3><p>[1] 宋振. 机械失效分析[M]. 北京: 冶金工业出版社, 2008.<br>[2] 范立. 磨损机理研究[J]. 润滑与密封, {year - 5}, 35(4): 71-75.</div>
    <div style="margin-top:6mm;font-size:10pt"><p class=c style="font-size:13pt">Failure Analysis and Improvement of Field Equipment<br><span style="font-size:9.5pt">{latin(men[0])}<sup>1</sup>, {latin(men[1])}<sup>2</sup>, {latin(men[2])}<sup>1*</sup></span><p><b>Abstract:</b> Aiming at problems in long-term operation, the failure mechanism was analyzed and measures were put forward.<br><b>Key words:</b> failure analysis; improvement; application</div>"""
    truth = {
        "title": work,
        "authors": men,
        "first_author": men[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "issue": number,
        "pages": f"{at}-{at + length - 1}",
        "doi": doi,
        "article_number": article.replace("（", "(").replace("）", ")"),
        "corresponding_authors": [men[2]],
        "publication_form": "regular",
        "issn": code,
    }
    return Sheet(page(rng, body), "paper", truth)


@layout("paper.newest_equal_first")
def equal_first(rng: random.Random) -> Sheet:
    """A current layout: issue line at the top left, colour rule, two who share first place by a note, quotation line with all data."""
    journal, letter, _ = rng.choice(JOURNALS)
    work, men, house = rng.choice(WORKS), names(rng, 4), rng.choice(HOUSES)
    year, number, at, length = rng.randint(2021, 2024), rng.randint(1, 12), rng.randint(20, 160), 3
    volume = year - 1990
    doi = f"10.{rng.randint(10000, 19999)}/j.{letter.lower()}.{year}.{number:02d}.{rng.randint(1, 30):03d}"
    quote = f"{', '.join(men[:3])}, 等. {work}[J]. {journal}, {year}, {volume}({number}): {at}-{at + length - 1}."
    body = f"""<p style="background:#143d6b;color:#fff;padding:1.5mm 3mm;font-size:9pt">{journal}　{year}年 第{volume}卷 第{number}期　|　技术应用<h1 style="text-align:left;font-size:21pt;color:#143d6b">{work}</h1><p>{men[0]}†, {men[1]}†, {men[2]}, {men[3]}✉<br><span class=s>{house}，山西 长治 046000<br>† 对本文有同等贡献，为共同第一作者　✉ 通信作者</span>
    <table><tr><td style="width:45mm;vertical-align:top;font-size:8.5pt;border-right:0.3mm solid #143d6b;padding-right:3mm">收稿日期<br>{said(f"{year - 1}-11-03", "dash")}<br><br>录用日期<br>{said(f"{year}-01-12", "dash")}<br><br>DOI<br>{doi}<br><br>引用格式<br>{quote}<td style="padding-left:4mm"><b>摘要</b>　为解决生产中的关键技术难题，对现有结构进行优化设计并开展工业试验。结果表明各项指标均达到设计要求。<p><b>关键词</b>　优化设计；工业试验；结构</table>
    <h3>1　引言</h3>{prose(rng, 2)}<h3>2　试验方法</h3>{prose(rng, 9)}<h3>3　结果与讨论</h3>{prose(rng, 11)}<h3>4　结论</h3>{prose(rng, 1)}"""
    truth = {
        "title": work,
        "authors": men,
        "first_author": men[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "issue": number,
        "pages": f"{at}-{at + length - 1}",
        "doi": doi,
        "corresponding_authors": [men[3]],
        "equal_first_authors": men[:2],
        "publication_form": "regular",
    }
    css = f'@page {{ @bottom-right {{ content: "{at}"; font-size: 8pt }} }} @page :nth(2) {{ @bottom-right {{ content: "{at + 1}" }} }} @page :nth(3) {{ @bottom-right {{ content: "{at + 2}" }} }}'
    return Sheet(page(rng, body, css), "paper", truth)


@layout("paper.database_supplement")
def supplement(rng: random.Random) -> Sheet:
    """A supplement's article as a data base gives it: issue 增刊1 in the header, the data base's own line at the foot, one author."""
    journal, letter, _ = rng.choice(JOURNALS)
    work, man, house = rng.choice(WORKS), names(rng, 1)[0], rng.choice(HOUSES)
    year, at = rng.randint(2010, 2019), rng.randint(30, 180)
    code, page_no = issn(rng), 2
    article = f"{code}({year})S1-{at:04d}-{page_no:02d}"
    body = f"""<table class=s style="border-bottom:0.5mm double"><tr><td>{year}年　增刊1<td class=c>{journal}<td class=r>· {at} ·</table><h1 style="font-size:18pt">{work}</h1><p class=c>{apart(man, " ")}<br><span class=s>（{house}，山西 忻州 034000）</span><p style="font-size:9.5pt">［摘　要］介绍了该项技术在生产中的应用情况，对存在的问题提出了改进意见。<br>［关键词］应用；改进；效果<br>［中图分类号］{letter}{rng.randint(100, 400)}　［文献标识码］B　［文章编号］{article}
    <div style="columns:2;font-size:10pt"><h3>1　概况</h3>{prose(rng, 7)}<h3>2　技术措施</h3>{prose(rng, 11)}<h3>3　结束语</h3>{prose(rng, 1)}<p class=r>（责任编辑：{names(rng, 1, man)[0]}）</div>"""
    css = '@page { @bottom-center { content: "(C)1994-2021 China Academic Journal Electronic Publishing House. All rights reserved."; font-size: 7pt } }'
    truth = {
        "title": work,
        "authors": [man],
        "first_author": man,
        "journal": journal,
        "year": year,
        "issue": "S1",
        "issn": code,
        "pages": f"{at}-{at + page_no - 1}",
        "article_number": article,
        "publication_form": "supplement",
    }
    return Sheet(page(rng, body, css), "paper", truth, ("issue",))


@layout("paper.old_magazine_column")
def old_magazine(rng: random.Random) -> Sheet:
    """A short note of the nineties: house and name under the title, journal and issue only in the page's foot, no abstract."""
    journal, _, _ = rng.choice(JOURNALS)
    work, men, house = rng.choice(WORKS), names(rng, 2), rng.choice(HOUSES)
    year, number, at = rng.randint(1992, 2003), rng.randint(1, 6), rng.randint(10, 60)
    body = f"""<p style="text-align:left;border-left:4mm solid #333;padding-left:3mm">经验交流<h1 style="font-size:18pt">{work}</h1><p class=c>{house}　{apart(men[0], " ")}　{apart(men[1], " ")}<div style="columns:2;font-size:10.5pt">{prose(rng, 7)}</div>"""
    css = f'@page {{ @bottom-left {{ content: "·{at}·"; font-size: 9pt }} @bottom-right {{ content: "《{journal}》{year}年第{number}期"; font-size: 9pt }} }}'
    truth = {
        "title": work,
        "authors": men,
        "first_author": men[0],
        "journal": journal,
        "year": year,
        "issue": number,
        "publication_form": "regular",
    }
    return Sheet(page(rng, body, css, fonts="ming kai"), "paper", truth, ("pages",))


@layout("journal_front_matter.imprint_and_contents")
def imprint(rng: random.Random) -> Sheet:
    """An inner cover: imprint with ruled pairs, several houses (in charge, sponsor, publisher), then a contents list with authors."""
    journal, letter, english = rng.choice(JOURNALS)
    year, number = rng.randint(2012, 2023), rng.randint(1, 12)
    code, cn = issn(rng), f"CN 14-{rng.randint(1000, 1399)}/{letter}"
    sponsor = rng.choice(("山西省机械工程学会", "太原理工大学", "煤炭工业太原设计研究院集团有限公司"))
    rows = (
        ("主管单位", "山西省工业和信息化厅"),
        ("主办单位", sponsor),
        ("编辑出版", f"《{journal}》编辑部"),
        ("主　　编", names(rng, 1)[0]),
        ("国际标准连续出版物号", f"ISSN {code}"),
        ("国内统一连续出版物号", cn),
        ("邮发代号", f"22-{rng.randint(10, 99)}"),
        ("出版日期", said(f"{year}-{number:02d}-20", "zh")),
        ("定　　价", "15.00元"),
    )
    at, lines = 1, ""
    for work in rng.sample(WORKS, 6):
        lines += f"<tr><td>{work}<td class=r>{'，'.join(names(rng, rng.randint(1, 3)))}（{at}）"
        at += rng.randint(3, 6)
    body = f"""<h1 style="font-size:26pt;margin-bottom:0">{journal}</h1><p class=c>{english}<br>（月刊　1982年创刊）<br>{year}年第{number}期（总第{(year - 1982) * 12 + number}期）<table style="width:120mm;margin:auto;font-size:9.5pt;border:0.3mm solid">{"".join(f"<tr><td style='text-align:right;padding-right:3mm'>{a}<td>{b}" for a, b in rows)}</table><h2>目　次</h2><table>{lines}</table>"""
    truth = {
        "journal": journal,
        "issn": code,
        "cn_number": cn.replace("CN ", "CN"),
        "year": year,
        "issue": number,
        "sponsor": sponsor,
    }
    return Sheet(page(rng, body), "journal_front_matter", truth)


@layout("acceptance_letter.mail_printed")
def mail(rng: random.Random) -> Sheet:
    """An editor's mail printed from a browser: head lines of the mail, then the letter with issue planned and fee."""
    journal, _, _ = rng.choice(JOURNALS)
    work, men = rng.choice(WORKS), names(rng, 2)
    date = day(rng, 2020, 2024)
    year = int(date[:4])
    body = f"""<p class=s>发件人：{journal}编辑部 &lt;bjb{rng.randint(10, 99)}@vip.163.com&gt;<br>收件人：{men[0]}<br>时　间：{said(date, "zh")} 10:{rng.randint(10, 59)}<br>主　题：用稿通知</p><hr><p>{"、".join(men)} 作者：<p class=in>您好！大作《{work}》（稿件编号：{date[:4]}{rng.randint(1000, 9999)}）经专家审阅，已通过终审，拟在《{journal}》{year + 1}年第{rng.randint(1, 12)}期刊出。请勿一稿多投，并于收到本通知后7日内交纳版面费{rng.randint(12, 36)}00元。
    <p class=in>感谢您对本刊的支持！<div style="position:relative;text-align:right;margin-top:14mm">《{journal}》编辑部{seal(journal + "编辑部", "right:4mm;top:-12mm")}</div>"""
    truth = {"title": work, "authors": men, "journal": journal, "date": date}
    return Sheet(page(rng, body), "acceptance_letter", truth)
