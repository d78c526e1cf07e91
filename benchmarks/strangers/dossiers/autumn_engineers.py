"""An electrician and a fitter who apply for 工程师, in order."""

from __future__ import annotations

from benchmarks.strangers.dossiers.common import clauses
from benchmarks.strangers.dossiers.forms import (
    Person,
    id_card,
    skill_new,
    skill_old,
    verification,
)
from benchmarks.strangers.dossiers.model import Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject, sections
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet

PUMP = Subject("主排水泵", "泵轴", "轴封泄漏", "平衡盘间隙", "填料", "机械密封")
SWITCH = Subject("提升机变频柜", "制动闸瓦", "过流跳闸", "给定转矩", "绝缘材料", "编码器支架")


def electrician() -> Dossier:
    """Page pictures from a phone, two reports, a personal merit citation of a key enterprise."""
    p = Person("任鹏飞", "男", "1986-02-27", "140221", 519, "山西省大同市云冈区新平旺平盛路3号")
    firm = "山西同鑫煤业集团有限公司"

    def report(title: str, s: Subject, part: int, date: str) -> Paper:
        heads = ["1 概述", "2 存在的问题及原因分析", "3 技术方案", "4 实施过程与试验数据", "5 应用效果", "6 结论"]
        text = (
            f"# {title}\n= {p.name}\n= （{firm}机电修配厂，山西 大同 037003）\n: 摘要：针对{s.equipment}{s.fault}频发的问题，从{s.parameter}入手查找原因，提出了改进{s.thing}的办法，经现场应用取得较好效果。\n: 关键词：{s.equipment}；{s.fault}；{s.parameter}；改造\n"
            + sections(heads, s, p.name, 2500, part)
            + f"\n### 参考文献\n: [1] 张安全. 矿山机电设备维修[M]. 北京：煤炭工业出版社，2015.\n: [2] 李树伟. 变频调速技术[J]. 煤矿机电，2018(4).\n> {date}"
        )
        return Paper("technical_report", sheet(text, font=MING), {"title": title, "authors": [p.name]})

    def acceptance(project: str, date: str, no: str) -> Paper:
        y, m, d = date.split("-")
        return Paper(
            "project_acceptance",
            sheet(
                f"> 同鑫技改验字〔{y}〕{no}号\n# 项 目 验 收 证 书\n: 项目名称：{project}\n: 完成单位：{firm}机电修配厂\n: 组织验收单位：{firm}\n### 验收意见\n验收组听取了项目组汇报，审阅了技术资料，察看了运行现场，认为该项技术攻关项目达到了预期目标，一致同意通过验收。\n### 项目组成员\n| 姓名 | 职业资格 | 担任角色 |\n| {p.name} | 技师 | 技术骨干，方案编制 |\n| 姚振东 | 高级工 | 技术骨干，安装调试 |\n> {firm}\n> {int(y)}年{int(m)}月{int(d)}日\n@seal {firm}",
                font=HEI,
                size=11,
            ),
            {"project": project, "participants": [p.name, "姚振东"], "acceptance_date": date},
        )

    return Dossier(
        "任鹏飞",
        "engineer",
        "ready review",
        (clauses("G.scope:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 5.2.1:S 6.1:SU 6.1.1:SU 7.1:S")),
        (
            File("身份证/正反面.jpg", (id_card(p, ("2012-09-10", "2032-09-10"), "大同市公安局矿区分局"),), "images"),
            File(
                "申报表/评审表.pdf",
                (
                    Paper(
                        "application_form",
                        sheet(
                            f"# 职称申报评审表\n: 编号：2025-DT-0117\n| 申报系列 | 工程 | 申报专业 | 电气工程 | 申报级别 | 工程师 |\n| 姓名 | {p.name} | 性别 | 男 | 身份证号 | {p.id} |\n| 工作单位 | {firm}^3 | 单位性质 | 国有企业 |\n| 学历 | 大专 | 专业 | 电气自动化技术 | 毕业时间 | 2008.07 |\n| 职业资格 | 电工 技师（二级） | 取证时间 | 2020-11-20 | 申报方式 | 正常 |\n| 何时参加工作 | 2008年8月 | 从事岗位 | 井下维修电工 | 手机 | 13900000000 |\n| 论文、报告 | 技术报告2篇：《主排水泵轴封泄漏治理技术总结》《提升机变频系统技术改造报告》^5 |\n| 奖惩 | 2019年集团公司个人三等功^5 |\n| 申报人签字：{p.name}　2025年8月11日^6 |\n| 单位意见　同意申报　（章）2025年8月15日^6 |\n@seal {firm}",
                            font=HEI,
                            size=10.5,
                            page="A4 landscape",
                        ),
                        {
                            "name": p.name,
                            "id_number": p.id,
                            "level": "engineer",
                            "specialty": "电气工程",
                            "employer": firm,
                        },
                    ),
                ),
            ),
            File(
                "学历/毕业证书.jpg",
                (
                    Paper(
                        "diploma",
                        sheet(
                            f"= 普通高等学校\n# 毕业证书\n@photo\n学生 {p.name} 性别 男，一九八六年二月二十七日生，于二〇〇五年九月至二〇〇八年七月在本校 电气自动化技术 专业 三 年制 专科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。\n\n: 校　名：大同工业职业技术学院　　　　　　校（院）长：武效国\n: 证书编号：141181200806000529\n> 二〇〇八年七月一日\n@seal 大同工业职业技术学院",
                            font=MING,
                            size=15,
                            page="A4 landscape",
                        ),
                        {
                            "name": p.name,
                            "institution": "大同工业职业技术学院",
                            "major": "电气自动化技术",
                            "education_level": "junior_college",
                            "graduation_date": "2008-07-01",
                            "certificate_number": "141181200806000529",
                        },
                    ),
                ),
                "images",
            ),
            File(
                "职业资格/高级工.pdf",
                (skill_old(p, "电工", "三级/高级技能", "1304010001300877", "2013-10-22", value=3),),
            ),
            File(
                "职业资格/技师.pdf",
                (skill_new(p, "电工", "二级/技师", "Y000114000021202000156", "2020-11-20", firm, value=2, style=1),),
            ),
            File(
                "在岗证明.pdf",
                (
                    Paper(
                        "employment_proof",
                        sheet(
                            f"= {firm}\n# 关于{p.name}同志从事技能工作的证明\n\n{p.name}，男，1986年2月出生，身份证号{p.id}，自2008年8月至今在我单位机电修配厂生产一线从事电工岗位工作（地点：山西省大同市云冈区），连续工作17年。\n\n> {firm}人力资源部\n> 2025年8月12日\n@seal {firm}人力资源部",
                            font=MING,
                            size=13,
                        ),
                        {"name": p.name, "start_date": "2008-08", "issue_date": "2025-08-12"},
                    ),
                ),
            ),
            File(
                "考核/2022-2024年度考核结果.pdf",
                (
                    Paper(
                        "assessment_form",
                        sheet(
                            f"# 员工年度考核结果证明\n| 年　度 | 姓　名 | 岗　位 | 考核结果 |\n| 2022 | {p.name} | 电工 | 称职 |\n| 2023 | {p.name} | 电工 | 称职 |\n| 2024 | {p.name} | 电工 | 优秀 |\n> {firm}\n> 2025年8月13日\n@seal {firm}"
                        ),
                        {
                            "name": p.name,
                            "records": [
                                {"year": 2022, "grade": "qualified"},
                                {"year": 2023, "grade": "qualified"},
                                {"year": 2024, "grade": "excellent"},
                            ],
                        },
                    ),
                ),
            ),
            File(
                "获奖/三等功.jpg",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 立 功 证 书\n\n: {p.name} 同志：\n在矿井主排水系统技术攻关中成绩显著，经集团公司研究决定，荣立个人三等功。\n特颁此证。\n\n> {firm}\n> 2019年4月28日\n@seal {firm}",
                            font=KAI,
                            size=18,
                            page="A4 landscape",
                            margin="16mm 22mm",
                        ),
                        {"recipients": [p.name], "award_kind": "merit_citation", "issue_date": "2019-04-28"},
                    ),
                ),
                "images",
            ),
            File("报告/报告1.pdf", (report("主排水泵轴封泄漏治理技术总结", PUMP, 0, "2021年6月"),)),
            File("报告/报告1验收.pdf", (acceptance("主排水泵轴封泄漏治理", "2021-05-18", "6"),)),
            File("报告/报告2.pdf", (report("提升机变频系统技术改造报告", SWITCH, 1, "2023年3月"),)),
            File("报告/报告2验收.pdf", (acceptance("提升机变频系统技术改造", "2023-02-24", "3"),)),
            File(
                "承诺书.pdf",
                (
                    Paper(
                        "declaration",
                        sheet(
                            f"# 申报人诚信承诺书\n\n本人对所填报的内容和提交的全部材料的真实性负责，遵守宪法和法律，具有良好的职业道德。若有不实之处，自愿取消申报资格，三年内不再申报。\n\n: 申报人签名：{p.name}　　　　日期：2025年8月11日",
                            font=MING,
                            size=14,
                        ),
                        {"name": p.name, "date": "2025-08-11"},
                    ),
                ),
            ),
        ),
        roster={
            "姓名": p.name,
            "身份证号": p.id,
            "申报级别": "工程师",
            "申报专业": "电气工程",
            "工作单位": firm,
            "单位类型": "企业",
            "企业规模": "省属大型骨干",
        },
    )


def millwright() -> Dossier:
    """An engineer by a paper and by a city contest; adult diploma with 备案表."""
    p = Person("白晓燕", "女", "1988-07-19", "140303", 364, "山西省阳泉市矿区桃北西街11号")
    firm = "阳泉华越机械制造有限公司"
    paper = sheet(
        f": 第42卷 第6期　　　　　　　　　　机械管理与维修　　　　　　　　　　Vol.42 No.6\n: 2022年6月　　　　　　Mechanical Management and Maintenance　　　　　　Jun. 2022\n# 刮板输送机链轮组件装配间隙的控制方法\n= {p.name}^{{1}}^，郝立新^{{2}}^\n= （1. {firm}，山西 阳泉 045000；2. 阳泉职业技术学院，山西 阳泉 045000）\n: 摘　要：链轮组件装配间隙直接影响刮板输送机寿命。通过分组选配和热装工艺改进，将轴向游隙稳定在0.12～0.20 mm，现场使用表明改进后平均无故障时间提高约40%。\n: 关键词：刮板输送机；链轮组件；装配；游隙\n: 中图分类号：TD528　文献标志码：B　文章编号：1006-1231(2022)06-0071-03\n: DOI：10.16589/j.cnki.1006-1231.2022.06.018\n"
        + sections(
            ["0 引言", "1 装配现状", "2 控制方法", "3 应用效果", "4 结语"],
            Subject("链轮装配台", "链轮轴", "轴向窜动", "装配游隙", "锂基脂", "调整垫片"),
            p.name,
            1900,
        )
        + f"\n: 收稿日期：2022-02-14\n: 作者简介：{p.name}（1988—），女，山西阳泉人，技师，主要从事矿山机械装配工作。\n= · 71 ·",
        font=MING,
        size=10.5,
        css="body{column-count:1}",
    )
    front = sheet(
        "= 机 械 管 理 与 维 修\n= JIXIE GUANLI YU WEIXIU\n= 2022年第6期（第42卷，总第286期）\n: 主管单位：山西省机械行业管理办公室\n: 主办单位：山西省机械工程学会\n: 国际标准连续出版物号：ISSN 1006-1231\n: 国内统一连续出版物号：CN 14-1105/TH\n: 出版日期：2022年6月15日　　定价：15.00元\n---\n# 目　次\n: 液压支架立柱焊缝缺陷分析　……………………　冯志强（65）\n: 减速器漏油治理实践　……………………………　乔　宇（68）\n: 刮板输送机链轮组件装配间隙的控制方法　………　白晓燕，郝立新（71）\n: 数控龙门铣床主轴头改进　………………………　石永红（74）",
        font=HEI,
    )
    return Dossier(
        "白晓燕",
        "engineer",
        "ready",
        (clauses("G.scope:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:S 5.2:S 5.2.3:S 6.1:S 6.1.3:S 7.1:S")),
        (
            File(
                "01申报表.pdf",
                (
                    Paper(
                        "application_form",
                        sheet(
                            f"# 高技能人才申报工程系列职称评审表\n: 申报单位（盖章）：{firm}\n| 姓　名 | 白　晓　燕 | 性　别 | 女 |\n| 身份证号 | {p.id} | 出生年月 | 1988-07 |\n| 申报专业 | 机械工程 | 申报级别 | 工程师 |\n| 现有职业技能等级 | 钳工二级（技师） | 获得日期 | 2021年12月 |\n| 是否破格 | 否 | 参加工作时间 | 2009.09 |\n| 学历情况 | 2015年1月毕业于太原科达大学机械制造与自动化专业（成人，大专）^3 |\n| 技能竞赛 | 2018年阳泉市职工职业技能大赛装配钳工第二名^3 |\n| 论文 | 《刮板输送机链轮组件装配间隙的控制方法》，机械管理与维修，2022（6），第一作者^3 |\n| 申报人签名 | {p.name}　2025.08.06 | 推荐意见 | 同意推荐 2025.08.12 |\n@seal {firm}",
                            font=KAI,
                            size=12,
                        ),
                        {"name": p.name, "id_number": p.id, "level": "engineer", "specialty": "机械工程"},
                    ),
                ),
            ),
            File("02身份证.pdf", (id_card(p, ("2014-01-15", "2034-01-15"), "阳泉市公安局矿区分局"),)),
            File(
                "03学历.pdf",
                (
                    Paper(
                        "diploma",
                        sheet(
                            f"= 成人高等教育\n# 毕 业 证 书\n@photo\n学生 {p.name}，性别 女，1988年7月19日生，于2012年3月至2015年1月在本校机械制造与自动化专业函授学习，修完三年制专科教学计划规定的全部课程，成绩合格，准予毕业。\n: 证书编号：101095201506001742\n> 校长：左　良\n> 太原科达大学\n> 2015年1月10日\n@seal 太原科达大学",
                            font=MING,
                            size=14,
                        ),
                        {
                            "name": p.name,
                            "institution": "太原科达大学",
                            "major": "机械制造与自动化",
                            "education_level": "junior_college",
                            "study_form": "correspondence",
                            "graduation_date": "2015-01-10",
                            "certificate_number": "101095201506001742",
                        },
                    ),
                    Paper(
                        "diploma_verification",
                        verification(
                            p,
                            "太原科达大学",
                            "机械制造与自动化",
                            "专科",
                            "2012-03-01",
                            "2015-01-10",
                            "101095201506001742",
                            "junior_college",
                        )
                        .html.replace("普通高等教育", "成人高等教育")
                        .replace("普通全日制", "函授"),
                        {
                            "name": p.name,
                            "institution": "太原科达大学",
                            "education_level": "junior_college",
                            "graduation_date": "2015-01-10",
                            "certificate_number": "101095201506001742",
                        },
                    ),
                ),
            ),
            File(
                "04技能证书.pdf",
                (
                    skill_old(p, "钳工", "三级/高级技能", "1504010002300451", "2015-08-20", value=3),
                    skill_new(
                        p,
                        "钳工",
                        "二级/技师",
                        "S000014000052212000093",
                        "2021-12-08",
                        "阳泉市职业技能评价指导中心",
                        value=2,
                    ),
                ),
            ),
            File(
                "05工作年限证明.pdf",
                (
                    Paper(
                        "employment_proof",
                        sheet(
                            f"# 工 作 年 限 证 明\n兹有我公司员工{p.name}，身份证号{p.id}，工作经历如下：\n| 起止年月 | 工作单位 | 岗位（工种） |\n| 2009年9月—至今 | {firm}（山西省阳泉市） | 装配车间生产一线 钳工 |\n从事本职业（工种）工作累计16年，现仍在岗。特此证明。\n> {firm}\n> 2025年8月8日\n@seal {firm}",
                            font=MING,
                        ),
                        {"name": p.name, "issuer": firm, "issue_date": "2025-08-08"},
                    ),
                ),
            ),
            File(
                "06考核表.pdf",
                (
                    Paper(
                        "assessment_form",
                        sheet(
                            f"# 近三年年度考核结果汇总表\n: 姓名：{p.name}　　部门：装配车间　　岗位：钳工\n| 年度 | 2022 | 2023 | 2024 |\n| 考核等次 | 合格 | 合格 | 合格 |\n: 填表人：李娟　　　　人事部门（章）　　　2025年8月8日\n@seal {firm}"
                        ),
                        {"name": p.name, "records": [{"year": y, "grade": "qualified"} for y in (2022, 2023, 2024)]},
                    ),
                ),
            ),
            File(
                "07竞赛证书.pdf",
                (
                    Paper(
                        "award_certificate",
                        sheet(
                            f"# 获 奖 证 书\n\n: {p.name}：\n在2018年阳泉市第六届职工职业技能大赛装配钳工项目决赛中，荣获第二名。\n特发此证。\n\n> 阳泉市总工会\n> 阳泉市人力资源和社会保障局\n> 2018年10月19日\n@seal 阳泉市人力资源和社会保障局",
                            font=KAI,
                            size=17,
                            page="A4 landscape",
                        ),
                        {
                            "recipients": [p.name],
                            "award_kind": "contest",
                            "place": 2,
                            "award_level": "municipal",
                            "issue_date": "2018-10-19",
                        },
                    ),
                ),
            ),
            File(
                "08论文.pdf",
                (
                    Paper(
                        "journal_front_matter",
                        front,
                        {
                            "journal": "机械管理与维修",
                            "issn": "1006-1231",
                            "cn_number": "CN 14-1105/TH",
                            "year": 2022,
                            "issue": 6,
                        },
                    ),
                    Paper(
                        "paper",
                        paper,
                        {
                            "title": "刮板输送机链轮组件装配间隙的控制方法",
                            "authors": [p.name, "郝立新"],
                            "first_author": p.name,
                            "journal": "机械管理与维修",
                            "issue": 6,
                            "year": 2022,
                            "article_number": "1006-1231(2022)06-0071-03",
                        },
                    ),
                ),
            ),
            File(
                "09品德证明及承诺.pdf",
                (
                    Paper(
                        "declaration",
                        sheet(
                            f"# 承 诺 书\n本人{p.name}，申报2025年度机械工程专业工程师。本人承诺遵纪守法、爱岗敬业，无违法违纪行为，申报材料真实。\n> 承诺人：{p.name}\n> 二〇二五年八月六日"
                        ),
                        {"name": p.name, "date": "2025-08-06"},
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
            "企业规模": "中型",
        },
    )
