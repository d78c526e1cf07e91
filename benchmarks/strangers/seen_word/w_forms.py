"""Application forms for a title, as handed in as Word files: booklet, one big table, nested tables, boxes, controls."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.sheet import Sheet, id_number, layout

FREE = ("claims",)


class Person:
    """Whoever applies: by chance, with the truth of it."""

    def __init__(self, rng: random.Random) -> None:
        self.name = say.names(rng, 1)[0]
        self.sex = rng.choice("男男男女")
        self.birth = say.day(rng, 1972, 1991)
        self.number = id_number(rng, self.birth.iso, self.sex)
        self.level = rng.choice(list(say.TITLES))
        self.title = say.TITLES[self.level]
        self.trade, self.specialty = rng.choice(say.TRADES)
        self.employer = rng.choice(say.COMPANIES)
        self.skill = {"assistant_engineer": 3, "engineer": 2, "senior_engineer": 1}[self.level]
        self.school = rng.choice(list(say.SCHOOLING))
        self.schooling = say.SCHOOLING[self.school]
        self.college = rng.choice(
            ("太原理工大学", "山西机电职业技术学院", "大同煤炭工业学校", "国家开放大学", "中北大学")
        )
        self.left = say.month(rng, self.birth.year + 20, self.birth.year + 24)
        self.started = say.month(rng, self.left.year, self.left.year + 1)
        self.skilled = say.month(rng, 2014, 2018)

    def truth(self, *, number: bool = True, **more: Any) -> dict[str, Any]:
        """The fields a usual form prints."""
        found: dict[str, Any] = {
            "name": self.name,
            "level": self.level,
            "specialty": self.specialty,
            "employer": self.employer,
            "current_qualification": self.skill,
            "education_level": self.school,
        }
        return found | ({"id_number": self.number} if number else {}) | more


def experience(rng: random.Random, who: Person, how: str) -> list[tuple[str, str, str]]:
    """Two spells of work: when, where, as what."""
    second = say.When(who.started.year + rng.randint(4, 8), rng.randint(1, 12))
    return [
        (f"{say.says(who.started, how)}至{say.says(second, how)}", who.employer, f"{who.trade}学徒"),
        (f"{say.says(second, how)}至今", who.employer, f"{who.trade}岗位、班长"),
    ]


@layout("application_form.word_cover_table")
def cover_table(rng: random.Random) -> Sheet:
    """Cover with filled-in underlined blanks; one big table with merged cells, labels of spaced characters."""
    who = Person(rng)
    how = rng.choice(("dot", "cn"))
    line = lambda label, value: k.p(label, k.r(f"　{value}　　", u=True), sz=16, indent=4, after=200)  # noqa: E731
    cover = (
        k.p("附件2", sz=14)
        + k.p("山西省工程系列职业技能人才", align="center", b=True, sz=24)
        + k.p("职 称 评 审 表", align="center", b=True, sz=28, after=900)
        + line("单　　　位：", who.employer)
        + line("姓　　　名：", say.padded(who.name))
        + line("申报专业：", who.specialty)
        + line("申报资格：", who.title)
        + line("填表时间：", say.says(say.day(rng, 2021, 2024), "gap"))
        + k.p("山西省人力资源和社会保障厅制", align="center", sz=14)
        + k.page()
    )
    rows = [
        k.tr(
            "姓　名",
            say.padded(who.name),
            "性　别",
            who.sex,
            "出 生 年 月",
            say.says(who.birth._replace(day=0), how),
            k.tc("照\n片", rows="restart"),
        ),
        k.tr(
            "民　族",
            "汉族",
            "政治面貌",
            rng.choice(("中共党员", "群众")),
            "参加工作时间",
            say.says(who.started, how),
            k.tc("", rows="continue"),
        ),
        k.tr("身份证号", k.tc(k.split(who.number), span=3), "从事工种", who.trade, k.tc("", rows="continue")),
        k.tr(
            k.tc("最高学历", rows="restart"), k.tc("毕业院校", span=2), k.tc(who.college, span=2), "学历", who.schooling
        ),
        k.tr(
            k.tc("", rows="continue"),
            k.tc("所学专业", span=2),
            k.tc("机电一体化", span=2),
            "毕业时间",
            say.says(who.left, how),
        ),
        k.tr(
            k.tc("现职业资格（技能等级）", span=2),
            k.tc(f"{who.trade}　{say.LEVELS[who.skill]}", span=2),
            k.tc("取得时间"),
            k.tc(say.says(who.skilled, how), span=2),
        ),
        k.tr(k.tc("是否破格申报", span=2), k.tc("否", span=5)),
        k.tr(k.tc("工作经历", span=7, align="center", b=True)),
        k.tr(k.tc("起止时间", span=2), k.tc("单　位", span=3), k.tc("从事何种工作", span=2)),
        *(k.tr(k.tc(a, span=2), k.tc(b, span=3), k.tc(c, span=2)) for a, b, c in experience(rng, who, how)),
        k.tr(
            k.tc("主要业绩"),
            k.tc(
                k.p(say.prose(rng, say.topic(rng), 3, True), indent=2),
                k.p(say.prose(rng, say.topic(rng), 2), indent=2),
                span=6,
            ),
        ),
        k.tr(
            k.tc("单位推荐意见"),
            k.tc(k.p("经公示无异议，同意推荐。"), k.p("（盖章）"), k.p("年　月　日", align="right"), span=6),
        ),
        k.tr(
            k.tc("评委会意见"),
            k.tc(
                k.p("总人数　　　参加人数　　　赞成人数　　　反对人数"),
                k.p("（公章）　年　月　日", align="right"),
                span=6,
            ),
        ),
    ]
    body = cover + k.p("基 本 情 况", align="center", b=True, sz=15) + k.tbl(*rows, grid=(1300,) * 7) + k.p("")
    return Sheet("", "application_form", who.truth(exceptional=False), FREE, k.build(body))


@layout("application_form.word_controls")
def controls(rng: random.Random) -> Sheet:
    """An online template: every value in a content control, check box controls for level and exception."""
    who = Person(rng)
    exceptional = rng.random() < 0.4
    boxes: list[str] = []
    for level, title in say.TITLES.items():
        boxes += [k.tick(level == who.level), f" {title}　"]
    skill: list[str] = []
    for number, word in say.LEVELS.items():
        skill += [k.tick(number == who.skill), f"{word}  "]
    rows = [
        k.tr(
            "姓名",
            k.tc(k.sdt(who.name)),
            "性别",
            k.tc(k.sdt(who.sex)),
            "出生日期",
            k.tc(k.sdt(say.says(who.birth, "dash"))),
        ),
        k.tr(
            "公民身份号码",
            k.tc(k.sdt(who.number), span=3),
            "联系电话",
            k.tc(k.sdt(f"139{rng.randint(10000000, 99999999)}")),
        ),
        '<w:sdt><w:sdtPr><w:tag w:val="row"/></w:sdtPr><w:sdtContent>'
        + k.tr("工作单位", k.tc(k.sdt(who.employer), span=5))
        + "</w:sdtContent></w:sdt>",
        k.tr("申报级别", k.tc(*boxes, span=5)),
        k.tr("申报专业", k.tc(k.sdt(who.specialty), span=2), "职业（工种）", k.tc(k.sdt(who.trade), span=2)),
        k.tr("现有技能等级", k.tc(*skill, span=5)),
        k.tr("全日制学历", k.tc(k.sdt("技校"), span=2), "最高学历", k.tc(k.sdt(who.schooling), span=2)),
        k.tr("破格申报", k.tc(k.tick(exceptional), "是　", k.tick(not exceptional), "否", span=5)),
        k.tr(
            "任现职以来主要技术业绩",
            k.tc(k.sdt(k.p(say.prose(rng, say.topic(rng), 4, True), indent=2), "block1"), span=5),
        ),
        k.tr(
            "本人签名",
            k.tc(k.r(who.name, font="楷体"), span=2),
            "日期",
            k.tc(k.sdt(say.says(say.day(rng, 2022, 2025), "dash")), span=2),
        ),
    ]
    body = (
        k.p("职业技能人才申报工程系列职称登记表", align="center", b=True, sz=18)
        + k.p(f"申报年度：{rng.randint(2022, 2025)}", align="right")
        + k.tbl(*rows, grid=(1500,) * 6)
        + k.p("注：本表由申报人在网上填写后打印，一式三份。", sz=9)
    )
    return Sheet(
        "",
        "application_form",
        who.truth(exceptional=exceptional),
        FREE,
        k.build(body, footer=k.p("第 ", k.field("PAGE", "1"), " 页", align="center")),
    )


@layout("application_form.word_nested")
def nested(rng: random.Random) -> Sheet:
    """Frame of one column with tables inside its cells; label and value in one cell, after a colon."""
    who = Person(rng)
    who.level = rng.choice(("assistant_engineer", "engineer"))
    who.skill = {"assistant_engineer": 3, "engineer": 2}[who.level]
    basic = k.tbl(
        k.tr(f"姓名：{who.name}", f"性别：{who.sex}", f"民族：{rng.choice(('汉', '回', '满'))}"),
        k.tr(k.tc(f"身份证号码：{who.number}", span=2), f"健康状况：{rng.choice(('良好', '健康'))}"),
        k.tr(k.tc(f"所在单位：{who.employer}", span=3)),
        k.tr(
            k.tc(f"第一学历：中专\n最高学历：{who.schooling}（{who.college}）", span=2),
            f"毕业时间：{say.says(who.left, 'cn')}",
        ),
        grid=(3000, 3000, 2600),
    )
    apply = k.tbl(
        k.tr(f"拟评职称：{say.TITLES[who.level]}", f"拟评专业：{who.specialty}"),
        k.tr(f"现职业技能等级：{who.trade}{say.LEVELS[who.skill]}", f"发证时间：{say.says(who.skilled, 'cn')}"),
        k.tr(k.tc(f"主要著作、论文、获奖：获市级技术创新竞赛三等奖 1 项；参与编写《{who.trade}操作手册》", span=2)),
        grid=(4300, 4300),
    )
    rows = [
        k.tr(k.tc("一、基本情况", b=True)),
        k.tr(k.tc(basic)),
        k.tr(k.tc("二、申报情况", b=True)),
        k.tr(k.tc(apply)),
        k.tr(k.tc("三、本人述职（限 800 字）", b=True)),
        k.tr(k.tc(k.p(say.prose(rng, say.topic(rng), 5, True), indent=2))),
        k.tr(k.tc("四、单位考核意见", b=True)),
        k.tr(
            k.tc(
                k.p("该同志工作踏实，业务熟练，近三年考核均为合格以上。", indent=2),
                k.p("负责人：　　　　（公章）", align="right"),
            )
        ),
    ]
    head = k.p(k.r("高技能人才申报专业技术资格评审简明表", b=True, sz=18), align="center")
    body = head + k.tbl(*rows, grid=(8800,))
    return Sheet("", "application_form", who.truth(), FREE, k.build(body, font="仿宋"))


@layout("application_form.word_box_cover")
def box_cover(rng: random.Random) -> Sheet:
    """The cover stands in text boxes, the form beneath has vertical labels at its left edge."""
    who = Person(rng)
    titles = k.p("专业技术职务任职资格", align="center", b=True, sz=26) + k.p(
        "评　审　表", align="center", b=True, sz=30
    )
    facts = "".join(
        k.p(label, k.r(value, u=True), sz=16)
        for label, value in (
            ("单    位：", who.employer),
            ("姓    名：", who.name),
            ("现任专业\n技术职务：", f"　{say.LEVELS[who.skill]}　"),
            ("评    审\n任职资格：", f"　{who.title}　"),
            ("申报专业：", who.specialty),
        )
    )
    cover = k.p(k.box(titles, y=2, w=14, h=4, number=41)) + k.p(k.box(facts, y=9, w=14, h=9, number=42))
    cover += k.p(f"填表时间：{say.says(say.month(rng, 2020, 2024), 'gap')}", align="center") + k.page()
    how = rng.choice(("dot", "cn"))
    rows = [
        k.tr(k.tc("基本情况", rows="restart", down=True), "现　名", who.name, "曾用名", "无", "性别", who.sex),
        k.tr(
            k.tc("", rows="continue"),
            "出生日期",
            k.tc(say.says(who.birth, how), span=2),
            "出生地",
            k.tc(f"山西{rng.choice(say.CITIES)[:2]}", span=2),
        ),
        k.tr(
            k.tc("", rows="continue"),
            "身体状况",
            "健康",
            k.tc("参加工作时间", span=2),
            k.tc(say.says(who.started, how), span=2),
        ),
        k.tr(k.tc("学历", rows="restart", down=True), "毕业时间", "学校", "专业", "学制", k.tc("学历", span=2)),
        k.tr(
            k.tc("", rows="continue"),
            say.says(who.left, how),
            who.college,
            "机械设计制造",
            "三年",
            k.tc(who.schooling, span=2),
        ),
        k.tr(
            k.tc("现任专业技术职务及任职时间", span=2),
            k.tc(f"{say.LEVELS[who.skill]}　{say.says(who.skilled, how)}", span=5),
        ),
        k.tr(k.tc("现从事何种专业技术工作", span=2), k.tc(f"{who.trade}操作与技术管理", span=5)),
    ]
    record = [
        k.tr(k.tc("年　度", align="center"), k.tc("考核等次", align="center"), k.tc("考核单位", align="center")),
        *(k.tr(str(year), rng.choice(("合格", "优秀")), who.employer) for year in range(2018, 2021)),
    ]
    body = (
        cover
        + k.tbl(*rows, grid=(600, 1500, 1500, 1300, 1300, 1000, 1000))
        + k.p("任职期间考核情况", align="center", b=True)
        + k.tbl(*record, grid=(2000, 2000, 4500))
        + k.p("专业技术工作经历（能力）", align="center", b=True)
        + k.p(say.prose(rng, say.topic(rng), 4), indent=2)
    )
    return Sheet(
        "",
        "application_form",
        who.truth(number=False),
        FREE,
        k.build(body, footer=k.p("中华人民共和国人事部制", align="center")),
    )


@layout("application_form.word_below")
def below(rng: random.Random) -> Sheet:
    """Labels above, values below them; symbols of Wingdings for ticked and empty boxes."""
    who = Person(rng)
    title = lambda *labels: k.tr(*(k.tc(text, sz=9, align="center") for text in labels))  # noqa: E731
    levels: list[str] = []
    for level, word in say.TITLES.items():
        levels += [k.sym(level == who.level), f"{word}  "]
    skill: list[str] = []
    for number, word in say.LEVELS.items():
        skill += [k.sym(number == who.skill), f"{word} "]
    rows = [
        title("姓名 Name", "性别 Sex", "出生日期 Date of birth", "证件号码 ID No."),
        k.tr(who.name, who.sex, say.says(who.birth, "dash"), k.tc(who.number)),
        k.tr(
            k.tc("工作单位 Employer", span=2, sz=9, align="center"),
            k.tc("申报专业 Specialty", sz=9, align="center"),
            k.tc("最高学历 Education", sz=9, align="center"),
        ),
        k.tr(k.tc(who.employer, span=2), who.specialty, who.schooling),
        k.tr(k.tc("申报职称（请在方框内打勾）", span=4, sz=9, align="center")),
        k.tr(k.tc(*levels, span=4)),
        k.tr(k.tc("已取得的技能等级（请在方框内打勾）", span=4, sz=9, align="center")),
        k.tr(k.tc(*skill, span=4)),
        k.tr(k.tc("业绩成果摘要", span=4, sz=9, align="center")),
        k.tr(
            k.tc(
                k.p("独立完成设备改造两项，获集团五小成果奖。", num=(k.DECIMAL, 0)),
                k.p("培养徒弟三人，其中两人晋升技师。", num=(k.DECIMAL, 0)),
                span=4,
            )
        ),
    ]
    body = (
        k.p("贯通申报工程技术人才职称申请表", align="center", b=True, sz=18)
        + k.p("（职业技能人才用）", align="center")
        + k.tbl(*rows, grid=(1500, 1100, 2800, 3300))
        + k.p(f"申请人（签字）：{who.name}\t{say.says(say.day(rng, 2021, 2024), 'cn')}", tabs=(6000,))
    )
    return Sheet("", "application_form", who.truth(), FREE, k.build(body, font="微软雅黑", size=10))
