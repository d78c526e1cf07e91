"""Dossiers of the summer whose schooling, numbers and awards do not hold; and files that cannot be read."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Plant
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import award
from benchmarks.strangers.dossiers.summer_shared import new, old

COUNTED = "G.scope:S G.retired:S G.phase:S 1:U"


def completed() -> Dossier:
    """结业, not 毕业; the assessment of 2023 is missing; the award names another person."""
    p = Person("梁秋生", "男", "1986-09-09", "140722", 231, "山西省晋中市左权县辽阳镇石匣街3号")
    firm = "左权清漳机械铸造有限公司"
    c = Case(
        p,
        "engineer",
        "机械制造",
        "钳工",
        firm,
        "山西省晋中市左权县",
        "晋中职业技术学院",
        "机电一体化技术",
        "大专",
        "钳工 二级/技师",
        "2020-12-18",
        "2008-07-25",
        "机修班机修钳工",
        grades={2022: "合格", 2024: "合格"},
    )
    other = award(
        "<p class=n>梁秋林 同志：</p><p>在2019年度生产建设中成绩显著，荣立个人三等功，特发此证。</p>",
        firm,
        "2020-01-15",
        {"recipients": ["梁秋林"], "award_kind": "merit_citation"},
        head="立功证书",
        style=2,
    )
    return Dossier(
        "梁秋生",
        "engineer",
        "incomplete ineligible",
        clauses(f"{COUNTED} 2.2:UN 3.2:S 5.2:U 6.1:U 7.1:U"),
        (
            File("1-申报登记表.pdf", (c.form(3),)),
            File("2-身份证.pdf", (c.identity(1, ("2015-05-05", "2035-05-05"), "左权县公安局"),)),
            File(
                "3-学历.pdf",
                (
                    diploma(
                        p,
                        "completed",
                        "晋中职业技术学院",
                        "机电一体化技术",
                        "2005-09-01",
                        "2008-07-01",
                        "139141200806000718",
                    ),
                ),
            ),
            File(
                "4-技能.pdf",
                (
                    skill(p, 0, "钳工", "三级/高级技能", 3, old(2012, 3, 2019), "2012-06-29", "晋中市职业技能鉴定中心"),
                    skill(p, 3, "钳工", "二级/技师", 2, new(2020, 2, 158, 61), "2020-12-18", "晋中市技能人才评价中心"),
                ),
            ),
            File("5-证明.pdf", (c.employment(1), *c.assessment(2))),
            File("6-立功.pdf", (other,)),
            File("7-承诺.pdf", (c.pledge(2),)),
        ),
        (
            Plant("dossier.missing"),
            Plant("award.recipient", "6-立功.pdf"),
            Plant("assessment.years", None, ("fail", "unknown")),
        ),
        ("award.recipient", "identity.name_mismatch", "assessment.years"),
        roster=c.row("中型"),
        loose=True,
    )


def class_below() -> Dossier:
    """The school is a 技师学院, the class a 中级工班: below what an engineer needs. The 技师 certificate comes from an association."""
    p = Person("蔡永红", "男", "1984-01-31", "142431", 577, "山西省晋中市榆次区迎宾西街40号")
    firm = "晋中榆次纺织机械集团有限公司"
    c = Case(
        p,
        "engineer",
        "机械制造",
        "钳工",
        firm,
        "山西省晋中市",
        "晋中技师学院",
        "机械加工技术",
        "中级工班",
        "钳工 二级/技师",
        "2019-04-26",
        "2003-08-11",
        "总装车间装配钳工",
    )
    contest = award(
        f"<p class=n>{p.name} 同志：</p><p>在2021年晋中市职工职业技能竞赛（钳工）中获得第三名。</p>",
        "晋中市总工会",
        "2021-09-30",
        {"recipients": [p.name], "place": 3, "award_kind": "contest"},
        head="获奖证书",
        style=1,
        co="晋中市人力资源和社会保障局",
    )
    return Dossier(
        "蔡永红",
        "engineer",
        "ineligible",
        clauses(f"{COUNTED} 2.2:N 5.2:S 5.2.3:S 6.1:U 7.1:S"),
        (
            File("蔡永红申报材料/申报表.pdf", (c.form(1),)),
            File(
                "蔡永红申报材料/证件.pdf",
                (
                    c.identity(0, ("2012-03-19", "2032-03-19"), "晋中市公安局榆次分局"),
                    diploma(p, "medium", "晋中技师学院", "机械加工技术", "2000-09-01", "2003-07-01", "JZ03012251"),
                ),
            ),
            File(
                "蔡永红申报材料/高级工.pdf",
                (skill(p, 0, "钳工", "三级/高级技能", 3, old(2011, 3, 90), "2011-10-14", "晋中市职业技能鉴定中心"),),
            ),
            File(
                "蔡永红申报材料/技师.pdf",
                (
                    skill(
                        p,
                        1,
                        "钳工",
                        "二级/技师",
                        2,
                        old(2019, 2, 733),
                        "2019-04-26",
                        "中国纺织机械器材工业协会",
                        printed=True,
                    ),
                ),
            ),
            File("蔡永红申报材料/竞赛.pdf", (contest,)),
            File("蔡永红申报材料/证明.pdf", (c.employment(0), *c.assessment(0), c.pledge(0))),
        ),
        (Plant("issuer.doubtful", "蔡永红申报材料/技师.pdf", ("fail", "unknown")), Plant("dossier.missing")),
        ("issuer.doubtful",),
        roster=c.row("大型"),
        loose=True,
    )


def contradicted() -> Dossier:
    """Numbers that say other years than printed; the grades are another man's."""
    p = Person("刁建国", "男", "1985-07-14", "140581", 911, "山西省高平市东城街道泫氏街15号")
    firm = "高平丹源化肥机械有限公司"
    c = Case(
        p,
        "engineer",
        "焊接",
        "焊工",
        firm,
        "山西省高平市",
        "晋城职业技术学院",
        "焊接技术及自动化",
        "大专",
        "焊工 二级/技师",
        "2021-12-24",
        "2007-08-01",
        "容器车间电焊工",
    )
    five = award(
        f"<p>{p.name}同志的“法兰自动堆焊架”荣获2020年度山西省职工“五小”创新成果三等奖。</p>",
        "山西省总工会",
        "2021-01-20",
        {"recipients": [p.name], "award_kind": "five_small", "award_rank": "third"},
        head="证　书",
        style=2,
    )
    return Dossier(
        "刁建国",
        "engineer",
        "review incomplete",
        clauses("G.retired:S G.phase:S 1:U 2.2:U 3.2:U 5.2:S 5.2.4:S 6.1:U 7.1:U"),
        (
            File("申报/登记表.pdf", (c.form(3),)),
            File("申报/身份证.pdf", (c.identity(2, ("2013-09-01", "2033-09-01"), "高平市公安局"),)),
            File(
                "申报/毕业证书.pdf",
                (
                    diploma(
                        p,
                        "college",
                        "晋城职业技术学院",
                        "焊接技术及自动化",
                        "2004-09-01",
                        "2007-07-01",
                        "138491200506000216",
                    ),
                ),
            ),
            File(
                "申报/高级工证.pdf",
                (skill(p, 0, "焊工", "三级/高级技能", 3, old(2013, 3, 405), "2013-08-16", "晋城市职业技能鉴定中心"),),
            ),
            File(
                "申报/技师证.pdf",
                (skill(p, 2, "焊工", "二级/技师", 2, new(2018, 2, 217, 83), "2021-12-24", "晋城市职业技能评价中心"),),
            ),
            File("申报/五小.pdf", (five,)),
            File("申报/考核.pdf", c.assessment(2, name="刁建民")),
            File("申报/在岗.pdf", (c.employment(2), c.pledge(1))),
        ),
        (
            Plant("diploma.number", "申报/毕业证书.pdf"),
            Plant("skill.number", "申报/技师证.pdf"),
            Plant("identity.name_mismatch", "申报/考核.pdf"),
            Plant("dossier.missing"),
        ),
        roster=c.row("中型"),
        loose=True,
    )
