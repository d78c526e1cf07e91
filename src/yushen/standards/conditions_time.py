"""Conditions that measure time: a certificate held for years, work since, windows “任…以来”, terms, ages.

满 N 年 counts the anniversary itself; dates of month or year precision are intervals (standard-notes 1.7).
"""

from __future__ import annotations

import datetime

import msgspec

from yushen.standards import truth
from yushen.standards.case import Case, Path, word
from yushen.standards.conditions_count import NO_NUMBER, Number, bound
from yushen.standards.dates import Days, add_years
from yushen.standards.facts import Record, Value
from yushen.standards.names import same_name
from yushen.standards.reason import Reason
from yushen.standards.vocabulary import SKILL_LEVELS

CERTIFICATES = "skill_certificates"
BREAK_DAYS = 31
"""Two periods of work less than this apart are one: proofs name months, and a change of employer within a month is
no interruption (a convention of this program, 2025-11; standard-notes 3.x names none)."""

RANK = {level: i for i, level in enumerate(SKILL_LEVELS)}


class Within(msgspec.Struct, frozen=True):
    """The day of judgement lies before the anniversary ``years`` after the day (a term that has not run out)."""

    path: Path
    years: Number
    unstated: int = truth.EVIDENCE
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        value, years = case.look(self.path, record), bound(case, self.years)
        if value is None or years is None:
            return self.unstated if value is None else truth.CONFIRMATION
        if value.trust != truth.YES:
            return value.trust
        if case.as_of < add_years(value.value.first, years):
            return truth.YES
        return truth.CONFIRMATION if case.as_of < add_years(value.value.last, years) else truth.NO

    def reason(self, case: Case, record: Record | None) -> Reason:
        value, years = case.look(self.path, record), bound(case, self.years)
        asks = self.say or f"自{self.path.label}起未满{_years(years)}"
        if value is None:
            return Reason(asks, self.unstated, f"材料未写明{self.path.label}", unstated=True)
        if years is None:
            return Reason(asks, truth.CONFIRMATION, NO_NUMBER, evidence=value.evidence)
        result = self.truth(case, record)
        state = {"satisfied": "尚在期内", "not_satisfied": "已满期"}.get(truth.outcome(result), "是否满期须人工核对")
        found = f"{self.path.label}为{word(self.path.declared, value.value)}，{years}年期限{state}"
        return Reason(asks, result, found, evidence=value.evidence)


class HeldFor(msgspec.Struct, frozen=True):
    """A certificate of the level or a higher one, held for full years on the day of judgement.

    The kind is closed: a certificate of the level that is too young, or none but lower ones, is a no. A higher one
    that is too young while the level's own is not filed is wanting evidence (standard-notes 3.1–3.3).
    """

    level: str
    years: Number
    higher: bool = True
    """A certificate of a higher level may stand for it."""
    other_occupation: int = truth.CONFIRMATION
    """What a certificate of an occupation shown to be another than the applicant's comes to."""
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        years = bound(case, self.years)
        return truth.CONFIRMATION if years is None else self._judged(case, self._looked_at(case, years))

    def _looked_at(self, case: Case, years: int) -> list[tuple[Record, int, int]]:
        """Every certificate with its truth by itself, and whether it is of the applicant's occupation."""
        return [(one, self._one(case, one, years), of_occupation(case, one)) for one in case.facts.of(CERTIFICATES)]

    def _judged(self, case: Case, looked_at: list[tuple[Record, int, int]]) -> int:
        result, doubts = truth.NO, truth.NO
        named = above = foreign = False
        for one, one_truth, own in looked_at:
            level = one.values.get("skill_level")
            one_truth &= own or self.other_occupation
            foreign = foreign or (not own and bool(self.other_occupation))
            result |= one_truth
            if one_truth == truth.NO and level is not None and level.value is not None and own:
                named = named or level.value == self.level
                above = above or (self.higher and RANK[level.value] > RANK[self.level])
                doubts |= (one.trust & own) % truth.YES  # of another occupation, its day would say nothing
        if result != truth.NO:
            return result
        if doubts:
            return doubts
        closed = CERTIFICATES in case.facts.closed
        if not looked_at or ((above or foreign) and not named):
            return truth.NO if closed else truth.EVIDENCE
        return truth.NO

    def _one(self, case: Case, record: Record, years: int) -> int:
        level = record.values.get("skill_level")
        if level is None:
            return truth.EVIDENCE & record.trust
        if level.trust != truth.YES:
            return level.trust & record.trust
        rank, wanted = RANK[level.value], RANK[self.level]
        if rank < wanted or (rank > wanted and not self.higher):
            return truth.NO
        issued = record.values.get("issue_date")
        if issued is None:
            return truth.EVIDENCE & record.trust
        if issued.trust != truth.YES:
            return issued.trust & record.trust
        return full_years(issued.value, years, case.as_of) & record.trust

    def reason(self, case: Case, record: Record | None) -> Reason:
        years = bound(case, self.years)
        name = SKILL_LEVELS[self.level]
        asks = self.say or f"取得{name}{'及以上' if self.higher else ''}职业资格（技能等级）满{_years(years)}"
        if years is None:
            return Reason(asks, truth.CONFIRMATION, NO_NUMBER)
        looked_at = self._looked_at(case, years)
        result = self._judged(case, looked_at)
        if not looked_at:
            return Reason(asks, result, "材料中未见职业资格（技能等级）证书")
        parts = tuple([self._part(case, one, years, held, own) for one, held, own in looked_at])
        # Where one certificate is enough, the others are no grounds for it.
        found = "；".join(part.found for part in parts if part.truth == truth.YES or result != truth.YES)
        if result == truth.EVIDENCE:
            found += f"；{name}证书未提交，取得时间无从计算"
        return Reason(asks, result, found, parts)

    def _part(self, case: Case, record: Record, years: int, result: int, own: int) -> Reason:
        level, issued = record.values.get("skill_level"), record.values.get("issue_date")
        told = "等级未写明" if level is None else SKILL_LEVELS.get(level.value, "等级无法辨认")
        evidence = record.evidence + (level.evidence if level else ()) + (issued.evidence if issued else ())
        found = f"{case.name(record)}{told}证书"
        if issued is None or not isinstance(issued.value, Days):
            found += "，发证日期未写明"
        else:
            found += f"，{issued.value.text}发证"
            rank = RANK.get(level.value) if level is not None else None
            if rank is not None and rank < RANK[self.level]:
                found += f"，低于{SKILL_LEVELS[self.level]}"
            elif rank is not None and rank > RANK[self.level] and not self.higher:
                found += f"，高于{SKILL_LEVELS[self.level]}"
            else:
                # The day by itself: what else is in doubt of the certificate is told after it.
                full = full_years(issued.value, years, case.as_of) if issued.trust == truth.YES else result
                found += _full_words(case, issued.value, years, full)
        result &= own or self.other_occupation
        if not own:
            found += "，职业（工种）与申报的不同" + ("" if result == truth.NO else "，须人工确认")
        elif own != truth.YES:
            found += "，职业（工种）存疑，须人工核对"
        told_of = [one for one in (level, issued, record) if one is not None]
        notes = "；".join(dict.fromkeys(one.note for one in told_of if one.note))
        if any(one.trust != truth.YES for one in told_of):
            found += f"，证书存疑{f'（{notes}）' if notes else ''}，须人工核对"
        elif notes:
            found += f"（{notes}）"
        return Reason(f"{SKILL_LEVELS[self.level]}证书", result, found, evidence=evidence, record=case.name(record))


def _years(years: int | None) -> str:
    """The number of years in words; None: there is none on the day of judgement."""
    return "规定的年限" if years is None else f"{years}年"


def _full_words(case: Case, start: Days, years: int, full: int) -> str:
    """Whether the years are full, in words."""
    if full == truth.YES:
        return f"，至评审日期已满{years}年"
    if full != truth.NO:
        return f"，是否已满{years}年须核对"
    due = add_years(start.last, years)
    # 满 N 年 is judged on the day of review, not at the end of its year (standard-notes 5.8).
    by_end = "，如计算至本年度末则已满" if due <= datetime.date(case.as_of.year, 12, 31) else ""
    return f"，至评审日期未满{years}年（{due.isoformat()}满{by_end}）"


def full_years(start: Days, years: int, as_of: datetime.date) -> int:
    """Whether so many years are full: yes, no, or for the interval to be confirmed."""
    full = add_years(start.last, years)
    # A date without its day is an interval; at the very edge it decides nothing (standard-notes 1.5).
    if full < as_of or (full == as_of and start.exact):
        return truth.YES
    return truth.CONFIRMATION if add_years(start.first, years) <= as_of else truth.NO


def of_occupation(case: Case, record: Record) -> int:
    """Whether the certificate is of the applicant's occupation: a no only where it is shown to be of another, yes where
    nothing is said of it; what is said but in doubt waits."""
    single = case.facts.single("application")
    wanted = single.values.get("occupation") if single else None
    shown = record.values.get("occupation")
    if wanted is None or shown is None:
        return truth.YES
    trust = wanted.trust & shown.trust
    if trust != truth.YES:
        return trust
    same = same_name(wanted.value, shown.value) or case.approved(wanted.value, shown.value)
    return truth.YES if same else truth.NO


class Worked(msgspec.Struct, frozen=True):
    """Skilled work for full years since the certificate of the level (or a higher one) was obtained.

    Cumulative, with any employer; an interruption or another kind of work that the dossier shows is for a person to
    confirm (standard-notes 5.11); work that no document shows is wanting evidence.
    """

    years: Number
    level: str | None = None
    """None: since the first day of work."""
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        return self._judged(case)[0]

    def _judged(self, case: Case) -> tuple[int, str]:
        years = bound(case, self.years)
        if years is None:
            return truth.CONFIRMATION, NO_NUMBER
        if self.level is None:
            return worked(case, years, None)
        found = []
        for issued, record in sorted(certificate_dates(case, self.level, None), key=lambda pair: pair[0].value.last):
            result, words = worked(case, years, issued.value)
            if (
                issued.trust != truth.YES
                and not truth.complete(result)
                and truth.complete(worked(case, years, None)[0])
            ):
                # From when work counts is not known yet: no further proof is asked for before the certificate is settled.
                result, words = truth.CONFIRMATION, f"证书存疑，自何时起算须先核对；{words}"
            own = of_occupation(case, record) or truth.CONFIRMATION
            found.append((result & issued.trust & own, words))
        if not found:
            return worked(case, years, None)
        # Each certificate opens its own span of work; one that is full is enough.
        result = truth.NO
        for one, _ in found:
            result |= one
        return result, max(found, key=lambda one: bin(one[0]).count("1"))[1]

    def reason(self, case: Case, record: Record | None) -> Reason:
        result, found = self._judged(case)
        since = "" if self.level is None else f"取得{SKILL_LEVELS[self.level]}后"
        asks = self.say or f"{since}从事技术技能工作满{_years(bound(case, self.years))}"
        evidence = tuple(ref for one in case.facts.of("employment") for ref in one.evidence)
        return Reason(asks, result, found, evidence=evidence)


def worked(case: Case, years: int, since: Days | None) -> tuple[int, str]:
    """Whether skilled work of so many full years since then is shown, and how in words."""
    periods = case.facts.of("employment")
    if not periods:
        return truth.EVIDENCE, "材料中未见从事技术技能工作的证明"
    trust, untold = truth.YES, truth.NO
    notes: list[str] = []
    skilled: list[tuple[datetime.date, datetime.date, datetime.date, datetime.date]] = []
    for period in periods:
        start, end, kind = (period.values.get(key) for key in ("from", "to", "skill_work"))
        if kind is None or _outside(case, since, start, end):
            continue
        first, last = (value.value if value is not None else None for value in (start, end))
        doubts = period.trust & kind.trust
        for value in (start, end):
            doubts &= value.trust if value is not None else truth.YES
        if kind.value is False and first is not None:
            shows = "材料显示" if doubts == truth.YES else "存疑的材料读作"
            span = f"{first.text}至{last.text if last else '今'}"
            return truth.CONFIRMATION, f"{shows}{span}未从事技术技能工作，须人工核对"
        # Other work at a time that cannot be told may be work since the certificate.
        trust &= doubts & truth.CONFIRMATION if kind.value is False else doubts
        notes += [one.note for one in (period, start, end, kind) if one is not None and one.note]
        if kind.value is False or start is None:
            continue
        if kind.value is None or first is None:
            untold |= doubts  # what cannot be read may be the skilled work that is asked for
        else:
            stop = (case.as_of, case.as_of) if last is None else (last.first, last.last)
            skilled.append((first.first, first.last, min(stop[0], case.as_of), min(stop[1], case.as_of)))
    if not skilled and untold:
        return truth.EVIDENCE | untold, "工作证明的时间或岗位性质无法辨认，须核对"
    if not skilled:
        return truth.EVIDENCE, "工作证明未说明所从事的是技术技能工作，或不在取得证书之后"
    skilled.sort()
    reach = skilled[0][3]
    for first, _, _, last in skilled[1:]:
        gap_counts = since is None or first > since.first
        if gap_counts and (first - reach).days > BREAK_DAYS:
            return truth.CONFIRMATION, f"材料显示{reach.isoformat()}至{first.isoformat()}工作中断，须人工核对"
        reach = max(reach, last)
    # Of several periods the earliest start and the latest end, as they are certain and as they may be.
    starts = (min(period[0] for period in skilled), min(period[1] for period in skilled))
    ends = (max(period[2] for period in skilled), max(period[3] for period in skilled))
    if since is not None:
        starts = (max(starts[0], since.first), max(starts[1], since.last))
    told = f"从事技术技能工作自{starts[0].isoformat()}至{ends[1].isoformat()}"
    if add_years(starts[1], years) <= ends[0]:
        why = f"（{'；'.join(dict.fromkeys(notes))}）" if notes else ""
        return trust, f"{told}，已满{years}年" + ("" if trust == truth.YES else f"，证明有疑点{why}，须人工核对")
    if add_years(starts[0], years) <= ends[1]:
        return trust & truth.CONFIRMATION, f"{told}，是否满{years}年须核对起止日期"
    more = "，另有工作证明的时间或岗位性质无法辨认" if untold else ""
    return truth.EVIDENCE | untold, f"材料证明的{told}，未满{years}年{more}"


def _outside(case: Case, since: Days | None, start: Value | None, end: Value | None) -> bool:
    """The period certainly ended before the certificate, or begins after the day of judgement."""
    over = end is not None and end.trust == truth.YES and since is not None and end.value.last < since.first
    ahead = start is not None and start.trust == truth.YES and start.value.first > case.as_of
    return over or ahead


def certificate_dates(case: Case, level: str, exactly: bool | None) -> list[tuple[Value, Record]]:
    """Issue dates of certificates of the level (True), of higher ones (False), or of both (None)."""
    wanted = RANK[level]
    found = []
    for record in case.facts.of(CERTIFICATES):
        held, issued = record.values.get("skill_level"), record.values.get("issue_date")
        if held is None or held.value is None or issued is None or issued.value is None:
            continue
        rank = RANK[held.value]
        if rank < wanted or (exactly is True and rank != wanted) or (exactly is False and rank == wanted):
            continue
        trust = issued.trust & held.trust & record.trust
        found.append((issued if trust == issued.trust else msgspec.structs.replace(issued, trust=trust), record))
    return found
