"""A paper's journal, year, volume, issue and pages from the heads and feet of its pages, or a data sheet."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.apply import field_of
from yushen.extractors.engine.cited import cited_itself
from yushen.extractors.engine.folios import printed_pages
from yushen.extractors.engine.masthead import issue_in, volume_in, year_in
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.model import Field

_TOP, _FOOT = 0.16, 0.9
"""Heads and feet of pages in fractions of their height."""
_FIRST_LINE = 0.1
"""Above it stands what a head prints; a reference may go on right below."""
_LOW = 0.75
"""Below it the last line of a page may be its foot."""
_RUNNING_FOOT = re.compile(
    r"\d{1,4}《?[\u4e00-\u9fff()·]{3,24}》?(?:19|20)\d\d(?:年第?|[.·/])\d{1,2}期?|《?[\u4e00-\u9fff()·]{3,24}》?(?:19|20)\d\d(?:年第?|[.·/])\d{1,2}期?\d{1,4}"
)
"""A foot by its words, wherever the text of a short last page lets it stand: page, name and issue, and nothing else."""
_PAGES = 4
_RUNNING = 30
"""Characters from which a line with clauses is running text, not a head."""
_LONG = 90
"""Characters no head has."""
_ISSUE_WORDS = re.compile(
    r"第[\dS一二三四五六七八九十]{1,3}(?:\([上中下]\))?[卷期]|第卷|Vol\.?\d|No\.?\d|NO\.?\d|№|总第\d|增刊|(?:19|20)\d\d年|(?:19|20)\d\d[·./]|Supp|^(?:19|20)\d\d$|(?:19|20)\d\d[,，]\d{1,3}\(S?\d{1,2}\)"
)
_NAME = re.compile(r"[\u4e00-\u9fff][\u4e00-\u9fff·、]{1,22}(?:\([\u4e00-\u9fffA-Za-z]{2,12}\))?")
_ENDING = re.compile(
    r"(?:学报|杂志|通报|通讯|进展|评论|论坛|导报|期刊|世界|技术|工程|工业|科学|科技|设备|机械|自动化|材料|焊接|冶金|化工|煤炭|建设|装备|制造|决策|信息|管理|研究|系统|机电|电力|学刊|动力|应用|化|与实践|之友|建筑|电气)(?:\(.*\))?$"
)
_SURE_ENDING = re.compile(r"(?:学报|杂志|通报|通讯|学刊)(?:\(.*\))?$")
_NO_NAME = re.compile(
    r"第.{0,3}[卷期]|作者|编辑|收稿|基金|大学$|学院$|公司|集团$|研究[院所]$|厂$|矿$|中心$|论文$|网络首发|优先出版|年会|学术会议|论文集|续|引用|摘要|关键词|万方|数据|知网|版权|等[:：]|邮|地址|电话|文章|中图|分类|文献|责任|上接|下转|博士|副教授|刊号|国内统一|国际标准|邮发|代号|\d"
)
_COLUMN = re.compile(
    r"^(?:综述|专论|论文|研究|技术|专题|经验交流|工程技术|试验研究|应用技术|学术论文|研究与开发|科技信息|技术应用|设备管理|应用科技|工业技术|节能减排|改造与更新|维护与修理|技改与创新|检测与维修|理论研究|技术改造|学术研究|研究报告|设备与自动化|科研与设计|技术与应用|设备维修|诊断)$"
)
_LATIN_NAME = re.compile(
    r"(?:[A-Z][A-Za-z&'’\-]+|of|and|the|for|in|on|&)(?:\s(?:[A-Z][A-Za-z&'’\-]+|of|and|the|for|in|on|&)){1,10}(?:\s\([A-Za-z ]+\))?"
)
_LATIN_WORD = re.compile(
    r"Journal|Letters|Transactions|Proceedings|Review|Science|Engineering|Technology|Acta|Bulletin|Magazine|Machinery|International|Research"
)
_CITED = re.compile(r"(?:^|(?:19|20)\d\d[,，])\d{1,3}\(\d{1,2}\)[:：]\d{1,5}[-–~]\d{1,5}")
"""The end of a reference, in its second line."""
_LEAST, _SURE = 3.0, 4.0
"""Signs that speak for a name, from which it is given, and from which it is sure."""


_SPACED = re.compile(r"[\u4e00-\u9fff](?:\([\u4e00-\u9fffA-Za-z]{2,12}\))?")
"""A character of a name set wide (学　报), the edition in brackets glued to the last one."""


class _Piece(msgspec.Struct, frozen=True):
    text: str
    row: int
    start: int
    end: int


def masthead(view: View, title: Field | None, fields: dict[str, Field]) -> dict[str, Field]:
    """Journal, year, volume, issue and pages, as far as heads, feet or a data sheet print them."""
    rows = _head_rows(view)
    listed = [row for _, row in rows]
    own_title = "" if title is None else tidy(str(title.value))
    found: dict[str, Field] = {}
    cited = cited_itself(view, own_title)
    for name, candidates in (
        ("volume", volume_in(view, listed)),
        ("issue", _issue(listed_issue=issue_in(view, listed), cited=cited.get("issue"))),
        ("year", [one for one in year_in(view, listed) if one.trust > 0.75] or _meeting_year(view)),
        ("pages", _own_pages(view, listed)),
    ):
        candidates = candidates or ([cited[name]] if name in cited else [])
        if candidates:
            found[name] = field_of(name, candidates[0], view)
    names = {str(one) for one in (fields["authors"].value if "authors" in fields else [])}
    journal = (
        _quoted(view, own_title)
        or _named(view, rows, own_title, names)
        or (_latin(view, rows, own_title) if own_title.isascii() else None)
    )
    if journal is not None:
        found["journal"] = field_of("journal", journal, view)
    elif (header := _in_header(view)) is not None:
        found["journal"] = header
    else:
        found.update(_data_sheet(view, title))
    return found


def _issue(*, listed_issue: list[Candidate], cited: Candidate | None) -> list[Candidate]:
    """The issue of the head; a supplement by its number where the paper's own citation prints that (增刊1 is S1)."""
    if cited is not None and listed_issue and re.match("增", str(listed_issue[0].value)) and str(cited.value)[0] == "S":
        return [cited]
    return listed_issue


_MEETING = re.compile(
    r"(?:会议|召开|举办)(?:时间|日期):?(?P<v>(?:19|20)\d\d)年|(?:论文集|年会|研讨会|交流会|学术会议)(?:论文(?:集|选编)?)?(?P<w>(?:19|20)\d\d)[·.](?=[\u4e00-\u9fff])"
    r"|论文(?:集|选编|汇编).{0,60}?(?P<x>(?:19|20)\d\d)(?:年\d{1,2}月|\.\d{1,2}(?!\d))"
)


_COVERED = 4000
"""Characters of covers and the first page."""


def _meeting_year(view: View) -> list[Candidate]:
    """The year of the meeting whose papers these are: ``会议时间：2011年5月``, with its town under the volume's name, or in the
    imprint on the volume's cover."""
    match = _MEETING.search(view.flow[:_COVERED])
    if match is None:
        return []
    group = next(name for name in ("v", "w", "x") if match[name])
    start, end = view.from_flow(match.start(group), match.end(group))
    return [Candidate(int(match[group]), start, end, 0.9)]


def _head_rows(view: View) -> list[tuple[int, Row]]:
    """Heads and feet of the first pages without running text; of a document without pages its first and last rows."""
    if not view.paged:
        ends = list(enumerate(view.rows))
        return [one for one in ends[:12] + ends[-6:] if not _is_running(one[1])]
    pages = sorted({row.page for row in view.rows})[:_PAGES]
    lowest = {page: max(row.box.y0 for row in view.rows if row.page == page) for page in pages}
    return [
        (number, row)
        for number, row in enumerate(view.rows)
        if row.page in pages
        and not row.aside
        and (
            row.box.y0 < _TOP
            or row.box.y0 > _FOOT
            or _is_foot(row, lowest[row.page])
            or _RUNNING_FOOT.fullmatch(row.words)
        )
        and not _is_running(row)
    ]


def _is_foot(row: Row, lowest: float) -> bool:
    """The last line of a page with a wide lower margin, where it names year and issue."""
    return row.box.y0 >= lowest and row.box.y0 > _LOW and _ISSUE_WORDS.search(row.words) is not None


def _is_running(row: Row) -> bool:
    text = row.words
    if re.match(r"^\[\d+\]|^[\[(（]?参考文献", text) or re.search(r"\[[JMDCPS]\]|\[EB/OL\]", text):
        return True
    if "。" in text or (_CITED.search(text) and (row.box.y0 > _FIRST_LINE or text.endswith("."))):
        return True
    if len(text) <= _RUNNING or re.search(r"第\S{1,4}期|Vol|No\.", text):
        return False
    return re.search(r"[。；]|[\u4e00-\u9fff][,，;][\u4e00-\u9fff]", text) is not None or len(text) > _LONG


def _quoted(view: View, own: str) -> Candidate | None:
    """《》 before the year and issue, 编辑部 or 网络首发."""
    match = re.search(
        r"《(?P<v>[\u4e00-\u9fff()·]{2,24})》(?:网络首发|优先出版|编辑部|杂志社|第\d|\(?(?:19|20)\d\d年?[,，第·.\d(])",
        view.flow[:6000],
    )
    if match is None or match["v"] in own:
        return None
    start, end = view.from_flow(match.start("v"), match.end("v"))
    return Candidate(match["v"], start, end, 0.95)


_HEADER = re.compile(
    r"《(?P<v>[\u4e00-\u9fff()·]{2,24})》(?:19|20)\d\d年?[,，]?第?|(?P<w>[\u4e00-\u9fff()·]{3,24}?)(?:19|20)\d\d年第?\d{1,2}期"
)


def _in_header(view: View) -> Field | None:
    """The name in the header of a text without pages, which is no row of it: 《某某自动化》2011年第3期　第13—18页."""
    for line in (one for page in view.pages for one in page.lines if "header" in one.marks and not view.paged):
        match = _HEADER.match(tidy(line.text))
        name = (match["v"] or match["w"]) if match is not None else None
        if name is not None and not _NO_NAME.search(name):
            return Field("journal", name, line.text, 1, None, 0.95, "text")
    return None


def _pieces(row: Row, number: int) -> list[_Piece]:
    """What blanks part in the lines of a row, a bracket with the edition kept with the name before it."""
    found: list[_Piece] = []
    group: list[tuple[Token, int]] = []
    for token, start in [*zip(row.tokens, row.starts, strict=True), (None, 0)]:
        if group and (token is None or token.line is not group[-1][0].line):
            found += _of_line(group, number)
            group = []
        if token is not None:
            group.append((token, start))
    joined: list[_Piece] = []
    for piece in found:
        if joined and re.fullmatch(r"\([\u4e00-\u9fff]{2,12}\)", piece.text):
            last = joined.pop()
            piece = _Piece(last.text + piece.text, number, last.start, piece.end)
        joined.append(piece)
    return [_cut(piece) for piece in joined]


def _of_line(group: list[tuple[Token, int]], number: int) -> list[_Piece]:
    """The pieces of one printed line, which may come in several tokens, even one a character (电 站 辅 机 技 术)."""
    text = "".join(token.text for token, _ in group)
    spots = [start + index for token, start in group for index in range(len(token.text))]
    parts = [tidy(part) for part in re.split(r"\s+|\u3000+", "　".join(token.raw for token, _ in group)) if tidy(part)]
    whole: list[str] = []
    for part in parts:
        single = _SPACED.fullmatch(part) is not None
        if single and whole and whole[-1].startswith("\t"):
            whole[-1] += part
        else:
            whole.append("\t" + part if single else part)
    found, at = [], 0
    for part in (one.lstrip("\t") for one in whole):
        begin = text.find(part, at)
        if begin >= 0:
            at = begin + len(part)
            found.append(_Piece(part, number, spots[begin], spots[at - 1] + 1))
    return found


def _cut(piece: _Piece) -> _Piece:
    """Without page number, year and issue glued to a name."""
    text = re.sub(
        r"(?:第[\d一二三四五六七八九十]+[卷期].*|(?:19|20)\d\d(?:年|[·./,№]|No|NO|$).*|Vol.*)$", "", piece.text
    )
    lead = re.match(r"^(?:\d{1,4}(?=[\u4e00-\u9fff])|[《·•■◆—-]+)", text)
    head = len(lead[0]) if lead is not None else 0
    text = text[head:].rstrip("》·•—-")
    return _Piece(text, piece.row, piece.start + head, piece.start + head + len(text))


def _named(view: View, rows: list[tuple[int, Row]], own: str, people: set[str]) -> Candidate | None:
    """The Chinese name among the pieces of heads and feet for which most signs speak; none where two are equal."""
    marked = [(number, row) for number, row in rows if _ISSUE_WORDS.search(row.words)]
    pieces = [piece for number, row in rows for piece in _pieces(row, number)]
    count: dict[str, set[int]] = {}
    for piece in pieces:
        count.setdefault(piece.text, set()).add(view.rows[piece.row].page)
    best: list[tuple[float, _Piece]] = []
    for piece in pieces:
        text = piece.text
        if not 3 <= len(text) <= 26 or not _NAME.fullmatch(text) or _NO_NAME.search(text):
            continue
        if text in own or (own and own in text) or text in people or _COLUMN.match(text):
            continue
        best.append((_signs(view, piece, marked, len(count[text])), piece))
    if not best:
        return None
    top = max(score for score, _ in best)
    names = list(dict.fromkeys(piece.text for score, piece in best if score == top))
    if top < _LEAST or (len(names) > 1 and top < _SURE):
        return None
    chosen = next(piece for score, piece in best if score == top)
    trust = 0.95 if top >= _SURE and len(names) == 1 else 0.78
    return Candidate(chosen.text, chosen.start, chosen.end, trust)


def _signs(view: View, piece: _Piece, marked: list[tuple[int, Row]], pages: int) -> float:
    """What speaks for a piece: beside the issue, on several pages, its ending, the middle of the page, translated below."""
    row = view.rows[piece.row]
    near = [
        other
        for _, other in marked
        if other.page == row.page
        and abs(other.box.cy - row.box.cy) < 0.012 + 0.5 * max(other.box.height, row.box.height)
    ]
    close = [other for _, other in marked if other.page == row.page and abs(other.box.cy - row.box.cy) < 0.035]
    score = 3.0 if near or row in [other for _, other in marked] else (1.5 if close else 0.0)
    score += 2.0 if pages > 1 else 0.0
    score += 2.0 if _SURE_ENDING.search(piece.text) else (1.0 if _ENDING.search(piece.text) else 0.0)
    box = view.token_at(piece.start).box
    score += 1.0 if view.paged and abs(box.cx - 0.5) < 0.12 else 0.0
    below = [
        token
        for other in view.rows[piece.row + 1 : piece.row + 4]
        for token in other.tokens
        if token.page == row.page
        and 0 < token.box.y0 - box.y0 < 0.04
        and min(token.box.x1, box.x1) > max(token.box.x0, box.x0)
    ]
    score += 1.0 if any(re.fullmatch(r"[A-Za-z&,'’.()\-]{8,}", token.text) for token in below) else 0.0
    return score


def _latin(view: View, rows: list[tuple[int, Row]], own: str) -> Candidate | None:
    """The name of a journal in English: in Title Case above or beside its volume."""
    for number, row in rows:
        if row.page != rows[0][1].page or row.box.y0 > _TOP:
            continue
        for token, start in zip(row.tokens, row.starts, strict=True):
            raw = re.sub(r"\s+", " ", token.raw).strip()
            match = _LATIN_NAME.match(raw)
            beside = any(re.search(r"Vol|No\.", other.words) for other in view.rows[max(0, number - 1) : number + 2])
            if match is None or tidy(match[0]) in own or not (beside and _LATIN_WORD.search(match[0])):
                continue
            if re.fullmatch(r"(?:,? ?(?:Vol|No|\d).*)?", raw[match.end() :].strip()):
                return Candidate(match[0], start, start + len(tidy(match[0])), 0.92)
    return None


def _own_pages(view: View, rows: list[Row]) -> list[Candidate]:
    """First and last page behind the issue in a head, or in the line that says how to cite this very paper."""
    flow = view.flow[:12000]
    for pattern, trust in (
        (
            r"(?:引用|引文)(?:本文|格式)?[^。]{0,30}[:：][^\[]{4,200}?\[J\][^\[\]]{4,80}?[:：](?P<a>\d{1,5})[-–—~～](?P<b>\d{1,5})(?![\d-])",
            0.95,
        ),
        (r"页码:(?P<a>\d{1,5})[-–—~～](?P<b>\d{1,5})(?!\d)", 0.95),
    ):
        match = re.search(pattern, flow)
        if match is not None and _is_span(match["a"], match["b"]):
            start, end = view.from_flow(match.start("a"), match.end("b"))
            return [Candidate(f"{int(match['a'])}-{int(match['b'])}", start, end, trust)]
    for row in rows:
        text = row.words
        match = re.search(
            r"(?:\((?:19|20)\d\d\)|期[,，:]?|(?:19|20)\d\d年?[,，]\d{1,3}\(S?\d{1,2}\)[:：]|No\.?\d{1,2}[,，:]?(?:\((?:19|20)\d\d\))?[,，:]?|pp?\.?:?)(?P<a>\d{1,5})[-–—~～](?P<b>\d{1,5})(?![\d-])",
            text,
        )
        if match is not None and _is_span(match["a"], match["b"]):
            start = row.start
            return [Candidate(f"{int(match['a'])}-{int(match['b'])}", start, start + len(row.tokens[0].text), 0.92)]
    return printed_pages(view)


def _is_span(first: str, last: str) -> bool:
    return 0 <= int(last) - int(first) <= 60 and not (len(first) == 4 and first[:2] in ("19", "20") and len(last) == 4)


def _data_sheet(view: View, title: Field | None) -> dict[str, Field]:
    """刊名 of a database's data sheet, or of the line that cites this very paper; one of the references is another's."""
    match = re.search(r"刊名:\n?\t?([\u4e00-\u9fff()]{2,20}?)(?:[\t\nA-Z]|英文刊名)", view.text)
    if match is not None:
        return {"journal": field_of("journal", Candidate(match[1], match.start(1), match.end(1), 0.85), view)}
    own = tidy(str(title.value))[-8:] if title is not None else ""
    for match in re.finditer(r"\[J\][.．,，:：]?《?([\u4e00-\u9fff()]{2,20}?)》?[,，.]\d{4}", view.flow):
        before = view.flow[max(0, match.start() - 30) : match.start()]
        if (own and own in before) or re.search(r"(?:引用|引文)(?:本文|格式)?[^。]{0,60}$", view.flow[: match.start()]):
            start, end = view.from_flow(match.start(1), match.end(1))
            return {"journal": field_of("journal", Candidate(match[1], start, end, 0.85), view)}
    return {}
