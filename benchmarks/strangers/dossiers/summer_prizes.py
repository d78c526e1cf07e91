"""Senior engineers of the summer by prizes and by 破格, all in order."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.journals import issn
from benchmarks.strangers.dossiers.model import Dossier, File
from benchmarks.strangers.dossiers.prose import Subject
from benchmarks.strangers.dossiers.summer_case import Case
from benchmarks.strangers.dossiers.summer_certs import diploma, skill, verification
from benchmarks.strangers.dossiers.summer_deeds import (
    award,
    mentoring,
    notice,
)
from benchmarks.strangers.dossiers.summer_shared import cover_and_list, insured, new, old
from benchmarks.strangers.dossiers.summer_sheets import table
from benchmarks.strangers.dossiers.summer_writing import body, front_matter, paper


def prizes() -> Dossier:
    """Two files: a prize of the city and one of the large enterprise, three apprentices, two papers; 函授 diploma."""
    p = Person("冯玉峰", "男", "1975-04-25", "140602", 871, "山西省朔州市平鲁区井坪镇胜利街23号")
    firm = "朔州平朔发电集团有限公司"
    c = Case(
        p,
        "senior_engineer",
        "热能动力",
        "锅炉运行值班员",
        firm,
        "山西省朔州市",
        "华北电力工程学院",
        "热能与动力工程",
        "本科",
        "锅炉运行值班员 高级技师（一级）",
        "2018-12-21",
        "1996-08-10",
        "发电部锅炉运行班长",
        grades={2022: "合格", 2023: "优秀", 2024: "优秀"},
        seal=1,
    )
    pupils = [
        Person(n, "男", b, "140603", o)
        for n, b, o in (("米国强", "1990-11-02", 157), ("解鹏飞", "1992-01-20", 219), ("闫俊龙", "1991-06-08", 335))
    ]
    dates = ("2021-11-12", "2022-09-16", "2024-05-24")
    numbers = (issn("1002334"), issn("1674871"))
    subjects = (
        Subject("循环流化床锅炉", "二次风喷口", "结焦", "床温", "入炉煤", "风帽"),
        Subject("空气预热器", "换热元件", "堵灰", "排烟温度", "氨水", "吹灰器"),
    )
    titles = ("循环流化床锅炉二次风口结焦治理", "空气预热器堵灰的在线处理方法")
    city = award(
        f"<p>为表彰在推动朔州市科学技术进步中做出突出贡献者，特颁发此证书。</p><p class=n>奖励类别：朔州市科学技术进步奖</p><p class=n>项目名称：循环流化床锅炉低负荷稳燃技术</p><p class=n>奖励等级：二等奖</p><p class=n>获 奖 者：{p.name}（第二完成人）</p><p class=n>证书编号：2020-KJ-2-013-R02</p>",
        "朔州市人民政府",
        "2020-12-18",
        {
            "recipients": [p.name],
            "award_kind": "science_technology",
            "award_rank": "second",
            "award_level": "municipal",
        },
        head="科学技术奖励证书",
        style=1,
        mark=1,
    )
    own = award(
        f"<p class=n>{p.name} 同志：</p><p>你参与的“空预器堵灰在线处理”项目荣获集团公司2022年度科学技术奖一等奖。</p>",
        firm,
        "2023-02-10",
        {"recipients": [p.name], "award_rank": "first"},
        head="获奖证书",
        mark=1,
    )
    return Dossier(
        "冯玉峰",
        "senior_engineer",
        "ready",
        clauses(
            "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:S 3.3:S 4.3:U 4.3.1:S 5.3:S 5.3.4:S 6.2:S 6.2.3:S 7.1:S"
        ),
        (
            File(
                "个人材料.pdf",
                (
                    *cover_and_list(
                        c,
                        (
                            "申报表",
                            "承诺书",
                            "身份证",
                            "毕业证书",
                            "学历备案表",
                            "技师证",
                            "高级技师证",
                            "参保证明",
                            "在岗证明",
                            "考核",
                        ),
                    ),
                    c.form(4),
                    c.pledge(0),
                    c.identity(1, ("2021-04-25", "长期"), "朔州市公安局平鲁分局"),
                    diploma(
                        p,
                        "adult",
                        "华北电力工程学院",
                        "热能与动力工程",
                        "2003-03-01",
                        "2006-01-10",
                        "100795200605001182",
                        mark=1,
                    ),
                    verification(
                        p,
                        "华北电力工程学院",
                        "热能与动力工程",
                        "专升本",
                        "2003-03-01",
                        "2006-01-10",
                        "100795200605001182",
                        "bachelor",
                        "成人高等教育",
                        "函授",
                    ),
                    skill(
                        p,
                        0,
                        "锅炉运行值班员",
                        "二级/技师",
                        2,
                        old(2010, 2, 97),
                        "2010-10-18",
                        "电力行业职业技能鉴定指导中心",
                        mark=1,
                    ),
                    skill(
                        p,
                        1,
                        "锅炉运行值班员",
                        "一级/高级技师",
                        1,
                        old(2018, 1, 22),
                        "2018-12-21",
                        "电力行业职业技能鉴定指导中心",
                        mark=1,
                    ),
                    insured(c, (("199609", "202507", firm),), "朔州市社会保险中心"),
                    c.employment(2),
                    *c.assessment(2),
                ),
            ),
            File(
                "业绩材料.pdf",
                (
                    city,
                    own,
                    *(
                        mentoring(
                            p.name, "高级技师", a.name, "高级工", "锅炉运行值班员", s, e, firm, style=k % 2, mark=1
                        )
                        for k, (a, s, e) in enumerate(
                            zip(
                                pupils,
                                ("2019-03-01", "2020-01-06", "2021-07-01"),
                                ("2022-02-28", "2022-12-31", "2024-06-30"),
                                strict=True,
                            )
                        )
                    ),
                    *(
                        skill(
                            a,
                            3,
                            "锅炉运行值班员",
                            "二级/技师",
                            2,
                            new(int(d[:4]), 2, 610 + k, 58),
                            d,
                            "山西省电力行业技能评价中心",
                        )
                        for k, (a, d) in enumerate(zip(pupils, dates, strict=True))
                    ),
                    *(
                        one
                        for k, (j, n, cn, y, i, s) in enumerate(
                            (
                                ("电站设备运行", numbers[0], "14-1153/TM", 2021, 5, 0),
                                ("热力发电实践", numbers[1], "11-5722/TK", 2023, 9, 1),
                            )
                        )
                        for one in (
                            front_matter(
                                j,
                                n,
                                cn,
                                y,
                                i,
                                titles[k],
                                [p.name, "尤建忠"][: 2 - k],
                                33 + 20 * k,
                                sponsor="中国电力技术学会",
                                style=s,
                            ),
                            paper(
                                j,
                                n,
                                y,
                                30 + k,
                                i,
                                titles[k],
                                [p.name, "尤建忠"][: 2 - k],
                                f"{firm}，山西 朔州 036800",
                                33 + 20 * k,
                                body(
                                    ["0 引言", "1 设备概况", "2 原因", "3 处理", "4 结语"], subjects[k], p.name, 2000, k
                                ),
                                style=s,
                            ),
                        )
                    ),
                ),
            ),
        ),
        roster=c.row("大型"),
    )


def master_studio() -> Dossier:
    """破格: head of a national 技能大师工作室, named in a list of many; 优秀 in the last of the three years."""
    p = Person("霍振东", "男", "1982-01-16", "140481", 679, "山西省潞城市成家川街道府西路18号")
    firm = "长治潞安铸锻有限公司"
    c = Case(
        p,
        "senior_engineer",
        "铸造",
        "铸造工",
        firm,
        "山西省长治市潞城区",
        "长治职业技术学院",
        "材料成型",
        "大专",
        "铸造工 二级/技师",
        "2015-06-25",
        "2004-07-12",
        "造型工部铸造工",
        grades={2022: "合格", 2023: "合格", 2024: "优秀"},
    )
    rows = table(
        [
            [("序号", "class=l"), ("工作室名称", "class=l"), ("负责人", "class=l"), ("所在单位", "class=l")],
            ["21", "韩国庆技能大师工作室", "韩国庆", "太原并州机床有限公司"],
            ["22", f"{p.name}技能大师工作室", p.name, firm],
            ["23", "席晓华技能大师工作室", "席晓华", "大同晋北车辆有限公司"],
        ]
    )
    return Dossier(
        "霍振东（破格）",
        "senior_engineer",
        "ready",
        clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:N 3.3:UN 7.1:S 7.2:S 8:U 8.5:S"),
        (
            File(
                "01_破格申报表.pdf",
                (
                    c.form(
                        1,
                        exceptional=True,
                        deeds="二十一年坚守铸造一线，领办国家级技能大师工作室，解决大型阀体缩松等难题，现申请破格。",
                    ),
                ),
            ),
            File("02_身份证.pdf", (c.identity(2, ("2018-01-20", "2038-01-20"), "潞城市公安局"),)),
            File(
                "03_学历+技能.pdf",
                (
                    diploma(
                        p, "college", "长治职业技术学院", "材料成型", "2001-09-01", "2004-07-01", "127421200406000922"
                    ),
                    skill(
                        p, 0, "铸造工", "二级/技师", 2, old(2015, 2, 261), "2015-06-25", "山西省职业技能鉴定指导中心"
                    ),
                ),
            ),
            File(
                "04_国家级工作室文件.pdf",
                (
                    notice(
                        "人力资源和社会保障部",
                        "人社部函〔2021〕58号",
                        "关于公布2021年国家级技能大师工作室建设项目单位及负责人名单的通知",
                        f"<p>经评审、公示，现将2021年国家级技能大师工作室建设项目名单予以公布（山西省部分）：</p>{rows}",
                        "2021-09-14",
                        "award_certificate",
                        {},
                        lead="各省、自治区、直辖市人力资源社会保障厅（局）：",
                    ),
                ),
            ),
            File("05_考核情况.pdf", c.assessment(1)),
            File("06_工作证明.pdf", (c.employment(0),)),
            File("07_承诺.pdf", (c.pledge(2),)),
        ),
        roster=c.row("中型", exceptional="是"),
    )
