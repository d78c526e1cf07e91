"""Path two: title holders who apply for a skill level."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses, cn
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill, title_certificate
from benchmarks.strangers.dossiers.summer_shared import insured, new
from benchmarks.strangers.dossiers.summer_sheets import HEI, foot, html, photo, picture, table


def _form(c: Case, title: str, level: str, years: int) -> Paper:
    """职业技能等级认定申报表."""
    p = c.p
    body = "<h1>职业技能等级认定个人申报表</h1>" + table(
        [
            [
                ("姓名", "class=l"),
                p.name,
                ("性别", "class=l"),
                p.sex,
                (f"<img src='{photo()}' style='width:22mm'>", "rowspan=3 class=l"),
            ],
            [("证件号码", "class=l"), (p.id, "colspan=3")],
            [("工作单位", "class=l"), (c.firm, "colspan=3")],
            [("申报职业", "class=l"), c.job, ("申报等级", "class=l"), (level, "colspan=2")],
            [("现职称", "class=l"), title, ("现岗位", "class=l"), (c.post, "colspan=2")],
            [("毕业院校", "class=l"), c.college, ("专业", "class=l"), (c.major, "colspan=2")],
            [
                ("累计从事本职业年限", "class=l"),
                (f"{years}年（自{c.since[:4]}年{int(c.since[5:7])}月起）", "colspan=4"),
            ],
            [
                ("单位意见", "class=l"),
                (f"情况属实。{foot([c.firm, cn(c.day)], picture(c.firm), indent='60mm')}", "colspan=4"),
            ],
        ]
    )
    return Paper(
        "application_form", html(body, font=HEI, size=11.5), {"name": p.name, "id_number": p.id, "employer": c.firm}
    )


def first_time() -> Dossier:
    """助理工程师 to 高级工 of the present post: in order, the years for a person to look at."""
    p = Person("谢文涛", "男", "1990-12-01", "140121", 217, "山西省太原市清徐县清源镇湖东大街1号")
    firm = "清徐梗阳通用机械有限公司"
    c = Case(
        p,
        "高级工",
        "机械制造",
        "车工",
        firm,
        "山西省太原市清徐县",
        "太原工业学院",
        "机械设计制造及其自动化",
        "本科",
        "助理工程师",
        "2016-11-30",
        "2013-07-16",
        "机加车间数控车工",
    )
    return Dossier(
        "谢文涛",
        "3",
        "ready review",
        clauses("G.specialty:S G.phase:S P.scope:S P.level:S P.years:SU"),
        (
            File("申报表.pdf", (_form(c, "助理工程师", "三级/高级工", 12),)),
            File("身份证.pdf", (c.identity(0, ("2017-03-03", "2037-03-03"), "清徐县公安局"),)),
            File(
                "毕业证.pdf",
                (
                    diploma(
                        p,
                        "university",
                        "太原工业学院",
                        "机械设计制造及其自动化",
                        "2009-09-01",
                        "2013-07-01",
                        "140101201305002216",
                    ),
                ),
            ),
            File(
                "职称证.pdf",
                (
                    title_certificate(
                        p,
                        "助理工程师",
                        "assistant_engineer",
                        "机械制造",
                        "2016-11-30",
                        "2016-12-26",
                        "ZC2016-14-0099182",
                        "太原市人力资源和社会保障局",
                        "太原市机电工程初级评审委员会",
                        1,
                    ),
                ),
            ),
            File("工作证明.pdf", (c.employment(1), c.pledge(0))),
        ),
        roster=c.row("中型"),
    )


def too_high() -> Dossier:
    """助理工程师 who asks for 技师 at first."""
    p = Person("郑国强", "男", "1986-03-29", "140823", 515, "山西省运城市闻喜县桐城镇西湖路77号")
    firm = "闻喜涑水镁业有限公司"
    c = Case(
        p,
        "技师",
        "电气工程",
        "电工",
        firm,
        "山西省运城市闻喜县",
        "运城工学院",
        "电气工程及其自动化",
        "本科",
        "助理工程师",
        "2014-12-20",
        "2010-07-08",
        "电气维修班维修电工",
    )
    return Dossier(
        "郑国强",
        "2",
        "ineligible",
        clauses("P.scope:SU P.level:N"),
        (
            File("1.pdf", (_form(c, "助理工程师", "二级/技师", 15),)),
            File("2.pdf", (c.identity(1, ("2016-06-06", "2036-06-06"), "闻喜县公安局"),)),
            File(
                "3.pdf",
                (
                    title_certificate(
                        p,
                        "助理工程师",
                        "assistant_engineer",
                        "电气工程",
                        "2014-12-20",
                        "2015-01-15",
                        "晋职称2014040518",
                        "运城市人力资源和社会保障局",
                        "运城市工程系列初级评审委员会",
                        0,
                    ),
                    diploma(
                        p,
                        "university",
                        "运城工学院",
                        "电气工程及其自动化",
                        "2006-09-01",
                        "2010-07-01",
                        "141641201005000874",
                    ),
                ),
            ),
            File("4.pdf", (c.employment(3), insured(c, (("201008", "202507", firm),), "闻喜县社会保险中心"))),
        ),
        roster=c.row("中型"),
    )


def day_short() -> Dossier:
    """工程师 with a 技师 certificate that is a year old tomorrow asks for 高级技师."""
    p = Person("常晓燕", "女", "1984-08-09", "140502", 624, "山西省晋城市城区凤台西街301号")
    firm = "晋城丹河铸管有限公司"
    c = Case(
        p,
        "高级技师",
        "铸造",
        "铸造工",
        firm,
        "山西省晋城市",
        "太原重工学院",
        "材料成型",
        "本科",
        "工程师",
        "2017-12-08",
        "2007-07-10",
        "离心铸管线铸造工",
    )
    return Dossier(
        "常晓燕",
        "1",
        "ineligible",
        clauses("P.promotion:N"),
        (
            File(
                "常晓燕申报.pdf",
                (
                    _form(c, "工程师", "一级/高级技师", 18),
                    c.identity(2, ("2012-10-10", "2032-10-10"), "晋城市公安局城区分局"),
                ),
            ),
            File(
                "常晓燕证书.pdf",
                (
                    title_certificate(
                        p,
                        "工程师",
                        "engineer",
                        "铸造",
                        "2017-12-08",
                        "2018-01-10",
                        "SX-G-2017-04471",
                        "山西省人力资源和社会保障厅",
                        "山西省机电工程中级评审委员会",
                        0,
                    ),
                    skill(
                        p, 2, "铸造工", "二级/技师", 2, new(2024, 2, 377, 83), "2024-09-01", "晋城市职业技能评价中心"
                    ),
                    diploma(
                        p, "university", "太原重工学院", "材料成型", "2003-09-01", "2007-07-01", "101091200705001993"
                    ),
                ),
            ),
            File("常晓燕证明.pdf", (c.employment(0), c.pledge(1))),
        ),
        roster=c.row("中型"),
    )
