"""Conditions on a person's age, and on the years that the national standard of an occupation asks for."""

from __future__ import annotations

import datetime

import msgspec

from yushen.standards import truth
from yushen.standards.case import Case, Path
from yushen.standards.conditions_fact import doubt_words
from yushen.standards.conditions_time import full_years, worked
from yushen.standards.dates import Days, add_months
from yushen.standards.facts import Record
from yushen.standards.names import same_name
from yushen.standards.reason import Reason
from yushen.standards.vocabulary import TITLE_LEVELS


class AgeLine(msgspec.Struct, frozen=True):
    """A statutory retirement age with its gradual change (国务院关于渐进式延迟法定退休年龄的办法, from 2025-01-01)."""

    sex: str
    category: str | None
    age: int
    first_month: datetime.date
    """Who is born before this month keeps the old age."""
    months_per_step: int
    cap: int

    def reached_on(self, birth: datetime.date) -> datetime.date:
        """The day on which one born then reaches the age."""
        extra = 0
        if birth >= self.first_month:
            months = (birth.year - self.first_month.year) * 12 + birth.month - self.first_month.month
            extra = min(months // self.months_per_step + 1, (self.cap - self.age) * 12)
        return add_months(birth, self.age * 12 + extra)


class BelowAge(msgspec.Struct, frozen=True):
    """Not yet of the statutory age. An age past the line is for a person to confirm, never a no."""

    birth: Path
    sex: Path
    category: Path
    lines: tuple[AgeLine, ...]
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        birth = case.look(self.birth, record)
        if birth is None:
            return truth.EVIDENCE
        if birth.trust != truth.YES:
            return birth.trust
        return self._below(case, self._days(case, record, birth.value))

    def _below(self, case: Case, days: list[datetime.date]) -> int:
        return truth.YES if all(case.as_of < day for day in days) else truth.CONFIRMATION

    def _days(self, case: Case, record: Record | None, birth: Days) -> list[datetime.date]:
        sex, category = case.look(self.sex, record), case.look(self.category, record)
        lines = [
            line
            for line in self.lines
            if (sex is None or sex.trust != truth.YES or sex.value == line.sex)
            and (
                line.category is None
                or category is None
                or category.trust != truth.YES
                or category.value == line.category
            )
        ]
        return [line.reached_on(birth.first) for line in lines]

    def reason(self, case: Case, record: Record | None) -> Reason:
        birth = case.look(self.birth, record)
        asks = self.say or "未达到法定退休年龄"
        if birth is None or birth.value is None:
            return Reason(asks, truth.EVIDENCE if birth is None else birth.trust, "材料未写明出生日期")
        if birth.trust != truth.YES:
            found = doubt_words(self.birth.label, birth.value.text, birth)
            return Reason(asks, birth.trust, found, evidence=birth.evidence)
        days = self._days(case, record, birth.value)
        result = self._below(case, days)
        due = sorted({day.isoformat() for day in days})
        sex = case.look(self.sex, record)
        by = "岗位" if sex is not None and sex.trust == truth.YES else "性别、岗位"
        day = "或".join(due) + (f"（视{by}而定）" if len(due) > 1 else "")
        state = "尚未达到" if result == truth.YES else "已达到或可能已达到，须核对是否已办理退休"
        found = f"出生日期{birth.value.text}，法定退休之日为{day}，{state}"
        return Reason(asks, result, found, evidence=birth.evidence)


class OccupationYears(msgspec.Struct, frozen=True):
    """The cumulative years that the national standard of the occupation asks for the level applied for.

    The number is the office's (``occupation_standards``), by day of effect; where there is none, or two that lead to
    different outcomes, a person confirms.
    """

    say: str | None = None
    route: str | None = None
    """Which entries apply: those of this way (first time, promotion) and those that name none."""
    titles: dict[str, str] = {}
    """Skill level applied for → the lowest title whose grant the years may run from (none: any title)."""

    def truth(self, case: Case, record: Record | None) -> int:
        return self._judged(case)[0]

    def _judged(self, case: Case) -> tuple[int, str]:
        application = case.facts.single("application")
        wanted = application.values.get("occupation") if application else None
        level = application.values.get("level") if application else None
        if wanted is None or level is None or wanted.value is None:
            return truth.EVIDENCE, "未写明申报的职业（工种）"
        found = [self._by(case, one, level.value) for one in self._entries(case, wanted.value, level.value)]
        if not found:
            return truth.CONFIRMATION, f"没有“{wanted.value}”国家职业标准的申报年限，须由审核人员对照标准确认"
        trust = wanted.trust & level.trust
        told = "；".join(dict.fromkeys(words for _, words in found))
        results = {result for result, _ in found}
        if len(results) > 1:
            return truth.CONFIRMATION & trust, f"{told}；各项依据结果不同，须人工确认"
        return _trusted(results.pop(), trust), told

    def _entries(self, case: Case, occupation: str, level: str) -> list[Record]:
        """The entries for occupation, level and way that are in force; of dated ones only the latest."""
        found: list[tuple[datetime.date, Record]] = []
        for one in case.facts.of("occupation_standards"):
            name, rank, years = (one.values.get(key) for key in ("occupation", "skill_level", "years"))
            if name is None or rank is None or years is None:
                continue
            route, effective = one.values.get("route"), one.values.get("effective")
            # What cannot be told may be the occupation, the level and the way in question.
            named = name.trust != truth.YES or same_name(name.value, occupation)
            ranked = rank.trust != truth.YES or rank.value == level
            routed = route is None or self.route is None or route.trust != truth.YES or route.value == self.route
            if not (named and ranked and routed):
                continue
            start = effective.value.first if effective is not None and effective.value is not None else None
            if start is None or start <= case.as_of:
                found.append((start or datetime.date.min, one))
        latest = max((start for start, _ in found), default=None)
        return [one for start, one in found if start in (latest, datetime.date.min)]

    def _by(self, case: Case, one: Record, level: str) -> tuple[int, str]:
        years, reference, counted = (one.values.get(key) for key in ("years", "reference", "counted_from"))
        assert years is not None
        told = f"依据{reference.value}，" if reference else ""
        if any(one.values[key].trust != truth.YES for key in ("occupation", "skill_level", "years")):
            return truth.CONFIRMATION & one.trust, f"{told}职业标准的内容存疑，须人工核对"
        if counted is not None and counted.value == "title":
            result, found = self._since_title(case, years.value, level)
        elif counted is not None and counted.value == "work":
            result, found = worked(case, years.value, None)
        else:
            result, found = truth.CONFIRMATION, "年限自何时起算未写明"
        trust = one.trust
        for value in one.values.values():
            trust &= value.trust
        return _trusted(result, trust), told + found

    def _since_title(self, case: Case, years: int, level: str) -> tuple[int, str]:
        order = list(TITLE_LEVELS)
        lowest = self.titles.get(level)
        result, told = truth.NO, []
        for record in case.facts.of("titles"):
            granted, title = record.values.get("grant_date"), record.values.get("title_level")
            one = truth.YES
            if lowest is not None:
                if title is None or title.trust != truth.YES:
                    one = truth.EVIDENCE if title is None else title.trust
                elif order.index(title.value) < order.index(lowest):
                    continue
            if granted is None or granted.value is None:
                result |= (truth.EVIDENCE if granted is None else granted.trust) & record.trust & one
                told.append("职称取得日期未写明" if granted is None else "职称取得日期无法辨认")
                continue
            full = _trusted(full_years(granted.value, years, case.as_of), granted.trust)
            if one != truth.YES and full == truth.NO:
                full = truth.EVIDENCE  # it may be no title that counts, and then one is wanting
            result |= _trusted(full, record.trust) & one
            told.append(f"{granted.value.text}取得{TITLE_LEVELS.get(title.value, '') if title else ''}职称")
        if not told:
            return truth.EVIDENCE, f"材料中未见{TITLE_LEVELS[lowest] if lowest else ''}职称证书"
        return result, f"{'、'.join(told)}，要求满{years}年"

    def reason(self, case: Case, record: Record | None) -> Reason:
        result, found = self._judged(case)
        evidence = tuple(
            ref for kind in ("titles", "employment") for one in case.facts.of(kind) for ref in one.evidence
        )
        return Reason(self.say or "累计工作年限达到申报条件", result, found, evidence=evidence)


def _trusted(result: int, trust: int) -> int:
    """The result of what is trusted so far: what is in doubt contradicts nothing."""
    return result & trust if result else trust % truth.YES
