"""Lines as OCR gives them, set right before they are tokens: dashes, words repeated by a seal, brackets cut off from their word."""

from __future__ import annotations

import re

from yushen.extractors.engine.boxes import part_box

from yushen.model import Box, Line

_BRACKET_GAP = 1.5
"""Blank before brackets of the same word, in heights of the line."""
_DASH_AS_ONE = re.compile(r"(?<=[0-9月日])一(?=至?今|现在|(?:19|20)[0-9]{2})")
"""A dash between two dates that was read as the numeral: 2009年9月一至今. Before 日 or 月 it is the numeral."""
_REPEAT = re.compile(r"([\u4e00-\u9fff]{4,12})(?=\1[\u4e00-\u9fff]{1,12}$)")


def with_dashes(text: str) -> str:
    """The text with such dashes in their place, character for character."""
    return _DASH_AS_ONE.sub("—", text)


def without_repeat(text: str, box: Box) -> tuple[str, Box]:
    """A name over which a seal repeats its beginning, read in one line (某某冶金工某某冶金工业学校), without the seal's part."""
    match = _REPEAT.match(text)
    return (text, box) if match is None else (text[match.end() :], part_box(box, text, match.end(), len(text)))


def with_brackets(line: Line) -> list[tuple[str, Box, float, bool]]:
    """The runs of a line; what is in brackets belongs to the word before it, be there a blank or none (贾永胜 (班组长))."""
    runs: list[tuple[str, Box, float, bool]] = []
    for span in line.spans:
        box, last = span.box, runs[-1] if runs else None
        opens = line.method == "ocr" and span.text.lstrip().startswith(("(", "（")) and not span.raised
        if last is not None and opens and 0 <= box.x0 - last[1].x1 < _BRACKET_GAP * box.height:
            whole = Box(last[1].x0, min(last[1].y0, box.y0), max(last[1].x1, box.x1), max(last[1].y1, box.y1))
            runs[-1] = (last[0] + span.text, whole, last[2], last[3])
        else:
            runs.append((span.text, box, span.size, span.raised))
    return runs
