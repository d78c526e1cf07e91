"""Folding: writing the same thing the same way, for comparing only.

Nothing here is for text that a user sees: full-width punctuation, ①, ㎡ and Ⅲ are what the document says. NFKC is
never used, since it would turn those into something else. Functions that keep the length say so, since spans found in
their result then hold in the original.
"""

from __future__ import annotations

import unicodedata

from yushen.text.radicals import IDEOGRAPH_OF_RADICAL

DASHES = "-－–—―‐‑‒−﹣﹘─━~～∼〜"
DOTS = "·•・‧∙⋅●﹒．.･"
OPEN_BRACKETS = "（〔［【﹝﹙〖([{｛"
CLOSE_BRACKETS = "）〕］】﹞﹚〗)]}｝"
ZEROS = "〇○◯⭕零OoＯｏΟО〇"
"""What prints or is read where a Chinese zero is meant, besides the digit 0."""

_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"

_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_WIDTH |= {0x3000: 0x20, 0x00A0: 0x20, 0xFFE5: 0xA5, 0xFFE0: 0xA2, 0xFFE1: 0xA3}
_DASHES = {ord(mark): "-" for mark in DASHES}
_BRACKETS = {ord(mark): "(" for mark in OPEN_BRACKETS} | {ord(mark): ")" for mark in CLOSE_BRACKETS}
_ZEROS = {ord(mark): "0" for mark in ZEROS}
_RADICALS = {ord(radical): ideograph for radical, ideograph in IDEOGRAPH_OF_RADICAL.items()}


def is_blank(character: str) -> bool:
    """Blanks of every kind: space, tab, NBSP, U+3000, line ends, and characters without width."""
    return character.isspace() or character in _ZERO_WIDTH


def is_cjk(character: str) -> bool:
    """A Chinese character (unified ideographs with extensions, compatibility ideographs, radicals, 〇)."""
    code = ord(character)
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x323AF
        or 0xF900 <= code <= 0xFAFF
        or 0x2E80 <= code <= 0x2FDF
        or code == 0x3007
    )


def fold_width(text: str) -> str:
    """Full-width letters, digits and marks to half-width. Keeps the length."""
    return text.translate(_WIDTH)


def fold_dashes(text: str) -> str:
    """Every dash and tilde to ``-``. Keeps the length."""
    return text.translate(_DASHES)


def fold_dots(text: str) -> str:
    """Dots between digits (also 。) to ``.``, between Chinese characters to ``·`` (U+00B7). Keeps the length.

    Blanks beside the dot are looked over. Other dots stay as they are.
    """
    out = list(text)
    for place, character in enumerate(text):
        if character not in DOTS and character != "。":
            continue
        before = _neighbour(text, place, -1)
        after = _neighbour(text, place, 1)
        if _is_digit(before) and (_is_digit(after) or after in ("X", "x")):
            out[place] = "."
        elif character not in "。." and before and after and is_cjk(before) and is_cjk(after):
            out[place] = "·"
    return "".join(out)


def fold_brackets(text: str) -> str:
    """Every bracket to ``(`` or ``)``: 〔〕 by rule of 公文, OCR gives the others. Keeps the length."""
    return text.translate(_BRACKETS)


def fold_zeros(text: str) -> str:
    """〇 ○ ◯ 零 O to ``0``. Only where a number is expected. Keeps the length."""
    return text.translate(_ZEROS)


def fold_radicals(text: str) -> str:
    """Radicals and compatibility ideographs to the ideographs they stand for. Keeps the length."""
    folded = text.translate(_RADICALS)
    if any("\uf900" <= character <= "\ufaff" for character in folded):
        folded = "".join(
            unicodedata.normalize("NFC", character) if "\uf900" <= character <= "\ufaff" else character
            for character in folded
        )
    return folded


def squeeze(text: str) -> str:
    """Without blanks of any kind."""
    return "".join(character for character in text if not is_blank(character))


def strip_cjk_blanks(text: str) -> str:
    """Without the blanks between two Chinese characters: ``姓　名`` to ``姓名``; ``ZHANG San`` stays.

    Full-width punctuation counts as Chinese, line ends as blanks.
    """
    out: list[str] = []
    blanks: list[str] = []
    for character in text:
        if is_blank(character):
            blanks.append(character)
            continue
        if blanks and not (out and _is_wide(out[-1]) and _is_wide(character)):
            out.extend(blanks)
        blanks = []
        out.append(character)
    out.extend(blanks)
    return "".join(out)


def fold_for_match(text: str, *, zeros: bool = False) -> str:
    """The writing in which labels, names and titles are compared: width, radicals, dashes, dots, brackets, no blanks.

    ``zeros=True`` folds 〇 ○ ◯ 零 O to 0 as well. Letters keep their case.
    """
    return fold_with_map(text, zeros=zeros)[0]


def fold_with_map(text: str, *, zeros: bool = False) -> tuple[str, tuple[int, ...]]:
    """As :func:`fold_for_match`, with the place in ``text`` of every character of the result."""
    folded = fold_brackets(fold_dashes(fold_dots(fold_width(fold_radicals(text)))))
    if zeros:
        folded = fold_zeros(folded)
    kept = [place for place, character in enumerate(folded) if not is_blank(character)]
    return "".join(folded[place] for place in kept), tuple(kept)


def _is_digit(character: str) -> bool:
    return len(character) == 1 and character in "0123456789０１２３４５６７８９"


def _is_wide(character: str) -> bool:
    return is_cjk(character) or unicodedata.east_asian_width(character) in "WF"


def _neighbour(text: str, place: int, step: int) -> str:
    place += step
    while 0 <= place < len(text):
        if not is_blank(text[place]):
            return text[place]
        place += step
    return ""
