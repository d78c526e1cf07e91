"""Pages from a few lines of text, for tests of classifiers."""

from __future__ import annotations

from pathlib import Path

from yushen.model import Box, Line, Page, Reading

HERE = Path(__file__).parent


AWARD = [
    "!荣誉证书",
    "王志远同志：",
    "在2022年度工作中成绩突出，被评为先进个人。特发此证，以资鼓励。",
    "山西晋岳重工有限公司",
    "2023年1月",
]
"""An award certificate, as lines for ``page``."""


def page(
    rows: list[str],
    *,
    number: int = 1,
    ocr: float | None = None,
    width: float = 595,
    height: float = 842,
    left: float = 0.08,
) -> Page:
    """A page; a row beginning with ``!`` is large and centred, ``|`` parts boxes side by side."""
    lines: list[Line] = []
    y = 0.07
    method = "text" if ocr is None else "ocr"
    for row in rows:
        large = row.startswith("!")
        size = 24.0 if large else 12.0
        cells = row.lstrip("!").split("|")
        for place, cell in enumerate(cells):
            if not cell.strip():
                continue
            length = min(0.9, max(0.02, sum(0.55 if ord(c) < 0x2E80 else 1.0 for c in cell.strip()) * size / width))
            x = 0.5 - length / 2 if large else left + place * 0.85 / len(cells)
            box = Box(round(x, 4), round(y, 4), round(min(0.99, x + length), 4), round(y + size / height, 4))
            lines.append(Line(cell.strip(), box, 1.0 if ocr is None else ocr, method, size))
        y += 1.7 * size / height
    return Page(number, width, height, tuple(lines), text_source=method, has_image=ocr is not None)


def reading(*pages: Page | list[str], kind: str = "pdf", ocr: float | None = None, paged: bool = True) -> Reading:
    """A file of these pages, numbered from 1."""
    made = tuple(
        one if isinstance(one, Page) else page(one, number=number, ocr=ocr) for number, one in enumerate(pages, 1)
    )
    return Reading(kind, "0" * 64, made, paged=paged)


def strangers(name: str = "strangers.txt") -> list[tuple[str, list[str]]]:
    """Type and rows of every page in a file of test pages."""
    found: list[tuple[str, list[str]]] = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("=="):
            found.append((line.strip("= "), []))
        elif line.strip() and not line.startswith("%"):
            found[-1][1].append(line)
    return found
