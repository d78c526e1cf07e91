"""Why a condition has its truth: the explanation tree, and what is said of it in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from yushen.model import EvidenceRef
from yushen.standards import truth


class Reason(msgspec.Struct, eq=False, gc=False):
    """Why a condition has its truth: a node of the explanation tree. Nodes are shared between clauses, so that what is
    said of a record for one clause is worked out once; none is changed after it was made.

    ``asks`` says what was asked, ``found`` what the facts show, both in Chinese; ``record`` names the record looked at.
    """

    asks: str
    truth: int
    found: str = ""
    parts: tuple[Reason, ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()
    record: str | None = None
    clause: str | None = None
    unstated: bool = False
    """The facts say nothing of what was asked."""
    alternatives: bool = False
    """One of the parts is enough."""
    kept_tree: dict[str, Any] | None = None
    kept_evidence: tuple[EvidenceRef, ...] | None = None
    kept_unmet: list[str] | None = None

    def resting_on(self, evidence: tuple[EvidenceRef, ...]) -> Reason:
        """The reason of a single value as one that documents show."""
        return Reason(self.asks, self.truth, self.found, (), evidence)

    def tree(self) -> dict[str, Any]:
        """The reason as plain data, for report.json."""
        if self.kept_tree is not None:
            return self.kept_tree
        if self.truth == truth.YES:
            out: dict[str, Any] = {"asks": self.asks, "outcome": "satisfied"}
        elif self.truth == truth.NO:
            out = {"asks": self.asks, "outcome": "not_satisfied"}
        else:
            out = {"asks": self.asks, "outcome": "undetermined", "needs": [*truth.needs(self.truth)]}
        if self.clause:
            out["clause"] = self.clause
        if self.record:
            out["record"] = self.record
        if self.found:
            out["found"] = self.found
        if self.evidence:
            out["evidence"] = [{"document": ref.document, "field": ref.field} for ref in dict.fromkeys(self.evidence)]
        if self.parts:
            out["parts"] = [part.kept_tree or part.tree() for part in self.parts]
        self.kept_tree = out
        return out

    def all_evidence(self) -> tuple[EvidenceRef, ...]:
        """The evidence of this node and all below it, each once, in order."""
        kept = self.kept_evidence
        if kept is None:
            gathered = [*self.evidence]
            for part in self.parts:
                gathered += part.all_evidence() if part.parts else part.evidence
            kept = self.kept_evidence = tuple(dict.fromkeys(gathered)) if gathered else ()
        return kept


def unmet(reason: Reason) -> list[str]:
    """What stands in the way, in words: of parts that must all hold each that does not, of alternatives the closest."""
    if reason.truth == truth.YES:
        return []
    if reason.kept_unmet is None:
        reason.kept_unmet = _unmet(reason)
    return reason.kept_unmet


def _unmet(reason: Reason) -> list[str]:
    if reason.found or not reason.parts:
        return [reason.found] if reason.found else [reason.asks]
    if reason.alternatives and reason.truth != truth.NO:
        told = _in_the_way(reason)
    elif reason.alternatives:
        best = closest(reason.parts)
        told = [best]
        first = best.parts[0] if best.parts else best
        if reason.asks != ONE_OF and first.truth == truth.NO and WANTED in first.found:
            # It is none of the things that would do: what one of them asks besides is nothing to it.
            return [f"{first.found.partition(WANTED)[0]}{WANTED}{reason.asks}"]
    else:
        # The committee judges a complete file: what it judges by nature stands in the way only where nothing else does.
        told = (
            [part for part in reason.parts if part.truth == truth.NO]
            or [part for part in reason.parts if not truth.ready(part.truth)]
            or [*reason.parts]
        )
    return list(dict.fromkeys(text for part in told for text in unmet(part)))


ONE_OF = "以下各项具备之一"
"""What alternatives ask that have no name of their own."""
WANTED = "，所要求的是"
"""What stands between what a fact is and what it should be."""


def _in_the_way(reason: Reason) -> list[Reason]:
    """Of alternatives the closest, and those that open another way than it does (a confirmation instead of a paper)."""
    best = closest(reason.parts)
    told, wanted = [best], set(truth.needs(reason.truth)) - set(truth.needs(best.truth))
    for need in truth.needs(reason.truth):
        others = [part for part in reason.parts if need in truth.needs(part.truth)]
        if need in wanted and others:
            told.append(closest(others))
    seen = _open_records(best)
    for part in reason.parts:
        # What was filed for another alternative and may count there is answered, too.
        if part is not best and part.truth != truth.NO and not _open_records(part) <= seen:
            told.append(part)
            seen |= _open_records(part)
    nothing = [part for part in reason.parts if part.truth == best.truth and not _records(part)]
    if best in nothing and len(told) == 1:
        return nothing  # where nothing was filed for any, none is closer than another
    return [part for part in reason.parts if any(part is one for one in told)]


def closest(reasons: Sequence[Reason]) -> Reason:
    """The alternative that lacks least: one that a person's look would settle before one that wants a paper, then the one
    for which most is filed that counts or may count, then the one whose best record fails in the smallest part of what is asked."""
    return max(reasons, key=lambda reason: (closeness(reason), -len(unmet(reason))))


def closeness(reason: Reason) -> tuple[bool, int, int, float]:
    """The order of ``closest``."""
    records = _records(reason)
    if not records:
        return truth.complete(reason.truth), 0, reason.truth.bit_count(), -_FAR
    gap = min(map(_gap, records))
    return truth.complete(reason.truth), _speaking(records), reason.truth.bit_count(), -gap


def nearness(reason: Reason) -> int:
    """How much of the dossier speaks to it: two for each record that holds, one for each that may, six at most."""
    return _speaking(_records(reason))


def _speaking(records: list[Reason]) -> int:
    return min(6, sum([2 if one.truth == truth.YES else 1 for one in records if one.truth != truth.NO]))


def filed(reason: Reason) -> bool:
    """Something was filed for it, whether it counts or not."""
    return bool(_records(reason))


def _open_records(reason: Reason) -> set[str]:
    """The names of the records that count or may."""
    return {part.record for part in _records(reason) if part.record and part.truth != truth.NO}


_FAR = 3
"""A gap larger than any."""


def _gap(record: Reason) -> float:
    """The share of what is asked of a record that does not hold; of one of which a single thing is asked, the whole. What is
    another thing altogether is farther than what is not."""
    parts = record.parts or (record,)
    return alien(record) + sum(part.truth != truth.YES for part in parts) / len(parts)


def alien(record: Reason) -> bool:
    """What is asked first of it, mostly of what kind it is, does not hold."""
    return (record.parts or (record,))[0].truth == truth.NO


def _records(reason: Reason) -> list[Reason]:
    """The records looked at; what lies below one are its circumstances."""
    if reason.record:
        return [reason]
    return [one for part in reason.parts if part.record or part.parts for one in _records(part)]


def held(reason: Reason) -> list[str]:
    """What was found, in words, where the reason holds; of alternatives those that hold."""
    if reason.truth != truth.YES:
        return []
    if not reason.parts:
        return [] if reason.unstated or not reason.found else [reason.found]
    if reason.found:
        return [_with_names(reason)]
    found: list[str] = []
    for part in reason.parts:
        for text in held(part):
            if text not in found:
                found.append(text)
    return found


def _with_names(reason: Reason) -> str:
    """What was found of several records, with the names of those that hold, unless the words have them already."""
    names = [part.record for part in reason.parts if part.record and part.truth == truth.YES]
    if not names or all(name in reason.found for name in names):
        return reason.found
    more = f"等{len(names)}项" if len(names) > _NAMED else ""
    return f"{reason.found}：{'、'.join(names[:_NAMED])}{more}"


_NAMED = 4
"""Records named in one sentence."""
