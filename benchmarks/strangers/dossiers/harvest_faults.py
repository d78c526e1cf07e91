"""Four who apply for 工程师 with a fault or two."""

from __future__ import annotations

from benchmarks.strangers.dossiers import harvest_journals as journals
from benchmarks.strangers.dossiers.harvest_base import Firm, Person, clauses
from benchmarks.strangers.dossiers.harvest_certs import booklet, diploma, grade
from benchmarks.strangers.dossiers.harvest_deeds import accepted, award, prize
from benchmarks.strangers.dossiers.harvest_identity import form, id_card, pledge
from benchmarks.strangers.dossiers.harvest_journals import published
from benchmarks.strangers.dossiers.harvest_texts import BOARDS, CONCRETE
from benchmarks.strangers.dossiers.harvest_texts_coal import BOILER
from benchmarks.strangers.dossiers.harvest_work import assessment, earlier, employment, insurance, size
from benchmarks.strangers.dossiers.harvest_writing import Issue, letter, report, textbook
from benchmarks.strangers.dossiers.model import Dossier, File, Plant

SAME = "140861201206001144"
"""The number of two diplomas."""


def accepted_only() -> Dossier:
    """A letter of acceptance instead of a paper, and a textbook below 3000 characters."""
    p = Person("郎世杰", "男", "1987-06-20", "140622", 175, "山西省朔州市应县金城镇新建东街40号")
    firm = Firm("朔州桑干河发电有限公司", "山西省朔州市应县", "91140622MA0CW518")
    trade = "锅炉设备检修工"
    return Dossier(
        "B05郎世杰",
        "engineer",
        "incomplete",
        clauses("G.phase:S G.retired:S 1:U 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 7.1:S"),
        (
            File("01申报表.pdf", (form(p, firm, "engineer", "热能动力", f"{trade} 二级/技师（2021-12-16）", "山西电力职业技术学院 热能动力 大专", "2025-09-10", ["公司科学技术进步三等奖1项", "编写高级工培训教材1本", "论文1篇（已录用）"], 0),)),
            File("02身份证.pdf", (id_card(p, "应县公安局", "2014-07-01", "2034-07-01", 0),)),
            File("03学历.pdf", (diploma(p, "山西电力职业技术学院", "热能动力", "junior_college", "2006-09-01", "2009-07-01", "137861200906000488", 0),)),
            File("04技能.pdf", (booklet(p, trade, 3, "1504000003301266", "2015-09-25", "山西省电力行业职业技能鉴定中心", 0), grade(p, trade, 2, "Y000014000066212000031", "2021-12-16", firm.name, 3))),
            File("05工作.pdf", (employment(p, firm, trade, "2009-07-28", "2025-09-08", 1),)),
            File("06考核.pdf", (assessment(p, firm, trade, "2025-09-08", 0, {2022: "合格", 2023: "优秀", 2024: "合格"}),)),
            File("07获奖.pdf", (prize("水冷壁防磨喷涂工艺研究与应用", "三等奖", ["魏国栋", p.name, "邸小军"], "科学技术进步奖", firm.name, "2022-12-30", "SGH-KJ-2022-3-04", {"award_rank": "third"}), size(firm, "large", 1286, 412000, "2025-08-15", "应县统计局", 0))),
            File("08教材.pdf", (textbook("锅炉受热面检修", p.name, firm.name, "高级工", 2023, BOILER),)),
            File("09录用通知.pdf", (letter("循环流化床锅炉水冷壁磨损的防治", [p.name], journals.POWER, "2025-08-04", "2025年第12期"),)),
            File("10承诺.pdf", (pledge(p, firm, "2025-09-10", 1),)),
        ),
        (Plant("paper.not_published", "09录用通知.pdf", ("fail", "unknown")), Plant("textbook.length", "08教材.pdf")),
        loose=True,
    )  # fmt: skip


def two_posts() -> Dossier:
    """Two full-time posts at a time from 2017 to 2019; all that counts lies after them, and an overlap holds up no clause (contract 3)."""
    p = Person("巩利军", "男", "1984-10-11", "141121", 341, "山西省吕梁市文水县凤城镇大陵街5号")
    former = Firm("文水海川金属制品有限公司", "山西省吕梁市文水县", "91141121MA0BJ117")
    firm = Firm("吕梁汾西钢铁有限公司", "山西省吕梁市离石区", "91141102MA0AU652")
    trade = "轧钢工"
    issue = Issue(journals.METALS, 2023, 11, 52, 55)
    return Dossier(
        "B06巩利军",
        "engineer",
        "ready",
        clauses("G.phase:S G.retired:S 1:U 2.2:S 3.2:S/U 5.2:S 5.2.3:S 6.1:S 6.1.3:S 7.1:S"),
        (
            File(
                "巩利军申报材料.pdf",
                (
                    id_card(p, "文水县公安局", "2012-09-03", "2032-09-03", 1),
                    form(p, firm, "engineer", "冶金工程", f"{trade} 二级/技师（2021-09-30）", "山西工程职业技术学院 冶金工程 大专", "2025-09-17", ["公司职工技能竞赛轧钢工第二名", "第一作者论文1篇"], 2),
                    diploma(p, "山西工程职业技术学院", "冶金工程", "junior_college", "2004-09-01", "2007-07-01", "118901200706003051", 0),
                    booklet(p, trade, 3, "1404110003300816", "2014-12-18", "吕梁市职业技能鉴定中心", 1),
                    grade(p, trade, 2, "S000014000036212000402", "2021-09-30", "山西冶金行业职业技能评价中心", 0),
                    earlier(p, former, "轧钢工", "2010-03-01", "2019-08-31", "2025-09-01"),
                    employment(p, firm, trade, "2017-05-02", "2025-09-16", 3),
                    assessment(p, firm, trade, "2025-09-16", 1, {2022: "优秀", 2023: "合格", 2024: "合格"}),
                    pledge(p, firm, "2025-09-17", 0),
                    size(firm, "large", 6420, 1830000, "2025-07-30", "吕梁市工业和信息化局", 1),
                    award(f"{p.name}：在公司2022年职工技能竞赛轧钢工比赛中成绩优异，获得<b>第二名</b>，特发此证。", "竞赛证书", firm.name, "2022-10-20", {"recipients": [p.name], "award_kind": "contest", "place": 2}, 3, "FX-JN-22-08"),
                    *published(journals.ROLLS, [p.name, "庞永亮"], "吕梁汾西钢铁有限公司，山西 吕梁 033000", issue, 1),
                ),
            ),
        ),
        (Plant("work.overlap", "巩利军申报材料.pdf", ("fail", "unknown")),),
    )  # fmt: skip


def colleague() -> Dossier:
    """The prize is a colleague's; a wrong check digit in the employer's code; the number of the diploma is another's too."""
    p = Person("仝海滨", "男", "1990-03-19", "140825", 283, "山西省运城市新绛县龙兴镇府君巷10号")
    firm = Firm("运城河津路桥养护有限公司", "山西省运城市新绛县", "91140825MA0HK704")
    wrong = firm.code[:-1] + ("A" if firm.code[-1] != "A" else "B")
    trade = "工程机械维修工"
    issue = Issue(journals.ROADS, 2022, 5, 71, 73)
    return Dossier(
        "B07仝海滨",
        "engineer",
        "incomplete",
        clauses("G.phase:S G.retired:S 1:U 2.2:S/U 3.2:S/U 5.2:U 5.2.3:U 6.1:S 6.1.3:S 7.1:S"),
        (
            File("1-申报表.pdf", (form(p, firm, "engineer", "工程机械", f"{trade} 二级/技师（2022-04-29）", "山西建设职业技术学院 工程机械 大专", "2025-09-19", ["运城市职工技能大赛获奖", "第一作者论文1篇"], 1),)),
            File("2-身份证.pdf", (id_card(p, "新绛县公安局", "2018-11-14", "2038-11-14", 0),)),
            File("3-毕业证.pdf", (diploma(p, "山西建设职业技术学院", "工程机械", "junior_college", "2009-09-01", "2012-07-01", SAME, 0),)),
            File("4-技能证.pdf", (grade(p, trade, 2, "S000014000047222000088", "2022-04-29", "运城市职业技能服务中心", 1), booklet(p, trade, 3, "1604130003302417", "2016-11-30", "运城市职业技能鉴定中心", 0))),
            File("5-在职证明.pdf", (employment(p, firm, trade, "2012-07-16", "2025-09-18", 2, code=wrong),)),
            File("6-考核.pdf", (assessment(p, firm, trade, "2025-09-18", 3, {2022: "合格", 2023: "合格", 2024: "优秀"}),)),
            File("7-竞赛证书.pdf", (award("丁文斌同志：在运城市第六届职工技能大赛工程机械维修工项目中获得<b>第一名</b>，特发此证。", "获奖证书", "运城市总工会", "2021-09-28", {"recipients": ["丁文斌"], "award_kind": "contest", "place": 1}, 0, "运工赛2021-112"),)),
            File("8-论文.pdf", published(journals.PAVER, [p.name], "运城河津路桥养护有限公司，山西 运城 043100", issue, 0)),
            File("9-承诺书.pdf", (pledge(p, firm, "2025-09-19", 2),)),
        ),
        (Plant("award.recipient", "7-竞赛证书.pdf"), Plant("credit_code.check_digit", "5-在职证明.pdf")),
        ("identity.name_mismatch", "cross.same_number"),
        loose=True,
    )  # fmt: skip


def short_report() -> Dossier:
    """One of the two reports is far too short; the number of the diploma is another's too."""
    p = Person("亢玉林", "男", "1988-08-08", "140922", 619, "山西省忻州市五台县台城镇新建路66号")
    firm = Firm("忻州五台建筑安装有限公司", "山西省忻州市五台县", "91140922MA0JT930")
    trade = "混凝土工"
    one = [(p.name, "班长、测温养护负责人"), ("薄志刚", "技术员")]
    two = [("薄志刚", "负责人"), (p.name, "整治施工")]
    return Dossier(
        "B08亢玉林",
        "engineer",
        "incomplete",
        clauses("G.phase:S G.retired:S 1:U 2.2:S/U 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.1:U 7.1:S"),
        (
            File("A 基本情况.pdf", (form(p, firm, "engineer", "建筑工程", f"{trade} 二级/技师（2020-11-27）", "山西建设职业技术学院 建筑工程 大专", "2025-09-11", ["荣立个人三等功", "专业技术报告2篇"], 3), id_card(p, "五台县公安局", "2015-03-02", "2035-03-02", 2))),
            File("B 学历.pdf", (diploma(p, "山西建设职业技术学院", "建筑工程", "junior_college", "2009-09-01", "2012-07-01", SAME, 0),)),
            File("C 技能.pdf", (booklet(p, trade, 2, "2004090004200133", "2020-11-27", "山西省建设行业职业技能鉴定中心", 1), booklet(p, trade, 3, "1504090004300276", "2015-10-16", "忻州市职业技能鉴定中心", 0))),
            File("D 工作.pdf", (employment(p, firm, trade, "2012-08-01", "2025-09-10", 0), insurance(p, [("201209", "202508", firm.name)], "2025-09-09", 0), assessment(p, firm, trade, "2025-09-10", 2))),
            File("E 立功.pdf", (award(f"{p.name}同志：在2022年度重点工程建设中成绩显著，荣立<b>个人三等功</b>。特发此证。", "立功证书", "忻州市总工会", "2023-04-28", {"recipients": [p.name], "award_kind": "merit_citation"}, 1),)),
            File("F 报告1.pdf", (report(p.name, firm.name, "2023-01-10", CONCRETE, 0), accepted("门诊楼大体积混凝土筏板裂缝控制", one, firm.name, "2023-02-20", "公司技术攻关项目", 2))),
            File("G 报告2.pdf", (report(p.name, firm.name, "2024-05-12", BOARDS, 1), accepted("外墙保温板空鼓整治", two, firm.name, "2024-06-18", "公司质量提升项目", 0))),
            File("H 承诺.pdf", (pledge(p, firm, "2025-09-11", 3),)),
        ),
        (Plant("report.length", "G 报告2.pdf"),),
        ("cross.same_number",),
        loose=True,
    )  # fmt: skip
