"""文章编号 (CAJ-CD): ``ISSN(year)issue-first page-number of pages``, the best cross-check of a paper."""

from __future__ import annotations

import re

import msgspec

from yushen.numbers import issn
from yushen.numbers.common import Validity, clean, even
from yushen.text.fold import fold_brackets

_FORM = re.compile(
    r"(\d{4}-?\d{3}[\dX])\((\d{4})\)([A-Z]?\d{1,3}(?:[(][^()]{1,4}[)])?|[A-Z]{1,2}\d{0,2})-(\d{1,5})-(\d{1,3})"
)
_GAP = r"[ \t\u3000]*"
_IN_TEXT = re.compile(
    rf"\d{{4}}{_GAP}-{{1,2}}{_GAP}\d{{3}}{_GAP}[\dXx]{_GAP}\({_GAP}\d{{4}}{_GAP}\){_GAP}[A-Z]?{_GAP}\d{{1,3}}"
    rf"(?:\([^()]{{1,4}}\))?{_GAP}-{{1,2}}{_GAP}\d{{1,5}}{_GAP}-{{1,2}}{_GAP}\d{{1,3}}(?!\d)"
)


class ArticleNumber(msgspec.Struct, frozen=True):
    """``value`` in half width. ``issue`` is as printed; ``last_page`` is worked out: first + number - 1."""

    value: str
    validity: Validity
    why: str
    issn: str
    year: int
    issue: str
    first_page: int
    page_count: int

    @property
    def last_page(self) -> int:
        return self.first_page + self.page_count - 1

    @property
    def pages(self) -> str:
        """``39-45``, or ``39`` for one page."""
        return f"{self.first_page}-{self.last_page}" if self.page_count > 1 else str(self.first_page)


def parse(text: str) -> ArticleNumber | None:
    """None where the text has not that form. ``invalid`` where the ISSN in it fails or there is no page."""
    number = re.sub(r"^文章编号:?", "", fold_brackets(clean(text))).upper().replace("--", "-")
    match = _FORM.fullmatch(number)
    if match is None:
        return None
    serial = issn.parse(match[1])
    assert serial is not None
    count = int(match[5])
    validity: Validity = serial.validity if count else "invalid"
    why = "其中 ISSN " + serial.why if count else "页数为 0"
    value = f"{serial.value}({match[2]}){match[3]}-{match[4]}-{match[5]}"
    return ArticleNumber(value, validity, why, serial.value, int(match[2]), match[3], int(match[4]), count)


def find_all(text: str) -> list[tuple[ArticleNumber, int, int]]:
    """Article numbers in a text."""
    plain = fold_brackets(even(text))
    found = []
    for match in _IN_TEXT.finditer(plain):
        record = parse(match.group(0))
        if record is not None:
            found.append((record, match.start(), match.end()))
    return found
