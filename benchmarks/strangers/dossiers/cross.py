"""Three colleagues in one batch: one certificate number under two names, one report handed in twice; the patent that names both is innocent."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge, zl
from benchmarks.strangers.dossiers.forms import Person, id_card, patent, skill_new, skill_old
from benchmarks.strangers.dossiers.model import Batch, Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject, sections
from benchmarks.strangers.dossiers.sheets import KAI, MING, sheet

DAY = "2024-06-12"
FIRM = "山西临猗通用机械股份有限公司"
NUMBER = "S000014000055202000731"
SHARED = Subject("卧式镗床", "箱体", "孔距超差", "主轴热伸长", "冷却液", "镗杆支承")
OWN = Subject("立式车床", "法兰盘", "端面振纹", "进给量", "切削液", "刀架夹紧块")


def _dossier(
    p: Person, number: str, title: str, words: Subject, seed: str, style: int, extra: tuple[File, ...] = ()
) -> Dossier:
    text = (
        f"# {title}\n= {p.name}\n= （{FIRM}）\n: 摘要：本文介绍了{words.fault}问题的解决过程。\n: 关键词：{words.part}；{words.fault}；{words.parameter}\n"
        + sections(["1 引言", "2 原因分析", "3 解决方案", "4 试验结果", "5 结论"], words, seed, 2600)
    )
    return Dossier(
        p.name,
        "engineer",
        "incomplete review",
        (clauses("G.phase:S G.retired:S 1:U 2.2:S 3.2:SU 6.1:U 7.1:S")),
        (
            File(
                "1申报表.pdf",
                (
                    form(
                        p,
                        "engineer",
                        "机械制造",
                        FIRM,
                        "车工 二级/技师",
                        "2020-05-22",
                        "运城机电学院 机械制造 大专",
                        DAY,
                        style,
                    ),
                ),
            ),
            File("2身份证.pdf", (id_card(p, ("2014-09-01", "2034-09-01"), "临猗县公安局"),)),
            File(
                "3毕业证.pdf",
                (
                    diploma(
                        p,
                        "运城机电学院",
                        "机械制造",
                        "junior_college",
                        "2003-09-01",
                        "2006-07-01",
                        f"14093120060600{int(p.id[14:17]):04d}",
                        1,
                    ),
                ),
            ),
            File(
                "4高级工.pdf",
                (skill_old(p, "车工", "三级/高级技能", f"13040100033{int(p.id[14:17]):05d}", "2013-06-15", value=3),),
            ),
            File(
                "5技师.pdf",
                (skill_new(p, "车工", "二级/技师", number, "2020-05-22", "运城市职业技能评价中心", value=2),),
            ),
            File(
                "6证明.pdf",
                (
                    employment(p, FIRM, "车工", "2006-08-01", DAY, 0, place="山西省运城市临猗县"),
                    assessment(p, FIRM, {2021: "合格", 2022: "合格", 2023: "合格"}, DAY, style, job="车工"),
                    pledge(p, DAY, style),
                ),
            ),
            File(
                "7报告.pdf",
                (
                    Paper(
                        "technical_report",
                        sheet(text, font=(MING, KAI)[style % 2]),
                        {"title": title, "authors": [p.name]},
                    ),
                ),
            ),
            *extra,
        ),
        loose=True,
    )


def batch() -> Batch:
    """As of the end of June 2024."""
    one, two, three = (
        Person(n, "男", b, "140821", o)
        for n, b, o in (("荆卫平", "1984-10-02", 117), ("樊振兴", "1985-02-16", 231), ("畅东升", "1983-12-12", 353))
    )
    joint = zl("202121543210")
    shared = File(
        "8专利.pdf",
        (
            patent(
                "utility_model",
                "一种镗杆辅助支承装置",
                [one.name, three.name],
                [FIRM],
                joint,
                "2021-07-08",
                "2022-01-18",
                "CN215659123U",
                "15532876",
            ),
        ),
    )
    return Batch(
        "cross",
        "2024-06-30",
        (
            _dossier(one, NUMBER, "箱体孔距超差问题的解决", SHARED, "共", 0, (shared,)),
            _dossier(two, NUMBER, "卧式镗床加工精度提升技术总结", SHARED, "共", 1),
            _dossier(three, "S000014000055202000744", "立车端面振纹的消除", OWN, three.name, 2, (shared,)),
        ),
        None,
        (("车工", "机械制造"),),
        ("cross.same_number", "cross.near_duplicate"),
    )
