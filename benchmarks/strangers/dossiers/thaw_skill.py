"""Two who hold a title and apply for a skill level: one who may, one who is a day early."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Batch, Dossier, File, Plant
from benchmarks.strangers.dossiers.thaw_base import AS_OF, Unit, Who, roster, truth
from benchmarks.strangers.dossiers.thaw_certs import diploma, graded, title
from benchmarks.strangers.dossiers.thaw_files import skill_form
from benchmarks.strangers.dossiers.thaw_identity import card
from benchmarks.strangers.dossiers.thaw_work import employed


def electrician() -> Dossier:
    """工程师 since 2019, for the first time, for 技师 of her post's occupation; nineteen years of work."""
    p = Who("武彩霞", "女", "1983-03-08", "140108", 322, "山西省太原市尖草坪区兴华街60号")
    u = Unit("太原汾水电气设备有限公司", "山西省太原市尖草坪区", "91140108MA0QG809", size="中型")
    name = "T10武彩霞"
    return Dossier(
        name,
        "2",
        "ready review",
        truth("G.phase:S P.scope:S P.level:S P.years:SU"),
        (
            File("申报表.pdf", (skill_form(p, u, "电工", "二级/技师", "工程师（电气工程）", "2026-03-05", 19),)),
            File("身份证.pdf", (card(p, "太原市公安局尖草坪分局", "2016-04-20", "2036-04-20", 0),)),
            File("职称证书.pdf", (title(p, "工程师", "电气工程", "2019-12-12", "2020-01-20", "1420190108004417", "太原市工程系列中级评审委员会", 0),)),
            File("毕业证书.pdf", (diploma(p, "太原科技大学", "电气工程", "bachelor", "2002-09-01", "2006-07-01", "101091200605000964", 0),)),
            File("工作年限证明.pdf", (employed(p, u, "电工", "2006-08-01", "2026-03-04", 1, code=u.code),)),
        ),
        roster={**roster(p, u, "技师", "电工", name), "是否破格": ""},
    )  # fmt: skip


def sewage() -> Dossier:
    """助理工程师 with 高级工 of a year less a day, for 技师; a diploma whose number says another level."""
    p = Who("段小龙", "男", "1990-10-31", "140502", 293, "山西省晋城市城区凤台西街18号")
    u = Unit("晋城丹河水务有限公司", "山西省晋城市城区", "91140500MA0TH914", size="中型")
    name = "T11段小龙"
    return Dossier(
        name,
        "2",
        "ineligible",
        truth("G.phase:S P.scope:S P.promotion:N"),
        (
            File("申报表.pdf", (skill_form(p, u, "污水处理工", "二级/技师", "助理工程师（环境工程）", "2026-03-13", 13),)),
            File("身份证.pdf", (card(p, "晋城市公安局城区分局", "2021-11-02", "2041-11-02", 1),)),
            File("助理工程师证书.pdf", (title(p, "助理工程师", "环境工程", "2016-11-25", "2016-12-30", "晋城初2016-0731", "晋城市工程系列初级评审委员会", 1),)),
            File("高级工证书.pdf", (graded(p, "污水处理工", 3, "S000014000029253000133", "2025-03-21", "山西省城建行业职业技能评价中心", 0),)),
            File("毕业证书.pdf", (diploma(p, "山西大学", "环境工程", "bachelor", "2008-09-01", "2012-07-01", "101081201206000277", 0),)),
            File("工作年限证明.pdf", (employed(p, u, "污水处理工", "2012-08-01", "2026-03-12", 0),)),
        ),
        (Plant("diploma.number", "毕业证书.pdf"),),
        roster={**roster(p, u, "技师", "污水处理工", name), "是否破格": ""},
    )  # fmt: skip


def batch() -> Batch:
    """As of 20 March 2026, path two."""
    pairs = (("电工", "电气工程"), ("污水处理工", "环境工程"))
    return Batch("thaw_skill", AS_OF, (electrician(), sewage()), "xlsx", pairs, pathway="title_to_skill")
