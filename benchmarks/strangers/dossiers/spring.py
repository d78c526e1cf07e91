"""November 2023 with a CSV roster: patents, reports, papers and awards that do not hold, beside three dossiers that do."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Batch
from benchmarks.strangers.dossiers.spring_awards import awards
from benchmarks.strangers.dossiers.spring_patents import patents, terms
from benchmarks.strangers.dossiers.spring_sound import author, exceptional, method
from benchmarks.strangers.dossiers.spring_writing import papers, reports


def batch() -> Batch:
    """As of mid-November 2023."""
    return Batch(
        "spring",
        "2023-11-15",
        (patents(), terms(), reports(), papers(), awards(), author(), method(), exceptional()),
        "csv",
        (
            ("钳工", "机械工程"),
            ("车工", "机械制造"),
            ("机修钳工", "化工机械"),
            ("铝电解工", "铝冶炼"),
            ("炼焦工", "炼焦"),
            ("铸造工", "铸造"),
            ("选煤工", "选煤"),
            ("耐火制品成型工", "耐火材料"),
        ),
    )
