"""A page as the classifier sees it: folded lines, which of them stand out, how the page is laid out.

Pure. Nothing here knows a document type.
"""

from __future__ import annotations

import re
from statistics import median

import msgspec

from yushen.model import Line, Page
from yushen.text.fold import fold_for_match, is_cjk

HEAD_LINES = 6
"""Lines counted as the head of a page where sizes do not tell."""
MAX_LINES = 90
MAX_CHARACTERS = 2400
"""What is looked at of one page: its beginning tells what it is; an A4 page of running text has about 1 500 characters."""
TAIL_LINES = 12
"""A page without page breaks (DOCX) is looked at at its end as well: signatures and dates stand there."""
BIG = 1.3
"""Times the median size from which a line stands out. The largest line of a page in the real collection has, as quartiles,
2.5 · 3.3 · 3.9 on award certificates, 1.7 · 2.1 · 2.4 on first pages of papers, 1.27 · 1.29 · 1.36 on forms (2026-11): what
does not stand out on forms is met by the first lines, which count as well."""
_LEFT_OUT = frozenset({"stamp", "hidden", "seal"})
_COPY_STAMP = re.compile(
    r"与原件(?:核对)?(?:相符|一致|无误)|核对(?:一致|无误)|复印件与原件|仅供.{0,20}使用|仅限.{0,20}使用|再次复印无效|他用无效|^水印$"
)
_BREAK = "\x00"
_LABEL = re.compile(r"^[^:。;,]{1,12}:")
_ABSTRACT = re.compile(r"\(?(?:摘要|内容提要|提要|Abstract)\)?", re.I)
_REFERENCES = re.compile(r"(?:\d[.、]?)?\(?参考文献(?:\(References\)|References)?:?\)?:?", re.I)
_LEADERS = re.compile(r"[.·…-]{5,}|…{2,}")
_ROW = re.compile(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、\s]?(?=[^\d.%])")
_DATE_LINE = re.compile(r".{0,8}(?:[12][0-9]{3}|[一二][〇○零O0九一二三四五六七八]{3})[年.-].{1,8}")
_SENTENCE_MARKS = re.compile(r"[。;]|,(?=\D)")


class ViewLine(msgspec.Struct, frozen=True):
    """One line, folded for comparing."""

    text: str
    """Without blanks, half-width marks."""
    size: float
    """Of the type against the page's median; 1 where unknown."""
    place: float
    """Middle of the line on the page, 0 top to 1 bottom; where it has no box, its rank among the lines."""
    centred: bool
    source: Line


class PageView(msgspec.Struct, frozen=True):
    """The lines that are looked at, and figures about the page."""

    lines: tuple[ViewLine, ...]
    text: str
    """All lines folded, one after the other without a mark between them: labels broken over lines are whole again."""
    head: str
    """The first lines, likewise."""
    big: str
    """The lines that stand out, likewise; empty where none does."""
    layout: tuple[float, ...]
    """Figures as named in :data:`LAYOUT`, each about 0..1."""


LAYOUT = (
    "few_lines",
    "some_lines",
    "many_lines",
    "long_lines",
    "short_lines",
    "label_lines",
    "sentences",
    "numbers",
    "latin",
    "largest",
    "largest_place",
    "large_share",
    "landscape",
    "card_shape",
    "slide_shape",
    "picture",
    "seal",
    "code",
    "table",
    "text_layer",
    "unpaged",
    "centred",
    "two_columns",
    "abstract",
    "references",
    "leaders",
    "list_rows",
    "signed",
    "addressed",
    "goes_on",
    "page_one_title",
)


def view_of(page: Page, *, paged: bool = True) -> PageView:
    """What there is to see on a page."""
    written = [line for line in page.lines if line.text.strip() and not _LEFT_OUT.intersection(line.marks)]
    folded = _folded(_shortened(_by_cells(page, written)))
    shown = [line for line, text in folded if not _COPY_STAMP.search(text)]
    texts = [text for _, text in folded if not _COPY_STAMP.search(text)]
    sizes = [_size(line, page) for line in shown]
    known = [size for size in sizes if size > 0]
    middle = median(known) if known else 0.0
    lines = tuple(
        ViewLine(
            text=text,
            size=size / middle if size > 0 and middle > 0 else 1.0,
            place=line.box.cy if line.box else rank / max(1, len(shown)),
            centred="center" in line.marks or (line.box is not None and abs(line.box.cx - 0.5) < 0.04),
            source=line,
        )
        for rank, (line, text, size) in enumerate(zip(shown, texts, sizes, strict=True))
    )
    text = "".join(line.text for line in lines)[:MAX_CHARACTERS]
    return PageView(
        lines=lines,
        text=text,
        head="".join(line.text for line in lines[:HEAD_LINES])[:240],
        big="".join(line.text for line in lines if stands_out(line))[:200],
        layout=_layout(page, lines, text, paged=paged),
    )


def stands_out(line: ViewLine) -> bool:
    """Set larger than the page's usual type, or marked as a title by the reader."""
    return len(line.text) <= 60 and (line.size >= BIG or "title" in line.source.marks)


def titled(lines: tuple[ViewLine, ...]) -> bool:
    """Whether a title stands in the upper part: larger than all else there, and no running header at the edge."""
    upper = [line for line in lines[:16] if line.place < 0.42]
    return any(
        stands_out(line) and len(line.text) > 3 and (line.place > 0.075 or line.size > 1.8 or len(lines) <= 25)
        for line in upper
    )


_CELL_LINES, _CELL_TEXT = 4, 10
"""Lines of a cell, and characters of each, up to which they are one label or value broken for want of room."""


def _by_cells(page: Page, lines: list[Line]) -> list[Line]:
    """The lines with those of one ruled cell behind each other: across a form 申报 and 专业 have the words of other cells between them."""
    cells: dict[tuple[int, int], list[int]] = {}
    for index, line in enumerate(lines):
        place = _cell_of(page, line)
        if place is not None:
            cells.setdefault(place, []).append(index)
    after: dict[int, list[int]] = {}
    for members in cells.values():
        if 1 < len(members) <= _CELL_LINES and all(len(lines[index].text.strip()) <= _CELL_TEXT for index in members):
            after[members[0]] = members[1:]
    moved = {index for rest in after.values() for index in rest}
    order = [one for index in range(len(lines)) if index not in moved for one in (index, *after.get(index, ()))]
    return [lines[index] for index in order]


def _cell_of(page: Page, line: Line) -> tuple[int, int] | None:
    """The ruled cell in which the middle of a line stands: numbers of table and cell."""
    if line.box is None:
        return None
    x, y = line.box.cx, line.box.cy
    return next(
        (
            (number, place)
            for number, table in enumerate(page.tables)
            for place, cell in enumerate(table.cells)
            if cell.box is not None and cell.box.x0 <= x <= cell.box.x1 and cell.box.y0 <= y <= cell.box.y1
        ),
        None,
    )


def _shortened(lines: list[Line]) -> list[Line]:
    if len(lines) <= MAX_LINES:
        return lines
    return lines[: MAX_LINES - TAIL_LINES] + lines[-TAIL_LINES:]


def _folded(lines: list[Line]) -> list[tuple[Line, str]]:
    """Each line with its folded text; folded in one go, since folding line by line takes four times as long."""
    if not lines:
        return []
    texts = fold_for_match(_BREAK.join(line.text[:400].replace(_BREAK, "") for line in lines)).split(_BREAK)
    return list(zip(lines, texts, strict=True))


def _size(line: Line, page: Page) -> float:
    if line.size > 0:
        return line.size
    return line.box.height * page.height if line.box and "vertical" not in line.marks else 0.0


def _layout(page: Page, lines: tuple[ViewLine, ...], text: str, *, paged: bool) -> tuple[float, ...]:
    count = len(lines)
    lengths = [len(line.text) for line in lines]
    characters = max(1, sum(lengths))
    largest = max(lines, key=lambda line: (line.size, -line.place), default=None)
    ratio = page.width / page.height if page.height else 1.0
    columns = [line for line in lines if line.source.box and 0.2 < line.source.box.width < 0.48 and len(line.text) > 12]
    left = sum(1 for line in columns if line.source.box and line.source.box.x1 < 0.54)
    return (
        float(count <= 6),
        float(6 < count <= 25),
        float(count > 40),
        _share(sum(1 for length in lengths if length >= 24), count),
        _share(sum(1 for length in lengths if length <= 8), count),
        _share(sum(1 for line in lines if _LABEL.match(line.text)), count),
        min(1.0, 20 * len(_SENTENCE_MARKS.findall(text)) / characters),
        min(1.0, 3 * sum(character.isdigit() for character in text) / characters),
        min(1.0, 1.5 * sum(character.isascii() and character.isalpha() for character in text) / characters),
        min(1.0, ((largest.size if largest else 1.0) - 1.0) / 3),
        largest.place if largest and largest.size >= BIG else 1.0,
        _share(sum(len(line.text) for line in lines if stands_out(line)), characters),
        float(ratio > 1.15),
        float(1.4 < ratio < 1.75 and count <= 16),
        float(1.25 < ratio < 1.85 and count <= 30 and page.text_source == "text"),
        float(page.has_image),
        min(1.0, len(page.seals) / 2),
        min(1.0, float(len(page.codes))),
        min(1.0, sum(len(table.cells) for table in page.tables) / 40),
        float(page.text_source == "text"),
        float(not paged),
        _share(sum(1 for line in lines if line.centred), count),
        float(len(columns) >= 12 and 0.3 < left / len(columns) < 0.7) if columns else 0.0,
        *_structure(lines),
    )


def _structure(lines: tuple[ViewLine, ...]) -> tuple[float, ...]:
    """Abstract near the top, references, dotted leaders, numbered rows, a date at the end, an addressee, text that goes on
    from the page before, a title with little above it."""
    count = len(lines)
    upper = lines[: max(12, count * 6 // 10)]
    long = [line for line in lines if len(line.text) > 14]
    return (
        float(any(_ABSTRACT.match(line.text) for line in upper)),
        float(any(_REFERENCES.fullmatch(line.text) for line in lines)),
        _share(sum(1 for line in lines if _LEADERS.search(line.text)), count),
        _share(sum(1 for line in lines if _ROW.match(line.text)), count),
        float(any(_DATE_LINE.fullmatch(line.text) for line in lines[-4:])),
        float(any(len(line.text) <= 24 and line.text.endswith(":") and "=" not in line.text for line in lines[:7])),
        float(bool(long) and len(lines[0].text) > 14 and not any(stands_out(line) for line in lines[:3])),
        float(titled(lines)),
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def empty(view: PageView) -> bool:
    """Nothing on the page but perhaps a page number or a specked border."""
    return (
        sum(1 for character in view.text if character.isalnum() and not character.isdigit()) < 3 and len(view.text) < 8
    )


def han_count(text: str) -> int:
    """Chinese characters of a text."""
    return sum(1 for character in text if is_cjk(character))
