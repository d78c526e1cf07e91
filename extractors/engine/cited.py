"""How a paper says that it is to be cited: ``…制动系统可靠性提升实践[J]. 工业技术与应用, 2020, 36(5): 1575-1583`` (GB/T 7714)."""

from __future__ import annotations

import re

from yushen.extractors.engine.masthead import issue_value
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

_CITED = re.compile(
    r"\[J(?:/OL)?\][.,:]?[^\[\]]{2,60}?[,.](?P<year>(?:19|20)\d\d)(?:-\d\d-\d\d)?"
    r"(?:[,.](?P<volume>\d{1,3})(?=[(,:])|[,.]?(?=\())?(?:\((?P<issue>S?\d{1,3}(?:[上中下])?|增刊\d?|Z\d|\d{1,2}[-/]\d{1,2})\))?(?=[:.,;]|$|[A-Z])"
)
_LABELLED = re.compile(r"引[用文](?:本文|格式|信息)?(?:格式)?[\]】]?[:：]?[^。]{0,80}$|本文引[用文]格式.{0,80}$")
_TITLE_END = 8
"""Last characters of the title by which a citation is known to be this paper's own."""
_HEAD = 12_000
_SURE = 0.95


def cited_itself(view: View, title: str) -> dict[str, Candidate]:
    """Year, volume and issue from the line that cites this very paper, by name; a reference to another says nothing.

    ``title``: the paper's own, without blanks."""
    flow = view.flow[:_HEAD]
    for match in _CITED.finditer(flow):
        before = flow[max(0, match.start() - 120) : match.start()]
        own = len(title) >= _TITLE_END and before.endswith(title[-_TITLE_END:])
        if not own and not _LABELLED.search(before):
            continue
        found = {}
        for name in ("year", "volume", "issue"):
            value = match[name]
            if value is not None:
                start, end = view.from_flow(match.start(name), match.end(name))
                found[name] = Candidate(issue_value(value) if name == "issue" else int(value), start, end, _SURE)
        return {name: one for name, one in found.items() if one.value is not None}
    return {}
