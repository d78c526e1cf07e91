"""通信作者 and 共同第一作者 of an article: by footnote, asterisk, or the mark that a note explains."""

from __future__ import annotations

import re

from yushen.extractors.engine.apply import derived
from yushen.extractors.engine.tokens import Token
from yushen.extractors.engine.view import View

from yushen.model import Field


def marked_people(view: View, tokens: list[Token], people: list[str], source: Field) -> dict[str, Field]:
    """通信作者 by footnote or asterisk, 共同第一作者 by footnote."""
    found: dict[str, Field] = {}
    flow = view.flow
    corresponding = _named_after(flow, r"通[信讯]作者(?:简介)?:?", people) or _starred(tokens, people)
    corresponding = corresponding or _under_label(view, people)
    if corresponding:
        found["corresponding_authors"] = derived("corresponding_authors", corresponding, source)
    equal = _of_mark(view, tokens, people)
    if len(equal) < 2:
        equal = _equal_first(view, people)
    if len(equal) >= 2:
        found["equal_first_authors"] = derived("equal_first_authors", equal, source)
    return found


_EQUAL = re.compile(
    r"共同第一作者|并列(?:为)?第一作者|同为第一作者|同等(?:的)?贡献|贡献(?:均等|相同|相等|一致)|equalcontributions?|contributedequally|co-firstauthors?"
)
_CLAUSE_END = re.compile(r"[。;；*＊†#‡]|[:：]|\n")


def _equal_first(view: View, people: list[str]) -> list[str]:
    """The names of the note that says who shares the first place: in its own clause, before the words or behind them."""
    text = view.text.replace("\t", "")
    for match in _EQUAL.finditer(text):
        ends = [end.end() for end in _CLAUSE_END.finditer(text, max(0, match.start() - 120), match.start())]
        before = text[ends[-1] if ends else max(0, match.start() - 120) : match.start()]
        if len(_standing(before, people)) < 2 and len(ends) >= 2:
            before = text[ends[-2] : match.start()]
        behind = re.match(r"(?:[:：]|(?!\n))([^。;；*＊†]{2,80})", text[match.end() : match.end() + 80])
        equal = _standing(before, people)
        if len(equal) < 2 and behind is not None:
            equal = _standing(behind[1], people)
        if len(equal) >= 2:
            return equal
    return []


_MARKED_EQUAL = re.compile(rf"(?P<mark>[†‡#＃△☆★§])(?:注:)?[\u4e00-\u9fff:]{{0,12}}?(?:{_EQUAL.pattern})")


def _of_mark(view: View, tokens: list[Token], people: list[str]) -> list[str]:
    """The names with the mark that the note explains: ``张三1†，李四1†`` over ``†共同第一作者``."""
    note = _MARKED_EQUAL.search(view.flow)
    if note is None:
        return []
    text = "".join(token.text for token in tokens)
    mark = re.escape(note["mark"])
    return [name for name in people if re.search(rf"{re.escape(name.replace(' ', ''))}[\d,，a-e*]*{mark}", text)]


def _standing(text: str, people: list[str]) -> list[str]:
    return [name for name in people if name.replace(" ", "") in text]


def _named_after(flow: str, pattern: str, people: list[str]) -> list[str]:
    match = re.search(pattern, flow)
    if match is None:
        return []
    window = _NOTE_ENDS.split(flow[match.end() : match.end() + 40])[0]
    return [name for name in people if name.replace(" ", "") in window[: max(12, len(name) + 4)]]


_CORRESPONDING = re.compile(r"[*＊✉]?通[信讯]作者:?")
_BELOW = 2.0
"""Heights of the label within which the name stands under it."""


def _under_label(view: View, people: list[str]) -> list[str]:
    """The names right under 通讯作者 in a column of notes beside the text, whatever else stands on their level."""
    every = [token for row in view.rows for token in row.tokens]
    for label in every:
        if not _CORRESPONDING.fullmatch(label.text):
            continue
        under = [
            one
            for one in every
            if one.page == label.page
            and abs(one.box.x0 - label.box.x0) < 0.02
            and 0 < one.box.cy - label.box.cy < _BELOW * label.box.height
        ]
        named = [name for name in people if under and name.replace(" ", "") in under[0].text]
        if named:
            return named
    return []


_NOTE_ENDS = re.compile(r"[。;；]|引用|基金|收稿|第一作者|作者简介")
"""Where the note on somebody ends: the next may name others."""


def _starred(tokens: list[Token], people: list[str]) -> list[str]:
    text = "".join(token.text for token in tokens)
    return [name for name in people if re.search(re.escape(name.replace(" ", "")) + r"[\d,，a-e]*[*＊✉]", text)]
