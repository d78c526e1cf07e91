"""Where the body of a document begins and ends, its sections, and its 字数.

The body runs from the first section heading to the end of the last section, captions and tables included; without cover,
contents, title block, abstract, keywords, references, acknowledgements and appendix. A text without headings: from its
first paragraph of running text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

import msgspec

from yushen.model import Line, Page
from yushen.text.contents import contents_lines
from yushen.text.fold import fold_width, is_cjk
from yushen.text.headings import Heading, Matter, heading_of, is_reference, matter_of
from yushen.text.running import NUMBER_GAP, join_lines, running_lines
from yushen.text.wordcount import WordCount, count_words

Zone = Literal["front", "contents", "abstract", "keywords", "body", "references", "thanks", "appendix"]

_NUMBERING_ONLY = re.compile(
    r"\d{1,2}(?:[.．]\d{1,2}){0,3}[.、]?|第?[一二三四五六七八九十]{1,3}[、章节]|[(（][一二三四五六七八九十]{1,3}[)）]"
)


MISSED_SHARE = 0.3
"""More running text than this before the first heading, with no abstract, means that headings were not recognised.
Of 12 public reports one had an unheaded lead of 0.10, one whose first two numberings were lost 0.47. 2026-11-25."""
_LARGER = 1.12
"""Type larger than the text by this much sets a heading: 小四 12 pt over 五号 10.5 pt is 1.14."""


class Counts(msgspec.Struct, frozen=True):
    """字数 of the whole and of the body, and the titles of the top sections without their numbers, in order.

    ``hidden`` counts what Word counts and nobody sees (hidden runs, white or tiny type); it is in neither of the others.
    """

    total: WordCount
    body: WordCount
    sections: tuple[str, ...]
    hidden: WordCount
    headed: bool
    """The body was bounded by headings; False: by the first paragraph of running text."""


class Item(msgspec.Struct, frozen=True):
    """A line with what it is taken for."""

    line: Line
    text: str
    heading: Heading | None
    zone: Zone


def document_counts(pages: Sequence[Page], paged: bool) -> Counts:
    """Counts a document. ``paged`` False: Word's paragraphs, one line each, no boxes."""
    items = zones(pages, paged)
    headed = any(item.zone == "body" and item.heading for item in items)
    hidden = [line for page in pages for line in page.lines if "hidden" in line.marks]
    return Counts(
        total=count_words(join_lines([item.line for item in items], paged)),
        body=count_words(join_lines([item.line for item in items if item.zone == "body"], paged)),
        sections=_sections(items),
        hidden=count_words(join_lines(hidden, paged)),
        headed=headed,
    )


def body_text(pages: Sequence[Page], paged: bool) -> str:
    """The body as one text, for comparing documents."""
    return join_lines([item.line for item in zones(pages, paged) if item.zone == "body"], paged)


def zones(pages: Sequence[Page], paged: bool) -> list[Item]:
    """The running lines of a document, each with the zone it lies in."""
    lines = _with_numbers([line for _, line in running_lines(pages, paged)])
    texts = [line.text.strip() for line in lines]
    contents = contents_lines(texts)
    large = _large(lines)
    headings = [
        None if place in contents else heading_of(text, marked=_marked(line) or place in large)
        for place, (line, text) in enumerate(zip(lines, texts, strict=True))
    ]
    if len(headings) > 1 and headings[0] is not None and headings[0].style == "marked" and not _is_running(texts, 1):
        headings[0] = None  # the title, set as a heading
    matters = [None if place in contents else matter_of(text) for place, text in enumerate(texts)]
    start = _first_heading(texts, headings, matters, contents)
    running = _first_running(texts, matters, contents)
    if start is None:
        return _without_headings(lines, texts, matters, contents)
    if running is not None and running < start and _missed(texts, headings, matters, contents, running, start):
        start = running
    return _walk(lines, texts, headings, matters, contents, start)


def _walk(
    lines: list[Line],
    texts: list[str],
    headings: list[Heading | None],
    matters: Sequence[Matter | None],
    contents: set[int],
    start: int,
) -> list[Item]:
    zone: Zone = "front"
    last: Counter[str] = Counter()
    entry = 0
    items = []
    for place, line in enumerate(lines):
        heading, matter = headings[place], matters[place]
        here: Zone
        if place in contents:
            here = "contents"
        elif place < start:
            here = zone = matter if matter in ("abstract", "keywords") else zone
            heading = None
        else:
            if matter in ("references", "thanks", "appendix", "abstract", "keywords"):
                zone, heading, entry = matter, None, 0
            elif place == start or (zone in ("front", "abstract", "keywords") and heading is not None):
                zone = "body"
            elif zone in ("references", "thanks", "appendix"):
                if zone == "references" and _is_entry(texts[place], heading, entry):
                    entry += 1
                    heading = None
                elif heading is not None and _resumes(heading, last):
                    zone = "body"
                else:
                    heading = None
            here = zone
            if zone == "body" and heading is not None and heading.number is not None:
                last[_series(heading)] = heading.number
        items.append(Item(line, texts[place], heading if here == "body" else None, here))
    return items


def _without_headings(
    lines: list[Line], texts: list[str], matters: Sequence[Matter | None], contents: set[int]
) -> list[Item]:
    zone: Zone = "front"
    items = []
    for place, line in enumerate(lines):
        matter = matters[place]
        here: Zone = zone
        if place in contents:
            here = "contents"
        elif (matter in ("abstract", "keywords") and zone != "body") or (
            matter in ("references", "thanks", "appendix") and zone == "body"
        ):
            here = zone = matter
        elif zone in ("front", "keywords") and _is_running(texts, place):
            here = zone = "body"
        elif zone == "abstract":
            here = "abstract"
        if zone == "abstract" and "keywords" not in matters[place:] and texts[place].endswith(("。", ".")):
            zone = "front"
        items.append(Item(line, texts[place], None, here))
    return items


def _first_heading(
    texts: list[str], headings: list[Heading | None], matters: Sequence[Matter | None], contents: set[int]
) -> int | None:
    """Where the body starts: the first heading behind contents and abstract that begins a numbering, or has none."""
    after = 0
    early = max(40, len(texts) // 3)
    for place, matter in enumerate(matters[:early]):
        if matter in ("abstract", "keywords"):
            after = place + 1
    candidates = [place for place, heading in enumerate(headings) if heading is not None and place >= after]
    first_contents = min(contents, default=None)
    if first_contents is not None and first_contents < early:
        behind = [place for place in candidates if place > first_contents]
        before = [
            place
            for place in candidates
            if place < first_contents and _is_preface(headings[place], texts, place, first_contents)
        ]
        candidates = before[:1] + behind
    starts = [place for place in candidates if _begins(headings[place])]
    if starts:
        first = starts[0]
        if headings[first].style == "bracket":  # type: ignore[union-attr]
            outer = [place for place in starts if headings[place].style in ("chapter", "chinese")]  # type: ignore[union-attr]
            return outer[0] if outer and outer[0] - first < 10 else first
        return first
    series = Counter(_series(headings[place]) for place in candidates)  # type: ignore[arg-type]
    often = [place for place in candidates if series[_series(headings[place])] >= 2]  # type: ignore[arg-type]
    return often[0] if often else None


def _first_running(texts: list[str], matters: Sequence[Matter | None], contents: set[int]) -> int | None:
    """The first paragraph of running text that is no abstract."""
    zone = "front"
    for place in range(len(texts)):
        if matters[place] in ("abstract", "keywords"):
            zone = str(matters[place])
        elif place not in contents and zone != "abstract" and _is_running(texts, place):
            return place
    return None


def _missed(
    texts: list[str],
    headings: list[Heading | None],
    matters: Sequence[Matter | None],
    contents: set[int],
    running: int,
    start: int,
) -> bool:
    """Headings before ``start`` were not seen: it is not the first of its numbering, or much text stands before it."""
    if any(matter in ("abstract", "keywords") for matter in matters[:start]):
        return False
    if not _begins(headings[start]):
        return True
    before = sum(len(text) for place, text in enumerate(texts[running:start], running) if place not in contents)
    return before > MISSED_SHARE * sum(map(len, texts))


def _begins(heading: Heading | None) -> bool:
    return heading is not None and (heading.number is None or heading.number <= 1)


def _is_preface(heading: Heading | None, texts: list[str], place: int, contents: int) -> bool:
    """前言 before the contents, with a text of its own."""
    named = (
        heading is not None
        and heading.style in ("named", "marked")
        and heading.title in ("前言", "引言", "序言", "概述")
    )
    return named and sum(len(text) for text in texts[place + 1 : contents]) >= 60


def _series(heading: Heading) -> str:
    """Headings of one series are numbered through: same style and level, same mark behind the number (1. is not 1、)."""
    return f"{heading.style}{heading.level}{heading.separator.strip()}"


def _resumes(heading: Heading, last: Counter[str]) -> bool:
    """A top heading that goes on with the numbering of the body."""
    if heading.style not in ("chapter", "chinese", "decimal") or heading.level > 1 or heading.number is None:
        return False
    series = _series(heading)
    return series in last and heading.number == last[series] + 1


def _is_entry(text: str, heading: Heading | None, entry: int) -> bool:
    if is_reference(text):
        return True
    return (
        heading is not None
        and heading.style == "decimal"
        and heading.number == entry + 1
        and re.search(r"[.,]", fold_width(heading.title)) is not None
    )


def _is_running(texts: list[str], place: int) -> bool:
    """A paragraph of running text, and no line of a cover."""
    text = texts[place]
    if sum(map(is_cjk, text)) < 15:
        return False
    following = texts[place + 1] if place + 1 < len(texts) else ""
    return any(mark in text for mark in "，。；,") or (len(text) >= 25 and len(following) >= 15)


def _marked(line: Line) -> bool:
    return "heading" in line.marks and "title" not in line.marks


def _large(lines: list[Line]) -> set[int]:
    """Short lines in larger type above running text, that size coming twice or more: headings without a number."""
    sizes: Counter[float] = Counter()
    for line in lines:
        if line.size and line.method == "text":
            sizes[round(line.size, 1)] += len(line.text)
    if not sizes:
        return set()
    usual = sizes.most_common(1)[0][0]
    found = [
        place
        for place, line in enumerate(lines[:-1])
        if line.method == "text"
        and line.size >= _LARGER * usual
        and 2 <= sum(map(is_cjk, line.text)) <= 25
        and not line.text.rstrip().endswith(("。", "；", "，"))
        and any(
            sum(map(is_cjk, below.text)) >= 15 and _on_the_page(line, below) for below in lines[place + 1 : place + 3]
        )
    ]
    often = Counter(round(lines[place].size) for place in found)
    return {place for place in found if often[round(lines[place].size)] >= 2}


def _on_the_page(line: Line, below: Line) -> bool:
    """The text stands under the line, not at the top of the next page: above that the last line of a cover is no heading."""
    return line.box is None or below.box is None or below.box.y0 > line.box.y0


def _with_numbers(lines: list[Line]) -> list[Line]:
    """Puts a numbering that stands as a line of its own before its heading on the same row (1 | 引言)."""
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.box is not None
            and line.box is not None
            and _NUMBERING_ONLY.fullmatch(before.text.strip())
            and abs(before.box.cy - line.box.cy) < 0.5 * max(before.box.height, line.box.height)
            and 0 <= line.box.x0 - before.box.x1 < NUMBER_GAP
            and "table" not in line.marks
        ):
            joined[-1] = msgspec.structs.replace(line, text=f"{before.text.strip()} {line.text.strip()}")
        else:
            joined.append(line)
    return joined


def _sections(items: Sequence[Item]) -> tuple[str, ...]:
    """Titles of the top level: the style of the first numbered heading (chapters where there are any), and named ones."""
    found = [item for item in items if item.heading is not None]
    numbered = [item for item in found if item.heading and item.heading.number is not None]
    chapters = [item for item in numbered if item.heading and item.heading.style == "chapter"]
    first = next(iter(chapters or numbered), None)
    top = _series(first.heading) if first is not None and first.heading is not None else None
    marked_size = max(
        (item.line.size for item in found if item.heading and item.heading.style == "marked"), default=0.0
    )
    titles: list[str] = []
    expected = 0
    for item in found:
        heading = item.heading
        assert heading is not None
        if heading.number is not None and _series(heading) == top:
            if heading.number < expected or heading.number > expected + 3:
                continue
            if first is not None and not _same_size(item.line, first.line):
                continue
            expected = heading.number + 1
        elif heading.style == "marked":
            if top is not None or item.line.size < 0.95 * marked_size:
                continue
        elif heading.style != "named":
            continue
        titles.append(heading.title)
    return tuple(titles)


def _same_size(one: Line, two: Line) -> bool:
    if one.method != "text" or two.method != "text":
        return True  # OCR sizes follow the ink, not the type
    return one.size == 0 or two.size == 0 or abs(one.size - two.size) <= 0.3 * max(one.size, two.size)
