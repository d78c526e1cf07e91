"""Three dossiers in which all is in order."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import assessment, clauses, diploma, employment, form, pledge
from benchmarks.strangers.dossiers.forms import Person, id_card, skill_new, skill_old
from benchmarks.strangers.dossiers.journals import article, front, issn
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject, sections
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from benchmarks.strangers.dossiers.spring_shared import DAY, row


def author() -> Dossier:
    """In order: two papers as first author (a colleague is the corresponding one), two standards, 三晋技术能手."""
    p = Person("卫国栋", "男", "1981-10-10", "140802", 375, "山西省运城市盐湖区河东东街201号")
    firm = "山西河津铝镁集团有限公司"
    numbers = (issn("1006123"), issn("1671456"))
    s = (
        Subject("电解槽打壳机", "阳极钢爪", "滚铝", "极距", "氟化盐", "打壳锤头"),
        Subject("阳极炭块清理机", "残极", "粘料", "清理压力", "生阳极", "振打锤"),
    )
    titles = ("铝电解槽打壳机锤头寿命提升研究", "残极清理机振打机构的改进与应用")

    def standard(number: str, name: str, year: int) -> Paper:
        text = f"> ICS 77.120.10　　H 61\n# 山西省地方标准\n= {number}\n\n## {name}\n\n= {year}-06-20发布　　　　　　　　{year}-09-01实施\n= 山西省市场监督管理局　发布\n---\n# 前　言\n本标准按照GB/T 1.1—2009给出的规则起草。\n本标准由山西省工业和信息化厅提出并归口。\n本标准起草单位：{firm}、山西省冶金设计院。\n本标准主要起草人：高志远、{p.name}、任丽萍。"
        return Paper(
            "standard_drafting", sheet(text, font=HEI), {"standard_name": name, "standard_level": "provincial"}
        )

    return Dossier(
        "卫国栋",
        "senior_engineer",
        "ready",
        dict(
            clauses(
                "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:S 3.3:S 4.3:U 4.3.4:S 5.3:S 5.3.6:S 6.2:S 6.2.3:S 7.1:S"
            )
        ),
        (
            File(
                "卫国栋01基本信息.pdf",
                (
                    form(
                        p,
                        "senior_engineer",
                        "铝冶炼",
                        firm,
                        "铝电解工 一级/高级技师",
                        "2017-06-30",
                        "西安冶金大学 铝冶炼 本科",
                        DAY,
                        1,
                    ),
                    id_card(p, ("2008-03-03", "2028-03-03"), "运城市公安局盐湖分局"),
                ),
            ),
            File(
                "卫国栋02学历技能.pdf",
                (
                    diploma(
                        p, "西安冶金大学", "铝冶炼", "bachelor", "2000-09-01", "2004-07-01", "107031200405000655", 0
                    ),
                    skill_old(p, "铝电解工", "二级/技师", "1004010003200173", "2010-12-24", value=2),
                    skill_old(p, "铝电解工", "一级/高级技师", "1704010003100031", "2017-06-30", value=1),
                ),
            ),
            File(
                "卫国栋03单位证明.pdf",
                (
                    employment(p, firm, "铝电解工", "2004-07-15", DAY, 0, place="山西省运城市"),
                    assessment(p, firm, {2020: "合格", 2021: "优秀", 2022: "合格"}, DAY, 2, job="电解工"),
                    pledge(p, DAY, 0),
                ),
            ),
            File(
                "卫国栋04标准.pdf",
                (
                    standard("DB14/T 1876—2019", "铝电解槽打壳下料系统维护规程", 2019),
                    standard("DB14/T 2203—2020", "预焙阳极残极清理操作规程", 2020),
                ),
            ),
            File(
                "卫国栋05荣誉.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 荣誉证书\n授予 {p.name} 同志\n= “三晋技术能手”\n称号，特颁此证。\n> 山西省人力资源和社会保障厅\n> 二〇一八年十一月\n@seal 山西省人力资源和社会保障厅",
                            font=KAI,
                            size=18,
                            page="A4 landscape",
                        ),
                        {"recipients": [p.name], "award_kind": "talent", "award_level": "provincial"},
                    ),
                ),
            ),
            *(
                File(
                    f"卫国栋0{6 + k}论文.pdf",
                    (
                        front(j, n, cn, y, i, "山西省金属学会", t, [p.name, "高志远"], 41 + k),
                        article(
                            j,
                            n,
                            y,
                            i,
                            t,
                            [p.name, "高志远"],
                            f"{firm}，山西 河津 043300",
                            41 + k,
                            f"对{s[k].thing}进行改进。",
                            f"{s[k].thing}；{s[k].fault}",
                            s[k],
                            p.name,
                            code="TF821",
                            star=1,
                            part=k,
                        ),
                    ),
                )
                for k, (j, n, cn, y, i, t) in enumerate(
                    (
                        ("有色设备与工艺", numbers[0], "CN 14-1105/TF", 2019, 3, titles[0]),
                        ("冶金机械技术", numbers[1], "CN 14-1266/TF", 2021, 8, titles[1]),
                    )
                )
            ),
        ),
        roster=row(p, "高级工程师", "铝冶炼", firm, "大型"),
    )


def method() -> Dossier:
    """5.3 on an operating method alone: for a person to look at. A textbook for 技师, three apprentices who became 技师."""
    p = Person("阎保国", "男", "1976-02-18", "140421", 639, "山西省长治市上党区光明南路7号")
    firm = "长治襄垣焦化有限公司"
    pupils = [
        Person(n, "男", b, "140421", o)
        for n, b, o in (("暴建平", "1988-04-04", 111), ("栗永红", "1989-09-19", 213), ("申慧军", "1987-01-23", 315))
    ]
    dates = ("2017-10-30", "2018-11-16", "2021-12-10")
    method = sheet(
        f"= 长治襄垣焦化有限公司文件\n= 襄焦发〔2019〕33号\n# 关于命名推广“阎保国焦炉热工调节操作法”的决定\n: 各车间、部室：\n炼焦车间{p.name}同志在焦炉热工调节岗位上总结出“看、测、算、调、验”五步操作法，使炉温系数稳定在0.9以上，在同行业处于领先水平。经研究决定，将该操作法命名为“阎保国焦炉热工调节操作法”，在全公司推广应用。\n> {firm}\n> 2019年5月6日\n@seal {firm}",
        font=MING,
        size=13,
    )
    benefit = sheet(
        f"# “阎保国焦炉热工调节操作法”应用效益证明\n自2019年6月推广以来，焦炉煤气消耗下降，2020年节约428万元，2021年节约455万元；同时减少了烟气排放，改善了岗位环境，取得较好的经济效益和社会效益。\n> {firm}\n> 财务负责人：宋志伟\n> 2022年3月1日\n@seal {firm}/财务专用章",
        font=KAI,
        size=14,
    )
    chapters = (
        ("第一章 焦炉结构与热工基础", Subject("焦炉加热系统", "立火道", "高温", "看火孔压力", "焦炉煤气", "调节砖")),
        ("第二章 炉温测量", Subject("红外测温仪", "横排温度", "偏差", "标准温度", "炉墙砖", "测温架")),
        ("第三章 煤气调节", Subject("交换机", "煤气旋塞", "漏气", "煤气主管压力", "密封油", "链条")),
        ("第四章 异常处理", Subject("地下室管道", "孔板", "堵塞", "流量", "萘结晶", "清扫装置")),
    )
    book = (
        f"# 焦炉热工调节技术\n= 炼焦工（技师）培训教材\n\n\n= {p.name} 编著\n= {firm}教育培训部\n= 二〇二一年九月\n---\n## 编写说明\n本教材供炼焦工技师培训使用，由{p.name}一人编写。\n## 目　录\n"
        + "\n".join(f": {t}" for t, _ in chapters)
        + "\n---\n"
        + "\n".join(
            sections(
                [t, *(f"第{k}节 {w}" for k, w in zip("一二三", ("要点", "步骤", "案例"), strict=True))],
                s,
                f"{p.name}{n}",
                3600,
                n % 3,
            )
            for n, (t, s) in enumerate(chapters)
        )
    )
    return Dossier(
        "阎保国",
        "senior_engineer",
        "review",
        dict(
            clauses(
                "G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:S 3.3:S 4.3:U 4.3.1:S 5.3:U 5.3.1:U 6.2:S 6.2.2:S 7.1:S"
            )
        ),
        (
            File(
                "一、申报表.pdf",
                (
                    form(
                        p,
                        "senior_engineer",
                        "炼焦",
                        firm,
                        "炼焦工 高级技师（一级）",
                        "2016-12-16",
                        "太原化工学院 炼焦 本科",
                        DAY,
                        0,
                    ),
                ),
            ),
            File("二、身份证件.pdf", (id_card(p, ("2022-03-01", "长期"), "长治市公安局上党分局"),)),
            File(
                "三、学历.pdf",
                (diploma(p, "太原化工学院", "炼焦", "bachelor", "1994-09-01", "1998-07-01", "晋化字980416", 0),),
            ),
            File(
                "四、职业资格.pdf",
                (
                    skill_old(p, "炼焦工", "二级/技师", "0804010003200099", "2008-05-20", value=2),
                    skill_old(p, "炼焦工", "一级/高级技师", "1604010003100027", "2016-12-16", value=1),
                ),
            ),
            File("五、工作证明.pdf", (employment(p, firm, "炼焦工", "1998-08-01", DAY, 0, place="山西省长治市"),)),
            File(
                "六、考核.pdf", (assessment(p, firm, {2020: "称职", 2021: "优秀", 2022: "称职"}, DAY, 1, job="炼焦工"),)
            ),
            File(
                "七、带徒.pdf",
                (
                    *(
                        Paper(
                            "mentoring_proof",
                            sheet(
                                f"# 师带徒合同\n: 师傅：{p.name}　工种：炼焦工　等级：高级技师\n: 徒弟：{a.name}　工种：炼焦工　等级：高级工\n: 合同期限：{y}年1月1日至{y + 2}年12月31日\n一、师傅按照培养计划传授技艺。二、徒弟期满应取得技师职业资格。\n: 师傅签字：{p.name}　　徒弟签字：{a.name}\n> {firm}工会\n> {y}年1月1日\n@seal {firm}工会"
                            ),
                            {"mentor": p.name, "apprentices": [a.name]},
                        )
                        for a, y in zip(pupils, (2016, 2016, 2019), strict=True)
                    ),
                    *(
                        skill_old(a, "炼焦工", "二级/技师", f"{d[2:4]}0401000320{k:04d}", d, value=2)
                        for k, (a, d) in enumerate(zip(pupils[:2], dates[:2], strict=True), 311)
                    ),
                    skill_new(
                        pupils[2],
                        "炼焦工",
                        "二级/技师",
                        "S000014000047212000067",
                        dates[2],
                        "长治市职业技能评价中心",
                        value=2,
                    ),
                ),
            ),
            File("八、操作法.pdf", (Paper("unknown", method), Paper("benefit_proof", benefit, {"date": "2022-03-01"}))),
            File(
                "九、教材.pdf",
                (Paper("textbook", sheet(book, size=10.5), {"title": "焦炉热工调节技术", "authors": [p.name]}),),
            ),
            File("十、承诺书.pdf", (pledge(p, DAY, 1),)),
        ),
        consequences=("document.type_unknown",),
        roster=row(p, "高级工程师", "炼焦", firm, "大型"),
    )


def exceptional() -> Dossier:
    """破格: 大专 and 技师 only, two provincial third prizes, 优秀 in one of the three years."""
    p = Person("尚俊杰", "男", "1983-07-02", "140105", 995, "山西省太原市小店区长治路227号")
    firm = "太原晋机精密铸造有限公司"

    def prize(project: str, no: str, date: str, people: str, style: int) -> Paper:
        texts = (
            f"# 山西省科学技术奖证书\n为表彰山西省科学技术奖获得者，特颁发此证书。\n: 奖励类别：科技进步奖\n: 项目名称：{project}\n: 奖励等级：三等奖\n: 获 奖 者：{people}\n: 证书编号：{no}\n> 山西省人民政府\n> {date}\n@seal 山西省人民政府",
            f"# 证　书\n: {people}：\n你参与完成的“{project}”项目荣获山西省科学技术进步奖三等奖。\n特发此证。（编号：{no}）\n> 山西省人民政府\n> {date}\n@seal 山西省人民政府",
        )
        return Paper(
            "award_certificate",
            sheet(texts[style], font=KAI, size=15),
            {
                "recipients": [people],
                "award_kind": "science_technology",
                "award_rank": "third",
                "award_level": "provincial",
            },
        )

    return Dossier(
        "尚俊杰（破格）",
        "senior_engineer",
        "ready",
        (clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.3:N 3.3:UN 7.1:S 7.2:S 8:U 8.2:S")),
        (
            File(
                "尚俊杰/破格申报表.pdf",
                (
                    form(
                        p,
                        "senior_engineer",
                        "铸造",
                        firm,
                        "铸造工 二级/技师",
                        "2014-08-15",
                        "山西工业职业学院 铸造 大专",
                        DAY,
                        3,
                        exceptional=True,
                        deeds="从事熔模铸造二十年，主持完成大型薄壁件浇注系统改进，两次获省科技进步三等奖。现以破格方式申报。",
                    ),
                ),
            ),
            File("尚俊杰/身份证.jpg", (id_card(p, ("2014-04-04", "2034-04-04"), "太原市公安局小店分局"),), "images"),
            File(
                "尚俊杰/毕业证+技师证.pdf",
                (
                    diploma(
                        p,
                        "山西工业职业学院",
                        "铸造",
                        "junior_college",
                        "2001-09-01",
                        "2004-07-01",
                        "127051200406000388",
                        0,
                    ),
                    skill_old(p, "铸造工", "二级/技师", "1404010003200501", "2014-08-15", value=2),
                ),
            ),
            File(
                "尚俊杰/省奖1.pdf",
                (prize("大型薄壁不锈钢件熔模铸造技术", "2017-J-3-056-R03", "2017年11月20日", p.name, 0),),
            ),
            File(
                "尚俊杰/省奖2.pdf",
                (prize("高温合金叶片型壳强度提升与应用", "2020-J-3-081-R02", "2020年12月15日", p.name, 1),),
            ),
            File(
                "尚俊杰/考核证明.pdf",
                (assessment(p, firm, {2020: "合格", 2021: "合格", 2022: "优秀"}, DAY, 2, job="铸造工"),),
            ),
            File("尚俊杰/工作证明.pdf", (employment(p, firm, "铸造工", "2004-08-01", DAY, 0),)),
            File("尚俊杰/承诺书.pdf", (pledge(p, DAY, 2),)),
        ),
        roster=row(p, "高级工程师", "铸造", firm, "中型", "是"),
    )
