"""期刊封面, 版权页, 目录: the journal's name and numbers, the issue at hand, who publishes it."""

from __future__ import annotations

import re
from collections import Counter

from yushen.extractors.engine import shapes
from yushen.extractors.engine.cover import BODY_END, body_alone
from yushen.extractors.engine.masthead import issue_in, journal_names, year_in
from yushen.extractors.engine.serials import cn_in, issn_in
from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.told import Labelled, printed_behind
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate, FieldSpec, Hit, TypeSpec

from yushen.text import names

_NAME = re.compile(r"[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9·、\-]{1,23}(?:\([\u4e00-\u9fffA-Za-z]{2,12}\))?")
_NO_NAME = re.compile(
    r"目录|目次|要目|导读|ISSN|CN\d|第\d|第[一二三四五六七八九十]+[卷期]|\d{4}|主办|主管|承办|协办|出版|编辑|编委|主编|定价|国内|国际|邮发|http|www|地址|电话|版权|印刷|发行|刊号|增刊|月刊|旬刊|周刊|"
    r"来源期刊|核心期刊|优秀|获奖|收录|数据库|总第|期刊奖|期刊方阵|科技期刊$|有限公司|欢迎|年第|信息$|顾问|声明|须知|启事|广告|杂志社$|编辑部$"
)
_NAME_LABEL = r"(?:刊|杂志|期刊|刊物|报刊)名(?:称)?|期刊名称|刊物名称|杂志名称"
_SPONSOR_LABEL = r"主办(?:单位|者|机构)?|主办方"
_SPONSOR_BEHIND = re.compile(
    r"^(?:.*(?:主管|承办|\d[年月日期])[,、]?|由)?(?P<v>[\u4e00-\u9fff()]{4,40}?)[\s\u3000]*主[\s\u3000]*办(?:单位$|$|(?=[,。;]))"
)
_NO_BODY = re.compile(r"研究(?!院|所|会|中心)|应用|基于|治理|机理|…|\(\d+\)$|分析")
_UPRIGHT = 4
"""Characters one under the other from which they are a name printed upright."""


def _journals(view: View) -> list[Candidate]:
    """By its label; in 《》 before 编辑部; the largest line of the first page; the name that several places give wins."""
    for one in printed_behind(view, _NAME_LABEL):
        value = re.sub(r"^《|》$", "", tidy(one.raw))
        if _NAME.fullmatch(value):
            at = max(0, view.text.find(value, one.start))
            return [Candidate(value, at, at + len(value), 1.0)]
    found = [*_largest(view), *_upright(view), *journal_names(view)]
    votes = Counter(one.value for one in found)
    whole = [one for one in found if not any(_is_part(one.value, other.value) for other in found)]
    return [
        Candidate(one.value, one.start, one.end, min(1.0, one.trust + (0.08 if votes[one.value] > 1 else 0.0)))
        for one in whole or found
    ]


def _is_part(name: str, other: str) -> bool:
    """A piece of a longer name that another place prints whole (汾河水利 of 汾河水利电力)."""
    return name != other and other.startswith(name)


_LARGER = 1.04
"""Boxes of glyphs are tight: lines of one type differ by so much in size, and the upper of two such is the name."""


def _largest(view: View) -> list[Candidate]:
    """The largest line of the first page that may be a name; the head of a line before its translation."""
    best: tuple[float, Candidate, Token] | None = None
    first = view.rows[0].page if view.rows else 1
    for row in view.rows:
        if row.page != first:
            break
        for place, start in enumerate(row.starts):
            token = row.tokens[place]
            text, size = re.sub(r"\(增刊\d?\)$", "", token.text), token.size or 1.0
            if place + 1 < len(row.tokens) and re.fullmatch(r"\([\u4e00-\u9fff]{2,12}\)", row.tokens[place + 1].text):
                text += row.tokens[place + 1].text
            match = _NAME.match(text.lstrip("《"))
            if match is None or not 2 <= len(match[0]) <= 26 or _NO_NAME.search(match[0]):
                continue
            rest = text.lstrip("《")[match.end() :]
            if re.search(r"[\u4e00-\u9fff]", rest) or re.search(r"[,。;:…]", text):
                continue
            at = max(0, token.text.find(match[0][:2]))
            if names.is_person_name(match[0]) and len(match[0]) <= 3:
                continue  # an author in a list of contents
            if best is None or size > _LARGER * best[0]:
                end = start + min(len(token.text), at + len(match[0]))
                best = (size, Candidate(match[0], start + at, end, 0.86), token)
    return [_over_two_lines(view, best[1], best[2])] if best is not None else []


_LINE_GAP = 1.1
"""Lines of one name stand within so many heights of their type."""


def _over_two_lines(view: View, found: Candidate, token: Token) -> Candidate:
    """The name with the line of its own type right over or under it (江淮工业 | 专科学校学报), whatever stands beside them."""
    for row in view.rows:
        for other, start in zip(row.tokens, row.starts, strict=True):
            alike = other is not token and other.page == token.page and other.size and token.size
            if not alike or abs(other.size - token.size) > 0.04 * token.size or not _NAME.fullmatch(other.text):
                continue
            upper, lower = (token, other) if token.box.y0 < other.box.y0 else (other, token)
            gap = lower.box.y0 - upper.box.y1
            level = min(abs(other.box.x0 - token.box.x0), abs(other.box.cx - token.box.cx)) < 0.03
            name = upper.text + lower.text
            close = -0.3 * token.box.height < gap < _LINE_GAP * token.box.height
            if level and close and len(name) <= 24 and not _NO_NAME.search(name):
                return Candidate(name, min(start, found.start), min(start, found.start) + len(upper.text), found.trust)
    return found


def _upright(view: View) -> list[Candidate]:
    """A name printed from top to bottom, one character a line."""
    first = view.rows[0].page if view.rows else 1
    singles: list[tuple[Token, int]] = [
        (token, start)
        for row in view.rows
        if row.page == first
        for token, start in zip(row.tokens, row.starts, strict=True)
        if re.fullmatch(r"[\u4e00-\u9fff]", token.text)
    ]
    column: list[tuple[Token, int]] = []
    for token, start in sorted(singles, key=lambda one: (round(one[0].box.x0, 1), one[0].box.y0)):
        if column and abs(token.box.x0 - column[-1][0].box.x0) > 0.04:
            if len(column) >= _UPRIGHT:
                break
            column = []
        column.append((token, start))
    if len(column) < _UPRIGHT:
        return []
    name = "".join(token.text for token, _ in column)
    return [Candidate(name, column[0][1], column[0][1] + 1, 0.88)]


_CUT_BODY = re.compile(r"(?:集团|控股)?(?:股份)?(?:有|有限|有限责|有限责任|股|股份|有限公)")
"""What is left of 有限责任公司 and the like at the end of a line that the column cuts off."""
_END_OF_COMPANY = re.compile(r"(?:份|份有限|有限|限|限责任|责任|任)?公?司(?![\u4e00-\u9fff])")


def _ended_below(view: View, one: Labelled, cut: str) -> Candidate:
    """A company's name with its end in the next line of its column, whatever stands in the columns beside it; without that end it is
    not sure."""
    upper, raw = view.token_at(one.start), tidy(one.raw)
    for row in view.rows[one.row + 1 : one.row + 4]:
        for token in row.tokens:
            match = _END_OF_COMPANY.match(token.text)
            within = upper.box.x0 - 0.02 < token.box.x0 < upper.box.x1 and token.page == upper.page
            if within and match is not None and re.fullmatch(_WHOLE_COMPANY, cut + match[0]):
                return Candidate(raw + match[0], one.start, one.end, 0.93)
    return Candidate(raw, one.start, one.end, shapes.OPEN_END, "主办单位名称可能未读全，请核对")


_ENDED = re.compile(rf"[\u4e00-\u9fff()]{{6,40}}{BODY_END}")


def _in_two_lines(view: View, one: Labelled) -> Candidate | None:
    """The name of a body that a narrow column breaks, with its end in the column's next line (…机械研 | 究有限责任公司)."""
    upper, raw = view.token_at(one.start), tidy(one.raw)
    if upper.text != raw or not re.fullmatch(r"[\u4e00-\u9fff()]{4,30}", raw):
        return None
    for row in view.rows[one.row + 1 : one.row + 5]:
        for token in row.tokens:
            level = abs(token.box.x0 - upper.box.x0) < 0.02 and token.page == upper.page
            close = 0 < token.box.cy - upper.box.cy < 2.2 * max(upper.box.height, token.box.height)
            if level and close and _ENDED.fullmatch(raw + token.text):
                return Candidate(raw + token.text, one.start, one.end, 0.93)
    return None


_WHOLE_COMPANY = r"(?:集团|控股)?(?:股份有限|有限责任|有限|股份)公司"


def _sponsors(view: View) -> list[Candidate]:
    """Behind 主办, under it, or before it (某某学会　主办); what is no body's name as a whole is another column's."""
    shape = shapes.body()
    for one in printed_behind(view, _SPONSOR_LABEL):
        several = [tidy(piece) for piece in re.split(r"[\s\u3000、,，;；]+", one.raw) if tidy(piece)]
        if len(several) > 1 and all(body_alone(piece) for piece in several):
            return [Candidate("、".join(several), one.start, one.end, 0.9)]
        if body_alone(tidy(one.raw)) is None and (whole := _in_two_lines(view, one)) is not None:
            return [whole]
        hit = shape(tidy(one.raw))
        if hit is not None and (cut := _CUT_BODY.fullmatch(tidy(one.raw), hit.end)) is not None:
            return [_ended_below(view, one, cut[0])]
        if hit is not None and hit.start == 0 and not _NO_BODY.search(tidy(one.raw)):
            return [Candidate(hit.value, one.start, one.start + hit.end, hit.trust)]
    for number, row in enumerate(view.rows):
        for token, start in zip(row.tokens, row.starts, strict=True):
            match = _SPONSOR_BEHIND.match(token.text)
            if match is not None and body_alone(match["v"]) is not None:
                return [Candidate(match["v"], start + match.start("v"), start + match.end("v"), 0.95)]
            if re.fullmatch(_SPONSOR_LABEL, token.text.rstrip(":")):
                before = row.tokens[row.tokens.index(token) - 1] if row.tokens.index(token) else None
                if before is not None and token is row.tokens[-1] and body_alone(before.text) is not None:
                    begin = row.starts[row.tokens.index(token) - 1]
                    return [Candidate(before.text, begin, begin + len(before.text), 0.95)]
                under = _under(view, number, token)
                if under is not None:
                    return [under]
    return []


def _under(view: View, number: int, label: Token) -> Candidate | None:
    """The body in the label's column within the next rows."""
    shape = shapes.body()
    for row in view.rows[number + 1 : number + 4]:
        for token, start in zip(row.tokens, row.starts, strict=True):
            if min(token.box.x1, label.box.x1) - max(token.box.x0, label.box.x0) <= 0 or token.page != label.page:
                continue
            hit = shape(token.text)
            whole = hit is not None and hit.end - hit.start >= len(token.text) - 1 and not _NO_BODY.search(token.text)
            return Candidate(hit.value, start, start + len(token.text), 0.93) if hit is not None and whole else None
    return None


_LARGE = 1.4
"""A number that is the issue's stands so much larger than the page's usual type."""


def _large_number(view: View) -> list[Candidate]:
    """The issue of a cover that prints it by itself: one or two figures, large, right over, under or beside the year alone."""
    first = [row for row in view.rows if row.page == view.rows[0].page] if view.rows else []
    sizes = sorted(token.size for row in first for token in row.tokens if token.size)
    usual = sizes[len(sizes) // 2] if sizes else 0.0
    alone = [(token, start) for row in first for token, start in zip(row.tokens, row.starts, strict=True)]
    years = [token for token, _ in alone if re.fullmatch(r"(?:19|20)\d\d年?", token.text)]
    found = [
        Candidate(int(token.text), start, start + len(token.text), 0.88)
        for token, start in alone
        if re.fullmatch(r"0?[1-9]|1\d|2[0-4]", token.text)
        and token.size >= _LARGE * usual > 0
        and any(_beside(token, year) for year in years)
    ]
    return found if len(found) == 1 else []


def _beside(token: Token, year: Token) -> bool:
    """Close by, in one column or on one line."""
    apart = max(token.box.y0, year.box.y0) - min(token.box.y1, year.box.y1)
    across = max(token.box.x0, year.box.x0) - min(token.box.x1, year.box.x1)
    height = max(token.box.height, year.box.height)
    return (across < 0 and apart < 1.5 * height) or (apart < 0 and across < 0.12)


_YEAR_NUMBER = re.compile(r"(?P<year>(?:19|20)\d\d)[\s\u3000]+(?P<issue>0?[1-9]|1\d|2[0-4])")
_PERIODICAL = re.compile(r"(?:双月|半月|月|季|旬|周|半年)刊|总第\d")
_HEAD_ROWS = 6


def _year_and_number(view: View, group: str) -> list[Candidate]:
    """``1994　1`` in a row of its own at the head of a periodical: year and issue with nothing but a blank between."""
    for row in view.rows[:_HEAD_ROWS] if _PERIODICAL.search(view.flow) else ():
        match = _YEAR_NUMBER.fullmatch(row.tokens[0].raw.strip()) if len(row.tokens) == 1 else None
        if match is not None:
            return [Candidate(int(match[group]), row.start, row.start + len(row.tokens[0].text), 0.85)]
    return []


def _year(text: str) -> Hit | None:
    match = re.search(r"(?:19|20)\d{2}", text)
    return Hit(int(match[0]), match.start(), match.end()) if match else None


SPEC = TypeSpec(
    "journal_front_matter",
    (
        FieldSpec("journal", shapes.text(2, 24), finders=(_journals,)),
        FieldSpec("issn", lambda _: None, finders=(issn_in,)),
        FieldSpec("cn_number", lambda _: None, finders=(cn_in,)),
        FieldSpec(
            "year",
            _year,
            labels=("出版年份",),
            finders=(lambda view: year_in(view, view.rows) or _year_and_number(view, "year"),),
        ),
        FieldSpec(
            "issue",
            lambda _: None,
            finders=(lambda view: issue_in(view, view.rows) or _large_number(view) or _year_and_number(view, "issue"),),
        ),
        FieldSpec("sponsor", shapes.body(), finders=(_sponsors,)),
    ),
    stops=(
        "主办单位",
        "主办",
        "主管单位",
        "主管",
        "承办单位",
        "协办单位",
        "协办",
        "编辑出版",
        "编辑",
        "出版",
        "主编",
        "编委会",
        "刊名",
        "期次",
        "国内统一刊号",
        "国际标准刊号",
        "国内刊号",
        "国际刊号",
        "刊号",
        "邮发代号",
        "定价",
        "出版日期",
        "地址",
        "电话",
        "印刷",
        "发行",
        "广告经营许可证",
    ),
)
