"""A list of several results with the rank and the people of each (五小成果 名单): which row is meant, and the rows for whose applicant
is known later (``yushen.evidence.own_rows``). The head of such a list is nobody's."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.award_ranks import rank_in_cell
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import Row, View
from yushen.extractors.rosters import PERSONS
from yushen.extractors.spec import Candidate

from yushen.model import Field
from yushen.text import names

_WORK_HEAD = re.compile(
    r"(?:获奖|参赛|申报|推荐)?(?:成果|项目|作品|课题|论文|建议|提案|专利)(?:\(?(?:项目|成果|作品)\)?)?(?:名称|题目)?|题目|名称"
)
_RANK_HEAD = re.compile(r"(?:获奖|奖励|评审|评选|评定|授奖)?(?:奖项|等级|奖次|奖级|级别|等次|名次|结果|奖励){1,2}")
_PEOPLE_HEAD = re.compile(
    r"(?!.*(?:单位|部门|指导))(?:主要)?(?:完成|获奖|创造|研制|创新|攻关|参与|申报|设计|项目|成果)?(?:主要)?(?:人|者|人员|成员|作者|负责人)(?:姓名|名单)?|姓名"
)
_ROWS_WITHOUT = 2
_TRUST = 0.97


class Result(msgspec.Struct, frozen=True):
    """A row of the list; ``start`` and ``end`` are places of the view's text, ``above`` is where the list begins."""

    project: str
    rank: str | None
    people: tuple[str, ...]
    start: int
    end: int
    above: int


def results(view: View) -> list[Result]:
    """The rows of the first table whose heads name a work, a rank and people."""
    for number, row in enumerate(view.rows):
        texts = [token.text for token in row.tokens]
        kinds = (_WORK_HEAD, _RANK_HEAD, _PEOPLE_HEAD)
        if len(texts) >= len(kinds) and all(any(kind.fullmatch(text) for text in texts) for kind in kinds):
            found = _under(view, number)
            if found:
                return found
    return []


def _under(view: View, number: int) -> list[Result]:
    heads = view.rows[number].tokens
    above = view.rows[number].start
    found: list[Result] = []
    without = 0
    for row in view.rows[number + 1 :]:
        one = _result(row, heads, above)
        if one is not None:
            found.append(one)
        without = 0 if one is not None else without + 1
        if without > _ROWS_WITHOUT:
            break
    return found


def _result(row: Row, heads: tuple[Token, ...], above: int) -> Result | None:
    cells: dict[str, str] = {}
    whole = len(row.tokens) == len(heads)
    for place, token in enumerate(row.tokens):
        head = heads[place] if whole else min(heads, key=lambda one: abs(one.box.cx - token.box.cx))
        cells[head.text] = cells.get(head.text, "") + token.text
    project = next((text for head, text in cells.items() if _WORK_HEAD.fullmatch(head)), "")
    rank = next((rank_in_cell(text) for head, text in cells.items() if _RANK_HEAD.fullmatch(head)), None)
    people = next((text for head, text in cells.items() if _PEOPLE_HEAD.fullmatch(head)), "")
    listed = tuple(name for name in names.split_names(people) if names.is_person_name(name))
    if len(project) < 4 or not listed:
        return None
    end = row.starts[-1] + len(row.tokens[-1].text)
    return Result(project, rank, listed, row.start, end, above)


def by_row(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """The fields with people, rank and project of the one result that the text before the list speaks of; where it speaks of none,
    without rank and project, and with a row for each person."""
    found = results(view)
    if len(found) < 2:
        return fields
    told = view.text[: found[0].above].replace("\t", "").replace("\n", "")
    meant = [one for one in found if one.project in told] or [
        one for one in found if any(name in told for name in one.people)
    ]
    if len(meant) == 1:
        one = meant[0]
        for name, value in (("recipients", list(one.people)), ("award_rank", one.rank), ("project", one.project)):
            if value is not None:
                fields[name] = field_of(name, Candidate(value, one.start, one.end, _TRUST), view)
        return fields
    for name in ("award_rank", "project"):
        fields.pop(name, None)
    start, end = found[0].start, found[-1].end
    everybody = list(dict.fromkeys(name for one in found for name in one.people))
    fields["recipients"] = field_of("recipients", Candidate(everybody, start, end, _TRUST), view)
    rows: list[dict[str, Any]] = [
        {"name": name, "recipients": list(one.people), "award_rank": one.rank, "project": one.project}
        for one in found
        for name in one.people
    ]
    fields[PERSONS] = field_of(PERSONS, Candidate(rows, start, end, _TRUST), view)
    return fields
