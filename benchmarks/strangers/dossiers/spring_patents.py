"""Patents that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge, zl
from benchmarks.strangers.dossiers.forms import Person, id_card, patent, receipt, skill_old
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.sheets import MING, sheet
from benchmarks.strangers.dossiers.spring_shared import DAY, GOOD, leader, row


def patents() -> Dossier:
    """A wrong check digit, a 发明 certificate on a 实用新型 number, a patent of which the applicant is owner and no inventor; a number of the year after filing is innocent."""
    p = Person("武建华", "男", "1980-05-17", "140121", 533, "山西省清徐县文源路12号")
    firm = "山西清源阀门集团有限公司"
    good = zl("201921234567")
    bad = good[:-1] + ("4" if good[-1] != "4" else "5")
    mixed, other, late = zl("202020567812"), zl("201610998877"), zl("201920012345")
    return Dossier(
        "武建华",
        "senior_engineer",
        "incomplete review",
        (clauses("G.phase:S 1:U 2.3:S 3.3:S 5.3.2:U 6.2:U 7.1:S")),
        (
            File(
                "1-申报表及身份证.pdf",
                (
                    form(
                        p,
                        "senior_engineer",
                        "机械工程",
                        firm,
                        "钳工 一级/高级技师",
                        "2018-09-12",
                        "山西机械工程大学 机械工程 本科",
                        DAY,
                        2,
                    ),
                    id_card(p, ("2010-10-10", "2030-10-10"), "清徐县公安局"),
                ),
            ),
            File(
                "2-毕业证.pdf",
                (
                    diploma(
                        p,
                        "山西机械工程大学",
                        "机械工程",
                        "bachelor",
                        "1999-09-01",
                        "2003-07-01",
                        "101151200305000812",
                        0,
                    ),
                ),
            ),
            File(
                "3-技能证.pdf",
                (
                    skill_old(p, "钳工", "二级/技师", "1204010003200411", "2012-11-20", value=2),
                    skill_old(p, "钳工", "一级/高级技师", "1804010003100052", "2018-09-12", value=1),
                ),
            ),
            File(
                "4-证明.pdf",
                (
                    employment(p, firm, "钳工", "2003-07-10", DAY, 0),
                    assessment(p, firm, GOOD, DAY, 1, job="钳工"),
                    pledge(p, DAY, 2),
                ),
            ),
            File(
                "专利1.pdf",
                (
                    patent(
                        "utility_model",
                        "一种闸阀研磨工装",
                        [p.name, "杨润生"],
                        [firm],
                        bad,
                        "2019-08-01",
                        "2020-04-14",
                        "CN210435123U",
                        "10337218",
                    ),
                ),
            ),
            File(
                "专利2.pdf",
                (
                    patent(
                        "invention",
                        "阀体密封试验台",
                        [p.name],
                        [firm],
                        mixed,
                        "2020-04-16",
                        "2021-01-05",
                        "CN212301456U",
                        "4187233",
                    ),
                ),
            ),
            File(
                "专利3.pdf",
                (
                    patent(
                        "invention",
                        "一种硬密封球阀的加工方法",
                        ["杨润生", "左志强"],
                        [firm, p.name],
                        other,
                        "2016-11-14",
                        "2018-06-19",
                        "CN106514123B",
                        "2966120",
                    ),
                ),
            ),
            File(
                "专利4.pdf",
                (
                    patent(
                        "utility_model",
                        "一种阀杆校直装置",
                        [p.name],
                        [firm],
                        late,
                        "2018-12-29",
                        "2019-10-22",
                        "CN209531888U",
                        "9522718",
                    ),
                ),
            ),
        ),
        (
            Plant("patent.check_digit", "专利1.pdf"),
            Plant("patent.kind_mismatch", "专利2.pdf"),
            Plant("patent.inventor", "专利3.pdf"),
            Plant("dossier.missing"),
        ),
        roster=row(p, "高级工程师", "机械工程", firm, "大型"),
        loose=True,
    )


def terms() -> Dossier:
    """A utility model past its ten years, an invention whose fee of 2022 was never paid; one paid a month ago is innocent."""
    p = Person("梁海波", "男", "1977-08-29", "140203", 771, "山西省大同市平城区魏都大道9号")
    firm = "大同雁北机车配件有限公司"
    old, lapsed, alive = zl("201320356789"), zl("201710788123"), zl("201921702468")
    benefit = sheet(
        f"# 应用证明\n| 应用单位 | {firm} |\n| 项目名称 | “一种制动梁矫正机”实用新型专利（{alive}）转化应用 |\n| 起止时间 | 2020年10月—2022年12月 |\n| 经济效益（万元） | 2021年新增利润41.5，2022年新增利润52.3 |\n该专利技术在我公司制动梁生产线应用，效果良好。\n> {firm}（财务专用章）\n> 2023年2月10日\n@seal {firm}/财务专用章",
        font=MING,
    )
    return Dossier(
        "梁海波",
        "senior_engineer",
        "incomplete review",
        (clauses("G.phase:S G.retired:S 1:U 2.3:S 3.3:S 5.3.2:U 6.2:U 7.1:S")),
        (
            File(
                "梁海波/表格/申报表.pdf",
                (
                    form(
                        p,
                        "senior_engineer",
                        "机械制造",
                        firm,
                        "车工 高级技师（一级）",
                        "2017-12-08",
                        "太原铁道学院 机械制造 本科",
                        DAY,
                        4,
                    ),
                ),
            ),
            File("梁海波/证件/身份证.pdf", (id_card(p, ("2013-01-20", "长期"), "大同市公安局城区分局"),)),
            File(
                "梁海波/证件/毕业证.pdf",
                (
                    diploma(
                        p, "太原铁道学院", "机械制造", "bachelor", "1996-09-01", "2000-07-01", "晋铁院字第00128号", 1
                    ),
                ),
            ),
            File(
                "梁海波/证件/技能证.pdf",
                (
                    skill_old(p, "车工", "二级/技师", "0704010003200088", "2007-06-15", value=2),
                    skill_old(p, "车工", "一级/高级技师", "1704010003100019", "2017-12-08", value=1),
                ),
            ),
            File("梁海波/证明/在岗.pdf", (employment(p, firm, "车工", "2000-08-01", DAY, 2, place="山西省大同市"),)),
            File("梁海波/证明/考核.pdf", (assessment(p, firm, GOOD, DAY, 2, job="制动梁班长"),)),
            File("梁海波/证明/聘书.pdf", (leader(p, firm, "制动梁生产线", "2009-03-01"),)),
            File("梁海波/证明/承诺.pdf", (pledge(p, DAY, 1),)),
            File(
                "梁海波/专利/2013.pdf",
                (
                    patent(
                        "utility_model",
                        "一种闸瓦托钻孔夹具",
                        [p.name],
                        [firm],
                        old,
                        "2013-06-20",
                        "2013-12-11",
                        "CN203343456U",
                        "3301277",
                    ),
                ),
            ),
            File(
                "梁海波/专利/2017.pdf",
                (
                    patent(
                        "invention",
                        "一种机车制动拉杆的热处理方法",
                        [p.name, "史建平"],
                        [firm],
                        lapsed,
                        "2017-09-05",
                        "2019-05-24",
                        "CN107312345B",
                        "3388124",
                    ),
                    receipt(lapsed, "发明", 5, "1200.00", "2021-08-20", firm),
                ),
            ),
            File(
                "梁海波/专利/2019.pdf",
                (
                    patent(
                        "utility_model",
                        "一种制动梁矫正机",
                        [p.name],
                        [firm],
                        alive,
                        "2019-10-10",
                        "2020-07-31",
                        "CN211135790U",
                        "11128455",
                    ),
                    receipt(alive, "实用新型", 5, "900.00", "2023-10-08", firm),
                ),
            ),
            File("梁海波/专利/效益.pdf", (Paper("benefit_proof", benefit, {"date": "2023-02-10"}),)),
        ),
        (
            Plant("patent.term", "梁海波/专利/2013.pdf"),
            Plant("patent.fee", "梁海波/专利/2017.pdf", ("fail",)),
            Plant("dossier.missing"),
        ),
        roster=row(p, "高级工程师", "机械制造", firm, "中型"),
        loose=True,
    )
