"""Autumn 2025: a city's batch with a roster; nearly all in order, as most dossiers are."""

from __future__ import annotations

from benchmarks.strangers.dossiers.autumn_assistants import turner, welder
from benchmarks.strangers.dossiers.autumn_engineers import electrician, millwright
from benchmarks.strangers.dossiers.autumn_fitter import fitter_short
from benchmarks.strangers.dossiers.autumn_inventor import inventor
from benchmarks.strangers.dossiers.model import Batch


def batch() -> Batch:
    """As of the last day of September 2025."""
    return Batch(
        "autumn",
        "2025-09-30",
        (welder(), turner(), electrician(), millwright(), fitter_short(), inventor()),
        "xlsx",
        (
            ("焊工", "焊接"),
            ("焊接技术应用", "焊接"),
            ("焊接技术与工程", "焊接"),
            ("车工", "机械制造"),
            ("数控加工", "机械制造"),
            ("电工", "电气工程"),
            ("电气自动化技术", "电气工程"),
            ("钳工", "机械工程"),
            ("机械制造与自动化", "机械工程"),
        ),
    )
