"""credit_code.check_digit: 统一社会信用代码 wherever one is printed."""

from __future__ import annotations

from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing_by_itself, found, ref
from yushen.model import EvidenceRef, Finding
from yushen.numbers import credit_code

_VERIFY = "请核对原件，可在国家企业信用信息公示系统核验"


def codes(case: Case) -> Iterator[Finding]:
    """Both check digits of every code."""
    code = "credit_code.check_digit"
    right: list[EvidenceRef] = []
    for document, field in case.with_field("credit_code"):
        parsed = credit_code.parse(str(field.value))
        if parsed is None:
            message = f"{at(document, field)}统一社会信用代码 {field.value} 不是 18 位，{_VERIFY}"
            yield found(code, "unknown", message, ref(document, field))
        elif parsed.validity == "valid":
            right.append(ref(document, field))
        else:
            offered = credit_code.repairs(str(field.value))
            hint = f"（似应为 {offered.value}）" if offered else ""
            outcome = "unknown" if offered else failing_by_itself(field)
            message = f"{at(document, field)}统一社会信用代码 {field.value} 有误：{parsed.why}{hint}，{_VERIFY}"
            yield found(code, outcome, message, ref(document, field))
    if right:
        yield found(code, "pass", f"{len(right)}处统一社会信用代码校验相符", *right)


CHECKS = (Check(("credit_code.check_digit",), codes),)
