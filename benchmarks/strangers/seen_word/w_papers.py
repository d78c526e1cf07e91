"""Papers, letters of acceptance and textbooks as Word files."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.sheet import Sheet, layout

_JOURNALS = (
    ("机械工程与自动化", "Mechanical Engineering & Automation"),
    ("煤矿机电", "Colliery Mechanical & Electrical Technology"),
    ("山西冶金", "Shanxi Metallurgy"),
    ("焊接技术", "Welding Technology"),
    ("起重运输机械", "Hoisting and Conveying Machinery"),
)


def _issn(rng: random.Random) -> str:
    first = f"1{rng.randint(0, 999999):06d}"
    check = (11 - sum(int(one) * weight for one, weight in zip(first, range(8, 1, -1), strict=True)) % 11) % 11
    return f"{first[:4]}-{first[4:]}{'X' if check == 10 else check}"


def _isbn(rng: random.Random) -> str:
    first = f"9787111{rng.randint(0, 99999):05d}"
    check = -sum(int(one) * (3 if at % 2 else 1) for at, one in enumerate(first)) % 10
    return f"978-7-111-{first[7:]}-{check}"


def _title(rng: random.Random, subject: tuple[str, str, str]) -> str:
    return rng.choice(
        (
            f"{subject[0]}{subject[1]}原因分析及对策",
            f"基于{subject[2]}的{subject[0]}改造",
            f"{subject[0]}{subject[1]}问题的研究",
        )
    )


@layout("paper.word_journal_template")
def journal_template(rng: random.Random) -> Sheet:
    """The author's file in a journal's template, sent back after printing: masthead in the header, 文章编号, DOI, citation line."""
    subject, (journal, english) = say.topic(rng), rng.choice(_JOURNALS)
    title, who = _title(rng, subject), say.names(rng, 3)
    year, issue, first, length = rng.randint(2016, 2024), rng.randint(1, 12), rng.randint(20, 90), rng.randint(3, 6)
    volume, issn = year - 1978, _issn(rng)
    number = f"{issn}({year}){issue:02d}-{first:04d}-{length:02d}"
    doi = f"10.16525/j.cnki.{issn}.{year}.{issue:02d}.{rng.randint(1, 40):03d}"
    header = k.p(f"第{volume}卷 第{issue}期\t{journal}\tVol.{volume} No.{issue}", tabs=(3500, 7000), sz=9)
    header += k.p(f"{year}年{issue}月\t{english.upper()}\t{year}", tabs=(3500, 7000), sz=9)
    by = [
        k.r(who[0]),
        k.r("1", sup=True),
        k.r("，"),
        k.r(who[1]),
        k.r("1", sup=True),
        k.r("，"),
        k.r(who[2]),
        k.r("2*", sup=True),
    ]
    body = (
        k.p(f"文章编号：{number}\tDOI：{doi}", tabs=(4500,), sz=9)
        + k.p(title, align="center", b=True, sz=16)
        + k.p(*by, align="center", font="楷体")
        + k.p(
            "（1.太原科技大学 机械工程学院，山西 太原 030024；2.山西省机械设计研究院，山西 太原 030009）",
            align="center",
            sz=9,
        )
        + k.p(k.r("摘　要：", b=True), say.prose(rng, subject, 2), sz=9)
        + k.p(k.r("关键词：", b=True), f"{subject[0]}；{subject[1]}；{subject[2]}", sz=9)
        + k.p(f"中图分类号：TH{rng.randint(11, 18)}\t文献标识码：A", tabs=(4500,), sz=9)
        + k.p("0 引言", b=True)
        + k.p(say.prose(rng, subject, 3), indent=2)
        + k.p("1 结构与工况", b=True)
        + k.p(say.prose(rng, subject, 5), indent=2)
        + k.p("2 改进", b=True)
        + k.p(say.prose(rng, subject, 5, True), indent=2)
        + k.p("参考文献：", b=True)
        + k.p(f"[1] 李培林，王大勇.液压系统故障诊断[J].机床与液压，{year - 6}（4）：88-90.", sz=9)
        + k.p(f"收稿日期：{year - 1}-10-12", sz=9)
        + k.p(f"作者简介：{who[0]}（1985-），男，高级技师，研究方向为设备维修。*通信作者：{who[2]}。", sz=9)
        + k.p(
            f"引用格式：{who[0]}，{who[1]}，{who[2]}.{title}[J].{journal}，{year}，{volume}（{issue}）：{first}-{first + length - 1}.",
            sz=9,
        )
    )
    truth = {
        "title": title,
        "authors": who,
        "first_author": who[0],
        "journal": journal,
        "year": year,
        "volume": volume,
        "issue": issue,
        "pages": f"{first}-{first + length - 1}",
        "doi": doi,
        "article_number": number,
        "corresponding_authors": [who[2]],
    }
    return Sheet("", "paper", truth, ("issn", "publication_form"), k.build(body, header=header, columns=1))


@layout("paper.word_manuscript")
def manuscript(rng: random.Random) -> Sheet:
    """A manuscript: automatic headings, a footnote on the author at the title, English title and names, no journal."""
    subject = say.topic(rng)
    title, who = _title(rng, subject), say.names(rng, 2)
    body = (
        k.p(k.split(title), k.note(1), align="center", b=True, sz=16)
        + k.p(f"{who[0]}  {who[1]}", align="center")
        + k.p(f"（{rng.choice(say.COMPANIES)}，山西 {rng.choice(say.CITIES)[:2]} 030000）", align="center", sz=9)
        + k.p(k.r("[摘 要] ", b=True), say.prose(rng, subject, 2))
        + k.p(k.r("[关键词] ", b=True), f"{subject[0]}; {subject[1]}; {subject[2]}")
        + k.p("Analysis and Improvement of Equip\xadment Failure in a Produc\xadtion Line", align="center", b=True)
        + k.p(
            k.r("Abstract: ", b=True),
            "The failure of the equipment is analysed and an improvement is given. The result shows that the fault interval is longer.",
        )
    )
    for at, head in enumerate(("引言", "故障机理", "改进设计", "现场试验", "结论")):
        body += k.p(head, style="Heading1", num=(k.DECIMAL, 0)) + k.p(say.prose(rng, subject, 4, at > 2), indent=2)
    body += k.p("参考文献", b=True) + k.p("濮良贵. 机械设计[M]. 北京: 高等教育出版社, 2013.", num=(k.PAREN, 0))
    notes = (f"作者简介：{who[0]}，男，技师，从事设备检修工作。",)
    truth = {"title": title, "authors": who, "first_author": who[0]}
    return Sheet(
        "",
        "paper",
        truth,
        ("publication_form",),
        k.build(body, notes=notes, footer=k.p(k.field("PAGE", "1"), align="center")),
    )


@layout("paper.word_magazine")
def magazine(rng: random.Random) -> Sheet:
    """A trade magazine's page re-typed: two columns, one author with the unit, journal and issue in the footer, title in a box."""
    subject, (journal, _) = say.topic(rng), rng.choice(_JOURNALS)
    title, who = _title(rng, subject), say.names(rng, 1)[0]
    year, issue, at_page = rng.randint(2015, 2023), rng.randint(1, 6), rng.randint(30, 110)
    body = (
        k.p(
            k.box(
                k.p(title, align="center", b=True, sz=18)
                + k.p(f"■ {rng.choice(say.COMPANIES)}　{say.padded(who)}", align="center", font="楷体"),
                w=15,
                h=2.6,
            )
        )
        + k.p(k.r("摘要", b=True), f"　{say.prose(rng, subject, 2)}")
        + k.p(k.r("关键词", b=True), f"　{subject[0]}　{subject[1]}　{subject[2]}")
        + k.p("一、问题的提出", b=True)
        + k.p(say.prose(rng, subject, 4), indent=2)
        + k.p("二、解决办法", b=True)
        + k.p(say.prose(rng, subject, 5), indent=2)
        + k.p("三、效果", b=True)
        + k.p(say.prose(rng, subject, 3, True), indent=2)
        + k.p("（责任编辑　王建）", align="right", sz=9)
    )
    truth = {"title": title, "authors": [who], "first_author": who, "journal": journal, "year": year, "issue": issue}
    footer = k.p(f"·{at_page}·\t《{journal}》{year}年第{issue}期", tabs=(5500,), sz=9)
    return Sheet("", "paper", truth, ("publication_form", "pages"), k.build(body, footer=footer, columns=2))


@layout("acceptance_letter.word_letter")
def letter(rng: random.Random) -> Sheet:
    """A letter of the editors: letterhead with the journal in the header, names and title in the sentence."""
    subject, (journal, english) = say.topic(rng), rng.choice(_JOURNALS)
    title, who, when = _title(rng, subject), say.names(rng, rng.randint(1, 3)), say.day(rng, 2021, 2025)
    body = (
        k.p("稿件录用通知", align="center", b=True, sz=20)
        + k.p(f"稿件编号：{when.year}{rng.randint(1000, 9999)}", align="right")
        + k.p(k.sdt("、".join(who)), " 作者：")
        + k.p("您好！", indent=2)
        + k.p(
            "您的稿件《",
            k.r(title, b=True),
            f"》经专家审阅、编委会终审，决定录用，拟安排在本刊{when.year + 1}年第{rng.randint(1, 6)}期刊出。请勿再投他刊。",
            indent=2,
        )
        + k.p("感谢您对本刊的支持。", indent=2)
        + k.p("此致\n敬礼")
        + k.p(f"《{journal}》编辑部", align="right")
        + k.p(says_for(rng, when), align="right")
    )
    truth = {"title": title, "authors": who, "journal": journal, "date": when.iso}
    header = k.p(f"《{journal}》编辑部", align="center", b=True, sz=20, color="FF0000") + k.p(
        english, align="center", color="FF0000"
    )
    return Sheet(
        "",
        "acceptance_letter",
        truth,
        (),
        k.build(
            body, header=header, footer=k.p(f"电话：0351-{rng.randint(2000000, 7999999)}　邮编：030001", sz=9), size=12
        ),
    )


def says_for(rng: random.Random, when: say.When) -> str:
    """A letter's date in one of the writings of offices."""
    return say.says(when, rng.choice(("cn", "cn0", "han", "gap")))


@layout("acceptance_letter.word_slip")
def slip(rng: random.Random) -> Sheet:
    """用稿通知单: a table of label and value, mail merge fields, fees and notes beneath."""
    subject, (journal, _) = say.topic(rng), rng.choice(_JOURNALS)
    title, who, when = _title(rng, subject), say.names(rng, 2), say.day(rng, 2021, 2025)
    rows = [
        k.tr("论文题目", k.tc(k.simple("MERGEFIELD 题目", title), span=3)),
        k.tr("作　　者", k.tc(k.simple("MERGEFIELD 作者", "，".join(who)), span=3)),
        k.tr("拟刊期刊", journal, "拟刊期次", f"{when.year + 1}年第{rng.randint(1, 12)}期"),
        k.tr("审稿结论", k.tc("同意录用", span=3)),
    ]
    body = (
        k.p("用　稿　通　知　单", align="center", b=True, sz=20)
        + k.tbl(*rows, grid=(1500, 3000, 1500, 2500))
        + k.p("说明：", b=True)
        + k.ps("请在收到通知后十日内寄回版权转让协议。", "样刊出版后按所留地址寄送，每位作者一册。", num=(k.PAREN, 0))
        + k.p(f"{journal}杂志社（章）", align="right")
        + k.p(f"通知日期：{says_for(rng, when)}", align="right")
    )
    return Sheet(
        "",
        "acceptance_letter",
        {"title": title, "authors": who, "journal": journal, "date": when.iso},
        (),
        k.build(body),
    )


@layout("textbook.word_book")
def book(rng: random.Random) -> Sheet:
    """Cover, imprint with CIP and ISBN, contents and a first chapter of a training book."""
    trade, _ = rng.choice(say.TRADES)
    title, isbn = f"{trade}技能培训教程", _isbn(rng)
    *who, reviewer = say.names(rng, 4)
    year = rng.randint(2015, 2023)
    body = (
        k.p("职业技能培训系列教材", align="center", sz=14)
        + k.p(title, align="center", b=True, sz=32, after=600)
        + k.p(f"{'　'.join(map(say.padded, who))}　编著", align="center", sz=14)
        + k.p("机械工业出版社", align="center", sz=14)
        + k.page()
        + k.p(
            f"图书在版编目（CIP）数据\n{title} / {who[0]}等编著. — 北京：机械工业出版社，{year}.{rng.randint(1, 9)}\nISBN {isbn}"
        )
        + k.p(f"中国版本图书馆CIP数据核字（{year}）第{rng.randint(100000, 299999)}号")
        + k.p(f"审稿：{reviewer}　　责任编辑：赵磊\n184mm×260mm·12印张·{rng.randint(180, 320)}千字\n定价：42.00元")
        + k.page()
        + k.p("目　录", align="center", b=True)
        + k.p("第一章 基础知识\t1", tabs=(8000,))
        + k.p("第二章 操作技能\t35", tabs=(8000,))
        + k.p("第三章 安全与环保\t128", tabs=(8000,))
        + k.page()
        + k.p("第一章 基础知识", style="Heading1")
        + k.p("第一节 概述", style="Heading2")
        + k.p(f"本章介绍{trade}应当掌握的基础知识，学完后应能看懂一般的图样，正确选用工具。", indent=2)
        + k.p(say.prose(rng, say.topic(rng), 6), indent=2)
        + k.p("第二节 工具与量具", style="Heading2")
        + k.p("常用量具有游标卡尺、千分尺和百分表，使用前应校对零位，使用后擦净放回盒内。", indent=2)
        + k.p("思考题", b=True)
        + k.ps("游标卡尺的读数步骤是什么？", "怎样判断千分尺的零位误差？", num=(k.DECIMAL, 0))
    )
    free = ("character_count", "body_character_count", "audience")
    return Sheet("", "textbook", {"title": title, "authors": who, "isbn": isbn}, free, k.build(body))


@layout("textbook.word_chapter")
def chapter(rng: random.Random) -> Sheet:
    """A company's own course book: name in the header, 主编 on the cover, chapters by automatic numbers, exercises in a table."""
    trade, _ = rng.choice(say.TRADES)
    title = f"《{trade}（技师）岗位培训教材》"
    unit, editor, checker = rng.choice(say.COMPANIES), *say.names(rng, 2)
    rows = [
        k.tr("题号", "题目", "答案"),
        k.tr("1", "拆卸前应先做好什么标记？", "装配位置标记"),
        k.tr("2", "点检的五定是指什么？", "定点、定标、定人、定期、定法"),
    ]
    body = (
        k.p("内部资料　注意保存", align="right")
        + k.p(title[1:-1], align="center", b=True, sz=26)
        + k.p(f"主　编：{editor}", align="center", sz=14)
        + k.p(f"审　定：{checker}", align="center", sz=14)
        + k.p(unit, align="center", sz=14)
        + k.p(f"{rng.randint(2016, 2023)}年{rng.randint(1, 12)}月", align="center", sz=14)
        + k.page()
        + k.p("前　言", align="center", b=True)
        + k.p(f"为提高{trade}队伍的技能水平，按照技师等级的要求编写了本教材，供本单位培训使用。", indent=2)
        + k.page()
    )
    for head in ("岗位应知", "设备构造", "故障处理"):
        body += k.p(head, style="Heading1", num=(k.CHAPTER, 0)) + k.p("教学要求", style="Heading2", num=(k.CHAPTER, 1))
        body += k.p(say.prose(rng, say.topic(rng), 5), indent=2)
    body += k.p("练习", b=True) + k.tbl(*rows, grid=(1000, 4500, 3000))
    free = ("character_count", "body_character_count", "audience")
    whole = k.build(
        body, header=k.p(title[1:-1], align="center", sz=9), footer=k.p(k.simple("PAGE", "1"), align="center")
    )
    return Sheet("", "textbook", {"title": title[1:-1], "authors": [editor]}, free, whole)
