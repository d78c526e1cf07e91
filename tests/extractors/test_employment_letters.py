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


def test_the_employer_beside_each_period():
    got = letter(
        "王建国同志工作经历如下：",
        "2006年7月—2012年8月　阳泉矿务机电修配厂　电焊工；",
        "2011年5月—2018年3月　在晋岳建筑安装有限公司从事焊工工作；",
        "2018年4月至今　在我公司任焊接技师。",
    )
    assert got["period_employers"] == ["阳泉矿务机电修配厂", "晋岳建筑安装有限公司", "晋岳重工有限公司"]


@pytest.mark.parametrize(
    "rows",
    [
        ("2006年7月—2012年8月　一分厂　电焊工；", "2011年5月—2018年3月　热轧厂　焊工；"),
        ("2003年9月至2006年7月在山西冶金工业学校学习；2006年8月至今在我公司从事焊工工作。",),
        ("自2008年7月至2014年6月在我公司焊接车间从事电焊工工作。",),
    ],
)
def test_parts_of_the_employer_and_years_of_study_are_no_other_employer(rows):
    assert "period_employers" not in letter("王建国同志工作经历如下：", *rows)


def test_the_day_of_leaving():
    got = letter("王建国同志自2009年8月1日入职我公司，至2017年5月31日离职，在职期间担任焊工岗位。")
    assert (got["start_date"], got["left_date"]) == ("2009-08-01", "2017-05-31")
    assert "left_date" not in letter("王建国同志自2009年8月1日入职我公司，至2017年5月31日未离岗，一直担任焊工。")


def test_a_place_for_the_seal_before_the_name_is_no_part_of_it():
    rows = ["工作证明", "王建国同志2014年9月至今在我单位任焊工。", "（单位公章）晋岳重工有限公司", "2025年9月16日"]
    assert values("employment_proof", rows)["issuer"] == "晋岳重工有限公司"


@pytest.mark.parametrize(
    ("body", "post"),
    [
        (
            "王建国（140105198503071236）自2008年8月起在我单位 防水工 岗位工作至 今，该岗位属于☑生产一线 □管理岗位。",
            "防水工",
        ),
        ("王建国（140105198503071236）自2008年8月起在本公司维修电工岗位上工作至今。", "维修电工"),
        ("王建国（140105198503071236）自2008年8月起在我单位工作至今，担任防水工岗位。", "防水工"),
    ],
)
def test_the_post_stands_before_its_word_in_a_sentence(body, post):
    assert letter(body)["position"] == post
