"""A document as the engine sees it: rows of tokens with places, and one running text with the way back to the page.

``View.text`` is the whole document in reading order, width folded, without blanks; ``\\n`` ends a row and ``\\t`` parts tokens of
a row that a wide gap separates. Every character knows its token, so that a value found in the text has its own box.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

import msgspec
from yushen.extractors.engine.aside import without_aside
from yushen.extractors.engine.bilingual import untranslated
from yushen.extractors.engine.boxes import inside, part_box
from yushen.extractors.engine.cells import Ruled, continued_values, stacked_labels
from yushen.extractors.engine.centred import labels_first
from yushen.extractors.engine.docx_rows import LEFT_OUT, docx_rows
from yushen.extractors.engine.notes import without_notes
from yushen.extractors.engine.parts import chinese_part, cut_apart, parts_of_line
from yushen.extractors.engine.recognised import as_meant, settled_page, without_repeat, without_ring
from yushen.extractors.engine.seal_words import without_seals
from yushen.extractors.engine.spread import leaves, without_foreign_column
from yushen.extractors.engine.sureness import reads_alike, sureness
from yushen.extractors.engine.tables import GRADES
from yushen.extractors.engine.tokens import Token, around, pieces_within, raw_part, tidy, together
from yushen.extractors.engine.torn import with_sound_tables
from yushen.extractors.engine.upright import without_upright
from yushen.extractors.engine.whole_words import whole_words
from yushen.extractors.spec import NO_LABELS, Labels

from yushen.model import Box, Line, Method, Page, ReadDocument
from yushen.text import dates

_TRANSLATION = re.compile(
    r"(?=(?:[^A-Za-z]*[A-Za-z]{2,}){3})(?:[A-Za-z0-9][A-Za-z0-9,.'’&/()\-]*\s+){4,}[A-Za-z0-9,.'’&/()\-\s]*"
)
"""A line of an English sentence: on a bilingual certificate it stands beside or between the Chinese lines and parts them."""
_LATIN = re.compile(r"(?!N[oO0]\b)[A-Za-z][A-Za-z .,'’&/()\-:]+")
"""A word or name in Latin letters alone: the translation under a label or a value."""
_CODE = re.compile(r"(?=.*\d)[0-9A-Z]{3,6}(?:[\s-]+[0-9A-Z]{3,6}){1,7}")
"""A line that is one code in groups (ASJF Q7PF 8TDM) is one piece: a group of letters alone is no translation."""
_WITH_ENGLISH = frozenset(
    [
        "paper",
        "journal_front_matter",
        "acceptance_letter",
        "technical_report",
        "textbook",
        "unknown",
        "patent_certificate",
        "patent_register",
        "patent_fee_receipt",
        "standard_drafting",
        "project_acceptance",
    ]
)
"""Types in which English is text of its own."""
_WITH_ASIDES = frozenset(["paper"])
"""Types whose first page may have a narrow column beside the text."""
_YEARS_AS_VALUES = frozenset(["assessment_form", "continuing_education"])
"""Types in which a year by itself is a value: one in Chinese digits stands in figures in the view, as printed in ``raw``."""
_DATE_GAP = 6.0
"""Widest gap inside a date in heights of its type: forms print 年 月 日 wide apart to be filled in."""
_OVERLAP = 0.25
"""Share of the narrower of two tokens on one row that may overlap: boxes of OCR are wide."""


class Row(msgspec.Struct, frozen=True):
    """Tokens side by side on one page; ``start`` is where the row begins in the view's text."""

    tokens: tuple[Token, ...]
    start: int
    starts: tuple[int, ...]
    """Where each token begins in the view's text."""
    aside: bool = False
    """Of the narrow column beside an article's text."""

    @property
    def box(self) -> Box:
        return around([token.box for token in self.tokens])

    @property
    def page(self) -> int:
        return self.tokens[0].page

    @property
    def words(self) -> str:
        """The text of its tokens without the gaps between them."""
        return "".join(token.text for token in self.tokens)


class Place(msgspec.Struct, frozen=True):
    """Where characters of the view stand on the page, with their reading."""

    page: int
    box: Box | None
    raw: str
    confidence: float
    method: Method
    note: str | None = None


_ADDRESS = re.compile(r"(?:(?<=[\u4e00-\u9fff·])|(?<=[\u4e00-\u9fff·]\t))(?:先生|女士)(?!们|[/(、或])")
"""How papers of today address whom older ones call 同志: one word for all that reads sentences, as long as the printed one."""
_WRITINGS = frozenset({"paper", "technical_report", "textbook", "journal_front_matter", "unknown"})
"""Types whose titles are anybody's words."""


class View:
    """The document for the engine. ``rows`` from the first page on; ``flow`` is the text without any breaks.

    ``labels`` are the type's own, so that one that is broken over lines is one token.
    """

    def __init__(self, document: ReadDocument, labels: Labels = NO_LABELS) -> None:
        self.document = document
        self.pages = tuple(with_sound_tables(settled_page(page)) for page in document.pages)
        self.paged = document.paged
        self.rows: list[Row] = []
        parts: list[str] = []
        length = 0
        for page in self.pages:
            rows = _rows_of(page, document.paged, labels, document.document.type)
            for tokens, aside in rows:
                starts = []
                start = length
                for number, token in enumerate(tokens):
                    if number:
                        parts.append("\t")
                        length += 1
                    starts.append(length)
                    parts.append(token.text)
                    length += len(token.text)
                parts.append("\n")
                length += 1
                self.rows.append(Row(tuple(tokens), start, tuple(starts), aside))
        self.text = "".join(parts)
        if document.document.type not in _WRITINGS:
            self.text = _ADDRESS.sub("同志", self.text)
        self._starts = [row.start for row in self.rows]
        kept = [index for index, character in enumerate(self.text) if character not in "\t\n"]
        self._flow_index = kept
        flow = "".join(self.text[index] for index in kept)
        self.flow = dates.years_in_figures(flow) if document.document.type in _YEARS_AS_VALUES else flow

    def row_starts(self) -> list[int]:
        """Where the rows begin, as indices of ``flow``."""
        return [bisect_left(self._flow_index, row.start) for row in self.rows]

    def in_table(self, row: Row) -> bool:
        """Whether a row lies in a ruled table of several rows and columns, as far as the reader knows the ruling."""
        page = next(page for page in self.pages if page.number == row.page)
        return any(
            cell.box is not None and inside(row.box, cell.box)
            for table in page.tables
            if len({cell.row for cell in table.cells}) > 1 and len({cell.column for cell in table.cells}) > 1
            for cell in table.cells
        )

    def is_full(self, row: Row) -> bool:
        """A line of running text that fills its page's width, so that its last word may go on below."""
        right = max(one.box.x1 for one in self.rows if one.page == row.page)
        return row.box.x1 > right - 0.03 and row.box.width > 0.6 and sum(len(token.text) for token in row.tokens) >= 20

    def same_cell(self, row: Row, other: Row) -> bool:
        """Whether two rows stand in one ruled cell."""
        page = next(page for page in self.pages if page.number == row.page)
        return row.page == other.page and any(
            cell.box is not None and all(inside(one.box, cell.box) for one in (row, other))
            for table in page.tables
            for cell in table.cells
        )

    def from_flow(self, start: int, end: int) -> tuple[int, int]:
        """Indices of ``flow`` as indices of ``text``."""
        return self._flow_index[start], self._flow_index[end - 1] + 1

    def row_at(self, index: int) -> int:
        """The number of the row that holds a character of the text."""
        return bisect_right(self._starts, index) - 1

    def token_at(self, index: int) -> Token:
        row = self.rows[self.row_at(index)]
        return row.tokens[max(0, bisect_right(row.starts, index) - 1)]

    def place(self, start: int, end: int) -> Place:
        """The place of characters ``start`` to ``end``: the box around them on their first page."""
        pieces: list[tuple[Token, int, int]] = []
        for number in range(self.row_at(start), self.row_at(max(start, end - 1)) + 1):
            row = self.rows[number]
            for token, begin in zip(row.tokens, row.starts, strict=True):
                low, high = max(start, begin), min(end, begin + len(token.text))
                if low < high:
                    pieces += pieces_within(token, low - begin, high - begin)
        if not pieces:
            token = self.token_at(start)
            pieces = pieces_within(token, 0, len(token.text))
        page = pieces[0][0].page
        boxes = [part_box(token.box, token.text, low, high) for token, low, high in pieces if token.page == page]
        raws = [raw_part(token, low, high) for token, low, high in pieces]
        others = [
            token.line.other_reading
            for (token, _, _), raw in zip(pieces, raws, strict=True)
            if token.line.other_reading and not reads_alike(token.line, raw)
        ]
        return Place(
            page=page,
            box=around(boxes) if self.paged else None,
            raw=" ".join(raws),
            confidence=min(sureness(token, raw) for (token, _, _), raw in zip(pieces, raws, strict=True)),
            method=min(
                (token.method for token, _, _ in pieces),
                key=lambda method: ("ocr", "text", "form").index(method) if method in ("ocr", "text", "form") else 3,
            ),
            note=f"另一次识别为“{others[0]}”，请核对原件" if others else None,
        )


def _rows_of(page: Page, paged: bool, labels: Labels, type_: str) -> list[tuple[list[Token], bool]]:
    """The page's rows, each with whether it belongs to a column beside the text."""
    beside: list[list[Token]] = []
    if not paged:
        rows = docx_rows(page, english=type_ in _WITH_ENGLISH)
    else:
        kept = without_notes(without_seals(_tokens(page, labels.all, type_ in _WITH_ENGLISH)))
        dropped = (
            [] if type_ in _WITH_ENGLISH else [line.box for line in page.lines if _is_translation(line) and line.box]
        )
        kept, upright = without_upright(kept)
        kept, aside = without_aside(kept) if type_ in _WITH_ASIDES else (kept, [])
        beside = _rows_of_leaf(aside, page, labels) if aside else []
        own, foreign = without_foreign_column(kept, dropped)
        if type_ == "assessment_form":
            own = whole_words(own, GRADES, page.ratio)
        parts = [*leaves(own, page), *([foreign] if foreign else [])]
        rows = [[title] for title in upright]
        rows += [row for leaf in parts for row in _rows_of_leaf(leaf, page, labels)]
    if type_ in _YEARS_AS_VALUES:
        rows = [[_with_figures(token) for token in row] for row in rows]
    return [*((row, True) for row in beside), *((row, False) for row in rows)]


def _is_translation(line: Line) -> bool:
    return _TRANSLATION.fullmatch(line.text.strip()) is not None


def _with_figures(token: Token) -> Token:
    text = dates.years_in_figures(token.text)
    return token if text == token.text else msgspec.structs.replace(token, text=text)


def _rows_of_leaf(kept: list[Token], page: Page, labels: Labels) -> list[list[Token]]:
    tokens = stacked_labels(kept, labels.all, page.ratio)
    if not page.tables:
        tokens = continued_values(tokens, labels.single, page.ratio, labels.all)
    ruled = Ruled(page, tokens, labels.all)
    rows: list[list[Token]] = []
    closed = 0  # rows before this one stand in a table or above it, and take no further tokens
    order = {id(line): index for index, line in enumerate(page.lines)}
    for index, token in enumerate(tokens):
        if ruled.table_of(index) is not None:
            rows += ruled.rows_at(index)
            closed = len(rows)
            continue
        for row in reversed(rows[max(closed, len(rows) - 3) :]):
            if _joins(token, row, order):
                row.append(token)
                row.sort(key=lambda one: one.box.x0)
                break
        else:
            rows.append([token])
    return [_whole_dates(row) for row in labels_first(rows, labels.all)]


def _whole_dates(row: list[Token]) -> list[Token]:
    """Tokens that together are one date (2025 年 9 月 3 日 in blanks of a form) as one token."""
    if len(row) < 2:
        return row
    starts = [0]
    for token in row[:-1]:
        starts.append(starts[-1] + len(token.text) + 1)
    joined = list(row)
    for _, low, high in reversed(dates.find_dates("\t".join(token.text for token in row))):
        first = bisect_right(starts, low) - 1
        last = bisect_right(starts, high - 1) - 1
        gaps = [row[one + 1].box.x0 - row[one].box.x1 for one in range(first, last)]
        if gaps and max(gaps) < _DATE_GAP * row[first].box.height:
            joined[first : last + 1] = [together(row[first : last + 1], in_cell=row[first].in_cell)]
    return joined


def _joins(token: Token, row: list[Token], order: dict[int, int]) -> bool:
    """The token stands on the row's level, beside what is there."""
    words = [one for one in row if one.text[0].isalnum() or one.text[-1].isalnum()]
    # A comma alone has no height, and a raised figure stands on no level of its own.
    words = [one for one in words if not one.raised] or words or row
    near = min(words, key=lambda one: abs(one.box.cx - token.box.cx))
    if abs(order.get(id(token.line), 0) - order.get(id(row[-1].line), 0)) > 12 or "vertical" in near.line.marks:
        return False
    level = min(token.box.y1, near.box.y1) - max(token.box.y0, near.box.y0)
    touching = abs(token.box.x0 - near.box.x1) < 0.5 * near.box.height
    if not (token.raised and touching and level > 0) and level <= 0.45 * min(token.box.height, near.box.height):
        return False  # a raised figure (许明¹) is of the row at whose end it stands
    over = (min(token.box.x1, one.box.x1) - max(token.box.x0, one.box.x0) for one in row)
    return max(over) <= _OVERLAP * min(token.box.width, min(one.box.width for one in row))


def _tokens(page: Page, labels: frozenset[str], english: bool) -> list[Token]:
    tokens = []
    for line in page.lines:
        if LEFT_OUT & set(line.marks) or line.box is None:
            continue
        if not english and _is_translation(line):
            continue
        code = _CODE.fullmatch(line.text.strip()) is not None
        parts = [(line.text, line.box, line.size, False)] if code else untranslated(parts_of_line(line, labels))
        if not english and not code:
            parts = [chinese_part(part) for part in parts]
        for text, box, size, raised in parts if english else cut_apart(parts, labels):
            if line.method == "ocr":
                text, box = without_ring(*without_repeat(text, box), line, page)
            clean = tidy(as_meant(text) if line.method == "ocr" else text)
            if clean and (english or code or not _LATIN.fullmatch(text.strip())) and clean not in _LEFT_OF_ENGLISH:
                tokens.append(Token(clean, text, page.number, box, line.confidence, line.method, size, line, raised))
    return tokens


_LEFT_OF_ENGLISH = frozenset({"&", "&/", "/&"})
"""What is left where the words of a translation are taken out (Occupation & Skill Level)."""
