"""Lines as OCR gives them, set right before they are tokens: dashes, words repeated by a seal, brackets cut off from their word."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.boxes import part_box

from yushen.model import Box, Line, Page

_BRACKET_GAP = 1.5
"""Blank before brackets of the same word, in heights of the line."""
_DASH_AS_ONE = re.compile(r"(?<=[0-9月日])一(?=至?今|现在|(?:19|20)[0-9]{2})")
"""A dash between two dates that was read as the numeral: 2009年9月一至今. Before 日 or 月 it is the numeral."""
_REPEAT = re.compile(r"([\u4e00-\u9fff]{4,12})(?=\1[\u4e00-\u9fff]{1,12}$)")
_REPEATED_END = re.compile(r"[\u4e00-\u9fff]{4,}?(?P<end>[\u4e00-\u9fff]{3,8})(?P<again>(?P=end))")
"""A name whose end a seal repeats: 某某厂职工大学工大学."""


_CUT_MONTH = re.compile(r"(?<=年)(\s*)[)）(（\]】|丨](?=\s*[3-9]\s*月)")
"""A figure of a month cut by the ring of a seal and read as a stroke or bracket: 2022年)8月. Before 3 to 9 it can only be 0."""
_RING_IN_MONTH = re.compile(r"(?<=年)(\s*(?:0(?=.\s*[1-9]\s*月)|1(?=.\s*[0-2]\s*月)))[)）(（\]】|丨]")
"""The same between the two figures of a month: 2022年0)8月."""
_DOT_IN_YEAR = re.compile(r"(?<!\d)(?=[12][\d.·]{4}\s*年)([12]\d{0,2})[.·](\d{1,3})(?=\s*年\s*\d{1,2}\s*月)")
"""A speck inside a year: 201.7年10月."""


def as_meant(text: str) -> str:
    """A recognised text with dashes, months and years as they can only be meant; nothing is made up that could be otherwise."""
    text = _DASH_AS_ONE.sub("—", text)
    text = _RING_IN_MONTH.sub(r"\1", _CUT_MONTH.sub(r"\g<1>0", text))
    return _DOT_IN_YEAR.sub(r"\1\2", text)


def settled_page(page: Page) -> Page:
    """The page with its lines settled."""
    if not any(line.other_reading for line in page.lines):
        return page
    return msgspec.structs.replace(page, lines=tuple(map(settled, page.lines)))


def settled(line: Line) -> Line:
    """The line without its other reading where that has the very figures that this one can only mean: then both agree."""
    if line.method != "ocr" or not line.other_reading:
        return line
    meant = as_meant(line.text)
    if meant == line.text or _figures(meant) != _figures(line.other_reading):
        return line
    return msgspec.structs.replace(line, other_reading=None, confidence=max(line.confidence, _AGREED), sure=b"")


def _figures(text: str) -> str:
    return re.sub(r"\D", "", text)


def _label_whole(runs: list[tuple[str, Box, float, bool]]) -> list[tuple[str, Box, float, bool]]:
    """Runs with a label put together whose characters stand far apart (作 | 者：张三): a lone character before one more and a colon."""
    whole: list[tuple[str, Box, float, bool]] = []
    for text, box, size, raised in reversed(runs):
        if whole and _LONE.fullmatch(text.strip()) and _LABEL_END.match(whole[-1][0].strip()):
            after = whole.pop()
            around = Box(box.x0, min(box.y0, after[1].y0), after[1].x1, max(box.y1, after[1].y1))
            whole.append((f"{text} {after[0]}", around, size, raised or after[3]))
        else:
            whole.append((text, box, size, raised))
    return whole[::-1]


_AGREED = 0.92
"""Confidence of such a line, at least: two readings of one place that agree under a seal have up to 0.95."""
_LONE = re.compile(r"[\u4e00-\u9fff]")
_LABEL_END = re.compile(r"[\u4e00-\u9fff]?[:：]")


def without_repeat(text: str, box: Box) -> tuple[str, Box]:
    """A name over which a seal repeats its beginning, read in one line (某某冶金工某某冶金工业学校), without the seal's part."""
    tail = _REPEATED_END.fullmatch(text)
    if tail is not None:
        return text[: tail.start("again")], part_box(box, text, 0, tail.start("again"))
    match = _REPEAT.match(text)
    return (text, box) if match is None else (text[match.end() :], part_box(box, text, match.end(), len(text)))


def without_ring(text: str, box: Box, line: Line, page: Page) -> tuple[str, Box]:
    """A body's name to whose end a seal over it left a character or two of its own (州忻州市总工会 under the ring 忻州市总工会),
    without them; one of which its star hides the first character or the last (州平朔发电公司 under 朔州平朔发电公司), whole. What the
    ring does not say stays."""
    if line.method != "ocr" or "under_seal" not in line.marks:
        return text, box
    for seal in page.seals:
        ring = seal.text or ""
        if len(ring) < _RING or not _meet(seal.box, box):
            continue
        if (ring[1:] == text and seal.box.x0 < box.x0) or (ring[:-1] == text and box.x1 < seal.box.x1):
            return ring, box
        if not 0 < len(text) - len(ring) <= _RING_ENDS:
            continue
        start = text.find(ring)
        if start >= 0 and set(text[:start] + text[start + len(ring) :]) <= set(ring):
            return ring, part_box(box, text, start, start + len(ring))
    return text, box


_RING, _RING_ENDS = 5, 2
"""Characters of a ring that is believed, at least, and those it may leave at a name, at most."""


def _meet(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1


def with_brackets(line: Line, labels: frozenset[str] = frozenset()) -> list[tuple[str, Box, float, bool]]:
    """The runs of a line, labels whole; what is in brackets belongs to the word before it, be there a blank or none (贾永胜 (班组长)).

    ``labels``: those of the document's type, folded."""
    runs: list[tuple[str, Box, float, bool]] = []
    for span in line.spans:
        box, last = span.box, runs[-1] if runs else None
        opens = line.method == "ocr" and span.text.lstrip().startswith(("(", "（")) and not span.raised
        if last is not None and opens and 0 <= box.x0 - last[1].x1 < _BRACKET_GAP * box.height:
            whole = Box(last[1].x0, min(last[1].y0, box.y0), max(last[1].x1, box.x1), max(last[1].y1, box.y1))
            runs[-1] = (last[0] + span.text, whole, last[2], last[3])
        else:
            runs.append((span.text, box, span.size, span.raised))
    return _halves_joined(_label_whole(runs), labels) if line.method == "ocr" else runs


def _halves_joined(
    runs: list[tuple[str, Box, float, bool]], labels: frozenset[str]
) -> list[tuple[str, Box, float, bool]]:
    """A label of two characters set apart of which the second stands at its value (住 | 址山西省) with both at the value."""
    whole: list[tuple[str, Box, float, bool]] = []
    for text, box, size, raised in runs:
        last = whole[-1] if whole else None
        if last is not None and _LONE.fullmatch(last[0].strip()) and last[0].strip() + text.lstrip()[:1] in labels:
            around = Box(last[1].x0, min(last[1].y0, box.y0), box.x1, max(last[1].y1, box.y1))
            whole[-1] = (last[0].strip() + text.lstrip(), around, size, raised or last[3])
        else:
            whole.append((text, box, size, raised))
    return whole
