"""A page from a few lines of text, for tests of extractors.

Each row is a string; ``|`` parts it into boxes side by side. ``ocr=0.97`` makes it a scan. Rows are set from the top, the
text centred or from the left margin; sizes may be given as ``(text, size)``.
"""

from __future__ import annotations

from yushen.extractors import extract

from yushen.model import Box, Document, Field, Line, Page, ReadDocument


def page(rows: list[str | tuple[str, float]], *, ocr: float | None = None, number: int = 1, left: float = 0.1) -> Page:
    lines = []
    y = 0.05
    for row in rows:
        text, size = row if isinstance(row, tuple) else (row, 12.0)
        height = size / 842
        cells = text.split("|")
        x = left
        for cell in cells:
            bare = cell.strip("\n")
            width = max(0.02, sum(0.55 if ord(c) < 0x2E80 else 1.0 for c in bare) * size / 595)
            if len(cells) == 1 and size > 16:
                x = max(0.02, 0.5 - width / 2)
            if bare.strip():
                box = Box(round(x, 4), round(y, 4), round(min(0.99, x + width), 4), round(y + height, 4))
                lines.append(Line(bare, box, 1.0 if ocr is None else ocr, "text" if ocr is None else "ocr", size))
            x += max(width + 0.03, 0.8 / len(cells) if len(cells) > 1 else width)
        y += 1.6 * height
    return Page(number, 595, 842, tuple(lines), text_source="text" if ocr is None else "ocr")


def fields(type_: str, *pages: Page | list[str | tuple[str, float]], ocr: float | None = None) -> dict[str, Field]:
    made = tuple(
        one if isinstance(one, Page) else page(one, ocr=ocr, number=number) for number, one in enumerate(pages, start=1)
    )
    document = Document("d1", "a.pdf", "", (1, len(made)), type_, 1.0, "text")
    return {field.name: field for field in extract(ReadDocument(document, made))}


def values(type_: str, *pages: Page | list[str | tuple[str, float]], ocr: float | None = None) -> dict[str, object]:
    return {name: field.value for name, field in fields(type_, *pages, ocr=ocr).items()}
