"""Four who apply for 高级工程师 with a fault or two, and one by exception."""

from __future__ import annotations

from benchmarks.strangers.dossiers import harvest_articles as articles
from benchmarks.strangers.dossiers import harvest_journals as journals
from benchmarks.strangers.dossiers.harvest_base import Firm, Person, clauses, patent
from benchmarks.strangers.dossiers.harvest_certs import booklet, diploma, grade
from benchmarks.strangers.dossiers.harvest_deeds import accepted, award, benefit, drafted, mentoring, prize
from benchmarks.strangers.dossiers.harvest_identity import form, id_card, pledge
from benchmarks.strangers.dossiers.harvest_journals import Article, published
from benchmarks.strangers.dossiers.harvest_patents import certificate, receipt, register
from benchmarks.strangers.dossiers.harvest_seniors import HR, MARKET
from benchmarks.strangers.dossiers.harvest_texts_coal import BELT, BRAKE
from benchmarks.strangers.dossiers.harvest_work import assessment, employment, insurance, leads
from benchmarks.strangers.dossiers.harvest_writing import Issue, Journal, report
from benchmarks.strangers.dossiers.model import Dossier, File, Plant

BASE = "G.phase:S G.retired:S 1:U 4.3:U 7.1:S"


def three_models() -> Dossier:
    """Three utility models: one ended by its term the day before, one for want of the fee, one has its last day but one."""
    p = Person("蔺国强", "男", "1980-11-02", "140525", 437, "山西省晋城市泽州县南村镇朝阳街14号")
    firm = Firm("晋城丹河机械设备有限公司", "山西省晋城市泽州县", "91140525MA0EM358")
    trade = "机修钳工"
    unit = "晋城丹河机械设备有限公司，山西 晋城 048026"
    kind = "utility_model"
    a, b, c = "一种起重机车轮偏斜测量架", "一种行星减速器拆装翻转台", "一种轴承加热取出装置"
    na, nb, nc = patent(a, 2015, 2), patent(b, 2018, 2), patent(c, 2015, 2)
    names = [p.name, "毋建华"]
    one, two = Issue(journals.MACHINES, 2019, 3, 55, 57), Issue(journals.MACHINES, 2021, 10, 70, 73)
    key = [("和明亮", "项目经理"), (p.name, "技术骨干、装配班长"), ("李静", "电气")]
    return Dossier(
        "C03蔺国强",
        "senior_engineer",
        "incomplete",
        clauses(BASE + " 2.3:S 3.3:S 5.3:U 5.3.2:U 6.2:S 6.2.3:S"),
        (
            File("1申报表.pdf", (form(p, firm, "senior_engineer", "机械工程", f"{trade} 一级/高级技师（2019-07-19）", "太原科技大学 机械工程 本科（函授）", "2025-09-24", ["实用新型专利3项", "参与省重点工程技术项目1项", "论文2篇"], 3),)),
            File("2身份证.pdf", (id_card(p, "泽州县公安局", "2011-06-13", "2031-06-13", 2),)),
            File("3学历.pdf", (diploma(p, "太原科技大学", "机械工程", "bachelor", "2009-03-01", "2012-01-10", "101095201205000973", 1),)),
            File("4技能.pdf", (booklet(p, trade, 2, "1304120003200166", "2013-10-25", "晋城市职业技能鉴定中心", 1), booklet(p, trade, 1, "1904010003100037", "2019-07-19", "山西省职业技能鉴定指导中心", 0))),
            File("5在职考核.pdf", (employment(p, firm, trade, "2002-07-08", "2025-09-22", 3), assessment(p, firm, trade, "2025-09-22", 1), leads(p, firm, "装配班班长", "2014-03-03", "晋丹字〔2014〕9号"))),
            File("6专利A.pdf", (certificate(kind, a, names, firm.name, na, "2015-10-30", "2016-04-13", "CN205120112U", 5118207), receipt(na, "实用新型", 10, 2000, "0.15", "2024-10-08", "0324100811"))),
            File("6专利B.pdf", (certificate(kind, b, names, firm.name, nb, "2018-11-12", "2019-08-06", "CN209207551U", 9205113), receipt(nb, "实用新型", 6, 1200, "0.15", "2023-10-30", "0323103042"), register(kind, b, names, firm.name, nb, "2018-11-12", "2019-08-06", ["2019年08月06日　专利权授予", "年费缴纳至2024年11月12日", "2025年07月11日　未缴年费，专利权自2024年11月12日终止"], "2025-08-28", "lapsed"))),
            File("6专利C.pdf", (certificate(kind, c, names, firm.name, nc, "2015-11-01", "2016-05-25", "CN205271850U", 5233618), receipt(nc, "实用新型", 10, 2000, "0.15", "2024-10-22", "0324102277"), register(kind, c, names, firm.name, nc, "2015-11-01", "2016-05-25", ["2016年05月25日　专利权授予", "第10年度年费已缴纳"], "2025-09-02", "valid"))),
            File("7转化效益.pdf", tuple(benefit(f"{t}（{n}）", firm.name, [(2023, "节约费用", x), (2024, "节约费用", y)], z, "2025-04-10", {}, s) for t, n, x, y, z, s in ((a, na, "21.5", "24", "45.5", 0), (b, nb, "33", "30.2", "63.2", 1), (c, nc, "18", "19.4", "37.4", 0)))),
            File("8省重点项目.pdf", (accepted("山西省重点工程技术项目“大型矿用设备再制造生产线”", key, "山西省工业和信息化厅", "2020-12-22", "省级重点工程技术项目（2018年度）", 0),)),
            File("9论文.pdf", (*published(articles.CRANE, [p.name], unit, one, 0), *published(articles.GEARS, [p.name, "毋建华"], unit, two, 1))),
            File("10承诺.pdf", (pledge(p, firm, "2025-09-24", 2),)),
        ),
        (Plant("patent.term", "6专利A.pdf"), Plant("patent.fee", "6专利B.pdf")),
        loose=True,
    )  # fmt: skip


def pupil_before() -> Dossier:
    """The third pupil was 技师 before he became a pupil; one journal's ISSN has a wrong check digit."""
    p = Person("史建平", "男", "1978-02-16", "140203", 331, "山西省大同市平城区站东街铁路小区12号楼")
    firm = Firm("大同云冈铁路机车检修有限公司", "山西省大同市平城区", "91140203MA0BX609")
    trade = "机车钳工"
    unit = "大同云冈铁路机车检修有限公司，山西 大同 037005"
    wrong = Journal("铁道机车车辆检修", "1007-2469", "14-1301/U", "山西省铁道学会")
    right = Journal("机车运用与维护", "1009-1769", "14-1320/U", "山西省铁道学会")
    one, two = Issue(wrong, 2018, 5, 19, 21), Issue(right, 2022, 11, 48, 50)
    pupils = [
        ("胡海涛", "2012-05-10", "技师", "2019-11-29"),
        ("尹志军", "2014-09-01", "技师", "2021-12-10"),
        ("闫晓峰", "2018-03-15", "技师", "2017-10-20"),
    ]
    return Dossier(
        "C04史建平",
        "senior_engineer",
        "review incomplete",
        clauses(BASE + " 2.3:S 3.3:S 4.3.1:U 5.3:S 5.3.4:S 6.2:U 6.2.3:U"),
        (
            File("申报表.pdf", (form(p, firm, "senior_engineer", "铁道机车车辆", f"{trade} 一级/高级技师（2017-12-08）", "西南交通大学 铁道机车车辆 本科（函授）", "2025-09-18", ["培养技师3名", "省科学技术进步三等奖（第三完成人）", "论文2篇"], 0),)),
            File("身份证.pdf", (id_card(p, "大同市公安局平城分局", "2023-10-30", "2043-10-30", 1),)),
            File("毕业证.pdf", (diploma(p, "西南交通大学", "铁道机车车辆", "bachelor", "2004-03-01", "2007-01-10", "106135200705004410", 1),)),
            File("技能证.pdf", (booklet(p, trade, 1, "1704020003100022", "2017-12-08", "山西省职业技能鉴定指导中心", 0), booklet(p, trade, 2, "1204020003200119", "2012-03-30", "大同市职业技能鉴定中心", 1))),
            File("工作证明.pdf", (employment(p, firm, trade, "1998-08-01", "2025-09-16", 1), insurance(p, [("199808", "202508", firm.name)], "2025-09-12", 0))),
            File("考核.pdf", (assessment(p, firm, trade, "2025-09-16", 3, {2022: "合格", 2023: "合格", 2024: "优秀"}),)),
            File("带徒证明.pdf", (mentoring(p, firm.name, trade, pupils, "2025-09-10", 1), *(grade(Person(n, "男", b, "140203", o, ""), trade, 2, num, when, by, 2) for n, b, o, num, when, by in (("胡海涛", "1986-01-15", 113, "Y000014000083192000014", "2019-11-29", firm.name), ("尹志军", "1989-06-23", 217, "Y000014000083212000046", "2021-12-10", firm.name))), booklet(Person("闫晓峰", "男", "1985-09-30", "140203", 319, ""), trade, 2, "1704020003200288", "2017-10-20", "大同市职业技能鉴定中心", 1))),
            File("科技奖.pdf", (prize("内燃机车增压系统状态检测与维修关键技术", "三等奖", ["杜文斌", "高志刚", p.name, "宋丽娜"], "山西省科学技术进步奖", "山西省人民政府", "2021-06-30", "2020-J-3-071-R03", {"award_kind": "science_technology", "award_rank": "third", "award_level": "provincial"}),)),
            File("论文1.pdf", published(articles.DIESEL, [p.name], unit, one, 1)),
            File("论文2.pdf", published(articles.BRAKES, [p.name, "胡海涛"], unit, two, 0)),
            File("承诺书.pdf", (pledge(p, firm, "2025-09-18", 0),)),
        ),
        (Plant("mentoring.order", "带徒证明.pdf", ("fail", "unknown")), Plant("paper.issn", "论文1.pdf")),
        loose=True,
    )  # fmt: skip


def same_text() -> Dossier:
    """Report and paper of the same text, and a report written by another; with the two standards, which annex 六（二） names among
    the reports, three texts are there, and whether those two count is for a person to say."""
    p = Person("段志刚", "男", "1982-12-19", "142322", 275, "山西省吕梁市汾阳市文峰街道鼓楼南街8号")
    firm = Firm("汾阳杏花煤电有限公司", "山西省吕梁市汾阳市", "91141182MA0CT774")
    trade = "矿井维修钳工"
    issue = Issue(journals.COAL, 2022, 6, 77, 80)
    body = "\n".join(f"{heading}\n{words}" for heading, words in BRAKE.sections)
    article = Article(BRAKE.title, BRAKE.abstract, BRAKE.words, body)
    units = "汾阳杏花煤电有限公司、中国矿业大学"
    return Dossier(
        "C05段志刚",
        "senior_engineer",
        "review",
        clauses(BASE + " 2.3:S 3.3:S 4.3.4:S 5.3:S 5.3.6:S 6.2:U 6.2.1:U 6.2.3:U"),
        (
            File("00申报表.pdf", (form(p, firm, "senior_engineer", "矿山机电", f"{trade} 一级/高级技师（2020-08-14）", "中国矿业大学 矿山机电 本科", "2025-09-20", ["省级技能大师工作室负责人", "参与编写省地方标准2项", "技术报告2篇、论文1篇"], 1),)),
            File("01身份证.pdf", (id_card(p, "汾阳市公安局", "2010-01-21", "2030-01-21", 0),)),
            File("02毕业证.pdf", (diploma(p, "中国矿业大学", "矿山机电", "bachelor", "2002-09-01", "2006-07-01", "102901200605003317", 0),)),
            File("03技师.pdf", (booklet(p, trade, 2, "1304110003200074", "2013-05-17", "山西省煤炭行业职业技能鉴定指导中心", 0),)),
            File("04高级技师.pdf", (grade(p, trade, 1, "S000014000029201000006", "2020-08-14", "山西煤炭职业技能评价中心", 1),)),
            File("05证明.pdf", (employment(p, firm, trade, "2006-07-20", "2025-09-19", 2), assessment(p, firm, trade, "2025-09-19", 0))),
            File("06工作室.pdf", (award(f"授予 <b>{p.name}技能大师工作室</b>　“山西省省级技能大师工作室”称号<br>负责人：{p.name}", "证　书", HR, "2021-12-29", {"award_kind": "talent"}, 2, "晋技师室2021-18"),)),
            File("07标准.pdf", (drafted(p, "DB14/T 2290—2021", "矿井提升机制动系统检测方法", ["薛明", p.name, "冯志远", "乔楠"], units, "2021-03-18", MARKET), drafted(p, "DB14/T 2671—2023", "煤矿带式输送机检修规范", ["冯志远", "薛明", "樊强", p.name], units, "2023-05-22", MARKET))),
            File("08报告1.pdf", (report(p.name, firm.name, "2021-11-15", BRAKE, 1), accepted("立井提升机恒减速制动系统改造", [(p.name, "主要技术骨干、班长"), ("樊强", "电控")], firm.name, "2021-12-06", "公司技术改造项目", 1))),
            File("09报告2.pdf", (report("樊强", firm.name, "2023-08-09", BELT, 0),)),
            File("10论文.pdf", published(article, [p.name], "汾阳杏花煤电有限公司，山西 汾阳 032200", issue, 0)),
            File("11承诺书.pdf", (pledge(p, firm, "2025-09-20", 1),)),
        ),
        (Plant("cross.near_duplicate", None, ("fail", "unknown")), Plant("report.author", "09报告2.pdf", ("fail", "unknown"))),
        loose=True,
    )  # fmt: skip


def level_in_number() -> Dossier:
    """The number of a bachelor's diploma carries the figure of 专科; the assessments bear no seal."""
    p = Person("贾晓东", "男", "1981-07-28", "141024", 613, "山西省临汾市洪洞县大槐树镇玉峰街60号")
    firm = Firm("洪洞赵城化肥有限公司", "山西省临汾市洪洞县", "91141024MA0DP482")
    trade = "化工仪表维修工"
    unit = "洪洞赵城化肥有限公司，山西 洪洞 041600"
    one, two = Issue(journals.CHEMICALS, 2019, 12, 80, 82), Issue(journals.CHEMICALS, 2023, 7, 91, 94)
    issuer = "临汾市科学技术局"
    prizes = (
        ("尿素装置高压仪表可靠性提升", "二等奖", ["靳海龙", p.name, "王亚男"], "2018-05-18", "LKJ-2018-2-09-2"),
        ("合成氨在线分析系统的国产化", "三等奖", [p.name, "靳海龙"], "2022-06-10", "LKJ-2022-3-21-1"),
    )
    mates = [("靳海龙", "项目负责人"), (p.name, "技术骨干")]
    return Dossier(
        "C06贾晓东",
        "senior_engineer",
        "review incomplete",
        clauses("G.phase:S G.retired:S 1:U 4.3:U 2.3:U 3.3:S 5.3:S 5.3.4:S 6.2:S 6.2.3:S 7.1:S/U"),
        (
            File("甲 申报表.pdf", (form(p, firm, "senior_engineer", "化工自动化", f"{trade} 一级/高级技师（2020-10-30）", "太原理工大学 化工自动化 本科", "2025-09-26", ["临汾市科学技术奖2项", "市级重点项目2项", "第一作者论文2篇"], 2),)),
            File("乙 证件.pdf", (id_card(p, "洪洞县公安局", "2009-08-17", "2029-08-17", 2), diploma(p, "太原理工大学", "化工自动化", "bachelor", "2000-09-01", "2004-07-01", "101121200406002758", 0))),
            File("丙 技能.pdf", (booklet(p, trade, 1, "2004130004100018", "2020-10-30", "山西省化工行业职业技能鉴定中心", 0), booklet(p, trade, 2, "1404130003200251", "2014-12-12", "临汾市职业技能鉴定中心", 1))),
            File("丁 在职.pdf", (employment(p, firm, trade, "2004-07-26", "2025-09-25", 0),)),
            File("丁 考核.pdf", (assessment(p, firm, trade, "2025-09-25", 0, {2022: "合格", 2023: "优秀", 2024: "合格"}, stamped=False),)),
            File("戊 科技奖.pdf", tuple(prize(a, b, c, "临汾市科学技术奖", "临汾市人民政府", d, e, {"award_kind": "science_technology", "award_level": "municipal"}) for a, b, c, d, e in prizes)),
            File("己 项目.pdf", (accepted("高压闪蒸槽液位系统改造", mates, issuer, "2019-11-26", "临汾市2018年重点技术项目（市级）", 0), accepted("尿素装置调节阀在线诊断", mates, issuer, "2023-10-18", "临汾市2022年重点技术项目（市级）", 2))),
            File("庚 论文一.pdf", published(articles.LEVEL, [p.name, "靳海龙"], unit, one, 1)),
            File("庚 论文二.pdf", published(articles.VALVE, [p.name], unit, two, 0)),
            File("辛 承诺.pdf", (pledge(p, firm, "2025-09-26", 1),)),
        ),
        (Plant("diploma.number", "乙 证件.pdf"), Plant("seal.missing", "丁 考核.pdf", ("fail", "unknown"))),
        loose=True,
    )  # fmt: skip


def exception() -> Dossier:
    """By exception on a yield of taxes and profit whose parts do not make the sum; a promise dated after the last day."""
    p = Person("裴学文", "男", "1976-09-15", "142433", 191, "山西省晋中市平遥县古陶镇顺城路27号")
    firm = Firm("平遥龙海铸造有限公司", "山西省晋中市平遥县", "91140728MA0AX935")
    trade = "铸造工"
    subject = "薄壁球铁件覆膜砂壳型铸造工艺"
    items = [(2023, "新增利润", "196"), (2023, "新增税金", "92"), (2024, "新增利润", "142"), (2024, "新增税金", "50")]
    made = benefit(subject, firm.name, items, "580（新增利税合计）", "2025-03-31", {}, 0)
    return Dossier(
        "D01裴学文",
        "senior_engineer",
        "review incomplete",
        clauses("G.phase:S G.retired:S 1:U 7.1:S 7.2:S 8:U 8.3:U 2.3:N 3.3:N/U"),
        (
            File("1 破格申报表.pdf", (form(p, firm, "senior_engineer", "铸造", f"{trade} 二级/技师（2013-11-22）", "山西机电职业技术学院 铸造 大专（函授）", "2025-09-29", ["主持研发薄壁球铁件覆膜砂壳型铸造工艺，转化取得利税580万元"], 3, True),)),
            File("2 身份证.pdf", (id_card(p, "平遥县公安局", "2016-12-20", "2036-12-20", 1),)),
            File("3 毕业证.pdf", (diploma(p, "山西机电职业技术学院", "铸造", "junior_college", "2006-03-01", "2009-01-10", "138885200906000256", 1),)),
            File("4 技师证.pdf", (booklet(p, trade, 2, "1304070003200107", "2013-11-22", "晋中市职业技能鉴定中心", 1),)),
            File("5 工作证明.pdf", (employment(p, firm, trade, "1996-10-05", "2025-09-28", 3),)),
            File("6 考核.pdf", (assessment(p, firm, trade, "2025-09-28", 2, {2022: "合格", 2023: "合格", 2024: "优秀"}),)),
            File("7 项目验收.pdf", (accepted(subject, [(p.name, "主持研发、项目负责人"), ("郝志亮", "造型"), ("程丽", "检验")], "平遥县工业和信息化局", "2022-11-30", "企业自主研发项目", 2),)),
            File("8 利税证明.pdf", (made,)),
            File("9 聘任.pdf", (leads(p, firm, "造型工段长", "2017-02-15", "龙铸字〔2017〕3号"),)),
            File("10 承诺书.pdf", (pledge(p, firm, "2025-11-08", 0),)),
        ),
        (Plant("benefit.amount", "8 利税证明.pdf"), Plant("date.future", "10 承诺书.pdf")),
        loose=True,
    )  # fmt: skip
