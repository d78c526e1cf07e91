"""Years and grades told in sentences: several years with one grade, each with its own, or a grade with its years behind it.

``2020年度、2021年度考核等次均为称职，2022年度考核等次为优秀``; ``优秀（2020年、2022年），合格（2021年）``. Only words of the assessment
itself may stand between the two (``2022年取得技师资格，考核合格`` speaks of an examination), so that what is denied or
proposed (``未达到合格``, ``建议``) gives no grade.
"""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine import tables
from yushen.extractors.engine.view import Row, View

from yushen.text import dates

_GRADE = rf"(?:{'|'.join(sorted(map(re.escape, tables.GRADES), key=len, reverse=True))})(?![证率品线分后者标书])"
_YEAR = r"(?<!\d)(?:20[0-3]\d|19\d\d)(?!\d|年?\d|[./]\d)"
_AND, _TO = r"[、,，和及与/]", r"(?:年度?)?(?:至|到|[-~—―–－～]{1,2})"
_YEARS = rf"{_YEAR}(?:(?:{_TO}|(?:年度?)?{_AND}){_YEAR})*"
_QUOTE = r"[“”\"‘’']?"
_BETWEEN = (
    r"(?:[、,，:“\"‘'(—–…]|该同志|同志|本人|其|各|的|连续[\u4e00-\u9fff\d]年|[一二两三四五六七八九十\d]个?(?:年度|年)|年度|年终|年|度|工作|职工|个人"
    r"|绩效|考核|考评|结果|等次|等级|结论|成绩|情况|评定|鉴定|均|都|全部|皆|分别|依次|达到了?|获得|获|被|评|确|定|为|是)"
)
_TOLD = re.compile(
    rf"({_YEARS})年?度?({_BETWEEN}{{0,14}}?){_QUOTE}({_GRADE}{_QUOTE}(?:[、,，和及]{_QUOTE}{_GRADE}{_QUOTE}(?!\())*)(及?以上)?"
)
_BEHIND = re.compile(
    rf"({_GRADE}){_QUOTE}(?:等次|等级)?(?:的?年度?)?(?:有|为|是|:|\(){{1,2}}({_YEARS})年?度?(?=[),，;。、\s]|$)"
)
_EACH = re.compile(r"分别|依次")
_PROPOSED = re.compile(r"(?:建议|拟|自评|申报)[^。;，,]{0,14}$")
_ASSESSED = re.compile(
    rf"({_YEARS})(?:年?度|年)(?:年终|年度|工作|绩效){{0,2}}(?:考核|考评)(?![\u4e00-\u9fff]{{0,8}}(?:表|鉴定|如下))"
)
_YEAR_CELL = re.compile(r"(?:20[0-3]\d|19\d\d)年?度?:?")


class Told(msgspec.Struct, frozen=True):
    """What sentences tell: pairs (year, grade, first and last place in the view's text), and what they leave open."""

    pairs: tuple[tuple[int, str, int, int], ...] = ()
    at_least: frozenset[int] = frozenset()
    """Years of which only 合格以上 is said: the grade is the least it can be."""
    silent: frozenset[int] = frozenset()
    """Years said to be assessed whose grade is not read."""


def told_grades(view: View) -> Told:
    """The years and grades of the view's running text; cells of a table are no part of a sentence."""
    text, places = _prose(view)
    found: dict[int, tuple[int, str, int, int]] = {}
    proposed: dict[int, tuple[int, str, int, int]] = {}
    at_least: set[int] = set()
    for match in _TOLD.finditer(text):
        years, grades = _listed(match[1]), re.findall(_GRADE, match[3])
        if len(grades) == 1 and not _EACH.search(match[2]):
            grades *= len(years)
        elif len(grades) != len(years) or not _EACH.search(match[2]):
            continue
        into = proposed if _PROPOSED.search(text[: match.start()]) else found
        at_least.update(years if match[4] else ())
        for year, grade in zip(years, grades, strict=True):
            into.setdefault(year, (year, tables.GRADES[grade], places[match.start()], places[match.end() - 1] + 1))
    for match in _BEHIND.finditer(text):
        for year in _listed(match[2]):
            found.setdefault(year, (year, tables.GRADES[match[1]], places[match.start()], places[match.end() - 1] + 1))
    pairs = {**proposed, **found}
    named = {year for match in _ASSESSED.finditer(text) for year in _listed(match[1])}
    return Told(tuple(pairs.values()), frozenset(at_least), frozenset(named - set(pairs)))


def _listed(words: str) -> list[int]:
    """``2020、2021`` and ``2020年至2023``."""
    years: list[int] = []
    for match in re.finditer(rf"({_YEAR})(?:{_TO}({_YEAR}))?", words):
        first, last = int(match[1]), int(match[2] or match[1])
        years += range(first, last + 1) if last - first < 12 else ()
    return years


def _prose(view: View) -> tuple[str, list[int]]:
    """The text with its lines joined and the place of each character in the view's; a row of a table with a year or a grade
    in a cell of its own stays apart."""
    text = ""
    places: list[int] = []
    for row in view.rows:
        apart = _celled(row)
        for token, start in zip(row.tokens, row.starts, strict=True):
            for piece, place in (
                (("\n", start), (token.text, start), ("\n", start)) if apart else ((token.text, start),)
            ):
                text += piece
                places += range(place, place + len(piece))
    return dates.years_in_figures(text), places


def _celled(row: Row) -> bool:
    return any(token.text in tables.GRADES or _YEAR_CELL.fullmatch(token.text) for token in row.tokens)
