"""A paper's pages by the numbers that its journal prints at their heads or feet."""

from __future__ import annotations

import re

from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

_NUMBER = re.compile(r"[—–\-·•.\s]*(?P<v>\d{1,4})[—–\-·•.\s]*")
_HEAD, _FOOT = 0.13, 0.86
_LEAST = 2
"""Pages that have to print a number in step with each other."""
_TRUST = 0.9


def printed_pages(view: View) -> list[Candidate]:
    """``33-35`` of pages that are numbered on from each other. None where they begin with 1: so a manuscript or a print-out
    numbers itself; none of a single page, whose number nothing confirms."""
    if not view.paged or len(view.pages) < _LEAST:
        return []
    numbers = [_numbers(view, page.number) for page in view.pages]
    offsets = [{value - at for value in found} for at, found in enumerate(numbers)]
    every = set().union(*offsets)
    offset = max(every, key=lambda one: sum(one in those for those in offsets), default=0)
    carrying = [at for at, those in enumerate(offsets) if offset in those]
    rivals = [one for one in every if one != offset and sum(one in those for those in offsets) >= _LEAST]
    if len(carrying) < max(_LEAST, len(numbers) - 1) or offset <= 1 or rivals:
        return []
    start, end = numbers[carrying[0]][offset + carrying[0]]
    return [Candidate(f"{offset}-{offset + len(numbers) - 1}", start, end, _TRUST)]


def _numbers(view: View, page: int) -> dict[int, tuple[int, int]]:
    """Numbers that stand by themselves at the edge of a page, or at the end of the line there that names the issue."""
    found: dict[int, tuple[int, int]] = {}
    rows = [row for row in view.rows if row.page == page]
    edges = {id(row) for row in rows if row.box.y0 < _HEAD or row.box.y1 > _FOOT}
    edges |= {id(row) for row in sorted(rows, key=lambda row: row.box.y0)[-1:]}
    for row in rows:
        if id(row) not in edges:
            continue
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = _NUMBER.fullmatch(token.raw.strip())
            if match is not None:
                found[int(match["v"])] = (start, start + len(token.text))
            elif "期" in token.text:
                tail = re.search(r"(?:^|[\s\u3000])(?P<v>\d{1,4})$|^(?P<w>\d{1,4})[\s\u3000]", token.raw.strip())
                if tail is not None:
                    found[int(tail["v"] or tail["w"])] = (start, start + len(token.text))
    return found
