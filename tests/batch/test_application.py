"""Who applies for what: the roster holds, the form fills in, and every disagreement is said."""

from __future__ import annotations

from yushen.batch.application import Options, resolve
from yushen.intake import RosterRow
from yushen.model import Document, Field, ReadDocument

OPTIONS = Options(standard="s", as_of="2025-09-30", pathway="skill_to_title")


def document(type_: str, confidence: float = 1.0, **fields: object) -> ReadDocument:
    made = tuple(Field(name, value, str(value), 1, None, confidence, "text") for name, value in fields.items())
    return ReadDocument(Document("d1", "a.pdf", "", (1, 1), type_, 1.0, "text", made), ())


def test_the_roster_holds_and_the_disagreement_is_a_problem():
    row = RosterRow(2, "张三", "engineer", specialty="焊接", exceptional=False)
    form = document("application_form", name="张三", level="senior_engineer", specialty="焊 接", exceptional=True)
    application, problems = resolve("x", row, [form], OPTIONS)
    assert (application.level, application.specialty, application.exceptional) == ("engineer", "焊接", False)
    assert [p.code for p in problems] == ["roster.disagrees", "roster.disagrees"]
    assert "高级工程师" in problems[0].message and "以花名册为准" in problems[0].message


def test_the_form_speaks_where_there_is_no_roster():
    form = document("application_form", name="李四", level="assistant_engineer", id_number="1", exceptional=True)
    application, problems = resolve("x", None, [form], OPTIONS)
    assert application.applicant.name == "李四" and application.level == "assistant_engineer"
    assert application.exceptional is True and problems == ()


def test_a_doubtful_reading_of_the_form_is_not_used():
    form = document("application_form", confidence=0.4, name="李四", level="engineer")
    application, problems = resolve("x", None, [form], OPTIONS)
    assert application.level is None and application.applicant.name is None
    assert {p.code for p in problems} == {"application.level", "application.name"}


def test_the_command_line_is_the_last_word_only_where_nothing_else_speaks():
    options = Options(standard="s", as_of="2025-09-30", pathway="skill_to_title", level="engineer")
    assert resolve("x", None, [document("id_card", name="王五")], options)[0].level == "engineer"
    form = document("application_form", name="王五", level="assistant_engineer")
    assert resolve("x", None, [form], options)[0].level == "assistant_engineer"


def test_the_number_is_taken_from_the_applicants_own_documents():
    card = document("id_card", name="王五", id_number="140105198503071236")
    other = document("social_insurance", name="赵六", id_number="140602197906052260")
    assert resolve("x", None, [other, card], OPTIONS)[0].applicant.id_number == "140105198503071236"
    row = RosterRow(2, "王五", "engineer")
    assert resolve("x", row, [other], OPTIONS)[0].applicant.id_number is None


def test_a_number_with_its_middle_hidden_is_nobodys_number():
    hidden = document("application_form", name="李四", id_number="1401**********1236")
    insured = document("social_insurance", name="李四", id_number="1401**********1236")
    assert resolve("x", None, [hidden, insured], OPTIONS)[0].applicant.id_number is None
    whole = document("social_insurance", name="李四", id_number="140105198503071236")
    assert resolve("x", None, [hidden, whole], OPTIONS)[0].applicant.id_number == "140105198503071236"
