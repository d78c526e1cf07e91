"""A senior engineer by an invention."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses, zl
from benchmarks.strangers.dossiers.forms import (
    Person,
    id_card,
    patent,
    receipt,
    register,
    skill_new,
    skill_old,
)
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject, sections
from benchmarks.strangers.dossiers.sheets import HEI, KAI, sheet


def inventor() -> Dossier:
    """A senior engineer with an invention in force, three apprentices and three reports, one of them DOCX."""
    p = Person("贾永胜", "男", "1979-09-16", "140107", 315, "山西省太原市尖草坪区兴华街102号")
    firm = "太原并钢特种装备集团有限公司"
    number = zl("201810456123")
    subjects = (
        (
            "不锈钢复合板焊接变形控制技术总结",
            Subject("埋弧焊机", "复合板容器", "焊接变形", "层间温度", "焊剂", "反变形工装"),
            "2017年11月",
        ),
        (
            "厚壁筒体窄间隙焊接技术攻关方案",
            Subject("窄间隙焊机", "厚壁筒体", "侧壁未熔合", "焊枪摆角", "焊丝", "导电杆"),
            "2019年8月",
        ),
        (
            "自动焊小车轨道改进及推广总结",
            Subject("自动焊小车", "储罐壁板", "轨迹偏移", "行走速度", "保护气", "柔性轨道"),
            "2022年5月",
        ),
    )

    def body(title: str, s: Subject, part: int, date: str, n: int) -> str:
        heads = (
            ["1 前言", "2 问题分析", "3 关键技术", "4 试验与数据", "5 结论"],
            ["一、项目背景", "二、攻关目标", "三、方案设计", "四、实施步骤", "五、效果验证", "六、结论与建议"],
            ["引言", "技术原理", "改进内容", "推广情况", "经济效益", "结论"],
        )[n]
        return (
            f"# {title}\n= 作者：{p.name}\n= {firm}　{date}\n: 摘要：围绕{s.part}生产中{s.fault}问题，对{s.parameter}和{s.thing}进行了研究，形成了可推广的做法。\n: 关键词：{s.fault}；{s.parameter}；{s.thing}\n"
            + sections(heads, s, p.name, 2600, part)
            + "\n### 参考文献\n: [1] 陈裕川. 焊接工艺设计[M]. 北京：机械工业出版社，2012."
        )

    apprentices = (
        ("吕彦龙", "1990-03-02", 117, "2021-10-15", "S000014000036212000077"),
        ("范志刚", "1991-08-24", 233, "2021-10-15", "S000014000036212000078"),
        ("智文涛", "1989-05-30", 551, "2023-09-20", "S000014000036232000119"),
    )
    pupils = [Person(n, "男", b, "140105", o) for n, b, o, _, _ in apprentices]
    return Dossier(
        "贾永胜",
        "senior_engineer",
        "ready",
        clauses(
            "G.scope:S G.retired:S G.specialty:S 1:U 2.3:S 3.3:S 4.3:U 4.3.1:S 5.3:S 5.3.2:S 6.2:SU 6.2.1:SU 7.1:S"
        ),
        (
            File(
                "01 评审表.pdf",
                (
                    Paper(
                        "application_form",
                        sheet(
                            f"# 山西省工程系列高级职称评审表（高技能人才）\n## 一、基本信息\n| 姓名 | {p.name} | 性别 | 男 | 民族 | 汉 |\n| 身份证号 | {p.id}^5 |\n| 工作单位 | {firm}^5 |\n| 申报级别 | 高级工程师 | 申报专业 | 焊接 | 是否破格 | 否 |\n| 第一学历 | 大专 | 最高学历 | 本科 | 专业 | 焊接技术与工程 |\n| 职业资格 | 焊工一级/高级技师^2 | 取得时间 | 2018年10月^2 |\n## 二、任技师以来业绩\n| 1. 主持复合板焊接变形控制等攻关3项；2. 获国家发明专利1件（第一发明人），转化后累计新增利润386万元；3. 培养技师3名。 |\n## 三、承诺与审核\n| 本人签名：{p.name}　2025年8月25日 |\n| 单位审核意见：材料属实，同意申报。　2025年8月29日 |\n@seal {firm}",
                            font=HEI,
                            size=11,
                        ),
                        {
                            "name": p.name,
                            "id_number": p.id,
                            "level": "senior_engineer",
                            "specialty": "焊接",
                            "employer": firm,
                            "exceptional": False,
                        },
                    ),
                ),
            ),
            File("02 身份证.pdf", (id_card(p, ("2008-11-19", "2028-11-19"), "太原市公安局尖草坪分局"),)),
            File(
                "03 学历学位.pdf",
                (
                    Paper(
                        "diploma",
                        sheet(
                            f"# 普通高等学校毕业证书\n@photo\n学生 {p.name}　性别 男 ，一九七九 年 九 月 十六 日生，于 二〇〇四 年 九 月至 二〇〇六 年 七 月在本校 焊接技术与工程 专业 二 年制 专升本 科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。\n\n: 校名：山西工程理工大学　　　　校（院）长：韩德昌\n: 证书编号：101121200605002218\n> 二〇〇六年七月五日\n@seal 山西工程理工大学",
                            font=KAI,
                            size=15,
                            page="A4 landscape",
                        ),
                        {
                            "name": p.name,
                            "institution": "山西工程理工大学",
                            "major": "焊接技术与工程",
                            "education_level": "bachelor",
                            "graduation_date": "2006-07-05",
                            "certificate_number": "101121200605002218",
                        },
                    ),
                    Paper(
                        "degree_certificate",
                        sheet(
                            f"# 学士学位证书\n@photo\n{p.name}，男，一九七九年九月十六日生。在山西工程理工大学焊接技术与工程专业完成了专升本学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予工学学士学位。\n: 证书编号：1011242006002218\n> 山西工程理工大学　　学位评定委员会主席：韩德昌\n> 二〇〇六年七月五日\n@seal 山西工程理工大学",
                            font=KAI,
                            size=14,
                        ),
                        {"name": p.name, "institution": "山西工程理工大学", "certificate_number": "1011242006002218"},
                    ),
                ),
            ),
            File(
                "04 技能证书.pdf",
                (
                    skill_old(p, "焊工", "二级/技师", "1004010003200065", "2010-12-30", value=2),
                    skill_old(p, "焊工", "一级/高级技师", "1804010003100024", "2018-10-26", value=1),
                ),
            ),
            File(
                "05 任职及班组长证明.pdf",
                (
                    Paper(
                        "employment_proof",
                        sheet(
                            f"# 工作经历证明\n{p.name}，身份证号：{p.id}，2000年7月参加工作。\n| 起始 | 终止 | 单位 | 岗位 |\n| 2000年7月 | 2011年2月 | {firm} | 焊工 |\n| 2011年3月 | 至今 | {firm} | 焊工（焊接一班班长） |\n该同志一直在我公司容器分厂生产一线从事技术技能工作，工作地点山西省太原市尖草坪区。\n> {firm}\n> 2025年8月26日\n@seal {firm}"
                        ),
                        {"name": p.name, "issue_date": "2025-08-26"},
                    ),
                    Paper(
                        "appointment",
                        sheet(
                            f"= {firm}文件\n= 并钢装人〔2011〕8号\n# 关于贾永胜同志任职的通知\n: 各单位：\n经研究，聘任{p.name}同志为容器分厂焊接一班班组长，任期自2011年3月1日起。\n> {firm}\n> 2011年2月25日\n@seal {firm}",
                            css="p.c:first-child{color:#c00;font-size:20pt}",
                        ),
                        {"name": p.name, "date": "2011-02-25"},
                    ),
                ),
            ),
            File(
                "06 年度考核.pdf",
                tuple(
                    Paper(
                        "assessment_form",
                        sheet(
                            f"# {y}年度考核表\n: 单位：{firm}\n| 姓名 | {p.name} | 岗位 | 焊工班长 |\n| 个人述职 | 按期完成容器分厂下达的生产任务，组织班组开展技术练兵{k}次。^3 |\n| 考核得分 | {s}^3 |\n| 最终考核等次 | {g}^3 |\n> 考核委员会（盖章）\n> {y + 1}年1月{10 + k}日\n@seal {firm}"
                        ),
                        {"name": p.name, "records": [{"year": y, "grade": v}]},
                    )
                    for y, k, s, g, v in (
                        (2022, 3, 91, "合格", "qualified"),
                        (2023, 5, 96, "优秀", "excellent"),
                        (2024, 4, 92, "合格", "qualified"),
                    )
                ),
            ),
            File(
                "07 发明专利.pdf",
                (
                    patent(
                        "invention",
                        "一种筒体环缝自动焊接装置及其使用方法",
                        [p.name, "吕彦龙"],
                        [firm],
                        number,
                        "2018-05-14",
                        "2020-08-07",
                        "CN108500426B",
                        "3925118",
                    ),
                    register(
                        number,
                        "一种筒体环缝自动焊接装置及其使用方法",
                        "2018-05-14",
                        "2020-08-07",
                        [p.name, "吕彦龙"],
                        [firm],
                        "2026-05-14",
                        "2025-08-20",
                    ),
                    receipt(number, "发明", 8, "2000.00", "2025-05-06", firm),
                    Paper(
                        "benefit_proof",
                        sheet(
                            f"# 专利转化实施经济效益证明\n\n“一种筒体环缝自动焊接装置及其使用方法”（专利号{number}）自2021年1月起在我公司容器分厂转化实施，产生经济效益如下：\n> 单位：万元\n| 年度 | 新增利润 | 新增税收 |\n| 2021 | 118 | 29 |\n| 2022 | 132 | 33 |\n| 2023 | 136 | 34 |\n| 合计 | 386 | 96 |\n特此证明。\n: 财务负责人：李秀英　　　　　　　　　单位负责人：郭子明\n> {firm}\n> 2024年3月18日\n@seal {firm}\n@seal {firm}/财务专用章"
                        ),
                        {"issuer": firm, "date": "2024-03-18"},
                    ),
                ),
            ),
            File(
                "08 带徒.pdf",
                (
                    *(
                        Paper(
                            "mentoring_proof",
                            sheet(
                                f"# 师徒结对协议书\n: 甲方（师傅）：{p.name}　　职业等级：高级技师\n: 乙方（徒弟）：{a.name}　　职业等级：高级工\n为做好技能传承，双方自愿结为师徒，约定如下：\n一、期限：自{s}起至{e}止。\n二、甲方负责传授焊工操作技能，指导乙方达到技师水平。\n三、乙方应虚心学习，服从管理。\n: 甲方签字：{p.name}　　　　乙方签字：{a.name}\n> 见证单位：{firm}\n> {s}\n@seal {firm}",
                                font=KAI,
                            ),
                            {"mentor": p.name, "apprentices": [a.name]},
                        )
                        for a, s, e in zip(
                            pupils,
                            ("2019年3月1日", "2019年3月1日", "2020年7月1日"),
                            ("2022年2月28日", "2022年2月28日", "2023年12月31日"),
                            strict=True,
                        )
                    ),
                    *(
                        skill_new(a, "焊工", "二级/技师", row[4], row[3], "山西省焊接协会职业技能评价中心", value=2)
                        for a, row in zip(pupils, apprentices, strict=True)
                    ),
                ),
            ),
            File(
                "09 技术报告1.docx",
                (
                    Paper(
                        "technical_report",
                        body(*subjects[0][:2], 0, subjects[0][2], 0),
                        {"title": subjects[0][0], "authors": [p.name]},
                    ),
                ),
                "docx",
            ),
            File(
                "10 技术报告2、3.pdf",
                tuple(
                    Paper(
                        "technical_report",
                        sheet(body(subjects[k][0], subjects[k][1], k, subjects[k][2], k)),
                        {"title": subjects[k][0], "authors": [p.name]},
                    )
                    for k in (1, 2)
                ),
            ),
            File(
                "11 项目验收.pdf",
                tuple(
                    Paper(
                        "project_acceptance",
                        sheet(
                            f"# {title}\n= 验 收 意 见\n{y}年{m}月{d}日，{firm}技术中心组织对容器分厂承担的“{title}”项目进行了验收。验收组认为项目完成了任务书规定的内容，同意通过验收。\n: 项目负责人：{p.name}（班组长、主要技术骨干）\n: 参加人员：吕彦龙（焊工）、范志刚（焊工）\n> {firm}\n> {y}年{m}月{d}日\n@seal {firm}技术中心"
                        ),
                        {"project": title, "acceptance_date": f"{y}-{m:02d}-{d:02d}"},
                    )
                    for title, y, m, d in (
                        ("不锈钢复合板焊接变形控制", 2017, 10, 20),
                        ("厚壁筒体窄间隙焊接技术攻关", 2019, 12, 6),
                        ("自动焊小车轨道改进及推广", 2022, 4, 15),
                    )
                ),
            ),
            File(
                "12 诚信承诺书.pdf",
                (
                    Paper(
                        "declaration",
                        sheet(
                            f"# 诚 信 承 诺 书\n我承诺：遵守国家法律法规和职业道德，所提交的申报材料全部真实，如有虚假，后果自负。\n> 签名：{p.name}\n> 2025年8月25日",
                            font=KAI,
                            size=16,
                        ),
                        {"name": p.name, "date": "2025-08-25"},
                    ),
                ),
            ),
        ),
        roster={
            "姓名": p.name,
            "身份证号": p.id,
            "申报级别": "高级工程师",
            "申报专业": "焊接",
            "工作单位": firm,
            "单位类型": "企业",
            "企业规模": "大型",
        },
    )
