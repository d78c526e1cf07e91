"""Four with faults, each beside what only looks like one: a lineman of telecommunications, an instrument fitter, a roofer, an ironmaker."""

from __future__ import annotations

from functools import partial

from benchmarks.strangers.dossiers import bloom_essays as essays
from benchmarks.strangers.dossiers import bloom_texts as texts
from benchmarks.strangers.dossiers.bloom_alter import laid_over
from benchmarks.strangers.dossiers.bloom_base import Firm, Who, listed, new_no, old_no, patent_no, truth
from benchmarks.strangers.dossiers.bloom_deeds import accepted, benefit, honour, science
from benchmarks.strangers.dossiers.bloom_patent import patent, receipt, register
from benchmarks.strangers.dossiers.bloom_person import card, form, promise
from benchmarks.strangers.dossiers.bloom_press import article, front, report, word_report
from benchmarks.strangers.dossiers.bloom_school import college
from benchmarks.strangers.dossiers.bloom_skill import booklet, modern
from benchmarks.strangers.dossiers.bloom_sound import BASE
from benchmarks.strangers.dossiers.bloom_work import graded, worked
from benchmarks.strangers.dossiers.model import Dossier, File, Plant


def cableman() -> Dossier:
    """Second author of his only paper; the year in the diploma's number; a patent that ended for unpaid fees.

    Beside them: a booklet of 2014 with 14 at its head, an award that lists three, the last named as corresponding author."""
    p = Who("闻晓彤", "男", "1989-06-30", "140726", 55, "山西省晋中市太谷区明星镇西环路19号")
    u = Firm("晋中太谷通信建设有限公司", "山西省晋中市太谷区", "91140726MA0BL707")
    trade, subject, name = "信息通信网络线务员", "通信工程", "B07闻晓彤"
    j, no = texts.WIRE, patent_no("201820863517")
    box, home = "一种架空光缆接头盒挂装支架", "030800 山西省晋中市太谷区康源路3号"
    return Dossier(
        name,
        "engineer",
        "incomplete",
        truth(BASE + "2.2:U 3.2:S 4.2:U 5.2:S 5.2.3:S 6.1:U 6.1.3:U 7.1:S"),
        (
            File("申报表.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2022年9月16日", f"山西信息职业技术学院 {subject} 大专", "2026-11-04", ["晋中市职业技能大赛第二名", "实用新型专利1项", "发表论文1篇"], 1),)),
            File("身份证.jpg", (card(p, "晋中市公安局太谷分局", "2020-10-19", "2040-10-19", 2),), "images"),
            File("毕业证.pdf", (college(p, "山西信息职业技术学院", subject, "junior_college", "2008-09-01", "2011-07-01", "141081200906002251", 0),)),
            File("高级工证.pdf", (booklet(p, trade, 3, old_no("2014-07-25", 3, 140, "07"), "2014-07-25", "山西省通信行业职业技能鉴定中心", 1),)),
            File("技师证.pdf", (modern(p, trade, 2, new_no("2022-09-16", 2, 1022, "000052"), "2022-09-16", "山西通信职业技能评价中心", 3),)),
            File("工作证明.pdf", (worked(p, u, [("2011-07-15", "今", "光缆线路线务员")], "2026-11-03", 3),)),
            File("近三年考核.pdf", (graded(p, u, "光缆线路线务员", {2023: "合格", 2024: "合格", 2025: "优秀"}, "2026-11-03", 2),)),
            File("承诺书.pdf", (promise(p, u, "2026-11-04", 0),)),
            File("大赛.pdf", (honour("<p>晋中太谷通信建设有限公司代表队</p><p>宫玉峰　闻晓彤　左静</p><p>在2019年晋中市职业技能大赛中，闻晓彤获线务员（个人）<b>第二名</b>。</p>", "晋中市人力资源和社会保障局", "2019-11-08", {"award_kind": "contest", "place": 2}, 4, "获奖证书"),)),
            File("专利证书.pdf", (patent("utility_model", box, [p.name, "宫玉峰"], u.name, no, "2018-06-04", "2019-02-22", "CN208522679U", "8522416", home, 1),)),
            File("专利登记簿副本.pdf", (register(no, "utility_model", box, [p.name, "宫玉峰"], u.name, "2018-06-04", "2019-02-22", "因未按规定缴纳年费，专利权于2023年06月04日终止", "2026-10-21", "年费已缴纳至第5年度", "lapsed", 0),)),
            File("论文/封面目录.pdf", (front(j, 2023, "6", [("微管气吹敷缆的压力控制", "米兰", 20), (texts.SPLICE.title, "宫玉峰，闻晓彤，左静", 24), ("铁塔接地电阻的季节变化", "项前进", 27)], 0),)),
            File("论文/正文.pdf", (article(texts.SPLICE, j, ["宫玉峰", p.name, "左静"], [f"{u.name}，山西 太谷 030800"], 2023, "6", 24, 0, brief="作者简介：宫玉峰（1979—），男，高级技师。", letter="　通信作者：闻晓彤。"),)),
        ),
        (
            Plant("paper.first_author", "论文/正文.pdf", ("fail", "unknown")),
            Plant("diploma.number", "毕业证.pdf"),
            Plant("patent.fee", "专利登记簿副本.pdf", ("fail", "unknown")),
        ),
        ("patent.term",),
        roster=listed(p, u, "engineer", subject, name),
        loose=True,
    )  # fmt: skip


def fitter() -> Dossier:
    """A utility model whose ten years ended in October; another ends in December, its tenth fee paid: in force still; three years of benefit and a sum ten too high."""
    p = Who("耿爱国", "男", "1974-12-03", "141002", 137, "山西省临汾市洪洞县大槐树镇飞虹西街33号")
    u = Firm("洪洞焦化甲醇有限公司", "山西省临汾市洪洞县", "91141024MA0BL808", size="大型")
    trade, subject, name = "化工仪表维修工", "化工自动化", "B08耿爱国"
    j = texts.METER
    old, late = patent_no("201621120437"), patent_no("201621401258")
    purge, link = "一种气化炉热电偶吹扫保护装置", "一种调节阀反馈连杆防松组件"
    home = "041600 山西省临汾市洪洞县赵城镇工业园1号"
    return Dossier(
        name,
        "senior_engineer",
        "incomplete",
        truth(BASE + "2.3:S 3.3:S 4.3:U 4.3.2:S 5.3:U 5.3.2:U 6.2:SU 7.1:S"),
        (
            File("一 申报表/申报表.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 高级技师 2013.6.28", "中北大学 自动化 本科", "2026-10-30", ["获实用新型专利2项并转化", "参加省科技计划项目1项", "发表论文2篇"], 3),)),
            File("一 申报表/身份证.pdf", (card(p, "洪洞县公安局", "2021-01-14", "长期", 3),)),
            File("一 申报表/承诺书.pdf", (promise(p, u, "2026-10-30", 3),)),
            File("二 学历资历/毕业证.pdf", (college(p, "中北大学", "自动化", "bachelor", "2005-03-01", "2008-07-10", "101105200805002039", 1, "correspondence"),)),
            File("二 学历资历/高级技师证.pdf", (booklet(p, trade, 1, old_no("2013-06-28", 1, 15, "10"), "2013-06-28", "山西省化工行业职业技能鉴定中心", 2),)),
            File("二 学历资历/工作证明.pdf", (worked(p, u, [("1995-10-08", "2006-12-31", "仪表工"), ("2007-01-01", "今", "仪表车间检修班班长")], "2026-10-29", 2),)),
            File("二 学历资历/考核.pdf", (graded(p, u, "仪表检修班班长", {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-10-29", 3),)),
            File("三 经历/省科技项目验收.pdf", (accepted("甲醇合成装置先进控制系统开发与应用", [("温秉忠", "负责人"), (p.name, "技术骨干，现场仪表与回路整定"), ("荆玉明", "软件")], "山西省科学技术厅", "2021-09-15", u, 0, "山西省科技计划项目（重点研发）", {"project_level": "provincial"}),)),
            File("四 业绩/专利1.pdf", (patent("utility_model", purge, [p.name, "荆玉明"], u.name, old, "2016-10-11", "2017-05-17", "CN206177491U", "6151877", home, 0),)),
            File("四 业绩/专利2.pdf", (patent("utility_model", link, [p.name], u.name, late, "2016-12-20", "2017-08-08", "CN206386548U", "6355209", home, 3),)),
            File("四 业绩/专利2年费.pdf", (receipt(late, "utility_model", 10, 2000, "贰仟元整", "2025-12-08", u.name, "0061824735", 0),)),
            File("四 业绩/专利2效益.pdf", (benefit(link, u, [(2023, "利润", 18.2), (2024, "利润", 22.9), (2025, "利润", 25.4)], 66.5, "2026-03-11", 2, f"由班长{p.name}作为主要技术骨干完成并实施。", 76.5),)),
            File("五 论文/论文一.pdf", (front(j, 2022, "9", [("雷达液位计的虚假回波", "狄青", 40), (texts.VALVE.title, p.name, 45), ("防爆接线箱的密封", "向阳", 49)], 3), article(texts.VALVE, j, [p.name], [f"{u.name}，山西 洪洞 041600"], 2022, "9", 45, 2))),
            File("五 论文/论文二.pdf", (article(texts.COUPLE, j, [p.name, "荆玉明"], [f"{u.name}，山西 洪洞 041600"], 2020, "3", 61, 0),)),
        ),
        (Plant("patent.term", "四 业绩/专利1.pdf"), Plant("benefit.amount", "四 业绩/专利2效益.pdf", ("fail", "unknown"))),
        ("patent.fee",),
        roster=listed(p, u, "senior_engineer", subject, name),
        loose=True,
    )  # fmt: skip


def roofer() -> Dossier:
    """The second report has 1260 characters; a work proof of next month; another place laid over that of the contest. The first report is a hundred above 2000 and signed by two checkers."""
    p = Who("逯海峰", "男", "1986-08-14", "141002", 213, "山西省临汾市尧都区水塔街道平阳南街71号")
    u = Firm("临汾尧都防水工程有限公司", "山西省临汾市尧都区", "91141002MA0BL909", size="小型")
    trade, subject, name = "防水工", "建筑工程", "B09逯海峰"
    data, roof = word_report(essays.ROOF, [p.name], u, "2023-10-12")
    return Dossier(
        name,
        "engineer",
        "incomplete",
        truth(BASE + "2.2:S 3.2:SU 4.2:U 5.2:U 5.2.3:U 6.1:U 6.1.1:U 6.3:U 7.1:S"),
        (
            File("01.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2021年12月3日", f"山西建筑职业技术学院 {subject} 大专", "2026-11-12", ["临汾市职业技能大赛防水工第一名", "撰写专业技术报告2项"], 0),)),
            File("02.pdf", (card(p, "临汾市公安局尧都分局", "2017-11-20", "2037-11-20", 0),)),
            File("03.pdf", (college(p, "山西建筑职业技术学院", subject, "junior_college", "2005-09-01", "2008-07-01", "127781200806001477", 4),)),
            File("04.pdf", (booklet(p, trade, 3, old_no("2013-05-17", 3, 402, "10"), "2013-05-17", "临汾市职业技能鉴定中心", 0), modern(p, trade, 2, new_no("2021-12-03", 2, 266, "000018"), "2021-12-03", "山西省建设行业职业技能评价中心", 2))),
            File("05.pdf", (worked(p, u, [("2008-07-10", "2013-12-31", "防水工"), ("2014-01-01", "今", "防水班班长")], "2026-12-08", 2),)),
            File("06.pdf", (graded(p, u, "防水班班长", {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-11-10", 1),)),
            File("07.pdf", (promise(p, u, "2026-11-12", 1),)),
            File("08.pdf", (honour(f"<p>{p.name}同志：</p><p>在2020年临汾市建设行业职业技能大赛防水工项目中，荣获第六名，特发此证。</p>", "临汾市人力资源和社会保障局", "2020-10-30", {"recipients": [p.name], "award_kind": "contest"}, 2, "荣誉证书", "LF20-1139"),), alter=partial(laid_over, word="第六名", text="第一名")),
            File("09.pdf", (report(essays.SLAB, [p.name], u, "2025-11-05", 3, [("审核", "柴进录"), ("批准", "邵东海")]),)),
            File("10.pdf", (accepted("地下室底板预铺防水卷材施工技术", [(p.name, "班长，样板与施工组织"), ("贾二虎", "节点施工"), ("柴进录", "质量检查")], "临汾市住房和城乡建设局", "2025-09-18", u, 0, "施工技术推广项目"),)),
            File("11.docx", (roof,), "docx", data),
            File("12.pdf", (accepted("既有屋面渗漏治理", [(p.name, "方案编制、现场负责"), ("贾二虎", "施工")], "临汾尧都防水工程有限公司", "2023-09-27", u, 3, "技术攻关项目"),)),
        ),
        (Plant("report.length", "11.docx", ("fail", "unknown")), Plant("date.future", "05.pdf", ("fail", "unknown")), Plant("document.edited", "08.pdf", ("fail", "unknown"))),
        ("report.structure",),
        roster=listed(p, u, "engineer", subject, name),
        loose=True,
    )  # fmt: skip


def ironmaker() -> Dossier:
    """The diploma's name has another last character; an achievement's certificate names others only; the booklet of 高级工 has a number of 中级工. All in one PDF.

    Beside them: a personal third class merit, an author with nearly his name, a father's name in the address."""
    p = Who("元建军", "男", "1985-10-21", "140525", 71, "山西省晋城市泽州县南村镇元庄村元建业户")
    u = Firm("晋城泽州钢铁有限公司", "山西省晋城市泽州县", "91140525MA0BL010", size="大型")
    trade, subject, name = "高炉炼铁工", "冶金工程", "B10元建军"
    j = texts.IRON
    return Dossier(
        name,
        "engineer",
        "review",
        truth(BASE + "2.2:U 3.2:S 4.2:U 5.2:S 5.2.1:S 6.1:S 6.1.3:S 7.1:S"),
        (
            File(
                "元建军申报材料合订本.pdf",
                (
                    form(p, u, "engineer", subject, f"{trade} 二级/技师 2019年6月14日", f"山西工程职业技术学院 {subject} 大专", "2026-11-13", ["2021年荣立个人三等功", "参加公司科技项目", "第一作者论文1篇"], 2),
                    card(p, "泽州县公安局", "2015-01-08", "2035-01-08", 1),
                    college(p, "山西工程职业技术学院", subject, "junior_college", "2004-09-01", "2007-07-01", "128921200706001902", 0, name="元建君"),
                    booklet(p, trade, 3, old_no("2012-08-03", 4, 87, "06"), "2012-08-03", "晋城市职业技能鉴定中心", 1),
                    booklet(p, trade, 2, old_no("2019-06-14", 2, 41, "06"), "2019-06-14", "晋城市职业技能鉴定中心", 0),
                    worked(p, u, [("2007-07-16", "2015-06-30", "炼铁厂高炉炉前工"), ("2015-07-01", "今", "炼铁厂高炉工长、高炉炼铁工")], "2026-11-11", 1),
                    graded(p, u, "高炉工长", {2023: "优秀", 2024: "合格", 2025: "合格"}, "2026-11-11", 0),
                    promise(p, u, "2026-11-13", 4),
                    honour(f"<p>{p.name}同志：</p><p>在2021年度保产攻关工作中事迹突出，经公司研究决定，给予记<b>个人三等功</b>一次。</p>", u.name, "2022-01-18", {"recipients": [p.name], "award_kind": "merit_citation"}, 1, "立功证书"),
                    science("高炉冷却壁在线检漏技术", "二等奖", "吉祥、邢玉柱、卫民、元建强", u.name, "2020-03-20", "2019-KJ-2-11", {"recipients": ["吉祥", "邢玉柱", "卫民", "元建强"], "award_rank": "second", "award_kind": "achievement"}, 1, "公司科技成果奖"),
                    front(j, 2023, "4", [("烧结机漏风的普查", "雷鸣", 7), (texts.HEARTH.title, "元建军，元建强", 14), ("热风炉拱顶温度测量", "江涛", 18)], 2),
                    article(texts.HEARTH, j, [p.name, "元建强"], [f"{u.name}炼铁厂，山西 晋城 048000", "晋城职业技术学院，山西 晋城 048026"], 2023, "4", 14, 2),
                ),
            ),
        ),
        (
            Plant("identity.name_mismatch", None, ("fail", "unknown")),
            Plant("award.recipient", None, ("fail", "unknown")),
            Plant("skill.number", None),
        ),
        roster=listed(p, u, "engineer", subject, name),
    )  # fmt: skip
