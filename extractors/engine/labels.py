"""Labels in the view, and the texts that belong to them: beside, in the next cell, below, or going on over further rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec
from yushen.extractors.engine.glued import glued_in_column
from yushen.extractors.engine.heads import Found, in_head_row, under_head
from yushen.extractors.engine.label_words import GLUED, LABEL_ENDS, LONGER_WORDS, NEEDS_END, gapped
from yushen.extractors.engine.view import Row, View

from yushen.model import Box
from yushen.text.fold import is_cjk
from yushen.text.names import is_person_name

_LEADING = ":.,;、)]>·-=|\t"
_MAX_BELOW_ROWS = 3
_WRAP_ROWS = 4


class Region(msgspec.Struct, frozen=True):
    """A stretch of the view's text that may hold a label's value, and how sure it is that it belongs to the label."""

    start: int
    end: int
    trust: float


@lru_cache(maxsize=256)
def _pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    """All labels, the longest first; a label may be parted by gaps (姓 名 in two boxes)."""
    ordered = sorted(set(labels), key=lambda label: (-len(label), label))
    return re.compile("|".join(gapped(label, labels) + _goes_on(label) for label in ordered))


_LAST = {"号": "码?", "日": "期?"}
"""What belongs to a label's last word where a form prints it: 证书号码 is the list's 证书号, and 码 never begins its value."""


def _goes_on(label: str) -> str:
    """Of two characters the last is no word of its own: 生日 is not the beginning of 生日期."""
    return _LAST.get(label[-1], "") if len(label) > 2 else ""


def find_labels(view: View, labels: tuple[str, ...]) -> list[Found]:
    """Every place where a label stands as a label: at the start of a token or after a value's end, not inside a word."""
    if not labels:
        return []
    found, heads = [], []
    for match in _pattern(labels).finditer(view.text):
        label = match[0].replace("\t", "")
        label = label if label in labels else label[:-1]
        one = Found(label, match.start(), match.end())
        if "\t" in match[0] and match.start() and is_cjk(view.text[match.start() - 1]):
            continue  # set apart from what belongs to the word before it: 杨海生 日期, 技术 职称
        if _stands_alone(view.text, match.start(), match.end(), label):
            found.append(one)
        elif label in GLUED and (match.start() == 0 or view.text[match.start() - 1] in "\t\n"):
            heads.append(one)
    found = [one for one in found if _after_a_label(view.text, one, [*found, *heads])]
    glued = [head for head in heads if _glued_to_another(view.text, head, found)]
    begun = {one.start for one in [*found, *glued]}
    glued += [Found(label, start, start + len(label)) for label, start in glued_in_column(view, labels, begun)]
    return sorted([*found, *glued], key=lambda one: one.start) if glued else found


_SIDE = re.compile(r"(?:正|背|反|人像|国徽)?面|[正背反]")
"""Headings at the side of a cell that may stand before a label in one piece."""


def _after_a_label(text: str, one: Found, all_: list[Found]) -> bool:
    """A label in the middle of running words counts only in a row with one before it: 姓名张三性别男, not 具备电气工程专业工程师职称."""
    if one.start == 0 or not "\u4e00" <= text[one.start - 1] <= "\u9fff" or text[one.end : one.end + 1] == ":":
        return True
    row = text.rfind("\n", 0, one.start) + 1
    token = max(row, text.rfind("\t", 0, one.start) + 1)
    heads = (other for other in all_ if row <= other.start < one.start)
    return _SIDE.fullmatch(text, token, one.start) is not None or any(
        head.start == row or text[head.start - 1] == "\t" for head in heads
    )


def _glued_to_another(text: str, head: Found, found: list[Found]) -> bool:
    """专业焊接技术学制三年 in one piece: a word that also begins other words is a label where a glued label follows its value."""
    end = next((index for index in range(head.end, len(text)) if text[index] in "\t\n"), len(text))
    return any(head.end + 2 <= one.start < end and one.label in GLUED for one in found)


_NO_LABEL = re.compile(r"(?:名单|清单|目录|一览表?|汇总表?|名录|明细)(?:表)?(?:如下|见下表?|附后|见附[件表])")
"""Words that announce a list: 获奖成果名单如下 is not the label 获奖成果."""
_LONGER = "姓名(?:或名称)? 名称(?:或姓名)? 年度 全称 性质 类型 类别 领域 代码 编码 地址 电话 意见 负责人 联系人 及(?:级别|等级|层次|资格)"
_LONGER_LABEL = re.compile(
    "(?:"
    + "|".join(re.sub(r"(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])", "\t?", one) for one in _LONGER.split())
    + r")(?=[\t\n:(])"
)


def _stands_alone(text: str, start: int, end: int, label: str) -> bool:
    """A label is followed by a colon or gap, or begins a token; in the middle of running words it is no label."""
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    if after == ":":
        return True
    if (after in ",。;、" or label in ("学时", "课时")) and text[:start].rstrip("\t")[-1:].isdigit():
        return False  # the unit of a figure: 共计 72 学时,其中…
    if _NO_LABEL.match(text, end):
        return False
    if before in "\t\n,;。" and (_LONGER_LABEL.match(text, end) or (_THING.search(label) and _WHEN.match(text, end))):
        return False  # 所在单位名称, 工作单位性质, 取得资格时间: another label, whatever it asks for
    if after == "\t" and (longer := _LONGER_LABEL.match(text, end + 1)) and text[longer.end()] == ":":
        return False  # 专 业 类 别:机械, whose blanks part it in two
    if after in "\t\n" or (after in "(（[" and before in "\t\n"):
        return before in "\t\n:,;、。)]|." or (
            (label in GLUED and "\u4e00" <= before <= "\u9fff") or (len(label) >= 4 and before.isdigit())
        )
    if before in "\t\n":
        return label not in NEEDS_END
    # 姓名张三性别男: glued; only where the label is long enough not to be part of a word.
    if label in NEEDS_END and label not in GLUED:
        return False
    if before == "(":
        return False  # in the note of another label: 承诺人(签字、按手印)
    if before == ":" and text[start - 2 : start - 1].isalnum():
        return False  # the value of the label before the colon begins with the word (专业:专业设备维修)
    if label in LONGER_WORDS and is_cjk(before) and re.compile(LONGER_WORDS[label]).match(text, end):
        return False
    return len(label) >= 2 and (before.isdigit() or not before.isalnum() or label in GLUED)


def regions(
    view: View, found: Found, everything: list[Found], *, below: bool, wraps: bool, far: bool
) -> Iterable[Region]:
    """Where the value of a label may stand, the surest first."""
    row_number = view.row_at(found.start)
    row = view.rows[row_number]
    row_end = row.starts[-1] + len(row.tokens[-1].text)
    later = [other.start for other in everything if found.end <= other.start < row_end]
    clause = _NEXT_CLAUSE.search(view.text, found.end, row_end)
    end = min([*later, clause.start() if clause else row_end, _bracket_end(view.text, row.start, found, row_end)])
    while end in later and view.text[found.end] == ":" and end > found.end + 1 and view.text[end - 1] in ",;":
        end -= 1
    if in_head_row(view, row_number, everything):
        low, high = under_head(view, row_number, found.start)
        yield Region(low, high, 0.96)
        return
    start = _skip(view.text, found.end, end)
    if start < end:
        stop = end if far or wraps else _first_gap(view, start, end)
        end = end if far or wraps else min([end, *_other_labels(view, row, stop)])
        if wraps:
            yield Region(start, _wrapped(view, row_number, start, stop if stop < row_end else row_end, everything), 1.0)
        else:
            yield Region(start, stop, 1.0)
        if stop < end:
            yield Region(start, end, 0.97)
    if start >= end:
        yield from _on_level(view, row_number, found, everything)
        if not later:  # what stands lower down there belongs to the label between: 证书编号 | 身份证号 over 1401…
            yield from _beside_lower(view, row_number, found, everything, wraps=wraps)
    if below:
        yield from _below(view, row_number, found, everything, wraps, had_value=start < end)
    if below and start >= end:
        yield from _next_line(view, row_number, found, everything)


_NEXT_CLAUSE = re.compile(rf"[,;。](?=(?:{LABEL_ENDS}):)")
"""A further label in the same sentence, whether a list knows it or not: 职业:焊工,取证日期:…"""


def _bracket_end(text: str, low: int, found: Found, high: int) -> int:
    """Where the bracket closes in which a label stands with its value: 聘任张三为技师(工种:焊工),聘期三年; else ``high``."""
    depth = 0
    for index in range(found.start - 1, low - 1, -1):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth > 0:
            break
    if depth <= 0:
        return high
    for index in range(found.end, high):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth <= 0:
            return high if index == found.end else index  # 合计(应修90学时) has its value behind the bracket
    return high


_THING = re.compile(r"(?:资格|职称|职务|岗位|学位|学历|等级|级别|称号|工作|职业|工种|证书|专利|项目|奖)$")
_WHEN = re.compile(r"(?:时间|日期|年月)(?=[\t\n:(])")
"""取得资格时间 asks when, not what: the label 取得资格 is only a part of it."""
_SUFFIX = re.compile(r"\([\u4e00-\u9fff、/]{1,10}\)(?=[:\t\n]|$)|\((?:盖章|公章|签章|章|印)\)")
"""A note that is part of the label: 现任职务(岗位), 单位(盖章)."""


def _skip(text: str, start: int, end: int) -> int:
    suffix = _SUFFIX.match(text, start, end)
    if suffix is not None:
        start = suffix.end()
    while start < end and text[start] in _LEADING:
        start += 1
    # A translation under the label (Name, 姓名 Name 张三) belongs to it.
    match = re.compile(r"(?:[A-Za-z.&]{2,30}\t?)+:?\t?").match(text, start, end)
    if match and match.end() < end and not text[match.end()].isascii():
        start = match.end()
        while start < end and text[start] in _LEADING:
            start += 1
    return start


_OTHER_LABEL = re.compile(r"[\u4e00-\u9fff()/、]{2,12}:")
_SOME_LABEL = re.compile(r"[\u4e00-\u9fff]{2,6}(?:\([\u4e00-\u9fff]{1,4}\))?:(?!$)")


def _other_labels(view: View, row: Row, after: int) -> list[int]:
    """Where tokens of the row behind a place begin with a word and a colon: labels, whether a list knows them or not."""
    return [begin - 1 for begin in row.starts if begin > after and _OTHER_LABEL.match(view.text, begin)]


def _first_gap(view: View, start: int, end: int) -> int:
    """The end of the token in which the value begins, unless what follows is close by."""
    gap = view.text.find("\t", start, end)
    return end if gap < 0 else gap


def _wrapped(view: View, row_number: int, start: int, end: int, everything: list[Found]) -> int:
    """The end of a value that goes on below: rows that begin at or right of the value and hold no label."""
    first = view.token_at(start).box
    last = view.rows[row_number]
    for number in range(row_number + 1, min(len(view.rows), row_number + 1 + _WRAP_ROWS)):
        row = view.rows[number]
        row_end = row.starts[-1] + len(row.tokens[-1].text)
        if row.page != last.page or any(row.start <= other.start < row_end for other in everything):
            break
        if _SOME_LABEL.match(row.tokens[0].text):
            break  # 奖次:三等奖 under the name of a project: another label, though no list knows it
        gap = row.box.y0 - last.box.y1
        indented = row.box.x0 >= first.x0 - 0.02
        indented = indented or _to_the_margin(view, view.rows[row_number], last, row)
        if not indented or gap > 1.2 * max(last.box.height, row.box.height) or row.box.x0 > first.x1 + 0.25:
            break
        end, last = row_end, row
    return end


def _to_the_margin(view: View, labelled: Row, last: Row, row: Row) -> bool:
    """The last words of a list that filled its line, set back to the margin of its label, with no mark of a sentence."""
    text = row.words
    back = abs(row.box.x0 - labelled.box.x0) < 0.02 and last is labelled
    broken = len(row.tokens) > 1 and 1 in (len(last.tokens[-1].text), len(row.tokens[0].text))
    if back and broken and is_person_name(last.tokens[-1].text + row.tokens[0].text):
        return True  # the line's end stands inside a name, however narrow the column
    ends = not view.is_full(row) and not re.search(r"[。:,]", text)
    return back and ends and (view.is_full(last) or _fills_column(view, last, row, text))


_COLUMN_ROWS, _LONG_LINE, _SHORT_REST = 4, 16, 12


def _fills_column(view: View, last: Row, row: Row, text: str) -> bool:
    """The same on one leaf of two: of all lines from this margin none goes farther right, and what follows is a few characters that
    are neither a name nor a body's."""
    if row.box.y0 - last.box.y1 > 0.9 * row.box.height or sum(len(token.text) for token in last.tokens) < _LONG_LINE:
        return False
    column = [one for one in view.rows if one.page == row.page and abs(one.box.x0 - row.box.x0) < 0.02]
    longest = len(column) >= _COLUMN_ROWS and last.box.x1 >= max(one.box.x1 for one in column) - 0.005
    rest = len(row.tokens) == 1 and re.fullmatch(rf"[\u4e00-\u9fff]{{2,{_SHORT_REST}}}", text) is not None
    return (
        longest
        and rest
        and not is_person_name(text)
        and not re.search(r"(?:公司|厂|局|院|所|学校|中心|证书|部)$", text)
    )


def _below(
    view: View, row_number: int, found: Found, everything: list[Found], wraps: bool, *, had_value: bool
) -> Iterable[Region]:
    """Tokens under the label: same column, within a few rows, no label themselves."""
    label_box = _box_of(view, found.start, found.end)
    page = view.rows[row_number].page
    seen = 0
    for number in range(row_number + 1, len(view.rows)):
        row = view.rows[number]
        if row.page != page or row.box.y0 - label_box.y1 > 4.5 * max(label_box.height, 0.008):
            return
        if row.box.y0 < label_box.cy:
            continue
        under = [
            (token, begin)
            for token, begin in zip(row.tokens, row.starts, strict=True)
            if _same_column(token.box, label_box)
        ]
        if under:
            begin = under[0][1]
            end = under[-1][1] + len(under[-1][0].text)
            if any(begin <= other.start < end for other in everything):
                return
            if wraps and row.tokens[0] is under[0][0]:
                end = row.starts[-1] + len(row.tokens[-1].text)
                end = min((other.start for other in everything if begin <= other.start < end), default=end)
            if wraps:
                end = _wrapped(view, number, begin, end, everything)
            yield Region(begin, end, 0.75 if had_value else 0.9)
            return
        seen += 1
        if seen >= _MAX_BELOW_ROWS:
            return


_NEXT_LINE = 4.0
_INDENT = 0.15
_NEXT_LINE_TRUST = 0.85


def _next_line(view: View, row_number: int, found: Found, everything: list[Found]) -> Iterable[Region]:
    """What stands alone in the next row, further right, under a label alone in its own: set in the middle of its leaf, or on a
    line to be filled in."""
    row = view.rows[row_number]
    below = view.rows[row_number + 1] if row_number + 1 < len(view.rows) else None
    if (
        below is None
        or below.page != row.page
        or len(row.tokens) > 1
        or len(below.tokens) > 1
        or below.tokens[0].in_cell
    ):
        return
    end = below.start + len(below.tokens[0].text)
    near = below.box.y0 - row.box.y1 < _NEXT_LINE * row.box.height and 0 <= below.box.x0 - row.box.x1 < _INDENT
    alone = found.start == row.start and not any(below.start <= other.start < end for other in everything)
    if near and alone and ":" not in below.tokens[0].text:
        yield Region(below.start, end, _NEXT_LINE_TRUST)


_TORN_ROWS = 12
"""Rows above and below in which a value of the label's own level may have come to stand."""
_SAME_LEVEL = 0.6


def _on_level(view: View, row_number: int, found: Found, everything: list[Found]) -> Iterable[Region]:
    """A value beside a label in a cell whose row was torn apart, as where the ruling of a photographed table is half seen."""
    if not view.token_at(found.start).in_cell:
        return
    label = _box_of(view, found.start, found.end)
    beside = []
    for number in range(max(0, row_number - _TORN_ROWS), min(len(view.rows), row_number + _TORN_ROWS + 1)):
        row = view.rows[number]
        if number == row_number or row.page != view.rows[row_number].page:
            continue
        for token, begin in zip(row.tokens, row.starts, strict=True):
            common = min(token.box.y1, label.y1) - max(token.box.y0, label.y0)
            if token.box.x0 >= label.x1 and common > _SAME_LEVEL * max(token.box.height, label.height):
                beside.append((token.box.x0, begin, begin + len(token.text)))
    if beside:
        _, begin, end = min(beside)
        if not any(begin <= other.start < end for other in everything):
            yield Region(begin, end, 0.92)


def _beside_lower(
    view: View, row_number: int, found: Found, everything: list[Found], *, wraps: bool
) -> Iterable[Region]:
    """A value right of a label that has nothing on its own row: set half a line lower, beside the translation under the label.
    Another column may have a line of its own at that level, left of the label. A list (``wraps``) is all that stands there."""
    label = _box_of(view, found.start, found.end)
    for number in range(row_number + 1, min(len(view.rows), row_number + 3)):
        row = view.rows[number]
        if row.page != view.rows[row_number].page or row.box.y0 > label.y1 + 0.5 * label.height:
            return
        right = [place for place, token in enumerate(row.tokens) if token.box.x0 >= label.x1]
        if not right or any(token.box.x1 > label.x0 for token in row.tokens[: right[0]]):
            continue
        first, begin = row.tokens[right[0]], row.starts[right[0]]
        end = begin + len(first.text)
        if first.box.y0 > label.y1 + 0.5 * label.height:
            continue
        if wraps:
            end = row.starts[-1] + len(row.tokens[-1].text)
            end = min([other.start for other in everything if begin < other.start < end] or [end])
        if not any(begin <= other.start < end for other in everything):
            yield Region(begin, end, 0.9)
        return


def _same_column(box: Box, label: Box) -> bool:
    common = min(box.x1, label.x1) - max(box.x0, label.x0)
    return common > 0.3 * min(box.width, label.width)


def _box_of(view: View, start: int, end: int) -> Box:
    place = view.place(start, end)
    return place.box or view.token_at(start).box


def row_text(view: View, row: Row) -> str:
    """The row's text with its gaps."""
    return view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
