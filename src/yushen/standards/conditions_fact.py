"""Conditions on one value: closed values, numbers, texts, days, names that are the same or close.

What is not stated is undetermined, never no. ``unstated`` says what it waits for: ``evidence`` where a paper is
wanting, ``confirmation`` where the paper is there and a person must look. A doubtful value decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from yushen.standards import truth
from yushen.standards.case import Case, Path, word
from yushen.standards.dates import Days
from yushen.standards.facts import Record, Value
from yushen.standards.names import folded, same_name
from yushen.standards.reason import WANTED, Reason


class Test(msgspec.Struct, frozen=True):
    """What a value is tested for; exactly one of the fields is set."""

    among: frozenset[Any] | None = None
    at_least: str | int | float | None = None
    """A number, a parameter's name, or (with ``ranks``) a closed value of an ordered key."""
    ranks: dict[str, int] | None = None
    mentions: tuple[str, ...] = ()
    mentions_all: tuple[str, ...] = ()

    def holds(self, case: Case, value: Any) -> bool | None:
        """Whether the value passes, of several closed ones one; None where the parameter has no value on that day."""
        if isinstance(value, tuple):
            return any(self.holds(case, one) for one in value)
        if self.among is not None:
            return value in self.among
        if self.ranks is not None:
            assert isinstance(self.at_least, str)
            return self.ranks[value] >= self.ranks[self.at_least]
        if self.at_least is not None:
            bound = case.parameters.get(self.at_least) if isinstance(self.at_least, str) else self.at_least
            return None if bound is None else value >= bound
        text = folded(value)
        if self.mentions:
            return any(folded(part) in text for part in self.mentions)
        return all(folded(part) in text for part in self.mentions_all)

    def words(self, parameters: Mapping[str, Any], path: Path) -> str:
        """What is asked of the value, in Chinese."""
        values = path.declared.values
        if self.among is not None:
            ordered = [v for v in values if v in self.among] or sorted(self.among, key=str)
            return "、".join(word(path.declared, value) for value in ordered)
        if self.ranks is not None:
            return f"{values[str(self.at_least)]}及以上"
        if self.at_least is not None:
            bound = parameters.get(self.at_least) if isinstance(self.at_least, str) else self.at_least
            return f"不少于{'（该日无规定数值）' if bound is None else bound}"
        if self.mentions:
            return "含有" + "或".join(f"“{part}”" for part in self.mentions)
        return "含有" + "和".join(f"“{part}”" for part in self.mentions_all)


class Fact(msgspec.Struct, frozen=True):
    """A value passes its test, or is one that ``confirm`` or ``evidence`` names as open."""

    path: Path
    test: Test
    unstated: int = truth.EVIDENCE
    otherwise: int = truth.NO
    """What a value that does not pass comes to."""
    confirm: frozenset[Any] = frozenset()
    """Values that may do: a person confirms."""
    evidence: frozenset[Any] = frozenset()
    """Values that may do with a further paper."""
    say: str | None = None
    """What is asked, where the plain wording would not be read well."""
    truths: dict[Any, int] | None = None
    """Value → truth, for keys of closed values (``prepared``)."""
    told: dict[Any, Reason] | None = None
    """Closed value → the reason where a certain value rests on no document, the same for every dossier."""
    asks: str | None = None
    """What is asked, in words, where no parameter of the day comes into it."""
    wanted: str | None = None
    """The same of the value alone."""
    silent: Reason | None = None
    """The reason where nothing is stated, the same for every dossier."""

    def prepared(self) -> Fact:
        """The same with all that does not depend on a dossier worked out beforehand."""
        declared, test = self.path.declared, self.test
        fact = self
        if test.among is not None and declared.type != "choices":
            table = {value: truth.EVIDENCE for value in self.evidence}
            table |= {value: truth.CONFIRMATION for value in self.confirm}
            fact = msgspec.structs.replace(self, truths=table | {value: truth.YES for value in test.among})
        if test.ranks is not None or not isinstance(test.at_least, str):
            wanted = self.say or test.words({}, self.path)
            closed = (True, False) if declared.type == "boolean" else declared.values
            values = closed if fact.truths is not None and declared.type in ("boolean", "choice") else ()
            asks = self.say or f"{self.path.label}为{wanted}"
            truths = {one: fact.of_closed(one) for one in values}
            told = {one: Reason(asks, result, fact.found(Value(one), result, wanted)) for one, result in truths.items()}
            fact = msgspec.structs.replace(fact, told=told, asks=asks, wanted=wanted)
        if fact.asks is None:
            return fact
        silent = Reason(fact.asks, self.unstated, fact.found(None, self.unstated, ""), unstated=True)
        return msgspec.structs.replace(fact, silent=silent)

    def of_closed(self, value: Any) -> int:
        """The truth of a certain closed value, by the table alone."""
        return self.otherwise if self.truths is None else self.truths.get(value, self.otherwise)

    def truth(self, case: Case, record: Record | None) -> int:
        return self.of_value(case, case.look(self.path, record))

    def of_value(self, case: Case, value: Value | None) -> int:
        """The truth for what is stated."""
        if value is None:
            return self.unstated
        if value.trust != truth.YES:
            return value.trust
        return self.judged(case, value.value) if self.truths is None else self.of_closed(value.value)

    def judged(self, case: Case, value: Any) -> int:
        """The truth for a value that is certain."""
        holds = self.test.holds(case, value)
        if holds:
            return truth.YES
        if holds is None:
            return truth.CONFIRMATION
        shown = value if isinstance(value, tuple) else (value,)
        if any(one in self.confirm for one in shown):
            return truth.CONFIRMATION
        if any(one in self.evidence for one in shown):
            return truth.EVIDENCE
        return self.otherwise

    def reason(self, case: Case, record: Record | None) -> Reason:
        path = self.path
        value = case.look(path, record)
        if value is None and self.silent is not None:
            return self.silent
        if value is not None and self.told and value.trust == truth.YES:
            told = self.told[value.value]
            return told.resting_on(value.evidence) if value.evidence else told
        wanted = self.wanted or self.say or self.test.words(case.parameters, path)
        asks = self.asks or self.say or f"{path.label}为{wanted}"
        if value is None:
            return Reason(asks, self.unstated, self.found(None, self.unstated, ""), unstated=True)
        result = self.of_value(case, value)
        return Reason(asks, result, self.found(value, result, wanted), evidence=value.evidence)

    def found(self, value: Value | None, result: int, wanted: str) -> str:
        """What is stated, in words."""
        label = self.path.label
        if value is None:
            if self.path.declared.type == "boolean":
                return f"材料中看不出是否“{self.say or label}”"
            return f"材料未写明{label}"
        shown = word(self.path.declared, value.value)
        if isinstance(value.value, bool):
            statement = self.say or label
            if value.trust != truth.YES:
                return doubt_words(f"是否“{statement}”", "", value)
            # What does not fit and still decides nothing must not read like a no.
            open_ = {truth.NO: "", truth.YES: "", truth.EVIDENCE: "，须补充证明"}.get(result, "，须人工确认")
            return statement if value.value else f"与“{statement}”不符{open_}"
        if value.trust != truth.YES:
            return doubt_words(label, shown, value)
        if result == truth.YES:
            return f"{label}为{shown}"
        if result == truth.NO:
            return f"{label}为{shown}{WANTED}{wanted}"
        if result == truth.EVIDENCE:
            return f"{label}为{shown}，尚不能证明{wanted}"
        return f"{label}为{shown}，是否算作{wanted}须人工确认"


def doubt_words(label: str, shown: str, value: Value) -> str:
    """A doubtful value in words; ``shown`` is empty where the label alone says what is in doubt."""
    note = f"（{value.note}）" if value.note else ""
    verb = "须补充证明" if value.trust == truth.EVIDENCE else "须人工核对"
    read = f"读作{shown}，" if shown else ""
    return f"{label}{read if value.value is not None else '无法辨认，'}存疑{note}，{verb}"


class Day(msgspec.Struct, frozen=True):
    """A day is not before (``earliest``) or not after (``latest``) another; ``other`` None is the day of judgement."""

    path: Path
    other: Path | None
    earliest: bool
    unstated: int = truth.EVIDENCE
    otherwise: int = truth.NO
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        value = case.look(self.path, record)
        other = self._other(case, record)
        if value is None or other is None:
            return self.unstated
        trust = value.trust & other.trust
        if trust != truth.YES:
            return trust
        first, second = (other.value, value.value) if self.earliest else (value.value, other.value)
        if first.last <= second.first:
            return truth.YES
        return self.otherwise if first.first > second.last else truth.CONFIRMATION

    def _other(self, case: Case, record: Record | None) -> Value | None:
        if self.other is None:
            return Value(Days(case.as_of, case.as_of, case.as_of.isoformat()))
        return case.look(self.other, record)

    def reason(self, case: Case, record: Record | None) -> Reason:
        value, other = case.look(self.path, record), self._other(case, record)
        name = "评审日期" if self.other is None else self.other.label
        asks = self.say or f"{self.path.label}不{'早' if self.earliest else '晚'}于{name}"
        if value is None or other is None:
            missing = self.path.label if value is None else name
            return Reason(asks, self.unstated, f"材料未写明{missing}", unstated=True)
        evidence = value.evidence + other.evidence
        return Reason(asks, self.truth(case, record), self._found(name, value, other), evidence=evidence)

    def _found(self, name: str, value: Value, other: Value) -> str:
        """The two days and how they stand to each other."""
        for label, one in ((self.path.label, value), (name, other)):
            if one.trust != truth.YES or one.value is None:
                return doubt_words(label, word(self.path.declared, one.value), one)
        told = f"{self.path.label}为{word(self.path.declared, value.value)}"
        against = f"{name}（{word(self.path.declared, other.value)}）"
        first, second = (other.value, value.value) if self.earliest else (value.value, other.value)
        if first.last <= second.first:
            return f"{told}，不{'早' if self.earliest else '晚'}于{against}"
        if first.first > second.last:
            open_ = "" if self.otherwise == truth.NO else "，须人工核对"
            return f"{told}，{'早' if self.earliest else '晚'}于{against}{open_}"
        return f"{told}，与{against}孰先孰后不明，须人工核对"


class SameOrClose(msgspec.Struct, frozen=True):
    """Two names (specialty, occupation, major) are the same or close.

    Satisfied only for equal names and for pairs of the office's own table; the pack's table proposes; a table alone
    never says no (standard-notes, G.specialty).
    """

    left: Path
    right: Path
    unstated: int = truth.EVIDENCE
    otherwise: int = truth.CONFIRMATION
    say: str | None = None

    def truth(self, case: Case, record: Record | None) -> int:
        left, right = case.look(self.left, record), case.look(self.right, record)
        if left is None or right is None:
            return self.unstated
        trust = left.trust & right.trust
        if trust != truth.YES:
            return trust
        if same_name(left.value, right.value) or case.approved(left.value, right.value):
            return truth.YES
        return self.otherwise

    def reason(self, case: Case, record: Record | None) -> Reason:
        left, right = case.look(self.left, record), case.look(self.right, record)
        asks = self.say or f"{self.left.label}与{self.right.label}相同或相近"
        result = self.truth(case, record)
        if left is None or right is None:
            missing = self.left.label if left is None else self.right.label
            return Reason(asks, result, f"材料未写明{missing}", unstated=True)
        evidence = left.evidence + right.evidence
        names = f"{self.left.label}“{left.value}”与{self.right.label}“{right.value}”"
        if (left.trust & right.trust) != truth.YES:
            return Reason(asks, result, f"{names}存疑，须人工核对", evidence=evidence)
        if result == truth.YES:
            if same_name(left.value, right.value):
                return Reason(asks, result, f"{names}名称相同", evidence=evidence)
            table = case.facts.single("specialty_table")
            source = table.values.get("source") if table else None
            named = f"《{source.value}》" if source is not None and source.value else "办理机关的对照表"
            return Reason(asks, result, f"{names}经{named}认定为相同或相近", evidence=evidence)
        proposed = case.pack.proposes(left.value, right.value)
        hint = "本标准包的参考表建议视为相近，" if proposed else "未列入办理机关的对照表，"
        if result == truth.NO:
            return Reason(asks, result, f"{names}不同", evidence=evidence)
        return Reason(asks, result, f"{names}{hint}是否相同或相近须人工确认", evidence=evidence)
