"""Amounts in tables, whichever way round: years down and kinds across, kinds down and years across, costs before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from yushen.extractors.benefit_words import AMOUNT, CELL, KIND, TOTAL, UNIT, YEAR, Amount, kind_of, money_of, yuan
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import Row, View

_IGNORED_HEAD = re.compile(
    r"序号|年度|年份|数量|单价|台数|产量|比例|实施前|实施后|改造前|改造后|应用前|应用后|原|对比|备注|来源|月份|^%|率"
)
_OF_GOODS = re.compile(
    r"[(](?:m[3³²2]?|Nm[3³]|立方米|方|吨|t|kg|千克|公斤|k[Ww][·.]?h|度|千瓦时|台|套|件|根|只|人|人次|工日|工时|小时|h|天|次|米|升|L|tce|吨标煤|%)[)]$"
)
"""The head of a column that counts goods, hours or energy saved: no money."""
_MONEY_HEAD = re.compile(r"金额|效益|创效|收益|万元|元\)")
_TOTAL_HEAD = re.compile(r"合计|累计|总计|小计|三年|两年|共计")
_SHORT = 12
_NOTED = re.compile(rf"{CELL.pattern}\([^()\d]{{2,12}}\)")
"""A figure with what it is in brackets: 580(新增利税合计)."""
_NEW = 30
"""Characters of a row from which it is running text and ends a table."""


class _Table(msgspec.Struct):
    """The heads above the numbers, row by row of heads."""

    tiers: list[tuple[Token, ...]]
    rows: int = 0

    full: tuple[Token, ...] = ()
    """The last row with a cell under every head: it shows where the columns are, since heads may be set left and numbers right."""

    def kind(self, over: list[Token]) -> str | None:
        """The one kind that the heads of other columns name for the whole table."""
        heads = (head.text for tier in self.tiers for head in tier if head not in over)
        named = {kind_of(text) for text in heads if _OF_WHAT.fullmatch(re.sub(r"\([^()]*\)", "", text))} - {None}
        return named.pop() if len(named) == 1 else None

    def above(self, token: Token, row: Row) -> list[Token]:
        """The heads over a cell: by its number where there is a cell for every head, else by the row that had one, else the nearest."""
        return [self._in_tier(token, row, tier) for tier in self.tiers]

    def _in_tier(self, token: Token, row: Row, tier: tuple[Token, ...]) -> Token:
        if len(row.tokens) == len(tier):
            self.full = row.tokens
            return tier[row.tokens.index(token)]
        if len(self.full) == len(tier):
            return tier[min(range(len(tier)), key=lambda one: abs(self.full[one].box.x1 - token.box.x1))]
        return min(tier, key=lambda one: abs(one.box.cx - token.box.cx))


_OF_WHAT = re.compile(
    rf"年?(?:{KIND.pattern})(?:的)?(?:项目|内容|名称|类别|科目|明细|来源|环节|部位|因素|构成|措施|途径|方式)"
)
"""The head of a column that says of what kind all amounts of its table are (节约项目), and none of them by itself."""


def grid(view: View, unit: str, ticked: str | None) -> Iterator[Amount]:
    table = _Table([])
    last = -2
    for number, row in enumerate(view.rows):
        if _is_heads(row):
            if number == last + 1 and not table.rows:
                table.tiers.append(row.tokens)
            else:
                table = _Table([row.tokens])
            last = number
        elif sum(len(token.text) for token in row.tokens) > _NEW and not _numbers(row):
            table = _Table([])
        elif table.tiers and len(row.tokens) > 1:
            found = list(_data(row, table, unit, ticked))
            table.rows += bool(found)
            yield from found


def _is_heads(row: Row) -> bool:
    """Two or more short words, of which one is a year or a kind, and no other numbers."""
    texts = [token.text for token in row.tokens]
    if len(texts) < 2 or any(len(text) > 18 for text in texts) or any(re.search(r"[。;]", text) for text in texts):
        return False
    years = [text for text in texts if YEAR.fullmatch(text)]
    if any(CELL.fullmatch(text) and text not in years for text in texts):
        return False
    kinds = [text for text in texts if _names_kind(text) or (len(text) <= _SHORT and _MONEY_HEAD.search(text))]
    return len(years) > 1 or (bool(kinds) and not years and not any(re.search(r"\d{2,}", text) for text in texts))


def _names_kind(text: str) -> bool:
    """A head that is a kind of benefit (新增销售收入(万元)), not a title in which one occurs (…节能控制技术)."""
    bare = re.sub(r"\([^()]*\)", "", text)
    match = KIND.search(bare)
    return (
        match is not None
        and match.start() <= 6
        and len(bare) - match.end() <= 5
        and not re.search(r"技术|装置|方法|系统|项目|工艺|改造|证明", bare)
    )


def _numbers(row: Row) -> list[tuple[Token, int]]:
    return [
        (token, start)
        for token, start in zip(row.tokens, row.starts, strict=True)
        if CELL.fullmatch(token.text) and not (YEAR.fullmatch(token.text) and len(token.text) == 4)
    ]


def _data(row: Row, table: _Table, unit: str, ticked: str | None) -> Iterator[Amount]:
    numbers = _numbers(row)
    lead = "".join(token.text for token in row.tokens if (token, row.starts[row.tokens.index(token)]) not in numbers)
    year = YEAR.search(lead)
    kind, total = kind_of(lead), re.search(TOTAL, lead) is not None
    if total and not numbers:
        match = AMOUNT.search(lead)
        noted = None if match is not None else next(filter(None, (_NOTED.fullmatch(t.text) for t in row.tokens)), None)
        value = money_of(match, unit) if match else yuan(noted["number"], noted["unit"] or unit) if noted else None
        if value is not None:
            yield Amount(kind, None, value, True, row.start, row.starts[-1] + len(row.tokens[-1].text))
        return
    for token, start in numbers:
        heads = table.above(token, row)
        words = [head.text for head in heads if not YEAR.fullmatch(head.text)]
        if any(_OF_GOODS.search(word) or (_IGNORED_HEAD.search(word) and not kind_of(word)) for word in words) or any(
            token.box.x1 < head.box.x0 - 0.2 for head in heads
        ):
            continue
        here = kind or next((k for word in words if (k := kind_of(word))), None) or table.kind(heads)
        if here is None and any(_MONEY_HEAD.search(word) for word in words):
            here = ticked or ("other" if not total else None)
        elif here is None and not total:
            continue
        of_year = year or next((y for head in heads if (y := YEAR.fullmatch(head.text))), None)
        match = CELL.fullmatch(token.text)
        inner = re.search(rf"\(({UNIT})\)|[/,]({UNIT})$", "".join(words)) or re.search(rf"\(({UNIT})\)", lead)
        own = match["unit"] if match else None
        value = yuan(match["number"], own or (next(filter(None, inner.groups())) if inner else unit)) if match else None
        sums = total or any(_TOTAL_HEAD.search(word) for word in words)
        if value is not None:
            yield Amount(
                here,
                int(of_year["year"]) if of_year and not sums else None,
                value,
                sums,
                start,
                start + len(token.text),
            )
