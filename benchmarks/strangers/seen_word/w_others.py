"""Papers of a dossier that belong to no type: lists of material, reports on conduct, recommendations, publicity."""

from __future__ import annotations

import random

from benchmarks.strangers.seen_word import w_kit as k
from benchmarks.strangers.seen_word import w_words as say
from benchmarks.strangers.sheet import Sheet, layout


@layout("unknown.word_material_table")
def material_table(rng: random.Random) -> Sheet:
    """材料目录: a table that names every other paper, kinds merged down, with copies and pages."""
    who, at = say.names(rng, 1)[0], 1
    groups = (
        ("基本材料", ("居民身份证复印件", "毕业证书及学历证书电子注册备案表", "职业技能等级证书")),
        ("业绩材料", ("发明专利证书及年费收据", "科技进步奖获奖证书", "师带徒协议书", "经济效益证明")),
        ("其他材料", ("近三年年度考核登记表", "专业技术报告", "社会保险缴费证明")),
    )
    rows = [k.tr("类别", "序号", "材料名称", "份数", "页码")]
    for kind, papers in groups:
        for place, paper in enumerate(papers):
            first = k.tc(kind, rows="restart") if place == 0 else k.tc("", rows="continue")
            rows.append(k.tr(first, str(at), paper, str(rng.randint(1, 3)), str(at * 2 - 1)))
            at += 1
    body = (
        k.p("职称申报材料目录", align="center", b=True, sz=20)
        + k.p(f"申报人：{who}　　单位：{rng.choice(say.COMPANIES)}")
        + k.tbl(*rows, grid=(1500, 800, 4400, 900, 900))
    )
    return Sheet("", "unknown", {}, (), k.build(body))


@layout("unknown.word_material_numbers")
def material_numbers(rng: random.Random) -> Sheet:
    """A cover sheet of a file bag: the papers as an automatically numbered list, who hands in and who receives."""
    who, clerk = say.names(rng, 2)
    papers = [
        "工程系列职称评审表（一式三份）",
        "破格申报表",
        "荣誉证书复印件",
        "期刊论文及检索页",
        "聘任文件",
        "企业规模证明",
        "诚信承诺书",
    ]
    chosen = [one for one in papers if rng.random() < 0.8] or papers
    body = (
        k.p("职称评审材料清单", align="center", b=True, sz=22)
        + k.p("（装入档案袋）", align="center")
        + "".join(k.p(one, k.tick(True), num=(k.DECIMAL, 0)) for one in chosen)
        + k.p(f"以上共{len(chosen)}项。")
        + k.p(f"报送人：{who}\t接收人：{clerk}\t{say.says(say.day(rng, 2021, 2024), 'dot')}", tabs=(3000, 6000))
    )
    return Sheet("", "unknown", {}, (), k.build(body, size=14))


@layout("unknown.word_duty_report")
def duty_report(rng: random.Random) -> Sheet:
    """述职报告: a year's account of a person's own work, typed numbers; no technical subject."""
    who, year = say.names(rng, 1)[0], rng.randint(2019, 2023)
    body = (
        k.p(f"{year}年度个人述职报告", align="center", b=True, sz=18)
        + k.p(f"{rng.choice(say.COMPANIES)}　{who}", align="center")
        + k.p("各位领导、同志们：")
        + k.p(
            f"{year}年，在车间领导的关心和同事的帮助下，我较好地完成了各项任务。现将一年来的思想、学习和工作情况汇报如下。",
            indent=2,
        )
        + k.p("一、加强学习，提高思想认识", b=True)
        + k.p("坚持参加班组政治学习，自觉遵守厂规厂纪，团结同志，服从分配。", indent=2)
        + k.p("二、立足岗位，完成本职工作", b=True)
        + k.p(
            f"全年出勤{rng.randint(250, 300)}天，完成检修任务{rng.randint(60, 120)}项，没有发生责任事故，带领班组开展安全活动{rng.randint(12, 40)}次。",
            indent=2,
        )
        + k.p("三、存在的不足", b=True)
        + k.p("理论学习还不够系统，与其他班组的沟通不够主动，今后要努力改进。", indent=2)
        + k.p("四、明年打算", b=True)
        + k.p("继续发扬成绩，克服缺点，争取更大进步。以上报告请批评指正。", indent=2)
        + k.p(say.says(say.day(rng, year, year), "cn"), align="right")
    )
    return Sheet("", "unknown", {}, (), k.build(body, font="仿宋", size=16))


@layout("unknown.word_recommendation")
def recommendation(rng: random.Random) -> Sheet:
    """推荐报告 of the employer to the office: number of people recommended, procedure, a list attached."""
    unit, people = rng.choice(say.COMPANIES), say.names(rng, 3)
    when = say.day(rng, 2021, 2024)
    rows = [k.tr("姓名", "性别", "现职业资格", "拟推荐职称")] + [
        k.tr(say.padded(one), "男", "技师", "工程师") for one in people
    ]
    body = (
        k.p(say.issuer_number(rng, when.year), align="center")
        + k.p(f"关于推荐{people[0]}等{len(people)}名同志参加工程系列职称评审的报告", align="center", b=True, sz=18)
        + k.p(f"{rng.choice(say.CITIES)}人力资源和社会保障局：")
        + k.p(
            f"按照职称评审工作安排，我单位成立推荐小组，对申报人员进行了资格审查、民主测评和公示，公示期间无异议，现推荐下列{len(people)}名同志参加评审。",
            indent=2,
        )
        + k.tbl(*rows, grid=(2200, 1300, 2500, 2500))
        + k.p("当否，请审查。", indent=2)
        + k.p(unit, align="right")
        + k.p(say.says(when, "cn"), align="right")
    )
    return Sheet("", "unknown", {}, (), k.build(body, font="仿宋", size=14))


@layout("unknown.word_publicity")
def publicity(rng: random.Random) -> Sheet:
    """公示情况证明: where and how long the application papers were shown, and that nobody objected."""
    unit, who, when = rng.choice(say.COMPANIES), say.names(rng, 1)[0], say.day(rng, 2021, 2024)
    body = (
        k.p("公示情况证明", align="center", b=True, sz=22)
        + k.p(f"{rng.choice(say.CITIES)}职称改革领导小组办公室：")
        + k.p(
            f"我单位于{when.year}年{when.month}月对{who}同志的职称申报材料在公示栏进行了公示，公示期为五个工作日，公示内容包括评审表、业绩和论文。",
            "公示期间未收到任何异议。",
            indent=2,
        )
        + k.p("特此证明。", indent=2)
        + k.p(
            k.box(
                k.p(unit, align="center") + k.p(say.says(when, "cn"), align="center"), x=7, y=1, w=8, h=2, twice=False
            )
        )
    )
    return Sheet("", "unknown", {}, (), k.build(body, size=16))


@layout("unknown.word_study_experience")
def study_experience(rng: random.Random) -> Sheet:
    """学习培训经历: schools and courses a person went to, a plain table with years and who can witness it."""
    who, witness = say.names(rng, 2)
    first = rng.randint(1990, 2003)
    steps = ((3, "初级中学", "学生"), (3, "技工学校", "学员"), (2, "厂办业余技术培训班", "学员"))
    rows, year = [k.tr("起止年份", "在何处学习", "身份", "证明人")], first
    for length, place, role in steps:
        rows.append(k.tr(f"{year}—{year + length}", f"{rng.choice(say.CITIES)}{place}", role, witness))
        year += length
    body = (
        k.p("学习培训经历", align="center", b=True, sz=18)
        + k.p(f"姓名：{say.padded(who)}\t填写日期：{say.says(say.day(rng, 2021, 2024), 'wide')}", tabs=(4500,))
        + k.tbl(*rows, grid=(1800, 4000, 1200, 1700))
        + k.p("注：从初中填起，时间应前后衔接。", sz=9)
    )
    return Sheet("", "unknown", {}, (), k.build(body))
