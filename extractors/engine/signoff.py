"""Who signs a document and when: the body's name and the date at its foot."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.text import dates
from yushen.text import names as person_names

_ABOVE, _BELOW = 6, 2
"""Rows above and below the last date in which a body signs."""
_BODY_END = re.compile(
    r"(?:公司|集团|委员会|政府|局|厅|工会|协会|学会|联合会|研究院|研究所|学院|大学|学校|中心|厂|矿|鉴定站|编辑部|杂志社|部|处|院|办公室|车间|分公司|组委会|公室|社|党校|技校|地质队|大队|总队|支队|总段|养护段|工务段|机务段|电务段|指挥部|组织委员会|领导小?组|评委会|(?:公司|集团|厂|矿|局|院|校|站)[\u4e00-\u9fff]{2,8}[科股])(?:\(.{1,10}\))?$"
)
_SIGNS = re.compile(r"发证|颁发|颁证|盖章|签章|主办|授予|证明单位|出具|承办|公章|批准")
_SEAL_WORD = re.compile(
    r"\(?(?:(?:财务|人事|行政|业务|合同|鉴定|评审|证书)专用章|盖章|公章|签章|印章|电子印章|电子签章|章|印)\)?:?$"
)
_SEAL_BEFORE = re.compile(r"^\((?:单位|企业)?(?:盖章|公章|签章|印章|章)\):?(?=[\u4e00-\u9fff]{4})")
"""（单位公章）before the name of the body."""
_LABEL = re.compile(
    r"^(?:(?:发证机关|颁发单位|颁发机构|发证单位|发证机构|主办单位|授予单位|证明单位|声明单位|填报单位|承办单位|主办|颁发|出具单位|公司名称|经办机构|(?:聘任|发文|落款)?(?:单位名称|单位|企业名称)(?=\((?:盖章|公章|章))|(?:人事|劳资|人力资源|组织|劳动|人事劳资|组织人事|劳动人事|出证|开具|任职)(?:部门|单位)(?=\((?:盖章|公章|签章|章)))(?:\((?:盖章|公章|签章|章|印)\))?:"
    r"|(?:发证|颁发|颁证|授予|证明|出具)(?:机关|机构|单位)(?=[\u4e00-\u9fff]{4}))"
)
_NO_BODY = re.compile(
    r"[,。;:《》“”★〔|]|^(?:(?:现|原)?工作|用人|所属|选送|参赛|就职|任职|完成|承担|所在|参加|协作|起草|编制|建设|施工|监理|设计|依托|使用|应用|申报)单位|^单位名称|监制|印制|制$|^\d|同志|荣获|颁发|证明|特此|授予|兹|你"
)
_DEPARTMENT = re.compile(
    r"(?:党委)?(?:人力资源|人事|组织人事|组织|综合|综合管理|劳动工资|劳资|企业管理|行政|政工|财务|技术|生产)(?:管理)?(?:部|处|科|室|办公室|中心)"
)
"""A department under the name of the body it belongs to."""
_IDENTITY = re.compile(r"(?<!\d)[1-9]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx](?!\d)")
"""An identity number and the birth date in it: nobody signs on the day on which the holder was born."""
_LONE_YEAR = re.compile(r"(?:[\u4e00-\u9fff]{0,4}:)?((?:19|20)\d{2})")
_MONTH_DAY = re.compile(r"[)(|丨\]]?(\d{1,2})?月(\d{1,2})日")
_TORN, _TORN_NOTE = 0.7, "日期与印章重叠，年、月之间未识别完整，请核对原件"
_TOLD_YEAR = 0.6
_NEIGHBOURS = 2
"""Rows above and below in which a label of the date's own level may have come to stand."""
_LABEL_ENDS = re.compile(r"[^:]{0,10}:?$")
"""What may follow such a word in a token before a date; behind its own value (查询网址:http…) it says nothing of the next token."""
_OTHER_DATE = re.compile(
    r"出生|生日|参加工作|入厂|入职|入学|入党|进厂|任现职|打印|有效期|查询|验印|鉴印|年检|年审|复查|审验"
)
"""What a date on a form is for, where it is not the day of signing."""
_LATER = re.compile(
    r"[\u4e00-\u9fff]{0,8}(?:复查|年检|年审|复审|审验|检验|校验|复验|验证|延期|换证|再注册)(?:登记|记录|记载|情况)(?:表|栏|页)?:?"
)
"""Heads of what is entered in a certificate years after it was issued."""
ISSUED_BY = r"[本此该]证书?由(?P<v>[\u4e00-\u9fff()]{4,36}?)(?:(?:审核|审查|考核|评审|统一|负责|监制|、|并)*(?:批准|验印|核准)?)(?:并|后)?(?:颁发|核发|签发|制发|发放|授予)"
"""A certificate that says who issued it: 本证书由某某局批准颁发."""
_STAR = "★"
"""Stands in the middle of a seal: where seals are drawn as text, what is before or behind it is the seal's, not the writer's."""
_WEAK = "社部处院厂矿室"
"""Ends that also stand in the middle of names: 山西省人力资源和社 is a piece of a name."""
_OF_TABLE = 3
"""Tokens of each of two rows from which their pieces are cells of a table, no lines of one name."""
_FIGURE = re.compile(r"(?!(?:19|20)\d\d$)(?=.*\d{2})[\d,.]+%?")
"""A figure by itself; a year may be what a seal left of a date."""
_SAME_SIZE = 0.2
_NEXT_LINE = 1.3
"""A name goes on below within so many heights of its type."""


class _Name(msgspec.Struct, frozen=True):
    """A body's name, perhaps over several lines, with its characters in the view."""

    text: str
    pieces: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[0][1]


def foot_date(view: View) -> list[Candidate]:
    """The date under a document: the last row that is a date and little else, in the lower part of its page; the year of what is
    told (2020年度先进个人名单) is hardly one. What is entered later, in a table for it below, comes after the day of signing."""
    later = next((number for number, row in enumerate(view.rows) if _LATER.fullmatch(row.words)), None)
    return (_foot_dates(view, later) if later else []) or _foot_dates(view, len(view.rows))


def _foot_dates(view: View, stop: int) -> list[Candidate]:
    found: list[Candidate] = []
    written = max((row.box.y1 for row in view.rows), default=1.0)
    births = _births(view)
    for number in range(stop - 1, -1, -1):
        row = view.rows[number]
        for place, (token, start) in enumerate(zip(row.tokens, row.starts, strict=True)):
            before = row.tokens[place - 1].text if place else ""
            for value, low, high in dates.find_dates(token.text):
                rest = token.text[:low] + token.text[high:]
                if _OTHER_DATE.search(rest) or _asks_for_other(before) or value in births:
                    continue
                if not before and _beside_other(view, number, token):
                    continue
                if token.in_cell and high == len(token.text) and low > 0 and "-" not in rest[-2:]:
                    found.append(Candidate(value, start + low, start + high, 0.85 - 0.01 * len(found)))
                elif len(re.sub(r"[^\u4e00-\u9fffA-Za-z0-9]", "", rest)) <= 8 and not re.search(r"[-至~到]", rest):
                    low_down = not view.paged or row.box.y0 > min(0.4, 0.6 * written)
                    trust = 0.86 if low_down else 0.7
                    trust = _TOLD_YEAR if "年度" in token.text[low : high + 1] else trust
                    found.append(Candidate(value, start + low, start + high, trust - 0.01 * len(found)))
        if not found:
            found += _torn_date(row)
        if len(found) >= 3:
            break
    return found


def _torn_date(row: Row) -> list[Candidate]:
    """A date torn by the ring of a seal between year and month (2023 | 9月1日), of which the year alone is left where the month
    was lost, too (期：2014 | 月19日): to be looked at."""
    for place in range(len(row.tokens) - 1):
        year, rest = _LONE_YEAR.fullmatch(row.tokens[place].text), _MONTH_DAY.fullmatch(row.tokens[place + 1].text)
        if year is None or rest is None or not 1 <= int(rest[2]) <= 31 or not 1 <= int(rest[1] or 1) <= 12:
            continue
        value = f"{year[1]}-{int(rest[1]):02d}-{int(rest[2]):02d}" if rest[1] else year[1]
        end = row.starts[place + 1] + len(row.tokens[place + 1].text)
        return [Candidate(value, row.starts[place], end, _TORN, _TORN_NOTE)]
    return []


def _asks_for_other(before: str) -> bool:
    """The token before a date is the label of another date."""
    match = _OTHER_DATE.search(before)
    return match is not None and _LABEL_ENDS.fullmatch(before, match.end()) is not None


def _births(view: View) -> set[str]:
    """The birth dates in the identity numbers on the document."""
    found = (_IDENTITY.search(token.text) for row in view.rows for token in row.tokens)
    return {f"{match[1]}-{match[2]}-{match[3]}" for match in found if match is not None}


def _beside_other(view: View, number: int, token: Token) -> bool:
    """What stands left of a date, a little higher or lower in a row of its own, is the label of another date: a value is set
    beside the translation under its label."""
    for row in view.rows[max(0, number - _NEIGHBOURS) : number + _NEIGHBOURS + 1]:
        for other in row.tokens:
            level = abs(other.box.cy - token.box.cy) < max(other.box.height, token.box.height)
            if other.page == token.page and level and other.box.x1 <= token.box.x0 and _asks_for_other(other.text):
                return True
    return False


def any_date(view: View) -> list[Candidate]:
    """The last date of the document anywhere: better than none, and not trusted much."""
    found = dates.find_dates(view.flow)
    if not found:
        return []
    value, low, high = found[-1]
    start, end = view.from_flow(low, high)
    return [Candidate(value, start, end, 0.6)]


def foot_issuers(view: View) -> list[Candidate]:
    """Who signs: rows near the last date that are an organisation's name and nothing else, several joined by ``、``."""
    date_rows = [view.row_at(candidate.start) for candidate in foot_date(view)[:1]]
    last = date_rows[0] if date_rows else len(view.rows) - 1
    names = [
        name
        for number in range(max(0, last - _ABOVE + 1), min(len(view.rows) - 1, last + _BELOW) + 1)
        for name in _names_in(view, number, last)
    ]
    names = _nearest(view, _without_pieces(view, names), last) or _alone_below(view, last)
    whole = [name for name in names if not _DEPARTMENT.fullmatch(name.text)]
    names = whole or names
    if not names:
        return []
    value = "、".join(dict.fromkeys(name.text for name in names))
    return [Candidate(value, names[0].start, names[0].end, 0.85)]


def _names_in(view: View, number: int, last: int) -> list[_Name]:
    row = view.rows[number]
    apart = number < last and view.in_table(row) and not view.same_cell(row, view.rows[last])
    sealed = any(re.search(r"\((?:盖章|公章|章)\)$", token.text) for token in row.tokens)
    apart |= number < last and _tells_figures(row)
    if row.page != view.rows[last].page or (apart and not sealed):
        return []
    found = []
    for place, (token, start) in enumerate(zip(row.tokens, row.starts, strict=True)):
        name = _sealed_piece(token, start) or _headed_piece(token, start)
        if name is None and place and _is_label(row.tokens[place - 1].text):
            continue  # the value of another label: 企业名称 某某公司
        if _employee(token):
            continue
        name = name or _name_from(view, number, token, start)
        if name is not None:
            found.append(name)
    return found


def _alone_below(view: View, last: int) -> list[_Name]:
    """A body in a row of its own further below, where the date stands among other pairs and nobody signs there: the first such row."""
    if len(view.rows[last].tokens) == 1 and not _PAIR.match(view.rows[last].tokens[0].text):
        return []
    for number in range(last + _BELOW + 1, min(len(view.rows), last + _ABOVE + 1)):
        row = view.rows[number]
        if len(row.tokens) == 1 and not view.in_table(row) and row.page == view.rows[last].page:
            names = _names_in(view, number, number)
            if names:
                return names
    return []


_PAIR = re.compile(r"[\u4e00-\u9fff]{2,8}(?:日期|时间|年月):")


def _tells_figures(row: Row) -> bool:
    """A row of a table in which figures stand beside a name: who is told of, not who signs, whether its ruling is known or not."""
    texts = [token.text for token in row.tokens]
    return len(texts) >= _OF_TABLE and _is_body(texts[0]) and any(_FIGURE.fullmatch(text) for text in texts)


def _employee(token: Token) -> bool:
    """``张三　某某公司``: a person with where he works, as certificates of contests name who led a team."""
    match = re.match(r"(?P<name>[\u4e00-\u9fff·]{2,4})[\s\u3000]+(?P<rest>\S{6,})$", token.raw.strip())
    return match is not None and person_names.is_person_name(match["name"]) and not _is_body(tidy(match["name"]))


_SEALED_PIECE = re.compile(
    r"(?:^|[\s\u3000])(?:[\u4e00-\u9fff]{2,8}[:：])?(?P<name>[^\s\u3000:：，。；]{4,36})[（(](?:单位)?(?:盖章|公章|签章|印章|章)[）)]"
)


def _sealed_piece(token: Token, start: int) -> _Name | None:
    """A body's name with its place for a seal, behind something else in one piece: 负责人：张三　　某某研究所（章）."""
    for match in _SEALED_PIECE.finditer(token.raw):
        low, text = len(tidy(token.raw[: match.start("name")])), tidy(match["name"])
        if _is_body(text) and token.text[low : low + len(text)] == text:
            return _Name(text, ((start + low, start + low + len(text)),))
    return None


_HEADED_PIECE = re.compile(
    r"(?P<name>[\u4e00-\u9fff()（）]{4,36})[\s\u3000]+(?:厂长|矿长|局长|院长|校长|所长|站长|队长|(?:总)?经理|董事长|总裁|法定代表人)[:：]?[\s\u3000]*(?P<who>[\u4e00-\u9fff·]{1,3}[\s\u3000]*[\u4e00-\u9fff·]{1,4})"
)


def _headed_piece(token: Token, start: int) -> _Name | None:
    """A body's name with who is its head, as letters were signed: 某某机械厂　厂长 张三."""
    match = _HEADED_PIECE.fullmatch(token.raw.strip())
    text = tidy(match["name"]) if match is not None else ""
    if match is None or not _is_body(text) or not person_names.is_person_name(tidy(match["who"])):
        return None
    return _Name(text, ((start, start + len(text)),)) if token.text.startswith(text) else None


def _name_from(view: View, number: int, token: Token, start: int) -> _Name | None:
    """The name that begins in a token. What is no whole name goes on below; a whole one only where another place says so."""
    text, low = _bare(token.text)
    if not text:
        return None
    best = _Name(text, ((start + low, start + low + len(text)),)) if _is_body(text) else None
    pieces, so_far = [(start + low, start + low + len(text))], text
    lower = token
    for below in range(number + 1, min(len(view.rows), number + 4)):
        following = _below(view, below, lower)
        if following is None:
            continue
        lower, begin = following
        width = len(view.rows[number].tokens)
        if width >= _OF_TABLE and len(view.rows[below].tokens) == width:
            break
        more, at = _bare(lower.text)
        if _is_body(more) and len(more) >= len(so_far):
            break  # the next line is a name of its own: a seal's last line over the printed name
        so_far += more
        pieces.append((begin + at, begin + at + len(more)))
        elsewhere = _stands_elsewhere(view, so_far, pieces)
        if _is_body(so_far) and (best is None or elsewhere):
            best = _Name(so_far, tuple(pieces))
            if not elsewhere:
                break
    return best


def _stands_elsewhere(view: View, name: str, pieces: list[tuple[int, int]]) -> bool:
    """The document prints the whole name in another place: these lines do belong together."""
    together = view.text[pieces[0][0] : pieces[-1][1]].replace("\n", "").replace("\t", "")
    return view.flow.count(name) > together.count(name)


def _below(view: View, number: int, upper: Token) -> tuple[Token, int] | None:
    """The token right under another, of its size and column: where a name broken over lines goes on."""
    row = view.rows[number]
    for token, start in zip(row.tokens, row.starts, strict=True):
        same = abs(token.box.height - upper.box.height) <= _SAME_SIZE * upper.box.height
        close = -0.2 * upper.box.height < token.box.y0 - upper.box.y1 < _NEXT_LINE * upper.box.height
        column = min(token.box.x1, upper.box.x1) - max(token.box.x0, upper.box.x0) > 0
        if token.page == upper.page and same and close and column and re.match(r"[\u4e00-\u9fff()]+", token.text):
            return token, start
    return None


def _bare(text: str) -> tuple[str, int]:
    """A token's text without label and seal words, and where it begins."""
    name = _SEAL_WORD.sub("", text.replace(_STAR, "")).lstrip(":")
    name = _SEAL_BEFORE.sub("", name)
    name = _LABEL.sub("", name)
    name = re.sub(r"(?<=[司局厅府会部委院])(?:授牌|授予|颁授|颁发|授|颁)$", "", name)
    at = text.find(name) if name else -1
    return (name, at) if at >= 0 else ("", 0)


def _is_body(text: str) -> bool:
    return 4 <= len(text) <= 36 and _BODY_END.search(text) is not None and not _NO_BODY.search(text)


def _is_label(text: str) -> bool:
    """A short word before a value in the same row, other than one that says who signs."""
    return (
        2 <= len(text) <= 10
        and re.fullmatch(r"[\u4e00-\u9fff()/]+:?", text) is not None
        and not (_SIGNS.search(text) or _BODY_END.search(text.rstrip(":")))
    )


def _without_pieces(view: View, names: list[_Name]) -> list[_Name]:
    """Without what is a piece of a longer name: the lines of a name broken over lines, and those of a seal drawn as text."""
    taken = {piece for name in names if len(name.pieces) > 1 for piece in name.pieces[1:]}
    parts = {name.text for name in names}
    broken = [name for name in names if len(name.pieces) > 1]
    kept = []
    for name in names:
        in_other = name.pieces[0] in taken and len(name.pieces) == 1
        tail = any(name.text != other and other.endswith(name.text) for other in parts)
        tail |= any(name.text != other and other.startswith(name.text) and name.text[-1] in _WEAK for other in parts)
        head = any(name.pieces[0] == other.pieces[0] and name is not other for other in broken)
        head |= len(name.pieces) > 1 and any(_shortened(view, name, other) for other in parts)
        if not (in_other or tail or head):
            kept.append(name)
    return kept


def _shortened(view: View, name: _Name, whole: str) -> bool:
    """The lines of a seal that gives a longer name in short: 河东机械 over 人事处 beside 河东机械制造有限公司人事处."""
    at = 0
    for low, high in name.pieces:
        piece = view.text[low:high]
        found = whole.find(piece, at)
        if len(piece) < 2 or found < 0 or (at == 0 and found > 0):
            return False
        at = found + len(piece)
    return name.text != whole and at == len(whole)


def _nearest(view: View, names: list[_Name], last: int) -> list[_Name]:
    """The names next to the date: those more than three rows above it only where no other stands nearer."""
    near = [name for name in names if view.row_at(name.start) >= last - 3]
    return near or names
