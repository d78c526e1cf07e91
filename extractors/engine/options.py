"""Printed options with boxes: the marked one, also where a copy has lost the mark."""

from __future__ import annotations

import re

from yushen.extractors.engine.spans import back, source_of
from yushen.extractors.spec import Hit

MARKED, _EMPTY = "☑☒√✓✔■●◉⊙☆▣", "□☐▢◻○◯口囗"
LONE_BOX = "□☐▢◻"
"""Boxes that are nothing else: one alone before or behind an option says that it is not the marked one."""


def ticked_word(plain: str, options: list[str]) -> tuple[str, int, int] | None:
    """Of printed options with boxes the marked one: (word, start, end); ("", 0, 0) where none or several are marked; None
    where there are no boxes."""
    boxes = re.findall(rf"[{MARKED}{_EMPTY}]", plain)
    if len(boxes) < 2 and not re.search(rf"[{MARKED}]", plain):
        words = "|".join(map(re.escape, options))
        alone = re.match(rf"[{LONE_BOX}](?:{words})|(?:{words})[{LONE_BOX}](?!{words})", plain.lstrip(":"))
        return ("", 0, 0) if alone is not None else None
    alternatives = "|".join(map(re.escape, options))
    before = [
        (match[1], match.start(1), match.end(1)) for match in re.finditer(rf"[{MARKED}]\s*({alternatives})", plain)
    ]
    bracketed = [
        (match[1], match.start(1), match.end(1))
        for match in re.finditer(rf"({alternatives})[(（][{MARKED}V][)）]", plain)
    ]
    if len(bracketed) == 1:
        return bracketed[0]
    after = [
        (match[1], match.start(1), match.end(1))
        for match in re.finditer(rf"({alternatives})[(（]?[{MARKED}][)）]?", plain)
        if _boxes_behind(plain, alternatives) or not re.match(rf"\s*(?:{alternatives})", plain[match.end() :])
    ]
    marked = after if _boxes_behind(plain, alternatives) else before or after
    return marked[0] if len(marked) == 1 else ("", 0, 0)


def _boxes_behind(plain: str, alternatives: str) -> bool:
    """Whether each option has its box behind it (优秀□ 合格☑ 不合格□): the first box follows a word, none follows the last."""
    boxes = list(re.finditer(rf"[{MARKED}{_EMPTY}]", plain))
    if len(boxes) < 2:
        return False
    leads = re.search(rf"(?:{alternatives})\s*$", plain[: boxes[0].start()])
    return leads is not None and re.match(rf"\s*(?:{alternatives})", plain[boxes[-1].end() :]) is None


def ticked_option(text: str) -> Hit | None:
    """Of options with boxes of whatever wording the marked one, boxes before the words (☑通过验收 □不通过); a Hit of ""
    where none or several are marked, None where there are no boxes."""
    plain = text.replace("\t", "").replace("\n", "")
    boxes = [(match[0] in MARKED, match.end()) for match in re.finditer(rf"[{MARKED}{_EMPTY}]", plain)]
    if len(boxes) < 2:
        return None
    marked = [end for ticked, end in boxes if ticked]
    if len(marked) != 1:
        return Hit("", 0, 0)
    words = re.compile(rf"[^{MARKED}{_EMPTY}]*").match(plain, marked[0])
    value = words[0].strip(" ,、;。:") if words is not None else ""
    return Hit(value, *back(source_of(text), marked[0], marked[0] + len(value))) if value else Hit("", 0, 0)


def unboxed_word(plain: str, options: list[str]) -> tuple[str, int, int] | None:
    """Of printed options (□优秀 合格 □基本合格) the only one that has no box beside it: its mark was not read. None where the
    options do not stand in one row of three or more, where any is marked, or where several lack a box."""
    alternatives = "|".join(sorted(map(re.escape, options), key=len, reverse=True))
    row = re.search(rf"(?:[{MARKED}{LONE_BOX}]?\s*(?:{alternatives})[\s/、,]*){{3,}}", plain)
    if row is None or re.search(rf"[{MARKED}]", row[0]):
        return None
    printed = list(re.finditer(rf"([{LONE_BOX}]?)\s*({alternatives})", row[0]))
    bare = [match for match in printed if not match[1]]
    if len(bare) != 1:
        return None
    return bare[0][2], row.start() + bare[0].start(2), row.start() + bare[0].end(2)
