"""Labels with their translation beside them: ``奖项 Award：…`` says no more than ``奖项：…``.

A translation under its label is taken in where lines are put together (``cells``); one between the label and its colon parts the
two, and no list of labels can hold it.
"""

from __future__ import annotations

import re

from yushen.extractors.engine.boxes import part_box
from yushen.extractors.engine.tokens import tidy

from yushen.model import Box
from yushen.text import names

Part = tuple[str, Box, float, bool]
"""Text, box, type size, raised."""

_LABEL = r"(?:[\u4e00-\u9fff]{2,12}|[\u4e00-\u9fff](?:[\s\u3000]+[\u4e00-\u9fff]){1,3})(?:[(（][\u4e00-\u9fff、/]{1,10}[)）])?"
_WORD = r"(?:No\.?|[A-Z]?[a-z]{2,}|(?!ISSN|ISBN)[A-Z]{4,}|of|ID|&)"
"""A word of a translation: with small letters, or four capitals; CN, ISSN, DOI and the names of machines are words of their own."""
_LATIN = rf"{_WORD}(?:[\s.,'’/()\-]*{_WORD}){{0,7}}[.)]?"
_BETWEEN = re.compile(
    rf"(?:^|(?<=[\s\u3000]))(?P<label>{_LABEL})[\s\u3000]*[(（]?{_LATIN}[)）]?\s*(?P<colon>[:：])[\s\u3000]*"
)
_BEFORE = re.compile(rf"^[\s\u3000]*[(（]?{_LATIN}[)）]?\s*(?P<colon>[:：])[\s\u3000]*")
_WHOLE_LABEL = re.compile(rf"[\s\u3000]*{_LABEL}[\s\u3000]*")
_TRANSLATED = re.compile(rf"(?P<han>[\s\u3000]*{_LABEL})[\s\u3000]*[(（]?{_LATIN}[)）]?[\s\u3000]*")


def without_translation(text: str) -> str:
    """The Chinese of a few words that nothing but their translation stands beside or under (申报专业 Specialty)."""
    match = _TRANSLATED.fullmatch(text)
    return match["han"] if match is not None else text


def untranslated(parts: list[Part]) -> list[Part]:
    """The parts of a line without translations of labels; names behind such a label apart, as behind any other."""
    cut = _without_translations(parts)
    if cut == parts:
        return parts
    found = cut[:1]
    for part in cut[1:]:
        names_ = [(match.start(), match.end()) for match in re.finditer(r"\S+", part[0])]
        if len(names_) > 1 and are_names([part[0][low:high] for low, high in names_], labelled=False):
            text, box, size, raised = part
            found += [(text[low:high], part_box(box, text, low, high), size, raised) for low, high in names_]
        else:
            found.append(part)
    return found


def are_names(texts: list[str], *, labelled: bool) -> bool:
    """All are names; behind a label one is, and the others could be."""
    plain = [tidy(text) for text in texts]
    good = sum("·" in text or (len(text) >= 2 and names.is_person_name(text)) for text in plain)
    could = all("·" in text or re.fullmatch(r"[\u4e00-\u9fff]{2,4}", text) for text in plain)
    return good == len(plain) or (labelled and could and good >= 1)


def _without_translations(parts: list[Part]) -> list[Part]:
    """The parts of a line, the translation between a label and its colon left out; the value is a part of its own."""
    found: list[Part] = []
    for part in parts:
        head = _BEFORE.match(part[0]) if found and _WHOLE_LABEL.fullmatch(found[-1][0]) else None
        if head is not None:
            label = found.pop()
            found.append((label[0].rstrip() + head["colon"], *label[1:]))
            if head.end() < len(part[0]):
                found += _apart(_piece(part, head.end(), len(part[0])))
        else:
            found += _apart(part)
    return found


def _apart(part: Part) -> list[Part]:
    text = part[0]
    found: list[Part] = []
    begin = 0
    for match in _BETWEEN.finditer(text):
        if text[begin : match.start()].strip():
            found.append(_piece(part, begin, match.start()))
        label = _piece(part, match.start("label"), match.end("label"))
        found.append((label[0] + match["colon"], *label[1:]))
        begin = match.end()
    if not found:
        return [part]
    return [*found, _piece(part, begin, len(text))] if text[begin:].strip() else found


def _piece(part: Part, low: int, high: int) -> Part:
    text, box, size, raised = part
    return (text[low:high], part_box(box, text, low, high), size, raised)
