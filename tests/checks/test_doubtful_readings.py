"""What contradicts only as far as an unsure reading goes accuses nobody, and proves nothing either."""

from __future__ import annotations

import msgspec
import pytest

from tests.checks.examples_person import NUMBER, doc
from yushen.checks import check
from yushen.evidence import gather
from yushen.model import Applicant, Application, Finding, ReadDocument, Seal
from yushen.model import Box as Place

NAME = "张三"
APPLICATION = Application("d", Applicant(NAME, NUMBER), "engineer", "skill_to_title", "2025-09-30", "shanxi-2019-55")
OTHER = "140105198503071263"
"""The number with two figures in each other's place."""
SKILL = {"name": NAME, "occupation": "焊工", "skill_level": 2, "certificate_number": "S000014000083212000217"}


def recognised(item: ReadDocument, confidence: float, *names: str) -> ReadDocument:
    """As OCR gives it, the named fields with that confidence, the others surely."""
    fields = tuple(
        msgspec.structs.replace(field, method="ocr", confidence=confidence if field.name in names else 0.99)
        for field in item.document.fields
    )
    return msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, fields=fields))


def told(code: str, *documents: ReadDocument) -> list[Finding]:
    return [one for one in check(APPLICATION, documents) if one.code == code]


def skill_records(*documents: ReadDocument) -> list[dict]:  # type: ignore[type-arg]
    return list(gather(APPLICATION, documents, check(APPLICATION, documents))["skill_certificates"])


@pytest.mark.parametrize(("confidence", "outcome"), [(0.81, "unknown"), (0.95, "fail")])
def test_a_number_with_two_figures_exchanged_leaves_its_certificate_to_a_person(confidence, outcome):
    paper = recognised(
        doc("skill_certificate", issue_date="2021-07-20", id_number=OTHER, **SKILL), confidence, "id_number"
    )
    (finding,) = told("id.check_digit", paper)
    assert finding.outcome == outcome and finding.doubtful is (True if outcome == "unknown" else None)
    (record,) = skill_records(paper)
    assert record["doubt"] == ["confirmation"]


def test_a_right_number_leaves_none():
    paper = recognised(doc("skill_certificate", issue_date="2021-07-20", id_number=NUMBER, **SKILL), 0.81, "id_number")
    (record,) = skill_records(paper)
    assert "doubt" not in record


@pytest.mark.parametrize(
    ("date", "confidence", "outcome", "waits"),
    [
        ("2018-12-24", 0.7, "unknown", True),
        ("2018-12-24", 0.95, "fail", True),
        ("2021-12-24", 0.85, "pass", False),
        ("2022-01-24", 0.95, "unknown", False),  # a year's last examinations are dated so: no contradiction
    ],
)
def test_a_year_against_the_number_of_a_certificate(date, confidence, outcome, waits):
    paper = recognised(doc("skill_certificate", issue_date=date, id_number=NUMBER, **SKILL), confidence, "issue_date")
    (finding,) = told("skill.number", paper)
    assert finding.outcome == outcome
    (record,) = skill_records(paper)
    assert ("doubt" in record) is waits


def test_the_year_of_a_diploma_against_its_number():
    values = {"name": NAME, "institution": "晋城职业技术学院", "major": "焊接技术", "education_level": "junior_college"}
    values["certificate_number"] = "138491200506000216"
    for date, waits in (("2007-07-01", True), ("2005-07-01", False)):
        paper = recognised(doc("diploma", graduation_date=date, **values), 0.66, "graduation_date")
        assert [one.outcome for one in told("diploma.number", paper)] == (["unknown"] if waits else ["pass"])
        (record,) = gather(APPLICATION, (paper,), check(APPLICATION, (paper,)))["diplomas"]
        assert ("doubt" in record) is waits


def test_the_doubt_lies_on_the_paper_that_was_read_badly_alone():
    lower = doc("skill_certificate", id_="low", name=NAME, occupation="焊工", skill_level=3, issue_date="2021-05-01")
    higher = doc("skill_certificate", id_="high", name=NAME, occupation="焊工", skill_level=2, issue_date="2019-05-01")
    documents = (recognised(lower, 0.7, "issue_date"), recognised(higher, 0.99))
    (finding,) = [one for one in told("date.order", *documents) if one.doubtful]
    assert finding.outcome == "unknown" and {ref.document for ref in finding.evidence} == {"low", "high"}
    doubts = {one["skill_level"]["value"]: one.get("doubt") for one in skill_records(*documents)}
    assert doubts == {3: ["confirmation"], 2: None}


@pytest.mark.parametrize(("grey", "outcome"), [(True, "unknown"), (False, "fail")])
def test_a_grey_page_in_a_coloured_file_may_have_lost_its_stamp(grey, outcome):
    sealed = doc("diploma", source="ocr", path="all.pdf", seals=(Seal(Place(0.5, 0.5, 0.6, 0.6), "red", "round"),))
    bare = doc("skill_certificate", source="ocr", path="all.pdf")
    pages = tuple(msgspec.structs.replace(page, grey=grey) for page in bare.pages)
    findings = told("seal.missing", sealed, msgspec.structs.replace(bare, pages=pages))
    assert [one.outcome for one in findings] == ["pass", outcome]


@pytest.mark.parametrize(("recognise", "outcome"), [(True, "unknown"), (False, "fail")])
def test_a_certificate_of_a_child_is_a_date_misread_where_it_was_recognised(recognise, outcome):
    card = doc("id_card", name=NAME, id_number=NUMBER)
    paper = doc("skill_certificate", name=NAME, occupation="焊工", skill_level=2, issue_date="1985-03-07")
    documents = (card, recognised(paper, 0.99) if recognise else paper)
    (finding,) = [one for one in told("date.order", *documents) if "周岁" in one.message]
    assert finding.outcome == outcome
    facts = gather(APPLICATION, documents, check(APPLICATION, documents))
    assert facts["skill_certificates"][0]["doubt"] == ["confirmation"]
    assert bool(facts["person"].get("doubt")) is not recognise
