"""教育部学历证书电子注册备案表 (学信网): labels and values; 学历认证报告: the same in a sentence."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.schooling import education
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Finder, Hit, TypeSpec
from yushen.extractors.studies import (
    FINISHED,
    MAJOR_OF_ISSUE,
    MAJOR_OF_SCHOOL,
    NUMBER_IN_BRACKETS,
    SCHOOL,
    level_in_sentence,
    school_by_major,
    school_row,
)


def _code(text: str) -> Hit | None:
    plain = text.replace("\t", "")
    match = re.search(r"[0-9A-Z]{4}(?:[\s-]?[0-9A-Z]{4}){2,3}(?:[0-9A-Z]{2})?", plain)
    return Hit(re.sub(r"[\s-]", "", match[0]), match.start(), match.end()) if match else None


_HEADING = re.compile(
    rf"(?:[博硕]士(?:研究生)?|(?:大学)?本科|(?:大学)?专科|大专|高职|专升本)[-—–·](?P<institution>{SCHOOL})[-—–·](?P<major>[\u4e00-\u9fff()、]{{2,20}})"
)
"""本科-某某大学-土木工程: the heading under which a query shows each of somebody's studies."""


def _heading(part: str) -> Finder:
    def find(view: View) -> list[Candidate]:
        for row in view.rows:
            match = _HEADING.fullmatch(row.words)
            if match is not None and match[part] in view.text[row.start : row.start + len(row.words) + 4]:
                start = view.text.find(match[part], row.start)
                return [Candidate(match[part], start, start + len(match[part]), 0.95)]
        return []

    return find


_SHOWN_SCHOOL = rf"(?<=[:,;。为])(?P<v>{SCHOOL}),[\u4e00-\u9fff()、]{{2,20}}专业"
_SHOWN_MAJOR = rf"(?<=[:,;。为]){SCHOOL},(?P<v>[\u4e00-\u9fff()、]{{2,20}}?)专业"
"""页面显示：某某大学，某某专业，本科: what a query showed, told item by item."""
_CLASS = re.compile(r"[\t:]*(高级|中级|预备技师|技师)(?:工?班)?[\t\n]*")
_CLASSES = {
    "高级": "tech_senior",
    "中级": "tech_intermediate",
    "预备技师": "tech_technician",
    "技师": "tech_technician",
}


def _level(text: str) -> Hit | None:
    """A level of education; of a 技工院校 the class alone in its place (专业等级：高级)."""
    hit = education()(text)
    class_ = _CLASS.fullmatch(text) if hit is None else None
    return hit if class_ is None else Hit(_CLASSES[class_[1]], class_.start(1), class_.end(1))


SPEC = TypeSpec(
    "diploma_verification",
    (
        FieldSpec("name", shapes.person(), labels=("姓名",), label_pattern=label_patterns.PUPIL),
        FieldSpec(
            "institution",
            shapes.text(4, 30),
            labels=("学校名称", "院校名称", "毕业院校", "毕业学校", "院校"),
            patterns=(_SHOWN_SCHOOL,),
            finders=(school_by_major, school_row, _heading("institution")),
            label_pattern=label_patterns.SCHOOL,
        ),
        FieldSpec(
            "major",
            shapes.major(),
            labels=("专业", "专业名称", "所学专业"),
            patterns=(MAJOR_OF_SCHOOL, MAJOR_OF_ISSUE, _SHOWN_MAJOR),
            finders=(_heading("major"),),
            label_pattern=label_patterns.SPECIALTY,
        ),
        FieldSpec(
            "education_level",
            _level,
            labels=("层次", "学历层次", "学历", "专业等级", "培养层次"),
            finders=(level_in_sentence,),
        ),
        FieldSpec(
            "graduation_date",
            shapes.date(),
            labels=("毕(结)业日期", "毕业日期", "毕业时间", "毕(结)业时间", "毕(结、肄)业日期"),
            patterns=FINISHED,
            label_pattern=label_patterns.GRADUATION_DATE,
        ),
        FieldSpec("enrolment_date", shapes.date(), labels=("入学日期", "入学时间", "入学年月")),
        FieldSpec(
            "certificate_number",
            shapes.serial(5),
            labels=("证书编号", "毕业证书编号", "证书号"),
            patterns=(NUMBER_IN_BRACKETS, r"(?<!\d)(?P<v>\d{17,18})(?!\d)"),
            label_pattern=label_patterns.CERTIFICATE_NUMBER,
        ),
        FieldSpec(
            "verification_code", _code, labels=("在线验证码", "验证码"), label_pattern=label_patterns.VERIFICATION
        ),
    ),
    stops=(
        "性别",
        "出生日期",
        "学制",
        "学习形式",
        "学历类别",
        "类别",
        "校(院)长姓名",
        "校(院)长",
        "毕(结)业",
        "毕结业结论",
        "毕业结论",
        "证件号码",
        "更新日期",
        "有效期",
    ),
)
