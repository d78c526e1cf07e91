"""The title of a writing by its place: the large lines of a cover or head, with those they go on in."""

from __future__ import annotations

import re
from statistics import median

import msgspec
from yushen.extractors.engine.label_words import LABEL_ENDS
from yushen.extractors.engine.roles import is_label, listed_names, row_raw
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.told import printed_behind
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.text import dates, words
from yushen.text.fold import is_cjk

BODY_END = (
    r"(?:公司|集团|总厂|分厂|厂|矿|研究院|设计院|研究所|勘测院|检验所|检测所|监测站|计量所|测试所|检验院|检测院|学校|学院|大学|中心|管理局|供电局|水务局|电力局|管理处|管理站|"
    r"林场|农场|灌区|水库|电站|电厂|热电厂|医院|机务段|工务段|电务段|车辆段|供电段|编委会|委员会|协会|学会|(?:地质|勘探|勘查|勘测|物探|化探|水文|测绘|钻探|普查)(?:大|总|支|分)?队|局|处|所|站)"
)
_PART = r"(?:[\u4e00-\u9fff0-9A-Za-z]{2,12}(?:车间|分厂|分公司|部|处|科|室|班组?|中心|队|厂|矿|站|段|工区))?"
_BODY = re.compile(rf"[\u4e00-\u9fffA-Za-z0-9()·\-]{{2,36}}{BODY_END}{_PART}")
_NO_BODY_WORD = re.compile(
    r"报告|总结|方案|论文|工法|改造|研究(?!院|所)|应用|分析|设计(?!院|研究)|[,。;:、]|的|及其|项目"
)

_KIND_WORDS = (
    "工法|省级|国家级|企业级|部级|市级|申请|送审|申报书?|专业|技术|论文|设计|工作|总结|研究|可行性|课程|毕业|活动|创新|革新|试验|检测|检验|调试|施工|专题|技师|高级技师|高级工|工程师|高级工程师|职称|申报|评审|个人|业务|年度|"
    "QC|小组|质量管理|质量|科技|成果|学术|答辩|考评|鉴定|综合|评价|任职|期间|技能|人才|职业|资格|材料|攻关|项目|应用|推广|实施|工程|竣工|结题|验收|改造|技改|企业|职工|用|类|性能|测试|初步|阶段|及|和|与|·"
)
KIND_LINE = re.compile(
    rf"(?:关于)?(?:{_KIND_WORDS})*(?:报告书?|总结|论文|方案|工法|材料|建议书|任务书|说明书|指导书|汇编|书)(?:\([^()]{{1,8}}\))?"
)
"""A line that says only of what kind the writing is: no title by itself; behind a title's lines their end."""
_SAYS_KIND = re.compile(r"(?:报告书?|总结|方案|工法|论文|教材|教程|书)$")
_NO_GIVEN_NAME = re.compile(r"(?:报告书?|总结|方案|工法|论文|教材|教程)$")
"""关报告 under …治理技术攻 is the rest of a title, though 关 is a family name."""
_TAIL = re.compile(
    r"^(?:的?(?:应用|研究|探讨|分析|实践|改进|设计|报告|总结|方案|工法|论文|浅析|措施|对策|与实践|及应用))"
)
_NO_TITLE = re.compile(
    r"^(?:[表图]\d|序号|图书在版编目|目录|目次|摘要|前言|引言|绪论|概述|内容提要|内容简介|编者的话|第[一二三四五六七八九十百\d]+[章节篇条]|附[录件表图]|封面|内部资料|内部使用|密级|版权|关键词|参考文献|注意事项)|"
    r"第[\d一二三四五六七八九十\-]+页|^共\d+页|^[\W\d]+$|^[一二三四五六七八九十]+[、.,]|^\([一二三四五六七八九十\d]+\)|[。;]|^[-—–]{1,2}|^ISBN|^CMA|^No\.|编号|^版[次本]|^Q/|^[A-Z]{1,6}(?:/[A-Z]+)?\s?\d[\d.]*(?:[—\-]+\d+)*$|^[(（\[【].*[)）\]】]$|"
    r"(?:丛书|系列教材|系列丛书|规划教材|统编教材|推荐教材|系列)(?:之[一二三四五六七八九十]+)?$|教材\(活页式\)$|出版社|编审委员会|编写(?:组|委员会|说明)|组编$"
)
_LABEL_ALONE = re.compile(rf"(?!.*(?:项目|成果|课题|等级|规模|结果|意见|编制)$)(?:{LABEL_ENDS})")
"""The next label of a form that sets each above its value; what may also end a title is none."""
_LABEL = re.compile(r"^[\u4e00-\u9fff()/]{2,9}:")
_HEADING = re.compile(r"^\s*\d{1,2}(?:\.\d{1,2})*[\s\u3000、.．]+(?![号#台套级kKMGmVWthA-Z℃°%×])(?=[\u4e00-\u9fff])")
"""A heading's number; ``35 kV 开关柜`` and ``2 号锅炉`` begin with a measure."""
_TITLE_WORDS = re.compile(
    r"报告|总结|方案|研究|应用|改造|攻关|设计|分析|工法|实践|探讨|革新|优化|改进|开发|研制|推广|可行性|技术|工艺|措施|教程|教材|手册|读本|指导书|工作页|知识|基础"
)
_ALIKE = (0.78, 1.28)
_KIND_ALIKE = (0.55, 1.8)
_GAP = 1.7
"""Lines of one title stand within so many heights of their type."""
_RUNNING = 46
_HEAD_ROWS = 40


class Piece(msgspec.Struct, frozen=True):
    """A line that may belong to a title."""

    row: int
    text: str
    raw: str
    size: float
    height: float
    y0: float
    y1: float
    start: int
    end: int
    kind: bool
    cell: bool = False
    """Stands in a ruled cell: its lines are together already."""


def title(view: View) -> list[Candidate]:
    """The title by size and place, on the first page that has one; none where only the kind of writing is printed large."""
    pages = sorted({row.page for row in view.rows})[:2]
    usual = _usual(view)
    for page in pages:
        rows = [(number, row) for number, row in enumerate(view.rows) if row.page == page][:_HEAD_ROWS]
        if not view.paged:
            rows = _before_text(view, rows)
        pieces = [_piece(view, number, row) for number, row in rows]
        best = _best(pieces, usual, view, [row for _, row in rows], pages.index(page))
        if best is not None:
            return [_joined(view, pieces, best)]
    return []


def body_alone(text: str) -> str | None:
    """The body whose name is all of a line, as covers have it."""
    bare = re.sub(r"\((?:盖章|公章|章)\)$|[:。]$", "", text)
    if 4 <= len(bare) <= 40 and _BODY.fullmatch(bare) and not _NO_BODY_WORD.search(bare):
        return bare
    return None


def _usual(view: View) -> float:
    """The type size of running text: that of most characters."""
    sizes: list[float] = []
    for row in view.rows:
        for token in row.tokens:
            if token.size and len(token.text) > 12:
                sizes.append(token.size)
    return median(sizes) if len(sizes) >= 3 else 0.0


def _before_text(view: View, rows: list[tuple[int, Row]]) -> list[tuple[int, Row]]:
    """The first rows of a document without pages, down to its first running text."""
    kept: list[tuple[int, Row]] = []
    for number, row in rows[:25]:
        if len(row_raw(row)) > _RUNNING and kept:
            break
        kept.append((number, row))
    return kept


def _main(row: Row) -> list[Token]:
    """The tokens of a row in its largest type: what stands beside them smaller is no part of a title, nor is another cell."""
    cells = [token for token in row.tokens if token.in_cell]
    if cells:
        return [max(cells, key=lambda token: (_could_name(token), token.size or 0.0, len(token.text)))]
    top = max((token.size or 0.0 for token in row.tokens if not token.raised), default=0.0)
    return [token for token in row.tokens if not token.raised and (token.size or 0.0) >= 0.86 * top]


def _could_name(token: Token) -> bool:
    """A cell that may hold the title: neither a body's name nor a label with its value."""
    plain = token.text
    return len(plain) >= 4 and not _LABEL.match(plain) and not _NO_TITLE.search(plain) and body_alone(plain) is None


def _piece(view: View, number: int, row: Row) -> Piece:
    tokens = _main(row)
    if not tokens:
        tokens = list(row.tokens)
    first, last = row.tokens.index(tokens[0]), row.tokens.index(tokens[-1])
    text = "".join(token.text for token in tokens)
    raw = " ".join(token.raw.strip() for token in tokens)
    size = max(token.size or 0.0 for token in tokens)
    box = tokens[0].box
    return Piece(
        number,
        text,
        raw,
        size,
        box.height,
        box.y0,
        box.y1,
        row.starts[first],
        row.starts[last] + len(tokens[-1].text),
        KIND_LINE.fullmatch(text) is not None,
        tokens[0].in_cell,
    )


def _can_be(piece: Piece) -> bool:
    """Whether a line may be (a part of) a title at all."""
    text = piece.text
    if not text or _NO_TITLE.search(text) or _LABEL.match(text) or _HEADING.match(piece.raw):
        return False
    if sum(map(is_cjk, text)) < 0.3 * len(text) and not re.search(r"[A-Za-z]{4}", text):
        return False
    found = dates.find_dates(text)
    if found and len(text) - (found[0][2] - found[0][1]) <= 4:
        return False
    if re.fullmatch(r"(?:19|20|[一二][九〇○零０]).{1,8}[年月日]", text):
        return False
    listed, whole = listed_names(piece.raw)
    people = listed and whole and sum(map(len, listed)) >= 0.8 * len(text) and not _is_words(text)
    people = people and not _NO_GIVEN_NAME.search(text)
    return not people and body_alone(text) is None and not _is_byline(piece.raw)


def _is_byline(raw: str) -> bool:
    """A body and, behind a blank, who wrote it there: 某某厂　李四."""
    body, *rest = re.split(r"[\s\u3000]+", raw.strip("()（） "))
    listed, whole = listed_names(" ".join(rest))
    return bool(listed) and whole and body_alone(tidy(body)) is not None


def _is_words(text: str) -> bool:
    """Four characters that are words (维修电工), though they could be a name."""
    return len(text) == 4 and "·" not in text and all(len(word) > 1 for word in words.words(text))


def _best(pieces: list[Piece], usual: float, view: View, rows: list[Row], page_number: int) -> int | None:
    best: tuple[float, int] | None = None
    for index, (piece, row) in enumerate(zip(pieces, rows, strict=True)):
        marks = row.tokens[0].line.marks
        if not 4 <= len(piece.text) <= 60 or piece.kind or "contents" in marks or not _can_be(piece):
            continue
        if len(row.tokens) > 1 and not piece.cell and (is_label(row.tokens[0]) or row.tokens[1].text.startswith(":")):
            continue
        if usual and piece.size < 1.08 * usual and "title" not in marks and index > 3:
            continue
        if _signed(piece.raw) or piece.text.endswith((",", "，", ":")) or _running(piece):
            continue
        if usual and page_number > 0 and piece.size < 1.2 * usual and "title" not in marks:
            continue
        score = piece.size or 12.0
        score *= 1.35 if "title" in marks else 1.0
        score *= 1.15 if "center" in marks or (view.paged and abs(row.box.cx - 0.5) < 0.08) else 1.0
        score *= 1.25 if _TITLE_WORDS.search(piece.text) else 1.0
        score *= 0.6 if "heading" in marks and index > 3 else 1.0
        score -= 0.12 * index
        if best is None or score > best[0]:
            best = (score, index)
    return best[1] if best is not None else None


def _running(piece: Piece) -> bool:
    """A line of running text: clauses, as no title has."""
    commas = len(re.findall(r"[,，]", piece.text))
    return commas >= 2 or (commas == 1 and len(piece.text) > 24)


def _signed(raw: str) -> bool:
    """``张三 李四 编著``: names with what they did."""
    match = re.match(r"^(.{2,60}?)[\s\u3000]*(?:等)?[\s\u3000]*(?:编著|主编|副主编|编写|主审|编|著)$", raw.strip())
    if match is None:
        return False
    listed, whole = listed_names(match[1])
    return bool(listed) and whole


def _joined(view: View, pieces: list[Piece], at: int) -> Candidate:
    low = high = at
    while low > 0 and _goes_on(pieces[low - 1], pieces[low]) and not pieces[low - 1].kind and high - low < 4:
        low -= 1
    while high + 1 < len(pieces) and _goes_on(pieces[high], pieces[high + 1]) and high - low < 4:
        so_far = "".join(piece.text for piece in pieces[low : high + 1])
        if _SAYS_KIND.search(so_far) and not _TAIL.match(pieces[high + 1].text):
            break
        high += 1
        if pieces[high].kind:
            break
    low, high = _as_elsewhere(view, pieces, low, high, at)
    chosen = pieces[low : high + 1]
    value = printed([piece.raw for piece in chosen])
    return Candidate(value, chosen[0].start, chosen[-1].end, 0.9)


def _goes_on(upper: Piece, lower: Piece) -> bool:
    """Two lines of one title: the same type, close, the lower one no other thing."""
    if (
        lower.row != upper.row + 1
        or upper.cell
        or lower.cell
        or not _can_be(lower)
        or not _can_be(upper)
        or _signed(lower.raw)
    ):
        return False
    ratio = lower.size / upper.size if upper.size and lower.size else 1.0
    bounds = _KIND_ALIKE if lower.kind else _ALIKE
    if not bounds[0] <= ratio <= bounds[1]:
        return False
    if not upper.size and not lower.kind and not _TAIL.match(lower.text):
        return False
    gap = lower.y0 - upper.y1
    limit = (2.4 if lower.kind else _GAP) * max(upper.height, lower.height)
    return gap < limit and len(lower.text) <= 40


def _as_elsewhere(view: View, pieces: list[Piece], low: int, high: int, at: int) -> tuple[int, int]:
    """The lines that another place of the document prints together as one (a running head, the head of the text)."""
    own = {piece.row for piece in pieces[low : high + 1]}
    lines = {tidy(line.text) for page in view.pages for line in page.lines}
    spans = [(one, two) for one in range(low, at + 1) for two in range(at, high + 1) if two > one]
    for one, two in sorted(spans, key=lambda span: span[0] - span[1]):
        text = "".join(piece.text for piece in pieces[one : two + 1])
        if text in lines:
            return one, two
    if low > 0 and high > low - 1 and _body_before(view, pieces, low, high):
        return low - 1, high
    alone = pieces[at].text
    others = [row for number, row in enumerate(view.rows) if number not in own]
    if high > low and len(alone) >= 8 and any(alone == row.words for row in others):
        return at, at
    return low, high


def _body_before(view: View, pieces: list[Piece], low: int, high: int) -> bool:
    """The line above is a body's name in the title's own type, and the text prints both as one, as titles of projects have it."""
    upper, first = pieces[low - 1], pieces[low]
    together = "".join(piece.text for piece in pieces[low - 1 : high + 1])
    alike = not upper.size or abs(upper.size - first.size) < 0.05 * first.size
    close = first.y0 - upper.y1 < _GAP * max(upper.height, first.height)
    return alike and close and body_alone(upper.text) is not None and view.flow.count(together) > 1


def printed(raws: list[str]) -> str:
    """Lines of print as one text: blanks only between words of Latin script."""
    parts = [re.sub(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])", "", re.sub(r"\s+", " ", raw).strip()) for raw in raws]
    value = parts[0]
    for part in parts[1:]:
        latin = value[-1:].isascii() and part[:1].isascii() and value[-1:].isalnum() and part[:1].isalnum()
        value += (" " if latin else "") + part
    value = re.sub(r"^[一二三四五六七八九十\d]{1,2}[、.](?=[\u4e00-\u9fff])", "", value)
    if value.startswith("《") and value.endswith("》"):
        value = value[1:-1]
    return re.sub(r"[*＊①②†]+$", "", value).strip()


def labelled_title(view: View, pattern: str, trust: float, *, rows: int = 40) -> list[Candidate]:
    """The title behind a label, with the rows it goes on in."""
    found = []
    for one in printed_behind(view, pattern, rows=rows):
        raws, start, end = [one.raw], one.start, one.end
        token = view.token_at(one.start)
        above = _line_above(view, one.row, token)
        if above is not None:
            raws, start = [above.raw, one.raw], above.start
        last = token
        lifted = above is not None and above.row > one.row
        for below in range(one.row + (2 if lifted else 1), min(len(view.rows), one.row + 4)):
            row = view.rows[below]
            piece = _piece(view, below, row)
            close = row.box.y0 - last.box.y1 < 1.1 * max(last.box.height, row.box.height)
            inside = row.box.x0 >= token.box.x0 - 0.02 and len(row.tokens) == 1 and row.page == token.page
            full = last.box.x1 > row.box.x1 - 0.02 or len(tidy(last.raw)) >= 12
            if (
                not (close and inside and full and _can_be(piece))
                or _signed(piece.raw)
                or _LABEL_ALONE.fullmatch(piece.text)
            ):
                break
            raws.append(piece.raw)
            end, last = piece.end, row.tokens[0]
        value = printed(raws)
        if 4 <= len(value) <= 90 and not KIND_LINE.fullmatch(tidy(value)):
            found.append(Candidate(value, start, end, trust))
    return found


def _line_above(view: View, number: int, token: Token) -> Piece | None:
    """The first line of a value whose label stands beside its second: over it, of its type, with no label before it."""
    if not view.paged:
        return None  # a document without places does not tell what stands beside what
    row = view.rows[number - 1] if number else None
    following = view.rows[number + 1] if number + 1 < len(view.rows) else None
    lifted = following is not None and following.page == token.page and following.box.cy < token.box.cy
    if lifted and following is not None:  # the label stands between the lines of its value, and its row was read first
        number, row = number + 2, following
    if row is None:
        return None
    other = row.tokens[0]
    level = min(abs(other.box.x0 - token.box.x0), abs(other.box.cx - token.box.cx)) < 0.04
    alone = len(row.tokens) == 1 and row.page == token.page and level
    close = 0 <= token.box.y0 - other.box.y1 < 1.1 * max(token.box.height, other.box.height)
    alike = not token.size or abs((other.size or 0) - token.size) <= 0.15 * token.size
    piece = _piece(view, number - 1, row)
    return piece if alone and close and alike and other.box.x1 >= token.box.x1 - 0.02 and _can_be(piece) else None


def kind_printed_large(view: View) -> bool:
    """Whether the first page prints large of what kind the writing is (技师专业技术报告): then its title stands elsewhere."""
    usual = _usual(view)
    first = view.rows[0].page if view.rows else 1
    pieces = [_piece(view, number, row) for number, row in enumerate(view.rows[:12]) if row.page == first]
    top = max((piece.size for piece in pieces), default=0.0)
    return any(piece.kind and piece.size >= max(0.95 * top, 1.2 * usual) for piece in pieces)
