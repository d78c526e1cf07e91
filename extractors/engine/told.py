"""Who wrote a text as its sentences tell, and what stands behind a whole label of cover or head."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.heads import heads_alone
from yushen.extractors.engine.label_words import LABEL_ENDS
from yushen.extractors.engine.roles import OTHER_ROLES, SIGN, Said, is_rank, roles_in
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.view import Row, View

from yushen.text import names

_NEXT_CLAUSE = re.compile(rf"(?:[,，;；。]\s*|[\s\u3000]+)(?:{LABEL_ENDS})[:：]")
"""A further label in the same sentence or, behind blanks, on the same line: 题目：…，作者：…。"""
_CLAUSE_NAMES = r"(?P<v>(?:(?!由)[\u4e00-\u9fff·、,]){2,60}?)"


def told_names(view: View, verbs: str, *, most: int = 60000) -> list[Said]:
    """Names in sentences that say who wrote: ``由张三、李四编写``, ``王五担任副主编``, ``参加编写的还有赵六``.

    ``verbs``: expression for what they did (编写|撰写|主编|副主编)."""
    flow = view.flow[:most]
    patterns = (
        rf"(?<=[由,。;:)]){_CLAUSE_NAMES}(?:等)?(?:\d+人)?(?:同志|老师|师傅)?(?:共同|负责|参与|参加|担任|任|主持|完成)?(?P<r>{verbs})(?=[,。;)的和并完成组]|工作|任务|$)",
        rf"(?:参加|参与|负责|承担)(?:了)?(?:本书|本教材|本工法|本报告|教材)?(?:的)?(?P<r>{verbs})(?:工作|任务)?(?:的)?(?:人员|同志|作者)?(?:还|主要|分别)?(?:有|包括|是|为|:)(?:还有)?{_CLAUSE_NAMES}(?=等|同志|[。;(]|$)",
    )
    found = []
    for pattern in patterns:
        for match in re.finditer(pattern, flow):
            listed = [re.sub(r"^由", "", one) for one in re.split(r"[、,和及]", match["v"])]
            listed = [one for one in listed if one]
            good = [one for one in listed if names.is_person_name(one) and not is_rank(one)]
            if not good or len(good) != len(listed):
                continue
            start, end = view.from_flow(match.start("v"), match.end("v"))
            found.append(Said("told", match["r"], tuple(good), view.row_at(start), start, end, True))
    return sorted(found, key=lambda one: one.start)


class Labelled(msgspec.Struct, frozen=True):
    """What is printed behind a whole word and its colon or blank, up to the next such word."""

    label: str
    raw: str
    row: int
    start: int
    end: int


def printed_behind(view: View, pattern: str, *, rows: int | None = None) -> list[Labelled]:
    """Values behind labels that match ``pattern`` as a whole (收样日期 is no 日期), in the label's token or the next of its row."""
    ends = re.compile(f"(?:(?:{pattern})|{OTHER_ROLES})")
    wanted = re.compile(pattern)
    found = []
    for number, row in enumerate(view.rows[:rows]):
        heads = heads_alone(view, number)
        for place, token in enumerate(row.tokens):
            inside = roles_in(token, ends)
            for which, (label, _, high) in enumerate(inside):
                if not wanted.fullmatch(label):
                    continue
                until = inside[which + 1][1] if which + 1 < len(inside) else len(token.raw)
                raw = _NEXT_CLAUSE.split(SIGN.sub("", token.raw[high:until]))[0].strip()
                spot = place
                following = None if heads else _next(row, place)
                if not raw and which + 1 == len(inside) and following is not None:
                    spot = following
                    raw = "" if roles_in(row.tokens[spot], ends) else row.tokens[spot].raw.strip(" ：:　")
                if not raw and len(inside) == 1:
                    under = _under(view, number, token)
                    if under is not None:
                        low, piece, begin = under
                        found.append(Labelled(label, piece.raw.strip(), low, begin, begin + len(piece.text)))
                if not raw:
                    continue
                text = row.tokens[spot].text
                at = max(0, text.find(tidy(raw)))
                found.append(
                    Labelled(label, raw, number, row.starts[spot] + at, row.starts[spot] + at + len(tidy(raw)))
                )
    return found


def _under(view: View, number: int, token: Token) -> tuple[int, Token, int] | None:
    """What stands under a label in the row of values of a table whose heads are labels."""
    if number + 1 >= len(view.rows):
        return None
    row = view.rows[number + 1]
    if row.page != token.page or row.box.y0 - token.box.y1 > 3.0 * max(token.box.height, row.box.height):
        return None
    for piece, start in zip(row.tokens, row.starts, strict=True):
        if min(piece.box.x1, token.box.x1) - max(piece.box.x0, token.box.x0) > 0:
            return None if re.fullmatch(OTHER_ROLES, piece.text.rstrip(":")) else (number + 1, piece, start)
    return None


def _next(row: Row, place: int) -> int | None:
    """The token of a row behind another, a colon by itself passed over."""
    return next((one for one in range(place + 1, len(row.tokens)) if row.tokens[one].text.strip(":;,.、/|")), None)
