"""工程师: five dossiers with faults."""

from __future__ import annotations

from functools import partial

from benchmarks.strangers.dossiers import thaw_articles as articles
from benchmarks.strangers.dossiers import thaw_courses as courses
from benchmarks.strangers.dossiers import thaw_texts as texts
from benchmarks.strangers.dossiers.damage import cover_word, cut_off, locked
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, roster, truth, zl
from benchmarks.strangers.dossiers.thaw_certs import booklet, diploma, graded
from benchmarks.strangers.dossiers.thaw_deeds import accepted, award, patent
from benchmarks.strangers.dossiers.thaw_files import without
from benchmarks.strangers.dossiers.thaw_identity import card, form, pledge
from benchmarks.strangers.dossiers.thaw_work import assessed, employed
from benchmarks.strangers.dossiers.thaw_writing import front, paper, report, textbook

ALWAYS = "G.phase:S 1:U 4.2:U "
MINE = Unit("沁源灵空煤业有限公司", "山西省长治市沁源县", "91140431MA0UJ020", size="中型")


def five_small(p: Who, thing: str, number: str, style: int, date: str) -> Paper:
    """Third prize of the province's 五小."""
    text = f"{p.name} 同志完成的“{thing}”在山西省职工“五小”竞赛中荣获<b>三等奖</b>，特发此证。"
    return award("荣誉证书", text, "山西省总工会", date, {"recipients": [p.name], "award_kind": "five_small", "award_rank": "third", "award_level": "provincial"}, style, number)  # fmt: skip


def boilerman() -> Dossier:
    """A number whose last place is wrong wherever it is printed; a certificate of 技师 with the digit of 高级工; deeds in an archive with names in GBK."""
    right = Who("屈文斌", "男", "1986-12-03", "140481", 235, "山西省长治市潞城区中华大街29号")
    wrong = right.id[:-1] + ("7" if right.id[-1] != "7" else "4")
    p = Who(right.name, right.sex, right.birth, right.area, right.order, right.home, wrong)
    u = Unit("长治潞水热电有限公司", "山西省长治市潞城区", "91140400MA0RK135", size="中型")
    trade, subject, name = "锅炉运行值班员", "热能动力工程", "T12屈文斌"
    issue = (2022, 5)
    return Dossier(
        name,
        "engineer",
        "review",
        truth(ALWAYS + "G.specialty:S 2.2:S 3.2:U 5.2:S 5.2.4:S 6.1:S 6.1.3:S 7.1:S"),
        (
            File("基本材料.pdf", (form(p, u, "engineer", subject, (trade, "二级/技师", "2021年9月17日"), ("山西电力职业技术学院", subject, "大专"), "2026-03-10", ["山西省职工“五小”竞赛三等奖", "第一作者发表论文1篇"], 3), card(p, "潞城市公安局", "2013-02-25", "2033-02-25", 0), pledge(p, u, "2026-03-10", 0))),
            File("资格证书.pdf", (diploma(p, "山西电力职业技术学院", subject, "junior_college", "2005-09-01", "2008-07-01", "137861200806000392", 0), booklet(p, trade, 3, "1404040003300276", "2014-11-14", "山西省电力行业职业技能鉴定中心", 0), graded(p, trade, 2, "S000014000027213000048", "2021-09-17", "山西省电力行业职业技能评价中心", 1))),
            File("工作与考核.pdf", (employed(p, u, trade, "2008-08-01", "2026-03-09", 3), assessed(p, u, trade, "2026-03-09", 0))),
            File("业绩材料.zip/五小竞赛证书.pdf", (five_small(p, "排渣管压缩空气松动装置", "晋五小2023-0217", 1, "2023-11-08"),)),
            File(
                "业绩材料.zip/论文.pdf",
                (
                    front(articles.HEAT, *issue, [("给水泵再循环阀内漏的处理", "石磊", 30), (articles.ASH.title, f"{p.name}，李海涛", 34), ("空预器堵灰的在线清洗", "纪宏", 35)]),
                    paper(articles.ASH, articles.HEAT, [p.name, "李海涛"], "长治潞水热电有限公司，山西 长治 047500", *issue, (34, 34), 0),
                ),
            ),
        ),
        (
            Plant("id.check_digit"),
            Plant("skill.number", "资格证书.pdf"),
        ),
        roster={**roster(p, u, "工程师", subject, name), "身份证号": ""},
    )  # fmt: skip


def cooler() -> Dossier:
    """Another's name on the diploma; 高级工 by an association under the state's emblem; a course book too short."""
    p = Who("任志远", "男", "1984-08-16", "140107", 391, "山西省太原市杏花岭区五一路73号")
    u = Unit("太原双塔冷链食品有限公司", "山西省太原市杏花岭区", "91140107MA0WL246", size="中型")
    trade, subject, name = "制冷工", "制冷与空调工程", "T14任志远"
    return Dossier(
        name,
        "engineer",
        "incomplete",
        truth(ALWAYS + "G.specialty:SU 2.2:U 3.2:S 5.2:S 5.2.3:S 6.1:U 6.1.2:NU 7.1:S"),
        (
            File("申报材料/01.pdf", (form(p, u, "engineer", subject, (trade, "二级/技师", "2021-04-16"), ("太原城市职业技术学院", subject, "大专"), "2026-02-25", ["太原市职工职业技能大赛制冷工第三名", "编写高级工培训讲义"], 2),)),
            File("申报材料/02.pdf", (card(p, "太原市公安局杏花岭分局", "2011-06-18", "2031-06-18", 1),)),
            File("申报材料/03.pdf", (diploma(p, "太原城市职业技术学院", subject, "junior_college", "2003-09-01", "2006-07-01", "139141200606000855", 0, name="任志宏"),)),
            File("申报材料/04.pdf", (booklet(p, trade, 3, "1304010077300092", "2013-08-30", "中国冷链设备应用促进协会", 0),)),
            File("申报材料/05.pdf", (graded(p, trade, 2, "S000014000038212000057", "2021-04-16", "太原市职业技能评价指导中心", 0),)),
            File("申报材料/06.pdf", (employed(p, u, trade, "2006-07-24", "2026-02-24", 1),)),
            File("申报材料/07.pdf", (assessed(p, u, trade, "2026-02-24", 2),)),
            File("申报材料/08.pdf", (award("获奖证书", f"{p.name}：<br>在太原市第十四届职工职业技能大赛制冷工决赛中获得个人<b>第三名</b>。", "太原市总工会", "2022-09-30", {"recipients": [p.name], "award_kind": "contest", "place": 3}, 0),)),
            File("申报材料/09.pdf", (textbook("氨制冷系统运行与维护讲义", "制冷工高级工培训适用", p.name, u.name, courses.COLD),)),
            File("申报材料/10.pdf", (pledge(p, u, "2026-02-25", 1),)),
        ),
        (
            Plant("identity.name_mismatch", "申报材料/03.pdf"),
            Plant("issuer.doubtful", "申报材料/04.pdf", ("fail", "unknown")),
            Plant("textbook.length", "申报材料/09.pdf"),
        ),
        ("dossier.missing",),
        roster=roster(p, u, "工程师", subject, name),
    )  # fmt: skip


def ventilator() -> Dossier:
    """Another's identity number in the proof of work; no seal on the assessments; the second report is a colleague's."""
    p = Who("闫俊杰", "男", "1985-05-27", "140431", 177, "山西省长治市沁源县沁河镇胜利路8号")
    other = Who("", "男", "1982-05-27", "140431", 259, "").id
    trade, subject, name = "矿井通风工", "矿井通风与安全", "T15闫俊杰"
    one = [("郭永亮", "现场组织"), (p.name, "阻力测定、方案与报告编写"), ("霍小军", "动平衡")]
    two = [("霍小军", "设计、方案与报告编写"), (p.name, "安装调试"), ("郭永亮", "试验记录")]
    return Dossier(
        name,
        "engineer",
        "incomplete",
        truth(ALWAYS + "G.specialty:S 2.2:S 3.2:SU 5.2:S 5.2.4:S 6.1:U 6.1.1:NU 7.1:US"),
        (
            File("申报表.pdf", (form(p, MINE, "engineer", subject, (trade, "二级/技师", "2020年11月6日"), ("山西煤炭职业技术学院", subject, "大专"), "2026-03-16", ["山西省职工“五小”竞赛三等奖", "专业技术报告2项"], 0),)),
            File("身份证.pdf", (card(p, "沁源县公安局", "2012-07-30", "2032-07-30", 0),)),
            File("毕业证.pdf", (diploma(p, "山西煤炭职业技术学院", subject, "junior_college", "2004-03-01", "2007-01-10", "121795200706000437", 1),)),
            File("高级工、技师.pdf", (booklet(p, trade, 3, "1404040009300513", "2014-06-27", "山西省煤炭行业职业技能鉴定中心", 0), graded(p, trade, 2, "S000014000017202000129", "2020-11-06", "山西省煤炭行业职业技能评价中心", 0))),
            File("工作证明.pdf", (employed(p, MINE, trade, "2003-11-03", "2026-03-13", 2, ident=other),)),
            File("考核证明.pdf", (assessed(p, MINE, trade, "2026-03-13", 0, sealed=False),)),
            File("五小.pdf", (five_small(p, "双层蝶阀压力平衡装置", "晋五小2024-0361", 0, "2024-10-25"),)),
            File("报告一.pdf", (report("主通风机稳定运行技术攻关报告", MINE.name, p.name, "2024-07-10", texts.FAN, 0),)),
            File("报告一验收.pdf", (accepted("主通风机稳定运行攻关", one, MINE.name, "长治市能源局", "2024-08-02", "2023年县技术攻关项目", 0),)),
            File("报告二.pdf", (report("行车风门气动联锁改造技术总结", MINE.name, "霍小军", "2024-05-20", texts.DOOR, 1, checked=p.name),)),
            File("报告二验收.pdf", (accepted("行车风门气动联锁改造", two, MINE.name, "长治市能源局", "2024-06-18", "2022年公司技改项目", 1),)),
            File("承诺书.pdf", (pledge(p, MINE, "2026-03-16", 0),)),
        ),
        (
            Plant("identity.id_mismatch", "工作证明.pdf"),
            Plant("seal.missing", "考核证明.pdf", ("fail", "unknown")),
            Plant("report.author", "报告二.pdf"),
        ),
        ("dossier.missing", "report.length"),
        roster=roster(p, MINE, "工程师", subject, name),
    )  # fmt: skip


def colleague() -> Dossier:
    """A diploma that cannot be opened, an award that is locked, a report of T15 under another title, and one too short."""
    p = Who("郭永亮", "男", "1986-10-09", "140431", 433, "山西省长治市沁源县沁河镇城北路12号")
    trade, subject, name = "矿井通风工", "矿井通风与安全", "T16郭永亮"
    one = [("郭永亮", "现场组织、资料整理"), ("闫俊杰", "阻力测定、方案与报告编写"), ("霍小军", "动平衡")]
    return Dossier(
        name,
        "engineer",
        "incomplete",
        truth(ALWAYS + "2.2:U 3.2:S 5.2:U 6.1:U 7.1:S"),
        (
            File("申报表.pdf", (form(p, MINE, "engineer", subject, (trade, "二级/技师", "2021.05.21"), ("山西煤炭职业技术学院", subject, "大专"), "2026-03-16", ["山西省职工“五小”竞赛三等奖", "专业技术报告2项"], 3),)),
            File("身份证.pdf", (card(p, "沁源县公安局", "2019-10-14", "2039-10-14", 2),)),
            File("毕业证.pdf", (diploma(p, "山西煤炭职业技术学院", subject, "junior_college", "2004-09-01", "2007-07-01", "121791200706000622", 0),), alter=cut_off, type="unknown"),
            File("技师证.pdf", (graded(p, trade, 2, "S000014000017212000093", "2021-05-21", "山西省煤炭行业职业技能评价中心", 2), booklet(p, trade, 3, "1504040009300718", "2015-12-04", "山西省煤炭行业职业技能鉴定中心", 1))),
            File("工作证明.pdf", (employed(p, MINE, trade, "2007-07-16", "2026-03-13", 0, code=MINE.code),)),
            File("考核证明.pdf", (assessed(p, MINE, trade, "2026-03-13", 1),)),
            File("五小.pdf", (five_small(p, "上隅角抽放短节", "晋五小2024-0362", 1, "2024-10-25"),), alter=locked, type="unknown"),
            File("技术总结A.pdf", (report("对旋风机驼峰区失稳治理总结", MINE.name, p.name, "2025-03-12", texts.FAN, 1),)),
            File("技术总结A项目验收.pdf", (accepted("主通风机稳定运行攻关", one, MINE.name, "长治市能源局", "2024-08-02", "2023年县技术攻关项目", 1),)),
            File("技术总结B.pdf", (report("2305工作面上隅角瓦斯治理技术总结", MINE.name, p.name, "2024-12-05", texts.GAS_SHORT, 0),)),
            File("承诺书.pdf", (pledge(p, MINE, "2026-03-16", 1),)),
        ),
        (
            Plant("document.unreadable", "毕业证.pdf", ("fail", "unknown")),
            Plant("document.encrypted", "五小.pdf", ("fail", "unknown")),
            Plant("report.length", "技术总结B.pdf"),
        ),
        ("dossier.missing", "document.type_unknown"),
        roster=roster(p, MINE, "工程师", subject, name),
    )  # fmt: skip


def shearer() -> Dossier:
    """The day of 技师 covered over by an earlier one; the proof of work by another employer; a wrong ISSN; running text as a report; owner of a patent, not its inventor."""
    p = Who("冀建军", "男", "1982-01-22", "140212", 335, "山西省大同市新荣区长城东街6号")
    u = Unit("大同塔山南煤业有限公司", "山西省大同市云冈区", "91140200MA0XM357", size="大型")
    other = "朔州平鲁露天工程有限公司"
    trade, subject, name = "采煤机司机", "采矿工程", "T18冀建军"
    earlier = without(
        graded(p, trade, 2, "S000014000017232000204", "2023-10-12", "山西省煤炭行业职业技能评价中心", 0), "issue_date"
    )
    number = zl("202223017745")
    return Dossier(
        name,
        "engineer",
        "review incomplete",
        truth(ALWAYS + "G.specialty:S 2.2:S 3.2:U 5.2:S 5.2.1:S 6.1:U 7.1:S"),
        (
            File("01-评审表.pdf", (form(p, u, "engineer", subject, (trade, "二级/技师", "2022年10月12日"), ("山西煤炭职业技术学院", subject, "大专"), "2026-03-11", ["公司科技成果三等奖", "论文1篇", "技术总结1项"], 1),)),
            File("02-身份证.pdf", (card(p, "大同市公安局新荣分局", "2008-12-15", "2028-12-15", 0),)),
            File("03-毕业证.pdf", (diploma(p, "山西煤炭职业技术学院", subject, "junior_college", "2000-09-01", "2003-07-01", "121791200306000118", 0),)),
            File("04-高级工.pdf", (booklet(p, trade, 3, "1204020009300174", "2012-07-13", "山西省煤炭行业职业技能鉴定中心", 1),)),
            File("05-技师.pdf", (earlier,), alter=partial(cover_word, word="2023年10月12日", text="2022年10月12日")),
            File("06-证明.pdf", (employed(p, u, trade, "2003-07-21", "2026-03-10", 0, firm=other),)),
            File("07-考核.pdf", (assessed(p, u, trade, "2026-03-10", 3),)),
            File("08-科技成果奖.pdf", (award("科技成果奖证书", f"项目名称：采煤机滚筒叶片分区堆焊修复<br>获奖等级：<b>三等奖</b><br>完成人：魏国庆、{p.name}、原野（第二完成人：{p.name}）", u.name, "2024-01-26", {"award_rank": "third"}, 1, "TSN-KJ-2023-021"),)),
            File(
                "09-论文.pdf",
                (
                    front(articles.MINES, 2024, 2, [(articles.DRUM.title, p.name, 45), ("支架立柱外渗的快速处理", "耿卫东", 46), ("皮带机托辊的更换工具", "柏林", 48)]),
                    paper(articles.DRUM, articles.MINES, [p.name], "大同塔山南煤业有限公司，山西 大同 037003", 2024, 2, (45, 45), 1),
                ),
            ),
            File("10-技术总结.pdf", (report("8104工作面采煤机使用技术总结", u.name, p.name, "2025-01-15", texts.SHEARER, 1, plain=True),)),
            File("11-专利.pdf", (patent("utility_model", "一种采煤机摇臂销轴液压拆卸工具", ["魏国庆", "原野"], [u.name, p.name], number, "2022-11-14", "2023-04-18", "CN218802554U", "18840316", "037003 山西省大同市云冈区塔山南路", 2),)),
            File("12-承诺书.pdf", (pledge(p, u, "2026-03-11", 0),)),
        ),
        (
            Plant("document.edited", "05-技师.pdf"),
            Plant("identity.employer_mismatch", "06-证明.pdf", ("fail", "unknown")),
            Plant("paper.issn", "09-论文.pdf"),
            Plant("report.structure", "10-技术总结.pdf", ("fail", "unknown")),
            Plant("patent.inventor", "11-专利.pdf"),
        ),
        ("skill.number", "dossier.missing"),
        roster=roster(p, u, "工程师", subject, name),
    )  # fmt: skip
