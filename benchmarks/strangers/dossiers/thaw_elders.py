"""高级工程师: two with faults."""

from __future__ import annotations

from benchmarks.strangers.dossiers import thaw_articles as articles
from benchmarks.strangers.dossiers.damage import changed_after_signing
from benchmarks.strangers.dossiers.model import Dossier, File, Plant
from benchmarks.strangers.dossiers.thaw_base import Unit, Who, roster, truth, zl
from benchmarks.strangers.dossiers.thaw_certs import booklet, diploma, graded
from benchmarks.strangers.dossiers.thaw_deeds import benefit, patent, pupils, receipt, standard
from benchmarks.strangers.dossiers.thaw_files import without
from benchmarks.strangers.dossiers.thaw_identity import card, form, pledge
from benchmarks.strangers.dossiers.thaw_seniors import CLAMP_HOME, HEAVY, clamp
from benchmarks.strangers.dossiers.thaw_work import assessed, employed, insured
from benchmarks.strangers.dossiers.thaw_writing import front, letter, paper

ALWAYS = "G.phase:S 1:U G.specialty:S 2.3:S 4.3:U 7.1:S "


def welder() -> Dossier:
    """An invention with the number of a utility model, a patent number with a wrong check digit, a sum that is none, a signature that no longer holds, a Hong Kong serial, a paper only accepted."""
    p = Who("樊利民", "男", "1979-06-05", "140211", 259, "山西省大同市云冈区和平街33号")
    trade, subject, name = "焊工", "焊接工程", "T19樊利民"
    first, second = zl("202021764218"), zl("202220583319")
    wrong = second[:-1] + ("5" if second[-1] != "5" else "8")
    where = "大同雁北重型机床有限公司，山西 大同 037006"
    drafters = "大同雁北重型机床有限公司、山西省焊接学会"
    mark = "山西省市场监督管理局"
    kinds = {"proposed": "山西省工业和信息化厅", "ics": "25.160.10", "ccs": "J 33"}
    titled = "一种薄壁管环缝焊接内撑装置"
    return Dossier(
        name,
        "senior_engineer",
        "incomplete",
        truth(ALWAYS + "G.retired:S 3.3:S 4.3.4:S 5.3:U 5.3.2:UN 6.2:U 6.2.3:UN"),
        (
            File("A申报表.pdf", (form(p, HEAVY, "senior_engineer", subject, (trade, "一级/高级技师", "2019.08.12"), ("太原理工大学", subject, "大学本科"), "2026-03-03", ["专利3项", "参与编写省地方标准2项", "论文3篇"], 0),)),
            File("B身份证.pdf", (card(p, "大同市公安局云冈分局", "2014-09-22", "2034-09-22", 1),)),
            File("C毕业证.pdf", (diploma(p, "太原理工大学", subject, "bachelor", "1998-09-01", "2002-07-01", "101121200205001104", 0),)),
            File("D技能证.pdf", (booklet(p, trade, 2, "1204020002200166", "2012-10-19", "大同市职业技能鉴定中心", 0), booklet(p, trade, 1, "1904000011100029", "2019-08-12", "山西省职业技能鉴定指导中心", 0))),
            File("E工作证明.pdf", (employed(p, HEAVY, trade, "2002-08-05", "2026-03-02", 3, post="结构焊接班班长"),)),
            File("F社保.pdf", (insured(p, [("2002-09", "2026-02", HEAVY.name)], "2026-03-01", 1),), alter=changed_after_signing),
            File("G考核.pdf", (assessed(p, HEAVY, trade, "2026-03-02", 0),)),
            File("H标准一.pdf", (standard("薄壁不锈钢管道焊接技术规范", "DB14/T 2209—2020", ["田立新", p.name, "喻晓明"], drafters, "2020-11-20", "2021-02-20", mark, **kinds),)),
            File("H标准二.pdf", (standard("矿用耐磨衬板焊接修复规程", "DB14/T 2733—2023", [p.name, "田立新", "夏雨"], drafters, "2023-03-15", "2023-06-15", mark, **kinds),)),
            File("I专利一.pdf", (without(patent("utility_model", titled, [p.name, "田立新"], [HEAVY.name], first, "2020-08-21", "2021-04-06", "CN212823672U", "12861049", CLAMP_HOME, 1, head="发明"), "patent_kind"), receipt(first, "utility_model", 6, "1,200.00", "1", 1200.0, "壹仟贰佰元整", "2025-08-11", HEAVY.name))),
            File("I专利一效益.pdf", (benefit(titled, HEAVY.name, [(2022, "新增利润", 41.7), (2023, "新增利润", 36.9), (2024, "新增税金", 12.3)], 109.9, "壹佰零玖万玖仟元整", "2025-01-22", 0),)),
            File("I专利二.pdf", (patent("utility_model", "一种焊条保温桶自动断电装置", [p.name], [HEAVY.name], wrong, "2022-03-17", "2022-08-30", "CN217338905U", "17302258", CLAMP_HOME, 1),)),
            clamp("石永刚", p.name),
            File("J论文一.pdf", (front(articles.WELDS, 2021, 8, [("铝合金搅拌摩擦焊", "左建勋", 40), (articles.PIPE.title, p.name, 44), ("堆焊层剥离的原因", "尤成", 45)]), paper(articles.PIPE, articles.WELDS, [p.name], where, 2021, 8, (44, 44), 0))),
            File("J论文二.pdf", (front(articles.FRONTIER, 2023, 11, [(articles.ROBOT.title, p.name, 112), ("Smart City", "Lee", 113)]), paper(articles.ROBOT, articles.FRONTIER, [p.name], where, 2023, 11, (112, 112), 1))),
            File("J论文三.pdf", (letter(p.name, articles.HULL.title, articles.WELDS, "2026年第6期", "2026-01-19"),)),
            File("K承诺书.pdf", (pledge(p, HEAVY, "2026-03-03", 0),)),
        ),
        (
            Plant("patent.kind_mismatch", "I专利一.pdf"),
            Plant("patent.check_digit", "I专利二.pdf"),
            Plant("benefit.amount", "I专利一效益.pdf", ("fail", "unknown")),
            Plant("document.signature", "F社保.pdf"),
            Plant("paper.cn_number", "J论文二.pdf", ("fail", "unknown")),
            Plant("paper.not_published", "J论文三.pdf", ("fail", "unknown")),
        ),
        ("dossier.missing",),
        roster=roster(p, HEAVY, "高级工程师", subject, name),
    )  # fmt: skip


def mechanic() -> Dossier:
    """Printed a woman with a man's number; 高级技师 before 技师; a pupil's certificate before the agreement; a patent at its end, another with no fee paid; second author; a paper on nursing."""
    p = Who("侯玉琴", "女", "1981-02-28", "140602", 413, "山西省朔州市朔城区古北街15号")
    u = Unit("朔州恢河汽车运输有限公司", "山西省朔州市朔城区", "91140600MA0YN468", size="中型")
    trade, subject, name = "汽车维修工", "汽车工程", "T20侯玉琴"
    ended, unpaid = zl("201520694331"), zl("201920926608")
    one, two = "一种汽车变速器拆装托架", "一种制动鼓吊装翻转器"
    home = "036000 山西省朔州市朔城区民福东街"
    young = [
        (Who("靳磊", "男", "1990-05-05", "140602", 71, ""), "2015-03-18", "2021-06-25", 77),
        (Who("苑小丽", "女", "1992-09-13", "140603", 84, ""), "2021-04-09", "2020-12-18", 65),
        (Who("卫东强", "男", "1988-01-30", "140621", 217, ""), "2016-07-01", "2022-10-28", 91),
    ]
    centre = "朔州市交通行业职业技能评价中心"
    where = "朔州恢河汽车运输有限公司，山西 朔州 036000"
    return Dossier(
        name,
        "senior_engineer",
        "incomplete",
        truth(ALWAYS + "3.3:U 4.3.1:UN 5.3:U 5.3.2:UN 6.2:U 6.2.3:UN"),
        (
            File("侯玉琴1.pdf", (form(p, u, "senior_engineer", subject, (trade, "一级/高级技师", "2012年5月10日"), ("长安大学", subject, "大学本科"), "2026-03-17", ["培养技师3名", "实用新型专利2项", "论文2篇"], 1), card(p, "朔州市公安局朔城分局", "2017-03-06", "2037-03-06", 0), pledge(p, u, "2026-03-17", 1))),
            File("侯玉琴2.pdf", (diploma(p, "长安大学", subject, "bachelor", "1999-09-01", "2003-07-01", "107101200305002216", 0), booklet(p, trade, 1, "1204000011100063", "2012-05-10", "山西省职业技能鉴定指导中心", 0), booklet(p, trade, 2, "1304050002200241", "2013-08-20", "朔州市职业技能鉴定中心", 1))),
            File("侯玉琴3.pdf", (employed(p, u, trade, "2003-07-18", "2026-03-16", 0, post="大修班班长"), assessed(p, u, trade, "2026-03-16", 2))),
            File("侯玉琴4 带徒.pdf", (pupils(p, u, trade, [(a.name, b, "二级/技师", c) for a, b, c, _ in young], "2026-03-16"), *[graded(a, trade, 2, f"S000014000041{c[2:4]}20000{d}", c, centre, 1) for a, _, c, d in young])),
            File("侯玉琴5 专利.pdf", (patent("utility_model", one, [p.name], [u.name], ended, "2015-09-10", "2016-01-20", "", "4973318", "", 0), benefit(one, u.name, [(2019, "节约费用", 21.4), (2020, "节约费用", 25.8)], 47.2, "肆拾柒万贰仟元整", "2021-02-03", 1))),
            File("侯玉琴6 专利.pdf", (patent("utility_model", two, [p.name, "靳磊"], [u.name], unpaid, "2019-06-18", "2020-03-24", "CN210190832U", "10163571", home, 1), receipt(unpaid, "utility_model", 5, "900.00", "1", 900.0, "玖佰元整", "2023-06-09", u.name), benefit(two, u.name, [(2022, "新增利润", 33.1), (2023, "新增利润", 28.6)], 61.7, "陆拾壹万柒仟元整", "2024-02-20", 0))),
            File("侯玉琴7 论文.pdf", (front(articles.CARS, 2022, 10, [(articles.GEARBOX.title, f"马跃，{p.name}", 26), ("柴油机冷起动的改善", "于波", 27)]), paper(articles.GEARBOX, articles.CARS, ["马跃", p.name], where, 2022, 10, (26, 26), 0), front(articles.NURSING, 2023, 3, [("社区随访的组织", "温雅", 70), (articles.WARD.title, p.name, 73)]), paper(articles.WARD, articles.NURSING, [p.name], where, 2023, 3, (73, 73), 2))),
        ),
        (
            Plant("id.sex", "侯玉琴1.pdf"),
            Plant("date.order", "侯玉琴2.pdf", ("fail", "unknown")),
            Plant("mentoring.order", "侯玉琴4 带徒.pdf", ("fail", "unknown")),
            Plant("patent.term", "侯玉琴5 专利.pdf"),
            Plant("patent.fee", "侯玉琴6 专利.pdf"),
            Plant("paper.first_author", "侯玉琴7 论文.pdf"),
            Plant("paper.specialty", "侯玉琴7 论文.pdf", ("fail", "unknown")),
        ),
        ("dossier.missing",),
        roster={**roster(p, u, "高级工程师", subject, name)},
    )  # fmt: skip
