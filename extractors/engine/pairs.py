"""Labels and values read without a list of labels: every ``label: value`` and every cell beside, above or over another.

For types whose labels are many words put together (验收 | 评价 | 结项 × 单位 | 部门 | 机构): the type asks for the pairs whose label
matches an expression, and takes the value of that one place, never the rest of the row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from yushen.extractors.engine.heads import heads_alone
from yushen.extractors.engine.label_words import LABEL_ENDS
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate, Finder, Shape

from yushen.model import Box
from yushen.text.fold import is_blank

MAX_LABEL = 18
"""Characters of a label; what is longer is running text."""
_NUMBERING = re.compile(
    r"^(?:附[件表录](?:\d{1,2}|[一二三四五六])[:、.]?|第(?:[一二三四五六七八九十]{1,3}|\d{1,2})条(?!件|例|款)[、:.]?|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、](?!\d))"
)
_LABEL = re.compile(r"[\u4e00-\u9fff()、/·+\\&A-Za-z]*[\u4e00-\u9fff)]")
_NEXT_LABEL = re.compile(r"[\u4e00-\u9fff/、]{2,12}(?:\([\u4e00-\u9fff/]{1,8}\))?:")
_CLAUSE_ENDS = ",;。"
_LABELS_CLAUSE = re.compile(rf"(?:{LABEL_ENDS}):")
_WIDE = 2
"""Blanks from which two words of one line stand apart."""
BESIDE, SPACED, BELOW, BLOCK = 1.0, 0.97, 0.93, 0.9
"""How sure a value is its label's: beside it, behind a blank only, in the row below in its column, in the rows under a label
that stands alone."""
_BLOCK_ROWS = 8
_CLOSE = 2.5
"""Pieces of one line within so many heights of its type are one value."""


class Piece(msgspec.Struct, frozen=True):
    """Words of one row that stand together; ``raw`` keeps the blanks, ``start`` is the place in the view's text."""

    text: str
    raw: str
    start: int
    token: Token

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def box(self) -> Box:
        return self.token.box


class Pair(msgspec.Struct, frozen=True):
    """A label and its value: ``row`` is the number of the label's row, ``trust`` one of BESIDE, BELOW, BLOCK."""

    label: str
    value: str
    raw: str
    start: int
    end: int
    row: int
    trust: float = BESIDE


def pieces(row: Row) -> list[Piece]:
    """The row's tokens, and those that hold words wide apart or several ``label: value`` cut there."""
    return [piece for token, start in zip(row.tokens, row.starts, strict=True) for piece in _cut(token, start)]


def _cut(token: Token, start: int) -> list[Piece]:
    places = [index for index, character in enumerate(token.raw) if tidy(character)]
    if len(places) != len(token.text):
        return [Piece(token.text, token.raw.strip(), start, token)]
    cuts, last = [], 0
    for number in range(1, len(places)):
        gap = places[number] - places[number - 1] - 1
        if (gap and _apart(token, places, last, number, gap)) or _next_clause(token.text, number):
            cuts.append(number)
            last = number
    found = []
    for low, high in zip([0, *cuts], [*cuts, len(places)], strict=True):
        high -= high < len(places) and token.text[high - 1] in _CLAUSE_ENDS
        if low < high:
            raw = token.raw[places[low] : places[high - 1] + 1]
            found.append(Piece(token.text[low:high], raw, start + low, token))
    return found


def _next_clause(text: str, at: int) -> bool:
    """A further label in the same sentence: 项目名称:…,验收单位:…。"""
    return text[at - 1] in _CLAUSE_ENDS and _LABELS_CLAUSE.match(text, at) is not None


def _apart(token: Token, places: list[int], last: int, number: int, gap: int) -> bool:
    """Words that stand apart: 核算:章程　　复核:戚文化; not the blanks inside 姓　　名 or between the parts of a name."""
    before = token.text[last:number]
    following = token.raw[places[number] :]
    word = re.match(r"\S+", following)
    before_word = re.search(r"\S+$", token.raw[: places[number - 1] + 1])
    single = len(tidy(word[0])) == 1 if word else True
    single |= before_word is not None and len(tidy(before_word[0])) == 1
    if _NEXT_LABEL.match(token.text, number) and (gap >= _WIDE or ":" in before) and not before.endswith(("、", ",")):
        return len(before) > 1
    return gap >= _WIDE and not single


def is_label(text: str) -> bool:
    """Words that may be a label: few, Han, no marks but brackets."""
    return 2 <= len(text) <= MAX_LABEL and _LABEL.fullmatch(text) is not None


def bare_label(text: str) -> str:
    """A label without its numbering and colon."""
    return _NUMBERING.sub("", text.rstrip(":"))


def pairs(view: View) -> list[Pair]:
    """All labels with their values, in reading order."""
    rows = [pieces(row) for row in view.rows]
    found: list[Pair] = []
    for number, row in enumerate(rows):
        if not heads_alone(view, number):
            found += _beside(row, number)
        found += _under(rows, number, view)
        found += _alone(rows, number, view)
    return found


def split_label(text: str) -> tuple[str, int] | None:
    """The label before the first colon and where the value begins; None where none stands there."""
    colon = text.find(":")
    if colon < 1:
        return None
    label = bare_label(text[:colon])
    return (label, colon + 1) if is_label(label) else None


def _beside(row: list[Piece], number: int) -> Iterator[Pair]:
    for index, piece in enumerate(row):
        split = split_label(piece.text)
        following = row[index + 1] if index + 1 < len(row) else None
        if split is not None:
            label, begin = split
            label = _with_head(row, index, label)
            if begin < len(piece.text):
                yield _pair(label, _line(row, index, begin), number)
            elif following is not None and split_label(following.text) is None:
                yield _pair(label, _line(row, index + 1, 0), number)
        elif following is not None and is_label(bare_label(piece.text)) and _may_be_value(following):
            yield _pair(bare_label(piece.text), [(following, 0)], number)
        if split is None and (spaced := _spaced(piece)) is not None:
            yield _pair(spaced[0], [(piece, spaced[1])], number, SPACED)


def _with_head(row: list[Piece], index: int, label: str) -> str:
    """项目（专利）名称: the blank of a full-width bracket may part a label's first word from the rest."""
    before = row[index - 1] if index else None
    if not label.startswith("(") or before is None or before.token.in_cell or ":" in before.text:
        return label
    close = row[index].box.x0 - before.box.x1 <= _CLOSE * before.box.height
    return bare_label(before.text) + label if close and is_label(bare_label(before.text) + label) else label


def _spaced(piece: Piece) -> tuple[str, int] | None:
    """A label that only a blank parts from its value: 标准号　DB14/T 832—2014."""
    words = piece.raw.split(maxsplit=1)
    label = tidy(words[0]) if words else ""
    return (bare_label(label), len(label)) if len(words) > 1 and is_label(bare_label(label)) else None


def _may_be_value(piece: Piece) -> bool:
    """A cell beside a label is its value even where a further label stands in it; outside of cells a label ends what is before it."""
    return piece.token.in_cell or split_label(piece.text) is None


def _line(row: list[Piece], index: int, begin: int) -> list[tuple[Piece, int]]:
    """The piece from ``begin`` on, and what goes on close behind it outside of cells."""
    parts = [(row[index], begin)]
    for before, piece in zip(row[index:], row[index + 1 :], strict=False):
        apart = piece.token is not before.token and piece.box.x0 - before.box.x1 > _CLOSE * piece.box.height
        if piece.token.in_cell or apart or piece.token is before.token or split_label(piece.text) is not None:
            break
        parts.append((piece, 0))
    return parts


def _pair(label: str, parts: list[tuple[Piece, int]], number: int, trust: float = BESIDE) -> Pair:
    value = "".join(piece.text[begin:] for piece, begin in parts)
    raw = " ".join(_raw_from(piece, begin) for piece, begin in parts)
    return Pair(label, value, raw, parts[0][0].start + parts[0][1], parts[-1][0].end, number, trust)


def _raw_from(piece: Piece, begin: int) -> str:
    if not begin:
        return piece.raw
    seen = 0
    for index, character in enumerate(piece.raw):
        if seen >= begin and not is_blank(character):
            return piece.raw[index:]
        seen += len(tidy(character))
    return piece.text[begin:]


def _under(rows: list[list[Piece]], number: int, view: View) -> Iterator[Pair]:
    """Heads side by side with one row of values under them: 编写 | 审核 | 批准 over three names."""
    row = rows[number]
    below = rows[number + 1] if number + 1 < len(rows) else []
    if len(row) < 2 or not below or len(below) > len(row) or view.rows[number].page != view.rows[number + 1].page:
        return
    if not all(is_label(bare_label(piece.text)) for piece in row):
        return
    for piece in below:
        head = min(row, key=lambda one: abs(one.box.cx - piece.box.cx))
        nearest = min(below, key=lambda one: abs(one.box.cx - head.box.cx))
        if nearest is piece and abs(head.box.cx - piece.box.cx) < max(0.08, head.box.width):
            yield _pair(bare_label(head.text), [(piece, 0)], number, BELOW)


def _alone(rows: list[list[Piece]], number: int, view: View) -> Iterator[Pair]:
    """A label alone in its row over the rows of its value, down to the next label."""
    row = rows[number]
    if len(row) != 1 or not is_label(bare_label(row[0].text)):
        return
    parts: list[tuple[Piece, int]] = []
    for below in range(number + 1, min(len(rows), number + 1 + _BLOCK_ROWS)):
        if view.rows[below].page != view.rows[number].page:
            break
        first = below == number + 1 and bool(rows[below]) and split_label(rows[below][0].text) is None
        if not rows[below] or (_is_head(rows[below]) and not first):
            break
        parts += [(piece, 0) for piece in rows[below]]
    if parts:
        yield _pair(bare_label(row[0].text), parts, number, BLOCK)


def _is_head(row: list[Piece]) -> bool:
    """A row that begins something else: a label with its value, or a label alone."""
    first = row[0].text
    return split_label(first) is not None or (is_label(bare_label(first)) and (len(row) > 1 or len(first) <= 8))


def continued(view: View, pair: Pair) -> Pair:
    """A list that goes on in the rows below its first: those after a mark that parts names (张三、李四、 over 王五。)."""
    number, raw, end = pair.row, pair.raw, pair.end
    while re.search(r"[、,，;；]\s*$", raw) and number + 1 < len(view.rows):
        number += 1
        row = pieces(view.rows[number])
        if not row or split_label(row[0].text) is not None:
            break
        raw += "\n" + " ".join(piece.raw for piece in row)
        end = row[-1].end
    return msgspec.structs.replace(pair, raw=raw, end=end)


_EDGE = 2.5
"""Heights of its type within which a full line ends before the right edge of what is written on its page."""


def wrapped(view: View, pair: Pair, rows: int = 2) -> Pair:
    """A title that goes on in the next rows: its line is full, what follows has no label, no date and no mark of a new thing."""
    number, value, raw, end = pair.row, pair.value, pair.raw, pair.end
    for _ in range(rows):
        row = view.rows[number]
        last = view.token_at(end - 1)
        edge = max(one.box.x1 for one in view.rows if one.page == row.page)
        if last.in_cell or last.box.x1 < edge - _EDGE * last.box.height or number + 1 >= len(view.rows):
            break
        below = pieces(view.rows[number + 1])
        if len(below) != 1 or view.rows[number + 1].page != row.page or not _goes_on(below[0].text):
            break
        number += 1
        value, raw, end = value + below[0].text, f"{raw} {below[0].raw}", below[0].end
    return msgspec.structs.replace(pair, value=value, raw=raw, end=end)


def _goes_on(text: str) -> bool:
    return (
        len(text) <= 40
        and ":" not in text
        and re.search(r"[。;]|\d{4}年|^[一二三四五六七八九十\d]{1,2}[、.]", text) is None
    )


def labelled(pattern: str, shape: Shape, *, trust: float = 0.99, without: str = r"(?!)", wraps: bool = False) -> Finder:
    """A finder: the values of all labels that match ``pattern`` as a whole and hold nothing of ``without``. ``wraps``: names and
    titles, which may go on in further rows."""
    whole, no = re.compile(pattern), re.compile(without)

    def find(view: View) -> list[Candidate]:
        found = []
        for pair in pairs(view):
            if whole.fullmatch(pair.label) is None or no.search(pair.label):
                continue
            full = wrapped(view, pair) if wraps and pair.trust >= SPACED else pair
            hit = shape(full.value)
            if hit is not None:
                found.append(Candidate(hit.value, full.start, full.end, trust * full.trust * hit.trust, hit.note))
        return found

    return find
