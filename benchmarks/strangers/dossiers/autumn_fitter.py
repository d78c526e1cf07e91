"""An honest dossier that is not complete."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import (
    Person,
    id_card,
    skill_old,
)
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject, sections
from benchmarks.strangers.dossiers.sheets import KAI, MING, sheet


def fitter_short() -> Dossier:
    """Honest and incomplete: one report only, no declaration."""
    p = Person("冀卫东", "男", "1982-12-05", "140402", 877, "山西省长治市潞州区英雄中路88号")
    firm = "长治太行锻压设备有限公司"
    s = Subject("800吨摩擦压力机", "连杆锻件", "折叠", "始锻温度", "保护渣", "滑块导轨")
    text = (
        f": 编号：THDY-JS-2022-09\n# 摩擦压力机导轨修复技术总结\n\n= 编制：冀卫东　审核：宋国梁　批准：秦明\n= {firm}\n= 二〇二二年九月\n---\n: 【摘要】本文总结了800吨摩擦压力机滑块导轨磨损后的修复过程，介绍了贴塑修复的工艺要点和检验方法。\n: 【关键词】导轨 修复 贴塑\n"
        + sections(
            ["一、前言", "二、磨损情况分析", "三、修复方案的选择", "四、施工步骤", "五、效益与结论"], s, p.name, 2600
        )
    )
    return Dossier(
        "冀卫东",
        "engineer",
        "incomplete",
        clauses(
            "G.scope:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.1:U 6.1.2:U 6.1.3:U 7.1:S"
        ),
        (
            File(
                "材料目录.pdf",
                (
                    Paper(
                        "unknown",
                        sheet(
                            "# 申报材料目录\n| 序号 | 材料名称 | 页码 |\n| 1 | 职称评审表 | 1 |\n| 2 | 居民身份证 | 3 |\n| 3 | 毕业证书 | 4 |\n| 4 | 职业资格证书 | 5 |\n| 5 | 年度考核证明 | 6 |\n| 6 | 科技成果奖证书 | 7 |\n| 7 | 技术总结 | 8 |"
                        ),
                        {},
                    ),
                ),
            ),
            File(
                "评审表、身份证、学历、资格证.pdf",
                (
                    Paper(
                        "application_form",
                        sheet(
                            f"# 专业技术职务评审申报表\n| 姓名 | {p.name} | 性别 | 男 | 出生年月日 | 1982年12月5日 |\n| 公民身份号码 | {p.id}^5 |\n| 单位名称 | {firm}^5 |\n| 拟申报职称 | 工程师 | 拟申报专业 | 机械工程 | 申报类型 | 正常申报 |\n| 学历 | 大专 | 学校 | 长治广播电视大学 | 专业 | 机械工程 |\n| 技能等级 | 钳工技师 | 证书时间 | 2019年6月 | 岗位 | 维修钳工 |\n: 申报人（签名）：{p.name}　　2025年9月1日\n: 单位（盖章）：{firm}\n@seal {firm}",
                            font=MING,
                        ),
                        {
                            "name": p.name,
                            "id_number": p.id,
                            "level": "engineer",
                            "specialty": "机械工程",
                            "employer": firm,
                        },
                    ),
                    id_card(p, ("2010-07-07", "2030-07-07"), "长治市公安局城区分局"),
                    Paper(
                        "diploma",
                        sheet(
                            f"= 开放教育\n# 毕业证书\n@photo\n学生 {p.name} ，男，1982年12月5日生，于2006年3月至2008年7月在本校机械工程专业（开放教育）专科学习，学习期满，修完教学计划规定的全部课程，成绩合格，准予毕业。\n: 注册证号：511617200806418821\n> 长治广播电视大学\n> 2008年7月15日\n@seal 长治广播电视大学",
                            font=KAI,
                            size=14,
                        ),
                        {
                            "name": p.name,
                            "institution": "长治广播电视大学",
                            "major": "机械工程",
                            "education_level": "junior_college",
                            "graduation_date": "2008-07-15",
                        },
                    ),
                    skill_old(
                        p,
                        "钳工",
                        "三级/高级技能",
                        "0904010003300902",
                        "2009-11-12",
                        value=3,
                        ident=p.id[:6] + p.id[8:17],
                    ),
                    skill_old(p, "钳工", "二级/技师", "1904010003200137", "2019-06-28", value=2),
                ),
            ),
            File(
                "单位证明.pdf",
                (
                    Paper(
                        "employment_proof",
                        sheet(
                            f"# 证　明\n\n冀卫东同志（身份证号{p.id}）系我公司职工，2003年7月进厂，一直在生产一线从事钳工工作，现为设备科维修钳工。公司位于山西省长治市。\n特此证明\n\n> {firm}\n> 2025年9月2日\n@seal {firm}",
                            font=MING,
                            size=15,
                        ),
                        {"name": p.name, "issue_date": "2025-09-02"},
                    ),
                    Paper(
                        "assessment_form",
                        sheet(
                            f"# 考 核 证 明\n\n冀卫东同志2022年度、2023年度、2024年度考核结果均为合格。\n\n> {firm}\n> 2025年9月2日\n@seal {firm}",
                            font=MING,
                            size=15,
                        ),
                        {"name": p.name, "records": [{"year": y, "grade": "qualified"} for y in (2022, 2023, 2024)]},
                    ),
                ),
            ),
            File(
                "科技奖.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            "# 科学技术成果奖证书\n为表彰在科技进步工作中做出贡献的集体和个人，特颁发此证书，以资鼓励。\n: 获奖项目：大吨位摩擦压力机能量控制系统改造\n: 获奖等级：三等奖\n: 获 奖 者：冀卫东（第2完成人）\n: 证 书 号：2018-3-07-R02\n> 山西省科学技术厅\n> 2018年12月\n@seal 山西省科学技术厅",
                            font=KAI,
                            size=14,
                        ),
                        {"recipients": [p.name], "award_rank": "third"},
                    ),
                ),
            ),
            File(
                "技术总结.pdf",
                (
                    Paper(
                        "technical_report",
                        sheet(text, font=MING),
                        {"title": "摩擦压力机导轨修复技术总结", "authors": [p.name]},
                    ),
                ),
            ),
        ),
        roster={
            "姓名": p.name,
            "身份证号": p.id,
            "申报级别": "工程师",
            "申报专业": "机械工程",
            "工作单位": firm,
            "单位类型": "企业",
        },
        loose=True,
    )
