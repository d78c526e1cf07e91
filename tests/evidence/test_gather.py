"""Fields to facts: nothing certain that is not, nothing invented, every fact with the field it came from."""

from __future__ import annotations

import pytest

from yushen.evidence import gather
from yushen.evidence.people import province
from yushen.evidence.roles import SAME_SUBJECT, overlap
from yushen.evidence.words import issuer_kind, project_kind, role_of, skill_work
from yushen.evidence.writing import paper_form
from yushen.model import Applicant, Application, Box, Document, EvidenceRef, Field, Finding, Line, Page, ReadDocument
from yushen.standards.facts import read_facts

ME = "张三"


def application(level: str = "engineer", **more: object) -> Application:
    values: dict[str, object] = {"employer": "太原晋岳重工有限公司", "specialty": "焊接", **more}
    return Application("d", Applicant(ME, None), level, "skill_to_title", "2025-09-30", "shanxi-2019-55", **values)  # type: ignore[arg-type]


def doc(
    number: int, type_: str, *, confidence: float = 1.0, text: str = "", sure: float = 0.99, **values: object
) -> ReadDocument:
    fields = tuple(
        Field(name, value, str(value), 1, Box(0, 0, 1, 1), confidence, "ocr") for name, value in values.items()
    )
    page = Page(1, 595, 842, (Line(text, Box(0, 0, 1, 1), 1.0, "text"),))
    return ReadDocument(Document(f"d{number}", f"{number}.pdf", "", (1, 1), type_, sure, "ocr", fields), (page,))


def facts(*documents: ReadDocument, findings: tuple[Finding, ...] = (), **more: object) -> dict:
    found = gather(application(**more), documents, findings)  # type: ignore[arg-type]
    assert read_facts(found)[1] == ()
    return found


def award(number: int = 1, **more: object) -> ReadDocument:
    values = {
        "recipients": [ME],
        "award_name": "先进个人",
        "award_kind": "honour",
        "award_level": "enterprise",
        "issuer": "太原晋岳重工有限公司",
        "issue_date": "2022-01-01",
        **more,
    }
    return doc(number, "award_certificate", **values)  # type: ignore[arg-type]


def test_a_weakly_read_value_waits_for_a_person_and_a_sure_one_does_not():
    weak = facts(award(confidence=0.6))["awards"][0]["date"]
    assert weak["doubt"] == ["confirmation"] and "核对" in weak["note"]
    assert "doubt" not in facts(award(confidence=0.85))["awards"][0]["date"]


def test_a_failing_check_puts_its_document_in_doubt():
    failing = Finding("skill.number", "fail", "证书编号与等级不符", (EvidenceRef("d1", "certificate_number"),))
    certificate = doc(1, "skill_certificate", name=ME, occupation="焊工", skill_level=2, issue_date="2020-01-01")
    (record,) = facts(certificate, findings=(failing,))["skill_certificates"]
    assert record["doubt"] == ["confirmation"] and "不符" in record["note"]
    passing = Finding("skill.number", "pass", "相符", (EvidenceRef("d1", None),))
    assert "doubt" not in facts(certificate, findings=(passing,))["skill_certificates"][0]


def test_an_apprentice_s_certificate_is_not_the_applicant_s():
    own = doc(1, "skill_certificate", name=ME, occupation="焊工", skill_level=1, issue_date="2020-01-01")
    his = doc(2, "skill_certificate", name="李四", occupation="焊工", skill_level=2, issue_date="2021-01-01")
    proof = doc(3, "mentoring_proof", mentor=ME, apprentices=["李四", "王五"], start_date="2018-01-01")
    found = facts(own, his, proof)
    assert [r["skill_level"]["value"] for r in found["skill_certificates"]] == [1]
    first, second = found["apprentices"]
    assert first["skill_level"]["value"] == 2 and first["certificate_date"]["value"] == "2021-01-01"
    assert "skill_level" not in second
    stranger = facts(own, his)["skill_certificates"]
    assert stranger[1]["doubt"] == ["confirmation"] and "李四" in stranger[1]["note"]


def test_a_level_told_only_by_the_proof_wants_the_certificate():
    proof = doc(1, "mentoring_proof", mentor=ME, apprentices=["李四"], apprentice_levels=[2], start_date="2018-01-01")
    assert facts(proof)["apprentices"][0]["skill_level"]["doubt"] == ["evidence"]


@pytest.mark.parametrize(
    ("scale", "issuer", "level", "expected", "doubtful"),
    [
        ("large", "太原晋岳重工有限公司", "engineer", "large_enterprise", False),
        ("key", "太原晋岳重工有限公司", "engineer", "key_enterprise", False),
        ("medium", "太原晋岳重工有限公司", "engineer", "enterprise", False),
        (None, "太原晋岳重工有限公司", "engineer", "large_enterprise", True),
        (None, "太原晋岳重工有限公司", "assistant_engineer", "enterprise", False),
        ("large", "太原晋岳重工有限公司炼钢分厂", "engineer", "enterprise", False),
        ("large", "某某集团有限公司", "engineer", "large_enterprise", True),
    ],
)
def test_an_enterprise_s_award_counts_by_proved_scale_and_never_by_name(scale, issuer, level, expected, doubtful):
    value = facts(award(issuer=issuer), level=level, enterprise_scale=scale)["awards"][0]["level"]
    assert value["value"] == expected and bool(value.get("doubt")) is doubtful


def test_recipients_tell_individual_team_and_others_apart():
    def recipient(names, **more):
        return facts(award(recipients=names, **more))["awards"][0]["recipient"]

    work = {"award_name": "科学技术成果奖", "award_kind": "achievement"}
    assert recipient([ME])["value"] == "individual" and recipient([ME, "李四"], **work)["value"] == "team_member"
    assert recipient(["李四"])["value"] == "other" and recipient(["炼钢一班"])["value"] == "team_unnamed"
    nobody = doc(1, "award_certificate", award_name="奖", issuer="某局")
    assert facts(nobody)["awards"][0]["recipient"]["doubt"] == ["evidence"]


def test_each_person_of_a_decision_s_list_holds_a_personal_title():
    def recipient(name, kind="honour", text=""):
        one = award(recipients=[ME, "李四", "王五"], award_name=name, award_kind=kind, text=text)
        return facts(one)["awards"][0]["recipient"]["value"]

    assert recipient("先进个人") == recipient("技术能手", "talent") == recipient("先进集体和先进个人") == "individual"
    assert recipient("个人三等功", "merit_citation", "记个人三等功") == "individual"
    assert recipient("先进集体") == recipient("先进班组标兵") == recipient("五小成果", "five_small") == "team_member"
    assert recipient("三等功", "merit_citation", "记集体三等功，个人名单如下") == "team_member"


def test_a_certificate_and_its_notice_are_one_award():
    first, second = facts(award(1), award(2))["awards"]
    assert (
        second["same_as"] == first["id"]
        and "same_as" not in facts(award(1), award(2, issue_date="2023-01-01"))["awards"][1]
    )


def patent(**more: object) -> ReadDocument:
    values = {
        "patent_kind": "utility_model",
        "title": "一种焊接夹具",
        "inventors": [ME],
        "patentees": ["厂"],
        "patent_number": "ZL202120345678.9",
        "application_date": "2021-03-15",
        "grant_date": "2021-11-20",
        **more,
    }
    return doc(1, "patent_certificate", **values)  # type: ignore[arg-type]


def test_being_patentee_is_not_being_inventor():
    record = facts(patent(inventors=["李四"], patentees=[ME]))["patents"][0]
    assert record["inventor"]["value"] is False and record["patentee"] is True
    assert facts(patent())["patents"][0]["inventor"] == {
        "value": True,
        "evidence": [{"document": "d1", "field": "inventors"}],
    }


def test_a_receipt_pays_to_filing_plus_its_year_and_only_for_its_own_number():
    receipt = doc(2, "patent_fee_receipt", patent_number="ZL202120345678.9", fee_year=5)
    assert facts(patent(), receipt)["patents"][0]["fee_paid_until"]["value"] == "2026-03-15"
    other = doc(2, "patent_fee_receipt", patent_number="ZL202230098765.8", fee_year=5)
    assert "fee_paid_until" not in facts(patent(), other)["patents"][0]
    assert "legal_status" not in facts(patent())["patents"][0]


def test_a_benefit_proof_must_name_the_patent():
    named = doc(2, "benefit_proof", text="“一种焊接夹具”转化利税100万元", subject="一种焊接夹具")
    assert facts(patent(), named)["patents"][0]["benefit"]["value"] == "named"
    other = doc(2, "benefit_proof", text="“高炉喷煤装置”转化", subject="高炉喷煤装置")
    assert "benefit" not in facts(patent(), other)["patents"][0]


def test_a_count_by_ocr_near_the_line_waits_and_one_far_from_it_does_not():
    near = doc(1, "technical_report", title="报告", body_character_count=2030)
    far = doc(2, "technical_report", title="另一报告", body_character_count=2100)
    first, second = facts(near, far)["reports"]
    assert first["body_characters"]["doubt"] == ["confirmation"] and "doubt" not in second["body_characters"]


def test_the_same_year_twice_with_other_grades_decides_nothing():
    one = doc(1, "assessment_form", name=ME, records=[{"year": 2023, "grade": "qualified"}])
    two = doc(2, "assessment_form", name=ME, records=[{"year": 2023, "grade": "excellent"}])
    (record,) = facts(one, two)["assessments"]
    assert record["grade"]["doubt"] == ["confirmation"]
    (same,) = facts(one, doc(2, "assessment_form", name=ME, records=[{"year": 2023, "grade": "qualified"}]))[
        "assessments"
    ]
    assert "doubt" not in same["grade"] and len(same["evidence"]) == 2


def test_an_acceptance_letter_is_no_publication_and_a_cn_number_is_public():
    letter = doc(1, "acceptance_letter", title="焊接变形研究", authors=[ME])
    assert facts(letter)["papers"][0]["status"] == "accepted"
    paper = doc(1, "paper", title="焊接变形研究", authors=[ME], journal="焊接技术")
    assert "circulation" not in facts(paper)["papers"][0]
    cover = doc(2, "journal_front_matter", journal="焊接技术", cn_number="CN14-1105/TG")
    assert facts(paper, cover)["papers"][0]["circulation"]["value"] == "public"


def test_what_no_document_says_is_not_said():
    found = facts()
    assert (
        "retirement" not in found and "person" not in found and found["diplomas"] == [] and "closed" not in str(found)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("山西省太原市", "山西"),
        ("太原某厂", "山西"),
        ("陕西省西安市", "陕西"),
        ("晋岳重工有限公司", "山西"),
        ("某某公司", None),
        ("山西与陕西", None),
    ],
)
def test_provinces(text, expected):
    assert province(text) == expected


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("班组长", "crew_leader"),
        ("工种带头人", "trade_leader"),
        ("项目负责人", "host"),
        ("主要技术负责人", "technical_lead"),
        ("技术骨干", "backbone"),
        ("主要技术骨干", "key_backbone"),
        ("操作", "participant"),
        (None, None),
    ],
)
def test_roles(words, role):
    assert role_of(words) == role


@pytest.mark.parametrize(
    ("post", "skilled"),
    [("焊工", True), ("技师", True), ("办公室主任", False), ("离岗", False), ("工程师", None), ("员工", None)],
)
def test_posts(post, skilled):
    assert skill_work(post) is skilled


@pytest.mark.parametrize(
    ("issuer", "kind"),
    [
        ("太原市科学技术局", "government"),
        ("中国焊接协会", "association"),
        ("山西省总工会", "other"),
        ("某某有限公司", "enterprise"),
        ("山西省住房和城乡建设厅、某某协会", "government"),
    ],
)
def test_issuers(issuer, kind):
    assert issuer_kind(issuer) == kind


def test_subjects_are_the_same_by_their_own_words_and_not_by_generic_ones():
    assert overlap("转炉烟罩修复技术改造总结报告", "转炉烟罩修复技术改造") >= SAME_SUBJECT
    assert overlap("焊接夹具技术改造总结报告", "液压支撑技术改造总结报告") < SAME_SUBJECT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在2021年国家级一类技能大赛中荣获二等奖", "class_1"),
        ("国家级二类竞赛", "class_2"),
        ("在第十五届全国职工职业技能大赛中荣获二等奖", "unknown"),
    ],
)
def test_a_contest_whose_class_the_certificate_does_not_say_is_of_unknown_class(text, expected):
    contest = doc(
        1,
        "award_certificate",
        text=text,
        recipients=[ME],
        award_name="全国大赛",
        award_kind="contest",
        award_level="national",
    )
    record = facts(contest)["awards"][0]
    value = record["contest_class"]
    assert (value["value"] if isinstance(value, dict) else value) == expected


def test_an_honour_has_no_class_of_contest():
    assert "contest_class" not in facts(award())["awards"][0]


def test_continuing_education_is_told_where_a_paper_is_filed_and_of_the_applicant_only():
    own = doc(1, "continuing_education", name=ME, year=2024, hours=90)
    (record,) = facts(own)["continuing_education"]
    assert record["year"]["value"] == 2024 and record["hours"]["value"] == 90
    assert "continuing_education" not in facts(doc(1, "continuing_education", name="李四", year=2024, hours=90))
    assert "continuing_education" not in facts()


@pytest.mark.parametrize(
    ("title", "specialty", "doubted"),
    [("小学语文课堂活力的激发", "焊接", True), ("压滤机喷料故障的处理", "焊接", False), ("临床护理设备的检修", "临床医学工程", False)],
)  # fmt: skip
def test_a_paper_that_names_another_field_waits_for_a_person(title: str, specialty: str, doubted: bool):
    (record,) = facts(doc(1, "paper", title=title, authors=[ME], first_author=ME), specialty=specialty)["papers"]
    assert ("in_specialty" in record) is doubted
    if doubted:
        assert record["in_specialty"]["value"] is False and record["in_specialty"]["doubt"] == ["confirmation"]


@pytest.mark.parametrize("code", ["paper.issn", "paper.cn_number", "credit_code.check_digit"])
def test_a_contradicted_number_puts_its_document_in_doubt(code: str):
    paper = doc(1, "paper", title="压滤机的改造", authors=[ME], first_author=ME)
    for outcome, doubt in (("fail", ["confirmation"]), ("unknown", None)):
        finding = Finding(code, outcome, "号码不符", (EvidenceRef("d1", "issn"),))
        (record,) = facts(paper, findings=(finding,))["papers"]
        assert record.get("doubt") == doubt


def test_a_recipient_list_that_may_hold_the_applicant_decides_nothing():
    elsewhere = award(recipients=["张"], text=f"授予{ME}同志先进个人")
    value = facts(elsewhere)["awards"][0]["recipient"]
    assert value["value"] == "other" and value["doubt"] == ["confirmation"] and "页面他处有申报人" in value["note"]
    value = facts(award(recipients=["李四"], text="授予李四同志先进个人"))["awards"][0]["recipient"]
    assert value["value"] == "other" and "doubt" not in value


def test_a_recipient_list_that_is_not_complete_wants_the_whole_list():
    item = award(recipients=["李四", "王五"])
    (field,) = [one for one in item.document.fields if one.name == "recipients"]
    import msgspec

    raw = msgspec.structs.replace(field, raw="李四、王五等")
    others = tuple(raw if one.name == "recipients" else one for one in item.document.fields)
    item = msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, fields=others))
    assert facts(item)["awards"][0]["recipient"]["doubt"] == ["evidence"]


def test_another_name_is_told_once_and_the_applicant_has_one_word():
    diploma = doc(1, "diploma", name="李四", education_level="bachelor", completion="graduated")
    told = Finding("identity.name_mismatch", "fail", "毕业证书姓名为“李四”，与申报人“张三”不一致", (EvidenceRef("d1"),))
    (record,) = facts(diploma, findings=(told,))["diplomas"]
    assert record["note"].count("李四") == 1 and record["doubt"] == ["confirmation"]
    (alone,) = facts(diploma)["diplomas"]
    assert "申报人" in alone["note"] and "申请人" not in alone["note"]


@pytest.mark.parametrize(
    ("sections", "text", "form"),
    [
        (["故障情况", "原因分析", "结论"], "某某处理 摘要：针对…", True),
        (["故障情况", "原因分析", "结论"], "某某处理", True),
        (["改进方案", "实施过程", "结论"], "某某处理 摘要：针对…", True),
        (["改进方案", "实施过程", "结论"], "某某处理", None),
        (["故障情况", "原因分析", "改进方案"], "某某处理 摘要：针对…", None),
        (["故障情况", "结论"], "摘要", None),
    ],
)
def test_the_form_of_a_paper(sections, text, form):
    assert paper_form(sections, text) is form


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("吸棉装置节能改造", "项目吸棉装置节能改造类别技术革新项目", "innovation"),
        ("吸棉装置节能改造", "项目吸棉装置节能改造类别：技术攻关", "tackling"),
        ("吸棉装置节能改造", "类别□技术革新□技术攻关", "renovation"),
        ("短流程清洁制浆技术研究", "该成果立项来源为山西省科技计划项目", "science_program"),
        ("短流程清洁制浆技术研究", "该成果立项来源为本公司科技计划", None),
    ],
)
def test_what_a_project_was_filed_as(name: str, text: str, kind: str | None):
    assert project_kind(name, text) == kind
