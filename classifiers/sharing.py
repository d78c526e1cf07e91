"""Two documents on one page: two cards on one sheet, a diploma beside a degree certificate. Cut where no line crosses.

Pure. A page is cut only where both parts are by themselves, and surely, certificates of one page, and where they are not
the two sides of one (identity card, cover and inside of a booklet).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import msgspec
from yushen.classifiers.labels import LABELS, type_of
from yushen.classifiers.view import han_count
from yushen.classifiers.words import phrases

from yushen.model import Box, Line, Page
from yushen.text.fold import fold_for_match

SURE = 0.9
"""Probability that each part must have for its type. None of 908 pages with one document was cut at 0.5, 0.6 or 0.8; a degree
certificate drawn by strangers, its photograph in the middle, was at 0.8; the shared pages of the tests still are at 0.95
(2026-11)."""
MIN_GAP = 0.015
"""Width of the blank band, as a fraction of the page."""
MIN_HAN = 14
_BAND = (0.28, 0.72)
"""Where a cut may lie."""
SHARES = frozenset(
    {
        "diploma",
        "degree_certificate",
        "skill_certificate",
        "title_certificate",
        "award_certificate",
        "patent_certificate",
        "appointment",
        "retirement_certificate",
        "continuing_education",
        "diploma_verification",
        "id_card",
    }
)
"""Types small enough to share a sheet."""
_MARKS = (
    "姓名",
    "证书编号",
    "编号",
    "发证日期",
    "准予毕业",
    "特发此证",
    "专利号",
    "荣获",
    "被评为",
    "聘期",
    "学位",
)


class Part(msgspec.Struct, frozen=True):
    """A part of a page that is a document of its own."""

    page: Page
    label: str


def parts_of(page: Page, probabilities: Callable[[Page], Sequence[float]]) -> list[Page]:
    """The parts of a page, from left to right or top to bottom; the page alone where it holds one document."""
    if len(page.lines) < 6 or any(line.box is None for line in page.lines) or not _worth_trying(page):
        return [page]
    for cut in _cuts(page):
        halves = _halves(page, *cut)
        if halves and _both_certificates(halves, probabilities):
            return list(halves)
    return [page]


def _worth_trying(page: Page) -> bool:
    """Something that a certificate says once stands twice, or two different titles of certificates stand apart."""
    texts = [fold_for_match(line.text) for line in page.lines]
    whole = "".join(texts)
    if any(whole.count(mark) >= 2 for mark in _MARKS):
        return True
    titled = {
        phrase.label
        for phrase in phrases()
        if phrase.title and phrase.label in SHARES
        for text in texts
        if len(text) <= 24 and phrase.pattern.fullmatch(text)
    }
    return len(titled) >= 2


def _cuts(page: Page) -> list[tuple[bool, float]]:
    """Blank bands through the middle of the page as (upright, place), the widest first."""
    found: list[tuple[float, bool, float]] = []
    for upright in (True, False):
        spans = sorted(
            (line.box.x0, line.box.x1) if upright else (line.box.y0, line.box.y1) for line in page.lines if line.box
        )
        reach = spans[0][1]
        for low, high in spans[1:]:
            middle = (reach + low) / 2
            if low - reach > MIN_GAP and _BAND[0] < middle < _BAND[1]:
                found.append((low - reach, upright, middle))
            reach = max(reach, high)
    found.sort(key=lambda band: (-band[0], band[1], band[2]))
    return [(upright, place) for _, upright, place in found[:4]]


def _halves(page: Page, upright: bool, place: float) -> tuple[Page, Page] | None:
    def side(box: Box | None) -> bool:
        return box is not None and (box.cx if upright else box.cy) > place

    pages = []
    for second in (False, True):
        lines: tuple[Line, ...] = tuple(line for line in page.lines if side(line.box) is second)
        if han_count("".join(line.text for line in lines)) < MIN_HAN:
            return None
        pages.append(
            msgspec.structs.replace(
                page,
                lines=lines,
                tables=tuple(table for table in page.tables if table.box is None or side(table.box) is second),
                seals=tuple(seal for seal in page.seals if side(seal.box) is second),
                codes=tuple(code for code in page.codes if side(code.box) is second),
                problems=page.problems if not second else (),
            )
        )
    return pages[0], pages[1]


def _both_certificates(halves: tuple[Page, Page], probabilities: Callable[[Page], Sequence[float]]) -> bool:
    labels = []
    for half in halves:
        chances = list(probabilities(half))
        best = max(range(len(chances)), key=lambda place: chances[place])
        label = LABELS[best]
        if label not in SHARES or chances[best] < SURE:
            return False
        labels.append(label)
    if labels[0] == labels[1] == "id_card":
        return all("公民身份号码" in fold_for_match(half.text) for half in halves)
    types = {type_of(label) for label in labels}
    if "diploma_verification" in types and types <= _ONE_RECORD and not all(map(_titled, halves)):
        return False
    if labels[0] != labels[1]:
        return type_of(labels[0]) != type_of(labels[1])
    return _say_the_same(halves)


_ONE_RECORD = {"diploma", "diploma_verification"}
"""A record of a diploma lists what the diploma says: its lower half alone looks like one of the two."""


def _titled(half: Page) -> bool:
    """A title of a certificate stands on the half."""
    texts = [fold_for_match(line.text) for line in half.lines if len(line.text) <= 24]
    titles = [phrase for phrase in phrases() if phrase.title and phrase.label in SHARES]
    return any(phrase.pattern.fullmatch(text) for phrase in titles for text in texts)


def _say_the_same(halves: tuple[Page, Page]) -> bool:
    """Two certificates of one type repeat themselves; the two pages of one do not."""
    counts = []
    for half in halves:
        text = fold_for_match(half.text)
        counts.append(Counter(mark for mark in _MARKS if mark in text))
        counts[-1].update(
            phrase.key
            for phrase in phrases()
            if phrase.title
            and phrase.label in SHARES
            and any(phrase.pattern.fullmatch(fold_for_match(line.text)) for line in half.lines)
        )
    return len(counts[0] & counts[1]) >= 2
