"""Dossiers of the summer whose persons, dates, grades and years do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Plant
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill, verification
from benchmarks.strangers.dossiers.summer_deeds import project
from benchmarks.strangers.dossiers.summer_shared import new, old

COUNTED = "G.retired:S G.phase:S 1:U"


def day_late() -> Dossier:
    """高级工 one day too young."""
    p = Person("贺志远", "男", "1996-10-15", "141181", 419, "山西省孝义市新义街道府前街2号")
    firm = "孝义胜溪铸钢有限公司"
    c = Case(
        p,
        "assistant_engineer",
        "铸造",
        "铸造工",
        firm,
        "山西省孝义市",
        "孝义市职业教育中心",
        "材料成型",
        "中专",
        "铸造工 三级/高级工",
        "2023-09-01",
        "2014-08-05",
        "熔炼工段铸造工",
    )
    return Dossier(
        "贺志远",
        "assistant_engineer",
        "ineligible",
        clauses(f"{COUNTED} G.scope:S G.specialty:S 2.1:S 3.1:N 5.1:S 5.1.2:S 7.1:S"),
        (
            File(
                "申报材料（一）.pdf",
                (
                    c.form(4),
                    c.identity(1, ("2022-10-20", "2032-10-20"), "孝义市公安局"),
                    diploma(
                        p, "vocational", "孝义市职业教育中心", "材料成型", "2011-09-01", "2014-07-01", "孝职教2014-0411"
                    ),
                ),
            ),
            File(
                "申报材料（二）.pdf",
                (
                    skill(
                        p, 2, "铸造工", "三级/高级工", 3, new(2023, 3, 771, 29), "2023-09-01", "吕梁市职业技能评价中心"
                    ),
                    c.employment(0),
                    *c.assessment(1),
                    project("中频炉加料小车改造", firm, "2024-09-10", ((p.name, "参加"), ("侯晋生", "组长")), style=2),
                    c.pledge(2),
                ),
            ),
        ),
        roster=c.row("中型"),
    )


def swapped() -> Dossier:
    """The skill certificate carries a number with two digits swapped: check digit and person do not hold."""
    p = Person("毛志勇", "男", "1993-03-27", "140826", 315, "山西省运城市绛县古绛镇振兴东街29号")
    firm = "绛县中条汽配有限公司"
    wrong = p.id[:14] + p.id[15] + p.id[14] + p.id[16:]
    assert wrong != p.id
    c = Case(
        p,
        "assistant_engineer",
        "汽车维修",
        "汽车修理工",
        firm,
        "山西省运城市绛县",
        "绛县职业中等专业学校",
        "汽车检测与维修",
        "中专",
        "汽车修理工 三级/高级工",
        "2021-07-20",
        "2011-07-11",
        "总装车间试车修理工",
    )
    return Dossier(
        "毛志勇",
        "assistant_engineer",
        "review",
        clauses(f"{COUNTED} G.specialty:SU 2.1:S 3.1:U 5.1:SU 5.1.2:SU 7.1:S"),
        (
            File("01申报表.pdf", (c.form(3),)),
            File("02身份证.pdf", (c.identity(2, ("2019-04-01", "2039-04-01"), "绛县公安局"),)),
            File(
                "03毕业证书.pdf",
                (
                    diploma(
                        p,
                        "vocational",
                        "绛县职业中等专业学校",
                        "汽车检测与维修",
                        "2008-09-01",
                        "2011-07-01",
                        "JXZZ-2011-076",
                    ),
                ),
            ),
            File(
                "04等级证书.pdf",
                (
                    skill(
                        p,
                        3,
                        "汽车修理工",
                        "三级/高级工",
                        3,
                        new(2021, 3, 518, 40),
                        "2021-07-20",
                        "运城市汽车维修行业职业技能评价中心",
                        ident=wrong,
                    ),
                ),
            ),
            File("05证明.pdf", (c.employment(2), *c.assessment(2))),
            File(
                "06项目.pdf",
                (
                    project(
                        "半轴油封压装胎具革新",
                        firm,
                        "2023-04-27",
                        (("景海峰", "设计"), (p.name, "试制、装配")),
                        style=1,
                    ),
                ),
            ),
            File("07承诺.pdf", (c.pledge(0),)),
        ),
        (
            Plant("id.check_digit", "04等级证书.pdf"),
            Plant("identity.id_mismatch", "04等级证书.pdf", ("fail", "unknown")),
        ),
        roster=c.row("小型"),
    )


def run_out() -> Dossier:
    """The card ran out yesterday and prints another sex than its number; basic salary grades by box: 基本合格 once."""
    p = Person("秦桂花", "女", "1987-05-30", "140925", 262, "山西省忻州市宁武县凤凰镇人民大街66号")
    firm = "宁武汾源矿机修理有限公司"
    c = Case(
        p,
        "assistant_engineer",
        "电气工程",
        "矿井维修电工",
        firm,
        "山西省忻州市宁武县",
        "忻州煤炭工业学校",
        "矿山机电",
        "中专",
        "矿井维修电工 三级/高级技能",
        "2015-08-14",
        "2007-08-20",
        "电修车间矿井维修电工",
        grades={2022: "合格", 2023: "基本合格", 2024: "合格"},
    )
    return Dossier(
        "秦桂花",
        "assistant_engineer",
        "ineligible",
        clauses(f"{COUNTED} 2.1:SU 3.1:SU 5.1:S 5.1.2:S 7.1:N"),
        (
            File(
                "秦桂花-全部材料.pdf",
                (
                    c.form(0),
                    c.identity(0, ("2005-08-30", "2025-08-30"), "宁武县公安局", sex="男"),
                    diploma(
                        p, "vocational", "忻州煤炭工业学校", "矿山机电", "2004-09-01", "2007-07-10", "忻煤校字20070219"
                    ),
                    skill(
                        p,
                        1,
                        "矿井维修电工",
                        "三级/高级技能",
                        3,
                        old(2015, 3, 1190),
                        "2015-08-14",
                        "煤炭行业职业技能鉴定指导中心",
                    ),
                    c.employment(3),
                    *c.assessment(0),
                    project(
                        "馈电开关检漏回路改进",
                        firm,
                        "2022-12-02",
                        ((p.name, "主要参加者"), ("弓建明", "负责人")),
                        style=0,
                    ),
                    c.pledge(1),
                ),
            ),
        ),
        (Plant("id.validity", None, ("fail",)), Plant("id.sex")),
        ("assessment.years",),
        roster=c.row("中型"),
    )


def seals() -> Dossier:
    """Of the sealed papers one has no seal; a pledge of next month; studies that ended before they began, by the 备案表."""
    p = Person("尚小军", "男", "1988-08-22", "140429", 773, "山西省长治市武乡县丰州镇太行西街14号")
    firm = "武乡漳河水利设施维护中心"
    c = Case(
        p,
        "assistant_engineer",
        "水利工程",
        "水工监测工",
        firm,
        "山西省长治市武乡县",
        "山西水利职业学院",
        "水利水电工程",
        "大专",
        "水工监测工 三级/高级工",
        "2020-10-30",
        "2010-08-02",
        "大坝监测班水工监测工",
        seal=1,
    )
    late = Case(**{**{f: getattr(c, f) for f in c.__dataclass_fields__}, "day": "2025-09-16"})
    return Dossier(
        "尚小军",
        "assistant_engineer",
        "review incomplete",
        clauses("G.phase:S G.retired:S 2.1:SU 5.1:S 7.1:S"),
        (
            File("申报表.pdf", (c.form(2),)),
            File("证件/身份证.pdf", (c.identity(1, ("2014-12-12", "2034-12-12"), "武乡县公安局"),)),
            File(
                "证件/毕业证.pdf",
                (
                    diploma(
                        p,
                        "college",
                        "山西水利职业学院",
                        "水利水电工程",
                        "2007-09-01",
                        "2010-07-01",
                        "140061201006000517",
                        mark=1,
                    ),
                ),
            ),
            File(
                "证件/备案表.pdf",
                (
                    verification(
                        p,
                        "山西水利职业学院",
                        "水利水电工程",
                        "专科",
                        "2012-09-01",
                        "2010-07-01",
                        "140061201006000517",
                        "junior_college",
                    ),
                ),
            ),
            File(
                "证件/高级工.pdf",
                (
                    skill(
                        p,
                        2,
                        "水工监测工",
                        "三级/高级工",
                        3,
                        new(2020, 3, 66, 15),
                        "2020-10-30",
                        "山西省水利行业技能评价中心",
                        mark=1,
                    ),
                ),
            ),
            File("证明/在岗证明.pdf", (c.employment(2, sealed=False),)),
            File("证明/考核.pdf", c.assessment(1)),
            File(
                "证明/革新.pdf",
                (
                    project(
                        "测压管水位自动记录装置",
                        firm,
                        "2023-11-03",
                        ((p.name, "研制"), ("栗保平", "试验")),
                        style=1,
                        mark=1,
                    ),
                ),
            ),
            File("证明/承诺.pdf", (late.pledge(2),)),
        ),
        (
            Plant("seal.missing", "证明/在岗证明.pdf", ("fail", "unknown")),
            Plant("date.future", "证明/承诺.pdf"),
            Plant("date.order", "证件/备案表.pdf"),
        ),
        roster=c.row(kind="事业单位"),
    )
