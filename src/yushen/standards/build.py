"""A pack file to a pack: parameters, definitions, clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import yaml

from yushen.standards.build_base import ROLES, Map, PackError
from yushen.standards.build_conditions import Conditions
from yushen.standards.conditions import All, ClauseIs, Condition
from yushen.standards.conditions import Any as AnyOf
from yushen.standards.supply import Supply, known
from yushen.standards.words import CONFIDENCE, LEVELS, PATHWAYS, SOURCE_KINDS, TOPICS

if TYPE_CHECKING:
    from yushen.standards.pack import ClauseRule

__all__ = ["Builder", "PackError"]


class Builder(Conditions):
    """Reads one pack file."""

    def pack(self, node: Any) -> Any:
        from yushen.standards.pack import Pack

        if node is None:
            raise PackError(f"{self.name} 第 1 行：文件是空的")
        top = Map(self, node)
        sources = top.take("sources", self._sources, ())
        self.sources = {source.id for source in sources}
        self.parameters: dict[str, Any] = top.take("parameters", self._parameters, {})
        definitions_node = top.items.pop("definitions", None)
        self.terms = [key.value for key, _ in definitions_node.value] if definitions_node is not None else []
        definitions, glossary = {}, {}
        for key, value in definitions_node.value if definitions_node is not None else ():
            text, one_of, condition = self._defined(value)
            glossary[key.value] = text
            if condition is not None:
                definitions[key.value] = condition
                self.term_kinds[key.value] = one_of
        self.terms = list(definitions)
        clauses_node = top.items.pop("clauses", None)
        if not isinstance(clauses_node, yaml.SequenceNode):
            raise self.error(node, "缺少“clauses”")
        self.ids = [self.plain(item).get("id") for item in clauses_node.value if isinstance(self.plain(item), dict)]
        for item, identifier in zip(clauses_node.value, self.ids, strict=False):
            if self.ids.count(identifier) > 1:
                raise self.error(item, f"条款“{identifier}”写了两次")
        clauses = tuple(self.clause(item) for item in clauses_node.value)
        pack = Pack(
            id=top.take("id", self.text),
            title=top.take("title", self.text),
            number=top.take("number", self.text, ""),
            issuer=top.take("issuer", self.text),
            effective=top.take("effective", self.date),
            clauses=clauses,
            parameters=self.parameters,
            definitions=definitions,
            close=top.take("close", lambda n: tuple(self.texts(item) for item in n.value), ()),
            no_condition=top.take("no_condition", self._sentences, ()),
            notes=top.take("notes", self.texts, ()),
            glossary=glossary,
            sources=sources,
            not_included=top.take("not_included", self._not_included, ()),
            by_id={clause.id: clause for clause in clauses},
        )
        top.end()
        if sources:
            self._all_known(node, pack)
        return pack

    def _all_known(self, node: Any, pack: Any) -> None:
        """In a pack that tells of a text it has not, every number says where it is from and how well it is known."""
        for name, parameter in pack.parameters.items():
            for stage in parameter.values:
                if stage.confidence == "text" or not stage.according_to:
                    raise self.error(node, f"参数“{name}”须写明 confidence 和 according_to（本标准列有 sources）")

    def _sources(self, node: Any) -> tuple[Any, ...]:
        from yushen.standards.pack import Source

        found = []
        for item in node.value:
            one = Map(self, item)
            found.append(
                Source(
                    id=one.take("id", self.text),
                    title=one.take("title", self.text),
                    kind=one.take("kind", self._among(SOURCE_KINDS)),
                    published=one.take("published", self.date, None),
                    note=one.take("note", self.text, ""),
                )
            )
            one.end()
        return tuple(found)

    def _not_included(self, node: Any) -> tuple[Any, ...]:
        from yushen.standards.pack import NotIncluded

        found = []
        for item in node.value:
            one = Map(self, item)
            found.append(
                NotIncluded(
                    what=one.take("what", self.text),
                    why=one.take("why", self.text),
                    decisive=one.take("decisive", self.flag, True),
                    pathway=one.take("pathway", self._among(PATHWAYS), "both"),
                    level=one.take("level", self._among(LEVELS), None),
                )
            )
            one.end()
        return tuple(found)

    def _among(self, words: Mapping[str, str]) -> Callable[[Any], str]:
        """Reads one of the words."""

        def read(node: Any) -> str:
            word = self.text(node)
            if word not in words:
                raise self.error(node, f"只能是 {'、'.join(words)}，不能是“{word}”")
            return word

        return read

    def _according_to(self, node: Any) -> tuple[str, ...]:
        names = self.texts(node)
        for name in names:
            if name not in self.sources:
                raise self.error(node, f"sources 里没有“{name}”")
        return names

    def _sentences(self, node: Any) -> tuple[dict[str, str], ...]:
        result = []
        for item in node.value:
            one = Map(self, item)
            entry = {"place": one.take("place", self.text), "why": one.take("why", self.text)}
            result.append(entry | {"text": one.take("text", self.text, "")})
            one.end()
        return tuple(result)

    def _parameters(self, node: Any) -> dict[str, Any]:
        from yushen.standards.pack import Parameter

        found = {}
        for key, value in node.value:
            if isinstance(value, yaml.SequenceNode):
                found[key.value] = Parameter(self._stages(value))
                continue
            one = Map(self, value)
            found[key.value] = Parameter(
                one.take("values", self._stages), one.take("label", self.text, ""), one.take("unit", self.text, "")
            )
            one.end()
        return found

    def _stages(self, node: Any) -> tuple[Any, ...]:
        from yushen.standards.pack import Stage

        if not isinstance(node, yaml.SequenceNode):
            raise self.error(node, "这里应为参数值的列表")
        stages = []
        for item in node.value:
            one = Map(self, item)
            stages.append(
                Stage(
                    start=one.take("from", self.date),
                    value=one.take("value", self.amount),
                    reference=one.take("reference", self.text),
                    confidence=one.take("confidence", self._among(CONFIDENCE), "text"),
                    according_to=one.take("according_to", self._according_to, ()),
                )
            )
            one.end()
        return tuple(sorted(stages, key=lambda stage: stage.start))

    def _defined(self, node: Any) -> tuple[str, tuple[str, ...], Condition | None]:
        one = Map(self, node)
        text: str = one.take("text", self.text)
        kinds: tuple[str, ...] = one.take("of", self.texts, ())
        self.kinds = kinds
        self._known_kinds(node)
        condition: Condition | None = one.take("condition", self.condition, None)
        one.end()
        self.kinds = ()
        return text, kinds, condition

    def clause(self, node: Any) -> Any:
        """One clause."""
        from yushen.standards.pack import ClauseRule

        one = Map(self, node)
        role = one.take("role", self.text, "required")
        if role not in ROLES:
            raise self.error(node, f"role 只能是 {'、'.join(ROLES)}")
        text, gist = one.take("text", self.text, None), one.take("gist", self.text, None)
        if (text is None) == (gist is None):
            raise self.error(node, "条款须写 text（原文）或 gist（没有原文时的要点），只写其一")
        confidence = one.take("confidence", self._among(CONFIDENCE), "text")
        according_to = one.take("according_to", self._according_to, ())
        if (confidence == "text") != (gist is None) or (gist is not None and not according_to):
            raise self.error(node, "gist（要点）须写明 confidence（不能是 text）和 according_to；text（原文）不写")
        clause = ClauseRule(
            id=one.take("id", self.text),
            text=text or gist,
            verbatim=gist is None,
            confidence=confidence,
            according_to=according_to,
            topic=one.take("topic", self._among(TOPICS), None),
            asks=one.take("asks", self.text),
            condition=one.take("condition", self.condition),
            role=role,
            level=one.take("level", self.text, None),
            pathway=one.take("pathway", self.text, "skill_to_title"),
            when=one.take("when", self.condition, None),
            exception_to=one.take("exception_to", self.texts, ()),
            also=one.take("also", self.texts, ()),
            supply=one.take("supply", self._supply, ()),
            children=one.take("children", self.texts, ()),
            source=one.take("source", self.text, ""),
        )
        one.end()
        self._check_supply(node, clause)
        chosen = {one for part in _choices(clause.condition) for one in part}
        if clause.children and chosen and chosen != set(clause.children):
            apart = "、".join(sorted(chosen ^ set(clause.children)))
            raise self.error(node, f"children 与条件中 choice 所列的条款不一致：{apart}")
        for child in (*clause.children, *clause.exception_to):
            if child not in self.ids:
                raise self.error(node, f"没有条款“{child}”")
        return clause

    def _supply(self, node: Any) -> tuple[Supply, ...]:
        result = []
        for item in node.value:
            one = Map(self, item)
            what, cost = one.take("what", self.text), int(one.take("cost", self.plain, 1))
            part = one.take("part", self.plain, None)
            result.append(Supply(what, cost, None if part is None else int(part)))
            one.end()
        return tuple(result)

    def _check_supply(self, node: Any, clause: ClauseRule) -> None:
        """Refuse words that the clause cannot fill in, and parts it has not."""
        parts = len(clause.condition.parts) if isinstance(clause.condition, All) else 0
        for one in clause.supply:
            unknown = known(clause.condition, frozenset(self.parameters), one.what)
            if unknown is not None:
                raise self.error(node, f"supply 里的“{{{unknown}}}”没有可以填入的数值")
            if one.part is not None and not 1 <= one.part <= parts:
                raise self.error(node, f"supply 的 part 应为 1 至 {parts}，指条件（all）中的第几项")


def _choices(condition: Condition) -> Iterator[tuple[str, ...]]:
    """The clauses that each choice of a condition names."""
    if isinstance(condition, All | AnyOf):
        if isinstance(condition, AnyOf) and condition.choice:
            yield tuple(part.clause for part in condition.parts if isinstance(part, ClauseIs))
        for part in condition.parts:
            yield from _choices(part)
