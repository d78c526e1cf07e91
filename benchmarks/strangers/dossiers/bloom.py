"""November 2026 with a roster: six sound dossiers of many trades (one by exception), eight with faults, two incomplete."""

from __future__ import annotations

from benchmarks.strangers.dossiers import bloom_faults as faults
from benchmarks.strangers.dossiers import bloom_faults_more as others
from benchmarks.strangers.dossiers import bloom_gaps as gaps
from benchmarks.strangers.dossiers import bloom_sound as sound
from benchmarks.strangers.dossiers import bloom_sound_more as more
from benchmarks.strangers.dossiers.bloom_base import AS_OF
from benchmarks.strangers.dossiers.model import Batch


def batch() -> Batch:
    """As of 20 November 2026; the years that count are 2023 to 2025."""
    return Batch(
        "bloom",
        AS_OF,
        (
            sound.spinner(),
            sound.distiller(),
            sound.lineman(),
            more.burner(),
            more.boilerman(),
            more.exception(),
            faults.cableman(),
            faults.fitter(),
            faults.roofer(),
            faults.ironmaker(),
            others.driller(),
            others.papermaker(),
            others.relayman(),
            others.dresser(),
            gaps.dammer(),
            gaps.surveyor(),
        ),
        "xlsx",
        (
            ("纺纱工", "纺织工程"),
            ("纺织技术", "纺织工程"),
            ("白酒酿造工", "食品工程"),
            ("酿酒技术", "食品工程"),
            ("接触网工", "铁道供电"),
            ("水泥生产工", "硅酸盐工程"),
            ("锅炉运行值班员", "热能动力工程"),
            ("矿山电工", "矿山机电"),
            ("信息通信网络线务员", "通信工程"),
            ("化工仪表维修工", "化工自动化"),
            ("自动化", "化工自动化"),
            ("防水工", "建筑工程"),
            ("高炉炼铁工", "冶金工程"),
            ("钻探工", "地质工程"),
            ("制浆工", "制浆造纸工程"),
            ("继电保护员", "电力系统自动化"),
            ("选矿工", "矿物加工工程"),
            ("水工监测工", "水利工程"),
            ("工程测量员", "测绘工程"),
        ),
    )
