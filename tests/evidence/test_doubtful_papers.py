"""Papers that are there but do not say enough by themselves: who issued them, whose method it is, what a project is."""

from __future__ import annotations

import pytest

from tests.evidence.test_gather import ME, doc, facts
from yushen.evidence.words import project_kind

DECISION = f"关于命名推广“{ME}焦炉调温操作法”的决定各车间：炼焦车间{ME}同志总结出五步操作法，经研究决定命名为“{ME}焦炉调温操作法”。2021年5月6日"


@pytest.mark.parametrize(
    ("issuer", "text", "doubtful"),
    [
        ("中国工业人才发展协会", "国家职业资格证书", True),
        ("中国人力资源和社会保障部", "职业技能等级证书", True),
        ("中国焊接协会", "职业技能等级证书", False),  # an association may be a registered evaluator
        ("山西省职业技能鉴定指导中心", "中华人民共和国职业资格证书", False),
    ],
)
def test_a_certificate_of_a_body_without_the_power_waits_for_a_person(issuer, text, doubtful):
    certificate = doc(
        1,
        "skill_certificate",
        text=text,
        name=ME,
        occupation="焊工",
        skill_level=1,
        issue_date="2018-05-20",
        issuer=issuer,
    )
    (record,) = facts(certificate)["skill_certificates"]
    assert (record.get("doubt") == ["confirmation"]) is doubtful
    assert (issuer in record.get("note", "")) is doubtful


def test_a_title_of_an_association_waits_and_one_of_a_committee_does_not():
    values = {"name": ME, "title": "工程师", "specialty": "机械", "grant_date": "2018-05-20"}
    waits = facts(doc(1, "title_certificate", issuer="中国机电协会", **values))["titles"][0]
    holds = facts(doc(1, "title_certificate", issuer="山西省机械工程高级评审委员会", **values))["titles"][0]
    assert waits["doubt"] == ["confirmation"] and "doubt" not in holds


def test_a_decision_that_names_the_applicant_s_method_is_one_however_it_is_typed():
    for type_ in ("unknown", "appointment"):
        (record,) = facts(doc(1, type_, text=DECISION))["operation_methods"]
        assert record["name"] == f"{ME}焦炉调温操作法"
        assert record["named_document"]["value"] is True and "doubt" not in record["named_document"]
        assert record["date"]["value"] == "2021-05-06"


def test_its_benefit_proof_is_found_by_the_name():
    proof = doc(2, "benefit_proof", text=f"“{ME}焦炉调温操作法”应用效益证明", subject=f"{ME}焦炉调温操作法")
    (record,) = facts(doc(1, "unknown", text=DECISION), proof)["operation_methods"]
    assert record["benefit_proof"]["value"] is True


def test_another_s_method_and_a_text_that_only_speaks_of_one_are_none():
    assert facts(doc(1, "unknown", text=DECISION.replace(ME, "李四")))["operation_methods"] == []
    assert facts(doc(1, "unknown", text=f"{ME}在工作中采用“李四调温操作法”，效果良好。"))["operation_methods"] == []


def test_a_method_whose_author_is_not_said_waits():
    text = f"关于推广“三步调温操作法”的通知推广小组成员：李四、{ME}"
    (record,) = facts(doc(1, "unknown", text=text))["operation_methods"]
    assert record["named_document"]["doubt"] == ["confirmation"]


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("冷却器控制回路改造", "技术革新成果验收表", "innovation"),
        ("冷却器控制回路改造", "技改项目竣工验收单", "renovation"),
        ("冷却器控制回路改造", "项目验收单", "renovation"),
        ("跳汰机风阀密封", "来源：公司2022年度技术攻关计划", "tackling"),
        ("跳汰机密封改造", "技术攻关项目验收技术革新成果鉴定", "renovation"),  # called two things: its name decides
        ("跳汰机密封改造", "参加过技术革新活动", "renovation"),
    ],
)
def test_a_project_is_what_its_paper_calls_it(name, text, kind):
    assert project_kind(name, text) == kind
