"""Automatic numbers of paragraphs: not part of the text that Word counts, but headings are told by them."""

from __future__ import annotations

from typing import Any

from yushen.readers.docx_tree import w
from yushen.text.numerals import to_numeral

_CHINESE = {
    "chineseCounting",
    "chineseCountingThousand",
    "ideographDigital",
    "japaneseCounting",
    "taiwaneseCountingThousand",
}


class Numbering:
    """Counts numbered paragraphs as they are asked for, in document order."""

    def __init__(self, document: Any) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._counts: dict[str, list[int]] = {}
        self._styles: dict[str, tuple[str, int]] = {}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return  # no numbering in this document: python-docx raises NotImplementedError where it would have to make the part
        abstract = {
            one.get(w("abstractNumId")): {
                int(level.get(w("ilvl")) or 0): (
                    _value(level, "numFmt") or "decimal",
                    _value(level, "lvlText") or "",
                    int(_value(level, "start") or 1),
                )
                for level in one.iterfind(w("lvl"))
            }
            for one in root.iterfind(w("abstractNum"))
        }
        for num in root.iterfind(w("num")):
            self._levels[num.get(w("numId"))] = abstract.get(_value(num, "abstractNumId"), {})
        for style in document.styles.element.iterfind(w("style")):
            found = style.find(f"{w('pPr')}/{w('numPr')}")
            if found is not None and _value(found, "numId"):
                self._styles[style.get(w("styleId"))] = (str(_value(found, "numId")), int(_value(found, "ilvl") or 0))

    def of(self, paragraph: Any) -> str | None:
        """The printed number of a paragraph (``1.2``, ``第一章``), or None for one without."""
        where = self._place(paragraph)
        if where is None:
            return None
        number, level = where
        levels = self._levels.get(number, {})
        if level not in levels:
            return None
        counts = self._counts.setdefault(number, [0] * 9)
        counts[level] = counts[level] + 1 if counts[level] else levels[level][2]
        counts[level + 1 :] = [0] * (8 - level)
        form, text, _ = levels[level]
        if form in ("bullet", "none"):
            return None
        for index in range(9):
            if f"%{index + 1}" in text:
                kind = levels.get(index, ("decimal", "", 1))[0]
                value = counts[index] or levels.get(index, ("", "", 1))[2]
                text = text.replace(f"%{index + 1}", to_numeral(value) if kind in _CHINESE else str(value))
        return text.strip() or None

    def _place(self, paragraph: Any) -> tuple[str, int] | None:
        properties = paragraph.find(w("pPr"))
        if properties is None:
            return None
        found = properties.find(w("numPr"))
        if found is not None:
            number = _value(found, "numId")
            return None if number in (None, "0") else (str(number), int(_value(found, "ilvl") or 0))
        style = properties.find(w("pStyle"))
        return self._styles.get(style.get(w("val"))) if style is not None else None


def _value(parent: Any, name: str) -> str | None:
    found = parent.find(w(name))
    return found.get(w("val")) if found is not None else None
