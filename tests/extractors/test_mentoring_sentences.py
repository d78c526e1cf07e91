"""Who taught whom in the sentences of short proofs, and what in them is nobody."""

from __future__ import annotations

import pytest

from tests.extractors.recipe import values


def told(*lines: str) -> dict[str, object]:
    return values("mentoring_proof", ["证　明", *lines])


@pytest.mark.parametrize(
    ("sentence", "mentor", "pupils"),
    [
        (
            "东风电机厂绕组工田春燕，系我厂技师冯建业之徒，2015年7月拜师，2018年12月获得技师职业资格。",
            "冯建业",
            ["田春燕"],
        ),
        ("聘任林卫东同志为方俊杰同志的技能导师，聘期叁年。", "林卫东", ["方俊杰"]),
        ("石匠师傅雷传福，1999年2月收徒江小明，传授砌筑技术。", "雷传福", ["江小明"]),
        ("我单位水处理工技师郝秀芝自2014年6月10日起担任宋俊的指导师傅。", "郝秀芝", ["宋俊"]),
        (
            "我校实习指导教师林正平于2012年9月至2015年7月指导12级数控班学员丁小亮、江秋月进行技能训练。",
            "林正平",
            ["丁小亮", "江秋月"],
        ),
    ],
)
def test_sentences(sentence, mentor, pupils):
    found = told(sentence)
    assert (found["mentor"], found["apprentices"]) == (mentor, pupils)


def test_a_trade_behind_a_name_is_nobody():
    found = told("师　傅：林怀德　车工　高级技师", "徒　弟：方永祥　车工　中级工", "期　限：三年")
    assert (found["mentor"], found["apprentices"]) == ("林怀德", ["方永祥"])


@pytest.mark.parametrize("sentence", ["聘任林卫东同志为公司的技能导师，聘期叁年。", "林卫东为青年职工的技术导师。"])
def test_a_firm_and_a_group_are_no_apprentices(sentence):
    assert "apprentices" not in told(sentence)


def test_what_so_many_have_obtained_is_said_of_each():
    found = told("苗正刚同志为我公司首席技师，近五年所带徒弟中，邱文斌、江洁、方大勇三人已取得高级工证书，特此证明。")
    assert found["apprentice_levels"] == [3, 3, 3]
    one = told("苗正刚同志为我公司首席技师，所带徒弟邱文斌、江洁、方大勇三人，方大勇已取得高级工证书。")
    assert one.get("apprentice_levels") == [None, None, 3]


@pytest.mark.parametrize("label", ["带徒起止", "师带徒起始", "培养周期"])
def test_when_it_began(label):
    found = told("导师姓名：林海山", "学徒姓名：方敏杰", f"{label}：2011年8月 — 2014年7月")
    assert found["start_date"] == "2011-08"
