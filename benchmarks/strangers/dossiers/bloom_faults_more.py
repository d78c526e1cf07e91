"""Four more: a driller, a papermaker, a relay hand, an ore dresser."""

from __future__ import annotations

from benchmarks.strangers.dossiers import bloom_texts as texts
from benchmarks.strangers.dossiers.bloom_base import Firm, Who, listed, new_no, old_no, patent_no, truth
from benchmarks.strangers.dossiers.bloom_deeds import accepted, honour, pupils, science
from benchmarks.strangers.dossiers.bloom_patent import patent
from benchmarks.strangers.dossiers.bloom_person import card, form, promise
from benchmarks.strangers.dossiers.bloom_press import article, front
from benchmarks.strangers.dossiers.bloom_school import college, degree, registered, vocational
from benchmarks.strangers.dossiers.bloom_skill import booklet, modern
from benchmarks.strangers.dossiers.bloom_sound import BASE
from benchmarks.strangers.dossiers.bloom_work import graded, word_worked, worked, yearly
from benchmarks.strangers.dossiers.model import Dossier, File, Plant


def driller() -> Dossier:
    """The year 2024 is missing among three; the card says 女 to a man's number; the 中级工 booklet is another's."""
    p = Who("苗雨生", "男", "1993-01-19", "140321", 115, "山西省阳泉市平定县冠山镇府新街12号")
    other = Who("苗雷", "男", "1991-05-27", "140321", 231)
    u = Firm("阳泉平定地质工程有限公司", "山西省阳泉市平定县", "91140321MA0BL111")
    trade, subject, name = "钻探工", "地质工程", "B11苗雨生"
    return Dossier(
        name,
        "assistant_engineer",
        "incomplete",
        truth(BASE + "2.1:S 2.4:S 3.1:S 4.1:U 5.1:S 5.1.1:S 5.1.2:S 7.1:U"),
        (
            File("A基本/申报表.pdf", (form(p, u, "assistant_engineer", subject, f"{trade} 三级/高级工 2021年11月26日", "山西地质技工学校 地质工程 中级工班", "2026-11-05", ["2023年公司先进个人", "参加绳索取心钻具改进"], 4),)),
            File("A基本/身份证.pdf", (card(p, "平定县公安局", "2020-03-30", "2040-03-30", 0, sex="女"),)),
            File("A基本/毕业证.pdf", (vocational(p, "山西地质技工学校", "地质工程", "tech_intermediate", "2008-09-01", "2011-07-05", "JX1103211107", 2),)),
            File("A基本/品德.pdf", (promise(p, u, "2026-11-04", 2),)),
            File("B等级/中级工.pdf", (booklet(other, trade, 4, old_no("2015-09-18", 4, 530, "03"), "2015-09-18", "阳泉市职业技能鉴定中心", 2),)),
            File("B等级/高级工.pdf", (modern(p, trade, 3, new_no("2021-11-26", 3, 88, "000044"), "2021-11-26", "山西省地质行业职业技能评价中心", 1),)),
            File("C单位/工作证明.docx", (word_worked(p, u, "2011-07-20", "机台钻探工", "2026-11-03"),), "docx"),
            File("C单位/考核.pdf", (graded(p, u, "钻探工", {2022: "合格", 2023: "优秀", 2025: "合格"}, "2026-11-03", 0),)),
            File("D业绩/先进个人.pdf", (honour(f"<p>授予　{p.name}　同志</p><p style='text-align:center'>二〇二三年度公司<b>先进个人</b></p>", u.name, "2024-01-22", {"recipients": [p.name], "award_kind": "honour"}, 3, "奖　状"),)),
            File("D业绩/钻具改进.pdf", (accepted("绳索取心钻具打捞机构改进", [("荀文", "组长"), (p.name, "机台试验"), ("苗雷", "加工")], "阳泉平定地质工程有限公司", "2023-06-09", u, 0, "技术革新项目"),)),
        ),
        (
            Plant("assessment.years", "C单位/考核.pdf", ("fail", "unknown")),
            Plant("id.sex", "A基本/身份证.pdf", ("fail", "unknown")),
            Plant("identity.name_mismatch", "B等级/中级工.pdf", ("fail", "unknown")),
            Plant("identity.id_mismatch", "B等级/中级工.pdf", ("fail", "unknown")),
        ),
        roster=listed(p, u, "assistant_engineer", subject, name),
        loose=True,
    )  # fmt: skip


def papermaker() -> Dossier:
    """高级技师 sixteen months before 技师; a card that ran out in March. The window of 5.3 opens with those two certificates. Beside them a degree of the same day and a project accepted after its certificate's number."""
    p = Who("温淑芳", "女", "1979-05-16", "140821", 246, "山西省运城市临猗县猗氏镇府西街40号")
    u = Firm("临猗涑河纸业有限公司", "山西省运城市临猗县", "91140821MA0BL212", size="中型")
    trade, subject, name = "制浆工", "制浆造纸工程", "B12温淑芳"
    j = texts.PULP
    return Dossier(
        name,
        "senior_engineer",
        "review",
        truth(BASE + "2.3:S 3.3:U 4.3:U 4.3.2:S 5.3:U 5.3.6:U 6.2:S 6.2.3:S 7.1:S"),
        (
            File("材料1-申报表.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 一级/高级技师 2013年5月24日", f"陕西科技大学 {subject} 大学本科", "2026-11-02", ["全国轻工行业技术能手", "参加省科技计划项目1项", "独立发表论文2篇"], 0),)),
            File("材料2-身份证.jpg", (card(p, "临猗县公安局", "2006-03-22", "2026-03-22", 0),), "images"),
            File("材料3-学历学位.pdf", (college(p, "陕西科技大学", subject, "bachelor", "1998-09-01", "2002-07-01", "107081200205001164", 0), degree(p, "陕西科技大学", "工学", subject, "2002-07-01", "1070842002001164"))),
            File("材料4-技师.pdf", (booklet(p, trade, 2, old_no("2014-09-19", 2, 63, "08"), "2014-09-19", "运城市职业技能鉴定中心", 1),)),
            File("材料5-高级技师.pdf", (booklet(p, trade, 1, old_no("2013-05-24", 1, 9, "08"), "2013-05-24", "山西省职业技能鉴定指导中心", 0),)),
            File("材料6-工作.pdf", (worked(p, u, [("2002-07-20", "2010-12-31", "制浆车间打浆工"), ("2011-01-01", "今", "制浆车间制浆工、工段长")], "2026-10-30", 1),)),
            File("材料7-考核.pdf", yearly(p, u, "制浆工段长", {2023: "合格", 2024: "合格", 2025: "优秀"}, "2026-10-30")),
            File("材料8-承诺.pdf", (promise(p, u, "2026-11-02", 3),)),
            File("材料9-项目.pdf", (accepted("麦草浆短流程清洁制浆技术研究", [("屈正平", "负责人"), (p.name, "技术骨干，打浆与回收试验"), ("冀小龙", "环保监测")], "山西省科学技术厅", "2018-12-14", u, 2, "山西省科技计划项目", {"project_level": "provincial"}),)),
            File("材料10-技术能手.pdf", (honour(f"<p>{p.name}同志：</p><p>荣获<b>全国轻工行业技术能手</b>称号，特颁此证。</p>", "中国轻工业联合会", "2019-11-29", {"recipients": [p.name], "award_kind": "talent"}, 0, "荣誉证书", "QG2019-0417"),)),
            File("材料11-论文.pdf", (front(j, 2021, "8", [("瓦楞原纸的环压强度", "胡杨", 22), (texts.BEAT.title, p.name, 27), ("施胶剂的留着率", "冬青", 30)], 3), article(texts.BEAT, j, [p.name], [f"{u.name}，山西 临猗 044100"], 2021, "8", 27, 3))),
            File("材料12-论文.pdf", (front(j, 2023, "12", [(texts.WHITE.title, p.name, 15), ("压榨毛毯的清洗", "白桦", 18), ("复卷机纵切刀的调整", "柳岸", 21)], 0), article(texts.WHITE, j, [p.name], [f"{u.name}，山西 临猗 044100"], 2023, "12", 15, 0))),
        ),
        (Plant("date.order", None, ("fail", "unknown")), Plant("id.validity", "材料2-身份证.jpg", ("fail", "unknown"))),
        roster=listed(p, u, "senior_engineer", subject, name),
    )  # fmt: skip


def relayman() -> Dossier:
    """Diploma and registration differ in the number; a pupil taken on after his 技师; a credit code with a wrong last place."""
    p = Who("扈立峰", "男", "1987-03-25", "140622", 75, "山西省朔州市应县金城镇新建东路5号")
    u = Firm("应县木塔供电服务有限公司", "山西省朔州市应县", "91140622MA0BL313")
    trade, subject, name = "继电保护员", "电力系统自动化", "B13扈立峰"
    school, j = "山西电力职业技术学院", texts.RELAY
    wrong = u.code[:-1] + ("A" if u.code[-1] != "A" else "B")
    young = [("武小军", "2015-04-01", "2021-06-25"), ("戎志刚", "2022-03-15", "2020-12-18")]
    return Dossier(
        name,
        "engineer",
        "review",
        truth(BASE + "2.2:U 3.2:SU 4.2:U 5.2:S 5.2.3:S 6.1:S 6.1.3:S 7.1:S"),
        (
            File("表/申报表.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2020年10月23日", f"{school} {subject} 大专", "2026-11-09", ["朔州市职业技能大赛继电保护第一名", "带徒2名", "发表论文1篇"], 1),)),
            File("表/承诺.pdf", (promise(p, u, "2026-11-09", 4),)),
            File("证/身份证.jpg", (card(p, "应县公安局", "2013-04-17", "2033-04-17", 3),), "images"),
            File("证/毕业证.pdf", (college(p, school, subject, "junior_college", "2006-09-01", "2009-07-01", "137861200906000731", 0),)),
            File("证/备案表.pdf", (registered(p, school, subject, "junior_college", "2006-09-01", "2009-07-01", "137861200906000713", "AM4D 77QK 9X2B 0LPE", 0),)),
            File("证/高级工.pdf", (booklet(p, trade, 3, old_no("2013-11-08", 3, 264, "09"), "2013-11-08", "山西省电力行业职业技能鉴定中心", 2),)),
            File("证/技师.pdf", (modern(p, trade, 2, new_no("2020-10-23", 2, 145, "000027"), "2020-10-23", "山西晋能电力职业技能评价中心", 0),)),
            File("证明/工作.pdf", (worked(p, u, [("2009-07-15", "今", "二次班继电保护员")], "2026-11-06", 1, wrong),)),
            File("证明/考核.pdf", (graded(p, u, "继电保护员", {2023: "称职", 2024: "称职", 2025: "称职"}, "2026-11-06", 3),)),
            File("证明/带徒.pdf", (pupils(p, u, trade, young, "2026-11-06", 0),)),
            File("成果/大赛.pdf", (honour(f"<p>{p.name}：在2018年朔州市职业技能大赛继电保护项目中荣获<b>第一名</b>。</p><p>特颁此证。</p>", "朔州市人力资源和社会保障局", "2018-07-27", {"recipients": [p.name], "award_kind": "contest", "place": 1}, 2, "获奖证书", "SZ18-0612"),)),
            File("成果/论文.pdf", (front(j, 2022, "3", [("母线保护的倒闸闭锁", "丘山", 50), (texts.POLAR.title, f"{p.name}，武小军", 54), ("直流电源纹波测试", "海东青", 58)], 1), article(texts.POLAR, j, [p.name, "武小军"], [f"{u.name}，山西 应县 037600"], 2022, "3", 54, 0))),
        ),
        (
            Plant("diploma.number", None, ("fail", "unknown")),
            Plant("mentoring.order", "证明/带徒.pdf", ("fail", "unknown")),
            Plant("credit_code.check_digit", "证明/工作.pdf", ("fail", "unknown")),
        ),
        ("date.order",),
        roster=listed(p, u, "engineer", subject, name),
    )  # fmt: skip


def dresser() -> Dossier:
    """An invention of which he is the owner, not an inventor; a journal's number with a wrong check digit. Two awards of the city carry 5.3."""
    p = Who("暴建斌", "男", "1977-09-09", "140224", 39, "山西省大同市灵丘县武灵镇新华街18号")
    u = Firm("灵丘太白矿业有限公司", "山西省大同市灵丘县", "91140224MA0BL414", size="中型")
    trade, subject, name = "选矿工", "矿物加工工程", "B14暴建斌"
    j = texts.ORE
    bad = j.issn[:-1] + ("4" if j.issn[-1] != "4" else "7")
    number = patent_no("201910334528")
    return Dossier(
        name,
        "senior_engineer",
        "review",
        truth(BASE + "2.3:S 3.3:S 4.3:U 4.3.2:S 5.3:S 5.3.2:U 5.3.4:S 6.2:U 6.2.3:U 7.1:S"),
        (
            File("01 申报表与承诺.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 一级/高级技师 2014年12月5日", f"太原理工大学 {subject} 本科", "2026-11-16", ["大同市科学技术奖2项", "发明专利1项", "第一作者论文2篇"], 3), promise(p, u, "2026-11-16", 0))),
            File("02 身份证.pdf", (card(p, "灵丘县公安局", "2023-10-10", "长期", 2),)),
            File("03 毕业证.pdf", (college(p, "太原理工大学", subject, "bachelor", "1996-09-01", "2000-07-05", "2000374", 2),)),
            File("04 高级技师.pdf", (booklet(p, trade, 1, old_no("2014-12-05", 1, 27, "02"), "2014-12-05", "山西省职业技能鉴定指导中心", 0),)),
            File("05 工作和考核.pdf", (worked(p, u, [("2000-08-01", "今", "选矿车间选矿工、浮选工段长")], "2026-11-12", 0), graded(p, u, "浮选工段长", {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-11-12", 2))),
            File("06 项目.pdf", (accepted("低品位铜钼矿高效分选省级重点工程", [("范长江", "总负责"), (p.name, "技术骨干，浮选流程与药剂"), ("雍和", "设备")], "山西省自然资源厅", "2022-10-28", u, 1, "省级重点工程技术项目", {"project_level": "provincial"}),)),
            File("07 发明专利.pdf", (patent("invention", "一种铜钼混合精矿分离方法", ["范长江", "雍和"], p.name, number, "2019-04-24", "2021-08-13", "CN110052326B", "4620718", "034400 山西省大同市灵丘县武灵镇新华街18号", 2),)),
            File("08 市科技奖一.pdf", (science("难选铜矿石阶段磨矿工艺", "三等奖", f"{p.name}、雍和", "大同市人民政府", "2018-05-30", "TK2017-3-19", {"award_rank": "third"}, 0, "大同市科学技术奖"),)),
            File("09 市科技奖二.pdf", (science("尾矿中钼的再回收", "二等奖", f"范长江、{p.name}", "大同市人民政府", "2021-06-18", "TK2020-2-08", {"award_rank": "second"}, 1, "大同市科学技术奖"),)),
            File("10 论文一.pdf", (front(j, 2021, "5", [("浓密机的给矿改造", "关山月", 60), (texts.FLOAT.title, f"{p.name}，范长江", 64), ("过滤机滤布再生", "万里", 69)], 0), article(texts.FLOAT, j, [p.name, "范长江"], [f"{u.name}，山西 灵丘 034400", "大同有色设计所，山西 大同 037000"], 2021, "5", 64, 2))),
            File("11 论文二.pdf", (front(j, 2023, "1", [(texts.LINER.title, f"{p.name}　雍和", 21), ("旋流器沉砂嘴的选择", "沙鸥", 25)], 1, bad), article(texts.LINER, j, [p.name, "雍和"], [f"{u.name}，山西 灵丘 034400"], 2023, "1", 21, 0, issn=bad))),
        ),
        (Plant("patent.inventor", "07 发明专利.pdf", ("fail", "unknown")), Plant("paper.issn", "11 论文二.pdf", ("fail", "unknown"))),
        ("paper.not_published", "patent.fee"),
        roster=listed(p, u, "senior_engineer", subject, name),
    )  # fmt: skip
