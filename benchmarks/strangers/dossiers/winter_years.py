"""Years that are missing or too few."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, skill_new, skill_old
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.sheets import MING, sheet
from benchmarks.strangers.dossiers.winter_shared import DAY, honour, innovation


def year_missing() -> Dossier:
    """The assessment of 2022 is not there; that of 2019 does not stand in for it."""
    p = Person("霍建英", "女", "1993-09-09", "140723", 184, "山西省晋中市和顺县新建街6号")
    firm = "和顺天池选煤设备有限公司"
    return Dossier(
        "霍建英",
        "assistant_engineer",
        "incomplete",
        (clauses("G.phase:S G.retired:S 1:U 2.1:S 3.1:S 5.1:S 7.1:U")),
        (
            File(
                "霍建英.pdf",
                (
                    id_card(p, ("2019-11-11", "2039-11-11"), "和顺县公安局"),
                    form(
                        p,
                        "assistant_engineer",
                        "选煤",
                        firm,
                        "选煤工 三级/高级工",
                        "2021-10-28",
                        "和顺县职业技术学校 选煤 中专",
                        DAY,
                        8,
                    ),
                    skill_new(p, "选煤工", "三级/高级工", "Y000014000045213000008", "2021-10-28", firm, value=3),
                    diploma(
                        p,
                        "和顺县职业技术学校",
                        "选煤",
                        "secondary_vocational",
                        "2009-09-01",
                        "2012-07-01",
                        "和职201207095",
                        0,
                    ),
                    assessment(p, firm, {2019: "优秀", 2021: "合格", 2023: "合格"}, DAY, 1, job="选煤工"),
                    employment(p, firm, "选煤工", "2012-08-15", DAY, 0, place="山西省晋中市和顺县"),
                    innovation(p, firm, "跳汰机风阀密封改进", "2023-03-30", "郝玉明"),
                    pledge(p, DAY, 2),
                ),
            ),
        ),
        (Plant("assessment.years", None, ("fail", "unknown")), Plant("dossier.missing")),
        loose=True,
    )


def basically() -> Dossier:
    """基本合格 in 2022: no paper mends it."""
    p = Person("靳文龙", "男", "1990-02-14", "140428", 291, "山西省长治市长子县丹朱街18号")
    firm = "长子慈林山矿山设备有限公司"
    return Dossier(
        "靳文龙",
        "assistant_engineer",
        "ineligible",
        (clauses("G.phase:S G.retired:S 1:U 2.1:S 3.1:S 5.1:S 7.1:N")),
        (
            File(
                "申报材料1-3.pdf",
                (
                    form(
                        p,
                        "assistant_engineer",
                        "机械维修",
                        firm,
                        "机修钳工 三级/高级工",
                        "2020-06-19",
                        "长治职业中专学校 机械维修 中专",
                        DAY,
                        0,
                    ),
                    id_card(p, ("2016-12-01", "2036-12-01"), "长子县公安局"),
                    diploma(
                        p,
                        "长治职业中专学校",
                        "机械维修",
                        "secondary_vocational",
                        "2006-09-01",
                        "2009-07-01",
                        "CZ0900471",
                        1,
                    ),
                ),
            ),
            File(
                "申报材料4-6.pdf",
                (
                    skill_new(
                        p,
                        "机修钳工",
                        "三级/高级工",
                        "S000014000071203000526",
                        "2020-06-19",
                        "长治市职业技能评价中心",
                        value=3,
                        style=1,
                    ),
                    employment(p, firm, "机修钳工", "2009-09-01", DAY, 1, place="山西省长治市长子县"),
                ),
            ),
            File(
                "申报材料7-9.pdf",
                (
                    assessment(p, firm, {2021: "合格", 2022: "基本合格", 2023: "优秀"}, DAY, 0, job="机修钳工"),
                    honour(p, firm, "在安全生产工作中成绩显著", "2021-12-30", 1),
                    innovation(p, firm, "绞车制动器改造", "2021-07-14", "闫斌"),
                    pledge(p, DAY, 0),
                ),
            ),
        ),
        consequences=("assessment.years",),
        loose=True,
    )


def too_young() -> Dossier:
    """A 技师 of two years and a half who applies for 工程师."""
    p = Person("邢丽娟", "女", "1991-07-07", "140105", 682)
    firm = "太原龙城仪表有限公司"
    return Dossier(
        "邢丽娟",
        "engineer",
        "ineligible",
        (clauses("G.phase:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:N 5.2:S 5.2.1:S 7.1:S")),
        (
            File(
                "邢丽娟_申报表.pdf",
                (
                    form(
                        p,
                        "engineer",
                        "仪器仪表",
                        firm,
                        "仪器仪表装调工 二级/技师",
                        "2022-05-31",
                        "山西信息职业学院 仪器仪表 大专",
                        DAY,
                        1,
                    ),
                ),
            ),
            File("邢丽娟_身份证.pdf", (id_card(p, ("2020-01-01", "2040-01-01"), "太原市公安局小店分局"),)),
            File(
                "邢丽娟_毕业证.pdf",
                (
                    diploma(
                        p,
                        "山西信息职业学院",
                        "仪器仪表",
                        "junior_college",
                        "2009-09-01",
                        "2012-07-01",
                        "140921201206000618",
                        0,
                    ),
                ),
            ),
            File(
                "邢丽娟_技能证.pdf",
                (
                    skill_old(p, "仪器仪表装调工", "三级/高级技能", "1704010003300777", "2017-06-10", value=3),
                    skill_new(
                        p,
                        "仪器仪表装调工",
                        "二级/技师",
                        "S000014000012222000131",
                        "2022-05-31",
                        "太原市职业技能评价中心",
                        value=2,
                    ),
                ),
            ),
            File("邢丽娟_证明.pdf", (employment(p, firm, "仪器仪表装调工", "2012-07-20", DAY, 0),)),
            File(
                "邢丽娟_考核.pdf",
                (assessment(p, firm, {2021: "合格", 2022: "合格", 2023: "优秀"}, DAY, 1, job="仪表装配"),),
            ),
            File(
                "邢丽娟_立功.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 立功证书\n: {p.name} 同志：\n在2020年设备国产化攻关中贡献突出，荣立个人二等功。特发此证。\n> {firm}\n> 2020年12月28日\n@seal {firm}",
                            font=MING,
                            size=18,
                            page="A4 landscape",
                        ),
                        {"recipients": [p.name], "award_kind": "merit_citation", "issue_date": "2020-12-28"},
                    ),
                ),
            ),
            File("邢丽娟_承诺.pdf", (pledge(p, DAY, 1),)),
        ),
        loose=True,
    )
