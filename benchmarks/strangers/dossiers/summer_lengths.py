"""Reports of the summer on both sides of 2000 字, one of them filled up with white words."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Paper, Plant
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import award, project
from benchmarks.strangers.dossiers.summer_shared import new, old
from benchmarks.strangers.dossiers.summer_writing import body, docx_report, prose, report

COUNTED = "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U"


def lengths() -> Dossier:
    """Word reports of 1980 字 in all and of 2050 字, a PDF filled up with white words."""
    p = Person("薛永明", "男", "1986-12-03", "142325", 613, "山西省吕梁市交口县水头镇迎宾路20号")
    firm = "交口双池耐火机械有限公司"
    c = Case(
        p,
        "engineer",
        "机械制造",
        "车工",
        firm,
        "山西省吕梁市交口县",
        "吕梁职业技术学院",
        "数控技术",
        "大专",
        "车工 二级/技师",
        "2022-05-20",
        "2009-07-14",
        "机加车间车工",
    )
    subjects = (
        Subject("压砖机", "滑块", "导轨拉伤", "供油量", "抗磨液压油", "导板"),
        Subject("回转窑托轮", "托轮轴", "轴瓦发热", "刮瓦间隙", "重负荷齿轮油", "球面瓦"),
        Subject("混料机", "搅拌臂", "耐磨片脱落", "螺栓预紧力", "高铝骨料", "衬板"),
    )
    titles = ("压砖机导轨拉伤修复总结", "回转窑托轮轴瓦刮研技术报告", "混料机耐磨片固定方式改进报告")
    heads = (
        ["1 故障概况", "2 原因", "3 修复方法", "4 结论"],
        ["一、问题", "二、刮研方法", "三、数据", "四、结论"],
        ["1 前言", "2 分析", "3 措施", "4 结论"],
    )
    filled = "".join(prose(Subject("给料机", "料斗", "堵料", "振幅", "骨料", "振动电机"), "白字", 40))
    cited = award(
        f"<p class=n>{p.name} 同志：</p><p>在2023年度设备大修工作中贡献突出，荣立个人三等功一次。</p>",
        firm,
        "2024-01-19",
        {"recipients": [p.name], "award_kind": "merit_citation"},
        head="立功证书",
    )
    return Dossier(
        "薛永明",
        "engineer",
        "incomplete review",
        clauses(f"{COUNTED} 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.1:U 7.1:S"),
        (
            File("申报表（盖章）.pdf", (c.form(4),)),
            File("身份证.pdf", (c.identity(0, ("2017-07-07", "2037-07-07"), "交口县公安局"),)),
            File(
                "毕业证.pdf",
                (
                    diploma(
                        p, "college", "吕梁职业技术学院", "数控技术", "2006-09-01", "2009-07-01", "140851200906000744"
                    ),
                ),
            ),
            File(
                "技能证.pdf",
                (
                    skill(p, 0, "车工", "三级/高级技能", 3, old(2014, 3, 530), "2014-11-20", "吕梁市职业技能鉴定中心"),
                    skill(p, 2, "车工", "二级/技师", 2, new(2022, 2, 38, 29), "2022-05-20", "吕梁市职业技能评价中心"),
                ),
            ),
            File("证明.pdf", (c.employment(3), *c.assessment(2), c.pledge(0))),
            File("立功.pdf", (cited,)),
            File(
                "报告1.docx",
                (
                    Paper(
                        "technical_report", "", {"title": titles[0], "authors": [p.name], "body_character_count": 1880}
                    ),
                ),
                "docx",
                docx_report(titles[0], p.name, firm, "2021年3月", body(heads[0], subjects[0], p.name, 1880, 0)),
            ),
            File(
                "报告2.docx",
                (
                    Paper(
                        "technical_report", "", {"title": titles[1], "authors": [p.name], "body_character_count": 2050}
                    ),
                ),
                "docx",
                docx_report(titles[1], p.name, firm, "2023年6月", body(heads[1], subjects[1], p.name, 2050, 1)),
            ),
            File(
                "报告3.pdf",
                (
                    report(
                        titles[2],
                        p.name,
                        firm,
                        "2024年2月",
                        body(heads[2], subjects[2], p.name + "丙", 1500, 2),
                        style=0,
                        hidden=filled,
                    ),
                ),
            ),
            File(
                "验收.pdf",
                tuple(
                    project(t, firm, d, ((p.name, "技术骨干"), ("冀文辉", "操作")), style=s)
                    for t, d, s in (
                        ("压砖机导轨拉伤修复", "2021-04-02", 1),
                        ("回转窑托轮轴瓦刮研", "2023-07-12", 2),
                        ("混料机耐磨片固定方式改进", "2024-03-18", 0),
                    )
                ),
            ),
        ),
        (
            Plant("report.length", "报告1.docx"),
            Plant("report.length", "报告3.pdf", ("fail", "unknown")),
        ),
        roster=c.row("中型"),
        loose=True,
    )
