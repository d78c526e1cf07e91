"""What an office's decision does for a person it names: a decision that gives somebody a merit is an award, though it is set like any
other notice with a red head. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from yushen.classifiers.view import PageView

GIVEN = 2.5
"""Log-odds for an award where a named person is given a merit: enough to decide between a notice and an award, not against a page
that is surely something else (an application form telling the same)."""
_HEAD = re.compile(r"关于[^。,;:]{0,40}(?:记功|立功|嘉奖|表彰|授予|给予)[^。,;:]{0,40}(?:决定|通报|通知)")
_MERIT = re.compile(
    r"(?:给予?|为)[\u4e00-\u9fff·、]{2,40}?(?:等[\d一二三四五六七八九十]{0,3}[名位人]?)?(?:同志)?(?:各|分别)?记(?:个人|集体)?[特一二三]等功"
)
_RULE = re.compile(r"办法|规定|细则|条例|评选条件|实施方案")
"""A rule says for what a merit is given, and gives none."""


def odds_of(views: Sequence[PageView]) -> dict[str, float]:
    """Log-odds by type for the pages of one document."""
    first = views[0].text if views else ""
    given = _HEAD.search(first) is not None and _MERIT.search(first) is not None and not _RULE.search(views[0].head)
    return {"award_certificate": GIVEN} if given else {}
