"""Numbers of a journal as one line prints them: ISSN and CN."""

from __future__ import annotations

import re

from yushen.extractors.engine.tokens import tidy
from yushen.extractors.engine.told import printed_behind
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

from yushen.numbers import cn_number, issn

_DATABASES = frozenset({"CN11-6037/Z", "2096-4188"})
"""The numbers of 《中国学术期刊（网络版）》, printed on the cover sheet of every paper that it publishes first."""


def issn_in(view: View) -> list[Candidate]:
    """The ISSN behind its letters, else behind its label."""
    for row in view.rows:
        joined = "".join(token.raw if number == 0 else " " + token.raw for number, token in enumerate(row.tokens))
        match = re.search(r"ISSN\s*[:：]?\s*(\d{4}\s?[-—–－]?\s?\d{3}[\dXx])", joined.replace("\u3000", " "))
        record = issn.parse(re.sub(r"[\s—–－]", lambda m: "-" if m[0] in "—–－" else "", match[1])) if match else None
        if record is not None and record.value.replace(" ", "") not in _DATABASES:
            return [Candidate(record.value, *_span(view, row.start, row.starts[-1], match[1] if match else ""), 1.0)]
    return _labelled_issn(view)


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
        for token, start in zip(row.tokens, row.starts, strict=True):
            for record, low, high in cn_number.find_all(token.raw):
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
    return sorted(found, key=lambda one: -one.trust)[:1]


def _broken_class(view: View, number: int, value: str, start: int, length: int) -> Candidate:
    """A number that ends its line with the stroke before its class: the class begins the next line, else it is not sure."""
    following = view.rows[number + 1].tokens[0].text if number + 1 < len(view.rows) else ""
    match = re.match(r"[A-Z]{1,2}\d{0,2}(?![A-Za-z0-9])", following)
    bare = value.rstrip("/")
    if match is None:
        return Candidate(bare, start, start + length, 0.75, "刊号的分类号未读出，请核对")
    return Candidate(f"{bare}/{match[0]}", start, start + length, 0.9)


def _span(view: View, start: int, last: int, printed: str) -> tuple[int, int]:
    head = tidy(printed)[:4]
    at = view.text.find(head, start)
    at = start if at < 0 else at
    return at, at + len(tidy(printed))
