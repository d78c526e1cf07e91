"""March 2026 with a roster: six sound dossiers, three of 破格 only, and nine with faults beside what only looks like one; path two is a batch of its own."""

from __future__ import annotations

from benchmarks.strangers.dossiers import thaw_assistants as assistants
from benchmarks.strangers.dossiers import thaw_elders as elders
from benchmarks.strangers.dossiers import thaw_engineers as engineers
from benchmarks.strangers.dossiers import thaw_exceptions as exceptions
from benchmarks.strangers.dossiers import thaw_faults as faults
from benchmarks.strangers.dossiers import thaw_seniors as seniors
from benchmarks.strangers.dossiers import thaw_skill as skill
from benchmarks.strangers.dossiers.model import Batch
from benchmarks.strangers.dossiers.thaw_base import AS_OF


def batch() -> Batch:
    """As of 20 March 2026; the years that count are 2023 to 2025."""
    return Batch(
        "thaw",
        AS_OF,
        (
            assistants.surveyor(),
            assistants.lineman(),
            engineers.spinner(),
            engineers.coker(),
            seniors.fitter(),
            seniors.tower(),
            exceptions.mould_maker(),
            exceptions.brewer(),
            exceptions.turbine(),
            faults.boilerman(),
            assistants.waterworks(),
            faults.cooler(),
            faults.ventilator(),
            faults.colleague(),
            assistants.roadman(),
            faults.shearer(),
            elders.welder(),
            elders.mechanic(),
        ),
        "xlsx",
        (
            ("工程测量员", "测绘工程"),
            ("信息通信网络线务员", "通信工程"),
            ("通信线路安装与维护", "通信工程"),
            ("细纱工", "纺织工程"),
            ("炼焦工", "冶金工程"),
            ("机床装调维修工", "机械工程"),
            ("送配电线路工", "电力工程"),
            ("钳工", "模具设计与制造"),
            ("酿酒师", "食品工程"),
            ("汽轮机检修工", "热能动力工程"),
            ("锅炉运行值班员", "热能动力工程"),
            ("自来水生产工", "给排水工程"),
            ("公路养护工", "道路工程"),
            ("制冷工", "制冷与空调工程"),
            ("矿井通风工", "矿井通风与安全"),
            ("采煤机司机", "采矿工程"),
            ("焊工", "焊接工程"),
            ("汽车维修工", "汽车工程"),
        ),
        ("cross.same_number", "cross.near_duplicate"),
    )


batch_skill = skill.batch
