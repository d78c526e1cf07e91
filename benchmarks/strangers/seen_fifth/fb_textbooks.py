"""Textbooks: cover, copyright page, CIP, an in-house one. The printed 字数 is that of the setting, so the count is left free."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fifth.fb_words import COMPANIES, font, isbn, page, paragraphs, persons, split
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

TRADES = ("矿井维修电工", "焊工", "数控车工", "锅炉设备检修工", "桥式起重机司机", "化学分析工")


@layout("textbook.fb_cover_copyright_preface")
def cover_copyright_preface(rng: random.Random) -> Sheet:
    """Cover, copyright page with CIP, preface with who wrote which chapter: three pages."""
    trade, level = rng.choice(TRADES), rng.choice(("高级", "技师"))
    title, head, deputy, number = f"{trade}（{level}）", *persons(rng, 2), isbn(rng)
    year, month, thousand = rng.randint(2009, 2022), rng.randint(1, 12), rng.randint(180, 420)
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'zenhei')}; font-size: 11pt; line-height: 1.7 }} .n {{ break-before: page }}",
        f"""<p style="background:#a22;color:#fff;padding:3mm;font-size:13pt">职业技能培训教材<h1 style="font-size:32pt;margin-top:35mm;font-family:{FONTS["hei"]}">{title}</h1><p style="margin-top:60mm;font-size:14pt">主　编　{split(head)}<br>副主编　{split(deputy)}<p style="margin-top:35mm">中国劳动社会保障出版社
        <div class=n><div style="border:0.2mm solid #000;padding:4mm;margin-top:60mm"><p><b>图书在版编目（CIP）数据</b><p>　{title}/{head}主编. —北京：中国劳动社会保障出版社，{year}<br>　职业技能培训教材<br>　ISBN {number}<p>　Ⅰ.①{trade[0]}… Ⅱ.①{head[0]}… Ⅲ.①技术培训-教材 Ⅳ.①TD6<p>中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 299999):06d}号</div>
        <p style="text-align:center;margin-top:10mm">中国劳动社会保障出版社出版发行<br>（北京市惠新东街1号　邮政编码：100029）<p style="text-align:center">787毫米×1092毫米　16开本　{thousand / 24:.2f}印张　{thousand}千字<br>{year}年{month}月第1版　{year}年{month}月第1次印刷<br>定价：{rng.randint(22, 58)}.00元</div>
        <div class=n><h2 style="text-align:center">前　言</h2><p style="text-indent:2em">为满足职业技能培训的需要，我们组织有关专家编写了本书。本书以国家职业标准为依据，内容包括基础知识与操作技能两部分。<p style="text-indent:2em">{paragraphs(rng, "设备", 1)[0]}<p style="text-indent:2em">由于编者水平有限，书中难免有疏漏之处，恳请读者批评指正。<p style="text-align:right">编　者</div>""",
    )
    return Sheet(
        html,
        "textbook",
        {"title": title, "authors": [head, deputy], "isbn": number, "audience": level},
        free=("authors", "audience", "character_count"),
    )


@layout("textbook.fb_in_house")
def in_house(rng: random.Random) -> Sheet:
    """A firm's own training book: cover without ISBN, explanation and contents on the second page."""
    trade, unit = rng.choice(TRADES), rng.choice(COMPANIES)
    title, people, level = f"{trade}岗位培训教程", persons(rng, 2), rng.choice(("高级工", "技师", "中级工"))
    year, month = rng.randint(2012, 2024), rng.randint(1, 12)
    html = page(
        f"body {{ font-family: {font(rng, 'kai', 'song')}; font-size: 13pt; line-height: 1.9 }} .n {{ break-before: page }}",
        f"""<p style="text-align:right">内部资料　注意保存<div style="text-align:center"><p style="margin-top:40mm;font-size:30pt">{title}<p style="margin-top:8mm">适用对象：{level}<p style="margin-top:55mm">编　写：{"　".join(people)}<p style="margin-top:35mm">{unit}职工培训中心<p>{hanzi_year(year)}年{hanzi_number(month)}月</div>
        <div class=n><h3>编写说明</h3><p style="text-indent:2em">本教程供我公司{level}培训使用，由{people[0]}、{people[1]}共同编写，培训课时为{rng.randint(40, 120)}课时。各单位在使用中如有意见，请及时反馈培训中心。<h3>目　录</h3>{"".join(f"<p>第{hanzi_number(at)}章　{one}" for at, one in enumerate(("安全生产知识", "设备结构与原理", "操作与维护", "常见故障处理", "案例分析"), 1))}<h3>第一章　安全生产知识</h3>{"".join(f"<p style='text-indent:2em'>{one}" for one in paragraphs(rng, "设备", 2))}</div>""",
    )
    return Sheet(html, "textbook", {"title": title, "authors": people, "audience": level}, free=("character_count",))


@layout("textbook.fb_copyright_page_alone")
def copyright_page(rng: random.Random) -> Sheet:
    """The copyright page of a publisher of technical books: abstract of contents, CIP, staff of the publisher."""
    topic = rng.choice(("液压与气动技术", "电工电子技术基础", "机械制图与识图", "焊接结构生产", "钳工工艺与技能训练"))
    author, number, year, thousand = persons(rng, 1)[0], isbn(rng), rng.randint(2010, 2023), rng.randint(200, 460)
    publisher = rng.choice(("机械工业出版社", "化学工业出版社", "冶金工业出版社"))
    html = page(
        f"body {{ font-family: {font(rng, 'song', 'ming', 'hei')}; font-size: 10pt; line-height: 1.6 }}",
        f"""<p style="text-indent:2em">本书是技工院校机械类专业教材，共分八个单元，每一单元后附有思考与练习。本书可作为技工院校高级工班教材，也可供企业职工培训选用。
        <p style="margin-top:45mm"><b>图书在版编目（CIP）数据</b><p>{topic} / {author}主编. — 北京 : {publisher}，{year}.{rng.randint(1, 12)}<br>技工院校“十三五”规划教材<br>ISBN {number}<p>Ⅰ.①{topic[0]}… Ⅱ.①{author[0]}… Ⅲ.①技工学校－教材 Ⅳ.①TH13<p>中国版本图书馆 CIP 数据核字（{year}）第 {rng.randint(10000, 299999):06d} 号
        <p style="margin-top:25mm;border-top:0.3mm solid #000">{publisher}（北京市百万庄大街22号　邮政编码100037）<br>策划编辑：{persons(rng, 1)[0]}　责任编辑：{persons(rng, 1)[0]}　责任校对：{persons(rng, 1)[0]}<br>封面设计：{persons(rng, 1)[0]}　责任印制：{persons(rng, 1)[0]}<br>184mm×260mm · {thousand / 25:.1f}印张 · {thousand}千字<br>0001—3000册<br>标准书号：ISBN {number}<br>定价：{rng.randint(25, 49)}.80元""",
    )
    return Sheet(
        html, "textbook", {"title": topic, "authors": [author], "isbn": number}, free=("audience", "character_count")
    )
