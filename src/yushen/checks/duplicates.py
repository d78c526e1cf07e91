"""cross.near_duplicate within one dossier: the same text filed as two reports, or as report and paper."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import msgspec

from yushen.checks.case import Case, Check, at, found, ref
from yushen.checks.likeness import LEAST_SHINGLES, MOST, NEARLY_ALL, contained, jaccard, shingles
from yushen.checks.own_text import own_text
from yushen.checks.passages import common_passages
from yushen.model import Finding, FindingOutcome

CODE = "cross.near_duplicate"


def within(case: Case) -> Iterator[Finding]:
    """Every pair that shares most of its text; one ``pass`` where texts were compared and none do."""
    read = [(item, text) for item in case.items if (text := own_text(item)) is not None]
    texts = [(item, text, pieces) for item, text in read if len(pieces := shingles(text.letters)) >= LEAST_SHINGLES]
    alike = False
    for (one, text, first), (two, other, second) in combinations(texts, 2):
        share, inside = jaccard(first, second), contained(first, second)
        if share < MOST and inside < NEARLY_ALL:
            continue
        alike = True
        outcome: FindingOutcome = (
            "fail" if inside >= NEARLY_ALL and one.document.type == two.document.type else "unknown"
        )
        message = (
            f"{at(one.document)}与{at(two.document)}正文约 {round(100 * inside)}% 相同，"
            "按同一成果计一项；请核对，必要时另交其他成果"
        )
        finding = found(CODE, outcome, message, ref(one.document), ref(two.document))
        yield msgspec.structs.replace(finding, passages=common_passages(text, other))
    if len(texts) > 1 and not alike:
        message = f"{len(texts)}份报告、论文、教材之间没有大段相同的文字"
        yield found(CODE, "pass", message, *(ref(item.document) for item, *_ in texts))


CHECKS = (Check((CODE,), within),)
