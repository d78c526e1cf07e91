"""What to ask an applicant for: the words of a pack, with what is there already taken off.

A pack writes ``{lacking}`` for how many more objects the clause's count wants, ``{years}`` for the years of assessment that
are wanting, and ``{name}`` for a parameter's value on the day of judgement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from yushen.standards import truth
from yushen.standards.case import Case, record_name
from yushen.standards.conditions import All, Any, Condition, Note, Readings
from yushen.standards.conditions_count import Count, bound
from yushen.standards.conditions_years import Assessed

if TYPE_CHECKING:
    from yushen.standards.pack import ClauseRule, Pack

PLACE = re.compile(r"\{(\w+)\}")
_DOCUMENTS = re.compile(r"〔[^〕]*〕")
_NAMED = 3
"""Filed objects named that lack a proof."""


class Supply(msgspec.Struct, frozen=True):
    """One way to supply a clause, or (``part``) what one part of its condition wants."""

    what: str
    cost: int = 1
    """1 is a paper at hand, 9 years of work."""
    part: int | None = None
    """The part of the clause's ``all`` that it supplies, from 1; what is asked for is what the open parts want."""


def asked(case: Case, rule: ClauseRule) -> list[tuple[str, int]]:
    """What to ask for, in words, each way with its cost; of a clause in parts the one way that its open parts make."""
    whole = [(_words(case, rule, one.what), one.cost) for one in rule.supply if one.part is None]
    parts = [(part, one) for one in rule.supply if (part := one.part) is not None]
    if not parts:
        return whole
    conditions = rule.condition.parts if isinstance(rule.condition, All) else (rule.condition,)
    open_ = [(part, one) for part, one in parts if not truth.complete(conditions[part - 1].truth(case, None))] or parts
    return [*whole, ("，并".join(_words(case, rule, one.what) for _, one in open_), max(one.cost for _, one in open_))]


def supplies(pack: Pack, rule: ClauseRule) -> list[str]:
    """What would supply a clause, for a reader of the pack: the whole number, the latest values."""
    numbers = {name: one.values[-1].value for name, one in pack.parameters.items() if one.values}

    def value(match: re.Match[str]) -> str:
        if match[1] == "years":
            return "近几年各年度"
        if match[1] == "lacking":
            wanted = next(_counts(rule.condition)).at_least
            return str(numbers.get(wanted) if isinstance(wanted, str) else wanted)
        return str(numbers[match[1]])

    return [PLACE.sub(value, one.what) for one in rule.supply]


def known(condition: Condition, parameters: frozenset[str], what: str) -> str | None:
    """The first placeholder of the words that the clause cannot fill; None where there is none."""
    for name in PLACE.findall(what):
        found = {"lacking": _counts, "years": _assessed}.get(name)
        if name not in parameters and (found is None or next(found(condition), None) is None):
            return str(name)
    return None


def _words(case: Case, rule: ClauseRule, what: str) -> str:
    pending: list[str] = []

    def value(match: re.Match[str]) -> str:
        if match[1] == "years":
            return _years(case, next(_assessed(rule.condition)))
        if match[1] == "lacking":
            number, names = _lacking(case, next(_counts(rule.condition)))
            pending.extend(names)
            return str(number)
        return str(case.parameters.get(match[1]))

    text = PLACE.sub(value, what)
    more = f"等 {len(pending)} 项" if len(pending) > _NAMED else ""
    return f"{text}（已提交的{'、'.join(pending[:_NAMED])}{more}补齐所缺证明的，可以计入）" if pending else text


def _lacking(case: Case, count: Count) -> tuple[int, list[str]]:
    """How many more objects are wanted beyond the certain ones, and those filed that want a proof themselves."""
    counted = count.counted(case)
    certain = sum(result == truth.YES for _, result in counted)
    pending = [one for one, result in counted if result != truth.NO and not truth.complete(result)]
    return max((bound(case, count.at_least) or 0) - certain, 1), [
        _DOCUMENTS.sub("", record_name(one)) for one in pending
    ]


def _years(case: Case, assessed: Assessed) -> str:
    """The years whose assessment is wanting."""
    wanting = [year for year in assessed.span(case) if not truth.complete(assessed.of_year(case, year))]
    return "、".join(f"{year}年度" for year in wanting or assessed.span(case))


def _counts(condition: Condition) -> Iterator[Count]:
    return (one for one in _parts(condition) if isinstance(one, Count))


def _assessed(condition: Condition) -> Iterator[Assessed]:
    return (one for one in _parts(condition) if isinstance(one, Assessed))


def _parts(condition: Condition) -> Iterator[Condition]:
    """The condition and the parts it is made of, in order, but for what is asked of single records."""
    yield condition
    if isinstance(condition, All | Any):
        for part in condition.parts:
            yield from _parts(part)
    elif isinstance(condition, Note):
        yield from _parts(condition.part)
    elif isinstance(condition, Readings):
        yield from _parts(condition.first)
