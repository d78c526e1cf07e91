"""在线验证码 of 学信网: 12 digits in older reports, 16 capitals and digits in newer ones. Says nothing of the diploma."""

from __future__ import annotations

import re

import msgspec

from yushen.numbers.common import Validity, clean

_FORM = re.compile(r"[0-9A-Z]{12}|[0-9A-Z]{16}|[0-9A-Z]{18}")


class VerificationCode(msgspec.Struct, frozen=True):
    value: str
    validity: Validity
    why: str


def parse(text: str) -> VerificationCode | None:
    """None where the text is no such code. 18 places are reported but not seen: ``unknown``."""
    code = clean(text).upper().replace("-", "")
    if not _FORM.fullmatch(code):
        return None
    if len(code) == 18:
        return VerificationCode(code, "unknown", "18 位的验证码少见，请在学信网核验")
    return VerificationCode(code, "valid", "形式相符，是否有效请在学信网核验")
