"""Files of the summer that cannot be read or were changed, and a report handed in twice."""

from __future__ import annotations

import io

import pikepdf

from benchmarks.strangers.dossiers import damage
from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import award, project
from benchmarks.strangers.dossiers.summer_shared import new, old
from benchmarks.strangers.dossiers.summer_sheets import HEI, html, table
from benchmarks.strangers.dossiers.summer_writing import body, report

COUNTED = "G.scope:S G.retired:S G.phase:S 1:U"


def _no_copying(data: bytes) -> bytes:
    """Owner's password only: it opens like any file."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(stream, encryption=pikepdf.Encryption(owner="zcps2025", user="", R=4))
    return stream.getvalue()


def files() -> Dossier:
    """A locked file, a broken picture, a timetable, a spreadsheet; a grade painted over, a signed file changed. Owner-locked and honestly signed ones are innocent."""
    p = Person("贾晓峰", "男", "1992-02-29", "140932", 117, "山西省忻州市保德县东关镇府前街12号")
    firm = "保德黄河管件有限公司"
    c = Case(
        p,
        "assistant_engineer",
        "机械制造",
        "车工",
        firm,
        "山西省忻州市保德县",
        "保德县职业中学",
        "机械加工技术",
        "中专",
        "车工 三级/高级工",
        "2022-04-08",
        "2010-09-06",
        "法兰车间车工",
        grades={2022: "合格", 2023: "基本合格", 2024: "合格"},
    )
    timetable = Paper(
        "unknown",
        html(
            "<h1>河保线客运班车时刻表</h1>"
            + table(
                [
                    [("班次", "class=l"), ("发车", "class=l"), ("到达", "class=l"), ("票价", "class=l")],
                    ["101", "06:30", "08:10", "22元"],
                    ["103", "09:00", "10:45", "22元"],
                    ["105", "13:20", "15:00", "25元"],
                ]
            )
            + "<p class=n>退票请于发车前两小时办理。服务热线：0350-0000000</p>",
            font=HEI,
            size=15,
        ),
        {},
    )
    honour = award(
        f"<p class=n>{p.name}同志：</p><p>被评为公司2023年度先进个人。</p>",
        firm,
        "2024-01-30",
        {"recipients": [p.name]},
        style=0,
    )
    return Dossier(
        "贾晓峰",
        "assistant_engineer",
        "incomplete",
        clauses("G.phase:S G.retired:S 2.1:U 7.1:U"),
        (
            File("1申报表.pdf", (c.form(2),), alter=_no_copying),
            File("2身份证.pdf", (c.identity(0, ("2018-03-01", "2038-03-01"), "保德县公安局"),)),
            File(
                "3毕业证.pdf",
                (diploma(p, "vocational", "保德县职业中学", "机械加工技术", "2007-09-01", "2010-07-01", "BDZ-10-088"),),
                alter=damage.locked,
                type="unknown",
            ),
            File(
                "4高级工证.pdf",
                (skill(p, 2, "车工", "三级/高级工", 3, new(2022, 3, 64, 33), "2022-04-08", "忻州市职业技能评价中心"),),
                alter=damage.signed,
            ),
            File("5在岗.pdf", (c.employment(0),), alter=damage.changed_after_signing),
            File("6考核.pdf", c.assessment(2), alter=lambda data: damage.cover_word(data, "基本合格", "合格")),
            File("7奖.pdf", (honour,)),
            File("8其他.pdf", (timetable,)),
            File("9现场照片.jpg", (), "raw", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(200)) * 3),
            File("10班组台账.xlsx", (), "raw", b"PK\x03\x04\x14\x00" + bytes(64)),
            File("11承诺.pdf", (c.pledge(1),)),
        ),
        (
            Plant("document.encrypted", "3毕业证.pdf", ("fail", "unknown")),
            Plant("document.signature", "5在岗.pdf"),
            Plant("document.edited", "6考核.pdf", ("fail", "unknown")),
            Plant("document.type_unknown", "8其他.pdf", ("fail", "unknown")),
            Plant("document.unreadable", "9现场照片.jpg", ("fail", "unknown")),
            Plant("dossier.missing"),
        ),
        ("document.unreadable", "document.type_unknown", "assessment.years", "document.edited"),
        roster=c.row("小型"),
        loose=True,
    )


def copied_report() -> Dossier:
    """The same report under two titles, a third by a colleague without any parts."""
    p = Person("康文龙", "男", "1983-05-18", "142733", 295, "山西省运城市万荣县解店镇后土路52号")
    firm = "万荣孤峰轧钢有限公司"
    c = Case(
        p,
        "engineer",
        "轧钢",
        "轧钢工",
        firm,
        "山西省运城市万荣县",
        "山西冶金职业学院",
        "金属压力加工",
        "大专",
        "轧钢工 二级/技师",
        "2020-09-11",
        "2006-07-18",
        "棒材车间轧钢工",
        seal=1,
    )
    subject = Subject("棒材轧机", "螺纹钢", "耳子", "轧辊辊缝", "乳化液", "导卫辊")
    lines = body(["1 前言", "2 原因分析", "3 改进措施", "4 效果", "5 结论"], subject, p.name, 2600, 0)
    titles = ("棒材轧机耳子缺陷治理总结", "螺纹钢表面质量提升技术报告", "加热炉氧化烧损控制浅谈")
    foreign = body(["正文"], Subject("步进加热炉", "钢坯", "氧化烧损", "空燃比", "煤气", "水梁"), "陌生", 2500, 1)[1:]
    five = award(
        f"<p class=n>{p.name}：</p><p>你完成的“导卫辊快换小车”获2022年全省职工五小竞赛三等奖。</p>",
        "山西省总工会",
        "2022-12-09",
        {"recipients": [p.name], "award_rank": "third"},
        head="获奖证书",
        style=1,
    )
    return Dossier(
        "康文龙",
        "engineer",
        "incomplete",
        clauses(f"{COUNTED} G.specialty:S 2.2:S 3.2:S 5.2:S 5.2.4:S 6.1:U 6.1.1:U 7.1:S"),
        (
            File("1.基本/申报表.pdf", (c.form(0),)),
            File("1.基本/身份证.pdf", (c.identity(1, ("2013-02-02", "2033-02-02"), "万荣县公安局"),)),
            File(
                "1.基本/毕业证.pdf",
                (
                    diploma(
                        p,
                        "college",
                        "山西冶金职业学院",
                        "金属压力加工",
                        "2003-09-01",
                        "2006-07-01",
                        "130091200606001418",
                        mark=1,
                    ),
                ),
            ),
            File(
                "1.基本/技能证.pdf",
                (
                    skill(p, 0, "轧钢工", "三级/高级技能", 3, old(2012, 3, 87), "2012-12-14", "运城市职业技能鉴定中心"),
                    skill(p, 3, "轧钢工", "二级/技师", 2, new(2020, 2, 92, 40), "2020-09-11", "运城市技能人才评价中心"),
                ),
            ),
            File("1.基本/证明.pdf", (c.employment(1), *c.assessment(3), c.pledge(1))),
            File("2.业绩/五小.pdf", (five,)),
            File("2.业绩/报告1.pdf", (report(titles[0], p.name, firm, "2019年11月", lines, style=0),)),
            File("2.业绩/报告2.pdf", (report(titles[1], p.name, firm, "2022年4月", lines, style=2),)),
            File("2.业绩/报告3.pdf", (report(titles[2], "史国栋", firm, "2023年5月", foreign, style=1, exact=False),)),
            File(
                "2.业绩/验收.pdf",
                (
                    project(
                        titles[0][:-2], firm, "2019-12-06", ((p.name, "技术骨干"), ("史国栋", "工艺")), style=2, mark=1
                    ),
                    project(
                        titles[1][:-4], firm, "2022-05-13", ((p.name, "技术骨干"), ("史国栋", "工艺")), style=1, mark=1
                    ),
                ),
            ),
        ),
        (
            Plant("cross.near_duplicate"),
            Plant("report.author", "2.业绩/报告3.pdf"),
            Plant("report.structure", "2.业绩/报告3.pdf", ("fail", "unknown")),
            Plant("dossier.missing"),
        ),
        ("report.length",),
        roster=c.row("中型"),
        loose=True,
    )
