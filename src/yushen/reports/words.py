"""The Chinese words for everything a report shows: one table each, so that a thing has one name everywhere."""

from __future__ import annotations

import re

from yushen.model import Conclusion, Finding

TYPE_NAMES = {
    "id_card": "居民身份证",
    "application_form": "申报表",
    "diploma": "毕业证书",
    "diploma_verification": "学历证书电子注册备案表",
    "skill_certificate": "职业资格（技能等级）证书",
    "title_certificate": "职称证书",
    "assessment_form": "年度考核材料",
    "award_certificate": "获奖（荣誉）证书",
    "patent_certificate": "专利证书",
    "patent_register": "专利登记簿副本",
    "patent_fee_receipt": "专利年费收据",
    "technical_report": "专业技术报告",
    "paper": "论文",
    "journal_front_matter": "期刊封面、版权页、目录",
    "acceptance_letter": "录用通知",
    "textbook": "培训教材",
    "project_acceptance": "项目验收（鉴定）材料",
    "benefit_proof": "效益证明",
    "mentoring_proof": "师带徒证明",
    "standard_drafting": "规范规程编写证明",
    "appointment": "聘任（任职）文件",
    "employment_proof": "在职（工作年限）证明",
    "retirement_certificate": "退休证明",
    "enterprise_scale": "企业规模证明",
    "declaration": "承诺书（品德证明）",
    "degree_certificate": "学位证书",
    "social_insurance": "社会保险参保证明",
    "continuing_education": "继续教育证明",
    "unknown": "未识别材料",
}

CONCLUSIONS = {
    "ready": "材料齐备",
    "incomplete": "材料不全，需补正",
    "ineligible": "不符合申报条件",
    "review": "材料齐备，有事项需人工核对",
}
CLAUSE_OUTCOMES = {"satisfied": "已证明", "not_satisfied": "不符合", "undetermined": "未定"}
CLAUSE_HEADS = {
    "G.scope": "评价范围",
    "G.retired": "未退休",
    "G.specialty": "专业一致",
    "G.phase": "实施阶段",
    "P.scope": "评价范围",
    "P.level": "申报等级",
    "P.years": "工作年限",
    "P.promotion": "晋级",
}
"""What clauses are called that bear no number of the annex; their ids are for programs."""
_IDS = "|".join(map(re.escape, CLAUSE_HEADS))
_UNNUMBERED = re.compile(rf"第 (?P<of>{_IDS}) 条|(?:(?<=^)|(?<=[；。]))(?P<before>{_IDS}) ", re.M)
FINDING_OUTCOMES = {"pass": "通过", "fail": "不符", "unknown": "待核"}
NEEDS = {"evidence": "缺材料", "confirmation": "待人工确认", "judgement": "由评委会评议"}
ROLES = {"required": "必备", "alternative": "择一", "information": "参考"}
PATHWAYS = {"skill_to_title": "高技能人才申报职称", "title_to_skill": "专业技术人才参加职业技能评价"}
LEVELS = {
    "assistant_engineer": "助理工程师",
    "engineer": "工程师",
    "senior_engineer": "高级工程师",
    "principal_engineer": "正高级工程师",
    "3": "高级工",
    "2": "技师",
    "1": "高级技师",
}
METHODS = {
    "text": "文字层",
    "ocr": "图像识别",
    "code": "二维码/条码",
    "metadata": "文件属性",
    "form": "表单",
    "derived": "推得",
}

FIELD_NAMES = {
    "name": "姓名",
    "sex": "性别",
    "ethnicity": "民族",
    "birth_date": "出生日期",
    "address": "住址",
    "id_number": "身份证号",
    "issuing_authority": "签发机关",
    "valid_from": "有效期起",
    "valid_until": "有效期止",
    "level": "申报级别",
    "specialty": "专业",
    "employer": "工作单位",
    "current_qualification": "现有资格",
    "exceptional": "是否破格",
    "education_level": "学历层次",
    "claims": "填报业绩",
    "institution": "学校",
    "major": "所学专业",
    "study_form": "学习形式",
    "completion": "毕（结）业",
    "graduation_date": "毕业日期",
    "certificate_number": "证书编号",
    "verification_code": "在线验证码",
    "occupation": "职业（工种）",
    "skill_level": "技能等级",
    "issue_date": "发证日期",
    "issuer": "发证机构",
    "title": "名称",
    "grant_date": "授予（授权）日期",
    "records": "考核结果",
    "position": "岗位（职务）",
    "recipients": "获奖人",
    "award_name": "奖项",
    "award_kind": "奖项类别",
    "award_rank": "等级",
    "place": "名次",
    "award_level": "奖项级别",
    "project": "项目",
    "patent_kind": "专利类型",
    "inventors": "发明人（设计人）",
    "patentees": "专利权人",
    "inventors_at_filing": "申请日时发明人",
    "patent_number": "专利号",
    "application_date": "申请日",
    "publication_number": "授权公告号",
    "certificate_serial": "证书号",
    "legal_status": "法律状态",
    "fee_paid_until": "年费缴至",
    "fee_year": "年费年度",
    "amount": "金额（元）",
    "paid_date": "缴费日期",
    "items": "明细",
    "authors": "作者",
    "organization": "单位",
    "date": "日期",
    "character_count": "全文字数",
    "body_character_count": "正文字数",
    "sections": "章节",
    "first_author": "第一作者",
    "journal": "刊名",
    "issn": "ISSN",
    "cn_number": "国内统一刊号",
    "year": "年",
    "volume": "卷",
    "issue": "期",
    "pages": "页码",
    "doi": "DOI",
    "article_number": "文章编号",
    "corresponding_authors": "通信作者",
    "equal_first_authors": "共同第一作者",
    "publication_form": "发表形式",
    "sponsor": "主办单位",
    "isbn": "ISBN",
    "audience": "适用对象",
    "participants": "参加人员",
    "roles": "分工",
    "project_level": "项目级别",
    "accepting_body": "验收（鉴定）单位",
    "acceptance_date": "验收日期",
    "conclusion": "结论",
    "subject": "项目（专利）",
    "benefit_kind": "效益类别",
    "mentor": "师傅",
    "apprentices": "徒弟",
    "apprentice_levels": "徒弟等级",
    "apprentice_dates": "徒弟取证日期",
    "apprentice_starts": "各徒弟带徒起始日期",
    "persons": "名单所列人员",
    "start_date": "起始日期",
    "standard_name": "规范（规程）名称",
    "standard_level": "规范级别",
    "years": "年限",
    "periods": "起止时间",
    "retirement_date": "退休日期",
    "enterprise": "企业",
    "scale": "规模",
    "employees": "从业人员",
    "revenue": "营业收入（元）",
    "degree": "学位",
    "hours": "学时",
    "credit_code": "统一社会信用代码",
    "from": "起",
    "to": "止",
    "grade": "等次",
}

VALUE_NAMES = {
    "level": LEVELS,
    "skill_level": {
        "5": "五级/初级工",
        "4": "四级/中级工",
        "3": "三级/高级工",
        "2": "二级/技师",
        "1": "一级/高级技师",
        "special_technician": "特级技师",
        "chief_technician": "首席技师",
    },
    "education_level": {
        "junior_high": "初中",
        "senior_high": "普通高中",
        "secondary_vocational": "中专",
        "junior_college": "大专",
        "bachelor": "本科",
        "master": "硕士研究生",
        "doctor": "博士研究生",
        "tech_intermediate": "技工院校中级工班",
        "tech_senior": "技工院校高级工班",
        "tech_technician": "技工院校预备技师（技师）班",
    },
    "study_form": {
        "full_time": "全日制",
        "part_time": "业余",
        "correspondence": "函授",
        "self_study": "自学考试",
        "network": "网络教育",
        "other": "其他",
    },
    "completion": {"graduated": "毕业", "completed": "结业", "attended": "肄业"},
    "grade": {
        "excellent": "优秀",
        "qualified": "合格",
        "basically_qualified": "基本合格",
        "unqualified": "不合格",
        "undetermined": "未定等次",
    },
    "award_level": {
        "national": "国家级",
        "provincial": "省（部）级",
        "municipal": "市级",
        "county": "县级",
        "key_enterprise": "省属大型骨干企业级",
        "large_enterprise": "大型企业级",
        "enterprise": "厂级（中小型企业级）",
        "industry_national": "全国行业级",
        "industry_provincial": "省行业级",
    },
    "award_kind": {
        "science_technology": "科学技术奖",
        "special_project": "科技专项奖",
        "achievement": "科技成果",
        "merit_citation": "立功",
        "honour": "荣誉称号",
        "contest": "技能竞赛",
        "five_small": "“五小”竞赛",
        "commendation": "表彰",
        "engineering": "优秀设计（工程）",
        "talent": "人才称号、津贴",
        "other": "其他",
    },
    "award_rank": {
        "special": "特等奖",
        "first": "一等奖",
        "second": "二等奖",
        "third": "三等奖",
        "merit": "优秀（优胜）奖",
        "none": "无等级",
    },
    "patent_kind": {"invention": "发明", "utility_model": "实用新型", "design": "外观设计"},
    "legal_status": {"valid": "有效", "lapsed": "终止", "expired": "届满", "invalid": "宣告无效"},
    "benefit_kind": {
        "profit_and_tax": "利税",
        "profit": "利润",
        "tax": "税金",
        "output_value": "产值",
        "revenue": "营业（销售）收入",
        "saving": "节约额",
        "other": "其他",
    },
    "publication_form": {
        "regular": "正刊",
        "supplement": "增刊",
        "online_first": "网络首发",
        "proceedings": "论文集",
    },
    "scale": {"key": "省属大型骨干", "large": "大型", "medium": "中型", "small": "小型"},
    "exceptional": {"True": "是", "False": "否"},
}
VALUE_NAMES["standard_level"] = VALUE_NAMES["project_level"] = VALUE_NAMES["award_level"]
VALUE_NAMES["current_qualification"] = VALUE_NAMES["skill_level"]
VALUE_NAMES["apprentice_levels"] = VALUE_NAMES["skill_level"]


_OF_TYPE = {
    ("employment_proof", "place"): "工作地点",
    ("patent_certificate", "title"): "专利名称",
    ("technical_report", "title"): "题目",
    ("paper", "title"): "题名",
    ("textbook", "title"): "书名",
    ("title_certificate", "title"): "资格名称",
    ("acceptance_letter", "title"): "稿件题目",
}
"""Names that depend on the document."""


def field_name(type_: str, field: str) -> str:
    """What a field is called in a document of that type."""
    return _OF_TYPE.get((type_, field)) or FIELD_NAMES.get(field, field)


def shown(field: str, value: object) -> str:
    """A field's value in words: closed values by their Chinese names, lists joined, records as ``年：2023，等次：合格``."""
    if value is None:
        return "—"
    if isinstance(value, list | tuple):
        separator = "；" if any(isinstance(item, dict) for item in value) else "、"
        return separator.join(shown(field, item) for item in value) or "—"
    if isinstance(value, dict):
        return "，".join(
            f"{FIELD_NAMES.get(str(key), str(key))}：{shown(str(key), item)}"
            for key, item in value.items()
            if item is not None
        )
    words = VALUE_NAMES.get(field, {})
    if str(value) in words:
        return words[str(value)]
    if field in ("amount", "revenue") and isinstance(value, int | float):
        return f"{value:,.2f}".removesuffix(".00")
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)


def reasons(conclusion: Conclusion, most: int = 3) -> str:
    """The reasons of a conclusion as one sentence, without the numbers of documents."""
    told = "；".join(line.rstrip("。") for line in conclusion.why[:most])
    return re.sub(r"〔d\d+(?:、d\d+)*〕", "", spoken(told)) + ("等" if len(conclusion.why) > most else "")


def spoken(text: str) -> str:
    """A text without ids that no standard prints: 第 G.specialty 条 is “专业一致”一项; before what the clause asks the id goes."""
    return _UNNUMBERED.sub(lambda match: f"“{CLAUSE_HEADS[match['of']]}”一项" if match["of"] else "", text)


def standard_title(standard: str) -> str:
    """A pack by the name and number that a letter cites. Raises PackError for an id that is none."""
    from yushen.standards import load

    pack = load(standard)
    return f"《{pack.title}》（{pack.number}）" if pack.number else f"《{pack.title}》"


def kind_of(finding: Finding) -> str:
    """What a finding is to whoever acts on it: ``missing`` (something to hand in), ``fail``, ``unknown`` or ``pass``.

    The pages and tables of a batch count by it, so that one word has one number everywhere."""
    missing = finding.code == "dossier.missing" and finding.outcome != "pass"
    return "missing" if missing else finding.outcome
