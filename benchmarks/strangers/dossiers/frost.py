"""October 2026 with a roster: six sound dossiers, three incomplete, four that no paper could help, five with faults; path two is a batch of its own."""

from __future__ import annotations

from benchmarks.strangers.dossiers import frost_barred as barred
from benchmarks.strangers.dossiers import frost_faults as faults
from benchmarks.strangers.dossiers import frost_gaps as gaps
from benchmarks.strangers.dossiers import frost_skill as skill
from benchmarks.strangers.dossiers import frost_sound as sound
from benchmarks.strangers.dossiers import frost_sound_more as more
from benchmarks.strangers.dossiers.frost_base import AS_OF
from benchmarks.strangers.dossiers.model import Batch


def batch() -> Batch:
    """As of 31 October 2026; the years that count are 2023 to 2025."""
    return Batch(
        "frost",
        AS_OF,
        (
            sound.controller(),
            sound.renamed_firm(),
            sound.turner(),
            more.concrete(),
            more.sewage(),
            more.exception(),
            gaps.year_missing(),
            gaps.second_author(),
            gaps.lapsed(),
            barred.six_days(),
            barred.low_grade(),
            barred.pensioner(),
            barred.high_school(),
            faults.expired_card(),
            faults.master(),
            faults.covered_major(),
            faults.short_report(),
            faults.other_name(),
        ),
        "csv",
        (
            ("化工总控工", "化学工艺"),
            ("变电设备检修工", "电力工程"),
            ("发电厂及电力系统", "电力工程"),
            ("车工", "机械工程"),
            ("混凝土工", "建筑工程技术"),
            ("工业废水处理工", "环境工程"),
            ("环境保护与检测", "环境工程"),
            ("矿山机电设备检修工", "机电工程"),
            ("机电一体化技术", "机电工程"),
            ("机修钳工", "化工机械"),
            ("化工装备技术", "化工机械"),
            ("电力电缆安装运维工", "电力工程"),
            ("安装起重工", "工程机械"),
            ("矿井通风工", "矿井通风与安全"),
            ("矿山机电设备检修工", "矿山机电"),
            ("电工", "电气工程"),
            ("钢筋工", "建筑工程技术"),
            ("送配电线路工", "电力工程"),
            ("供用电技术", "电力工程"),
            ("废水处理技术", "环境工程"),
            ("焊工", "焊接技术及自动化"),
        ),
        ("cross.same_number",),
    )


batch_skill = skill.batch
