"""操作法 of the applicant's, as the papers that name or promote one show them (standard-notes 5.3.1)."""

from __future__ import annotations

import re
from typing import Any

from yushen.evidence.achievements import project_benefit
from yushen.evidence.values import Dossier, Record, Source, told
from yushen.text.dates import find_dates

_METHOD = r"[\w·—-]{2,24}?(?:先进)?(?:操作法|工作法|操作技术方法)"
_IN_FIELD = re.compile(rf"[“《]?({_METHOD})")
_NAMING = re.compile(
    rf"(?:命名|推广|推行|授予|认定|评为|表彰|公布)[\w、（）()]{{0,12}}[“《\"]({_METHOD})[”》\"]"
    rf"|[“《\"]({_METHOD})[”》\"](?:的)?(?:决定|通知|命名|推广)"
)
"""A decision or notice that names the method, in quotation marks; a report that only speaks of one is none."""
_NAMED_BY = ("award_certificate", "appointment", "unknown")
"""A naming decision is no type of its own: it comes as a certificate, as a document of the personnel kind, or unrecognised."""
_FIELDS = ("award_name", "project", "position", "subject")


def operation_methods(dossier: Dossier) -> list[Record]:
    """A named or promoted 操作法 of the applicant's: on a certificate or appointment of theirs, or in a decision that says
    theirs it is."""
    records: list[Record] = []
    for source in dossier.of(*_NAMED_BY):
        name, doubt = _named(dossier, source)
        if name is None:
            continue
        record = source.record(name=name, named_document=told(True, (source.ref(),), confirmation=doubt))
        day = source.value("issue_date") or source.value("date") or _signed(source)
        if day is not None:
            record["date"] = day
        benefit = project_benefit(dossier, name)
        if benefit is not None:
            record["benefit_proof"] = benefit
        records.append(record)
    return records


def _named(dossier: Dossier, source: Source) -> tuple[str | None, str | None]:
    """The method's name and what is doubtful about whose it is."""
    subject = "".join(str(source.plain(name) or "") for name in _FIELDS).replace(" ", "")
    match = _IN_FIELD.search(subject)
    if match is not None:
        return match[1], None
    match = _NAMING.search(source.text)
    if match is None or not dossier.name:
        return None, None
    name = match[1] or match[2]
    mine = re.escape(dossier.name)
    if dossier.name in name or re.search(
        rf"{mine}(?:同志)?[^。；]{{0,40}}(?:总结|提炼|创造|首创|创立|摸索|完成|研究)", source.text
    ):
        return name, None
    if dossier.name in source.text:
        return name, "该操作法是否由本人总结，文件没有写明，请核对"
    return None, None


def _signed(source: Source) -> Any:
    """The last date of a paper that has no fields: that beside its signature."""
    dates = [value for page in source.item.pages for line in page.lines for value, _, _ in find_dates(line.text)]
    if not dates:
        return None
    read = source.document.text_source == "text"
    return told(dates[-1], (source.ref(),), confirmation=None if read else "日期自识别文字中读得，请核对原件")
