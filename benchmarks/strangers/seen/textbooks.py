"""Training books: one printed by an enterprise for its own classes, one of a press with its CIP page."""

from __future__ import annotations

import random

from benchmarks.strangers.seen.stock import SUBJECTS, Writer, company, css, day, hanzi_date, isbn, people, wide
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, layout

PROSE = "p { margin: 0.5em 0 } .t { text-indent: 2em; text-align: justify; line-height: 1.7; margin: 0 } .n { page-break-before: always }"
OCCUPATIONS = ("焊工", "电工", "钳工", "矿井提升机操作工", "锅炉运行值班员", "筑路工", "炼焦工", "数控车工")


def chapters(rng: random.Random, heads: list[str], unit: str) -> tuple[str, str]:
    """The contents with leaders, and the first two chapters with questions at the end."""
    write, subject, page = Writer(rng, rng.choice(SUBJECTS)), rng.choice(SUBJECTS), 1
    listed, body = "", ""
    for number, head in enumerate(heads, 1):
        listed += f"<p style='margin: 1.5mm 0'>第{hanzi_number(number)}{unit}　{head}{'·' * 40}{page}"
        for part, name in enumerate(("基础知识", "操作步骤", "质量要求"), 1):
            listed += f"<p style='margin: 0 0 0 8mm'>第{hanzi_number(part)}节　{name}{'·' * 34}{page}"
            page += rng.randint(3, 9)
        if number < 3:
            body += f"<div class=n><h2>第{hanzi_number(number)}{unit}　{head}</h2><h3>第一节　基础知识</h3>{write.paragraphs(4)}<h3>第二节　操作步骤</h3>{write.paragraphs(3)}<h3>第三节　质量要求</h3>{write.paragraphs(2)}"
            body += f"<h3>思考题</h3><p>1. {subject.thing}有哪些常见缺陷？如何预防？<p>2. 简述{subject.method}的要点。<p>3. 影响{subject.effect}的因素是什么？</div>"
    return listed, body


@layout("textbook.in_house")
def in_house(rng: random.Random) -> Sheet:
    """An enterprise's own book: cover with its kind and readers, a list of editors and examiners, foreword, contents, chapters."""
    occupation, names, employer, date = rng.choice(OCCUPATIONS), people(rng, 8), company(rng), day(rng, 2012, 2023)
    title = f"{occupation}{rng.choice(('实操培训教程', '岗位技能培训教材', '技能提升读本', '检修工艺培训讲义'))}"
    audience = rng.choice((f"{occupation}高级工、技师", "技师、高级技师", "中级工、高级工", "新入职员工及转岗人员"))
    chief, seconds, others, examiners = names[:1], names[1 : rng.randint(2, 3)], names[3 : rng.randint(4, 6)], names[6:]
    lines = [("主　编", chief), ("副主编", seconds), (rng.choice(("编　写", "参　编", "编写人员")), others)]
    judge = (rng.choice(("主　审", "审　稿", "审　定")), examiners)
    lines = [judge, *lines] if rng.random() < 0.4 else [*lines, judge]
    listed = "".join(
        f"<tr><td style='padding: 2mm 6mm'>{label}<td>{'　'.join(wide(one) for one in group)}" for label, group in lines
    )
    heads = rng.sample(
        ["安全生产常识", "识图与测量", "设备构造与原理", "常用工器具", "典型作业", "故障判断与排除", "工艺纪律与质量"],
        5,
    )
    contents, body = chapters(rng, heads, "章")
    label = rng.choice(("适用对象", "培训对象", "适用等级"))
    html = f"""<!doctype html><html><style>@page {{ size: {rng.choice(("A4", "B5"))}; margin: 22mm 20mm; @bottom-center {{ content: counter(page); font-size: 9pt }} }} @page :first {{ @bottom-center {{ content: none }} }} {css(rng, "song kai zenhei", 21, 23)} {PROSE} h2 {{ text-align: center }}</style>
    <table style="width: 100%"><tr><td>{rng.choice(("内部资料　注意保存", "内部教材"))}<td style="text-align: right">JC-{date.year}-{rng.randint(1, 30):02d}</table>
    <p style="text-align: center; font-size: 14pt; margin-top: 28mm">{employer}职工教育培训丛书<p style="text-align: center; font-size: 26pt; font-family: {FONTS["hei"]}; margin: 10mm 0">{title}
    <p style="text-align: center; font-size: 13pt">（{label}：{audience}）<p style="text-align: center; font-size: 13pt; margin-top: 70mm; line-height: 2">{employer}　编<br>{hanzi_date(date, "〇○"[date.day % 2], False)}
    <div class=n><p style="text-align: center; font-size: 15pt">编审人员</p><table style="font-size: 12.5pt; margin: 6mm auto">{listed}</table></div>
    <div class=n><p style="text-align: center; font-size: 15pt">前　言<p class=t>为适应企业生产发展的需要，提高职工队伍素质，我们组织有经验的技术人员和高技能人才编写了本书。全书共{hanzi_number(len(heads))}章，力求通俗易懂，突出操作技能。
    <p class=t>编写过程中参考了有关手册和图书，得到各车间的大力支持，在此表示感谢。由于水平有限，书中难免有不妥之处，恳请读者批评指正。<p style="text-align: right">编　者<br>{date.year}年{date.month}月</div>
    <div class=n><p style="text-align: center; font-size: 15pt">目　录{contents}</div>{body}</html>"""
    return Sheet(
        html,
        "textbook",
        {"title": title, "authors": chief + seconds + others, "audience": audience},
        ("character_count",),
    )


@layout("textbook.press_with_cip")
def press_with_cip(rng: random.Random) -> Sheet:
    """A press's book: cover, CIP block and imprint, foreword that says who wrote which unit, contents, first units."""
    occupation, names, date, number = rng.choice(OCCUPATIONS), people(rng, 6), day(rng, 2010, 2022), isbn(rng)
    title = rng.choice((f"{occupation}操作技能与工艺", f"{occupation}技术问答与案例", f"新编{occupation}实训教程"))
    press = rng.choice(("华北工业出版社", "三晋科技出版社", "中原劳动出版社"))
    authors, examiner, editor = names[: rng.randint(2, 4)], names[4], names[5]
    heads = rng.sample(
        ["焊前准备与材料", "机械基础", "电气控制", "测量与检验", "典型零件加工", "维护与保养", "综合训练"], 5
    )
    contents, body = chapters(rng, heads, "单元")
    parts = "，".join(f"{name}编写第{hanzi_number(place)}单元" for place, name in enumerate(authors, 1))
    rest = f"，其余单元由{authors[0]}编写"
    readers = rng.choice(("高级工、技师", "职业院校师生和企业职工", f"从事{occupation}作业的技术工人"))
    others = "　".join(wide(one) for one in authors[1:])
    html = f"""<!doctype html><html><style>@page {{ size: 184mm 260mm; margin: 20mm 20mm; @bottom-right {{ content: counter(page); font-size: 9pt }} }} @page :first {{ @bottom-right {{ content: none }} }} {css(rng, "song ming", 20, 22)} {PROSE} h2 {{ font-family: {FONTS["hei"]}; font-size: 15pt }}</style>
    <p style="font-size: 12pt; margin-top: 10mm">{rng.choice(("职业技能培训丛书", "高技能人才培养系列教材"))}<p style="font-size: 30pt; font-family: {FONTS["hei"]}; margin: 15mm 0 8mm">{title}<p style="font-size: 13pt; line-height: 2">主编　{wide(authors[0])}<br>参编　{others}<br>主审　{wide(examiner)}
    <p style="margin-top: 105mm; font-size: 13pt; text-align: center">{press}
    <div class=n><p><b>图书在版编目（CIP）数据</b><p style="line-height: 1.7">{title} / {authors[0]}主编. —{rng.choice(("太原", "北京"))}：{press}，{date.year}.{date.month}<br>　（职业技能培训丛书）<br>　ISBN {number}
    <p>Ⅰ. ①{title[:2]}…　Ⅱ. ①{authors[0][:1]}…　Ⅲ. ①{occupation}—技术培训—教材　Ⅳ. ①TG{rng.randint(1, 9)}<p>中国版本图书馆CIP数据核字（{date.year}）第{rng.randint(10000, 290000):06d}号
    <div style="border-top: 0.3mm solid #000; border-bottom: 0.3mm solid #000; margin-top: 45mm; padding: 3mm 0; line-height: 1.8">策划编辑：{editor}　　责任校对：{people(rng, 1)[0]}　　封面设计：华艺工作室<br>{date.year}年{date.month}月第1版第1次印刷<br>
    184mm×260mm　·　{rng.randint(8, 21)}.{rng.choice((25, 5, 75))}印张　·　{rng.randint(180, 480)}千字<br>0 001—{rng.randint(2, 5)} 000册<br>标准书号：ISBN {number}<br>定价：{rng.randint(25, 68)}.00元</div></div>
    <div class=n><p style="text-align: center; font-size: 15pt">前　言<p class=t>本书依据国家职业技能标准编写，坚持“以职业活动为导向，以职业技能为核心”的原则，内容结合生产实际。
    <p class=t>本书由{authors[0]}任主编，{parts}{rest}。全书由{examiner}主审。<p class=t>本书读者对象：{readers}。<p class=t>书中不足之处，敬请读者提出宝贵意见。<p style="text-align: right">编　者</div>
    <div class=n><p style="text-align: center; font-size: 15pt">目　录{contents}</div>{body}</html>"""
    return Sheet(
        html,
        "textbook",
        {"title": title, "authors": authors, "isbn": number, "audience": readers},
        ("character_count",),
    )
