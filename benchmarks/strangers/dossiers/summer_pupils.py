"""Apprentices and a textbook of the summer that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Plant
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import mentoring, notice
from benchmarks.strangers.dossiers.summer_shared import new, old
from benchmarks.strangers.dossiers.summer_writing import textbook

COUNTED = "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U"


def late_pupil() -> Dossier:
    """An agreement made after the apprentice was 技师; a textbook of 9200 字; a workshop of the city only."""
    p = Person("苗青山", "男", "1976-06-21", "140624", 835, "山西省朔州市怀仁市云中镇怀仁东街9号")
    firm = "怀仁鹅毛口陶机集团有限公司"
    c = Case(
        p,
        "senior_engineer",
        "电气工程",
        "电工",
        firm,
        "山西省朔州市怀仁市",
        "太原理工学院",
        "电气工程及其自动化",
        "本科",
        "电工 一级/高级技师",
        "2018-09-07",
        "1999-07-19",
        "电控车间电工",
        seal=2,
    )
    pupils = [
        Person(n, "男", b, "140624", o)
        for n, b, o in (("郭学文", "1989-02-02", 111), ("武晋龙", "1990-07-17", 233), ("贺建斌", "1988-12-12", 357))
    ]
    dates, starts = ("2021-12-17", "2022-10-14", "2019-11-22"), ("2019-05-01", "2020-05-01", "2021-05-01")
    chapters = tuple(
        (f"第{k}章 {t}", s)
        for k, t, s in (
            ("一", "变频调速", Subject("变频器", "输送电机", "过流跳闸", "加速时间", "绝缘漆", "制动电阻")),
            ("二", "可编程控制", Subject("控制柜", "输入模块", "误动作", "扫描周期", "屏蔽线", "继电器")),
            ("三", "窑炉电控", Subject("辊道窑", "传动电机", "停转", "窑温", "润滑脂", "断辊检测器")),
        )
    )
    return Dossier(
        "苗青山",
        "senior_engineer",
        "incomplete",
        clauses(f"{COUNTED} 2.3:S 3.3:S 4.3.1:U 5.3:U 5.3.6:U 6.2:U 6.2.2:U 7.1:S"),
        (
            File("M1.pdf", (c.form(4), c.pledge(1))),
            File(
                "M2.pdf",
                (
                    c.identity(0, ("2022-06-21", "长期"), "怀仁市公安局"),
                    diploma(
                        p,
                        "university",
                        "太原理工学院",
                        "电气工程及其自动化",
                        "1995-09-01",
                        "1999-07-01",
                        "理工字99-0771",
                    ),
                ),
            ),
            File(
                "M3.pdf",
                (
                    skill(p, 0, "电工", "二级/技师", 2, old(2010, 2, 37), "2010-11-26", "山西省职业技能鉴定指导中心"),
                    skill(
                        p, 0, "电工", "一级/高级技师", 1, old(2018, 1, 20), "2018-09-07", "山西省职业技能鉴定指导中心"
                    ),
                ),
            ),
            File("M4.pdf", (c.employment(2), *c.assessment(3))),
            *(
                File(
                    f"M5-{k}.pdf",
                    (
                        mentoring(
                            p.name,
                            "高级技师",
                            a.name,
                            "高级工",
                            "电工",
                            s,
                            f"{int(s[:4]) + 3}-04-30",
                            firm,
                            style=k % 2,
                        ),
                        skill(
                            a, 2, "电工", "二级/技师", 2, new(int(d[:4]), 2, 700 + k, 46), d, "朔州市职业技能评价中心"
                        ),
                    ),
                )
                for k, (a, s, d) in enumerate(zip(pupils, starts, dates, strict=True), 1)
            ),
            File(
                "M6.pdf",
                (
                    notice(
                        "朔州市人力资源和社会保障局",
                        "朔人社函〔2019〕77号",
                        "关于公布第三批市级技能大师工作室的通知",
                        f"<p>经评审，确定{p.name}技能大师工作室为市级技能大师工作室，{p.name}为工作室负责人。</p>",
                        "2019-10-21",
                        "award_certificate",
                        {},
                    ),
                ),
            ),
            File(
                "M7.pdf", (textbook("陶瓷机械电工（技师）培训教材", "电工技师", p.name, firm, chapters, 9200, p.name),)
            ),
        ),
        (
            Plant("mentoring.order", "M5-3.pdf", ("fail", "unknown")),
            Plant("textbook.length", "M7.pdf"),
            Plant("dossier.missing"),
        ),
        ("date.order",),
        roster=c.row("大型"),
        loose=True,
    )
