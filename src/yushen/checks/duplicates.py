"""cross.near_duplicate within one dossier: the same text filed as two reports, or as report and paper."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from yushen.checks.case import Case, Check, at, found, ref
from yushen.checks.likeness import LEAST_SHINGLES, MOST, NEARLY_ALL, compared, contained, jaccard, shingles
from yushen.model import Finding, FindingOutcome

CODE = "cross.near_duplicate"


def within(case: Case) -> Iterator[Finding]:
    """Every pair that shares most of its text; one ``pass`` where texts were compared and none do."""
    texts = [(item, shingles(item)) for item in case.items if compared(item)]
    texts = [(item, pieces) for item, pieces in texts if len(pieces) >= LEAST_SHINGLES]
    alike = False
    for (one, first), (two, second) in combinations(texts, 2):
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
        yield found(CODE, outcome, message, ref(one.document), ref(two.document))
    if len(texts) > 1 and not alike:
        message = f"{len(texts)}份报告、论文、教材之间没有大段相同的文字"
        yield found(CODE, "pass", message, *(ref(item.document) for item, _ in texts))


CHECKS = (Check((CODE,), within),)
