"""The conditions that are made of other conditions, and judgement.

Every condition answers ``truth`` (quick, no words) and ``reason`` (the same with its explanation). Both walk the
same parts; a test holds them together.
"""

from __future__ import annotations

import datetime
from typing import Protocol

import msgspec

from yushen.standards import truth
from yushen.standards.case import Case
from yushen.standards.facts import Record
from yushen.standards.reason import ONE_OF, Reason, held


class Condition(Protocol):
    """What a clause asks. ``record`` is the record at hand inside a count, else None."""

    def truth(self, case: Case, record: Record | None) -> int:
        """The truth of the condition; see ``yushen.standards.truth``."""

    def reason(self, case: Case, record: Record | None) -> Reason:
        """The truth with its explanation."""


class All(msgspec.Struct, frozen=True):
    """Every part must hold."""

    parts: tuple[Condition, ...]
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        result = truth.YES
        for part in self.parts:
            result &= part.truth(case, record)
            if not result:
                return result
        return result

    def reason(self, case: Case, record: Record | None) -> Reason:
        result, parts = truth.YES, []
        for part in self.parts:
            reason = part.reason(case, record)
            parts.append(reason)
            result &= reason.truth
        return Reason(self.say or "以下各项均须具备", result, "", tuple(parts))


class Any(msgspec.Struct, frozen=True):
    """One part is enough. ``choice``: the parts are alternatives of the standard, so that a judgement which the
    choice rests on is told from one that a clause has by nature."""

    parts: tuple[Condition, ...]
    choice: bool = False
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        result = truth.NO
        for part in self.parts:
            result |= part.truth(case, record)
            if result == truth.YES:
                return result
        return truth.as_choice(result) if self.choice else result

    def reason(self, case: Case, record: Record | None) -> Reason:
        result, parts = truth.NO, []
        for part in self.parts:
            reason = part.reason(case, record)
            parts.append(reason)
            result |= reason.truth
        if self.choice:
            result = truth.as_choice(result)
        return Reason(self.say or ONE_OF, result, "", tuple(parts), alternatives=True)


class Not(msgspec.Struct, frozen=True):
    """The part must not hold."""

    part: Condition
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        return truth.negation(self.part.truth(case, record))

    def reason(self, case: Case, record: Record | None) -> Reason:
        part = self.part.reason(case, record)
        found = part.found or "；".join(held(part))
        return Reason(self.say or f"不属于：{part.asks}", truth.negation(part.truth), found, (part,))


class Shown(msgspec.Struct, frozen=True):
    """The dossier shows that the part holds. The part is built so that what is not stated is not shown: this is
    for circumstances that only a document can bring up (a retirement paper, a sanction), never for proof."""

    part: Condition
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        return self.part.truth(case, record)

    def reason(self, case: Case, record: Record | None) -> Reason:
        part = self.part.reason(case, record)
        found = part.found if part.truth else f"未见“{self.say or part.asks}”的材料"
        return Reason(self.say or f"材料显示：{part.asks}", part.truth, found, (part,), part.evidence)


class ConfirmIf(msgspec.Struct, frozen=True):
    """A circumstance that, if the dossier shows it, a person must look at; else it holds."""

    part: Condition
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        return truth.YES if self.part.truth(case, record) == truth.NO else truth.CONFIRMATION

    def reason(self, case: Case, record: Record | None) -> Reason:
        part = self.part.reason(case, record)
        asks = self.say or f"如有以下情形，须人工核对：{part.asks}"
        if part.truth == truth.NO:
            return Reason(asks, truth.YES, f"未见“{self.say or part.asks}”的材料", (part,))
        shown = _shown(part) or self.say or part.asks
        found = f"{self.say}：{shown}" if self.say and shown != self.say else shown
        return Reason(asks, truth.CONFIRMATION, f"{found}，须人工核对", (part,), part.evidence)


def _shown(reason: Reason) -> str:
    if not reason.parts:
        return reason.found if reason.truth else ""
    return "；".join(found for found in map(_shown, reason.parts) if found)


class Judgement(msgspec.Struct, frozen=True):
    """What only the committee can judge."""

    subject: str
    told: Reason | None = None
    """The reason, the same for every dossier."""

    def __post_init__(self) -> None:
        found = f"“{self.subject}”须由评审委员会评议"
        msgspec.structs.force_setattr(self, "told", Reason(self.subject, truth.JUDGEMENT, found))

    def truth(self, case: Case, record: Record | None) -> int:
        return truth.JUDGEMENT

    def reason(self, case: Case, record: Record | None) -> Reason:
        assert self.told is not None
        return self.told


class Confirmation(msgspec.Struct, frozen=True):
    """What the text leaves open where this is reached: a person confirms it, and the words say what."""

    subject: str
    told: Reason | None = None
    """The reason, the same for every dossier."""

    def __post_init__(self) -> None:
        found = f"{self.subject}，须人工确认"
        msgspec.structs.force_setattr(self, "told", Reason(self.subject, truth.CONFIRMATION, found))

    def truth(self, case: Case, record: Record | None) -> int:
        return truth.CONFIRMATION

    def reason(self, case: Case, record: Record | None) -> Reason:
        assert self.told is not None
        return self.told


class Readings(msgspec.Struct, frozen=True):
    """Two readings of an ambiguous text. The first is the default; where the second gives another outcome, a
    person confirms (standard-notes 5)."""

    first: Condition
    second: Condition
    second_if: Condition | None = None
    """The second reading comes into question only where this holds."""
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        return self._decided(case, record, self.first.truth(case, record))

    def _decided(self, case: Case, record: Record | None, first: int) -> int:
        """The truth, where that of the first reading is known."""
        if self.second_if is not None and self.second_if.truth(case, record) == truth.NO:
            return first
        second = self.second.truth(case, record)
        if truth.outcome(first) == truth.outcome(second):
            return first
        # Which reading holds is a person's to say; what the better of them waits for is wanted besides.
        return truth.CONFIRMATION & (first | second)

    def reason(self, case: Case, record: Record | None) -> Reason:
        first = self.first.reason(case, record)
        result = self._decided(case, record, first.truth)
        if result == first.truth:
            return Reason(self.say or first.asks, result, first.found, (first,), first.evidence)
        second = self.second.reason(case, record)
        found = f"按通常理解：{first.found or _word(first.truth)}；按另一种理解：{second.found or _word(second.truth)}；两种理解结果不同，须人工确认"
        return Reason(self.say or first.asks, result, found, (first, second))


def _word(value: int) -> str:
    return {"satisfied": "符合", "not_satisfied": "不符合"}.get(truth.outcome(value), "未定")


class ClauseIs(msgspec.Struct, frozen=True):
    """Another clause of the pack must hold."""

    clause: str

    def truth(self, case: Case, record: Record | None) -> int:
        return case.clause(self.clause)

    def reason(self, case: Case, record: Record | None) -> Reason:
        other = case.pack.by_id[self.clause]
        inner = case.reason(other.condition, None)
        return _renamed(inner, other.asks, clause=other.id)


def _renamed(inner: Reason, asks: str, clause: str | None) -> Reason:
    """The reason under the name it goes by elsewhere."""
    return Reason(
        asks,
        inner.truth,
        inner.found,
        inner.parts,
        inner.evidence,
        inner.record,
        clause,
        alternatives=inner.alternatives,
    )


class Defined(msgspec.Struct, frozen=True):
    """A term of the pack's glossary."""

    term: str

    def truth(self, case: Case, record: Record | None) -> int:
        return case.pack.definitions[self.term].truth(case, record)

    def reason(self, case: Case, record: Record | None) -> Reason:
        inner = case.reason(case.pack.definitions[self.term], record)
        return _renamed(inner, self.term, inner.clause)


class AsOf(msgspec.Struct, frozen=True):
    """The application is judged as of a day within the bounds, both inclusive."""

    first: datetime.date | None
    last: datetime.date | None
    say: str | None = None
    """What holds in that time, in the standard's words."""

    def truth(self, case: Case, record: Record | None) -> int:
        inside = (self.first is None or case.as_of >= self.first) and (self.last is None or case.as_of <= self.last)
        return truth.YES if inside else truth.NO

    def reason(self, case: Case, record: Record | None) -> Reason:
        first = f"{self.first.isoformat()}起" if self.first else ""
        last = f"至{self.last.isoformat()}" if self.last else ""
        result = self.truth(case, record)
        stands = "在" if result == truth.YES else "不在"
        holds = f"，{self.say}" if self.say and result == truth.YES else ""
        found = f"评审日期{case.as_of.isoformat()}{stands}{first}{last}的期间内{holds}"
        return Reason(f"评审日期在{first}{last}", result, found)


class Note(msgspec.Struct, frozen=True):
    """A sentence of the pack that is added to the explanation where the part is a no; it decides nothing."""

    part: Condition
    text: str

    def truth(self, case: Case, record: Record | None) -> int:
        return self.part.truth(case, record)

    def reason(self, case: Case, record: Record | None) -> Reason:
        inner = self.part.reason(case, record)
        if inner.truth != truth.NO:
            return inner
        found = f"{inner.found}（{self.text}）" if inner.found else self.text
        return Reason(
            inner.asks,
            inner.truth,
            found,
            inner.parts,
            inner.evidence,
            inner.record,
            inner.clause,
            alternatives=inner.alternatives,
        )


class Remark(msgspec.Struct, frozen=True):
    """A sentence of the pack that is shown to the reviewer where the part certainly holds; it decides nothing."""

    part: Condition
    text: str

    def truth(self, case: Case, record: Record | None) -> int:
        return truth.YES

    def reason(self, case: Case, record: Record | None) -> Reason:
        shown = self.part.truth(case, record) == truth.YES
        return Reason("提示", truth.YES, self.text if shown else "")
