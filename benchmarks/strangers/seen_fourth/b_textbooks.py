"""Textbooks: cover with CIP page, an in-house book, a technical school's book of old, a series for grades, a college's own lectures."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_fourth import b_prose
from benchmarks.strangers.seen_fourth import b_words as w
from benchmarks.strangers.sheet import Sheet, layout

BOOKS = (
    ("焊接", "焊条电弧焊实训"),
    ("液压", "液压与气动技术"),
    ("电气", "电气控制与可编程控制器"),
    ("机加工", "数控车削编程与加工"),
    ("采矿", "矿井通风与安全"),
    ("铸造", "铸造工艺基础"),
)


def isbn13(rng: random.Random) -> str:
    """As 978-7-111-00123-2, with right check digit."""
    publisher, book = rng.choice(("111", "122", "040", "516")), f"{rng.randint(10000, 69999)}"
    digits = f"9787{publisher}{book}"
    check = -sum(int(one) * (1, 3)[place % 2] for place, one in enumerate(digits)) % 10
    return f"978-7-{publisher}-{book}-{check}"


def isbn10(rng: random.Random) -> str:
    """As 7-111-00123-0."""
    publisher, book = "111", f"{rng.randint(100, 19999):05d}"
    total = sum(int(one) * weight for one, weight in zip(f"7{publisher}{book}", range(10, 1, -1), strict=True))
    return f"7-{publisher}-{book}-{'0123456789X'[-total % 11]}"


def chapters(rng: random.Random, trade: str, count: int) -> list[str]:
    return [
        f"{thing}{rng.choice(('的认识', '的检查', '的调整', '及其控制'))}"
        for thing in rng.sample(b_prose.THINGS[trade], count)
    ]


@layout("textbook.b_cover_and_cip_page")
def cip(rng: random.Random) -> Sheet:
    """A publisher's book: cover, then the page with CIP data, 责任编辑 and 字数 beside the editor's name."""
    title = rng.choice(BOOKS)[1]
    editors = w.people(rng, rng.randint(1, 2))
    number, year = isbn13(rng), rng.randint(2008, 2024)
    press, city = "华中技术出版社", rng.choice(("北京", "武汉"))
    thousand = rng.randint(180, 480)
    html = f"""<html><style>@page {{ size: 185mm 260mm; margin: 20mm }} body {{ font-family: {w.font(rng, "song", "hei")}; font-size: 10.5pt }} .two {{ page-break-before: always; line-height: 1.7 }}</style>
    <p style="font-size:12pt">高等职业教育机电类专业系列教材</p><h1 style="font-size:32pt;margin-top:40mm">{title}</h1><p style="font-size:15pt">主编&emsp;{"　".join(editors)}</p><p style="margin-top:100mm;text-align:center;font-size:13pt">{press}</p>
    <div class=two><p style="border-top:0.3mm solid;padding-top:2mm">图书在版编目（CIP）数据</p><p>{title}/{"，".join(editors)}主编.—{city}：{press}，{year}.{rng.randint(1, 12)}<br>高等职业教育机电类专业系列教材<br>ISBN {number}</p><p>Ⅰ.①{title[:1]}… Ⅱ.①{editors[0][:1]}… Ⅲ.①{title}—高等职业教育—教材 Ⅳ.①TH</p><p style="border-bottom:0.3mm solid;padding-bottom:2mm">中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 299999):06d}号</p>
    <p>责任编辑：{w.person(rng)}　封面设计：{w.person(rng)}<br>责任校对：{w.person(rng)}　责任印制：{w.person(rng)}</p><p>{press}出版发行</p><p>184mm×260mm·{rng.randint(12, 24)}印张·{thousand}千字<br>{year}年{rng.randint(1, 12)}月第1版第1次印刷<br>标准书号：ISBN {number}<br>定价：{rng.randint(29, 58)}.00元</p></div></html>"""
    truth = {"title": title, "authors": editors, "isbn": number}
    return Sheet(html, "textbook", truth, ("character_count", "audience"))


@layout("textbook.b_in_house_with_preface")
def in_house(rng: random.Random) -> Sheet:
    """A works' training book: 内部资料 above, 编写 below, preface, contents, first chapter; whom it serves stands on the cover."""
    trade, title = rng.choice(
        (
            ("采矿", "采煤机司机岗位培训教材"),
            ("电气", "维修电工培训教材"),
            ("焊接", "焊工技能培训教材"),
            ("水泥", "水泥中控操作员培训教材"),
        )
    )
    authors = w.people(rng, rng.randint(1, 3))
    audience = rng.choice(("高级工", "中级工", "技师"))
    year, month = rng.randint(2005, 2024), rng.randint(1, 12)
    unit = w.company(rng)
    names = chapters(rng, trade, 5)
    toc = "".join(
        f"<tr><td>第{'一二三四五'[place]}章　{name}<td style='text-align:right'>{1 + place * rng.randint(6, 9)}"
        for place, name in enumerate(names)
    )
    html = f"""<html><style>@page {{ size: A4; margin: 28mm 26mm }} body {{ font-family: {w.font(rng, "song", "ming", "zenhei")}; font-size: 12pt }} .n {{ page-break-before: always }} p {{ line-height: 1.8 }} .t p, .t {{ text-indent: 2em }} h2 {{ text-align: center; text-indent: 0 }}</style>
    <p>内部资料&emsp;注意保存</p><div style="text-align:center;margin-top:50mm"><h1 style="font-size:30pt">{title}</h1><p style="font-size:15pt">适用对象：{audience}</p><p style="font-size:15pt;margin-top:40mm">编写：{"　".join(authors)}</p><p style="margin-top:30mm;font-size:15pt">{unit}<br>{year}年{month}月</p></div>
    <div class="n t"><h2>前　言</h2><p>为了提高职工的操作技能，按照国家职业技能标准{audience}部分的要求，结合本公司的设备情况，编写了这本教材。</p><p>由于水平有限，书中错误在所难免，请读者指正。</p></div><div class=n><h2>目　录</h2><table style="width:100%">{toc}</table></div><div class="n t"><h2>第一章　{names[0]}</h2>{b_prose.paragraphs(rng, trade, 8, 130)}</div></html>"""
    truth = {"title": title, "authors": authors, "audience": audience}
    return Sheet(html, "textbook", truth, ("character_count",))


@layout("textbook.b_technical_school_1980s")
def technical_school(rng: random.Random) -> Sheet:
    """技工学校教材 of about 1990: cover with 编, imprint at the foot of the title page, ten-place ISBN."""
    trade, title = rng.choice(
        (("机加工", "车工工艺学"), ("焊接", "焊工工艺学"), ("铸造", "造型工工艺学"), ("电气", "电机修理工艺"))
    )
    author = w.person(rng)
    year, number = rng.randint(1987, 1998), isbn10(rng)
    html = f"""<html><style>@page {{ size: 130mm 184mm; margin: 12mm }} body {{ font-family: {w.font(rng, "ming", "kai")}; font-size: 9.5pt; text-align: center }} .two {{ page-break-before: always; text-align: left }}</style>
    <p>技工学校机械类通用教材</p><h1 style="font-size:26pt;margin-top:24mm;letter-spacing:3mm">{title}</h1><p style="margin-top:10mm;font-size:12pt">{w.spaced(author)}　编</p><p style="margin-top:60mm">工业技术出版社</p>
    <div class=two><p>　　本书是根据劳动部颁发的教学大纲编写的，内容包括{"、".join(b_prose.THINGS[trade][:4])}等。可供技工学校学生使用，也可作为工人自学用书。</p><div style="height:50mm"></div><p style="text-align:center;font-size:12pt">{title}<br>{w.spaced(author)}　编</p><hr><p>工业技术出版社出版（北京阜成门外百万庄南里一号）<br>第三印刷厂印刷<br>新华书店北京发行所发行·新华书店经售</p><hr>
    <p>开本787×1092 1/32·印张{rng.randint(6, 14)}·字数{rng.randint(130, 320)}千字<br>{year}年{rng.randint(1, 12)}月北京第一版·{year}年{rng.randint(1, 12)}月北京第一次印刷<br>印数 00,001-{rng.randint(10, 60)},500·定价：{rng.randint(1, 6)}.{rng.randint(10, 95)}元<br>ISBN {number}</p></div></html>"""
    truth = {"title": title, "authors": [author], "isbn": number}
    return Sheet(html, "textbook", truth, ("character_count", "audience"))


@layout("textbook.b_series_for_a_grade")
def series(rng: random.Random) -> Sheet:
    """A series for the appraisal of grades: grade in brackets after the title, a board and a reviewer who are not its authors."""
    trade, word = rng.choice((("焊接", "焊工"), ("电气", "电工"), ("机加工", "铣工"), ("铸造", "铸造工")))
    grade = rng.choice(("高级", "中级", "技师", "高级技师"))
    authors = w.people(rng, rng.randint(2, 4))
    number, year = isbn13(rng), rng.randint(2010, 2023)
    board = w.people(rng, 12)
    html = f"""<html><style>@page {{ size: 170mm 240mm; margin: 18mm }} body {{ font-family: {w.font(rng, "hei", "song")}; font-size: 10.5pt }} .n {{ page-break-before: always; line-height: 1.8 }} h1 {{ margin: 30mm 0 2mm; font-size: 40pt; color: #b23 }}</style>
    <div style="background:#1f5c8b;color:white;padding:4mm">国家职业技能等级认定培训教材</div><h1>{word}</h1><p style="font-size:20pt">（{grade}）</p><p style="margin-top:80mm">人力资源培训教材编审委员会　组织编写</p>
    <div class=n><h3 style="text-align:center">编审委员会</h3><p>主　任　{board[0]}<br>副主任　{board[1]}　{board[2]}<br>委　员　{"　".join(board[3:10])}</p><h3 style="text-align:center">本书编审人员</h3><p>编　者　{"　".join(authors)}<br>审　稿　{board[10]}　{board[11]}</p></div>
    <div class=n><p>内容简介</p><p style="text-indent:2em">本教材依据《国家职业技能标准·{word}》编写，介绍了{grade}应掌握的技能和相关知识，涉及{"、".join(b_prose.THINGS[trade][:5])}等内容。</p><div style="height:60mm"></div><p>新技能出版社出版发行<br>880毫米×1230毫米　32开本　{rng.randint(6, 12)}印张　{rng.randint(160, 330)}千字<br>{year}年3月第1版　{year}年3月第1次印刷<br>书号：ISBN {number}<br>定价：{rng.randint(18, 45)}.00元</p></div></html>"""
    truth = {"authors": authors, "isbn": number}
    return Sheet(html, "textbook", truth, ("character_count", "audience", "title"))


@layout("textbook.b_college_work_sheets")
def work_sheets(rng: random.Random) -> Sheet:
    """Unusual: 活页式 book of a college: no publisher, the compiler in the head of a table, tasks instead of chapters."""
    trade, title = rng.choice(
        (("液压", "液压系统装调与维护工作页"), ("机加工", "零件数控铣削加工工作页"), ("电气", "变频器安装与调试工作页"))
    )
    author, year = w.person(rng), rng.randint(2018, 2025)
    school = rng.choice(("洛阳机电高级技工学校", "无锡技师学院", "天水职业技术学院"))
    tasks = "".join(
        f"<h3>学习任务{'一二三'[place]}　{name}</h3>{b_prose.paragraphs(rng, trade, 3, 100)}<table class=g><tr><td>引导问题<td>{rng.choice(b_prose.THINGS[trade])}的作用是什么？<tr><td>记录<td style='height:18mm'></table>"
        for place, name in enumerate(chapters(rng, trade, 3))
    )
    html = f"""<html><style>@page {{ size: A4; margin: 20mm }} @page :first {{ margin: 30mm 20mm }} body {{ font-family: {w.font(rng, "hei", "kai", "zenhei")}; font-size: 11pt }} .g {{ border-collapse: collapse; width: 100% }} .g td {{ border: 0.3mm solid #345; padding: 3mm }} p {{ line-height: 1.7; text-indent: 2em }}</style>
    <p style="text-align:center;text-indent:0;font-size:14pt">{school}校本教材</p><h1 style="text-align:center;margin:20mm 0;font-size:26pt">{title}</h1><table class=g style="font-size:13pt"><tr><td style="width:40mm">编　　者<td>{author}<tr><td>适用专业<td>{rng.choice(("机电一体化技术", "数控技术", "机电设备维修"))}<tr><td>教学学时<td>{rng.randint(6, 12) * 10}<tr><td>编写日期<td>{year}年8月</table>
    <div style="page-break-before:always">{tasks}</div></html>"""
    truth = {"title": title, "authors": [author]}
    return Sheet(html, "textbook", truth, ("character_count", "audience"))
