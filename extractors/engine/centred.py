"""Labels that stand at half the height of a value of two lines, where no ruling tells the cell: the label belongs before it."""

from __future__ import annotations

import re

from yushen.extractors.engine.tokens import Token, around, together

_TOUCH = 0.3
"""Share of the label's height by which it may stand apart from the lines above and below."""
_CUT_BODY = re.compile(r"(?:股份?|(?:股份)?有限?|(?:股份)?有限公|有限责任?|有限责任公)$")
"""A firm's name that is cut within its legal form: …集团有限公 | 司."""
_EDGE = 0.03
"""How far apart the two lines may begin, as a fraction of the page's width."""


def labels_first(rows: list[list[Token]], labels: frozenset[str]) -> list[list[Token]]:
    """The rows, with such a label at the head of the first line of its value."""
    ordered = list(rows)
    place = 1
    while place < len(ordered) - 1:
        above, row, below = ordered[place - 1 : place + 2]
        colon = all(token.text == ":" for token in row[1:])  # in a column of its own
        if colon and _is_label(row[0], labels) and _between(row[0], above, below, labels):
            if len(above) == len(below) == 1 and _CUT_BODY.search(above[0].text):
                ordered[place - 1 : place + 2] = [[row[0], together([*above, *below])]]
            else:
                ordered[place - 1 : place + 1] = [[row[0], *above]]
        else:
            place += 1
    return ordered


def _is_label(token: Token, labels: frozenset[str]) -> bool:
    return not token.in_cell and token.text.rstrip(":") in labels


def _between(label: Token, above: list[Token], below: list[Token], labels: frozenset[str]) -> bool:
    """Both lines stand right of the label, begin alike, touch its level from above and below, and have no label of their own."""
    if any(token.page != label.page or token.in_cell for token in (*above, *below)):
        return False
    first, second = around([token.box for token in above]), around([token.box for token in below])
    slack = _TOUCH * label.box.height
    level = first.y1 >= label.box.y0 - slack and second.y0 <= label.box.y1 + slack
    beside = min(first.x0, second.x0) >= label.box.x1 and abs(first.x0 - second.x0) < _EDGE
    own = any(token.text.partition(":")[0] in labels for token in (above[0], below[0]))
    return level and beside and first.cy < label.box.cy < second.cy and not own
