"""字数 of a document as fields: the whole, the body, the sections."""

from __future__ import annotations

from yushen.extractors.engine.view import View

from yushen.model import Box, Field
from yushen.text.body import document_counts


def count_fields(view: View, *, sections: bool = True) -> dict[str, Field]:
    """``character_count``, ``body_character_count`` and ``sections`` with the first page as their place; counts are derived."""
    counts = document_counts(view.pages, view.paged)
    if counts.total.zi == 0:
        return {}
    confidences = [line.confidence for page in view.pages for line in page.lines if line.method == "ocr"]
    confidence = round(sum(confidences) / len(confidences), 2) if confidences else 1.0
    first = view.pages[0].number
    box = Box(0.0, 0.0, 1.0, 1.0) if view.paged else None

    def field(name: str, value: object, raw: str) -> Field:
        return Field(name, value, raw, first, box, confidence, "derived")

    found = {
        "character_count": field("character_count", counts.total.zi, f"全文{counts.total.zi}字"),
        "body_character_count": field("body_character_count", counts.body.zi, f"正文{counts.body.zi}字"),
    }
    if sections and counts.sections:
        found["sections"] = field("sections", list(counts.sections), "；".join(counts.sections))
    return found
