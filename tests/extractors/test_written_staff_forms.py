"""Appointments and proofs of an employer as offices write them in lines; each rule with what it must leave alone."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


def appointed(*rows):
    return values("appointment", list(rows))


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("公司生产部副部长（试用期一年）", "生产部副部长"),
        ("厂总工程师", "总工程师"),
        ("院副总工程师", "副总工程师"),
        ("厂长助理", "厂长助理"),
        ("公司律师", "公司律师"),
        ("矿山机械组组长", "矿山机械组组长"),
        ("首席技师（热处理）", "首席技师（热处理）"),
    ],
)
def test_a_post_without_the_word_for_its_own_body(said, post):
    got = appointed("关于任职的通知", f"经研究决定，聘任张建国同志为{said}。", "晋岳重工有限公司", "2019年3月1日")
    assert got["position"] == post


@pytest.mark.parametrize("verb", ["任", "任命", "聘", "聘任"])
def test_an_order_in_rows(verb):
    got = appointed("干部任免通知", f"{verb}：张建国　检修车间副主任", "免：李爱民　检修车间副主任", "2019年3月1日")
    assert (got["name"], got["position"]) == ("张建国", "检修车间副主任")


def test_an_order_that_only_dismisses():
    assert "position" not in appointed("干部任免通知", "免：李爱民　检修车间副主任", "2019年3月1日")


@pytest.mark.parametrize(
    ("signed", "body"),
    [
        (("晋岳第二轴承厂　厂长　王　强", "1996年3月1日"), "晋岳第二轴承厂"),
        (("晋岳重工有限公司　总经理：王强", "2016年3月1日"), "晋岳重工有限公司"),
        (("晋岳重工有限公司　2016-03-01",), "晋岳重工有限公司"),
    ],
)
def test_a_body_with_its_head_or_its_day_in_one_line(signed, body):
    assert appointed("聘书", "兹聘请张建国同志担任我厂设备科科长，聘期三年。", *signed)["issuer"] == body


def test_a_person_with_his_post_is_no_body():
    assert "issuer" not in appointed("聘书", "兹聘请张建国同志担任我厂设备科科长。", "王强　厂长", "1996年3月1日")


def test_the_head_of_a_paper_tells_whose_it_is():
    rows = ("任命书", "任命张建国为二车间副主任。", "厂长：王强", "1992年10月6日")
    assert appointed("晋岳砂轮厂文件", "晋砂干字（1992）第31号", *rows)["issuer"] == "晋岳砂轮厂"
    assert "issuer" not in appointed("有关文件", *rows)


@pytest.mark.parametrize("to", ["工程部、安质部、物资部：", "安环处：", "各科室、车间："])
def test_departments_are_addressed_as_no_persons(to):
    got = appointed("任命决定", to, "因工程需要，任命张建国同志为项目总工程师。", "晋岳重工有限公司", "2013年8月20日")
    assert got["name"] == "张建国"


def test_a_person_addressed_by_his_name_alone():
    assert appointed("聘任证书", "安建国：", "聘您为首席技师。", "2013年8月20日")["name"] == "安建国"


def test_a_post_at_which_somebody_is_engaged():
    got = appointed("证明", "兹证明张建国同志自2014年9月起受聘于我公司主任工程师岗位，至今在聘。", "2020年10月15日")
    assert got["position"] == "主任工程师"
    told = appointed("证明", "兹证明张建国同志自2014年9月起受聘于我公司，至今在聘。", "2020年10月15日")
    assert "position" not in told
