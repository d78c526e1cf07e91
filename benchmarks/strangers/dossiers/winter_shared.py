"""Honours and small innovations of an assistant."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.strangers.dossiers.common import cn, hanzi
from benchmarks.strangers.dossiers.forms import Person
from benchmarks.strangers.dossiers.model import Paper
from benchmarks.strangers.dossiers.sheets import HEI, KAI, MING, sheet

DAY = "2024-12-05"
GOOD: Mapping[int, str] = {2021: "合格", 2022: "合格", 2023: "合格"}


def honour(p: Person, firm: str, words: str, date: str, style: int) -> Paper:
    """A personal honour of an enterprise."""
    texts = (
        f"# 荣誉证书\n: {p.name}同志：\n{words}，被评为“先进个人”。\n特发此证，以资鼓励。\n> {firm}\n> {hanzi(date)}",
        f"# 证　书\n: 授予 {p.name} 同志\n= 先进个人 称号\n（{words}）\n> {firm}\n> {cn(date)}",
    )
    return Paper(
        "award_certificate",
        sheet(texts[style % 2] + f"\n@seal {firm}", font=(KAI, MING)[style % 2], size=17, page="A4 landscape"),
        {"recipients": [p.name], "award_kind": "honour", "issue_date": date},
    )


def innovation(p: Person, firm: str, project: str, date: str, mate: str) -> Paper:
    """The acceptance of a small innovation with the people who took part."""
    text = f"# 技术革新成果验收表\n| 项目名称 | {project}^3 |\n| 完成单位 | {firm} | 验收日期 | {date} |\n| 参加人员 | {p.name}、{mate}^3 |\n| 验收意见 | 该项目资料完整，现场使用正常，验收通过。^3 |\n> 验收单位：{firm}\n@seal {firm}"
    return Paper(
        "project_acceptance",
        sheet(text, font=HEI),
        {"project": project, "participants": [p.name, mate], "acceptance_date": date},
    )
