"""What a standard is called and whose it is: by label, by 《》, by the cover; its level by its own number, never by one it refers to."""

from __future__ import annotations

import re

from yushen.extractors.engine.pairs import pairs
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate, Hit

_NUMBERS = (
    ("national", r"GB(?:/T|/Z)?\s?\d{3,6}(?:\.\d+)?|JJ[FG]\s?\d{3,5}"),
    ("municipal", r"DB\d{4}(?:/T)?[\s/]?\d{1,5}"),
    ("provincial", r"DB(?:J|J/T)?\s?\d{2}(?:/T)?[\s/\-]?\d{1,5}"),
    ("enterprise", r"Q/[A-Z0-9]{2,12}"),
    (
        "industry_national",
        r"(?<![A-Z/])(?:AQ|BB|CB|CH|CJ|CY|DA|DL|DZ|EJ|FZ|GA|GY|HB|HG|HJ|HY|JB|JC|JG|JGJ|JR|JT|JTG|JY|KA|LB|LD|LY|MH|MT|MZ|NB|NY|QB|QC|QJ|QX|RB|SB|SC|SF|SH|SJ|SL|SN|SY|TB|TD|TY|WB|WH|WM|WS|XB|XF|YB|YC|YD|YS|YY|YZ|ZY)(?:/T|/Z)?\s?\d{2,6}",
    ),
)
"""Letters of standards by GB/T 1.1 and the register of industry codes; T/… is an association's and has no level here."""
_WORDS = (
    ("national", r"国家(?:级)?(?:职业)?(?:标准|规范|规程|计量)|国家级"),
    ("industry_national", r"行业(?:标准|规范|规程)|行业级|部颁"),
    ("municipal", r"市(?:级)?(?:地方)?(?:标准|技术规范|规程)|市级"),
    ("provincial", r"省(?:级)?(?:地方)?(?:标准|技术规范|规程|工程建设)|省级|地方标准|地方级"),
    ("large_enterprise", r"集团(?:公司)?(?:企业|技术)?(?:标准|规范|规程)|集团(?:公司)?级"),
    ("enterprise", r"(?:企业|公司|厂)(?:技术|管理|作业)?(?:标准|规范|规程)|(?:企业|公司|厂)级|厂标|企标"),
)
_BEFORE_QUOTE = re.compile(r"(?P<kind>[\u4e00-\u9fff]{0,14}(?:标准|规范|规程|级))(?:送审稿|报批稿)?[《“]")
_GUIDES = re.compile(
    r"标准化工作导则|标准编写规则|标准的结构和编写|结构和起草规则|编写规定|管理办法|专利法|标准化法|管理规定|职称|评审"
)
"""Standards on standards and laws, by whose rules a text says it was drafted."""
_REFERS = re.compile(r"(?:代替|按照|依据|根据|参照|执行|引用|遵照|符合|按|替代)(?:了)?$")


def _chinese(view: View) -> tuple[str, list[int]]:
    """The running text without the tokens of a translation beside it, and where each character stands in the view's text."""
    places: list[int] = []
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            if re.search(r"[a-z]{4}", token.text) and not re.search(r"[\u4e00-\u9fff]", token.text):
                continue
            places += range(start, start + len(token.text))
    return "".join(view.text[place] for place in places), places


def quoted_title(view: View) -> list[Candidate]:
    """The standard that a text names in 《》; less sure in a standard itself and where the text only refers to it."""
    text, places = _chinese(view)
    own = re.search(r"前言.{0,400}?(?:本标准|本文件|本规程|本规范)按照", text) is not None
    for match in re.finditer(r"《(?P<v>[^》]{4,60})》", text):
        if _GUIDES.search(match["v"]) or _REFERS.search(text[: match.start()]):
            continue
        start, end = places[match.start("v")], places[match.end("v") - 1] + 1
        return [Candidate(match["v"], start, end, 0.6 if own else 0.98)]
    return []


_TITLE_END = re.compile(
    r"(?:规范|规程|标准|规定|导则|指南|要求|方法|条件|守则|细则|规则|通则|手册|办法|工法|大纲|定额|图集|指导书|术语|分级)(?:\([^()]{1,12}\))?(?:第\d+部分:.{2,30})?$"
)
_NO_TITLE = re.compile(
    r"^(?:.{0,14}(?:国家|行业|地方|企业|团体|公司|集团)标准|\(.*\)|.*(?:证书|证明|通知|登记表|情况表|目录|名单|公告))$|^[A-Z0-9/.\-—\s]+$|[,。;:]|代替|公司$"
)
_BADGE = re.compile(r"(?:现行|有效|废止|即将实施|未实施|被代替)+$")
_FIRST_ROWS = 45
_REST = 4
"""Characters below which a row is no title of its own."""


def _text(view: View, row: Row) -> str:
    return view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)].replace("\t", "")


def _size(row: Row) -> float:
    return max(token.size or 0.0 for token in row.tokens) or 1000 * row.box.height


def cover_title(view: View) -> list[Candidate]:
    """The largest words of the first page that end as the name of a standard does, with the row they began in."""
    best: tuple[float, int, int] | None = None
    rows = [row for row in view.rows[:_FIRST_ROWS] if row.page == view.rows[0].page]
    for index, row in enumerate(rows):
        text = _BADGE.sub("", _text(view, row))
        first = index
        if index and len(text) < _REST and _goes_on(view, rows[index - 1], row):
            text = _text(view, rows[index - 1]) + text  # the last characters of a title that its line did not hold
        if not _TITLE_END.search(text) or _NO_TITLE.search(text) or not 3 <= len(text) <= 50:
            continue
        while first > index - 2 and first > 0 and _goes_on(view, rows[first - 1], rows[first]):
            first -= 1
        length = sum(len(_text(view, rows[number])) for number in range(first, index + 1))
        if length >= 6 and (best is None or _size(row) > best[0] + 0.5):
            best = (_size(row), first, index)
    if best is None:
        return []
    value = _BADGE.sub("", "".join(_text(view, rows[number]) for number in range(best[1], best[2] + 1)))
    return [Candidate(value, rows[best[1]].start, rows[best[2]].starts[-1] + len(rows[best[2]].tokens[-1].text), 0.88)]


def _goes_on(view: View, upper: Row, lower: Row) -> bool:
    """The same title in two rows: of one size, close, the upper no title or heading of its own."""
    text = _text(view, upper)
    rest = len(_text(view, lower)) < _REST  # the box of one or two characters is lower than that of a line
    alike = abs(_size(upper) - _size(lower)) <= (0.15 if rest else 0.06) * _size(lower)
    close = lower.box.y0 - upper.box.y1 < 1.3 * lower.box.height or not view.paged
    return (
        alike
        and close
        and len(text) >= 4
        and not _NO_TITLE.search(text)
        and not _TITLE_END.search(text)
        and len(upper.tokens) == 1
    )


def shape_of_level(text: str) -> Hit | None:
    """国家标准, 省级, 企业标准 as the value of a label."""
    for value, pattern in _WORDS:
        match = re.search(pattern, text)
        if match is not None and len(text) <= 24:
            return Hit(value, match.start(), match.end())
    return None


_NUMBER_LABEL = re.compile(r"(?:标准|规程|规范|文件|企业标准|地方标准)?(?:标准)?(?:编号|号|代号)")


_NUMBER_THEN_NAME = re.compile(
    r"(?<![A-Z/])(?P<number>[A-Z][A-Z0-9/\-—. ]{3,24}?\d)(?:\([\u4e00-\u9fff]{2,6}\))?[,、]?《(?P<v>[^》]{4,60})》"
)
"""参加了JB/T 33153—2021《…规范》的制定: the number before the name."""


def level_of_number(view: View) -> list[Candidate]:
    """By the standard's own number: behind its label, behind its name, or alone at the top of a cover."""
    for pair in pairs(view):
        if _NUMBER_LABEL.fullmatch(pair.label) and (found := _number_in(pair.value)):
            return [Candidate(found, pair.start, pair.end, 0.97)]
    text, places = _chinese(view)
    for match in re.finditer(
        r"《(?P<v>[^》]{4,60})》[(,]?(?:标准)?(?:编号|标准号|号)?:?(?P<number>[A-Z][A-Z0-9/\-—. ]{3,24})", text
    ):
        found = (
            None if _REFERS.search(text[: match.start()]) or _GUIDES.search(match["v"]) else _number_in(match["number"])
        )
        if found:
            return [Candidate(found, places[match.start("number")], places[match.end("number") - 1] + 1, 0.97)]
    for match in _NUMBER_THEN_NAME.finditer(text):
        number = match.start("number")
        found = None if _REFERS.search(text[:number]) or _GUIDES.search(match["v"]) else _number_in(match["number"])
        if found:
            return [Candidate(found, places[number], places[match.end("number") - 1] + 1, 0.97)]
    for row in view.rows[:12]:
        plain = _text(view, row)
        if re.fullmatch(r"[A-Z][A-Z0-9/\-—.]{4,24}", plain) and (found := _number_in(plain)):
            return [Candidate(found, row.start, row.start + len(plain), 0.95)]
    return []


def _number_in(text: str) -> str | None:
    return next((value for value, pattern in _NUMBERS if re.match(pattern, text)), None)


_WORD_TRUST, _LOOSE_TRUST = 0.93, 0.75


def level_in_words(view: View) -> list[Candidate]:
    """By the words before its name (山西省地方标准《…》) or on the cover (企业标准); elsewhere in the text less sure."""
    text, places = _chinese(view)
    for match in _BEFORE_QUOTE.finditer(text):
        hit = shape_of_level(match["kind"])
        if hit is not None:
            low = match.start("kind")
            return [Candidate(hit.value, places[low + hit.start], places[low + hit.end - 1] + 1, _WORD_TRUST)]
    for row in view.rows[:15]:
        plain = _text(view, row)
        hit = shape_of_level(plain) if re.search(r"标准\)?$", plain) and len(plain) <= 18 else None
        if hit is not None:
            return [Candidate(hit.value, row.start + hit.start, row.start + hit.end, _WORD_TRUST)]
    for value, pattern in _WORDS:
        loose = re.search(pattern, text)
        if loose is not None:
            return [Candidate(value, places[loose.start()], places[loose.end() - 1] + 1, _LOOSE_TRUST)]
    return []
