"""What is counted on a page: phrases of the table, words, character pairs, the wording of what stands out, the layout.

Pure. A feature is named by its block's letter and its value's name, such as ``t:diploma`` or ``w:毕业``:

* ``t`` a title of the phrase table fills a line that stands out or begins the page, ``a`` a phrase stands anywhere,
  ``T`` and ``N`` the same summed over a label's phrases;
* ``w`` words (jieba), ``c`` runs of two and three characters of the whole text;
* ``h`` runs of one to three characters of the head and of the lines that stand out;
* ``l`` layout.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from yushen.classifiers.view import LAYOUT, PageView, ViewLine, stands_out
from yushen.classifiers.wording import all_ways, pattern_of
from yushen.classifiers.words import Phrase, phrases

from yushen.text.words import words

BLOCKS = {"t": 1.0, "T": 1.5, "a": 0.5, "N": 1.5, "w": 1.0, "c": 1.0, "h": 1.2, "l": 1.0}
"""How much a block weighs before training sees it, hence how little it is shrunk. Phrases and titles carry knowledge of the
forms that no training text of ours can. With counts of phrases (N) at 2.0 and one phrase enough to count, a permit that
names 建设单位 and 施工单位 passed for a project acceptance; hence 1.5, and only from the second phrase on (2026-11)."""
NORMED = frozenset("wch")
"""Blocks brought to length one, so that a long page does not weigh more."""
TITLE_SHARE = 0.5
"""Part of a line that a title phrase must fill; a sentence that names a certificate is not its title."""
_HEAD_LINES = 4
_WORD_CHARACTERS = 450
_GRAM_CHARACTERS = 800
_DIGITS = re.compile(r"[0-9〇○]+")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_NOT_COUNTED = re.compile(r"[^\u3400-\u9fff0a:;。、()]+")


def features(view: PageView) -> dict[str, float]:
    """The features of a page before blocks are normed and weighed."""
    found: dict[str, float] = {}
    _phrases(view, found)
    masked = masked_text(view.text)
    _add(found, "w", _words(masked))
    _add(found, "c", _grams(masked[:_GRAM_CHARACTERS], (2, 3)))
    _add(found, "h", _grams(masked_text(view.head + "。" + view.big), (1, 2, 3)))
    for name, value in zip(LAYOUT, view.layout, strict=True):
        if value:
            found[f"l:{name}"] = value
    return found


def masked_text(text: str) -> str:
    """Digits as 0, Latin words as a, other marks gone: what the page says is not whose it is."""
    return _NOT_COUNTED.sub("", _LATIN.sub("a", _DIGITS.sub("0", text)))


def title_lines(view: PageView) -> list[ViewLine]:
    """Lines in which a title may stand: what stands out, or the first lines of a page."""
    return [line for rank, line in enumerate(view.lines) if stands_out(line) or rank < _HEAD_LINES]


def _phrases(view: PageView, found: dict[str, float]) -> None:
    titles = [line.text for line in title_lines(view)]
    if view.big:
        titles.append(view.big[:40])
    sums: Counter[str] = Counter()
    headed: Counter[str] = Counter()
    text = view.text.lower()
    heads = set(text)
    heads.update(map(str.__add__, text, text[1:]))
    for phrase, needed, whole in _table():
        for literals in needed:
            for head, literal in literals:
                if head in heads and literal in text:
                    break
            else:
                break
        else:
            if whole is None or whole.search(text) is not None:
                _note(phrase, titles, found, sums, headed)
    for label, count in sums.items():
        if count > 1:
            found[f"N:{label}"] = min(1.0, (count - 1) / 5)
    for label in headed:
        found[f"T:{label}"] = 1.0
    if len(headed) > 2:
        found["l:names_many"] = min(1.0, (len(headed) - 2) / 4)


def _note(phrase: Phrase, titles: list[str], found: dict[str, float], sums: Counter[str], headed: Counter[str]) -> None:
    found[f"a:{phrase.key}"] = 1.0
    if not phrase.title:
        sums[phrase.label] += 1
    elif any(fills(phrase, line) for line in titles):
        found[f"t:{phrase.key}"] = 1.0
        headed[phrase.label] += 1


def fills(phrase: Phrase, line: str) -> bool:
    """Whether a title phrase makes up most of a line; 工作证 is none of 工作证明."""
    return any(
        match.end() - match.start() >= max(2, TITLE_SHARE * len(line))
        and not (match[0].endswith("证") and line.startswith("明", match.end()))
        for match in phrase.pattern.finditer(line[:60])
    )


_Needed = tuple[tuple[tuple[str, str], ...], ...]


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[Phrase, _Needed, re.Pattern[str] | None], ...]:
    """Each phrase with strings of which a text must hold one of each group, and a pattern where that is not enough: looking
    for a string is ten times as quick as a pattern."""
    return tuple((phrase, *_needed(phrase)) for phrase in phrases())


def _needed(phrase: Phrase) -> tuple[_Needed, re.Pattern[str] | None]:
    written = phrase.written.strip("…")
    groups = []
    sure = True
    for piece in written.split("…"):
        try:
            ways = all_ways(piece, 80)
        except ValueError:  # the gap stands inside a choice
            ways = None
        if ways is None or "" in ways:
            sure = False
        else:
            groups.append(_shortest(ways))
    if sure and len(groups) == 1:
        return (groups[0],), None
    return tuple(groups), re.compile(pattern_of(written), re.I)


def _shortest(ways: list[str]) -> tuple[tuple[str, str], ...]:
    """The shortest strings of which one is in each way, each behind its first two characters: most pages have not even those."""
    kept: list[str] = []
    for way in sorted({way.lower() for way in ways}, key=lambda way: (len(way), way)):
        if not any(short in way for short in kept):
            kept.append(way)
    return tuple((way[:2], way) for way in kept)


def _words(masked: str) -> Iterator[str]:
    for word in words(masked[:_WORD_CHARACTERS]):
        if len(word) > 1:
            yield word


def _grams(text: str, lengths: tuple[int, ...]) -> Iterator[str]:
    for length in lengths:
        for place in range(len(text) - length + 1):
            yield text[place : place + length]


def _add(found: dict[str, float], block: str, values: Iterator[str]) -> None:
    for value, count in Counter(values).items():
        found[f"{block}:{value}"] = 1.0 + math.log(count)
