"""The Chinese words of packs themselves: subjects of clauses, how well a passage is known, roles, levels, ways."""

from __future__ import annotations

from yushen.standards.vocabulary import KINDS, SKILL_LEVELS, TITLE_LEVELS

TOPICS = {
    "region": "适用地域",
    "scope": "评价范围",
    "retirement": "退休",
    "specialty": "专业一致",
    "phase": "实施步骤",
    "procedure": "申报程序",
    "basics": "基本条件",
    "conduct": "品德",
    "education": "学历",
    "seniority": "资历",
    "ability": "工作经历能力",
    "achievement": "业绩成果",
    "writing": "学术技术",
    "assessment": "考核",
    "training": "继续教育",
    "exception": "破格（直接申报）",
    "skill_scope": "技能评价：范围",
    "skill_level": "技能评价：职称与等级对应",
    "skill_years": "技能评价：工作年限",
    "skill_promotion": "技能评价：晋级",
    "skill_exempt": "技能评价：免试",
}
"""What a clause is about, in every standard the same word: by these two standards are held against each other."""

CONFIDENCE = {
    "text": "原文",
    "public": "公开材料",
    "secondary": "二手材料",
    "unseen": "未见原文",
}
"""How well a passage or a number is known: the text itself lies with the pack; read in a public page of an office or in
the press; only in reprints or pages of third parties; known to the trade, no text seen."""

SOURCE_KINDS = {
    "official": "官方网页",
    "press": "报纸、通讯社",
    "secondary": "转载、第三方网页",
    "citation": "其他文件引用",
}

ROLES = {"required": "必备", "alternative": "择一", "information": "参考"}
LEVELS = TITLE_LEVELS | SKILL_LEVELS
PATHWAYS = {**KINDS["application"].keys["pathway"].values, "both": "两种方式均适用"}

NOT_VERBATIM = "【要点，非原文】"
"""Stands before what a pack tells of a passage whose text it has not."""


def level_word(level: str | None) -> str:
    """A level as a person reads it; empty for a clause of all levels."""
    return "" if level is None else LEVELS.get(level, level)
