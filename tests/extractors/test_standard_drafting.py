"""Standards, and proofs that someone wrote one: whose name, which standard, whose level; never the number of another standard."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import fields, page, values


def found(*rows):
    return values("standard_drafting", list(rows))


def test_a_cover_with_its_title_in_two_rows():
    got = found(
        ("山西省地方标准", 18),
        "DB14/T 1234—2020",
        ("带式输送机驱动滚筒", 20),
        ("检修作业规范", 20),
        "2020-05-01发布|2020-07-01实施",
        "前言",
        "本文件按照GB/T 1.1—2020《标准化工作导则 第1部分》的规定起草。",
        "本文件主要起草人：王建国、李卫东、",
        "赵强。",
    )
    assert got["standard_name"] == "带式输送机驱动滚筒检修作业规范"
    assert got["standard_level"] == "provincial"
    assert got["date"] == "2020-05-01"
    assert got["name"] == ["王建国", "李卫东", "赵强"]


def test_a_table_of_who_wrote_who_checked():
    got = found(
        "标准编制情况表",
        "规程名称|高炉风机检修规程",
        "标准编号|Q/TG 102—2019",
        "编写人|王建国|审核人|李卫东|批准人|赵强",
        "实施日期|2019年6月1日",
    )
    assert got["name"] == "王建国"
    assert got["standard_name"] == "高炉风机检修规程"
    assert got["standard_level"] == "enterprise"


def test_signatures_in_columns():
    got = found(("高炉风机检修规程", 22), "Q/TG 102—2019", "批准|审核|编写", "赵强|李卫东|王建国", "2019年6月1日发布")
    assert got["name"] == "王建国"


def test_who_checked_is_no_writer():
    got = found(("高炉风机检修规程", 22), "审核：李卫东|批准：赵强")
    assert "name" not in got


def test_a_proof_in_a_sentence():
    got = found(
        "证明",
        "兹证明买买提·艾力同志参加了行业标准《焊工安全操作规程》（YB/T 4321—2018）的编写，为第二起草人。",
        "山西省冶金行业协会",
        "2018年10月9日",
    )
    assert got["name"] == "买买提·艾力"
    assert got["standard_name"] == "焊工安全操作规程"
    assert got["standard_level"] == "industry_national"
    assert got["date"] == "2018-10-09"


def test_a_certificate_in_two_languages():
    got = found(
        "标准起草人证书",
        "王建国：",
        "您参与起草的企业标准《高炉风机检修|has taken part in drafting the",
        "规程》（Q/TG 102—2019）已发布，特发此证。|standard Q/TG 102-2019.",
        "2019年8月26日",
    )
    assert got["name"] == "王建国"
    assert got["standard_name"] == "高炉风机检修规程"
    assert got["standard_level"] == "enterprise"


def test_a_notice_takes_effect_later_than_it_is_given():
    got = found(
        "关于发布《高炉风机检修规程》的通知",
        "《高炉风机检修规程》（Q/TG 102—2019）自2019年7月1日起施行。",
        "晋岳重工有限公司",
        "2019年6月3日",
        "实施日期|2019-07-01",
    )
    assert got["date"] == "2019-06-03"


@pytest.mark.parametrize(
    ("number", "level"),
    [
        ("GB/T 12345—2019", "national"),
        ("YB/T 4321—2018", "industry_national"),
        ("DB14/T 1234—2020", "provincial"),
        ("DB1401/T 12—2020", "municipal"),
        ("Q/TG 102—2019", "enterprise"),
    ],
)
def test_the_level_by_the_own_number(number, level):
    assert found("标准名称：高炉风机检修规程", f"标准号：{number}", "起草人：王建国")["standard_level"] == level


def test_a_standard_referred_to_gives_no_level():
    got = fields(
        "standard_drafting",
        page(["证明", "王建国同志参与编写《高炉风机检修规程》，该规程依据GB/T 3811—2008编制。"]),
    )
    assert "standard_level" not in got or got["standard_level"].confidence < 0.8


def test_a_form_of_a_person():
    got = found(
        "规程编写人员登记表",
        "姓名|王建国|性别|男",
        "出生年月|1980.03|技术等级|技师",
        "标准、规程名称|山西省焊工职业技能鉴定规范",
        "标准级别|省级|编写年度|2018—2019",
        "编制单位意见：情况属实。（盖章）2019.7.15",
    )
    assert got["name"] == "王建国"
    assert got["standard_level"] == "provincial"
    assert got["date"] == "2019-07-15"
    assert got["standard_name"] == "山西省焊工职业技能鉴定规范"


def test_several_persons_of_one_proof():
    got = found("证明", "王建国、李卫东同志参与了企业标准《高炉风机检修规程》的编写工作。", "2019年6月3日")
    assert got["name"] == ["王建国", "李卫东"]


def test_writers_with_their_chapters_in_a_sentence():
    got = found("证明", "《检修规范》（DB14/T 2001—2020）由我会归口，参编人员：王建国（第五章）、李卫东（第六章）。")
    assert got["name"] == ["王建国", "李卫东"]


def test_a_title_whose_last_character_stands_alone_in_its_row():
    rows = ["DB14/T 1683—2018", ("动车组转向架构架机器人焊接安全技术要", 22), ("求", 22), "2018-05-28 发布"]
    assert values("standard_drafting", rows)["standard_name"] == "动车组转向架构架机器人焊接安全技术要求"
    rows[2] = ("甲", 22)
    assert "standard_name" not in values("standard_drafting", rows)


def test_a_verb_before_a_name_is_no_part_of_it():
    rows = [
        "关于发布《带式输送机操作规程》的通知",
        "由仇国庆同志执笔起草的企业标准《带式输送机操作规程》已经审查通过，现予发布。",
    ]
    assert values("standard_drafting", rows)["name"] == "仇国庆"
