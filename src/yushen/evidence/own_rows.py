"""Of a paper about several persons (考核名册, 聘任名单) the row of the applicant: before anything is checked or concluded from it."""

from __future__ import annotations

from typing import Any

import msgspec

from yushen.model import Field, ReadDocument
from yushen.text.names import Likeness, same_name

PERSONS = "persons"
"""The field with the rows: [{name, …}]; without one of these fields of its own the document names nobody."""
_OWN_CONFIDENCE = "confidence"
"""Beside the fields of a row its own confidence, where it is another than the table's."""
_TWICE = 0.7
"""Confidence at most where two rows bear the name: which one is meant, the paper does not say."""
_ORDER: tuple[Likeness, ...] = ("same", "variant", "lookalike")


def own_rows(name: str | None, documents: tuple[ReadDocument, ...]) -> tuple[ReadDocument, ...]:
    """The documents, those with ``persons`` with the fields of the applicant's row; where no row bears the name they stay
    without: another's grades are never the applicant's."""
    return tuple(_with_row(name, item) for item in documents)


def _with_row(name: str | None, item: ReadDocument) -> ReadDocument:
    document = item.document
    rows = document.get(PERSONS)
    if name is None or rows is None or not isinstance(rows.value, list) or document.get("name") is not None:
        return item
    found = _rows_of(name, rows.value)
    if not found:
        return item
    twice = len(found) > 1
    rows = msgspec.structs.replace(rows, confidence=found[0].get(_OWN_CONFIDENCE, rows.confidence))
    own = tuple(
        _field(rows, key, value, twice)
        for key, value in found[0].items()
        if value is not None and key != _OWN_CONFIDENCE
    )
    fields = (*own, *(field for field in document.fields if field.name not in found[0]))
    return msgspec.structs.replace(item, document=msgspec.structs.replace(document, fields=fields))


def _rows_of(name: str, rows: list[Any]) -> list[dict[str, Any]]:
    """The rows whose name is closest to the applicant's, and no more than alike to it."""
    alike = [(same_name(str(row["name"]), name), row) for row in rows if isinstance(row, dict) and row.get("name")]
    for likeness in _ORDER:
        found = [row for one, row in alike if one == likeness]
        if found:
            return found
    return []


def _field(rows: Field, name: str, value: Any, twice: bool) -> Field:
    """A value of the row, at the place of the table."""
    raw = value if isinstance(value, str) else rows.raw
    if not twice:
        return msgspec.structs.replace(rows, name=name, value=value, raw=raw)
    note = "名单中有两行与申报人同名，请核对哪一行是本人"
    return msgspec.structs.replace(
        rows, name=name, value=value, raw=raw, confidence=min(rows.confidence, _TWICE), note=note
    )
