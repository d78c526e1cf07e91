"""退休证, 退休审批表."""

from __future__ import annotations

import re

from yushen.extractors.employers import without_office
from yushen.extractors.engine import label_patterns, shapes
from yushen.extractors.engine.signoff import foot_date, foot_issuers
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

_SPEAKS = re.compile(
    r"单位|公司|[我本贵](?:厂|矿|局|院|校|所|站|社|段|队|处|中心|集团)|荣休|光荣退休|退休的(?:决定|通知)"
)
"""An employer speaks: of its own people, or to one of them."""
_OFFICES = re.compile(
    r"社会保险|社保|人力资源|(?<!林业)(?<!矿务)(?<!铁路)(?<!工程)(?<!地质)(?<!勘探)(?<!地勘)(?<!电业)(?<!供电)(?<!电力)(?<!航道)(?<!港务)(?<!邮电)[局厅]$"
)
"""Offices that approve; a few bodies called 局 employ (林业局, 矿务局, 工程局)."""


def _signing(view: View) -> list[Candidate]:
    """The employer that signs a notice of retirement: 您…望您…支持单位工作. The office that signs for it is no part of its name."""
    if not _SPEAKS.search(view.flow):
        return []
    found = [(one, without_office(str(one.value))) for one in foot_issuers(view)]
    return [Candidate(name, one.start, one.end, 0.82) for one, name in found if not _OFFICES.search(name)]


_ADDRESSED = re.compile(r"(?P<v>[\u4e00-\u9fff()]{4,40}):")
_TO_YOU = re.compile(r"[你贵](?:单位|公司|厂|矿|局|院|校|所|站|处|部|社|中心|集团)")
_OF_US = re.compile(r"[我本](?:单位|公司|厂|矿|局|院|校|所|站|处|部|社|中心|集团)")
_PERSONS = re.compile(r"同志|先生|女士|各|有关|说明|如下|附件|抄送|主送|(?:号码?|时间|日期|编号)$")


def _addressed(view: View) -> list[Candidate]:
    """The employer to whom an office replies: a body's name alone in its row before a colon, where the letter says 你单位.

    A letter of the employer's own (我单位职工…) is addressed to the office and names no employer that way."""
    if not _TO_YOU.search(view.flow) or _OF_US.search(view.flow):
        return []
    for number, row in enumerate(view.rows):
        whole, start = row.words, row.start
        match = _ADDRESSED.fullmatch(whole)
        if match is None or _PERSONS.search(match["v"]):
            continue
        above = view.rows[number - 1] if number else None
        short = shapes.body()(match["v"])
        if above is not None and view.is_full(above) and (short is None or short.trust <= shapes.OPEN_END):
            match = _ADDRESSED.fullmatch(above.words + whole)
            start = above.start
        if match is not None and (hit := shapes.body()(match["v"])) is not None and hit.value == match["v"]:
            return [Candidate(hit.value, start, row.start + len(whole), 0.95 * hit.trust)]
    return []


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
            label_pattern=rf"{label_patterns.EMPLOYER}|(?:填报|申报|呈报|上报|报送|报批)单位(?:名称)?(?:\([\u4e00-\u9fff/、]{{1,6}}\))?",
            patterns=(
                r"(?:原系|原为|系|原)(?P<v>(?![我本你贵])[\u4e00-\u9fff()]{4,30}?)(?:在职|离岗|原|正式|退休)?(?:职工|干部|工人|员工|工作人员)",
                r"[,。;)](?P<v>(?!原|[我本你贵该])[\u4e00-\u9fff()]{3,30}?(?:公司|集团|[厂矿局院校站所段社队]))(?:在职|离岗|退休|离休|正式|固定|合同制|全民|集体)*(?:职工|干部|工人|员工|工作人员)(?=[,。;])",
                r"(?:原系|原为|系|原)(?P<v>(?![我本你贵该])[\u4e00-\u9fff()]{3,30}?(?:公司|集团|[厂矿局院校站所段社队]))[\u4e00-\u9fff]{1,6}(?:工|员|师|长|主任)(?=[,。;])",
                r"(?:同意|批准|关于)(?P<v>(?![我本你贵])[\u4e00-\u9fff()]{4,30}?(?:公司|集团|[厂矿局院校站所]))(?:职工|干部|工人|员工)?[\u4e00-\u9fff·]{2,4}同志(?:正常|提前|病)?退休",
            ),
            finders=(_addressed, _signing),
        ),
        FieldSpec(
            "retirement_date",
            shapes.date(),
            labels=("退休时间", "退休日期", "批准退休时间", "批准退休日期", "退休年月", "批准时间", "离岗退休时间"),
            label_pattern=label_patterns.RETIRED,
            patterns=(
                r"(?:于|自|从)(?P<v>[^,。]{6,14}?)(?:起)?(?:正式)?(?:办理)?退休",
                r"(?:批准|同意|准予)(?:该同志|其|本人|[\u4e00-\u9fff]{2,4}同志)?(?:于|自|从)?(?P<v>(?:\d{4}|[一二][九〇○零O0][〇○零一二三四五六七八九O0]{2})[^,。]{3,9}?)(?:起)?(?:正式|正常|提前)?(?:办理)?退休",
                r"(?P<v>(?:(?:19|20)\d{2}|[一二][九〇○零O0][〇○零一二三四五六七八九O0]{2})年[^,。年]{2,8}?)(?:起)?(?:经?(?:批准|同意|核准)|办理|正式)+退休",
            ),
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
