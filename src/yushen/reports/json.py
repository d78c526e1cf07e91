"""report.json and batch.json: the contract's keys, fixed order, fixed rounding."""

from __future__ import annotations

from typing import Any

import msgspec

from yushen.model import Document, Report

BOX_DIGITS = 4
CONFIDENCE_DIGITS = 2
_OPTIONAL = frozenset({"note", "parts", "explanation", "system_files", "passages", "doubtful"})
"""Keys of ours that are left out where they say nothing."""


def report_json(report: Report) -> bytes:
    """report.json as UTF-8, one key a line."""
    return encode(report)


def documents_json(documents: tuple[Document, ...]) -> bytes:
    """What ``yushen inspect`` prints: ``{documents: [...]}`` as in report.json."""
    return encode({"documents": documents})


def encode(value: Any) -> bytes:
    """Any of our records as JSON with the contract's rounding."""
    return msgspec.json.format(msgspec.json.encode(_rounded(msgspec.to_builtins(value))), indent=1) + b"\n"


def _rounded(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {
            name: _rounded(item, name)
            for name, item in value.items()
            if not (name in _OPTIONAL and item in (None, [], ()))
        }
    if isinstance(value, list | tuple):
        return [_rounded(item, key) for item in value]
    if isinstance(value, float):
        if key == "box":
            return round(value, BOX_DIGITS)
        if key in ("confidence", "type_confidence"):
            return round(value, CONFIDENCE_DIGITS)
    return value


def report_schema() -> dict[str, Any]:
    """JSON Schema of report.json, made from the records themselves."""
    schema = msgspec.json.schema(Report)
    schema["$id"] = "yushen.report/1"
    schema["title"] = "report.json of yushen 预审"
    return schema
