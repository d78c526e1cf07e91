"""diploma.number: what the number of a diploma says, against what the diploma prints and the 备案表 repeats."""

from __future__ import annotations

from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, ref, sure
from yushen.model import Document, Field, Finding, FindingOutcome, ReadDocument
from yushen.numbers import diploma_number
from yushen.text.fold import fold_for_match

CODE = "diploma.number"
VERIFY = "可在学信网（中国高等教育学生信息网）核验"
_LEVELS = {
    "bachelor": "bachelor", "second_bachelor": "bachelor", "junior_college": "junior_college", "master": "master",
    "doctor": "doctor",
}  # fmt: skip
_STUDY_FORMS = {
    "ordinary": {"full_time"},
    "adult": {"part_time", "correspondence", "full_time", "other"},
    "self_study": {"self_study"},
    "network": {"network", "other", "part_time"},
}
"""study_form values that go with a 办学类型; 成人 may be 脱产."""
_NATIONAL = frozenset({"bachelor", "junior_college", "master", "doctor"})


def numbers(case: Case) -> Iterator[Finding]:
    """Year, level and kind of study in the number; the same number on diploma and 备案表."""
    for item in case.of("diploma", "diploma_verification"):
        document = item.document
        field = document.get("certificate_number")
        if field is None:
            continue
        twin = _twin(case, item)
        if twin is not None and document.type == "diploma":
            yield _compare(document, field, *twin)
        finding = _inside(document, field)
        if finding is not None:
            yield finding


def _inside(document: Document, field: Field) -> Finding | None:
    level = document.get("education_level")
    graduated = document.get("graduation_date")
    if level is not None and level.value not in _NATIONAL:
        return None  # 中专, 技工院校: no national scheme
    where, number = at(document, field), str(field.value)
    parsed = diploma_number.parse(number)
    year = int(str(graduated.value)[:4]) if graduated is not None else None
    if year is not None and year < diploma_number.FIRST_YEAR:
        return found(
            CODE, "pass", f"{where}为 2001 年以前的证书，编号由学校自定，没有统一规则可核", ref(document, field)
        )
    if parsed is None or parsed.validity != "valid":
        repaired = diploma_number.repairs(number)
        hint = f"，似应为 {repaired.value}" if repaired else ""
        message = f"{where}编号 {number} 不是高等教育学历证书的已知编号形式{hint}，请核对原件，{VERIFY}"
        return found(CODE, "unknown", message, ref(document, field))
    faults = list(_faults(parsed, document, field, year))
    if not faults:
        return found(CODE, "pass", f"{where}编号 {number} 所含年份、层次与证书所印相符，{VERIFY}", ref(document, field))
    outcome: FindingOutcome = "fail" if any(fault[0] == "fail" for fault in faults) else "unknown"
    refs = [ref(document, field), *(ref(document, other) for _, _, other in faults)]
    said = "；".join(text for _, text, _ in faults)
    message = f"{where}编号 {number} 与证书不符：{said}，请核对原件，{VERIFY}"
    unsure = any(not sure(field, other) for _, _, other in faults)  # else there may be an innocent reason
    return found(CODE, outcome, message, *refs, contradicts=unsure)


def _faults(
    parsed: diploma_number.DiplomaNumber, document: Document, field: Field, year: int | None
) -> Iterator[tuple[FindingOutcome, str, Field]]:
    graduated, level, form = (document.get(name) for name in ("graduation_date", "education_level", "study_form"))
    if year is not None and graduated is not None and parsed.year is not None and parsed.year != year:
        later = parsed.year > year  # 结业 changed to 毕业 is numbered later
        outcome: FindingOutcome = "unknown" if later else failing(field, graduated)
        yield outcome, f"编号年份 {parsed.year}，毕业日期 {graduated.value}", graduated
    if level is not None and parsed.level is not None and _LEVELS[parsed.level] != level.value:
        name = diploma_number.LEVEL_NAMES[parsed.level]
        yield failing(field, level), f"编号层次为{name}，证书所印为“{level.raw or level.value}”", level
    if form is not None and parsed.study_kind is not None and form.value not in _STUDY_FORMS[parsed.study_kind]:
        name = diploma_number.STUDY_KIND_NAMES[parsed.study_kind]
        yield "unknown", f"编号办学类型为{name}，证书所印学习形式为“{form.raw or form.value}”", form


def _twin(case: Case, item: ReadDocument) -> tuple[Document, Field] | None:
    """The 备案表 of this diploma: same school; or the only one, where no school is named or level and date are the same (schools
    are renamed, and their parts named in several ways)."""
    verifications = case.of("diploma_verification")
    school = fold_for_match(str(item.document.value("institution") or ""))
    for other in verifications:
        field = other.document.get("certificate_number")
        named = fold_for_match(str(other.document.value("institution") or ""))
        if field is not None and (
            (school and school == named)
            or (len(verifications) == 1 and (not school or _same_studies(item.document, other.document)))
        ):
            return other.document, field
    return None


def _same_studies(one: Document, two: Document) -> bool:
    """Level and month of graduation are known and equal."""
    levels = [document.value("education_level") for document in (one, two)]
    dates = [str(document.value("graduation_date") or "")[:7] for document in (one, two)]
    return levels[0] is not None and levels[0] == levels[1] and len(dates[0]) == len("2006-07") and dates[0] == dates[1]


def _compare(document: Document, field: Field, other: Document, second: Field) -> Finding:
    refs = (ref(document, field), ref(other, second))
    if fold_for_match(str(field.value)) == fold_for_match(str(second.value)):
        return found(CODE, "pass", f"毕业证书编号与学历备案表一致（{field.value}）", *refs)
    outcome: FindingOutcome = "fail" if sure(field, second) else "unknown"
    message = f"{at(document, field)}编号为 {field.value}，{at(other, second)}为 {second.value}，两者不一致，请核对原件"
    return found(CODE, outcome, message, *refs, contradicts=True)


CHECKS = (Check((CODE,), numbers),)
