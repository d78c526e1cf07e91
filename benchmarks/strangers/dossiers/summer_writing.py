"""Reports, papers and textbooks of the summer batch: prose of another voice than ``prose.py``, with tables, formulae and numbered steps."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Sequence
from typing import Any

from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.prose import Subject, paragraphs
from benchmarks.strangers.dossiers.summer_sheets import HEI, KAI, MING, block, html, table

SENTENCES = """
该机组为二十世纪九十年代末引进，主体完好，但{T}属易损部位，历次大修都绕不开它。
用户在去年三季度的反馈单里连续{c}次提到{F}，质量部为此下达了整改通知。
先看数据：改造前{a}炉次中有{b}炉次出现不同程度的{F}，折合损失{h}万元。
问题并不是一开始就暴露的，{P}刚投入时各项指标都正常，运行约{d}小时之后才逐渐恶化。
有人主张提高{M}等级，有人主张降低负荷，两种意见都缺少实测依据。
笔者把{K}与{F}的对应关系列成散点，发现拐点落在{e}附近，低于此值时几乎不出现异常。
测点布置在{P}的进口、中部与出口三处，传感器精度{f}级，采样间隔{c}秒。
由式（1）可知，当{K}增加一成时，{T}承受的附加力约增加{g}%。
取经验系数为0.{g}，代入后得到许用值{d}牛，小于实测最大值，这就解释了为何更换新件后依旧失效。
拟定的路线分三步走：先稳住{K}，再改{T}，最后规范{M}的使用。
第一步不需要停机，利用换班间隙即可完成，投入人工{c}个工日。
第二步安排在计划检修窗口，共占用{b}小时，比原计划提前{c}小时交付。
第三步由工艺员会同供应科落实，入厂检验增加两个项目，抽样比例提高到{g}%。
{T}的新结构采用上下分体，接合面加工止口，既保证同轴度又方便拆卸。
材料由普通碳钢换成合金钢，锻后正火，粗车后调质，精车后表面淬火。
配合公差按H7/g6选取，实测间隙{f}丝，满足转动灵活且不串动的要求。
焊接时采用小电流多道焊，层间温度压在{d}摄氏度以下，防止热影响区脆化。
为避免一次改动过多而分不清因果，每轮只调整一个变量，其余保持不变。
首轮只动{K}，结果{F}减少了三成，说明方向正确但力度不够。
次轮在首轮基础上换装新{T}，连续考核{b}天，期间仅出现一次轻微报警。
末轮叠加{M}管控措施后，指标全面达到预定目标，随即转入固化阶段。
表1列出三轮试验的主要结果，可以看到标准差逐轮缩小。
图2为改造前后{K}的趋势对比，毛刺明显减少，均值回归到工艺中线。
值得注意的是，低温季节开机时仍有短时波动，延长预热{c}分钟后可以消除。
班组把调整要点概括成四句顺口溜，写在操作台侧面，新到岗的同事两天就能记牢。
点检表新增“听声、测温、看泄漏、量间隙”四栏，责任到人，逐班签字。
备件图由本厂绘制，外协周期由{b}天压缩到{c}天，应急能力大为增强。
按财务口径核算，节约的材料费为{h}万元，减少的停产损失为{g}万元。
扣除改造费用{f}万元后，净收益仍十分可观，投资回收期不足半年。
粉尘浓度由每立方米{h}毫克降到{f}毫克，夏季岗位温度也低了{c}摄氏度左右。
同类设备在集团内共有{b}台，目前已有{c}台参照本方案完成改造。
推广过程中发现，不同厂家的{E}接口尺寸略有出入，需要加装过渡法兰。
过渡法兰厚{d}毫米，螺孔按两种分度圆同时加工，一件两用，减少备件规格。
安全方面，严格落实能量隔离，作业前验电、放电、挂锁，钥匙由作业负责人保管。
吊装{T}时使用专用吊耳，试吊离地{c}百毫米停留五分钟，无异常再正式起升。
与理论值相比，实测应力偏大{f}%，原因在于未计入装配预紧力，复算后两者吻合。
采用有限元软件复核，网格数{a}万，最大等效应力位于倒角处，低于屈服强度的一半。
对{b}只旧{T}做剖切分析，疲劳条带清晰，裂源集中在油孔边缘。
油孔改为锥形过渡并抛光，粗糙度由Ra6.3提高到Ra0.8，裂源不复存在。
润滑脂换型前做了相容性试验，静置{b}小时未见析油，锥入度变化在允许范围内。
电气回路增加一只延时继电器，躲过启动瞬间的冲击，误跳闸从每月{c}次降为零。
通信由点对点改成现场总线，电缆减少{g}%，查线时间缩短为原来的四分之一。
组态画面上把{K}放在最醒目位置，并设高、低、高高、低低四级报警。
历史库保存{d}天，足够覆盖一个完整的检修周期，便于事后倒查。
验收当天在额定负荷下连续运行{b}小时，各轴承温升不超过{g}开尔文。
从事后跟踪看，效果没有随时间衰减，第{c}个月的统计值与首月基本持平。
不足之处在于{M}的在线成分检测尚未解决，目前仍靠人工取样，滞后约{c}十分钟。
下一步拟引入光谱探头，将取样频率提高到每{c}分钟一次，实现闭环调节。
经验表明，凡是与温度有关的缺陷，先查散热通道再查负荷，往往事半功倍。
凡是时有时无的故障，先查接插件和接地，不要急于更换昂贵的模块。
整个项目没有外聘专家，从测绘、设计到装配调试均由维修班独立完成。
笔者在其中负责总体思路、关键尺寸确定以及现场调试，先后画草图{b}张。
对比国外资料给出的推荐范围，我们的取值略保守，但更适合现场波动较大的工况。
若{P}材质改为不锈钢，文中参数不宜直接套用，须重新试验确定。
成果已写入公司技术标准，编号与版本由标准化室统一管理。
""".strip().split("\n")


def words(text: str) -> int:
    """字数 as Word counts: each character of CJK and full-width mark, each run of others."""
    count, run = 0, False
    for c in text:
        if c.isspace() or c == "\u3000":
            run = False
        elif "\u2e80" <= c <= "\u9fff" or "\uff00" <= c <= "\uffef" or "\u3000" <= c <= "\u303f":
            count, run = count + 1, False
        elif not run:
            count, run = count + 1, True
    return count


def plain(markup: str) -> str:
    """The text of HTML, tags away."""
    return re.sub(r"<[^>]+>", "\n", markup)


def prose(subject: Subject, seed: str, number: int, skip: int = 0) -> list[str]:
    """So many sentences filled in, ``skip`` of the shuffled order left out before (reports of one dossier share none)."""
    order = list(SENTENCES)
    random.Random(seed).shuffle(order)
    rng = random.Random(f"{seed}{skip}{subject.part}")
    values = {
        "E": subject.equipment,
        "P": subject.part,
        "F": subject.fault,
        "K": subject.parameter,
        "M": subject.material,
        "T": subject.thing,
    }
    lines = []
    for sentence in (order[skip:] + order[:skip])[:number]:
        numbers = {
            "a": rng.randint(52, 260), "b": rng.randint(12, 46), "c": rng.randint(2, 9), "d": rng.randint(110, 470),
            "e": f"{rng.uniform(0.3, 2.4):.2f}", "f": f"{rng.uniform(0.4, 6.4):.1f}", "g": rng.randint(31, 68), "h": f"{rng.uniform(8, 90):.1f}",
        }  # fmt: skip
        lines.append(sentence.format(**values, **numbers))
    return lines


def body(headings: Sequence[str], subject: Subject, seed: str, target: int, part: int = 0) -> list[tuple[str, str]]:
    """(kind, text) lines, ``h`` heading or ``p`` paragraph, of exactly ``target`` 字 by ``words``, headings included."""
    own = prose(subject, seed, 27, 27 * (part % 2))
    other = paragraphs(subject, seed + "别", 4200, part, 1)
    mixed = [s for pair in zip(own, other, strict=False) for s in pair] + other[len(own) :]
    left = target - sum(words(h) for h in headings)
    chosen: list[str] = []
    for sentence in mixed:
        if words(sentence) > left - 14:
            break
        chosen.append(sentence)
        left -= words(sentence)
    tail = "以上做法经过生产检验，数据真实，方法可靠，能够在同类设备上继续使用并不断加以完善和提高"
    while left > 0:
        piece = tail[: max(1, left - 1)] + "。" if left > 1 else "。"
        chosen.append(piece)
        left -= words(piece)
    share = max(1, len(chosen) // len(headings))
    lines: list[tuple[str, str]] = []
    for k, heading in enumerate(headings):
        mine = chosen[k * share :] if k == len(headings) - 1 else chosen[k * share : (k + 1) * share]
        lines.append(("h", heading))
        lines += [("p", "".join(mine[j : j + 4])) for j in range(0, len(mine), 4)]
    assert words("\n".join(t for _, t in lines)) == target, (words("\n".join(t for _, t in lines)), target)
    return lines


def markup(lines: Sequence[tuple[str, str]]) -> str:
    return "".join(f"<h2>{t}</h2>" if kind == "h" else f"<p>{t}</p>" for kind, t in lines)


def report(
    title: str,
    author: str,
    firm: str,
    date: str,
    lines: Sequence[tuple[str, str]],
    *,
    style: int = 0,
    others: str = "",
    hidden: str = "",
    key: str = "技术改造；现场维护；故障分析",
    exact: bool = True,
) -> Paper:
    """Style 0 cover with a table of signatures, 1 as an article, 2 cover and contents with running heads."""
    fields: dict[str, Any] = {"title": title, "authors": [author]}
    secret = f"<p style='color:#fff;font-size:2pt;line-height:1'>{hidden}</p>" if hidden else ""
    refs = "<h2>参考文献</h2><p class=n>[1] 成大先. 机械设计手册[M]. 北京：化学工业出版社，2016.</p><p class=n>[2] 徐灏. 疲劳强度[M]. 北京：高等教育出版社，1988.</p>"
    if style == 0:
        front = (
            f"<div style='height:40mm'></div><h1>{title}</h1><div style='height:34mm'></div>"
            + table(
                [
                    [("编　制", "class=l"), author, ("日期", "class=l"), date],
                    [("审　核", "class=l"), others or "侯建斌", ("日期", "class=l"), date],
                    [("批　准", "class=l"), "乔国梁", ("日期", "class=l"), date],
                ],
                "width:70%;margin:auto",
            )
            + f"<p class=c style='margin-top:36mm'>{firm}</p><div class=new></div>"
        )
        page = html(
            front
            + f"<p class=n><b>摘要</b>　本文围绕现场实际问题，介绍了原因查找、方案确定、试验验证与效果评价的全过程。</p><p class=n><b>关键词</b>　{key}</p>"
            + markup(lines)
            + secret
            + refs,
            font=MING,
            size=11.5,
        )
    elif style == 1:
        page = html(
            f"<h1>{title}</h1><p class=c>{author}</p><p class=c>（{firm}）</p><p class=c>{date}</p><p class=n style='font-size:.9em'>摘　要：针对生产中反复出现的缺陷，从机理入手提出改进措施，经试验与应用证明有效。</p><p class=n style='font-size:.9em'>关键词：{key}</p>"
            + markup(lines)
            + secret,
            font=KAI,
            size=12,
        )
    else:
        contents = "".join(f"<p class=n>{t} ……………………… {k}</p>" for k, (kind, t) in enumerate(lines, 1) if kind == "h")
        front = f"<div style='height:46mm'></div><p class=c>{firm}</p><h1>{title}</h1><p class=c style='margin-top:60mm'>作　　者：{author}</p><p class=c>完成时间：{date}</p><h1 class=new style='font-size:1.3em'>目　　录</h1>{contents}<div class=new></div>"
        page = html(front + markup(lines) + secret, font=MING, size=12, running=title)
    if exact and not hidden:
        fields["body_character_count"] = words("\n".join(t for _, t in lines))
    return Paper("technical_report", page, fields)


def docx_report(title: str, author: str, firm: str, date: str, lines: Sequence[tuple[str, str]]) -> bytes:
    """The report as a Word file with headings of Word's own styles."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    document = docx.Document()
    document.add_heading(title, 0)
    for text in (f"作者：{author}", firm, date):
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("摘要：介绍了问题的由来、分析方法、改进措施和使用效果。")
    document.add_paragraph("关键词：维修；改进；效果")
    for kind, text in lines:
        if kind == "h":
            document.add_heading(text, 1)
        else:
            document.add_paragraph(text)
    document.add_heading("参考文献", 1)
    document.add_paragraph("[1] 闻邦椿. 机械设计手册[M]. 北京：机械工业出版社，2018.")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def paper(
    journal: str,
    issn: str,
    year: int,
    volume: int,
    issue: int | str,
    title: str,
    authors: Sequence[str],
    place: str,
    page: int,
    lines: Sequence[tuple[str, str]],
    *,
    style: int = 0,
    received: str = "",
    published: str = "",
    article: str | None = None,
    supplement: bool = False,
    note: str = "",
    abstract: str = "【摘要】结合生产实际，分析了缺陷产生的原因并给出改进办法。<br>【关键词】设备；维修；效果",
) -> Paper:
    """An article in two columns (style 0) or one; ``article`` is its 文章编号, worked out where not given."""
    pages = 4
    if article is None:
        article = f"{issn}({year}){issue:02d}-{page:04d}-{pages:02d}" if isinstance(issue, int) else ""
    where = f"增刊{issue}" if supplement else f"第{issue}期"
    number = f"<p class=n>文章编号：{article}</p>" if article else ""
    names = "，".join(
        f"{a}<sup>{1 if k == 0 else 2}</sup>" if style == 0 and len(authors) > 1 else a for k, a in enumerate(authors)
    )
    foot = (
        f"<p class=n style='border-top:.5pt solid #000;font-size:8.5pt;margin-top:4mm'>收稿日期：{received or f'{year - 1}-09-16'}"
        + (f"；出版日期：{published}" if published else "")
        + f"<br>作者简介：{authors[0]}（1983—），现从事设备技术工作。{note}</p>"
    )
    text = markup(lines)
    if style == 0:
        head = f"<table style='margin:0;border-bottom:.6pt solid #000'><tr><td style='border:0'>第{volume}卷　{where}<br>{year}年{'12' if supplement else issue}月</td><td style='border:0;text-align:center;font-size:1.2em'>{journal}</td><td style='border:0;text-align:right'>Vol.{volume}　{'Suppl.' if supplement else 'No.'}{issue}</td></tr></table>{number}"
        inner = (
            f"{head}<h1 style='font-size:1.6em'>{title}</h1><p class=c>{names}</p><p class=c style='font-size:.9em'>（1.{place}"
            + ("；2.太原工业学院，山西 太原 030008" if len(authors) > 1 else "")
            + f"）</p><p class=n><b>摘　要：</b>针对{title[:12]}问题，进行了理论分析与现场试验，取得较好效果。</p><p class=n><b>关键词：</b>设备；改造；可靠性</p><p class=n><b>中图分类号：</b>TH17　　<b>文献标识码：</b>B</p><div style='columns:2;column-gap:7mm'>{text}</div>{foot}<p class=c>·{page}·</p>"
        )
        made = html(inner, font=MING, size=9.5, margin="16mm 16mm")
    else:
        inner = f"<p class=n style='border-bottom:1pt solid #333'>《{journal}》{year}年{where}　　总第{volume * 6 + 3}期　　　　　　　　　　　　技术交流　{page}</p><h1 style='text-align:left;font-size:1.5em'>{title}</h1><p class=n>{'　'.join(authors)}</p><p class=n style='font-size:.9em'>{place}</p>{block(abstract, 'background:#eee;padding:2mm 3mm;margin:2mm 0')}{number}{text}{foot}"
        made = html(inner, font=KAI, size=11)
    fields: dict[str, Any] = {
        "title": title,
        "authors": list(authors),
        "first_author": authors[0],
        "journal": journal,
        "year": year,
    }
    if supplement:
        fields["publication_form"] = "supplement"
    else:
        fields |= {"issue": issue} | ({"article_number": article} if article else {})
    return Paper("paper", made, fields)


def front_matter(
    journal: str,
    issn: str,
    cn: str,
    year: int,
    issue: int | str,
    title: str,
    authors: Sequence[str],
    page: int,
    *,
    sponsor: str,
    style: int = 0,
    supplement: bool = False,
) -> Paper:
    """Cover, imprint and contents."""
    where = f"增刊{issue}" if supplement else f"第{issue}期"
    others = [
        ("某铁路货场桥式起重机的电气改造", "阴志红", page - 5),
        ("球磨机同步电机励磁故障处理", "贠海波　卫红", page + 4),
        ("风机叶轮现场动平衡实践", "要志强", page + 8),
    ]
    rows = [*others[:1], (title, "　".join(authors), page), *others[1:]]
    if style == 0:
        body_ = (
            f"<div style='background:#dfe9f3;height:200mm;padding:14mm'><p class=n>ISSN {issn}</p><p class=n>CN {cn}</p><h1 style='font-size:3em;margin-top:30mm'>{journal}</h1><p class=c style='font-size:1.4em'>{year}　{where}</p><p class=c>月刊　公开发行</p></div><div class=new></div><p class=n><b>{journal}</b>　{year}年{where}</p><h2>目　次</h2>"
            + "".join(f"<p class=n>{t} …………… {a}（{n}）</p>" for t, a, n in rows)
        )
        body_ += f"<h2>版权信息</h2><p class=n>主管单位：山西省工业和信息化厅</p><p class=n>主办单位：{sponsor}</p><p class=n>编辑出版：{journal}编辑部</p><p class=n>国际标准连续出版物号：ISSN {issn}</p><p class=n>国内统一连续出版物号：CN {cn}</p><p class=n>邮发代号：22-88　定价：15.00元</p>"
    else:
        body_ = (
            table(
                [
                    [(f"<b style='font-size:2em'>{journal}</b><br>{year}年{where}", "colspan=2 class=l")],
                    [("主　　办", "class=l"), sponsor],
                    [("国际刊号", "class=l"), f"ISSN {issn}"],
                    [("国内刊号", "class=l"), f"CN {cn}"],
                    [("出　　版", "class=l"), f"《{journal}》杂志社"],
                ]
            )
            + "<h2 class=new>CONTENTS 目录</h2>"
            + table([[(str(n), "style='border:0;width:3em'"), (f"{t}／{a}", "style='border:0'")] for t, a, n in rows])
        )
    fields: dict[str, Any] = {"journal": journal, "issn": issn, "year": year}
    if not supplement:
        fields["issue"] = issue
    return Paper("journal_front_matter", html(body_, font=HEI, size=12), fields)


def textbook(
    title: str, audience: str, author: str, firm: str, chapters: Sequence[tuple[str, Subject]], target: int, seed: str
) -> Paper:
    """An in-house textbook of ``target`` 字 in the chapters."""
    share = target // len(chapters)
    texts = []
    for k, (chapter, subject) in enumerate(chapters):
        size = share if k < len(chapters) - 1 else target - share * (len(chapters) - 1)
        texts.append(
            body([chapter, f"{chapter[:3]} 第一节 要领", f"{chapter[:3]} 第二节 实例"], subject, f"{seed}{k}", size, k)
        )
    front = (
        f"<p class=n>内部培训资料</p><div style='height:50mm'></div><h1 style='font-size:2.2em'>{title}</h1><p class=c>（{audience}适用）</p><p class=c style='margin-top:60mm'>主编：{author}</p><p class=c>{firm}职工教育中心</p><div class=new></div><h1>前言</h1><p>本书面向{audience}培训，全书由{author}独立编写，内容取自生产实际。</p><h1>目录</h1>"
        + "".join(f"<p class=n>{c}</p>" for c, _ in chapters)
        + "<div class=new></div>"
    )
    return Paper(
        "textbook",
        html(front + "".join(markup(t) for t in texts), font=MING, size=11),
        {"title": title, "authors": [author]},
    )
