"""A pack file to a pack: parameters, definitions, clauses."""

from __future__ import annotations

from typing import Any

import yaml

from yushen.standards.build_base import ROLES, Map, PackError
from yushen.standards.build_conditions import Conditions
from yushen.standards.conditions import Condition

__all__ = ["Builder", "PackError"]


class Builder(Conditions):
    """Reads one pack file."""

    def pack(self, node: Any) -> Any:
        from yushen.standards.pack import Pack

        if node is None:
            raise PackError(f"{self.name} 第 1 行：文件是空的")
        top = Map(self, node)
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
            by_id={clause.id: clause for clause in clauses},
        )
        top.end()
        return pack

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
            entries = []
            for item in value.value:
                one = Map(self, item)
                entries.append(
                    (one.take("from", self.date), one.take("value", self.amount), one.take("reference", self.text))
                )
                one.end()
            found[key.value] = Parameter(tuple(sorted(entries, key=lambda entry: entry[0])))
        return found

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
        clause = ClauseRule(
            id=one.take("id", self.text),
            text=one.take("text", self.text),
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
        for child in (*clause.children, *clause.exception_to):
            if child not in self.ids:
                raise self.error(node, f"没有条款“{child}”")
        return clause

    def _supply(self, node: Any) -> tuple[tuple[str, int], ...]:
        result = []
        for item in node.value:
            one = Map(self, item)
            result.append((one.take("what", self.text), int(one.take("cost", self.plain, 1))))
            one.end()
        return tuple(result)
