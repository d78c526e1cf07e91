"""Which passages of a standard's text a pack takes up, and which it leaves out."""

from __future__ import annotations

import re

from yushen.standards.pack import ClauseRule, Pack

_OMITTED = "……"
"""In a quoted passage: from the words before it to the words after it, all of it."""
_SENTENCE = re.compile(r"[，。；：]")
_NUMBERING = re.compile(
    r"[（(]?[一二三四五六七八九十]+[）)、]|[（(][一二三四五六七八九十]+[）)]|\d+[、.．]|[\s、。；：;:]"
)


def quotations(pack: Pack) -> list[tuple[str, str]]:
    """Every passage that the pack quotes, with the place of the pack that quotes it. The terms of a pack that tells of a text
    it has not (one with ``sources``) are told too."""
    found = [(f"条款 {clause.id}", text) for clause in pack.clauses for text in _texts(clause)]
    if not pack.sources:
        found += [(f"术语 {term}", text) for term, text in pack.glossary.items()]
    return found + [(f"不设条件 {one['place']}", one["text"]) for one in pack.no_condition if one["text"]]


def _texts(clause: ClauseRule) -> tuple[str, ...]:
    return (clause.text, *clause.also) if clause.verbatim else clause.also


def uncovered(pack: Pack, source: str) -> tuple[list[str], list[str]]:
    """What of the text no quotation covers, and the quotations that do not stand in the text character by character.

    Numbering is left aside, and so are lines without a sentence in them: headings, letterhead, dates."""
    text = source.replace("\n", "")
    covered = bytearray()
    for line in source.split("\n"):
        covered += (b"\0" if _SENTENCE.search(line) else b"\1") * len(line)
    foreign = []
    for place, quoted in quotations(pack):
        spans = _spans(text, quoted)
        if not spans:
            foreign.append(f"{place}：{quoted}")
        for start, end in spans:
            covered[start:end] = b"\1" * (end - start)
    left, run = [], ""
    for character, taken in zip(text, covered, strict=True):
        if not taken:
            run += character
        elif run:
            left.append(run)
            run = ""
    return [one for one in [*left, run] if _NUMBERING.sub("", one)], foreign


def _spans(text: str, quoted: str) -> list[tuple[int, int]]:
    first, _, last = quoted.partition(_OMITTED)
    spans, start = [], text.find(first)
    while start >= 0:
        end = text.find(last, start + len(first)) + len(last) if last else start + len(first)
        if end >= start + len(first):
            spans.append((start, end))
        start = text.find(first, start + 1)
    return spans
