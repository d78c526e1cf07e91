"""November 2023 with a CSV roster: patents, reports, papers and awards that do not hold, beside three dossiers that do."""

from __future__ import annotations

from benchmarks.strangers.dossiers.autumn import clauses, zl
from benchmarks.strangers.dossiers.common import assessment, diploma, employment, form, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, patent, receipt, skill_new, skill_old
from benchmarks.strangers.dossiers.journals import article, front, issn
from benchmarks.strangers.dossiers.model import Batch, Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.prose import Subject, paragraphs, sections
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet

DAY = "2023-10-20"
GOOD = {2020: "合格", 2021: "合格", 2022: "合格"}


def row(p: Person, level: str, specialty: str, firm: str, scale: str, exceptional: str = "否") -> dict[str, str]:
    """A row of the roster."""
    return {"姓名": p.name, "身份证号": p.id, "申报级别": level, "申报专业": specialty, "工作单位": firm, "单位类型": "企业", "企业规模": scale, "是否破格": exceptional}


def leader(p: Person, firm: str, team: str, date: str) -> Paper:
    """Named 班组长."""
    return Paper("appointment", sheet(f"# 聘　书\n\n: {p.name} 同志：\n兹聘请您担任{team}班组长，聘期自{date[:4]}年{int(date[5:7])}月起。\n\n> {firm}\n> {date}\n@seal {firm}", font=KAI, size=18, page="A4 landscape"), {"name": p.name})


def _patents() -> Dossier:
    """A wrong check digit, a 发明 certificate on a 实用新型 number, a patent of which the applicant is owner and no inventor; a number of the year after filing is innocent."""
    p = Person("武建华", "男", "1980-05-17", "140121", 533, "山西省清徐县文源路12号")
    firm = "山西清源阀门集团有限公司"
    good = zl("201921234567")
    bad = good[:-1] + ("4" if good[-1] != "4" else "5")
    mixed, other, late = zl("202020567812"), zl("201610998877"), zl("201920012345")
    return Dossier(
        "武建华", "senior_engineer", "incomplete review", dict(clauses("G.phase:S 1:U 2.3:S 3.3:S 5.3.2:U 6.2:U 7.1:S")),
        (
            File("1-申报表及身份证.pdf", (form(p, "senior_engineer", "机械工程", firm, "钳工 一级/高级技师", "2018-09-12", "山西机械工程大学 机械工程 本科", DAY, 2), id_card(p, ("2010-10-10", "2030-10-10"), "清徐县公安局"))),
            File("2-毕业证.pdf", (diploma(p, "山西机械工程大学", "机械工程", "bachelor", "1999-09-01", "2003-07-01", "101151200305000812", 0),)),
            File("3-技能证.pdf", (skill_old(p, "钳工", "二级/技师", "1204010003200411", "2012-11-20", value=2), skill_old(p, "钳工", "一级/高级技师", "1804010003100052", "2018-09-12", value=1))),
            File("4-证明.pdf", (employment(p, firm, "钳工", "2003-07-10", DAY, 0), assessment(p, firm, GOOD, DAY, 1, job="钳工"), pledge(p, DAY, 2))),
            File("专利1.pdf", (patent("utility_model", "一种闸阀研磨工装", [p.name, "杨润生"], [firm], bad, "2019-08-01", "2020-04-14", "CN210435123U", "10337218"),)),
            File("专利2.pdf", (patent("invention", "阀体密封试验台", [p.name], [firm], mixed, "2020-04-16", "2021-01-05", "CN212301456U", "4187233"),)),
            File("专利3.pdf", (patent("invention", "一种硬密封球阀的加工方法", ["杨润生", "左志强"], [firm, p.name], other, "2016-11-14", "2018-06-19", "CN106514123B", "2966120"),)),
            File("专利4.pdf", (patent("utility_model", "一种阀杆校直装置", [p.name], [firm], late, "2018-12-29", "2019-10-22", "CN209531888U", "9522718"),)),
        ),
        (Plant("patent.check_digit", "专利1.pdf"), Plant("patent.kind_mismatch", "专利2.pdf"), Plant("patent.inventor", "专利3.pdf"), Plant("dossier.missing")),
        roster=row(p, "高级工程师", "机械工程", firm, "大型"), loose=True,
    )


def _terms() -> Dossier:
    """A utility model past its ten years, an invention whose fee of 2022 was never paid; one paid a month ago is innocent."""
    p = Person("梁海波", "男", "1977-08-29", "140203", 771, "山西省大同市平城区魏都大道9号")
    firm = "大同雁北机车配件有限公司"
    old, lapsed, alive = zl("201320356789"), zl("201710788123"), zl("201921702468")
    benefit = sheet(f"# 应用证明\n| 应用单位 | {firm} |\n| 项目名称 | “一种制动梁矫正机”实用新型专利（{alive}）转化应用 |\n| 起止时间 | 2020年10月—2022年12月 |\n| 经济效益（万元） | 2021年新增利润41.5，2022年新增利润52.3 |\n该专利技术在我公司制动梁生产线应用，效果良好。\n> {firm}（财务专用章）\n> 2023年2月10日\n@seal {firm}/财务专用章", font=MING)
    return Dossier(
        "梁海波", "senior_engineer", "incomplete review", dict(clauses("G.phase:S G.retired:S 1:U 2.3:S 3.3:S 5.3.2:U 6.2:U 7.1:S")),
        (
            File("梁海波/表格/申报表.pdf", (form(p, "senior_engineer", "机械制造", firm, "车工 高级技师（一级）", "2017-12-08", "太原铁道学院 机械制造 本科", DAY, 4),)),
            File("梁海波/证件/身份证.pdf", (id_card(p, ("2013-01-20", "长期"), "大同市公安局城区分局"),)),
            File("梁海波/证件/毕业证.pdf", (diploma(p, "太原铁道学院", "机械制造", "bachelor", "1996-09-01", "2000-07-01", "晋铁院字第00128号", 1),)),
            File("梁海波/证件/技能证.pdf", (skill_old(p, "车工", "二级/技师", "0704010003200088", "2007-06-15", value=2), skill_old(p, "车工", "一级/高级技师", "1704010003100019", "2017-12-08", value=1))),
            File("梁海波/证明/在岗.pdf", (employment(p, firm, "车工", "2000-08-01", DAY, 2, place="山西省大同市"),)),
            File("梁海波/证明/考核.pdf", (assessment(p, firm, GOOD, DAY, 2, job="制动梁班长"),)),
            File("梁海波/证明/聘书.pdf", (leader(p, firm, "制动梁生产线", "2009-03-01"),)),
            File("梁海波/证明/承诺.pdf", (pledge(p, DAY, 1),)),
            File("梁海波/专利/2013.pdf", (patent("utility_model", "一种闸瓦托钻孔夹具", [p.name], [firm], old, "2013-06-20", "2013-12-11", "CN203343456U", "3301277"),)),
            File("梁海波/专利/2017.pdf", (patent("invention", "一种机车制动拉杆的热处理方法", [p.name, "史建平"], [firm], lapsed, "2017-09-05", "2019-05-24", "CN107312345B", "3388124"), receipt(lapsed, "发明", 5, "1200.00", "2021-08-20", firm))),
            File("梁海波/专利/2019.pdf", (patent("utility_model", "一种制动梁矫正机", [p.name], [firm], alive, "2019-10-10", "2020-07-31", "CN211135790U", "11128455"), receipt(alive, "实用新型", 5, "900.00", "2023-10-08", firm))),
            File("梁海波/专利/效益.pdf", (Paper("benefit_proof", benefit, {"date": "2023-02-10"}),)),
        ),
        (Plant("patent.term", "梁海波/专利/2013.pdf"), Plant("patent.fee", "梁海波/专利/2017.pdf", ("fail",)), Plant("dossier.missing")),
        roster=row(p, "高级工程师", "机械制造", firm, "中型"), loose=True,
    )


def _reports() -> Dossier:
    """One report too short, one without any parts, one by a colleague, a textbook of too few characters."""
    p = Person("乔玉成", "男", "1986-11-11", "141102", 253, "山西省吕梁市离石区滨河北西路21号")
    firm = "吕梁兴华煤化工设备有限公司"
    a, b, c = (Subject("离心式压缩机", "叶轮", "喘振", "入口导叶开度", "润滑油", "梳齿密封"), Subject("焦炉推焦车", "推焦杆", "走行打滑", "制动力矩", "轨面砂", "齿条支座"), Subject("熄焦车", "提升钩", "钢丝绳断丝", "卷筒偏角", "润滑脂", "导绳器"))
    short = f"# 压缩机喘振处理技术总结\n= 编制：{p.name}　　审核：王海生\n= {firm}　2020年11月\n: 摘要：总结了一次压缩机喘振的处理过程。\n: 关键词：压缩机；喘振\n" + sections(["1 概况", "2 原因", "3 处理", "4 结论"], a, p.name, 1250)
    shapeless = "# 推焦车的一些体会\n= " + p.name + "\n" + "\n".join(paragraphs(b, p.name, 2700, 1, 9))
    foreign = f"# 熄焦车提升机构改造技术报告\n= 作者：薛文武\n= {firm}　2021年6月\n: 摘要：介绍提升机构的改造。\n: 关键词：熄焦车；提升机构\n" + sections(["1 前言", "2 原结构存在的问题", "3 改造方案", "4 试验数据", "5 结论"], c, p.name, 2700, 2)
    book = f"= 企业内部培训教材\n# 化工设备维修钳工操作要点\n= （适用于高级工）\n\n\n= 编写：{p.name}\n= {firm}培训中心\n= 2021年3月\n---\n# 前　言\n本教材适用于化工设备维修钳工高级工培训使用，由{p.name}独立编写。\n## 目　录\n: 第一章 拆卸　　第二章 检测　　第三章 装配\n---\n" + sections(["第一章 拆卸", "第二章 检测", "第三章 装配"], Subject("往复泵", "十字头", "过热", "配合间隙", "清洗剂", "连杆瓦"), p.name + "书", 1900, 1)
    return Dossier(
        "乔玉成", "engineer", "incomplete", dict(clauses("G.phase:S 1:U 2.2:S 3.2:S 5.2:S 6.1:U 6.1.1:U 6.1.2:U 6.1.3:U 7.1:S")),
        (
            File("申报资料/01评审表.pdf", (form(p, "engineer", "化工机械", firm, "机修钳工 技师（二级）", "2019-09-30", "吕梁职业技术学院 化工机械 大专", DAY, 5),)),
            File("申报资料/02证件.pdf", (id_card(p, ("2016-06-16", "2036-06-16"), "吕梁市公安局离石分局"), diploma(p, "吕梁职业技术学院", "化工机械", "junior_college", "2005-09-01", "2008-07-01", "140851200806000333", 0), skill_old(p, "机修钳工", "三级/高级技能", "1304010003300512", "2013-07-25", value=3), skill_old(p, "机修钳工", "二级/技师", "1904010003200302", "2019-09-30", value=2))),
            File("申报资料/03证明.pdf", (employment(p, firm, "机修钳工", "2008-07-21", DAY, 0, place="山西省吕梁市"), assessment(p, firm, {2020: "优秀", 2021: "合格", 2022: "合格"}, DAY, 1, job="维修钳工"), pledge(p, DAY, 0))),
            File("申报资料/04五小.pdf", (Paper("award_certificate", sheet(f"# 获奖证书\n: {p.name} 同志：\n你完成的“导绳器快换装置”在2018年度全省职工“五小”竞赛中荣获三等奖。\n特发此证。\n> 山西省总工会\n> 2018年12月\n@seal 山西省总工会", font=KAI, size=17, page="A4 landscape"), {"recipients": [p.name], "award_kind": "five_small", "award_rank": "third", "award_level": "provincial"}),)),
            File("报告一.pdf", (Paper("technical_report", sheet(short), {"title": "压缩机喘振处理技术总结", "authors": [p.name]}),)),
            File("报告二.pdf", (Paper("technical_report", sheet(shapeless, font=KAI), {"title": "推焦车的一些体会"}),)),
            File("报告三.pdf", (Paper("technical_report", sheet(foreign, font=HEI), {"title": "熄焦车提升机构改造技术报告", "authors": ["薛文武"]}),)),
            File("教材.pdf", (Paper("textbook", sheet(book), {"title": "化工设备维修钳工操作要点", "authors": [p.name]}),)),
        ),
        (Plant("report.length", "报告一.pdf"), Plant("report.structure", "报告二.pdf", ("fail", "unknown")), Plant("report.author", "报告三.pdf"), Plant("textbook.length", "教材.pdf"), Plant("dossier.missing")),
        roster=row(p, "工程师", "化工机械", firm, "中型"), loose=True,
    )


TEACHING = """### 一、课堂导入要有趣味
小学语文教学中，导入环节关系到学生一节课的注意力。教师可以从学生熟悉的生活场景入手，用故事、谜语或图片引出课文，让学生带着问题去读书。
### 二、朗读训练要有层次
朗读是理解课文的重要途径。先要求读准字音，再要求读出停顿，最后才是读出感情。对于古诗，可以配合手势打节拍，帮助学生体会韵律之美。
### 三、作业设计要有弹性
作业不宜整齐划一。基础较弱的学生以抄写、听写为主，学有余力的学生可以尝试续写、改编，家长也可参与到亲子阅读中来。
### 四、结语
总之，语文课堂的活力来自教师对学生的尊重与对文本的热爱。只有不断反思，才能让课堂焕发光彩。"""


def _papers() -> Dossier:
    """Second author; a journal with wrong numbers; accepted only; a paper on teaching; nothing of it counts."""
    p = Person("侯晓明", "男", "1989-03-15", "140181", 719, "山西省古交市滨河北路8号")
    firm = "古交西山洗选装备有限公司"
    s = (Subject("浮选机", "叶轮盖板", "跑粗", "充气量", "捕收剂", "定子"), Subject("压滤机", "滤板", "喷料", "入料压力", "滤布", "止推板"))
    fake, good, third = "1673-8892", issn("1671456"), issn("2096789")
    if fake == issn("1673889"):
        fake = "1673-8893"
    return Dossier(
        "侯晓明", "engineer", "incomplete", dict(clauses("G.phase:S 1:U 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.3:U 7.1:S")),
        (
            File("基本材料.pdf", (form(p, "engineer", "选煤", firm, "选煤工 二级/技师", "2020-06-10", "山西煤炭职业学院 选煤 大专", DAY, 3), id_card(p, ("2018-08-18", "2038-08-18"), "古交市公安局"), diploma(p, "山西煤炭职业学院", "选煤", "junior_college", "2007-09-01", "2010-07-01", "127041201006000911", 1), skill_old(p, "选煤工", "三级/高级技能", "1504010003300219", "2015-10-16", value=3), skill_new(p, "选煤工", "二级/技师", "S000014000015202000044", "2020-06-10", "山西省煤炭行业技能评价中心", value=2, style=1), employment(p, firm, "选煤工", "2010-08-01", DAY, 0), assessment(p, firm, GOOD, DAY, 2, job="选煤工"), pledge(p, DAY, 1))),
            File("奖励.pdf", (Paper("award_certificate", sheet(f"# 荣立三等功证书\n: {p.name} 同志：\n因在洗选系统提质增效攻坚战中表现突出，经研究决定给予记个人三等功一次。\n> {firm}\n> 2022年4月30日\n@seal {firm}", font=MING, size=18, page="A4 landscape"), {"recipients": [p.name], "award_kind": "merit_citation", "issue_date": "2022-04-30"}),)),
            File("论文1.pdf", (front("选煤装备与技术", good, "CN 14-1288/TD", 2022, 4, "山西省煤炭学会", "浮选机叶轮盖板磨损规律研究", ["秦志峰", p.name], 33), article("选煤装备与技术", good, 2022, 4, "浮选机叶轮盖板磨损规律研究", ["秦志峰", p.name], f"{firm}，山西 古交 030200", 33, "研究叶轮盖板磨损规律。", "浮选机；磨损", s[0], p.name, code="TD94"))),
            File("论文2.pdf", (front("现代工业技术与管理", fake, "CN 98-0315/T", 2021, 36, "国际科技出版集团", "压滤机喷料故障的处理", [p.name], 102), article("现代工业技术与管理", fake, 2021, 36, "压滤机喷料故障的处理", [p.name], f"{firm}，山西 古交 030200", 102, "总结压滤机喷料处理办法。", "压滤机；喷料", s[1], p.name, code="TD94", part=1))),
            File("论文3录用通知.pdf", (Paper("acceptance_letter", sheet(f"# 录 用 通 知\n: {p.name} 作者：\n您好！您的稿件《重介旋流器入料压力的稳定控制》经专家审阅，符合本刊要求，决定录用，拟安排在2024年第3期刊出。请勿再投他刊。\n> 《选煤装备与技术》编辑部\n> 2023年9月28日\n@seal 选煤装备与技术编辑部"), {"authors": [p.name], "title": "重介旋流器入料压力的稳定控制"}),)),
            File("论文4.pdf", (front("基础教育园地", third, "CN 14-1377/G4", 2021, 7, "山西省教育学会", "小学语文课堂活力的激发", [p.name], 58), article("基础教育园地", third, 2021, 7, "小学语文课堂活力的激发", [p.name], f"{firm}，山西 古交 030200", 58, "谈谈如何激发小学语文课堂活力。", "小学语文；课堂", None, "", code="G623.2", text=TEACHING))),
        ),
        (Plant("paper.first_author", "论文1.pdf"), Plant("paper.issn", "论文2.pdf"), Plant("paper.cn_number", "论文2.pdf"), Plant("paper.not_published", "论文3录用通知.pdf", ("fail", "unknown")), Plant("paper.specialty", "论文4.pdf", ("fail", "unknown")), Plant("dossier.missing")),
        roster=row(p, "工程师", "选煤", firm, "省属大型骨干"), loose=True,
    )


def _awards() -> Dossier:
    """An award to others, an association that awards a national qualification, an apprentice who was 技师 before the agreement, sums that do not add up."""
    p = Person("曹志强", "男", "1979-12-01", "140322", 417, "山西省盂县秀水东街33号")
    firm = "盂县华阳耐火材料有限公司"
    pupil = Person("霍宏伟", "男", "1990-06-06", "140322", 215)
    prize = sheet("# 科学技术奖证书\n为表彰山西省科学技术奖获得者，特颁发此证书。\n: 项目名称：高铝砖隧道窑节能烧成技术\n: 奖励等级：三等奖\n: 获 奖 者：冯卫东、李瑞平、杨晋峰\n: 证书号：2019-J-3-118\n> 山西省人民政府\n> 2019年12月30日\n@seal 山西省人民政府", font=KAI, size=15)
    benefit = sheet(f"# 经济效益证明\n“高铝砖隧道窑节能烧成技术”在我公司应用以来取得的经济效益：\n> 单位：万元\n| 年份 | 新增利润 | 新增税金 | 合计 |\n| 2019 | 62 | 15 | 77 |\n| 2020 | 70 | 18 | 88 |\n| 2021 | 81 | 20 | 101 |\n| 总计 | 213 | 53 | 366 |\n> {firm}（财务专用章）\n> 2022年1月20日\n@seal {firm}/财务专用章")
    doubtful = sheet(f"# 国家职业资格证书\n@photo\n: 姓　　名：{p.name}\n: 身份证号：{p.id}\n: 职　　业：耐火制品成型工\n: 等　　级：高级技师（一级）\n: 证书编号：ZXH-2018-00921\n: 发证日期：2018年5月20日\n> 中国工业人才发展协会职业资格认证办公室\n@seal 中国工业人才发展协会", font=HEI)
    pact = sheet(f"# 名师带徒协议书\n: 师　傅：{p.name}（高级技师）\n: 徒　弟：{pupil.name}（技师）\n: 培养期限：2020年1月1日至2022年12月31日\n师傅负责传授耐火制品成型、烧成操作技能，徒弟应刻苦钻研，期满达到技师水平。\n: 师傅签名：{p.name}　　徒弟签名：{pupil.name}\n> 签订日期：2020年1月1日\n> {firm}\n@seal {firm}", font=MING, size=13)
    return Dossier(
        "曹志强", "senior_engineer", "incomplete review", dict(clauses("G.phase:S 1:U 2.3:S 3.3:U 4.3.1:U 5.3:U 5.3.4:U 6.2:U 7.1:S")),
        (
            File("01申报表.pdf", (form(p, "senior_engineer", "耐火材料", firm, "耐火制品成型工 一级/高级技师", "2018-05-20", "武汉冶金学院 耐火材料 本科", DAY, 6),)),
            File("02身份证.pdf", (id_card(p, ("2011-05-05", "2031-05-05"), "盂县公安局"),)),
            File("03毕业证.pdf", (diploma(p, "武汉冶金学院", "耐火材料", "bachelor", "1998-09-01", "2002-07-01", "104881200205001277", 0),)),
            File("04资格证.pdf", (Paper("skill_certificate", doubtful, {"name": p.name, "skill_level": 1}),)),
            File("05技师证.pdf", (skill_old(p, "耐火制品成型工", "二级/技师", "1104010003200266", "2011-11-11", value=2),)),
            File("06证明.pdf", (employment(p, firm, "耐火制品成型工", "2002-08-01", DAY, 2, place="山西省阳泉市盂县"), assessment(p, firm, {2020: "合格", 2021: "优秀", 2022: "合格"}, DAY, 1, job="烧成工段长"), pledge(p, DAY, 2))),
            File("07科技奖.pdf", (Paper("award_certificate", prize, {"recipients": ["冯卫东", "李瑞平", "杨晋峰"], "award_rank": "third", "award_level": "provincial"}),)),
            File("08效益.pdf", (Paper("benefit_proof", benefit, {"date": "2022-01-20"}),)),
            File("09带徒协议.pdf", (Paper("mentoring_proof", pact, {"mentor": p.name, "apprentices": [pupil.name]}),)),
            File("10徒弟技师证.pdf", (skill_old(pupil, "耐火制品成型工", "二级/技师", "1804010003200410", "2018-08-08", value=2),)),
        ),
        (Plant("award.recipient", "07科技奖.pdf"), Plant("issuer.doubtful", "04资格证.pdf", ("fail", "unknown")), Plant("mentoring.order", "09带徒协议.pdf", ("fail", "unknown")), Plant("benefit.amount", "08效益.pdf", ("fail", "unknown")), Plant("dossier.missing")),
        roster=row(p, "高级工程师", "耐火材料", firm, "中型"), loose=True,
    )


def _author() -> Dossier:
    """In order: two papers as first author (a colleague is the corresponding one), two standards, 三晋技术能手."""
    p = Person("卫国栋", "男", "1981-10-10", "140802", 375, "山西省运城市盐湖区河东东街201号")
    firm = "山西河津铝镁集团有限公司"
    numbers = (issn("1006123"), issn("1671456"))
    s = (Subject("电解槽打壳机", "阳极钢爪", "滚铝", "极距", "氟化盐", "打壳锤头"), Subject("阳极炭块清理机", "残极", "粘料", "清理压力", "生阳极", "振打锤"))
    titles = ("铝电解槽打壳机锤头寿命提升研究", "残极清理机振打机构的改进与应用")
    def standard(number: str, name: str, year: int) -> Paper:
        text = f"> ICS 77.120.10　　H 61\n# 山西省地方标准\n= {number}\n\n## {name}\n\n= {year}-06-20发布　　　　　　　　{year}-09-01实施\n= 山西省市场监督管理局　发布\n---\n# 前　言\n本标准按照GB/T 1.1—2009给出的规则起草。\n本标准由山西省工业和信息化厅提出并归口。\n本标准起草单位：{firm}、山西省冶金设计院。\n本标准主要起草人：高志远、{p.name}、任丽萍。"
        return Paper("standard_drafting", sheet(text, font=HEI), {"standard_name": name, "standard_level": "provincial"})
    return Dossier(
        "卫国栋", "senior_engineer", "ready", dict(clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:S 3.3:S 4.3:U 4.3.4:S 5.3:S 5.3.6:S 6.2:S 6.2.3:S 7.1:S")),
        (
            File("卫国栋01基本信息.pdf", (form(p, "senior_engineer", "铝冶炼", firm, "铝电解工 一级/高级技师", "2017-06-30", "西安冶金大学 铝冶炼 本科", DAY, 1), id_card(p, ("2008-03-03", "2028-03-03"), "运城市公安局盐湖分局"))),
            File("卫国栋02学历技能.pdf", (diploma(p, "西安冶金大学", "铝冶炼", "bachelor", "2000-09-01", "2004-07-01", "107031200405000655", 0), skill_old(p, "铝电解工", "二级/技师", "1004010003200173", "2010-12-24", value=2), skill_old(p, "铝电解工", "一级/高级技师", "1704010003100031", "2017-06-30", value=1))),
            File("卫国栋03单位证明.pdf", (employment(p, firm, "铝电解工", "2004-07-15", DAY, 0, place="山西省运城市"), assessment(p, firm, {2020: "合格", 2021: "优秀", 2022: "合格"}, DAY, 2, job="电解工"), pledge(p, DAY, 0))),
            File("卫国栋04标准.pdf", (standard("DB14/T 1876—2019", "铝电解槽打壳下料系统维护规程", 2019), standard("DB14/T 2203—2020", "预焙阳极残极清理操作规程", 2020))),
            File("卫国栋05荣誉.pdf", (Paper("award_certificate", sheet(f"# 荣誉证书\n授予 {p.name} 同志\n= “三晋技术能手”\n称号，特颁此证。\n> 山西省人力资源和社会保障厅\n> 二〇一八年十一月\n@seal 山西省人力资源和社会保障厅", font=KAI, size=18, page="A4 landscape"), {"recipients": [p.name], "award_kind": "talent", "award_level": "provincial"}),)),
            *(File(f"卫国栋0{6 + k}论文.pdf", (front(j, n, cn, y, i, "山西省金属学会", t, [p.name, "高志远"], 41 + k), article(j, n, y, i, t, [p.name, "高志远"], f"{firm}，山西 河津 043300", 41 + k, f"对{s[k].thing}进行改进。", f"{s[k].thing}；{s[k].fault}", s[k], p.name, code="TF821", star=1, part=k))) for k, (j, n, cn, y, i, t) in enumerate((("有色设备与工艺", numbers[0], "CN 14-1105/TF", 2019, 3, titles[0]), ("冶金机械技术", numbers[1], "CN 14-1266/TF", 2021, 8, titles[1])))),
        ),
        roster=row(p, "高级工程师", "铝冶炼", firm, "大型"),
    )


def _method() -> Dossier:
    """5.3 on an operating method alone: for a person to look at. A textbook for 技师, three apprentices who became 技师."""
    p = Person("阎保国", "男", "1976-02-18", "140421", 639, "山西省长治市上党区光明南路7号")
    firm = "长治襄垣焦化有限公司"
    pupils = [Person(n, "男", b, "140421", o) for n, b, o in (("暴建平", "1988-04-04", 111), ("栗永红", "1989-09-19", 213), ("申慧军", "1987-01-23", 315))]
    dates = ("2017-10-30", "2018-11-16", "2021-12-10")
    method = sheet(f"= 长治襄垣焦化有限公司文件\n= 襄焦发〔2019〕33号\n# 关于命名推广“阎保国焦炉热工调节操作法”的决定\n: 各车间、部室：\n炼焦车间{p.name}同志在焦炉热工调节岗位上总结出“看、测、算、调、验”五步操作法，使炉温系数稳定在0.9以上，在同行业处于领先水平。经研究决定，将该操作法命名为“阎保国焦炉热工调节操作法”，在全公司推广应用。\n> {firm}\n> 2019年5月6日\n@seal {firm}", font=MING, size=13)
    benefit = sheet(f"# “阎保国焦炉热工调节操作法”应用效益证明\n自2019年6月推广以来，焦炉煤气消耗下降，2020年节约428万元，2021年节约455万元；同时减少了烟气排放，改善了岗位环境，取得较好的经济效益和社会效益。\n> {firm}\n> 财务负责人：宋志伟\n> 2022年3月1日\n@seal {firm}/财务专用章", font=KAI, size=14)
    chapters = (("第一章 焦炉结构与热工基础", Subject("焦炉加热系统", "立火道", "高温", "看火孔压力", "焦炉煤气", "调节砖")), ("第二章 炉温测量", Subject("红外测温仪", "横排温度", "偏差", "标准温度", "炉墙砖", "测温架")), ("第三章 煤气调节", Subject("交换机", "煤气旋塞", "漏气", "煤气主管压力", "密封油", "链条")), ("第四章 异常处理", Subject("地下室管道", "孔板", "堵塞", "流量", "萘结晶", "清扫装置")))
    book = f"# 焦炉热工调节技术\n= 炼焦工（技师）培训教材\n\n\n= {p.name} 编著\n= {firm}教育培训部\n= 二〇二一年九月\n---\n## 编写说明\n本教材供炼焦工技师培训使用，由{p.name}一人编写。\n## 目　录\n" + "\n".join(f": {t}" for t, _ in chapters) + "\n---\n" + "\n".join(sections([t, *(f"第{k}节 {w}" for k, w in zip("一二三", ("要点", "步骤", "案例"), strict=True))], s, f"{p.name}{n}", 3600, n % 3) for n, (t, s) in enumerate(chapters))
    return Dossier(
        "阎保国", "senior_engineer", "review", dict(clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:S 3.3:S 4.3:U 4.3.1:S 5.3:U 5.3.1:U 6.2:S 6.2.2:S 7.1:S")),
        (
            File("一、申报表.pdf", (form(p, "senior_engineer", "炼焦", firm, "炼焦工 高级技师（一级）", "2016-12-16", "太原化工学院 炼焦 本科", DAY, 0),)),
            File("二、身份证件.pdf", (id_card(p, ("2022-03-01", "长期"), "长治市公安局上党分局"),)),
            File("三、学历.pdf", (diploma(p, "太原化工学院", "炼焦", "bachelor", "1994-09-01", "1998-07-01", "晋化字980416", 0),)),
            File("四、职业资格.pdf", (skill_old(p, "炼焦工", "二级/技师", "0804010003200099", "2008-05-20", value=2), skill_old(p, "炼焦工", "一级/高级技师", "1604010003100027", "2016-12-16", value=1))),
            File("五、工作证明.pdf", (employment(p, firm, "炼焦工", "1998-08-01", DAY, 0, place="山西省长治市"),)),
            File("六、考核.pdf", (assessment(p, firm, {2020: "称职", 2021: "优秀", 2022: "称职"}, DAY, 1, job="炼焦工"),)),
            File("七、带徒.pdf", (*(Paper("mentoring_proof", sheet(f"# 师带徒合同\n: 师傅：{p.name}　工种：炼焦工　等级：高级技师\n: 徒弟：{a.name}　工种：炼焦工　等级：高级工\n: 合同期限：{y}年1月1日至{y + 2}年12月31日\n一、师傅按照培养计划传授技艺。二、徒弟期满应取得技师职业资格。\n: 师傅签字：{p.name}　　徒弟签字：{a.name}\n> {firm}工会\n> {y}年1月1日\n@seal {firm}工会"), {"mentor": p.name, "apprentices": [a.name]}) for a, y in zip(pupils, (2016, 2016, 2019), strict=True)), *(skill_old(a, "炼焦工", "二级/技师", f"{d[2:4]}0401000320{k:04d}", d, value=2) for k, (a, d) in enumerate(zip(pupils[:2], dates[:2], strict=True), 311)), skill_new(pupils[2], "炼焦工", "二级/技师", "S000014000047212000067", dates[2], "长治市职业技能评价中心", value=2))),
            File("八、操作法.pdf", (Paper("unknown", method), Paper("benefit_proof", benefit, {"date": "2022-03-01"}))),
            File("九、教材.pdf", (Paper("textbook", sheet(book, size=10.5), {"title": "焦炉热工调节技术", "authors": [p.name]}),)),
            File("十、承诺书.pdf", (pledge(p, DAY, 1),)),
        ),
        consequences=("document.type_unknown",),
        roster=row(p, "高级工程师", "炼焦", firm, "大型"),
    )


def _exceptional() -> Dossier:
    """破格: 大专 and 技师 only, two provincial third prizes, 优秀 in one of the three years."""
    p = Person("尚俊杰", "男", "1983-07-02", "140105", 995, "山西省太原市小店区长治路227号")
    firm = "太原晋机精密铸造有限公司"
    def prize(project: str, no: str, date: str, people: str, style: int) -> Paper:
        texts = (
            f"# 山西省科学技术奖证书\n为表彰山西省科学技术奖获得者，特颁发此证书。\n: 奖励类别：科技进步奖\n: 项目名称：{project}\n: 奖励等级：三等奖\n: 获 奖 者：{people}\n: 证书编号：{no}\n> 山西省人民政府\n> {date}\n@seal 山西省人民政府",
            f"# 证　书\n: {people}：\n你参与完成的“{project}”项目荣获山西省科学技术进步奖三等奖。\n特发此证。（编号：{no}）\n> 山西省人民政府\n> {date}\n@seal 山西省人民政府",
        )
        return Paper("award_certificate", sheet(texts[style], font=KAI, size=15), {"recipients": [people], "award_kind": "science_technology", "award_rank": "third", "award_level": "provincial"})
    return Dossier(
        "尚俊杰（破格）", "senior_engineer", "ready", dict(clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:N 3.3:UN 7.1:S 7.2:S 8:U 8.2:S")),
        (
            File("尚俊杰/破格申报表.pdf", (form(p, "senior_engineer", "铸造", firm, "铸造工 二级/技师", "2014-08-15", "山西工业职业学院 铸造 大专", DAY, 3, exceptional=True, deeds="从事熔模铸造二十年，主持完成大型薄壁件浇注系统改进，两次获省科技进步三等奖。现以破格方式申报。"),)),
            File("尚俊杰/身份证.jpg", (id_card(p, ("2014-04-04", "2034-04-04"), "太原市公安局小店分局"),), "images"),
            File("尚俊杰/毕业证+技师证.pdf", (diploma(p, "山西工业职业学院", "铸造", "junior_college", "2001-09-01", "2004-07-01", "127051200406000388", 0), skill_old(p, "铸造工", "二级/技师", "1404010003200501", "2014-08-15", value=2))),
            File("尚俊杰/省奖1.pdf", (prize("大型薄壁不锈钢件熔模铸造技术", "2017-J-3-056-R03", "2017年11月20日", p.name, 0),)),
            File("尚俊杰/省奖2.pdf", (prize("高温合金叶片型壳强度提升与应用", "2020-J-3-081-R02", "2020年12月15日", p.name, 1),)),
            File("尚俊杰/考核证明.pdf", (assessment(p, firm, {2020: "合格", 2021: "合格", 2022: "优秀"}, DAY, 2, job="铸造工"),)),
            File("尚俊杰/工作证明.pdf", (employment(p, firm, "铸造工", "2004-08-01", DAY, 0),)),
            File("尚俊杰/承诺书.pdf", (pledge(p, DAY, 2),)),
        ),
        roster=row(p, "高级工程师", "铸造", firm, "中型", "是"),
    )


def batch() -> Batch:
    """As of mid-November 2023."""
    return Batch(
        "spring", "2023-11-15", (_patents(), _terms(), _reports(), _papers(), _awards(), _author(), _method(), _exceptional()), "csv",
        (("钳工", "机械工程"), ("车工", "机械制造"), ("机修钳工", "化工机械"), ("铝电解工", "铝冶炼"), ("炼焦工", "炼焦"), ("铸造工", "铸造"), ("选煤工", "选煤"), ("耐火制品成型工", "耐火材料")),
    )


