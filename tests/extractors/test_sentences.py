"""Whom a running sentence speaks of."""

from __future__ import annotations

import pytest
from yushen.extractors.engine.sentences import name_in, subject
from yushen.extractors.engine.view import View

from tests.extractors.recipe import page, values
from yushen.model import Document, ReadDocument


def view_of(text: str) -> View:
    return View(ReadDocument(Document("d1", "a.pdf", "", (1, 1), "unknown", 1.0, "text"), (page([text]),)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("兹证明于建刚同志作为主要起草人参与编制了该标准。", "于建刚"),
        ("兹证明我公司焊工林刚国自2016年5月1日起带徒。", "林刚国"),
        ("兹有我单位职工单雄信，男，1975年3月出生。", "单雄信"),
        ("经研究，同意欧阳明哲同志聘任为高级工程师。", "欧阳明哲"),
        ("学生 阿卜杜·热合曼 性别 男，一九九〇年三月七日生。", "阿卜杜·热合曼"),
        ("张桂军（社会保障号码：140105197501011234）自2015年1月参保。", "张桂军"),
        ("兹证明本工程已经通过验收，符合规范要求。", None),
        ("经审核，该同志符合条件。", None),
        ("兹证明张三同志、李四同志参加了培训。", None),
    ],
)
def test_the_person_of_a_sentence(text, name):
    found = subject(view_of(text))
    assert [one.value for one in found] == ([name] if name else [])


@pytest.mark.parametrize(
    ("run", "name"),
    [("张三", "张三"), ("我公司焊工林刚国", "林刚国"), ("于建刚", "于建刚"), ("质量管理体系", None), ("我单位", None)],
)
def test_a_name_at_the_end_of_a_run(run, name):
    cut = name_in(run)
    assert (cut[0] if cut else None) == name


@pytest.mark.parametrize(
    ("rows", "major"),
    [
        (["学生 张建国 性别男，于1994年9月至1998年7月在本校炼焦专业四年", "制本科学习，修完教学计划规定的全部课程，准予毕业。"], "炼焦"),
        (["于1996年9月至2000年7月在本校四年制本科机械制造专业学完教学计划规定的全部课程，准予毕业。"], "机械制造"),
        (["于2009年9月至2012年7月在本校焊接专业三年制专科学习，准予毕业。"], "焊接"),
        (["于2009年9月至2012年7月在本校三年制专科学习，准予毕业。"], None),
    ],
)  # fmt: skip
def test_years_and_level_are_no_field_of_study(rows: list[str], major: str | None) -> None:
    assert values("diploma", ["毕业证书", *rows]).get("major") == major


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("张建国系我公司职工，2003年7月进厂，一直在生产一线从事钳工工作，现为维修钳工。", [("2003-07", "钳工")]),
        ("该同志2011年8月15日入职我公司，现在机加工分厂任车工，从事车削加工，中间未间断。", [("2011-08-15", "车工")]),
        ("该同志2011年8月15日入职我公司，现任车工。", []),
    ],
)
def test_since_when_without_a_break(sentence: str, periods: list[tuple[str, str]]) -> None:
    found = values("employment_proof", ["工作证明", sentence, "特此证明。"]).get("periods") or []
    assert [(one["from"], one["position"]) for one in found] == periods  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("rows", "years"),
    [
        (["张建国同志2022年度、2023年度、2024年度考核结果均为合格。"], [2022, 2023, 2024]),
        (["张建国同志2022年度考核结果为合格。"], [2022]),
    ],
)
def test_one_grade_for_several_years(rows: list[str], years: list[int]) -> None:
    records = values("assessment_form", ["考核证明", *rows])["records"]
    assert [one["year"] for one in records] == years  # type: ignore[attr-defined]
