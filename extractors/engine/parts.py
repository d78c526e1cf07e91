"""The parts of a line: where blanks, a label or a list of names part it, and what of it is a translation."""

from __future__ import annotations

import re
from functools import partial

from yushen.extractors.engine.bilingual import are_names, without_translation
from yushen.extractors.engine.boxes import part_box
from yushen.extractors.engine.recognised import with_brackets
from yushen.extractors.engine.scripts import chinese_pieces, labels_apart
from yushen.extractors.engine.tokens import far_apart, tidy

from yushen.model import Box, Line
from yushen.text import names

Part = tuple[str, Box, float, bool]
"""Text, place, size of type, and whether it is set higher."""


def chinese_part(part: Part) -> Part:
    """A part without the translation behind its words."""
    text, box, size, raised = part
    kept = without_translation(text)
    return part if kept == text else (kept, part_box(box, text, 0, len(kept)), size, raised)


def cut_apart(parts: list[Part], labels: frozenset[str]) -> list[Part]:
    """The parts of a line without their writing in another script, and cut where a further label begins."""
    for cut in (chinese_pieces, partial(labels_apart, labels=labels)):
        parts = [
            (text[low:high], box if high - low == len(text) else part_box(box, text, low, high), size, raised)
            for text, box, size, raised in parts
            for low, high in cut(text)
        ]
    return parts


def parts_of_line(line: Line, labels: frozenset[str]) -> list[tuple[str, Box, float, bool]]:
    assert line.box is not None
    listed = _names_apart(line)
    if listed:
        return listed
    if len(line.spans) > 1:
        spans = [(text, box, size or line.size, raised) for text, box, size, raised in with_brackets(line, labels)]
        spans = _behind_item(spans, labels)
        return _last_apart([piece for span in spans for piece in _wide_apart(span)], labels)
    pieces = far_apart(line.text, recognised=line.method == "ocr")
    if len(pieces) > 1:
        return [
            (line.text[low:high], part_box(line.box, line.text, low, high), line.size, False) for low, high in pieces
        ]
    cut = _label_end(line.text, labels)
    if cut:
        apart = _names_apart(line, cut)
        if apart:
            return apart
        pieces = [(0, cut), (cut, len(line.text))]
        return [
            (line.text[low:high], part_box(line.box, line.text, low, high), line.size, False) for low, high in pieces
        ]
    return [(line.text, line.box, line.size, False)]


def _behind_item(spans: list[Part], labels: frozenset[str]) -> list[Part]:
    """The pieces of a line of which the first is the number of an item, with the label behind it parted from its value."""
    if len(spans) != 2 or _ITEM.fullmatch(tidy(spans[0][0])) is None:
        return spans
    text, box, size, raised = spans[1]
    cut = _label_end(text, labels)
    places = [(0, cut), (cut, len(text))] if cut else []
    return [
        spans[0],
        *((text[low:high], part_box(box, text, low, high), size, raised) for low, high in places),
        *(spans[1:] if not cut else []),
    ]


def _wide_apart(part: Part) -> list[Part]:
    """A run of one type with wide blanks inside, cut there as a whole line is (编号：| 1378…518　　　　2007年7月1日)."""
    text, box, size, raised = part
    pieces = far_apart(text, recognised=False)
    if len(pieces) < 2:
        return [part]
    return [(text[low:high], part_box(box, text, low, high), size, raised) for low, high in pieces]


def _last_apart(
    spans: list[tuple[str, Box, float, bool]], labels: frozenset[str]
) -> list[tuple[str, Box, float, bool]]:
    """The pieces of a line of which the last is a list of names behind a label of another type (``主要设计人 | 王伟　李小红``)."""
    text, box, size, raised = spans[-1]
    pieces = [(match.start(), match.end()) for match in re.finditer(r"\S+", text)]
    listed = len(pieces) > 1 and are_names([text[low:high] for low, high in pieces], labelled=False)
    if not listed or len(spans) != 2 or tidy(spans[0][0]).rstrip(":") not in labels:
        return spans
    return [spans[0], *((text[low:high], part_box(box, text, low, high), size, raised) for low, high in pieces)]


def _stretched(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pieces of a line with two single characters in a row as one: 王秀珍　李　维　乔立峰 sets 李维 as wide as the others."""
    joined: list[tuple[int, int]] = []
    for low, high in pieces:
        alone = joined and high - low == 1 and joined[-1][1] - joined[-1][0] == 1
        if alone and names.is_person_name(text[joined[-1][0]] + text[low]):
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
    return joined


def _label_end(text: str, labels: frozenset[str]) -> int:
    """Where a label ends that a blank parts from its value (``职业 工业机器人系统操作员``, ``姓 名 张三``); 0 where there is none.

    Without the blank a word such as 职业 or 资格 could not be told from the beginning of another."""
    best = 0
    for match in list(re.finditer(r"[^\S\n]+", text))[:8]:
        head = _ITEM.sub("", tidy(text[: match.start()])).rstrip(":")
        if match.start() and match.end() < len(text) and head in labels:
            best = match.end()
    return best


_ITEM = re.compile(r"^(?:\d{1,2}[.、)]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|[一二三四五六七八九十]{1,2}、)")
"""The number of an item of a form: 1. 姓名, （三）学历, 五、现任职务."""


_BROKEN_LIST = 3
"""Whole names beside which a character by itself at the end of a line is a name that goes on in the next."""


def _are_list(pieces: list[str], *, labelled: bool) -> bool:
    """Names, of which the last or first may be broken at the end of the line (…穆亮　卞 | 锋　安宏亮　安涛)."""
    if are_names(pieces, labelled=labelled):
        return True
    if len(pieces) > _BROKEN_LIST and labelled and len(pieces[-1].strip()) == 1:
        return are_names(pieces[:-1], labelled=labelled)
    return len(pieces) > 2 and len(pieces[0].strip()) == 1 and are_names(pieces[1:], labelled=labelled)


_BLANKS = (re.compile(r"[^\S\n]{2,}|\u3000{2,}"), re.compile(r"[^\S\n]+"))


def _names_apart(line: Line, label: int = 0) -> list[tuple[str, Box, float, bool]]:
    """A line of names with nothing but blanks between them (``成员：王 伟　　李小红``) in its parts; else nothing.

    Without its blanks such a line could not be parted again. A blank inside a name of two characters parts nothing.
    ``label``: where a label ends that only a blank parts from the names (``主要设计人 王伟　李小红``)."""
    assert line.box is not None
    if len(line.text) > 120 or not re.search(r"[\u4e00-\u9fff]\s+[\u4e00-\u9fff]", line.text.strip()):
        return []
    head = re.match(r"^[^:：]{2,12}[:：]\s*(?=\S)", line.text)
    begin = label or (head.end() if head else 0)
    stop = len(re.sub(r"(?:同志|先生|女士)?[:：]\s*$", "", line.text))
    for blanks in _BLANKS:
        places = [begin, *[cut for match in blanks.finditer(line.text, begin, stop) for cut in match.span()], stop]
        pieces = [
            (low, high) for low, high in zip(places[0::2], places[1::2], strict=True) if tidy(line.text[low:high])
        ]
        pieces = _stretched(line.text, pieces)
        if len(pieces) > 1 and _are_list([line.text[low:high] for low, high in pieces], labelled=head is not None):
            if begin:
                pieces.insert(0, (0, begin))
            pieces[-1] = (pieces[-1][0], len(line.text))
            return [
                (line.text[low:high], part_box(line.box, line.text, low, high), line.size, False)
                for low, high in pieces
            ]
    return []
