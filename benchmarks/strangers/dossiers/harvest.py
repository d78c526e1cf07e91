"""The end of October 2025, no roster: eight sound dossiers, and twelve with a fault or two beside what only looks like one."""

from __future__ import annotations

from benchmarks.strangers.dossiers import harvest_assistants as assistants
from benchmarks.strangers.dossiers import harvest_elders as elders
from benchmarks.strangers.dossiers import harvest_engineers as engineers
from benchmarks.strangers.dossiers import harvest_faults as faults
from benchmarks.strangers.dossiers import harvest_seniors as seniors
from benchmarks.strangers.dossiers.model import Batch


def batch() -> Batch:
    """As of the last day of October 2025."""
    return Batch(
        "harvest",
        "2025-10-31",
        (
            assistants.to_the_day(),
            assistants.railway(),
            assistants.other_number(),
            assistants.wrong_grade_digit(),
            assistants.one_day_short(),
            engineers.turner(),
            engineers.substation(),
            engineers.chemist(),
            engineers.driller(),
            faults.accepted_only(),
            faults.two_posts(),
            faults.colleague(),
            faults.short_report(),
            seniors.electrician(),
            seniors.welder(),
            elders.three_models(),
            elders.pupil_before(),
            elders.same_text(),
            elders.level_in_number(),
            elders.exception(),
        ),
        None,
        (
            ("电梯安装维修工", "电梯工程"),
            ("铁路线路工", "铁道工程"),
            ("综采维修电工", "煤矿机电"),
            ("防水工", "建筑施工"),
            ("化工总控工", "应用化工技术"),
            ("数控车工", "机械制造"),
            ("变电设备检修工", "电力工程"),
            ("化学检验员", "工业分析"),
            ("钻探工", "地质勘探"),
            ("锅炉设备检修工", "热能动力"),
            ("轧钢工", "冶金工程"),
            ("工程机械维修工", "工程机械"),
            ("混凝土工", "建筑工程"),
            ("矿山电工", "煤矿电气"),
            ("焊工", "焊接技术与工程"),
            ("机修钳工", "机械工程"),
            ("机车钳工", "铁道机车车辆"),
            ("矿井维修钳工", "矿山机电"),
            ("化工仪表维修工", "化工自动化"),
            ("铸造工", "铸造"),
        ),
        ("cross.same_number",),
    )
