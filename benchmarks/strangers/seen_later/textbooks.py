"""Books for training: published ones, in-house ones, a typed course."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_later.s2_help import (
    OCCUPATIONS,
    chinese_month,
    company,
    firm,
    frame,
    persons,
    prose,
    wide,
)
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

CSS = "h2 { font-size: 15pt; text-align: center } .cip { font-size: 9.5pt; line-height: 1.6 } "


def isbn(rng: random.Random) -> str:
    publisher, title = rng.choice((("111", 5), ("5045", 4), ("5167", 4), ("122", 5)))
    number = rng.randint(10 ** (title - 1), 10**title - 1)
    digits = f"9787{publisher}{number}"
    check = -sum(int(one) * (1, 3)[i % 2] for i, one in enumerate(digits)) % 10
    return f"978-7-{publisher}-{number}-{check}"


def _chapter(rng: random.Random, number: int, heading: str, length: int = 4) -> str:
    text = "".join(f"<p class=t>{prose(rng, 5)}</p>" for _ in range(length))
    return f"<h2>第{hanzi_number(number)}{rng.choice('章')}　{heading}</h2><p><b>第一节　基本知识</b></p>{text}"


HEADINGS = (
    "职业道德与安全",
    "识图与公差",
    "常用设备与工具",
    "基本操作技能",
    "典型故障处理",
    "新技术应用",
    "培训与管理",
)


def _contents(rng: random.Random, kind: str = "章") -> str:
    page, lines = 1, ""
    for i, heading in enumerate(HEADINGS, 1):
        lines += f"<div>第{hanzi_number(i)}{kind}　{heading} {'…' * (22 - len(heading))} {page}</div>"
        page += rng.randint(12, 40)
    return f"<h1>目　录</h1>{lines}"


@layout("textbook.s2_published")
def published(rng: random.Random) -> Sheet:
    """Cover, then the CIP page with all its lines, then a preface that tells for whom; chief editor and others on the cover."""
    trade, level = rng.choice(OCCUPATIONS), rng.choice(("高级", "技师 高级技师", "中级"))
    title = f"{trade}{rng.choice(('技能培训教程', '操作技术', '实用技术读本'))}"
    first, second = persons(rng, 2)
    press = rng.choice(("机械工业出版社", "中国劳动社会保障出版社", "化学工业出版社"))
    year, code, count = rng.randint(2008, 2022), isbn(rng), rng.randint(120, 480)
    body = f"""<p class=c>国家职业技能培训系列用书</p><h1 style="margin-top:45mm;font-size:32pt">{title}</h1><p class=c style="font-size:16pt">（{level}）</p>
    <p class=c style="margin-top:30mm;font-size:15pt">{wide(first)}　{wide(second)}　编著</p><p class=c style="margin-top:80mm;font-size:15pt">{press}</p>
    <div class="break cip"><p><b>图书在版编目（CIP）数据</b></p><p>{title}/{first}，{second}编著．—北京：{press}，{year}．{rng.randint(1, 12)}<br>ISBN {code}</p>
    <p>Ⅰ．①{title[:2]}…　Ⅱ．①{first[:1]}…　②{second[:1]}…　Ⅲ．①职业技能—技术培训—教材　Ⅳ．①TH</p><p>中国版本图书馆CIP数据核字（{year}）第{rng.randint(100000, 280000)}号</p>
    <div style="margin-top:40mm;border-top:0.3mm solid #000"><p>{press}（北京市百万庄大街22号　邮政编码 100037）</p><p>策划编辑：陈玉芝　责任编辑：王振国　版式设计：霍永明<br>责任校对：纪敬　封面设计：马精明</p>
    <p>{year}年{rng.randint(1, 12)}月第1版第1次印刷</p><p>169mm×239mm · {rng.randint(9, 22)}.5印张 · {count}千字</p><p>0001—3000册</p><p>标准书号：ISBN {code}</p><p>定价：{rng.randint(19, 49)}.00元</p></div></div>
    <div class=break><h1>前　言</h1><p class=t>{prose(rng, 4)}</p><p class=t>本书由{first}编写第一章至第四章，{second}编写第五章至第七章，全书由吕增荣审稿。由于水平有限，书中难免存在不足，恳请读者批评指正。</p>
    <p class=r>编　者</p></div><div class=break>{_contents(rng)}</div><div class=break>{_chapter(rng, 1, HEADINGS[0])}</div>"""
    truth = {
        "title": title,
        "authors": [first, second],
        "isbn": code,
        "character_count": count * 1000,
        "audience": level,
    }
    return Sheet(
        frame(rng, body, CSS, fonts=("song", "hei", "ming")), "textbook", truth, ("character_count", "audience")
    )


@layout("textbook.s2_in_house_board")
def in_house_board(rng: random.Random) -> Sheet:
    """内部资料: an editorial board with a director and reviewers, who wrote nothing, around those who wrote."""
    trade, unit = rng.choice(OCCUPATIONS), company(rng)
    title = f"{trade}{rng.choice(('岗位培训教材', '技能提升培训教材', '实操培训讲义'))}"
    people = persons(rng, 8)
    writers, director, checkers = people[:4], people[4], people[5:7]
    year, month = rng.randint(2014, 2023), rng.randint(1, 12)
    aimed = rng.choice(("三级/高级工", "技师、高级技师", "新入职员工"))
    body = f"""<p><span style="float:right">内部资料　注意保存</span>{unit}职工培训丛书</p><h1 style="margin-top:55mm;font-size:30pt">{title}</h1>
    <p class=c style="margin-top:12mm">适用对象：{aimed}</p><p class=c style="margin-top:90mm">{unit}人力资源部<br>{chinese_month((year, month, 1))}</p>
    <div class=break><h2>编审委员会</h2><table style="line-height:2"><tr><td class=l style="border:0;width:30mm">主　　任：<td class=l style="border:0">{wide(director)}
    <tr><td class=l style="border:0">编写人员：<td class=l style="border:0">{"　".join(wide(one) for one in writers)}<tr><td class=l style="border:0">审稿人员：
    <td class=l style="border:0">{"　".join(wide(one) for one in checkers)}</table><h2 style="margin-top:25mm">编写说明</h2><p class=t>{prose(rng, 4)}</p>
    <p class=t>本教材共七章，约{rng.randint(6, 30)}万字，可供公司内部培训使用。</p></div><div class=break>{_contents(rng)}</div>
    <div class=break>{_chapter(rng, 1, HEADINGS[0], 5)}{_chapter(rng, 2, HEADINGS[1], 5)}</div>"""
    page = "size: A4; margin: 25mm; @bottom-center { content: counter(page); font-size: 9pt }"
    truth = {"title": title, "authors": writers, "audience": aimed}
    return Sheet(frame(rng, body, CSS, page), "textbook", truth, ("character_count",))


@layout("textbook.s2_course_block")
def course_block(rng: random.Random) -> Sheet:
    """A course typed in Word: a block of labels above the first unit, no cover, chapters called 项目 or 单元."""
    trade, unit = rng.choice(OCCUPATIONS), firm(rng)
    title = f"{trade}{rng.choice(('培训教材', '一体化培训教程', '自编教材'))}"
    writers = persons(rng, rng.choice((1, 2, 3)))
    grade, count = rng.choice(("高级工", "技师", "中级工、高级工")), rng.randint(31, 120) * 1000
    rows = [
        ("教材名称", title),
        ("编 写 人", "、".join(writers)),
        ("适用等级", grade),
        ("编写单位", unit),
        ("总 字 数", f"{count}字"),
        ("使用时间", f"{rng.randint(2015, 2024)}年{rng.randint(1, 12)}月起"),
    ]
    tail = rows[1:]
    rng.shuffle(tail)
    block = "".join(f"<tr><td style='width:28%'>{label}<td class=l>{value}" for label, value in [rows[0], *tail])
    kind = rng.choice(("项目", "单元", "模块"))
    units = "".join(
        f"<h2 style='text-align:left'>{kind}{hanzi_number(i)}　{heading}</h2><p><b>学习目标</b></p><p class=t>掌握本{kind}的理论知识，能够独立完成相应操作。</p>"
        + "".join(f"<p class=t>{prose(rng, 5)}</p>" for _ in range(3))
        + "<p><b>思考题</b></p><p>1. 简述操作前的准备工作。</p><p>2. 说明常见缺陷的成因。</p>"
        for i, heading in enumerate(HEADINGS[:5], 1)
    )
    body = f"<table style='margin-bottom:6mm'>{block}</table>{units}"
    truth = {"title": title, "authors": writers, "audience": grade, "character_count": count}
    return Sheet(frame(rng, body, CSS), "textbook", truth, ("character_count",))
