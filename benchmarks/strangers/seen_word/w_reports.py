"""Technical reports as Word files: numbers automatic, typed or by style; covers, contents, tables, figures, notes."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.sheet import Sheet, layout

_FREE = ("sections",)


def _data(rng: random.Random, heads: tuple[str, ...] = ("项目", "改造前", "改造后")) -> str:
    rows = [k.tr(*heads)]
    for item in ("温度", "电流", "振动值", "月停机时间"):
        first = rng.randint(50, 99)
        rows.append(k.tr(item, str(first), str(first - rng.randint(12, 40))))
    return k.tbl(*rows, grid=(2800, 2800, 2800))


def _title(subject: tuple[str, str, str], rng: random.Random, tail: str) -> str:
    machine, trouble, remedy = subject
    return rng.choice(
        (f"{machine}{trouble}的{tail}", f"{remedy}在{machine}上的应用", f"{machine}{trouble}原因分析及改进")
    )


def _measured(front: str, body: str, back: str = "") -> dict[str, int]:
    return {"character_count": k.characters(front + body + back), "body_character_count": k.characters(body)}


@layout("technical_report.word_auto_numbers")
def auto_numbers(rng: random.Random) -> Sheet:
    """Cover of underlined blanks, contents by a field, headings by style with automatic numbers (第一章, 1.1)."""
    subject = say.topic(rng)
    title = _title(subject, rng, "研究与实践")
    who, when = say.names(rng, 1)[0], say.month(rng, 2018, 2024)
    unit = rng.choice(say.COMPANIES)
    chapters = ("概述", "故障原因分析", "改进方案的设计", "实施过程", "应用效果", "结论")
    front = k.p("专业技术报告", align="center", b=True, sz=30, after=800)
    for label, value in (
        ("题　　目：", title),
        ("单　　位：", unit),
        ("编 制 人：", say.padded(who)),
        ("编制日期：", say.says(when, rng.choice(("han", "cn")))),
    ):
        front += k.p(label, k.r(f" {value} ", u=True), sz=16, indent=3)
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    front += k.page() + k.p("目　　录", align="center", b=True, sz=16)
    for at, chapter in enumerate(chapters, 1):
        shown = k.link(f"第{'一二三四五六'[at - 1]}章 {chapter}\t{at + 2}", f"_Toc{at}")
        front += k.p((begin if at == 1 else "") + shown, tabs=(8200,))
    front += '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' + k.page()
    body = ""
    for at, chapter in enumerate(chapters):
        body += k.p(chapter, style="Heading1", num=(k.CHAPTER, 0))
        if at in (1, 2):
            for part in ("现象", "原因") if at == 1 else ("设计思路", "主要参数"):
                body += k.p(part, style="Heading2", num=(k.CHAPTER, 1)) + k.p(say.prose(rng, subject, 5), indent=2)
        else:
            body += k.p(say.prose(rng, subject, 6, at > 3), indent=2)
        if at == 4:
            body += k.p("表1 改造前后数据对比", align="center") + _data(rng)
    truth = {
        "title": title,
        "authors": [who],
        "organization": unit,
        "date": when.iso,
        "body_character_count": k.characters(body),
    }
    pages = k.p(k.field("PAGE", "3"), align="center")
    return Sheet(
        "", "technical_report", truth, (*_FREE, "character_count"), k.build(front + body, footer=pages, size=12)
    )


@layout("technical_report.word_typed_numbers")
def typed_numbers(rng: random.Random) -> Sheet:
    """No cover: title, unit and author beneath it, typed numbers 一、（一）1. and a plain list of measures."""
    subject = say.topic(rng)
    title = _title(subject, rng, "技术总结")
    who, unit = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    when = say.day(rng, 2019, 2024)
    front = (
        k.p(title, align="center", b=True, sz=18)
        + k.p(f"{unit}　{who}", align="center", font="楷体")
        + k.p(say.says(when, "cn"), align="center", after=200)
    )
    body = ""
    for at, head in enumerate(("基本情况", "存在的问题", "采取的技术措施", "取得的效果", "几点体会")):
        body += k.p(f"{'一二三四五'[at]}、{head}", b=True, indent=2)
        if at == 2:
            for place, part in enumerate(("查找原因", "制定方案", "组织实施")):
                body += k.p(f"（{'一二三'[place]}）{part}", indent=2) + k.p(say.prose(rng, subject, 4), indent=2)
                body += (
                    k.ps("1.测量记录并整理数据；", "2.对照图纸核对尺寸；", "3.确认安全措施后施工。", indent=2)
                    if place == 2
                    else ""
                )
        else:
            body += k.p(say.prose(rng, subject, 5, at == 3), indent=2)
    truth = {"title": title, "authors": [who], "organization": unit, "date": when.iso, **_measured(front, body)}
    return Sheet("", "technical_report", truth, _FREE, k.build(front + body, font="仿宋", size=16))


@layout("technical_report.word_styles_notes")
def styles_notes(rng: random.Random) -> Sheet:
    """Abstract and keywords, headings 1 / 1.1 by style, a figure, a table, footnotes, references, unit in the header."""
    subject = say.topic(rng)
    title = _title(subject, rng, "分析与处理")
    who = say.names(rng, 2)
    unit, when = rng.choice(say.COMPANIES), say.day(rng, 2019, 2024)
    front = (
        k.p(title, style="Title", align="center")
        + k.p(f"完成人：{who[0]}、{who[1]}", align="center")
        + k.p(f"完成单位：{unit}", align="center")
        + k.p(k.r("摘要：", b=True), say.prose(rng, subject, 2))
        + k.p(k.r("关键词：", b=True), f"{subject[0]}；{subject[2]}；故障处理")
    )
    body = ""
    for at, head in enumerate(("前言", "工况与故障现象", "理论分析与计算", "处理方案", "效果验证", "结语")):
        body += k.p(head, style="Heading1", num=(k.DECIMAL, 0))
        body += k.p(say.prose(rng, subject, 5, at == 4), *([k.note(at)] if at in (1, 2) else []), indent=2)
        if at == 1:
            body += k.p(k.picture(), align="center") + k.p(
                "图", k.simple("SEQ 图 \\* ARABIC", "1"), " 结构示意图", align="center"
            )
        if at == 4:
            body += k.p("表", k.simple("SEQ 表 \\* ARABIC", "1"), " 运行数据", align="center") + _data(rng)
    back = k.p("参考文献", style="Heading1") + k.ps(
        "[1] 成大先. 机械设计手册[M]. 北京：化学工业出版社，2016.",
        "[2] 闻邦椿. 机械振动学[M]. 北京：冶金工业出版社，2011.",
    )
    back += k.p(f"编写日期：{say.says(when, 'cn')}", align="right")
    truth = {"title": title, "authors": who, "organization": unit, "date": when.iso}
    whole = k.build(
        front + body + back,
        header=k.p(unit, align="center", sz=9),
        notes=("数据取自设备点检台账。", "按出厂说明书给出的额定值计算。"),
    )
    return Sheet("", "technical_report", truth, (*_FREE, "character_count", "body_character_count"), whole)


@layout("technical_report.word_method")
def method(rng: random.Random) -> Sheet:
    """工法 of a construction company: fixed chapters, three-level typed numbers, tables of machines and materials."""
    name = rng.choice(
        ("大直径管道自动焊接", "高位差设备整体吊装", "钢结构厂房屋面桁架滑移", "大体积混凝土基础二次灌浆")
    )
    title = f"{name}施工工法"
    unit = rng.choice(("山西省工业设备安装集团有限公司", "中国化学工程第二建设有限公司", "山西四建集团有限公司"))
    who, when = say.names(rng, 3), say.month(rng, 2017, 2024)
    front = (
        k.p(f"工法编号：SXGF{rng.randint(10, 99)}-{when.year}", align="right")
        + k.p(title, align="center", b=True, sz=20)
        + k.p(f"（完成单位：{unit}）", align="center")
        + k.p(f"主要完成人：{say.padded(who[0])}  {say.padded(who[1])}  {say.padded(who[2])}", align="center")
    )
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
    body = ""
    for at, head in enumerate(heads, 1):
        body += k.p(f"{at} {head}", b=True, sz=14)
        if at == 5:
            for place, step in enumerate(("施工准备", "测量放线", "组对与固定", "正式施工", "检验"), 1):
                body += k.p(f"5.{place} {step}", b=True) + k.p(
                    f"5.{place}.1 按审批的施工方案向作业人员交底，检查工机具完好。", indent=2
                )
                body += k.p(f"5.{place}.2 每道工序完成后由班组自检，填写记录后转入下道工序。", indent=2)
        elif at == 6:
            rows = [
                k.tr("序号", "名称", "规格", "数量"),
                k.tr("1", "逆变焊机", "400A", "6台"),
                k.tr("2", "全站仪", "2秒级", "1台"),
                k.tr("3", "卷扬机", "5t", "2台"),
            ]
            body += k.p("表6 主要机具设备表", align="center") + k.tbl(*rows, grid=(1000, 3000, 2500, 2000))
        else:
            body += k.p(say.prose(rng, (name, "工效低", "工厂化预制"), 3), indent=2)
    foot = k.p(f"编制时间：{say.says(when, 'cn')}", align="right")
    whole = front + body + foot
    truth = {"title": title, "authors": who, "organization": unit, "date": when.iso}
    truth["character_count"] = k.characters(whole)
    return Sheet("", "technical_report", truth, (*_FREE, "body_character_count"), k.build(whole))


@layout("technical_report.word_signed_cover")
def signed_cover(rng: random.Random) -> Sheet:
    """A plan with a table of signatories on the cover (编制 is the author), tracked changes in its text, hidden notes."""
    subject = say.topic(rng)
    title = f"{subject[0]}{subject[2]}技术方案"
    author, reviewer, approver = say.names(rng, 3)
    unit, when = rng.choice(say.COMPANIES), say.day(rng, 2018, 2024)
    later = say.When(when.year, when.month, when.day)
    signs = k.tbl(
        k.tr("编制", author, say.says(when, "dot")),
        k.tr("审核", reviewer, say.says(later, "dot")),
        k.tr("批准", approver, say.says(later, "dot")),
        grid=(2000, 3000, 3000),
    )
    front = (
        k.p(f"文件编号：{rng.choice('JSGD')}Q-{when.year}-{rng.randint(10, 99)}", align="right")
        + k.p(title, align="center", b=True, sz=26, after=1200)
        + signs
        + k.p(unit, align="center", sz=16)
        + k.page()
    )
    body = ""
    for at, head in enumerate(("编制依据", "现状及问题", "技术方案", "施工组织", "安全与应急", "预期效果")):
        body += k.p(head, style="Heading2", num=(k.HANZI, 0))
        text = say.prose(rng, subject, 5, at == 5)
        body += k.p(
            text,
            k.ins(f"以上内容已于{when.year}年复核。", 810 + at),
            k.dele("此处待补充，请张工核实。", 870 + at),
            indent=2,
        )
    hidden = k.p(k.r("模板说明：本段打印前删除。", hide=True))
    truth = {
        "title": title,
        "authors": [author],
        "organization": unit,
        "date": when.iso,
        "body_character_count": k.characters(body),
    }
    return Sheet(
        "", "technical_report", truth, (*_FREE, "character_count"), k.build(front + body + hidden, font="仿宋", size=12)
    )


@layout("technical_report.word_feasibility")
def feasibility(rng: random.Random) -> Sheet:
    """A feasibility study: project name, builder and compiling unit on the cover, team list, chapters with typed 第一章."""
    subject = say.topic(rng)
    title = f"{subject[0]}{subject[2]}项目可行性研究报告"
    unit, when = rng.choice(say.COMPANIES), say.month(rng, 2018, 2024)
    who = say.names(rng, 3)
    front = k.p(k.box(k.p(title, align="center", b=True, sz=22), y=4, w=14, h=3)) + k.p("")
    front += (
        k.p(f"编制单位：{unit}", align="center", sz=14)
        + k.p(f"编制日期：{say.says(when, 'han')}", align="center", sz=14)
        + k.page()
    )
    front += (
        k.p("编 制 人 员", align="center", b=True)
        + k.tbl(*(k.tr("编　写", say.padded(one)) for one in who), grid=(3000, 3000), ruled=False)
        + k.page()
    )
    body = ""
    for at, head in enumerate(
        ("总论", "项目背景及必要性", "技术方案", "建设条件与进度", "投资估算", "效益分析", "结论与建议")
    ):
        body += k.p(f"第{'一二三四五六七'[at]}章　{head}", style="Heading1")
        body += k.p(say.prose(rng, subject, 5, at > 4), indent=2)
        if at == 4:
            body += k.p("表5-1 投资估算表（单位：万元）", align="center")
            body += k.tbl(
                k.tr("费用名称", "金额"),
                k.tr("设备购置费", "68.5"),
                k.tr("安装工程费", "21.3"),
                k.tr(k.tc("合计"), "89.8"),
                grid=(4000, 3000),
            )
    truth = {
        "title": title,
        "authors": who,
        "organization": unit,
        "date": when.iso,
        "body_character_count": k.characters(body),
    }
    return Sheet(
        "",
        "technical_report",
        truth,
        (*_FREE, "character_count"),
        k.build(front + body, header=k.p(title, align="right", sz=9), size=12),
    )


@layout("technical_report.word_form_head")
def form_head(rng: random.Random) -> Sheet:
    """An office's cover form (申报人, 题目, 申报专业) before the text; headings bold, without numbers; text split over runs."""
    subject = say.topic(rng)
    title = _title(subject, rng, "探讨")
    who, when = say.names(rng, 1)[0], say.month(rng, 2020, 2024)
    unit = rng.choice(say.COMPANIES)
    trade, specialty = rng.choice(say.TRADES)
    cover = k.tbl(
        k.tr(k.tc("报告题目"), k.tc(k.split(title), span=3)),
        k.tr("申 报 人", who, "职业工种", trade),
        k.tr(k.tc("工作单位"), k.tc(unit, span=3)),
        k.tr("申报专业", specialty, "完成时间", say.says(when, rng.choice(("cn", "dot")))),
        grid=(1800, 2600, 1600, 2600),
    )
    front = k.p("职业技能人才申报职称技术报告", align="center", b=True, sz=20) + cover + k.page()
    front += k.p(title, align="center", b=True, sz=16)
    body = ""
    for at, head in enumerate(("问题的提出", "分析", "对策", "效果检查", "总结")):
        body += k.p(head, b=True, sz=14) + k.p(k.split(say.prose(rng, subject, 6, at == 3)), indent=2)
    truth = {"title": title, "authors": [who], "organization": unit, "date": when.iso}
    truth["character_count"] = k.characters(front + body)
    return Sheet("", "technical_report", truth, (*_FREE, "body_character_count"), k.build(front + body, size=12))
