"""师带徒协议, 证明: roles by label, never by order."""

from __future__ import annotations

import re
from typing import Any

from yushen.extractors.engine import shapes, tables
from yushen.extractors.engine.sentences import subjects
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field
from yushen.text import dates, names

_LEVEL_WORDS = "|".join(sorted(map(re.escape, tables.SKILL_LEVELS), key=len, reverse=True))
_APPRENTICE_LABELS = (
    "徒弟",
    "徒弟姓名",
    "徒弟(乙方)",
    "乙方(徒弟)",
    "乙方",
    "学徒",
    "学徒姓名",
    "徒弟名单",
    "被带徒弟",
    "所带徒弟",
    "学徒(乙方)",
    "徒弟签字",
    "乙方签字",
    "徒弟(签字)",
)


def _table(view: View) -> list[Candidate]:
    """A table of apprentices: rows below the heads 徒弟 / 姓名 that begin with or hold one name."""
    for index, row in enumerate(view.rows):
        heads = [token for token in row.tokens if re.fullmatch(r"(?:徒弟|学徒)?姓名|徒弟|学徒", token.text)]
        if not heads or len(row.tokens) < 2:
            continue
        column = next((token for token in heads if "徒" in token.text), heads[0])
        found: list[str] = []
        first = last = -1
        for below in view.rows[index + 1 : index + 15]:
            cells = [
                (t, s)
                for t, s in zip(below.tokens, below.starts, strict=True)
                if abs(t.box.cx - column.box.cx) < max(0.07, column.box.width)
            ]
            hit = next(
                (
                    (names.clean_name(t.text), s, len(t.text))
                    for t, s in cells
                    if names.is_person_name(names.clean_name(t.text))
                ),
                None,
            )
            if hit is None:
                if found:
                    break
                continue
            found.append(hit[0])
            first = hit[1] if first < 0 else first
            last = hit[1] + hit[2]
        if found:
            return [Candidate(found, first, last, 0.99)]
    return []


_TOLD = re.compile(
    rf"(?:徒弟|学徒|徒)(?P<name>[\u4e00-\u9fff·]{{2,4}}?)(?:同志)?,?(?:已|现)?(?:于|在|自)?[^,。;、]{{0,14}}?(?:取得|获得|晋升|考取|评为|成为|考评为)[^,。;]{{0,12}}?(?:{_LEVEL_WORDS})"
)


def _told(view: View) -> list[Candidate]:
    """Apprentices of a sentence that says of each what he became: 徒弟张三于2018年6月取得技师职业资格, 徒弟李四…."""
    found: list[str] = []
    places: list[tuple[int, int]] = []
    for match in _TOLD.finditer(view.flow):
        name = names.clean_name(match["name"])
        if names.is_person_name(name, known_surname=False) and name not in found:
            found.append(name)
            places.append(view.from_flow(match.start("name"), match.end("name")))
    return [Candidate(found, places[0][0], places[-1][1], 0.9)] if found else []


def _finish(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """Levels and dates beside each apprentice's name: lists as long as the list of names, None where nothing stands."""
    listed = fields.get("apprentices")
    if listed is None:
        return fields
    mentor = fields.get("mentor")
    people = [name for name in listed.value if mentor is None or name != mentor.value]
    if not people:
        del fields["apprentices"]
        return fields
    levels: list[Any] = []
    days: list[Any] = []
    for name in people:
        around = _words_after(view, name)
        level = re.search(_LEVEL_WORDS, around)
        levels.append(tables.SKILL_LEVELS[level[0]] if level else None)
        found = dates.find_dates(around)
        days.append(found[0][0] if found else None)
    fields["apprentices"] = _same(listed, "apprentices", people)
    if any(level is not None for level in levels):
        fields["apprentice_levels"] = _same(listed, "apprentice_levels", levels)
    if any(day is not None for day in days):
        fields["apprentice_dates"] = _same(listed, "apprentice_dates", days)
    return fields


def _words_after(view: View, name: str) -> str:
    """What stands behind a name in a row of its own or up to the next name; the place with a level in it before others."""
    best = ""
    for match in re.finditer(r"\t?".join(map(re.escape, name)), view.text):
        tail = view.text[match.end() : match.end() + 90]
        tail = tail.replace("\n", "") if not _in_cell(view, match.start()) else tail.split("\n")[0]
        tail = re.split(r"[;。、]", tail)[0]
        if re.search(rf"(?:取得|获得|晋升|考取|评为|成为|:|\t|\(|为|于)[^;。]{{0,24}}?(?:{_LEVEL_WORDS})", tail):
            return tail.replace("\t", " ")
        if not best and dates.find_dates(tail):
            best = tail.replace("\t", " ")
    return best if re.search(_LEVEL_WORDS, best) else ""


def _in_cell(view: View, index: int) -> bool:
    """A name alone in its cell: what belongs to it stands in its row; in a sentence it goes on over the line's end."""
    token = view.token_at(index)
    return len(token.text) <= 6


def _same(source: Field, name: str, value: Any) -> Field:
    return Field(name, value, source.raw, source.page, source.box, source.confidence, source.method, source.note)


SPEC = TypeSpec(
    "mentoring_proof",
    (
        FieldSpec(
            "mentor",
            shapes.person(),
            labels=(
                "师傅",
                "师傅姓名",
                "师傅(甲方)",
                "甲方(师傅)",
                "甲方",
                "导师",
                "导师姓名",
                "带教师傅",
                "师父",
                "指导老师",
                "名师",
                "师傅签字",
                "带徒师傅",
            ),
            patterns=(
                r"(?P<v>[\u4e00-\u9fff·]{2,4})同志(?:作为师傅|担任师傅|与|自|于|在|从)",
                r"由(?P<v>[\u4e00-\u9fff·]{2,4})(?:同志)?(?:担任|作为)师傅",
                r"(?:证明|兹有)(?:我单位|我公司|本公司)?(?:职工|员工)?(?P<v>[\u4e00-\u9fff·]{2,4}?)(?:同志)?(?:自|于|从|担任|作为)",
            ),
            finders=(subjects,),
        ),
        FieldSpec(
            "apprentices",
            shapes.people(),
            labels=_APPRENTICE_LABELS,
            finders=(_table, _told),
            patterns=(
                r"(?:带徒|徒弟|所带徒弟|培养了?|指导|带教)(?:有|为|:)?(?P<v>[\u4e00-\u9fff·、,和]{2,40}?)(?:等)?(?:\d|[一二三四五六七八九十两])?(?:名|人|位)?(?:同志|徒弟|学徒|技师)",
                r"与(?P<v>[\u4e00-\u9fff·、和]{2,30}?)(?:同志)?(?:签订|结成|结为|建立)",
            ),
        ),
        FieldSpec(
            "start_date",
            shapes.date(),
            label_pattern=r"(?!.*(?:出师|取|证|生|结束|终止))[\u4e00-\u9fff]{0,6}(?:起始|开始|签订|结对|拜师|带徒|起)(?:时间|日期|年月)",
            labels=(
                "起始日期",
                "师徒关系起始",
                "协议起始时间",
                "带徒期限",
                "培养期限",
                "期限",
                "协议期限",
                "结对时间",
                "签订日期",
                "拜师日期",
                "协议签订时间",
            ),
            patterns=(
                r"(?:自|从|于)(?P<v>(?:19|20)\d{2}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?)",
                r"(?:自|从|于)(?P<v>(?:19|20)\d{2}年)(?:起|开始)",
                r"(?:自|从|于)(?P<v>二[〇○零O0].{2}年.{1,3}月(?:.{1,3}日)?)",
            ),
        ),
    ),
    stops=(
        "工种",
        "性别",
        "单位",
        "工作单位",
        "技能等级",
        "取得等级",
        "取得证书时间",
        "取证时间",
        "培养目标",
        "序号",
        "身份证号",
        "岗位",
        "职业",
        "部门",
        "证明单位",
        "等级",
    ),
    finish=_finish,
)
