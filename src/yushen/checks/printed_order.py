"""date.order between dates that a document prints under labels no field is made of: enrolment and graduation, received and published."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from yushen.checks.case import Case, after, at, found, ref
from yushen.model import Finding, FindingOutcome, ReadDocument
from yushen.text.dates import find_dates
from yushen.text.fold import fold_for_match, squeeze

_NEAR = 3
"""Marks between a label and its date at most."""
_REACH = 24
"""Characters in which the date behind a label ends."""


class Sequence(msgspec.Struct, frozen=True):
    """What is printed first happened first. Labels as regular expressions over text without blanks."""

    types: tuple[str, ...]
    early: str
    late: str
    said: str


SEQUENCES = (
    Sequence(
        ("diploma", "diploma_verification"),
        r"入学(?:日期|时间|年月)",
        r"毕(?:\(?结\)?)?业(?:日期|时间|年月)",
        "入学日期晚于毕业日期",
    ),
    Sequence(
        ("paper",),
        r"(?:收稿|投稿|来稿)(?:日期|时间)|Received(?:date)?",
        r"(?:出版|刊出|发表|在线出版|网络出版|网络首发)(?:日期|时间)|Published(?:online)?",
        "收稿日期晚于出版日期",
    ),
    Sequence(
        ("paper",), r"(?:收稿|投稿|来稿)(?:日期|时间)", r"(?:录用|接受|定稿)(?:日期|时间)", "收稿日期晚于录用日期"
    ),
    Sequence(
        ("title_certificate",),
        r"(?:评审通过|通过|授予|取得|获得|资格取得)(?:日期|时间|年月)",
        r"(?:发证|签发|颁证|颁发|制证)(?:日期|时间|年月)",
        "取得日期晚于发证日期",
    ),
    Sequence(
        ("project_acceptance",),
        r"(?:立项|开工|启动)(?:日期|时间)|(?:项目|任务)?(?:起止|实施|研究)(?:时间|日期|年月|期限)",
        r"(?:验收|鉴定|竣工)(?:日期|时间)",
        "立项日期晚于验收日期",
    ),
)


def printed_order(case: Case) -> Iterator[Finding]:
    """Reversed dates; of recognised text they are only to be looked at."""
    for sequence in SEQUENCES:
        for item in case.of(*sequence.types):
            text = squeeze(fold_for_match("\n".join(page.text for page in item.pages)))
            early, late = _date(text, sequence.early), _date(text, sequence.late)
            if early is None or late is None or not after(early, late):
                continue
            message = f"{at(item.document)}{sequence.said}（{early} 与 {late}），请核对原件"
            yield found("date.order", _outcome(item), message, ref(item.document))


def _outcome(item: ReadDocument) -> FindingOutcome:
    return "fail" if item.document.text_source == "text" else "unknown"


def _date(text: str, label: str) -> str | None:
    """The date behind the first place where the label has one."""
    for match in re.finditer(label, text):
        for value, start, _ in find_dates(text[match.end() : match.end() + _REACH])[:1]:
            if start <= _NEAR:
                return value
    return None
