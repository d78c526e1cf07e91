"""Boxes: the part of a line that some characters take, and where a box would stand if its page did not lean."""

from __future__ import annotations

import math

from yushen.model import Box, Page


def part_box(box: Box, text: str, start: int, end: int) -> Box:
    """The part of a line's box that its characters ``start`` to ``end`` take: a full-width one 1, a half-width one about half."""
    shares = [0.55 if ord(character) < 0x2E80 else 1.0 for character in text]
    total = sum(shares) or 1.0
    before, within = sum(shares[:start]) / total, sum(shares[start:end]) / total
    return Box(round(box.x0 + before * box.width, 5), box.y0, round(box.x0 + (before + within) * box.width, 5), box.y1)


def level(box: Box, page: Page) -> Box:
    """The box moved down or up to where it would stand if the page did not lean."""
    if not page.skew:
        return box
    shift = math.tan(math.radians(page.skew)) * (box.cx - 0.5) * page.width / page.height
    half = (
        min(
            box.height,
            max(0.004, box.height - abs(math.tan(math.radians(page.skew))) * box.width * page.width / page.height),
        )
        / 2
    )
    return Box(box.x0, box.cy - shift - half, box.x1, box.cy - shift + half)


def inside(box: Box, cell: Box, page: Page) -> bool:
    """Whether the middle of a box lies in a cell, both as they would stand if the page did not lean."""
    middle, around = level(box, page), level(cell, page)
    return around.x0 <= middle.cx <= around.x1 and around.y0 <= middle.cy <= around.y1
