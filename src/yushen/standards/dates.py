"""Days, and dates of month or year precision as intervals of days.

满 N 年 is full at the end of the corresponding day N years later, so that ``as_of`` on the anniversary counts; where
the month has no such day, its last day does (民法典 202 条; standard-notes 1.7).
"""

from __future__ import annotations

import calendar
import datetime
import re

import msgspec

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class Days(msgspec.Struct, frozen=True):
    """An interval of days, both ends inclusive; a full date has ``first == last``."""

    first: datetime.date
    last: datetime.date
    text: str

    @property
    def exact(self) -> bool:
        return self.first == self.last


def parse_days(text: str) -> Days | None:
    """The interval of ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``; None for anything else.

    >>> parse_days("2024-02").last.isoformat()
    '2024-02-29'
    >>> parse_days("2024-2-1") is None
    True
    """
    match = _FORM.fullmatch(text)
    if not match:
        return None
    year, month, day = (None if part is None else int(part) for part in match.groups())
    assert year is not None
    try:
        if month is None:
            return Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31), text)
        if day is None:
            last = calendar.monthrange(year, month)[1]
            return Days(datetime.date(year, month, 1), datetime.date(year, month, last), text)
        exact = datetime.date(year, month, day)
    except (ValueError, calendar.IllegalMonthError):
        return None
    return Days(exact, exact, text)


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The corresponding day that many months later, or the last day of that month.

    >>> add_months(datetime.date(2020, 2, 29), 24).isoformat()
    '2022-02-28'
    """
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < datetime.MINYEAR:
        return datetime.date.min
    if year > datetime.MAXYEAR:
        return datetime.date.max
    return datetime.date(year, month0 + 1, min(day.day, calendar.monthrange(year, month0 + 1)[1]))


def add_years(day: datetime.date, years: int) -> datetime.date:
    """The corresponding day that many years later, or the last day of that month."""
    return add_months(day, years * 12)
