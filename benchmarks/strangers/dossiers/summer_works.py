"""Dossiers of the summer whose patents, reports, papers, textbooks and apprentices do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses, zl
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.journals import issn
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import award, benefit, mentoring, notice, patent, project, receipt
from benchmarks.strangers.dossiers.summer_sheets import KAI, foot, html, picture
from benchmarks.strangers.dossiers.summer_shared import leader, new, old, register
from benchmarks.strangers.dossiers.summer_writing import body, docx_report, front_matter, paper, prose, report, textbook

COUNTED = "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U"


def lengths() -> Dossier:
    """Word reports of 1980 字 in all and of 2050 字, a PDF filled up with white words."""
    p = Person("薛永明", "男", "1986-12-03", "142325", 613, "山西省吕梁市交口县水头镇迎宾路20号")
    firm = "交口双池耐火机械有限公司"
    c = Case(p, "engineer", "机械制造", "车工", firm, "山西省吕梁市交口县", "吕梁职业技术学院", "数控技术", "大专", "车工 二级/技师", "2022-05-20", "2009-07-14", "机加车间车工")
    subjects = (Subject("压砖机", "滑块", "导轨拉伤", "供油量", "抗磨液压油", "导板"), Subject("回转窑托轮", "托轮轴", "轴瓦发热", "刮瓦间隙", "重负荷齿轮油", "球面瓦"), Subject("混料机", "搅拌臂", "耐磨片脱落", "螺栓预紧力", "高铝骨料", "衬板"))
    titles = ("压砖机导轨拉伤修复总结", "回转窑托轮轴瓦刮研技术报告", "混料机耐磨片固定方式改进报告")
    heads = (["1 故障概况", "2 原因", "3 修复方法", "4 结论"], ["一、问题", "二、刮研方法", "三、数据", "四、结论"], ["1 前言", "2 分析", "3 措施", "4 结论"])
    filled = "".join(prose(Subject("给料机", "料斗", "堵料", "振幅", "骨料", "振动电机"), "白字", 40))
    cited = award(f"<p class=n>{p.name} 同志：</p><p>在2023年度设备大修工作中贡献突出，荣立个人三等功一次。</p>", firm, "2024-01-19", {"recipients": [p.name], "award_kind": "merit_citation"}, head="立功证书")
    return Dossier(
        "薛永明",
        "engineer",
        "incomplete",
        clauses(f"{COUNTED} 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.1:U 7.1:S"),
        (
            File("申报表（盖章）.pdf", (c.form(4),)),
            File("身份证.pdf", (c.identity(0, ("2017-07-07", "2037-07-07"), "交口县公安局"),)),
            File("毕业证.pdf", (diploma(p, "college", "吕梁职业技术学院", "数控技术", "2006-09-01", "2009-07-01", "140851200906000744"),)),
            File("技能证.pdf", (skill(p, 0, "车工", "三级/高级技能", 3, old(2014, 3, 530), "2014-11-20", "吕梁市职业技能鉴定中心"), skill(p, 2, "车工", "二级/技师", 2, new(2022, 2, 38, 29), "2022-05-20", "吕梁市职业技能评价中心"))),
            File("证明.pdf", (c.employment(3), *c.assessment(2), c.pledge(0))),
            File("立功.pdf", (cited,)),
            File("报告1.docx", (Paper("technical_report", "", {"title": titles[0], "authors": [p.name], "body_character_count": 1880}),), "docx", docx_report(titles[0], p.name, firm, "2021年3月", body(heads[0], subjects[0], p.name, 1880, 0))),
            File("报告2.docx", (Paper("technical_report", "", {"title": titles[1], "authors": [p.name], "body_character_count": 2050}),), "docx", docx_report(titles[1], p.name, firm, "2023年6月", body(heads[1], subjects[1], p.name, 2050, 1))),
            File("报告3.pdf", (report(titles[2], p.name, firm, "2024年2月", body(heads[2], subjects[2], p.name + "丙", 1500, 2), style=0, hidden=filled),)),
            File("验收.pdf", tuple(project(t, firm, d, ((p.name, "技术骨干"), ("冀文辉", "操作")), style=s) for t, d, s in (("压砖机导轨拉伤修复", "2021-04-02", 1), ("回转窑托轮轴瓦刮研", "2023-07-12", 2), ("混料机耐磨片固定方式改进", "2024-03-18", 0)))),
        ),
        (Plant("report.length", "报告1.docx"), Plant("report.length", "报告3.pdf", ("fail", "unknown")), Plant("dossier.missing")),
        roster=c.row("中型"),
        loose=True,
    )


def second_author() -> Dossier:
    """Second author, an article of a supplement, a letter of acceptance: no paper that counts for certain."""
    p = Person("景慧芳", "女", "1988-04-14", "140727", 386, "山西省晋中市祁县昭馀镇新建北路55号")
    firm = "祁县昌源玻璃机械集团有限公司"
    c = Case(p, "engineer", "电气工程", "电工", firm, "山西省晋中市祁县", "山西工程职业学院", "电气自动化设备安装与维修", "大专", "电工 二级/技师", "2021-03-26", "2010-07-20", "动力车间维修电工", seal=2)
    subjects = (Subject("行列式制瓶机", "伺服电机", "丢步", "加减速时间", "导热硅脂", "编码器联轴器"), Subject("退火炉", "加热元件", "断丝", "晶闸管触发角", "陶瓷纤维", "引出棒"))
    titles = ("行列式制瓶机伺服丢步的诊断", "退火炉温控回路的改造实践", "变频器在玻璃窑助燃风机上的应用")
    one, two = issn("1008451"), issn("1672990")
    letter = f"<p class=n style='color:#b00;font-size:1.5em;text-align:center'>《轻工设备与电气》编辑部</p><h1>稿件录用通知书</h1><p class=n>{p.name} 老师：</p><p>您好！您投来的论文《{titles[2]}》（稿号QG2025-0417）经三审通过，拟安排在本刊2025年第12期发表。请勿一稿多投。</p>{foot(['《轻工设备与电气》编辑部', '2025年7月3日'], picture('轻工设备与电气编辑部'))}"
    merit = award(f"<p class=n>{p.name} 同志：</p><p>鉴于你在2022年技改工程中的突出表现，给予记个人三等功奖励。</p>", firm, "2023-01-06", {"recipients": [p.name], "award_kind": "merit_citation"}, head="奖励证书", mark=2)
    return Dossier(
        "景慧芳",
        "engineer",
        "incomplete review",
        clauses(f"{COUNTED} 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.3:U 7.1:S"),
        (
            File("(1)申报表.pdf", (c.form(1),)),
            File("(2)身份证.pdf", (c.identity(1, ("2014-04-01", "2034-04-01"), "祁县公安局"),)),
            File("(3)毕业证.pdf", (diploma(p, "college", "山西工程职业学院", "电气自动化设备安装与维修", "2007-09-01", "2010-07-01", "133691201006001555"),)),
            File("(4)技能等级.pdf", (skill(p, 0, "电工", "三级/高级技能", 3, old(2015, 3, 1420), "2015-12-18", "晋中市职业技能鉴定中心"), skill(p, 3, "电工", "二级/技师", 2, new(2021, 2, 20, 61), "2021-03-26", "晋中市技能人才评价中心"))),
            File("(5)证明.pdf", (c.employment(2), *c.assessment(0), c.pledge(2))),
            File("(6)三等功.pdf", (merit,)),
            File("(7)论文A.pdf", (front_matter("轻工机电技术", one, "11-3361/TS", 2022, 7, titles[0], ["王海平", p.name], 44, sponsor="中国轻工装备协会"), paper("轻工机电技术", one, 2022, 31, 7, titles[0], ["王海平", p.name], f"{firm}，山西 祁县 030900", 44, body(["1 概述", "2 诊断", "3 处理", "4 结语"], subjects[0], p.name, 1800, 0)))),
            File("(8)论文B.pdf", (front_matter("玻璃工业装备", two, "31-1877/TQ", 2023, 2, titles[1], [p.name], 118, sponsor="上海玻璃机械研究所", style=1, supplement=True), paper("玻璃工业装备", two, 2023, 40, 2, titles[1], [p.name], f"{firm}，山西 祁县 030900", 118, body(["一、概况", "二、改造", "三、效果"], subjects[1], p.name, 1700, 1), style=1, supplement=True))),
            File("(9)录用通知.pdf", (Paper("acceptance_letter", html(letter, font=KAI, size=14), {"title": titles[2], "journal": "轻工设备与电气", "date": "2025-07-03"}),)),
        ),
        (Plant("paper.first_author", "(7)论文A.pdf"), Plant("paper.not_published", "(9)录用通知.pdf")),
        ("paper.not_published", "dossier.missing"),
        roster=c.row("大型"),
        loose=True,
    )


def journals() -> Dossier:
    """An ISSN that does not compute, a CN of Hong Kong, an article on school lessons received after its issue."""
    p = Person("温玉梅", "女", "1985-03-02", "141029", 448, "山西省临汾市乡宁县昌宁镇迎旭东街31号")
    firm = "乡宁鄂河炼铁有限公司"
    c = Case(p, "engineer", "炼铁", "高炉炼铁工", firm, "山西省临汾市乡宁县", "临汾职业技术学院", "冶金技术", "大专", "高炉炼铁工 二级/技师", "2020-07-17", "2006-08-01", "高炉车间炉前工")
    good = issn("1005778")
    bad = good[:-1] + ("3" if good[-1] != "3" else "6")
    subject = Subject("高炉炉前开铁口机", "铁口泥套", "铁口浅", "打泥量", "无水炮泥", "转臂")
    lesson = [("h", "一、幼儿园环境创设的意义"), ("p", "环境是幼儿的第三位老师。教师应当根据季节变化布置墙面，让孩子参与剪贴、涂色和摆放，在动手中感受美，体验合作的乐趣。"), ("h", "二、游戏活动的组织"), ("p", "游戏是幼儿的基本活动。户外游戏以走、跑、跳、钻为主，室内游戏以角色扮演和建构为主，教师既要放手又要关注安全，及时记录孩子的表现。"), ("h", "三、家园共育"), ("p", "家长开放日和亲子阅读能增进了解。教师应通过家访、微信群与家长沟通，鼓励家长在家中延续良好的作息和饮食习惯，共同守护孩子健康成长。"), ("h", "四、结语"), ("p", "幼儿教育重在启发。只有把爱心、耐心和专业知识结合起来，才能让每个孩子在快乐中成长。")]
    titles = ("高炉浅铁口的预防与处理", "谈幼儿园环境创设与游戏活动的组织")
    hk = issn("2078336")
    merit = award(f"<p class=n>{p.name} 同志：</p><p>在2021年高炉大修会战中，记个人二等功一次。</p>", firm, "2022-01-20", {"recipients": [p.name], "award_kind": "merit_citation"}, head="立功证书", style=2)
    return Dossier(
        "温玉梅",
        "engineer",
        "incomplete review",
        clauses(f"{COUNTED} 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.3:U 7.1:S"),
        (
            File("温玉梅/1.pdf", (c.form(2), c.identity(2, ("2011-06-30", "2031-06-30"), "乡宁县公安局"))),
            File("温玉梅/2.pdf", (diploma(p, "college", "临汾职业技术学院", "冶金技术", "2003-09-01", "2006-07-01", "136961200606000207"),)),
            File("温玉梅/3.pdf", (skill(p, 0, "高炉炼铁工", "三级/高级技能", 3, old(2013, 3, 66), "2013-07-05", "冶金行业职业技能鉴定指导中心"), skill(p, 2, "高炉炼铁工", "二级/技师", 2, new(2020, 2, 18, 58), "2020-07-17", "山西省冶金行业技能评价中心"))),
            File("温玉梅/4.pdf", (c.employment(1), *c.assessment(2), c.pledge(1), merit)),
            File("温玉梅/5.pdf", (front_matter("炼铁技术与装备", bad, "HK 98-0721/TF", 2021, 3, titles[0], [p.name], 12, sponsor="国际冶金出版社"), paper("炼铁技术与装备", bad, 2021, 9, 3, titles[0], [p.name], f"{firm}，山西 乡宁 042100", 12, body(["1 引言", "2 原因", "3 处理", "4 结语"], subject, p.name, 1700, 0)))),
            File("温玉梅/6.pdf", (front_matter("学前教育探索", hk, "14-1399/G", 2022, 6, titles[1], [p.name], 90, sponsor="山西省幼教协会", style=1), paper("学前教育探索", hk, 2022, 15, 6, titles[1], [p.name], f"{firm}，山西 乡宁 042100", 90, lesson, style=1, abstract="【摘要】环境创设与游戏是幼儿园教育的重要内容，本文结合带班经历谈几点体会。<br>【关键词】幼儿园；环境；游戏", received="2022-11-18", published="2022-06-15"))),
        ),
        (Plant("paper.issn", "温玉梅/5.pdf"), Plant("paper.cn_number", "温玉梅/5.pdf", ("fail", "unknown")), Plant("paper.specialty", "温玉梅/6.pdf", ("fail", "unknown")), Plant("date.order", "温玉梅/6.pdf", ("fail", "unknown"))),
        ("paper.not_published", "paper.issn", "paper.cn_number"),
        roster=c.row("中型"),
        loose=True,
    )


def owner_only() -> Dossier:
    """Owner and no inventor; a utility model whose ten years ended today; a design on the number of a utility model."""
    p = Person("原玉柱", "男", "1979-02-11", "140522", 719, "山西省晋城市阳城县凤城镇新建西街80号")
    firm = "阳城析城陶瓷机械有限公司"
    c = Case(p, "senior_engineer", "机械制造", "钳工", firm, "山西省晋城市阳城县", "山西机械工程学院", "机械设计制造及其自动化", "本科", "钳工 一级/高级技师", "2020-06-12", "2003-07-15", "模具车间模具钳工")
    a, b, d = zl("201910334455"), zl("201520711223"), zl("202220445566")
    return Dossier(
        "原玉柱",
        "senior_engineer",
        "incomplete",
        clauses(f"{COUNTED} 2.3:S 3.3:S 5.3:U 5.3.2:U 6.2:U 7.1:S"),
        (
            File("一 申报表.pdf", (c.form(3),)),
            File("二 身份证.pdf", (c.identity(0, ("2019-02-11", "2039-02-11"), "阳城县公安局"),)),
            File("三 学历.pdf", (diploma(p, "university", "山西机械工程学院", "机械设计制造及其自动化", "1999-09-01", "2003-07-01", "101191200305000315"),)),
            File("四 技能.pdf", (skill(p, 0, "钳工", "二级/技师", 2, old(2014, 2, 81), "2014-09-19", "山西省职业技能鉴定指导中心"), skill(p, 3, "钳工", "一级/高级技师", 1, new(2020, 1, 9, 83), "2020-06-12", "晋城市职业技能评价中心"))),
            File("五 证明.pdf", (c.employment(0), *c.assessment(1), c.pledge(0), leader(c, "模具二班", "2013-05-08", "阳陶机〔2013〕20号"))),
            File("专利甲.pdf", (patent("invention", "一种陶瓷模具型腔的抛光方法", ["崔国平", "范淑霞"], [firm, p.name], a, "2019-04-24", "2021-03-09", "CN110039123B", "4291077"),)),
            File("专利乙.pdf", (patent("utility_model", "一种模架导柱拆卸器", [p.name], [firm], b, "2015-08-31", "2016-01-20", "CN204976521U", "4922318"), receipt(b, "实用新型", 10, 2000, "2024-08-15", "2024-08-16", firm, "贰仟元整"))),
            File("专利丙.pdf", (patent("design", "模具钳工工具箱", [p.name, "崔国平"], [firm], d, "2022-03-01", "2022-08-09", "CN307486210S", "7391022"),)),
        ),
        (Plant("patent.inventor", "专利甲.pdf"), Plant("patent.term", "专利乙.pdf"), Plant("patent.kind_mismatch", "专利丙.pdf"), Plant("dossier.missing")),
        ("patent.fee",),
        roster=c.row("中型"),
        loose=True,
    )


def lapsed() -> Dossier:
    """A wrong check digit, a right that ended for its fee, sums that do not add up, a grant before the filing."""
    p = Person("石俊卿", "男", "1977-10-08", "140981", 151, "山西省原平市北城街道前进西街11号")
    firm = "原平滹沱铝机制造集团有限公司"
    c = Case(p, "senior_engineer", "焊接", "焊工", firm, "山西省原平市", "太原重工学院", "焊接技术及自动化", "本科", "焊工 高级技师（一级）", "2017-10-27", "2001-07-10", "铆焊车间电焊工", grades={2022: "称职", 2023: "称职", 2024: "优秀"})
    good = zl("201821556677")
    bad = good[:-1] + ("2" if good[-1] != "2" else "9")
    dead, early = zl("201710223344"), zl("202021009988")
    names = ("一种铝母线焊接夹具", "一种铝导杆钢爪的焊接方法", "一种阳极导杆校直机")
    return Dossier(
        "石俊卿",
        "senior_engineer",
        "incomplete",
        clauses(f"{COUNTED} 2.3:S 3.3:S 5.3:U 5.3.2:U 6.2:U 7.1:S"),
        (
            File("石俊卿/申报表.pdf", (c.form(0),)),
            File("石俊卿/证件.pdf", (c.identity(1, ("2007-10-15", "2027-10-15"), "原平市公安局"), diploma(p, "university", "太原重工学院", "焊接技术及自动化", "1997-09-01", "2001-07-01", "重院毕字010388"))),
            File("石俊卿/技能证.pdf", (skill(p, 0, "焊工", "二级/技师", 2, old(2009, 2, 55), "2009-12-11", "山西省职业技能鉴定指导中心"), skill(p, 1, "焊工", "一级/高级技师", 1, old(2017, 1, 13), "2017-10-27", "山西省职业技能鉴定指导中心"))),
            File("石俊卿/证明.pdf", (c.employment(3), *c.assessment(0), leader(c, "铆焊一组", "2008-04-01", "原铝机〔2008〕7号"), c.pledge(2))),
            File("石俊卿/专利1.pdf", (patent("utility_model", names[0], [p.name], [firm], bad, "2018-09-21", "2019-06-04", "CN208945566U", "8922104"),)),
            File("石俊卿/专利2.pdf", (patent("invention", names[1], [p.name, "薄建伟"], [firm], dead, "2017-04-07", "2019-02-19", "CN107052633B", "3255188"), register(dead, names[1], "2017-04-07", "2019-02-19", f"{p.name};薄建伟", firm, (("2019-02-19", "授予专利权"), ("2023-11-10", "专利权终止（未缴年费，终止日2023-04-07）")), "专利权终止", "2023-04-07", "2025-07-20"))),
            File("石俊卿/专利3.pdf", (patent("utility_model", names[2], [p.name], [firm], early, "2020-12-24", "2020-05-22", "CN213887766U", "13377210"),)),
            File("石俊卿/效益.pdf", (benefit(f"{names[0]}（{bad}）", firm, ((2021, "新增利润", 61), (2021, "新增税收", 9), (2022, "新增利润", 74), (2022, "新增税收", 11)), "185", "2023-03-08"),)),
        ),
        (Plant("patent.check_digit", "石俊卿/专利1.pdf"), Plant("patent.fee", "石俊卿/专利2.pdf", ("fail", "unknown")), Plant("date.order", "石俊卿/专利3.pdf"), Plant("benefit.amount", "石俊卿/效益.pdf", ("fail", "unknown"))),
        ("patent.term", "patent.fee", "patent.check_digit"),
        roster=c.row("大型"),
        loose=True,
    )


def late_pupil() -> Dossier:
    """An agreement made after the apprentice was 技师; a textbook of 9200 字; a workshop of the city only."""
    p = Person("苗青山", "男", "1976-06-21", "140624", 835, "山西省朔州市怀仁市云中镇怀仁东街9号")
    firm = "怀仁鹅毛口陶机集团有限公司"
    c = Case(p, "senior_engineer", "电气工程", "电工", firm, "山西省朔州市怀仁市", "太原理工学院", "电气工程及其自动化", "本科", "电工 一级/高级技师", "2018-09-07", "1999-07-19", "电控车间电工", seal=2)
    pupils = [Person(n, "男", b, "140624", o) for n, b, o in (("郭学文", "1989-02-02", 111), ("武晋龙", "1990-07-17", 233), ("贺建斌", "1988-12-12", 357))]
    dates, starts = ("2021-12-17", "2022-10-14", "2019-11-22"), ("2019-05-01", "2020-05-01", "2021-05-01")
    chapters = tuple((f"第{k}章 {t}", s) for k, t, s in (("一", "变频调速", Subject("变频器", "输送电机", "过流跳闸", "加速时间", "绝缘漆", "制动电阻")), ("二", "可编程控制", Subject("控制柜", "输入模块", "误动作", "扫描周期", "屏蔽线", "继电器")), ("三", "窑炉电控", Subject("辊道窑", "传动电机", "停转", "窑温", "润滑脂", "断辊检测器"))))
    return Dossier(
        "苗青山",
        "senior_engineer",
        "incomplete",
        clauses(f"{COUNTED} 2.3:S 3.3:S 4.3.1:U 5.3:U 5.3.6:U 6.2:U 6.2.2:U 7.1:S"),
        (
            File("M1.pdf", (c.form(4), c.pledge(1))),
            File("M2.pdf", (c.identity(0, ("2022-06-21", "长期"), "怀仁市公安局"), diploma(p, "university", "太原理工学院", "电气工程及其自动化", "1995-09-01", "1999-07-01", "理工字99-0771"))),
            File("M3.pdf", (skill(p, 0, "电工", "二级/技师", 2, old(2010, 2, 37), "2010-11-26", "山西省职业技能鉴定指导中心"), skill(p, 0, "电工", "一级/高级技师", 1, old(2018, 1, 20), "2018-09-07", "山西省职业技能鉴定指导中心"))),
            File("M4.pdf", (c.employment(2), *c.assessment(3))),
            *(File(f"M5-{k}.pdf", (mentoring(p.name, "高级技师", a.name, "高级工", "电工", s, f"{int(s[:4]) + 3}-04-30", firm, style=k % 2), skill(a, 2, "电工", "二级/技师", 2, new(int(d[:4]), 2, 700 + k, 46), d, "朔州市职业技能评价中心"))) for k, (a, s, d) in enumerate(zip(pupils, starts, dates, strict=True), 1)),
            File("M6.pdf", (notice("朔州市人力资源和社会保障局", "朔人社函〔2019〕77号", "关于公布第三批市级技能大师工作室的通知", f"<p>经评审，确定{p.name}技能大师工作室为市级技能大师工作室，{p.name}为工作室负责人。</p>", "2019-10-21", "award_certificate", {}),)),
            File("M7.pdf", (textbook("陶瓷机械电工（技师）培训教材", "电工技师", p.name, firm, chapters, 9200, p.name),)),
        ),
        (Plant("mentoring.order", "M5-3.pdf", ("fail", "unknown")), Plant("textbook.length", "M7.pdf"), Plant("dossier.missing")),
        ("date.order",),
        roster=c.row("大型"),
        loose=True,
    )
