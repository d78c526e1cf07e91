"""Letters on employment that tell when somebody came and that he stays; and letters that tell less."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values

SIGNED = ("晋岳重工有限公司（公章）", "2025.09.16")


def letter(*rows, title="工作经历证明"):
    return values("employment_proof", [title, *rows, *SIGNED])


@pytest.mark.parametrize(
    "body",
    [
        (
            "我公司员工王建国，男，身份证号码140105198503071236，2014年9月1日到我公司参加工",
            "作，岗位为防水工（一线生产岗位），至出具本证明之日仍在该岗位工作。",
        ),
        (
            "王建国（140105198503071236）系我单位正式职工，2014年9月1日入职，现在生产现场从事防水工工作，工作至今，连续在岗。",
        ),
        ("兹证明王建国同志2014年9月1日应聘我公司工作，岗位：防水工，至今未离岗。",),
        ("兹证明王建国同志于2014年9月1日分配到我厂工作，任防水工，截至证明出具之日仍在职。",),
    ],
)
def test_somebody_who_came_and_stays(body):
    got = letter(*body)
    assert got["name"] == "王建国"
    assert got["start_date"] == "2014-09-01"
    assert got["periods"] == [{"from": "2014-09-01", "to": None, "position": "防水工"}]
    assert got["position"] == "防水工"


@pytest.mark.parametrize(
    "body",
    [
        "王建国（140105198503071236），2014年9月1日到我公司参加工作，岗位为防水工。",
        "王建国（140105198503071236），2014年9月1日到我公司工作，岗位为防水工，连续工作，2019年3月2日离职。",
        "王建国（140105198503071236），1996年7月参加工作，2014年9月1日起任防水工至今。",
    ],
)
def test_a_day_of_coming_that_is_not_the_beginning_of_the_post(body):
    begun = {one["from"] for one in letter(body).get("periods") or []}
    assert not begun & {"1996-07"}
    if "至今" not in body:
        assert not begun


@pytest.mark.parametrize("note", ["（生产一线）", "（一线生产岗位）", "(现场操作)"])
def test_a_note_on_the_place_is_no_part_of_the_post(note):
    assert letter("姓名|王建国", f"现从事岗位|防水工{note}")["position"] == "防水工"


@pytest.mark.parametrize("post", ["焊工（高级技师）", "钳工（工具）"])
def test_brackets_that_belong_to_the_post(post):
    assert letter("姓名|王建国", f"现从事岗位|{post}")["position"] == post


def test_a_person_with_the_number_in_brackets():
    got = values(
        "social_insurance",
        [
            "企业职工基本养老保险参保证明",
            "王建国（公民身份号码：140105198503071236）在我中心参加企业职工基本养老保险，缴费情况如下：",
        ],
    )
    assert got["name"] == "王建国"
