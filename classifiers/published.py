"""Whether a text was printed in a journal or a volume: what parts a paper from the manuscript of a report.

Title, abstract, key words and sections are the same in both; only what the journal adds or asks for tells: its head and foot, its
numbers, the dates and notes of its editors, the authors' address with its post code. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from yushen.classifiers.view import PageView, ViewLine

EDGE = 2.0
"""Log-odds against the other of the two: enough to decide between equals, not against a page that is surely one of them."""
ADDRESSED = 1.0
"""Against a paper that no journal printed, but whose authors give their address as journals ask for it."""
CERTAIN = 8.0
"""The same where one page has the editors' notes and the head or foot of an issue: no report has both."""
_ARTICLE_PAGES = 20
"""A document of more pages may be a report with an article bound in."""
_EDITED = re.compile(
    r"文章编号|中图分类号|文献标[识志]码|收稿日期|修[回改]日期|网络首发|优先出版|通[讯信]作者|责任编辑|基金项目|引[用文](?:本文|格式)|ISSN|DOI:?10\.|10\.\d{4,5}/|\(J(?:/OL)?\)\..{0,80}https?:",
    re.I,
)
"""What editors add, wherever it stands on a page."""
_HEAD = re.compile(
    r"第[\dS一二三四五六七八九十]{1,3}(?:\([上中下]\))?[卷期]|第卷|Vol\.?\d|No\.?\d{1,2}(?!\d)|总第\d|增刊|学报|杂志|Journal|CN\d{2}-\d{4}|(?:19|20)\d\d年?第\d|论文(?:集|选编|汇编)|学术(?:年会|会议|交流)|年会|交流会|研讨会|刊名:|来源:《",
    re.I,
)
"""What stands in the head or foot of its pages."""
_CITED = re.compile(r"^\(\d+\)|\([JMDCPSR]\)", re.I)
"""A reference, in brackets as folded."""
_ISSUE = re.compile(
    r"(?:19|20)\d\d年第?\d{1,2}期|第\d{1,3}卷第?\d{1,2}期|\(总(?:第)?\d{1,4}期?\)|(?:19|20)\d\d.{2,40}(?:交流会|研讨会|年会|学术会议)论文(?:集|选编|汇编)"
)
"""An issue or a volume by its whole name, as only its own pages are headed."""
_ABSTRACT = re.compile(r"摘要|提要|Abstract|关键词", re.I)
_AFFILIATION = re.compile(
    r"\((?:\d[.,]?)?[^()]{4,60}(?:公司|集团|厂|矿|院|所|校|大学|中心|局|站|段|队)[^()]{0,24}?,?\d{6}(?:[;,].{4,80})?\)"
)
"""Where the authors work, with the place and its post code, in brackets under their names: how a paper is sent to a journal.
Some reports bear it too."""
_AFFILIATION_LINES = 8
_EDGE_LINES = 4
_TOP, _FOOT = 0.12, 0.88


def odds_of(views: Sequence[PageView]) -> dict[str, float]:
    """Log-odds by type for the pages of one document: against a report where something was printed by a journal, against a
    paper where nothing was, less so where an address stands under its authors."""
    if len(views) <= _ARTICLE_PAGES and _in_issue(views) and _ABSTRACT.search(views[0].text):
        return {"technical_report": -CERTAIN, "paper": EDGE}
    if len(views) <= _ARTICLE_PAGES and any(_edited(view) and _of_issue(view) for view in views):
        return {"technical_report": -CERTAIN}
    if any(_edited(view) or _of_issue(view) for view in views):
        return {"technical_report": -EDGE}
    near = any(map(_addressed, views)) or any(map(_far_in, views))
    return {"paper": -ADDRESSED if near else -EDGE}


_FOLIO = re.compile(r"[-—·]*(\d{3,4})[-—·]*")
_FAR = 100
"""A page of so high a number, in a document of a few pages, was cut from a volume: a journal's, or a dossier's bound with numbers."""


def _far_in(view: PageView) -> bool:
    folios = (_FOLIO.fullmatch(line.text) for line in view.lines if not _TOP < line.place < _FOOT)
    return any(one is not None and int(one[1]) >= _FAR for one in folios)


def _in_issue(views: Sequence[PageView]) -> bool:
    """The first line of the first page names the issue or the volume of papers, and the editors' notes (as the last page may have
    them) or the authors' address say the same: no manuscript has both."""
    first = views[0].lines[0] if views and views[0].lines else None
    told = first is not None and len(first.text) <= 60 and _ISSUE.search(first.text) is not None
    return told and (any(map(_edited, views)) or _addressed(views[0]))


def _addressed(view: PageView) -> bool:
    return any(_AFFILIATION.fullmatch(line.text) for line in _own(view)[:_AFFILIATION_LINES])


def _own(view: PageView) -> list[ViewLine]:
    """The lines of the page that are no references."""
    return [line for line in view.lines if not _CITED.search(line.text)]


def _edited(view: PageView) -> bool:
    return any(_EDITED.search(line.text) for line in _own(view))


def _of_issue(view: PageView) -> bool:
    """The head or foot of a page names an issue of a journal, or a volume of papers."""
    ends = {id(line) for line in [*view.lines[:_EDGE_LINES], *view.lines[-2:]]}
    return any(
        _HEAD.search(line.text)
        for line in _own(view)
        if len(line.text) <= 60 and (id(line) in ends or not _TOP <= line.place <= _FOOT)
    )
