"""Parts of a line's box by the widths of its characters."""

from __future__ import annotations

from yushen.model import Box


def part_box(box: Box, text: str, start: int, end: int) -> Box:
    """The part of a line's box that its characters ``start`` to ``end`` take: a full-width one 1, a half-width one about half."""
    shares = [0.55 if ord(character) < 0x2E80 else 1.0 for character in text]
    total = sum(shares) or 1.0
    before, within = sum(shares[:start]) / total, sum(shares[start:end]) / total
    return Box(round(box.x0 + before * box.width, 5), box.y0, round(box.x0 + (before + within) * box.width, 5), box.y1)
