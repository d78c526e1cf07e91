"""What an explanation says: names in the marks of their kind, what a record shows, filed and fitting apart."""

from __future__ import annotations

import pytest

from yushen.standards import evaluate, load

PACK = load("shanxi-2019-55")
DAY = "2025-09-30"


def why(facts: dict[str, object], clause: str, level: str = "engineer") -> str:
    verdict = evaluate(PACK, {"application": {"level": level, "pathway": "skill_to_title"}, **facts}, DAY)
    return next(one.why for one in verdict.clauses if one.id == clause)


def diploma(**more: object) -> dict[str, object]:
    return {"institution": "并州示范工程职业学院", "education_level": "junior_college", "completion": "graduated", "major": "焊接", **more}  # fmt: skip


def test_a_school_bears_no_marks_a_paper_book_marks_an_award_quotation_marks():
    assert "并州示范工程职业学院：" in why({"diplomas": [diploma(completion="completed")]}, "2.2")
    paper = {"title": "焊接质量控制", "status": "accepted"}
    assert "《焊接质量控制》：" in why({"papers": [paper]}, "6.1.3")
    award = {"name": "山西省“五小”竞赛", "kind": "five_small", "level": "municipal", "rank": "third"}
    assert "“山西省‘五小’竞赛”：" in why({"awards": [award]}, "5.2.4")


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ([], "材料中未见学历证书"),
        ([diploma(completion="completed")], "要求1份，已提交1份，不符合（"),
        ([diploma(completion="completed")] * 2, "要求1份，已提交2份，均不符合（"),
        ([{"institution": "甲学院", "completion": "graduated"}], "要求1份，已提交1份，待定的有1份，尚无确定符合的（"),
    ],
)
def test_filed_open_and_fitting_are_told_apart(records: list[object], said: str):
    assert said in why({"diplomas": records}, "2.2")


def test_what_a_retirement_paper_shows_is_said():
    told = why({"retirement": {"date": "2025-06", "retired": True}}, "G.retired")
    assert "已办理退休" in told and "材料显示：。" not in told
    assert "2042-10-09" in why({"person": {"birth_date": "1979-10-09", "sex": "男"}}, "G.retired")


def test_what_is_not_stated_of_a_yes_or_no_is_not_said_to_be_unwritten():
    assert "材料中看不出是否“申报表有本人签名”" in why({}, "G.procedure")
    assert "未写明申报表有本人签名" not in why({}, "G.procedure")
