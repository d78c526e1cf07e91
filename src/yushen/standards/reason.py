"""Why a condition has its truth: the explanation tree, and what is said of it in words."""

from __future__ import annotations

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
    kept_tree: dict[str, Any] | None = None
    kept_evidence: tuple[EvidenceRef, ...] | None = None
    kept_unmet: list[str] | None = None

    def tree(self) -> dict[str, Any]:
        """The reason as plain data, for report.json."""
        if self.kept_tree is not None:
            return self.kept_tree
        out: dict[str, Any] = {"asks": self.asks, "outcome": truth.outcome(self.truth)}
        if self.truth and self.truth != truth.YES:
            out["needs"] = list(truth.needs(self.truth))
        if self.clause:
            out["clause"] = self.clause
        if self.record:
            out["record"] = self.record
        if self.found:
            out["found"] = self.found
        if self.evidence:
            own = dict.fromkeys(self.evidence) if len(self.evidence) > 1 else self.evidence
            out["evidence"] = [{"document": ref.document, "field": ref.field} for ref in own]
        if self.parts:
            out["parts"] = [part.tree() for part in self.parts]
        self.kept_tree = out
        return out

    def all_evidence(self) -> tuple[EvidenceRef, ...]:
        """The evidence of this node and all below it, each once, in order."""
        if self.kept_evidence is None:
            gathered = dict.fromkeys(self.evidence)
            for part in self.parts:
                gathered.update(dict.fromkeys(part.all_evidence() if part.parts else part.evidence))
            self.kept_evidence = tuple(gathered)
        return self.kept_evidence


def unmet(reason: Reason) -> list[str]:
    """What stands in the way, in words: of parts that must all hold each that does not, of alternatives the closest."""
    if reason.kept_unmet is None:
        reason.kept_unmet = _unmet(reason)
    return reason.kept_unmet


def _unmet(reason: Reason) -> list[str]:
    if reason.truth == truth.YES:
        return []
    if reason.found or not reason.parts:
        return [reason.found] if reason.found else [reason.asks]
    worst = truth.NO if any(part.truth == truth.NO for part in reason.parts) else None
    alternative = all(part.truth & ~reason.truth == 0 for part in reason.parts)
    if alternative:
        closest = max(reason.parts, key=lambda part: (bin(part.truth).count("1"), -len(unmet(part))))
        return unmet(closest)
    found: list[str] = []
    for part in reason.parts:
        if part.truth == worst or (worst is None and part.truth != truth.YES):
            found.extend(text for text in unmet(part) if text not in found)
    return found


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
        found.extend(text for text in held(part) if text not in found)
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
