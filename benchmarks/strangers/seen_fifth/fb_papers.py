"""Journal papers in the layouts of technical journals and universities."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import (
    COMPANIES,
    SCHOOLS,
    TOPICS,
    article_number,
    day,
    font,
    issn,
    latin_persons,
    page,
    paragraphs,
    persons,
    split,
)
from benchmarks.strangers.sheet import FONTS, Sheet, layout

LEAF = ".leaf { height: 254mm; position: relative; overflow: hidden } .leaf + .leaf { break-before: page } .low { position: absolute; bottom: 0; left: 0; right: 0 } .two { column-count: 2; column-gap: 7mm; text-align: justify } .two p { text-indent: 2em } sup { font-size: 60% }"


def leaf(body: str, low: str = "") -> str:
    """One page of a paper with what stands at its foot."""
    return f"<div class=leaf>{body}<div class=low>{low}</div></div>"


def text(rng: random.Random, thing: str, heads: tuple[str, ...], each: int = 2) -> str:
    """Sections under these headings."""
    return "".join(
        f"<h4>{head}</h4>" + "".join(f"<p>{one}" for one in paragraphs(rng, thing, each + 1)) for head in heads
    )


@layout("paper.fb_technical_two_columns")
def technical_two_columns(rng: random.Random) -> Sheet:
    """A monthly of mechanics: rule under the header, abstract in small type, author's note at the foot of the left column."""
    topic = rng.choice(TOPICS)
    people = persons(rng, rng.randint(2, 4))
    journal, number = rng.choice(("机械工程与自动化", "煤矿机械", "山西电力", "矿山机械")), issn(rng)
    year, issue, first = rng.randint(2012, 2024), rng.randint(1, 12), rng.randint(18, 190)
    volume = year - 1979
    article = article_number(number, year, issue, first, 2)
    unit, sent = rng.choice(COMPANIES), day(rng, year - 1, year - 1)
    head = f"<table width=100% style='font-size:9pt;border-bottom:0.4mm double #000'><tr><td>第{volume}卷 第{issue}期<br>{year}年{issue}月<td align=center style='font-size:13pt'>{journal}<td align=right>Vol.{volume} No.{issue}<br>{('Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.')[issue - 1]} {year}</table>"
    note = f"<div style='font-size:8pt;border-top:0.2mm solid #000;width:80mm'>收稿日期：{sent.iso}<br>作者简介：{people[0]}（{rng.randint(1975, 1992)}-），男，山西{rng.choice(('太原', '大同', '阳泉'))}人，工程师，现从事{topic.thing}方面的技术工作。</div>"
    html = page(
        LEAF
        + f"body {{ font-family: {font(rng, 'song', 'ming')}; font-size: 9.5pt; line-height: 1.45 }} h4 {{ margin: 2mm 0; font-family: {FONTS['hei']} }}",
        leaf(
            f"{head}<p style='font-size:8.5pt'>文章编号：{article}<h1 style='text-align:center;font-size:18pt;font-family:{FONTS['hei']}'>{topic.title}</h1><p style='text-align:center;font-size:12pt'>{'，'.join(split(one) for one in people)}"
            f"<p style='text-align:center;font-size:8.5pt'>（{unit}，山西 {rng.choice(('太原 030024', '大同 037003', '阳泉 045000'))}）<p style='font-size:8.5pt'><b>摘　要：</b>{paragraphs(rng, topic.thing, 1)[0]}<p style='font-size:8.5pt'><b>关键词：</b>{'；'.join(topic.words)}"
            f"<p style='font-size:8.5pt'><b>中图分类号：</b>{topic.number}　　<b>文献标识码：</b>B<div class=two>{text(rng, topic.thing, ('0　引言', '1　存在的问题', '2　改进方案'))}</div>",
            f"{note}<p style='text-align:center'>·{first}·",
        )
        + leaf(
            f"<p style='text-align:center;border-bottom:0.2mm solid #000;font-size:9pt'>{year}年第{issue}期　　{people[0]}{'，等' if len(people) > 1 else ''}：{topic.title}<div class=two>{text(rng, topic.thing, ('3　应用效果', '4　结语'), 3)}<h4>参考文献</h4><p>[1] {persons(rng, 1)[0]}．机械设计手册[M]．北京：机械工业出版社，2010．<p>[2] {persons(rng, 1)[0]}，{persons(rng, 1)[0]}．{topic.thing}的故障分析[J]．机械管理开发，2011(4)：51-52．</div>",
            f"<p style='text-align:center'>·{first + 1}·",
        ),
    )
    truth = {
        "title": topic.title,
        "authors": people,
        "first_author": people[0],
        "journal": journal,
        "issn": number,
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{first + 1}",
        "article_number": article,
    }
    return Sheet(html, "paper", truth, free=("publication_form",))


@layout("paper.fb_university_bilingual")
def university_bilingual(rng: random.Random) -> Sheet:
    """A university's journal: DOI, digits of affiliations, star of the corresponding author, English block on the same page."""
    topic = rng.choice(TOPICS)
    people, latin = latin_persons(rng, 3)
    school, number = rng.choice(SCHOOLS[:4]), issn(rng)
    journal = f"{school}学报（自然科学版）"
    year, issue, first = rng.randint(2015, 2024), rng.randint(1, 6), rng.randint(101, 480)
    volume, article = year - 1980, article_number(number, year, issue, first, 2)
    doi = f"10.{rng.randint(3969, 16355)}/j.issn.{number}.{year}.{issue:02d}.{rng.randint(1, 22):03d}"
    star = rng.randint(1, 2)
    mark = [f"{one}<sup>{at + 1 if at < 2 else 1}{'*' if at == star else ''}</sup>" for at, one in enumerate(people)]
    english = [f"{one}<sup>{at + 1 if at < 2 else 1}{'*' if at == star else ''}</sup>" for at, one in enumerate(latin)]
    html = page(
        LEAF
        + f"body {{ font-family: {FONTS['song']}; font-size: 9.5pt; line-height: 1.4 }} .m {{ margin: 0 8mm }} h4 {{ margin: 2mm 0 }}",
        leaf(
            f"<table width=100% style='font-size:8.5pt;border-bottom:0.3mm solid #000'><tr><td>第{volume}卷　第{issue}期<td align=center>{'　'.join(school)}　学　报（自然科学版）<td align=right>Vol. {volume} No. {issue}<tr><td>{year}年{issue * 2}月<td align=center>Journal of {('Taiyuan University of Technology', 'North University of China', 'Taiyuan University of Science and Technology', 'Shanxi Datong University')[SCHOOLS.index(school)]}(Natural Science Edition)<td align=right>{year}</table>"
            f"<p style='font-size:8.5pt'>DOI：{doi}　　文章编号：{article}<h1 style='text-align:center;font-size:17pt'>{topic.title}</h1><p style='text-align:center;font-size:12pt;font-family:{FONTS['kai']}'>{'，'.join(mark)}"
            f"<p style='text-align:center;font-size:8pt'>（1. {school} 机械工程学院，山西 太原 030051；2. {rng.choice(COMPANIES)}，山西 太原 030009）<div class=m><p><b>摘　要</b>：{paragraphs(rng, topic.thing, 1)[0]}<p><b>关键词</b>：{'；'.join(topic.words)}<p><b>中图分类号</b>：{topic.number}　　<b>文献标志码</b>：A</div>"
            f"<h3 style='text-align:center'>{topic.english}</h3><p style='text-align:center'>{', '.join(english)}<p style='text-align:center;font-size:8pt'>(1. School of Mechanical Engineering, Taiyuan 030051, China; 2. Equipment Company, Taiyuan 030009, China)<div class=m><p><b>Abstract</b>: The {topic.latin[0]} was studied by field tests and numerical simulation. The results show that the proposed scheme is feasible and effective.<p><b>Key words</b>: {'; '.join(topic.latin)}</div><div class=two style='margin-top:3mm'>{text(rng, topic.thing, ('0　引　言',), 2)}</div>",
            f"<p style='font-size:8pt;border-top:0.2mm solid #000'>收稿日期：{day(rng, year - 1, year - 1).iso}<br>基金项目：山西省重点研发计划项目（2018030{rng.randint(1000, 9999)}）<br>作者简介：{people[0]}（{rng.randint(1980, 1995)}—），{rng.choice('男女')}，硕士，主要从事{topic.words[0]}研究。<br>*通信作者：{people[star]}，教授，E-mail：{rng.randint(10000000, 99999999)}@qq.com",
        )
        + leaf(
            f"<p style='border-bottom:0.2mm solid #000;font-size:8.5pt'>{first + 1}　　　　　　{journal}　　　　　　{year}年第{issue}期<div class=two>{text(rng, topic.thing, ('1　试验方法', '2　结果与分析', '3　结　论'), 2)}<h4>参考文献：</h4><p>[1] 李明. 工程机械可靠性[M]. 北京：科学出版社，2009: 12-18.</div>"
        ),
    )
    truth = {
        "title": topic.title,
        "authors": people,
        "first_author": people[0],
        "corresponding_authors": [people[star]],
        "journal": journal,
        "issn": number,
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{first + 1}",
        "doi": doi,
        "article_number": article,
    }
    return Sheet(html, "paper", truth, free=("publication_form",))


@layout("paper.fb_regional_magazine")
def regional_magazine(rng: random.Random) -> Sheet:
    """A provincial trade journal: total issue number, sole author, page number with the side text, no volume."""
    topic = rng.choice(TOPICS)
    author = persons(rng, 1)[0]
    journal, latin = rng.choice(
        (
            ("山西冶金", "SHANXI METALLURGY"),
            ("山西焦煤科技", "SHANXI COKING COAL SCIENCE & TECHNOLOGY"),
            ("山西建筑", "SHANXI ARCHITECTURE"),
        )
    )
    year, issue, first, number = rng.randint(2010, 2023), rng.randint(1, 6), rng.randint(20, 140), issn(rng)
    article = article_number(number, year, issue, first, 2)
    sent, total, volume = day(rng, year - 1, year - 1), rng.randint(120, 240), year - 1977
    html = page(
        LEAF
        + f"body {{ font-family: {font(rng, 'song', 'zenhei')}; font-size: 10pt; line-height: 1.5 }} h4 {{ margin: 1mm 0 }}",
        leaf(
            f"<div style='display:flex;justify-content:space-between;border-bottom:1mm solid #345'><span>总第{total}期<br>{year}年第{issue}期</span><span style='font-size:20pt;font-family:{FONTS['kai']}'>{journal}<br><span style='font-size:8pt'>{latin}</span></span><span>Total {total}<br>No.{issue}，{year}</span></div>"
            f"<p style='background:#ddd;display:inline-block;padding:1mm 4mm'>经验交流</p><h2 style='margin:3mm 0'>{topic.title}</h2><p style='font-size:12pt;font-family:{FONTS['kai']}'>{split(author)}<p style='font-size:9pt'>（{rng.choice(COMPANIES)}，　山西　　030003）<p style='font-size:9pt'><b>摘 要</b>　{paragraphs(rng, topic.thing, 1)[0]}<p style='font-size:9pt'><b>关键词</b>　{'　'.join(topic.words)}<p style='font-size:9pt'>中图分类号：{topic.number}　文献标识码：A　文章编号：{article}<div class=two>{text(rng, topic.thing, ('1　概况', '2　原因分析'), 3)}</div>",
            f"<p style='font-size:8.5pt'>收稿日期：{sent.iso}<br>作者简介：{author}（{rng.randint(1968, 1990)}—），男，毕业于太原科技大学，助理工程师，从事设备管理工作。<p style='text-align:right'>{first}",
        )
        + leaf(
            f"<p style='border-bottom:0.5mm solid #345'>·{first + 1}·　　　{journal}　　　第{volume}卷<div class=two>{text(rng, topic.thing, ('3　处理措施', '4　效果', '5　结语'), 3)}</div><p>（编辑：{persons(rng, 1)[0]}）"
        ),
    )
    truth = {
        "title": topic.title,
        "authors": [author],
        "first_author": author,
        "journal": journal,
        "issn": number,
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{first + 1}",
        "article_number": article,
    }
    return Sheet(html, "paper", truth, free=("publication_form",))


@layout("paper.fb_equal_contribution")
def equal_contribution(rng: random.Random) -> Sheet:
    """Citation line above the title, first two authors equal, an envelope at the corresponding author, single column."""
    topic = rng.choice(TOPICS)
    people, latin = latin_persons(rng, 4)
    journal, english = rng.choice(
        (
            ("工程装备与控制", "Engineering Equipment and Control"),
            ("工业技术与应用", "Industrial Technology and Application"),
        )
    )
    year, issue, first = rng.randint(2019, 2025), rng.randint(1, 12), rng.randint(1001, 1800)
    volume, last = year - 1984, first + 8
    doi = f"10.{rng.randint(12000, 19999)}/j.cnki.{rng.choice(('gczb', 'gyjs'))}.{year}.{issue:02d}.{rng.randint(1, 30):03d}"
    number, cn = issn(rng), f"{rng.choice(('21', '31', '14'))}-{rng.randint(1001, 1999)}/T{rng.choice('GKM')}"
    html = page(
        LEAF
        + f"body {{ font-family: {font(rng, 'song', 'hei')}; font-size: 10pt; line-height: 1.55 }} p {{ text-align: justify }} h4 {{ color: #046 }}",
        leaf(
            f"<p style='font-size:8.5pt;color:#046;border-bottom:0.3mm solid #046'>{journal}　{english}　ISSN {number}　CN {cn}<p style='font-size:8.5pt'>引用格式：{', '.join(people[:3])}, 等. {topic.title}[J]. {journal}, {year}, {volume}({issue}): {first}-{last}.<br>{', '.join(latin[:3])}, et al. {topic.english}[J]. {english}, {year}, {volume}({issue}): {first}-{last}.<br>DOI: {doi}"
            f"<h1 style='font-size:19pt;font-family:{FONTS['hei']}'>{topic.title}</h1><p style='font-size:12pt'>{people[0]}<sup>1,#</sup>, {people[1]}<sup>2,#</sup>, {people[2]}<sup>2</sup>, {people[3]}<sup>1,✉</sup><p style='font-size:8.5pt'>1. {rng.choice(SCHOOLS)} 材料学院, 太原 030024; 2. {rng.choice(COMPANIES)}技术中心<p style='background:#eef;padding:2mm'><b>摘要</b>　{paragraphs(rng, topic.thing, 1)[0]}<br><b>关键词</b>　{'; '.join(topic.words)}{text(rng, topic.thing, ('1 研究背景', '2 材料与方法'), 2)}",
            f"<p style='font-size:8pt;border-top:0.2mm solid #046'># 共同第一作者，对本文有同等贡献　　✉ 通信作者：{people[3]}　　收稿日期：{day(rng, year - 1, year - 1).iso}　修回日期：{year}-0{rng.randint(1, 1)}-{rng.randint(10, 28)}<p style='text-align:right'>{first}",
        ),
    )
    truth = {
        "title": topic.title,
        "authors": people,
        "first_author": people[0],
        "equal_first_authors": people[:2],
        "corresponding_authors": [people[3]],
        "journal": journal,
        "issn": number,
        "cn_number": f"CN {cn}",
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{last}",
        "doi": doi,
    }
    return Sheet(html, "paper", truth, free=("publication_form",))
