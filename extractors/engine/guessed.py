"""Labels that no list knows: what matches a field's expression as a whole, before a colon or as a token of its own."""

from __future__ import annotations

import re
from functools import lru_cache

from yushen.extractors.engine.heads import Found
from yushen.extractors.engine.view import View

MAX_LABEL = 16
"""Characters of a label that only a pattern knows."""
_HEAD = re.compile(r"[\u4e00-\u9fff()、/·]+")
_ITEM = re.compile(r"\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}、")
"""The number of an item before its label: 5.现任职务."""
_INSTRUCTION = re.compile(r"\((?:请|可|在|限|只|单选|多选|打|选|勾)[\u4e00-\u9fff“”√、,]{0,14}\)$")
"""How to fill in, behind a label."""


def guess_labels(view: View, patterns: dict[str, str], known: list[Found]) -> list[Found]:
    """Labels that match a field's pattern, where no listed label stands: before a colon, or as a token of their own.

    ``patterns``: label by which the field is known → expression."""
    if not patterns:
        return []
    taken = {index for found in known for index in range(found.start, found.end)}
    found = []
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            for low, high in _label_places(token.text):
                for name, pattern in patterns.items():
                    begin = _longest(pattern, token.text, low, high, whole=high == len(token.text))
                    if begin is not None and not (
                        taken.intersection(range(start + begin, start + high))
                        - _end_of(known, start + begin, start + high)
                    ):
                        found.append(Found(name, start + begin, start + high))
                        break
    return found


def _end_of(known: list[Found], low: int, high: int) -> set[int]:
    """The places of a listed label that is only the end of a longer one: 单位 in 颁证单位."""
    return {
        index for found in known if low < found.start and found.end == high for index in range(found.start, found.end)
    }


def _label_places(text: str) -> list[tuple[int, int]]:
    """Where labels may stand in a token: the words before each colon, and the whole of a short token."""
    places: list[tuple[int, int]] = []
    begin = 0
    for index, character in enumerate(text):
        if character == ":" or (character == "|" and not places):  # a table drawn with strokes: 发证机构 | 某某局
            places.append((max(begin, index - MAX_LABEL), index))
            begin = index + 1
    told = _INSTRUCTION.search(text)
    end = told.start() if told is not None else len(text)
    item = _ITEM.match(text)
    first = item.end() if item is not None else 0
    if begin == 0 and 2 <= end - first <= MAX_LABEL and _HEAD.fullmatch(text, first, end):
        places.append((first, end))
    return places


def _longest(pattern: str, text: str, low: int, high: int, *, whole: bool) -> int | None:
    """Where the longest label that ends at ``high`` begins; a label of a pattern is Han, brackets and strokes only. ``whole``:
    it takes all from ``low``; before a colon a value may be glued to it (姓名:张三身份证号:)."""
    compiled = _whole(pattern)
    if whole:
        return low if _HEAD.fullmatch(text, low, high) and compiled.fullmatch(text, low, high) else None

    def is_head(at: int) -> bool:
        return bool(_HEAD.fullmatch(text, at, high) and compiled.fullmatch(text, at, high))

    return next(filter(is_head, range(low, high - 1)), None)


@lru_cache(maxsize=512)
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
