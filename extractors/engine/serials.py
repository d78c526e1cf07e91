"""Numbers of a journal and its papers as one line prints them, or two: ISSN, CN and DOI."""

from __future__ import annotations

import re
from itertools import pairwise

from yushen.extractors.engine.tokens import Token, tidy
from yushen.extractors.engine.told import printed_behind
from yushen.extractors.engine.view import Row, View
from yushen.extractors.spec import Candidate

from yushen.numbers import cn_number, doi, issn
from yushen.numbers.common import even

_DATABASES = frozenset({"CN11-6037/Z", "2096-4188"})
"""The numbers of 《中国学术期刊（网络版）》, printed on the cover sheet of every paper that it publishes first."""


def issn_in(view: View) -> list[Candidate]:
    """The ISSN behind its letters, else behind its label."""
    for row in view.rows:
        joined = "".join(token.raw if number == 0 else " " + token.raw for number, token in enumerate(row.tokens))
        joined = even(joined)
        match = re.search(r"ISSN\s*[:：]?\s*(\d{4}\s?[-—–－]?\s?\d{3}[\dXx])", joined.replace("\u3000", " "))
        record = issn.parse(re.sub(r"[\s—–－]", lambda m: "-" if m[0] in "—–－" else "", match[1])) if match else None
        if record is not None and record.value.replace(" ", "") not in _DATABASES:
            return [Candidate(record.value, *_span(view, row.start, row.starts[-1], match[1] if match else ""), 1.0)]
    return _labelled_issn(view) or _issn_set_wide(view)


def _issn_set_wide(view: View) -> list[Candidate]:
    """Behind letters that are set wide apart (I SSN 1004-8057, I S S N 1 0 0 4 - …)."""
    for row in view.rows:
        match = re.search(r"ISSN:?(\d{4}-?\d{3}[\dX])(?!\d)", even(row.words))
        record = issn.parse(match[1]) if match is not None else None
        if record is not None and record.validity == "valid" and record.value not in _DATABASES:
            return [Candidate(record.value, *_span(view, row.start, row.starts[-1], record.value), 0.95)]
    return _issn_over_two_lines(view)


def _issn_over_two_lines(view: View) -> list[Candidate]:
    """The letters at the end of a line, the number at the beginning of the next (…国际标准刊号ISSN | 1004-8057，国内…)."""
    for row, below in pairwise(view.rows):
        match = re.match(r"\d{4}-?\d{3}[\dX](?!\d)", even(below.words))
        if match is None or re.search(r"ISSN:?$", even(row.words)) is None:
            continue
        record = issn.parse(match[0])
        if record is not None and record.validity == "valid" and record.value not in _DATABASES:
            return [Candidate(record.value, below.start, below.start + len(match[0]), 0.95)]
    return []


def _labelled_issn(view: View) -> list[Candidate]:
    for one in printed_behind(view, r"(?:国际(?:标准)?(?:连续出版物|期刊)?(?:刊|统一)?号|国际标准刊号|国际刊号|刊号)"):
        match = re.match(r"\d{4}-\d{3}[\dXx](?!\d)", tidy(one.raw))
        record = issn.parse(match[0]) if match is not None else None
        if record is not None:
            return [Candidate(record.value, one.start, one.end, 1.0)]
    return []


def cn_in(view: View) -> list[Candidate]:
    """The CN number as one line prints it: the next line holds its class only behind a stroke at the end of this one."""
    found: list[Candidate] = []
    for number, row in enumerate(view.rows):
        for place, (token, start) in enumerate(zip(row.tokens, row.starts, strict=True)):
            for record, low, high in cn_number.find_all(token.raw):
                marked = _marked(row, place, token.raw, low, high)
                if marked is not None:
                    found.append(Candidate(marked, start, start + len(token.text), _MARKED))
                    continue
                if record.value.replace(" ", "") in _DATABASES:
                    continue
                if record.validity == "invalid" and "CN" not in token.raw[max(0, low - 3) : high]:
                    continue
                before, inside = tidy(token.raw[:low]), tidy(token.raw[low:high])
                rest = tidy(token.raw[high:])
                if rest == "/" or (not rest and inside.endswith("/")):
                    found.append(_broken_class(view, number, record.value, start + len(before), len(inside)))
                    continue
                trust = 0.9 if record.value.endswith("/") or "/" not in record.value else 1.0
                found.append(Candidate(record.value, start + len(before), start + len(before) + len(inside), trust))
    return sorted(found, key=lambda one: -one.trust)[:1] or _cn_set_wide(view)


def _cn_set_wide(view: View) -> list[Candidate]:
    """The same behind letters that are set wide apart (C N 6 1 - 2 3 8 9 / T D)."""
    for row in view.rows:
        for token, start in zip(row.tokens, row.starts, strict=True):
            for record, low, high in cn_number.find_all(token.text):
                if (
                    record.validity != "invalid"
                    and record.value not in _DATABASES
                    and "CN" in token.text[max(0, low - 3) : high]
                    and "/" in record.value[:-1]
                ):
                    return [Candidate(record.value, start + low, start + high, 0.95)]
    return []


_MARK_BEFORE = re.compile(r"(?:C\s*N\s*)?(?:[(（]\s*(?:HK|H|MO|TW)\s*[)）]|(?<![A-Z])(?:HK|MO|TW))\s*[:：]?\s*$")
_MARK_BEHIND = re.compile(r"\s*[(（]\s*(?:HK|H|MO|TW)\s*[)）]")
_MARKED = 1.02
"""Goes before the same number found without its mark."""


def _marked(row: Row, place: int, raw: str, low: int, high: int) -> str | None:
    """A number with the mark of another area (CN(HK) 44-1872/TU, 44-1872/TU(HK)), which may stand in the box beside it: no
    mainland number, and told with its mark."""
    before = (row.tokens[place - 1].raw if place else "") + " " + raw[:low]
    behind = raw[high:] + (row.tokens[place + 1].raw if place + 1 < len(row.tokens) and not raw[high:].strip() else "")
    mark, number = _MARK_BEFORE.search(before), tidy(raw[low:high])
    if mark is not None:
        return tidy(mark[0]).rstrip(":") + re.sub(r"^CN:?", "", number)
    mark = _MARK_BEHIND.match(behind)
    return None if mark is None else f"CN{re.sub('^CN:?', '', number)}{tidy(mark[0])}"


def _broken_class(view: View, number: int, value: str, start: int, length: int) -> Candidate:
    """A number that ends its line with the stroke before its class: the class begins the next line, else it is not sure."""
    following = view.rows[number + 1].tokens[0].text if number + 1 < len(view.rows) else ""
    match = re.match(r"[A-Z]{1,2}\d{0,2}(?![A-Za-z0-9])", following)
    bare = value.rstrip("/")
    if match is None:
        return Candidate(bare, start, start + length, 0.75, "刊号的分类号未读出，请核对")
    return Candidate(f"{bare}/{match[0]}", start, start + length, 0.9)


_DOI_END = re.compile(r"(?<![\dA-Za-z])10\.\d{4,9}/?[!-~]*$")
"""A DOI, or the beginning of one, at the end of a line."""
_OPEN_DOI = re.compile(
    r"(?:10\.\d{4,9}/?|[./\-_(:]|[./]j|j\.(?:issn|cnki)|issn\.?\d{4}(?:-?\d{0,3}|-?\d{3}[\dXx](?:\.(?:19|20)?\d{0,2})?))$",
    re.I,
)
"""Ends at which no DOI is whole: a mark, its prefix, an ISSN that is cut or has no year behind it."""
_STOPPED = re.compile(r"(?:19|20)\d\d\.?\d{1,3}\.\d{2,5}\.$")
"""Year, issue and number, and the full stop of the citation."""
_REST = re.compile(r"(?!(?:ISSN|CN\d|https?:|www\.|E-?mail|DOI|doi)|(?:19|20)\d\d-\d\d?-)[!-~]*\d[!-~]*")
_LINE = 1.8
"""Heights of its line within which the next begins below."""
_LATE = 10


def doi_in(view: View) -> list[Candidate]:
    """The DOI of a line, with what the line below holds of it; else the first of the running text."""
    numbers = [*range(len(view.rows))[:60], *range(len(view.rows))[60:][-_LATE:]]
    for number in numbers:
        row = view.rows[number]
        for token, start in zip(row.tokens, row.starts, strict=True):
            broken = _broken_doi(view, number, token, start)
            if broken is not None:
                return [broken]
            for record, low, high in doi.find_all(token.text):
                return [Candidate(record.value, start + low, start + high, 1.0)]
    found = doi.find_all(view.flow[:4000])
    if not found:
        return []
    record, low, high = found[0]
    start, end = view.from_flow(low, high)
    return [Candidate(record.value, start, end, 0.8)]


def _broken_doi(view: View, number: int, token: Token, start: int) -> Candidate | None:
    """A DOI that cannot be whole at the end of its line, with the beginning of the line right below, as far as that is one word of
    letters, digits and marks; not sure where no such line is there."""
    head = _DOI_END.search(token.text)
    if head is None or _OPEN_DOI.search(head[0]) is None or _STOPPED.search(head[0]) is not None:
        return None
    below = _below(view, number, token)
    match = _REST.fullmatch(_first_word(below[0])) if below is not None else None
    record = doi.parse(head[0] + match[0]) if match is not None else None
    if record is not None and below is not None and match is not None:
        return Candidate(record.value, start + head.start(), below[1] + len(match[0]), 0.95)
    record = doi.parse(head[0]) if _OPEN_DOI.search(head[0].rstrip(".")) else None
    if record is None:
        return None
    return Candidate(record.value, start + head.start(), start + head.end(), 0.75, "DOI 可能未印全，请核对")


def _first_word(token: Token) -> str:
    return re.split(r"[\s\u3000]|(?=[^!-~])", token.raw.strip(), maxsplit=1)[0]


def _below(view: View, number: int, token: Token) -> tuple[Token, int] | None:
    """The token in the line right below another, and where it stands."""
    for row in view.rows[number + 1 : number + 4]:
        for one, start in zip(row.tokens, row.starts, strict=True):
            if one.page == token.page and _is_next_line(view, token, one):
                return one, start
    return None


def _is_next_line(view: View, token: Token, other: Token) -> bool:
    if not view.paged:
        return True
    gap = other.box.cy - token.box.cy
    return (
        0 < gap <= _LINE * max(token.box.height, other.box.height)
        and other.box.x0 < token.box.x1
        and other.box.x1 > token.box.x0
    )


def _span(view: View, start: int, last: int, printed: str) -> tuple[int, int]:
    head = tidy(printed)[:4]
    at = view.text.find(head, start)
    at = start if at < 0 else at
    return at, at + len(tidy(printed))
