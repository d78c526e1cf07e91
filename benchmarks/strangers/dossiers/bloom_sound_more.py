"""Three more: a cement burner, a boiler hand, and an electrician of the mines who asks for an exception."""

from __future__ import annotations

from benchmarks.strangers.dossiers import bloom_texts as texts
from benchmarks.strangers.dossiers.bloom_base import Firm, Who, listed, new_no, old_no, truth
from benchmarks.strangers.dossiers.bloom_deeds import accepted, benefit, drafted, honour, science
from benchmarks.strangers.dossiers.bloom_person import card, form, promise
from benchmarks.strangers.dossiers.bloom_press import article, front
from benchmarks.strangers.dossiers.bloom_school import college, registered
from benchmarks.strangers.dossiers.bloom_skill import booklet, modern
from benchmarks.strangers.dossiers.bloom_sound import BASE
from benchmarks.strangers.dossiers.bloom_work import graded, worked
from benchmarks.strangers.dossiers.model import Dossier, File


def burner() -> Dossier:
    """All in one PDF; the city's first prize of 五小 does not count, the province's second does."""
    p = Who("薛丽芬", "女", "1983-11-02", "140429", 148, "山西省长治市武乡县丰州镇迎宾街26号")
    u = Firm("武乡太行水泥有限公司", "山西省长治市武乡县", "91140429MA0BL404")
    trade, subject, name = "水泥生产工", "硅酸盐工程", "B04薛丽芬"
    school, number, j = "太原理工大学", "101125200706003316", texts.CEMENT
    return Dossier(
        name,
        "engineer",
        "ready",
        truth(BASE + "2.2:S 3.2:S 4.2:U 5.2:S 5.2.4:S 6.1:S 6.1.3:S 7.1:S"),
        (
            File(
                "薛丽芬_全部材料扫描.pdf",
                (
                    form(p, u, "engineer", subject, f"{trade} 技师 2020.6.12", f"{school} {subject} 大专（业余）", "2026-10-28", ["立磨喷口环改造获山西省职工“五小”竞赛二等奖", "发表论文1篇（第一作者）"], 3),
                    card(p, "武乡县公安局", "2014-07-30", "2034-07-30", 2),
                    college(p, school, subject, "junior_college", "2004-03-01", "2007-01-15", number, 1, "part_time"),
                    registered(p, school, subject, "junior_college", "2004-03-01", "2007-01-15", number, "AX39 QK72 7DPM 1C5B", 1, kind="成人高等教育", mode="业余"),
                    booklet(p, trade, 3, old_no("2013-10-25", 3, 205, "05"), "2013-10-25", "山西省建材行业职业技能鉴定站", 2),
                    modern(p, trade, 2, new_no("2020-06-12", 2, 58, "000037"), "2020-06-12", "山西省建材行业职业技能评价中心", 0, "中央控制室操作员"),
                    worked(p, u, [("2004-02-01", "今", "水泥生产工、生料磨中控操作")], "2026-10-26", 4),
                    graded(p, u, "中控操作员", {2023: "合格", 2024: "合格", 2025: "优秀"}, "2026-10-26", 3),
                    promise(p, u, "2026-10-28", 3),
                    honour("<p>长治市武乡太行水泥有限公司薛丽芬同志：</p><p>你的成果《提升机止逆装置改进》获2017年度长治市职工“五小”竞赛<b>一等奖</b>。</p>", "长治市总工会", "2017-12-20", {"recipients": [p.name], "award_kind": "five_small", "award_rank": "first"}, 2, "获奖证书"),
                    honour("<p>薛丽芬、郝建平：</p><p>《立磨喷口环可调挡板》在二〇二二年山西省职工“五小”竞赛中荣获　<b>二等奖</b>。</p>", "山西省总工会", "2022-11-25", {"award_kind": "five_small", "award_rank": "second"}, 3, "荣誉证书", "晋五小2022-2-064"),
                    front(j, 2023, "10", [("篦冷机料层厚度的自动调节", "井岗", 5), (texts.MILL.title, f"{p.name}　郝建平", 9), ("三次风闸阀的耐磨处理", "原野", 13)], 1),
                    article(texts.MILL, j, [p.name, "郝建平"], [f"{u.name}　山西武乡 046300"], 2023, "10", 9, 1),
                ),
            ),
        ),
        roster=listed(p, u, "engineer", subject, name),
    )  # fmt: skip


def boilerman() -> Dossier:
    """Self-study; two local standards with other drafters before him; 三晋技术能手."""
    p = Who("关振海", "男", "1972-09-25", "140211", 377, "山西省大同市云冈区新平旺康乐里9号", "满")
    u = Firm("大同平城热电有限公司", "山西省大同市平城区", "91140213MA0BL505", size="大型")
    trade, subject, name = "锅炉运行值班员", "热能动力工程", "B05关振海"
    j = texts.BOILER
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        truth(BASE + "2.3:S 3.3:S 4.3:U 4.3.4:S 5.3:S 5.3.6:S 6.2:S 6.2.3:S 7.1:S"),
        (
            File("1基本材料/申报表.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 一级（高级技师） 2015年12月11日", f"{subject} 自学考试本科 主考：太原理工大学", "2026-11-11", ["三晋技术能手", "参与编写地方标准2项", "发表论文2篇"], 4),)),
            File("1基本材料/身份证.pdf", (card(p, "大同市公安局云冈分局", "2019-03-15", "长期", 0),)),
            File("1基本材料/毕业证.pdf", (college(p, "太原理工大学", subject, "bachelor", "2000-04-01", "2003-06-30", "65140100031004627", 3),)),
            File("1基本材料/道德证明.pdf", (promise(p, u, "2026-11-10", 2),)),
            File("2技能/技师.pdf", (booklet(p, trade, 2, old_no("2008-11-21", 2, 19, "02"), "2008-11-21", "山西省电力行业职业技能鉴定中心", 3),)),
            File("2技能/高级技师.pdf", (booklet(p, trade, 1, old_no("2015-12-11", 1, 8, "02"), "2015-12-11", "山西省电力行业职业技能鉴定中心", 0),)),
            File("3单位证明/工作年限.pdf", (worked(p, u, [("1993-08-01", "2001-05-31", "锅炉副司炉"), ("2001-06-01", "2010-12-31", "锅炉司炉"), ("2011-01-01", "今", "集控运行锅炉主值、班长")], "2026-11-10", 1),)),
            File("3单位证明/考核.pdf", (graded(p, u, "锅炉运行班长", {2023: "称职", 2024: "优秀", 2025: "称职"}, "2026-11-10", 0),)),
            File("4能力/标准1.pdf", (drafted(p, "循环流化床锅炉运行安全技术规范", "DB14/T 2218—2020", "山西省市场监督管理局", "2020-10-21", ["宁长河", "关振海", "潘玉洁"], 0, "provincial", u.name),)),
            File("4能力/标准2.pdf", (drafted(p, "城镇集中供热锅炉启停操作规程", "DB1402/T 31—2022", "大同市市场监督管理局", "2022-05-10", ["潘玉洁", "孟德山", "关振海", "邱实"], 1, "municipal", u.name),)),
            File("5业绩/三晋技术能手.pdf", (honour(f"<p>{p.name}同志：</p><p>授予你“<b>三晋技术能手</b>”称号。特发此证。</p>", "山西省人力资源和社会保障厅", "2016-12-09", {"recipients": [p.name], "award_kind": "talent"}, 4, "荣誉证书", "SJ2016-083"),)),
            File("6论文/论文一.pdf", (front(j, 2020, "5", [("汽轮机轴封漏汽的治理", "阎青松", 40), (texts.BED.title, p.name, 44), ("凝汽器胶球清洗", "水清", 48)], 2), article(texts.BED, j, [p.name], [f"{u.name}，山西 大同 037039"], 2020, "5", 44, 0))),
            File("6论文/论文二.pdf", (front(j, 2023, "11", [(texts.HEATER.title, f"{p.name}　潘玉洁　邱实", 3), ("电除尘器振打周期的选择", "夏雨荷", 8)], 1), article(texts.HEATER, j, [p.name, "潘玉洁", "邱实"], [f"{u.name}，山西 大同 037039"], 2023, "11", 3, 3, letter="　通信作者：邱实。"))),
        ),
        roster=listed(p, u, "senior_engineer", subject, name),
    )  # fmt: skip


def exception() -> Dossier:
    """A college only and no 高级技师: by the second prize of the province's science award; a third place of a national contest is not asked."""
    p = Who("秦双喜", "男", "1981-02-27", "140521", 93, "山西省晋城市沁水县嘉峰镇潘河路6号")
    u = Firm("沁水潘河煤业有限公司", "山西省晋城市沁水县", "91140521MA0BL606", size="大型")
    trade, subject, name = "矿山电工", "矿山机电", "B06秦双喜"
    school = "山西煤炭职业技术学院"
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        truth(BASE + "2.3:N 7.1:S 7.2:S 8:U 8.0:U 8.1:S"),
        (
            File("01破格申报表.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 二级/技师 2016年9月30日", f"{school} {subject} 大专", "2026-11-02", ["扎根采区井下二十二年，先后排除重大机电故障百余次", "山西省科学技术奖二等奖（第三完成人）", "2024年度考核优秀"], 2, True),)),
            File("02身份证正反面.jpg", (card(p, "沁水县公安局", "2016-05-05", "2036-05-05", 1),), "images"),
            File("03学历.pdf", (college(p, school, subject, "junior_college", "2001-09-01", "2004-07-01", "129381200406000713", 4),)),
            File("04高级工.pdf", (booklet(p, trade, 3, old_no("2010-03-19", 3, 611, "06"), "2010-03-19", "晋城市职业技能鉴定中心", 2),)),
            File("05技师.pdf", (booklet(p, trade, 2, old_no("2016-09-30", 2, 87, "06"), "2016-09-30", "晋城市职业技能鉴定中心", 1),)),
            File("06工作证明.pdf", (worked(p, u, [("2004-08-01", "2012-02-29", "综采队电工"), ("2012-03-01", "今", "机电队矿山电工、电工班长")], "2026-10-30", 0),)),
            File("07三年考核.pdf", (graded(p, u, "电工班长", {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-10-30", 0),)),
            File("08承诺.pdf", (promise(p, u, "2026-11-02", 1),)),
            File("09省科技奖.pdf", (science("煤矿井下供电防越级跳闸关键技术", "二等奖", f"{p.name}（第三完成人）", "山西省人民政府", "2022-03-31", "2021-J-2-045-R03", {"recipients": [p.name], "award_rank": "second"}, 1, "山西省科学技术奖"),)),
            File("10鉴定证书.pdf", (accepted("煤矿井下供电防越级跳闸关键技术", [("宋继光", "总体方案"), ("闻人杰", "保护算法"), (p.name, "井下试验、整定与推广")], "山西省科学技术厅", "2020-11-27", u, 2, "省科技计划项目"),)),
            File("11效益.pdf", (benefit("煤矿井下供电防越级跳闸关键技术", u, [(2020, "节约", 86.4), (2021, "节约", 112.0)], 198.4, "2022-01-20", 1),)),
            File("12竞赛.pdf", (honour(f"<p>{p.name}：</p><p>在2017年全国煤炭行业职业技能竞赛矿山电工项目决赛中取得第十一名，获<b>优胜奖</b>。</p>", "中国煤炭工业协会", "2017-10-20", {"recipients": [p.name], "award_kind": "contest"}, 0, "获奖证书"),)),
        ),
        roster=listed(p, u, "senior_engineer", subject, name, "是"),
    )  # fmt: skip
