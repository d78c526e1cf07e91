"""继续教育证书, 学时证明."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.totals import less_sure_sum, of_column
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.model import Field


def _year(text: str) -> Hit | None:
    match = re.search(r"(?<!\d)(20[0-3]\d|19\d\d)(?!\d)", text)
    return Hit(int(match[1]), match.start(), match.end()) if match else None


_ASKED = re.compile(r"[\t:]*(?:应|须|需|要求|规定|不得?少于|不低于)")

_ASKED_NOTE = re.compile(r"\([^()]{0,6}(?:应|须|需|要求|规定|不得?少于|不低于)[^()]*\)?")
"""The same in brackets behind the label: 合计（应修90学时） 96."""


def _hours(text: str) -> Hit | None:
    """Hours in figures, not those that a rule asks for (总学时应不少于90学时)."""
    text = _ASKED_NOTE.sub(lambda note: "," * len(note[0]), text)
    if _ASKED.match(text):
        return None
    match = re.search(r"(\d+(?:\.\d+)?)", text)
    if match is None:
        return None
    value = float(match[1])
    return Hit(int(value) if value.is_integer() else value, match.start(), match.end()) if value <= 2000 else None


_HOURS_HEAD = r"(?!.*(?:应|规定|要求))(?:获得|实际|完成|实修|已修|认定|折算|学习|培训|课程)?(?:学时|课时)(?:数|\([\u4e00-\u9fff/]{1,4}\))?"
"""A column of hours done, not of those that a rule asks for."""


_TOTAL = re.compile(
    r"(?P<label>[\u4e00-\u9fff()]{0,12}(?:总(?:计|共)?(?:学时|课时)|(?:学时|课时)(?:合计|总计|总数|累计)|(?:合计|累计)(?:学时|课时))数?"
    r"|(?:本|全)?(?:年度?|周期)?(?:合计|总计|累计|共计)(?=\())(?:\([^()]{2,14}\))?:?"
    r"(?P<v>\d+(?:\.\d+)?)个?(?:学时|课时|分)?[。;,]?"
)
_NOT_DONE = re.compile(r"应|规定|要求|标准|公需|专业|选修|需|不少于|不低于")


def _told_total(view: View) -> list[Candidate]:
    """A total with its label in one piece: 审核确认总学时 92学时."""
    for row in view.rows:
        match = _TOTAL.fullmatch(row.words)
        if match is not None and not _NOT_DONE.search(match["label"]):
            end = row.starts[-1] + len(row.tokens[-1].text)
            return [Candidate(hit.value, row.start, end, 1.0)] if (hit := _hours(match["v"])) is not None else []
    return []


_SOME_HOURS = re.compile(r"(?P<v>\d+(?:\.\d+)?)个?(?:学时|课时)")
_PART_NOTE = "未见总学时，所取可能只是其中一部分，请核对"
_ONE, _ONE_OF_SEVERAL = 0.96, 0.7


def _only_hours(view: View) -> list[Candidate]:
    """Hours anywhere in the text: the only ones; of several, none of which is called the whole, the first for a person to look at."""
    found = [(match, hit) for match in _SOME_HOURS.finditer(view.flow) if (hit := _hours(match["v"])) is not None]
    if not found:
        return []
    alone = len({hit.value for _, hit in found}) == 1
    match, hit = found[0]
    place = view.from_flow(match.start("v"), match.end("v"))
    return [Candidate(hit.value, *place, _ONE if alone else _ONE_OF_SEVERAL, None if alone else _PART_NOTE)]


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    less_sure_sum(fields, "hours")
    return fields


_OWN_NAME = (
    r"(?![\u4e00-\u9fff]{1,3}(?:部|处|科|室|厂|队|组|段|站|所|院|班|局|车间|公司|职工|员工|人员|全体|共|自)(?=\d))"
    r"(?!全体|所有|共有?|职工|员工|专业|技术)[\u4e00-\u9fff]{2,4}"
)
"""我公司张三2023年度…: a person, not a department of the firm."""


SPEC = TypeSpec(
    "continuing_education",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名", "学员姓名"),
            patterns=(
                r"(?P<v>[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+|[\u4e00-\u9fff]{2,4})同志",
                r"欢迎您?[,!](?P<v>[\u4e00-\u9fff·]{2,4}?)(?:退出|$|!|,|同学|老师)",
                r"(?:学员|兹证明)(?P<v>[\u4e00-\u9fff·]{2,4}?)[,，(]",
                rf"(?:我|本)(?:单位|公司|厂|矿|院|局|所|集团)(?:在册|在职)?(?:职工|员工|干部|专业技术人员)?(?P<v>{_OWN_NAME})(?=(?:19|20)\d\d(?:年|[-—至]))",
            ),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "year",
            _year,
            labels=("年度", "培训年度", "学习年度"),
            weak_labels=(
                "培训日期",
                "培训时间",
                "学习日期",
                "学习时间",
                "起止时间",
                "起止日期",
                "培训起止时间",
                "办班时间",
                "参加时间",
            ),
            label_pattern=r"(?:继续教育|培训|学习|所属|登记|验证|学时|完成)?(?:年度|年份)",
            patterns=(
                r"(?<!\d)(?P<v>20\d\d)(?!\d)年?度?[^。]{0,16}?(?:继续教育|培训|学习|公需)",
                r"(?<!\d)(?P<v>20\d\d)年度",
                r"[于自从在](?P<v>20\d\d)[年./-]\d{1,2}[月./-]",
            ),
        ),
        FieldSpec(
            "hours",
            _hours,
            label_pattern=r"(?!.*(?:公需|专业|选修|应|规定|要求))(?:[\u4e00-\u9fff]{0,6}(?:合计|总计|总|累计|完成)[\u4e00-\u9fff]{0,4}(?:学时|课时)数?|(?:学时|课时)[\u4e00-\u9fff()]{0,4}(?:合计|总计|数)?|(?:已获|已修|已完成)(?:学时|课时))",
            labels=("总学时", "合计学时", "学时合计", "学时", "总学时数", "合计", "累计学时"),
            patterns=(
                r"(?:共计|合计|总计|累计|共)(?:(?!公需|专业|选修|应|规定|要求|不少于|不低于)[^。]){0,10}?(?P<v>\d+(?:\.\d+)?)(?:个)?(?:学时|课时)",
                r"(?:实际完成|已完成|(?<!应)完成)(?:(?!公需|专业|选修)[^。]){0,10}?(?P<v>\d+(?:\.\d+)?)(?:个)?(?:学时|课时)",
            ),
            finders=(of_column(_HOURS_HEAD, _hours), _told_total, _only_hours),
        ),
    ),
    stops=(
        "应完成学时",
        "本年度应完成学时",
        "应修学时",
        "规定学时",
        "要求学时",
        "性别",
        "单位",
        "工作单位",
        "身份证号",
        "身份证号码",
        "公需科目",
        "专业科目",
        "证书编号",
        "发证日期",
    ),
    finish=_finish,
)
