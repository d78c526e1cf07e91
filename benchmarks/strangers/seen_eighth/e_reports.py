"""Technical reports, textbooks and standards."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_eighth.e_kit import FIRMS, TRADES, Word, day, names, pieces, seal, sheet, write
from benchmarks.strangers.seen_eighth.e_prose import isbn, paragraphs, theme
from benchmarks.strangers.sheet import Sheet, hanzi_number, layout

_COUNTS = ("character_count", "body_character_count", "sections")


def _month(rng: random.Random) -> str:
    return f"{rng.randint(2015, 2025)}-{rng.randint(1, 12):02d}"


@layout("technical_report.cover_contents_signatures")
def signed(rng: random.Random) -> Sheet:
    """Cover with a box of signatures, contents with pages, chapters of figures and tables, references last."""
    about, firm, men, date = theme(rng), rng.choice(FIRMS), names(rng, 3), _month(rng)
    title = f"{about[0]}{about[1]}治理技术报告"
    heads = ("1 项目背景", "2 原因分析", "3 技术方案", "4 实施过程", "5 效果与效益", "6 结论")
    toc = "".join(f"<tr><td>{head}<td class=r>……………………………… {3 + n // 2}" for n, head in enumerate(heads))
    table = f"<table class='g c' style='width:120mm;margin:2mm auto'><caption>表1 改造前后对比</caption><tr><td>项目<td>改造前<td>改造后<tr><td>月故障次数<td>{rng.randint(4, 9)}<td>{rng.randint(0, 2)}<tr><td>轴承温度/℃<td>{rng.randint(80, 95)}<td>{rng.randint(45, 62)}</table>"
    chapters = "".join(
        f"<h2 style='text-align:left;font-size:14pt'>{head}</h2>"
        + "".join(f"<p class=in>{p}" for p in paragraphs(rng, about, 4, 5))
        + (table if head[0] == "5" else "")
        for head in heads
    )
    body = f"""<p class=r>文件编号：JS-{date[:4]}-{rng.randint(1, 60):03d}</p><h1 style="font-size:26pt;margin:40mm 0 50mm">{title}</h1><table class="g c" style="width:110mm;margin:auto"><tr><td>编　制<td class=kai>{men[0]}<tr><td>审　核<td class=kai>{men[1]}<tr><td>批　准<td class=kai>{men[2]}</table><p class=c style="margin-top:40mm;font-size:15pt">{firm}<br>{write(date, "han")}</p><div style="page-break-before:always"><h2>目　录</h2><table style='width:140mm;margin:auto;line-height:2.2'>{toc}</table></div><div style="page-break-before:always">{chapters}<h2 style="text-align:left;font-size:14pt">参考文献</h2><p class=s>[1] 成大先. 机械设计手册[M]. 北京: 化学工业出版社, 2016.<br>[2] GB/T 29531-2013 泵的振动测量与评价方法.</div>"""
    css = f'@page {{ @top-center {{ content: "{firm}技术报告"; font-size: 8pt }} @bottom-center {{ content: counter(page) }} }}'
    truth = {"title": title, "authors": [men[0]], "organization": firm, "date": date}
    return Sheet(sheet(rng, body, css), "technical_report", truth, _COUNTS)


def _chapters(
    rng: random.Random, file: Word, about: tuple[str, ...], heads: tuple[str, ...], styled: bool, each: int
) -> list[str]:
    texts = []
    for head in heads:
        if styled:
            file.h(head)
        else:
            file.p(head, bold=True)
        texts.append(head)
        for text in paragraphs(rng, about, each, 5):
            file.p(text, indent=True)
            texts.append(text)
    return texts


@layout("technical_report.word_styled_headings")
def styled(rng: random.Random) -> Sheet:
    """A Word file with a cover, an abstract, headings by style, a table, thanks after the last chapter."""
    about, firm, man, date = theme(rng), rng.choice(FIRMS), names(rng, 1)[0], _month(rng)
    title = f"{about[0]}技术改造总结报告"
    file = Word("宋体", 12)
    front = [title, f"单位：{firm}", f"执笔人：{man}", write(date)]
    file.p()
    file.p(title, "c", 26, True)
    for line in front[1:]:
        file.p(line, "c", 16)
    file.leaf()
    abstract = paragraphs(rng, about, 1, 4)[0]
    front += ["摘要", abstract, f"关键词：{about[0]}；{about[1]}；技术改造"]
    file.p("摘要", "c", 14, True)
    file.p(abstract, indent=True)
    file.p(front[-1])
    inner = _chapters(
        rng,
        file,
        about,
        ("一、概述", "二、设备现状及存在问题", "三、改造方案", "四、改造实施"),
        True,
        rng.randint(3, 6),
    )
    cells = [
        ["参数", "改造前", "改造后"],
        ["故障率", f"{rng.randint(5, 9)}%", f"{rng.randint(1, 3)}%"],
        ["能耗", f"{rng.randint(60, 80)}", f"{rng.randint(40, 55)}"],
    ]
    file.p("表1 主要参数对比", "c")
    file.table(cells)
    inner += ["表1 主要参数对比", *(cell for row in cells for cell in row)]
    inner += _chapters(rng, file, about, ("五、效益分析", "六、结论"), True, 2)
    back = ["致谢", "感谢公司设备部各位同事在项目实施中给予的支持。"]
    file.h(back[0])
    file.p(back[1], indent=True)
    file.head(f"{firm}　{title}")
    truth = {
        "title": title,
        "authors": [man],
        "organization": firm,
        "date": date,
        "character_count": pieces(front + inner + back),
        "body_character_count": pieces(inner),
    }
    return Sheet("", "technical_report", truth, ("sections",), file.bytes())


@layout("technical_report.word_plain_bold")
def plain(rng: random.Random) -> Sheet:
    """A Word file like an article: title, firm and name beneath, bold headings, no cover, day at the end."""
    about, firm, man, date = theme(rng), rng.choice(FIRMS), names(rng, 1)[0], day(rng, 2016, 2025)
    title = f"浅谈{about[0]}{about[1]}的处理"
    file = Word("仿宋", 14)
    file.p(title, "c", 22, True)
    file.p(f"{firm}　　{man}", "c")
    inner = _chapters(
        rng,
        file,
        about,
        ("一、前言", "二、故障经过", "三、分析与判断", "四、处理办法", "五、体会"),
        False,
        rng.randint(2, 5),
    )
    file.p(write(date), "r")
    truth = {
        "title": title,
        "authors": [man],
        "organization": firm,
        "date": date,
        "character_count": pieces([title, f"{firm}　　{man}", *inner, write(date)]),
    }
    return Sheet("", "technical_report", truth, ("sections", "body_character_count"), file.bytes())


@layout("technical_report.construction_method")
def method(rng: random.Random) -> Sheet:
    """A method of construction with many short chapters; unit and writers under the title, day on the title leaf."""
    firm, men, date = rng.choice(FIRMS), names(rng, 3), day(rng, 2014, 2024)
    about = theme(rng)
    title = f"{about[0]}检修施工工法"
    heads = (
        "前言",
        "工法特点",
        "适用范围",
        "工艺原理",
        "施工工艺流程及操作要点",
        "材料与设备",
        "质量控制",
        "安全措施",
        "环保措施",
        "效益分析",
        "应用实例",
    )
    inner = "".join(
        f"<h2 style='text-align:left;font-size:13pt'>{n}. {head}</h2>"
        + "".join(f"<p class=in>{n}.{k} {p}" for k, p in enumerate(paragraphs(rng, about, 2, 4), 1))
        for n, head in enumerate(heads, 1)
    )
    body = f"""<p class=hei>企业级工法　编号：QGF-{date[:4]}-{rng.randint(1, 40):02d}</p><h1 style="font-size:24pt;margin-top:50mm">{title}</h1><p class=c style="margin-top:70mm;font-size:14pt;line-height:2">完成单位：{firm}<br>主要完成人：{"、".join(men)}<br>编制日期：{write(date)}</p><div style="page-break-before:always">{inner}</div>"""
    truth = {"title": title, "authors": men, "organization": firm, "date": date}
    return Sheet(sheet(rng, body, fonts="ming zenhei"), "technical_report", truth, (*_COUNTS, "authors"))


@layout("technical_report.feasibility_study")
def study(rng: random.Random) -> Sheet:
    """A study of feasibility: cover with project team list, chapters with 第一章, cost table; only the writer is author."""
    about, firm, men, date = theme(rng), rng.choice(FIRMS), names(rng, 3), _month(rng)
    title = f"{about[0]}更新改造项目可行性研究报告"
    heads = ("总论", "建设必要性", "技术方案", "投资估算与资金筹措", "经济评价", "结论与建议")
    table = (
        "<table class='g c'><tr><td>序号<td>费用名称<td>金额（万元）"
        + "".join(
            f"<tr><td>{n}<td>{name}<td>{rng.randint(8, 120)}.{rng.randint(0, 9)}"
            for n, name in enumerate(("设备购置费", "安装工程费", "其他费用"), 1)
        )
        + "</table>"
    )
    inner = "".join(
        f"<h2 style='font-size:15pt'>第{hanzi_number(n)}章　{head}</h2>"
        + "".join(f"<p class=in>{p}" for p in paragraphs(rng, about, 3, 5))
        + (table if n == 4 else "")
        for n, head in enumerate(heads, 1)
    )
    body = f"""<h1 style="font-size:25pt;margin:45mm 0 60mm">{title}</h1><table style="width:120mm;margin:auto;font-size:14pt;line-height:2.2"><tr><td style="width:40mm">编制单位：<td>{firm}<tr><td>编 写 人：<td>{men[0]}<tr><td>审 核 人：<td>{men[1]}<tr><td>审 定 人：<td>{men[2]}<tr><td>编制时间：<td>{write(date, "zh")}</table><div style="page-break-before:always">{inner}</div>"""
    return Sheet(
        sheet(rng, body),
        "technical_report",
        {"title": title, "authors": [men[0]], "organization": firm, "date": date},
        _COUNTS,
    )


@layout("textbook.published_imprint")
def published(rng: random.Random) -> Sheet:
    """A published book: title leaf with grade in brackets, then the imprint with CIP data, number and 字数."""
    craft, men = rng.choice(TRADES)[0], names(rng, 4)
    grade = rng.choice(("高级", "技师、高级技师", "中级"))
    number, year = isbn(rng), rng.randint(2012, 2023)
    house = rng.choice(("机械工业出版社", "中国劳动社会保障出版社", "化学工业出版社"))
    body = f"""<p class=c style="margin-top:20mm">国家职业技能等级认定培训教材</p><h1 style="font-size:34pt;margin:14mm 0 4mm">{craft}</h1><p class=c style="font-size:18pt">（{grade}）</p><p class=c style="margin-top:30mm;font-size:14pt">主　编　{men[0]}<br>副主编　{men[1]}<br>参　编　{men[2]}　{men[3]}<p class=c style="margin-top:60mm;font-size:14pt">{house}</p>
    <div style="page-break-before:always;font-size:10pt"><p>图书在版编目（CIP）数据<br><br>　　{craft}：{grade}/{men[0]}主编. —北京：{house}，{year}.{rng.randint(1, 12)}<br>　　国家职业技能等级认定培训教材<br>　　ISBN {number}<br><br>　　Ⅰ.①{craft[0]}…　Ⅱ.①{men[0][0]}…　Ⅲ.①职业技能—鉴定—教材　Ⅳ.①TG<br><br>　　中国版本图书馆CIP数据核字（{year}）第{rng.randint(100000, 299999)}号<hr><p>出版发行：{house}<br>开本：787mm×1092mm　1/16　印张：{rng.randint(11, 22)}.5　字数：{rng.randint(260, 480)}千字<br>版次：{year}年{rng.randint(1, 6)}月第1版　　印次：{year}年{rng.randint(7, 12)}月第1次印刷<br>书号：ISBN {number}<br>定价：{rng.randint(32, 68)}.00元</div>"""
    truth = {"title": craft, "authors": men, "isbn": number, "audience": grade}
    return Sheet(
        sheet(rng, body, size="B5", fonts="ming zenhei"),
        "textbook",
        truth,
        ("title", "authors", "audience", "character_count"),
    )


@layout("textbook.works_own_word")
def own(rng: random.Random) -> Sheet:
    """A firm's own teaching book as a Word file: cover, foreword, chapters."""
    firm, man, (craft, _), year = rng.choice(FIRMS), names(rng, 1)[0], rng.choice(TRADES), rng.randint(2014, 2024)
    about = theme(rng)
    title = f"{craft}岗位技能培训教材"
    file = Word("宋体", 12)
    file.p("内部资料　注意保存", "r")
    file.p(title, "c", 28, True)
    file.p(f"编著：{man}", "c", 16)
    file.p(firm, "c", 16)
    file.p(f"{year}年{rng.randint(1, 12)}月", "c", 14)
    file.leaf()
    file.p("前　言", "c", 16, True)
    file.p(
        f"为提高公司{craft}的技能水平，根据国家职业标准，结合现场实际，编写了本教材。本教材适用于中级工、高级工的培训。由于水平有限，不足之处请批评指正。",
        indent=True,
    )
    _chapters(
        rng,
        file,
        about,
        ("第一章 基础知识", "第二章 设备结构与原理", "第三章 操作与维护", "第四章 故障判断与处理"),
        True,
        6,
    )
    return Sheet("", "textbook", {"title": title, "authors": [man]}, ("audience", "character_count"), file.bytes())


@layout("standard_drafting.foreword_of_local")
def foreword(rng: random.Random) -> Sheet:
    """A proof by the body that led the drafting of a local standard: number and name quoted, the person's rank among drafters."""
    man, nth, year = names(rng, 1)[0], rng.randint(2, 6), rng.randint(2015, 2024)
    mark, level = rng.choice((("DB14/T", "provincial"), ("GB/T", "national")))
    name = rng.choice(("煤矿用带式输送机安全检验规范", "压力管道焊接接头超声检测技术规程", "冶金起重机维护保养规程"))
    issuer = rng.choice(("山西省机械标准化技术委员会", "山西省特种设备标准化技术委员会"))
    date = f"{year}-{rng.randint(7, 12):02d}-{rng.randint(10, 28)}"
    body = f"""<h1 style="font-size:23pt;margin:10mm">标准编制人员证明</h1><p class=in style="line-height:2.1;font-size:14pt">兹证明{man}同志作为主要起草人之一（排名第{hanzi_number(nth)}），参加了{mark} {rng.randint(1000, 4000)}—{year}《{name}》的编制工作，承担了标准条文起草和试验验证等任务。该标准已于{year}年{rng.randint(3, 6)}月1日起实施。<p class=in style="font-size:14pt">特此证明。<div style="text-align:right;margin-top:24mm;position:relative;font-size:14pt">{issuer}<br>{write(date)}{seal(issuer, "right:6mm;top:-14mm")}</div>"""
    return Sheet(
        sheet(rng, body),
        "standard_drafting",
        {"name": man, "standard_name": name, "standard_level": level, "date": date},
    )


@layout("standard_drafting.works_rules_word")
def rules(rng: random.Random) -> Sheet:
    """A firm's letter on operating rules as a Word file, the rules listed with document number and the person's share."""
    man, firm, year = names(rng, 1)[0], rng.choice(FIRMS), rng.randint(2016, 2024)
    name = rng.choice(("高压电动机检修作业规程", "轧机液压系统点检维护规程", "大型铸件焊补工艺规程"))
    date = f"{year + 1}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}"
    file = Word("仿宋", 14)
    file.p("参与编写技术规程证明", "c", 20, True)
    file.table(
        [
            ["规程名称", name],
            ["标准编号", f"Q/{'ABCD'[rng.randint(0, 3)]}JS {rng.randint(100, 900)}-{year}"],
            ["标准级别", "企业标准"],
            ["编写人", man],
            ["承担内容", "第三章、第五章（约1.2万字）"],
            ["发布单位", firm],
        ]
    )
    file.p("以上情况属实。")
    file.p(f"{firm}技术中心", "r")
    file.p(write(date, "dot"), "r")
    return Sheet(
        "",
        "standard_drafting",
        {"name": man, "standard_name": name, "standard_level": "enterprise", "date": date},
        (),
        file.bytes(),
    )
