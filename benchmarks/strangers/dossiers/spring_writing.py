"""Reports and papers that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, skill_new, skill_old
from benchmarks.strangers.dossiers.journals import article, front, issn
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.prose import Subject, paragraphs, sections
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from benchmarks.strangers.dossiers.spring_shared import DAY, GOOD, row


def reports() -> Dossier:
    """One report too short, one without any parts, one by a colleague, a textbook of too few characters."""
    p = Person("乔玉成", "男", "1986-11-11", "141102", 253, "山西省吕梁市离石区滨河北西路21号")
    firm = "吕梁兴华煤化工设备有限公司"
    a, b, c = (
        Subject("离心式压缩机", "叶轮", "喘振", "入口导叶开度", "润滑油", "梳齿密封"),
        Subject("焦炉推焦车", "推焦杆", "走行打滑", "制动力矩", "轨面砂", "齿条支座"),
        Subject("熄焦车", "提升钩", "钢丝绳断丝", "卷筒偏角", "润滑脂", "导绳器"),
    )
    short = (
        f"# 压缩机喘振处理技术总结\n= 编制：{p.name}　　审核：王海生\n= {firm}　2020年11月\n: 摘要：总结了一次压缩机喘振的处理过程。\n: 关键词：压缩机；喘振\n"
        + sections(["1 概况", "2 原因", "3 处理", "4 结论"], a, p.name, 1250)
    )
    shapeless = "# 推焦车的一些体会\n= " + p.name + "\n" + "\n".join(paragraphs(b, p.name, 2700, 1, 9))
    foreign = (
        f"# 熄焦车提升机构改造技术报告\n= 作者：薛文武\n= {firm}　2021年6月\n: 摘要：介绍提升机构的改造。\n: 关键词：熄焦车；提升机构\n"
        + sections(["1 前言", "2 原结构存在的问题", "3 改造方案", "4 试验数据", "5 结论"], c, p.name, 2700, 2)
    )
    book = (
        f"= 企业内部培训教材\n# 化工设备维修钳工操作要点\n= （适用于高级工）\n\n\n= 编写：{p.name}\n= {firm}培训中心\n= 2021年3月\n---\n# 前　言\n本教材适用于化工设备维修钳工高级工培训使用，由{p.name}独立编写。\n## 目　录\n: 第一章 拆卸　　第二章 检测　　第三章 装配\n---\n"
        + sections(
            ["第一章 拆卸", "第二章 检测", "第三章 装配"],
            Subject("往复泵", "十字头", "过热", "配合间隙", "清洗剂", "连杆瓦"),
            p.name + "书",
            1900,
            1,
        )
    )
    return Dossier(
        "乔玉成",
        "engineer",
        "incomplete",
        (clauses("G.phase:S 1:U 2.2:S 3.2:S 5.2:S 6.1:U 6.1.1:U 6.1.2:U 6.1.3:U 7.1:S")),
        (
            File(
                "申报资料/01评审表.pdf",
                (
                    form(
                        p,
                        "engineer",
                        "化工机械",
                        firm,
                        "机修钳工 技师（二级）",
                        "2019-09-30",
                        "吕梁职业技术学院 化工机械 大专",
                        DAY,
                        5,
                    ),
                ),
            ),
            File(
                "申报资料/02证件.pdf",
                (
                    id_card(p, ("2016-06-16", "2036-06-16"), "吕梁市公安局离石分局"),
                    diploma(
                        p,
                        "吕梁职业技术学院",
                        "化工机械",
                        "junior_college",
                        "2005-09-01",
                        "2008-07-01",
                        "140851200806000333",
                        0,
                    ),
                    skill_old(p, "机修钳工", "三级/高级技能", "1304010003300512", "2013-07-25", value=3),
                    skill_old(p, "机修钳工", "二级/技师", "1904010003200302", "2019-09-30", value=2),
                ),
            ),
            File(
                "申报资料/03证明.pdf",
                (
                    employment(p, firm, "机修钳工", "2008-07-21", DAY, 0, place="山西省吕梁市"),
                    assessment(p, firm, {2020: "优秀", 2021: "合格", 2022: "合格"}, DAY, 1, job="维修钳工"),
                    pledge(p, DAY, 0),
                ),
            ),
            File(
                "申报资料/04五小.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 获奖证书\n: {p.name} 同志：\n你完成的“导绳器快换装置”在2018年度全省职工“五小”竞赛中荣获三等奖。\n特发此证。\n> 山西省总工会\n> 2018年12月\n@seal 山西省总工会",
                            font=KAI,
                            size=17,
                            page="A4 landscape",
                        ),
                        {
                            "recipients": [p.name],
                            "award_kind": "five_small",
                            "award_rank": "third",
                            "award_level": "provincial",
                        },
                    ),
                ),
            ),
            File(
                "报告一.pdf",
                (Paper("technical_report", sheet(short), {"title": "压缩机喘振处理技术总结", "authors": [p.name]}),),
            ),
            File("报告二.pdf", (Paper("technical_report", sheet(shapeless, font=KAI), {"title": "推焦车的一些体会"}),)),
            File(
                "报告三.pdf",
                (
                    Paper(
                        "technical_report",
                        sheet(foreign, font=HEI),
                        {"title": "熄焦车提升机构改造技术报告", "authors": ["薛文武"]},
                    ),
                ),
            ),
            File(
                "教材.pdf",
                (Paper("textbook", sheet(book), {"title": "化工设备维修钳工操作要点", "authors": [p.name]}),),
            ),
        ),
        (
            Plant("report.length", "报告一.pdf"),
            Plant("report.structure", "报告二.pdf", ("fail", "unknown")),
            Plant("report.author", "报告三.pdf"),
            Plant("textbook.length", "教材.pdf"),
            Plant("dossier.missing"),
        ),
        roster=row(p, "工程师", "化工机械", firm, "中型"),
        loose=True,
    )


TEACHING = """### 一、课堂导入要有趣味
小学语文教学中，导入环节关系到学生一节课的注意力。教师可以从学生熟悉的生活场景入手，用故事、谜语或图片引出课文，让学生带着问题去读书。
### 二、朗读训练要有层次
朗读是理解课文的重要途径。先要求读准字音，再要求读出停顿，最后才是读出感情。对于古诗，可以配合手势打节拍，帮助学生体会韵律之美。
### 三、作业设计要有弹性
作业不宜整齐划一。基础较弱的学生以抄写、听写为主，学有余力的学生可以尝试续写、改编，家长也可参与到亲子阅读中来。
### 四、结语
总之，语文课堂的活力来自教师对学生的尊重与对文本的热爱。只有不断反思，才能让课堂焕发光彩。"""


def papers() -> Dossier:
    """Second author; a journal with wrong numbers; accepted only; a paper on teaching. Two of them may count, which a person
    finds out (standard-notes 1.5), so nothing is missing."""
    p = Person("侯晓明", "男", "1989-03-15", "140181", 719, "山西省古交市滨河北路8号")
    firm = "古交西山洗选装备有限公司"
    s = (
        Subject("浮选机", "叶轮盖板", "跑粗", "充气量", "捕收剂", "定子"),
        Subject("压滤机", "滤板", "喷料", "入料压力", "滤布", "止推板"),
    )
    fake, good, third = "1673-8892", issn("1671456"), issn("2096789")
    if fake == issn("1673889"):
        fake = "1673-8893"
    return Dossier(
        "侯晓明",
        "engineer",
        "review",
        (clauses("G.phase:S 1:U 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.3:U 7.1:S")),
        (
            File(
                "基本材料.pdf",
                (
                    form(
                        p,
                        "engineer",
                        "选煤",
                        firm,
                        "选煤工 二级/技师",
                        "2020-06-10",
                        "山西煤炭职业学院 选煤 大专",
                        DAY,
                        3,
                    ),
                    id_card(p, ("2018-08-18", "2038-08-18"), "古交市公安局"),
                    diploma(
                        p,
                        "山西煤炭职业学院",
                        "选煤",
                        "junior_college",
                        "2007-09-01",
                        "2010-07-01",
                        "127041201006000911",
                        1,
                    ),
                    skill_old(p, "选煤工", "三级/高级技能", "1504010003300219", "2015-10-16", value=3),
                    skill_new(
                        p,
                        "选煤工",
                        "二级/技师",
                        "S000014000015202000044",
                        "2020-06-10",
                        "山西省煤炭行业技能评价中心",
                        value=2,
                        style=1,
                    ),
                    employment(p, firm, "选煤工", "2010-08-01", DAY, 0),
                    assessment(p, firm, GOOD, DAY, 2, job="选煤工"),
                    pledge(p, DAY, 1),
                ),
            ),
            File(
                "奖励.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 荣立三等功证书\n: {p.name} 同志：\n因在洗选系统提质增效攻坚战中表现突出，经研究决定给予记个人三等功一次。\n> {firm}\n> 2022年4月30日\n@seal {firm}",
                            font=MING,
                            size=18,
                            page="A4 landscape",
                        ),
                        {"recipients": [p.name], "award_kind": "merit_citation", "issue_date": "2022-04-30"},
                    ),
                ),
            ),
            File(
                "论文1.pdf",
                (
                    front(
                        "选煤装备与技术",
                        good,
                        "CN 14-1288/TD",
                        2022,
                        4,
                        "山西省煤炭学会",
                        "浮选机叶轮盖板磨损规律研究",
                        ["秦志峰", p.name],
                        33,
                    ),
                    article(
                        "选煤装备与技术",
                        good,
                        2022,
                        4,
                        "浮选机叶轮盖板磨损规律研究",
                        ["秦志峰", p.name],
                        f"{firm}，山西 古交 030200",
                        33,
                        "研究叶轮盖板磨损规律。",
                        "浮选机；磨损",
                        s[0],
                        p.name,
                        code="TD94",
                    ),
                ),
            ),
            File(
                "论文2.pdf",
                (
                    front(
                        "现代工业技术与管理",
                        fake,
                        "CN 98-0315/T",
                        2021,
                        36,
                        "国际科技出版集团",
                        "压滤机喷料故障的处理",
                        [p.name],
                        102,
                    ),
                    article(
                        "现代工业技术与管理",
                        fake,
                        2021,
                        36,
                        "压滤机喷料故障的处理",
                        [p.name],
                        f"{firm}，山西 古交 030200",
                        102,
                        "总结压滤机喷料处理办法。",
                        "压滤机；喷料",
                        s[1],
                        p.name,
                        code="TD94",
                        part=1,
                    ),
                ),
            ),
            File(
                "论文3录用通知.pdf",
                (
                    Paper(
                        "acceptance_letter",
                        sheet(
                            f"# 录 用 通 知\n: {p.name} 作者：\n您好！您的稿件《重介旋流器入料压力的稳定控制》经专家审阅，符合本刊要求，决定录用，拟安排在2024年第3期刊出。请勿再投他刊。\n> 《选煤装备与技术》编辑部\n> 2023年9月28日\n@seal 选煤装备与技术编辑部"
                        ),
                        {"authors": [p.name], "title": "重介旋流器入料压力的稳定控制"},
                    ),
                ),
            ),
            File(
                "论文4.pdf",
                (
                    front(
                        "基础教育园地",
                        third,
                        "CN 14-1377/G4",
                        2021,
                        7,
                        "山西省教育学会",
                        "小学语文课堂活力的激发",
                        [p.name],
                        58,
                    ),
                    article(
                        "基础教育园地",
                        third,
                        2021,
                        7,
                        "小学语文课堂活力的激发",
                        [p.name],
                        f"{firm}，山西 古交 030200",
                        58,
                        "谈谈如何激发小学语文课堂活力。",
                        "小学语文；课堂",
                        s[0],
                        "",
                        code="G623.2",
                        text=TEACHING,
                    ),
                ),
            ),
        ),
        (
            Plant("paper.first_author", "论文1.pdf"),
            Plant("paper.issn", "论文2.pdf"),
            Plant("paper.cn_number", "论文2.pdf"),
            Plant("paper.not_published", "论文3录用通知.pdf", ("fail", "unknown")),
            Plant("paper.specialty", "论文4.pdf", ("fail", "unknown")),
        ),
        roster=row(p, "工程师", "选煤", firm, "省属大型骨干"),
        loose=True,
    )
