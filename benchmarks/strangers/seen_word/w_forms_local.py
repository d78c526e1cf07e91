"""Application forms of local offices as Word files: 破格 with tracked changes, and one without rules."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.seen_word.w_forms import FREE, Person, experience
from benchmarks.strangers.sheet import Sheet, layout


@layout("application_form.word_exceptional")
def exceptional_form(rng: random.Random) -> Sheet:
    """破格申报: a form with its ground stated, inserted and deleted text of a correction by the office."""
    who = Person(rng)
    who.level = rng.choice(("engineer", "senior_engineer"))
    who.skill = {"engineer": 2, "senior_engineer": 1}[who.level]
    wrong = say.names(rng, 1)[0] + "明"
    ground = rng.choice(("获得省级技能大赛第一名", "获得全国技术能手称号", "省级技能大师工作室领办人"))
    rows = [
        k.tr("申报人", k.tc(k.dele(wrong), k.ins(who.name)), "性别", who.sex, "年龄", str(2023 - who.birth.year)),
        k.tr("身份证号", k.tc(who.number, span=3), "学历", who.schooling),
        k.tr("工作单位", k.tc(who.employer, k.dele("（筹）", 860), span=5)),
        k.tr(
            "现技能等级", k.tc(f"{who.trade} {say.LEVELS[who.skill]}", span=2), "申报专业", k.tc(who.specialty, span=2)
        ),
        k.tr("申报职称", k.tc(k.ins(say.TITLES[who.level], 803), span=2), "申报类型", k.tc("破格", span=2)),
        k.tr("破格条件", k.tc(f"符合破格条件：{ground}，证书附后。", span=5)),
        k.tr(k.tc("破格理由及突出业绩"), k.tc(k.p(say.prose(rng, say.topic(rng), 3, True), indent=2), span=5)),
        k.tr(
            "单位意见",
            k.tc(
                k.p("情况属实，同意破格申报。"),
                k.p(f"（公章）　{say.says(say.day(rng, 2023, 2023), 'cn')}", align="right"),
                span=5,
            ),
        ),
    ]
    body = k.p("工程系列职称破格申报表", align="center", b=True, sz=20) + k.tbl(*rows, grid=(1500,) * 6)
    truth = {**who.truth(), "exceptional": True}
    return Sheet(
        "",
        "application_form",
        truth,
        FREE,
        k.build(body, header=k.p("2023年度山西省职称评审工作用表", align="right", sz=9)),
    )


@layout("application_form.word_plain_tabs")
def plain_tabs(rng: random.Random) -> Sheet:
    """A county office's form without rules: columns by tabs, sections numbered automatically."""
    who = Person(rng)
    how = rng.choice(("cn", "dot"))
    stops = (4300,)
    body = (
        k.p("技能人才参评工程系列职称申报表", align="center", b=True, sz=18, after=200)
        + k.p("个人信息", num=(k.HANZI, 0), b=True)
        + k.p(f"姓    名：{who.name}\t性    别：{who.sex}", tabs=stops)
        + k.p(f"出生年月：{say.says(who.birth._replace(day=0), how)}\t民    族：汉", tabs=stops)
        + k.p(f"身份证号：{who.number}", tabs=stops)
        + k.p(f"单位全称：{who.employer}")
        + k.p(f"最高学历：{who.schooling}\t毕业院校：{who.college}", tabs=stops)
        + k.p("申报信息", num=(k.HANZI, 0), b=True)
        + k.p(f"申报级别：{who.title}\t申报专业：{who.specialty}", tabs=stops)
        + k.p(f"职业工种：{who.trade}\t技能等级：{say.LEVELS[who.skill]}", tabs=stops)
        + k.p("是否破格：□是　☑否")
        + k.p("工作简历", num=(k.HANZI, 0), b=True)
        + "".join(k.p(f"{a}\t{b}\t{c}", tabs=(2600, 7000)) for a, b, c in experience(rng, who, how))
        + k.p("业绩概述", num=(k.HANZI, 0), b=True)
        + k.p(say.prose(rng, say.topic(rng), 4, True), indent=2)
        + k.p("以上所填内容真实，如有不实，本人承担相应责任。", indent=2)
        + k.p(f"申报人：{who.name}", align="right")
    )
    return Sheet("", "application_form", who.truth(exceptional=False), FREE, k.build(body, size=12))
