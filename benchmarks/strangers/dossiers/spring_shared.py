"""The row of the roster and the letter that names a 班组长."""

from __future__ import annotations

from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.sheets import KAI, sheet

DAY = "2023-10-20"
GOOD = {2020: "合格", 2021: "合格", 2022: "合格"}


def row(p: Person, level: str, specialty: str, firm: str, scale: str, exceptional: str = "否") -> dict[str, str]:
    """A row of the roster."""
    return {
        "姓名": p.name,
        "身份证号": p.id,
        "申报级别": level,
        "申报专业": specialty,
        "工作单位": firm,
        "单位类型": "企业",
        "企业规模": scale,
        "是否破格": exceptional,
    }


def leader(p: Person, firm: str, team: str, date: str) -> Paper:
    """Named 班组长."""
    return Paper(
        "appointment",
        sheet(
            f"# 聘　书\n\n: {p.name} 同志：\n兹聘请您担任{team}班组长，聘期自{date[:4]}年{int(date[5:7])}月起。\n\n> {firm}\n> {date}\n@seal {firm}",
            font=KAI,
            size=18,
            page="A4 landscape",
        ),
        {"name": p.name},
    )
