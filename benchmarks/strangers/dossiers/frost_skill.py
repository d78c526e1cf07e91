"""Path two: 助理工程师 for 高级工 for the first time; 工程师 whose 技师 is not a year old."""

from __future__ import annotations

from benchmarks.strangers.dossiers.frost_base import AS_OF, Man, Works, row, verdicts
from benchmarks.strangers.dossiers.frost_certs import college, graded, skill_form, title
from benchmarks.strangers.dossiers.frost_person import card, service
from benchmarks.strangers.dossiers.model import Batch, Dossier, File


def first() -> Dossier:
    """助理工程师 of the present post's occupation, for 高级工; a diploma of the same trade."""
    p = Man("车文娟", "女", "1991-05-16", "140108", 78, "山西省太原市尖草坪区恒山路52号")
    u = Works("太原汾西电控设备有限公司", "山西省太原市尖草坪区", "91140108MA0WD173", size="中型")
    name = "F21车文娟"
    return Dossier(
        name,
        "3",
        "ready review",
        verdicts("G.phase:S P.scope:S P.level:S P.years:SU"),
        (
            File("1申报表.pdf", (skill_form(p, u.name, "电工", "三级/高级工", "助理工程师（电气工程）", 13, "2026-10-10", "2013-08-01"),)),
            File("2身份证.pdf", (card(p, "太原市公安局尖草坪分局", "2021-06-21", "2041-06-21", 0, job="技能评价申报"),)),
            File("3职称证.pdf", (title(p, "助理工程师", "电气工程", "2018-11-16", "2018-12-28", "1401080118000532", "太原市工程系列初级评审委员会"),)),
            File("4毕业证.pdf", (college(p, "太原科技大学", "电气工程", "bachelor", "2009-09-01", "2013-07-01", "101091201305000733", 0),)),
            File("5工作证明.pdf", (service(p, u, [("2013-08-01", "至今", "电工")], "2026-10-09", 0),)),
        ),
        roster={**row(p, u, "高级工", "电工", name), "是否破格": ""},
    )  # fmt: skip


def too_soon() -> Dossier:
    """工程师 with 技师 of December 2025, for 高级技师."""
    p = Man("师志国", "男", "1983-02-27", "140502", 161, "山西省晋城市城区泽州路209号")
    u = Works("晋城泽州精密机械有限公司", "山西省晋城市城区", "91140500MA0XK664", size="中型")
    name = "F22师志国"
    return Dossier(
        name,
        "1",
        "ineligible",
        verdicts("G.phase:S P.scope:S P.promotion:N"),
        (
            File("申报表.pdf", (skill_form(p, u.name, "车工", "一级/高级技师", "工程师（机械工程）", 20, "2026-10-12", "2006-07-24"),)),
            File("身份证.pdf", (card(p, "晋城市公安局城区分局", "2013-04-08", "2033-04-08", 1, job="技能评价"),)),
            File("工程师证.pdf", (title(p, "工程师", "机械工程", "2017-12-08", "2018-01-19", "晋城中2017-1186", "晋城市工程系列中级评审委员会"),)),
            File("技师证.pdf", (graded(p, "车工", 2, "S000014000031252000077", "2025-12-15", "晋城市机械行业职业技能评价中心", 0),)),
            File("毕业证.pdf", (college(p, "太原理工大学", "机械工程", "bachelor", "2002-09-01", "2006-07-01", "101121200605001247", 1),)),
            File("工作证明.pdf", (service(p, u, [("2006-07-24", "至今", "车工")], "2026-10-11", 2),)),
        ),
        roster={**row(p, u, "高级技师", "车工", name), "是否破格": ""},
    )  # fmt: skip


def batch() -> Batch:
    """As of 31 October 2026, path two."""
    pairs = (("电工", "电气工程"), ("车工", "机械工程"))
    return Batch("frost_skill", AS_OF, (first(), too_soon()), "csv", pairs, pathway="title_to_skill")
