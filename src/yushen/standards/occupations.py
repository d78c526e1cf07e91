"""Whether certificates are of one occupation."""

from __future__ import annotations

from yushen.standards import truth
from yushen.standards.facts import Record
from yushen.standards.names import same_name


def same_occupation(left: Record, right: Record) -> bool:
    """Two certificates of one occupation, as far as they say; what is in doubt is not taken for the same."""
    a, b = left.values.get("occupation"), right.values.get("occupation")
    if a is None or b is None:
        return True
    return a.trust & b.trust == truth.YES and same_name(a.value, b.value)
