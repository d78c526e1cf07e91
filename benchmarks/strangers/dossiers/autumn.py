"""Autumn 2025: a city's batch with a roster; nearly all in order, as most dossiers are."""

from __future__ import annotations

from benchmarks.strangers.dossiers.forms import Person, id_card, patent, receipt, register, skill_new, skill_old, verification
from benchmarks.strangers.dossiers.model import Batch, Dossier, File, Paper
from benchmarks.strangers.dossiers.prose import Subject, sections
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet
from samples.people import company_code
from yushen.numbers import patent as patent_rules


def zl(body: str) -> str:
    """``ZL202120345678.9`` from the first twelve digits."""
    return f"ZL{body}.{patent_rules.check_digit(body)}"


def _welder() -> Dossier:
    p = Person("郭建峰", "男", "1993-04-12", "140106", 231)
    firm = "太原恒业压力容器有限公司"
    code = company_code("91140100MA0KP215")
    form = sheet(
        f"# 山西省高技能人才职称申报表\n= （助理级）\n\n| 姓  名 | {p.name} | 性  别 | 男 | 出生年月 | 1993年4月 |\n| 身份证号 | {p.id}^3 | 民  族 | 汉 |\n| 工作单位 | {firm}^5 |\n| 申报级别 | 助理工程师 | 申报专业 | 焊接 | 是否破格 | 否 |\n| 毕业院校 | 太原市机械工业学校 | 学  历 | 中专 | 所学专业 | 焊接技术应用 |\n| 现职业资格 | 焊工 三级/高级工^3 | 取得时间 | 2021.06 |\n| 主要工作业绩^6 |\n| 2021年以来从事压力容器纵、环缝焊接，承担16MnR、304等材质的焊接任务，一次探伤合格率保持在98%以上。2023年被评为公司先进个人。^6 |\n| 本人承诺以上内容属实。　　申报人签名：郭建峰　　2025年8月18日^6 |\n| 单位意见：同意推荐。　　　　　　（盖章）　2025年8月22日^6 |\n@seal {firm}",
        font=MING, size=11,
    )
    return Dossier(
        "郭建峰", "assistant_engineer", "ready",
        dict(_c("G.scope:S G.retired:S G.specialty:S G.phase:S 1:U 2.1:S 3.1:S 4.1:U 5.1:S 5.1.1:S 7.1:S")),
        (
            File("1身份证复印件.pdf", (id_card(p, ("2019-05-20", "2039-05-20"), "太原市公安局杏花岭分局", note="此复印件仅供2025年职称申报使用"),)),
            File("2申报表.pdf", (Paper("application_form", form, {"name": p.name, "id_number": p.id, "level": "assistant_engineer", "specialty": "焊接", "employer": firm, "exceptional": False}),)),
            File("3毕业证.pdf", (Paper("diploma", sheet(
                f"# 毕 业 证 书\n= （中等职业学校）\n@photo\n\n学生　{p.name}　，性别　男　，一九九三年四月十二日生，于二〇〇九年九月至二〇一二年七月在本校　焊接技术应用　专业学习，学制三年，修业期满，德、智、体合格，准予毕业。\n\n\n: 证书编号：晋中职 20120704118\n> 校　长：梁保平\n> 太原市机械工业学校\n> 二〇一二年七月一日\n@seal 太原市机械工业学校", font=KAI, size=15, page="A4 landscape"),
                {"name": p.name, "institution": "太原市机械工业学校", "major": "焊接技术应用", "education_level": "secondary_vocational", "graduation_date": "2012-07-01", "completion": "graduated"}),)),
            File("4技能等级证书.pdf", (skill_new(p, "焊工", "三级/高级工", "S000014000036213000417", "2021-06-25", "山西省焊接协会职业技能评价中心", value=3),)),
            File("5在职证明.pdf", (Paper("employment_proof", sheet(
                f"# 在 职 证 明\n\n兹证明 {p.name}（身份证号：{p.id}）系我单位正式职工，自2012年8月1日起至今，一直在我公司容器车间生产一线从事焊工岗位技术技能工作，工作地点为山西省太原市。\n特此证明。\n\n: 统一社会信用代码：{code}\n> {firm}（公章）\n> 2025年8月20日\n@seal {firm}", font=MING, size=14),
                {"name": p.name, "employer": firm, "start_date": "2012-08-01", "issuer": firm, "issue_date": "2025-08-20"}),)),
            File("6近三年考核.pdf", (Paper("assessment_form", sheet(
                f"# 年度考核情况证明\n我单位职工{p.name}，现任容器车间焊工，近三年年度考核结果如下：\n| 考核年度 | 考核等次 | 备注 |\n| 2022年度 | 合格 | |\n| 2023年度 | 优秀 | 公司先进 |\n| 2024年度 | 合格 | |\n特此证明。\n> {firm}\n> 2025年8月20日\n@seal {firm}", font=HEI),
                {"name": p.name, "records": [{"year": 2022, "grade": "qualified"}, {"year": 2023, "grade": "excellent"}, {"year": 2024, "grade": "qualified"}]}),)),
            File("7先进个人.pdf", (Paper("award_certificate", sheet(
                f"# 荣 誉 证 书\n\n: {p.name} 同志：\n在二〇二三年度生产工作中成绩突出，被评为公司“先进个人”。\n特发此证，以资鼓励。\n\n\n> {firm}\n> 二〇二四年一月十六日\n@seal {firm}", font=KAI, size=18, page="A4 landscape"),
                {"recipients": [p.name], "award_kind": "honour", "issuer": firm, "issue_date": "2024-01-16"}),)),
            File("8承诺书.pdf", (Paper("declaration", sheet(
                f"# 诚信承诺书\n\n本人{p.name}，自愿申报2025年度焊接专业助理工程师职称。本人郑重承诺：遵守宪法和法律法规，恪守职业道德，所提交的学历、证书、业绩等材料真实、有效，如有弄虚作假，愿按有关规定接受处理。\n\n> 承诺人（签字）：{p.name}\n> 2025年8月18日", font=MING, size=14),
                {"name": p.name, "date": "2025-08-18"}),)),
        ),
        roster={"姓名": p.name, "身份证号": p.id, "申报级别": "助理工程师", "申报专业": "焊接", "工作单位": firm, "单位类型": "企业", "企业规模": "中型"},
    )


def _c(text: str) -> list[tuple[str, str]]:
    """``2.1:S 7.1:SU`` as clause → admissible outcomes."""
    words = {"S": "satisfied", "N": "not_satisfied", "U": "undetermined"}
    return [(k, " ".join(words[one] for one in v)) for k, v in (part.split(":") for part in text.split())]


clauses = _c


def _turner() -> Dossier:
    """Everything in one PDF, as a copy shop binds it."""
    p = Person("史丽霞", "女", "1990-11-03", "140702", 248, "山西省晋中市榆次区中都北路7号")
    firm = "山西榆次宏达液压件有限公司"
    parts = (
        Paper("application_form", sheet(
            f"= 山西省工程技术领域高技能人才\n# 专业技术职务任职资格评审表\n\n\n\n= 单　　位：{firm}\n= 姓　　名：{p.name}\n= 申报专业：机械制造\n= 申报资格：助理工程师\n= 填表时间：2025年7月30日\n---\n## 基 本 情 况\n| 姓名 | {p.name} | 性别 | 女 | 出生日期 | 1990.11.03 |\n| 身份证号码 | {p.id}^5 |\n| 最高学历 | 高级工班（技工院校）^2 | 毕业时间 | 2011年7月^2 |\n| 毕业学校及专业 | 山西机电技师学院 数控加工^5 |\n| 现职业资格等级 | 车工 高级工（三级）^2 | 取得时间 | 2017年12月^2 |\n| 破格申报 | □是　☑否^5 |\n## 工作经历\n| 起止时间 | 单位 | 岗位 |\n| 2011.08—至今 | {firm} | 车工 |\n## 业绩成果\n| 参与“阀芯外圆加工工艺改进”技术革新项目，已通过公司验收并投入使用。 |\n## 单位推荐意见\n| 经公示无异议，同意推荐。　（公章）　2025年8月5日 |\n@seal {firm}", font=MING),
            {"name": p.name, "id_number": p.id, "level": "assistant_engineer", "specialty": "机械制造", "exceptional": False}),
        id_card(p, ("2016-03-08", "2036-03-08"), "晋中市公安局榆次分局"),
        Paper("diploma", sheet(
            f"= 高级技工学校\n# 毕 业 证 书\n@photo\n| 姓名 | {p.name} | 性别 | 女 |\n| 出生年月 | 1990年11月 | 学制 | 三年 |\n| 专业 | 数控加工 | 培养层次 | 高级工班 |\n该生于2008年9月至2011年7月在我院学习期满，经考核成绩合格，准予毕业。\n\n: 证书编号：1407011100386\n> 山西机电技师学院\n> 2011年7月10日\n@seal 山西机电技师学院", font=KAI, size=14),
            {"name": p.name, "institution": "山西机电技师学院", "major": "数控加工", "education_level": "tech_senior", "graduation_date": "2011-07-10"}),
        skill_old(p, "车工", "三级/高级技能", "1704010003300218", "2017-12-18", value=3),
        Paper("employment_proof", sheet(
            f"# 工作证明\n\n{p.name}，女，身份证号码{p.id}。该同志2011年8月15日入职我公司，现在山西省晋中市榆次区本公司机加工分厂生产一线任车工，从事车削加工技术技能工作，中间未间断。\n情况属实，特此证明。\n\n> 单位（盖章）：{firm}\n> 经办人：郑学军  联系电话：0354-2560000\n> 二〇二五年八月一日\n@seal {firm}", font=HEI),
            {"name": p.name, "employer": firm, "start_date": "2011-08-15", "issue_date": "2025-08-01"}),
        *(Paper("assessment_form", sheet(
            f"# 年度考核登记表\n= （ {y} 年度）\n| 姓名 | {p.name} | 性别 | 女 | 岗位 | 车工 |\n| 单位 | {firm}^5 |\n| 本人总结 | 一年来，本人认真遵守操作规程，完成阀芯、阀套等零件车削加工任务，全年工时利用率{pct}%，未发生质量事故。^5 |\n| 主管领导评语 | 工作踏实，建议定为{g}等次。　签名：王俊　{y}年12月26日^5 |\n| 单位考核意见 | □优秀　☑合格　□基本合格　□不合格　　（盖章）{y + 1}年1月8日^5 |\n| 本人意见 | 同意。　签名：{p.name}　{y + 1}年1月10日^5 |\n@seal {firm}", font=MING),
            {"name": p.name, "records": [{"year": y, "grade": "qualified"}]}) for y, pct, g in ((2022, 93, "合格"), (2023, 95, "合格"), (2024, 91, "合格"))),
        Paper("project_acceptance", sheet(
            f"# 技术革新项目验收报告\n| 项目名称 | 阀芯外圆加工工艺改进 |\n| 项目来源 | 公司2022年度技术革新计划 |\n| 完成单位 | 机加工分厂 |\n| 验收组织单位 | {firm} |\n| 验收日期 | 2022年11月25日 |\n### 一、主要完成人员\n| 序号 | 姓名 | 岗位 | 承担工作 |\n| 1 | 任志强 | 工艺员 | 负责人 |\n| 2 | {p.name} | 车工 | 参与，现场试验 |\n| 3 | 段磊 | 检验员 | 参与，测量 |\n### 二、验收意见\n项目将两次装夹改为一次装夹完成，圆度误差由0.006mm降到0.003mm，资料齐全，同意通过验收。\n> 验收组组长：贺文斌\n> 2022年11月25日\n@seal {firm}", font=MING),
            {"project": "阀芯外圆加工工艺改进", "participants": ["任志强", p.name, "段磊"], "acceptance_date": "2022-11-25"}),
        Paper("declaration", sheet(
            f"# 个人承诺\n\n本人承诺：所提供的申报材料（含学历、职业资格证书、业绩）均真实可靠，无虚假和抄袭；拥护宪法，遵纪守法，遵守职业道德。如与事实不符，本人愿承担一切责任。\n\n> 承诺人：{p.name}\n> 2025.7.30", font=KAI, size=14), {"name": p.name, "date": "2025-07-30"}),
    )
    return Dossier(
        "史丽霞", "assistant_engineer", "ready",
        dict(_c("G.scope:S G.retired:S G.specialty:S 1:U 2.1:S 2.4:S 3.1:S 5.1:S 5.1.2:S 7.1:S")),
        (File("史丽霞申报材料（全）.pdf", parts),),
        roster={"姓名": p.name, "身份证号": p.id, "申报级别": "助理工程师", "申报专业": "机械制造", "工作单位": firm, "单位类型": "企业"},
    )


PUMP = Subject("主排水泵", "泵轴", "轴封泄漏", "平衡盘间隙", "填料", "机械密封")
SWITCH = Subject("提升机变频柜", "制动闸瓦", "过流跳闸", "给定转矩", "绝缘材料", "编码器支架")


def _electrician() -> Dossier:
    """Page pictures from a phone, two reports, a personal merit citation of a key enterprise."""
    p = Person("任鹏飞", "男", "1986-02-27", "140221", 519, "山西省大同市云冈区新平旺平盛路3号")
    firm = "山西同鑫煤业集团有限公司"
    def report(title: str, s: Subject, part: int, date: str) -> Paper:
        heads = ["1 概述", "2 存在的问题及原因分析", "3 技术方案", "4 实施过程与试验数据", "5 应用效果", "6 结论"]
        text = f"# {title}\n= {p.name}\n= （{firm}机电修配厂，山西 大同 037003）\n: 摘要：针对{s.equipment}{s.fault}频发的问题，从{s.parameter}入手查找原因，提出了改进{s.thing}的办法，经现场应用取得较好效果。\n: 关键词：{s.equipment}；{s.fault}；{s.parameter}；改造\n" + sections(heads, s, p.name, 2500, part) + f"\n### 参考文献\n: [1] 张安全. 矿山机电设备维修[M]. 北京：煤炭工业出版社，2015.\n: [2] 李树伟. 变频调速技术[J]. 煤矿机电，2018(4).\n> {date}"
        return Paper("technical_report", sheet(text, font=MING), {"title": title, "authors": [p.name]})
    def acceptance(project: str, date: str, no: str) -> Paper:
        y, m, d = date.split("-")
        return Paper("project_acceptance", sheet(f"> 同鑫技改验字〔{y}〕{no}号\n# 项 目 验 收 证 书\n: 项目名称：{project}\n: 完成单位：{firm}机电修配厂\n: 组织验收单位：{firm}\n### 验收意见\n验收组听取了项目组汇报，审阅了技术资料，察看了运行现场，认为该项技术攻关项目达到了预期目标，一致同意通过验收。\n### 项目组成员\n| 姓名 | 职业资格 | 担任角色 |\n| {p.name} | 技师 | 技术骨干，方案编制 |\n| 姚振东 | 高级工 | 技术骨干，安装调试 |\n> {firm}\n> {int(y)}年{int(m)}月{int(d)}日\n@seal {firm}", font=HEI, size=11), {"project": project, "participants": [p.name, "姚振东"], "acceptance_date": date})
    return Dossier(
        "任鹏飞", "engineer", "ready review",
        dict(_c("G.scope:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:S 4.2:U 5.2:S 5.2.1:S 6.1:SU 6.1.1:SU 7.1:S")),
        (
            File("身份证/正反面.jpg", (id_card(p, ("2012-09-10", "2032-09-10"), "大同市公安局矿区分局"),), "images"),
            File("申报表/评审表.pdf", (Paper("application_form", sheet(
                f"# 职称申报评审表\n: 编号：2025-DT-0117\n| 申报系列 | 工程 | 申报专业 | 电气工程 | 申报级别 | 工程师 |\n| 姓名 | {p.name} | 性别 | 男 | 身份证号 | {p.id} |\n| 工作单位 | {firm}^3 | 单位性质 | 国有企业 |\n| 学历 | 大专 | 专业 | 电气自动化技术 | 毕业时间 | 2008.07 |\n| 职业资格 | 电工 技师（二级） | 取证时间 | 2020-11-20 | 申报方式 | 正常 |\n| 何时参加工作 | 2008年8月 | 从事岗位 | 井下维修电工 | 手机 | 13900000000 |\n| 论文、报告 | 技术报告2篇：《主排水泵轴封泄漏治理技术总结》《提升机变频系统技术改造报告》^5 |\n| 奖惩 | 2019年集团公司个人三等功^5 |\n| 申报人签字：{p.name}　2025年8月11日^6 |\n| 单位意见　同意申报　（章）2025年8月15日^6 |\n@seal {firm}", font=HEI, size=10.5, page="A4 landscape"),
                {"name": p.name, "id_number": p.id, "level": "engineer", "specialty": "电气工程", "employer": firm}),)),
            File("学历/毕业证书.jpg", (Paper("diploma", sheet(
                f"= 普通高等学校\n# 毕业证书\n@photo\n学生 {p.name} 性别 男，一九八六年二月二十七日生，于二〇〇五年九月至二〇〇八年七月在本校 电气自动化技术 专业 三 年制 专科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。\n\n: 校　名：大同工业职业技术学院　　　　　　校（院）长：武效国\n: 证书编号：141181200806000529\n> 二〇〇八年七月一日\n@seal 大同工业职业技术学院", font=MING, size=15, page="A4 landscape"),
                {"name": p.name, "institution": "大同工业职业技术学院", "major": "电气自动化技术", "education_level": "junior_college", "graduation_date": "2008-07-01", "certificate_number": "141181200806000529"}),), "images"),
            File("职业资格/高级工.pdf", (skill_old(p, "电工", "三级/高级技能", "1304010001300877", "2013-10-22", value=3),)),
            File("职业资格/技师.pdf", (skill_new(p, "电工", "二级/技师", "Y000114000021202000156", "2020-11-20", firm, value=2, style=1),)),
            File("在岗证明.pdf", (Paper("employment_proof", sheet(
                f"= {firm}\n# 关于{p.name}同志从事技能工作的证明\n\n{p.name}，男，1986年2月出生，身份证号{p.id}，自2008年8月至今在我单位机电修配厂生产一线从事电工岗位工作（地点：山西省大同市云冈区），连续工作17年。\n\n> {firm}人力资源部\n> 2025年8月12日\n@seal {firm}人力资源部", font=MING, size=13), {"name": p.name, "start_date": "2008-08", "issue_date": "2025-08-12"}),)),
            File("考核/2022-2024年度考核结果.pdf", (Paper("assessment_form", sheet(
                f"# 员工年度考核结果证明\n| 年　度 | 姓　名 | 岗　位 | 考核结果 |\n| 2022 | {p.name} | 电工 | 称职 |\n| 2023 | {p.name} | 电工 | 称职 |\n| 2024 | {p.name} | 电工 | 优秀 |\n> {firm}\n> 2025年8月13日\n@seal {firm}"), {"name": p.name, "records": [{"year": 2022, "grade": "qualified"}, {"year": 2023, "grade": "qualified"}, {"year": 2024, "grade": "excellent"}]}),)),
            File("获奖/三等功.jpg", (Paper("award_certificate", sheet(
                f"# 立 功 证 书\n\n: {p.name} 同志：\n在矿井主排水系统技术攻关中成绩显著，经集团公司研究决定，荣立个人三等功。\n特颁此证。\n\n> {firm}\n> 2019年4月28日\n@seal {firm}", font=KAI, size=18, page="A4 landscape", margin="16mm 22mm"), {"recipients": [p.name], "award_kind": "merit_citation", "issue_date": "2019-04-28"}),), "images"),
            File("报告/报告1.pdf", (report("主排水泵轴封泄漏治理技术总结", PUMP, 0, "2021年6月"),)),
            File("报告/报告1验收.pdf", (acceptance("主排水泵轴封泄漏治理", "2021-05-18", "6"),)),
            File("报告/报告2.pdf", (report("提升机变频系统技术改造报告", SWITCH, 1, "2023年3月"),)),
            File("报告/报告2验收.pdf", (acceptance("提升机变频系统技术改造", "2023-02-24", "3"),)),
            File("承诺书.pdf", (Paper("declaration", sheet(f"# 申报人诚信承诺书\n\n本人对所填报的内容和提交的全部材料的真实性负责，遵守宪法和法律，具有良好的职业道德。若有不实之处，自愿取消申报资格，三年内不再申报。\n\n: 申报人签名：{p.name}　　　　日期：2025年8月11日", font=MING, size=14), {"name": p.name, "date": "2025-08-11"}),)),
        ),
        roster={"姓名": p.name, "身份证号": p.id, "申报级别": "工程师", "申报专业": "电气工程", "工作单位": firm, "单位类型": "企业", "企业规模": "省属大型骨干"},
    )


def _millwright() -> Dossier:
    """An engineer by a paper and by a city contest; adult diploma with 备案表."""
    p = Person("白晓燕", "女", "1988-07-19", "140303", 364, "山西省阳泉市矿区桃北西街11号")
    firm = "阳泉华越机械制造有限公司"
    paper = sheet(
        f": 第42卷 第6期　　　　　　　　　　机械管理与维修　　　　　　　　　　Vol.42 No.6\n: 2022年6月　　　　　　Mechanical Management and Maintenance　　　　　　Jun. 2022\n# 刮板输送机链轮组件装配间隙的控制方法\n= {p.name}^{{1}}^，郝立新^{{2}}^\n= （1. {firm}，山西 阳泉 045000；2. 阳泉职业技术学院，山西 阳泉 045000）\n: 摘　要：链轮组件装配间隙直接影响刮板输送机寿命。通过分组选配和热装工艺改进，将轴向游隙稳定在0.12～0.20 mm，现场使用表明改进后平均无故障时间提高约40%。\n: 关键词：刮板输送机；链轮组件；装配；游隙\n: 中图分类号：TD528　文献标志码：B　文章编号：1006-1231(2022)06-0071-03\n: DOI：10.16589/j.cnki.1006-1231.2022.06.018\n"
        + sections(["0 引言", "1 装配现状", "2 控制方法", "3 应用效果", "4 结语"], Subject("链轮装配台", "链轮轴", "轴向窜动", "装配游隙", "锂基脂", "调整垫片"), p.name, 1900)
        + f"\n: 收稿日期：2022-02-14\n: 作者简介：{p.name}（1988—），女，山西阳泉人，技师，主要从事矿山机械装配工作。\n= · 71 ·", font=MING, size=10.5, css="body{column-count:1}")
    front = sheet("= 机 械 管 理 与 维 修\n= JIXIE GUANLI YU WEIXIU\n= 2022年第6期（第42卷，总第286期）\n: 主管单位：山西省机械行业管理办公室\n: 主办单位：山西省机械工程学会\n: 国际标准连续出版物号：ISSN 1006-1231\n: 国内统一连续出版物号：CN 14-1105/TH\n: 出版日期：2022年6月15日　　定价：15.00元\n---\n# 目　次\n: 液压支架立柱焊缝缺陷分析　……………………　冯志强（65）\n: 减速器漏油治理实践　……………………………　乔　宇（68）\n: 刮板输送机链轮组件装配间隙的控制方法　………　白晓燕，郝立新（71）\n: 数控龙门铣床主轴头改进　………………………　石永红（74）", font=HEI)
    return Dossier(
        "白晓燕", "engineer", "ready",
        dict(_c("G.scope:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:S 5.2:S 5.2.3:S 6.1:S 6.1.3:S 7.1:S")),
        (
            File("01申报表.pdf", (Paper("application_form", sheet(
                f"# 高技能人才申报工程系列职称评审表\n: 申报单位（盖章）：{firm}\n| 姓　名 | 白　晓　燕 | 性　别 | 女 |\n| 身份证号 | {p.id} | 出生年月 | 1988-07 |\n| 申报专业 | 机械工程 | 申报级别 | 工程师 |\n| 现有职业技能等级 | 钳工二级（技师） | 获得日期 | 2021年12月 |\n| 是否破格 | 否 | 参加工作时间 | 2009.09 |\n| 学历情况 | 2015年1月毕业于太原科达大学机械制造与自动化专业（成人，大专）^3 |\n| 技能竞赛 | 2018年阳泉市职工职业技能大赛装配钳工第二名^3 |\n| 论文 | 《刮板输送机链轮组件装配间隙的控制方法》，机械管理与维修，2022（6），第一作者^3 |\n| 申报人签名 | {p.name}　2025.08.06 | 推荐意见 | 同意推荐 2025.08.12 |\n@seal {firm}", font=KAI, size=12),
                {"name": p.name, "id_number": p.id, "level": "engineer", "specialty": "机械工程"}),)),
            File("02身份证.pdf", (id_card(p, ("2014-01-15", "2034-01-15"), "阳泉市公安局矿区分局"),)),
            File("03学历.pdf", (
                Paper("diploma", sheet(f"= 成人高等教育\n# 毕 业 证 书\n@photo\n学生 {p.name}，性别 女，1988年7月19日生，于2012年3月至2015年1月在本校机械制造与自动化专业函授学习，修完三年制专科教学计划规定的全部课程，成绩合格，准予毕业。\n: 证书编号：101095201506001742\n> 校长：左　良\n> 太原科达大学\n> 2015年1月10日\n@seal 太原科达大学", font=MING, size=14), {"name": p.name, "institution": "太原科达大学", "major": "机械制造与自动化", "education_level": "junior_college", "study_form": "correspondence", "graduation_date": "2015-01-10", "certificate_number": "101095201506001742"}),
                Paper("diploma_verification", verification(p, "太原科达大学", "机械制造与自动化", "专科", "2012-03-01", "2015-01-10", "101095201506001742", "junior_college").html.replace("普通高等教育", "成人高等教育").replace("普通全日制", "函授"), {"name": p.name, "institution": "太原科达大学", "education_level": "junior_college", "graduation_date": "2015-01-10", "certificate_number": "101095201506001742"}),
            )),
            File("04技能证书.pdf", (skill_old(p, "钳工", "三级/高级技能", "1504010002300451", "2015-08-20", value=3), skill_new(p, "钳工", "二级/技师", "S000014000052212000093", "2021-12-08", "阳泉市职业技能评价指导中心", value=2))),
            File("05工作年限证明.pdf", (Paper("employment_proof", sheet(f"# 工 作 年 限 证 明\n兹有我公司员工{p.name}，身份证号{p.id}，工作经历如下：\n| 起止年月 | 工作单位 | 岗位（工种） |\n| 2009年9月—至今 | {firm}（山西省阳泉市） | 装配车间生产一线 钳工 |\n从事本职业（工种）工作累计16年，现仍在岗。特此证明。\n> {firm}\n> 2025年8月8日\n@seal {firm}", font=MING), {"name": p.name, "issuer": firm, "issue_date": "2025-08-08"}),)),
            File("06考核表.pdf", (Paper("assessment_form", sheet(f"# 近三年年度考核结果汇总表\n: 姓名：{p.name}　　部门：装配车间　　岗位：钳工\n| 年度 | 2022 | 2023 | 2024 |\n| 考核等次 | 合格 | 合格 | 合格 |\n: 填表人：李娟　　　　人事部门（章）　　　2025年8月8日\n@seal {firm}"), {"name": p.name, "records": [{"year": y, "grade": "qualified"} for y in (2022, 2023, 2024)]}),)),
            File("07竞赛证书.pdf", (Paper("award_certificate", sheet(f"# 获 奖 证 书\n\n: {p.name}：\n在2018年阳泉市第六届职工职业技能大赛装配钳工项目决赛中，荣获第二名。\n特发此证。\n\n> 阳泉市总工会\n> 阳泉市人力资源和社会保障局\n> 2018年10月19日\n@seal 阳泉市人力资源和社会保障局", font=KAI, size=17, page="A4 landscape"), {"recipients": [p.name], "award_kind": "contest", "place": 2, "award_level": "municipal", "issue_date": "2018-10-19"}),)),
            File("08论文.pdf", (
                Paper("journal_front_matter", front, {"journal": "机械管理与维修", "issn": "1006-1231", "cn_number": "CN 14-1105/TH", "year": 2022, "issue": 6}),
                Paper("paper", paper, {"title": "刮板输送机链轮组件装配间隙的控制方法", "authors": [p.name, "郝立新"], "first_author": p.name, "journal": "机械管理与维修", "issue": 6, "year": 2022, "article_number": "1006-1231(2022)06-0071-03"}),
            )),
            File("09品德证明及承诺.pdf", (Paper("declaration", sheet(f"# 承 诺 书\n本人{p.name}，申报2025年度机械工程专业工程师。本人承诺遵纪守法、爱岗敬业，无违法违纪行为，申报材料真实。\n> 承诺人：{p.name}\n> 二〇二五年八月六日"), {"name": p.name, "date": "2025-08-06"}),)),
        ),
        roster={"姓名": p.name, "身份证号": p.id, "申报级别": "工程师", "申报专业": "机械工程", "工作单位": firm, "单位类型": "企业", "企业规模": "中型"},
    )


def _fitter_short() -> Dossier:
    """Honest and incomplete: one report only, no declaration."""
    p = Person("冀卫东", "男", "1982-12-05", "140402", 877, "山西省长治市潞州区英雄中路88号")
    firm = "长治太行锻压设备有限公司"
    s = Subject("800吨摩擦压力机", "连杆锻件", "折叠", "始锻温度", "保护渣", "滑块导轨")
    text = f": 编号：THDY-JS-2022-09\n# 摩擦压力机导轨修复技术总结\n\n= 编制：冀卫东　审核：宋国梁　批准：秦明\n= {firm}\n= 二〇二二年九月\n---\n: 【摘要】本文总结了800吨摩擦压力机滑块导轨磨损后的修复过程，介绍了贴塑修复的工艺要点和检验方法。\n: 【关键词】导轨 修复 贴塑\n" + sections(["一、前言", "二、磨损情况分析", "三、修复方案的选择", "四、施工步骤", "五、效益与结论"], s, p.name, 2600)
    return Dossier(
        "冀卫东", "engineer", "incomplete",
        dict(_c("G.scope:S G.retired:S G.specialty:S 1:U 2.2:S 3.2:S 5.2:S 5.2.1:S 6.1:U 6.1.1:U 6.1.2:U 6.1.3:U 7.1:S")),
        (
            File("材料目录.pdf", (Paper("unknown", sheet("# 申报材料目录\n| 序号 | 材料名称 | 页码 |\n| 1 | 职称评审表 | 1 |\n| 2 | 居民身份证 | 3 |\n| 3 | 毕业证书 | 4 |\n| 4 | 职业资格证书 | 5 |\n| 5 | 年度考核证明 | 6 |\n| 6 | 科技成果奖证书 | 7 |\n| 7 | 技术总结 | 8 |"), {}),)),
            File("评审表、身份证、学历、资格证.pdf", (
                Paper("application_form", sheet(f"# 专业技术职务评审申报表\n| 姓名 | {p.name} | 性别 | 男 | 出生年月日 | 1982年12月5日 |\n| 公民身份号码 | {p.id}^5 |\n| 单位名称 | {firm}^5 |\n| 拟申报职称 | 工程师 | 拟申报专业 | 机械工程 | 申报类型 | 正常申报 |\n| 学历 | 大专 | 学校 | 长治广播电视大学 | 专业 | 机械工程 |\n| 技能等级 | 钳工技师 | 证书时间 | 2019年6月 | 岗位 | 维修钳工 |\n: 申报人（签名）：{p.name}　　2025年9月1日\n: 单位（盖章）：{firm}\n@seal {firm}", font=MING), {"name": p.name, "id_number": p.id, "level": "engineer", "specialty": "机械工程", "employer": firm}),
                id_card(p, ("2010-07-07", "2030-07-07"), "长治市公安局城区分局"),
                Paper("diploma", sheet(f"= 开放教育\n# 毕业证书\n@photo\n学生 {p.name} ，男，1982年12月5日生，于2006年3月至2008年7月在本校机械工程专业（开放教育）专科学习，学习期满，修完教学计划规定的全部课程，成绩合格，准予毕业。\n: 注册证号：511617200806418821\n> 长治广播电视大学\n> 2008年7月15日\n@seal 长治广播电视大学", font=KAI, size=14), {"name": p.name, "institution": "长治广播电视大学", "major": "机械工程", "education_level": "junior_college", "graduation_date": "2008-07-15"}),
                skill_old(p, "钳工", "三级/高级技能", "0904010003300902", "2009-11-12", value=3, ident=p.id[:6] + p.id[8:17]),
                skill_old(p, "钳工", "二级/技师", "1904010003200137", "2019-06-28", value=2),
            )),
            File("单位证明.pdf", (Paper("employment_proof", sheet(f"# 证　明\n\n冀卫东同志（身份证号{p.id}）系我公司职工，2003年7月进厂，一直在生产一线从事钳工工作，现为设备科维修钳工。公司位于山西省长治市。\n特此证明\n\n> {firm}\n> 2025年9月2日\n@seal {firm}", font=MING, size=15), {"name": p.name, "issue_date": "2025-09-02"}),
                Paper("assessment_form", sheet(f"# 考 核 证 明\n\n冀卫东同志2022年度、2023年度、2024年度考核结果均为合格。\n\n> {firm}\n> 2025年9月2日\n@seal {firm}", font=MING, size=15), {"name": p.name, "records": [{"year": y, "grade": "qualified"} for y in (2022, 2023, 2024)]}))),
            File("科技奖.pdf", (Paper("award_certificate", sheet(f"# 科学技术成果奖证书\n为表彰在科技进步工作中做出贡献的集体和个人，特颁发此证书，以资鼓励。\n: 获奖项目：大吨位摩擦压力机能量控制系统改造\n: 获奖等级：三等奖\n: 获 奖 者：冀卫东（第2完成人）\n: 证 书 号：2018-3-07-R02\n> 山西省科学技术厅\n> 2018年12月\n@seal 山西省科学技术厅", font=KAI, size=14), {"recipients": [p.name], "award_rank": "third"}),)),
            File("技术总结.pdf", (Paper("technical_report", sheet(text, font=MING), {"title": "摩擦压力机导轨修复技术总结", "authors": [p.name]}),)),
        ),
        roster={"姓名": p.name, "身份证号": p.id, "申报级别": "工程师", "申报专业": "机械工程", "工作单位": firm, "单位类型": "企业"},
        loose=True,
    )


def _inventor() -> Dossier:
    """A senior engineer with an invention in force, three apprentices and three reports, one of them DOCX."""
    p = Person("贾永胜", "男", "1979-09-16", "140107", 315, "山西省太原市尖草坪区兴华街102号")
    firm = "太原并钢特种装备集团有限公司"
    number = zl("201810456123")
    subjects = (
        ("不锈钢复合板焊接变形控制技术总结", Subject("埋弧焊机", "复合板容器", "焊接变形", "层间温度", "焊剂", "反变形工装"), "2017年11月"),
        ("厚壁筒体窄间隙焊接技术攻关方案", Subject("窄间隙焊机", "厚壁筒体", "侧壁未熔合", "焊枪摆角", "焊丝", "导电杆"), "2019年8月"),
        ("自动焊小车轨道改进及推广总结", Subject("自动焊小车", "储罐壁板", "轨迹偏移", "行走速度", "保护气", "柔性轨道"), "2022年5月"),
    )
    def body(title: str, s: Subject, part: int, date: str, n: int) -> str:
        heads = (["1 前言", "2 问题分析", "3 关键技术", "4 试验与数据", "5 结论"], ["一、项目背景", "二、攻关目标", "三、方案设计", "四、实施步骤", "五、效果验证", "六、结论与建议"], ["引言", "技术原理", "改进内容", "推广情况", "经济效益", "结论"])[n]
        return f"# {title}\n= 作者：{p.name}\n= {firm}　{date}\n: 摘要：围绕{s.part}生产中{s.fault}问题，对{s.parameter}和{s.thing}进行了研究，形成了可推广的做法。\n: 关键词：{s.fault}；{s.parameter}；{s.thing}\n" + sections(heads, s, p.name, 2600, part) + "\n### 参考文献\n: [1] 陈裕川. 焊接工艺设计[M]. 北京：机械工业出版社，2012."
    apprentices = (("吕彦龙", "1990-03-02", 117, "2021-10-15", "S000014000036212000077"), ("范志刚", "1991-08-24", 233, "2021-10-15", "S000014000036212000078"), ("智文涛", "1989-05-30", 551, "2023-09-20", "S000014000036232000119"))
    pupils = [Person(n, "男", b, "140105", o) for n, b, o, _, _ in apprentices]
    return Dossier(
        "贾永胜", "senior_engineer", "ready",
        dict(_c("G.scope:S G.retired:S G.specialty:S 1:U 2.3:S 3.3:S 4.3:U 4.3.1:S 5.3:S 5.3.2:S 6.2:SU 6.2.1:SU 7.1:S")),
        (
            File("01 评审表.pdf", (Paper("application_form", sheet(f"# 山西省工程系列高级职称评审表（高技能人才）\n## 一、基本信息\n| 姓名 | {p.name} | 性别 | 男 | 民族 | 汉 |\n| 身份证号 | {p.id}^5 |\n| 工作单位 | {firm}^5 |\n| 申报级别 | 高级工程师 | 申报专业 | 焊接 | 是否破格 | 否 |\n| 第一学历 | 大专 | 最高学历 | 本科 | 专业 | 焊接技术与工程 |\n| 职业资格 | 焊工一级/高级技师^2 | 取得时间 | 2018年10月^2 |\n## 二、任技师以来业绩\n| 1. 主持复合板焊接变形控制等攻关3项；2. 获国家发明专利1件（第一发明人），转化后累计新增利润386万元；3. 培养技师3名。 |\n## 三、承诺与审核\n| 本人签名：{p.name}　2025年8月25日 |\n| 单位审核意见：材料属实，同意申报。　2025年8月29日 |\n@seal {firm}", font=HEI, size=11), {"name": p.name, "id_number": p.id, "level": "senior_engineer", "specialty": "焊接", "employer": firm, "exceptional": False}),)),
            File("02 身份证.pdf", (id_card(p, ("2008-11-19", "2028-11-19"), "太原市公安局尖草坪分局"),)),
            File("03 学历学位.pdf", (
                Paper("diploma", sheet(f"# 普通高等学校毕业证书\n@photo\n学生 {p.name}　性别 男 ，一九七九 年 九 月 十六 日生，于 二〇〇四 年 九 月至 二〇〇六 年 七 月在本校 焊接技术与工程 专业 二 年制 专升本 科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。\n\n: 校名：山西工程理工大学　　　　校（院）长：韩德昌\n: 证书编号：101121200605002218\n> 二〇〇六年七月五日\n@seal 山西工程理工大学", font=KAI, size=15, page="A4 landscape"), {"name": p.name, "institution": "山西工程理工大学", "major": "焊接技术与工程", "education_level": "bachelor", "graduation_date": "2006-07-05", "certificate_number": "101121200605002218"}),
                Paper("degree_certificate", sheet(f"# 学士学位证书\n@photo\n{p.name}，男，一九七九年九月十六日生。在山西工程理工大学焊接技术与工程专业完成了专升本学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予工学学士学位。\n: 证书编号：1011242006002218\n> 山西工程理工大学　　学位评定委员会主席：韩德昌\n> 二〇〇六年七月五日\n@seal 山西工程理工大学", font=KAI, size=14), {"name": p.name, "institution": "山西工程理工大学", "certificate_number": "1011242006002218"}),
            )),
            File("04 技能证书.pdf", (skill_old(p, "焊工", "二级/技师", "1004010003200065", "2010-12-30", value=2), skill_old(p, "焊工", "一级/高级技师", "1804010003100024", "2018-10-26", value=1))),
            File("05 任职及班组长证明.pdf", (
                Paper("employment_proof", sheet(f"# 工作经历证明\n{p.name}，身份证号：{p.id}，2000年7月参加工作。\n| 起始 | 终止 | 单位 | 岗位 |\n| 2000年7月 | 2011年2月 | {firm} | 焊工 |\n| 2011年3月 | 至今 | {firm} | 焊工（焊接一班班长） |\n该同志一直在我公司容器分厂生产一线从事技术技能工作，工作地点山西省太原市尖草坪区。\n> {firm}\n> 2025年8月26日\n@seal {firm}"), {"name": p.name, "issue_date": "2025-08-26"}),
                Paper("appointment", sheet(f"= {firm}文件\n= 并钢装人〔2011〕8号\n# 关于贾永胜同志任职的通知\n: 各单位：\n经研究，聘任{p.name}同志为容器分厂焊接一班班组长，任期自2011年3月1日起。\n> {firm}\n> 2011年2月25日\n@seal {firm}", css="p.c:first-child{color:#c00;font-size:20pt}"), {"name": p.name, "date": "2011-02-25"}),
            )),
            File("06 年度考核.pdf", tuple(Paper("assessment_form", sheet(f"# {y}年度考核表\n: 单位：{firm}\n| 姓名 | {p.name} | 岗位 | 焊工班长 |\n| 个人述职 | 按期完成容器分厂下达的生产任务，组织班组开展技术练兵{k}次。^3 |\n| 考核得分 | {s}^3 |\n| 最终考核等次 | {g}^3 |\n> 考核委员会（盖章）\n> {y + 1}年1月{10 + k}日\n@seal {firm}"), {"name": p.name, "records": [{"year": y, "grade": v}]}) for y, k, s, g, v in ((2022, 3, 91, "合格", "qualified"), (2023, 5, 96, "优秀", "excellent"), (2024, 4, 92, "合格", "qualified")))),
            File("07 发明专利.pdf", (
                patent("invention", "一种筒体环缝自动焊接装置及其使用方法", [p.name, "吕彦龙"], [firm], number, "2018-05-14", "2020-08-07", "CN108500426B", "3925118"),
                register(number, "一种筒体环缝自动焊接装置及其使用方法", "2018-05-14", "2020-08-07", [p.name, "吕彦龙"], [firm], "2026-05-14", "2025-08-20"),
                receipt(number, "发明", 8, "2000.00", "2025-05-06", firm),
                Paper("benefit_proof", sheet(f"# 专利转化实施经济效益证明\n\n“一种筒体环缝自动焊接装置及其使用方法”（专利号{number}）自2021年1月起在我公司容器分厂转化实施，产生经济效益如下：\n> 单位：万元\n| 年度 | 新增利润 | 新增税收 |\n| 2021 | 118 | 29 |\n| 2022 | 132 | 33 |\n| 2023 | 136 | 34 |\n| 合计 | 386 | 96 |\n特此证明。\n: 财务负责人：李秀英　　　　　　　　　单位负责人：郭子明\n> {firm}\n> 2024年3月18日\n@seal {firm}\n@seal {firm}/财务专用章"), {"issuer": firm, "date": "2024-03-18"}),
            )),
            File("08 带徒.pdf", (
                *(Paper("mentoring_proof", sheet(f"# 师徒结对协议书\n: 甲方（师傅）：{p.name}　　职业等级：高级技师\n: 乙方（徒弟）：{a.name}　　职业等级：高级工\n为做好技能传承，双方自愿结为师徒，约定如下：\n一、期限：自{s}起至{e}止。\n二、甲方负责传授焊工操作技能，指导乙方达到技师水平。\n三、乙方应虚心学习，服从管理。\n: 甲方签字：{p.name}　　　　乙方签字：{a.name}\n> 见证单位：{firm}\n> {s}\n@seal {firm}", font=KAI), {"mentor": p.name, "apprentices": [a.name]}) for a, s, e in zip(pupils, ("2019年3月1日", "2019年3月1日", "2020年7月1日"), ("2022年2月28日", "2022年2月28日", "2023年12月31日"), strict=True)),
                *(skill_new(a, "焊工", "二级/技师", row[4], row[3], "山西省焊接协会职业技能评价中心", value=2) for a, row in zip(pupils, apprentices, strict=True)),
            )),
            File("09 技术报告1.docx", (Paper("technical_report", body(*subjects[0][:2], 0, subjects[0][2], 0), {"title": subjects[0][0], "authors": [p.name]}),), "docx"),
            File("10 技术报告2、3.pdf", tuple(Paper("technical_report", sheet(body(subjects[k][0], subjects[k][1], k, subjects[k][2], k)), {"title": subjects[k][0], "authors": [p.name]}) for k in (1, 2))),
            File("11 项目验收.pdf", tuple(Paper("project_acceptance", sheet(f"# {title}\n= 验 收 意 见\n{y}年{m}月{d}日，{firm}技术中心组织对容器分厂承担的“{title}”项目进行了验收。验收组认为项目完成了任务书规定的内容，同意通过验收。\n: 项目负责人：{p.name}（班组长、主要技术骨干）\n: 参加人员：吕彦龙（焊工）、范志刚（焊工）\n> {firm}\n> {y}年{m}月{d}日\n@seal {firm}技术中心"), {"project": title, "acceptance_date": f"{y}-{m:02d}-{d:02d}"}) for title, y, m, d in (("不锈钢复合板焊接变形控制", 2017, 10, 20), ("厚壁筒体窄间隙焊接技术攻关", 2019, 12, 6), ("自动焊小车轨道改进及推广", 2022, 4, 15)))),
            File("12 诚信承诺书.pdf", (Paper("declaration", sheet(f"# 诚 信 承 诺 书\n我承诺：遵守国家法律法规和职业道德，所提交的申报材料全部真实，如有虚假，后果自负。\n> 签名：{p.name}\n> 2025年8月25日", font=KAI, size=16), {"name": p.name, "date": "2025-08-25"}),)),
        ),
        roster={"姓名": p.name, "身份证号": p.id, "申报级别": "高级工程师", "申报专业": "焊接", "工作单位": firm, "单位类型": "企业", "企业规模": "大型"},
    )


def batch() -> Batch:
    """As of the last day of September 2025."""
    return Batch(
        "autumn", "2025-09-30", (_welder(), _turner(), _electrician(), _millwright(), _fitter_short(), _inventor()), "xlsx",
        (("焊工", "焊接"), ("焊接技术应用", "焊接"), ("焊接技术与工程", "焊接"), ("车工", "机械制造"), ("数控加工", "机械制造"), ("电工", "电气工程"), ("电气自动化技术", "电气工程"), ("钳工", "机械工程"), ("机械制造与自动化", "机械工程")),
    )
