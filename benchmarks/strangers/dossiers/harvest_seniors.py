"""Two who apply for 高级工程师 with nothing wrong."""

from __future__ import annotations

from benchmarks.strangers.dossiers import harvest_articles as articles
from benchmarks.strangers.dossiers import harvest_journals as journals
from benchmarks.strangers.dossiers.harvest_base import Firm, Person, clauses, patent
from benchmarks.strangers.dossiers.harvest_certs import booklet, diploma, grade, registered
from benchmarks.strangers.dossiers.harvest_deeds import accepted, award, benefit, drafted, mentoring
from benchmarks.strangers.dossiers.harvest_identity import form, id_card, pledge
from benchmarks.strangers.dossiers.harvest_journals import published
from benchmarks.strangers.dossiers.harvest_patents import certificate, receipt, register
from benchmarks.strangers.dossiers.harvest_texts import HEAT, TUBES
from benchmarks.strangers.dossiers.harvest_work import assessment, employment, insurance, leads
from benchmarks.strangers.dossiers.harvest_writing import Issue, report
from benchmarks.strangers.dossiers.model import Dossier, File

SOUND = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U 2.3:S 3.3:S 4.3:U 5.3:S 6.2:S 7.1:S"
MARKET = "山西省市场监督管理局"
HR = "山西省人力资源和社会保障厅"


def electrician() -> Dossier:
    """高级技师 of exactly four years; 预备技师班; two provincial standards as a later drafter; 三晋技术能手; two papers."""
    p = Person("卫东升", "男", "1986-03-09", "140522", 253, "山西省晋城市阳城县凤城镇骏马岭小区4号楼")
    firm = Firm("阳城沁河煤业集团有限公司", "山西省晋城市阳城县", "91140522MA0DU281")
    trade = "矿山电工"
    last = "2025-10-31"
    unit = "阳城沁河煤业集团有限公司，山西 阳城 048100"
    units = "阳城沁河煤业集团有限公司、太原理工大学、山西煤矿安全仪器检测中心"
    one, two = Issue(journals.COAL, 2020, 8, 33, 36), Issue(journals.COAL, 2023, 2, 61, 63)
    return Dossier(
        "C01卫东升",
        "senior_engineer",
        "ready",
        clauses(SOUND + " 2.4:S 4.3.4:S 5.3.6:S 6.2.3:S"),
        (
            File("01申报表.pdf", (form(p, firm, "senior_engineer", "煤矿电气", f"{trade} 一级/高级技师（2021-10-31）", "晋城技师学院 煤矿电气 预备技师班", last, ["三晋技术能手", "参与编写省地方标准2项", "第一作者论文2篇"], 1),)),
            File("02身份证.pdf", (id_card(p, "阳城县公安局", "2012-04-16", "2032-04-16", 0),)),
            File("03毕业证书.pdf", (diploma(p, "晋城技师学院", "煤矿电气", "tech_technician", "2005-09-01", "2009-07-06", "JCJS2009070145", 4),)),
            File("04技师证书.pdf", (booklet(p, trade, 2, "1504120003200218", "2015-06-26", "山西省煤炭行业职业技能鉴定指导中心", 0),)),
            File("05高级技师证书.pdf", (grade(p, trade, 1, "Y000014000055211000009", "2021-10-31", firm.name, 3),)),
            File("06在职证明及社保.pdf", (employment(p, firm, trade, "2009-07-20", last, 2), insurance(p, [("200908", "202509", firm.name)], "2025-10-21", 1))),
            File("07考核.pdf", (assessment(p, firm, trade, last, 2, {2022: "合格", 2023: "优秀", 2024: "优秀"}),)),
            File("08三晋技术能手.pdf", (award(f"授予 {p.name} 同志<br><b>三晋技术能手</b> 称号", "荣誉证书", HR, "2019-12-18", {"recipients": [p.name], "award_kind": "talent"}, 2, "SJ2019-0146"),)),
            File("09地方标准1.pdf", (drafted(p, "DB14/T 2187—2020", "煤矿井下低压馈电开关检修规程", ["常建明", "梁晋生", "韩冰", p.name, "苗雨"], units, "2020-09-15", MARKET),)),
            File("10地方标准2.pdf", (drafted(p, "DB14/T 2563—2022", "煤矿主通风机电气系统运行技术规范", ["常建明", "邢国栋", p.name, "张志伟", "田晶", "贾敏"], units, "2022-10-10", MARKET),)),
            File("11论文1.pdf", published(articles.FAN, [p.name, "苗雨"], unit, one, 0)),
            File("12论文2.pdf", published(articles.LEAK, [p.name], unit, two, 1)),
            File("13承诺.pdf", (pledge(p, firm, last, 1),)),
        ),
    )  # fmt: skip


def welder() -> Dossier:
    """Pupils with their certificates; an invention whose fee was paid late but in time; two reports and a paper."""
    p = Person("栗国平", "男", "1979-08-27", "140107", 571, "山西省太原市杏花岭区北大街90号")
    firm = Firm("太原晋阳化工装备制造有限公司", "山西省太原市尖草坪区", "91140108MA0CR467")
    trade = "焊工"
    pupils = (
        (Person("武鹏飞", "男", "1990-04-11", "140121", 335, ""), "2013-03-01", 2, "S000014000058202000211", "2020-11-20"),
        (Person("安晓光", "男", "1988-12-02", "140123", 117, ""), "2012-06-10", 1, "S000014000058231000019", "2023-09-22"),
        (Person("焦文杰", "男", "1993-07-19", "142431", 593, ""), "2016-09-05", 2, "S000014000058222000167", "2022-06-24"),
    )  # fmt: skip
    words = {1: "高级技师", 2: "技师"}
    title = "一种换热器管板自动焊接定位装置"
    names = ["郭宏斌", p.name, "安晓光", "冯丽"]
    number = patent(title, 2017, 1)
    filed, granted = "2017-03-20", "2019-06-11"
    entries = ["2019年06月11日　专利权授予", "2025年07月15日　补缴第9年度年费及滞纳金，年费缴纳至2026年03月20日"]
    team = [(p.name, "攻关组组长、方案编制"), ("安晓光", "焊接试验"), ("冯丽", "检验")]
    issue = Issue(journals.WELDS, 2021, 7, 44, 47)
    school = ("太原理工大学", "焊接技术与工程", "bachelor", "2003-03-01", "2006-01-15", "101125200605001846")
    return Dossier(
        "C02栗国平",
        "senior_engineer",
        "ready",
        clauses(SOUND + " 4.3.1:S 5.3.2:S 6.2.1:S"),
        (
            File(
                "上册.pdf",
                (
                    form(p, firm, "senior_engineer", "焊接技术与工程", f"{trade} 一级/高级技师（2018-12-14）", "太原理工大学 焊接技术与工程 本科（函授）", "2025-09-23", ["培养技师、高级技师3名", "发明专利1项并转化", "专业技术报告2篇、论文1篇"], 2),
                    id_card(p, "太原市公安局杏花岭分局", "2008-11-06", "2028-11-06", 1),
                    diploma(p, *school, 1),
                    registered(p, *school, "4H7M 2QXP 90ZK 8C3T", "函授"),
                    booklet(p, trade, 2, "1004010003200095", "2010-07-16", "山西省职业技能鉴定指导中心", 0),
                    booklet(p, trade, 1, "1804010003100051", "2018-12-14", "山西省职业技能鉴定指导中心", 1),
                    employment(p, firm, trade, "1999-08-16", "2025-09-22", 0),
                    assessment(p, firm, trade, "2025-09-22", 0, {2022: "优秀", 2023: "合格", 2024: "合格"}),
                    leads(p, firm, "焊接一班班长", "2011-01-10", "晋阳装字〔2011〕4号"),
                    pledge(p, firm, "2025-09-23", 0),
                ),
            ),
            File("带徒/证明.pdf", (mentoring(p, firm.name, trade, [(a.name, b, words[c], e) for a, b, c, _, e in pupils], "2025-09-15", 0),)),
            File("带徒/徒弟证书.pdf", tuple(grade(a, trade, c, d, e, "太原市技师学院", at) for at, (a, _, c, d, e) in enumerate(pupils))),
            File("专利/证书.pdf", (certificate("invention", title, names, firm.name, number, filed, granted, "CN106825980B", 3412207),)),
            File("专利/登记簿副本.pdf", (register("invention", title, names, firm.name, number, filed, granted, entries, "2025-08-20", "valid"),)),
            File("专利/年费.pdf", (receipt(number, "发明", 9, 2000, "1", "2025-07-15", "0325071566", "300.00"),)),
            File("专利/效益.pdf", (benefit(f"{title}（专利号：{number}）", firm.name, [(2023, "新增利润", "86.5"), (2024, "新增利润", "102.3")], "188.8", "2025-03-20", {"amount": 1888000}, 0),)),
            File("报告/报告1.pdf", (report(p.name, firm.name, "2019-10-12", TUBES, 0), accepted("换热器管板自动焊接工艺改进", team, firm.name, "2019-11-08", "公司技术攻关项目", 0))),
            File("报告/报告2.docx", (report(p.name, firm.name, "2022-04-26", HEAT, 2),), "docx"),
            File("报告/报告2验收.pdf", (accepted("15CrMo厚壁管道焊后热处理方法攻关", [(p.name, "组长、主要技术骨干"), ("武鹏飞", "测温")], firm.name, "2022-05-20", "公司技术革新项目", 1),)),
            File("论文.pdf", published(articles.LINING, [p.name, "郭宏斌"], "太原晋阳化工装备制造有限公司，山西 太原 030008", issue, 0)),
        ),
    )  # fmt: skip
