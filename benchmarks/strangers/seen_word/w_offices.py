"""Decisions, notices and certificates of offices as Word files: awards, appointments, promises, standards, scale, retirement."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.sheet import Sheet, credit_code, hanzi_number, id_number, layout

_RED = {"align": "center", "b": True, "sz": 28, "color": "FF0000"}


@layout("award_certificate.word_decision_table")
def decision_table(rng: random.Random) -> Sheet:
    """A city's decision: red head, number, addressees, two paragraphs, and the list of names as a table on the next page."""
    city = rng.choice(say.CITIES)
    issuer, award = rng.choice(((f"{city}人民政府", f"{city}劳动模范"), (f"{city}总工会", f"{city}五一劳动奖章")))
    when, winners = say.day(rng, 2017, 2023), say.names(rng, rng.randint(6, 10))
    body = (
        k.p(f"{issuer}文件", **_RED)
        + k.p(f"{city[0]}{'政发' if '政府' in issuer else '工发'}〔{when.year}〕{rng.randint(3, 60)}号", align="center")
        + k.p(f"{issuer}\n关于表彰{award}的决定", align="center", b=True, sz=20)
        + k.p("各县（市、区）、各有关单位：")
        + k.p("近年来，全市广大职工立足岗位、勤奋工作，涌现出一批先进典型。", indent=2)
        + k.p(
            f"为弘扬劳模精神和工匠精神，经研究，决定授予{winners[0]}等{len(winners)}名同志{award}荣誉称号，现予以表彰。",
            indent=2,
        )
        + k.p("希望受表彰的同志珍惜荣誉，再接再厉，作出新的贡献。", indent=2)
        + k.p(f"附件：{award}获得者名单")
        + k.p(issuer, align="right")
        + k.p(say.says(when, rng.choice(("cn", "han"))), align="right")
        + k.page()
        + k.p("附件", b=True)
        + k.p(f"{award}获得者名单", align="center", b=True, sz=16)
        + k.tbl(
            k.tr("序号", "姓　名", "工作单位及职务"),
            *(
                k.tr(str(at), say.padded(one), f"{rng.choice(say.COMPANIES)}{rng.choice(('班长', '技师', '工人'))}")
                for at, one in enumerate(winners, 1)
            ),
            grid=(900, 2000, 5600),
        )
    )
    truth = {
        "recipients": winners,
        "award_name": award,
        "award_kind": "honour",
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": when.iso,
    }
    return Sheet(
        "", "award_certificate", truth, ("award_rank", "certificate_number"), k.build(body, font="仿宋", size=16)
    )


@layout("award_certificate.word_decision_names")
def decision_names(rng: random.Random) -> Sheet:
    """A department's decision: names in the text in columns by tabs, those of two characters spaced; head in a text box."""
    issuer, award, level = rng.choice(
        (
            ("山西省人力资源和社会保障厅", "三晋技术能手", "provincial"),
            ("长治市人力资源和社会保障局", "长治市技术能手", "municipal"),
            ("晋城市人力资源和社会保障局", "晋城市技术能手", "municipal"),
        )
    )
    when, winners = say.day(rng, 2016, 2023), say.names(rng, rng.choice((8, 12)))
    lines = ["\t".join(map(say.padded, winners[at : at + 4])) for at in range(0, len(winners), 4)]
    body = (
        k.p(k.box(k.p(f"{issuer}文件", **_RED), w=15, h=3))
        + k.p(f"关于授予{winners[0]}等{len(winners)}名同志“{award}”称号的决定", align="center", b=True, sz=20)
        + k.p("各有关单位：")
        + k.p(
            f"根据高技能人才评选表彰办法，经推荐、评审、公示，决定授予下列{hanzi_number(len(winners))}名同志“{award}”称号：",
            indent=2,
        )
        + "".join(k.p(line, tabs=(2000, 4000, 6000), indent=2) for line in lines)
        + k.p("希望以上同志发挥模范带头作用。", indent=2)
        + k.p(issuer, align="right")
        + k.p(say.says(when, "cn"), align="right")
        + k.p("（此件公开发布）", sz=12)
    )
    truth = {
        "recipients": winners,
        "award_name": award,
        "award_kind": "talent",
        "award_level": level,
        "issuer": issuer,
        "issue_date": when.iso,
    }
    free = ("award_rank", "certificate_number")
    return Sheet(
        "",
        "award_certificate",
        truth,
        free,
        k.build(body, font="仿宋", size=16, footer=k.p("- ", k.field("PAGE", "1"), " -", align="center")),
    )


@layout("award_certificate.word_notice")
def notice(rng: random.Random) -> Sheet:
    """获奖通知: a letter to the team leader and a table of award, project, rank and winners beneath."""
    subject, when = say.topic(rng), say.day(rng, 2017, 2023)
    team, project = say.names(rng, rng.randint(3, 5)), f"{subject[0]}{subject[2]}技术研究"
    word, rank = rng.choice((("一等奖", "first"), ("二等奖", "second"), ("三等奖", "third")))
    rows = [
        k.tr("奖项名称", k.tc("山西省科学技术进步奖", span=3)),
        k.tr("获奖项目", k.tc(project, span=3)),
        k.tr("奖励等级", word, "奖励年度", str(when.year - 1)),
        k.tr("获奖人员", k.tc("、".join(team), span=3)),
    ]
    body = (
        k.p("获 奖 通 知", align="center", b=True, sz=22)
        + k.p(f"{rng.choice(say.COMPANIES)}：")
        + k.p("你单位申报的项目经形式审查、专业评审、综合评审和公示，获得奖励，现将有关情况通知如下：", indent=2)
        + k.tbl(*rows, grid=(1700, 3000, 1700, 2200))
        + k.p("请于接到通知后三十日内派人领取证书。", indent=2)
        + k.p("山西省科学技术厅", align="right")
        + k.p(say.says(when, rng.choice(("cn", "han"))), align="right")
    )
    truth = {
        "recipients": team,
        "award_name": "山西省科学技术进步奖",
        "award_kind": "science_technology",
        "award_rank": rank,
        "award_level": "provincial",
        "project": project,
        "issuer": "山西省科学技术厅",
        "issue_date": when.iso,
    }
    return Sheet("", "award_certificate", truth, (), k.build(body, size=14))


@layout("award_certificate.word_merge")
def merge(rng: random.Random) -> Sheet:
    """A contest's certificate made by mail merge: landscape, name and place in merge fields, number at the foot."""
    city, who = rng.choice(say.CITIES), say.names(rng, 1)[0]
    trade, _ = rng.choice(say.TRADES)
    place, when = rng.randint(1, 5), say.month(rng, 2016, 2024)
    contest, issuer = f"{city}第{hanzi_number(rng.randint(3, 12))}届职业技能大赛", f"{city}人力资源和社会保障局"
    number = f"{when.year}{rng.randint(1000, 9999)}"
    body = (
        k.p("荣 誉 证 书", align="center", b=True, sz=40, color="C00000")
        + k.p(k.simple("MERGEFIELD 姓名", who, b=True), " 同志：", sz=22)
        + k.p(
            f"在{contest}（",
            k.field("MERGEFIELD 工种", trade),
            "项目）决赛中，荣获第",
            k.field("MERGEFIELD 名次", hanzi_number(place)),
            "名。",
            indent=2,
        )
        + k.p("特颁此证，以资鼓励。", indent=2)
        + k.p(f"证书编号：{number}\t{issuer}", tabs=(7000,))
        + k.p(f"\t{say.says(when, 'han')}", tabs=(7000,))
    )
    truth = {
        "recipients": [who],
        "award_kind": "contest",
        "place": place,
        "award_level": "municipal",
        "issuer": issuer,
        "issue_date": when.iso,
        "certificate_number": number,
    }
    return Sheet(
        "",
        "award_certificate",
        truth,
        ("award_name", "award_rank", "project"),
        k.build(body, wide=True, size=20, font="楷体"),
    )


@layout("appointment.word_notice")
def appointed(rng: random.Random) -> Sheet:
    """聘任通知 of a company: red head in the header, one person, the post in the sentence, copies named at the foot."""
    unit, who, when = rng.choice(say.COMPANIES), say.names(rng, 1)[0], say.day(rng, 2016, 2023)
    trade, _ = rng.choice(say.TRADES)
    post = rng.choice(("首席技师", "高级技师", "技师"))
    body = (
        k.p(say.issuer_number(rng, when.year), align="center")
        + k.p(f"关于聘任{who}同志为{post}的通知", align="center", b=True, sz=20)
        + k.p("各部门、车间：")
        + k.p(
            f"经公司技师评聘委员会考核，公司研究决定，聘任{who}同志为{post}（工种：{trade}），聘期三年，享受相应待遇。",
            indent=2,
        )
        + k.p(unit, align="right")
        + k.p(say.says(when, "cn"), align="right")
        + k.p("抄送：公司领导，人力资源部，存档。", sz=12)
    )
    truth = {"name": who, "position": post, "issuer": unit, "date": when.iso}
    return Sheet(
        "",
        "appointment",
        truth,
        (),
        k.build(body, header=k.p(f"{unit}文件", **{**_RED, "sz": 22}), font="仿宋", size=16),
    )


@layout("declaration.word_promise")
def promise(rng: random.Random) -> Sheet:
    """诚信承诺书: articles by automatic numbers, a hidden hint of the template, signature and date filled in."""
    who, when = say.names(rng, 1)[0], say.day(rng, 2021, 2025)
    sex = rng.choice("男女")
    number = id_number(rng, say.day(rng, 1972, 1990).iso, sex)
    body = (
        k.p("职称申报个人诚信承诺书", align="center", b=True, sz=20)
        + k.p(f"本人{who}，身份证号{number}，申报{when.year}年度工程系列职称，郑重承诺如下：", indent=2)
        + k.ps(
            "所提供的学历、职业技能等级证书等材料真实有效。",
            "论文、技术报告由本人撰写，没有抄袭、代写行为。",
            "业绩成果系本人参与完成，排名属实。",
            "如有违反，自愿接受取消申报资格等处理。",
            num=(k.HANZI, 0),
        )
        + k.p(k.r("填写提示：手写签名后扫描上传。", hide=True))
        + k.p("承诺人（签名）：", k.r(f"　{who}　", u=True, font="楷体"), align="right")
        + k.p(say.says(when, rng.choice(("cn", "gap", "wide"))), align="right")
    )
    return Sheet("", "declaration", {"name": who, "date": when.iso}, (), k.build(body, size=14))


@layout("declaration.word_conduct")
def conduct(rng: random.Random) -> Sheet:
    """品德鉴定: a small table of the person, the unit's judgement in a merged cell with its date."""
    who, unit, when = say.names(rng, 1)[0], rng.choice(say.COMPANIES), say.day(rng, 2020, 2024)
    rows = [
        k.tr("姓名", say.padded(who), "岗位", rng.choice(say.TRADES)[0]),
        k.tr("单位", k.tc(unit, span=3)),
        k.tr(
            "鉴定意见",
            k.tc(
                k.p("该同志拥护党的路线方针政策，遵纪守法，爱岗敬业，具有良好的职业道德，无违法违纪记录。", indent=2),
                k.p("党组织（盖章）", align="right"),
                k.p(say.says(when, "cn"), align="right"),
                span=3,
            ),
        ),
    ]
    body = k.p("职业道德鉴定证明", align="center", b=True, sz=20) + k.tbl(*rows, grid=(1500, 3000, 1500, 2700))
    return Sheet("", "declaration", {"name": who, "date": when.iso}, (), k.build(body, size=12))


@layout("standard_drafting.word_proof")
def standard(rng: random.Random) -> Sheet:
    """A proof that someone took part in drafting a provincial standard; its number and name in the sentence."""
    subject, who, when = say.topic(rng), say.names(rng, 1)[0], say.day(rng, 2020, 2024)
    name = f"{subject[0]}安全运行技术规程"
    body = (
        k.p("标准编制证明", align="center", b=True, sz=20)
        + k.p(
            f"山西省地方标准《{name}》（DB14/T {rng.randint(1500, 2900)}—{when.year - 1}）已由山西省市场监督管理局发布实施。",
            f"{who}同志为该标准主要起草人，承担了技术要求部分的编写工作。",
            indent=2,
        )
        + k.p("特此证明。", indent=2)
        + k.p("山西省特种设备标准化技术委员会", align="right")
        + k.p(say.says(when, "cn"), align="right")
    )
    truth = {"name": who, "standard_name": name, "standard_level": "provincial", "date": when.iso}
    return Sheet("", "standard_drafting", truth, (), k.build(body, font="仿宋", size=16))


@layout("enterprise_scale.word_proof")
def scale(rng: random.Random) -> Sheet:
    """企业规模证明 of a city's bureau: figures in the sentence, revenue in 万元, soft line breaks in the foot."""
    unit, city, when = rng.choice(say.COMPANIES), rng.choice(say.CITIES), say.day(rng, 2021, 2024)
    word, size, people, revenue = rng.choice(
        (
            ("大型", "large", rng.randint(1100, 8000), rng.randint(41000, 90000)),
            ("中型", "medium", rng.randint(320, 900), rng.randint(3000, 30000)),
        )
    )
    code, issuer = credit_code(rng), f"{city}统计局"
    body = (
        k.p("企业规模证明", align="center", b=True, sz=20)
        + k.p(
            f"{unit}（统一社会信用代码：{code}），{when.year - 1}年末从业人员{people}人，{when.year - 1}年营业收入{revenue}万元。",
            f"按照统计上大中小微型企业划分办法，该企业属于{word}企业。",
            indent=2,
        )
        + k.p("特此证明。", indent=2)
        + k.p(f"{issuer}\n{say.says(when, rng.choice(('cn', 'han')))}", align="right")
    )
    truth = {
        "enterprise": unit,
        "scale": size,
        "employees": people,
        "revenue": revenue * 10000,
        "issuer": issuer,
        "date": when.iso,
        "credit_code": code,
    }
    return Sheet("", "enterprise_scale", truth, (), k.build(body, size=16))


@layout("continuing_education.word_record")
def education(rng: random.Random) -> Sheet:
    """A year's record of hours: person above, courses in a table, the sum in its last row."""
    who, unit, year = say.names(rng, 1)[0], rng.choice(say.COMPANIES), rng.randint(2019, 2024)
    courses = [
        ("公需科目", "创新能力建设", 30),
        ("专业科目", "设备状态监测", rng.choice((24, 30, 36))),
        ("专业科目", "焊接新工艺", rng.choice((30, 36, 40))),
    ]
    total = sum(hours for *_, hours in courses)
    body = (
        k.p(f"{year}年度继续教育学时证明", align="center", b=True, sz=20)
        + k.p(f"姓名：{say.padded(who)}\t单位：{unit}", tabs=(3000,))
        + k.tbl(
            k.tr("科目类别", "学习内容", "学时"),
            *(k.tr(kind, course, str(hours)) for kind, course, hours in courses),
            k.tr(k.tc("合计", span=2, align="center"), str(total)),
            grid=(2200, 4500, 1800),
        )
        + k.p(f"经审核，{who}同志{year}年度完成继续教育{total}学时，考核合格。", indent=2)
        + k.p(f"{rng.choice(say.CITIES)}专业技术人员继续教育基地（盖章）", align="right")
    )
    return Sheet("", "continuing_education", {"name": who, "year": year, "hours": total}, (), k.build(body))


@layout("retirement_certificate.word_approval")
def retirement(rng: random.Random) -> Sheet:
    """企业职工退休审批表: facts in a table with merged cells, the approved month in the approving office's cell."""
    who, unit = say.names(rng, 1)[0], rng.choice(say.COMPANIES)
    birth, when = say.day(rng, 1960, 1963), say.month(rng, 2020, 2023)
    number = id_number(rng, birth.iso, "男")
    rows = [
        k.tr("姓　名", who, "性　别", "男", "民　族", "汉"),
        k.tr("身份证号码", k.tc(number, span=3), "参加工作时间", say.says(say.month(rng, 1980, 1984), "dot")),
        k.tr("工作单位", k.tc(unit, span=5)),
        k.tr("退休类别", k.tc("正常退休", span=2), "退休时间", k.tc(say.says(when, "cn"), span=2)),
        k.tr("单位意见", k.tc("同意申报。", span=5)),
        k.tr(
            "审批机关意见",
            k.tc(
                k.p(f"经审核，同意该同志自{say.says(when, 'cn')}起退休。"),
                k.p("（社会保险行政部门盖章）", align="right"),
                span=5,
            ),
        ),
    ]
    body = k.p("山西省企业职工退休审批表", align="center", b=True, sz=18) + k.tbl(*rows, grid=(1500,) * 6)
    truth = {"name": who, "id_number": number, "employer": unit, "retirement_date": when.iso}
    return Sheet("", "retirement_certificate", truth, (), k.build(body))
