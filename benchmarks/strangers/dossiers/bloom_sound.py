"""Three sound dossiers: a spinner, a distiller, a lineman of the railway."""

from __future__ import annotations

from benchmarks.strangers.dossiers import bloom_essays as essays
from benchmarks.strangers.dossiers import bloom_texts as texts
from benchmarks.strangers.dossiers.bloom_base import Firm, Who, listed, new_no, old_no, truth
from benchmarks.strangers.dossiers.bloom_deeds import accepted, honour, science
from benchmarks.strangers.dossiers.bloom_person import card, form, promise, word_promise
from benchmarks.strangers.dossiers.bloom_press import article, front, report, word_report
from benchmarks.strangers.dossiers.bloom_school import college, registered, vocational
from benchmarks.strangers.dossiers.bloom_skill import booklet, modern
from benchmarks.strangers.dossiers.bloom_work import graded, worked, yearly
from benchmarks.strangers.dossiers.model import Dossier, File

BASE = "G.phase:S G.retired:S G.scope:S G.specialty:S 1:U "


def spinner() -> Dossier:
    """A team's honour does not count, a finished improvement does."""
    p = Who("尚春梅", "女", "1990-04-12", "140830", 162, "山西省运城市芮城县古魏镇洞宾东街8号")
    u = Firm("芮城风陵棉纺织有限公司", "山西省运城市芮城县", "91140830MA0BL101")
    trade, subject, name = "纺纱工", "纺织工程", "B01尚春梅"
    return Dossier(
        name,
        "assistant_engineer",
        "ready",
        truth(BASE + "2.1:S 3.1:S 4.1:U 5.1:S 5.1.1:U 5.1.2:S 7.1:S"),
        (
            File("01申报表.pdf", (form(p, u, "assistant_engineer", subject, f"{trade} 三级/高级工 2019年8月30日", "山西省纺织工业学校 纺织技术 中专", "2026-11-03", ["参加细纱机吸棉装置改造，已通过评定", "所在甲班2022年被评为先进班组"], 2),)),
            File("02身份证.jpg", (card(p, "芮城县公安局", "2018-05-21", "2038-05-21", 0),), "images"),
            File("03毕业证.pdf", (vocational(p, "山西省纺织工业学校", "纺织技术", "secondary_vocational", "2006-09-01", "2009-07-01", "14Z0906218", 0),)),
            File("04中级工.pdf", (booklet(p, trade, 4, old_no("2012-06-15", 4, 318, "08"), "2012-06-15", "运城市职业技能鉴定中心", 0),)),
            File("05高级工.pdf", (booklet(p, trade, 3, old_no("2019-08-30", 3, 142, "08"), "2019-08-30", "运城市职业技能鉴定中心", 2),)),
            File("06工作证明.pdf", (worked(p, u, [("2009-07-20", "2014-03-31", "细纱车间挡车工"), ("2014-04-01", "今", "细纱车间纺纱工、值车组长")], "2026-11-02", 0),)),
            File("07考核.pdf", (graded(p, u, "纺纱工", {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-11-02", 1),)),
            File("08承诺书.docx", (word_promise(p, u, "2026-11-03"),), "docx"),
            File("09改造项目验收.pdf", (accepted("细纱机吸棉装置节能改造", [("武卫东", "设计"), ("尚春梅", "现场改装、断头测试"), ("解红霞", "数据统计")], "芮城风陵棉纺织有限公司技术部", "2021-10-18", u, 3, "技术革新项目"),)),
            File("10先进班组.pdf", (honour("<p>细纱车间甲班：</p><p>在2022年度生产竞赛中成绩突出，被评为<b>先进班组</b>。（班组成员：卫小红、尚春梅、姚莉等十四人）</p>", u.name, "2023-01-09", {}, 0, "荣誉证书"),)),
        ),
        roster=listed(p, u, "assistant_engineer", subject, name),
    )  # fmt: skip


def distiller() -> Dossier:
    """A class of 高级工 for a college; two reports, one of them in Word; a third place and, later, a fourth."""
    p = Who("令狐建民", "男", "1984-07-19", "141181", 215, "山西省吕梁市孝义市振兴街道建设路17号")
    u = Firm("孝义西河酒业有限公司", "山西省吕梁市孝义市", "91141181MA0BL202")
    trade, subject, name = "白酒酿造工", "食品工程", "B02令狐建民"
    data, jars = word_report(essays.JARS, [p.name], u, "2024-03-06")
    return Dossier(
        name,
        "engineer",
        "ready",
        truth(BASE + "2.2:S 2.4:S 3.2:S 4.2:U 5.2:S 5.2.3:S 6.1:S 6.1.1:S 6.3:U 7.1:S"),
        (
            File("申报表/评审表.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师（2021年5月20日取得）", "山西轻工技师学院 酿酒技术 高级工班", "2026-11-06", ["2018年吕梁市职业技能大赛白酒酿造第三名", "完成润粮工艺改进和地缸控温两个项目并撰写技术总结"], 0),)),
            File("申报表/承诺.pdf", (promise(p, u, "2026-11-06", 4),)),
            File("证件/身份证.pdf", (card(p, "孝义市公安局", "2012-02-27", "2032-02-27", 3),)),
            File("证件/毕业证.pdf", (vocational(p, "山西轻工技师学院", "酿酒技术", "tech_senior", "2000-09-01", "2005-07-10", "JS140520050731", 1),)),
            File("证件/高级工证.pdf", (booklet(p, trade, 3, old_no("2010-11-12", 3, 96, "11"), "2010-11-12", "吕梁市职业技能鉴定中心", 1),)),
            File("证件/技师证.pdf", (modern(p, trade, 2, new_no("2021-05-20", 2, 417), "2021-05-20", "山西省酒业职业技能评价中心", 1),)),
            File("证明/工作证明.pdf", (worked(p, u, [("2005-08-01", "2011-12-31", "酿造二班酿造工"), ("2012-01-01", "今", "酿造车间班长、白酒酿造工")], "2026-11-04", 2),)),
            File("证明/考核表.pdf", yearly(p, u, "白酒酿造工", {2023: "优秀", 2024: "合格", 2025: "合格"}, "2026-11-04")),
            File("业绩/2018大赛.pdf", (honour(f"<p>{p.name}同志：</p><p>在2018年吕梁市职业技能大赛<b>白酒酿造工</b>项目中获得<b>第三名</b>，特发此证。</p>", "吕梁市人力资源和社会保障局", "2018-09-28", {"recipients": [p.name], "award_kind": "contest", "place": 3}, 1, "获奖证书", "吕技赛20180319"),)),
            File("业绩/润粮总结.pdf", (report(essays.SOAKING, [p.name], u, "2021-12-20", 0),)),
            File("业绩/润粮验收.pdf", (accepted("大曲酒润粮工艺改进", [(p.name, "方案制定、试验操作、数据整理"), ("程鹏", "设备改造"), ("弓丽娜", "化验")], u.name, "2021-11-30", u, 0, "公司技术攻关项目"),)),
            File("业绩/地缸控温总结.docx", (jars,), "docx", data),
            File("业绩/地缸控温验收.pdf", (accepted("地缸发酵控温技术应用", [(p.name, "现场负责、调试"), ("程鹏", "管路设计"), ("马晓琴", "监测软件")], "孝义市工业和信息化局", "2024-01-26", u, 1, "技术推广项目"),)),
        ),
        roster=listed(p, u, "engineer", subject, name),
    )  # fmt: skip


def lineman() -> Dossier:
    """Correspondence degree with its registration; a key project of the province; the science award as fourth of a team."""
    p = Who("乔卫国", "男", "1976-03-08", "140303", 51, "山西省阳泉市矿区桃北西街45号")
    u = Firm("太原晋铁电气化工程有限公司", "山西省太原市杏花岭区", "91140107MA0BL303", size="大型")
    trade, subject, name = "接触网工", "铁道供电", "B03乔卫国"
    school, number = "石家庄铁道大学", "101075200905001278"
    j = texts.RAIL
    return Dossier(
        name,
        "senior_engineer",
        "ready",
        truth(BASE + "2.3:S 3.3:S 4.3:U 4.3.2:S 5.3:S 5.3.4:S 6.2:S 6.2.3:S 7.1:S"),
        (
            File("01申报审批表.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 一级/高级技师，2017年12月20日", f"{school} 电气工程及其自动化 本科", "2026-11-09", ["参与完成省重点工程1项，已验收", "获山西省科学技术奖三等奖1项", "独立和以第一作者发表论文2篇"], 1),)),
            File("02身份证.pdf", (card(p, "阳泉市公安局矿区分局", "2022-04-11", "长期", 1),)),
            File("03毕业证书及备案表.pdf", (college(p, school, subject, "bachelor", "2006-03-01", "2009-01-10", number, 1, "correspondence"), registered(p, school, subject, "bachelor", "2006-03-01", "2009-01-10", number, "A7K2 9QMD 41XZ 8T6P", 0, kind="成人高等教育", mode="函授"))),
            File("04技师证.pdf", (booklet(p, trade, 2, old_no("2012-06-18", 2, 77, "01"), "2012-06-18", "山西省职业技能鉴定指导中心", 0),)),
            File("05高级技师证.jpg", (booklet(p, trade, 1, old_no("2017-12-20", 1, 33, "01"), "2017-12-20", "山西省职业技能鉴定指导中心", 1),), "images"),
            File("06工作证明.pdf", (worked(p, u, [("1996-09-01", "2008-06-30", "接触网工"), ("2008-07-01", "今", "接触网工区工长")], "2026-11-05", 3),)),
            File("07年度考核.pdf", (graded(p, u, "接触网工区工长", {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-11-05", 2),)),
            File("08诚信承诺.pdf", (promise(p, u, "2026-11-09", 1),)),
            File("09省重点工程验收.pdf", (accepted("晋中煤炭外运铁路专用线接触网改造工程", [("苏里平", "项目负责人"), (p.name, "技术骨干，负责悬挂调整与检测"), ("翟凤鸣", "施工组织")], "山西省发展和改革委员会", "2022-08-24", u, 1, "省级重点工程技术项目", {"project_level": "provincial"}),)),
            File("10科技奖.pdf", (science("曲线区段接触悬挂动态检测与调整技术", "三等奖", f"苏里平、翟凤鸣、贺小军、{p.name}", "山西省人民政府", "2021-04-16", "2020-J-3-087", {"award_rank": "third"}, 0, "山西省科学技术奖"),)),
            File("11论文1.pdf", (front(j, 2022, "7", [("吸上线电流的分布测量", "封志远", 12), (texts.DROPPER.title, p.name, 18), ("隔离开关引线弛度的核算", "骆建勋", 22)], 0), article(texts.DROPPER, j, [p.name], [f"{u.name}，山西 太原 030009"], 2022, "7", 18, 0))),
            File("12论文2.pdf", (front(j, 2024, "2", [(texts.ICE.title, f"{p.name}，翟凤鸣", 30), ("变电所备自投的时限配合", "路遥", 35), ("绝缘子零值检测", "云天河", 39)], 3), article(texts.ICE, j, [p.name, "翟凤鸣"], [f"{u.name}，山西 太原 030009", "太原铁路科技所，山西 太原 030013"], 2024, "2", 30, 2))),
        ),
        roster=listed(p, u, "senior_engineer", subject, name),
    )  # fmt: skip
