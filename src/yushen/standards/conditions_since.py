"""The windows “任…以来”: since a certificate, or as 任 may also be read, since an appointment."""

from __future__ import annotations

import datetime
from typing import TypeGuard

import msgspec

from yushen.model import EvidenceRef
from yushen.standards import truth
from yushen.standards.case import Case, Path, kept
from yushen.standards.conditions_time import CERTIFICATES, RANK, certificate_dates, of_occupation
from yushen.standards.dates import Days
from yushen.standards.facts import Record, Value
from yushen.standards.occupations import same_occupation
from yushen.standards.reason import Reason
from yushen.standards.vocabulary import SKILL_LEVELS


class Window(msgspec.Struct, frozen=True):
    """The certificates by which a window of time opens, for all the days that are held against it."""

    named: list[tuple[Value, Record]]
    """Those of the level and, as far as it is told, of the occupation applied for, the earliest first."""
    higher: list[tuple[Value, Record]]
    """The same of higher levels."""
    foreign: list[Record]
    """Where the occupation applied for is not known: certificates of another than the earliest of the level."""


def _window(case: Case, level: str) -> Window:
    known = case.windows.get(level)
    if known is None:
        named, higher = (sorted(certificate_dates(case, level, exactly), key=_days) for exactly in (True, False))
        named, higher = (
            [_own(case, pair) for pair in pairs if of_occupation(case, pair[1])] for pairs in (named, higher)
        )
        certificates = case.facts.of(CERTIFICATES) if named and not _applied_for(case) else ()
        foreign = [one for one in certificates if not same_occupation(named[0][1], one)]
        known = case.windows[level] = Window(named, higher, foreign)
    return known


def _applied_for(case: Case) -> bool:
    """It is told for which occupation the applicant applies."""
    single = case.facts.single("application")
    return single is not None and single.values.get("occupation") is not None


def _own(case: Case, pair: tuple[Value, Record]) -> tuple[Value, Record]:
    """The certificate with the doubt, if any, whether it is of the occupation applied for."""
    date, record = pair
    trust = date.trust & of_occupation(case, record)
    return (date if trust == date.trust else msgspec.structs.replace(date, trust=trust)), record


def _may_open(case: Case, level: str, day: Days, refuting: bool) -> tuple[int, str, tuple[EvidenceRef, ...]]:
    """What certificates come to that may open the window by the day: those of another occupation, since the text does not
    say of which it speaks, and those whose level, date or occupation is in doubt or not told; in words, too.

    ``refuting``: else it is a certain no, so that a doubtful reading which speaks against the certificate is no ground to
    leave it out; where a paper is wanting anyway it is.
    """
    doubts, told = truth.NO, ""
    evidence: tuple[EvidenceRef, ...] = ()
    for record in case.facts.of(CERTIFICATES):
        held, issued = record.values.get("skill_level"), record.values.get("issue_date")
        trust = record.trust
        for value in (held, issued):
            trust &= truth.EVIDENCE if value is None else value.trust
        too_low = _reads(held, refuting) and RANK[held.value] < RANK[level]
        too_late = _reads(issued, refuting) and issued.value.first > day.last
        own = of_occupation(case, record)
        if too_low or too_late or trust & own == truth.YES:
            continue
        doubts |= trust & (own or truth.CONFIRMATION)
        evidence += record.evidence
        if held is not None and issued is not None and trust == truth.YES and not own:
            name = f"{SKILL_LEVELS[held.value]}证书（{issued.value.text}）"
            told = told or f"；在另一职业（工种）的{name}以后，是否算作任{SKILL_LEVELS[level]}以来须人工确认"
        else:
            told = told or "；另有证书的等级、发证日期或职业（工种）存疑或未写明，须核对"
    return doubts, told, evidence


def _reads(value: Value | None, surely: bool) -> TypeGuard[Value]:
    """Something is read there (surely: and not in doubt)."""
    return value is not None and value.value is not None and (value.trust == truth.YES or not surely)


def _days(pair: tuple[Value, Record]) -> tuple[datetime.date, datetime.date]:
    return pair[0].value.first, pair[0].value.last


def _opened(start: Days, day: Days) -> bool:
    """Certainly on the day or before; at the very edge dates without a day decide nothing."""
    return start.last < day.first or (start.last == day.first and day.exact and start.exact)


class Since(msgspec.Struct, frozen=True):
    """The day lies in the window “任…以来”, the day of the certificate included.

    With no certificate of the level the window is certain only from a higher one's date; what is earlier waits for
    the certificate. Between the certificate and a documented later appointment a person confirms, since 任 may mean
    appointed (standard-notes 4).
    """

    path: Path
    level: str
    earlier: int = truth.NO
    """What a day before the window comes to."""
    unstated: int = truth.CONFIRMATION
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        return self._judged(case, record)[0]

    def _judged(self, case: Case, record: Record | None) -> tuple[int, str, tuple[EvidenceRef, ...]]:
        result, found, evidence = self._by_own(case, record)
        value = case.look(self.path, record)
        if value is None or value.trust != truth.YES or truth.complete(result):
            return result, found, evidence
        doubts, told, more = _may_open(case, self.level, value.value, result == truth.NO)
        return result | doubts, found + told, evidence + more

    def _by_own(self, case: Case, record: Record | None) -> tuple[int, str, tuple[EvidenceRef, ...]]:
        """What certificates of the applicant's own occupation come to."""
        name = SKILL_LEVELS[self.level]
        value = case.look(self.path, record)
        if value is None:
            return self.unstated, f"材料未写明{self.path.label}，是否在任{name}以来须人工核对", ()
        if value.value is None or value.trust != truth.YES:
            return value.trust, f"{self.path.label}存疑，是否在任{name}以来须核对", value.evidence
        day: Days = value.value
        window = _window(case, self.level)
        named, higher = window.named, window.higher
        certain = [date for date, _ in higher if date.trust == truth.YES and date.value.last <= day.first]
        if named:
            result, found, evidence = self._against(case, day, window)
            if result == truth.YES or not certain:
                return result, found, value.evidence + evidence
        if certain:
            found = f"{self.path.label}{day.text}在取得更高等级证书之日（{certain[0].value.text}）以后"
            return truth.YES, found, value.evidence
        missing = truth.NO if CERTIFICATES in case.facts.closed else truth.EVIDENCE
        if any(date.value.first <= day.last for date, _ in higher):
            missing |= truth.CONFIRMATION
        elif missing == truth.NO:
            missing = self.earlier
        held = self._of_higher(day, higher)
        found = f"{self.path.label}{day.text}，{held}未见{name}证书，是否在任{name}以来无从判断"
        return missing, found, value.evidence

    def _of_higher(self, day: Days, higher: list[tuple[Value, Record]]) -> str:
        """How the day stands to the higher certificates, none of which makes the window certain."""
        if not higher:
            return ""
        doubtful = [date for date, _ in higher if date.trust != truth.YES and date.value.first <= day.last]
        if doubtful:
            return f"已提交的更高等级证书（{doubtful[0].value.text}）存疑，"
        if any(date.value.first <= day.last for date, _ in higher):
            return "与已提交的更高等级证书孰先孰后不明，"
        return "早于已提交的更高等级证书，"

    def _against(self, case: Case, day: Days, window: Window) -> tuple[int, str, tuple[EvidenceRef, ...]]:
        name = SKILL_LEVELS[self.level]
        # An earlier certificate in doubt takes nothing from one that stands.
        standing = [one for one in window.named if one[0].trust == truth.YES and _opened(one[0].value, day)]
        start, record = (standing or window.named)[0]
        evidence = record.evidence + start.evidence
        told = f"{self.path.label}{day.text}"
        if start.trust != truth.YES:
            return start.trust, f"{name}证书（{start.value.text}）存疑，{told}是否在任{name}以来须核对", evidence
        if day.last < start.value.first:
            return self.earlier, f"{told}早于取得{name}证书之日{start.value.text}，不在任{name}以来", evidence
        if not _opened(start.value, day):
            return truth.CONFIRMATION, f"{told}与取得{name}证书之日{start.value.text}孰先孰后不明", evidence
        if any(self._later(one, day) for one in window.foreign):
            return truth.CONFIRMATION, f"{told}在取得首个{name}证书之后，但早于另一职业（工种）的{name}证书", evidence
        later = self._later_appointment(case, day)
        if later is not None:
            return truth.CONFIRMATION, f"{told}在取得{name}证书之后、聘任{name}（{later}）之前", evidence
        return truth.YES, f"{told}在取得{name}证书之日（{start.value.text}）及以后", evidence

    def _later(self, record: Record, day: Days) -> bool:
        """A certificate that is, or as far as it can be read may be, of the level and later than the day."""
        held, issued = record.values.get("skill_level"), record.values.get("issue_date")
        if held is None or issued is None or (held.trust == truth.YES and held.value != self.level):
            return False
        return issued.value is None or issued.trust != truth.YES or day.first < issued.value.last

    def _later_appointment(self, case: Case, day: Days) -> str | None:
        """A documented appointment to the level that may be later than the day; none where an earlier one is certain."""
        later = None
        for record in case.facts.of("appointments"):
            kind, level, date = (record.values.get(key) for key in ("kind", "skill_level", "date"))
            if kind is None or level is None or date is None:
                continue
            possible = all(
                value.trust != truth.YES or value.value == wanted
                for value, wanted in ((kind, "skill_post"), (level, self.level))
            )
            if not possible:
                continue
            certain = record.trust & kind.trust & level.trust == truth.YES
            if date.value is None or date.trust != truth.YES or day.first < date.value.last:
                later = later or ("日期存疑" if date.value is None else date.value.text)
            elif certain:
                return None
        return later

    @kept
    def reason(self, case: Case, record: Record | None) -> Reason:
        result, found, evidence = self._judged(case, record)
        return Reason(self.say or f"任{SKILL_LEVELS[self.level]}以来", result, found, evidence=evidence)
