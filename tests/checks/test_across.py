from __future__ import annotations

import msgspec
import pytest

from tests.checks.recipes import SENTENCES, application, doc
from yushen.checks import Comparison, CrossFinding, CrossRecord, across, comparison
from yushen.checks.own_text import OwnText
from yushen.model import Applicant, Application, ReadDocument

OTHER_TEXT = "".join(
    f"第{n}座变电所第{n}台开关柜的继电保护定值重新整定并作传动试验，"
    for n in "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
)


def person(name: str) -> Application:
    return application(id=f"档案{name}", applicant=Applicant(name, None))


def record(name: str, *documents: ReadDocument) -> Comparison:
    return comparison(person(name), documents)


def earlier(kept: Comparison) -> Comparison:
    """The same dossier as one of an earlier batch."""
    return msgspec.structs.replace(kept, record=msgspec.structs.replace(kept.record, batch="以前批次"))


def compared(kept: list[Comparison]) -> tuple[CrossFinding, ...]:
    texts = {(one.record.batch, one.record.dossier): one for one in kept}

    def text_of(found: CrossRecord, document: str) -> OwnText | None:
        return texts[found.batch, found.dossier].text(document)

    return across([one.record for one in kept], text_of)


def report(text: str, authors: list[str] | None = None) -> ReadDocument:
    return doc("technical_report", title="改造报告", authors=authors, text=("一、概况", text), paged=False)


def outcomes(findings: tuple[CrossFinding, ...]) -> list[tuple[str, str]]:
    return [(finding.code, finding.outcome) for finding in findings]


def test_one_certificate_number_of_two_applicants_fails() -> None:
    certificate = doc("skill_certificate", name="张三", certificate_number="S000014000012212000345")
    [finding] = compared([record("张三", certificate), record("李四", certificate)])
    assert (finding.code, finding.outcome, finding.dossiers) == ("cross.same_number", "fail", ("档案张三", "档案李四"))


def test_blanks_and_width_do_not_hide_a_number() -> None:
    one = doc("diploma", name="张三", certificate_number="1999 9120 1205 0001 23")
    two = doc("diploma", name="李四", certificate_number="１９９９９１２０１２０５０００１２３")
    assert outcomes(compared([record("张三", one), record("李四", two)])) == [("cross.same_number", "fail")]


def test_short_numbers_and_one_dossier_are_no_finding() -> None:
    short = doc("award_certificate", recipients=["张三"], certificate_number="001")
    twice = doc("diploma", name="张三", certificate_number="199991201205000123")
    verified = doc("diploma_verification", name="张三", certificate_number="199991201205000123")
    assert compared([record("张三", short, twice, verified), record("李四", short)]) == ()


def test_a_joint_patent_that_lists_both_is_no_failure() -> None:
    joint = doc("patent_certificate", patent_number="ZL202120345678.9", inventors=["张三", "李四"])
    assert outcomes(compared([record("张三", joint), record("李四", joint)])) == [("cross.same_number", "pass")]


def test_a_joint_patent_that_does_not_list_one_of_them_fails() -> None:
    patent = doc("patent_certificate", patent_number="ZL202120345678.9", inventors=["张三"])
    assert outcomes(compared([record("张三", patent), record("李四", patent)])) == [("cross.same_number", "fail")]


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        (["张三", "王五"], ["李四"], "fail"),
        (["张三", "李四"], ["李四"], "unknown"),
        (["李四", "张三"], ["张三", "李四", "王五"], "pass"),
    ],
)
def test_one_patent_with_other_inventors_in_each_dossier(first: list[str], second: list[str], outcome: str) -> None:
    one, two = (doc("patent_certificate", patent_number="ZL202120345678.9", inventors=who) for who in (first, second))
    assert outcomes(compared([record("张三", one), record("李四", two)])) == [("cross.same_number", outcome)]


@pytest.mark.parametrize(("project", "outcome"), [(None, "fail"), ("焊接机器人工作站", "unknown")])
def test_an_award_number_on_certificates_that_name_one_each(project: str | None, outcome: str) -> None:
    one, two = (
        doc("award_certificate", certificate_number=number, recipients=[who], project=project)
        for who, number in (("张三", "第TD-2022-0117号"), ("李四", "TD－2022－0117"))
    )
    assert outcomes(compared([record("张三", one), record("李四", two)])) == [("cross.same_number", outcome)]


def test_a_joint_award_whose_list_did_not_read_is_left_open() -> None:
    award = doc("award_certificate", certificate_number="晋科鉴字2015第123号")
    assert outcomes(compared([record("张三", award), record("李四", award)])) == [("cross.same_number", "unknown")]


def test_one_person_in_two_dossiers_is_left_open() -> None:
    certificate = doc("skill_certificate", name="张三", certificate_number="S000014000012212000345")
    again = comparison(application(id="另一份", applicant=Applicant("张三", None)), (certificate,))
    assert outcomes(compared([record("张三", certificate), again])) == [("cross.same_number", "unknown")]


def test_a_text_filed_by_two_fails() -> None:
    findings = compared([record("张三", report(SENTENCES, ["张三"])), record("李四", report(SENTENCES, ["李四"]))])
    assert outcomes(findings) == [("cross.near_duplicate", "fail")]


def test_a_text_signed_by_both_is_left_open() -> None:
    both = report(SENTENCES, ["张三", "李四"])
    assert outcomes(compared([record("张三", both), record("李四", both)])) == [("cross.near_duplicate", "unknown")]


def test_a_text_half_taken_over_is_left_open() -> None:
    part = report(SENTENCES + OTHER_TEXT[: len(SENTENCES) // 3], ["李四"])
    findings = compared([record("张三", report(SENTENCES, ["张三"])), record("李四", part)])
    assert outcomes(findings) == [("cross.near_duplicate", "unknown")]


def test_different_texts_on_one_form_are_no_finding() -> None:
    assert compared([record("张三", report(SENTENCES)), record("李四", report(OTHER_TEXT))]) == ()


def test_records_travel_and_the_order_of_dossiers_does_not_matter() -> None:
    records = [record("张三", report(SENTENCES)), record("李四", report(SENTENCES))]
    encoded = msgspec.json.encode(records)
    assert msgspec.json.decode(encoded, type=list[Comparison]) == records
    assert compared(records) == compared(records[::-1])


def test_the_report_of_last_year_handed_in_by_another_person_is_found() -> None:
    before = earlier(record("王五", report(SENTENCES, ["王五"])))
    [finding] = compared([record("张三", report(SENTENCES, ["张三"])), before])
    assert (finding.code, finding.outcome) == ("cross.near_duplicate", "fail")
    assert finding.dossiers == ("档案张三",) and finding.earlier == ("档案王五",)
    assert "以前批次的档案 档案王五" in finding.message


def test_ones_own_report_of_last_year_is_left_open_and_two_earlier_ones_are_not_compared() -> None:
    before = earlier(record("张三", report(SENTENCES, ["张三"])))
    other = earlier(record("王五", report(SENTENCES, ["王五"])))
    assert outcomes(compared([record("张三", report(SENTENCES, ["张三"])), before])) == [
        ("cross.near_duplicate", "unknown")
    ]
    assert compared([before, other, record("赵六", report(OTHER_TEXT, ["赵六"]))]) == ()


def test_ones_own_certificate_of_last_year_is_natural_anothers_is_not() -> None:
    certificate = doc("skill_certificate", name="张三", certificate_number="S000014000012212000345")
    before = earlier(record("张三", certificate))
    assert compared([record("张三", certificate), before]) == ()
    [finding] = compared([record("李四", certificate), before])
    assert (finding.outcome, finding.dossiers, finding.earlier) == ("fail", ("档案李四",), ("档案张三",))


def test_passages_stand_side_by_side_as_printed() -> None:
    changed = SENTENCES.replace("，", "、")
    [finding] = compared([record("张三", report(SENTENCES)), record("李四", report(changed))])
    longest = max(finding.passages, key=lambda passage: passage.length)
    assert longest.first_page == longest.second_page == 1
    assert longest.first[:40] in SENTENCES and longest.second[:40] in changed
    assert "100%" in finding.message
