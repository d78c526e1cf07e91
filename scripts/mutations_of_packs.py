"""Every small change of a rule pack, made on its YAML nodes."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

TRUTHS = ("no", "yes", "evidence", "confirmation")
TURNED = {"all": "any", "any": "all", "choice": "all", "not_before": "not_after", "not_after": "not_before"}
TURNED |= {"mentions": "mentions_all", "mentions_all": "mentions", "shown": "confirm_if", "readings": "", "remark": ""}
LISTS = ("is", "confirm", "evidence", "mentions", "mentions_all", "children", "exception_to", "per")
WORDS_ONLY = frozenset(
    {"text", "gist", "asks", "source", "also", "say", "supply", "title", "number", "issuer", "notes", "no_condition"}
    | {"topic", "label", "unit", "reference", "confidence", "according_to", "sources"}
)
"""What a reader reads; the tests of the text hold it, no verdict depends on it."""
DEFAULTS = {
    "unstated": "evidence",
    "otherwise": "no",
    "at_least": "1",
    "higher": "true",
    "shown": "false",
    "pathway": "skill_to_title",
}
"""Leaving out what is the default anyway is no change."""
OPTIONAL = ("when", "pathway", "unstated", "otherwise", "shown", "second_if", "higher", "at_least")
OF_CLAUSES = ("level", "role")
LEVELS = ("5", "4", "3", "2", "1")
TERMS = {"主要技术骨干": "技术骨干", "技术骨干": "主要技术骨干"}


@dataclass(frozen=True)
class Mutant:
    """One change: the clause it lies in, its name with the line, and the whole pack with it."""

    clause: str
    name: str
    root: yaml.Node
    path: tuple[int, ...]
    change: Any

    def node(self) -> yaml.Node:
        """The pack's nodes with the change made in them: for a process that ends with the mutant."""
        node: Any = self.root
        for step in self.path:
            node = node[step] if isinstance(node, tuple) else node.value[step]
        self.change(node)
        return self.root


def mutants_of_pack(text: str) -> Iterator[Mutant]:
    """All of them, in the order of the file."""
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    for where, clause, node, path in _walk(root, (), "", ""):
        for name, change in _changes(where, node):
            line = node.start_mark.line + 1
            yield Mutant(clause, f"{clause or where} line {line}: {name}", root, path, change)


def _walk(node: Any, path: tuple[int, ...], where: str, clause: str) -> Iterator[tuple[str, str, Any, tuple[int, ...]]]:
    """Every node with the key it stands under and the clause it belongs to."""
    yield where, clause, node, path
    if isinstance(node, yaml.MappingNode):
        for index, (key, value) in enumerate(node.value):
            if key.value not in WORDS_ONLY:
                yield from _walk(value, (*path, index, 1), key.value, clause)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            inside = clause
            if where == "clauses":
                inside = next(value.value for key, value in item.value if key.value == "id")
            yield from _walk(item, (*path, index), where if where in LISTS else f"{where}[]", inside)


def _changes(where: str, node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, yaml.MappingNode):
        yield from _of_mapping(where, node)
    elif isinstance(node, yaml.SequenceNode):
        yield from _of_sequence(where, node)
    else:
        yield from _of_scalar(where, node)


def _of_mapping(where: str, node: yaml.MappingNode) -> Iterator[tuple[str, Any]]:
    for index, (key, value) in enumerate(node.value):
        word = key.value
        alone = word.startswith("mentions") and len(value.value) == 1  # one word or all of one word is the same
        if TURNED.get(word) and not alone:
            yield f"{word} → {TURNED[word]}", lambda n, i=index, w=TURNED[word]: setattr(n.value[i][0], "value", w)
        spared = word in OF_CLAUSES and where != "clauses[]"
        if word in (*OPTIONAL, *OF_CLAUSES) and not spared and DEFAULTS.get(word) != getattr(value, "value", None):
            yield f"without {word}: {getattr(value, 'value', '…')!s:.20}", lambda n, i=index: n.value.pop(i)
        if word == "not":
            yield "without not", lambda n, i=index: _unwrap(n, i)
        if word == "readings":
            yield "first reading only", lambda n, i=index: _reading(n, i, "first")
            yield "second reading only", lambda n, i=index: _reading(n, i, "second")


def _unwrap(node: yaml.MappingNode, index: int) -> None:
    node.value = node.value[index][1].value


def _reading(node: yaml.MappingNode, index: int, which: str) -> None:
    node.value = next(value for key, value in node.value[index][1].value if key.value == which).value


def _of_sequence(where: str, node: yaml.SequenceNode) -> Iterator[tuple[str, Any]]:
    if where in (*LISTS, "all", "any", "choice", "of", "below_age") or where in ("clauses", "projects"):
        for index, item in enumerate(node.value):
            label = item.value if isinstance(item.value, str) else f"line {item.start_mark.line + 1}"
            if where == "clauses":
                label = next(value.value for key, value in item.value if key.value == "id")
                yield f"without clause {label}", lambda n, i=index, c=label: _without_clause(n, i, c)
            else:
                yield f"{where} without {label}", lambda n, i=index: n.value.pop(i)


def _without_clause(node: yaml.SequenceNode, index: int, clause: str) -> None:
    """The clause left out, and with it every reference to it."""
    node.value.pop(index)

    def clean(one: Any) -> None:
        if isinstance(one, yaml.SequenceNode):
            one.value = [item for item in one.value if not _refers(item, clause)]
            for item in one.value:
                clean(item)
        elif isinstance(one, yaml.MappingNode):
            for _, value in one.value:
                clean(value)

    clean(node)


def _refers(item: Any, clause: str) -> bool:
    if isinstance(item, yaml.ScalarNode):
        return bool(item.value == clause and item.tag != "tag:yaml.org,2002:int")
    return isinstance(item, yaml.MappingNode) and any(k.value == "clause" and v.value == clause for k, v in item.value)


def _of_scalar(where: str, node: yaml.ScalarNode) -> Iterator[tuple[str, Any]]:
    def to(value: str) -> tuple[str, Any]:
        return f"{where} {node.value} → {value}", lambda n: setattr(n, "value", value)

    if where in ("unstated", "otherwise", "earlier", "other_occupation"):
        yield from (to(word) for word in TRUTHS if word != node.value)
    elif where in ("every", "higher", "shown"):
        yield to("false" if node.value == "true" else "true")
    elif re.fullmatch(r"\d{4}-\d\d-\d\d", node.value):
        day = datetime.date.fromisoformat(node.value)
        yield from (to((day + datetime.timedelta(days)).isoformat()) for days in (-1, 1))
    elif where == "level" and node.value in LEVELS:
        index = LEVELS.index(node.value)
        yield from (to(LEVELS[i]) for i in (index - 1, index + 1) if 0 <= i < len(LEVELS))
    elif node.tag == "tag:yaml.org,2002:int" and where != "cost":
        yield from (to(str(int(node.value) + step)) for step in (-1, 1))
    elif where in ("at_least", "years") and node.tag == "tag:yaml.org,2002:str" and node.value in LEVELS:
        index = LEVELS.index(node.value)
        yield from (to(LEVELS[i]) for i in (index - 1, index + 1) if 0 <= i < len(LEVELS))
    elif where == "is" and node.tag == "tag:yaml.org,2002:bool":
        yield to("false" if node.value == "true" else "true")
    elif where == "term" and node.value in TERMS:
        yield to(TERMS[node.value])
    elif where == "role":
        yield from (to(word) for word in ("required", "alternative", "information") if word != node.value)
    elif where == "pathway":
        yield from (to(word) for word in ("both", "skill_to_title", "title_to_skill") if word != node.value)
