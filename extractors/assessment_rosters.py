"""Grades of several persons in one table: each row with its years, taken column by column."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from yushen.extractors.engine import label_patterns, shapes, tables
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import View
from yushen.extractors.rosters import PERSONS, Cell, Member, members
from yushen.extractors.spec import Candidate

from yushen.model import Field
from yushen.text import names

_YEAR_HEAD = re.compile(r"(20[0-3]\d|19\d\d)年?度?(?:年度)?(?:考核)?(?:结果|等次|等级|结论)?")
_YEAR = re.compile(r"(?<!\d)(20[0-3]\d|19\d\d)年?度")
_GRADE = re.compile("|".join(sorted(map(re.escape, tables.GRADES), key=len, reverse=True)))
_TRUST, _ALONE = 0.98, 0.97
_SURE_NAME = 0.9
_DIFFERENT = 0.7
_DIFFERENT_NOTE = "考核表中本人一行的等次与表外所读不一致，请核对原件"
_POST_HEAD = re.compile(rf"岗位|职务|职务/岗位|岗位\(职务\)|{label_patterns.POSITION}")

_OF_PERSON = ("name", "records", "position")
_SUBJECT = r"(?:职工|员工|工人|证明|我单位|我公司|我厂|本单位|本公司|兹有|现有)"


class Graded(msgspec.Struct, frozen=True):
    """A person's row of grades."""

    name: str
    records: tuple[tuple[int, str], ...]
    position: str | None
    start: int
    end: int


def graded(view: View) -> list[Graded]:
    """The persons with a grade, each once, in reading order; a person with a row for every year has all of them."""
    found: dict[str, Graded] = {}
    for member in members(view):
        records = _records(view, member)
        if not records:
            continue
        position = _position(member)
        before = found.get(member.name)
        if before is None:
            found[member.name] = Graded(member.name, records, position, member.start, member.end)
        else:
            merged = tuple(sorted({*before.records, *records}))
            found[member.name] = msgspec.structs.replace(before, records=merged, end=member.end)
    return list(found.values()) if found else _headless(view)


def _headless(view: View) -> list[Graded]:
    """Rows with a name and grades under years, two persons at least, where the head 姓名 was not read."""
    found: dict[str, Graded] = {}
    heads: list[tuple[int, Token]] = []
    for row in view.rows:
        years = [(int(match[1]), token) for token in row.tokens if (match := _YEAR_HEAD.fullmatch(token.text))]
        if len(years) > 1:
            heads = years
        named = [token.text for token in row.tokens if len(token.text) <= 4 and _is_name(token.text)]
        graded_here = [token for token in row.tokens if token.text in tables.GRADES]
        if len(named) != 1 or not graded_here or not heads or heads[0][1].page != row.page:
            continue
        records = {
            (min(heads, key=lambda head: abs(head[1].box.cx - token.box.cx))[0], tables.GRADES[token.text])
            for token in graded_here
        }
        end = row.starts[-1] + len(row.tokens[-1].text)
        found.setdefault(named[0], Graded(named[0], tuple(sorted(records)), None, row.start, end))
    return list(found.values()) if len(found) > 1 else []


def _is_name(text: str) -> bool:
    return names.is_person_name(text) and not names.is_field_word(text)


def _records(view: View, member: Member) -> tuple[tuple[int, str], ...]:
    """Grades under heads that are years; else the one grade with the year of its row or of the title above the table."""
    grades = [(cell, match[0]) for cell in member.cells if (match := _GRADE.match(cell.token.text)) is not None]
    headed = [(year, tables.GRADES[word]) for cell, word in grades if (year := _year_over(cell)) is not None]
    if headed:
        return tuple(sorted(headed))
    if len(grades) != 1:
        return ()
    own = [int(match[1]) for cell in member.cells if (match := _YEAR_HEAD.fullmatch(cell.token.text))]
    told = [int(year) for year in _YEAR.findall(view.text[: member.above])]
    year = own[0] if len(own) == 1 else told[-1] if told and not own else None
    return ((year, tables.GRADES[grades[0][1]]),) if year is not None else ()


def _year_over(cell: Cell) -> int | None:
    for head in reversed(cell.heads):
        match = _YEAR_HEAD.fullmatch(head.text)
        if match is not None:
            return int(match[1])
    return None


def _position(member: Member) -> str | None:
    for cell in member.cells:
        if any(_POST_HEAD.fullmatch(head.text) for head in cell.heads):
            hit = shapes.post(24)(cell.token.text)
            return str(hit.value) if hit is not None else None
    return None


def _listed(records: tuple[tuple[int, str], ...]) -> list[dict[str, Any]]:
    return [{"year": year, "grade": grade} for year, grade in records]


def with_rows(view: View, fields: dict[str, Field]) -> dict[str, Field]:
    """The fields by the rows of the table: of one person they are the document's; of several none is, until it is known whose
    row is asked for, and they stand in ``persons``."""
    found = graded(view)
    if not found:
        return fields
    first, last = found[0], found[-1]
    if len(found) == 1:
        return _of_one(view, first, fields)
    own = _attested(view, found)
    if own is not None:
        return _of_one(view, own, {name: field for name, field in fields.items() if name not in _OF_PERSON})
    for name in _OF_PERSON:
        fields.pop(name, None)
    value: list[dict[str, Any]] = [
        {"name": one.name, "records": _listed(one.records), **({"position": one.position} if one.position else {})}
        for one in found
    ]
    whole = field_of(PERSONS, Candidate(value, first.start, last.end, _TRUST), view)
    for one, row in zip(value, found, strict=True):
        own = field_of(PERSONS, Candidate(one, row.start, row.end, _TRUST), view).confidence
        if own != whole.confidence:
            one["confidence"] = own  # a row is no less sure for a name in another
    fields[PERSONS] = whole
    return fields


def _attested(view: View, found: list[Graded]) -> Graded | None:
    """The one person of the table for whom the sentence above it is written (兹证明我公司职工…, whose colleagues are listed too)."""
    above = view.text[: found[0].start].replace("\n", "").replace("\t", "")
    named = [one for one in found if re.search(rf"{_SUBJECT}{re.escape(one.name)}(?:同志)?[,，(:在于自现近20]", above)]
    return named[0] if len(named) == 1 else None


def _of_one(view: View, row: Graded, fields: dict[str, Field]) -> dict[str, Field]:
    """A table with one person is that person's; grades that were read from the page in another way and differ wait for a person."""
    named = fields.get("name")
    if named is None or named.confidence < _SURE_NAME:
        at = view.text.find(row.name, row.start, row.end)
        start, end = (at, at + len(row.name)) if at >= 0 else (row.start, row.end)
        fields["name"] = field_of("name", Candidate(row.name, start, end, _ALONE), view)
    if row.position is not None:
        fields["position"] = field_of("position", Candidate(row.position, row.start, row.end, _ALONE), view)
    records, before = _listed(row.records), fields.get("records")
    if before is None:
        fields["records"] = field_of("records", Candidate(records, row.start, row.end, _TRUST), view)
    elif {_pair(one) for one in before.value} != {_pair(one) for one in records}:
        doubt = Candidate(records, row.start, row.end, _DIFFERENT, _DIFFERENT_NOTE)
        fields["records"] = field_of("records", doubt, view)
    return fields


def _pair(record: dict[str, Any]) -> tuple[int, str]:
    return record["year"], record["grade"]
