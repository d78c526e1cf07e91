"""The end of 2024, no roster: identities, dates, numbers and files that do not hold."""

from __future__ import annotations

from benchmarks.strangers.dossiers.model import Batch
from benchmarks.strangers.dossiers.winter_identity import birth_and_sex, employers, names, wrong_digit
from benchmarks.strangers.dossiers.winter_papers import edited, files, numbers, seal_and_dates
from benchmarks.strangers.dossiers.winter_years import basically, too_young, year_missing


def batch() -> Batch:
    """As of the last day of 2024."""
    return Batch(
        "winter",
        "2024-12-31",
        (
            wrong_digit(),
            birth_and_sex(),
            names(),
            employers(),
            files(),
            edited(),
            seal_and_dates(),
            numbers(),
            year_missing(),
            basically(),
            too_young(),
        ),
        None,
        (
            ("电工", "电气工程"),
            ("钳工", "机械工程"),
            ("车工", "机械制造"),
            ("铸造工", "铸造"),
            ("矿山机械修理工", "矿山机械"),
            ("电机装配工", "电机制造"),
            ("锻造工", "锻造"),
            ("焊工", "焊接"),
            ("选煤工", "选煤"),
            ("机修钳工", "机械维修"),
            ("仪器仪表装调工", "仪器仪表"),
        ),
    )
