"""A label of a row that holds a small table of its own: 最高学历 | 毕业时间 | 学校 | 学位 over 2003.07 | 某某大学 | 本科."""

from __future__ import annotations

import re

from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, Finder, Shape

_WORD = re.compile(r"[\u4e00-\u9fff()/、]{2,10}")
_TRUST = 0.93
_INDENT = 0.02
_LEAST_HEADS = 2


def in_block(label: str, heads: str, shape: Shape) -> Finder:
    """A closed value somewhere in the row under the heads that stand beside a label (``label``: expression for the whole of it).

    ``heads``: expression for a head that proves the small table. For shapes that know their value among others' only: the cell is
    told by its words, not by its column."""
    wanted, proof = re.compile(label), re.compile(heads)

    def find(view: View) -> list[Candidate]:
        for row, below in zip(view.rows, view.rows[1:], strict=False):
            first, beside = row.tokens[0], row.tokens[1:]
            if row.page != below.page or len(beside) < _LEAST_HEADS or not wanted.fullmatch(first.text):
                continue
            if not all(_WORD.fullmatch(token.text) for token in beside):
                continue
            if not any(proof.fullmatch(token.text) for token in beside):
                continue
            if below.box.x0 < first.box.x1 - _INDENT:
                continue  # the row below has a label of its own
            for token, start in zip(below.tokens, below.starts, strict=True):
                hit = shape(token.text)
                if hit is not None:
                    return [Candidate(hit.value, start + hit.start, start + hit.end, _TRUST * hit.trust)]
        return []

    return find
