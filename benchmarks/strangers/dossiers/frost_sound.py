"""Three sound dossiers: an old number of 15 places, an employer that was renamed, a patent in its last weeks."""

from __future__ import annotations

from benchmarks.strangers.dossiers import frost_articles as articles
from benchmarks.strangers.dossiers.frost_base import Man, Works, patent_no, row, verdicts
from benchmarks.strangers.dossiers.frost_certs import booklet, college, graded, school
from benchmarks.strangers.dossiers.frost_deeds import award, benefit, patent, pupils, receipt
from benchmarks.strangers.dossiers.frost_person import card, form, grades, promise, renamed, service
from benchmarks.strangers.dossiers.frost_writing import front, paper
from benchmarks.strangers.dossiers.model import Dossier, File

BASE = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U "
ELECTRIC = "山西省电力行业职业技能鉴定中心"
MARKING = "山西晋电职业技能评价中心"


def controller() -> Dossier:
    """One PDF; the booklet of 2003 bears the number of 15 places; a card without end."""
    p = Man("卫庆丰", "男", "1977-05-19", "142401", 117, "山西省晋中市寿阳县朝阳镇滨河南路21号")
    u = Works("寿阳丰喜合成化工有限公司", "山西省晋中市寿阳县", "91140725MA0FR101", size="中型")
    trade, subject, name = "化工总控工", "化学工艺", "F01卫庆丰"
    return Dossier(
        name,
        "assistant_engineer",
        "ready",
        verdicts(BASE + "2.1:S 3.1:S 4.1:U 5.1:S 5.1.1:S 7.1:S"),
        (
            File(
                "卫庆丰职称申报材料.pdf",
                (
                    form(p, u, "assistant_engineer", subject, f"{trade} 三级/高级工 2003年11月20日", f"太原化学工业学校 {subject} 中专", "2026-10-09", ["担任合成工段中控主操，十一年无误操作", "2022年度被评为公司先进个人"], 0),
                    card(p, "寿阳县公安局", "2023-06-12", "长期", 1),
                    school(p, "太原化学工业学校", subject, "secondary_vocational", "1993-09-01", "1997-07-05", "晋中专证字第9704118号"),
                    booklet(p, trade, 3, "0304070003300127", "2003-11-20", "晋中市职业技能鉴定中心", 1, ident=p.short_id),
                    service(p, u, [("1997-08-01", "2012-03-31", "合成岗位操作工"), ("2012-04-01", "至今", "合成工段化工总控工（主操）")], "2026-10-08", 1),
                    award("荣誉证书", f"<b>{p.name}</b>同志：<br>　　在2022年度生产工作中成绩突出，被评为公司<b>先进个人</b>。特发此证，以资鼓励。", u.name, "2023-01-16", {"recipients": [p.name], "award_kind": "honour"}, 0),
                    grades(p, u, "化工总控工", {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-10-08", 0),
                    promise(p, "2026-10-09", 0),
                ),
            ),
        ),
        roster=row(p, u, "助理工程师", subject, name),
    )  # fmt: skip


def renamed_firm() -> Dossier:
    """The employer bore another name until 2024; marks behind the authors; second place by 名次."""
    p = Man("段海燕", "女", "1986-02-11", "140602", 142, "山西省朔州市朔城区开发北路63号")
    old = Works("朔州马邑电力检修有限公司", "山西省朔州市朔城区", "91140600MA0KP226")
    u = Works("朔州马邑能源服务有限公司", "山西省朔州市朔城区", "91140600MA0KP226", size="中型")
    trade, subject, name = "变电设备检修工", "电力工程", "F02段海燕"
    j = articles.POWER
    note = f"我公司原名{old.name}，2024年6月18日经核准更为现名，职工工龄连续计算。"
    return Dossier(
        name,
        "engineer",
        "ready",
        verdicts(BASE + "2.2:S 3.2:S 4.2:U 5.2:S 5.2.3:S 6.1:S 6.1.3:S 7.1:S"),
        (
            File("01基本信息/申报书.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2021年9月10日", "山西电力职业技术学院 发电厂及电力系统 大专", "2026-10-12", ["获朔州市职业技能大赛变电检修项目第二名", "以第一作者发表论文1篇"], 2),)),
            File("01基本信息/身份证.jpg", (card(p, "朔州市公安局朔城分局", "2018-03-14", "2038-03-14", 2),), "images"),
            File("01基本信息/毕业证书.pdf", (college(p, "山西电力职业技术学院", "发电厂及电力系统", "junior_college", "2004-09-01", "2007-07-01", "137861200706000518", 1),)),
            File("01基本信息/诚信承诺.pdf", (promise(p, "2026-10-12", 1),)),
            File("02资格/高级工.pdf", (booklet(p, trade, 3, "1304060003300218", "2013-07-26", ELECTRIC, 0),)),
            File("02资格/技师.pdf", (graded(p, trade, 2, "S000014000027212000318", "2021-09-10", MARKING, 0),)),
            File("03工作/工作证明.pdf", (service(p, u, [("2007-07-20", "至今", "变电设备检修工")], "2026-10-10", 0, note=note),)),
            File("03工作/更名通知.pdf", (renamed(old, u, "2024-06-18", "朔州市行政审批服务管理局"),)),
            File("03工作/年度考核.pdf", (grades(p, u, "变电设备检修工", {2023: "称职", 2024: "称职", 2025: "优秀"}, "2026-10-10", 1),)),
            File("04业绩/技能大赛证书.pdf", (award("获奖证书", f"<p>{old.name}　{p.name}</p><p>在2022年朔州市职业技能大赛<b>变电设备检修</b>项目决赛中荣获　<b>第二名</b>。</p><p>特发此证。</p>", "朔州市人力资源和社会保障局", "2022-10-21", {"recipients": [p.name], "award_kind": "contest", "place": 2}, 1, "朔技赛2022-078"),)),
            File(
                "05论文/隔离开关论文.pdf",
                (
                    front(j, 2024, "5", [("变压器有载开关切换时间的现场测试", "毛立新", 21), (articles.ISOLATOR.title, f"{p.name} 等", 25), ("直流系统接地的查找步骤", "岳春生", 26), ("GIS气室微水超标的处理", "祁东", 29)]),
                    paper(articles.ISOLATOR, j, [p.name, "孟祥云"], [f"{u.name}，山西 朔州 036000", "大同大学 机电工程学院，山西 大同 037003"], 2024, "5", (25, 25), marked=True, received="2024-07-02"),
                ),
            ),
        ),
        (),
        ("document.type_unknown",),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def turner() -> Dossier:
    """Correspondence degree; a utility model five weeks before its end with the tenth fee paid; second inventor of the other."""
    p = Man("贾润生", "男", "1975-08-23", "140402", 263, "山西省长治市潞州区解放东街152号")
    u = Works("长治潞机重装有限公司", "山西省长治市潞州区", "91140400MA0LJ318", size="大型")
    trade, subject, name = "车工", "机械工程", "F03贾润生"
    j, centre = articles.MACHINE, "长治市机械行业职业技能评价中心"
    first, second = patent_no("201621330528"), patent_no("202120754316")
    rod, jaw = "一种细长丝杠车削用分段跟刀架", "一种薄壁缸套轴向压紧夹具"
    young = [
        (Man("申晓东", "男", "1988-01-30", "140411", 71, ""), "2013-03-01", "2020-11-20", "202000184"),
        (Man("靳鹏", "男", "1990-09-12", "140421", 35, ""), "2015-06-10", "2021-05-28", "212000096"),
        (Man("王瑞芳", "女", "1992-04-06", "140402", 208, ""), "2017-04-01", "2022-12-16", "222000231"),
    ]
    home = "046000 山西省长治市潞州区北董街道机厂路9号"
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        verdicts(BASE + "2.3:S 3.3:S 4.3:U 4.3.1:S 5.3:S 5.3.2:S 6.2:S 6.2.3:S 7.1:S"),
        (
            File(
                "一、基础材料.pdf",
                (
                    form(p, u, "senior_engineer", subject, f"{trade} 一级/高级技师 2018年6月15日", f"太原科技大学 {subject} 大学本科", "2026-10-15", ["带徒培养技师3名", "获实用新型专利2项，均已在生产中实施并取得效益", "独立或以第一作者发表论文2篇"], 1),
                    card(p, "长治市公安局潞州分局", "2021-09-06", "长期", 0),
                    college(p, "太原科技大学", subject, "bachelor", "2008-03-01", "2011-01-10", "101095201105001462", 2, way="函授"),
                    promise(p, "2026-10-15", 2),
                ),
            ),
            File("二、技能证书.pdf", (booklet(p, trade, 2, "1204040002200315", "2012-09-20", "长治市职业技能鉴定中心", 0), booklet(p, trade, 1, "1804040002100077", "2018-06-15", "山西省职业技能鉴定指导中心", 0, marks="88 91"))),
            File("三、工作证明和考核.pdf", (service(p, u, [("1996-08-10", "2010-02-28", "车工"), ("2010-03-01", "至今", "车工、车工班班长")], "2026-10-13", 0), grades(p, u, "车工班班长", {2023: "优秀", 2024: "合格", 2025: "合格"}, "2026-10-13", 2))),
            File("四、师带徒.zip/师带徒证明.pdf", (pupils(p, u, trade, [(m.name, start, got, 2) for m, start, got, _ in young], "2026-10-13"),)),
            *(File(f"四、师带徒.zip/{m.name}技师证.pdf", (graded(m, trade, 2, f"S000014000031{number}", got, centre, k % 2),)) for k, (m, _, got, number) in enumerate(young)),
            File("五、专利/1跟刀架专利证书.pdf", (patent("utility_model", rod, [p.name, "崔国栋"], u.name, first, "2016-12-05", "2017-07-14", "CN206317654U", "6317442", home, 0),)),
            File("五、专利/1跟刀架第10年年费.pdf", (receipt(first, "utility_model", 10, 2000.0, "贰仟元整", "2025-11-25", u.name, "0034871629"),)),
            File("五、专利/1跟刀架效益证明.pdf", (benefit(rod, u.name, [(2023, "利润", 31.5), (2024, "利润", 36.2), (2025, "利润", 34.8)], 102.5, "2026-03-20", f"该专利由我公司车工班班长{p.name}作为主要技术骨干完成并负责在车间实施。"),)),
            File("五、专利/2缸套夹具专利证书.pdf", (patent("utility_model", jaw, ["崔国栋", p.name, "韩丽"], u.name, second, "2021-04-13", "2021-11-30", "CN215033876U", "14877305", home, 1),)),
            File("五、专利/2缸套夹具第6年年费.pdf", (receipt(second, "utility_model", 6, 900.0, "玖佰元整", "2026-03-25", u.name, "0041905573"),)),
            File("五、专利/2缸套夹具效益证明.pdf", (benefit(jaw, u.name, [(2024, "利润", 22.4), (2025, "利润", 27.1)], 49.5, "2026-03-20", f"夹具由车工班班长{p.name}作为主要技术骨干设计制作，现已用于全部缸套生产线。"),)),
            File(
                "六、论文/丝杠.pdf",
                (
                    front(j, 2022, "4", [("铣床主轴轴承的预紧", "林德胜", 52), (articles.THREAD.title, p.name, 55), ("磨床液压爬行的排除", "夏江", 56)], 1),
                    paper(articles.THREAD, j, [p.name], [f"{u.name}，山西 长治 046000"], 2022, "4", (55, 55), received="2021-12-20"),
                ),
            ),
            File(
                "六、论文/缸套.pdf",
                (
                    front(j, 2023, "9", [(articles.SLEEVE.title, f"{p.name}，崔国栋，韩丽", 31), ("齿轮箱异响的判断", "杜卫", 32), ("刨床滑枕导轨的刮研", "江海波", 36)], 1),
                    paper(articles.SLEEVE, j, [p.name, "崔国栋", "韩丽"], [f"{u.name}，山西 长治 046000"], 2023, "9", (31, 31), marked=True),
                ),
            ),
        ),
        roster=row(p, u, "高级工程师", subject, name),
    )  # fmt: skip
