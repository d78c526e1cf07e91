"""From scores to confidences: a raw line score is no field's confidence.

Of 786 numbers, names and dates on drawn pages 23 were wrong at a line score of 0.9 and more; a dropped 〇 scores 0.999.
What is known besides the score lowers it here; check digits and other documents are the business of later rooms.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from yushen.readers.ocr.engine import Glyphs

WEAK = 0.6
"""Below this score or confidence a line is shown as weak; rapidocr by itself would drop it in silence below 0.5."""
_MOST = 0.99
"""No reading by OCR is exact: 1.0 is for text layers."""
_UNDER_SEAL = 0.95
"""At most this under a seal, however well it scores: a word half hidden was seen to score 1.0."""
_BAD_DATE = 0.5
"""At most this where a date is no date: a year of three figures, a month of 13."""
_DIFFERS, _DIGIT_DIFFERS = 0.75, 0.55
"""At most this where a second reading of the place differs, in any character or in a digit."""

_MUCH_ALIKE = 0.6
"""Share of two readings that has to be alike for their differences to be places in the line; below, the whole line is in doubt."""

_FIGURE = "〇○零一二三四五六七八九"
_HAN_YEAR = re.compile(rf"(?<![{_FIGURE}十百第O0-9])([{_FIGURE}O0]{{2,5}})\s*年(月|\s*[{_FIGURE}十元]{{1,3}}\s*月)?")
_CENTURY = re.compile(rf"(?<![{_FIGURE}O0-9])二([〇○零O0])[{_FIGURE}O0]{{2}}\s*年")
"""The circle of a year: nothing else can stand there. It scores lowest of all characters (0.5 to 0.8 in dates that were right)."""
_TWENTY = re.compile(r"(?<![\dA-Za-z.-])20\d\d\s*年")
"""Of the first two figures of a year each leaves the other no choice."""
_YEAR = re.compile(r"(?<!\d)(\d{3}|\d{5,6})\s*年")
_MONTH = re.compile(r"年\s*(\d{1,2})\s*月")
_HAN_MONTH = re.compile(r"年\s*([一二三四五六七八九十]+)\s*月")
_HAN_DAY = re.compile(r"月\s*([一二三四五六七八九十廿卅]+)\s*日")
_HAN_MONTHS = re.compile(r"[一二三四五六七八九]|十[一二]?")
_HAN_DAYS = re.compile(r"[一二三四五六七八九]|[一二]?十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?|卅一?")
_DAY = re.compile(r"月\s*(\d{1,2})\s*日")


def line_confidence(glyphs: Glyphs, marks: tuple[str, ...] = (), other: str | None = None) -> float:
    """0..0.99, two digits, for a line read by OCR.

    Half of the mean score and half of the lowest character's: one misread character hardly moves the mean of a long line.
    Bounded by what is known besides: under a seal, a date that cannot be, a second reading that differs.
    """
    text = glyphs.text
    inked = (
        [score for character, score in zip(text, glyphs.scores, strict=False) if character.isalnum()]
        if glyphs.scores
        else []
    )
    value = glyphs.score if not inked else (glyphs.score + min(inked)) / 2
    if "under_seal" in marks:
        value = min(value, _UNDER_SEAL)
    if impossible_date(text):
        value = min(value, _BAD_DATE)
    if other is not None and other != text:
        value = min(value, _DIGIT_DIFFERS if figures(other) != figures(text) else _DIFFERS)
    return round(max(0.0, min(_MOST, value)), 2)


def character_confidences(
    glyphs: Glyphs, marks: tuple[str, ...] = (), other: str | None = None, ceiling: float = 1.0
) -> bytes:
    """How sure each character is, in hundredths: half of the line's mean score and half of its own, bounded by what is known
    besides where that concerns it. So a value is not doubted for a character that stands far from it: of 1 805 values of
    twenty photographed dossiers 80 lay below 0.8 before and 28 after; all 1 322 key ones among them are right (2026-11-26).

    Empty where the engine gave no scores of characters, and where a second reading differs all over the line."""
    text = glyphs.text
    if len(glyphs.scores) != len(text):
        return b""
    most = min(ceiling, _MOST, _UNDER_SEAL if "under_seal" in marks else 1.0)
    each = [min(most, (glyphs.score + score) / 2) for score in glyphs.scores]
    for match in _CENTURY.finditer(text):
        at = match.start(1)
        each[at] = max(each[at], min(each[at - 1], each[at + 1]))
    for match in _TWENTY.finditer(text):
        at = match.start()
        each[at] = each[at + 1] = max(each[at], each[at + 1])
    for start, end in impossible_dates(text):
        _bound(each, start, end, _BAD_DATE)
    if other is not None and other != text:
        apart = SequenceMatcher(None, text, other, autojunk=False)
        if apart.ratio() < _MUCH_ALIKE:
            return b""
        bound = _DIGIT_DIFFERS if figures(other) != figures(text) else _DIFFERS
        for kind, start, end, _, _ in apart.get_opcodes():
            if kind != "equal":
                _bound(each, start, end, bound)
    return bytes(max(0, round(100 * one)) for one in each)


def _bound(each: list[float], start: int, end: int, most: float) -> None:
    """The characters of a doubtful place and the two beside it, which a lost or a doubled one touches too."""
    for index in range(max(0, start - 1), min(len(each), end + 1)):
        each[index] = min(each[index], most)


def impossible_date(text: str) -> bool:
    """Whether the text holds a year, month or day that cannot be: mostly a character lost (`二二四年` for `二〇二四年`)."""
    return bool(impossible_dates(text))


def impossible_dates(text: str) -> list[tuple[int, int]]:
    """Where such years, months and days stand.

    A year of two figures is common speech (`九八年`, `二四年级`); before a month it is what a lost 二〇 leaves."""
    places = [
        match.span()
        for match in _HAN_YEAR.finditer(text)
        if len(match[1]) in (3, 5) or (len(match[1]) == 2 and match[2])
    ]
    places += [match.span() for match in _YEAR.finditer(text)]
    places += [match.span() for match in _HAN_MONTH.finditer(text) if not _HAN_MONTHS.fullmatch(match[1])]
    places += [match.span() for match in _HAN_DAY.finditer(text) if not _HAN_DAYS.fullmatch(match[1])]
    places += [match.span() for match in _MONTH.finditer(text) if not 1 <= int(match[1]) <= 12]
    places += [match.span() for match in _DAY.finditer(text) if not 1 <= int(match[1]) <= 31]
    return places


def figures(text: str) -> str:
    """The digits of a text, Chinese ones as they are."""
    return re.sub(rf"[^0-9{_FIGURE}十]", "", text.replace("○", "〇"))
