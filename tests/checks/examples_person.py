"""Cases on persons and their certificates: both sides of every line, and what is left open."""

from __future__ import annotations

from typing import Any

from tests.checks.recipes import NAME, NUMBER, OTHER_NUMBER, Example, Reading, application, doc, weak
from yushen.model import Applicant
from yushen.numbers.id_card import check_digit

_CARD: dict[str, Any] = {"name": NAME, "id_number": NUMBER, "sex": "男", "birth_date": "1985-03-07"}
_MENTORING = doc("mentoring_proof", mentor=NAME, apprentices=["李四"], start_date="2018-01-01")


def _diploma(**changes: Any) -> dict[str, Any]:
    base: dict[str, Any] = {
        "name": NAME, "certificate_number": "199991201205000123", "graduation_date": "2012-07-01",
        "education_level": "bachelor", "study_form": "full_time", "institution": "某某大学",
    }  # fmt: skip
    return base | changes


def _skill(**changes: Any) -> dict[str, Any]:
    base: dict[str, Any] = {
        "name": NAME, "certificate_number": "S000014000012212000345", "skill_level": 2, "issue_date": "2021-11-05",
    }  # fmt: skip
    return base | changes


EXAMPLES = [
    Example("id.check_digit", "pass", "valid", (doc("id_card", id_number=NUMBER),)),
    Example("id.check_digit", "fail", "wrong digit in a text layer", (doc("id_card", id_number="140105198503071237"),)),
    Example("id.check_digit", "unknown", "wrong digit by OCR", (doc("id_card", id_number=weak("140105198503071237")),)),
    Example("id.check_digit", "unknown", "15 places have no check", (doc("skill_certificate", id_number="140105850307123"),)),
    Example("id.check_digit", "unknown", "unknown region", (doc("id_card", id_number="99010519850307123" + check_digit("99010519850307123")),)),
    Example("id.birth_date", "pass", "agrees", (doc("id_card", **_CARD),)),
    Example("id.birth_date", "pass", "month agrees", (doc("id_card", **_CARD | {"birth_date": "1985-03"}),)),
    Example("id.birth_date", "fail", "differs", (doc("id_card", **_CARD | {"birth_date": "1986-03-07"}),)),
    Example("id.birth_date", "unknown", "differs by OCR", (doc("id_card", **_CARD | {"birth_date": weak("1986-03-07")}),)),
    Example("id.birth_date", "fail", "in the future", (doc("id_card", id_number="140105204001011231"),), says="晚于审核日期"),
    Example("id.sex", "pass", "agrees", (doc("id_card", **_CARD),)),
    Example("id.sex", "fail", "differs", (doc("id_card", **_CARD | {"sex": "女"}),)),
    Example("id.sex", "unknown", "differs by OCR", (doc("id_card", **_CARD | {"sex": weak("女")}),)),
    Example("id.validity", "pass", "in force", (doc("id_card", **_CARD, valid_from="2015-06-01", valid_until="2035-06-01"),)),
    Example("id.validity", "fail", "expired", (doc("id_card", **_CARD, valid_from="2005-06-01", valid_until="2025-06-01"),)),
    Example("id.validity", "pass", "last day", (doc("id_card", **_CARD, valid_from="2015-08-31", valid_until="2035-08-31"),), application(as_of="2035-08-31")),
    Example("id.validity", "unknown", "no back", (doc("id_card", **_CARD),)),
    Example("id.validity", "unknown", "years do not fit the age", (doc("id_card", **_CARD, valid_from="2015-06-01", valid_until="2041-06-01"),)),
    Example("id.validity", "unknown", "长期 at thirty", (doc("id_card", **_CARD, valid_from="2015-06-01", valid_until="长期"),)),
    Example("identity.name_mismatch", "unknown", "nobody's name was read and the applicant's does not stand there", (doc("assessment_form", text="考核等次汇总表 李建民 合格"),), says="未读到姓名"),
    Example("identity.name_mismatch", None, "no name was read, but the applicant's stands there with a blank", (doc("assessment_form", text="考核等次汇总表 张 三 合格"),)),
    Example("identity.name_mismatch", None, "the back of a card names nobody", (doc("id_card", text="签发机关"),)),
    Example("identity.name_mismatch", "pass", "blanks apart", (doc("diploma", name="张　三"),)),
    Example("identity.name_mismatch", "fail", "another name", (doc("diploma", name="李四"),)),
    Example("identity.name_mismatch", "unknown", "another name by OCR", (doc("diploma", name=weak("李四")),)),
    Example("identity.name_mismatch", "unknown", "traditional", (doc("diploma", name="張三"),)),
    Example("identity.name_mismatch", "unknown", "look-alike by OCR", (doc("diploma", name=Reading("季刚", 0.95, "ocr")),), application(applicant=Applicant("李刚", None))),
    Example("identity.name_mismatch", "fail", "look-alike in print without a number", (doc("diploma", name="季刚"),), application(applicant=Applicant("李刚", None))),
    Example("identity.name_mismatch", "unknown", "look-alike with the same number", (doc("skill_certificate", name="季刚", id_number=NUMBER),), application(applicant=Applicant("李刚", NUMBER))),
    Example("identity.name_mismatch", None, "an apprentice's certificate", (doc("skill_certificate", name="李四"), _MENTORING)),
    Example("identity.name_mismatch", "fail", "a certificate of nobody known", (doc("skill_certificate", name="王五"), _MENTORING)),
    Example("identity.name_mismatch", "fail", "sounds alike", (doc("diploma", name="张玮"),), application(applicant=Applicant("张伟", None)), "同音"),
    Example("identity.id_mismatch", "pass", "same", (doc("id_card", id_number=NUMBER, name=NAME), doc("skill_certificate", id_number=NUMBER))),
    Example("identity.id_mismatch", "pass", "15 places of the same", (doc("skill_certificate", id_number="140105850307123"),)),
    Example("identity.id_mismatch", "pass", "masked", (doc("social_insurance", id_number="140105********1236"),)),
    Example("identity.id_mismatch", "fail", "another valid number", (doc("skill_certificate", id_number=OTHER_NUMBER),)),
    Example("identity.id_mismatch", "unknown", "by OCR", (doc("skill_certificate", id_number=weak(OTHER_NUMBER)),)),
    Example("identity.id_mismatch", "unknown", "a number that is wrong in itself", (doc("skill_certificate", id_number="140105198503071235"),)),
    Example("identity.id_mismatch", None, "nothing to compare", (doc("id_card", id_number=NUMBER, name=NAME),), application(applicant=Applicant(NAME, None))),
    Example("identity.employer_mismatch", "pass", "same but for brackets", (doc("employment_proof", employer="太原某某钢铁有限公司"),)),
    Example("identity.employer_mismatch", "fail", "the form names another", (doc("application_form", employer="大同某某煤业公司"),)),
    Example("identity.employer_mismatch", "unknown", "another payer", (doc("social_insurance", employer="山西人才服务中心"),), says="劳务派遣"),
    Example("identity.employer_mismatch", "unknown", "a department", (doc("application_form", employer="太原某某钢铁有限公司炼钢厂"),)),
    Example("identity.employer_mismatch", "unknown", "another firm graded the years", (doc("assessment_form", employer="大同某某煤业有限公司"),), says="考核"),
    Example("identity.employer_mismatch", None, "the firm's own part graded them", (doc("assessment_form", employer="炼铁厂"),)),
    Example("identity.employer_mismatch", None, "the firm itself graded them", (doc("assessment_form", employer="太原某某钢铁有限公司"),)),
    Example("identity.employer_mismatch", "pass", "graded by an earlier employer that a proof names", (doc("assessment_form", employer="大同某某煤业有限公司"), doc("employment_proof", employer="太原某某钢铁有限公司", periods=[{"from": "2003-08", "to": "2015-02"}, {"from": "2015-03", "to": None}], period_employers=["大同某某煤业有限公司", None]))),
    Example("diploma.number", "pass", "all agrees", (doc("diploma", **_diploma()),)),
    Example("diploma.number", "fail", "another level", (doc("diploma", **_diploma(education_level="junior_college")),)),
    Example("diploma.number", "fail", "number earlier than graduation", (doc("diploma", **_diploma(graduation_date="2013-07-01")),)),
    Example("diploma.number", "unknown", "number later (结业 changed)", (doc("diploma", **_diploma(graduation_date="2011-07-01")),)),
    Example("diploma.number", "unknown", "level by OCR", (doc("diploma", **_diploma(education_level=weak("junior_college"))),)),
    Example("diploma.number", "unknown", "another kind of study", (doc("diploma", **_diploma(study_form="correspondence")),)),
    Example("diploma.number", "unknown", "unknown form", (doc("diploma", **_diploma(certificate_number="12345678")),)),
    Example("diploma.number", "pass", "before 2001 any form", (doc("diploma", **_diploma(certificate_number="毕字第0123号", graduation_date="1998-07-01")),)),
    Example("diploma.number", None, "中专 has no scheme", (doc("diploma", **_diploma(certificate_number="中专0123", education_level="secondary_vocational")),)),
    Example("diploma.number", "fail", "the 备案表 has another", (doc("diploma", **_diploma()), doc("diploma_verification", institution="某某大学", certificate_number="199991201205000124"))),
    Example("skill.number", "pass", "all agrees", (doc("skill_certificate", **_skill()),)),
    Example("skill.number", "fail", "printed 三级", (doc("skill_certificate", **_skill(skill_level=3)),)),
    Example("skill.number", "fail", "dated 2023-05", (doc("skill_certificate", **_skill(issue_date="2023-05")),)),
    Example("skill.number", "unknown", "dated in January of the next year", (doc("skill_certificate", **_skill(issue_date="2022-01-20")),)),
    Example("skill.number", "unknown", "level by OCR", (doc("skill_certificate", **_skill(skill_level=weak(3))),)),
    Example("skill.number", "unknown", "a free number", (doc("skill_certificate", **_skill(certificate_number="晋技字0123")),)),
    Example("skill.number", "pass", "16 places", (doc("skill_certificate", **_skill(certificate_number="1604010003300123", skill_level=3, issue_date="2016-09")),)),
    Example("skill.number", "unknown", "no level read", (doc("skill_certificate", **_skill(skill_level=None)),)),
    Example("credit_code.check_digit", "pass", "valid", (doc("social_insurance", credit_code="91140100MA0ABC121K"),)),
    Example("credit_code.check_digit", "fail", "outer wrong", (doc("social_insurance", credit_code="91140100MA0ABC121L"),)),
    Example("credit_code.check_digit", "fail", "inner wrong", (doc("social_insurance", credit_code="91140100MA0ABC122N"),)),
    Example("credit_code.check_digit", "unknown", "wrong by OCR", (doc("social_insurance", credit_code=weak("91140100MA0ABC121L")),)),
    Example("credit_code.check_digit", "unknown", "O for 0", (doc("social_insurance", credit_code="91140100MAOABC121K"),), says="91140100MA0ABC121K"),
    Example("assessment.years", "pass", "three years", (doc("assessment_form", records=[{"year": y, "grade": "qualified"} for y in (2022, 2023, 2024)]),)),
    Example("assessment.years", "pass", "with 优秀, over two documents", (doc("assessment_form", records=[{"year": 2022, "grade": "excellent"}, {"year": 2023, "grade": "qualified"}]), doc("assessment_form", id_="second", records=[{"year": 2024, "grade": "qualified"}]))),
    Example("assessment.years", "fail", "基本合格 in the years", (doc("assessment_form", records=[{"year": 2022, "grade": "qualified"}, {"year": 2023, "grade": "basically_qualified"}, {"year": 2024, "grade": "qualified"}]),)),
    Example("assessment.years", "pass", "基本合格 before the years", (doc("assessment_form", records=[{"year": 2021, "grade": "unqualified"}, *({"year": y, "grade": "qualified"} for y in (2022, 2023, 2024))]),)),
    Example("assessment.years", "unknown", "a year missing", (doc("assessment_form", records=[{"year": 2022, "grade": "qualified"}, {"year": 2024, "grade": "qualified"}]),), says="2023"),
    Example("assessment.years", "unknown", "不定等次", (doc("assessment_form", records=[{"year": 2022, "grade": "qualified"}, {"year": 2023, "grade": "undetermined"}, {"year": 2024, "grade": "qualified"}]),)),
    Example("assessment.years", "fail", "one year, two grades", (doc("assessment_form", records=[*({"year": y, "grade": "qualified"} for y in (2022, 2023, 2024)), {"year": 2023, "grade": "excellent"}]),), says="不同的考核等次"),
    Example("assessment.years", "unknown", "不合格 by OCR", (doc("assessment_form", records=weak([{"year": y, "grade": "unqualified"} for y in (2022, 2023, 2024)])),)),
    Example("assessment.years", None, "no form", (doc("id_card", name=NAME),)),
    Example("award.recipient", "pass", "addressee", (doc("award_certificate", recipients=[NAME]),)),
    Example("award.recipient", "pass", "third of several", (doc("award_certificate", recipients=["李四", "王五", NAME]),), says="第 3 位"),
    Example("award.recipient", "fail", "others", (doc("award_certificate", recipients=["李四"]),)),
    Example("award.recipient", "fail", "a team", (doc("award_certificate", recipients=["炼钢厂甲班"]),), says="集体"),
    Example("award.recipient", "unknown", "look-alike", (doc("award_certificate", recipients=["季刚"]),), application(applicant=Applicant("李刚", None))),
    Example("award.recipient", "unknown", "others by OCR", (doc("award_certificate", recipients=weak(["李四"])),)),
    Example("award.recipient", "unknown", "list ends in 等", (doc("award_certificate", recipients=Reading(["李四", "王五"], raw="李四、王五等")),)),
    Example("award.recipient", "unknown", "named elsewhere on the page", (doc("award_certificate", recipients=["李四"], text=("获奖者：李四", "成员：张 三")),)),
    Example("award.recipient", "unknown", "no recipient read", (doc("award_certificate"),)),
]  # fmt: skip
