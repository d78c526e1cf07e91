"""学位证书: a degree is no diploma."""

from __future__ import annotations

import re

from yushen.extractors.diploma import _SCHOOL, _school
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.spec import FieldSpec, Hit, TypeSpec


def _degree(text: str) -> Hit | None:
    match = re.search(r"(?:[\u4e00-\u9fff]{1,6}?)(?:学士|硕士|博士)(?:学位)?", text)
    if match is None:
        return None
    value = re.sub(r"学位$", "", match[0])
    return Hit(value, match.start(), match.end())


SPEC = TypeSpec(
    "degree_certificate",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名",),
            patterns=(
                r"(?:证书|编号[:\dA-Z]+|^)(?P<v>(?:(?!证书)[\u4e00-\u9fff·]){2,15}?),?(?:(?:性别)?[:,]?[男女]|系[\u4e00-\u9fff]{2,12}人)",
                r"(?:学生|研究生|学员)?(?P<v>[\u4e00-\u9fff·]{2,8}?),?(?:性别)?[:,]?[男女][,，]?.{0,20}?生",
            ),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "institution",
            shapes.body(),
            labels=("学位授予单位", "学校名称"),
            patterns=(rf"(?:在|为)(?P<v>{_SCHOOL})",),
            finders=(_school,),
        ),
        FieldSpec(
            "degree",
            _degree,
            labels=("所授学位", "学位类别"),
            patterns=(
                r"授予(?P<v>[\u4e00-\u9fff]{1,6}(?:学士|硕士|博士))学位",
                r"授予(?P<v>[\u4e00-\u9fff]{1,6}(?:学士|硕士|博士))",
            ),
        ),
        FieldSpec(
            "major",
            shapes.major(),
            labels=("专业", "专业名称", "学科专业"),
            patterns=(
                rf"(?:在|为)(?:{_SCHOOL})[“\"]?(?P<v>[\u4e00-\u9fff()、·]{{2,28}}?)[”\"]?(?:学科)?\(?专业",
                r"(?:在|于)?(?:本|我)(?:校|院)[“\"]?(?P<v>[\u4e00-\u9fff()、·]{2,28}?)[”\"]?(?:学科)?\(?专业",
                r"(?:完成了?|修完|学完|攻读)[“\"]?(?P<v>[\u4e00-\u9fff()、]{2,20}?)[”\"]?(?:学科)?\(?专业",
                r"[,，](?P<v>[\u4e00-\u9fff()、]{2,16}?)专业",
            ),
            label_pattern=label_patterns.SPECIALTY,
        ),
        FieldSpec("grant_date", shapes.date(), labels=("获学位日期", "授予日期"), finders=(foot_date,)),
        FieldSpec(
            "certificate_number",
            shapes.serial(8),
            labels=("证书编号", "学位证书编号", "学位证书号", "编号"),
            patterns=(r"(?<![\dA-Z])(?P<v>[CZT]?\d{16})(?!\d)",),
            label_pattern=label_patterns.CERTIFICATE_NUMBER,
        ),
    ),
    stops=("性别", "出生日期", "校长", "学位评定委员会主席", "校(院)长"),
)
