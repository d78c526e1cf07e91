"""credit_code.check_digit: 统一社会信用代码 wherever one is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yushen.checks.case import Case, Check, at, failing_by_itself, found, ref
from yushen.model import Document, EvidenceRef, Finding
from yushen.numbers import credit_code
from yushen.text.fold import fold_for_match, squeeze

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
    for document, value, why in _further(case):
        # beside the field, a document may print the code of another body
        message = f"{at(document)}另有统一社会信用代码 {value} 有误：{why}，{_VERIFY}"
        yield found(code, "fail" if document.text_source == "text" else "unknown", message, ref(document))
    if right:
        yield found(code, "pass", f"{len(right)}处统一社会信用代码校验相符", *right)


_LABELLED = re.compile(r"信用代码(?:\([^()]{1,12}\))?[:(]?(?P<v>[0-9A-Z]{18})(?![0-9A-Za-z])")


def _further(case: Case) -> Iterator[tuple[Document, str, str]]:
    """Labelled codes that fail their checks on a document whose field is another one."""
    for item in case.items:
        known = {str(item.document.value("credit_code") or "")}
        for page in item.pages:
            for line in page.lines:
                for match in _LABELLED.finditer(squeeze(fold_for_match(line.text)).upper()):
                    parsed = credit_code.parse(match["v"])
                    if parsed is None or parsed.validity != "invalid" or parsed.value in known:
                        continue
                    known.add(parsed.value)
                    if "credit_code" in {field.name for field in item.document.fields}:
                        yield item.document, parsed.value, parsed.why


CHECKS = (Check(("credit_code.check_digit",), codes),)
