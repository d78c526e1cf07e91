"""The running text of pages: without headers, footers, page numbers and seals, broken lines joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from yushen.model import Line, Page
from yushen.text.fold import fold_for_match, is_cjk

LEFT_OUT = frozenset({"header", "footer", "seal", "stamp", "hidden"})
EDGE = 0.12
"""How far from the top or bottom of a page headers and footers stand, as a fraction of its height. Chinese rules for
theses set them within 2.6 cm of an A4 edge (0.09); scans are cropped askew. 2026-11."""
NUMBER_GAP = 0.08
"""Widest gap between a numbering and its heading on one row, as a fraction of the page: two blanks of 三号 type."""
_EDGE_LINES = 3
_REPEATED = 0.5
"""Share of the pages on which a line must come again to be a running header: left and right pages may differ."""

_PAGE_NUMBER = re.compile(
    r"[-—–·.~\s]*(?:第\s*)?(?:\d{1,4}|[ivxlcIVXLC]{1,7})\s*(?:页)?\s*(?:[,，/／]?\s*共?\s*\d{1,4}\s*页?)?[-—–·.~\s]*"
)
_JOINS = frozenset("-/=~(≤≥<>×+_")


def running_lines(pages: Sequence[Page], paged: bool) -> list[tuple[Page, Line]]:
    """The lines that are text of the document, in reading order, each with its page."""
    repeated = _repeated(pages) if paged else frozenset()
    kept = []
    for page in pages:
        edge = _edge_lines(page) if paged else {}
        for place, line in enumerate(page.lines):
            if LEFT_OUT.intersection(line.marks) or not line.text.strip():
                continue
            if place in edge and (_signature(line.text) in repeated or _is_page_number(line, page)):
                continue
            kept.append((page, line))
    return kept


def join_lines(lines: Sequence[Line], paged: bool) -> str:
    """One text of several lines. On paged documents a word split at a line end is one again.

    ``n=`` / ``1500r/min`` and ``inte-`` / ``gration`` are joined, ``120`` / ``A`` are not, nor lines of one row (cells).
    """
    text = ""
    before: Line | None = None
    for line in lines:
        piece = line.text.strip("\n")
        if before is None:
            text = piece
        elif paged and _continues(before, line):
            stem = text.rstrip()
            hyphen = stem.endswith("-") and stem[-2:-1].isalpha() and piece.lstrip()[:1].islower()
            text = (stem[:-1] if hyphen else stem) + piece.lstrip()
        else:
            text += "\n" + piece
        before = line
    return text


def _continues(before: Line, line: Line) -> bool:
    """Could a run of Latin characters go on from one line to the next?"""
    if before.box and line.box and line.box.cy - before.box.cy < before.box.height * 0.5:
        return False
    if {"table", "caption", "heading"} & {*before.marks, *line.marks}:
        return False
    last, first = before.text.rstrip()[-1:], line.text.lstrip()[:1]
    if not last or not first or not first.isascii() or not (first.isalnum()):
        return False
    return last in _JOINS or (last.isalpha() and last.isascii() and first.islower() and _full_of_chinese(before, line))


def _full_of_chinese(before: Line, line: Line) -> bool:
    """Chinese typesetting breaks a long name (InternL / M2) anywhere; English text breaks at blanks only."""
    both = before.text + line.text
    chinese = sum(map(is_cjk, both))
    tail = before.text.rstrip().split()[-1] if before.text.split() else ""
    return chinese * 2 > len(both) and any(map(is_cjk, tail)) is False and "_" in tail


def _is_page_number(line: Line, page: Page) -> bool:
    """A number at the edge that does not number the heading beside it."""
    if not _PAGE_NUMBER.fullmatch(line.text):
        return False
    box = line.box
    return box is None or not any(
        other.box is not None
        and abs(other.box.cy - box.cy) < 0.5 * box.height
        and 0 <= other.box.x0 - box.x1 < NUMBER_GAP
        for other in page.lines
    )


def _signature(text: str) -> str:
    return re.sub(r"\d+|[ivxlc]{1,7}$", "#", fold_for_match(text))


def _edge_lines(page: Page) -> dict[int, Line]:
    """Lines that may be header or footer: near the edge, or without boxes the first and last few."""
    edge = {}
    for place, line in enumerate(page.lines):
        if line.box is None:
            if place < 1 or place >= len(page.lines) - 1:
                edge[place] = line
        elif line.box.y1 <= EDGE or line.box.y0 >= 1 - EDGE:
            edge[place] = line
    top = [place for place in edge if edge[place].box is None or edge[place].box.cy < 0.5]  # type: ignore[union-attr]
    bottom = [place for place in edge if place not in top]

    def height(place: int) -> float:
        box = edge[place].box
        return box.cy if box else 0.0

    kept = sorted(top, key=height)[:_EDGE_LINES] + sorted(bottom, key=height)[-_EDGE_LINES:]
    return {place: edge[place] for place in kept}


def _repeated(pages: Sequence[Page]) -> frozenset[str]:
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_signature(line.text) for line in _edge_lines(page).values()})
    written = sum(1 for page in pages if not page.blank)
    needed = max(2 if written <= 3 else 3, int(written * _REPEATED * 0.8))
    return frozenset(signature for signature, times in seen.items() if times >= needed and signature)
