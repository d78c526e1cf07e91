"""Conditions that count records or add up their amounts; counts and sums are intervals.

Certain records give *at least*, doubtful ones only raise *at most* (standard-notes 1.5). A record that the facts
call ``same_as`` another is the same object and counts once (1.6). Too few of an open collection is wanting evidence;
too few of a closed one is a no (1.1).
"""

from __future__ import annotations

import math

import msgspec

from yushen.standards import truth
from yushen.standards.case import Case, Path, kept_of_dossier, word
from yushen.standards.conditions import Condition
from yushen.standards.facts import Record
from yushen.standards.reason import Reason, alien, unmet
from yushen.standards.vocabulary import KINDS

Number = str | int
"""A parameter's name or a number."""
NO_NUMBER = "该日没有规定的数值"
"""What is said where the parameter has no value on the day of judgement."""


class Source(msgspec.Struct, frozen=True):
    """Records of one kind that count where the condition holds of them (None: every one)."""

    kind: str
    where: Condition | None = None


class Count(msgspec.Struct, frozen=True):
    """At least so many objects, over all sources together."""

    sources: tuple[Source, ...]
    at_least: Number = 1
    shown: bool = False
    """Inside ``shown``: too few is not shown, not wanting."""
    otherwise: int = truth.NO
    """What too few of a complete collection comes to."""
    say: str | None = None
    supply: str | None = None
    """What to ask the applicant for, where too few are filed."""

    def truth(self, case: Case, record: Record | None) -> int:
        number = bound(case, self.at_least)
        return truth.CONFIRMATION if number is None else self._judged(case, number, self.counted(case))

    def _judged(self, case: Case, number: int, counted: list[tuple[Record, int]]) -> int:
        reached = truth.at_least(number, [result for _, result in counted])
        if reached:
            return reached
        return self._short(case, number, counted)

    def counted(self, case: Case) -> list[tuple[Record, int]]:
        """Each record with its truth; of records of one object only the best counts."""
        counted: list[tuple[Record, int]] = []
        for source in self.sources:
            where = source.where
            for record in case.facts.of(source.kind):
                result = record.trust if where is None else where.truth(case, record) & record.trust
                counted.append((record, result))
        return _once(counted)

    def _short(self, case: Case, number: int, counted: list[tuple[Record, int]]) -> int:
        if self.shown:
            return truth.NO
        for source in self.sources:
            kind = source.kind
            closed = kind in case.facts.closed or (KINDS[kind].held and bool(case.facts.of(kind)))
            if not closed:
                return truth.EVIDENCE
        # A record that is itself in doubt contradicts nothing.
        doubtful = truth.at_least(number, (result or (record.trust % truth.YES) for record, result in counted))
        return doubtful or self.otherwise

    @kept_of_dossier
    def reason(self, case: Case, record: Record | None) -> Reason:
        number = bound(case, self.at_least)
        counted, inner = [], []
        for source in self.sources:
            for one in case.facts.of(source.kind):
                why = _FILED if source.where is None else source.where.reason(case, one)
                inner.append(why)
                counted.append((one, why.truth & one.trust))
        counted = _once(counted)
        parts = [_of_record(case, one, why, result) for (one, result), why in zip(counted, inner, strict=True)]
        units = {KINDS[source.kind].unit for source in self.sources}
        unit = units.pop() if len(units) == 1 else "项"
        asks = self.say or f"符合要求的{self._names()}不少于{'规定的数量' if number is None else f'{number}{unit}'}"
        result = truth.CONFIRMATION if number is None else self._judged(case, number, counted)
        return Reason(asks, result, self._found(case, parts, number, unit), tuple(parts))

    def _names(self) -> str:
        return "、".join(KINDS[source.kind].label for source in self.sources)

    def _found(self, case: Case, parts: list[Reason], number: int | None, unit: str) -> str:
        if number is None:
            return NO_NUMBER
        if not parts:
            declared = any(source.kind in case.facts.closed for source in self.sources)
            return f"没有{self._names()}" if declared else f"材料中未见{self._names()}"
        certain = sum([part.truth == truth.YES for part in parts])
        if certain >= number:
            return f"符合的有{certain}{unit}"
        possible = sum([part.truth != truth.NO for part in parts])
        wanted = f"{self.say}：" if self.say else f"要求{number}{unit}，"
        counts = f"{wanted}已提交{len(parts)}{unit}，" + _tally(certain, possible - certain, unit, len(parts))
        lacking = [part for part in parts if part.truth != truth.YES and part.found]
        # What may still count comes first, then what is at least of the kind.
        lacking.sort(key=lambda part: (part.truth == truth.NO, alien(part)))
        more = f"；另有{len(lacking) - _TOLD}{unit}" if len(lacking) > _TOLD else ""
        return counts + ("（" + "；".join(_lack(part) for part in lacking[:_TOLD]) + more + "）" if lacking else "")


_FILED = Reason("已提交", truth.YES)
_TOLD = 3
"""Records of which an explanation says what they lack."""


def _tally(certain: int, open_: int, unit: str, filed: int) -> str:
    """How many hold and how many are open, of those filed."""
    if certain:
        return f"符合的有{certain}{unit}" + (f"，待定的有{open_}{unit}" if open_ else "")
    return f"待定的有{open_}{unit}，尚无确定符合的" if open_ else "不符合" if filed == 1 else "均不符合"


def _lack(part: Reason) -> str:
    return f"{part.record}：{part.found}" if part.record else part.found


def bound(case: Case, number: Number) -> int | None:
    """The number itself, or the parameter's value on the day of judgement (None: no value on that day)."""
    if isinstance(number, int):
        return number
    value = case.parameters.get(number)
    return None if value is None else int(value)


def _of_record(case: Case, record: Record, inner: Reason, result: int) -> Reason:
    found = unmet(inner)
    if record.trust != truth.YES:
        found = [*found, record.note or "该材料有疑点，须人工核对"]
    if result != inner.truth & record.trust:
        found = ["与另一份材料是同一事物，只计一次"]
    told = "；".join(found) or "符合"
    evidence = record.evidence + inner.all_evidence()
    return Reason(inner.asks, result, told, inner.parts, evidence, case.name(record))


def _once(counted: list[tuple[Record, int]]) -> list[tuple[Record, int]]:
    """The same records, where of one object only the best counts; what is only likely one object counts once for certain
    and more often in doubt."""
    at = {record.id: i for i, (record, _) in reversed(list(enumerate(counted))) if record.id is not None}
    links = [
        (i, at[record.same_as], record.same_trust) for i, (record, _) in enumerate(counted) if record.same_as in at
    ]
    if not links:
        return counted
    objects = _groups(len(counted), [(i, k) for i, k, trust in links if trust == truth.YES])
    likely = _groups(len(counted), [(i, k) for i, k, _ in links])
    doubts: dict[int, int] = {}
    for i, _, trust in links:
        doubts[likely[i]] = doubts.get(likely[i], truth.YES) & trust
    best = _best(counted, objects)
    first = _best(counted, likely)
    result = []
    for i, (record, value) in enumerate(counted):
        if i != best[objects[i]]:
            value = truth.NO
        elif i != first[likely[i]]:
            value &= doubts[likely[i]]
        result.append((record, value))
    return result


def _groups(number: int, links: list[tuple[int, int]]) -> list[int]:
    """For each of the numbers the group that the links put it in."""
    group = list(range(number))
    for one, other in links:
        old, new = group[one], group[other]
        group = [new if value == old else value for value in group]
    return group


def _best(counted: list[tuple[Record, int]], groups: list[int]) -> dict[int, int]:
    """The record of each group that counts."""
    best: dict[int, int] = {}
    for i, (_, result) in enumerate(counted):
        if groups[i] not in best or _rank(result) > _rank(counted[best[groups[i]]][1]):
            best[groups[i]] = i
    return best


def _rank(result: int) -> tuple[int, int]:
    return bin(result).count("1"), result


class Sum(msgspec.Struct, frozen=True):
    """The amounts of one group of records reach a bound.

    Within a group the amounts of different values of ``over`` (profit, tax) are added; of several amounts of one value
    only the largest is certain, since two papers may tell of the same money. A group is certain only where all of
    ``per`` is stated. A loss in doubt may be none, and may be one; an amount that cannot be read may be a loss, and one whose
    group cannot be read may belong to any. What is reached only by adding more than that, a person confirms.
    """

    kind: str
    amount: Path
    per: tuple[str, ...]
    over: str
    at_least: Number
    where: Condition | None = None
    only_confirms: bool = False
    say: str | None = None
    supply: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        wanted = bound(case, self.at_least)
        if wanted is None:
            return truth.CONFIRMATION
        result = self._reached(case, wanted)
        if result:
            return result & truth.CONFIRMATION if self.only_confirms else result
        return truth.NO if self.kind in case.facts.closed else truth.EVIDENCE

    def counted(self, case: Case) -> list[tuple[Record, int]]:
        """Each record with its truth; of records of one object only the best counts."""
        found = []
        for record in case.facts.of(self.kind):
            result = record.trust if self.where is None else self.where.truth(case, record) & record.trust
            found.append((record, result))
        return _once(found)

    def _reached(self, case: Case, wanted: int) -> int:
        certain: dict[tuple[object, ...], dict[object, float]] = {}
        possible: dict[tuple[object, ...], dict[object, float]] = {}
        doubts: dict[tuple[object, ...], int] = {}
        losses: list[_Loss] = []
        total, untold = 0.0, truth.NO
        for record, result in self.counted(case):
            amount = record.values.get(self.amount.key)
            group, kind = tuple(_plain(record, key) for key in self.per), _plain(record, self.over)
            if amount is None or amount.value is None:
                # An amount that is not told may be as large as one likes.
                untold |= result & (truth.EVIDENCE if amount is None else amount.trust)
                if result and amount is not None:
                    losses.append(_Loss(group, kind, math.inf, result & amount.trust))
                continue
            if not result:
                continue
            result &= amount.trust
            if None in group:
                result &= truth.CONFIRMATION
                losses.append(_Loss(group, kind, max(-amount.value, 0), result))
            total += amount.value if result == truth.YES else max(amount.value, 0)
            _larger(possible.setdefault(group, {}), kind, amount.value)
            doubts[group] = doubts.get(group, truth.YES) & result
            if result == truth.YES:
                _larger(certain.setdefault(group, {}), kind, amount.value)
        for group, amounts in certain.items():
            may_lose = [one for one in losses if one.may_be_of(group, amounts)]
            if _least(amounts, possible[group]) - sum(one.amount for one in may_lose) >= wanted:
                return truth.YES
            for one in may_lose:
                doubts[group] &= one.trust
        reached = untold
        for group, amounts in possible.items():
            if _most(certain.get(group, {}), amounts) >= wanted:
                reached |= doubts[group]
        if reached:
            return reached
        return truth.CONFIRMATION if total >= wanted else truth.NO

    @kept_of_dossier
    def reason(self, case: Case, record: Record | None) -> Reason:
        wanted = bound(case, self.at_least)
        parts, amounts = [], dict[str, list[str]]()
        for one, result in self.counted(case):
            part = _of_record(case, one, _FILED if self.where is None else self.where.reason(case, one), result)
            amount = one.values.get(self.amount.key)
            told = "未写明金额" if amount is None else f"{word(self.amount.declared, amount.value)}元"
            part.found = f"{told}；{part.found}"
            parts.append(part)
            if result == truth.YES:
                over = one.values.get(self.over)
                what = "" if over is None else word(KINDS[self.kind].keys[self.over], over.value)
                amounts.setdefault(case.name(one), []).append(f"{what}{told}")
        label = KINDS[self.kind].label
        asks = self.say or f"{label}合计不少于{'规定的金额' if wanted is None else f'{wanted}元'}"
        if wanted is None:
            return Reason(asks, truth.CONFIRMATION, NO_NUMBER, tuple(parts))
        result = self.truth(case, record)
        if not parts:
            return Reason(asks, result, f"材料中未见{label}")
        words = {
            "satisfied": f"已达到{wanted}元（{'；'.join(name + '、'.join(told) for name, told in amounts.items())}）",
            "not_satisfied": f"未达到{wanted}元",
            "undetermined": f"累计达到{wanted}元，是否可累计、是否属于同一笔效益须人工确认"
            if self._reached(case, wanted)
            else f"材料证明的金额未达到{wanted}元",
        }
        return Reason(asks, result, words[truth.outcome(result)], tuple(parts))


class _Loss(msgspec.Struct, frozen=True):
    """What may have to be taken off a group that is known."""

    group: tuple[object, ...]
    """None where it cannot be read."""
    kind: object
    amount: float
    trust: int

    def may_be_of(self, group: tuple[object, ...], certain: dict[object, float]) -> bool:
        """Whether it may belong to the group, and is not one more paper on an amount that is certain there."""
        same = all(own is None or own == other for own, other in zip(self.group, group, strict=True))
        return same and self.amount > 0 and self.kind not in certain


def _plain(record: Record, key: str) -> object:
    value = record.values.get(key)
    return value.value if value is not None and value.trust == truth.YES else None


def _larger(amounts: dict[object, float], kind: object, amount: float) -> None:
    amounts[kind] = max(amounts.get(kind, amount), amount)


def _least(certain: dict[object, float], possible: dict[object, float]) -> float:
    """What the amounts of a group come to at the least: of those in doubt the losses only."""
    return sum(certain.get(kind, min(amount, 0)) for kind, amount in possible.items())


def _most(certain: dict[object, float], possible: dict[object, float]) -> float:
    """What they may come to: of those in doubt all but the losses."""
    return sum(amount if kind in certain else max(amount, 0) for kind, amount in possible.items())
