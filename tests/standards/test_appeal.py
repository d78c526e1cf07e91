"""What a verdict's reason must hold before an appeal: it supports the verdict, names the closest alternative, hides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from yushen.model import Clause
from yushen.standards import evaluate, load

PACK = load("shanxi-2019-55")
DAY = "2025-09-30"


def verdict(facts: dict[str, Any], level: str = "engineer", day: str = DAY) -> Any:
    application = {"level": level, "pathway": "skill_to_title", **facts.pop("application", {})}
    return evaluate(PACK, {"application": application, **facts}, day)


def clause(facts: dict[str, Any], identifier: str, level: str = "engineer", day: str = DAY) -> Clause:
    return next(one for one in verdict(facts, level, day).clauses if one.id == identifier)


def grades(*words: str) -> dict[str, Any]:
    return {"assessments": [{"year": 2022 + i, "grade": word} for i, word in enumerate(words)]}


# Alternatives


def test_the_closest_alternative_is_the_one_for_which_something_is_filed():
    accepted = {"papers": [{"title": "甲", "status": "accepted", "author_position": 1, "circulation": "public"}]}
    told = clause(accepted, "6.1").why
    assert "最接近的是6.1.3" in told and "仅有录用通知" in told
    one_report = {"reports": [{"title": "乙", "listed": True}]}
    assert "最接近的是6.1.1" in clause(one_report, "6.1").why


def test_a_persons_look_is_closer_than_a_paper_that_is_wanting():
    project = {"name": "甲", "kind": "renovation", "role": "participant", "accepted": True, "completed": True}
    project["acceptance_date"] = "2022-01-01"
    facts = {
        "projects": [project],
        "skill_certificates": [{"skill_level": "4", "issue_date": "2015-01-01"}],
    }
    told = clause(facts, "5.1", "assistant_engineer").why
    assert "最接近的是5.1.2" in told and "待人工确认：" in told
    # A choice that a confirmation would settle wants no paper; another alternative is only a second way.
    assert told.endswith("本条未定：须人工核对确认；也可另补其他一项的材料。")


def test_nothing_filed_is_close_to_nothing():
    told = clause({}, "6.1").why
    assert "最接近" not in told and "所列各项均未见材料" in told


def test_what_was_filed_and_does_not_count_is_answered_in_the_conclusion_too():
    facts = {"papers": [{"title": "甲", "status": "published", "author_position": 2, "circulation": "public"}]}
    for told in (clause(facts, "6.1").why, "".join(verdict(facts).conclusion.why)):
        assert "最接近" not in told and "6.1.3 要求1篇，已提交1篇，不符合（《甲》：作者排名为2" in told


def test_a_refused_choice_names_what_each_alternative_fails_by():
    none = {kind: {"closed": True, "items": []} for kind in ("papers", "reports", "textbooks")}
    found = clause(none, "6.1")
    assert found.outcome == "not_satisfied"
    assert all(f"{child} 没有" in found.why for child in ("6.1.1", "6.1.2", "6.1.3"))


def test_a_proved_alternative_is_named_with_its_proof():
    award = {"name": "五小", "kind": "five_small", "level": "provincial", "rank": "third", "recipient": "individual"}
    facts = {
        "awards": [{**award, "date": "2020-01-01", "evidence": [{"document": "d9"}]}],
        "skill_certificates": [{"skill_level": "3", "issue_date": "2015-01-01"}],
    }
    assert "其中5.2.4已证明（符合的有1项：“五小”〔d9〕）" in clause(facts, "5.2").why


def test_a_clause_with_alternatives_names_what_else_it_asks():
    apprentices = [{"name": f"徒弟{i}", "skill_level": "2", "certificate_date": "2022-01-01"} for i in "甲乙丙"]
    for one in apprentices:
        one["relation_start"] = "2019-01-01"
    facts = {"apprentices": apprentices}
    told = clause(facts, "4.3", "senior_engineer").why
    assert "其中4.3.1已证明" in told and "此外，“系统掌握本专业基础理论和专业技术知识" in told


def test_a_refused_exception_says_by_which_clause():
    award = {"name": "奖", "kind": "science_technology", "level": "provincial", "rank": "second"}
    facts = {
        "application": {"exceptional": True},
        "awards": [{**award, "recipient": "individual", "date": "2020-01-01"}],
        **grades("qualified", "qualified", "qualified"),
    }
    found = clause(facts, "8", "senior_engineer")
    assert found.outcome == "not_satisfied"
    assert "其中8.1已证明" in found.why and "此外，7.2（近三年有一次以上优秀等次）不符合" in found.why


def test_both_needs_of_a_clause_have_their_reason():
    award = {"name": "奖", "kind": "science_technology", "level": "provincial", "rank": "third"}
    facts = {
        "application": {"exceptional": True},
        "awards": [{**award, "recipient": "individual", "date": "2020-01-01"}],
    }
    told = clause(facts, "8.2", "senior_engineer").why
    assert "要求2项，已提交1项，符合的有1项；只有一项，“两项以上”是否及于前两类有两种理解" in told
    assert told.endswith("本条未定：须人工核对确认。")


def test_what_may_count_for_another_alternative_is_answered_too():
    own = {"inventor": True, "grant_date": "2018-01-01", "role": "crew_leader", "benefit": "named"}
    kept = {**own, "legal_status": "valid", "fee_paid_until": "2026-01-01", "application_date": "2017-01-01"}
    patents = [
        {**kept, "title": "夹具", "patent_kind": "utility_model"},
        {
            **own,
            "title": "工艺",
            "patent_kind": "invention",
            "application_date": "2017-01-01",
            "fee_paid_until": "2022-09-05",
        },
    ]
    facts = {"patents": patents, "skill_certificates": [{"skill_level": "2", "issue_date": "2010-01-01"}]}
    told = clause(facts, "5.3.2", "senior_engineer").why
    assert "实用新型专利不少于 2 项：已提交2项，符合的有1项" in told
    assert "年费缴至日为2022-09-05，早于评审日期（2025-09-30）" in told


def test_without_any_paper_every_kind_that_would_do_is_named():
    told = clause({}, "5.3.6", "senior_engineer").why
    assert "未见聘任" in told and "未见获奖" in told


# Grounds


def test_all_grounds_of_a_scope_are_told():
    post = {"unit_type": "企业", "region": "山西", "production_line": True, "skill_work": True, "engineering": True}
    told = clause({"post": post}, "G.scope").why
    assert "等5项" not in told and "属工程技术领域" in told


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2020-12-31", "2020-01-01起至2020-12-31的期间内，为全面实施阶段"),
        ("2021-01-01", "2021-01-01起的期间内，已转入常态化评审"),
    ],
)
def test_the_phase_says_what_holds_in_it(day: str, said: str):
    assert said in clause({"application": {"field": "冶金"}}, "G.phase", day=day).why


def test_of_one_year_that_is_enough_the_others_are_no_grounds():
    facts = {"application": {"exceptional": True}, **grades("excellent", "qualified", "qualified")}
    told = clause(facts, "7.2", "senior_engineer").why
    assert "2022年度考核等次为优秀" in told and "2023年度" not in told
    short = {"application": {"exceptional": True}, **grades("qualified", "qualified", "qualified")}
    assert "2023年度考核等次为合格，所要求的是优秀；" in clause(short, "7.2", "senior_engineer").why


def test_a_missing_year_is_what_is_not_found():
    facts = {"assessments": [{"year": 2022, "grade": "qualified"}, {"year": 2024, "grade": "qualified"}]}
    assert "；材料中未见2023年度考核结果；" in clause(facts, "7.1").why


# Doubts


def test_a_doubtful_birth_date_is_the_reason_and_no_age_is_claimed():
    note = "身份证号校验码不符，请核对原件。"
    person = {"birth_date": "1984-06-18", "sex": "男", "doubt": "confirmation", "note": note}
    told = clause({"person": person}, "G.retired").why
    assert "出生日期读作1984-06-18，存疑（身份证号校验码不符，请核对原件），须人工核对" in told
    assert "已达到" not in told
    assert "已达到或可能已达到" in clause({"person": {"birth_date": "1960-01-01", "sex": "男"}}, "G.retired").why


def test_several_ages_are_told_apart():
    told = clause({"person": {"birth_date": "1990-11-03", "sex": "女"}}, "G.retired").why
    assert "2045-11-03或2048-11-03（视岗位而定），尚未达到" in told
    told = clause({"person": {"birth_date": "1990-11-03"}}, "G.retired").why
    assert "2045-11-03或2048-11-03或2053-11-03（视性别、岗位而定），尚未达到" in told
    told = clause(
        {"person": {"birth_date": "1990-11-03", "sex": {"value": "女", "doubt": "confirmation"}}}, "G.retired"
    ).why
    assert "（视性别、岗位而定），尚未达到" in told


def test_doubts_of_a_work_proof_are_named():
    period = {"from": "2019-01-01", "skill_work": True, "doubt": "confirmation", "note": "电子签名校验不通过"}
    facts = {"employment": [period], "skill_certificates": [{"skill_level": "2", "issue_date": "2020-01-01"}]}
    assert "证明有疑点（电子签名校验不通过），须人工核对" in clause(facts, "3.2").why


def test_a_certificate_in_doubt_is_not_said_to_be_of_a_doubtful_age():
    certificate = {"skill_level": "2", "issue_date": "2020-01-01", "doubt": "confirmation", "note": "编号与等级不符"}
    told = clause({"skill_certificates": [certificate]}, "3.2").why
    assert "至评审日期已满3年，证书存疑（编号与等级不符），须人工核对" in told
    year_only = {"skill_level": "2", "issue_date": "2022"}
    assert "是否已满3年须核对" in clause({"skill_certificates": [year_only]}, "3.2").why


def test_a_doubtful_higher_certificate_is_not_said_to_be_later():
    facts = {
        "awards": [{"name": "先进", "kind": "honour", "level": "enterprise", "recipient": "individual"}],
        "skill_certificates": [{"skill_level": "3", "issue_date": "2021-09-10", "doubt": "confirmation"}],
    }
    facts["awards"][0]["date"] = "2023-05-16"
    told = clause(facts, "5.1.1", "assistant_engineer").why
    assert "更高等级证书（2021-09-10）存疑" in told and "早于已提交" not in told
    facts["awards"][0]["date"] = "2020-05-16"
    assert "早于已提交的更高等级证书" in clause(facts, "5.1.1", "assistant_engineer").why


def test_days_are_told_with_how_they_stand():
    apprentice = {"name": "甲", "skill_level": "2", "certificate_date": "2018-08-08", "relation_start": "2020-01-01"}
    told = clause({"apprentices": [apprentice]}, "4.3.1", "senior_engineer").why
    assert "徒弟证书日期为2018-08-08，早于师徒关系起始（2020-01-01）" in told
    month = {**apprentice, "certificate_date": "2020-01", "relation_start": "2020-01-15"}
    assert "孰先孰后不明" in clause({"apprentices": [month]}, "4.3.1", "senior_engineer").why


def test_notes_stand_in_a_sentence_and_a_yes_or_no_in_doubt_is_not_read_as_its_value():
    paper = {
        "title": "甲",
        "status": "published",
        "in_specialty": {"value": False, "doubt": "confirmation", "note": "见题目。"},
    }
    told = clause({"papers": [{**paper, "note": "刊号有误。", "doubt": "confirmation"}]}, "6.1.3").why
    assert "。；" not in told and "。）" not in told and "读作否" not in told
    assert "是否“属本专业”存疑（见题目），须人工核对" in told


def test_what_may_still_count_is_told_before_what_does_not():
    papers = [
        {"title": name, "status": "published", "author_position": 2, "circulation": "public"} for name in "甲乙丙"
    ]
    told = clause({"papers": [*papers, {"title": "丁", "status": "accepted", "author_position": 1}]}, "6.1.3").why
    assert told.index("《丁》") < told.index("《甲》") and told.count("；另有1篇）") == 1


def test_of_an_alternative_no_paper_is_wanting_where_another_is_relied_on():
    assert clause({"papers": []}, "6.1.3").why.endswith("本条未定：以本项申报的，须补充材料。")
    assert clause({"papers": []}, "6.1").why.endswith("本条未定：须补充材料。")
    assert clause({}, "7.1").why.endswith("本条未定：须补充材料。")


def test_alternatives_that_have_a_name_are_held_against_all_that_would_do():
    """A contest is no prize for achievements, but 个人三等功 would have done, too."""
    contest = {"name": "大赛", "kind": "contest", "level": "municipal", "place": 5, "recipient": "individual"}
    told = clause({"awards": [contest]}, "5.2.1").why
    assert "（“大赛”：类别为技能竞赛，所要求的是大型企业科技成果或相关成果三等奖以上、个人三等功以上" in told
    merit = {"name": "三等功", "kind": "merit_citation", "rank": "merit", "recipient": "individual"}
    told = clause({"awards": [merit]}, "5.2.1").why
    assert "（“三等功”：等级为优秀（优胜），所要求的是特等、一等、二等、三等" in told
    told = clause({"awards": [{**merit, "rank": "third", "recipient": "other"}]}, "5.2.1").why
    assert "（“三等功”：获奖人为他人（名单中没有本人），所要求的是授予本人（不是集体）" in told


def test_what_is_of_the_kind_is_closer_than_what_is_another_thing():
    """A utility model whose term is over is held against the utility models, not told to be no invention."""
    held = {"skill_certificates": [{"skill_level": "2", "issue_date": "2010-01-01"}]}
    over = {"title": "甲", "patent_kind": "utility_model", "inventor": True, "role": "crew_leader", "benefit": "named"}
    over |= {"application_date": "2015-09-30", "grant_date": "2016-05-01", "legal_status": "valid"}
    other = {"title": "乙", "patent_kind": "invention", "inventor": False, "application_date": "2019-01-01"}
    told = clause({**held, "patents": [other, over]}, "5.3.2", "senior_engineer").why
    assert "实用新型专利不少于 2 项：已提交2项，均不符合（“甲”：申请日为2015-09-30，10年期限已满期；“乙”：" in told
    told = clause({**held, "patents": [{**other, "inventor": True}, over]}, "5.3.2", "senior_engineer").why
    assert "发明专利不少于 1 项：已提交2项，待定的有1项，尚无确定符合的（“乙”：" in told


def test_two_counts_of_one_clause_are_told_by_their_names():
    patent = {"title": "甲", "patent_kind": "design"}
    told = clause({"patents": [patent]}, "5.3.2", "senior_engineer").why
    assert "专利不少于 " in told and "要求1项" not in told


def test_what_does_not_fit_and_still_decides_nothing_reads_like_no_refusal():
    post = {"unit_type": "企业", "region": "山西", "production_line": False, "skill_work": True}
    assert "与“在生产一线岗位”不符，须人工确认" in clause({"post": post}, "G.scope").why
    report = {"title": "甲", "listed": False, "body_characters": 2400}
    assert "与“作者中有本人”不符）" in clause({"reports": [report]}, "6.1.1").why.replace("；", "）")
    paid = {"title": "甲", "patent_kind": "invention", "fee_paid_until": "2025-09-29"}
    told = clause({"patents": [paid]}, "5.3.2", "senior_engineer").why
    assert "年费缴至日为2025-09-29，早于评审日期（2025-09-30），须人工核对" in told
    began = {"name": "甲", "skill_level": "2", "certificate_date": "2020-01-01", "relation_start": "2021-01-01"}
    told = clause({"apprentices": [began]}, "4.3.1", "senior_engineer").why
    assert "徒弟证书日期为2020-01-01，早于师徒关系起始（2021-01-01），须人工核对" in told


def test_a_doubtful_paper_is_not_said_to_show_other_work():
    held = {"skill_certificates": [{"skill_level": "2", "issue_date": "2015-01-01"}]}
    other = {"from": "2016-01-01", "skill_work": False}
    told = clause({**held, "employment": [other]}, "3.2").why
    assert "材料显示2016-01-01至今未从事技术技能工作，须人工核对" in told
    told = clause({**held, "employment": [{**other, "doubt": "confirmation"}]}, "3.2").why
    assert "存疑的材料读作2016-01-01至今未从事技术技能工作，须人工核对" in told


def test_amounts_that_reach_the_bound_are_told_by_kind():
    shared = {"subject": "甲", "year": 2024, "role": "host"}
    gains = [{**shared, "kind": "profit", "amount": 3562000}, {**shared, "kind": "tax", "amount": 1586000}]
    application = {"application": {"level": "senior_engineer", "exceptional": True}}
    found = evaluate(PACK, {**application, "benefits": gains}, DAY).clauses
    told = next(one.why for one in found if one.id == "8.3")
    assert "已达到5000000元（“甲”利润3562000元、税金1586000元）" in told


def test_where_one_certificate_is_enough_the_others_are_no_grounds():
    held = {"skill_level": "2", "issue_date": "2022-09-30"}
    lower = {"skill_level": "3", "issue_date": {"value": "2015-01-01", "doubt": "confirmation"}}
    facts = {"skill_certificates": [held, lower], "employment": [{"from": "2010-01-01", "skill_work": True}]}
    told = clause(facts, "3.2").why
    assert "技师证书，2022-09-30发证" in told and "低于技师" not in told and "存疑" not in told
    told = clause({**facts, "skill_certificates": [{**held, "issue_date": "2022-10-01"}, lower]}, "3.2").why
    assert "低于技师" in told and "存疑" in told


# Conclusion


def test_a_judgement_is_no_reason_for_incomplete_papers():
    line = next(one for one in verdict({}).conclusion.why if one.startswith("1 "))
    assert "未见诚信承诺" in line and "评议" not in line


def test_what_papers_cannot_settle_is_told_beside_what_is_wanting():
    facts = {"person": {"birth_date": "1960-01-01", "sex": "男"}}
    assert verdict(facts).conclusion.why[-1] == "另有 G.retired 须人工核对确认，补齐材料不能代替。"
    assert not any("补齐材料不能代替" in line for line in verdict({}).conclusion.why)


CHOICE_TEXT = """
id: x
title: 试
number: 试〔2020〕1号
issuer: 试
effective: 2020-01-01
clauses:
  - {id: "9", text: 条, asks: 具备之一, source: 一, children: [CHILDREN], condition: {choice: [CHOICE]}}
"""
ALTERNATIVE = """  - id: "9.NUMBER"
    text: 条
    asks: 有获奖
    source: 一
    role: alternative
    condition: {all: [{count: {of: awards, at_least: NUMBER, where: {fact: {of: level, is: [national]}}}}, {count: {of: papers}}]}
"""


def of_alternatives(tmp_path: Path, number: int, facts: dict[str, Any]) -> str:
    """What is told of a clause of so many alternatives, each of which asks for awards and a paper."""
    ids = [f"9.{one}" for one in range(1, number + 1)]
    text = CHOICE_TEXT.replace("CHILDREN", ", ".join(f"'{one}'" for one in ids))
    text = text.replace("CHOICE", ", ".join(f"{{clause: '{one}'}}" for one in ids))
    path = tmp_path / "x.yaml"
    path.write_text(text + "".join(ALTERNATIVE.replace("NUMBER", one[2:]) for one in ids), encoding="utf-8")
    return evaluate(load(str(path)), facts, DAY).clauses[0].why


def test_a_refused_choice_names_the_first_of_what_each_alternative_fails_by(tmp_path: Path):
    facts = {"awards": {"closed": True}, "papers": {"closed": True}}
    why = of_alternatives(tmp_path, 2, facts)
    kinds = "获奖、荣誉、竞赛、表彰"
    assert f"所列各项均不具备：9.1 没有{kinds}；9.2 没有{kinds}。" in why


@pytest.mark.parametrize(("number", "rest"), [(2, False), (3, True)])
def test_the_rest_is_told_only_where_alternatives_are_left(tmp_path: Path, number: int, rest: bool):
    why = of_alternatives(tmp_path, number, {"awards": [{"name": "甲", "level": "county"}]})
    assert "所列各项均未见符合的材料：9.1 " in why and "；9.2 " in why
    assert ("；其余各项也未见符合的材料" in why) is rest
