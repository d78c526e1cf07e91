"""学位证书: a degree is no diploma."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.common import number_row, number_token
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec
from yushen.extractors.studies import (
    GAINED,
    IN_LATIN,
    MAJOR_OF_SCHOOL,
    NUMBER_IN_BRACKETS,
    SCHOOL,
    SECOND,
    SEX_BEHIND,
    STUDIED,
    school_row,
)

from yushen.text import names

_FIELD = re.compile(
    r"(?:哲学|经济学|法学|教育学|文学|历史学|理学|工学|农学|医学|军事学|管理学|艺术学|交叉学科|建筑学|工程|工商管理|公共管理|法律|教育|会计|应用统计|农业|林业|风景园林|金融|税务|国际商务|保险|资产评估|审计|应用心理|体育|翻译|新闻与传播|出版|图书情报|旅游管理|工程管理|软件工程|"
    r"城市规划|建筑|临床医学|公共卫生|护理|药学|社会工作|警务|"
    r"材料与化工|机械|电子信息|能源动力|土木水利|交通运输|资源与环境|生物与医药)(?:学士|硕士|博士)$"
)
"""Fields in which degrees are conferred (学位授予和人才培养学科目录): what stands before one is the holder's name."""


def _degree(text: str) -> Hit | None:
    match = re.search(r"(?:[\u4e00-\u9fff]{1,6}?)(?:学士|硕士|博士)(?:学位)?", text)
    if match is None:
        return None
    value = re.sub(r"学位$", "", match[0])
    field = _FIELD.search(value)
    if field is None and _whom(re.sub(r"(?:学士|硕士|博士)$", "", value)):
        return None
    start = match.start() + (field.start() if field else 0)
    return Hit(value[field.start() :] if field else value, start, match.end())


_WHOM = re.compile(r"同学|同志|学生|学员|该生|先生|女士|[等其他她你您]$")


def _whom(before: str) -> bool:
    """Who gets the degree, where nothing says in what: 授予张三同学学士学位."""
    return _WHOM.search(before) is not None or (2 <= len(before) <= 4 and names.is_person_name(before))


_REPLACEMENT = re.compile(r"学位证明书|遗失|补办")
_FIELD_LABEL = r"(?:工程|专业|学科|培养|专业学位)领域(?:名称)?|领域名称"
"""A whole label only: in a sentence the words belong to the field (电气工程领域工程硕士)."""
_HAN_YEAR = r"[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2}年"
_HAN_DAY = rf"{_HAN_YEAR}[一二三四五六七八九十]{{1,2}}月(?:[一二三四五六七八九十]{{1,3}}日)?"
_CONFERRED = re.compile(
    rf"(?P<v>(?:(?:19|20)\d{{2}}年\d{{1,2}}月(?:\d{{1,2}}日)?|{_HAN_DAY}))(?![\d日]|出?生)(?:(?!\d{{4}}年|{_HAN_YEAR}|未|不予)[^。]){{0,40}}?"
    r"(?:获得?|授予|取得|授)(?:(?!未)[^。]){0,12}学位"
)


def _dated(view: View) -> list[Candidate]:
    """The date under a degree; of a replacement, written years later, the day that its sentence tells."""
    if _REPLACEMENT.search(view.flow) is None:
        return foot_date(view)
    match = _CONFERRED.search(view.flow)
    hit = shapes.date()(match["v"]) if match is not None else None
    if match is None or hit is None:
        return []
    return [Candidate(hit.value, *view.from_flow(match.start("v"), match.end("v")), 0.9)]


SPEC = TypeSpec(
    "degree_certificate",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名",),
            patterns=(
                rf"(?:证书|编号[:\dA-Z]+|^)(?P<v>(?:(?!证书)[\u4e00-\u9fff·]){{2,15}}?),?(?:{SEX_BEHIND}|系[\u4e00-\u9fff]{{2,12}}人)",
                rf"(?:学生|研究生|学员)?(?P<v>[\u4e00-\u9fff·]{{2,8}}?),?{SEX_BEHIND}[,，]?.{{0,20}}?生",
            ),
            label_pattern=label_patterns.PUPIL,
        ),
        FieldSpec(
            "institution",
            shapes.body(),
            labels=("学位授予单位", "授予单位", "学校名称"),
            label_pattern=rf"{label_patterns.AWARDING}|{label_patterns.SCHOOL}",
            patterns=(rf"(?:在|为)(?P<v>{SCHOOL})",),
            finders=(school_row,),
        ),
        FieldSpec(
            "degree",
            _degree,
            labels=("所授学位", "学位类别", "学位门类", "授予学位", "学位名称"),
            patterns=(
                r"授予(?P<v>[\u4e00-\u9fff]{1,6}(?:学士|硕士|博士))学位",
                r"授予(?P<v>[\u4e00-\u9fff]{1,6}(?:学士|硕士|博士))",
                r"(?<!未)(?:获得|获|取得|授)(?:了|其)?(?P<v>[\u4e00-\u9fff]{1,6}(?:学士|硕士|博士))学位",
            ),
            label_pattern=label_patterns.DEGREE,
        ),
        FieldSpec(
            "major",
            shapes.major(),
            labels=(
                "专业",
                "专业名称",
                "学科专业",
                "学科",
                "一级学科",
                "学科/专业",
                "专业/学科",
                "学科(专业)",
                "本科专业",
                "所学专业",
                "修读专业",
                "专业(领域)",
                "学科(领域)",
            ),
            patterns=(
                MAJOR_OF_SCHOOL,
                rf"(?:在|于)?(?:本|我)(?:校|院)[“\"]?(?P<v>[\u4e00-\u9fff()、·]{{2,28}}?)[”\"]?{IN_LATIN}{SECOND}(?:学科)?\(?专业",
                rf"{STUDIED}[“\"]?(?P<v>[\u4e00-\u9fff()、]{{2,20}}?)[”\"]?{IN_LATIN}{SECOND}(?:学科)?\(?专业",
                rf"[,，]{GAINED}(?P<v>[\u4e00-\u9fff()、]{{2,16}}?){SECOND}专业(?!学位)",
                r"(?<=[校院])(?P<v>[\u4e00-\u9fff()、]{2,20}?)(?:领域|学科)(?=已|业已|学习|攻读|修|完成|通过)",
                r"通过(?P<v>[\u4e00-\u9fff()、]{2,20}?)(?:领域|学科)",
            ),
            label_pattern=rf"{label_patterns.SPECIALTY}|{_FIELD_LABEL}",
        ),
        FieldSpec(
            "grant_date",
            shapes.date(),
            labels=(
                "获学位日期",
                "授予日期",
                "学位授予日期",
                "学位授予时间",
                "授予时间",
                "获得学位时间",
                "获得学位日期",
                "学位取得时间",
            ),
            label_pattern=label_patterns.DEGREE_DATE,
            finders=(_dated,),
        ),
        FieldSpec(
            "certificate_number",
            shapes.serial(5),
            labels=("证书编号", "学位证书编号", "学位证书号", "编号"),
            patterns=(
                r"(?<![\dA-Z])(?P<v>[CZT]?\d{16})(?!\d)",
                NUMBER_IN_BRACKETS,
            ),
            finders=(number_row, number_token),
            label_pattern=label_patterns.CERTIFICATE_NUMBER,
        ),
    ),
    stops=("性别", "出生日期", "校长", "学位评定委员会主席", "校(院)长"),
)
