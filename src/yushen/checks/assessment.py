"""assessment.years: the three years before the year of the review, each with its grade (clause 7.1)."""

from __future__ import annotations

from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, legible, ref
from yushen.model import Document, EvidenceRef, Field, Finding, FindingOutcome

CODE = "assessment.years"
YEARS = 3
GRADE_NAMES = {
    "excellent": "优秀", "qualified": "合格", "basically_qualified": "基本合格", "unqualified": "不合格",
    "undetermined": "不定等次或等次不明",
}  # fmt: skip
_GOOD = frozenset({"excellent", "qualified"})


def years(case: Case) -> Iterator[Finding]:
    """One finding on the years asked for, and one for every year with two different grades."""
    records: dict[int, list[tuple[str, Document, Field]]] = {}
    for document, field in case.with_field("records", "assessment_form"):
        for record in field.value:
            if record.get("year") and record.get("grade"):
                records.setdefault(int(record["year"]), []).append((str(record["grade"]), document, field))
    if not records:
        return
    clashing: set[int] = set()
    for year, entries in sorted(records.items()):
        if len({grade for grade, _, _ in entries}) > 1:
            clashing.add(year)
            said = "；".join(f"{at(document, field)}为{_name(grade)}" for grade, document, field in entries)
            outcome = failing(*(field for _, _, field in entries))
            message = f"{year} 年度有不同的考核等次：{said}，请核对原件，以审定的等次为准"
            yield found(CODE, outcome, message, *(ref(document, field) for _, document, field in entries))
    yield _three(case, records, clashing)


def _three(case: Case, records: dict[int, list[tuple[str, Document, Field]]], clashing: set[int]) -> Finding:
    wanted = range(case.as_of.year - YEARS, case.as_of.year)
    refs: list[EvidenceRef] = []
    missing: list[str] = []
    bad: list[str] = []
    open_: list[str] = []
    outcomes: list[FindingOutcome] = []
    for year in wanted:
        entries = records.get(year, [])
        refs += [ref(document, field) for _, document, field in entries]
        if not entries:
            missing.append(str(year))
        elif year in clashing:
            open_.append(f"{year} 年度有不同等次")
        elif entries[0][0] in _GOOD:
            if not legible(entries[0][2]):
                open_.append(f"{year} 年度{_name(entries[0][0])}（识别把握较低）")
        elif entries[0][0] == "undetermined":
            open_.append(f"{year} 年度{_name(entries[0][0])}")
        else:
            bad.append(f"{year} 年度{_name(entries[0][0])}")
            outcomes.append(failing(entries[0][2]))
    span = f"{wanted[0]}–{wanted[-1]} 年度考核"
    refs = refs or [ref(document, field) for entries in records.values() for _, document, field in entries]
    if bad:
        outcome: FindingOutcome = "fail" if "fail" in outcomes else "unknown"
        return found(CODE, outcome, f"{span}：{'，'.join(bad)}，达不到近三年均为合格以上，请核对原件", *refs)
    if missing:
        return found(CODE, "unknown", f"{span}缺 {'、'.join(missing)} 年度，请补交", *refs)
    if open_:
        return found(CODE, "unknown", f"{span}：{'，'.join(open_)}，请核对原件", *refs)
    grades = "，".join(f"{year} {_name(records[year][0][0])}" for year in wanted)
    return found(CODE, "pass", f"{span}齐全，均为合格以上（{grades}）", *refs)


def _name(grade: str) -> str:
    return GRADE_NAMES.get(grade, grade)


CHECKS = (Check((CODE,), years),)
