"""skill.number: level and year in the number of a skill certificate, against what the certificate prints."""

from __future__ import annotations

from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing, found, ref, sure
from yushen.model import Document, EvidenceRef, Field, Finding, FindingOutcome
from yushen.numbers import skill_number

CODE = "skill.number"
VERIFY = "可在技能人才评价证书全国联网查询系统核验"
_TURN_OF_YEAR = 3
"""Certificates of a year's last examinations are dated up to March of the next."""


def numbers(case: Case) -> Iterator[Finding]:
    """One finding a certificate. No number has a check digit: only contradictions inside the certificate show."""
    for document, field in case.with_field("certificate_number", "skill_certificate"):
        yield _judge(document, field)


def _judge(document: Document, field: Field) -> Finding:
    where, number = at(document, field), str(field.value)
    parsed = skill_number.parse(number)
    if parsed is None:
        repaired = skill_number.repairs(number)
        hint = f"，似应为 {repaired.value}" if repaired else ""
        message = f"{where}编号 {number} 不是已知的编号形式{hint}，请核对原件，{VERIFY}"
        return found(CODE, "unknown", message, ref(document, field))
    level, issued = document.get("skill_level"), document.get("issue_date")
    refs: list[EvidenceRef] = [ref(document, field)]
    outcomes: list[FindingOutcome] = []
    said: list[str] = []
    if level is not None and parsed.level is not None and str(parsed.level) != str(level.value):
        outcomes.append(failing(field, level) if parsed.validity == "valid" else "unknown")
        said.append(f"编号中的等级为{_level(parsed.level)}，证书所印为{_level(level.value)}")
        refs.append(ref(document, level))
    if issued is not None and parsed.year is not None:
        year, month = int(str(issued.value)[:4]), str(issued.value)[5:7]
        if year != parsed.year:
            near = year == parsed.year + 1 and (not month or int(month) <= _TURN_OF_YEAR)
            outcomes.append("unknown" if near or parsed.validity != "valid" else failing(field, issued))
            said.append(f"编号中的年份为 {parsed.year}，发证日期为 {issued.value}")
            refs.append(ref(document, issued))
    if said:
        outcome: FindingOutcome = "fail" if "fail" in outcomes else "unknown"
        message = f"{where}编号 {number} 与证书不符：{'；'.join(said)}，请核对原件，{VERIFY}"
        return found(
            CODE, outcome, message, *refs, contradicts=not sure(field, *(one for one in (level, issued) if one))
        )
    if parsed.level is None or level is None:
        message = f"{where}编号 {number} 中的等级无法与证书所印等级比对，请核对原件，{VERIFY}"
        return found(CODE, "unknown", message, *refs)
    refs += [ref(document, other) for other in (level, issued) if other is not None]
    return found(CODE, "pass", f"{where}编号 {number} 所含等级、年份与证书所印相符，{VERIFY}", *refs)


def _level(value: object) -> str:
    key = int(str(value)) if str(value).isdigit() else value
    return skill_number.LEVEL_NAMES.get(key, str(value))  # type: ignore[call-overload]


CHECKS = (Check((CODE,), numbers),)
