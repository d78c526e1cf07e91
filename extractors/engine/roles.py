"""Who did what in a writing: names behind, under or before the word for what they did (编写：张三, 李四　主编, 编制人 | 王五).

Names are read from the printed text, blanks and all, since ``张三　李四`` has nothing else between two names. A role belongs to
one of the kinds a caller gives; whatever is a role of no such kind (审核, 主审, 指导教师) ends the names before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.view import Row, View

from yushen.text import names, words
from yushen.text.fold import is_cjk
from yushen.text.name_tables import DOUBLE_SURNAMES, GIVEN_HEADS

OTHER_ROLES = (
    r"(?:单位|部门|技术|专家|领导|车间|工艺|质量|安全|标准化|总工|初步|最终|内部|行政|班组|厂部|公司)?(?:审核|审定|审查|审批|审阅|审稿|校核|校对|校阅|复核|批准|核准|核定|会签|签发|主审|副主审|指导|顾问)(?:人员?|者|教师|老师|专家)?"
    r"|(?:参加|协作|参与|配合|调试|试验|工作|项目组|课题组|小组)(?:人员?|成员|组成员)|(?:项目|技术|单位|部门|课题|专业|车间|工程)?负责人|(?:院|所|厂|矿|队|站|处|科|部|校)长|"
    r"(?:常务|执行)?副?(?:主任|总经理|经理|总工程师|总工)|组长|副组长|成员|出版人|(?:责任|策划|特约|文字|美术)?编辑(?:部)?|责任(?:校对|印制|编辑)|(?:封面|版式|装帧)?设计|策划|丛书主编|总主编|联系人|编委会?|主任委员|副主任委员|委员"
    r"|单位|部门|职称|职务|岗位|工种|职业|日期|时间|电话|地址|邮编|编号|等级|级别|专业"
    r"|[\u4e00-\u9fff]{2,4}(?:单位|部门|日期|时间|编号|等级|级别|名称)"
)
_STOP_WORDS = re.compile(r"[。;；|:：)）]|\d{4}|\d{2,}|男[,，]|女[,，]|出生")
_BETWEEN = re.compile(r"(?<=[\u4e00-\u9fff])\s*[;；]\s*(?=[\u4e00-\u9fff·]{2,6}\s*(?:[;；]|$))")
"""A semicolon between what could be two names parts them as a comma does."""
_BODY_PIECE = re.compile(
    r"(?:公司|集团|厂|矿|院|所|局|部|处|科|室|车间|中心|学校|学院|大学|班组?|段|队|站|协会|学会|工会|分会)$"
)
_OFFICE = re.compile(r"(?:[部处科室股办队站班组段厂矿院所局校]|车间|中心|公司)$")
"""The end of a department in a column beside the names (技术部, 总师办): nobody whose family name no list has."""
_RANK_PIECE = re.compile(
    r"^(?:正|副|教授级|特级|首席|助理|高级|中级|一级|二级|三级|四级|五级)*(?:工程师|技师|教授|讲师|高级工|中级工|高工|研究员|经济师|会计师|编著|等)$"
)
_WORD = re.compile(r"[的了与及见无详等按由各本该第表图页略另附空暂未已]|\d")
"""Characters of words, not of a name whose family name nobody listed."""
_BARE_RANKS = frozenset({"高级", "中级", "初级", "助理", "正高级", "副高级", "教授级", "特级", "首席"})
"""What ``names`` leaves of a rank behind a name (高级工程师)."""
_BRACKETS = re.compile(r"[(（〔\[【<][^()（）〔〕\[\]【】<>]*[)）〕\]】>]")
SIGN = re.compile(r"^[:：/／、,，.\-—~～\s\u3000|]+")
_GOES_ON_GAP = 1.4
"""A list goes on in the next row within so many heights of its type."""
_UNDER_GAP = 3.0
"""A name under its role, as in a table of signatures, stands within so many heights."""
_INDENT = 0.02
_BARE_LABEL = 6
"""Characters of a role that may stand before names with nothing but a blank between."""


class Said(msgspec.Struct, frozen=True):
    """Names with their role: ``kind`` as the caller calls it, ``start`` to ``end`` in the view's text."""

    kind: str
    role: str
    names: tuple[str, ...]
    row: int
    start: int
    end: int
    whole: bool
    """Nothing but names stands there."""


def listed_names(raw: str, *, asked: bool = False) -> tuple[tuple[str, ...], bool]:
    """The names at the beginning of printed text, and whether nothing else stands there but ranks and what brackets hold.

    A body's name before or behind them is passed over; anything else that is no name ends them. ``asked``: a label asks for a
    person, so that a family name may be one that nobody listed."""
    text = _BETWEEN.sub("、", _BRACKETS.sub(" ", raw))
    stop = _STOP_WORDS.search(text)
    rest = stop is not None and bool(text[stop.start() :].strip(" 。;；\u3000"))
    text = text[: stop.start()] if stop is not None else text
    text = re.sub(r"[_＿]+|[.．]+$|[☆★◎●■◆▲※*＊†‡]+", " ", text).strip()
    found: list[str] = []
    for piece in names.split_names(_single_blanks(text)):
        if piece in _BARE_RANKS and found:
            continue
        if _RANK_PIECE.match(piece) and (found or len(piece) > 2 or not names.is_person_name(piece)):
            if names.is_person_name(piece) and len(piece) <= 2:
                found.append(piece)
            continue
        if names.is_person_name(piece) and not _is_words(piece):
            found.append(piece)
        elif _BODY_PIECE.search(piece) and len(piece) >= 4:
            continue
        elif (
            asked
            and len(piece) in (2, 3)
            and names.is_person_name(piece, known_surname=False)
            and not _WORD.search(piece)
            and not _OFFICE.search(piece)
        ):
            found.append(piece)
        else:
            return tuple(found), False
    return tuple(found), not rest


def _is_words(piece: str) -> bool:
    """Four characters that are two words (单元模块) and no name, though both begin like family names."""
    plain = len(piece) == 4 and "·" not in piece and piece[:2] not in DOUBLE_SURNAMES and piece[:2] not in GIVEN_HEADS
    return plain and all(len(word) > 1 for word in words.words(piece))


def is_rank(piece: str) -> bool:
    """高级工, 工程师: what somebody is, though it begins like a name."""
    return len(piece) > 2 and _RANK_PIECE.match(piece) is not None


def _single_blanks(text: str) -> str:
    return re.sub(r"[\s\u3000]+", " ", text)


def said_roles(view: View, kinds: Mapping[str, str], pages: set[int] | None = None) -> list[Said]:
    """All names with a role of ``kinds`` (name → expression for the whole word), in reading order. Roles of no kind give none."""
    found: list[Said] = []
    ends = _ends(kinds)
    for number, row in enumerate(view.rows):
        if pages is not None and row.page not in pages:
            continue
        for place, token in enumerate(row.tokens):
            for role, low, high in roles_in(token, ends):
                kind = next((name for name, pattern in kinds.items() if re.fullmatch(pattern, role)), None)
                if kind is None:
                    continue
                said = _behind(view, number, place, role, kind, low, high, ends)
                if said is not None:
                    found.append(said)
            found += _before(view, number, place, kinds)
    return found


def _ends(kinds: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(f"(?:{pattern})" for pattern in kinds.values()) + f"|{OTHER_ROLES})")


def _index(token: Token) -> list[int]:
    """For each character of the token's text its place in the printed text; empty where the two do not agree."""
    places = [index for index, character in enumerate(token.raw) if tidy(character)]
    return places if len(places) == len(token.text) else []


def roles_in(token: Token, ends: re.Pattern[str]) -> list[tuple[str, int, int]]:
    """Roles of a token as (role, start, end) in its printed text: at its start or behind a blank or a mark, and before a
    colon, a stroke, a blank or its end."""
    places = _index(token)
    if not places:
        return []
    text, raw = token.text, token.raw
    found = []
    begin = 0
    while begin < len(text):
        first = places[begin]
        opens = begin == 0 or not raw[first - 1].isalnum() or raw[first - 1] in "　"
        length = _longest(ends, text, begin, _gaps(raw, places)) if opens else 0
        if length:
            end = begin + length
            note = re.match(r"\([^()]{1,10}\)(?=:|$)", text[end:])
            end += note.end() if note else 0
            last = places[end - 1] + 1
            after = raw[last : last + 1]
            colon = bool(re.match(r"[\s\u3000]*[:：/／]", raw[last:]))
            bare = after == "" or (after.isspace() and length <= _BARE_LABEL)
            if colon or bare:
                found.append((text[begin : begin + length], first, last))
                begin = end
                continue
        begin += 1
    return found


def _gaps(raw: str, places: list[int]) -> set[int]:
    """Characters of the text before which a blank is printed."""
    return {number for number in range(1, len(places)) if places[number] - places[number - 1] > 1}


def _longest(ends: re.Pattern[str], text: str, begin: int, gaps: set[int]) -> int:
    """Characters of the longest role that begins there. 编　写　人 is one; a blank between two words parts them (张三　审核)."""
    for end in range(min(len(text), begin + 12), begin + 1, -1):
        if ends.fullmatch(text, begin, end) and not any(
            _words_part(gaps, begin, end, gap) for gap in range(begin + 1, end) if gap in gaps
        ):
            return end - begin
    return 0


def _words_part(gaps: set[int], begin: int, end: int, gap: int) -> bool:
    before = gap - max((one for one in gaps | {begin} if begin <= one < gap), default=begin)
    after = min((one for one in gaps | {end} if gap < one <= end), default=end) - gap
    return before >= 2 and after >= 2


def _behind(
    view: View, number: int, place: int, role: str, kind: str, low: int, high: int, ends: re.Pattern[str]
) -> Said | None:
    """The names behind a role: in its token, else in the next of its row, else under it; a list may go on below."""
    row = view.rows[number]
    token = row.tokens[place]
    following = [first for _, first, _ in roles_in(token, ends) if first >= high]
    raw = SIGN.sub("", token.raw[high : following[0] if following else len(token.raw)])
    used: list[tuple[int, int]] = [(number, place)]
    if not raw.strip() and not following:
        for other in range(place + 1, len(row.tokens)):
            if roles_in(row.tokens[other], ends):
                break
            raw += "　" + row.tokens[other].raw
            used.append((number, other))
    elif not following:
        for other in range(place + 1, len(row.tokens)):
            piece = row.tokens[other]
            if roles_in(piece, ends) or not listed_names(piece.raw)[0]:
                break
            raw += "　" + piece.raw
            used.append((number, other))
    found, whole = listed_names(SIGN.sub("", raw), asked=True)
    if not found:
        return _under(view, number, place, role, kind, ends) if not tidy(raw) else None
    if whole:
        more, spots = _going_on(view, number, used, ends)
        found, used = tuple(dict.fromkeys([*found, *more])), used + spots
    start = min(view.rows[one].starts[spot] for one, spot in used)
    end = max(view.rows[one].starts[spot] + len(view.rows[one].tokens[spot].text) for one, spot in used)
    return Said(kind, role, found, number, start, end, whole)


def _going_on(
    view: View, number: int, used: list[tuple[int, int]], ends: re.Pattern[str]
) -> tuple[list[str], list[tuple[int, int]]]:
    """Names of a list in the rows under its first: indented as far as the names and nothing but names."""
    first = view.rows[number].tokens[used[-1][1] if len(used) == 1 else used[1][1]]
    left = first.box.x0 + (0.25 * first.box.width if len(used) == 1 else 0.0) - _INDENT
    more: list[str] = []
    spots: list[tuple[int, int]] = []
    last = view.rows[number]
    for below in range(number + 1, min(len(view.rows), number + 12)):
        row = view.rows[below]
        close = row.box.y0 - last.box.y1 < _GOES_ON_GAP * max(last.box.height, row.box.height)
        if row.page != last.page or not close or row.tokens[0].box.x0 < left:
            break
        if any(roles_in(token, ends) for token in row.tokens) or _before(view, below, 0, {"x": _ANY_SIGNED}):
            break
        listed, whole = listed_names("　".join(token.raw for token in row.tokens))
        bracketed = not tidy(_BRACKETS.sub("", "".join(token.raw for token in row.tokens)))
        if not (listed and whole) and not bracketed:
            break
        more += listed
        spots += [(below, spot) for spot in range(len(row.tokens))]
        last = row
    return more, spots


_ANY_SIGNED = r"主编|副主编|参编|编著|编写|主审|编|著|审"


def _under(view: View, number: int, place: int, role: str, kind: str, ends: re.Pattern[str]) -> Said | None:
    """The name under a role in a table of signatures."""
    token = view.rows[number].tokens[place]
    for below in range(number + 1, min(len(view.rows), number + 4)):
        row = view.rows[below]
        if row.page != token.page or row.box.y0 - token.box.y1 > _UNDER_GAP * max(token.box.height, row.box.height):
            return None
        for spot, piece in enumerate(row.tokens):
            common = min(piece.box.x1, token.box.x1) - max(piece.box.x0, token.box.x0)
            if common <= 0:
                continue
            if roles_in(piece, ends):
                return None
            found, whole = listed_names(piece.raw)
            if found and whole:
                start = row.starts[spot]
                return Said(kind, role, found, number, start, start + len(piece.text), True)
            return None
    return None


def _before(view: View, number: int, place: int, kinds: Mapping[str, str]) -> list[Said]:
    """Names before their role in one token: ``张三　李四　编著``, ``王五主编``, ``赵六 等 编``."""
    row = view.rows[number]
    token = row.tokens[place]
    raw = token.raw.strip()
    if any(re.fullmatch(pattern, token.text) for pattern in kinds.values()):
        return []
    for kind, pattern in kinds.items():
        match = re.match(rf"^(?P<names>.{{2,60}}?)[\s\u3000]*(?:等)?[\s\u3000]*(?P<role>{pattern})[\s\u3000]*$", raw)
        if match is not None and len(match["role"]) == 1 and not raw[match.start("role") - 1].isspace():
            continue  # the last character of a name (夏侯文), not what somebody did
        if match is None or "：" in match["names"] or ":" in match["names"]:
            continue
        found, whole = listed_names(match["names"])
        pieces = [piece for piece in re.split(r"[\s\u3000]+", match["names"]) if not _BODY_PIECE.search(piece)]
        han = [character for character in "".join(pieces) if is_cjk(character)]
        if found and whole and sum(len(name.replace("·", "")) for name in found) >= len(han) - 1:
            start = row.starts[place]
            return [Said(kind, match["role"], found, number, start, start + len(token.text), True)]
    return []


def is_label(token: Token, pattern: str = r"[\u4e00-\u9fff()/]{2,10}:") -> bool:
    """Whether a token is a label and nothing else: a role, or short words before a colon."""
    if re.fullmatch(pattern, token.text) is not None:
        return True
    return re.fullmatch(OTHER_ROLES, token.text) is not None


def row_raw(row: Row) -> str:
    """The printed text of a row, its tokens parted by a wide blank."""
    return "　".join(token.raw.strip() for token in row.tokens if not token.raised)
