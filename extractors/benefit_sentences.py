"""Amounts in sentences: each with the kind before or behind it and the year it is told of; 分别 pairs lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.extractors.benefit_words import AMOUNT, KIND, TOTAL, Amount, money_of
from yushen.extractors.engine.view import View

_NO_BENEFIT = re.compile(
    r"(?:投资|投入|经费|造价|合同(?:金额|价|总价)|预算|单价|售价|价格|每[台吨件套次]|注册资本|费用为|成本为|降至|降到|降为|原(?:需|来)?|由|从|实施前|实施后|改造前|改造后|购置|采购)[^,。;]{0,8}$"
)
_EVENT = re.compile(
    rf"(?P<range>20[0-3]\d年?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?:起)?(?:至|到|-|—|~|--)+(?:今|20[0-3]\d年?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?))|(?P<year>20[0-3]\d)年|(?P<total>{TOTAL})|(?P<each>分别)"
)
_FAR = 26
"""Characters between a kind and its amount at most."""
_BACK = re.compile(r"(?:余|多)?(?:的)?(?:直接|间接|新增|年)?")


def sentences(view: View, unit: str) -> Iterator[Amount]:
    for sentence in re.finditer(r"[^。;]+", view.flow):
        yield from _of_sentence(view, sentence[0], sentence.start(), unit)


def _of_sentence(view: View, text: str, offset: int, unit: str) -> Iterator[Amount]:
    """Years, kinds and amounts in their order; 分别 pairs a list of years or kinds with a list of amounts."""
    money = [
        match
        for match in AMOUNT.finditer(text)
        if not _NO_BENEFIT.search(text[: match.start()]) or _kind_close(text, match)
    ]
    kinds = list(KIND.finditer(text))
    if not money or (not kinds and not re.search(TOTAL, text)):
        return
    events = list(_EVENT.finditer(text))
    together = _respectively(text, money, kinds, events)
    last: str | None = None
    for number, match in enumerate(money):
        previous = money[number - 1].end() if number else 0
        kind = _kind_for(text, match, kinds, previous) or last
        if together is not None:
            kind, year, total = together[0][number] or kind, together[1][number], False
        else:
            year, total = _year_for(text, match.start(), events, previous)
        value = money_of(match, unit)
        if value is None or (kind is None and not total):
            continue
        last = kind
        start, end = view.from_flow(offset + match.start(), offset + match.end())
        yield Amount(kind, year, value, total, start, end)


def _kind_close(text: str, match: re.Match[str]) -> bool:
    """A kind directly before the amount: 节约投资120万元 is a saving."""
    return (
        re.search(rf"(?:{KIND.pattern})[^,。;\d]{{0,6}}$", text[max(0, match.start() - 14) : match.start()]) is not None
    )


def _kind_for(text: str, match: re.Match[str], kinds: list[re.Match[str]], previous: int) -> str | None:
    before = [
        kind
        for kind in kinds
        if previous <= kind.start() and kind.end() <= match.start() and match.start() - kind.end() <= _FAR
    ]
    named = [kind for kind in before if kind.lastgroup != "other"] or before
    if named:
        return named[-1].lastgroup
    lead = _BACK.match(text, match.end())
    after = KIND.match(text, lead.end() if lead else match.end())
    return after.lastgroup if after else None


def _year_for(text: str, place: int, events: list[re.Match[str]], previous: int) -> tuple[int | None, bool]:
    before = [event for event in events if event.end() <= place]
    years = [event for event in before if event.lastgroup in ("year", "range")]
    total = any(event.lastgroup == "total" and event.start() >= previous for event in before)
    if not years:
        return None, total
    last = years[-1]
    if last.lastgroup == "range" or _BOUND.search(text[: last.start()]):
        return None, True
    return (None, True) if total and last.start() < previous else (int(last["year"]), False)


_BOUND = re.compile(r"(?:自|从|截至|截止|截止到|至|到)$")
"""Before a year that only begins or ends a period: 自2020年8月起, 截至2022年12月."""


def _respectively(
    text: str, money: list[re.Match[str]], kinds: list[re.Match[str]], events: list[re.Match[str]]
) -> tuple[list[str | None], list[int | None]] | None:
    """Kinds and years of the amounts in order, where the sentence lists them and says 分别."""
    each = next((event for event in events if event.lastgroup == "each"), None)
    if each is None or len(money) < 2:
        return None
    years = [int(event["year"]) for event in events if event.lastgroup == "year" and event.end() <= money[0].start()]
    span = next((event for event in events if event.lastgroup == "range" and event.end() <= each.start()), None)
    if not years and span is not None:
        low, high = (int(year) for year in re.findall(r"20[0-3]\d", span[0])[:2]) if "今" not in span[0] else (0, 0)
        years = list(range(low, high + 1))
    before = [kind.lastgroup for kind in kinds if kind.end() <= money[0].start() and kind.lastgroup != "other"]
    if len(years) == len(money):
        return [before[-1] if before else None] * len(money), list(years)
    if len(before) == len(money):
        return list(before), [years[0] if len(years) == 1 else None] * len(money)
    return None
