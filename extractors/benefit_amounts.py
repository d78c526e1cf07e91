"""Amounts of a benefit proof: by kind and year out of tables either way round, forms, and sentences.

An amount counts only with a kind beside it (产值, 利润, 节约 …); investments, prices and costs before and after are none. A sum that
is printed is kept apart from the amounts it sums.
"""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.benefit_grid import grid
from yushen.extractors.benefit_sentences import sentences
from yushen.extractors.benefit_words import AMOUNT, CELL, UNIT, YEAR, Amount, kind_of, money_of, unit_of, yuan
from yushen.extractors.engine import shapes
from yushen.extractors.engine.pairs import BELOW, Pair, pairs
from yushen.extractors.engine.view import View

_PLAIN_LABEL = re.compile(
    r"(?:认定|核定|审定|确认|效益|创效|年创效|奖励前|经济效益|年经济效益|直接经济效益|年效益)(?:金额|数额|总额|额)?(?:\([^()]{1,8}\))?|金额"
)


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
            return _settled(found, ticked), trust
    return [], 0.0


def _ticked_kind(view: View) -> str | None:
    """Of options with boxes the marked kind: 效益类别 □增加产值 ☑节约成本."""
    for pair in pairs(view):
        ticked = shapes.ticked_option(pair.value)
        if (
            ticked is not None
            and ticked.value
            and kind_of(str(ticked.value))
            and re.search(r"效益|类别|类型|方式|形式", pair.label)
        ):
            return kind_of(str(ticked.value))
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
        one = _form_amount(pair, kind if kind != "other" else None, unit, ticked)
        if one is not None:
            found.append(one)
    return found


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
