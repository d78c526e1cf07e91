"""Faults between papers, in places and words of which no field tells by itself; beside each what looks like it and is innocent."""

from __future__ import annotations

from tests.checks.recipes import NAME, NUMBER, OTHER_NUMBER, Example, application, doc, seal, weak

_CARD = doc("id_card", name=NAME, id_number=NUMBER)
_FIRM = "太原某某钢铁有限公司"
_STUDY = "学生张三性别男，于二〇〇三年九月至二〇〇六年七月在本校数控技术专业学习，准予毕业。"
_RIGHT, _WRONG = "91140100MA0ABC121K", "91140100MA0ABC121L"
_PATENT = {"patent_number": "ZL202120345678.9", "application_date": "2021-02-03"}


def _diploma(**changes: object):  # type: ignore[no-untyped-def]
    told = {
        "name": NAME,
        "graduation_date": "2006-07-01",
        "study_form": "full_time",
        "education_level": "junior_college",
    }
    return doc("diploma", text=_STUDY, **told | changes)


def _skill(level: int, date: str, occupation: str = "钳工", id_: str | None = None):  # type: ignore[no-untyped-def]
    return doc(
        "skill_certificate",
        id_=id_ or f"s{level}",
        name=NAME,
        skill_level=level,
        issue_date=date,
        occupation=occupation,
    )


EXAMPLES = (
    # birth date and sex on papers without a number, against the card's
    Example("id.birth_date", "fail", "the form says another", (_CARD, doc("application_form", name=NAME, birth_date="1986-03")), says="居民身份证"),
    Example("id.birth_date", "pass", "the form's month agrees", (_CARD, doc("application_form", name=NAME, birth_date="1985-03"))),
    Example("id.birth_date", None, "somebody else's diploma", (_CARD, doc("diploma", name="李四", birth_date="1990-01-01"))),
    Example("id.birth_date", "fail", "the roster's number alone", (doc("diploma", name=NAME, birth_date="1978-04-18"),), says="申报人"),
    Example("id.sex", "fail", "another paper says 女", (_CARD, doc("diploma", name=NAME, sex="女"))),
    Example("id.sex", "pass", "another paper agrees", (_CARD, doc("diploma", name=NAME, sex="男"))),
    # one employer
    Example("identity.employer_mismatch", "unknown", "who goes on working elsewhere, beside the form", (doc("application_form", employer=_FIRM), doc("employment_proof", employer="大同某某煤业公司", periods=[{"from": "2008-07", "to": None}]))),
    Example("identity.employer_mismatch", "unknown", "goes on elsewhere, beside an ended proof", (doc("employment_proof", id_="a", employer=_FIRM, periods=[{"from": "2003-08", "to": "2015-02"}]), doc("employment_proof", id_="b", employer="大同某某煤业公司", periods=[{"from": "2015-03", "to": None}]))),
    Example("identity.employer_mismatch", "pass", "an earlier employer beside the present one", (doc("employment_proof", id_="a", employer="大同某某煤业公司", periods=[{"from": "2003-08", "to": "2015-02"}]), doc("employment_proof", id_="b", employer=_FIRM, periods=[{"from": "2015-03", "to": None}]))),
    Example("identity.employer_mismatch", "pass", "a notice tells of the new name", (doc("employment_proof", employer="太行机器厂", periods=[{"from": "2003-08", "to": None}]), doc("unknown", text=f"企业名称变更通知书：太行机器厂变更为{_FIRM}")), says="更名"),
    Example("identity.employer_mismatch", "unknown", "a paper names both and tells of nothing", (doc("employment_proof", employer="太行机器厂", periods=[{"from": "2003-08", "to": None}]), doc("unknown", text=f"太行机器厂与{_FIRM}签订合同"))),
    Example("identity.employer_mismatch", "unknown", "the last payer is another", (doc("social_insurance", employer=_FIRM, periods=[{"from": "2010-01", "to": "2019-12", "employer": _FIRM}, {"from": "2020-01", "to": None, "employer": "晋中某某劳务派遣公司"}]),), says="劳务派遣"),
    Example("identity.employer_mismatch", "pass", "an earlier payer was another", (doc("social_insurance", employer="晋中某某劳务派遣公司", periods=[{"from": "2010-01", "to": "2019-12", "employer": "晋中某某劳务派遣公司"}, {"from": "2020-01", "to": None, "employer": _FIRM}]),)),
    # dates of a life
    Example("date.order", "fail", "a title of a child", (_CARD, doc("title_certificate", name=NAME, grant_date="1998-12")), says="15 周岁"),
    Example("date.order", "pass", "a title in time", (_CARD, doc("title_certificate", name=NAME, grant_date="2008-12"))),
    Example("date.order", "pass", "an apprentice's own certificate is younger", (_CARD, doc("skill_certificate", name="李四", issue_date="1999-01-01"), _skill(3, "2006-05-20"))),
    Example("date.order", "unknown", "a title before the graduation", (_diploma(), doc("title_certificate", name=NAME, grant_date="2005-03-20")), says="最早的全日制"),
    Example("date.order", None, "a title before an adult's graduation", (doc("diploma", name=NAME, graduation_date="2013-01-10", study_form="correspondence"), doc("title_certificate", name=NAME, grant_date="2011-12-20"))),
    Example("date.order", None, "高级工 taken at school", (_diploma(), _skill(3, "2006-05-20"))),
    Example("date.order", "unknown", "技师 before the graduation", (_diploma(), _skill(2, "2005-05-20"))),
    Example("date.order", "fail", "工程师 before 助理工程师", (doc("title_certificate", id_="a", name=NAME, title="助理工程师", grant_date="2018-12"), doc("title_certificate", id_="b", name=NAME, title="工程师", grant_date="2015-12"))),
    Example("date.order", "fail", "技师 before 高级工 of the same kind", (_skill(2, "2012-05-08"), _skill(3, "2015-05-08", "装配钳工"))),
    Example("date.order", None, "技师 before 高级工 of another trade", (_skill(2, "2012-05-08"), _skill(3, "2015-05-08", "焊工"))),
    Example("date.order", "unknown", "graduated some months before the end of study", (_diploma(graduation_date="2005-07-01"),), says="学习结束"),
    Example("date.order", "fail", "graduated more than a year before the end of study", (_diploma(graduation_date="2005-06-30"),), says="学习结束"),
    Example("date.order", None, "graduated some weeks before it", (_diploma(graduation_date="2006-06-15"),)),
    Example("date.order", "fail", "a degree two years before the graduation", (doc("diploma", name=NAME, institution="某某大学", education_level="bachelor", graduation_date="2007-07-01"), doc("degree_certificate", name=NAME, institution="某某大学", degree="工学学士", grant_date="2005-07-01")), says="授予学位"),
    Example("date.order", "pass", "a degree some weeks before it", (doc("diploma", name=NAME, institution="某某大学", education_level="bachelor", graduation_date="2007-07-01"), doc("degree_certificate", name=NAME, institution="某某大学", degree="工学学士", grant_date="2007-06-20"))),
    Example("date.order", "fail", "a fee before the application", (doc("patent_certificate", **_PATENT), doc("patent_fee_receipt", patent_number=_PATENT["patent_number"], paid_date="2020-01-20")), says="缴费日期早于"),
    Example("date.order", "pass", "a fee after the application", (doc("patent_certificate", **_PATENT), doc("patent_fee_receipt", patent_number=_PATENT["patent_number"], paid_date="2025-01-20"))),
    Example("date.order", "fail", "a grade told before its year", (doc("assessment_form", date="2023-03-01", text="2023年3月1日", records=[{"year": 2024, "grade": "qualified"}]),)),
    Example("date.order", "unknown", "a grade told in its spring", (doc("assessment_form", date="2024-03-01", text="2024年3月1日", records=[{"year": 2024, "grade": "qualified"}]),)),
    Example("date.order", None, "a grade told in its December", (doc("assessment_form", date="2024-12-20", text="2024年12月20日", records=[{"year": 2024, "grade": "qualified"}]),)),
    Example("date.order", None, "forms of several years, the last of them first", (doc("assessment_form", date="2023-01-10", text=("2025年1月12日", "2023年1月10日"), records=[{"year": 2022, "grade": "qualified"}, {"year": 2024, "grade": "qualified"}]),)),
    Example("date.order", "unknown", "an award before its contest", (doc("award_certificate", issue_date="2022-10-20", text="张三同志：在2023年全省职业技能大赛中荣获第二名。"),)),
    Example("date.order", None, "an award after its year", (doc("award_certificate", issue_date="2023-01-20", text="张三同志：在2022年度工作中成绩突出。"),)),
    Example("date.order", "fail", "a period backwards", (doc("mentoring_proof", text="带徒期限：自2023年3月1日至2021年2月28日"),), says="颠倒"),
    Example("date.order", "unknown", "a period backwards by OCR", (doc("mentoring_proof", source="ocr", text="带徒期限：自2023年3月1日至2021年2月28日"),)),
    Example("date.order", None, "a period forwards", (doc("mentoring_proof", text="带徒期限：自2021年3月1日至2023年2月28日"),)),
    Example("date.order", None, "two dates in a row that are no period", (doc("mentoring_proof", text="2023年3月1日 2021年2月28日"),)),
    Example("date.order", "unknown", "a day that does not exist", (doc("employment_proof", text="2025年2月30日"),), says="不存在"),
    Example("date.order", None, "a leap day", (doc("employment_proof", text="2024年2月29日"),)),
    Example("date.order", None, "the number of a clause", (doc("employment_proof", text="见规程2010.13.40条"),)),
    # days ahead
    Example("date.future", "fail", "filled in after the review", (doc("application_form", text="填表时间：2026年3月2日"),)),
    Example("date.future", None, "valid until after the review", (doc("social_insurance", text="本证明有效期至2026年1月28日"),)),
    Example("date.future", "fail", "insured ahead", (doc("social_insurance", periods=[{"from": "2010-01", "to": "2026-12"}]),), says="缴费年月"),
    Example("date.future", None, "insured to this month", (doc("social_insurance", periods=[{"from": "2010-01", "to": "2025-08"}]),)),
    # numbers
    Example("diploma.number", "fail", "a record under another name of the school", (doc("diploma", institution="某某大学某某学院", education_level="junior_college", graduation_date="2006-07-01", certificate_number="121111200606000123"), doc("diploma_verification", institution="某某技术学院", education_level="junior_college", graduation_date="2006-07-01", certificate_number="121111200606000132")), says="两者不一致"),
    Example("diploma.number", "pass", "the record of other studies", (doc("diploma", institution="某某大学", education_level="junior_college", graduation_date="2006-07-01", certificate_number="121111200606000123"), doc("diploma_verification", institution="某某学院", education_level="bachelor", graduation_date="2010-07-01", certificate_number="121111201005000132"))),
    Example("credit_code.check_digit", "fail", "the second code on a paper", (doc("benefit_proof", credit_code=_RIGHT, text=f"受托方统一社会信用代码：{_WRONG}"),), says=_WRONG),
    Example("credit_code.check_digit", "pass", "the same code twice", (doc("benefit_proof", credit_code=_RIGHT, text=f"统一社会信用代码：{_RIGHT}"),)),
    # patents
    Example("patent.kind_mismatch", "fail", "a receipt for another kind", (doc("patent_fee_receipt", patent_number=_PATENT["patent_number"], text="发明专利第5年年费"),)),
    Example("patent.kind_mismatch", None, "a receipt for its kind", (doc("patent_fee_receipt", patent_number=_PATENT["patent_number"], text="实用新型专利第5年年费"),)),
    Example("patent.fee", "unknown", "paid when it was too late", (doc("patent_certificate", patent_kind="utility_model", **_PATENT), doc("patent_fee_receipt", patent_number=_PATENT["patent_number"], fee_year=5, paid_date="2025-08-20")), says="滞纳期"),
    Example("patent.fee", "pass", "paid with surcharge", (doc("patent_certificate", patent_kind="utility_model", **_PATENT), doc("patent_fee_receipt", patent_number=_PATENT["patent_number"], fee_year=5, paid_date="2025-08-02"))),
    Example("patent.fee", "fail", "a register alone says it ended", (doc("patent_register", legal_status="lapsed", **_PATENT),)),
    Example("patent.inventor", "fail", "a register alone names others", (doc("patent_register", inventors=["李四", "王五"], **_PATENT),)),
    Example("patent.inventor", None, "a register that names none", (doc("patent_register", **_PATENT),)),
    # seals
    Example("issuer.doubtful", "unknown", "another firm's seal", (doc("employment_proof", issuer="山西太行重工机械有限公司", seals=(seal(text="吕梁汾河建筑安装有限公司"),)),)),
    Example("issuer.doubtful", "unknown", "the same office of another city", (doc("award_certificate", issuer="太原市人力资源和社会保障局", seals=(seal(text="大同市人力资源和社会保障局"),)),)),
    Example("issuer.doubtful", "pass", "the firm's own department", (doc("employment_proof", issuer="山西太行重工机械有限公司", seals=(seal(text="山西太行重工机械有限公司人力资源部"),)),)),
    Example("issuer.doubtful", "pass", "one of two seals did not read", (doc("employment_proof", issuer="山西太行重工机械有限公司", seals=(seal(text="吕梁汾河建筑安装有限公司"), seal(0.3))),)),
    Example("issuer.doubtful", "pass", "the office that registers", (doc("skill_certificate", issuer="山西某某技能评价中心", seals=(seal(text="山西省人力资源和社会保障厅"),)),)),
    Example("copy.not_verified", "pass", "another wording", (doc("diploma", source="ocr", text="本复印件同原件一致"),), copies=True),
    Example("copy.not_verified", "unknown", "a letter may be an original", (doc("employment_proof"),), copies=True),
    # one number
    Example("identity.id_mismatch", "fail", "on an assessment", (doc("assessment_form", name=NAME, id_number=OTHER_NUMBER),)),
    Example("identity.id_mismatch", "fail", "of which the middle is hidden", (doc("social_insurance", name=NAME, id_number="1401**********0517"),), application=application()),
    Example("identity.id_mismatch", "pass", "hidden and agreeing", (doc("social_insurance", name=NAME, id_number="1401**********1236"),)),
    Example("id.birth_date", "unknown", "the form says another by OCR", (_CARD, doc("application_form", name=NAME, birth_date=weak("1986-03")))),
)  # fmt: skip
