"""The day on which a document was signed, where forms print it beside a seal and not in a row of its own."""

from __future__ import annotations

import re

import msgspec
from yushen.extractors.engine.signoff import foot_date
from yushen.extractors.engine.view import View
from yushen.extractors.spec import Candidate

from yushen.model import Field
from yushen.text import dates

_OTHER_DAY = re.compile(r"出生|生于|参加工作|入职|修订|打印|下载|查询|实施|施行|生效|年度|起止|期限|自|有效期")
_SEALED = re.compile(r"盖章|公章|签章|专用章|\(章\)|印章")
_TRUST = 0.87
YEAR_ONLY = 0.7
"""Confidence at most of a year alone: mostly the beginning of a date whose month and day stand apart."""


def sealed_date(view: View) -> list[Candidate]:
    """The last date in a place with a seal: 编制单位意见 … (盖章) 2024.7.15."""
    for row in reversed(view.rows):
        text = view.text[row.start : row.starts[-1] + len(row.tokens[-1].text)]
        found = [one for one in dates.find_dates(text) if len(one[0]) > 4]
        seals = list(_SEALED.finditer(text))
        if not found or not seals:
            continue
        value, low, high = found[-1]
        if low >= seals[0].start() and not _OTHER_DAY.search(text[max(0, low - 10) : low]):
            return [Candidate(value, row.start + low, row.start + high, _TRUST)]
    return []


def own_foot_date(view: View) -> list[Candidate]:
    """The date at the foot; one behind a word for another day (实施日期, 出生年月) is none."""
    kept = []
    for candidate in foot_date(view):
        row = view.rows[view.row_at(candidate.start)]
        if not _OTHER_DAY.search(view.text[row.start : candidate.start]):
            kept.append(candidate)
    return kept


def less_sure_year(fields: dict[str, Field], name: str) -> None:
    """A date of a year alone is not given for sure."""
    field = fields.get(name)
    if field is not None and isinstance(field.value, str) and len(field.value) == 4:
        fields[name] = msgspec.structs.replace(field, confidence=min(field.confidence, YEAR_ONLY))
