"""YAML nodes to conditions. Every word of the vocabulary is one method; a word that is not there is refused with its line."""

from __future__ import annotations

from typing import Any

import yaml

from yushen.standards import truth
from yushen.standards.build_base import Map, Nodes
from yushen.standards.case import Path
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
from yushen.standards.conditions_count import Count, Source, Sum
from yushen.standards.conditions_fact import Day, Fact, SameOrClose, Test
from yushen.standards.conditions_since import Since
from yushen.standards.conditions_time import HeldFor, Within, Worked
from yushen.standards.conditions_years import Assessed, YearIs
from yushen.standards.vocabulary import KINDS, Key


class Conditions(Nodes):
    """Reads conditions."""

    def condition(self, node: Any) -> Condition:
        """The condition of a node; what is written twice about the same kind of record is one object."""
        key = (self.kinds, repr(self.plain(node)))
        if key not in self.known:
            self.known[key] = self._condition(node)
        return self.known[key]

    def _condition(self, node: Any) -> Condition:
        if not isinstance(node, yaml.MappingNode) or len(node.value) != 1:
            raise self.error(node, "一个条件只写一个词，例如 {all: [...]}")
        key, value = node.value[0]
        read = getattr(self, f"read_{key.value}", None)
        if read is None:
            raise self.error(key, f"没有“{key.value}”这个条件")
        result: Condition = read(value)
        return result

    def conditions(self, node: Any) -> tuple[Condition, ...]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.error(node, "这里应为条件的列表")
        return tuple(self.condition(item) for item in node.value)

    def read_all(self, node: Any) -> Condition:
        return All(self.conditions(node))

    def read_any(self, node: Any) -> Condition:
        """A list of conditions, or ``{of: […], say: …}`` where the alternatives have a name in the standard."""
        if not isinstance(node, yaml.MappingNode):
            return AnyOf(self.conditions(node))
        one = Map(self, node)
        result = AnyOf(one.take("of", self.conditions), say=one.take("say", self.text))
        one.end()
        return result

    def read_choice(self, node: Any) -> Condition:
        return AnyOf(self.conditions(node), choice=True)

    def read_not(self, node: Any) -> Condition:
        return Not(self.condition(node))

    def read_judgement(self, node: Any) -> Condition:
        return Judgement(self.text(node))

    def read_confirmation(self, node: Any) -> Condition:
        return Confirmation(self.text(node))

    def read_clause(self, node: Any) -> Condition:
        name = self.text(node)
        if name not in self.ids:
            raise self.error(node, f"没有条款“{name}”")
        return ClauseIs(name)

    def read_term(self, node: Any) -> Condition:
        name = self.text(node)
        if name not in self.terms:
            raise self.error(node, f"没有术语“{name}”")
        if not set(self.kinds) <= set(self.term_kinds.get(name, ())):
            raise self.error(node, f"术语“{name}”没有写明用于这类记录（of）")
        return Defined(name)

    def read_shown(self, node: Any) -> Condition:
        one = Map(self, node)
        result = Shown(one.take("of", self.condition), one.take("say", self.text, None))
        one.end()
        return result

    def read_confirm_if(self, node: Any) -> Condition:
        one = Map(self, node)
        result = ConfirmIf(one.take("of", self.condition), one.take("say", self.text, None))
        one.end()
        return result

    def read_readings(self, node: Any) -> Condition:
        one = Map(self, node)
        result = Readings(
            one.take("first", self.condition),
            one.take("second", self.condition),
            one.take("second_if", self.condition, None),
            one.take("say", self.text, None),
        )
        one.end()
        return result

    def read_note(self, node: Any) -> Condition:
        one = Map(self, node)
        result = Note(one.take("of", self.condition), one.take("text", self.text))
        one.end()
        return result

    def read_remark(self, node: Any) -> Condition:
        one = Map(self, node)
        result = Remark(one.take("if", self.condition), one.take("text", self.text))
        one.end()
        return result

    def read_as_of(self, node: Any) -> Condition:
        one = Map(self, node)
        result = AsOf(
            one.take("from", self.date, None), one.take("to", self.date, None), one.take("say", self.text, None)
        )
        one.end()
        return result

    def read_fact(self, node: Any) -> Condition:
        one = Map(self, node)
        path = self.path(one)
        test = self._test(one, path, node)
        result = Fact(
            path,
            test,
            unstated=one.take("unstated", self.value_of_truth, truth.EVIDENCE),
            otherwise=one.take("otherwise", self.value_of_truth, truth.NO),
            confirm=frozenset(self._values(one.take("confirm", lambda n: n, None), path)),
            evidence=frozenset(self._values(one.take("evidence", lambda n: n, None), path)),
            say=one.take("say", self.text, None),
        )
        one.end()
        return result.prepared()

    def _test(self, one: Map, path: Path, node: Any) -> Test:
        among = one.take("is", lambda n: n, None)
        least = one.take("at_least", lambda n: n, None)
        mentions = one.take("mentions", self.texts, ())
        every = one.take("mentions_all", self.texts, ())
        if among is not None:
            return Test(among=frozenset(self._values(among, path)))
        if least is not None:
            if path.declared.type in ("choice", "choices"):
                order = list(path.declared.values)
                value = self._values(least, path)[0]
                ranks = {name: index for index, name in enumerate(order)}
                return Test(at_least=value, ranks=ranks)
            return Test(at_least=self.number(least))
        if mentions:
            return Test(mentions=mentions)
        if every:
            return Test(mentions_all=every)
        raise self.error(node, "fact 须写 is、at_least、mentions 或 mentions_all 之一")

    def _values(self, node: Any, path: Path) -> list[Any]:
        """Closed values of a key; a key of texts or numbers takes them as they are."""
        if node is None:
            return []
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        result = []
        for item in items:
            value = self.plain(item)
            if path.declared.type in ("choice", "choices"):
                value = str(item.value)
                if value not in path.declared.values:
                    raise self.error(item, f"“{path.declared.label}”没有“{value}”这个值")
            elif path.declared.type == "boolean" and not isinstance(value, bool):
                raise self.error(item, f"“{path.declared.label}”只有 true 和 false")
            result.append(value)
        return result

    def path(self, one: Map, key: str = "of") -> Path:
        node = one.items.get(key)
        word = one.take(key, self.text)
        return self._path(word, node)

    def _path(self, word: str, node: Any) -> Path:
        kind, _, name = word.rpartition(".")
        if kind:
            if kind not in KINDS or not KINDS[kind].single:
                raise self.error(node, f"“{kind}”不是一人一份的事实")
            declared = KINDS[kind].keys.get(name)
            if declared is None:
                raise self.error(node, f"“{KINDS[kind].label}”没有“{name}”")
            return Path(kind, name, declared)
        for one in self.kinds:
            if name in KINDS[one].keys:
                return Path(None, name, KINDS[one].keys[name])
        raise self.error(node, f"这里的记录没有“{name}”")

    def _known_kinds(self, node: Any) -> None:
        for kind in self.kinds:
            if kind not in KINDS:
                raise self.error(node, f"没有“{kind}”这类事实")

    def read_count(self, node: Any) -> Condition:
        one = Map(self, node)
        of = one.take("of", lambda n: n)
        outer = self.kinds
        sources = []
        if isinstance(of, yaml.SequenceNode):
            for item in of.value:
                part = Map(self, item)
                self.kinds = (part.take("kind", self.text),)
                self._known_kinds(item)
                sources.append(Source(self.kinds[0], part.take("where", self.condition, None)))
                part.end()
        else:
            self.kinds = (self.text(of),)
            self._known_kinds(of)
            sources.append(Source(self.kinds[0], one.take("where", self.condition, None)))
        self.kinds = outer
        result = Count(
            tuple(sources),
            at_least=one.take("at_least", self.number, 1),
            shown=one.take("shown", self.flag, False),
            otherwise=one.take("otherwise", self.value_of_truth, truth.NO),
            say=one.take("say", self.text, None),
        )
        one.end()
        return result

    def read_sum(self, node: Any) -> Condition:
        one = Map(self, node)
        kind = one.take("of", self.text)
        outer, self.kinds = self.kinds, (kind,)
        self._known_kinds(node)
        result = Sum(
            kind,
            self._path(one.take("amount", self.text), node),
            one.take("per", self.texts, ()),
            one.take("over", self.text),
            one.take("at_least", self.number),
            one.take("where", self.condition, None),
            one.take("only_confirms", self.flag, False),
            one.take("say", self.text, None),
        )
        self.kinds = outer
        one.end()
        return result

    def read_assessed(self, node: Any) -> Condition:
        one = Map(self, node)
        kind = "assessments"
        outer, self.kinds = self.kinds, (kind,)
        result = Assessed(
            kind,
            one.take("years", self.number),
            int(one.take("back", self.plain)),
            one.take("where", self.condition),
            one.take("every", self.flag),
            one.take("say", self.text, None),
        )
        self.kinds = outer
        one.end()
        return result

    def read_year_is(self, node: Any) -> Condition:
        return YearIs(self._path("year", node), int(self.plain(node)))

    def read_held(self, node: Any) -> Condition:
        one = Map(self, node)
        result = HeldFor(
            one.take("level", self.text),
            one.take("years", self.number),
            one.take("higher", self.flag, True),
            one.take("other_occupation", self.value_of_truth, truth.CONFIRMATION),
        )
        one.end()
        return result

    def read_worked(self, node: Any) -> Condition:
        one = Map(self, node)
        result = Worked(one.take("years", self.number), one.take("level", self.text, None))
        one.end()
        return result

    def read_since(self, node: Any) -> Condition:
        one = Map(self, node)
        result = Since(
            self.path(one),
            one.take("level", self.text),
            one.take("earlier", self.value_of_truth, truth.NO),
            one.take("unstated", self.value_of_truth, truth.CONFIRMATION),
        )
        one.end()
        return result

    def read_within(self, node: Any) -> Condition:
        one = Map(self, node)
        result = Within(
            self.path(one), one.take("years", self.number), one.take("unstated", self.value_of_truth, truth.EVIDENCE)
        )
        one.end()
        return result

    def read_day(self, node: Any) -> Condition:
        one = Map(self, node)
        earliest, latest = one.items.get("not_before"), one.items.get("not_after")
        word = one.take("not_before" if earliest is not None else "not_after", self.text)
        result = Day(
            self.path(one),
            None if word == "as_of" else self._path(word, earliest or latest),
            earliest is not None,
            one.take("unstated", self.value_of_truth, truth.EVIDENCE),
            one.take("otherwise", self.value_of_truth, truth.NO),
            one.take("say", self.text, None),
        )
        one.end()
        return result

    def read_same(self, node: Any) -> Condition:
        one = Map(self, node)
        result = SameOrClose(
            self.path(one, "left"),
            self.path(one, "right"),
            one.take("unstated", self.value_of_truth, truth.EVIDENCE),
            one.take("otherwise", self.value_of_truth, truth.CONFIRMATION),
            one.take("say", self.text, None),
        )
        one.end()
        return result

    def read_below_age(self, node: Any) -> Condition:
        lines = []
        for item in node.value:
            one = Map(self, item)
            lines.append(
                AgeLine(
                    one.take("sex", self.text),
                    one.take("category", self.text, None),
                    int(one.take("age", self.plain)),
                    one.take("from", self.date),
                    int(one.take("months", self.plain)),
                    int(one.take("cap", self.plain)),
                )
            )
            one.end()
        keys: dict[str, Key] = KINDS["person"].keys
        return BelowAge(
            Path("person", "birth_date", keys["birth_date"]),
            Path("person", "sex", keys["sex"]),
            Path("person", "post_category", keys["post_category"]),
            tuple(lines),
        )

    def read_occupation_years(self, node: Any) -> Condition:
        one = Map(self, node)
        result = OccupationYears(
            one.take("say", self.text, None),
            one.take("route", self._route, None),
            one.take("titles", self._titles, {}),
        )
        one.end()
        return result

    def _route(self, node: Any) -> str:
        return str(self._closed(node, KINDS["occupation_standards"].keys["route"]))

    def _titles(self, node: Any) -> dict[str, str]:
        """Skill level applied for → the title whose grant the years run from."""
        levels, titles = KINDS["occupation_standards"].keys["skill_level"], KINDS["titles"].keys["title_level"]
        return {str(self._closed(key, levels)): str(self._closed(value, titles)) for key, value in node.value}

    def _closed(self, node: Any, key: Key) -> Any:
        return self._values(node, Path(None, "", key))[0]
