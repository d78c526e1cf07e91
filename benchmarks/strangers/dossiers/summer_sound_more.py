"""More dossiers of the summer in which all is in order."""

from __future__ import annotations

import base64

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.sheets import seal
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill, verification
from benchmarks.strangers.dossiers.summer_deeds import award, project
from benchmarks.strangers.dossiers.summer_shared import form_docx, new, old
from benchmarks.strangers.dossiers.summer_writing import body, docx_report, textbook
from samples.people import company_code


def word_files() -> Dossier:
    """Form and reports as Word files; second in a contest of the large enterprise."""
    p = Person("史文斌", "男", "1987-09-03", "140723", 411, "山西省晋中市和顺县义兴镇新建街6号")
    firm = "晋中潇河液压装备集团有限公司"
    c = Case(
        p,
        "engineer",
        "机械制造",
        "车工",
        firm,
        "山西省晋中市",
        "山西工程职业学院",
        "数控技术",
        "大专",
        "车工 二级/技师",
        "2021-10-28",
        "2009-07-15",
        "金工车间数控车工",
    )
    subjects = (
        Subject("斜床身数控车床", "缸筒", "圆度超差", "卡盘夹紧力", "切削液", "软爪"),
        Subject("深孔镗床", "活塞杆", "表面划伤", "排屑压力", "导向油", "支承套"),
    )
    titles = ("薄壁缸筒车削圆度攻关报告", "活塞杆深孔加工排屑改进报告")
    bodies = tuple(
        body(["1 引言", "2 原因分析", "3 改进措施", "4 应用效果", "5 结论"], s, p.name, n, k)
        for k, (s, n) in enumerate(zip(subjects, (2350, 2500), strict=True))
    )
    contest = award(
        f"<p class=n>{p.name} 同志：</p><p>在集团公司第九届职工职业技能大赛数控车工决赛中荣获第二名，特发此证。</p>",
        firm,
        "2022-11-18",
        {"recipients": [p.name], "award_kind": "contest", "place": 2},
        head="荣誉证书",
    )
    png = base64.b64decode(seal(firm).split(",", 1)[1])
    return Dossier(
        "史文斌_WORD",
        "engineer",
        "ready",
        clauses(
            "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 5.2.3:S 6.1:S 6.1.1:S 7.1:S"
        ),
        (
            File(
                "1 审核表.docx",
                (
                    Paper(
                        "application_form",
                        "",
                        {
                            "name": p.name,
                            "id_number": p.id,
                            "level": "engineer",
                            "specialty": "机械制造",
                            "employer": firm,
                        },
                    ),
                ),
                "docx",
                form_docx(c, png, "长期从事液压缸精密车削，参加缸筒圆度、活塞杆排屑两项攻关。"),
            ),
            File("2 身份证.pdf", (c.identity(0, ("2016-02-20", "2036-02-20"), "和顺县公安局"),)),
            File(
                "3 学历.pdf",
                (
                    diploma(
                        p, "college", "山西工程职业学院", "数控技术", "2006-09-01", "2009-07-01", "133691200906002418"
                    ),
                    verification(
                        p,
                        "山西工程职业学院",
                        "数控技术",
                        "专科",
                        "2006-09-01",
                        "2009-07-01",
                        "133691200906002418",
                        "junior_college",
                    ),
                ),
            ),
            File(
                "4 技能证书.pdf",
                (
                    skill(p, 0, "车工", "三级/高级技能", 3, old(2014, 3, 781), "2014-12-05", "晋中市职业技能鉴定中心"),
                    skill(p, 3, "车工", "二级/技师", 2, new(2021, 2, 90, 61), "2021-10-28", "晋中市技能人才评价中心"),
                ),
            ),
            File("5 工作证明.pdf", (c.employment(0, code=company_code("91140700MA0LT5D3")),)),
            File("6 考核.pdf", c.assessment(3)),
            File("7 竞赛.pdf", (contest,)),
            *(
                File(
                    f"{8 + k} {t}.docx",
                    (Paper("technical_report", "", {"title": t, "authors": [p.name]}),),
                    "docx",
                    docx_report(t, p.name, firm, d, bodies[k]),
                )
                for k, (t, d) in enumerate(zip(titles, ("2022年5月", "2024年6月"), strict=True))
            ),
            File(
                "10 验收.pdf",
                tuple(
                    project(t[:-2], firm, d, ((p.name, "技术骨干"), ("姚志军", "程序编制")), style=s)
                    for t, d, s in zip(titles, ("2022-06-16", "2024-07-22"), (0, 2), strict=True)
                ),
            ),
            File("11 承诺.pdf", (c.pledge(1),)),
        ),
        roster=c.row("大型"),
    )


def municipal() -> Dossier:
    """5.2 rests on an honour of the city alone: for a person to look at. 自考, a textbook for 高级工, nothing to alarm of."""
    p = Person("曹淑芳", "女", "1980-10-30", "142602", 446, "山西省临汾市侯马市浍滨街97号")
    firm = "侯马浍河化工股份有限公司"
    c = Case(
        p,
        "engineer",
        "化工分析",
        "化学检验员",
        firm,
        "山西省临汾市侯马市",
        "太原理工学院",
        "工业分析",
        "大专",
        "化学检验员 技师（二级）",
        "2020-06-19",
        "2001-08-06",
        "化验中心分析班化验员",
        grades={2022: "合格", 2023: "合格", 2024: "优秀"},
    )
    chapters = (
        ("第一章 采样与制样", Subject("采样机", "煤焦样", "水分偏差", "缩分比", "标准筛", "缩分器")),
        ("第二章 滴定分析", Subject("自动滴定仪", "碱液试样", "终点漂移", "滴定速度", "标准溶液", "电极")),
        ("第三章 仪器分析", Subject("气相色谱仪", "焦油试样", "基线不稳", "柱箱温度", "载气", "进样隔垫")),
    )
    honour = award(
        f"<p class=n>授予：{p.name} 同志</p><p class=c style='font-size:1.3em'>2021年度临汾市先进工作者</p><p>荣誉称号。</p>",
        "临汾市人民政府",
        "2022-04-28",
        {"recipients": [p.name], "award_kind": "honour", "award_level": "municipal"},
        style=1,
    )
    return Dossier(
        "曹淑芳",
        "engineer",
        "review",
        clauses(
            "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.2:S 3.2:S 4.2:U 5.2:U 5.2.2:U 6.1:S 6.1.2:S 7.1:S"
        ),
        (
            File("曹淑芳/A表格/A1申报表.pdf", (c.form(4),)),
            File("曹淑芳/A表格/A2承诺.pdf", (c.pledge(2),)),
            File("曹淑芳/B证件/B1身份证.pdf", (c.identity(1, ("2019-01-07", "2039-01-07"), "侯马市公安局"),)),
            File(
                "曹淑芳/B证件/B2毕业证.pdf",
                (
                    diploma(
                        p, "self_study", "太原理工学院", "工业分析", "2009-09-01", "2012-06-30", "66141001121123450"
                    ),
                ),
            ),
            File(
                "曹淑芳/B证件/B3技能证.pdf",
                (
                    skill(
                        p,
                        0,
                        "化学检验员",
                        "三级/高级技能",
                        3,
                        old(2011, 3, 617),
                        "2011-09-09",
                        "山西省职业技能鉴定指导中心",
                    ),
                    skill(
                        p, 4, "化学检验员", "二级/技师", 2, new(2020, 2, 41, 77), "2020-06-19", "临汾市职业技能评价中心"
                    ),
                ),
            ),
            File("曹淑芳/C证明/C1工作.pdf", (c.employment(0),)),
            File("曹淑芳/C证明/C2考核.pdf", c.assessment(1)),
            File("曹淑芳/D业绩/D1荣誉.pdf", (honour,)),
            File(
                "曹淑芳/D业绩/D2教材.pdf",
                (textbook("化学检验员（高级）实操教程", "化学检验员高级工", p.name, firm, chapters, 3900, p.name),),
            ),
        ),
        roster=c.row("中型"),
    )
