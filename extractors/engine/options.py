"""Printed options with boxes of which a copy has lost the mark."""

from __future__ import annotations

import re

from yushen.extractors.engine.shapes import LONE_BOX, MARKED


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
