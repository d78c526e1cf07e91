"""Another script beside the Chinese of a bilingual form, and labels that stand wide apart in one line.

Cards and papers of the autonomous regions print label and value twice (姓名 성명, 民族 朝鲜 조선); to the program the second
writing is neither label nor value. Scripts by their Unicode blocks: Hangul, Arabic (Uyghur, Kazakh), Tibetan, Mongolian, Yi.
"""

from __future__ import annotations

import re

_OTHER = "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff\u0f00-\u0fff\u1800-\u18af\ua000-\ua4cf"
_RUN = re.compile(rf"[(（/／]?\s*[{_OTHER}](?:[\s·.,،/\-]*[{_OTHER}])*\s*[)）]?")
_ANY = re.compile(f"[{_OTHER}]")
_BRACKETS = str.maketrans("（）", "()")
_WIDE_LABEL = re.compile(
    r"[\s\u3000]+(?=(?:[\u4e00-\u9fff/、]{2,10}|[\u4e00-\u9fff][ \u3000]{1,4}[\u4e00-\u9fff])(?:[(（][\u4e00-\u9fff/、]{1,8}[)）][\u4e00-\u9fff]{0,6})?\s?[:：])"
)
"""Blanks before a word with a colon: 工号: in 岗位：机修钳工　　工号：31349."""


def chinese_pieces(text: str) -> list[tuple[int, int]]:
    """Start and end of what a line says in Chinese, figures and Latin letters; the whole line where it holds no other script."""
    if _ANY.search(text) is None:
        return [(0, len(text))]
    places = [0, *(edge for match in _RUN.finditer(text) for edge in match.span()), len(text)]
    return [(low, high) for low, high in zip(places[0::2], places[1::2], strict=True) if text[low:high].strip()]


_WIDE_WORD = re.compile(r"(?<=\S)(?:\u3000|\s{2,})[\s\u3000]*(?=(?P<word>[\u4e00-\u9fff()（）/]{2,12})[\s\u3000])")


def labels_apart(text: str, labels: frozenset[str] = frozenset()) -> list[tuple[int, int]]:
    """Start and end of the parts of a line of several ``label: value``, cut before each label but the first: what no list of
    labels knows ends a value, too. A word of ``labels`` needs no colon where wide blanks stand on both sides."""
    found = [match for match in _WIDE_LABEL.finditer(text) if re.search(r"[:：]", text[: match.start()])]
    found += [match for match in _WIDE_WORD.finditer(text) if match["word"].translate(_BRACKETS) in labels]
    cuts = [0]
    for match in sorted(found, key=lambda one: one.end()):
        if match.end() > cuts[-1] and not text[: match.start()].rstrip().endswith(("、", "，", ",")):
            cuts.append(match.end())
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))
