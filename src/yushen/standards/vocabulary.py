"""The words a fact may be told in: one table of records, their keys, and the closed values of each key.

Every rule pack speaks about these facts and no others; ``docs/facts.md`` and ``schema/facts.schema.json`` are made
from this table. Names follow the document fields of the outer contract (section 4) wherever a fact is such a field.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Type = Literal["choice", "choices", "date", "integer", "number", "boolean", "text", "pairs"]
"""``date`` is ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY`` (an interval of days); ``choices`` a list of closed values;
``pairs`` a list of two-element lists of text."""


class Key(msgspec.Struct, frozen=True):
    """One key of a record: its Chinese name, its type, its closed values (value → Chinese), and what to know."""

    label: str
    type: Type
    values: dict[str, str] = {}
    help: str = ""


class Kind(msgspec.Struct, frozen=True):
    """One kind of record.

    ``single``: at most one a dossier (a mapping, no list). ``held``: what a person has one of each of, so that the
    kind counts as closed as soon as one record of it is filed (standard-notes 1.1); other collections are open
    unless the facts say ``closed: true``.
    """

    label: str
    keys: dict[str, Key]
    single: bool = False
    held: bool = False
    unit: str = "项"
    title: tuple[str, ...] = ()
    """Keys that name a record in an explanation, the first that is there."""
    marks: tuple[str, str] = ("“", "”")
    """What stands around that name in a sentence: books, papers and standards bear 《》, bodies nothing."""
    happened: str | None = None
    """The key of the day on which the object came about: what is later than the day of judgement is in doubt."""
    help: str = ""


def _choice(label: str, values: dict[str, str], help: str = "") -> Key:
    return Key(label, "choice", values, help)


def _flag(label: str, help: str = "") -> Key:
    return Key(label, "boolean", help=help)


def _date(label: str, help: str = "") -> Key:
    return Key(label, "date", help=help)


def _text(label: str, help: str = "") -> Key:
    return Key(label, "text", help=help)


def _count(label: str, help: str = "") -> Key:
    return Key(label, "integer", help=help)


TITLE_LEVELS = {
    "technician": "技术员",
    "assistant_engineer": "助理工程师",
    "engineer": "工程师",
    "senior_engineer": "高级工程师",
    "principal_engineer": "正高级工程师",
}
SKILL_LEVELS = {
    "5": "初级工",
    "4": "中级工",
    "3": "高级工",
    "2": "技师",
    "1": "高级技师",
    "special_technician": "特级技师",
    "chief_technician": "首席技师",
}
EDUCATION_LEVELS = {
    "junior_high": "初中",
    "senior_high": "普通高中",
    "secondary_vocational": "中专",
    "junior_college": "大专",
    "bachelor": "大学本科",
    "master": "硕士研究生",
    "doctor": "博士研究生",
    "tech_intermediate": "技工院校中级工班",
    "tech_senior": "技工院校高级工班",
    "tech_technician": "技工院校预备技师（技师）班",
}
GRADES = {
    "excellent": "优秀",
    "qualified": "合格",
    "basically_qualified": "基本合格",
    "unqualified": "不合格",
    "undetermined": "未定等次或其他表述",
}
AWARD_LEVELS = {
    "national": "国家级",
    "provincial": "省（部）级",
    "municipal": "市级",
    "county": "县级",
    "key_enterprise": "省属大型骨干企业",
    "large_enterprise": "大型企业",
    "enterprise": "大型企业中厂级或中小型企业",
    "workshop": "车间（班组）级",
    "industry_national": "国家级行业",
    "industry_provincial": "省级行业",
}
AWARD_KINDS = {
    "science_technology": "科学技术奖",
    "special_project": "科技专项奖",
    "achievement": "科技成果",
    "merit_citation": "立功",
    "honour": "先进个人等荣誉",
    "contest": "技能竞赛",
    "five_small": "“五小”竞赛",
    "commendation": "表彰",
    "engineering": "优秀设计、优秀工程",
    "talent": "技术能手等人才称号、津贴、入选",
    "other": "其他",
}
AWARD_RANKS = {
    "special": "特等",
    "first": "一等",
    "second": "二等",
    "third": "三等",
    "merit": "优秀（优胜）",
    "none": "不分等",
}
ROLES = {
    "host": "主持（项目负责人）",
    "technical_lead": "主要技术负责人",
    "key_backbone": "主要技术骨干",
    "crew_leader": "班组长",
    "trade_leader": "工种带头人",
    "backbone": "技术骨干",
    "participant": "参与人",
    "none": "未参与",
}
ROLE_HELP = "申报人在其中的身份；参与时任班组长的写 crew_leader，工种带头人写 trade_leader；材料列名单而无本人的写 none"

KINDS: dict[str, Kind] = {
    "application": Kind(
        "申报",
        {
            "level": _choice("申报级别", TITLE_LEVELS | SKILL_LEVELS, "申报职称写职称级别；评价技能等级写 3、2、1"),
            "pathway": _choice(
                "方式",
                {"skill_to_title": "高技能人才申报职称", "title_to_skill": "专业技术人才参加职业技能评价"},
            ),
            "exceptional": _flag("破格申报"),
            "specialty": _text("申报专业"),
            "occupation": _text("现从事（申报）职业（工种）"),
            "field": _text("行业领域", "例如 冶金、机电；2019、2020 年分步实施时使用"),
            "employer": _text("工作单位", "单位全称"),
            "enterprise_scale": _choice(
                "企业规模",
                {"key": "省属大型骨干企业", "large": "大型", "medium": "中型", "small": "小型"},
                "只供阅读；奖项、项目自己的 level 决定其级别",
            ),
            "first_time": _flag("首次参加职业技能评价", "只用于专业技术人才参加职业技能评价"),
            "as_of": _date("申报截止日期", "只供阅读；评审日期以 evaluate 的 as_of 为准"),
        },
        single=True,
    ),
    "person": Kind(
        "个人情况",
        {
            "birth_date": _date("出生日期"),
            "sex": _choice("性别", {"男": "男", "女": "女"}),
            "post_category": _choice(
                "岗位类别",
                {"manager": "管理、技术岗位", "worker": "工人岗位"},
                "只用于女性法定退休年龄：原 55 周岁一类为 manager，原 50 周岁一类为 worker",
            ),
        },
        single=True,
    ),
    "post": Kind(
        "现岗位",
        {
            "unit_type": _choice(
                "单位类型",
                {v: v for v in ("企业", "事业单位", "机关", "社会组织", "其他")},
            ),
            "region": _text("工作地所在省", "例如 山西"),
            "payroll_region": _text("工资关系所在省", "与工作地不同时写"),
            "engagement": _choice(
                "用工方式", {"employed": "在职职工", "dispatched": "劳务派遣", "freelance": "自由职业"}
            ),
            "production_line": _flag("生产一线岗位"),
            "skill_work": _flag("从事技术技能工作"),
            "engineering": _flag("属工程技术领域"),
            "position": _text("岗位名称"),
        },
        single=True,
    ),
    "retirement": Kind(
        "退休材料",
        {"date": _date("退休日期"), "retired": _flag("已办理退休")},
        single=True,
        help="只有退休证、退休审批表一类文件才写；没有见到就不写",
    ),
    "procedure": Kind(
        "申报程序",
        {
            "applicant_signature": _flag("申报表有本人签名"),
            "employer_opinion": _flag("申报表有用人单位意见并盖章"),
            "department_opinion": _flag("申报表有主管部门意见并盖章"),
        },
        single=True,
    ),
    "specialty_table": Kind(
        "办理机关的专业（工种）对照表",
        {
            "source": _text("来源", "对照表的名称，说明时引用"),
            "pairs": Key("视为相同或相近的名称", "pairs", help="每对两个名称，例如 [焊工, 焊接工程]，不分先后"),
        },
        single=True,
    ),
    "diplomas": Kind(
        "学历证书",
        {
            "education_level": _choice("学历层次", EDUCATION_LEVELS),
            "major": _text("所学专业"),
            "completion": _choice("毕（结、肄）业", {"graduated": "毕业", "completed": "结业", "attended": "肄业"}),
            "qualification": _choice(
                "证书性质",
                {
                    "national": "国民教育学历",
                    "degree_only": "仅有学位",
                    "foreign": "国（境）外学历",
                    "party_school": "党校学历",
                },
            ),
            "technical_school": _flag("技工院校证书"),
            "institution": _text("学校"),
            "study_form": _choice(
                "学习形式",
                {
                    "full_time": "全日制",
                    "part_time": "非全日制",
                    "correspondence": "函授",
                    "self_study": "自考",
                    "network": "网络教育",
                    "other": "其他",
                },
            ),
            "graduation_date": _date("毕业日期"),
        },
        held=True,
        unit="份",
        title=("institution", "major"),
        marks=("", ""),
        happened="graduation_date",
    ),
    "skill_certificates": Kind(
        "职业资格（技能等级）证书",
        {
            "occupation": _text("职业（工种）"),
            "skill_level": _choice("技能等级", SKILL_LEVELS),
            "issue_date": _date("发证日期"),
            "issuer": _text("发证机构"),
        },
        held=True,
        unit="本",
        title=("occupation",),
    ),
    "titles": Kind(
        "职称证书",
        {
            "title_level": _choice("职称级别", TITLE_LEVELS),
            "specialty": _text("职称专业"),
            "grant_date": _date("取得日期"),
        },
        held=True,
        unit="本",
        title=("specialty",),
        happened="grant_date",
    ),
    "assessments": Kind(
        "年度考核",
        {
            "year": _count("年度"),
            "grade": _choice("考核等次", GRADES),
            "present_post": _flag("在现工作岗位上的考核", "材料显示该年度不在现岗位的写 false；未显示变动的不写"),
        },
        held=True,
        unit="个年度",
        title=("year",),
    ),
    "employment": Kind(
        "工作经历",
        {
            "from": _date("起"),
            "to": _date("止", "至今的不写"),
            "employer": _text("单位"),
            "position": _text("岗位"),
            "skill_work": _flag("从事技术技能工作", "离岗、转管理岗位等写 false；材料不说明岗位的不写"),
        },
        unit="段",
        title=("employer", "position"),
        marks=("", ""),
        help="在职证明、工作年限证明所证明的时段；参保记录只证明单位，skill_work 不写",
    ),
    "appointments": Kind(
        "聘任（任职、入选）",
        {
            "kind": _choice(
                "类别",
                {
                    "studio_head": "技能大师工作室负责人（领办人）",
                    "studio_member": "技能大师工作室成员",
                    "skill_post": "技能等级岗位聘任",
                    "crew_leader": "班组长",
                    "trade_leader": "工种带头人",
                    "other": "其他",
                },
            ),
            "level": _choice("级别", AWARD_LEVELS),
            "skill_level": _choice("聘任的技能等级", SKILL_LEVELS),
            "position": _text("职务"),
            "issuer": _text("发文机关"),
            "date": _date("任职日期"),
        },
        title=("position",),
        happened="date",
    ),
    "awards": Kind(
        "获奖、荣誉、竞赛、表彰",
        {
            "name": _text("奖项（称号）名称"),
            "kind": _choice("类别", AWARD_KINDS),
            "level": _choice("级别", AWARD_LEVELS, "企业规模没有材料证明的，写成存疑或不写，不按企业名称推断"),
            "rank": _choice("等级", AWARD_RANKS),
            "place": _count("名次"),
            "recipient": _choice(
                "获奖人",
                {
                    "individual": "本人（个人奖）",
                    "team_member": "集体，名单列有本人",
                    "team_unnamed": "集体，未列名单",
                    "other": "他人（名单中没有本人）",
                },
            ),
            "role": _choice("本人身份", ROLES, ROLE_HELP),
            "reason": _choice(
                "授奖（表彰）事由",
                {
                    "technical": "推广新技术新工艺、生产技术、技术创新、质量提升中解决关键技术问题",
                    "general": "一般先进、综合表彰",
                },
            ),
            "issuer": _text("颁发单位"),
            "issuer_kind": _choice(
                "颁发单位性质",
                {
                    "government": "政府及其部门（含行业主管部门）",
                    "enterprise": "企业",
                    "association": "协会、学会",
                    "other": "其他",
                },
            ),
            "highest_industry": _flag("列为最高行业奖项"),
            "top_grade": _flag("该奖项的最高奖"),
            "national_quality": _flag("工程达到国家优良标准"),
            "contest_class": _choice(
                "竞赛类别", {"class_1": "一类", "class_2": "二类", "unknown": "类别不明"}, "材料看不出类别时写 unknown"
            ),
            "project": _text("项目"),
            "date": _date("颁发日期"),
        },
        title=("name",),
        happened="date",
    ),
    "patents": Kind(
        "专利",
        {
            "title": _text("名称"),
            "patent_kind": _choice(
                "专利类型", {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"}
            ),
            "stage": _choice("阶段", {"granted": "已授权", "application": "仅受理或公布"}),
            "inventor": _flag("本人为发明人（设计人）"),
            "patentee": _flag("本人为专利权人", "只供阅读"),
            "application_date": _date("申请日"),
            "grant_date": _date("授权公告日"),
            "legal_status": _choice(
                "法律状态",
                {"valid": "有效", "lapsed": "未缴年费终止", "expired": "期满终止", "invalid": "宣告无效"},
                "据专利登记簿副本",
            ),
            "fee_paid_until": _date("年费缴至日"),
            "benefit": _choice(
                "转化效益", {"named": "证明中写明本专利", "package": "证明中未逐项写明本专利"}, "没有效益证明的不写"
            ),
            "role": _choice("本人身份", ROLES, ROLE_HELP),
            "patent_number": _text("专利号"),
        },
        title=("title", "patent_number"),
        happened="grant_date",
    ),
    "projects": Kind(
        "项目",
        {
            "name": _text("项目名称"),
            "kind": _choice(
                "类别",
                {
                    "engineering": "工程技术项目",
                    "science_program": "科技计划项目（基金）",
                    "equipment": "工程成套设备研制",
                    "promotion": "技术推广应用",
                    "renovation": "技术改造（技改）",
                    "new_product": "新产品开发",
                    "tackling": "技术攻关",
                    "innovation": "技术革新",
                    "other": "其他",
                },
            ),
            "level": _choice("项目级别", AWARD_LEVELS),
            "key_project": _flag("重点项目", "材料写明“重点”"),
            "role": _choice("本人身份", ROLES, ROLE_HELP),
            "accepted": _flag("验收（评定）通过"),
            "accepting_body": _choice(
                "验收单位",
                {
                    "department": "政府主管部门",
                    "own_enterprise": "本企业",
                    "other": "其他机构",
                },
            ),
            "acceptance_date": _date("验收日期"),
            "completed": _flag("已完成"),
            "benefit_proof": _flag("有社会效益、经济效益证明"),
        },
        title=("name",),
        happened="acceptance_date",
    ),
    "plans": Kind(
        "工程技术项目报告、方案",
        {
            "name": _text("名称"),
            "level": _choice("项目级别", AWARD_LEVELS),
            "role": _choice("本人身份", ROLES, ROLE_HELP),
            "review": _choice("评议方式", {"demonstration": "论证", "acceptance": "验收"}),
            "passed": _flag("通过"),
        },
        title=("name",),
        help="参与编制并经论证的报告、方案；论证不同于验收",
    ),
    "operation_methods": Kind(
        "先进操作技术方法",
        {
            "name": _text("名称"),
            "named_document": _flag("有命名或推广文件"),
            "benefit_proof": _flag("有经济效益、社会效益证明"),
            "date": _date("命名（推广）日期"),
        },
        title=("name",),
        happened="date",
    ),
    "benefits": Kind(
        "成果转化效益",
        {
            "subject": _text("成果（项目）"),
            "kind": _choice(
                "效益类别",
                {
                    "profit_and_tax": "利税",
                    "profit": "利润",
                    "tax": "税金",
                    "output_value": "产值",
                    "revenue": "营业收入",
                    "saving": "节约额",
                    "other": "其他",
                },
            ),
            "amount": Key("金额（元）", "number"),
            "year": _count("年度"),
            "role": _choice("本人在成果研发中的身份", ROLES, ROLE_HELP),
        },
        title=("subject",),
    ),
    "apprentices": Kind(
        "培养的徒弟",
        {
            "name": _text("姓名"),
            "skill_level": _choice("徒弟取得的技能等级", SKILL_LEVELS, "有徒弟的证书才写"),
            "certificate_date": _date("徒弟证书日期"),
            "relation_start": _date("师徒关系起始"),
        },
        unit="名",
        title=("name",),
        happened="certificate_date",
    ),
    "standards_drafted": Kind(
        "参与编写的技术规范、规程",
        {
            "name": _text("名称"),
            "level": _choice("级别", AWARD_LEVELS),
            "drafter": _flag("本人列为编写人"),
            "status": _choice("状态", {"issued": "已发布", "draft": "未发布（征求意见、报批）"}),
            "date": _date("发布日期"),
        },
        title=("name",),
        marks=("《", "》"),
        happened="date",
    ),
    "reports": Kind(
        "专业技术报告",
        {
            "title": _text("题目"),
            "kind": _choice(
                "类别",
                {
                    "tackling_plan": "技术攻关项目方案",
                    "innovation_plan": "技术革新项目方案",
                    "development_report": "产品研制报告",
                    "promotion_summary": "技术推广总结",
                    "technical_summary": "实施项目的技术总结",
                    "feasibility": "工程项目可行性研究报告",
                    "patent_study": "专利、工法的理论研究",
                    "standard": "标准、规程",
                    "operation_manual": "操作手册",
                    "other": "其他",
                },
            ),
            "author_position": _count("作者排名", "独立撰写写 1"),
            "listed": _flag("本人列为作者", "作者中没有本人的写 false"),
            "took_part": _flag("有参与完成项目的证明", "例如验收材料的人员名单列有本人"),
            "role": _choice("本人在项目中的身份", ROLES, ROLE_HELP),
            "paper_form": _flag("以论文格式撰写"),
            "body_characters": _count("正文字数"),
            "total_characters": _count("全文字数"),
            "date": _date("日期"),
        },
        unit="篇",
        title=("title",),
        marks=("《", "》"),
        happened="date",
    ),
    "papers": Kind(
        "论文",
        {
            "title": _text("题目"),
            "status": _choice("状态", {"published": "已发表", "accepted": "仅有录用通知"}),
            "author_position": _count("作者排名", "独立撰写写 1"),
            "listed": _flag("本人列为作者", "作者中没有本人的写 false"),
            "equal_first": _flag("共同第一作者（排名不在首位）"),
            "circulation": _choice(
                "出版性质", {"public": "公开发行", "internal": "内部资料（准印）"}, "有 CN 号的为 public"
            ),
            "publication_form": _choice(
                "发表形式",
                {
                    "regular": "正刊",
                    "supplement": "增刊",
                    "online_first": "网络首发",
                    "proceedings": "论文集",
                },
            ),
            "in_specialty": _flag("属本专业", "看得出不属本专业的写 false"),
            "role": _choice("本人在项目中的身份", ROLES, ROLE_HELP),
            "journal": _text("刊名"),
            "date": _date("发表日期"),
        },
        unit="篇",
        title=("title",),
        marks=("《", "》"),
        happened="date",
    ),
    "textbooks": Kind(
        "培训教材",
        {
            "title": _text("书名"),
            "audience": Key("适用对象", "choices", SKILL_LEVELS),
            "author_count": _count("编写人数"),
            "listed": _flag("本人列为编写人", "编写人中没有本人的写 false"),
            "own_characters": _count("本人编写字数", "独立编写的可不写"),
            "body_characters": _count("正文字数"),
            "total_characters": _count("全文字数"),
        },
        unit="部",
        title=("title",),
        marks=("《", "》"),
    ),
    "declarations": Kind(
        "诚信承诺、品德证明",
        {
            "kind": _choice("类别", {"integrity": "本人承诺", "employer_opinion": "单位品德意见"}),
            "date": _date("日期"),
        },
        unit="份",
    ),
    "continuing_education": Kind(
        "继续教育",
        {"year": _count("年度"), "hours": Key("学时", "number")},
        unit="份",
        title=("year",),
    ),
    "sanctions": Kind(
        "处分、处罚记录",
        {"name": _text("名称"), "date": _date("日期")},
        title=("name",),
    ),
    "occupation_standards": Kind(
        "国家职业标准的申报年限",
        {
            "occupation": _text("职业（工种）"),
            "skill_level": _choice("申报的技能等级", SKILL_LEVELS),
            "years": _count("累计工作年限（年）"),
            "counted_from": _choice("起算", {"title": "取得职称之日", "work": "累计从事本职业工作"}),
            "route": _choice(
                "适用情形", {"first_time": "首次参加评价", "promotion": "晋级评价"}, "两种情形年限相同的可不写"
            ),
            "effective": _date("施行日期", "同一职业、等级有几个版本时写，取评审日期有效的最新一个"),
            "reference": _text("依据", "职业标准的名称、版本、条款"),
        },
        title=("occupation",),
        help="办理机关据该职业的国家职业标准填写，不得推断",
    ),
}
