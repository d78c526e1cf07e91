"""Papers that are there but do not say enough by themselves: who issued them, whose method it is, what a project is."""

from __future__ import annotations

import msgspec
import pytest

from tests.evidence.test_gather import ME, application, doc, facts
from yushen.evidence import gather, own_rows
from yushen.evidence.words import project_kind, said_skill_work
from yushen.model import EvidenceRef, Finding

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


def read(item, source: str):
    """The document as read from a picture or from a text layer."""
    return msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, text_source=source))


@pytest.mark.parametrize(
    ("source", "text", "doubtful"),
    [
        ("ocr", f"项目负责人：{ME}（班组长）参加人员：李四、王五", True),
        ("ocr", "项目负责人：赵六参加人员：李四、王五", False),
        ("text", f"项目负责人：{ME}（班组长）参加人员：李四、王五", False),
    ],
)
def test_a_recognised_list_without_the_applicant_is_not_believed_where_the_page_has_the_name(source, text, doubtful):
    values = {"project": "反应釜改造", "conclusion": "通过验收", "participants": ["李四", "王五"]}
    role = facts(read(doc(1, "project_acceptance", text=text, **values), source))["projects"][0]["role"]
    assert role["value"] == "none" and (role.get("doubt") == ["confirmation"]) is doubtful


def test_the_same_of_awards_inventors_and_authors():
    cases = (
        ("award_certificate", {"recipients": ["李四"], "award_name": "科技奖"}, "awards", "recipient"),
        ("patent_certificate", {"inventors": ["李四"], "patent_number": "ZL202010123456.2"}, "patents", "inventor"),
        ("technical_report", {"authors": ["李四"], "title": "改造总结"}, "reports", "listed"),
        ("textbook", {"authors": ["李四"], "title": "钳工教材"}, "textbooks", "listed"),
    )
    for type_, values, kind, name in cases:
        for text, doubt in ((f"主要完成人{ME}李四", ["confirmation"]), ("主要完成人李四", None)):
            record = facts(doc(1, type_, text=text, **values))[kind][0]
            assert record[name].get("doubt") == doubt, type_


def test_who_took_part_by_a_weak_list_waits_for_a_person():
    report = doc(1, "technical_report", title="反应釜搅拌器改造总结", authors=[ME])

    def part(confidence: float) -> dict:
        project = doc(2, "project_acceptance", confidence=confidence, project="反应釜搅拌器改造", participants=[ME])
        return facts(report, project)["reports"][0]["took_part"]

    assert part(0.6)["doubt"] == ["confirmation"] and "doubt" not in part(0.95)


def test_a_drafter_s_name_read_weakly_waits():
    for confidence, doubt in ((0.6, ["confirmation"]), (0.95, None)):
        paper = doc(1, "standard_drafting", confidence=confidence, name=[ME], standard_name="规程")
        assert facts(paper)["standards_drafted"][0]["drafter"].get("doubt") == doubt


@pytest.mark.parametrize(
    ("type_", "kind", "count", "doubtful"),
    [
        ("textbook", "textbooks", 1976, False),  # 2000 is a line of reports, not of textbooks
        ("textbook", "textbooks", 2950, True),
        ("technical_report", "reports", 1976, True),
        ("technical_report", "reports", 2950, False),
    ],
)
def test_a_recognised_count_waits_only_at_the_lines_of_its_own_type(type_, kind, count, doubtful):
    record = facts(doc(1, type_, title="总结", body_character_count=count))[kind][0]
    assert ("doubt" in record["body_characters"]) is doubtful


ROSTER = [
    {"name": "郎跃进", "records": [{"year": 2023, "grade": "excellent"}]},
    {"name": ME, "records": [{"year": 2023, "grade": "qualified"}], "position": "钳工"},
]


@pytest.mark.parametrize(("own", "sure"), [({"confidence": 0.95}, 0.95), ({"confidence": 0.6}, 0.6), ({}, 0.7)])
def test_the_applicants_row_of_a_list_is_as_sure_as_it_was_read_itself(own, sure):
    rows = [{"name": "郎跃进", "records": ROSTER[0]["records"], "confidence": 0.7}, {**ROSTER[1], **own}]
    table = doc(1, "assessment_form", text=f"郎跃进优秀{ME}合格", persons=rows)
    persons = msgspec.structs.replace(table.document.fields[0], confidence=0.7)
    document = msgspec.structs.replace(table.document, fields=(persons,))
    (item,) = own_rows(ME, (msgspec.structs.replace(table, document=document),))
    assert item.document.get("records").confidence == sure
    assert item.document.get("confidence") is None


def test_of_a_table_of_several_persons_the_applicant_s_row_counts():
    (item,) = own_rows(ME, (doc(1, "assessment_form", text=f"郎跃进优秀{ME}合格", persons=ROSTER),))
    assert item.document.value("name") == ME and item.document.value("position") == "钳工"
    (record,) = facts(item)["assessments"]
    assert record["grade"]["value"] == "qualified" and "doubt" not in record and "doubt" not in record["grade"]


def test_where_no_row_is_the_applicant_s_no_grade_is():
    (item,) = own_rows(ME, (doc(1, "assessment_form", text="郎跃进优秀", persons=ROSTER[:1]),))
    assert item.document.value("name") is None and facts(item)["assessments"] == []


def test_two_rows_of_the_applicant_s_name_wait_for_a_person():
    (item,) = own_rows(ME, (doc(1, "assessment_form", text=ME, persons=[ROSTER[1], ROSTER[1]]),))
    (record,) = facts(item)["assessments"]
    assert record["grade"]["doubt"] == ["confirmation"]


RECORDS = [{"year": 2023, "grade": "qualified"}]


@pytest.mark.parametrize(
    ("text", "source", "doubtful"),
    [
        ("近年度考核等次汇总表 姓名 刁建民 合格", "text", True),
        (f"近年度考核等次汇总表 姓名 {ME[0]} {ME[1:]} 合格", "text", False),
        ("考核等次汇总表 姓名 合格", "ocr", True),
    ],
)
def test_a_paper_on_which_no_name_was_read_counts_only_where_the_applicant_s_stands(text, source, doubtful):
    item = doc(1, "assessment_form", text=text, records=RECORDS)
    item = msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, text_source=source))
    (record,) = facts(item)["assessments"]
    assert (record.get("doubt") == ["confirmation"]) is doubtful


def test_a_post_of_such_a_paper_is_no_sure_fact():
    text = "现任钳工，从事技术技能工作"
    nobody = facts(doc(1, "employment_proof", text=text, position="钳工"))["post"]
    mine = facts(doc(1, "employment_proof", text=ME + text, position="钳工"))["post"]
    assert nobody["skill_work"]["doubt"] == ["confirmation"] and "doubt" not in mine["skill_work"]


@pytest.mark.parametrize(
    ("position", "text", "said"),
    [
        ("化学检验员", "从事化学检验员技术技能工作", True),
        ("操作手", "", True),
        ("检验员", "属生产一线技能岗位", True),
        ("检验员", "现不在技能岗位工作", None),
        ("检验员", "工作认真负责", None),
        ("人事科科员", "从事技术技能工作", False),
    ],
)
def test_what_the_paper_says_of_the_work_where_the_post_does_not_tell(position, text, said):
    assert said_skill_work(position, text) is said


@pytest.mark.parametrize(
    ("position", "held", "text", "said"),
    [
        ("化学检验员", ["化学检验员"], "工作认真负责", True),
        ("中心化验室化学检验员", ["化学检验员"], "", True),
        ("检验员", ["化学检验员"], "", None),
        ("化学检验员", ["焊工"], "", None),
        ("化学检验员", ["化学检验员"], "现不在技能岗位工作", None),
        ("人事科科员", ["人事科科员"], "", False),
    ],
)
def test_the_occupation_of_the_own_certificate_is_skill_work(position, held, text, said):
    assert said_skill_work(position, text, held) is said


def test_the_post_of_the_own_certificate_counts_and_that_of_anothers_does_not():
    def work(holder):
        papers = (
            doc(1, "skill_certificate", name=holder, occupation="化学检验员", skill_level=2, issue_date="2021-06-01"),
            doc(2, "employment_proof", name=ME, position="化学检验员", start_date="2014-07-20"),
        )
        return facts(*papers)["employment"][0].get("skill_work")

    assert work(ME)["value"] is True
    assert work("李四") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("技术革新、技术改造项目验收单项目名称打磨小车的研制立项依据公司2020年技术革新计划", "innovation"),
        ("技术革新、技术改造项目验收单项目名称打磨小车的研制立项依据公司年度工作安排", "equipment"),
        ("技术攻关项目验收表项目名称打磨小车的研制", "tackling"),
    ],
)
def test_what_a_project_was_filed_as_goes_before_what_a_form_for_several_is_called(text, kind):
    assert project_kind("打磨小车的研制", text) == kind


@pytest.mark.parametrize(
    ("text", "kind", "level", "sure"),
    [
        (
            f"关于公布国家级技能大师工作室负责人名单的通知 序号 工作室名称 负责人 21 韩国庆技能大师工作室 韩国庆 22 {ME}技能大师工作室 {ME} 某公司",
            "studio_head",
            "national",
            True,
        ),
        (f"经评审，确定{ME}技能大师工作室为市级技能大师工作室，{ME}为工作室负责人。", "studio_head", "municipal", True),
        (f"经评审，认定{ME}技能大师工作室为省级技能大师工作室。", "studio_head", "provincial", False),
        (
            f"关于公布省级技能大师工作室名单的通知 李四技能大师工作室 负责人 李四 成员 {ME}",
            "studio_member",
            "provincial",
            True,
        ),
    ],
)
def test_a_notice_of_studios_appoints(text, kind, level, sure):
    (record,) = facts(doc(1, "award_certificate", text=text, issue_date="2021-09-14"))["appointments"]
    assert (record["kind"]["value"], record["level"]) == (kind, level)
    assert ("doubt" not in record["kind"]) is sure


def test_a_notice_of_others_studios_and_a_mention_appoint_nobody():
    others = doc(1, "award_certificate", text="关于公布国家级技能大师工作室名单的通知 李四技能大师工作室 李四")
    mention = doc(2, "award_certificate", text=f"{ME}同志在技能大师工作室工作期间被评为先进个人")
    assert facts(others, mention)["appointments"] == []


def test_on_path_two_the_form_says_for_which_occupation():
    form = doc(1, "application_form", name=ME, occupation="车工")
    held = doc(2, "skill_certificate", name=ME, occupation="焊工", skill_level=4, issue_date="2015-01-01")
    asked = {"skill_to_title": "焊工", "title_to_skill": "车工"}
    for pathway, occupation in asked.items():
        application_ = msgspec.structs.replace(application(), pathway=pathway)
        found = gather(application_, (form, held), ())
        assert found["application"]["occupation"]["value"] == occupation


@pytest.mark.parametrize(
    ("type_", "kind", "body", "doubtful"),
    [
        ("technical_report", "reports", 2356, True),
        ("technical_report", "reports", 1500, False),  # too short whatever a person finds
        ("textbook", "textbooks", 3200, True),
    ],
)
def test_a_length_that_a_check_doubts_waits_for_a_person(type_, kind, body, doubtful):
    item = doc(1, type_, title="改造总结", body_character_count=body, character_count=body + 20)
    code = "report.length" if type_ == "technical_report" else "textbook.length"
    for outcome in ("unknown", "pass"):
        said = Finding(code, outcome, "其中重复段落约 900 字，请核对原文。", (EvidenceRef(item.document.id, None),))
        record = facts(item, findings=(said,))[kind][0]
        assert ("doubt" in record["body_characters"]) is (doubtful and outcome == "unknown")
