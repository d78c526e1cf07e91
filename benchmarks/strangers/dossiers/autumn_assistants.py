"""A welder and a turner who apply for 助理工程师, in order."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import (
    Person,
    id_card,
    skill_new,
    skill_old,
)
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from samples.people import company_code


def welder() -> Dossier:
    p = Person("郭建峰", "男", "1993-04-12", "140106", 231)
    firm = "太原恒业压力容器有限公司"
    code = company_code("91140100MA0KP215")
    form = sheet(
        f"# 山西省高技能人才职称申报表\n= （助理级）\n\n| 姓  名 | {p.name} | 性  别 | 男 | 出生年月 | 1993年4月 |\n| 身份证号 | {p.id}^3 | 民  族 | 汉 |\n| 工作单位 | {firm}^5 |\n| 申报级别 | 助理工程师 | 申报专业 | 焊接 | 是否破格 | 否 |\n| 毕业院校 | 太原市机械工业学校 | 学  历 | 中专 | 所学专业 | 焊接技术应用 |\n| 现职业资格 | 焊工 三级/高级工^3 | 取得时间 | 2021.06 |\n| 主要工作业绩^6 |\n| 2021年以来从事压力容器纵、环缝焊接，承担16MnR、304等材质的焊接任务，一次探伤合格率保持在98%以上。2023年被评为公司先进个人。^6 |\n| 本人承诺以上内容属实。　　申报人签名：郭建峰　　2025年8月18日^6 |\n| 单位意见：同意推荐。　　　　　　（盖章）　2025年8月22日^6 |\n@seal {firm}",
        font=MING,
        size=11,
    )
    return Dossier(
        "郭建峰",
        "assistant_engineer",
        "ready",
        (clauses("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.1:S 3.1:S 4.1:U 5.1:S 5.1.1:S 7.1:S")),
        (
            File(
                "1身份证复印件.pdf",
                (
                    id_card(
                        p, ("2019-05-20", "2039-05-20"), "太原市公安局杏花岭分局", note="此复印件仅供2025年职称申报使用"
                    ),
                ),
            ),
            File(
                "2申报表.pdf",
                (
                    Paper(
                        "application_form",
                        form,
                        {
                            "name": p.name,
                            "id_number": p.id,
                            "level": "assistant_engineer",
                            "specialty": "焊接",
                            "employer": firm,
                            "exceptional": False,
                        },
                    ),
                ),
            ),
            File(
                "3毕业证.pdf",
                (
                    Paper(
                        "diploma",
                        sheet(
                            f"# 毕 业 证 书\n= （中等职业学校）\n@photo\n\n学生　{p.name}　，性别　男　，一九九三年四月十二日生，于二〇〇九年九月至二〇一二年七月在本校　焊接技术应用　专业学习，学制三年，修业期满，德、智、体合格，准予毕业。\n\n\n: 证书编号：晋中职 20120704118\n> 校　长：梁保平\n> 太原市机械工业学校\n> 二〇一二年七月一日\n@seal 太原市机械工业学校",
                            font=KAI,
                            size=15,
                            page="A4 landscape",
                        ),
                        {
                            "name": p.name,
                            "institution": "太原市机械工业学校",
                            "major": "焊接技术应用",
                            "education_level": "secondary_vocational",
                            "graduation_date": "2012-07-01",
                            "completion": "graduated",
                        },
                    ),
                ),
            ),
            File(
                "4技能等级证书.pdf",
                (
                    skill_new(
                        p,
                        "焊工",
                        "三级/高级工",
                        "S000014000036213000417",
                        "2021-06-25",
                        "山西省焊接协会职业技能评价中心",
                        value=3,
                    ),
                ),
            ),
            File(
                "5在职证明.pdf",
                (
                    Paper(
                        "employment_proof",
                        sheet(
                            f"# 在 职 证 明\n\n兹证明 {p.name}（身份证号：{p.id}）系我单位正式职工，自2012年8月1日起至今，一直在我公司容器车间生产一线从事焊工岗位技术技能工作，工作地点为山西省太原市。\n特此证明。\n\n: 统一社会信用代码：{code}\n> {firm}（公章）\n> 2025年8月20日\n@seal {firm}",
                            font=MING,
                            size=14,
                        ),
                        {
                            "name": p.name,
                            "employer": firm,
                            "start_date": "2012-08-01",
                            "issuer": firm,
                            "issue_date": "2025-08-20",
                        },
                    ),
                ),
            ),
            File(
                "6近三年考核.pdf",
                (
                    Paper(
                        "assessment_form",
                        sheet(
                            f"# 年度考核情况证明\n我单位职工{p.name}，现任容器车间焊工，近三年年度考核结果如下：\n| 考核年度 | 考核等次 | 备注 |\n| 2022年度 | 合格 | |\n| 2023年度 | 优秀 | 公司先进 |\n| 2024年度 | 合格 | |\n特此证明。\n> {firm}\n> 2025年8月20日\n@seal {firm}",
                            font=HEI,
                        ),
                        {
                            "name": p.name,
                            "records": [
                                {"year": 2022, "grade": "qualified"},
                                {"year": 2023, "grade": "excellent"},
                                {"year": 2024, "grade": "qualified"},
                            ],
                        },
                    ),
                ),
            ),
            File(
                "7先进个人.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 荣 誉 证 书\n\n: {p.name} 同志：\n在二〇二三年度生产工作中成绩突出，被评为公司“先进个人”。\n特发此证，以资鼓励。\n\n\n> {firm}\n> 二〇二四年一月十六日\n@seal {firm}",
                            font=KAI,
                            size=18,
                            page="A4 landscape",
                        ),
                        {"recipients": [p.name], "award_kind": "honour", "issuer": firm, "issue_date": "2024-01-16"},
                    ),
                ),
            ),
            File(
                "8承诺书.pdf",
                (
                    Paper(
                        "declaration",
                        sheet(
                            f"# 诚信承诺书\n\n本人{p.name}，自愿申报2025年度焊接专业助理工程师职称。本人郑重承诺：遵守宪法和法律法规，恪守职业道德，所提交的学历、证书、业绩等材料真实、有效，如有弄虚作假，愿按有关规定接受处理。\n\n> 承诺人（签字）：{p.name}\n> 2025年8月18日",
                            font=MING,
                            size=14,
                        ),
                        {"name": p.name, "date": "2025-08-18"},
                    ),
                ),
            ),
        ),
        roster={
            "姓名": p.name,
            "身份证号": p.id,
            "申报级别": "助理工程师",
            "申报专业": "焊接",
            "工作单位": firm,
            "单位类型": "企业",
            "企业规模": "中型",
        },
    )


def turner() -> Dossier:
    """Everything in one PDF, as a copy shop binds it."""
    p = Person("史丽霞", "女", "1990-11-03", "140702", 248, "山西省晋中市榆次区中都北路7号")
    firm = "山西榆次宏达液压件有限公司"
    parts = (
        Paper(
            "application_form",
            sheet(
                f"= 山西省工程技术领域高技能人才\n# 专业技术职务任职资格评审表\n\n\n\n= 单　　位：{firm}\n= 姓　　名：{p.name}\n= 申报专业：机械制造\n= 申报资格：助理工程师\n= 填表时间：2025年7月30日\n---\n## 基 本 情 况\n| 姓名 | {p.name} | 性别 | 女 | 出生日期 | 1990.11.03 |\n| 身份证号码 | {p.id}^5 |\n| 最高学历 | 高级工班（技工院校）^2 | 毕业时间 | 2011年7月^2 |\n| 毕业学校及专业 | 山西机电技师学院 数控加工^5 |\n| 现职业资格等级 | 车工 高级工（三级）^2 | 取得时间 | 2017年12月^2 |\n| 破格申报 | □是　☑否^5 |\n## 工作经历\n| 起止时间 | 单位 | 岗位 |\n| 2011.08—至今 | {firm} | 车工 |\n## 业绩成果\n| 参与“阀芯外圆加工工艺改进”技术革新项目，已通过公司验收并投入使用。 |\n## 单位推荐意见\n| 经公示无异议，同意推荐。　（公章）　2025年8月5日 |\n@seal {firm}",
                font=MING,
            ),
            {
                "name": p.name,
                "id_number": p.id,
                "level": "assistant_engineer",
                "specialty": "机械制造",
                "exceptional": False,
            },
        ),
        id_card(p, ("2016-03-08", "2036-03-08"), "晋中市公安局榆次分局"),
        Paper(
            "diploma",
            sheet(
                f"= 高级技工学校\n# 毕 业 证 书\n@photo\n| 姓名 | {p.name} | 性别 | 女 |\n| 出生年月 | 1990年11月 | 学制 | 三年 |\n| 专业 | 数控加工 | 培养层次 | 高级工班 |\n该生于2008年9月至2011年7月在我院学习期满，经考核成绩合格，准予毕业。\n\n: 证书编号：1407011100386\n> 山西机电技师学院\n> 2011年7月10日\n@seal 山西机电技师学院",
                font=KAI,
                size=14,
            ),
            {
                "name": p.name,
                "institution": "山西机电技师学院",
                "major": "数控加工",
                "education_level": "tech_senior",
                "graduation_date": "2011-07-10",
            },
        ),
        skill_old(p, "车工", "三级/高级技能", "1704010003300218", "2017-12-18", value=3),
        Paper(
            "employment_proof",
            sheet(
                f"# 工作证明\n\n{p.name}，女，身份证号码{p.id}。该同志2011年8月15日入职我公司，现在山西省晋中市榆次区本公司机加工分厂生产一线任车工，从事车削加工技术技能工作，中间未间断。\n情况属实，特此证明。\n\n> 单位（盖章）：{firm}\n> 经办人：郑学军  联系电话：0354-2560000\n> 二〇二五年八月一日\n@seal {firm}",
                font=HEI,
            ),
            {"name": p.name, "employer": firm, "start_date": "2011-08-15", "issue_date": "2025-08-01"},
        ),
        *(
            Paper(
                "assessment_form",
                sheet(
                    f"# 年度考核登记表\n= （ {y} 年度）\n| 姓名 | {p.name} | 性别 | 女 | 岗位 | 车工 |\n| 单位 | {firm}^5 |\n| 本人总结 | 一年来，本人认真遵守操作规程，完成阀芯、阀套等零件车削加工任务，全年工时利用率{pct}%，未发生质量事故。^5 |\n| 主管领导评语 | 工作踏实，建议定为{g}等次。　签名：王俊　{y}年12月26日^5 |\n| 单位考核意见 | □优秀　☑合格　□基本合格　□不合格　　（盖章）{y + 1}年1月8日^5 |\n| 本人意见 | 同意。　签名：{p.name}　{y + 1}年1月10日^5 |\n@seal {firm}",
                    font=MING,
                ),
                {"name": p.name, "records": [{"year": y, "grade": "qualified"}]},
            )
            for y, pct, g in ((2022, 93, "合格"), (2023, 95, "合格"), (2024, 91, "合格"))
        ),
        Paper(
            "project_acceptance",
            sheet(
                f"# 技术革新项目验收报告\n| 项目名称 | 阀芯外圆加工工艺改进 |\n| 项目来源 | 公司2022年度技术革新计划 |\n| 完成单位 | 机加工分厂 |\n| 验收组织单位 | {firm} |\n| 验收日期 | 2022年11月25日 |\n### 一、主要完成人员\n| 序号 | 姓名 | 岗位 | 承担工作 |\n| 1 | 任志强 | 工艺员 | 负责人 |\n| 2 | {p.name} | 车工 | 参与，现场试验 |\n| 3 | 段磊 | 检验员 | 参与，测量 |\n### 二、验收意见\n项目将两次装夹改为一次装夹完成，圆度误差由0.006mm降到0.003mm，资料齐全，同意通过验收。\n> 验收组组长：贺文斌\n> 2022年11月25日\n@seal {firm}",
                font=MING,
            ),
            {
                "project": "阀芯外圆加工工艺改进",
                "participants": ["任志强", p.name, "段磊"],
                "acceptance_date": "2022-11-25",
            },
        ),
        Paper(
            "declaration",
            sheet(
                f"# 个人承诺\n\n本人承诺：所提供的申报材料（含学历、职业资格证书、业绩）均真实可靠，无虚假和抄袭；拥护宪法，遵纪守法，遵守职业道德。如与事实不符，本人愿承担一切责任。\n\n> 承诺人：{p.name}\n> 2025.7.30",
                font=KAI,
                size=14,
            ),
            {"name": p.name, "date": "2025-07-30"},
        ),
    )
    return Dossier(
        "史丽霞",
        "assistant_engineer",
        "ready",
        (clauses("G.scope:S G.retired:S G.specialty:S 1:U 2.1:S 2.4:S 3.1:S 5.1:S 5.1.2:S 7.1:S")),
        (File("史丽霞申报材料（全）.pdf", parts),),
        roster={
            "姓名": p.name,
            "身份证号": p.id,
            "申报级别": "助理工程师",
            "申报专业": "机械制造",
            "工作单位": firm,
            "单位类型": "企业",
        },
    )
