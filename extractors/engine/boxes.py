"""Boxes: the part of a line that some characters take, and what lies in a cell."""

from __future__ import annotations

from yushen.model import Box


def part_box(box: Box, text: str, start: int, end: int) -> Box:
    """The part of a line's box that its characters ``start`` to ``end`` take: a full-width one 1, a half-width one about half."""
    shares = [0.55 if ord(character) < 0x2E80 else 1.0 for character in text]
    total = sum(shares) or 1.0
    before, within = sum(shares[:start]) / total, sum(shares[start:end]) / total
    return Box(round(box.x0 + before * box.width, 5), box.y0, round(box.x0 + (before + within) * box.width, 5), box.y1)


def inside(box: Box, cell: Box) -> bool:
    """Whether the middle of a box lies in a cell."""
    return cell.x0 <= box.cx <= cell.x1 and cell.y0 <= box.cy <= cell.y1
