"""Four that no further paper could help: six days too early, 基本合格, retired, 高中."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.strangers.dossiers import frost_articles as articles
from benchmarks.strangers.dossiers.damage import cut_off, locked
from benchmarks.strangers.dossiers.frost_base import Man, Works, patent_no, row, verdicts
from benchmarks.strangers.dossiers.frost_certs import booklet, college, graded, school
from benchmarks.strangers.dossiers.frost_deeds import award, patent, receipt
from benchmarks.strangers.dossiers.frost_gaps import small_five
from benchmarks.strangers.dossiers.frost_person import card, form, grades, insurance, promise, retired, service
from benchmarks.strangers.dossiers.frost_writing import front, paper
from benchmarks.strangers.dossiers.model import Dossier, File, Plant

BASE = "G.phase:S G.scope:S G.specialty:S 1:U "
MINERS, OLD_MINERS = "山西省煤炭行业职业技能评价中心", "山西省煤炭行业职业技能鉴定中心"
MINE = Works("左云鹊山煤业有限公司", "山西省大同市左云县", "91140226MA0QC958", size="大型")
JOINT = ("成小虎、邢德茂同志", "巷道风门防夹自动延时装置", "二等奖", "2023-10-27", "晋五小证字〔2023〕077号")
"""The prize of two colleagues: its certificate stands in both dossiers by right."""


def six_days() -> Dossier:
    """技师 of 6 November 2023; the paper stands in a journal whose number is of Hong Kong."""
    p = Man("薛亮", "男", "1987-04-04", "140213", 85, "山西省大同市平城区魏都大道230号")
    u = Works("大同云冈建筑机械安装有限公司", "山西省大同市平城区", "91140213MA0JB264", size="中型")
    trade, subject, name = "安装起重工", "工程机械", "F12薛亮"
    j = articles.HONGKONG
    return Dossier(
        name,
        "engineer",
        "ineligible",
        verdicts(BASE + "G.retired:S 2.2:S 3.2:N 4.2:U 5.2:S 5.2.3:S 7.1:S"),
        (
            File("薛亮/申报表.pdf", (form(p, u, "engineer", subject, f"{trade} 二级/技师 2023年11月6日", f"山西机电职业技术学院 {subject} 大专", "2026-10-20", ["大同市职工职业技能竞赛第三名", "发表论文1篇"], 1),)),
            File("薛亮/身份证.pdf", (card(p, "大同市公安局平城分局", "2017-02-21", "2037-02-21", 2),)),
            File("薛亮/毕业证.pdf", (college(p, "山西机电职业技术学院", subject, "junior_college", "2005-09-01", "2008-07-01", "128911200806000714", 0),)),
            File("薛亮/高级工证.pdf", (booklet(p, trade, 3, "1604020005300087", "2016-05-13", "大同市职业技能鉴定中心", 0),)),
            File("薛亮/技师证.pdf", (graded(p, trade, 2, "S000014000044232000158", "2023-11-06", "山西省建设行业职业技能评价中心", 0),)),
            File("薛亮/工作证明.pdf", (service(p, u, [("2008-07-21", "至今", trade)], "2026-10-19", 0),)),
            File("薛亮/考核证明.pdf", (grades(p, u, trade, {2023: "合格", 2024: "优秀", 2025: "合格"}, "2026-10-19", 1),)),
            File("薛亮/竞赛证书.pdf", (award("获奖证书", f"{p.name}同志：<br>　　在2021年大同市职工职业技能竞赛安装起重工比赛中取得<b>第三名</b>，特发此证。", "大同市总工会", "2021-09-30", {"recipients": [p.name], "award_kind": "contest", "place": 3}, 0),)),
            File(
                "薛亮/论文.pdf",
                (
                    front(j, 2025, "19", [("装配式建筑的发展", "何一凡", 101), (articles.TOWER.title, p.name, 105), ("浅谈工程造价管理", "谢小雨", 106)]),
                    paper(articles.TOWER, j, [p.name], [f"{u.name}，山西 大同 037008"], 2025, "19", (105, 105)),
                ),
            ),
            File("薛亮/承诺书.pdf", (promise(p, "2026-10-20", 1),)),
        ),
        (Plant("paper.cn_number", "薛亮/论文.pdf"),),
        ("dossier.missing",),
        roster=row(p, u, "工程师", subject, name),
    )  # fmt: skip


def low_grade() -> Dossier:
    """基本合格 in 2024; a promise of a day that has not come."""
    p = Man("成小虎", "男", "1984-12-12", "140226", 139, "山西省大同市左云县云兴镇东街66号")
    trade, subject, name = "矿井通风工", "矿井通风与安全", "F13成小虎"
    j = articles.COAL
    return Dossier(
        name,
        "engineer",
        "ineligible",
        verdicts(BASE + "G.retired:S 2.2:S 3.2:S 4.2:U 5.2:S 5.2.4:S 6.1:S 6.1.3:S 7.1:N"),
        (
            File("材料一.pdf", (form(p, MINE, "engineer", subject, f"{trade} 二级/技师 2021年7月23日", f"山西煤炭职业技术学院 {subject} 大专", "2026-10-13", ["省职工“五小”竞赛二等奖（与他人合作）", "独立发表论文1篇"], 0), card(p, "左云县公安局", "2013-11-18", "2033-11-18", 1), college(p, "山西煤炭职业技术学院", subject, "junior_college", "2003-09-01", "2006-07-01", "121791200606000391", 1))),
            File("材料二.pdf", (booklet(p, trade, 3, "1304020009300402", "2013-12-06", OLD_MINERS, 0), graded(p, trade, 2, "S000014000017212000377", "2021-07-23", MINERS, 1), service(p, MINE, [("2006-07-24", "至今", trade)], "2026-10-12", 2), grades(p, MINE, trade, {2023: "优秀", 2024: "基本合格", 2025: "合格"}, "2026-10-12", 1))),
            File("材料三.pdf", (small_five(*JOINT, 1, ["成小虎", "邢德茂"]), front(j, 2024, "3", [("风筒漏风的封堵", "盛源", 70), (articles.FANBLADE.title, p.name, 73), ("瓦斯抽放管的除渣", "和平", 74)]), paper(articles.FANBLADE, j, [p.name], [f"{MINE.name}，山西 左云 037100"], 2024, "3", (73, 73), received="2023-12-05"))),
            File("材料四.pdf", (promise(p, "2026-12-01", 2),)),
        ),
        (Plant("date.future", "材料四.pdf"),),
        ("assessment.years",),
        roster=row(p, MINE, "工程师", subject, name),
    )  # fmt: skip


def pensioner() -> Dossier:
    """Retired in July 2026; owner of a patent, not its inventor; a number that does not hold; an invention by its head, a utility model by its number; a file cut off."""
    p = Man("姚福顺", "男", "1966-03-15", "140107", 45, "山西省太原市杏花岭区胜利街208号")
    u = Works("太原汾水锅炉制造有限公司", "山西省太原市杏花岭区", "91140107MA0CX371", size="大型")
    trade, subject, name = "焊工", "焊接技术及自动化", "F14姚福顺"
    owned, odd = patent_no("201810452796"), patent_no("201921008355")
    odd = odd[:-1] + ("3" if odd[-1] != "3" else "5")
    home = "030009 山西省太原市杏花岭区北大街190号"
    joint = patent(
        "invention",
        "一种锅炉集箱管座自动焊接方法",
        ["许文涛", "赖晓明"],
        u.name,
        owned,
        "2018-05-14",
        "2020-08-11",
        "CN108637417B",
        "3934512",
        home,
        1,
    )
    third = patent_no("202020866143")
    called = patent(
        "invention",
        "一种膜式壁拼排焊接压紧架",
        [p.name],
        u.name,
        third,
        "2020-05-21",
        "2021-02-09",
        "CN212526811U",
        "12533870",
        home,
        1,
    )
    called = replace(called, fields={k: v for k, v in called.fields.items() if k != "patent_kind"})
    both = f"{u.name};{p.name}"
    joint = replace(
        joint,
        html=joint.html.replace(f"专 利 权 人：{u.name}", f"专 利 权 人：{both}").replace(
            f"申请日时申请人：{u.name}", f"申请日时申请人：{both}"
        ),
        fields={**joint.fields, "patentees": [u.name, p.name]},
    )
    return Dossier(
        name,
        "senior_engineer",
        "ineligible",
        verdicts(BASE + "G.retired:N 2.3:S 3.3:S 4.3:U 5.3:S 5.3.6:S 6.2:U 7.1:S"),
        (
            File("申报表.pdf", (form(p, u, "senior_engineer", subject, f"{trade} 一级/高级技师 2012年9月27日", f"太原重型机械学院 {subject} 大学本科", "2026-10-06", ["三晋技术能手", "专利2项"], 0),)),
            File("身份证.pdf", (card(p, "太原市公安局杏花岭分局", "2012-06-01", "长期", 0),)),
            File("毕业证.pdf", (college(p, "太原重型机械学院", subject, "bachelor", "1985-09-01", "1989-07-10", "890126", 0),)),
            File("高级技师证书.pdf", (booklet(p, trade, 1, "1204010002100039", "2012-09-27", "山西省职业技能鉴定指导中心", 0), booklet(p, trade, 2, "0504010002200211", "2005-12-15", "太原市职业技能鉴定中心", 1))),
            File("工作证明.pdf", (service(p, u, [("1989-08-01", "2026-07-15", "焊工、焊接工种带头人")], "2026-09-28", 1),)),
            File("考核.pdf", (grades(p, u, "焊工", {2023: "优秀", 2024: "优秀", 2025: "合格"}, "2026-09-28", 2),)),
            File("退休证.pdf", (retired(p, u, "2026-07-15", "太原市人力资源和社会保障局"),)),
            File("三晋技术能手.pdf", (award("荣誉证书", f"授予<b>{p.name}</b>同志“三晋技术能手”称号。", "山西省人力资源和社会保障厅", "2016-12-30", {"recipients": [p.name], "award_kind": "talent"}, 0, "晋技能手2016-064"),)),
            File("专利一.pdf", (joint,)),
            File("专利二.pdf", (patent("utility_model", "一种管子对接焊内部充氩装置", [p.name, "许文涛"], u.name, odd, "2019-07-02", "2020-04-21", "CN210360105U", "10394466", home, 1),)),
            File("专利三.pdf", (called,)),
            File("专利三年费.pdf", (receipt(third, "utility_model", 6, 900.0, "玖佰元整", "2025-05-12", u.name, "0027730418"),), alter=cut_off, type="unknown"),
            File("承诺书.pdf", (promise(p, "2026-10-06", 0),)),
        ),
        (
            Plant("patent.inventor", "专利一.pdf"),
            Plant("patent.check_digit", "专利二.pdf"),
            Plant("patent.kind_mismatch", "专利三.pdf"),
            Plant("document.unreadable", "专利三年费.pdf", ("fail", "unknown")),
        ),
        ("document.type_unknown",),
        loose=True,
        roster=row(p, u, "高级工程师", subject, name),
    )  # fmt: skip


def high_school() -> Dossier:
    """普通高中; a credit code whose last place is wrong; another number in the insurance; the award is locked."""
    p = Man("常丽丽", "女", "1993-07-21", "141002", 380, "山西省临汾市尧都区平阳南街49号")
    u = Works("临汾平阳电气安装有限公司", "山西省临汾市尧都区", "91141002MA0NK486", size="小型")
    trade, subject, name = "电工", "电气工程", "F15常丽丽"
    wrong = u.code[:-1] + ("A" if u.code[-1] != "A" else "B")
    return Dossier(
        name,
        "assistant_engineer",
        "ineligible",
        verdicts("G.phase:S G.retired:S 1:U 2.1:N 3.1:SU 4.1:U 5.1:U 7.1:S"),
        (
            File("申报表.pdf", (form(p, u, "assistant_engineer", subject, f"{trade} 三级/高级工 2022年6月17日", "临汾市第九中学校 —— 高中", "2026-10-21", ["公司先进个人"], 2),)),
            File("身份证.jpg", (card(p, "临汾市公安局尧都分局", "2020-01-13", "2040-01-13", 0),), "images"),
            File("毕业证.jpg", (school(p, "临汾市第九中学校", "", "senior_high", "2009-09-01", "2012-07-01", "晋高中2012第100984号"),), "images"),
            File("高级工证书.pdf", (graded(p, trade, 3, "S000014000071223000082", "2022-06-17", "临汾市职业技能评价中心", 1),)),
            File("工作证明.pdf", (service(p, u, [("2012-09-03", "至今", trade)], "2026-10-20", 0, note=f"单位统一社会信用代码：{wrong}。"),)),
            File("社保.pdf", (insurance(replace(p, order=462), [("2012-09", "2026-09", u.name)], "临汾市社会保险中心", "2026-10-19"),)),
            File("考核证明.pdf", (grades(p, u, trade, {2023: "合格", 2024: "合格", 2025: "合格"}, "2026-10-20", 0),)),
            File("先进个人.pdf", (award("荣誉证书", f"{p.name}同志被评为2024年度先进个人。", u.name, "2025-01-20", {}, 0),), alter=locked, type="unknown"),
            File("承诺书.pdf", (promise(p, "2026-10-21", 1),)),
        ),
        (
            Plant("credit_code.check_digit", "工作证明.pdf"),
            Plant("identity.id_mismatch", "社保.pdf"),
            Plant("document.encrypted", "先进个人.pdf", ("fail", "unknown")),
        ),
        ("dossier.missing", "document.type_unknown"),
        roster=row(p, u, "助理工程师", subject, name),
    )  # fmt: skip
