"""Reading YAML nodes: plain values, closed values, and mappings of which every key must be known."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import yaml

from yushen.standards import truth

_TRUTHS = {
    "no": truth.NO,
    "yes": truth.YES,
    "evidence": truth.EVIDENCE,
    "confirmation": truth.CONFIRMATION,
    "judgement": truth.JUDGEMENT,
}
ROLES = ("required", "alternative", "information")


class PackError(Exception):
    """A pack that cannot be used; the message names file, line and reason."""


class Map:
    """A YAML mapping whose keys are taken one by one; what is left over at the end is refused."""

    def __init__(self, builder: Nodes, node: Any) -> None:
        if not isinstance(node, yaml.MappingNode):
            raise builder.error(node, "这里应为“键: 值”的结构")
        self.builder = builder
        self.node = node
        self.items: dict[str, Any] = {}
        for key, value in node.value:
            if key.value in self.items:
                raise builder.error(key, f"“{key.value}”写了两次")
            self.items[key.value] = value

    def take(self, key: str, read: Callable[[Any], Any], default: Any = ...) -> Any:
        if key not in self.items:
            if default is ...:
                raise self.builder.error(self.node, f"缺少“{key}”")
            return default
        return read(self.items.pop(key))

    def end(self) -> None:
        for key, node in self.items.items():
            raise self.builder.error(node, f"不认识的键“{key}”")


class Nodes:
    """Reads plain values of one pack file; every error names the file and the line."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kinds: tuple[str, ...] = ()
        self.parameters: dict[str, Any] = {}
        self.terms: list[str] = []
        self.term_kinds: dict[str, tuple[str, ...]] = {}
        self.ids: list[Any] = []
        self.sources: set[str] = set()
        self.known: dict[tuple[tuple[str, ...], str], Any] = {}

    def error(self, node: Any, message: str) -> PackError:
        line = node.start_mark.line + 1 if node is not None else 1
        return PackError(f"{self.name} 第 {line} 行：{message}")

    # plain values

    def plain(self, node: Any) -> Any:
        return None if node is None else yaml.SafeLoader("").construct_object(node, deep=True)

    def text(self, node: Any) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self.error(node, "这里应为文字")
        return str(node.value).strip()

    def date(self, node: Any) -> datetime.date:
        try:
            return datetime.date.fromisoformat(self.text(node))
        except ValueError as error:
            raise self.error(node, "这里应为 YYYY-MM-DD 的日期") from error

    def flag(self, node: Any) -> bool:
        value = self.plain(node)
        if not isinstance(value, bool):
            raise self.error(node, "这里应为 true 或 false")
        return value

    def number(self, node: Any) -> int | str:
        """A number, or the name of a parameter."""
        value = self.plain(node)
        if isinstance(value, str) and value not in self.parameters:
            raise self.error(node, f"没有名为“{value}”的参数")
        if not isinstance(value, int | str) or isinstance(value, bool):
            raise self.error(node, "这里应为整数或参数名")
        return value

    def amount(self, node: Any) -> float | int | None:
        """A parameter's number; null where none holds any longer."""
        value = self.plain(node)
        if isinstance(value, bool) or not isinstance(value, int | float | None):
            raise self.error(node, "参数的 value 应为数字；不再有规定的，写 null")
        return value

    def texts(self, node: Any) -> tuple[str, ...]:
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.text(item) for item in node.value)
        return (self.text(node),)

    def value_of_truth(self, node: Any) -> int:
        word = self.text(node)
        if word not in _TRUTHS:
            raise self.error(node, f"只能是 {'、'.join(_TRUTHS)}，不能是“{word}”")
        return _TRUTHS[word]
