"""What a file's name says of its content: a hint, never a proof (a file named 专利证书.pdf was a software copyright)."""

from __future__ import annotations

import re

from yushen.text.fold import fold_for_match

HINT = 0.7
"""Log-odds that a telling name adds to its type: doubles the odds. Names decided nothing on the 110 real files, right or wrong,
at 0, 0.7, 1.4 and 3 (2026-11); small, since a name is what somebody typed."""

_NAMES: tuple[tuple[str, str], ...] = (
    (r"身份证", "id_card"),
    (r"(?:评审|申报|申请|综合情况)表", "application_form"),
    (r"备案表|学信网", "diploma_verification"),
    (r"毕业证|学历证", "diploma"),
    (r"学位", "degree_certificate"),
    (r"职业资格|技能等级|技师证|高级工证|等级证", "skill_certificate"),
    (r"职称证|资格证书", "title_certificate"),
    (r"考核", "assessment_form"),
    (r"荣誉|获奖|奖状|奖励|表彰|立功|记功|嘉奖|先进|大赛|竞赛", "award_certificate"),
    (r"登记簿", "patent_register"),
    (r"年费|缴费|收据|票据", "patent_fee_receipt"),
    (r"专利", "patent_certificate"),
    (r"报告|工法|方案|技术总结|可研", "technical_report"),
    (r"封面|版权页|目录页|目次", "journal_front_matter"),
    (r"录用|用稿", "acceptance_letter"),
    (r"论文|期刊", "paper"),
    (r"教材|讲义", "textbook"),
    (r"验收|鉴定|结题", "project_acceptance"),
    (r"效益|应用证明|转化", "benefit_proof"),
    (r"师带徒|师徒|带徒", "mentoring_proof"),
    (r"标准|规程|规范", "standard_drafting"),
    (r"聘", "appointment"),
    (r"退休", "retirement_certificate"),
    (r"规模|大型企业|企业类型", "enterprise_scale"),
    (r"承诺|声明|品德|保证书", "declaration"),
    (r"参保|社保|养老保险|缴费明细", "social_insurance"),
    (r"继续教育|学时|公需", "continuing_education"),
    (r"在职|工作证明|年限|从业|工作经历", "employment_proof"),
)


def prior_of(path: str) -> dict[str, float]:
    """Log-odds by type from the last part of a path; empty where it tells nothing or names several kinds."""
    name = fold_for_match(re.sub(r"\.[A-Za-z0-9]{2,5}$", "", path.rpartition("/")[2]))
    for pattern, wanted in _NAMES:
        if re.search(pattern, name):
            return {wanted: HINT}
    return {}
