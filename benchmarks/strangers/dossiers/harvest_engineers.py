"""Four who apply for 工程师 with nothing wrong."""

from __future__ import annotations

from benchmarks.strangers.dossiers import harvest_journals as journals
from benchmarks.strangers.dossiers.harvest_base import Firm, Person, clauses
from benchmarks.strangers.dossiers.harvest_certs import booklet, diploma, grade, registered
from benchmarks.strangers.dossiers.harvest_deeds import accepted, award
from benchmarks.strangers.dossiers.harvest_identity import form, id_card, pledge
from benchmarks.strangers.dossiers.harvest_journals import published
from benchmarks.strangers.dossiers.harvest_texts import BREAKER, COOLER
from benchmarks.strangers.dossiers.harvest_work import assessment, employment, insurance
from benchmarks.strangers.dossiers.harvest_writing import Issue, report
from benchmarks.strangers.dossiers.model import Dossier, File

SOUND = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 6.1:S 7.1:S"


def turner() -> Dossier:
    """技师 of exactly three years; third place in a city's contest; self-study; first author of a paper by two."""
    p = Person("苏志宏", "男", "1989-09-06", "140402", 433, "山西省长治市潞州区英雄中路112号")
    firm = Firm("长治太行重工机械制造有限公司", "山西省长治市潞州区", "91140402MA0EX415")
    trade = "数控车工"
    last = "2025-10-31"
    issue = Issue(journals.MACHINES, 2023, 6, 41, 43)
    return Dossier(
        "B01苏志宏",
        "engineer",
        "ready",
        clauses(SOUND + " 5.2.3:S 6.1.3:S"),
        (
            File(
                "第一册 基本材料.pdf",
                (
                    form(p, firm, "engineer", "机械制造", f"{trade} 二级/技师（2022-10-31）", "太原科技大学 机械制造 大专（自学考试）", last, ["长治市职工职业技能大赛数控车工第三名", "发表论文1篇（第一作者）"], 0),
                    id_card(p, "长治市公安局潞州分局", "2016-02-18", "2036-02-18", 0),
                    diploma(p, "太原科技大学", "机械制造", "junior_college", "2010-04-01", "2013-06-30", "66140405131023456", 2),
                    booklet(p, trade, 3, "1504010003301184", "2015-12-10", "长治市职业技能鉴定中心", 1),
                    grade(p, trade, 2, "S000014000059222000073", "2022-10-31", "长治市技师学院", 2),
                    employment(p, firm, trade, "2009-07-15", last, 3),
                    assessment(p, firm, trade, last, 1),
                    pledge(p, firm, last, 1),
                ),
            ),
            File(
                "第二册 业绩材料.pdf",
                (
                    award(f"{p.name}同志：在长治市第九届职工职业技能大赛数控车工项目决赛中荣获<b>第三名</b>。特发此证。", "获奖证书", "长治市总工会", "2020-11-12", {"recipients": [p.name], "award_kind": "contest", "place": 3}, 0, "长工赛2020-0317"),
                    *published(journals.SHAFT, [p.name, "裴晓东"], "长治太行重工机械制造有限公司，山西 长治 046000", issue, 0),
                ),
            ),
        ),
    )  # fmt: skip


def substation() -> Dossier:
    """A citation for merit; two reports, one as DOCX, of projects in which he is second of three and of four."""
    p = Person("尚文涛", "男", "1986-01-25", "140602", 207, "山西省朔州市朔城区开发南路9号")
    firm = Firm("朔州雁门供电有限公司", "山西省朔州市朔城区", "91140602MA0FT823")
    trade = "变电设备检修工"
    one = [("李旭东", "项目负责人"), (p.name, "方案编制、现场实施"), ("丁伟", "试验")]
    two = [("张海平", "项目负责人"), (p.name, "程序调试、报告编写"), ("白雪", "图纸"), ("薛建军", "接线")]
    return Dossier(
        "B02尚文涛",
        "engineer",
        "ready",
        clauses(SOUND + " 5.2.1:S 6.1.1:S"),
        (
            File("01 申报表.pdf", (form(p, firm, "engineer", "电力工程", f"{trade} 二级/技师（2020-07-03）", "山西电力职业技术学院 电力工程 大专", "2025-09-22", ["荣立个人三等功1次", "撰写专业技术报告2篇"], 3),)),
            File("02 身份证.pdf", (id_card(p, "朔州市公安局朔城分局", "2013-05-07", "2033-05-07", 1),)),
            File("03 学历.pdf", (diploma(p, "山西电力职业技术学院", "电力工程", "junior_college", "2004-09-01", "2007-07-01", "137861200706000915", 0), registered(p, "山西电力职业技术学院", "电力工程", "junior_college", "2004-09-01", "2007-07-01", "137861200706000915", "A7QK 93MD 2XTP 6HWE"))),
            File("04 高级工.pdf", (booklet(p, trade, 3, "1304000003302075", "2013-11-08", "山西省电力行业职业技能鉴定中心", 0),)),
            File("05 技师.pdf", (grade(p, trade, 2, "Y000014000009202000118", "2020-07-03", firm.name, 3),)),
            File("06 工作年限.pdf", (employment(p, firm, trade, "2007-08-06", "2025-09-19", 1), insurance(p, [("200708", "202508", firm.name)], "2025-09-11", 1))),
            File("07 考核.pdf", (assessment(p, firm, trade, "2025-09-19", 2, {2022: "优秀", 2023: "合格", 2024: "合格"}),)),
            File("08 三等功.pdf", (award(f"{p.name}同志在2021年迎峰度夏保电工作中成绩突出，经研究决定，给予记<b>个人三等功</b>一次，以资鼓励。", "立 功 证 书", firm.name, "2021-12-24", {"recipients": [p.name], "award_kind": "merit_citation"}, 2),)),
            File("09 报告一.docx", (report(p.name, firm.name, "2022-11-20", BREAKER, 2),), "docx"),
            File("09 报告一-项目验收.pdf", (accepted("110kV断路器液压机构频繁打压治理", one, firm.name, "2022-12-15", "公司2022年技术攻关项目", 0),)),
            File("10 报告二.pdf", (report(p.name, firm.name, "2024-03-08", COOLER, 0),)),
            File("10 报告二-项目验收.pdf", (accepted("主变压器冷却器控制回路改造", two, firm.name, "2024-04-02", "公司2023年技术改造项目", 1),)),
            File("11 承诺书.pdf", (pledge(p, firm, "2025-09-22", 0),)),
        ),
    )  # fmt: skip


def chemist() -> Dossier:
    """Third prize of the province's 五小; a paper as first author beside another as second."""
    p = Person("郗秀芝", "女", "1992-12-03", "141081", 388, "山西省临汾市侯马市新田路75号")
    firm = Firm("侯马汾河煤化工有限公司", "山西省临汾市侯马市", "91141081MA0GL296")
    trade = "化学检验员"
    first, second = Issue(journals.CHEMICALS, 2022, 9, 63, 65), Issue(journals.CHEMICALS, 2024, 4, 88, 89)
    unit = "侯马汾河煤化工有限公司，山西 侯马 043000"
    return Dossier(
        "B03郗秀芝",
        "engineer",
        "ready",
        clauses(SOUND + " 5.2.4:S 6.1.3:S"),
        (
            File("申报表.pdf", (form(p, firm, "engineer", "工业分析", f"{trade} 二级/技师（2021-08-26）", "山西工程职业学院 工业分析 大专", "2025-09-15", ["山西省职工“五小”竞赛三等奖", "论文2篇，其中第一作者1篇"], 1),)),
            File("证件.pdf", (id_card(p, "侯马市公安局", "2019-01-22", "2039-01-22", 2), diploma(p, "山西工程职业学院", "工业分析", "junior_college", "2011-09-01", "2014-07-01", "137691201406001377", 0))),
            File("技能.pdf", (grade(p, trade, 2, "S000014000019212000064", "2021-08-26", "山西化工行业职业技能评价中心", 0), booklet(p, trade, 3, "1604120003301902", "2016-12-05", "临汾市职业技能鉴定中心", 1))),
            File("工作与考核.pdf", (employment(p, firm, trade, "2014-07-20", "2025-09-12", 2), assessment(p, firm, trade, "2025-09-12", 0))),
            File("五小.pdf", (award(f"授予 {p.name}　完成的“化验废液分类回收小装置”<br>山西省第十二届职工“五小”竞赛<b>三等奖</b>", "荣誉证书", "山西省总工会", "2022-04-27", {"recipients": [p.name], "award_kind": "five_small", "award_rank": "third", "award_level": "provincial"}, 2, "晋工五小2022-483"),)),
            File("论文1.pdf", published(journals.TITRATION, [p.name], unit, first, 1)),
            File("论文2.pdf", published(journals.SULPHUR, ["杨晓军", p.name], unit, second, 0)),
            File("承诺书.pdf", (pledge(p, firm, "2025-09-15", 2),)),
        ),
        consequences=("paper.first_author",),
    )  # fmt: skip


def driller() -> Dossier:
    """A public institution; a provincial honour; a bachelor, and 高级技师 where 技师 would do."""
    p = Person("蔚建中", "男", "1981-05-17", "140981", 159, "山西省忻州市原平市前进西街33号")
    firm = Firm("山西省第九地质工程勘查院", "山西省忻州市忻府区", "12140900MA0BQ340", "事业单位")
    trade = "钻探工"
    issue = Issue(journals.DRILLING, 2021, 2, 27, 30)
    return Dossier(
        "B04蔚建中",
        "engineer",
        "ready",
        clauses(SOUND + " 5.2.2:S 6.1.3:S"),
        (
            File("蔚建中申报表.pdf", (form(p, firm, "engineer", "地质勘探", f"{trade} 一级/高级技师（2022-09-09）", "太原理工大学 地质勘探 本科（函授）", "2025-09-25", ["全省地质勘查工作先进个人", "公开发表论文1篇（第一作者）"], 2),)),
            File("蔚建中身份证.pdf", (id_card(p, "原平市公安局", "2009-10-10", "2029-10-10", 0),)),
            File("蔚建中毕业证.pdf", (diploma(p, "太原理工大学", "地质勘探", "bachelor", "2011-03-01", "2014-01-10", "101125201405002216", 1),)),
            File("蔚建中技师证.pdf", (booklet(p, trade, 2, "1604000003200347", "2016-10-21", "山西省地质勘查行业职业技能鉴定站", 0),)),
            File("蔚建中高级技师证.pdf", (grade(p, trade, 1, "S000014000041221000015", "2022-09-09", "山西地勘职业技能评价中心", 1),)),
            File("蔚建中工作证明.pdf", (employment(p, firm, trade, "2001-08-01", "2025-09-24", 0),)),
            File("蔚建中考核证明.pdf", (assessment(p, firm, trade, "2025-09-24", 3, {2022: "合格", 2023: "合格", 2024: "优秀"}),)),
            File("蔚建中荣誉.pdf", (award(f"{p.name}同志：在全省地质勘查工作中成绩优异，被评为<b>全省地质勘查工作先进个人</b>，特发此证。", "荣誉证书", "山西省人力资源和社会保障厅", "2019-03-28", {"recipients": [p.name], "award_kind": "honour", "award_level": "provincial"}, 1),)),
            File("蔚建中论文.pdf", published(journals.CORES, [p.name, "侯国强", "温慧"], "山西省第九地质工程勘查院，山西 忻州 034000", issue, 0)),
            File("蔚建中承诺.pdf", (pledge(p, firm, "2025-09-25", 3),)),
        ),
    )  # fmt: skip
