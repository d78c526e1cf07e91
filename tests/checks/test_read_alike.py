"""A wrong identity number that many papers print alike is printed wrong, however each of them was read."""

from __future__ import annotations

import msgspec

from tests.checks.examples_person import NUMBER, doc, weak
from yushen.checks import check
from yushen.model import Applicant, Application

WRONG = "140105198503071237"
APPLICATION = Application("d", Applicant("王建军", None), "engineer", "skill_to_title", "2025-09-30", "shanxi-2019-55")


def outcomes(*numbers: object) -> list[str]:
    types = ("id_card", "application_form", "skill_certificate", "employment_proof")
    documents = tuple(_legible(doc(type_, id_number=number)) for type_, number in zip(types, numbers, strict=False))
    return [one.outcome for one in check(APPLICATION, documents) if one.code == "id.check_digit"]


def _legible(item):
    """As OCR reads a plain line: fit to be agreed with, not sure enough to contradict."""
    fields = tuple(
        msgspec.structs.replace(field, method="ocr", confidence=0.85 if field.confidence >= 0.8 else field.confidence)
        for field in item.document.fields
    )
    return msgspec.structs.replace(item, document=msgspec.structs.replace(item.document, fields=fields))


def test_alike_on_three_papers_it_fails():
    assert outcomes(WRONG, WRONG, WRONG) == ["fail"] * 3


def test_once_or_twice_it_may_be_a_misreading():
    assert outcomes(WRONG) == ["unknown"]
    assert outcomes(WRONG, WRONG, NUMBER) == ["unknown", "unknown", "pass"]


def test_three_weak_readings_are_no_certainty():
    assert set(outcomes(weak(WRONG), weak(WRONG), weak(WRONG))) == {"unknown"}
