"""教育部学历证书电子注册备案表 (学信网): labels and values; 学历认证报告: the same in a sentence."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.schooling import education
from yushen.extractors.spec import FieldSpec, Hit, TypeSpec
from yushen.extractors.studies import (
    FINISHED,
    MAJOR_OF_ISSUE,
    MAJOR_OF_SCHOOL,
    NUMBER_IN_BRACKETS,
    level_in_sentence,
    school_by_major,
    school_row,
)


def _code(text: str) -> Hit | None:
    plain = text.replace("\t", "")
    match = re.search(r"[0-9A-Z]{4}(?:[\s-]?[0-9A-Z]{4}){2,3}(?:[0-9A-Z]{2})?", plain)
    return Hit(re.sub(r"[\s-]", "", match[0]), match.start(), match.end()) if match else None


SPEC = TypeSpec(
    "diploma_verification",
    (
        FieldSpec("name", shapes.person(), labels=("姓名",), label_pattern=label_patterns.PUPIL),
        FieldSpec(
            "institution",
            shapes.text(4, 30),
            labels=("学校名称", "院校名称", "毕业院校", "毕业学校", "院校"),
            finders=(school_by_major, school_row),
            label_pattern=label_patterns.SCHOOL,
        ),
        FieldSpec(
            "major",
            shapes.major(),
            labels=("专业", "专业名称", "所学专业"),
            patterns=(MAJOR_OF_SCHOOL, MAJOR_OF_ISSUE),
            label_pattern=label_patterns.SPECIALTY,
        ),
        FieldSpec("education_level", education(), labels=("层次", "学历层次", "学历"), finders=(level_in_sentence,)),
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
