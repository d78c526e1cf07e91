"""Mentoring papers, proofs of benefit and papers of projects as Word files."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.sheet import Sheet, layout


@layout("mentoring_proof.word_agreement")
def agreement(rng: random.Random) -> Sheet:
    """师徒协议: parties with underlined names, articles by automatic numbers, both signing side by side by tabs."""
    unit, (mentor, learner) = rng.choice(say.COMPANIES), say.names(rng, 2)
    trade, _ = rng.choice(say.TRADES)
    start = say.day(rng, 2015, 2021)
    end = say.When(start.year + 2, start.month, start.day)
    fill = lambda text: k.r(f"　{text}　", u=True)  # noqa: E731
    body = (
        k.p("师 带 徒 协 议 书", align="center", b=True, sz=22)
        + k.p("甲方（师傅）：", fill(mentor), "　工种：", fill(trade))
        + k.p("乙方（徒弟）：", fill(learner), "　工种：", fill(trade))
        + k.p("为发挥高技能人才传帮带作用，经双方自愿协商，签订本协议。", indent=2)
        + k.p(f"　协议期限：自{say.says(start, 'cn')}至{say.says(end, 'cn')}。", num=(k.ARTICLE, 0))
        + k.p("　甲方职责：传授操作技能，每月指导不少于四次，督促乙方遵守规程。", num=(k.ARTICLE, 0))
        + k.p("　乙方职责：尊重师傅，虚心学习，期满达到上一等级技能水平。", num=(k.ARTICLE, 0))
        + k.p("　考核：期满由单位组织出师考核，合格者发给出师证。", num=(k.ARTICLE, 0))
        + k.p(f"甲方签字：{mentor}\t乙方签字：{learner}", tabs=(4500,))
        + k.p(f"单位（盖章）：{unit}\t签订日期：{say.says(start, 'cn')}", tabs=(4500,))
    )
    truth = {"mentor": mentor, "apprentices": [learner], "start_date": start.iso}
    return Sheet("", "mentoring_proof", truth, ("apprentice_levels", "apprentice_dates"), k.build(body, size=14))


@layout("mentoring_proof.word_record")
def record(rng: random.Random) -> Sheet:
    """A record of teaching month by month in one table; the result at its foot: the apprentice's level and when it was got."""
    mentor, learner, clerk = say.names(rng, 3)
    trade, _ = rng.choice(say.TRADES)
    start = say.month(rng, 2015, 2019)
    got = say.month(rng, start.year + 2, start.year + 3)
    number = rng.choice((2, 3))
    rows = [
        k.tr("师傅姓名", mentor, "技能等级", "高级技师"),
        k.tr("徒弟姓名", learner, "工　　种", trade),
        k.tr("结对时间", k.tc(say.says(start, "cn"), span=3)),
        k.tr(k.tc("时间"), k.tc("培养内容", span=2), k.tc("完成情况")),
    ]
    for at, lesson in enumerate(("安全规程与工具使用", "读图与测量", "拆装练习", "故障判断", "独立作业")):
        rows.append(k.tr(f"第{at + 1}季度", k.tc(lesson, span=2), rng.choice(("已完成", "完成", "√"))))
    rows.append(
        k.tr(
            "培养结果",
            k.tc(f"徒弟{learner}于{say.says(got, 'cn')}取得{trade}{say.LEVELS[number]}职业技能等级证书。", span=3),
        )
    )
    rows.append(k.tr("单位意见", k.tc(k.p("情况属实。"), k.p(f"经办人：{clerk}　　（盖章）", align="right"), span=3)))
    body = k.p("名师带徒培养记录表", align="center", b=True, sz=18) + k.tbl(*rows, grid=(1700, 2500, 1700, 2500))
    truth = {
        "mentor": mentor,
        "apprentices": [learner],
        "apprentice_levels": [number],
        "apprentice_dates": [got.iso],
        "start_date": start.iso,
    }
    return Sheet("", "mentoring_proof", truth, (), k.build(body))


@layout("mentoring_proof.word_list")
def mentor_list(rng: random.Random) -> Sheet:
    """A proof with a table of several apprentices: level and month of each; the unit in the footer."""
    mentor, *learners = say.names(rng, rng.randint(4, 5))
    trade, _ = rng.choice(say.TRADES)
    start, unit = say.month(rng, 2012, 2016), rng.choice(say.COMPANIES)
    levels = [rng.choice((1, 2, 3)) for _ in learners]
    dates = [say.month(rng, start.year + 2, start.year + 5) for _ in learners]
    how = rng.choice(("dot", "cn", "dash"))
    word = {3: "三级/高级工", 2: "二级/技师", 1: "一级/高级技师"}
    rows = [k.tr("序号", "徒弟姓名", "工种", "取得技能等级", "取得时间")]
    for at, (one, level, when) in enumerate(zip(learners, levels, dates, strict=True), 1):
        rows.append(k.tr(str(at), say.padded(one), trade, word[level], say.says(when, how)))
    body = (
        k.p("师带徒情况证明", align="center", b=True, sz=20)
        + k.p(
            f"兹证明{mentor}同志自{say.says(start, 'cn')}起担任{trade}师傅，先后带徒{len(learners)}名，徒弟成长情况如下表：",
            indent=2,
        )
        + k.tbl(*rows, grid=(900, 1800, 2000, 2200, 1800))
        + k.p("特此证明。", indent=2)
        + k.p(f"{unit}工会委员会", align="right")
        + k.p(say.says(say.day(rng, 2022, 2024), "cn"), align="right")
    )
    truth = {
        "mentor": mentor,
        "apprentices": learners,
        "apprentice_levels": levels,
        "apprentice_dates": [when.iso for when in dates],
        "start_date": start.iso,
    }
    return Sheet("", "mentoring_proof", truth, (), k.build(body, footer=k.p(unit, align="center", sz=9)))


@layout("benefit_proof.word_kinds_table")
def kinds_table(rng: random.Random) -> Sheet:
    """应用证明: one big table, inside it years by kinds with the unit 万元 in the head."""
    subject, unit = say.topic(rng), rng.choice(say.COMPANIES)
    name = f"{subject[0]}{subject[2]}技术"
    first, when = rng.randint(2017, 2020), say.day(rng, 2022, 2024)
    kinds = (("新增产值", "output_value"), ("新增利润", "profit"), ("新增税金", "tax"))
    figures = [[rng.randint(100, 900), rng.randint(20, 90), rng.randint(5, 19)] for _ in range(3)]
    rows = [
        k.tr("项目名称", k.tc(name, span=3)),
        k.tr("应用单位", k.tc(unit, span=3)),
        k.tr("应用起止时间", k.tc(f"{first}年1月至{first + 2}年12月", span=3)),
        k.tr(k.tc("经济效益（单位：万元）", span=4, align="center")),
        k.tr("年度", *(label for label, _ in kinds)),
        *(k.tr(f"{first + at}年", *map(str, line)) for at, line in enumerate(figures)),
        k.tr("累计", *(str(sum(line[at] for line in figures)) for at in range(3))),
        k.tr(k.tc("计算依据"), k.tc("按财务部门核定的产量、单价和成本计算。", span=3)),
        k.tr(k.tc(k.p("应用单位（公章）　　　财务专用章"), k.p(say.says(when, "cn"), align="right"), span=4)),
    ]
    items = [
        {"year": first + at, "benefit_kind": kind, "amount": line[place] * 10000}
        for at, line in enumerate(figures)
        for place, (_, kind) in enumerate(kinds)
    ]
    body = k.p("应 用 证 明", align="center", b=True, sz=22) + k.tbl(*rows, grid=(1800, 2300, 2300, 2300))
    truth = {"subject": name, "issuer": unit, "date": when.iso, "items": items}
    return Sheet("", "benefit_proof", truth, ("amount", "benefit_kind"), k.build(body, size=12))


@layout("benefit_proof.word_sentence")
def benefit_sentence(rng: random.Random) -> Sheet:
    """A letter: the figure in 万元 in the sentence, split over runs, its kind named beside it."""
    subject, unit = say.topic(rng), rng.choice(say.COMPANIES)
    name, year, when = f"{subject[0]}{subject[2]}项目", rng.randint(2018, 2022), say.day(rng, 2023, 2024)
    word, kind = rng.choice(
        (
            ("节约检修费用", "saving"),
            ("新增利润", "profit"),
            ("新增产值", "output_value"),
            ("实现利税", "profit_and_tax"),
        )
    )
    tenths = rng.randint(205, 989)
    body = (
        k.p("经济效益证明", align="center", b=True, sz=22)
        + k.p(
            f"由我单位职工{say.names(rng, 1)[0]}主持完成的“{name}”，于{year}年1月投入使用。经我单位财务部门核算，",
            f"{year}年全年共{word}",
            k.split(f"{tenths / 10:.1f}"),
            "万元。",
            indent=2,
        )
        + k.p("特此证明。", indent=2)
        + k.p(f"{unit}", align="right")
        + k.p("（公章）　（财务专用章）", align="right")
        + k.p(say.says(when, rng.choice(("cn", "han"))), align="right")
    )
    truth = {"subject": name, "benefit_kind": kind, "amount": tenths * 1000, "issuer": unit, "date": when.iso}
    return Sheet("", "benefit_proof", truth, ("items",), k.build(body, font="仿宋", size=16))


@layout("benefit_proof.word_years_nested")
def years_nested(rng: random.Random) -> Sheet:
    """专利实施效益证明: a frame with a nested table of years in 元, their sum in words and figures."""
    subject, unit = say.topic(rng), rng.choice(say.COMPANIES)
    name, first, when = f"一种{subject[0]}{subject[2]}装置", rng.randint(2017, 2020), say.day(rng, 2022, 2024)
    amounts = [rng.randint(100, 900) * 1000 for _ in range(3)]
    inner = k.tbl(
        k.tr("年份", "节支金额（元）"),
        *(k.tr(str(first + at), f"{amount:,}.00") for at, amount in enumerate(amounts)),
        k.tr("合计", f"{sum(amounts):,}.00"),
        grid=(2500, 4000),
    )
    rows = [
        k.tr(k.tc(f"专利名称：{name}")),
        k.tr(k.tc(f"实施单位：{unit}")),
        k.tr(k.tc(k.p("实施后产生的节支效益："), inner)),
        k.tr(k.tc(k.p(f"证明单位：{unit}（盖章）"), k.p(f"日期：{say.says(when, 'dash')}"))),
    ]
    body = k.p("专利成果转化效益证明", align="center", b=True, sz=18) + k.tbl(*rows, grid=(8700,))
    truth = {
        "subject": name,
        "benefit_kind": "saving",
        "amount": sum(amounts),
        "issuer": unit,
        "date": when.iso,
        "items": [{"year": first + at, "benefit_kind": "saving", "amount": one} for at, one in enumerate(amounts)],
    }
    return Sheet("", "benefit_proof", truth, (), k.build(body))


def _experts(rng: random.Random, taken: list[str]) -> str:
    rows = [k.tr("序号", "姓名", "工作单位", "职称", "签名")]
    others = [one for one in say.names(rng, 8) if one not in taken][:3]
    rows += [k.tr(str(at), say.padded(one), "太原理工大学", "教授", "") for at, one in enumerate(others, 1)]
    return k.tbl(*rows, grid=(800, 1500, 3200, 1500, 1500))


@layout("project_acceptance.word_certificate")
def certificate(rng: random.Random) -> Sheet:
    """A city's acceptance certificate: cover by tabs, opinion, list of developers with their work, list of experts."""
    subject, city = say.topic(rng), rng.choice(say.CITIES)
    name, unit, when = f"{subject[0]}{subject[2]}研究", rng.choice(say.COMPANIES), say.day(rng, 2018, 2023)
    team = say.names(rng, 4)
    parts = ["项目负责人", "方案设计", "现场实施", "数据整理"]
    body_name = f"{city}科学技术局"
    rows = [k.tr("序号", "姓名", "单位", "承担工作")]
    rows += [k.tr(str(at + 1), say.padded(one), unit, parts[at]) for at, one in enumerate(team)]
    line = lambda label, value: k.p(f"{label}\t{value}", tabs=(3000,), sz=14)  # noqa: E731
    body = (
        k.p(f"{city[0]}科验字〔{when.year}〕{rng.randint(10, 99)}号", align="right")
        + k.p("科技计划项目验收证书", align="center", b=True, sz=24, after=600)
        + line("项目名称：", name)
        + line("计划类别：", f"{city}科技计划项目")
        + line("承担单位：", unit)
        + line("组织验收单位：", body_name)
        + line("验收日期：", say.says(when, "cn"))
        + k.page()
        + k.p("验收意见", style="Heading1")
        + k.p(
            f"{say.says(when, 'cn')}，{body_name}组织专家对该项目进行了验收。专家组听取了汇报，审阅了资料，经质询和讨论，认为项目完成了合同规定的全部内容，资料齐全，同意通过验收。",
            indent=2,
        )
        + k.p("主要研制人员名单", style="Heading1")
        + k.tbl(*rows, grid=(800, 1600, 4200, 2000))
        + k.p("验收专家组名单", style="Heading1")
        + _experts(rng, team)
    )
    truth = {
        "project": name,
        "participants": team,
        "roles": parts,
        "project_level": "municipal",
        "accepting_body": body_name,
        "acceptance_date": when.iso,
    }
    return Sheet("", "project_acceptance", truth, ("conclusion",), k.build(body))


@layout("project_acceptance.word_company_form")
def company_form(rng: random.Random) -> Sheet:
    """A company's acceptance form in one table: team in one cell, conclusion by ticked box."""
    subject, unit = say.topic(rng), rng.choice(say.COMPANIES)
    name, when = f"{subject[0]}{subject[1]}攻关", say.day(rng, 2018, 2023)
    team = say.names(rng, rng.randint(3, 5))
    lead = team[0]
    rows = [
        k.tr("项目名称", k.tc(name, span=3)),
        k.tr("立项编号", f"KY{when.year - 1}-{rng.randint(10, 99)}", "实施部门", "设备管理部"),
        k.tr("项目负责人", lead, "验收日期", say.says(when, rng.choice(("dot", "dash")))),
        k.tr("项目组成员", k.tc("、".join(team), span=3)),
        k.tr("完成情况", k.tc(k.p(say.prose(rng, subject, 3, True), indent=2), span=3)),
        k.tr("验收结论", k.tc(k.tick(True), "通过　", k.tick(False), "整改后通过　", k.tick(False), "不通过", span=3)),
        k.tr("验收部门", k.tc(k.p(f"{unit}科技管理部"), k.p("验收人：孙志强　陈国平"), span=3)),
    ]
    body = k.p("技术改造项目验收单", align="center", b=True, sz=20) + k.tbl(*rows, grid=(1600, 2700, 1600, 2700))
    truth = {"project": name, "participants": team, "accepting_body": f"{unit}科技管理部", "acceptance_date": when.iso}
    free = ("conclusion", "project_level", "roles")
    return Sheet("", "project_acceptance", truth, free, k.build(body, header=k.p(unit, align="center")))
