"""What apprentices became and when: by the columns of a table, the clause that tells it, the cells of a form."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import msgspec
from yushen.extractors.engine import tables
from yushen.extractors.engine.pairs import Piece, bare_label, pairs, pieces
from yushen.extractors.engine.view import View
from yushen.extractors.mentoring_people import LEVEL, PUPIL_WORD, TEACHER_WORD, Learnt, day_in, owner_at, statements
from yushen.extractors.project_sides import is_head

from yushen.text import dates, names

_PUPIL_HEAD = re.compile(rf"{PUPIL_WORD}(?:姓名|名单)?")
_NAME_HEAD = re.compile(rf"{_PUPIL_HEAD.pattern}|姓名(?:\((?:徒弟|学徒)\))?")
_TEACHER_HEAD = re.compile(rf"{TEACHER_WORD}(?:姓名)?")
_LEVEL_HEAD = re.compile(r"等级|级别|资格|取得.*(?:证书|技能)|晋升")
_NO_LEVEL_HEAD = re.compile(
    r"师傅|(?:带徒|拜师|结对|签约|培养|培训|学徒|入师|收徒)[时前]|原|入厂|学徒前|目标|编号|时间|日期|年月"
)
_DAY_HEAD = re.compile(r"(?:取得|获得|取证|发证|晋升|获证|考取|颁证|证书|鉴定).{0,6}(?:时间|日期|年月)")
_START_HEAD = re.compile(r"(?:起始|开始|结对|拜师|签订|带徒|培养|师徒).{0,6}(?:时间|日期|年月|期限)|起止")
_MOST_ROWS = 30


class Row(msgspec.Struct, frozen=True):
    """A row of a table of apprentices."""

    name: str
    learnt: Learnt
    teacher: str | None
    started: str | None
    start: int
    end: int


def table_rows(view: View) -> list[Row]:
    """The rows of the first table whose heads name apprentices, or persons and what they obtained."""
    rows = [pieces(row) for row in view.rows]
    for number, heads in enumerate(rows):
        found = _table_at(rows, number) if _are_heads(heads) else []
        if found:
            return found
    return []


def _are_heads(heads: list[Piece]) -> bool:
    texts = [bare_label(piece.text) for piece in heads]
    pupil = any(_NAME_HEAD.fullmatch(text) and text != "姓名" for text in texts)
    plain = "姓名" in texts and any(_LEVEL_HEAD.search(text) or _DAY_HEAD.search(text) for text in texts)
    return (
        len(heads) >= 2
        and (pupil or plain)
        and not any(":" in piece.text for piece in heads)
        and not any(re.search(r"\d", text) for text in texts)
        and not _is_form_row(texts)
    )


def _is_form_row(texts: list[str]) -> bool:
    """徒弟 | 姓名 | 王五 | 等级 | 技师: a label with its value, not the heads of a table."""
    return any(
        one == "姓名" and names.is_person_name(following) and not is_head(following)
        for one, following in pairwise(texts)
    )


def _table_at(rows: list[list[Piece]], number: int) -> list[Row]:
    heads = rows[number]
    column = next((one for one in heads if _PUPIL_HEAD.fullmatch(bare_label(one.text))), None)
    column = column or next(one for one in heads if _NAME_HEAD.fullmatch(bare_label(one.text)))
    found: list[Row] = []
    teacher: str | None = None
    misses = 0
    for row in rows[number + 1 : number + 1 + _MOST_ROWS]:
        by_head = [(min(heads, key=lambda one: abs(one.box.cx - piece.box.cx)), piece) for piece in row]
        named = next(
            (piece for head, piece in by_head if head is column and names.is_person_name(names.clean_name(piece.raw))),
            None,
        )
        if named is None:
            misses += 1
            if misses > 2 or (found and len(row) == 1):
                break
            continue
        teacher = next(
            (
                names.clean_name(piece.raw)
                for head, piece in by_head
                if _TEACHER_HEAD.fullmatch(head.text) and names.is_person_name(piece.text)
            ),
            teacher,
        )
        learnt, started = Learnt(), None
        for head, piece in by_head:
            if _DAY_HEAD.search(head.text):
                learnt.day = learnt.day or _day(piece.text)
            elif _START_HEAD.search(head.text):
                started = day_in(piece.text)
            elif head.box.x0 > column.box.x0 and _LEVEL_HEAD.search(head.text) and not _NO_LEVEL_HEAD.search(head.text):
                level = LEVEL.search(piece.text)
                learnt.level = learnt.level or (tables.SKILL_LEVELS[level[0]] if level else None)
                learnt.day = learnt.day or (day_in(piece.text) if level else None)
        found.append(Row(names.clean_name(named.raw), learnt, teacher, started, named.start, named.end))
        misses = 0
    return found


def _day(text: str) -> str | None:
    return day_in(text) or dates.parse_date(text)


_GAINED = r"(?:取得|获得|晋升|考取|考评为|评为|评定为|成为|晋级|通过|获评|升为|获)"
_COUNT = r"(?:[两二三四五六七八九十\d]{1,2}[人名位])"
_SHARED = re.compile(
    rf"(?P<names>(?:[、,和及与](?!{_COUNT})[\u4e00-\u9fff·]{{2,4}}?)*)(?:等)?{_COUNT}?(?:同志|徒弟|学徒|徒工)?,?{_COUNT}?(?:现|已|先后|目前|后)*(?:均|都|皆|全部|(?<=[人名位])(?:现|已)*(?=取得|获得|考取|晋升))(?P<rest>.+)"
)
"""What behind the last of several is said of all: 、李四二人，现均取得高级工资格."""
_PARTS = re.compile(r"[、,和及与]")
_OTHER_DAY = re.compile(
    r"(?:入厂|进厂|入职|出生|生日|参加工作|入校|毕业|拜师|签订|起始|开始)[\u4e00-\u9fff]{0,3}[(:]?$"
)
"""Words before a day on which something else happened than the grant: 入厂时间 2015年7月 in the cell before."""
_AIM = re.compile(r"目标|争取|力争|力求|计划|拟|将|应|要求|水平")


_OF_HIM = re.compile(r"(?:徒弟|学徒|乙方)(?![:(]|姓名|签)[^。;]{4,70}")
"""Of an only apprentice: 徒弟在师傅带领下，2017年11月取得…."""
_IN_BRACKETS = re.compile(r"^\([^()]*\)")
"""What an agreement says in brackets behind a name is what he was when he signed."""


def _rank(level: Any) -> int:
    """The highest level first."""
    return int(level) if str(level).isdigit() else 0


def learnt_of(view: View, name: str, others: list[str]) -> Learnt:
    """What sentences say of one apprentice; his own statement before what others say, what is said of him alone before what is
    said of all."""
    for speaker, words, _ in statements(view):
        if speaker == name:
            told = _gain(re.split(r"以上|特此", words)[0])
            if told.level is not None:
                return told
    alone, best, of_all = Learnt(), Learnt(), Learnt()
    agreement = re.search(r"协议|合同|契约", view.flow[:60]) is not None  # 李四（中级工） says there what he was
    for match in re.finditer(re.escape(name), view.flow):
        tail = re.split(r"[。;]", view.flow[match.end() : match.end() + 90])[0]
        tail = _IN_BRACKETS.sub("", tail) if agreement else tail
        shared = _SHARED.match(tail)
        if shared is not None and {one for one in _PARTS.split(shared["names"]) if one} <= set(others):
            of_all = of_all if of_all.level is not None else _gain(shared["rest"].split("其中")[0])
            continue
        ends = [tail.find(other) for other in others if other != name and other in tail]
        told = _gain(tail[: min(ends)] if ends else tail, bracketed=not agreement)
        if told.level is not None:
            alone = told if alone.level is None or _rank(told.level) < _rank(alone.level) else alone
        best = best if best.day else told
    if alone.level is None and len(others) == 1:
        alone = next((told for one in _OF_HIM.finditer(view.flow) if (told := _gain(one[0])).level is not None), alone)
    if alone.level is not None:
        return alone
    if of_all.level is not None:
        return of_all
    return Learnt(None, None) if best.level is None else best


def _gain(text: str, *, bracketed: bool = False) -> Learnt:
    """于2013年4月取得技师职业资格; (技师, 2019年6月) behind a name."""
    gained = [
        match
        for match in re.finditer(rf"{_GAINED}[^。;]{{0,30}}?(?P<level>{LEVEL.pattern})", text)
        if not _AIM.search(text[max(0, match.start() - 6) : match.start()])
    ]
    match = min(gained, key=lambda one: _rank(tables.SKILL_LEVELS[one["level"]]), default=None)
    if match is not None:
        before = [
            one
            for one in dates.find_dates(text[: match.start()])
            if not _OTHER_DAY.search(text[max(0, one[1] - 8) : one[1]])
        ]
        after = dates.find_dates(text[match.end() : match.end() + 16])
        inside = dates.find_dates(text[match.start() : match.end()])
        day = before[-1][0] if before else inside[0][0] if inside else after[0][0] if after else None
        return Learnt(tables.SKILL_LEVELS[match["level"]], day)
    note = re.match(rf"(?:\(|:)(?P<inner>[^()。;]*?(?P<level>{LEVEL.pattern})[^()。;]*)", text) if bracketed else None
    if note is not None:
        return Learnt(tables.SKILL_LEVELS[note["level"]], day_in(note["inner"]))
    return Learnt()


_LEVEL_LABEL = re.compile(
    r"(?P<owner>徒弟|学徒|乙方|师傅|甲方)?(?P<gained>取得|获得|晋升|出师|鉴定|考取|达到|已|后)*(?:现|的)?(?:取得)?(?:职业|技能|技术|资格|证书|鉴定)*(?:等级|级别|资格)"
)
_DAY_LABEL = re.compile(
    r"(?:徒弟|学徒)?(?:取得|获证|取证|发证|晋升|获得|证书取得|考取|颁证)(?:证书|资格|等级)?(?:的)?(?:日期|时间|年月)"
)


_APART = re.compile(r"分别(?!与|和|同|签|拜|结)(?P<rest>[^。;]{4,110})")


def apportioned(view: View, people: list[str]) -> dict[str, Learnt] | None:
    """徒弟李四、王五分别取得高级工、技师证书，时间分别为2016年6月、2016年12月: level and day of each in the order of the names; one
    level is that of all. None where nothing is told so; an empty one where the counts do not agree."""
    listed = "[、,和及与]".join(map(re.escape, people))
    for match in re.finditer(rf"{listed}(?P<tail>[^。;]*)", view.flow) if len(people) > 1 else ():
        told = _APART.search(match["tail"])
        if told is None or not re.search(_GAINED, match["tail"]):
            continue
        rest = told["rest"]
        levels = [tables.SKILL_LEVELS[one[0]] for one in LEVEL.finditer(rest)]
        days = [day for day, _, _ in dates.find_dates(rest)]
        levels = levels * len(people) if len(levels) == 1 else levels
        told_days: list[str | None] = [*days] if len(days) == len(people) else [None for _ in people]
        if not levels or _AIM.search(match["tail"][: told.start()]):
            continue
        if len(levels) != len(people):
            return {}
        return {name: Learnt(*one) for name, *one in zip(people, levels, told_days, strict=True)}
    return None


def learnt_in_form(view: View) -> Learnt:
    """Of one apprentice in a form: 徒弟取得技能等级, or 技能等级 in his part of it."""
    learnt = Learnt()
    for pair in pairs(view):
        level = LEVEL.search(pair.value) if len(pair.value) <= 24 else None
        label = _LEVEL_LABEL.fullmatch(pair.label)
        if label is not None and level is not None and learnt.level is None:
            owner = {"徒弟": "pupil", "学徒": "pupil", "乙方": "pupil", "师傅": "teacher", "甲方": "teacher"}.get(
                label["owner"] or ""
            )
            owner = owner or _owner_of(view, pair.row, pair.start)
            if owner == "pupil" or (owner is None and label["gained"]):
                learnt.level = tables.SKILL_LEVELS[level[0]]
        elif _DAY_LABEL.fullmatch(pair.label) and learnt.day is None:
            learnt.day = day_in(pair.value)
    return learnt if learnt.level is not None else Learnt()


def _owner_of(view: View, row_number: int, place: int) -> str | None:
    here = [piece for piece in pieces(view.rows[row_number]) if piece.start <= place]
    return owner_at(view, row_number, here[-1]) if here else None
