"""师带徒协议, 证明, 手册, 考核表, 说明: the teacher, the apprentices, what became of them, and when it began."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine import shapes
from yushen.extractors.engine.closing import less_sure_year
from yushen.extractors.engine.pairs import labelled
from yushen.extractors.engine.sentences import subjects
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.mentoring_bonds import pupils_bound, started
from yushen.extractors.mentoring_people import (
    Learnt,
    entries,
    pupils_by_label,
    pupils_each,
    pupils_gaining,
    pupils_listed,
    pupils_speaking,
    pupils_told,
    teachers_by_label,
    teachers_told,
)
from yushen.extractors.mentoring_results import apportioned, learnt_in_form, learnt_of, table_rows
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field
from yushen.text import dates

_BEGIN_LABEL = (
    r"(?!.*(?:出师|取得|取证|获证|证书|发证|出生|结束|终止|考核|毕业|入厂|参加))"
    r"(?:签订|签署|签约|师徒|师带徒|带徒|结对|拜师|协议|合同|培养|学徒|带教|关系|双方|帮带)*(?:起始|开始|签订|签约|结对|拜师|带徒|带教|帮带|确立|建立|起止|起|培养|学习|学徒|协议|合同)(?:之)?(?:日期|时间|年月|期限|日)|(?:带徒|师徒|协议|合同|培养)?期限|师徒关系起始"
    r"|(?:带徒|师带徒|师徒|培养|带教|结对)(?:起止|起始|周期)"
)
_FROM = re.compile(r"(?:自|从|由)$")
_ON = re.compile(r"(?:于|在|自|从|,|。|^)$")
_BEGINS = re.compile(
    r"^(?:日)?(?:起|开始|以来|至今|至|到|~|—|-|担任|带徒|带教|承担|收|与|作为|在[^,。;]{2,12}(?:担任|承担|带))"
)
_BOUND = re.compile(
    r"^(?:起)?,?(?:双方)?(?:[^,。;取获]{0,24}?)?(?:拜|签订|签署|结为|结成|结对|建立|确立|跟随|跟|师从|收.{0,12}为徒|举行)"
)
_SINCE = re.compile(
    r"^(?:日)?(?:起|开始|以来),?(?:即|就|便|一直|先后|正式|负责|承担|从事|开展)*(?:带徒|带教|收徒|传授|传帮带|师带徒|授徒|培养徒弟|培养学徒|担任[^,。;]{0,12}(?:师傅|师父|导师))"
)
"""2013年起带徒授艺: a date with no word before it."""
_ENDS = re.compile(r"^[^,。;]{0,12}(?:取得|获得|晋升|考取|出师|评为|期满|毕业|颁发|考核|出生|生)")


def _began(view: View) -> list[Candidate]:
    """The first date from which a sentence says someone taught or learnt: 自2010年起担任…师傅, 2012年8月21日拜…为师."""
    found: list[Candidate] = []
    for value, low, high in dates.find_dates(view.flow):
        before, after = view.flow[max(0, low - 3) : low], view.flow[high : high + 40]
        if _ENDS.match(after):
            continue
        began = (
            (_FROM.search(before) and (_BEGINS.match(after) or _BOUND.match(after)))
            or _BOUND.match(after)
            or _SINCE.match(after)
        )
        if began:
            start, end = view.from_flow(low, high)
            found.append(Candidate(value, start, end, 0.96 if not found else 0.94))
    return found[:2]


def _of_table(view: View) -> list[Candidate]:
    rows = table_rows(view)
    return [Candidate([row.name for row in rows], rows[0].start, rows[-1].end, 0.985)] if rows else []


def _teacher_of_table(view: View) -> list[Candidate]:
    rows = table_rows(view)
    teachers = {row.teacher for row in rows}
    only = next(iter(teachers)) if len(teachers) == 1 else None
    return [Candidate(only, rows[0].start, rows[-1].end, 0.95)] if only else []


def _start_of_table(view: View) -> list[Candidate]:
    rows = table_rows(view)
    begun = [row.started for row in rows if row.started]
    return [Candidate(min(begun), rows[0].start, rows[-1].end, 0.93)] if begun else []


def _weak_subjects(view: View) -> list[Candidate]:
    """A person of whom the text speaks is the teacher only where nothing says so better."""
    return [msgspec.structs.replace(one, trust=min(one.trust, _WEAK)) for one in subjects(view)]


def _signed(view: View) -> list[Candidate]:
    """The day of signature of an agreement that says no other."""
    return [
        msgspec.structs.replace(one, trust=min(one.trust, _WEAK))
        for one in foot_date(view)[:1]
        if re.search(r"协议|合同|契约", view.flow[:60])
    ]


_WEAK = 0.75


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """Levels and dates of each apprentice: lists as long as the list of names, None where nothing is told. Where they began on
    days of their own, ``apprentice_starts`` has them."""
    less_sure_year(fields, "start_date")
    listed, mentor = fields.get("apprentices"), fields.get("mentor")
    if listed is None:
        return fields
    people = [name for name in listed.value if mentor is None or name != mentor.value]
    if not people:
        del fields["apprentices"]
        return fields
    fields["apprentices"] = msgspec.structs.replace(listed, value=people)
    learnt = _learnt(view, people)
    for name, values in (
        ("apprentice_levels", [one.level for one in learnt]),
        ("apprentice_dates", [one.day for one in learnt]),
    ):
        if any(value is not None for value in values):
            fields[name] = msgspec.structs.replace(listed, name=name, value=values)
    begun = started(view, people)
    if len({day for day in begun if day}) > 1:
        fields["apprentice_starts"] = msgspec.structs.replace(listed, name="apprentice_starts", value=begun)
    return fields


def _learnt(view: View, people: list[str]) -> list[Learnt]:
    in_table = {row.name: row.learnt for row in table_rows(view)} or {name: one for name, one, *_ in entries(view)}
    shares = apportioned(view, people)
    if shares is not None and not in_table:
        return [shares.get(name, Learnt()) for name in people]
    found = []
    for name in people:
        one = in_table.get(name, Learnt())
        told = learnt_of(view, name, people) if one.level is None else one
        found.append(Learnt(one.level or told.level, one.day or told.day))
    if len(people) == 1:
        form = learnt_in_form(view)
        if found[0].level is None or (form.day and form.level == found[0].level):
            found = [Learnt(form.level, form.day or found[0].day)]
    return found


SPEC = TypeSpec(
    "mentoring_proof",
    (
        FieldSpec(
            "mentor",
            shapes.person(),
            finders=(teachers_by_label, teachers_told, _teacher_of_table, _weak_subjects),
        ),
        FieldSpec(
            "apprentices",
            shapes.people(),
            finders=(
                _of_table,
                pupils_by_label,
                pupils_speaking,
                pupils_bound,
                pupils_told,
                pupils_each,
                pupils_listed,
                pupils_gaining,
            ),
        ),
        FieldSpec(
            "start_date",
            shapes.date(),
            finders=(labelled(_BEGIN_LABEL, shapes.date()), _began, _start_of_table, _signed),
        ),
    ),
    stops=(
        "师傅",
        "徒弟",
        "甲方",
        "乙方",
        "工种",
        "单位",
        "工作单位",
        "技能等级",
        "培养目标",
        "身份证号",
        "岗位",
        "证明单位",
        "带徒期限",
        "培养期限",
    ),
    finish=_finish,
)
