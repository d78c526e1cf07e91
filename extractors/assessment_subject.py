"""Whose assessment a decision tells in one run of words: 电解二车间工艺员张三2015年度绩效考核结果为优秀."""

from __future__ import annotations

import re

from yushen.extractors.engine import shapes
from yushen.extractors.engine.view import View
from yushen.extractors.posts_beside import TRADES
from yushen.extractors.spec import Candidate

from yushen.text import names

_ASSESSED = r"(?=(?:19|20)\d\d年?度(?:绩效|工作|年终)?考核(?:结果|等次|等级)?(?:被?[评确]?定?为|:))"
_RUN = re.compile(
    r"(?:(?<=[,。;:])|(?<=车间|公司|工段)|(?<=[部处科室队段班站所院厂]))"
    rf"(?P<post>(?:(?!车间|工段|公司|[部处科室队段班站所院厂](?![长员]))[\u4e00-\u9fff]){{1,8}}?{TRADES})(?P<name>[\u4e00-\u9fff]{{2,3}}?)(?:同志)?{_ASSESSED}"
)
_STAFF = re.compile(r"(?:职工|员工|成员|人员)$")
_TRUST = 0.95


def _told(view: View) -> re.Match[str] | None:
    """The only such run of the paper; several persons have no one holder."""
    told = [
        match
        for match in _RUN.finditer(view.flow)
        if names.is_person_name(match["name"]) and not names.is_field_word(match["name"])
    ]
    return told[0] if len(told) == 1 else None


def named_before_year(view: View) -> list[Candidate]:
    """The name between the post and the year."""
    match = _told(view)
    return [Candidate(match["name"], *view.from_flow(*match.span("name")), _TRUST)] if match is not None else []


def post_before_year(view: View) -> list[Candidate]:
    """The post before the name; that somebody is of the staff is none."""
    match = _told(view)
    post = shapes.post(16)(match["post"]) if match is not None and not _STAFF.search(match["post"]) else None
    if match is None or post is None:
        return []
    return [Candidate(post.value, *view.from_flow(*match.span("post")), _TRUST * post.trust)]
