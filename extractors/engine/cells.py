"""Labels and cells that are broken over lines, put together before anything is looked for.

Forms break labels (现任专业 over 技术职务), write them down the column (姓 over 名), and set a translation under them (Name).
Where a reader knows the ruling, the text of a short cell is one token, and rows come in the table's own order; where it does
not (a form without rules, a poor copy), pieces that stand under each other are joined only if together they spell a label of the type.
"""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec
from yushen.extractors.engine.boxes import inside, part_box
from yushen.extractors.engine.label_words import LABEL_LIKE
from yushen.extractors.engine.tokens import Token, together

from yushen.model import Box, Page, Table
from yushen.text import dates, names

MAX_CELL_LINES = 4
"""A cell of more lines is running text, unless each line is one character (a label down the column)."""
MAX_CELL_TEXT = 60
"""Characters; what is longer is running text and keeps its lines."""
_TIGHT = (-0.45, 0.95)
"""Gap between the lines of one label in heights of the lower: the boxes of OCR overlap, forms set their labels loosely."""
_LONG_VALUE = 6.0
"""Width in heights of its type from which a value may have been broken for want of room."""
_LATIN = re.compile(r"[A-Za-z][A-Za-z.&/()'-]*:?")
_LATIN_LINE = re.compile(r"[A-Za-z][A-Za-z.&/()'’-]{2,}:?")
_TRANSLATED = 8
"""Characters of a label's words, under which its translation may stand in one cell."""


def stacked_labels(tokens: list[Token], labels: frozenset[str], ratio: float) -> list[Token]:
    """Tokens with the pieces of broken labels joined, at the place of their first piece; translations below are taken in.

    ``ratio`` is the page's height by its width: what one unit of y is in units of x.
    """
    beginnings = {label[:length] for label in labels for length in range(1, len(label) + 1)}
    taken: set[int] = set()
    joined: dict[int, Token] = {}
    for index, token in enumerate(tokens):
        if index in taken or token.parts:
            continue
        stack = _stack(tokens, index, taken, labels, beginnings, ratio)
        if stack is None and token.text.rstrip(":") not in labels:
            continue
        members = stack or [index]
        under = _translation(tokens, members, taken, ratio)
        if stack is None and under is None:
            continue
        taken.update(members[1:] + ([] if under is None else [under]))
        pieces = [tokens[one] for one in members]
        joined[index] = together(pieces, extra=[] if under is None else [tokens[under]])
    return [joined.get(index, token) for index, token in enumerate(tokens) if index not in taken]


def _stack(
    tokens: list[Token], index: int, taken: set[int], labels: frozenset[str], beginnings: set[str], ratio: float
) -> list[int] | None:
    """Indices of the pieces of the longest label that begins with this token and goes on below; None where none does."""
    found: list[int] | None = None
    chain, text = [index], tokens[index].text
    if text.rstrip(":") in labels and _has_value(tokens, index):
        return None  # a whole label with its value in its own line: 职业 焊工 over 等级 三级 is not 职业等级
    while text in beginnings and not text.endswith(":"):
        following = _below(tokens, chain, taken, ratio)
        if following is None:
            break
        if _two_rows(tokens, chain[-1], following, labels):
            break
        chain = [*chain, following]
        text += tokens[following].text
        if text.rstrip(":") in labels:
            found = chain
    return found


def _has_value(tokens: list[Token], index: int) -> bool:
    """The token's own printed line goes on behind it."""
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and following.line is token.line and following.box.x0 >= token.box.x1 - 1e-6


def _two_rows(tokens: list[Token], upper: int, lower: int, labels: frozenset[str]) -> bool:
    """Two labels under each other, each with a value of its own beside it: 职业 | 焊工 over 等级 | 三级 is not 职业等级."""
    pair = tokens[upper], tokens[lower]
    return all(one.text.rstrip(":") in labels for one in pair) and all(
        any(_level_with(one, other) and other.box.x0 >= one.box.x1 for other in tokens) for one in pair
    )


def _below(tokens: list[Token], chain: list[int], taken: set[int], ratio: float) -> int | None:
    """The nearest token directly under the last of the chain, in its column and of its size."""
    last = tokens[chain[-1]]
    best: tuple[float, int] | None = None
    for index in range(max(0, chain[-1] - 24), min(len(tokens), chain[-1] + 40)):
        other = tokens[index]
        if index in taken or index in chain or other.page != last.page or other.parts:
            continue
        em = min(last.box.height, other.box.height)
        gap = other.box.y0 - last.box.y1
        wide = ratio * em
        aligned = abs(other.box.cx - last.box.cx) < 0.5 * wide or abs(other.box.x0 - last.box.x0) < 0.35 * wide
        tight = _TIGHT[0] * em <= gap <= _TIGHT[1] * em and other.box.cy > last.box.cy + 0.4 * em
        if aligned and tight and (best is None or gap < best[0]):
            best = gap, index
    return None if best is None else best[1]


def _translation(tokens: list[Token], members: list[int], taken: set[int], ratio: float) -> int | None:
    """The token under a label that is its name in Latin letters."""
    under = _below(tokens, members, taken, ratio)
    if under is None or _LATIN.fullmatch(tokens[under].text) is None:
        return None
    return under


def continued_values(
    tokens: list[Token], labels: frozenset[str], ratio: float, every: frozenset[str] = frozenset()
) -> list[Token]:
    """Tokens with long values of labels joined to their last words, where these stand directly below, in the value's column.

    Without a ruling only this tells 有限公 over 司: the value is long, what follows is close, begins where the value
    begins (or is centred under it), and has no label of its own. ``labels``: those whose value is one text; ``every``: all.
    """
    taken: set[int] = set()
    joined: dict[int, Token] = {}
    for index, token in enumerate(tokens):
        begin = None if index in taken else _value_begin(tokens, index, labels, ratio)
        if begin is None:
            continue
        following = _last_words(tokens, index, begin, labels | every, ratio)
        if following is not None and following not in taken:
            taken.add(following)
            joined[index] = together([token, tokens[following]])
    return [joined.get(index, token) for index, token in enumerate(tokens) if index not in taken]


def _value_begin(tokens: list[Token], index: int, labels: frozenset[str], ratio: float) -> float | None:
    """Where a long value of a label begins (x), if the token holds one."""
    token = tokens[index]
    em = ratio * token.box.height / (2 if token.parts else 1)
    head, colon, rest = token.text.partition(":")
    if colon and head in labels:
        inner = part_box(token.box, token.text, len(head) + 1, len(token.text))
        return inner.x0 if inner.width >= _LONG_VALUE * em and rest else None
    if token.box.width < _LONG_VALUE * em or ":" in token.text:
        return None
    before = [
        other
        for other in tokens[max(0, index - 12) : index + 12]
        if other is not token and _level_with(other, token) and other.box.x1 <= token.box.x0 + 0.5 * em
    ]
    nearest = max(before, key=lambda one: one.box.x1, default=None)
    return token.box.x0 if nearest is not None and nearest.text.rstrip(":") in labels else None


def _is_another_date(value: Token, other: Token) -> bool:
    """A whole date under a number: of the next label, no end of the number. Behind a stroke it ends a span of time."""
    if re.search(r"[\u4e00-\u9fff]|[-~—–]$", value.text) is not None:
        return False
    return any(high - low == len(other.text) for _, low, high in dates.find_dates(other.text))


def _last_words(tokens: list[Token], index: int, begin: float, labels: frozenset[str], ratio: float) -> int | None:
    value = tokens[index]
    for number in range(max(0, index - 6), min(len(tokens), index + 16)):
        other = tokens[number]
        em = min(value.box.height, other.box.height)
        gap = other.box.y0 - value.box.y1
        if number == index or other.parts or other.page != value.page or not -0.45 * em <= gap <= 0.6 * em:
            continue
        middle = (begin + value.box.x1) / 2
        centred = abs(other.box.cx - middle) < 0.6 * ratio * em and other.box.x0 > begin - 0.3 * ratio * em
        if not centred and abs(other.box.x0 - begin) > 0.8 * ratio * em:
            continue
        if other.box.x1 > value.box.x1 + 2 * ratio * em or ":" in other.text or other.text in labels:
            continue
        if _is_another_date(value, other) or (_FIGURE.fullmatch(other.text) and not value.text[-1].isdigit()):
            continue
        if any(_goes_before(one, other, 1.2 * ratio * em) for one in tokens):
            continue  # its own line goes on in it
        beside = (
            one for one in tokens if one is not other and _level_with(one, other) and one.box.x1 <= other.box.x0 + 0.01
        )
        if not any(_is_label(one, labels) and not _level_with(one, value) for one in beside):
            return number
    return None


_FIGURE = re.compile(r"[\d,.]{2,}(?:万?元|人|年|%)?")
"""A number by itself: never the last words of a name."""


def _is_label(token: Token, labels: frozenset[str]) -> bool:
    """A label of the type, or any word that looks like one."""
    return token.text.rstrip(":") in labels or LABEL_LIKE.fullmatch(token.text) is not None


def _goes_before(one: Token, other: Token, gap: float) -> bool:
    """A piece of the same printed line that ends right before another begins."""
    return one is not other and one.line is other.line and 0 <= other.box.x0 - one.box.x1 + 0.005 < gap


def _level_with(one: Token, two: Token) -> bool:
    common = min(one.box.y1, two.box.y1) - max(one.box.y0, two.box.y0)
    return one.page == two.page and common > 0.45 * min(one.box.height, two.box.height)


class Ruled:
    """The ruled tables of a page as rows of tokens, in the table's own order."""

    def __init__(self, page: Page, tokens: list[Token], labels: frozenset[str] = frozenset()) -> None:
        self._rows: dict[int, list[list[Token]]] = {}
        self._first: dict[int, int] = {}
        self._member: dict[int, int] = {}
        for number, table in enumerate(page.tables):
            cells = _members(table, tokens)
            inside = [index for members in cells.values() for index in members]
            if len(inside) < 2 or _labelled_outside(table, inside, tokens):
                continue
            self._member.update(dict.fromkeys(inside, number))
            self._first[number] = min(inside)
            self._rows[number] = _table_rows(table, cells, tokens, labels)

    def table_of(self, index: int) -> int | None:
        """The number of the table in which a token stands."""
        return self._member.get(index)

    def rows_at(self, index: int) -> list[list[Token]]:
        """The rows of the table whose first token this is; none at its other tokens."""
        number = self._member.get(index)
        return self._rows[number] if number is not None and self._first[number] == index else []


def _labelled_outside(table: Table, members: list[int], tokens: list[Token]) -> bool:
    """One column of cells that rules make of the lines on which values stand, their labels before it: 姓名 | 张三 is the row, not 张三 over 男."""
    if len({cell.column for cell in table.cells}) > 1:
        return False
    own = set(members)
    before = [token for index, token in enumerate(tokens) if index not in own]
    labelled = sum(
        any(token.box.x1 <= tokens[index].box.x0 and _level_with(token, tokens[index]) for token in before)
        for index in members
    )
    return 2 * labelled > len(members)


def _members(table: Table, tokens: list[Token]) -> dict[int, list[int]]:
    """Cell (by its place in the table) → indices of its tokens."""
    found: dict[int, list[int]] = {}
    for index, token in enumerate(tokens):
        for place, cell in enumerate(table.cells):
            if cell.box is not None and inside(token.box, cell.box):
                found.setdefault(place, []).append(index)
                break
    return found


def _table_rows(
    table: Table, cells: dict[int, list[int]], tokens: list[Token], labels: frozenset[str]
) -> list[list[Token]]:
    rows: list[list[Token]] = []
    for number in sorted({cell.row for cell in table.cells}):
        row: list[Token] = []
        for place, cell in enumerate(table.cells):
            if cell.row != number or place not in cells:
                continue
            lines = _without_translation(_lines([tokens[index] for index in cells[place]]))
            if len(lines) == 1 or _names(lines):
                row += [_celled(token) for line in lines for token in line]
            elif (headed := _headed(lines, labels)) is not None:
                row += headed
            elif _one(lines) and not _own_lines(lines, cell.box):
                row.append(together([token for line in lines for token in line], in_cell=True))
            else:
                # Running text: its lines stay rows, and the label before them stands alone.
                if row:
                    rows.append(row)
                rows += [[_celled(token) for token in line] for line in lines]
                row = []
        if row:
            rows.append(row)
    return rows


def _headed(lines: list[list[Token]], labels: frozenset[str]) -> list[Token] | None:
    """Label and value of a cell that has the label in its first line and the value below (层次 over 专升本), as two tokens."""
    words = ["".join(token.text for token in line) for line in lines]
    rest = "".join(words[1:])
    if len(lines) > MAX_CELL_LINES or words[0].rstrip(":") not in labels or _NOTE.fullmatch(rest):
        return None
    if words[0] + rest.rstrip(":") in labels or any(word.rstrip(":") in labels for word in words[1:]):
        return None
    value = together([token for line in lines[1:] for token in line], in_cell=True)
    return [*map(_celled, lines[0]), value]


_NOTE = re.compile(r"\([^()]{1,12}\):?")
_LIST_ITEM = 0.6
"""A cell so wide (of the page) is an item of a list, as on the screen of a telephone, not a cell of a form."""
_ROOM = 0.8


def _own_lines(lines: list[list[Token]], cell: Box | None) -> bool:
    """Lines of a wide cell each of which would have had room beside the one before: broken because they say different things."""
    if cell is None or cell.width < _LIST_ITEM:
        return False
    widths = [line[-1].box.x1 - line[0].box.x0 for line in lines]
    return all(one + two < _ROOM * cell.width for one, two in pairwise(widths))


def _without_translation(lines: list[list[Token]]) -> list[list[Token]]:
    """The lines of a cell without those that only say a short Chinese word again in Latin letters (论文题目 over Title)."""
    own = [line for line in lines if not all(_LATIN_LINE.fullmatch(token.text) for token in line)]
    words = "".join(token.text for line in own for token in line)
    short = 0 < len(words) <= _TRANSLATED and re.fullmatch(r"[\u4e00-\u9fff():/]+", words) is not None
    return own if short and len(own) < len(lines) and lines[: len(own)] == own else lines


def _celled(token: Token) -> Token:
    return token if token.in_cell else msgspec.structs.replace(token, in_cell=True)


def _names(lines: list[list[Token]]) -> bool:
    """One person's name a line: a list, not one text."""
    return all(len(line) == 1 and names.is_person_name(line[0].text) for line in lines)


def _lines(tokens: list[Token]) -> list[list[Token]]:
    """Tokens of a cell by lines, from the top, each line from the left."""
    lines: list[list[Token]] = []
    for token in sorted(tokens, key=lambda one: (one.box.cy, one.box.x0)):
        last = lines[-1][0] if lines else None
        if last is not None and token.box.cy - last.box.cy < 0.5 * min(token.box.height, last.box.height):
            lines[-1].append(token)
        else:
            lines.append([token])
    return [sorted(line, key=lambda one: one.box.x0) for line in lines]


def _one(lines: list[list[Token]]) -> bool:
    """A cell whose lines are one short text: one piece a line, or characters set apart."""
    text = sum(len(token.text) for line in lines for token in line)
    spaced = all(len(line) == 1 or all(len(token.text) <= 2 for token in line) or _unbroken(line) for line in lines)
    letters = all(len(token.text) == 1 for line in lines for token in line)
    return spaced and text <= MAX_CELL_TEXT and (len(lines) <= MAX_CELL_LINES or (letters and text <= 16))


def _unbroken(line: list[Token]) -> bool:
    """Tokens with no blank between them: one word of which a figure is set in another type (第 | 2 | 年年费)."""
    widest = max(token.box.width / max(1, len(token.text)) for token in line)
    return all(0.5 * widest > two.box.x0 - one.box.x1 for one, two in pairwise(line))
