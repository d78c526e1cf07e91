"""A leading post proves the role in a project only for the time for which the paper gives it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.evidence.test_gather import ME, doc, facts, patent

WORK = {"name": ME, "employer": "太原晋岳重工有限公司", "start_date": "2010-03-01", "position": "维修班班长"}


def role(*papers: Any, **more: Any) -> Any:
    return facts(patent(**more), *papers)["patents"][0].get("role")


@pytest.mark.parametrize(
    "text",
    [
        "自2010年3月1日至今在我单位从事焊工岗位的技术技能工作，现任维修班班长。",
        "2010年3月到岗，现担任 维修班班长。",
        "现岗位为：维修班班长",
    ],
)
def test_a_post_that_is_the_present_one_waits_for_a_person(text: str):
    told = role(doc(2, "employment_proof", text=text, **WORK))
    assert told["value"] == "crew_leader" and told["doubt"] == ["confirmation"] and "现任" in told["note"]


@pytest.mark.parametrize(
    "text",
    ["自2010年3月1日至今在我单位任维修班班长。", "现任维修班班长，自2010年3月起任维修班班长。", "岗位 维修班班长"],
)
def test_a_post_told_with_its_time_proves_the_role(text: str):
    assert "doubt" not in role(doc(2, "employment_proof", text=text, **WORK))


def test_a_post_begun_after_the_patent_proves_nothing():
    text = "自2010年3月1日至今在我单位任维修班班长。"
    assert role(doc(2, "employment_proof", text=text, **{**WORK, "start_date": "2021-11-21"})) is None
    assert role(doc(2, "employment_proof", text=text, **{**WORK, "start_date": "2021-11-20"})) is not None
    assert role(doc(2, "employment_proof", text=text, **{**WORK, "start_date": "2021-12"})) is None
    assert role(doc(2, "employment_proof", text=text, **{**WORK, "start_date": "2021-11"})) is not None


@pytest.mark.parametrize(
    ("term", "proved"),
    [
        ("聘期自2012年1月1日至2028年12月31日", True),
        ("聘期自2021年11月20日至2028年12月31日", True),
        ("聘期自2021年11月21日至2028年12月31日", False),
        ("任期：2012年1月至2021年11月", True),
        ("任期：2012年1月至2021年10月", False),
        ("任期自2012年1月至今", True),
        ("聘期三年", False),
    ],
)
def test_an_appointment_counts_for_its_own_term_and_else_from_its_day(term: str, proved: bool):
    paper = doc(
        2,
        "appointment",
        text=f"兹聘任{ME}同志为维修班班长，{term}。",
        name=ME,
        position="维修班班长",
        date="2024-01-04",
    )
    assert (role(paper) is not None) is proved
