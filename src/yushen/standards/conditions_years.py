"""Conditions on the years of a person's assessments."""

from __future__ import annotations

import msgspec

from yushen.standards import truth
from yushen.standards.case import Case, Path
from yushen.standards.conditions import Condition
from yushen.standards.conditions_count import NO_NUMBER, Number, bound
from yushen.standards.facts import Record
from yushen.standards.reason import Reason, unmet


class Assessed(msgspec.Struct, frozen=True):
    """The yearly assessments of the last years: ``every`` one of them, or at least one, is as asked.

    A year with no record is wanting evidence; two records of one year that differ are for a person to confirm.
    """

    kind: str
    years: Number
    back: int
    """How many years before the year of judgement the last of them is."""
    where: Condition
    every: bool
    say: str | None = None

    def span(self, case: Case) -> range:
        """The years that count; none where their number is not in force."""
        last = case.as_of.year - self.back
        return range(last - (bound(case, self.years) or 0) + 1, last + 1)

    def truth(self, case: Case, record: Record | None) -> int:
        return self._of_all(case, [self.of_year(case, year) for year in self.span(case)])

    def _of_all(self, case: Case, years: list[int]) -> int:
        """The truth for all years together."""
        if bound(case, self.years) is None:
            return truth.CONFIRMATION
        result = truth.YES if self.every else truth.NO
        for year in years:
            result = result & year if self.every else result | year
        return result

    def of_year(self, case: Case, year: int) -> int:
        """The truth for one year."""
        records = self._of(case, year)
        return self._judged(case, records, [self.where.truth(case, one) for one in records], self._undated(case))

    def _judged(self, case: Case, records: list[Record], truths: list[int], doubt: int) -> int:
        """The truth for the year of the records, where theirs are known."""
        if not records:
            return doubt or (truth.NO if self.kind in case.facts.closed else truth.EVIDENCE)
        found = set()
        for record, result in zip(records, truths, strict=True):
            trust = record.trust & record.values["year"].trust
            found.add(result & trust if result else trust % truth.YES)
        # A paper that does not tell the grade adds nothing to one that does.
        found = found - {truth.EVIDENCE} or found
        if len(found) > 1:
            return truth.CONFIRMATION
        (only,) = found
        return truth.CONFIRMATION if doubt and only in (truth.YES, truth.NO) else only

    def _undated(self, case: Case) -> int:
        """What papers come to whose year cannot be told: they may be of any year (no: there are none)."""
        result = truth.NO
        for record in case.facts.of(self.kind):
            year = record.values.get("year")
            if year is not None and year.value is None:
                result |= year.trust & record.trust
        return result

    def _of(self, case: Case, year: int) -> list[Record]:
        return [r for r in case.facts.of(self.kind) if (v := r.values.get("year")) is not None and v.value == year]

    def reason(self, case: Case, record: Record | None) -> Reason:
        if bound(case, self.years) is None:
            asks = self.say or f"规定年数的年度考核{'均' if self.every else '至少一次'}符合要求"
            return Reason(asks, truth.CONFIRMATION, NO_NUMBER)
        parts, doubts = [], []
        undated = self._undated(case)
        for year in self.span(case):
            name, records = f"{year}年度", self._of(case, year)
            inner = [self.where.reason(case, one) for one in records]
            told = [text for one in inner for text in (unmet(one) or [_met(one)])]
            doubts += [one.note or "有疑点" for one in records if one.trust != truth.YES]
            found = "，".join(dict.fromkeys(told))
            evidence = [
                ref for one, why in zip(records, inner, strict=True) for ref in one.evidence + why.all_evidence()
            ]
            if not records:
                nothing = "没有" if self.kind in case.facts.closed else "材料中未见"
                found = f"{nothing}{name}考核结果"
            else:
                found = name + found
            result = self._judged(case, records, [one.truth for one in inner], undated)
            parts.append(Reason(name, result, found, (), tuple(evidence), name))
        span = self.span(case)
        years = f"{span.start}至{span.stop - 1}年度"
        asks = self.say or f"{years}年度考核{'均' if self.every else '至少一次'}符合要求"
        result = self._of_all(case, [part.truth for part in parts])
        # Where one year is enough, the years that are not as asked are no grounds for it.
        shown = [part.found for part in parts if part.truth == truth.YES or result != truth.YES]
        if doubts:
            shown.append(f"考核材料存疑（{'；'.join(dict.fromkeys(doubts))}），须人工核对")
        return Reason(asks, result, "；".join(shown), tuple(parts))


def _met(reason: Reason) -> str:
    told = [part.found for part in reason.parts if part.found and part.truth == truth.YES]
    return reason.found or (told[0] if told else "符合")


class YearIs(msgspec.Struct, frozen=True):
    """The record is of the year that lies so many years before the year of judgement."""

    path: Path
    back: int

    def truth(self, case: Case, record: Record | None) -> int:
        value = case.look(self.path, record)
        if value is None or value.trust != truth.YES:
            return truth.NO if value is None else value.trust
        return truth.YES if value.value == case.as_of.year - self.back else truth.NO

    def reason(self, case: Case, record: Record | None) -> Reason:
        return Reason(f"{case.as_of.year - self.back}年度", self.truth(case, record))
