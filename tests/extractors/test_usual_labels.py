"""Some 1 500 usual words for labels (``usual_labels.yaml``), each behind a colon, in a row of its own and in a row of two pairs.

What is not found yet is written down in ``NOT_YET``: a word that is found again, or one that is lost, both fail here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.scoring import folded
from tests.extractors.recipe import values

FORMS: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "usual_labels.yaml").read_text(encoding="utf-8"))
Row = tuple[str, str]

NOT_YET: dict[str, set[str]] = {
    "skill_certificate": {
        "issuer 职业技能等级评价机构",
    },
    "title_certificate": {
        "issuer 发文机关",
        "specialty 专业技术专业",
        "specialty 专业类别",
        "title 职称等级名称",
    },
    "diploma_verification": {
        "graduation_date 离校日期",
    },
    "assessment_form": {
        "records 等次",
    },
    "patent_fee_receipt": {
        "amount 人民币（元）",
        "amount 应缴金额",
    },
    "patent_certificate": {
        "patentees 专利权所有人",
        "patentees 权利人",
        "title 名称",
    },
    "project_acceptance": {
        "accepting_body 批准验收单位",
        "project 单位工程名称",
    },
    "benefit_proof": {
        "subject 成果",
        "subject 项目",
    },
    "employment_proof": {
        "start_date 从事本工种时间",
    },
    "appointment": {
        "issuer 聘方",
        "name 聘任人员",
        "position 聘任名称",
    },
    "enterprise_scale": {
        "scale 规模划分",
        "scale 规模认定",
    },
    "continuing_education": {
        "name 参加人员",
        "name 学员",
    },
    "standard_drafting": {
        "name 参与人",
        "name 参加人",
        "standard_name 名称",
        "standard_name 标准",
    },
    "acceptance_letter": {
        "authors 作者名单",
    },
    "award_certificate": {
        "project 参评项目",
        "project 参赛作品",
        "project 参赛项目",
        "project 奖励项目",
        "project 申报项目",
    },
    "application_form": {
        "current_qualification 现持有证书等级",
        "current_qualification 现有证书",
        "education_level 全日制学历",
        "level 拟聘职务",
        "specialty 申报职称专业",
    },
    "technical_report": {
        "authors 编制",
        "authors 编制人员",
        "organization 编制部门",
        "title 课题名称",
        "title 项目名称",
    },
    "textbook": {
        "title 名称",
        "title 图书名称",
        "title 教材",
    },
}


def arrangements(form: dict[str, Any], rows: list[Row]) -> Iterator[list[str | tuple[str, float]]]:
    """The form with its pairs behind colons, in rows of two cells, and in rows of four."""
    heads = [(line, 22.0) for line in form["heads"]]
    yield [*heads, *(f"{label}：{said}" for label, said in rows), *form["tail"]]
    yield [*heads, *(f"{label}|{said}" for label, said in rows), *form["tail"]]
    pairs = [rows[at : at + 2] for at in range(0, len(rows), 2)]
    yield [*heads, *("|".join(f"{label}|{said}" for label, said in pair) for pair in pairs), *form["tail"]]


def lost(type_: str) -> set[str]:
    """``field label`` of every word behind which the value is not found in one of the arrangements."""
    form = FORMS[type_]
    found = set()
    plain = [(field["labels"].split()[0], str(field["says"])) for field in form["fields"].values()]
    for place, (name, field) in enumerate(form["fields"].items()):
        for label in field["labels"].split():
            rows = [*plain[:place], (label, plain[place][1]), *plain[place + 1 :]]
            for page in arrangements(form, rows):
                value = values(type_, page).get(name)
                if value is None or (field["is"] is not None and folded(value) != folded(field["is"])):
                    found.add(f"{name} {label}")
    return found


@pytest.mark.parametrize("type_", FORMS)
def test_usual_words_for_labels(type_):
    assert lost(type_) == NOT_YET.get(type_, set())
