"""Dossiers of the summer whose grades, posts and persons exclude them, or whose work years do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Plant
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import award, notice, project
from benchmarks.strangers.dossiers.summer_shared import insured, new, old, retired
from samples.people import company_code

COUNTED = "G.retired:S G.phase:S 1:U"


def two_posts() -> Dossier:
    """A credit code that does not hold, contributions paid by an agency, two employers at a time."""
    p = Person("邓海军", "男", "1985-11-07", "142301", 139, "山西省孝义市中阳楼街道大众路88号")
    firm, other = "汾阳杏花机电安装有限公司", "吕梁英才劳务派遣有限公司"
    good = company_code("91141182MA0JPN64")
    bad = good[:-1] + ("7" if good[-1] != "7" else "8")
    c = Case(
        p,
        "assistant_engineer",
        "电气工程",
        "电工",
        firm,
        "山西省汾阳市",
        "汾阳市高级职业中学",
        "电气自动化设备安装与维修",
        "中专",
        "电工 三级/高级工",
        "2021-05-14",
        "2015-03-02",
        "安装二队电工",
    )
    before = [("2012.07", "2018.10", "介休绵山焦化设备有限公司", "维修电工"), ("2015.03", "至今", firm, "安装二队电工")]
    return Dossier(
        "邓海军",
        "assistant_engineer",
        "review incomplete ready",
        clauses(f"{COUNTED} 2.1:SU 5.1:S 7.1:S"),
        (
            File("DHJ01.pdf", (c.form(1),)),
            File("DHJ02.pdf", (c.identity(0, ("2010-01-15", "2030-01-15"), "孝义市公安局"),)),
            File(
                "DHJ03.pdf",
                (
                    diploma(
                        p,
                        "vocational",
                        "汾阳市高级职业中学",
                        "电气自动化设备安装与维修",
                        "2001-09-01",
                        "2004-07-01",
                        "FY040118",
                    ),
                ),
            ),
            File(
                "DHJ04.pdf",
                (skill(p, 4, "电工", "三级/高级工", 3, new(2021, 3, 402, 29), "2021-05-14", "吕梁市职业技能评价中心"),),
            ),
            File("DHJ05.pdf", (c.employment(0, code=bad),)),
            File("DHJ06.pdf", (c.employment(1, rows=before),)),
            File("DHJ07.pdf", (insured(c, (("201503", "202507", other),), "汾阳市社会保险中心"),)),
            File(
                "DHJ08.pdf",
                (
                    *c.assessment(3),
                    c.pledge(0),
                    award(
                        f"<p class=n>授予 {p.name} 同志：</p><p>二〇二二年度“先进个人”。</p>",
                        firm,
                        "2023-01-12",
                        {"recipients": [p.name]},
                        style=2,
                    ),
                    project(
                        "桥架弯通现场制作胎具", firm, "2022-08-09", ((p.name, "制作"), ("孙艳军", "组长")), style=2
                    ),
                ),
            ),
        ),
        (
            Plant("credit_code.check_digit", "DHJ05.pdf"),
            Plant("identity.employer_mismatch", "DHJ07.pdf", ("fail", "unknown")),
            Plant("work.overlap", None, ("fail", "unknown")),
        ),
        roster=c.row("中型"),
    )


def not_excellent() -> Dossier:
    """破格 by a national contest; the 优秀 is four years old."""
    p = Person("殷海", "男", "1989-06-06", "140212", 555, "山西省大同市新荣区新荣镇长城街7号")
    firm = "大同方山车辆装备集团有限公司"
    c = Case(
        p,
        "senior_engineer",
        "焊接",
        "焊工",
        firm,
        "山西省大同市",
        "大同职业技术学院",
        "焊接技术及自动化",
        "大专",
        "焊工 二级/技师",
        "2018-07-20",
        "2010-07-19",
        "车体车间焊工",
        grades={2021: "优秀", 2022: "合格", 2023: "合格", 2024: "合格"},
    )
    prize = award(
        f"<p class=n>{p.name}：</p><p>在第七届全国职工职业技能大赛（国家级一类大赛）焊工决赛中荣获二等奖。</p>",
        "中华全国总工会",
        "2021-10-20",
        {"recipients": [p.name], "award_rank": "second", "award_level": "national"},
        head="获奖证书",
        co="人力资源和社会保障部",
    )
    return Dossier(
        "殷海_破格",
        "senior_engineer",
        "ineligible",
        clauses("G.phase:S 1:U G.retired:SU G.specialty:S 7.1:S 7.2:N 8:N 8.6:SU"),
        (
            File("殷海1.pdf", (c.form(4, exceptional=True),)),
            File(
                "殷海2.pdf",
                (
                    c.identity(2, ("2016-08-08", "2036-08-08"), "大同市公安局新荣分局", birth="1989-06-16"),
                    diploma(
                        p,
                        "college",
                        "大同职业技术学院",
                        "焊接技术及自动化",
                        "2007-09-01",
                        "2010-07-01",
                        "108891201006000377",
                    ),
                    skill(p, 0, "焊工", "二级/技师", 2, old(2018, 2, 140), "2018-07-20", "山西省职业技能鉴定指导中心"),
                ),
            ),
            File("殷海3.pdf", (prize,)),
            File("殷海4.pdf", (*c.assessment(2), c.employment(0), c.pledge(1))),
        ),
        (Plant("id.birth_date", "殷海2.pdf"),),
        ("assessment.years",),
        roster=c.row("大型", exceptional="是"),
    )


def pensioner() -> Dossier:
    """Retired two months ago."""
    p = Person("高凤山", "男", "1965-04-20", "142601", 373, "山西省临汾市尧都区解放路西段9号")
    firm = "临汾尧都供热集团有限公司"
    c = Case(
        p,
        "engineer",
        "热能动力",
        "锅炉运行值班员",
        firm,
        "山西省临汾市",
        "山西电力职业技术学院",
        "热能与动力工程",
        "大专",
        "锅炉运行值班员 二级/技师",
        "2012-11-09",
        "1986-08-01",
        "第三热源厂司炉工",
        grades={2022: "合格", 2023: "合格", 2024: "合格"},
    )
    cited = notice(
        firm,
        "临尧热〔2016〕9号",
        "关于给张建军等同志记功的决定",
        f"<p>在2015年管网抢修中，张建军、{p.name}两名同志表现突出，决定给予{p.name}同志记个人三等功一次，给予张建军同志记个人二等功一次。</p>",
        "2016-02-03",
        "award_certificate",
        {},
    )
    return Dossier(
        "高凤山",
        "engineer",
        "ineligible",
        clauses("G.retired:N G.phase:S 2.2:S 3.2:SU 7.1:S"),
        (
            File("表.pdf", (c.form(2),)),
            File(
                "证.pdf",
                (
                    c.identity(0, ("2011-04-20", "长期"), "临汾市公安局尧都分局"),
                    diploma(
                        p,
                        "college",
                        "山西电力职业技术学院",
                        "热能与动力工程",
                        "1983-09-01",
                        "1986-07-01",
                        "电毕字第8640号",
                    ),
                    skill(
                        p,
                        0,
                        "锅炉运行值班员",
                        "二级/技师",
                        2,
                        old(2012, 2, 305),
                        "2012-11-09",
                        "山西省职业技能鉴定指导中心",
                    ),
                ),
            ),
            File("退休.pdf", (retired(c, "2025-06-30"),)),
            File("其他.pdf", (c.employment(3), *c.assessment(1), c.pledge(0), cited)),
        ),
        (Plant("dossier.missing"),),
        ("date.order",),
        roster=c.row("大型"),
        loose=True,
    )
