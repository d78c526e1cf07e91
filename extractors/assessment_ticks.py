"""Grades that are marked, not written: a row of boxes a year, or a mark in the column of a grade."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine import options, tables
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import View

_WORDS = sorted(tables.GRADES, key=len, reverse=True)
_YEAR = re.compile(rf"(?<!\d)(20[0-3]\d|19\d\d)(?:年度?(?!\d)|(?=:?[{options.MARKED}{options.LONE_BOX}]))")
_BOX = re.compile(rf"[{options.MARKED}{options.LONE_BOX}]")
_OPTION = re.compile("|".join(_WORDS))
_FIRST = re.compile(rf"{_BOX.pattern}|{_OPTION.pattern}")
_REACH = 90
"""Characters from a year to the end of its options: four options with boxes and 考核等次 before them take some forty."""
_NEAR = 16
"""Characters between a year and its first box or option: 年度考核结果（等次）: and no sentence."""
_LEAST_HEADS = 3
"""Grades in a row that is the head of a table of them."""
_CLOSE = 0.04
"""Half the width of a page's column in which a mark stands under its head."""


class Ticked(msgspec.Struct, frozen=True):
    """Years with the grade that is marked, and years whose mark is not to be told."""

    pairs: tuple[tuple[int, str, int, int], ...] = ()
    """Year, grade, first and last place in the view's text."""
    unclear: frozenset[int] = frozenset()
    guessed: tuple[tuple[int, str, int, int], ...] = ()
    """Of the unclear ones those whose other grades all have an empty box: as ``pairs``, and doubtful."""


def ticked(view: View) -> Ticked:
    """The marked grades of several years; nothing for a form of one year, whose opinions have boxes of their own."""
    rows = _in_rows(view)
    return rows if len({pair[0] for pair in rows.pairs} | rows.unclear) > 1 else _in_columns(view)


def _in_rows(view: View) -> Ticked:
    """``2022年度：□优秀 ☑合格 □基本合格 □不合格``."""
    flow = view.flow
    years = list(_YEAR.finditer(flow))
    pairs: dict[int, tuple[int, str, int, int]] = {}
    guessed: dict[int, tuple[int, str, int, int]] = {}
    unclear: set[int] = set()
    for place, match in enumerate(years):
        stop = years[place + 1].start() if place + 1 < len(years) else len(flow)
        run = flow[match.end() : min(stop, match.end() + _REACH)]
        first = _FIRST.search(run)
        if first is None or first.start() > _NEAR or re.search(r"[。;]", run[: first.start()]):
            continue
        told = options.ticked_word(run, _WORDS) if _BOX.search(run) and _OPTION.search(run) else None
        if told is None:
            continue
        year = int(match[1])
        if not told[0] or year in pairs:
            unclear.add(year)
            bare = options.unboxed_word(run, _WORDS)
            if bare is not None:
                start, end = view.from_flow(match.start(), match.end() + bare[2])
                guessed[year] = (year, tables.GRADES[bare[0]], start, end)
            continue
        start, end = view.from_flow(match.start(), match.end() + told[2])
        pairs[year] = (year, tables.GRADES[told[0]], start, end)
    return Ticked(
        tuple(pair for pair in pairs.values() if pair[0] not in unclear),
        frozenset(unclear),
        tuple(pair for pair in guessed.values() if pair[0] not in pairs),
    )


def _in_columns(view: View) -> Ticked:
    """A table whose columns are the grades, with one mark (√) in the row of each year."""
    heads: list[Token] = []
    found: list[tuple[int, str, int, int]] = []
    unclear: set[int] = set()
    for row in view.rows:
        graded = [token for token in row.tokens if token.text in tables.GRADES]
        if len(graded) > 1:
            heads = graded
            continue
        years = [match for token in row.tokens if (match := re.fullmatch(r"(20[0-3]\d|19\d\d)年?度?", token.text))]
        if len(years) != 1 or not heads or heads[0].page != row.page:
            continue
        marks = [token for token in row.tokens if re.fullmatch(rf"[{options.MARKED}]", token.text)]
        under = [head for head in heads for mark in marks if abs(head.box.cx - mark.box.cx) < _CLOSE]
        if len(marks) == 1 and len(under) == 1:
            found.append(
                (int(years[0][1]), tables.GRADES[under[0].text], row.start, row.starts[-1] + len(row.tokens[-1].text))
            )
        else:
            unclear.add(int(years[0][1]))
    return Ticked(tuple(found), frozenset(unclear) if found else frozenset())


_BELOW = 4
"""Rows below a row of grades in which its marks stand: who assesses last stands lowest."""


def marked_column(view: View) -> tuple[str, int, int] | None:
    """Of a form of one year the grade in whose column the mark stands, with its place; the last of several such tables, and ""
    where they have no one mark under one grade. None where no mark stands in a row under a row of grades."""
    found: tuple[str, int, int] | None = None
    for number, row in enumerate(view.rows):
        heads = [token for token in row.tokens if token.text in tables.GRADES]
        if len(heads) < _LEAST_HEADS or len(heads) < len(row.tokens) - 1:
            continue
        for below in view.rows[number + 1 : number + 1 + _BELOW]:
            if below.page != row.page or any(_OPTION.search(token.text) for token in below.tokens):
                break
            marks = [token for token in below.tokens if re.fullmatch(rf"[{options.MARKED}V]", token.text)]
            if not marks:
                continue
            under = [head for head in heads for mark in marks if abs(head.box.cx - mark.box.cx) < _CLOSE]
            grade = tables.GRADES[under[0].text] if len(marks) == len(under) == 1 else ""
            found = (grade, row.start, below.starts[-1] + len(below.tokens[-1].text))
    return found
