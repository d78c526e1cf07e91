"""Fronts of journals, letters of acceptance, textbooks."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_twelfth import tw_kit as k
from benchmarks.strangers.sheet import Sheet, layout

JOURNALS = (
    ("矿山装备与维修", "TD"),
    ("北方机械技术", "TH"),
    ("焊接工艺与装备", "TG"),
    ("煤化工技术进展", "TQ"),
    ("电气应用研究", "TM"),
    ("冶金设备管理与维修", "TF"),
    ("热能工程技术", "TK"),
    ("机电信息与控制", "TP"),
    ("现代铸造技术", "TG"),
    ("中国矿业机械", "TD"),
)
TITLES = (
    "带式输送机跑偏原因分析及处理",
    "液压支架立柱密封失效机理研究",
    "高强钢焊接冷裂纹的控制",
    "变频器在矿井提升机中的应用",
    "大型减速机齿轮断齿分析与修复",
    "余热锅炉管束爆漏的预防",
    "配电网单相接地故障选线方法",
    "铸钢件缩孔缺陷的工艺改进",
    "循环流化床锅炉节能改造",
    "采煤机摇臂润滑系统优化",
    "数控机床主轴振动诊断",
    "气化炉耐火砖使用寿命的提高",
)


@layout("journal_front_matter.tw_copyright_and_contents")
def copyright_page(rng: random.Random) -> Sheet:
    journal, klass = rng.choice(JOURNALS)
    number, year, issue = k.issn(rng), rng.randint(2005, 2024), rng.randint(1, 12)
    where = k.place(rng)
    cn = f"CN {k.CODES[where[0]]}-{rng.randint(1000, 1799)}/{klass}"
    sponsor = rng.choice(
        (
            f"{where[0]}机械工程学会",
            f"{where[0]}煤炭工业协会",
            "中国机械冶金设备维修协会",
            f"{where[0]}科学技术情报研究所",
        )
    )
    lines = "".join(
        f"<p>{title}<span style='float:right'>{k.name(rng)}　{page}</span></p>"
        for title, page in zip(rng.sample(TITLES, 9), sorted(rng.sample(range(1, 120), 9)), strict=True)
    )
    body = (
        f"<p class='c' style='font-size:31pt;letter-spacing:4pt;margin-top:6mm'>{journal}</p><p class='c' style='font-size:12pt'>（月刊　{rng.randint(1978, 1994)}年创刊）</p>"
        f"<p class='c' style='font-size:14pt;margin:4mm 0 8mm'>{year}年第{issue}期　总第{rng.randint(120, 480)}期</p><p class='hei' style='font-size:14pt;border-bottom:1pt solid #000'>目　　次</p>"
        f"<div style='margin:3mm 0;line-height:1.9;font-size:11.5pt'>{lines}</div>"
        "<div style='border:0.6pt solid #000;padding:3mm 5mm;font-size:10.5pt;line-height:1.8;margin-top:8mm'>"
        f"<p>主管：{where[0]}工业和信息化厅　　主办：{sponsor}</p><p>编辑出版：《{journal}》编辑部　　主编：{k.name(rng)}</p>"
        f"<p>国际标准连续出版物号：ISSN {number}　　国内统一连续出版物号：{cn}</p>"
        f"<p>邮发代号：{rng.randint(2, 82)}-{rng.randint(10, 300)}　　定价：{rng.choice((8, 10, 12, 15))}.00元　　出版日期：{year}年{issue}月15日</p><p>印刷：{where[1]}新华印刷厂　　发行：{where[1]}报刊发行局</p></div>"
    )
    truth = {"journal": journal, "issn": number, "cn_number": cn, "year": year, "issue": issue, "sponsor": sponsor}
    return Sheet(
        k.doc(body, font=k.face(rng, "song", "ming", "kai"), margin="22mm 22mm"), "journal_front_matter", truth
    )


@layout("journal_front_matter.tw_cover")
def cover(rng: random.Random) -> Sheet:
    journal, klass = rng.choice(JOURNALS)
    number, year = k.issn(rng), rng.randint(2008, 2024)
    issue = rng.randint(1, 6)
    where = k.place(rng)
    cn = f"CN {k.CODES[where[0]]}-{rng.randint(1000, 1799)}/{klass}"
    sponsor = rng.choice((f"{where[0]}电机工程学会", f"{where[1]}焊接研究所", "全国煤矿机械情报中心站"))
    picked = rng.sample(TITLES, 3)
    body = (
        "<div style='position:absolute;left:0;top:0;width:210mm;height:297mm;background:#eef3f7'>"
        + k.at(20, 18, f"ISSN {number}", "font-size:13pt")
        + k.at(20, 26, cn, "font-size:13pt")
        + f"<div style='position:absolute;top:60mm;width:210mm;text-align:center;font-size:46pt;letter-spacing:6pt;color:#1b4a7a'>{journal}</div>"
        f"<div style='position:absolute;top:92mm;width:210mm;text-align:center;font-size:13pt;letter-spacing:2pt'>MACHINERY &amp; MAINTENANCE</div>"
        f"<div style='position:absolute;top:112mm;width:210mm;text-align:center;font-size:22pt'>{year}　{issue}</div>"
        "<div style='position:absolute;left:30mm;top:132mm;width:150mm;height:78mm;background:#9db8cc'></div>"
        + "".join(
            k.at(34, 218 + 8 * n, f"● {title}　{k.name(rng)} 等", "font-size:12pt") for n, title in enumerate(picked)
        )
        + k.at(30, 256, f"主办：{sponsor}", "font-size:13pt")
        + k.at(30, 266, f"{year}年第{issue}期（双月刊）", "font-size:12pt")
        + "</div>"
    )
    truth = {"journal": journal, "issn": number, "cn_number": cn, "year": year, "issue": issue, "sponsor": sponsor}
    return Sheet(k.doc(body, font=k.face(rng, "song", "kai", "hei"), margin="0"), "journal_front_matter", truth)


@layout("acceptance_letter.tw_formal_notice")
def acceptance_notice(rng: random.Random) -> Sheet:
    journal, _ = rng.choice(JOURNALS)
    title, people = rng.choice(TITLES), k.names(rng, rng.randint(1, 3))
    day = k.workday(rng, rng.randint(2012, 2025))
    body = (
        f"<p class='c' style='font-size:24pt;margin-bottom:2mm'>《{journal}》编辑部</p><p class='c hei' style='font-size:20pt;margin-bottom:8mm'>{rng.choice(('稿件录用通知书', '用稿通知', '录用通知'))}</p>"
        f"<p>稿件编号：{day[0]}{rng.randint(1000, 9999)}</p><p>{'、'.join(people)} {rng.choice(('作者', '先生/女士'))}：</p><p class='i'>您好！您的来稿《{title}》经本刊同行专家审阅和编委会审定，"
        f"符合本刊发表要求，现已决定录用，拟安排在{day[0]}年第{min(12, day[1] + rng.randint(1, 3))}期刊出。请勿再投他刊。</p>"
        "<p class='i'>接到本通知后，请于10日内寄回版权转让书并缴纳版面费。感谢您对本刊的支持！</p>"
        + k.signed(rng, f"《{journal}》编辑部", k.cn(day))
        + f"<p style='margin-top:24mm;font-size:11pt'>地址：{k.place(rng)[1]}文化路{rng.randint(1, 90)}号　邮箱：bjb@{rng.choice(('jwzb', 'kszw', 'hjgy'))}.com　电话：{k.phone(rng)}</p>"
    )
    truth = {"title": title, "authors": people, "journal": journal, "date": k.iso(day)}
    html = k.doc(body, font=k.face(rng), pt=14, margin="28mm 26mm", css="body{line-height:1.95}")
    return Sheet(html, "acceptance_letter", truth)


@layout("acceptance_letter.tw_table_certificate")
def acceptance_certificate(rng: random.Random) -> Sheet:
    journal, klass = rng.choice(JOURNALS)
    title, people = rng.choice(TITLES), k.names(rng, rng.randint(2, 4))
    day = k.workday(rng, rng.randint(2014, 2025))
    number, where = k.issn(rng), k.place(rng)
    body = (
        "<p class='c hei' style='font-size:21pt;margin-bottom:7mm'>论文录用证明</p><table class='g' style='font-size:13pt;line-height:2'>"
        + k.rows(
            ("论文题目", title),
            ("作　　者", "，".join(people)),
            ("作者单位", k.firm(rng, where)),
            ("刊物名称", journal),
            ("国际刊号", f"ISSN {number}"),
            ("国内刊号", f"CN {k.CODES[where[0]]}-{rng.randint(1000, 1799)}/{klass}"),
            ("审稿结果", "同意录用"),
        )
        + "</table><p class='i' style='margin-top:6mm'>该文已通过三审，将择期在本刊正刊发表，特此证明。本证明有效期六个月，最终以正式出版为准。</p>"
        + k.signed(rng, f"{journal}杂志社", k.cn(day))
    )
    truth = {"title": title, "authors": people, "journal": journal, "date": k.iso(day)}
    html = k.doc(body, font=k.face(rng), margin="30mm 25mm", css="td:first-child{width:34mm}")
    return Sheet(html, "acceptance_letter", truth)


def _chapters(rng: random.Random, work: str) -> str:
    names = (
        "基础知识",
        "常用设备与工具",
        "操作技能",
        "质量检验与缺陷分析",
        "安全与环境保护",
        "设备维护保养",
        "典型案例",
        "技术管理与培训",
    )
    page = 1
    out = ""
    for number, one in enumerate(rng.sample(names, 6), 1):
        out += f"<p>第{'一二三四五六'[number - 1]}章　{work}{one}<span style='float:right'>{page}</span></p>"
        page += rng.randint(18, 46)
    return out


@layout("textbook.tw_published_with_isbn")
def textbook_published(rng: random.Random) -> Sheet:
    work, _ = k.job(rng)
    title = f"{work}职业技能培训教程"
    grade = rng.choice(("高级工", "技师、高级技师", "中级工", "技师"))
    people = k.names(rng, rng.randint(1, 3))
    number, year, thousand = k.isbn(rng), rng.randint(2008, 2023), rng.randint(180, 420)
    press = rng.choice(("机械工业出版社", "化学工业出版社", "煤炭工业出版社"))
    cover_page = (
        f"<p class='c' style='font-size:13pt;margin-top:20mm'>职业技能等级培训丛书</p><p class='c' style='font-size:30pt;margin:26mm 0 6mm'>{title}</p>"
        f"<p class='c' style='font-size:15pt'>（适用对象：{grade}）</p><p class='c' style='font-size:15pt;margin-top:46mm'>{'　'.join(people)}　编著</p>"
        f"<p class='c' style='font-size:15pt;margin-top:60mm'>{press}</p><div style='page-break-after:always'></div>"
    )
    info = (
        f"<p>图书在版编目（CIP）数据</p><p style='margin-top:3mm'>{title}／{'，'.join(people)}编著．—北京：{press}，{year}.{rng.randint(1, 12)}</p><p>ISBN {number}</p>"
        f"<p>Ⅰ．①{title[:4]}…　Ⅱ．①{people[0]}…　Ⅲ．①职业技能—技术培训—教材</p><p>中国版本图书馆CIP数据核字（{year}）第{rng.randint(10000, 299999):06}号</p>"
        f"<div style='border-top:0.6pt solid #000;margin-top:8mm;padding-top:4mm'><p>编　　著：{'　'.join(people)}</p><p>责任编辑：{k.name(rng)}　责任校对：{k.name(rng, '女')}</p>"
        f"<p>出版发行：{press}</p><p>开本：787mm×1092mm　1/16　印张：{rng.randint(11, 26)}　字数：{thousand}千字</p><p>版次：{year}年{rng.randint(1, 6)}月第1版　定价：{rng.randint(28, 68)}.00元</p></div>"
        f"<div style='page-break-after:always'></div><p class='c' style='font-size:18pt;margin-bottom:6mm'>目　录</p><div style='line-height:2.1'>{_chapters(rng, work)}</div>"
    )
    truth = {"title": title, "authors": people, "isbn": number, "audience": grade}
    html = k.doc(cover_page + info, font=k.face(rng, "song", "ming", "kai"), margin="24mm 26mm")
    return Sheet(html, "textbook", truth, ("character_count", "body_character_count"))


@layout("textbook.tw_in_house")
def textbook_in_house(rng: random.Random) -> Sheet:
    work, _ = k.job(rng)
    employer = k.firm(rng)
    title = f"{work}{rng.choice(('岗位技能培训教材', '技能提升培训讲义', '应知应会培训教材'))}"
    grade = rng.choice(("初、中级工", "高级工", "技师"))
    people = k.names(rng, rng.randint(2, 4))
    year = rng.randint(2010, 2023)
    cover_page = (
        f"<p class='r' style='font-size:12pt'>内部资料　注意保存</p><p class='c' style='font-size:30pt;margin-top:44mm'>{title}</p><p class='c' style='font-size:16pt;margin-top:6mm'>（{grade}适用）</p>"
        f"<div style='margin:56mm 0 0 40mm;font-size:15pt;line-height:2.1'><p>编写：{'　'.join(people)}</p><p>审核：{k.name(rng)}</p><p>单位：{employer}</p><p>时间：{year}年{rng.randint(1, 12)}月</p></div>"
        "<div style='page-break-after:always'></div>"
    )
    preface = (
        "<p class='c' style='font-size:18pt;margin-bottom:5mm'>前　言</p>"
        f"<p class='i'>为满足公司职工技能培训需要，教育培训部组织编写了本教材。全书共六章，内容包括{work}理论知识和操作技能，可作为{grade}培训、考核用书。</p>"
        f"<p class='i'>由于编者水平有限，书中不足之处，恳请读者批评指正。</p><p class='r'>编　者</p><p class='c' style='font-size:18pt;margin:10mm 0 5mm'>目　录</p><div style='line-height:2.1'>{_chapters(rng, work)}</div>"
    )
    truth = {"title": title, "authors": people, "audience": grade}
    html = k.doc(cover_page + preface, font=k.face(rng), pt=13.5, margin="26mm 26mm")
    return Sheet(html, "textbook", truth, ("character_count", "body_character_count", "audience"))
