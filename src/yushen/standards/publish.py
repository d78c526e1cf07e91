"""The published forms of the vocabulary: ``schema/facts.schema.json`` and the table in ``docs/facts.md``; and a page for each
pack of ours, ``docs/standards/<pack>.md``.

Run ``python -m yushen.standards.publish`` after a change; a test fails while what is published is not what is coded.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from yushen.standards.facts import SCHEMA
from yushen.standards.vocabulary import KINDS, Key, Kind

_HERE = Path(__file__).parent
FACTS_SCHEMA = _HERE / "schema" / "facts.schema.json"
MARK = "<!-- generated below this line -->"
TYPE_WORDS = {
    "choice": "one of",
    "choices": "list of",
    "date": "date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`",
    "integer": "whole number",
    "number": "number",
    "boolean": "true · false",
    "text": "text",
    "pairs": "list of pairs of names",
}


def facts_schema() -> dict[str, Any]:
    """The JSON Schema of a facts file."""
    evidence = {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"document": {"type": "string"}, "field": {"type": ["string", "null"]}},
            "required": ["document"],
            "additionalProperties": False,
        },
    }
    need = {"enum": ["evidence", "confirmation"]}
    properties: dict[str, Any] = {"schema": {"const": SCHEMA}}
    for name, kind in KINDS.items():
        record = _record_schema(kind)
        properties[name] = record if kind.single else _collection_schema(kind, record)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "yushen facts",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "$defs": {"evidence": evidence, "doubt": {"anyOf": [need, {"type": "array", "items": need}]}},
    }


def _record_schema(kind: Kind) -> dict[str, Any]:
    text = {"type": ["string", "null"]}
    properties: dict[str, Any] = {name: _value_schema(key) for name, key in kind.keys.items()}
    properties |= {
        "id": {"type": ["string", "integer", "null"]},
        "same_as": {"anyOf": [text, _told(Key("", "text"))]},
        "note": text,
        "doubt": {"$ref": "#/$defs/doubt"},
        "evidence": {"$ref": "#/$defs/evidence"},
    }
    return {"type": "object", "title": kind.label, "properties": properties, "additionalProperties": False}


def _collection_schema(kind: Kind, record: dict[str, Any]) -> dict[str, Any]:
    items = {"type": "array", "items": record}
    declared = {
        "type": "object",
        "properties": {"closed": {"type": "boolean"}, "items": items},
        "additionalProperties": False,
    }
    return {"title": kind.label, "anyOf": [items, declared, {"type": "null"}]}


def _value_schema(key: Key) -> dict[str, Any]:
    return {"title": key.label, "anyOf": [_plain(key), {"type": "null"}, _told(key)]}


def _told(key: Key) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "value": {"anyOf": [_plain(key), {"type": "null"}]},
            "doubt": {"$ref": "#/$defs/doubt"},
            "note": {"type": ["string", "null"]},
            "evidence": {"$ref": "#/$defs/evidence"},
        },
        "additionalProperties": False,
    }


def _plain(key: Key) -> dict[str, Any]:
    match key.type:
        case "choice":
            return {"enum": [*key.values, *(int(value) for value in key.values if value.isdigit())]}
        case "choices":
            one = _plain(Key(key.label, "choice", key.values))
            return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}
        case "date":
            pattern = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
            return {"anyOf": [{"type": "string", "pattern": pattern}, {"type": "integer"}]}
        case "pairs":
            pair = {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2}
            return {"type": "array", "items": pair}
        case "integer":
            return {"type": "integer", "minimum": 0}
        case "text":
            return {"type": "string"}
        case _:
            return {"type": key.type}


def facts_tables() -> str:
    """The tables of docs/facts.md."""
    out = []
    for name, kind in KINDS.items():
        form = "one record" if kind.single else "list"
        held = ", closed as soon as one is filed" if kind.held else ""
        out += [f"### `{name}` {kind.label} ({form}{held})", ""]
        if kind.help:
            out += [kind.help, ""]
        out += ["| key | 中文 | value | note |", "|---|---|---|---|"]
        out += [f"| `{key}` | {k.label} | {_words(k)} | {k.help} |" for key, k in kind.keys.items()]
        out.append("")
    return "\n".join(out)


def _words(key: Key) -> str:
    values = " · ".join(f"`{value}` {word}" if value != word else value for value, word in key.values.items())
    return f"{TYPE_WORDS[key.type]}{': ' + values if values else ''}"


def facts_schema_text() -> str:
    """``facts.schema.json`` as published."""
    return json.dumps(facts_schema(), ensure_ascii=False, indent=1) + "\n"


def pack_pages() -> dict[Path, str]:
    """The page of each pack that lies with the program, by its path."""
    from yushen.standards.pack import load
    from yushen.standards.page import page

    folder = _HERE.parents[2] / "docs" / "standards"
    ids = sorted(path.stem for path in (_HERE / "packs").glob("*.yaml"))
    return {folder / f"{identifier}.md": page(load(identifier)) for identifier in ids}


def main() -> None:
    """Write what is published."""
    FACTS_SCHEMA.write_text(facts_schema_text(), encoding="utf-8")
    page = _HERE.parents[2] / "docs" / "facts.md"
    if page.is_file():
        head = page.read_text(encoding="utf-8").split(MARK)[0]
        page.write_text(f"{head}{MARK}\n\n{facts_tables()}", encoding="utf-8")
        for path, text in pack_pages().items():
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
