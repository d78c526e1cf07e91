"""毕业证书: values in the blanks of a printed sentence; of 技工院校 also tables."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes, tables
from yushen.extractors.engine.apply import derived, field_of
from yushen.extractors.engine.common import number_row, number_token, numero
from yushen.extractors.engine.schooling import education
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec
from yushen.extractors.studies import (
    FINISHED,
    GAINED,
    IN_LATIN,
    MAJOR_OF_SCHOOL,
    NUMBER_OF_FORMER,
    SCHOOL_IN_SENTENCE,
    SEX_BEHIND,
    STUDIED,
    level_in_sentence,
    school_row,
)

from yushen.model import Field
from yushen.numbers import diploma_number


def _completion(text: str) -> Hit | None:
    for word, value in (("结业", "completed"), ("肄业", "attended"), ("毕业", "graduated")):
        at = text.find(word)
        if at >= 0:
            return Hit(value, at, at + 2)
    return None


def _level(view: View) -> list[Candidate]:
    """The class of a 技工院校 before the words of higher education: its title names the kind of school, not the class."""
    flow = view.flow
    technical = re.search(r"技工学校|技师学院|高级技工|技工院校", flow)
    if technical is not None:
        words = sorted(tables.TECH_CLASSES, key=len, reverse=True)
        for match in re.finditer("|".join(map(re.escape, words)), flow):
            start, end = view.from_flow(match.start(), match.end())
            before = flow[max(0, match.start() - 8) : match.start()]
            after = view.text[end : end + 4]
            if (
                after.startswith(("学校", "证", "职业资格"))
                or "取得" in before
                or "获得" in before
                or (not match[0].endswith("班") and re.search(r"工种|等级证", before + after))
            ):
                continue
            return [Candidate(tables.TECH_CLASSES[match[0]], start, end, 0.95)]
        return []
    return level_in_sentence(view)


def _study_form(view: View) -> list[Candidate]:
    match = re.search(
        r"(?P<v>函授|业余|夜大学?|夜校|半脱产|脱产|自学考试|网络教育|远程教育|开放教育|非全日制|全日制)", view.flow
    )
    if match is not None:
        hit = shapes.words({**tables.STUDY_FORMS, "夜大学": "part_time", "夜校": "part_time", "远程教育": "network"})(
            match["v"]
        )
        if hit is not None:
            start, end = view.from_flow(match.start(), match.end())
            return [Candidate(hit.value, start, end, 0.9)]
    match = re.search(r"普通高等[学學]校", view.flow)  # many print it in an old hand
    if match is not None:
        start, end = view.from_flow(match.start(), match.end())
        return [Candidate("full_time", start, end, 0.8)]
    return []


_TRADE_SCHOOL = re.compile(
    r"(?:工业|机械|冶金|机电|电力|电子|煤炭|煤矿|地质|化工|化学|石油|轻工|纺织|建筑|建材|工程|水利|铁路|交通|邮电|农业|林业|农机|财经|财贸|财政|商业|银行|卫生|护士|师范|制造|气象|测绘|广播电视|供销)学校$"
)
"""What a 中等专业学校 was called for decades: a trade and 学校, nothing before it that names another class of school."""
_OTHER_SCHOOL = re.compile(r"专科|技工|职工|职业|中学|小学|党校|干部|函授|高等|大学|学院|进修")


def _level_of_school(institution: Field | None, flow: str) -> Field | None:
    """``secondary_vocational`` where nothing but the school's name says it: 某某冶金工业学校."""
    school = str(institution.value) if institution is not None else ""
    if institution is None or _TRADE_SCHOOL.search(school) is None or _OTHER_SCHOOL.search(school):
        return None
    if not re.search(r"专业", flow):
        return None
    return derived("education_level", "secondary_vocational", institution, confidence=min(0.75, institution.confidence))


_REPLACEMENT = re.compile(r"毕业证明书|遗失|补办")
_UNTIL = re.compile(
    r"(?:至|到)((?:(?:19|20)\d{2}|[一二][〇○零九O0][〇○零一二三四五六七八九O0]{2})年.{1,3}月)(?:止)?,?(?:在|于)"
)


def _dated(view: View) -> list[Candidate]:
    """The date under a diploma; of a replacement, written years later, the end of the studies that it tells."""
    if _REPLACEMENT.search(view.flow) is None:
        return foot_date(view)
    match = _UNTIL.search(view.flow)
    hit = shapes.date()(match[1]) if match is not None else None
    if match is None or hit is None:
        return []
    start, end = view.from_flow(match.start(1), match.end(1))
    return [Candidate(hit.value, start, end, 0.9)]


_NAME_ONLY = r"(?![该本此兹持]|[\u4e00-\u9fff]{0,2}(?:学生|考生|同学|学员|们))[\u4e00-\u9fff]{2,4}?|[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+"
_STUDIES = r"(?=参加[\u4e00-\u9fff()、]{2,30}(?:考试|学习|函授|培训)|于(?:19|20)\d\d|(?:19|20)\d\d年|自(?:19|20)\d\d|修完|学完|自学|在(?:本|我)[校院])"
"""What a sentence goes on with behind the name that opens it: 毕业证书 / 张三参加…自学考试."""
_NO_IDENTITY = "".join(
    f"(?<!{label}{mark})"
    for label in ("身份证", "身份证号", "身份证号码", "身份号码", "身份证件号码", "证件号码", "证件号")
    for mark in ("", ":", "为", "是")
)
"""Not behind the label of an identity number, which has as many digits."""


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """Nothing that only the number says replaces what is printed; a level that nothing prints comes from it."""
    number = fields.get("certificate_number")
    if number is not None and "education_level" not in fields and "graduation_date" in fields:
        parsed = diploma_number.parse(str(number.value))
        level = getattr(parsed, "level", None)
        if parsed is not None and level and not re.search(r"技工|技师|中专|中等", view.flow):
            fields["education_level"] = derived(
                "education_level", level, number, confidence=min(0.7, number.confidence)
            )
    if "education_level" not in fields and (of_school := _level_of_school(fields.get("institution"), view.flow)):
        fields["education_level"] = of_school
    if "graduation_date" not in fields:
        for candidate in _dated(view)[:1]:
            fields["graduation_date"] = field_of("graduation_date", candidate, view)
    return fields


SPEC = TypeSpec(
    "diploma",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名",),
            patterns=(
                rf"(?:学生|学员|研究生|兹有)(?P<v>(?!毕业|结业)[\u4e00-\u9fff·]{{2,15}}?),?{SEX_BEHIND}",
                r"(?:学生|学员|研究生)(?P<v>(?!毕业|结业)[\u4e00-\u9fff·]{2,8}?)[,(]?(?:身份证|学号|学籍号|考生号|系|于|\d{4}|一九|二)",
                rf"[业位]证书(?P<v>[\u4e00-\u9fff·]{{2,15}}?),{SEX_BEHIND}",
                rf"^.{{0,20}}毕业证书(?P<v>[\u4e00-\u9fff·]{{2,6}}?),?{SEX_BEHIND}",
                rf"毕业证书(?:学生|学员|考生)?(?P<v>{_NAME_ONLY}),?{_STUDIES}",
            ),
            label_pattern=label_patterns.PUPIL,
        ),
        FieldSpec(
            "institution",
            shapes.body(),
            labels=(
                "学校名称",
                "校名",
                "院名",
                "校院名",
                "校(院)名",
                "院(校)名",
                "学院名称",
                "学校全称",
                "院校名称",
                "院校",
                "毕业院校",
                "毕业学校",
                "培养单位",
                "办学单位",
                "主考院校",
            ),
            patterns=(SCHOOL_IN_SENTENCE,),
            finders=(school_row,),
            label_pattern=label_patterns.SCHOOL,
        ),
        FieldSpec(
            "major",
            shapes.major(),
            labels=("专业名称", "所学专业", "专业"),
            weak_labels=("专业类别", "专业大类", "专业类", "专业门类"),
            patterns=(
                rf"(?:在|于)?(?:本|我)(?:校|院)[“\"]?(?P<v>[\u4e00-\u9fff()、·]{{2,28}}?)[”\"]?{IN_LATIN}专业",
                MAJOR_OF_SCHOOL,
                r"[年月](?:在|于)[“\"]?(?P<v>(?![本我][校院])[\u4e00-\u9fff()、]{2,20}?)[”\"]?专业",
                rf"{STUDIED}[“\"]?(?P<v>[\u4e00-\u9fff()、·]{{2,20}}?)[”\"]?专业",
                rf"[,，]{GAINED}(?P<v>[\u4e00-\u9fff()、]{{2,16}}?)专业",
            ),
            label_pattern=label_patterns.SPECIALTY,
        ),
        FieldSpec(
            "education_level",
            education(),
            labels=("层次", "学历层次", "培养层次", "专业等级"),
            finders=(_level,),
        ),
        FieldSpec("study_form", shapes.words(tables.STUDY_FORMS), labels=("学习形式",), finders=(_study_form,)),
        FieldSpec(
            "completion",
            _completion,
            labels=("毕(结)业", "毕业结业"),
            patterns=(r"(?:准予|准于|予以|准许)(?P<v>毕业|结业|肄业)", r"(?P<v>结业证书|肄业证书)", r"(?P<v>毕业)证"),
        ),
        FieldSpec(
            "graduation_date",
            shapes.date(),
            labels=("毕业日期", "毕业时间", "毕(结)业日期", "毕业年月"),
            finders=(_dated,),
            patterns=FINISHED,
            label_pattern=label_patterns.GRADUATION_DATE,
        ),
        FieldSpec(
            "certificate_number",
            shapes.serial(),
            labels=(
                "证书编号",
                "毕业证书编号",
                "学校编号",
                "编号",
                "证书号",
                "毕业证号",
                "电子注册号",
                "注册号",
                "证书登记",
                "毕业证书登记",
                "登记号",
            ),
            patterns=(
                r"(?<![号为])(?P<v>\(?\d{2,4}\)?[\u4e00-\u9fff]{0,4}毕?(?:业)?字第\d+号)",
                r"(?P<v>(?!.{0,4}[年月日])(?:\([初高中]\)|[\u4e00-\u9fff]{0,6})毕?字[\[(〔]?\d{2,4}[\])〕]?第\d+号)",
                rf"{_NO_IDENTITY}(?<!\d)(?P<v>\d{{17,18}})(?!\d)",
                NUMBER_OF_FORMER,
            ),
            finders=(number_row, number_token, numero),
            label_pattern=label_patterns.CERTIFICATE_NUMBER,
        ),
    ),
    stops=(
        "性别",
        "出生日期",
        "出生年月",
        "学制",
        "入学时间",
        "入学日期",
        "校长",
        "院长",
        "校(院)长",
        "查询网址",
        "毕业证书查询网址",
        "民族",
        "身份证号",
        "学历类别",
    ),
    finish=_finish,
)
