"""More textbooks: typed lecture, small book of the nineties, loose leaves of tasks, photocopies two up."""

from __future__ import annotations

import random

from benchmarks.strangers.open.proofs import GRID
from benchmarks.strangers.open.prose import (
    TOPICS,
    company,
    copy_stamp,
    day_of,
    font,
    padded,
    paragraphs,
    people_of,
    prose,
)
from benchmarks.strangers.open.writings import isbn
from benchmarks.strangers.sheet import FONTS, Sheet, hanzi_number, hanzi_year, layout

COUNTS = ("character_count", "body_character_count", "sections")


@layout("textbook.word_without_cover")
def word_without_cover(rng: random.Random) -> Sheet:
    """A lecture text typed in Word: title, level and people on the first page itself, questions after each 讲; no imprint, no cover, no contents."""
    topic, unit = rng.choice(TOPICS), company(rng)
    writers = people_of(rng, rng.randint(1, 3))
    checker = people_of(random.Random(rng.random()), 30)
    reviewer = next(one for one in checker if one not in writers)
    title = rng.choice((f"{topic.thing}检修技术讲义", f"{topic.keys[0]}岗位技能培训教材", f"{topic.means}技术培训教程"))
    audience = rng.choice(("初级工", "中级工、高级工", "高级工", "技师"))
    names = rng.sample(("基础知识", "工具与量具", "结构与原理", "常见故障处理", "安全与环保", "工艺卡的编制"), 4)
    parts = "".join(
        f"<p class=h>第{hanzi_number(index)}讲　{name}</p>{paragraphs(rng, topic, 2)}<p class=q>复习思考题<br>1. 简述{rng.choice(topic.keys)}的概念。<br>2. {topic.fault}的主要原因有哪些？</p>"
        for index, name in enumerate(names, 1)
    )
    lead = rng.choice(
        (
            f"培训对象：{audience}　　编写：{'、'.join(writers)}　　审定：{reviewer}",
            f"（{audience}用）</p><p style='text-align:center'>编者：{'　'.join(writers)}　　　审稿：{reviewer}",
            f"适用等级：{audience}</p><p style='text-align:center'>{unit}　{'　'.join(writers)}　编",
        )
    )
    html = f"""<html><style>@page {{ size: A4; margin: 25mm; @top-right {{ content: "{unit}职工培训教材"; font: 9pt {FONTS["song"]} }} @bottom-center {{ content: counter(page); font: 10pt {FONTS["song"]} }} }} body {{ font: 12pt/1.6 {font(rng, "song", "kai", "zenhei")} }}
    .t {{ text-indent: 2em; margin: 0 }} .h {{ font: bold 14pt {FONTS["hei"]}; text-align: center; margin: 6mm 0 2mm }} .q {{ font-family: {FONTS["kai"]}; margin: 2mm 0 2mm 2em }}</style><p style="text-align:center;font:bold 20pt {FONTS["hei"]};margin:0 0 3mm">{title}</p><p style="text-align:center">{lead}</p>
    <p class=t>本讲义结合我单位设备实际编写，供{rng.choice(("脱产培训班", "岗位练兵", "技能鉴定考前培训"))}使用。{prose(rng, topic, 2)}</p>{parts}</html>"""
    truth = {"title": title, "authors": writers, "audience": audience}
    return Sheet(html, "textbook", truth, COUNTS)


def old_isbn(rng: random.Random) -> str:
    """An ISBN of ten digits with right check digit."""
    digits = f"7111{rng.randint(1000, 9999)}{rng.randint(0, 9)}"
    rest = -sum(int(one) * weight for one, weight in zip(digits, range(10, 1, -1), strict=True)) % 11
    return f"7-111-{digits[4:]}-{'X' if rest == 10 else rest}"


@layout("textbook.old_press_small")
def old_press_small(rng: random.Random) -> Sheet:
    """A small book of the nineties: series above, editor on the title page by office, imprint at the foot of the last page with 书号 of ten digits and 字数 in figures."""
    topic, day = rng.choice(TOPICS), day_of(rng, 1988, 2005)
    grade = rng.choice(("中级本", "高级本", "初级本"))
    occupation = rng.choice(("电焊工", "维修电工", "锅炉工", "车工", "管道工"))
    title, number = f"{occupation}工艺学", old_isbn(rng)
    chief, second, third, reviewer, desk = people_of(rng, 5)
    press = rng.choice(("北方机械出版社", "三晋工业出版社", "煤矿工人出版社"))
    shown = f"{chief}　主编" if rng.random() < 0.5 else f"主编　{chief}"
    rest = "　".join(padded(rng, one) for one in (second, third))
    html = f"""<html><style>@page {{ size: 130mm 184mm; margin: 16mm }} body {{ font: 9.5pt/1.6 {font(rng, "song", "ming")} }} .p {{ page-break-after: always; height: 150mm; position: relative; text-align: center }} .t {{ text-indent: 2em; margin: 0 }} p {{ margin: 1.5mm 0 }}</style>
    <div class=p><p>工人技术等级培训教材</p><p style="font:bold 24pt {FONTS["kai"]};margin-top:22mm">{title}</p><p style="font-size:14pt">（{grade}）</p><p style="margin-top:30mm">{rng.choice(("机械工业", "煤炭工业", "冶金工业"))}技师考评委员会　组编</p><p style="font-size:11pt">{shown}</p><p>参编　{rest}</p><p>主审　{padded(rng, reviewer)}</p><p style="position:absolute;bottom:0;left:0;right:0;font-size:11pt">{press}</p></div>
    <div class=p style="text-align:left"><p style="text-align:center;font-size:13pt">编者的话</p><p class=t>本书根据《工人技术等级标准》{grade[:2]}工应知应会的要求编写。{prose(rng, topic, 2)}</p><p class=t>本书第一至三章由{chief}编写，第四章由{second}编写，第五章由{third}编写。{reviewer}同志审阅了全稿，在此致谢。</p><p style="text-align:right">编　者<br>{hanzi_year(day.year)}年{hanzi_number(day.month)}月</p></div>
    <div style="position:relative;height:150mm"><p style="text-align:center;font-size:12pt">第一章　{occupation}基础知识</p>{paragraphs(rng, topic, 1, 2, 3)}<div style="position:absolute;bottom:0;left:8mm;right:8mm;border:.2mm solid #000;padding:3mm;font-size:8pt;text-align:center"><b>{title}</b>（{grade}）<br>{chief}　主编<br>责任编辑：{desk}　　版式设计：文光<br>{press}出版（太原市并州路{rng.randint(3, 90)}号）<br>新华书店发行·山西印刷厂印刷<br>开本787×1092 1/32 · 印张{rng.randint(6, 14)} · 字数{rng.randint(120, 320)}千字<br>{day.year}年{day.month}月第一版 · {day.year}年{day.month}月第一次印刷<br>印数 00 001—{rng.randint(5, 30)} 000册 · 定价：{rng.randint(3, 12)}.50元<br>ISBN {number} / {topic.clc[:2]}·{rng.randint(100, 900)}（课）</div></div></html>"""
    truth = {"title": title, "authors": [chief, second, third], "isbn": number, "audience": grade}
    return Sheet(html, "textbook", truth, (*COUNTS, "audience"))


@layout("textbook.loose_leaf_tasks")
def loose_leaf_tasks(rng: random.Random) -> Sheet:
    """活页式教材 of projects and tasks: names with their employers on the title page, grids of task, tools and marks in place of chapters."""
    topic, day = rng.choice(TOPICS), day_of(rng, 2019)
    school, number = rng.choice(("晋阳高级技工学校", "太行技师学院", "汾河职业技术学院")), isbn(rng)
    occupation = rng.choice(("焊接加工", "电气设备运行与控制", "数控加工", "机电设备维修"))
    title = f"{occupation}一体化工作页"
    audience = rng.choice(("高级工", "预备技师", "中级工"))
    chief, deputy, *others = people_of(rng, rng.randint(4, 6))
    reviewer = others.pop()
    rows = [("主　　编", chief, school), ("副主编", deputy, company(rng))]
    rows += [("参　　编", one, rng.choice((school, company(rng)))) for one in others]
    rows.append(("主　　审", reviewer, company(rng)))
    table = "".join(f"<tr><td>{label}<td>{padded(rng, one)}<td>（{unit}）" for label, one, unit in rows)
    tasks = "".join(
        f"""<div style="page-break-before:always"><p style="background:#dde;padding:2mm 4mm;font:bold 13pt {FONTS["hei"]}">项目{hanzi_number(index)}　{name}</p><table class=g><tr><td style="width:24mm">任务名称<td class=l>任务{index}.1　{topic.thing}的{name}<td style="width:20mm">学时<td style="width:16mm">{rng.randint(4, 12)}<tr><td>任务描述<td colspan=3 class=l>{prose(rng, topic, 2)}<tr><td>工具材料<td colspan=3 class=l>扳手、塞尺、百分表、防护用品</table>
        <p class=s>引导问题</p><p class=t>1. {topic.fault}会带来什么后果？＿＿＿＿＿＿＿＿＿＿＿＿</p><p class=t>2. 说出{rng.choice(topic.keys)}的检查要点。＿＿＿＿＿＿＿＿＿＿＿</p><p class=s>相关知识</p>{paragraphs(rng, topic, 2)}<p class=s>任务评价</p><table class=g><tr><td>评价内容<td>分值<td>自评<td>师评<tr><td>操作规范<td>40<td><td><tr><td>质量检验<td>40<td><td><tr><td>安全文明<td>20<td><td></table></div>"""
        for index, name in enumerate(rng.sample(("拆卸与清洗", "检测与调整", "装配与试运行", "故障诊断"), 2), 1)
    )
    html = f"""<html><style>@page {{ size: A4; margin: 24mm 20mm 20mm 32mm; @bottom-right {{ content: "{title} · " counter(page); font: 9pt {FONTS["hei"]} }} }} body {{ font: 11pt/1.6 {font(rng, "song", "hei")} }} {GRID} .t {{ text-indent: 2em; margin: 0 }} .s {{ font-family: {FONTS["hei"]}; color: #225; margin: 3mm 0 1mm }} .w td {{ padding: 1mm 3mm }}</style>
    <p style="font-size:10pt;text-align:right">技工院校工学一体化教材（活页式）</p><p style="font:bold 27pt {FONTS["hei"]};margin-top:30mm;text-align:center">{title}</p><p style="text-align:center;font-size:15pt">适用层次：{audience}</p><table class=w style="margin:26mm auto 0">{table}</table>
    <p style="text-align:center;margin-top:26mm">三晋工业出版社<br>{day.year}年{day.month}月</p><p style="font-size:9pt;text-align:center">ISBN {number}　　　字数：{rng.randint(120, 400)}千字　　　定价：{rng.randint(30, 60)}.00元</p>{tasks}</html>"""
    truth = {"title": title, "authors": [chief, deputy, *others], "isbn": number, "audience": audience}
    return Sheet(html, "textbook", truth, COUNTS)


@layout("textbook.photocopy_two_up")
def photocopy_two_up(rng: random.Random) -> Sheet:
    """Photocopies of a book, two pages on a landscape sheet: cover beside imprint, then preface beside contents, the employer's copy stamp across the gutter."""
    topic, day, number = rng.choice(TOPICS), day_of(rng, 2008, 2022), isbn(rng)
    chief, deputy, *others = people_of(rng, rng.randint(4, 5))
    desk, reviewer = people_of(random.Random(rng.random()), 2)
    while {desk, reviewer} & {chief, deputy, *others}:
        desk, reviewer = people_of(random.Random(rng.random()), 2)
    press = rng.choice(("太行科学技术出版社", "三晋工业出版社"))
    title, grade = f"{topic.thing}检修技术", rng.choice(("技师", "高级", "中级"))
    two = "style='width:118mm;vertical-align:top;padding:4mm 9mm;height:165mm'"
    cover = f"""<p style="text-align:right;font-size:9pt">职业技能培训丛书</p><p style="text-align:center;font:bold 24pt {FONTS["hei"]};margin-top:30mm">{title}</p><p style="text-align:center;font-size:14pt">——{grade}技能</p><p style="text-align:center;font-size:13pt;margin-top:16mm">{chief}　主编<br>{deputy}　副主编</p><p style="text-align:center;margin-top:34mm">{press}</p>"""
    imprint = f"""<div style="border:.2mm solid #000;padding:2mm;font-size:8.5pt">图书在版编目（CIP）数据<p>　　{title}/{chief}主编. —太原：{press}，{day.year}.{day.month}<br>　　（职业技能培训丛书）<br>　　ISBN {number}<p>　　Ⅰ. ①{title[:2]}… Ⅱ. ①{chief[0]}… Ⅲ. ①{topic.keys[0]}—技术培训—教材 Ⅳ. ①{topic.clc}<p>中国版本图书馆CIP数据核字({day.year})第{rng.randint(10000, 280000):06d}号</div><p style="margin-top:20mm">{title}<br>主　编：{chief}<p>出　版　人：{people_of(rng, 1)[0]}<br>责任编辑：{desk}<br>责任校对：{reviewer}<hr>出　版　者：{press}<br>开　　本：880mm×1230mm 1/16<br>字　　数：{rng.randint(150, 600)}千字<br>书　　号：ISBN {number}<br>版　　次：{day.year}年{day.month}月第1版"""
    foreword = f"""<p style="text-align:center;font:bold 13pt {FONTS["hei"]}">前　言</p><p class=t>本书按{grade}的技能要求编写，{prose(rng, topic, 2)}</p>{paragraphs(rng, topic, 1)}<p class=t>本书由{chief}担任主编，{deputy}担任副主编，参加编写的还有{"、".join(others)}。书中不足之处，敬请读者指正。<p style="text-align:right">编　者"""
    listing = "".join(
        f"<p style='margin:1mm 0'>第{hanzi_number(index)}章 {name} {'·' * 26} {index * 19 - 18}"
        for index, name in enumerate(
            ("概述", f"{topic.keys[0]}的结构", f"{topic.keys[1]}", "维护与检修", "故障实例"), 1
        )
    )
    html = f"""<html><style>@page {{ size: A4 landscape; margin: 10mm 12mm }} body {{ font: 10pt/1.6 {font(rng, "song", "ming", "kai")} }} .t {{ text-indent: 2em; margin: 0 }} table {{ width: 100%; border-collapse: collapse; table-layout: fixed }} p {{ margin: 1.5mm 0 }}</style>
    <div style="position:relative;page-break-after:always"><table><tr><td {two}>{cover}<td {two}>{imprint}</table>{copy_stamp(rng, "left:110mm;bottom:2mm;background:#fff")}</div><table><tr><td {two}>{foreword}<td {two}><p style="text-align:center;font:bold 13pt {FONTS["hei"]}">目　录</p>{listing}</table></html>"""
    truth = {"title": title, "authors": [chief, deputy, *others], "isbn": number}
    return Sheet(html, "textbook", truth, (*COUNTS, "audience"))
