"""Notices that name skill masters' studios and their heads: they appoint, however the paper is typed (关于公布…技能大师工作室…名单的通知)."""

from __future__ import annotations

import re

from yushen.evidence.values import Dossier, Record, Source, told
from yushen.text.fold import squeeze
from yushen.text.names import clean_name

_STUDIO = "技能大师工作室"
_ACT = re.compile(
    rf"(?:公布|认定|确定|命名|设立|建立|批准|授予|授牌|入选|评为)[^。]{{0,60}}{_STUDIO}|{_STUDIO}[^。]{{0,30}}名单"
)
"""Words by which such a notice makes a studio one; a paper that only mentions a studio names nobody its head."""
_HEAD = "负责人|领办人|领衔人|带头人|主持人"
_LEVEL = re.compile(rf"(国家级|省级|市级|企业级|公司级){_STUDIO}")
_LEVELS = {"国家级": "national", "省级": "provincial", "市级": "municipal"}


def level_of(text: str) -> str | None:
    """The level of a studio as printed; None where none is."""
    match = _LEVEL.search(text)
    return None if match is None else _LEVELS.get(match[1], "enterprise")


def studios(dossier: Dossier) -> list[Record]:
    """The studios whose head or member the applicant is by a notice that is no letter of appointment."""
    records = []
    for source in dossier.of("award_certificate", "unknown"):
        text = source.text
        if not dossier.name or squeeze(dossier.name) not in text or _ACT.search(text) is None:
            continue
        head = _is_head(source, text, squeeze(dossier.name))
        called = re.search(rf"{re.escape(squeeze(dossier.name))}[\u4e00-\u9fff]{{0,4}}{_STUDIO}", text) is not None
        kind = "studio_head" if head or called else "studio_member"
        doubt = None if head or not called else "工作室以本人姓名命名，材料未写明负责人，请核对"
        record = source.record(
            kind=told(kind, (source.ref(),), confirmation=doubt),
            issuer=source.value("issuer"),
            date=source.value("issue_date") or source.value("date"),
            level=level_of(text),
        )
        records.append(record)
    return records


def _is_head(source: Source, text: str, name: str) -> bool:
    """A sentence says so, or the applicant stands in the column of heads, or behind a studio's name in a list with such a column."""
    who = re.escape(name)
    said = rf"{who}(?:同志)?(?:为|任|担任|系)[^。；;]{{0,20}}?(?:{_HEAD})|(?:{_HEAD})(?:为|是|[:：])?{who}"
    listed = rf"(?:{_HEAD}).*{_STUDIO}{who}(?!{_STUDIO})"
    return re.search(said, text) is not None or _in_column(source, name) or re.search(listed, text) is not None


def _in_column(source: Source, name: str) -> bool:
    for page in source.item.pages:
        for table in page.tables:
            columns = {
                cell.column for cell in table.cells if re.fullmatch(rf"(?:{_HEAD})(?:姓名)?", squeeze(cell.text))
            }
            if any(cell.column in columns and clean_name(cell.text) == name for cell in table.cells):
                return True
    return False
