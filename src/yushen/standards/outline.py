"""Conditions as a person reads them: the tree of what is asked, in Chinese, without a dossier.

What deviates from the rule of the house is said beside each line: what silence waits for, which values a person confirms.
Numbers are those in force last; a number that has changed is told with the days from which it held.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatchmethod

import msgspec

from yushen.standards import truth
from yushen.standards.case import Path, word
from yushen.standards.conditions import (
    All,
    AsOf,
    ClauseIs,
    Condition,
    Confirmation,
    ConfirmIf,
    Defined,
    Judgement,
    Not,
    Note,
    Readings,
    Remark,
    Shown,
)
from yushen.standards.conditions import Any as AnyOf
from yushen.standards.conditions_age import AgeLine, BelowAge, OccupationYears
from yushen.standards.conditions_count import Count, Number, Source, Sum
from yushen.standards.conditions_fact import Day, Fact, SameOrClose
from yushen.standards.conditions_since import Since
from yushen.standards.conditions_time import HeldFor, Within, Worked
from yushen.standards.conditions_years import Assessed, YearIs
from yushen.standards.pack import Pack
from yushen.standards.vocabulary import KINDS, SKILL_LEVELS, TITLE_LEVELS

_TRUTHS = {
    truth.NO: "不算",
    truth.YES: "不影响",
    truth.EVIDENCE: "须补材料",
    truth.CONFIRMATION: "须人工确认",
    truth.JUDGEMENT: "须评议",
}
_ROUTES = KINDS["occupation_standards"].keys["route"].values


class Outline(msgspec.Struct, frozen=True):
    """A line of the tree with the lines below it; ``clause``: the clause that the line refers to."""

    text: str
    parts: tuple[Outline, ...] = ()
    clause: str | None = None

    def lines(self, indent: int = 0) -> Iterator[str]:
        """The tree as indented lines."""
        yield f"{'  ' * indent}{self.text}"
        for part in self.parts:
            yield from part.lines(indent + 1)


def outline(pack: Pack, condition: Condition) -> Outline:
    """The tree of a condition of the pack."""
    return _Outliner(pack).of(condition)


class _Outliner:
    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    def number(self, number: Number) -> str:
        """A number, or a parameter's value (with its days where it has changed)."""
        if isinstance(number, int):
            return str(number)
        stages = self._pack.parameters[number].values
        if len(stages) == 1:
            return f"{stages[0].value}"
        return "、".join(f"{stage.value}（自{stage.start.isoformat()}）" for stage in stages)

    def all_of(self, conditions: tuple[Condition, ...]) -> tuple[Outline, ...]:
        return tuple(self.of(one) for one in conditions)

    @singledispatchmethod
    def of(self, condition: object) -> Outline:
        raise TypeError(f"no outline for {type(condition).__name__}")

    @of.register
    def _(self, one: All) -> Outline:
        return Outline(one.say or "以下各项均须具备", self.all_of(one.parts))

    @of.register
    def _(self, one: AnyOf) -> Outline:
        return Outline(one.say or "以下各项具备之一", self.all_of(one.parts))

    @of.register
    def _(self, one: Not) -> Outline:
        return Outline(one.say or "不属于以下情形", (self.of(one.part),))

    @of.register
    def _(self, one: Shown) -> Outline:
        return Outline(f"材料显示：{one.say}" if one.say else "材料显示", (self.of(one.part),))

    @of.register
    def _(self, one: ConfirmIf) -> Outline:
        return Outline(f"如材料显示以下情形，须人工核对{'：' + one.say if one.say else ''}", (self.of(one.part),))

    @of.register
    def _(self, one: Judgement) -> Outline:
        return Outline(f"由评审委员会评议：{one.subject}")

    @of.register
    def _(self, one: Confirmation) -> Outline:
        return Outline(f"须人工确认：{one.subject}")

    @of.register
    def _(self, one: Readings) -> Outline:
        second = self.of(one.second)
        if one.second_if is not None:
            second = Outline("有以下情形时", (self.of(one.second_if), second))
        readings = (Outline("通常的理解", (self.of(one.first),)), Outline("另一种理解", (second,)))
        return Outline(f"{one.say or '两种理解'}（两种理解结果不同的，须人工确认）", readings)

    @of.register
    def _(self, one: ClauseIs) -> Outline:
        return Outline(f"{one.clause} {self._pack.by_id[one.clause].asks}", clause=one.clause)

    @of.register
    def _(self, one: Defined) -> Outline:
        return Outline(f"属于“{one.term}”")

    @of.register
    def _(self, one: AsOf) -> Outline:
        first = f"{one.first.isoformat()}起" if one.first else ""
        last = f"至{one.last.isoformat()}" if one.last else ""
        return Outline(f"评审日期在{first}{last}")

    @of.register
    def _(self, one: Note) -> Outline:
        inner = self.of(one.part)
        return Outline(f"{inner.text}（不符合时附注：{one.text}）", inner.parts, inner.clause)

    @of.register
    def _(self, one: Remark) -> Outline:
        return Outline(f"提示（不影响结果）：{one.text}", (Outline("在以下情形", (self.of(one.part),)),))

    @of.register
    def _(self, one: Fact) -> Outline:
        declared = one.path.declared
        values = {name: stage.values[-1].value for name, stage in self._pack.parameters.items()}
        wanted = one.test.words(values, one.path)
        if declared.type == "boolean" and one.test.among == frozenset({True}):
            text = one.say or _label(one.path)
            text += "" if _label(one.path) in text else f"（{_label(one.path)}）"
        elif declared.type == "boolean" and one.test.among == frozenset({False}):
            text = one.say or f"{_label(one.path)}：否"
        else:
            text = f"{_label(one.path)}{'' if wanted.startswith(('含有', '不少于')) else '为'}{wanted}"
            text = f"{one.say}（{text}）" if one.say else text
        asides = []
        for values_of, what in ((one.confirm, "须人工确认"), (one.evidence, "须补材料")):
            if values_of:
                order = [value for value in declared.values if value in values_of] or sorted(values_of, key=str)
                asides.append(f"{'、'.join(word(declared, value) for value in order)}{what}")
        return Outline(text + _asides(*asides, *_otherwise(one.unstated, one.otherwise)))

    @of.register
    def _(self, one: Day) -> Outline:
        other = "评审日期" if one.other is None else one.other.label
        text = one.say or f"{_label(one.path)}不{'早' if one.earliest else '晚'}于{other}"
        return Outline(text + _asides(*_otherwise(one.unstated, one.otherwise)))

    @of.register
    def _(self, one: SameOrClose) -> Outline:
        text = one.say or f"{_label(one.left)}与{_label(one.right)}相同或相近"
        notes = ("名称相同或办理机关的对照表已列为符合", *_otherwise(one.unstated, one.otherwise))
        return Outline(text + _asides(*notes))

    @of.register
    def _(self, one: Count) -> Outline:
        first, number = KINDS[one.sources[0].kind], self.number(one.at_least)
        names = "、".join(KINDS[source.kind].label for source in one.sources)
        least = f"不少于 {number} {first.unit}"
        text = f"{one.say}：" if one.say else ""
        text += f"材料显示有{names}{'' if number == '1' else least}" if one.shown else f"{names}{least}"
        notes = () if one.otherwise == truth.NO else (f"材料已全而不足时{_TRUTHS[one.otherwise]}",)
        parts = tuple(part for source in one.sources for part in self._source(source, len(one.sources) > 1))
        return Outline(text + ("，每" + first.unit + "须" if parts and not one.shown else "") + _asides(*notes), parts)

    def _source(self, source: Source, named: bool) -> tuple[Outline, ...]:
        if source.where is None:
            return (Outline(KINDS[source.kind].label),) if named else ()
        inner = self.of(source.where)
        if named:
            return (Outline(KINDS[source.kind].label, (inner,)),)
        return inner.parts if isinstance(source.where, All) else (inner,)

    @of.register
    def _(self, one: Sum) -> Outline:
        text = f"{KINDS[one.kind].label}的{one.amount.label}合计不少于 {self.number(one.at_least)}"
        text = f"{one.say}（{text}）" if one.say else text
        return Outline(text, () if one.where is None else (self.of(one.where),))

    @of.register
    def _(self, one: Assessed) -> Outline:
        years = f"评审日期{'当年' if one.back == 0 else '上一年度'}起往前 {self.number(one.years)} 个年度"
        return Outline(f"{years}的考核{'每年均须' if one.every else '至少一年'}", (self.of(one.where),))

    @of.register
    def _(self, one: YearIs) -> Outline:
        return Outline(f"年度为评审日期{'当年' if one.back == 0 else f'之前第 {one.back} 年'}")

    @of.register
    def _(self, one: HeldFor) -> Outline:
        higher = "及以上" if one.higher else ""
        text = one.say or f"取得{SKILL_LEVELS[one.level]}{higher}证书满 {self.number(one.years)} 年"
        other = "不计其他职业（工种）的证书" if one.other_occupation == truth.NO else ""
        return Outline(text + _asides(other))

    @of.register
    def _(self, one: Worked) -> Outline:
        since = "" if one.level is None else f"取得{SKILL_LEVELS[one.level]}后"
        return Outline(one.say or f"{since}从事技术技能工作满 {self.number(one.years)} 年")

    @of.register
    def _(self, one: Since) -> Outline:
        text = one.say or f"{_label(one.path)}在任{SKILL_LEVELS[one.level]}以来（证书当日计入）"
        earlier = f"更早的{_TRUTHS[one.earlier]}" if one.earlier != truth.NO else ""
        return Outline(text + _asides(earlier))

    @of.register
    def _(self, one: Within) -> Outline:
        return Outline(one.say or f"自{_label(one.path)}起未满 {self.number(one.years)} 年")

    @of.register
    def _(self, one: BelowAge) -> Outline:
        lines = tuple(Outline(_age(line)) for line in one.lines)
        return Outline(f"{one.say or '未达到法定退休年龄'}（达到的须人工确认）", lines)

    @of.register
    def _(self, one: OccupationYears) -> Outline:
        route = f"（{_ROUTES[one.route]}）" if one.route else ""
        parts = tuple(
            Outline(f"申报{SKILL_LEVELS[level]}的，可自取得{TITLE_LEVELS[title]}职称之日起算")
            for level, title in one.titles.items()
        )
        return Outline(f"{one.say or '累计工作年限达到申报条件'}{route}", parts)


def _label(path: Path) -> str:
    return path.label


def _age(line: AgeLine) -> str:
    category = f"（{KINDS['person'].keys['post_category'].values[line.category]}）" if line.category else ""
    born = f"{line.first_month.year} 年 {line.first_month.month} 月"
    return f"{line.sex}性{category} {line.age} 周岁；{born}起出生的每 {line.months_per_step} 个月延迟 1 个月，至 {line.cap} 周岁"


def _otherwise(unstated: int, otherwise: int) -> tuple[str, ...]:
    """What is said only where it is not the rule: silence waits for a paper, another value is a no."""
    found = []
    if unstated != truth.EVIDENCE:
        found.append(f"未写明的{_TRUTHS[unstated]}")
    if otherwise != truth.NO:
        found.append(f"其他情形{_TRUTHS[otherwise]}")
    return tuple(found)


def _asides(*notes: str) -> str:
    told = "；".join(note for note in notes if note)
    return f"（{told}）" if told else ""
