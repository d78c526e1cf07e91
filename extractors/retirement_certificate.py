"""退休证, 退休审批表."""

from __future__ import annotations

import re

from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec


def _signing(view: View) -> list[Candidate]:
    """The employer that signs a notice of retirement: 您…望您…支持单位工作."""
    if "单位" not in view.flow and "公司" not in view.flow:
        return []
    own = [one for one in foot_issuers(view) if not re.search(r"[局厅]$|社会保险|人力资源", str(one.value))]
    return [Candidate(one.value, one.start, one.end, 0.82) for one in own]


def _approved(view: View) -> list[Candidate]:
    """The date under the paper: the day of approval more often than that of retiring, so a person looks."""
    return [Candidate(one.value, one.start, one.end, 0.75) for one in foot_date(view)[:1]]


SPEC = TypeSpec(
    "retirement_certificate",
    (
        FieldSpec(
            "name",
            shapes.person(),
            labels=("姓名",),
            patterns=(r"(?P<v>[\u4e00-\u9fff·]{2,4})同志",),
            label_pattern=label_patterns.NAME,
        ),
        FieldSpec(
            "id_number",
            shapes.identity(),
            labels=("身份证号", "身份证号码", "公民身份号码", "社会保障号码"),
            patterns=(r"(?<!\d)(?P<v>[1-9]\d{16}[\dXx])",),
            label_pattern=label_patterns.IDENTITY,
        ),
        FieldSpec(
            "employer",
            shapes.body(),
            labels=("工作单位", "原工作单位", "单位名称", "单位", "退休前单位", "退休时工作单位"),
            label_pattern=label_patterns.EMPLOYER,
            finders=(_signing,),
        ),
        FieldSpec(
            "retirement_date",
            shapes.date(),
            labels=("退休时间", "退休日期", "批准退休时间", "批准退休日期", "退休年月", "批准时间", "离岗退休时间"),
            patterns=(r"(?:于|自|从)(?P<v>[^,。]{6,14}?)(?:起)?(?:正式)?(?:办理)?退休",),
            finders=(_approved,),
        ),
    ),
    stops=(
        "性别",
        "出生年月",
        "出生日期",
        "参加工作时间",
        "民族",
        "工龄",
        "连续工龄",
        "职务",
        "发证日期",
        "证号",
        "编号",
        "审批单位",
        "退休类别",
        "养老金",
    ),
)
