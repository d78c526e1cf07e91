"""The table of contents inside a text: lines that name headings which come later."""

from __future__ import annotations

import re
from collections.abc import Sequence

from yushen.text.fold import fold_for_match
from yushen.text.headings import matter_of

_LEADER = re.compile(r"(?:[.．·…_\-—]\s?){4,}|…{2,}|(?:\s\.){3,}")
_ENTRY_END = re.compile(r"[\s.．·…\-—(（]+(?:\d{1,4}|[IVXivx]{1,5})\s*[)）]?$|\t+\d{1,4}$")


def contents_lines(texts: Sequence[str]) -> set[int]:
    """Places of the table of contents: lines with leaders, and what follows 目录 and names headings that come later."""
    found = {place for place, text in enumerate(texts) if _LEADER.search(text) and _ENTRY_END.search(text)}
    keys = [_entry_key(text) for text in texts]
    last_place = {key: place for place, key in enumerate(keys)}

    def listed(place: int) -> bool:
        text = texts[place]
        if place in found:
            return True
        if len(text) > 60 or text.endswith("。"):
            return False
        return _ENTRY_END.search(text) is not None or (len(keys[place]) >= 2 and last_place[keys[place]] > place)

    for title, text in enumerate(texts[: max(60, len(texts) // 2)]):
        if matter_of(text) != "contents":
            continue
        found.add(title)
        misses = 0
        for place in range(title + 1, len(texts)):
            if listed(place):
                found.update(range(place - misses, place + 1))
                misses = 0
            elif misses == 1 or len(texts[place]) > 60:
                break
            else:
                misses += 1
    return found


def _entry_key(text: str) -> str:
    return fold_for_match(_ENTRY_END.sub("", _LEADER.sub(" ", text))).rstrip(".:")
