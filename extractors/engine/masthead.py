"""What a journal prints about itself at the head of its pages: its name, year, volume and issue."""

from __future__ import annotations

import re
from collections.abc import Iterable

from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.text.numerals import parse_numeral

_PART = r"(?:\([上中下]旬?刊?\)|[上中下](?=期|旬|半月))"
_ISSUE = (
    (r"(?<!总)第(?P<v>\d{1,2}期\([上中下]旬?刊?\))", 0.97),
    (
        rf"(?<!总)(?<!总期)第(?P<v>\d{{1,2}}{_PART}|\d{{1,2}}[/—\-、]\d{{1,2}}|S\d{{1,2}}|增刊\d?|增\d|\d{{1,3}}|[一二三四五六七八九十]{{1,3}})期",
        0.97,
    ),
    (rf"(?:No|NO|№|N[oO]\.)[.:]?(?P<v>\d{{1,2}}(?:{_PART})?|S\d{{1,2}})(?![\d])", 0.94),
    (
        rf"(?:19|20)\d{{2}}(?:年?[·.,，/]|年|[\-—])(?P<v>\d{{1,2}}(?:{_PART})?|增刊\d?|S\d)(?:期)?(?![\d年月]|[\-./]\d|\([SZ增]?\d{{1,2}}\))",
        0.9,
    ),
    (r"(?:(?:19|20)\d{2}年?[,.;:]?(?:第|Vol\.?)?|第|Vol\.?)\d{1,3}卷?,?\((?P<v>\d{1,2}|S\d)\)", 0.9),
    (r"(?:\d{1,3}|[一二三四五六七八九十]{1,4})卷[,，]?(?P<v>\d{1,2}|S\d)期|^(?P<w>\d{1,2})期$", 0.9),
    (r"^(?P<v>\d{1,2}\([上中下]\)|增刊\d|S\d)$", 0.86),
    (r"(?P<v>增刊\d?|Suppl(?:ement)?\.?\d?)(?!许可|号)", 0.85),
)
_NO_YEAR = re.compile(
    r"创刊|获|入选|评为|许可|字第|新出|©|版权所有|Since|Started|Founded|[Ee]stablished|ISSN\d{4}|批准"
)
_CN_YEAR = re.compile(r"[一二][九〇○零O0][〇○零O0一二三四五六七八九]{2}(?=年)")
_NAME = r"[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9·、\-]{1,22}(?:\([\u4e00-\u9fff]{2,12}\))?"
_OFFICE = r"(?:编辑部|编辑委员会|杂志社|期刊社|编委会|编辑室)"
_NO_NAME = re.compile(
    r"^(?:本|我|贵|该)刊|^(?:双?[月周]|旬|半月|季|年)刊|创刊|编辑|主办|主管|出版社|地址|刊号|邮|电话|第\d|\d{4}|总第|获奖|期刊全文|数据库|协办|联系"
)


def issue_in(view: View, rows: Iterable[Row]) -> list[Candidate]:
    """The issue as a number, or as printed where it is none (``S1``, ``4(下)``); never the running one (总第…期)."""
    listed = list(rows)
    for pattern, trust in _ISSUE:
        found = []
        for row in listed:
            for match in re.finditer(pattern, row.words):
                group = "v" if match["v"] is not None else "w"
                value = issue_value(match[group])
                if value is not None:
                    found.append(Candidate(value, *_place(view, row, match.start(group), match.end(group)), trust))
        if found:
            return [max(found, key=lambda one: sum(other.value == one.value for other in found))]
    return []


def issue_value(word: str) -> int | str | None:
    """``3`` of 03 and 三, ``S1`` of 增刊1 as printed, ``4(下)``."""
    word = re.sub(r"旬?刊?\)$", ")", word).replace("期(", "(")
    if word.isdigit():
        return int(word) or None
    number = parse_numeral(word)
    if number is not None:
        return number
    part = re.fullmatch(r"(\d{1,2})\(?([上中下])\)?", word)
    if part is not None:
        return f"{int(part[1])}({part[2]})"
    return word.lstrip("0") or None


def year_in(view: View, rows: Iterable[Row]) -> list[Candidate]:
    """The year of the issue: beside its number, beside its month, else one that stands alone; no year of founding."""
    ranked: list[Candidate] = []
    for row in rows:
        text = row.words
        places = [(text, 0), *_tokens_apart(row)]
        for part, offset in places:
            for low, high, trust in _years(part, text, offset):
                ranked.append(Candidate(int(part[low:high]), *_place(view, row, offset + low, offset + high), trust))
        numeral = _CN_YEAR.search(text)
        if numeral is not None and not _NO_YEAR.search(text):
            value = int("".join(str("〇一二三四五六七八九".find(_ZERO.get(one, one))) for one in numeral[0]))
            ranked.append(Candidate(value, *_place(view, row, numeral.start(), numeral.end()), 0.93))
    return sorted(ranked, key=lambda one: -one.trust)[:1]


def _tokens_apart(row: Row) -> list[tuple[str, int]]:
    """The tokens of a row that begin or end with a figure, each with its place in the row's words: beside another figure they
    would read as one number (2013 | 2013年4月; 2/2018 | 002 …)."""
    found, offset = [], 0
    for token in row.tokens:
        if len(row.tokens) > 1 and (token.text[:1].isdigit() or token.text[-1:].isdigit()):
            found.append((token.text, offset))
        offset += len(token.text)
    return found


def _years(text: str, row: str, offset: int) -> list[tuple[int, int, float]]:
    """Years in a text, and how sure each is the issue's by what stands beside it. ``row``: the words of its row, where it stands
    at ``offset``: 创刊 | 1985 is no issue's."""
    found = []
    for match in re.finditer(r"(?<!\d)(?P<v>(?:19[5-9]|20[0-4])\d)(?!\d)", text):
        around = row[max(0, offset + match.start() - 5) : offset + match.end() + 6]
        after = text[match.end() : match.end() + 12]
        if _NO_YEAR.search(around) or re.match(r"-\d{3}[\dXx]", after):
            continue
        found.append((match.start(), match.end(), _year_trust(text, match.start(), after)))
    return found


def _year_trust(text: str, start: int, after: str) -> float:
    if re.match(r"年?[,，·.\s]*(?:第|No|№|NO|\d{1,2}(?:期|\([上中下])|增刊|卷)", after):
        return 0.97
    month = re.search(r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?,?$|^\d{1,2}/$", text[:start])
    if month or re.match(r"[·./]\d{1,2}(?!\d|[\-./]\d)", after) or re.match(r"年\d{1,2}月(?!\d)", after):
        return 0.95
    if re.search(r"(?:No|№|NO|Vol|VOL)\.?\d+[,.\s]*\(?$", text[:start]) or re.match(r"年", after):
        return 0.92
    return 0.88 if len(text) <= 6 else 0.7


_ZERO = {"○": "〇", "零": "〇", "O": "〇", "0": "〇"}


def volume_in(view: View, rows: Iterable[Row]) -> list[Candidate]:
    """The volume as a number."""
    for row in rows:
        text = row.words
        match = re.search(
            r"第(?P<v>[\d一二三四五六七八九十百]{1,4})卷|(?:Vol|VOL|vol)(?:ume)?\.?(?P<w>\d{1,3})(?!\d)|(?<!\d)(?P<x>\d{1,3})卷|(?:19|20)\d\d年?[,.;:](?P<y>\d{1,3})\([SZ增]?\d{1,2}\)",
            text,
        )
        if match is not None:
            group = next(name for name in ("v", "w", "x", "y") if match[name])
            value = int(match[group]) if match[group].isdigit() else parse_numeral(match[group])
            if value is not None:
                return [Candidate(value, *_place(view, row, match.start(group), match.end(group)), 0.95)]
    return []


def journal_names(view: View, rows: Iterable[Row] | None = None) -> list[Candidate]:
    """Names of journals by what stands beside them: 编辑部, the year and issue, 《》."""
    found: list[Candidate] = []
    for pattern, trust in (
        (rf"《(?P<v>{_NAME})》{_OFFICE}", 0.92),
        (rf"《(?P<v>{_NAME})》(?:\(?[月双季旬]刊\)?)?(?:19|20)\d\d年", 0.9),
    ):
        for match in re.finditer(pattern, view.flow[:20000]):
            if not _NO_NAME.search(match["v"]):
                start, end = view.from_flow(match.start("v"), match.end("v"))
                found.append(Candidate(match["v"], start, end, trust))
    for row in view.rows if rows is None else rows:
        text = row.words
        head = re.match(
            rf"^《?(?P<v>{_NAME})》?(?:\([月双季旬半]{{1,2}}刊\))?(?:{_OFFICE}$|[(（,，]?(?:19|20)\d\d(?:年|[·.,]|№|No|NO))",
            text,
        )
        if head is not None and not _NO_NAME.search(head["v"]):
            found.append(Candidate(head["v"], *_place(view, row, head.start("v"), head.end("v")), 0.9))
        for token, start in zip(row.tokens, row.starts, strict=True):
            quoted = re.fullmatch(rf"(?:编辑:|编辑出版:?|出版:?)?《(?P<v>{_NAME})》", token.text)
            if quoted is not None and not _NO_NAME.search(quoted["v"]):
                found.append(Candidate(quoted["v"], start + quoted.start("v"), start + quoted.end("v"), 0.87))
    return found


def _place(view: View, row: Row, low: int, high: int) -> tuple[int, int]:
    """Indices of a row's text without gaps as indices of the view's text."""
    spots = [
        start + index for token, start in zip(row.tokens, row.starts, strict=True) for index in range(len(token.text))
    ]
    return spots[low], spots[max(low, high - 1)] + 1
