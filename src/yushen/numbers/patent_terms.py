"""How long a patent lives: its term and its annual fees, by 专利法 and 实施细则. Days in, days out; no clock."""

from __future__ import annotations

from datetime import date
from typing import Literal

from yushen.numbers.patent import PatentKind
from yushen.text.dates import add_months, add_years

FeeState = Literal["paid", "grace", "ended"]
DESIGN_15_SINCE = date(2021, 6, 1)
"""外观设计 filed from this day on have 15 years, before it 10."""
GRACE_MONTHS = 6

_FULL_FEES: dict[PatentKind, tuple[tuple[int, int], ...]] = {
    "invention": ((3, 900), (6, 1200), (9, 2000), (12, 4000), (15, 6000), (20, 8000)),
    "utility_model": ((3, 600), (5, 900), (8, 1200), (10, 2000)),
    "design": ((3, 600), (5, 900), (8, 1200), (10, 2000), (15, 3000)),
}


def term_years(kind: PatentKind, filed: date) -> int:
    """20, 10, or for designs 15 (10 where filed before 2021-06-01): 专利法 42 条."""
    if kind == "invention":
        return 20
    return 15 if kind == "design" and filed >= DESIGN_15_SINCE else 10


def term_end(kind: PatentKind, filed: date) -> date:
    """The first day on which the right no longer holds (期限补偿 apart, which only the register shows)."""
    return add_years(filed, term_years(kind, filed))


def patent_year(filed: date, day: date) -> int:
    """The year of the patent that a day lies in: year n runs from filing + (n-1) years. Below 1 before filing."""
    year = day.year - filed.year
    return year + 1 if add_years(filed, year) <= day else year


def fee_due(filed: date, year: int) -> date:
    """The day on which the fee of patent year ``year`` is due: filing + (year-1) years (细则 115 条)."""
    return add_years(filed, year - 1)


def paid_until(filed: date, year: int) -> date:
    """The day up to which the fee of patent year ``year`` keeps the right: filing + year years."""
    return add_years(filed, year)


def last_chance(due: date) -> date:
    """The last day on which a fee due then can be paid with surcharge."""
    return add_months(due, GRACE_MONTHS)


def fee_state(until: date, day: date) -> FeeState:
    """What is known on ``day`` when the last proved fee reaches to ``until``.

    ``paid`` up to and on ``until`` (the next fee may still be paid that day); ``grace`` for six months; then ``ended``,
    back on ``until``, unless a register or a 恢复 says otherwise.
    """
    if day <= until:
        return "paid"
    return "grace" if day <= last_chance(until) else "ended"


def full_fee(kind: PatentKind, year: int) -> int | None:
    """The unreduced fee of a patent year in 元; None beyond the term."""
    return next((fee for last, fee in _FULL_FEES[kind] if 1 <= year <= last), None)
