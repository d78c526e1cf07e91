"""Senior engineers and the 破格 of the summer in which all is in order."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses, zl
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.journals import issn
from benchmarks.strangers.dossiers.model import Dossier, File
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill
from benchmarks.strangers.dossiers.summer_deeds import (
    benefit,
    patent,
    project,
    receipt,
    standard,
)
from benchmarks.strangers.dossiers.summer_shared import leader, old, register
from benchmarks.strangers.dossiers.summer_writing import body, front_matter, paper, report


def two_models() -> Dossier:
    """Two utility models in force, one of them on its last day; two standards; two reports and a paper."""
    p = Person("杨海生", "男", "1978-07-19", "140322", 533, "山西省阳泉市盂县秀水镇金龙东街5号")
    firm = "阳泉太行采掘装备集团有限公司"
    c = Case(
        p,
        "senior_engineer",
        "机械制造",
        "钳工",
        firm,
        "山西省阳泉市",
        "太原重工学院",
        "机械设计制造及其自动化",
        "本科",
        "钳工 一级/高级技师",
        "2019-11-15",
        "2002-07-22",
        "装配分厂装配钳工",
        grades={2022: "优秀", 2023: "合格", 2024: "合格"},
    )
    first, second = zl("201520678341"), zl("202320556712")
    names = ("一种减速箱轴承压装工装", "一种行走轮同轴度检测台")
    subjects = (
        Subject("压装机", "减速箱轴承", "压装偏斜", "压装速度", "清洗油", "导向套"),
        Subject("同轴度检测台", "行走轮组件", "跳动超差", "测头压力", "校验样棒", "支承滚轮"),
        Subject("摇臂总成", "行星减速器", "渗漏", "油位高度", "密封胶", "骨架油封"),
    )
    titles = ("减速箱轴承压装工艺改进技术总结", "行走轮同轴度检测装置研制报告", "采煤机摇臂渗漏治理实践")
    number = issn("1671200")
    return Dossier(
        "杨海生_高工",
        "senior_engineer",
        "ready",
        clauses(
            "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:S 3.3:S 4.3:U 4.3.4:S 5.3:S 5.3.2:S 6.2:S 6.2.1:S 7.1:S"
        ),
        (
            File("1-评审表.pdf", (c.form(0),)),
            File("2-身份证.pdf", (c.identity(0, ("2009-05-18", "2029-05-18"), "盂县公安局"),)),
            File(
                "3-毕业证.pdf",
                (
                    diploma(
                        p,
                        "university",
                        "太原重工学院",
                        "机械设计制造及其自动化",
                        "1998-09-01",
                        "2002-07-01",
                        "101091200205000471",
                    ),
                ),
            ),
            File(
                "4-技能.pdf",
                (
                    skill(p, 0, "钳工", "二级/技师", 2, old(2012, 2, 188), "2012-12-10", "山西省职业技能鉴定指导中心"),
                    skill(
                        p, 0, "钳工", "一级/高级技师", 1, old(2019, 1, 36), "2019-11-15", "山西省职业技能鉴定指导中心"
                    ),
                ),
            ),
            File("5-年限证明.pdf", (c.employment(1),)),
            File("6-班组长聘任.pdf", (leader(c, "装配一班", "2011-02-20", "阳太采〔2011〕14号"),)),
            File("7-考核.pdf", c.assessment(0)),
            File(
                "8-专利/8.1.pdf",
                (
                    patent(
                        "utility_model",
                        names[0],
                        [p.name, "石宝柱"],
                        [firm],
                        first,
                        "2015-09-01",
                        "2016-02-10",
                        "CN205021987U",
                        "5011238",
                    ),
                    receipt(first, "实用新型", 10, 2000, "2024-08-20", "2024-08-22", firm, "贰仟元整"),
                ),
            ),
            File(
                "8-专利/8.2.pdf",
                (
                    patent(
                        "utility_model",
                        names[1],
                        [p.name, "石宝柱", "卢艳玲"],
                        [firm],
                        second,
                        "2023-03-20",
                        "2023-10-17",
                        "CN219832174U",
                        "19877120",
                    ),
                    register(
                        second,
                        names[1],
                        "2023-03-20",
                        "2023-10-17",
                        f"{p.name};石宝柱;卢艳玲",
                        firm,
                        (("2023-10-17", "授予专利权"),),
                        "专利权有效",
                        "2026-03-20",
                        "2025-07-15",
                    ),
                ),
            ),
            File(
                "8-专利/8.3应用.pdf",
                (
                    benefit(
                        f"{names[0]}（{first}）",
                        firm,
                        (
                            (2022, "新增利润", 38.5),
                            (2022, "新增税收", 6.2),
                            (2023, "新增利润", 41),
                            (2023, "新增税收", 6.8),
                        ),
                        "92.5",
                        "2024-03-05",
                    ),
                    benefit(
                        f"{names[1]}（{second}）",
                        firm,
                        ((2023, "新增利润", 12.4), (2024, "新增利润", 33.6)),
                        "46",
                        "2025-02-27",
                        style=1,
                    ),
                ),
            ),
            File(
                "9-标准.pdf",
                (
                    standard(
                        "DB14/T 2788—2023",
                        "采煤机减速箱装配通用要求",
                        "provincial",
                        ("高立新", p.name, "梁秀峰"),
                        f"{firm}、山西省煤炭工业厅标准化室",
                        "山西省市场监督管理局",
                        "2023-06-15",
                        "2023-09-15",
                    ),
                    standard(
                        "DB1403/T 31—2024",
                        "刮板输送机检修操作规程",
                        "municipal",
                        (p.name, "杨润生", "郝彦明"),
                        firm,
                        "阳泉市市场监督管理局",
                        "2024-05-06",
                        "2024-06-06",
                    ),
                ),
            ),
            File(
                "10-技术报告一.pdf",
                (
                    report(
                        titles[0],
                        p.name,
                        firm,
                        "2021年4月",
                        body(
                            ["1 问题的提出", "2 机理分析", "3 改进方案", "4 试验数据", "5 经济效益", "6 结论"],
                            subjects[0],
                            p.name,
                            2900,
                            0,
                        ),
                        style=2,
                    ),
                ),
            ),
            File(
                "11-技术报告二.pdf",
                (
                    report(
                        titles[1],
                        p.name,
                        firm,
                        "2023年9月",
                        body(
                            ["一、研制背景", "二、总体方案", "三、关键结构", "四、检测结果", "五、结论"],
                            subjects[1],
                            p.name,
                            2700,
                            1,
                        ),
                        style=1,
                    ),
                ),
            ),
            File(
                "12-验收.pdf",
                (
                    project(
                        "减速箱轴承压装工艺改进",
                        firm,
                        "2021-05-28",
                        ((p.name, "班组长，主要技术骨干"), ("石宝柱", "操作")),
                        style=0,
                    ),
                    project(
                        "行走轮同轴度检测装置研制",
                        firm,
                        "2023-10-30",
                        ((p.name, "班组长，主要技术骨干"), ("卢艳玲", "测量")),
                        style=2,
                    ),
                ),
            ),
            File(
                "13-论文.pdf",
                (
                    front_matter(
                        "煤矿机电与运输",
                        number,
                        "14-1288/TD",
                        2022,
                        4,
                        titles[2],
                        [p.name],
                        57,
                        sponsor="山西省煤炭学会",
                    ),
                    paper(
                        "煤矿机电与运输",
                        number,
                        2022,
                        43,
                        4,
                        titles[2],
                        [p.name],
                        f"{firm}，山西 阳泉 045000",
                        57,
                        body(["1 概况", "2 渗漏原因", "3 治理办法", "4 效果"], subjects[2], p.name, 1900, 2),
                    ),
                ),
            ),
            File("14-承诺书.pdf", (c.pledge(1),)),
        ),
        roster=c.row("大型"),
    )
