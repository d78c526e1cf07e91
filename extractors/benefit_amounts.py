"""Amounts of a benefit proof: by kind and year out of tables either way round, forms, and sentences.

An amount counts only with a kind beside it (产值, 利润, 节约 …); investments, prices and costs before and after are none. A sum that
is printed is kept apart from the amounts it sums.
"""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.benefit_grid import grid
from yushen.extractors.benefit_sentences import sentences
from yushen.extractors.benefit_words import (
    AMOUNT,
    CELL,
    KIND,
    NUMBER,
    UNIT,
    YEAR,
    Amount,
    kind_of,
    money_of,
    unit_of,
    yuan,
)
from yushen.extractors.engine import options
from yushen.extractors.engine.pairs import BELOW, Pair, pairs
from yushen.extractors.engine.view import View

_PLAIN_LABEL = re.compile(
    r"(?:认定|核定|审定|确认|效益|创效|年创效|奖励前|经济效益|年经济效益|直接经济效益|年效益)(?:金额|数额|总额|额)?(?:\([^()]{1,8}\))?|金额"
)


_KIND_LABEL = re.compile(r"(?:经济|产生|创造)?效益(?:的)?(?:类别|类型|种类|形式|性质|方式|来源)")
_NO_LABEL = re.compile(r"证明|报告|说明|分析|依据|[表书单]$|类别|类型")
"""Titles and heads of running text in which a kind occurs."""


def amounts(view: View) -> tuple[list[Amount], float]:
    """All amounts of the best place for them (a table, a form, the sentences) and how sure that place is."""
    unit, ticked = unit_of(view), _ticked_kind(view)
    table = list(grid(view, unit, ticked))
    form, told = _form(view, unit, ticked), list(sentences(view, unit))
    if len({one.yuan for one in told if one.kind}) > len({one.yuan for one in form}):
        form = []
    for found, trust in ((table, 0.95), (form, 0.95), (told, 0.94)):
        if any(one.kind for one in found):
            return _dated(view, _settled(found, ticked)), trust
    return [], 0.0


def _ticked_kind(view: View) -> str | None:
    """Of options with boxes the marked kind (效益类别 □增加产值 ☑节约成本), or the one kind that is written there."""
    for pair in pairs(view):
        if _KIND_LABEL.fullmatch(pair.label) and options.ticked_option(pair.value) is None and len(pair.value) <= 12:
            named = {match.lastgroup for match in KIND.finditer(pair.value)} - {"other"}
            if len(named) == 1:
                return named.pop()
        ticked = options.ticked_option(pair.value)
        if (
            ticked is not None
            and ticked.value
            and kind_of(str(ticked.value))
            and re.search(r"效益|类别|类型|方式|形式", pair.label)
        ):
            return kind_of(str(ticked.value))
    return None


_YEAR_LABEL = re.compile(
    r"(?:核算|统计|效益|所属|应用|考核|计算|数据|取得效益|产生效益|实施|财务)*(?:年度|年份|期间|时段|区间)"
)
_YEARS = re.compile(r"(?:19|20)\d{2}(?=年|[./-]\d|$)")
_ANNOUNCED = re.compile(r"[^。;]{2,60}(?:如下|为|情况|明细)(?:表)?(?:\([^()]*\))?:")
_NO_YEAR_OF_BENEFIT = re.compile(
    r"(?:19|20)\d{2}年?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|至今|开始|投产|投运|授权|获得|取得专利|立项|前)"
)


def _dated(view: View, found: list[Amount]) -> list[Amount]:
    """Amounts of which none has a year, with the one year that the words announcing them give: 2014年度取得的效益如下:
    新增产值…; 核算年度 | 2021年. A period of more years, or a day on which something began, gives none."""
    if not found or any(one.year is not None for one in found):
        return found
    year = _announced_year(view, min(one.start for one in found)) or _labelled_year(view)
    return [msgspec.structs.replace(one, year=None if one.total else year) for one in found] if year else found


def _announced_year(view: View, before: int) -> int | None:
    row = view.row_at(before)
    flow = "".join(view.text[: view.rows[row].start].split())
    last = None
    for match in _ANNOUNCED.finditer(flow):
        last = match
    if last is None or len(flow) - last.end() > _NEAR_ANNOUNCED:
        return None
    clauses = last[0].split(",")
    for clause in reversed(clauses):
        if _NO_YEAR_OF_BENEFIT.search(clause):
            return None
        years = {int(year) for year in _YEARS.findall(clause)}
        if years:
            return years.pop() if len(years) == 1 and re.search(r"效益|收益|产值|利润|节约|创效", last[0]) else None
    return None


_NEAR_ANNOUNCED = 20
"""Characters of heads or labels between the words that announce amounts and the first row of them."""


def _labelled_year(view: View) -> int | None:
    for pair in pairs(view):
        if _YEAR_LABEL.fullmatch(pair.label) and len(pair.value) <= 24:
            years = {int(year) for year in _YEARS.findall(pair.value)}
            if len(years) == 1:
                return years.pop()
    return None


def _settled(found: list[Amount], ticked: str | None) -> list[Amount]:
    """Each amount once; one whose words only say 效益 has the kind that the form marks; a sum without a kind that of the rest."""
    kinds = {one.kind for one in found if one.kind}
    only = next(iter(kinds)) if len(kinds) == 1 else None
    settled: list[Amount] = []
    for one in found:
        kind = ticked if ticked and one.kind in (None, "other") else one.kind or only
        if kind is None:
            continue
        one = msgspec.structs.replace(one, kind=kind)
        same = [
            other
            for other in settled
            if other.kind == kind
            and other.yuan == one.yuan
            and (other.year == one.year or None in (other.year, one.year))
        ]
        if same and not (one.total and len([other for other in settled if other.kind == kind]) > 1):
            if same[0].year is None and one.year is not None:
                settled[settled.index(same[0])] = one
            continue
        settled.append(one)
    return settled


def _form(view: View, unit: str, ticked: str | None) -> list[Amount]:
    """新增利税 | 120万元; 认定金额 | ¥829,313元 with the kind from its own words or the marked option."""
    found = []
    for pair in pairs(view):
        if pair.trust < BELOW or _NO_LABEL.search(pair.label):
            continue
        kind = kind_of(pair.label)
        if (kind is None or len(pair.label) > 16) and _PLAIN_LABEL.fullmatch(pair.label) is None:
            continue
        listed = _by_years(pair, kind if kind != "other" else None, unit, ticked)
        if listed:
            found += [*listed, *_sum_beside(view, unit)]
            continue
        one = _form_amount(pair, kind if kind != "other" else None, unit, ticked)
        if one is not None:
            found.append(one)
    return found


_OF_YEAR = re.compile(
    rf"(?P<year>20[0-3]\d)年?度?:?(?P<words>[^\d、,;。:]{{0,12}}):?(?P<number>{NUMBER})(?P<unit>{UNIT})?(?:[、,;。]|$)"
)
_SUM_LABEL = re.compile(
    r"(?:[两二三四五2-5]年|各年|以上|上述)?(?:效益|经济效益|金额|利润|新增利润)?(?:合计|累计|总计|共计|总额)(?:金额|效益|额)?(?:\([^()]{1,8}\))?"
)


def _by_years(pair: Pair, kind: str | None, unit: str, ticked: str | None) -> list[Amount]:
    """效益（万元） | 2023年：新增利润18.20、2024年：新增利润22.90: nothing but years with their figures, the unit in the label."""
    inner = re.search(rf"\(({UNIT})\)", pair.label)
    matches = list(_OF_YEAR.finditer(pair.value))
    if len(matches) < 2 or "".join(match[0] for match in matches) != pair.value:
        return []
    found = []
    for match in matches:
        own = match["unit"] or (inner[1] if inner else unit)
        value = yuan(match["number"], own) if own else None
        if value is None:
            return []
        of_kind = kind_of(match["words"]) or kind or ticked or "other"
        found.append(Amount(of_kind, int(match["year"]), value, False, pair.start, pair.end))
    return found


def _sum_beside(view: View, unit: str) -> list[Amount]:
    """The sum of such years in a row of its own (累计 | 76.50 万元), of the kind that they have."""
    for pair in pairs(view):
        if pair.trust < BELOW or _SUM_LABEL.fullmatch(pair.label) is None:
            continue
        one = _form_amount(pair, None, unit, None)
        if one is not None:
            return [msgspec.structs.replace(one, kind=None, year=None, total=True)]
    return []


def _form_amount(pair: Pair, kind: str | None, unit: str, ticked: str | None) -> Amount | None:
    alone = CELL.fullmatch(pair.value.rstrip("。"))
    inner = re.search(rf"\(({UNIT})\)", pair.label)
    match = AMOUNT.search(pair.value) if alone is None or not (inner or unit) else None
    if match is not None and len(pair.value) <= 60:
        value, place = money_of(match, unit), match.start()
        kind = kind or kind_of(pair.value[:place]) or ticked or "other"
    elif alone is not None and (inner or unit):
        value, place = yuan(alone["number"], alone["unit"] or (inner[1] if inner else unit)), 0
        kind = kind or ticked or "other"
    else:
        return None
    year = YEAR.search(pair.label) or YEAR.search(pair.value[:place])
    if value is None:
        return None
    return Amount(kind, int(year["year"]) if year else None, value, False, pair.start, pair.end)
