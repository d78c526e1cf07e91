"""How a document type is declared: its fields, the words before them, what a value looks like and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from yushen.extractors.engine.view import View


class Hit(msgspec.Struct, frozen=True):
    """A value found in a text: what it means, and which characters it took (fractions of nothing: indices)."""

    value: Any
    start: int
    end: int
    trust: float = 1.0
    """How well it fits the kind: a name with an unknown family name, a number whose check digit fails fit less."""
    note: str | None = None
    """A doubt to show a person."""


Shape = Callable[[str], Hit | None]
"""Finds the first value of a kind in a text without blanks; None where there is none."""


class Candidate(msgspec.Struct, frozen=True):
    """A value with its place in the view: characters ``start`` to ``end`` of ``view.text``, and how sure the way to it is."""

    value: Any
    start: int
    end: int
    trust: float
    note: str | None = None


Finder = Callable[["View"], list[Candidate]]


class FieldSpec(msgspec.Struct, frozen=True):
    """One field of a document type."""

    name: str
    shape: Shape
    labels: tuple[str, ...] = ()
    """Printed labels and their variants, without blanks and colon. The longest that fits a place wins over others."""
    weak_labels: tuple[str, ...] = ()
    """Labels that serve where none of ``labels`` stands: 评审组织 names an issuer only where no 发证单位 does."""
    first_labels: tuple[str, ...] = ()
    """Labels that go before all others: 当前专利权人, where entries name earlier ones as 专利权人, too."""
    label_pattern: str = ""
    """Labels nobody listed: an expression that a whole label has to match (``(?:取得|授予).*(?:时间|日期)``). A label of the list,
    this field's or another's, goes before it."""
    patterns: tuple[str, ...] = ()
    """Regular expressions over running text without blanks and line ends, with a group ``v`` for the value."""
    finders: tuple[Finder, ...] = ()
    """Ways of this type alone, tried after labels and patterns."""
    head_rows: int | None = None
    """Labels count only in so many first rows: 作者 and 标题 are words of running text, too."""
    below: bool = True
    """The value may stand below its label (column heads, tables)."""
    wraps: bool = False
    """The value may go on over further rows (lists of names, titles)."""
    part_agrees: bool = False
    """A list that is a part of another is no doubt of it: 完成人 are several, 获奖者 the one of them who holds the certificate."""
    far: bool = False
    """The value ends only at the next label, not at a wide gap."""


class Labels(msgspec.Struct, frozen=True):
    """The labels of a type: all, and those whose value is one text (a list keeps its line ends, they part names)."""

    all: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()


NO_LABELS = Labels()


class TypeSpec(msgspec.Struct, frozen=True):
    """A document type: the closed list of fields of the contract, and further labels that only end values."""

    type: str
    fields: tuple[FieldSpec, ...]
    stops: tuple[str, ...] = ()
    """Labels of things that are no field: where one stands, the value before it ends."""
    finish: Callable[[View, dict[str, Any]], dict[str, Any]] | None = None
    """Last touch over all fields found (name → model.Field): values that follow from others. Gives the fields to keep."""

    @property
    def labels(self) -> Labels:
        """The labels of the type, as a view needs them."""
        known = frozenset(self.stops).union(
            *((*field.first_labels, *field.labels, *field.weak_labels) for field in self.fields)
        )
        lists = frozenset(
            label for field in self.fields if field.wraps for label in (*field.first_labels, *field.labels)
        )
        return Labels(known, known - lists)


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled once."""
    return re.compile(pattern)
