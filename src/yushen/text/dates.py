"""Dates as Chinese documents write them, to ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``.

Never more precise than the document: a day that does not read is no day, and a date that cannot be (30 February) is no
date at all, not its month. Two-figure years are not guessed.
"""

from __future__ import annotations

import re
from datetime import date

from yushen.text.fold import DASHES, ZEROS, fold_width

ONGOING = "至今"

_DIGIT_OF = dict(zip("一二三四五六七八九", "123456789", strict=True)) | {"元": "1"}
_CAPITALS = str.maketrans("壹贰貳叁叄參肆伍陆陸柒捌玖拾", "一二二三三三四五六六七八九十")
_ZERO_MAP = str.maketrans(dict.fromkeys(ZEROS, "0"))
_DASH_MAP = str.maketrans(dict.fromkeys(DASHES, "-"))

_D = "0-9一二三四五六七八九" + re.escape("".join(dict.fromkeys(ZEROS)))
_B = r"\s*"
_NO_DIGIT_BEFORE = "(?<![0-9一二三四五六七八九〇○◯零])"
_YEAR = rf"(?P<year>[12一二]{_B}[{_D}]{_B}[{_D}]{_B}[{_D}])"
_MONTH = rf"(?P<month>元|[{_D}十](?:{_B}[{_D}十]){{0,2}})"
_DAY = rf"(?P<day>[{_D}十廿卅](?:{_B}[{_D}十]){{0,2}})"

_WORDED = re.compile(
    rf"{_NO_DIGIT_BEFORE}{_YEAR}{_B}年(?:{_B}度)?"
    rf"(?:{_B}{_MONTH}{_B}月(?:份)?(?:{_B}{_DAY}{_B}[日号]|{_B}(?P<bare>[0-9]{{1,2}})\Z)?)?"
)
_PLAIN = re.compile(
    r"(?<![0-9])(?<![0-9]\.)(?P<year>(?:19|20)[0-9]{2})"
    r"\s?(?P<sep>[-./、])\s?(?P<month>[0-9]{1,2})(?:\s?(?P=sep)\s?(?P<day>[0-9]{1,2}(?=[0-9]{2}:[0-9]{2})|[0-9]{1,2}))?"
    r"(?![0-9](?![0-9]?:[0-9]{2})|\s?(?P=sep)\s?[0-9]|\.[0-9])"
)
_EIGHT = re.compile(r"(?<![0-9A-Za-z.-])(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})(?![0-9A-Za-z])")
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_ENGLISH = (
    # 3 in "No.3 Mar.2020" is an issue, no day
    re.compile(
        rf"(?<![.\w])(?<![.\w]\s)(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+{_NAME},?\s*(?P<year>(?:19|20)[0-9]{{2}})\b",
        re.I,
    ),
    re.compile(
        rf"\b{_NAME}\s*(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s*,?\s+|,?\s*)(?P<year>(?:19|20)[0-9]{{2}})\b", re.I
    ),
)
_WHOLE = (
    re.compile(r"(?P<year>(?:19|20)[0-9]{2})"),
    re.compile(r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})"),
    re.compile(r"(?P<year>(?:19|20)[0-9]{2})\s+(?P<month>[0-9]{1,2})(?:\s+(?P<day>[0-9]{1,2}))?"),
)
"""Forms too weak to be found inside a text, but clear where they are all that stands in a field."""

_TO = re.compile(r"\s*(?:起)?\s*(?:至|到|-+|起|——)\s*")
_NOW = re.compile(r"\s*(?:今|现在|目前|至今|现今|长期|present|now)", re.I)


def find_dates(text: str) -> list[tuple[str, int, int]]:
    """All dates in a text as (value, start, end), from left to right, without overlaps.

    Forms: 2015年6月30日, 二〇一五年六月三十日 (six kinds of zero, 廿), 2015.6.30, 2015-06-30, 2015/6/30, 20150630,
    June 30, 2015; month or year alone where 年 or the month stands with it; blanks spread inside.
    """
    plain = _plain(text)
    found: list[tuple[int, int, str | None]] = []
    for pattern in (_WORDED, _PLAIN, _EIGHT, *_ENGLISH):
        for match in pattern.finditer(plain):
            if any(match.start() < end and start < match.end() for start, end, _ in found):
                continue
            found.append((*match.span(), _value(match)))
    return [(value, start, end) for start, end, value in sorted(found) if value is not None]


_WORDED_YEAR = re.compile(
    rf"{_NO_DIGIT_BEFORE}[一二][{_D}]{{3}}(?=年|[、,，和及至到~-](?:[12一二][{_D}]{{3}}[、,，和及至到~-]?){{1,8}}年)"
)


def years_in_figures(text: str) -> str:
    """The text with years in Chinese digits before 年, or in a row that ends so, in figures (二〇一七年度 is 2017年度), one character for one character."""

    def figures(match: re.Match[str]) -> str:
        year = _figures(match[0])
        return str(year) if year is not None and 1900 <= year <= 2099 else match[0]

    return _WORDED_YEAR.sub(figures, text)


def parse_date(text: str) -> str | None:
    """The first date of a field's text, or None. Also takes what is clear only standing alone: 201506, 2015 6 30."""
    found = find_dates(text)
    if found:
        return found[0][0]
    plain = _plain(text).strip().strip(".")
    for pattern in _WHOLE:
        match = pattern.fullmatch(plain)
        if match:
            return _value(match)
    return None


def parse_period(text: str) -> tuple[str, str | None] | None:
    """``(from, to)`` of a period; ``to`` is 至今 where it goes on (also 长期), None where no end is given.

    The end may leave out what it shares with the beginning: 2015年6月至8月, 2015年6月1日至30日.
    """
    plain = _plain(text)
    start = _first(plain)
    if start is None:
        return None
    begin, _, after = start
    joint = _TO.match(plain, after)
    if joint is None:
        return begin, None
    rest = plain[joint.end() :]
    if _NOW.match(rest) or ("至今" in joint.group(0)):
        return begin, ONGOING
    end = _first(rest)
    if end is not None and not rest[: end[1]].strip(" -至到起"):
        return begin, end[0]
    return begin, _shortened_end(begin, rest)


def date_bounds(value: str) -> tuple[date, date]:
    """First and last day that a value of any precision can mean. Raises ValueError for what is no date."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(parts[0], parts[1], 1), date(parts[0], parts[1], _month_days(parts[0], parts[1]))
    if len(parts) == 3:
        day = date(*parts)
        return day, day
    raise ValueError(f"not a date: {value!r}")


def add_years(day: date, years: int) -> date:
    """The same day ``years`` later; 29 February becomes 28 February (民法典 202 条: the last day of the month)."""
    return add_months(day, 12 * years)


def add_months(day: date, months: int) -> date:
    """The same day ``months`` later, or the month's last day where there is no such day (民法典 202 条)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, _month_days(year, month + 1)))


def full_years(start: str, end: str) -> tuple[int, int]:
    """Fewest and most full years from ``start`` to ``end``, dates of any precision. Never below 0."""
    first_start, last_start = date_bounds(start)
    first_end, last_end = date_bounds(end)
    return _years_between(last_start, first_end), _years_between(first_start, last_end)


def _years_between(start: date, end: date) -> int:
    years = end.year - start.year
    if years > 0 and add_years(start, years) > end:
        years -= 1
    return max(years, 0)


def _month_days(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days


def _plain(text: str) -> str:
    """Half-width, capitals and dashes folded; one character for one character."""
    return fold_width(text).translate(_CAPITALS).translate(_DASH_MAP).replace("．", ".").replace("·", ".")


def _value(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    year = _figures(groups["year"])
    if year is None or not 1900 <= year <= 2099:
        return None
    if groups.get("name"):
        month: int | None = _MONTH_NAMES.index(groups["name"].lower()[:3]) + 1
    elif groups.get("month") is None:
        return f"{year:04d}"
    else:
        month = _small(groups["month"])
    if month is None or not 1 <= month <= 12:
        return None
    written_day = groups.get("day") or groups.get("bare")
    if written_day is None:
        return f"{year:04d}-{month:02d}"
    day = _small(written_day)
    if day is None or not 1 <= day <= _month_days(year, month):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _figures(written: str) -> int | None:
    """Digits written one by one, in any mixture of figures and Chinese digits."""
    digits = "".join(written.split()).translate(_ZERO_MAP)
    digits = "".join(_DIGIT_OF.get(character, character) for character in digits)
    return int(digits) if digits.isascii() and digits.isdigit() else None


def _small(written: str) -> int | None:
    """A month or day: 6, 06, 六, 元, 十二, 二十一, 廿一, 卅一, 三〇."""
    text = "".join(written.split()).translate(_ZERO_MAP)
    text = text.replace("廿", "二十").replace("卅", "三十")
    if "十" not in text:
        return _figures(text) if len(text) <= 2 else None
    tens, _, units = text.partition("十")
    if "十" in units:
        return None
    high = _figures(tens) if tens else 1
    low = _figures(units) if units else 0
    if high is None or low is None or high > 3 or low > 9:
        return None
    return high * 10 + low


def _first(plain: str) -> tuple[str, int, int] | None:
    found = find_dates(plain)
    if found:
        return found[0]
    match = re.match(r"\s*(?P<year>(?:19|20)[0-9]{2})(?P<month>0[1-9]|1[0-2])?(?![0-9])", plain)
    if match is None:
        return None
    value = _value(match)
    return None if value is None else (value, match.start(), match.end())


def _shortened_end(begin: str, rest: str) -> str | None:
    match = re.match(rf"(?:(?P<month>[{_D}十]{{1,3}})月(?:份)?)?(?:(?P<day>[{_D}十廿卅]{{1,3}})[日号])?", rest)
    if match is None or not match.group(0):
        return None
    parts = begin.split("-")
    month = _small(match["month"]) if match["month"] else (int(parts[1]) if len(parts) > 1 else None)
    if month is None or not 1 <= month <= 12:
        return None
    if match["day"] is None:
        return f"{parts[0]}-{month:02d}"
    day = _small(match["day"])
    if day is None or not 1 <= day <= _month_days(int(parts[0]), month):
        return None
    return f"{parts[0]}-{month:02d}-{day:02d}"
