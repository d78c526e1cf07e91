"""Documents to fields: one module a document type, each mainly a declared table, applied by one engine.

Adding a type is one new module with ``SPEC = TypeSpec(...)`` and one test; the registry finds it by its name. Types of other
packages arrive through the entry point group ``yushen.extractors`` (name = type, value = the TypeSpec).
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec

from yushen.extractors.spec import TypeSpec

from yushen.model import Field, ReadDocument

__all__ = ["extract", "spec_of"]


@lru_cache(maxsize=64)
def spec_of(type_: str) -> TypeSpec | None:
    """The declared table of a document type; None for ``unknown`` and types nobody declared."""
    if not type_.isidentifier() or type_ == "unknown":
        return None
    for entry in entry_points(group="yushen.extractors"):
        if entry.name == type_:
            loaded = entry.load()
            return loaded if isinstance(loaded, TypeSpec) else None
    name = f"yushen.extractors.{type_}"
    if find_spec(name) is None:
        return None
    spec = getattr(import_module(name), "SPEC", None)
    return spec if isinstance(spec, TypeSpec) else None


def extract(document: ReadDocument) -> tuple[Field, ...]:
    """The fields of a typed document, each with its evidence; empty for ``unknown``."""
    from yushen.extractors.engine.apply import apply
    from yushen.extractors.engine.common import common_fields
    from yushen.extractors.engine.holder import holder_fields
    from yushen.extractors.engine.view import View

    spec = spec_of(document.document.type)
    if spec is None or not document.pages:
        return ()
    view = View(document, spec.labels)
    fields = apply(spec, view)
    fields.update({name: field for name, field in common_fields(view).items() if name not in fields})
    fields.update(holder_fields(view, fields))
    return tuple(fields.values())
