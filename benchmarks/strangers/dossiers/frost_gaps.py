"""Three incomplete ones: a year of assessment missing, a second author, patents that are no longer in force."""

from __future__ import annotations

from benchmarks.strangers.dossiers import frost_articles as articles
from benchmarks.strangers.dossiers.frost_base import Man, Works, patent_no, row, verdicts
from benchmarks.strangers.dossiers.frost_certs import booklet, college, graded
from benchmarks.strangers.dossiers.frost_deeds import award, benefit, patent, receipt, register, standard
from benchmarks.strangers.dossiers.frost_person import card, form, grades, promise, service
from benchmarks.strangers.dossiers.frost_sound import BASE, ELECTRIC, MARKING
from benchmarks.strangers.dossiers.frost_writing import front, letter, paper
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant

CHEMISTS = "山西省化工行业职业技能评价中心"
SMALL_FIVE = "晋五小证字〔2024〕218号"
"""The number of one award, printed on the certificates of two strangers."""


def small_five(who: str, thing: str, rank: str, date: str, number: str, style: int, names: list[str]) -> Paper:
    """A prize of the province's 五小."""
    words = {"一等奖": "first", "二等奖": "second", "三等奖": "third"}
    text = f"{who}：<br>　　你（们）完成的“{thing}”在山西省职工“五小”竞赛中获<b>{rank}</b>。"
    if style:
        text = f"<p>{who}：</p><p>你（们）完成的“{thing}”在山西省职工“五小”竞赛中获<b>{rank}</b>。</p>"
    return award("荣誉证书", text, "山西省总工会", date, {"recipients": names, "award_kind": "five_small", "award_rank": words[rank]}, style, number)  # fmt: skip


def year_missing() -> Dossier:
    """Assessments of 2022 to 2024 only; the rest is sound."""
    p = Man("苗振宇", "男", "1988-06-27", "140302", 151, "山西省阳泉市城区南大街95号")
    u = Works("阳泉桃河煤化有限公司", "山西省阳泉市郊区", "91140300MA0HQ732", size="中型")
    trade, subject, name = "机修钳工", "化工机械", "F08苗振宇"
    j = articles.CHEM
    return Dossier(
        name,
        "engineer",
        "incomplete",
        verdicts(BASE + "2.2:S 3.2:S 4.2:U 5.2:S 5.2.4:S 6.1:S 6.1.3:S 7.1:U"),
        (
            File("01.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2022年11月4日", "太原城市职业技术学院 化工装备技术 大专", "2026-10-16", ["省“五小”竞赛三等奖", "发表论文1篇"], 2),)),
            File("02.pdf", (card(p, "阳泉市公安局城区分局", "2016-08-11", "2036-08-11", 1),)),
            File("03.pdf", (college(p, "太原城市职业技术学院", "化工装备技术", "junior_college", "2006-09-01", "2009-07-01", "139141200906000427", 0),)),
            File("04.pdf", (booklet(p, trade, 3, "1504030003300316", "2015-09-18", "阳泉市职业技能鉴定中心", 0), graded(p, trade, 2, "S000014000063222000045", "2022-11-04", CHEMISTS, 1))),
            File("05.pdf", (service(p, u, [("2009-07-20", "至今", trade)], "2026-10-15", 1),)),
            File("06.pdf", (grades(p, u, trade, {2022: "合格", 2023: "合格", 2024: "优秀"}, "2025-03-10", 1),)),
            File("07.pdf", (small_five(f"{p.name}同志", "往复式压缩机气阀快速拆装器", "三等奖", "2024-11-08", SMALL_FIVE, 0, [p.name]),)),
            File(
                "08.pdf",
                (
                    front(j, 2025, "3", [("煤气风机轴承座的找正", "卓立", 44), (articles.PUMP.title, p.name, 48), ("蒸氨塔塔盘的更换", "蓝天明", 49)]),
                    paper(articles.PUMP, j, [p.name], [f"{u.name}，山西 阳泉 045000"], 2025, "3", (48, 48), received="2024-11-30"),
                ),
            ),
            File("09.pdf", (promise(p, "2026-10-16", 1),)),
        ),
        (Plant("assessment.years", "06.pdf", ("fail", "unknown")),),
        ("dossier.missing",),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def second_author() -> Dossier:
    """Second author of the one paper, the other only taken for print; a merit of the third class for a person."""
    p = Man("景海龙", "男", "1985-09-14", "140702", 217, "山西省晋中市榆次区迎宾街118号")
    u = Works("晋中榆电输变电工程有限公司", "山西省晋中市榆次区", "91140702MA0TE609", size="大型")
    trade, subject, name = "电力电缆安装运维工", "电力工程", "F10景海龙"
    j = articles.POWER
    return Dossier(
        name,
        "engineer",
        "incomplete",
        verdicts(BASE + "2.2:S 3.2:S 4.2:U 5.2:S 5.2.1:S 6.1:U 6.1.3:NU 7.1:S"),
        (
            File("申报表和身份证.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2020年12月18日", "山西电力职业技术学院 发电厂及电力系统 大专", "2026-10-08", ["荣立个人三等功1次", "发表论文2篇"], 0), card(p, "晋中市公安局榆次分局", "2011-10-09", "2031-10-09", 0))),
            File("毕业证.pdf", (college(p, "山西电力职业技术学院", "发电厂及电力系统", "junior_college", "2003-09-01", "2006-07-01", "137861200606000293", 1),)),
            File("技能证书.pdf", (booklet(p, trade, 3, "1204070003300195", "2012-11-23", ELECTRIC, 0), graded(p, trade, 2, "S000014000027202000266", "2020-12-18", MARKING, 0))),
            File("工作证明.pdf", (service(p, u, [("2006-07-17", "至今", trade)], "2026-10-07", 0),)),
            File("考核.pdf", (grades(p, u, trade, {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-10-07", 2),)),
            File("立功文件.pdf", (award("关于给全运会保电先进人员记功的决定", f"<p>各部门、各工区：</p><p>电缆运维班{p.name}同志在2023年保电任务中连续排除三处电缆隐患，表现突出。经研究，决定给{p.name}同志记<b>个人三等功</b>一次。</p>", u.name, "2023-11-28", {"award_kind": "merit_citation"}, 2, "榆电〔2023〕96号"),)),
            File(
                "论文.pdf",
                (
                    front(j, 2023, "2", [("变压器呼吸器的改造", "凌志", 37), (articles.CABLE.title, f"吕建平，{p.name}", 40), ("绝缘子带电清扫", "鲍晋峰", 41)], 1),
                    paper(articles.CABLE, j, ["吕建平", p.name], [f"{u.name}，山西 晋中 030600"], 2023, "2", (40, 40)),
                ),
            ),
            File("录用通知.pdf", (letter(j, "环网柜肘型头放电的带电检测", p.name, 2026, "6", "2026-08-25"),)),
            File("承诺书.pdf", (promise(p, "2026-10-08", 2),)),
        ),
        (
            Plant("paper.first_author", "论文.pdf"),
            Plant("paper.not_published", "录用通知.pdf", ("fail", "unknown")),
        ),
        ("dossier.missing",),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def lapsed() -> Dossier:
    """Of two utility models one ended seven weeks ago, the other for want of a fee; two standards and two papers that hold."""
    p = Man("阎志强", "男", "1974-01-16", "140321", 73, "山西省平定县冠山镇府新街8号")
    u = Works("阳泉冠山化工装备有限公司", "山西省阳泉市平定县", "91140321MA0WA845", size="大型")
    trade, subject, name = "机修钳工", "化工机械", "F11阎志强"
    j = articles.CHEM
    old, unpaid = patent_no("201621034175"), patent_no("201920731862")
    seat, filter_ = "一种锁斗阀阀座研磨装置", "一种氨水过滤器快开端盖"
    home = "045200 山西省阳泉市平定县冠山镇工业路2号"
    return Dossier(
        name,
        "senior_engineer",
        "incomplete",
        verdicts(BASE + "2.3:S 3.3:S 4.3:U 4.3.4:S 5.3:U 5.3.2:NU 6.2:S 6.2.3:S 7.1:S"),
        (
            File("A基本材料/A1申报书.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 一级/高级技师 2017年12月8日", f"太原重型机械学院 {subject} 大学本科", "2026-10-19", ["获实用新型专利2项", "参与编写山西省地方标准2项", "以独立作者发表论文2篇"], 2),)),
            File("A基本材料/A2身份证.pdf", (card(p, "平定县公安局", "2020-04-27", "长期", 0),)),
            File("A基本材料/A3毕业证.pdf", (college(p, "太原重型机械学院", subject, "bachelor", "1993-09-01", "1997-07-08", "970318", 0),)),
            File("A基本材料/A4高级技师、技师.pdf", (booklet(p, trade, 1, "1704030002100026", "2017-12-08", "山西省职业技能鉴定指导中心", 0), booklet(p, trade, 2, "1004030002200148", "2010-10-22", "阳泉市职业技能鉴定中心", 0))),
            File("A基本材料/A5工作证明.pdf", (service(p, u, [("1997-08-05", "2009-12-31", trade), ("2010-01-01", "至今", f"{trade}、钳工班班长")], "2026-10-16", 1),)),
            File("A基本材料/A6考核.pdf", (grades(p, u, "钳工班班长", {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-10-16", 0),)),
            File("A基本材料/A7承诺.pdf", (promise(p, "2026-10-19", 0),)),
            File("B业绩/B1研磨装置专利.pdf", (patent("utility_model", seat, [p.name, "凌海"], u.name, old, "2016-09-12", "2017-03-22", "CN206047829U", "6021177", home, 0), receipt(old, "utility_model", 10, 2000.0, "贰仟元整", "2025-09-02", u.name, "0031125408"))),
            File("B业绩/B2研磨装置效益.pdf", (benefit(seat, u.name, [(2022, "利润", 18.6), (2023, "利润", 21.3)], 39.9, "2024-03-11", f"{p.name}任钳工班班长，为该装置研制的主要技术骨干。"),)),
            File("B业绩/B3快开端盖专利.pdf", (patent("utility_model", filter_, [p.name], u.name, unpaid, "2019-05-20", "2020-03-17", "CN210138294U", "10127735", home, 1),)),
            File("B业绩/B4快开端盖登记簿.pdf", (register(filter_, [p.name], u.name, unpaid, "2019-05-20", "2020-03-17", [("2020-03-17", "授予专利权"), ("2023-05-11", "缴纳第5年度年费"), ("2025-07-15", "因未缴纳年费，专利权于2024年5月20日终止")], "lapsed", "2026-09-22"),)),
            File("B业绩/B5快开端盖效益.pdf", (benefit(filter_, u.name, [(2022, "利润", 9.5), (2023, "利润", 11.0)], 20.5, "2024-03-11", f"该专利由钳工班班长{p.name}作为主要技术骨干完成。"),)),
            File("B业绩/B6地方标准一.pdf", (standard("水煤浆气化装置锁斗阀检修技术规程", "DB14/T 2214—2021", ["魏新民", p.name, "曲文", "戎建国"], f"{u.name}、山西省化工设备检验所", "2021-01-18", "2021-04-18"),)),
            File("B业绩/B7地方标准二.pdf", (standard("板式换热器现场清洗技术规范", "DB14/T 2689—2023", ["曲文", "戎建国", "沈放", p.name], f"山西省化工设备检验所、{u.name}", "2023-05-09", "2023-08-09"),)),
            File(
                "C论文/C1.pdf",
                (
                    front(j, 2021, "6", [(articles.VALVE.title, p.name, 18), ("浮头换热器换管", "成钢", 19), ("煤浆泵隔膜的更换", "满江", 22)], 1),
                    paper(articles.VALVE, j, [p.name], [f"{u.name}，山西 平定 045200"], 2021, "6", (18, 18)),
                ),
            ),
            File(
                "C论文/C2.pdf",
                (
                    front(j, 2023, "10", [("空冷器管束的检漏", "冷锋", 60), (articles.COOLER.title, p.name, 63), ("安全阀的在线校验", "申屠明", 64)]),
                    paper(articles.COOLER, j, [p.name], [f"{u.name}，山西 平定 045200"], 2023, "10", (63, 63), received="2023-04-17"),
                ),
            ),
        ),
        (
            Plant("patent.term", "B业绩/B1研磨装置专利.pdf"),
            Plant("patent.fee", "B业绩/B4快开端盖登记簿.pdf"),
        ),
        ("dossier.missing",),
        roster=row(p, u, "高级工程师", subject, name),
    )  # fmt: skip
