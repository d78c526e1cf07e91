"""The engine: a declared table of fields applied to a view. Every value comes with page, box, raw text, confidence and method."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from yushen.extractors.engine.labels import find_labels, regions
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, TypeSpec

from yushen.model import Field

_PATTERN_TRUST = 0.98
RIVAL = 0.72
"""Confidence at most, where two equally good places give different values."""


def apply(spec: TypeSpec, view: View) -> dict[str, Field]:
    """The fields of a document, by name, in the order of the table."""
    labels = tuple(label for field in spec.fields for label in field.labels) + spec.stops
    found = find_labels(view, labels)
    fields: dict[str, Field] = {}
    for field in spec.fields:
        candidates = [*_by_label(field, view, found), *_by_pattern(field, view)]
        for finder in field.finders:
            candidates += finder(view)
        best = _best(candidates)
        if best is not None:
            fields[field.name] = field_of(field.name, best, view, _rival(best, candidates))
    return spec.finish(view, fields) if spec.finish is not None else fields


def _by_label(field: FieldSpec, view: View, found: list[Any]) -> list[Candidate]:
    candidates = []
    for place in found:
        if place.label not in field.labels:
            continue
        for region in regions(view, place, found, below=field.below, wraps=field.wraps, far=field.far):
            hit = field.shape(view.text[region.start : region.end])
            if hit is not None:
                candidates.append(Candidate(hit.value, region.start + hit.start, region.start + hit.end, region.trust))
                break
    return candidates


def _by_pattern(field: FieldSpec, view: View) -> list[Candidate]:
    candidates = []
    for rank, pattern in enumerate(field.patterns):
        for match in _compiled(pattern).finditer(view.flow):
            if match.group("v") is None:
                continue
            hit = field.shape(match.group("v"))
            if hit is not None:
                start, end = view.from_flow(
                    match.start("v") + hit.start, match.start("v") + max(hit.end, hit.start + 1)
                )
                candidates.append(Candidate(hit.value, start, end, _PATTERN_TRUST - 0.01 * rank))
                break
    return candidates


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _best(candidates: list[Candidate]) -> Candidate | None:
    return max(candidates, key=lambda one: (one.trust, -one.start), default=None)


def _rival(best: Candidate, candidates: list[Candidate]) -> Candidate | None:
    return next((one for one in candidates if one.trust >= best.trust - 0.005 and one.value != best.value), None)


def field_of(name: str, candidate: Candidate, view: View, rival: Candidate | None = None) -> Field:
    """The field of a candidate, with its place. A rival of equal standing lowers the confidence and is named."""
    place = view.place(candidate.start, candidate.end)
    confidence = place.confidence
    if place.method == "ocr":
        confidence *= min(1.0, candidate.trust + 0.02)
    elif candidate.trust < 0.7:
        confidence *= candidate.trust
    note = candidate.note or place.note
    if rival is not None and place.method == "ocr":
        other = view.place(rival.start, rival.end)
        note = note or f"另一处写作“{other.raw}”，请核对"
    return Field(
        name=name,
        value=candidate.value,
        raw=place.raw,
        page=place.page,
        box=place.box,
        confidence=round(confidence, 2),
        method=place.method,
        note=note,
    )


def derived(name: str, value: Any, source: Field, *, confidence: float | None = None) -> Field:
    """A value worked out from another field, at that field's place."""
    return Field(
        name,
        value,
        source.raw,
        source.page,
        source.box,
        round(source.confidence if confidence is None else confidence, 2),
        "derived",
        source.note,
    )
