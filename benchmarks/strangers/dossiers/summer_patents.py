"""Patents of the summer that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses, zl
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Plant
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import benefit, patent, receipt
from benchmarks.strangers.dossiers.summer_shared import leader, new, old, register

COUNTED = "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U"


def owner_only() -> Dossier:
    """Owner and no inventor; a utility model whose ten years ended today; a design on the number of a utility model."""
    p = Person("原玉柱", "男", "1979-02-11", "140522", 719, "山西省晋城市阳城县凤城镇新建西街80号")
    firm = "阳城析城陶瓷机械有限公司"
    c = Case(
        p,
        "senior_engineer",
        "机械制造",
        "钳工",
        firm,
        "山西省晋城市阳城县",
        "山西机械工程学院",
        "机械设计制造及其自动化",
        "本科",
        "钳工 一级/高级技师",
        "2020-06-12",
        "2003-07-15",
        "模具车间模具钳工",
    )
    a, b, d = zl("201910334455"), zl("201520711223"), zl("202220445566")
    return Dossier(
        "原玉柱",
        "senior_engineer",
        "incomplete",
        clauses(f"{COUNTED} 2.3:S 3.3:S 5.3:U 5.3.2:U 6.2:U 7.1:S"),
        (
            File("一 申报表.pdf", (c.form(3),)),
            File("二 身份证.pdf", (c.identity(0, ("2019-02-11", "2039-02-11"), "阳城县公安局"),)),
            File(
                "三 学历.pdf",
                (
                    diploma(
                        p,
                        "university",
                        "山西机械工程学院",
                        "机械设计制造及其自动化",
                        "1999-09-01",
                        "2003-07-01",
                        "101191200305000315",
                    ),
                ),
            ),
            File(
                "四 技能.pdf",
                (
                    skill(p, 0, "钳工", "二级/技师", 2, old(2014, 2, 81), "2014-09-19", "山西省职业技能鉴定指导中心"),
                    skill(
                        p, 3, "钳工", "一级/高级技师", 1, new(2020, 1, 9, 83), "2020-06-12", "晋城市职业技能评价中心"
                    ),
                ),
            ),
            File(
                "五 证明.pdf",
                (
                    c.employment(0),
                    *c.assessment(1),
                    c.pledge(0),
                    leader(c, "模具二班", "2013-05-08", "阳陶机〔2013〕20号"),
                ),
            ),
            File(
                "专利甲.pdf",
                (
                    patent(
                        "invention",
                        "一种陶瓷模具型腔的抛光方法",
                        ["崔国平", "范淑霞"],
                        [firm, p.name],
                        a,
                        "2019-04-24",
                        "2021-03-09",
                        "CN110039123B",
                        "4291077",
                    ),
                ),
            ),
            File(
                "专利乙.pdf",
                (
                    patent(
                        "utility_model",
                        "一种模架导柱拆卸器",
                        [p.name],
                        [firm],
                        b,
                        "2015-08-31",
                        "2016-01-20",
                        "CN204976521U",
                        "4922318",
                    ),
                    receipt(b, "实用新型", 10, 2000, "2024-08-15", "2024-08-16", firm, "贰仟元整"),
                ),
            ),
            File(
                "专利丙.pdf",
                (
                    patent(
                        "design",
                        "模具钳工工具箱",
                        [p.name, "崔国平"],
                        [firm],
                        d,
                        "2022-03-01",
                        "2022-08-09",
                        "CN307486210S",
                        "7391022",
                    ),
                ),
            ),
        ),
        (
            Plant("patent.inventor", "专利甲.pdf"),
            Plant("patent.term", "专利乙.pdf"),
            Plant("patent.kind_mismatch", "专利丙.pdf"),
            Plant("dossier.missing"),
        ),
        ("patent.fee",),
        roster=c.row("中型"),
        loose=True,
    )


def lapsed() -> Dossier:
    """A wrong check digit, a right that ended for its fee, sums that do not add up, a grant before the filing."""
    p = Person("石俊卿", "男", "1977-10-08", "140981", 151, "山西省原平市北城街道前进西街11号")
    firm = "原平滹沱铝机制造集团有限公司"
    c = Case(
        p,
        "senior_engineer",
        "焊接",
        "焊工",
        firm,
        "山西省原平市",
        "太原重工学院",
        "焊接技术及自动化",
        "本科",
        "焊工 高级技师（一级）",
        "2017-10-27",
        "2001-07-10",
        "铆焊车间电焊工",
        grades={2022: "称职", 2023: "称职", 2024: "优秀"},
    )
    good = zl("201821556677")
    bad = good[:-1] + ("2" if good[-1] != "2" else "9")
    dead, early = zl("201710223344"), zl("202021009988")
    names = ("一种铝母线焊接夹具", "一种铝导杆钢爪的焊接方法", "一种阳极导杆校直机")
    return Dossier(
        "石俊卿",
        "senior_engineer",
        "incomplete",
        clauses(f"{COUNTED} 2.3:S 3.3:S 5.3:U 5.3.2:U 6.2:U 7.1:S"),
        (
            File("石俊卿/申报表.pdf", (c.form(0),)),
            File(
                "石俊卿/证件.pdf",
                (
                    c.identity(1, ("2007-10-15", "2027-10-15"), "原平市公安局"),
                    diploma(
                        p,
                        "university",
                        "太原重工学院",
                        "焊接技术及自动化",
                        "1997-09-01",
                        "2001-07-01",
                        "重院毕字010388",
                    ),
                ),
            ),
            File(
                "石俊卿/技能证.pdf",
                (
                    skill(p, 0, "焊工", "二级/技师", 2, old(2009, 2, 55), "2009-12-11", "山西省职业技能鉴定指导中心"),
                    skill(
                        p, 1, "焊工", "一级/高级技师", 1, old(2017, 1, 13), "2017-10-27", "山西省职业技能鉴定指导中心"
                    ),
                ),
            ),
            File(
                "石俊卿/证明.pdf",
                (
                    c.employment(3),
                    *c.assessment(0),
                    leader(c, "铆焊一组", "2008-04-01", "原铝机〔2008〕7号"),
                    c.pledge(2),
                ),
            ),
            File(
                "石俊卿/专利1.pdf",
                (
                    patent(
                        "utility_model",
                        names[0],
                        [p.name],
                        [firm],
                        bad,
                        "2018-09-21",
                        "2019-06-04",
                        "CN208945566U",
                        "8922104",
                    ),
                ),
            ),
            File(
                "石俊卿/专利2.pdf",
                (
                    patent(
                        "invention",
                        names[1],
                        [p.name, "薄建伟"],
                        [firm],
                        dead,
                        "2017-04-07",
                        "2019-02-19",
                        "CN107052633B",
                        "3255188",
                    ),
                    register(
                        dead,
                        names[1],
                        "2017-04-07",
                        "2019-02-19",
                        f"{p.name};薄建伟",
                        firm,
                        (("2019-02-19", "授予专利权"), ("2023-11-10", "专利权终止（未缴年费，终止日2023-04-07）")),
                        "专利权终止",
                        "2023-04-07",
                        "2025-07-20",
                    ),
                ),
            ),
            File(
                "石俊卿/专利3.pdf",
                (
                    patent(
                        "utility_model",
                        names[2],
                        [p.name],
                        [firm],
                        early,
                        "2020-12-24",
                        "2020-05-22",
                        "CN213887766U",
                        "13377210",
                    ),
                ),
            ),
            File(
                "石俊卿/效益.pdf",
                (
                    benefit(
                        f"{names[0]}（{bad}）",
                        firm,
                        ((2021, "新增利润", 61), (2021, "新增税收", 9), (2022, "新增利润", 74), (2022, "新增税收", 11)),
                        "185",
                        "2023-03-08",
                    ),
                ),
            ),
        ),
        (
            Plant("patent.check_digit", "石俊卿/专利1.pdf"),
            Plant("patent.fee", "石俊卿/专利2.pdf", ("fail", "unknown")),
            Plant("date.order", "石俊卿/专利3.pdf"),
            Plant("benefit.amount", "石俊卿/效益.pdf", ("fail", "unknown")),
        ),
        ("patent.term", "patent.fee", "patent.check_digit"),
        roster=c.row("大型"),
        loose=True,
    )
