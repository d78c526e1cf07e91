from __future__ import annotations

import msgspec

from tests.checks.recipes import SENTENCES, application, doc
from yushen.checks import CrossFinding, CrossRecord, across, cross_record
from yushen.model import Applicant, Application, ReadDocument

OTHER_TEXT = "".join(f"第{n}座变电所第{n}台开关柜的继电保护定值重新整定并作传动试验，" for n in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥")


def person(name: str) -> Application:
    return application(id=f"档案{name}", applicant=Applicant(name, None))


def record(name: str, *documents: ReadDocument) -> CrossRecord:
    return cross_record(person(name), documents)


def report(text: str, authors: list[str] | None = None) -> ReadDocument:
    return doc("technical_report", title="改造报告", authors=authors, text=("一、概况", text), paged=False)


def outcomes(findings: tuple[CrossFinding, ...]) -> list[tuple[str, str]]:
    return [(finding.code, finding.outcome) for finding in findings]


def test_one_certificate_number_of_two_applicants_fails() -> None:
    certificate = doc("skill_certificate", name="张三", certificate_number="S000014000012212000345")
    [finding] = across([record("张三", certificate), record("李四", certificate)])
    assert (finding.code, finding.outcome, finding.dossiers) == ("cross.same_number", "fail", ("档案张三", "档案李四"))


def test_blanks_and_width_do_not_hide_a_number() -> None:
    one = doc("diploma", name="张三", certificate_number="1999 9120 1205 0001 23")
    two = doc("diploma", name="李四", certificate_number="１９９９９１２０１２０５０００１２３")
    assert outcomes(across([record("张三", one), record("李四", two)])) == [("cross.same_number", "fail")]


def test_short_numbers_and_one_dossier_are_no_finding() -> None:
    short = doc("award_certificate", recipients=["张三"], certificate_number="001")
    twice = doc("diploma", name="张三", certificate_number="199991201205000123")
    verified = doc("diploma_verification", name="张三", certificate_number="199991201205000123")
    assert across([record("张三", short, twice, verified), record("李四", short)]) == ()


def test_a_joint_patent_that_lists_both_is_no_failure() -> None:
    joint = doc("patent_certificate", patent_number="ZL202120345678.9", inventors=["张三", "李四"])
    assert outcomes(across([record("张三", joint), record("李四", joint)])) == [("cross.same_number", "pass")]


def test_a_joint_patent_that_does_not_list_one_of_them_fails() -> None:
    patent = doc("patent_certificate", patent_number="ZL202120345678.9", inventors=["张三"])
    assert outcomes(across([record("张三", patent), record("李四", patent)])) == [("cross.same_number", "fail")]


def test_a_joint_award_whose_list_did_not_read_is_left_open() -> None:
    award = doc("award_certificate", certificate_number="晋科鉴字2015第123号")
    assert outcomes(across([record("张三", award), record("李四", award)])) == [("cross.same_number", "unknown")]


def test_one_person_in_two_dossiers_is_left_open() -> None:
    certificate = doc("skill_certificate", name="张三", certificate_number="S000014000012212000345")
    again = cross_record(application(id="另一份", applicant=Applicant("张三", None)), (certificate,))
    assert outcomes(across([record("张三", certificate), again])) == [("cross.same_number", "unknown")]


def test_a_text_filed_by_two_fails() -> None:
    findings = across([record("张三", report(SENTENCES, ["张三"])), record("李四", report(SENTENCES, ["李四"]))])
    assert outcomes(findings) == [("cross.near_duplicate", "fail")]


def test_a_text_signed_by_both_is_left_open() -> None:
    both = report(SENTENCES, ["张三", "李四"])
    assert outcomes(across([record("张三", both), record("李四", both)])) == [("cross.near_duplicate", "unknown")]


def test_a_text_half_taken_over_is_left_open() -> None:
    part = report(SENTENCES + OTHER_TEXT[: len(SENTENCES) // 3], ["李四"])
    findings = across([record("张三", report(SENTENCES, ["张三"])), record("李四", part)])
    assert outcomes(findings) == [("cross.near_duplicate", "unknown")]


def test_different_texts_on_one_form_are_no_finding() -> None:
    assert across([record("张三", report(SENTENCES)), record("李四", report(OTHER_TEXT))]) == ()


def test_records_travel_and_the_order_of_dossiers_does_not_matter() -> None:
    records = [record("张三", report(SENTENCES)), record("李四", report(SENTENCES))]
    encoded = msgspec.msgpack.encode(records)
    assert msgspec.msgpack.decode(encoded, type=list[CrossRecord]) == records
    assert across(records) == across(records[::-1])
