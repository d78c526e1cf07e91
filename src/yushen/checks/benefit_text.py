"""Figures of a proof of benefit that its running text adds up or writes twice: 大写 beside 小写, numbered items and years before their sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from yushen.text.numerals import parse_capital_amount

FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_UNITS = {"亿元": 10**8, "千万元": 10**7, "百万元": 10**6, "万元": 10**4, "千元": 10**3, "元": 1}
_UNIT = "|".join(_UNITS)
_CAPITAL = "零〇壹贰叁肆伍陆柒捌玖拾佰仟"
CAPITALS = re.compile(
    rf"[{_CAPITAL}万亿]*[壹贰叁肆伍陆柒捌玖拾佰仟][{_CAPITAL}万亿]*[元圆](?:[零角分壹贰叁肆伍陆柒捌玖]*)[整正]?"
)
"""An amount in words, up to its 元; the 万元 behind figures (46万元) is none."""
_BETWEEN = r"[,;:()]*(?:(?:小写|金额|即|计|折合|人民币|RMB)[,;:()]*)*"
_WORDS_FIRST = re.compile(
    rf"(?P<words>{CAPITALS.pattern})(?P<between>{_BETWEEN})(?P<sign>[¥￥])?:?(?P<figure>{FIGURE})(?P<unit>{_UNIT})?"
)
_FIGURE_FIRST = re.compile(
    rf"(?P<sign>[¥￥])?(?<![\d.,])(?P<figure>{FIGURE})(?P<unit>{_UNIT})?整?[,;:()]*(?:人民币)?[,;:()]*(?:大写)?(?:金额)?[,;:()]*(?:人民币)?[:]?(?P<words>{CAPITALS.pattern})"
)


def written_twice(text: str) -> Iterator[tuple[Decimal, Decimal, Decimal]]:
    """Amounts written in words and, beside it, in figures: both in 元, with the half of the last place that the figures have.

    ``text`` is folded and without blanks. Figures without a unit are 元, or 万元 where that agrees.
    """
    taken: set[int] = set()
    for pattern in (_WORDS_FIRST, _FIGURE_FIRST):
        for match in pattern.finditer(text):
            amount = parse_capital_amount(match["words"])
            told = match["sign"] or match["unit"] or "小写" in match[0] or "大写" in match[0]
            if amount is None or not told or match.start("words") in taken:
                continue
            taken.add(match.start("words"))
            figure, places = _figure(match["figure"])
            factors = [_UNITS[match["unit"]]] if match["unit"] else [1, 10**4]
            factor = min(factors, key=lambda one: abs(figure * one - amount))
            factor = factor if abs(figure * factor - amount) <= places * factor else factors[0]
            yield amount, figure * factor, places * factor


def _figure(text: str) -> tuple[Decimal, Decimal]:
    """The number and the half of its last printed place."""
    plain = text.replace(",", "")
    decimals = len(plain.partition(".")[2])
    return Decimal(plain), Decimal(1).scaleb(-decimals) / 2


_MONEY = re.compile(rf"(?<![\d.,])(?P<figure>{FIGURE})(?:余|多)?(?P<unit>{_UNIT})(?![/每])")
_SUM = re.compile(rf"(?:合计|共计|总计|累计|总共|合共)[^\d。;]{{0,24}}?(?P<figure>{FIGURE})(?P<unit>{_UNIT})(?![/每])")
_COUNT = re.compile(r"(?P<count>[两二三四五六七八九\d])(?:项|年|个年度|年度|年来)(?:[\u4e00-\u9fff]{0,4})$")
_COUNTS = {"两": 2, **{word: number for number, word in enumerate("一二三四五六七八九", 1)}}
_MARK = re.compile(r"(?<![\d.])(?:\(?(?P<number>[1-9])(?:[、)]|\.(?!\d))|(?P<ring>[①-⑨]))")
_YEAR = re.compile(r"(?<!\d)(?P<year>20\d\d)年度?")
_NEAR = 30
"""Characters between the last item and the word that adds up."""
_MOST_OF_YEAR = 30
"""Characters between a year and its amount."""
_OTHER_MONEY = re.compile(r"投[资入]|造价|单价|售价|成本为|降至|降到|降为|由|从|其中|电价|每[台吨件套次]|减去|扣除")
"""Words that make an amount no part of a sum."""


def summed(text: str) -> Iterator[tuple[Decimal, Decimal]]:
    """Lists of amounts with the sum printed behind them: the parts together and the sum, in 元.

    Only what leaves no doubt which amounts are meant: items numbered from 1 with one amount each, or years one after another
    with one amount each.
    """
    for total in _SUM.finditer(text):
        parts = _numbered(text, total.start()) or _by_year(text, total.start())
        counted = _COUNT.search(text[: total.start()])
        said = counted["count"] if counted is not None else None
        count = (int(said) if said.isdigit() else _COUNTS[said]) if said is not None else None
        if len(parts) < 2 or (count is not None and count != len(parts)):
            continue
        yield sum(parts, Decimal(0)), _yuan(total)


_HALVES = re.compile(
    rf"利润(?:额|总额)?[^\d,。;、]{{0,6}}(?P<profit>{FIGURE})(?P<p>{_UNIT})[,、;和及]+[^\d,。;]{{0,8}}税(?:金|收|费|款|额)?[^\d,。;、]{{0,6}}(?P<tax>{FIGURE})(?P<t>{_UNIT})"
    rf"[,、;。]*[^\d,。;]{{0,8}}利税(?:总额|合计|共计|总计|额|共)?[^\d,。;、]{{0,4}}(?P<both>{FIGURE})(?P<b>{_UNIT})"
)


def profit_and_tax(text: str) -> Iterator[tuple[Decimal, Decimal]]:
    """利润 and 税金 together, and the 利税 told right behind them, in 元."""
    for match in _HALVES.finditer(text):
        profit, tax, both = (
            Decimal(match[figure].replace(",", "")) * _UNITS[match[unit]]
            for figure, unit in (("profit", "p"), ("tax", "t"), ("both", "b"))
        )
        yield profit + tax, both


def _yuan(match: re.Match[str]) -> Decimal:
    return Decimal(match["figure"].replace(",", "")) * _UNITS[match["unit"]]


def _numbered(text: str, before: int) -> list[Decimal]:
    """The amounts of items 1, 2, 3 … right before a place; none where an item has not exactly one."""
    marks: list[tuple[int, int, int]] = []
    for match in _MARK.finditer(text, 0, before):
        number = int(match["number"]) if match["number"] else "①②③④⑤⑥⑦⑧⑨".index(match["ring"]) + 1
        if number == 1:
            marks = [(number, match.start(), match.end())]
        elif marks and number == marks[-1][0] + 1:
            marks.append((number, match.start(), match.end()))
    if len(marks) < 2:
        return []
    ends = [start for _, start, _ in marks[1:]]
    last = re.compile(r"[。;]").search(text, marks[-1][2], before)
    ends.append(last.start() if last is not None else before)
    if before - ends[-1] > _NEAR:
        return []
    return _one_each(text[begin:end] for (_, _, begin), end in zip(marks, ends, strict=True))


def _by_year(text: str, before: int) -> list[Decimal]:
    """The amounts of years one after another in the sentence before a place."""
    start = max(text.rfind(mark, 0, before) for mark in "。:") + 1
    sentence = text[start:before]
    years = [match for match in _YEAR.finditer(sentence) if _amount_near(sentence, match.end())]
    if len(years) < 2 or any(int(two["year"]) != int(one["year"]) + 1 for one, two in pairwise(years)):
        return []
    ends = [match.start() for match in years[1:]] + [len(sentence)]
    return _one_each(sentence[match.end() : end] for match, end in zip(years, ends, strict=True))


def _amount_near(sentence: str, place: int) -> bool:
    match = _MONEY.search(sentence, place)
    return (
        match is not None
        and match.start() - place <= _MOST_OF_YEAR
        and not _YEAR.search(sentence[place : match.start()])
    )


def _one_each(pieces: Iterator[str]) -> list[Decimal]:
    found = []
    for piece in pieces:
        amounts = list(_MONEY.finditer(piece))
        if len(amounts) != 1 or _OTHER_MONEY.search(piece):
            return []
        found.append(_yuan(amounts[0]))
    return found
