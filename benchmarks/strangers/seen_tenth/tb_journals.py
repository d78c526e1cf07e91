"""One number of an invented journal, as papers, covers and letters print it."""

from __future__ import annotations

import random
from dataclasses import dataclass

from benchmarks.strangers.seen_tenth import tb_kit as kit

NAMES = {
    "学报": (
        "汾河工业大学学报（自然科学版）",
        "淮西理工学院学报",
        "苍山科技大学学报（自然科学版）",
        "陇右矿业学院学报",
        "江北石油化工大学学报",
    ),
    "工程": (
        "冶金设备与检修",
        "煤矿机电技术",
        "焊接与切割",
        "电力检修",
        "动力与节能",
        "工矿自动控制",
        "管道与阀门",
        "现代起重运输",
    ),
    "综合": ("科技与生产", "工业技术纵横", "城市建设与装备", "设备管理与改造", "技术创新与应用论坛"),
}
ENGLISH = {
    "汾河工业大学学报（自然科学版）": "Journal of Fenhe University of Technology (Natural Science Edition)",
    "淮西理工学院学报": "Journal of Huaixi Institute of Technology",
    "苍山科技大学学报（自然科学版）": "Journal of Cangshan University of Science and Technology (Natural Science)",
    "陇右矿业学院学报": "Journal of Longyou Mining Institute",
    "江北石油化工大学学报": "Journal of Jiangbei University of Petrochemical Technology",
    "冶金设备与检修": "Metallurgical Equipment and Overhaul",
    "煤矿机电技术": "Coal Mine Electromechanical Technology",
    "焊接与切割": "Welding and Cutting",
    "电力检修": "Electric Power Maintenance",
    "动力与节能": "Power and Energy Saving",
    "工矿自动控制": "Automatic Control in Industry and Mine",
    "管道与阀门": "Pipeline and Valve",
    "现代起重运输": "Modern Hoisting and Conveying",
}


@dataclass
class Number:
    journal: str
    english: str
    issn: str
    cn: str
    year: int
    volume: int
    issue: int
    month: int
    first: int
    last: int

    @property
    def pages(self) -> str:
        return f"{self.first}-{self.last}"

    @property
    def article(self) -> str:
        return f"{self.issn}({self.year}){self.issue:02d}-{self.first:04d}-{self.last - self.first + 1:02d}"

    @property
    def doi(self) -> str:
        return f"10.{3969 if self.first % 2 else 16638}/j.issn.{self.issn}.{self.year}.{self.issue:02d}.{self.first % 30 + 1:03d}"


def number(rng: random.Random, family: str, first_year: int, last_year: int, group: str = "T") -> Number:
    journal = rng.choice(NAMES[family])
    year = rng.randint(first_year, last_year)
    often = rng.choice((6, 12)) if family != "学报" else rng.choice((4, 6))
    issue = rng.randint(1, often)
    first = rng.randint(11, 140)
    founded = rng.randint(1972, 1988)
    return Number(
        journal,
        ENGLISH.get(journal, ""),
        kit.issn(rng),
        kit.serial_number(rng, group),
        year,
        year - founded,
        issue,
        issue * 12 // often,
        first,
        first + rng.randint(2, 6),
    )
