from __future__ import annotations

import re

import pytest

from tests.checks import examples_codes, examples_person, examples_work
from tests.checks.recipes import NUMBER, OTHER_NUMBER, Example
from yushen.checks import check
from yushen.checks.table import CHECKS, ELSEWHERE, ON_REQUEST

EXAMPLES = [*examples_person.EXAMPLES, *examples_work.EXAMPLES, *examples_codes.EXAMPLES]
CONTRACT = [
    "id.check_digit",
    "id.birth_date",
    "identity.name_mismatch",
    "identity.id_mismatch",
    "document.unreadable",
    "document.encrypted",
    "document.type_unknown",
    "document.edited",
    "document.signature",
    "seal.missing",
    "date.future",
    "date.order",
    "diploma.number",
    "skill.number",
    "credit_code.check_digit",
    "patent.check_digit",
    "patent.kind_mismatch",
    "patent.term",
    "patent.fee",
    "patent.inventor",
    "report.length",
    "report.structure",
    "report.author",
    "textbook.length",
    "paper.first_author",
    "paper.issn",
    "paper.cn_number",
    "paper.not_published",
    "paper.specialty",
    "assessment.years",
    "award.recipient",
    "dossier.missing",
    "id.validity",
    "id.sex",
    "identity.employer_mismatch",
    "benefit.amount",
    "work.overlap",
    "issuer.doubtful",
    "mentoring.order",
    "copy.not_verified",
    "cross.same_number",
    "cross.near_duplicate",
]
NEVER_FAIL = {"document.edited", "work.overlap", "issuer.doubtful", "paper.specialty"}
"""Codes that only point at something: domain notes, section 5, leave them to a person."""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.code}: {example.why}")
def test_outcome(example: Example) -> None:
    findings = check(example.application, example.documents, copies_verified=example.copies)
    mine = [finding for finding in findings if finding.code == example.code]
    worst = next((o for o in ("fail", "unknown", "pass") if any(f.outcome == o for f in mine)), None)
    assert worst == example.outcome, [f.message for f in mine]
    if example.says:
        assert any(example.says in finding.message for finding in mine if finding.outcome == worst)


def test_every_code_of_the_contract_has_its_check() -> None:
    given = {code for each in (*CHECKS, *ON_REQUEST) for code in each.codes}
    assert set(CONTRACT) <= given | ELSEWHERE
    assert not given & ELSEWHERE


@pytest.mark.parametrize("code", sorted({code for each in (*CHECKS, *ON_REQUEST) for code in each.codes}))
def test_every_code_has_examples_on_both_sides_and_one_left_open(code: str) -> None:
    shown = {example.outcome for example in EXAMPLES if example.code == code}
    wanted = {"pass", "unknown"} | (set() if code in NEVER_FAIL else {"fail"})
    assert wanted <= shown


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.code}: {example.why}")
def test_findings_are_said_in_chinese_with_evidence_and_without_identity_numbers(example: Example) -> None:
    ids = {item.document.id for item in example.documents}
    given = {code for each in (*CHECKS, *ON_REQUEST) for code in each.codes}
    for finding in check(example.application, example.documents):
        assert finding.code in given
        assert finding.message.endswith("。") and re.search(r"[\u4e00-\u9fff]", finding.message)
        assert finding.evidence and {ref.document for ref in finding.evidence} <= ids
        assert NUMBER not in finding.message and OTHER_NUMBER not in finding.message
        assert "伪造" not in finding.message
        if finding.outcome != "pass":
            assert "请" in finding.message


def test_nothing_filed_nothing_found() -> None:
    assert check(EXAMPLES[0].application, ()) == ()


def test_the_order_of_findings_is_stable() -> None:
    documents = tuple({item.document.id: item for example in EXAMPLES for item in example.documents}.values())
    first = check(EXAMPLES[0].application, documents)
    assert first == check(EXAMPLES[0].application, documents)
