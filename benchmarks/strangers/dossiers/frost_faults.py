"""Five with faults, each beside what only looks like one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from benchmarks.strangers.dossiers import frost_articles as articles
from benchmarks.strangers.dossiers import frost_texts_water as texts
from benchmarks.strangers.dossiers.damage import changed_after_signing, cover_word, signed
from benchmarks.strangers.dossiers.frost_barred import JOINT, MINE, OLD_MINERS
from benchmarks.strangers.dossiers.frost_base import Man, Works, row, verdicts
from benchmarks.strangers.dossiers.frost_certs import booklet, college, graded
from benchmarks.strangers.dossiers.frost_deeds import acceptance, award, benefit, pupils
from benchmarks.strangers.dossiers.frost_gaps import SMALL_FIVE, small_five
from benchmarks.strangers.dossiers.frost_person import card, form, grades, promise, service
from benchmarks.strangers.dossiers.frost_sound import MARKING
from benchmarks.strangers.dossiers.frost_writing import front, paper, report, textbook, word_report
from benchmarks.strangers.dossiers.model import Dossier, File, Plant

BASE = "G.phase:S G.retired:S G.scope:S 1:U "


def expired_card() -> Dossier:
    """A card that ran out in May; 高级工 by an association; the number of 技师 says 高级工; an award with a stranger's number."""
    p = Man("侯建英", "女", "1980-02-05", "140802", 164, "山西省运城市盐湖区红旗东街75号")
    u = Works("运城河东建筑安装有限公司", "山西省运城市盐湖区", "91140802MA0YG537", size="中型")
    trade, subject, name = "钢筋工", "建筑工程技术", "F16侯建英"
    j = articles.BUILD
    return Dossier(
        name,
        "engineer",
        "review",
        verdicts(BASE + "G.specialty:SU 2.2:S 3.2:U 4.2:U 6.1:S 6.1.3:S 7.1:S"),
        (
            File("第01项申报表.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2021年7月9日", f"山西建筑职业技术学院 {subject} 大专", "2026-10-22", ["省职工“五小”竞赛三等奖", "发表论文1篇"], 1),)),
            File("第02项身份证.pdf", (card(p, "运城市公安局盐湖分局", "2006-05-09", "2026-05-09", 0),)),
            File("第03项毕业证.pdf", (college(p, "山西建筑职业技术学院", subject, "junior_college", "1998-09-01", "2001-07-01", "12778120010600215", 1),)),
            File("第04项高级工证.pdf", (booklet(p, trade, 3, "1104080005300169", "2011-08-26", "中国建设行业技能人才评价协会", 0),)),
            File("第05项技师证.pdf", (graded(p, trade, 2, "S000014000044213000207", "2021-07-09", "山西省建设行业职业技能评价中心", 0),)),
            File("第06项工作证明.pdf", (service(p, u, [("2001-07-16", "至今", trade)], "2026-10-21", 1),)),
            File("第07项考核证明.pdf", (grades(p, u, trade, {2023: "合格", 2024: "合格", 2025: "优秀"}, "2026-10-21", 0),)),
            File("第08项五小证书.pdf", (small_five(f"{p.name}同志", "钢筋直螺纹丝头限位量具", "三等奖", "2024-11-08", SMALL_FIVE, 1, [p.name]),)),
            File(
                "第09项论文.pdf",
                (
                    front(j, 2024, "11", [("屋面卷材的热熔施工", "谷雨田", 88), (articles.REBAR.title, f"{p.name}，乔立", 92), ("砌体构造柱马牙槎的留设", "郝冬", 93)]),
                    paper(articles.REBAR, j, [p.name, "乔立"], [f"{u.name}，山西 运城 044000", "运城市建设工程质量检测所，山西 运城 044000"], 2024, "11", (92, 92), marked=True),
                ),
            ),
            File("第10项承诺书.pdf", (promise(p, "2026-10-22", 2),)),
        ),
        (
            Plant("id.validity", "第02项身份证.pdf", ("fail", "unknown")),
            Plant("issuer.doubtful", "第04项高级工证.pdf", ("fail", "unknown")),
            Plant("skill.number", "第05项技师证.pdf"),
        ),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def master() -> Dossier:
    """A pupil taken on after his certificate; another's changed after it was signed; years at two employers; a sum that is not that of its rows."""
    p = Man("邢德茂", "男", "1972-06-18", "140226", 53, "山西省大同市左云县云兴镇西街11号")
    other = Works("大同恒岳设备租赁有限公司", "山西省大同市平城区", "91140213MA0RB702")
    trade, subject, name = "矿山机电设备检修工", "矿山机电", "F17邢德茂"
    j, centre = articles.COAL, "山西省煤炭行业职业技能评价中心"
    young = [
        (Man("韩立军", "男", "1987-10-09", "140226", 93, ""), "2014-05-04", "2020-12-11", "202000412"),
        (Man("米晓东", "男", "1989-03-17", "140225", 27, ""), "2016-03-01", "2021-09-24", "212000158"),
        (Man("闫海生", "男", "1985-08-02", "140226", 61, ""), "2021-09-01", "2020-10-16", "202000337"),
    ]
    return Dossier(
        name,
        "senior_engineer",
        "review",
        verdicts(BASE.replace("G.scope:S", "G.scope:SU") + "G.specialty:S 2.3:S 3.3:SU 4.3:U 4.3.1:U 5.3:S 5.3.4:S 6.2:S 6.2.3:S 7.1:S"),
        (
            File("申报材料上册.pdf", (form(p, MINE, "senior_engineer", subject, f"{trade} 一级/高级技师 2016年11月25日", f"太原理工大学 {subject} 大学本科", "2026-10-14", ["带徒培养技师3名", "山西省科学技术奖三等奖（第四完成人）", "发表论文2篇"], 2), card(p, "左云县公安局", "2018-09-03", "长期", 1), college(p, "太原理工大学", subject, "bachelor", "1990-09-01", "1994-07-05", "940215", 0), booklet(p, trade, 2, "0904020009200073", "2009-12-04", OLD_MINERS, 0), booklet(p, trade, 1, "1604020009100018", "2016-11-25", "山西省职业技能鉴定指导中心", 0), promise(p, "2026-10-14", 0))),
            File("申报材料下册/本单位证明.pdf", (service(p, MINE, [("1994-08-08", "至今", trade)], "2026-10-13", 0),)),
            File("申报材料下册/另一单位证明.pdf", (service(p, other, [("2015-03-01", "2017-08-31", "设备维修钳工")], "2017-09-04", 1),)),
            File("申报材料下册/考核.pdf", (grades(p, MINE, trade, {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-10-13", 1),)),
            File("申报材料下册/带徒证明.pdf", (pupils(p, MINE, trade, [(m.name, start, got, 2) for m, start, got, _ in young], "2026-10-13"),)),
            *(File(f"申报材料下册/徒弟证书{k}.pdf", (graded(m, trade, 2, f"S000014000017{number}", got, centre, k % 2),), alter=(signed, changed_after_signing, None)[k - 1]) for k, (m, _, got, number) in enumerate(young, 1)),
            File("申报材料下册/省科技奖.pdf", (award("山西省科学技术奖励证书", f"<p>奖励类别：科学技术进步奖</p><p>项目名称：深井提升机制动可靠性监测技术</p><p>奖励等级：<b>三等奖</b></p><p>获奖者：{p.name}（第四完成人）</p>", "山西省人民政府", "2021-05-28", {"award_rank": "third", "award_kind": "science_technology"}, 1, "2020-J-3-102-R04"),)),
            File("申报材料下册/五小.pdf", (small_five(*JOINT, 1, ["成小虎", "邢德茂"]),)),
            File("申报材料下册/提升机改造效益.pdf", (benefit("提升机制动监测装置", MINE.name, [(2022, "节约", 41.2), (2023, "节约", 38.5), (2024, "节约", 44.6)], 154.3, "2025-02-19"),)),
            File("申报材料下册/论文一.pdf", (front(j, 2022, "4", [("刮板机链环的检查", "邬强", 11), (articles.BELT.title, p.name, 15), ("乳化液泵站的自动配比", "阳光", 16)], 1), paper(articles.BELT, j, [p.name], [f"{MINE.name}，山西 左云 037100"], 2022, "4", (15, 15)))),
            File("申报材料下册/论文二.pdf", (front(j, 2020, "2", [(articles.BRAKE.title, f"{p.name}，韩立军", 33), ("架空乘人装置的托轮", "单宁", 34)]), paper(articles.BRAKE, j, [p.name, "韩立军"], [f"{MINE.name}，山西 左云 037100"], 2020, "2", (33, 33), received="2019-10-21"))),
        ),
        (
            Plant("mentoring.order", "申报材料下册/带徒证明.pdf", ("fail", "unknown")),
            Plant("document.signature", "申报材料下册/徒弟证书2.pdf"),
            Plant("work.overlap", None, ("fail", "unknown")),
            Plant("benefit.amount", "申报材料下册/提升机改造效益.pdf", ("fail", "unknown")),
        ),
        ("date.order", "document.edited", "identity.employer_mismatch"),
        roster=row(p, MINE, "高级工程师", subject, name),
    )  # fmt: skip


def covered_major() -> Dossier:
    """Another major laid over that of the diploma; 技师 before 高级工; a paper in a supplement of a journal with a wrong ISSN."""
    p = Man("白鹏飞", "男", "1989-10-10", "141102", 233, "山西省吕梁市离石区永宁中路88号")
    u = Works("吕梁离石送变电工程有限公司", "山西省吕梁市离石区", "91141100MA0BT615", size="中型")
    trade, subject, name = "送配电线路工", "电力工程", "F18白鹏飞"
    j = articles.POWER._replace(name="供用电与线路", issn="1674-5904", cn="CN 14-1377/TM")
    sheet = college(
        p, "山西电力职业技术学院", "汽车运用技术", "junior_college", "2008-09-01", "2011-07-01", "137861201106000846", 1
    )
    sheet = replace(sheet, fields={k: v for k, v in sheet.fields.items() if k != "major"})
    return Dossier(
        name,
        "engineer",
        "review",
        verdicts(BASE + "2.2:U 3.2:SU 4.2:U 6.1:U 6.1.3:U 7.1:S"),
        (
            File("1/申报表.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2021年6月25日", "山西电力职业技术学院 供用电技术 大专", "2026-10-17", ["吕梁市职业技能大赛第一名", "发表论文1篇"], 0),)),
            File("1/身份证.pdf", (card(p, "吕梁市公安局离石分局", "2019-12-02", "2039-12-02", 1),)),
            File("1/毕业证.pdf", (sheet,), alter=partial(cover_word, word="汽车运用技术", text="供用电技术")),
            File("2/技师.pdf", (graded(p, trade, 2, "S000014000027212000501", "2021-06-25", MARKING, 0),)),
            File("2/高级工.pdf", (graded(p, trade, 3, "S000014000027223000733", "2022-03-18", MARKING, 0),)),
            File("3/工作证明.pdf", (service(p, u, [("2011-07-18", "至今", trade)], "2026-10-16", 2),)),
            File("3/考核.pdf", (grades(p, u, trade, {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-10-16", 2),)),
            File("4/大赛证书.pdf", (award("荣誉证书", f"{p.name}同志：<br>　　在2023年吕梁市职业技能大赛送配电线路工项目中荣获<b>第一名</b>。", "吕梁市人力资源和社会保障局", "2023-09-22", {"recipients": [p.name], "award_kind": "contest", "place": 1}, 0),)),
            File("4/论文.pdf", (front(j, 2024, "增刊1", [("配电箱防凝露", "柳青", 66), (articles.GROUND.title, p.name, 71), ("拉线棒腐蚀的检查", "辛文", 72)]), paper(articles.GROUND, j, [p.name], [f"{u.name}，山西 吕梁 033000"], 2024, "1", (71, 71), head="2024年增刊1", number=False))),
            File("5/承诺书.pdf", (promise(p, "2026-10-17", 0),)),
        ),
        (
            Plant("document.edited", "1/毕业证.pdf"),
            Plant("date.order", None, ("fail", "unknown")),
            Plant("paper.issn", "4/论文.pdf"),
        ),
        ("paper.not_published",),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def short_report() -> Dossier:
    """Of two reports one is of less than 2000 字; no seal on the proof of work; a course book of some pages."""
    p = Man("温国栋", "男", "1982-08-30", "141002", 119, "山西省临汾市尧都区鼓楼西街14号")
    u = Works("临汾尧都焦化环保有限公司", "山西省临汾市尧都区", "91141002MA0UP291", size="中型")
    trade, subject, name = "工业废水处理工", "环境工程", "F19温国栋"
    air, sludge = "好氧池曝气系统改造", "污泥脱水系统革新"
    office = "临汾市生态环境局"
    return Dossier(
        name,
        "engineer",
        "incomplete",
        verdicts(BASE.replace("G.scope:S", "G.scope:SU") + "G.specialty:S 2.2:S 3.2:SU 4.2:U 5.2:S 5.2.2:S 6.1:U 6.1.1:NU 6.1.2:NU 7.1:S"),
        (
            File("申报人基本材料.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2022年5月27日", "山西大学 废水处理技术 大专", "2026-10-18", ["全省焦化行业污染防治先进个人", "撰写专业技术报告2项"], 0), card(p, "临汾市公安局尧都分局", "2010-09-15", "2030-09-15", 1), college(p, "山西大学", "废水处理技术", "junior_college", "2001-09-01", "2004-07-01", "101081200406000537", 1), promise(p, "2026-10-18", 1))),
            File("高级工与技师.pdf", (booklet(p, trade, 3, "1404100003300231", "2014-07-04", "临汾市职业技能鉴定中心", 0), graded(p, trade, 2, "S000014000052222000064", "2022-05-27", "山西省环保行业职业技能评价中心", 0))),
            File("工作证明.pdf", (service(p, u, [("2004-07-19", "至今", trade)], "2026-10-16", 1, sealed=False),)),
            File("考核.pdf", (grades(p, u, trade, {2023: "合格", 2024: "合格", 2025: "优秀"}, "2026-10-16", 0),)),
            File("先进个人.pdf", (award("荣誉证书", f"{p.name}同志：<br>　　被评为2023年度全省焦化行业污染防治<b>先进个人</b>。", "山西省生态环境厅", "2024-02-28", {"recipients": [p.name], "award_kind": "honour", "award_level": "provincial"}, 0, "晋环表2024-0316"),)),
            File("报告一.pdf", (report(f"焦化废水{air}技术攻关报告", texts.AIR, u.name, p.name, "2024-06-14", "裴志刚"),)),
            File("报告一验收.pdf", (acceptance(air, [(p.name, "技术骨干，方案编写与现场调试"), ("裴志刚", "技术审核")], u.name, office, "2024-07-10", "2023年公司技术攻关计划", 0),)),
            word_report("报告二.docx", f"{sludge}方案与总结", texts.SLUDGE, u.name, p.name, "2025-03-20"),
            File("报告二验收.pdf", (acceptance(sludge, [(p.name, "技术骨干，试验与方案执笔"), ("裴志刚", "设备改造")], u.name, office, "2025-04-18", "2024年公司技术革新项目", 1),)),
            File("培训讲义.pdf", (textbook("好氧池曝气岗位培训讲义", "工业废水处理工高级工", p.name, u.name, "2025-08-12", texts.LESSONS),)),
        ),
        (
            Plant("report.length", "报告二.docx"),
            Plant("textbook.length", "培训讲义.pdf"),
            Plant("seal.missing", "工作证明.pdf", ("fail", "unknown")),
        ),
        ("dossier.missing",),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def other_name() -> Dossier:
    """Another's name on the diploma, whose number is of 本科; 女 on the card; assessments by another firm; a team's honour."""
    p = Man("任晓鹏", "男", "1994-01-25", "140581", 307, "山西省高平市南城街街道康乐路3号")
    u = Works("高平神农铸造有限公司", "山西省高平市", "91140581MA0EC148", size="中型")
    trade, subject, name = "焊工", "焊接技术及自动化", "F20任晓鹏"
    project = "铸件缺陷冷焊修补工艺改进"
    return Dossier(
        name,
        "assistant_engineer",
        "review",
        verdicts("G.phase:S G.scope:S 1:U G.specialty:SU 2.1:U 3.1:S 4.1:U 5.1:S 5.1.2:S 7.1:SU"),
        (
            File("任晓鹏.zip/1申报表.pdf", (form(p, u, "assistant_engineer", subject, f"{trade} 三级/高级工 2021年12月10日", f"山西机电职业技术学院 {subject} 大专", "2026-10-23", ["所在班组获公司先进班组", f"参与完成{project}项目"], 1),)),
            File("任晓鹏.zip/2身份证.pdf", (card(p, "高平市公安局", "2020-02-10", "2040-02-10", 0, sex="女"),)),
            File("任晓鹏.zip/3毕业证.pdf", (college(p, "山西机电职业技术学院", subject, "junior_college", "2012-09-01", "2015-07-01", "128911201505000462", 0, name="任晓明"),)),
            File("任晓鹏.zip/4高级工证.pdf", (graded(p, trade, 3, "S000014000031213000219", "2021-12-10", "晋城市机械行业职业技能评价中心", 1),)),
            File("任晓鹏.zip/5工作证明.pdf", (service(p, u, [("2015-07-20", "至今", trade)], "2026-10-22", 0),)),
            File("任晓鹏.zip/6考核.pdf", (grades(p, u, trade, {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-10-22", 1, firm="晋城丹川锻压有限公司"),)),
            File("任晓鹏.zip/7先进班组.pdf", (award("荣誉证书", "焊接一班：<br>　　被评为2023年度<b>先进班组</b>。特发此证，以资鼓励。", u.name, "2024-01-18", {}, 0),)),
            File("任晓鹏.zip/8项目验收.pdf", (acceptance(project, [("郭春雷", "工艺方案"), ("尉建", "焊材试验"), (p.name, "焊接操作与试件制作")], u.name, "高平市工业和信息化局", "2024-09-12", "2024年公司技术革新项目", 1),)),
            File("任晓鹏.zip/9承诺书.pdf", (promise(p, "2026-10-23", 2),)),
        ),
        (
            Plant("identity.name_mismatch", "任晓鹏.zip/3毕业证.pdf"),
            Plant("id.sex", "任晓鹏.zip/2身份证.pdf"),
            Plant("diploma.number", "任晓鹏.zip/3毕业证.pdf"),
            Plant("identity.employer_mismatch", "任晓鹏.zip/6考核.pdf", ("fail", "unknown")),
        ),
        ("award.recipient",),
        roster=row(p, u, "助理工程师", subject, name),
    )  # fmt: skip
