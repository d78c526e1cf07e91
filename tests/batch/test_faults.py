"""A fault of the program in one document or one check costs no other its result, and is told without a word of the dossier."""

from __future__ import annotations

import msgspec
import pytest

from yushen import checks
from yushen.batch import dossier
from yushen.checks.case import Check
from yushen.model import Applicant, Application, Document, Field, Finding, ReadDocument

SECRET = "140105198503071236"


def _item(number: int, type_: str) -> ReadDocument:
    return ReadDocument(Document(f"d{number}", f"{number}.pdf", "", (1, 1), type_, 1.0, "text"), ())


def test_an_extractor_that_fails_costs_its_document_the_fields_and_no_other(monkeypatch, capsys):
    name = Field("name", "张三", "张三", 1, None, 1.0, "text")

    def extract(item: ReadDocument) -> tuple[Field, ...]:
        if item.document.type == "paper":
            raise ValueError(f"not a date: {SECRET}")
        return (name,)

    monkeypatch.setattr(dossier, "extract", extract)
    whole, broken = (dossier.with_fields(_item(n, t)).document for n, t in ((1, "diploma"), (2, "paper")))
    assert whole.fields == (name,) and not whole.problems
    assert broken.fields == () and [problem.code for problem in broken.problems] == ["document.unreadable"]
    told = capsys.readouterr().err
    assert "test_faults.py" in told and "ValueError" in told and SECRET not in told


def test_a_check_that_fails_is_unknown_and_the_others_are_made(monkeypatch):
    def held(case):
        return [Finding("id.sex", "pass", "一致")]

    def broken(case):
        yield Finding("id.validity", "pass", "有效")
        raise KeyError(SECRET)

    table = (Check(("id.validity",), broken), Check(("id.sex",), held))
    monkeypatch.setattr(checks, "CHECKS", table)
    application = Application("a", Applicant("张三"), "engineer", "skill_to_title", "2025-09-30", "shanxi-2019-55")
    told: list[str] = []
    found = checks.check(application, (), on_bug=lambda where, error: told.append(where))
    assert [(one.code, one.outcome) for one in found] == [("id.validity", "unknown"), ("id.sex", "pass")]
    assert told == ["核查“id.validity”"] and SECRET not in msgspec.json.encode(found).decode()
    with pytest.raises(KeyError):
        checks.check(application, ())
